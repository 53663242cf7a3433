/**
 * Fills the placeholders of an address: `/{lang}/{code}`.
 *
 * @throws when it holds another placeholder, which no page would have.
 */
export function fillHref(template: string, values: { readonly [name: string]: number | string }): string {
  return template.replace(/\{([^{}]*)\}/g, (placeholder, name: string) => {
    if (Object.hasOwn(values, name)) return encodeURIComponent(values[name] ?? '');
    const known = Object.keys(values)
      .map((one) => `{${one}}`)
      .join(', ');
    throw new TypeError(
      `wirecodes: the address ${JSON.stringify(template.slice(0, 80))} has ${JSON.stringify(placeholder.slice(0, 40))}, which stands for nothing. Use ${known}.`,
    );
  });
}
