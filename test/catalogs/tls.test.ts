import { describe, expect, it } from 'vitest';
import { tls } from '../../src/catalogs/tls.js';
import { en } from '../../src/locales/tls/en/index.js';
import { compareEntries } from '../../src/selectors/compareEntries.js';
import { findCode } from '../../src/selectors/findCode.js';
import { selectCode } from '../../src/selectors/selectCode.js';
import { factsOf, protocols } from '../support/fixtures.js';

const all = factsOf(tls);
const alerts = all.filter(([code]) => typeof code === 'number');

/** AlertDescription of RFC 8446, appendix B.2, with the names that it marks as `_RESERVED`. */
const RFC_8446 = `
  close_notify(0), unexpected_message(10), bad_record_mac(20), decryption_failed_RESERVED(21), record_overflow(22),
  decompression_failure_RESERVED(30), handshake_failure(40), no_certificate_RESERVED(41), bad_certificate(42),
  unsupported_certificate(43), certificate_revoked(44), certificate_expired(45), certificate_unknown(46),
  illegal_parameter(47), unknown_ca(48), access_denied(49), decode_error(50), decrypt_error(51),
  export_restriction_RESERVED(60), protocol_version(70), insufficient_security(71), internal_error(80),
  inappropriate_fallback(86), user_canceled(90), no_renegotiation_RESERVED(100), missing_extension(109),
  unsupported_extension(110), certificate_unobtainable_RESERVED(111), unrecognized_name(112),
  bad_certificate_status_response(113), bad_certificate_hash_value_RESERVED(114), unknown_psk_identity(115),
  certificate_required(116), no_application_protocol(120)`;
/** What RFC 9147, RFC 9846 and RFC 9849 added. */
const LATER = 'too_many_cids_requested(52), general_error(117), ech_required(121)';

describe('TLS beside the registry', () => {
  it('has the same alerts under the same names, and the same ones reserved', () => {
    const theirs = [...`${RFC_8446}, ${LATER}`.matchAll(/(\w+?)(_RESERVED)?\((\d+)\)/g)].map(
      ([, name, reserved, number]) => [Number(number), name, reserved ? 'reserved' : 'assigned'] as const,
    );
    expect(alerts.map(([code, { phrase, registry }]) => [code, phrase, registry])).toEqual(
      theirs.toSorted(([a], [b]) => a - b),
    );
  });

  it('is a byte: 255 is the last, and what has no name is an unassigned alert', () => {
    for (const code of [1, 101, 255])
      expect(findCode(tls, code, en)).toMatchObject({ kind: 'range', facts: { registry: 'unassigned' } });
    for (const code of [-1, 256, 'NO_SUCH']) expect(findCode(tls, code, en).kind).toBe('unknown');
  });
});

describe('TLS codes', () => {
  it('are found by number and by name, as OpenSSL, Go, Java and rustls spell it', () => {
    for (const name of [40, '40', 'handshake_failure', 'HandshakeFailure', 'handshake failure', 'HANDSHAKE_FAILURE'])
      expect(findCode(tls, name, en)).toMatchObject({ kind: 'known', code: 40 });
    expect(findCode(tls, 0, en)).toMatchObject({ kind: 'known', code: 0, facts: { phrase: 'close_notify' } });
  });

  it('may be texts beside numbers, which are found, compared and listed as the numbers are', () => {
    for (const code of ['NO_TLS', 'no_tls']) {
      expect(findCode(tls, code, en)).toMatchObject({ kind: 'known', code: 'NO_TLS', label: 'NO_TLS' });
    }
    expect(selectCode(tls, 'NO_ALERT', en).range).toBeUndefined();
    const { differences, labels } = compareEntries([selectCode(tls, 'NO_ALERT', en), selectCode(tls, 0, en)]);
    expect(labels).toEqual(['NO_ALERT', '0']);
    expect(differences).toEqual(expect.arrayContaining([...(en.pairs['0-NO_ALERT']?.differences ?? [])]));
  });
});

