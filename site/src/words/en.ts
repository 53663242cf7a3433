import type { Words } from '../words.js';

export const en: Words = {
  title: 'Status codes, explained and compared',
  intro: 'What a status code means, when it occurs, how it differs from similar codes, and how to fix the cause.',
  home: 'Home',
  skip: 'Skip to content',
  language: 'Language',
  protocols: 'Protocols',
  comparisons: 'Comparisons',
  comparisonsIntro: 'Codes that are often confused, side by side.',
  acrossProtocols: 'Across protocols',
  sets: {
    authentication: {
      title: 'Authentication and authorization',
      intro: 'How HTTP, gRPC and WebSocket report missing credentials and denied access.',
    },
    unavailable: {
      title: 'Service unavailable',
      intro: 'How HTTP, gRPC and WebSocket report that a service is down or overloaded.',
    },
    redirects: {
      title: 'Redirects',
      intro: 'Four HTTP redirects: which are permanent, which are temporary, and which keep the method.',
    },
    timeouts: {
      title: 'Timeouts and deadlines',
      intro:
        'What expired: the server’s timeout while waiting for the request, the gateway’s timeout while waiting for the response, the gRPC deadline or the TCP connection timeout.',
    },
    restarts: {
      title: 'Restarts and lost connections',
      intro: 'What a WebSocket client sees when the server shuts down, restarts or fails, and when to reconnect.',
    },
  },
  setsTitle: 'Codes by topic',
  measured: 'Measurements',
  names: {
    title: 'Error names by client',
    intro: 'Each client has its own name for a refused connection or an expired certificate. These are the names.',
  },
  reported: {
    title: 'What clients really report',
    intro: 'The code in a close event is not always the code that the server sent.',
    sent: 'Close code',
  },
  previous: 'Previous',
  next: 'Next',
  markdown: 'This page as Markdown',
  search: {
    title: 'Search',
    field: 'Search all pages',
    noScript: 'Search requires JavaScript. All codes are listed by protocol:',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this URL. Search for the code, or choose a protocol.',
  },
};
