import { changed } from '../support/changed.js';
import fc from 'fast-check';
import type { List, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { grpc } from '../../src/catalogs/grpc.js';
import { http } from '../../src/catalogs/http.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { en as grpcEn } from '../../src/locales/grpc/en/index.js';
import { en as httpEn } from '../../src/locales/http/en/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { fr } from '../../src/locales/websocket/fr/index.js';
import { ja } from '../../src/locales/websocket/ja/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { toMarkdown } from '../../src/markdown/index.js';
import { escapeCell, escapeMarkdown, proseCell } from '../../src/markdown/escapeMarkdown.js';
import type { Entry, Messages } from '../../src/model.js';
import { compareEntries } from '../../src/selectors/compareEntries.js';
import { findCode } from '../../src/selectors/findCode.js';
import { fixesHeading } from '../../src/selectors/fixesHeading.js';
import { isMixed } from '../../src/selectors/isMixed.js';
import { codeLines } from '../../src/text/codeLines.js';
import { oneLine } from '../../src/text/oneLine.js';
import { inTurns } from '../../src/text/inTurns.js';
import { plainText } from '../../src/text/plainText.js';
import { outlineOf, type OutlineItem } from '../../src/selectors/outlineOf.js';
import { phraseOf } from '../../src/selectors/phraseOf.js';
import { signText } from '../../src/selectors/signText.js';
import { selectCode } from '../../src/selectors/selectCode.js';
import { sourceHref } from '../../src/selectors/sourceHref.js';
import { sourceTitle } from '../../src/selectors/sourceTitle.js';
import { withAside } from '../../src/selectors/withAside.js';
import { withLabel } from '../../src/selectors/withLabel.js';
import { protocols } from '../support/fixtures.js';
import { hostileEntry, hostileText } from '../support/hostile.js';

// GitHub's parser makes links of bare addresses while it reads, which an escape prevents; that mdast also looks for them
// in the finished text is its own idea.
const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
const parse = (markdown: string) => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions });

/** A block without its text's own structure. */
type Block =
  | { readonly heading: number; readonly text: string }
  | { readonly paragraph: string }
  | { readonly list: 'ordered' | 'bullet' | 'task'; readonly items: readonly string[] }
  | { readonly outline: readonly OutlineItem[] }
  | { readonly table: readonly (readonly string[])[] };

function toBlock(node: RootContent): Block {
  switch (node.type) {
    case 'heading':
      return { heading: node.depth, text: toString(node) };
    case 'paragraph':
      return { paragraph: toString(node) };
    case 'list':
      if (typesIn(node).filter((type) => type === 'list').length > 1) return { outline: outlineIn(node) };
      for (const { children } of node.children) {
        expect(children.map(({ type }) => type).join(' ')).toMatch(/^paragraph( code)?$/);
      }
      return {
        list: node.ordered ? 'ordered' : node.children.every(({ checked }) => checked === false) ? 'task' : 'bullet',
        items: node.children.map((item) => item.children.map((child) => toString(child)).join(' ')),
      };
    case 'table':
      return { table: node.children.map((row) => row.children.map((cell) => toString(cell))) };
    default:
      throw new Error(`A comparison holds no ${node.type}.`);
  }
}

function outlineIn(list: List, depth = 0): OutlineItem[] {
  return list.children.flatMap(({ children }) =>
    children.flatMap((child) =>
      child.type === 'list' ? outlineIn(child, depth + 1) : { depth, text: toString(child) },
    ),
  );
}

function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
}

