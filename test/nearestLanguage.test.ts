import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/languages.js';
import { languages as exported, nearestLanguage } from '../src/index.js';
import { frontMatterLanguage } from '../src/remark/frontMatterLanguage.js';
import { anyText } from './support/anyText.js';

const more = ['ar', 'de', 'en', 'he', 'hi', 'ja', 'pt-BR', 'th', 'zh-Hans'] as const;

describe('nearestLanguage', () => {
  it.each([
    ['ko', 'ko'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['tr-Latn-CY', 'tr'],
    ['de-Cyrl', undefined],
    ['nl', undefined],
    ['und', undefined],
    ['', undefined],
    // As an environment has it.
    ['ko_KR', 'ko'],
    ['de_AT.UTF-8', 'de'],
    ['de_DE@euro', 'de'],
    ['C', undefined],
    ['C.UTF-8', undefined],
    ['POSIX', undefined],
  ])('takes %j for %j', (tag, language) => {
    expect(nearestLanguage(tag)).toBe(language);
  });

  it.each([
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['pt_BR.UTF-8', 'pt-BR'],
    ['pt-br', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
    ['zh_CN.GB18030', 'zh-Hans'],
    ['zh-TW', undefined],
    ['zh-Hant', undefined],
    ['zh-HK', undefined],
    ['iw-IL', 'he'],
    ['ko', undefined],
  ])('takes %j for %j of more languages', (tag, language) => {
    expect(nearestLanguage(tag, more)).toBe(language);
  });

  it('takes the first of several that is spoken', () => {
    expect(nearestLanguage(['nl-BE', 'de-CH', 'en'])).toBe('de');
    expect(nearestLanguage(['nl', 'it'])).toBeUndefined();
    expect(nearestLanguage([])).toBeUndefined();
    expect(nearestLanguage(['zh-TW', 'zh-CN', 'ja'], more)).toBe('zh-Hans');
    expect(nearestLanguage(['de', 'en'], ['en', 'ko'])).toBe('en');
  });

  it('prefers the very tag to one like it', () => {
    expect(nearestLanguage('pt-PT', ['pt-BR', 'pt-PT'])).toBe('pt-PT');
    expect(nearestLanguage('pt-BR', ['pt', 'pt-BR'])).toBe('pt-BR');
  });

  it('finds every language by its own tag, in any letter case and form', () => {
    for (const tag of Object.keys(languages)) expect(nearestLanguage(tag)).toBe(tag);
    for (const tag of more) {
      const forms = [tag, tag.toUpperCase(), tag.toLowerCase(), `${tag.replaceAll('-', '_')}.UTF-8`];
      for (const form of forms) expect(nearestLanguage(form, more), form).toBe(tag);
    }
  });

  it('finds a tag with a hyphen in front matter', () => {
    for (const value of ['lang: zh-Hans', "lang: 'pt-BR'", 'lang = "pt_BR"']) {
      const tag = frontMatterLanguage({ type: 'root', children: [{ type: 'yaml', value }] }, {}) ?? '';
      expect(['pt-BR', 'zh-Hans'], value).toContain(nearestLanguage(tag, more));
    }
  });

  it('takes anything', () => {
    const tag = fc.oneof(
      anyText,
      fc.constantFrom('de', 'de-', '-de', 'de--AT', '_', '@', 'x-de', 'de-x-', 'i-default'),
    );
    fc.assert(
      fc.property(fc.oneof(tag, fc.array(tag)), (tags) => [undefined, ...exportedTags].includes(nearestLanguage(tags))),
    );
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (junk) =>
        [undefined, ...exportedTags].includes(nearestLanguage(junk as string)),
      ),
    );
  });
});

const exportedTags = Object.keys(exported) as (keyof typeof exported)[];
