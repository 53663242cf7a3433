import type { certificate } from '../../../catalogs/certificate.js';
import type { LocaleOf } from '../../../model.js';
import { de as messages } from '../../messages/de.js';
import { codes0to1 } from './0-1.js';
import { codes2 } from './2.js';
import { codes3to9 } from './3-9.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';
import { ranges } from './ranges.js';

/** Why a certificate was refused, by OpenSSL's verify numbers, in German. */
export const de: LocaleOf<typeof certificate, 'de'> = {
  protocol: 'certificate',
  lang: 'de',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'Zertifikat',
    codes: 'Prüfnummern',
    stages: {
      chain: 'Aufbau der Kette',
      purpose: 'Zweck und Einschränkungen',
      name: 'Hostname',
      revocation: 'Sperrprüfung',
      signature: 'Signaturen und Schlüssel',
      validity: 'Gültigkeitsdauer',
    },
    facts: {
      configuredBy: {
        question: 'Wer muss in der Regel etwas ändern?',
        values: {
          presenter: 'Die Seite, die das Zertifikat vorlegt, meist der Server',
          verifier: 'Die Seite, die es prüft, meist der Client',
          either: 'Je nach Ursache eine der beiden Seiten',
          issuer: 'Die CA, die das Zertifikat ausgestellt hat, oder ihr Betreiber',
          none: 'Niemand',
        },
        tags: {
          presenter: 'Am Server beheben',
          verifier: 'Am Client beheben',
          either: 'Am Server oder Client beheben',
          issuer: 'Bei der CA beheben',
          none: 'Nichts zu beheben',
        },
        says: {
          presenter: {
            one: '{codes} wird meist auf der Seite behoben, die das Zertifikat vorlegt.',
            other: '{codes} werden meist auf der Seite behoben, die das Zertifikat vorlegt.',
          },
          verifier: {
            one: '{codes} wird meist auf der Seite behoben, die das Zertifikat prüft.',
            other: '{codes} werden meist auf der Seite behoben, die das Zertifikat prüft.',
          },
          either: {
            one: 'Die Ursache von {codes} kann auf beiden Seiten liegen.',
            other: 'Die Ursachen von {codes} können auf beiden Seiten liegen.',
          },
          issuer: {
            one: 'Bei {codes} muss die CA ein Zertifikat oder eine CRL neu ausstellen.',
            other: 'Bei {codes} muss jeweils die CA ein Zertifikat oder eine CRL neu ausstellen.',
          },
          none: { one: 'Bei {codes} ist nichts zu ändern.', other: 'Bei {codes} ist nichts zu ändern.' },
        },
      },
      concerns: {
        question: 'Welches Zertifikat ist betroffen?',
        values: {
          leaf: 'Das eigene Zertifikat des Servers oder Clients (Tiefe 0)',
          issuer: 'Ein CA-Zertifikat (Tiefe 1 oder höher)',
          any: 'Irgendein Zertifikat der Kette; die Tiefe des Fehlers zeigt, welches',
          crl: 'Die Zertifikatssperrliste (CRL)',
          none: 'Keines',
        },
        tags: {
          leaf: 'Eigenes Zertifikat',
          issuer: 'CA-Zertifikat',
          any: 'Jedes Zertifikat möglich',
          crl: 'Sperrliste (CRL)',
          none: 'Kein Zertifikat',
        },
      },
      stages: { question: 'In welchem Teil der Prüfung tritt der Code auf?' },
    },
    across: {
      http: 'Eine Prüfnummer ist das Ergebnis der Zertifikatsprüfung, die vor der ersten HTTP-Anfrage stattfindet. Ein Client, der das Zertifikat ablehnt, sendet keine Anfrage und erhält daher keine HTTP-Antwort. Ein Proxy, der seinen Upstream-Server nicht prüfen kann, antwortet mit einem eigenen HTTP-Status: nginx antwortet mit 502 und protokolliert die Prüfnummer, bei einem falschen Namen stattdessen `upstream SSL certificate does not match`. Scheitert die Prüfung eines Client-Zertifikats, antwortet nginx mit 400 und protokolliert die Prüfnummer nur auf der Stufe `info`.',
      tls: 'Eine Prüfnummer bleibt auf der prüfenden Seite; einen TLS-Alert kann diese Seite ihrer Gegenseite senden. Ein Alert steht für mehrere Prüfnummern.',
      websocket:
        'Eine Prüfnummer sagt, ob ein Zertifikat akzeptiert wurde und, wenn nicht, warum; ein WebSocket-Close-Code sagt nur, dass die Verbindung gescheitert ist. Browser zeigen JavaScript den Grund nicht.',
    },
  },
  codes: { ...codes0to1, ...codes2, ...codes3to9 },
  ranges,
  unknown: {
    name: 'Keine Prüfnummer',
    summary: 'OpenSSL bis 4.0 vergibt nur die Prüfnummern 0 bis 104; dieser Wert gehört nicht dazu.',
    when: 'Der Wert ist ein OpenSSL-Fehlercode wie `0A000086` oder eine Nummer oder ein Name aus einer anderen Bibliothek, etwa `-9814` in Safari.',
    fixes: [
      {
        id: 'find-number',
        who: 'client',
        text: 'Suchen Sie die Nummer hinter `verify error:num=`, `Verify return code:` oder `certificate verify error: (`.',
      },
    ],
    choose: 'Bis OpenSSL 4.0 ist ein Wert nur dann eine Prüfnummer, wenn er eine ganze Zahl von 0 bis 104 ist.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte versuchen Sie es später erneut.',
  },
};
