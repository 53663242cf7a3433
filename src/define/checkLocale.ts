import { languages } from '../languages.js';
import type { Catalog, LookupMessages, Messages, SharedFacts } from '../model.js';
import { codeOfKey } from '../text/codeOfKey.js';
import { ownValue } from '../text/ownValue.js';
import { isBefore } from '../selectors/pairKey.js';
import { ADVICE, code, codeReference, protocol, REGISTRIES, ROLES, run, SEVERITIES } from './checkCatalog.js';
import {
  also,
  check,
  each,
  either,
  id,
  isRecord,
  later,
  listed,
  listOf,
  matching,
  object,
  oneOf,
  recordOf,
  template,
  text,
  type Check,
  type Rule,
  type Shape,
} from './check.js';
import { shown } from '../text/shown.js';
import { effectsOf, valuesOf } from './valuesOf.js';

const DEEPEST = 12;

/** Whether each step has an id of its own: ticks are kept by it. */
const apart: Rule = (steps, at, report) => {
  const taken = new Set<unknown>();
  (Array.isArray(steps) ? steps : []).forEach((one: unknown, index) => {
    const name = isRecord(one) ? one['id'] : undefined;
    if (name !== undefined && taken.has(name))
      report([...at, index, 'id'], `${shown(name)} is there twice.`, 'Give each step its own.');
    taken.add(name);
  });
};

const whole = object({ who: oneOf(ROLES), text }, { id, run, see: listOf(codeReference) });
const anyStep = either('who', whole, either('id', object({ id, text }), whole));

/** A step, where the facts name these; or, where that is not known, any. */
function stepOf(steps: SharedFacts['steps']): Check {
  if (!steps) return anyStep;
  const ids = Object.keys(steps);
  const more = ids.length > 0 ? `, or use one of ${listed(ids)}` : '';
  return also(anyStep, (value, at, report) => {
    const name = isRecord(value) ? value['id'] : undefined;
    if (!isRecord(value) || typeof name !== 'string') return;
    const facts = ownValue(steps, name);
    const isWhole = Object.hasOwn(value, 'who');
    if (!facts && !isWhole)
      report([...at, 'id'], `${shown(name)} names no step of the catalog.`, `Say 'who' takes it${more}.`);
    for (const key of facts && isWhole ? (['who', 'run'] as const) : []) {
      if (Object.hasOwn(value, key) && value[key] !== facts?.[key])
        report(
          [...at, key],
          `The catalog says otherwise of ${shown(name)}.`,
          "Remove 'who' and 'run': they are facts.",
        );
    }
  });
}

/** The words of a code whose facts name these steps; or, where that is not known, of any. */
function wordsOf(steps?: SharedFacts['steps']): {
  readonly step: Check;
  readonly causes: Check;
  readonly codeText: Check;
} {
  const step = stepOf(steps);
  const fixes = also(listOf(step, 1), apart);
  const tree: Check = object({
    question: text,
    answers: listOf(
      either('next', object({ text, next: later(() => causes) }), object({ text, conclusion: text, fixes })),
      2,
    ),
  });
  const causes: Check = check(tree.form, (value, at, report) => {
    // Below the root, each question lies under `answers`, its place there, and `next`.
    const depth = (at.length - at.lastIndexOf('causes') - 1) / 3;
    if (depth < DEEPEST) tree(value, at, report);
    else report(at, `It lies ${DEEPEST} questions deep.`, 'Ask fewer.');
  });
  const codeText = object({ ...each(['name', 'summary', 'when', 'choose', 'endUser'], text), fixes }, { causes });
  return { step, causes, codeText };
}

export const { step, causes, codeText } = wordsOf();

/** The words of what has these facts. */
export function codeTextOf({ steps = {} }: Pick<SharedFacts, 'steps'>): Check {
  return wordsOf(steps).codeText;
}

/** A message in the plural forms of a language. */
function plural(lang: unknown, ...names: readonly string[]): Check {
  const forms = typeof lang === 'string' && ownValue<{ plurals: readonly string[] }>(languages, lang)?.plurals;
  return forms
    ? object(each(forms, template(...names)))
    : object({ other: template(...names) }, each(['zero', 'one', 'two', 'few', 'many'], template(...names)));
}

/** The words of a fact with these values, or with any; `places` say where in the catalog a value stands. */
function factWords(
  lang: unknown,
  values: readonly string[] | undefined,
  names: readonly string[] = [],
  places: ReadonlyMap<string, string> = new Map(),
): Check {
  const sentence = plural(lang, 'codes', ...names);
  // A value that has no words may be a slip of the catalog.
  const orElse = (value: string) => (places.has(value) ? `, or correct ${places.get(value)} of the catalog` : '');
  const answer = template(...names);
  const answers = values ? object(each(values, answer), {}, undefined, orElse) : recordOf(answer, text);
  return object(
    { question: text, values: answers },
    { note: text, tags: answers, says: values ? object({}, each(values, sentence)) : recordOf(sentence, text) },
  );
}

const question = object({ question: text });

/** The facts that all protocols share, in one language. */
function sharedFacts(lang: unknown): Shape {
  return {
    registry: factWords(lang, REGISTRIES),
    severity: object({ says: object(each(SEVERITIES, plural(lang, 'codes'))) }),
    stages: question,
    retry: factWords(lang, ADVICE, ['min', 'max']),
    spec: question,
  };
}

