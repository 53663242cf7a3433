import { useEffect, type ReactElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
// The candidate: the bundler says which.
import { Frame, View } from 'view';

function Shown({ then }: { readonly then: () => void }): null {
  useEffect(then, [then]);
  return null;
}

/** A page of some views. */
export function page(count: number, then: () => void): ReactElement {
  return (
    <Frame>
      {Array.from({ length: count }, (_, index) => (
        <View key={index} />
      ))}
      <Shown then={then} />
    </Frame>
  );
}

/** Shows the page in the browser; resolves once it is painted. */
export const show = (mode: 'hydrate' | 'mount', count: number): Promise<void> =>
  new Promise((resolve) => {
    const root = document.querySelector('#root')!;
    const then = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    if (mode === 'hydrate') hydrateRoot(root, page(count, then));
    else createRoot(root).render(page(count, then));
  });
