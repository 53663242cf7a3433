import { languages as directions } from 'wirecodes/locales/languages';
import { languages } from 'wirecodes/locales/websocket/load';

/** Links to the same page in every language. */
export function Languages({ path = '' }: { readonly path?: string }) {
  return (
    <nav className="languages">
      {languages.map((lang) => (
        <a key={lang} href={`/${lang}${path}`} hrefLang={lang} lang={lang} dir={directions[lang].dir}>
          {new Intl.DisplayNames(lang, { type: 'language' }).of(lang)}
        </a>
      ))}
    </nav>
  );
}
