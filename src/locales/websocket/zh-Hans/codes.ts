import type { websocket } from '../../../catalogs/websocket.js';
import type { CodeTexts } from '../../../model.js';
import { causes } from './causes.js';

/** WebSocket codes in Simplified Chinese. */
export const codes: CodeTexts<typeof websocket> = {
  1000: {
    name: '正常关闭',
    summary: '会话已完成，客户端或服务器主动关闭了连接。',
    when: '任一端调用了 `close(1000)`，例如用户退出登录，或数据已全部发送完毕。',
    fixes: [
      {
        id: 'skip-reconnect',
        text: '不要自动重连：当 `event.code` 为 1000 时，跳过重试逻辑。',
      },
      {
        id: 'find-closing-side',
        text: '如果连接不应在此时关闭，记录 `event.reason`，并在两端的代码中搜索 `close()` 调用。',
      },
      {
        id: 'send-error-code',
        text: '因错误而关闭连接时，发送 1011 或 4000 到 4999 之间的关闭码，让客户端能把错误与正常关闭区分开。',
      },
    ],
    choose: '会话已完成，且客户端不应重连时，使用 1000。',
    endUser: '连接已关闭。',
  },
  1001: {
    name: '端点退出',
    summary: '关闭连接的端点即将退出：服务器正在关闭，或用户离开了页面。',
    when: '服务器在优雅关闭期间发送该关闭码；浏览器在用户关闭、刷新或离开页面时发送。如果页面进入往返缓存（bfcache），Chromium 会保持连接，稍后才发送。Jetty 在 `idleTimeout`（自 Jetty 10 起默认 30 秒）超时后也会发送。',
    fixes: [
      {
        id: 'reconnect-with-backoff',
        text: '如果是服务器发送的，随机等待 0 到 5 秒后重连，之后采用带抖动的指数退避。',
      },
      {
        id: 'release-session',
        text: '如果是浏览器发送的，按正常断开处理，并释放会话。',
      },
      {
        id: 'drain-first',
        text: '部署之前，用一分钟或更长的时间分批关闭已打开的连接，避免客户端同时重连。在 ingress-nginx 中，`worker-shutdown-timeout`（默认 `240s`）限制了重新加载后旧 worker 保留连接的时间。',
      },
    ],
    choose: '关闭服务器时，使用 1001。页面不能把 1001 传给 `close()`，它由浏览器自动发送。',
    endUser: '连接已关闭，可以尝试重新连接。',
  },
  1002: {
    name: '协议错误',
    summary: '一端违反了 WebSocket 协议，另一端因此关闭了连接。',
    when: '帧存在以下问题之一：保留位被意外置位，掩码缺失或多余，分片不正确，或关闭码无效。保留位被意外置位，往往说明一端在未协商 `permessage-deflate` 的情况下压缩了数据。',
    fixes: [
      {
        id: 'update-library',
        text: '更新 WebSocket 库。如果帧的编解码是自己实现的，先检查掩码：客户端必须为每个帧加掩码，服务器则一律不加。',
      },
      {
        id: 'read-frame-error',
        text: '在客户端和服务器的日志中查找被拒绝的帧。在 ws 中，`Invalid WebSocket frame: RSV1 must be clear` 表示对端在未协商 `permessage-deflate` 的情况下压缩了数据，或者把控制帧或延续帧标记为已压缩，或者有其他代码在向同一个 socket 写入数据，例如第二个 `upgrade` 处理函数。',
      },
      {
        id: 'bypass-proxy',
        text: '绕过代理，用 `wscat` 直接连接服务器。如果错误不再出现，说明代理改动了帧。',
      },
    ],
    choose: '只要帧的格式有误，就使用 1002，与消息内容无关。',
    endUser: '发生技术错误，连接失败。请稍后重试。',
  },
  1003: {
    name: '不支持的数据类型',
    summary: '端点收到了不接受的消息类型，例如只接受文本，却收到了二进制数据。',
    when: '客户端向只接受文本的端点发送了 `Blob` 或 `ArrayBuffer`，或向只接受二进制的端点发送了文本。',
    fixes: [
      {
        id: 'match-message-type',
        text: '调用 `send()` 时传入端点要求的类型：文本用字符串，二进制数据用 `ArrayBuffer` 或 `Blob`。',
      },
      {
        id: 'document-message-types',
        text: '在文档中说明接受哪些消息类型，或者两种都接受。在 ws 中，可以用 `message` 事件的 `isBinary` 参数区分。',
      },
    ],
    choose: '完全不支持某种消息类型时，即使消息本身格式正确，也使用 1003。',
    endUser: '应用发送了服务不支持的数据。',
  },
  1004: {
    name: '保留',
    summary: 'RFC 6455 保留了 1004 供将来使用，至今没有定义含义。',
    when: '正常情况下不会出现。发送 1004 的对端存在 bug，或者遵循的是协议的早期草案，其中 1004 表示帧过大。',
    fixes: [
      {
        id: 'use-defined-code',
        text: '把代码中的 `close(1004)` 换成有定义的关闭码，例如消息过大时用 1009。',
      },
      {
        id: 'report-bug',
        text: '向发送 1004 的软件的维护者报告 bug：RFC 6455 没有为 1004 定义含义。',
      },
    ],
    choose: '关闭帧中的数字为 1004，即属于这种情况。浏览器如实报告，Node.js 和 ws 则报告 1006。',
    endUser: '连接因未知原因断开。',
  },
  1005: {
    name: '未收到状态码',
    summary: '收到的关闭帧不带关闭码，此时接收端通常报告 1005；1005 本身不允许发送。',
    when: '本端代码或对端在浏览器、Node.js 或 ws 中调用 `close()` 时没有传入关闭码，双方通常都会报告 1005。但 Tomcat 和 .NET 收到空关闭帧时报告 1000；Tomcat 和 aiohttp 会以 1000 回应空关闭帧，另一端因此报告 1000。在 Netty 4 中，不带参数的 `new CloseWebSocketFrame()` 也不会发送关闭码。Python websockets、aiohttp 和 Starlette 则不同，未指定关闭码时会发送 1000。',
    fixes: [
      {
        id: 'treat-as-normal',
        text: '按正常关闭处理，除非客户端与服务器约定每次关闭都要带关闭码。在 Uvicorn 上运行的 FastAPI 中，`WebSocketDisconnect: (1005, None)` 也可能表示连接中断。',
      },
      {
        id: 'pass-a-code',
        text: '调用 `close()` 时传入关闭码，例如 `close(1000)`，让客户端知道关闭的原因。',
      },
      {
        id: 'forward-empty-frame',
        text: '在转发连接的程序中，如果 `event.code` 为 1005，不要原样转发：`close(1005)` 会抛出错误。应调用不带参数的 `close()`。',
      },
    ],
    choose: '`wasClean` 为 `true`，且关闭帧不带关闭码，即为 1005。',
    endUser: '连接已关闭。',
  },
  1006: {
    name: '异常关闭',
    summary: '连接断开时没有收到有效的关闭帧；1006 由本端在本地生成，并不是对端发送的。',
    when: '常见原因有：代理或负载均衡器空闲超时，服务器进程崩溃或被终止，网络中断，以及握手失败。升级请求被拒绝时，无论 HTTP 状态码是什么，浏览器都报告 1006。客户端拒绝无效的帧时，通常也报告 1006。',
    fixes: [
      {
        id: 'check-open-event',
        text: '记录 `open` 事件是否触发过。如果没有，说明握手失败：在“网络”面板中查看升级请求的 HTTP 状态码。如果没有状态码，说明 DNS、TCP 或 TLS 失败，服务器或链路上的某一跳没有响应，或者请求被浏览器拦截。',
      },
      {
        id: 'reconnect-with-backoff',
        text: '随机等待 0 到 5 秒后重连，之后采用带抖动的指数退避，并设置上限，例如 60 秒。',
      },
      {
        id: 'send-pings',
        text: '每 20 到 30 秒发送一次 ping，间隔要小于链路上最短的空闲超时。默认值：nginx（`proxy_read_timeout`）和 AWS ALB 为 60 秒，Envoy（`stream_idle_timeout`）为 5 分钟，AWS NLB 为 350 秒。',
      },
      {
        id: 'search-logs',
        text: '在 nginx 的 `error.log` 中，查找连接关闭前后的 `while proxying upgraded connection`。如果该行含有 `upstream timed out`，说明 `proxy_read_timeout` 超时；如果服务器已停止读取数据，也可能是 `proxy_send_timeout` 超时。nginx 只在 `info` 级别（默认级别为 `error`）记录这一行，因此要先设置 `error_log /var/log/nginx/error.log info`，再等下一次关闭。另外检查服务器是否重启过：在 `kubectl describe pod` 的输出中查找 `OOMKilled`。',
      },
    ],
    choose: '`wasClean` 为 `false`，且未收到有效的关闭帧，即为 1006。',
    endUser: '连接已中断，请重试。',
    causes: causes[1006],
  },
  1007: {
    name: '帧载荷数据无效',
    summary: '接收端拒绝了一条数据与类型不符的消息，通常是因为文本不是有效的 UTF-8。',
    when: '二进制数据被当作文本消息发送，或文本消息在多字节字符的中间结束。如果由客户端检测到该错误，客户端通常报告 1006。',
    fixes: [
      {
        id: 'send-binary-as-binary',
        text: '字节数据用二进制消息（`ArrayBuffer` 或 `Blob`）发送；文本用字符串发送，由库编码为 UTF-8。',
      },
      {
        id: 'keep-characters-whole',
        text: '文本用 UTF-8 编码，不要在多字节字符的中间结束消息。如果在 JavaScript 中把字节流作为文本转发，全程使用同一个 `TextDecoder`，并调用 `decode(chunk, { stream: true })`。',
      },
      {
        id: 'use-private-code',
        text: '1007 只用于编码无效的情况。JSON 不符合 schema 时，使用 1008 或 4000 到 4999 之间的关闭码。',
      },
    ],
    choose: '字节内容与消息类型矛盾时，使用 1007，例如文本不是 UTF-8。',
    endUser: '应用发送了服务无法读取的数据。',
  },
  1008: {
    name: '违反策略',
    summary: '端点（通常是服务器）关闭了连接，因为对端违反了策略，例如速率限制。',
    when: '客户端超过速率限制、未通过源检查，或违反了其他规则（这些规则没有专用的关闭码，或服务器不愿透露）。Tomcat 在用户的 HTTP 会话结束时发送 1008；ws（8.21 及更高版本）在消息超过 `maxFragments` 或 `maxBufferedChunks` 时发送 1008。',
    fixes: [
      {
        id: 'read-reason',
        text: '记录 `event.reason`，并在服务的文档中查找对应的规则。不要向用户显示关闭原因：RFC 6455 禁止这样做。',
      },
      {
        id: 'check-token-and-origin',
        text: '重连之前，确认令牌没有过期，服务器允许当前的 `Origin`，并且消息发送频率低于服务器的速率限制。',
      },
      {
        id: 'send-reason',
        text: '附上简短的关闭原因，不超过 123 字节（UTF-8 编码），例如 `ws.close(1008, "origin not allowed")`。',
      },
    ],
    choose: '对端违反规则，而没有更具体的关闭码可用，或者你不想透露违反了哪条规则时，使用 1008。',
    endUser: '服务拒绝了此操作。',
  },
  1009: {
    name: '消息过大',
    summary: '消息超过了接收端的大小限制，接收端因此关闭了连接。',
    when: '消息超过了库或网关的限制。默认限制：ws 为 100 MiB（`maxPayload`），Python websockets 为 1 MiB（`max_size`），Socket.IO 为 1 MB（`maxHttpBufferSize`）。AWS API Gateway 固定为 128 KB。',
    fixes: [
      {
        id: 'split-message',
        text: '把内容拆成多条消息，例如使用 `Blob.slice()`。把同一条消息拆成更多的帧，只对按帧计算的限制有效，例如 AWS API Gateway 的 32 KB。',
      },
      {
        id: 'raise-limit',
        text: '把限制提高到刚好能容纳最大的正常消息即可，并写入文档：ws 为 `maxPayload`，Python websockets 为 `max_size`，Socket.IO 为 `maxHttpBufferSize`。',
      },
      {
        id: 'compare-limits',
        text: '比较链路上每一跳的限制，起作用的是最小的那个。默认情况下，Uvicorn 每条消息允许 16 MiB（`--ws-max-size`），Jetty 允许 64 KiB（`maxTextMessageSize`）；AWS API Gateway 每条消息允许 128 KB，每个帧允许 32 KB。',
      },
    ],
    choose: '消息除了过大之外没有其他问题时，使用 1009。',
    endUser: '内容过大，无法发送。',
  },
  1010: {
    name: '缺少必需的扩展',
    summary: '服务器没有协商客户端要求的扩展，客户端因此关闭了连接。',
    when: '客户端库要求某个扩展，例如 `permessage-deflate`，而服务器或代理的握手响应中没有该扩展。浏览器不会因为缺少 `permessage-deflate` 而发送 1010。',
    fixes: [
      {
        id: 'enable-extension',
        text: '启用关闭帧的关闭原因中列出的扩展。在 ws 中，服务器的 `perMessageDeflate` 默认为 `false`。',
      },
      {
        id: 'make-extension-optional',
        text: '把扩展改为可选，或去掉服务器不支持的参数，例如 `client_max_window_bits`。',
      },
      {
        id: 'keep-extensions-header',
        text: '确认没有代理删除 `Sec-WebSocket-Extensions` 标头：用 `curl` 经代理和直连各发起一次握手，比较两次的响应。',
      },
    ],
    choose: '只在客户端使用 1010，并在关闭原因中列出缺少的扩展。服务器遇到这种情况时，直接让握手失败。',
    endUser: '应用无法连接到服务。请更新应用或稍后重试。',
  },
  1011: {
    name: '内部错误',
    summary: '端点（通常是服务器）遇到意外错误，因此关闭了连接。',
    when: '服务器出现未捕获的异常，或所依赖的服务发生故障。Python websockets 和 Uvicorn 在保活 ping 未及时收到 pong 时，也会发送 1011。',
    fixes: [
      {
        id: 'find-exception',
        text: '在服务器日志中查找连接关闭前后的异常。在 Python websockets 中，`keepalive ping timeout` 表示在 `ping_timeout`（默认 20 秒）内没有收到 pong。如果大量连接同时关闭，查找阻塞事件循环的代码；如果只有一个连接关闭，多半是对端不可达。',
      },
      {
        id: 'catch-per-message',
        text: '为每条消息的处理单独加 `try`/`catch`，避免一条无效消息导致连接关闭。',
      },
      {
        id: 'reconnect-with-backoff',
        text: '采用带抖动的指数退避重连，并设置最大尝试次数。',
      },
    ],
    choose: '故障出在本端，对端没有问题时，使用 1011。',
    endUser: '我们的服务出现问题，请稍后重试。',
  },
  1012: {
    name: '服务重启',
    summary: '服务器关闭了连接，因为服务正在重启，很快会恢复。',
    when: '部署或配置变更导致承载该连接的服务器重启。',
    fixes: [
      {
        id: 'reconnect-after-delay',
        text: '按照 1012 的 IANA 注册信息，随机等待 5 到 30 秒后重连。',
      },
      {
        id: 'restore-state',
        text: '在新连接的 `open` 处理函数中恢复订阅和状态。',
      },
      {
        id: 'restart-one-by-one',
        text: '逐个重启实例，确保客户端始终有实例可以重连。对于 Kubernetes Deployment，在 `spec.strategy.rollingUpdate` 下设置 `maxUnavailable: 0` 和 `maxSurge: 1`。',
      },
    ],
    choose: '重启服务并希望客户端重连时，使用 1012。',
    endUser: '服务正在重启，请稍后重试。',
  },
  1013: {
    name: '稍后重试',
    summary: '服务器过载，通过关闭连接来降低负载。',
    when: '服务器达到连接数、内存或 CPU 的上限，因此拒绝部分客户端。',
    fixes: [
      {
        id: 'try-another-ip',
        text: '如果 `dig +short example.com` 列出多个 IP 地址，且客户端可以选择（浏览器页面不能），就连接另一个地址。否则，等用户要求时再重连。',
      },
      {
        id: 'stop-auto-reconnect',
        text: '不要自动重连同一个 IP 地址：重试会加重过载。',
      },
      {
        id: 'add-capacity',
        text: '增加服务器实例，或在 HTTP 升级之前拒绝新连接。在 nginx 中，`limit_conn` 默认以 HTTP 503 拒绝。',
      },
    ],
    choose: '服务器过载，且客户端不应自动重连时，使用 1013。',
    endUser: '服务繁忙，请稍后重试。',
  },
  1014: {
    name: '网关错误',
    summary: '网关或代理从上游服务器收到无效响应，因此关闭了连接。',
    when: '上游服务器没有运行，返回了意外的响应，或断开了与网关的连接。1014 相当于 HTTP 502。有些库不接受 1014：Go gorilla/websocket 会报告 `websocket: bad close code 1014`。',
    fixes: [
      {
        id: 'test-upstream',
        text: '用 `curl` 向上游服务器发送握手请求，路径与客户端使用的 URL 路径相同。上游必须返回 `101 Switching Protocols`。',
      },
      {
        id: 'search-gateway-log',
        text: '在网关的日志中查找被拒绝的上游响应，例如使用 `journalctl -u SERVICE`。',
      },
      {
        id: 'reconnect-with-backoff',
        text: '采用带抖动的指数退避重连。',
      },
    ],
    choose: '1014 只由网关使用，且仅在从上游服务器收到无效响应时使用。',
    endUser: '暂时无法连接到服务，请稍后重试。',
  },
  1015: {
    name: 'TLS 握手失败',
    summary: '`wss://` 连接的 TLS 握手失败，WebSocket 连接没有建立；1015 由客户端在本地生成。',
    when: '证书过期、与主机名不符或缺少中间证书，或者客户端与服务器没有共同支持的 TLS 版本。Firefox 报告 1015，但如果服务器在 TLS 握手期间关闭连接，则报告 1006；Chromium、Node.js 和 ws 报告 1006。Cloudflare 页面上的“Error 1015”与此无关，表示触发了速率限制。',
    fixes: [
      {
        id: 'check-certificate',
        text: '用 `openssl s_client` 和 `openssl x509 -noout -dates -ext subjectAltName` 检查证书的有效期和主机名。',
      },
      {
        id: 'serve-full-chain',
        text: '发送完整的证书链，包括中间证书。在 nginx 中，把 `ssl_certificate` 设为 `fullchain.pem`，不要设为 `cert.pem`。',
      },
      {
        id: 'open-in-browser',
        text: '在浏览器标签页中用 `https://` 打开相同的主机和端口，查看证书错误。',
      },
    ],
    choose: '用 `https://` 访问相同的主机和端口也报证书或 TLS 错误，即为 1015。',
    endUser: '无法建立安全连接。',
  },
  3000: {
    name: '未通过身份验证',
    summary: '端点（通常是服务器）关闭了连接，因为对端必须先通过身份验证；3000 相当于 HTTP 401。',
    when: '令牌缺失、无效或过期，而服务器在 HTTP 升级之后才检查令牌。',
    fixes: [
      {
        id: 'refresh-token',
        text: '获取新令牌后重连。如果令牌是 JWT，从 `exp` 声明可以看出旧令牌的过期时间。',
      },
      {
        id: 'sign-in-again',
        text: '如果服务器也拒绝新令牌，提示用户重新登录。',
      },
      {
        id: 'accept-then-close',
        text: '先接受升级，再调用 `close(3000)`。如果以 HTTP 401 拒绝升级，页面只能看到 1006。',
      },
    ],
    choose: '对端未通过身份验证，或凭据已过期时，使用 3000。',
    endUser: '请重新登录。',
  },
  3003: {
    name: '禁止访问',
    summary: '端点（通常是服务器）关闭了连接，因为对端虽已通过身份验证，但没有执行此操作的权限；3003 相当于 HTTP 403。',
    when: '用户已登录，但没有访问该频道、房间或执行该操作的权限。',
    fixes: [
      {
        id: 'stop-reconnecting',
        text: '账号的权限变更之前，不要用同一账号重连。',
      },
      {
        id: 'check-permissions',
        text: '检查账号的权限，并在关闭原因中写明缺少的权限，例如 `ws.close(3003, "missing chat:write")`。',
      },
    ],
    choose: '对端已通过身份验证，但缺少所需权限时，使用 3003。',
    endUser: '没有执行此操作的权限。',
  },
  3008: {
    name: '超时',
    summary: '端点在时限内没有收到预期的消息，因此关闭了连接；3008 相当于 HTTP 408。',
    when: '应用要求的消息到达过晚或没有到达，例如 `open` 事件之后的登录消息。',
    fixes: [
      {
        id: 'send-on-open',
        text: '在 `open` 处理函数中首先发送该消息。',
      },
      {
        id: 'reconnect-with-backoff',
        text: '如果原因是网络慢，采用带抖动的指数退避重连。',
      },
      {
        id: 'extend-deadline',
        text: '把时限设得足够长，让网络慢的客户端也能按时发送，并在关闭原因中写明缺少的消息，例如 `ws.close(3008, "no sign-in")`。',
      },
    ],
    choose: '对端超过了应用规定的时限时，使用 3008。',
    endUser: '连接超时，请重试。',
  },
};
