import type { tls } from '../../../catalogs/tls.js';
import type { LocaleOf } from '../../../model.js';
import { de as messages } from '../../messages/de.js';
import { certificates } from './certificates.js';
import { effects } from './effects.js';
import { extensions } from './extensions.js';
import { negotiation } from './negotiation.js';
import { pairs } from './pairs.js';
import { records } from './records.js';

/** TLS-Alerts auf Deutsch. */
export const de: LocaleOf<typeof tls, 'de'> = {
  protocol: 'tls',
  lang: 'de',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'TLS',
    codes: 'TLS-Alerts',
    stages: {
      clientHello: 'ClientHello',
      serverHello: 'ServerHello',
      certificate: 'Zertifikat',
      finished: 'Finished',
      data: 'Anwendungsdaten',
    },
    facts: {
      sentBy: {
        question: 'Wer darf den Alert senden?',
        values: { client: 'Der Client', server: 'Der Server', either: 'Der Client oder der Server', nobody: 'Niemand' },
        tags: {
          client: 'Vom Client gesendet',
          server: 'Vom Server gesendet',
          either: 'Von Client oder Server',
          nobody: 'Kein Alert',
        },
        says: {
          client: {
            one: '{codes} wird vom Client gesendet: Suchen Sie den Grund in dessen Log.',
            other: '{codes} werden vom Client gesendet: Suchen Sie den Grund in dessen Log.',
          },
          server: {
            one: '{codes} wird vom Server gesendet: Suchen Sie den Grund in dessen Log.',
            other: '{codes} werden vom Server gesendet: Suchen Sie den Grund in dessen Log.',
          },
          either: {
            one: '{codes} kann von beiden Seiten kommen: Suchen Sie den Grund im Log der sendenden Seite.',
            other: '{codes} können von beiden Seiten kommen: Suchen Sie den Grund im Log der sendenden Seite.',
          },
          nobody: {
            one: '{codes} ist kein Alert und wird nie gesendet: Client oder Server melden es selbst.',
            other: '{codes} sind keine Alerts und werden nie gesendet: Client oder Server melden sie selbst.',
          },
        },
      },
      versions: {
        question: 'In welchen TLS-Versionen gibt es den Alert?',
        values: { all: 'In allen', 'to-1.2': 'Nur in Versionen vor TLS 1.3', 'only-1.3': 'Erst ab TLS 1.3' },
        tags: { all: 'Alle TLS-Versionen', 'to-1.2': 'Bis TLS 1.2', 'only-1.3': 'Ab TLS 1.3' },
        says: {
          'to-1.2': {
            one: '{codes} kommt in TLS 1.3 nicht vor: Die Gegenseite spricht TLS 1.2 oder älter.',
            other: '{codes} kommen in TLS 1.3 nicht vor: Die Gegenseite spricht TLS 1.2 oder älter.',
          },
          'only-1.3': {
            one: '{codes} ist erst ab TLS 1.3 definiert.',
            other: '{codes} sind erst ab TLS 1.3 definiert.',
          },
        },
      },
      fatal: {
        question: 'Beendet der Alert die Verbindung?',
        values: {
          always: 'Immer',
          'may-warn':
            'Bis TLS 1.2 kann der Alert eine Warnung sein; in TLS 1.3 beendet jeder Fehler-Alert die Verbindung',
          never: 'Der Alert ist kein Fehler; der Sender schließt die Verbindung, oder sie läuft weiter',
        },
      },
      stages: { question: 'In welcher Phase der Verbindung tritt der Alert auf?' },
    },
    across: {
      http: 'HTTP beginnt erst nach dem TLS-Handshake. Schlägt der Handshake fehl, gibt es keinen HTTP-Status; nur ein Proxy, der seinen Upstream per TLS nicht erreicht, macht aus einem Alert einen Status, etwa 502 oder, bei Cloudflare, 525.',
      websocket:
        'Bei `wss://` erscheint jeder TLS-Alert, der den Handshake beendet, im Browser als Close-Event mit dem Code 1006 oder 1015; die Nummer des Alerts erfährt die Webseite nicht.',
    },
  },
  codes: { ...records, ...negotiation, ...certificates, ...extensions },
  ranges: {
    alert: {
      name: 'Alert-Nummer',
      summary:
        'Dieser Alert-Nummer ist keine Bedeutung zugewiesen; in TLS 1.3 behandelt der Empfänger einen solchen Alert als fatalen Fehler.',
      when: 'Die Gegenseite verwendet eine neuere oder private Erweiterung von TLS, oder die Bytes sind gar kein TLS-Alert.',
      fixes: [
        {
          id: 'treat-as-fatal',
          text: 'Behandeln Sie den Alert als fatal und schließen Sie die Verbindung, wie RFC 8446 es für unbekannte Alerts vorschreibt.',
        },
        {
          id: 'find-number',
          text: 'Zeichnen Sie den Handshake mit `tshark -V` auf und suchen Sie die Nummer (`Description: Unknown (200)`) in der Dokumentation der TLS-Bibliothek der Gegenseite. In TLS 1.3 braucht `tshark` oft die Sitzungsschlüssel, um den Alert zu zeigen (`-o tls.keylog_file:keys.log`).',
        },
      ],
      choose: 'Verwenden Sie nur Alerts, die in der IANA-Registry zugewiesen sind.',
      endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
    },
  },
  unknown: {
    name: 'Kein TLS-Alert',
    summary:
      'Ein TLS-Alert ist eine Zahl von 0 bis 255 oder ein registrierter Name; dieser Wert ist keines von beiden.',
    when: 'Statt der Alert-Nummer wurde der Fehlercode von OpenSSL gelesen, etwa `0A000410`, ein Name ist falsch geschrieben, oder der Wert ist ein Code eines anderen Protokolls.',
    fixes: [
      {
        id: 'read-alert-number',
        who: 'operator',
        text: 'Suchen Sie in der Meldung von OpenSSL nach `SSL alert number`, in Java nach `Received fatal alert` und in rustls nach `received fatal alert`.',
      },
    ],
    choose: 'Ein Wert ist nur dann ein TLS-Alert, wenn er eine Zahl von 0 bis 255 oder ein registrierter Name ist.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
};
