'use client';

import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Plural } from '../model.js';
import { formatPlural } from '../selectors/formatPlural.js';
import { matchQuery } from '../text/matchQuery.js';

interface CodeFilterProps {
  readonly label: string;
  readonly found: Plural;
  readonly nothingFound: string;
  readonly lang: string;
  /** The list, as the server rendered it: the codes stand in it once and are not sent a second time. */
  readonly children: ReactNode;
}

/**
 * A search field over a list of codes. It hides the items that do not match, and the groups that are left empty.
 * Another list needs another `key`.
 */
export function CodeFilter({ label, found, nothingFound, lang, children }: CodeFilterProps): ReactNode {
  const [query, setQuery] = useState('');
  const [count, setCount] = useState<number>();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLDivElement>(null);

  useEffect(() => field.current?.setAttribute('data-ready', ''), []);

  useEffect(() => {
    let matches = 0;
    for (const item of list.current?.querySelectorAll<HTMLElement>('[data-part=item]') ?? []) {
      const match = matchQuery(query, item.dataset['code'] ?? '', wordsOf(item), lang);
      item.hidden = match === undefined;
      item.toggleAttribute('data-exact', match === 'exact');
      if (match) matches += 1;
    }
    for (const group of list.current?.querySelectorAll<HTMLElement>('[data-part=group], [data-part=catalog]') ?? []) {
      group.hidden = !group.querySelector('[data-part=item]:not([hidden])');
    }
    setCount(matches);
  }, [query, lang]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') setQuery('');
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const items = list.current;
    (
      items?.querySelector<HTMLElement>('[data-exact] a') ??
      items?.querySelector<HTMLElement>('[data-part=item]:not([hidden]) a')
    )?.focus();
  }

  return (
    <>
      <div ref={field} data-part="search">
        <label>
          <span>{label}</span>
          <input
            type="search"
            value={query}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </label>
        <output data-part="count">
          {query.trim() !== '' &&
            count !== undefined &&
            (count === 0 ? nothingFound : formatPlural(found, lang, count, { count }))}
        </output>
      </div>
      <div ref={list} data-part="list">
        {children}
      </div>
    </>
  );
}

/** What is shown of a code and over it, but for numbers; and the proper names that it goes with. */
function wordsOf(item: HTMLElement): string {
  const own = item.querySelectorAll('[data-part=name], [data-part=phrase], [data-part=summary]');
  const group = item.closest('[data-part=group]')?.querySelector('[data-part=heading] > span');
  const protocol = item.closest('[data-part=catalog]')?.querySelector('[data-part=protocol]');
  return [...[...own, group, protocol].map((node) => node?.textContent), item.dataset['names']].join(' ');
}
