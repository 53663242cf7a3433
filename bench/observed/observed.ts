import results from './results.json';

/** What a client did in one case. What a client does not have, or what did not happen, is left out. */
export interface Observation {
  /** Whether `open` fired. */
  readonly opened?: boolean;
  /** What `close()` threw. */
  readonly threw?: string;
  /** What the error event says of itself, nothing in browsers and Node; left out where none fired. */
  readonly error?: string;
  /** The close event's code. Without it, and without `threw`, no close event came. */
  readonly code?: number;
  /** Missing in faye-websocket, whose event does not have it. */
  readonly wasClean?: boolean;
  /** Whether nothing was reported for as long as the case allows. */
  readonly silent?: boolean;
  /** In two cases, how long it took. */
  readonly seconds?: number;
  /** The server's view: the code in the client's Close frame, 1005 for an empty one, 1006 for none or an invalid one. */
  readonly serverSaw?: number;
}

/** A row: what happened, and what each client made of it. */
export interface Case {
  readonly id: string;
  readonly group: string;
  readonly what: string;
  readonly seen: { readonly [client: string]: Observation | undefined };
}

/** What clients really report, measured with exactly these versions. `npm run observe` measures it again. */
export const observed: {
  /** The day, as in 2026-11-21. */
  readonly measured: string;
  readonly clients: { readonly [client: string]: { readonly name: string; readonly version: string } };
  readonly cases: readonly Case[];
} = results;
