import type { certificate } from '../../../catalogs/certificate.js';
import type { CodeTexts } from '../../../model.js';

/** Verify numbers that begin with 0 or 1, in English. */
export const codes0to1: CodeTexts<typeof certificate, '0' | '1'> = {
  0: {
    name: 'OK',
    summary: 'OpenSSL accepted the certificate chain.',
    when: '`Verify return code: 0 (ok)` appears when no check found a problem, and also when no certificate arrived (`no peer certificate available`). `openssl s_client` checks no host name unless you pass `-verify_hostname`, so a certificate for another host also ends with 0.',
    fixes: [
      {
        id: 'check-name',
        text: 'To check the host name as well, add `-verify_hostname`. With `-verify_return_error`, `openssl s_client` ends at the first error instead of continuing.',
      },
      {
        id: 'monitor-expiry',
        text: 'Monitor the expiry date: `-checkend 1209600` exits with status 1 if the certificate expires within 14 days.',
      },
    ],
    choose: 'It is 0 when OpenSSL reports no verification error.',
    endUser: 'The certificate of this service was accepted.',
  },
  1: {
    name: 'Unspecified verification error',
    summary: 'Verification failed, and no more specific number was reported.',
    when: 'Most often, the number appears as the code `UNSPECIFIED` in Node.js, which has names for only some of the numbers: the message then names the real error, such as `permitted subtree violation` or `CA signature digest algorithm too weak`. An application can also set 1 from its own verification callback.',
    fixes: [
      {
        id: 'read-message',
        text: 'Read `error.message`, not only `error.code`: the message is the text of OpenSSL, and it identifies the number.',
      },
      {
        id: 'verify-by-hand',
        text: 'Verify the chain with `openssl verify`, and add `-auth_level 2`: by default, the command does not check key sizes or digests. It prints the error number and the depth of the failing certificate, such as `error 47 at 0 depth lookup`.',
      },
    ],
    choose: 'It is 1 when neither the code nor the message names a specific reason.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  10: {
    name: 'Certificate expired',
    summary: 'The end date (`notAfter`) of a certificate in the chain has passed.',
    when: 'Automatic renewal failed, or the certificate was renewed but the server was not reloaded and still sends the old one. Less often, an intermediate or root certificate has expired, or the clock of the verifying host is wrong. The error depth tells which certificate it is: `depth=0` is the server’s own.',
    fixes: [
      {
        id: 'read-dates',
        text: 'Print the dates of the certificate that the server really sends (`notBefore`, `notAfter`). The file on disk can be newer.',
      },
      {
        id: 'renew-and-reload',
        text: 'Renew the certificate and reload the server. With Certbot, add `--deploy-hook "nginx -s reload"`, so that every renewal reloads nginx.',
      },
      {
        id: 'replace-expired-issuer',
        text: 'If the error is at `depth=1` or higher, list the chain with `-showcerts` and replace the expired intermediate certificate in the file that the server sends.',
      },
      {
        id: 'check-clock-and-store',
        text: 'If only one client fails, check its clock with `timedatectl` and update its CA certificates.',
      },
    ],
    choose: 'It is 10 when the current time is later than `notAfter`.',
    endUser: 'The security certificate of this service has expired. Please try again later.',
  },
  11: {
    name: 'CRL not yet valid',
    summary: 'The certificate revocation list (CRL) has a start date (`lastUpdate`) in the future.',
    when: 'The clock of the verifying host is slow, or the CA published the list with a wrong or future start date.',
    fixes: [
      {
        id: 'read-crl-dates',
        text: 'Print `lastUpdate` and `nextUpdate` of each CRL (the command reads only the first CRL of a file), and compare them with the output of `date -u`.',
      },
      {
        id: 'check-clock',
        text: 'Check with `timedatectl` that the clock is synchronized, on the verifying host and on the host of the CA.',
      },
    ],
    choose: 'It is 11 when the current time is earlier than `lastUpdate` of the CRL.',
    endUser: 'A secure connection could not be established. Please check the date and time of your device.',
  },
  12: {
    name: 'CRL expired',
    summary:
      'The certificate revocation list (CRL) is out of date: its `nextUpdate` has passed. The certificate itself may be valid.',
    when: 'The job that downloads the CRL stopped, the CA stopped publishing it, or a file configured with `ssl_crl` in nginx was never updated. All certificates of that CA fail at the same moment.',
    fixes: [
      {
        id: 'read-crl-dates',
        text: 'Print `nextUpdate` of each CRL that the verifying host has loaded; the command reads only the first CRL of a file.',
      },
      {
        id: 'fetch-new-crl',
        text: 'Download the current CRL from the URL in the `crlDistributionPoints` extension, convert it to PEM, and reload the service: nginx reads `ssl_crl` only at start and at reload.',
      },
      {
        id: 'schedule-update',
        text: 'Schedule the download well before `nextUpdate`, and raise an alert if it fails.',
      },
    ],
    choose: 'It is 12 when `nextUpdate` of the CRL has passed; for the certificate’s own `notAfter`, it is 10.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  18: {
    name: 'Self-signed certificate',
    summary: 'The server’s own certificate is self-signed, and the verifier does not trust it.',
    when: 'A development or internal server uses a certificate that no CA issued, or a server, router or appliance sends its built-in default certificate because none is configured for the host name. A proxy that intercepts TLS can also be the cause.',
    fixes: [
      {
        id: 'see-certificate',
        text: 'Print subject, issuer and fingerprint of the certificate. In a self-signed one, subject and issuer are the same.',
      },
      {
        id: 'install-ca-certificate',
        text: 'Replace it with a certificate from a public CA, such as Let’s Encrypt, or from your internal CA.',
      },
      {
        id: 'trust-certificate',
        text: 'If the certificate is expected, compare its fingerprint with that of the file on the server, then trust exactly this certificate: `--cacert` in curl, `NODE_EXTRA_CA_CERTS` in Node.js, `REQUESTS_CA_BUNDLE` in Requests. Do not disable verification with `-k` or `NODE_TLS_REJECT_UNAUTHORIZED=0`.',
      },
      {
        id: 'look-for-default',
        text: 'If it is a default certificate, check that the host name is configured: in nginx, a `server` block with this `server_name` and its own `ssl_certificate`. If it is `Kubernetes Ingress Controller Fake Certificate` (ingress-nginx), give the Ingress a valid `secretName` for the host name.',
      },
    ],
    choose: 'It is 18 when the certificate at `depth=0` is self-signed and not trusted.',
    endUser: 'The identity of this service could not be verified.',
  },
  19: {
    name: 'Untrusted root in the chain',
    summary:
      'The chain is complete and ends with a self-signed root certificate, but that root is not in the verifier’s trust store.',
    when: 'A corporate proxy or antivirus program intercepts TLS and signs with its own root, or the server uses a private CA. Programs with a trust store of their own (Node.js from nodejs.org by default, Requests from PyPI, a JDK with its own `cacerts`) fail even if the operating system trusts the root.',
    fixes: [
      {
        id: 'find-root',
        text: 'Look at the last certificate of the chain: its issuer tells whether it is your company’s proxy, an internal CA or something unexpected.',
      },
      {
        id: 'trust-root',
        text: 'Add this root to the program’s trust store: `NODE_EXTRA_CA_CERTS` for Node.js, `REQUESTS_CA_BUNDLE` for Requests, `SSL_CERT_FILE` for OpenSSL, `keytool -importcert -cacerts` for Java. `REQUESTS_CA_BUNDLE` and `SSL_CERT_FILE` replace the default CA file, so the new file must contain its certificates as well. Obtain the root from its owner, not from the connection itself.',
      },
      {
        id: 'install-in-system',
        text: 'Install the root on all hosts and in container images: copy it to `/usr/local/share/ca-certificates/` with the extension `.crt`, and run `update-ca-certificates` (Debian, Ubuntu, Alpine). Node.js from nodejs.org also needs `--use-system-ca` (22.15, 23.9 and later) or `--use-openssl-ca`.',
      },
    ],
    choose: 'It is 19 when the chain reaches a self-signed root that is not trusted.',
    endUser: 'The identity of this service could not be verified.',
  },
};
