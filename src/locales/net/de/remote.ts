import type { net } from '../../../catalogs/net.js';
import type { CodeTexts } from '../../../model.js';

/** What fails on the way to the server or on an open connection, in German. */
export const remote: Pick<
  CodeTexts<typeof net>,
  | 'ECONNREFUSED'
  | 'ETIMEDOUT'
  | 'EHOSTUNREACH'
  | 'ENETUNREACH'
  | 'EHOSTDOWN'
  | 'ENETDOWN'
  | 'EPROTO'
  | 'ECONNRESET'
  | 'EPIPE'
  | 'EOF'
  | 'ECONNABORTED'
  | 'ENOTCONN'
> = {
  ECONNREFUSED: {
    name: 'Verbindung abgelehnt',
    summary:
      'Die Verbindung wurde abgelehnt: Auf dem Port nimmt kein Prozess Verbindungen an und der Host hat mit einem TCP-Reset geantwortet, oder eine Firewall hat den Versuch zurückgewiesen.',
    when: 'Der Server läuft nicht oder startet noch, der Port stimmt nicht, der Server lauscht nur auf `127.0.0.1` oder nur auf IPv6, oder `localhost` meint in einem Container den Container selbst. Auch eine Firewall, die Pakete zurückweist, führt dazu.',
    fixes: [
      {
        id: 'check-listener',
        text: 'Führen Sie auf dem Server `ss -ltn` aus: Der Port muss in der Liste stehen. `127.0.0.1:8080` nimmt nur lokale Verbindungen an, `0.0.0.0:8080` nur solche über IPv4, `*:8080` alle.',
      },
      {
        id: 'check-host-and-port',
        text: 'Testen Sie Hostname und Port vom Client aus: `nc -vz example.com 443`. Verwenden Sie in Docker Compose und Kubernetes den Namen des Dienstes, nicht `localhost`.',
      },
      {
        id: 'bind-all-interfaces',
        text: 'Läuft der Server in einem Container, lassen Sie ihn auf `0.0.0.0` oder `::` lauschen. Wird `localhost` zuerst zu `::1` aufgelöst, lassen Sie den Server auf IPv4 und IPv6 lauschen oder verbinden Sie sich mit `127.0.0.1`.',
      },
      {
        id: 'retry-start',
        text: 'Wiederholen Sie die Anfrage bei einem Start oder Deployment mit exponentiellem Backoff und Jitter (1 s, 2 s, 4 s … bis 30 s). Es wurde nichts gesendet, daher ist das bei jeder Methode sicher.',
      },
    ],
    choose:
      'ECONNREFUSED liegt vor, wenn der Versuch sofort mit einer Ablehnung scheitert. Hängt er, bis ein Timer abläuft, liegt ETIMEDOUT vor.',
    endUser: 'Der Dienst ist gerade nicht verfügbar. Bitte versuchen Sie es später erneut.',
  },
  ETIMEDOUT: {
    name: 'Zeitüberschreitung',
    summary:
      'Bis zum Ablauf der Wartezeit traf keine Antwort ein: Der Timer des Betriebssystems oder des Clients ist abgelaufen.',
    when: 'Eine Firewall oder Security-Group verwirft die Pakete, die IP-Adresse stimmt nicht oder der Host ist ausgeschaltet, der Server ist überlastet und seine Accept-Queue voll, die Antwort dauert länger als der Timeout des Clients, oder eine inaktive Verbindung wurde unterwegs verworfen.',
    fixes: [
      {
        id: 'find-stage',
        text: 'Messen Sie mit `-w` von curl, welcher Schritt so lange dauert: `%{num_connects}` ist `0`, wenn keine TCP-Verbindung zustande kam. Ist der Wert `1` und bleibt `%{time_appconnect}` bei einer `https`-URL auf `0.000000`, wurde der TLS-Handshake nicht abgeschlossen. Bleibt nur `%{time_starttransfer}` auf `0.000000` oder ist dieser Wert viel größer als die anderen, ist der Server langsam.',
      },
      {
        id: 'open-firewall',
        text: 'Kommt keine Verbindung zustande, führen Sie auf beiden Seiten `tcpdump -n "tcp port 443 and host 203.0.113.10"` aus, jeweils mit der IP-Adresse, unter der die Gegenseite dort erscheint (NAT ändert die Adresse). Ein SYN, das den Client verlässt, aber nicht ankommt, wird unterwegs verworfen: Prüfen Sie Firewall, Security-Group und Network-Policy.',
      },
      {
        id: 'check-backlog',
        text: 'Kommt das SYN an, prüfen Sie, ob die Accept-Queue voll ist: Dann ist `Recv-Q` für den Port in `ss -ltn` größer als `Send-Q`, oder `TcpExtListenOverflows` in `nstat -az` wächst.',
      },
      {
        id: 'set-timeouts',
        text: 'Setzen Sie die Timeouts für Verbindungsaufbau und Antwort getrennt, etwa `curl --connect-timeout 5 --max-time 60`. Wiederholen Sie die Anfrage nur dann automatisch, wenn `connect` gescheitert ist oder die Anfrage idempotent ist.',
      },
    ],
    choose:
      'ETIMEDOUT liegt vor, wenn ein Timer abgelaufen ist, während der Client wartete. Traf eine Ablehnung oder ein Reset ein, liegt ECONNREFUSED oder ECONNRESET vor.',
    endUser: 'Das dauert zu lange. Bitte prüfen Sie das Ergebnis, bevor Sie es erneut versuchen.',
  },
  EHOSTUNREACH: {
    name: 'Host nicht erreichbar',
    summary: 'Zum Netz des Hosts gibt es eine Route, der Host selbst ist aber nicht erreichbar.',
    when: 'Der Host ist ausgeschaltet oder antwortet in seinem lokalen Netz nicht (ARP oder Neighbor Discovery scheitert), eine Firewall weist IPv4-Pakete mit einer ICMP-Meldung wie `icmp-host-prohibited` zurück, oder auf diesem Host oder einem Router gilt für das Ziel eine `unreachable`-Route.',
    fixes: [
      {
        id: 'ask-route',
        text: 'Fragen Sie Route und Nachbarn ab: `ip route get 203.0.113.10` und `ip neigh`. `FAILED` oder `INCOMPLETE` bedeutet, dass der Host im lokalen Netz nicht antwortet.',
      },
      {
        id: 'check-reject',
        text: 'Führen Sie während eines Versuchs `tcpdump -n "icmp or icmp6"` aus. `admin prohibited` stammt meist von einer Firewall: Öffnen Sie dort den Port, zum Beispiel mit `firewall-cmd --add-port=8080/tcp`.',
      },
      {
        id: 'check-host',
        text: 'Prüfen Sie, ob der Host läuft und diese IP-Adresse noch hat, ob Client und Host im selben VLAN sind, wenn sie im selben Subnetz liegen, und ob das VPN verbunden ist.',
      },
    ],
    choose:
      'EHOSTUNREACH liegt vor, wenn ein einzelner Host nicht erreichbar ist; fehlt die Route zum ganzen Netz, liegt ENETUNREACH vor.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
  },
  ENETUNREACH: {
    name: 'Netz nicht erreichbar',
    summary:
      'Dieser Host, ein Router oder eine Firewall meldet, dass das Netz der IP-Adresse nicht erreichbar ist, meist weil es keine Route dorthin gibt.',
    when: 'Der Name wird zu einer IPv6-Adresse aufgelöst, der Host oder Container hat aber keine IPv6-Route, die Default-Route fehlt, das VPN ist getrennt, oder der Container hat kein Netz (`--network none`). Hat dieser Host eine Route, fehlt sie auf einem Router zwischen Host und Ziel, oder eine Firewall weist die Pakete zurück.',
    fixes: [
      {
        id: 'ask-route',
        text: 'Fragen Sie die Route zu der IP-Adresse in der Fehlermeldung ab: `ip route get 203.0.113.10` oder `ip -6 route get 2001:db8::10`.',
      },
      {
        id: 'use-ipv4',
        text: 'Scheitert nur IPv6, verwenden Sie IPv4: Testen Sie mit `curl -4 https://example.com/`, setzen Sie `NODE_OPTIONS=--dns-result-order=ipv4first` für Node.js, oder richten Sie eine IPv6-Route ein.',
      },
      {
        id: 'restore-route',
        text: 'Scheitert auch IPv4, muss `ip route` einen Eintrag `default` enthalten: Erneuern Sie die DHCP-Lease, verbinden Sie das VPN neu, oder prüfen Sie das Netz des Containers.',
      },
    ],
    choose:
      'ENETUNREACH liegt vor, wenn die Route zum ganzen Netz fehlt; antwortet nur der Host nicht, liegt EHOSTUNREACH vor.',
    endUser: 'Es besteht keine Netzwerkverbindung zum Dienst. Bitte prüfen Sie Ihre Verbindung.',
  },
  EHOSTDOWN: {
    name: 'Host ausgefallen',
    summary: 'Das Betriebssystem meldet den Host als ausgefallen, weil er im lokalen Netz nicht antwortet.',
    when: 'Der Host ist ausgeschaltet, getrennt oder im Ruhezustand, oder er hat jetzt eine andere IP-Adresse. macOS kann diesen Fehler melden; Linux meldet stattdessen meist `EHOSTUNREACH`.',
    fixes: [
      {
        id: 'check-neighbor',
        text: 'Prüfen Sie die Nachbartabelle: `ip neigh` unter Linux, `arp -an` unter macOS. `FAILED` oder `INCOMPLETE` unter Linux, `incomplete` unter macOS bedeutet, dass der Host nicht antwortet.',
      },
      {
        id: 'start-host',
        text: 'Starten oder wecken Sie den Host, prüfen Sie sein Kabel oder virtuelles Netz, und vergleichen Sie seine IP-Adresse mit `ip -br address` auf dem Host.',
      },
    ],
    choose: 'EHOSTDOWN liegt vor, wenn das Betriebssystem den Host selbst für ausgefallen hält.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
  },
  ENETDOWN: {
    name: 'Netz ausgefallen',
    summary: 'Die Netzwerkschnittstelle dieses Hosts ist nicht aktiv, daher lässt sich nichts senden.',
    when: 'Kabel, WLAN oder VPN ist getrennt, der Rechner ist gerade aus dem Standby erwacht, oder die Schnittstelle wurde abgeschaltet. Linux meldet stattdessen meist `ENETUNREACH`, weil die Routen einer Schnittstelle verschwinden, wenn sie abgeschaltet wird.',
    fixes: [
      {
        id: 'check-interface',
        text: 'Listen Sie die Schnittstellen mit ihrem Zustand auf: `ip -br link`. `DOWN` oder `NO-CARRIER` zeigt, welche betroffen ist.',
      },
      {
        id: 'raise-interface',
        text: 'Aktivieren Sie die Schnittstelle mit `ip link set dev eth0 up` oder verbinden Sie Kabel, WLAN oder VPN neu.',
      },
      {
        id: 'retry-when-online',
        text: 'Warten Sie in einer App, bis das Netz zurück ist, etwa auf das Event `online` des Browsers, und wiederholen Sie dann die Anfrage.',
      },
    ],
    choose:
      'ENETDOWN liegt vor, wenn das Betriebssystem meldet, dass die Schnittstelle dieses Hosts nicht aktiv ist; meldet es nur, dass es keine Route gibt, liegt ENETUNREACH vor.',
    endUser: 'Sie scheinen offline zu sein. Bitte prüfen Sie Ihre Netzwerkverbindung.',
  },
  EPROTO: {
    name: 'Protokollfehler',
    summary:
      'Die Verbindung ist auf Protokollebene fehlgeschlagen; in Node.js bedeutet EPROTO, dass der TLS-Handshake fehlgeschlagen ist.',
    when: 'Ein TLS-Client spricht mit einem Port, der kein TLS verwendet (`wrong version number`, in manchen OpenSSL-Versionen wie 3.5.5 `packet length too long`), oder beide Seiten haben keine gemeinsame TLS-Version oder Cipher-Suite und der Server sendet einen Alert (`alert protocol version`, `alert handshake failure`).',
    fixes: [
      {
        id: 'read-openssl-error',
        text: 'Lesen Sie den OpenSSL-Fehler hinter `write EPROTO`: `wrong version number` oder `packet length too long` bedeutet, dass der Port kein TLS verwendet, `alert protocol version`, dass eine gemeinsame TLS-Version fehlt, `alert handshake failure` meist, dass eine gemeinsame Cipher-Suite fehlt.',
      },
      {
        id: 'check-port',
        text: 'Testen Sie den Port mit `openssl s_client -connect example.com:443 -servername example.com </dev/null`. Erscheint `wrong version number` oder `packet length too long`, spricht der Port kein TLS: Verwenden Sie `http://` oder den TLS-Port.',
      },
      {
        id: 'match-versions',
        text: 'Aktivieren Sie TLS 1.2 und 1.3 auf dem Server: `ssl_protocols TLSv1.2 TLSv1.3;` in nginx.',
      },
    ],
    choose:
      'EPROTO liegt vor, wenn die TCP-Verbindung steht, aber im Protokoll darüber ein Fehler auftritt; in Node.js ist das ein fehlgeschlagener TLS-Handshake.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte wenden Sie sich an den Support.',
  },
  ECONNRESET: {
    name: 'Verbindung zurückgesetzt',
    summary:
      'Die Gegenseite, eine Firewall oder ein Load-Balancer dazwischen hat die Verbindung mit einem TCP-Reset beendet.',
    when: 'Der Server oder Load-Balancer hat eine inaktive Keep-Alive-Verbindung genau dann geschlossen, als der Client sie wiederverwendete, der Serverprozess ist abgestürzt oder wurde neu gestartet, der Server hat die Verbindung geschlossen, bevor er die ganze Anfrage gelesen hatte, oder eine Firewall setzt sie zurück. Server melden den Fehler, wenn ein Client die Verbindung abbricht.',
    fixes: [
      {
        id: 'order-timeouts',
        text: 'Setzen Sie den Idle-Timeout jedes Hops höher als den seines Clients: `server.keepAliveTimeout` in Node.js (Standard: `5s`) über `idle_timeout.timeout_seconds` des ALB (Standard: `60s`), zum Beispiel 65 s.',
      },
      {
        id: 'find-sender',
        text: "Zeichnen Sie auf, wer das Reset sendet: `tcpdump -n 'tcp[tcpflags] & tcp-rst != 0 and host 203.0.113.10'` auf Client und Server, jeweils mit der IP-Adresse, unter der die Gegenseite dort erscheint (NAT ändert die Adresse). Sieht nur der Client das Reset, stammt es von einem Gerät dazwischen.",
      },
      {
        id: 'retry-idempotent',
        text: 'Wiederholen Sie die Anfrage nur dann auf einer neuen Verbindung, wenn sie idempotent ist oder einen Idempotency-Key trägt; prüfen Sie sonst zuerst, ob sie bereits ausgeführt wurde.',
      },
      {
        id: 'read-server-log',
        text: 'Prüfen Sie im Server-Log, ob es zu diesem Zeitpunkt einen Absturz oder Neustart gab; `journalctl -k -g "killed process"` zeigt, ob der Kernel den Prozess wegen Speichermangels beendet hat.',
      },
    ],
    choose:
      'ECONNRESET liegt vor, wenn ein Reset eintraf; wurde die Verbindung regulär, aber zu früh geschlossen, liegt EOF vor.',
    endUser: 'Die Verbindung wurde unterbrochen. Bitte prüfen Sie das Ergebnis, bevor Sie es erneut versuchen.',
  },
  EPIPE: {
    name: 'Schreiben auf geschlossene Verbindung',
    summary:
      'Das Programm hat auf eine Verbindung geschrieben, die bereits geschlossen war; meist hatte die Gegenseite sie geschlossen.',
    when: 'Ein Server sendet eine Antwort, nachdem der Client die Verbindung abgebrochen hat, etwa wegen eines Timeouts oder eines geschlossenen Tabs; oder ein Client sendet noch den Body der Anfrage, obwohl der Server sie abgelehnt und die Verbindung geschlossen hat.',
    fixes: [
      {
        id: 'stop-writing',
        text: 'Behandeln Sie den Fehler auf einem Server als Abbruch durch den Client: Brechen Sie die Arbeit an der Anfrage ab und protokollieren Sie den Fehler auf Debug-Level. Vergleichen Sie die Dauer der Anfrage mit dem Timeout des Clients oder Proxys.',
      },
      {
        id: 'retry-idempotent',
        text: 'Lesen Sie auf einem Client zuerst die Antwort, bevor Sie den Fehler melden: Der Server kann 413 oder 401 gesendet haben. Wiederholen Sie die Anfrage nur dann auf einer neuen Verbindung, wenn sie idempotent ist.',
      },
      {
        id: 'order-timeouts',
        text: 'Sind wiederverwendete Verbindungen betroffen, senken Sie den Idle-Timeout des Clients unter den des Servers: `keepAliveTimeout` in undici (Standard: `4s`) oder, wenn der Server den Header `Keep-Alive` sendet, `keepAliveMaxTimeout`.',
      },
    ],
    choose:
      'EPIPE liegt vor, wenn ein Schreibvorgang scheitert, weil die Verbindung schon geschlossen war; trifft ein Lese- oder Schreibvorgang auf einer noch offenen Verbindung auf ein Reset, liegt ECONNRESET vor.',
    endUser: 'Die Verbindung wurde unterbrochen. Bitte prüfen Sie das Ergebnis, bevor Sie es erneut versuchen.',
  },
  EOF: {
    name: 'Verbindung vorzeitig geschlossen',
    summary: 'Die Gegenseite hat die Verbindung regulär geschlossen, bevor die ganze Antwort eingetroffen war.',
    when: 'Der Serverprozess ist während der Anfrage abgestürzt oder wurde beendet, eine Keep-Alive-Verbindung wurde genau dann geschlossen, als der Client sie wiederverwendete, ein Proxy hat eine lange Antwort abgebrochen, oder der Port erwartet ein anderes Protokoll, etwa TLS. Node.js meldet `ECONNRESET` mit der Meldung `socket hang up` oder `aborted`.',
    fixes: [
      {
        id: 'show-response',
        text: 'Wiederholen Sie die Anfrage mit `curl -v`: Exit-Code 52 bedeutet, dass kein einziges Byte einer Antwort kam, Exit-Code 18, dass ein Teil des Bodys fehlt. Über HTTPS enden neuere Versionen wie 8.14 in beiden Fällen mit Exit-Code 56 und `unexpected eof while reading`, wenn der Server die Verbindung ohne TLS-Alert `close_notify` geschlossen hat.',
      },
      {
        id: 'order-timeouts',
        text: 'Scheitern nur wiederverwendete Verbindungen, setzen Sie den Idle-Timeout des Servers höher als den des Clients oder Load-Balancers (`server.keepAliveTimeout` in Node.js, Standard: `5s`; ALB, Standard: `60s`).',
      },
      {
        id: 'read-server-log',
        text: 'Prüfen Sie in den Logs von Server und Proxy, was zu diesem Zeitpunkt geschah: ein Absturz, ein Neustart, ein Worker-Timeout oder in nginx die Meldung `upstream prematurely closed connection`.',
      },
      {
        id: 'retry-idempotent',
        text: 'Verwerfen Sie die unvollständige Antwort und wiederholen Sie die Anfrage nur, wenn sie idempotent ist.',
      },
    ],
    choose:
      'EOF liegt vor, wenn die Verbindung ohne Reset und ohne Fehler endete, die Antwort aber fehlt oder unvollständig ist.',
    endUser: 'Die Antwort war unvollständig. Bitte prüfen Sie das Ergebnis, bevor Sie es erneut versuchen.',
  },
  ECONNABORTED: {
    name: 'Verbindung abgebrochen',
    summary: 'Das Betriebssystem oder die Bibliothek dieses Hosts hat die Verbindung beendet.',
    when: 'Das Netz hat gewechselt oder ist weggefallen (WLAN zu Mobilfunk, VPN, Standby; häufig unter Android und Windows), eine Sicherheitssoftware hat die Verbindung geschlossen, oder ein Client hat die Verbindung abgebrochen, bevor der Server `accept` aufrief (nicht unter Linux, dort gelingt `accept`). In axios bedeutet `ECONNABORTED`, dass der eigene Timeout abgelaufen ist oder die Anfrage abgebrochen wurde.',
    fixes: [
      {
        id: 'read-message',
        text: 'Lesen Sie zuerst die Meldung: `timeout of 5000ms exceeded` mit `ECONNABORTED` stammt von der Option `timeout` von axios; behandeln Sie den Fehler wie ETIMEDOUT.',
      },
      {
        id: 'keep-accepting',
        text: 'Setzen Sie auf einem Server die Schleife fort, nachdem `accept` den Fehler `ECONNABORTED` geliefert hat: Nur diese eine Verbindung ist verloren.',
      },
      {
        id: 'check-network-change',
        text: 'Bauen Sie auf einem Client die Verbindung neu auf, sobald das Netz zurück ist. Testen Sie unter Windows ohne Sicherheitssoftware und VPN.',
      },
    ],
    choose:
      'ECONNABORTED liegt vor, wenn dieser Host die Verbindung beendet hat; hat die Gegenseite sie zurückgesetzt, liegt ECONNRESET vor.',
    endUser: 'Die Verbindung wurde unterbrochen. Bitte prüfen Sie das Ergebnis, bevor Sie es erneut versuchen.',
  },
  ENOTCONN: {
    name: 'Nicht verbunden',
    summary: 'Das Programm hat einen Socket verwendet, der nicht oder nicht mehr verbunden ist.',
    when: 'Die Verbindung ist bereits gescheitert oder geschlossen und das Programm verwendet sie weiter, oder es verwendet den Socket, bevor die Verbindung aufgebaut ist. Unter Linux meldet ein Schreibzugriff auf einen TCP-Socket stattdessen `EPIPE`. Auf Apple-Systemen (`NSPOSIXErrorDomain` 57) folgt der Fehler oft auf einen Netzwechsel oder die Rückkehr aus dem Hintergrund.',
    fixes: [
      {
        id: 'wait-for-connect',
        text: 'Senden Sie erst, wenn die Verbindung aufgebaut ist: nach dem Event `connect` in Node.js, nach `open` bei einem WebSocket.',
      },
      {
        id: 'reconnect',
        text: 'Behandeln Sie den Socket als geschlossen und bauen Sie mit exponentiellem Backoff und Jitter eine neue Verbindung auf.',
      },
      {
        id: 'log-first-error',
        text: 'Protokollieren Sie den ersten Fehler jedes Sockets: Ging `ECONNRESET` oder `EPIPE` voraus, war das die Ursache, und dieser Fehler ist nur die Folge.',
      },
    ],
    choose:
      'ENOTCONN liegt vor, wenn der Socket gar keine Verbindung hat; schlägt das Schreiben fehl, weil die Gegenseite sie geschlossen hat, liegt EPIPE vor.',
    endUser: 'Die Verbindung ging verloren. Bitte prüfen Sie das Ergebnis, bevor Sie es erneut versuchen.',
  },
};
