import { useState } from 'react';
import { CodeCard } from 'wirecodes';
import { fromText } from 'wirecodes/adapters/text';
import { entryOf, type Words } from './words.js';

/** A line of any log, and the card for what it says. */
export function PastedLine({ words }: { readonly words: Words }) {
  const [line, setLine] = useState('');
  const { protocol, code, stages, observed } = fromText(line);
  const stageWords = words.websocket.terms.stages as { readonly [stage: string]: string };
  return (
    <section className="pasted" aria-labelledby="pasted">
      <h2 id="pasted">Any log line</h2>
      <label>
        Paste a line of a console, a proxy, a client or a tool
        <input
          value={line}
          onChange={({ target }) => setLine(target.value)}
          placeholder="WebSocket connection to 'wss://…' failed: Error during WebSocket handshake: Unexpected response code: 503"
        />
      </label>
      {line && !protocol && <output>Nothing in it that this page knows.</output>}
      {protocol && (
        <>
          <output>
            Read: <q>{observed}</q>{' '}
            {stages.map((stage) => (
              <span key={stage} className="stage" lang={words.websocket.lang}>
                {stageWords[stage]}
              </span>
            ))}
          </output>
          <CodeCard entry={entryOf(words, { protocol, code })} headingLevel={3} />
        </>
      )}
    </section>
  );
}
