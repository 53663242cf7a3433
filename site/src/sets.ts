/** Codes that are worth a page together: two to four. */
export const sets = {
  authentication: [
    { protocol: 'http', code: 401 },
    { protocol: 'http', code: 403 },
    { protocol: 'grpc', code: 16 },
    { protocol: 'websocket', code: 3000 },
  ],
  unavailable: [
    { protocol: 'http', code: 502 },
    { protocol: 'http', code: 503 },
    { protocol: 'grpc', code: 14 },
    { protocol: 'websocket', code: 1013 },
  ],
  redirects: [
    { protocol: 'http', code: 301 },
    { protocol: 'http', code: 302 },
    { protocol: 'http', code: 307 },
    { protocol: 'http', code: 308 },
  ],
  timeouts: [
    { protocol: 'http', code: 408 },
    { protocol: 'http', code: 504 },
    { protocol: 'grpc', code: 4 },
    { protocol: 'net', code: 'ETIMEDOUT' },
  ],
  restarts: [
    { protocol: 'websocket', code: 1001 },
    { protocol: 'websocket', code: 1006 },
    { protocol: 'websocket', code: 1012 },
    { protocol: 'websocket', code: 1013 },
  ],
} as const;

export type SetName = keyof typeof sets;
