import type { PairTexts } from '../../../model.js';

/** The pairs of network errors that people confuse, in English. */
export const pairs: PairTexts = {
  'ECONNREFUSED-ETIMEDOUT': {
    decisive:
      'ECONNREFUSED means that the host, or a firewall in its place, refused the connection; ETIMEDOUT means that a timer expired before the expected packet or response arrived.',
    differences: [
      'With ECONNREFUSED, the connection attempt usually fails within milliseconds on Linux and macOS, and after about 2 seconds on Windows. With ETIMEDOUT, it hangs until a timer expires: on Linux after about 130 seconds by default, or earlier if the client has a shorter timeout.',
      'For ECONNREFUSED, check the server process and its port; for ETIMEDOUT, check the firewall, the security group and the IP address.',
      'A firewall rule with `REJECT` can cause ECONNREFUSED; the same rule with `DROP` causes ETIMEDOUT.',
    ],
  },
  'ECONNRESET-EPIPE': {
    decisive:
      'Both usually mean that the peer closed the connection: ECONNRESET reports a reset that arrived, and EPIPE reports a write to a connection that was already closed.',
    differences: [
      'ECONNRESET usually comes from a read, EPIPE always from a write.',
      'After the peer has closed the connection, the first write often succeeds and triggers a reset; the next write fails with EPIPE.',
    ],
  },
  'EAI_AGAIN-ENOTFOUND': {
    decisive:
      'ENOTFOUND usually means that the name does not exist or has no address. EAI_AGAIN means that there was no usable answer.',
    differences: [
      'For ENOTFOUND, check the name and its DNS record; for EAI_AGAIN, check the name servers and whether this host can reach them.',
      'A retry can help after EAI_AGAIN; after ENOTFOUND, the result usually stays the same until the name or the record changes.',
      'With glibc, NXDOMAIN and NODATA become ENOTFOUND in Node.js; SERVFAIL, REFUSED and no response become EAI_AGAIN.',
    ],
  },
  'EHOSTUNREACH-ENETUNREACH': {
    decisive:
      'ENETUNREACH means that there is no route to the network; EHOSTUNREACH means that there is a route, but the host cannot be reached.',
    differences: [
      'ENETUNREACH usually comes from the routing table of this host; EHOSTUNREACH from a failed ARP request or an ICMP message.',
      'ENETUNREACH is often IPv6 without a route; EHOSTUNREACH is often a firewall that rejects the packets, or a host that is off.',
    ],
  },
  'ECONNABORTED-ECONNRESET': {
    decisive:
      'ECONNRESET means that a reset arrived from outside; ECONNABORTED means that this host ended the connection itself.',
    differences: [
      'For ECONNRESET, check the server and the hops on the path; for ECONNABORTED, check this host: a network change, the VPN, the security software.',
      'On Windows, they are 10054 (ECONNRESET) and 10053 (ECONNABORTED). In axios, ECONNABORTED is its own timeout or abort.',
    ],
  },
  'EADDRINUSE-EADDRNOTAVAIL': {
    decisive:
      'EADDRINUSE means that another socket uses the address; EADDRNOTAVAIL means that the address does not belong to this host, or `connect` found no usable local address or no free local port.',
    differences: [
      'For EADDRINUSE, find the other process with `ss -ltnp`; for EADDRNOTAVAIL, compare the address with `ip -br address`.',
      'If a client uses up its local ports, `connect` fails with EADDRNOTAVAIL on Linux.',
    ],
  },
  'EACCES-EPERM': {
    decisive:
      'EACCES usually means that the permissions of the process are not sufficient; EPERM usually means that a rule forbids the operation.',
    differences: [
      'A port below 1024 and the file permissions of a socket give EACCES; a sandbox, or a local firewall rule for UDP or ICMP packets, usually gives EPERM.',
      'Linux does not separate them strictly: connect(2) names both for a local firewall rule, and SELinux gives EACCES.',
    ],
  },
  'EMFILE-ENFILE': {
    decisive: 'EMFILE is the limit of one process; ENFILE is the limit of the whole system.',
    differences: [
      'For EMFILE, raise `LimitNOFILE` or `ulimit -n`; for ENFILE, raise `fs.file-max`.',
      'EMFILE affects one program; ENFILE affects every program on the host without the capability `CAP_SYS_ADMIN`, and the kernel log contains `VFS: file-max limit`.',
    ],
  },
  'ECONNRESET-EOF': {
    decisive:
      'ECONNRESET means that the connection was ended with a reset (RST); EOF means that it was closed normally (FIN), but before the whole response had arrived.',
    differences: [
      'A reset points to a firewall, a load balancer, or a socket that was closed before all data was read; a normal close points to an idle timeout, or to a server process that ended after it had read the request.',
      'Node.js reports both as `ECONNRESET`: `read ECONNRESET` is a reset, `socket hang up` can be a normal close.',
    ],
  },
  'ECONNRESET-ETIMEDOUT': {
    decisive:
      'ECONNRESET means that a reset arrived; ETIMEDOUT means that a timer expired before the expected packet or response arrived.',
    differences: [
      'A load balancer that resets idle connections causes ECONNRESET; one that drops them silently causes ETIMEDOUT.',
      'After either one on an established connection, the server may already have processed the request: repeat it automatically only if it is idempotent. If `connect` failed, nothing was sent.',
    ],
  },
  'http:502-net:ECONNREFUSED': {
    decisive:
      'ECONNREFUSED is what the gateway got from the upstream server; HTTP 502 is what it then sent to the client.',
    differences: [
      'HTTP 502 proves that the gateway is reachable; a client that gets ECONNREFUSED itself did not reach any server on that port.',
      'The error log of nginx contains `connect() failed (111: Connection refused) while connecting to upstream` for such a 502. Apache, HAProxy and Envoy respond with 503 to the same failure.',
    ],
  },
  'http:504-net:ETIMEDOUT': {
    decisive:
      'HTTP 504 means that a gateway got no response from the upstream server in time; ETIMEDOUT means that this client itself got no response in time.',
    differences: [
      'With HTTP 504, a gateway or proxy responded, and its log names the upstream server; with ETIMEDOUT, no complete response arrived.',
      'If the timeout of the client is shorter than that of the gateway, the client reports ETIMEDOUT and never sees the 504.',
    ],
  },
  'net:ECONNRESET-websocket:1006': {
    decisive:
      'A reset ends a WebSocket connection without a Close frame, so the close event reports 1006; ECONNRESET is the cause, 1006 is what the API shows.',
    differences: [
      'A browser shows only 1006; the network error is visible in the log of the server or proxy, or in a client such as `ws` in Node.js.',
      '1006 has other causes as well: a normal close of the connection without a Close frame, a timeout, or a failed handshake.',
    ],
  },
  'dns:3-net:ENOTFOUND': {
    decisive:
      'NXDOMAIN is the response code of the DNS server: the name does not exist. ENOTFOUND is what Node.js reports for that, and also for a name without an address.',
    differences: [
      'ENOTFOUND also follows NODATA: the name exists, but has no A or AAAA record. `dig` shows which one it is.',
      'A lookup that ends in ENOTFOUND also tries `/etc/hosts` and usually the search domains; `dig` queries DNS for exactly one name.',
    ],
  },
};
