import type { certificate } from '../../../catalogs/certificate.js';
import type { LocaleOf } from '../../../model.js';

const endUser = 'A secure connection could not be established. Please try again later.';

/** What the strict checks have in common; each range adds its name and what it is about. */
const strict = {
  when: 'The verifier checks strictly (`-x509_strict` in OpenSSL, `VERIFY_X509_STRICT` in Python 3.13 and later), and a certificate that you or a private CA created does not follow RFC 5280.',
  fixes: [
    {
      id: 'verify-strictly',
      text: 'Verify the chain with `-x509_strict`: OpenSSL prints each rule that is violated, with the depth of the certificate.',
    },
    { id: 'reissue-certificate', text: 'Have the certificate issued again without the fault that the message names.' },
    {
      id: 'relax-python',
      text: 'Until then, remove the flag `VERIFY_X509_STRICT` from the context of this one connection in Python.',
    },
  ],
  choose: 'It is one of these numbers only when strict checking is on.',
  endUser,
} as const;

/** What the ranges of verify numbers mean, in English. */
export const ranges: LocaleOf<typeof certificate, 'en'>['ranges'] = {
  undecodable: {
    name: 'Signature or key cannot be read',
    summary: 'A signature or a public key could not be decoded, so the signature could not be checked.',
    when: 'BoringSSL, which Envoy uses, reports 6 if the key of a CA certificate is damaged or of an unsupported type. For such a certificate, OpenSSL reports 20 or 21 (3.0.0 to 3.0.5: 24). A damaged signature leads to 7; OpenSSL 3.0 never reports 4 or 5.',
    fixes: [
      {
        id: 'decode-by-hand',
        text: 'Print the CA certificate with `openssl x509 -noout -text`; `Unable to load Public Key` means that OpenSSL cannot read its key.',
      },
      {
        id: 'reissue-certificate',
        text: 'Obtain the CA certificate again from its owner, or create it again with an RSA or ECDSA key.',
      },
    ],
    choose:
      'It is 6 when a library such as BoringSSL cannot read the issuer’s key; OpenSSL reports 20, 21 or 24. If the signature is wrong or damaged, it is 7.',
    endUser,
  },
  malformed: {
    name: 'Malformed date',
    summary: 'A date in a certificate or CRL cannot be read; 17 means that memory ran out.',
    when: 'In-house software created the certificate or the CRL and encoded a date incorrectly.',
    fixes: [
      {
        id: 'decode-dates',
        text: 'Print the dates of a certificate with `openssl x509 -noout -dates`, and those of a CRL (15, 16) with `openssl crl -noout -lastupdate -nextupdate`; a bad value is shown as `Bad time value`.',
      },
      {
        id: 'reissue-certificate',
        text: 'Issue the certificate or CRL again with a maintained tool such as OpenSSL or step-ca.',
      },
    ],
    choose: 'It is one of these when a date is malformed; if it is well-formed but past, it is 10 or 12.',
    endUser,
  },
  issuer: {
    name: 'Candidate issuer does not fit',
    summary:
      'The issuer was found, but it may not sign certificates: its `keyUsage` lacks `keyCertSign` (32). 33 means that the certificate of a CRL’s issuer was not found; 29, 30 and 31 mean that the issuer’s name, key identifier or serial number does not match, and OpenSSL 3.0.0 to 3.0.5 report 30 and 31 in place of 20.',
    when: 'A CA certificate lacks `keyCertSign`. Node.js, nginx and `openssl s_client` end with 32 where curl and Python report an earlier error, such as 79. If a CA was created again under the same name, OpenSSL reports 7 or 20 (3.0.0 to 3.0.5: 30 in place of 20).',
    fixes: [
      {
        id: 'read-usage',
        text: 'For 32, print `keyUsage` of each CA certificate: it must contain `Certificate Sign`.',
      },
      {
        id: 'replace-issuer',
        text: 'For 32, create the CA certificate again with `keyUsage = critical, keyCertSign, cRLSign`. For 29, 30 and 31, replace the CA certificate with the one that issued the certificate. For 33, add the certificate of the CRL’s issuer to the trust store.',
      },
    ],
    choose:
      'It is 32 when the issuer’s `keyUsage` lacks `keyCertSign` and the program continues after 79; if no issuer with the right name and key identifier was found, it is 20.',
    endUser,
  },
  extensions: {
    name: 'Extension not accepted',
    summary: 'An extension of a certificate or CRL is invalid, unsupported or does not allow what is required.',
    when: 'A private PKI uses proxy certificates, certificate policies or CRL scopes, and the verifier does not support them or is configured to require something else.',
    fixes: [
      {
        id: 'list-extensions',
        text: 'Print all extensions of the certificate with `openssl x509 -noout -text`, or those of the CRL (36, 44) with `openssl crl -noout -text`, and compare them with the message.',
      },
      {
        id: 'reissue-certificate',
        text: 'Correct the extension that the message names, or leave it out, and issue the certificate or CRL again. For 35, the `keyUsage` of the CA certificate must contain `cRLSign`.',
      },
    ],
    choose:
      'It is one of these when the message names an extension, a policy, a proxy certificate, a key usage (35, 39), CA markings (37), a CRL scope (44) or an RFC 3779 resource (46).',
    endUser,
  },
  special: {
    name: 'Constraint or profile not met',
    summary:
      'A name constraint cannot be evaluated, a rule of a profile such as Suite B is violated, or the application refused the certificate.',
    when: 'A CA certificate uses a rare form of name constraint, the verifier requires the Suite B profile, or an application rejects the certificate in its own callback (50). The exit status 60 of curl is not a verify number: its message names the reason.',
    fixes: [
      {
        id: 'find-rule',
        text: 'For 50, search the code of the application for `X509_V_ERR_APPLICATION_VERIFICATION` and `X509_STORE_CTX_set_error`: its verification callback sets the number.',
      },
      {
        id: 'list-constraints',
        text: 'Print each CA certificate, and look under `Name Constraints` for an entry other than `DNS`, `email`, `URI`, `IP` and `DirName`: OpenSSL can report 51 for such an entry.',
      },
    ],
    choose:
      'It is one of these when the message names a constraint, a name syntax, Suite B, the application, CRL path validation (54) or a path loop (55).',
    endUser,
  },
  context: {
    name: 'Verification could not be completed',
    summary:
      'The verification was called incorrectly, or an additional check such as OCSP or Certificate Transparency failed.',
    when: 'An application uses the verification functions incorrectly, or requires an OCSP response or a Certificate Transparency timestamp that is missing. With strict checks, a certificate that names two different signature algorithms leads to 78; for an unknown signature algorithm, OpenSSL 3.0.7 and later report 20 or 21, not 76.',
    fixes: [
      {
        id: 'read-library-error',
        text: 'Print the error queue of OpenSSL, in C with `ERR_print_errors_fp(stderr)`. If the log has only a code such as `0A000086`, `openssl errstr` prints its text.',
      },
      {
        id: 'verify-by-hand',
        text: 'Verify the same chain with `openssl verify`. If it prints `OK`, the cause is the application, or an additional check such as OCSP or Certificate Transparency.',
      },
    ],
    choose:
      'It is one of these when the message names OCSP verification or an unknown OCSP certificate (73 to 75), SCTs, an issuer lookup, a proxy subject name (72), a signature algorithm (76 to 78) or the verification context.',
    endUser,
  },
  'strict-ca': {
    ...strict,
    name: 'Strict check: CA fields',
    summary: 'A path length, a key usage, an issuer name or a subject name in a certificate violates RFC 5280.',
  },
  'strict-names': {
    ...strict,
    name: 'Strict check: alternative names',
    summary:
      'The Subject Alternative Name extension is empty (87), or not critical although the subject is empty (88). OpenSSL 4.0 and later do not report 88.',
  },
  'strict-identifiers': {
    ...strict,
    name: 'Strict check: key identifiers',
    summary:
      'A key identifier extension is marked critical, which RFC 5280 forbids. OpenSSL 4.0 and later do not report it.',
  },
  'strict-version': {
    ...strict,
    name: 'Certificate version or curve',
    summary: 'A certificate has extensions but is not version 3, or its EC key has explicit curve parameters.',
    when: 'For 93, the verifier checks strictly (`-x509_strict` in OpenSSL, `VERIFY_X509_STRICT` in Python 3.13 and later). OpenSSL 3.0 and later report 94 without strict checks as well.',
    fixes: [
      strict.fixes[0],
      strict.fixes[1],
      {
        id: 'relax-python',
        text: 'Until then, for 93, remove the flag `VERIFY_X509_STRICT` from the context of this one connection in Python. It does not help against 94.',
      },
    ],
    choose:
      'It is 93 when strict checking finds extensions in a certificate whose version does not allow them; it is 94 when an EC key in a chain of two or more certificates has explicit curve parameters, even without strict checking.',
  },
  newer: {
    name: 'Added in later versions',
    summary:
      'A number that OpenSSL 3.2 and later added: raw public keys (95), OCSP responses (96 to 100), CRLs (101), key identifiers (102, 103) and duplicate extensions (104).',
    when: 'The application uses OpenSSL 3.2 or later with raw public keys, checks stapled OCSP responses, or runs OpenSSL 4, which checks CRLs and extensions more strictly.',
    fixes: [
      {
        id: 'check-version',
        text: 'Check the version with `openssl version`; for Node.js, `node -p process.versions.openssl`.',
      },
      { id: 'read-message', text: 'Read the text next to the number: it names the check that failed.' },
    ],
    choose: 'It is one of these when OpenSSL reports a number from 95 to 104.',
    endUser,
  },
};
