/** A code of a protocol, as an address has it. */
export interface Code {
  readonly protocol: string;
  readonly code: number | string;
}

/** The address of a code, below that of its language. */
export function codePath({ protocol, code }: Code): string {
  return `${protocol}/${encodeURIComponent(code)}/`;
}

/** The address of a pair, below that of its language: `compare/1006-vs-1015/`, `compare/grpc-14-vs-503/`. */
export function pairPath(pair: readonly [Code, Code]): string {
  return `compare/${pairName(pair)}/`;
}

export function pairName([a, b]: readonly [Code, Code]): string {
  return `${codeName(a)}-vs-${codeName(b)}`;
}

// Four digits are WebSocket's, three are HTTP's, and a name with an E in front is an error of the network. All else says
// whose it is: 10 is a code of four protocols.
const bare = { websocket: /^\d{4,}$/, http: /^\d{3}$/, net: /^E[A-Z_\d]+$/ };

function codeName({ protocol, code }: Code): string {
  const isBare = Object.entries(bare).some(([name, form]) => name === protocol && form.test(String(code)));
  return encodeURIComponent(isBare ? code : `${protocol}-${code}`);
}

/** The codes of a pair's name; nothing where it is none. */
export function readPairName(name: string): [Code, Code] | undefined {
  const [a, b, ...rest] = name.split('-vs-').map(readCodeName);
  return a && b && rest.length === 0 ? [a, b] : undefined;
}

function readCodeName(name: string): Code | undefined {
  const [, protocol, code] = /^([a-z]+)-(.+)$/.exec(name) ?? [];
  if (protocol !== undefined && code !== undefined) return { protocol, code: numberIn(code) };
  const [owner] = Object.entries(bare).find(([, form]) => form.test(name)) ?? [];
  return owner === undefined ? undefined : { protocol: owner, code: numberIn(name) };
}

/** The codes of a key of a locale's `pairs`: `1006-1015` of WebSocket, `grpc:14-http:503`. */
export function readPairKey(protocol: string, key: string): [Code, Code] {
  const [a, b] = key.split('-').map((part) => {
    const [own = '', code] = part.split(':');
    return code === undefined ? { protocol, code: own } : { protocol: own, code };
  });
  if (!a || !b) throw new Error(`'${key}' of ${protocol} is no pair.`);
  return [a, b];
}

/** Two codes as the address of their pair has them: the lower one first; across protocols by the protocol's name. */
export function inOrder<C extends Code>(codes: readonly C[]): readonly C[] {
  return codes.toSorted((a, b) => {
    if (a.protocol !== b.protocol) return a.protocol < b.protocol ? -1 : 1;
    if (typeof a.code === 'number' && typeof b.code === 'number') return a.code - b.code;
    return String(a.code) < String(b.code) ? -1 : 1;
  });
}

function numberIn(text: string): number | string {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** Whether an address is that of a pair the wrong way round, which leads on to the right one. */
export function isTurned(address: string): boolean {
  const [, name = ''] = /\/compare\/([^/]+)\/$/.exec(address) ?? [];
  const pair = readPairName(decodeURIComponent(name));
  return pair !== undefined && inOrder(pair)[0] !== pair[0];
}
