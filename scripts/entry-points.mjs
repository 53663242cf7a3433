import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every name that a host can import from, with its file, as `exports` opens them in what was built: `wirecodes/locales/grpc/ko`
 * among them.
 */
export function findEntryPoints(root) {
  const { name: own, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = readdirSync(join(root, 'dist'), { recursive: true }).map((file) => `./dist/${String(file)}`);
  const targets = Object.entries(exports).map(([name, target]) => [name, target?.default ?? target]);
  const closed = targets.filter(([, target]) => target === null).map(([name]) => name.split('*'));

  // A `*` stands for any path, through folders too.
  const expand = (name, target) => {
    const [before, after] = target.split('*');
    return files
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => [name.replace('*', file.slice(before.length, file.length - after.length)), file]);
  };

  const found = targets.flatMap(([name, target]) =>
    target === null ? [] : target.includes('*') ? expand(name, target) : [[name, target]],
  );
  return new Map(
    found
      .filter(([name]) => !closed.some(([before, after = '']) => name.startsWith(before) && name.endsWith(after)))
      .map(([name, file]) => [name.replace('.', own), file]),
  );
}
