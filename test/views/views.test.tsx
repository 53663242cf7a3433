import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { StrictMode, type ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { grpc } from '../../src/catalogs/grpc.js';
import { http } from '../../src/catalogs/http.js';
import {
  CodeCard,
  CodeIndex,
  CodeMention,
  CodeView,
  compareEntries,
  CompareView,
  ComparisonView,
  findCode,
  listCodes,
  type RenderLink,
} from '../../src/index.js';
import { en as grpcEn } from '../../src/locales/grpc/en/index.js';
import { en as httpEn } from '../../src/locales/http/en/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { CompareTabs } from '../../src/views/CompareTabs.js';
import { codes, locales, pairs, protocols } from '../support/fixtures.js';
import { plainText } from '../../src/text/plainText.js';
import { translate } from '../support/translate.js';

const parts = ({ container }: { container: Element }) =>
  [...(container.firstElementChild?.children ?? [])].map(
    (element) => element.className || element.getAttribute('data-part'),
  );

describe('CompareView', () => {
  it('is a page worth reading: title, stages, cards, table, differences, choice, sources', () => {
    const view = render(<CompareView catalog={websocket} codes={[1010, 1015]} locale={en} />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'WebSocket 1010 Mandatory Extension vs 1015 TLS Handshake Failure',
    );
    expect(parts(view)).toEqual([
      'header',
      'wire-StageDiagram',
      'cards',
      'wire-CompareTable',
      'wire-SettingsTable',
      'wire-KeyDifferences',
      'wire-WhichCode',
      'wire-LearnMore',
    ]);
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]));
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1));
  });

  it('takes its sections in the order given', () => {
    const view = render(
      <CompareView catalog={websocket} codes={[1010, 1015]} locale={en} sections={['which', 'stages']} />,
    );
    expect(parts(view)).toEqual(['header', 'wire-WhichCode', 'wire-StageDiagram']);
  });

  it('is Korean in Korean, but for names that are marked', () => {
    const { container } = render(<CompareView catalog={websocket} codes={[1010, 1015]} locale={ko} />);
    expect(container.firstElementChild).toHaveAttribute('lang', 'ko');
    for (const marked of container.querySelectorAll('[lang=en], [translate=no]')) marked.remove();
    // Identifiers and the names of techniques stay as engineers write them.
    const words = container.textContent?.match(/[A-Za-z]{3,}( [A-Za-z]+){2,}/g) ?? [];
    expect(words).toEqual([]);
  });

  it('compares anything that a server may have sent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.anything(), fc.integer({ min: 0, max: 70_000 })), { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...locales),
        (anything, locale) => {
          const html = renderToString(
            <CompareView entries={anything.map((code) => findCode(websocket, code, locale))} />,
          );
          expect(html).not.toMatch(/undefined|\[object|\{\w+\}|<script|style=/);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('ComparisonView', () => {
  const sent = (value: unknown) => JSON.parse(JSON.stringify(value)) as never;

  it('shows what came as JSON as CompareView shows what is here', () => {
    const entry = fc
      .tuple(
        fc.constantFrom(...protocols),
        fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constantFrom(401, 404, 1006, 'UNAVAILABLE'), fc.anything()),
        fc.nat(),
      )
      .map(([{ catalog, locales: words }, code, language]) =>
        findCode(catalog, code, words[language % words.length] ?? (en as never)),
      );
    const props = {
      headingLevel: 4,
      storageKey: 'kept',
      compareHref: '/{a}-vs-{b}',
      id: 'view',
      className: 'host',
    } as const;
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 4 }), (entries) => {
        expect(renderToString(<ComparisonView {...props} comparison={sent(compareEntries(entries))} />)).toBe(
          renderToString(<CompareView {...props} entries={entries} />),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('shows a section once, however often it is named, and says which there are', () => {
    const comparison = compareEntries([1010, 1015].map((code) => findCode(websocket, code, en)));
    const view = render(<ComparisonView comparison={comparison} sections={['table', 'which', 'table', 'table']} />);
    expect(parts(view)).toEqual(['header', 'wire-CompareTable', 'wire-WhichCode']);
    const wrong = (section: unknown) => () =>
      renderToString(<ComparisonView comparison={comparison} sections={[section as 'table']} />);
    expect(wrong('tables')).toThrow('wirecodes: CompareView has no section "tables". It has stages, cards,');
    expect(wrong('\u202e'.repeat(100_000))).toThrow(`has no section "${'\u{FFFD}'.repeat(64)}…". It has stages`);
    expect(wrong({ toString: 1 })).toThrow('has no section an object. It has stages');
  });

  it('refuses what is no comparison of two to four', () => {
    const entries = [1000, 1001, 1002].map((code) => findCode(websocket, code, en));
    const wrong = (comparison: unknown) => () => renderToString(<ComparisonView comparison={comparison as never} />);
    for (const nothing of [undefined, null, {}, 'text', entries]) {
      expect(wrong(nothing)).toThrow(/^wirecodes: ComparisonView needs what compareEntries gives/);
    }
    expect(wrong({ cards: [] })).toThrow(/^wirecodes: 'comparison' is of 0\. Pass one of two to four codes\.$/);
    expect(wrong(compareEntries(entries.slice(0, 1)))).toThrow(/^wirecodes: 'comparison' is of 1\./);
    const { cards, ...rest } = compareEntries(entries);
    expect(wrong({ ...rest, cards: [...cards, ...cards] })).toThrow(/^wirecodes: 'comparison' is of 6\./);
    expect(wrong({ cards: {} })).toThrow(/^wirecodes: 'comparison' is of undefined\./);
  });

  it('takes its sections in the order given, and hydrates', async () => {
    const comparison = sent(compareEntries([1006, 1015].map((code) => findCode(websocket, code, ko))));
    const view = render(<ComparisonView comparison={comparison} sections={['which', 'cards']} />);
    expect(parts(view)).toEqual(['header', 'wire-WhichCode', 'cards']);
    await hydrates(<ComparisonView comparison={comparison} storageKey="kept" />);
  });

  it.each([undefined, null, {}, 'WebSocket 1006'])('says what it needs, instead of %j', (comparison) => {
    expect(() => renderToString(<ComparisonView comparison={comparison as never} />)).toThrow(
      "wirecodes: ComparisonView needs what compareEntries gives as its 'comparison'.",
    );
  });
});

describe.each(locales)('server HTML in $lang', (locale) => {
  it('renders every pair of codes', () => {
    const broken = pairs.filter((pair) =>
      /undefined|\{\w+\}|style=/.test(renderToString(<CompareView catalog={websocket} codes={pair} locale={locale} />)),
    );
    expect(broken).toEqual([]);
  }, 30_000);

  it('hydrates every code without a word', async () => {
    for (const code of codes)
      await hydrates(<CodeView catalog={websocket} code={code} locale={locale} storageKey="kept" />);
  }, 30_000);

  it('hydrates views and tabs', async () => {
    await hydrates(<CompareView catalog={websocket} codes={[1010, 1015]} locale={locale} />);
    await hydrates(<CompareTabs catalog={websocket} codes={[1005, 1006, 1015]} locale={locale} storageKey="kept" />);
  });
});

describe.each(protocols.flatMap(({ catalog, locales: words }) => words.map((locale) => ({ catalog, locale }))))(
  'server HTML of $catalog.protocol in $locale.lang',
  ({ catalog, locale }) => {
    it('renders every code beside the next one, and every pair with words of its own', () => {
      const entries = listCodes(catalog, locale);
      const neighbours = entries.slice(1).map((entry, index) => [entries[index] ?? entry, entry] as const);
      const worded = Object.keys(locale.pairs)
        .filter((pair) => !pair.includes(':'))
        .map((pair) => pair.split('-').map((code) => findCode(catalog, code, locale)));
      for (const pair of [...neighbours, ...worded]) {
        const html = renderToString(<CompareView entries={pair} />);
        // curl has placeholders of its own: %{http_code}.
        expect(html).not.toMatch(/undefined|\[object|(?<!%)\{\w+\}|style=/);
        for (const { text } of pair) expect(html).toContain(toHtml(text.summary));
      }
    }, 30_000);
  },
);

function toHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&#x27;')
    .replaceAll('"', '&quot;')
    .replace(/`([^`]*)`/g, '<code translate="no" dir="ltr">$1</code>');
}

describe('across protocols', () => {
  const entries = [findCode(http, 503, httpEn), findCode(grpc, 14, grpcEn)];

  it('a view says the protocol with every number, and what does not map one to one', () => {
    const { container } = render(<CompareView entries={entries} />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'HTTP 503 Service Unavailable vs gRPC 14 Unavailable',
    );
    expect(container.querySelector('[data-part=between]')).toHaveTextContent(
      plainText(grpcEn.terms.across?.['http'] ?? '?'),
    );
    for (const table of screen.getAllByRole('table')) {
      const headers = within(table).getAllByRole('columnheader');
      expect(headers.map(({ textContent }) => textContent).slice(-2)).toEqual([
        'HTTP 503 Service Unavailable',
        'gRPC 14 Unavailable',
      ]);
    }
    // Each protocol has a path of its own.
    expect(container.querySelectorAll('.wire-StageDiagram [data-part=track]')).toHaveLength(2);
  });
});

describe('CodeIndex', () => {
  const visible = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => !element.closest('[hidden]'));
  const shown = () => visible('[data-part=item]').map(({ dataset }) => dataset['code']);
  const headings = () => visible('h2, h3').map(({ textContent }) => textContent);

  it('lists every code, grouped by class or range, under its catalog', () => {
    render(<CodeIndex entries={[...listCodes(websocket, en), ...listCodes(grpc, grpcEn)]} />);
    expect(shown()).toEqual([...codes, ...Object.keys(grpc.codes)].map(String));
    expect(headings()).toEqual([
      'WebSocket Close codes',
      `1000–2999 ${en.ranges.protocol.name}`,
      `3000–3999 ${en.ranges.libraries.name}`,
      'gRPC Status codes',
    ]);
  });

  it('has the whole list in the server’s HTML', () => {
    const html = renderToString(<CodeIndex catalog={http} locale={httpEn} />);
    for (const text of Object.values(httpEn.codes)) expect(html).toContain(toHtml(text.summary));
    expect(html).not.toMatch(/ hidden|data-ready/);
  });

  it('filters as you type, says how many are left, and empties with Escape', async () => {
    render(<CodeIndex catalog={http} locale={httpEn} codeHref="/{lang}/{protocol}/{code}" />);
    const field = screen.getByRole('searchbox', { name: 'Search codes' });
    await userEvent.type(field, '41');
    expect(shown()).toEqual(['410', '411', '412', '413', '414', '415', '416', '417', '418', '419']);
    expect(screen.getByRole('status')).toHaveTextContent('10 codes');
    await userEvent.type(field, '0');
    expect(shown()).toEqual(['410']);
    expect(screen.getByRole('status')).toHaveTextContent('1 code');
    expect(headings()).toHaveLength(2);
    await userEvent.keyboard('{Escape}');
    expect(shown()).toHaveLength(Object.keys(http.codes).length);
    await userEvent.paste('nothing like it');
    expect(shown()).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('No codes match.');
  });

  it.each([
    ['4xx', ['400', '404', '499'], ['200', '503']],
    ['cloudflare', ['499', '520', '530'], ['404', '502']],
    ['retry-after', ['429', '503'], ['404']],
    ['client error', ['400', '499'], ['200', '503']],
    [httpEn.codes[404].summary, ['404'], ['405']],
    ['undefined', [], ['404']],
  ])('finds by %j what it shows, and the names that go with a code', async (query, found, others) => {
    render(<CodeIndex catalog={http} locale={httpEn} />);
    await userEvent.click(screen.getByRole('searchbox'));
    await userEvent.paste(query);
    expect(shown()).toEqual(expect.arrayContaining(found));
    for (const code of others) expect(shown()).not.toContain(code);
  });

  it('finds the codes of one protocol by its name', async () => {
    render(<CodeIndex entries={[...listCodes(websocket, en), ...listCodes(grpc, grpcEn)]} />);
    await userEvent.click(screen.getByRole('searchbox'));
    await userEvent.paste('grpc unavailable');
    expect(shown()).toEqual(['14']);
  });

  it('goes from the field to the code that was meant', async () => {
    render(<CodeIndex catalog={grpc} locale={grpcEn} codeHref="/{lang}/{protocol}/{code}" />);
    await userEvent.type(screen.getByRole('searchbox'), '1{Enter}');
    expect(document.activeElement).toHaveAttribute('href', '/en/grpc/1');
  });

  it('says what is missing', () => {
    expect(() => renderToString(<CodeIndex entries={[]} />)).toThrow(
      "wirecodes: CodeIndex needs 'catalog' and 'locale', or 'entries' that are not empty.",
    );
  });

  it('lists a code as often as it is given', () => {
    const [entry] = listCodes(websocket, en);
    render(<CodeIndex entries={[entry!, entry!]} />);
    expect(shown()).toEqual(['1000', '1000']);
  });

  it('hydrates', async () => {
    await hydrates(<CodeIndex catalog={http} locale={httpEn} />);
  });
});

describe('on a page that a browser has translated', () => {
  it.each(['CompareView', 'CompareTabs'])('%s bears an update', (name) => {
    const show = (two: readonly [1005, 1006] | readonly [1006, 1012], locale: (typeof locales)[number]) =>
      name === 'CompareView' ? (
        <CompareView catalog={websocket} codes={two} locale={locale} storageKey="kept" compareHref="/{a}-{b}" />
      ) : (
        <CompareTabs catalog={websocket} codes={two} locale={locale} storageKey="kept" />
      );
    const { container, rerender, unmount } = render(show([1005, 1006], en));
    translate(container);
    rerender(show([1006, 1012], ko));
    expect(container.textContent).toContain(plainText(ko.codes[1012].summary));
    translate(container);
    rerender(show([1005, 1006], en));
    unmount();
    expect(container.textContent).toBe('');
  });
});

it.each(['createRoot', 'hydrateRoot'])('two roots of %s on a page share no id', async (how) => {
  const view = (
    <>
      <CompareTabs catalog={websocket} codes={[1005, 1006]} locale={en} storageKey="kept" />
      <CompareView catalog={websocket} codes={[1005, 1006]} locale={en} storageKey="kept" />
    </>
  );
  const containers = [document.createElement('div'), document.createElement('div')];
  document.body.append(...containers);
  const roots = await act(() =>
    containers.map((container) => {
      if (how === 'createRoot') {
        const root = createRoot(container);
        root.render(view);
        return root;
      }
      container.innerHTML = renderToString(view);
      return hydrateRoot(container, view);
    }),
  );
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toEqual([...new Set(ids)]);
  for (const attribute of ['aria-controls', 'aria-labelledby']) {
    const named = [...document.querySelectorAll(`[${attribute}]`)];
    expect(named).toHaveLength(4);
    for (const element of named) {
      const other = document.getElementById(element.getAttribute(attribute) ?? '');
      expect(other?.closest('.wire-CompareTabs')).toBe(element.closest('.wire-CompareTabs'));
    }
  }
  act(() => {
    for (const root of roots) root.unmount();
  });
  for (const container of containers) container.remove();
});

describe('CompareTabs', () => {
  const tabs = <CompareTabs catalog={websocket} codes={[1005, 1006]} locale={en} />;

  it('has every card in the server’s HTML, shown and without inline style', () => {
    const html = renderToString(tabs);
    for (const code of [1005, 1006] as const) expect(html).toContain(en.codes[code].summary);
    expect(html).not.toMatch(/style=| hidden|data-ready/);
  });

  it('shows one card when ready, and follows the arrows', async () => {
    const { container } = render(tabs);
    const panels = [...container.querySelectorAll('[role=tabpanel]')];
    expect(panels.map((panel) => panel.getAttribute('hidden'))).toEqual([null, 'until-found']);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('1006 Abnormal Closure'));
    expect(panels.map((panel) => panel.getAttribute('hidden'))).toEqual(['until-found', null]);
  });

  it('turns the arrows round from right to left', async () => {
    render(<CompareTabs catalog={websocket} codes={[1005, 1006]} locale={{ ...en, dir: 'rtl' }} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('1006'));
  });

  it('opens the tab that find-in-page found something in', async () => {
    const { container } = render(tabs);
    act(() => {
      container.querySelectorAll('[role=tabpanel]')[1]?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    });
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('1006');
  });
});

async function hydrates(element: ReactElement): Promise<void> {
  const container = document.createElement('div');
  container.innerHTML = renderToString(<StrictMode>{element}</StrictMode>);
  document.body.append(container);
  const errors: unknown[] = [];
  const root = await act(() =>
    hydrateRoot(container, <StrictMode>{element}</StrictMode>, { onRecoverableError: (error) => errors.push(error) }),
  );
  expect(errors).toEqual([]);
  act(() => root.unmount());
  container.remove();
}

describe('a view in a page', () => {
  const two = { catalog: websocket, codes: [1005, 1006], locale: en } as const;

  it('has an id for each section and each code where it is given a prefix, and none that stands twice', () => {
    const { container, rerender } = render(<CompareView {...two} idPrefix="ws" />);
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ['ws-stages', 'ws-1005', 'ws-1006', 'ws-1006-fixes', 'ws-table', 'ws-differences', 'ws-more']) {
      expect(ids).toContain(id);
    }
    rerender(<CodeView entry={findCode(websocket, 1006, en)} idPrefix="code" />);
    for (const id of ['code', 'code-when', 'code-causes', 'code-facts', 'code-more']) {
      expect(container.querySelector(`#${id}`), id).not.toBeNull();
    }
  });

  it('leaves its title to the page, and is named by it all the same', () => {
    render(<CompareView {...two} showTitle={false} headingLevel={1} />);
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(4);
    expect(screen.getByRole('article', { name: compareEntries(entriesOf(two)).title })).toHaveClass('wire-CompareView');
  });

  it('leads to the pages of codes and of comparisons, by the links of a router where it has its own', () => {
    const renderLink: RenderLink = ({ href, children }) => (
      <a href={href} data-router={href}>
        {children}
      </a>
    );
    const { container } = render(
      <CompareView
        {...two}
        codeHref="/{lang}/{protocol}/{code}"
        compareHref="/{lang}/{a}-vs-{b}"
        renderLink={renderLink}
      />,
    );
    const addresses = [...container.querySelectorAll('[data-router]')].map((one) => one.getAttribute('data-router'));
    expect(addresses).toEqual(
      expect.arrayContaining(['/en/net/ENOTFOUND', '/en/websocket/1005', '/en/websocket/1006']),
    );
    expect(addresses).toContain('/en/1006-vs-1015');
    // The name alone is the link: a heading keeps its number above it.
    expect(container.querySelector('[data-part=title] [data-router]')).toHaveTextContent(/^No Status Received$/);
    render(<CodeMention entry={findCode(websocket, 1006, en)} codeHref="/{code}" />);
    expect(document.querySelector('[popover] a')).toHaveAttribute('href', '/1006');
  });

  it.each([
    ['compareHref', '/{from}-{to}', /'?\{from\}.*It takes \{lang\}, \{protocol\}, \{a\}, \{b\}/],
    ['codeHref', '/{id}', /\{id\}.*It takes \{lang\}, \{protocol\}, \{code\}/],
  ])('names the placeholder of %s that stands for nothing', (prop, href, message) => {
    expect(() => renderToString(<CompareView {...two} {...{ [prop]: href }} />)).toThrow(message);
  });

  it('hands over what is ticked of each of its codes', async () => {
    const [first = ''] = compareEntries(entriesOf(two)).cards.map(({ steps }) => steps[0]?.id);
    const onChange = vi.fn();
    const value = { 'websocket:1006': ['other'] };
    render(<CompareView {...two} value={value} onChange={onChange} />);
    await userEvent.click(screen.getAllByRole('checkbox', { checked: false })[0]!);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...value, 'websocket:1005': [first] });
  });
});

