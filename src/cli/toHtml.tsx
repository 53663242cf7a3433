import { renderToStaticMarkup } from 'react-dom/server';
import type { HeadingLevel } from '../components/props.js';
import type { Entry } from '../model.js';
import { CodeIndex } from '../views/CodeIndex.js';
import { CodeView } from '../views/CodeView.js';
import { CompareView } from '../views/CompareView.js';

/** What the HTML of a part takes besides its entries: as the props of the views. */
interface HtmlOptions {
  readonly headingLevel?: HeadingLevel;
  readonly codeHref?: string | undefined;
  readonly compareHref?: string | undefined;
}

/** The HTML of a comparison, or of a single entry, as a part of a page. */
export function toHtml(entries: readonly Entry[], options: HtmlOptions = {}): string {
  const [first] = entries;
  const view =
    first && entries.length === 1 ? (
      <CodeView entry={first} {...options} />
    ) : (
      <CompareView entries={entries} {...options} />
    );
  return `${renderToStaticMarkup(view)}\n`;
}

/** The HTML of a list of codes, as a part of a page. */
export function toHtmlList(entries: readonly Entry[], options: Omit<HtmlOptions, 'compareHref'> = {}): string {
  return `${renderToStaticMarkup(<CodeIndex entries={entries} {...options} />)}\n`;
}
