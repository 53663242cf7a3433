import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 3xx in German. */
export const codes: CodeTexts<typeof http, '3'> = {
  300: {
    name: 'Mehrere Möglichkeiten',
    summary: 'Die Ressource gibt es in mehreren Formen, und der Client oder sein Nutzer soll eine auswählen.',
    when: 'Selten: zum Beispiel von Apache mit mod_speling, wenn mehrere Dateien einer falsch geschriebenen Adresse ähneln.',
    fixes: [
      { id: 'choose-url', who: 'client', text: 'Wählen Sie eine der Adressen aus dem Body und rufen Sie sie auf.' },
      { id: 'name-preferred', who: 'server', text: 'Nennen Sie in Location die Form, die Sie bevorzugen.' },
      {
        id: 'redirect-instead',
        who: 'operator',
        text: 'Soll niemand wählen müssen, leiten Sie stattdessen auf eine einzige Adresse weiter.',
      },
    ],
    choose: 'Senden Sie 300, wenn Sie die Möglichkeiten aufzählen, aber nicht für den Client wählen können.',
    endUser: 'Davon gibt es mehrere Fassungen. Bitte wählen Sie eine aus.',
  },
  301: {
    name: 'Dauerhaft verschoben',
    summary: 'Die Ressource hat auf Dauer eine neue Adresse.',
    when: 'Websites, die zu HTTPS, auf eine andere Domain oder auf schönere Pfade umgezogen sind, und ein Schrägstrich zu viel oder zu wenig am Ende.',
    fixes: [
      {
        id: 'update-links',
        who: 'client',
        text: 'Folgen Sie Location und ersetzen Sie die alte Adresse in Links und Konfiguration.',
      },
      {
        id: 'send-post-directly',
        who: 'client',
        text: 'Kommt ein POST dort als GET an, senden Sie es direkt an die neue Adresse.',
      },
      {
        id: 'test-as-302',
        who: 'operator',
        text: 'Erproben Sie eine neue Regel zuerst mit 302: Browser merken sich 301, auch ein falsches.',
        run: 'curl -sI https://example.com/path',
      },
    ],
    choose: 'Senden Sie 301 für Seiten, die auf Dauer umgezogen sind; muss POST ein POST bleiben, senden Sie 308.',
    endUser: 'Diese Seite ist umgezogen. Sie werden zur neuen Adresse weitergeleitet.',
  },
  302: {
    name: 'Gefunden',
    summary: 'Die Antwort liegt vorübergehend unter einer anderen Adresse, und die alte bleibt gültig.',
    when: 'Anmeldeseiten, Sprachauswahl, kurzfristige Umleitungen; viele Redirect-Funktionen senden den Code, wenn nichts anderes angegeben ist.',
    fixes: [
      {
        id: 'follow-location',
        who: 'client',
        text: 'Folgen Sie Location und fragen Sie beim nächsten Mal wieder die alte Adresse an.',
      },
      {
        id: 'send-303-or-307',
        who: 'server',
        text: 'Legen Sie fest, was aus einem POST wird: 303 macht mit GET weiter, 307 wiederholt es.',
      },
      {
        id: 'fix-redirect-loop',
        who: 'operator',
        text: 'Drehen sich Weiterleitungen im Kreis, prüfen Sie, ob sich Proxy und Anwendung über HTTPS und Hostnamen einig sind.',
        run: 'curl -sIL --max-redirs 10 https://example.com/path',
      },
    ],
    choose: 'Senden Sie 302 für die Umleitung eines GET; bei anderen Methoden sagt 303 oder 307, was Sie meinen.',
    endUser: 'Sie werden zu einer anderen Seite weitergeleitet.',
  },
  303: {
    name: 'Siehe andere Adresse',
    summary: 'Die Anfrage ist bearbeitet, und der Client soll das Ergebnis mit GET von einer anderen Adresse holen.',
    when: 'Nach dem Absenden eines Formulars: Die Weiterleitung auf eine Ergebnisseite verhindert, dass ein Neuladen das Formular ein zweites Mal sendet.',
    fixes: [
      { id: 'get-location', who: 'client', text: 'Rufen Sie die Adresse in Location mit GET auf, ohne den Body.' },
      {
        id: 'redirect-after-form',
        who: 'server',
        text: 'Verwenden Sie den Code nach jedem Formular, das etwas ändert.',
      },
    ],
    choose: 'Senden Sie 303, wenn ein POST erledigt ist und sein Ergebnis eine eigene Adresse hat.',
    endUser: 'Wir haben Ihre Anfrage erhalten. Sie werden zum Ergebnis weitergeleitet.',
  },
  304: {
    name: 'Nicht geändert',
    summary: 'Die Kopie des Clients ist noch aktuell, deshalb sendet der Server nur Header.',
    when: 'Ein Browser oder CDN hat mit If-None-Match oder If-Modified-Since gefragt, und nichts hatte sich geändert.',
    fixes: [
      {
        id: 'use-cached-copy',
        who: 'client',
        text: 'Hier ist nichts zu beheben: Verwenden Sie die Kopie aus Ihrem Cache.',
      },
      {
        id: 'bypass-cache',
        who: 'client',
        text: 'Sehen Sie veraltete Inhalte, fragen Sie einmal mit Cache-Control: no-cache und ohne Bedingungen an.',
        run: 'curl -si -H "Cache-Control: no-cache" https://example.com/path',
      },
      {
        id: 'change-etag',
        who: 'server',
        text: 'Veralten Kopien unbemerkt, sorgen Sie dafür, dass sich ETag oder Last-Modified mit dem Inhalt ändert.',
      },
    ],
    choose:
      'Senden Sie 304 nur auf ein bedingtes GET oder HEAD, mit dem ETag und dem Cache-Control, die ein 200 hätte.',
    endUser: 'Ihre Fassung ist auf dem neuesten Stand.',
  },
  305: {
    name: 'Proxy verwenden',
    summary: 'Ein veralteter Code, der den Client anwies, diese Ressource über einen bestimmten Proxy abzurufen.',
    when: 'Praktisch nie: Dass ein Server den Proxy wählt, hat sich als Sicherheitsrisiko erwiesen.',
    fixes: [
      {
        id: 'ignore-redirect',
        who: 'client',
        text: 'Folgen Sie der Anweisung nicht: Proxys gehören in Ihre eigenen Einstellungen.',
      },
      {
        id: 'stop-sending',
        who: 'server',
        text: 'Entfernen Sie den Code und lassen Sie Clients ihren Proxy in ihren Einstellungen oder einer PAC-Datei finden.',
      },
    ],
    choose: 'Senden Sie 305 nicht: Heutige Clients folgen dem Code nicht.',
    endUser: 'Diese Seite lässt sich im Moment nicht öffnen.',
  },
  306: {
    name: 'Nicht verwendet',
    summary: 'Eine Nummer, die in einem alten Entwurf einen Proxywechsel bedeutete und seither reserviert ist.',
    when: 'Dieser Code sollte nicht auftreten; wer ihn sendet, hat die Nummer erfunden oder folgt jenem Entwurf.',
    fixes: [
      {
        id: 'treat-as-300',
        who: 'client',
        text: 'Behandeln Sie den Code wie 300, so wie jeden unbekannten Code dieser Klasse.',
      },
      {
        id: 'replace-code',
        who: 'server',
        text: 'Ersetzen Sie ihn durch die Weiterleitung, die Sie meinen: 302, 303, 307 oder 308.',
      },
    ],
    choose:
      'Es ist nur dann 306, wenn ein Mitschnitt diese Nummer zeigt; keine aktuelle Spezifikation gibt ihr eine Bedeutung.',
    endUser: 'Diese Seite lässt sich im Moment nicht öffnen.',
  },
  307: {
    name: 'Vorübergehende Weiterleitung',
    summary: 'Dieselbe Anfrage samt Methode und Body soll vorübergehend an eine andere Adresse gehen.',
    when: 'Dienste, die Sie an eine andere Region oder einen anderen Knoten verweisen; Entwicklertools zeigen den Code auch bei einer HSTS-Umstellung auf HTTPS, obwohl ihn kein Server gesendet hat.',
    fixes: [
      {
        id: 'repeat-at-location',
        who: 'client',
        text: 'Wiederholen Sie die ganze Anfrage an der Adresse in Location und behalten Sie die alte für das nächste Mal.',
      },
      {
        id: 'buffer-body',
        who: 'client',
        text: 'War der Body ein Stream, puffern Sie ihn: Was gelesen ist, lässt sich nicht noch einmal senden.',
      },
      {
        id: 'send-303',
        who: 'server',
        text: 'Senden Sie stattdessen 303, wenn der Client nur eine Ergebnisseite sehen soll.',
      },
    ],
    choose: 'Senden Sie 307 für eine Umleitung, bei der POST ein POST bleiben muss.',
    endUser: 'Sie werden vorübergehend zu einer anderen Adresse weitergeleitet.',
  },
  308: {
    name: 'Dauerhafte Weiterleitung',
    summary: 'Die Ressource ist auf Dauer umgezogen, und dieselbe Anfrage soll an ihre neue Adresse gehen.',
    when: 'API-Hosts, die umgezogen sind oder auf HTTPS bestehen, und Frameworks, die den Code für dauerhafte Weiterleitungen bevorzugen, etwa Next.js.',
    fixes: [
      {
        id: 'update-url',
        who: 'client',
        text: 'Wiederholen Sie die ganze Anfrage an der Adresse in Location und speichern Sie diese.',
      },
      {
        id: 'update-library',
        who: 'client',
        text: 'Aktualisieren Sie eine alte HTTP-Bibliothek, die bei diesem Code stehen bleibt.',
      },
      {
        id: 'test-as-307',
        who: 'operator',
        text: 'Erproben Sie eine neue Regel zuerst mit 307: Diesen Code speichern Caches.',
        run: 'return 307 https://example.com$request_uri;',
      },
    ],
    choose: 'Senden Sie 308, wenn ein Endpunkt auf Dauer umgezogen ist und POST ein POST bleiben muss.',
    endUser: 'Diese Seite ist umgezogen. Sie werden zur neuen Adresse weitergeleitet.',
  },
};
