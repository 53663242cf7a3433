import type { StepFacts } from '../../model.js';

/** The steps of each failure: who takes them, and what they run. Their words are the locales'. */
export const steps = {
  ENOTFOUND: {
    'query-name': {
      who: 'client',
      run: 'getent ahosts example.com; dig +short example.com A; dig +short example.com AAAA',
    },
    'check-spelling': { who: 'client' },
    'check-search-domains': { who: 'operator', run: 'cat /etc/resolv.conf' },
    'publish-record': { who: 'operator', run: 'dig example.com A @ns1.example.com +norecurse' },
  },
  EAI_AGAIN: {
    'query-each-server': { who: 'operator', run: 'dig example.com @NAMESERVER +tries=1 +time=2' },
    'reach-resolver': {
      who: 'operator',
      run: 'cat /etc/resolv.conf; dig example.com @NAMESERVER +notcp +tries=1; dig example.com @NAMESERVER +tcp +tries=1',
    },
    'retry-lookup': { who: 'client' },
    'reduce-queries': { who: 'operator', run: 'kubectl -n kube-system logs -l k8s-app=kube-dns --tail=100' },
  },
  EAI_FAIL: {
    'query-name': { who: 'operator', run: 'dig example.com @NAMESERVER' },
    'change-resolver': { who: 'operator', run: 'dig example.com @1.1.1.1' },
  },
  EADDRINUSE: {
    'find-listener': { who: 'operator', run: "ss -ltnp 'sport = :8080'" },
    'stop-or-move': { who: 'operator' },
    'reuse-address': { who: 'server' },
  },
  EADDRNOTAVAIL: {
    'compare-address': { who: 'operator', run: 'ip -br address' },
    'bind-wildcard': { who: 'server' },
    'count-sockets': {
      who: 'operator',
      run: 'ss -tanH dst 203.0.113.10:443 | wc -l; cat /proc/sys/net/ipv4/ip_local_port_range',
    },
    'keep-alive': { who: 'client' },
  },
  EACCES: {
    'use-high-port': { who: 'server' },
    'grant-capability': { who: 'operator', run: 'setcap cap_net_bind_service=+ep /usr/local/bin/server' },
    'check-policy': { who: 'operator', run: 'ausearch -m avc -ts recent; ip route get 203.0.113.10' },
    'check-socket-file': { who: 'operator', run: 'ls -l /run/app.sock; namei -l /run/app.sock' },
  },
  EPERM: {
    'list-output-rules': { who: 'operator', run: 'iptables -L OUTPUT -n -v; nft list ruleset' },
    'check-sandbox': { who: 'operator', run: 'grep -E "Seccomp|CapEff" /proc/PID/status' },
  },
  EMFILE: {
    'count-descriptors': { who: 'operator', run: 'ls /proc/PID/fd | wc -l; grep "open files" /proc/PID/limits' },
    'raise-limit': { who: 'operator', run: 'systemctl show SERVICE -p LimitNOFILE -p LimitNOFILESoft' },
    'close-sockets': { who: 'server' },
  },
  ENFILE: {
    'count-files': { who: 'operator', run: 'cat /proc/sys/fs/file-nr' },
    'find-process': {
      who: 'operator',
      run: 'for p in /proc/[0-9]*; do echo "$(ls $p/fd 2>/dev/null | wc -l) $p"; done | sort -rn | head',
    },
    'raise-limit': { who: 'operator', run: 'sysctl -w fs.file-max=NUMBER' },
  },
  ENOBUFS: {
    'check-memory': { who: 'operator', run: 'cat /proc/net/sockstat; cat /proc/sys/net/ipv4/tcp_mem' },
    'reduce-sockets': { who: 'client' },
  },
  EAFNOSUPPORT: {
    'check-ipv6': { who: 'operator', run: 'cat /proc/sys/net/ipv6/conf/all/disable_ipv6; cat /proc/cmdline' },
    'use-ipv4': { who: 'client', run: 'curl -4 https://example.com/' },
  },
  ECONNREFUSED: {
    'check-listener': { who: 'operator', run: 'ss -ltn' },
    'check-host-and-port': { who: 'client', run: 'nc -vz example.com 443' },
    'bind-all-interfaces': { who: 'server' },
    'retry-start': { who: 'client' },
  },
  ETIMEDOUT: {
    'find-stage': {
      who: 'client',
      run: "curl -sS -o /dev/null -w 'connections %{num_connects} dns %{time_namelookup} tcp %{time_connect} tls %{time_appconnect} first byte %{time_starttransfer}\\n' https://example.com/",
    },
    'open-firewall': { who: 'operator', run: 'tcpdump -n "tcp port 443 and host 203.0.113.10"' },
    'check-backlog': { who: 'operator', run: 'ss -ltn; nstat -az TcpExtListenOverflows TcpExtListenDrops' },
    'set-timeouts': { who: 'client' },
  },
  EHOSTUNREACH: {
    'ask-route': { who: 'operator', run: 'ip route get 203.0.113.10; ip neigh' },
    'check-reject': { who: 'operator', run: 'tcpdump -n "icmp or icmp6"' },
    'check-host': { who: 'operator' },
  },
  ENETUNREACH: {
    'ask-route': { who: 'operator', run: 'ip route get 203.0.113.10; ip -6 route get 2001:db8::10' },
    'use-ipv4': { who: 'client', run: 'curl -4 https://example.com/' },
    'restore-route': { who: 'operator', run: 'ip route; ip -6 route show default' },
  },
  EHOSTDOWN: {
    'check-neighbor': { who: 'operator', run: 'ip neigh; arp -an' },
    'start-host': { who: 'operator' },
  },
  ENETDOWN: {
    'check-interface': { who: 'operator', run: 'ip -br link' },
    'raise-interface': { who: 'operator', run: 'ip link set dev eth0 up' },
    'retry-when-online': { who: 'client' },
  },
  EPROTO: {
    'read-openssl-error': { who: 'client' },
    'check-port': {
      who: 'client',
      run: 'openssl s_client -connect example.com:443 -servername example.com </dev/null',
    },
    'match-versions': { who: 'server' },
  },
  ECONNRESET: {
    'order-timeouts': { who: 'operator' },
    'find-sender': { who: 'operator', run: "tcpdump -n 'tcp[tcpflags] & tcp-rst != 0 and host 203.0.113.10'" },
    'retry-idempotent': { who: 'client' },
    'read-server-log': { who: 'server', run: 'journalctl -k -g "killed process"; journalctl -u SERVICE' },
  },
  EPIPE: {
    'stop-writing': { who: 'server' },
    'retry-idempotent': { who: 'client' },
    'order-timeouts': { who: 'operator' },
  },
  EOF: {
    'show-response': { who: 'client', run: 'curl -v -o /dev/null https://example.com/' },
    'order-timeouts': { who: 'operator' },
    'read-server-log': { who: 'server', run: 'journalctl -u SERVICE --since "10 min ago"' },
    'retry-idempotent': { who: 'client' },
  },
  ECONNABORTED: {
    'read-message': { who: 'client' },
    'keep-accepting': { who: 'server' },
    'check-network-change': { who: 'client' },
  },
  ENOTCONN: {
    'wait-for-connect': { who: 'client' },
    reconnect: { who: 'client' },
    'log-first-error': { who: 'server' },
  },
} satisfies { readonly [code: string]: { readonly [id: string]: StepFacts } };
