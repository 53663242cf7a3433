import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromText } from '../../src/adapters/text.js';

/** A line that a program wrote, and each reading of it that a good engineer accepts. */
interface Line {
  readonly by: string;
  readonly input: string;
  /** Without a code, any of the protocol; `null` where there is nothing to read. */
  readonly any: readonly { readonly protocol: string | null; readonly code?: number | string }[];
}

// Out of public reports, with names and addresses made up; and what programs printed here for a failure that was known.
const lines = linesOf('lines.jsonl');
// All that some sixty clients and proxies print, whole; see bench/observed/README.md.
const printed = linesOf('../../bench/observed/lines.jsonl');

function linesOf(file: string): readonly Line[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

function verdictOn({ input, any }: Line): 'right' | 'vague' | 'none' | 'wrong' {
  const { protocol, code } = fromText(input);
  const accepted = any.filter((reading) => reading.protocol === (protocol ?? null));
  if (accepted.some((reading) => reading.code === undefined || reading.code === code)) return 'right';
  // The protocol, and no claim to a code: what the text cannot tell.
  if (protocol && code === undefined && accepted.length > 0) return 'vague';
  return protocol ? 'wrong' : 'none';
}

const told = (line: Line) => {
  const { protocol, code, observed } = fromText(line.input);
  return `${line.by}: ${line.input.slice(0, 120)} → ${protocol} ${code} by '${observed}'`;
};

describe('lines of real programs', () => {
  it('are many, of all protocols, and some of none', () => {
    expect(lines.length).toBeGreaterThan(1_000);
    // Those that say nothing of a code, in words that sound like one.
    expect(lines.filter(({ any }) => any.some(({ protocol }) => protocol === null)).length).toBeGreaterThan(250);
    const protocols = new Set(lines.flatMap(({ any }) => any.map(({ protocol }) => protocol)));
    expect(protocols).toEqual(new Set(['certificate', 'dns', 'grpc', 'http', 'net', 'tls', 'websocket', null]));
  });

  it('are never read wrongly', () => {
    expect(lines.filter((line) => verdictOn(line) === 'wrong').map(told)).toEqual([]);
  });

  it('are read, 95 of 100', () => {
    const others = lines.filter((line) => verdictOn(line) !== 'right');
    expect(1 - others.length / lines.length, others.map(told).join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('say nothing of the machine on which they were printed', () => {
    for (const { input } of [...lines, ...printed]) expect(input).not.toMatch(/(?<!\w)\/(?:root|home(?!\/x\b))\//);
  });
});

describe('what clients and proxies print for a failure that is known', () => {
  const share = (verdict: ReturnType<typeof verdictOn>) =>
    printed.filter((line) => verdictOn(line) === verdict).length / printed.length;

  it('is much', () => {
    expect(printed.length).toBeGreaterThan(1_500);
  });

  it('is read rightly, 85 of 100, and wrongly 2 of 100 at most', () => {
    expect(share('right')).toBeGreaterThanOrEqual(0.85);
    const wrong = printed.filter((line) => verdictOn(line) === 'wrong').map(told);
    expect(share('wrong'), wrong.join('\n')).toBeLessThanOrEqual(0.02);
  });
});
