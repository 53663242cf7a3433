import type { websocket } from '../../../catalogs/websocket.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind WebSocket codes do, in Simplified Chinese. */
export const effects: EffectTexts<typeof websocket> = {
  'close-timeout': '等待对端完成关闭握手的时间，超过后断开 TCP 连接。',
  'closes-after': '连接建立后经过这段时间即被关闭，无论是否仍在使用。',
  'closes-idle': '连接在这段时间内没有数据传输，就会被关闭。',
  compresses: '启用 `permessage-deflate` 协商。压缩消息的第一个帧会置位 RSV1。',
  drains: '服务关闭或重新加载时，已打开的连接还可以保留这段时间，之后被关闭。',
  'drops-idle': '连接在这段时间内没有数据传输，就会被丢弃；默认情况下，两端都不会收到通知。',
  'limits-parts': '分片或数据块的数量超过此值的消息会被拒绝。',
  'limits-size': '大小超过此值的消息会被拒绝。如果设置名称中含有“frame”，则限制的是单个帧的大小。',
  'limits-tls': '只接受这些 TLS 版本；如果设置的是最低版本，则也接受更高的版本。',
  'ping-timeout':
    '发出 ping 后，如果在这段时间内没有收到 pong，就关闭连接。在 SignalR 中，收到对端的任何消息都会重新计时；在使用 `engine.io` 6.6.11 或更高版本的 Socket.IO 中，只有收到每次 ping 之后的第一条消息时才会重新计时。',
  pings:
    '按此间隔发送 ping（ASP.NET Core 默认发送 pong），避免连接空闲；如果还设置了 ping 超时，也能发现已失去响应的对端。SignalR 只在没有发送其他消息时发送，aiohttp 只在没有收到数据时发送。',
};
