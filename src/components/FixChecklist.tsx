import type { ReactNode } from 'react';
import type { CardText, Catalog } from '../model.js';
import { cardOf } from '../selectors/cardOf.js';
import { checklistSteps } from './checklistSteps.js';
import { checklistKey } from './checklistStore.js';
import { KeptChecklist } from './KeptChecklist.js';
import { takeEntry, type CodeProps, type RootProps, type Shown } from './props.js';
import { root } from './root.js';

export type FixChecklistProps<C extends Catalog = Catalog> = CodeProps<C> &
  RootProps<'div'> & {
    /**
     * Keeps the ticked steps in localStorage, under `wirecodes:<storageKey>:<protocol>:<code>`.
     * Nothing is kept where the store is full, disabled or corrupt, and nothing breaks.
     */
    readonly storageKey?: string | undefined;
    /** The ids of the ticked steps, when the host keeps them itself. Goes with `onChange`. */
    readonly value?: readonly string[] | undefined;
    /** Called with the ids of the steps that are ticked after a change. */
    readonly onChange?: ((value: readonly string[]) => void) | undefined;
  };

/**
 * The steps of a fix as a list to tick off, each with who does it. Renders a `<div>`.
 *
 * Without `storageKey`, `value` and `onChange` it is plain HTML: the boxes tick and the progress counts
 * without JavaScript. With one of them, a client component takes over, in which a button copies each command.
 *
 * @selector .wire-FixChecklist[data-protocol][data-kind][data-code]
 * @selector [data-part=step][data-who]
 * @selector [data-part=fixes], [data-part=steps], [data-part=text], [data-part=who], [data-part=run], [data-part=progress]
 * @selector [data-part=status], [data-part=reset], [data-part=command], [data-part=copy]
 * @selector [data-part=outcome]
 * @throws when neither an entry nor a code is given, or the catalog does not name the code.
 */
export function FixChecklist<C extends Catalog = Catalog>(props: FixChecklistProps<C>): ReactNode {
  const { catalog, code, locale, entry, ...shown } = props;
  return <Checklist card={cardOf(takeEntry({ catalog, code, locale, entry }))} {...shown} />;
}

interface ChecklistProps extends Shown<FixChecklistProps> {
  readonly card: CardText;
  /** The heading above them: makes them a section of a card. */
  readonly above?: ReactNode;
}

/** The steps of a card that is ready. */
export function Checklist({ card, above, storageKey, value, onChange, ...host }: ChecklistProps): ReactNode {
  const { steps, progress, protocol, code, messages } = card;
  return root(
    above === undefined ? 'div' : 'section',
    { component: 'FixChecklist', codes: [card], host },
    above,
    storageKey === undefined && value === undefined && onChange === undefined ? (
      checklistSteps({ steps })
    ) : (
      <KeptChecklist
        steps={steps}
        progress={progress}
        reset={messages.reset}
        copy={messages.copy}
        copied={messages.copied}
        copyRefused={messages.copyRefused}
        storageKey={storageKey === undefined ? undefined : checklistKey(storageKey, protocol, code)}
        value={value}
        onChange={onChange}
        classNames={host.classNames}
      />
    ),
  );
}
