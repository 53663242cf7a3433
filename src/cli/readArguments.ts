import { parseArgs } from 'node:util';
import { CommandError, didYouMean } from './CommandError.js';

const commands = {
  explain: ['lang', 'format', 'full', 'catalog', 'locale'],
  compare: ['lang', 'format', 'catalog', 'locale'],
  list: ['lang', 'format', 'class', 'catalog', 'locale'],
  check: [],
  export: ['protocol', 'lang', 'out', 'pairs', 'format', 'code-href', 'compare-href', 'catalog', 'locale'],
} as const;

/** Options that take no value. */
const flags: readonly string[] = ['full'];

/** What `wirecodes` can be told to do. */
export type Command = keyof typeof commands;

/** A command line, taken apart. */
export interface Arguments {
  readonly command: Command | 'help' | 'version';
  readonly words: readonly string[];
  /** The value of each option that was given. */
  readonly options: { readonly [option: string]: string | undefined };
  /** The value of each `--locale`, which may be given more than once. */
  readonly locales: readonly string[];
}

const names = Object.keys(commands) as Command[];

/**
 * Takes a command line apart.
 *
 * @throws CommandError at an unknown command or option, or an option without its value.
 */
export function readArguments(args: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        Object.values(commands).flatMap((all) =>
          all.map((name) => [name, { type: flags.includes(name) ? 'boolean' : 'string' }]),
        ),
      ),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
  // -111 is no option: some platforms write numbers of errors so. Each of its digits is a token.
  const isNumber = ({ index }: { readonly index: number }) => /^-\d+$/.test(args[index] ?? '');
  const given = tokens.filter((token) => token.kind === 'option').filter((token) => !isNumber(token));
  const places = tokens.filter((token) => token.kind === 'positional' || isNumber(token)).map(({ index }) => index);
  const [name = '', ...words] = [...new Set(places)].map((place) => args[place] ?? '');
  if (name === 'help' || given.some((token) => token.name === 'help') || args.length === 0) {
    return { command: 'help', words, options: {}, locales: [] };
  }
  if (given.some((token) => token.name === 'version')) return { command: 'version', words, options: {}, locales: [] };
  const command = names.find((known) => known === name);
  if (!command) {
    throw new CommandError(
      name === ''
        ? 'no command. See wirecodes --help.'
        : `unknown command '${name}'.${didYouMean(name, names)} See wirecodes --help.`,
    );
  }
  const allowed: readonly string[] = commands[command];
  const options: { [option: string]: string } = {};
  const locales: string[] = [];
  for (const { name: option, rawName, value } of given) {
    if (!allowed.includes(option)) {
      throw new CommandError(
        `unknown option '${rawName}' of ${command}.${didYouMean(
          rawName,
          allowed.map((known) => `--${known}`),
        )}`,
      );
    }
    if (flags.includes(option)) {
      if (value !== undefined) throw new CommandError(`option '${rawName}' takes no value.`);
      options[option] = option;
      continue;
    }
    if (value === undefined || value === '') throw new CommandError(`option '${rawName}' needs a value.`);
    if (option === 'locale') locales.push(value);
    else options[option] = value;
  }
  return { command, words, options, locales };
}

/**
 * One of the values that an option may have.
 *
 * @throws CommandError when it is none of them.
 */
export function readChoice<const Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  if (value === undefined) return choices[0];
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  throw new CommandError(`unknown ${option} '${value}'.${didYouMean(value, choices)} It takes ${choices.join(', ')}.`);
}