/** What a reader must find, taken from the entries and not from the Markdown. */
function expected(entries: readonly Entry[], level: number): Block[] {
  const { title, intro, rows, settings, names, differences, note, sources } = compareEntries(entries);
  const {
    text,
    locale: { messages },
  } = entries[0]!;
  const single = entries.length === 1;
  const mixed = isMixed(entries);
  const heading = (deeper: number, words: string): Block => ({ heading: Math.min(level + deeper, 6), text: words });
  const label = (entry: Entry) => `${mixed ? `${entry.locale.terms.protocol} ` : ''}${entry.code} ${entry.text.name}`;
  const table: Block = {
    table: [
      [messages.question, ...entries.map(label)],
      ...rows.map((row) => [row.note === undefined ? row.label : `${row.label} ${row.note}`, ...row.values].map(said)),
    ],
  };
  const knobs: Block[] =
    settings.rows.length === 0
      ? []
      : [
          heading(1, messages.settings),
          {
            table: [
              [messages.setting, messages.default, ...(single ? [messages.effect] : entries.map(label))],
              ...settings.rows.map(({ of, name, default: value, since, spec, effects }) => [
                withAside(
                  `${oneLine(of)} ${oneLine(name)}`,
                  spec.map((one) => oneLine(sourceTitle(one))),
                  messages,
                ),
                since === undefined ? value : withAside(oneLine(value), [oneLine(since)], messages),
                ...effects.map((effect) => (effect === '' ? '–' : said(effect))),
              ]),
            ],
          },
        ];
  const clients: Block[] =
    names.rows.length === 0
      ? []
      : [
          heading(1, names.messages.clientNames),
          {
            table: [
              [names.messages.client, ...(single ? [names.messages.reports] : entries.map(label))],
              ...names.rows.map(({ by, names: of }) => [
                oneLine(by),
                ...of.map(
                  (list) =>
                    list
                      .map(({ name, measured, spec }) => {
                        const source =
                          measured === undefined ? spec?.map((one) => oneLine(sourceTitle(one))) : [measured];
                        return withAside(oneLine(name), source ?? [], messages);
                      })
                      .join(messages.list.comma) || '–',
                ),
              ]),
            ],
          },
        ];
  const blocks: Block[] = [
    heading(0, title),
    ...(single ? [] : [{ paragraph: said(intro) }]),
    ...entries.flatMap((entry): Block[] => [
      ...(single ? [] : [heading(1, `${entry.locale.terms.protocol} ${entry.code} ${entry.text.name}`)]),
      { paragraph: phraseOf(entry) ?? '' },
      { paragraph: said(entry.text.summary) },
      ...(single ? [table] : []),
      heading(single ? 1 : 2, entry.locale.messages.whenYouSeeIt),
      { paragraph: said(entry.text.when) },
      ...(entry.facts.signs
        ? [
            heading(single ? 1 : 2, entry.locale.messages.inLogs),
            {
              list: 'bullet' as const,
              items: inTurns(entry.facts.signs, ({ by }) => by).map((sign) =>
                withLabel(oneLine(sign.by), oneLine(signText(sign)), messages),
              ),
            },
          ]
        : []),
      heading(single ? 1 : 2, fixesHeading(entry)),
      {
        list: 'task',
        items: entry.text.fixes.map((step) =>
          [labelled(entry.locale.messages.roles[step.who], step.text, messages), ...codeLines(step.run ?? '')]
            .map(oneLine)
            .join(' '),
        ),
      },
      ...(single && entry.text.causes
        ? [
            heading(1, entry.locale.messages.findCause),
            {
              outline: outlineOf(entry.text.causes, entry.locale.messages).flatMap(({ depth, text: item, run, see }) =>
                [
                  see
                    ? withAside(
                        said(item),
                        see.map(({ name }) => oneLine(name)),
                        messages,
                      )
                    : said(item),
                  ...(run === undefined ? [] : [codeLines(run).join(' ')]),
                ].map((words) => ({
                  depth,
                  text: words,
                })),
              ),
            },
          ]
        : []),
      ...(single ? [...knobs, ...clients] : []),
      heading(single ? 1 : 2, entry.locale.messages.forUsers),
      { paragraph: said(entry.text.endUser) },
    ]),
    ...(single
      ? []
      : [
          heading(1, messages.sideBySide),
          table,
          { paragraph: said(note) },
          ...knobs,
          ...clients,
          heading(1, messages.keyDifferences),
          differences.length > 0
            ? ({ list: 'ordered', items: differences.map(said) } as const)
            : { paragraph: said(messages.noDifferences) },
        ]),
    heading(1, compareEntries(entries).messages.choice),
    single
      ? { paragraph: said(text.choose) }
      : { list: 'bullet', items: entries.map((entry) => labelled(label(entry), entry.text.choose, messages)) },
    ...(sources.length > 0
      ? [heading(1, messages.sources), { list: 'bullet', items: sources.map(sourceTitle) } as const]
      : []),
  ];
  return blocks.filter((block) => !('paragraph' in block) || oneLine(block.paragraph) !== '').map(squeezed);
}

