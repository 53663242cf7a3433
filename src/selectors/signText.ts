import type { Sign } from '../model.js';

/** A sign as it is read: "upstream timed out … while connecting to upstream". */
export function signText({ line, also }: Sign): string {
  return also === undefined ? line : `${line.trimEnd()} … ${also.trimStart()}`;
}
