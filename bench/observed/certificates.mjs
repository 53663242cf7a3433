// An authority of our own, and certificates that are right or wrong in one way each.
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto);

const DAY = 24 * 60 * 60 * 1000;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

const newKeys = () => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
const inDays = (days) => new Date(Date.now() + days * DAY);

async function toPem({ privateKey }) {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', privateKey), 'PRIVATE KEY');
}

/**
 * Makes an authority: `ca` is its certificate; `issue` gives `{ key, cert }` for a TLS server, in date and for
 * localhost unless `to` (in days) and `host` say otherwise.
 */
export async function newAuthority() {
  const keys = await newKeys();
  const name = 'CN=wirecodes bench authority';
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    name,
    keys,
    signingAlgorithm: algorithm,
    notBefore: inDays(-60),
    notAfter: inDays(60),
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });

  async function issue({ host = 'localhost', to = 30, selfSigned = false }) {
    const own = await newKeys();
    const certificate = await x509.X509CertificateGenerator.create({
      subject: 'CN=wirecodes bench server',
      issuer: selfSigned ? 'CN=wirecodes bench server' : name,
      publicKey: own.publicKey,
      signingKey: selfSigned ? own.privateKey : keys.privateKey,
      signingAlgorithm: algorithm,
      notBefore: inDays(-30),
      notAfter: inDays(to),
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
        new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: host }]),
        await x509.SubjectKeyIdentifierExtension.create(own.publicKey),
        await x509.AuthorityKeyIdentifierExtension.create(selfSigned ? own.publicKey : keys.publicKey),
      ],
    });
    return { key: await toPem(own), cert: certificate.toString('pem') };
  }

  return { ca: ca.toString('pem'), issue };
}
