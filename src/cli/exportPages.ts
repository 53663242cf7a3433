import { readFileSync } from 'node:fs';
import { languages } from '../languages.js';
import { escapeMarkdown } from '../markdown/escapeMarkdown.js';
import { toMarkdown } from '../markdown/toMarkdown.js';
import { loadWords } from '../loadWords.js';
import type { Entry } from '../model.js';
import { protocolNames, protocols, type Protocol } from '../protocols.js';
import { listCodes } from '../selectors/listCodes.js';
import { CommandError } from './CommandError.js';
import { loadPages } from './loadPages.js';
import type { IndexLink, PageLink } from './pages.js';
import { progressBar } from './progressBar.js';
import { readChoice, type Arguments } from './readArguments.js';
import { readLanguage } from './readLanguage.js';
import { readProtocol } from './readProtocol.js';
import { say } from './say.js';
import { siteMap } from './siteMap.js';
import { toMarkdownList } from './toMarkdownList.js';
import { warn } from './warn.js';
import { writer } from './writer.js';

interface Renderer {
  readonly extension: string;
  /** The style sheets that lie beside the pages, and where they come from. */
  readonly styles: { readonly [name: string]: string };
  page(entries: readonly Entry[], index: PageLink, comparisons: readonly PageLink[]): string;
  index(entries: readonly Entry[], title: string): string;
  root(title: string, links: readonly IndexLink[]): string;
}

const TITLE = 'Status codes';

/**
 * Writes every code and every pair of codes as a file, with an index and a sitemap: one page in memory at a time. A file
 * is there whole or not at all, and one that would not change is left alone, so that a run that was stopped goes on
 * where it ended. Shards share the index and the sitemap, which each of them writes alike.
 */
export async function exportPages({ words, options }: Arguments): Promise<number> {
  if (words.length > 0) throw new CommandError(`export takes no '${words[0]}', only options.`);
  const out = options['out'];
  if (out === undefined) throw new CommandError('export needs --out DIR, where the files go.');
  const shard = readShard(options['shard'] ?? '1/1');
  const base = readBase(options['url']);
  const format = readChoice('format', options['format'], ['html', 'markdown']);
  const names = split('protocol', options['protocol'] ?? protocolNames.join(',')).map(readProtocol);
  const tags = options['lang'] === undefined ? undefined : split('lang', options['lang']).map(readLanguage);
  const renderer = format === 'html' ? await htmlRenderer() : markdownRenderer;
  const lists = await Promise.all(
    names.map(async (name) => {
      const protocol: Protocol = protocols[name];
      // A language that is asked for is written, in English if need be; without a choice, those that there are.
      return { name, catalog: await protocol.catalog(), tags: tags ?? protocol.languages };
    }),
  );

  const total = lists.reduce((sum, { catalog, tags: { length } }) => {
    const codes = Object.keys(catalog.codes).length;
    return sum + (codes + (codes * (codes - 1)) / 2) * length;
  }, 0);
  const bar = progressBar(Math.ceil(total / shard.of));
  const files = writer(out);
  const paths: string[] = [];
  const links: IndexLink[] = [];
  let position = 0;

  for (const lang of Object.keys(languages)) {
    for (const { name, catalog } of lists.filter((list) => list.tags.some((tag) => tag === lang))) {
      // oxlint-disable-next-line no-await-in-loop -- one language of a protocol in memory at a time
      const locale = await loadWords(name, [lang], warn);
      const entries = listCodes(catalog, locale);
      const folder = `${lang}/${name}`;
      const title = titleOf(entries);
      const index = { href: `index${renderer.extension}`, text: title };
      paths.push(`${folder}/${index.href}`);
      links.push({
        href: `${folder}/${index.href}`,
        text: `${title} (${languageName(locale.lang)})`,
        lang: locale.lang,
      });
      files.write(`${folder}/${index.href}`, renderer.index(entries, title));
      for (const codes of pagesOf(entries)) {
        const path = `${folder}/${nameOf(codes)}${renderer.extension}`;
        paths.push(path);
        if (position++ % shard.of !== shard.number - 1) continue;
        const [first, second] = codes;
        const comparisons = second ? [] : comparisonsOf(first, entries, renderer.extension);
        files.write(path, renderer.page(codes, index, comparisons));
        bar.advance();
      }
    }
  }
  files.write(`index${renderer.extension}`, renderer.root(TITLE, links));
  paths.unshift(`index${renderer.extension}`);
  for (const { name, text } of siteMap(paths, base)) files.write(name, text);
  for (const [name, source] of Object.entries(renderer.styles)) {
    files.write(name, readFileSync(new URL(source, import.meta.url), 'utf8'));
  }
  bar.end();
  say(`wirecodes: ${files.written} written, ${files.unchanged} unchanged, in ${out}.`);
  if (base === '') say('wirecodes: search engines want whole addresses in a sitemap: give --url.');
  return 0;
}

