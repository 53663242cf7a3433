import type { certificate } from '../../../catalogs/certificate.js';
import type { LocaleOf } from '../../../model.js';
import { en as messages } from '../../messages/en.js';
import { codes0to1 } from './0-1.js';
import { codes2 } from './2.js';
import { codes3to9 } from './3-9.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';
import { ranges } from './ranges.js';

/** Why a certificate was refused, by OpenSSL's verify numbers, in English. */
export const en: LocaleOf<typeof certificate, 'en'> = {
  protocol: 'certificate',
  lang: 'en',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'Certificate',
    codes: 'Verify numbers',
    stages: {
      chain: 'Chain building',
      purpose: 'Use and constraints',
      name: 'Host name',
      revocation: 'Revocation',
      signature: 'Signatures and keys',
      validity: 'Dates',
    },
    facts: {
      configuredBy: {
        question: 'Who usually has to change something?',
        values: {
          presenter: 'The side that presents the certificate, usually the server',
          verifier: 'The side that verifies it, usually the client',
          either: 'Either side, depending on the cause',
          issuer: 'The CA that issued the certificate, or whoever runs it',
          none: 'Nobody',
        },
        tags: {
          presenter: 'Fix on the server',
          verifier: 'Fix on the client',
          either: 'Fix on either side',
          issuer: 'Fix at the CA',
          none: 'Nothing to fix',
        },
        says: {
          presenter: {
            one: '{codes} is usually fixed on the side that presents the certificate.',
            other: '{codes} are usually fixed on the side that presents the certificate.',
          },
          verifier: {
            one: '{codes} is usually fixed on the side that verifies the certificate.',
            other: '{codes} are usually fixed on the side that verifies the certificate.',
          },
          either: {
            one: 'The cause of {codes} can be on either side.',
            other: 'The causes of {codes} can be on either side.',
          },
          issuer: {
            one: '{codes} is fixed by the CA, which has to issue a certificate or a CRL again.',
            other: '{codes} are fixed by the CA, which has to issue a certificate or a CRL again.',
          },
          none: { one: '{codes} requires no change.', other: '{codes} require no change.' },
        },
      },
      concerns: {
        question: 'Which certificate does it concern?',
        values: {
          leaf: 'The server’s or client’s own certificate (depth 0)',
          issuer: 'A CA certificate (depth 1 or higher)',
          any: 'Any certificate of the chain; the error depth tells which',
          crl: 'The certificate revocation list (CRL)',
          none: 'None',
        },
        tags: {
          leaf: 'Own certificate',
          issuer: 'CA certificate',
          any: 'Any certificate',
          crl: 'CRL',
          none: 'No certificate',
        },
      },
      stages: { question: 'At which stage of the verification does it occur?' },
    },
    across: {
      http: 'A verify number is the result of verifying a certificate, before any HTTP request. A client that refuses the certificate sends no request, so it receives no HTTP response. A proxy that cannot verify its upstream server responds with an HTTP status of its own: nginx responds with 502 and logs the verify number, or `upstream SSL certificate does not match` if the name is wrong. If nginx cannot verify a client certificate, it responds with 400 and logs the verify number only at the level `info`.',
      tls: 'A verify number stays on the side that verifies; a TLS alert is what that side may send to its peer. One alert stands for several verify numbers.',
      websocket:
        'A verify number tells whether a certificate was accepted and, if not, why; a WebSocket close code tells only that the connection failed. Browsers do not show the reason to JavaScript.',
    },
  },
  codes: { ...codes0to1, ...codes2, ...codes3to9 },
  ranges,
  unknown: {
    name: 'Not a verify number',
    summary: 'OpenSSL 4.0 and earlier assign no verify numbers other than 0 to 104; this value is none of them.',
    when: 'The value is an OpenSSL error code, such as `0A000086`, or a number or name from another library, such as `-9814` in Safari.',
    fixes: [
      {
        id: 'find-number',
        who: 'client',
        text: 'Look for the number after `verify error:num=`, `Verify return code:` or `certificate verify error: (`.',
      },
    ],
    choose: 'Up to OpenSSL 4.0, a value is a verify number only if it is an integer from 0 to 104.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
};
