import type { net } from '../../../catalogs/net.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind a failure of the network or the system do, in German. */
export const effects: EffectTexts<typeof net> = {
  'assigns-ports':
    'Ausgehende Verbindungen erhalten ihren lokalen Port aus diesem Bereich. Ein Server, der auf einem Port in diesem Bereich lauscht, kann mit einer solchen Verbindung kollidieren.',
  'binds-foreign': 'Mit `1` kann sich ein Prozess auch an eine IPv4-Adresse binden, die dieser Host (noch) nicht hat.',
  'closes-idle':
    'Die Verbindung wird geschlossen, wenn sie so lange inaktiv ist (in aktuellen Versionen von Node.js 1 Sekunde später). Eine Anfrage, die im selben Moment gesendet wird, geht verloren.',
  'drops-idle':
    'Die Verbindung wird aufgegeben, wenn so lange keine Daten fließen; spätere Pakete werden verworfen oder mit einem Reset beantwortet.',
  'keeps-idle':
    'So lange hält der Client eine inaktive Verbindung offen, um sie wiederzuverwenden; sendet der Server den Header `Keep-Alive`, hat dieser Vorrang. Der Wert muss kleiner sein als der Timeout des Servers.',
  'limits-attempt':
    'Nach dieser Zeit bricht der Client einen Verbindungsversuch ab und versucht es mit der nächsten IP-Adresse; für die letzte IP-Adresse gilt dieses Limit nicht.',
  'limits-backlog':
    'Obergrenze für die Accept-Queue eines lauschenden Sockets. Ist die Queue voll, verwirft Linux neue Verbindungsversuche, und der Client wartet.',
  'limits-connect': 'Der Client gibt auf, wenn die Verbindung nicht innerhalb dieser Zeit aufgebaut ist.',
  'limits-files':
    'So viele Dateien und Sockets darf ein Prozess geöffnet haben: zuerst das Soft-Limit, dann das Hard-Limit.',
  'limits-wait': 'Der Client gibt auf, wenn die Header der Antwort nicht innerhalb dieser Zeit eintreffen.',
  'probes-idle':
    'Wenn das Programm TCP-Keep-Alive einschaltet, ohne selbst eine Wartezeit zu setzen, sendet Linux nach dieser Zeit ohne Daten das erste Prüfpaket.',
  'repeats-data':
    'So oft sendet Linux unbestätigte Daten erneut, bevor es die Verbindung beendet: mit dem Standardwert nach rund 15 Minuten.',
  'repeats-dns': 'So oft fragt der Resolver seine Liste der Nameserver ab, bevor er aufgibt.',
  'repeats-syn':
    'So oft wiederholt Linux ein unbeantwortetes SYN (neuere Kernel noch 4 weitere Male): Mit dem Standardwert scheitert `connect` nach rund 130 Sekunden.',
  'reserves-ports': 'Ports unterhalb dieser Nummer erfordern root oder die Capability `CAP_NET_BIND_SERVICE`.',
  'resets-overflow':
    'Mit `1` setzt Linux die Verbindung zurück, wenn das letzte Paket eines Handshakes bei voller Accept-Queue eintrifft, statt das Paket zu ignorieren. Ein SYN, das bei voller Queue eintrifft, wird bei beiden Werten verworfen.',
  searches:
    'Ein Name mit weniger Punkten, als dieser Wert angibt, wird zuerst mit jeder Suchdomain abgefragt; jeder Versuch kostet DNS-Abfragen.',
  'waits-for-dns': 'So lange wartet der Resolver auf den ersten Nameserver, bevor er den nächsten fragt.',
};
