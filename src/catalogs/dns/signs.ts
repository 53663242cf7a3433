import type { Sign } from '../../model.js';

/**
 * The lines by which an RCODE shows itself. The comment above a line names the file or the measurement that shows it. A
 * line that only says that a host was not found is no sign: a resolver makes it of several RCODEs.
 */
export const signs = {
  0: [
    // measured: dig 9.18.49
    { by: 'dig', line: '->>HEADER<<- opcode: QUERY, status: NOERROR, id: ' },
    // coredns/coredns 4b26cce plugin/log/README.md, the Common Log Format
    { by: 'CoreDNS', line: '" NOERROR qr,' },
  ],
  NODATA: [
    // measured: nslookup and host 9.18.49
    { by: 'nslookup', line: "*** Can't find ", also: ': No answer' },
    { by: 'host', line: ' has no A record' },
    { by: 'host', line: ' has no AAAA record' },
    { by: 'host', line: ' has no MX record' },
    // systemd/systemd src/resolve/resolved-bus.c
    { by: 'systemd-resolved', line: ' does not have any RR of the requested type' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'queryA ENODATA' },
    { by: 'Node.js', line: 'queryAaaa ENODATA' },
    { by: 'Node.js', line: 'queryMx ENODATA' },
    { by: 'Node.js', line: 'querySrv ENODATA' },
    { by: 'Node.js', line: 'queryTxt ENODATA' },
    // measured: dnspython 2.8.0
    { by: 'dnspython', line: 'The DNS response does not contain an answer to the question: ' },
    // measured: dnsmasq 2.90 with --log-queries
    { by: 'dnsmasq', line: ' is NODATA-IPv4' },
    { by: 'dnsmasq', line: ' is NODATA-IPv6' },
  ],
  1: [
    // measured: dig, drill, nslookup and host of Debian 12
    { by: 'dig', line: '->>HEADER<<- opcode: QUERY, status: FORMERR, id: ' },
    { by: 'drill', line: '->>HEADER<<- opcode: QUERY, rcode: FORMERR, id: ' },
    { by: 'nslookup', line: "** server can't find ", also: ': FORMERR' },
    { by: 'host', line: ' not found: 1(FORMERR)' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'queryA EFORMERR' },
    { by: 'Node.js', line: 'queryAaaa EFORMERR' },
    // measured: dnspython 2.8.0
    { by: 'dnspython', line: 'All nameservers failed to answer the query ', also: ' answered FORMERR' },
    // nginx/nginx src/core/ngx_resolver.c
    { by: 'nginx', line: 'could not be resolved (1: Format error)' },
  ],
  2: [
    // measured: dig, drill, nslookup and host of Debian 12
    { by: 'dig', line: '->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: ' },
    { by: 'drill', line: '->>HEADER<<- opcode: QUERY, rcode: SERVFAIL, id: ' },
    { by: 'nslookup', line: "** server can't find ", also: ': SERVFAIL' },
    { by: 'host', line: ' not found: 2(SERVFAIL)' },
    // measured: dig 9.18.49; isc-projects/bind9 bf74540 lib/dns/ede.c
    { by: 'dig', line: '; EDE: 6 (DNSSEC Bogus)' },
    { by: 'dig', line: '; EDE: 7 (Signature Expired)' },
    { by: 'dig', line: '; EDE: 9 (DNSKEY Missing)' },
    { by: 'dig', line: '; EDE: 22 (No Reachable Authority)' },
    { by: 'dig', line: '; EDE: 23 (Network Error)' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'queryA ESERVFAIL' },
    { by: 'Node.js', line: 'queryAaaa ESERVFAIL' },
    { by: 'Node.js', line: 'querySrv ESERVFAIL' },
    { by: 'Node.js', line: 'queryTxt ESERVFAIL' },
    // measured: dnspython 2.8.0
    { by: 'dnspython', line: 'All nameservers failed to answer the query ', also: ' answered SERVFAIL' },
    // netty/netty resolver-dns DnsResolveContext.java
    { by: 'Netty', line: 'Query failed with SERVFAIL' },
    // systemd/systemd src/resolve/resolved-bus.c
    { by: 'systemd-resolved', line: 'server or network returned error SERVFAIL' },
    // nginx/nginx src/core/ngx_resolver.c
    { by: 'nginx', line: 'could not be resolved (2: Server failure)' },
    // coredns/coredns 4b26cce plugin/log/README.md, plugin/errors/errors.go
    { by: 'CoreDNS', line: '" SERVFAIL qr,' },
    { by: 'CoreDNS', line: 'plugin/errors: 2 ', also: '. A: ' },
    { by: 'CoreDNS', line: 'plugin/errors: 2 ', also: '. AAAA: ' },
    // measured: Unbound 1.17.1 with log-servfail
    { by: 'Unbound', line: 'error: SERVFAIL <' },
    // NLnetLabs/unbound 7fb79b0 util/module.c
    { by: 'Unbound', line: 'validation failure <' },
    // isc-projects/bind9 bf74540 lib/ns/query.c
    { by: 'BIND', line: 'query failed (SERVFAIL) for ' },
    // measured: delv 9.18.49; isc-projects/bind9 bf74540 lib/isc/result.c
    { by: 'BIND', line: "broken trust chain resolving '" },
    { by: 'BIND', line: "no valid RRSIG resolving '" },
    // measured: dnsmasq 2.90 with --log-queries
    { by: 'dnsmasq', line: 'reply error is SERVFAIL' },
  ],
  3: [
    // measured: dig, drill, nslookup and host of Debian 12
    { by: 'dig', line: '->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: ' },
    { by: 'drill', line: '->>HEADER<<- opcode: QUERY, rcode: NXDOMAIN, id: ' },
    { by: 'nslookup', line: "** server can't find ", also: ': NXDOMAIN' },
    { by: 'host', line: ' not found: 3(NXDOMAIN)' },
    // measured: Node.js 20.20.2; dns.lookup() says `getaddrinfo ENOTFOUND`, which does not tell the RCODE
    { by: 'Node.js', line: 'queryA ENOTFOUND' },
    { by: 'Node.js', line: 'queryAaaa ENOTFOUND' },
    { by: 'Node.js', line: 'queryMx ENOTFOUND' },
    { by: 'Node.js', line: 'querySrv ENOTFOUND' },
    { by: 'Node.js', line: 'queryTxt ENOTFOUND' },
    // measured: dnspython 2.8.0
    { by: 'dnspython', line: 'The DNS query name does not exist: ' },
    // netty/netty resolver-dns DnsResolveContext.java
    { by: 'Netty', line: 'Query failed with NXDOMAIN' },
    // nginx/nginx src/core/ngx_resolver.c
    { by: 'nginx', line: 'could not be resolved (3: Host not found)' },
    // coredns/coredns 4b26cce plugin/log/README.md
    { by: 'CoreDNS', line: '" NXDOMAIN qr,' },
    // measured: dnsmasq 2.90 with --log-queries
    { by: 'dnsmasq', line: ' is NXDOMAIN' },
  ],
  4: [
    // measured: dig, drill, nslookup and host of Debian 12
    { by: 'dig', line: '->>HEADER<<- opcode: QUERY, status: NOTIMP, id: ' },
    { by: 'drill', line: '->>HEADER<<- opcode: QUERY, rcode: NOTIMPL, id: ' },
    { by: 'nslookup', line: "** server can't find ", also: ': NOTIMP' },
    { by: 'host', line: ' not found: 4(NOTIMP)' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'queryA ENOTIMP' },
    { by: 'Node.js', line: 'queryAaaa ENOTIMP' },
    // measured: dnspython 2.8.0
    { by: 'dnspython', line: 'All nameservers failed to answer the query ', also: ' answered NOTIMP' },
    // nginx/nginx src/core/ngx_resolver.c
    { by: 'nginx', line: 'could not be resolved (4: Unimplemented)' },
    // measured: dnsmasq 2.90 with --log-queries
    { by: 'dnsmasq', line: 'reply error is not implemented' },
  ],
  5: [
    // measured: dig, drill, nslookup and host of Debian 12
    { by: 'dig', line: '->>HEADER<<- opcode: QUERY, status: REFUSED, id: ' },
    { by: 'drill', line: '->>HEADER<<- opcode: QUERY, rcode: REFUSED, id: ' },
    { by: 'nslookup', line: "** server can't find ", also: ': REFUSED' },
    { by: 'host', line: ' not found: 5(REFUSED)' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'queryA EREFUSED' },
    { by: 'Node.js', line: 'queryAaaa EREFUSED' },
    { by: 'Node.js', line: 'querySrv EREFUSED' },
    { by: 'Node.js', line: 'queryTxt EREFUSED' },
    // measured: dnspython 2.8.0
    { by: 'dnspython', line: 'All nameservers failed to answer the query ', also: ' answered REFUSED' },
    // systemd/systemd src/resolve/resolved-bus.c
    { by: 'systemd-resolved', line: 'server or network returned error REFUSED' },
    // nginx/nginx src/core/ngx_resolver.c
    { by: 'nginx', line: 'could not be resolved (5: Operation refused)' },
    // coredns/coredns 4b26cce plugin/log/README.md
    { by: 'CoreDNS', line: '" REFUSED qr,' },
    // isc-projects/bind9 bf74540 bin/nsupdate/nsupdate.c, lib/ns/query.c
    { by: 'nsupdate', line: 'update failed: REFUSED' },
    { by: 'BIND', line: 'query failed (REFUSED) for ' },
    // measured: delv 9.18.49: the server that was asked refused
    { by: 'BIND', line: "REFUSED unexpected RCODE resolving '" },
    // measured: dnsmasq 2.90 with --log-queries
    { by: 'dnsmasq', line: 'reply error is REFUSED' },
  ],
  6: [
    // measured: dig 9.18.49, dnspython 2.8.0
    { by: 'dig', line: '->>HEADER<<- opcode: QUERY, status: YXDOMAIN, id: ' },
    { by: 'dnspython', line: 'The DNS query name is too long after DNAME substitution.' },
    // isc-projects/bind9 bf74540 bin/nsupdate/nsupdate.c
    { by: 'nsupdate', line: 'update failed: YXDOMAIN' },
  ],
  7: [{ by: 'nsupdate', line: 'update failed: YXRRSET' }],
  8: [{ by: 'nsupdate', line: 'update failed: NXRRSET' }],
  9: [
    // measured: dig 9.18.49
    { by: 'dig', line: '->>HEADER<<- opcode: QUERY, status: NOTAUTH, id: ' },
    // isc-projects/bind9 bf74540 bin/nsupdate/nsupdate.c; with a TSIG error behind it, that is the code: `NOTAUTH(BADKEY)`
    { by: 'nsupdate', line: 'update failed: NOTAUTH' },
    // measured: dnspython 2.8.0
    { by: 'dnspython', line: 'All nameservers failed to answer the query ', also: ' answered NOTAUTH' },
  ],
  10: [{ by: 'nsupdate', line: 'update failed: NOTZONE' }],
  16: [
    // measured: dig 9.18.49
    { by: 'dig', line: '->>HEADER<<- opcode: QUERY, status: BADVERS, id: ' },
    // isc-projects/bind9 bf74540 bin/nsupdate/nsupdate.c, lib/ns/client.c
    { by: 'nsupdate', line: 'update failed: NOTAUTH(BADSIG)' },
    { by: 'BIND', line: 'request has invalid signature: TSIG ', also: ' (BADSIG)' },
  ],
  17: [
    // isc-projects/bind9 bf74540 bin/nsupdate/nsupdate.c, lib/ns/client.c
    { by: 'nsupdate', line: 'update failed: NOTAUTH(BADKEY)' },
    { by: 'BIND', line: 'request has invalid signature: TSIG ', also: ' (BADKEY)' },
  ],
  18: [
    // isc-projects/bind9 bf74540 bin/nsupdate/nsupdate.c, lib/ns/client.c
    { by: 'nsupdate', line: 'update failed: NOTAUTH(BADTIME)' },
    { by: 'BIND', line: 'request has invalid signature: TSIG ', also: ' (BADTIME)' },
  ],
  22: [{ by: 'BIND', line: 'request has invalid signature: TSIG ', also: ' (BADTRUNC)' }],
  23: [{ by: 'dig', line: '->>HEADER<<- opcode: QUERY, status: BADCOOKIE, id: ' }],
} as const satisfies Record<number | string, readonly Sign[]>;
