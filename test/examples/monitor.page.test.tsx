import { once } from 'node:events';
import type { ConsoleMessage, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket as Client } from 'ws';
import { fromNodeError } from '../../src/adapters/node.js';
import { http } from '../../src/catalogs/http.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { en as httpEn } from '../../src/locales/http/en/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { findCode } from '../../src/selectors/findCode.js';
import { shouldReconnect } from '../../src/selectors/shouldReconnect.js';
import { findViolations } from '../support/page.js';
import { startHost, type Host } from './host.js';

/** What a button makes happen: the code that says so, and the one that each client reports. */
interface Expected {
  readonly did: readonly ['websocket' | 'http', number];
  readonly opened: boolean;
  readonly chromium: number;
  readonly ws: number;
}

const others: { readonly [path: string]: Pick<Expected, 'did' | 'opened'> } = {
  '/end/empty': { did: ['websocket', 1005], opened: true },
  '/end/fin': { did: ['websocket', 1006], opened: true },
  '/end/rst': { did: ['websocket', 1006], opened: true },
  '/refuse/401': { did: ['http', 401], opened: false },
  '/refuse/403': { did: ['http', 403], opened: false },
  '/refuse/429': { did: ['http', 429], opened: false },
  '/refuse/503': { did: ['http', 503], opened: false },
  // Of the certificate that nobody signed.
  '/steady': { did: ['websocket', 1015], opened: false },
  '/send/utf8': { did: ['websocket', 1007], opened: true },
  '/send/reserved-bit': { did: ['websocket', 1002], opened: true },
  '/send/one-byte': { did: ['websocket', 1002], opened: true },
  '/send/too-large': { did: ['websocket', 1009], opened: true },
};

function expectedOf(path: string): Expected {
  const sent = Number(/^\/close\/(\d+)$/.exec(path)?.[1]);
  const expected = sent ? { did: ['websocket', sent] as const, opened: true } : others[path];
  if (!expected) throw new Error(`The test knows nothing of ${path}`);
  // A client drops what it cannot take: a refusal, a broken frame, a code that stands for what never arrived.
  const code = /^\/(?:refuse|send|close\/(?:1005|1006|1015)$)/.test(path) ? 1006 : expected.did[1];
  const seenAs = findCode(websocket, code, en).facts['seenAs'] as { readonly [client: string]: number | 'as-sent' };
  const seenBy = (client: 'chromium' | 'ws') => (seenAs[client] === 'as-sent' ? code : Number(seenAs[client]));
  return { ...expected, chromium: seenBy('chromium'), ws: seenBy('ws') };
}

const isClean = (code: number) => findCode(websocket, code, en).facts['clean'];

let host: Host;
let origin = '';
let addresses: { plain: string; secure: string };

beforeAll(async () => {
  host = await startHost('monitor', 'node_modules/vite/bin/vite.js', 'preview');
  origin = host.origin;
  addresses = (await (await fetch(`${origin}/servers.json`)).json()) as typeof addresses;
}, 240_000);
afterAll(() => host.stop(), 60_000);

/** What Chromium's own events said of a connection. */
interface Connection {
  readonly url: string;
  /** Milliseconds. */
  readonly started: number;
  opened: boolean;
  closed?: { readonly at: number; readonly code: number; readonly reason: string; readonly wasClean: boolean };
}
declare global {
  var connections: Connection[];
}

// Listens beside the page, which knows nothing of it.
function watch(): void {
  globalThis.connections = [];
  const Native = globalThis.WebSocket;
  globalThis.WebSocket = class extends Native {
    constructor(url: string | URL) {
      super(url);
      const connection: Connection = { url: String(url), started: performance.now(), opened: false };
      connections.push(connection);
      this.addEventListener('open', () => {
        connection.opened = true;
      });
      this.addEventListener('close', ({ code, reason, wasClean }) => {
        connection.closed = { at: performance.now(), code, reason, wasClean };
      });
    }
  };
}

