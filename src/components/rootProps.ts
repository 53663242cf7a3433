import type { CodeIdentity } from '../model.js';
import { once } from '../text/once.js';
import type { RootProps } from './props.js';

/** What some roots say besides. */
interface RootData {
  readonly 'data-count'?: number;
  readonly 'data-severity'?: string | undefined;
  readonly 'data-side'?: number;
}

/** Makes a prop that no element has an error: the component takes it off where it is declared. */
type NoneOfItsOwn<Host> = { readonly [Name in Exclude<keyof Host, keyof RootProps<'section'>>]: never };

/**
 * The attributes of a component's root element: its class, the language of its words, which codes it shows, and what its
 * host asks for besides. They go to `createElement` as they are: ours stand in one literal, and names behind a spread,
 * as JSX's `children` would be, take V8 longer (4 µs) than the element takes React.
 */
export function rootProps<Host extends { readonly className?: string | undefined }>(
  component: string,
  codes: readonly CodeIdentity[],
  host: Host & NoneOfItsOwn<Host>,
  data: RootData = {},
): Host {
  const { className }: Host = host;
  const { lang, dir, protocol, kind, code } = (codes.length === 1 && codes[0]) || joined(codes);
  const attributes: { [name: string]: unknown } = {
    className: className ? `wire-${component} ${className}` : `wire-${component}`,
    lang,
    dir,
    'data-protocol': protocol,
    'data-kind': kind,
    'data-code': code,
    'data-severity': data['data-severity'],
    'data-side': data['data-side'],
    'data-count': data['data-count'],
  };
  for (const name in host) if (!(name in attributes)) attributes[name] = host[name as keyof Host];
  return attributes as Host;
}

const joined = /* @__PURE__ */ once((codes: readonly CodeIdentity[]) => ({
  lang: codes[0]?.lang,
  dir: codes[0]?.dir,
  protocol: [...new Set(codes.map(({ protocol }) => protocol))].join(' '),
  kind: [...new Set(codes.map(({ kind }) => kind))].join(' '),
  code: codes.map(({ code }) => code).join(' '),
}));
