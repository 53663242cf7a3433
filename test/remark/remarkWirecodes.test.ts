import { compile } from '@mdx-js/mdx';
import { build } from 'esbuild';
import fc from 'fast-check';
import { join } from 'node:path';
import react, { createElement, type FunctionComponent } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Element, Nodes, Root } from 'hast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { CodeView, CompareView, findCode } from '../../src/index.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { de } from '../../src/locales/websocket/de/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import remarkWirecodes, { allowViews, type RemarkWirecodesOptions } from '../../src/remark/remarkWirecodes.js';
import { languages } from '../../src/languages.js';
import { protocolNames, protocols } from '../../src/protocols.js';
import { anyText } from '../support/anyText.js';

const root = join(import.meta.dirname, '../..');
const tags = Object.keys(languages).join(', ');

function markdown(options?: RemarkWirecodesOptions) {
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkDirective)
    .use(remarkWirecodes, options)
    .use(remarkRehype);
}

async function toHtml(source: string | VFile, options?: RemarkWirecodesOptions): Promise<string> {
  return String(await markdown(options).use(rehypeStringify).process(source));
}

/** React's HTML as rehype writes it. */
function asRehype(view: Parameters<typeof renderToStaticMarkup>[0]): string {
  return renderToStaticMarkup(view)
    .replaceAll('/>', '>')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '&#x3C;')
    .replaceAll('&gt;', '>');
}

describe('in Markdown', () => {
  it('becomes the HTML of the view', async () => {
    const entries = [1006, 4123].map((code) => findCode(websocket, code, en));
    expect(
      await toHtml('::compare{protocol=websocket codes="1006 4123" heading-level=3 sections="table more" #a .b}', {
        compareHref: '/{lang}/{a}-{b}',
      }),
    ).toBe(
      asRehype(
        createElement(CompareView, {
          entries,
          headingLevel: 3,
          sections: ['table', 'more'],
          id: 'a',
          className: 'b',
          compareHref: '/{lang}/{a}-{b}',
        }),
      ),
    );
    expect(await toHtml('::code[websocket 1006]', { lang: 'de', headingLevel: 4 })).toBe(
      asRehype(createElement(CodeView, { entry: findCode(websocket, 1006, de), headingLevel: 4 })),
    );
  });

  it.each([
    ['::compare[websocket 1006 1015]', 'wire-CompareView', '1006 1015'],
    ['::compare[1006, 1015]{protocol=websocket}', 'wire-CompareView', '1006 1015'],
    ['::compare[http:503 grpc:UNAVAILABLE]', 'wire-CompareView', '503 14'],
    ['::compare[http 503 grpc UNAVAILABLE]', 'wire-CompareView', '503 14'],
    ['::compare[http 401 websocket:1008 403 gRPC 16]', 'wire-CompareView', '401 1008 403 16'],
    [':::compare{protocol=websocket codes="1006 1015"}', 'wire-CompareView', '1006 1015'],
    [':::compare[websocket 1006 1015]\n:::', 'wire-CompareView', '1006 1015'],
    ['::code{protocol=http code="Not Found"}', 'wire-CodeView', '404'],
    ['::code[http not-found]', 'wire-CodeView', '404'],
    [':code[websocket 1006]', 'wire-CodeMention', '1006'],
    [':code[1006]{protocol=websocket}', 'wire-CodeMention', '1006'],
    [':code{protocol=websocket code=1006}', 'wire-CodeMention', '1006'],
    [':code[grpc DEADLINE_EXCEEDED]', 'wire-CodeMention', '4'],
    ['> * ::code[websocket 4123]', 'wire-CodeView', '4123'],
  ])('reads %j', async (source, view, codes) => {
    expect(await toHtml(source)).toMatch(new RegExp(`class="${view}" lang="en" [^>]*data-code="${codes}"`));
  });

  it('keeps what stands in a container, also in one that nobody closed', async () => {
    for (const end of ['\n:::', '']) {
      const html = await toHtml(
        `:::compare{protocol=websocket codes="1006 1015"}\nSee :code[http 404].\n\n## On${end}`,
      );
      expect(html).toMatch(/<\/article>\s*<p>See <span class="wire-CodeMention".*<h2>On<\/h2>/s);
    }
  });

  it('names each card of a mention', async () => {
    const html = await toHtml('A :code[http 404], another :code[http 404], and :code[grpc 5].');
    expect([...html.matchAll(/popovertarget="(.*?)".*?<span id="(.*?)"/gs)].map(([, a, b]) => [a, b])).toEqual(
      ['wire-http-404-1', 'wire-http-404-2', 'wire-grpc-5-1'].map((id) => [id, id]),
    );
  });

  it('stands in the element where its checklists remember', async () => {
    expect(await toHtml('::compare[websocket 1006 1015]{storage-key=run sections=cards}', { lang: 'ko' })).toMatch(
      /^<wire-compare storage-key="run" sections="cards" protocol="websocket" codes="1006 1015" lang="ko"><article class="wire-CompareView"/,
    );
    expect(await toHtml('::code[http 404]', { storageKey: 'all' })).toMatch(/^<wire-code storage-key="all"/);
  });

  it('leaves alone what is not ours', async () => {
    const html = await toHtml('At 12:code and :compare[x], see `:code[http 404]`.\n\n::other[x]');
    expect(html).not.toContain('wire-');
    expect(html).toContain(':code[http 404]');
  });
});

