import type { websocket } from '../../../catalogs/websocket.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind WebSocket codes do, in Turkish. */
export const effects: EffectTexts<typeof websocket> = {
  'close-timeout': 'Karşı tarafın kapanışı tamamlaması bu süre boyunca beklenir, ardından TCP bağlantısı kesilir.',
  'closes-after': 'Bağlantı, kullanımda olsa da olmasa da açıldıktan bu kadar süre sonra kapatılır.',
  'closes-idle': 'Bu süre boyunca veri akmazsa bağlantı kapatılır.',
  compresses:
    'El sıkışmada `permessage-deflate` uzantısı üzerinde anlaşılmasını sağlar. Sıkıştırılmış bir mesajın ilk çerçevesinde RSV1 biti 1’dir.',
  drains: 'Kapanma veya yeniden yükleme sırasında açık bağlantılara bu kadar süre tanınır, ardından kapatılırlar.',
  'drops-idle': 'Bu süre boyunca veri akmazsa bağlantı düşürülür; varsayılan olarak iki uca da haber verilmez.',
  'limits-parts': 'Bundan fazla parça (fragment veya chunk) hâlinde gelen mesaj reddedilir.',
  'limits-size':
    'Bundan büyük mesaj reddedilir. Adında “frame” geçen sınırlar ise her çerçeve için ayrı ayrı geçerlidir.',
  'limits-tls': 'Yalnızca bu TLS sürümleri kabul edilir; en düşük sürüm ayarı daha yeni sürümlere de izin verir.',
  'ping-timeout':
    'Ping’den sonra bu süre içinde pong gelmezse bağlantı kapatılır. SignalR’da karşı taraftan gelen her mesaj, Socket.IO’da (`engine.io` 6.6.11 ve sonrası) ise yalnızca her ping’den sonra gelen ilk mesaj bu süreyi yeniden başlatır.',
  pings:
    'Bu aralıkla ping (ASP.NET Core’da varsayılan olarak pong) gönderilir; böylece bağlantı boşta kalmaz ve ping zaman aşımı varsa yanıt vermeyen karşı taraf da fark edilir. SignalR bunu ancak arada başka mesaj göndermediyse, aiohttp ise ancak veri almadıysa gönderir.',
};
