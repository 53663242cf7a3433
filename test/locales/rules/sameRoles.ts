import { textsOf } from '../../support/fixtures.js';
import type { Rule } from '../Rule.js';

export const sameRoles: Rule = {
  says: 'take the same steps as in English, by the same roles',
  check({ locale, english }) {
    const roles = (from: typeof locale) =>
      new Map(textsOf(from).map(([code, { fixes }]) => [code, fixes.map(({ who }) => who).join(', ')]));
    const [own, other] = [roles(locale), roles(english)];
    return [...new Set([...own.keys(), ...other.keys()])]
      .filter((code) => own.get(code) !== other.get(code))
      .map((code) => `${code}.fixes: ${own.get(code) ?? 'missing'}. In English: ${other.get(code) ?? 'missing'}`);
  },
};