/** A text as it reads: inline code is code, which has no backticks. */
const said = (text: string) => plainText(oneLine(text));

const labelled = (label: string, text: string, messages: Messages) => withLabel(oneLine(label), said(text), messages);

/** With every text on one line, as Markdown has it. */
function squeezed<T>(block: T): T {
  return JSON.parse(JSON.stringify(block), (_, value: unknown) =>
    typeof value === 'string' ? oneLine(value).replace(/\s+/g, ' ').trim() : value,
  ) as T;
}

interface Reading {
  readonly blocks: readonly Block[];
  readonly links: number;
  readonly other: readonly string[];
}

/** What a parser finds in the Markdown. */
function readBack(entries: readonly Entry[], level: 1 | 2 | 3 | 4 | 5 | 6 = 2): Reading {
  const tree = parse(toMarkdown(entries, { headingLevel: level }));
  const types = typesIn(tree);
  return {
    blocks: tree.children.map((node) => squeezed(toBlock(node))),
    links: types.filter((type) => type === 'link').length,
    other: types.filter(
      (type) =>
        !/^(?:root|heading|paragraph|text|list|listItem|table|tableRow|tableCell|strong|emphasis|link|inlineCode|code)$/.test(
          type,
        ),
    ),
  };
}

/** What it must find. */
function written(entries: readonly Entry[], level = 2): Reading {
  const { settings, names, sources } = compareEntries(entries);
  const named = names.rows.flatMap((row) => row.names.flat()).flatMap(({ spec = [] }) => spec);
  const all = [...settings.rows.flatMap(({ spec }) => spec), ...named, ...sources];
  return {
    blocks: expected(entries, level),
    links: all.filter((source) => sourceHref(source) !== undefined).length,
    other: [],
  };
}

it('reads back as what the entries say, for every code, in one language after the other', () => {
  for (const { catalog, locales } of protocols) {
    const codes = Object.keys(catalog.codes);
    codes.forEach((code, index) => {
      const locale = locales[index % locales.length]!;
      const entries = [code, codes[(index + 1) % codes.length]].map((one) => findCode(catalog, one, locale));
      expect(readBack(entries)).toEqual(written(entries));
    });
    for (const locale of locales) {
      const entry = findCode(catalog, codes.find((code) => locale.codes[code]?.causes) ?? codes[3], locale);
      expect(readBack([entry])).toEqual(written([entry]));
    }
  }
});

it.each([
  [1, [findCode(websocket, 1006, en), findCode(http, 502, httpEn), findCode(grpc, 14, grpcEn)]],
  [5, [findCode(websocket, 4123, ko), findCode(websocket, '<b>`|`</b>\n# x', ko)]],
  [6, [findCode(websocket, '1. [x](javascript:alert(1))', en)]],
] as const)('reads back with its title at level %i', (level, entries) => {
  expect(readBack(entries, level)).toEqual(written(entries, level));
});

it('links the codes that a step leads to, where codes have addresses', () => {
  const markdown = toMarkdown([selectCode(websocket, 1006, en)], { codeHref: '/{lang}/{protocol}/{code}' });
  expect(markdown).toContain('[`ECONNREFUSED`](/en/net/ECONNREFUSED)');
  expect(markdown).toContain('[`NXDOMAIN`](/en/dns/3)');
  expect(toMarkdown([selectCode(websocket, 1006, en)])).toContain('(`ECONNREFUSED`, `ETIMEDOUT`)');
  expect(() => toMarkdown([selectCode(websocket, 1006, en)], { codeHref: '/x' })).toThrow("'codeHref' lacks {code}");
});

