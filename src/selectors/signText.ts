import type { Sign } from '../model.js';

/** A sign as it is read, with `…` where the line goes on: `bind() to … failed`, `Could not connect to '…': Connection refused`, `request: "…`. */
export function signText({ line, also }: Sign): string {
  const text = also === undefined ? line : `${line.trimEnd()} … ${also.trimStart()}`;
  return text
    .replace(/(["'([{<]) …/, '$1…')
    .replace(/… (?=["')\]}:,])/, '…')
    .replace(/^(?=[\s)}\],]|["'][:\s>])/, '…')
    .replace(/[\s([{<:=,/_]$|\s["']$/, '$&…');
}
