import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

/** An element's props, as JSX has them. */
export type Props = { readonly [name: string]: unknown };

/** A pure component that stands in for one that keeps state. */
export type StandIns = ReadonlyMap<unknown, (props: never) => ReactNode>;

/** Makes the elements of another tree: of a document, or of a syntax tree. Text is a string in either. */
export type MakeElement<Node> = (tag: string, props: Props, children: readonly (Node | string)[]) => Node;

/**
 * Renders React elements into another tree without React DOM, which weighs many times as much, and gives HTML strings
 * that Trusted Types refuse. For pure function components: one that uses a hook needs a stand-in.
 */
export function renderTree<Node>(
  tree: ReactNode,
  makeElement: MakeElement<Node>,
  standIns: StandIns = new Map(),
): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  for (const leaf of leavesOf(tree, standIns)) {
    const last = nodes.at(-1);
    if (typeof leaf !== 'string') {
      const { type, props } = leaf as ReactElement<Props, string>;
      nodes.push(makeElement(type, props, renderTree(props['children'] as ReactNode, makeElement, standIns)));
    } else if (typeof last === 'string') {
      nodes[nodes.length - 1] = last + leaf;
    } else {
      nodes.push(leaf);
    }
  }
  return nodes;
}

/** Texts, and elements that are tags. */
function* leavesOf(tree: ReactNode, standIns: StandIns): Generator<string | ReactElement> {
  if (typeof tree === 'string' || typeof tree === 'number') {
    if (tree !== '') yield String(tree);
  } else if (Array.isArray(tree)) {
    for (const child of tree as readonly ReactNode[]) yield* leavesOf(child, standIns);
  } else if (isValidElement<Props>(tree)) {
    const { type, props } = tree;
    if (type === Fragment) {
      yield* leavesOf(props['children'] as ReactNode, standIns);
    } else if (typeof type === 'function') {
      const component = (standIns.get(type) ?? type) as (props: Props) => ReactNode;
      yield* leavesOf(component(props), standIns);
    } else {
      yield tree;
    }
  }
}

/** The props that become attributes: no children, no handlers, nothing that is absent. */
export function attributesOf(props: Props): [string, string | number | true][] {
  return Object.entries(props).flatMap(([name, value]): [string, string | number | true][] => {
    if (name === 'children') return [];
    if (typeof value === 'string' || typeof value === 'number') return [[name, value]];
    if (typeof value !== 'boolean') return [];
    // A boolean is a word to these, and presence to all others.
    if (/^(data|aria)-/.test(name)) return [[name, String(value)]];
    return value ? [[name, true]] : [];
  });
}
