import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 40x in German. */
export const codes: CodeTexts<typeof http, '40'> = {
  400: {
    name: 'Fehlerhafte Anfrage',
    summary: 'Der Server kann oder will mit der Anfrage nichts anfangen.',
    when: 'Fehlerhaftes JSON, ein fehlender Parameter, ein ungültiger Header, unverschlüsseltes HTTP an einem HTTPS-Port; von nginx auch bei zu großen Cookies.',
    fixes: [
      {
        id: 'compare-requests',
        who: 'client',
        text: 'Lesen Sie den Body der Fehlerantwort und vergleichen Sie die Anfrage mit einer funktionierenden, zum Beispiel mit curl -v.',
        run: 'curl -v https://example.com/path',
      },
      {
        id: 'delete-cookies',
        who: 'client',
        text: 'Ist nur ein Browser betroffen, löschen Sie die Cookies der Website.',
      },
      { id: 'describe-error', who: 'server', text: 'Geben Sie im Body an, was falsch ist und wo.' },
      {
        id: 'check-proxy-log',
        who: 'operator',
        text: 'Steht im Log der Anwendung nichts, sehen Sie im Log des Proxys nach: Auch er sendet diesen Code von sich aus.',
        run: 'error_log /var/log/nginx/error.log info;',
      },
    ],
    choose:
      'Senden Sie 400, wenn Sie die Anfrage nicht lesen können; ist sie lesbar, verletzt ihr Inhalt aber eine Regel, ist 422 genauer.',
    endUser: 'Die App hat etwas gesendet, das der Dienst nicht versteht.',
  },
  401: {
    name: 'Nicht autorisiert',
    summary: 'Der Server will wissen, wer anfragt: Die Zugangsdaten fehlen, sind falsch oder abgelaufen.',
    when: 'Ein Token ist abgelaufen, ein Schlüssel enthält einen Tippfehler, oder Authorization ging an einem Proxy oder bei der Weiterleitung zu einem anderen Host verloren.',
    fixes: [
      {
        id: 'read-challenge',
        who: 'client',
        text: 'Lesen Sie WWW-Authenticate: Der Header nennt das Verfahren und bei Bearer-Token oft den Grund.',
        run: 'curl -sI https://example.com/path',
      },
      {
        id: 'renew-credentials',
        who: 'client',
        text: 'Holen Sie ein neues Token oder fordern Sie den Nutzer zur Anmeldung auf; wiederholen Sie die Anfrage dann einmal.',
      },
      {
        id: 'send-challenge',
        who: 'server',
        text: 'Senden Sie WWW-Authenticate mit; ist der Nutzer bekannt und fehlt ihm nur ein Recht, senden Sie 403.',
      },
      {
        id: 'pass-authorization',
        who: 'operator',
        text: 'Prüfen Sie, ob der Proxy Authorization weiterleitet und, falls Token zu früh abzulaufen scheinen, ob die Uhren übereinstimmen.',
        run: 'CGIPassAuth On',
      },
    ],
    choose: 'Senden Sie 401, wenn gültige Zugangsdaten die Antwort ändern würden.',
    endUser: 'Bitte melden Sie sich erneut an.',
  },
  402: {
    name: 'Zahlung erforderlich',
    summary: 'Ein für Zahlungen vorgesehener Code, dem jeder Dienst seine eigene Bedeutung gibt.',
    when: 'Stripe sendet ihn bei abgelehnten Karten; andere senden ihn, wenn ein Tarif ausgelaufen oder eine Rechnung unbezahlt ist.',
    fixes: [
      {
        id: 'read-error-code',
        who: 'client',
        text: 'Lesen Sie den Body: Was zu tun ist, sagt nur die Dokumentation dieses Dienstes.',
      },
      { id: 'check-plan', who: 'operator', text: 'Prüfen Sie Tarif, Kontingent und Zahlungsmittel des Kontos.' },
      { id: 'describe-payment', who: 'server', text: 'Geben Sie im Body an, was zu bezahlen ist und wo.' },
    ],
    choose: 'Senden Sie 402, wenn nur noch eine Zahlung fehlt, und dokumentieren Sie es.',
    endUser: 'Um fortzufahren, ist eine Zahlung nötig.',
  },
  403: {
    name: 'Zugriff verweigert',
    summary: 'Der Server hat die Anfrage verstanden und lehnt sie ab; dieselben Zugangsdaten ändern daran nichts.',
    when: 'Dem Konto fehlt ein Recht; eine Firewall, eine IP-Regel oder eine CSRF-Prüfung greift ein; nginx kann die Datei nicht lesen oder listet den Ordner nicht auf.',
    fixes: [
      {
        id: 'request-access',
        who: 'client',
        text: 'Wiederholen Sie die Anfrage nicht mit denselben Zugangsdaten: Bitten Sie um das Recht oder wechseln Sie das Konto.',
      },
      {
        id: 'find-refusing-hop',
        who: 'operator',
        text: 'Stellen Sie anhand von Body und Headern fest, wer abgelehnt hat: Anwendung, WAF, CDN oder Dateisystem.',
        run: 'curl -si https://example.com/path',
      },
      {
        id: 'log-rule',
        who: 'server',
        text: 'Protokollieren Sie, welche Regel abgelehnt hat, und teilen Sie dem Aufrufer davon mit, was er wissen darf.',
      },
    ],
    choose: 'Senden Sie 403, wenn Sie genug wissen, um Nein zu sagen; ist schon die Existenz geheim, senden Sie 404.',
    endUser: 'Sie haben dafür keine Berechtigung.',
  },
  404: {
    name: 'Nicht gefunden',
    summary: 'Unter dieser Adresse gibt es nichts, oder nichts, was der Server zugeben möchte.',
    when: 'Falsch geschriebene oder veraltete Links, eine Route, die nie deployt wurde, oder ein Pfad, den ein Proxy falsch umschreibt; GitHub antwortet so bei fremden privaten Repositorys.',
    fixes: [
      {
        id: 'check-url',
        who: 'client',
        text: 'Prüfen Sie die Adresse Stück für Stück: Host, Präfix, Version, Groß- und Kleinschreibung, ID.',
      },
      {
        id: 'check-routing',
        who: 'operator',
        text: 'Sehen Sie nach, ob die Anfrage beim richtigen Dienst ankam: Auch ein Proxy ohne passende Route antwortet mit 404.',
        run: 'try_files $uri /index.html;',
      },
      { id: 'redirect-old-urls', who: 'server', text: 'Leiten Sie alte Adressen weiter, die noch benutzt werden.' },
    ],
    choose: 'Senden Sie 404, wenn Sie hier nichts haben und nicht sagen können, ob je etwas kommt.',
    endUser: 'Diese Seite wurde nicht gefunden.',
  },
  405: {
    name: 'Methode nicht erlaubt',
    summary: 'Die Adresse gibt es, aber sie nimmt diese Methode nicht an.',
    when: 'Ein POST an eine Adresse, die für GET gedacht ist, ein Formular, das an eine statische Datei geht, oder eine Weiterleitung, die aus POST ein GET gemacht hat.',
    fixes: [
      {
        id: 'use-allowed-method',
        who: 'client',
        text: 'Verwenden Sie eine Methode aus dem Header Allow.',
        run: 'curl -si -X OPTIONS https://example.com/path',
      },
      {
        id: 'check-trailing-slash',
        who: 'client',
        text: 'Prüfen Sie die Adresse: Ein Schrägstrich mehr oder weniger kann zu einem anderen Handler führen.',
      },
      {
        id: 'register-method',
        who: 'server',
        text: 'Registrieren Sie die Methode für diese Route, und OPTIONS dazu, wenn Browser sie von einem anderen Origin aus aufrufen.',
      },
    ],
    choose: 'Senden Sie 405, wenn es die Ressource gibt und die Methode dafür die falsche ist.',
    endUser: 'Diese Aktion ist hier nicht möglich.',
  },
  406: {
    name: 'Nicht akzeptabel',
    summary: 'Der Server hat keine Fassung der Ressource, die zu den Accept-Headern der Anfrage passt.',
    when: 'Ein Client besteht auf einem Medientyp oder einer Sprache, die es nicht gibt; bei Shared Hosting antworten auch ModSecurity-Regeln so.',
    fixes: [
      { id: 'widen-accept', who: 'client', text: 'Erweitern Sie den Accept-Header oder lassen Sie ihn weg.' },
      {
        id: 'send-default',
        who: 'server',
        text: 'Senden Sie, wo es hilft, lieber eine Standardfassung, als die Anfrage abzulehnen.',
      },
      {
        id: 'check-modsecurity-log',
        who: 'operator',
        text: 'Erhalten auch gewöhnliche Browser den Code, sehen Sie ins ModSecurity-Log.',
        run: 'grep "Access denied with code 406" /var/log/apache2/error.log',
      },
    ],
    choose: 'Senden Sie 406, wenn das falsche Format schlimmer wäre als gar keines.',
    endUser: 'Dieser Inhalt ist in der gewünschten Form nicht verfügbar.',
  },
  407: {
    name: 'Proxy-Authentifizierung erforderlich',
    summary: 'Ein Proxy auf dem Weg will wissen, wer anfragt, bevor er die Anfrage durchlässt.',
    when: 'In Firmennetzen: Kommandozeilentools, Paketmanager und Container, denen die Zugangsdaten für den Proxy fehlen.',
    fixes: [
      {
        id: 'set-credentials',
        who: 'client',
        text: 'Hinterlegen Sie die Zugangsdaten, zum Beispiel in HTTPS_PROXY, mit kodierten Sonderzeichen.',
        run: 'export HTTPS_PROXY=http://USER:PASSWORD@proxy.example.com:3128',
      },
      {
        id: 'check-scheme',
        who: 'client',
        text: 'Lesen Sie Proxy-Authenticate: Nicht jedes Tool beherrscht das Verfahren, das dort steht.',
      },
      {
        id: 'exempt-build-servers',
        who: 'operator',
        text: 'Geben Sie Build-Servern ein eigenes Konto oder nehmen Sie sie von der Anmeldung aus.',
        run: 'acl build src 192.0.2.0/24\nhttp_access allow build',
      },
    ],
    choose: 'Senden Sie 407 nur als Proxy; ein Ursprungsserver sendet 401.',
    endUser: 'Bitte melden Sie sich zuerst in Ihrem Netzwerk an.',
  },
  408: {
    name: 'Zeitüberschreitung der Anfrage',
    summary: 'Der Server hat auf den Rest der Anfrage gewartet, der nicht rechtzeitig kam.',
    when: 'Uploads über schwache Netze, weniger Bytes, als Content-Length angekündigt hat, oder eine Verbindung auf Vorrat, die nie benutzt wurde.',
    fixes: [
      {
        id: 'retry-new-connection',
        who: 'client',
        text: 'Senden Sie die Anfrage über eine neue Verbindung noch einmal.',
      },
      {
        id: 'check-content-length',
        who: 'client',
        text: 'Prüfen Sie, ob Content-Length zu dem passt, was Sie senden.',
      },
      {
        id: 'raise-read-timeouts',
        who: 'operator',
        text: 'Erhöhen Sie die Timeouts für das Lesen von Headern und Body, wenn sie legitime Uploads abbrechen.',
        run: 'client_header_timeout 120s;\nclient_body_timeout 120s;',
      },
    ],
    choose: 'Senden Sie 408, wenn eine Anfrage in der Zeit, die Sie einräumen, nicht vollständig ankommt.',
    endUser: 'Die Verbindung war zu langsam. Bitte versuchen Sie es erneut.',
  },
  409: {
    name: 'Konflikt',
    summary: 'Die Anfrage passt nicht zum gegenwärtigen Zustand der Ressource.',
    when: 'Zwei Personen haben denselben Datensatz bearbeitet, ein Name ist vergeben, oder ein Kubernetes-Objekt hat sich seit dem Lesen geändert.',
    fixes: [
      {
        id: 'reapply-change',
        who: 'client',
        text: 'Holen Sie den aktuellen Zustand, passen Sie Ihre Änderung daran an und senden Sie sie erneut.',
      },
      { id: 'describe-conflict', who: 'server', text: 'Geben Sie im Body an, womit die Anfrage kollidiert.' },
      {
        id: 'support-if-match',
        who: 'server',
        text: 'Bieten Sie ETag und If-Match an, damit Clients es merken, bevor sie etwas überschreiben.',
      },
    ],
    choose: 'Senden Sie 409, wenn der Aufrufer den Konflikt lösen und die Anfrage erneut senden kann.',
    endUser: 'Das passt nicht mehr zum aktuellen Stand. Bitte laden Sie neu und versuchen Sie es noch einmal.',
  },
};
