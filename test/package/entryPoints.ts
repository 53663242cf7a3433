import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

const files = readdirSync(join(root, 'dist'), { recursive: true }).map((file) => `./dist/${String(file)}`);
const targets = Object.entries(manifest.exports).map(
  ([name, target]) => [name, target && typeof target === 'object' ? target.default : target] as const,
);
const closed = targets.filter(([, target]) => target === null).map(([name]) => name.replace('*', ''));

// A `*` stands for any path, through folders too.
function expand(name: string, target: string): readonly string[] {
  const [before = '', after = ''] = target.split('*');
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => name.replace('*', file.slice(before.length, file.length - after.length)));
}

/** Every name that a host can import from, as `exports` opens them: `wirecodes/locales/grpc/ko` among them. */
export const entryPoints: readonly string[] = [
  ...new Set(
    targets.flatMap(([name, target]) => (target?.includes('*') ? expand(name, target) : target ? [name] : [])),
  ),
]
  .filter((name) => !closed.some((start) => name.startsWith(start)))
  .map((name) => name.replace('.', manifest.name))
  .toSorted();

/** Whether an entry point is a file to read or to bundle, and no module. */
export const isFile = (name: string): boolean => /\.(?:css|json)$/.test(name);
