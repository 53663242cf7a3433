'use client';

import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Plural } from '../model.js';
import { formatPlural } from '../selectors/formatPlural.js';
import { matchQuery } from '../text/matchQuery.js';
import type { ClassNames } from './withClassNames.js';

interface CodeFilterProps {
  readonly classNames: ClassNames | undefined;
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
export function CodeFilter({ classNames, label, found, nothingFound, lang, children }: CodeFilterProps): ReactNode {
  const [query, setQuery] = useState('');
  const [count, setCount] = useState<number>();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLDivElement>(null);

  useEffect(() => field.current?.setAttribute('data-ready', ''), []);

  useEffect(() => {
    let matches = 0;
    for (const catalog of partsOf(list.current, 'catalog')) {
      const before = matches;
      for (const group of partsOf(catalog, 'group')) {
        const beforeGroup = matches;
        // What stands over the codes finds them too, but for the numbers of a range.
        const over = wordsOf(catalog, '[data-part=protocol]') + wordsOf(group, '[data-part=heading] > span');
        for (const item of partsOf(group, 'item')) {
          const words = `${over}${wordsOf(item, '[data-part=name], [data-part=phrase], [data-part=summary]')}`;
          const { code = '', names = '' } = item.dataset;
          const match = matchQuery(query, code, words + names, lang);
          item.hidden = match === undefined;
          item.toggleAttribute('data-exact', match === 'exact');
          if (match) matches += 1;
        }
        group.hidden = matches === beforeGroup;
      }
      catalog.hidden = matches === before;
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
      <div ref={field} data-part="search" className={classNames?.['search']}>
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
        <output data-part="count" className={classNames?.['count']}>
          {query.trim() !== '' &&
            count !== undefined &&
            (count === 0 ? nothingFound : formatPlural(found, lang, count, { count }))}
        </output>
      </div>
      <div ref={list} data-part="list" className={classNames?.['list']}>
        {children}
      </div>
    </>
  );
}

function partsOf(element: HTMLElement | null, part: string): Iterable<HTMLElement> {
  return element?.querySelectorAll<HTMLElement>(`[data-part=${part}]`) ?? [];
}

function wordsOf(element: HTMLElement, selector: string): string {
  return [...element.querySelectorAll(selector)].map(({ textContent }) => `${textContent} `).join('');
}
