import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** Alerts about certificates, in English. */
export const certificates = {
  41: {
    name: 'No Certificate',
    summary: 'In SSL 3.0, the client tells the server that it has no certificate; TLS does not use this alert.',
    when: 'A client still speaks SSL 3.0, and the server asked for a client certificate.',
    fixes: [
      {
        id: 'disable-sslv3',
        text: 'Disable SSL 3.0: enable only TLS 1.2 and TLS 1.3, in nginx with `ssl_protocols TLSv1.2 TLSv1.3`.',
      },
      {
        id: 'configure-certificate',
        text: 'Configure a client certificate in the client if the server requires one.',
      },
    ],
    choose: 'Do not send no_certificate in TLS: send an empty Certificate message instead.',
    endUser: 'A secure connection could not be established.',
  },
  42: {
    name: 'Bad Certificate',
    summary:
      'The peer could not use the certificate: it is corrupt, has an invalid signature, or was rejected for a reason that the sender does not name.',
    when: 'A client rejects the server certificate: Go for almost any reason, Python and Firefox because the host name does not match, Firefox also because it is self-signed, OpenSSL and Firefox because it is not valid yet. Or the certificate is damaged, a Go server rejects a client certificate without `clientAuth` in its `extendedKeyUsage`, or a Java 17 server or, up to TLS 1.2, a Go server (1.24) got no client certificate.',
    fixes: [
      {
        id: 'find-refused-certificate',
        text: 'Find out whose certificate was rejected. If the server logs `remote error: tls: bad certificate` (Go) or `alert bad certificate` (OpenSSL), the client rejected the server’s; if the client reports it, the server rejected the client’s.',
      },
      {
        id: 'check-chain',
        text: 'Check the server’s chain with `openssl s_client -showcerts`: `Verify return code: 0 (ok)` must be at the end. `-verify_hostname` checks the host name as well. For a private CA, add `-CAfile ca.pem`.',
      },
      {
        id: 'check-client-certificate',
        text: 'Check the client certificate with `openssl verify -purpose sslclient` against the CA file that the server uses (`ClientCAs` in Go). `-no-CApath -no-CAstore` leaves out the CAs of the system, and `-untrusted client.pem` adds the intermediate certificates in that file. `-partial_chain` accepts an intermediate CA in the CA file, as Go, Java and Python 3.13 do: leave it out for servers that require the root, such as nginx, HAProxy and Node.js.',
      },
    ],
    choose:
      'Use bad_certificate for a certificate that is corrupt or has a wrong signature. If the issuer is unknown, use unknown_ca; if it has expired, use certificate_expired.',
    endUser: 'A secure connection could not be established.',
  },
  43: {
    name: 'Unsupported Certificate',
    summary: 'The certificate is of a type, or for a purpose, that the peer does not accept.',
    when: 'A client uses a certificate without `clientAuth`, or a server one without `serverAuth`, the key usage does not allow signatures, or the key type is not supported.',
    fixes: [
      {
        id: 'check-usage',
        text: 'Read the usage of the certificate with `openssl x509 -ext keyUsage,extendedKeyUsage`. If the output has `Extended Key Usage`, a client certificate needs `TLS Web Client Authentication` there, and a server certificate `TLS Web Server Authentication`. If it has `X509v3 Key Usage`, `Digital Signature` must be there.',
      },
      {
        id: 'issue-with-usage',
        text: 'Issue the certificate again with the required `keyUsage` and `extendedKeyUsage`.',
      },
      {
        id: 'offer-other-type',
        text: 'If the peer supports only RSA or only ECDSA, offer a certificate with a key of that type.',
      },
    ],
    choose: 'Use unsupported_certificate when the type or the usage of the certificate does not fit.',
    endUser: 'A secure connection could not be established.',
  },
  44: {
    name: 'Certificate Revoked',
    summary: 'The issuer has revoked the certificate that the peer received.',
    when: 'A key was compromised or a device was retired, and the certificate is on a CRL, or an OCSP responder reports it as revoked.',
    fixes: [
      {
        id: 'check-revocation',
        text: 'Check the certificate against the CRL of its issuer with `openssl verify -crl_check`: the output contains `certificate revoked` if it is on the list. `-untrusted client.pem` adds the intermediate certificates in that file.',
      },
      {
        id: 'replace-certificate',
        text: 'Request a new certificate with a new key, and install it.',
      },
    ],
    choose: 'Use certificate_revoked when a CRL or OCSP reports the certificate as revoked.',
    endUser: 'A secure connection could not be established.',
  },
  45: {
    name: 'Certificate Expired',
    summary: 'The certificate that the peer received has expired or is not valid yet.',
    when: 'The renewal of a client or server certificate failed, the renewed one is not loaded yet, or the clock of one peer is wrong. OpenSSL also sends this alert when the CRL that it checks has expired.',
    fixes: [
      {
        id: 'check-dates',
        text: 'Read the dates of each certificate in the chain with `openssl x509 -noout -dates`, which reads only the first one of a file. If the client reports the alert, the client certificate, a CA certificate above it or the CRL that the server checks (`openssl crl -noout -nextupdate`) has expired; curl then exits with 60 up to TLS 1.2, and usually with 56 in TLS 1.3.',
      },
      {
        id: 'renew-certificate',
        text: 'Renew the certificate, for example with `certbot renew`, and reload the server or the client that uses it.',
      },
      {
        id: 'check-clocks',
        text: 'Compare the clocks of both machines with `timedatectl`: with a wrong clock, a valid certificate looks expired.',
      },
    ],
    choose: 'Use certificate_expired when the current time is outside the validity period.',
    endUser: 'A secure connection could not be established.',
  },
  46: {
    name: 'Certificate Unknown',
    summary: 'The peer rejected the certificate for a reason that no other alert names.',
    when: 'A Java or Chromium client rejects the server certificate, most often because it is self-signed, comes from a private CA, or lacks the intermediate certificate. Both also send this alert when the host name does not match, and Chromium and Java 17 for an expired certificate. Or a Java server does not trust the CA of the client certificate.',
    fixes: [
      {
        id: 'find-refused-certificate',
        text: 'If the server received the alert, the client rejected the server certificate; if the client received it, the server rejected the client’s. Read the error of the peer that rejected it: for an untrusted CA, it is `PKIX path building failed` in Java, and `ERR_CERT_AUTHORITY_INVALID` in Chromium.',
      },
      {
        id: 'serve-full-chain',
        text: 'Serve the full chain, including the intermediate certificates: `openssl s_client -showcerts` must print more than one certificate, unless the root issued the server certificate directly. In nginx, set `ssl_certificate` to `fullchain.pem`.',
      },
      {
        id: 'trust-authority',
        text: 'Add a private CA to the trust store of the client, in Java with `keytool -importcert -cacerts`.',
      },
    ],
    choose: 'Use certificate_unknown only when no more specific alert applies: for an unknown issuer, use unknown_ca.',
    endUser: 'A secure connection could not be established.',
  },
  48: {
    name: 'Unknown CA',
    summary: 'The peer found no trusted CA for the certificate chain that it received.',
    when: 'An OpenSSL client (curl, Python, PHP) does not trust the server certificate because it is self-signed, comes from a private CA, or lacks the intermediate certificate; or the server does not trust the CA of the client certificate. OpenSSL also sends this alert when it has no CRL for a certificate that it checks (`unable to get certificate CRL`).',
    fixes: [
      {
        id: 'find-refused-certificate',
        text: 'Find out whose certificate was rejected. If the server logs `alert unknown ca`, the client rejected the server’s; if the client reports it, the server rejected the client’s.',
      },
      {
        id: 'serve-full-chain',
        text: 'Serve the full chain, including the intermediate certificates: `openssl s_client -showcerts` must print more than one certificate, unless the root issued the server certificate directly. In nginx, set `ssl_certificate` to `fullchain.pem`.',
      },
      {
        id: 'trust-authority',
        text: 'Trust a private CA in the client: `--cacert` in curl, `ssl.create_default_context(cafile=…)` in Python, `openssl.cafile` in PHP, `SSL_CERT_FILE` for OpenSSL.',
      },
      {
        id: 'set-client-authority',
        text: 'If the server rejected the client certificate, add its CA to the server: `ca-file` in HAProxy, `SSLCACertificateFile` in Apache, `ClientCAs` in Go. nginx and Node.js do not send this alert for a client certificate.',
      },
    ],
    choose:
      'Use unknown_ca when no trusted CA completes the chain. If the certificate itself is damaged, use bad_certificate.',
    endUser: 'A secure connection could not be established.',
  },
  49: {
    name: 'Access Denied',
    summary: 'The certificate or pre-shared key is valid, but access control does not allow its owner to connect.',
    when: 'The server accepts only certain subjects, fingerprints or service identities, and the client certificate is not one of them. Or a firewall or web filter between the peers blocks the host name and sends this alert.',
    fixes: [
      {
        id: 'check-policy',
        text: 'Find the denied connection in the server log, and the access rule that denied it. Envoy sends this alert if `send_tls_alert_on_denial` is set in its network filter `ext_authz` (default `false`). If the server log has no entry, connect from another network: a filter between the peers may send the alert.',
      },
      {
        id: 'present-other-certificate',
        text: 'Read subject and issuer of the client certificate with `openssl x509 -subject -issuer`, and use one that the server allows.',
      },
    ],
    choose:
      'Use access_denied when the certificate is valid but its owner is not allowed. HTTP 403 gives a better explanation, if the handshake may complete.',
    endUser: 'You do not have permission to connect.',
  },
  111: {
    name: 'Certificate Unobtainable',
    summary:
      'The server could not fetch the client certificate from the URL that the client gave; TLS 1.3 does not use this alert.',
    when: 'The client uses the `client_certificate_url` extension, and the server cannot reach the URL.',
    fixes: [
      {
        id: 'send-whole-certificate',
        text: 'Send the certificate itself in the handshake: few servers support `client_certificate_url`.',
      },
      {
        id: 'fetch-url',
        text: 'On the server, fetch the URL of the certificate with `curl -v`.',
      },
    ],
    choose: 'Use certificate_unobtainable up to TLS 1.2, when the URL of a client certificate cannot be fetched.',
    endUser: 'A secure connection could not be established.',
  },
  113: {
    name: 'Bad Certificate Status Response',
    summary: 'The client received an invalid or unacceptable OCSP response from the server (OCSP stapling).',
    when: 'The stapled OCSP response has expired, is for another certificate or has an invalid signature, or the client requires a stapled response and none was sent.',
    fixes: [
      {
        id: 'check-stapling',
        text: 'Read the stapled response with `openssl s_client -status`: `OCSP Response Status: successful (0x0)` and a `Next Update` in the future must be in the output.',
      },
      {
        id: 'disable-stapling',
        text: 'If the CA no longer offers OCSP, disable stapling, in nginx with `ssl_stapling off` (default), and request a certificate without the must-staple extension.',
      },
    ],
    choose: 'Use bad_certificate_status_response only in a client, when the stapled response is invalid.',
    endUser: 'A secure connection could not be established.',
  },
  114: {
    name: 'Bad Certificate Hash Value',
    summary:
      'The client certificate that the server fetched from a URL does not match the hash that the client sent; TLS 1.3 does not use this alert.',
    when: 'The client uses the `client_certificate_url` extension, and the certificate at the URL was replaced.',
    fixes: [
      {
        id: 'correct-hash',
        text: 'Calculate the SHA-1 hash of the certificate at the URL again with `openssl sha1`, and configure it in the client.',
      },
      {
        id: 'send-whole-certificate',
        text: 'Send the certificate itself in the handshake: few servers support `client_certificate_url`.',
      },
    ],
    choose: 'Use bad_certificate_hash_value up to TLS 1.2, when the fetched certificate does not match its hash.',
    endUser: 'A secure connection could not be established.',
  },
  116: {
    name: 'Certificate Required',
    summary: 'In TLS 1.3, the server requires a client certificate and the client sent none.',
    when: 'The client has no certificate configured, found none that fits the CAs that the server names, or a proxy between them terminates TLS and presents no client certificate to the server. In TLS 1.3, the client receives the alert only after its own handshake is complete, usually with the first read.',
    fixes: [
      {
        id: 'send-certificate',
        text: 'Configure the certificate and the key in the client: `--cert` and `--key` in curl, `cert` and `key` in Node.js, `load_cert_chain()` in Python, `Certificates` in Go.',
      },
      {
        id: 'check-accepted-issuers',
        text: 'Read `Acceptable client certificate CA names` in the output of `openssl s_client`: many clients send a certificate only if its issuer is in the list.',
      },
      {
        id: 'make-optional',
        text: 'If the certificate is needed only for some paths, ask for it without requiring it: `verify optional` in HAProxy, `VerifyClientCertIfGiven` in Go. nginx sends no alert, but HTTP 400 with `No required SSL certificate was sent`.',
      },
    ],
    choose:
      'Use certificate_required in TLS 1.3 when the client’s Certificate message is empty. Up to TLS 1.2, use handshake_failure.',
    endUser: 'This service needs a certificate on your device.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
