import type { Entry, Setting, SettingRow, SettingsText } from '../model.js';
import { inTurns } from '../text/inTurns.js';
import { once } from '../text/once.js';
import { ownValue } from '../text/ownValue.js';
import { moreOf, SETTINGS_IN_SIGHT } from './moreOf.js';

/**
 * The settings behind the codes, each once, with what it does to each of them. First those that all have to do with, then
 * those of each code and product in turn, so that the first in sight are of every code and of several products. The headings are in the first one's language.
 */
export function settingsOf(first: Entry, ...others: readonly Entry[]): SettingsText {
  const entries = [first, ...others];
  const found = new Map<string, SettingRow & { readonly effects: string[] }>();
  const turns = new Map<SettingRow, number>();
  entries.forEach(({ facts: { settings = none }, locale }, index) => {
    turned(settings).forEach(({ effect, ...setting }, turn) => {
      const key = JSON.stringify([setting.of, setting.name, setting.default, setting.since]);
      const row = found.get(key) ?? { ...setting, effects: entries.map(() => '') };
      row.effects[index] = ownValue(locale.terms.effects ?? {}, effect) ?? effect;
      found.set(key, row);
      if (!turns.has(row)) turns.set(row, turn);
    });
  });
  const rows = [...found.values()].toSorted(
    (a, b) => shared(b) - shared(a) || (turns.get(a) ?? 0) - (turns.get(b) ?? 0),
  );
  const { settings, setting, default: standard, effect, notApplicable } = first.locale.messages;
  const more = moreOf(rows, SETTINGS_IN_SIGHT, first);
  return {
    rows,
    messages: { settings, setting, default: standard, effect, notApplicable, ...(more !== undefined && { more }) },
  };
}

const turned = /* @__PURE__ */ once((settings: readonly Setting[]) => inTurns(settings, ({ of }) => of));
const none: readonly Setting[] = [];

/** How many codes a setting has an effect on. */
function shared({ effects }: SettingRow): number {
  return effects.filter((effect) => effect !== '').length;
}
