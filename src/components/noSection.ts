import { shown } from '../text/shown.js';

/** The error of a component that was asked for a section which it does not have. */
export function noSection(component: string, section: unknown, all: readonly string[]): TypeError {
  return new TypeError(`wirecodes: ${component} has no section ${shown(section)}. It has ${all.join(', ')}.`);
}
