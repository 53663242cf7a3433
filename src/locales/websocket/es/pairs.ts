import type { PairTexts } from '../../../model.js';

/** The pairs of WebSocket close codes that people confuse, in Spanish. */
export const pairs: PairTexts = {
  '1000-1001': {
    decisive:
      '1000 significa que la sesión terminó; 1001, que un extremo deja de estar disponible, quizá en plena sesión.',
    differences: [
      'Una página puede llamar a `close(1000)`, pero no a `close(1001)`; el navegador envía 1001 automáticamente.',
    ],
  },
  '1000-1005': {
    decisive: '1000 declara que el cierre fue normal; 1005 significa que la trama Close no llevaba código.',
    differences: [
      'Si en un navegador se llama a `close(1000)`, el otro extremo indica 1000; si se llama a `close()` sin argumentos, suele indicar 1005.',
      'Los dos son cierres limpios (`wasClean` es `true`), así que ninguno es un error por sí mismo.',
    ],
  },
  '1000-1006': {
    decisive:
      '1000 es un cierre normal que un extremo anunció en una trama Close; 1006 significa que la conexión terminó sin una trama Close válida.',
    differences: [
      'Con 1000, busque la llamada a `close(1000)` en el código del cliente y del servidor; con 1006, busque un timeout de inactividad, una caída o un fallo de red.',
      'En ws, `close(1000)` envía una trama Close; `terminate()` no la envía, por lo que el otro extremo indica 1006.',
      'Si un servidor llama a `close(1000)` y su proceso termina de inmediato, los clientes pueden indicar 1006: espere a que se complete el handshake de cierre.',
    ],
  },
  '1000-1010': {
    decisive:
      'Con 1000 se cierra una conexión cuya sesión terminó; con 1010, una a la que le falta una extensión que el cliente exige.',
    differences: [
      'Con 1000 no hay que hacer nada; 1010 se repite en cada intento hasta que cliente y servidor se ponen de acuerdo en las extensiones.',
      'Una página puede enviar 1000, pero nunca 1010: el JavaScript de un navegador no puede elegir extensiones.',
    ],
  },
  '1000-1015': {
    decisive:
      '1000 significa que se cerró una conexión que funcionaba; 1015, que falló el handshake TLS y no se abrió ninguna conexión.',
    differences: [
      'Los navegadores indican 1000 tal como se envió. Cuando falla el handshake TLS, Chromium indica 1006 y Firefox suele indicar 1015.',
    ],
  },
  '1001-1006': {
    decisive:
      'Con 1001, el otro extremo anunció que dejaba de estar disponible; con 1006, la conexión terminó sin una trama Close válida.',
    differences: [
      'Un servidor que se apaga de forma ordenada envía 1001; si se fuerza la terminación del proceso del servidor, los clientes indican 1006.',
      'Después de 1001 se sabe que el otro extremo deja de estar disponible; después de 1006, puede que siga en marcha.',
    ],
  },
  '1001-1012': {
    decisive:
      '1001 significa que un extremo deja de estar disponible; 1012 añade que el servicio se está reiniciando y volverá.',
    differences: [
      'Los navegadores también envían 1001, cuando el usuario sale de la página; 1012 está pensado para servidores.',
    ],
  },
  '1002-1003': {
    decisive:
      '1002 significa que las tramas están mal formadas; 1003, que el receptor no admite el tipo de mensaje (texto o binario).',
    differences: [
      'Con 1002, revise la biblioteca de WebSocket y los proxies; con 1003, el código de la aplicación que eligió texto o binario.',
      'Las tramas que provocan 1003 son válidas, y otro endpoint podría aceptar el mensaje.',
    ],
  },
  '1002-1007': {
    decisive: '1002 significa tramas mal formadas; 1007, contenido no válido en tramas bien formadas.',
    differences: [
      'Un opcode no válido o la falta de máscara provocan 1002. Un texto que no es UTF-8 provoca 1007, aunque Chromium envía 1002 en ese caso.',
      'Con 1002, depure la biblioteca de WebSocket o un proxy; con 1007, el código que codifica el mensaje.',
    ],
  },
  '1003-1007': {
    decisive:
      '1003 significa que el receptor no admite el tipo de mensaje; 1007, que los bytes no corresponden al tipo de mensaje.',
    differences: [
      'Un mensaje binario bien formado puede provocar 1003, pero no 1007.',
      'Con 1003, envíe el otro tipo; con 1007, corrija la codificación o envíe los bytes como mensaje binario.',
    ],
  },
  '1005-1006': {
    decisive:
      'Con 1005 llegó una trama Close sin código; con 1006 no llegó ninguna trama Close válida. Por defecto, Uvicorn (0.50.0 y posteriores) indica 1005 en ambos casos.',
    differences: [
      'Si el otro extremo envía una trama Close vacía, como hace `close()` en un navegador, suele aparecer 1005; si se cae, suele aparecer 1006.',
      'Con 1005 normalmente no hay que hacer nada; después de 1006, reconecte y busque la causa.',
    ],
  },
  '1005-1010': {
    decisive:
      '1005 significa que no se indicó ningún código; 1010 señala la causa: el servidor no aceptó una extensión obligatoria.',
    differences: [
      'El cliente envía 1010 a propósito; un extremo indica 1005 cuando la trama Close que recibió estaba vacía.',
      'El motivo que acompaña a 1010 debería enumerar las extensiones que faltan; 1005 no tiene motivo, porque la trama Close no tiene cuerpo.',
    ],
  },
  '1006-1011': {
    decisive:
      'Con 1011, un extremo avisó en una trama Close de un error propio; con 1006 no llegó ninguna trama Close válida.',
    differences: [
      'En Python websockets, una excepción en el controlador provoca 1011. En Node.js, una excepción no capturada termina el proceso, y los clientes indican 1006.',
      'Con 1011, busque el error en el log de la aplicación. Con 1006, busque además timeouts de inactividad en el log del proxy y compruebe si el proceso se reinició o el sistema lo terminó (`OOMKilled`).',
      'Tras un `keepalive ping timeout`, Python websockets lanza una excepción que contiene `sent 1011`, pero el `close_code` de la conexión es 1006, salvo que el otro extremo también haya enviado una trama Close. Si la trama Close con 1011 no llega al otro extremo, este también indica 1006.',
    ],
  },
  '1006-1015': {
    decisive:
      '1006 abarca todo cierre sin una trama Close válida; 1015 señala una de esas causas: el fallo del handshake TLS.',
    differences: [
      'Chromium indica 1006 en ambos casos; en la consola, `net::ERR_CERT_` o `net::ERR_SSL_` significa que falló el handshake TLS. Firefox suele indicar 1015.',
      '1006 puede producirse tras horas de tráfico; 1015 se produce antes de que se intercambie ningún dato de WebSocket.',
      'Después de 1006, reconectar suele funcionar; 1015 se repite hasta que se corrige el certificado o la configuración de TLS.',
    ],
  },
  '1007-1008': {
    decisive: '1007 significa que la codificación no es válida; 1008, que se infringió una regla.',
    differences: [
      'Un mensaje que provoca 1007 no se puede decodificar; uno que provoca 1008 se entiende, pero se rechaza.',
      'Para un JSON que no cumple su esquema, no envíe 1007: use 1008 o un código de 4000 a 4999.',
    ],
  },
  '1008-1009': {
    decisive: '1009 señala la regla infringida, el límite de tamaño; 1008 es para reglas que no tienen código propio.',
    differences: [
      'Después de 1009, envíe un mensaje más pequeño; después de 1008, busque en `event.reason` qué regla se infringió.',
      'El extremo que envía 1008 no está obligado a revelar qué regla se infringió; 1009 siempre significa que el mensaje es demasiado grande.',
    ],
  },
  '1008-1011': {
    decisive: 'Un extremo envía 1008 porque el otro infringió una regla, y 1011 cuando el error es propio.',
    differences: [
      'Si el servidor envió 1008, cambie el cliente o la regla; si envió 1011, busque el error en el log del servidor.',
      'Si un mensaje no válido provoca una excepción, muchos servidores envían 1011: valide antes los mensajes y envíe 1008 o un código de 4000 a 4999.',
    ],
  },
  '1008-3000': {
    decisive:
      '3000 significa que el otro extremo debe autenticarse; 1008 solo significa que se infringió alguna regla.',
    differences: [
      'Después de 3000, el cliente puede solicitar un token nuevo y reconectarse; 1008 no indica al cliente qué debe cambiar, así que un desarrollador tiene que leer el motivo.',
      'Una página puede pasar 3000 a `close()`, pero no 1008.',
      'Go gorilla/websocket y Python websockets definen una constante para 1008, pero no para 3000: pase 3000 como número.',
    ],
  },
  '1008-3003': {
    decisive: '3003 significa que a esta cuenta le falta un permiso; 1008 no dice qué regla se infringió.',
    differences: [
      'Después de 3003, conceda a la cuenta el permiso que falta; después de 1008, busque en `event.reason` qué regla se infringió.',
      'Una página puede pasar 3003 a `close()`, pero no 1008.',
    ],
  },
  '1010-1015': {
    decisive:
      '1015 significa que falló el handshake TLS, antes de que se enviara ninguna solicitud HTTP; 1010, que el handshake de WebSocket se completó sin una extensión obligatoria.',
    differences: [
      'Con 1015, revise los certificados y las versiones de TLS; con 1010, el encabezado `Sec-WebSocket-Extensions`.',
      'Chromium indica 1006 en lugar de 1015, y el JavaScript de una página nunca puede enviar 1010.',
    ],
  },
  '1011-1012': {
    decisive: '1011 avisa de un error inesperado; 1012 anuncia un reinicio planificado.',
    differences: [
      'Con 1011, busque el error en el log del servidor; con 1012 no hay nada que corregir, porque el reinicio termina solo.',
    ],
  },
  '1011-1013': {
    decisive: '1011 avisa de un error inesperado; 1013, de una sobrecarga.',
    differences: [
      'El servidor envía 1013 a propósito, para protegerse; 1011 apunta a un error de programación o a un fallo de un servicio del que depende.',
      'Una sobrecarga también puede causar 1011, por ejemplo, si expira el timeout de las consultas a la base de datos: revise la carga que había en el momento del cierre antes de buscar un error de programación.',
    ],
  },
  '1012-1013': {
    decisive:
      '1012 significa que los clientes deben reconectarse pronto; 1013, que no deben reconectarse automáticamente a la misma dirección IP.',
    differences: ['Un reinicio termina solo; una sobrecarga empeora con cada reintento.'],
  },
  '3000-3003': {
    decisive: '3000 significa que el otro extremo debe autenticarse; 3003, que está autenticado, pero no autorizado.',
    differences: [
      'Un token expirado provoca 3000; un token válido provoca 3003 si la cuenta no tiene el permiso, por ejemplo, para este canal.',
      'Después de 3000, el cliente puede solicitar un token nuevo y reconectarse automáticamente; después de 3003, la reconexión falla hasta que se concede el permiso.',
    ],
  },
  'http:401-websocket:3000': {
    decisive:
      'En ambos casos el cliente debe autenticarse: HTTP 401 rechaza el handshake; WebSocket 3000 cierra una conexión abierta.',
    differences: [
      'Un script en el navegador ve WebSocket 3000 y su motivo; HTTP 401, en cambio, solo lo ve como WebSocket 1006.',
      'Una página no puede enviar un token Bearer en `Authorization` para el handshake. Un servidor que comprueba una cookie durante el handshake puede devolver HTTP 401; uno que espera un token en el primer mensaje envía WebSocket 3000.',
      'WebSocket 3000 también puede llegar más tarde, cuando expira el token; HTTP 401 solo es posible durante el handshake.',
    ],
  },
  'http:403-websocket:3003': {
    decisive:
      'Ambos deniegan el acceso al cliente: HTTP 403 rechaza el handshake; WebSocket 3003 cierra una conexión abierta.',
    differences: [
      'Un script en el navegador ve WebSocket 3003 y su motivo; HTTP 403, en cambio, solo lo ve como WebSocket 1006.',
      'RFC 6455 recomienda HTTP 403 para un `Origin` que el servidor no permite; WebSocket 3003 significa que a una cuenta autenticada le falta un permiso.',
    ],
  },
  'http:413-websocket:1009': {
    decisive:
      'HTTP 413 rechaza una sola solicitud porque su cuerpo es demasiado grande; WebSocket 1009 cierra la conexión porque un mensaje es demasiado grande.',
    differences: [
      'Después de HTTP 413, el cliente puede enviar otras solicitudes; después de WebSocket 1009, tiene que reconectarse y restablecer sus suscripciones.',
      'En nginx, `client_max_body_size` limita los cuerpos HTTP, pero no los mensajes de WebSocket: aumente el límite del servidor WebSocket, como `maxPayload` en ws.',
    ],
  },
  'http:500-websocket:1011': {
    decisive:
      'Ambos avisan de un error inesperado: HTTP 500 es la respuesta a una solicitud, por ejemplo, la del handshake; WebSocket 1011 termina una conexión abierta.',
    differences: [
      'Un script en el navegador ve WebSocket 1011; si el handshake recibe HTTP 500, en cambio, solo ve WebSocket 1006.',
      'WebSocket 1011 no siempre se debe a un error de programación: Python websockets y Uvicorn también lo envían cuando un ping no recibe el pong a tiempo.',
    ],
  },
  'http:502-websocket:1006': {
    decisive:
      'HTTP 502 significa que un gateway no obtuvo una respuesta válida de su upstream; WebSocket 1006 solo significa que la conexión terminó sin una trama Close válida.',
    differences: [
      'Si un proxy rechaza el handshake con HTTP 502, un script en el navegador ve WebSocket 1006 sin que se haya disparado el evento `open`; el panel Red (Network) muestra el 502.',
      'Una vez abierta la conexión, un proxy ya no puede enviar HTTP 502: si el upstream se cae, los clientes indican WebSocket 1006.',
    ],
  },
  'http:503-websocket:1013': {
    decisive:
      'En ambos casos el servicio no puede atender al cliente en este momento: HTTP 503 rechaza el handshake; WebSocket 1013 cierra una conexión abierta.',
    differences: [
      'Un script en el navegador solo ve HTTP 503 como WebSocket 1006 y no puede leer su `Retry-After`; sí ve WebSocket 1013, pero ese código no indica cuánto esperar.',
      'Para reducir la carga, rechace las conexiones nuevas con HTTP 503, que es lo que menos le cuesta al servidor, y cierre las abiertas con WebSocket 1013.',
    ],
  },
  'http:504-websocket:1006': {
    decisive:
      'HTTP 504 significa que un gateway no obtuvo respuesta antes de que expirara su timeout; WebSocket 1006 solo significa que la conexión terminó sin una trama Close válida.',
    differences: [
      'Si un proxy rechaza el handshake con HTTP 504, un script en el navegador ve WebSocket 1006 sin que se haya disparado el evento `open`; el panel Red (Network) muestra el 504.',
      'Un mismo parámetro puede causar ambos: en nginx, si `proxy_read_timeout` (por defecto, `60s`) expira durante el handshake, el resultado es HTTP 504; si expira en una conexión abierta e inactiva, los clientes indican WebSocket 1006.',
    ],
  },
};
