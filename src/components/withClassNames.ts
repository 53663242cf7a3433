import { cloneElement, Fragment, isValidElement, type ReactNode } from 'react';
import { ownValue } from '../text/ownValue.js';

/** Class names by the `data-part` of the elements that get them. */
export interface ClassNames {
  readonly [part: string]: string;
}

interface PartProps {
  readonly 'data-part'?: string;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** Gives the parts in a tree of elements the class names that are asked for. What components render is theirs to do. */
export function withClassNames(node: ReactNode, classNames: ClassNames | undefined): ReactNode {
  if (!classNames) return node;
  if (Array.isArray(node)) return (node as ReactNode[]).map((one) => withClassNames(one, classNames));
  if (!isValidElement<PartProps>(node)) return node;
  const { 'data-part': part, children } = node.props;
  const className = part === undefined ? undefined : ownValue(classNames, part);
  const props = className === undefined ? {} : { className };
  // What a host put in, its own links among it, is its own inside.
  const isOurs = part !== 'children' && (typeof node.type === 'string' || node.type === Fragment);
  if (!isOurs || children === undefined) return className === undefined ? node : cloneElement(node, props);
  // One by one, since React asks for keys in a list.
  const inside = Array.isArray(children) ? (children as ReactNode[]) : [children];
  return cloneElement(node, props, ...inside.map((one) => withClassNames(one, classNames)));
}
