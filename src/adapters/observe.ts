import type { websocket } from '../catalogs/websocket.js';
import type { Observation, Reading } from '../model.js';
import type { ProtocolName } from '../protocolNames.js';
import { visibleText } from '../text/visibleText.js';

/** Where in a connection's life something arises. */
export type Stage = (typeof websocket)['stages'][number];

/** A code in short, `'net:ECONNREFUSED'`; or a protocol alone, where nothing names the code. */
export type Mark = ProtocolName | `${ProtocolName}:${string}`;

/** What is known besides the code. */
export interface Besides {
  readonly stages?: readonly Stage[];
  readonly mayMean?: readonly Mark[];
  readonly reason?: string;
}

/** What was seen, and the sign by which it was. */
export function observe(
  mark: Mark,
  observed: string,
  { stages = [], mayMean = [], reason = '' }: Besides = {},
): Observation & { readonly protocol: ProtocolName } {
  const { protocol, code } = split(mark);
  return {
    protocol,
    ...(code !== undefined && { code }),
    mayMean: mayMean.filter((other) => other !== mark).map((other) => split(other) as Reading),
    stages,
    observed: inOneLine(observed),
    reason,
  };
}

/** A part of a text, or all of it, fit to be shown. */
export const inOneLine = (text: string): string => visibleText(text.replace(/\s+/g, ' '), 200);

/** What nothing was recognised in. */
export function unread(observed: string, reason = ''): Observation {
  return { mayMean: [], stages: [], observed, reason };
}

function split(mark: Mark): { readonly protocol: ProtocolName; readonly code?: number | string } {
  const [protocol = '', code] = mark.split(':');
  const number = Number(code);
  return {
    protocol: protocol as ProtocolName,
    ...(code !== undefined && { code: Number.isInteger(number) ? number : code }),
  };
}
