import type { websocket } from '../../../catalogs/websocket.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind WebSocket codes do, in German. */
export const effects: EffectTexts<typeof websocket> = {
  'close-timeout':
    'So lange wartet der Endpunkt darauf, dass die Gegenseite den Closing-Handshake abschließt; dann trennt er die TCP-Verbindung.',
  'closes-after':
    'Die Verbindung wird nach dieser Zeit geschlossen, gerechnet ab ihrem Aufbau, ob sie benutzt wird oder nicht.',
  'closes-idle': 'Die Verbindung wird geschlossen, wenn so lange keine Daten fließen.',
  compresses:
    'Ist diese Einstellung aktiv, wird `permessage-deflate` ausgehandelt. Im ersten Frame einer komprimierten Nachricht ist das Bit RSV1 gesetzt.',
  drains: 'So lange bleiben Verbindungen beim Herunterfahren oder Neuladen noch offen, dann werden sie geschlossen.',
  'drops-idle':
    'Die Verbindung wird verworfen, wenn so lange keine Daten fließen; standardmäßig erfährt keiner der beiden Endpunkte davon.',
  'limits-parts': 'Eine Nachricht, die in mehr Fragmenten oder Chunks eintrifft, wird abgelehnt.',
  'limits-size':
    'Eine größere Nachricht wird abgelehnt. Ein Limit mit „Frame“ im Namen gilt stattdessen für jeden einzelnen Frame.',
  'limits-tls': 'Nur diese TLS-Versionen werden akzeptiert; eine Mindestversion erlaubt auch neuere.',
  'ping-timeout':
    'Die Verbindung wird geschlossen, wenn nach einem Ping in dieser Zeit kein Pong eintrifft. In SignalR startet jede Nachricht der Gegenseite diese Frist neu, in Socket.IO mit `engine.io` ab 6.6.11 nur die erste Nachricht nach jedem Ping.',
  pings:
    'In diesem Abstand wird ein Ping gesendet (bei ASP.NET Core standardmäßig ein Pong), damit die Verbindung nicht inaktiv wird. Zusammen mit einem Ping-Timeout fällt so auch eine ausgefallene Gegenseite auf. SignalR sendet den Ping nur, wenn es keine andere Nachricht gesendet hat, aiohttp nur, wenn es keine Daten empfangen hat.',
};
