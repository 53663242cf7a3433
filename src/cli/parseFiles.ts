import { readFileSync } from 'node:fs';
import { isRecord, toProblem } from '../define/check.js';
import { parseCatalog, parseLocale, type Parsed, type Problem } from '../define/index.js';
import { languages } from '../languages.js';
import type { Catalog, LocaleOf, Messages } from '../model.js';
import { nearestLanguage } from '../nearestLanguage.js';
import { protocols, type Protocol } from '../protocols.js';
import { shown } from '../text/shown.js';
import { CommandError } from './CommandError.js';
import { scanJson } from './scanJson.js';

/**
 * The catalog that a file holds, or every problem with it.
 *
 * @throws CommandError where it cannot be read, or is no JSON.
 */
export function parseCatalogFile(file: string): Parsed<Catalog> {
  const { data, repeated } = readJson(file);
  return also(repeated, parseCatalog(data));
}

/**
 * The words of a catalog that a file holds, or every problem with them. It may leave out the interface's words in a
 * language that is spoken here.
 *
 * @throws CommandError where it cannot be read, or is no JSON.
 */
export async function parseLocaleFile(catalog: Catalog, file: string): Promise<Parsed<LocaleOf<Catalog>>> {
  const { data, repeated } = readJson(file);
  const parsed = parseLocale(catalog, data, await messagesFor(data));
  if (!parsed.problems || !isRecord(data) || Object.hasOwn(data, 'messages')) return also(repeated, parsed);
  // The messages were left out: they come from the language of `lang`.
  const inTag = parsed.problems.some(({ path }) => path === 'lang');
  const problems = parsed.problems.flatMap((problem) =>
    problem.path !== 'messages' ? [problem] : inTag ? [] : [unspoken(data['lang'])],
  );
  return also(repeated, { problems });
}

function unspoken(lang: unknown): Problem {
  return {
    path: 'lang',
    message: `wirecodes has no built-in messages in ${shown(lang)}.`,
    mend: `Use one of ${Object.keys(languages).join(', ')}; or add 'messages'.`,
  };
}

/** A problem as one line: the file, the place, what is wrong and how to fix it. */
export function problemLine(file: string, { path, message, mend }: Problem): string {
  return `${file}: ${path === '' ? '' : `${path}: `}${message} ${mend}`;
}

interface Json {
  readonly data: unknown;
  /** Duplicate keys: `data` has only the last of each. */
  readonly repeated: readonly Problem[];
}

function readJson(file: string): Json {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new CommandError(`cannot read ${file}: ${(error as Error).message}.`);
  }
  try {
    const data: unknown = JSON.parse(text);
    const repeated = scanJson(text).repeated.map((keys) =>
      toProblem({ keys, message: 'Duplicate key.', mend: 'Rename one, or remove it.' }),
    );
    return { data, repeated };
  } catch (error) {
    const before = text.slice(0, scanJson(text).end).split('\n');
    const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
    // Engines add the position, or the text there, to some messages.
    const [what] = (error as Error).message.split(/ in JSON at |, (?:\.\.\.)?"/);
    throw new CommandError(`${file} is not valid JSON, ${place}: ${what}.`, 1);
  }
}

/** What was read, with problems that were found before. */
function also<T>(found: readonly Problem[], parsed: Parsed<T>): Parsed<T> {
  return found.length > 0 ? { problems: [...found, ...(parsed.problems ?? [])] } : parsed;
}

async function messagesFor(data: unknown): Promise<Messages | undefined> {
  const tag = isRecord(data) ? data['lang'] : undefined;
  const lang = typeof tag === 'string' ? nearestLanguage(tag) : undefined;
  if (lang === undefined) return undefined;
  // They are the same in every protocol.
  const speaker = Object.values<Protocol>(protocols).find((protocol) => protocol.languages.includes(lang));
  return (await speaker?.locale(lang))?.messages;
}
