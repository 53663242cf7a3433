import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 3xx in German. */
export const codes: CodeTexts<typeof http, '3'> = {
  300: {
    name: 'Mehrere Möglichkeiten',
    summary: 'Der Server hat mehrere Varianten der Ressource, jede mit eigener URL; der Client soll eine auswählen.',
    when: '300 ist selten. Apache mit `CheckSpelling on` (mod_speling) sendet den Code, wenn mehrere Dateien einer falsch geschriebenen URL ähneln.',
    fixes: [
      {
        id: 'choose-url',
        text: 'Wählen Sie eine der URLs im Body und rufen Sie sie ab. `Location` enthält, falls vorhanden, die vom Server bevorzugte.',
      },
      {
        id: 'name-preferred',
        text: 'Senden Sie die URL der Variante, die Sie bevorzugen, in `Location`.',
      },
      {
        id: 'redirect-instead',
        text: 'Sollen Clients nicht auswählen müssen, leiten Sie stattdessen auf eine einzige URL weiter. In Apache schaltet `CheckSpelling off` diese Antworten ab.',
      },
    ],
    choose: 'Senden Sie 300, wenn Sie die Varianten aufführen können, aber keine für den Client auswählen können.',
    endUser: 'Es gibt mehrere Varianten dieses Inhalts. Bitte wählen Sie eine aus.',
  },
  301: {
    name: 'Dauerhaft verschoben',
    summary: 'Der Server teilt mit, dass die Ressource dauerhaft zu der URL in `Location` umgezogen ist.',
    when: 'Die Website wurde auf HTTPS, eine andere Domain oder übersichtlichere Pfade umgestellt, oder der Schrägstrich am Ende der URL fehlt oder ist überflüssig.',
    fixes: [
      {
        id: 'update-links',
        text: 'Folgen Sie `Location` und ersetzen Sie die alte URL in Links und Konfiguration.',
      },
      {
        id: 'send-post-directly',
        text: 'Kommt eine POST-Anfrage unter der neuen URL als GET an, senden Sie sie direkt an die neue URL.',
      },
      {
        id: 'test-as-302',
        text: 'Führen Sie eine neue Regel zuerst als 302 ein, denn Browser speichern 301 im Cache, auch wenn die Weiterleitung falsch ist. Testen Sie die Regel mit `curl -sI`, das nichts im Cache speichert.',
      },
    ],
    choose: 'Senden Sie 301 für Seiten, die dauerhaft umgezogen sind; muss POST erhalten bleiben, verwenden Sie 308.',
    endUser: 'Diese Seite ist umgezogen. Sie werden zur neuen Adresse weitergeleitet.',
  },
  302: {
    name: 'Gefunden',
    summary:
      'Der Server teilt mit, dass die Ressource vorübergehend unter der URL in `Location` zu finden ist; die ursprüngliche URL bleibt gültig.',
    when: '302 dient vorübergehenden Weiterleitungen, etwa zur Anmeldeseite oder zur passenden Sprachversion. Viele `redirect()`-Funktionen senden den Code standardmäßig.',
    fixes: [
      {
        id: 'follow-location',
        text: 'Folgen Sie `Location` und rufen Sie beim nächsten Mal wieder die ursprüngliche URL ab.',
      },
      {
        id: 'send-303-or-307',
        text: 'Senden Sie nach einer POST-Anfrage 303, wenn es mit GET weitergehen soll, oder 307, wenn der Client POST wiederholen soll.',
      },
      {
        id: 'fix-redirect-loop',
        text: 'Prüfen Sie bei einer Weiterleitungsschleife (`ERR_TOO_MANY_REDIRECTS`), ob der Proxy den ursprünglichen `Host` und `X-Forwarded-Proto: https` sendet und ob die Anwendung beiden vertraut. Stellen Sie in Cloudflare den SSL/TLS-Verschlüsselungsmodus von „Flexible“ auf „Full (strict)“ um, sobald der Ursprungsserver ein gültiges Zertifikat hat.',
      },
    ],
    choose:
      'Senden Sie 302 für die vorübergehende Weiterleitung einer GET-Anfrage; bei anderen Methoden verwenden Sie 303 oder 307.',
    endUser: 'Sie werden zu einer anderen Seite weitergeleitet.',
  },
  303: {
    name: 'Siehe andere URL',
    summary:
      'Der Server hat die Anfrage verarbeitet; das Ergebnis soll der Client mit GET unter der URL in `Location` abrufen.',
    when: 'Ein Formular wurde abgesendet. Die Weiterleitung auf eine Ergebnisseite sorgt dafür, dass ein Neuladen das Formular nicht noch einmal absendet.',
    fixes: [
      { id: 'get-location', text: 'Senden Sie eine GET-Anfrage ohne Body an die URL in `Location`.' },
      {
        id: 'redirect-after-form',
        text: 'Senden Sie 303 nach jedem Formular, das etwas ändert, in Express zum Beispiel mit `res.redirect(303, "/path")`.',
      },
    ],
    choose: 'Senden Sie 303, wenn eine POST-Anfrage verarbeitet ist und ihr Ergebnis eine eigene URL hat.',
    endUser: 'Wir haben Ihre Anfrage erhalten. Sie werden zum Ergebnis weitergeleitet.',
  },
  304: {
    name: 'Nicht geändert',
    summary: 'Der Server bestätigt, dass die Kopie im Cache des Clients noch gültig ist, und sendet nur Header.',
    when: 'Ein Browser oder CDN hat `If-None-Match` oder `If-Modified-Since` gesendet, und die Ressource hatte sich nicht geändert.',
    fixes: [
      {
        id: 'use-cached-copy',
        text: 'Verwenden Sie die Kopie aus dem Cache und aktualisieren Sie ihre gespeicherten Header mit den Werten aus der 304-Antwort.',
      },
      {
        id: 'bypass-cache',
        text: 'Ist der Inhalt veraltet, rufen Sie ihn einmal ohne `If-None-Match` und `If-Modified-Since` ab, aber mit `Cache-Control: no-cache`. Bleibt der Inhalt veraltet, leeren Sie den gemeinsam genutzten Cache: nginx zum Beispiel ignoriert diesen Header.',
      },
      {
        id: 'change-etag',
        text: 'Behalten Clients veraltete Kopien, sorgen Sie dafür, dass sich `ETag` oder `Last-Modified` zusammen mit dem Inhalt ändert.',
      },
    ],
    choose:
      'Senden Sie 304 nur als Antwort auf eine bedingte GET- oder HEAD-Anfrage, mit denselben Headern `ETag` und `Cache-Control` wie bei einer 200-Antwort.',
    endUser: 'Ihre Kopie ist auf dem neuesten Stand.',
  },
  305: {
    name: 'Proxy verwenden',
    summary:
      'Dieser veraltete Code forderte den Client auf, die Ressource über einen Proxy aufzurufen, den der Server nannte.',
    when: 'Server senden den Code praktisch nie. Er gilt als veraltet, weil es ein Sicherheitsrisiko ist, wenn ein Server den Proxy des Clients bestimmt.',
    fixes: [
      {
        id: 'ignore-redirect',
        text: 'Folgen Sie dem Code nicht: Übernehmen Sie den Proxy nur aus Ihren eigenen Einstellungen, etwa `HTTPS_PROXY`.',
      },
      {
        id: 'stop-sending',
        text: 'Senden Sie den Code nicht mehr und legen Sie den Proxy in den Einstellungen der Clients oder in einer PAC-Datei fest.',
      },
    ],
    choose: 'Verwenden Sie 305 nicht: Browser folgen dem Code nicht.',
    endUser: 'Diese Seite lässt sich im Moment nicht öffnen.',
  },
  306: {
    name: 'Nicht verwendet',
    summary: 'Diese Nummer stand in einem frühen HTTP-Entwurf für „Switch Proxy“ und ist seitdem reserviert.',
    when: 'Keine aktuelle Software sollte den Code senden. Ein Server, der es doch tut, folgt dem frühen HTTP-Entwurf oder gibt der Nummer eine eigene Bedeutung.',
    fixes: [
      {
        id: 'treat-as-300',
        text: 'Behandeln Sie den Code wie jeden unbekannten 3xx-Code, also wie 300.',
      },
      {
        id: 'replace-code',
        text: 'Ersetzen Sie den Code durch die Weiterleitung, die Sie brauchen: 302, 303, 307 oder 308.',
      },
    ],
    choose:
      '306 liegt vor, wenn ein Log oder ein Mitschnitt diese Nummer zeigt; HTTP reserviert sie und gibt ihr keine Bedeutung.',
    endUser: 'Diese Seite lässt sich im Moment nicht öffnen.',
  },
  307: {
    name: 'Vorübergehende Weiterleitung',
    summary:
      'Der Server teilt mit, dass die Ressource vorübergehend unter der URL in `Location` zu finden ist; der Client soll die Anfrage dort mit derselben Methode und demselben Body wiederholen.',
    when: 'Ein Dienst leitet in eine andere Region oder auf einen anderen Knoten weiter. Manche Entwicklertools zeigen 307 auch, wenn der Browser eine URL wegen HSTS auf HTTPS umstellt: Diese Antwort hat kein Server gesendet, und Chrome fügt `Non-Authoritative-Reason: HSTS` hinzu.',
    fixes: [
      {
        id: 'repeat-at-location',
        text: 'Wiederholen Sie die ganze Anfrage unter der URL in `Location` und rufen Sie beim nächsten Mal wieder die ursprüngliche URL auf.',
      },
      {
        id: 'buffer-body',
        text: 'Ist der Body ein Stream, puffern Sie ihn vor dem Senden: `fetch()` scheitert bei 307, wenn der Body ein `ReadableStream` ist, der sich nicht zweimal lesen lässt.',
      },
      {
        id: 'send-303',
        text: 'Soll der Client nur eine Ergebnisseite abrufen, senden Sie stattdessen 303.',
      },
    ],
    choose: 'Senden Sie 307 für eine vorübergehende Weiterleitung, bei der Methode und Body erhalten bleiben müssen.',
    endUser: 'Sie werden vorübergehend zu einer anderen Adresse weitergeleitet.',
  },
  308: {
    name: 'Dauerhafte Weiterleitung',
    summary:
      'Der Server teilt mit, dass die Ressource dauerhaft zu der URL in `Location` umgezogen ist; der Client soll dort dieselbe Anfrage wiederholen.',
    when: 'Ein API-Host ist umgezogen oder verlangt HTTPS. ingress-nginx leitet mit 308 auf HTTPS weiter, Next.js sendet den Code für dauerhafte Weiterleitungen.',
    fixes: [
      {
        id: 'update-url',
        text: 'Wiederholen Sie die ganze Anfrage unter der URL in `Location` und ersetzen Sie die alte URL in Links und Konfiguration.',
      },
      {
        id: 'update-library',
        text: 'Folgt Ihre HTTP-Bibliothek einer 308-Weiterleitung nicht, aktualisieren Sie die Bibliothek.',
      },
      {
        id: 'test-as-307',
        text: 'Führen Sie eine neue Regel zuerst als 307 ein (`return 307` in nginx), denn Browser speichern 308 im Cache.',
      },
    ],
    choose: 'Senden Sie 308, wenn ein Endpunkt dauerhaft umgezogen ist und POST erhalten bleiben muss.',
    endUser: 'Diese Seite ist umgezogen. Sie werden zur neuen Adresse weitergeleitet.',
  },
};
