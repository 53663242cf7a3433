/** An address that a link may have: http, https, mailto, or relative to the page; nothing else, however it is spelled. */
export const SAFE_HREF: RegExp =
  /^(?:[Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|(?=.)[^:/?#\s\p{Cc}\p{Cf}\p{Cs}]*(?:[/?#]|$))[^\p{Cc}\p{Cf}\p{Cs}]*$/u;

/** The address, if a link may have it. `javascript:` and all other schemes give nothing. */
export function safeHref(address: unknown): string | undefined {
  return typeof address === 'string' && SAFE_HREF.test(address) ? address : undefined;
}
