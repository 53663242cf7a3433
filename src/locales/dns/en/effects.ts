import type { dns } from '../../../catalogs/dns.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind RCODEs do, in English. */
export const effects: EffectTexts<typeof dns> = {
  'caches-failures': 'A failure is served from the cache for this many seconds, even after its cause has been fixed.',
  'lets-bogus-through':
    'With this setting, the resolver returns data that failed DNSSEC validation; without it, the client gets SERVFAIL.',
  'limits-clients':
    'A client that this setting does not allow gets REFUSED, or no response with `deny` in Unbound; with `allow-recursion`, it gets REFUSED only for names outside the zones of the server.',
  'limits-negative-ttl':
    'NXDOMAIN and NODATA stay in the cache for at most this many seconds, even if the record has been added since.',
  'limits-rate':
    'Above this many queries per second to the name servers of a zone, further queries are answered with SERVFAIL; by default, one in ten is still let through.',
  'limits-transfers': 'A client that this setting does not allow gets REFUSED when it requests a zone transfer.',
  'limits-ttl':
    'An answer stays in the cache for at most this many seconds, or for its own TTL if that is shorter. CoreDNS keeps it for at least 5 seconds by default.',
  'limits-updates': 'A dynamic update from a client that this setting does not allow is answered with REFUSED.',
  'names-cause':
    'With this setting, the response or the log names the cause of the failure. Except for `log-servfail`, these settings do so only if DNSSEC validation failed.',
  'overrides-ttl': 'A number of seconds replaces the TTL of each cached answer, even if that TTL is shorter.',
  'refuses-types': 'A query for one of these record types is refused.',
  'requires-cookie':
    'With this setting, a UDP query from a client that uses cookies but has no valid server cookie is answered with BADCOOKIE.',
  searches:
    'A name with fewer dots than this is tried with each search domain first, and each attempt can end in NXDOMAIN.',
  'serves-stale':
    'With this setting, the resolver returns an expired answer when it cannot get a new one, and the client sees no SERVFAIL. BIND also needs `stale-cache-enable` (default `no`). CoreDNS (by default) and older versions of Unbound such as 1.17 return it at once, even if they could get a new one.',
  'switches-cache': 'This setting decides whether positive and negative answers are cached.',
  tries: 'The stub resolver queries its name servers this many times before it reports a failure.',
  validates:
    'This setting decides whether the resolver validates DNSSEC. If validation fails, the client gets SERVFAIL.',
  waits:
    'This setting limits how long to wait for a response; after that, another server is tried or the lookup fails.',
};
