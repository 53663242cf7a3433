/** The code that stands under a key of a catalog: a number where the key is how a number is written, else a text. */
export function codeOfKey(key: string): number | string {
  return /^(0|[1-9]\d{0,14})$/.test(key) ? Number(key) : key;
}
