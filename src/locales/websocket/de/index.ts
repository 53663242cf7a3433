import type { websocket } from '../../../catalogs/websocket.js';
import type { LocaleOf } from '../../../model.js';
import { de as messages } from '../../messages/de.js';
import { codes } from './codes.js';
import { pairs } from './pairs.js';

/** WebSocket close codes in German. */
export const de: LocaleOf<typeof websocket, 'de'> = {
  protocol: 'websocket',
  lang: 'de',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
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
        values: { allowed: 'Ja', never: 'Nein, das ist verboten' },
        tags: { allowed: 'Darf gesendet werden', never: 'Wird nie gesendet' },
        says: {
          allowed: {
            one: '{codes} steht in einem Close-Frame, eine der Seiten hat den Code also bewusst gesendet.',
            other: '{codes} stehen in einem Close-Frame, eine der Seiten hat sie also bewusst gesendet.',
          },
          never: {
            one: '{codes} darf nicht in einem Close-Frame stehen: Entweder hat Ihre eigene Seite den Code gemeldet, oder die Gegenseite hat gegen das Protokoll verstoßen.',
            other:
              '{codes} dürfen nicht in einem Close-Frame stehen: Entweder hat Ihre eigene Seite den jeweiligen Code gemeldet, oder die Gegenseite hat gegen das Protokoll verstoßen.',
          },
        },
      },
      sentBy: {
        question: 'Wer darf den Code senden?',
        values: { client: 'Der Client', server: 'Der Server', either: 'Beide Seiten', nobody: 'Niemand' },
        says: {
          client: { one: 'Nur ein Client sendet {codes}.', other: 'Nur ein Client sendet {codes}.' },
          server: { one: 'Nur ein Server sendet {codes}.', other: 'Nur ein Server sendet {codes}.' },
          either: { one: 'Beide Seiten dürfen {codes} senden.', other: 'Beide Seiten dürfen {codes} senden.' },
        },
      },
      closeArgument: {
        question: 'Akzeptiert close() im Browser den Code?',
        values: { true: 'Ja', false: 'Nein, close() wirft InvalidAccessError' },
      },
      severity: {
        says: {
          neutral: {
            one: '{codes} ist kein Fehler, sondern gehört zu einem normalen Verbindungsende.',
            other: '{codes} sind keine Fehler, sondern gehören zu einem normalen Verbindungsende.',
          },
          notice: {
            one: '{codes} verlangt eine Entscheidung Ihrer Anwendung, die Verbindung selbst hat aber funktioniert.',
            other: '{codes} verlangen eine Entscheidung Ihrer Anwendung, die Verbindung selbst hat aber funktioniert.',
          },
          fault: {
            one: '{codes} weist auf einen Fehler hin, dessen Ursache gefunden werden muss.',
            other: '{codes} weisen auf Fehler hin, deren Ursachen gefunden werden müssen.',
          },
        },
      },
      stages: { question: 'In welcher Phase der Verbindung tritt der Code auf?' },
      clean: {
        question: 'Welchen Wert hat wasClean in der Regel?',
        values: { true: 'true', false: 'false' },
        says: {
          true: {
            one: 'Bei {codes} haben beide Seiten den Closing-Handshake abgeschlossen.',
            other: 'Bei {codes} haben beide Seiten den Closing-Handshake abgeschlossen.',
          },
          false: {
            one: 'Bei {codes} gab es keinen sauberen Closing-Handshake.',
            other: 'Bei {codes} gab es keinen sauberen Closing-Handshake.',
          },
        },
      },
      seenAs: {
        question: 'Welchen Code melden Clients tatsächlich?',
        note: 'Gemessen mit den genannten Versionen; andere Clients können etwas anderes melden.',
        values: { 'as-sent': 'wie gesendet ({items})' },
      },
      retry: {
        question: 'Soll sich der Client erneut verbinden?',
        values: {
          'not-needed': 'Nicht nötig, alles ist erledigt',
          backoff: 'Ja, mit zufälligen, wachsenden Wartezeiten',
          delay: 'Ja, nach zufällig gewählten {min} bis {max} Sekunden',
          'after-fix': 'Erst wenn die Ursache behoben ist',
          elsewhere: 'Nur mit einer anderen Adresse oder auf Nutzerwunsch',
          'app-decides': 'Das entscheidet die Anwendung',
          'not-applicable': 'Entfällt',
        },
        tags: {
          'not-needed': 'Keine neue Verbindung nötig',
          backoff: 'Mit Backoff neu verbinden',
          delay: 'Nach {min}–{max} s neu verbinden',
          'after-fix': 'Erst Ursache beheben',
          elsewhere: 'Woanders neu verbinden',
          'app-decides': 'Die App entscheidet',
          'not-applicable': 'Neuverbinden entfällt',
        },
        says: {
          'not-needed': {
            one: 'Nach {codes} ist keine neue Verbindung nötig.',
            other: 'Nach {codes} ist keine neue Verbindung nötig.',
          },
          backoff: {
            one: 'Verbinden Sie sich nach {codes} mit zufälligen, wachsenden Wartezeiten erneut.',
            other: 'Verbinden Sie sich nach {codes} mit zufälligen, wachsenden Wartezeiten erneut.',
          },
          delay: {
            one: 'Warten Sie nach {codes} zufällig gewählte {min} bis {max} Sekunden und verbinden Sie sich dann erneut.',
            other:
              'Warten Sie nach {codes} zufällig gewählte {min} bis {max} Sekunden und verbinden Sie sich dann erneut.',
          },
          'after-fix': {
            one: 'Nach {codes} scheitert jeder neue Versuch genauso, bis die Ursache behoben ist.',
            other: 'Nach {codes} scheitert jeder neue Versuch genauso, bis die Ursache behoben ist.',
          },
          elsewhere: {
            one: 'Verbinden Sie sich nach {codes} nur mit einer anderen Adresse oder auf Nutzerwunsch erneut.',
            other: 'Verbinden Sie sich nach {codes} nur mit einer anderen Adresse oder auf Nutzerwunsch erneut.',
          },
          'app-decides': {
            one: 'Ob Sie sich nach {codes} erneut verbinden, entscheidet Ihre Anwendung.',
            other: 'Ob Sie sich nach {codes} erneut verbinden, entscheidet Ihre Anwendung.',
          },
          'not-applicable': {
            one: 'Bei {codes} stellt sich die Frage nach einer neuen Verbindung nicht.',
            other: 'Bei {codes} stellt sich die Frage nach einer neuen Verbindung nicht.',
          },
        },
      },
    },
  },
  codes,
  ranges: {
    unused: {
      name: 'Nicht verwendet',
      summary: 'Nummern unter 1000 werden nicht als Close-Codes verwendet.',
      when: 'Ein Programm hat statt eines Close-Codes einen HTTP-Status, einen Exit-Code oder einen Port übergeben.',
      fixes: [
        {
          id: 'use-valid-code',
          who: 'server',
          text: 'Suchen Sie den Aufruf, der mit dieser Nummer schließt, und ersetzen Sie sie durch einen Code ab 1000.',
        },
      ],
      choose:
        'Es ist eine dieser Nummern, wenn ein Mitschnitt der Frames einen Wert unter 1000 zeigt; Browser reichen ihn weiter, Node.js und ws werten ihn als Protokollfehler.',
      endUser: 'Die Verbindung wurde wegen eines technischen Fehlers beendet.',
    },
    protocol: {
      name: 'Für das Protokoll reserviert',
      summary:
        'Nummern von 1000 bis 2999 sind dem WebSocket-Protokoll und seinen Erweiterungen vorbehalten; diese Nummer hat noch keine Bedeutung.',
      when: 'Die Gegenseite hat einen Code im Bereich des Protokolls erfunden oder folgt einer Spezifikation, die neuer als diese Seite ist.',
      fixes: [
        {
          id: 'use-private-code',
          who: 'server',
          text: 'Verwenden Sie für eigene Bedeutungen einen Code von 4000 bis 4999.',
        },
        {
          id: 'check-registry',
          who: 'client',
          text: 'Schlagen Sie die Nummer im IANA-Register nach: Sie kann inzwischen zugewiesen sein.',
        },
      ],
      choose: 'Überlassen Sie Nummern von 1000 bis 2999 ohne Bedeutung künftigen Spezifikationen.',
      endUser: 'Die Verbindung wurde aus einem Grund beendet, den die App nicht kennt.',
    },
    libraries: {
      name: 'Für Bibliotheken und Frameworks',
      summary:
        'Nummern von 3000 bis 3999 sind für Bibliotheken, Frameworks und Anwendungen bestimmt, die sie bei der IANA registrieren.',
      when: 'Eine Bibliothek oder ein Framework hat die Verbindung mit einem eigenen Code geschlossen.',
      fixes: [
        {
          id: 'read-library-docs',
          who: 'client',
          text: 'Schlagen Sie die Nummer in der Dokumentation der Bibliothek nach, die Sie und der Server verwenden.',
          run: 'grep -rnw CODE node_modules/NAME',
        },
        {
          id: 'register-code',
          who: 'server',
          text: 'Registrieren Sie den Code bei der IANA, falls auch andere auf ihn stoßen werden.',
        },
      ],
      choose:
        'Senden Sie einen Code von 3000 bis 3999, wenn Sie eine Bibliothek veröffentlichen und den Code registriert haben.',
      endUser: 'Die Verbindung wurde vom Dienst beendet.',
    },
    private: {
      name: 'Private Nutzung',
      summary:
        'Nummern von 4000 bis 4999 stehen Anwendungen frei; die Bedeutung dieser Nummer kennt nur die jeweilige Anwendung.',
      when: 'Die Anwendung hat die Verbindung mit einem eigenen Code geschlossen, etwa nach gescheiterter Anmeldung.',
      fixes: [
        {
          id: 'read-service-docs',
          who: 'client',
          text: 'Schlagen Sie die Nummer in der Dokumentation genau dieses Dienstes nach.',
        },
        {
          id: 'document-codes',
          who: 'server',
          text: 'Dokumentieren Sie Ihre Codes und geben Sie jeweils an, ob sich Clients erneut verbinden sollen.',
        },
      ],
      choose: 'Senden Sie einen Code von 4000 bis 4999, wenn Client und Server seine Bedeutung vereinbart haben.',
      endUser: 'Die Verbindung wurde vom Dienst beendet.',
    },
    beyond: {
      name: 'Außerhalb des Bereichs',
      summary: 'Nummern über 4999 haben keine Bedeutung, obwohl sie in einen Close-Frame passen.',
      when: 'Ein Programm hat statt eines Close-Codes eine andere Zahl übergeben oder die zwei Bytes in falscher Reihenfolge gelesen.',
      fixes: [
        {
          id: 'use-private-code',
          who: 'server',
          text: 'Suchen Sie den Aufruf, der mit dieser Nummer schließt, und verwenden Sie einen Code von 4000 bis 4999.',
        },
      ],
      choose:
        'Es ist eine dieser Nummern, wenn ein Mitschnitt der Frames einen Wert über 4999 zeigt; Browser reichen ihn weiter, Node.js und ws werten ihn als Protokollfehler.',
      endUser: 'Die Verbindung wurde wegen eines technischen Fehlers beendet.',
    },
  },
  unknown: {
    name: 'Kein Close-Code',
    summary: 'Ein Close-Code ist eine ganze Zahl von 0 bis 65535; dieser Wert ist etwas anderes.',
    when: 'Eine Logzeile wurde abgeschnitten, ein Feld an der falschen Stelle gelesen, oder der Code eines anderen Protokolls ist hier gelandet.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Prüfen Sie, woher der Wert stammt: Ein CloseEvent enthält die Nummer in der Eigenschaft code.',
      },
    ],
    choose: 'Ein Wert ist kein Close-Code, wenn er keine ganze Zahl aus zwei Bytes ist.',
    endUser: 'Die Verbindung wurde aus einem Grund beendet, den die App nicht kennt.',
  },
};
