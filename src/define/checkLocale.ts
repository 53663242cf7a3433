import { languages } from '../languages.js';
import type { Catalog, FactValue, Messages } from '../model.js';
import { codeOfKey } from '../text/codeOfKey.js';
import { ownValue } from '../text/ownValue.js';
import { isBefore } from '../selectors/pairKey.js';
import { ADVICE, REGISTRIES, ROLES, SEVERITIES } from './checkCatalog.js';
import { each, isRecord, listOf, object, oneOf, recordOf, text, valid, type Check, type Shape } from './check.js';

const DEEPEST = 12;

const fixes = listOf(object({ who: oneOf(ROLES), text }), 1);

/** A tree of questions, made as deep as the data goes. */
function causes(depth = 1): Check {
  return (value, at, report) => {
    if (depth > DEEPEST) return report(at, `It lies ${DEEPEST} questions deep.`, 'Ask fewer.');
    const further = object({ text, next: causes(depth + 1) });
    const last = object({ text, conclusion: text, fixes });
    const answer: Check = (item, ...rest) =>
      (isRecord(item) && Object.hasOwn(item, 'next') ? further : last)(item, ...rest);
    object({ question: text, answers: listOf(answer, 2) })(value, at, report);
  };
}

/** The words of a code. */
export const codeText: Check = object(
  { ...each(['name', 'summary', 'when', 'choose', 'endUser'], text), fixes },
  { causes: causes() },
);

/** A text that holds no placeholders but these; with none, braces are but text. */
function message(...names: readonly string[]): Check {
  if (names.length === 0) return text;
  const stray = new RegExp(`\\{(?!(?:${names.join('|')})\\})\\w+\\}`);
  return (value, at, report) => {
    text(value, at, report);
    if (typeof value !== 'string' || !stray.test(value)) return;
    report(at, 'Nothing fills one of its placeholders.', `Use ${names.map((name) => `{${name}}`).join(', ')}.`);
  };
}

/** A message in the plural forms of a language. */
function plural(lang: unknown, ...names: readonly string[]): Check {
  const forms = ownValue<{ plurals: readonly string[] }>(languages, String(lang))?.plurals;
  return forms
    ? object(each(forms, message(...names)))
    : object({ other: message(...names) }, each(['zero', 'one', 'two', 'few', 'many'], message(...names)));
}

/** The words of a fact with these values. */
function factWords(lang: unknown, values: readonly string[], ...names: readonly string[]): Check {
  const answers = object(each(values, message(...names)));
  return object(
    { question: text, values: answers },
    { note: text, tags: answers, says: object({}, each(values, plural(lang, 'codes', ...names))) },
  );
}

const question = object({ question: text });

/** The facts that all protocols share, in one language. */
function sharedFacts(lang: unknown): Shape {
  return {
    registry: factWords(lang, REGISTRIES),
    severity: object({ says: object(each(SEVERITIES, plural(lang, 'codes'))) }),
    stages: question,
    retry: factWords(lang, ADVICE, 'min', 'max'),
    spec: question,
  };
}

const MESSAGES = [
  'description', 'whenYouSeeIt', 'howToFix', 'whatToDo', 'forUsers', 'sideBySide', 'onlyDifferences', 'question',
  'differs', 'keyDifferences', 'noDifferences', 'whichToSend', 'tellApart', 'whenToSend', 'howToTell',
  'findCause', 'learnMore', 'sources', 'relatedPairs', 'search', 'nothingFound', 'copyMarkdown', 'copied', 'copyRefused', 'whereItArises', 'anyStage', 'noStage', 'notDefined',
  'notApplicable', 'none', 'acrossProtocols', 'versus',
] satisfies readonly (keyof Messages)[]; // prettier-ignore

function messages(lang: unknown): Check {
  return object({
    ...each(MESSAGES, text),
    list: object(each(['comma', 'and'], text)),
    roles: object(each(ROLES, text)),
    progress: plural(lang, 'done', 'total'),
    found: plural(lang, 'count'),
    facts: object(sharedFacts(lang)),
  });
}

/** The values of a fact that need words. */
function valuesOf({ codes, ranges }: Catalog, fact: string): readonly string[] {
  return [...Object.values(codes), ...ranges].flatMap((facts) => inWords(ownValue(facts, fact)));
}

function inWords(value: FactValue | undefined): readonly string[] {
  if (typeof value === 'object') return Object.values(value).flatMap((item: FactValue) => inWords(item));
  return typeof value === 'string' || typeof value === 'boolean' ? [String(value)] : [];
}

/** Words for pairs of the catalog's codes; or, with their protocols, for pairs across. */
export function pairTexts({ codes }: Catalog): Check {
  const isPair = (key: unknown) => {
    const pair = String(key);
    if (pair.length > 200) return false;
    if (/^[a-z][a-z0-9-]*:[^:\s\p{C}]+-[a-z][a-z0-9-]*:[^:\s\p{C}]+$/u.test(pair)) return true;
    // A code may hold a hyphen of its own.
    const parts = pair.split('-');
    return parts.some((_, index) => {
      const [a, b] = [parts.slice(0, index).join('-'), parts.slice(index).join('-')];
      return a !== b && Object.hasOwn(codes, a) && Object.hasOwn(codes, b) && isBefore(codeOfKey(a), codeOfKey(b));
    });
  };
  return recordOf(
    object({ decisive: text, differences: listOf(text) }),
    valid(isPair, 'pair of codes', "Write two codes of the catalog, the lower first: '1005-1006'."),
  );
}

/** A whole locale of a catalog. */
export function checkLocale(catalog: Catalog): Check {
  return (value, at, report) => {
    const lang = isRecord(value) ? value['lang'] : undefined;
    const shared = sharedFacts(lang);
    const own = Object.keys(catalog.facts).filter((fact) => !Object.hasOwn(shared, fact));
    object({
      protocol: oneOf([catalog.protocol]),
      lang: valid(isLanguage, 'tag of a language', "Write one such as 'en' or 'pt-BR'."),
      dir: oneOf(['ltr', 'rtl']),
      messages: messages(lang),
      terms: object(
        {
          ...each(['protocol', 'codes'], text),
          stages: object(each(catalog.stages, text)),
          facts: object(
            Object.fromEntries(own.map((fact) => [fact, factWords(lang, valuesOf(catalog, fact), 'items')])),
            shared,
          ),
        },
        { across: recordOf(text, text) },
      ),
      codes: object(each(Object.keys(catalog.codes), codeText)),
      ranges: object(
        each(
          catalog.ranges.map((range) => range.id),
          codeText,
        ),
      ),
      unknown: codeText,
      pairs: pairTexts(catalog),
    })(value, at, report);
  };
}

function isLanguage(tag: unknown): boolean {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
