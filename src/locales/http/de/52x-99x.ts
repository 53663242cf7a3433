import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 52x to 99x in German. */
export const codes: CodeTexts<typeof http, '52' | '53' | '54' | '56' | '59' | '7' | '9'> = {
  520: {
    name: 'Unbekannter Fehler des Webservers',
    summary: 'Cloudflare hat Ihren Server erreicht und kann mit dem, was zurückkam, nichts anfangen.',
    when: 'Der Ursprungsserver ist mittendrin abgestürzt, hat die Verbindung zurückgesetzt, eine leere Antwort gesendet oder zu große Header gesetzt, oft Cookies.',
    fixes: [
      {
        id: 'check-origin-log',
        who: 'operator',
        text: 'Suchen Sie im Log des Ursprungsservers zu diesem Zeitpunkt nach einem Absturz oder Reset; die Ray-ID hilft dabei.',
      },
      {
        id: 'bypass-cloudflare',
        who: 'operator',
        text: 'Fragen Sie den Ursprungsserver direkt an, an Cloudflare vorbei, und prüfen Sie Header und Cookies.',
        run: 'curl -sv -o /dev/null --resolve example.com:443:192.0.2.1 https://example.com/path',
      },
      {
        id: 'send-valid-response',
        who: 'server',
        text: 'Beantworten Sie jede Anfrage mit einer vollständigen, gültigen Antwort.',
      },
    ],
    choose: 'Überlassen Sie 520 Cloudflare; ein eigenes Gateway sendet 502.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
  },
  521: {
    name: 'Webserver ausgefallen',
    summary: 'Der Ursprungsserver hat die Verbindung abgelehnt, die Cloudflare aufbauen wollte.',
    when: 'Der Webserver ist gestoppt, lauscht nicht an dem Port, den der SSL-Modus verlangt, oder seine Firewall weist Cloudflare ab.',
    fixes: [
      {
        id: 'check-listener',
        who: 'operator',
        text: 'Prüfen Sie, ob der Webserver läuft und an Port 443 lauscht, im Modus „Flexible“ an Port 80.',
        run: 'ss -ltnp',
      },
      {
        id: 'allow-cloudflare-ips',
        who: 'operator',
        text: 'Lassen Sie alle IP-Bereiche von Cloudflare durch Firewall, Rate-Limits und Sicherheits-Plugins.',
        run: 'curl -sL https://www.cloudflare.com/ips-v4\ncurl -sL https://www.cloudflare.com/ips-v6',
      },
    ],
    choose: 'Überlassen Sie 521 Cloudflare; der Code bedeutet, dass die Verbindung sofort abgelehnt wurde.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
  },
  522: {
    name: 'Zeitüberschreitung beim Verbindungsaufbau',
    summary: 'Cloudflare hat beim Ursprungsserver angeklopft, und nichts hat sich gerührt.',
    when: 'Eine Firewall verwirft die Pakete von Cloudflare, die IP-Adresse im DNS ist veraltet, oder der Server ist zu ausgelastet, um Verbindungen anzunehmen.',
    fixes: [
      {
        id: 'allow-cloudflare-ips',
        who: 'operator',
        text: 'Lassen Sie alle IP-Bereiche von Cloudflare durch die Firewall.',
        run: 'curl -sL https://www.cloudflare.com/ips-v4\ncurl -sL https://www.cloudflare.com/ips-v6',
      },
      {
        id: 'check-dns',
        who: 'operator',
        text: 'Vergleichen Sie die Adresse im DNS von Cloudflare mit der des Servers.',
      },
      {
        id: 'check-load',
        who: 'operator',
        text: 'Prüfen Sie die Last und ob unterwegs Pakete verloren gehen.',
        run: 'ss -lnt\nmtr -rwc 100 192.0.2.1',
      },
    ],
    choose: 'Überlassen Sie 522 Cloudflare; der Code bedeutet, dass rechtzeitig keine Verbindung zustande kam.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
  },
  523: {
    name: 'Ursprungsserver nicht erreichbar',
    summary: 'Cloudflare hat im Netz keine Route zum Ursprungsserver gefunden.',
    when: 'Eine falsche IP-Adresse im DNS, ein Routing-Fehler bei einem Provider oder eine Routing-Tabelle in der Cloud, die den Rückweg fehlleitet.',
    fixes: [
      {
        id: 'check-dns',
        who: 'operator',
        text: 'Prüfen Sie im DNS von Cloudflare die A- und AAAA-Einträge des Ursprungsservers.',
      },
      {
        id: 'check-routes',
        who: 'operator',
        text: 'Prüfen Sie die Routing-Tabellen und verfolgen Sie den Weg vom Ursprungsserver zu Cloudflare.',
        run: 'mtr -rwc 100 192.0.2.1',
      },
      { id: 'ask-provider', who: 'operator', text: 'Fragen Sie beim Hosting-Provider nach Routing-Fehlern.' },
    ],
    choose:
      'Überlassen Sie 523 Cloudflare; der Code bedeutet, dass kein Weg zum Server führt, ob er nun läuft oder nicht.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
  },
  524: {
    name: 'Zeitüberschreitung der Antwort',
    summary: 'Cloudflare hat sich mit dem Ursprungsserver verbunden, dessen Antwort nicht rechtzeitig kam.',
    when: 'Lange Abfragen, Exporte und Importe oder ein Server, dem Worker fehlen.',
    fixes: [
      {
        id: 'use-background-job',
        who: 'server',
        text: 'Machen Sie aus langer Arbeit einen Hintergrundauftrag: Antworten Sie sofort mit 202 und lassen Sie den Client den Stand abfragen.',
      },
      {
        id: 'find-slow-requests',
        who: 'operator',
        text: 'Suchen Sie im Log des Ursprungsservers nach den langsamen Anfragen.',
      },
      {
        id: 'use-unproxied-host',
        who: 'operator',
        text: 'Nehmen Sie solche Adressen aus dem Proxy heraus („DNS only“) oder erhöhen Sie den Timeout, wenn Ihr Tarif es zulässt.',
      },
    ],
    choose: 'Überlassen Sie 524 Cloudflare; ein eigenes Gateway sendet 504.',
    endUser: 'Das hat zu lange gedauert. Bitte versuchen Sie es später erneut.',
  },
  525: {
    name: 'SSL-Handshake fehlgeschlagen',
    summary: 'Der TLS-Handshake zwischen Cloudflare und dem Ursprungsserver ist fehlgeschlagen.',
    when: 'In den Modi „Full“ und „Full (strict)“: Dem Ursprungsserver fehlt ein Zertifikat, TLS an diesem Port oder eine gemeinsame Cipher-Suite, oder er kennt den Namen in SNI nicht.',
    fixes: [
      {
        id: 'install-certificate',
        who: 'operator',
        text: 'Installieren Sie auf dem Ursprungsserver ein Zertifikat und prüfen Sie, ob er an Port 443 über TLS antwortet.',
      },
      {
        id: 'test-handshake',
        who: 'operator',
        text: 'Testen Sie ihn mit openssl s_client und dem Hostnamen, an Cloudflare vorbei.',
        run: 'openssl s_client -connect 192.0.2.1:443 -servername example.com </dev/null',
      },
      {
        id: 'allow-ciphers',
        who: 'operator',
        text: 'Lassen Sie TLS-Versionen und Cipher-Suites zu, die Cloudflare anbietet.',
      },
    ],
    choose: 'Überlassen Sie 525 Cloudflare; der Code bedeutet, dass kein TLS-Handshake zustande kam.',
    endUser: 'Eine sichere Verbindung zum Dienst konnte nicht hergestellt werden.',
  },
  526: {
    name: 'Ungültiges SSL-Zertifikat',
    summary: 'Cloudflare vertraut dem Zertifikat des Ursprungsservers nicht.',
    when: 'Im Modus „Full (strict)“: Das Zertifikat ist abgelaufen, selbst signiert oder nennt einen anderen Host.',
    fixes: [
      {
        id: 'renew-certificate',
        who: 'operator',
        text: 'Erneuern Sie das Zertifikat oder installieren Sie eines von Cloudflares eigener Zertifizierungsstelle für Ursprungsserver.',
      },
      {
        id: 'check-certificate',
        who: 'operator',
        text: 'Prüfen Sie, ob es diesen Host nennt und ob die Kette vollständig ist.',
        run: 'openssl s_client -connect 192.0.2.1:443 -servername example.com -showcerts </dev/null',
      },
      {
        id: 'keep-strict-mode',
        who: 'operator',
        text: 'Verlassen Sie den Modus „Full (strict)“ nicht auf Dauer: Ohne ihn prüft niemand, wer antwortet.',
      },
    ],
    choose: 'Überlassen Sie 526 Cloudflare; hier geht es um das Vertrauen in das Zertifikat, bei 525 um den Handshake.',
    endUser: 'Eine sichere Verbindung zum Dienst konnte nicht hergestellt werden.',
  },
  529: {
    name: 'Überlastet',
    summary: 'So melden einige wenige APIs, dass der Dienst mehr Arbeit hat, als er bewältigt.',
    when: 'Die Claude-API sendet den Code bei hoher Nachfrage, die SSL-Labs-API, solange sie überlastet ist.',
    fixes: [
      {
        id: 'honor-retry-after',
        who: 'client',
        text: 'Warten Sie so lange, wie Retry-After vorgibt; fehlt der Header, nutzen Sie zufällige, wachsende Wartezeiten.',
      },
      {
        id: 'reduce-load',
        who: 'client',
        text: 'Senden Sie weniger auf einmal und stellen Sie, was warten kann, in eine Warteschlange.',
      },
      { id: 'check-status-page', who: 'operator', text: 'Sehen Sie auf der Statusseite des Dienstes nach.' },
    ],
    choose: 'Überlassen Sie 529 den APIs, die den Code dokumentieren; die übliche Antwort ist 503.',
    endUser: 'Der Dienst ist gerade stark ausgelastet. Bitte versuchen Sie es gleich noch einmal.',
  },
  530: {
    name: 'DNS-Fehler beim Ursprungsserver',
    summary:
      'Cloudflare kann den Namen des Ursprungsservers nicht auflösen oder zeigt einen eigenen Fehler mit einer Nummer ab 1000.',
    when: 'Ein DNS-Eintrag verweist auf einen Namen, den es nicht gibt. Shopify dokumentiert den Code für dieselbe Ursache; bei Pantheon steht er für eine Website, die eingefroren wurde, weil niemand sie nutzte.',
    fixes: [
      {
        id: 'read-body-code',
        who: 'client',
        text: 'Lesen Sie den Body: Schlagen Sie die Fehlernummer ab 1000 nach, die dort steht.',
      },
      {
        id: 'fix-dns-record',
        who: 'operator',
        text: 'Korrigieren Sie im DNS von Cloudflare den Eintrag, der auf den Ursprungsserver verweist.',
        run: 'dig +short origin.example.com',
      },
      {
        id: 'wake-site',
        who: 'operator',
        text: 'Wecken Sie bei Pantheon die Website im Dashboard auf; sehen Sie bei Shopify auf der Statusseite nach.',
      },
    ],
    choose: 'Überlassen Sie 530 diesen Produkten; ohne den Body sagt der Code wenig.',
    endUser: 'Diese Website ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
  },
  540: {
    name: 'Vorübergehend deaktiviert',
    summary: 'Shopify hat diesen Endpunkt für kurze Zeit abgeschaltet.',
    when: 'Bei Aufrufen der Shopify-APIs während einer Störung oder Wartung.',
    fixes: [
      { id: 'retry-with-backoff', who: 'client', text: 'Versuchen Sie es mit wachsenden Wartezeiten erneut.' },
      { id: 'check-status-page', who: 'operator', text: 'Sehen Sie auf der Statusseite von Shopify nach.' },
    ],
    choose: 'Überlassen Sie 540 Shopify; anderswo ist 503 die übliche Antwort.',
    endUser: 'Der Dienst ist kurzzeitig nicht verfügbar. Bitte versuchen Sie es später erneut.',
  },
  561: {
    name: 'Fehler des Identity-Providers',
    summary:
      'Ein Load-Balancer von AWS wollte den Nutzer anmelden, und der Identity-Provider antwortete mit einem Fehler.',
    when: 'Eine Listener-Regel authentifiziert über OIDC oder Cognito, und Client-Secret, Redirect-Adresse oder Scopes passen nicht zu den Einstellungen des Providers.',
    fixes: [
      { id: 'read-provider-log', who: 'operator', text: 'Lesen Sie den Fehler im Log des Providers.' },
      {
        id: 'compare-settings',
        who: 'operator',
        text: 'Vergleichen Sie Client-ID, Secret, Scopes und Redirect-Adresse auf beiden Seiten.',
      },
      {
        id: 'clear-cookies',
        who: 'client',
        text: 'Melden Sie sich in einem neuen Fenster ohne alte Cookies noch einmal an.',
      },
    ],
    choose: 'Überlassen Sie 561 den Load-Balancern von AWS; eine eigene Anwendung sendet 401 oder 502.',
    endUser: 'Die Anmeldung hat nicht geklappt. Bitte versuchen Sie es später erneut.',
  },
  599: {
    name: 'Keine Antwort erhalten',
    summary: 'Eine Nummer, die ein Client selbst einträgt, weil keine HTTP-Antwort kam.',
    when: 'Der HTTP-Client von Tornado setzt sie bei Timeouts und abgerissenen Verbindungen; einige Tools haben das übernommen.',
    fixes: [
      {
        id: 'read-exception',
        who: 'client',
        text: 'Lesen Sie die zugehörige Ausnahme: Timeout, DNS, TLS und abgelehnte Verbindungen landen alle hier.',
      },
      {
        id: 'raise-timeout',
        who: 'client',
        text: 'Erhöhen Sie den Timeout, wenn Antworten langsam sind, und versuchen Sie es mit wachsenden Wartezeiten erneut.',
      },
      {
        id: 'check-server-log',
        who: 'operator',
        text: 'Prüfen Sie im Log des Servers, ob die Anfrage überhaupt angekommen ist.',
      },
    ],
    choose: 'Es ist 599, wenn Ihr eigener Client es meldet und kein Server eine solche Antwort protokolliert hat.',
    endUser: 'Der Dienst war nicht erreichbar. Bitte versuchen Sie es später erneut.',
  },
  783: {
    name: 'Unerwartetes Token',
    summary: 'Shopify konnte das JSON im Body nicht lesen.',
    when: 'Bei Aufrufen der Shopify-APIs mit einem Komma zu viel, einem fehlenden Anführungszeichen oder abgeschnittenem Text.',
    fixes: [
      {
        id: 'validate-json',
        who: 'client',
        text: 'Prüfen Sie den Body mit einem JSON-Parser, bevor Sie ihn senden.',
        run: 'jq . body.json',
      },
      {
        id: 'use-json-library',
        who: 'client',
        text: 'Erzeugen Sie JSON mit einer Bibliothek, nie durch Aneinanderhängen von Strings.',
      },
    ],
    choose: 'Überlassen Sie 783 Shopify; anderswo ist 400 die übliche Antwort.',
    endUser: 'Die App hat etwas gesendet, das der Dienst nicht versteht.',
  },
  999: {
    name: 'Anfrage abgelehnt',
    summary: 'LinkedIn lehnt damit eine Anfrage ab, hinter der es einen Bot vermutet.',
    when: 'Linkprüfer, Scraper und Vorschauen, die LinkedIn-Seiten abrufen, obwohl sich dieselben Seiten im Browser öffnen lassen.',
    fixes: [
      {
        id: 'skip-linkedin',
        who: 'client',
        text: 'Nehmen Sie LinkedIn von Linkprüfungen aus oder werten Sie diese Antwort als funktionierenden Link.',
      },
      { id: 'use-api', who: 'client', text: 'Nutzen Sie für Daten die API von LinkedIn.' },
    ],
    choose: 'Überlassen Sie 999 LinkedIn; die üblichen Antworten sind 403 und 429.',
    endUser: 'Die andere Website hat die Antwort verweigert.',
  },
};
