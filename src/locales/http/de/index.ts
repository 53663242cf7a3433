import type { http } from '../../../catalogs/http.js';
import type { LocaleOf } from '../../../model.js';
import { de as messages } from '../../messages/de.js';
import { codes as codes1xx } from './1xx.js';
import { codes as codes2xx } from './2xx.js';
import { codes as codes3xx } from './3xx.js';
import { codes as codes40x } from './40x.js';
import { codes as codes41x } from './41x.js';
import { codes as codes42x } from './42x.js';
import { codes as codes43xto49x } from './43x-49x.js';
import { codes as codes50xto51x } from './50x-51x.js';
import { codes as codes52xto99x } from './52x-99x.js';
import { pairs } from './pairs.js';

/** HTTP status codes in German. */
export const de: LocaleOf<typeof http, 'de'> = {
  protocol: 'http',
  lang: 'de',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    protocol: 'HTTP',
    codes: 'Statuscodes',
    stages: {
      client: 'Client',
      gateway: 'Gateway oder Proxy',
      origin: 'Ursprungsserver',
    },
    facts: {
      class: {
        question: 'Was für eine Antwort ist es?',
        values: {
          informational: 'Zwischenantwort: Die eigentliche Antwort folgt noch',
          success: 'Erfolg',
          redirection: 'Weiterleitung: Ein Schritt steht noch aus',
          'client-error': 'Clientfehler: Etwas an der Anfrage stimmt nicht',
          'server-error': 'Serverfehler: Etwas auf der Serverseite stimmt nicht',
        },
        tags: {
          informational: 'Zwischenantwort',
          success: 'Erfolg',
          redirection: 'Weiterleitung',
          'client-error': 'Clientfehler',
          'server-error': 'Serverfehler',
        },
        says: {
          informational: {
            one: '{codes} ist nur eine Zwischenantwort: Der Client macht weiter und wartet auf die eigentliche Antwort.',
            other:
              '{codes} sind nur Zwischenantworten: Der Client macht weiter und wartet auf die eigentliche Antwort.',
          },
          success: {
            one: 'Bei {codes} hat der Server die Anfrage akzeptiert: Der Client arbeitet mit der Antwort weiter.',
            other: 'Bei {codes} hat der Server die Anfrage akzeptiert: Der Client arbeitet mit der Antwort weiter.',
          },
          redirection: {
            one: '{codes} bedeutet weder Ja noch Nein: Für den Client steht noch ein Schritt aus, zu einer anderen Adresse oder zur eigenen Kopie.',
            other:
              '{codes} bedeuten weder Ja noch Nein: Für den Client steht noch ein Schritt aus, zu einer anderen Adresse oder zur eigenen Kopie.',
          },
          'client-error': {
            one: 'Bei {codes} beanstandet der Server die Anfrage: Der Client ändert sie oder wartet, bevor er erneut anfragt.',
            other:
              'Bei {codes} beanstandet der Server die Anfrage: Der Client ändert sie oder wartet, bevor er erneut anfragt.',
          },
          'server-error': {
            one: 'Bei {codes} hat der Dienst versagt, die Anfrage kann in Ordnung sein: Handeln muss, wer den Dienst betreibt.',
            other:
              'Bei {codes} hat der Dienst versagt, die Anfrage kann in Ordnung sein: Handeln muss, wer den Dienst betreibt.',
          },
        },
      },
      sentBy: {
        question: 'Wer sendet den Code?',
        values: {
          origin: 'Der Ursprungsserver',
          gateway: 'Ein Gateway oder Proxy',
          either: 'Der Ursprungsserver oder ein Gateway',
          nobody: 'Niemand',
        },
        says: {
          origin: {
            one: 'Es ist Sache des Ursprungsservers, {codes} zu senden.',
            other: 'Es ist Sache des Ursprungsservers, {codes} zu senden.',
          },
          gateway: {
            one: '{codes} kommt von einem Gateway oder Proxy, nicht von der Anwendung dahinter.',
            other: '{codes} kommen von einem Gateway oder Proxy, nicht von der Anwendung dahinter.',
          },
          either: {
            one: '{codes} kann vom Ursprungsserver oder von einem Gateway davor kommen.',
            other: '{codes} können vom Ursprungsserver oder von einem Gateway davor kommen.',
          },
          nobody: {
            one: 'Als Status einer Antwort sollte niemand {codes} senden.',
            other: 'Als Status einer Antwort sollte niemand {codes} senden.',
          },
        },
      },
      stages: { question: 'Wo auf dem Übertragungsweg entsteht der Code?' },
      cacheable: {
        question: 'Darf ein Cache die Antwort ohne ausdrückliche Erlaubnis speichern?',
        values: { true: 'Ja, sofern kein Header es verbietet', false: 'Nein' },
        says: {
          true: {
            one: 'Ein Cache darf {codes} auch ohne ausdrückliche Erlaubnis eine Zeit lang speichern.',
            other: 'Ein Cache darf {codes} auch ohne ausdrückliche Erlaubnis eine Zeit lang speichern.',
          },
          false: {
            one: 'Von sich aus speichert ein Cache {codes} nicht.',
            other: 'Von sich aus speichert ein Cache {codes} nicht.',
          },
        },
      },
      body: {
        question: 'Darf die Antwort einen Body haben?',
        values: { allowed: 'Ja', never: 'Nein, niemals' },
        says: {
          allowed: {
            one: 'Bei {codes} kann ein Body mitkommen, der sich auswerten lässt.',
            other: 'Bei {codes} kann ein Body mitkommen, der sich auswerten lässt.',
          },
          never: {
            one: 'Bei {codes} gibt es nie einen Body, also auch nichts zu parsen.',
            other: 'Bei {codes} gibt es nie einen Body, also auch nichts zu parsen.',
          },
        },
      },
      method: {
        question: 'Was wird aus der Methode?',
        values: {
          kept: 'Sie bleibt unverändert, der Body ebenso',
          'may-become-get': 'POST darf zu GET werden und wird es in Browsern auch',
          'becomes-get': 'Sie wird zu GET (HEAD bleibt HEAD)',
        },
        says: {
          kept: {
            one: 'Nach {codes} wiederholt der Client die Anfrage mit derselben Methode und demselben Body.',
            other: 'Nach {codes} wiederholt der Client die Anfrage mit derselben Methode und demselben Body.',
          },
          'may-become-get': {
            one: 'Nach {codes} darf ein Client aus POST ein GET machen, und Browser tun das auch.',
            other: 'Nach {codes} darf ein Client aus POST ein GET machen, und Browser tun das auch.',
          },
          'becomes-get': {
            one: 'Nach {codes} macht der Client mit GET weiter, ganz gleich, welche Methode es vorher war; nur HEAD bleibt HEAD.',
            other:
              'Nach {codes} macht der Client mit GET weiter, ganz gleich, welche Methode es vorher war; nur HEAD bleibt HEAD.',
          },
        },
      },
      permanent: {
        question: 'Gilt das auf Dauer?',
        values: { true: 'Ja', false: 'Nein, nur vorübergehend' },
        says: {
          true: {
            one: '{codes} gilt auf Dauer: Links und Einstellungen mit der alten Adresse sollten angepasst werden.',
            other: '{codes} gelten auf Dauer: Links und Einstellungen mit der alten Adresse sollten angepasst werden.',
          },
          false: {
            one: '{codes} gilt nur vorübergehend: Die alte Adresse bleibt die richtige.',
            other: '{codes} gelten nur vorübergehend: Die alte Adresse bleibt die richtige.',
          },
        },
      },
      headers: {
        question: 'Welche Header-Felder gehören dazu?',
        values: { required: '{items} (Pflicht)', usual: '{items} (üblich)' },
      },
      retry: {
        question: 'Soll der Client die Anfrage wiederholen?',
        note: 'Eine Anfrage, die etwas ändert, kann trotz Fehlerantwort ausgeführt worden sein: Wiederholen Sie sie nur dann automatisch, wenn eine doppelte Ausführung nicht schadet.',
        values: {
          'not-needed': 'Nicht nötig',
          backoff: 'Ja: wie in Retry-After angegeben oder mit zufälligen, wachsenden Wartezeiten',
          delay: 'Ja, nach zufällig gewählten {min} bis {max} Sekunden',
          'after-fix': 'Erst wenn die Ursache behoben ist',
          elsewhere:
            'Nicht an derselben Stelle: Location folgen, eine andere Verbindung nutzen oder den Nutzer entscheiden lassen',
          'app-decides': 'Das entscheidet die Anwendung',
          'not-applicable': 'Entfällt',
        },
        tags: {
          'not-needed': 'Keine Wiederholung nötig',
          backoff: 'Mit Backoff wiederholen',
          delay: 'Nach {min}–{max} s wiederholen',
          'after-fix': 'Erst Ursache beheben',
          elsewhere: 'Woanders weitermachen',
          'app-decides': 'Die App entscheidet',
          'not-applicable': 'Wiederholung entfällt',
        },
        says: {
          'not-needed': {
            one: 'Nach {codes} muss nichts wiederholt werden.',
            other: 'Nach {codes} muss nichts wiederholt werden.',
          },
          backoff: {
            one: 'Versuchen Sie es nach {codes} erneut, wie in Retry-After angegeben oder mit zufälligen, wachsenden Wartezeiten.',
            other:
              'Versuchen Sie es nach {codes} erneut, wie in Retry-After angegeben oder mit zufälligen, wachsenden Wartezeiten.',
          },
          delay: {
            one: 'Warten Sie nach {codes} zufällig gewählte {min} bis {max} Sekunden und versuchen Sie es dann erneut.',
            other:
              'Warten Sie nach {codes} zufällig gewählte {min} bis {max} Sekunden und versuchen Sie es dann erneut.',
          },
          'after-fix': {
            one: 'Nach {codes} führt dieselbe Anfrage immer wieder zur selben Antwort, solange die Ursache nicht behoben ist.',
            other:
              'Nach {codes} führt dieselbe Anfrage immer wieder zur selben Antwort, solange die Ursache nicht behoben ist.',
          },
          elsewhere: {
            one: 'Nach {codes} geht es an derselben Stelle nicht weiter: Folgen Sie Location, nutzen Sie eine andere Verbindung oder lassen Sie den Nutzer entscheiden.',
            other:
              'Nach {codes} geht es an derselben Stelle nicht weiter: Folgen Sie Location, nutzen Sie eine andere Verbindung oder lassen Sie den Nutzer entscheiden.',
          },
          'app-decides': {
            one: 'Ob nach {codes} ein neuer Versuch folgt, entscheidet Ihre Anwendung.',
            other: 'Ob nach {codes} ein neuer Versuch folgt, entscheidet Ihre Anwendung.',
          },
          'not-applicable': {
            one: 'Bei {codes} stellt sich die Frage nach einer Wiederholung nicht.',
            other: 'Bei {codes} stellt sich die Frage nach einer Wiederholung nicht.',
          },
        },
      },
      usedBy: {
        question: 'Welches Produkt verwendet den Code?',
        values: {
          sends: '{items} (als Status einer Antwort)',
          logs: '{items} (nur im Log)',
          internal: '{items} (nicht als Status)',
        },
      },
    },
    across: {
      websocket:
        'Ein HTTP-Status beantwortet den Opening-Handshake eines WebSockets; ein Close-Code beendet eine offene Verbindung. Im Browser erscheint ein abgelehntes Upgrade als WebSocket 1006, ganz gleich, welchen HTTP-Status es hatte.',
    },
  },
  codes: {
    ...codes1xx,
    ...codes2xx,
    ...codes3xx,
    ...codes40x,
    ...codes41x,
    ...codes42x,
    ...codes43xto49x,
    ...codes50xto51x,
    ...codes52xto99x,
  },
  ranges: {
    unused: {
      name: 'Unterhalb der Statusklassen',
      summary:
        'Nummern unter 100 sind kein Status: Eine 0 steht für eine Antwort, die nie kam oder nicht gelesen werden darf.',
      when: 'Ein Skript im Browser erhält 0 nach einem Netzwerkfehler, einer CORS-Ablehnung oder einem Abbruch; curl gibt 000 aus.',
      fixes: [
        {
          id: 'read-console',
          who: 'client',
          text: 'Lesen Sie den zugehörigen Fehler und die Konsole: DNS, TLS, CORS und Netzausfälle sehen hier gleich aus.',
        },
        {
          id: 'search-access-log',
          who: 'operator',
          text: 'Sehen Sie nach, ob die Anfrage den Server erreicht hat: Wenn ja, denken Sie an CORS, sonst an das Netz.',
          run: 'curl -s -o /dev/null -D - -H "Origin: https://app.example.com" https://example.com/path',
        },
      ],
      choose:
        'Es ist eine dieser Nummern, wenn ein Client einen Wert unter 100 meldet; keine gültige Antwort enthält einen solchen.',
      endUser: 'Der Dienst war nicht erreichbar. Bitte prüfen Sie Ihre Verbindung.',
    },
    informational: {
      name: 'Zwischenantwort',
      summary:
        'Eine Zwischenantwort, deren Nummer keine registrierte Bedeutung hat; die endgültige Antwort folgt noch.',
      when: 'Ein Server erprobt eine Erweiterung oder folgt einer Spezifikation, die neuer als diese Seite ist.',
      fixes: [
        {
          id: 'await-final-response',
          who: 'client',
          text: 'Hier ist nichts zu beheben: Ignorieren Sie den Code und warten Sie auf den endgültigen Status, wie bei jedem unbekannten Code von 100 bis 199.',
        },
        {
          id: 'limit-to-extension',
          who: 'server',
          text: 'Senden Sie den Code nur an Clients, die um die Erweiterung gebeten haben.',
        },
      ],
      choose:
        'Verwenden Sie keine unregistrierten Nummern von 100 bis 199: Proxys und Clients können darüber stolpern.',
      endUser: 'Ihre Anfrage wird bearbeitet.',
    },
    success: {
      name: 'Erfolg',
      summary: 'Ein Erfolg, dessen Nummer keine registrierte Bedeutung hat und der wie 200 zu behandeln ist.',
      when: 'Eine API oder ein Framework hat die Nummer erfunden oder folgt einer Spezifikation, die neuer als diese Seite ist.',
      fixes: [
        { id: 'treat-as-200', who: 'client', text: 'Hier ist nichts zu beheben: Behandeln Sie den Code wie 200.' },
        {
          id: 'read-api-docs',
          who: 'client',
          text: 'Kommt es auf die Einzelheiten an, schlagen Sie die Nummer in der Dokumentation des Dienstes nach.',
        },
        {
          id: 'send-registered-code',
          who: 'server',
          text: 'Senden Sie einen registrierten Code und schreiben Sie die Einzelheiten in den Body.',
        },
      ],
      choose: 'Senden Sie stattdessen einen registrierten Code: Tools werten die Nummer ohnehin wie 200.',
      endUser: 'Alles hat funktioniert.',
    },
    redirection: {
      name: 'Weiterleitung',
      summary: 'Eine Weiterleitung, deren Nummer keine registrierte Bedeutung hat und die wie 300 zu behandeln ist.',
      when: 'Eine API oder ein Framework hat die Nummer erfunden; manche APIs missbrauchen diese Klasse für Antworten zu einem unfertigen Auftrag.',
      fixes: [
        {
          id: 'check-location',
          who: 'client',
          text: 'Sehen Sie sich Location und die Dokumentation des Dienstes an, bevor Sie der Weiterleitung folgen.',
          run: 'curl -sI https://example.com/path',
        },
        {
          id: 'send-registered-redirect',
          who: 'server',
          text: 'Senden Sie 302, 303, 307 oder 308: Damit kann jeder Client umgehen.',
        },
      ],
      choose: 'Senden Sie stattdessen eine registrierte Weiterleitung: Einer unbekannten Nummer folgen Clients nicht.',
      endUser: 'Diese Seite lässt sich im Moment nicht öffnen.',
    },
    'client-error': {
      name: 'Clientfehler',
      summary: 'Ein Clientfehler, dessen Nummer keine registrierte Bedeutung hat und der wie 400 zu behandeln ist.',
      when: 'Eine Firewall, ein Framework oder eine API hat die Nummer erfunden oder folgt einer Spezifikation, die neuer als diese Seite ist.',
      fixes: [
        { id: 'treat-as-400', who: 'client', text: 'Behandeln Sie den Code wie 400 und lesen Sie im Body den Grund.' },
        { id: 'read-api-docs', who: 'client', text: 'Schlagen Sie die Nummer in der Dokumentation des Dienstes nach.' },
        {
          id: 'find-hop',
          who: 'operator',
          text: 'Klären Sie, welche Station den Code gesendet hat: Eine WAF oder ein CDN kann eigene Nummern haben.',
          run: 'curl -sI https://example.com/path',
        },
      ],
      choose: 'Senden Sie stattdessen einen registrierten Code und schreiben Sie Ihren eigenen Fehlercode in den Body.',
      endUser: 'Der Dienst hat diese Anfrage abgelehnt.',
    },
    'server-error': {
      name: 'Serverfehler',
      summary: 'Ein Serverfehler, dessen Nummer keine registrierte Bedeutung hat und der wie 500 zu behandeln ist.',
      when: 'Ein CDN, ein Load-Balancer oder ein Hosting-Panel hat die Nummer erfunden oder folgt einer Spezifikation, die neuer als diese Seite ist.',
      fixes: [
        {
          id: 'find-hop',
          who: 'operator',
          text: 'Klären Sie, welche Station den Code gesendet hat, und schlagen Sie die Nummer in der Dokumentation dieses Produkts nach.',
          run: 'curl -sI https://example.com/path',
        },
        {
          id: 'retry-with-backoff',
          who: 'client',
          text: 'Behandeln Sie den Code wie 500: Versuchen Sie es mit wachsenden Wartezeiten erneut.',
        },
        {
          id: 'send-registered-code',
          who: 'server',
          text: 'Senden Sie einen registrierten Code und schreiben Sie Ihren eigenen Fehlercode in den Body.',
        },
      ],
      choose: 'Senden Sie stattdessen einen registrierten Code, etwa 500, 502 oder 503.',
      endUser: 'Bei uns ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.',
    },
    beyond: {
      name: 'Oberhalb der Statusklassen',
      summary:
        'Nummern ab 600 gehören zu keiner Klasse; ein Client, der auf eine trifft, sollte sie als Serverfehler behandeln.',
      when: 'Eine Bibliothek oder ein Proxy führt eigene Nummern für Fehlschläge, oder ein Programm hat eine andere Zahl dort abgelegt, wo der Status hingehört.',
      fixes: [
        {
          id: 'check-http-library',
          who: 'client',
          text: 'Klären Sie, ob Ihre eigene Bibliothek die Nummer erfunden hat: Dann steht die Erklärung in deren Dokumentation.',
        },
        {
          id: 'send-valid-status',
          who: 'server',
          text: 'Suchen Sie die Programmstelle, die diese Nummer setzt, und senden Sie einen Status von 100 bis 599.',
        },
      ],
      choose: 'Es ist eine dieser Nummern, wenn ein Log oder ein Fehlerobjekt einen Wert über 599 zeigt.',
      endUser: 'Etwas ist schiefgelaufen. Bitte versuchen Sie es später erneut.',
    },
  },
  unknown: {
    name: 'Kein HTTP-Status',
    summary: 'Ein HTTP-Status ist eine ganze Zahl; dieser Wert ist etwas anderes.',
    when: 'Eine Logzeile wurde abgeschnitten, ein Feld an der falschen Stelle gelesen, oder der Code eines anderen Protokolls ist hier gelandet.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Prüfen Sie, woher der Wert stammt: Eine Response enthält die Nummer in der Eigenschaft status.',
      },
    ],
    choose: 'Ein Wert ist kein HTTP-Status, wenn er keine ganze Zahl ist.',
    endUser: 'Der Dienst hat anders geantwortet, als die App es erwartet.',
  },
};
