import type { APIContext } from 'astro';
import { languages } from 'wirecodes/locales/languages';
import { href } from '../href.js';
import { tags } from '../library.js';
import { llms } from '../llms.js';

export const GET = ({ site }: APIContext) => {
  const others = tags.filter((tag) => tag !== 'en');
  const items = others.map((tag) => `- [${languages[tag].name}](${new URL(href(`${tag}/llms.txt`), site).href})`);
  return llms('en', site, `## Other languages\n\n${items.join('\n')}\n`);
};
