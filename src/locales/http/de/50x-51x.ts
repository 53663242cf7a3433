import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 50x to 51x in German. */
export const codes: CodeTexts<typeof http, '50' | '51'> = {
  500: {
    name: 'Interner Serverfehler',
    summary: 'Im Server ist etwas schiefgelaufen, und er kann es nicht genauer sagen.',
    when: 'Eine nicht abgefangene Ausnahme, eine fehlende Einstellung, eine gescheiterte Migration, eine volle Festplatte oder ein Fehler in .htaccess.',
    fixes: [
      {
        id: 'find-stack-trace',
        who: 'operator',
        text: 'Suchen Sie den Stacktrace anhand von Uhrzeit oder Request-ID und prüfen Sie, was kurz davor deployt wurde.',
        run: 'journalctl -u NAME --since "10 min ago"\nkubectl logs POD --previous',
      },
      {
        id: 'catch-error',
        who: 'server',
        text: 'Fangen Sie den Fehler ab, wo er entsteht, und senden Sie, wenn einer passt, einen Code, der mehr sagt.',
      },
      {
        id: 'retry-with-backoff',
        who: 'client',
        text: 'Versuchen Sie es mit wachsenden Wartezeiten erneut, ein POST aber nur, wenn es doppelt laufen darf.',
      },
    ],
    choose: 'Senden Sie 500, wenn Ihr eigener Code gescheitert ist und kein anderer Status es besser sagt.',
    endUser: 'Bei uns ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.',
  },
  501: {
    name: 'Nicht implementiert',
    summary: 'Der Server unterstützt die Methode oder Funktion, die die Anfrage verwendet, unter keiner Adresse.',
    when: 'Ungewöhnliche Methoden bei einfachen Servern, noch nicht umgesetzte Funktionen und Load-Balancer von AWS, die auf ein unbekanntes Transfer-Encoding stoßen.',
    fixes: [
      {
        id: 'use-supported-method',
        who: 'client',
        text: 'Verwenden Sie eine Methode oder Funktion, die dieser Server dokumentiert.',
        run: 'curl -i -X OPTIONS https://example.com/path',
      },
      {
        id: 'implement-method',
        who: 'server',
        text: 'Bauen Sie die Funktion ein oder senden Sie 405, wenn nur diese Ressource sie nicht beherrscht.',
      },
      {
        id: 'check-modules',
        who: 'operator',
        text: 'Prüfen Sie Version und Module des Servers, wenn er es können sollte.',
      },
    ],
    choose: 'Senden Sie 501, wenn keine Ihrer Ressourcen das Verlangte unterstützt.',
    endUser: 'Diese Funktion ist nicht verfügbar.',
  },
  502: {
    name: 'Gateway-Fehler',
    summary: 'Ein Gateway oder Proxy hat vom Server dahinter keine brauchbare Antwort erhalten.',
    when: 'Die Anwendung ist abgestürzt, startet gerade neu oder lauscht an einem anderen Port; oder sie hat eine inaktive Verbindung geschlossen, die der Proxy noch nutzen wollte, oder fehlerhafte Header gesendet.',
    fixes: [
      {
        id: 'read-proxy-log',
        who: 'operator',
        text: 'Lesen Sie das Fehlerlog des Proxys: Abgelehnte Verbindung, Reset und ungültiger Header haben verschiedene Ursachen.',
        run: 'grep upstream /var/log/nginx/error.log | tail',
      },
      {
        id: 'check-listener',
        who: 'operator',
        text: 'Prüfen Sie, ob die Anwendung läuft und dort lauscht, wo der Proxy sie aufruft.',
        run: 'ss -ltnp\ncurl -v http://HOST:PORT/',
      },
      {
        id: 'raise-keep-alive',
        who: 'server',
        text: 'Halten Sie inaktive Verbindungen länger offen als der Proxy.',
        run: 'server.keepAliveTimeout = 65000;',
      },
      { id: 'retry-with-backoff', who: 'client', text: 'Versuchen Sie es mit wachsenden Wartezeiten erneut.' },
    ],
    choose: 'Senden Sie 502 nur als Gateway, das vom Server dahinter nichts Gültiges erhalten hat.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
  },
  503: {
    name: 'Dienst nicht verfügbar',
    summary: 'Der Dienst kann wegen Überlast oder Wartung vorübergehend nicht antworten.',
    when: 'Deployments, Wartungsmodus, volle Worker-Pools oder ein Load-Balancer, dem kein gesunder Server mehr bleibt.',
    fixes: [
      {
        id: 'honor-retry-after',
        who: 'client',
        text: 'Warten Sie so lange, wie Retry-After vorgibt; fehlt der Header, nutzen Sie zufällige, wachsende Wartezeiten.',
      },
      {
        id: 'check-backends',
        who: 'operator',
        text: 'Prüfen Sie Health-Checks, Pools und Limits: Oft ist nichts kaputt, sondern nur voll.',
        run: 'kubectl get endpointslices\naws elbv2 describe-target-health --target-group-arn ARN',
      },
      { id: 'send-retry-after', who: 'server', text: 'Senden Sie Retry-After, wenn Sie wissen, wann es vorbei ist.' },
    ],
    choose: 'Senden Sie 503, wenn Sie Anfragen vorübergehend abweisen und damit rechnen, bald wieder da zu sein.',
    endUser: 'Der Dienst ist ausgelastet oder wird gewartet. Bitte versuchen Sie es später erneut.',
  },
  504: {
    name: 'Zeitüberschreitung am Gateway',
    summary: 'Ein Gateway oder Proxy hat auf den Server dahinter gewartet, aber die Antwort kam nicht rechtzeitig.',
    when: 'Eine langsame Abfrage, ein Bericht, der Minuten braucht, eine Firewall, die Pakete verwirft, oder ein Proxy, der weniger Geduld hat, als die Arbeit verlangt.',
    fixes: [
      {
        id: 'find-slow-request',
        who: 'operator',
        text: 'Suchen Sie die langsame Anfrage in der Anwendung: Der Proxy ist nur der Bote.',
        run: 'grep "upstream timed out" /var/log/nginx/error.log | tail',
      },
      {
        id: 'use-background-job',
        who: 'server',
        text: 'Machen Sie aus langer Arbeit einen Hintergrundauftrag und antworten Sie mit 202.',
      },
      {
        id: 'raise-read-timeout',
        who: 'operator',
        text: 'Erhöhen Sie den Timeout des Proxys nur, wenn solche Wartezeiten gewollt sind.',
        run: 'proxy_read_timeout 120s;',
      },
      {
        id: 'check-before-repeat',
        who: 'client',
        text: 'Prüfen Sie vor dem Wiederholen eines POST, ob es nicht doch ausgeführt wurde.',
      },
    ],
    choose: 'Senden Sie 504 nur als Gateway, das nicht länger warten wollte.',
    endUser: 'Das hat zu lange gedauert. Bitte versuchen Sie es später erneut.',
  },
  505: {
    name: 'HTTP-Version nicht unterstützt',
    summary: 'Der Server beherrscht die HTTP-Version der Anfrage nicht oder lehnt sie ab.',
    when: 'Von Hand geschriebene Clients und uralte Server; auch ein unkodiertes Leerzeichen in der Adresse kann wie eine seltsame Version aussehen.',
    fixes: [
      { id: 'encode-url', who: 'client', text: 'Kodieren Sie die Adresse: Ein Leerzeichen ist %20.' },
      {
        id: 'use-http-1-1',
        who: 'client',
        text: 'Fragen Sie mit HTTP/1.1 an, zum Beispiel mit curl --http1.1.',
        run: 'curl --http1.1 -sI https://example.com/path',
      },
      {
        id: 'update-server',
        who: 'operator',
        text: 'Aktualisieren Sie den Server, wenn er eine weitverbreitete Version ablehnt.',
        run: 'curl --http2 -sI https://example.com/path',
      },
    ],
    choose: 'Senden Sie 505, wenn Sie die Hauptversion ablehnen, und geben Sie an, welche Sie unterstützen.',
    endUser: 'Die App und der Dienst konnten sich nicht auf eine gemeinsame Übertragungsart einigen.',
  },
  506: {
    name: 'Variante verhandelt ebenfalls',
    summary: 'Die Fassung der Ressource, die der Server gewählt hat, ist selbst nur eine Auswahl von Fassungen.',
    when: 'Ein Fehler in den Type-Maps der Content-Negotiation von Apache; sonst so gut wie nie.',
    fixes: [
      {
        id: 'fix-type-map',
        who: 'operator',
        text: 'Suchen Sie in der Type-Map den Eintrag, der auf eine weitere ausgehandelte Ressource verweist.',
      },
      {
        id: 'request-variant',
        who: 'client',
        text: 'Rufen Sie bis dahin eine bestimmte Fassung unter ihrer eigenen Adresse ab.',
      },
    ],
    choose: 'Senden Sie 506, wenn Content-Negotiation nur zu weiterer Content-Negotiation führt.',
    endUser: 'Bei uns ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.',
  },
  507: {
    name: 'Nicht genügend Speicherplatz',
    summary: 'Der Server hat keinen Platz mehr für das, was die Anfrage speichern will.',
    when: 'Ein Kontingent ist aufgebraucht, etwa in Nextcloud, oder die Festplatte eines WebDAV-Servers ist voll.',
    fixes: [
      {
        id: 'free-space-first',
        who: 'client',
        text: 'Versuchen Sie es nicht automatisch erneut: Lassen Sie den Nutzer zuerst Platz schaffen.',
      },
      {
        id: 'check-free-space',
        who: 'operator',
        text: 'Prüfen Sie das Kontingent des Nutzers und den freien Platz, auch in temporären Ordnern.',
        run: 'df -h\ndf -i',
      },
    ],
    choose: 'Senden Sie 507, wenn zum Speichern der Platz fehlt; ist die Anfrage selbst zu groß, senden Sie 413.',
    endUser: 'Es ist kein Speicherplatz mehr frei.',
  },
  508: {
    name: 'Endlosschleife erkannt',
    summary: 'Der Server hat aufgehört, weil ihn die Anfrage im Kreis geführt hätte.',
    when: 'In WebDAV ein Ordner, der sich selbst enthält; bei Shared Hosting mit CloudLinux bedeutet die Nummer, dass das Konto sein Ressourcenlimit erreicht hat.',
    fixes: [
      {
        id: 'remove-loop',
        who: 'operator',
        text: 'Entfernen Sie in WebDAV die Bindung, die auf ihren eigenen übergeordneten Ordner zurückverweist.',
      },
      {
        id: 'check-limits',
        who: 'operator',
        text: 'Vergleichen Sie bei Shared Hosting Prozesse, CPU und Arbeitsspeicher mit den Limits des Kontos.',
      },
      {
        id: 'limit-depth',
        who: 'client',
        text: 'Rufen Sie in WebDAV mit Depth: 1 jeweils nur eine Ebene ab.',
        run: 'curl -X PROPFIND -H "Depth: 1" https://example.com/path',
      },
    ],
    choose: 'Senden Sie 508, wenn das Durchlaufen der Ordnerstruktur nie enden würde.',
    endUser: 'Bei uns ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.',
  },
  509: {
    name: 'Bandbreitenlimit überschritten',
    summary:
      'Ein Shared-Hoster, meist mit cPanel, hat eine Website abgeschaltet, die ihren Traffic für den Monat aufgebraucht hat.',
    when: 'Ein kleiner Tarif trifft auf einen plötzlichen Ansturm, auf große Downloads oder auf Bilder, die andere Websites einbinden.',
    fixes: [
      {
        id: 'raise-traffic-limit',
        who: 'operator',
        text: 'Prüfen Sie den Traffic des Kontos und erhöhen Sie das Limit oder den Tarif.',
      },
      {
        id: 'use-cdn',
        who: 'operator',
        text: 'Liefern Sie große Dateien über ein CDN aus und blockieren Sie Websites, die sie einbinden.',
      },
      {
        id: 'come-back-later',
        who: 'client',
        text: 'Kommen Sie später wieder: Neue Versuche verbrauchen nur weiteren Traffic.',
      },
    ],
    choose: 'Überlassen Sie 509 den Hosting-Panels; senden Sie für ein eigenes Limit 429 oder 503.',
    endUser: 'Diese Website ist im Moment nicht verfügbar.',
  },
  510: {
    name: 'Nicht erweitert',
    summary: 'Ein überholter Code aus einem Experiment, bei dem Anfragen HTTP-Erweiterungen deklarieren mussten.',
    when: 'Praktisch nie: Die Spezifikation dahinter gilt als historisch.',
    fixes: [
      {
        id: 'read-body',
        who: 'client',
        text: 'Lesen Sie den Body, falls es einen gibt: Nichts im heutigen HTTP sagt, was fehlt.',
      },
      {
        id: 'replace-code',
        who: 'server',
        text: 'Ersetzen Sie ihn durch einen Code, der sagt, was der Client ändern soll.',
      },
    ],
    choose: 'Senden Sie 510 nicht: Kein heutiger Client reagiert darauf.',
    endUser: 'Diese Funktion ist nicht verfügbar.',
  },
  511: {
    name: 'Netzwerkanmeldung erforderlich',
    summary:
      'Nicht die Website antwortet, sondern das Netz, bei dem Sie sich zuerst anmelden oder dessen Bedingungen Sie akzeptieren sollen.',
    when: 'WLAN in Hotels, Zügen und Flughäfen; viele solcher Portale täuschen stattdessen eine Weiterleitung oder ein 200 vor.',
    fixes: [
      {
        id: 'open-portal',
        who: 'client',
        text: 'Öffnen Sie im Browser eine beliebige Seite mit http:// und melden Sie sich am Portal an.',
      },
      {
        id: 'discard-body',
        who: 'client',
        text: 'Behandeln und speichern Sie den Body nicht als Antwort der Website.',
      },
      {
        id: 'link-sign-in',
        who: 'operator',
        text: 'Verlinken Sie als Betreiber des Portals im Body die Anmeldeseite.',
      },
    ],
    choose: 'Senden Sie 511 nur als Portal, das den Datenverkehr abfängt, nie als Ursprungsserver.',
    endUser: 'Bitte melden Sie sich zuerst in diesem Netzwerk an.',
  },
};
