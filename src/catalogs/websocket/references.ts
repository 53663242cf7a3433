import type { CodeReference } from '../../model.js';

export const net = (code: string): CodeReference => ({ protocol: 'net', code, name: code });
export const dns = (code: number, name: string): CodeReference => ({ protocol: 'dns', code, name });
export const tls = (code: number, name: string): CodeReference => ({ protocol: 'tls', code, name });
export const certificate = (code: number, name: string): CodeReference => ({ protocol: 'certificate', code, name });
