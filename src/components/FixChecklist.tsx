import type { ReactNode } from 'react';
import type { Catalog } from '../model.js';
import { cardOf } from '../selectors/cardOf.js';
import { formatPlural } from '../selectors/formatPlural.js';
import { listOf } from '../selectors/listOf.js';
import { checklistSteps } from './checklistSteps.js';
import { checklistKey } from './checklistStore.js';
import { KeptChecklist } from './KeptChecklist.js';
import { takeEntry, type CodeProps, type RootProps } from './props.js';
import { root } from './root.js';

export type FixChecklistProps<C extends Catalog = Catalog> = CodeProps<C> &
  RootProps<'div'> & {
    /**
     * Keeps the ticked steps in localStorage, under `wirecodes:<storageKey>:<protocol>:<code>`.
     * Nothing is kept where the store is full, disabled or corrupt, and nothing breaks.
     */
    readonly storageKey?: string | undefined;
    /** The ticked steps, by position from 0, when the host keeps them itself. Goes with `onChange`. */
    readonly value?: readonly number[] | undefined;
    /** Called with the steps that are ticked after a change. */
    readonly onChange?: ((value: readonly number[]) => void) | undefined;
  };

/**
 * The steps of a fix as a list to tick off, each with who does it. Renders a `<div>`.
 *
 * Without `storageKey`, `value` and `onChange` it is plain HTML: the boxes tick and the progress counts
 * without JavaScript. With one of them, a client component takes over.
 *
 * @selector .wire-FixChecklist[data-protocol][data-kind][data-code]
 * @selector [data-part=step][data-who]
 * @throws when neither an entry nor a code is given, or the catalog does not name the code.
 */
export function FixChecklist<C extends Catalog = Catalog>(props: FixChecklistProps<C>): ReactNode {
  const entry = takeEntry(props);
  const { storageKey, value, onChange } = props;
  const { messages, lang } = entry;
  const { steps } = cardOf(entry);
  return root(
    'div',
    'FixChecklist',
    listOf(entry),
    props,
    {},
    storageKey === undefined && value === undefined && onChange === undefined ? (
      checklistSteps({ steps })
    ) : (
      <KeptChecklist
        steps={steps}
        // `{done}` stays: the leaf that counts the ticks fills it.
        progress={formatPlural(messages.progress, lang, steps.length, { total: steps.length })}
        storageKey={storageKey === undefined ? undefined : checklistKey(storageKey, entry.protocol, entry.code)}
        value={value}
        onChange={onChange}
      />
    ),
  );
}
