import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { wrap } from '../../src/cli/toText.js';
import { listCodes } from '../../src/selectors/listCodes.js';
import { protocols } from '../support/fixtures.js';

it.each([
  ['服务器关闭了连接，因为服务正在重启。', 12, ['服务器关闭了', '连接，因为服', '务正在重启。']],
  // A line that is just full ends there, not at its last space.
  ['共 1006 个服务器关闭', 12, ['共 1006 个服', '务器关闭']],
  ['1005 和 1006 表示', 12, ['1005 和 1006', '表示']],
  // No line begins with a closing mark, or ends with an opening one.
  ['服务器关闭了连接。', 16, ['服务器关闭了连', '接。']],
  ['默认值为（60 秒）', 10, ['默认值为', '（60 秒）']],
  ['每 20 到 30 秒发送一次 ping，间隔', 24, ['每 20 到 30 秒发送一次', 'ping，间隔']],
  ['サーバーは接続を閉じました。', 14, ['サーバーは接続', 'を閉じました。']],
  // Nor does one begin with a small kana.
  ['その値はデフォルトです。', 12, ['その値はデ', 'フォルトで', 'す。']],
  // A line may be full to its last column, with a space after it or without.
  ['サーバーは接続を 1000 で閉じました。', 14, ['サーバーは接続', 'を 1000 で閉じ', 'ました。']],
  ['コードは 1006 と 1011 の場合です。', 13, ['コードは 1006', 'と 1011 の場', '合です。']],
  ['用 wss://example.com/a/very/long/path 连接', 12, ['用', 'wss://exampl', 'e.com/a/very', '/long/path', '连接']],
  ['\u001b[36m服务器\u001b[39m关闭了连接', 10, ['\u001b[36m服务器\u001b[39m关闭', '了连接']],
  ['Der Server hat getrennt.', 12, ['Der Server', 'hat', 'getrennt.']],
])('%j in %i columns', (text, columns, lines) => {
  expect(wrap(text, columns).split('\n')).toEqual(lines);
});

it('ends each line within its columns, and begins none with a closing mark or a small kana', () => {
  const entries = protocols
    .flatMap(({ catalog, locales }) => locales.flatMap((locale) => listCodes(catalog, locale)))
    .filter(({ lang }) => lang === 'zh-Hans' || lang === ('ja' as string));
  expect(entries.length).toBeGreaterThan(10);
  for (const entry of entries) {
    for (const columns of [36, 60]) {
      for (const line of wrap(entry.text.when, columns).split('\n')) {
        expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        expect(line).not.toMatch(/^[、。，：；？！）ーァィゥェォッャュョぁぃぅぇぉっゃゅょ]/);
      }
    }
  }
});
