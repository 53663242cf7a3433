import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEntryPoints } from '../../scripts/entry-points.mjs';

export const root: string = join(import.meta.dirname, '../..');

type Target = string | null | { readonly types: string; readonly default: string };

/** What `package.json` says of the package. */
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly exports: Record<string, Target>;
  readonly scripts: Record<string, string>;
  readonly bin: Record<string, string>;
};

/** Every name that a host can import from. */
export const entryPoints: readonly string[] = [...findEntryPoints(root).keys()].toSorted();

/** Whether an entry point is a file to read or to bundle, and no module. */
export const isFile = (name: string): boolean => /\.(?:css|json)$/.test(name);
