import type { Setting } from '../../model.js';

// The pages that document the defaults.

const openssl = {
  caFile: {
    title: 'OpenSSL: SSL_CTX_load_verify_locations',
    url: 'https://docs.openssl.org/master/man3/SSL_CTX_load_verify_locations/',
  },
  verification: {
    title: 'OpenSSL: openssl-verification-options',
    url: 'https://docs.openssl.org/master/man1/openssl-verification-options/',
  },
  news: { title: 'OpenSSL: NEWS', url: 'https://github.com/openssl/openssl/blob/master/NEWS.md' },
} as const;
const node = { title: 'Node.js: Command-line API', url: 'https://nodejs.org/api/cli.html' } as const;
const python = { title: 'Python: ssl', url: 'https://docs.python.org/3/library/ssl.html' } as const;
const requests = {
  title: 'Requests: Advanced Usage',
  url: 'https://requests.readthedocs.io/en/latest/user/advanced/',
} as const;
const curl = { title: 'curl: man page', url: 'https://curl.se/docs/manpage.html' } as const;
const nginx = {
  ssl: {
    title: 'nginx: ngx_http_ssl_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html',
  },
  proxy: {
    title: 'nginx: ngx_http_proxy_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html',
  },
} as const;
const apache = { title: 'Apache 2.4: mod_ssl', url: 'https://httpd.apache.org/docs/2.4/mod/mod_ssl.html' } as const;
const haproxy = {
  title: 'HAProxy: Configuration Manual',
  url: 'https://docs.haproxy.org/dev/configuration.html',
} as const;
const envoy = {
  title: 'Envoy: Common TLS configuration',
  url: 'https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/transport_sockets/tls/v3/common.proto',
} as const;
const letsEncrypt = { title: 'Let’s Encrypt: Profiles', url: 'https://letsencrypt.org/docs/profiles/' } as const;

const trustStores = [
  { of: 'OpenSSL', name: 'SSL_CERT_FILE', default: 'OPENSSLDIR/cert.pem', effect: 'trusts', spec: [openssl.caFile] },
  { of: 'OpenSSL', name: 'SSL_CERT_DIR', default: 'OPENSSLDIR/certs', effect: 'trusts', spec: [openssl.caFile] },
  { of: 'Node.js', name: 'NODE_EXTRA_CA_CERTS', default: 'none', effect: 'trusts-more', spec: [node] },
  { of: 'curl', name: 'CURL_CA_BUNDLE', default: 'none', effect: 'trusts', spec: [curl] },
  { of: 'Requests', name: 'REQUESTS_CA_BUNDLE', default: 'none', effect: 'trusts', spec: [requests] },
] as const;

const proxyVerification = [
  { of: 'nginx', name: 'proxy_ssl_verify', default: 'off', effect: 'verifies-upstream', spec: [nginx.proxy] },
  { of: 'nginx', name: 'proxy_ssl_trusted_certificate', default: 'none', effect: 'trusts', spec: [nginx.proxy] },
  { of: 'Apache', name: 'SSLProxyVerify', default: 'none', effect: 'verifies-upstream', spec: [apache] },
  { of: 'HAProxy', name: 'verify (server)', default: 'required', effect: 'verifies-upstream', spec: [haproxy] },
  { of: 'Envoy', name: 'trusted_ca', default: 'none', effect: 'verifies-upstream', spec: [envoy] },
] as const;

const chainSent = [
  { of: 'nginx', name: 'ssl_certificate', default: 'none', effect: 'sends-chain', spec: [nginx.ssl] },
] as const;

const securityLevel = [
  {
    of: 'OpenSSL',
    name: 'SECLEVEL',
    default: '2',
    effect: 'sets-minimum-strength',
    since: 'OpenSSL 3.2.0',
    spec: [openssl.news],
  },
] as const;