describe('the language', () => {
  const lang = async (source: string | VFile, options?: RemarkWirecodesOptions) =>
    (await toHtml(source, options)).match(/lang="(\w+)"/)?.[1];

  it('is the directive’s, else the front matter’s, else the option’s, else English', async () => {
    expect(await lang('::code[http 404]')).toBe('en');
    expect(await lang('::code[http 404]', { lang: 'de' })).toBe('de');
    expect(await lang('---\ntitle: x\nlang: "ko-KR"\n---\n::code[http 404]', { lang: 'de' })).toBe('ko');
    expect(await lang("+++\nlang = 'ko'\n+++\n::code[http 404]")).toBe('ko');
    expect(await lang('---\nlang: xx\n---\n::code[http 404]', { lang: 'de' })).toBe('de');
    expect(await lang('---\nlang: ko\n---\n::code[http 404]{lang=tr}')).toBe('tr');
    for (const data of [
      { frontMatter: { lang: 'tr' } },
      { matter: { lang: 'tr' } },
      { astro: { frontmatter: { lang: 'tr' } } },
    ]) {
      expect(await lang(new VFile({ value: '::code[http 404]', data }))).toBe('tr');
    }
  });

  it('is refused as an option where there are no words', () => {
    expect(() => markdown({ lang: 'xx' as never }).freeze()).toThrow(
      `wirecodes: remark's option 'lang' is 'xx'. It is one of ${tags}.`,
    );
  });
});

