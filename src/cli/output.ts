import process from 'node:process';
import { toMarkdown } from '../markdown/toMarkdown.js';
import type { Entry } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { CommandError } from './CommandError.js';
import type * as Pages from './pages.js';
import { toMarkdownList } from './toMarkdownList.js';
import { toText, toTextList } from './toText.js';

/** What entries may be written as; without a choice, the first. */
export const formats = ['text', 'markdown', 'html', 'json'] as const;
export type Format = (typeof formats)[number];

/** Writes a comparison, or a single entry, to standard output. */
export async function write(entries: readonly Entry[], format: Format): Promise<void> {
  print(
    format === 'text'
      ? toText(entries, width())
      : format === 'markdown'
        ? toMarkdown(entries, { headingLevel: 1 })
        : format === 'html'
          ? (await loadPages()).toHtml(entries)
          : toJson(
              entries.length === 1 ? dataOf(entries[0]) : { ...compareEntries(entries), entries: entries.map(dataOf) },
            ),
  );
}

/** Writes a list of codes to standard output. */
export async function writeList(entries: readonly Entry[], format: Format): Promise<void> {
  print(
    format === 'text'
      ? toTextList(entries, width())
      : format === 'markdown'
        ? toMarkdownList(entries)
        : format === 'html'
          ? (await loadPages()).toHtmlList(entries)
          : toJson(entries.map(dataOf)),
  );
}

/**
 * What renders HTML; React comes with it, and only then.
 *
 * @throws CommandError where React is not installed.
 */
export async function loadPages(): Promise<typeof Pages> {
  // React's own checks are for those who write components.
  process.env['NODE_ENV'] ??= 'production';
  try {
    return await import('./pages.js');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CommandError('HTML needs React. Install react and react-dom.', 1);
  }
}

function print(text: string): void {
  process.stdout.write(text);
}

function toJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** An entry without the words that are not about its code. */
function dataOf(entry: Entry | undefined): object {
  const { protocol, code, kind, lang, dir, facts, text } = entry ?? {};
  return { protocol, code, kind, lang, dir, facts, text };
}

/** The terminal's, or what COLUMNS says; never so wide that lines are hard to read. */
function width(): number {
  const columns = Number(process.env['COLUMNS']) || process.stdout.columns || 80;
  return Math.min(Math.max(Math.floor(columns), 20), 100);
}
