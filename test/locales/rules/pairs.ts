import { pairKey } from '../../../src/selectors/pairKey.js';
import { endsWith } from '../endsWith.js';
import type { Rule } from '../Rule.js';

/** The pairs that people confuse. */
const asked: Readonly<Record<string, readonly string[]>> = {
  websocket: [
    '1000-1001', '1000-1005', '1001-1006', '1001-1012', '1002-1003', '1002-1007', '1003-1007', '1005-1006', '1006-1015',
    '1007-1008', '1008-3000', '1008-3003', '1008-1009', '1011-1012', '1012-1013', '1000-1010', '1010-1015', '1000-1015',
    '1005-1010', '1000-1006', '1006-1011', '1008-1011', '1011-1013', '3000-3003', 'http:401-websocket:3000',
    'http:503-websocket:1013',
  ],
  http: [
    '200-201', '200-204', '201-202', '200-203', '301-302', '301-308', '302-303', '302-307', '307-308', '400-422',
    '401-403', '401-407', '403-404', '404-410', '408-504', '409-412', '412-428', '413-414', '429-503', '500-502',
    '500-503', '502-503', '502-504', '503-504', '408-499', '502-520', '200-304', '303-307', '403-429', '405-501',
    '409-422', '500-504', '525-526', 'http:403-websocket:1008',
  ],
  grpc: ['3-9', '3-11', '9-10', '9-14', '7-16', '1-4', '2-13', '5-7', '8-14', '13-15', '4-14', '7-8', '9-11', '13-14', 'grpc:16-http:401',
    'grpc:12-http:404', 'grpc:9-http:412', 'grpc:8-http:429', 'grpc:14-http:503', 'grpc:4-http:504'],
  net: [
    'ECONNREFUSED-ETIMEDOUT', 'ECONNRESET-EPIPE', 'EAI_AGAIN-ENOTFOUND', 'EHOSTUNREACH-ENETUNREACH',
    'ECONNABORTED-ECONNRESET', 'EADDRINUSE-EADDRNOTAVAIL', 'EACCES-EPERM', 'EMFILE-ENFILE', 'ECONNRESET-EOF',
    'ECONNRESET-ETIMEDOUT', 'http:502-net:ECONNREFUSED', 'http:504-net:ETIMEDOUT', 'net:ECONNRESET-websocket:1006',
    'dns:3-net:ENOTFOUND',
  ],
}; // prettier-ignore

export const pairs: Rule = {
  says: 'have words for the pairs that people confuse, keyed by the lower code first',
  check({ catalog, locale, language, english }) {
    const { protocol } = catalog;
    // A code may be a text.
    const codes = new Map(
      Object.keys(catalog.codes).map((key) => [key, Number.isNaN(Number(key)) ? key : Number(key)]),
    );
    return [
      ...[...(asked[protocol] ?? []), ...Object.keys(english.pairs)]
        .filter((pair) => !locale.pairs[pair])
        .map((pair) => `pairs.${pair} is missing`),
      ...Object.entries(locale.pairs).flatMap(([pair, { decisive, differences }]) => {
        const [a = '', b = ''] = pair.split('-');
        const [first, second] = [codes.get(a), codes.get(b)];
        const problems: string[] = [];
        if (pair.includes(':')) {
          if (a >= b) problems.push(`pairs.${pair}: the lower one comes first`);
        } else if (first === undefined || second === undefined) {
          problems.push(`pairs.${pair}: the catalog has no such code`);
        } else if (first === second || pairKey({ protocol, code: first }, { protocol, code: second }) !== pair) {
          problems.push(`pairs.${pair}: the lower code comes first`);
        }
        for (const sentence of [decisive, ...differences]) {
          if (!endsWith(sentence, language.stop))
            problems.push(`pairs.${pair} does not end with '${language.stop}': '${sentence}'`);
        }
        if (differences.length !== english.pairs[pair]?.differences.length) {
          problems.push(
            `pairs.${pair}: ${differences.length} differences, in English ${english.pairs[pair]?.differences.length}`,
          );
        }
        return problems;
      }),
    ];
  },
};
