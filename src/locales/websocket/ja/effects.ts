import type { websocket } from '../../../catalogs/websocket.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind WebSocket codes do, in Japanese. */
export const effects: EffectTexts<typeof websocket> = {
  'close-timeout':
    '相手側がクロージングハンドシェイクを完了するまで、最長でこの時間だけ待ちます。完了しなければ TCP 接続を切断します。',
  'closes-after': '接続が開いてからこの時間が経過すると、使用中かどうかにかかわらず接続を閉じます。',
  'closes-idle': 'この時間にわたってデータの送受信がないと、接続を閉じます。',
  compresses:
    '`permessage-deflate` のネゴシエーションを有効にします。圧縮されたメッセージでは、最初のフレームの RSV1 ビットがオンになります。',
  drains: 'シャットダウンやリロードの際、開いている接続を最長でこの時間だけ維持し、その後に閉じます。',
  'drops-idle':
    'この時間にわたってデータの送受信がないと、接続を破棄します。デフォルトでは、どちらのエンドポイントにも通知されません。',
  'limits-parts': 'これより多くのフラグメントまたはチャンクに分かれて届いたメッセージを拒否します。',
  'limits-size':
    'これより大きいメッセージを拒否します。名前に「frame」を含む上限は、メッセージではなく各フレームに適用されます。',
  'limits-tls':
    '指定した TLS バージョンのみを受け入れます。最小バージョンの設定では、それ以降のバージョンも受け入れます。',
  'ping-timeout':
    'ping を送信してからこの時間内に pong が届かないと、接続を閉じます。SignalR では相手側からメッセージを受信するたびに、`engine.io` 6.6.11 以降を使う Socket.IO では各 ping の後の最初のメッセージを受信したときにのみ、このタイムアウトがリセットされます。',
  pings:
    'この間隔で ping（ASP.NET Core ではデフォルトで pong）を送信します。接続がアイドル状態になるのを防ぎ、ping のタイムアウトと組み合わせると、相手側の応答が途絶えたことも検出できます。SignalR ではほかのメッセージを送信しなかった場合にのみ、aiohttp ではデータを受信しなかった場合にのみ送信します。',
};
