import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCodes } from '../../src/selectors/listCodes.js';
import { matchQuery } from '../../src/text/matchQuery.js';
import { protocols } from '../support/fixtures.js';

describe('matchQuery', () => {
  it.each([
    ['404', '404', 'Not Found', 'en', 'exact'],
    ['40', '404', 'Not Found', 'en', 'partial'],
    ['04', '404', 'Not Found', 'en', undefined],
    ['401', '410', 'Gone', 'en', undefined],
    ['1', '14', 'Unavailable', 'en', 'partial'],
    ['not', '404', 'Not Found', 'en', 'partial'],
    ['found not', '404', 'Not Found', 'en', 'partial'],
    ['ound', '404', 'Not Found', 'en', undefined],
    ['404 found', '404', 'Not Found', 'en', 'partial'],
    ['failed_pre', '9', 'Failed Precondition FAILED_PRECONDITION', 'en', 'partial'],
    ['', '404', 'Not Found', 'en', 'partial'],
    ['  ', '404', 'Not Found', 'en', 'partial'],
    ['!', '404', 'Not Found', 'en', 'partial'],
    // Turkish: both kinds of i, in both cases.
    ['icerik', '204', 'İçerik Yok', 'tr', 'partial'],
    ['ıcerık', '204', 'İçerik Yok', 'tr', 'partial'],
    ['IÇERIK', '204', 'İçerik Yok', 'tr', 'partial'],
    ['internal', '500', 'Internal Server Error', 'tr', 'partial'],
    // German: ß and umlauts.
    ['schliessen', '1001', 'Schließen', 'de', 'partial'],
    ['SCHLIESSEN', '1001', 'Schließen', 'de', 'partial'],
    ['ungultig', '400', 'Ungültige Anfrage', 'de', 'partial'],
    // Korean: a syllable that is still being typed.
    ['연겨', '1006', '연결 끊김', 'ko', 'partial'],
    ['ㅇ', '1006', '연결 끊김', 'ko', 'partial'],
    ['결', '1006', '연결 끊김', 'ko', undefined],
    // Any place in a word, where spaces do not separate words.
    ['拒否', '1006', '接続が拒否されました', 'ja', 'partial'],
    ['エラー', '500', '内部サーバーエラー', 'ja', 'partial'],
    ['ｻｰﾊﾞｰ', '500', '内部サーバーエラー', 'ja', 'partial'],
    ['ハー', '500', '内部サーバーエラー', 'ja', undefined],
    ['未找到', '404', '页面未找到', 'zh-Hans', 'partial'],
    ['พบ', '404', 'ไม่พบหน้า', 'th', 'partial'],
    ['หนี้', '404', 'ไม่พบหน้า', 'th', undefined],
    ['http错误', '500', 'HTTP错误', 'zh-Hans', 'partial'],
    // Arabic writes the article onto the word, and leaves out the vowels.
    ['خادم', '500', 'خطأ في الخادم', 'ar', 'partial'],
    ['الخادم', '500', 'خطأ في الخَادِم', 'ar', 'partial'],
    ['خطا', '500', 'خطأ في الخادم', 'ar', 'partial'],
    // Hindi: from the beginning of a word, with its vowels.
    ['अनुरोध', '400', 'गलत अनुरोध', 'hi', 'partial'],
    ['रोध', '400', 'गलत अनुरोध', 'hi', undefined],
    ['गोलत', '400', 'गलत अनुरोध', 'hi', undefined],
    // Digits are codes.
    ['4xx', '404', 'Not Found', 'en', 'partial'],
    ['40X', '404', 'Not Found', 'en', 'partial'],
    ['4xx', '503', 'Not a 4xx', 'en', undefined],
    ['4xx', '4', 'Deadline Exceeded', 'en', undefined],
    ['4xx', '4000', 'Private', 'en', undefined],
    ['401', '407', 'Like 401, from a proxy', 'en', undefined],
    ['tls 1.3', '1015', 'Needs TLS 1.3', 'en', 'partial'],
  ])('%j against %s %s in %s: %s', (query, code, names, lang, match) => {
    expect(matchQuery(query, code, names, lang)).toBe(match);
  });

  it('finds every code of every protocol by its number and by each of its names, in every language', () => {
    for (const { catalog, locales } of protocols) {
      for (const locale of locales) {
        for (const { code, facts, text, lang } of listCodes(catalog, locale)) {
          const names = `${text.name} ${facts.phrase}`;
          expect(matchQuery(String(code), String(code), names, lang)).toBe('exact');
          for (const name of [text.name, facts.phrase ?? '']) {
            const match = name.toLowerCase() === String(code).toLowerCase() ? 'exact' : 'partial';
            expect(matchQuery(name, String(code), names, lang), name).toBe(match);
          }
        }
      }
    }
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('tr', 'ko'),
        (a, b, lang) => {
          expect(['exact', 'partial', undefined]).toContain(matchQuery(a, '404', b, lang));
        },
      ),
    );
  });
});
