import type { net } from '../../../catalogs/net.js';
import type { CodeTexts } from '../../../model.js';

/** What fails on the way to the server or on an open connection, in English. */
export const remote: Pick<
  CodeTexts<typeof net>,
  | 'ECONNREFUSED'
  | 'ETIMEDOUT'
  | 'EHOSTUNREACH'
  | 'ENETUNREACH'
  | 'EHOSTDOWN'
  | 'ENETDOWN'
  | 'EPROTO'
  | 'ECONNRESET'
  | 'EPIPE'
  | 'EOF'
  | 'ECONNABORTED'
  | 'ENOTCONN'
> = {
  ECONNREFUSED: {
    name: 'Connection Refused',
    summary:
      'The connection was refused: nothing accepts connections on the port and the host answered with a TCP reset, or a firewall rejected the attempt.',
    when: 'The server is not running or still starting, the port is wrong, the server listens only on `127.0.0.1` or only on IPv6, or `localhost` inside a container means the container itself. A firewall that rejects packets causes it as well.',
    fixes: [
      {
        id: 'check-listener',
        text: 'On the server, run `ss -ltn`: the port must be listed. `127.0.0.1:8080` accepts only local connections, `0.0.0.0:8080` only IPv4, `*:8080` all.',
      },
      {
        id: 'check-host-and-port',
        text: 'Test the host name and port from the client: `nc -vz example.com 443`. In Docker Compose and Kubernetes, use the service name, not `localhost`.',
      },
      {
        id: 'bind-all-interfaces',
        text: 'If the server runs in a container, let it listen on `0.0.0.0` or `::`. If `localhost` resolves to `::1` first, listen on both or connect to `127.0.0.1`.',
      },
      {
        id: 'retry-start',
        text: 'During a start or deployment, retry with exponential backoff and jitter (1 s, 2 s, 4 s … up to 30 s). Nothing was sent, so this is safe for every method.',
      },
    ],
    choose:
      'It is ECONNREFUSED when the attempt fails immediately with a refusal. If it hangs until a timer expires, it is ETIMEDOUT.',
    endUser: 'The service is not available right now. Please try again later.',
  },
  ETIMEDOUT: {
    name: 'Timed Out',
    summary: 'No response arrived in time: the timer of the operating system or of the client expired.',
    when: 'A firewall or security group drops the packets, the IP address is wrong or the host is off, the server is overloaded and its accept queue is full, the response takes longer than the timeout of the client, or an idle connection was dropped on the path.',
    fixes: [
      {
        id: 'find-stage',
        text: 'Find the slow step with `-w` of curl: `%{num_connects}` is `0` if no TCP connection was made. If it is `1`, but `%{time_appconnect}` stays `0.000000` for an `https` URL, the TLS handshake did not finish. If these steps finish quickly, but `%{time_starttransfer}` stays `0.000000` or is large, the server is slow.',
      },
      {
        id: 'open-firewall',
        text: 'If no connection is made, run `tcpdump -n "tcp port 443 and host 203.0.113.10"` on both ends, each time with the IP address of the other end as it appears there (NAT changes it). A SYN that leaves the client but does not arrive is dropped in between: check the firewall, the security group and the network policy.',
      },
      {
        id: 'check-backlog',
        text: 'If the SYN arrives, check whether the accept queue is full: then `Recv-Q` is above `Send-Q` for the port in `ss -ltn`, or `TcpExtListenOverflows` grows in `nstat -az`.',
      },
      {
        id: 'set-timeouts',
        text: 'Set the connect timeout and the response timeout separately, such as `curl --connect-timeout 5 --max-time 60`. Repeat automatically only if `connect` failed or the request is idempotent.',
      },
    ],
    choose:
      'It is ETIMEDOUT when a timer expired while the client waited. If a refusal or a reset arrived, it is ECONNREFUSED or ECONNRESET.',
    endUser: 'This is taking too long. Please check the result before you try again.',
  },
  EHOSTUNREACH: {
    name: 'Host Unreachable',
    summary: 'There is a route to the network of the host, but the host itself cannot be reached.',
    when: 'The host is off or does not answer on its local network (ARP or neighbor discovery fails), a firewall rejects IPv4 packets with an ICMP message such as `icmp-host-prohibited`, or an `unreachable` route on this host or a router matches the destination.',
    fixes: [
      {
        id: 'ask-route',
        text: 'Look up the route and the neighbor: `ip route get 203.0.113.10` and `ip neigh`. `FAILED` or `INCOMPLETE` means that the host does not answer on the local network.',
      },
      {
        id: 'check-reject',
        text: 'Run `tcpdump -n "icmp or icmp6"` during an attempt. `admin prohibited` usually comes from a firewall: open the port there, for example with `firewall-cmd --add-port=8080/tcp`.',
      },
      {
        id: 'check-host',
        text: 'Check that the host is running and still has this IP address, that client and host are in the same VLAN if they share a subnet, and that the VPN is connected.',
      },
    ],
    choose:
      'It is EHOSTUNREACH when one host cannot be reached; without a route to its whole network, it is ENETUNREACH.',
    endUser: 'The service cannot be reached right now. Please try again later.',
  },
  ENETUNREACH: {
    name: 'Network Unreachable',
    summary:
      'This host, a router or a firewall reports that the network of the IP address is unreachable, usually because there is no route to it.',
    when: 'The name resolves to an IPv6 address but the host or container has no IPv6 route, the default route is missing, the VPN is down, or the container has no network (`--network none`). If this host has a route, a router on the path has none, or a firewall rejects the packets.',
    fixes: [
      {
        id: 'ask-route',
        text: 'Look up the route to the address in the error message: `ip route get 203.0.113.10`, or `ip -6 route get 2001:db8::10`.',
      },
      {
        id: 'use-ipv4',
        text: 'If only IPv6 fails, use IPv4: test with `curl -4 https://example.com/`, set `NODE_OPTIONS=--dns-result-order=ipv4first` for Node.js, or give the host an IPv6 route.',
      },
      {
        id: 'restore-route',
        text: 'If IPv4 fails as well, `ip route` must contain a `default` entry: renew the DHCP lease, reconnect the VPN, or check the network of the container.',
      },
    ],
    choose:
      'It is ENETUNREACH when the route to the whole network is missing; if only the host does not answer, it is EHOSTUNREACH.',
    endUser: 'There is no network connection to the service. Please check your connection.',
  },
  EHOSTDOWN: {
    name: 'Host Is Down',
    summary: 'The operating system reports that the host is down, because it does not answer on the local network.',
    when: 'The host is switched off, disconnected or asleep, or it has another IP address now. macOS can report it; Linux usually reports `EHOSTUNREACH` instead.',
    fixes: [
      {
        id: 'check-neighbor',
        text: 'Check the neighbor table: `ip neigh` on Linux, `arp -an` on macOS. `FAILED` or `INCOMPLETE` on Linux, `incomplete` on macOS, means that the host does not answer.',
      },
      {
        id: 'start-host',
        text: 'Start or wake the host, check its cable or virtual network, and compare its IP address with `ip -br address` on the host.',
      },
    ],
    choose: 'It is EHOSTDOWN when the operating system considers the host itself to be down.',
    endUser: 'The service cannot be reached right now. Please try again later.',
  },
  ENETDOWN: {
    name: 'Network Down',
    summary: 'The network interface of this host is down, so nothing can be sent.',
    when: 'The cable, Wi-Fi or VPN is disconnected, the computer has just left standby, or the interface was disabled. Linux usually reports `ENETUNREACH` instead, because the routes of an interface disappear when it goes down.',
    fixes: [
      {
        id: 'check-interface',
        text: 'List the interfaces with their state: `ip -br link`. `DOWN` or `NO-CARRIER` marks the one to fix.',
      },
      {
        id: 'raise-interface',
        text: 'Enable the interface with `ip link set dev eth0 up`, or reconnect the cable, the Wi-Fi or the VPN.',
      },
      {
        id: 'retry-when-online',
        text: 'In an app, wait until the network is back (in a browser, for the `online` event), then retry.',
      },
    ],
    choose:
      'It is ENETDOWN when the operating system reports that the interface of this host is down; if it reports only that there is no route, it is ENETUNREACH.',
    endUser: 'You seem to be offline. Please check your network connection.',
  },
  EPROTO: {
    name: 'Protocol Error',
    summary: 'The connection failed at the protocol level; in Node.js, EPROTO means that the TLS handshake failed.',
    when: 'A TLS client talks to a port that does not use TLS (`wrong version number`, or `packet length too long` in some OpenSSL versions such as 3.5.5), or client and server share no TLS version or cipher suite and the server sends an alert (`alert protocol version`, `alert handshake failure`).',
    fixes: [
      {
        id: 'read-openssl-error',
        text: 'Read the OpenSSL error behind `write EPROTO`: `wrong version number` or `packet length too long` means no TLS on this port, `alert protocol version` no common TLS version, `alert handshake failure` usually no common cipher suite.',
      },
      {
        id: 'check-port',
        text: 'Test the port with `openssl s_client -connect example.com:443 -servername example.com </dev/null`. If it prints `wrong version number` or `packet length too long`, the port does not use TLS: use `http://` or the TLS port.',
      },
      {
        id: 'match-versions',
        text: 'Enable TLS 1.2 and 1.3 on the server: `ssl_protocols TLSv1.2 TLSv1.3;` in nginx.',
      },
    ],
    choose:
      'It is EPROTO when the TCP connection is established, but the protocol on it fails; in Node.js, that is the TLS handshake.',
    endUser: 'A secure connection could not be established. Please contact support.',
  },
  ECONNRESET: {
    name: 'Connection Reset',
    summary: 'The peer, or a firewall or load balancer on the path, ended the connection with a TCP reset.',
    when: 'The server or load balancer closed an idle keep-alive connection just as the client reused it, the server process crashed or was restarted, the server closed the connection before it read the whole request, or a firewall resets it. Servers see it when a client disconnects.',
    fixes: [
      {
        id: 'order-timeouts',
        text: 'Make the idle timeout of each hop longer than that of its client: `server.keepAliveTimeout` in Node.js (default `5s`) above `idle_timeout.timeout_seconds` of the ALB (default `60s`), for example 65 s.',
      },
      {
        id: 'find-sender',
        text: "Record who sends the reset: `tcpdump -n 'tcp[tcpflags] & tcp-rst != 0 and host 203.0.113.10'` on client and server, each time with the IP address of the other end as it appears there (NAT changes it). If only the client sees it, a device in between sent it.",
      },
      {
        id: 'retry-idempotent',
        text: 'Repeat the request on a new connection only if it is idempotent or carries an idempotency key; otherwise check first whether it took effect.',
      },
      {
        id: 'read-server-log',
        text: 'Look in the server log for a crash or restart at that time; `journalctl -k -g "killed process"` shows whether the kernel killed the process because memory ran out.',
      },
    ],
    choose: 'It is ECONNRESET when a reset arrived; if the connection was closed normally but too early, it is EOF.',
    endUser: 'The connection was interrupted. Please check the result before you try again.',
  },
  EPIPE: {
    name: 'Broken Pipe',
    summary: 'The program wrote to a connection that was already closed, usually by the peer.',
    when: 'A server sends a response after the client has disconnected, for example because of a timeout or a closed tab; or a client still sends a request body after the server has rejected the request and closed the connection.',
    fixes: [
      {
        id: 'stop-writing',
        text: 'On a server, treat it as a disconnected client: stop work on the request, and log the error at debug level. Compare the duration of the request with the timeout of the client or proxy.',
      },
      {
        id: 'retry-idempotent',
        text: 'On a client, read the response before you report the error: the server may have sent 413 or 401. Retry on a new connection only if the request is idempotent.',
      },
      {
        id: 'order-timeouts',
        text: 'If it occurs on reused connections, shorten the idle timeout of the client below that of the server: `keepAliveTimeout` in undici (default `4s`), or `keepAliveMaxTimeout` if the server sends a `Keep-Alive` header.',
      },
    ],
    choose:
      'It is EPIPE when a write failed because the connection was already closed; if a read or a write meets a reset on a connection that was still open, it is ECONNRESET.',
    endUser: 'The connection was interrupted. Please check the result before you try again.',
  },
  EOF: {
    name: 'Connection Closed Early',
    summary: 'The peer closed the connection normally before the whole response had arrived.',
    when: 'The server process crashed or was stopped while it handled the request, a keep-alive connection was closed just as the client reused it, a proxy ended a long response, or the port expects another protocol, such as TLS. Node.js reports `ECONNRESET` with the message `socket hang up` or `aborted`.',
    fixes: [
      {
        id: 'show-response',
        text: 'Repeat the request with `curl -v`: exit status 52 means that no byte of the response arrived, exit status 18 means that part of the body is missing. With HTTPS, newer versions such as 8.14 exit with status 56 and `unexpected eof while reading` in both cases if the server closed the connection without the TLS alert `close_notify`.',
      },
      {
        id: 'order-timeouts',
        text: 'If only reused connections fail, make the idle timeout of the server longer than that of the client or load balancer (`server.keepAliveTimeout` in Node.js, default `5s`; ALB, default `60s`).',
      },
      {
        id: 'read-server-log',
        text: 'Search the logs of the server and the proxy for the cause at that time: a crash, a restart, a worker timeout, or `upstream prematurely closed connection` from nginx.',
      },
      {
        id: 'retry-idempotent',
        text: 'Discard the partial response, and repeat the request only if it is idempotent.',
      },
    ],
    choose:
      'It is EOF when the connection ended without a reset and without an error, but the response is missing or incomplete.',
    endUser: 'The response was incomplete. Please check the result before you try again.',
  },
  ECONNABORTED: {
    name: 'Connection Aborted',
    summary: 'The operating system of this host or the library in use ended the connection.',
    when: 'The network changed or was lost (Wi-Fi to mobile data, VPN, standby; common on Android and Windows), security software closed the connection, or, on systems other than Linux, a client disconnected before the server called `accept` (on Linux, `accept` succeeds). In axios, `ECONNABORTED` means that its own timeout expired or the request was aborted.',
    fixes: [
      {
        id: 'read-message',
        text: 'Read the message first: `timeout of 5000ms exceeded` with `ECONNABORTED` is the `timeout` option of axios; treat it as ETIMEDOUT.',
      },
      {
        id: 'keep-accepting',
        text: 'On a server, continue the loop after `accept` returns `ECONNABORTED`: only that one connection is lost.',
      },
      {
        id: 'check-network-change',
        text: 'On a client, reconnect when the network is back. On Windows, test with the security software or VPN disabled.',
      },
    ],
    choose: 'It is ECONNABORTED when this host ended the connection; if the peer reset it, it is ECONNRESET.',
    endUser: 'The connection was interrupted. Please check the result before you try again.',
  },
  ENOTCONN: {
    name: 'Not Connected',
    summary: 'The program used a socket that is not connected, or is no longer connected.',
    when: 'The connection has already failed or been closed and the program still uses it, or the program uses the socket before the connection is established. On Linux, a write to a TCP socket reports `EPIPE` instead. On Apple systems (`NSPOSIXErrorDomain` 57), it often follows a network change or a return from the background.',
    fixes: [
      {
        id: 'wait-for-connect',
        text: 'Send only after the connection is established: after the `connect` event in Node.js, after `open` for a WebSocket.',
      },
      {
        id: 'reconnect',
        text: 'Treat the socket as closed, and open a new connection with exponential backoff and jitter.',
      },
      {
        id: 'log-first-error',
        text: 'Log the first error of each socket: if there is an earlier `ECONNRESET` or `EPIPE`, it is the cause, and this error is only a consequence.',
      },
    ],
    choose:
      'It is ENOTCONN when the socket has no connection at all; if a write fails because the peer has closed it, it is EPIPE.',
    endUser: 'The connection was lost. Please check the result before you try again.',
  },
};
