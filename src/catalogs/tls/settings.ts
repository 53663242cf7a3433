import type { Setting } from '../../model.js';

// The pages that document the defaults.

const nginx = {
  core: {
    title: 'nginx: ngx_http_core_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_core_module.html',
  },
  ssl: {
    title: 'nginx: ngx_http_ssl_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html',
  },
  proxy: {
    title: 'nginx: ngx_http_proxy_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html',
  },
  stream: {
    title: 'nginx: ngx_stream_ssl_module',
    url: 'https://nginx.org/en/docs/stream/ngx_stream_ssl_module.html',
  },
} as const;
const apache = {
  title: 'Apache 2.4: mod_ssl',
  url: 'https://httpd.apache.org/docs/2.4/mod/mod_ssl.html',
} as const;
const haproxy = {
  title: 'HAProxy: Configuration Manual',
  url: 'https://docs.haproxy.org/dev/configuration.html',
} as const;
const envoy = {
  title: 'Envoy: Common TLS configuration',
  url: 'https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/transport_sockets/tls/v3/common.proto',
} as const;
const node = {
  minVersion: { title: 'Node.js: TLS', url: 'https://nodejs.org/api/tls.html#tlsdefault_min_version' },
  securityLevel: {
    title: 'Node.js: OpenSSL security level',
    url: 'https://nodejs.org/api/tls.html#openssl-security-level',
  },
  createServer: {
    title: 'Node.js: tls.createServer',
    url: 'https://nodejs.org/api/tls.html#tlscreateserveroptions-secureconnectionlistener',
  },
} as const;
const go = { title: 'Go: package crypto/tls', url: 'https://pkg.go.dev/crypto/tls' } as const;
const java = {
  title: 'OpenJDK: java.security',
  url: 'https://github.com/openjdk/jdk/blob/master/src/java.base/share/conf/security/java.security',
} as const;
const curl = {
  title: 'libcurl: CURLOPT_SSLVERSION',
  url: 'https://curl.se/libcurl/c/CURLOPT_SSLVERSION.html',
} as const;
const cloudflare = {
  title: 'Cloudflare: TLS protocols',
  url: 'https://developers.cloudflare.com/ssl/reference/protocols/',
} as const;
const aws = {
  title: 'AWS: Security policies for your Application Load Balancer',
  url: 'https://docs.amazonaws.cn/en_us/elasticloadbalancing/latest/application/describe-ssl-policies.md',
} as const;
const kestrel = {
  title: 'Kestrel: TlsHandshakeCallbackOptions.HandshakeTimeout',
  url: 'https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.server.kestrel.https.tlshandshakecallbackoptions.handshaketimeout',
} as const;

// What more than one alert depends on.

const algorithms = {
  java: {
    of: 'Java',
    name: 'jdk.tls.disabledAlgorithms',
    default:
      'SSLv3, TLSv1, TLSv1.1, DTLSv1.0, RC4, DES, MD5withRSA, DH keySize < 1024, EC keySize < 224, 3DES_EDE_CBC, anon, NULL, ECDH, TLS_RSA_*, …',
    effect: 'disables-algorithms',
    since: 'OpenJDK 25',
    spec: [java],
  },
  aws: {
    of: 'AWS ALB',
    name: 'security policy',
    default:
      'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09 in the console, ELBSecurityPolicy-2016-08 in the API, CLI and CloudFormation',
    effect: 'limits-both',
    spec: [aws],
  },
  node: {
    of: 'Node.js',
    name: '@SECLEVEL',
    default: '2',
    effect: 'raises-security',
    since: 'Node.js 24.5',
    spec: [node.securityLevel],
  },
} as const;

const clientCertificates = [
  { of: 'Apache', name: 'SSLVerifyClient', default: 'none', effect: 'asks-certificate', spec: [apache] },
  { of: 'HAProxy', name: 'verify', default: 'none', effect: 'asks-certificate', spec: [haproxy] },
  { of: 'Go', name: 'ClientAuth', default: 'NoClientCert', effect: 'asks-certificate', spec: [go] },
] as const satisfies readonly Setting[];

// Measured: nginx 1.22.1 and Node.js 20.20.2 send no alert for a client certificate that they reject.
const missingCertificate = [
  { of: 'nginx', name: 'ssl_verify_client', default: 'off', effect: 'asks-in-http', spec: [nginx.ssl] },
  ...clientCertificates,
  { of: 'Node.js', name: 'requestCert', default: 'false', effect: 'asks-and-rejects', spec: [node.createServer] },
] as const satisfies readonly Setting[];

