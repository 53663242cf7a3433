import type { Reading } from '../model.js';
import type { ProtocolName } from '../protocolNames.js';
import { codeOfKey } from '../text/codeOfKey.js';
import { foldName } from '../text/foldName.js';
import { ownValue } from '../text/ownValue.js';
import { codeLists } from './codeLists.js';

/** What a code or a name stands for, out of all protocols. */
export interface Readings {
  /** The codes of that number or name, the likeliest first. */
  readonly named: readonly Reading[];
  /** Whether the first of what was found is meant: it is alone, or alone spelled so; for a range, its numbers look so. */
  readonly sure: boolean;
  /** Where only a range explains the number, whose it may be. */
  readonly ranged: readonly Reading[];
}

/** A code with the protocol that was named before it, which need not have it. */
export interface Prefixed<P extends string> {
  readonly protocol: P;
  readonly rest: string;
}

const LONGEST = 64;

// The protocols whose bare numbers people meet most come first.
const RANKED = ['websocket', 'http', 'grpc', 'certificate', 'tls', 'dns', 'net'];
const rank = (protocol: string) => (RANKED.includes(protocol) ? RANKED.indexOf(protocol) : RANKED.length);
const names = (Object.keys(codeLists) as ProtocolName[]).toSorted((a, b) => rank(a) - rank(b));

// The names that WebSocket shares with HTTP are borrowed from there.
const isBorrowed = ({ protocol }: Reading) => Number(protocol === 'websocket');

/** Takes a protocol's name off the front: `grpc UNAVAILABLE`, `http:404`. */
export function findPrefix<P extends string = ProtocolName>(
  text: string,
  among: readonly P[] = names as P[],
): Prefixed<P> | undefined {
  const [, name = '', rest = ''] = /^([a-z][a-z\d-]{0,31})(?:\s{1,9}|\s?:\s?)(\S[^\n]*)$/i.exec(text) ?? [];
  const protocol = among.find((known) => known === name.toLowerCase());
  return protocol && { protocol, rest };
}

/** Finds a code by its number or name, in one protocol or in all, without their facts. */
export function findReadings(text: string, among: readonly ProtocolName[] = names): Readings {
  const none = { named: [], sure: false, ranged: [] };
  if (text.length > LONGEST) return none;
  const folded = foldName(text);
  if (folded === '') return none;
  const key = /^\d{1,15}$/.test(text) ? String(Number(text)) : text;
  const found = among.flatMap((protocol) => {
    const own = codeLists[protocol]?.names ?? {};
    const code = Object.hasOwn(own, key)
      ? key
      : Object.keys(own).find((known) => named(known, own[known] ?? '', key, folded));
    if (code === undefined) return [];
    const phrase = own[code] ?? '';
    return {
      protocol,
      code: codeOfKey(code),
      isExact: code === key || phrase === text || `${code} ${phrase}` === text,
    };
  });
  const exact = found.filter(({ isExact }) => isExact);
  // Which spelling was used tells NOT_FOUND of gRPC from Not Found of HTTP.
  const spelled = [...exact, ...found.filter(({ isExact }) => !isExact)];
  const ordered = /^\d/.test(text) ? spelled : spelled.toSorted((a, b) => isBorrowed(a) - isBorrowed(b));
  if (ordered.length === 0 && /^\d+$/.test(key)) return rangesOf(Number(key), among);
  // A word in another spelling, or one that WebSocket borrowed, may be short for more.
  const isLoose = /^[a-z]{5,}$/i.test(text) && exact.every(isBorrowed);
  const called = ordered.map(({ protocol, code }) => ({ protocol, code }));
  return {
    named: isLoose ? [...called, ...endingIn(folded, among)] : called,
    sure: found.length === 1 || exact.length === 1,
    ranged: [],
  };
}

/** The codes whose names end in a word and say more: "Request Timeout", "Connection refused". */
function endingIn(word: string, among: readonly ProtocolName[]): readonly Reading[] {
  return among.flatMap((protocol) =>
    Object.entries(codeLists[protocol]?.names ?? {}).flatMap(([code, phrase]) => {
      const name = foldName(phrase);
      return name !== word && name.endsWith(word) ? { protocol, code: codeOfKey(code) } : [];
    }),
  );
}

/** The registered name of a code that a catalog names. */
export function nameOf({
  protocol,
  code,
}: {
  readonly protocol: string;
  readonly code: number | string;
}): string | undefined {
  return ownValue(codeLists[protocol]?.names ?? {}, String(code));
}

// By its code, by its name, or by both.
function named(code: string, phrase: string, key: string, folded: string): boolean {
  const name = foldName(phrase);
  return name === folded || code.toLowerCase() === key.toLowerCase() || `${code.toLowerCase()}${name}` === folded;
}

function rangesOf(code: number, among: readonly ProtocolName[]): Readings {
  const found = among.filter((protocol) =>
    codeLists[protocol]?.ranges?.some(([from, to]) => from <= code && code <= to),
  );
  // What nothing defines is nobody's in particular; but close codes have four digits, HTTP statuses three.
  const own = found.filter((protocol) =>
    protocol === 'websocket' ? 1000 <= code && code <= 4999 : protocol === 'http' && 100 <= code && code <= 999,
  );
  return {
    named: [],
    sure: own.length === 1,
    ranged: (own.length > 0 ? own : found).map((protocol) => ({ protocol, code })),
  };
}
