import type { Observation } from '../model.js';
import { observe } from './observe.js';

// As the registry writes them, and as OpenSSL, Go, NSS and GnuTLS do. In letters alone.
const ALERTS: { readonly [name: string]: number } = {
  unexpectedmessage: 10,
  badrecordmac: 20,
  decryptionfailed: 21,
  recordoverflow: 22,
  decompressionfailure: 30,
  handshakefailure: 40,
  handshakefailed: 40,
  nocertificate: 41,
  badcertificate: 42,
  unsupportedcertificate: 43,
  certificaterevoked: 44,
  revokedcertificate: 44,
  certificateexpired: 45,
  expiredcertificate: 45,
  certificatewasexpired: 45,
  certificateunknown: 46,
  unknowncertificate: 46,
  illegalparameter: 47,
  unknownca: 48,
  unknowncertificateauthority: 48,
  caisunknown: 48,
  accessdenied: 49,
  accesswasdenied: 49,
  decodeerror: 50,
  errordecodingmessage: 50,
  decrypterror: 51,
  errordecryptingmessage: 51,
  exportrestriction: 60,
  protocolversion: 70,
  protocolversionnotsupported: 70,
  errorinprotocolversion: 70,
  insufficientsecurity: 71,
  insufficientsecuritylevel: 71,
  internalerror: 80,
  inappropriatefallback: 86,
  usercanceled: 90,
  norenegotiation: 100,
  missingextension: 109,
  unsupportedextension: 110,
  certificateunobtainable: 111,
  unrecognizedname: 112,
  unrecognisedname: 112,
  badcertificatestatusresponse: 113,
  badcertificatehashvalue: 114,
  unknownpskidentity: 115,
  certificaterequired: 116,
  noapplicationprotocol: 120,
};

// What stands before the name of an alert.
const BEFORE =
  /\b(?:(?:SSLV3|TLSV1|TLSV13)_(?:ALERT_)?|SSL_R_\w{4,6}_ALERT_|(?:sslv3|tlsv1|tlsv13|ssl\/tls)(?: alert)? |(?:remote|local) error: tls: |[Rr]eceived (?:fatal )?alert: |TLS alert: '|(?:SERVER|CLIENT) ALERT: Fatal - |(?<!\(OUT\), )TLS alert, |AlertReceived\(|gnutls_handshake\(\) failed: |level: fatal, description: |SSL_ERROR_|ERR_SSL_)(?=[A-Za-z])/g;
const NUMBER =
  /\b[Aa]lert(?: number|:)? \[?(\d{1,3})\b|(?<=\btls: )alert\((\d{1,3})\)|TLS protocol defined fatal (?:alert|error) code is (\d{1,3})/;

/** Reads a TLS alert, by its number or by the name that a client has for it. */
export function readAlert(text: string): Observation | undefined {
  // Other programs have alerts, too.
  const numbered = /ssl|tls|handshake|schannel/i.test(text) ? NUMBER.exec(text) : undefined;
  const number = Number(numbered?.[1] ?? numbered?.[2] ?? numbered?.[3]);
  if (numbered && number > 0) return observe(`tls:${number}`, numbered[0], { stages: ['tls'] });
  for (const match of text.matchAll(BEFORE)) {
    const found = alertIn(text.slice(match.index + match[0].length, match.index + match[0].length + 48));
    // NSS and Chromium have names of this form for other failures, too.
    if (found && (!/(?:SSL_ERROR|ERR_SSL)_$/.test(match[0]) || /^[A-Z_]{3,40}_ALERT\b/.test(found.rest))) {
      return observe(`tls:${found.alert}`, match[0] + found.name, { stages: ['tls'] });
    }
  }
  return undefined;
}

function alertIn(rest: string) {
  const words = /^[A-Za-z_ ]+/.exec(rest)?.[0] ?? '';
  // The longest name: one begins with another.
  for (let length = words.length; length > 4; length--) {
    const name = words.slice(0, length);
    const key = name.replace(/[_ ]/g, '').toLowerCase();
    if (Object.hasOwn(ALERTS, key)) return { alert: ALERTS[key], name: name.trim(), rest };
  }
  return undefined;
}