it.each([
  [en, '**Client**: ', '`proxy_read_timeout` ([', '(`ECONNREFUSED`, `ETIMEDOUT`)', '1006 (Chromium'],
  [fr, '**Client**\u00a0: ', '`proxy_read_timeout` ([', '(`ECONNREFUSED`, `ETIMEDOUT`)', '1006 (Chromium'],
  [ja, '**クライアント**：', '`proxy_read_timeout`（[', '（`ECONNREFUSED`、`ETIMEDOUT`）', '1006（Chromium'],
] as const)('writes colons and brackets as $lang does', (locale, ...marks) => {
  const markdown = toMarkdown([selectCode(websocket, 1006, locale)]);
  for (const mark of marks) expect(markdown).toContain(mark);
});

it('keeps hostile words text', () => {
  const any = fc
    .constantFrom(
      [selectCode(websocket, 1006, en)],
      [selectCode(websocket, 1012, ko), selectCode(websocket, 1015, ko)],
      [selectCode(http, 405, httpEn), selectCode(grpc, 14, grpcEn), findCode(http, 777, httpEn)],
    )
    .chain((entries) => fc.tuple(...entries.map(hostileEntry)));
  fc.assert(
    fc.property(any, (entries) => {
      expect(readBack(entries)).toEqual(written(entries));
    }),
    { numRuns: 50 },
  );
});

it('any text is that text alone, in a paragraph, a heading, an item and a cell', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const words = oneLine(text);
      fc.pre(words !== '');
      const escaped = escapeMarkdown(text);
      const cell = escapeCell(text);
      const tree = parse(
        `${escaped}\n\n# ${escaped}\n\n1. ${escaped}\n\n| ${cell} | b |\n| --- | --- |\n| ${cell} | ${cell} |\n`,
      );
      expect(tree.children.map(toBlock).map(squeezed)).toEqual(
        [
          { paragraph: words },
          { heading: 1, text: words },
          { list: 'ordered', items: [words] },
          {
            table: [
              [words, 'b'],
              [words, words],
            ],
          },
        ].map(squeezed),
      );
      expect(typesIn(tree)).not.toContain('link');
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['1006. wasClean_is `false`', '1006\\. wasClean_is \\`false\\`'],
  ['0~5 seconds *of* [x](y) <b>', '0\\~5 seconds \\*of\\* \\[x\\](y) \\<b>'],
  ['a | b -> c & d &amp; #e', 'a | b -> c & d \\&amp; #e'],
])('changes no more of %s than it must', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

it('links no address that a link may not have', () => {
  const entry = selectCode(websocket, 1000, en);
  const withSource = (url: string): Entry => changed(entry, { facts: { ...entry.facts, spec: [{ title: 'a', url }] } });
  expect(toMarkdown([withSource('javascript:alert(1)')])).toContain('\n- a\n');
  expect(toMarkdown([withSource('https://a.example/x_(y)?a=1&copy;=2')])).toContain(
    '\n- [a](https://a.example/x_%28y%29?a=1&amp;copy;=2)\n',
  );
});

it('ends in one line break', () => {
  expect(toMarkdown([selectCode(websocket, 1000, en)])).toMatch(/[^\n]\n$/);
});

it('throws without an entry', () => {
  expect(() => toMarkdown([])).toThrow(/^wirecodes: compareEntries got 0 entries\./);
});

it('keeps inline code code, in a sentence and in a cell, and a lone backtick text', () => {
  const entry = selectCode(websocket, 1006, en);
  const text = { ...entry.text, summary: 'Set `a|b_c` to `*`.', when: 'A lone ` stays.' };
  const markdown = toMarkdown([changed(entry, { text })]);
  expect(markdown).toContain('\nSet `a|b_c` to `*`.\n');
  expect(markdown).toContain('\nA lone \\` stays.\n');
  expect(proseCell('Set `a|b` | c')).toBe('Set `a\\|b` \\| c');
  expect(proseCell('Set `a\\|b` | c')).toBe('Set a\\\\\\|b \\| c');
});

it('keeps the indent of what is to be copied, and closes a block that holds backticks', () => {
  const entry = selectCode(websocket, 1006, en);
  const fixes = [{ who: 'operator', text: 'Set it.', run: 'location / {\n  proxy_read_timeout 60s;\n}\n```' } as const];
  expect(toMarkdown([changed(entry, { text: { ...entry.text, fixes } })])).toContain(
    '\n  ````\n  location / {\n    proxy_read_timeout 60s;\n  }\n  ```\n  ````\n',
  );
});
