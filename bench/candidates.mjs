import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = (path) => readFileSync(join(import.meta.dirname, path), 'utf8');

/** Libraries that could show the same: the module in views, by name. */
export const peers = {
  Mantine: 'mantine',
  MUI: 'mui',
  'Radix Themes': 'radix',
  'React Aria Components': 'aria',
};

/** The limit and wirecodes, likewise. */
export const ours = {
  'by hand, the limit': 'limit',
  wirecodes: 'wirecodes',
  'wirecodes, a comparison that is ready': 'ready',
  'wirecodes that remembers': 'kept',
};

/** As where a browser has no `content-visibility`, or all views stand on the screen. */
export const laidOut = { 'wirecodes, each view laid out': 'laidOut' };

export const candidates = { ...ours, ...laidOut, ...peers };

/** The style sheet of each module that has one. */
export const styles = {
  limit: css('views/limit.css'),
  wirecodes: css('../dist/styles.css'),
  ready: css('../dist/styles.css'),
  kept: css('../dist/styles.css'),
  laidOut: `${css('../dist/styles.css')}.wire-CompareView { content-visibility: visible; }`,
  mantine: css('node_modules/@mantine/core/styles.css'),
  radix: css('node_modules/@radix-ui/themes/styles.css'),
};
