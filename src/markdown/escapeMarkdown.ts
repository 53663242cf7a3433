import { oneLine } from '../text/oneLine.js';

/**
 * Any text as one line of CommonMark and GFM that reads as just that text: no emphasis, link, code, HTML, entity,
 * strikethrough or bare address arises, and no block begins with it. It may stand in a heading, an item and emphasis;
 * in a table by `escapeCell`. What is harmless where it stands stays as it is, since people read the source, too.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
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

/** The same in a cell of a table. */
export function escapeCell(text: string): string {
  return escapeMarkdown(text).replaceAll('|', '\\|');
}
