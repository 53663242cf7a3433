import { readFileSync } from 'node:fs';
import { parseCatalog, parseLocale, type Parsed, type Problem } from '../define/index.js';
import type { Catalog, LocaleOf, Messages } from '../model.js';
import { nearestLanguage } from '../nearestLanguage.js';
import { protocols, type Protocol } from '../protocols.js';
import { CommandError } from './CommandError.js';

/**
 * The catalog that a file holds, or every problem with it.
 *
 * @throws CommandError where it cannot be read, or is no JSON.
 */
export function parseCatalogFile(file: string): Parsed<Catalog> {
  return parseCatalog(readJson(file));
}

/**
 * The words of a catalog that a file holds, or every problem with them. It may leave out the interface's words in a
 * language that is spoken here.
 *
 * @throws CommandError where it cannot be read, or is no JSON.
 */
export async function parseLocaleFile(catalog: Catalog, file: string): Promise<Parsed<LocaleOf<Catalog>>> {
  const data = readJson(file);
  return parseLocale(catalog, data, await messagesFor(data));
}

/** A problem as one line: the file, the place, what is wrong and how to fix it. */
export function problemLine(file: string, { path, message, mend }: Problem): string {
  return `${file}: ${path === '' ? '' : `${path}: `}${message} ${mend}`;
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(`cannot read ${file}: ${(error as Error).message}.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CommandError(`${file} is no JSON: ${(error as Error).message}.`, 1);
  }
}

async function messagesFor(data: unknown): Promise<Messages | undefined> {
  if (typeof data !== 'object' || data === null || !('lang' in data)) return undefined;
  const lang = typeof data.lang === 'string' ? nearestLanguage(data.lang) : undefined;
  if (lang === undefined) return undefined;
  // They are the same in every protocol.
  const speaker = Object.values<Protocol>(protocols).find(({ languages }) => languages.includes(lang));
  return (await speaker?.locale(lang))?.messages;
}
