import { findCode, shouldReconnect, type Reconnect } from 'wirecodes';
import { readResponse, type ObservedResponse } from 'wirecodes/adapters/http';
import { fromCloseEvent, type ObservedClose } from 'wirecodes/adapters/websocket';
import { http } from 'wirecodes/catalogs/http';
import { websocket } from 'wirecodes/catalogs/websocket';
import { en as httpEn } from 'wirecodes/locales/http/en';
import { en } from 'wirecodes/locales/websocket/en';
import { addressOf, type Act, type Addresses } from './acts.js';

/** The end of a connection: what happened, what the browser reported, and what follows from it. */
export interface Ending {
  readonly id: number;
  readonly time: Date;
  /** What happened, and the code that says so; without an act, nobody broke the connection on purpose. */
  readonly act?: Pick<Act, 'what' | 'did'>;
  readonly seen: ObservedClose;
  readonly opened: boolean;
  /** From the start of the connection to its close event. */
  readonly seconds: number;
  /** What the same address answers over HTTP, asked where the browser hides why the upgrade failed. */
  readonly found?: ObservedResponse;
  /** The number of the coming attempt. */
  readonly attempt: number;
  readonly advice: Reconnect;
}

/** A `close()` of the page that threw. */
export interface Refusal {
  readonly id: number;
  readonly time: Date;
  readonly code: number;
  /** The exception's name and message. */
  readonly error: string;
}

export interface State {
  readonly phase: 'idle' | 'connecting' | 'open' | 'waiting';
  /** While waiting: when the wait began, and when the next connection starts. In milliseconds. */
  readonly waits?: { readonly from: number; readonly until: number };
  /** The latest first. */
  readonly log: readonly (Ending | Refusal)[];
}

/** How a connection is to go: broken by `act` this many times, then good. */
interface Plan {
  readonly act?: Act;
  readonly times: number;
}

const STEADY: Plan = { times: 0 };

/** Keeps one connection, breaks it on demand, and connects again as the library advises. */
export function createMonitor(addresses: Addresses, random: () => number) {
  let state: State = { phase: 'idle', log: [] };
  const listeners = new Set<() => void>();
  function set(change: Partial<State>): void {
    state = { ...state, waits: undefined, ...change };
    for (const listener of listeners) listener();
  }

  let attempt = 0;
  let stable: number | undefined;
  let next = STEADY;
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closedByPage: number | undefined;
  // Aborts what belongs to the connection before.
  let current = new AbortController();

  function drop(): void {
    clearTimeout(timer);
    clearTimeout(stable);
    current.abort();
    socket?.close();
    socket = undefined;
    current = new AbortController();
  }

  function start({ act, times }: Plan, onOpen?: () => void): void {
    drop();
    const { signal } = current;
    const broken = times > 0 ? act : undefined;
    next = { act, times: times - 1 };
    closedByPage = undefined;
    set({ phase: 'connecting' });
    const address = addressOf(addresses, broken);
    const started = performance.now();
    let opened = false;
    const connection = new WebSocket(address);
    socket = connection;
    const onClose = async (event: CloseEvent): Promise<void> => {
      clearTimeout(stable);
      const seconds = (performance.now() - started) / 1000;
      const found = opened ? undefined : await ask(address);
      if (signal.aborted) return;
      const cause =
        closedByPage === undefined
          ? broken
          : {
              what: `The page calls close(${closedByPage})`,
              did: { protocol: 'websocket', code: closedByPage } as const,
            };
      report({
        id: state.log.length,
        time: new Date(),
        act: cause,
        seen: fromCloseEvent(event),
        opened,
        seconds,
        found,
      });
    };
    connection.addEventListener(
      'open',
      () => {
        opened = true;
        // Not at once: a server that accepts and then closes would be asked every few seconds for ever.
        stable = window.setTimeout(() => {
          attempt = 0;
        }, 60_000);
        // The server acts once it has heard that the connection is open.
        connection.send('ready');
        set({ phase: 'open' });
        onOpen?.();
      },
      { signal },
    );
    connection.addEventListener('close', (event) => void onClose(event), { signal });
  }

  function report(ending: Omit<Ending, 'attempt' | 'advice'>): void {
    const { seen, found } = ending;
    const entry = found ? findCode(http, found.code, httpEn) : findCode(websocket, seen.code, en);
    attempt += 1;
    const advice = shouldReconnect(entry, attempt, { random, retryAfterSeconds: found?.retryAfterSeconds });
    const log = [{ ...ending, attempt, advice }, ...state.log];
    if (!advice.reconnect) {
      set({ phase: 'idle', log });
      return;
    }
    const from = Date.now();
    set({ phase: 'waiting', log, waits: { from, until: from + advice.delaySeconds * 1000 } });
    timer = setTimeout(() => start(next), advice.delaySeconds * 1000);
  }

  function call(code: number): void {
    const before = closedByPage;
    try {
      closedByPage = code;
      socket?.close(code);
    } catch (error) {
      closedByPage = before;
      const refusal = { id: state.log.length, time: new Date(), code, error: String(error) };
      set({ phase: 'open', log: [refusal, ...state.log] });
    }
  }

  return {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Starts a connection that is broken so often in a row. */
    run: (act: Act, times: number) => {
      attempt = 0;
      start({ act, times });
    },
    /** Starts a connection that stays. */
    connect: () => {
      attempt = 0;
      start(STEADY);
    },
    /** Calls the browser's own `close(code)` on an open connection. */
    close: (code: number) => {
      if (state.phase === 'open') call(code);
      else start(STEADY, () => call(code));
    },
    /** Ends the connection, or the wait for the next. */
    stop: () => {
      drop();
      set({ phase: 'idle' });
    },
  };
}

export type Monitor = ReturnType<typeof createMonitor>;

/** Browsers hide the answer to a refused upgrade; the same address, asked over HTTP, gives it away. */
async function ask(address: string) {
  try {
    const response = await fetch(address.replace(/^ws/, 'http'));
    // 426: the address is fine, and wants the upgrade.
    return response.status === 426 ? undefined : await readResponse(response);
  } catch {
    return undefined;
  }
}
