import { useState, useSyncExternalStore } from 'react';
import { languages as directions, type Language } from 'wirecodes/locales/languages';
import { languages } from 'wirecodes/locales/websocket/load';
import { Controls } from './Controls.js';
import { Log } from './Log.js';
import type { Monitor } from './monitor.js';
import { PastedLine } from './PastedLine.js';
import { Report } from './Report.js';
import { loadWords, type Words } from './words.js';

const themes = ['system', 'light', 'dark'] as const;

function setTheme(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

const nameOf = (lang: Language) => new Intl.DisplayNames(lang, { type: 'language' }).of(lang);

/** The whole page. Its own words are English; codes are explained in the language that the reader chose. */
export function App({ monitor, firstWords }: { readonly monitor: Monitor; readonly firstWords: Words }) {
  const [words, setWords] = useState(firstWords);
  const state = useSyncExternalStore(monitor.subscribe, monitor.getState);
  const choose = async (lang: Language) => setWords(await loadWords(lang));
  return (
    <>
      <header className="top">
        <h1>Connection monitor</h1>
        <p>Break a WebSocket, and see what your browser makes of it.</p>
        <label>
          Language{' '}
          <select defaultValue={words.websocket.lang} onChange={({ target }) => void choose(target.value as Language)}>
            {languages.map((lang) => (
              <option key={lang} value={lang} lang={lang} dir={directions[lang].dir}>
                {nameOf(lang)}
              </option>
            ))}
          </select>
        </label>
        <label>
          Theme{' '}
          <select onChange={({ target }) => setTheme(target.value)}>
            {themes.map((theme) => (
              <option key={theme}>{theme}</option>
            ))}
          </select>
        </label>
      </header>
      <main>
        <Controls monitor={monitor} words={words} />
        <div className="findings">
          <Report monitor={monitor} state={state} words={words} />
          <Log log={state.log} words={words} />
          <PastedLine words={words} />
        </div>
      </main>
    </>
  );
}
