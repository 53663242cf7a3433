export function styleSheet(src: string): string;
