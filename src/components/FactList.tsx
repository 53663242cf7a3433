import type { ReactNode } from 'react';
import type { Catalog, Comparison } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { takeEntry, type CodeProps, type RootProps, type Shown } from './props.js';
import { prose } from './prose.js';
import { root } from './root.js';

export type FactListProps<C extends Catalog = Catalog> = CodeProps<C> & RootProps<'dl'>;

/**
 * The facts of one code as questions and answers. Renders a `<dl>`.
 *
 * @selector .wire-FactList[data-protocol][data-kind][data-code]
 * @selector [data-part=fact]
 * @throws when neither an entry nor a code is given, or the catalog does not name the code.
 */
export function FactList<C extends Catalog = Catalog>(props: FactListProps<C>): ReactNode {
  const { catalog, code, locale, entry, ...shown } = props;
  return <Facts comparison={compareEntries([takeEntry({ catalog, code, locale, entry })])} {...shown} />;
}

interface FactsProps extends Shown<FactListProps> {
  readonly comparison: Comparison;
}

/** The facts of the first code of a comparison that is ready. */
export function Facts({ comparison, ...host }: FactsProps): ReactNode {
  return root(
    'dl',
    { component: 'FactList', codes: comparison.cards, host },
    // In an element: the React Compiler leaves alone what it finds none in.
    <>
      {comparison.rows.map(({ fact, label, values }) => (
        <div key={`${fact} ${label} ${values[0]}`} data-part="fact" data-fact={fact}>
          <dt>{prose(label)}</dt>
          <dd>{prose(values[0])}</dd>
        </div>
      ))}
    </>,
  );
}
