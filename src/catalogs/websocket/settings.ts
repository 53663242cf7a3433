import type { Setting } from '../../model.js';

// The pages that document the defaults.

const nginxProxy = {
  title: 'nginx: ngx_http_proxy_module',
  url: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html',
} as const;
const nginxSsl = {
  title: 'nginx: ngx_http_ssl_module',
  url: 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html',
} as const;
const ingressNginx = {
  title: 'ingress-nginx: ConfigMap',
  url: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/',
} as const;
const apacheProxy = {
  title: 'Apache 2.4: mod_proxy',
  url: 'https://httpd.apache.org/docs/2.4/mod/mod_proxy.html',
} as const;
const apacheSsl = {
  title: 'Apache 2.4: mod_ssl',
  url: 'https://httpd.apache.org/docs/2.4/mod/mod_ssl.html',
} as const;
const haproxy = {
  title: 'HAProxy: Configuration Manual',
  url: 'https://docs.haproxy.org/dev/configuration.html',
} as const;
const envoyHttp = {
  title: 'Envoy: HTTP connection manager',
  url: 'https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/filters/network/http_connection_manager/v3/http_connection_manager.proto',
} as const;
const envoyTls = {
  title: 'Envoy: Common TLS configuration',
  url: 'https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/transport_sockets/tls/v3/common.proto',
} as const;
const aws = {
  alb: {
    title: 'AWS: Edit attributes for your Application Load Balancer',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
  },
  nlb: {
    title: 'AWS: Update the TCP idle timeout for your Network Load Balancer listener',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html',
  },
  apiGateway: {
    title: 'AWS: Quotas for configuring and running a WebSocket API in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
  },
} as const;
const google = {
  loadBalancing: { title: 'gcpdiag: lb/BP/2025_002', url: 'https://gcpdiag.dev/rules/lb/BP/2025_002/' },
  ingress: {
    title: 'ingress-gce: Simple Websocket Example',
    url: 'https://github.com/kubernetes/ingress-gce/blob/master/examples/websocket/README.md',
  },
  cloudRun: {
    title: 'Google Cloud: Using WebSockets on Cloud Run',
    url: 'https://cloud.google.com/run/docs/triggering/websockets',
  },
} as const;
const azure = {
  title: 'Azure: Configure TCP reset and idle timeout for Azure Load Balancer',
  url: 'https://learn.microsoft.com/en-us/azure/load-balancer/load-balancer-tcp-idle-timeout',
} as const;
const node = {
  title: 'Node.js: TLS',
  url: 'https://nodejs.org/api/tls.html#tlsdefault_min_version',
} as const;
const ws = { title: 'ws: API', url: 'https://github.com/websockets/ws/blob/master/doc/ws.md' } as const;
const undici = {
  title: 'undici: Client',
  url: 'https://github.com/nodejs/undici/blob/main/docs/docs/api/Client.md',
} as const;
const socketIo = {
  title: 'Socket.IO: Server options',
  url: 'https://socket.io/docs/v4/server-options/',
} as const;
const websockets = {
  keepalive: {
    title: 'websockets: Keepalive and latency',
    url: 'https://websockets.readthedocs.io/en/stable/topics/keepalive.html',
  },
  server: {
    title: 'websockets: Server (asyncio)',
    url: 'https://websockets.readthedocs.io/en/stable/reference/asyncio/server.html',
  },
} as const;
const uvicorn = { title: 'Uvicorn: Settings', url: 'https://www.uvicorn.org/settings/' } as const;
const aiohttp = {
  title: 'aiohttp: Server Reference',
  url: 'https://docs.aiohttp.org/en/stable/web_reference.html',
} as const;
const tornado = {
  title: 'Tornado: tornado.websocket',
  url: 'https://www.tornadoweb.org/en/stable/websocket.html',
} as const;
const gorilla = {
  title: 'gorilla/websocket: Conn.SetReadLimit',
  url: 'https://pkg.go.dev/github.com/gorilla/websocket#Conn.SetReadLimit',
} as const;
const coder = {
  title: 'coder/websocket: Conn.SetReadLimit',
  url: 'https://pkg.go.dev/github.com/coder/websocket#Conn.SetReadLimit',
} as const;
const tomcat = {
  howTo: {
    title: 'Tomcat: WebSocket How-To',
    url: 'https://tomcat.apache.org/tomcat-11.0-doc/web-socket-howto.html',
  },
  container: {
    title: 'Tomcat: WsWebSocketContainer',
    url: 'https://github.com/apache/tomcat/blob/main/java/org/apache/tomcat/websocket/WsWebSocketContainer.java',
  },
} as const;
const jetty = {
  title: 'Jetty: WebSocketConstants',
  url: 'https://github.com/jetty/jetty.project/blob/jetty-12.0.x/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/WebSocketConstants.java',
} as const;
const netty = {
  title: 'Netty: WebSocketDecoderConfig',
  url: 'https://github.com/netty/netty/blob/4.2/codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocketDecoderConfig.java',
} as const;
const signalR = {
  title: 'ASP.NET Core: SignalR configuration',
  url: 'https://learn.microsoft.com/aspnet/core/signalr/configuration',
} as const;
const aspNetCore = {
  title: 'ASP.NET Core: WebSocketOptions.KeepAliveInterval',
  url: 'https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.builder.websocketoptions.keepaliveinterval',
} as const;

