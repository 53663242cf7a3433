// Written by `npm run register`, from src/catalogs.
import { signs as grpc } from '../catalogs/grpc/signs.js';
import { signs as http } from '../catalogs/http/signs.js';
import { signs as websocket } from '../catalogs/websocket/signs.js';
import type { Sign } from '../model.js';

/** The name of a protocol that has signs. */
export type SignedProtocol = 'grpc' | 'http' | 'websocket';

/** The signs of each protocol, by code. */
export const signs: readonly (readonly [SignedProtocol, { readonly [code: string]: readonly Sign[] }])[] = [
  ['grpc', grpc],
  ['http', http],
  ['websocket', websocket],
];
