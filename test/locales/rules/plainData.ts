import { isDeepStrictEqual } from 'node:util';
import type { Rule } from '../Rule.js';

export const plainData: Rule = {
  says: 'are plain JSON data',
  check: ({ locale }) =>
    Object.entries(locale)
      .filter(([, value]) => value === undefined || !isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value))
      .map(([key]) => `${key} changes when it is written as JSON`),
};
