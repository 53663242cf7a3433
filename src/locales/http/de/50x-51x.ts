import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 50x to 51x in German. */
export const codes: CodeTexts<typeof http, '50' | '51'> = {
  500: {
    name: 'Interner Serverfehler',
    summary: 'Im Server ist ein unerwarteter Fehler aufgetreten, für den er keinen genaueren Code hat.',
    when: 'Die Anwendung hat eine Ausnahme nicht abgefangen, eine Einstellung oder Migration fehlt, die Festplatte ist voll, oder `.htaccess` enthält einen Fehler.',
    fixes: [
      {
        id: 'find-stack-trace',
        text: 'Suchen Sie den Stacktrace anhand von Zeitpunkt oder Request-ID, zum Beispiel mit `journalctl -u NAME` oder `kubectl logs POD` (mit `--previous`, wenn der Container neu gestartet wurde), und prüfen Sie das letzte Deployment. Bei Apache suchen Sie im Error-Log nach `End of script output before headers` oder `.htaccess: Invalid command`.',
      },
      {
        id: 'catch-error',
        text: 'Fangen Sie den Fehler dort ab, wo er entsteht, und senden Sie nach Möglichkeit einen genaueren Code.',
      },
      {
        id: 'retry-with-backoff',
        text: 'Wiederholen Sie die Anfrage mit exponentiellem Backoff und Jitter (1 s, 2 s, 4 s … bis 30 s). Wiederholen Sie eine POST-Anfrage nur, wenn sie idempotent ist.',
      },
    ],
    choose: 'Senden Sie 500, wenn der Fehler in Ihrem eigenen Programm liegt und kein genauerer Code passt.',
    endUser: 'Bei uns ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.',
  },
  501: {
    name: 'Nicht implementiert',
    summary: 'Der Server unterstützt die Methode oder Funktion der Anfrage bei keiner seiner Ressourcen.',
    when: 'Ein einfacher Server erhält eine ungewöhnliche Methode, oder eine Funktion ist noch nicht implementiert. Ein AWS Application Load Balancer sendet 501 bei einem nicht unterstützten `Transfer-Encoding`.',
    fixes: [
      {
        id: 'use-supported-method',
        text: 'Verwenden Sie eine Methode oder Funktion, die der Server dokumentiert. Viele Server führen ihre Methoden im Header `Allow` einer `OPTIONS`-Antwort auf.',
      },
      {
        id: 'implement-method',
        text: 'Implementieren Sie die Methode oder senden Sie 405 mit `Allow`, wenn nur diese Ressource sie nicht unterstützt.',
      },
      {
        id: 'check-modules',
        text: 'Müsste der Server die Methode eigentlich unterstützen, prüfen Sie, ob das Modul dafür vorhanden ist: `nginx -V` zeigt die Build-Optionen, `apachectl -M` die geladenen Module.',
      },
    ],
    choose: 'Senden Sie 501, wenn keine Ihrer Ressourcen die Methode oder Funktion unterstützt.',
    endUser: 'Diese Funktion ist nicht verfügbar.',
  },
  502: {
    name: 'Gateway-Fehler',
    summary: 'Ein Gateway oder Proxy hat vom Upstream-Server keine gültige Antwort erhalten.',
    when: 'Die Anwendung ist abgestürzt oder startet neu, lauscht auf einem anderen Port oder hat ungültige oder zu große Header gesendet. Vereinzelte 502-Antworten bedeuten oft, dass die Anwendung eine inaktive Keep-Alive-Verbindung genau in dem Moment geschlossen hat, als der Proxy sie wiederverwendete. Bei einer abgelehnten Verbindung senden nginx und AWS-Load-Balancer 502, Apache, HAProxy und Envoy dagegen 503.',
    fixes: [
      {
        id: 'read-proxy-log',
        text: 'Lesen Sie das Error-Log von nginx. `connect() failed (111: Connection refused)` bedeutet, dass die Anwendung nicht läuft oder einen anderen Port verwendet. `upstream prematurely closed connection while reading response header` bedeutet einen Absturz oder eine geschlossene Keep-Alive-Verbindung. Bei `upstream sent too big header` setzen Sie `proxy_buffer_size 16k` und `proxy_buffers 8 16k`: Ohne die zweite Direktive akzeptiert nginx die erste nicht. Bei `fastcgi_pass` verwenden Sie `fastcgi_buffer_size` und `fastcgi_buffers`.',
      },
      {
        id: 'check-listener',
        text: 'Prüfen Sie mit `ss -ltnp`, ob die Anwendung auf dem Port lauscht, den der Proxy verwendet, und rufen Sie sie vom Proxy-Host aus mit `curl -v` auf. In einem Container muss die Anwendung meist auf `0.0.0.0` lauschen, nicht nur auf `127.0.0.1`.',
      },
      {
        id: 'raise-keep-alive',
        text: 'Setzen Sie den Keep-Alive-Timeout in der Anwendung höher als im Proxy (60 s in nginx und AWS ALB): `server.keepAliveTimeout = 65000` in Node.js (Standard: 5 s), `--keep-alive 65` in Gunicorn (2 s; der Standard-Worker `sync` schließt jede Verbindung und ignoriert die Option).',
      },
      {
        id: 'retry-with-backoff',
        text: 'Wiederholen Sie die Anfrage mit exponentiellem Backoff und Jitter (1 s, 2 s, 4 s … bis 30 s). Wiederholen Sie eine POST-Anfrage nur, wenn sie idempotent ist.',
      },
    ],
    choose:
      'Verwenden Sie 502 nur in einem Gateway, und zwar wenn der Upstream die Verbindung abgelehnt oder geschlossen oder eine ungültige Antwort gesendet hat.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
  },
  503: {
    name: 'Dienst nicht verfügbar',
    summary: 'Der Server kann die Anfrage wegen Überlast oder Wartung vorübergehend nicht bearbeiten.',
    when: 'Ein Deployment oder eine Wartung läuft, der Worker-Pool ist ausgelastet, oder ein Load-Balancer hat kein gesundes Backend. nginx sendet 503 auch, wenn `limit_req` oder `limit_conn` eine Anfrage abweist, sofern `limit_req_status` oder `limit_conn_status` keinen anderen Code festlegt.',
    fixes: [
      {
        id: 'honor-retry-after',
        text: 'Warten Sie so lange, wie `Retry-After` vorgibt. Fehlt der Header, verwenden Sie exponentiellen Backoff mit Jitter (1 s, 2 s, 4 s … bis 30 s).',
      },
      {
        id: 'check-backends',
        text: 'Prüfen Sie, ob es gesunde Backends gibt, in Kubernetes mit `kubectl describe endpointslices`: Unter `Conditions` zeigt `Ready` für jeden Endpunkt, ob er bereit ist. Gibt es kein gesundes Backend, antwortet Envoy mit `no healthy upstream` und HAProxy mit `No server is available to handle this request`. Sind alle gesund, prüfen Sie die Limits für Worker und Verbindungen.',
      },
      {
        id: 'send-retry-after',
        text: 'Senden Sie `Retry-After`, wenn Sie wissen, wann der Dienst wieder verfügbar ist.',
      },
    ],
    choose: 'Senden Sie 503, wenn Sie Anfragen vorübergehend ablehnen und mit einer Erholung rechnen.',
    endUser: 'Der Dienst ist ausgelastet oder wird gewartet. Bitte versuchen Sie es später erneut.',
  },
  504: {
    name: 'Zeitüberschreitung am Gateway',
    summary: 'Ein Gateway oder Proxy hat vom Upstream-Server nicht rechtzeitig eine Antwort erhalten.',
    when: 'Eine Abfrage ist langsam, ein Bericht braucht Minuten, eine Firewall verwirft Pakete, oder der Timeout des Proxys ist kürzer als die Verarbeitungszeit.',
    fixes: [
      {
        id: 'find-slow-request',
        text: 'Suchen Sie die langsame Anfrage: nginx protokolliert `upstream timed out`. Geht die Zeile mit `while connecting to upstream` weiter, prüfen Sie das Netz; geht sie mit `while reading response header from upstream` weiter, prüfen Sie die Anwendung und ihr Slow-Query-Log.',
      },
      {
        id: 'use-background-job',
        text: 'Lagern Sie lang laufende Vorgänge in einen Hintergrundjob aus und antworten Sie mit 202 und der Status-URL des Jobs in `Location`.',
      },
      {
        id: 'raise-read-timeout',
        text: 'Ist die Wartezeit legitim, erhöhen Sie den Timeout, der abgelaufen ist: `proxy_read_timeout` in nginx (Standard: `60s`), `timeout server` in HAProxy, den `timeout` der Route in Envoy (15 s), den Idle-Timeout eines AWS ALB (60 s) oder den Integration-Timeout von API Gateway (29 s; mehr nur für regionale und private REST-APIs, nachdem das Kontingent erhöht wurde).',
      },
      {
        id: 'check-before-repeat',
        text: 'Prüfen Sie, bevor Sie eine POST-Anfrage wiederholen, ob die erste nicht doch ausgeführt wurde. Unterstützt die API einen `Idempotency-Key`, senden Sie ihn mit.',
      },
    ],
    choose: 'Verwenden Sie 504 nur in einem Gateway, und zwar wenn der Upstream nicht rechtzeitig geantwortet hat.',
    endUser: 'Das hat zu lange gedauert. Bitte versuchen Sie es später erneut.',
  },
  505: {
    name: 'HTTP-Version nicht unterstützt',
    summary: 'Der Server unterstützt die HTTP-Version der Anfrage nicht oder lehnt sie ab.',
    when: 'Ein selbst geschriebener Client sendet in der Request-Line eine ungültige Version, oder ein alter Server unterstützt die Version nicht. Manche Server halten auch das, was in der URL auf ein unkodiertes Leerzeichen folgt, für die Version.',
    fixes: [
      { id: 'encode-url', text: 'Kodieren Sie die URL: Ein Leerzeichen wird zu `%20`.' },
      {
        id: 'use-http-1-1',
        text: 'Senden Sie die Anfrage mit HTTP/1.1, zum Beispiel mit `curl --http1.1`.',
      },
      {
        id: 'update-server',
        text: 'Aktualisieren Sie den Server, wenn er eine verbreitete Version ablehnt. `curl --http2 -sI` zeigt in der ersten Zeile der Antwort, welche Version der Server gewählt hat.',
      },
    ],
    choose:
      'Senden Sie 505, wenn Sie die HTTP-Hauptversion ablehnen, und führen Sie die unterstützten Versionen im Body auf.',
    endUser: 'Die App und der Dienst konnten sich nicht auf ein Protokoll einigen.',
  },
  506: {
    name: 'Variante verhandelt ebenfalls',
    summary: 'Die Variante, die der Server gewählt hat, unterliegt selbst der Content-Negotiation.',
    when: 'Eine Type-Map in Apache verweist auf eine weitere Type-Map oder eine andere ausgehandelte Ressource. Sonst ist der Code sehr selten.',
    fixes: [
      {
        id: 'fix-type-map',
        text: 'Suchen Sie in der Type-Map von Apache (meist eine `.var`-Datei) die Zeile `URI`, die auf eine weitere ausgehandelte Ressource verweist, und lassen Sie sie auf eine Datei verweisen.',
      },
      {
        id: 'request-variant',
        text: 'Solange die Konfiguration des Servers nicht korrigiert ist, rufen Sie eine Variante unter ihrer eigenen URL ab.',
      },
    ],
    choose:
      'Senden Sie 506 nur, um diesen Fehler in Ihrer eigenen Konfiguration zu melden; bei korrekter Konfiguration tritt er nie auf.',
    endUser: 'Bei uns ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.',
  },
  507: {
    name: 'Nicht genügend Speicherplatz',
    summary: 'Der Server hat nicht genug Speicherplatz, um die Anfrage abzuschließen.',
    when: 'Das Kontingent eines Nutzers ist aufgebraucht, etwa in Nextcloud, oder die Festplatte eines WebDAV-Servers ist voll.',
    fixes: [
      {
        id: 'free-space-first',
        text: 'Wiederholen Sie die Anfrage nicht automatisch. Lassen Sie den Nutzer zuerst Speicherplatz freigeben und es dann erneut versuchen.',
      },
      {
        id: 'check-free-space',
        text: 'Prüfen Sie das Kontingent des Nutzers und den freien Speicherplatz, auch im temporären Verzeichnis: `df -h` zeigt Bytes, `df -i` Inodes.',
      },
    ],
    choose:
      'Senden Sie 507, wenn der Platz zum Speichern des Inhalts fehlt; ist die Anfrage selbst zu groß, senden Sie 413.',
    endUser: 'Es ist kein Speicherplatz mehr frei.',
  },
  508: {
    name: 'Endlosschleife erkannt',
    summary: 'Der Server hat die Verarbeitung abgebrochen, weil er eine Endlosschleife erkannt hat.',
    when: 'In WebDAV enthält ein Ordner sich selbst. Bei Shared Hosting mit CloudLinux bedeutet `508 Resource Limit Is Reached`, dass das Konto ein Ressourcenlimit erreicht hat, meist das Limit für Entry-Prozesse (gleichzeitige Anfragen).',
    fixes: [
      {
        id: 'remove-loop',
        text: 'Entfernen Sie in WebDAV mit der Methode `UNBIND` das Binding, das auf einen übergeordneten Ordner zurückverweist.',
      },
      {
        id: 'check-limits',
        text: 'Öffnen Sie bei Shared Hosting „Resource Usage“ in cPanel und vergleichen Sie Entry-Prozesse, CPU und Arbeitsspeicher mit den Limits des Kontos.',
      },
      {
        id: 'limit-depth',
        text: 'Listen Sie in WebDAV mit `Depth: 1` jeweils nur eine Ebene auf.',
      },
    ],
    choose: 'Senden Sie 508, wenn die Ordnerstruktur eine Schleife enthält.',
    endUser: 'Bei uns ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.',
  },
  509: {
    name: 'Bandbreitenlimit überschritten',
    summary:
      'Ein Shared-Hosting-Server, meist mit cPanel, hat eine Website gesperrt, die ihren monatlichen Traffic aufgebraucht hat.',
    when: 'Eine Website in einem kleinen Tarif erhält viele Aufrufe auf einmal, bietet große Downloads an oder hostet Bilder, die andere Websites einbinden. Auch der Filehoster MEGA sendet 509, wenn ein Download das Transferkontingent des Kontos oder der IP-Adresse überschreitet.',
    fixes: [
      {
        id: 'raise-traffic-limit',
        text: 'Prüfen Sie den Traffic des Kontos in cPanel unter „Bandwidth“ und erhöhen Sie das Limit oder wechseln Sie in einen größeren Tarif.',
      },
      {
        id: 'use-cdn',
        text: 'Liefern Sie große Dateien über ein CDN aus und verhindern Sie, dass andere Websites sie einbinden: „Hotlink Protection“ in cPanel prüft `Referer`.',
      },
      {
        id: 'come-back-later',
        text: 'Versuchen Sie es später erneut. Häufige Wiederholungen verbrauchen nur noch mehr Traffic.',
      },
    ],
    choose: 'Hosting-Panels und MEGA senden 509; verwenden Sie für eigene Limits 429 oder 503.',
    endUser: 'Diese Website ist im Moment nicht verfügbar.',
  },
  510: {
    name: 'Nicht erweitert',
    summary:
      'Der Anfrage fehlt eine Erweiterung, die der Server verlangt; der Code stammt aus einer überholten experimentellen Spezifikation.',
    when: 'Dieser Code kommt praktisch nie vor; RFC 2774, der ihn definiert, hat inzwischen den Status „historic“.',
    fixes: [
      {
        id: 'read-body',
        text: 'Lesen Sie den Body, falls es einen gibt. Kein aktueller HTTP-Header nennt, was fehlt.',
      },
      {
        id: 'replace-code',
        text: 'Ersetzen Sie 510 durch 400, und nennen Sie im Body den fehlenden Header oder Parameter.',
      },
    ],
    choose:
      'Senden Sie 510 nicht, denn kaum ein Client reagiert darauf; fehlt einer Anfrage etwas, das Sie verlangen, senden Sie 400.',
    endUser: 'Diese Funktion ist nicht verfügbar.',
  },
  511: {
    name: 'Netzwerkanmeldung erforderlich',
    summary:
      'Die Antwort kommt vom Netz, nicht von der Website: Der Client muss sich zuerst im Netz anmelden oder dessen Bedingungen akzeptieren.',
    when: 'Ein Captive Portal fängt die Anfrage ab, zum Beispiel im WLAN eines Hotels, Zugs oder Flughafens. Viele Portale senden stattdessen eine Weiterleitung oder eine 200-Antwort.',
    fixes: [
      {
        id: 'open-portal',
        text: 'Öffnen Sie im Browser eine Webseite ohne HTTPS, etwa `http://example.com/`, und melden Sie sich am Portal an.',
      },
      {
        id: 'discard-body',
        text: 'Behandeln Sie den Body nicht als Antwort der Website und speichern Sie ihn nicht im Cache.',
      },
      {
        id: 'link-sign-in',
        text: 'Wenn Sie das Portal betreiben, verlinken Sie im Body die Anmeldeseite und senden Sie `Cache-Control: no-store`.',
      },
    ],
    choose: 'Verwenden Sie 511 nur in einem Portal, das Traffic abfängt, nie auf einem Ursprungsserver.',
    endUser: 'Bitte melden Sie sich zuerst in diesem Netzwerk an.',
  },
};
