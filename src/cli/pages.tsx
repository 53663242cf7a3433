import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Entry } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { CodeIndex } from '../views/CodeIndex.js';
import { CodeView } from '../views/CodeView.js';
import { CompareView } from '../views/CompareView.js';
import { plainText } from '../text/plainText.js';

/** A link to another page of the export. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
}

/** A link to the codes of a protocol in a language. */
export interface IndexLink extends PageLink {
  readonly lang: string;
}

/** The HTML of a comparison, or of a single entry, as a part of a page. */
export function toHtml(entries: readonly Entry[]): string {
  return `${renderToStaticMarkup(view(entries, {}))}\n`;
}

/** The HTML of a list of codes, as a part of a page. */
export function toHtmlList(entries: readonly Entry[]): string {
  return `${renderToStaticMarkup(<CodeIndex entries={entries} />)}\n`;
}

/** A whole page for a comparison or a code, with links to the list of codes and to further comparisons. */
export function toPage(entries: readonly Entry[], index: PageLink, comparisons: readonly PageLink[]): string {
  const [first] = entries;
  const { title, intro } = compareEntries(entries);
  return page({
    title,
    description: plainText((entries.length > 1 && intro) || (first?.text.summary ?? '')),
    lang: first?.lang ?? 'en',
    dir: first?.dir ?? 'ltr',
    root: '../..',
    children: (
      <>
        <header>
          <a href={index.href}>{index.text}</a>
        </header>
        <main>{view(entries, { headingLevel: 1, compareHref: '{a}-vs-{b}.html' })}</main>
        {comparisons.length > 0 && (
          <nav aria-label={first?.locale.messages.sideBySide}>
            <ul>
              {comparisons.map(({ href, text }) => (
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </>
    ),
  });
}

/** A whole page with the codes of one protocol. */
export function toIndexPage(entries: readonly Entry[], title: string): string {
  const [first] = entries;
  return page({
    title,
    description: title,
    lang: first?.lang ?? 'en',
    dir: first?.dir ?? 'ltr',
    root: '../..',
    children: (
      <main>
        <CodeIndex entries={entries} headingLevel={1} codeHref="{code}.html" />
      </main>
    ),
  });
}

/** The first page: the protocols in each language. */
export function toRootPage(title: string, links: readonly IndexLink[]): string {
  return page({
    title,
    description: title,
    lang: 'en',
    dir: 'ltr',
    root: '.',
    children: (
      <main>
        <h1>{title}</h1>
        <ul>
          {links.map(({ href, text, lang }) => (
            <li key={href}>
              <a href={href} lang={lang} hrefLang={lang}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </main>
    ),
  });
}

function view(
  entries: readonly Entry[],
  props: { readonly headingLevel?: 1; readonly compareHref?: string },
): ReactElement {
  const [first] = entries;
  return first && entries.length === 1 ? (
    <CodeView entry={first} {...props} />
  ) : (
    <CompareView entries={entries} {...props} />
  );
}

interface PageProps {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The way to the folder that the style sheets lie in. */
  readonly root: string;
  readonly children: ReactNode;
}

function page({ title, description, lang, dir, root, children }: PageProps): string {
  const markup = renderToStaticMarkup(
    <html lang={lang} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="stylesheet" href={`${root}/page.css`} />
        <link rel="stylesheet" href={`${root}/styles.css`} />
      </head>
      <body>{children}</body>
    </html>,
  );
  return `<!doctype html>\n${markup}\n`;
}
