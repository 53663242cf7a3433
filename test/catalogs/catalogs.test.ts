import { describe, expect, it } from 'vitest';
import type { CodeFacts, RangeFacts } from '../../src/model.js';
import { groupBy } from '../../src/text/groupBy.js';
import { factsOf, protocols } from '../support/fixtures.js';

describe.each(protocols.map(({ catalog }) => catalog))('the catalog of $protocol', (catalog) => {
  const { codes, ranges } = catalog;
  const all: readonly (CodeFacts | RangeFacts)[] = [...Object.values(codes), ...ranges];

  it('answers every number up to its last: a code names it, or one range explains it', () => {
    const wrong: number[] = [];
    // Of two thousand million, the first.
    for (let number = 0; number <= Math.min(catalog.last ?? -1, 100_000); number++) {
      const around = ranges.filter(({ from = Infinity, to = -1 }) => from <= number && number <= to).length;
      if (around > 1 || (around === 0 && !Object.hasOwn(codes, number))) wrong.push(number);
    }
    expect(wrong).toEqual([]);
  });

  it('has no code and no range above its last number', () => {
    const numbers = [...Object.keys(codes).map(Number), ...ranges.map(({ to }) => Number(to))].filter(Number.isFinite);
    for (const number of numbers) expect(number).toBeLessThanOrEqual(catalog.last ?? -1);
  });

  it('is plain JSON data', () => {
    expect(JSON.parse(JSON.stringify(catalog))).toStrictEqual(catalog);
  });

  it('gives no two codes the same phrase, so that a name finds one code', () => {
    const phrases = factsOf(catalog).map(([, { phrase }]) => phrase.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it('leads from a step and from a stage only to codes that there are, by their names', () => {
    const seen = [
      ...all.flatMap(({ steps = {} }) => Object.values(steps).flatMap(({ see = [] }) => see)),
      ...Object.values(catalog.see ?? {}).flat(),
    ].filter((see) => see !== undefined);
    const wrong = seen.filter(({ protocol, code, name }) => {
      const other = protocols.find((one) => one.catalog.protocol === protocol)?.catalog;
      return (
        other && name !== (other.codes[code]?.phrase ?? '') && (name !== code || !Object.hasOwn(other.codes, code))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('names only stages of its own, in their order', () => {
    for (const { stages } of all) expect(catalog.stages.filter((stage) => stages.includes(stage))).toEqual(stages);
  });

  it('shows only facts that some code has', () => {
    for (const fact of Object.keys(catalog.facts)) {
      expect(
        all.some((facts) => facts[fact] !== undefined),
        fact,
      ).toBe(true);
    }
  });

  it('has a source for every code and range, and for every compared fact that the code’s own source does not give', () => {
    for (const { spec } of all) expect(spec.length).toBeGreaterThan(0);
    for (const { spec, retry, settings = [] } of all) {
      for (const source of [...spec, ...(retry.spec ?? []), ...settings.flatMap((setting) => setting.spec)]) {
        if ('rfc' in source) expect(source.section).toMatch(/^\d+(\.\d+)*$/);
        else expect(source.url).toMatch(/^https:\/\//);
      }
    }
    for (const { spec = [] } of Object.values(catalog.facts)) {
      for (const source of spec) if ('url' in source) expect(source.url).toMatch(/^https:\/\//);
    }
  });

  it('gives no line to two codes, and no setting twice to one', () => {
    const lines = all.flatMap(({ signs = [] }) => signs.map((sign) => JSON.stringify([sign.line, sign.also])));
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
    for (const { settings = [] } of all) {
      const names = settings.map((setting) => `${setting.of} ${setting.name}`);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('gives a delay both bounds and a source', () => {
    for (const { retry } of all) {
      if (retry.advice !== 'delay') continue;
      expect(retry.minSeconds).toBeLessThan(retry.maxSeconds ?? 0);
      expect(retry.spec).not.toHaveLength(0);
    }
  });
});

describe('across the catalogs', () => {
  const all = protocols.flatMap(({ catalog }) => [...Object.values(catalog.codes), ...catalog.ranges]);
  /** The keys that stand for more than one value. */
  const ambiguous = (pairs: readonly (readonly [string, string])[]) =>
    [...groupBy(pairs, ([key]) => key)]
      .filter(([, values]) => new Set(values.map(([, value]) => value)).size > 1)
      .map(([key]) => key);

  it('a setting has one default, however often it stands behind a code', () => {
    const settings = all.flatMap((facts) => facts.settings ?? []);
    expect(ambiguous(settings.map((one) => [`${one.of} ${one.name}`, `${one.default} ${one.since ?? ''}`]))).toEqual(
      [],
    );
  });

  it('a page has one title, and a title is of one page', () => {
    const pages = all
      .flatMap(({ spec, retry, settings = [] }) => [
        ...spec,
        ...(retry.spec ?? []),
        ...settings.flatMap((one) => one.spec),
      ])
      .flatMap((source) => ('url' in source ? source : []));
    expect(ambiguous(pages.map(({ url, title }) => [url, title]))).toEqual([]);
    expect(ambiguous(pages.map(({ url, title }) => [title, url]))).toEqual([]);
  });
});