const MESSAGES = [
  'description', 'whenYouSeeIt', 'howToFix', 'whatToDo', 'forUsers', 'inLogs', 'settings', 'setting', 'default', 'effect', 'clientNames', 'client', 'reports', 'measured', 'reset', 'sideBySide', 'onlyDifferences', 'question',
  'differs', 'keyDifferences', 'noDifferences', 'whichToSend', 'tellApart', 'whenToSend', 'howToTell',
  'findCause', 'learnMore', 'sources', 'relatedPairs', 'search', 'nothingFound', 'copyMarkdown', 'copy', 'copied', 'copyRefused', 'whereItArises', 'anyStage', 'noStage', 'notDefined',
  'notApplicable', 'none', 'acrossProtocols', 'versus',
] satisfies readonly (keyof Messages)[]; // prettier-ignore

const punctuation = matching(
  /^[\p{P}\p{S}\p{Zs}]{1,9}$/u,
  'punctuation',
  'Write 1 to 9 marks, with the spaces around them.',
);

const LOOKUP = [
  'label', 'submit', 'loading', 'nothing', 'recognized', 'mayMean', 'failed', 'retry', 'share',
] satisfies readonly (keyof LookupMessages)[]; // prettier-ignore

function messages(lang: unknown): Check {
  return object({
    ...each(MESSAGES, text),
    list: object(each(['comma', 'and'], text)),
    roles: object(each(ROLES, text)),
    lookup: object(each(LOOKUP, text)),
    marks: object(each(['colon', 'open', 'close'], punctuation)),
    progress: plural(lang, 'done', 'total'),
    found: plural(lang, 'count'),
    more: plural(lang, 'count'),
    facts: object(sharedFacts(lang)),
  });
}

export const pairText: Check = object({ decisive: text, differences: listOf(text) });

/** Words for pairs of the catalog's codes; or, with their protocols, for pairs across. */
export function pairTexts(catalog?: Catalog): Check {
  const isPair = (pair: string) => {
    if (pair.length > 200) return false;
    if (/^[a-z][a-z0-9-]*:[^:\s\p{C}]+-[a-z][a-z0-9-]*:[^:\s\p{C}]+$/u.test(pair)) return true;
    return !catalog || readingsOf(pair, catalog) === 1;
  };
  const [one, other] = Object.keys(catalog?.codes ?? { 1005: {}, 1006: {} });
  const example = one !== undefined && other !== undefined && [one, other].toSorted(lowerFirst).join('-');
  const mend = `Write two codes of the catalog, the lower first${example ? `: '${example}'` : ''}.`;
  return recordOf(pairText, matching(/^(?=.{1,200}$).+-.+$/, 'a pair of codes', mend, isPair));
}

function lowerFirst(a: string, b: string): number {
  return isBefore(codeOfKey(a), codeOfKey(b)) ? -1 : 1;
}

const LONGEST_CODE = 64;

/** In how many ways a key names two codes, the lower first. A code may hold a hyphen of its own. */
function readingsOf(pair: string, { codes }: Catalog): number {
  let readings = 0;
  for (let at = pair.indexOf('-'); at !== -1 && at <= LONGEST_CODE; at = pair.indexOf('-', at + 1)) {
    const [a, b] = [pair.slice(0, at), pair.slice(at + 1)];
    if (a !== b && Object.hasOwn(codes, a) && Object.hasOwn(codes, b) && isBefore(codeOfKey(a), codeOfKey(b)))
      readings++;
  }
  return readings;
}

/** One for each of the names; or, where they are not known, for any. */
function named(names: readonly string[] | undefined, key: Check, one: Check): Check {
  return names ? object(each(names, one)) : recordOf(one, key);
}

/** The words of each that has facts; or, where they are not known, of any. */
function textsOf(all: readonly (readonly [string, Pick<SharedFacts, 'steps'>])[] | undefined, key: Check): Check {
  return all
    ? object(Object.fromEntries(all.map(([name, facts]) => [name, codeTextOf(facts)])))
    : recordOf(codeText, key);
}

/** The words of a catalog in a language; or, in general, of any. */
export function localeOf(catalog?: Catalog, lang?: unknown): Check {
  const shared = sharedFacts(lang);
  const wholes = { messages: messages(lang), pairs: pairTexts(catalog) };
  const values = catalog && valuesOf(catalog);
  const effects = catalog && effectsOf(catalog);
  const ofEffects = { effects: named(effects && [...effects], id, text) };
  const ofFact = (fact: string) => {
    const places = values?.get(fact);
    return factWords(lang, [...(places?.keys() ?? [])], ['items'], places);
  };
  const own = Object.entries(catalog?.facts ?? {}).filter(
    ([fact, { shownAs }]) => !Object.hasOwn(shared, fact) && shownAs?.length !== 0,
  );
  return object(
    {
      protocol: catalog ? oneOf([catalog.protocol]) : protocol,
      lang: matching(
        /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
        'a tag of a language',
        "Write one such as 'en' or 'pt-BR'.",
        isLanguage,
      ),
      dir: oneOf(['ltr', 'rtl']),
      terms: object(
        {
          ...each(['protocol', 'codes'], text),
          stages: named(catalog?.stages, id, text),
          facts: object(
            Object.fromEntries(own.map(([fact]) => [fact, ofFact(fact)])),
            shared,
            catalog ? undefined : factWords(lang, undefined, ['items']),
          ),
          ...(effects?.size && ofEffects),
        },
        { across: recordOf(text, text), ...ofEffects },
      ),
      codes: textsOf(catalog && Object.entries(catalog.codes), code),
      ranges: textsOf(
        catalog?.ranges.map((range) => [range.id, range]),
        id,
      ),
      unknown: catalog ? codeTextOf({}) : codeText,
      // Where they are left out, others stand for them.
      ...(catalog && wholes),
    },
    wholes,
  );
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A whole locale of a catalog. */
export function checkLocale(catalog: Catalog): Rule {
  return (value, at, report) => localeOf(catalog, isRecord(value) ? value['lang'] : undefined)(value, at, report);
}
