import type { StepFacts } from '../../model.js';

const CONNECT = 'openssl s_client -connect example.com:443 -servername example.com </dev/null';
const CHAIN =
  'openssl s_client -connect example.com:443 -servername example.com -verify_hostname example.com -showcerts </dev/null';
const TLS_1_2 = 'openssl s_client -connect example.com:443 -servername example.com -tls1_2 </dev/null';
const CAPTURE = 'tshark -i any -f "tcp port 443" -Y "tls.handshake or tls.alert_message"';
const CAPTURE_FIELDS = 'tshark -V -i any -f "tcp port 443" -Y "tls.handshake or tls.alert_message"';
const SERVER_NAMES =
  'tshark -i any -f "tcp port 443" -Y "tls.handshake.type == 1" -T fields -e ip.dst -e ipv6.dst -e tls.handshake.extensions_server_name';

/** The steps of each alert and of the range: who takes them, and what they run. Their words are the locales'. */
export const steps = {
  0: {
    'check-stage': { who: 'client' },
    'close-in-order': { who: 'server' },
  },
  10: {
    'bypass-inspection': { who: 'operator', run: CONNECT },
    'capture-handshake': { who: 'operator', run: CAPTURE },
    'update-library': { who: 'client', run: 'openssl version' },
  },
  20: {
    'open-after-fork': { who: 'client' },
    'bypass-path': { who: 'operator', run: CONNECT },
    'reconnect-once': { who: 'client' },
  },
  21: {
    'disable-old-versions': { who: 'operator', run: 'ssl_protocols TLSv1.2 TLSv1.3;' },
    'update-library': { who: 'client', run: 'openssl version' },
  },
  22: {
    'check-for-plaintext': { who: 'operator', run: 'curl -v http://example.com:443/' },
    'bypass-path': { who: 'operator', run: CONNECT },
    'limit-records': { who: 'server' },
  },
  30: {
    'check-compression': { who: 'operator', run: 'nmap --script ssl-enum-ciphers -p 443 example.com' },
    'disable-compression': { who: 'operator', run: 'SSLCompression off' },
  },
  40: {
    'read-server-log': { who: 'operator', run: 'error_log /var/log/nginx/error.log info;' },
    'list-ciphers': { who: 'operator', run: 'nmap --script ssl-enum-ciphers -p 443 example.com' },
    'send-server-name': { who: 'client', run: CONNECT },
    'send-certificate': {
      who: 'client',
      run: 'openssl s_client -connect example.com:443 -servername example.com -cert client.pem -cert_chain intermediate.pem -key client.key -tls1_2 </dev/null',
    },
  },
  41: {
    'disable-sslv3': { who: 'operator', run: 'ssl_protocols TLSv1.2 TLSv1.3;' },
    'configure-certificate': { who: 'client' },
  },
  42: {
    'find-refused-certificate': { who: 'operator' },
    'check-chain': { who: 'operator', run: CHAIN },
    'check-client-certificate': {
      who: 'client',
      // Without `-no-CApath -no-CAstore`, OpenSSL trusts the CAs of the system as well; without `-untrusted`, it reads only
      // the first certificate of the file and misses the intermediate certificates that the client sends.
      run: 'openssl verify -partial_chain -purpose sslclient -no-CApath -no-CAstore -CAfile ca.pem -untrusted client.pem client.pem',
    },
  },
  43: {
    'check-usage': { who: 'operator', run: 'openssl x509 -in client.pem -noout -ext keyUsage,extendedKeyUsage' },
    'issue-with-usage': {
      who: 'operator',
      run: 'keyUsage = digitalSignature\nextendedKeyUsage = serverAuth, clientAuth',
    },
    'offer-other-type': { who: 'client' },
  },
  44: {
    'check-revocation': {
      who: 'operator',
      run: 'openssl verify -crl_check -CAfile ca.pem -CRLfile crl.pem -untrusted client.pem client.pem',
    },
    'replace-certificate': { who: 'client' },
  },
  45: {
    'check-dates': { who: 'operator', run: 'openssl x509 -in client.pem -noout -dates' },
    'renew-certificate': { who: 'operator', run: 'certbot renew' },
    'check-clocks': { who: 'operator', run: 'timedatectl' },
  },
  46: {
    'find-refused-certificate': { who: 'operator' },
    'serve-full-chain': { who: 'operator', run: CHAIN },
    'trust-authority': { who: 'client', run: 'keytool -importcert -cacerts -alias example -file ca.pem' },
  },
  47: {
    'try-tls-1-2': { who: 'operator', run: TLS_1_2 },
    'capture-handshake': { who: 'operator', run: CAPTURE_FIELDS },
    'update-library': { who: 'client', run: 'openssl version' },
  },
  48: {
    'find-refused-certificate': { who: 'operator' },
    'serve-full-chain': { who: 'operator', run: CHAIN },
    'trust-authority': { who: 'client', run: 'curl --cacert ca.pem https://example.com/' },
    'set-client-authority': {
      who: 'operator',
      run: 'bind :443 ssl crt /etc/haproxy/site.pem ca-file /etc/haproxy/client-ca.pem verify required',
    },
  },
  49: {
    'check-policy': { who: 'operator' },
    'present-other-certificate': { who: 'client', run: 'openssl x509 -in client.pem -noout -subject -issuer' },
  },
  50: {
    'bypass-inspection': { who: 'operator', run: CONNECT },
    'capture-handshake': { who: 'operator', run: CAPTURE_FIELDS },
    'update-library': { who: 'client', run: 'openssl version' },
  },
  51: {
    'compare-key': {
      who: 'operator',
      run: 'openssl x509 -in cert.pem -noout -pubkey | openssl sha256\nopenssl pkey -in key.pem -pubout | openssl sha256',
    },
    'check-pre-shared-key': { who: 'client' },
    'bypass-inspection': { who: 'operator', run: CONNECT },
  },
  52: {
    'request-fewer': { who: 'client' },
    'update-library': { who: 'server' },
  },
  60: {
    'disable-old-versions': { who: 'operator', run: 'ssl_protocols TLSv1.2 TLSv1.3;' },
    'update-client': { who: 'client' },
  },
  70: {
    'test-versions': { who: 'operator', run: TLS_1_2 },
    'enable-version': { who: 'operator', run: 'ssl_protocols TLSv1.2 TLSv1.3;' },
    'update-client': { who: 'client', run: 'curl --tlsv1.2 -v https://example.com/' },
  },
  71: {
    'list-ciphers': { who: 'operator', run: 'nmap --script ssl-enum-ciphers -p 443 example.com' },
    'update-client': { who: 'client', run: 'openssl ciphers -s -v' },
  },
  80: {
    'read-server-log': { who: 'server', run: 'grep "SSL_do_handshake() failed" /var/log/nginx/error.log' },
    'check-certificate-files': { who: 'operator', run: 'nginx -t' },
    'retry-with-backoff': { who: 'client' },
  },
  86: {
    'disable-fallback': { who: 'client' },
    'test-highest-version': {
      who: 'operator',
      run: 'openssl s_client -connect example.com:443 -servername example.com -fallback_scsv -no_tls1_3 </dev/null',
    },
  },
  90: {
    'ignore-own-cancellation': { who: 'client' },
    'find-canceller': { who: 'client' },
  },
  100: {
    'stop-renegotiating': { who: 'server' },
    'use-tls-1-3': { who: 'operator', run: 'ssl_protocols TLSv1.2 TLSv1.3;' },
  },
  109: {
    'send-server-name': { who: 'client', run: CONNECT },
    'capture-handshake': { who: 'operator', run: CAPTURE_FIELDS },
    'update-library': { who: 'client', run: 'openssl version' },
  },
  110: {
    'update-library': { who: 'server', run: 'openssl version' },
    'bypass-inspection': { who: 'operator', run: CONNECT },
  },
  111: {
    'send-whole-certificate': { who: 'client' },
    'fetch-url': { who: 'operator', run: 'curl -v http://example.com/client.der' },
  },
  112: {
    'check-server-name': { who: 'client', run: SERVER_NAMES },
    'add-name': { who: 'operator', run: 'server_name example.com;' },
    'send-name-upstream': { who: 'operator', run: 'proxy_ssl_server_name on;\nproxy_ssl_name example.com;' },
  },
  113: {
    'check-stapling': {
      who: 'operator',
      run: 'openssl s_client -connect example.com:443 -servername example.com -status </dev/null',
    },
    'disable-stapling': { who: 'operator', run: 'ssl_stapling off;' },
  },
  114: {
    'correct-hash': { who: 'client', run: 'curl -s http://example.com/client.der | openssl sha1' },
    'send-whole-certificate': { who: 'client' },
  },
  115: {
    'compare-identity': {
      who: 'client',
      run: 'openssl s_client -connect example.com:443 -tls1_2 -cipher PSK -psk_identity client1 -psk 1a2b3c4d </dev/null',
    },
    'add-identity': { who: 'server' },
  },
  116: {
    'send-certificate': { who: 'client', run: 'curl --cert client.pem --key client.key https://example.com/' },
    'check-accepted-issuers': { who: 'operator', run: CONNECT },
    'make-optional': { who: 'operator' },
  },
  117: {
    'read-peer-log': { who: 'operator' },
    'update-library': { who: 'client' },
  },
  120: {
    'list-protocols': {
      who: 'operator',
      run: 'openssl s_client -connect example.com:443 -servername example.com -alpn h2,http/1.1 </dev/null',
    },
    'offer-fallback': { who: 'client', run: 'curl --http1.1 -v https://example.com/' },
    'enable-protocol': { who: 'operator', run: 'http2 on;' },
  },
  121: {
    'use-retry-configs': { who: 'client' },
    'compare-keys': { who: 'operator', run: 'dig +short HTTPS example.com' },
  },
  NO_TLS: {
    'read-first-bytes': { who: 'operator', run: 'curl -v http://example.com:443/' },
    'check-port': { who: 'client' },
    'enable-tls': { who: 'operator', run: 'listen 443 ssl;' },
  },
  NO_ALERT: {
    'test-handshake': { who: 'operator', run: CONNECT },
    'read-server-log': { who: 'operator', run: 'error_log /var/log/nginx/error.log info;' },
    'check-path': {
      who: 'operator',
      run: 'tcpdump -ni any "tcp port 443 and (tcp[tcpflags] & (tcp-fin|tcp-rst) != 0 or ip6[53] & (tcp-fin|tcp-rst) != 0)"',
    },
    'retry-with-backoff': { who: 'client' },
  },
  alert: {
    'treat-as-fatal': { who: 'client' },
    // Without `-V`, `tshark` shows an unassigned alert as `Unknown`, without its number.
    'find-number': { who: 'operator', run: CAPTURE_FIELDS },
  },
} as const satisfies { readonly [code: number | string]: { readonly [id: string]: StepFacts } };
