import type { ClientName } from '../../model.js';

// `getaddrinfo` and the clients that call it keep few RCODEs apart: SERVFAIL, REFUSED and NOTIMP are one to them.

const dig = 'dig 9.18.49';
const glibc = 'glibc 2.36';
const musl = 'musl 1.2.3';
const node = 'Node.js 20.20.2';
const python = 'Python 3.11.7';
const dnspython = 'dnspython 2.8.0';
const go = 'Go 1.19.8';
const java = 'OpenJDK 17.0.15';
const rust = 'Rust 1.95.0';
const ruby = 'Ruby 3.1.2';
const php = 'PHP 8.2.36';
const curl = 'curl 7.88.1';
const wget = 'wget 1.21.3';
const firefox = 'Firefox 153.8.0';

const WINDOWS = {
  title: 'Microsoft: System Error Codes (9000-11999)',
  url: 'https://learn.microsoft.com/windows/win32/debug/system-error-codes--9000-11999-',
} as const;
const CHROMIUM = {
  title: 'Chromium: net_error_list.h',
  url: 'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
} as const;
const NGINX = {
  title: 'nginx: ngx_resolver.c',
  url: 'https://github.com/nginx/nginx/blob/master/src/core/ngx_resolver.c',
} as const;
const NETTY = {
  title: 'Netty: DnsResolveContext.java',
  url: 'https://github.com/netty/netty/blob/4.2/resolver-dns/src/main/java/io/netty/resolver/dns/DnsResolveContext.java',
} as const;
const NSUPDATE = {
  title: 'BIND 9: nsupdate.c',
  url: 'https://gitlab.isc.org/isc-projects/bind9/-/blob/main/bin/nsupdate/nsupdate.c',
} as const;

/** What every failed lookup is to those who say no more. */
const anyFailure = [
  { by: 'curl', name: '6', measured: curl },
  { by: 'wget', name: '4', measured: wget },
  { by: 'Chromium', name: 'net::ERR_NAME_NOT_RESOLVED', spec: [CHROMIUM] },
  { by: 'Firefox', name: 'NS_ERROR_UNKNOWN_HOST', measured: firefox },
] as const;

/** What SERVFAIL, REFUSED and NOTIMP are to `getaddrinfo`. */
const again = [
  { by: 'Linux', name: 'EAI_AGAIN', measured: glibc },
  { by: 'musl', name: 'EAI_AGAIN', measured: musl },
] as const;

/** What they are to its callers. */
const temporary = [
  { by: 'Node.js', name: 'getaddrinfo EAI_AGAIN', measured: node },
  { by: 'Python', name: '[Errno -3] Temporary failure in name resolution', measured: python },
  { by: 'Go', name: 'server misbehaving', measured: go },
  { by: 'Java', name: 'UnknownHostException: Temporary failure in name resolution', measured: java },
  { by: 'Rust', name: 'failed to lookup address information: Temporary failure in name resolution', measured: rust },
  { by: 'Ruby', name: 'SocketError: getaddrinfo: Temporary failure in name resolution', measured: ruby },
  { by: 'PHP', name: 'getaddrinfo failed: Temporary failure in name resolution', measured: php },
] as const;

