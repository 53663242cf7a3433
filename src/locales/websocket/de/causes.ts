import type { Causes } from '../../../model.js';

/** What leads from a close code to what happened, in German. */
export const causes: { readonly 1006: Causes } = {
  1006: {
    question: 'Ist das open-Ereignis eingetreten, bevor die Verbindung endete?',
    answers: [
      {
        text: 'Nein, die Verbindung kam nie zustande.',
        next: {
          question: 'Was zeigt der Netzwerk-Tab der Entwicklertools für die Upgrade-Anfrage?',
          answers: [
            {
              text: 'Einen anderen HTTP-Status als 101.',
              conclusion:
                'Der Server oder ein Proxy hat das Upgrade abgelehnt, und der Browser verbirgt diesen Status vor der Webseite.',
              fixes: [
                {
                  id: 'read-http-status',
                  who: 'client',
                  text: 'Schlagen Sie den Status nach: 401 und 403 deuten auf Token, Cookie oder Origin hin, 404 auf den Pfad, 502 und 504 auf den Proxy.',
                },
                {
                  id: 'forward-upgrade-headers',
                  who: 'operator',
                  text: 'Prüfen Sie, ob jeder Proxy auf der Strecke die Header Upgrade und Connection weitergibt.',
                  run: 'proxy_http_version 1.1;\nproxy_set_header Upgrade $http_upgrade;\nproxy_set_header Connection "upgrade";',
                },
              ],
            },
            {
              text: 'Den Status 101, aber das open-Ereignis bleibt aus.',
              conclusion:
                'Die Antwort des Servers auf den Handshake war ungültig: Sec-WebSocket-Accept stimmt nicht, oder sie nennt ein Subprotokoll oder eine Erweiterung, die der Client nicht angeboten hat.',
              fixes: [
                {
                  id: 'read-rejected-header',
                  who: 'client',
                  text: 'Lesen Sie die Konsole: Sie nennt den Header, der abgelehnt wurde.',
                },
                {
                  id: 'return-offered-subprotocol',
                  who: 'server',
                  text: 'Überlassen Sie die Antwort auf den Handshake einer WebSocket-Bibliothek und wählen Sie nur aus dem, was der Client anbietet.',
                },
              ],
            },
            {
              text: 'Einen Zertifikats- oder TLS-Fehler.',
              conclusion: 'Der TLS-Handshake ist fehlgeschlagen, was Chromium als 1006 anzeigt.',
              fixes: [
                {
                  id: 'open-in-browser',
                  who: 'client',
                  text: 'Öffnen Sie denselben Host und Port mit https:// in einem Tab: Dann sagt der Browser, was am Zertifikat nicht stimmt.',
                },
                {
                  id: 'verify-certificate',
                  who: 'operator',
                  text: 'Prüfen Sie Hostnamen und Gültigkeit des Zertifikats sowie die Zwischenzertifikate, die der Server sendet.',
                  run: 'openssl s_client -connect example.com:443 -servername example.com -verify_hostname example.com </dev/null',
                },
              ],
            },
            {
              text: 'Gar keine Anfrage oder eine, die als blockiert markiert ist.',
              conclusion:
                'Der Browser hat die Anfrage aufgehalten, bevor sie hinausging: wegen einer Content-Security-Policy, wegen einer Erweiterung oder wegen einer ws://-Adresse auf einer https://-Webseite. Nicht jeder Browser meldet dann 1006.',
              fixes: [
                {
                  id: 'read-block-reason',
                  who: 'client',
                  text: 'Lesen Sie die Konsole: Sie nennt die Richtlinie oder die blockierte Adresse.',
                },
                {
                  id: 'use-wss',
                  who: 'client',
                  text: 'Verwenden Sie wss:// auf einer Webseite, die über https:// kam, und versuchen Sie es einmal in einem Profil ohne Erweiterungen.',
                },
                {
                  id: 'allow-connect-src',
                  who: 'server',
                  text: 'Erlauben Sie die Adresse im connect-src Ihrer Content-Security-Policy.',
                  run: "Content-Security-Policy: connect-src 'self' wss://example.com",
                },
              ],
            },
            {
              text: 'Einen DNS-Fehler, eine abgelehnte Verbindung oder keine Antwort.',
              next: {
                question:
                  'Bekommt eine https://-Anfrage (bei einer ws://-Adresse http://) an denselben Host und Port eine Antwort, ganz gleich mit welchem Status?',
                answers: [
                  {
                    text: 'Ja.',
                    conclusion:
                      'Etwas auf der Strecke oder der Server selbst lässt HTTP durch und verschluckt das Upgrade.',
                    fixes: [
                      {
                        id: 'try-other-network',
                        who: 'client',
                        text: 'Versuchen Sie es erneut ohne VPN, Firmenproxy und Virenscanner sowie in einem anderen Netz.',
                      },
                      {
                        id: 'serve-on-443',
                        who: 'operator',
                        text: 'Bieten Sie wss:// auf Port 443 an und sorgen Sie dafür, dass Firewall und Proxy Upgrades durchlassen.',
                      },
                      {
                        id: 'respond-to-upgrades',
                        who: 'server',
                        text: 'Nehmen Sie jedes Upgrade an oder lehnen Sie es ab, auch auf unbekannten Pfaden.',
                      },
                    ],
                  },
                  {
                    text: 'Nein, aber in einem anderen Netz schon.',
                    conclusion: 'Dieses Netz sperrt den Host oder den Port, oder es kann den Namen nicht auflösen.',
                    fixes: [
                      {
                        id: 'compare-dns',
                        who: 'client',
                        text: 'Vergleichen Sie, was DNS in beiden Netzen antwortet.',
                        run: 'dig +short example.com',
                      },
                      {
                        id: 'allow-host',
                        who: 'operator',
                        text: 'Lassen Sie den Host und den Port in diesem Netz freigeben.',
                        run: 'nc -vz HOST PORT',
                      },
                    ],
                  },
                  {
                    text: 'Nein, in keinem Netz.',
                    conclusion: 'Der Server läuft nicht, oder DNS führt zur falschen Adresse.',
                    fixes: [
                      {
                        id: 'check-listener',
                        who: 'operator',
                        text: 'Prüfen Sie, ob unter der Adresse, die DNS nennt, ein Prozess auf diesem Port lauscht.',
                        run: 'ss -ltnp\ndig +short example.com',
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
        text: 'Ja, sie war offen.',
        next: {
          question: 'Endet sie jedes Mal nach ungefähr gleich vielen Sekunden?',
          answers: [
            {
              text: 'Ja, von der letzten Nachricht an gerechnet.',
              conclusion: 'Ein Proxy oder ein Load-Balancer trennt inaktive Verbindungen.',
              fixes: [
                {
                  id: 'ping-when-idle',
                  who: 'server',
                  text: 'Senden Sie Pings in kürzerem Abstand als dem kürzesten Leerlauf-Timeout auf der Strecke, zum Beispiel alle 20 Sekunden.',
                },
                {
                  id: 'raise-idle-timeout',
                  who: 'operator',
                  text: 'Vergleichen Sie diese Sekunden mit den Timeouts auf der Strecke, etwa proxy_read_timeout in nginx und dem Leerlauf-Timeout des Load-Balancers.',
                  run: 'proxy_read_timeout 300s;',
                },
              ],
            },
            {
              text: 'Ja, vom Beginn an gerechnet, auch wenn Nachrichten fließen.',
              conclusion:
                'Etwas begrenzt, wie lange eine Verbindung bestehen darf: ein Proxy, eine Hosting-Plattform oder eine Sitzung.',
              fixes: [
                {
                  id: 'check-maximum-duration',
                  who: 'operator',
                  text: 'Schlagen Sie nach, wie lange Plattform und Proxy eine Verbindung höchstens bestehen lassen.',
                },
                {
                  id: 'close-before-limit',
                  who: 'server',
                  text: 'Schließen Sie die Verbindung vor Ablauf dieser Zeit selbst mit 1001 oder 1012.',
                },
                {
                  id: 'resume-session',
                  who: 'client',
                  text: 'Behandeln Sie das erneute Verbinden als Normalfall und fordern Sie an, was inzwischen verpasst wurde.',
                },
              ],
            },
            {
              text: 'Nein, zu verschiedenen Zeiten.',
              next: {
                question: 'Verlieren andere Clients im selben Augenblick ihre Verbindung?',
                answers: [
                  {
                    text: 'Ja, viele auf einmal.',
                    conclusion:
                      'Der Serverprozess oder der Proxy davor endete, ohne seine Verbindungen zu schließen: durch einen Absturz, ein erzwungenes Ende wegen Speichermangels oder ein Deployment.',
                    fixes: [
                      {
                        id: 'find-restart',
                        who: 'operator',
                        text: 'Suchen Sie zum selben Zeitpunkt nach einem Neustart, einem Reload des Proxys, einem Abbruch wegen Speichermangels oder einem Deployment.',
                        run: "kubectl describe pod POD\ndmesg -T | grep -i 'out of memory'",
                      },
                      {
                        id: 'close-on-shutdown',
                        who: 'server',
                        text: 'Schließen Sie beim Signal zum Herunterfahren jede Verbindung mit 1001 oder 1012, bevor der Prozess endet.',
                      },
                    ],
                  },
                  {
                    text: 'Nein, nur diese eine.',
                    next: {
                      question: 'Was geschah unmittelbar davor?',
                      answers: [
                        {
                          text: 'Eine Nachricht ging hinaus oder kam an.',
                          conclusion:
                            'Eine der beiden Seiten hat wegen dieser Nachricht abgebrochen: Die Nachricht war zu groß, ihr Text war kein UTF-8, oder ihr Frame war fehlerhaft. Manche Clients melden dann 1006 anstelle von 1009, 1007 oder 1002.',
                          fixes: [
                            {
                              id: 'send-short-message',
                              who: 'client',
                              text: 'Senden Sie stattdessen eine kurze Nachricht: Hält die Verbindung, ist die Größe die Ursache.',
                            },
                            {
                              id: 'log-library-errors',
                              who: 'server',
                              text: 'Protokollieren Sie die Fehler Ihrer WebSocket-Bibliothek und vergleichen Sie deren Größenlimit mit dem des Proxys.',
                            },
                          ],
                        },
                        {
                          text: 'Das Gerät war im Ruhezustand oder hat das Netz gewechselt, oder die Webseite lag im Hintergrund.',
                          conclusion:
                            'Das Netz ist unter der offenen Verbindung weggefallen, oder die Timer der Webseite ruhten und der Server hat nicht länger gewartet.',
                          fixes: [
                            {
                              id: 'reconnect-on-return',
                              who: 'client',
                              text: 'Verbinden Sie sich erneut, wenn die Webseite wieder sichtbar ist oder das online-Ereignis eintritt, und fordern Sie an, was inzwischen verpasst wurde.',
                            },
                            {
                              id: 'terminate-dead-connections',
                              who: 'server',
                              text: 'Senden Sie Pings, damit tote Verbindungen auch auf Ihrer Seite auffallen.',
                            },
                          ],
                        },
                        {
                          text: 'Nichts, was sich erkennen ließe.',
                          next: {
                            question: 'Hält die Verbindung ohne Proxy, VPN und Virenscanner?',
                            answers: [
                              {
                                text: 'Ja.',
                                conclusion: 'Eines davon trennt die Verbindung oder beschädigt ihre Frames.',
                                fixes: [
                                  {
                                    id: 'enable-one-by-one',
                                    who: 'operator',
                                    text: 'Schalten Sie sie einzeln wieder ein und nehmen Sie die Adresse dort von der Prüfung aus, wo der Fehler wieder auftritt.',
                                  },
                                ],
                              },
                              {
                                text: 'Nein.',
                                conclusion:
                                  'Höchstwahrscheinlich hat die Serverseite die Verbindung ohne Closing-Handshake abgebrochen.',
                                fixes: [
                                  {
                                    id: 'find-dropped-socket',
                                    who: 'server',
                                    text: 'Suchen Sie nach einer unbehandelten Ausnahme und nach Code, der den Socket zerstört, statt ihn zu schließen.',
                                  },
                                  {
                                    id: 'capture-packets',
                                    who: 'operator',
                                    text: 'Zeichnen Sie auf dem Server Pakete auf: Das erste FIN oder RST ohne Close-Frame zeigt, wer die Verbindung beendet hat.',
                                    run: 'tcpdump -i any -w ws.pcap port PORT',
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
