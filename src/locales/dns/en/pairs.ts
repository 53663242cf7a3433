import type { PairTexts } from '../../../model.js';

/** The pairs of DNS response codes that people confuse, in English. */
export const pairs: PairTexts = {
  '0-NODATA': {
    decisive:
      'Both have RCODE 0. NODATA is a response without a record of the requested type in the answer section; the name itself exists.',
    differences: [
      '`dig` prints `status: NOERROR` for both. Read the number after `ANSWER:` as well: for NODATA, it is 0, or the answer section holds only a CNAME record.',
      'A program that checks only the RCODE takes NODATA for a success and then has no address to connect to.',
      'If the resolver queried the servers of the zone, NODATA usually comes with the SOA record of the zone in the authority section; for a name from a hosts file, it comes without one. If there are NS records instead, the response is a referral from a server that does not hold the zone.',
    ],
  },
  '3-NODATA': {
    decisive:
      'NXDOMAIN means that the name does not exist for any record type; NODATA means that the name exists, but has no record of the requested type.',
    differences: [
      'Query another type to tell them apart: `dig example.com A` and `dig example.com AAAA` return NXDOMAIN for both types or for neither.',
      'After NXDOMAIN, check the spelling and the registration of the name; after NODATA, add the missing record, such as an A record.',
      'NXDOMAIN is cached for the name as a whole, and no name below it exists either; NODATA is cached for one record type.',
      'In Node.js, `dns.lookup()` reports ENOTFOUND for both. `dns.resolve4()` tells them apart: ENOTFOUND for NXDOMAIN, `ENODATA` for NODATA.',
    ],
  },
  '2-3': {
    decisive:
      'NXDOMAIN is an answer: the name does not exist. SERVFAIL is a failure: the resolver could not find out whether it exists.',
    differences: [
      'SERVFAIL can go away by itself, so a retry with backoff makes sense; NXDOMAIN stays until the name is created and the negative TTL has expired.',
      'For SERVFAIL, check DNSSEC (`dig +cd +dnssec`) and the name servers (`dig +trace`); for NXDOMAIN, check the name.',
      'After SERVFAIL, glibc queries the next `nameserver` of `resolv.conf`; NXDOMAIN ends the lookup of that name.',
    ],
  },
  '2-5': {
    decisive:
      'SERVFAIL means that the server tried and failed; REFUSED means that the server does not answer this query from this client, by policy.',
    differences: [
      'REFUSED comes back at once and every time; SERVFAIL often comes after seconds of waiting, and only for some names.',
      'For REFUSED, check the access rules (`allow-recursion` in BIND, `access-control` in Unbound) and whether you asked the right server; for SERVFAIL, check DNSSEC and the name servers of the zone.',
      'If the authoritative servers of a zone return REFUSED, a recursive resolver reports SERVFAIL to its clients.',
    ],
  },
  '1-4': {
    decisive:
      'FORMERR means that the server could not parse the query; NOTIMP means that it parsed the query, but does not support its operation.',
    differences: [
      'FORMERR usually points to an EDNS option or to a device that changes the packet; NOTIMP points to the opcode, such as UPDATE or NOTIFY.',
      'To check, repeat the query without EDNS: `dig +noedns`. If the server now answers, it does not handle EDNS or one of its options.',
    ],
  },
  '3-8': {
    decisive:
      'NXDOMAIN is the response to a query for a name that does not exist; NXRRSET is the response to an UPDATE whose prerequisite requires an RRset that does not exist.',
    differences: [
      'NXDOMAIN is about a name; NXRRSET is about one record type of a name, or about the content of these records.',
      'An UPDATE also gets NXDOMAIN if a prerequisite requires a name (`prereq yxdomain`) that does not exist.',
    ],
  },
  '5-9': {
    decisive:
      'REFUSED means that the server does not allow the operation; NOTAUTH means that the server is not authoritative for the zone, or that the TSIG signature was rejected.',
    differences: [
      'With NOTAUTH, look for a TSIG error in the same response: BADSIG, BADKEY, BADTIME or BADTRUNC. `nsupdate` prints it in parentheses, for example `NOTAUTH(BADKEY)`.',
      'For REFUSED, extend the access rules (`allow-update`, `allow-transfer`); for NOTAUTH, fix the key or send the request to a server that holds the zone.',
    ],
  },
  '6-7': {
    decisive:
      'For both, a prerequisite of an UPDATE requires that something does not exist, and it does: for YXDOMAIN a name, for YXRRSET an RRset.',
    differences: [
      'In `nsupdate`, YXDOMAIN belongs to `prereq nxdomain` and YXRRSET to `prereq nxrrset`.',
      'A query also gets YXDOMAIN if a DNAME record leads to a name longer than 255 octets.',
    ],
  },
  '9-10': {
    decisive:
      'NOTAUTH is about the zone of the UPDATE: the server does not hold it. NOTZONE is about a name in the UPDATE: it lies outside that zone.',
    differences: [
      'For NOTAUTH, send the UPDATE to the primary server of the zone; for NOTZONE, correct the `zone` line or the name.',
    ],
  },
  '16-17': {
    decisive:
      'BADKEY means that the server does not know the key; BADSIG means that it knows the key, but the signature does not match.',
    differences: [
      'For BADKEY, compare the name and the algorithm of the key on both ends; for BADSIG, compare the secret.',
      'The number 16 also stands for BADVERS, which has nothing to do with TSIG.',
    ],
  },
  '16-18': {
    decisive:
      'BADTIME means that the signature is correct, but its time differs too much from the clock of the server; BADSIG means that the signature does not match.',
    differences: [
      'BADTIME is fixed by setting the clock (`timedatectl`); BADSIG by setting the same secret on both ends.',
      'The server checks the signature before the time, so BADTIME shows that the secret is right.',
    ],
  },
  'dns:2-net:EAI_AGAIN': {
    decisive:
      'SERVFAIL is what the name server sent; EAI_AGAIN is what `getaddrinfo` reports to the program for it, and also for REFUSED, NOTIMP and a timeout.',
    differences: [
      'EAI_AGAIN does not tell whether a name server responded at all. `dig` does: `status: SERVFAIL` is a response, `no servers could be reached` is none.',
      'An extended DNS error in the response, such as `EDE: 6 (DNSSEC Bogus)`, names the cause of SERVFAIL; `getaddrinfo` discards it.',
    ],
  },
  'dns:NODATA-net:ENOTFOUND': {
    decisive:
      'NODATA means that the name exists, but has no record of the requested type; ENOTFOUND is what `dns.lookup()` of Node.js reports for that, and for a name that does not exist.',
    differences: [
      'To tell whether the name exists, run `dig example.com A` and read `status:`: NOERROR means that it exists, NXDOMAIN that it does not.',
      'A lookup with `{ family: 6 }` gets ENOTFOUND for a name that has only A records.',
    ],
  },
};
