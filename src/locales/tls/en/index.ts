import type { tls } from '../../../catalogs/tls.js';
import type { LocaleOf } from '../../../model.js';
import { en as messages } from '../../messages/en.js';
import { certificates } from './certificates.js';
import { effects } from './effects.js';
import { extensions } from './extensions.js';
import { negotiation } from './negotiation.js';
import { pairs } from './pairs.js';
import { records } from './records.js';

/** TLS alerts in English. */
export const en: LocaleOf<typeof tls, 'en'> = {
  protocol: 'tls',
  lang: 'en',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'TLS',
    codes: 'Alerts',
    stages: {
      clientHello: 'ClientHello',
      serverHello: 'ServerHello',
      certificate: 'Certificate',
      finished: 'Finished',
      data: 'Application data',
    },
    facts: {
      sentBy: {
        question: 'Who may send it?',
        values: { client: 'The client', server: 'The server', either: 'The client or the server', nobody: 'Nobody' },
        tags: {
          client: 'Sent by the client',
          server: 'Sent by the server',
          either: 'Sent by either peer',
          nobody: 'Not an alert',
        },
        says: {
          client: {
            one: '{codes} is sent by the client: read its log for the reason.',
            other: '{codes} are sent by the client: read its log for the reason.',
          },
          server: {
            one: '{codes} is sent by the server: read its log for the reason.',
            other: '{codes} are sent by the server: read its log for the reason.',
          },
          either: {
            one: '{codes} can be sent by either peer: look for the reason in the log of the peer that sends it.',
            other: '{codes} can be sent by either peer: look for the reason in the log of the peer that sends it.',
          },
          nobody: {
            one: '{codes} is not an alert: no peer sends it; the client or the server reports it locally.',
            other: '{codes} are not alerts: no peer sends them; the client or the server reports them locally.',
          },
        },
      },
      versions: {
        question: 'Which TLS versions have it?',
        values: { all: 'All versions', 'to-1.2': 'Only versions before TLS 1.3', 'only-1.3': 'Only TLS 1.3 and newer' },
        tags: { all: 'All TLS versions', 'to-1.2': 'Up to TLS 1.2', 'only-1.3': 'TLS 1.3' },
        says: {
          'to-1.2': {
            one: '{codes} is not used in TLS 1.3: the peer speaks TLS 1.2 or an older version.',
            other: '{codes} are not used in TLS 1.3: the peer speaks TLS 1.2 or an older version.',
          },
          'only-1.3': {
            one: '{codes} is defined only for TLS 1.3 and newer versions.',
            other: '{codes} are defined only for TLS 1.3 and newer versions.',
          },
        },
      },
      fatal: {
        question: 'Does it end the connection?',
        values: {
          always: 'Always',
          'may-warn': 'Up to TLS 1.2, it may be a warning; in TLS 1.3, every error alert ends the connection',
          never: 'It is not an error: the connection is closed normally, or it continues',
        },
      },
      stages: { question: 'When in the connection does it occur?' },
    },
    across: {
      http: 'HTTP starts only after the TLS handshake. If the handshake fails, there is no HTTP status; only a proxy that fails to reach its upstream over TLS turns an alert into one, such as 502 or Cloudflare’s 525.',
      websocket:
        'Over `wss://`, every TLS alert that ends the handshake appears in the browser as a close event with code 1006 or 1015; the number of the alert is not available to the page.',
    },
  },
  codes: { ...records, ...negotiation, ...certificates, ...extensions },
  ranges: {
    alert: {
      name: 'Alert',
      summary:
        'No meaning is assigned to this alert number; in TLS 1.3, a peer that receives it treats it as a fatal error.',
      when: 'The peer uses a newer or private extension of TLS, or the bytes are not a TLS alert at all.',
      fixes: [
        {
          id: 'treat-as-fatal',
          text: 'Treat the alert as fatal and close the connection, as RFC 8446 requires for unknown alerts.',
        },
        {
          id: 'find-number',
          text: 'Capture the handshake with `tshark -V`, and look the number (`Description: Unknown (200)`) up in the documentation of the peer’s TLS library. In TLS 1.3, `tshark` often needs the session keys to show the alert (`-o tls.keylog_file:keys.log`).',
        },
      ],
      choose: 'Use only alerts that the IANA registry assigns.',
      endUser: 'A secure connection could not be established.',
    },
  },
  unknown: {
    name: 'Not a TLS alert',
    summary: 'A TLS alert is a number from 0 to 255 or a registered name; this value is neither.',
    when: 'The OpenSSL error code, such as `0A000410`, was read instead of the alert number, a name is misspelled, or the value is a code of another protocol.',
    fixes: [
      {
        id: 'read-alert-number',
        who: 'operator',
        text: 'Look for `SSL alert number` in the message of OpenSSL, for `Received fatal alert` in Java, or for `received fatal alert` in rustls.',
      },
    ],
    choose: 'A value is a TLS alert only if it is a number from 0 to 255 or a registered name.',
    endUser: 'A secure connection could not be established.',
  },
};
