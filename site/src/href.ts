/** The address of a path of the site, wherever its folder lies: `ko/websocket/1006/`. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/') + path;
}

/** The templates that the library fills, and `linkOn` reads. */
export const codeHref = href('{lang}/{protocol}/{code}/');
export const compareHref = href('{lang}/compare/{protocol}:{a}-vs-{protocol}:{b}/');
