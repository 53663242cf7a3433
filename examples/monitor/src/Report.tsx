import { useEffect, useState } from 'react';
import { CodeCard, CodeMention } from 'wirecodes';
import type { Source } from 'wirecodes/model';
import { adviceOf, secondsOf } from './format.js';
import type { Ending, Monitor, Refusal, State } from './monitor.js';
import { entryOf, type Words } from './words.js';

const phases: { readonly [Phase in State['phase']]: string } = {
  idle: 'No connection',
  connecting: 'Connecting',
  open: 'Connected',
  waiting: 'Waiting to connect again',
};

interface Props {
  readonly monitor: Monitor;
  readonly state: State;
  readonly words: Words;
}

/** How the connection is, and how the last one ended. */
export function Report({ monitor, state, words }: Props) {
  const { phase, waits, log } = state;
  const [last] = log;
  return (
    <section className="report" aria-label="The connection">
      <div className="state" data-phase={phase}>
        <output>{phases[phase]}</output>
        {waits && <Countdown key={waits.until} {...waits} />}
        {phase !== 'connecting' && phase !== 'open' && (
          <button type="button" onClick={monitor.connect}>
            {phase === 'waiting' ? 'Connect now' : 'Connect'}
          </button>
        )}
        {phase !== 'idle' && (
          <button type="button" onClick={monitor.stop}>
            Stop
          </button>
        )}
      </div>
      {!last && <p className="hint">Press a button: the server does it, and this is where you read what came of it.</p>}
      {last && ('error' in last ? <Threw refusal={last} words={words} /> : <Ended ending={last} words={words} />)}
    </section>
  );
}

function Countdown({ from, until }: { readonly from: number; readonly until: number }) {
  const [now, setNow] = useState(from);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 100);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(until - now, 0);
  return (
    <p className="countdown" data-seconds={(until - from) / 1000}>
      <progress aria-label="Until the next attempt" value={until - from - left} max={until - from || 1} />
      <span>{(left / 1000).toFixed(1)} s</span>
    </p>
  );
}

function Threw({ refusal, words }: { readonly refusal: Refusal; readonly words: Words }) {
  const { code, error } = refusal;
  return (
    <>
      <h2>The browser refused close({code})</h2>
      <p data-fact="error">{error}</p>
      <CodeCard entry={entryOf(words, { protocol: 'websocket', code })} headingLevel={3} />
    </>
  );
}

function Ended({ ending, words }: { readonly ending: Ending; readonly words: Words }) {
  const { act, seen, found, opened, seconds, attempt, advice } = ending;
  const others = found ? [] : seen.mayMean;
  const { question } = words.websocket.messages.facts.retry;
  return (
    <>
      <h2>What the browser reported</h2>
      <dl className="facts">
        <Fact name="code" value={String(seen.code)} />
        <Fact name="reason" value={seen.reason || '(empty)'} />
        <Fact name="wasClean" value={String(seen.wasClean)} />
        <Fact name="open fired" value={opened ? 'yes' : 'no'} />
        <Fact name="after" value={secondsOf(seconds)} />
      </dl>
      <dl className="meaning">
        <div>
          <dt>What happened</dt>
          <dd data-fact="what">
            {act ? (
              <>
                {act.what}: <CodeMention entry={entryOf(words, act.did)} />
              </>
            ) : (
              'The connection ended, and nobody was asked to end it'
            )}
          </dd>
        </div>
        {others.length > 0 && (
          <div>
            <dt>{seen.code} may also stand for</dt>
            <dd className="mentions">
              {others.map((other) => (
                <CodeMention key={`${other.protocol} ${other.code}`} entry={entryOf(words, other)} />
              ))}
            </dd>
          </div>
        )}
        {!opened && (
          <div>
            <dt>The same address, asked over HTTP</dt>
            <dd data-fact="found">
              {found ? <CodeMention entry={entryOf(words, found)} /> : 'No answer either: it fails before HTTP'}
              {found?.retryAfterSeconds !== undefined && <>, Retry-After: {secondsOf(found.retryAfterSeconds)}</>}
            </dd>
          </div>
        )}
        <div>
          <dt lang={words.websocket.lang}>{question}</dt>
          <dd data-fact="advice" data-reconnect={advice.reconnect} data-reason={advice.reason}>
            <span lang={words.websocket.lang}>{adviceOf(ending, words)}</span>
            {advice.reconnect && ` · attempt ${attempt} in ${secondsOf(advice.delaySeconds)}`}
            {advice.spec.length > 0 && ' · '}
            {advice.spec.map((source) => (
              <SourceLink key={JSON.stringify(source)} source={source} />
            ))}
          </dd>
        </div>
      </dl>
      <div className="cards">
        <CodeCard entry={entryOf(words, seen)} headingLevel={3} />
        {found && <CodeCard entry={entryOf(words, found)} headingLevel={3} side={2} />}
      </div>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-fact={name}>{value}</dd>
    </div>
  );
}

function SourceLink({ source }: { readonly source: Source }) {
  return 'rfc' in source ? (
    <a href={`https://www.rfc-editor.org/rfc/rfc${source.rfc}#section-${source.section}`}>
      RFC {source.rfc}, section {source.section}
    </a>
  ) : (
    <a href={source.url}>{source.title}</a>
  );
}
