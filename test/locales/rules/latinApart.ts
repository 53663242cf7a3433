import { stringsOf } from '../../support/fixtures.js';
import type { Rule } from '../Rule.js';

const own = String.raw`(?![\p{P}\p{S}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]`;
const latin = '[A-Za-z0-9`{}]';
const marks = '[、。，；：？！（）「」“”]';
const fault = new RegExp(`${own}${latin}|${latin}${own}|${marks} | ${marks}`, 'u');

export const latinApart: Rule = {
  says: 'in Chinese and Japanese have a space beside Latin letters, digits, code and placeholders, and none beside full-width marks',
  check({ locale }) {
    const { script = '' } = new Intl.Locale(locale.lang).maximize();
    if (!/^(?:Han[st]|Jpan)$/.test(script)) return [];
    return stringsOf(locale).flatMap(([path, text]) => {
      // What stands in code is no prose.
      const found = fault.exec(text.replace(/`[^`]*`/g, '``'));
      return found ? [`${path} holds '${found[0]}': '${text}'`] : [];
    });
  },
};
