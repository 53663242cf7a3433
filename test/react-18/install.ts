import { installIn } from '../support/installIn.js';

/** Installs the oldest React that the library works with. */
export function setup(): void {
  installIn(import.meta.dirname);
}
