import type { Words } from '../words.js';

export const de: Words = {
  title: 'Statuscodes, erklärt und verglichen',
  intro:
    'Was ein Statuscode bedeutet, wann er auftritt, wie er sich von ähnlichen Codes unterscheidet und wie Sie die Ursache beheben.',
  home: 'Startseite',
  skip: 'Zum Inhalt springen',
  language: 'Sprache',
  protocols: 'Protokolle',
  comparisons: 'Vergleiche',
  comparisonsIntro: 'Codes, die oft verwechselt werden, einander gegenübergestellt.',
  acrossProtocols: 'Über Protokolle hinweg',
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
      intro: 'Vier HTTP-Weiterleitungen: dauerhaft oder vorübergehend, mit oder ohne Beibehaltung der Methode.',
    },
    timeouts: {
      title: 'Timeouts und Deadlines',
      intro:
        'Welcher Timeout abgelaufen ist: der Timeout des Clients, des Gateways oder der TCP-Verbindung oder die gRPC-Deadline.',
    },
    restarts: {
      title: 'Neustarts und Verbindungsabbrüche',
      intro:
        'Was ein WebSocket-Client sieht, wenn ein Server herunterfährt, neu startet oder ausfällt, und wann er sich erneut verbinden soll.',
    },
  },
  setsTitle: 'Codes nach Thema',
  measured: 'Gemessen',
  names: {
    title: 'Derselbe Fehler in jedem Client',
    intro:
      'Eine abgelehnte Verbindung oder ein abgelaufenes Zertifikat heißt in jedem Client anders. Hier stehen die Namen.',
  },
  reported: {
    title: 'Was Clients wirklich melden',
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
