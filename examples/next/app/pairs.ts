import { en } from 'wirecodes/locales/websocket/en';

/** The pairs of WebSocket codes that have words of their own, the lower code first. A page of any other would repeat the facts of its two codes. */
export const pairs: readonly (readonly [number, number])[] = Object.keys(en.pairs).flatMap((key) => {
  const [, a, b] = /^(\d+)-(\d+)$/.exec(key) ?? [];
  return a && b ? [[Number(a), Number(b)]] : [];
});
