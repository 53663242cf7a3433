import type { PairTexts } from '../../../model.js';

/** The pairs of TLS alerts that people confuse, in English. */
export const pairs: PairTexts = {
  '0-NO_ALERT': {
    decisive:
      'With close_notify, the peer announced the end of its data; without an alert, the TCP connection simply ended, so the data may be truncated.',
    differences: [
      'Many servers close without `close_notify`. If `Content-Length` or the last chunk shows that the response is complete, the missing alert does no harm.',
      'OpenSSL 3 reports a missing `close_notify` as `unexpected eof while reading`, unless the program sets `SSL_OP_IGNORE_UNEXPECTED_EOF`, as nginx does, and as Apache does for connections from clients; OpenSSL 1.1.1 and earlier returned `SSL_ERROR_SYSCALL` with `errno` 0, which many programs treated as the end of the data.',
    ],
  },
  '20-51': {
    decisive:
      'bad_record_mac concerns the record layer: a record could not be verified. decrypt_error concerns the handshake: a signature, a Finished message or a PSK binder is wrong.',
    differences: [
      'After bad_record_mac, look for a connection that two processes share, or for corrupted data; after decrypt_error, for a key that does not match its certificate.',
      'A new connection can resolve bad_record_mac; decrypt_error usually recurs until the key, the certificate or the pre-shared key is corrected.',
    ],
  },
  '40-47': {
    decisive:
      'handshake_failure means that the offers do not overlap; illegal_parameter means that a message contains a value that is not allowed.',
    differences: [
      'handshake_failure is a matter of configuration: compare the cipher suites, the groups and SNI. illegal_parameter points to a bug of a library or a middlebox, or to a wrong pre-shared key or a wrong key usage of the certificate.',
    ],
  },
  '40-70': {
    decisive:
      'protocol_version means that the TLS version itself is refused; handshake_failure means that the version fits but other parameters do not.',
    differences: [
      'For protocol_version, compare the TLS versions (`ssl_protocols`); for handshake_failure, compare the cipher suites, the groups, the certificate type and SNI.',
      'Chromium shows `ERR_SSL_VERSION_OR_CIPHER_MISMATCH` for both. Firefox distinguishes `SSL_ERROR_PROTOCOL_VERSION_ALERT` and `SSL_ERROR_NO_CYPHER_OVERLAP`.',
    ],
  },
  '40-71': {
    decisive:
      'insufficient_security says that the parameters of the other endpoint, usually of the client, are too weak; handshake_failure says only that nothing fits.',
    differences: [
      'If the server sends insufficient_security, update the client; for handshake_failure, either peer may have to change.',
      'Servers with OpenSSL, BoringSSL or Go send handshake_failure in both cases.',
    ],
  },
  '40-112': {
    decisive:
      'unrecognized_name means that the server does not know the host name in SNI; handshake_failure means that it found no common parameters.',
    differences: [
      'Some servers, such as Cloudflare’s, respond with handshake_failure to a ClientHello without a known server name. Test with the right `-servername` before you compare cipher suites.',
      'For unrecognized_name, correct the name, DNS or `server_name`; cipher suites and versions do not matter.',
    ],
  },
  '40-116': {
    decisive:
      'certificate_required reports a missing client certificate in TLS 1.3; up to TLS 1.2, OpenSSL servers report it as handshake_failure.',
    differences: [
      'handshake_failure ends the handshake; certificate_required usually arrives after the client regards the handshake as complete, with the first read.',
      'handshake_failure has other causes as well, such as cipher suites or SNI; certificate_required has only this one.',
    ],
  },
  '40-NO_ALERT': {
    decisive:
      'With handshake_failure, the peer read the handshake messages and rejected the handshake; without an alert, the connection was closed, and possibly not by the peer.',
    differences: [
      'For handshake_failure, compare the parameters; without an alert, look for firewalls, load balancers, timeouts and crashes.',
      'After handshake_failure, look for the reason in the log of the peer that sends it. If the server log has no entry even at the level `info` (nginx), the ClientHello did not reach the server.',
    ],
  },
  '42-46': {
    decisive:
      'bad_certificate is meant for a certificate that is damaged or has a wrong signature, certificate_unknown for a reason that no other alert names; in practice, the client’s library decides which one it sends.',
    differences: [
      'For a server certificate from an unknown CA, Go sends bad_certificate, Java and Chromium send certificate_unknown, and OpenSSL and Firefox send unknown_ca.',
      'So read the client’s own error for the reason, not the alert in the server log.',
    ],
  },
  '42-48': {
    decisive:
      'unknown_ca means that the chain leads to no trusted CA; bad_certificate means that the certificate itself is not usable, or that the sender names no reason.',
    differences: [
      'For unknown_ca, serve the intermediate certificates or trust the CA; for bad_certificate, check the certificate first.',
      'A Go client sends bad_certificate for an unknown CA as well; Firefox sends it for a self-signed certificate, and unknown_ca for an unknown CA.',
    ],
  },
  '42-116': {
    decisive:
      'certificate_required means that the client sent no certificate; bad_certificate means that it sent one that was rejected.',
    differences: [
      'Some servers report a missing client certificate as bad_certificate as well: Go 1.24 up to TLS 1.2, Go 1.19 and Java 17 also in TLS 1.3.',
      'For certificate_required, configure a certificate in the client; for bad_certificate, check the one it has.',
    ],
  },
  '43-46': {
    decisive:
      'unsupported_certificate means that the type or the usage of the certificate does not fit; certificate_unknown leaves the reason open.',
    differences: [
      'For unsupported_certificate, check `keyUsage` and `extendedKeyUsage`; for certificate_unknown, check the chain and the trust store first.',
      'A Java 17 client sends certificate_unknown for almost every certificate that it rejects, also for an expired one; Java 25 sends certificate_expired for that one.',
    ],
  },
  '44-45': {
    decisive:
      'certificate_expired depends on the clock and the dates in the certificate; certificate_revoked means that the issuer revoked it before its end date.',
    differences: [
      'An expired certificate can be renewed with the same key; a revoked one needs a new key if the old one was compromised.',
      'certificate_expired can come from a wrong clock; certificate_revoked cannot.',
    ],
  },
  '46-48': {
    decisive:
      'unknown_ca names the reason, an issuer that is not trusted; certificate_unknown names none, although it often has the same cause.',
    differences: [
      'For an untrusted server certificate, OpenSSL clients (curl, Python, PHP) send unknown_ca; Java and Chromium send certificate_unknown.',
      'In both cases, check first whether the server sends its intermediate certificates.',
    ],
  },
  '47-50': {
    decisive:
      'decode_error means that a message cannot be parsed; illegal_parameter means that it can be parsed but contains a wrong value.',
    differences: [
      'decode_error points to truncated or changed data, or to a connection that ended without `close_notify` (OpenSSL 3); illegal_parameter points to a bug in the negotiation, or to a wrong pre-shared key or a wrong key usage of the certificate.',
    ],
  },
  '110-120': {
    decisive:
      'no_application_protocol means that the ALPN lists have nothing in common; unsupported_extension means that a peer sent an extension that was not offered.',
    differences: [
      'no_application_protocol is a matter of configuration; unsupported_extension is a bug of a library or a middlebox.',
    ],
  },
  'NO_ALERT-NO_TLS': {
    decisive:
      'With NO_TLS, the peer answered in another protocol; with NO_ALERT, it closed the connection without an alert.',
    differences: [
      'For NO_TLS, check the scheme and the port; for NO_ALERT, check the server log, and the firewalls and load balancers between the peers.',
      'A server that waits for another protocol may also close silently. `curl -v http://HOST:PORT/` shows whether the port speaks plain HTTP.',
    ],
  },
  'http:525-tls:40': {
    decisive:
      'HTTP 525 is what Cloudflare shows its client when the TLS handshake with the origin fails; alert 40 is what the origin may have sent in that handshake.',
    differences: [
      'Alert 40 concerns the connection on which it was sent. After 525, test the origin itself with `openssl s_client`, not the public host name.',
      '525 does not name the alert: the origin may also have sent 70 or 112, or no alert at all.',
    ],
  },
  'tls:40-websocket:1015': {
    decisive:
      'Alert 40 is sent by a TLS peer in the handshake; 1015 is a close code that a WebSocket client reports locally when the TLS handshake fails, whatever the reason.',
    differences: [
      '1015 does not name the alert: a certificate that the client rejects leads to it as well. `openssl s_client` shows the alert that the server sends, or the reason why the certificate is rejected (`Verification error`).',
      'Firefox reports 1015; Chromium, Node.js and ws report 1006 for the same failure.',
    ],
  },
};
