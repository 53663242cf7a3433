import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 52x to 99x in German. */
export const codes: CodeTexts<typeof http, '52' | '53' | '54' | '56' | '59' | '7' | '9'> = {
  520: {
    name: 'Unbekannter Fehler des Webservers',
    summary: 'Cloudflare hat vom Ursprungsserver eine leere, unbekannte oder unerwartete Antwort erhalten.',
    when: 'Der Ursprungsserver ist während der Anfrage abgestürzt, hat die Verbindung zurückgesetzt oder eine leere Antwort gesendet. Auch Antwort-Header von mehr als 128 KB, oft Cookies, führen zu diesem Code.',
    fixes: [
      {
        id: 'check-origin-log',
        text: 'Prüfen Sie im Log des Ursprungsservers, ob es zu diesem Zeitpunkt einen Absturz oder Reset gab. Damit Sie die Anfrage über ihre Ray ID finden, protokollieren Sie den Header `CF-Ray`, in nginx als `$http_cf_ray`.',
      },
      {
        id: 'bypass-cloudflare',
        text: 'Senden Sie die Anfrage mit `curl --resolve` direkt an den Ursprungsserver und achten Sie auf eine leere Antwort oder zu große Header und Cookies. `-k` akzeptiert auch ein Zertifikat, dem nur Cloudflare vertraut.',
      },
      {
        id: 'send-valid-response',
        text: 'Fangen Sie Fehler in der Anwendung ab, damit auch eine fehlgeschlagene Anfrage eine vollständige Antwort erhält, etwa mit 500. Ein Absturz oder eine abgebrochene Verbindung kann zu 520 führen.',
      },
    ],
    choose:
      'Cloudflare sendet 520, wenn die Antwort des Ursprungsservers ungültig ist. Verwenden Sie in Ihrem eigenen Gateway 502.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
  },
  521: {
    name: 'Webserver ausgefallen',
    summary: 'Der Ursprungsserver hat die TCP-Verbindung von Cloudflare abgelehnt.',
    when: 'Der Webserver ist gestoppt oder lauscht nicht auf dem Port, den der SSL/TLS-Modus verlangt, oder eine Firewall weist die Verbindungen von Cloudflare ab.',
    fixes: [
      {
        id: 'check-listener',
        text: 'Prüfen Sie mit `ss -ltnp`, ob der Webserver läuft und auf Port 443 lauscht, für unverschlüsseltes HTTP und im Modus „Flexible“ auf Port 80.',
      },
      {
        id: 'allow-cloudflare-ips',
        text: 'Lassen Sie alle IP-Bereiche aus `https://www.cloudflare.com/ips-v4` und `https://www.cloudflare.com/ips-v6` in Firewall und Sicherheits-Plugins zu und nehmen Sie sie von Rate-Limits aus.',
      },
    ],
    choose:
      'Cloudflare sendet 521, wenn der Ursprungsserver die Verbindung ablehnt. Verwenden Sie in Ihrem eigenen Gateway 502.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
  },
  522: {
    name: 'Zeitüberschreitung beim Verbindungsaufbau',
    summary:
      'Auf der TCP-Verbindung von Cloudflare zum Ursprungsserver ist ein Timeout abgelaufen: kein SYN+ACK innerhalb von 19 s oder kein ACK auf die Anfrage innerhalb von 90 s.',
    when: 'Eine Firewall verwirft die Pakete von Cloudflare, die IP-Adresse im DNS ist veraltet, oder der Ursprungsserver ist zu ausgelastet, um Verbindungen anzunehmen.',
    fixes: [
      {
        id: 'allow-cloudflare-ips',
        text: 'Lassen Sie alle IP-Bereiche aus `https://www.cloudflare.com/ips-v4` und `https://www.cloudflare.com/ips-v6` in der Firewall zu.',
      },
      {
        id: 'check-dns',
        text: 'Vergleichen Sie die IP-Adresse im DNS von Cloudflare mit der aktuellen IP-Adresse des Ursprungsservers.',
      },
      {
        id: 'check-load',
        text: 'Prüfen Sie die Last des Ursprungsservers und seine Accept-Queue: Sie ist voll, wenn `Recv-Q` für den Port in `ss -ltn` größer als `Send-Q` ist. Führen Sie außerdem auf dem Ursprungsserver `mtr` zu einer Cloudflare-IP-Adresse aus seinem Access-Log aus, um Paketverlust zu erkennen.',
      },
    ],
    choose:
      'Cloudflare sendet 522, wenn bei der TCP-Verbindung zum Ursprungsserver ein Timeout abläuft. Verwenden Sie in Ihrem eigenen Gateway 504.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
  },
  523: {
    name: 'Ursprungsserver nicht erreichbar',
    summary: 'Cloudflare hat im Netz keine Route zur IP-Adresse des Ursprungsservers gefunden.',
    when: 'Die IP-Adresse im DNS ist falsch, ein Provider hat einen Routing-Fehler, oder eine Routing-Tabelle in der Cloud leitet Pakete an Cloudflare falsch weiter. In AWS erfasst zum Beispiel eine Route für `172.0.0.0/8` den Cloudflare-Bereich `172.64.0.0/13`.',
    fixes: [
      {
        id: 'check-dns',
        text: 'Prüfen Sie die A- und AAAA-Records des Ursprungsservers im DNS von Cloudflare.',
      },
      {
        id: 'check-routes',
        text: 'Prüfen Sie, ob in den Routing-Tabellen eine Route die Bereiche von Cloudflare fälschlich erfasst, und führen Sie `mtr` vom Ursprungsserver zu einer Cloudflare-IP-Adresse aus.',
      },
      {
        id: 'ask-provider',
        text: 'Fragen Sie den Hosting-Provider nach Routing-Fehlern und fügen Sie die Ausgabe von `mtr` bei.',
      },
    ],
    choose:
      'Cloudflare sendet 523, wenn es keine Route zum Ursprungsserver hat, auch wenn dieser läuft. Verwenden Sie in Ihrem eigenen Gateway 502.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
  },
  524: {
    name: 'Zeitüberschreitung der Antwort',
    summary:
      'Cloudflare hat den Ursprungsserver erreicht, aber nicht rechtzeitig eine HTTP-Antwort erhalten (standardmäßig 125 s).',
    when: 'Eine Abfrage, ein Export oder ein Import dauert zu lange, oder der Ursprungsserver hat keinen freien Worker. Der Code tritt auch auf, wenn Cloudflare die Anfrage nicht innerhalb von 30 s vollständig an den Ursprungsserver senden kann.',
    fixes: [
      {
        id: 'use-background-job',
        text: 'Lagern Sie lang laufende Vorgänge in einen Hintergrundjob aus: Antworten Sie sofort mit 202 und einer Status-URL in `Location`, die der Client regelmäßig abfragt.',
      },
      {
        id: 'find-slow-requests',
        text: 'Suchen Sie die langsamen Anfragen im Log des Ursprungsservers. In nginx nehmen Sie dafür `$request_time` in das `log_format` auf.',
      },
      {
        id: 'use-unproxied-host',
        text: 'Verlegen Sie langsame Endpunkte auf einen eigenen Hostnamen, der in Cloudflare auf „DNS only“ steht; dadurch wird die IP-Adresse des Ursprungsservers öffentlich, und WAF und DDoS-Schutz entfallen. Enterprise-Zonen können stattdessen `proxy_read_timeout` von Cloudflare erhöhen.',
      },
    ],
    choose:
      'Cloudflare sendet 524, wenn der Ursprungsserver nicht rechtzeitig antwortet. Verwenden Sie in Ihrem eigenen Gateway 504.',
    endUser: 'Das hat zu lange gedauert. Bitte versuchen Sie es später erneut.',
  },
  525: {
    name: 'SSL-Handshake fehlgeschlagen',
    summary: 'Der TLS-Handshake zwischen Cloudflare und dem Ursprungsserver ist fehlgeschlagen.',
    when: 'Der SSL/TLS-Modus ist „Full“ oder „Full (strict)“, und der Ursprungsserver hat kein Zertifikat, verwendet auf diesem Port kein TLS, hat keine Cipher-Suite mit Cloudflare gemeinsam oder kennt den Hostnamen in SNI nicht.',
    fixes: [
      {
        id: 'install-certificate',
        text: 'Installieren Sie auf dem Ursprungsserver ein Zertifikat und aktivieren Sie TLS auf Port 443, in nginx mit `listen 443 ssl`, `ssl_certificate` und `ssl_certificate_key`.',
      },
      {
        id: 'test-handshake',
        text: 'Testen Sie den Handshake direkt: Rufen Sie `openssl s_client` mit der IP-Adresse des Ursprungsservers und dem Hostnamen in `-servername` auf.',
      },
      {
        id: 'allow-ciphers',
        text: 'Aktivieren Sie TLS-Versionen und Cipher-Suiten, die Cloudflare unterstützt, in nginx mit `ssl_protocols` und `ssl_ciphers`.',
      },
    ],
    choose:
      'Cloudflare und der Gorouter von Cloud Foundry senden 525, wenn der TLS-Handshake mit dem Ursprungsserver fehlschlägt. Verwenden Sie in Ihrem eigenen Gateway 502.',
    endUser: 'Eine sichere Verbindung zum Dienst konnte nicht hergestellt werden.',
  },
  526: {
    name: 'Ungültiges SSL-Zertifikat',
    summary: 'Cloudflare konnte das TLS-Zertifikat des Ursprungsservers nicht verifizieren.',
    when: 'Der SSL/TLS-Modus ist „Full (strict)“, und das Zertifikat ist abgelaufen, selbstsigniert oder auf einen anderen Hostnamen ausgestellt.',
    fixes: [
      {
        id: 'renew-certificate',
        text: 'Erneuern Sie das Zertifikat, zum Beispiel mit `certbot renew`, oder installieren Sie ein Zertifikat der Cloudflare Origin CA.',
      },
      {
        id: 'check-certificate',
        text: 'Prüfen Sie mit `openssl s_client -verify_hostname`, ob das Zertifikat auf diesen Host ausgestellt und die Kette vollständig ist: `Verify return code: 0 (ok)` bestätigt beides. Bei einem Zertifikat der Cloudflare Origin CA geben Sie deren Root-Zertifikat mit `-CAfile` an.',
      },
      {
        id: 'keep-strict-mode',
        text: 'Wechseln Sie nicht dauerhaft von „Full (strict)“ zu „Full“: Im Modus „Full“ verifiziert Cloudflare das Zertifikat des Ursprungsservers nicht.',
      },
    ],
    choose:
      'Cloudflare und der Gorouter von Cloud Foundry senden 526, wenn sie dem Zertifikat des Ursprungsservers nicht vertrauen; schlägt der Handshake fehl, senden sie 525. Verwenden Sie in Ihrem eigenen Gateway 502.',
    endUser: 'Eine sichere Verbindung zum Dienst konnte nicht hergestellt werden.',
  },
  529: {
    name: 'Überlastet',
    summary: 'Der Dienst ist überlastet; einige wenige APIs senden dafür 529.',
    when: 'Die Claude-API sendet den Code bei hoher Nachfrage mit `overloaded_error`, die SSL-Labs-API, solange sie überlastet ist.',
    fixes: [
      {
        id: 'honor-retry-after',
        text: 'Warten Sie so lange, wie `Retry-After` vorgibt. Fehlt der Header, verwenden Sie exponentiellen Backoff mit Jitter (1 s, 2 s, 4 s … bis 30 s).',
      },
      {
        id: 'reduce-load',
        text: 'Senden Sie weniger Anfragen parallel und stellen Sie Arbeit, die warten kann, in eine Warteschlange.',
      },
      {
        id: 'check-status-page',
        text: 'Prüfen Sie, ob die Statusseite des Anbieters eine Störung meldet, bei der Claude-API `https://status.claude.com`.',
      },
    ],
    choose: 'Senden Sie 529 nicht aus Ihrem eigenen Dienst; verwenden Sie 503.',
    endUser: 'Der Dienst ist gerade stark ausgelastet. Bitte versuchen Sie es gleich noch einmal.',
  },
  530: {
    name: 'DNS-Fehler beim Ursprungsserver',
    summary:
      'Cloudflare kann den Hostnamen des Ursprungsservers nicht auflösen oder meldet einen anderen Fehler, dessen 1xxx-Code im Body steht.',
    when: 'Ein DNS-Record verweist auf einen Hostnamen, den es nicht gibt. Shopify dokumentiert 530 für dieselbe Ursache. Bei Pantheon bedeutet der Code, dass die Website wegen Inaktivität eingefroren wurde.',
    fixes: [
      {
        id: 'read-body-code',
        text: 'Schlagen Sie den 1xxx-Code aus dem Body nach: `error code: 1016` steht zum Beispiel für den Cloudflare-Fehler „Origin DNS error“.',
      },
      {
        id: 'fix-dns-record',
        text: 'Korrigieren Sie im DNS von Cloudflare den Record, der auf den Ursprungsserver verweist, und prüfen Sie mit `dig`, ob sich sein Ziel auflösen lässt.',
      },
      {
        id: 'wake-site',
        text: 'Wählen Sie bei Pantheon die Website im Dashboard aus und klicken Sie auf „Unfreeze site“. Bei Shopify prüfen Sie `https://www.shopifystatus.com`.',
      },
    ],
    choose:
      'Cloudflare und Shopify senden 530 bei DNS-Fehlern des Ursprungsservers, Pantheon bei eingefrorenen Websites; verwenden Sie in Ihrem eigenen Gateway 502.',
    endUser: 'Diese Website ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
  },
  540: {
    name: 'Vorübergehend deaktiviert',
    summary: 'Shopify hat diesen Endpunkt vorübergehend deaktiviert.',
    when: 'Ein Endpunkt der Shopify-APIs ist während einer Störung oder Wartung deaktiviert.',
    fixes: [
      {
        id: 'retry-with-backoff',
        text: 'Wiederholen Sie die Anfrage mit exponentiellem Backoff und Jitter (1 s, 2 s, 4 s … bis 30 s).',
      },
      {
        id: 'check-status-page',
        text: 'Prüfen Sie die Statusseite von Shopify, `https://www.shopifystatus.com`.',
      },
    ],
    choose: 'Shopify sendet 540, wenn es einen Endpunkt deaktiviert hat; verwenden Sie in Ihrem eigenen Dienst 503.',
    endUser: 'Der Dienst ist vorübergehend nicht verfügbar. Bitte versuchen Sie es später erneut.',
  },
  561: {
    name: 'Fehler des Identity-Providers',
    summary:
      'Ein AWS Application Load Balancer konnte den Nutzer nicht anmelden, weil der Identity-Provider mit einem Fehler geantwortet hat.',
    when: 'Eine Listener-Regel authentifiziert Nutzer über OIDC oder Amazon Cognito, und das dort eingetragene Client-Secret oder die Scopes stimmen nicht mit den Einstellungen des Identity-Providers überein.',
    fixes: [
      {
        id: 'read-provider-log',
        text: 'Lesen Sie den Fehler im Log des Identity-Providers und `error_reason` im Access-Log des Load-Balancers.',
      },
      {
        id: 'compare-settings',
        text: 'Vergleichen Sie Client-ID, Client-Secret und Scopes in der Listener-Regel mit denen beim Provider. Lehnt der Provider die Redirect-URI ab (`redirect_mismatch` in Cognito), tragen Sie dort `https://example.com/oauth2/idpresponse` mit Ihrem Hostnamen ein.',
      },
      {
        id: 'clear-cookies',
        text: 'Melden Sie sich in einem privaten Fenster ohne alte `AWSELBAuthSessionCookie`-Cookies erneut an.',
      },
    ],
    choose:
      'AWS-Load-Balancer senden 561, wenn der Identity-Provider einen Fehler zurückgibt; verwenden Sie in Ihrer eigenen Anwendung 401 oder 502.',
    endUser: 'Die Anmeldung hat nicht geklappt. Bitte versuchen Sie es später erneut.',
  },
  599: {
    name: 'Keine Antwort erhalten',
    summary: 'Einige HTTP-Clients setzen 599 selbst, wenn sie keine HTTP-Antwort erhalten.',
    when: 'Der HTTP-Client von Tornado setzt den Code bei Timeouts und abgerissenen Verbindungen. `HTTP::Tiny` in Perl setzt ihn bei jedem Fehler ohne Antwort, etwa einer abgelehnten Verbindung; die Fehlermeldung steht in `content`.',
    fixes: [
      {
        id: 'read-exception',
        text: 'Lesen Sie die Ausnahme: Tornado meldet einen Timeout mit `HTTPTimeoutError` und eine geschlossene Verbindung mit `HTTPStreamClosedError`, beide mit dem Code 599.',
      },
      {
        id: 'raise-timeout',
        text: 'Sind die Antworten langsam, erhöhen Sie den Timeout, in Tornado `request_timeout`. Wiederholen Sie die Anfrage mit exponentiellem Backoff und Jitter, eine POST-Anfrage aber nur, wenn sie idempotent ist.',
      },
      {
        id: 'check-server-log',
        text: 'Prüfen Sie im Access-Log des Servers, etwa `/var/log/nginx/access.log`, ob die Anfrage angekommen ist.',
      },
    ],
    choose:
      '599 liegt vor, wenn Ihr eigener Client den Code meldet und kein Server eine solche Antwort protokolliert hat.',
    endUser: 'Der Dienst war nicht erreichbar. Bitte versuchen Sie es später erneut.',
  },
  783: {
    name: 'Unerwartetes Token',
    summary: 'Shopify konnte das JSON im Body der Anfrage nicht parsen.',
    when: 'Im Body eines Aufrufs der Shopify-APIs steht ein Komma zu viel oder fehlt ein Anführungszeichen, oder der Body wurde abgeschnitten.',
    fixes: [
      {
        id: 'validate-json',
        text: 'Prüfen Sie den Body vor dem Senden mit einem JSON-Parser, zum Beispiel mit `jq`.',
      },
      {
        id: 'use-json-library',
        text: 'Erzeugen Sie das JSON mit einer Bibliotheksfunktion wie `JSON.stringify()`, nicht durch Aneinanderhängen von Strings.',
      },
    ],
    choose: 'Shopify sendet 783 auf JSON, das es nicht parsen kann; verwenden Sie in Ihrem eigenen Dienst 400.',
    endUser: 'Die App hat etwas gesendet, das der Dienst nicht versteht.',
  },
  999: {
    name: 'Anfrage abgelehnt',
    summary: 'LinkedIn hat die Anfrage blockiert, weil sie automatisiert wirkte.',
    when: 'Ein Linkprüfer, ein Scraper oder eine Linkvorschau ruft eine LinkedIn-Seite ab. Im Browser lässt sich dieselbe Seite meist öffnen.',
    fixes: [
      {
        id: 'skip-linkedin',
        text: 'Nehmen Sie `linkedin.com` von der Linkprüfung aus oder melden Sie 999 nicht als defekten Link.',
      },
      {
        id: 'use-api',
        text: 'Verwenden Sie die API von LinkedIn, um Daten abzurufen: Registrieren Sie eine App unter `https://developer.linkedin.com` und senden Sie ein OAuth-Token.',
      },
    ],
    choose:
      'LinkedIn sendet 999, um Anfragen abzuweisen, die automatisiert aussehen; verwenden Sie in Ihrem eigenen Dienst 403 oder 429.',
    endUser: 'Die andere Website hat diese Anfrage blockiert.',
  },
};
