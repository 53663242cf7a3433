import type { ReactNode } from 'react';
import { CodeIndex, CodeView, compareEntries, CompareView } from 'wirecodes';
import { languages, type Language } from 'wirecodes/locales/languages';
import { protocolNames } from 'wirecodes/protocols';
import { languagesOf, type Page } from './findPage';
import { styleSheet } from './styleSheet';

interface DocumentProps {
  readonly page: Page;
  readonly origin: string;
}

/** The whole HTML of a page. */
export function Document({ page, origin }: DocumentProps): ReactNode {
  const { lang, path, isIndex } = page;
  const { title, description } = summaryOf(page);
  return (
    <html lang={lang} dir={languages[lang].dir}>
      <Head title={title}>
        <meta name="description" content={description} />
        <link rel="canonical" href={`${origin}/${lang}${path}`} />
        {languagesOf(page).map((tag) => (
          <link key={tag} rel="alternate" hrefLang={tag} href={`${origin}/${tag}${path}`} />
        ))}
        <link rel="alternate" hrefLang="x-default" href={`${origin}/en${path}`} />
        {!isIndex && <link rel="alternate" type="text/markdown" href={`${origin}/${lang}${path}.md`} />}
      </Head>
      <body>
        <Links lang={lang} path={path} />
        <main>
          <View {...page} />
        </main>
      </body>
    </html>
  );
}

/** The page of an address that stands for nothing. */
export function NotFound(): ReactNode {
  return (
    <html lang="en" dir="ltr">
      <Head title="Not found" />
      <body>
        <Links lang="en" path="/websocket" />
        <main>
          <h1>There is no such page</h1>
          <p>
            An address names a language, a protocol and one to four codes, such as{' '}
            <a href="/en/websocket/1005-vs-1006">/en/websocket/1005-vs-1006</a>.
          </p>
        </main>
      </body>
    </html>
  );
}

function View({ entries, isIndex }: Page): ReactNode {
  const [first] = entries;
  const compareHref = '/{lang}/{protocol}/{a}-vs-{b}';
  if (isIndex) return <CodeIndex entries={entries} headingLevel={1} codeHref="/{lang}/{protocol}/{code}" />;
  if (first && entries.length === 1) return <CodeView entry={first} headingLevel={1} compareHref={compareHref} />;
  return <CompareView entries={entries} headingLevel={1} compareHref={compareHref} />;
}

function summaryOf({ entries, isIndex }: Page): { readonly title: string; readonly description: string } {
  const { locale, text } = entries[0] ?? {};
  const title = `${locale?.terms.protocol}: ${locale?.terms.codes}`;
  if (isIndex) return { title, description: title };
  const comparison = compareEntries(entries);
  return {
    title: comparison.title,
    description: (entries.length > 1 && comparison.intro) || (text?.summary ?? ''),
  };
}

const tags = Object.keys(languages) as Language[];

/** Links to the codes of each protocol, and to the same page in each language. */
function Links({ lang, path }: Pick<Page, 'lang' | 'path'>): ReactNode {
  return (
    <nav>
      <ul>
        {protocolNames.map((protocol) => (
          <li key={protocol}>
            <a href={`/${lang}/${protocol}`}>{protocol}</a>
          </li>
        ))}
      </ul>
      <ul>
        {tags.map((tag) => (
          <li key={tag}>
            <a href={`/${tag}${path}`} hrefLang={tag} lang={tag} dir={languages[tag].dir}>
              {new Intl.DisplayNames(tag, { type: 'language' }).of(tag)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Head({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactNode {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {children}
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href={styleSheet.path} />
    </head>
  );
}