describe('a mistake', () => {
  it.each([
    ['::code[gopher 1]', `wirecodes: no protocol 'gopher'. It is one of ${protocolNames.join(', ')}.`],
    ['::code[http]', `wirecodes: 'code' is empty. Give one, as in code="1006".`],
    ['::compare', `wirecodes: 'codes' holds 0. Give two to four, as in codes="1006 1015".`],
    ['::compare[http 404]', `wirecodes: 'codes' holds 1. Give two to four, as in codes="1006 1015".`],
    ['::compare{codes="1006 1015"}', `wirecodes: 'protocol' is missing. Give one, as in protocol="websocket".`],
    ['::compare[401 403]', "wirecodes: no protocol before '401 403'. Put one there, as in [http 401 403]."],
    ['::compare[401, grpc:16]{lang=ko}', "wirecodes: no protocol before '401, grpc:16'. Put one there,"],
    ['::code[1006]', "wirecodes: no protocol before '1006'. Put one there, as in [websocket 1006]."],
    ['::compare[gopher 70]', `wirecodes: no protocol 'gopher'. It is one of ${protocolNames.join(', ')}.`],
    ['::compare[http 401 unauthorized]', "wirecodes: 'codes' holds 401 twice. Give each code once."],
    ['::compare[http 404 410]{heading-level=h3}', `wirecodes: 'heading-level' is 'h3'. Give 1 to 6.`],
    ['::compare[http 404 410]{sections=tables}', `wirecodes: CompareView has no section "tables".`],
    ['::compare[http 401 402 403 404 405]', `wirecodes: 'codes' holds 5. Give two to four, as in codes="1006 1015".`],
    [
      '::compare[http 404 410]{compare-href="/{from}-{to}"}',
      `wirecodes: 'compare-href' has an unknown placeholder, "{from}". It takes {lang}, {protocol}, {a}, {b},`,
    ],
    ['::compare[http 404 410]{compare-href="/compare" sections=table}', `wirecodes: 'compare-href' lacks {a} and {b}.`],
    ['::code[http 404]{compare-href="javascript:x"}', `wirecodes: 'compare-href' is no address of a page.`],
  ])('%j stops, and says where', async (source, reason) => {
    for (const process of [
      markdown().use(rehypeStringify).process(`Text\n\n> ${source}`),
      toMdx(`Text\n\n> ${source}`),
    ]) {
      await expect(process).rejects.toMatchObject({
        reason: expect.stringContaining(reason),
        source: 'wirecodes',
        fatal: true,
        line: 3,
        column: 3,
      });
    }
  });

  it.each([
    ['::code[http banana]', "wirecodes: 'banana' is no code of http. Give its number or its registered name."],
    [
      '::code[http 404]{lang=xx}',
      `wirecodes: no words of http in 'xx', so these are in 'en'. There are ${protocols.http.languages.join(', ')}.`,
    ],
    [
      '::code[http 404]{protcol=http}',
      "wirecodes: code has no attribute 'protcol'. It has protocol, code, lang, heading-level, compare-href, storage-key, id, class.",
    ],
  ])('%j gives a message, and a view', async (source, reason) => {
    const file = await markdown().use(rehypeStringify).process(`Text\n\n${source}`);
    expect(file.messages).toMatchObject([{ reason, source: 'wirecodes', fatal: false, line: 3, column: 1 }]);
    expect(String(file)).toContain('wire-CodeView');

    const strict = new VFile(`Text\n\n${source}`);
    const fatal = { reason, source: 'wirecodes', fatal: true, ruleId: file.messages[0]?.ruleId, line: 3, column: 1 };
    await expect(markdown({ strict: true }).use(rehypeStringify).process(strict)).rejects.toMatchObject(fatal);
    expect(strict.messages).toMatchObject([fatal]);
    await expect(toMdx(`Text\n\n${source}`, { strict: true })).rejects.toMatchObject(fatal);
  });

  it('is no number that no code names', async () => {
    const file = await markdown().use(rehypeStringify).process('::code[websocket 4123]');
    expect(file.messages).toEqual([]);
    expect(String(file)).toContain('data-kind="range"');
    expect(await toHtml('::code[websocket 4123]', { strict: true })).toBe(String(file));
  });
});

