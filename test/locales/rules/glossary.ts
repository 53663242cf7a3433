import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsIn } from '../prose.js';
import type { Rule } from '../Rule.js';

/** A form that a glossary says to avoid: as it stands there, how it is found, and the row that names what to write. */
interface Avoided {
  readonly form: string;
  /** What it begins with, in small letters: to look for it first is fast. */
  readonly stem: string;
  readonly pattern: RegExp;
  readonly write: string;
}

/** In small letters, and without the vowel points, which Arabic leaves out or not. */
const bare = (text: string, lang: string): string => text.toLocaleLowerCase(lang).replaceAll(/[\u064B-\u0652]/g, '');

/** What a language writes onto the beginning of a word: "and", a preposition, the article. */
const onto: Readonly<Record<string, string>> = { ar: '[وف]?(?:[بك]?ال|لل|[بكل])?' };

/** Whether a form begins a word only, as what takes particles does, or is one. Without spaces it is found anywhere, but no kana before their long vowel mark. */
const patternOf = (form: string, stem: string, lang: string, spaced: boolean): RegExp => {
  const escaped = (onto[lang] ?? '') + stem.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  if (!spaced) return new RegExp(`${escaped}(?!ー)`, 'u');
  const end = form.endsWith('-') || lang === 'ko' ? '' : String.raw`(?![\p{L}\p{M}\p{N}])`;
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${escaped}${end}`, 'u');
};

/** The forms that the glossary of a language forbids; none where it has no glossary. */
const avoidedIn = (lang: string, spaced: boolean): readonly Avoided[] => {
  const file = join(import.meta.dirname, `../../../docs/glossary/${lang}.md`);
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.flatMap(([, , write = '', avoid = '']) =>
    [...avoid.matchAll(/`([^`]+)`/g)].map(([, form = '']) => {
      const stem = bare(form.replace(/-$/, ''), lang);
      return { form, stem, pattern: patternOf(form, stem, lang, spaced), write };
    }),
  );
};

const known = new Map<string, readonly Avoided[]>();

export const glossary: Rule = {
  says: 'hold no form that docs/glossary says to avoid',
  check({ locale: { lang, ...words }, language }) {
    if (!known.has(lang)) known.set(lang, avoidedIn(lang, language.spaced));
    return textsIn(words).flatMap(([path, text]) => {
      // Code is in no language: `proxy_set_header` is right where a header is called by another word.
      const small = bare(text.replaceAll(/`[^`]*`/g, '``'), lang);
      return (known.get(lang) ?? [])
        .filter(({ stem, pattern }) => small.includes(stem) && pattern.test(small))
        .map(({ form, write }) => `${path}: '${form}'. Write: ${write}`);
    });
  },
};
