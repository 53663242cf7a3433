import type { websocket } from '../../../catalogs/websocket.js';
import type { Causes, StepIdOf, StepText } from '../../../model.js';

/** What leads from a close code to what happened, in English. */
export const causes: { readonly 1006: Causes<StepText<StepIdOf<(typeof websocket)['codes'][1006]>>> } = {
  1006: {
    question: 'Did the `open` event fire before the connection closed?',
    answers: [
      {
        text: 'No, the connection never opened.',
        next: {
          question: 'What does the browser’s network panel show for the upgrade request?',
          answers: [
            {
              text: 'An HTTP status other than 101.',
              conclusion:
                'The server or a proxy rejected the upgrade, and the browser hides the HTTP status from the page.',
              fixes: [
                {
                  id: 'read-http-status',
                  text: 'Read the status. 400 or 426: usually a proxy removed the `Upgrade` header. 200: the path serves a web page. 301 or 302: browsers do not follow the redirect. 401 or 403: the token, the cookie or the `Origin` was rejected. 404: the path is wrong. 502 or 504: the proxy got no valid response from the server.',
                },
                {
                  id: 'forward-upgrade-headers',
                  text: 'Forward the `Upgrade` and `Connection` headers at every proxy. In the nginx `location`, set `proxy_http_version 1.1`, and set both headers with `proxy_set_header`.',
                },
              ],
            },
            {
              text: '101, but no `open` event.',
              conclusion:
                'The handshake response was invalid. Usually the client offered a subprotocol and the response names none, which Firefox accepts; `Sec-WebSocket-Accept` may also be wrong, or the response may name a subprotocol or an extension that the client did not offer.',
              fixes: [
                {
                  id: 'read-rejected-header',
                  text: 'Read the console of Chrome: it names the rejected header after `Error during WebSocket handshake:`. Firefox does not name it.',
                },
                {
                  id: 'return-offered-subprotocol',
                  text: 'Let a WebSocket library handle the handshake, and return one of the offered values in `Sec-WebSocket-Protocol`. If the server supports none, do not pass a subprotocol in the client.',
                },
              ],
            },
            {
              text: 'A certificate or TLS error.',
              conclusion: 'The TLS handshake failed. Chromium reports this as 1006, Firefox usually as 1015.',
              fixes: [
                {
                  id: 'open-in-browser',
                  text: 'Open `https://` with the same host and port in a browser tab, and read the certificate error.',
                },
                {
                  id: 'verify-certificate',
                  text: 'Run `openssl s_client` with `-verify_hostname` against the server. `Verify return code: 0 (ok)` means that the host name, the dates and the chain are valid.',
                },
              ],
            },
            {
              text: 'No request at all, or one that is marked as blocked.',
              conclusion:
                'A browser extension, mixed-content blocking (a `ws://` URL on an `https://` page) or a Content Security Policy stopped the request before it was sent. Not every browser reports 1006 in this case: if a Content Security Policy blocks the request, Chromium fires only `error`, and Firefox throws an exception.',
              fixes: [
                {
                  id: 'read-block-reason',
                  text: 'Read the console: it names the blocked URL and the reason, such as the `connect-src` directive.',
                },
                {
                  id: 'use-wss',
                  text: 'Use `wss://` on `https://` pages, and test in a browser profile without extensions.',
                },
                {
                  id: 'allow-connect-src',
                  text: 'Add the WebSocket URL to the `connect-src` directive of your `Content-Security-Policy` header.',
                },
              ],
            },
            {
              text: 'A DNS error, a refused connection or no response.',
              next: {
                question:
                  'Does an `https://` request to the same host and port (`http://` for a `ws://` URL) get a response, whatever its status?',
                answers: [
                  {
                    text: 'Yes.',
                    conclusion:
                      'A hop between client and server, or the server itself, handles ordinary HTTP requests but drops upgrade requests.',
                    fixes: [
                      {
                        id: 'try-other-network',
                        text: 'Try again without the VPN, the company proxy and the antivirus software, and on another network.',
                      },
                      {
                        id: 'serve-on-443',
                        text: 'Serve `wss://` on port 443, where TLS hides the upgrade from most middleboxes, and allow `Upgrade: websocket` in your own firewall and proxy.',
                      },
                      {
                        id: 'respond-to-upgrades',
                        text: "Respond to every upgrade request. For an unknown path in Node.js, call `socket.end('HTTP/1.1 404 Not Found\\r\\n\\r\\n')` in the `upgrade` handler.",
                      },
                    ],
                  },
                  {
                    text: 'No, but it does on another network.',
                    conclusion: 'This network blocks the host or the port, or cannot resolve the host name.',
                    fixes: [
                      {
                        id: 'compare-dns',
                        text: 'Run `dig +short example.com` on both networks, and compare the IP addresses.',
                      },
                      {
                        id: 'allow-host',
                        text: 'Allow the host and the port in the firewall or proxy of this network, and test with `nc -vz HOST PORT`.',
                      },
                    ],
                  },
                  {
                    text: 'No, not on any network.',
                    conclusion:
                      'The server is down, its firewall blocks the port, or DNS returns the wrong IP address.',
                    fixes: [
                      {
                        id: 'check-listener',
                        text: 'Run `ss -ltnp` on the server to check that a process listens on that port. Then check that `dig +short example.com` returns the IP address of the server or its load balancer.',
                      },
                    ],
                  },
                ],
              },
            },
          ],
        },
      },
      {
        text: 'Yes, the connection was open.',
        next: {
          question: 'Does it close after about the same number of seconds each time?',
          answers: [
            {
              text: 'Yes, counted from the last message.',
              conclusion: 'A proxy or a load balancer closes connections that are idle.',
              fixes: [
                {
                  id: 'ping-when-idle',
                  text: 'Send a ping every 20 s, which is below the usual idle timeouts. Set `ping_interval` in Python websockets (default 20 s) or `pingInterval` in Socket.IO (in milliseconds, default 25 s); in ws, call `ws.ping()` on a timer.',
                },
                {
                  id: 'raise-idle-timeout',
                  text: 'Compare that time with the idle timeout of every hop, and raise the one that matches: 60 s points to `proxy_read_timeout` in nginx or `idle_timeout.timeout_seconds` in AWS ALB, 5 min to `stream_idle_timeout` in Envoy, 350 s to `tcp.idle_timeout.seconds` in AWS NLB. In HAProxy, check `timeout tunnel`; if it is not set, the shorter of `timeout client` and `timeout server` applies.',
                },
              ],
            },
            {
              text: 'Yes, counted from the start, even while messages flow.',
              conclusion:
                'A proxy or the hosting platform limits the duration of a connection, or the session has expired.',
              fixes: [
                {
                  id: 'check-maximum-duration',
                  text: 'Check the maximum duration at every hop. In Google Cloud, it is 30 s by default in a classic Application Load Balancer (`timeoutSec` of the backend service), and 5 min by default and at most 60 min in Cloud Run. In AWS API Gateway, it is 2 h (fixed).',
                },
                {
                  id: 'close-before-limit',
                  text: 'Call `close(1001)` or `close(1012)` before that limit is reached.',
                },
                {
                  id: 'resume-session',
                  text: 'Reconnect automatically, and request the messages that you missed, for example by the ID of the last one that you received.',
                },
              ],
            },
            {
              text: 'No, at different times.',
              next: {
                question: 'Do other clients lose their connection at the same moment?',
                answers: [
                  {
                    text: 'Yes, many at once.',
                    conclusion:
                      'The server process or a proxy stopped without a closing handshake, because of a crash, an out-of-memory kill or a deployment.',
                    fixes: [
                      {
                        id: 'find-restart',
                        text: 'Look for a restart at that moment: `OOMKilled` in `kubectl describe pod`, `Out of memory` in `dmesg -T`, a deployment, or a restart of nginx. `nginx -s reload` keeps connections open, unless `worker_shutdown_timeout` is set: then it closes them that long after the reload.',
                      },
                      {
                        id: 'close-on-shutdown',
                        text: 'On `SIGTERM`, close each connection with 1001 or 1012 before the process exits.',
                      },
                    ],
                  },
                  {
                    text: 'No, only this one.',
                    next: {
                      question: 'What happened just before?',
                      answers: [
                        {
                          text: 'A message was sent or received.',
                          conclusion:
                            'One side closed the connection because of that message: it was too large, its text was not UTF-8, or its frame was malformed. A client that rejects a message usually reports 1006 instead of 1009, 1007 or 1002.',
                          fixes: [
                            {
                              id: 'send-short-message',
                              text: 'Send a short message instead: if the connection stays open, size is the cause.',
                            },
                            {
                              id: 'log-library-errors',
                              text: 'Log the errors of your WebSocket library, such as `Max payload size exceeded` in ws, and compare the size of the message with the limits of the library and of every hop.',
                            },
                          ],
                        },
                        {
                          text: 'The device slept or changed networks, or the page was in the background.',
                          conclusion:
                            'The network connection was lost, or the browser throttled the timers of the page: heartbeats stopped, and the server closed the connection.',
                          fixes: [
                            {
                              id: 'reconnect-on-return',
                              text: 'Reconnect on the `visibilitychange` or `online` event, and request the messages that you missed.',
                            },
                            {
                              id: 'terminate-dead-connections',
                              text: 'Send a ping every 30 s. If no pong has arrived by the next ping, end the connection, for example with `ws.terminate()` in ws.',
                            },
                          ],
                        },
                        {
                          text: 'Nothing obvious.',
                          next: {
                            question:
                              'Does the connection stay open without the proxy, the VPN and the antivirus software?',
                            answers: [
                              {
                                text: 'Yes.',
                                conclusion: 'One of them closes the connection or alters its frames.',
                                fixes: [
                                  {
                                    id: 'enable-one-by-one',
                                    text: 'Enable them again one at a time. In the one that breaks the connection, exempt the host from inspection.',
                                  },
                                ],
                              },
                              {
                                text: 'No.',
                                conclusion:
                                  'Most likely the server dropped the connection without a closing handshake.',
                                fixes: [
                                  {
                                    id: 'find-dropped-socket',
                                    text: 'Look for an uncaught exception, and for code that calls `socket.destroy()` or `ws.terminate()` instead of `ws.close()`.',
                                  },
                                  {
                                    id: 'capture-packets',
                                    text: 'Capture packets with `tcpdump` on the server: the side whose FIN or RST comes first ended the connection.',
                                  },
                                ],
                              },
                            ],
                          },
                        },
                      ],
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    ],
  },
};
