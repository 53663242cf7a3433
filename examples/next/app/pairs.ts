import { websocket } from 'wirecodes/catalogs/websocket';

const codes = Object.keys(websocket.codes).map(Number);

/** All pairs of WebSocket codes, the lower code first. */
export const pairs: readonly (readonly [number, number])[] = codes.flatMap((a, index) =>
  codes.slice(index + 1).map((b) => [a, b] as const),
);
