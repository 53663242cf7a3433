import type { ReactNode } from 'react';
import { MentionWithId } from '../components/CodeMention.js';
import { attributeNames } from '../embed/attributeNames.js';
import { loadEntries } from '../embed/loadEntries.js';
import { readAttributes, type ViewProps } from '../embed/readAttributes.js';
import { toHast, type HastNode } from '../embed/toHast.js';
import { languages, type Language } from '../languages.js';
import { nearestLanguage } from '../nearestLanguage.js';
import type { Entry } from '../model.js';
import { visibleText } from '../text/visibleText.js';
import { CodeView } from '../views/CodeView.js';
import { CompareView } from '../views/CompareView.js';
import { frontMatterLanguage } from './frontMatterLanguage.js';
import { call, esm, jsx, list, literal, variable, type Import } from './mdx.js';
import { readDirective, type Directive, type MarkdownNode } from './readDirective.js';

/** What `remarkWirecodes` takes. A directive's own attribute wins. */
export interface RemarkWirecodesOptions {
  /**
   * The language where neither the directive nor the front matter names one, as `lang`, that wirecodes speaks.
   * @default 'en'
   */
  readonly lang?: Language;
  /**
   * What a directive becomes: a component, or HTML that needs no JavaScript.
   * @default 'mdx' where remark-mdx reads the document, else 'html'
   */
  readonly output?: 'mdx' | 'html';
  /**
   * The level of each view's heading.
   * @default 2
   */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The address of a comparison, such as `/{lang}/compare/{a}-vs-{b}`; see `LearnMore`. */
  readonly compareHref?: string;
  /** Keeps the ticked steps in localStorage under this name. HTML then stands in the element of `wirecodes/element`. */
  readonly storageKey?: string;
  /**
   * Makes each message an error that stops the build, for hosts that show no messages, such as Docusaurus.
   * @default false
   */
  readonly strict?: boolean;
}

/** A file of unified, as far as it matters here. */
interface File {
  readonly data: object;
  message(reason: string, options: object): unknown;
  fail(reason: string, options: object): never;
}

/** What a root takes from a directive: where links go, and the host's styles. */
interface RootAttributes {
  readonly id?: string;
  readonly className?: string;
}

/**
 * A remark plugin beside `remark-directive`: turns directives into views.
 *
 * - `::compare{protocol=websocket codes="1006 1015"}`, or `::compare[websocket 1006 1015]`: a `CompareView`; across protocols
 *   `::compare[http 503 grpc UNAVAILABLE]`
 * - `::code{protocol=http code=404}`, or `::code[http 404]`: a `CodeView`
 * - `:code[websocket 1006]` within text: a `CodeMention`
 *
 * A container (`:::compare`) keeps its content, below the view. Attributes are those of the elements (`protocol`,
 * `codes` or `code`, `lang`, `heading-level`, `sections`, `compare-href`, `storage-key`), `id` and `class`.
 *
 * In MDX a directive becomes the component, with the imports that it needs. Elsewhere it becomes HTML: a syntax tree
 * (hast), never a string. A number that no code names is explained by its range; for what is no code at all, a language
 * without words and an attribute that does not exist there is a message; with `strict`, an error.
 *
 * @throws with the place in the document when a directive makes no sense: there is no such protocol, there are too few
 * codes to compare, one is there twice, an attribute has a wrong value.
 */
