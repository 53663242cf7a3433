import type { websocket } from '../../../catalogs/websocket.js';
import type { Causes, StepIdOf, StepText } from '../../../model.js';

/** What leads from a close code to what happened, in German. */
export const causes: { readonly 1006: Causes<StepText<StepIdOf<(typeof websocket)['codes'][1006]>>> } = {
  1006: {
    question: 'Wurde das Event `open` ausgelöst, bevor die Verbindung endete?',
    answers: [
      {
        text: 'Nein, die Verbindung kam nie zustande.',
        next: {
          question: 'Was zeigt der Netzwerk-Tab des Browsers für die Upgrade-Anfrage?',
          answers: [
            {
              text: 'Einen anderen HTTP-Status als 101.',
              conclusion:
                'Der Server oder ein Proxy hat das Upgrade abgelehnt, und der Browser verbirgt diesen Status vor der Webseite.',
              fixes: [
                {
                  id: 'read-http-status',
                  text: 'Lesen Sie den Status. 400 oder 426: Meist hat ein Proxy den Header `Upgrade` entfernt. 200: Der Pfad liefert eine Webseite. 301 oder 302: Browser folgen der Weiterleitung nicht. 401 oder 403: Das Token, das Cookie oder der `Origin` wurde abgelehnt. 404: Der Pfad ist falsch. 502 oder 504: Der Proxy hat vom Server keine gültige Antwort erhalten.',
                },
                {
                  id: 'forward-upgrade-headers',
                  text: 'Sorgen Sie dafür, dass jeder Proxy die Header `Upgrade` und `Connection` weiterreicht. Setzen Sie in der `location` von nginx `proxy_http_version 1.1` und beide Header mit `proxy_set_header`.',
                },
              ],
            },
            {
              text: 'Den Status 101, aber das Event `open` bleibt aus.',
              conclusion:
                'Die Handshake-Antwort war ungültig. Meist hat der Client ein Subprotokoll angeboten, und die Antwort nennt keines (Firefox akzeptiert das); es kann auch sein, dass `Sec-WebSocket-Accept` nicht stimmt oder dass die Antwort ein Subprotokoll oder eine WebSocket-Erweiterung nennt, die der Client nicht angeboten hat.',
              fixes: [
                {
                  id: 'read-rejected-header',
                  text: 'Lesen Sie die Konsole von Chrome: Sie nennt den abgelehnten Header hinter `Error during WebSocket handshake:`. Firefox nennt ihn nicht.',
                },
                {
                  id: 'return-offered-subprotocol',
                  text: 'Lassen Sie eine WebSocket-Bibliothek den Handshake übernehmen und geben Sie in `Sec-WebSocket-Protocol` einen der angebotenen Werte zurück. Unterstützt der Server keinen davon, übergeben Sie im Client kein Subprotokoll.',
                },
              ],
            },
            {
              text: 'Einen Zertifikats- oder TLS-Fehler.',
              conclusion:
                'Der TLS-Handshake ist fehlgeschlagen. Chromium meldet dafür 1006, Firefox in der Regel 1015.',
              fixes: [
                {
                  id: 'open-in-browser',
                  text: 'Öffnen Sie `https://` mit demselben Host und Port in einem Browser-Tab und lesen Sie den Zertifikatsfehler.',
                },
                {
                  id: 'verify-certificate',
                  text: 'Führen Sie `openssl s_client` mit `-verify_hostname` gegen den Server aus. `Verify return code: 0 (ok)` bedeutet, dass Hostname, Gültigkeitsdauer und Kette stimmen.',
                },
              ],
            },
            {
              text: 'Gar keine Anfrage oder eine, die als blockiert markiert ist.',
              conclusion:
                'Eine Browser-Erweiterung, die Sperre für Mixed Content (eine `ws://`-URL auf einer `https://`-Webseite) oder eine Content-Security-Policy hat die Anfrage vor dem Absenden blockiert. Nicht jeder Browser meldet dann 1006: Bei einer Content-Security-Policy löst Chromium nur das Event `error` aus, und Firefox wirft eine Ausnahme.',
              fixes: [
                {
                  id: 'read-block-reason',
                  text: 'Lesen Sie die Konsole: Sie nennt die blockierte URL und den Grund, etwa die Direktive `connect-src`.',
                },
                {
                  id: 'use-wss',
                  text: 'Verwenden Sie auf `https://`-Webseiten `wss://` und testen Sie in einem Browser-Profil ohne Erweiterungen.',
                },
                {
                  id: 'allow-connect-src',
                  text: 'Fügen Sie die WebSocket-URL der Direktive `connect-src` Ihres Headers `Content-Security-Policy` hinzu.',
                },
              ],
            },
            {
              text: 'Einen DNS-Fehler, eine abgelehnte Verbindung oder keine Antwort.',
              next: {
                question:
                  'Bekommt eine `https://`-Anfrage an denselben Host und Port (bei einer `ws://`-URL eine `http://`-Anfrage) eine Antwort, ganz gleich mit welchem Status?',
                answers: [
                  {
                    text: 'Ja.',
                    conclusion:
                      'Ein Hop zwischen Client und Server oder der Server selbst bearbeitet gewöhnliche HTTP-Anfragen, verwirft aber Upgrade-Anfragen.',
                    fixes: [
                      {
                        id: 'try-other-network',
                        text: 'Versuchen Sie es erneut ohne VPN, Firmenproxy und Virenscanner sowie in einem anderen Netz.',
                      },
                      {
                        id: 'serve-on-443',
                        text: 'Bieten Sie `wss://` auf Port 443 an, wo TLS das Upgrade vor den meisten Middleboxen verbirgt, und lassen Sie `Upgrade: websocket` in Ihrer eigenen Firewall und Ihrem eigenen Proxy zu.',
                      },
                      {
                        id: 'respond-to-upgrades',
                        text: "Beantworten Sie jede Upgrade-Anfrage. Rufen Sie in Node.js für einen unbekannten Pfad im `upgrade`-Handler `socket.end('HTTP/1.1 404 Not Found\\r\\n\\r\\n')` auf.",
                      },
                    ],
                  },
                  {
                    text: 'Nein, aber in einem anderen Netz schon.',
                    conclusion: 'Dieses Netz sperrt den Host oder den Port, oder es kann den Hostnamen nicht auflösen.',
                    fixes: [
                      {
                        id: 'compare-dns',
                        text: 'Führen Sie `dig +short example.com` in beiden Netzen aus und vergleichen Sie die IP-Adressen.',
                      },
                      {
                        id: 'allow-host',
                        text: 'Lassen Sie den Host und den Port in der Firewall oder im Proxy dieses Netzes zu und testen Sie mit `nc -vz HOST PORT`.',
                      },
                    ],
                  },
                  {
                    text: 'Nein, in keinem Netz.',
                    conclusion:
                      'Der Server läuft nicht, seine Firewall sperrt den Port, oder das DNS liefert die falsche IP-Adresse.',
                    fixes: [
                      {
                        id: 'check-listener',
                        text: 'Prüfen Sie auf dem Server mit `ss -ltnp`, ob ein Prozess auf diesem Port lauscht. Prüfen Sie dann, ob `dig +short example.com` die IP-Adresse des Servers oder seines Load-Balancers liefert.',
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
        text: 'Ja, die Verbindung war offen.',
        next: {
          question: 'Endet die Verbindung jedes Mal nach ungefähr derselben Zeit?',
          answers: [
            {
              text: 'Ja, von der letzten Nachricht an gerechnet.',
              conclusion: 'Ein Proxy oder ein Load-Balancer schließt inaktive Verbindungen.',
              fixes: [
                {
                  id: 'ping-when-idle',
                  text: 'Senden Sie alle 20 s einen Ping, damit die üblichen Idle-Timeouts nicht ablaufen: `ping_interval` in Python websockets (Standard: 20 s), `pingInterval` in Socket.IO (in Millisekunden, Standard: 25 s), in ws `ws.ping()` per Timer.',
                },
                {
                  id: 'raise-idle-timeout',
                  text: 'Vergleichen Sie diese Zeit mit dem Idle-Timeout jedes Hops und erhöhen Sie den passenden: 60 s deuten auf `proxy_read_timeout` in nginx oder `idle_timeout.timeout_seconds` in AWS ALB hin, 5 min auf `stream_idle_timeout` in Envoy, 350 s auf `tcp.idle_timeout.seconds` in AWS NLB. Prüfen Sie in HAProxy `timeout tunnel`; ist es nicht gesetzt, gilt der kürzere Wert von `timeout client` und `timeout server`.',
                },
              ],
            },
            {
              text: 'Ja, vom Beginn an gerechnet, auch wenn Nachrichten fließen.',
              conclusion:
                'Ein Proxy oder die Hosting-Plattform begrenzt, wie lange eine Verbindung bestehen darf, oder die Sitzung ist abgelaufen.',
              fixes: [
                {
                  id: 'check-maximum-duration',
                  text: 'Prüfen Sie die Höchstdauer an jedem Hop. In Google Cloud beträgt sie standardmäßig 30 s in einem klassischen Application Load Balancer (`timeoutSec` des Backend-Service) sowie standardmäßig 5 min und höchstens 60 min in Cloud Run. In AWS API Gateway sind es 2 h (fest).',
                },
                {
                  id: 'close-before-limit',
                  text: 'Rufen Sie `close(1001)` oder `close(1012)` auf, bevor dieses Limit erreicht ist.',
                },
                {
                  id: 'resume-session',
                  text: 'Bauen Sie die Verbindung automatisch neu auf und laden Sie verpasste Nachrichten nach, zum Beispiel anhand der ID der zuletzt empfangenen Nachricht.',
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
                      'Der Serverprozess oder ein Proxy wurde ohne Closing-Handshake beendet: durch einen Absturz, einen OOM-Kill oder ein Deployment.',
                    fixes: [
                      {
                        id: 'find-restart',
                        text: 'Prüfen Sie, ob zu diesem Zeitpunkt ein Neustart stattfand: `OOMKilled` in `kubectl describe pod`, `Out of memory` in `dmesg -T`, ein Deployment oder ein Neustart von nginx. `nginx -s reload` lässt bestehende Verbindungen offen; ist `worker_shutdown_timeout` gesetzt, schließt nginx sie, sobald diese Zeit nach dem Reload abgelaufen ist.',
                      },
                      {
                        id: 'close-on-shutdown',
                        text: 'Schließen Sie bei `SIGTERM` jede Verbindung mit 1001 oder 1012, bevor der Prozess endet.',
                      },
                    ],
                  },
                  {
                    text: 'Nein, nur diese eine.',
                    next: {
                      question: 'Was geschah unmittelbar davor?',
                      answers: [
                        {
                          text: 'Eine Nachricht wurde gesendet oder empfangen.',
                          conclusion:
                            'Eine der beiden Seiten hat die Verbindung wegen dieser Nachricht geschlossen: Die Nachricht war zu groß, ihr Text war kein UTF-8, oder ihr Frame war fehlerhaft. Ein Client, der eine Nachricht ablehnt, meldet in der Regel 1006 statt 1009, 1007 oder 1002.',
                          fixes: [
                            {
                              id: 'send-short-message',
                              text: 'Senden Sie stattdessen eine kurze Nachricht: Bleibt die Verbindung offen, ist die Größe die Ursache.',
                            },
                            {
                              id: 'log-library-errors',
                              text: 'Protokollieren Sie die Fehler Ihrer WebSocket-Bibliothek, etwa `Max payload size exceeded` in ws, und vergleichen Sie die Größe der Nachricht mit den Limits der Bibliothek und jedes Hops.',
                            },
                          ],
                        },
                        {
                          text: 'Das Gerät war im Ruhezustand oder hat das Netz gewechselt, oder die Webseite lag im Hintergrund.',
                          conclusion:
                            'Die Netzverbindung ging verloren, oder der Browser hat die Timer der Webseite gedrosselt: Dadurch blieb der Heartbeat aus, und der Server hat die Verbindung geschlossen.',
                          fixes: [
                            {
                              id: 'reconnect-on-return',
                              text: 'Bauen Sie die Verbindung beim Event `visibilitychange` oder `online` neu auf und laden Sie verpasste Nachrichten nach.',
                            },
                            {
                              id: 'terminate-dead-connections',
                              text: 'Senden Sie alle 30 s einen Ping. Ist bis zum nächsten Ping kein Pong angekommen, beenden Sie die Verbindung, in ws zum Beispiel mit `ws.terminate()`.',
                            },
                          ],
                        },
                        {
                          text: 'Nichts Auffälliges.',
                          next: {
                            question: 'Bleibt die Verbindung ohne Proxy, VPN und Virenscanner offen?',
                            answers: [
                              {
                                text: 'Ja.',
                                conclusion:
                                  'Der Proxy, das VPN oder der Virenscanner schließt die Verbindung oder verändert ihre Frames.',
                                fixes: [
                                  {
                                    id: 'enable-one-by-one',
                                    text: 'Schalten Sie Proxy, VPN und Virenscanner einzeln wieder ein. Bricht die Verbindung mit einem davon ab, nehmen Sie dort den Host von der Prüfung aus.',
                                  },
                                ],
                              },
                              {
                                text: 'Nein.',
                                conclusion:
                                  'Höchstwahrscheinlich hat der Server die Verbindung ohne Closing-Handshake abgebrochen.',
                                fixes: [
                                  {
                                    id: 'find-dropped-socket',
                                    text: 'Suchen Sie nach einer nicht abgefangenen Ausnahme und nach Programmcode, der `socket.destroy()` oder `ws.terminate()` statt `ws.close()` aufruft.',
                                  },
                                  {
                                    id: 'capture-packets',
                                    text: 'Zeichnen Sie auf dem Server mit `tcpdump` Pakete auf: Der Endpunkt, dessen FIN oder RST zuerst kommt, hat die Verbindung beendet.',
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
