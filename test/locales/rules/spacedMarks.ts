import { stringsOf } from '../../support/fixtures.js';
import type { Rule } from '../Rule.js';

const gaps = [' ', '\u00A0', '\u202F'];

export const spacedMarks: Rule = {
  says: 'have no space before a mark at which a line may break, and where the question mark has one before it, so have the others',
  check({ locale, language }) {
    const [gap] = gaps.filter((space) => language.question.startsWith(space));
    // The colon and the quotes stand in a wider space.
    const wrong = gap
      ? new RegExp(`[^${gap}][?!;]|[^\u00A0]:(?!\\d)|«[^\u00A0]|[^\u00A0]»`, 'u')
      : /(?<=[\p{L}\p{M}\p{N}`}]) [?!;:»؟؛]|« /u;
    return stringsOf(locale).flatMap(([path, text]) => {
      const found = wrong.exec(text.replaceAll(/(?<=`)[^`]*(?=`)|https?:/g, ''));
      return found ? [`${path}: '${found[0]}' in '${text}'`] : [];
    });
  },
};
