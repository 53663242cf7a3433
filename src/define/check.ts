import { HIDDEN } from '../text/hidden.js';
import { ownValue } from '../text/ownValue.js';
import { shown } from '../text/shown.js';

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

export type Path = readonly (string | number)[];
type Report = (at: Path, message: string, mend: string) => void;

interface TextForm {
  readonly pattern: string;
  readonly mend: string;
  readonly not?: string;
  readonly types?: readonly string[];
}

/** What a check looks for, as data: the JSON Schemas are written from it. */
export type Form =
  | TextForm
  | { readonly choices: readonly string[] }
  | { readonly number: 'integer' | 'number'; readonly least: number }
  | { readonly items: Check; readonly least: number; readonly distinct: boolean }
  | { readonly key: Check; readonly values: Check }
  | { readonly required: Shape; readonly optional: Shape; readonly others: Check | undefined }
  | { readonly has: string; readonly as: string | undefined; readonly yes: Check; readonly no: Check }
  | { readonly list: Check; readonly record: Check; readonly plain: Check }
  | { readonly later: () => Check };

/** Looks at a value and reports what is wrong with it. */
export interface Check<F extends Form = Form> {
  (value: unknown, at: Path, report: Report): void;
  readonly form: F;
  /** What it accepts, as JSON, where a name alone does not say it. */
  readonly example?: string | undefined;
}

/** What no form says: a check of how parts of a value go together. */
export type Rule = (value: unknown, at: Path, report: Report) => void;

/** A rule whose form is known. */
export function check<F extends Form>(form: F, rule: Rule, example?: string): Check<F> {
  return Object.assign(rule, { form, example });
}

// One mistake may repeat in every item of an endless list.
const MOST_FINDINGS = 1000;

/** Reads data as plain JSON and checks it. `defaults` stand for keys that are left out; `$schema` is for editors alone. */
export function read<T>(data: unknown, whole: Rule, defaults: object = {}): Checked<T> {
  const findings: Finding[] = [];
  const report: Report = (keys, message, mend) => {
    if (findings.length < MOST_FINDINGS) findings.push({ keys, message, mend });
  };
  let value: unknown;
  try {
    // A copy: no getter, no prototype, no cycle comes along, and nobody changes it afterwards.
    value = JSON.parse(JSON.stringify(data));
  } catch {
    report([], 'It is not JSON data.', 'Pass an object without cycles.');
    return { findings };
  }
  if (isRecord(value)) {
    const { $schema: _, ...rest } = value;
    value = { ...defaults, ...rest };
  }
  whole(value, [], report);
  return findings.length > 0 ? { findings } : { value: value as T };
}

/** The finding with its keys as a path to read. */
export function toProblem({ keys, message, mend }: Finding): Problem {
  return { path: pathOf(keys), message, mend };
}

