import { describe, expect, it } from 'vitest';
import { certificate } from '../../src/catalogs/certificate.js';
import { names } from '../../src/catalogs/certificate/names.js';
import { signs } from '../../src/catalogs/certificate/signs.js';
import { en } from '../../src/locales/certificate/en/index.js';
import type { ClientName, Sign } from '../../src/model.js';
import { findCode } from '../../src/selectors/findCode.js';
import { factsOf } from '../support/fixtures.js';

const all = factsOf(certificate);

/**
 * OpenSSL's include/openssl/x509_vfy.h.in, without `X509_V_ERR_`, in the order of the numbers from 0 on: 0 to 103 at 0365b1aa, which
 * gives 104 the name of a pull request that was not merged (#30228); 104 as in crypto/x509/x509_vfy.c at 00207e8e and TaurusTLS.
 */
const header = `OK UNSPECIFIED UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_CRL UNABLE_TO_DECRYPT_CERT_SIGNATURE
UNABLE_TO_DECRYPT_CRL_SIGNATURE UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY CERT_SIGNATURE_FAILURE CRL_SIGNATURE_FAILURE
CERT_NOT_YET_VALID CERT_HAS_EXPIRED CRL_NOT_YET_VALID CRL_HAS_EXPIRED ERROR_IN_CERT_NOT_BEFORE_FIELD
ERROR_IN_CERT_NOT_AFTER_FIELD ERROR_IN_CRL_LAST_UPDATE_FIELD ERROR_IN_CRL_NEXT_UPDATE_FIELD OUT_OF_MEM
DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN UNABLE_TO_GET_ISSUER_CERT_LOCALLY UNABLE_TO_VERIFY_LEAF_SIGNATURE
CERT_CHAIN_TOO_LONG CERT_REVOKED NO_ISSUER_PUBLIC_KEY PATH_LENGTH_EXCEEDED INVALID_PURPOSE CERT_UNTRUSTED CERT_REJECTED
SUBJECT_ISSUER_MISMATCH AKID_SKID_MISMATCH AKID_ISSUER_SERIAL_MISMATCH KEYUSAGE_NO_CERTSIGN UNABLE_TO_GET_CRL_ISSUER
UNHANDLED_CRITICAL_EXTENSION KEYUSAGE_NO_CRL_SIGN UNHANDLED_CRITICAL_CRL_EXTENSION INVALID_NON_CA
PROXY_PATH_LENGTH_EXCEEDED KEYUSAGE_NO_DIGITAL_SIGNATURE PROXY_CERTIFICATES_NOT_ALLOWED INVALID_EXTENSION
INVALID_POLICY_EXTENSION NO_EXPLICIT_POLICY DIFFERENT_CRL_SCOPE UNSUPPORTED_EXTENSION_FEATURE UNNESTED_RESOURCE
PERMITTED_VIOLATION EXCLUDED_VIOLATION SUBTREE_MINMAX APPLICATION_VERIFICATION UNSUPPORTED_CONSTRAINT_TYPE
UNSUPPORTED_CONSTRAINT_SYNTAX UNSUPPORTED_NAME_SYNTAX CRL_PATH_VALIDATION_ERROR PATH_LOOP SUITE_B_INVALID_VERSION
SUITE_B_INVALID_ALGORITHM SUITE_B_INVALID_CURVE SUITE_B_INVALID_SIGNATURE_ALGORITHM SUITE_B_LOS_NOT_ALLOWED
SUITE_B_CANNOT_SIGN_P_384_WITH_P_256 HOSTNAME_MISMATCH EMAIL_MISMATCH IP_ADDRESS_MISMATCH DANE_NO_MATCH EE_KEY_TOO_SMALL
CA_KEY_TOO_SMALL CA_MD_TOO_WEAK INVALID_CALL STORE_LOOKUP NO_VALID_SCTS PROXY_SUBJECT_NAME_VIOLATION OCSP_VERIFY_NEEDED
OCSP_VERIFY_FAILED OCSP_CERT_UNKNOWN UNSUPPORTED_SIGNATURE_ALGORITHM SIGNATURE_ALGORITHM_MISMATCH
SIGNATURE_ALGORITHM_INCONSISTENCY INVALID_CA PATHLEN_INVALID_FOR_NON_CA PATHLEN_WITHOUT_KU_KEY_CERT_SIGN
KU_KEY_CERT_SIGN_INVALID_FOR_NON_CA ISSUER_NAME_EMPTY SUBJECT_NAME_EMPTY MISSING_AUTHORITY_KEY_IDENTIFIER
MISSING_SUBJECT_KEY_IDENTIFIER EMPTY_SUBJECT_ALT_NAME EMPTY_SUBJECT_SAN_NOT_CRITICAL CA_BCONS_NOT_CRITICAL
AUTHORITY_KEY_IDENTIFIER_CRITICAL SUBJECT_KEY_IDENTIFIER_CRITICAL CA_CERT_MISSING_KEY_USAGE EXTENSIONS_REQUIRE_VERSION_3
EC_KEY_EXPLICIT_PARAMS RPK_UNTRUSTED OCSP_RESP_INVALID OCSP_SIGNATURE_FAILURE OCSP_NOT_YET_VALID OCSP_HAS_EXPIRED
OCSP_NO_RESPONSE CRL_VERIFY_FAILED EMPTY_AUTHORITY_KEY_IDENTIFIER AKID_ISSUER_SERIAL_NOT_PAIRED
DUPLICATE_EXTENSION`.split(/\s+/);

