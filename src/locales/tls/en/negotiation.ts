import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** Alerts about versions, cipher suites and security levels, in English. */
export const negotiation = {
  40: {
    name: 'Handshake Failure',
    summary:
      'The peer found no set of parameters that both sides accept, or it rejects the handshake without a more specific alert.',
    when: 'Client and server have no cipher suite, group or signature algorithm in common, the server does not know the host name or got none (SNI), or, up to TLS 1.2, the client sent no certificate although the server requires one.',
    fixes: [
      {
        id: 'read-server-log',
        text: 'Read the server log: `no shared cipher` (OpenSSL) or `no cipher suite supported by both client and server` (Go) names the cause. nginx logs it at the level `info`, so set `error_log` to this level first.',
      },
      {
        id: 'list-ciphers',
        text: 'List what the server accepts with `nmap --script ssl-enum-ciphers`, and compare it with the cipher suites and the certificate types (RSA, ECDSA) that the client supports. The script does not list every group: test each group with `openssl s_client -groups`, for example `-groups P-256 -cipher ECDHE`. If the server has an ECDSA certificate and the connection uses TLS 1.2 or earlier, add the curve of the certificate after the group (`-groups P-384:P-256`), and check which group is used (`Temp Key`).',
      },
      {
        id: 'send-server-name',
        text: 'Connect with the host name, not with the IP address, so that the client sends SNI. `openssl s_client` with `-servername` and with `-noservername` shows whether it matters; if nginx is the client, set `proxy_ssl_server_name on` (default `off`).',
      },
      {
        id: 'send-certificate',
        text: 'If the server requires a client certificate, send one: up to TLS 1.2, OpenSSL servers report a missing one as alert 40 (`peer did not return a certificate` in their log). `-cert_chain` adds the intermediate certificates: leave it out if there are none.',
      },
    ],
    choose:
      'Use handshake_failure when no common parameters exist. If the TLS version is the reason, use protocol_version; if the client’s algorithms are too weak, use insufficient_security.',
    endUser: 'A secure connection could not be established.',
  },
  60: {
    name: 'Export Restriction',
    summary:
      'A TLS 1.0 peer rejects a key that is longer than the export rules of the 1990s allowed; later versions do not use this alert.',
    when: 'An endpoint still negotiates an export cipher suite of TLS 1.0.',
    fixes: [
      {
        id: 'disable-old-versions',
        text: 'Enable only TLS 1.2 and TLS 1.3, in nginx with `ssl_protocols TLSv1.2 TLSv1.3`.',
      },
      {
        id: 'update-client',
        text: 'Update the client: it should support TLS 1.2 and no `EXPORT` cipher suites.',
      },
    ],
    choose: 'Do not send export_restriction: TLS 1.1 and later versions reserve it.',
    endUser: 'A secure connection could not be established.',
  },
  70: {
    name: 'Protocol Version',
    summary: 'The peer recognizes the TLS version that the other endpoint offered or chose, but does not support it.',
    when: 'An old client offers at most TLS 1.0 or 1.1, which current servers disable, or an old server supports nothing newer and a current client refuses it.',
    fixes: [
      {
        id: 'test-versions',
        text: 'Find out which TLS versions the server accepts: run `openssl s_client` once each with `-tls1_1`, `-tls1_2` and `-tls1_3`. For `-tls1_1`, add `-cipher DEFAULT@SECLEVEL=0`: without it, the OpenSSL 3 client itself can fail, even if the server accepts TLS 1.1.',
      },
      {
        id: 'enable-version',
        text: 'Enable TLS 1.2 and TLS 1.3 on the server, in nginx with `ssl_protocols`, in HAProxy with `ssl-min-ver` (default `TLSv1.2`), in Apache with `SSLProtocol` (default `all -SSLv3`).',
      },
      {
        id: 'update-client',
        text: 'Update the client or its TLS library, so that it supports TLS 1.2. For curl, `curl --tlsv1.2` shows whether it does, if the server supports TLS 1.2.',
      },
    ],
    choose:
      'Use protocol_version when the version is the reason, and handshake_failure when the version is accepted but no other parameters fit.',
    endUser: 'A secure connection could not be established. Please update your browser or app.',
  },
  71: {
    name: 'Insufficient Security',
    summary: 'The peer, usually the server, requires stronger parameters than the other endpoint offers.',
    when: 'The client offers only weak cipher suites, groups or signature algorithms, and the server’s policy excludes them. Or a Java client rejects the server’s Diffie-Hellman parameters as too small (`does not comply to algorithm constraints`).',
    fixes: [
      {
        id: 'list-ciphers',
        text: 'List what the server accepts with `nmap --script ssl-enum-ciphers`.',
      },
      {
        id: 'update-client',
        text: 'Update the client or its cipher list; `openssl ciphers -s -v` shows what OpenSSL offers.',
      },
    ],
    choose:
      'Use insufficient_security in place of handshake_failure when the client’s parameters are known but too weak.',
    endUser: 'A secure connection could not be established. Please update your browser or app.',
  },
  86: {
    name: 'Inappropriate Fallback',
    summary: 'The server detected that the client connects with an older TLS version than both support.',
    when: 'A client retries with a lower version after a failed handshake and marks the retry with `TLS_FALLBACK_SCSV`. The first failure usually comes from a broken connection or an attack.',
    fixes: [
      {
        id: 'disable-fallback',
        text: 'Remove the retry with a lower TLS version from the client: offer the highest version and let the server choose.',
      },
      {
        id: 'test-highest-version',
        text: 'Check that a downgrade is detected: `openssl s_client -fallback_scsv -no_tls1_3` must fail with `inappropriate fallback` if the server supports TLS 1.3. Most servers send alert 86; with a Java server, which does not, the client itself detects the downgrade.',
      },
    ],
    choose:
      'Use inappropriate_fallback when the ClientHello contains `TLS_FALLBACK_SCSV` and your highest version is newer than the client’s.',
    endUser: 'A secure connection could not be established. Please try again.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
