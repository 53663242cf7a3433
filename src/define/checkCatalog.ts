import type { Catalog, FactPlace, Registry, RetryAdvice, Role, Severity } from '../model.js';
import { codeOfKey } from '../text/codeOfKey.js';
import { foldName } from '../text/foldName.js';
import { HIDDEN } from '../text/hidden.js';
import { SAFE_HREF } from '../text/safeHref.js';
import { shown } from '../text/shown.js';
import {
  also,
  byKind,
  check,
  each,
  either,
  id,
  isRecord,
  listed,
  listOf,
  matching,
  number,
  object,
  oneOf,
  ordered,
  recordOf,
  text,
  textOr,
  type Check,
  type Rule,
  type Shape,
} from './check.js';

export const REGISTRIES: readonly Registry[] = ['assigned', 'reserved', 'unassigned', 'private', 'unofficial'];
export const SEVERITIES: readonly Severity[] = ['neutral', 'notice', 'fault'];
const PLACES: readonly FactPlace[] = ['row', 'tag', 'detail', 'lead'];
const NOTATIONS: readonly NonNullable<Catalog['notation']>[] = ['decimal', 'hexadecimal'];
export const ROLES: readonly Role[] = ['client', 'server', 'operator'];
export const ADVICE: readonly RetryAdvice[] = [
  'not-needed',
  'at-once',
  'new-connection',
  'backoff',
  'delay',
  'after-fix',
  'elsewhere',
  'user-decides',
  'app-decides',
  'not-applicable',
];

const whole = number('integer', 0, 'a number of a code', 'Write a whole number from 0.');
const seconds = number('number', 0, 'a time', 'Write a number of seconds, from 0.');

const rfc = object({
  rfc: number('integer', 1, 'an RFC', 'Write its number.'),
  section: matching(/^[\dA-Z]+(\.\d+)*$/, 'a section', "Write its number as a text, such as '7.4.1'."),
});
const page = object({
  title: text,
  url: matching(SAFE_HREF, 'a URL that a link may have', 'Use http, https, mailto or a relative URL.'),
});
const rfcOrPage = either('rfc', rfc, page);
export const source: Check = check(rfcOrPage.form, rfcOrPage, '{ "title": "…", "url": "…" }');

/** A line by which a code shows itself. */
export const sign: Check = object({ by: text, line: text }, { also: text });
/** What a client calls it: measured, or said by a page. */
export const clientName: Check = either(
  'measured',
  object({ by: text, name: text, measured: text }),
  object({ by: text, name: text, spec: listOf(source, 1) }),
);
/** A setting behind a code. */
export const setting: Check = object(
  { of: text, name: text, default: text, effect: id, spec: listOf(source, 1) },
  { since: text },
);

const wait = { ...each(['minSeconds', 'maxSeconds'], seconds) };
const spec = { spec: listOf(source) };
const advice = { advice: oneOf(ADVICE) };
const inOrder = ordered('minSeconds', 'maxSeconds');
export const retry: Check = also(
  either('advice', object({ ...advice, ...wait }, spec), object(advice, { ...wait, ...spec }), 'delay'),
  inOrder,
);
export const firstRetry: Check = also(object({}, { ...wait, ...spec }), inOrder);

/** What a step runs. */
export const run: Check = matching(
  new RegExp(`^(?=[^]{1,2000}$)(?=[^]*\\S)(?![^]*(?!\\n)${HIDDEN})`, 'u'),
  'a command or a snippet',
  'Write 1 to 2000 characters that can be seen, with line feeds between lines.',
);

/** A code that a step is likely to meet. */
export const codeReference: Check = object({ protocol: id, code: textOr('number'), name: text });

/** Who takes a step, what it runs, and the codes that it is likely to meet. */
export const stepFacts: Check = object({ who: oneOf(ROLES) }, { run, see: listOf(codeReference) });

/** A fact of the catalog's own: a text, a number, true or false; a list, or an object of these. */
export const fact: Check = byKind(
  listOf(textOr('number')),
  recordOf(textOr('number', 'boolean'), text),
  textOr('number', 'boolean'),
);

// What a code or a range has beside the facts that are shown as such.
const factName = matching(
  /^(?!(?:phrase|id|from|to|prefix|signs|names|settings|steps)$)[A-Za-z][\w-]{0,63}$/,
  'a name of a fact',
  'Use up to 64 letters, digits, _ and -, with a letter first; and not phrase, id, from, to, prefix, signs, names, settings and steps.',
);

/** Where a fact is shown. */
export const factRole: Check = object(
  {},
  { shownAs: listOf(oneOf(PLACES), 0, true), ...spec, items: recordOf(text, text) },
);

/** The key of a code. */
export const code: Check = matching(
  /^[\p{L}\p{N}][\p{L}\p{N}_./-]{0,63}$/u,
  'a code',
  'Use up to 64 letters, digits and _ . / - with a letter or digit first.',
);
const prefix = matching(
  /^[\p{L}\p{N}](?:[\p{L}\p{N}_./-]{0,61}[\p{L}\p{N}_/-])?$/u,
  'a prefix of codes',
  "Use what stands before a dot in them, such as '5.7'.",
);

/** The stages and facts of a catalog, which may have no table of facts that can be read. */
export type Known = Pick<Catalog, 'stages'> & Partial<Pick<Catalog, 'facts'>>;

