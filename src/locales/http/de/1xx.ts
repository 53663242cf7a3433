import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 1xx in German. */
export const codes: CodeTexts<typeof http, '1'> = {
  100: {
    name: 'Fortfahren',
    summary:
      'Der Server hat die Header der Anfrage empfangen und nicht abgelehnt; der Client soll den Body senden und auf die endgültige Antwort warten.',
    when: 'Der Client hat die Header mit `Expect: 100-continue` gesendet und wartet, bevor er den Body sendet. curl macht das bei großen Uploads über HTTP/1.1 standardmäßig.',
    fixes: [
      {
        id: 'drop-expect',
        text: 'Soll der Client nicht warten, verhindern Sie, dass Ihre HTTP-Bibliothek `Expect` hinzufügt. Übergeben Sie curl `-H "Expect:"`.',
      },
      {
        id: 'find-dropping-hop',
        text: 'Stocken Uploads eine Sekunde lang, kommt die 100-Antwort nicht beim Client an: curl wartet 1 s und gibt dann `Done waiting for 100-continue` aus. Senden Sie dieselbe Anfrage direkt an den Ursprungsserver, um zu sehen, ob ein Proxy `Expect` oder die 100-Antwort verwirft.',
      },
    ],
    choose: 'Senden Sie 100, wenn eine Anfrage `Expect: 100-continue` enthält und Sie ihre Header akzeptieren.',
    endUser: 'Der Upload beginnt.',
  },
  101: {
    name: 'Protokollwechsel',
    summary:
      'Der Server wechselt auf dieser Verbindung zu einem Protokoll, das der Client in `Upgrade` angefordert hat.',
    when: 'Jeder erfolgreiche WebSocket-Handshake über HTTP/1.1 endet mit 101. Eine endgültige HTTP-Antwort folgt nicht, denn die Verbindung verwendet fortan das neue Protokoll. In HTTP/2 und HTTP/3 gibt es 101 nicht: Dort ist ein WebSocket-Handshake eine CONNECT-Anfrage, die mit 200 gelingt.',
    fixes: [
      {
        id: 'name-protocol',
        text: 'Nennen Sie das gewählte Protokoll im Header `Upgrade` der Antwort und senden Sie `Connection: upgrade`.',
      },
      {
        id: 'pass-upgrade',
        text: 'Kommt die 101-Antwort nie an, konfigurieren Sie jeden Proxy so, dass er `Upgrade` und `Connection` weiterleitet. In nginx setzen Sie `proxy_http_version 1.1` und beide Header mit `proxy_set_header`.',
      },
    ],
    choose:
      'Senden Sie 101 nur als Antwort auf einen `Upgrade`-Header und nur für ein Protokoll, das dort aufgeführt ist.',
    endUser: 'Die Verbindung wird aufgebaut.',
  },
  102: {
    name: 'In Bearbeitung',
    summary: 'Der Server hat die Anfrage vollständig empfangen und bearbeitet sie noch; die endgültige Antwort folgt.',
    when: '102 ist selten. RFC 2518 (WebDAV) hat den Code für lang laufende Operationen definiert, RFC 4918 hat ihn gestrichen.',
    fixes: [
      {
        id: 'update-library',
        text: 'Hält Ihre HTTP-Bibliothek 102 für die endgültige Antwort, aktualisieren Sie die Bibliothek: Jede 1xx-Antwort außer 101 ist eine Zwischenantwort.',
      },
      {
        id: 'return-202',
        text: 'Antworten Sie bei Vorgängen, die Minuten dauern, stattdessen mit 202 und einer Status-URL, zum Beispiel in `Location`.',
      },
    ],
    choose:
      'Senden Sie 102 nur an Clients, die den Code nachweislich unterstützen; für alle anderen verwenden Sie 202.',
    endUser: 'Ihre Anfrage wird bearbeitet.',
  },
  103: {
    name: 'Frühe Hinweise',
    summary:
      'Der Server sendet vor der endgültigen Antwort einige Header, meist `Link`, damit der Browser schon Ressourcen laden kann.',
    when: 'Ein CDN oder ein Server führt Stylesheets und Schriften in `Link` auf, während die Seite noch erzeugt wird. Chrome ignoriert 103 über HTTP/1.1.',
    fixes: [
      {
        id: 'require-http2',
        text: 'Senden Sie 103 nur über HTTP/2 oder neuer, denn manche HTTP/1.1-Clients und -Proxys kommen damit nicht zurecht. In Node.js rufen Sie `response.writeEarlyHints()` auf.',
      },
      {
        id: 'forward-hints',
        text: 'Kommen die Hinweise nicht an, sorgen Sie dafür, dass jeder Proxy sie durchreicht: mit `early_hints` in nginx (ab 1.29.0), mit `H2EarlyHints on` in Apache. Senden Sie hinter einem älteren nginx keine 103-Antwort: Über HTTP/2 scheitert sonst die gesamte Antwort.',
      },
    ],
    choose:
      'Senden Sie 103, wenn die endgültige Antwort Zeit braucht und Sie schon wissen, welche Ressourcen die Seite benötigt.',
    endUser: 'Die Seite wird geladen.',
  },
  104: {
    name: 'Upload fortsetzbar',
    summary:
      'Der Server unterstützt fortsetzbare Uploads: Wird dieser Upload unterbrochen, kann der Client ihn fortsetzen.',
    when: 'Ein Client beginnt einen Upload nach dem IETF-Entwurf „Resumable Uploads for HTTP“. 104 ist nur vorläufig registriert; wann die Registrierung abläuft, steht in der IANA-Registry.',
    fixes: [
      {
        id: 'store-location',
        text: 'Speichern Sie die URL aus `Location`, bis der Upload abgeschlossen ist.',
      },
      {
        id: 'resume-upload',
        text: 'Senden Sie nach einer Unterbrechung HEAD an diese URL und lesen Sie `Upload-Offset`. Senden Sie den Rest ab dieser Position mit PATCH, mit demselben `Upload-Offset`, `Upload-Complete: ?1` und `Content-Type: application/partial-upload`.',
      },
      {
        id: 'find-dropping-proxy',
        text: 'Kommt die 104-Antwort nie an, suchen Sie den Proxy, der Zwischenantworten verwirft: Senden Sie den Upload mit `curl -v` nacheinander direkt an jeden Hop; curl gibt dabei jede 1xx-Antwort aus.',
      },
    ],
    choose: 'Senden Sie 104 so früh wie möglich bei einem Upload, den der Client fortsetzen kann.',
    endUser: 'Ihr Upload kann auch nach einem Verbindungsabbruch weitergehen.',
  },
};
