// Written by `npm run register`, from src/catalogs.

/** The protocols that wirecodes knows. */
export const protocolNames = ['certificate', 'dns', 'grpc', 'http', 'net', 'tls', 'websocket'] as const;

/** The name of a protocol that wirecodes knows. */
export type ProtocolName = (typeof protocolNames)[number];
