import type { websocket } from '../../../catalogs/websocket.js';
import type { CodeTexts } from '../../../model.js';
import { causes } from './causes.js';

/** WebSocket codes in German. */
export const codes: CodeTexts<typeof websocket> = {
  1000: {
    name: 'Normales Verbindungsende',
    summary:
      'Der Client oder der Server hat die Verbindung absichtlich geschlossen, weil die Sitzung abgeschlossen war.',
    when: 'Eine der beiden Seiten hat `close(1000)` aufgerufen, zum Beispiel weil sich der Nutzer abgemeldet hat oder alle Daten gesendet waren.',
    fixes: [
      {
        id: 'skip-reconnect',
        text: 'Bauen Sie die Verbindung nicht automatisch neu auf: Überspringen Sie die Retry-Logik, wenn `event.code` den Wert 1000 hat.',
      },
      {
        id: 'find-closing-side',
        text: 'Wenn Sie das Verbindungsende nicht erwartet haben, protokollieren Sie `event.reason` und suchen Sie im Programmcode beider Seiten nach Aufrufen von `close()`.',
      },
      {
        id: 'send-error-code',
        text: 'Wenn Sie die Verbindung wegen eines Fehlers schließen, senden Sie 1011 oder einen Code von 4000 bis 4999, damit Clients den Fehler von einem normalen Verbindungsende unterscheiden können.',
      },
    ],
    choose: 'Senden Sie 1000, wenn die Sitzung abgeschlossen ist und der Client sich nicht neu verbinden soll.',
    endUser: 'Die Verbindung wurde beendet.',
  },
  1001: {
    name: 'Endpunkt steht nicht mehr bereit',
    summary:
      'Der Endpunkt, der die Verbindung geschlossen hat, steht nicht mehr bereit: Ein Server fährt herunter, oder ein Nutzer verlässt die Webseite.',
    when: 'Server senden den Code bei einem Graceful Shutdown. Browser senden ihn, wenn der Nutzer die Webseite schließt, neu lädt oder verlässt; kommt sie in den Back-Forward-Cache, sendet Chromium den Code erst später und hält die Verbindung bis dahin offen. Auch Jetty sendet ihn, wenn sein `idleTimeout` (Standard seit Jetty 10: 30 s) abläuft.',
    fixes: [
      {
        id: 'reconnect-with-backoff',
        text: 'Hat der Server den Code gesendet, bauen Sie die Verbindung nach einer zufälligen Wartezeit von 0 bis 5 s neu auf und verwenden Sie für jeden weiteren Versuch exponentiellen Backoff mit Jitter.',
      },
      {
        id: 'release-session',
        text: 'Kommt der Code von einem Browser, behandeln Sie ihn als normales Verbindungsende und geben Sie die Ressourcen der Sitzung frei.',
      },
      {
        id: 'drain-first',
        text: 'Schließen Sie vor einem Deployment die offenen Verbindungen gruppenweise und über mindestens eine Minute verteilt, damit sich nicht alle Clients gleichzeitig neu verbinden. In ingress-nginx begrenzt `worker-shutdown-timeout` (Standard: `240s`), wie lange alte Worker ihre Verbindungen nach einem Reload behalten.',
      },
    ],
    choose:
      'Senden Sie 1001, wenn ein Server herunterfährt. Eine Webseite kann den Code nicht an `close()` übergeben; der Browser sendet ihn automatisch.',
    endUser: 'Die Verbindung wurde beendet. Sie können versuchen, sie neu aufzubauen.',
  },
  1002: {
    name: 'Protokollfehler',
    summary: 'Ein Endpunkt hat gegen das WebSocket-Protokoll verstoßen, und der andere hat die Verbindung geschlossen.',
    when: 'In einem Frame waren reservierte Bits unzulässigerweise gesetzt, die Maske fehlte oder war nicht erlaubt, die Fragmentierung war falsch oder der Close-Code ungültig. Unzulässig gesetzte Bits deuten oft darauf hin, dass eine der beiden Seiten Nachrichten komprimiert, obwohl `permessage-deflate` nicht ausgehandelt wurde.',
    fixes: [
      {
        id: 'update-library',
        text: 'Aktualisieren Sie die WebSocket-Bibliothek. Wenn Sie das Framing selbst programmiert haben, prüfen Sie zuerst die Maskierung: Ein Client muss jeden Frame maskieren, ein Server darf keinen maskieren.',
      },
      {
        id: 'read-frame-error',
        text: 'Suchen Sie in den Logs von Client und Server den abgelehnten Frame. In ws bedeutet `Invalid WebSocket frame: RSV1 must be clear`, dass die Gegenseite Nachrichten komprimiert, obwohl `permessage-deflate` nicht ausgehandelt wurde, dass sie einen Control- oder Continuation-Frame als komprimiert kennzeichnet oder dass andere Daten in denselben Socket geschrieben werden, etwa von einem zweiten `upgrade`-Handler.',
      },
      {
        id: 'bypass-proxy',
        text: 'Umgehen Sie den Proxy und verbinden Sie sich mit `wscat` direkt mit dem Server. Tritt der Fehler nicht mehr auf, verändert der Proxy die Frames.',
      },
    ],
    choose: 'Senden Sie 1002, wenn die Frames fehlerhaft aufgebaut sind, unabhängig vom Inhalt der Nachricht.',
    endUser: 'Die Verbindung ist wegen eines technischen Fehlers gescheitert. Bitte versuchen Sie es später erneut.',
  },
  1003: {
    name: 'Nicht unterstützte Daten',
    summary:
      'Ein Endpunkt hat einen Nachrichtentyp empfangen, den er nicht annimmt, etwa Binärdaten, obwohl er nur Text unterstützt.',
    when: 'Ein Client hat einen `Blob` oder einen `ArrayBuffer` an einen reinen Text-Endpunkt gesendet oder Text an einen reinen Binär-Endpunkt.',
    fixes: [
      {
        id: 'match-message-type',
        text: 'Rufen Sie `send()` mit dem Typ auf, den der Endpunkt erwartet: einen String für Text, einen `ArrayBuffer` oder einen `Blob` für Binärdaten.',
      },
      {
        id: 'document-message-types',
        text: 'Dokumentieren Sie, welche Nachrichtentypen Sie annehmen, oder nehmen Sie beide an. In ws unterscheidet das Argument `isBinary` des Events `message` die beiden Typen.',
      },
    ],
    choose:
      'Senden Sie 1003, wenn Sie diesen Nachrichtentyp grundsätzlich nicht unterstützen, auch wenn die Nachricht korrekt aufgebaut ist.',
    endUser: 'Die App hat Daten gesendet, die der Dienst nicht unterstützt.',
  },
  1004: {
    name: 'Reserviert',
    summary: 'RFC 6455 reserviert 1004 für eine künftige Bedeutung; festgelegt wurde bisher keine.',
    when: 'Dieser Code sollte nicht auftreten. Eine Gegenseite, die ihn sendet, ist fehlerhaft oder folgt einem frühen Entwurf des Protokolls, in dem 1004 für einen zu großen Frame stand.',
    fixes: [
      {
        id: 'use-defined-code',
        text: 'Ersetzen Sie `close(1004)` in Ihrem Programm durch einen definierten Code, etwa 1009 für eine zu große Nachricht.',
      },
      {
        id: 'report-bug',
        text: 'Melden Sie den Fehler den Entwicklern der Software, die den Code gesendet hat: RFC 6455 legt für 1004 keine Bedeutung fest.',
      },
    ],
    choose:
      '1004 liegt vor, wenn diese Nummer im Close-Frame steht. Browser melden sie unverändert; Node.js und ws melden stattdessen 1006.',
    endUser: 'Die Verbindung wurde aus einem Grund beendet, den die App nicht kennt.',
  },
  1005: {
    name: 'Kein Statuscode empfangen',
    summary:
      'Ein Close-Frame kam ohne Code an, deshalb meldet der Empfänger in der Regel 1005; die Nummer selbst darf nicht gesendet werden.',
    when: 'Ihr Programm oder die Gegenseite hat `close()` im Browser, in Node.js oder mit ws ohne Code aufgerufen; beide Seiten melden dann meist 1005. Empfängt Tomcat oder .NET den leeren Close-Frame, wird dort 1000 gemeldet; Tomcat und aiohttp beantworten ihn mit 1000, und diesen Code meldet dann die andere Seite. Auch `new CloseWebSocketFrame()` ohne Argumente sendet in Netty 4 keinen Code. Python websockets, aiohttp und Starlette senden dagegen 1000, wenn kein Code angegeben wird.',
    fixes: [
      {
        id: 'treat-as-normal',
        text: 'Behandeln Sie den Code als normales Verbindungsende, es sei denn, Client und Server haben vereinbart, dass jeder Close-Frame einen Code enthält. In FastAPI auf Uvicorn kann `WebSocketDisconnect: (1005, None)` auch bedeuten, dass die Verbindung abgerissen ist.',
      },
      {
        id: 'pass-a-code',
        text: 'Übergeben Sie `close()` einen Code, etwa `close(1000)`, damit Clients erfahren, warum Sie die Verbindung geschlossen haben.',
      },
      {
        id: 'forward-empty-frame',
        text: 'Reichen Sie `event.code` in einem Relay nicht weiter, wenn der Wert 1005 ist: `close(1005)` löst einen Fehler aus. Rufen Sie stattdessen `close()` ohne Argumente auf.',
      },
    ],
    choose: '1005 liegt vor, wenn `wasClean` den Wert `true` hat und der Close-Frame keinen Code enthielt.',
    endUser: 'Die Verbindung wurde beendet.',
  },
  1006: {
    name: 'Verbindungsabbruch',
    summary:
      'Die Verbindung endete ohne gültigen Close-Frame, deshalb hat Ihr Endpunkt 1006 lokal erzeugt; die Gegenseite hat den Code nicht gesendet.',
    when: 'Typische Ursachen sind ein Idle-Timeout in einem Proxy oder Load-Balancer, ein abgestürzter oder hart beendeter Serverprozess, eine abgerissene Netzwerkverbindung und ein fehlgeschlagener Opening-Handshake. Browser melden 1006 auch für ein abgelehntes Upgrade, unabhängig von dessen HTTP-Status. Ein Client, der einen ungültigen Frame ablehnt, meldet in der Regel ebenfalls 1006.',
    fixes: [
      {
        id: 'check-open-event',
        text: 'Protokollieren Sie, ob das Event `open` ausgelöst wurde. Wenn nicht, ist der Handshake fehlgeschlagen: Lesen Sie im Netzwerk-Tab den HTTP-Status der Upgrade-Anfrage. Fehlt der Status, ist der Fehler bei DNS, TCP oder TLS aufgetreten, der Server oder ein Hop hat nicht geantwortet, oder der Browser hat die Anfrage blockiert.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Bauen Sie die Verbindung nach einer zufälligen Wartezeit von 0 bis 5 s neu auf und verwenden Sie für jeden weiteren Versuch exponentiellen Backoff mit Jitter bis zu einer Obergrenze von zum Beispiel 60 s.',
      },
      {
        id: 'send-pings',
        text: 'Senden Sie alle 20 bis 30 s einen Ping; das Intervall muss kürzer sein als der kürzeste Idle-Timeout aller Hops. Standardwerte: 60 s in nginx (`proxy_read_timeout`) und AWS ALB, 5 min in Envoy (`stream_idle_timeout`), 350 s in AWS NLB.',
      },
      {
        id: 'search-logs',
        text: 'Prüfen Sie in der Datei `error.log`, ob nginx zum Zeitpunkt des Abbruchs eine Zeile mit `while proxying upgraded connection` geschrieben hat; enthält sie auch `upstream timed out`, ist `proxy_read_timeout` abgelaufen oder, wenn der Server keine Daten mehr gelesen hatte, `proxy_send_timeout`. nginx protokolliert das nur auf der Stufe `info` (Standard: `error`): Setzen Sie `error_log /var/log/nginx/error.log info`, und warten Sie den nächsten Abbruch ab. Prüfen Sie außerdem, ob der Server neu gestartet ist, zum Beispiel anhand von `OOMKilled` in `kubectl describe pod`.',
      },
    ],
    choose: '1006 liegt vor, wenn `wasClean` den Wert `false` hat und kein gültiger Close-Frame ankam.',
    endUser: 'Die Verbindung wurde unterbrochen. Bitte versuchen Sie es erneut.',
    causes: causes[1006],
  },
  1007: {
    name: 'Ungültige Nutzdaten',
    summary:
      'Der Empfänger hat eine Nachricht abgelehnt, deren Daten nicht zu ihrem Typ passen, meist Text, der kein gültiges UTF-8 ist.',
    when: 'Binärdaten wurden als Textnachricht gesendet, oder eine Textnachricht endete mitten in einem Mehrbyte-Zeichen. Ein Client, der den Fehler selbst erkennt, meldet in der Regel 1006.',
    fixes: [
      {
        id: 'send-binary-as-binary',
        text: 'Senden Sie Bytes als Binärnachricht (`ArrayBuffer` oder `Blob`) und Text als String, den die Bibliothek als UTF-8 kodiert.',
      },
      {
        id: 'keep-characters-whole',
        text: 'Kodieren Sie Text als UTF-8 und beenden Sie eine Nachricht nie mitten in einem Mehrbyte-Zeichen. Wenn Sie in JavaScript einen Byte-Stream als Text weiterleiten, dekodieren Sie ihn mit einem einzigen `TextDecoder` und `decode(chunk, { stream: true })`.',
      },
      {
        id: 'use-private-code',
        text: 'Senden Sie 1007 nur bei ungültiger Kodierung. Für JSON, das Ihr Schema verletzt, verwenden Sie 1008 oder einen Code von 4000 bis 4999.',
      },
    ],
    choose: 'Senden Sie 1007, wenn die Bytes dem Nachrichtentyp widersprechen, etwa bei Text, der kein UTF-8 ist.',
    endUser: 'Die App hat Daten gesendet, die der Dienst nicht lesen konnte.',
  },
  1008: {
    name: 'Richtlinienverstoß',
    summary:
      'Ein Endpunkt, meist der Server, hat die Verbindung geschlossen, weil die Gegenseite gegen eine Regel verstoßen hat, zum Beispiel gegen ein Rate-Limit.',
    when: 'Der Client hat ein Rate-Limit überschritten, die Origin-Prüfung nicht bestanden oder eine andere Regel verletzt, die keinen eigenen Code hat oder die der Server nicht nennt. Tomcat sendet 1008, wenn die HTTP-Session des Nutzers endet, und ws (ab 8.21), wenn eine Nachricht `maxFragments` oder `maxBufferedChunks` überschreitet.',
    fixes: [
      {
        id: 'read-reason',
        text: 'Protokollieren Sie `event.reason` und schlagen Sie die Regel in der Dokumentation des Dienstes nach. Zeigen Sie die Begründung nicht dem Nutzer: RFC 6455 verbietet das.',
      },
      {
        id: 'check-token-and-origin',
        text: 'Prüfen Sie vor dem Reconnect, ob das Token noch gültig ist, ob der Server Ihren `Origin` zulässt und ob Sie sein Rate-Limit für Nachrichten einhalten.',
      },
      {
        id: 'send-reason',
        text: 'Senden Sie eine kurze Begründung von höchstens 123 Byte UTF-8, zum Beispiel `ws.close(1008, "origin not allowed")`.',
      },
    ],
    choose:
      'Senden Sie 1008, wenn eine Regel verletzt wurde und kein genauerer Code passt oder wenn Sie die Regel nicht nennen wollen.',
    endUser: 'Der Dienst hat diese Aktion abgelehnt.',
  },
  1009: {
    name: 'Nachricht zu groß',
    summary: 'Der Empfänger hat die Verbindung geschlossen, weil eine Nachricht sein Größenlimit überschritten hat.',
    when: 'Eine Nachricht hat das Limit einer Bibliothek oder eines Gateways überschritten. Das Limit beträgt standardmäßig 100 MiB in ws (`maxPayload`), 1 MiB in Python websockets (`max_size`) und 1 MB in Socket.IO (`maxHttpBufferSize`). AWS API Gateway hat ein festes Limit von 128 KB.',
    fixes: [
      {
        id: 'split-message',
        text: 'Teilen Sie den Inhalt auf mehrere Nachrichten auf, zum Beispiel mit `Blob.slice()`. Mehr Frames für dieselbe Nachricht helfen nur bei einem Limit pro Frame, etwa bei den 32 KB von AWS API Gateway.',
      },
      {
        id: 'raise-limit',
        text: 'Erhöhen Sie das Limit auf die Größe Ihrer größten legitimen Nachricht, aber nicht weiter, und dokumentieren Sie es: `maxPayload` in ws, `max_size` in Python websockets, `maxHttpBufferSize` in Socket.IO.',
      },
      {
        id: 'compare-limits',
        text: 'Vergleichen Sie die Limits aller Hops; das kleinste entscheidet. Standardmäßig lässt Uvicorn 16 MiB pro Nachricht zu (`--ws-max-size`) und Jetty 64 KiB (`maxTextMessageSize`); AWS API Gateway lässt 128 KB pro Nachricht und 32 KB pro Frame zu.',
      },
    ],
    choose: 'Senden Sie 1009, wenn allein die Größe der Nachricht das Problem ist.',
    endUser: 'Dieser Inhalt ist zu groß zum Senden.',
  },
  1010: {
    name: 'Pflicht-Erweiterung fehlt',
    summary:
      'Der Client hat die Verbindung geschlossen, weil der Server eine Erweiterung nicht ausgehandelt hat, die der Client voraussetzt.',
    when: 'Eine Client-Bibliothek setzt eine WebSocket-Erweiterung wie `permessage-deflate` voraus, die der Server oder ein Proxy in der Handshake-Antwort weggelassen hat. Browser senden bei fehlendem `permessage-deflate` kein 1010.',
    fixes: [
      {
        id: 'enable-extension',
        text: 'Aktivieren Sie die Erweiterung, die in der Begründung (Reason) des Close-Frames steht. In ws hat `perMessageDeflate` auf dem Server standardmäßig den Wert `false`.',
      },
      {
        id: 'make-extension-optional',
        text: 'Machen Sie die Erweiterung optional oder lassen Sie Parameter weg, die der Server nicht unterstützt, etwa `client_max_window_bits`.',
      },
      {
        id: 'keep-extensions-header',
        text: 'Prüfen Sie, ob ein Proxy den Header `Sec-WebSocket-Extensions` entfernt: Führen Sie den Handshake mit `curl` einmal über den Proxy und einmal direkt aus und vergleichen Sie die Antworten.',
      },
    ],
    choose:
      'Senden Sie 1010 nur von einem Client aus und führen Sie die fehlenden Erweiterungen in der Begründung (Reason) auf. Ein Server lehnt stattdessen den Handshake ab.',
    endUser:
      'Die App konnte keine Verbindung zum Dienst herstellen. Bitte aktualisieren Sie die App oder versuchen Sie es später erneut.',
  },
  1011: {
    name: 'Interner Fehler',
    summary:
      'Ein Endpunkt, meist der Server, hat die Verbindung geschlossen, weil bei ihm ein unerwarteter Fehler aufgetreten ist.',
    when: 'Der Server hat eine Ausnahme nicht abgefangen, oder ein Dienst, den er benötigt, ist ausgefallen. Python websockets und Uvicorn senden 1011 auch, wenn auf einen Keepalive-Ping nicht rechtzeitig ein Pong folgt.',
    fixes: [
      {
        id: 'find-exception',
        text: 'Suchen Sie im Server-Log die Ausnahme, die zum Zeitpunkt des Verbindungsendes auftrat. In Python websockets bedeutet `keepalive ping timeout`, dass innerhalb von `ping_timeout` (Standard: 20 s) kein Pong ankam. Enden viele Verbindungen gleichzeitig, suchen Sie nach Programmcode, der die Event-Loop blockiert; endet nur eine, war die Gegenseite wahrscheinlich nicht erreichbar.',
      },
      {
        id: 'catch-per-message',
        text: 'Verarbeiten Sie jede Nachricht in einem eigenen `try`/`catch`, damit eine ungültige Nachricht nicht die Verbindung beendet.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Bauen Sie die Verbindung mit exponentiellem Backoff und Jitter neu auf und legen Sie eine Höchstzahl an Versuchen fest.',
      },
    ],
    choose: 'Senden Sie 1011, wenn der Fehler bei Ihnen liegt und die Gegenseite nichts falsch gemacht hat.',
    endUser: 'Bei uns ist ein Fehler aufgetreten. Bitte versuchen Sie es später erneut.',
  },
  1012: {
    name: 'Neustart des Dienstes',
    summary:
      'Der Server hat die Verbindung geschlossen, weil der Dienst neu startet; er ist in Kürze wieder verfügbar.',
    when: 'Ein Deployment oder eine Konfigurationsänderung startet den Server neu, der Ihre Verbindung hält.',
    fixes: [
      {
        id: 'reconnect-after-delay',
        text: 'Bauen Sie die Verbindung nach einer zufälligen Wartezeit von 5 bis 30 s neu auf, wie es die IANA-Registrierung von 1012 vorgibt.',
      },
      {
        id: 'restore-state',
        text: 'Stellen Sie Abonnements und Zustand im `open`-Handler der neuen Verbindung wieder her.',
      },
      {
        id: 'restart-one-by-one',
        text: 'Starten Sie jeweils nur eine Instanz neu, damit immer eine für den Reconnect erreichbar bleibt. Setzen Sie in einem Kubernetes-Deployment `maxUnavailable: 0` und `maxSurge: 1` unter `spec.strategy.rollingUpdate`.',
      },
    ],
    choose: 'Senden Sie 1012, wenn der Dienst neu startet und sich die Clients danach wieder verbinden sollen.',
    endUser: 'Der Dienst startet gerade neu. Bitte versuchen Sie es gleich noch einmal.',
  },
  1013: {
    name: 'Später erneut versuchen',
    summary: 'Der Server ist überlastet und schließt Verbindungen, um seine Last zu senken.',
    when: 'Der Server hat sein Limit für Verbindungen, Arbeitsspeicher oder CPU erreicht und weist einige Clients ab.',
    fixes: [
      {
        id: 'try-another-ip',
        text: 'Nennt `dig +short example.com` mehrere IP-Adressen und kann Ihr Client eine auswählen (eine Webseite im Browser kann das nicht), verbinden Sie sich mit einer anderen. Warten Sie sonst, bis der Nutzer den Reconnect auslöst.',
      },
      {
        id: 'stop-auto-reconnect',
        text: 'Bauen Sie die Verbindung zur selben IP-Adresse nicht automatisch neu auf: Jeder Versuch verschärft die Überlast.',
      },
      {
        id: 'add-capacity',
        text: 'Starten Sie weitere Serverinstanzen oder weisen Sie neue Verbindungen schon vor dem HTTP-Upgrade ab. In nginx lehnt `limit_conn` sie standardmäßig mit HTTP 503 ab.',
      },
    ],
    choose: 'Senden Sie 1013, wenn Ihr Dienst überlastet ist und sich Clients nicht automatisch neu verbinden sollen.',
    endUser: 'Der Dienst ist gerade ausgelastet. Bitte versuchen Sie es später erneut.',
  },
  1014: {
    name: 'Gateway-Fehler',
    summary:
      'Ein Gateway oder Proxy hat die Verbindung geschlossen, weil die Antwort des Upstream-Servers ungültig war.',
    when: 'Der Upstream-Server läuft nicht, hat eine unerwartete Antwort gesendet oder die Verbindung zum Gateway abgebrochen. 1014 ist das WebSocket-Gegenstück zu HTTP 502. Manche Bibliotheken lehnen den Code ab: Go gorilla/websocket meldet `websocket: bad close code 1014`.',
    fixes: [
      {
        id: 'test-upstream',
        text: 'Senden Sie mit `curl` einen Handshake an den Upstream-Server. Er muss auf dem Pfad, den der Client verwendet, mit `101 Switching Protocols` antworten.',
      },
      {
        id: 'search-gateway-log',
        text: 'Suchen Sie im Log des Gateways, etwa mit `journalctl -u SERVICE`, nach der Upstream-Antwort, die es abgelehnt hat.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Bauen Sie die Verbindung mit exponentiellem Backoff und Jitter neu auf.',
      },
    ],
    choose:
      'Senden Sie 1014 nur von einem Gateway aus, das von seinem Upstream-Server eine ungültige Antwort erhalten hat.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
  },
  1015: {
    name: 'TLS-Handshake fehlgeschlagen',
    summary:
      'Der TLS-Handshake einer `wss://`-Verbindung ist fehlgeschlagen; der Client hat 1015 lokal erzeugt, und eine WebSocket-Verbindung kam nicht zustande.',
    when: 'Das Zertifikat ist abgelaufen, auf einen anderen Hostnamen ausgestellt oder wird ohne Zwischenzertifikat gesendet, oder Client und Server haben keine TLS-Version gemeinsam. Firefox meldet in der Regel 1015, aber 1006, wenn der Server die Verbindung während des TLS-Handshakes schließt; Chromium, Node.js und ws melden 1006. Eine Cloudflare-Seite mit „Error 1015“ hat damit nichts zu tun: Sie weist auf ein Rate-Limit hin.',
    fixes: [
      {
        id: 'check-certificate',
        text: 'Prüfen Sie Gültigkeitsdauer und Hostnamen des Zertifikats mit `openssl s_client` und `openssl x509 -noout -dates -ext subjectAltName`.',
      },
      {
        id: 'serve-full-chain',
        text: 'Liefern Sie die vollständige Kette samt Zwischenzertifikaten aus. Setzen Sie `ssl_certificate` in nginx auf `fullchain.pem`, nicht auf `cert.pem`.',
      },
      {
        id: 'open-in-browser',
        text: 'Öffnen Sie `https://` mit demselben Host und Port in einem Browser-Tab und lesen Sie den Zertifikatsfehler.',
      },
    ],
    choose:
      '1015 liegt vor, wenn auch `https://` auf demselben Host und Port mit einem Zertifikats- oder TLS-Fehler scheitert.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  3000: {
    name: 'Nicht autorisiert',
    summary:
      'Ein Endpunkt, meist der Server, hat die Verbindung geschlossen, weil sich die Gegenseite zuerst authentifizieren muss; 3000 entspricht HTTP 401.',
    when: 'Das Token fehlte, war ungültig oder abgelaufen, und der Server hat es erst nach dem Upgrade geprüft.',
    fixes: [
      {
        id: 'refresh-token',
        text: 'Fordern Sie ein neues Token an und bauen Sie die Verbindung dann neu auf. In einem JWT zeigt der Claim `exp`, wann das alte Token abgelaufen ist.',
      },
      {
        id: 'sign-in-again',
        text: 'Lehnt der Server auch das neue Token ab, fordern Sie den Nutzer auf, sich erneut anzumelden.',
      },
      {
        id: 'accept-then-close',
        text: 'Nehmen Sie das Upgrade an und rufen Sie dann `close(3000)` auf. Wenn Sie das Upgrade mit HTTP 401 ablehnen, sieht eine Webseite nur 1006.',
      },
    ],
    choose:
      'Senden Sie 3000, wenn sich die Gegenseite nicht authentifiziert hat oder ihre Zugangsdaten abgelaufen sind.',
    endUser: 'Bitte melden Sie sich erneut an.',
  },
  3003: {
    name: 'Zugriff verweigert',
    summary:
      'Ein Endpunkt, meist der Server, hat die Verbindung geschlossen, weil die Gegenseite zwar authentifiziert, aber zu dieser Aktion nicht berechtigt ist; 3003 entspricht HTTP 403.',
    when: 'Der Nutzer ist angemeldet, hat aber keine Berechtigung für diesen Kanal, diesen Raum oder diese Aktion.',
    fixes: [
      {
        id: 'stop-reconnecting',
        text: 'Verbinden Sie sich mit demselben Konto erst wieder, wenn sich dessen Berechtigungen geändert haben.',
      },
      {
        id: 'check-permissions',
        text: 'Prüfen Sie die Berechtigungen des Kontos und nennen Sie die fehlende in der Begründung (Reason), zum Beispiel `ws.close(3003, "missing chat:write")`.',
      },
    ],
    choose: 'Senden Sie 3003, wenn die Gegenseite authentifiziert ist, ihr aber die Berechtigung fehlt.',
    endUser: 'Sie haben dafür keine Berechtigung.',
  },
  3008: {
    name: 'Zeitüberschreitung',
    summary:
      'Ein Endpunkt hat die Verbindung geschlossen, weil eine erwartete Nachricht nicht rechtzeitig ankam; 3008 entspricht HTTP 408.',
    when: 'Eine Nachricht, die die Anwendung voraussetzt, etwa die Anmeldung nach dem Event `open`, kam zu spät oder gar nicht an.',
    fixes: [
      {
        id: 'send-on-open',
        text: 'Senden Sie im `open`-Handler als Erstes die erwartete Nachricht.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'War das Netz langsam, bauen Sie die Verbindung mit exponentiellem Backoff und Jitter neu auf.',
      },
      {
        id: 'extend-deadline',
        text: 'Legen Sie eine Frist fest, die auch Clients in langsamen Netzen einhalten können, und nennen Sie die fehlende Nachricht in der Begründung (Reason), zum Beispiel `ws.close(3008, "no sign-in")`.',
      },
    ],
    choose: 'Senden Sie 3008, wenn die Gegenseite eine Frist Ihrer Anwendung versäumt hat.',
    endUser: 'Zeitüberschreitung bei der Verbindung. Bitte versuchen Sie es erneut.',
  },
};
