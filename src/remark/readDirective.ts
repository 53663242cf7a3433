import type { View } from '../embed/attributeNames.js';

/** A node of mdast, the syntax tree of Markdown, as far as it matters here. */
export interface MarkdownNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: { readonly [name: string]: string | null | undefined } | readonly object[] | null;
  children?: MarkdownNode[];
  readonly position?: object | undefined;
  data?: {
    readonly directiveLabel?: boolean;
    readonly hName?: string;
    readonly hProperties?: object;
    readonly hChildren?: readonly object[];
  };
}

/** A directive that is ours, read. */
export interface Directive {
  readonly view: View;
  /** Whether it stands within text. */
  readonly inText: boolean;
  readonly attributes: { readonly [name: string]: string | null | undefined };
  /** What stands in brackets, where it begins with a code and nothing names its protocol. */
  readonly bare?: string;
  /** What a container holds besides. */
  readonly content: readonly MarkdownNode[];
}

/** Reads `{protocol=websocket code=1006}`, or `[websocket 1006]` for the same in short. Nothing where it is not ours. */
export function readDirective({ type, name, attributes, children = [] }: MarkdownNode): Directive | undefined {
  const inText = type === 'textDirective';
  const isContainer = type === 'containerDirective';
  if (!inText && !isContainer && type !== 'leafDirective') return undefined;
  if (name !== 'code' && (name !== 'compare' || inText)) return undefined;

  const values = { ...(attributes as Directive['attributes'] | undefined) };
  // A bare `:code` within text is a colon and a word.
  if (inText && Object.keys(values).length === 0 && children.length === 0) return undefined;
  const labelled = isContainer ? children.slice(0, 1).filter(({ data }) => data?.directiveLabel) : children;
  const content = isContainer ? children.slice(labelled.length) : [];
  const label = labelled.map(textOf).join('').trim();
  const [first, ...others] = label.split(/\s+/);
  // No protocol's name begins with a digit: what does is a code.
  if (!values['protocol'] && /^\d[^\s:]*(?:\s|$)/.test(label))
    return { view: name, inText, attributes: values, bare: label, content };
  if (first) {
    const namesProtocol = !values['protocol'] && !first.includes(':');
    if (namesProtocol) values['protocol'] = first;
    values[name === 'code' ? 'code' : 'codes'] ??= (namesProtocol ? others : [first, ...others]).join(' ');
  }
  return { view: name, inText, attributes: values, content };
}

function textOf({ type, name, value, children = [] }: MarkdownNode): string {
  // In `grpc:UNAVAILABLE`, what follows the colon looks like a directive.
  const before = type === 'textDirective' ? `:${name}` : '';
  return before + (value ?? children.map(textOf).join(''));
}
