import type { Metadata } from 'next';
import { listCodes } from 'wirecodes';
import { websocket } from 'wirecodes/catalogs/websocket';
import type { Language } from 'wirecodes/locales/languages';
import { loadLocale } from 'wirecodes/locales/websocket/load';
import { Languages } from '../Languages';
import { pairs } from '../pairs';

export const metadata: Metadata = { title: 'WebSocket' };

export default async function Page({ params }: PageProps<'/[lang]'>) {
  const { lang } = await params;
  const locale = await loadLocale(lang as Language);
  return (
    <>
      <Languages />
      <main>
        <h1>WebSocket</h1>
        {listCodes(websocket, locale).map(({ code, text }) => {
          const its = pairs.filter((pair) => pair.some((one) => one === code));
          return its.length === 0 ? null : (
            <section key={code}>
              <h2>
                {code} {text.name}
              </h2>
              <ul className="pairs">
                {its.map(([a, b]) => (
                  <li key={`${a}-${b}`}>
                    <a href={`/${lang}/${a}-vs-${b}`}>
                      {a} {locale.messages.versus} {b}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </main>
    </>
  );
}
