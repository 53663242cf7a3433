import { getSystemErrorMap } from 'node:util';
import { describe, expect, it } from 'vitest';
import { net } from '../../src/catalogs/net.js';
import { en } from '../../src/locales/net/en/index.js';
import type { Sign } from '../../src/model.js';
import { findCode } from '../../src/selectors/findCode.js';
import { protocols } from '../support/fixtures.js';

type Code = keyof typeof net.codes;
const codes = Object.keys(net.codes) as Code[];

// include/uapi/asm-generic/errno-base.h and errno.h of Linux; the messages are those of glibc's strerror.
const ERRNO: { readonly [name: string]: readonly [number, string] } = {
  EPERM: [1, 'Operation not permitted'],
  EACCES: [13, 'Permission denied'],
  ENFILE: [23, 'Too many open files in system'],
  EMFILE: [24, 'Too many open files'],
  EPIPE: [32, 'Broken pipe'],
  EPROTO: [71, 'Protocol error'],
  EAFNOSUPPORT: [97, 'Address family not supported by protocol'],
  EADDRINUSE: [98, 'Address already in use'],
  EADDRNOTAVAIL: [99, 'Cannot assign requested address'],
  ENETDOWN: [100, 'Network is down'],
  ENETUNREACH: [101, 'Network is unreachable'],
  ECONNABORTED: [103, 'Software caused connection abort'],
  ECONNRESET: [104, 'Connection reset by peer'],
  ENOBUFS: [105, 'No buffer space available'],
  ENOTCONN: [107, 'Transport endpoint is not connected'],
  ETIMEDOUT: [110, 'Connection timed out'],
  ECONNREFUSED: [111, 'Connection refused'],
  EHOSTDOWN: [112, 'Host is down'],
  EHOSTUNREACH: [113, 'No route to host'],
};

// "Windows Sockets Error Codes" of Microsoft.
const WINSOCK: { readonly [name: string]: number } = {
  WSAEACCES: 10_013,
  WSAEMFILE: 10_024,
  WSAEAFNOSUPPORT: 10_047,
  WSAEADDRINUSE: 10_048,
  WSAEADDRNOTAVAIL: 10_049,
  WSAENETDOWN: 10_050,
  WSAENETUNREACH: 10_051,
  WSAECONNABORTED: 10_053,
  WSAECONNRESET: 10_054,
  WSAENOBUFS: 10_055,
  WSAENOTCONN: 10_057,
  WSAESHUTDOWN: 10_058,
  WSAETIMEDOUT: 10_060,
  WSAECONNREFUSED: 10_061,
  WSAEHOSTDOWN: 10_064,
  WSAEHOSTUNREACH: 10_065,
  WSAHOST_NOT_FOUND: 11_001,
  WSATRY_AGAIN: 11_002,
  WSANO_RECOVERY: 11_003,
};

/** What each client calls a failure. */
const nameOf = (code: Code, by: string) =>
  net.codes[code].names.filter((name) => name.by === by).map(({ name }) => name);

describe('net beside the headers of the systems', () => {
  it('has the numbers and the messages of Linux', () => {
    for (const [name, [number, message]] of Object.entries(ERRNO)) {
      expect([name, nameOf(name as Code, 'Linux'), net.codes[name as Code].phrase]).toEqual([
        name,
        [String(number)],
        message,
      ]);
    }
    // What is no errno.
    expect(codes.filter((code) => !Object.hasOwn(ERRNO, code))).toEqual(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EOF']);
  });

  it('has the names and the numbers of Windows', () => {
    const theirs = Object.entries(WINSOCK).map(([name, number]) => `${name} ${number}`);
    expect(codes.flatMap((code) => nameOf(code, 'Windows')).toSorted()).toEqual(theirs.toSorted());
  });

  it('has names that libuv has, but for the one that Node.js made', () => {
    const theirs = [...getSystemErrorMap().values()].map(([name]) => name);
    expect(codes.filter((code) => !theirs.includes(code))).toEqual(['ENOTFOUND']);
  });
});

describe('net codes', () => {
  it('are found by name and by message, however they are spelled', () => {
    for (const code of codes) {
      const { phrase } = net.codes[code];
      for (const spelled of [code, code.toLowerCase(), phrase, phrase.toUpperCase()]) {
        expect(findCode(net, spelled, en)).toMatchObject({ kind: 'known', code });
      }
    }
    for (const other of [111, '111', 'ENOENT', 'ECONN', '']) expect(findCode(net, other, en).kind).toBe('unknown');
  });

  it('that come from the resolver arise there and nowhere else', () => {
    for (const code of codes) {
      const { stages, evidence } = net.codes[code];
      expect([code, evidence === 'resolver']).toEqual([code, (stages as readonly string[]).includes('resolve')]);
    }
  });

  it('that say that nothing was sent do not arise on an open connection; where something was, nobody repeats by rote', () => {
    for (const code of codes) {
      const { stages, reachedServer, retry } = net.codes[code];
      const open = (stages as readonly string[]).includes('exchange');
      expect([code, reachedServer === 'no']).toEqual([code, !open]);
      if (reachedServer === 'maybe') expect([code, retry.advice]).toEqual([code, 'app-decides']);
    }
  });
});

describe('signs of net', () => {
  const signs = protocols.flatMap(({ catalog }) =>
    Object.entries(catalog.codes).flatMap(([code, facts]) =>
      (facts.signs ?? []).map((sign) => ({ protocol: catalog.protocol, code, sign })),
    ),
  );
  const length = ({ line, also = '' }: Sign) => line.length + also.length;
  const isIn = ({ line, also = '' }: Sign, text: string) => {
    const at = text.indexOf(line);
    return at !== -1 && text.includes(also, at + line.length);
  };

  it('each is the longest of all protocols in its own line, and in no line of another', () => {
    for (const { protocol, code, sign } of signs) {
      const text = `${sign.line} … ${sign.also ?? ''}`;
      const longest = Math.max(...signs.filter((one) => isIn(one.sign, text)).map((one) => length(one.sign)));
      const found = signs.filter((one) => isIn(one.sign, text) && length(one.sign) === longest);
      if (![protocol, ...found.map((one) => one.protocol)].includes('net')) continue;
      expect([text, ...found.map((one) => `${one.protocol} ${one.code}`)]).toEqual([text, `${protocol} ${code}`]);
    }
  });
});
