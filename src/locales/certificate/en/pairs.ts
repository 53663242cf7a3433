import type { PairTexts } from '../../../model.js';

/** The pairs of verify numbers that people confuse, in English. */
export const pairs: PairTexts = {
  '2-20': {
    decisive:
      'Both mean that an issuer is missing: with 2, that of a certificate in the verifier’s trust store; with 20, that of a certificate that the peer sent.',
    differences: [
      'With 2, the CA file of the verifier is incomplete. With 20, look first at the chain that the server sends.',
      'Allowing a partial chain (`-partial_chain`) resolves 2. It resolves 20 only if the server’s own certificate is in the trust store.',
    ],
  },
  '3-12': {
    decisive:
      '3 means that the verifier has no CRL for the issuer; 12 means that it has one whose `nextUpdate` has passed.',
    differences: [
      '3 usually appears when revocation checking is set up; 12 appears later, when the CRL is no longer updated.',
      'In Ruby with OpenSSL 3.6.0, 3 is usually due to the `openssl` gem, not to a missing CRL.',
    ],
  },
  '9-10': {
    decisive: '9 means that the validity period has not begun; 10 means that it is over.',
    differences: [
      'With 9, suspect the clock of the verifying host first; with 10, suspect a failed renewal.',
      'Go uses the same sentence for both, `certificate has expired or is not yet valid`: `is before` means 9, `is after` means 10. Chromium reports `net::ERR_CERT_DATE_INVALID` for both.',
    ],
  },
  '10-12': {
    decisive: '10 means that the certificate has expired; 12 means that the revocation list (CRL) is out of date.',
    differences: [
      'With 10, renew the certificate. With 12, download a current CRL; the certificate may be valid.',
      '12 affects all certificates of a CA at the same moment; 10 usually affects one server.',
      '12 appears only where CRLs are checked, for example with `ssl_crl` in nginx.',
    ],
  },
  '18-19': {
    decisive:
      'With 18, the server’s own certificate is self-signed; with 19, the chain ends with a self-signed root that is not trusted.',
    differences: [
      'With 18, no CA is involved: replace the certificate, or trust exactly this one. With 19, trust the root, and all certificates of that CA are accepted.',
      'In the output of `openssl s_client`, 18 appears at `depth=0`, and 19 at the depth of the root.',
      '19 on many unrelated hosts points to a proxy or antivirus program that intercepts TLS.',
    ],
  },
  '18-20': {
    decisive:
      '18 means that the server’s own certificate is self-signed; 20 means that a CA issued it and that the issuer cannot be found.',
    differences: [
      'With 18, subject and issuer of the certificate are the same; with 20, they differ, unless the CA was given the same name as the certificate.',
      'Go (`certificate signed by unknown authority`), Java (`PKIX path building failed`) and Chromium (`net::ERR_CERT_AUTHORITY_INVALID`) do not tell them apart: print the chain with `openssl s_client -showcerts`.',
    ],
  },
  '18-21': {
    decisive:
      'In both, the chain consists of the server’s own certificate alone: with 18, it is self-signed; with 21, a CA issued it, and the certificate of that CA is neither sent nor in the trust store.',
    differences: [
      'With 21, send the full chain (`fullchain.pem`), or trust the root if it issued the certificate directly; with 18, there is no chain to send.',
      'For a self-signed certificate whose key usage lacks `keyCertSign`, OpenSSL 1.1.1h and later report 18, but OpenSSL 1.1.1g and earlier report 21.',
    ],
  },
  '19-20': {
    decisive:
      'With 19, the server sends the root and the verifier does not trust it; with 20, the issuer was found neither among the certificates sent nor in the trust store.',
    differences: [
      'The same private CA leads to 19 or 20, depending on whether the server sends the root: both are resolved by trusting the root.',
      'Only 20 can also be due to a missing intermediate certificate, which is fixed on the server.',
    ],
  },
  '20-21': {
    decisive:
      'If the server sends only its own certificate, OpenSSL reports 20 first and then 21: which one you see depends on whether the program stops at the first error.',
    differences: [
      'curl and Python stop at 20; Node.js, nginx and the line `Verify return code:` of `openssl s_client` report 21.',
      'In `openssl s_client` without `-verify_return_error`, 20 without 21 means that the server did send an intermediate certificate, and that an issuer further up is not in the trust store.',
      'For 21, the full chain on the server is usually the fix; for 20, it may be the trust store of the client.',
    ],
  },
  '22-25': {
    decisive:
      '22 means that the chain exceeds the depth configured in the verifier; 25 means that it exceeds a `pathlen` in a CA certificate.',
    differences: [
      'For 22, change a setting such as `ssl_verify_depth`; for 25, a certificate must be reissued.',
      'Another verifier may accept a chain that leads to 22. Go and GnuTLS reject a chain that leads to 25 as well; Java 17 ignores a `pathlen` in the root.',
    ],
  },
  '27-28': {
    decisive:
      '27 means that the root is not marked as trusted for the use; 28 means that its trust settings exclude the use.',
    differences: [
      'If the trust settings of the root name only another use, OpenSSL 3.0.19 reports 28, not 27.',
      'For roots without trust settings (`BEGIN CERTIFICATE` instead of `BEGIN TRUSTED CERTIFICATE`), OpenSSL itself reports neither; an application can still set 27.',
    ],
  },
  '47-48': {
    decisive:
      '47 means that the name is missing from the permitted names of a CA; 48 means that it is among the excluded names.',
    differences: [
      'Go tells them apart with `is not permitted by any constraint` and `is excluded by constraint`; Java, Chromium and Firefox have one name for both.',
      'An excluded name stays excluded even if a permitted subtree contains it.',
    ],
  },
  '62-64': {
    decisive: '62 means that a host name does not match; 64 means that an IP address does not match.',
    differences: [
      'OpenSSL compares host names with `DNS:` entries of `subjectAltName`, and IP addresses only with `IP:` entries.',
      'SNI carries host names only: a client that connects to an IP address gets the default certificate of the server.',
      'Python and OpenSSL tell them apart; Chromium and .NET have one name for both, and curl exits with 60 after both.',
    ],
  },
  '66-67': {
    decisive:
      '66 means that the key of the server’s or client’s own certificate is too small; 67 means that the key of a CA certificate is.',
    differences: [
      'For 66, one new certificate is enough; for 67, the CA needs a new key and reissues all its certificates.',
      'Both depend on the security level of the verifier: an RSA key of 1024 bits passes at level 1 and fails at level 2.',
    ],
  },
  '66-68': {
    decisive: '66 means that the key is too small; 68 means that the signature on the certificate uses a weak digest.',
    differences: [
      'For 66, create a larger key; for 68, the CA must sign with SHA-256 or stronger, and the key can stay.',
      '66 with an RSA key of 1024 bits disappears at security level 1; 68 with SHA-1, in OpenSSL 3.0 and later, only at level 0.',
    ],
  },
  'certificate:10-http:526': {
    decisive:
      'HTTP 526 is sent by Cloudflare when the certificate of the origin is not valid; an expired certificate (10) is one of the causes.',
    differences: [
      'A client that connects to the origin directly sees 10; a client of Cloudflare sees HTTP 526 and a valid Cloudflare certificate.',
      'HTTP 526 appears only if Cloudflare verifies the origin, as in the mode Full (strict); 10 appears with every client that verifies.',
    ],
  },
  'certificate:10-tls:45': {
    decisive:
      'Both say that a certificate has expired: 10 is what the verifying side reports locally, and TLS alert 45 is what it may send to its peer.',
    differences: [
      'If you see 10, a certificate in the peer’s chain has expired. If you receive alert 45 (`certificate_expired`), a certificate in your own chain has.',
      'Not every client sends the alert: some close the connection, or send another alert.',
    ],
  },
  'certificate:18-websocket:1015': {
    decisive:
      '1015 says only that the TLS handshake of a WebSocket failed; 18 names one of the possible reasons, a self-signed certificate.',
    differences: [
      'Browsers hide the reason from JavaScript and usually report 1006 or 1015. Open the same host with `https://` in a tab to see it.',
      'In Node.js, the `ws` package names the reason in the `error` event before the connection closes: `DEPTH_ZERO_SELF_SIGNED_CERT`.',
    ],
  },
  'certificate:20-tls:48': {
    decisive:
      'Both say that the issuer of a certificate is unknown: 20 is what the verifying side reports locally, and TLS alert 48 is what it may send to its peer.',
    differences: [
      'If you see 20, check your trust store and the chain that the peer sends. If you receive alert 48 (`unknown_ca`), the peer does not trust your certificate.',
      'The alert does not tell 18, 19, 20 and 21 apart.',
    ],
  },
  'certificate:62-http:421': {
    decisive:
      'With 62, the client refuses the connection because the certificate does not contain the host name; with HTTP 421, the connection works and the server refuses the request for that host.',
    differences: [
      'HTTP 421 is typical of a reused HTTP/2 connection or a wrong SNI, where the certificate matches but the server does not serve the host.',
      'After HTTP 421, the client may retry on a new connection; after 62, it must not send the request at all.',
    ],
  },
};
