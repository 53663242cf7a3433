import { toJsonLd } from '../jsonld/toJsonLd.js';
import type { Language } from '../languages.js';
import { loadWords } from '../loadWords.js';
import { toMarkdown } from '../markdown/toMarkdown.js';
import type { Entry } from '../model.js';
import { listCodes } from '../selectors/listCodes.js';
import { checkTemplate, ofCode, ofComparison } from '../text/checkTemplate.js';
import { safeHref } from '../text/safeHref.js';
import { CommandError } from './CommandError.js';
import { loadHtml } from './loadHtml.js';
import { loadProtocols, type Known } from './loadProtocols.js';
import { PAIRS, planParts, type Pairs, type PlannedPart } from './planParts.js';
import { progressBar } from './progressBar.js';
import { readChoice, type Arguments } from './readArguments.js';
import { readLanguage } from './readLanguage.js';
import { readProtocol } from './readProtocol.js';
import { say } from './say.js';
import { toMarkdownList } from './toMarkdownList.js';
import { viewData } from './viewData.js';
import { warn } from './warn.js';
import { writer } from './writer.js';

/** What the index says of a part. */
interface Part extends Pick<PlannedPart, 'path' | 'kind' | 'links'> {
  /** The language of its words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly codes: readonly { readonly protocol: string; readonly code: number | string; readonly phrase?: string }[];
  readonly files: { readonly [F in Format]?: string };
}

/** The addresses that links in a part have. */
interface Addresses {
  readonly codeHref: string | undefined;
  readonly compareHref: string | undefined;
}

interface Renderer {
  readonly format: Format;
  readonly extension: string;
  readonly list: (entries: readonly Entry[]) => string;
  readonly view: (entries: readonly Entry[]) => string;
}

const FORMATS = ['html', 'markdown', 'json'] as const;
type Format = (typeof FORMATS)[number];

/**
 * Writes parts of pages for a site generator: of each protocol the list of its codes, each code, and pairs of codes; and
 * an index of them. One part in memory at a time. A file is there whole or not at all, and one that would not change is
 * left alone, so that a run that was stopped goes on where it ended. The index comes last: what it names is there.
 */
export async function exportParts(given: Arguments): Promise<number> {
  const { words, options } = given;
  if (words.length > 0) throw new CommandError(`export takes no '${words[0]}', only options.`);
  const out = options['out'];
  if (out === undefined) throw new CommandError('export needs --out DIR, where the files go.');
  const formats = split('format', options['format'])?.map((format) => readChoice('format', format, FORMATS)) ?? FORMATS;
  const pairs = readChoice('pairs', options['pairs'], PAIRS);
  const addresses = {
    codeHref: readAddress('code-href', options['code-href'], ofCode),
    compareHref: readAddress('compare-href', options['compare-href'], ofComparison),
  };
  const known = await loadProtocols(given);
  const renderers = await Promise.all(formats.map((format) => rendererOf(format, addresses)));
  const planned = await plan(given, known, pairs);

  const files = writer(out);
  const bar = progressBar(planned.length);
  const parts: Part[] = [];
  for (const part of planned) {
    const written = renderers.map(({ format, extension, list, view }) => {
      const path = part.path + extension;
      files.write(path, part.kind === 'list' ? list(part.entries) : view(part.entries));
      return [format, path] as const;
    });
    parts.push(toPart(part, Object.fromEntries(written)));
    bar.advance();
  }
  files.write('index.json', toJson({ parts }));
  bar.end();
  say(`wirecodes: ${files.written} written, ${files.unchanged} unchanged, in ${out}.`);
  return 0;
}

/** The parts of all languages. */
async function plan({ options }: Arguments, known: Known, pairs: Pairs): Promise<readonly PlannedPart[]> {
  const names = split('protocol', options['protocol']);
  const chosen = names ? [...new Map(names.map((name) => readProtocol(name, known)))] : Object.entries(known.protocols);
  const tags = split('lang', options['lang'])?.map((tag) => readLanguage(tag, known));
  // A language that is asked for is written, in English if need be; without a choice, those that there are.
  const speakers = (lang: Language) =>
    chosen.filter(([, { languages }]) => (tags ? tags.includes(lang) : languages.includes(lang)));
  const plans = await Promise.all(
    known.languages.map(async (lang) => {
      const lists = await Promise.all(
        speakers(lang).map(async ([name, protocol]) =>
          listCodes(await protocol.catalog(), await loadWords(name, protocol, [lang], warn)),
        ),
      );
      return planParts(lang, lists, pairs);
    }),
  );
  const all = plans.flat();
  const paths = new Set<string>();
  for (const { path } of all) {
    // Some file systems take both for one.
    const folded = path.toLowerCase();
    if (paths.has(folded)) throw new CommandError(`two parts would be called ${path}. Rename one of the codes.`, 1);
    paths.add(folded);
  }
  return all;
}

function toPart({ path, kind, entries, links }: PlannedPart, files: Part['files']): Part {
  const [first] = entries;
  const { lang, dir } = first;
  const { protocol, codes } = first.locale.terms;
  const { headline, description } =
    kind === 'list' ? { headline: `${protocol}: ${codes}`, description: codes } : toJsonLd(entries);
  return {
    path,
    kind,
    lang,
    dir,
    title: headline,
    description,
    codes: entries.map(({ protocol: of, code, facts: { phrase } }) => ({
      protocol: of,
      code,
      ...(phrase !== undefined && { phrase }),
    })),
    links,
    files,
  };
}

async function rendererOf(format: Format, { codeHref, compareHref }: Addresses): Promise<Renderer> {
  if (format === 'html') {
    const { toHtml, toHtmlList } = await loadHtml();
    return {
      format,
      extension: '.html',
      list: (entries) => toHtmlList(entries, { headingLevel: 1, codeHref }),
      view: (entries) => toHtml(entries, { headingLevel: 1, codeHref, compareHref }),
    };
  }
  if (format === 'markdown') {
    return {
      format,
      extension: '.md',
      list: (entries) => toMarkdownList(entries, codeHref),
      view: (entries) => toMarkdown(entries, { headingLevel: 1, codeHref }),
    };
  }
  return { format, extension: '.json', list: toJson, view: (entries) => toJson(viewData(entries)) };
}

function toJson(data: unknown): string {
  return `${JSON.stringify(data)}\n`;
}

function split(option: string, value: string | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const parts = [...new Set(value.split(',').map((part) => part.trim()))].filter((part) => part !== '');
  // An index of nothing would take the place of the one that is there.
  if (parts.length === 0) throw new CommandError(`option '--${option}' names nothing. Leave it out for all.`);
  return parts;
}

function readAddress(
  option: string,
  value: string | undefined,
  placeholders: Parameters<typeof checkTemplate>[2],
): string | undefined {
  try {
    checkTemplate(`--${option}`, value, placeholders);
  } catch (error) {
    throw new CommandError((error as Error).message.replace(/^wirecodes: /, ''));
  }
  if (value !== undefined && safeHref(value) === undefined) {
    throw new CommandError(`'--${option}' is no address of a page. Give one, as in "${placeholders.example}".`);
  }
  return value;
}
