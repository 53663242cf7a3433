import { describe, expect, it } from 'vitest';
import { http } from '../../src/catalogs/http.js';
import { languages, type LanguageRow } from '../../src/languages.js';
import type { Catalog, Locale } from '../../src/model.js';
import { protocols } from '../support/fixtures.js';
import { rules } from './rules.js';
import type { Words } from './Rule.js';
import { plant, sampleOf, sampleTags, wordsIn, type SampleTag } from './samples.js';

const check = (rule: string, words: Words) => rules[rule]?.check(words) ?? ['there is no such rule'];

/** A fault for each rule, as it looks in a language; none where the language allows it. */
const faults: Readonly<Record<string, (tag: SampleTag) => Words | undefined>> = {
  codesApart: (tag) =>
    wordsIn(tag).language.spaced
      ? plant(tag, 'terms.facts.class.says.error.other', sampleOf(tag).plain.replace('{codes} ', '{codes}'))
      : undefined,
  direction: (tag) => plant(tag, 'dir', wordsIn(tag).language.dir === 'ltr' ? 'rtl' : 'ltr'),
  glossary: (tag) => {
    const text = {
      ar: 'تحقّق من التوكن.',
      de: 'Die Gegenstellen antworten.',
      es: 'El par remoto respondió.',
      ja: '通信相手のサーバが応答しました。',
      ko: '상대측의 응답입니다.',
      tr: 'Karşı uç yanıt verdi.',
      'zh-Hans': '连接已被对方关闭。',
    } as const;
    return tag in text ? plant(tag, 'codes.404.when', text[tag as keyof typeof text]) : undefined;
  },
  inlineCode: (tag) => plant(tag, 'codes.404.when', `\`GET\` ${sampleOf(tag).sentence}`),
  latinApart: (tag) =>
    tag === 'ja' || tag === 'zh-Hans'
      ? plant(tag, 'codes.404.when', sampleOf(tag).sentence.replace(/ ?404 ?/, '404'))
      : undefined,
  noDoubledWords: (tag) => plant(tag, 'codes.404.when', sampleOf(tag).doubled),
  noEnglish: (tag) => plant(tag, 'codes.410.fixes', [{ who: 'client', text: sampleOf('en').step }]),
  noOtherLanguage: (tag) => plant(tag, 'codes.404.when', sampleOf(tag === 'de' ? 'ja' : 'de').sentence),
  noSlips: (tag) => plant(tag, 'codes.404.when', `${sampleOf(tag).sentence} `),
  ownNames: (tag) => plant(tag, 'codes.410.name', sampleOf(tag).names[0]),
  ownScript: (tag) => plant(tag, 'codes.404.when', sampleOf(tag === 'ja' ? 'zh-Hans' : 'ja').sentence),
  pairs: (tag) => {
    const { locale } = wordsIn(tag);
    return plant(tag, 'pairs', { '410-404': locale.pairs['404-410'] });
  },
  plainData: (tag) => plant(tag, 'codes.410.when', new Date(0)),
  pluralForms: (tag) => plant(tag, 'messages.found.other', undefined),
  sameNumbers: (tag) => plant(tag, 'codes.404.summary', sampleOf(tag).sentence.replace('404', '405')),
  sameQuestions: (tag) => {
    const { question } = sampleOf(tag);
    return plant(tag, 'codes.404.causes.question', tag === 'th' ? `${question}?` : question.replace(/.$/, '.'));
  },
  sameSteps: (tag) => plant(tag, 'codes.404.fixes', [{ who: 'server', text: sampleOf(tag).step }]),
  spacedMarks: (tag) => plant(tag, 'codes.404.when', `URL ; ${sampleOf(tag).sentence}`),
  wholeSentences: (tag) => {
    const { sentence } = sampleOf(tag);
    return plant(tag, 'codes.404.endUser', tag === 'th' ? `${sentence}.` : sentence.slice(0, -1));
  },
};

it('each rule has a fault planted', () => {
  expect(Object.keys(faults)).toEqual(Object.keys(rules).toSorted());
});

describe.each(sampleTags)('in %s', (tag) => {
  it.each(Object.keys(faults))('%s passes what is sound and tells of a fault', (rule) => {
    expect(check(rule, wordsIn(tag))).toEqual([]);
    const words = faults[rule]?.(tag);
    if (words) expect(check(rule, words)).not.toEqual([]);
  });
});

