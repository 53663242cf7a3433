import { join } from 'node:path';
import { layerStyleSheet, styleSheet } from './style-sheet.mjs';

const sheets = { 'wirecodes/styles.css': styleSheet, 'wirecodes/styles.layer.css': layerStyleSheet };
const src = join(import.meta.dirname, '../src');

/** Serves the style sheets to Storybook and the browser tests, as the build would write them. */
export function wirecodesStyles() {
  return {
    name: 'wirecodes-styles',
    enforce: 'pre',
    resolveId: (source) => (source in sheets ? `\0${source}` : undefined),
    load: (resolved) => sheets[resolved.slice(1)]?.(src),
    handleHotUpdate({ file, server }) {
      if (file.startsWith(src) && file.endsWith('.css')) server.ws.send({ type: 'full-reload' });
    },
  };
}