/** The settings behind a close code, with their defaults. */
export const settings = {
  1001: [
    { of: 'Jetty', name: 'idleTimeout', default: '30s', effect: 'closes-idle', since: 'Jetty 10', spec: [jetty] },
    {
      of: 'Tomcat',
      name: 'setDefaultMaxSessionIdleTimeout',
      default: '0 (off)',
      effect: 'closes-idle',
      spec: [tomcat.container],
    },
  ],
  1002: [
    { of: 'ws', name: 'perMessageDeflate (server)', default: 'false', effect: 'compresses', spec: [ws] },
    { of: 'ws', name: 'perMessageDeflate (client)', default: 'true', effect: 'compresses', spec: [ws] },
    { of: 'uvicorn', name: '--ws-per-message-deflate', default: 'True', effect: 'compresses', spec: [uvicorn] },
  ],
  1006: [
    { of: 'nginx', name: 'proxy_read_timeout', default: '60s', effect: 'closes-idle', spec: [nginxProxy] },
    { of: 'ingress-nginx', name: 'proxy-read-timeout', default: '60s', effect: 'closes-idle', spec: [ingressNginx] },
    {
      of: 'ingress-nginx',
      name: 'worker-shutdown-timeout',
      default: '240s',
      effect: 'drains',
      spec: [ingressNginx],
    },
    { of: 'Apache', name: 'ProxyTimeout', default: 'TimeOut (60s)', effect: 'closes-idle', spec: [apacheProxy] },
    {
      of: 'HAProxy',
      name: 'timeout tunnel',
      default: 'timeout client, timeout server',
      effect: 'closes-idle',
      spec: [haproxy],
    },
    { of: 'Envoy', name: 'stream_idle_timeout', default: '5m', effect: 'closes-idle', spec: [envoyHttp] },
    { of: 'AWS ALB', name: 'idle_timeout.timeout_seconds', default: '60s', effect: 'closes-idle', spec: [aws.alb] },
    { of: 'AWS NLB', name: 'tcp.idle_timeout.seconds', default: '350s', effect: 'drops-idle', spec: [aws.nlb] },
    {
      of: 'Google Cloud classic ALB',
      name: 'backend service timeout',
      default: '30s',
      effect: 'closes-after',
      spec: [google.loadBalancing, google.ingress],
    },
    {
      of: 'Google Cloud Run',
      name: 'request timeout',
      default: '5m',
      effect: 'closes-after',
      spec: [google.cloudRun],
    },
    { of: 'Azure Load Balancer', name: 'idle timeout', default: '4m', effect: 'drops-idle', spec: [azure] },
    {
      of: 'Python websockets',
      name: 'ping_interval',
      default: '20s',
      effect: 'pings',
      spec: [websockets.keepalive],
    },
    { of: 'uvicorn', name: '--ws-ping-interval', default: '20.0', effect: 'pings', spec: [uvicorn] },
    { of: 'Socket.IO', name: 'pingInterval', default: '25000 ms', effect: 'pings', spec: [socketIo] },
    {
      of: 'Socket.IO',
      name: 'pingTimeout',
      default: '20000 ms',
      effect: 'ping-timeout',
      since: 'Socket.IO 4.0.0',
      spec: [socketIo],
    },
    { of: 'SignalR', name: 'KeepAliveInterval', default: '15s', effect: 'pings', spec: [signalR] },
    {
      of: 'SignalR',
      name: 'serverTimeoutInMilliseconds',
      default: '30000 ms',
      effect: 'ping-timeout',
      spec: [signalR],
    },
    {
      of: 'ASP.NET Core',
      name: 'WebSocketOptions.KeepAliveInterval',
      default: '2m',
      effect: 'pings',
      spec: [aspNetCore],
    },
    { of: 'aiohttp', name: 'heartbeat', default: 'None', effect: 'pings', spec: [aiohttp] },
    { of: 'ws', name: 'closeTimeout', default: '30000 ms', effect: 'close-timeout', spec: [ws] },
  ],
  1008: [
    { of: 'ws', name: 'maxFragments', default: '16384', effect: 'limits-parts', since: 'ws 8.21.1', spec: [ws] },
    { of: 'ws', name: 'maxBufferedChunks', default: '262144', effect: 'limits-parts', since: 'ws 8.21.1', spec: [ws] },
    { of: 'undici', name: 'webSocket.maxFragments', default: '131072', effect: 'limits-parts', spec: [undici] },
  ],
  1009: [
    { of: 'ws', name: 'maxPayload', default: '100 MiB', effect: 'limits-size', spec: [ws] },
    { of: 'Socket.IO', name: 'maxHttpBufferSize', default: '1e6', effect: 'limits-size', spec: [socketIo] },
    { of: 'Python websockets', name: 'max_size', default: '1 MiB', effect: 'limits-size', spec: [websockets.server] },
    { of: 'uvicorn', name: '--ws-max-size', default: '16777216', effect: 'limits-size', spec: [uvicorn] },
    { of: 'aiohttp', name: 'max_msg_size', default: '4 MiB', effect: 'limits-size', spec: [aiohttp] },
    { of: 'Tornado', name: 'websocket_max_message_size', default: '10 MiB', effect: 'limits-size', spec: [tornado] },
    { of: 'Go gorilla/websocket', name: 'SetReadLimit', default: 'none', effect: 'limits-size', spec: [gorilla] },
    { of: 'Go coder/websocket', name: 'SetReadLimit', default: '32768', effect: 'limits-size', spec: [coder] },
    {
      of: 'Tomcat',
      name: 'org.apache.tomcat.websocket.textBufferSize',
      default: '8192',
      effect: 'limits-size',
      spec: [tomcat.howTo],
    },
    { of: 'Jetty', name: 'maxTextMessageSize', default: '64 KiB', effect: 'limits-size', spec: [jetty] },
    { of: 'Netty', name: 'maxFramePayloadLength', default: '65536', effect: 'limits-size', spec: [netty] },
    { of: 'undici', name: 'webSocket.maxPayloadSize', default: '128 MiB', effect: 'limits-size', spec: [undici] },
    {
      of: 'AWS API Gateway',
      name: 'Message payload size',
      default: '128 KB',
      effect: 'limits-size',
      spec: [aws.apiGateway],
    },
    {
      of: 'AWS API Gateway',
      name: 'WebSocket frame size',
      default: '32 KB',
      effect: 'limits-size',
      spec: [aws.apiGateway],
    },
  ],
  1011: [
    {
      of: 'Python websockets',
      name: 'ping_timeout',
      default: '20s',
      effect: 'ping-timeout',
      spec: [websockets.keepalive],
    },
    { of: 'uvicorn', name: '--ws-ping-timeout', default: '20.0', effect: 'ping-timeout', spec: [uvicorn] },
  ],
  1015: [
    {
      of: 'nginx',
      name: 'ssl_protocols',
      default: 'TLSv1.2 TLSv1.3',
      effect: 'limits-tls',
      since: 'nginx 1.27.3',
      spec: [nginxSsl],
    },
    { of: 'HAProxy', name: 'ssl-min-ver', default: 'TLSv1.2', effect: 'limits-tls', spec: [haproxy] },
    { of: 'Apache', name: 'SSLProtocol', default: 'all -SSLv3', effect: 'limits-tls', spec: [apacheSsl] },
    {
      of: 'Envoy',
      name: 'tls_minimum_protocol_version',
      default: 'TLSv1_2',
      effect: 'limits-tls',
      spec: [envoyTls],
    },
    { of: 'Node.js', name: 'minVersion', default: 'TLSv1.2', effect: 'limits-tls', since: 'Node.js 12', spec: [node] },
  ],
} as const satisfies Record<number, readonly Setting[]>;
