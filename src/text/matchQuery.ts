/** How a code answers to a query: it is the very code, it is among those meant, or neither. */
export type Match = 'exact' | 'partial' | undefined;

/**
 * Looks for what a reader typed in a code and its names. Digits find the code itself and those that begin with them;
 * words find names of which some word begins so, each word in any order. Nothing is fuzzy: 401 never finds 410.
 */
export function matchQuery(query: string, code: string, names: string, lang: string): Match {
  const wanted = fold(query, lang).trim();
  if (wanted === '') return 'partial';
  const own = fold(code, lang);
  if (own === wanted) return 'exact';
  if (own.startsWith(wanted)) return 'partial';
  const words = fold(`${code} ${names}`, lang).split(separators);
  return wanted.split(separators).every((part) => words.some((word) => word.startsWith(part))) ? 'partial' : undefined;
}

const separators = /[^\p{L}\p{N}]+/u;

/** Lower case as the language has it; without accents, Turkish dotless i and German ß; Korean syllables as jamo. */
function fold(text: string, lang: string): string {
  return text
    .toLocaleLowerCase(lang)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss');
}
