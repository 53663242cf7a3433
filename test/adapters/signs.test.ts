import { describe, expect, it } from 'vitest';
import { fromText } from '../../src/adapters/text.js';
import { codeOfKey } from '../../src/text/codeOfKey.js';
import { protocols } from '../support/fixtures.js';

const signs = protocols.flatMap(({ catalog: { protocol, codes } }) =>
  Object.entries(codes).flatMap(([code, { signs: shown = [] }]) =>
    shown.map(({ line, also }) => ({
      protocol,
      code: codeOfKey(code),
      line: also === undefined ? line : `${line} … ${also}`,
    })),
  ),
);

describe('what a card shows under “In logs and consoles”', () => {
  it('is there', () => {
    expect(signs.length).toBeGreaterThan(400);
  });

  it.each(signs)('$protocol $code is read out of “$line”', ({ protocol, code, line }) => {
    for (const text of [`app: ${line} x`, `2026-11-29 12:00:00 worker: ${line} x`]) {
      expect(fromText(text)).toMatchObject({ protocol, code });
    }
  });

  it('is the longer one where one stands in the other', () => {
    expect(fromText('code = Unavailable desc = no healthy upstream')).toMatchObject({ protocol: 'grpc', code: 14 });
    expect(fromText('503 x no healthy upstream')).toMatchObject({ protocol: 'http', code: 503 });
  });

  it('is none where a stranger wrote it into a request', () => {
    const line =
      '2026/11/29 12:00:00 [error] 7#7: *1 upstream timed out (110: Connection timed out) while reading response header from upstream, client: 192.0.2.1, request: "GET /?q=Max payload size exceeded HTTP/1.1"';
    expect(fromText(line)).toMatchObject({ protocol: 'http', code: 504 });
    expect(
      fromText('192.0.2.1 - - [29/Nov/2026:12:00:00 +0000] "GET /?q=no healthy upstream HTTP/1.1" 200 5'),
    ).toMatchObject({
      code: 200,
    });
  });
});
