import type { websocket } from '../../../catalogs/websocket.js';
import type { CodeTexts } from '../../../model.js';
import { causes } from './causes.js';

/** WebSocket codes in Spanish. */
export const codes: CodeTexts<typeof websocket> = {
  1000: {
    name: 'Cierre normal',
    summary: 'El cliente o el servidor cerró la conexión a propósito porque la sesión había terminado.',
    when: 'Uno de los extremos llamó a `close(1000)`, por ejemplo, porque el usuario cerró sesión o porque ya se habían enviado todos los datos.',
    fixes: [
      {
        id: 'skip-reconnect',
        text: 'No reconecte automáticamente: omita la lógica de reintento cuando `event.code` sea 1000.',
      },
      {
        id: 'find-closing-side',
        text: 'Si no esperaba el cierre, registre `event.reason` en el log y busque las llamadas a `close()` en el código del cliente y del servidor.',
      },
      {
        id: 'send-error-code',
        text: 'Cuando cierre la conexión por un error, envíe 1011 o un código de 4000 a 4999, para que los clientes puedan distinguirlo de un cierre normal.',
      },
    ],
    choose: 'Use 1000 cuando la sesión haya terminado y el cliente no deba reconectarse.',
    endUser: 'La conexión se ha cerrado.',
  },
  1001: {
    name: 'Extremo no disponible',
    summary:
      'El extremo que cerró la conexión deja de estar disponible: el servidor se está apagando o el usuario está saliendo de la página.',
    when: 'Los servidores envían este código durante un apagado ordenado; los navegadores, cuando el usuario cierra o recarga la página, o sale de ella. Si la página entra en la caché atrás/adelante (bfcache), Chromium no lo envía hasta más tarde y, mientras tanto, mantiene abierta la conexión. Jetty también lo envía cuando expira `idleTimeout` (por defecto, 30 s desde Jetty 10).',
    fixes: [
      {
        id: 'reconnect-with-backoff',
        text: 'Si lo envió el servidor, reconecte tras una espera aleatoria de 0 a 5 s y, si el intento falla, siga con backoff exponencial y jitter.',
      },
      {
        id: 'release-session',
        text: 'Si lo envía un navegador, trátelo como una desconexión normal y libere la sesión.',
      },
      {
        id: 'drain-first',
        text: 'Antes de un despliegue, cierre por lotes las conexiones abiertas, durante un minuto o más, para evitar que todos los clientes se reconecten a la vez. En ingress-nginx, `worker-shutdown-timeout` (por defecto, `240s`) limita cuánto tiempo conservan sus conexiones los workers antiguos después de una recarga.',
      },
    ],
    choose:
      'Use 1001 cuando el servidor se apague. Una página no puede pasarlo a `close()`; el navegador lo envía automáticamente.',
    endUser: 'La conexión se ha cerrado. Puede intentar conectarse de nuevo.',
  },
  1002: {
    name: 'Error de protocolo',
    summary: 'Un extremo incumplió el protocolo WebSocket y el otro cerró la conexión.',
    when: 'A una trama le faltaba o le sobraba la máscara, o la trama tenía bits reservados inesperados, una fragmentación incorrecta o un código de cierre no válido. Los bits reservados inesperados suelen indicar que un extremo comprime los datos sin que se haya negociado `permessage-deflate`.',
    fixes: [
      {
        id: 'update-library',
        text: 'Actualice la biblioteca de WebSocket. Si el código que genera las tramas es suyo, revise primero el enmascaramiento: el cliente debe enmascarar todas las tramas; el servidor, ninguna.',
      },
      {
        id: 'read-frame-error',
        text: 'Busque en los logs del cliente y del servidor la trama rechazada. En ws, `Invalid WebSocket frame: RSV1 must be clear` se debe a una de estas causas: el otro extremo comprime los datos sin que se haya negociado `permessage-deflate`; el otro extremo marca como comprimida una trama de control o de continuación; o en el mismo socket se escriben otros datos, por ejemplo, desde un segundo controlador de `upgrade`.',
      },
      {
        id: 'bypass-proxy',
        text: 'Conéctese con `wscat` directamente al servidor, sin pasar por el proxy. Si el error desaparece, el proxy altera las tramas.',
      },
    ],
    choose: 'Use 1002 cuando las tramas estén mal formadas, sea cual sea el contenido del mensaje.',
    endUser: 'La conexión falló por un error técnico. Inténtelo de nuevo más tarde.',
  },
  1003: {
    name: 'Datos no admitidos',
    summary:
      'Un extremo recibió un tipo de mensaje que no admite, por ejemplo, datos binarios cuando solo acepta texto.',
    when: 'Un cliente envió un `Blob` o un `ArrayBuffer` a un endpoint que solo acepta texto, o texto a uno que solo acepta datos binarios.',
    fixes: [
      {
        id: 'match-message-type',
        text: 'Llame a `send()` con el tipo que espera el endpoint: una cadena para texto, un `ArrayBuffer` o un `Blob` para datos binarios.',
      },
      {
        id: 'document-message-types',
        text: 'Documente qué tipos de mensaje acepta, o acepte ambos. En ws, el argumento `isBinary` del evento `message` permite distinguirlos.',
      },
    ],
    choose:
      'Use 1003 cuando su extremo no admita en absoluto este tipo de mensaje, aunque el mensaje esté bien formado.',
    endUser: 'La aplicación envió datos que el servicio no admite.',
  },
  1004: {
    name: 'Reservado',
    summary: 'RFC 6455 reserva 1004 para un significado futuro; todavía no se ha definido ninguno.',
    when: 'En principio, 1004 no debería aparecer. Si el otro extremo lo envía, tiene un error o sigue un borrador antiguo del protocolo en el que 1004 significaba que una trama era demasiado grande.',
    fixes: [
      {
        id: 'use-defined-code',
        text: 'Sustituya `close(1004)` por una llamada con un código definido, como 1009 para un mensaje demasiado grande.',
      },
      {
        id: 'report-bug',
        text: 'Informe del error a quienes mantienen el software que envió 1004: RFC 6455 no asigna ningún significado a ese código.',
      },
    ],
    choose:
      'Se trata de 1004 cuando la trama Close lleva ese número. Los navegadores lo indican tal como se envió; Node.js y ws indican 1006 en su lugar.',
    endUser: 'La conexión terminó por un motivo desconocido.',
  },
  1005: {
    name: 'Sin código de estado',
    summary:
      'Llegó una trama Close sin código, por lo que el receptor suele indicar 1005; ese número no se debe enviar nunca.',
    when: 'Su aplicación o el otro extremo llamó a `close()` sin código en un navegador, en Node.js o en ws; ambos extremos suelen indicar entonces 1005. Si la trama Close vacía llega a Tomcat o a .NET, ese extremo indica 1000; además, Tomcat y aiohttp responden a esa trama con 1000, y el extremo que inició el cierre indica entonces ese código. En Netty 4, `new CloseWebSocketFrame()` sin argumentos tampoco envía código. En cambio, Python websockets, aiohttp y Starlette envían 1000 si no se indica ningún código.',
    fixes: [
      {
        id: 'treat-as-normal',
        text: 'Trátelo como un cierre normal, salvo que cliente y servidor hayan acordado que todo cierre lleve un código. En FastAPI con Uvicorn, `WebSocketDisconnect: (1005, None)` también puede deberse a una conexión perdida.',
      },
      {
        id: 'pass-a-code',
        text: 'Pase un código a `close()`, por ejemplo, `close(1000)`, para que los clientes sepan por qué se cerró la conexión.',
      },
      {
        id: 'forward-empty-frame',
        text: 'Si su código retransmite los cierres de una conexión a otra, no reenvíe `event.code` cuando sea 1005: `close(1005)` lanza un error. Llame a `close()` sin argumentos.',
      },
    ],
    choose: 'Se trata de 1005 cuando `wasClean` es `true` y la trama Close no llevaba código.',
    endUser: 'La conexión se ha cerrado.',
  },
  1006: {
    name: 'Cierre anormal',
    summary:
      'La conexión terminó sin una trama Close válida, por lo que su propio extremo generó 1006 localmente; el otro no lo envió.',
    when: 'Las causas habituales son un timeout de inactividad en un proxy o balanceador de carga, una caída o la terminación forzada del proceso del servidor, la pérdida de la conexión de red y el fallo del handshake de apertura. Los navegadores indican 1006 si se rechaza el upgrade, sea cual sea el estado HTTP. Un cliente que rechaza una trama no válida también suele indicar 1006.',
    fixes: [
      {
        id: 'check-open-event',
        text: 'Registre en el log si se disparó el evento `open`. Si no, falló el handshake: consulte el estado HTTP de la solicitud de upgrade en el panel Red (Network). Si no hay estado, falló DNS, TCP o TLS, no respondió el servidor o alguno de los saltos, o el navegador bloqueó la solicitud.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Reconecte tras una espera aleatoria de 0 a 5 s y, después, con backoff exponencial y jitter, hasta un máximo de, por ejemplo, 60 s.',
      },
      {
        id: 'send-pings',
        text: 'Envíe un ping a intervalos de 20 a 30 s, por debajo del timeout de inactividad más corto de todos los saltos. Valores por defecto: 60 s en nginx (`proxy_read_timeout`) y AWS ALB, 5 min en Envoy (`stream_idle_timeout`), 350 s en AWS NLB.',
      },
      {
        id: 'search-logs',
        text: 'Busque `while proxying upgraded connection` entre las líneas que nginx escribió en `error.log` en el momento del cierre. Si esa línea contiene `upstream timed out`, expiró `proxy_read_timeout` o, si el servidor había dejado de leer, `proxy_send_timeout`; nginx solo lo registra con el nivel `info` (por defecto, `error`), así que configure `error_log /var/log/nginx/error.log info` y espere al siguiente cierre. Compruebe también si el servidor se reinició: busque `OOMKilled` en la salida de `kubectl describe pod`.',
      },
    ],
    choose: 'Se trata de 1006 cuando `wasClean` es `false` y no llegó ninguna trama Close válida.',
    endUser: 'Se perdió la conexión. Inténtelo de nuevo.',
    causes: causes[1006],
  },
  1007: {
    name: 'Datos de mensaje no válidos',
    summary:
      'El receptor rechazó un mensaje cuyos datos no correspondían a su tipo; por lo general, texto que no es UTF-8 válido.',
    when: 'Se enviaron datos binarios como mensaje de texto, o un mensaje de texto terminó en medio de un carácter multibyte. Un cliente que detecta el error por su cuenta suele indicar 1006.',
    fixes: [
      {
        id: 'send-binary-as-binary',
        text: 'Envíe los bytes como mensaje binario (`ArrayBuffer` o `Blob`) y el texto como cadena; la biblioteca la codifica en UTF-8.',
      },
      {
        id: 'keep-characters-whole',
        text: 'Codifique el texto en UTF-8 y no corte nunca un mensaje en medio de un carácter multibyte. Si retransmite un flujo de bytes como texto en JavaScript, decodifíquelo con un único `TextDecoder` y `decode(chunk, { stream: true })`.',
      },
      {
        id: 'use-private-code',
        text: 'Envíe 1007 solo si la codificación no es válida. Para un JSON que no cumple su esquema, use 1008 o un código de 4000 a 4999.',
      },
    ],
    choose: 'Use 1007 cuando los bytes contradigan el tipo de mensaje, por ejemplo, si llega un texto que no es UTF-8.',
    endUser: 'La aplicación envió datos que el servicio no pudo leer.',
  },
  1008: {
    name: 'Infracción de una política',
    summary:
      'Un extremo, normalmente el servidor, cerró la conexión porque el otro infringió una política, por ejemplo, un rate limit.',
    when: 'El cliente superó un rate limit, no pasó la comprobación de origen o infringió otra regla que no tiene código propio o que el servidor no revela. Tomcat envía 1008 cuando termina la sesión HTTP del usuario, y ws (8.21 y posteriores), cuando un mensaje supera `maxFragments` o `maxBufferedChunks`.',
    fixes: [
      {
        id: 'read-reason',
        text: 'Registre `event.reason` en el log y busque la regla en la documentación del servicio. No muestre el motivo a los usuarios: RFC 6455 lo prohíbe.',
      },
      {
        id: 'check-token-and-origin',
        text: 'Antes de reconectar, compruebe que el token no haya expirado, que el servidor permita el `Origin` del cliente y que este no supere el rate limit de mensajes.',
      },
      {
        id: 'send-reason',
        text: 'Envíe un motivo breve, de 123 bytes de UTF-8 como máximo, por ejemplo, `ws.close(1008, "origin not allowed")`.',
      },
    ],
    choose:
      'Use 1008 cuando se haya infringido una regla y no haya un código más específico, o cuando no quiera revelar la regla.',
    endUser: 'El servicio rechazó esta acción.',
  },
  1009: {
    name: 'Mensaje demasiado grande',
    summary: 'El receptor cerró la conexión porque un mensaje superó su límite de tamaño.',
    when: 'Un mensaje superó el límite de una biblioteca o de un gateway. El límite por defecto es de 100 MiB en ws (`maxPayload`), 1 MiB en Python websockets (`max_size`) y 1 MB en Socket.IO (`maxHttpBufferSize`). AWS API Gateway tiene un límite fijo de 128 KB.',
    fixes: [
      {
        id: 'split-message',
        text: 'Divida el contenido en varios mensajes, por ejemplo, con `Blob.slice()`. Repartir el mismo mensaje en más tramas solo sirve si el límite es por trama, como los 32 KB de AWS API Gateway.',
      },
      {
        id: 'raise-limit',
        text: 'Aumente el límite solo hasta el tamaño del mensaje legítimo más grande y documéntelo: `maxPayload` en ws, `max_size` en Python websockets, `maxHttpBufferSize` en Socket.IO.',
      },
      {
        id: 'compare-limits',
        text: 'Compare los límites de todos los saltos; se aplica el menor. Por defecto, Uvicorn permite 16 MiB por mensaje (`--ws-max-size`) y Jetty, 64 KiB (`maxTextMessageSize`); AWS API Gateway permite 128 KB por mensaje y 32 KB por trama.',
      },
    ],
    choose: 'Use 1009 cuando el único problema sea el tamaño del mensaje.',
    endUser: 'El contenido es demasiado grande para enviarlo.',
  },
  1010: {
    name: 'Extensión obligatoria ausente',
    summary: 'El cliente cerró la conexión porque el servidor no negoció una extensión que el cliente exige.',
    when: 'La biblioteca del cliente exige una extensión, como `permessage-deflate`, que el servidor o un proxy no incluyó en la respuesta del handshake. Los navegadores no envían 1010 si falta `permessage-deflate`.',
    fixes: [
      {
        id: 'enable-extension',
        text: 'Active la extensión que figura en el motivo de la trama Close. En ws, `perMessageDeflate` es `false` por defecto en el servidor.',
      },
      {
        id: 'make-extension-optional',
        text: 'Haga que la extensión sea opcional, o quite los parámetros que el servidor no admite, como `client_max_window_bits`.',
      },
      {
        id: 'keep-extensions-header',
        text: 'Compruebe que ningún proxy elimine el encabezado `Sec-WebSocket-Extensions`: haga el handshake con `curl` una vez a través del proxy y otra directamente, y compare las respuestas.',
      },
    ],
    choose:
      'Use 1010 solo en un cliente e indique en el motivo las extensiones que faltan. El servidor, en cambio, rechaza el handshake.',
    endUser: 'La aplicación no pudo conectarse al servicio. Actualice la aplicación o inténtelo de nuevo más tarde.',
  },
  1011: {
    name: 'Error interno',
    summary: 'Un extremo, normalmente el servidor, sufrió un error inesperado y cerró la conexión.',
    when: 'El servidor no capturó una excepción, o falló un servicio del que depende. Python websockets y Uvicorn también envían 1011 cuando un ping de keepalive no recibe el pong a tiempo.',
    fixes: [
      {
        id: 'find-exception',
        text: 'Busque en el log del servidor una excepción registrada en el momento del cierre. En Python websockets, `keepalive ping timeout` significa que no llegó ningún pong dentro de `ping_timeout` (por defecto, 20 s). Si se cierran muchas conexiones a la vez, busque código que bloquee el bucle de eventos; si solo se cierra una, lo más probable es que el otro extremo no estuviera accesible.',
      },
      {
        id: 'catch-per-message',
        text: 'Procese cada mensaje en su propio `try`/`catch`, para que un mensaje no válido no cierre la conexión.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Reconecte con backoff exponencial y jitter, y defina un número máximo de intentos.',
      },
    ],
    choose: 'Use 1011 cuando el fallo esté en su extremo y el otro no haya hecho nada mal.',
    endUser: 'Se produjo un error en el servicio. Inténtelo de nuevo más tarde.',
  },
  1012: {
    name: 'Reinicio del servicio',
    summary:
      'El servidor cerró la conexión porque el servicio se está reiniciando y volverá a estar disponible en breve.',
    when: 'Un despliegue o un cambio de configuración reinicia el servidor que mantiene la conexión.',
    fixes: [
      {
        id: 'reconnect-after-delay',
        text: 'Reconecte tras una espera aleatoria de 5 a 30 s, como especifica el registro de 1012 en IANA.',
      },
      {
        id: 'restore-state',
        text: 'Restablezca las suscripciones y el estado en el controlador de `open` de la conexión nueva.',
      },
      {
        id: 'restart-one-by-one',
        text: 'Reinicie las instancias de una en una, para que los clientes siempre tengan alguna a la que reconectarse. En un Deployment de Kubernetes, defina `maxUnavailable: 0` y `maxSurge: 1` en `spec.strategy.rollingUpdate`.',
      },
    ],
    choose: 'Use 1012 cuando reinicie el servicio y quiera que los clientes se reconecten.',
    endUser: 'El servicio se está reiniciando. Inténtelo de nuevo en unos instantes.',
  },
  1013: {
    name: 'Reintentar más tarde',
    summary: 'El servidor está sobrecargado y cierra conexiones para reducir la carga.',
    when: 'El servidor ha alcanzado su límite de conexiones, memoria o CPU y rechaza a algunos clientes.',
    fixes: [
      {
        id: 'try-another-ip',
        text: 'Si `dig +short example.com` muestra varias direcciones IP y su cliente puede elegir una (una página en un navegador no puede), conéctese a otra. Si no, espere a que el usuario pida reconectar.',
      },
      {
        id: 'stop-auto-reconnect',
        text: 'No reconecte automáticamente a la misma dirección IP: los reintentos agravan la sobrecarga.',
      },
      {
        id: 'add-capacity',
        text: 'Añada instancias del servidor, o rechace las conexiones nuevas antes del upgrade de HTTP. En nginx, `limit_conn` las rechaza por defecto con HTTP 503.',
      },
    ],
    choose: 'Use 1013 cuando el servidor esté sobrecargado y los clientes no deban reconectarse automáticamente.',
    endUser: 'El servicio está sobrecargado en este momento. Inténtelo de nuevo más tarde.',
  },
  1014: {
    name: 'Respuesta no válida del upstream',
    summary: 'Un gateway o un proxy cerró la conexión porque recibió una respuesta no válida del servidor upstream.',
    when: 'El servidor upstream está caído, envió una respuesta inesperada o cortó la conexión con el gateway. 1014 es el equivalente de HTTP 502 en WebSocket. Algunas bibliotecas lo rechazan: Go gorilla/websocket muestra `websocket: bad close code 1014`.',
    fixes: [
      {
        id: 'test-upstream',
        text: 'Envíe con `curl` una solicitud de handshake al servidor upstream. Este debe responder con `101 Switching Protocols` en la ruta de URL que usa el cliente.',
      },
      {
        id: 'search-gateway-log',
        text: 'Busque la respuesta rechazada del upstream en el log del gateway, por ejemplo, con `journalctl -u SERVICE`.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Reconecte con backoff exponencial y jitter.',
      },
    ],
    choose: 'Use 1014 solo en un gateway que haya recibido una respuesta no válida de su servidor upstream.',
    endUser: 'No se puede acceder al servicio en este momento. Inténtelo de nuevo más tarde.',
  },
  1015: {
    name: 'Fallo del handshake TLS',
    summary:
      'Falló el handshake TLS de una conexión `wss://`, por lo que el cliente generó 1015 localmente y no llegó a abrirse ninguna conexión WebSocket.',
    when: 'El certificado expiró, se emitió para otro nombre de host o se sirve sin un certificado intermedio, o el cliente y el servidor no tienen ninguna versión de TLS en común. Firefox indica 1015, o 1006 si el servidor cierra la conexión durante el handshake TLS; Chromium, Node.js y ws indican 1006. La página de Cloudflare con «Error 1015» no tiene relación con este código: informa de un rate limit.',
    fixes: [
      {
        id: 'check-certificate',
        text: 'Compruebe las fechas y los nombres de host del certificado con `openssl s_client` y `openssl x509 -noout -dates -ext subjectAltName`.',
      },
      {
        id: 'serve-full-chain',
        text: 'Sirva la cadena completa, con los certificados intermedios. En nginx, ponga en `ssl_certificate` el archivo `fullchain.pem`, no `cert.pem`.',
      },
      {
        id: 'open-in-browser',
        text: 'Abra `https://` con el mismo host y puerto en una pestaña del navegador y lea el error de certificado.',
      },
    ],
    choose:
      'Se trata de 1015 cuando `https://` con el mismo host y puerto también falla con un error de certificado o de TLS.',
    endUser: 'No se pudo establecer una conexión segura.',
  },
  3000: {
    name: 'No autenticado',
    summary:
      'Un extremo, normalmente el servidor, cerró la conexión porque el otro debe autenticarse primero; 3000 equivale a HTTP 401.',
    when: 'El token faltaba, no era válido o había expirado, y el servidor no lo comprobó hasta después del upgrade.',
    fixes: [
      {
        id: 'refresh-token',
        text: 'Solicite un token nuevo y después reconecte. En un JWT, el claim `exp` muestra cuándo expiró el anterior.',
      },
      {
        id: 'sign-in-again',
        text: 'Si el servidor también rechaza el token nuevo, pida al usuario que vuelva a iniciar sesión.',
      },
      {
        id: 'accept-then-close',
        text: 'Acepte el upgrade y después llame a `close(3000)`. Si rechaza el upgrade con HTTP 401, una página solo ve 1006.',
      },
    ],
    choose: 'Use 3000 cuando el otro extremo no se haya autenticado o sus credenciales hayan expirado.',
    endUser: 'Vuelva a iniciar sesión.',
  },
  3003: {
    name: 'Acceso prohibido',
    summary:
      'Un extremo, normalmente el servidor, cerró la conexión porque el otro está autenticado, pero no autorizado para esta acción; 3003 equivale a HTTP 403.',
    when: 'El usuario inició sesión, pero no tiene permiso para este canal, esta sala o esta acción.',
    fixes: [
      {
        id: 'stop-reconnecting',
        text: 'No reconecte con la misma cuenta hasta que cambien sus permisos.',
      },
      {
        id: 'check-permissions',
        text: 'Revise los permisos de la cuenta e indique en el motivo cuál falta, por ejemplo, `ws.close(3003, "missing chat:write")`.',
      },
    ],
    choose: 'Use 3003 cuando el otro extremo esté autenticado, pero le falte el permiso necesario.',
    endUser: 'No tiene permiso para hacer esto.',
  },
  3008: {
    name: 'Plazo agotado',
    summary: 'Un extremo cerró la conexión porque un mensaje que esperaba no llegó a tiempo; 3008 equivale a HTTP 408.',
    when: 'Un mensaje que la aplicación exige, como el inicio de sesión tras el evento `open`, llegó tarde o no llegó.',
    fixes: [
      {
        id: 'send-on-open',
        text: 'Envíe el mensaje esperado en el controlador de `open`, antes de cualquier otro.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Si la red era lenta, reconecte con backoff exponencial y jitter.',
      },
      {
        id: 'extend-deadline',
        text: 'Defina un plazo que puedan cumplir los clientes en redes lentas e indique en el motivo qué mensaje falta, por ejemplo, `ws.close(3008, "no sign-in")`.',
      },
    ],
    choose: 'Use 3008 cuando el otro extremo no haya cumplido un plazo de su aplicación.',
    endUser: 'La conexión tardó demasiado. Inténtelo de nuevo.',
  },
};
