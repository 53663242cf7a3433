import { readProperty } from '../text/readProperty.js';
import type { MarkdownNode } from './readDirective.js';

/** What front matter says under `lang`: as hosts pass it on with the file, or as remark-frontmatter leaves it in the tree. */
export function frontMatterLanguage(tree: MarkdownNode, data: object): string | undefined {
  const hosts = [data, readProperty(data, 'astro')].flatMap((host) =>
    ['frontmatter', 'frontMatter', 'matter'].map((name) => readProperty(readProperty(host, name), 'lang')),
  );
  const text = tree.children?.find(({ type }) => type === 'yaml' || type === 'toml')?.value;
  const lang = hosts.find((value) => typeof value === 'string') ?? text?.match(/^lang\s*[:=]\s*["']?([\w-]+)/m)?.[1];
  return typeof lang === 'string' ? lang : undefined;
}
