import { compareEntries, plainText, type Entry } from 'wirecodes';
import type { Language } from 'wirecodes/locales/languages';
import { codePath, pairPath } from './address.js';
import { href } from './href.js';
import { shelf } from './library.js';
import { headingOf, titleOf } from './titleOf.js';
import { words } from './words.js';

/** The list of all pages of a language as Markdown, for language models (https://llmstxt.org), and further sections. */
export function llms(lang: Language, site: URL | undefined, ...sections: readonly string[]): Response {
  const { codes, pairs, sets } = shelf(lang);
  const own = words[lang];
  const item = (path: string, title: string, text: string) =>
    `- [${title}](${new URL(href(`${lang}/${path.slice(0, -1)}.md`), site).href}): ${plainText(text)}`;
  const listOf = (entries: readonly Entry[]) => {
    const items = entries.map((entry) => item(codePath(entry), titleOf([entry]), entry.text.summary));
    return section(headingOf(entries), items);
  };
  const text = [
    `# wirecodes: ${own.title}\n\n> ${own.intro}\n`,
    ...[...codes.values()].map(listOf),
    section(
      own.comparisons,
      pairs.map(({ entries }) => item(pairPath(entries), titleOf(entries), compareEntries(entries).intro)),
    ),
    ...(sets.size > 0
      ? [
          section(
            own.setsTitle,
            [...sets.keys()].map((set) => item(`sets/${set}/`, own.sets[set].title, own.sets[set].intro)),
          ),
        ]
      : []),
    ...sections,
  ].join('\n');
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

function section(heading: string, items: readonly string[]): string {
  return `## ${heading}\n\n${items.join('\n')}\n`;
}
