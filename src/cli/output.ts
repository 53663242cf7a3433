import process from 'node:process';
import { toMarkdown } from '../markdown/toMarkdown.js';
import type { Entry, Observation } from '../model.js';
import { loadHtml } from './loadHtml.js';
import { toMarkdownList } from './toMarkdownList.js';
import { toBrief } from './toBrief.js';
import { toText, toTextList } from './toText.js';
import { viewData } from './viewData.js';

/** What entries may be written as; without a choice, the first. */
export const formats = ['text', 'markdown', 'html', 'json'] as const;
export type Format = (typeof formats)[number];

/** Writes a comparison, or a single entry, to standard output. */
export async function write(entries: readonly [Entry, ...Entry[]], format: Format): Promise<void> {
  print(
    format === 'text'
      ? toText(entries, width())
      : format === 'markdown'
        ? toMarkdown(entries, { headingLevel: 1 })
        : format === 'html'
          ? (await loadHtml()).toHtml(entries)
          : toJson(viewData(entries)),
  );
}

/** Writes what something is, or what it may mean, to standard output: in a terminal what fits a screen, unless all is wanted. */
export async function writeAnswer(
  entries: readonly [Entry, ...Entry[]],
  observation: Observation | undefined,
  format: Format,
  full: boolean,
): Promise<void> {
  if (format === 'text' && !full) print(toBrief(entries, width(), height()));
  else if (format === 'json' && observation)
    print(toJson({ ...(entries.length === 1 ? entries[0] : { entries }), observation }));
  else await write([entries[0], ...entries.slice(1, MOST)], format);
}

/** Writes a list of codes to standard output. */
export async function writeList(entries: readonly Entry[], format: Format): Promise<void> {
  print(
    format === 'text'
      ? toTextList(entries, width())
      : format === 'markdown'
        ? toMarkdownList(entries)
        : format === 'html'
          ? (await loadHtml()).toHtmlList(entries)
          : toJson(entries),
  );
}

// What a comparison takes.
const MOST = 4;

function print(text: string): void {
  process.stdout.write(text);
}

function toJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The terminal's, or what COLUMNS says; never so wide that lines are hard to read. */
function width(): number {
  const columns = Number(process.env['COLUMNS']) || process.stdout.columns || 80;
  return Math.min(Math.max(Math.floor(columns), 20), 100);
}

/** The terminal's, or what LINES says; else that of most. */
function height(): number {
  const rows = Number(process.env['LINES']) || process.stdout.rows || 24;
  return Math.max(Math.floor(rows), 16);
}
