import type { ReactNode } from 'react';
import type { Catalog } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { listOf } from '../selectors/listOf.js';
import { takeEntry, type CodeProps, type RootProps } from './props.js';
import { root } from './root.js';

export type FactListProps<C extends Catalog = Catalog> = CodeProps<C> & RootProps<'dl'>;

/**
 * The facts of one code as questions and answers. Renders a `<dl>`.
 *
 * @selector .wire-FactList[data-protocol][data-kind][data-code]
 * @throws when neither an entry nor a code is given, or the catalog does not name the code.
 */
export function FactList<C extends Catalog = Catalog>(props: FactListProps<C>): ReactNode {
  const entry = takeEntry(props);
  return root(
    'dl',
    'FactList',
    listOf(entry),
    props,
    {},
    <>
      {compareEntries(listOf(entry)).rows.map(({ fact, label, values }) => (
        <div key={fact} data-part="fact" data-fact={fact}>
          <dt>{label}</dt>
          <dd>{values[0]}</dd>
        </div>
      ))}
    </>,
  );
}
