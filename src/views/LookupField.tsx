'use client';

import { useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react';
import type { RenderLink } from '../components/link.js';
import type { HeadingLevel } from '../components/props.js';
import { withClassNames, type ClassNames } from '../components/withClassNames.js';
import type { Explanation } from '../explain/explain.js';
import type { Language } from '../languages.js';
import type { Entry, LookupMessages } from '../model.js';
import type { LookupResult } from './LookupResult.js';

interface LookupFieldProps {
  readonly lang: Language;
  readonly words: LookupMessages;
  readonly headingLevel: HeadingLevel;
  readonly defaultValue: string;
  readonly action: string | undefined;
  readonly name: string;
  readonly shareHref: string | undefined;
  readonly codeHref: string | undefined;
  readonly renderLink: RenderLink | undefined;
  readonly onExplain: ((explanation?: Explanation) => void) | undefined;
  readonly classNames: ClassNames | undefined;
}

interface Answer {
  readonly text: string;
  readonly explanation: Explanation;
  /** What it may be, then what may stand behind it. */
  readonly entries: readonly Entry[];
  readonly Result: typeof LookupResult;
}

interface Running {
  /** Counts what was looked up: the answer to an earlier text is nobody's any more. */
  turn: number;
  pause?: ReturnType<typeof setTimeout>;
}

// How long a reader types on before what stands there is looked up.
const PAUSE = 250;

/** What there is to say of a text; nothing where a part of it did not load. */
async function answerTo(text: string, lang: Language): Promise<Answer | undefined> {
  try {
    const [{ explain }, { LookupResult: Result }] = await Promise.all([
      import('../explain/explain.js'),
      import('./LookupResult.js'),
    ]);
    const explanation = await explain(text, { lang });
    const { entry, mayMean, others } = explanation;
    return { text, explanation, entries: [...(entry ? [entry] : []), ...others, ...mayMean], Result };
  } catch {
    // As on a train: what was entered stays, to be tried again. Chromium gives a module that failed no second try before
    // the page is loaded anew; the loaders of webpack and its like do.
    return undefined;
  }
}

/** A field, and the answer to what stands in it. Only the last text that was entered is answered. */
export function LookupField(props: LookupFieldProps): ReactNode {
  const { lang, words, headingLevel, defaultValue, action, name, onExplain, classNames } = props;
  const { shareHref, codeHref, renderLink } = props;
  const ready = useSyncExternalStore(neverChanges, onClient, onServer);
  const [answer, setAnswer] = useState<Answer>();
  const [chosen, setChosen] = useState(0);
  const [state, setState] = useState<'busy' | 'failed'>();
  const field = useRef<HTMLInputElement>(null);
  const running = useRef<Running>({ turn: 0 });

  async function lookUp(tag: Language) {
    clearTimeout(running.current.pause);
    const own = ++running.current.turn;
    const text = field.current?.value.trim() ?? '';
    if (text === '') {
      setAnswer(undefined);
      setState(undefined);
      onExplain?.();
      return;
    }
    setState('busy');
    const found = await answerTo(text, tag);
    if (own !== running.current.turn) return;
    setAnswer(found);
    setChosen(0);
    setState(found ? undefined : 'failed');
    if (found) onExplain?.(found.explanation);
  }

  // Later calls take the props of their time.
  const latest = useRef(lookUp);
  useEffect(() => {
    latest.current = lookUp;
  });

  // What stands there already was the host's, or was typed before this was ready; another language is another answer.
  useEffect(() => {
    if (field.current?.value) void latest.current(lang);
    const now = running.current;
    return () => {
      now.turn++;
      clearTimeout(now.pause);
    };
  }, [lang]);

  function onChange() {
    clearTimeout(running.current.pause);
    running.current.pause = setTimeout(() => void latest.current(lang), field.current?.value ? PAUSE : 0);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !field.current?.value) return;
    // A dialog around it stays open until the field is empty.
    event.preventDefault();
    field.current.value = '';
    void lookUp(lang);
  }

  const shown = answer?.entries[chosen];
  const observed = answer?.explanation.observation.observed;
  const said =
    state === 'failed' ? (
      words.failed
    ) : state === 'busy' ? (
      words.loading
    ) : shown ? (
      <>
        <span lang={shown.lang}>{titleOf(shown)}</span>
        {observed && observed !== answer.text && observed !== shown.label && (
          <>
            {' '}
            <q data-part="observed" dir="auto" translate="no">
              {observed}
            </q>
          </>
        )}
      </>
    ) : (
      answer && words.nothing
    );

  return (
    <>
      {withClassNames(
        <>
          <form
            data-part="form"
            data-ready={ready || undefined}
            action={action}
            onSubmit={(event) => {
              event.preventDefault();
              void lookUp(lang);
            }}
          >
            <label data-part="field">
              <span>{words.label}</span>
              <input
                ref={field}
                type="search"
                name={action === undefined ? undefined : name}
                defaultValue={defaultValue}
                autoCapitalize="off"
                autoComplete="off"
                spellCheck={false}
                dir="auto"
                onChange={onChange}
                onKeyDown={onKeyDown}
              />
            </label>
            <button type="submit" data-part="submit" disabled={!ready && action === undefined}>
              {words.submit}
            </button>
          </form>
          <output data-part="message" data-state={state}>
            {said}
          </output>
          {state === 'failed' && (
            <button type="button" data-part="retry" onClick={() => void lookUp(lang)}>
              {words.retry}
            </button>
          )}
        </>,
        classNames,
      )}
      {answer && shown && (
        <answer.Result
          {...{ words, headingLevel, shareHref, codeHref, renderLink, classNames, chosen }}
          explanation={answer.explanation}
          entries={answer.entries}
          busy={state === 'busy'}
          onChoose={setChosen}
        />
      )}
    </>
  );
}

function titleOf({ label, locale, text }: Entry): string {
  return `${locale.terms.protocol} ${label} ${text.name}`;
}

const neverChanges = () => () => {};
const onClient = () => true;
const onServer = () => false;
