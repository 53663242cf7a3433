import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 52x to 99x in English. */
export const codes: CodeTexts<typeof http, '52' | '53' | '54' | '56' | '59' | '7' | '9'> = {
  520: {
    name: 'Web Server Returns an Unknown Error',
    summary: 'Cloudflare received an empty, unknown or unexpected response from the origin.',
    when: 'The origin crashed during the request, reset the connection, or sent an empty response. Response headers of more than 128 KB, often cookies, also cause it.',
    fixes: [
      {
        id: 'check-origin-log',
        text: 'Search the origin’s log for a crash or reset at that time. To find the request by its Ray ID, log the `CF-Ray` header, in nginx as `$http_cf_ray`.',
      },
      {
        id: 'bypass-cloudflare',
        text: 'Send the request directly to the origin with `curl --resolve`, and look for an empty reply or oversized headers and cookies. `-k` accepts a certificate that only Cloudflare trusts.',
      },
      {
        id: 'send-valid-response',
        text: 'Handle errors in the application so that a failed request also gets a complete response, such as a 500. A crash or a dropped connection can lead to a 520.',
      },
    ],
    choose: 'Cloudflare sends 520 when the response from the origin is not valid. In your own gateway, use 502.',
    endUser: 'The service cannot be reached right now, so please try again in a moment.',
  },
  521: {
    name: 'Web Server Is Down',
    summary: 'The origin refused the TCP connection from Cloudflare.',
    when: 'The web server is stopped or does not listen on the port that the SSL/TLS mode needs, or a firewall rejects Cloudflare’s connections.',
    fixes: [
      {
        id: 'check-listener',
        text: 'Check with `ss -ltnp` that the web server is running and listens on port 443, or on port 80 for plain HTTP and in Flexible mode.',
      },
      {
        id: 'allow-cloudflare-ips',
        text: 'Allow all IP ranges from `https://www.cloudflare.com/ips-v4` and `https://www.cloudflare.com/ips-v6` in the firewall and in security plugins, and exempt them from rate limits.',
      },
    ],
    choose: 'Cloudflare sends 521 when the origin refuses the connection. In your own gateway, use 502.',
    endUser: 'The service cannot be reached right now, so please try again later.',
  },
  522: {
    name: 'Connection Timed Out',
    summary:
      'Cloudflare’s TCP connection to the origin timed out: no SYN+ACK within 19 s, or no ACK for the request within 90 s.',
    when: 'A firewall drops Cloudflare’s packets, the IP address in DNS is outdated, or the origin is too busy to accept connections.',
    fixes: [
      {
        id: 'allow-cloudflare-ips',
        text: 'Allow all IP ranges from `https://www.cloudflare.com/ips-v4` and `https://www.cloudflare.com/ips-v6` in the firewall.',
      },
      {
        id: 'check-dns',
        text: 'Compare the IP address in Cloudflare’s DNS with the current IP address of the origin.',
      },
      {
        id: 'check-load',
        text: 'Check the origin’s load and its accept queue, which is full when `Recv-Q` is above `Send-Q` for the port in `ss -ltn`. Look for packet loss with `mtr` from the origin to a Cloudflare IP address that appears in its access log.',
      },
    ],
    choose: 'Cloudflare sends 522 when the TCP connection to the origin times out. In your own gateway, use 504.',
    endUser: 'The service cannot be reached right now, so please try again later.',
  },
  523: {
    name: 'Origin Is Unreachable',
    summary: 'Cloudflare found no network route to the origin’s IP address.',
    when: 'The IP address in DNS is wrong, a provider has a routing fault, or a cloud route table misroutes traffic to Cloudflare. In AWS, for example, a route for `172.0.0.0/8` captures Cloudflare’s range `172.64.0.0/13`.',
    fixes: [
      {
        id: 'check-dns',
        text: 'Check the A and AAAA records of the origin in Cloudflare’s DNS.',
      },
      {
        id: 'check-routes',
        text: 'Check the route tables for a route that covers Cloudflare’s ranges, and run `mtr` from the origin to a Cloudflare IP address.',
      },
      {
        id: 'ask-provider',
        text: 'Ask the hosting provider about routing faults, and include the output of `mtr`.',
      },
    ],
    choose:
      'Cloudflare sends 523 when it has no route to the origin, even if the origin is running. In your own gateway, use 502.',
    endUser: 'The service cannot be reached right now, so please try again later.',
  },
  524: {
    name: 'A Timeout Occurred',
    summary: 'Cloudflare connected to the origin but received no HTTP response in time (125 s by default).',
    when: 'A query, export or import takes too long, or the origin has no free worker. It also happens when Cloudflare cannot finish sending the request to the origin within 30 s.',
    fixes: [
      {
        id: 'use-background-job',
        text: 'Move long work to a background job: return 202 at once with a status URL in `Location`, and let the client poll it.',
      },
      {
        id: 'find-slow-requests',
        text: 'Find the slow requests in the origin’s log. In nginx, add `$request_time` to `log_format` for this.',
      },
      {
        id: 'use-unproxied-host',
        text: 'Move slow endpoints to a separate host name that is “DNS only” in Cloudflare, which exposes the origin’s IP address and bypasses the WAF and DDoS protection. Enterprise zones can raise Cloudflare’s `proxy_read_timeout` instead.',
      },
    ],
    choose: 'Cloudflare sends 524 when the origin does not respond in time. In your own gateway, use 504.',
    endUser: 'This took too long, so please try again later.',
  },
  525: {
    name: 'SSL Handshake Failed',
    summary: 'The TLS handshake between Cloudflare and the origin failed.',
    when: 'The SSL/TLS mode is Full or Full (strict), and the origin has no certificate, does not use TLS on that port, shares no cipher suite with Cloudflare, or does not know the host name in SNI.',
    fixes: [
      {
        id: 'install-certificate',
        text: 'Install a certificate on the origin and enable TLS on port 443, in nginx with `listen 443 ssl`, `ssl_certificate` and `ssl_certificate_key`.',
      },
      {
        id: 'test-handshake',
        text: 'Test the handshake directly with `openssl s_client`, using the origin’s IP address and the host name in `-servername`.',
      },
      {
        id: 'allow-ciphers',
        text: 'Enable TLS versions and cipher suites that Cloudflare supports, in nginx with `ssl_protocols` and `ssl_ciphers`.',
      },
    ],
    choose:
      'Cloudflare and Cloud Foundry’s Gorouter send 525 when the TLS handshake with the origin fails. In your own gateway, use 502.',
    endUser: 'A secure connection to the service could not be established.',
  },
  526: {
    name: 'Invalid SSL Certificate',
    summary: 'Cloudflare could not verify the TLS certificate of the origin.',
    when: 'The SSL/TLS mode is Full (strict), and the certificate has expired, is self-signed, or was issued for another host name.',
    fixes: [
      {
        id: 'renew-certificate',
        text: 'Renew the certificate, for example with `certbot renew`, or install one from Cloudflare Origin CA.',
      },
      {
        id: 'check-certificate',
        text: 'Check with `openssl s_client -verify_hostname` that the certificate names this host and that the chain is complete: `Verify return code: 0 (ok)` confirms both. For a certificate from Cloudflare Origin CA, add its root certificate with `-CAfile`.',
      },
      {
        id: 'keep-strict-mode',
        text: 'Do not switch from Full (strict) to Full as a permanent fix: in Full mode, Cloudflare does not verify the origin’s certificate.',
      },
    ],
    choose:
      'Cloudflare and Cloud Foundry’s Gorouter send 526 when they do not trust the origin’s certificate; if the handshake fails, they send 525. In your own gateway, use 502.',
    endUser: 'A secure connection to the service could not be established.',
  },
  529: {
    name: 'Overloaded',
    summary: 'The service is overloaded; a few APIs send 529 for this.',
    when: 'The Claude API sends it with `overloaded_error` during high demand, and the SSL Labs API while it is overloaded.',
    fixes: [
      {
        id: 'honor-retry-after',
        text: 'Wait as long as `Retry-After` says. Without it, use exponential backoff with jitter (1 s, 2 s, 4 s … up to 30 s).',
      },
      {
        id: 'reduce-load',
        text: 'Send fewer requests in parallel, and queue work that can wait.',
      },
      {
        id: 'check-status-page',
        text: 'Check the provider’s status page for an incident: for the Claude API, `https://status.claude.com`.',
      },
    ],
    choose: 'Do not send 529 from your own service; use 503.',
    endUser: 'The service is very busy right now, so please try again in a moment.',
  },
  530: {
    name: 'Origin DNS Error',
    summary:
      'Cloudflare cannot resolve the host name of the origin, or reports another error whose 1xxx code is in the body.',
    when: 'A DNS record points to a host name that does not exist. Shopify documents 530 for the same cause. On Pantheon, it means that the site was frozen because of inactivity.',
    fixes: [
      {
        id: 'read-body-code',
        text: 'Look up the 1xxx code in the body: `error code: 1016`, for example, is Cloudflare’s “Origin DNS error”.',
      },
      {
        id: 'fix-dns-record',
        text: 'Correct the record in Cloudflare’s DNS that points to the origin, and check with `dig` that its target resolves.',
      },
      {
        id: 'wake-site',
        text: 'On Pantheon, select the site in the dashboard and click “Unfreeze site”. For Shopify, check `https://www.shopifystatus.com`.',
      },
    ],
    choose:
      'Cloudflare and Shopify send 530 for DNS errors of the origin, and Pantheon sends it for frozen sites; in your own gateway, use 502.',
    endUser: 'This site cannot be reached right now, so please try again later.',
  },
  540: {
    name: 'Temporarily Disabled',
    summary: 'Shopify has temporarily disabled this endpoint.',
    when: 'An endpoint of Shopify’s APIs is disabled during an incident or maintenance.',
    fixes: [
      {
        id: 'retry-with-backoff',
        text: 'Retry with exponential backoff and jitter (1 s, 2 s, 4 s … up to 30 s).',
      },
      {
        id: 'check-status-page',
        text: 'Check Shopify’s status page, `https://www.shopifystatus.com`.',
      },
    ],
    choose: 'Shopify sends 540 when it has disabled an endpoint; in your own service, use 503.',
    endUser: 'The service is temporarily unavailable, so please try again later.',
  },
  561: {
    name: 'Identity Provider Error',
    summary:
      'An AWS Application Load Balancer could not sign the user in, because the identity provider returned an error.',
    when: 'A listener rule authenticates users with OIDC or Amazon Cognito, and the client secret or scopes in the rule do not match the settings of the identity provider.',
    fixes: [
      {
        id: 'read-provider-log',
        text: 'Read the error in the identity provider’s log, and `error_reason` in the load balancer’s access log.',
      },
      {
        id: 'compare-settings',
        text: 'Compare the client ID, client secret and scopes in the listener rule with those at the provider. If the provider rejects the redirect URI (`redirect_mismatch` in Cognito), register `https://example.com/oauth2/idpresponse` there, with your host name.',
      },
      {
        id: 'clear-cookies',
        text: 'Sign in again in a private window, without old `AWSELBAuthSessionCookie` cookies.',
      },
    ],
    choose:
      'AWS load balancers send 561 when the identity provider returns an error; in your own application, use 401 or 502.',
    endUser: 'Signing in did not work, so please try again later.',
  },
  599: {
    name: 'No Response Received',
    summary: 'Some HTTP clients set 599 themselves when they receive no HTTP response.',
    when: 'Tornado’s HTTP client sets it for timeouts and broken connections. Perl’s `HTTP::Tiny` sets it for every error without a response, such as a refused connection, and puts the error message in `content`.',
    fixes: [
      {
        id: 'read-exception',
        text: 'Read the exception: Tornado raises `HTTPTimeoutError` for a timeout and `HTTPStreamClosedError` for a closed connection, both with the code 599.',
      },
      {
        id: 'raise-timeout',
        text: 'If responses are slow, raise the timeout, in Tornado `request_timeout`. Retry with exponential backoff and jitter, but retry a POST only if it is idempotent.',
      },
      {
        id: 'check-server-log',
        text: 'Check in the server’s access log, such as `/var/log/nginx/access.log`, whether the request arrived.',
      },
    ],
    choose: 'It is 599 when your own client reports it and no server has logged such a response.',
    endUser: 'The service could not be reached, so please try again later.',
  },
  783: {
    name: 'Unexpected Token',
    summary: 'Shopify could not parse the JSON in the request body.',
    when: 'The body of a call to Shopify’s APIs has a stray comma or a missing quote, or was cut off.',
    fixes: [
      {
        id: 'validate-json',
        text: 'Check the body with a JSON parser before you send it, for example with `jq`.',
      },
      {
        id: 'use-json-library',
        text: 'Build the JSON with a library function such as `JSON.stringify()`, not by joining strings.',
      },
    ],
    choose: 'Shopify sends 783 for JSON that it cannot parse; in your own service, use 400.',
    endUser: 'The app sent something that the service does not understand.',
  },
  999: {
    name: 'Request Denied',
    summary: 'LinkedIn blocked the request because it looked automated.',
    when: 'A link checker, scraper or link preview fetches a LinkedIn page. The same page usually opens in a browser.',
    fixes: [
      {
        id: 'skip-linkedin',
        text: 'Exclude `linkedin.com` from link checks, or do not report 999 as a broken link.',
      },
      {
        id: 'use-api',
        text: 'To read data, use LinkedIn’s API: register an app at `https://developer.linkedin.com`, and send an OAuth access token.',
      },
    ],
    choose: 'LinkedIn sends 999 to block requests that look automated; in your own service, use 403 or 429.',
    endUser: 'The other site blocked this request.',
  },
};
