import type { certificate } from '../../../catalogs/certificate.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind a refused certificate do, in English. */
export const effects: EffectTexts<typeof certificate> = {
  'accepts-partial-chain':
    'If on, the chain may end at an intermediate certificate that is in the trust store. If off, it must reach a self-signed root or a certificate with trust settings (`BEGIN TRUSTED CERTIFICATE`).',
  'checks-crl':
    'Certificates are checked against the CRLs in this file. The file must contain a CRL of every CA in the chain.',
  'checks-expiry': 'If on, an expired certificate of the upstream server is rejected.',
  'checks-name': 'If on, the certificate of the upstream server must match the host name of the request.',
  'checks-strictly':
    'If on, certificates must follow RFC 5280 strictly, for example with key identifiers and, in CA certificates, a Key Usage extension.',
  'limits-depth':
    'A chain with more CA certificates than this is rejected. Products differ in whether the root counts.',
  'limits-lifetime': 'Certificates of this profile expire after this time.',
  'sends-chain': 'The server sends the certificates in this file: its own first, then the intermediate certificates.',
  'sends-sni':
    'If off, the proxy sends no host name (SNI) to the upstream server, which may send its default certificate.',
  'sets-expected-name': 'If verification is on, the certificate of the upstream server must match this name.',
  'sets-minimum-strength':
    'At level 2, RSA keys shorter than 2048 bits and ECC keys shorter than 224 bits are rejected; at level 1, the limits are 1024 and 160 bits.',
  'shortens-lifetime':
    'A public CA may not issue a certificate that is valid for longer than this. The limit falls to 100 days on 2027-03-15 and to 47 days on 2029-03-15.',
  trusts: 'The CA certificates in this file or directory are trusted.',
  'trusts-more':
    'The CA certificates in this file are added to the built-in ones. The file is read only when the process starts.',
  'verifies-upstream': 'This setting decides whether the proxy verifies the certificate of the upstream server.',
};
