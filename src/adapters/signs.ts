// Written by `npm run register`, from src/catalogs.
import { signs as certificate } from '../catalogs/certificate/signs.js';
import { signs as dns } from '../catalogs/dns/signs.js';
import { signs as grpc } from '../catalogs/grpc/signs.js';
import { signs as http } from '../catalogs/http/signs.js';
import { signs as net } from '../catalogs/net/signs.js';
import { signs as tls } from '../catalogs/tls/signs.js';
import { signs as websocket } from '../catalogs/websocket/signs.js';
import type { Sign } from '../model.js';

/** The name of a protocol that has signs. */
export type SignedProtocol = 'certificate' | 'dns' | 'grpc' | 'http' | 'net' | 'tls' | 'websocket';

/** The signs of each protocol, by code. */
export const signs: readonly (readonly [SignedProtocol, { readonly [code: string]: readonly Sign[] }])[] = [
  ['certificate', certificate],
  ['dns', dns],
  ['grpc', grpc],
  ['http', http],
  ['net', net],
  ['tls', tls],
  ['websocket', websocket],
];
