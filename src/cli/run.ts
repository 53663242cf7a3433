import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Language } from '../languages.js';
import { loadWords } from '../loadWords.js';
import type { Entry } from '../model.js';
import { listCodes } from '../selectors/listCodes.js';
import { repeatedIn } from '../selectors/repeatedIn.js';
import { check } from './check.js';
import { CommandError } from './CommandError.js';
import { exportParts } from './exportParts.js';
import { help } from './help.js';
import { loadProtocols, type Known } from './loadProtocols.js';
import { formats, write, writeAnswer, writeList } from './output.js';
import { readArguments, readChoice, type Arguments } from './readArguments.js';
import { readCode, readCodes } from './readCodes.js';
import { readInput } from './readInput.js';
import { defaultLanguage, readLanguage } from './readLanguage.js';
import { readLines } from './readLines.js';
import { readProtocol } from './readProtocol.js';
import { warn } from './warn.js';

const commands: { readonly [C in Arguments['command']]: (given: Arguments) => number | Promise<number> } = {
  help: () => print(help),
  version: () => print(`${version()}\n`),
  explain,
  compare,
  list,
  check,
  export: exportParts,
};

/**
 * Runs one command line.
 *
 * @returns the exit status.
 * @throws CommandError with what is wrong, for standard error.
 */
export async function run(args: readonly string[]): Promise<number> {
  const given = readArguments(args);
  return commands[given.command](given);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

async function explain(given: Arguments): Promise<number> {
  const { words, options } = given;
  const format = readChoice('format', options['format'], formats);
  const known = await loadProtocols(given);
  const lang = language(options, known);
  const piped = words.length === 0 || (words.length === 1 && words[0] === '-');
  const { entries, observation, note } = piped
    ? await readLines(await readInput(), lang, known)
    : await readCode(words, lang, known);
  if (note !== undefined) warn(`wirecodes: ${note}`);
  await writeAnswer(entries, observation, format, options['full'] !== undefined);
  return 0;
}

async function compare(given: Arguments): Promise<number> {
  const format = readChoice('format', given.options['format'], formats);
  const known = await loadProtocols(given);
  const entries = await readCodes(given.words, language(given.options, known), known);
  const [first, ...others] = entries;
  if (!first || others.length < 1 || others.length > 3) {
    throw new CommandError(`compare takes two to four codes, got ${entries.length}.`);
  }
  const repeated = repeatedIn(entries);
  if (repeated) {
    throw new CommandError(`compare got ${repeated.protocol} ${repeated.label} twice. Name each code once.`);
  }
  await write([first, ...others], format);
  return 0;
}

async function list(given: Arguments): Promise<number> {
  const { words, options } = given;
  const format = readChoice('format', options['format'], formats);
  const known = await loadProtocols(given);
  const lang = language(options, known);
  const chosen = words.length > 0 ? words.map((word) => readProtocol(word, known)) : Object.entries(known.protocols);
  const lists = await Promise.all(
    chosen.map(async ([name, protocol]) =>
      listCodes(await protocol.catalog(), await loadWords(name, protocol, [lang], warn)),
    ),
  );
  await writeList(ofClass(lists.flat(), options['class']), format);
  return 0;
}

function language(options: Arguments['options'], known: Known): Language {
  return options['lang'] === undefined ? defaultLanguage(process.env, known) : readLanguage(options['lang'], known);
}

/** The codes of a class such as 4xx or 10xx. */
function ofClass(entries: readonly Entry[], pattern: string | undefined): readonly Entry[] {
  if (pattern === undefined) return entries;
  if (!/^\d*x+$/i.test(pattern)) {
    throw new CommandError(`'${pattern}' is no class. Write digits and x for any other, as in 4xx.`);
  }
  const digits = pattern.replace(/x+$/i, '');
  const found = entries.filter(({ code }) => {
    const text = String(code);
    return text.length === pattern.length && text.startsWith(digits);
  });
  if (found.length > 0) return found;
  const classes = new Set(entries.map(({ code }) => `${String(code)[0]}${'x'.repeat(String(code).length - 1)}`));
  throw new CommandError(`no code of class ${pattern}. There are ${[...classes].join(', ')}.`);
}

function version(): string {
  const { version: number } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return number;
}
