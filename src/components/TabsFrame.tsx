'use client';

import * as Tabs from '@radix-ui/react-tabs';
import { forwardRef, useEffect, useRef, useState, type ComponentPropsWithRef, type ReactNode } from 'react';
import { ownValue } from '../text/ownValue.js';
import { withClassNames, type ClassNames } from './withClassNames.js';

interface TabsFrameProps {
  readonly classNames: ClassNames | undefined;
  readonly dir: 'ltr' | 'rtl';
  /** What the list of tabs is called. */
  readonly label: string;
  readonly tabs: readonly { readonly value: string; readonly label: ReactNode; readonly panel: ReactNode }[];
}

/** Radix Tabs without inline style, with every panel in the HTML. */
export function TabsFrame({ classNames, dir, label, tabs }: TabsFrameProps): ReactNode {
  const [active, setActive] = useState(tabs[0]?.value ?? '');
  const frame = useRef<HTMLDivElement>(null);
  // Without the prop where there is none: Radix would write an empty one.
  const classOf = (part: string) => {
    const className = classNames && ownValue(classNames, part);
    return className === undefined ? {} : { className };
  };

  // What React cannot write: hidden="until-found" comes out as plain hidden, which find-in-page does not search;
  // and ids count by their place in a root, so tabs in two roots of a page would have the same.
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    if (!element.id) {
      let count = 1;
      while (document.getElementById(`wire-tabs-${count}`)) count++;
      element.id = `wire-tabs-${count}`;
    }
    const triggers = element.querySelectorAll('[role=tab]');
    for (const [index, panel] of element.querySelectorAll('[role=tabpanel]').entries()) {
      const trigger = triggers[index];
      panel.id = `${element.id}-panel-${index}`;
      panel.setAttribute('aria-labelledby', `${element.id}-tab-${index}`);
      trigger?.setAttribute('id', `${element.id}-tab-${index}`);
      trigger?.setAttribute('aria-controls', panel.id);
      if (panel.getAttribute('data-value') === active) {
        panel.removeAttribute('hidden');
        panel.removeAttribute('aria-hidden');
      } else {
        panel.setAttribute('hidden', 'until-found');
        // It keeps its box, which a screen reader would call an empty panel.
        panel.setAttribute('aria-hidden', 'true');
      }
    }
    element.setAttribute('data-ready', '');
  });

  useEffect(() => {
    const element = frame.current;
    const open = ({ target }: Event) => {
      const value = target instanceof Element && target.getAttribute('data-value');
      if (value) setActive(value);
    };
    element?.addEventListener('beforematch', open);
    return () => element?.removeEventListener('beforematch', open);
  }, []);

  return (
    <Tabs.Root ref={frame} dir={dir} value={active} onValueChange={setActive} data-part="tabs" {...classOf('tabs')}>
      <Tabs.List asChild aria-label={label}>
        <Unstyled data-part="list" {...classOf('list')}>
          {tabs.map((tab) => (
            <Tabs.Trigger
              key={tab.value}
              value={tab.value}
              id={undefined}
              aria-controls={undefined}
              data-part="tab"
              {...classOf('tab')}
              data-side={Number(tab.value) + 1}
            >
              {withClassNames(tab.label, classNames)}
            </Tabs.Trigger>
          ))}
        </Unstyled>
      </Tabs.List>
      <div data-part="panels" {...classOf('panels')}>
        {tabs.map((tab) => (
          <Tabs.Content
            key={tab.value}
            value={tab.value}
            asChild
            forceMount
            id={undefined}
            aria-labelledby={undefined}
            // Closed, it would be an empty stop of the Tab key.
            tabIndex={tab.value === active ? 0 : -1}
          >
            <Unstyled data-part="panel" {...classOf('panel')} data-value={tab.value}>
              {tab.panel}
            </Unstyled>
          </Tabs.Content>
        ))}
      </div>
    </Tabs.Root>
  );
}

// Radix sets an inline style, which a strict Content-Security-Policy refuses, and hides inactive panels
// before find-in-page can be asked; both are left out.
const Unstyled = forwardRef<HTMLDivElement, ComponentPropsWithRef<'div'>>(function Unstyled(
  { style: _style, hidden: _hidden, ...rest },
  ref,
) {
  return <div {...rest} ref={ref} />;
});
