import { describe, expect, it } from 'vitest';
import { words, type Words } from '../../site/src/words.js';
import { languages, type Language } from '../../src/languages.js';
import type { Catalog, Locale } from '../../src/model.js';
import { rules } from '../locales/rules.js';

// Those that need nothing but texts: the site's words are no locale.
const held = ['glossary', 'latinApart', 'noDoubledWords', 'noEnglish', 'noSlips', 'ownScript', 'spacedMarks'] as const;

const localeOf = (lang: string, own: Words) => ({ lang, ...own }) as unknown as Locale;
const english = localeOf('en', words.en);

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
