import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { MentionWithId } from '../../src/components/CodeMention.js';
import { toDom } from '../../src/embed/toDom.js';
import { toHast } from '../../src/embed/toHast.js';
import { CodeView, CompareView, findCode } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { codes, locales, protocols } from '../support/fixtures.js';

describe.each(locales)('in $lang', (locale) => {
  it('makes the document that React DOM makes', () => {
    const [first = 1000, second = 1001, ...others] = codes;
    expect(isAsReact(<CompareView catalog={websocket} codes={[first, second]} locale={locale} />)).toBe(true);
    for (let start = 0; start < others.length; start += 3) {
      const entries = [first, ...others.slice(start, start + 3)].map((code) => findCode(websocket, code, locale));
      expect(isAsReact(<CompareView entries={entries} />)).toBe(true);
    }
    for (const code of [1006, 4123, 70_000, 'banana']) {
      expect(isAsReact(<CodeView entry={findCode(websocket, code, locale)} compareHref="/{lang}/{a}-{b}" />)).toBe(
        true,
      );
    }
  }, 60_000);

  it('makes hast that says the same', () => {
    const entries = [1006, 4123, '<b>&amp;"'].map((code) => findCode(websocket, code, locale));
    for (const view of [
      <CompareView key="" entries={entries} id="x" className="a b" compareHref="/?a={a}&b={b}" />,
      ...entries.map((entry) => <MentionWithId key="" entry={entry} popoverId="card" />),
    ]) {
      const html = unified()
        .use(rehypeStringify)
        .stringify({ type: 'root', children: toHast(view) } as never);
      expect(parse(html).isEqualNode(parse(renderToStaticMarkup(view)))).toBe(true);
    }
  });
});

it('does so for every protocol', () => {
  for (const {
    catalog,
    locales: [words],
  } of protocols) {
    const [first, second] = Object.keys(catalog.codes)
      .slice(4)
      .map((code) => findCode(catalog, code, words ?? expect.fail()));
    const entries = [first ?? expect.fail(), second ?? expect.fail(), findCode(websocket, 1006, en)];
    expect(isAsReact(<CompareView entries={entries} headingLevel={5} sections={['table', 'more']} />)).toBe(true);
  }
});

it('puts a stand-in where a component keeps state, and joins text', () => {
  const Stateful = () => expect.fail();
  const standIns = new Map([[Stateful, ({ name }: { name: string }) => <b>{name}</b>]]) as never;
  const Named = Stateful as unknown as (props: { name: string }) => ReactElement;
  const [node] = toDom(
    <p hidden data-off={false} title={undefined}>
      {1}
      {'st '}
      <Named name="x" />
      {null}
      {[false, 'y']}
    </p>,
    standIns,
  );
  expect(node).toHaveProperty('outerHTML', '<p hidden="" data-off="false">1st <b>x</b>y</p>');
  expect((node as Element).childNodes).toHaveLength(3);
});

function isAsReact(view: ReactElement): boolean {
  const made = new DocumentFragment();
  made.append(...toDom(view));
  return made.isEqualNode(parse(renderToStaticMarkup(view)));
}

function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
