import fc from 'fast-check';
import mermaid from 'mermaid';
import { expect, it } from 'vitest';
import { http } from '../../src/catalogs/http.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { ko as httpKo } from '../../src/locales/http/ko/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { toMermaid } from '../../src/markdown/index.js';
import type { Entry } from '../../src/model.js';
import { findCode } from '../../src/selectors/findCode.js';
import { oneLine } from '../../src/text/oneLine.js';
import { selectCode } from '../../src/selectors/selectCode.js';
import { hostileEntry } from '../support/hostile.js';

interface Chart {
  getVertices(): Map<string, { readonly text?: string }>;
  getEdges(): readonly { readonly start: string; readonly end: string }[];
  getSubGraphs(): readonly { readonly title: string; readonly nodes: readonly string[] }[];
  getAccTitle(): string;
}

mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });

/** What Mermaid's own parser finds in a chart; it throws where there is none. */
async function read(chart: string): Promise<Chart> {
  return (await mermaid.mermaidAPI.getDiagramFromText(chart)).db as unknown as Chart;
}

// The parser keeps entities in a form of its own, until it draws.
const decode = (text = '') => text.replace(/ﬂ°°(\d+)¶ß/g, (_, point) => String.fromCodePoint(Number(point)));
const labelsOf = (chart: Chart) => [...chart.getVertices().values()].map(({ text }) => decode(text));

it('draws the stages in order, each with its codes', async () => {
  const chart = await read(toMermaid([selectCode(websocket, 1010, ko), selectCode(websocket, 1015, ko)]));
  expect(labelsOf(chart)).toEqual([
    'DNS 조회',
    'TCP 연결',
    'TLS 핸드셰이크<br>1015',
    'HTTP 업그레이드<br>1010',
    '연결된 상태',
    '종료 핸드셰이크',
  ]);
  expect(chart.getEdges().map(({ start, end }) => `${start} ${end}`)).toEqual(
    [0, 1, 2, 3, 4].map((stage) => `stage0_${stage} stage0_${stage + 1}`),
  );
  expect(chart.getAccTitle()).toBe('WebSocket 1010 필수 확장 누락 vs 1015 TLS 핸드셰이크 실패');
});

it('draws a track for each protocol, and what arises nowhere', async () => {
  const entries = [selectCode(websocket, 1004, en), selectCode(http, 502, httpKo), findCode(websocket, 'x"]', en)];
  const chart = await read(toMermaid(entries));
  expect(chart.getSubGraphs().map(({ title }) => decode(title))).toEqual(['WebSocket', 'HTTP']);
  expect(labelsOf(chart)).toContain('1004<br>Nowhere: no meaning is assigned');
  expect(labelsOf(chart)).toContain('x"]<br>Nowhere: no meaning is assigned');
});

it('is a sound chart whatever the words are', async () => {
  const any = fc
    .tuple(hostileEntry(selectCode(websocket, 1006, en)), hostileEntry(selectCode(http, 502, httpKo)))
    .chain(([a, b]) => fc.constantFrom<readonly Entry[]>([a], [a, b]));
  await fc.assert(
    fc.asyncProperty(any, async (entries) => {
      const source = toMermaid(entries);
      const labels = labelsOf(await read(source));
      const stages = entries.flatMap((entry) =>
        entry.catalog.stages.map(
          (stage) =>
            oneLine(entry.locale.terms.stages[stage]!) +
            (entry.facts.stages?.includes(stage) ? `<br>${entry.code}` : ''),
        ),
      );
      expect(labels, source).toEqual(stages);
    }),
    { numRuns: 25 },
  );
}, 60_000);
