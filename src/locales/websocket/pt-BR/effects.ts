import type { websocket } from '../../../catalogs/websocket.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind WebSocket codes do, in Brazilian Portuguese. */
export const effects: EffectTexts<typeof websocket> = {
  'close-timeout':
    'Este é o tempo máximo que uma ponta espera até que a outra conclua o fechamento. Depois disso, ela derruba a conexão TCP.',
  'closes-after': 'Depois de ficar aberta por esse tempo, a conexão é fechada, esteja em uso ou não.',
  'closes-idle': 'A conexão é fechada quando fica esse tempo sem tráfego de dados.',
  compresses:
    'Esta configuração habilita a negociação de `permessage-deflate`. O primeiro frame de uma mensagem comprimida vem com o bit RSV1 ligado.',
  drains:
    'Durante um desligamento ou reload, as conexões abertas têm esse tempo para terminar. Depois disso, são fechadas.',
  'drops-idle':
    'A conexão é derrubada quando fica esse tempo sem tráfego de dados. Por padrão, nenhuma das pontas é avisada.',
  'limits-parts': 'Uma mensagem que chega em mais fragmentos ou chunks do que isso é rejeitada.',
  'limits-size':
    'Uma mensagem maior do que isso é rejeitada. Se o nome do limite contém “frame”, ele vale para cada frame.',
  'limits-tls': 'Só essas versões de TLS são aceitas. Uma versão mínima também permite as posteriores.',
  'ping-timeout':
    'A conexão é fechada quando o pong não chega dentro desse tempo após um ping. No SignalR, qualquer mensagem da outra ponta reinicia a contagem; no Socket.IO com `engine.io` 6.6.11 ou posterior, só a primeira mensagem após cada ping.',
  pings:
    'Este é o intervalo entre os pings (no ASP.NET Core, por padrão, pongs). Eles evitam que a conexão fique inativa e, quando há um timeout de ping, permitem detectar que a outra ponta não responde mais. O SignalR só envia um ping se não enviou outra mensagem; o aiohttp, só se não recebeu dados.',
};
