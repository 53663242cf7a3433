import type { certificate } from '../../../catalogs/certificate.js';
import type { CodeTexts } from '../../../model.js';

/** Verify numbers that begin with 2, in English. */
export const codes2: CodeTexts<typeof certificate, '2'> = {
  2: {
    name: 'Issuer of a trusted certificate not found',
    summary: 'A certificate from the trust store is not self-signed, and its own issuer could not be found.',
    when: 'The CA file contains only an intermediate certificate, without its root. Node.js and Python before 3.13 reject that; curl, Go and Java accept an intermediate certificate as a trust anchor.',
    fixes: [
      {
        id: 'add-root',
        text: 'Add the root certificate to the CA file, after the intermediate certificate.',
      },
      {
        id: 'allow-partial-chain',
        text: 'If you want to trust the intermediate certificate itself, allow a partial chain: `-partial_chain` in OpenSSL, `ssl.VERIFY_X509_PARTIAL_CHAIN` in Python, `allowPartialTrustChain` in Node.js.',
      },
    ],
    choose:
      'It is 2 when the missing issuer is that of a certificate in the trust store; for one that the server sent, it is 20.',
    endUser: 'The identity of this service could not be verified.',
  },
  20: {
    name: 'Issuer not found',
    summary:
      'The chain is incomplete: OpenSSL found the issuer of a certificate neither among the certificates that the server sent nor in the trust store.',
    when: 'The server sends its certificate without the intermediate certificate, so browsers that have it cached or download it work, while curl and Python fail. Or the root is missing: a private CA, a proxy that intercepts TLS, or a container image without `ca-certificates`. OpenSSL also reports 20 if a CA was created again under the same name and its key identifier no longer matches; 3.0.0 to 3.0.5 can report 30 then.',
    fixes: [
      {
        id: 'see-chain',
        text: 'List the chain with `-showcerts`: each certificate’s issuer (`i:`) must be the subject (`s:`) of the next one. If there is only certificate 0, its issuer is missing: an intermediate certificate, or a private root that issued it directly.',
      },
      {
        id: 'send-full-chain',
        text: 'Configure the full chain on the server: in nginx, `ssl_certificate` takes the server certificate first, then the intermediate certificates. With Certbot, this is `fullchain.pem`, not `cert.pem`.',
      },
      {
        id: 'add-trusted-ca',
        text: 'If the root is private, give it to the client: `--cacert` in curl, `NODE_EXTRA_CA_CERTS` in Node.js, `REQUESTS_CA_BUNDLE` in Requests, `SSL_CERT_FILE` for OpenSSL.',
      },
      {
        id: 'install-ca-bundle',
        text: 'If all HTTPS requests fail in a container, install the CA certificates: `apt-get update && apt-get install -y ca-certificates` (Debian, Ubuntu) or `apk add --no-cache ca-certificates` (Alpine).',
      },
    ],
    choose:
      'It is 20 when the issuer of a certificate cannot be found; in nginx also when the chain exceeds `ssl_verify_depth` or `proxy_ssl_verify_depth` (default `1`). If the server sends only its own certificate, curl and Python report 20, while Node.js, nginx and `openssl s_client` report 21.',
    endUser: 'The identity of this service could not be verified.',
  },
  21: {
    name: 'First certificate could not be verified',
    summary:
      'The server did not send the issuer of its own certificate, and the issuer is not in the trust store either.',
    when: 'The intermediate certificate is missing from the server’s configuration or is the wrong one, or a private root that is not in the trust store issued the certificate directly, as with mkcert. Node.js reports `UNABLE_TO_VERIFY_LEAF_SIGNATURE`, and `openssl s_client` prints error 20 first, then 21. Browsers often work, because they have the intermediate certificate cached or, like Chromium, download it. OpenSSL 1.1.1g and earlier also report 21 for a self-signed certificate without `keyCertSign`, such as `Kubernetes Ingress Controller Fake Certificate`, the default of ingress-nginx; OpenSSL 1.1.1h and later report 18.',
    fixes: [
      {
        id: 'see-chain',
        text: 'List the chain with `-showcerts`. If no certificate under `Certificate chain` has the issuer (`i:`) of certificate 0 as its subject (`s:`), that issuer is missing: an intermediate certificate, or a private root that issued it directly.',
      },
      {
        id: 'send-full-chain',
        text: 'Configure the full chain on the server: `fullchain.pem` instead of `cert.pem` in `ssl_certificate` (nginx) or `SSLCertificateFile` (Apache). Then reload the server.',
      },
      {
        id: 'trust-issuer',
        text: 'If you cannot change the server, add the intermediate and root certificates to the client’s trust store, for example with `NODE_EXTRA_CA_CERTS`. If a private root issued the certificate directly, add that root.',
      },
    ],
    choose: 'It is 21 when the chain consists of a single certificate that OpenSSL does not treat as self-signed.',
    endUser: 'The identity of this service could not be verified.',
  },
  22: {
    name: 'Chain too long',
    summary: 'The chain has more certificates than the configured depth allows.',
    when: 'A proxy limits the depth: `ssl_verify_depth` and `proxy_ssl_verify_depth` are 1 in nginx, `SSLVerifyDepth` is 1 in Apache. A client certificate with two intermediate certificates then fails in nginx; in Apache, which counts the root as well, one intermediate certificate is enough to fail. nginx and `openssl s_client` continue after 22 and end with 20.',
    fixes: [
      {
        id: 'count-certificates',
        text: 'Count the certificates between the server’s or client’s own certificate and the root (for a client certificate, in the file that the client sends); that is the depth that must be allowed, plus 1 for the root in Apache.',
      },
      {
        id: 'raise-depth',
        text: 'Raise the depth: `ssl_verify_depth` for client certificates and `proxy_ssl_verify_depth` for upstream servers in nginx (default `1`), `SSLVerifyDepth` in Apache (default `1`).',
      },
    ],
    choose: 'It is 22 when the chain is valid but exceeds the maximum depth of the verifier.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  23: {
    name: 'Certificate revoked',
    summary: 'The CA revoked a certificate of the chain before its end date.',
    when: 'The private key was compromised, the CA had to revoke a wrongly issued certificate, or an employee’s client certificate was withdrawn. OpenSSL finds out only if it checks a CRL or an OCSP response, which is not the default; browsers may refuse the same certificate.',
    fixes: [
      {
        id: 'confirm-revocation',
        text: 'Print the CRL of the CA that issued the certificate (the command reads only the first CRL of a file), and search `Revoked Certificates` for the serial number (`openssl x509 -noout -serial -in cert.pem`). The entry gives the date and sometimes the reason.',
      },
      {
        id: 'replace-certificate',
        text: 'Create a new key and obtain a new certificate for it. With Certbot, add `--force-renewal`, because the old certificate is not near its end date.',
      },
      {
        id: 'do-not-bypass',
        text: 'Do not disable revocation checking to work around it: the key may be in the hands of an attacker.',
      },
    ],
    choose:
      'It is 23 when a CRL of the issuer lists the certificate, or when an application sets 23 after an OCSP response, as Apache does with `SSLOCSPEnable`.',
    endUser: 'The security certificate of this service is no longer accepted. Please do not enter any data.',
  },
  24: {
    name: 'Issuer has no public key',
    summary: 'The public key of the issuer could not be obtained, so the signature cannot be checked.',
    when: 'In OpenSSL 1.1.1 and earlier, LibreSSL and BoringSSL, 24 means `invalid CA certificate`, which is 79 in OpenSSL 3.0 and later. For a CA certificate whose key cannot be read, OpenSSL 3.0.0 to 3.0.5 report 24, and 3.0.7 and later report 20 or 21.',
    fixes: [
      {
        id: 'read-old-number',
        text: 'Check which library the program uses, for example with `openssl version`. If it is OpenSSL 1.1.1 or earlier, LibreSSL or BoringSSL (as in Envoy), read about 79 instead.',
      },
      {
        id: 'read-issuer',
        text: 'Print the public key of the CA certificate with `openssl x509 -noout -pubkey`. If that fails, obtain the certificate again from the CA.',
      },
    ],
    choose:
      'It is 24 when OpenSSL 3.0.0 to 3.0.5 cannot read the issuer’s key; 3.0.7 and later report 20 or 21. If the text says `invalid CA certificate`, the number comes from OpenSSL 1.1.1 or earlier, LibreSSL or BoringSSL; OpenSSL 3.0 and later report 79 instead.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  25: {
    name: 'Path length exceeded',
    summary: 'A CA certificate limits how many intermediate certificates may follow it, and the chain has more.',
    when: 'An intermediate CA with `pathlen:0` issued another CA certificate. This happens in private PKIs in which a sub-CA was created below a CA that may issue only server and client certificates.',
    fixes: [
      {
        id: 'read-constraint',
        text: 'Print `basicConstraints` of each CA certificate: `pathlen:0` allows no further CA certificate below it.',
      },
      {
        id: 'issue-higher',
        text: 'Issue the sub-CA from a CA without `pathlen` or with a higher one, or reissue the limiting CA certificate with `pathlen:1`.',
      },
    ],
    choose:
      'It is 25 when a `pathlen` in a certificate is exceeded; if the depth configured in the verifier is exceeded, it is 22.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  26: {
    name: 'Unsuitable purpose',
    summary: 'The certificate may not be used for this purpose, such as authenticating a TLS server.',
    when: 'A client certificate is used on a server, or a server certificate as a client certificate: `extendedKeyUsage` has only one of `clientAuth` and `serverAuth`. Public CAs are dropping `clientAuth`: Let’s Encrypt has issued no certificates with `clientAuth` since July 2026.',
    fixes: [
      {
        id: 'read-usage',
        text: 'Print `extendedKeyUsage`: if the extension is present, a server needs `TLS Web Server Authentication`, a client `TLS Web Client Authentication`.',
      },
      {
        id: 'issue-with-usage',
        text: 'Issue the certificate with the right usage: `extendedKeyUsage = serverAuth` for servers, `clientAuth` for clients.',
      },
      {
        id: 'check-client-certificate',
        text: 'For mutual TLS, do not reuse a public server certificate as the client certificate; obtain one with `clientAuth` from a private CA.',
      },
    ],
    choose:
      'It is 26 when `keyUsage` or `extendedKeyUsage` does not allow the use. Where curl and Python report 28 or 79, Node.js, nginx and `openssl s_client` often report 26.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  27: {
    name: 'Root not trusted for this use',
    summary:
      'OpenSSL defines 27 for a root that is not marked as trusted for this use; in practice, applications set it.',
    when: 'The verification callback of an application sets 27, as syslog-ng does when the subject of the certificate is not in `trusted-dn()`. OpenSSL 3.0.19 itself reports 28 for a `TRUSTED CERTIFICATE` whose trust settings name only another use.',
    fixes: [
      {
        id: 'compare-subject',
        text: 'In syslog-ng, compare the subject of the peer’s certificate with the patterns in `trusted-dn()`. The command prints it in the order that syslog-ng uses.',
      },
      {
        id: 'read-trust',
        text: 'If another program reports 27, print the root with `-text` and read `Trusted Uses` at the end of the output.',
      },
      {
        id: 'add-trust',
        text: 'Store the root as a plain `CERTIFICATE`, which is trusted for all uses, or add the use with `-addtrust serverAuth`.',
      },
    ],
    choose:
      'It is 27 when an application, such as syslog-ng, sets 27; if the trust settings of the root exclude the use or name only another one, it is 28.',
    endUser: 'The identity of this service could not be verified.',
  },
  28: {
    name: 'Root rejected for this use',
    summary: 'The trust settings of the root certificate reject this use.',
    when: 'The root was marked with `-addreject`, or it is marked as trusted only for another use, such as `emailProtection`. A distribution can also distrust a root in this way.',
    fixes: [
      {
        id: 'read-rejection',
        text: 'Print the root with `-text` and read `Trusted Uses` and `Rejected Uses` at the end of the output.',
      },
      {
        id: 'clear-rejection',
        text: 'If the rejection is a mistake, remove it with `-clrreject`; if only another use is trusted, add this one with `-addtrust serverAuth`. If the distribution set it, use a certificate from another CA.',
      },
    ],
    choose:
      'It is 28 when the trust settings of the root exclude the use. Where curl and Python report 28, nginx and `openssl s_client` continue and end with 26, and so does Node.js with the option `ca`. Node.js ignores a `TRUSTED CERTIFICATE` in `NODE_EXTRA_CA_CERTS` and reports 19, 20 or 21.',
    endUser: 'The identity of this service could not be verified.',
  },
};
