import type { net } from '../../../catalogs/net.js';
import type { CodeTexts } from '../../../model.js';

/** What fails before anything is sent to the server: name resolution and the local socket, in English. */
export const local: Pick<
  CodeTexts<typeof net>,
  | 'ENOTFOUND'
  | 'EAI_AGAIN'
  | 'EAI_FAIL'
  | 'EADDRINUSE'
  | 'EADDRNOTAVAIL'
  | 'EACCES'
  | 'EPERM'
  | 'EMFILE'
  | 'ENFILE'
  | 'ENOBUFS'
  | 'EAFNOSUPPORT'
> = {
  ENOTFOUND: {
    name: 'Host Name Not Found',
    summary:
      'The resolver reports that the host name does not exist or has no IP address; Node.js uses this name for `EAI_NONAME` and `EAI_NODATA`.',
    when: 'The host name is misspelled or contains a scheme or a port, the DNS record is missing or was just created, a container uses a service name that exists only in another network or namespace, or a search domain is missing. curl (exit status 6) and Java (`UnknownHostException`) report `EAI_AGAIN` in the same way; in Java on Linux, only the message differs.',
    fixes: [
      {
        id: 'query-name',
        text: 'Look the name up on the host that fails: `getent ahosts example.com` shows what programs that use the system resolver get; `dig +short example.com A` and `dig +short example.com AAAA` show what DNS holds.',
      },
      {
        id: 'check-spelling',
        text: 'Pass only the host name: no `https://`, port, path or trailing space. Print the value in quotes if it comes from an environment variable.',
      },
      {
        id: 'check-search-domains',
        text: 'If a short name such as `db` fails, check `/etc/resolv.conf`: `search` must list the domain of the name; with musl, `ndots` must also be greater than the number of dots in the name. In Kubernetes, use the full name `SERVICE.NAMESPACE.svc.cluster.local`.',
      },
      {
        id: 'publish-record',
        text: 'Ask an authoritative name server with `dig example.com A @ns1.example.com +norecurse`. If the record is missing there, add it to the zone. If it exists, resolvers may still cache the old negative response: wait for the negative TTL, the last number of the SOA record or the TTL of that record, whichever is lower.',
      },
    ],
    choose:
      'It is ENOTFOUND when the resolver reports that there is no such name, or no address for it. Without an answer, glibc reports EAI_AGAIN; macOS can report ENOTFOUND.',
    endUser: 'We could not find this address. Please check it.',
  },
  EAI_AGAIN: {
    name: 'Temporary Failure in Name Resolution',
    summary:
      'The host name could not be resolved right now: no name server responded, or a name server reported a failure.',
    when: 'No name server in `/etc/resolv.conf` is reachable, a firewall blocks port 53, the name server returns SERVFAIL or REFUSED, or the cluster DNS is overloaded. A container without a network also gets it.',
    fixes: [
      {
        id: 'query-each-server',
        text: 'Ask each name server from `/etc/resolv.conf` directly: `dig example.com @NAMESERVER +tries=1 +time=2`. The `status:` field shows SERVFAIL or REFUSED; `communications error` or `no servers could be reached` means that no response arrived.',
      },
      {
        id: 'reach-resolver',
        text: 'Allow UDP and TCP port 53 to the name server in the firewall, the security group and the network policy, and check that `nameserver` in `/etc/resolv.conf` is correct inside the container.',
      },
      {
        id: 'retry-lookup',
        text: 'Retry with exponential backoff and jitter. Nothing was sent to the server, so this is safe for every method.',
      },
      {
        id: 'reduce-queries',
        text: 'In Kubernetes, read the CoreDNS log (`kubectl -n kube-system logs -l k8s-app=kube-dns --tail=100`) and reduce the number of queries: end names with a dot, or lower `ndots` (default `5`) in `dnsConfig`.',
      },
    ],
    choose: 'It is EAI_AGAIN when the resolver has no definite answer, so that a later attempt can succeed.',
    endUser: 'The service cannot be reached right now. Please try again in a moment.',
  },
  EAI_FAIL: {
    name: 'Permanent Failure in Name Resolution',
    summary: 'The name server reported a failure that a retry will not resolve.',
    when: 'The resolver reports the failure as permanent. This code is rare: with glibc, SERVFAIL, NOTIMP and REFUSED lead to `EAI_AGAIN`, and FORMERR or a malformed record to `EAI_NONAME` or `EAI_NODATA`.',
    fixes: [
      {
        id: 'query-name',
        text: 'Send the query to the configured name server with `dig example.com @NAMESERVER`, and read the `status:` field.',
      },
      {
        id: 'change-resolver',
        text: 'Compare with another resolver: `dig example.com @1.1.1.1`. If that works, correct or replace the `nameserver` entry in `/etc/resolv.conf`.',
      },
    ],
    choose: 'It is EAI_FAIL when the resolver itself calls the failure permanent.',
    endUser: 'The service cannot be reached. Please contact support.',
  },
  EADDRINUSE: {
    name: 'Address Already in Use',
    summary: 'The operating system refuses the local IP address and port because another socket uses them.',
    when: 'The server is already running, the previous instance has not exited, another program listens on the port, or connections of the previous instance are still in `TIME-WAIT` and the server does not set `SO_REUSEADDR`.',
    fixes: [
      {
        id: 'find-listener',
        text: "Find the process that listens on the port: `ss -ltnp 'sport = :8080'` (on macOS, `lsof -nP -iTCP:8080 -sTCP:LISTEN`).",
      },
      {
        id: 'stop-or-move',
        text: 'Stop that process, or configure another port. In Docker, `docker ps --filter publish=8080` shows the container that publishes the port.',
      },
      {
        id: 'reuse-address',
        text: 'Set `SO_REUSEADDR` before `bind`, so that connections in `TIME-WAIT` do not block a restart. In Python, `socketserver` needs `allow_reuse_address = True`.',
      },
    ],
    choose: 'It is EADDRINUSE when the address exists on this host, but another socket uses it.',
    endUser: 'The service could not start. Please contact support.',
  },
  EADDRNOTAVAIL: {
    name: 'Address Not Available',
    summary: 'The operating system cannot use the local IP address, or has no free local port for the connection.',
    when: 'The server is configured to listen on an IP address that this host does not have, such as the public address of the NAT gateway or an address that is not assigned yet. A client gets it when all local ports to one destination are in use, or when it connects to an IPv6 address such as `::1` while `net.ipv6.conf.all.disable_ipv6` is `1`.',
    fixes: [
      {
        id: 'compare-address',
        text: 'Compare the configured address with those of the host: `ip -br address`.',
      },
      {
        id: 'bind-wildcard',
        text: 'Listen on `0.0.0.0` or `::` if the address is assigned elsewhere (NAT, container), or start the service after `network-online.target`.',
      },
      {
        id: 'count-sockets',
        text: 'If `connect` failed, count the connections to the destination with `ss -tanH dst 203.0.113.10:443 | wc -l`: a count of about 28,000 means that the range `net.ipv4.ip_local_port_range` (default `32768 60999`) is used up.',
      },
      {
        id: 'keep-alive',
        text: 'Reuse connections with keep-alive and one shared connection pool, instead of opening a connection for each request.',
      },
    ],
    choose:
      'It is EADDRNOTAVAIL when the address does not belong to this host, or `connect` found no usable local address or no free local port.',
    endUser: 'The service is not available right now. Please try again later.',
  },
  EACCES: {
    name: 'Permission Denied',
    summary: 'The operating system denies this process the port, the destination or the socket file.',
    when: 'A process without privileges binds to a port below 1024, SELinux forbids the connection, the file permissions of a Unix domain socket such as `/var/run/docker.sock` deny access, or a `prohibit` route or local firewall rule matches the destination. Over IPv6, a remote firewall that rejects the packets as administratively prohibited causes it as well.',
    fixes: [
      {
        id: 'use-high-port',
        text: 'Listen on a port from 1024 upwards, and let a proxy or a port mapping accept port 80 or 443.',
      },
      {
        id: 'grant-capability',
        text: 'Grant the capability: `AmbientCapabilities=CAP_NET_BIND_SERVICE` in the systemd unit, or `setcap cap_net_bind_service=+ep /usr/local/bin/server`.',
      },
      {
        id: 'check-policy',
        text: 'If `connect` failed, search for SELinux denials with `ausearch -m avc -ts recent`, and run `ip route get 203.0.113.10`: `RTNETLINK answers: Permission denied` means that a `prohibit` route matches the destination.',
      },
      {
        id: 'check-socket-file',
        text: 'For a Unix domain socket, check owner and mode of the file and of each directory: `namei -l /run/app.sock`.',
      },
    ],
    choose: 'It is EACCES when the permissions of this process are not sufficient for the address.',
    endUser: 'The service is not set up correctly. Please contact support.',
  },
  EPERM: {
    name: 'Operation Not Permitted',
    summary: 'The operating system forbids the network operation, usually because of a rule on this host.',
    when: 'A sandbox such as a seccomp profile forbids the system call, or a local firewall rule blocks an outgoing UDP or ICMP packet. For a TCP connection, Linux reports a `DROP` rule as ETIMEDOUT, and a `REJECT` rule usually as ECONNREFUSED, EHOSTUNREACH, ENETUNREACH or, over IPv6, EACCES.',
    fixes: [
      {
        id: 'list-output-rules',
        text: 'List the rules for outgoing packets: `iptables -L OUTPUT -n -v` shows a packet count for every rule, `nft list ruleset` only for rules that contain `counter`.',
      },
      {
        id: 'check-sandbox',
        text: 'Check whether the process runs in a sandbox: `grep -E "Seccomp|CapEff" /proc/PID/status`. With systemd, check `SystemCallFilter=`, `SystemCallErrorNumber=` and `IPAddressDeny=`.',
      },
    ],
    choose:
      'It is EPERM when a rule forbids the operation as such; for insufficient permissions, it is usually EACCES.',
    endUser: 'This connection is blocked. Please contact support.',
  },
  EMFILE: {
    name: 'Too Many Open Files',
    summary: 'The process has reached its limit of open files and sockets and cannot open another one.',
    when: 'The process leaks sockets or file descriptors, each request opens a new connection, or the limit (often a soft limit of 1024) is too low for the load. A server that gets it in `accept` usually stops accepting connections, and clients time out; a Node.js server closes the new connections, and clients get EOF or `ECONNRESET`.',
    fixes: [
      {
        id: 'count-descriptors',
        text: 'Compare use and limit: `ls /proc/PID/fd | wc -l` and `grep "open files" /proc/PID/limits`.',
      },
      {
        id: 'raise-limit',
        text: 'Raise the limit: `LimitNOFILE=` in the systemd unit, `worker_rlimit_nofile` in nginx, `ulimit -n` in a shell, `--ulimit nofile=65536` for `docker run`.',
      },
      {
        id: 'close-sockets',
        text: 'Find the leak with `ss -tnp` or `lsof -p PID`: many sockets in `CLOSE-WAIT` mean that the program does not close them. In Go, close `resp.Body`; in Node.js, use one shared `Agent`.',
      },
    ],
    choose:
      'It is EMFILE when the limit of this one process is reached; for the limit of the whole system, it is ENFILE.',
    endUser: 'The service is overloaded. Please try again in a moment.',
  },
  ENFILE: {
    name: 'Too Many Open Files in System',
    summary: 'The whole system has reached its limit of open files (`fs.file-max` on Linux).',
    when: 'One process leaks file descriptors, or many processes together open more files than `fs.file-max` allows. The kernel log then contains `VFS: file-max limit`.',
    fixes: [
      {
        id: 'count-files',
        text: 'Read the number of open files and the limit, the first and the third number in `/proc/sys/fs/file-nr`.',
      },
      {
        id: 'find-process',
        text: 'Find the process with the most open files: count the entries of each `/proc/PID/fd`.',
      },
      {
        id: 'raise-limit',
        text: 'Until the leak is fixed, raise the limit with `sysctl -w fs.file-max=NUMBER`, to more than the third number in `/proc/sys/fs/file-nr`.',
      },
    ],
    choose: 'It is ENFILE when the limit of the whole system is reached; for the limit of one process, it is EMFILE.',
    endUser: 'The service is overloaded. Please try again later.',
  },
  ENOBUFS: {
    name: 'No Buffer Space',
    summary: 'The operating system has no memory for another socket or packet.',
    when: 'The memory limits of sockets are reached, very many sockets are open, or a queue for packets is full.',
    fixes: [
      {
        id: 'check-memory',
        text: 'Compare the memory that TCP uses (`mem` in the `TCP` line of `/proc/net/sockstat`) with its limit (the third number of `net.ipv4.tcp_mem`). Both numbers count memory pages.',
      },
      {
        id: 'reduce-sockets',
        text: 'Reuse connections with keep-alive, and limit the number of parallel requests (`maxSockets` of the Node.js `Agent`).',
      },
    ],
    choose:
      'It is ENOBUFS when memory for sockets is exhausted; if the number of open files is the limit, it is EMFILE or ENFILE.',
    endUser: 'The service is overloaded. Please try again in a moment.',
  },
  EAFNOSUPPORT: {
    name: 'Address Family Not Supported',
    summary: 'The operating system does not support the address family, usually IPv6, for the socket.',
    when: 'IPv6 is disabled in the kernel (`ipv6.disable=1`) while the configuration contains `[::]` or an IPv6 address, or systemd restricts the address families (`RestrictAddressFamilies=`).',
    fixes: [
      {
        id: 'check-ipv6',
        text: 'Check whether the kernel supports IPv6: if it does not, `/proc/sys/net/ipv6/conf/all/disable_ipv6` is missing. If the file contains `1`, sockets can still be created, and the error is EADDRNOTAVAIL instead.',
      },
      {
        id: 'use-ipv4',
        text: 'Use an IPv4 address: remove `listen [::]:80` from nginx, test with `curl -4 https://example.com/`. Or enable IPv6: remove `ipv6.disable=1` from the kernel command line, and reboot.',
      },
    ],
    choose:
      'It is EAFNOSUPPORT when the socket cannot be created for this address family; if only the route is missing, it is ENETUNREACH.',
    endUser: 'The service is not set up correctly. Please contact support.',
  },
};
