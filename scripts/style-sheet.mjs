import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one style sheet: tokens first, then the rules of each component and view, all in one layer. */
export function styleSheet(src) {
  const files = ['components', 'views'].flatMap((folder) =>
    readdirSync(join(src, folder))
      .filter((name) => name.endsWith('.css'))
      .toSorted()
      .map((name) => join(src, folder, name)),
  );
  const rules = [join(src, 'styles/tokens.css'), ...files].map((file) => readFileSync(file, 'utf8').trim());
  return `@layer wirecodes {\n${rules.join('\n\n')}\n}\n`;
}
