import type { websocket } from '../../../catalogs/websocket.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind WebSocket codes do, in French. */
export const effects: EffectTexts<typeof websocket> = {
  'close-timeout':
    'L’extrémité attend pendant cette durée que le pair termine la fermeture, puis coupe la connexion TCP.',
  'closes-after':
    'La connexion est fermée quand cette durée s’est écoulée depuis son ouverture, qu’elle soit utilisée ou non.',
  'closes-idle': 'La connexion est fermée quand aucune donnée ne circule pendant cette durée.',
  compresses:
    'Ce paramètre active la négociation de `permessage-deflate`. Dans la première trame d’un message compressé, le bit RSV1 vaut 1.',
  drains:
    'Lors d’un arrêt ou d’un rechargement, les connexions ouvertes disposent de ce délai pour se terminer ; elles sont ensuite fermées.',
  'drops-idle':
    'La connexion est coupée quand aucune donnée ne circule pendant cette durée ; par défaut, aucune des deux extrémités n’en est avertie.',
  'limits-parts': 'Un message est rejeté quand le nombre de ses fragments ou de ses morceaux dépasse cette limite.',
  'limits-size':
    'Un message plus grand que cette limite est rejeté. Si le nom de la limite contient « frame », elle s’applique à chaque trame.',
  'limits-tls': 'Seules ces versions de TLS sont acceptées ; un minimum autorise aussi les versions ultérieures.',
  'ping-timeout':
    'La connexion est fermée si aucun pong n’arrive dans ce délai après un ping. Dans SignalR, tout message du pair relance ce délai ; dans Socket.IO avec `engine.io` 6.6.11 ou une version ultérieure, seul le premier message après chaque ping le relance.',
  pings:
    'Un ping (dans ASP.NET Core, un pong par défaut) est envoyé à cet intervalle, pour éviter que la connexion devienne inactive et, avec un timeout de ping, pour détecter un pair qui ne répond plus. SignalR n’envoie ce ping que s’il n’a pas envoyé d’autre message, et aiohttp que s’il n’a reçu aucune donnée.',
};
