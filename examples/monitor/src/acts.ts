import type { Observation } from 'wirecodes';

/** Where the servers are. */
export interface Addresses {
  readonly plain: string;
  /** Behind TLS, with a certificate that nobody signed. */
  readonly secure: string;
}

/** What a server is asked to do to a connection. */
export interface Act {
  /** Asks the server for it, as the path of the address. */
  readonly path: string;
  /** What it does, for the log. */
  readonly what: string;
  /** The same in two or three words, for the button. Without it, the code and its name. */
  readonly label?: string;
  /** The code that says what happened, whatever the browser reports. */
  readonly did: Required<Pick<Observation, 'protocol' | 'code'>>;
  readonly secure?: true;
}

/** A connection that nobody breaks. */
export const STEADY = '/steady';

/** The codes that a server may send, and one of the application's own. */
const sendable = [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3003, 3008, 4401];
const forbidden = [999, 1004, 1005, 1006, 1015, 1016, 5000];

/** The codes that the page's own `close()` is tried with. */
export const closeArguments = [...sendable, ...forbidden].toSorted((a, b) => a - b);

const websocket = (code: number) => ({ protocol: 'websocket', code }) as const;

const close = (code: number): Act => ({
  path: `/close/${code}`,
  what: `The server sends Close ${code}`,
  did: websocket(code),
});
const refuse = (status: number): Act => ({
  path: `/refuse/${status}`,
  what: `The server answers the upgrade with HTTP ${status}`,
  did: { protocol: 'http', code: status },
});

/** A heading, and what a person can break under it. */
export interface Group {
  readonly title: string;
  readonly acts: readonly Act[];
}

export const groups: readonly Group[] = [
  { title: 'Close with a code', acts: sendable.map(close) },
  { title: 'Close with a code that nobody may send', acts: forbidden.map(close) },
  {
    title: 'End without a code',
    acts: [
      {
        path: '/end/empty',
        what: 'The server sends an empty Close frame',
        label: 'Empty Close frame',
        did: websocket(1005),
      },
      {
        path: '/end/fin',
        what: 'The server ends TCP (FIN) without a Close frame',
        label: 'FIN, no Close frame',
        did: websocket(1006),
      },
      {
        path: '/end/rst',
        what: 'The server resets TCP (RST) without a Close frame',
        label: 'RST, no Close frame',
        did: websocket(1006),
      },
    ],
  },
  { title: 'Refuse the upgrade', acts: [401, 403, 429, 503].map(refuse) },
  {
    title: 'Fail before HTTP',
    acts: [
      {
        path: '/steady',
        what: 'The server shows a certificate that nobody signed',
        label: 'Self-signed certificate',
        did: websocket(1015),
        secure: true,
      },
    ],
  },
  {
    title: 'Send what must not be sent',
    acts: [
      {
        path: '/send/utf8',
        what: 'The server sends text that is not UTF-8',
        label: 'Text that is not UTF-8',
        did: websocket(1007),
      },
      {
        path: '/send/reserved-bit',
        what: 'The server sends a frame with a reserved bit set',
        label: 'A reserved bit',
        did: websocket(1002),
      },
      {
        path: '/send/one-byte',
        what: 'The server sends a Close frame with half a code',
        label: 'Half a close code',
        did: websocket(1002),
      },
      {
        path: '/send/too-large',
        what: 'The server announces a message of 4 EiB',
        label: 'A message of 4 EiB',
        did: websocket(1009),
      },
    ],
  },
];

/** The address that makes the server do it; without an act, one that stays open. */
export function addressOf({ plain, secure }: Addresses, act?: Act): string {
  return `${act?.secure ? secure : plain}${act?.path ?? STEADY}`;
}
