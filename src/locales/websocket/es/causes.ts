import type { websocket } from '../../../catalogs/websocket.js';
import type { Causes, StepIdOf, StepText } from '../../../model.js';

/** What leads from a close code to what happened, in Spanish. */
export const causes: { readonly 1006: Causes<StepText<StepIdOf<(typeof websocket)['codes'][1006]>>> } = {
  1006: {
    question: '¿Se disparó el evento `open` antes de que se cerrara la conexión?',
    answers: [
      {
        text: 'No, la conexión no llegó a abrirse.',
        next: {
          question: '¿Qué muestra el panel Red (Network) del navegador para la solicitud de upgrade?',
          answers: [
            {
              text: 'Un estado HTTP distinto de 101.',
              conclusion: 'El servidor o un proxy rechazó el upgrade; el navegador oculta el estado HTTP a la página.',
              fixes: [
                {
                  id: 'read-http-status',
                  text: 'Consulte el estado. 400 o 426: por lo general, un proxy eliminó el encabezado `Upgrade`. 200: esa ruta devuelve una página web. 301 o 302: los navegadores no siguen la redirección. 401 o 403: se rechazó el token, la cookie o el `Origin`. 404: la ruta es incorrecta. 502 o 504: el proxy no obtuvo una respuesta válida del servidor.',
                },
                {
                  id: 'forward-upgrade-headers',
                  text: 'Reenvíe los encabezados `Upgrade` y `Connection` en todos los proxies. En el bloque `location` de nginx, configure `proxy_http_version 1.1` y defina ambos encabezados con `proxy_set_header`.',
                },
              ],
            },
            {
              text: '101, pero sin el evento `open`.',
              conclusion:
                'La respuesta del handshake no era válida. Lo más habitual es que el cliente haya ofrecido un subprotocolo y la respuesta no indique ninguno, algo que Firefox acepta; también puede ser que `Sec-WebSocket-Accept` sea incorrecto o que la respuesta indique un subprotocolo o una extensión que el cliente no ofreció.',
              fixes: [
                {
                  id: 'read-rejected-header',
                  text: 'Lea la consola de Chrome: después de `Error during WebSocket handshake:`, indica qué encabezado se rechazó. Firefox no lo indica.',
                },
                {
                  id: 'return-offered-subprotocol',
                  text: 'Deje el handshake en manos de una biblioteca de WebSocket y devuelva en `Sec-WebSocket-Protocol` uno de los valores ofrecidos. Si el servidor no admite ninguno, no pase ningún subprotocolo en el cliente.',
                },
              ],
            },
            {
              text: 'Un error de certificado o de TLS.',
              conclusion: 'Falló el handshake TLS. En este caso, Chromium indica 1006 y Firefox suele indicar 1015.',
              fixes: [
                {
                  id: 'open-in-browser',
                  text: 'Abra `https://` con el mismo host y puerto en una pestaña del navegador y lea el error de certificado.',
                },
                {
                  id: 'verify-certificate',
                  text: 'Ejecute `openssl s_client` con `-verify_hostname` contra el servidor. `Verify return code: 0 (ok)` significa que el nombre de host, las fechas y la cadena son válidos.',
                },
              ],
            },
            {
              text: 'Ninguna solicitud, o una marcada como bloqueada.',
              conclusion:
                'Una extensión del navegador, el bloqueo de contenido mixto (una URL `ws://` en una página `https://`) o una Content Security Policy detuvo la solicitud antes de que se enviara. No todos los navegadores indican 1006 en este caso: si lo que la detiene es una Content Security Policy, en Chromium solo se dispara el evento `error` y Firefox lanza una excepción.',
              fixes: [
                {
                  id: 'read-block-reason',
                  text: 'Lea la consola: indica la URL bloqueada y el motivo, por ejemplo, la directiva `connect-src`.',
                },
                {
                  id: 'use-wss',
                  text: 'Use `wss://` en las páginas `https://` y haga la prueba en un perfil del navegador sin extensiones.',
                },
                {
                  id: 'allow-connect-src',
                  text: 'Añada la URL de WebSocket a la directiva `connect-src` de su encabezado `Content-Security-Policy`.',
                },
              ],
            },
            {
              text: 'Un error de DNS, una conexión rechazada o ninguna respuesta.',
              next: {
                question:
                  '¿Obtiene respuesta una solicitud `https://` al mismo host y puerto (`http://` para una URL `ws://`), sea cual sea el estado?',
                answers: [
                  {
                    text: 'Sí.',
                    conclusion:
                      'Un proxy u otro dispositivo intermedio, o el propio servidor, procesa las solicitudes HTTP normales, pero descarta las solicitudes de upgrade.',
                    fixes: [
                      {
                        id: 'try-other-network',
                        text: 'Pruebe de nuevo sin la VPN, el proxy corporativo y el antivirus, y desde otra red.',
                      },
                      {
                        id: 'serve-on-443',
                        text: 'Sirva `wss://` en el puerto 443, donde TLS oculta el upgrade a la mayoría de los dispositivos intermedios, y permita `Upgrade: websocket` en su propio firewall y su propio proxy.',
                      },
                      {
                        id: 'respond-to-upgrades',
                        text: "Responda a todas las solicitudes de upgrade. Para una ruta desconocida en Node.js, llame a `socket.end('HTTP/1.1 404 Not Found\\r\\n\\r\\n')` en el controlador de `upgrade`.",
                      },
                    ],
                  },
                  {
                    text: 'No, pero sí desde otra red.',
                    conclusion: 'Esta red bloquea el host o el puerto, o no puede resolver el nombre de host.',
                    fixes: [
                      {
                        id: 'compare-dns',
                        text: 'Ejecute `dig +short example.com` en ambas redes y compare las direcciones IP.',
                      },
                      {
                        id: 'allow-host',
                        text: 'Permita el host y el puerto en el firewall o el proxy de esta red y haga la prueba con `nc -vz HOST PORT`.',
                      },
                    ],
                  },
                  {
                    text: 'No, desde ninguna red.',
                    conclusion:
                      'El servidor está caído, su firewall bloquea el puerto o DNS devuelve una dirección IP incorrecta.',
                    fixes: [
                      {
                        id: 'check-listener',
                        text: 'Ejecute `ss -ltnp` en el servidor para comprobar que algún proceso escucha en ese puerto. Después compruebe que `dig +short example.com` devuelva la dirección IP del servidor o de su balanceador de carga.',
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
        text: 'Sí, la conexión estaba abierta.',
        next: {
          question: '¿Se cierra cada vez al cabo de un tiempo parecido?',
          answers: [
            {
              text: 'Sí, contado desde el último mensaje.',
              conclusion: 'Un proxy o un balanceador de carga cierra las conexiones inactivas.',
              fixes: [
                {
                  id: 'ping-when-idle',
                  text: 'Envíe un ping cada 20 s, por debajo de los timeouts de inactividad habituales: `ping_interval` en Python websockets (por defecto, 20 s), `pingInterval` en Socket.IO (en milisegundos; por defecto, 25 s), `ws.ping()` con un temporizador en ws.',
                },
                {
                  id: 'raise-idle-timeout',
                  text: 'Compare ese tiempo con el timeout de inactividad de cada salto y aumente el que coincida: 60 s apuntan a `proxy_read_timeout` en nginx o a `idle_timeout.timeout_seconds` en AWS ALB; 5 min, a `stream_idle_timeout` en Envoy; 350 s, a `tcp.idle_timeout.seconds` en AWS NLB. En HAProxy, revise `timeout tunnel`; si no está definido, se aplica el menor de `timeout client` y `timeout server`.',
                },
              ],
            },
            {
              text: 'Sí, contado desde el inicio, aunque haya mensajes.',
              conclusion: 'Un proxy o la plataforma de hosting limita la duración de la conexión, o expiró la sesión.',
              fixes: [
                {
                  id: 'check-maximum-duration',
                  text: 'Revise la duración máxima en cada salto. En Google Cloud, es de 30 s por defecto en un Application Load Balancer clásico (`timeoutSec` del servicio de backend); en Cloud Run, de 5 min por defecto y de 60 min como máximo. En AWS API Gateway, es fija: 2 h.',
                },
                {
                  id: 'close-before-limit',
                  text: 'Llame a `close(1001)` o `close(1012)` antes de que se alcance ese límite.',
                },
                {
                  id: 'resume-session',
                  text: 'Reconecte automáticamente y solicite los mensajes que no se recibieron, por ejemplo, a partir del ID del último recibido.',
                },
              ],
            },
            {
              text: 'No, en momentos distintos.',
              next: {
                question: '¿Pierden otros clientes la conexión en el mismo momento?',
                answers: [
                  {
                    text: 'Sí, muchos a la vez.',
                    conclusion:
                      'El proceso del servidor o un proxy se detuvo sin handshake de cierre: por una caída, por falta de memoria (OOM killer) o por un despliegue.',
                    fixes: [
                      {
                        id: 'find-restart',
                        text: 'Busque un reinicio en ese momento: `OOMKilled` en `kubectl describe pod`, `Out of memory` en `dmesg -T`, un despliegue o un reinicio de nginx. `nginx -s reload` mantiene abiertas las conexiones, salvo que se haya definido `worker_shutdown_timeout`: en ese caso, nginx las cierra cuando pasa ese tiempo desde la recarga.',
                      },
                      {
                        id: 'close-on-shutdown',
                        text: 'Al recibir `SIGTERM`, cierre cada conexión con 1001 o 1012 antes de que termine el proceso.',
                      },
                    ],
                  },
                  {
                    text: 'No, solo este.',
                    next: {
                      question: '¿Qué ocurrió justo antes?',
                      answers: [
                        {
                          text: 'Se envió o se recibió un mensaje.',
                          conclusion:
                            'Uno de los extremos cerró la conexión por ese mensaje: era demasiado grande, su texto no era UTF-8 o su trama estaba mal formada. Un cliente que rechaza un mensaje suele indicar 1006 en lugar de 1009, 1007 o 1002.',
                          fixes: [
                            {
                              id: 'send-short-message',
                              text: 'Envíe en su lugar un mensaje corto: si la conexión sigue abierta, la causa es el tamaño.',
                            },
                            {
                              id: 'log-library-errors',
                              text: 'Registre en el log los errores de la biblioteca de WebSocket, como `Max payload size exceeded` en ws, y compare el tamaño del mensaje con los límites de la biblioteca y de cada salto.',
                            },
                          ],
                        },
                        {
                          text: 'El dispositivo entró en suspensión o cambió de red, o la página estaba en segundo plano.',
                          conclusion:
                            'Se perdió la conexión de red, o el navegador ralentizó los temporizadores de la página: dejaron de enviarse los heartbeats y el servidor cerró la conexión.',
                          fixes: [
                            {
                              id: 'reconnect-on-return',
                              text: 'Reconecte cuando se dispare el evento `visibilitychange` u `online` y solicite los mensajes que no se recibieron.',
                            },
                            {
                              id: 'terminate-dead-connections',
                              text: 'Envíe un ping cada 30 s. Si antes del siguiente ping no ha llegado ningún pong, termine la conexión, por ejemplo, con `ws.terminate()` en ws.',
                            },
                          ],
                        },
                        {
                          text: 'Nada evidente.',
                          next: {
                            question: '¿Sigue abierta la conexión sin el proxy, la VPN y el antivirus?',
                            answers: [
                              {
                                text: 'Sí.',
                                conclusion: 'Uno de ellos cierra la conexión o altera las tramas.',
                                fixes: [
                                  {
                                    id: 'enable-one-by-one',
                                    text: 'Vuelva a activarlos de uno en uno. En el que corte la conexión, excluya el host de la inspección.',
                                  },
                                ],
                              },
                              {
                                text: 'No.',
                                conclusion:
                                  'Lo más probable es que el servidor cortara la conexión sin handshake de cierre.',
                                fixes: [
                                  {
                                    id: 'find-dropped-socket',
                                    text: 'Busque una excepción no capturada o código que llame a `socket.destroy()` o `ws.terminate()` en lugar de `ws.close()`.',
                                  },
                                  {
                                    id: 'capture-packets',
                                    text: 'Capture paquetes con `tcpdump` en el servidor: el extremo cuyo FIN o RST aparece primero es el que terminó la conexión.',
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
