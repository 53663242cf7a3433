import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 40x in German. */
export const codes: CodeTexts<typeof http, '40'> = {
  400: {
    name: 'Fehlerhafte Anfrage',
    summary: 'Der Server hält die Anfrage für ungültig und hat sie nicht verarbeitet.',
    when: 'Das JSON ist fehlerhaft, ein Parameter fehlt, oder ein Header ist ungültig. nginx sendet 400 auch mit dem Text `Request Header Or Cookie Too Large` oder `The plain HTTP request was sent to HTTPS port`. Django sendet den Code bei einem Host, der nicht in `ALLOWED_HOSTS` steht.',
    fixes: [
      {
        id: 'compare-requests',
        text: 'Lesen Sie die Fehlermeldung im Body und vergleichen Sie die Anfrage dann mit einer, die funktioniert, zum Beispiel mit `curl -v`.',
      },
      {
        id: 'delete-cookies',
        text: 'Ist nur ein einzelner Browser betroffen, löschen Sie dort die Cookies der Website.',
      },
      {
        id: 'describe-error',
        text: 'Geben Sie im Body an, was in welchem Feld falsch ist, zum Beispiel als `application/problem+json`.',
      },
      {
        id: 'check-proxy-log',
        text: 'Steht im Log der Anwendung nichts, prüfen Sie den Proxy, denn er kann die Anfrage abgelehnt haben. nginx protokolliert den Grund nur auf der Stufe `info`: Setzen Sie `error_log /var/log/nginx/error.log info`.',
      },
    ],
    choose:
      'Senden Sie 400, wenn sich die Anfrage nicht parsen lässt; lässt sie sich parsen und verletzt nur der Inhalt eine Regel, ist 422 genauer.',
    endUser: 'Die App hat eine Anfrage gesendet, die der Dienst nicht verarbeiten konnte.',
  },
  401: {
    name: 'Nicht autorisiert',
    summary: 'Der Server hat die Anfrage abgelehnt, weil die Zugangsdaten fehlen, falsch oder abgelaufen sind.',
    when: 'Ein Token ist abgelaufen, ein Schlüssel ist falsch, oder `Authorization` ging an einem Proxy oder bei der Weiterleitung zu einem anderen Host verloren.',
    fixes: [
      {
        id: 'read-challenge',
        text: 'Lesen Sie `WWW-Authenticate`: Der Header nennt das Verfahren und bei Bearer-Token oft auch den Grund, etwa `error="invalid_token"`.',
      },
      {
        id: 'renew-credentials',
        text: 'Holen Sie ein neues Token oder fordern Sie den Nutzer zur Anmeldung auf und wiederholen Sie die Anfrage dann einmal.',
      },
      {
        id: 'send-challenge',
        text: 'Nehmen Sie `WWW-Authenticate` in die Antwort auf. Ist der Nutzer bekannt und fehlt ihm nur eine Berechtigung, senden Sie 403.',
      },
      {
        id: 'pass-authorization',
        text: 'Prüfen Sie, ob `Authorization` bei der Anwendung ankommt: Apache reicht den Header standardmäßig nicht an CGI und PHP-FPM weiter; mit `CGIPassAuth On` kommt er an. Laufen Token zu früh ab, vergleichen Sie die Uhren mit `timedatectl`.',
      },
    ],
    choose:
      'Senden Sie 401, wenn der Anfrage gültige Zugangsdaten fehlen; sind sie gültig, reichen aber nicht aus, senden Sie 403.',
    endUser: 'Bitte melden Sie sich erneut an.',
  },
  402: {
    name: 'Zahlung erforderlich',
    summary: 'Der Server verlangt eine Zahlung; die Einzelheiten lässt HTTP offen, jeder Dienst legt sie selbst fest.',
    when: 'Stripe sendet den Code bei abgelehnten Karten. Andere Dienste senden ihn, wenn das Kontingent eines Tarifs aufgebraucht oder eine Rechnung unbezahlt ist.',
    fixes: [
      {
        id: 'read-error-code',
        text: 'Lesen Sie den Fehlercode im Body, bei Stripe etwa `decline_code`, und schlagen Sie ihn in der Dokumentation des Dienstes nach.',
      },
      {
        id: 'check-plan',
        text: 'Prüfen Sie in den Abrechnungseinstellungen des Dienstes Tarif, Kontingent und Zahlungsmittel des Kontos.',
      },
      { id: 'describe-payment', text: 'Geben Sie im Body an, was wo zu bezahlen ist.' },
    ],
    choose: 'Senden Sie 402, wenn nur eine Zahlung fehlt, und dokumentieren Sie, was der Code in Ihrer API bedeutet.',
    endUser: 'Um fortzufahren, ist eine Zahlung nötig.',
  },
  403: {
    name: 'Zugriff verweigert',
    summary:
      'Der Server hat die Anfrage verstanden und lehnt sie ab; eine Wiederholung mit denselben Zugangsdaten hilft nicht.',
    when: 'Dem Konto fehlt eine Berechtigung, oder eine WAF, eine IP-Regel oder eine CSRF-Prüfung lehnt die Anfrage ab. Manche Authentifizierungsschichten weisen auch den CORS-Preflight ab, eine `OPTIONS`-Anfrage ohne Zugangsdaten. nginx protokolliert `13: Permission denied`, wenn es eine Datei nicht lesen kann, und `directory index of "/path/" is forbidden`, wenn es einen Ordner nicht auflisten darf.',
    fixes: [
      {
        id: 'request-access',
        text: 'Wiederholen Sie die Anfrage nicht mit denselben Zugangsdaten: Lassen Sie sich den Zugriff erteilen oder wechseln Sie das Konto.',
      },
      {
        id: 'find-refusing-hop',
        text: 'Stellen Sie fest, welcher Hop die Anfrage abgelehnt hat. Eine Fehlerseite im Cloudflare-Design kommt von Cloudflare: Schlagen Sie die Ray ID in Security Events nach. S3 sendet `<Code>AccessDenied</Code>`. nginx protokolliert `access forbidden by rule`, Apache `AH01630`.',
      },
      {
        id: 'log-rule',
        text: 'Protokollieren Sie, welche Regel gegriffen hat, und teilen Sie dem Aufrufer davon mit, was er wissen darf.',
      },
    ],
    choose:
      'Senden Sie 403, wenn der Aufrufer diese Anfrage nicht stellen darf; soll schon die Existenz der Ressource geheim bleiben, senden Sie 404.',
    endUser: 'Sie haben dafür keine Berechtigung.',
  },
  404: {
    name: 'Nicht gefunden',
    summary: 'Unter dieser URL hat der Server nichts gefunden, oder er gibt nicht preis, dass dort etwas existiert.',
    when: 'Der Link ist falsch geschrieben oder veraltet, die Route wurde nie deployt, oder ein Proxy schreibt den Pfad falsch um. GitHub sendet 404 auch für private Repositorys, auf die Sie keinen Zugriff haben.',
    fixes: [
      {
        id: 'check-url',
        text: 'Prüfen Sie jeden Teil der URL: Hostname, Pfadpräfix, API-Version, Groß- und Kleinschreibung, ID.',
      },
      {
        id: 'check-routing',
        text: 'Prüfen Sie, ob die Anfrage beim richtigen Dienst ankam: Envoy protokolliert das Response-Flag `NR`, wenn keine Route passt (`route_not_found` in `%RESPONSE_CODE_DETAILS%`), und in nginx verändert ein Schrägstrich am Ende von `proxy_pass` den Pfad. Scheitert eine Single-Page-App nur beim Neuladen, setzen Sie in nginx `try_files $uri /index.html`.',
      },
      {
        id: 'redirect-old-urls',
        text: 'Leiten Sie alte URLs, die noch aufgerufen werden, mit 301 oder 308 weiter.',
      },
    ],
    choose: 'Senden Sie 404, wenn es unter dieser URL nichts gibt und offen ist, ob das dauerhaft so bleibt.',
    endUser: 'Diese Seite wurde nicht gefunden.',
  },
  405: {
    name: 'Methode nicht erlaubt',
    summary: 'Unter dieser URL gibt es eine Ressource, sie unterstützt diese Methode aber nicht.',
    when: 'Eine POST-Anfrage ging an eine URL, die nur GET unterstützt, oder (bei nginx) an eine statische Datei, oder eine Weiterleitung hat aus POST ein GET gemacht.',
    fixes: [
      {
        id: 'use-allowed-method',
        text: 'Verwenden Sie eine Methode, die der Header `Allow` aufführt. Fehlt der Header, wie bei nginx, sehen Sie in der Dokumentation der API nach.',
      },
      {
        id: 'check-trailing-slash',
        text: 'Prüfen Sie den Schrägstrich am Ende: `/items` und `/items/` können bei verschiedenen Handlern landen.',
      },
      {
        id: 'register-method',
        text: 'Registrieren Sie die Methode für diese Route und zusätzlich OPTIONS, wenn Browser sie von einer anderen Origin aus aufrufen.',
      },
    ],
    choose:
      'Senden Sie 405, wenn es die Ressource gibt, sie diese Methode aber nicht unterstützt, und nennen Sie in `Allow` die unterstützten Methoden.',
    endUser: 'Diese Aktion ist hier nicht möglich.',
  },
  406: {
    name: 'Nicht akzeptabel',
    summary: 'Der Server hat keine Variante der Ressource, die zu den `Accept`-Headern der Anfrage passt.',
    when: 'Der Client akzeptiert nur einen Medientyp oder eine Sprache, die der Server nicht anbietet. Bei Shared Hosting können auch ModSecurity-Regeln Anfragen mit 406 abweisen.',
    fixes: [
      {
        id: 'widen-accept',
        text: 'Senden Sie `Accept: */*` oder lassen Sie den Header weg. Liegt es an der Sprache, lassen Sie `Accept-Language` weg.',
      },
      {
        id: 'send-default',
        text: 'Senden Sie statt 406 eine Standardvariante, wenn Clients auch ein anderes Format verwenden können.',
      },
      {
        id: 'check-modsecurity-log',
        text: 'Erhalten gewöhnliche Browser 406, suchen Sie im Error-Log des Webservers nach `Access denied with code 406` von ModSecurity.',
      },
    ],
    choose:
      'Senden Sie 406, wenn Sie kein Format haben, das der Client akzeptiert, und ihm eine Standardvariante nichts nützen würde.',
    endUser: 'Dieser Inhalt ist im gewünschten Format nicht verfügbar.',
  },
  407: {
    name: 'Proxy-Authentifizierung erforderlich',
    summary: 'Ein Proxy verlangt Zugangsdaten, bevor er die Anfrage weiterleitet.',
    when: 'In einem Firmennetz fehlen einem Kommandozeilentool, einem Paketmanager oder einem Container die Zugangsdaten für den Proxy.',
    fixes: [
      {
        id: 'set-credentials',
        text: 'Geben Sie die Zugangsdaten an, zum Beispiel in `HTTPS_PROXY`, und verwenden Sie für Sonderzeichen die Prozentkodierung: `@` wird zu `%40`.',
      },
      {
        id: 'check-scheme',
        text: 'Lesen Sie `Proxy-Authenticate` und prüfen Sie, ob Ihr Tool das Verfahren unterstützt. curl braucht `--proxy-ntlm` für NTLM und `--proxy-negotiate` für Negotiate. Ab Version 8.20.0 wird curl standardmäßig ohne NTLM gebaut: Prüfen Sie, ob `curl -V` `NTLM` aufführt.',
      },
      {
        id: 'exempt-build-servers',
        text: 'Geben Sie Build-Servern ein eigenes Konto oder nehmen Sie sie von der Authentifizierung aus: Lassen Sie in Squid ihre `src`-ACL vor der Regel zu, die `proxy_auth` verlangt.',
      },
    ],
    choose: 'Verwenden Sie 407 nur in einem Proxy; ein Ursprungsserver sendet 401.',
    endUser: 'Ihr Netzwerk verlangt eine Anmeldung, bevor Sie fortfahren können.',
  },
  408: {
    name: 'Zeitüberschreitung der Anfrage',
    summary: 'Der Server hat die Anfrage nicht rechtzeitig vollständig empfangen.',
    when: 'Ein Upload ist langsam, der Client sendet weniger Bytes, als `Content-Length` angibt, oder der Browser nutzt eine vorab geöffnete Verbindung nie. Apache und Node.js senden den Code 408, HAProxy nur, solange es auf die Header wartet; nginx vermerkt den Code nur im Log und schließt die Verbindung (über HTTP/2 nur den Stream). Bei einer ungenutzten Verbindung vermerkt auch Apache den Code nur im Log (`"-" 408 -`), und nginx schließt sie ohne Eintrag im Access-Log.',
    fixes: [
      {
        id: 'retry-new-connection',
        text: 'Senden Sie die Anfrage über eine neue Verbindung noch einmal.',
      },
      {
        id: 'check-content-length',
        text: 'Prüfen Sie, ob `Content-Length` mit der Zahl der gesendeten Bytes übereinstimmt.',
      },
      {
        id: 'raise-read-timeouts',
        text: 'Werden legitime Uploads abgebrochen, erhöhen Sie `client_header_timeout` und `client_body_timeout` in nginx (Standard: 60 s), `RequestReadTimeout` in Apache oder `server.requestTimeout` in Node.js (Standard: 300 s).',
      },
    ],
    choose: 'Senden Sie 408, wenn die Anfrage nicht innerhalb Ihres Timeouts vollständig ankommt.',
    endUser: 'Die Verbindung war zu langsam. Bitte versuchen Sie es erneut.',
  },
  409: {
    name: 'Konflikt',
    summary:
      'Der Server hat die Anfrage abgelehnt, weil sie mit dem aktuellen Zustand der Ressource in Konflikt steht.',
    when: 'Zwei Personen haben denselben Datensatz bearbeitet, oder ein Name ist schon vergeben. Kubernetes sendet 409 mit dem Text `the object has been modified; please apply your changes to the latest version and try again`.',
    fixes: [
      {
        id: 'reapply-change',
        text: 'Rufen Sie die aktuelle Version ab, wenden Sie Ihre Änderung erneut darauf an und senden Sie sie noch einmal.',
      },
      { id: 'describe-conflict', text: 'Geben Sie im Body an, womit die Anfrage in Konflikt steht.' },
      {
        id: 'support-if-match',
        text: 'Senden Sie `ETag` und prüfen Sie `If-Match`, damit Clients einen Konflikt erkennen, bevor sie eine Änderung überschreiben.',
      },
    ],
    choose: 'Senden Sie 409, wenn der Aufrufer den Konflikt lösen und die Anfrage erneut senden kann.',
    endUser:
      'Die Daten haben sich inzwischen geändert. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  },
};
