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
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** HTTP status codes in German. */
export const de: LocaleOf<typeof http, 'de'> = {
  protocol: 'http',
  lang: 'de',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'HTTP',
    codes: 'Statuscodes',
    stages: {
      client: 'Client',
      gateway: 'Gateway oder Proxy',
      origin: 'Ursprungsserver',
    },
    facts: {
      class: {
        question: 'Zu welcher Klasse gehört der Code?',
        values: {
          informational: 'Information: eine Zwischenantwort',
          success: 'Erfolg',
          redirection: 'Weiterleitung: meist auf eine andere URL oder eine Kopie im Cache',
          'client-error': 'Clientfehler: meist durch die Anfrage verursacht',
          'server-error': 'Serverfehler: meist durch den Server, ein Gateway oder das Netz verursacht',
          invalid: 'Keine: Gültige Statuscodes sind 100 bis 599',
        },
        tags: {
          informational: 'Zwischenantwort',
          success: 'Erfolg',
          redirection: 'Weiterleitung',
          'client-error': 'Clientfehler',
          'server-error': 'Serverfehler',
          invalid: 'Kein gültiger Status',
        },
        says: {
          informational: {
            one: '{codes} ist eine Zwischenantwort: Es folgt eine endgültige Antwort, sofern die Verbindung nicht zu einem anderen Protokoll wechselt.',
            other:
              '{codes} sind Zwischenantworten: Es folgt eine endgültige Antwort, sofern die Verbindung nicht zu einem anderen Protokoll wechselt.',
          },
          success: {
            one: '{codes} ist ein Erfolgscode: Der Server hat die Anfrage verstanden und angenommen.',
            other: '{codes} sind Erfolgscodes: Der Server hat die Anfrage verstanden und angenommen.',
          },
          redirection: {
            one: '{codes} ist ein Weiterleitungscode: Der Client muss einen weiteren Schritt ausführen, um die Anfrage abzuschließen, etwa eine andere URL abrufen oder die Kopie aus seinem Cache verwenden.',
            other:
              '{codes} sind Weiterleitungscodes: Der Client muss einen weiteren Schritt ausführen, um die Anfrage abzuschließen, etwa eine andere URL abrufen oder die Kopie aus seinem Cache verwenden.',
          },
          'client-error': {
            one: '{codes} ist ein Clientfehler; solche Fehler entstehen meist durch die Anfrage, ihre Zugangsdaten, ihren Zeitpunkt oder ihre Verbindung.',
            other:
              '{codes} sind Clientfehler; solche Fehler entstehen meist durch die Anfrage, ihre Zugangsdaten, ihren Zeitpunkt oder ihre Verbindung.',
          },
          'server-error': {
            one: '{codes} zählt als Serverfehler; solche Fehler entstehen meist durch den Server, ein Gateway oder das Netz.',
            other:
              '{codes} zählen als Serverfehler; solche Fehler entstehen meist durch den Server, ein Gateway oder das Netz.',
          },
          invalid: {
            one: '{codes} gehört zu keiner Klasse, denn gültige HTTP-Statuscodes sind 100 bis 599.',
            other: '{codes} gehören zu keiner Klasse, denn gültige HTTP-Statuscodes sind 100 bis 599.',
          },
        },
      },
      sentBy: {
        question: 'Wer sendet den Code?',
        values: {
          origin: 'Der Ursprungsserver oder ein Gateway in seinem Namen',
          gateway: 'Ein Gateway oder Proxy',
          either: 'Der Ursprungsserver oder ein Gateway',
          nobody: 'Niemand sollte ihn als Status einer Antwort senden',
        },
        says: {
          origin: {
            one: 'Definitionsgemäß kommt {codes} vom Ursprungsserver; ein Gateway kann den Code aber in dessen Namen senden.',
            other:
              'Definitionsgemäß kommen {codes} vom Ursprungsserver; ein Gateway kann sie aber in dessen Namen senden.',
          },
          gateway: {
            one: 'Definitionsgemäß wird {codes} von einem Gateway oder Proxy erzeugt, nicht vom Ursprungsserver.',
            other: 'Definitionsgemäß werden {codes} von einem Gateway oder Proxy erzeugt, nicht vom Ursprungsserver.',
          },
          either: {
            one: '{codes} kann vom Ursprungsserver oder von einem Gateway davor kommen.',
            other: '{codes} können vom Ursprungsserver oder von einem Gateway davor kommen.',
          },
          nobody: {
            one: 'Als Status einer Antwort sollte kein Server {codes} senden.',
            other: 'Als Status einer Antwort sollte kein Server {codes} senden.',
          },
        },
      },
      stages: { question: 'Wo entsteht der Code?' },
      cacheable: {
        question: 'Ist die Antwort standardmäßig cachebar?',
        values: {
          true: 'Ja, sofern kein Header es verbietet',
          false: 'Nein',
          'if-understood': 'Ja, aber nur für Caches, die die Erweiterung implementieren',
        },
        says: {
          true: {
            one: '{codes} ist standardmäßig cachebar: Ein Cache darf die Antwort auch ohne `Cache-Control` oder `Expires` speichern und wiederverwenden.',
            other:
              '{codes} sind standardmäßig cachebar: Ein Cache darf die Antworten auch ohne `Cache-Control` oder `Expires` speichern und wiederverwenden.',
          },
          false: {
            one: '{codes} ist standardmäßig nicht cachebar.',
            other: '{codes} sind standardmäßig nicht cachebar.',
          },
          'if-understood': {
            one: '{codes} ist standardmäßig cachebar, aber nur für Caches, die die zugehörige Erweiterung implementieren.',
            other:
              '{codes} sind standardmäßig cachebar, aber nur für Caches, die die zugehörige Erweiterung implementieren.',
          },
        },
      },
      storable: {
        question: 'Darf ein Cache die Antwort speichern?',
        values: { false: 'Nein, auch nicht, wenn `Cache-Control` es erlaubt' },
      },
      body: {
        question: 'Kann die Antwort einen Body haben?',
        values: { allowed: 'Ja', never: 'Nein, niemals' },
        says: {
          allowed: {
            one: 'Eine Antwort mit {codes} kann einen Body enthalten.',
            other: 'Antworten mit {codes} können einen Body enthalten.',
          },
          never: {
            one: 'Eine Antwort mit {codes} hat nie einen Body, es gibt also nichts zu parsen.',
            other: 'Antworten mit {codes} haben nie einen Body, es gibt also nichts zu parsen.',
          },
        },
      },
      method: {
        question: 'Ändert sich die Methode der Anfrage?',
        values: {
          kept: 'Nein, und auch der Body nicht',
          'may-become-get': 'Möglicherweise: Browser machen aus POST ein GET',
          'becomes-get': 'Ja, sie wird zu GET (HEAD bleibt HEAD)',
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
            one: 'Nach {codes} wechselt der Client zu GET, es sei denn, die ursprüngliche Methode war HEAD.',
            other: 'Nach {codes} wechselt der Client zu GET, es sei denn, die ursprüngliche Methode war HEAD.',
          },
        },
      },
      permanent: {
        question: 'Gilt der Code dauerhaft?',
        values: { true: 'Ja', false: 'Nein, die ursprüngliche URL bleibt in Gebrauch' },
        says: {
          true: {
            one: '{codes} gilt dauerhaft: Aktualisieren oder entfernen Sie Links auf die alte URL.',
            other: '{codes} gelten dauerhaft: Aktualisieren oder entfernen Sie Links auf die alte URL.',
          },
          false: {
            one: '{codes} gilt nicht dauerhaft: Verwenden Sie für neue Anfragen weiterhin die ursprüngliche URL.',
            other: '{codes} gelten nicht dauerhaft: Verwenden Sie für neue Anfragen weiterhin die ursprüngliche URL.',
          },
        },
      },
      headers: {
        question: 'Welche Header gehören zum Code?',
        values: { required: '{items} (Pflicht)', usual: '{items} (üblich)' },
      },
      retry: {
        question: 'Soll der Client die Anfrage wiederholen?',
        note: 'Der Server kann die Anfrage verarbeitet haben, obwohl der Client einen Fehler erhielt. Wiederholen Sie sie nur dann automatisch, wenn sie idempotent ist, oder nach 421 und 425, bei denen der Server sie nicht verarbeitet hat.',
        values: {
          'not-needed': 'Nicht nötig',
          'at-once': 'Ja, sofort nach dem TLS-Handshake',
          'new-connection': 'Ja, sofort über eine neue Verbindung',
          backoff: 'Ja, nach `Retry-After` oder mit exponentiellem Backoff und Jitter',
          delay: 'Ja, nach einer zufälligen Wartezeit von {min} bis {max} Sekunden',
          'after-fix': 'Erst wenn die Ursache behoben ist',
          elsewhere: 'Nur unter einer anderen URL, meist der in `Location`',
          'user-decides': 'Nur wenn der Nutzer es erneut versucht',
          'app-decides': 'Hängt von der Anwendung ab',
          'not-applicable': 'Entfällt',
        },
        tags: {
          'not-needed': 'Keine Wiederholung nötig',
          'at-once': 'Sofort wiederholen',
          'new-connection': 'Über neue Verbindung wiederholen',
          backoff: 'Mit Backoff wiederholen',
          delay: 'Nach {min}–{max} s wiederholen',
          'after-fix': 'Erst Ursache beheben',
          elsewhere: 'Andere URL abrufen',
          'user-decides': 'Nur auf Nutzerwunsch wiederholen',
          'app-decides': 'Wiederholung hängt von der App ab',
          'not-applicable': 'Wiederholung entfällt',
        },
        says: {
          'not-needed': {
            one: 'Nach {codes} muss nichts wiederholt werden.',
            other: 'Nach {codes} muss nichts wiederholt werden.',
          },
          'at-once': {
            one: 'Wiederholen Sie die Anfrage nach {codes} sofort, sobald der TLS-Handshake abgeschlossen ist, und nicht als Early Data.',
            other:
              'Wiederholen Sie die Anfrage nach {codes} sofort, sobald der TLS-Handshake abgeschlossen ist, und nicht als Early Data.',
          },
          'new-connection': {
            one: 'Wiederholen Sie die Anfrage nach {codes} sofort über eine neue Verbindung, auch wenn sie nicht idempotent ist.',
            other:
              'Wiederholen Sie die Anfrage nach {codes} sofort über eine neue Verbindung, auch wenn sie nicht idempotent ist.',
          },
          backoff: {
            one: 'Warten Sie nach {codes} so lange, wie `Retry-After` vorgibt; fehlt der Header, wiederholen Sie die Anfrage mit exponentiellem Backoff und Jitter (1 s, 2 s, 4 s … bis 30 s).',
            other:
              'Warten Sie nach {codes} so lange, wie `Retry-After` vorgibt; fehlt der Header, wiederholen Sie die Anfrage mit exponentiellem Backoff und Jitter (1 s, 2 s, 4 s … bis 30 s).',
          },
          delay: {
            one: 'Wiederholen Sie die Anfrage bei {codes} nach einer zufälligen Wartezeit von {min} bis {max} Sekunden.',
            other:
              'Wiederholen Sie die Anfrage bei {codes} nach einer zufälligen Wartezeit von {min} bis {max} Sekunden.',
          },
          'after-fix': {
            one: 'Nach {codes} hilft es nicht, die Anfrage zu wiederholen, solange die Ursache nicht behoben ist.',
            other: 'Nach {codes} hilft es nicht, die Anfrage zu wiederholen, solange die Ursache nicht behoben ist.',
          },
          elsewhere: {
            one: 'Wiederholen Sie die Anfrage nach {codes} nicht unter derselben URL: Rufen Sie eine andere ab, meist die in `Location`.',
            other:
              'Wiederholen Sie die Anfrage nach {codes} nicht unter derselben URL: Rufen Sie eine andere ab, meist die in `Location`.',
          },
          'user-decides': {
            one: 'Wiederholen Sie die Anfrage nach {codes} nicht automatisch: Warten Sie, bis der Nutzer es erneut versucht.',
            other:
              'Wiederholen Sie die Anfrage nach {codes} nicht automatisch: Warten Sie, bis der Nutzer es erneut versucht.',
          },
          'app-decides': {
            one: 'Ob die Anfrage nach {codes} wiederholt werden soll, hängt von der Anwendung ab.',
            other: 'Ob die Anfrage nach {codes} wiederholt werden soll, hängt von der Anwendung ab.',
          },
          'not-applicable': {
            one: 'Bei {codes} stellt sich die Frage nach einer Wiederholung nicht.',
            other: 'Bei {codes} stellt sich die Frage nach einer Wiederholung nicht.',
          },
        },
      },
      usedBy: {
        question: 'Welche Produkte verwenden den Code?',
        values: {
          sends: '{items} (als Status einer Antwort)',
          logs: '{items} (nur im Log)',
          internal: '{items} (als Fehlernummer, nicht als Status einer Antwort)',
        },
      },
    },
    across: {
      websocket:
        'Ein HTTP-Statuscode gehört zur Antwort auf den Opening-Handshake eines WebSockets; ein Close-Code sagt, wie eine offene Verbindung endete. Einen abgelehnten Handshake melden Browser als WebSocket 1006, unabhängig von seinem HTTP-Statuscode.',
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
      name: 'Kein Status empfangen',
      summary:
        'Nummern unter 100 sind keine HTTP-Statuscodes; ein Client meldet 0, wenn er keine Antwort erhalten hat oder wenn der Browser die Antwort vor dem Skript verbirgt.',
      when: 'Im Browser meldet `XMLHttpRequest` 0 nach einem Netzwerkfehler, nach einer Cross-Origin-Anfrage, die CORS blockiert hat, oder nach einem Abbruch. `fetch()` schlägt in diesen Fällen fehl und meldet 0 nur für Antworten, die es mit `mode: "no-cors"` oder `redirect: "manual"` verbirgt. curl gibt für `%{http_code}` den Wert `000` aus, wenn es keine Antwort erhalten hat.',
      fixes: [
        {
          id: 'read-console',
          text: 'Lesen Sie den Fehler in der Konsole des Browsers, zum Beispiel `blocked by CORS policy`, `net::ERR_NAME_NOT_RESOLVED`, `net::ERR_CERT_AUTHORITY_INVALID` oder `net::ERR_INTERNET_DISCONNECTED`: Ein Skript kann diese Fehler nicht unterscheiden.',
        },
        {
          id: 'search-access-log',
          text: 'Suchen Sie im Access-Log nach der Anfrage oder ihrem `OPTIONS`-Preflight: Ist sie angekommen, prüfen Sie `Access-Control-Allow-Origin` in der Antwort; wenn nicht, prüfen Sie DNS, TLS und Netz.',
        },
      ],
      choose:
        'Eine solche Nummer liegt vor, wenn ein Client einen Wert unter 100 meldet; keine gültige Antwort hat einen solchen Status.',
      endUser: 'Der Dienst war nicht erreichbar. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    },
    informational: {
      name: 'Zwischenantwort',
      summary: 'Eine Zwischenantwort, deren Nummer keine registrierte Bedeutung hat; die endgültige Antwort folgt.',
      when: 'Der Server verwendet eine experimentelle Erweiterung oder eine Spezifikation, die neuer ist als diese Erklärung.',
      fixes: [
        {
          id: 'await-final-response',
          text: 'Ignorieren Sie den Code und warten Sie auf die endgültige Antwort, wie bei jedem unbekannten Code von 100 bis 199.',
        },
        {
          id: 'limit-to-extension',
          text: 'Senden Sie den Code nur an Clients, die die Erweiterung angefordert haben.',
        },
      ],
      choose:
        'Senden Sie keine unregistrierten Nummern von 100 bis 199: Manche Clients und Proxys kommen damit nicht zurecht.',
      endUser: 'Ihre Anfrage wird bearbeitet.',
    },
    success: {
      name: 'Erfolg',
      summary: 'Ein Erfolgscode ohne registrierte Bedeutung; Clients behandeln ihn wie 200.',
      when: 'Eine API oder ein Framework verwendet eine eigene Nummer, oder der Server folgt einer Spezifikation, die neuer ist als diese Erklärung.',
      fixes: [
        {
          id: 'treat-as-200',
          text: 'Behandeln Sie den Code wie 200: Prüfen Sie `response.ok`, das bei jedem 2xx-Code wahr ist, statt `response.status === 200`.',
        },
        {
          id: 'read-api-docs',
          text: 'Kommt es in Ihrem Programm auf den Unterschied an, schlagen Sie die Nummer in der Dokumentation der API nach.',
        },
        {
          id: 'send-registered-code',
          text: 'Senden Sie einen registrierten Code und geben Sie die Einzelheiten im Body an.',
        },
      ],
      choose:
        'Verwenden Sie stattdessen einen registrierten Code: Clients, die die Nummer nicht kennen, behandeln sie wie 200.',
      endUser: 'Die Anfrage war erfolgreich.',
    },
    redirection: {
      name: 'Weiterleitung',
      summary: 'Ein Weiterleitungscode ohne registrierte Bedeutung; Clients behandeln ihn wie 300.',
      when: 'Eine API oder ein Framework verwendet eine eigene Nummer; manche APIs missbrauchen diese Klasse, um den Stand eines noch laufenden Jobs zu melden.',
      fixes: [
        {
          id: 'check-location',
          text: 'Prüfen Sie den Header `Location` und die Dokumentation der API, bevor Sie der Weiterleitung folgen.',
        },
        {
          id: 'send-registered-redirect',
          text: 'Senden Sie 302, 303, 307 oder 308 mit dem Header `Location`: Clients können diesen Weiterleitungen folgen.',
        },
      ],
      choose:
        'Verwenden Sie stattdessen eine registrierte Weiterleitung: Browser folgen keiner Weiterleitung, die sie nicht kennen.',
      endUser: 'Diese Seite lässt sich im Moment nicht öffnen.',
    },
    'client-error': {
      name: 'Clientfehler',
      summary: 'Ein Clientfehler-Code ohne registrierte Bedeutung; Clients behandeln ihn wie 400.',
      when: 'Eine Firewall, ein Framework oder eine API verwendet eine eigene Nummer, oder der Server folgt einer Spezifikation, die neuer ist als diese Erklärung.',
      fixes: [
        {
          id: 'treat-as-400',
          text: 'Behandeln Sie den Code wie 400: Lesen Sie im Body den Grund und ändern Sie die Anfrage, bevor Sie sie erneut senden.',
        },
        { id: 'read-api-docs', text: 'Schlagen Sie die Nummer in der Dokumentation der API nach.' },
        {
          id: 'find-hop',
          text: 'Stellen Sie anhand der Antwort-Header `Server`, `Via` und `CF-Ray` fest, welcher Hop den Code gesendet hat: Eine WAF oder ein CDN kann eigene Nummern verwenden.',
        },
      ],
      choose: 'Verwenden Sie stattdessen einen registrierten Code und geben Sie Ihren eigenen Fehlercode im Body an.',
      endUser: 'Der Dienst hat diese Anfrage abgelehnt.',
    },
    'server-error': {
      name: 'Serverfehler',
      summary: 'Ein Serverfehler-Code ohne registrierte Bedeutung; Clients behandeln ihn wie 500.',
      when: 'Ein CDN, ein Load-Balancer oder ein Hosting-Panel verwendet eine eigene Nummer, oder der Server folgt einer Spezifikation, die neuer ist als diese Erklärung.',
      fixes: [
        {
          id: 'find-hop',
          text: 'Stellen Sie anhand der Antwort-Header `Server`, `Via` und `CF-Ray` fest, welcher Hop den Code gesendet hat, und schlagen Sie die Nummer dann in der Dokumentation dieses Produkts nach.',
        },
        {
          id: 'retry-with-backoff',
          text: 'Behandeln Sie den Code wie 500: Wiederholen Sie die Anfrage mit exponentiellem Backoff und Jitter (1 s, 2 s, 4 s … bis 30 s), eine POST-Anfrage aber nur, wenn sie idempotent ist.',
        },
        {
          id: 'send-registered-code',
          text: 'Senden Sie einen registrierten Code und geben Sie Ihren eigenen Fehlercode im Body an.',
        },
      ],
      choose: 'Verwenden Sie stattdessen einen registrierten Code, etwa 500, 502 oder 503.',
      endUser: 'Bei uns ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.',
    },
    beyond: {
      name: 'Ungültiger Status',
      summary:
        'Nummern ab 600 sind keine gültigen HTTP-Statuscodes; ein Client, der eine erhält, sollte sie als Serverfehler behandeln.',
      when: 'Eine Bibliothek oder ein Proxy verwendet eigene Nummern für Fehler, oder ein Programmfehler schreibt eine andere Zahl in das Statusfeld.',
      fixes: [
        {
          id: 'check-http-library',
          text: 'Schlagen Sie die Nummer in der Dokumentation Ihrer HTTP-Bibliothek nach: Die Bibliothek kann sie selbst erzeugt haben.',
        },
        {
          id: 'send-valid-status',
          text: 'Suchen Sie die Stelle in der Anwendung, die diese Nummer setzt, und senden Sie stattdessen einen Status von 100 bis 599.',
        },
      ],
      choose: 'Eine solche Nummer liegt vor, wenn ein Log oder ein Fehlerobjekt einen Status über 599 zeigt.',
      endUser: 'Etwas ist schiefgelaufen. Bitte versuchen Sie es später erneut.',
    },
  },
  unknown: {
    name: 'Kein HTTP-Status',
    summary: 'HTTP-Statuscodes sind ganze Zahlen mit drei Ziffern; dieser Wert ist etwas anderes.',
    when: 'Eine Logzeile wurde abgeschnitten, ein Feld aus der falschen Spalte gelesen, oder der Code gehört zu einem anderen Protokoll.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Prüfen Sie, woher der Wert stammt: `fetch()` liefert die Nummer in `response.status`.',
      },
    ],
    choose: 'Ein Wert ist kein HTTP-Statuscode, wenn er keine ganze Zahl mit drei Ziffern ist.',
    endUser: 'Die App hat eine Antwort erhalten, die sie nicht kennt.',
  },
};
