import type { websocket } from '../../../catalogs/websocket.js';
import type { Causes, StepIdOf, StepText } from '../../../model.js';

/** What leads from a close code to what happened, in Japanese. */
export const causes: { readonly 1006: Causes<StepText<StepIdOf<(typeof websocket)['codes'][1006]>>> } = {
  1006: {
    question: '接続が閉じる前に `open` イベントは発生しましたか？',
    answers: [
      {
        text: 'いいえ、接続は一度も開いていません。',
        next: {
          question: 'ブラウザーのネットワークパネルで、アップグレードリクエストはどのように表示されていますか？',
          answers: [
            {
              text: '101 以外の HTTP ステータスが表示されています。',
              conclusion:
                'サーバーまたはプロキシがアップグレードを拒否しました。ブラウザーは、HTTP ステータスをページのスクリプトに公開しません。',
              fixes: [
                {
                  id: 'read-http-status',
                  text: 'ステータスを確認します。400 または 426 の場合は、通常、プロキシが `Upgrade` ヘッダーを削除しています。200 の場合は、そのパスで Web ページが配信されています。301 または 302 の場合、ブラウザーはリダイレクトに従いません。401 または 403 の場合は、トークン、Cookie、`Origin` のいずれかが拒否されています。404 の場合は、パスが間違っています。502 または 504 の場合は、プロキシがサーバーから有効なレスポンスを受信していません。',
                },
                {
                  id: 'forward-upgrade-headers',
                  text: 'すべてのプロキシで `Upgrade` ヘッダーと `Connection` ヘッダーを転送します。nginx の `location` では、`proxy_http_version 1.1` を設定し、`proxy_set_header` で両方のヘッダーを設定します。',
                },
              ],
            },
            {
              text: '101 が表示されていますが、`open` イベントは発生していません。',
              conclusion:
                'ハンドシェイクのレスポンスが無効です。多くの場合、クライアントがサブプロトコルを提示したのに、レスポンスで何も選択されていません（Firefox は、このレスポンスを受け入れます）。ほかに、`Sec-WebSocket-Accept` が正しくない場合や、クライアントが提示していないサブプロトコルまたは拡張がレスポンスに含まれている場合もあります。',
              fixes: [
                {
                  id: 'read-rejected-header',
                  text: 'Chrome のコンソールで、拒否されたヘッダーの名前を確認します。`Error during WebSocket handshake:` の後に表示されます。Firefox では、名前は表示されません。',
                },
                {
                  id: 'return-offered-subprotocol',
                  text: 'ハンドシェイクは WebSocket ライブラリで処理し、提示された値のうち 1 つを `Sec-WebSocket-Protocol` で返します。サーバーがどのサブプロトコルもサポートしていない場合は、クライアントでサブプロトコルを指定しないようにします。',
                },
              ],
            },
            {
              text: '証明書または TLS のエラーが表示されています。',
              conclusion:
                'TLS ハンドシェイクが失敗しました。この場合、Chromium は 1006 を、Firefox は通常 1015 を報告します。',
              fixes: [
                {
                  id: 'open-in-browser',
                  text: 'ブラウザーのタブで、同じホストとポートを `https://` で開き、証明書のエラーを確認します。',
                },
                {
                  id: 'verify-certificate',
                  text: '`-verify_hostname` を指定した `openssl s_client` を、サーバーに対して実行します。`Verify return code: 0 (ok)` と表示されれば、ホスト名、有効期間、証明書チェーンに問題はありません。',
                },
              ],
            },
            {
              text: 'リクエストが表示されていないか、ブロック済みと表示されています。',
              conclusion:
                'ブラウザーの拡張機能、混在コンテンツのブロック（`https://` のページから `ws://` の URL への接続）、または Content Security Policy により、リクエストが送信前にブロックされました。この場合に 1006 を報告しないブラウザーもあります。Content Security Policy によるブロックの場合、Chromium では `error` イベントだけが発生し、Firefox では例外が発生します。',
              fixes: [
                {
                  id: 'read-block-reason',
                  text: 'コンソールで、ブロックされた URL と、`connect-src` ディレクティブなどの理由を確認します。',
                },
                {
                  id: 'use-wss',
                  text: '`https://` のページでは `wss://` を使います。また、拡張機能が入っていないブラウザープロファイルでテストします。',
                },
                {
                  id: 'allow-connect-src',
                  text: '`Content-Security-Policy` ヘッダーの `connect-src` ディレクティブに、WebSocket の URL を追加します。',
                },
              ],
            },
            {
              text: 'DNS エラーまたは接続拒否が表示されているか、レスポンスがありません。',
              next: {
                question:
                  '同じホストとポートに `https://`（`ws://` の URL の場合は `http://`）でリクエストを送信すると、ステータスにかかわらずレスポンスが返りますか？',
                answers: [
                  {
                    text: 'はい。',
                    conclusion:
                      '通常の HTTP リクエストは処理されていますが、クライアントとサーバーの間のいずれかのホップ、またはサーバー自体が、アップグレードリクエストを破棄しています。',
                    fixes: [
                      {
                        id: 'try-other-network',
                        text: 'VPN、社内プロキシ、ウイルス対策ソフトを使わずに、別のネットワークからも試します。',
                      },
                      {
                        id: 'serve-on-443',
                        text: '`wss://` をポート 443 で提供します。TLS で暗号化されるため、ほとんどのミドルボックスからはアップグレードが見えなくなります。自分で管理しているファイアウォールとプロキシでは、`Upgrade: websocket` を許可します。',
                      },
                      {
                        id: 'respond-to-upgrades',
                        text: "すべてのアップグレードリクエストにレスポンスを返します。Node.js で未知のパスを拒否するには、`upgrade` ハンドラーで `socket.end('HTTP/1.1 404 Not Found\\r\\n\\r\\n')` を呼び出します。",
                      },
                    ],
                  },
                  {
                    text: 'いいえ。ただし、別のネットワークでは返ります。',
                    conclusion:
                      'このネットワークでホストまたはポートがブロックされているか、ホスト名の名前解決ができていません。',
                    fixes: [
                      {
                        id: 'compare-dns',
                        text: '両方のネットワークで `dig +short example.com` を実行し、IP アドレスを比較します。',
                      },
                      {
                        id: 'allow-host',
                        text: 'このネットワークのファイアウォールまたはプロキシで、ホストとポートを許可します。その後、`nc -vz HOST PORT` で確認します。',
                      },
                    ],
                  },
                  {
                    text: 'いいえ。どのネットワークでも返りません。',
                    conclusion:
                      'サーバーが停止している、サーバーのファイアウォールがポートをブロックしている、または DNS が誤った IP アドレスを返しています。',
                    fixes: [
                      {
                        id: 'check-listener',
                        text: 'サーバーで `ss -ltnp` を実行し、そのポートで待ち受けているプロセスがあることを確認します。次に、`dig +short example.com` が、サーバーまたはロードバランサーの IP アドレスを返すことを確認します。',
                      },
                    ],
                  },
                ],
              },
            },
          ],
        },
      },
      {
        text: 'はい、接続は開いていました。',
        next: {
          question: '接続は毎回ほぼ同じ秒数で閉じますか？',
          answers: [
            {
              text: 'はい、最後のメッセージから数えて同じ秒数です。',
              conclusion: 'プロキシまたはロードバランサーが、アイドル状態の接続を閉じています。',
              fixes: [
                {
                  id: 'ping-when-idle',
                  text: '一般的なアイドルタイムアウトを下回るように、20 秒間隔で ping を送信します。Python websockets では `ping_interval`（デフォルトは 20 秒）、Socket.IO では `pingInterval`（ミリ秒単位、デフォルトは 25 秒）を使い、ws ではタイマーで `ws.ping()` を呼び出します。',
                },
                {
                  id: 'raise-idle-timeout',
                  text: 'その秒数を各ホップのアイドルタイムアウトと比較し、一致するものを延長します。60 秒の場合は nginx の `proxy_read_timeout` または AWS ALB の `idle_timeout.timeout_seconds`、5 分の場合は Envoy の `stream_idle_timeout`、350 秒の場合は AWS NLB の `tcp.idle_timeout.seconds` が考えられます。HAProxy では `timeout tunnel` を確認します。設定されていない場合は、`timeout client` と `timeout server` のうち短いほうが適用されます。',
                },
              ],
            },
            {
              text: 'はい、メッセージの送受信中でも、接続の開始から数えて同じ秒数です。',
              conclusion:
                'プロキシまたはホスティング環境が接続の継続時間を制限しているか、セッションの有効期限が切れています。',
              fixes: [
                {
                  id: 'check-maximum-duration',
                  text: '各ホップの最大継続時間を確認します。Google Cloud では、従来の Application Load Balancer（バックエンドサービスの `timeoutSec`）のデフォルトが 30 秒、Cloud Run のデフォルトが 5 分（最大 60 分）です。AWS API Gateway では 2 時間で、変更できません。',
                },
                {
                  id: 'close-before-limit',
                  text: 'その上限に達する前に、`close(1001)` または `close(1012)` を呼び出します。',
                },
                {
                  id: 'resume-session',
                  text: '自動的に再接続し、受信できなかったメッセージを要求します。たとえば、最後に受信したメッセージの ID を指定します。',
                },
              ],
            },
            {
              text: 'いいえ、タイミングは毎回異なります。',
              next: {
                question: 'ほかのクライアントの接続も、同時に切断されますか？',
                answers: [
                  {
                    text: 'はい、多数の接続が一斉に切断されます。',
                    conclusion:
                      'クラッシュ、メモリ不足による強制終了、デプロイのいずれかにより、サーバープロセスまたはプロキシがクロージングハンドシェイクを行わずに停止しました。',
                    fixes: [
                      {
                        id: 'find-restart',
                        text: 'その時刻に再起動がなかったかどうかを調べます。`kubectl describe pod` の `OOMKilled`、`dmesg -T` の `Out of memory`、デプロイ、nginx の再起動を確認します。`nginx -s reload` では接続が維持されますが、`worker_shutdown_timeout` を設定している場合は、リロードからその時間が経過すると接続が閉じられます。',
                      },
                      {
                        id: 'close-on-shutdown',
                        text: '`SIGTERM` を受信したら、プロセスを終了する前に、各接続を 1001 または 1012 で閉じます。',
                      },
                    ],
                  },
                  {
                    text: 'いいえ、この接続だけです。',
                    next: {
                      question: '切断の直前に何がありましたか？',
                      answers: [
                        {
                          text: 'メッセージを送信または受信しました。',
                          conclusion:
                            'そのメッセージが原因で、どちらかが接続を閉じました。メッセージが大きすぎる、テキストが UTF-8 でない、またはフレームの形式が不正であることが考えられます。メッセージを拒否したクライアントは、通常、1009、1007、1002 ではなく 1006 を報告します。',
                          fixes: [
                            {
                              id: 'send-short-message',
                              text: '代わりに短いメッセージを送信します。接続が閉じなければ、原因はサイズです。',
                            },
                            {
                              id: 'log-library-errors',
                              text: 'ws の `Max payload size exceeded` など、WebSocket ライブラリのエラーをログに記録します。メッセージのサイズを、ライブラリと各ホップの上限と比較します。',
                            },
                          ],
                        },
                        {
                          text: 'デバイスがスリープしたか、ネットワークが切り替わったか、ページがバックグラウンドになっていました。',
                          conclusion:
                            'ネットワーク接続が失われたか、ブラウザーがページのタイマーを制限したためにハートビートが止まり、サーバーが接続を閉じました。',
                          fixes: [
                            {
                              id: 'reconnect-on-return',
                              text: '`visibilitychange` または `online` イベントで再接続し、受信できなかったメッセージを要求します。',
                            },
                            {
                              id: 'terminate-dead-connections',
                              text: '30 秒間隔で ping を送信します。次の ping までに pong が届かなければ、ws の `ws.terminate()` などで接続を強制的に終了します。',
                            },
                          ],
                        },
                        {
                          text: '特に何もありませんでした。',
                          next: {
                            question: 'プロキシ、VPN、ウイルス対策ソフトを使わなければ、接続は維持されますか？',
                            answers: [
                              {
                                text: 'はい。',
                                conclusion: 'そのうちのいずれかが、接続を閉じているか、フレームを書き換えています。',
                                fixes: [
                                  {
                                    id: 'enable-one-by-one',
                                    text: '1 つずつ有効に戻し、接続が切れる原因になっているものを特定します。その製品の設定で、接続先のホストを検査の対象から除外します。',
                                  },
                                ],
                              },
                              {
                                text: 'いいえ。',
                                conclusion:
                                  'サーバーが、クロージングハンドシェイクを行わずに接続を切断した可能性が高いです。',
                                fixes: [
                                  {
                                    id: 'find-dropped-socket',
                                    text: 'キャッチされていない例外と、`ws.close()` ではなく `socket.destroy()` や `ws.terminate()` を呼び出している箇所を探します。',
                                  },
                                  {
                                    id: 'capture-packets',
                                    text: 'サーバーで `tcpdump` を使ってパケットをキャプチャします。先に FIN または RST を送信した側が、接続を終了しています。',
                                  },
                                ],
                              },
                            ],
                          },
                        },
                      ],
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    ],
  },
};
