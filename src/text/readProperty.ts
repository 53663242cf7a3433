/** A property of anything, whatever its getter does; `undefined` where there is none. */
export function readProperty(value: unknown, property: PropertyKey): unknown {
  try {
    return (value as { readonly [property: PropertyKey]: unknown } | null | undefined)?.[property];
  } catch {
    return undefined;
  }
}