async function open(random: 0 | 1): Promise<{ tab: Tab; messages: ConsoleMessage[]; errors: string[] }> {
  const tab = await host.browser.newPage({ viewport: { width: 1280, height: 900 } });
  const messages: ConsoleMessage[] = [];
  const errors: string[] = [];
  tab.on('console', (message) => messages.push(message));
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.addInitScript(watch);
  await tab.goto(`${origin}/?random=${random}`);
  await tab.locator('.controls').waitFor();
  return { tab, messages, errors };
}

const button = (path: string) => `[data-act="${path}"]`;
const read = async (tab: Tab, fact: string) => (await tab.locator(`[data-fact="${fact}"]`).innerText()).trim();

/** Presses, and waits for the line in the log. */
async function press(tab: Tab, selector: string): Promise<void> {
  const lines = await tab.locator('.log > ol > li').count();
  await tab.locator(selector).click();
  await tab.locator('.log > ol > li').nth(lines).waitFor();
}

/** What Chromium writes by itself: that a connection failed, and the question over HTTP that a refused one leads to. */
function isOfTheNetwork(message: ConsoleMessage): boolean {
  const hosts = [addresses.plain, addresses.secure].map((address) => new URL(address).host);
  const failed = /^WebSocket connection to 'wss?:\/\/([^/']+)(\/[^']+)' failed: /.exec(message.text());
  if (failed) return hosts.includes(failed[1] ?? '') && expectedOf(failed[2] ?? '').chromium === 1006;
  return (
    /^Failed to load resource: (?:the server responded with a status of (?:401|403|429|503)|net::ERR_CERT_AUTHORITY_INVALID)/.test(
      message.text(),
    ) && hosts.includes(new URL(message.location().url).host)
  );
}

describe('the monitor', () => {
  it('shows what Chromium reported, for every button, and what the catalog says of it', async () => {
    // The longest waits, so that no connection comes between two buttons.
    const { tab, messages, errors } = await open(1);
    const paths = await tab
      .locator('[data-act]')
      .evaluateAll((all) => all.map((element) => element.getAttribute('data-act') ?? ''));
    expect(paths.length).toBeGreaterThan(30);
    expect(new Set(paths).size).toBe(paths.length);

    for (const path of paths) {
      const { did, chromium: code, opened } = expectedOf(path);
      await press(tab, button(path));
      const { closed, ...connection } = await tab.evaluate(() => connections.at(-1)!);
      // The catalog against Chromium.
      expect({ path, ...connection, ...closed }).toMatchObject({ path, opened, code, wasClean: isClean(code) });
      expect(connection.url).toBe(`${path === '/steady' ? addresses.secure : addresses.plain}${path}`);
      // The page against Chromium.
      expect({
        code: await read(tab, 'code'),
        reason: await read(tab, 'reason'),
        wasClean: await read(tab, 'wasClean'),
        opened: await read(tab, 'open fired'),
      }).toEqual({
        code: String(closed?.code),
        reason: closed?.reason || '(empty)',
        wasClean: String(closed?.wasClean),
        opened: opened ? 'yes' : 'no',
      });
      expect(await read(tab, 'after')).toMatch(/^[\d.]+ (?:ms|sec)$/);
      expect(await tab.locator('.cards .wire-CodeCard').first().getAttribute('data-code')).toBe(String(code));

      // The advice is that of the cause, where HTTP gave it away.
      const cause = did[0] === 'http' ? findCode(http, did[1], httpEn) : findCode(websocket, code, en);
      const { reconnect, delaySeconds, reason } = shouldReconnect(cause, 1, {
        random: () => 1,
        retryAfterSeconds: path === '/refuse/429' ? 2 : undefined,
      });
      const advice = tab.locator('[data-fact=advice]');
      expect([path, await advice.getAttribute('data-reconnect'), await advice.getAttribute('data-reason')]).toEqual([
        path,
        String(reconnect),
        reason,
      ]);
      const waits = await tab.locator('.countdown').evaluateAll((all) => all.map((one) => one.dataset['seconds']));
      expect([path, waits]).toEqual([path, reconnect ? [String(delaySeconds)] : []]);
    }

    // Open a line: what happened against what the browser reported.
    const lineOf = (path: string) => tab.locator('.log > ol > li').nth(paths.length - 1 - paths.indexOf(path));
    for (const [path, title] of [
      ['/close/1015', 'WebSocket 1015 TLS Handshake Failure vs 1006 Abnormal Closure'],
      ['/refuse/401', 'HTTP 401 Unauthorized vs WebSocket 1006 Abnormal Closure'],
      ['/send/utf8', 'WebSocket 1007 Invalid Frame Payload Data vs 1006 Abnormal Closure'],
    ] as const) {
      await lineOf(path).locator('summary').click();
      const shown = await lineOf(path).locator('.wire-CompareView [data-part=title]').first().innerText();
      expect(shown.replaceAll(/\s+/g, ' ')).toBe(title);
    }
    await lineOf('/close/1011').locator('summary').click();
    expect(await lineOf('/close/1011').locator('.wire-CodeCard').getAttribute('data-code')).toBe('1011');

    // Each failure's line on Chromium's console, pasted, tells the cause that the close event hides.
    const said = new Map(
      messages.flatMap((message) => {
        const path = /^WebSocket connection to 'wss?:\/\/[^/]+(\/[^']+)' failed: /.exec(message.text())?.[1];
        return path ? [[path, message.text()] as const] : [];
      }),
    );
    for (const path of Object.keys(others).filter((one) => /^\/(?:refuse|steady|send\/(?!too))/.test(one))) {
      await tab
        .locator('.pasted input')
        .first()
        .fill(said.get(path) ?? '');
      const card = tab.locator('.pasted .wire-CodeCard');
      await expect
        .poll(async () => [
          path,
          await card.getAttribute('data-protocol'),
          Number(await card.getAttribute('data-code')),
        ])
        .toEqual([path, ...expectedOf(path).did]);
    }

    expect(errors).toEqual([]);
    expect(messages.filter((message) => !isOfTheNetwork(message)).map((message) => message.text())).toEqual([]);
    await tab.close();
  }, 120_000);

  it("lets close() take what the catalog's closeArgument says", async () => {
    const { tab, messages, errors } = await open(1);
    const calls = await tab
      .locator('[data-call]')
      .evaluateAll((all) => all.map((element) => Number(element.getAttribute('data-call'))));
    expect(calls.length).toBeGreaterThan(20);
    for (const code of calls) {
      await press(tab, `[data-call="${code}"]`);
      if (findCode(websocket, code, en).facts['closeArgument']) {
        expect((await tab.evaluate(() => connections.at(-1)!)).closed).toMatchObject({ code, wasClean: isClean(code) });
        expect(await read(tab, 'code')).toBe(String(code));
      } else expect(await read(tab, 'error')).toMatch(/^InvalidAccessError: /);
    }
    expect([...errors, ...messages.map((message) => message.text())]).toEqual([]);
    await tab.close();
  });

  it('connects again when the advice says so, and not before', async () => {
    /** The seconds from each close to the next connection. */
    const waitsOf = async (tab: Tab) => {
      const all = await tab.evaluate(() => connections);
      return all.slice(1).map(({ started }, index) => (started - (all[index]?.closed?.at ?? 0)) / 1000);
    };
    const untilOpen = async (path: string, times: number) => {
      const { tab } = await open(0);
      await tab.getByLabel('Break it').fill(String(times));
      await press(tab, button(path));
      await tab.locator('.state[data-phase=open]').waitFor();
      const waits = await waitsOf(tab);
      await tab.close();
      return waits;
    };
    const stopped = async () => {
      const { tab } = await open(1);
      await press(tab, button('/close/1011'));
      expect(await tab.locator('.countdown').getAttribute('data-seconds')).toBe('5');
      await tab.getByRole('button', { name: 'Stop' }).click();
      await tab.waitForTimeout(5500);
      const connected = await tab.evaluate(() => connections.length);
      await tab.getByRole('button', { name: 'Connect' }).click();
      await tab.locator('.state[data-phase=open]').waitFor();
      await tab.close();
      return connected;
    };
    // The shortest waits: 5 seconds after 1012, 0 and then 5 when backing off, what Retry-After asks.
    const [restart, backoff, asked, connected] = await Promise.all([
      untilOpen('/close/1012', 1),
      untilOpen('/refuse/503', 2),
      untilOpen('/refuse/429', 1),
      stopped(),
    ]);
    const late = 3;
    for (const [waits, seconds] of [
      [restart, [5]],
      [backoff, [0, 5]],
      [asked, [2]],
    ] as const) {
      expect(waits).toHaveLength(seconds.length);
      for (const [index, least] of seconds.entries()) {
        expect(waits[index]).toBeGreaterThanOrEqual(least);
        expect(waits[index]).toBeLessThan(least + late);
      }
    }
    expect(connected).toBe(1);
  });

  it('is accessible, speaks the language that is chosen, and fits a narrow screen', async () => {
    const { tab } = await open(1);
    await press(tab, button('/refuse/429'));
    await tab.locator('.log summary').first().click();
    for (const theme of ['light', 'dark']) {
      await tab.getByLabel('Theme').selectOption(theme);
      expect(await findViolations(tab)).toEqual([]);
      expect(
        await tab
          .locator('.cards .wire-CodeCard')
          .first()
          .evaluate((card) => getComputedStyle(card).colorScheme),
      ).toBe(theme);
    }
    await tab.getByLabel('Language').selectOption('ko');
    await tab.locator('.cards .wire-CodeCard[lang=ko]').nth(1).waitFor();
    expect(await tab.locator('.log .wire-CompareView').getAttribute('lang')).toBe('ko');
    await tab.setViewportSize({ width: 320, height: 700 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await tab.close();
  });
});

describe('the same servers, seen by ws', () => {
  interface Seen {
    readonly code: number;
    readonly wasClean: boolean;
    readonly opened: boolean;
    readonly error?: unknown;
  }
  const visit = async (path: string): Promise<Seen> => {
    const client = new Client(`${path === '/steady' ? addresses.secure : addresses.plain}${path}`);
    let opened = false;
    let error: unknown;
    client.on('error', (thrown) => {
      error = thrown;
    });
    client.on('open', () => {
      opened = true;
      client.send('ready');
    });
    const closed = new Promise<Seen>((resolve) => {
      client.addEventListener('close', ({ code, wasClean }) => resolve({ code, wasClean, opened, error }));
    });
    return closed;
  };

  const codes = [999, ...Array.from({ length: 17 }, (_, index) => 1000 + index), 3000, 3003, 3008, 4401, 5000];
  const paths = [...codes.map((code) => `/close/${code}`), ...Object.keys(others)];

  it.each(paths)('%s', async (path) => {
    const { did, ws: code, opened } = expectedOf(path);
    const { error, ...seen } = await visit(path);
    expect(seen).toEqual({ code, wasClean: isClean(code), opened });
    // What a browser hides, Node says.
    if (/^\/(?:refuse|steady|send)/.test(path)) {
      const { protocol, code: cause } = fromNodeError(error);
      // Of TLS even which certificate it was.
      expect([protocol, cause]).toEqual(path === '/steady' ? ['certificate', 18] : did);
    }
  });

  it('and ends when the page is closed', async () => {
    host.server.kill();
    await once(host.server, 'exit');
    await expect(fetch(origin)).rejects.toThrow('fetch failed');
  });
});
