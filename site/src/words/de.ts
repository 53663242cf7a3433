import type { Words } from '../words.js';

export const de: Words = {
  title: 'Statuscodes erklärt und verglichen',
  intro:
    'Was ein Statuscode bedeutet, wann er auftritt, wie er sich von ähnlichen Codes unterscheidet und wie Sie die Ursache beheben.',
  home: 'Startseite',
  skip: 'Zum Inhalt springen',
  language: 'Sprache',
  protocols: 'Protokolle',
  comparisons: 'Vergleiche',
  comparisonsIntro: 'Häufig verwechselte Codes im direkten Vergleich.',
  acrossProtocols: 'Protokollübergreifend',
  sets: {
    authentication: {
      title: 'Authentifizierung und Autorisierung',
      intro: 'Wie HTTP, gRPC und WebSocket fehlende Zugangsdaten und verweigerten Zugriff melden.',
    },
    unavailable: {
      title: 'Dienst nicht verfügbar',
      intro: 'Wie HTTP, gRPC und WebSocket melden, dass ein Dienst ausgefallen oder überlastet ist.',
    },
    redirects: {
      title: 'Weiterleitungen',
      intro:
        'Vier HTTP-Weiterleitungen: ob sie dauerhaft oder vorübergehend gelten und ob die Methode erhalten bleibt.',
    },
    timeouts: {
      title: 'Timeouts und Deadlines',
      intro:
        'Was abgelaufen ist: der Timeout des Servers für die Anfrage, der Timeout des Gateways für die Antwort, die gRPC-Deadline oder der Timeout der TCP-Verbindung.',
    },
    restarts: {
      title: 'Neustarts und Verbindungsabbrüche',
      intro:
        'Was ein WebSocket-Client sieht, wenn ein Server herunterfährt, neu startet oder ausfällt, und wann der Client die Verbindung neu aufbauen soll.',
    },
  },
  setsTitle: 'Codes nach Thema',
  measured: 'Messergebnisse',
  names: {
    title: 'So heißt derselbe Fehler in verschiedenen Clients',
    intro:
      'Ob abgelehnte Verbindung oder abgelaufenes Zertifikat: Jeder Client meldet denselben Fehler unter einem anderen Namen. Hier finden Sie die Namen.',
  },
  reported: {
    title: 'Was Clients tatsächlich melden',
    intro: 'Der Code im Close-Event ist nicht immer der Code, den der Server gesendet hat.',
    sent: 'Close-Code',
  },
  previous: 'Zurück',
  next: 'Weiter',
  markdown: 'Diese Seite als Markdown',
  search: {
    title: 'Suche',
    field: 'Alle Seiten durchsuchen',
    noScript: 'Die Suche benötigt JavaScript. Alle Codes sind nach Protokoll aufgelistet:',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    text: 'Unter dieser URL gibt es keine Seite. Suchen Sie nach dem Code oder wählen Sie ein Protokoll.',
  },
};
