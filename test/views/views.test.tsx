import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { StrictMode, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CodeView, CompareView, findCode } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en.js';
import { ko } from '../../src/locales/websocket/ko.js';
import { CompareTabs } from '../../src/views/CompareTabs.js';
import { codes, locales, pairs } from '../fixtures.js';
import { translate } from '../translate.js';

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

describe('on a page that a browser has translated', () => {
  it.each(['CompareView', 'CompareTabs'])('%s bears an update', (name) => {
    const show = (two: readonly [1005, 1006] | readonly [1006, 1012], locale: (typeof locales)[number]) =>
      name === 'CompareView' ? (
        <CompareView catalog={websocket} codes={two} locale={locale} storageKey="kept" compareHref="/{a}" />
      ) : (
        <CompareTabs catalog={websocket} codes={two} locale={locale} storageKey="kept" />
      );
    const { container, rerender, unmount } = render(show([1005, 1006], en));
    translate(container);
    rerender(show([1006, 1012], ko));
    expect(container.textContent).toContain(ko.codes[1012].summary);
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
