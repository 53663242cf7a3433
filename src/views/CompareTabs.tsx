import type { ReactNode } from 'react';
import { Card } from '../components/CodeCard.js';
import { codeLabel } from '../components/codeLabel.js';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps } from '../components/props.js';
import { root } from '../components/root.js';
import { ticksOf, type Ticks } from '../components/ticksOf.js';
import { TabsFrame } from '../components/TabsFrame.js';
import type { Catalog } from '../model.js';
import { cardOf } from '../selectors/cardOf.js';
import { labelsOf } from '../selectors/labelsOf.js';
import { settingsOf } from '../selectors/settingsOf.js';
import { titleOf } from '../selectors/titleOf.js';

export type CompareTabsProps<C extends Catalog = Catalog> = CodesProps<C> &
  RootProps<'div'> & {
    /**
     * The level of each card's heading.
     * @default 3
     */
    readonly headingLevel?: HeadingLevel;
    /** Keeps the ticked steps in localStorage under this name. */
    readonly storageKey?: string | undefined;
    /** The ids of the ticked steps of each code, when the host keeps them itself; see `CompareView`. */
    readonly value?: Ticks | undefined;
    /** Called with the ids of all the steps that are ticked after a change. */
    readonly onChange?: ((value: Ticks) => void) | undefined;
  };

/**
 * The cards of two to four codes as tabs, by Radix Tabs. All cards are in the server's HTML and are shown
 * until the tabs are ready; find-in-page opens the tab that it finds something in. Renders a `<div>`.
 *
 * @selector .wire-CompareTabs[data-protocol][data-kind][data-code]
 * @selector [data-part=tabs][data-ready] [role=tab][data-state] [role=tabpanel][data-state]
 * @selector [data-part=list], [data-part=tab], [data-part=code], [data-part=name], [data-part=panels]
 * @selector [data-part=panel]
 * @throws when not two to four codes are given, or the catalog does not name one of them.
 */
export function CompareTabs<C extends Catalog = Catalog>(props: CompareTabsProps<C>): ReactNode {
  const { catalog, codes, locale, entries: given, headingLevel = 3, ...rest } = props;
  const { storageKey, value, onChange, ...host } = rest;
  const entries = takeEntries({ catalog, codes, locale, entries: given });
  const labels = labelsOf(entries);
  return root(
    'div',
    { component: 'CompareTabs', codes: entries, host },
    <TabsFrame
      classNames={host.classNames}
      dir={entries[0]?.dir ?? 'ltr'}
      label={titleOf(entries)}
      tabs={entries.map((entry, index) => ({
        value: String(index),
        label: (
          <>
            {codeLabel(labels[index], index + 1)} <span data-part="name">{entry.text.name}</span>
          </>
        ),
        panel: (
          <Card
            card={cardOf(entry)}
            inside={entries}
            settings={settingsOf(entry)}
            side={index + 1}
            headingLevel={headingLevel}
            storageKey={storageKey}
            classNames={host.classNames}
            {...ticksOf(entry, value, onChange)}
          />
        ),
      }))}
    />,
  );
}
