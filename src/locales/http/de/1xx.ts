import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 1xx in German. */
export const codes: CodeTexts<typeof http, '1'> = {
  100: {
    name: 'Fortfahren',
    summary: 'Der Server hat die Header gesehen und ist bereit für den Body; die endgültige Antwort folgt noch.',
    when: 'Ein Client hat mit Expect: 100-continue einen Body angekündigt; curl tut das bei großen Uploads über HTTP/1.1 von selbst.',
    fixes: [
      {
        id: 'drop-expect',
        who: 'client',
        text: 'Kommt der Code unerwartet, prüfen Sie, ob Ihre Bibliothek Expect hinzufügt, und lassen Sie den Header weg.',
        run: 'curl -H "Expect:" -T file https://example.com/path',
      },
      {
        id: 'find-dropping-hop',
        who: 'operator',
        text: 'Stocken Uploads, prüfen Sie, ob Proxys Expect und Zwischenantworten weiterleiten.',
        run: 'curl -v --http1.1 -H "Expect: 100-continue" -T file https://example.com/path',
      },
    ],
    choose: 'Senden Sie 100, wenn die Header einer Anfrage mit Expect: 100-continue Ihre Prüfungen bestanden haben.',
    endUser: 'Der Upload beginnt.',
  },
  101: {
    name: 'Protokollwechsel',
    summary: 'Der Server verlässt HTTP und macht mit dem Protokoll weiter, um das der Client in Upgrade gebeten hat.',
    when: 'Jeder erfolgreiche WebSocket-Handshake über HTTP/1.1 endet so; HTTP/2 und HTTP/3 kennen diesen Wechsel nicht.',
    fixes: [
      { id: 'name-protocol', who: 'server', text: 'Nennen Sie das gewählte Protokoll im Header Upgrade der Antwort.' },
      {
        id: 'pass-upgrade',
        who: 'operator',
        text: 'Kommt der Code nie an, lassen Sie den Proxy Upgrade und Connection an den Ursprungsserver weiterleiten.',
        run: 'proxy_http_version 1.1;\nproxy_set_header Upgrade $http_upgrade;\nproxy_set_header Connection "upgrade";',
      },
    ],
    choose: 'Senden Sie 101 nur als Antwort auf einen Upgrade-Header und nur für ein Protokoll, das darin steht.',
    endUser: 'Die Verbindung wird aufgebaut.',
  },
  102: {
    name: 'In Bearbeitung',
    summary: 'Der Server hat die ganze Anfrage, arbeitet noch daran und bittet den Client, weiter zu warten.',
    when: 'Kaum noch: WebDAV hat den Code anfangs für lange Vorgänge definiert und später wieder gestrichen.',
    fixes: [
      {
        id: 'update-library',
        who: 'client',
        text: 'Aktualisieren Sie eine Bibliothek, die den Code für die endgültige Antwort hält.',
      },
      {
        id: 'return-202',
        who: 'server',
        text: 'Antworten Sie bei minutenlanger Arbeit mit 202 und bieten Sie eine Adresse für den Fortschritt an.',
      },
    ],
    choose: 'Senden Sie 102 nur an Clients, die den Code sicher verstehen; für alle anderen ist 202 besser.',
    endUser: 'Ihre Anfrage wird bearbeitet.',
  },
  103: {
    name: 'Frühe Hinweise',
    summary:
      'Vorab gesendete Header, meist Link, damit ein Browser schon Dateien laden kann, bevor die eigentliche Antwort kommt.',
    when: 'Ein CDN oder Server nennt Stylesheets und Schriften, während eine langsame Seite noch erzeugt wird; über HTTP/1.1 ignoriert Chromium den Code.',
    fixes: [
      {
        id: 'require-http2',
        who: 'server',
        text: 'Senden Sie den Code nur über HTTP/2 oder neuer, denn manche älteren Clients kommen damit nicht zurecht.',
      },
      {
        id: 'forward-hints',
        who: 'operator',
        text: 'Kommen die Hinweise nicht an, prüfen Sie, ob jeder Proxy Zwischenantworten weiterleitet.',
        run: 'early_hints $http2;',
      },
    ],
    choose: 'Senden Sie 103, wenn die Antwort Zeit braucht und Sie schon wissen, welche Dateien die Seite benötigt.',
    endUser: 'Die Seite wird geladen.',
  },
  104: {
    name: 'Upload fortsetzbar',
    summary: 'Bricht dieser Upload ab, kann der Server ihn fortsetzen.',
    when: 'Ein Client lädt nach dem IETF-Entwurf für fortsetzbare Uploads hoch; die Registrierung ist vorläufig, bis aus dem Entwurf ein RFC wird.',
    fixes: [
      {
        id: 'store-location',
        who: 'client',
        text: 'Hier ist nichts zu beheben: Merken Sie sich die Adresse aus Location, bis der Upload vollständig ist.',
      },
      {
        id: 'resume-upload',
        who: 'client',
        text: 'Fragen Sie nach einem Abbruch bei dieser Adresse den Offset ab und senden Sie den Rest von dort an.',
      },
      {
        id: 'find-dropping-proxy',
        who: 'operator',
        text: 'Kommt der Code nie an, prüfen Sie, ob ein Proxy Zwischenantworten verschluckt.',
      },
    ],
    choose: 'Senden Sie 104 früh in einem Upload, den Sie fortsetzen könnten.',
    endUser: 'Ihr Upload kann auch nach einem Verbindungsabbruch weitergehen.',
  },
};
