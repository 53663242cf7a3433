import type { net } from '../../../catalogs/net.js';
import type { LocaleOf } from '../../../model.js';
import { de as messages } from '../../messages/de.js';
import { effects } from './effects.js';
import { local } from './local.js';
import { pairs } from './pairs.js';
import { remote } from './remote.js';

/** The failures of the network and the system in German. */
export const de: LocaleOf<typeof net, 'de'> = {
  protocol: 'net',
  lang: 'de',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'Netzwerk',
    codes: 'Netzwerkfehler',
    stages: {
      resolve: 'Namensauflösung',
      socket: 'Lokaler Socket',
      connect: 'TCP-Verbindungsaufbau',
      tls: 'TLS-Handshake',
      exchange: 'Anfrage und Antwort',
    },
    facts: {
      evidence: {
        question: 'Worauf geht der Fehler zurück?',
        note: 'Auch eine Firewall oder ein Load-Balancer dazwischen kann ein Paket im Namen des Servers oder Hosts senden.',
        values: {
          resolver: 'Auf den DNS-Resolver: seine Antwort oder deren Ausbleiben',
          peer: 'Auf ein Paket der Gegenseite',
          network:
            'Meist auf eine ICMP-Meldung oder darauf, dass der Host im lokalen Netz nicht auf ARP oder Neighbor Discovery antwortet',
          silence: 'Auf einen Timer, der ablief, bevor das erwartete Paket oder die erwartete Antwort eintraf',
          local: 'Meist auf das Betriebssystem dieses Hosts, nicht auf etwas von außen',
        },
        tags: {
          resolver: 'Vom Resolver',
          peer: 'Von der Gegenseite',
          network: 'Aus dem Netz',
          silence: 'Keine Antwort',
          local: 'Von diesem Host',
        },
        says: {
          resolver: {
            one: '{codes} stammt aus der Namensauflösung: Eine Verbindung zum Server wurde nicht versucht.',
            other: '{codes} stammen aus der Namensauflösung: Eine Verbindung zum Server wurde nicht versucht.',
          },
          peer: {
            one: '{codes} folgt auf ein Paket der Gegenseite; sie ist also erreichbar, sofern nicht eine Firewall oder ein Load-Balancer dazwischen das Paket gesendet hat.',
            other:
              '{codes} folgen auf ein Paket der Gegenseite; sie ist also erreichbar, sofern nicht eine Firewall oder ein Load-Balancer dazwischen das Paket gesendet hat.',
          },
          network: {
            one: '{codes} folgt meist auf eine ICMP-Meldung eines Routers oder einer Firewall oder auf eine erfolglose Abfrage mit ARP oder Neighbor Discovery im lokalen Netz.',
            other:
              '{codes} folgen meist auf eine ICMP-Meldung eines Routers oder einer Firewall oder auf eine erfolglose Abfrage mit ARP oder Neighbor Discovery im lokalen Netz.',
          },
          silence: {
            one: '{codes} bedeutet, dass ein Timer ablief, bevor das erwartete Paket oder die erwartete Antwort eintraf.',
            other:
              '{codes} bedeuten, dass ein Timer ablief, bevor das erwartete Paket oder die erwartete Antwort eintraf.',
          },
          local: {
            one: '{codes} kommt meist vom Betriebssystem dieses Hosts: Prüfen Sie zuerst diesen Host.',
            other: '{codes} kommen meist vom Betriebssystem dieses Hosts: Prüfen Sie zuerst diesen Host.',
          },
        },
      },
      stages: { question: 'In welchem Schritt der Anfrage tritt der Fehler auf?' },
      reachedServer: {
        question: 'Kann der Server die Anfrage verarbeitet haben?',
        values: {
          no: 'Nein, es wurde nichts gesendet',
          depends: 'Nein, wenn `connect` gescheitert ist; später möglicherweise',
          maybe: 'Möglicherweise; vor einem erneuten Schreibzugriff prüfen',
        },
        says: {
          no: {
            one: 'Bei {codes} hat der Server die Anfrage nicht gesehen: Eine Wiederholung führt daher nichts doppelt aus.',
            other:
              'Bei {codes} hat der Server die Anfrage nicht gesehen: Eine Wiederholung führt daher nichts doppelt aus.',
          },
          depends: {
            one: 'Bei {codes} hat der Server die Anfrage nicht gesehen, wenn `connect` gescheitert ist; auf einer offenen Verbindung kann er sie verarbeitet haben.',
            other:
              'Bei {codes} hat der Server die Anfrage nicht gesehen, wenn `connect` gescheitert ist; auf einer offenen Verbindung kann er sie verarbeitet haben.',
          },
          maybe: {
            one: 'Bei {codes} kann der Server die Anfrage verarbeitet haben: Wiederholen Sie sie nur dann automatisch, wenn sie idempotent ist.',
            other:
              'Bei {codes} kann der Server die Anfrage verarbeitet haben: Wiederholen Sie sie nur dann automatisch, wenn sie idempotent ist.',
          },
        },
      },
    },
    across: {
      dns: 'Ein DNS-Server liefert einen Antwortcode, und die Resolver-Bibliothek macht daraus einen anderen Fehler. Mit glibc werden NXDOMAIN und NODATA in Node.js zu ENOTFOUND, SERVFAIL, REFUSED oder eine ausbleibende Antwort zu EAI_AGAIN.',
      http: 'Ein Netzwerkfehler bedeutet, dass der Client keine vollständige HTTP-Antwort erhalten hat. Tritt er bei einem Proxy oder Gateway auf, erhält dessen Client stattdessen einen HTTP-Status wie 502, 503 oder 504.',
      websocket:
        'Ein Close-Event nennt den Netzwerkfehler nicht: Eine gescheiterte oder abgerissene Verbindung wird als 1006 gemeldet. Suchen Sie den Netzwerkfehler im Log des Clients, des Servers oder des Proxys.',
      grpc: 'gRPC meldet die meisten Netzwerkfehler als UNAVAILABLE und nennt sie in der Statusmeldung.',
      tls: 'Die meisten Netzwerkfehler treten vor dem TLS-Handshake auf oder beenden die TCP-Verbindung; ein TLS-Alert ist eine Nachricht, die über eine funktionierende Verbindung eintraf. Node.js meldet einen Alert während des Handshakes im Modul `https` als EPROTO, in `fetch` mit einem Code wie `ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION`.',
    },
  },
  codes: { ...local, ...remote },
  ranges: {},
  unknown: {
    name: 'Kein Netzwerkfehler',
    summary:
      'Ein Netzwerkfehler ist einer der Namen in dieser Liste, etwa `ECONNREFUSED`; dieser Wert gehört nicht dazu.',
    when: 'Der Name ist falsch geschrieben, er gehört zu einer Dateioperation (`ENOENT`), oder der Wert ist eine Zahl: errno-Nummern unterscheiden sich je nach Betriebssystem.',
    fixes: [
      {
        id: 'look-up-number',
        who: 'client',
        run: 'python3 -c "import errno; print(errno.errorcode[111])"',
        text: 'Schlagen Sie den Namen einer errno-Nummer auf dem System nach, das sie gemeldet hat: `python3 -c "import errno; print(errno.errorcode[111])"`.',
      },
    ],
    choose: 'Ein Wert ist nur dann ein Netzwerkfehler, wenn er einer der Namen in dieser Liste ist.',
    endUser: 'Etwas ist schiefgelaufen. Bitte versuchen Sie es später erneut.',
  },
};
