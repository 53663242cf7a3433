import type { CatalogOf } from '../model.js';

type Client = 'chromium' | 'firefox' | 'node' | 'ws';

/** What WebSocket says of a close code beside what every protocol does. */
export interface WebSocketFacts {
  /** May the code stand in a Close frame? `never` where the RFC forbids it, and where nothing gives the number a meaning. */
  readonly onWire: 'allowed' | 'never';
  readonly sentBy: 'client' | 'server' | 'either' | 'nobody';
  /** Does a browser's `WebSocket.close(code)` take it? It throws for all others. */
  readonly closeArgument: boolean;
  /** The usual `CloseEvent.wasClean` where a client reports it; of numbers without a meaning only browsers do. */
  readonly clean: boolean;
  /**
   * The code that each client's close event holds when a server sends this one; for 1005 when the Close frame was empty,
   * for 1006 when there was none, for 1015 when TLS failed. In a range, `as-sent` is the number that was sent. Measured
   * with Chromium 156.0.8078.79, Firefox 153.7.0, Node 26.10.0 and ws 8.23.0; `npm run observe` does it again.
   */
  readonly seenAs: { readonly [C in Client]: number | 'as-sent' };
  readonly registry: 'assigned' | 'reserved' | 'unassigned' | 'private';
}

/** A stage of a connection's life. */
export type WebSocketStage = 'dns' | 'tcp' | 'tls' | 'upgrade' | 'open' | 'closing';

