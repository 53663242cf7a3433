import type { Sign } from '../../model.js';

/**
 * The lines by which a TLS alert shows itself: how each library writes the alert that it received, and what the side that
 * sends it writes. Unless a comment above a line says otherwise, the line was measured: a server answers the ClientHello with the alert, and
 * OpenSSL 3.0.19 and 3.5.8, Node.js 20.20.2 and 24.21.0, Python 3.11.7, Go 1.19.8, OpenJDK 25.0.3, wget 1.21.3 (GnuTLS),
 * Chromium 150 and Firefox 153 print what they make of it. OpenSSL 3.5 writes `ssl/tls alert` where older ones write `sslv3 alert`.
 * rustls 0.23: Display of `Error::AlertReceived`, with the names of its `AlertDescription`. .NET: stored reports.
 */
export const signs = {
  0: [
    // measured: curl 7.88.1
    { by: 'curl', line: 'OpenSSL SSL_connect: SSL_ERROR_ZERO_RETURN in connection to' },
    // measured: OpenJDK 25.0.3
    { by: 'Java', line: 'Received close_notify during handshake' },
    // measured: wget 1.21.3
    { by: 'GnuTLS', line: 'Peer has terminated the connection' },
  ],
  10: [
    { by: 'OpenSSL', line: 'sslv3 alert unexpected message' },
    { by: 'OpenSSL', line: 'ssl/tls alert unexpected message' },
    { by: 'Python, Node.js', line: 'SSLV3_ALERT_UNEXPECTED_MESSAGE' },
    { by: 'Node.js', line: 'ERR_SSL_SSL/TLS_ALERT_UNEXPECTED_MESSAGE' },
    { by: 'Go', line: 'remote error: tls: unexpected message' },
    { by: 'Java', line: 'Received fatal alert: unexpected_message' },
    { by: 'rustls', line: 'received fatal alert: UnexpectedMessage' },
    { by: 'GnuTLS', line: 'received alert [10]' },
    { by: 'Firefox', line: 'SSL_ERROR_HANDSHAKE_UNEXPECTED_ALERT' },
  ],
  20: [
    { by: 'OpenSSL', line: 'sslv3 alert bad record mac' },
    { by: 'OpenSSL', line: 'ssl/tls alert bad record mac' },
    { by: 'Python, Node.js', line: 'SSLV3_ALERT_BAD_RECORD_MAC' },
    { by: 'Node.js', line: 'ERR_SSL_SSL/TLS_ALERT_BAD_RECORD_MAC' },
    { by: 'Go', line: 'remote error: tls: bad record MAC' },
    { by: 'Java', line: 'Received fatal alert: bad_record_mac' },
    { by: 'rustls', line: 'received fatal alert: BadRecordMac' },
    { by: 'GnuTLS', line: 'received alert [20]' },
    { by: 'Chromium', line: 'ERR_SSL_BAD_RECORD_MAC_ALERT' },
    { by: 'Firefox', line: 'SSL_ERROR_BAD_MAC_ALERT' },
    // measured: Go 1.19.8, on the side that could not verify the record
    { by: 'Go', line: 'local error: tls: bad record MAC' },
    // OpenSSL 3.0.19 libssl, on the side that could not verify the record
    { by: 'OpenSSL', line: 'decryption failed or bad record mac' },
  ],
  21: [
    { by: 'OpenSSL', line: 'tlsv1 alert decryption failed' },
    { by: 'Python, Node.js', line: 'TLSV1_ALERT_DECRYPTION_FAILED' },
    { by: 'Go', line: 'remote error: tls: decryption failed' },
    { by: 'Java', line: 'Received fatal alert: decryption_failed' },
    { by: 'rustls', line: 'received fatal alert: DecryptionFailed' },
    { by: 'GnuTLS', line: 'received alert [21]' },
    { by: 'Firefox', line: 'SSL_ERROR_DECRYPTION_FAILED_ALERT' },
  ],
  22: [
    { by: 'OpenSSL', line: 'tlsv1 alert record overflow' },
    { by: 'Python, Node.js', line: 'TLSV1_ALERT_RECORD_OVERFLOW' },
    { by: 'Go', line: 'remote error: tls: record overflow' },
    { by: 'Java', line: 'Received fatal alert: record_overflow' },
    { by: 'rustls', line: 'received fatal alert: RecordOverflow' },
    { by: 'GnuTLS', line: 'received alert [22]' },
    { by: 'Firefox', line: 'SSL_ERROR_RECORD_OVERFLOW_ALERT' },
  ],
  30: [
    { by: 'OpenSSL', line: 'sslv3 alert decompression failure' },
    { by: 'OpenSSL', line: 'ssl/tls alert decompression failure' },
    { by: 'OpenSSL', line: 'SSL alert number 30' },
    { by: 'Python, Node.js', line: 'SSLV3_ALERT_DECOMPRESSION_FAILURE' },
    { by: 'Node.js', line: 'ERR_SSL_SSL/TLS_ALERT_DECOMPRESSION_FAILURE' },
    { by: 'Go', line: 'remote error: tls: decompression failure' },
    { by: 'Java', line: 'Received fatal alert: decompression_failure' },
    { by: 'rustls', line: 'received fatal alert: DecompressionFailure' },
    { by: 'GnuTLS', line: 'received alert [30]' },
    { by: 'Chromium', line: 'ERR_SSL_DECOMPRESSION_FAILURE_ALERT' },
    { by: 'Firefox', line: 'SSL_ERROR_DECOMPRESSION_FAILURE_ALERT' },
  ],
  40: [
    { by: 'OpenSSL', line: 'sslv3 alert handshake failure' },
    { by: 'OpenSSL', line: 'ssl/tls alert handshake failure' },
    { by: 'OpenSSL', line: 'SSL alert number 40' },
    { by: 'Python, Node.js', line: 'SSLV3_ALERT_HANDSHAKE_FAILURE' },
    { by: 'Node.js', line: 'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE' },
    { by: 'Go', line: 'remote error: tls: handshake failure' },
    { by: 'Java', line: 'Received fatal alert: handshake_failure' },
    { by: '.NET', line: "sent a TLS alert: 'HandshakeFailure'" },
    { by: 'rustls', line: 'received fatal alert: HandshakeFailure' },
    { by: 'GnuTLS', line: 'received alert [40]' },
    { by: 'Firefox', line: 'SSL_ERROR_NO_CYPHER_OVERLAP' },
    // measured: nginx 1.22.1 with OpenSSL 3.0.19, on the server that sends 40
    { by: 'OpenSSL', line: 'SSL routines::no shared cipher' },
    // Go 1.19.8 handshake_server.go, on the server that sends 40
    { by: 'Go', line: 'tls: no cipher suite supported by both client and server' },
    // nss 9d75dfde2 ssl3con.c: after the ServerHello
    { by: 'Firefox', line: 'SSL_ERROR_HANDSHAKE_FAILURE_ALERT' },
  ],
  41: [
    { by: 'OpenSSL', line: 'sslv3 alert no certificate' },
    { by: 'OpenSSL', line: 'ssl/tls alert no certificate' },
    { by: 'OpenSSL', line: 'SSL alert number 41' },
    { by: 'Python, Node.js', line: 'SSLV3_ALERT_NO_CERTIFICATE' },
    { by: 'Node.js', line: 'ERR_SSL_SSL/TLS_ALERT_NO_CERTIFICATE' },
    { by: 'Go', line: 'remote error: tls: alert(41)' },
    { by: 'Java', line: 'Received fatal alert: no_certificate' },
    { by: 'rustls', line: 'received fatal alert: NoCertificate' },
    { by: 'GnuTLS', line: 'received alert [41]' },
  ],
  42: [
    { by: 'OpenSSL', line: 'sslv3 alert bad certificate' },
    { by: 'OpenSSL', line: 'ssl/tls alert bad certificate' },
    { by: 'OpenSSL', line: 'SSL alert number 42' },
    { by: 'Python, Node.js', line: 'SSLV3_ALERT_BAD_CERTIFICATE' },
    { by: 'Node.js', line: 'ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE' },
    { by: 'Go', line: 'remote error: tls: bad certificate' },
    { by: 'Java', line: 'Received fatal alert: bad_certificate' },
    { by: '.NET', line: "sent a TLS alert: 'BadCertificate'" },
    { by: 'rustls', line: 'received fatal alert: BadCertificate' },
    { by: 'GnuTLS', line: 'received alert [42]' },
    { by: 'Firefox', line: 'SSL_ERROR_BAD_CERT_ALERT' },
  ],
  43: [
    { by: 'OpenSSL', line: 'sslv3 alert unsupported certificate' },
    { by: 'OpenSSL', line: 'ssl/tls alert unsupported certificate' },
    { by: 'OpenSSL', line: 'SSL alert number 43' },
    { by: 'Python, Node.js', line: 'SSLV3_ALERT_UNSUPPORTED_CERTIFICATE' },
    { by: 'Node.js', line: 'ERR_SSL_SSL/TLS_ALERT_UNSUPPORTED_CERTIFICATE' },
    { by: 'Go', line: 'remote error: tls: unsupported certificate' },
    { by: 'Java', line: 'Received fatal alert: unsupported_certificate' },
    { by: 'rustls', line: 'received fatal alert: UnsupportedCertificate' },
    { by: 'GnuTLS', line: 'received alert [43]' },
    { by: 'Firefox', line: 'SSL_ERROR_UNSUPPORTED_CERT_ALERT' },
  ],
  44: [
    { by: 'OpenSSL', line: 'sslv3 alert certificate revoked' },
    { by: 'OpenSSL', line: 'ssl/tls alert certificate revoked' },
    { by: 'OpenSSL', line: 'SSL alert number 44' },
    { by: 'Python, Node.js', line: 'SSLV3_ALERT_CERTIFICATE_REVOKED' },
    { by: 'Node.js', line: 'ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_REVOKED' },
    { by: 'Go', line: 'remote error: tls: revoked certificate' },
    { by: 'Java', line: 'Received fatal alert: certificate_revoked' },
    { by: 'rustls', line: 'received fatal alert: CertificateRevoked' },
    { by: 'GnuTLS', line: 'received alert [44]' },
    { by: 'Firefox', line: 'SSL_ERROR_REVOKED_CERT_ALERT' },
  ],
  45: [
    { by: 'OpenSSL', line: 'sslv3 alert certificate expired' },
    { by: 'OpenSSL', line: 'ssl/tls alert certificate expired' },
    { by: 'OpenSSL', line: 'SSL alert number 45' },
    { by: 'Python, Node.js', line: 'SSLV3_ALERT_CERTIFICATE_EXPIRED' },
    { by: 'Node.js', line: 'ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_EXPIRED' },
    { by: 'Go', line: 'remote error: tls: expired certificate' },
    { by: 'Java', line: 'Received fatal alert: certificate_expired' },
    { by: 'rustls', line: 'received fatal alert: CertificateExpired' },
    { by: 'GnuTLS', line: 'received alert [45]' },
    { by: 'Firefox', line: 'SSL_ERROR_EXPIRED_CERT_ALERT' },
  ],
  46: [
    { by: 'OpenSSL', line: 'sslv3 alert certificate unknown' },
    { by: 'OpenSSL', line: 'ssl/tls alert certificate unknown' },
    { by: 'OpenSSL', line: 'SSL alert number 46' },
    { by: 'Python, Node.js', line: 'SSLV3_ALERT_CERTIFICATE_UNKNOWN' },
    { by: 'Node.js', line: 'ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_UNKNOWN' },
    { by: 'Go', line: 'remote error: tls: unknown certificate' },
    { by: 'Java', line: 'Received fatal alert: certificate_unknown' },
    { by: 'rustls', line: 'received fatal alert: CertificateUnknown' },
    { by: 'GnuTLS', line: 'received alert [46]' },
    { by: 'Firefox', line: 'SSL_ERROR_CERTIFICATE_UNKNOWN_ALERT' },
  ],
  47: [
    { by: 'OpenSSL', line: 'sslv3 alert illegal parameter' },
    { by: 'OpenSSL', line: 'ssl/tls alert illegal parameter' },
    { by: 'OpenSSL', line: 'SSL alert number 47' },
    { by: 'Python, Node.js', line: 'SSLV3_ALERT_ILLEGAL_PARAMETER' },
    { by: 'Node.js', line: 'ERR_SSL_SSL/TLS_ALERT_ILLEGAL_PARAMETER' },
    { by: 'Go', line: 'remote error: tls: illegal parameter' },
    { by: 'Java', line: 'Received fatal alert: illegal_parameter' },
    { by: 'rustls', line: 'received fatal alert: IllegalParameter' },
    { by: 'GnuTLS', line: 'received alert [47]' },
    { by: 'Firefox', line: 'SSL_ERROR_ILLEGAL_PARAMETER_ALERT' },
  ],
  48: [
    { by: 'OpenSSL', line: 'tlsv1 alert unknown ca' },
    { by: 'OpenSSL', line: 'SSL alert number 48' },
    { by: 'Python, Node.js', line: 'TLSV1_ALERT_UNKNOWN_CA' },
    { by: 'Go', line: 'remote error: tls: unknown certificate authority' },
    { by: 'Java', line: 'Received fatal alert: unknown_ca' },
    { by: 'rustls', line: 'received fatal alert: UnknownCA' },
    { by: 'GnuTLS', line: 'received alert [48]' },
    { by: 'Firefox', line: 'SSL_ERROR_UNKNOWN_CA_ALERT' },
  ],
  49: [
    { by: 'OpenSSL', line: 'tlsv1 alert access denied' },
    { by: 'OpenSSL', line: 'SSL alert number 49' },
    { by: 'Python, Node.js', line: 'TLSV1_ALERT_ACCESS_DENIED' },
    { by: 'Go', line: 'remote error: tls: access denied' },
    { by: 'Java', line: 'Received fatal alert: access_denied' },
    { by: 'rustls', line: 'received fatal alert: AccessDenied' },
    { by: 'GnuTLS', line: 'received alert [49]' },
    { by: 'Firefox', line: 'SSL_ERROR_ACCESS_DENIED_ALERT' },
  ],
  50: [
    { by: 'OpenSSL', line: 'tlsv1 alert decode error' },
    { by: 'OpenSSL', line: 'SSL alert number 50' },
    { by: 'Python, Node.js', line: 'TLSV1_ALERT_DECODE_ERROR' },
    { by: 'Go', line: 'remote error: tls: error decoding message' },
    { by: 'Java', line: 'Received fatal alert: decode_error' },
    { by: 'rustls', line: 'received fatal alert: DecodeError' },
    { by: 'GnuTLS', line: 'received alert [50]' },
    { by: 'Firefox', line: 'SSL_ERROR_DECODE_ERROR_ALERT' },
  ],
  51: [
    { by: 'OpenSSL', line: 'tlsv1 alert decrypt error' },
    { by: 'OpenSSL', line: 'SSL alert number 51' },
    { by: 'Python, Node.js', line: 'TLSV1_ALERT_DECRYPT_ERROR' },
    { by: 'Go', line: 'remote error: tls: error decrypting message' },
    { by: 'Java', line: 'Received fatal alert: decrypt_error' },
    { by: '.NET', line: "sent a TLS alert: 'DecryptError'" },
    { by: 'rustls', line: 'received fatal alert: DecryptError' },
    { by: 'GnuTLS', line: 'received alert [51]' },
    { by: 'Chromium', line: 'ERR_SSL_DECRYPT_ERROR_ALERT' },
    { by: 'Firefox', line: 'SSL_ERROR_DECRYPT_ERROR_ALERT' },
  ],
  52: [
    { by: 'OpenSSL', line: 'SSL alert number 52' },
    { by: 'Go', line: 'remote error: tls: alert(52)' },
    { by: 'Java', line: 'Unknown alert description (52)' },
    { by: 'GnuTLS', line: 'received alert [52]' },
  ],
  60: [
    { by: 'OpenSSL', line: 'tlsv1 alert export restriction' },
    { by: 'OpenSSL', line: 'SSL alert number 60' },
    { by: 'Python, Node.js', line: 'TLSV1_ALERT_EXPORT_RESTRICTION' },
    { by: 'Go', line: 'remote error: tls: export restriction' },
    { by: 'Java', line: 'Received fatal alert: export_restriction' },
    { by: 'rustls', line: 'received fatal alert: ExportRestriction' },
    { by: 'GnuTLS', line: 'received alert [60]' },
    { by: 'Firefox', line: 'SSL_ERROR_EXPORT_RESTRICTION_ALERT' },
  ],
  70: [
    { by: 'OpenSSL', line: 'tlsv1 alert protocol version' },
    { by: 'OpenSSL', line: 'SSL alert number 70' },
    { by: 'Python, Node.js', line: 'TLSV1_ALERT_PROTOCOL_VERSION' },
    { by: 'Go', line: 'remote error: tls: protocol version not supported' },
    { by: 'Java', line: 'Received fatal alert: protocol_version' },
    { by: '.NET', line: "sent a TLS alert: 'ProtocolVersion'" },
    { by: 'rustls', line: 'received fatal alert: ProtocolVersion' },
    { by: 'GnuTLS', line: 'received alert [70]' },
    { by: 'Firefox', line: 'SSL_ERROR_PROTOCOL_VERSION_ALERT' },
    // measured: nginx 1.22.1 with OpenSSL 3.0.19, on the side that sends 70
    { by: 'OpenSSL', line: 'SSL routines::unsupported protocol' },
    // Go 1.19.8 handshake_server.go, on the server that sends 70
    { by: 'Go', line: 'tls: client offered only unsupported versions' },
    // Go 1.19.8 handshake_client.go, on the client that sends 70
    { by: 'Go', line: 'tls: server selected unsupported protocol version' },
    // nss 9d75dfde2 ssl3con.c, on the client that sends 70
    { by: 'Firefox', line: 'SSL_ERROR_UNSUPPORTED_VERSION' },
  ],
  71: [
    { by: 'OpenSSL', line: 'tlsv1 alert insufficient security' },
    { by: 'OpenSSL', line: 'SSL alert number 71' },
    { by: 'Python, Node.js', line: 'TLSV1_ALERT_INSUFFICIENT_SECURITY' },
    { by: 'Go', line: 'remote error: tls: insufficient security level' },
    { by: 'Java', line: 'Received fatal alert: insufficient_security' },
    { by: 'rustls', line: 'received fatal alert: InsufficientSecurity' },
    { by: 'GnuTLS', line: 'received alert [71]' },
    { by: 'Firefox', line: 'SSL_ERROR_INSUFFICIENT_SECURITY_ALERT' },
  ],
  80: [
    { by: 'OpenSSL', line: 'tlsv1 alert internal error' },
    { by: 'OpenSSL', line: 'SSL alert number 80' },
    { by: 'Python, Node.js', line: 'TLSV1_ALERT_INTERNAL_ERROR' },
    { by: 'Go', line: 'remote error: tls: internal error' },
    { by: 'Java', line: 'Received fatal alert: internal_error' },
    { by: 'rustls', line: 'received fatal alert: InternalError' },
    { by: 'GnuTLS', line: 'received alert [80]' },
    { by: 'Firefox', line: 'SSL_ERROR_INTERNAL_ERROR_ALERT' },
  ],
  86: [
    { by: 'OpenSSL', line: 'tlsv1 alert inappropriate fallback' },
    { by: 'OpenSSL', line: 'SSL alert number 86' },
    { by: 'Python, Node.js', line: 'TLSV1_ALERT_INAPPROPRIATE_FALLBACK' },
    { by: 'Go', line: 'remote error: tls: inappropriate fallback' },
    { by: 'Java', line: 'Received fatal alert: inappropriate_fallback' },
    { by: 'rustls', line: 'received fatal alert: InappropriateFallback' },
    { by: 'GnuTLS', line: 'received alert [86]' },
    { by: 'Firefox', line: 'SSL_ERROR_INAPPROPRIATE_FALLBACK_ALERT' },
  ],
  90: [
    // measured: Go 1.19.8 and 1.24 of SSLSocket.close() in OpenJDK 17 and 25
    { by: 'Go', line: 'remote error: tls: user canceled' },
    // measured: OpenJDK 25; a fatal one, Alert.java
    { by: 'Java', line: '(user_canceled) Received fatal close_notify alert' },
    // OpenSSL 3.0.19 libssl
    { by: 'OpenSSL', line: 'tlsv1 alert user cancelled' },
  ],
  100: [
    // measured: curl 7.88.1 with OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'SSL routines::no renegotiation' },
    // measured: Node.js 20.20.2
    { by: 'OpenSSL', line: 'SSL routines:ssl3_read_bytes:no renegotiation' },
    // measured: OpenJDK 25.0.3
    { by: 'Java', line: 'received handshake warning: no_renegotiation' },
    // OpenSSL 3.0.19 libssl
    { by: 'OpenSSL', line: 'tlsv1 alert no renegotiation' },
  ],
  109: [
    { by: 'OpenSSL', line: 'tlsv13 alert missing extension' },
    { by: 'OpenSSL', line: 'SSL alert number 109' },
    { by: 'Python, Node.js', line: 'TLSV13_ALERT_MISSING_EXTENSION' },
    { by: 'Go', line: 'remote error: tls: missing extension' },
    { by: 'Java', line: 'Received fatal alert: missing_extension' },
    { by: 'rustls', line: 'received fatal alert: MissingExtension' },
    { by: 'GnuTLS', line: 'received alert [109]' },
    { by: 'Firefox', line: 'SSL_ERROR_MISSING_EXTENSION_ALERT' },
  ],
  110: [
    { by: 'OpenSSL', line: 'tlsv1 unsupported extension' },
    { by: 'OpenSSL', line: 'SSL alert number 110' },
    { by: 'Python, Node.js', line: 'TLSV1_UNSUPPORTED_EXTENSION' },
    { by: 'Go', line: 'remote error: tls: unsupported extension' },
    { by: 'Java', line: 'Received fatal alert: unsupported_extension' },
    { by: 'rustls', line: 'received fatal alert: UnsupportedExtension' },
    { by: 'GnuTLS', line: 'received alert [110]' },
    { by: 'Firefox', line: 'SSL_ERROR_UNSUPPORTED_EXTENSION_ALERT' },
  ],
  111: [
    { by: 'OpenSSL', line: 'tlsv1 certificate unobtainable' },
    { by: 'OpenSSL', line: 'SSL alert number 111' },
    { by: 'Python, Node.js', line: 'TLSV1_CERTIFICATE_UNOBTAINABLE' },
    { by: 'Go', line: 'remote error: tls: certificate unobtainable' },
    { by: 'Java', line: 'Received fatal alert: certificate_unobtainable' },
    { by: 'GnuTLS', line: 'received alert [111]' },
    { by: 'Firefox', line: 'SSL_ERROR_CERTIFICATE_UNOBTAINABLE_ALERT' },
  ],
  112: [
    { by: 'OpenSSL', line: 'tlsv1 unrecognized name' },
    { by: 'OpenSSL', line: 'SSL alert number 112' },
    { by: 'Python, Node.js', line: 'TLSV1_UNRECOGNIZED_NAME' },
    { by: 'Go', line: 'remote error: tls: unrecognized name' },
    { by: 'Java', line: 'Received fatal alert: unrecognized_name' },
    { by: 'GnuTLS', line: 'received alert [112]' },
    { by: 'Chromium', line: 'ERR_SSL_UNRECOGNIZED_NAME_ALERT' },
    { by: 'Firefox', line: 'SSL_ERROR_UNRECOGNIZED_NAME_ALERT' },
    // measured: nginx 1.22.1, ssl_reject_handshake on
    { by: 'nginx', line: 'handshake rejected while SSL handshaking' },
  ],
  113: [
    { by: 'OpenSSL', line: 'tlsv1 bad certificate status response' },
    { by: 'OpenSSL', line: 'SSL alert number 113' },
    { by: 'Python, Node.js', line: 'TLSV1_BAD_CERTIFICATE_STATUS_RESPONSE' },
    { by: 'Go', line: 'remote error: tls: bad certificate status response' },
    { by: 'Java', line: 'Received fatal alert: bad_certificate_status_response' },
    { by: 'rustls', line: 'received fatal alert: BadCertificateStatusResponse' },
    { by: 'GnuTLS', line: 'received alert [113]' },
    { by: 'Firefox', line: 'SSL_ERROR_BAD_CERT_STATUS_RESPONSE_ALERT' },
  ],
  114: [
    { by: 'OpenSSL', line: 'tlsv1 bad certificate hash value' },
    { by: 'OpenSSL', line: 'SSL alert number 114' },
    { by: 'Python, Node.js', line: 'TLSV1_BAD_CERTIFICATE_HASH_VALUE' },
    { by: 'Go', line: 'remote error: tls: bad certificate hash value' },
    { by: 'Java', line: 'Received fatal alert: bad_certificate_hash_value' },
    { by: 'GnuTLS', line: 'received alert [114]' },
    { by: 'Firefox', line: 'SSL_ERROR_BAD_CERT_HASH_VALUE_ALERT' },
  ],
  115: [
    { by: 'OpenSSL', line: 'tlsv1 alert unknown psk identity' },
    { by: 'OpenSSL', line: 'SSL alert number 115' },
    { by: 'Go', line: 'remote error: tls: unknown PSK identity' },
    { by: 'Java', line: 'Received fatal alert: unknown_psk_identity' },
    { by: 'GnuTLS', line: 'received alert [115]' },
  ],
  116: [
    { by: 'OpenSSL', line: 'tlsv13 alert certificate required' },
    { by: 'OpenSSL', line: 'SSL alert number 116' },
    { by: 'Python, Node.js', line: 'TLSV13_ALERT_CERTIFICATE_REQUIRED' },
    { by: 'Go', line: 'remote error: tls: certificate required' },
    { by: 'Java', line: 'Received fatal alert: certificate_required' },
    { by: 'rustls', line: 'received fatal alert: CertificateRequired' },
    { by: 'GnuTLS', line: 'received alert [116]' },
    { by: 'Firefox', line: 'SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT' },
  ],
  117: [
    { by: 'OpenSSL', line: 'SSL alert number 117' },
    { by: 'Go', line: 'remote error: tls: alert(117)' },
    { by: 'Java', line: 'Unknown alert description (117)' },
    { by: 'GnuTLS', line: 'received alert [117]' },
  ],
  120: [
    { by: 'OpenSSL', line: 'tlsv1 alert no application protocol' },
    { by: 'OpenSSL', line: 'SSL alert number 120' },
    { by: 'Go', line: 'remote error: tls: no application protocol' },
    { by: 'Java', line: 'Received fatal alert: no_application_protocol' },
    { by: 'rustls', line: 'received fatal alert: NoApplicationProtocol' },
    { by: 'GnuTLS', line: 'received alert [120]' },
    { by: 'Firefox', line: 'SSL_ERROR_NEXT_PROTOCOL_NO_PROTOCOL' },
    // measured: Go 1.19.8, on the server that sends 120
    { by: 'Go', line: 'tls: client requested unsupported application protocols' },
  ],
  121: [
    { by: 'OpenSSL', line: 'SSL alert number 121' },
    // measured: Go 1.19.8, then 1.24.4
    { by: 'Go', line: 'remote error: tls: alert(121)' },
    { by: 'Go', line: 'remote error: tls: encrypted client hello required' },
    { by: 'Java', line: 'Unknown alert description (121)' },
    { by: 'GnuTLS', line: 'received alert [121]' },
    { by: 'Firefox', line: 'SSL_ERROR_ECH_REQUIRED_ALERT' },
  ],
  NO_TLS: [
    // measured: curl 7.88.1, PHP 8.2.36
    { by: 'OpenSSL', line: 'SSL routines::wrong version number' },
    // measured: Node.js 20.20.2
    { by: 'OpenSSL', line: 'SSL routines:ssl3_get_record:wrong version number' },
    // measured: Node.js 24.21.0
    { by: 'OpenSSL', line: 'SSL routines:tls_validate_record_header:wrong version number' },
    // measured: Node.js 24.5.0, 24.11.0 and 22.22.2 (OpenSSL 3.5.1, 3.5.4 and 3.5.5): the length is checked before the version
    { by: 'OpenSSL', line: 'SSL routines:tls_get_more_records:packet length too long' },
    // the same in programs that do not compile in the names of functions: stored reports
    { by: 'OpenSSL', line: 'SSL routines::packet length too long' },
    // measured: Python 3.11.7
    { by: 'Python', line: '[SSL: WRONG_VERSION_NUMBER]' },
    // measured: Node.js 20.20.2 as a server: the client sent HTTP
    { by: 'OpenSSL', line: 'SSL routines:ssl3_get_record:http request' },
    // the same in programs that do not compile in the names of functions
    { by: 'OpenSSL', line: 'SSL routines::http request' },
    { by: 'Node.js', line: 'ERR_SSL_HTTP_REQUEST' },
    { by: 'Node.js', line: 'ERR_SSL_HTTPS_PROXY_REQUEST' },
    { by: 'Node.js', line: 'ERR_SSL_WRONG_VERSION_NUMBER' },
    { by: 'Node.js', line: 'ERR_SSL_PACKET_LENGTH_TOO_LONG' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'tls: first record does not look like a TLS handshake' },
    { by: 'Go', line: 'http: server gave HTTP response to HTTPS client' },
    // Go net/http server.go
    { by: 'Go', line: 'client sent an HTTP request to an HTTPS server' },
    // Go 1.19.8 conn.go: 20527 is the "P/" of "HTTP/"
    { by: 'Go', line: 'tls: oversized record received with length 20527' },
    // measured: OpenJDK 25.0.3
    { by: 'Java', line: 'Unsupported or unrecognized SSL message' },
    // OpenJDK 25 SSLSocketInputRecord.java
    { by: 'Java', line: 'Unrecognized SSL message, plaintext connection?' },
    // stored reports
    { by: '.NET', line: 'Cannot determine the frame size or a corrupted frame was received' },
    // measured: wget 1.21.3
    { by: 'GnuTLS', line: 'An unexpected TLS packet was received' },
    // measured: Firefox 153.8.0
    { by: 'Firefox', line: 'SSL_ERROR_RX_RECORD_TOO_LONG' },
  ],
  NO_ALERT: [
    // measured: Python 3.11.7
    { by: 'Python', line: 'EOF occurred in violation of protocol' },
    { by: 'Python', line: '[SSL: UNEXPECTED_EOF_WHILE_READING]' },
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'unexpected eof while reading' },
    // measured: Node.js 20.20.2, 24.21.0
    { by: 'Node.js', line: 'Client network socket disconnected before secure TLS connection was established' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to' },
    // measured: OpenJDK 25.0.3
    { by: 'Java', line: 'Remote host terminated the handshake' },
    // stored reports of Java 8
    { by: 'Java', line: 'Remote host closed connection during handshake' },
    // measured: wget 1.21.3
    { by: 'GnuTLS', line: 'The TLS connection was non-properly terminated' },
    // rustls 6868ee84d rustls-util/src/stream.rs
    { by: 'rustls', line: 'peer closed connection without sending TLS close_notify' },
    // nginx ngx_event_openssl.c
    { by: 'nginx', line: 'peer closed connection in SSL handshake while SSL handshaking, client: ' },
    // haproxy src/connection.c
    { by: 'HAProxy', line: 'Connection closed during SSL handshake' },
  ],
} as const satisfies { readonly [code: number | string]: readonly Sign[] };
