import type { Ending } from './monitor.js';
import { entryOf, type Words } from './words.js';

const inSeconds = new Intl.NumberFormat('en', { style: 'unit', unit: 'second', maximumFractionDigits: 1 });
const inMilliseconds = new Intl.NumberFormat('en', { style: 'unit', unit: 'millisecond', maximumFractionDigits: 0 });

/** "3.2 sec", "18 ms" */
export function secondsOf(value: number): string {
  return value > 0 && value < 1 ? inMilliseconds.format(value * 1000) : inSeconds.format(value);
}

/** Whether to connect again, in the words of the code that decided. */
export function adviceOf({ seen, found, advice }: Ending, words: Words): string {
  const { facts, locale } = entryOf(words, found ?? seen);
  const { messages } = locale;
  if (advice.reason === 'retry-after') return 'Retry-After';
  if (advice.reason === 'unknown') return messages.notDefined;
  return messages.facts.retry.values[advice.reason]
    .replace('{min}', String(facts.retry?.minSeconds))
    .replace('{max}', String(facts.retry?.maxSeconds));
}
