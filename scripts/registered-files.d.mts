export function registeredFiles(root: string): Promise<ReadonlyMap<string, string>>;
