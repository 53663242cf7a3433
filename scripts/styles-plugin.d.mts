import type { Plugin } from 'vite';
export function wirecodesStyles(): Plugin;
