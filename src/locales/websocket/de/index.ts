import type { websocket } from '../../../catalogs/websocket.js';
import type { LocaleOf } from '../../../model.js';
import { de as messages } from '../../messages/de.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** WebSocket close codes in German. */
export const de: LocaleOf<typeof websocket, 'de'> = {
  protocol: 'websocket',
  lang: 'de',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'WebSocket',
    codes: 'Close-Codes',
    stages: {
      dns: 'DNS-Auflösung',
      tcp: 'TCP-Verbindungsaufbau',
      tls: 'TLS-Handshake',
      upgrade: 'HTTP-Upgrade',
      open: 'Offene Verbindung',
      closing: 'Closing-Handshake',
    },
    facts: {
      onWire: {
        question: 'Kann der Code in einem Close-Frame stehen?',
        values: { allowed: 'Ja', never: 'Nein' },
        tags: { allowed: 'Darf gesendet werden', never: 'Wird nie gesendet' },
        says: {
          allowed: {
            one: '{codes} wird in einem Close-Frame gesendet, der Client oder der Server hat die Verbindung also bewusst geschlossen.',
            other:
              '{codes} werden in einem Close-Frame gesendet, der Client oder der Server hat die Verbindung also bewusst geschlossen.',
          },
          never: {
            one: '{codes} ist in einem Close-Frame nicht gültig. Entweder hat Ihr eigener Endpunkt den Code lokal erzeugt, oder die Gegenseite hat einen ungültigen Code gesendet.',
            other:
              '{codes} sind in einem Close-Frame nicht gültig. Entweder hat Ihr eigener Endpunkt sie lokal erzeugt, oder die Gegenseite hat einen ungültigen Code gesendet.',
          },
        },
      },
      sentBy: {
        question: 'Wer darf den Code senden?',
        values: { client: 'Der Client', server: 'Der Server', either: 'Der Client oder der Server', nobody: 'Niemand' },
        says: {
          client: { one: 'Nur ein Client sollte {codes} senden.', other: 'Nur ein Client sollte {codes} senden.' },
          server: { one: 'Nur ein Server sollte {codes} senden.', other: 'Nur ein Server sollte {codes} senden.' },
          either: {
            one: 'Der Client oder der Server darf {codes} senden.',
            other: 'Der Client oder der Server darf {codes} senden.',
          },
        },
      },
      closeArgument: {
        question: 'Lässt sich der Code im Browser an `close()` übergeben?',
        values: { true: 'Ja', false: 'Nein, der Aufruf löst `InvalidAccessError` aus' },
      },
      severity: {
        says: {
          neutral: {
            one: '{codes} ist kein Fehler, sondern gehört zu einem normalen Verbindungsende.',
            other: '{codes} sind keine Fehler, sondern gehören zu einem normalen Verbindungsende.',
          },
          notice: {
            one: 'Bei {codes} hat die Verbindung selbst funktioniert; Ihre Anwendung muss den Code behandeln.',
            other: 'Bei {codes} hat die Verbindung selbst funktioniert; Ihre Anwendung muss die Codes behandeln.',
          },
          fault: {
            one: '{codes} weist auf einen Fehler hin. Suchen Sie die Ursache, bevor Sie sich auf Reconnects verlassen.',
            other: '{codes} weisen auf Fehler hin. Suchen Sie die Ursachen, bevor Sie sich auf Reconnects verlassen.',
          },
        },
      },
      stages: { question: 'In welcher Phase der Verbindung tritt der Code auf?' },
      clean: {
        question: 'Welchen Wert hat `wasClean` in der Regel?',
        values: { true: 'true', false: 'false' },
        says: {
          true: {
            one: 'Bei {codes} melden Browser für `wasClean` den Wert `true`: Beide Seiten haben den Closing-Handshake abgeschlossen.',
            other:
              'Bei {codes} melden Browser für `wasClean` den Wert `true`: Beide Seiten haben den Closing-Handshake abgeschlossen.',
          },
          false: {
            one: 'Bei {codes} melden Clients für `wasClean` den Wert `false`: Der Closing-Handshake wurde nicht abgeschlossen.',
            other:
              'Bei {codes} melden Clients für `wasClean` den Wert `false`: Der Closing-Handshake wurde nicht abgeschlossen.',
          },
        },
      },
      seenAs: {
        question: 'Welchen Code melden Clients tatsächlich?',
        note: 'Gemessen mit den genannten Versionen; andere Clients können einen anderen Code melden.',
        values: { 'as-sent': 'wie gesendet ({items})' },
      },
      retry: {
        question: 'Soll sich der Client erneut verbinden?',
        values: {
          'not-needed': 'Nein, die Sitzung ist abgeschlossen',
          'at-once': 'Ja, sofort',
          'new-connection': 'Ja, sofort über eine neue Verbindung',
          backoff: 'Ja, mit exponentiellem Backoff und Jitter',
          delay: 'Ja, nach einer zufälligen Wartezeit von {min} bis {max} Sekunden',
          'after-fix': 'Erst wenn die Ursache behoben ist',
          elsewhere: 'Nur mit einer anderen IP-Adresse des Dienstes oder auf Nutzerwunsch',
          'user-decides': 'Nur auf Nutzerwunsch',
          'app-decides': 'Das entscheidet die Anwendung',
          'not-applicable': 'Entfällt',
        },
        tags: {
          'not-needed': 'Keine neue Verbindung nötig',
          'at-once': 'Sofort neu verbinden',
          'new-connection': 'Sofort neu verbinden',
          backoff: 'Mit Backoff neu verbinden',
          delay: 'Nach {min}–{max} s neu verbinden',
          'after-fix': 'Erst Ursache beheben',
          elsewhere: 'Andere Server-IP verwenden',
          'user-decides': 'Nur auf Nutzerwunsch',
          'app-decides': 'Die App entscheidet',
          'not-applicable': 'Reconnect entfällt',
        },
        says: {
          'not-needed': {
            one: 'Nach {codes} ist keine neue Verbindung nötig.',
            other: 'Nach {codes} ist keine neue Verbindung nötig.',
          },
          backoff: {
            one: 'Bauen Sie die Verbindung nach {codes} mit exponentiellem Backoff und Jitter neu auf.',
            other: 'Bauen Sie die Verbindung nach {codes} mit exponentiellem Backoff und Jitter neu auf.',
          },
          delay: {
            one: 'Warten Sie nach {codes} eine zufällige Zeit von {min} bis {max} Sekunden und bauen Sie die Verbindung dann neu auf.',
            other:
              'Warten Sie nach {codes} eine zufällige Zeit von {min} bis {max} Sekunden und bauen Sie die Verbindung dann neu auf.',
          },
          'after-fix': {
            one: 'Beheben Sie nach {codes} zuerst die Ursache; bis dahin enden neue Versuche meist genauso.',
            other: 'Beheben Sie nach {codes} zuerst die Ursache; bis dahin enden neue Versuche meist genauso.',
          },
          elsewhere: {
            one: 'Verbinden Sie sich nach {codes} mit einer anderen IP-Adresse des Dienstes oder warten Sie, bis der Nutzer den Reconnect auslöst.',
            other:
              'Verbinden Sie sich nach {codes} mit einer anderen IP-Adresse des Dienstes oder warten Sie, bis der Nutzer den Reconnect auslöst.',
          },
          'app-decides': {
            one: 'Ob nach {codes} ein Reconnect folgt, entscheidet Ihre Anwendung.',
            other: 'Ob nach {codes} ein Reconnect folgt, entscheidet Ihre Anwendung.',
          },
          'not-applicable': {
            one: 'Für {codes} gibt es keine Empfehlung zum Reconnect.',
            other: 'Für {codes} gibt es keine Empfehlung zum Reconnect.',
          },
        },
      },
    },
  },
  codes,
  ranges: {
    zero: {
      name: 'Kein Code',
      summary: 'Das Close-Event enthält keinen Close-Code: 0 steht dort, wo andere Clients 1006 melden.',
      when: 'Deno meldet 0 für eine abgelehnte Verbindung, einen DNS- oder TLS-Fehler, ein abgelehntes Upgrade und in der Regel auch für einen Verbindungsabbruch (läuft auf einem Deno-Server `idleTimeout` ab, meldet dieser stattdessen 1001). Außerdem ist 0 der Standardwert von `new CloseEvent("close")`.',
      fixes: [
        {
          id: 'read-error-event',
          text: 'Protokollieren Sie in Deno die Eigenschaft `message` des Events `error`, die die Ursache nennt, und bauen Sie die Verbindung wie nach 1006 mit exponentiellem Backoff und Jitter neu auf.',
        },
        {
          id: 'pass-code',
          text: 'Übergeben Sie in einem Test oder Polyfill den Code: `new CloseEvent("close", { code: 1006 })`.',
        },
      ],
      choose:
        'Ein Close-Event hat keinen Code, wenn `code` den Wert 0 hat; es ist wie 1006 zu behandeln, sofern `wasClean` nicht `true` ist.',
      endUser: 'Die Verbindung wurde unterbrochen. Bitte versuchen Sie es erneut.',
    },
    unused: {
      name: 'Nicht verwendet',
      summary: 'Nummern unter 1000 werden nicht als Close-Codes verwendet.',
      when: 'Ein Programm hat statt eines Close-Codes einen HTTP-Status, einen Exit-Code oder einen Port übergeben.',
      fixes: [
        {
          id: 'use-valid-code',
          text: 'Suchen Sie den Aufruf von `close()`, der diese Nummer übergibt, und verwenden Sie stattdessen 1000 oder einen Code von 3000 bis 4999.',
        },
      ],
      choose:
        'Eine solche Nummer liegt vor, wenn der Close-Frame einen Wert unter 1000 enthält. Browser melden ihn unverändert; Node.js und ws melden stattdessen 1006.',
      endUser: 'Die Verbindung wurde wegen eines technischen Fehlers beendet.',
    },
    protocol: {
      name: 'Für das Protokoll reserviert',
      summary:
        'Nummern von 1000 bis 2999 sind dem WebSocket-Protokoll und seinen Erweiterungen vorbehalten; dieser Nummer ist keine Bedeutung zugewiesen.',
      when: 'Die Gegenseite verwendet eine Nummer, die nie zugewiesen wurde, oder folgt einer Spezifikation, die neuer ist als diese Erklärung.',
      fixes: [
        {
          id: 'use-private-code',
          text: 'Verwenden Sie für eine Bedeutung, die Ihre Anwendung festlegt, einen Code von 4000 bis 4999, etwa `close(4000)`.',
        },
        {
          id: 'check-registry',
          text: 'Schlagen Sie die Nummer in der WebSocket Close Code Number Registry der IANA nach: Sie kann inzwischen zugewiesen sein.',
        },
      ],
      choose:
        'Eine solche Nummer liegt vor, wenn der Close-Frame einen nicht zugewiesenen Wert von 1000 bis 2999 enthält. Browser melden ihn unverändert; Node.js und ws melden stattdessen 1006.',
      endUser: 'Die Verbindung wurde aus einem Grund beendet, den die App nicht kennt.',
    },
    libraries: {
      name: 'Für Bibliotheken und Frameworks',
      summary:
        'Nummern von 3000 bis 3999 sind für Bibliotheken, Frameworks und Anwendungen bestimmt, die sie bei der IANA registrieren.',
      when: 'Eine Bibliothek oder ein Framework hat die Verbindung mit einem selbst definierten Code geschlossen; Centrifugo sendet zum Beispiel 3500 bei einem ungültigen Token.',
      fixes: [
        {
          id: 'read-library-docs',
          text: 'Schlagen Sie die Nummer in der Dokumentation der Bibliothek nach, die die Verbindung geschlossen hat, oder durchsuchen Sie deren Quelltext, zum Beispiel mit `grep -rnw CODE node_modules/NAME`.',
        },
        {
          id: 'register-code',
          text: 'Registrieren Sie den Code bei der IANA, wenn Sie die Bibliothek veröffentlichen, die ihn sendet.',
        },
      ],
      choose:
        'Senden Sie einen Code von 3000 bis 3999, wenn Sie eine Bibliothek oder ein Framework veröffentlichen und den Code registriert haben.',
      endUser: 'Die Verbindung wurde vom Dienst beendet.',
    },
    private: {
      name: 'Zur freien Verwendung (Private Use)',
      summary:
        'Nummern von 4000 bis 4999 stehen Anwendungen zur freien Verfügung; die Bedeutung legt die Anwendung fest, die den Code sendet.',
      when: 'Die Anwendung hat die Verbindung mit einem selbst definierten Code geschlossen, etwa nach fehlgeschlagener Anmeldung. Im Gateway von Discord bedeutet 4004, dass die Authentifizierung fehlgeschlagen ist; in `graphql-ws` bedeutet 4408, dass `connection_init` nicht rechtzeitig ankam.',
      fixes: [
        {
          id: 'read-service-docs',
          text: 'Protokollieren Sie `event.reason` und schlagen Sie die Nummer in der Dokumentation des Dienstes nach.',
        },
        {
          id: 'document-codes',
          text: 'Dokumentieren Sie Ihre Codes und geben Sie zu jedem an, ob sich Clients neu verbinden sollen.',
        },
      ],
      choose: 'Senden Sie einen Code von 4000 bis 4999, wenn Client und Server seine Bedeutung vereinbart haben.',
      endUser: 'Die Verbindung wurde vom Dienst beendet.',
    },
    beyond: {
      name: 'Außerhalb des Bereichs',
      summary:
        'Nummern über 4999 haben keine festgelegte Bedeutung, obwohl sie in die zwei Bytes eines Close-Frames passen.',
      when: 'Ein Programm hat statt eines Close-Codes eine andere Zahl, etwa eine Portnummer, übergeben oder die zwei Bytes in falscher Reihenfolge gelesen: Aus 1000 wird dann 59395.',
      fixes: [
        {
          id: 'use-private-code',
          text: 'Suchen Sie den Aufruf von `close()`, der diese Nummer übergibt, und verwenden Sie stattdessen einen Code von 4000 bis 4999.',
        },
      ],
      choose:
        'Eine solche Nummer liegt vor, wenn der Close-Frame einen Wert über 4999 enthält. Browser melden ihn unverändert; Node.js und ws melden stattdessen 1006.',
      endUser: 'Die Verbindung wurde wegen eines technischen Fehlers beendet.',
    },
  },
  unknown: {
    name: 'Kein Close-Code',
    summary: 'Dieser Wert ist kein Close-Code: Ein Close-Code ist eine ganze Zahl von 0 bis 65535.',
    when: 'Eine Logzeile wurde abgeschnitten, das falsche Feld gelesen, oder der Wert ist ein Code eines anderen Protokolls.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Prüfen Sie, woher der Wert stammt: Ein `CloseEvent` enthält die Nummer in der Eigenschaft `code`.',
      },
    ],
    choose: 'Ein Wert ist kein Close-Code, wenn er keine ganze Zahl von 0 bis 65535 ist.',
    endUser: 'Die Verbindung wurde aus einem Grund beendet, den die App nicht kennt.',
  },
};
