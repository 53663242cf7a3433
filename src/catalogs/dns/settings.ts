import type { Setting } from '../../model.js';

// The pages that document the defaults.

const resolvConf = {
  title: 'Linux: resolv.conf(5)',
  url: 'https://man7.org/linux/man-pages/man5/resolv.conf.5.html',
} as const;
const kubelet = {
  title: 'Kubernetes: pkg/kubelet/network/dns/dns.go',
  url: 'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/network/dns/dns.go',
} as const;
const bind = {
  title: 'BIND 9: Configuration Reference',
  url: 'https://bind9.readthedocs.io/en/latest/reference.html',
} as const;
const unbound = {
  title: 'Unbound: unbound.conf(5)',
  url: 'https://unbound.docs.nlnetlabs.nl/en/latest/manpages/unbound.conf.html',
} as const;
const coredns = { title: 'CoreDNS: cache', url: 'https://coredns.io/plugins/cache/' } as const;
const resolved = {
  title: 'systemd: resolved.conf(5)',
  url: 'https://www.freedesktop.org/software/systemd/man/latest/resolved.conf.html',
} as const;
const nginx = {
  title: 'nginx: ngx_http_core_module',
  url: 'https://nginx.org/en/docs/http/ngx_http_core_module.html',
} as const;
const java = {
  title: 'OpenJDK: java.security',
  url: 'https://github.com/openjdk/jdk/blob/master/src/java.base/share/conf/security/java.security',
} as const;

const keepsAnswers = [
  { of: 'Unbound', name: 'cache-max-ttl', default: '86400', effect: 'limits-ttl', spec: [unbound] },
  { of: 'CoreDNS', name: 'cache (success TTL)', default: '3600', effect: 'limits-ttl', spec: [coredns] },
  { of: 'nginx', name: 'resolver … valid', default: 'TTL of the response', effect: 'overrides-ttl', spec: [nginx] },
  {
    of: 'Java',
    name: 'networkaddress.cache.ttl',
    default: '30',
    effect: 'overrides-ttl',
    since: 'JDK 17',
    spec: [java],
  },
  { of: 'systemd-resolved', name: 'Cache', default: 'yes', effect: 'switches-cache', spec: [resolved] },
] as const;

const keepsNegatives = [
  { of: 'BIND', name: 'max-ncache-ttl', default: '10800', effect: 'limits-negative-ttl', spec: [bind] },
  { of: 'Unbound', name: 'cache-max-negative-ttl', default: '3600', effect: 'limits-negative-ttl', spec: [unbound] },
  { of: 'CoreDNS', name: 'cache (denial TTL)', default: '1800', effect: 'limits-negative-ttl', spec: [coredns] },
  {
    of: 'Java',
    name: 'networkaddress.cache.negative.ttl',
    default: '10',
    effect: 'limits-negative-ttl',
    since: 'JDK 17',
    spec: [java],
  },
  { of: 'systemd-resolved', name: 'Cache', default: 'yes', effect: 'switches-cache', spec: [resolved] },
] as const;

/** The settings behind an RCODE, with their defaults. */
export const settings = {
  0: keepsAnswers,
  NODATA: keepsNegatives,
  2: [
    { of: 'BIND', name: 'dnssec-validation', default: 'auto', effect: 'validates', spec: [bind] },
    { of: 'Unbound', name: 'val-permissive-mode', default: 'no', effect: 'lets-bogus-through', spec: [unbound] },
    { of: 'BIND', name: 'servfail-ttl', default: '1', effect: 'caches-failures', spec: [bind] },
    { of: 'CoreDNS', name: 'cache (servfail)', default: '5', effect: 'caches-failures', spec: [coredns] },
    { of: 'Unbound', name: 'val-bogus-ttl', default: '60', effect: 'caches-failures', spec: [unbound] },
    { of: 'BIND', name: 'resolver-query-timeout', default: '10000', effect: 'waits', spec: [bind] },
    { of: 'nginx', name: 'resolver_timeout', default: '30s', effect: 'waits', spec: [nginx] },
    { of: 'resolv.conf', name: 'timeout', default: '5', effect: 'waits', spec: [resolvConf] },
    { of: 'resolv.conf', name: 'attempts', default: '2', effect: 'tries', spec: [resolvConf] },
    { of: 'Unbound', name: 'ratelimit', default: '0 (disabled)', effect: 'limits-rate', spec: [unbound] },
    { of: 'Unbound', name: 'serve-expired', default: 'no', effect: 'serves-stale', spec: [unbound] },
    { of: 'BIND', name: 'stale-answer-enable', default: 'no', effect: 'serves-stale', spec: [bind] },
    { of: 'CoreDNS', name: 'cache (serve_stale)', default: 'off', effect: 'serves-stale', spec: [coredns] },
    {
      of: 'systemd-resolved',
      name: 'StaleRetentionSec',
      default: '0',
      effect: 'serves-stale',
      since: 'systemd 254',
      spec: [resolved],
    },
    { of: 'Unbound', name: 'ede', default: 'no', effect: 'names-cause', spec: [unbound] },
    { of: 'Unbound', name: 'log-servfail', default: 'no', effect: 'names-cause', spec: [unbound] },
    { of: 'Unbound', name: 'val-log-level', default: '0 (disabled)', effect: 'names-cause', spec: [unbound] },
  ],
  3: [
    { of: 'resolv.conf', name: 'ndots', default: '1', effect: 'searches', spec: [resolvConf] },
    { of: 'Kubernetes', name: 'ndots (resolv.conf of a pod)', default: '5', effect: 'searches', spec: [kubelet] },
    ...keepsNegatives,
  ],
  5: [
    {
      of: 'BIND',
      name: 'allow-recursion',
      default: 'localnets; localhost;',
      effect: 'limits-clients',
      spec: [bind],
    },
    { of: 'BIND', name: 'allow-query', default: 'any', effect: 'limits-clients', spec: [bind] },
    { of: 'Unbound', name: 'access-control', default: 'refuse', effect: 'limits-clients', spec: [unbound] },
    { of: 'BIND', name: 'allow-update', default: 'none', effect: 'limits-updates', spec: [bind] },
    {
      of: 'BIND',
      name: 'allow-transfer',
      default: 'none',
      effect: 'limits-transfers',
      since: 'BIND 9.20',
      spec: [bind],
    },
    {
      of: 'systemd-resolved',
      name: 'RefuseRecordTypes',
      default: 'none',
      effect: 'refuses-types',
      since: 'systemd 258',
      spec: [resolved],
    },
  ],
  23: [{ of: 'BIND', name: 'require-server-cookie', default: 'no', effect: 'requires-cookie', spec: [bind] }],
} as const satisfies Record<number | string, readonly Setting[]>;
