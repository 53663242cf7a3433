import { CodeLookup } from 'wirecodes';
import type { Language } from 'wirecodes/locales/languages';
import type { Words } from './words.js';

/** A field for a line of any log, a code or a name, with the card for what it says. */
export function PastedLine({ words }: { readonly words: Words }) {
  const { lang, messages } = words.websocket;
  return (
    <section className="pasted" aria-labelledby="pasted">
      <h2 id="pasted">Any log line</h2>
      <CodeLookup lang={lang as Language} messages={messages} />
    </section>
  );
}
