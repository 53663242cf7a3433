// Authorities of our own, and certificates that are right or wrong in one way each.
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto);

const DAY = 24 * 60 * 60 * 1000;
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const rsa = (modulusLength) => ({
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength,
});

const newKeys = (bits) => webcrypto.subtle.generateKey(bits ? rsa(bits) : ecdsa, true, ['sign', 'verify']);
const inDays = (days) => new Date(Date.now() + days * DAY);

async function toPem({ privateKey }) {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', privateKey), 'PRIVATE KEY');
}

/**
 * Makes an authority: `ca` is its certificate; `issue` gives `{ key, cert }` for a TLS server, in date and for
 * localhost unless `from` and `to` (in days), `host` and `ip` say otherwise; `newIntermediate` makes an authority below it.
 */
export async function newAuthority({ name = 'CN=wirecodes bench authority', to = 60, parent } = {}) {
  const keys = await newKeys();
  const ca = await x509.X509CertificateGenerator.create({
    subject: name,
    issuer: parent?.name ?? name,
    publicKey: keys.publicKey,
    signingKey: (parent?.keys ?? keys).privateKey,
    signingAlgorithm: ecdsa,
    notBefore: inDays(-60),
    notAfter: inDays(to),
    extensions: [
      new x509.BasicConstraintsExtension(true, parent ? 0 : undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      ...(parent ? [await x509.AuthorityKeyIdentifierExtension.create(parent.keys.publicKey)] : []),
    ],
  });

  async function issue({
    host = 'localhost',
    ip,
    from = -30,
    to: until = 30,
    selfSigned = false,
    bits,
    client = false,
  }) {
    const own = await newKeys(bits);
    const subject = `CN=${ip ?? host}`;
    const certificate = await x509.X509CertificateGenerator.create({
      subject,
      issuer: selfSigned ? subject : name,
      publicKey: own.publicKey,
      signingKey: (selfSigned ? own : keys).privateKey,
      signingAlgorithm: selfSigned && bits ? rsa(bits) : ecdsa,
      notBefore: inDays(from),
      notAfter: inDays(until),
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.ExtendedKeyUsageExtension([
          client ? x509.ExtendedKeyUsage.clientAuth : x509.ExtendedKeyUsage.serverAuth,
        ]),
        new x509.SubjectAlternativeNameExtension([ip ? { type: 'ip', value: ip } : { type: 'dns', value: host }]),
        await x509.SubjectKeyIdentifierExtension.create(own.publicKey),
        await x509.AuthorityKeyIdentifierExtension.create((selfSigned ? own : keys).publicKey),
      ],
    });
    return { key: await toPem(own), cert: certificate.toString('pem') };
  }

  const newIntermediate = (options) =>
    newAuthority({ name: 'CN=wirecodes bench intermediate', ...options, parent: { name, keys } });
  return { ca: ca.toString('pem'), issue, newIntermediate };
}
