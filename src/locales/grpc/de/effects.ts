import type { grpc } from '../../../catalogs/grpc.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind gRPC codes do, in German. */
export const effects: EffectTexts<typeof grpc> = {
  'answers-unknown':
    'Diese Einstellung legt fest, wie der Server auf den Aufruf eines unbekannten Service oder einer unbekannten Methode antwortet.',
  'closes-after':
    'Ungefähr nach dieser Zeit (± 10 %), gerechnet ab dem Aufbau der Verbindung, sendet der Server einen HTTP/2-GOAWAY-Frame, ob die Verbindung benutzt wird oder nicht. Neue Aufrufe verwenden dann eine neue Verbindung.',
  'closes-idle': 'Die Verbindung wird geschlossen, wenn so lange keine Daten fließen.',
  drains:
    'So lange dürfen laufende Aufrufe noch dauern, nachdem `MaxConnectionAge` erreicht ist, dann wird die Verbindung geschlossen.',
  'drops-idle':
    'Die Verbindung wird verworfen, wenn so lange keine Daten fließen; standardmäßig erfährt keiner der beiden Endpunkte davon.',
  'limits-metadata':
    'Ein Aufruf mit größeren Metadaten (Headern) wird abgelehnt. In gRPC core wird bei einer Größe zwischen `grpc.max_metadata_size` und `grpc.absolute_max_metadata_size` nur ein Teil der Aufrufe abgelehnt.',
  'limits-pings':
    'Die Verbindung wird geschlossen, wenn der Client öfter Keepalive-Pings sendet als erlaubt (`too_many_pings`). `grpc.http2.max_ping_strikes` legt fest, wie viele zu frühe Pings der Server vorher toleriert; bei `0` toleriert er beliebig viele.',
  'limits-size': 'Eine größere Nachricht wird abgelehnt.',
  'limits-streams':
    'Auf einer Verbindung laufen höchstens so viele Aufrufe gleichzeitig. Weitere warten im Client, während ihre Deadline läuft; in .NET baut der Client dafür standardmäßig eine weitere Verbindung auf.',
  'ping-timeout':
    'Die Verbindung wird geschlossen, wenn in dieser Zeit kein PING-ACK eintrifft. In Go genügen auch beliebige andere Daten.',
  pings:
    'In diesem Abstand wird ein Ping gesendet (in Go und gRPC core nur, wenn so lange nichts empfangen wurde), damit die Verbindung nicht inaktiv wird und eine ausgefallene Gegenseite auffällt. Standardmäßig werden Pings nur gesendet, solange ein Aufruf läuft. gRPC core sendet zwei Pings und danach, bis der Client wieder Daten sendet, höchstens einen pro Minute, es sei denn, `grpc.http2.max_pings_without_data` steht auf `0` (Standard: `2`).',
  retries: 'Diese Einstellung legt fest, welche fehlgeschlagenen Aufrufe die Client-Bibliothek wiederholt.',
  'sets-deadline': 'Diese Einstellung begrenzt die Dauer eines Aufrufs. Ohne sie kann ein Aufruf unbegrenzt warten.',
  'times-out':
    'Der Aufruf scheitert, wenn diese Zeit abläuft. In nginx begrenzt sie den Verbindungsaufbau oder den Abstand zwischen zwei Lese- oder Schreibvorgängen, in Envoy und Istio die gesamte Antwort.',
};
