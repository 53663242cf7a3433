import { startTransition, use, useState } from 'react';
import { CompareView, findCode, listCodes } from 'wirecodes';
import { websocket } from 'wirecodes/catalogs/websocket';
import { languages as directions, type Language } from 'wirecodes/locales/languages';
import { languages, loadLocale } from 'wirecodes/locales/websocket/load';

const first = loadLocale('en');

/** Two codes, chosen by the reader, in the language that the reader chose. */
export function App() {
  const [words, setWords] = useState<ReturnType<typeof loadLocale>>(first);
  const [codes, setCodes] = useState<readonly number[]>([1006, 1015]);
  const locale = use(words);
  // What is shown stays until the words have come.
  const speak = (lang: Language) => startTransition(() => setWords(loadLocale(lang)));
  return (
    <main>
      <h1>WebSocket close codes</h1>
      <form className="choices">
        <label>
          Language{' '}
          <select defaultValue={locale.lang} onChange={({ target }) => speak(target.value as Language)}>
            {languages.map((lang) => (
              <option key={lang} value={lang} lang={lang} dir={directions[lang].dir}>
                {new Intl.DisplayNames(lang, { type: 'language' }).of(lang)}
              </option>
            ))}
          </select>
        </label>
        {codes.map((code, side) => (
          <label key={side}>
            {side === 0 ? 'Code' : 'Against'}{' '}
            <select value={code} onChange={({ target }) => setCodes(codes.with(side, Number(target.value)))}>
              {listCodes(websocket, locale).map((entry) => (
                <option key={entry.code}>{entry.code}</option>
              ))}
            </select>
          </label>
        ))}
      </form>
      <CompareView entries={codes.map((code) => findCode(websocket, code, locale))} />
    </main>
  );
}