describe('beside rehype-sanitize', () => {
  const source = '::compare[websocket 1006 1015]{storage-key=x}\n\n::code[http 404]\n\nThen :code[http 404].';

  it('keeps the words under its own schema', async () => {
    const html = String(await markdown({ lang: 'ko' }).use(rehypeSanitize).use(rehypeStringify).process(source));
    expect(html).toContain(ko.codes[1006].summary);
    expect(html).toContain('<table>');
  });

  it('keeps everything under a schema that allows it', async () => {
    const html = String(
      await markdown().use(rehypeSanitize, allowViews(defaultSchema)).use(rehypeStringify).process(source),
    );
    expect(sorted(html.replaceAll('id="user-content-', 'id="'))).toEqual(sorted(await toHtml(source)));
  });

  const sources = protocolNames.map(async (protocol) => {
    const all = Object.keys((await protocols[protocol].catalog()).codes);
    const views = all.map((code) => `::code[${protocol} ${code}]\n\nThen :code[${protocol} ${code}].`);
    return [...views, `::compare[${protocol} ${all.slice(0, 4).join(' ')}]`, `::code[${protocol} 4123]`].join('\n\n');
  });
  const everything = Promise.all(sources).then((views) => [
    source,
    '::compare[http:503 grpc:14 websocket:1013]',
    ...views,
  ]);

  it('allows the data attributes that a view has, and no others', async () => {
    const processor = markdown();
    const tree: Root = await processor.run(processor.parse((await everything).join('\n\n')));
    const used = new Set(
      [...nodesOf(tree)].flatMap((node) => (node.type === 'element' ? Object.keys(node.properties) : [])),
    );
    const allowed = allowViews(defaultSchema).attributes?.['*'] ?? [];
    expect(
      allowed
        .map(String)
        .filter((name) => name.startsWith('data'))
        .toSorted(),
    ).toEqual([...used].filter((name) => name.startsWith('data')).toSorted());
  });

  it.each([
    ['div', { dataHxGet: '/evil', dataHxTrigger: 'load', dataAction: 'load->x#y', dataController: 'x', dataPartx: '' }],
    ['a', { dataMethod: 'delete', dataRemote: 'true', dataTurboMethod: 'delete', dataBsToggle: 'modal', 'data-x': '' }],
    ['p', { popover: 'auto', popoverTarget: 'y', scope2: 'x' }],
    ['button', { onClick: 'alert(1)', style: 'color:red', formAction: '/evil', type: 'submit', form: 'x' }],
    ['span', { popover: 'manual', hxGet: '/evil', contentEditable: 'true', className: ['fixed'] }],
    ['wire-code', { onClick: 'alert(1)', dataX: 'y', style: 'color:red', popover: 'auto', is: 'x' }],
  ])('lets no attribute of %s through that acts', async (tagName, properties) => {
    const element: Element = { type: 'element', tagName, properties: { ...properties }, children: [] };
    const tree = await unified()
      .use(rehypeSanitize, allowViews(defaultSchema))
      .run({ type: 'root', children: [element] });
    const [{ properties: left } = { properties: undefined }] = tree.children as Element[];
    expect(left).toEqual('className' in properties ? { className: [] } : {});
  });

  /** Sanitizing may change the order of attributes. */
  function sorted(html: string): string[] {
    return html.split('<').map((tag) =>
      tag.replace(/^[^>]*/, (inner) =>
        inner
          .split(/ (?=[\w-]+[=>]?)/)
          .toSorted()
          .join(' '),
      ),
    );
  }
});

async function toMdx(source: string, options?: RemarkWirecodesOptions): Promise<string> {
  return String(
    await compile(source, { remarkPlugins: [remarkFrontmatter, remarkDirective, [remarkWirecodes, options]] }),
  );
}

/** Bundles compiled MDX as a site does, by the package's own exports, and renders it. */
async function render(mdx: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: mdx, resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    external: ['react'],
  });
  const module = { exports: {} as { default?: FunctionComponent } };
  // oxlint-disable-next-line typescript/no-implied-eval
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(
    module,
    module.exports,
    // The React of this test, whichever it is.
    (name: string) => ({ react, 'react/jsx-runtime': jsxRuntime })[name],
  );
  return renderToStaticMarkup(createElement(module.exports.default ?? expect.fail('MDX exports no component.')));
}

