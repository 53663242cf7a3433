import type { Causes } from '../../../model.js';

/** What leads from a close code to what happened, in English. */
export const causes: { readonly 1006: Causes } = {
  1006: {
    question: 'Did the open event fire before the connection closed?',
    answers: [
      {
        text: 'No, the connection never opened.',
        next: {
          question: 'What does the browser’s network panel show for the upgrade request?',
          answers: [
            {
              text: 'An HTTP status other than 101.',
              conclusion: 'The server or a proxy refused the upgrade, and the browser hides that status from the page.',
              fixes: [
                {
                  who: 'client',
                  text: 'Look the status up: 401 and 403 point to token, cookie or origin, 404 to the path, 502 and 504 to the proxy.',
                },
                {
                  who: 'operator',
                  text: 'Check that each proxy on the path passes the Upgrade and Connection headers on.',
                },
              ],
            },
            {
              text: '101, and still no open event.',
              conclusion:
                'The server’s answer to the handshake was not valid: Sec-WebSocket-Accept is wrong, or it names a subprotocol or an extension that was not offered.',
              fixes: [
                { who: 'client', text: 'Read the console: it names the header that was refused.' },
                {
                  who: 'server',
                  text: 'Let a WebSocket library answer the handshake, and choose only from what the client offers.',
                },
              ],
            },
            {
              text: 'A certificate or TLS error.',
              conclusion: 'The TLS handshake failed, which Chromium shows as 1006.',
              fixes: [
                {
                  who: 'client',
                  text: 'Open the same host and port by https:// in a tab: the browser then says what is wrong with the certificate.',
                },
                {
                  who: 'operator',
                  text: 'Check the host name, the dates and the intermediate certificates that the server sends.',
                },
              ],
            },
            {
              text: 'No request at all, or one that is marked as blocked.',
              conclusion:
                'The browser stopped the request before it left: by a Content-Security-Policy, by an extension, or because of a ws:// address on an https:// page. Not every browser reports 1006 then.',
              fixes: [
                { who: 'client', text: 'Read the console: it names the policy or the address that was blocked.' },
                {
                  who: 'client',
                  text: 'Use wss:// on a page that came by https://, and try once in a profile without extensions.',
                },
                { who: 'server', text: 'Allow the address in the connect-src of your Content-Security-Policy.' },
              ],
            },
            {
              text: 'A DNS error, a refused connection or no answer.',
              next: {
                question:
                  'Does an https:// request to the same host and port (http:// for a ws:// address) get an answer, whatever its status?',
                answers: [
                  {
                    text: 'Yes.',
                    conclusion:
                      'Something on the way, or the server itself, lets HTTP through and swallows the upgrade.',
                    fixes: [
                      {
                        who: 'client',
                        text: 'Try again without VPN, company proxy and antivirus, and on another network.',
                      },
                      {
                        who: 'operator',
                        text: 'Offer wss:// on port 443, and let firewall and proxy pass upgrades.',
                      },
                      { who: 'server', text: 'Answer or refuse every upgrade, on unknown paths as well.' },
                    ],
                  },
                  {
                    text: 'No, but it does on another network.',
                    conclusion: 'This network blocks the host or the port, or cannot resolve the name.',
                    fixes: [
                      { who: 'client', text: 'Compare what DNS answers on both networks.' },
                      { who: 'operator', text: 'Have the host and the port allowed in this network.' },
                    ],
                  },
                  {
                    text: 'No, not on any network.',
                    conclusion: 'The server is down, or DNS leads to the wrong address.',
                    fixes: [
                      {
                        who: 'operator',
                        text: 'Check that a process listens on that port at the address that DNS gives.',
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
        text: 'Yes, it had been open.',
        next: {
          question: 'Does it close after about the same number of seconds each time?',
          answers: [
            {
              text: 'Yes, counted from the last message.',
              conclusion: 'A proxy or a load balancer cuts connections that are idle.',
              fixes: [
                {
                  who: 'server',
                  text: 'Send pings more often than the shortest idle timeout on the path, for example every 20 seconds.',
                },
                {
                  who: 'operator',
                  text: 'Compare the seconds with the timeouts on the path, such as proxy_read_timeout in nginx and the idle timeout of the load balancer.',
                },
              ],
            },
            {
              text: 'Yes, counted from the start, even while messages flow.',
              conclusion: 'Something limits how long a connection may last: a proxy, a hosting platform or a session.',
              fixes: [
                {
                  who: 'operator',
                  text: 'Look up the longest duration that platform and proxy allow for a connection.',
                },
                { who: 'server', text: 'Close with 1001 or 1012 yourself before that time is up.' },
                { who: 'client', text: 'Treat reconnecting as a matter of course, and ask for what was missed.' },
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
                      'The server process, or the proxy before it, ended without closing its connections: a crash, a kill for lack of memory, a deployment.',
                    fixes: [
                      {
                        who: 'operator',
                        text: 'Look for a restart, a reload of the proxy, an out-of-memory kill or a deployment at that moment.',
                      },
                      {
                        who: 'server',
                        text: 'On a shutdown signal, close each connection with 1001 or 1012 before the process exits.',
                      },
                    ],
                  },
                  {
                    text: 'No, only this one.',
                    next: {
                      question: 'What happened just before?',
                      answers: [
                        {
                          text: 'A message was sent or arrived.',
                          conclusion:
                            'One side gave up over that message: it was too large, its text was not UTF-8, or its frame was wrong. Some clients then report 1006 in place of 1009, 1007 or 1002.',
                          fixes: [
                            {
                              who: 'client',
                              text: 'Send a short message instead: if the connection holds, size is the cause.',
                            },
                            {
                              who: 'server',
                              text: 'Log the errors of your WebSocket library, and compare its size limit with the proxy’s.',
                            },
                          ],
                        },
                        {
                          text: 'The device slept, changed networks, or the page lay in the background.',
                          conclusion:
                            'The network went away under the connection, or the page’s timers slept and the server gave up waiting.',
                          fixes: [
                            {
                              who: 'client',
                              text: 'Reconnect when the page is visible again or the online event fires, and ask for what was missed.',
                            },
                            {
                              who: 'server',
                              text: 'Send pings, so that dead connections are noticed on your side as well.',
                            },
                          ],
                        },
                        {
                          text: 'Nothing that can be seen.',
                          next: {
                            question: 'Does the connection hold without proxy, VPN and antivirus?',
                            answers: [
                              {
                                text: 'Yes.',
                                conclusion: 'One of them cuts the connection or damages its frames.',
                                fixes: [
                                  {
                                    who: 'operator',
                                    text: 'Put them back one at a time, and exempt the address from inspection in the one that it fails with.',
                                  },
                                ],
                              },
                              {
                                text: 'No.',
                                conclusion:
                                  'Most likely the server’s side dropped the connection without a closing handshake.',
                                fixes: [
                                  {
                                    who: 'server',
                                    text: 'Look for an unhandled exception, and for code that destroys the socket instead of closing it.',
                                  },
                                  {
                                    who: 'operator',
                                    text: 'Record packets on the server: the first FIN or RST without a Close frame shows who ended it.',
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
