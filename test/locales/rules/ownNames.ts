import { textsOf } from '../../support/fixtures.js';
import type { Rule } from '../Rule.js';

export const ownNames: Rule = {
  says: 'give no two codes the same name',
  check({ locale }) {
    const seen = new Map<string, string>();
    return textsOf(locale).flatMap(([code, { name }]) => {
      const other = seen.get(name);
      seen.set(name, code);
      return other === undefined ? [] : [`${code}.name is that of ${other}: '${name}'`];
    });
  },
};
