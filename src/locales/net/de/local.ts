import type { net } from '../../../catalogs/net.js';
import type { CodeTexts } from '../../../model.js';

/** What fails before anything is sent to the server: name resolution and the local socket, in German. */
export const local: Pick<
  CodeTexts<typeof net>,
  | 'ENOTFOUND'
  | 'EAI_AGAIN'
  | 'EAI_FAIL'
  | 'EADDRINUSE'
  | 'EADDRNOTAVAIL'
  | 'EACCES'
  | 'EPERM'
  | 'EMFILE'
  | 'ENFILE'
  | 'ENOBUFS'
  | 'EAFNOSUPPORT'
> = {
  ENOTFOUND: {
    name: 'Hostname nicht gefunden',
    summary:
      'Laut Resolver gibt es den Hostnamen nicht, oder er hat keine IP-Adresse; Node.js meldet `EAI_NONAME` und `EAI_NODATA` unter diesem Code.',
    when: 'Der Hostname ist falsch geschrieben oder enthält ein Schema oder einen Port, der DNS-Record fehlt oder ist ganz neu, ein Container verwendet einen Dienstnamen, den es nur in einem anderen Netz oder Namespace gibt, oder eine Suchdomain fehlt. curl (Exit-Code 6) und Java (`UnknownHostException`) melden `EAI_AGAIN` genauso; in Java unter Linux unterscheidet sich nur die Meldung.',
    fixes: [
      {
        id: 'query-name',
        text: 'Fragen Sie den Namen auf dem betroffenen Host ab: `getent ahosts example.com` zeigt, was Programme erhalten, die den Resolver des Systems verwenden, `dig +short example.com A` und `dig +short example.com AAAA` zeigen, was im DNS steht.',
      },
      {
        id: 'check-spelling',
        text: 'Übergeben Sie nur den Hostnamen: ohne `https://`, Port, Pfad oder Leerzeichen am Ende. Geben Sie den Wert in Anführungszeichen aus, wenn er aus einer Umgebungsvariable stammt.',
      },
      {
        id: 'check-search-domains',
        text: 'Scheitert ein Kurzname wie `db`, prüfen Sie `/etc/resolv.conf`: `search` muss die Domain des Namens enthalten; mit musl muss außerdem `ndots` größer sein als die Zahl der Punkte im Namen. In Kubernetes verwenden Sie den vollen Namen `SERVICE.NAMESPACE.svc.cluster.local`.',
      },
      {
        id: 'publish-record',
        text: 'Fragen Sie einen autoritativen Nameserver mit `dig example.com A @ns1.example.com +norecurse`. Fehlt der Record dort, tragen Sie ihn in die Zone ein. Ist er vorhanden, liegt womöglich die alte negative Antwort noch im Cache der Resolver: Warten Sie die negative TTL ab, also die letzte Zahl des SOA-Records oder dessen TTL, je nachdem, was kleiner ist.',
      },
    ],
    choose:
      'ENOTFOUND liegt vor, wenn der Resolver meldet, dass es den Namen nicht gibt oder dass er keine IP-Adresse hat. Bleibt die Antwort aus, meldet glibc EAI_AGAIN; macOS kann auch dann ENOTFOUND melden.',
    endUser: 'Diese Adresse wurde nicht gefunden. Bitte prüfen Sie sie.',
  },
  EAI_AGAIN: {
    name: 'Namensauflösung vorübergehend fehlgeschlagen',
    summary:
      'Der Hostname ließ sich gerade nicht auflösen: Kein Nameserver hat geantwortet, oder der befragte hat einen Fehler gemeldet.',
    when: 'Kein Nameserver aus `/etc/resolv.conf` ist erreichbar, eine Firewall blockiert Port 53, der Nameserver antwortet mit SERVFAIL oder REFUSED, oder das Cluster-DNS ist überlastet. Auch ein Container ohne Netz meldet diesen Fehler.',
    fixes: [
      {
        id: 'query-each-server',
        text: 'Fragen Sie jeden Nameserver aus `/etc/resolv.conf` direkt: `dig example.com @NAMESERVER +tries=1 +time=2`. Das Feld `status:` zeigt SERVFAIL oder REFUSED; `communications error` oder `no servers could be reached` bedeutet, dass keine Antwort eintraf.',
      },
      {
        id: 'reach-resolver',
        text: 'Erlauben Sie UDP und TCP auf Port 53 zum Nameserver in Firewall, Security-Group und Network-Policy, und prüfen Sie, ob `nameserver` in `/etc/resolv.conf` im Container stimmt.',
      },
      {
        id: 'retry-lookup',
        text: 'Wiederholen Sie die Anfrage mit exponentiellem Backoff und Jitter. An den Server wurde nichts gesendet, daher ist das bei jeder Methode sicher.',
      },
      {
        id: 'reduce-queries',
        text: 'Lesen Sie in Kubernetes das Log von CoreDNS (`kubectl -n kube-system logs -l k8s-app=kube-dns --tail=100`) und verringern Sie die Zahl der Abfragen: Schreiben Sie Namen mit einem Punkt am Ende oder senken Sie `ndots` (Standard: `5`) in `dnsConfig`.',
      },
    ],
    choose:
      'EAI_AGAIN liegt vor, wenn der Resolver keine eindeutige Antwort hat, ein späterer Versuch also gelingen kann.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
  },
  EAI_FAIL: {
    name: 'Namensauflösung dauerhaft fehlgeschlagen',
    summary: 'Der Nameserver hat einen Fehler gemeldet, den eine Wiederholung nicht behebt.',
    when: 'Der Resolver hält den Fehler für dauerhaft. Das ist selten: Mit glibc führen SERVFAIL, NOTIMP und REFUSED zu `EAI_AGAIN`, FORMERR oder ein beschädigter Record zu `EAI_NONAME` oder `EAI_NODATA`.',
    fixes: [
      {
        id: 'query-name',
        text: 'Senden Sie die Abfrage mit `dig example.com @NAMESERVER` an den konfigurierten Nameserver und lesen Sie das Feld `status:`.',
      },
      {
        id: 'change-resolver',
        text: 'Vergleichen Sie mit einem anderen Resolver: `dig example.com @1.1.1.1`. Gelingt die Abfrage dort, korrigieren oder ersetzen Sie den Eintrag `nameserver` in `/etc/resolv.conf`.',
      },
    ],
    choose: 'EAI_FAIL liegt vor, wenn der Resolver den Fehler selbst als dauerhaft bezeichnet.',
    endUser: 'Der Dienst ist nicht erreichbar. Bitte wenden Sie sich an den Support.',
  },
  EADDRINUSE: {
    name: 'Adresse bereits in Verwendung',
    summary: 'Das Betriebssystem verweigert die lokale IP-Adresse und den Port, weil ein anderer Socket sie verwendet.',
    when: 'Der Server läuft bereits, die vorige Instanz ist noch nicht beendet, ein anderes Programm lauscht auf dem Port, oder Verbindungen der vorigen Instanz sind noch in `TIME-WAIT` und der Server setzt `SO_REUSEADDR` nicht.',
    fixes: [
      {
        id: 'find-listener',
        text: "Ermitteln Sie den Prozess, der auf dem Port lauscht: `ss -ltnp 'sport = :8080'` (unter macOS `lsof -nP -iTCP:8080 -sTCP:LISTEN`).",
      },
      {
        id: 'stop-or-move',
        text: 'Beenden Sie diesen Prozess oder konfigurieren Sie einen anderen Port. In Docker zeigt `docker ps --filter publish=8080` den Container, der den Port veröffentlicht.',
      },
      {
        id: 'reuse-address',
        text: 'Setzen Sie `SO_REUSEADDR` vor `bind`, damit Verbindungen in `TIME-WAIT` einen Neustart nicht verhindern. In Python braucht `socketserver` dafür `allow_reuse_address = True`.',
      },
    ],
    choose: 'EADDRINUSE liegt vor, wenn es die Adresse auf diesem Host gibt, ein anderer Socket sie aber verwendet.',
    endUser: 'Der Dienst konnte nicht starten. Bitte wenden Sie sich an den Support.',
  },
  EADDRNOTAVAIL: {
    name: 'Adresse nicht verfügbar',
    summary:
      'Das Betriebssystem kann die lokale IP-Adresse nicht verwenden, oder es hat keinen freien lokalen Port für die Verbindung.',
    when: 'Der Server soll auf einer IP-Adresse lauschen, die dieser Host nicht hat, etwa auf der öffentlichen Adresse des NAT-Gateways oder auf einer noch nicht zugewiesenen. Bei einem Client tritt der Fehler auf, wenn alle lokalen Ports zu einem Ziel belegt sind oder wenn er sich mit einer IPv6-Adresse wie `::1` verbindet, während `net.ipv6.conf.all.disable_ipv6` auf `1` steht.',
    fixes: [
      {
        id: 'compare-address',
        text: 'Vergleichen Sie die konfigurierte Adresse mit denen des Hosts: `ip -br address`.',
      },
      {
        id: 'bind-wildcard',
        text: 'Lassen Sie den Dienst auf `0.0.0.0` oder `::` lauschen, wenn die Adresse anderswo zugewiesen ist (NAT, Container), oder starten Sie ihn erst nach `network-online.target`.',
      },
      {
        id: 'count-sockets',
        text: 'Ist `connect` gescheitert, zählen Sie die Verbindungen zum Ziel mit `ss -tanH dst 203.0.113.10:443 | wc -l`: Rund 28.000 Verbindungen bedeuten, dass der Bereich `net.ipv4.ip_local_port_range` (Standard: `32768 60999`) erschöpft ist.',
      },
      {
        id: 'keep-alive',
        text: 'Verwenden Sie Verbindungen mit Keep-Alive und einem gemeinsamen Connection-Pool wieder, statt für jede Anfrage eine neue zu öffnen.',
      },
    ],
    choose:
      'EADDRNOTAVAIL liegt vor, wenn die Adresse nicht zu diesem Host gehört oder `connect` keine nutzbare lokale Adresse oder keinen freien lokalen Port gefunden hat.',
    endUser: 'Der Dienst ist gerade nicht verfügbar. Bitte versuchen Sie es später erneut.',
  },
  EACCES: {
    name: 'Keine Berechtigung',
    summary: 'Das Betriebssystem verweigert diesem Prozess den Port, das Ziel oder die Socket-Datei.',
    when: 'Ein Prozess ohne Privilegien bindet einen Port unter 1024, SELinux verbietet die Verbindung, die Dateirechte eines Unix-Domain-Sockets wie `/var/run/docker.sock` verweigern den Zugriff, oder eine `prohibit`-Route oder lokale Firewall-Regel trifft auf das Ziel zu. Über IPv6 tritt der Fehler auch auf, wenn eine entfernte Firewall Pakete mit der Meldung „administratively prohibited“ zurückweist.',
    fixes: [
      {
        id: 'use-high-port',
        text: 'Lassen Sie den Dienst auf einem Port ab 1024 lauschen und leiten Sie Port 80 oder 443 mit einem Proxy oder einem Port-Mapping dorthin weiter.',
      },
      {
        id: 'grant-capability',
        text: 'Gewähren Sie die Capability: `AmbientCapabilities=CAP_NET_BIND_SERVICE` in der systemd-Unit oder `setcap cap_net_bind_service=+ep /usr/local/bin/server`.',
      },
      {
        id: 'check-policy',
        text: 'Ist `connect` gescheitert, suchen Sie mit `ausearch -m avc -ts recent` nach Ablehnungen durch SELinux und führen Sie `ip route get 203.0.113.10` aus: `RTNETLINK answers: Permission denied` bedeutet, dass für das Ziel eine `prohibit`-Route gilt.',
      },
      {
        id: 'check-socket-file',
        text: 'Prüfen Sie bei einem Unix-Domain-Socket Besitzer und Rechte der Datei und jedes Verzeichnisses im Pfad: `namei -l /run/app.sock`.',
      },
    ],
    choose: 'EACCES liegt vor, wenn die Rechte dieses Prozesses für die Adresse nicht ausreichen.',
    endUser: 'Der Dienst ist nicht richtig eingerichtet. Bitte wenden Sie sich an den Support.',
  },
  EPERM: {
    name: 'Vorgang nicht erlaubt',
    summary: 'Das Betriebssystem verbietet den Netzwerkvorgang, meist wegen einer Regel auf diesem Host.',
    when: 'Eine Sandbox wie ein seccomp-Profil verbietet den Systemaufruf, oder eine lokale Firewall-Regel blockiert ein ausgehendes UDP- oder ICMP-Paket. Blockiert eine solche Regel eine TCP-Verbindung, meldet Linux bei `DROP` ETIMEDOUT und bei `REJECT` meist ECONNREFUSED, EHOSTUNREACH, ENETUNREACH oder, über IPv6, EACCES.',
    fixes: [
      {
        id: 'list-output-rules',
        text: 'Listen Sie die Regeln für ausgehende Pakete auf: `iptables -L OUTPUT -n -v` zeigt für jede Regel die Zahl der Pakete, `nft list ruleset` nur für Regeln mit `counter`.',
      },
      {
        id: 'check-sandbox',
        text: 'Prüfen Sie, ob der Prozess in einer Sandbox läuft: `grep -E "Seccomp|CapEff" /proc/PID/status`. Bei systemd prüfen Sie `SystemCallFilter=`, `SystemCallErrorNumber=` und `IPAddressDeny=`.',
      },
    ],
    choose:
      'EPERM liegt vor, wenn eine Regel den Vorgang an sich verbietet; reichen die Rechte nicht aus, liegt meist EACCES vor.',
    endUser: 'Diese Verbindung ist gesperrt. Bitte wenden Sie sich an den Support.',
  },
  EMFILE: {
    name: 'Zu viele offene Dateien',
    summary: 'Der Prozess hat sein Limit für offene Dateien und Sockets erreicht und kann keine weiteren öffnen.',
    when: 'Der Prozess gibt Sockets oder Dateideskriptoren nicht frei, jede Anfrage öffnet eine neue Verbindung, oder das Limit (oft ein Soft-Limit von 1024) ist für die Last zu niedrig. Ein Server, bei dem der Fehler in `accept` auftritt, nimmt meist keine Verbindungen mehr an, und Clients laufen in Timeouts; ein Node.js-Server schließt neue Verbindungen, und Clients erhalten EOF oder `ECONNRESET`.',
    fixes: [
      {
        id: 'count-descriptors',
        text: 'Vergleichen Sie Verbrauch und Limit: `ls /proc/PID/fd | wc -l` und `grep "open files" /proc/PID/limits`.',
      },
      {
        id: 'raise-limit',
        text: 'Erhöhen Sie das Limit: `LimitNOFILE=` in der systemd-Unit, `worker_rlimit_nofile` in nginx, `ulimit -n` in der Shell, `--ulimit nofile=65536` bei `docker run`.',
      },
      {
        id: 'close-sockets',
        text: 'Suchen Sie das Leck mit `ss -tnp` oder `lsof -p PID`: Viele Sockets in `CLOSE-WAIT` bedeuten, dass das Programm sie nicht schließt. In Go schließen Sie `resp.Body`, in Node.js verwenden Sie einen gemeinsamen `Agent`.',
      },
    ],
    choose:
      'EMFILE liegt vor, wenn das Limit dieses einen Prozesses erreicht ist; beim Limit des ganzen Systems liegt ENFILE vor.',
    endUser: 'Der Dienst ist überlastet. Bitte versuchen Sie es gleich noch einmal.',
  },
  ENFILE: {
    name: 'Zu viele offene Dateien im System',
    summary: 'Das ganze System hat sein Limit für offene Dateien erreicht (`fs.file-max` unter Linux).',
    when: 'Ein Prozess gibt Dateideskriptoren nicht frei, oder viele Prozesse öffnen zusammen mehr Dateien, als `fs.file-max` erlaubt. Im Kernel-Log steht dann `VFS: file-max limit`.',
    fixes: [
      {
        id: 'count-files',
        text: 'Lesen Sie die Zahl der offenen Dateien und das Limit aus `/proc/sys/fs/file-nr`: die erste und die dritte Zahl.',
      },
      {
        id: 'find-process',
        text: 'Ermitteln Sie den Prozess mit den meisten offenen Dateien: Zählen Sie die Einträge in jedem `/proc/PID/fd`.',
      },
      {
        id: 'raise-limit',
        text: 'Setzen Sie das Limit mit `sysctl -w fs.file-max=NUMBER` vorübergehend auf einen höheren Wert als die dritte Zahl in `/proc/sys/fs/file-nr`, bis das Leck behoben ist.',
      },
    ],
    choose:
      'ENFILE liegt vor, wenn das Limit des ganzen Systems erreicht ist; beim Limit eines einzelnen Prozesses liegt EMFILE vor.',
    endUser: 'Der Dienst ist überlastet. Bitte versuchen Sie es später erneut.',
  },
  ENOBUFS: {
    name: 'Kein Pufferspeicher',
    summary: 'Das Betriebssystem hat keinen Speicher für einen weiteren Socket oder ein weiteres Paket.',
    when: 'Die Speicherlimits für Sockets sind erreicht, sehr viele Sockets sind offen, oder eine Warteschlange für Pakete ist voll.',
    fixes: [
      {
        id: 'check-memory',
        text: 'Vergleichen Sie `mem` in der Zeile `TCP` von `/proc/net/sockstat` mit dem Limit, der dritten Zahl von `net.ipv4.tcp_mem`; beide sind in Speicherseiten angegeben.',
      },
      {
        id: 'reduce-sockets',
        text: 'Verwenden Sie Verbindungen mit Keep-Alive wieder und begrenzen Sie die Zahl paralleler Anfragen (`maxSockets` des `Agent` in Node.js).',
      },
    ],
    choose:
      'ENOBUFS liegt vor, wenn der Speicher für Sockets erschöpft ist; ist das Limit für offene Dateien erreicht, liegt EMFILE oder ENFILE vor.',
    endUser: 'Der Dienst ist überlastet. Bitte versuchen Sie es gleich noch einmal.',
  },
  EAFNOSUPPORT: {
    name: 'Adressfamilie nicht unterstützt',
    summary: 'Das Betriebssystem unterstützt die Adressfamilie, meist IPv6, für den Socket nicht.',
    when: 'IPv6 ist im Kernel abgeschaltet (`ipv6.disable=1`), während die Konfiguration `[::]` oder eine IPv6-Adresse enthält, oder systemd schränkt die Adressfamilien ein (`RestrictAddressFamilies=`).',
    fixes: [
      {
        id: 'check-ipv6',
        text: 'Prüfen Sie, ob der Kernel IPv6 unterstützt: Wenn nicht, fehlt `/proc/sys/net/ipv6/conf/all/disable_ipv6`. Enthält die Datei `1`, lassen sich Sockets noch anlegen, und der Fehler ist stattdessen EADDRNOTAVAIL.',
      },
      {
        id: 'use-ipv4',
        text: 'Verwenden Sie eine IPv4-Adresse: Entfernen Sie `listen [::]:80` aus der nginx-Konfiguration und testen Sie mit `curl -4 https://example.com/`. Oder schalten Sie IPv6 ein: Entfernen Sie `ipv6.disable=1` aus der Kernel-Befehlszeile und starten Sie den Host neu.',
      },
    ],
    choose:
      'EAFNOSUPPORT liegt vor, wenn sich der Socket für diese Adressfamilie nicht anlegen lässt; fehlt nur die Route, liegt ENETUNREACH vor.',
    endUser: 'Der Dienst ist nicht richtig eingerichtet. Bitte wenden Sie sich an den Support.',
  },
};
