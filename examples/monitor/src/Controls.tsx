import { useState } from 'react';
import { closeArguments, groups } from './acts.js';
import type { Monitor } from './monitor.js';
import { entryOf, type Named, type Words } from './words.js';

/** What a person can break, a button each. */
export function Controls({ monitor, words }: { readonly monitor: Monitor; readonly words: Words }) {
  const [times, setTimes] = useState(1);
  const lang = words.websocket.lang;
  const labelOf = (named: Named) => {
    const { code, text } = entryOf(words, named);
    return (
      <>
        <b>{code}</b> <span lang={lang}>{text.name}</span>
      </>
    );
  };
  return (
    <section className="controls" aria-label="Break the connection">
      <label className="times">
        Break it so many times in a row{' '}
        <input
          type="number"
          min={1}
          max={9}
          value={times}
          onChange={({ target }) => setTimes(Math.min(Math.max(target.valueAsNumber || 1, 1), 9))}
        />
      </label>
      {groups.map(({ title, acts }) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {acts.map((act) => (
            <button
              key={act.what}
              type="button"
              title={act.what}
              data-act={act.path}
              onClick={() => monitor.run(act, times)}
            >
              {act.label ?? labelOf(act.did)}
            </button>
          ))}
        </fieldset>
      ))}
      <fieldset>
        <legend>Let this page call close()</legend>
        {closeArguments.map((code) => (
          <button key={code} type="button" data-call={code} onClick={() => monitor.close(code)}>
            <code>close({code})</code>
          </button>
        ))}
      </fieldset>
    </section>
  );
}
