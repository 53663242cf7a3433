import type { websocket } from '../../../catalogs/websocket.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind WebSocket codes do, in Korean. */
export const effects: EffectTexts<typeof websocket> = {
  'close-timeout': '상대방이 이 시간 안에 종료 핸드셰이크를 마치지 않으면 TCP 연결을 끊습니다.',
  'closes-after': '연결은 사용 중이더라도 열린 뒤 이 시간이 지나면 닫힙니다.',
  'closes-idle': '이 시간 동안 데이터가 오가지 않으면 연결이 닫힙니다.',
  compresses: '`permessage-deflate`를 협상합니다. 압축된 메시지의 첫 프레임에는 RSV1 비트가 설정됩니다.',
  drains: '서버나 프록시를 종료하거나 리로드하면 열려 있던 연결은 이 시간 동안만 유지되고, 그 뒤에는 닫힙니다.',
  'drops-idle': '이 시간 동안 데이터가 오가지 않으면 연결을 버리며, 기본적으로 양쪽 어디에도 알리지 않습니다.',
  'limits-parts': '이 수보다 많은 프래그먼트나 청크로 나뉘어 도착한 메시지는 거부됩니다.',
  'limits-size':
    '이 크기를 넘는 메시지는 거부됩니다. 이름에 “frame”이 들어간 제한은 메시지가 아니라 프레임마다 적용됩니다.',
  'limits-tls': '이 TLS 버전만 허용됩니다. 최소 버전이라면 그 이후 버전도 허용됩니다.',
  'ping-timeout':
    'ping을 보낸 뒤 이 시간 안에 pong이 오지 않으면 연결이 닫힙니다. SignalR에서는 상대방의 메시지를 받을 때마다, Socket.IO(`engine.io` 6.6.11 이상)에서는 ping을 보낸 뒤 첫 메시지를 받을 때만 이 시간이 처음부터 다시 시작됩니다.',
  pings:
    '이 간격으로 ping(ASP.NET Core에서는 기본적으로 pong)을 보내 연결이 유휴 상태가 되는 것을 막고, ping 타임아웃이 있으면 응답이 끊긴 상대방도 감지합니다. SignalR에서는 다른 메시지를 보내지 않았을 때만, aiohttp에서는 받은 데이터가 없을 때만 보냅니다.',
};