describe('the rules', () => {
  it.each([
    ['wholeSentences', 'ja', 'codes.404.endUser', sampleOf('ja').sentence.replace('。', '.')],
    ['wholeSentences', 'hi', 'codes.404.endUser', sampleOf('hi').sentence.replace('।', '.')],
    ['wholeSentences', 'ar', 'codes.404.endUser', `${sampleOf('ar').sentence}.`],
    ['wholeSentences', 'zh-Hans', 'codes.404.name', '未找到。'],
    ['direction', 'ar', 'messages.list.comma', '، '],
    ['sameQuestions', 'es', 'codes.404.causes.question', sampleOf('es').question.replace('¿', '')],
    ['sameQuestions', 'es', 'codes.404.when', 'Compruebe si responde?'],
    ['noSlips', 'es', 'codes.404.when', 'TODO: escriba el texto.'],
    ['sameQuestions', 'ar', 'codes.404.causes.question', sampleOf('ar').question.replace('؟', '?')],
    ['sameNumbers', 'ar', 'codes.404.summary', sampleOf('ar').sentence.replace('404', '٤٠٤')],
    ['sameNumbers', 'hi', 'codes.404.summary', sampleOf('hi').sentence.replace('404', '४०४')],
    ['sameNumbers', 'ja', 'codes.404.summary', sampleOf('ja').sentence.replace('404', '４０４')],
    ['sameNumbers', 'ar', 'messages.found.few', 'رموز'],
    ['sameNumbers', 'ar', 'messages.found.two', 'رمزان {total}'],
    ['sameNumbers', 'ar', 'terms.facts.class.says.error.two', 'خطأ.'],
    ['inlineCode', 'de', 'codes.404.summary', `\`404 ${sampleOf('de').sentence}`],
    ['inlineCode', 'de', 'codes.404.name', '`404`'],
    ['sameSteps', 'de', 'codes.404.fixes', [{ id: 'other', who: 'client', text: sampleOf('de').step }]],
    ['noEnglish', 'ja', 'codes.404.when', 'サーバーは the URL を見つけられませんでした。'],
    ['noEnglish', 'ja', 'messages.versus', 'Client'],
    ['glossary', 'ar', 'codes.404.when', 'أجاب السِيرفر.'],
    ['latinApart', 'ja', 'codes.404.when', '`GET`を送信します。'],
    ['latinApart', 'ja', 'codes.404.when', 'URL 、パス、ポートを確認します。'],
    ['ownScript', 'de', 'codes.404.when', 'Der Serveр hat geantwortet.'],
    ['ownScript', 'th', 'codes.404.when', 'ตรวจสอบ 服务器'],
  ] as const)('%s tells in %s of %s: %j', (rule, tag, path, text) => {
    const words = plant(tag, path, text);
    const english = rule === 'noEnglish' && path === 'messages.versus' ? plant('en', path, text).locale : words.english;
    expect(check(rule, { ...words, english })).not.toEqual([]);
  });

  it.each([
    ['noEnglish', 'ja', 'codes.404.when', 'ログに「the request timed out」と `which nginx` があります。'],
    ['ownScript', 'ja', 'codes.404.when', 'Content-Length と Transfer-Encoding を確認します。'],
    ['wholeSentences', 'zh-Hans', 'codes.404.endUser', '正在重新连接…'],
    ['noOtherLanguage', 'de', 'codes.404.name', sampleOf('ja').names[0]],
    ['glossary', 'de', 'codes.404.when', 'Der Benutzername fehlt.'],
    ['sameNumbers', 'ar', 'messages.found.two', 'رمزان'],
    ['glossary', 'ar', 'codes.404.when', 'رقم المنفذ مقفول.'],
    ['glossary', 'ja', 'codes.404.when', 'サーバーとブラウザーは動いています。'],
    ['glossary', 'en', 'codes.404.when', 'Die Gegenstelle hat geantwortet.'],
  ] as const)('%s passes in %s at %s: %j', (rule, tag, path, text) => {
    expect(check(rule, plant(tag, path, text))).toEqual([]);
  });

  it('know whose words they are: German as French, with the plurals of German', () => {
    const locales = protocols.find(({ catalog }) => catalog.protocol === 'http')?.locales ?? [];
    const [de, en] = ['de', 'en'].map((tag) => locales.find(({ lang }) => lang === tag));
    const locale = { ...de, lang: 'fr' } as Locale;
    const language: LanguageRow = { ...languages.de, name: 'Français' };
    const words: Words = { catalog: http, locale, language, english: en as Locale, others: locales };
    expect(check('noOtherLanguage', words)[0]).toMatch(/ is as in German \(de\): /);
    expect(check('noOtherLanguage', words).length).toBeGreaterThan(500);
    expect(check('pluralForms', words)[0]).toBe(
      'the row in src/languages.ts has the plurals one, other. CLDR has many, one, other',
    );
  });

  it.each([
    ['Où cherchez-vous\u202F? Ici\u00A0: «\u00A0404\u00A0», à 10:30, `a: b;`.', true],
    ['Où cherchez-vous?', false],
    ['Où cherchez-vous ?', false],
    ['Voici\u202F: 404.', false],
    ['«404»', false],
  ])('spacedMarks in French, of %j: %j', (text, sound) => {
    const words = { ...plant('de', 'codes.404.when', text), language: languages.fr };
    expect(check('spacedMarks', words).some((problem) => problem.startsWith('codes.404.when'))).toBe(!sound);
  });

  it('hold the steps to those that the catalog names', () => {
    const fixes = (...ids: readonly string[]) => ids.map((id) => ({ id, text: sampleOf('de').step }));
    const tell = (value: unknown) => {
      const words = plant('de', 'codes.410.fixes', value);
      const steps = { check: { who: 'client' }, remove: { who: 'server' } } as const;
      const catalog = { ...words.catalog, codes: { ...words.catalog.codes, 410: { steps } } } as unknown as Catalog;
      return check('sameSteps', { ...words, catalog });
    };
    expect(tell(fixes('check', 'remove'))).toEqual([]);
    expect(tell(fixes('remove', 'check'))).toEqual(['410.fixes: remove, check. In the catalog: check, remove']);
    expect(tell(fixes('check'))).toEqual(['410.fixes: check. In the catalog: check, remove']);
    expect(tell(fixes('check', 'remove', 'other'))).not.toEqual([]);
    expect(tell([{ ...fixes('check')[0], who: 'client' }, ...fixes('remove')])).toEqual([
      '410.fixes: check (client), remove. In the catalog: check, remove',
    ]);
  });

  it('let two ways of writing one language share a sentence', () => {
    const words = wordsIn('de');
    expect(check('noOtherLanguage', { ...words, others: [{ ...words.locale, lang: 'de-AT' }] })).toEqual([]);
    expect(check('noOtherLanguage', { ...words, others: [{ ...words.locale, lang: 'nl' }] })).not.toEqual([]);
  });
});
