/** What a record itself holds under a key: a code called 'constructor' is as unknown as any other. */
export function ownValue<T>(record: { readonly [key: number | string]: T }, key: number | string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
