import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/languages.js';
import type { Catalog, Locale } from '../../src/model.js';
import { rules } from '../locales/rules.js';

// Those that need nothing but texts: the site's words are no locale.
const held = ['glossary', 'latinApart', 'noDoubledWords', 'noEnglish', 'noSlips', 'ownScript', 'spacedMarks'] as const;

interface Intro {
  readonly intro: string;
}
interface Words extends Intro {
  readonly comparisonsIntro: string;
  readonly sets: { readonly [set: string]: Intro };
  readonly names: Intro;
  readonly reported: Intro;
  readonly notFound: { readonly text: string };
}

// By no import that the compiler follows: the site has the library as it is installed, which a fresh clone has not.
const modules = import.meta.glob<{ readonly [name: string]: Words }>('../../site/src/words/*.ts', { eager: true });
const words = Object.fromEntries(
  Object.entries(modules).flatMap(([file, module]) =>
    Object.values(module).map((own) => [/([^/]+)\.ts$/.exec(file)?.[1] ?? '', own] as const),
  ),
);

it('the site has words in every language', () => {
  expect(Object.keys(words).toSorted()).toEqual(Object.keys(languages).toSorted());
});

const localeOf = (lang: string, own: Words) => ({ lang, ...own }) as unknown as Locale;
const english = localeOf('en', words['en']!);

describe.each(Object.entries(words))('the words of the site in %s', (tag, own) => {
  it.each(held)('hold the rule %s', (name) => {
    const check = rules[name]?.check;
    const given = {
      catalog: {} as Catalog,
      locale: localeOf(tag, own),
      language: languages[tag as Language],
      english,
      others: [],
    };
    expect(check?.(given)).toEqual([]);
  });

  it('are whole sentences where they are more than a heading', () => {
    const { stop } = languages[tag as Language];
    const sentences = [
      own.intro,
      own.comparisonsIntro,
      ...Object.values(own.sets).map(({ intro }) => intro),
      own.names.intro,
      own.reported.intro,
      own.notFound.text,
    ];
    expect(sentences.filter((text) => !text.endsWith(stop))).toEqual([]);
  });
});
