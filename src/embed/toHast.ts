import type { ReactNode } from 'react';
import { attributesOf, renderTree } from './renderTree.js';

/** An element of hast, the syntax tree of HTML that rehype works on. */
export interface HastElement {
  readonly type: 'element';
  readonly tagName: string;
  readonly properties: { readonly [name: string]: string | number | true | readonly string[] };
  readonly children: readonly HastNode[];
}

/** A node of hast. */
export type HastNode = HastElement | { readonly type: 'text'; readonly value: string };

/** Renders React elements as hast. */
export function toHast(tree: ReactNode): HastNode[] {
  return asNodes(
    renderTree<HastElement>(tree, (tagName, props, children) => ({
      type: 'element',
      tagName,
      properties: Object.fromEntries(
        attributesOf(props).map(([name, value]) =>
          name === 'className' ? [name, String(value).split(' ')] : [toCamelCase(name), value],
        ),
      ),
      children: asNodes(children),
    })),
  );
}

function asNodes(nodes: readonly (HastElement | string)[]): HastNode[] {
  return nodes.map((node) => (typeof node === 'string' ? { type: 'text', value: node } : node));
}

// hast names attributes as JSX does, but for the hyphens of `data-` and `aria-`.
function toCamelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
