import type { Observation } from '../model.js';
import { observe, type Mark } from './observe.js';

const RCODES: { readonly [name: string]: number } = {
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  NOTIMPL: 4,
  REFUSED: 5,
  YXDOMAIN: 6,
  YXRRSET: 7,
  NXRRSET: 8,
  NOTAUTH: 9,
  NOTZONE: 10,
  BADVERS: 16,
};

// Names that only DNS has; the others where a resolver or a tool writes them.
const NAME =
  /\b(FORMERR|SERVFAIL|NXDOMAIN|NOTIMPL?|YXDOMAIN|YXRRSET|NXRRSET|NOTAUTH(?!\()|NOTZONE|BADVERS)\b|(?:\bstatus: |can't find [^\s:]{1,300}: |\bnot found: \d{1,2}\(|\bquery failed \(|\bRCODE[ :=]{1,3}|answered )(REFUSED)\b|DNS_PROBE_FINISHED_(NXDOMAIN)/;

const WORDS: readonly (readonly [RegExp, Mark])[] = [
  // With more than one record of authority it may be a referral.
  [/\bstatus: NOERROR, id: \d{1,5}\n;; flags: [a-z ]{0,40}; QUERY: 1, ANSWER: 0, AUTHORITY: [01],/, 'dns:NODATA'],
  [
    /does not have any RR of the requested type|\*\*\* Can't find [^\s:]{1,300}: No answer|The DNS response does not contain an answer|has no [A-Z]{1,6} record\b/,
    'dns:NODATA',
  ],
  [/The DNS query name does not exist|resolve call failed: .{1,300} not found/, 'dns:3'],
  [/\b(?:query|transfer)(?: \(cache\))? '[^'\n]{1,300}\/IN' denied/, 'dns:5'],
];

/** Reads what a resolver or a tool for DNS says: dig, host, nslookup, resolvectl, BIND, CoreDNS, dnspython. */
export function readDnsTool(text: string): Observation | undefined {
  const [observed, a, b, c] = NAME.exec(text) ?? [];
  const code = RCODES[a ?? b ?? c ?? ''];
  if (observed && code !== undefined) return observe(`dns:${code}`, observed, { stages: ['dns'] });
  for (const [words, mark] of WORDS) {
    const said = words.exec(text)?.[0];
    if (said) return observe(mark, said, { stages: ['dns'] });
  }
  return undefined;
}