/** What clients call each RCODE. */
export const names = {
  NODATA: [
    { by: 'dig', name: 'status: NOERROR, ANSWER: 0', measured: dig },
    { by: 'Linux', name: 'EAI_NODATA', measured: glibc },
    { by: 'musl', name: 'EAI_NONAME', measured: musl },
    { by: 'Windows', name: 'DNS_INFO_NO_RECORDS 9501', spec: [WINDOWS] },
    { by: 'Node.js', name: 'ENODATA', measured: node },
    { by: 'Node.js', name: 'getaddrinfo ENOTFOUND', measured: node },
    { by: 'Python', name: '[Errno -5] No address associated with hostname', measured: python },
    { by: 'dnspython', name: 'dns.resolver.NoAnswer', measured: dnspython },
    { by: 'Go', name: 'no such host', measured: go },
    { by: 'Java', name: 'UnknownHostException: No address associated with hostname', measured: java },
    { by: 'Rust', name: 'failed to lookup address information: No address associated with hostname', measured: rust },
    { by: 'Ruby', name: 'SocketError: getaddrinfo: No address associated with hostname', measured: ruby },
    { by: 'PHP', name: 'getaddrinfo failed: No address associated with hostname', measured: php },
    ...anyFailure,
  ],
  1: [
    { by: 'dig', name: 'status: FORMERR', measured: dig },
    { by: 'Linux', name: 'EAI_NONAME', measured: glibc },
    { by: 'musl', name: 'EAI_AGAIN', measured: musl },
    { by: 'Windows', name: 'DNS_ERROR_RCODE_FORMAT_ERROR 9001', spec: [WINDOWS] },
    { by: 'Node.js', name: 'EFORMERR', measured: node },
    { by: 'Node.js', name: 'getaddrinfo ENOTFOUND', measured: node },
    { by: 'Python', name: '[Errno -2] Name or service not known', measured: python },
    { by: 'Go', name: 'server misbehaving', measured: go },
    { by: 'Java', name: 'UnknownHostException: Name or service not known', measured: java },
    { by: 'Rust', name: 'failed to lookup address information: Name or service not known', measured: rust },
    { by: 'Ruby', name: 'SocketError: getaddrinfo: Name or service not known', measured: ruby },
    { by: 'nginx', name: '(1: Format error)', spec: [NGINX] },
    ...anyFailure,
  ],
  2: [
    { by: 'dig', name: 'status: SERVFAIL', measured: dig },
    ...again,
    { by: 'Windows', name: 'DNS_ERROR_RCODE_SERVER_FAILURE 9002', spec: [WINDOWS] },
    { by: 'Node.js', name: 'ESERVFAIL', measured: node },
    ...temporary,
    { by: 'dnspython', name: 'dns.resolver.NoNameservers', measured: dnspython },
    { by: 'Netty', name: 'Query failed with SERVFAIL', spec: [NETTY] },
    { by: 'nginx', name: '(2: Server failure)', spec: [NGINX] },
    ...anyFailure,
  ],
  3: [
    { by: 'dig', name: 'status: NXDOMAIN', measured: dig },
    { by: 'Linux', name: 'EAI_NONAME', measured: glibc },
    { by: 'musl', name: 'EAI_NONAME', measured: musl },
    { by: 'Windows', name: 'DNS_ERROR_RCODE_NAME_ERROR 9003', spec: [WINDOWS] },
    { by: 'Node.js', name: 'ENOTFOUND', measured: node },
    { by: 'Node.js', name: 'getaddrinfo ENOTFOUND', measured: node },
    { by: 'Python', name: '[Errno -2] Name or service not known', measured: python },
    { by: 'dnspython', name: 'dns.resolver.NXDOMAIN', measured: dnspython },
    { by: 'Go', name: 'no such host', measured: go },
    { by: 'Java', name: 'UnknownHostException: Name or service not known', measured: java },
    { by: 'Netty', name: 'Query failed with NXDOMAIN', spec: [NETTY] },
    { by: 'Rust', name: 'failed to lookup address information: Name or service not known', measured: rust },
    { by: 'Ruby', name: 'SocketError: getaddrinfo: Name or service not known', measured: ruby },
    { by: 'PHP', name: 'getaddrinfo failed: Name or service not known', measured: php },
    { by: 'nginx', name: '(3: Host not found)', spec: [NGINX] },
    ...anyFailure,
  ],
  4: [
    { by: 'dig', name: 'status: NOTIMP', measured: dig },
    ...again,
    { by: 'Windows', name: 'DNS_ERROR_RCODE_NOT_IMPLEMENTED 9004', spec: [WINDOWS] },
    { by: 'Node.js', name: 'ENOTIMP', measured: node },
    ...temporary,
    { by: 'nginx', name: '(4: Unimplemented)', spec: [NGINX] },
    ...anyFailure,
  ],
  5: [
    { by: 'dig', name: 'status: REFUSED', measured: dig },
    ...again,
    { by: 'Windows', name: 'DNS_ERROR_RCODE_REFUSED 9005', spec: [WINDOWS] },
    { by: 'Node.js', name: 'EREFUSED', measured: node },
    ...temporary,
    { by: 'dnspython', name: 'dns.resolver.NoNameservers', measured: dnspython },
    { by: 'nginx', name: '(5: Operation refused)', spec: [NGINX] },
    ...anyFailure,
  ],
  6: [
    { by: 'dig', name: 'status: YXDOMAIN', measured: dig },
    { by: 'Linux', name: 'EAI_NONAME', measured: glibc },
    { by: 'Windows', name: 'DNS_ERROR_RCODE_YXDOMAIN 9006', spec: [WINDOWS] },
    { by: 'Node.js', name: 'ENODATA', measured: node },
    { by: 'dnspython', name: 'dns.resolver.YXDOMAIN', measured: dnspython },
    { by: 'nsupdate', name: 'update failed: YXDOMAIN', spec: [NSUPDATE] },
  ],
  7: [
    { by: 'Windows', name: 'DNS_ERROR_RCODE_YXRRSET 9007', spec: [WINDOWS] },
    { by: 'nsupdate', name: 'update failed: YXRRSET', spec: [NSUPDATE] },
  ],
  8: [
    { by: 'Windows', name: 'DNS_ERROR_RCODE_NXRRSET 9008', spec: [WINDOWS] },
    { by: 'nsupdate', name: 'update failed: NXRRSET', spec: [NSUPDATE] },
  ],
  9: [
    { by: 'dig', name: 'status: NOTAUTH', measured: dig },
    { by: 'Windows', name: 'DNS_ERROR_RCODE_NOTAUTH 9009', spec: [WINDOWS] },
    { by: 'nsupdate', name: 'update failed: NOTAUTH', spec: [NSUPDATE] },
  ],
  10: [
    { by: 'Windows', name: 'DNS_ERROR_RCODE_NOTZONE 9010', spec: [WINDOWS] },
    { by: 'nsupdate', name: 'update failed: NOTZONE', spec: [NSUPDATE] },
  ],
  11: [{ by: 'dig', name: 'status: RESERVED11', measured: dig }],
  16: [
    { by: 'dig', name: 'status: BADVERS', measured: dig },
    { by: 'Windows', name: 'DNS_ERROR_RCODE_BADSIG 9016', spec: [WINDOWS] },
    { by: 'nsupdate', name: 'update failed: NOTAUTH(BADSIG)', spec: [NSUPDATE] },
  ],
  17: [
    { by: 'Windows', name: 'DNS_ERROR_RCODE_BADKEY 9017', spec: [WINDOWS] },
    { by: 'nsupdate', name: 'update failed: NOTAUTH(BADKEY)', spec: [NSUPDATE] },
  ],
  18: [
    { by: 'Windows', name: 'DNS_ERROR_RCODE_BADTIME 9018', spec: [WINDOWS] },
    { by: 'nsupdate', name: 'update failed: NOTAUTH(BADTIME)', spec: [NSUPDATE] },
  ],
  23: [{ by: 'dig', name: 'status: BADCOOKIE', measured: dig }],
} as const satisfies Record<number | string, readonly ClientName[]>;
