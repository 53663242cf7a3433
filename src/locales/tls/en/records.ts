import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** Alerts about closing, records and messages, and what has no alert, in English. */
export const records = {
  0: {
    name: 'Close Notify',
    summary: 'The peer announces that it will send no more data on this connection; it is not an error.',
    when: 'A connection is closed in an orderly way. During the handshake, the alert means that the peer ended the handshake without naming an error, for example because of a limit or an access rule.',
    fixes: [
      {
        id: 'check-stage',
        text: 'After the handshake, no action is needed. During the handshake (`SSL_ERROR_ZERO_RETURN` in curl, `SSLZeroReturnError` in Python, `Received close_notify during handshake` in Java), look for the reason in the server log.',
      },
      {
        id: 'close-in-order',
        text: 'Send `close_notify` before you close the TCP connection: `SSL_shutdown()` in OpenSSL, `Close()` on a `tls.Conn` in Go. Without it, TLS does not show the peer whether the data is complete.',
      },
    ],
    choose: 'Use close_notify to end every connection that did not fail.',
    endUser: 'The connection was closed.',
  },
  10: {
    name: 'Unexpected Message',
    summary: 'The peer received a message that is not allowed at this point of the connection.',
    when: 'A TLS-inspecting proxy or a load balancer changes the handshake, one of the TLS libraries has a bug, or the other endpoint sends data that is not TLS.',
    fixes: [
      {
        id: 'bypass-inspection',
        text: 'Connect with `openssl s_client` from another network, or directly to the backend. If that works, a proxy or firewall between the peers changes the handshake.',
      },
      {
        id: 'capture-handshake',
        text: 'Capture the handshake with `tshark`: the last message that the sender of the alert received before it is the one that was not expected. In TLS 1.3, `tshark` needs the session keys to show what follows the ServerHello, and often the alert as well. Start curl, Python, Chromium or Firefox with `SSLKEYLOGFILE=keys.log`, Node.js with `--tls-keylog=keys.log` or `openssl s_client` with `-keylogfile keys.log`, and add `-o tls.keylog_file:keys.log` to `tshark`.',
      },
      {
        id: 'update-library',
        text: 'Update the TLS library on both peers. `openssl version` shows the version of OpenSSL.',
      },
    ],
    choose: 'Use unexpected_message when a message arrives in a state in which it is not allowed.',
    endUser: 'A secure connection could not be established.',
  },
  20: {
    name: 'Bad Record MAC',
    summary: 'The peer could not verify or decrypt a record.',
    when: 'Two processes or threads use the same TLS connection, most often after `fork()`. Or the data was changed on the network or by a proxy, or, up to TLS 1.2, the peers have different pre-shared keys.',
    fixes: [
      {
        id: 'open-after-fork',
        text: 'Open each connection after `fork()`, in the process that uses it, and do not share an `SSL` object between threads. Connection pools of database clients that are created before `fork()` are the usual case; OpenSSL then reports `decryption failed or bad record mac`.',
      },
      {
        id: 'bypass-path',
        text: 'Connect with `openssl s_client` directly to the backend. If the error occurs only through a proxy, a VPN or one network card, that hop corrupts the data.',
      },
      {
        id: 'reconnect-once',
        text: 'Open a new connection and retry idempotent requests once. If the alert recurs, find the cause first.',
      },
    ],
    choose:
      'Use bad_record_mac for every record that cannot be verified or decrypted, and never say which of the two failed.',
    endUser: 'The secure connection was interrupted. Please try again.',
  },
  21: {
    name: 'Decryption Failed',
    summary: 'An old peer could not decrypt a record; TLS 1.1 prefers bad_record_mac instead, and TLS 1.2 requires it.',
    when: 'The peer speaks TLS 1.0 or 1.1, and a record was corrupted or has invalid padding.',
    fixes: [
      {
        id: 'disable-old-versions',
        text: 'Enable only TLS 1.2 and TLS 1.3, in nginx with `ssl_protocols TLSv1.2 TLSv1.3`.',
      },
      {
        id: 'update-library',
        text: 'Update the TLS library of the peer that sends the alert. `openssl version` shows the version of OpenSSL.',
      },
    ],
    choose: 'Do not send decryption_failed: RFC 5246 forbids it. Use bad_record_mac.',
    endUser: 'A secure connection could not be established.',
  },
  22: {
    name: 'Record Overflow',
    summary: 'The peer received a record that is longer than TLS allows (2^14 bytes of plaintext).',
    when: 'The other endpoint sends data that is not TLS, so that its first bytes are read as the length of a record, or a TLS library ignores a negotiated record size.',
    fixes: [
      {
        id: 'check-for-plaintext',
        text: 'Send plain HTTP to the port with `curl -v http://HOST:443/`. If the server sends a normal HTTP response other than a redirect to `https://`, the port does not speak TLS (`SSL_ERROR_RX_RECORD_TOO_LONG` in Firefox). If it sends a 400 that names HTTPS, SSL or TLS, such as `The plain HTTP request was sent to HTTPS port` (nginx), the port speaks TLS. Some TLS servers, such as HAProxy and Node.js, close the connection without a response (`Empty reply from server`), and some Java servers, such as Jetty, answer with a TLS alert (`Received HTTP/0.9 when not allowed`): then test the port with `openssl s_client`.',
      },
      {
        id: 'bypass-path',
        text: 'Connect with `openssl s_client` directly to the backend, to rule out a proxy that changes the data.',
      },
      {
        id: 'limit-records',
        text: 'Do not write records with more than 16384 bytes of plaintext, or with more than the peer’s `record_size_limit` or `max_fragment_length` extension allows.',
      },
    ],
    choose: 'Use record_overflow when a record is longer than the protocol or the negotiated limit allows.',
    endUser: 'A secure connection could not be established.',
  },
  30: {
    name: 'Decompression Failure',
    summary: 'The peer could not decompress a record; TLS 1.3 has no compression and no such alert.',
    when: 'The peers negotiated compression in TLS 1.2 or earlier, and the compressed data is invalid or expands too much.',
    fixes: [
      {
        id: 'check-compression',
        text: 'Check with `nmap --script ssl-enum-ciphers` whether the server accepts compression: only `NULL` should be listed under `compressors`.',
      },
      {
        id: 'disable-compression',
        text: 'Disable TLS compression, in Apache with `SSLCompression off` (default since 2.4.4). TLS compression makes the CRIME attack possible.',
      },
    ],
    choose: 'Use decompression_failure only up to TLS 1.2, when compressed data is invalid.',
    endUser: 'A secure connection could not be established.',
  },
  47: {
    name: 'Illegal Parameter',
    summary: 'The peer received a handshake message with a value that is not allowed or contradicts another one.',
    when: 'A TLS library or a middlebox has a bug: for example, the ServerHello selects a group, a key share or a version that the client did not offer. In TLS 1.3, OpenSSL 3.0 also sends this alert for a wrong pre-shared key. Chromium sends it for a server certificate whose key usage does not allow signatures (`ERR_SSL_KEY_USAGE_INCOMPATIBLE`).',
    fixes: [
      {
        id: 'try-tls-1-2',
        text: 'Connect with `openssl s_client`, once with `-tls1_2` and once with `-tls1_3`. If TLS 1.2 works and TLS 1.3 fails with an error other than alert 70 or 40 (these mean that TLS 1.3 is disabled), a middlebox or an old library cannot handle TLS 1.3.',
      },
      {
        id: 'capture-handshake',
        text: 'Capture the handshake with `tshark`, and compare the parameters of the ServerHello with those of the ClientHello.',
      },
      {
        id: 'update-library',
        text: 'Update the TLS library on both peers. `openssl version` shows the version of OpenSSL.',
      },
    ],
    choose:
      'Use illegal_parameter when a message can be parsed but contains a wrong value. If it cannot be parsed, use decode_error.',
    endUser: 'A secure connection could not be established.',
  },
  50: {
    name: 'Decode Error',
    summary: 'The peer could not parse a handshake message because its length or a field is invalid.',
    when: 'A middlebox truncates or changes the handshake, data was corrupted, or a TLS library has a bug. OpenSSL 3 also sends this alert when the other endpoint closes the TCP connection without `close_notify`, unless `SSL_OP_IGNORE_UNEXPECTED_EOF` is set.',
    fixes: [
      {
        id: 'bypass-inspection',
        text: 'Connect with `openssl s_client` from another network, or directly to the backend. If that works, a proxy or firewall between the peers changes the handshake.',
      },
      {
        id: 'capture-handshake',
        text: 'Capture the handshake with `tshark` on both ends, and compare the message before the alert. In TLS 1.3, `tshark` needs the session keys to show what follows the ServerHello, and often the alert as well. Start curl, Python, Chromium or Firefox with `SSLKEYLOGFILE=keys.log`, Node.js with `--tls-keylog=keys.log` or `openssl s_client` with `-keylogfile keys.log`, and add `-o tls.keylog_file:keys.log` to `tshark`.',
      },
      {
        id: 'update-library',
        text: 'Update the TLS library on both peers. `openssl version` shows the version of OpenSSL.',
      },
    ],
    choose:
      'Use decode_error when a message cannot be parsed. If it can be parsed but a value is wrong, use illegal_parameter.',
    endUser: 'A secure connection could not be established.',
  },
  51: {
    name: 'Decrypt Error',
    summary: 'A cryptographic check of the handshake failed: a signature, a Finished message or a PSK binder.',
    when: 'The certificate and the private key do not belong together, the pre-shared key differs between the peers, or a proxy changes the handshake. OpenSSL also sends this alert for a certificate that was signed with a different CA key (`certificate signature failure`), for example after a CA was created again under the same name. If such a certificate contains an `authorityKeyIdentifier` and the CA certificate a `subjectKeyIdentifier`, OpenSSL sends unknown_ca instead.',
    fixes: [
      {
        id: 'compare-key',
        text: 'Compare the public key of the certificate with that of the private key: both `openssl sha256` values must be equal.',
      },
      {
        id: 'check-pre-shared-key',
        text: 'If a pre-shared key is used, check that both peers have the same key for this identity. With a wrong key, OpenSSL sends bad_record_mac in TLS 1.2; in TLS 1.3, OpenSSL 3.5 sends decrypt_error and OpenSSL 3.0 illegal_parameter.',
      },
      {
        id: 'bypass-inspection',
        text: 'Connect with `openssl s_client` directly to the backend, to rule out a proxy that changes the handshake.',
      },
    ],
    choose:
      'Use decrypt_error when a check within the handshake fails. For a record that cannot be decrypted, use bad_record_mac.',
    endUser: 'A secure connection could not be established.',
  },
  80: {
    name: 'Internal Error',
    summary: 'The peer aborted because of an internal error, not because of what the other endpoint sent.',
    when: 'The server has no usable certificate for the name, cannot load a key, is out of memory, or a callback of the application failed. Or a Java client has an empty trust store (`the trustAnchors parameter must be non-empty`), or a client that offers at most TLS 1.1 connects to an OpenSSL 3.0 server that allows this version but not at its security level (`no suitable signature algorithm`).',
    fixes: [
      {
        id: 'read-server-log',
        text: 'In the log of the peer that sends the alert, find the lines from the time of the handshake. nginx logs failed handshakes with `SSL_do_handshake() failed`, most of them at the level `info`.',
      },
      {
        id: 'check-certificate-files',
        text: 'Check that the certificate and the key can be loaded, in nginx with `nginx -t`.',
      },
      {
        id: 'retry-with-backoff',
        text: 'Retry with exponential backoff and jitter (1 s, 2 s, 4 s … up to 30 s).',
      },
    ],
    choose: 'Use internal_error when your own side failed, for example in a memory allocation.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  90: {
    name: 'User Canceled',
    summary: 'The peer cancels the handshake for a reason that is not a protocol error; close_notify follows.',
    when: 'A Java program is the first to close a TLS 1.3 connection: `SSLSocket.close()` sends this alert before close_notify, also after the handshake. Or the application or its user aborted the handshake.',
    fixes: [
      {
        id: 'ignore-own-cancellation',
        text: 'If the alert comes after the handshake, or your own application or its user canceled the handshake, no action is needed. After the handshake, Go 1.24 reports it as `remote error: tls: user canceled`.',
      },
      {
        id: 'find-canceller',
        text: 'If the alert comes during the handshake and nobody canceled it on purpose, look in the application’s log for a timeout or a canceled connection shortly before the alert. If the alert is a warning, as it usually is, Java shows it only with `-Djavax.net.debug=ssl` (`user_canceled`), and `openssl s_client` only with an option such as `-state` (`user canceled`).',
      },
    ],
    choose: 'Use user_canceled when the handshake is aborted on purpose, and send close_notify after it.',
    endUser: 'The secure connection was canceled.',
  },
  100: {
    name: 'No Renegotiation',
    summary: 'The peer declines to renegotiate the connection; TLS 1.3 has no renegotiation.',
    when: 'The server asks for a client certificate in the middle of a connection, or tries to replace the session keys, and the client does not allow renegotiation. Or the client starts a renegotiation, which OpenSSL 3 servers decline by default.',
    fixes: [
      {
        id: 'stop-renegotiating',
        text: 'Ask for the client certificate in the first handshake, not per URL: in Apache, set `SSLVerifyClient` for the virtual host and not in a `Location`.',
      },
      {
        id: 'use-tls-1-3',
        text: 'Enable TLS 1.3, which replaces renegotiation with key updates and post-handshake authentication. Browsers do not offer post-handshake authentication: ask them for the certificate in the first handshake.',
      },
    ],
    choose: 'Use no_renegotiation up to TLS 1.2 to decline a renegotiation and keep the connection.',
    endUser: 'The secure connection could not be continued.',
  },
  117: {
    name: 'General Error',
    summary: 'The peer reports an error for which there is no other alert, or does not reveal which one applies.',
    when: 'A cryptographic operation failed locally, or the peer hides the reason on purpose. RFC 9846 added this alert; older libraries report it as an unknown alert 117.',
    fixes: [
      {
        id: 'read-peer-log',
        text: 'Read the log of the peer that sends the alert: the alert itself gives no reason. A client that does not know it prints `reason(1117)` (OpenSSL) or `tls: alert(117)` (Go).',
      },
      {
        id: 'update-library',
        text: 'Update the TLS library if the alert occurs with one client or server version only.',
      },
    ],
    choose: 'Use general_error only when no more specific alert applies.',
    endUser: 'A secure connection could not be established.',
  },
  NO_TLS: {
    name: 'Not TLS',
    summary: 'The peer sent data of another protocol, usually plain HTTP, instead of a TLS record.',
    when: 'The port serves plain HTTP, SMTP, SSH or a database protocol with STARTTLS, the `https://` scheme was used for an HTTP port, or a proxy answers with an HTTP error page. In a server log, a client sent plain HTTP to the TLS port.',
    fixes: [
      {
        id: 'read-first-bytes',
        text: 'Send plain HTTP to the port with `curl -v http://HOST:PORT/`. If a normal HTTP response other than a redirect to `https://` arrives, the port does not speak TLS. If a 400 arrives with `The plain HTTP request was sent to HTTPS port` (nginx), `speaking plain HTTP to an SSL-enabled server port` (Apache), `Client sent an HTTP request to an HTTPS server` (Go) or `This combination of host and port requires TLS` (Tomcat), the port speaks TLS. Some TLS servers, such as HAProxy and Node.js, close the connection without a response (`Empty reply from server`), and some Java servers, such as Jetty, answer with a TLS alert (`Received HTTP/0.9 when not allowed`): then test the port with `openssl s_client`.',
      },
      {
        id: 'check-port',
        text: 'Check the scheme and the port in the URL, and those of the proxy: `HTTPS_PROXY=http://HOST:PORT` is correct for a proxy that itself speaks plain HTTP.',
      },
      {
        id: 'enable-tls',
        text: 'Enable TLS on the port, in nginx with `listen 443 ssl`. Without `ssl`, nginx speaks plain HTTP on port 443 as well.',
      },
    ],
    choose:
      'It is NO_TLS when the first bytes of the peer are not a TLS record (`wrong version number` in OpenSSL, in some versions such as 3.5.5 also `packet length too long`; `first record does not look like a TLS handshake` in Go).',
    endUser: 'A secure connection could not be established.',
  },
  NO_ALERT: {
    name: 'Closed Without Alert',
    summary: 'The peer closed the TCP connection without an alert, during the handshake or before `close_notify`.',
    when: 'The server crashed or was restarted, a firewall or load balancer closed the connection, the handshake took too long, or the server rejects a client silently, as Node.js does with a client certificate that it does not trust. In a server log, it is the client that closed the connection, for example a TCP health check or a client that timed out.',
    fixes: [
      {
        id: 'test-handshake',
        text: 'Repeat the handshake with `openssl s_client`, once with `-servername` and once with `-noservername`. `unexpected eof while reading` with `SSL handshake has read 0 bytes` means that the connection was closed before the server answered the ClientHello.',
      },
      {
        id: 'read-server-log',
        text: 'In the server log, find the lines from the time of the handshake. In nginx, set the level of `error_log` to `info`: most failed handshakes are not logged at `error`.',
      },
      {
        id: 'check-path',
        text: 'Capture FIN and RST packets with `tcpdump` on both ends. If the server did not send what the client received, a firewall or load balancer closed the connection.',
      },
      {
        id: 'retry-with-backoff',
        text: 'Retry with exponential backoff and jitter (1 s, 2 s, 4 s … up to 30 s). If every handshake fails in the same way, stop and find the cause.',
      },
    ],
    choose:
      'It is NO_ALERT when the connection ends with a TCP FIN and no alert came before it. After a TCP RST, it is ECONNRESET.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
