/** Fills a message's placeholders: `{done}` becomes `values.done`. A placeholder without a value stays as it is. */
export function formatMessage(message: string, values: { readonly [name: string]: string | number }): string {
  if (!message.includes('{')) return message;
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}