describe('in MDX', () => {
  it('becomes the component, with its imports, beside the author’s own', async () => {
    const mdx = await toMdx(
      `---
lang: ko
---
import { CompareView, findCode } from 'wirecodes'
import { websocket } from 'wirecodes/catalogs/websocket'

export const page = [CompareView, findCode, websocket].length

# {page}

:::compare{protocol=websocket codes="1006 4123" sections="table cards" storage-key=run #a}
Below.
:::

See :code[grpc UNAVAILABLE]{lang=de}.

::code[http 404]{heading-level=4}
`,
    );
    const html = await render(mdx);
    expect(html).toContain(
      renderToStaticMarkup(
        createElement(CompareView, {
          entries: [1006, 4123].map((code) => findCode(websocket, code, ko)),
          sections: ['table', 'cards'],
          storageKey: 'run',
          id: 'a',
        }),
      ),
    );
    expect(html).toMatch(
      /^<h1>3<\/h1>.*<\/article>\s*<p>Below.<\/p>\s*<p>See <span class="wire-CodeMention" lang="de"[^>]*data-code="14"/s,
    );
    expect(html).toMatch(/<div class="wire-CodeView" lang="ko"[^>]*data-code="404".*<h4/s);
    expect(mdx).not.toContain('핸드셰이크');
  }, 30_000);

  // In HTML, MDX itself writes the names of attributes, and as React 19 has them.
  it.skipIf(react.version.startsWith('18.'))(
    'becomes HTML there, too, on demand',
    async () => {
      const mdx = await toMdx('::code[websocket 1006]\n\nSee :code[http 404].', { output: 'html' });
      expect(mdx).not.toContain('wirecodes/');
      expect(await render(mdx)).toContain(
        renderToStaticMarkup(createElement(CodeView, { entry: findCode(websocket, 1006, en) })),
      );
    },
    30_000,
  );
});

describe('whatever a directive says', () => {
  const attributes = fc.dictionary(
    fc.constantFrom(
      'protocol',
      'code',
      'codes',
      'lang',
      'heading-level',
      'sections',
      'compare-href',
      'storage-key',
      'id',
      'class',
      'onclick',
      'style',
      '__proto__',
    ),
    fc.oneof(
      anyText,
      fc.constantFrom(
        'websocket',
        'http',
        '1006 1015',
        '404',
        '"><script>alert(1)</script>',
        '${alert(1)}',
        "');alert(1)//",
        'javascript:alert(1)',
        '{x}',
      ),
    ),
  );
  const directives = fc.record({
    type: fc.constantFrom('textDirective', 'leafDirective', 'containerDirective'),
    name: fc.constantFrom('code', 'compare'),
    attributes: fc.oneof(
      attributes,
      attributes.map((some) => ({ ...some, protocol: 'http' })),
      fc
        .tuple(attributes, anyText)
        .map(([some, text]) => ({ ...some, protocol: 'http', code: text || '1', codes: `1 ${text}` })),
    ),
    children: fc.constantFrom([], [{ type: 'text', value: 'http <b>' }]),
  });

  it('makes nothing but views out of it', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(directives, async (directive) => {
        const tree = { type: 'root', children: [directive] };
        const file = new VFile();
        let hast: Root;
        try {
          hast = await markdown().run(tree as never, file);
        } catch (error) {
          expect(error).toMatchObject({ source: 'wirecodes', reason: expect.stringMatching(/^wirecodes: /) });
          return;
        }
        for (const node of nodesOf(hast)) {
          if (node.type !== 'element') {
            expect(['root', 'text']).toContain(node.type);
            continue;
          }
          made += 1;
          expect(node.tagName).toMatch(/^(wire-(code|compare)|[a-z]+\d?)$/);
          expect(node.tagName).not.toMatch(/script|style|iframe|object|embed|img|svg|form/);
          for (const name of Object.keys(node.properties)) expect(name).not.toMatch(/^on|style|src/i);
          const { href } = node.properties;
          if (href !== undefined) expect(href).not.toMatch(/^\s*(?!https?:)[a-z]+:/i);
        }
      }),
      { numRuns: 300 },
    );
    expect(made).toBeGreaterThan(100);
  }, 60_000);

  it('makes a program of it that compiles', async () => {
    const { createProcessor } = await import('@mdx-js/mdx');
    const processor = createProcessor({ remarkPlugins: [remarkDirective, remarkWirecodes] });
    let made = 0;
    await fc.assert(
      fc.asyncProperty(directives, async (directive) => {
        try {
          const program = await processor.run({ type: 'root', children: [directive] } as never, new VFile());
          const source = processor.stringify(program, new VFile());
          made += 1;
          const { transform } = await import('esbuild');
          await transform(source);
        } catch (error) {
          expect(error).toMatchObject({ source: 'wirecodes' });
        }
      }),
      { numRuns: 60 },
    );
    expect(made).toBeGreaterThan(10);
  }, 60_000);
});

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  for (const child of 'children' in node ? node.children : []) yield* nodesOf(child);
}
