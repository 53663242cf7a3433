import type { Words } from '../words.js';

export const zhHans: Words = {
  title: '状态码详解与对比',
  intro: '了解状态码的含义、出现场景、与相似状态码的区别，以及如何解决问题。',
  home: '首页',
  skip: '跳到正文',
  language: '语言',
  protocols: '协议',
  comparisons: '状态码对比',
  comparisonsIntro: '并排对比容易混淆的状态码。',
  acrossProtocols: '跨协议对比',
  sets: {
    authentication: {
      title: '身份验证与授权',
      intro: '了解缺少凭据或访问被拒绝时，HTTP、gRPC 和 WebSocket 分别使用哪些状态码。',
    },
    unavailable: {
      title: '服务不可用',
      intro: '了解服务不可用或过载时，HTTP、gRPC 和 WebSocket 分别使用哪些状态码。',
    },
    redirects: {
      title: '重定向',
      intro: '对比四种 HTTP 重定向：是永久还是临时，是否保留请求方法。',
    },
    timeouts: {
      title: '超时与截止时间',
      intro: '区分是服务器等待请求超时、网关等待响应超时、TCP 连接超时，还是超过了 gRPC 截止时间。',
    },
    restarts: {
      title: '重启与连接中断',
      intro: '了解服务器关闭、重启或发生故障时，WebSocket 客户端会看到哪个关闭码，以及何时重连。',
    },
  },
  setsTitle: '按主题浏览',
  measured: '实测结果',
  names: {
    title: '同一错误在各客户端中的名称',
    intro: '连接被拒绝、证书过期等错误在各客户端中的名称各不相同。这里汇总了这些名称。',
  },
  reported: {
    title: '客户端实际报告的关闭码',
    intro: 'close 事件中的关闭码不一定是服务器发送的关闭码。',
    sent: '关闭码',
  },
  previous: '上一页',
  next: '下一页',
  markdown: '本页的 Markdown 版本',
  search: {
    title: '搜索',
    field: '搜索所有页面',
    noScript: '搜索需要 JavaScript。所有状态码按协议列出：',
  },
  notFound: {
    title: '找不到页面',
    text: '此 URL 没有对应的页面。请搜索状态码，或选择一个协议。',
  },
};