it('the pairs that people confuse have words', () => {
  expect(Object.keys(en.pairs)).toEqual(
    expect.arrayContaining([
      '40-70', '42-46', '42-48', '40-47', '43-46', '44-45', '46-48', '40-71', '40-112', '42-116', '0-NO_ALERT', '20-51',
      '47-50', 'tls:40-websocket:1015', 'http:525-tls:40',
    ]),
  );
}); // prettier-ignore

describe('facts of TLS hold together', () => {
  it('every alert says in which versions it is, and whether it is fatal; what is no alert does not', () => {
    for (const [code, { versions, fatal, registry, sentBy }] of all) {
      const isAlert = typeof code === 'number';
      expect([code, versions !== undefined, fatal !== undefined, registry !== undefined, sentBy !== 'nobody']).toEqual([
        code,
        isAlert,
        isAlert,
        isAlert,
        isAlert,
      ]);
    }
  });

  it('what RFC 8446 reserves is in no TLS 1.3', () => {
    const old = alerts.filter(([, facts]) => facts['versions'] === 'to-1.2').map(([code]) => code);
    expect(old).toEqual(alerts.filter(([, { registry }]) => registry === 'reserved').map(([code]) => code));
  });

  it('closure alerts are no errors', () => {
    expect(alerts.filter(([, facts]) => facts['fatal'] === 'never').map(([code]) => code)).toEqual([0, 90, 100]);
  });

  it('every code has a line by which it shows itself; all but a cancellation a name that clients have for it', () => {
    const without = (fact: 'signs' | 'names') => all.filter(([, facts]) => !facts[fact]?.length).map(([code]) => code);
    expect(without('signs')).toEqual([]);
    expect(without('names')).toEqual([90]);
  });
});

describe('the lines of TLS', () => {
  const lines = protocols.flatMap(({ catalog }) =>
    factsOf(catalog).flatMap(([code, { signs = [] }]) =>
      signs.map(({ line, also = '' }) => ({
        of: `${catalog.protocol} ${code}`,
        line,
        size: line.length + also.length,
      })),
    ),
  );

  it('are read as their own code, where the longest line in a text counts', () => {
    const wrong = lines
      .filter(({ of }) => of.startsWith('tls '))
      .flatMap(({ of, line }) => {
        const inside = lines.filter((other) => line.includes(other.line)).toSorted((a, b) => b.size - a.size);
        return inside[0]?.of === of ? [] : [`${of}: '${line}' is ${inside[0]?.of}`];
      });
    expect(wrong).toEqual([]);
  });

  it.each([
    [
      40,
      '2026/11/29 07:02:14 [error] 7#7: *3 SSL_do_handshake() failed (SSL: error:0A000410:SSL routines::sslv3 alert handshake failure:SSL alert number 40) while SSL handshaking to upstream',
    ],
    [
      116,
      'curl: (56) OpenSSL SSL_read: OpenSSL/3.0.19: error:0A00045C:SSL routines::tlsv13 alert certificate required, errno 0',
    ],
    [48, 'ssl.SSLError: [SSL: TLSV1_ALERT_UNKNOWN_CA] tlsv1 alert unknown ca (_ssl.c:1006)'],
    [46, 'javax.net.ssl.SSLHandshakeException: (certificate_unknown) Received fatal alert: certificate_unknown'],
    [113, 'remote error: tls: bad certificate status response'],
    [
      112,
      '2026/11/29 07:02:13 [info] 7#7: *1 handshake rejected while SSL handshaking, client: 127.0.0.1, server: 127.0.0.1:443',
    ],
    ['NO_TLS', 'http: TLS handshake error from 127.0.0.1:33866: tls: first record does not look like a TLS handshake'],
    ['NO_ALERT', 'javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake'],
  ] as const)('%s stands in “%s”', (code, text) => {
    const inside = lines.filter(({ line }) => text.includes(line)).toSorted((a, b) => b.size - a.size);
    expect(inside[0]?.of).toBe(`tls ${code}`);
  });
});