/** Keys as a path to read: `codes.4401.fixes[2].text`. */
export function pathOf(keys: Path): string {
  return keys.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[\w-]{1,64}$/.test(key)) return `${text}[${shown(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
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

/** An object of named values. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Texts of a pattern, which `passes` may narrow. */
export function matching(
  pattern: RegExp,
  what: string,
  mend: string,
  passes = (value: string) => pattern.test(value),
): Check<TextForm> {
  return check({ pattern: pattern.source, mend }, (value, at, report) => {
    if (typeof value !== 'string' || !passes(value)) report(at, `${shown(value)} is not ${what}.`, mend);
  });
}

/** Numbers from the least on; `integer` for whole ones. */
export function number(kind: 'integer' | 'number', least: number, what: string, mend: string): Check {
  return check({ number: kind, least }, (value, at, report) => {
    const passes = typeof value === 'number' && value >= least && (kind === 'number' || Number.isSafeInteger(value));
    if (!passes) report(at, `${shown(value)} is not ${what}.`, mend);
  });
}

/** A text that people read: something in it can be seen, and nothing hides or turns other text. */
export const text: Check<TextForm> = matching(
  new RegExp(`^(?=.{1,5000}$)(?=.*[^\\s\\p{M}\\p{Cf}\\p{DI}])(?!.*\\p{M}{9})(?!.*${HIDDEN})`, 'u'),
  'text to show',
  'Write 1 to 5000 characters that can be seen, without line breaks, control characters and direction overrides.',
);

/** Such a text, with a placeholder that nothing fills in none of them. */
export function template(...names: readonly string[]): Check {
  // Nothing is filled in: braces are but text.
  if (names.length === 0) return text;
  const stray = new RegExp(`\\{(?!(?:${names.join('|')})\\})\\w+\\}`);
  return check({ ...text.form, not: stray.source }, (value, at, report) => {
    text(value, at, report);
    if (typeof value !== 'string' || !stray.test(value)) return;
    report(at, 'Nothing fills one of its placeholders.', `Use ${names.map((name) => `{${name}}`).join(', ')}.`);
  });
}

/** A text, or a value of one of the types given. */
export function textOr(...types: readonly ('boolean' | 'number')[]): Check {
  return check({ ...text.form, types }, (value, at, report) => {
    if (!(types as readonly string[]).includes(typeof value)) text(value, at, report);
  });
}

/** A name that the data goes by, never shown as it is. */
export const id: Check = matching(
  /^[A-Za-z][\w-]{0,63}$/,
  'a name',
  'Use up to 64 letters, digits, _ and -, with a letter first.',
);

/** Names in a message: a list of a thousand helps nobody. */
export function listed(names: readonly string[]): string {
  return names.slice(0, 20).map(shown).join(', ') + (names.length > 20 ? ', …' : '');
}

/** One of the texts given. */
export function oneOf(choices: readonly string[]): Check {
  const known = new Set<unknown>(choices);
  const mend = choices.length > 0 ? `Use ${listed(choices)}.` : 'Remove it.';
  return check({ choices }, (value, at, report) => {
    if (!known.has(value)) report(at, `${shown(value)} is not a choice here.`, mend);
  });
}

/** A list of what the check accepts; `distinct` if no item may repeat. */
export function listOf(item: Check, least = 0, distinct = false): Check {
  const rule: Rule = (value, at, report) => {
    if (!Array.isArray(value)) return report(at, `${shown(value)} is not a list.`, 'Put it in square brackets.');
    if (value.length < least)
      report(at, `The list has ${value.length} of at least ${least}.`, `Add to it${asIn(item.example)}.`);
    const seen = new Set<unknown>();
    value.forEach((one: unknown, index) => {
      item(one, [...at, index], report);
      if (distinct && seen.has(one)) report([...at, index], `${shown(one)} is there twice.`, 'Remove one.');
      seen.add(one);
    });
  };
  return check({ items: item, least, distinct }, rule, item.example && `[${item.example}]`);
}

function asIn(example: string | undefined): string {
  return example === undefined ? '' : `, as in ${example}`;
}

/** An object of any keys that `key` accepts, with values that `values` accepts. */
export function recordOf(values: Check, key: Check): Check {
  return check({ key, values }, (value, at, report) => {
    if (!isRecord(value)) return report(at, `${shown(value)} is not an object.`, 'Put it in curly brackets.');
    for (const [name, one] of Object.entries(value)) {
      key(name, [...at, name], report);
      values(one, [...at, name], report);
    }
  });
}

/** Checks by key. */
export interface Shape {
  readonly [key: string]: Check;
}

/**
 * An object with the required keys and perhaps the optional ones; with others only where `others` accepts them. `orElse` says
 * what else to do about a key that is missing than to add it.
 */
export function object(
  required: Shape,
  optional: Shape = {},
  others?: Check,
  orElse: (key: string) => string = () => '',
): Check {
  const known = { ...optional, ...required };
  const keys = listed(Object.keys(known));
  const unknown: Rule = (_, at, report) =>
    report(at, 'Nothing reads this key.', keys ? `Remove it, or use one of ${keys}.` : 'Remove it.');
  const rule: Rule = (value, at, report) => {
    if (!isRecord(value)) return report(at, `${shown(value)} is not an object.`, 'Put it in curly brackets.');
    for (const [key, { example }] of Object.entries(required)) {
      if (!Object.hasOwn(value, key)) report([...at, key], 'It is missing.', `Add it${asIn(example)}${orElse(key)}.`);
    }
    for (const [key, one] of Object.entries(value)) {
      (ownValue(known, key) ?? others ?? unknown)(one, [...at, key], report);
    }
  };
  return check({ required, optional, others }, rule, keys === '' ? '{}' : undefined);
}

/** The same check under each of the keys. */
export function each(keys: readonly string[], one: Check): Shape {
  return Object.fromEntries(keys.map((key) => [key, one]));
}

/** `yes` for an object that has the key, where given with this value; `no` for all else. */
export function either(has: string, yes: Check, no: Check, as?: string): Check {
  return check({ has, as, yes, no }, (value, at, report) => {
    const found = isRecord(value) && Object.hasOwn(value, has) && (as === undefined || value[has] === as);
    (found ? yes : no)(value, at, report);
  });
}

/** A list, an object, or anything else, each with its check. */
export function byKind(list: Check, record: Check, plain: Check): Check {
  return check({ list, record, plain }, (value, at, report) =>
    (Array.isArray(value) ? list : isRecord(value) ? record : plain)(value, at, report),
  );
}

/** A check that is made later: of what holds more of its own kind. */
export function later(made: () => Check): Check {
  return check({ later: made }, (value, at, report) => made()(value, at, report));
}

/** A check and rules that no form says. */
export function also(first: Check, ...rules: readonly Rule[]): Check {
  const all: Rule = (value, at, report) => {
    first(value, at, report);
    for (const rule of rules) rule(value, at, report);
  };
  return check(first.form, all, first.example);
}

/** Of two numbers, the lower is no more than the higher. */
export function ordered(low: string, high: string): Rule {
  return (value, at, report) => {
    if (!isRecord(value)) return;
    const [a, b] = [value[low], value[high]];
    if (typeof a === 'number' && typeof b === 'number' && a > b)
      report([...at, low], `It is more than '${high}'.`, 'Swap the two.');
  };
}
