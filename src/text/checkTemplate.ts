import { shown } from './shown.js';

/** What a template of addresses takes: placeholders that it needs, and those that it may have. */
interface Placeholders {
  readonly needs: readonly string[];
  readonly takes: readonly string[];
  readonly example: string;
}

/** The placeholders of `compareHref`. */
export const ofComparison: Placeholders = {
  needs: ['a', 'b'],
  takes: ['lang', 'protocol'],
  example: '/{lang}/{a}-vs-{b}',
};

/** The placeholders of `codeHref`. */
export const ofCode: Placeholders = { needs: ['code'], takes: ['lang', 'protocol'], example: '/{lang}/{code}' };

/**
 * Stops at a template of addresses that leads every link to the same page, or to one that is not there.
 *
 * @throws when it has a placeholder that nothing fills, or lacks one of a code.
 */
export function checkTemplate(
  name: string,
  template: string | undefined,
  { needs, takes, example }: Placeholders,
): void {
  if (!template) return;
  const known = [...takes, ...needs];
  const used = Array.from(template.matchAll(/\{([^{}]*)\}/g), ([, placeholder = '']) => placeholder);
  const unknown = used.find((placeholder) => !known.includes(placeholder));
  const missing = needs.filter((placeholder) => !used.includes(placeholder));
  if (unknown === undefined && missing.length === 0) return;
  const fault =
    unknown === undefined
      ? `lacks ${braced(missing).join(' and ')}`
      : `has an unknown placeholder, ${shown(`{${unknown}}`)}`;
  throw new RangeError(`wirecodes: '${name}' ${fault}. It takes ${braced(known).join(', ')}, as in "${example}".`);
}

function braced(names: readonly string[]): readonly string[] {
  return names.map((name) => `{${name}}`);
}
