import type { Plugin } from 'vite';
import { readComponents } from './readComponents.js';

const name = 'virtual:components';

/** What the compiler knows of each component, for the pages that document them. */
export function componentDocs(): Plugin {
  return {
    name: 'wirecodes-component-docs',
    resolveId: (source) => (source === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const { components, files } = readComponents();
      for (const file of files) this.addWatchFile(file);
      return `export const components = ${JSON.stringify(components)};`;
    },
  };
}
