/** Fills the placeholders of an address that `checkTemplate` let through: `/{lang}/{code}`. */
export function fillHref(template: string, values: { readonly [name: string]: number | string }): string {
  return template.replace(/\{([^{}]*)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}
