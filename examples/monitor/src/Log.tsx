import { useState } from 'react';
import { CodeCard, CompareView } from 'wirecodes';
import { secondsOf } from './format.js';
import type { Ending, Refusal, State } from './monitor.js';
import { entryOf, type Named, type Words } from './words.js';

/** All that happened, the latest first; each line opens as a comparison. */
export function Log({ log, words }: { readonly log: State['log']; readonly words: Words }) {
  if (log.length === 0) return null;
  return (
    <section className="log" aria-labelledby="log">
      <h2 id="log">Log</h2>
      <p className="hint">Open a line to set what happened against what the browser reported.</p>
      <ol reversed>
        {log.map((line) => (
          <li key={line.id}>
            <Line line={line} words={words} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ line, words }: { readonly line: Ending | Refusal; readonly words: Words }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ newState }) => setOpen(newState === 'open')}>
      <summary>
        <time dateTime={line.time.toISOString()}>{line.time.toLocaleTimeString('en', { hour12: false })}</time>
        {'error' in line ? (
          <>
            <span>The page calls close({line.code})</span>
            <span className="seen">threw</span>
          </>
        ) : (
          <>
            <span>{line.act?.what ?? 'The connection ended by itself'}</span>
            <span className="seen" data-differs={line.act && line.act.did.code !== line.seen.code}>
              {line.seen.code} after {secondsOf(line.seconds)}
            </span>
          </>
        )}
      </summary>
      {isOpen && <Comparison codes={codesOf(line)} words={words} />}
    </details>
  );
}

function codesOf(line: Ending | Refusal): readonly Named[] {
  if ('error' in line) return [{ protocol: 'websocket', code: line.code }];
  const { act, seen, found } = line;
  return [act?.did, seen, found].filter((named) => named !== undefined);
}

function Comparison({ codes, words }: { readonly codes: readonly Named[]; readonly words: Words }) {
  const distinct = new Map(codes.map((named) => [`${named.protocol} ${named.code}`, entryOf(words, named)]));
  const [first, ...others] = distinct.values();
  if (!first) return null;
  return others.length > 0 ? (
    <CompareView entries={[first, ...others]} headingLevel={3} />
  ) : (
    <CodeCard entry={first} headingLevel={3} />
  );
}
