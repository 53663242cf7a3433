import type { StepFacts } from '../../model.js';

/** The steps of each gRPC status and each range: who takes them, and what they run. Their words are the locales'. */
export const steps = {
  0: {
    'check-default-values': { who: 'client' },
    'return-error-status': { who: 'server' },
  },
  1: {
    'ignore-own-cancellation': { who: 'client' },
    'find-canceller': { who: 'client' },
    'propagate-cancellation': { who: 'server' },
  },
  2: {
    'map-exceptions': { who: 'server' },
    'read-message': { who: 'client' },
    'bypass-proxy': { who: 'operator', run: 'grpcurl -plaintext HOST:PORT package.Service/Method' },
  },
  3: {
    'read-field-violations': { who: 'client' },
    'correct-request': { who: 'client' },
    'name-field': { who: 'server' },
  },
  4: {
    'compare-with-p99': { who: 'client' },
    'check-before-retry': { who: 'client' },
    'propagate-deadline': { who: 'server' },
    'find-slow-hop': { who: 'operator' },
  },
  5: {
    'check-id': { who: 'client' },
    'name-resource': { who: 'server' },
    'check-replica-lag': { who: 'operator', run: 'SELECT application_name, replay_lag FROM pg_stat_replication;' },
  },
  6: {
    'read-existing': { who: 'client' },
    'choose-other-name': { who: 'client' },
    'accept-request-id': { who: 'server' },
  },
  7: {
    'check-token-scopes': { who: 'client' },
    'grant-role': { who: 'operator' },
    'name-permission': { who: 'server' },
  },
  8: {
    'read-message': { who: 'client' },
    'slow-down': { who: 'client' },
    'raise-limit': { who: 'operator' },
  },
  9: {
    'establish-state': { who: 'client' },
    'disable-retry': { who: 'client' },
    'list-violations': { who: 'server' },
  },
  10: {
    'restart-sequence': { who: 'client' },
    'add-jitter': { who: 'client' },
    'shorten-transactions': { who: 'server' },
  },
  11: {
    'treat-as-end': { who: 'client' },
    'fetch-size': { who: 'client' },
    'state-range': { who: 'server' },
  },
  12: {
    'compare-names': { who: 'client' },
    'register-service': { who: 'server', run: 'grpcurl -plaintext HOST:PORT list' },
    'check-routing': { who: 'operator' },
  },
  13: {
    'search-log': { who: 'server' },
    'compare-proto': { who: 'client' },
    'check-proxy': { who: 'operator', run: 'grpc_pass grpc://HOST:PORT;' },
  },
  14: {
    'retry-with-backoff': {
      who: 'client',
      run: '"retryPolicy": { "maxAttempts": 4, "initialBackoff": "1s", "maxBackoff": "30s",\n"backoffMultiplier": 2, "retryableStatusCodes": ["UNAVAILABLE"] }',
    },
    'check-host-and-tls': {
      who: 'client',
      run: 'openssl s_client -connect example.com:443 -servername example.com -alpn h2 </dev/null',
    },
    'check-backends': { who: 'operator' },
    'shut-down-gracefully': { who: 'server' },
  },
  15: {
    'restore-backup': { who: 'operator' },
    'log-affected-data': { who: 'server' },
    'do-not-retry': { who: 'client' },
  },
  16: {
    'refresh-token': { who: 'client' },
    'check-credentials': { who: 'client' },
    'check-clocks': { who: 'operator', run: 'timedatectl' },
  },
  beyond: {
    'return-standard-code': { who: 'server' },
    'treat-as-unknown': { who: 'client' },
  },
} satisfies { readonly [code: number | string]: { readonly [id: string]: StepFacts } };
