import type { dns } from '../../../catalogs/dns.js';
import type { CodeTexts } from '../../../model.js';

/** DNS response codes in English. */
export const codes: CodeTexts<typeof dns> = {
  0: {
    name: 'No Error',
    summary: 'The server processed the query without an error.',
    when: 'Every successful response has this code. It says nothing about the answer: if the answer section has no record of the requested type, the response is usually NODATA or a referral to other name servers; an authoritative server can also return only a CNAME record whose target lies in another zone.',
    fixes: [
      {
        id: 'check-address',
        text: 'If the lookup works but the connection fails, check the IP address: `dig example.com A +short`. After a change, a resolver may return the old address until its TTL has expired.',
      },
      {
        id: 'look-further',
        text: 'To rule out DNS, connect to an IP address that you know: `curl --resolve` uses it without a lookup.',
      },
    ],
    choose:
      'Use NOERROR when the query was processed and the name exists, whether or not it has a record of the requested type.',
    endUser: 'The address of the server was found.',
  },
  1: {
    name: 'Format Error',
    summary: 'The server could not parse the query.',
    when: 'An old server or a middlebox does not understand an EDNS option in the query, a firewall changes DNS packets, or a program builds a malformed packet. A resolver usually retries without EDNS, so that its clients do not see the error.',
    fixes: [
      {
        id: 'query-without-edns',
        text: 'Repeat the query without EDNS: `dig @192.0.2.53 example.com A +noedns`. If that works, the server or a middlebox does not handle EDNS or one of its options.',
      },
      {
        id: 'bypass-middlebox',
        text: 'Capture the query on both sides of the firewall with `tcpdump -n -vv port 53`, and compare the packets.',
      },
      {
        id: 'update-server',
        text: 'Update the server software. `dig @192.0.2.53 version.bind TXT CH +short` shows the version, if the server reveals it.',
      },
    ],
    choose: 'Use FORMERR when the query violates the message format.',
    endUser: 'The address of the server could not be determined.',
  },
  2: {
    name: 'Server Failure',
    summary: 'The server could not complete the query: it found neither the record nor proof that there is none.',
    when: 'No authoritative server of the zone responds, DNSSEC validation fails (an expired signature, a DS record without a matching key), the servers of the zone return REFUSED because they do not hold it, or the resolver cannot reach its upstream. An authoritative server also returns it when it could not load the zone.',
    fixes: [
      {
        id: 'disable-checking',
        text: 'Repeat the query without DNSSEC validation: `dig example.com A +cd +dnssec`. If it now succeeds, DNSSEC is the cause. In the output of `dig`, an extended error can name it: `EDE: 6 (DNSSEC Bogus)`, `EDE: 7 (Signature Expired)`, `EDE: 9 (DNSKEY Missing)`; `EDE: 22 (No Reachable Authority)` and `EDE: 23 (Network Error)` mean that the name servers could not be reached or returned an error such as REFUSED.',
      },
      {
        id: 'validate-locally',
        text: 'If DNSSEC is the cause, run `delv example.com A +cd`: it names the record where the chain of trust breaks. Then sign the zone again, or have the DS record at the registrar corrected.',
      },
      {
        id: 'trace-delegation',
        text: 'If DNSSEC is not the cause, follow the delegation from the root: `dig example.com A +trace` shows at which server it ends.',
      },
      {
        id: 'query-authoritative',
        text: "Query each authoritative server: `dig @ns1.example.com example.com SOA +norecurse` must return the SOA record with the `aa` flag. A timeout or `status: REFUSED` shows the faulty server. If `dig` prints `couldn't get address`, use the IP address of the server: `dig example.com NS +trace +additional` shows this address if the name of the server lies in the domain itself; if the name lies in another domain, the NS record contains a wrong name or that domain is faulty.",
      },
      {
        id: 'compare-resolvers',
        text: 'Query another resolver, such as `dig @1.1.1.1 example.com A`. If that works, the failure lies in your resolver or in its network. In the program, retry with exponential backoff and jitter.',
      },
    ],
    choose: 'Use SERVFAIL when the server cannot give an answer because of a problem of its own or of another server.',
    endUser: 'The address of the server could not be determined. Please try again later.',
  },
  3: {
    name: 'Non-Existent Domain',
    summary: 'The name does not exist for any record type, according to the authoritative server of the zone.',
    when: 'The name is misspelled, the record has not been created yet or exists only in another zone (internal and public DNS differ), the domain has expired, or the resolver still has the negative answer from before the record was added. In a Kubernetes pod that uses the cluster DNS, a name with fewer than 5 dots is by default tried with each search domain first: these NXDOMAIN responses are expected.',
    fixes: [
      {
        id: 'check-spelling',
        text: 'Check which names are queried: `dig example.com A +search +showsearch` shows each attempt with a search domain of `resolv.conf`. If the name has at least `ndots` dots, `dig` queries only the name itself, but glibc tries the search domains after it. A trailing dot (`example.com.`) prevents the search.',
      },
      {
        id: 'check-resolver',
        text: 'Check that the program uses the resolver that knows the name. In a pod, `kubectl exec POD -- cat /etc/resolv.conf` must show the cluster DNS as `nameserver`, and the namespace of the service must be in the name or in the `search` line.',
      },
      {
        id: 'check-zone',
        text: 'Ask an authoritative server: `dig @ns1.example.com www.example.com A +norecurse`. If it returns NXDOMAIN as well, add the record to the zone, and check that the server has loaded the new serial number.',
      },
      {
        id: 'check-registration',
        text: 'If the whole domain is missing, run `dig example.com NS +trace +comments`: `status: NXDOMAIN` from a server of the top-level domain means that the domain is not registered, has no name servers, or is suspended. In the output of `whois example.com`, `clientHold` is a suspension by the registrar, `serverHold` one by the registry.',
      },
      {
        id: 'flush-cache',
        text: 'If the record was added recently, wait for the negative TTL or flush the caches: `resolvectl flush-caches` (systemd-resolved), `rndc flushtree example.com` (BIND), `unbound-control flush_zone example.com` (Unbound). A JVM keeps a failed lookup for 10 seconds (`networkaddress.cache.negative.ttl`).',
      },
    ],
    choose:
      'Use NXDOMAIN when neither the name nor any name below it exists; if only names below it exist, return NODATA.',
    endUser: 'The server was not found. Please check the address.',
  },
  4: {
    name: 'Not Implemented',
    summary: 'The server does not support the kind of operation that the message requests.',
    when: 'A client sends a dynamic UPDATE or a NOTIFY to a server that supports only queries, or a simple DNS forwarder (a router, a load balancer) rejects a record type that it does not know.',
    fixes: [
      {
        id: 'query-plain',
        text: 'Send a plain query: `dig @192.0.2.53 example.com A +noedns`. If the server answers, it rejects only the opcode, the record type or EDNS.',
      },
      {
        id: 'choose-other-server',
        text: 'Send the message to a server that supports the operation: an UPDATE belongs to the primary server that the SOA record names (`dig example.com SOA +short`).',
      },
      {
        id: 'enable-opcode',
        text: 'If you operate the server, return NODATA for a record type that you do not know, and keep NOTIMP for an unknown opcode.',
      },
    ],
    choose: 'Use NOTIMP when the server does not implement the opcode of the message.',
    endUser: 'The address of the server could not be determined.',
  },
  5: {
    name: 'Query Refused',
    summary: 'The server refuses to process the message for policy reasons.',
    when: 'An authoritative server is asked for a zone that it does not hold, the client’s IP address is not allowed to use the resolver, a zone transfer or a dynamic update is not allowed, or the domain was moved while its delegation still points to the old name servers.',
    fixes: [
      {
        id: 'check-server-address',
        text: 'Check which server refuses: `resolvectl status` lists the servers in use, and `dig` prints the one that responded after `SERVER:`. An authoritative server does not belong in `resolv.conf`.',
      },
      {
        id: 'ask-for-recursion',
        text: "Run `dig @192.0.2.53 example.com A`: the warning `recursion requested but not available` means that the server offers no recursion to your IP address. It is then an authoritative server, or its access rules exclude you: in the second case, BIND logs `query (cache) 'example.com/A/IN' denied`.",
      },
      {
        id: 'allow-client',
        text: 'Allow the client’s network: `allow-recursion` in BIND (default `localnets; localhost;`), `access-control: 192.0.2.0/24 allow` in Unbound. Do not open a resolver to the whole Internet.',
      },
      {
        id: 'check-delegation',
        text: 'If an authoritative server refuses, compare the name servers of the delegation (`dig example.com NS +trace`) with the servers on which the zone is configured. Correct the delegation at the registrar, or add the zone to the server.',
      },
    ],
    choose: 'Use REFUSED when the server could process the message, but does not do so for this client or this zone.',
    endUser: 'The address of the server could not be determined.',
  },
  6: {
    name: 'Name Exists When It Should Not',
    summary: 'A dynamic UPDATE requires that a name does not exist, but it does.',
    when: 'Two clients try to create the same name, or a client repeats an UPDATE that succeeded the first time. A query gets YXDOMAIN when a DNAME record leads to a name longer than 255 octets.',
    fixes: [
      {
        id: 'read-existing',
        text: 'Query the authoritative server for the records of the name: `dig @ns1.example.com www.example.com ANY +norecurse`. If your own first attempt created the name, continue.',
      },
      {
        id: 'check-prerequisite',
        text: 'Remove or change the prerequisite if the name is allowed to exist: in `nsupdate`, it is the line `prereq nxdomain www.example.com.`.',
      },
      {
        id: 'check-dname',
        text: 'If a plain query returned it, look for the DNAME record above the name (`dig example.com DNAME +short`), and shorten its target.',
      },
    ],
    choose: 'Use YXDOMAIN when the name of a prerequisite must not exist, but exists.',
    endUser: 'This name is already taken.',
  },
  7: {
    name: 'RRset Exists When It Should Not',
    summary: 'A dynamic UPDATE requires that an RRset does not exist, but it does.',
    when: 'A DHCP server or another client has already registered a record of this type for the name.',
    fixes: [
      {
        id: 'read-existing',
        text: 'Query the authoritative server for the RRset: `dig @ns1.example.com www.example.com A +norecurse`. Find out which client owns it before you replace it.',
      },
      {
        id: 'check-prerequisite',
        text: 'Remove or change the prerequisite if the RRset is allowed to exist: in `nsupdate`, it is the line `prereq nxrrset www.example.com. A`.',
      },
    ],
    choose: 'Use YXRRSET when the RRset of a prerequisite must not exist, but exists.',
    endUser: 'This name is already taken.',
  },
  8: {
    name: 'RRset Does Not Exist When It Should',
    summary: 'A dynamic UPDATE requires an RRset that does not exist, or that exists with other data.',
    when: 'Another client has changed or deleted the record since this client read it, or the prerequisite contains an outdated value.',
    fixes: [
      {
        id: 'read-existing',
        text: 'Read the RRset again from the authoritative server (`dig @ns1.example.com www.example.com A +norecurse`), then repeat the UPDATE with the current value.',
      },
      {
        id: 'check-prerequisite',
        text: 'Compare the prerequisite with the zone: in `nsupdate`, the line `prereq yxrrset www.example.com. A` requires only that the RRset exists; with data at the end, it requires exactly this data.',
      },
    ],
    choose: 'Use NXRRSET when the RRset of a prerequisite must exist, but does not.',
    endUser: 'The entry was changed in the meantime. Please try again.',
  },
  9: {
    name: 'Not Authoritative or Not Authorized',
    summary:
      'The server is not authoritative for the zone of the message, or it rejects the TSIG signature of the message.',
    when: 'A dynamic UPDATE goes to a server that does not hold the zone, or the signature of an UPDATE or a zone transfer fails. In the second case, the error field of the TSIG record names the reason: BADSIG, BADKEY, BADTIME or BADTRUNC.',
    fixes: [
      {
        id: 'read-tsig-error',
        text: 'Look for the TSIG error: without `-d`, `nsupdate` prints it in parentheses, such as `update failed: NOTAUTH(BADKEY)`; with `-d`, it is in the TSIG record. BIND logs `request has invalid signature`. With a TSIG error, follow the steps of that code.',
      },
      {
        id: 'send-to-primary',
        text: 'If there is no TSIG error, send the message to the primary server: its name comes first in the output of `dig example.com SOA +short`.',
      },
      {
        id: 'load-zone',
        text: 'Check on the server that the zone is loaded: `rndc zonestatus example.com`.',
      },
    ],
    choose: 'Use NOTAUTH when the server does not hold the zone of an UPDATE, or together with a TSIG error.',
    endUser: 'The entry could not be changed.',
  },
  10: {
    name: 'Name Not in Zone',
    summary: 'A name in a dynamic UPDATE lies outside the zone that the UPDATE is for.',
    when: 'The zone of the UPDATE is wrong, or the name is incomplete (`www` instead of `www.example.com`).',
    fixes: [
      {
        id: 'name-zone',
        text: 'Name the zone explicitly, in `nsupdate` with the line `zone example.com.`, and write every name in full, including the domain.',
      },
      {
        id: 'find-zone',
        text: 'Find out in which zone the name lies: `dig www.example.com SOA +noall +answer +authority` shows the SOA record of that zone. If it shows a CNAME record, the SOA record is that of its target: query the name without its first label instead.',
      },
    ],
    choose: 'Use NOTZONE when a name in the prerequisite or update section is not inside the zone of the zone section.',
    endUser: 'The entry could not be changed.',
  },
  11: {
    name: 'DSO Type Not Implemented',
    summary:
      'The server supports DNS Stateful Operations (DSO), but not the type of operation that the message requests.',
    when: 'A client opens a long-lived session, for example for DNS Push Notifications, and the server does not know this type. `dig` shows the number as `RESERVED11`.',
    fixes: [
      {
        id: 'fall-back',
        text: 'Continue without this operation: after `DSOTYPENI`, the connection can still be used. Send plain queries or other DSO messages instead.',
      },
      {
        id: 'update-server',
        text: 'Update the server software if the operation is needed. `dig @192.0.2.53 version.bind TXT CH +short` shows the version, if the server reveals it.',
      },
    ],
    choose: 'Use DSOTYPENI when the server does not implement the primary TLV of a DSO request.',
    endUser: 'No action is needed.',
  },
  16: {
    name: 'Bad EDNS Version or TSIG Signature Failure',
    summary:
      'The number has two meanings: as the RCODE of a response, BADVERS says that the server does not support the EDNS version; as the error of a TSIG record, BADSIG says that the signature does not match.',
    when: 'BADVERS: a client or a test tool sends an EDNS version other than 0. BADSIG: the two ends use different secrets for the same key name, or the message was altered in transit.',
    fixes: [
      {
        id: 'tell-apart',
        text: 'Check where the number appears: repeat the query with the key, `dig -k example.key @ns1.example.com example.com SOA`. BADSIG comes with `status: NOTAUTH` and appears in the TSIG record. The EDNS error is `status: BADVERS`; `dig` does not get it here, because it sends EDNS version 0.',
      },
      {
        id: 'use-edns-0',
        text: 'For BADVERS, use EDNS version 0, the only one that is defined. To reproduce the error, run `dig @192.0.2.53 example.com A +edns=1 +noednsnegotiation`.',
      },
      {
        id: 'compare-secret',
        text: 'For BADSIG, compare the `secret` of the key on both ends: `named-checkconf -p` prints the `key` blocks of BIND with their secrets.',
      },
    ],
    choose:
      'Use BADVERS for an EDNS version that you do not support, and BADSIG in a TSIG record whose MAC does not match.',
    endUser: 'The address of the server could not be determined.',
  },
  17: {
    name: 'Key Not Recognized',
    summary:
      'The server does not know the TSIG key that signed the message, or does not support its algorithm. In a TKEY record, BADKEY means that the server did not accept the GSS-TSIG token.',
    when: 'The name of the key is misspelled, the key is missing from the configuration of the server, or the two ends use different algorithms. With GSS-TSIG, the cause is a Kerberos token that the server cannot verify with its keytab.',
    fixes: [
      {
        id: 'compare-key-name',
        text: 'Compare the name of the key on both ends, letter by letter: `named-checkconf -px` prints the `key` blocks of BIND without their secrets.',
      },
      {
        id: 'compare-algorithm',
        text: 'Name the algorithm explicitly, such as `hmac-sha256` in `dig -y hmac-sha256:KEYNAME:SECRET`: it must be the `algorithm` of the `key` block.',
      },
    ],
    choose: 'Use BADKEY in a TSIG record when the key or its algorithm is unknown.',
    endUser: 'The entry could not be changed.',
  },
  18: {
    name: 'Signature Out of Time Window',
    summary: 'The TSIG signature is correct, but its time differs too much from the clock of the server.',
    when: 'The clock of one machine is wrong, or the message was delayed or replayed. The permitted difference, the fudge, is in the message; BIND sends 300 seconds.',
    fixes: [
      {
        id: 'check-clocks',
        text: 'Compare the clocks of both machines: `timedatectl` must show `System clock synchronized: yes`.',
      },
      {
        id: 'enable-ntp',
        text: 'If a clock is wrong, start time synchronization and check it: with chrony, `chronyc tracking` shows the offset.',
      },
    ],
    choose: 'Use BADTIME in a TSIG record when the time of the signature is outside the permitted window.',
    endUser: 'The entry could not be changed. Please check the date and time of the device.',
  },
  19: {
    name: 'Bad TKEY Mode',
    summary: 'The server does not support the mode of key exchange that the TKEY record requests.',
    when: 'A client negotiates a key with TKEY, for example with GSS-TSIG in Active Directory, and the server does not support this mode or has disabled it.',
    fixes: [
      {
        id: 'choose-mode',
        text: 'Use a mode that the server supports, or a static TSIG key. In `nsupdate`, `-g` selects GSS-TSIG and `-k` a key file.',
      },
      {
        id: 'check-support',
        text: 'For GSS-TSIG in BIND, check that `named -V` prints `TKEY mode 3 support (GSS-API): yes`, and set `tkey-gssapi-keytab`: without it and without the deprecated `tkey-gssapi-credential`, BIND returns REFUSED.',
      },
    ],
    choose: 'Use BADMODE in a TKEY record when the mode is not supported.',
    endUser: 'The entry could not be changed.',
  },
  20: {
    name: 'Duplicate Key Name',
    summary: 'A TKEY request names a key that already exists on the server, or asks to delete one that does not.',
    when: 'Two clients chose the same name for a negotiated key, or a client repeats a request whose first response was lost.',
    fixes: [
      {
        id: 'choose-name',
        text: 'Repeat the request with a new, random key name.',
      },
      {
        id: 'delete-key',
        text: 'If old keys accumulate on the server, delete them with a signed TKEY request of mode 5 (key deletion). Restarting BIND does not delete them: BIND saves them in `_default.tsigkeys` (with views, the name of the view replaces `_default`) and loads them again.',
      },
    ],
    choose: 'Use BADNAME in a TKEY record when the name of the key is in use.',
    endUser: 'The entry could not be changed. Please try again.',
  },
  21: {
    name: 'Algorithm Not Supported',
    summary: 'The server does not support the algorithm that the TKEY record names.',
    when: 'A client asks for an outdated algorithm such as HMAC-MD5, or for one that the server does not have.',
    fixes: [
      {
        id: 'choose-algorithm',
        text: 'Request an algorithm that both ends support: for GSS-TSIG, it is `gss-tsig`. BIND 9.20 no longer supports `gss.microsoft.com`, which `nsupdate -o` of BIND 9.18 requests: use `nsupdate -g`.',
      },
      {
        id: 'check-support',
        text: 'Create a static key with a supported algorithm if negotiation keeps failing: `tsig-keygen -a hmac-sha256 KEYNAME`.',
      },
    ],
    choose: 'Use BADALG in a TKEY record when the algorithm is not supported.',
    endUser: 'The entry could not be changed.',
  },
  22: {
    name: 'Bad Truncation',
    summary: 'The TSIG signature is truncated to fewer bits than the policy of the server requires.',
    when: 'The algorithm of one end has a length suffix, such as `hmac-sha1-80`, and the other end requires a longer MAC.',
    fixes: [
      {
        id: 'send-whole-mac',
        text: 'Remove the length suffix from the algorithm of the client: `hmac-sha256` in place of `hmac-sha256-128`.',
      },
      {
        id: 'check-digest-bits',
        text: 'Compare the `algorithm` lines of both ends: `named-checkconf -px` prints those of BIND.',
      },
    ],
    choose: 'Use BADTRUNC in a TSIG record when the MAC is shorter than your policy allows.',
    endUser: 'The entry could not be changed.',
  },
  23: {
    name: 'Bad or Missing Server Cookie',
    summary: 'The server processes the query only with a valid DNS cookie, and sends one in this response.',
    when: 'A server under attack requires cookies (`require-server-cookie` in BIND), or the servers behind one anycast or load-balanced IP address use different secrets. A resolver retries with the new cookie automatically, so its clients do not see the error.',
    fixes: [
      {
        id: 'retry-with-cookie',
        text: 'Repeat the query with the cookie from the response. `dig` does so by default and prints `BADCOOKIE, retrying.`; `dig +cookie=COOKIE` sends a cookie that you specify.',
      },
      {
        id: 'share-secret',
        text: 'If the error recurs, configure the same secret on all servers behind the IP address: `cookie-secret` in BIND (128 bits in hexadecimal).',
      },
      {
        id: 'retry-over-tcp',
        text: 'As a workaround, query over TCP: `dig @192.0.2.53 example.com A +tcp`.',
      },
    ],
    choose: 'Use BADCOOKIE when you require a valid server cookie, and the query has a COOKIE option without one.',
    endUser: 'No action is needed.',
  },
  NODATA: {
    name: 'No Data',
    summary:
      'The name exists, but has no record of the requested type: the response is NOERROR without an answer. NODATA has no number of its own.',
    when: 'The record type is missing (such as AAAA for a host with IPv4 only), an SRV or TXT record is not set, the name exists only because there are names below it, or a CNAME record leads to a name without such a record.',
    fixes: [
      {
        id: 'query-types',
        text: 'Check which types exist: `dig example.com A +short` and `dig example.com AAAA +short`. A missing AAAA record alone is normal for a host with IPv4 only.',
      },
      {
        id: 'add-record',
        text: 'Ask an authoritative server: `dig @ns1.example.com example.com A +norecurse`. If the record is missing there, add it to the zone.',
      },
      {
        id: 'check-family',
        text: 'If the program looks up only IPv6 or only IPv4, allow both. In Node.js, the option is `family: 0` (default). To test IPv4 alone, use `curl -4`.',
      },
      {
        id: 'wait-negative',
        text: 'If the record was added recently, wait for the negative TTL: the last number of the SOA record (`dig @ns1.example.com example.com SOA +norecurse`) or the TTL of that record, whichever is lower.',
      },
    ],
    choose:
      'Return NOERROR without an answer, and with the SOA record in the authority section, when the name exists but the record type does not.',
    endUser: 'The address of the server could not be determined.',
  },
};
