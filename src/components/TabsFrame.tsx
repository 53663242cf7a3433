'use client';

import * as Tabs from '@radix-ui/react-tabs';
import { forwardRef, useEffect, useRef, useState, type ComponentPropsWithRef, type ReactNode } from 'react';

interface TabsFrameProps {
  readonly dir: 'ltr' | 'rtl';
  /** What the list of tabs is called. */
  readonly label: string;
  readonly tabs: readonly { readonly value: string; readonly label: ReactNode; readonly panel: ReactNode }[];
}

/** Radix Tabs without inline style, with every panel in the HTML. */
export function TabsFrame({ dir, label, tabs }: TabsFrameProps): ReactNode {
  const [active, setActive] = useState(tabs[0]?.value ?? '');
  const frame = useRef<HTMLDivElement>(null);

  // React writes hidden="until-found" as plain hidden, which find-in-page does not search; so it is set here.
  useEffect(() => {
    for (const panel of frame.current?.querySelectorAll('[role=tabpanel]') ?? []) {
      if (panel.getAttribute('data-value') === active) panel.removeAttribute('hidden');
      else panel.setAttribute('hidden', 'until-found');
    }
    frame.current?.setAttribute('data-ready', '');
  }, [active]);

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
    <Tabs.Root ref={frame} dir={dir} value={active} onValueChange={setActive} data-part="tabs">
      <Tabs.List asChild aria-label={label}>
        <Unstyled data-part="list">
          {tabs.map((tab) => (
            <Tabs.Trigger key={tab.value} value={tab.value} data-part="tab" data-side={Number(tab.value) + 1}>
              {tab.label}
            </Tabs.Trigger>
          ))}
        </Unstyled>
      </Tabs.List>
      <div data-part="panels">
        {tabs.map((tab) => (
          <Tabs.Content key={tab.value} value={tab.value} asChild forceMount>
            <Unstyled data-part="panel" data-value={tab.value}>
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
