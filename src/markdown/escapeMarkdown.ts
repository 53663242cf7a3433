import { codeSpans } from '../text/codeSpans.js';
import { oneLine } from '../text/oneLine.js';

/**
 * Any text as one line of CommonMark and GFM that reads as just that text: no emphasis, link, code, HTML, entity,
 * strikethrough or bare address arises, and no block begins with it. It may stand in a heading, an item and emphasis;
 * in a table by `escapeCell`. What is harmless where it stands stays as it is, since people read the source, too.
 */
export function escapeMarkdown(text: string): string {
  return escapeLine(oneLine(text));
}

/** The same in a cell of a table. */
export function escapeCell(text: string): string {
  return inCell(escapeMarkdown(text));
}

/** The same between two pieces of Markdown, in a cell as well: spaces at its ends stay. */
export function escapeBetween(text: string): string {
  // Inside a line nothing is trimmed.
  return inCell(escapeLine(oneLine(`x${text}x`).slice(1, -1)));
}

/** The same for a text of a locale, whose inline code stays code. */
export function proseMarkdown(text: string): string {
  return codeSpans(oneLine(text))
    .map((part, index) => (index % 2 === 0 ? escapeLine(part) : spanOf(part)))
    .join('');
}

/** The same for a text of a locale in a cell of a table. */
export function proseCell(text: string): string {
  return codeSpans(oneLine(text))
    .map((part, index) => inCell(index % 2 === 0 || BARRED.test(part) ? escapeLine(part) : spanOf(part)))
    .join('');
}

/** Any text as inline code; nothing where there is none. */
export function codeMarkdown(text: string): string {
  const code = oneLine(text);
  if (code === '') return '';
  const runs = code.match(/`+/g) ?? [];
  const marks = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const inside = runs.length > 0 ? ` ${code} ` : padded(code);
  return `${marks}${inside}${marks}`;
}

/** The same in a cell of a table; as text where it holds a backslash before a bar. */
export function codeCell(text: string): string {
  return BARRED.test(text) ? escapeCell(text) : inCell(codeMarkdown(text));
}

// There a backslash would take the meaning from the escape of a bar.
const BARRED = /\\\|/;

function spanOf(code: string): string {
  return `\`${padded(code)}\``;
}

// CommonMark takes a space from either end of code that has one at both.
function padded(code: string): string {
  return code.startsWith(' ') && code.endsWith(' ') ? ` ${code} ` : code;
}

function inCell(markdown: string): string {
  return markdown.replaceAll('|', '\\|');
}

function escapeLine(text: string): string {
  return text
    .replace(/[\\`*[\]<~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/(?<=[\w.+-])@/g, '\\@')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2')
    .replace(/^(?:[-+](?= |$|-)|#|>|=)/, '\\$&')
    .replace(/(?<= )#+$/, '\\$&');
}

/** The address of a link, without what would end it, or be read as an escape or an entity. */
export function destination(href: string): string {
  return oneLine(href).replace(/[\s()<>\\&]/g, (character) => ESCAPES[character] ?? encodeURIComponent(character));
}

const ESCAPES: { readonly [character: string]: string } = { '&': '&amp;', '(': '%28', ')': '%29' };
