import { visibleText } from '../text/visibleText.js';

/** The error of a component that was asked for a section which it does not have. */
export function noSection(component: string, section: unknown, all: readonly string[]): TypeError {
  return new TypeError(
    `wirecodes: ${component} has no section '${visibleText(String(section), 64)}'. It has ${all.join(', ')}.`,
  );
}
