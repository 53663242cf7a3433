/** How a code answers to a query: it is the very code, it is among those meant, or neither. */
export type Match = 'exact' | 'partial' | undefined;

/**
 * Looks for what a reader typed in a code and the words that stand with it. Digits find the code itself and those that
 * begin with them, `4xx` those that look so; words find texts of which some word begins so, each word in any order.
 * Nothing is fuzzy: 401 finds neither 410 nor a text that speaks of 401.
 */
export function matchQuery(query: string, code: string, words: string, lang: string): Match {
  const wanted = fold(query, lang).trim();
  if (wanted === '') return 'partial';
  const own = fold(code, lang);
  if (own === wanted) return 'exact';
  if (own.startsWith(wanted)) return 'partial';
  if (/^\d+x*$/.test(wanted)) {
    return own.length === wanted.length && own.startsWith(wanted.replaceAll('x', '')) ? 'partial' : undefined;
  }
  const text = ` ${fold(`${code} ${words}`, lang).replace(separators, ' ')}`;
  return wanted.split(separators).every((part) => text.includes(anywhere.test(part) ? part : ` ${part}`))
    ? 'partial'
    : undefined;
}

const separators = /[^\p{L}\p{M}\p{N}]+/gu;

/** Scripts that do not separate words by spaces, and those that write articles and prepositions onto the word. */
const anywhere =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Arabic}\p{sc=Hebrew}]/u;

/**
 * Lower case as the language has it; without accents and vowel points, which people leave out; Turkish dotless i and
 * German ß as others type them; Korean syllables as jamo. The vowel signs of Thai and Hindi and the voiced kana stay.
 */
function fold(text: string, lang: string): string {
  return text
    .toLocaleLowerCase(lang)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0655\u0670]/g, '')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss');
}
