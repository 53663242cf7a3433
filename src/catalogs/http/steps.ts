import type { StepFacts } from '../../model.js';

/** The steps of each HTTP status and each range: who takes them, and what they run. Their words are the locales'. */
export const steps = {
  100: {
    'drop-expect': { who: 'client', run: 'curl -H "Expect:" -T file https://example.com/path' },
    'find-dropping-hop': {
      who: 'operator',
      run: 'curl -v --http1.1 --resolve example.com:443:192.0.2.1 -H "Expect: 100-continue" -T file https://example.com/path',
    },
  },
  101: {
    'name-protocol': { who: 'server' },
    'pass-upgrade': {
      who: 'operator',
      run: 'proxy_http_version 1.1;\nproxy_set_header Upgrade $http_upgrade;\nproxy_set_header Connection "upgrade";',
    },
  },
  102: {
    'update-library': { who: 'client' },
    'return-202': { who: 'server' },
  },
  103: {
    'require-http2': { who: 'server' },
    'forward-hints': { who: 'operator', run: 'early_hints $http2;' },
  },
  104: {
    'store-location': { who: 'client' },
    'resume-upload': { who: 'client' },
    'find-dropping-proxy': { who: 'operator' },
  },
  200: {
    'check-body': { who: 'client', run: 'curl -si https://example.com/path' },
    'return-error-status': { who: 'server' },
  },
  201: {
    'read-location': { who: 'client' },
    'check-duplicate': { who: 'client' },
    'send-location': { who: 'server' },
  },
  202: {
    'poll-status': { who: 'client' },
    'return-status-url': { who: 'server' },
    'check-queue': { who: 'operator', run: 'rabbitmqctl list_queues name messages consumers' },
  },
  203: {
    'request-original': { who: 'client', run: 'curl -si -H "Cache-Control: no-transform" https://example.com/path' },
    'find-proxy': { who: 'operator' },
  },
  204: {
    'check-status-first': { who: 'client' },
    'return-200': { who: 'server' },
  },
  205: {
    'clear-form': { who: 'client' },
    'send-no-body': { who: 'server' },
  },
  206: {
    'use-content-range': { who: 'client' },
    'send-if-range': { who: 'client' },
    'find-range-source': { who: 'operator' },
  },
  207: {
    'read-each-status': { who: 'client' },
    'resend-failed-items': { who: 'client' },
    'document-format': { who: 'server' },
  },
  208: {
    'use-first-entry': { who: 'client' },
    'match-resource-id': { who: 'client' },
  },
  226: {
    'apply-changes': { who: 'client' },
    'remove-a-im': { who: 'client' },
  },
  300: {
    'choose-url': { who: 'client' },
    'name-preferred': { who: 'server' },
    'redirect-instead': { who: 'operator' },
  },
  301: {
    'update-links': { who: 'client' },
    'send-post-directly': { who: 'client' },
    'test-as-302': { who: 'operator', run: 'curl -sI https://example.com/path' },
  },
  302: {
    'follow-location': { who: 'client' },
    'send-303-or-307': { who: 'server' },
    'fix-redirect-loop': { who: 'operator', run: 'curl -sIL --max-redirs 10 https://example.com/path' },
  },
  303: {
    'get-location': { who: 'client' },
    'redirect-after-form': { who: 'server' },
  },
  304: {
    'use-cached-copy': { who: 'client' },
    'bypass-cache': { who: 'client', run: 'curl -si -H "Cache-Control: no-cache" https://example.com/path' },
    'change-etag': { who: 'server' },
  },
  305: {
    'ignore-redirect': { who: 'client' },
    'stop-sending': { who: 'server' },
  },
  306: {
    'treat-as-300': { who: 'client' },
    'replace-code': { who: 'server' },
  },
  307: {
    'repeat-at-location': { who: 'client' },
    'buffer-body': { who: 'client' },
    'send-303': { who: 'server' },
  },
  308: {
    'update-url': { who: 'client' },
    'update-library': { who: 'client' },
    'test-as-307': { who: 'operator', run: 'return 307 https://example.com$request_uri;' },
  },
  400: {
    'compare-requests': { who: 'client', run: 'curl -v https://example.com/path' },
    'delete-cookies': { who: 'client' },
    'describe-error': { who: 'server' },
    'check-proxy-log': { who: 'operator', run: 'error_log /var/log/nginx/error.log info;' },
  },
  401: {
    'read-challenge': { who: 'client', run: 'curl -si -H "Authorization: Bearer TOKEN" https://example.com/path' },
    'renew-credentials': { who: 'client' },
    'send-challenge': { who: 'server' },
    'pass-authorization': { who: 'operator', run: 'CGIPassAuth On' },
  },
  402: {
    'read-error-code': { who: 'client' },
    'check-plan': { who: 'operator' },
    'describe-payment': { who: 'server' },
  },
  403: {
    'request-access': { who: 'client' },
    'find-refusing-hop': { who: 'operator', run: 'curl -si https://example.com/path' },
    'log-rule': { who: 'server' },
  },
  404: {
    'check-url': { who: 'client' },
    'check-routing': { who: 'operator', run: 'try_files $uri /index.html;' },
    'redirect-old-urls': { who: 'server' },
  },
  405: {
    'use-allowed-method': { who: 'client', run: 'curl -si -X OPTIONS https://example.com/path' },
    'check-trailing-slash': { who: 'client' },
    'register-method': { who: 'server' },
  },
  406: {
    'widen-accept': { who: 'client' },
    'send-default': { who: 'server' },
    'check-modsecurity-log': { who: 'operator', run: 'grep "Access denied with code 406" /var/log/apache2/error.log' },
  },
  407: {
    'set-credentials': { who: 'client', run: 'export HTTPS_PROXY=http://USER:PASSWORD@proxy.example.com:3128' },
    'check-scheme': { who: 'client' },
    'exempt-build-servers': { who: 'operator', run: 'acl build src 192.0.2.0/24\nhttp_access allow build' },
  },
  408: {
    'retry-new-connection': { who: 'client' },
    'check-content-length': { who: 'client' },
    'raise-read-timeouts': { who: 'operator', run: 'client_header_timeout 120s;\nclient_body_timeout 120s;' },
  },
  409: {
    'reapply-change': { who: 'client' },
    'describe-conflict': { who: 'server' },
    'support-if-match': { who: 'server' },
  },
  410: {
    'stop-requesting': { who: 'client' },
    'name-replacement': { who: 'server' },
    'purge-caches': { who: 'operator', run: 'curl -sI https://example.com/path' },
  },
  411: {
    'send-content-length': { who: 'client', run: 'curl -T file https://example.com/path' },
    'send-zero-length': { who: 'client', run: 'curl -d "" https://example.com/path' },
    'check-chunked-support': { who: 'operator', run: 'proxy_request_buffering on;' },
  },
  412: {
    'refetch-etag': { who: 'client' },
    'keep-condition': { who: 'client' },
    'check-weak-etag': {
      who: 'operator',
      run: 'curl -s -o /dev/null -D - -H "Accept-Encoding: gzip" https://example.com/path',
    },
  },
  413: {
    'upload-in-parts': { who: 'client' },
    'raise-body-limit': { who: 'operator', run: 'client_max_body_size 20m;' },
    'state-limit': { who: 'server' },
  },
  414: {
    'use-post': { who: 'client' },
    'fix-redirect': { who: 'server', run: 'curl -sIL --max-redirs 10 https://example.com/path' },
    'raise-url-limit': { who: 'operator', run: 'large_client_header_buffers 4 16k;' },
  },
  415: {
    'set-content-type': {
      who: 'client',
      run: 'curl -H "Content-Type: application/json" -d @file.json https://example.com/path',
    },
    'keep-boundary': { who: 'client' },
    'list-accepted-types': { who: 'server' },
  },
  416: {
    'compare-sizes': { who: 'client' },
    'restart-download': { who: 'client', run: 'curl -O https://example.com/path' },
    'send-full-size': { who: 'server' },
  },
  417: {
    'drop-expect': { who: 'client', run: 'curl -H "Expect:" -T file https://example.com/path' },
    'update-proxy': { who: 'operator' },
  },
  418: {
    'slow-down': { who: 'client' },
    'send-403': { who: 'server' },
  },
  419: {
    'reload-page': { who: 'client' },
    'add-csrf-token': { who: 'server' },
    'check-session-cookie': { who: 'operator' },
  },
  420: {
    'slow-down': { who: 'client' },
    'send-429': { who: 'server' },
  },
  421: {
    'new-connection': { who: 'client' },
    'separate-certificates': { who: 'operator' },
    'send-sni': { who: 'operator', run: 'proxy_ssl_server_name on;\nproxy_ssl_name $host;' },
  },
  422: {
    'show-errors': { who: 'client' },
    'change-before-retry': { who: 'client' },
    'list-all-errors': { who: 'server' },
  },
  423: {
    'wait-or-copy': { who: 'client' },
    'send-lock-token': { who: 'client' },
    'remove-stale-locks': {
      who: 'operator',
      run: 'curl -X UNLOCK -H "Lock-Token: <LOCK-TOKEN>" https://example.com/path',
    },
  },
  424: {
    'find-first-failure': { who: 'client' },
    'name-first-failure': { who: 'server' },
    'check-dependency-logs': { who: 'operator', run: 'aws logs tail /aws/sagemaker/Endpoints/NAME' },
  },
  425: {
    'retry-after-handshake': { who: 'client' },
    'mark-early-data': { who: 'operator', run: 'proxy_set_header Early-Data $ssl_early_data;' },
    'disable-early-data': { who: 'operator', run: 'ssl_early_data off;' },
  },
  426: {
    'use-websocket-client': { who: 'client' },
    'send-upgrade-header': { who: 'server' },
    'use-http-1-1': { who: 'operator', run: 'proxy_http_version 1.1;' },
  },
  428: {
    'send-if-match': { who: 'client' },
    'name-missing-header': { who: 'server' },
  },
  429: {
    'honor-retry-after': { who: 'client' },
    'reduce-requests': { who: 'client' },
    'send-retry-after': { who: 'server' },
    'limit-by-client-ip': { who: 'operator', run: 'set_real_ip_from 192.0.2.0/24;\nreal_ip_header X-Forwarded-For;' },
  },
  430: {
    'identify-app': { who: 'client' },
    'contact-shopify': { who: 'operator' },
  },
  431: {
    'clear-cookies': { who: 'client' },
    'shrink-cookies': { who: 'server' },
    'raise-header-limit': { who: 'operator', run: 'node --max-http-header-size=32768 server.js' },
  },
  440: {
    'sign-in': { who: 'client' },
    'check-session-timeout': { who: 'operator', run: 'Get-OrganizationConfig | Format-List ActivityBased*' },
  },
  444: {
    'find-return-444': { who: 'operator', run: 'nginx -T | grep -n "return 444"' },
    'check-host-name': { who: 'client' },
  },
  449: {
    'echo-value': { who: 'client' },
    'run-provision': { who: 'client' },
  },
  451: {
    'read-body': { who: 'client' },
    'explain-demand': { who: 'server' },
    'check-geo-rules': { who: 'operator', run: 'curl -sI https://example.com/path' },
  },
  460: {
    'raise-client-timeout': { who: 'client', run: 'curl --max-time 65 https://example.com/path' },
    'shorten-requests': { who: 'server' },
    'compare-durations': { who: 'operator' },
  },
  463: {
    'break-loop': { who: 'operator' },
    'replace-header': { who: 'operator', run: 'proxy_set_header X-Forwarded-For $remote_addr;' },
    'omit-header': { who: 'client' },
  },
  464: {
    'match-protocol': { who: 'client' },
    'check-protocol-version': {
      who: 'operator',
      run: 'aws elbv2 describe-target-groups --query "TargetGroups[].[TargetGroupName,ProtocolVersion]"',
    },
  },
  494: {
    'clear-cookies': { who: 'client' },
    'shrink-cookies': { who: 'server' },
    'raise-header-buffers': { who: 'operator', run: 'large_client_header_buffers 4 16k;' },
  },
  495: {
    'renew-certificate': { who: 'client', run: 'openssl x509 -in client.pem -noout -dates -issuer' },
    'read-verify-error': { who: 'operator' },
    'check-verify-settings': { who: 'operator' },
  },
  496: {
    'send-certificate': { who: 'client', run: 'curl --cert client.pem --key client.key https://example.com/path' },
    'pass-tls-through': { who: 'operator' },
    'require-by-path': { who: 'operator', run: 'if ($ssl_client_verify != SUCCESS) { return 403; }' },
  },
  497: {
    'use-https': { who: 'client' },
    'match-backend-port': { who: 'operator' },
    'redirect-to-https': { who: 'operator', run: 'error_page 497 =308 https://$http_host$request_uri;' },
  },
  498: {
    'new-token': { who: 'client' },
    'check-error-code': { who: 'client' },
    'check-token-binding': { who: 'client' },
  },
  499: {
    'compare-durations': { who: 'operator' },
    'shorten-requests': { who: 'server' },
    'raise-client-timeout': { who: 'client' },
    'get-arcgis-token': { who: 'client' },
  },
  500: {
    'find-stack-trace': {
      who: 'operator',
      run: 'journalctl -u NAME --since "10 min ago"\nkubectl logs POD --since=10m',
    },
    'catch-error': { who: 'server' },
    'retry-with-backoff': { who: 'client' },
  },
  501: {
    'use-supported-method': { who: 'client', run: 'curl -i -X OPTIONS https://example.com/path' },
    'implement-method': { who: 'server' },
    'check-modules': { who: 'operator' },
  },
  502: {
    'read-proxy-log': { who: 'operator', run: 'grep upstream /var/log/nginx/error.log | tail' },
    'check-listener': { who: 'operator', run: 'ss -ltnp\ncurl -v http://HOST:PORT/' },
    'raise-keep-alive': { who: 'server', run: 'server.keepAliveTimeout = 65000;' },
    'retry-with-backoff': { who: 'client' },
  },
  503: {
    'honor-retry-after': { who: 'client' },
    'check-backends': {
      who: 'operator',
      run: 'kubectl describe endpointslices -l kubernetes.io/service-name=NAME\naws elbv2 describe-target-health --target-group-arn ARN',
    },
    'send-retry-after': { who: 'server' },
  },
  504: {
    'find-slow-request': { who: 'operator', run: 'grep "upstream timed out" /var/log/nginx/error.log | tail' },
    'use-background-job': { who: 'server' },
    'raise-read-timeout': { who: 'operator', run: 'proxy_read_timeout 120s;' },
    'check-before-repeat': { who: 'client' },
  },
  505: {
    'encode-url': { who: 'client' },
    'use-http-1-1': { who: 'client', run: 'curl --http1.1 -sI https://example.com/path' },
    'update-server': { who: 'operator', run: 'curl --http2 -sI https://example.com/path' },
  },
  506: {
    'fix-type-map': { who: 'operator' },
    'request-variant': { who: 'client' },
  },
  507: {
    'free-space-first': { who: 'client' },
    'check-free-space': { who: 'operator', run: 'df -h\ndf -i' },
  },
  508: {
    'remove-loop': { who: 'operator' },
    'check-limits': { who: 'operator' },
    'limit-depth': { who: 'client', run: 'curl -X PROPFIND -H "Depth: 1" https://example.com/path' },
  },
  509: {
    'raise-traffic-limit': { who: 'operator' },
    'use-cdn': { who: 'operator' },
    'come-back-later': { who: 'client' },
  },
  510: {
    'read-body': { who: 'client' },
    'replace-code': { who: 'server' },
  },
  511: {
    'open-portal': { who: 'client' },
    'discard-body': { who: 'client' },
    'link-sign-in': { who: 'operator' },
  },
  520: {
    'check-origin-log': { who: 'operator' },
    'bypass-cloudflare': {
      who: 'operator',
      run: 'curl -skv -o /dev/null --resolve example.com:443:192.0.2.1 https://example.com/path',
    },
    'send-valid-response': { who: 'server' },
  },
  521: {
    'check-listener': { who: 'operator', run: 'ss -ltnp' },
    'allow-cloudflare-ips': {
      who: 'operator',
      run: 'curl -sL -w "\\n" https://www.cloudflare.com/ips-v4\ncurl -sL -w "\\n" https://www.cloudflare.com/ips-v6',
    },
  },
  522: {
    'allow-cloudflare-ips': {
      who: 'operator',
      run: 'curl -sL -w "\\n" https://www.cloudflare.com/ips-v4\ncurl -sL -w "\\n" https://www.cloudflare.com/ips-v6',
    },
    'check-dns': { who: 'operator' },
    'check-load': { who: 'operator', run: 'ss -ltn\nmtr -rwc 100 192.0.2.1' },
  },
  523: {
    'check-dns': { who: 'operator' },
    'check-routes': { who: 'operator', run: 'mtr -rwc 100 192.0.2.1' },
    'ask-provider': { who: 'operator' },
  },
  524: {
    'use-background-job': { who: 'server' },
    'find-slow-requests': { who: 'operator' },
    'use-unproxied-host': { who: 'operator' },
  },
  525: {
    'install-certificate': { who: 'operator' },
    'test-handshake': {
      who: 'operator',
      run: 'openssl s_client -connect 192.0.2.1:443 -servername example.com </dev/null',
    },
    'allow-ciphers': { who: 'operator' },
  },
  526: {
    'renew-certificate': { who: 'operator' },
    'check-certificate': {
      who: 'operator',
      run: 'openssl s_client -connect 192.0.2.1:443 -servername example.com -verify_hostname example.com -showcerts </dev/null',
    },
    'keep-strict-mode': { who: 'operator' },
  },
  529: {
    'honor-retry-after': { who: 'client' },
    'reduce-load': { who: 'client' },
    'check-status-page': { who: 'operator' },
  },
  530: {
    'read-body-code': { who: 'client' },
    'fix-dns-record': { who: 'operator', run: 'dig +short origin.example.com' },
    'wake-site': { who: 'operator' },
  },
  540: {
    'retry-with-backoff': { who: 'client' },
    'check-status-page': { who: 'operator' },
  },
  561: {
    'read-provider-log': { who: 'operator' },
    'compare-settings': { who: 'operator' },
    'clear-cookies': { who: 'client' },
  },
  599: {
    'read-exception': { who: 'client' },
    'raise-timeout': { who: 'client' },
    'check-server-log': { who: 'operator' },
  },
  783: {
    'validate-json': { who: 'client', run: 'jq . body.json' },
    'use-json-library': { who: 'client' },
  },
  999: {
    'skip-linkedin': { who: 'client' },
    'use-api': { who: 'client' },
  },
  unused: {
    'read-console': { who: 'client' },
    'search-access-log': {
      who: 'operator',
      run: 'curl -s -o /dev/null -D - -H "Origin: https://app.example.com" https://example.com/path',
    },
  },
  informational: {
    'await-final-response': { who: 'client' },
    'limit-to-extension': { who: 'server' },
  },
  success: {
    'treat-as-200': { who: 'client' },
    'read-api-docs': { who: 'client' },
    'send-registered-code': { who: 'server' },
  },
  redirection: {
    'check-location': { who: 'client', run: 'curl -sI https://example.com/path' },
    'send-registered-redirect': { who: 'server' },
  },
  'client-error': {
    'treat-as-400': { who: 'client' },
    'read-api-docs': { who: 'client' },
    'find-hop': { who: 'operator', run: 'curl -sI https://example.com/path' },
  },
  'server-error': {
    'find-hop': { who: 'operator', run: 'curl -sI https://example.com/path' },
    'retry-with-backoff': { who: 'client' },
    'send-registered-code': { who: 'server' },
  },
  beyond: {
    'check-http-library': { who: 'client' },
    'send-valid-status': { who: 'server' },
  },
} satisfies { readonly [code: number | string]: { readonly [id: string]: StepFacts } };
