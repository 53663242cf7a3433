import type { websocket } from '../../../catalogs/websocket.js';
import type { LocaleOf } from '../../../model.js';
import { zhHans as messages } from '../../messages/zh-Hans.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** WebSocket close codes in Simplified Chinese. */
export const zhHans: LocaleOf<typeof websocket, 'zh-Hans'> = {
  protocol: 'websocket',
  lang: 'zh-Hans',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'WebSocket',
    codes: '关闭码',
    stages: {
      dns: 'DNS 查询',
      tcp: 'TCP 连接',
      tls: 'TLS 握手',
      upgrade: 'HTTP 升级',
      open: '连接已打开',
      closing: '关闭握手',
    },
    facts: {
      onWire: {
        question: '可以放在关闭帧中发送吗？',
        values: { allowed: '可以', never: '不可以' },
        tags: { allowed: '可以发送', never: '不可发送' },
        says: {
          allowed: { other: '{codes} 由关闭帧携带，说明客户端或服务器主动关闭了连接。' },
          never: { other: '{codes} 不允许出现在关闭帧中：要么由本端在本地生成，要么是对端发送了无效的关闭码。' },
        },
      },
      sentBy: {
        question: '可以由谁发送？',
        values: { client: '客户端', server: '服务器', either: '客户端或服务器', nobody: '任何一端都不可以' },
        says: {
          client: { other: '{codes} 只应由客户端发送。' },
          server: { other: '{codes} 只应由服务器发送。' },
          either: { other: '{codes} 可以由客户端或服务器发送。' },
        },
      },
      closeArgument: {
        question: '在浏览器中可以传给 `close()` 吗？',
        values: { true: '可以', false: '不可以，会抛出 `InvalidAccessError`' },
      },
      severity: {
        says: {
          neutral: { other: '{codes} 不是错误，表示连接正常结束。' },
          notice: { other: '遇到 {codes} 时，连接本身没有问题，关闭码应由应用处理。' },
          fault: { other: '{codes} 表示发生了错误。先查明原因，不要只依赖重连。' },
        },
      },
      stages: { question: '出现在连接的哪个阶段？' },
      clean: {
        question: '`wasClean` 通常是什么值？',
        values: { true: 'true', false: 'false' },
        says: {
          true: { other: '遇到 {codes} 时，浏览器报告的 `wasClean` 为 `true`：双方完成了关闭握手。' },
          false: { other: '遇到 {codes} 时，客户端报告的 `wasClean` 为 `false`：关闭握手没有完成。' },
        },
      },
      seenAs: {
        question: '客户端实际报告哪个关闭码？',
        note: '结果来自所示版本的实测；其他客户端报告的关闭码可能不同。',
        values: { 'as-sent': '与发送的相同（{items}）' },
      },
      retry: {
        question: '客户端应该重连吗？',
        values: {
          'not-needed': '不需要，会话已完成',
          'at-once': '应该，立即重连',
          'new-connection': '应该，立即建立新连接',
          backoff: '应该，采用带抖动的指数退避',
          delay: '应该，随机等待 {min} 到 {max} 秒后重连',
          'after-fix': '仅在消除原因之后',
          elsewhere: '仅在换用其他 IP 地址时，或用户要求时',
          'user-decides': '仅在用户要求时',
          'app-decides': '取决于应用',
          'not-applicable': '不适用',
        },
        tags: {
          'not-needed': '无需重连',
          'at-once': '立即重连',
          'new-connection': '立即重连',
          backoff: '退避后重连',
          delay: '{min} 到 {max} 秒后重连',
          'after-fix': '先解决再重连',
          elsewhere: '换用其他 IP 地址',
          'user-decides': '用户要求时重连',
          'app-decides': '取决于应用',
          'not-applicable': '无重连建议',
        },
        says: {
          'not-needed': { other: '遇到 {codes} 时无需重连。' },
          backoff: { other: '遇到 {codes} 时，采用带抖动的指数退避重连。' },
          delay: { other: '遇到 {codes} 时，随机等待 {min} 到 {max} 秒后重连。' },
          'after-fix': { other: '遇到 {codes} 时，先消除原因再重连，否则重连通常还会以同样的方式失败。' },
          elsewhere: { other: '遇到 {codes} 时，连接其他 IP 地址，或等用户要求时再重连。' },
          'app-decides': { other: '遇到 {codes} 时，是否重连取决于应用。' },
          'not-applicable': { other: '对于 {codes}，没有重连方面的建议。' },
        },
      },
    },
  },
  codes,
  ranges: {
    zero: {
      name: '没有关闭码',
      summary: '关闭事件中没有关闭码：同样情况下，其他客户端报告 1006，该客户端则报告 0。',
      when: '在连接被拒绝、DNS 或 TLS 出错、升级请求被拒绝时，Deno 报告 0；连接中断时通常也报告 0，但 `idleTimeout` 超时的服务器报告 1001。0 也是 `new CloseEvent("close")` 的默认值。',
      fixes: [
        {
          id: 'read-error-event',
          text: '在 Deno 中，记录 `error` 事件的 `message`，其中写明了原因；并像处理 1006 一样，采用带抖动的指数退避重连。',
        },
        {
          id: 'pass-code',
          text: '在测试或 polyfill 中，传入关闭码：`new CloseEvent("close", { code: 1006 })`。',
        },
      ],
      choose: '`code` 为 0，表示关闭事件没有关闭码；除非 `wasClean` 为 `true`，否则按 1006 处理。',
      endUser: '连接已中断，请重试。',
    },
    unused: {
      name: '未使用',
      summary: '小于 1000 的数字不用作关闭码。',
      when: '程序在应传入关闭码的位置传入了 HTTP 状态码、退出码或端口号。',
      fixes: [
        {
          id: 'use-valid-code',
          text: '找到传入该数字的 `close()` 调用，改用 1000 或 3000 到 4999 之间的关闭码。',
        },
      ],
      choose: '关闭帧中的数字小于 1000，即属于此范围。浏览器如实报告，Node.js 和 ws 则报告 1006。',
      endUser: '连接因技术错误断开。',
    },
    protocol: {
      name: '协议保留',
      summary: '1000 到 2999 保留给 WebSocket 协议及其扩展，该数字尚未分配含义。',
      when: '对端使用了从未分配的数字，或遵循的规范比本说明更新。',
      fixes: [
        {
          id: 'use-private-code',
          text: '应用自定义的含义应使用 4000 到 4999 之间的关闭码，例如 `close(4000)`。',
        },
        {
          id: 'check-registry',
          text: '在 IANA WebSocket Close Code Number Registry 中查找该数字：本说明编写之后，该数字可能已分配含义。',
        },
      ],
      choose: '关闭帧中的数字在 1000 到 2999 之间且未分配，即属于此范围。浏览器如实报告，Node.js 和 ws 则报告 1006。',
      endUser: '连接已断开，应用无法识别原因。',
    },
    libraries: {
      name: '供库和框架使用',
      summary: '3000 到 3999 供库、框架和应用使用，使用前须向 IANA 注册。',
      when: '库或框架以自己定义的关闭码关闭了连接，例如令牌无效时，Centrifugo 发送 3500。',
      fixes: [
        {
          id: 'read-library-docs',
          text: '在关闭连接的库的文档中查找该数字，或搜索库的源代码，例如 `grep -rnw CODE node_modules/NAME`。',
        },
        {
          id: 'register-code',
          text: '如果发送该关闭码的库是你发布的，向 IANA 注册该关闭码。',
        },
      ],
      choose: '发布库或框架时，使用 3000 到 3999 之间你已注册的关闭码。',
      endUser: '服务关闭了连接。',
    },
    private: {
      name: '私有用途',
      summary: '4000 到 4999 保留给私有用途，含义由发送关闭码的应用定义。',
      when: '应用以自己定义的关闭码关闭了连接，例如登录失败之后。在 Discord 网关中，4004 表示身份验证失败；在 `graphql-ws` 中，4408 表示 `connection_init` 没有及时到达。',
      fixes: [
        {
          id: 'read-service-docs',
          text: '记录 `event.reason`，并在服务的文档中查找该数字。',
        },
        {
          id: 'document-codes',
          text: '在文档中列出自定义的关闭码，并逐一说明客户端是否应该重连。',
        },
      ],
      choose: '客户端与服务器约定了含义时，使用 4000 到 4999 之间的关闭码。',
      endUser: '服务关闭了连接。',
    },
    beyond: {
      name: '超出范围',
      summary: '大于 4999 的数字虽然放得进关闭帧的两个字节，但没有定义含义。',
      when: '程序在应传入关闭码的位置传入了端口号等其他数字，或读取两个字节时弄反了顺序：1000 会变成 59395。',
      fixes: [
        {
          id: 'use-private-code',
          text: '找到传入该数字的 `close()` 调用，改用 4000 到 4999 之间的关闭码。',
        },
      ],
      choose: '关闭帧中的数字大于 4999，即属于此范围。浏览器如实报告，Node.js 和 ws 则报告 1006。',
      endUser: '连接因技术错误断开。',
    },
  },
  unknown: {
    name: '不是关闭码',
    summary: '这不是关闭码：关闭码是 0 到 65535 之间的整数。',
    when: '日志行被截断、读错了字段，或该值是其他协议的状态码。',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: '检查该值的来源：`CloseEvent` 的关闭码在 `code` 属性中。',
      },
    ],
    choose: '只有 0 到 65535 之间的整数才是关闭码。',
    endUser: '连接已断开，应用无法识别原因。',
  },
};
