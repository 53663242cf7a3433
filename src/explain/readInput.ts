import type { Observation, Reading } from '../model.js';
import type { ProtocolName } from '../protocolNames.js';
import { visibleText } from '../text/visibleText.js';
import { findPrefix, findReadings } from './findReadings.js';

/** What was given, in no language. */
export interface Input {
  readonly observation: Observation;
  /** What else the same number or name stands for, in other protocols. */
  readonly others: readonly Reading[];
}

/**
 * Finds out what something is, without facts or words: a text, an event, a response, an error, a code. Never throws for
 * what it is; what loads to read it may fail to load.
 */
export async function readInput(input: unknown): Promise<Input> {
  if (typeof input === 'number' || typeof input === 'bigint') return readText(String(input));
  if (typeof input === 'string') return readText(input);
  const { readObject } = await import('./readObject.js');
  return { observation: readObject(input), others: [] };
}

async function readText(line: string): Promise<Input> {
  const text = line.slice(0, 4096).trim();
  const { fromText } = await import('../adapters/text.js');
  const prefixed = findPrefix(text);
  if (prefixed) {
    const { named, ranged } = findReadings(prefixed.rest, [prefixed.protocol]);
    const [own = ranged[0]] = named;
    if (own) return { observation: seen(own, fromText(prefixed.rest), text), others: [] };
  }
  const { named, ranged, sure } = findReadings(text);
  const [first, ...others] = named;
  const observation = fromText(text);
  if (first) return { observation: seen(first, observation, text), others };
  if (observation.protocol) return { observation, others: [] };
  const [only] = ranged;
  return { observation: only && sure ? seen(only, observation, text) : observation, others: [] };
}

// What an adapter knows of the same code: what may stand behind it.
function seen({ protocol, code }: Reading, observation: Observation, text: string): Observation {
  if (observation.protocol === protocol && observation.code === code) return observation;
  return {
    protocol: protocol satisfies ProtocolName,
    code,
    mayMean: [],
    stages: [],
    observed: visibleText(text, 200),
    reason: '',
  };
}
