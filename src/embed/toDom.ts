import type { ReactNode } from 'react';
import { attributesOf, renderTree, type StandIns } from './renderTree.js';

/** Renders React elements as nodes of the document. */
export function toDom(tree: ReactNode, standIns?: StandIns): (Element | string)[] {
  return renderTree<Element>(
    tree,
    (tag, props, children) => {
      const element = document.createElement(tag);
      for (const [name, value] of attributesOf(props)) {
        element.setAttribute(name === 'className' ? 'class' : name, value === true ? '' : String(value));
      }
      element.append(...children);
      return element;
    },
    standIns,
  );
}
