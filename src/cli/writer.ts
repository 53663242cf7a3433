import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files into a folder, and counts. */
export interface Writer {
  written: number;
  unchanged: number;
  write(path: string, text: string): void;
}

/**
 * Writes files into a folder so that each is there whole or not at all: under another name first, which a rename then
 * takes away. What a stopped run left under that name, the next one overwrites. A file that has the text already is not
 * touched.
 */
export function writer(folder: string, temporaryName: string): Writer {
  const temporary = join(folder, temporaryName);
  return {
    written: 0,
    unchanged: 0,
    write(path, text) {
      const file = join(folder, path);
      if (read(file) === text) {
        this.unchanged += 1;
        return;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(temporary, text);
      renameSync(temporary, file);
      this.written += 1;
    },
  };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
