import type { websocket } from '../../../catalogs/websocket.js';
import type { Causes, StepIdOf, StepText } from '../../../model.js';

/** What leads from a close code to what happened, in Simplified Chinese. */
export const causes: { readonly 1006: Causes<StepText<StepIdOf<(typeof websocket)['codes'][1006]>>> } = {
  1006: {
    question: '连接关闭之前，`open` 事件触发过吗？',
    answers: [
      {
        text: '没有，连接从未打开。',
        next: {
          question: '在浏览器的“网络”面板中，升级请求显示什么？',
          answers: [
            {
              text: '101 以外的 HTTP 状态码。',
              conclusion: '服务器或代理拒绝了升级，而浏览器不会把 HTTP 状态码告诉页面。',
              fixes: [
                {
                  id: 'read-http-status',
                  text: '查看状态码。400 或 426：通常是代理删除了 `Upgrade` 标头。200：该路径返回的是网页。301 或 302：浏览器不会跟随重定向。401 或 403：令牌、cookie 或 `Origin` 被拒绝。404：路径错误。502 或 504：代理没有从服务器得到有效响应。',
                },
                {
                  id: 'forward-upgrade-headers',
                  text: '在每一层代理上转发 `Upgrade` 和 `Connection` 标头。在 nginx 的 `location` 中设置 `proxy_http_version 1.1`，并用 `proxy_set_header` 设置这两个标头。',
                },
              ],
            },
            {
              text: '101，但没有 `open` 事件。',
              conclusion:
                '握手响应无效。通常是客户端提供了子协议，而响应中没有选定任何一个（Firefox 会接受这样的响应）；也可能是 `Sec-WebSocket-Accept` 错误，或者响应中的子协议或扩展不是客户端提供的。',
              fixes: [
                {
                  id: 'read-rejected-header',
                  text: '查看 Chrome 的控制台：`Error during WebSocket handshake:` 之后写明了被拒绝的标头。Firefox 不会显示是哪个标头。',
                },
                {
                  id: 'return-offered-subprotocol',
                  text: '让 WebSocket 库处理握手，并在 `Sec-WebSocket-Protocol` 中返回客户端提供的子协议之一。如果服务器一个都不支持，客户端就不要传入子协议。',
                },
              ],
            },
            {
              text: '证书或 TLS 错误。',
              conclusion: 'TLS 握手失败。Chromium 将其报告为 1006，Firefox 通常报告为 1015。',
              fixes: [
                {
                  id: 'open-in-browser',
                  text: '在浏览器标签页中用 `https://` 打开相同的主机和端口，查看证书错误。',
                },
                {
                  id: 'verify-certificate',
                  text: '对服务器运行 `openssl s_client`，并加上 `-verify_hostname`。`Verify return code: 0 (ok)` 表示主机名、有效期和证书链都没有问题。',
                },
              ],
            },
            {
              text: '没有请求，或请求标记为已拦截。',
              conclusion:
                '请求在发送之前就被拦截，原因是浏览器扩展、混合内容拦截（在 `https://` 页面上使用 `ws://` URL）或内容安全策略（CSP）。这种情况下，并非所有浏览器都报告 1006：如果是 CSP 拦截，Chromium 只触发 `error` 事件，Firefox 则抛出异常。',
              fixes: [
                {
                  id: 'read-block-reason',
                  text: '查看控制台，其中写明了被拦截的 URL 和原因，例如 `connect-src` 指令。',
                },
                {
                  id: 'use-wss',
                  text: '在 `https://` 页面上使用 `wss://`，并用没有安装扩展的浏览器配置文件测试。',
                },
                {
                  id: 'allow-connect-src',
                  text: '把 WebSocket URL 加入 `Content-Security-Policy` 标头的 `connect-src` 指令。',
                },
              ],
            },
            {
              text: 'DNS 错误、连接被拒绝或没有响应。',
              next: {
                question:
                  '向相同的主机和端口发送 `https://` 请求（`ws://` URL 则用 `http://`），无论状态码如何，能得到响应吗？',
                answers: [
                  {
                    text: '能。',
                    conclusion: '客户端与服务器之间的某一跳，或服务器本身，能处理普通 HTTP 请求，但会丢弃升级请求。',
                    fixes: [
                      {
                        id: 'try-other-network',
                        text: '关闭 VPN、公司代理和杀毒软件后重试，再换一个网络重试。',
                      },
                      {
                        id: 'serve-on-443',
                        text: '在 443 端口提供 `wss://`，这样大多数中间设备看不到 TLS 内的升级请求；并在自己的防火墙和代理中放行 `Upgrade: websocket`。',
                      },
                      {
                        id: 'respond-to-upgrades',
                        text: "响应每个升级请求。在 Node.js 中，如果路径未知，在 `upgrade` 处理函数中调用 `socket.end('HTTP/1.1 404 Not Found\\r\\n\\r\\n')`。",
                      },
                    ],
                  },
                  {
                    text: '不能，但在其他网络上可以。',
                    conclusion: '当前网络屏蔽了该主机或端口，或无法解析主机名。',
                    fixes: [
                      {
                        id: 'compare-dns',
                        text: '在两个网络上分别运行 `dig +short example.com`，比较得到的 IP 地址。',
                      },
                      {
                        id: 'allow-host',
                        text: '在当前网络的防火墙或代理中放行该主机和端口，并用 `nc -vz HOST PORT` 测试。',
                      },
                    ],
                  },
                  {
                    text: '不能，在任何网络上都不行。',
                    conclusion: '服务器没有运行，服务器的防火墙屏蔽了端口，或 DNS 返回了错误的 IP 地址。',
                    fixes: [
                      {
                        id: 'check-listener',
                        text: '在服务器上运行 `ss -ltnp`，确认有进程在监听该端口。再确认 `dig +short example.com` 返回的是服务器或其负载均衡器的 IP 地址。',
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
        text: '触发过，连接曾经打开。',
        next: {
          question: '每次断开前经过的时间是否大致相同？',
          answers: [
            {
              text: '是，从最后一条消息算起。',
              conclusion: '代理或负载均衡器关闭了空闲的连接。',
              fixes: [
                {
                  id: 'ping-when-idle',
                  text: '每 20 秒发送一次 ping，间隔要小于常见的空闲超时：Python websockets 用 `ping_interval`（默认 20 秒），Socket.IO 用 `pingInterval`（单位为毫秒，默认 25 秒），ws 用定时器调用 `ws.ping()`。',
                },
                {
                  id: 'raise-idle-timeout',
                  text: '把这段时间与链路上每一跳的空闲超时比较，调大相符的那一个：60 秒对应 nginx 的 `proxy_read_timeout` 或 AWS ALB 的 `idle_timeout.timeout_seconds`，5 分钟对应 Envoy 的 `stream_idle_timeout`，350 秒对应 AWS NLB 的 `tcp.idle_timeout.seconds`。在 HAProxy 中，检查 `timeout tunnel`；未设置时，以 `timeout client` 和 `timeout server` 中较短的为准。',
                },
              ],
            },
            {
              text: '是，从连接打开算起；即使一直有消息收发，也会断开。',
              conclusion: '代理或托管平台限制了连接的时长，或会话已过期。',
              fixes: [
                {
                  id: 'check-maximum-duration',
                  text: '检查链路上每一跳的最大连接时长。在 Google Cloud 中，传统版 Application Load Balancer 默认为 30 秒（后端服务的 `timeoutSec`），Cloud Run 默认为 5 分钟，最长 60 分钟。在 AWS API Gateway 中，固定为 2 小时。',
                },
                {
                  id: 'close-before-limit',
                  text: '在达到该时长之前，调用 `close(1001)` 或 `close(1012)`。',
                },
                {
                  id: 'resume-session',
                  text: '自动重连，并请求错过的消息，例如以收到的最后一条消息的 ID 为起点。',
                },
              ],
            },
            {
              text: '不是，时间长短不一。',
              next: {
                question: '其他客户端的连接是否也在同一时刻断开？',
                answers: [
                  {
                    text: '是，许多连接同时断开。',
                    conclusion:
                      '服务器进程或代理没有完成关闭握手就停止了，可能是崩溃、因内存不足（OOM）被终止，或正在部署。',
                    fixes: [
                      {
                        id: 'find-restart',
                        text: '检查该时刻是否有过重启：查找 `kubectl describe pod` 中的 `OOMKilled`、`dmesg -T` 中的 `Out of memory`、部署记录或 nginx 的重启记录。`nginx -s reload` 不会断开连接；但如果设置了 `worker_shutdown_timeout`，重新加载后经过这段时间，nginx 就会关闭这些连接。',
                      },
                      {
                        id: 'close-on-shutdown',
                        text: '收到 `SIGTERM` 时，先用 1001 或 1012 关闭每个连接，再退出进程。',
                      },
                    ],
                  },
                  {
                    text: '不是，只有这一个。',
                    next: {
                      question: '断开之前发生了什么？',
                      answers: [
                        {
                          text: '发送或接收了一条消息。',
                          conclusion:
                            '一端因为这条消息关闭了连接：消息过大、文本不是 UTF-8，或帧的格式有误。如果是客户端拒绝了消息，客户端通常报告 1006，而不是 1009、1007 或 1002。',
                          fixes: [
                            {
                              id: 'send-short-message',
                              text: '改发一条短消息：如果连接没有断开，原因就是消息过大。',
                            },
                            {
                              id: 'log-library-errors',
                              text: '记录 WebSocket 库的错误，例如 ws 的 `Max payload size exceeded`，并把消息大小与库以及链路上每一跳的限制比较。',
                            },
                          ],
                        },
                        {
                          text: '设备休眠或切换了网络，或页面转入后台。',
                          conclusion: '网络连接中断，或浏览器限制了页面的定时器：心跳停止，服务器因此关闭了连接。',
                          fixes: [
                            {
                              id: 'reconnect-on-return',
                              text: '在 `visibilitychange` 或 `online` 事件中重连，并请求错过的消息。',
                            },
                            {
                              id: 'terminate-dead-connections',
                              text: '每 30 秒发送一次 ping。如果到下一次 ping 时仍未收到 pong，就断开连接，例如在 ws 中调用 `ws.terminate()`。',
                            },
                          ],
                        },
                        {
                          text: '没有明显的异常。',
                          next: {
                            question: '不使用代理、VPN 和杀毒软件时，连接能保持打开吗？',
                            answers: [
                              {
                                text: '能。',
                                conclusion: '代理、VPN 或杀毒软件关闭了连接，或改动了帧。',
                                fixes: [
                                  {
                                    id: 'enable-one-by-one',
                                    text: '逐个重新启用，找出导致断开的那一个，并在其流量检查设置中为 WebSocket 服务器的主机添加例外。',
                                  },
                                ],
                              },
                              {
                                text: '不能。',
                                conclusion: '很可能是服务器未经关闭握手就断开了连接。',
                                fixes: [
                                  {
                                    id: 'find-dropped-socket',
                                    text: '查找未捕获的异常，以及调用 `socket.destroy()` 或 `ws.terminate()` 而非 `ws.close()` 的代码。',
                                  },
                                  {
                                    id: 'capture-packets',
                                    text: '在服务器上用 `tcpdump` 抓包：先发出 FIN 或 RST 的一端就是断开连接的一端。',
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
