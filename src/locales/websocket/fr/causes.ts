import type { websocket } from '../../../catalogs/websocket.js';
import type { Causes, StepIdOf, StepText } from '../../../model.js';

/** What leads from a close code to what happened, in French. */
export const causes: { readonly 1006: Causes<StepText<StepIdOf<(typeof websocket)['codes'][1006]>>> } = {
  1006: {
    question: 'L’événement `open` s’est-il déclenché avant la fermeture de la connexion ?',
    answers: [
      {
        text: 'Non, la connexion ne s’est jamais ouverte.',
        next: {
          question: 'Que montre l’onglet Réseau du navigateur pour la requête d’upgrade ?',
          answers: [
            {
              text: 'Un statut HTTP autre que 101.',
              conclusion: 'Le serveur ou un proxy a refusé l’upgrade, et le navigateur cache le statut HTTP à la page.',
              fixes: [
                {
                  id: 'read-http-status',
                  text: 'Relevez le statut. 400 ou 426 : en général, un proxy a supprimé l’en-tête `Upgrade`. 200 : le chemin sert une page web. 301 ou 302 : les navigateurs ne suivent pas la redirection. 401 ou 403 : le token, le cookie ou l’`Origin` a été rejeté. 404 : le chemin est incorrect. 502 ou 504 : le proxy n’a pas reçu de réponse valide du serveur.',
                },
                {
                  id: 'forward-upgrade-headers',
                  text: 'Configurez chaque proxy pour qu’il transmette les en-têtes `Upgrade` et `Connection`. Dans le bloc `location` de nginx, définissez `proxy_http_version 1.1`, et les deux en-têtes avec `proxy_set_header`.',
                },
              ],
            },
            {
              text: '101, mais aucun événement `open`.',
              conclusion:
                'La réponse du handshake était invalide. Le plus souvent, le client a proposé un sous-protocole et la réponse n’en nomme aucun, ce que Firefox accepte ; il se peut aussi que `Sec-WebSocket-Accept` soit incorrect, ou que la réponse nomme un sous-protocole ou une extension que le client n’a pas proposés.',
              fixes: [
                {
                  id: 'read-rejected-header',
                  text: 'Lisez la console de Chrome : l’en-tête rejeté est nommé après `Error during WebSocket handshake:`. Firefox ne le nomme pas.',
                },
                {
                  id: 'return-offered-subprotocol',
                  text: 'Confiez le handshake à une bibliothèque WebSocket, et renvoyez l’une des valeurs proposées dans `Sec-WebSocket-Protocol`. Si le serveur n’en prend aucune en charge, ne passez pas de sous-protocole dans le client.',
                },
              ],
            },
            {
              text: 'Une erreur de certificat ou de TLS.',
              conclusion: 'Le handshake TLS a échoué. Chromium signale alors 1006, et Firefox généralement 1015.',
              fixes: [
                {
                  id: 'open-in-browser',
                  text: 'Ouvrez `https://` avec le même hôte et le même port dans un onglet du navigateur, et lisez l’erreur de certificat.',
                },
                {
                  id: 'verify-certificate',
                  text: 'Interrogez le serveur avec `openssl s_client` et l’option `-verify_hostname`. `Verify return code: 0 (ok)` signifie que le nom d’hôte, les dates et la chaîne sont valides.',
                },
              ],
            },
            {
              text: 'Aucune requête, ou une requête marquée comme bloquée.',
              conclusion:
                'Une extension du navigateur, le blocage du contenu mixte (une URL `ws://` dans une page `https://`) ou une Content Security Policy a bloqué la requête avant son envoi. Dans ce cas, certains navigateurs ne signalent pas 1006 : quand c’est une Content Security Policy qui bloque la requête, Chromium ne déclenche que l’événement `error`, et Firefox lève une exception.',
              fixes: [
                {
                  id: 'read-block-reason',
                  text: 'Lisez la console : elle indique l’URL bloquée et la raison, par exemple la directive `connect-src`.',
                },
                {
                  id: 'use-wss',
                  text: 'Utilisez `wss://` dans les pages `https://`, et testez dans un profil de navigateur sans extension.',
                },
                {
                  id: 'allow-connect-src',
                  text: 'Ajoutez l’URL du WebSocket à la directive `connect-src` de votre en-tête `Content-Security-Policy`.',
                },
              ],
            },
            {
              text: 'Une erreur DNS, une connexion refusée ou aucune réponse.',
              next: {
                question:
                  'Une requête `https://` vers le même hôte et le même port (`http://` pour une URL `ws://`) reçoit-elle une réponse, quel que soit son statut ?',
                answers: [
                  {
                    text: 'Oui.',
                    conclusion:
                      'Un intermédiaire entre le client et le serveur, ou le serveur lui-même, traite les requêtes HTTP ordinaires mais ignore les requêtes d’upgrade.',
                    fixes: [
                      {
                        id: 'try-other-network',
                        text: 'Réessayez sans le VPN, le proxy d’entreprise et l’antivirus, et depuis un autre réseau.',
                      },
                      {
                        id: 'serve-on-443',
                        text: 'Servez `wss://` sur le port 443, où TLS masque l’upgrade à la plupart des équipements intermédiaires, et autorisez `Upgrade: websocket` dans votre pare-feu et votre proxy.',
                      },
                      {
                        id: 'respond-to-upgrades',
                        text: "Répondez à chaque requête d’upgrade. Pour un chemin inconnu dans Node.js, appelez `socket.end('HTTP/1.1 404 Not Found\\r\\n\\r\\n')` dans le gestionnaire `upgrade`.",
                      },
                    ],
                  },
                  {
                    text: 'Non, mais elle en reçoit une depuis un autre réseau.',
                    conclusion: 'Ce réseau bloque l’hôte ou le port, ou ne peut pas résoudre le nom d’hôte.',
                    fixes: [
                      {
                        id: 'compare-dns',
                        text: 'Exécutez `dig +short example.com` sur les deux réseaux, et comparez les adresses IP.',
                      },
                      {
                        id: 'allow-host',
                        text: 'Autorisez l’hôte et le port dans le pare-feu ou le proxy de ce réseau, et testez avec `nc -vz HOST PORT`.',
                      },
                    ],
                  },
                  {
                    text: 'Non, quel que soit le réseau.',
                    conclusion:
                      'Le serveur est arrêté, son pare-feu bloque le port, ou le DNS renvoie une mauvaise adresse IP.',
                    fixes: [
                      {
                        id: 'check-listener',
                        text: 'Exécutez `ss -ltnp` sur le serveur pour vérifier qu’un processus écoute sur ce port. Vérifiez ensuite que `dig +short example.com` renvoie l’adresse IP du serveur ou de son load balancer.',
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
        text: 'Oui, la connexion était ouverte.',
        next: {
          question: 'La connexion se ferme-t-elle à chaque fois après à peu près le même nombre de secondes ?',
          answers: [
            {
              text: 'Oui, à compter du dernier message.',
              conclusion: 'Un proxy ou un load balancer ferme les connexions inactives.',
              fixes: [
                {
                  id: 'ping-when-idle',
                  text: 'Envoyez un ping toutes les 20 s, un intervalle inférieur aux timeouts d’inactivité habituels. Définissez `ping_interval` dans Python websockets (20 s par défaut) ou `pingInterval` dans Socket.IO (en millisecondes, 25 s par défaut), ou appelez `ws.ping()` avec un minuteur dans ws.',
                },
                {
                  id: 'raise-idle-timeout',
                  text: 'Comparez cette durée au timeout d’inactivité de chaque intermédiaire, et augmentez celui qui a la même valeur : 60 s correspond à `proxy_read_timeout` dans nginx ou à `idle_timeout.timeout_seconds` dans AWS ALB, 5 min à `stream_idle_timeout` dans Envoy, 350 s à `tcp.idle_timeout.seconds` dans AWS NLB. Dans HAProxy, vérifiez `timeout tunnel` ; s’il n’est pas défini, c’est le plus court de `timeout client` et `timeout server` qui s’applique.',
                },
              ],
            },
            {
              text: 'Oui, à compter de l’ouverture, même si des messages circulent.',
              conclusion: 'Un proxy ou l’hébergeur limite la durée d’une connexion, ou la session a expiré.',
              fixes: [
                {
                  id: 'check-maximum-duration',
                  text: 'Vérifiez la durée maximale imposée par l’hébergeur et par chaque intermédiaire. Dans Google Cloud, elle est par défaut de 30 s pour un Application Load Balancer classique (`timeoutSec` du service de backend) ; dans Cloud Run, elle est de 5 min par défaut et de 60 min au maximum. Dans AWS API Gateway, elle est de 2 h et ne peut pas être modifiée.',
                },
                {
                  id: 'close-before-limit',
                  text: 'Appelez `close(1001)` ou `close(1012)` avant d’atteindre cette limite.',
                },
                {
                  id: 'resume-session',
                  text: 'Reconnectez-vous automatiquement, et demandez les messages manqués, par exemple à partir de l’ID du dernier message reçu.',
                },
              ],
            },
            {
              text: 'Non, à des moments différents.',
              next: {
                question: 'D’autres clients perdent-ils leur connexion au même moment ?',
                answers: [
                  {
                    text: 'Oui, beaucoup à la fois.',
                    conclusion:
                      'Le processus serveur ou un proxy s’est arrêté sans handshake de fermeture, à cause d’un plantage, d’un manque de mémoire (OOM kill) ou d’un déploiement.',
                    fixes: [
                      {
                        id: 'find-restart',
                        text: 'Cherchez un redémarrage à ce moment-là : `OOMKilled` dans `kubectl describe pod`, `Out of memory` dans `dmesg -T`, un déploiement ou un redémarrage de nginx. `nginx -s reload` garde les connexions ouvertes, sauf si `worker_shutdown_timeout` est défini : nginx les ferme alors au bout de ce délai, compté à partir du rechargement.',
                      },
                      {
                        id: 'close-on-shutdown',
                        text: 'À la réception de `SIGTERM`, fermez chaque connexion avec 1001 ou 1012 avant la fin du processus.',
                      },
                    ],
                  },
                  {
                    text: 'Non, seulement celui-ci.',
                    next: {
                      question: 'Que s’est-il passé juste avant ?',
                      answers: [
                        {
                          text: 'Un message a été envoyé ou reçu.',
                          conclusion:
                            'L’un des deux côtés a fermé la connexion à cause de ce message : il était trop volumineux, son texte n’était pas en UTF-8, ou sa trame était mal formée. Un client qui rejette un message signale généralement 1006 au lieu de 1009, 1007 ou 1002.',
                          fixes: [
                            {
                              id: 'send-short-message',
                              text: 'Envoyez un message court à la place : si la connexion reste ouverte, la taille est en cause.',
                            },
                            {
                              id: 'log-library-errors',
                              text: 'Journalisez les erreurs de votre bibliothèque WebSocket, par exemple `Max payload size exceeded` dans ws, et comparez la taille du message aux limites de la bibliothèque et de chaque intermédiaire.',
                            },
                          ],
                        },
                        {
                          text: 'L’appareil s’est mis en veille ou a changé de réseau, ou la page était en arrière-plan.',
                          conclusion:
                            'La connexion réseau a été perdue, ou le navigateur a ralenti les minuteurs de la page : les heartbeats se sont arrêtés, et le serveur a fermé la connexion.',
                          fixes: [
                            {
                              id: 'reconnect-on-return',
                              text: 'Reconnectez-vous quand l’événement `visibilitychange` ou `online` se déclenche, et demandez les messages manqués.',
                            },
                            {
                              id: 'terminate-dead-connections',
                              text: 'Envoyez un ping toutes les 30 s. Si aucun pong n’est arrivé au moment du ping suivant, mettez fin à la connexion, par exemple avec `ws.terminate()` dans ws.',
                            },
                          ],
                        },
                        {
                          text: 'Rien de particulier.',
                          next: {
                            question: 'La connexion reste-t-elle ouverte sans le proxy, le VPN et l’antivirus ?',
                            answers: [
                              {
                                text: 'Oui.',
                                conclusion: 'L’un des trois ferme la connexion ou modifie ses trames.',
                                fixes: [
                                  {
                                    id: 'enable-one-by-one',
                                    text: 'Réactivez-les un par un. Dans celui qui coupe la connexion, excluez l’hôte de l’inspection.',
                                  },
                                ],
                              },
                              {
                                text: 'Non.',
                                conclusion:
                                  'Le serveur a très probablement coupé la connexion sans handshake de fermeture.',
                                fixes: [
                                  {
                                    id: 'find-dropped-socket',
                                    text: 'Cherchez une exception non interceptée, et du code qui appelle `socket.destroy()` ou `ws.terminate()` au lieu de `ws.close()`.',
                                  },
                                  {
                                    id: 'capture-packets',
                                    text: 'Capturez le trafic avec `tcpdump` sur le serveur : le côté qui envoie le premier FIN ou RST est celui qui a mis fin à la connexion.',
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