/** The codes that Node.js documents in tls.md, "X509 certificate error codes", and that the catalog names. */
const nodeCodes =
  `UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_CRL CERT_SIGNATURE_FAILURE CRL_SIGNATURE_FAILURE CERT_NOT_YET_VALID
CERT_HAS_EXPIRED CRL_NOT_YET_VALID CRL_HAS_EXPIRED DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN
UNABLE_TO_GET_ISSUER_CERT_LOCALLY UNABLE_TO_VERIFY_LEAF_SIGNATURE CERT_CHAIN_TOO_LONG CERT_REVOKED INVALID_CA
PATH_LENGTH_EXCEEDED INVALID_PURPOSE CERT_UNTRUSTED CERT_REJECTED HOSTNAME_MISMATCH`.split(/\s+/);

describe('verify numbers beside OpenSSL’s header', () => {
  it('have its names, and end where it ends', () => {
    for (const [code, { phrase }] of all) expect([code, phrase]).toEqual([code, header[code]]);
    expect(certificate.last).toBe(header.length - 1);
  });

  it('are found by number and by name, and every other number by a range', () => {
    for (const [code, { phrase }] of all) {
      for (const spelled of [code, String(code), phrase, phrase.toLowerCase()]) {
        expect(findCode(certificate, spelled, en)).toMatchObject({ kind: 'known', code });
      }
    }
    for (let code = 0; code < header.length; code++) expect(findCode(certificate, code, en).kind).not.toBe('unknown');
    expect(findCode(certificate, header.length, en).kind).toBe('unknown');
  });
});

describe('the names of clients', () => {
  const entries: readonly (readonly [string, readonly ClientName[]])[] = Object.entries(names);

  it('are those that Node.js documents, each under its own number', () => {
    for (const name of nodeCodes) {
      const code = header.indexOf(name);
      const own = entries.find(([key]) => Number(key) === code)?.[1] ?? [];
      expect(own.filter(({ by }) => by === 'Node.js').map((one) => one.name)).toContain(name);
    }
  });

  it('begin with OpenSSL’s own, and stand under every number', () => {
    expect(entries.map(([key]) => Number(key))).toEqual(all.map(([code]) => code));
    for (const [, own] of entries) expect(own[0]?.by).toBe('OpenSSL');
  });

  it('that stand under several numbers are no sign of one of them', () => {
    const lines = Object.values<readonly Sign[]>(signs).flatMap((own) => own.map(({ line }) => line));
    const count = new Map<string, number>();
    // What Python and curl print is OpenSSL's own text: they call it 20 where others go on to 21.
    for (const [, own] of entries) {
      for (const { by, name } of own) if (by !== 'Python') count.set(name, (count.get(name) ?? 0) + 1);
    }
    for (const [name, times] of count) if (times > 1 && name.length > 3) expect(lines).not.toContain(name);
    expect(count.get('net::ERR_CERT_AUTHORITY_INVALID')).toBe(5);
  });
});

describe('facts of certificates hold together', () => {
  it('only 0 is no error, and only it asks nobody to change anything', () => {
    expect(all.filter(([, { severity }]) => severity === 'neutral').map(([code]) => code)).toEqual([0]);
    expect(all.filter(([, facts]) => facts['configuredBy'] === 'none').map(([code]) => code)).toEqual([0]);
  });

  it('nothing gets better by trying again alone', () => {
    for (const [code, { retry }] of all)
      expect([code, retry.advice]).toEqual([code, code === 0 ? 'not-needed' : 'after-fix']);
  });

  it('what concerns a CRL fails in revocation, and what concerns a name has the leaf’s', () => {
    for (const [code, { stages, ...facts }] of all) {
      if (facts['concerns'] === 'crl') expect([code, stages]).toEqual([code, ['revocation']]);
    }
    for (const code of [62, 63, 64] as const) expect(certificate.codes[code].concerns).toBe('leaf');
  });

  it('the pairs that people confuse have words', () => {
    expect(Object.keys(en.pairs)).toEqual(
      expect.arrayContaining([
        '2-20',
        '9-10',
        '10-12',
        '18-19',
        '18-20',
        '19-20',
        '20-21',
        '62-64',
        '66-67',
        '66-68',
        'certificate:10-tls:45',
        'certificate:18-websocket:1015',
        'certificate:20-tls:48',
      ]),
    );
  });
});
