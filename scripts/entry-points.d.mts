export function findEntryPoints(root: string): Map<string, string>;
