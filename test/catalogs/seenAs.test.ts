import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { observed } from '../../bench/observed/observed.js';
import { websocket } from '../../src/catalogs/websocket.js';
import type { RangeFacts } from '../../src/model.js';
import { codeFacts } from '../support/fixtures.js';

const clients = ['chromium', 'firefox', 'node', 'ws'] as const;
const ranges: readonly RangeFacts[] = websocket.ranges;

/** What a client made of a case. */
function seen(id: string, client: string) {
  const observation = observed.cases.find((one) => one.id === id)?.seen[client];
  if (!observation) throw new Error(`${client} was not measured in the case '${id}'`);
  return observation;
}

const codesSeen = (id: string) => Object.fromEntries(clients.map((client) => [client, seen(id, client).code]));

// What stands for a code that no server may send, and 1004 has no meaning that could be brought about.
const happens: { readonly [code: number]: string } = { 1005: 'close-empty', 1006: 'fin', 1015: 'tls-untrusted' };
const caseOf = (code: number) => happens[code] ?? `close-${code}`;

const samples = observed.cases.flatMap(({ id }) => /^close-(\d+)$/.exec(id)?.[1] ?? []).map(Number);
const samplesIn = ({ from = 0, to = 0 }: RangeFacts) =>
  samples.filter((code) => from <= code && code <= to && !Object.hasOwn(websocket.codes, code));

describe('seenAs is what was measured', () => {
  it('for every code', () => {
    for (const [code, facts] of codeFacts)
      expect({ code, ...codesSeen(caseOf(code)) }).toEqual({ code, ...(facts['seenAs'] as object) });
  });

  it('for every sample of every range', () => {
    for (const range of ranges) {
      expect(samplesIn(range)).not.toHaveLength(0);
      for (const code of samplesIn(range)) {
        const asSent = Object.entries(codesSeen(`close-${code}`)).map(([client, number]) => [
          client,
          number === code ? 'as-sent' : number,
        ]);
        expect({ code, ...Object.fromEntries(asSent) }).toEqual({ code, ...(range['seenAs'] as object) });
      }
    }
  });

  it('however TLS fails, and however a connection breaks or never comes about', () => {
    const tls = ['tls-host', 'tls-expired', 'tls-version', 'tls-none'];
    for (const id of tls) expect({ id, ...codesSeen(id) }).toEqual({ id, ...websocket.codes[1015].seenAs });
    const refusals = [301, 401, 403, 429, 503].map((status) => `refuse-${status}`);
    for (const id of ['rst', 'no-answer', 'wrong-accept', 'no-listener', 'dns', ...refusals]) {
      expect({ id, ...codesSeen(id) }).toEqual({ id, ...websocket.codes[1006].seenAs });
    }
  });

  it('by clients that trusted the right certificate, so that TLS failed for its own reason', () => {
    for (const client of Object.keys(observed.clients))
      expect([client, seen('tls-good', client).code]).toEqual([client, 1000]);
  });

  it('with the versions that the catalog names', () => {
    const catalog = readFileSync(new URL('../../src/catalogs/websocket.ts', import.meta.url), 'utf8');
    for (const client of clients) {
      const { name, version } = observed.clients[client] ?? {};
      expect(catalog).toContain(`${name} ${version}`);
    }
  });
});

describe('other facts are what was measured', () => {
  it('closeArgument: what close() takes in Chromium, Firefox and Node', () => {
    for (const client of ['chromium', 'firefox', 'node']) {
      for (const [code, { closeArgument }] of codeFacts) {
        const { threw } = seen(`call-${code}`, client);
        expect([client, code, threw]).toEqual([client, code, closeArgument ? undefined : 'InvalidAccessError']);
      }
      for (const range of ranges) {
        for (const code of samplesIn(range)) {
          const { threw } = seen(`call-${code}`, client);
          expect([client, code, threw]).toEqual([
            client,
            code,
            range['closeArgument'] ? undefined : 'InvalidAccessError',
          ]);
        }
      }
    }
  });

  it('0: what Deno reports however a connection breaks or never comes about', () => {
    for (const id of ['fin', 'rst', 'no-answer', 'no-listener', 'dns', 'tls-untrusted', 'refuse-403', 'refuse-503'])
      expect([id, seen(id, 'deno')]).toEqual([id, expect.objectContaining({ code: 0, wasClean: false })]);
  });

  it('clean: what wasClean is where a client reports the code', () => {
    const cleanOf = [
      ...codeFacts.map(([code, { clean }]) => [code, caseOf(code), clean] as const),
      // What sends 0 is a server with a fault; what reports it as a rule is Deno.
      ...ranges
        .filter(({ id }) => id !== 'zero')
        .flatMap((range) => samplesIn(range).map((code) => [code, `close-${code}`, range['clean']] as const)),
    ];
    for (const client of clients) {
      for (const [code, id, clean] of cleanOf) {
        const reported = seen(id, client);
        if (reported.code !== code) continue;
        expect([client, code, reported.wasClean]).toEqual([client, code, clean]);
      }
    }
  });
});
