import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** Alerts of the extensions of TLS, in English. */
export const extensions = {
  52: {
    name: 'Too Many CIDs Requested',
    summary: 'In DTLS 1.3, the peer closes the connection because it was asked for connection IDs too often.',
    when: 'A DTLS 1.3 endpoint sends more `RequestConnectionId` messages than its peer allows. The peer may answer a single request for too many connection IDs with fewer instead.',
    fixes: [
      {
        id: 'request-fewer',
        text: 'Send fewer `RequestConnectionId` messages, and none before the previous one is answered: RFC 9147 forbids it.',
      },
      {
        id: 'update-library',
        text: 'Update the DTLS library if the requests are within its documented limit.',
      },
    ],
    choose: 'Use too_many_cids_requested only in DTLS 1.3, against excessive requests for connection IDs.',
    endUser: 'The secure connection was interrupted. Please try again.',
  },
  109: {
    name: 'Missing Extension',
    summary: 'A TLS 1.3 peer received a handshake message without an extension that is mandatory there.',
    when: 'The client sends no `supported_groups`, `key_share` or `signature_algorithms`, or the server requires SNI and the client connects to an IP address.',
    fixes: [
      {
        id: 'send-server-name',
        text: 'Connect with the host name, not with the IP address, so that the client sends SNI. `openssl s_client` with `-servername` and with `-noservername` shows whether it matters.',
      },
      {
        id: 'capture-handshake',
        text: 'Capture the handshake with `tshark -V`, and compare the list of extensions in the ClientHello with that of a working client.',
      },
      {
        id: 'update-library',
        text: 'Update the TLS library of the client. `openssl version` shows the version of OpenSSL.',
      },
    ],
    choose: 'Use missing_extension in TLS 1.3 when a mandatory extension is absent.',
    endUser: 'A secure connection could not be established.',
  },
  110: {
    name: 'Unsupported Extension',
    summary: 'The peer received an extension that it had not offered.',
    when: 'Because of a bug in its TLS library, a server or a middlebox answers with an extension that the ClientHello did not contain.',
    fixes: [
      {
        id: 'update-library',
        text: 'Update the TLS library of the server, and of each proxy that terminates TLS. `openssl version` shows the version of OpenSSL.',
      },
      {
        id: 'bypass-inspection',
        text: 'Connect with `openssl s_client` directly to the backend. If that works, a proxy between the peers adds the extension.',
      },
    ],
    choose: 'Use unsupported_extension when a response contains an extension that was not offered.',
    endUser: 'A secure connection could not be established.',
  },
  112: {
    name: 'Unrecognized Name',
    summary: 'The server has no certificate or configuration for the host name that the client sent (SNI).',
    when: 'DNS points to the wrong server, the host name is not configured there yet, a default server rejects unknown names, or a proxy sends a wrong name or none to its upstream.',
    fixes: [
      {
        id: 'check-server-name',
        text: 'Capture the ClientHello with `tshark`: `tls.handshake.extensions_server_name` is the name that the client sends. It must be the host name of the URL, without a port.',
      },
      {
        id: 'add-name',
        text: 'Add the name to the server: in nginx, a `server` block with `server_name` and a certificate. `handshake rejected while SSL handshaking` in its log (level `info`) comes from `ssl_reject_handshake on` (default `off`).',
      },
      {
        id: 'send-name-upstream',
        text: 'If nginx is the client, set `proxy_ssl_server_name on` (default `off`) and, if needed, `proxy_ssl_name` (default `$proxy_host`).',
      },
    ],
    choose:
      'Use unrecognized_name when no configuration matches the SNI host name. RFC 6066 discourages a warning: abort, or continue with a default certificate.',
    endUser: 'This address is not available on the server.',
  },
  115: {
    name: 'Unknown PSK Identity',
    summary: 'The server does not know the identity of the pre-shared key that the client offers.',
    when: 'A device uses an identity that was never registered or was deleted, or connects to the wrong environment. For session tickets, the server falls back to a full handshake instead.',
    fixes: [
      {
        id: 'compare-identity',
        text: 'Compare the identity of the client with the list of the server: it is case-sensitive, and a trailing zero byte makes it another one. `openssl s_client -psk_identity` with `-tls1_2 -cipher PSK` tests it; without these options, a server that has a certificate may ignore the identity and complete the handshake.',
      },
      {
        id: 'add-identity',
        text: 'Register the identity and its key on the server. A server may also answer with decrypt_error, to hide which identities exist. In TLS 1.3, an OpenSSL server ignores an unknown identity, and sends handshake_failure if it has no certificate.',
      },
    ],
    choose:
      'Use unknown_psk_identity when a pre-shared key is required and its identity is unknown; to hide that, use decrypt_error.',
    endUser: 'This device could not be authenticated.',
  },
  120: {
    name: 'No Application Protocol',
    summary: 'Client and server have no application protocol (ALPN) in common.',
    when: 'The client offers only `h2`, as gRPC clients do, and the server speaks only HTTP/1.1. Or a load balancer passes the wrong ALPN list to its backend, or a CA validates the domain with `acme-tls/1` (ACME challenge `tls-alpn-01`), which the server does not support.',
    fixes: [
      {
        id: 'list-protocols',
        text: 'Ask the server with `openssl s_client -alpn h2,http/1.1`: the line `ALPN protocol:` names its choice.',
      },
      {
        id: 'offer-fallback',
        text: 'Offer `http/1.1` in addition to `h2` in the client; `curl --http1.1` shows whether it works.',
      },
      {
        id: 'enable-protocol',
        text: 'Enable the protocol on the server: in nginx `http2 on` (default `off`; before 1.25.1, `listen 443 ssl http2`), in HAProxy `alpn h2,http/1.1`, in Go `NextProtos`.',
      },
    ],
    choose:
      'Use no_application_protocol when the client offers ALPN and no protocol fits. RFC 7301 requires it to be fatal.',
    endUser: 'A secure connection could not be established.',
  },
  121: {
    name: 'ECH Required',
    summary:
      'The client offered Encrypted Client Hello, the server did not accept it, and the client ends the connection.',
    when: 'The server’s ECH keys changed and the DNS record still has the old ones, or a server of the fleet has no ECH keys. Clients that were given new keys connect again with them.',
    fixes: [
      {
        id: 'use-retry-configs',
        text: 'Connect again with the `retry_configs` that the server sent. If it sent none, connect without ECH.',
      },
      {
        id: 'compare-keys',
        text: 'Compare the `ech` value of the DNS HTTPS record (`dig +short HTTPS example.com`) with the keys of every server, and keep old keys until the TTL of the record has expired.',
      },
    ],
    choose:
      'Use ech_required only in a client, after it authenticated the server for the public name and found ECH rejected.',
    endUser: 'A secure connection could not be established. Please try again.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
