import type { Setting } from '../../model.js';

// The pages that document the defaults.

const guides = {
  deadlines: { title: 'gRPC: Deadlines', url: 'https://grpc.io/docs/guides/deadlines/' },
  keepalive: { title: 'gRPC: Keepalive', url: 'https://grpc.io/docs/guides/keepalive/' },
  retry: { title: 'gRPC: Retry', url: 'https://grpc.io/docs/guides/retry/' },
} as const;
const core = {
  keepalive: {
    title: 'gRPC: Keepalive User Guide for gRPC Core',
    url: 'https://github.com/grpc/grpc/blob/master/doc/keepalive.md',
  },
  transport: {
    title: 'gRPC core: chttp2_transport.cc',
    url: 'https://github.com/grpc/grpc/blob/master/src/core/ext/transport/chttp2/transport/chttp2_transport.cc',
  },
  channelArgs: {
    title: 'gRPC core: channel_arg_names.h',
    url: 'https://github.com/grpc/grpc/blob/master/include/grpc/impl/channel_arg_names.h',
  },
} as const;
const go = {
  grpc: { title: 'gRPC-Go: package grpc', url: 'https://pkg.go.dev/google.golang.org/grpc' },
  keepalive: { title: 'gRPC-Go: package keepalive', url: 'https://pkg.go.dev/google.golang.org/grpc/keepalive' },
} as const;
const java = {
  channel: {
    title: 'gRPC-Java: ManagedChannelBuilder',
    url: 'https://grpc.github.io/grpc-java/javadoc/io/grpc/ManagedChannelBuilder.html',
  },
  server: {
    title: 'gRPC-Java: NettyServerBuilder',
    url: 'https://grpc.github.io/grpc-java/javadoc/io/grpc/netty/NettyServerBuilder.html',
  },
} as const;
const node = {
  constants: {
    title: '@grpc/grpc-js: constants.ts',
    url: 'https://github.com/grpc/grpc-node/blob/master/packages/grpc-js/src/constants.ts',
  },
  transport: {
    title: '@grpc/grpc-js: transport.ts',
    url: 'https://github.com/grpc/grpc-node/blob/master/packages/grpc-js/src/transport.ts',
  },
} as const;
const dotnet = {
  title: 'gRPC for .NET: Configuration',
  url: 'https://learn.microsoft.com/aspnet/core/grpc/configuration',
} as const;
const kestrel = {
  title: 'Kestrel: Http2Limits.MaxStreamsPerConnection',
  url: 'https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.server.kestrel.core.http2limits.maxstreamsperconnection',
} as const;
const nginx = {
  grpc: {
    title: 'nginx: ngx_http_grpc_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_grpc_module.html',
  },
  v2: { title: 'nginx: ngx_http_v2_module', url: 'https://nginx.org/en/docs/http/ngx_http_v2_module.html' },
} as const;
const haproxy = {
  title: 'HAProxy: Configuration Manual',
  url: 'https://docs.haproxy.org/dev/configuration.html',
} as const;
const envoy = {
  protocol: {
    title: 'Envoy: Protocol options',
    url: 'https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/core/v3/protocol.proto',
  },
  route: {
    title: 'Envoy: HTTP route components',
    url: 'https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/route/v3/route_components.proto',
  },
} as const;
const istio = {
  title: 'Istio: Virtual Service',
  url: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/',
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
} as const;
const azure = {
  title: 'Azure: Configure TCP reset and idle timeout for Azure Load Balancer',
  url: 'https://learn.microsoft.com/en-us/azure/load-balancer/load-balancer-tcp-idle-timeout',
} as const;