/** The settings behind each alert, and behind what has no alert. */
export const settings = {
  40: [
    { of: 'nginx', name: 'ssl_ciphers', default: 'HIGH:!aNULL:!MD5', effect: 'limits-ciphers', spec: [nginx.ssl] },
    { of: 'nginx', name: 'ssl_ecdh_curve', default: 'auto', effect: 'limits-groups', spec: [nginx.ssl] },
    { of: 'nginx', name: 'proxy_ssl_ciphers', default: 'DEFAULT', effect: 'limits-ciphers', spec: [nginx.proxy] },
    { of: 'nginx', name: 'proxy_ssl_server_name', default: 'off', effect: 'sends-name', spec: [nginx.proxy] },
    { of: 'Apache', name: 'SSLCipherSuite', default: 'DEFAULT', effect: 'limits-ciphers', spec: [apache] },
    algorithms.node,
    algorithms.java,
    algorithms.aws,
    ...missingCertificate,
  ],
  42: clientCertificates,
  48: clientCertificates,
  70: [
    {
      of: 'nginx',
      name: 'ssl_protocols',
      default: 'TLSv1.2 TLSv1.3',
      effect: 'limits-versions',
      since: 'nginx 1.27.3',
      spec: [nginx.ssl],
    },
    {
      of: 'nginx',
      name: 'proxy_ssl_protocols',
      default: 'TLSv1.2 TLSv1.3',
      effect: 'limits-versions',
      since: 'nginx 1.27.3',
      spec: [nginx.proxy],
    },
    { of: 'HAProxy', name: 'ssl-min-ver', default: 'TLSv1.2', effect: 'sets-minimum', spec: [haproxy] },
    { of: 'Apache', name: 'SSLProtocol', default: 'all -SSLv3', effect: 'limits-versions', spec: [apache] },
    {
      of: 'Envoy',
      name: 'tls_minimum_protocol_version',
      default: 'TLSv1_2',
      effect: 'sets-minimum',
      spec: [envoy],
    },
    { of: 'Cloudflare', name: 'Minimum TLS Version', default: '1.0', effect: 'sets-minimum', spec: [cloudflare] },
    algorithms.aws,
    {
      of: 'Node.js',
      name: 'minVersion',
      default: 'TLSv1.2',
      effect: 'sets-minimum',
      since: 'Node.js 12',
      spec: [node.minVersion],
    },
    {
      of: 'Go',
      name: 'MinVersion',
      default: 'VersionTLS12',
      effect: 'sets-minimum',
      since: 'Go 1.22',
      spec: [go],
    },
    algorithms.java,
    {
      of: 'curl',
      name: 'CURLOPT_SSLVERSION',
      default: 'TLS 1.2 or later',
      effect: 'sets-minimum',
      since: 'curl 8.16.0',
      spec: [curl],
    },
  ],
  71: [algorithms.node, algorithms.java, algorithms.aws],
  112: [
    { of: 'nginx', name: 'ssl_reject_handshake', default: 'off', effect: 'rejects-name', spec: [nginx.ssl] },
    { of: 'HAProxy', name: 'strict-sni', default: 'off', effect: 'rejects-name', spec: [haproxy] },
    { of: 'nginx', name: 'proxy_ssl_server_name', default: 'off', effect: 'sends-name', spec: [nginx.proxy] },
    { of: 'nginx', name: 'proxy_ssl_name', default: '$proxy_host', effect: 'chooses-name', spec: [nginx.proxy] },
  ],
  116: missingCertificate,
  NO_TLS: [{ of: 'nginx', name: 'listen … ssl', default: 'none', effect: 'enables-tls', spec: [nginx.ssl] }],
  NO_ALERT: [
    { of: 'nginx', name: 'client_header_timeout', default: '60s', effect: 'times-out', spec: [nginx.core] },
    { of: 'nginx (stream)', name: 'ssl_handshake_timeout', default: '60s', effect: 'times-out', spec: [nginx.stream] },
    { of: 'Node.js', name: 'handshakeTimeout', default: '120000', effect: 'times-out', spec: [node.createServer] },
    { of: 'Kestrel', name: 'HandshakeTimeout', default: '10 s', effect: 'times-out', spec: [kestrel] },
  ],
} as const satisfies { readonly [code: number | string]: readonly Setting[] };
