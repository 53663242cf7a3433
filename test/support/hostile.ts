import fc from 'fast-check';
import type { Entry, Locale } from '../../src/model.js';
import { oneLine } from '../../src/text/oneLine.js';
import { anyText } from './anyText.js';
import { changed } from './changed.js';

const MARKS = [
  '* ** _ __ ` ``` ~ ~~ ~~~ \\ | || < > [ ] ( ) ! # ## &amp; &#35; &copy --- = === [^1]: [x](y) ![a](b) <b> </script>',
  '<!-- --> <https://a.b> <br> https://a.example/ www.a.example a@b.example mailto:a@b.co $x$ :+1: " \' ; %%{init}%% end',
  '#quot; #35; subgraph "] {" 한국어 İı ５ «',
]
  .flatMap((line) => line.split(' '))
  .concat('- ', '+ ', '* ', '= ', '1. ', '12) ', '1006. ', '> ', '# ', '[ ] ', '    ', '\t', '\r\n', '\n\n')
  .concat('\u00a0', '\u3000', '\u200d', '\ufeff');

const JOINTS = { colon: '** | ', open: ' [', close: '`](' };

/** Text that would be markup wherever it is not escaped. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  anyText,
  fc
    .array(fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom('a', 'word', ' ', '7')), { maxLength: 12 })
    .map((parts) => parts.join('')),
);

// No word of an entry is empty.
const shown = hostileText.filter((text) => oneLine(text) !== '');

/** The entry with every text in it replaced, in its words and facts; what the facts are called stays. */
export function hostileEntry(entry: Entry): fc.Arbitrary<Entry> {
  return fc.array(shown, { minLength: 60, maxLength: 60 }).map((texts) => {
    let next = 0;
    const replace = (data: unknown): unknown => {
      if (typeof data === 'string') return texts[next++ % texts.length];
      if (Array.isArray(data)) return data.map(replace);
      if (typeof data !== 'object' || data === null) return data;
      return Object.fromEntries(
        Object.entries(data).map(([key, value]) => [
          key,
          // A locale's marks are punctuation.
          key === 'marks' ? JOINTS : key === 'who' || key === 'rfc' ? value : replace(value),
        ]),
      );
    };
    const { locale, text, facts } = entry;
    return changed(entry, {
      locale: { ...locale, messages: replace(locale.messages), terms: replace(locale.terms), pairs: {} } as Locale,
      text: replace(text) as Entry['text'],
      facts: { ...(replace(facts) as object), stages: facts.stages ?? [] },
    });
  });
}
