import type { tls } from '../../../catalogs/tls.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind TLS alerts do, in English. */
export const effects: EffectTexts<typeof tls> = {
  'asks-certificate':
    'This setting decides whether the server asks for a client certificate, and whether it requires one.',
  'asks-and-rejects':
    'With this setting, the server asks for a client certificate. It also requires one, unless `rejectUnauthorized` is `false`.',
  'asks-in-http':
    'This setting decides whether the server requires a client certificate. nginx sends no alert if a required one is missing, or if it is invalid: it completes the handshake and answers with HTTP 400.',
  'chooses-name':
    'The proxy sends this name if it sends SNI to the upstream server, and verifies the certificate of that server against this name if verification is on.',
  'disables-algorithms':
    'TLS versions, cipher suites, key sizes and signature algorithms in this list are neither offered nor accepted.',
  'enables-tls': 'Without this parameter, the port speaks plain HTTP, and a TLS client cannot connect to it.',
  'limits-both': 'This policy decides which TLS versions and which cipher suites are accepted.',
  'limits-ciphers':
    'Up to TLS 1.2, only these cipher suites are used. If the peers have none of them in common and do not both support TLS 1.3, the handshake fails.',
  'limits-groups':
    'Only these groups (curves) are used for the key exchange. If the peers have none in common, TLS 1.3 fails; up to TLS 1.2, a cipher suite without ECDHE can still be used.',
  'limits-versions': 'Only these TLS versions are used. If the peers have none in common, the handshake fails.',
  'raises-security':
    'Keys, signature algorithms and cipher suites below this OpenSSL security level are rejected, for example RSA keys of fewer than 2048 bits at level 2.',
  'rejects-name':
    'This setting rejects handshakes for a server name (SNI) that is not configured. In nginx, it belongs in the default server.',
  'sends-name': 'This setting decides whether the server name (SNI) is sent to the upstream server.',
  'sets-minimum':
    'This TLS version and newer ones are used. If the other endpoint supports only older ones, the handshake fails.',
  'times-out':
    'The connection is closed, without an alert, when the handshake is not complete after this time. In Node.js, an HTTPS server closes it; a plain `tls.Server` only emits `tlsClientError` and leaves the connection open.',
};
