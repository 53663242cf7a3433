import { randomBytes } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandError } from './CommandError.js';

/** Writes files into a folder, and counts. */
export interface Writer {
  written: number;
  unchanged: number;
  write(path: string, text: string): void;
}

// As many runs as may start while one file is written.
const MOST_TRIES = 10;

/**
 * Writes files into a folder so that each is there whole or not at all: under a temporary name first, which a rename
 * then takes away. A file that has the text already is not touched. Several runs may write into one folder at once: no
 * two share a temporary name. What a stopped run left under such a name is removed.
 *
 * Nothing is written through a link below the folder: a link in the place of a file is replaced, one in the place of a
 * folder is an error. A pipe is replaced, too, and not read.
 */
export function writer(folder: string): Writer {
  const folders = new Set<string>();
  sweep(folder);
  return {
    written: 0,
    unchanged: 0,
    write(path, text) {
      const file = join(folder, path);
      refuseLinks(folder, dirname(path), folders);
      if (holds(file, text)) {
        this.unchanged += 1;
        return;
      }
      for (let tries = 1; !replace(folder, file, text, tries === MOST_TRIES); tries += 1);
      this.written += 1;
    },
  };
}

/** Whether the file is there now; another run that starts may have swept it away before it had its name. */
function replace(folder: string, file: string, text: string, isLast: boolean): boolean {
  // Nobody can foretell the name, and plant a link there.
  const temporary = join(folder, `.wirecodes-${randomBytes(8).toString('hex')}.part`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, file);
    return true;
  } catch (error) {
    rmSync(temporary, { force: true });
    if (isLast || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return false;
  }
}

function sweep(folder: string): void {
  if (!statsOf(folder)) return;
  for (const name of readdirSync(folder)) {
    if (/^\.wirecodes-[\da-f]{16}\.part$/.test(name)) rmSync(join(folder, name), { force: true });
  }
}

/** Throws where one of the folders on a path is a link: it may lead out of the folder that was named. */
function refuseLinks(folder: string, path: string, known: Set<string>): void {
  if (path === '.' || known.has(path)) return;
  refuseLinks(folder, dirname(path), known);
  const place = join(folder, path);
  if (statsOf(place)?.isSymbolicLink()) {
    throw new CommandError(`${place} is a link, and may lead out of ${folder}. Remove it, or choose another --out.`, 1);
  }
  known.add(path);
}

function holds(file: string, text: string): boolean {
  const stats = statsOf(file);
  // A pipe would be waited for, and a file of another size need not be read.
  return !!stats?.isFile() && stats.size === Buffer.byteLength(text) && readFileSync(file, 'utf8') === text;
}

function statsOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}
