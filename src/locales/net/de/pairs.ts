import type { PairTexts } from '../../../model.js';

/** The pairs of network errors that people confuse, in German. */
export const pairs: PairTexts = {
  'ECONNREFUSED-ETIMEDOUT': {
    decisive:
      'ECONNREFUSED bedeutet, dass der Host oder an seiner Stelle eine Firewall die Verbindung abgelehnt hat; ETIMEDOUT bedeutet, dass ein Timer ablief, bevor das erwartete Paket oder die erwartete Antwort eintraf.',
    differences: [
      'Bei ECONNREFUSED scheitert der Versuch unter Linux und macOS meist innerhalb von Millisekunden, unter Windows nach etwa 2 Sekunden; bei ETIMEDOUT hängt er, bis ein Timer abläuft: unter Linux standardmäßig nach rund 130 Sekunden, mit einem kürzeren Timeout des Clients früher.',
      'Prüfen Sie bei ECONNREFUSED den Serverprozess und seinen Port, bei ETIMEDOUT die Firewall, die Security-Group und die IP-Adresse.',
      'Eine Firewall-Regel mit `REJECT` kann zu ECONNREFUSED führen, dieselbe Regel mit `DROP` zu ETIMEDOUT.',
    ],
  },
  'ECONNRESET-EPIPE': {
    decisive:
      'In beiden Fällen hat meist die Gegenseite die Verbindung geschlossen: ECONNRESET meldet ein eingetroffenes Reset, EPIPE einen Schreibvorgang auf einer bereits geschlossenen Verbindung.',
    differences: [
      'ECONNRESET kommt meist von einem Lesevorgang, EPIPE immer von einem Schreibvorgang.',
      'Hat die Gegenseite die Verbindung geschlossen, gelingt der erste Schreibvorgang oft noch und löst ein Reset aus; der nächste scheitert mit EPIPE.',
    ],
  },
  'EAI_AGAIN-ENOTFOUND': {
    decisive:
      'ENOTFOUND bedeutet meist, dass es den Namen nicht gibt oder dass er keine IP-Adresse hat. EAI_AGAIN bedeutet, dass es keine brauchbare Antwort gab.',
    differences: [
      'Prüfen Sie bei ENOTFOUND den Namen und seinen DNS-Record, bei EAI_AGAIN die Nameserver und ob dieser Host sie erreicht.',
      'Nach EAI_AGAIN kann eine Wiederholung helfen; nach ENOTFOUND bleibt das Ergebnis meist gleich, bis der Name oder der Record geändert wird.',
      'Mit glibc werden NXDOMAIN und NODATA in Node.js zu ENOTFOUND; SERVFAIL, REFUSED und eine ausbleibende Antwort werden zu EAI_AGAIN.',
    ],
  },
  'EHOSTUNREACH-ENETUNREACH': {
    decisive:
      'ENETUNREACH bedeutet, dass es keine Route zum Netz gibt; EHOSTUNREACH bedeutet, dass es eine Route gibt, der Host aber nicht erreichbar ist.',
    differences: [
      'ENETUNREACH kommt meist aus der Routing-Tabelle dieses Hosts, EHOSTUNREACH von einer erfolglosen ARP-Anfrage oder einer ICMP-Meldung.',
      'Die Ursache von ENETUNREACH ist oft IPv6 ohne Route, die Ursache von EHOSTUNREACH oft eine Firewall, die die Pakete zurückweist, oder ein ausgeschalteter Host.',
    ],
  },
  'ECONNABORTED-ECONNRESET': {
    decisive:
      'ECONNRESET bedeutet, dass von außen ein Reset eintraf; ECONNABORTED bedeutet, dass dieser Host die Verbindung selbst beendet hat.',
    differences: [
      'Untersuchen Sie bei ECONNRESET den Server und jeden Hop dazwischen, bei ECONNABORTED diesen Host: Netzwechsel, VPN, Sicherheitssoftware.',
      'Unter Windows lauten die Fehlernummern 10054 (ECONNRESET) und 10053 (ECONNABORTED). In axios bedeutet ECONNABORTED, dass der eigene Timeout abgelaufen ist oder die Anfrage abgebrochen wurde.',
    ],
  },
  'EADDRINUSE-EADDRNOTAVAIL': {
    decisive:
      'EADDRINUSE bedeutet, dass ein anderer Socket die Adresse verwendet; EADDRNOTAVAIL bedeutet, dass die Adresse nicht zu diesem Host gehört oder `connect` keine nutzbare lokale Adresse oder keinen freien lokalen Port gefunden hat.',
    differences: [
      'Suchen Sie bei EADDRINUSE den anderen Prozess mit `ss -ltnp`; vergleichen Sie bei EADDRNOTAVAIL die Adresse mit `ip -br address`.',
      'Gehen einem Client die lokalen Ports aus, scheitert `connect` unter Linux mit EADDRNOTAVAIL.',
    ],
  },
  'EACCES-EPERM': {
    decisive:
      'EACCES bedeutet meist, dass die Rechte des Prozesses nicht ausreichen; EPERM bedeutet meist, dass eine Regel den Vorgang verbietet.',
    differences: [
      'Ein Port unter 1024 und die Dateirechte eines Sockets führen zu EACCES, eine Sandbox oder eine lokale Firewall-Regel für UDP- oder ICMP-Pakete meist zu EPERM.',
      'Linux trennt beide nicht streng: connect(2) nennt beide für eine lokale Firewall-Regel, und SELinux führt zu EACCES.',
    ],
  },
  'EMFILE-ENFILE': {
    decisive:
      'EMFILE bedeutet, dass das Limit eines Prozesses erreicht ist; bei ENFILE ist das Limit des ganzen Systems erreicht.',
    differences: [
      'Erhöhen Sie bei EMFILE `LimitNOFILE` oder `ulimit -n`, bei ENFILE `fs.file-max`.',
      'EMFILE betrifft ein Programm; ENFILE betrifft jedes Programm auf dem Host, das die Capability `CAP_SYS_ADMIN` nicht hat, und im Kernel-Log steht `VFS: file-max limit`.',
    ],
  },
  'ECONNRESET-EOF': {
    decisive:
      'ECONNRESET bedeutet, dass die Verbindung mit einem Reset (RST) beendet wurde; EOF bedeutet, dass sie regulär (FIN) geschlossen wurde, aber bevor die ganze Antwort eingetroffen war.',
    differences: [
      'Ein Reset deutet auf eine Firewall, einen Load-Balancer oder einen Socket hin, der geschlossen wurde, bevor alle Daten gelesen waren; ein reguläres Schließen deutet auf einen Idle-Timeout oder einen Serverprozess hin, der sich nach dem Lesen der Anfrage beendet hat oder abgestürzt ist.',
      'Node.js meldet beide als `ECONNRESET`: `read ECONNRESET` ist ein Reset, `socket hang up` kann ein reguläres Schließen sein.',
    ],
  },
  'ECONNRESET-ETIMEDOUT': {
    decisive:
      'ECONNRESET bedeutet, dass ein Reset eintraf; ETIMEDOUT bedeutet, dass ein Timer ablief, bevor das erwartete Paket oder die erwartete Antwort eintraf.',
    differences: [
      'Ein Load-Balancer, der inaktive Verbindungen zurücksetzt, führt zu ECONNRESET; einer, der sie stillschweigend verwirft, zu ETIMEDOUT.',
      'Bestand die Verbindung schon, kann der Server die Anfrage in beiden Fällen verarbeitet haben: Wiederholen Sie sie nur dann automatisch, wenn sie idempotent ist. Ist `connect` fehlgeschlagen, wurde nichts gesendet.',
    ],
  },
  'http:502-net:ECONNREFUSED': {
    decisive:
      'Bei ECONNREFUSED hat der Upstream-Server die Verbindung des Gateways abgelehnt; HTTP 502 ist die Antwort, die das Gateway daraufhin dem Client sendet.',
    differences: [
      'HTTP 502 beweist, dass das Gateway erreichbar ist; ein Client, der selbst ECONNREFUSED erhält, hat auf diesem Port keinen Server erreicht.',
      'Im Error-Log von nginx steht bei einer solchen 502-Antwort `connect() failed (111: Connection refused) while connecting to upstream`. Apache, HAProxy und Envoy antworten bei demselben Fehler mit 503.',
    ],
  },
  'http:504-net:ETIMEDOUT': {
    decisive:
      'HTTP 504 bedeutet, dass ein Gateway vergeblich auf den Upstream-Server gewartet hat; ETIMEDOUT bedeutet, dass dieser Client selbst vergeblich gewartet hat.',
    differences: [
      'Bei HTTP 504 hat ein Gateway geantwortet, und sein Log nennt den Upstream-Server; bei ETIMEDOUT traf keine vollständige Antwort ein.',
      'Ist der Timeout des Clients kürzer als der des Gateways, meldet der Client ETIMEDOUT und sieht die 504-Antwort nie.',
    ],
  },
  'net:ECONNRESET-websocket:1006': {
    decisive:
      'Ein Reset beendet eine WebSocket-Verbindung ohne Close-Frame, daher meldet das Close-Event 1006; ECONNRESET ist die Ursache, 1006 das, was die API zeigt.',
    differences: [
      'Ein Browser zeigt nur 1006; den Netzwerkfehler selbst finden Sie im Log des Servers oder Proxys oder in einem Client wie `ws` in Node.js.',
      '1006 hat auch andere Ursachen: ein reguläres Schließen der Verbindung ohne Close-Frame, einen Timeout oder einen fehlgeschlagenen Handshake.',
    ],
  },
  'dns:3-net:ENOTFOUND': {
    decisive:
      'NXDOMAIN ist der Antwortcode des DNS-Servers: Den Namen gibt es nicht. Node.js meldet dafür ENOTFOUND, ebenso für einen Namen ohne IP-Adresse.',
    differences: [
      'ENOTFOUND folgt auch auf NODATA: Den Namen gibt es, er hat aber weder einen A- noch einen AAAA-Record. `dig` zeigt, welcher Fall vorliegt.',
      'Bevor ENOTFOUND gemeldet wird, sucht der Resolver den Namen auch in `/etc/hosts` und fragt ihn meist zusätzlich mit den Suchdomains ab; `dig` fragt im DNS nur genau den angegebenen Namen ab.',
    ],
  },
};
