import type { Setting } from '../../model.js';

// The pages that document the defaults.

const linux = {
  sysctl: {
    title: 'Linux: IP Sysctl',
    url: 'https://www.kernel.org/doc/html/latest/networking/ip-sysctl.html',
  },
  resolv: {
    title: 'Linux: resolv.conf(5)',
    url: 'https://man7.org/linux/man-pages/man5/resolv.conf.5.html',
  },
} as const;
const systemd = {
  title: 'systemd: systemd-system.conf(5)',
  url: 'https://www.freedesktop.org/software/systemd/man/latest/systemd-system.conf.html',
} as const;
const kubernetes = {
  title: 'Kubernetes: KEP-504, Configurable Pod DNS',
  url: 'https://www.kubernetes.dev/resources/keps/504/',
} as const;
const undici = {
  title: 'undici: Client',
  url: 'https://github.com/nodejs/undici/blob/main/docs/docs/api/Client.md',
} as const;
const curl = { title: 'curl: connect.h', url: 'https://github.com/curl/curl/blob/master/lib/connect.h' } as const;
/** The pages of Node.js and undici still say 250; measured: 250 in 25.1.0, 500 in 25.2.0 and 26.10.0. */
const familyTimeout = {
  title: 'Node.js: network family autoselection timeout of 500 ms',
  url: 'https://github.com/nodejs/node/pull/60334',
} as const;
const node = { title: 'Node.js: HTTP', url: 'https://nodejs.org/api/http.html' } as const;
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

/** What closes or drops an idle connection while a client still means to use it. */
const idle = [
  { of: 'Node.js', name: 'server.keepAliveTimeout', default: '5s', effect: 'closes-idle', spec: [node] },
  { of: 'undici', name: 'keepAliveTimeout', default: '4s', effect: 'keeps-idle', spec: [undici] },
  { of: 'AWS ALB', name: 'idle_timeout.timeout_seconds', default: '60s', effect: 'closes-idle', spec: [aws.alb] },
  { of: 'AWS NLB', name: 'tcp.idle_timeout.seconds', default: '350s', effect: 'drops-idle', spec: [aws.nlb] },
  { of: 'Azure Load Balancer', name: 'idle timeout', default: '4m', effect: 'drops-idle', spec: [azure] },
  { of: 'Linux', name: 'net.ipv4.tcp_keepalive_time', default: '2h', effect: 'probes-idle', spec: [linux.sysctl] },
] as const satisfies readonly Setting[];

/** The settings behind a failure of the network or the system, with their defaults. */
export const settings = {
  ENOTFOUND: [
    { of: 'glibc', name: 'ndots', default: '1', effect: 'searches', spec: [linux.resolv] },
    { of: 'Kubernetes', name: 'ndots', default: '5', effect: 'searches', spec: [kubernetes] },
  ],
  EAI_AGAIN: [
    { of: 'glibc', name: 'timeout', default: '5s', effect: 'waits-for-dns', spec: [linux.resolv] },
    { of: 'glibc', name: 'attempts', default: '2', effect: 'repeats-dns', spec: [linux.resolv] },
    { of: 'Kubernetes', name: 'ndots', default: '5', effect: 'searches', spec: [kubernetes] },
  ],
  EADDRINUSE: [
    {
      of: 'Linux',
      name: 'net.ipv4.ip_local_port_range',
      default: '32768 60999',
      effect: 'assigns-ports',
      spec: [linux.sysctl],
    },
  ],
  EADDRNOTAVAIL: [
    {
      of: 'Linux',
      name: 'net.ipv4.ip_local_port_range',
      default: '32768 60999',
      effect: 'assigns-ports',
      spec: [linux.sysctl],
    },
    { of: 'Linux', name: 'net.ipv4.ip_nonlocal_bind', default: '0', effect: 'binds-foreign', spec: [linux.sysctl] },
  ],
  EACCES: [
    {
      of: 'Linux',
      name: 'net.ipv4.ip_unprivileged_port_start',
      default: '1024',
      effect: 'reserves-ports',
      spec: [linux.sysctl],
    },
  ],
  EMFILE: [
    { of: 'systemd', name: 'DefaultLimitNOFILE', default: '1024:524288', effect: 'limits-files', spec: [systemd] },
  ],
  ETIMEDOUT: [
    { of: 'undici', name: 'connectTimeout', default: '10s', effect: 'limits-connect', spec: [undici] },
    { of: 'undici', name: 'headersTimeout', default: '300s', effect: 'limits-wait', spec: [undici] },
    {
      of: 'undici',
      name: 'autoSelectFamilyAttemptTimeout',
      default: '500ms',
      effect: 'limits-attempt',
      since: 'Node.js 25.2',
      spec: [familyTimeout, undici],
    },
    { of: 'curl', name: '--connect-timeout', default: '300s', effect: 'limits-connect', spec: [curl] },
    { of: 'Linux', name: 'net.ipv4.tcp_syn_retries', default: '6', effect: 'repeats-syn', spec: [linux.sysctl] },
    { of: 'Linux', name: 'net.ipv4.tcp_retries2', default: '15', effect: 'repeats-data', spec: [linux.sysctl] },
    {
      of: 'Linux',
      name: 'net.core.somaxconn',
      default: '4096',
      effect: 'limits-backlog',
      since: 'Linux 5.4',
      spec: [linux.sysctl],
    },
    { of: 'AWS NLB', name: 'tcp.idle_timeout.seconds', default: '350s', effect: 'drops-idle', spec: [aws.nlb] },
    { of: 'Azure Load Balancer', name: 'idle timeout', default: '4m', effect: 'drops-idle', spec: [azure] },
  ],
  ECONNRESET: [
    ...idle,
    {
      of: 'Linux',
      name: 'net.ipv4.tcp_abort_on_overflow',
      default: '0',
      effect: 'resets-overflow',
      spec: [linux.sysctl],
    },
  ],
  EPIPE: idle,
  EOF: idle,
} as const satisfies Record<string, readonly Setting[]>;
