import type { ReactElement, ReactNode } from 'react';
import { jsxs } from 'react/jsx-runtime';
import type { CodeIdentity } from '../model.js';
import { once } from '../text/once.js';
import type { RootProps } from './props.js';
import { withClassNames, type ClassNames } from './withClassNames.js';

/** Makes a prop that no element has an error: the component takes it off where it is declared. */
type NoneOfItsOwn<Host> = { readonly [Name in Exclude<keyof Host, 'inside' | keyof RootProps<'section'>>]: never };

interface Root<Host> {
  /** The name of the component, as its class has it. */
  readonly component: string;
  /** The codes that it shows, of which the first decides the language. */
  readonly codes: readonly CodeIdentity[];
  /** What its host asks for besides. */
  readonly host: Host & NoneOfItsOwn<Host>;
  readonly severity?: string | undefined;
  readonly side?: number;
  readonly count?: number;
}

/**
 * The root element of a component. All that it has stands in one literal, children too, as JSX writes them for an element
 * without a spread: V8 takes longer over names behind a spread (4 µs) than React over the element.
 */
export function root<
  Host extends {
    readonly className?: string | undefined;
    readonly classNames?: ClassNames | undefined;
    readonly inside?: readonly CodeIdentity[] | undefined;
  },
>(
  tag: 'article' | 'section' | 'div' | 'figure' | 'dl' | 'span',
  { component, codes, host, severity, side, count }: Root<Host>,
  ...children: readonly ReactNode[]
): ReactElement {
  const { className, classNames, inside }: Host = host;
  const { lang, dir, protocol, kind, code } = identityOf(codes);
  const around = inside && identityOf(inside);
  const props: { [name: string]: unknown } = {
    className: className ? `wire-${component} ${className}` : `wire-${component}`,
    lang: around?.lang === lang ? undefined : lang,
    dir: around?.dir === dir ? undefined : dir,
    'data-protocol': around?.protocol === protocol ? undefined : protocol,
    'data-kind': around?.kind === kind ? undefined : kind,
    // What has a severity is a card, which says wherever it stands of which code it is.
    'data-code': around?.code === code && severity === undefined ? undefined : code,
    'data-severity': severity,
    'data-side': side,
    'data-count': count,
    children: withClassNames(children, classNames),
  };
  for (const name in host)
    if (!(name in props) && name !== 'classNames' && name !== 'inside') props[name] = host[name as keyof Host];
  return jsxs(tag, props);
}

const identityOf = (codes: readonly CodeIdentity[]) => (codes.length === 1 && codes[0]) || joined(codes);

const joined = /* @__PURE__ */ once((codes: readonly CodeIdentity[]) => ({
  lang: codes[0]?.lang,
  dir: codes[0]?.dir,
  protocol: [...new Set(codes.map(({ protocol }) => protocol))].join(' '),
  kind: [...new Set(codes.map(({ kind }) => kind))].join(' '),
  code: codes.map(({ code }) => code).join(' '),
}));
