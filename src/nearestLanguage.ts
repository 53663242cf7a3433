import { languages, type Language } from './languages.js';

/**
 * The nearest language that wirecodes speaks: `de` for `de-AT`, `pt-BR` for `pt`, `zh-Hans` for `zh-CN` but not for
 * `zh-TW`. It takes one tag or several, the best first, as `navigator.languages` has them; also as an environment
 * variable writes them, `de_AT.UTF-8`. Anything else is nobody's language: it never throws.
 *
 * @param among the languages to choose from, where a protocol does not speak them all.
 */
export function nearestLanguage<L extends string = Language>(
  tags: string | readonly string[],
  among: readonly L[] = Object.keys(languages) as L[],
): L | undefined {
  for (const tag of [tags].flat()) {
    const wanted = localeOf(tag);
    const found =
      wanted &&
      (among.find((own) => localeOf(own)?.baseName === wanted.baseName) ??
        among.find((own) => scriptOf(localeOf(own)) === scriptOf(wanted)));
    if (found) return found;
  }
  return undefined;
}

function localeOf(tag: unknown): Intl.Locale | undefined {
  try {
    return new Intl.Locale(
      String(tag)
        .replace(/[.@].*/s, '')
        .replaceAll('_', '-'),
    );
  } catch {
    return undefined;
  }
}

/** The language and its script: that of `zh-TW` is not that of `zh-CN`. */
function scriptOf(locale: Intl.Locale | undefined): string | undefined {
  // CLDR takes an unknown language for English.
  if (locale?.baseName.startsWith('und')) return 'und';
  const full = locale?.maximize();
  return full && `${full.language}-${full.script}`;
}
