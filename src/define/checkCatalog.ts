import type { Catalog, FactPlace, Registry, RetryAdvice, Role, Severity } from '../model.js';
import { foldName } from '../text/foldName.js';
import { SAFE_HREF } from '../text/safeHref.js';
import {
  each,
  id,
  isRecord,
  listOf,
  matching,
  object,
  oneOf,
  recordOf,
  shown,
  text,
  valid,
  type Check,
  type Shape,
} from './check.js';

export const REGISTRIES: readonly Registry[] = ['assigned', 'reserved', 'unassigned', 'private', 'unofficial'];
export const SEVERITIES: readonly Severity[] = ['neutral', 'notice', 'fault'];
const PLACES: readonly FactPlace[] = ['row', 'tag', 'detail', 'lead'];
const NOTATIONS: readonly NonNullable<Catalog['notation']>[] = ['decimal', 'hexadecimal'];
export const ROLES: readonly Role[] = ['client', 'server', 'operator'];
export const ADVICE: readonly RetryAdvice[] = [
  'not-needed',
  'backoff',
  'delay',
  'after-fix',
  'elsewhere',
  'app-decides',
  'not-applicable',
];

const whole = valid(
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  'number of a code',
  'Write a whole number from 0.',
);

const seconds = valid((value) => typeof value === 'number' && value >= 0, 'time', 'Write a number of seconds, from 0.');

const rfc = object({
  rfc: valid((value) => Number.isSafeInteger(value) && Number(value) > 0, 'RFC', 'Write its number.'),
  section: matching(/^[\dA-Z]+(\.\d+)*$/, 'section', "Write its number as a text, such as '7.4.1'."),
});
const page = object({
  title: text,
  url: matching(SAFE_HREF, 'address that a link may have', 'Use http, https, mailto or a relative address.'),
});
const source: Check = (value, ...rest) => (isRecord(value) && Object.hasOwn(value, 'rfc') ? rfc : page)(value, ...rest);

const retry: Check = (value, at, report) => {
  object({ advice: oneOf(ADVICE) }, { ...each(['minSeconds', 'maxSeconds'], seconds), spec: listOf(source) })(
    value,
    at,
    report,
  );
  if (!isRecord(value)) return;
  const { advice, minSeconds, maxSeconds } = value;
  if (advice === 'delay' && (minSeconds === undefined || maxSeconds === undefined)) {
    report(at, 'A delay needs both its bounds.', 'Add minSeconds and maxSeconds.');
  }
  if (Number(minSeconds) > Number(maxSeconds)) {
    report([...at, 'minSeconds'], 'It is more than maxSeconds.', 'Turn the two round.');
  }
};

const word: Check = (value, ...rest) => (typeof value === 'number' ? () => {} : text)(value, ...rest);
const scalar: Check = (value, ...rest) => (typeof value === 'boolean' ? () => {} : word)(value, ...rest);
/** A fact of the catalog's own: a text, a number, true or false; a list, or an object of these. */
const fact: Check = (value, ...rest) =>
  (Array.isArray(value) ? listOf(word) : isRecord(value) ? recordOf(scalar, text) : scalar)(value, ...rest);

/** The key of a code. */
export const code: Check = matching(
  /^[\p{L}\p{N}][\p{L}\p{N}_./-]{0,63}$/u,
  'code',
  'Use up to 64 letters, digits and _ . / - with a letter or digit first.',
);

/** The facts of a code, in a catalog with these stages. */
export function codeFacts(stages: readonly string[], more: Shape = { phrase: text }): Check {
  return object(
    {
      ...more,
      severity: oneOf(SEVERITIES),
      stages: listOf(oneOf(stages), 0, true),
      retry,
      spec: listOf(source, 1),
    },
    { registry: oneOf(REGISTRIES), sentBy: id },
    fact,
  );
}

/** Whether each registered name finds one code. */
export const phrases: Check = (codes, at, report) => {
  const taken = new Map<string, string>();
  for (const [key, facts] of Object.entries(isRecord(codes) ? codes : {})) {
    if (!isRecord(facts) || typeof facts['phrase'] !== 'string') continue;
    const name = foldName(facts['phrase']);
    const other = taken.get(name);
    if (other !== undefined && name !== '') {
      report(
        [...at, key, 'phrase'],
        `${shown(facts['phrase'])} names ${other} too.`,
        'A name finds one code: change one.',
      );
    }
    taken.set(name, key);
  }
};

/** Whether each number has one range, and each range a name of its own. */
const apart: Check = (value, at, report) => {
  const ids = new Set<unknown>();
  const ranges = (Array.isArray(value) ? value : []).map((item: unknown, index) => {
    const range = isRecord(item) ? item : {};
    return { index, name: range['id'], from: Number(range['from']), to: Number(range['to']) };
  });
  for (const { index, name, from, to } of ranges) {
    if (from > to) report([...at, index, 'from'], "It is more than 'to'.", 'Turn the two round.');
    if (name !== undefined && ids.has(name))
      report([...at, index, 'id'], `${shown(name)} stands twice.`, 'Give each range a name of its own.');
    ids.add(name);
  }
  let widest: (typeof ranges)[number] | undefined;
  for (const range of ranges.toSorted((a, b) => a.from - b.from || a.index - b.index)) {
    if (widest && range.from <= widest.to) {
      report(
        [...at, range.index],
        `It overlaps with ${shown(widest.name)}.`,
        'A number has one explanation: part the two.',
      );
    }
    if (!widest || range.to > widest.to) widest = range;
  }
};

/** A whole catalog. */
export const checkCatalog: Check = (value, at, report) => {
  const { stages, codes, ranges } = isRecord(value) ? value : {};
  const names = (Array.isArray(stages) ? stages : []) as readonly string[];
  object(
    {
      protocol: matching(
        /^[a-z][a-z0-9-]{0,31}$/,
        'name of a protocol',
        'Use up to 32 small letters, digits and -, with a letter first.',
      ),
      stages: listOf(id, 0, true),
      facts: recordOf(
        object({}, { shownAs: listOf(oneOf(PLACES), 0, true), spec: listOf(source), items: recordOf(text, text) }),
        id,
      ),
      codes: recordOf(codeFacts(names), code),
      ranges: listOf(codeFacts(names, { id, from: whole, to: whole })),
    },
    {
      notation: oneOf(NOTATIONS),
      last: whole,
      firstRetry: object({}, { minSeconds: seconds, maxSeconds: seconds, spec: listOf(source) }),
    },
  )(value, at, report);
  phrases(codes, [...at, 'codes'], report);
  apart(ranges, [...at, 'ranges'], report);
};