/** The settings behind a gRPC status, with their defaults. */
export const settings = {
  4: [
    { of: 'gRPC', name: 'deadline', default: 'none', effect: 'sets-deadline', spec: [guides.deadlines] },
    { of: 'nginx', name: 'http2_max_concurrent_streams', default: '128', effect: 'limits-streams', spec: [nginx.v2] },
    {
      of: 'Envoy',
      name: 'max_concurrent_streams',
      default: '1024',
      effect: 'limits-streams',
      since: 'Envoy 1.36',
      spec: [envoy.protocol],
    },
    {
      of: 'HAProxy',
      name: 'tune.h2.fe.max-concurrent-streams',
      default: '100',
      effect: 'limits-streams',
      spec: [haproxy],
    },
    { of: 'Kestrel', name: 'MaxStreamsPerConnection', default: '100', effect: 'limits-streams', spec: [kestrel] },
    {
      of: 'gRPC-Java',
      name: 'maxConcurrentCallsPerConnection',
      default: 'none',
      effect: 'limits-streams',
      spec: [java.server],
    },
  ],
  8: [
    { of: 'gRPC-Go', name: 'MaxCallRecvMsgSize (client)', default: '4 MB', effect: 'limits-size', spec: [go.grpc] },
    { of: 'gRPC-Go', name: 'MaxRecvMsgSize (server)', default: '4 MB', effect: 'limits-size', spec: [go.grpc] },
    // The header names no default; measured: grpcio 1.84.0 refuses more than 4194304 bytes on either side.
    {
      of: 'gRPC core',
      name: 'grpc.max_receive_message_length',
      default: '4194304',
      effect: 'limits-size',
      spec: [core.channelArgs],
    },
    { of: 'gRPC-Java', name: 'maxInboundMessageSize', default: '4 MiB', effect: 'limits-size', spec: [java.channel] },
    {
      of: '@grpc/grpc-js',
      name: 'grpc.max_receive_message_length',
      default: '4 MiB',
      effect: 'limits-size',
      spec: [node.constants],
    },
    {
      of: '@grpc/grpc-js',
      name: 'grpc.max_send_message_length',
      default: '-1 (unlimited)',
      effect: 'limits-size',
      spec: [node.constants],
    },
    { of: 'gRPC for .NET', name: 'MaxReceiveMessageSize', default: '4 MB', effect: 'limits-size', spec: [dotnet] },
    {
      of: 'gRPC core',
      name: 'grpc.max_metadata_size',
      default: '8 KB',
      effect: 'limits-metadata',
      spec: [core.channelArgs],
    },
    {
      of: 'gRPC core',
      name: 'grpc.absolute_max_metadata_size',
      default: '16 KB',
      effect: 'limits-metadata',
      spec: [core.channelArgs],
    },
    {
      of: 'gRPC-Java',
      name: 'permitKeepAliveTime (server)',
      default: '5m',
      effect: 'limits-pings',
      spec: [java.server],
    },
  ],
  12: [
    {
      of: 'gRPC for .NET',
      name: 'IgnoreUnknownServices',
      default: 'false',
      effect: 'answers-unknown',
      spec: [dotnet],
    },
    { of: 'gRPC-Go', name: 'UnknownServiceHandler', default: 'none', effect: 'answers-unknown', spec: [go.grpc] },
  ],
  14: [
    { of: 'nginx', name: 'grpc_connect_timeout', default: '60s', effect: 'times-out', spec: [nginx.grpc] },
    { of: 'nginx', name: 'grpc_read_timeout', default: '60s', effect: 'times-out', spec: [nginx.grpc] },
    { of: 'nginx', name: 'grpc_send_timeout', default: '60s', effect: 'times-out', spec: [nginx.grpc] },
    { of: 'Envoy', name: 'timeout (route)', default: '15s', effect: 'times-out', spec: [envoy.route] },
    { of: 'Istio', name: 'timeout (VirtualService)', default: 'disabled', effect: 'times-out', spec: [istio] },
    { of: 'AWS ALB', name: 'idle_timeout.timeout_seconds', default: '60s', effect: 'closes-idle', spec: [aws.alb] },
    { of: 'AWS NLB', name: 'tcp.idle_timeout.seconds', default: '350s', effect: 'drops-idle', spec: [aws.nlb] },
    { of: 'Azure Load Balancer', name: 'idle timeout', default: '4m', effect: 'drops-idle', spec: [azure] },
    {
      of: 'gRPC core',
      name: 'grpc.keepalive_time_ms (client)',
      default: 'INT_MAX (disabled)',
      effect: 'pings',
      spec: [core.keepalive],
    },
    {
      of: 'gRPC core',
      // Measured with grpcio 1.84.0: `grpc.keepalive_timeout_ms`, which the guide names, has no effect any more.
      name: 'grpc.http2.ping_timeout_ms',
      default: '60000',
      effect: 'ping-timeout',
      spec: [core.transport],
    },
    {
      of: 'gRPC core',
      name: 'grpc.http2.min_ping_interval_without_data_ms (server)',
      default: '300000',
      effect: 'limits-pings',
      spec: [core.keepalive],
    },
    {
      of: 'gRPC core',
      name: 'grpc.http2.max_ping_strikes (server)',
      default: '2',
      effect: 'limits-pings',
      spec: [core.keepalive],
    },
    {
      of: 'gRPC-Go',
      name: 'ClientParameters.Time',
      default: 'disabled',
      effect: 'pings',
      spec: [guides.keepalive, go.keepalive],
    },
    { of: 'gRPC-Go', name: 'ClientParameters.Timeout', default: '20s', effect: 'ping-timeout', spec: [go.keepalive] },
    { of: 'gRPC-Go', name: 'EnforcementPolicy.MinTime', default: '5m', effect: 'limits-pings', spec: [go.keepalive] },
    {
      of: 'gRPC-Go',
      name: 'ServerParameters.MaxConnectionAge',
      default: 'infinity',
      effect: 'closes-after',
      spec: [go.keepalive],
    },
    {
      of: 'gRPC-Go',
      name: 'ServerParameters.MaxConnectionAgeGrace',
      default: 'infinity',
      effect: 'drains',
      spec: [go.keepalive],
    },
    {
      of: '@grpc/grpc-js',
      name: 'grpc.keepalive_time_ms',
      default: '-1 (disabled)',
      effect: 'pings',
      spec: [node.transport],
    },
    { of: 'gRPC', name: 'retryPolicy', default: 'none', effect: 'retries', spec: [guides.retry] },
  ],
} as const satisfies Record<number, readonly Setting[]>;
