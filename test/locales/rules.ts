import type { Rule } from './Rule.js';

const modules = import.meta.glob<Readonly<Record<string, Rule>>>('./rules/*.ts', { eager: true });

/** Every rule of words by its name: all that stand in `rules/`. */
export const rules: Readonly<Record<string, Rule>> = Object.assign({}, ...Object.values(modules)) as Record<
  string,
  Rule
>;
