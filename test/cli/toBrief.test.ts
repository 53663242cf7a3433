import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { toBrief } from '../../src/cli/toBrief.js';
import { listCodes } from '../../src/selectors/listCodes.js';
import { plainText } from '../../src/text/plainText.js';
import { protocols } from '../support/fixtures.js';

/** Without what separates lines: where spaces separate no words, a line ends without one. */
const flat = (text: string) => text.replace(/\s+/g, '');

it('fits a screen, with what the code is and what to do first', () => {
  const entries = protocols.flatMap(({ catalog, locales }) => locales.flatMap((locale) => listCodes(catalog, locale)));
  expect(entries.length).toBeGreaterThan(400);
  for (const entry of entries) {
    const text = toBrief([entry], 80, 24);
    const lines = text.trimEnd().split('\n');
    const rows = lines.reduce((all, line) => all + Math.max(1, Math.ceil(stringWidth(line) / 80)), 0);
    expect(rows, `${entry.protocol} ${entry.label} ${entry.lang}`).toBeLessThanOrEqual(23);
    expect(flat(text)).toContain(flat(plainText(entry.text.summary)));
    expect(flat(text)).toContain(flat(plainText(entry.text.fixes[0]?.text ?? '')));
    expect(text).toContain('--full: ');
  }
});

it('says of several what each is', () => {
  const [first, second] = protocols.flatMap(({ catalog, locales }) =>
    locales.flatMap((locale) => listCodes(catalog, locale)),
  );
  if (!first || !second) throw new Error('no codes');
  const text = flat(toBrief([first, second], 80, 24));
  for (const { text: words } of [first, second]) expect(text).toContain(flat(plainText(words.summary)));
});