const data = {
  protocol: 'websocket',
  stages: ['dns', 'tcp', 'tls', 'upgrade', 'open', 'closing'],
  last: 65_535,
  firstRetry: { maxSeconds: 5, spec: [{ rfc: 6455, section: '7.2.3' }] },
  facts: {
    onWire: { shownAs: ['row', 'tag'], spec: [{ rfc: 6455, section: '7.4' }] },
    sentBy: { spec: [{ rfc: 6455, section: '7.4.1' }] },
    closeArgument: {
      spec: [{ title: 'WebSockets Standard: close()', url: 'https://websockets.spec.whatwg.org/#dom-websocket-close' }],
    },
    stages: {},
    clean: {
      spec: [
        {
          title: 'WebSockets Standard: wasClean',
          url: 'https://websockets.spec.whatwg.org/#dom-closeevent-wasclean',
        },
      ],
    },
    seenAs: {
      shownAs: ['row', 'detail'],
      items: { chromium: 'Chromium 156', firefox: 'Firefox 153', node: 'Node.js 26', ws: 'ws 8' },
    },
    retry: { shownAs: ['row', 'tag'] },
    registry: {
      shownAs: ['row', 'tag'],
      spec: [
        {
          title: 'IANA: WebSocket Close Code Number Registry',
          url: 'https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number',
        },
      ],
    },
    spec: {},
  },
  codes: {
    1000: {
      phrase: 'Normal Closure',
      registry: 'assigned',
      severity: 'neutral',
      onWire: 'allowed',
      sentBy: 'either',
      closeArgument: true,
      stages: ['closing'],
      clean: true,
      seenAs: { chromium: 1000, firefox: 1000, node: 1000, ws: 1000 },
      retry: { advice: 'not-needed' },
      spec: [{ rfc: 6455, section: '7.4.1' }],
    },
    1001: {
      phrase: 'Going Away',
      registry: 'assigned',
      severity: 'neutral',
      onWire: 'allowed',
      sentBy: 'either',
      closeArgument: false,
      stages: ['open'],
      clean: true,
      seenAs: { chromium: 1001, firefox: 1001, node: 1001, ws: 1001 },
      retry: { advice: 'backoff' },
      spec: [{ rfc: 6455, section: '7.4.1' }],
    },
    1002: {
      phrase: 'Protocol error',
      registry: 'assigned',
      severity: 'fault',
      onWire: 'allowed',
      sentBy: 'either',
      closeArgument: false,
      stages: ['open', 'closing'],
      clean: true,
      seenAs: { chromium: 1002, firefox: 1002, node: 1002, ws: 1002 },
      retry: { advice: 'after-fix' },
      spec: [{ rfc: 6455, section: '7.4.1' }],
    },
    1003: {
      phrase: 'Unsupported Data',
      registry: 'assigned',
      severity: 'fault',
      onWire: 'allowed',
      sentBy: 'either',
      closeArgument: false,
      stages: ['open'],
      clean: true,
      seenAs: { chromium: 1003, firefox: 1003, node: 1003, ws: 1003 },
      retry: { advice: 'after-fix' },
      spec: [{ rfc: 6455, section: '7.4.1' }],
    },
    1004: {
      phrase: 'Reserved',
      registry: 'reserved',
      severity: 'fault',
      onWire: 'never',
      sentBy: 'nobody',
      closeArgument: false,
      stages: [],
      clean: true,
      seenAs: { chromium: 1004, firefox: 1004, node: 1006, ws: 1006 },
      retry: { advice: 'not-applicable' },
      spec: [{ rfc: 6455, section: '7.4.1' }],
    },
    1005: {
      phrase: 'No Status Rcvd',
      registry: 'reserved',
      severity: 'neutral',
      onWire: 'never',
      sentBy: 'nobody',
      closeArgument: false,
      stages: ['closing'],
      clean: true,
      seenAs: { chromium: 1005, firefox: 1005, node: 1005, ws: 1005 },
      retry: { advice: 'app-decides' },
      spec: [
        { rfc: 6455, section: '7.4.1' },
        { rfc: 6455, section: '7.1.5' },
      ],
    },
    1006: {
      phrase: 'Abnormal Closure',
      registry: 'reserved',
      severity: 'fault',
      onWire: 'never',
      sentBy: 'nobody',
      closeArgument: false,
      stages: ['dns', 'tcp', 'tls', 'upgrade', 'open', 'closing'],
      clean: false,
      seenAs: { chromium: 1006, firefox: 1006, node: 1006, ws: 1006 },
      retry: { advice: 'backoff', minSeconds: 0, maxSeconds: 5, spec: [{ rfc: 6455, section: '7.2.3' }] },
      spec: [
        { rfc: 6455, section: '7.4.1' },
        { rfc: 6455, section: '7.1.5' },
      ],
    },
    1007: {
      phrase: 'Invalid frame payload data',
      registry: 'assigned',
      severity: 'fault',
      onWire: 'allowed',
      sentBy: 'either',
      closeArgument: false,
      stages: ['open', 'closing'],
      clean: true,
      seenAs: { chromium: 1007, firefox: 1007, node: 1007, ws: 1007 },
      retry: { advice: 'after-fix' },
      spec: [
        { rfc: 6455, section: '7.4.1' },
        { rfc: 6455, section: '8.1' },
      ],
    },
    1008: {
      phrase: 'Policy Violation',
      registry: 'assigned',
      severity: 'fault',
      onWire: 'allowed',
      sentBy: 'either',
      closeArgument: false,
      stages: ['open'],
      clean: true,
      seenAs: { chromium: 1008, firefox: 1008, node: 1008, ws: 1008 },
      retry: { advice: 'after-fix' },
      spec: [{ rfc: 6455, section: '7.4.1' }],
    },
    1009: {
      phrase: 'Message Too Big',
      registry: 'assigned',
      severity: 'fault',
      onWire: 'allowed',
      sentBy: 'either',
      closeArgument: false,
      stages: ['open'],
      clean: true,
      seenAs: { chromium: 1009, firefox: 1009, node: 1009, ws: 1009 },
      retry: { advice: 'after-fix' },
      spec: [
        { rfc: 6455, section: '7.4.1' },
        { rfc: 6455, section: '10.4' },
      ],
    },
    1010: {
      phrase: 'Mandatory Ext.',
      registry: 'assigned',
      severity: 'fault',
      onWire: 'allowed',
      sentBy: 'client',
      closeArgument: false,
      stages: ['upgrade'],
      clean: true,
      seenAs: { chromium: 1010, firefox: 1010, node: 1010, ws: 1010 },
      retry: { advice: 'after-fix' },
      spec: [
        { rfc: 6455, section: '7.4.1' },
        { rfc: 6455, section: '9.1' },
      ],
    },
    1011: {
      phrase: 'Internal Error',
      registry: 'assigned',
      severity: 'fault',
      onWire: 'allowed',
      // RFC 6455 says "a server"; the erratum that IANA cites widens it to either endpoint.
      sentBy: 'either',
      closeArgument: false,
      stages: ['open'],
      clean: true,
      seenAs: { chromium: 1011, firefox: 1011, node: 1011, ws: 1011 },
      retry: { advice: 'backoff' },
      spec: [
        { rfc: 6455, section: '7.4.1' },
        { title: 'RFC Erratum 3227', url: 'https://www.rfc-editor.org/errata/eid3227' },
      ],
    },
    1012: {
      phrase: 'Service Restart',
      registry: 'assigned',
      severity: 'notice',
      onWire: 'allowed',
      sentBy: 'server',
      closeArgument: false,
      stages: ['open'],
      clean: true,
      seenAs: { chromium: 1012, firefox: 1012, node: 1012, ws: 1012 },
      retry: {
        advice: 'delay',
        minSeconds: 5,
        maxSeconds: 30,
        spec: [
          {
            title: 'hybi: Additional WebSocket Close Error Codes',
            url: 'https://www.ietf.org/mail-archive/web/hybi/current/msg09670.html',
          },
        ],
      },
      spec: [
        {
          title: 'hybi: Additional WebSocket Close Error Codes',
          url: 'https://www.ietf.org/mail-archive/web/hybi/current/msg09670.html',
        },
      ],
    },
    1013: {
      phrase: 'Try Again Later',
      registry: 'assigned',
      severity: 'notice',
      onWire: 'allowed',
      sentBy: 'server',
      closeArgument: false,
      stages: ['open'],
      clean: true,
      seenAs: { chromium: 1013, firefox: 1013, node: 1013, ws: 1013 },
      retry: {
        advice: 'elsewhere',
        spec: [
          {
            title: 'hybi: Additional WebSocket Close Error Codes',
            url: 'https://www.ietf.org/mail-archive/web/hybi/current/msg09670.html',
          },
        ],
      },
      spec: [
        {
          title: 'hybi: Additional WebSocket Close Error Codes',
          url: 'https://www.ietf.org/mail-archive/web/hybi/current/msg09670.html',
        },
      ],
    },
    1014: {
      // IANA lists a description and no name; this is the name that its registration proposed.
      phrase: 'Bad Gateway',
      registry: 'assigned',
      severity: 'fault',
      onWire: 'allowed',
      sentBy: 'server',
      closeArgument: false,
      stages: ['open'],
      clean: true,
      seenAs: { chromium: 1014, firefox: 1014, node: 1014, ws: 1014 },
      retry: { advice: 'backoff' },
      spec: [
        {
          title: 'hybi: WebSocket Subprotocol Close Code: Bad Gateway',
          url: 'https://www.ietf.org/mail-archive/web/hybi/current/msg10748.html',
        },
      ],
    },
    1015: {
      phrase: 'TLS handshake',
      registry: 'reserved',
      severity: 'fault',
      onWire: 'never',
      sentBy: 'nobody',
      closeArgument: false,
      stages: ['tls'],
      clean: false,
      seenAs: { chromium: 1006, firefox: 1015, node: 1006, ws: 1006 },
      retry: { advice: 'after-fix' },
      spec: [{ rfc: 6455, section: '7.4.1' }],
    },
    3000: {
      phrase: 'Unauthorized',
      registry: 'assigned',
      severity: 'notice',
      onWire: 'allowed',
      sentBy: 'either',
      closeArgument: true,
      stages: ['open'],
      clean: true,
      seenAs: { chromium: 3000, firefox: 3000, node: 3000, ws: 3000 },
      retry: { advice: 'after-fix' },
      spec: [
        {
          title: 'IANA: WebSocket Close Code Number Registry',
          url: 'https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number',
        },
      ],
    },
    3003: {
      phrase: 'Forbidden',
      registry: 'assigned',
      severity: 'notice',
      onWire: 'allowed',
      sentBy: 'either',
      closeArgument: true,
      stages: ['open'],
      clean: true,
      seenAs: { chromium: 3003, firefox: 3003, node: 3003, ws: 3003 },
      retry: { advice: 'after-fix' },
      spec: [
        {
          title: 'IANA: WebSocket Close Code Number Registry',
          url: 'https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number',
        },
      ],
    },
    3008: {
      phrase: 'Timeout',
      registry: 'assigned',
      severity: 'notice',
      onWire: 'allowed',
      sentBy: 'either',
      closeArgument: true,
      stages: ['open'],
      clean: true,
      seenAs: { chromium: 3008, firefox: 3008, node: 3008, ws: 3008 },
      retry: { advice: 'backoff' },
      spec: [
        {
          title: 'IANA: WebSocket Close Code Number Registry',
          url: 'https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number',
        },
      ],
    },
  },
  ranges: [
    // Deno's 1006: whatever fails, its close event holds 0. It is the default of `new CloseEvent` too.
    {
      id: 'zero',
      from: 0,
      to: 0,
      registry: 'unassigned',
      severity: 'fault',
      onWire: 'never',
      sentBy: 'nobody',
      closeArgument: false,
      stages: ['dns', 'tcp', 'tls', 'upgrade', 'open', 'closing'],
      clean: false,
      seenAs: { chromium: 'as-sent', firefox: 'as-sent', node: 1006, ws: 1006 },
      retry: { advice: 'backoff' },
      spec: [
        { rfc: 6455, section: '7.4.2' },
        {
          title: 'WebSockets Standard: CloseEvent',
          url: 'https://websockets.spec.whatwg.org/#the-closeevent-interface',
        },
      ],
    },
    {
      id: 'unused',
      from: 1,
      to: 999,
      registry: 'unassigned',
      severity: 'fault',
      onWire: 'never',
      sentBy: 'nobody',
      closeArgument: false,
      stages: [],
      clean: true,
      seenAs: { chromium: 'as-sent', firefox: 'as-sent', node: 1006, ws: 1006 },
      retry: { advice: 'after-fix' },
      spec: [{ rfc: 6455, section: '7.4.2' }],
    },
    {
      id: 'protocol',
      from: 1000,
      to: 2999,
      registry: 'unassigned',
      severity: 'fault',
      onWire: 'never',
      sentBy: 'nobody',
      closeArgument: false,
      stages: [],
      clean: true,
      seenAs: { chromium: 'as-sent', firefox: 'as-sent', node: 1006, ws: 1006 },
      retry: { advice: 'after-fix' },
      spec: [{ rfc: 6455, section: '7.4.2' }],
    },
    {
      id: 'libraries',
      from: 3000,
      to: 3999,
      registry: 'unassigned',
      severity: 'notice',
      onWire: 'allowed',
      sentBy: 'either',
      closeArgument: true,
      stages: ['open'],
      clean: true,
      seenAs: { chromium: 'as-sent', firefox: 'as-sent', node: 'as-sent', ws: 'as-sent' },
      retry: { advice: 'app-decides' },
      spec: [{ rfc: 6455, section: '7.4.2' }],
    },
    {
      id: 'private',
      from: 4000,
      to: 4999,
      registry: 'private',
      severity: 'notice',
      onWire: 'allowed',
      sentBy: 'either',
      closeArgument: true,
      stages: ['open'],
      clean: true,
      seenAs: { chromium: 'as-sent', firefox: 'as-sent', node: 'as-sent', ws: 'as-sent' },
      retry: { advice: 'app-decides' },
      spec: [{ rfc: 6455, section: '7.4.2' }],
    },
    {
      id: 'beyond',
      from: 5000,
      to: 65535,
      registry: 'unassigned',
      severity: 'fault',
      onWire: 'never',
      sentBy: 'nobody',
      closeArgument: false,
      stages: [],
      clean: true,
      seenAs: { chromium: 'as-sent', firefox: 'as-sent', node: 1006, ws: 1006 },
      retry: { advice: 'after-fix' },
      // The RFC divides 0 to 4999 and is silent above: two bytes can carry the number, nothing gives it a meaning.
      spec: [{ rfc: 6455, section: '7.4.2' }],
    },
  ],
} as const satisfies CatalogOf<WebSocketFacts, WebSocketStage>;

/** The catalog's type, by a name that a compile error can say. */
export interface WebSocketCatalog extends Readonly<typeof data> {}

/** The close codes of the WebSocket protocol: RFC 6455, and the IANA WebSocket Close Code Number Registry. */
export const websocket: WebSocketCatalog = data;
