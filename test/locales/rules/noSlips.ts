import { stringsOf } from '../../support/fixtures.js';
import type { Rule } from '../Rule.js';

const slips = / {2}|\bwhen when\b|indicates that|undefined/i;
/** In small letters it is a word of Spanish and Portuguese. */
const todo = /\bTODO\b/;

export const noSlips: Rule = {
  says: 'are never empty, and never hold a stray space or a template’s slip',
  check: ({ locale }) =>
    // What joins two texts has spaces of its own.
    stringsOf({ ...locale, messages: { ...locale.messages, list: {}, marks: {} } })
      .filter(([, text]) => text === '' || text.trim() !== text || slips.test(text) || todo.test(text))
      .map(([path, text]) => `${path}: '${text}'`),
};
