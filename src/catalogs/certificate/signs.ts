import type { Sign } from '../../model.js';

/**
 * The lines by which a refused certificate shows itself. What a client says of several numbers alike (`unknown authority`
 * in Go, `PKIX path building failed` in Java, `net::ERR_CERT_AUTHORITY_INVALID`) tells none of them, so it is no sign: it
 * stands among the names. The comment above a line names the file or the measurement that shows it.
 */
export const signs = {
  1: [
    // openssl/openssl apps/lib/s_cb.c, apps/s_client.c
    { by: 'OpenSSL', line: 'verify error:num=1:' },
    { by: 'OpenSSL', line: 'Verify return code: 1 (' },
    { by: 'OpenSSL', line: 'error 1 at ', also: ' depth lookup' },
    // the form is measured (Python 3.11.7), the text is x509_txt.c’s
    { by: 'Python', line: 'certificate verify failed: unspecified certificate verification error' },
    // curl lib/vtls/openssl.c with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate problem: unspecified certificate verification error' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: unspecified certificate verification error (1)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (1:' },
  ],
  2: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=2:' },
    { by: 'OpenSSL', line: 'Verify return code: 2 (' },
    { by: 'OpenSSL', line: 'error 2 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'UNABLE_TO_GET_ISSUER_CERT' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: unable to get issuer certificate' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (2:' },
  ],
  3: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=3:' },
    { by: 'OpenSSL', line: 'Verify return code: 3 (' },
    { by: 'OpenSSL', line: 'error 3 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: "code: 'UNABLE_TO_GET_CRL'" },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: unable to get certificate CRL' },
    // curl lib/vtls/openssl.c with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate problem: unable to get certificate CRL' },
    // measured: curl 8.23.0
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: unable to get certificate CRL (3)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (3:' },
    // stored reports: Envoy, with BoringSSL
    { by: 'Envoy', line: 'certificate verification error at depth ', also: ': unable to get certificate CRL' },
    // stored reports
    { by: 'Ruby', line: 'certificate verify failed (unable to get certificate CRL)' },
    // rustls rustls/src/error/mod.rs
    { by: 'Rust', line: 'invalid peer certificate: UnknownRevocationStatus' },
  ],
  7: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=7:' },
    { by: 'OpenSSL', line: 'Verify return code: 7 (' },
    { by: 'OpenSSL', line: 'error 7 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'CERT_SIGNATURE_FAILURE' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: certificate signature failure' },
    // measured: curl 8.23.0
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: certificate signature failure (7)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (7:' },
    // measured: OpenJDK 17.0.15
    { by: 'Java', line: 'CertPathValidatorException: signature check failed' },
    // rustls rustls/src/error/mod.rs
    { by: 'Rust', line: 'invalid peer certificate: BadSignature' },
    // mozpkix Result.h
    { by: 'Firefox', line: 'SEC_ERROR_BAD_SIGNATURE' },
  ],
  8: [
    // openssl/openssl apps/lib/s_cb.c, apps/s_client.c
    { by: 'OpenSSL', line: 'verify error:num=8:' },
    { by: 'OpenSSL', line: 'Verify return code: 8 (' },
    { by: 'OpenSSL', line: 'error 8 at ', also: ' depth lookup' },
    // Node.js tls.md, X509 certificate error codes
    { by: 'Node.js', line: 'CRL_SIGNATURE_FAILURE' },
    // the form is measured (Python 3.11.7), the text is x509_txt.c’s
    { by: 'Python', line: 'certificate verify failed: CRL signature failure' },
    // measured: curl 8.23.0
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: CRL signature failure (8)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (8:' },
  ],
  9: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=9:' },
    { by: 'OpenSSL', line: 'Verify return code: 9 (' },
    { by: 'OpenSSL', line: 'error 9 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'CERT_NOT_YET_VALID' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: certificate is not yet valid' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: certificate is not yet valid' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: certificate is not yet valid (9)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (9:' },
    // stored reports: Envoy, with BoringSSL
    { by: 'Envoy', line: 'certificate verification error at depth ', also: ': certificate is not yet valid' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'x509: certificate has expired or is not yet valid: current time ', also: ' is before ' },
    // measured: OpenJDK 17.0.15
    { by: 'Java', line: 'CertificateNotYetValidException: NotBefore: ' },
    // rustls rustls/src/error/mod.rs
    { by: 'Rust', line: 'invalid peer certificate: NotValidYet' },
    { by: 'Rust', line: 'invalid peer certificate: certificate not valid yet: ' },
    // measured: wget 1.21.3
    { by: 'wget', line: 'ERROR: The certificate of ', also: ' is not yet activated.' },
    // Mozilla Support
    { by: 'Firefox', line: 'MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE' },
    // stored reports have this form; the number is SecureTransport.h’s
    { by: 'Safari', line: 'OSStatus Error -9815' },
  ],
  10: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=10:' },
    { by: 'OpenSSL', line: 'Verify return code: 10 (' },
    { by: 'OpenSSL', line: 'error 10 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'CERT_HAS_EXPIRED' },
    { by: 'Node.js', line: 'Error: certificate has expired' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: certificate has expired' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: certificate has expired' },
    // measured: curl 8.23.0
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: certificate has expired (10)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (10:' },
    // stored reports: Envoy, with BoringSSL
    { by: 'Envoy', line: 'certificate verification error at depth ', also: ': certificate has expired' },
    // stored reports
    { by: 'Ruby', line: 'certificate verify failed (certificate has expired)' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'x509: certificate has expired or is not yet valid: current time ', also: ' is after ' },
    // measured: OpenJDK 17.0.15
    { by: 'Java', line: 'CertificateExpiredException: NotAfter: ' },
    // rustls rustls/src/error/mod.rs
    { by: 'Rust', line: 'invalid peer certificate: Expired' },
    { by: 'Rust', line: 'invalid peer certificate: certificate expired: ' },
    // measured: wget 1.21.3
    { by: 'wget', line: 'ERROR: The certificate of ', also: ' has expired.' },
    // mozpkix Result.h
    { by: 'Firefox', line: 'SEC_ERROR_EXPIRED_CERTIFICATE' },
    { by: 'Firefox', line: 'SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE' },
    // stored reports have this form; the number is SecureTransport.h’s
    { by: 'Safari', line: 'OSStatus Error -9814' },
  ],
  11: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=11:' },
    { by: 'OpenSSL', line: 'Verify return code: 11 (' },
    { by: 'OpenSSL', line: 'error 11 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'CRL_NOT_YET_VALID' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: CRL is not yet valid' },
    // curl lib/vtls/openssl.c with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate problem: CRL is not yet valid' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: CRL is not yet valid (11)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (11:' },
  ],
  12: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=12:' },
    { by: 'OpenSSL', line: 'Verify return code: 12 (' },
    { by: 'OpenSSL', line: 'error 12 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'CRL_HAS_EXPIRED' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: CRL has expired' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: CRL has expired' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: CRL has expired (12)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (12:' },
    // rustls rustls/src/error/mod.rs
    { by: 'Rust', line: 'invalid peer certificate: ExpiredRevocationList' },
    { by: 'Rust', line: 'invalid peer certificate: certificate revocation list expired: ' },
  ],
  18: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=18:' },
    { by: 'OpenSSL', line: 'Verify return code: 18 (' },
    { by: 'OpenSSL', line: 'error 18 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: self-signed certificate (_ssl.c:' },
    // older texts: OpenSSL 1.1.1 and before
    { by: 'Python', line: 'certificate verify failed: self signed certificate (_ssl.c:' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: self-signed certificate' },
    // measured: curl 8.23.0
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: self-signed certificate (18)' },
    // older texts: OpenSSL 1.1.1 and before
    { by: 'curl', line: 'SSL certificate problem: self signed certificate' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (18:' },
    // stored reports: Envoy, with BoringSSL
    { by: 'Envoy', line: 'certificate verification error at depth ', also: ': self-signed certificate' },
    // stored reports
    { by: 'Ruby', line: 'certificate verify failed (self-signed certificate)' },
    { by: 'Ruby', line: 'certificate verify failed (self signed certificate)' },
    // Mozilla Support
    { by: 'Firefox', line: 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT' },
  ],
  19: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=19:' },
    { by: 'OpenSSL', line: 'Verify return code: 19 (' },
    { by: 'OpenSSL', line: 'error 19 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'SELF_SIGNED_CERT_IN_CHAIN' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: self-signed certificate in certificate chain' },
    // older texts: OpenSSL 1.1.1 and before
    { by: 'Python', line: 'certificate verify failed: self signed certificate in certificate chain' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: self-signed certificate in certificate chain' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: self-signed certificate in certificate chain (19)' },
    // older texts: OpenSSL 1.1.1 and before
    { by: 'curl', line: 'SSL certificate problem: self signed certificate in certificate chain' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (19:' },
    // stored reports: Envoy, with BoringSSL
    {
      by: 'Envoy',
      line: 'certificate verification error at depth ',
      also: ': self-signed certificate in certificate chain',
    },
    // stored reports
    { by: 'Ruby', line: 'certificate verify failed (self-signed certificate in certificate chain)' },
    { by: 'Ruby', line: 'certificate verify failed (self signed certificate in certificate chain)' },
  ],
  20: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=20:' },
    { by: 'OpenSSL', line: 'Verify return code: 20 (' },
    { by: 'OpenSSL', line: 'error 20 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: unable to get local issuer certificate' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: unable to get local issuer certificate' },
    // measured: curl 8.23.0
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: unable to get local issuer certificate (20)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (20:' },
    // stored reports: Envoy, with BoringSSL
    { by: 'Envoy', line: 'certificate verification error at depth ', also: ': unable to get local issuer certificate' },
    // stored reports
    { by: 'Ruby', line: 'certificate verify failed (unable to get local issuer certificate)' },
  ],
  21: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=21:' },
    { by: 'OpenSSL', line: 'Verify return code: 21 (' },
    { by: 'OpenSSL', line: 'error 21 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (21:' },
    // stored reports
    { by: 'curl', line: 'SSL certificate problem: unable to verify the first certificate' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: unable to verify the first certificate (21)' },
  ],
  22: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=22:' },
    { by: 'OpenSSL', line: 'Verify return code: 22 (' },
    { by: 'OpenSSL', line: 'error 22 at ', also: ' depth lookup' },
    // Node.js tls.md, X509 certificate error codes
    { by: 'Node.js', line: 'CERT_CHAIN_TOO_LONG' },
    // the form is measured (Python 3.11.7), the text is x509_txt.c’s
    { by: 'Python', line: 'certificate verify failed: certificate chain too long' },
    // curl lib/vtls/openssl.c with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate problem: certificate chain too long' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: certificate chain too long (22)' },
    // measured: Apache 2.4.71 (nginx 1.22.1 goes on after 22 and 28, and logs 20 and 26)
    { by: 'Apache', line: 'AH02040: Certificate Verification: Certificate Chain too long' },
  ],
  23: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=23:' },
    { by: 'OpenSSL', line: 'Verify return code: 23 (' },
    { by: 'OpenSSL', line: 'error 23 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'CERT_REVOKED' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: certificate revoked' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: certificate revoked' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: certificate revoked (23)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (23:' },
    // rustls rustls/src/error/mod.rs
    { by: 'Rust', line: 'invalid peer certificate: Revoked' },
    // mozpkix Result.h
    { by: 'Firefox', line: 'SEC_ERROR_REVOKED_CERTIFICATE' },
  ],
  24: [
    // openssl/openssl apps/lib/s_cb.c, apps/s_client.c
    { by: 'OpenSSL', line: 'verify error:num=24:' },
    { by: 'OpenSSL', line: 'Verify return code: 24 (' },
    { by: 'OpenSSL', line: 'error 24 at ', also: ' depth lookup' },
    // the form is measured (Python 3.11.7), the text is x509_txt.c’s
    { by: 'Python', line: "certificate verify failed: issuer certificate doesn't have a public key" },
    // curl lib/vtls/openssl.c with the text of x509_txt.c
    { by: 'curl', line: "SSL certificate problem: issuer certificate doesn't have a public key" },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: "SSL certificate OpenSSL verify result: issuer certificate doesn't have a public key (24)" },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (24:' },
  ],
  25: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=25:' },
    { by: 'OpenSSL', line: 'Verify return code: 25 (' },
    { by: 'OpenSSL', line: 'error 25 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'PATH_LENGTH_EXCEEDED' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: path length constraint exceeded' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: path length constraint exceeded' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: path length constraint exceeded (25)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (25:' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'x509: too many intermediates for path length constraint' },
    // measured: OpenJDK 17.0.15
    { by: 'Java', line: 'basic constraints check failed: pathLenConstraint violated' },
    // mozpkix Result.h
    { by: 'Firefox', line: 'SEC_ERROR_PATH_LEN_CONSTRAINT_INVALID' },
  ],
  26: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=26:' },
    { by: 'OpenSSL', line: 'Verify return code: 26 (' },
    { by: 'OpenSSL', line: 'error 26 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: "code: 'INVALID_PURPOSE'" },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: unsuitable certificate purpose' },
    // older texts: OpenSSL 1.1.1 and before
    { by: 'Python', line: 'certificate verify failed: unsupported certificate purpose' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: unsuitable certificate purpose' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: unsuitable certificate purpose (26)' },
    // older texts: OpenSSL 1.1.1 and before
    { by: 'curl', line: 'SSL certificate problem: unsupported certificate purpose' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (26:' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'x509: certificate specifies an incompatible key usage' },
    // measured: OpenJDK 17.0.15
    { by: 'Java', line: 'Extended key usage does not permit use for TLS ' },
    // rustls rustls/src/error/mod.rs
    { by: 'Rust', line: 'invalid peer certificate: InvalidPurpose' },
    // mozpkix Result.h
    { by: 'Firefox', line: 'SEC_ERROR_INADEQUATE_CERT_TYPE' },
  ],
  27: [
    // openssl/openssl apps/lib/s_cb.c, apps/s_client.c
    { by: 'OpenSSL', line: 'verify error:num=27:' },
    { by: 'OpenSSL', line: 'Verify return code: 27 (' },
    { by: 'OpenSSL', line: 'error 27 at ', also: ' depth lookup' },
    // Node.js tls.md, X509 certificate error codes
    { by: 'Node.js', line: 'CERT_UNTRUSTED' },
    // the form is measured (Python 3.11.7), the text is x509_txt.c’s
    { by: 'Python', line: 'certificate verify failed: certificate not trusted' },
    // curl lib/vtls/openssl.c with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate problem: certificate not trusted' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: certificate not trusted (27)' },
  ],
  28: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=28:' },
    { by: 'OpenSSL', line: 'Verify return code: 28 (' },
    { by: 'OpenSSL', line: 'error 28 at ', also: ' depth lookup' },
    // Node.js tls.md, X509 certificate error codes
    { by: 'Node.js', line: 'CERT_REJECTED' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: certificate rejected' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: certificate rejected' },
    // measured: curl 8.23.0
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: certificate rejected (28)' },
  ],
  34: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=34:' },
    { by: 'OpenSSL', line: 'Verify return code: 34 (' },
    { by: 'OpenSSL', line: 'error 34 at ', also: ' depth lookup' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: unhandled critical extension' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: unhandled critical extension' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: unhandled critical extension (34)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (34:' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'x509: unhandled critical extension' },
    // measured: OpenJDK 17.0.15
    { by: 'Java', line: 'CertPathValidatorException: unrecognized critical extension(s)' },
    // rustls rustls/src/error/mod.rs
    { by: 'Rust', line: 'invalid peer certificate: UnhandledCriticalExtension' },
    // mozpkix Result.h
    { by: 'Firefox', line: 'SEC_ERROR_UNKNOWN_CRITICAL_EXTENSION' },
  ],
  47: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=47:' },
    { by: 'OpenSSL', line: 'Verify return code: 47 (' },
    { by: 'OpenSSL', line: 'error 47 at ', also: ' depth lookup' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: permitted subtree violation' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: permitted subtree violation' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: permitted subtree violation (47)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (47:' },
    // measured: Go 1.19.8
    {
      by: 'Go',
      line: 'x509: a root or intermediate certificate is not authorized to sign for this name: ',
      also: ' is not permitted by any constraint',
    },
  ],
  48: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=48:' },
    { by: 'OpenSSL', line: 'Verify return code: 48 (' },
    { by: 'OpenSSL', line: 'error 48 at ', also: ' depth lookup' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: excluded subtree violation' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: excluded subtree violation' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: excluded subtree violation (48)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (48:' },
    // measured: Go 1.19.8
    {
      by: 'Go',
      line: 'x509: a root or intermediate certificate is not authorized to sign for this name: ',
      also: ' is excluded by constraint ',
    },
  ],
  62: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=62:' },
    { by: 'OpenSSL', line: 'Verify return code: 62 (' },
    { by: 'OpenSSL', line: 'error 62 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    {
      by: 'Node.js',
      line: "Hostname/IP does not match certificate's altnames: Host: ",
      also: " is not in the cert's altnames: ",
    },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: Hostname mismatch, certificate is not valid for ' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'x509: certificate relies on legacy Common Name field, use SANs instead' },
    // golang/go src/crypto/x509/verify.go
    { by: 'Go', line: 'x509: certificate is not valid for any names, but wanted to match ' },
    // measured: OpenJDK 17.0.15
    { by: 'Java', line: 'No subject alternative DNS name matching ' },
    // rustls rustls/src/error/mod.rs
    { by: 'Rust', line: 'invalid peer certificate: NotValidForName' },
  ],
  63: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=63:' },
    { by: 'OpenSSL', line: 'Verify return code: 63 (' },
    { by: 'OpenSSL', line: 'error 63 at ', also: ' depth lookup' },
  ],
  64: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=64:' },
    { by: 'OpenSSL', line: 'Verify return code: 64 (' },
    { by: 'OpenSSL', line: 'error 64 at ', also: ' depth lookup' },
    // measured: Node.js 20.20.2
    {
      by: 'Node.js',
      line: "Hostname/IP does not match certificate's altnames: IP: ",
      also: " is not in the cert's list: ",
    },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: IP address mismatch, certificate is not valid for ' },
    // golang/go src/crypto/x509/verify.go
    { by: 'Go', line: 'x509: cannot validate certificate for ', also: "because it doesn't contain any IP SANs" },
    // measured: OpenJDK 17.0.15
    { by: 'Java', line: 'No subject alternative names matching IP address ' },
  ],
  65: [
    // openssl/openssl apps/lib/s_cb.c, apps/s_client.c
    { by: 'OpenSSL', line: 'verify error:num=65:' },
    { by: 'OpenSSL', line: 'Verify return code: 65 (' },
    { by: 'OpenSSL', line: 'error 65 at ', also: ' depth lookup' },
  ],
  66: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=66:' },
    { by: 'OpenSSL', line: 'Verify return code: 66 (' },
    { by: 'OpenSSL', line: 'error 66 at ', also: ' depth lookup' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: EE certificate key too weak' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: EE certificate key too weak' },
    // measured: curl 8.23.0
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: EE certificate key too weak (66)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (66:' },
    // measured: OpenSSL 3.0.19, Node.js 20.20.2: a server that loads its own certificate
    { by: 'OpenSSL', line: 'SSL routines::ee key too small' },
    // measured: Python 3.11.7, so too
    { by: 'Python', line: 'EE_KEY_TOO_SMALL' },
  ],
  67: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=67:' },
    { by: 'OpenSSL', line: 'Verify return code: 67 (' },
    { by: 'OpenSSL', line: 'error 67 at ', also: ' depth lookup' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: CA certificate key too weak' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: CA certificate key too weak' },
    // measured: curl 8.23.0
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: CA certificate key too weak (67)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (67:' },
  ],
  68: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=68:' },
    { by: 'OpenSSL', line: 'Verify return code: 68 (' },
    { by: 'OpenSSL', line: 'error 68 at ', also: ' depth lookup' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: CA signature digest algorithm too weak' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: CA signature digest algorithm too weak' },
    // measured: curl 8.23.0
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: CA signature digest algorithm too weak (68)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (68:' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'x509: cannot verify signature: insecure algorithm ' },
    // measured: wget 1.21.3
    { by: 'wget', line: 'ERROR: The certificate of ', also: ' was signed using an insecure algorithm.' },
    // measured: OpenSSL 3.0.19, Node.js 20.20.2: a server that loads its own certificate
    { by: 'OpenSSL', line: 'SSL routines::ca md too weak' },
    // measured: Python 3.11.7, so too
    { by: 'Python', line: 'CA_MD_TOO_WEAK' },
    // mozpkix Result.h
    { by: 'Firefox', line: 'SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED' },
    // chromium net_error_list.h
    { by: 'Chromium', line: 'ERR_CERT_WEAK_SIGNATURE_ALGORITHM' },
  ],
  79: [
    // measured: OpenSSL 3.0.19
    { by: 'OpenSSL', line: 'verify error:num=79:' },
    { by: 'OpenSSL', line: 'Verify return code: 79 (' },
    { by: 'OpenSSL', line: 'error 79 at ', also: ' depth lookup' },
    // Node.js tls.md, X509 certificate error codes
    { by: 'Node.js', line: "code: 'INVALID_CA'" },
    // measured: Python 3.11.7
    { by: 'Python', line: 'certificate verify failed: invalid CA certificate' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'SSL certificate problem: invalid CA certificate' },
    // measured: curl 8.23.0
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: invalid CA certificate (79)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (79:' },
    // golang/go src/crypto/x509/verify.go
    { by: 'Go', line: 'x509: certificate is not authorized to sign other certificates' },
    // mozpkix Result.h
    { by: 'Firefox', line: 'SEC_ERROR_CA_CERT_INVALID' },
    // measured: wget 1.21.3
    { by: 'wget', line: 'ERROR: The certificate signer of ', also: ' was not a CA.' },
  ],
  85: [
    // openssl/openssl apps/lib/s_cb.c, apps/s_client.c
    { by: 'OpenSSL', line: 'verify error:num=85:' },
    { by: 'OpenSSL', line: 'Verify return code: 85 (' },
    { by: 'OpenSSL', line: 'error 85 at ', also: ' depth lookup' },
    // measured: Python 3.13.0
    { by: 'Python', line: 'certificate verify failed: Missing Authority Key Identifier' },
    // curl lib/vtls/openssl.c with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate problem: Missing Authority Key Identifier' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: Missing Authority Key Identifier (85)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (85:' },
  ],
  86: [
    // openssl/openssl apps/lib/s_cb.c, apps/s_client.c
    { by: 'OpenSSL', line: 'verify error:num=86:' },
    { by: 'OpenSSL', line: 'Verify return code: 86 (' },
    { by: 'OpenSSL', line: 'error 86 at ', also: ' depth lookup' },
    // the form is measured (Python 3.11.7), the text is x509_txt.c’s
    { by: 'Python', line: 'certificate verify failed: Missing Subject Key Identifier' },
    // curl lib/vtls/openssl.c with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate problem: Missing Subject Key Identifier' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: Missing Subject Key Identifier (86)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (86:' },
  ],
  89: [
    // openssl/openssl apps/lib/s_cb.c, apps/s_client.c
    { by: 'OpenSSL', line: 'verify error:num=89:' },
    { by: 'OpenSSL', line: 'Verify return code: 89 (' },
    { by: 'OpenSSL', line: 'error 89 at ', also: ' depth lookup' },
    // measured: Python 3.13.0
    { by: 'Python', line: 'certificate verify failed: Basic Constraints of CA cert not marked critical' },
    // curl lib/vtls/openssl.c with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate problem: Basic Constraints of CA cert not marked critical' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    {
      by: 'curl',
      line: 'SSL certificate OpenSSL verify result: Basic Constraints of CA cert not marked critical (89)',
    },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (89:' },
  ],
  92: [
    // openssl/openssl apps/lib/s_cb.c, apps/s_client.c
    { by: 'OpenSSL', line: 'verify error:num=92:' },
    { by: 'OpenSSL', line: 'Verify return code: 92 (' },
    { by: 'OpenSSL', line: 'error 92 at ', also: ' depth lookup' },
    // measured: Python 3.13.0
    { by: 'Python', line: 'certificate verify failed: CA cert does not include key usage extension' },
    // curl lib/vtls/openssl.c with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate problem: CA cert does not include key usage extension' },
    // curl lib/vtls/openssl.c since 8.17 with the text of x509_txt.c
    { by: 'curl', line: 'SSL certificate OpenSSL verify result: CA cert does not include key usage extension (92)' },
    // nginx src/http/ngx_http_request.c, ngx_http_upstream.c
    { by: 'nginx', line: 'SSL certificate verify error: (92:' },
  ],
} as const satisfies Record<number, readonly Sign[]>;
