import { status } from '@grpc/grpc-js';
import { describe, expect, it } from 'vitest';
import { grpc } from '../../src/catalogs/grpc.js';
import { http } from '../../src/catalogs/http.js';
import { en } from '../../src/locales/grpc/en/index.js';
import { findCode } from '../../src/selectors/findCode.js';
import { selectCode } from '../../src/selectors/selectCode.js';
import { factsOf } from '../support/fixtures.js';

const all = factsOf(grpc);

describe('gRPC beside @grpc/grpc-js', () => {
  it('has the same 17 codes under the same names', () => {
    const theirs = Object.entries(status).filter(([, code]) => typeof code === 'number');
    expect(Object.fromEntries(all.map(([code, { phrase }]) => [phrase, code]))).toEqual(Object.fromEntries(theirs));
    expect(all).toHaveLength(17);
  });
});

describe('gRPC codes', () => {
  it('are found by number and by name, however the name is spelled', () => {
    for (const [code, { phrase }] of all) {
      for (const spelled of [code, String(code), phrase, phrase.toLowerCase(), phrase.replaceAll('_', '')]) {
        expect(findCode(grpc, spelled, en)).toMatchObject({ kind: 'known', code });
      }
    }
    expect(selectCode(grpc, 'UNAVAILABLE', en).code).toBe(14);
  });

  it('have a code 0 like any other', () => {
    expect(findCode(grpc, 0, en)).toMatchObject({ kind: 'known', code: 0, facts: { phrase: 'OK' } });
  });

  it('end at 16: what lies above has no name', () => {
    expect(findCode(grpc, 17, en)).toMatchObject({ kind: 'range', facts: { id: 'beyond' } });
    expect(findCode(grpc, -1, en).kind).toBe('unknown');
  });
});

describe('facts of gRPC hold together', () => {
  it('the library never produces what only an application can know', () => {
    const never = all.filter(([, { fromLibrary }]) => fromLibrary === 'no').map(([, { phrase }]) => phrase);
    expect(never).toEqual([
      'INVALID_ARGUMENT',
      'NOT_FOUND',
      'ALREADY_EXISTS',
      'FAILED_PRECONDITION',
      'ABORTED',
      'DATA_LOSS',
    ]);
    // gRPC lists it with those; tonic does not keep to it.
    expect(all.filter(([, facts]) => facts['fromLibrary'] === 'some').map(([code]) => code)).toEqual([11]);
    for (const [code, { fromLibrary, stages }] of all)
      if (fromLibrary === 'no') expect([code, stages]).toEqual([code, ['server']]);
  });

  it('what a client makes of HTTP, each status of it once, the library can produce', () => {
    const statuses = all.flatMap(([, { fromHttp }]) => fromHttp as readonly (number | string)[]);
    expect(new Set(statuses).size).toBe(statuses.length);
    for (const [code, { fromHttp, fromLibrary }] of all) {
      if ((fromHttp as readonly unknown[]).length > 0) expect([code, fromLibrary]).toEqual([code, 'yes']);
    }
  });

  it('7, which gRPC’s list of what libraries make does not have, names the table that does', () => {
    expect(grpc.codes[7].spec).toContainEqual(grpc.facts.fromHttp.spec[0]);
  });

  it('every HTTP status in both tables is one that HTTP knows', () => {
    const statuses = all.flatMap(([, { fromHttp, httpStatus }]) => [...(fromHttp as readonly unknown[]), httpStatus]);
    const unknown = statuses.filter((code) => code !== 'other' && !Object.hasOwn(http.codes, String(code)));
    expect(unknown).toEqual([]);
  });

  it('the two tables are not each other turned round', () => {
    const back = all.filter(([, { fromHttp, httpStatus }]) => !(fromHttp as readonly unknown[]).includes(httpStatus));
    expect(back.map(([code]) => code)).toContain(8);
    expect(grpc.codes[14].fromHttp).toContain(429);
  });

  it('only after OK is there nothing to try again: a client that cancelled nothing gets CANCELLED as well', () => {
    expect(all.filter(([, { retry }]) => retry.advice === 'not-needed').map(([code]) => code)).toEqual([0]);
  });

  it('only UNAVAILABLE is to be tried again without a thought', () => {
    expect(all.filter(([, { retry }]) => retry.advice === 'backoff').map(([, { phrase }]) => phrase)).toEqual([
      'UNAVAILABLE',
    ]);
  });
});
