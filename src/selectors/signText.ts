import type { Sign } from '../model.js';

/** A sign as it is read, with `…` where the line goes on: `upstream timed out … while connecting to upstream`, `request: "…`. */
export function signText({ line, also }: Sign): string {
  const text = also === undefined ? line : `${line.trimEnd()} … ${also.trimStart()}`;
  return text.replace(/^(?=[\s)}\],]|["'][:\s>])/, '…').replace(/[\s([{<:=,/_]$|\s["']$/, '$&…');
}
