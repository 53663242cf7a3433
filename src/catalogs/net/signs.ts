import type { Sign } from '../../model.js';

/**
 * The lines by which a failure shows itself. A line stands under a code only where its program writes it for that code
 * alone: curl's exit status 7, `Could not resolve host`, Java's UnknownHostException, `socket hang up` and
 * net::ERR_ADDRESS_UNREACHABLE stand nowhere, as each has several. The comment above names the measurement or the file.
 */
export const signs = {
  ENOTFOUND: [
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'getaddrinfo ENOTFOUND ' },
    // measured: Python 3.11.7, glibc 2.36; EAI_NONAME
    { by: 'Python', line: '[Errno -2] Name or service not known' },
    // measured: Python 3.11.7, glibc 2.36; EAI_NODATA
    { by: 'Python', line: '[Errno -5] No address associated with hostname' },
    // stored reports; WSAHOST_NOT_FOUND
    { by: 'Python (Windows)', line: '[Errno 11001] getaddrinfo failed' },
    // measured: Go 1.19.8; golang/go src/net/net.go, errNoSuchHost
    { by: 'Go', line: 'lookup ', also: ': no such host' },
    // measured: PHP 8.2.36
    { by: 'PHP', line: 'php_network_getaddresses: getaddrinfo for ', also: 'failed: Name or service not known' },
    // measured: rustc 1.95.0
    { by: 'Rust', line: 'failed to lookup address information: Name or service not known' },
    // measured: wget 1.21.3
    { by: 'wget', line: 'failed: Name or service not known.' },
    { by: 'wget', line: 'failed: No address associated with hostname.' },
    // measured: OpenSSH 9.2
    { by: 'OpenSSH', line: 'ssh: Could not resolve hostname ', also: ': Name or service not known' },
  ],
  EAI_AGAIN: [
    // measured: Node.js 20.20.2; SERVFAIL, REFUSED or no response
    { by: 'Node.js', line: 'getaddrinfo EAI_AGAIN ' },
    // measured: Python 3.11.7
    { by: 'Python', line: '[Errno -3] Temporary failure in name resolution' },
    // measured: Go 1.19.8; SERVFAIL or REFUSED
    { by: 'Go', line: 'dial tcp: lookup ', also: ': server misbehaving' },
    // measured: Go 1.19.8; no response
    { by: 'Go', line: 'dial tcp: lookup ', also: ': i/o timeout' },
    // measured: PHP 8.2.36
    {
      by: 'PHP',
      line: 'php_network_getaddresses: getaddrinfo for ',
      also: 'failed: Temporary failure in name resolution',
    },
    // rustc 1.95.0 writes what gai_strerror of glibc says
    { by: 'Rust', line: 'failed to lookup address information: Temporary failure in name resolution' },
    // measured: wget 1.21.3
    { by: 'wget', line: 'failed: Temporary failure in name resolution.' },
    // measured: OpenSSH 9.2
    { by: 'OpenSSH', line: 'ssh: Could not resolve hostname ', also: ': Temporary failure in name resolution' },
  ],
  EAI_FAIL: [
    // Node.js writes getaddrinfo and libuv's name: libuv/libuv src/unix/getaddrinfo.c, include/uv.h
    { by: 'Node.js', line: 'getaddrinfo EAI_FAIL ' },
    // netdb.h of glibc 2.36: EAI_FAIL is -4; its text is measured
    { by: 'Python', line: '[Errno -4] Non-recoverable failure in name resolution' },
  ],
  EADDRINUSE: [
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'listen EADDRINUSE: address already in use ' },
    // measured: Python 3.11.7
    { by: 'Python', line: '[Errno 98] Address already in use' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'bind: address already in use' },
    // measured: rustc 1.95.0
    { by: 'Rust', line: 'kind: AddrInUse, message: "Address already in use"' },
    { by: 'Rust', line: 'already in use (os error 98)' },
    // measured: Temurin 17.0.15
    { by: 'Java', line: 'java.net.BindException: Address already in use' },
    // measured: nginx 1.22.1
    { by: 'nginx', line: 'bind() to ', also: 'failed (98: Address already in use)' },
    // net/base/net_errors_posix.cc of Chromium
    { by: 'Chromium', line: 'net::ERR_ADDRESS_IN_USE' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::EADDRINUSE)' },
  ],
  EADDRNOTAVAIL: [
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'listen EADDRNOTAVAIL: address not available ' },
    { by: 'Node.js', line: 'connect EADDRNOTAVAIL ' },
    // measured: Python 3.11.7
    { by: 'Python', line: '[Errno 99] Cannot assign requested address' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'bind: cannot assign requested address' },
    { by: 'Go', line: 'connect: cannot assign requested address' },
    // measured: rustc 1.95.0
    { by: 'Rust', line: 'assign requested address (os error 99)' },
    // measured: Temurin 17.0.15
    { by: 'Java', line: 'java.net.BindException: Cannot assign requested address' },
    // measured: nginx 1.22.1
    { by: 'nginx', line: 'bind() to ', also: 'failed (99: Cannot assign requested address)' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::EADDRNOTAVAIL)' },
  ],
  EACCES: [
    // measured: Node.js 20.20.2, a port below 1024
    { by: 'Node.js', line: 'listen EACCES: permission denied ' },
    // measured: Node.js 20.20.2, a route of type prohibit
    { by: 'Node.js', line: 'connect EACCES ' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'bind: permission denied' },
    { by: 'Go', line: 'connect: permission denied' },
    // measured: nginx 1.22.1
    { by: 'nginx', line: 'bind() to ', also: 'failed (13: Permission denied)' },
    // measured: Temurin 17.0.15
    { by: 'Java', line: 'java.net.BindException: Permission denied' },
  ],
  EPERM: [
    // Node.js writes the call and the name: doc/api/errors.md; Go the call and strerror in lower case
    { by: 'Node.js', line: 'connect EPERM ' },
    { by: 'Go', line: 'connect: operation not permitted' },
  ],
  EMFILE: [
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'connect EMFILE ' },
    // measured: Python 3.11.7
    { by: 'Python', line: '[Errno 24] Too many open files' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'socket: too many open files' },
    // golang/go src/net/http/server.go, Serve
    { by: 'Go net/http', line: 'http: Accept error: accept ', also: 'too many open files; retrying in ' },
    // rustc 1.95.0 writes strerror and the number
    { by: 'Rust', line: 'Too many open files (os error 24)' },
    // nginx/nginx src/event/ngx_event_accept.c
    { by: 'nginx', line: 'accept4() failed (24: Too many open files)' },
    { by: 'nginx', line: 'socket() failed (24: Too many open files)' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::EMFILE)' },
  ],
  ENFILE: [
    // Python writes the number and strerror
    { by: 'Python', line: '[Errno 23] Too many open files in system' },
    // rustc 1.95.0 writes strerror and the number
    { by: 'Rust', line: 'Too many open files in system (os error 23)' },
    // torvalds/linux fs/file_table.c; proc(5), file-max
    { by: 'Linux', line: 'VFS: file-max limit ', also: ' reached' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::ENFILE)' },
  ],
  ENOBUFS: [
    // Python writes the number and strerror
    { by: 'Python', line: '[Errno 105] No buffer space available' },
    // net/base/net_error_list.h of Chromium
    { by: 'Chromium', line: 'net::ERR_NO_BUFFER_SPACE' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::ENOBUFS)' },
  ],
  EAFNOSUPPORT: [
    // Python writes the number and strerror
    { by: 'Python', line: '[Errno 97] Address family not supported by protocol' },
    // Go writes the call and strerror in lower case
    { by: 'Go', line: 'socket: address family not supported by protocol' },
    // nginx/nginx src/core/ngx_connection.c
    { by: 'nginx', line: 'socket() ', also: 'failed (97: Address family not supported by protocol)' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::EAFNOSUPPORT)' },
  ],
  ECONNREFUSED: [
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'connect ECONNREFUSED ' },
    // measured: Python 3.11.7
    { by: 'Python', line: '[Errno 111] Connection refused' },
    { by: 'Python asyncio', line: '[Errno 111] Connect call failed (' },
    // stored reports
    { by: 'Python (Windows)', line: '[WinError 10061] ' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'connect: connection refused' },
    // stored reports
    { by: '.NET, Go (Windows)', line: 'No connection could be made because the target machine actively refused it' },
    // measured: Temurin 17.0.15
    { by: 'Java', line: 'java.net.ConnectException: Connection refused' },
    // stored reports
    { by: 'Android', line: 'connect failed: ECONNREFUSED (Connection refused)' },
    // measured: rustc 1.95.0
    { by: 'Rust', line: 'refused (os error 111)' },
    { by: 'Rust', line: 'kind: ConnectionRefused, message: "Connection refused"' },
    // measured: PHP 8.2.36
    { by: 'PHP', line: 'Failed to open stream: Connection refused' },
    // measured: wget 1.21.3
    { by: 'wget', line: 'failed: Connection refused.' },
    // measured: OpenSSH 9.2
    { by: 'OpenSSH', line: 'ssh: connect to host ', also: ': Connection refused' },
    // measured: psql 15
    { by: 'psql', line: 'connection to server at "', also: 'failed: Connection refused' },
    // measured: Chromium 150
    { by: 'Chromium', line: 'net::ERR_CONNECTION_REFUSED' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::ECONNREFUSED)' },
    // measured: libwww-perl 6.68, Perl 5.36.0
    { by: 'Perl LWP', line: "Can't connect to ", also: '(Connection refused)' },
    { by: 'Perl HTTP::Tiny', line: "Could not connect to '", also: "': Connection refused" },
  ],
  ETIMEDOUT: [
    // the system's own timer; tcp(7)
    { by: 'Node.js', line: 'connect ETIMEDOUT ' },
    { by: 'Node.js', line: 'read ETIMEDOUT' },
    // measured: Node.js 20.20.2
    { by: 'undici', line: 'Connect Timeout Error (attempted address' },
    { by: 'undici', line: 'UND_ERR_CONNECT_TIMEOUT' },
    // nodejs/undici 7eb7c8e lib/core/errors.js
    { by: 'undici', line: 'UND_ERR_HEADERS_TIMEOUT' },
    { by: 'undici', line: 'UND_ERR_BODY_TIMEOUT' },
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'The operation was aborted due to timeout' },
    // stored reports; Python writes the number and strerror
    { by: 'Python', line: '[Errno 110] Connection timed out' },
    // measured: requests 2.34.2, urllib3 2.7.0
    { by: 'Python requests', line: 'Read timed out. (read timeout=' },
    { by: 'Python requests', line: ' timed out. (connect timeout=' },
    // stored reports; WSAETIMEDOUT
    {
      by: '.NET, Go (Windows)',
      line: 'A connection attempt failed because the connected party did not properly respond after a period of time',
    },
    // measured: Go 1.19.8
    { by: 'Go', line: 'dial tcp ', also: ': i/o timeout' },
    { by: 'Go', line: 'read tcp ', also: ': i/o timeout' },
    { by: 'Go net/http', line: '(Client.Timeout exceeded while awaiting headers)' },
    // measured: Temurin 17.0.15
    { by: 'Java', line: 'java.net.SocketTimeoutException: Connect timed out' },
    { by: 'Java', line: 'java.net.SocketTimeoutException: Read timed out' },
    { by: 'Java', line: 'java.net.http.HttpConnectTimeoutException: HTTP connect timed out' },
    { by: 'Java', line: 'java.net.http.HttpTimeoutException: request timed out' },
    // measured: rustc 1.95.0
    { by: 'Rust', line: 'kind: TimedOut, message: "' },
    // measured: PHP 8.2.36
    { by: 'PHP', line: 'Failed to open stream: Connection timed out' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'curl: (28) ' },
    // measured: wget 1.21.3
    { by: 'wget', line: 'failed: Connection timed out.' },
    { by: 'wget', line: 'Read error (Connection timed out) in headers.' },
    // measured: OpenSSH 9.2
    { by: 'OpenSSH', line: 'ssh: connect to host ', also: ': Connection timed out' },
    // measured: psql 15
    { by: 'psql', line: 'connection to server at "', also: 'failed: timeout expired' },
    // measured: Chromium 150; net/base/net_errors_posix.cc
    { by: 'Chromium', line: 'net::ERR_CONNECTION_TIMED_OUT' },
    { by: 'Chromium', line: 'net::ERR_TIMED_OUT' },
    // netwerk/base/nsSocketTransport2.cpp, ErrorAccordingToNSPR
    { by: 'Firefox', line: 'NS_ERROR_NET_TIMEOUT' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::ETIMEDOUT)' },
    // stored reports; nodejs/node doc/api/errors.md
    { by: 'Node.js', line: 'ERR_SOCKET_CONNECTION_TIMEOUT' },
    // axios 1 lib/adapters/http.js, xhr.js
    { by: 'axios', line: 'AxiosError: timeout of ' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'connect: connection timed out' },
    // measured: Rust 1.95.0
    { by: 'Rust', line: 'timed out (os error 110)' },
    // measured: Python 3.11.2
    { by: 'Python', line: '<urlopen error timed out>' },
    { by: 'Python', line: 'TimeoutError: timed out' },
    // measured: PHP 8.2.36
    { by: 'PHP', line: 'cURL error 28: ' },
    // measured: libwww-perl 6.68, Perl 5.36.0
    { by: 'Perl LWP', line: "Can't connect to ", also: '(Connection timed out)' },
    { by: 'Perl HTTP::Tiny', line: "Could not connect to '", also: "': Connection timed out" },
    { by: 'Perl HTTP::Tiny', line: 'Timed out while waiting for socket to become ready for reading' },
    // measured: wget 1.21.3
    { by: 'wget', line: 'Read error at byte ', also: '(Connection timed out)' },
  ],
  EHOSTUNREACH: [
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'connect EHOSTUNREACH ' },
    // measured: Python 3.11.7
    { by: 'Python', line: '[Errno 113] No route to host' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'connect: no route to host' },
    // measured: Temurin 17.0.15
    { by: 'Java', line: 'java.net.NoRouteToHostException: No route to host' },
    { by: 'Java', line: 'java.net.ConnectException: No route to host' },
    // rustc 1.95.0 writes strerror and the number
    { by: 'Rust', line: 'route to host (os error 113)' },
    // measured: PHP 8.2.36
    { by: 'PHP', line: 'Failed to open stream: No route to host' },
    // measured: wget 1.21.3
    { by: 'wget', line: 'failed: No route to host.' },
    // OpenSSH writes strerror
    { by: 'OpenSSH', line: 'ssh: connect to host ', also: ': No route to host' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::EHOSTUNREACH)' },
    // measured: Rust 1.95.0
    { by: 'Rust', line: 'kind: HostUnreachable, message: "' },
    // measured: libwww-perl 6.68, Perl 5.36.0
    { by: 'Perl LWP', line: "Can't connect to ", also: '(No route to host)' },
    { by: 'Perl HTTP::Tiny', line: "Could not connect to '", also: "': No route to host" },
  ],
  ENETUNREACH: [
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'connect ENETUNREACH ' },
    // measured: Python 3.11.7
    { by: 'Python', line: '[Errno 101] Network is unreachable' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'connect: network is unreachable' },
    // measured: Temurin 17.0.15
    { by: 'Java', line: 'java.net.SocketException: Network is unreachable' },
    { by: 'Java', line: 'java.net.ConnectException: Network is unreachable' },
    // rustc 1.95.0 writes strerror and the number
    { by: 'Rust', line: 'unreachable (os error 101)' },
    // measured: PHP 8.2.36
    { by: 'PHP', line: 'Failed to open stream: Network is unreachable' },
    // measured: wget 1.21.3
    { by: 'wget', line: 'failed: Network is unreachable.' },
    // OpenSSH writes strerror
    { by: 'OpenSSH', line: 'ssh: connect to host ', also: ': Network is unreachable' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::ENETUNREACH)' },
    // measured: Rust 1.95.0
    { by: 'Rust', line: 'kind: NetworkUnreachable, message: "' },
    // measured: libwww-perl 6.68, Perl 5.36.0
    { by: 'Perl LWP', line: "Can't connect to ", also: '(Network is unreachable)' },
    { by: 'Perl HTTP::Tiny', line: "Could not connect to '", also: "': Network is unreachable" },
  ],
  EHOSTDOWN: [
    // Node.js writes the call and the name
    { by: 'Node.js', line: 'connect EHOSTDOWN ' },
    // Go writes the call and strerror in lower case
    { by: 'Go', line: 'connect: host is down' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::EHOSTDOWN)' },
  ],
  ENETDOWN: [
    // Node.js writes the call and the name
    { by: 'Node.js', line: 'connect ENETDOWN ' },
    // Go writes the call and strerror in lower case
    { by: 'Go', line: 'connect: network is down' },
    // net/base/net_errors_posix.cc of Chromium
    { by: 'Chromium', line: 'net::ERR_INTERNET_DISCONNECTED' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::ENETDOWN)' },
  ],
  EPROTO: [
    // Node.js writes the call and the name; OpenSSL's error follows
    { by: 'Node.js', line: 'write EPROTO ' },
  ],
  ECONNRESET: [
    // measured: Node.js 20.20.2
    { by: 'Node.js', line: 'read ECONNRESET' },
    // Node.js writes the call and the name
    { by: 'Node.js', line: 'write ECONNRESET' },
    // measured: Python 3.11.7
    { by: 'Python', line: '[Errno 104] Connection reset by peer' },
    { by: 'Python requests', line: "ConnectionResetError(104, 'Connection reset by peer')" },
    // winerror.h: WSAECONNRESET; Python writes WinError and the number
    { by: 'Python (Windows)', line: '[WinError 10054] ' },
    // the text of WSAECONNRESET: Windows Sockets Error Codes
    { by: '.NET, Go (Windows)', line: 'An existing connection was forcibly closed by the remote host' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'read: connection reset by peer' },
    { by: 'Go', line: 'write: connection reset by peer' },
    // measured: Temurin 17.0.15
    { by: 'Java', line: 'java.net.SocketException: Connection reset' },
    // measured: rustc 1.95.0
    { by: 'Rust', line: 'kind: ConnectionReset, message: "Connection reset by peer"' },
    { by: 'Rust', line: 'reset by peer (os error 104)' },
    // measured: curl 7.88.1
    { by: 'curl', line: 'Recv failure: Connection reset by peer' },
    // measured: wget 1.21.3
    { by: 'wget', line: 'Read error (Connection reset by peer) in headers.' },
    // measured: Chromium 150
    { by: 'Chromium', line: 'net::ERR_CONNECTION_RESET' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::ECONNRESET)' },
  ],
  EPIPE: [
    // Node.js writes the call and the name: doc/api/errors.md
    { by: 'Node.js', line: 'write EPIPE' },
    // measured: Python 3.11.7
    { by: 'Python', line: '[Errno 32] Broken pipe' },
    // measured: Go 1.19.8
    { by: 'Go', line: 'write: broken pipe' },
    // measured: rustc 1.95.0
    { by: 'Rust', line: 'kind: BrokenPipe, message: "Broken pipe"' },
    { by: 'Rust', line: 'Broken pipe (os error 32)' },
    // measured: Temurin 17.0.15
    { by: 'Java', line: 'java.net.SocketException: Broken pipe' },
    { by: 'Java', line: 'java.io.IOException: Broken pipe' },
    // stored reports
    { by: 'Tomcat', line: 'ClientAbortException: java.io.IOException: Broken pipe' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::EPIPE)' },
  ],
  EOF: [
    // measured: Node.js 20.20.2
    { by: 'undici', line: 'SocketError: other side closed' },
    // measured: Python 3.11.7
    { by: 'Python', line: 'Remote end closed connection without response' },
    { by: 'Python', line: 'IncompleteRead(', also: ' bytes read' },
    // measured: requests 2.34.2, urllib3 2.7.0
    { by: 'Python requests', line: 'ChunkedEncodingError: Response ended prematurely' },
    // measured: Go 1.19.8
    { by: 'Go net/http', line: 'Get "', also: '": EOF' },
    { by: 'Go net/http', line: 'Post "', also: '": EOF' },
    // measured: Temurin 17.0.15
    { by: 'Java', line: 'java.net.SocketException: Unexpected end of file from server' },
    { by: 'Java', line: 'java.io.IOException: Premature EOF' },
    { by: 'Java', line: 'java.io.EOFException: EOF reached while reading' },
    // square/okhttp Http1ExchangeCodec.kt
    { by: 'OkHttp', line: 'java.io.IOException: unexpected end of stream on ' },
    { by: 'OkHttp', line: 'java.net.ProtocolException: unexpected end of stream' },
    // dotnet/runtime System.Net.Http Strings.resx, net_http_invalid_response_premature_eof
    { by: '.NET', line: 'The response ended prematurely' },
    // measured: rustc 1.95.0
    { by: 'Rust', line: 'kind: UnexpectedEof, message: "failed to fill whole buffer"' },
    // measured: curl 7.88.1, the last one 8.14.1
    { by: 'curl', line: 'curl: (52) Empty reply from server' },
    { by: 'curl', line: 'curl: (18) transfer closed with ' },
    { by: 'curl', line: 'curl: (18) end of response with ' },
    // measured: wget 1.21.3
    { by: 'wget', line: 'HTTP request sent, awaiting response... No data received.' },
    // net/base/net_error_list.h of Chromium
    { by: 'Chromium', line: 'net::ERR_EMPTY_RESPONSE' },
    { by: 'Chromium', line: 'net::ERR_CONNECTION_CLOSED' },
    { by: 'Chromium', line: 'net::ERR_CONTENT_LENGTH_MISMATCH' },
    { by: 'Chromium', line: 'net::ERR_INCOMPLETE_CHUNKED_ENCODING' },
    // netwerk/base/nsSocketTransport2.cpp, ErrorAccordingToNSPR
    { by: 'Firefox', line: 'NS_ERROR_NET_INTERRUPT' },
    // measured: PHP 8.2.36
    { by: 'PHP', line: 'cURL error 52: ' },
    { by: 'PHP', line: 'cURL error 18: ' },
    // measured: libwww-perl 6.68, Perl 5.36.0
    { by: 'Perl LWP', line: 'Server closed connection without sending any data back' },
    { by: 'Perl HTTP::Tiny', line: 'Unexpected end of stream while looking for line' },
    // measured: wget 1.21.3
    { by: 'wget', line: ') - Connection closed at byte ' },
    // measured: requests 2.28.1
    { by: 'Python requests', line: "InvalidChunkLength(got length b''" },
    // measured: Ruby 3.1.2, net/protocol.rb
    { by: 'Ruby', line: "in `rbuf_fill': end of file reached (EOFError)" },
  ],
  ECONNABORTED: [
    // stored reports
    { by: 'Android, Java', line: 'Software caused connection abort' },
    // the text of WSAECONNABORTED
    {
      by: '.NET, Java (Windows)',
      line: 'An established connection was aborted by the software in your host machine',
    },
    // winerror.h: WSAECONNABORTED; Python writes WinError and the number
    { by: 'Python (Windows)', line: '[WinError 10053] ' },
    // Node.js writes the call and the name
    { by: 'Node.js', line: 'read ECONNABORTED' },
    { by: 'Node.js', line: 'write ECONNABORTED' },
    // nginx/nginx src/event/ngx_event_accept.c
    { by: 'nginx', line: 'accept4() failed (103: Software caused connection abort)' },
    // net/base/net_errors_posix.cc of Chromium
    { by: 'Chromium', line: 'net::ERR_CONNECTION_ABORTED' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::ECONNABORTED)' },
  ],
  ENOTCONN: [
    // measured: Python 3.11.7
    { by: 'Python', line: '[Errno 107] Transport endpoint is not connected' },
    // Node.js writes the call and the name
    { by: 'Node.js', line: 'shutdown ENOTCONN' },
    // net/base/net_errors_posix.cc of Chromium
    { by: 'Chromium', line: 'net::ERR_SOCKET_NOT_CONNECTED' },
    // measured: Ruby 3.1.2, which has a class for each errno
    { by: 'Ruby', line: '(Errno::ENOTCONN)' },
  ],
} as const satisfies Record<string, readonly Sign[]>;
