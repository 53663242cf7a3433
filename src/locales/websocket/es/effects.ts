import type { websocket } from '../../../catalogs/websocket.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind WebSocket codes do, in Spanish. */
export const effects: EffectTexts<typeof websocket> = {
  'close-timeout': 'El extremo espera este tiempo a que el otro complete el cierre; después corta la conexión TCP.',
  'closes-after': 'La conexión se cierra cuando pasa este tiempo desde que se abrió, esté o no en uso.',
  'closes-idle': 'La conexión se cierra cuando no pasan datos durante este tiempo.',
  compresses:
    'Este parámetro activa la negociación de `permessage-deflate`. La primera trama de un mensaje comprimido lleva activado el bit RSV1.',
  drains:
    'Durante un apagado o una recarga, las conexiones abiertas disponen de este tiempo para terminar; después se cierran.',
  'drops-idle':
    'La conexión se descarta cuando no pasan datos durante este tiempo; por defecto, ningún extremo recibe aviso.',
  'limits-parts': 'Se rechaza todo mensaje que llegue en más fragmentos o bloques de los que indica este valor.',
  'limits-size':
    'Se rechaza todo mensaje mayor que este tamaño. Si el nombre del límite contiene «frame», se aplica a cada trama.',
  'limits-tls': 'Solo se aceptan estas versiones de TLS; un mínimo permite también las versiones posteriores.',
  'ping-timeout':
    'La conexión se cierra si, tras un ping, no llega ningún pong dentro de este tiempo. En SignalR, cualquier mensaje del otro extremo reinicia este timeout; en Socket.IO con `engine.io` 6.6.11 o posterior, solo lo reinicia el primer mensaje después de cada ping.',
  pings:
    'Con este intervalo se envía un ping (en ASP.NET Core, por defecto un pong) para que la conexión no quede inactiva y, con un timeout de ping, para detectar que el otro extremo ya no responde. SignalR solo lo envía si no envió ningún otro mensaje en ese intervalo, y aiohttp, solo si no recibió datos.',
};