const shared = (known?: Known): readonly [required: Shape, optional: Shape, others: Check | undefined] => {
  const own = Object.keys(known?.facts ?? {});
  const required = {
    severity: oneOf(SEVERITIES),
    stages: listOf(known ? oneOf(known.stages) : id, 0, true),
    retry,
    spec: listOf(source, 1),
  };
  const optional = {
    ...each(own, fact),
    registry: oneOf(REGISTRIES),
    sentBy: id,
    signs: listOf(sign),
    names: listOf(clientName),
    settings: listOf(setting),
    steps: recordOf(stepFacts, id),
  };
  if (!known?.facts) return [required, optional, fact];
  const names = listed(Object.keys({ ...required, ...optional }));
  const unknown: Rule = (_, at, report) =>
    report(at, 'The catalog has no such fact.', `Use one that it has: ${names}; or add it to 'facts'.`);
  return [required, optional, check(fact.form, unknown)];
};

/** The facts of a code; in a catalog with these stages and facts, or in any. */
export function codeFacts(known?: Known): Check {
  const [required, ...rest] = shared(known);
  return object({ phrase: text, ...required }, ...rest);
}

/** The facts of a range of codes. */
export function rangeFacts(known?: Known): Check {
  const [required, ...rest] = shared(known);
  return also(
    either(
      'prefix',
      object({ id, prefix, ...required }, ...rest),
      object({ id, from: whole, to: whole, ...required }, ...rest),
    ),
    ordered('from', 'to'),
  );
}

/** Whether each registered name finds one code. */
export const phrases: Rule = (codes, at, report) => {
  const taken = new Map<string, string>();
  for (const [key, facts] of entriesOf(codes)) {
    if (!isRecord(facts) || typeof facts['phrase'] !== 'string') continue;
    const name = foldName(facts['phrase']);
    const other = taken.get(name);
    if (other !== undefined && name !== '') {
      report(
        [...at, key, 'phrase'],
        `${shown(facts['phrase'])} is the name of ${shown(other)} too.`,
        'A name finds one code: change one.',
      );
    }
    taken.set(name, key);
  }
};

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

/** Whether each code has one range, and each range a name of its own. */
const apart: Rule = (value, at, report) => {
  const taken = { id: new Set<unknown>(), prefix: new Set<unknown>() };
  const spans: { readonly index: number; readonly name: string; readonly from: number; readonly to: number }[] = [];
  (Array.isArray(value) ? value : []).forEach((range: unknown, index) => {
    if (!isRecord(range)) return;
    for (const key of ['id', 'prefix'] as const) {
      if (range[key] !== undefined && taken[key].has(range[key]))
        report([...at, index, key], `${shown(range[key])} is there twice.`, 'Give each range its own.');
      taken[key].add(range[key]);
    }
    const { from, to, id: own } = range;
    const name = typeof own === 'string' ? shown(own) : `ranges[${index}]`;
    if (typeof from === 'number' && typeof to === 'number') spans.push({ index, name, from, to });
  });
  let widest: (typeof spans)[number] | undefined;
  for (const span of spans.toSorted((a, b) => a.from - b.from || a.index - b.index)) {
    if (widest && span.from <= widest.to)
      report([...at, span.index], `It overlaps with ${widest.name}.`, 'Change a bound: a number has one range.');
    if (!widest || span.to > widest.to) widest = span;
  }
};

/** Whether no number lies above the last that the protocol can carry. */
const within: Rule = (value, at, report) => {
  const { last, codes, ranges } = isRecord(value) ? value : {};
  if (typeof last !== 'number' || last < 0) return;
  const reach = (reached: unknown, ...keys: (string | number)[]) => {
    if (typeof reached === 'number' && reached > last)
      report([...at, ...keys], "It is more than 'last'.", 'Lower it, or raise that.');
  };
  for (const [key] of entriesOf(codes)) reach(codeOfKey(key), 'codes', key);
  (Array.isArray(ranges) ? ranges : []).forEach((range: unknown, index) => {
    if (isRecord(range)) reach(range['to'], 'ranges', index, 'to');
  });
};

/** Whether one fact at most leads. */
const oneLead: Rule = (facts, at, report) => {
  const leads = entriesOf(facts).filter(
    ([, role]) => isRecord(role) && Array.isArray(role['shownAs']) && role['shownAs'].includes('lead'),
  );
  for (const [name] of leads.slice(1))
    report([...at, name, 'shownAs'], `${shown(leads[0]?.[0])} leads already.`, "Remove 'lead' from one.");
};

export const protocol: Check = matching(
  /^[a-z][a-z0-9-]{0,31}$/,
  'a name of a protocol',
  'Use up to 32 small letters, digits and -, with a letter first.',
);

/** A catalog; with the stages and facts that it has itself, or in general. */
export function catalogOf(known?: Known): Check {
  return object(
    {
      protocol,
      stages: listOf(id, 0, true),
      facts: also(recordOf(factRole, factName), oneLead),
      codes: also(recordOf(codeFacts(known), code), phrases),
      ranges: also(listOf(rangeFacts(known)), apart),
    },
    {
      see: recordOf(listOf(codeReference), known ? oneOf(known.stages) : id),
      notation: oneOf(NOTATIONS),
      last: whole,
      firstRetry,
    },
  );
}

/** A whole catalog. */
export const checkCatalog: Rule = (value, at, report) => {
  const { stages, facts } = isRecord(value) ? value : {};
  const known = {
    stages: Array.isArray(stages) ? (stages as string[]) : [],
    ...(isRecord(facts) && { facts: facts as Catalog['facts'] }),
  };
  catalogOf(known)(value, at, report);
  within(value, at, report);
};
