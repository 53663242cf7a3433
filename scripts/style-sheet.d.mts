export function styleSheet(src: string): string;
export function docsStyleSheet(src: string): string;