const strictChecks = [
  {
    of: 'Python',
    name: 'VERIFY_X509_STRICT (create_default_context)',
    default: 'on',
    effect: 'checks-strictly',
    since: 'Python 3.13',
    spec: [python],
  },
  { of: 'OpenSSL', name: '-x509_strict', default: 'off', effect: 'checks-strictly', spec: [openssl.verification] },
] as const;

const revocationLists = [
  { of: 'nginx', name: 'ssl_crl', default: 'none', effect: 'checks-crl', spec: [nginx.ssl] },
  { of: 'curl', name: '--crlfile', default: 'none', effect: 'checks-crl', spec: [curl] },
] as const;

/** The settings behind a refused certificate, with their defaults. */
export const settings = {
  2: [
    {
      of: 'OpenSSL',
      name: '-partial_chain',
      default: 'off',
      effect: 'accepts-partial-chain',
      spec: [openssl.verification],
    },
    {
      of: 'Python',
      name: 'VERIFY_X509_PARTIAL_CHAIN (create_default_context)',
      default: 'on',
      effect: 'accepts-partial-chain',
      since: 'Python 3.13',
      spec: [python],
    },
    ...trustStores,
  ],
  3: revocationLists,
  10: [
    {
      of: 'Let’s Encrypt',
      name: 'classic profile',
      default: '90 days',
      effect: 'limits-lifetime',
      spec: [letsEncrypt],
    },
    {
      of: 'Let’s Encrypt',
      name: 'tlsserver profile',
      default: '45 days',
      effect: 'limits-lifetime',
      spec: [letsEncrypt],
    },
    {
      of: 'Let’s Encrypt',
      name: 'shortlived profile',
      default: '160 hours',
      effect: 'limits-lifetime',
      spec: [letsEncrypt],
    },
    {
      of: 'CA/Browser Forum',
      name: 'maximum validity period',
      default: '200 days',
      effect: 'shortens-lifetime',
      since: '2026-03-15',
      spec: [letsEncrypt],
    },
    { of: 'Apache', name: 'SSLProxyCheckPeerExpire', default: 'on', effect: 'checks-expiry', spec: [apache] },
  ],
  12: revocationLists,
  18: [...trustStores, ...proxyVerification],
  19: [...trustStores, ...proxyVerification],
  20: [...chainSent, ...trustStores, ...proxyVerification],
  21: [...chainSent, ...trustStores],
  22: [
    { of: 'nginx', name: 'ssl_verify_depth', default: '1', effect: 'limits-depth', spec: [nginx.ssl] },
    { of: 'nginx', name: 'proxy_ssl_verify_depth', default: '1', effect: 'limits-depth', spec: [nginx.proxy] },
    { of: 'Apache', name: 'SSLVerifyDepth', default: '1', effect: 'limits-depth', spec: [apache] },
    { of: 'Apache', name: 'SSLProxyVerifyDepth', default: '1', effect: 'limits-depth', spec: [apache] },
    { of: 'Envoy', name: 'max_verify_depth', default: '100', effect: 'limits-depth', spec: [envoy] },
    { of: 'OpenSSL', name: '-verify_depth', default: '100', effect: 'limits-depth', spec: [openssl.verification] },
  ],
  23: revocationLists,
  62: [
    { of: 'nginx', name: 'proxy_ssl_name', default: '$proxy_host', effect: 'sets-expected-name', spec: [nginx.proxy] },
    { of: 'nginx', name: 'proxy_ssl_server_name', default: 'off', effect: 'sends-sni', spec: [nginx.proxy] },
    { of: 'Apache', name: 'SSLProxyCheckPeerName', default: 'on', effect: 'checks-name', spec: [apache] },
    { of: 'HAProxy', name: 'verifyhost', default: 'none', effect: 'sets-expected-name', spec: [haproxy] },
  ],
  66: securityLevel,
  67: securityLevel,
  68: securityLevel,
  85: strictChecks,
  86: strictChecks,
  89: strictChecks,
  92: strictChecks,
} as const satisfies Record<number, readonly Setting[]>;
