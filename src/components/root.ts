import { createElement, type ReactElement, type ReactNode } from 'react';
import type { CodeIdentity } from '../model.js';
import { once } from '../text/once.js';
import type { RootProps } from './props.js';

// What is for a component, and for no element.
const OWN: ReadonlySet<string> = new Set([
  'catalog',
  'comparison',
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

/** What some roots say besides. */
interface RootData {
  readonly 'data-count'?: number;
  readonly 'data-severity'?: string | undefined;
  readonly 'data-side'?: number;
}

/**
 * The root element of a component: its class, the language of its words, which codes it shows, and what its host asks
 * for besides. All names stand in one literal: V8 takes longer over an object that grew than React over the element.
 */
export function root(
  tag: 'article' | 'section' | 'div' | 'figure' | 'dl' | 'span',
  component: string,
  codes: readonly CodeIdentity[],
  props: Pick<RootProps<'section'>, 'className'>,
  data: RootData,
  ...children: readonly ReactNode[]
): ReactElement {
  const identity = identityOf(codes);
  const attributes: { [name: string]: unknown } = {
    className: props.className ? `wire-${component} ${props.className}` : `wire-${component}`,
    lang: identity.lang,
    dir: identity.dir,
    'data-protocol': identity.protocol,
    'data-kind': identity.kind,
    'data-code': identity.code,
    'data-severity': data['data-severity'],
    'data-side': data['data-side'],
    'data-count': data['data-count'],
  };
  for (const name in props) {
    if (!OWN.has(name) && !(name in attributes)) attributes[name] = props[name as keyof typeof props];
  }
  return createElement(tag, attributes, ...children);
}

const identityOf = /* @__PURE__ */ once((codes: readonly CodeIdentity[]) => ({
  lang: codes[0]?.lang,
  dir: codes[0]?.dir,
  protocol: [...new Set(codes.map(({ protocol }) => protocol))].join(' '),
  kind: [...new Set(codes.map(({ kind }) => kind))].join(' '),
  code: codes.map(({ code }) => code).join(' '),
}));