const markdownRenderer: Renderer = {
  extension: '.md',
  styles: {},
  page: (entries) => toMarkdown(entries, { headingLevel: 1 }),
  index: (entries) => toMarkdownList(entries, ({ code }) => `${fileName(code)}.md`),
  root: (title, links) =>
    `# ${title}\n\n${links.map(({ href, text }) => `- [${escapeMarkdown(text)}](${href})`).join('\n')}\n`,
};

async function htmlRenderer(): Promise<Renderer> {
  const { toIndexPage, toPage, toRootPage } = await loadPages();
  const styles = { 'page.css': './page.css', 'styles.css': '../styles.css' };
  return { extension: '.html', styles, page: toPage, index: toIndexPage, root: toRootPage };
}

/** Each code, then each pair of codes, in the order of the catalog. */
function* pagesOf(entries: readonly Entry[]): Generator<readonly [Entry] | readonly [Entry, Entry]> {
  for (const entry of entries) yield [entry];
  for (const [index, first] of entries.entries()) {
    for (const second of entries.slice(index + 1)) yield [first, second];
  }
}

function comparisonsOf(entry: Entry, entries: readonly Entry[], extension: string): readonly PageLink[] {
  const own = entries.indexOf(entry);
  return entries.flatMap((other, index) => {
    if (index === own) return [];
    const pair = index < own ? [other, entry] : [entry, other];
    const text = pair.map(({ code }) => String(code)).join(` ${entry.locale.messages.versus} `);
    return { href: nameOf(pair) + extension, text: `${entry.locale.terms.protocol} ${text}` };
  });
}

function nameOf(entries: readonly Entry[]): string {
  return entries.map(({ code }) => fileName(code)).join('-vs-');
}

function fileName(code: number | string): string {
  return encodeURIComponent(code);
}

function titleOf(entries: readonly Entry[]): string {
  const { protocol = '', codes = '' } = entries[0]?.locale.terms ?? {};
  return `${protocol}: ${codes}`;
}

function languageName(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}

function split(option: string, value: string): readonly string[] {
  const parts = [...new Set(value.split(',').map((part) => part.trim()))].filter((part) => part !== '');
  // An index of nothing would take the place of the one that is there.
  if (parts.length === 0) throw new CommandError(`option '--${option}' names nothing. Leave it out for all.`);
  return parts;
}

function readShard(value: string): { readonly number: number; readonly of: number } {
  const [, number = 0, of = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(value) ?? []).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new CommandError(`'${value}' is no shard. Write which one of how many, as in 1/4.`);
}

function readBase(value: string | undefined): string {
  if (value === undefined) return '';
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) {
    throw new CommandError(
      `'${value}' is no address. Give the one that DIR will have, as in https://docs.example/codes/.`,
    );
  }
  const { href, search, hash } = new URL(value);
  if (search !== '' || hash !== '') {
    throw new CommandError(`'${value}' has a query or a fragment, after which no path can stand. Leave it out.`);
  }
  return href.endsWith('/') ? href : `${href}/`;
}
