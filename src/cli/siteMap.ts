// As many addresses as the protocol allows in one file (https://www.sitemaps.org/protocol.html).
const MOST = 50_000;

/** The files of a sitemap: one, or an index of several. Without a base the addresses are relative to the sitemap. */
export function siteMap(
  paths: readonly string[],
  base: string,
): readonly { readonly name: string; readonly text: string }[] {
  if (paths.length <= MOST) return [{ name: 'sitemap.xml', text: list('urlset', 'url', paths, base) }];
  const parts = Array.from({ length: Math.ceil(paths.length / MOST) }, (_, part) => ({
    name: `sitemap-${part + 1}.xml`,
    text: list('urlset', 'url', paths.slice(part * MOST, (part + 1) * MOST), base),
  }));
  const names = parts.map(({ name }) => name);
  return [...parts, { name: 'sitemap.xml', text: list('sitemapindex', 'sitemap', names, base) }];
}

function list(root: string, item: string, paths: readonly string[], base: string): string {
  const items = paths.map((path) => `  <${item}><loc>${escapeXml(base + path)}</loc></${item}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items.join('\n')}
</${root}>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
