import type { websocket } from '../../../catalogs/websocket.js';
import type { LocaleOf } from '../../../model.js';
import { es as messages } from '../../messages/es.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** WebSocket close codes in Spanish. */
export const es: LocaleOf<typeof websocket, 'es'> = {
  protocol: 'websocket',
  lang: 'es',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'WebSocket',
    codes: 'Códigos de cierre',
    stages: {
      dns: 'Resolución DNS',
      tcp: 'Conexión TCP',
      tls: 'Handshake TLS',
      upgrade: 'Upgrade de HTTP',
      open: 'Conexión abierta',
      closing: 'Handshake de cierre',
    },
    facts: {
      onWire: {
        question: '¿Se puede enviar en una trama Close?',
        values: { allowed: 'Sí', never: 'No' },
        tags: { allowed: 'Se puede enviar', never: 'No se envía nunca' },
        says: {
          allowed: {
            one: '{codes} se envía en una trama Close, así que el cliente o el servidor cerró la conexión a propósito.',
            many: '{codes} se envían en una trama Close, así que el cliente o el servidor cerró la conexión a propósito.',
            other:
              '{codes} se envían en una trama Close, así que el cliente o el servidor cerró la conexión a propósito.',
          },
          never: {
            one: '{codes} no es válido en una trama Close: o lo generó localmente su propio extremo, o el otro envió un código no válido.',
            many: '{codes} no son válidos en una trama Close: o los generó localmente su propio extremo, o el otro envió un código no válido.',
            other:
              '{codes} no son válidos en una trama Close: o los generó localmente su propio extremo, o el otro envió un código no válido.',
          },
        },
      },
      sentBy: {
        question: '¿Quién puede enviarlo?',
        values: { client: 'El cliente', server: 'El servidor', either: 'El cliente o el servidor', nobody: 'Nadie' },
        says: {
          client: {
            one: 'Solo un cliente debería enviar {codes}.',
            many: 'Solo un cliente debería enviar {codes}.',
            other: 'Solo un cliente debería enviar {codes}.',
          },
          server: {
            one: 'Solo un servidor debería enviar {codes}.',
            many: 'Solo un servidor debería enviar {codes}.',
            other: 'Solo un servidor debería enviar {codes}.',
          },
          either: {
            one: 'El cliente o el servidor puede enviar {codes}.',
            many: 'El cliente o el servidor puede enviar {codes}.',
            other: 'El cliente o el servidor puede enviar {codes}.',
          },
        },
      },
      closeArgument: {
        question: '¿Se puede pasar a `close()` en un navegador?',
        values: { true: 'Sí', false: 'No, lanza `InvalidAccessError`' },
      },
      severity: {
        says: {
          neutral: {
            one: '{codes} no es un error; forma parte de un cierre normal.',
            many: '{codes} no son errores; forman parte de un cierre normal.',
            other: '{codes} no son errores; forman parte de un cierre normal.',
          },
          notice: {
            one: 'Con {codes}, la conexión en sí funcionó; su aplicación debe gestionar el código.',
            many: 'Con {codes}, la conexión en sí funcionó; su aplicación debe gestionar los códigos.',
            other: 'Con {codes}, la conexión en sí funcionó; su aplicación debe gestionar los códigos.',
          },
          fault: {
            one: '{codes} indica un error. Busque la causa; no se limite a reconectar.',
            many: '{codes} indican errores. Busque las causas; no se limite a reconectar.',
            other: '{codes} indican errores. Busque las causas; no se limite a reconectar.',
          },
        },
      },
      stages: { question: '¿En qué etapa de la conexión se produce?' },
      clean: {
        question: '¿Qué valor suele tener `wasClean`?',
        values: { true: 'true', false: 'false' },
        says: {
          true: {
            one: 'Con {codes}, `wasClean` es `true` en los navegadores: ambos extremos completaron el handshake de cierre.',
            many: 'Con {codes}, `wasClean` es `true` en los navegadores: ambos extremos completaron el handshake de cierre.',
            other:
              'Con {codes}, `wasClean` es `true` en los navegadores: ambos extremos completaron el handshake de cierre.',
          },
          false: {
            one: 'Con {codes}, `wasClean` es `false` en los clientes: el handshake de cierre no se completó.',
            many: 'Con {codes}, `wasClean` es `false` en los clientes: el handshake de cierre no se completó.',
            other: 'Con {codes}, `wasClean` es `false` en los clientes: el handshake de cierre no se completó.',
          },
        },
      },
      seenAs: {
        question: '¿Qué código indican realmente los clientes?',
        note: 'Medido con las versiones que se muestran; otros clientes pueden indicar un código distinto.',
        values: { 'as-sent': 'tal como se envió ({items})' },
      },
      retry: {
        question: '¿Debe reconectarse el cliente?',
        values: {
          'not-needed': 'No, la sesión terminó',
          'at-once': 'Sí, de inmediato',
          'new-connection': 'Sí, de inmediato y con una conexión nueva',
          backoff: 'Sí, con backoff exponencial y jitter',
          delay: 'Sí, tras una espera aleatoria de {min} a {max} segundos',
          'after-fix': 'Solo cuando se haya corregido la causa',
          elsewhere: 'Solo a otra dirección IP, o si lo pide el usuario',
          'user-decides': 'Solo si lo pide el usuario',
          'app-decides': 'Depende de la aplicación',
          'not-applicable': 'No aplica',
        },
        tags: {
          'not-needed': 'No hace falta reconectar',
          'at-once': 'Reconectar de inmediato',
          'new-connection': 'Reconectar de inmediato',
          backoff: 'Reconectar con backoff',
          delay: 'Reconectar tras {min}–{max} s',
          'after-fix': 'Corregir y luego reconectar',
          elsewhere: 'Usar otra dirección IP',
          'user-decides': 'Reconectar si el usuario lo pide',
          'app-decides': 'Depende de la aplicación',
          'not-applicable': 'Sin recomendación de reconexión',
        },
        says: {
          'not-needed': {
            one: 'Después de {codes} no hace falta reconectar.',
            many: 'Después de {codes} no hace falta reconectar.',
            other: 'Después de {codes} no hace falta reconectar.',
          },
          backoff: {
            one: 'Después de {codes}, reconecte con backoff exponencial y jitter.',
            many: 'Después de {codes}, reconecte con backoff exponencial y jitter.',
            other: 'Después de {codes}, reconecte con backoff exponencial y jitter.',
          },
          delay: {
            one: 'Después de {codes}, espere un tiempo aleatorio de {min} a {max} segundos y reconecte.',
            many: 'Después de {codes}, espere un tiempo aleatorio de {min} a {max} segundos y reconecte.',
            other: 'Después de {codes}, espere un tiempo aleatorio de {min} a {max} segundos y reconecte.',
          },
          'after-fix': {
            one: 'Después de {codes}, corrija la causa antes de reconectar; hasta entonces, los intentos suelen terminar igual.',
            many: 'Después de {codes}, corrija la causa antes de reconectar; hasta entonces, los intentos suelen terminar igual.',
            other:
              'Después de {codes}, corrija la causa antes de reconectar; hasta entonces, los intentos suelen terminar igual.',
          },
          elsewhere: {
            one: 'Después de {codes}, conéctese a otra dirección IP o espere a que el usuario pida reconectar.',
            many: 'Después de {codes}, conéctese a otra dirección IP o espere a que el usuario pida reconectar.',
            other: 'Después de {codes}, conéctese a otra dirección IP o espere a que el usuario pida reconectar.',
          },
          'app-decides': {
            one: 'Su aplicación debe decidir si se reconecta después de {codes}.',
            many: 'Su aplicación debe decidir si se reconecta después de {codes}.',
            other: 'Su aplicación debe decidir si se reconecta después de {codes}.',
          },
          'not-applicable': {
            one: 'Para {codes} no hay ninguna recomendación sobre la reconexión.',
            many: 'Para {codes} no hay ninguna recomendación sobre la reconexión.',
            other: 'Para {codes} no hay ninguna recomendación sobre la reconexión.',
          },
        },
      },
    },
  },
  codes,
  ranges: {
    zero: {
      name: 'Sin código',
      summary: 'El evento de cierre no contiene ningún código: el cliente indica 0 donde otros indican 1006.',
      when: 'Deno indica 0 cuando se rechaza la conexión, cuando hay un error de DNS o de TLS, cuando se rechaza el upgrade y, normalmente, cuando se pierde la conexión; en cambio, un servidor cuyo `idleTimeout` expira indica 1001. 0 es también el valor por defecto de `new CloseEvent("close")`.',
      fixes: [
        {
          id: 'read-error-event',
          text: 'En Deno, registre en el log la propiedad `message` del evento `error`, que indica la causa, y reconecte con backoff exponencial y jitter, como después de 1006.',
        },
        {
          id: 'pass-code',
          text: 'En una prueba o un polyfill, pase el código: `new CloseEvent("close", { code: 1006 })`.',
        },
      ],
      choose:
        'Un evento de cierre no tiene código cuando `code` es 0; trátelo como 1006, salvo que `wasClean` sea `true`.',
      endUser: 'Se perdió la conexión. Inténtelo de nuevo.',
    },
    unused: {
      name: 'Sin uso',
      summary: 'Los números inferiores a 1000 no se usan como códigos de cierre.',
      when: 'Un programa pasó un estado HTTP, un código de salida o un número de puerto donde corresponde un código de cierre.',
      fixes: [
        {
          id: 'use-valid-code',
          text: 'Busque la llamada a `close()` que pasa este número y use en su lugar 1000 o un código de 3000 a 4999.',
        },
      ],
      choose:
        'Un código pertenece a este rango cuando la trama Close contiene un número inferior a 1000. Los navegadores lo indican tal como se envió; Node.js y ws indican 1006 en su lugar.',
      endUser: 'La conexión terminó por un error técnico.',
    },
    protocol: {
      name: 'Reservado para el protocolo',
      summary:
        'Los números de 1000 a 2999 están reservados para el protocolo WebSocket y sus extensiones; este no tiene ningún significado asignado.',
      when: 'El otro extremo usa un número que nunca se asignó, o sigue una especificación más reciente que esta descripción.',
      fixes: [
        {
          id: 'use-private-code',
          text: 'Para un significado que define su aplicación, use un código de 4000 a 4999, por ejemplo, `close(4000)`.',
        },
        {
          id: 'check-registry',
          text: 'Busque el número en el registro de IANA (WebSocket Close Code Number Registry): es posible que se haya asignado desde entonces.',
        },
      ],
      choose:
        'Un código pertenece a este rango cuando la trama Close contiene un número sin asignar de 1000 a 2999. Los navegadores lo indican tal como se envió; Node.js y ws indican 1006 en su lugar.',
      endUser: 'La conexión terminó por un motivo que la aplicación no conoce.',
    },
    libraries: {
      name: 'Para bibliotecas y frameworks',
      summary: 'Los números de 3000 a 3999 son para bibliotecas, frameworks y aplicaciones que los registran en IANA.',
      when: 'Una biblioteca o un framework cerró la conexión con un código propio; por ejemplo, Centrifugo envía 3500 si el token no es válido.',
      fixes: [
        {
          id: 'read-library-docs',
          text: 'Busque el número en la documentación de la biblioteca que cerró la conexión o en su código fuente, por ejemplo, con `grep -rnw CODE node_modules/NAME`.',
        },
        {
          id: 'register-code',
          text: 'Registre el código en IANA si publica la biblioteca que lo envía.',
        },
      ],
      choose: 'Use un código de 3000 a 3999 cuando publique una biblioteca o un framework y haya registrado el código.',
      endUser: 'El servicio cerró la conexión.',
    },
    private: {
      name: 'Uso privado',
      summary: 'Los números de 4000 a 4999 son de uso privado; la aplicación que envía uno define su significado.',
      when: 'La aplicación cerró la conexión con un código propio, por ejemplo, tras un inicio de sesión fallido. En el gateway de Discord, 4004 significa que falló la autenticación; en `graphql-ws`, 4408 significa que `connection_init` no llegó a tiempo.',
      fixes: [
        {
          id: 'read-service-docs',
          text: 'Registre `event.reason` en el log y busque el número en la documentación del servicio.',
        },
        {
          id: 'document-codes',
          text: 'Documente sus códigos e indique para cada uno si los clientes deben reconectarse.',
        },
      ],
      choose: 'Use un código de 4000 a 4999 cuando cliente y servidor hayan acordado su significado.',
      endUser: 'El servicio cerró la conexión.',
    },
    beyond: {
      name: 'Fuera de rango',
      summary:
        'Los números superiores a 4999 no tienen ningún significado definido, aunque caben en los dos bytes de una trama Close.',
      when: 'Un programa pasó otro número, por ejemplo, un número de puerto, donde corresponde un código de cierre, o leyó los dos bytes en orden inverso: 1000 se convierte entonces en 59395.',
      fixes: [
        {
          id: 'use-private-code',
          text: 'Busque la llamada a `close()` que pasa este número y use en su lugar un código de 4000 a 4999.',
        },
      ],
      choose:
        'Un código pertenece a este rango cuando la trama Close contiene un número superior a 4999. Los navegadores lo indican tal como se envió; Node.js y ws indican 1006 en su lugar.',
      endUser: 'La conexión terminó por un error técnico.',
    },
  },
  unknown: {
    name: 'No es un código de cierre',
    summary: 'Este valor no es un código de cierre: un código de cierre es un número entero de 0 a 65535.',
    when: 'Una línea del log está truncada, se leyó un campo equivocado o el valor es un código de otro protocolo.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Compruebe de dónde procede el valor: un `CloseEvent` contiene el número en su propiedad `code`.',
      },
    ],
    choose: 'Un valor es un código de cierre solo si es un número entero de 0 a 65535.',
    endUser: 'La conexión terminó por un motivo que la aplicación no conoce.',
  },
};
