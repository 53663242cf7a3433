import { ownValue } from '../text/ownValue.js';
import { visibleText } from '../text/visibleText.js';

/** One thing that is wrong with a catalog or a locale. */
export interface Problem {
  /** Where: `codes.4401.fixes[2].text`; empty for the whole. */
  readonly path: string;
  /** What is wrong there. */
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

/** A problem with the keys that lead to it. */
export interface Finding extends Omit<Problem, 'path'> {
  readonly keys: Path;
}

/** Either the value or everything that is wrong with it. */
export type Checked<T> =
  | { readonly value: T; readonly findings?: undefined }
  | { readonly findings: readonly Finding[] };

type Path = readonly (string | number)[];
type Report = (at: Path, message: string, mend: string) => void;

/** Looks at a value and reports what is wrong with it. */
export type Check = (value: unknown, at: Path, report: Report) => void;

// One mistake may repeat in every item of an endless list.
const MOST_FINDINGS = 1000;

/** Reads data as plain JSON and checks it. `defaults` stand for keys that are left out; `$schema` is for editors alone. */
export function read<T>(data: unknown, check: Check, defaults: object = {}): Checked<T> {
  const findings: Finding[] = [];
  const report: Report = (keys, message, mend) => {
    if (findings.length < MOST_FINDINGS) findings.push({ keys, message, mend });
  };
  let value: unknown;
  try {
    // A copy: no getter, no prototype, no cycle comes along, and nobody changes it afterwards.
    value = JSON.parse(JSON.stringify(data));
  } catch {
    report([], 'It is no JSON data.', 'Give an object without cycles.');
    return { findings };
  }
  if (isRecord(value)) {
    const { $schema: _, ...rest } = value;
    value = { ...defaults, ...rest };
  }
  check(value, [], report);
  return findings.length > 0 ? { findings } : { value: value as T };
}

/** The finding with its keys as a path to read. */
export function toProblem({ keys, message, mend }: Finding): Problem {
  const path = keys.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[\w-]+$/.test(key)) return `${text}[${shown(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
  return { path, message, mend };
}

/** Throws all findings as one error. */
export function assertNone(what: string, findings: readonly Finding[] = []): void {
  if (findings.length === 0) return;
  const lines = findings.map((finding) => {
    const { path, message, mend } = toProblem(finding);
    return `\n  ${path === '' ? '' : `${path}: `}${message} ${mend}`;
  });
  throw new TypeError(
    `wirecodes: ${what} has ${findings.length === 1 ? 'a problem' : `${findings.length} problems`}.${lines.join('')}`,
  );
}

/** A value for a message: short, with nothing in it that turns or hides text. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(visibleText(value, 40));
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value ? 'an object' : String(value);
}

/** An object of named values. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Values that pass. */
export function valid(passes: (value: unknown) => boolean, what: string, mend: string): Check {
  return (value, at, report) => {
    if (!passes(value)) report(at, `${shown(value)} is no ${what}.`, mend);
  };
}

/** Texts of a pattern. */
export function matching(pattern: RegExp, what: string, mend: string): Check {
  return valid((value) => typeof value === 'string' && pattern.test(value), what, mend);
}

/** A text that people read: nothing in it hides or turns other text. Marks and joiners that scripts need may stay. */
export const text: Check = matching(
  /^(?=.*\S)[^\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]{1,5000}$/u,
  'text to show',
  'Write 1 to 5000 characters, without line breaks, control characters and direction overrides.',
);

/** A name that the data goes by, never shown as it is. */
export const id: Check = matching(
  /^[A-Za-z][\w-]{0,63}$/,
  'name',
  'Use up to 64 letters, digits, _ and -, with a letter first.',
);

// A mend that lists a thousand names helps nobody.
const listed = (names: readonly string[]) =>
  names.slice(0, 20).map(shown).join(', ') + (names.length > 20 ? ', …' : '');

/** One of the texts given. */
export function oneOf(values: readonly string[]): Check {
  const choices = new Set<unknown>(values);
  return valid(
    (value) => choices.has(value),
    'choice here',
    values.length > 0 ? `Use ${listed(values)}.` : 'Remove it.',
  );
}

/** A list of what the check accepts; `distinct` if no item may repeat. */
export function listOf(check: Check, least = 0, distinct = false): Check {
  return (value, at, report) => {
    if (!Array.isArray(value)) return report(at, `${shown(value)} is no list.`, 'Put it in square brackets.');
    if (value.length < least) report(at, `The list has ${value.length} of at least ${least}.`, 'Add to it.');
    const seen = new Set<unknown>();
    value.forEach((item: unknown, index) => {
      check(item, [...at, index], report);
      if (distinct && seen.has(item)) report([...at, index], `${shown(item)} stands twice.`, 'Remove one.');
      seen.add(item);
    });
  };
}

/** An object of any keys that `key` accepts, with values that `check` accepts. */
export function recordOf(check: Check, key: Check): Check {
  return (value, at, report) => {
    if (!isRecord(value)) return report(at, `${shown(value)} is no object.`, 'Put it in curly brackets.');
    for (const [name, item] of Object.entries(value)) {
      key(name, [...at, name], report);
      check(item, [...at, name], report);
    }
  };
}

/** Checks by key. */
export interface Shape {
  readonly [key: string]: Check;
}

/** An object with the required keys and perhaps the optional ones; with others only where `others` accepts them. */
export function object(required: Shape, optional: Shape = {}, others?: Check): Check {
  const known = { ...required, ...optional };
  const keys = listed(Object.keys(known));
  const unknown: Check = (_, at, report) =>
    report(at, 'Nobody reads this key.', keys ? `Remove it, or use one of ${keys}.` : 'Remove it.');
  return (value, at, report) => {
    if (!isRecord(value)) return report(at, `${shown(value)} is no object.`, 'Put it in curly brackets.');
    for (const key of Object.keys(required)) {
      if (!Object.hasOwn(value, key)) report([...at, key], 'It is missing.', 'Add it.');
    }
    for (const [key, item] of Object.entries(value)) {
      (ownValue(known, key) ?? others ?? unknown)(item, [...at, key], report);
    }
  };
}

/** The same check under each of the keys. */
export function each(keys: readonly string[], check: Check): Shape {
  return Object.fromEntries(keys.map((key) => [key, check]));
}
