import type { StepFacts } from '../../model.js';

/** The steps of each RCODE and each range: who takes them, and what they run. Their words are the locales'. */
export const steps = {
  0: {
    'check-address': { who: 'operator', run: 'dig example.com A +short' },
    'look-further': { who: 'client', run: 'curl -v --resolve example.com:443:192.0.2.1 https://example.com/' },
  },
  NODATA: {
    'query-types': { who: 'client', run: 'dig example.com A +short; dig example.com AAAA +short' },
    'add-record': { who: 'operator', run: 'dig @ns1.example.com example.com A +norecurse' },
    'check-family': { who: 'client', run: 'curl -4 https://example.com/' },
    'wait-negative': { who: 'operator', run: 'dig @ns1.example.com example.com SOA +norecurse +noall +answer' },
  },
  1: {
    'query-without-edns': { who: 'client', run: 'dig @192.0.2.53 example.com A +noedns' },
    'bypass-middlebox': { who: 'operator', run: 'tcpdump -n -vv port 53' },
    'update-server': { who: 'server', run: 'dig @192.0.2.53 version.bind TXT CH +short' },
  },
  2: {
    'disable-checking': { who: 'operator', run: 'dig example.com A +cd +dnssec' },
    'validate-locally': { who: 'operator', run: 'delv example.com A +cd' },
    'trace-delegation': { who: 'operator', run: 'dig example.com A +trace' },
    'query-authoritative': { who: 'operator', run: 'dig @ns1.example.com example.com SOA +norecurse' },
    'compare-resolvers': { who: 'client', run: 'dig @1.1.1.1 example.com A' },
  },
  3: {
    'check-spelling': { who: 'client', run: 'dig example.com A +search +showsearch' },
    'check-resolver': { who: 'client', run: 'kubectl exec POD -- cat /etc/resolv.conf' },
    'check-zone': { who: 'operator', run: 'dig @ns1.example.com www.example.com A +norecurse' },
    'check-registration': { who: 'operator', run: 'dig example.com NS +trace +comments; whois example.com' },
    'flush-cache': { who: 'operator', run: 'resolvectl flush-caches' },
  },
  4: {
    'query-plain': { who: 'client', run: 'dig @192.0.2.53 example.com A +noedns' },
    'choose-other-server': { who: 'client', run: 'dig example.com SOA +short' },
    'enable-opcode': { who: 'server' },
  },
  5: {
    'check-server-address': { who: 'client', run: 'resolvectl status' },
    'ask-for-recursion': { who: 'operator', run: 'dig @192.0.2.53 example.com A' },
    'allow-client': { who: 'operator', run: 'allow-recursion { 192.0.2.0/24; localhost; };' },
    'check-delegation': { who: 'operator', run: 'dig example.com NS +trace' },
  },
  6: {
    'read-existing': { who: 'client', run: 'dig @ns1.example.com www.example.com ANY +norecurse' },
    'check-prerequisite': { who: 'client', run: 'prereq nxdomain www.example.com.' },
    'check-dname': { who: 'operator', run: 'dig example.com DNAME +short' },
  },
  7: {
    'read-existing': { who: 'client', run: 'dig @ns1.example.com www.example.com A +norecurse' },
    'check-prerequisite': { who: 'client', run: 'prereq nxrrset www.example.com. A' },
  },
  8: {
    'read-existing': { who: 'client', run: 'dig @ns1.example.com www.example.com A +norecurse' },
    'check-prerequisite': { who: 'client', run: 'prereq yxrrset www.example.com. A' },
  },
  9: {
    'read-tsig-error': { who: 'client', run: 'nsupdate -k example.key' },
    'send-to-primary': { who: 'client', run: 'dig example.com SOA +short' },
    'load-zone': { who: 'operator', run: 'rndc zonestatus example.com' },
  },
  10: {
    'name-zone': { who: 'client', run: 'zone example.com.' },
    'find-zone': { who: 'client', run: 'dig www.example.com SOA +noall +answer +authority' },
  },
  11: {
    'fall-back': { who: 'client' },
    'update-server': { who: 'operator', run: 'dig @192.0.2.53 version.bind TXT CH +short' },
  },
  16: {
    'tell-apart': { who: 'operator', run: 'dig -k example.key @ns1.example.com example.com SOA' },
    'use-edns-0': { who: 'client', run: 'dig @192.0.2.53 example.com A +edns=1 +noednsnegotiation' },
    'compare-secret': { who: 'operator', run: 'named-checkconf -p | grep -A 3 "^key"' },
  },
  17: {
    'compare-key-name': { who: 'operator', run: 'named-checkconf -px | grep -A 3 "^key"' },
    'compare-algorithm': { who: 'client', run: 'dig -y hmac-sha256:KEYNAME:SECRET @ns1.example.com example.com AXFR' },
  },
  18: {
    'check-clocks': { who: 'operator', run: 'timedatectl' },
    'enable-ntp': { who: 'operator', run: 'chronyc tracking' },
  },
  19: {
    'choose-mode': { who: 'client' },
    'check-support': { who: 'operator', run: 'named -V' },
  },
  20: {
    'choose-name': { who: 'client' },
    'delete-key': { who: 'operator' },
  },
  21: {
    'choose-algorithm': { who: 'client' },
    'check-support': { who: 'operator', run: 'tsig-keygen -a hmac-sha256 KEYNAME' },
  },
  22: {
    'send-whole-mac': { who: 'client' },
    'check-digest-bits': { who: 'operator', run: 'named-checkconf -px | grep algorithm' },
  },
  23: {
    'retry-with-cookie': { who: 'client', run: 'dig @192.0.2.53 example.com A' },
    'share-secret': { who: 'operator', run: 'cookie-secret "0123456789abcdef0123456789abcdef";' },
    'retry-over-tcp': { who: 'client', run: 'dig @192.0.2.53 example.com A +tcp' },
  },
  header: {
    'inspect-response': { who: 'operator', run: 'tcpdump -n -vv port 53' },
  },
  extended: {
    'inspect-response': { who: 'operator', run: 'tcpdump -n -vv port 53' },
  },
  private: {
    'ask-operator': { who: 'client' },
  },
  large: {
    'inspect-response': { who: 'operator', run: 'tcpdump -n -vv port 53' },
  },
  reserved: {
    'inspect-response': { who: 'operator', run: 'tcpdump -n -vv port 53' },
  },
} satisfies { readonly [code: number | string]: { readonly [id: string]: StepFacts } };
