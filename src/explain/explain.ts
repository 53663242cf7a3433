import { assertLanguage } from '../assertLanguage.js';
import { languages, type Language } from '../languages.js';
import type { Entry, Observation, Reading } from '../model.js';
import { loadEntry } from './loadEntry.js';
import { readInput } from './readInput.js';

/** How `explain` speaks. */
export interface ExplainOptions {
  /** The language of the words. A protocol that does not speak it is explained in English; its entries say so. */
  readonly lang: Language;
}

/** What something is, and what it may mean. */
export interface Explanation {
  /** What was seen, in no language. Without a `protocol` nothing was recognised. */
  readonly observation: Observation;
  /**
   * The code that was seen. Absent where nothing was recognised, where what came names a protocol and no code, and where
   * no catalog explains the code.
   */
  readonly entry?: Entry;
  /** What may stand behind it, the likeliest first; what no catalog explains is left out. */
  readonly mayMean: readonly Entry[];
  /** Other codes of the same number or name, which belong to other protocols: 10 is one of gRPC, of TLS and others. */
  readonly others: readonly Entry[];
}

/**
 * Explains whatever arrived: a line of a log, a close event, a response, an error, an observation of an adapter, or a code,
 * such as `1006`, `'grpc UNAVAILABLE'`, `'http:404'`, `'ECONNREFUSED'`. It finds out first which protocol it is of, then loads
 * the facts and words of that one and of what it may mean, each as a chunk of its own. Never rejects because of the input,
 * but where a chunk cannot be loaded.
 *
 * @throws when there are no words in the language.
 *
 * @example
 * const { entry, mayMean } = await explain('curl: (60) SSL certificate problem: certificate has expired', { lang: 'en' });
 */
export async function explain(input: unknown, { lang }: ExplainOptions): Promise<Explanation> {
  assertLanguage(lang, Object.keys(languages), 'explain');
  const { observation, others } = await readInput(input);
  const { protocol, code, mayMean } = observation;
  const [entry, behind, beside] = await Promise.all([
    protocol && code !== undefined ? loadEntry({ protocol, code }, lang) : undefined,
    loadAll(mayMean, lang),
    loadAll(others, lang),
  ]);
  return { observation, ...(entry && { entry }), mayMean: behind, others: beside };
}

async function loadAll(readings: readonly Reading[], lang: Language): Promise<readonly Entry[]> {
  const entries = await Promise.all(readings.map((reading) => loadEntry(reading, lang)));
  return entries.filter((entry) => entry !== undefined);
}
