export function styleSheet(src: string): string;
export function layerStyleSheet(src: string): string;
