import type { Words } from '../words.js';

export const es: Words = {
  title: 'Códigos de estado explicados y comparados',
  intro:
    'Qué significa un código de estado, cuándo aparece, en qué se diferencia de otros parecidos y cómo corregir la causa.',
  home: 'Inicio',
  skip: 'Ir al contenido',
  language: 'Idioma',
  protocols: 'Protocolos',
  comparisons: 'Comparaciones',
  comparisonsIntro: 'Códigos que se confunden a menudo, uno al lado del otro.',
  acrossProtocols: 'Entre protocolos distintos',
  sets: {
    authentication: {
      title: 'Autenticación y autorización',
      intro: 'Cómo indican HTTP, gRPC y WebSocket que faltan credenciales o que se denegó el acceso.',
    },
    unavailable: {
      title: 'Servicio no disponible',
      intro: 'Cómo indican HTTP, gRPC y WebSocket que un servicio está caído o sobrecargado.',
    },
    redirects: {
      title: 'Redirecciones',
      intro: 'Cuatro redirecciones HTTP: cuáles son permanentes, cuáles temporales y cuáles conservan el método.',
    },
    timeouts: {
      title: 'Timeouts y deadlines',
      intro:
        'Qué expiró: el timeout del servidor que espera la solicitud, el del gateway que espera la respuesta, el deadline de gRPC o el timeout de la conexión TCP.',
    },
    restarts: {
      title: 'Reinicios y conexiones perdidas',
      intro:
        'Qué ve un cliente WebSocket cuando el servidor se apaga, se reinicia o falla, y cuándo debe reconectarse el cliente.',
    },
  },
  setsTitle: 'Códigos por tema',
  measured: 'Mediciones',
  names: {
    title: 'El mismo error en cada cliente',
    intro:
      'Cada cliente da un nombre distinto a una conexión rechazada o a un certificado expirado. Estos son los nombres.',
  },
  reported: {
    title: 'Qué indican realmente los clientes',
    intro: 'El código del evento de cierre no siempre es el que envió el servidor.',
    sent: 'Código de cierre',
  },
  previous: 'Anterior',
  next: 'Siguiente',
  markdown: 'Esta página en Markdown',
  search: {
    title: 'Búsqueda',
    field: 'Buscar en todas las páginas',
    noScript: 'La búsqueda requiere JavaScript. Estas son las listas de códigos de cada protocolo:',
  },
  notFound: {
    title: 'Página no encontrada',
    text: 'No hay ninguna página en esta URL. Busque el código o elija un protocolo.',
  },
};
