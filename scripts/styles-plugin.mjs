import { join } from 'node:path';
import { styleSheet } from './style-sheet.mjs';

const id = 'wirecodes/styles.css';
const src = join(import.meta.dirname, '../src');

/** Serves `wirecodes/styles.css` to Storybook and the browser tests, as the build would write it. */
export function wirecodesStyles() {
  return {
    name: 'wirecodes-styles',
    enforce: 'pre',
    resolveId: (source) => (source === id ? '\0wirecodes-styles.css' : undefined),
    load: (resolved) => (resolved === '\0wirecodes-styles.css' ? styleSheet(src) : undefined),
    handleHotUpdate({ file, server }) {
      if (file.startsWith(src) && file.endsWith('.css')) server.ws.send({ type: 'full-reload' });
    },
  };
}
