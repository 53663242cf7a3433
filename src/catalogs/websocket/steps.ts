import type { StepFacts } from '../../model.js';
import { certificate, dns, net, tls } from './references.js';

/** The steps of each close code and each range: who takes them, and what they run. Their words are the locales'. */
export const steps = {
  1000: {
    'skip-reconnect': { who: 'client' },
    'find-closing-side': { who: 'client' },
    'send-error-code': { who: 'server' },
  },
  1001: {
    'reconnect-with-backoff': { who: 'client' },
    'release-session': { who: 'server' },
    'drain-first': { who: 'operator' },
  },
  1002: {
    'update-library': { who: 'client' },
    'read-frame-error': { who: 'server' },
    'bypass-proxy': { who: 'operator', run: 'npx wscat -c ws://HOST:PORT/path' },
  },
  1003: {
    'match-message-type': { who: 'client' },
    'document-message-types': { who: 'server' },
  },
  1004: {
    'use-defined-code': { who: 'server' },
    'report-bug': { who: 'client' },
  },
  1005: {
    'treat-as-normal': { who: 'client' },
    'pass-a-code': { who: 'server' },
    'forward-empty-frame': { who: 'server' },
  },
  1006: {
    'check-open-event': { who: 'client' },
    'reconnect-with-backoff': { who: 'client' },
    'send-pings': { who: 'server' },
    'search-logs': {
      who: 'operator',
      run: "grep 'while proxying upgraded connection' /var/log/nginx/error.log\nkubectl describe pod POD",
    },
    'read-http-status': { who: 'client' },
    'forward-upgrade-headers': {
      who: 'operator',
      run: 'proxy_http_version 1.1;\nproxy_set_header Upgrade $http_upgrade;\nproxy_set_header Connection "upgrade";',
    },
    'read-rejected-header': { who: 'client' },
    'return-offered-subprotocol': { who: 'server' },
    'open-in-browser': { who: 'client' },
    'verify-certificate': {
      who: 'operator',
      run: 'openssl s_client -connect example.com:443 -servername example.com -verify_hostname example.com </dev/null',
      see: [
        certificate(10, 'CERT_HAS_EXPIRED'),
        certificate(18, 'DEPTH_ZERO_SELF_SIGNED_CERT'),
        certificate(20, 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'),
        certificate(62, 'HOSTNAME_MISMATCH'),
        tls(40, 'handshake_failure'),
        tls(70, 'protocol_version'),
      ],
    },
    'read-block-reason': { who: 'client' },
    'use-wss': { who: 'client' },
    'allow-connect-src': { who: 'server', run: "Content-Security-Policy: connect-src 'self' wss://example.com" },
    'try-other-network': { who: 'client' },
    'serve-on-443': { who: 'operator' },
    'respond-to-upgrades': { who: 'server' },
    'compare-dns': {
      who: 'client',
      run: 'dig +short example.com',
      see: [net('ENOTFOUND'), net('EAI_AGAIN'), dns(2, 'SERVFAIL'), dns(3, 'NXDOMAIN')],
    },
    'allow-host': { who: 'operator', run: 'nc -vz HOST PORT', see: [net('ETIMEDOUT'), net('ECONNREFUSED')] },
    'check-listener': {
      who: 'operator',
      run: 'ss -ltnp\ndig +short example.com',
      see: [net('ECONNREFUSED'), net('ETIMEDOUT')],
    },
    'ping-when-idle': { who: 'server' },
    'raise-idle-timeout': { who: 'operator', run: 'proxy_read_timeout 300s;' },
    'check-maximum-duration': { who: 'operator' },
    'close-before-limit': { who: 'server' },
    'resume-session': { who: 'client' },
    'find-restart': { who: 'operator', run: "kubectl describe pod POD\ndmesg -T | grep -i 'out of memory'" },
    'close-on-shutdown': { who: 'server' },
    'send-short-message': { who: 'client' },
    'log-library-errors': { who: 'server' },
    'reconnect-on-return': { who: 'client' },
    'terminate-dead-connections': { who: 'server' },
    'enable-one-by-one': { who: 'operator' },
    'find-dropped-socket': { who: 'server' },
    'capture-packets': {
      who: 'operator',
      run: "tcpdump -nli any port PORT | grep 'Flags \\[[FR]'",
      see: [net('ECONNRESET')],
    },
  },
  1007: {
    'send-binary-as-binary': { who: 'client' },
    'keep-characters-whole': { who: 'server' },
    'use-private-code': { who: 'server' },
  },
  1008: {
    'read-reason': { who: 'client' },
    'check-token-and-origin': { who: 'client' },
    'send-reason': { who: 'server' },
  },
  1009: {
    'split-message': { who: 'client' },
    'raise-limit': { who: 'server' },
    'compare-limits': { who: 'operator' },
  },
  1010: {
    'enable-extension': { who: 'server' },
    'make-extension-optional': { who: 'client' },
    'keep-extensions-header': {
      who: 'operator',
      run: "curl -si --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' -H 'Sec-WebSocket-Extensions: permessage-deflate' https://example.com/path",
    },
  },
  1011: {
    'find-exception': { who: 'server' },
    'catch-per-message': { who: 'server' },
    'reconnect-with-backoff': { who: 'client' },
  },
  1012: {
    'reconnect-after-delay': { who: 'client' },
    'restore-state': { who: 'client' },
    'restart-one-by-one': { who: 'operator', run: 'rollingUpdate: { maxUnavailable: 0, maxSurge: 1 }' },
  },
  1013: {
    'try-another-ip': { who: 'client', run: 'dig +short example.com' },
    'stop-auto-reconnect': { who: 'client' },
    'add-capacity': { who: 'operator' },
  },
  1014: {
    'test-upstream': {
      who: 'operator',
      run: "curl -si --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' http://HOST:PORT/path",
    },
    'search-gateway-log': { who: 'operator', run: "journalctl -u SERVICE --since '10 minutes ago'" },
    'reconnect-with-backoff': { who: 'client' },
  },
  1015: {
    'check-certificate': {
      who: 'operator',
      run: 'openssl s_client -connect example.com:443 -servername example.com </dev/null | openssl x509 -noout -dates -ext subjectAltName',
    },
    'serve-full-chain': { who: 'operator', run: 'ssl_certificate /etc/letsencrypt/live/example.com/fullchain.pem;' },
    'open-in-browser': { who: 'client' },
  },
  3000: {
    'refresh-token': { who: 'client' },
    'sign-in-again': { who: 'client' },
    'accept-then-close': { who: 'server' },
  },
  3003: {
    'stop-reconnecting': { who: 'client' },
    'check-permissions': { who: 'server' },
  },
  3008: {
    'send-on-open': { who: 'client' },
    'reconnect-with-backoff': { who: 'client' },
    'extend-deadline': { who: 'server' },
  },
  zero: {
    'read-error-event': { who: 'client' },
    'pass-code': { who: 'client' },
  },
  unused: {
    'use-valid-code': { who: 'server' },
  },
  protocol: {
    'use-private-code': { who: 'server' },
    'check-registry': { who: 'client' },
  },
  libraries: {
    'read-library-docs': { who: 'client', run: 'grep -rnw CODE node_modules/NAME' },
    'register-code': { who: 'server' },
  },
  private: {
    'read-service-docs': { who: 'client' },
    'document-codes': { who: 'server' },
  },
  beyond: {
    'use-private-code': { who: 'server' },
  },
} satisfies { readonly [code: number | string]: { readonly [id: string]: StepFacts } };