describe('settings and lines in logs', () => {
  const pair = [findCode(http, 502, httpEn), findCode(http, 504, httpEn)] as const;

  it('stand once in a comparison: the lines on each card, the settings in one table below', () => {
    const view = render(<CompareView entries={pair} />);
    expect(view.container.querySelectorAll('.wire-CodeCard .wire-SignList')).toHaveLength(2);
    expect(view.container.querySelectorAll('.wire-CodeCard .wire-SettingsTable')).toHaveLength(0);
    expect(parts(view)).toContain('wire-SettingsTable');
    const without = render(<CompareView entries={pair} sections={['cards']} />);
    expect(without.container.querySelector('.wire-SettingsTable')).toBeNull();
  });

  it('come with a comparison that was sent as JSON', () => {
    const comparison = compareEntries(pair);
    const sent = JSON.parse(JSON.stringify(comparison)) as typeof comparison;
    expect(renderToString(<ComparisonView comparison={sent} />)).toBe(renderToString(<CompareView entries={pair} />));
  });

  it('stand on the card of a single code, and in its tab', () => {
    const { container } = render(<CodeView entry={pair[1]} />);
    expect(container.querySelectorAll('.wire-SettingsTable')).toHaveLength(1);
    expect(container.querySelector('.wire-CodeCard [data-part=settings].wire-SettingsTable')).not.toBeNull();
    const tabs = renderToString(<CompareTabs entries={pair} />);
    expect(tabs.match(/class="wire-SettingsTable"/g)).toHaveLength(2);
  });
});

describe('a card', () => {
  const entry = findCode(websocket, 1006, en);
  const partsOf = (container: Element) =>
    [...container.querySelectorAll('[data-part=body] > [data-part]')].map((part) => part.getAttribute('data-part'));

  it('shows the sections that it is asked for, in their order', () => {
    const { container } = render(<CodeCard entry={entry} sections={['fixes', 'summary']} />);
    expect(partsOf(container)).toEqual(['fixes', 'summary']);
    expect(() => renderToString(<CodeCard entry={entry} sections={['no\u202Ene'] as never} />)).toThrow(
      /^wirecodes: CodeCard has no section "[^\u202E]+"\. It has summary, when, signs, fixes, settings, names, endUser\.$/,
    );
  });

  it('says in its compact form what the code is, and no more', () => {
    const { container } = render(<CodeCard entry={entry} compact />);
    expect(partsOf(container)).toEqual(['summary']);
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

const entriesOf = ({ codes: numbers }: { readonly codes: readonly number[] }) =>
  numbers.map((code) => findCode(websocket, code, en));