function remarkWirecodes(
  this: unknown,
  options: RemarkWirecodesOptions = {},
): (tree: object, file: File) => Promise<void> {
  const { lang: fallback = 'en', headingLevel, compareHref, storageKey, strict = false } = options;
  const tags = Object.keys(languages).join(', ');
  if (!Object.hasOwn(languages, fallback)) {
    throw new RangeError(`wirecodes: remark's option 'lang' is '${visibleText(fallback, 64)}'. It is one of ${tags}.`);
  }

  return async (tree, file) => {
    const document = tree as MarkdownNode;
    const output = options.output ?? (readsMdx(this) ? 'mdx' : 'html');
    const ofPage = nearestLanguage(frontMatterLanguage(document, file.data) ?? '');
    const pageTags = ofPage ? [ofPage, fallback] : [fallback];
    const imports = new Map<string, Import>();
    const mentions = new Map<string, number>();

    await transform(document);
    if (imports.size > 0) document.children?.unshift(esm([...imports.values()]));

    async function transform(parent: MarkdownNode): Promise<void> {
      if (!parent.children) return;
      // One after the other, so that messages and names come in order.
      const children: MarkdownNode[] = [];
      for (const node of parent.children) {
        await transform(node);
        const directive = readDirective(node);
        children.push(...(directive ? await replace(node, directive) : [node]));
      }
      parent.children = children;
    }

    async function replace(node: MarkdownNode, directive: Directive): Promise<MarkdownNode[]> {
      const { view, inText, bare, content } = directive;
      const place = { place: node.position, source: 'wirecodes' };
      const attributes: Directive['attributes'] = {
        'heading-level': headingLevel?.toString(),
        'compare-href': compareHref,
        'storage-key': storageKey,
        ...directive.attributes,
      };
      const report = (reason: string, ruleId: string) =>
        strict ? file.fail(reason, { ...place, ruleId }) : file.message(reason, { ...place, ruleId });
      const { id, class: className } = directive.attributes;
      const root: RootAttributes = { ...(id && { id }), ...(className && { className }) };
      const known = [...attributeNames[view], 'id', 'class'];
      for (const name of Object.keys(directive.attributes).filter((other) => !known.includes(other))) {
        const reason = `wirecodes: ${view} has no attribute '${visibleText(name, 64)}'. It has ${known.join(', ')}.`;
        report(reason, 'attribute');
      }
      const tag = attributes['lang'];
      const missing = new Set<string>();

      try {
        if (bare !== undefined) {
          throw new RangeError(
            `wirecodes: no protocol before '${visibleText(bare, 64)}'. ` +
              `Put one there, as in ${view === 'compare' ? '[http 401 403]' : '[websocket 1006]'}.`,
          );
        }
        const { codes, props } = readAttributes(view, attributes);
        const entries = await loadEntries(codes, tag ? [tag, ...pageTags] : pageTags, (reason) => missing.add(reason));
        for (const reason of missing) report(reason, 'lang');
        for (const { protocol, code } of entries.filter(({ kind }) => kind === 'unknown')) {
          const reason = `wirecodes: '${code}' is no code of ${protocol}. Give its number or its registered name.`;
          report(reason, 'code');
        }
        // In MDX, too: what a view refuses stops here, and not in a reader's browser.
        const html = toHast(toReact(directive, entries, props, root))[0];
        if (output === 'mdx') {
          return [{ ...toMdx(directive, entries, props, root), position: node.position }, ...content];
        }
        node.data = { ...node.data, ...asData(html, directive, attributes, entries) };
        if (content.length > 0) node.children = [];
        return [node, ...content];
      } catch (error) {
        // An error that has its place already says it itself.
        if (!(error instanceof Error && error.message.startsWith('wirecodes:')) || 'fatal' in error) throw error;
        return file.fail(error.message, { ...place, ruleId: inText ? 'mention' : view });
      }
    }

    function toReact(
      { view, inText }: Directive,
      entries: readonly Entry[],
      { storageKey: _storageKey, ...props }: ViewProps,
      root: RootAttributes,
    ): ReactNode {
      const [entry] = entries;
      if (view === 'compare' || !entry) return <CompareView {...props} {...root} entries={entries} />;
      if (!inText) return <CodeView {...props} {...root} entry={entry} />;
      // Named after the code, so that two documents on one page still open a card of that code.
      const name = `wire-${entry.protocol}-${entry.code}`.replace(/[^\w-]+/g, '-');
      const count = (mentions.get(name) ?? 0) + 1;
      mentions.set(name, count);
      return <MentionWithId {...root} entry={entry} popoverId={`${name}-${count}`} />;
    }

    function toMdx(
      { view, inText }: Directive,
      entries: readonly Entry[],
      props: ViewProps,
      root: RootAttributes,
    ): MarkdownNode {
      const found = entries.map(({ protocol, code, lang }) =>
        call(use('findCode', 'wirecodes'), [
          variable(use(protocol, `wirecodes/catalogs/${protocol}`)),
          literal(code),
          variable(use(toCamelCase(lang), `wirecodes/locales/${protocol}/${lang}`, `${protocol}_`)),
        ]),
      );
      const component = view === 'compare' ? 'CompareView' : inText ? 'CodeMention' : 'CodeView';
      return jsx(inText ? 'mdxJsxTextElement' : 'mdxJsxFlowElement', use(component, 'wirecodes'), {
        ...(view === 'compare' ? { entries: list(found) } : found[0] && { entry: found[0] }),
        ...Object.fromEntries(
          Object.entries({ ...(!inText && props), ...root }).map(([name, value]) => [name, literal(value)]),
        ),
      });
    }

    /** Imports a name; gives what it is called here, which no author's own import is. JSX wants a capital letter. */
    function use(name: string, from: string, of = ''): string {
      const as = `Wirecodes_${of}${name}`;
      imports.set(as, { from, name, as });
      return as;
    }
  };
}

export default remarkWirecodes;
export { allowViews } from './allowViews.js';

/** What remark-rehype makes an element of. A checklist that remembers stands in the element that lets it. */
function asData(
  html: HastNode | undefined,
  { view, inText }: Directive,
  attributes: Directive['attributes'],
  [first]: readonly Entry[],
): NonNullable<MarkdownNode['data']> {
  if (html?.type !== 'element') return {};
  if (inText || !attributes['storage-key']) {
    return { hName: html.tagName, hProperties: html.properties, hChildren: html.children };
  }
  const given = Object.entries({ ...attributes, lang: first?.lang }).filter(
    ([name, value]) => value && attributeNames[view].includes(name),
  );
  return { hName: `wire-${view}`, hProperties: Object.fromEntries(given), hChildren: [html] };
}

/** Whether remark-mdx reads the document: it teaches the reader of Markdown what a JSX tag is. */
function readsMdx(processor: unknown): boolean {
  const data = (processor as { data?: () => { fromMarkdownExtensions?: unknown } } | undefined)?.data?.();
  const extensions = [data?.fromMarkdownExtensions].flat(Infinity) as ({ enter?: object } | undefined)[];
  return extensions.some((extension) => 'mdxJsxFlowTag' in (extension?.enter ?? {}));
}

/** What a locale is called in its module: `ptBR`. */
function toCamelCase(tag: string): string {
  return tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
