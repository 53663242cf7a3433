import type { ReactElement, ReactNode } from 'react';
import type { Entry } from '../model.js';
import type { RootProps } from './props.js';

// What is for a component, and for no element.
const OWN: ReadonlySet<string> = new Set([
  'catalog',
  'code',
  'codes',
  'locale',
  'entry',
  'entries',
  'headingLevel',
  'sections',
  'side',
  'storageKey',
  'value',
  'onChange',
  'codeHref',
  'compareHref',
  'popoverId',
]);

/**
 * The root element of a component: its class, the language of its words, which codes it shows, and what its host asks
 * for besides. Put together here, since a JSX spread with anything after it takes V8 longer than the element does.
 */
export function root(
  tag: 'article' | 'section' | 'div' | 'figure' | 'dl' | 'span',
  component: string,
  entries: readonly Entry[],
  props: Pick<RootProps<'section'>, 'className'>,
  children: ReactNode,
  data?: { readonly [name: `data-${string}`]: number | string | undefined },
): ReactElement {
  const [first] = entries;
  const attributes: { [name: string]: unknown } = {
    className: props.className ? `wire-${component} ${props.className}` : `wire-${component}`,
    lang: first?.lang,
    dir: first?.dir,
    'data-protocol': distinct(entries, 'protocol'),
    'data-kind': distinct(entries, 'kind'),
    'data-code': entries.map(({ code }) => code).join(' '),
    children,
  };
  for (const name in data) attributes[name] = data[name as keyof typeof data];
  for (const name in props) {
    if (!(name in attributes) && !OWN.has(name)) attributes[name] = props[name as keyof typeof props];
  }
  // One of the tags, for the types.
  const Root = tag as 'section';
  return <Root {...attributes} />;
}

function distinct(entries: readonly Entry[], label: 'protocol' | 'kind'): string {
  const labels = entries.map((entry) => entry[label]);
  return labels.every((text) => text === labels[0]) ? (labels[0] ?? '') : [...new Set(labels)].join(' ');
}
