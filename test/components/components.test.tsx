import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement, StrictMode, type ComponentType, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { http } from '../../src/catalogs/http.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { root } from '../../src/components/root.js';
import * as wirecodes from '../../src/index.js';
import {
  CauseTree,
  CodeCard,
  CodeMention,
  CodeView,
  CompareTable,
  findCode,
  FixChecklist,
  LearnMore,
  NameTable,
  selectCode,
  SettingsTable,
  SignList,
  StageDiagram,
  WhichCode,
  type Entry,
} from '../../src/index.js';
import { en as httpEn } from '../../src/locales/http/en/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { plainText } from '../../src/text/plainText.js';
import { cardOf } from '../../src/selectors/cardOf.js';
import { changed } from '../support/changed.js';
import { CompareTabs } from '../../src/views/CompareTabs.js';

const one = { catalog: websocket, code: 1006, locale: en } as const;
const two = { catalog: websocket, codes: [1006, 1015], locale: en } as const;

/** WebSocket with what nothing there has: names in clients. */
const named = {
  ...websocket,
  codes: {
    ...websocket.codes,
    1006: { ...websocket.codes[1006], names: [{ by: 'curl', name: '56', measured: 'curl 8.14.1' }] as const },
  },
};

// But for the field that finds its code itself.
const components = Object.entries({ ...wirecodes, CompareTabs }).filter(
  ([name]) => /^[A-Z]/.test(name) && name !== 'CodeLookup',
) as [string, ComponentType<object>][];

/** The ways in which a component takes codes: those in which it shows something, and none with more than it needs. */
function inputsOf(Component: ComponentType<object>): readonly object[] {
  const entry = findCode(named, 1006, en);
  const entries = [entry, findCode(named, 1015, en)];
  const inputs: object[] = [];
  for (const input of [
    { catalog: named, locale: en },
    { ...one, catalog: named },
    { ...two, catalog: named },
    { entry },
    { entries },
    { comparison: wirecodes.compareEntries(entries) },
  ]) {
    if (inputs.some((less) => Object.keys(less).every((key) => key in input))) continue;
    try {
      if (renderToStaticMarkup(<Component {...input} />) !== '') inputs.push(input);
    } catch (error) {
      expect(String(error)).toContain('wirecodes: ');
    }
  }
  return inputs;
}

describe.each(components)('%s', (name, Component) => {
  const inputs = inputsOf(Component);

  it('takes codes by catalog and locale, or ready data', () => {
    expect(inputs.length).toBeGreaterThan(0);
  });

  it.each(inputs.map((input) => [Object.keys(input).join(', '), input] as const))(
    'has one root, of %s, that says what it shows and in which language',
    (_, input) => {
      const asked = { id: 'mine', className: 'mine', title: 'Mine', 'aria-label': 'Mine', 'data-mine': '' };
      const container = document.createElement('div');
      container.innerHTML = renderToStaticMarkup(<Component {...input} {...asked} />);
      expect(container.children).toHaveLength(1);
      const element = container.firstElementChild;
      expect(element).toHaveClass(`wire-${name.replace('Comparison', 'Compare')}`, 'mine');
      expect(element).toHaveAttribute('lang', 'en');
      expect(element).toHaveAttribute('dir', 'ltr');
      expect(element).toHaveAttribute('data-protocol', 'websocket');
      expect(element).toHaveAttribute('data-kind', 'known');
      expect(element?.getAttribute('data-code')).toMatch(/\b1006\b/);
      for (const attribute of ['id', 'title', 'aria-label', 'data-mine'] as const) {
        expect(element).toHaveAttribute(attribute, asked[attribute]);
      }
      const others = /^(class|lang|dir|id|title|aria-label|data-(mine|protocol|kind|code|severity|side|count))$/;
      expect(element?.getAttributeNames().filter((attribute) => !others.test(attribute))).toEqual([]);
      expect(container.querySelectorAll('[style], style, script')).toHaveLength(0);
      // Besides the root's, only the popover that a mention opens has an id.
      expect(container.querySelectorAll('[id]:not([popover])')).toHaveLength(1);
    },
  );

  it.each(inputs.map((input) => [Object.keys(input).join(', '), input] as const))(
    'gives each part, of %s, the class that is asked for, and changes nothing else',
    (_, input) => {
      const shown = {
        ...input,
        ...(/^Code(?:Card|View|Index|Mention)|^Compar.*View/.test(name) && { codeHref: '/{code}' }),
        ...(/View$|LearnMore/.test(name) && { compareHref: '/{a}-{b}' }),
        ...(/^Code(?:Card|View)|^Compare?.*(?:View|Tabs)|Checklist/.test(name) && { storageKey: name }),
      };
      const { container, rerender } = render(<Component {...shown} />);
      const before = container.innerHTML;
      const parts = [...container.querySelectorAll('[data-part]')].map((part) => part.getAttribute('data-part') ?? '');
      const classNames = Object.fromEntries(parts.map((part) => [part, `of-${part}`]));
      rerender(<Component {...shown} {...{ classNames }} />);
      for (const element of container.querySelectorAll('[data-part]')) {
        // A section of a card has the class of its component, too.
        const asked = `of-${element.getAttribute('data-part')}`;
        expect(element.className.replace(/^wire-\w+ /, '')).toBe(asked);
        element.classList.remove(asked);
        if (element.className === '') element.removeAttribute('class');
      }
      expect(container.innerHTML).toBe(before);
    },
  );
});

describe('a root', () => {
  it('takes only what is for an element', () => {
    const host = { className: 'mine', headingLevel: 3 };
    // @ts-expect-error: the component takes it off first
    expect(root('div', { component: 'CodeCard', codes: [findCode(websocket, 1006, en)], host }).type).toBe('div');
  });

  it('passes on its host’s handlers and style', async () => {
    const onClick = vi.fn();
    const { container } = render(<CodeCard {...one} onClick={onClick} style={{ order: 1 }} hidden={false} />);
    expect(container.firstElementChild).toHaveAttribute('style', 'order: 1;');
    await userEvent.click(screen.getByRole('article'));
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('says itself which codes it shows, and in which language', () => {
    const { container } = render(<CodeCard {...one} {...{ lang: 'xx', 'data-code': 'x', 'data-side': 'x' }} />);
    expect(container.firstElementChild).toHaveAttribute('lang', 'en');
    expect(container.firstElementChild).toHaveAttribute('data-code', '1006');
    expect(container.firstElementChild).toHaveAttribute('data-side', '1');
  });

  it('gives a router’s link the class of its part, and leaves what a host puts in alone', () => {
    const Link = ({ href, className, children }: { href: string; className?: string; children?: ReactNode }) => (
      <a href={`/app${href}`} className={className}>
        {children}
      </a>
    );
    render(
      <CodeCard
        {...one}
        codeHref="/{code}"
        renderLink={(link) => <Link {...link} />}
        classNames={{ name: 'loud', title: 'mine', toString: 'none' }}
      >
        <p data-part="title">Ours</p>
      </CodeCard>,
    );
    expect(screen.getByRole('link', { name: 'Abnormal Closure' })).toHaveClass('loud');
    expect(screen.getByRole('heading', { level: 3 })).toHaveClass('mine');
    expect(screen.getByText('Ours')).not.toHaveClass('mine');
  });

  it('says what is missing', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<CodeCard {...({} as typeof one)} />)).toThrow(
      "wirecodes: pass either 'entry', or 'catalog', 'code' and 'locale' together.",
    );
    expect(() => render(<CompareTable entries={[]} />)).toThrow("wirecodes: 'entries' holds 0. Pass two to four.");
  });

  const comparing = components.filter(([, Component]) => inputsOf(Component).some((input) => 'codes' in input));

  /** What says something of a single code, too. */
  const alone = ['CopyMarkdown', 'LearnMore', 'NameTable', 'SettingsTable', 'StageDiagram', 'WhichCode'];

  it.each(comparing)('%s takes up to four codes, and two where it compares', (name, Component) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const list = [1000, 1001, 1002, 1003, 1006] as const;
    const entries = list.map((code) => findCode(websocket, code, en));
    const least = alone.includes(name) ? 1 : 2;
    for (const count of [0, 1, 2, 3, 4, 5]) {
      for (const [prop, props] of [
        ['entries', { entries: entries.slice(0, count) }],
        ['codes', { ...two, codes: list.slice(0, count) }],
      ] as const) {
        const show = () => renderToStaticMarkup(<Component {...props} />);
        if (count >= least && count <= 4) expect(show).not.toThrow();
        else expect(show).toThrow(`wirecodes: '${prop}' holds ${count}. Pass ${least === 1 ? 'one' : 'two'} to four`);
      }
    }
  });

  it.each(comparing)('%s leaves out a code that is undefined', (_, Component) => {
    const html = (codes: readonly unknown[]) =>
      renderToStaticMarkup(createElement(Component as ComponentType, { ...two, codes } as object));
    expect(html([1006, 1015, undefined])).toBe(html([1006, 1015]));
  });

  it.each(comparing)('%s refuses one code twice, but where it may have come from a network', (_, Component) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const entry = findCode(websocket, 1006, en);
    const show = (props: object) => () => renderToStaticMarkup(createElement(Component as ComponentType, props));
    for (const codes of [
      [1006, 1006],
      [1006, 1015, 'Abnormal Closure'],
    ]) {
      expect(show({ ...two, codes })).toThrow("wirecodes: 'codes' holds 1006 twice. Pass each once.");
    }
    expect(show({ entries: [entry, entry] })).not.toThrow();
  });

  it.each([
    ['/{from}-{to}', `has an unknown placeholder, "{from}"`],
    ['/{lang}/compare', 'lacks {a} and {b}'],
    [`/{a}-{b}{${'x'.repeat(100_000)}}`, `has an unknown placeholder, "{${'x'.repeat(63)}…"`],
  ])('a template that leads nowhere is refused: %.20s', (href, fault) => {
    const message = `wirecodes: 'compareHref' ${fault}. It takes {lang}, {protocol}, {a}, {b}, as in "/{lang}/{a}-vs-{b}".`;
    const entry = findCode(websocket, 1006, en);
    const comparison = wirecodes.compareEntries([entry, findCode(websocket, 1015, en)]);
    for (const view of [
      <LearnMore key="" {...two} compareHref={href} />,
      <CodeView key="" entry={entry} compareHref={href} />,
      <wirecodes.CompareView key="" {...two} compareHref={href} />,
      <wirecodes.ComparisonView key="" comparison={comparison} compareHref={href} />,
    ]) {
      expect(() => renderToStaticMarkup(view)).toThrow(new RangeError(message));
    }
    expect(() =>
      renderToStaticMarkup(
        <wirecodes.CodeIndex catalog={websocket} locale={en} codeHref={href.replace('{b}', '{code}')} />,
      ),
    ).toThrow(/^wirecodes: 'codeHref' .*\. It takes \{lang\}, \{protocol\}, \{code\}, as in "\/\{lang\}\/\{code\}"\.$/);
  });

  it('says what is wrong, and what to pass in its place', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const wrong = (props: object) => () => render(<CompareTable {...(props as typeof two)} />);
    expect(wrong({ ...two, locale: 'ko' })).toThrow('wirecodes: \'locale\' is the text "ko". Pass the data');
    expect(wrong({ ...two, catalog: 'websocket' })).toThrow('wirecodes: \'catalog\' is the text "websocket".');
    expect(wrong({ ...two, locale: Promise.resolve(en) })).toThrow("wirecodes: 'locale' is a promise: await it first.");
    expect(wrong({ ...two, codes: '401 403' })).toThrow("wirecodes: 'codes' is string, not a list.");
    const long = '\u202e'.repeat(100_000);
    expect(wrong({ ...two, locale: long })).toThrow(
      `wirecodes: 'locale' is the text "${'\u{FFFD}'.repeat(64)}…". Pass the data`,
    );
    expect(wrong({ ...two, locale: () => en })).toThrow("wirecodes: 'locale' is a function. Pass the data");
    expect(wrong({ ...two, codes: [long, 1006] })).toThrow(`names no code "${'\u{FFFD}'.repeat(64)}…". Use findCode`);
    expect(wrong({ ...two, codes: 401 })).toThrow("wirecodes: 'codes' is number, not a list.");
    const copies = [1005, 1006].map((code) => ({ ...findCode(websocket, code, en) }));
    expect(wrong({ entries: copies })).toThrow('wirecodes: the entry of 1005 is a copy without its catalog and locale');
    const own = { ...websocket, codes: { ...websocket.codes, 4401: websocket.codes[1008] } };
    expect(() => render(<CodeCard {...({ ...one, catalog: own, code: 4401 } as unknown as typeof one)} />)).toThrow(
      "wirecodes: the locale 'en' of 'websocket' has no words for 4401. Add them with extendLocale",
    );
  });
});

describe('CodeCard', () => {
  it('says the number with its protocol, the name, and the tags', () => {
    render(<CodeCard {...one} />);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('WebSocket 1006 Abnormal Closure');
    expect(screen.getAllByRole('list')[0]).toHaveTextContent('Never sentReconnect with backoffReserved');
  });

  it('keeps the registered phrase in English on a Korean card', () => {
    render(<CodeCard {...one} locale={ko} />);
    const phrase = screen.getByText('Abnormal Closure');
    expect(phrase).toHaveAttribute('lang', 'en');
    expect(phrase).toHaveAttribute('translate', 'no');
  });

  it('says which code each client really reports', () => {
    const { container } = render(<CodeCard {...one} code={1015} />);
    expect(container.querySelector('[data-fact=seenAs]')).toHaveTextContent(
      'Which code do clients actually report? 1006 (Chromium 156, Node.js 26, ws 8), 1015 (Firefox 153)',
    );
  });

  it('nests its headings below its own level', () => {
    render(<CodeCard {...one} headingLevel={5} />);
    expect(screen.getAllByRole('heading', { level: 5 })).toHaveLength(1);
    expect(screen.getAllByRole('heading', { level: 6 })).toHaveLength(6);
  });

  it('explains a number that nobody lists by its range', () => {
    const { container } = render(<CodeCard entry={findCode(websocket, 4123, en)} />);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('4123 Private use');
    expect(container.querySelector('[data-part=range]')).toHaveTextContent('4000–4999');
  });
});

describe('CauseTree', () => {
  it('asks, and each answer holds the next question or the cause with its steps', () => {
    const { container } = render(<CauseTree {...one} headingLevel={2} />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('How to find the cause');
    const details = [...container.querySelectorAll('[data-part=answer]')];
    expect(details.length).toBeGreaterThan(15);
    for (const answer of details) {
      const [summary, next, ...rest] = answer.children;
      expect(answer.tagName).toBe('DETAILS');
      expect(summary?.tagName).toBe('SUMMARY');
      expect(next?.getAttribute('data-part')).toMatch(/^(question|conclusion)$/);
      const last = next?.getAttribute('data-part') === 'conclusion';
      expect(rest.map((part) => part.getAttribute('data-part'))).toEqual([last ? 'steps' : 'answers']);
    }
    const crash = details.find((answer) => answer.querySelector(':scope > [data-part=steps] [data-who=operator]'));
    expect(crash?.querySelector('[data-who=operator] [data-part=who]')).toHaveTextContent('Operator');
  });

  it('leads to the codes of the network, DNS, TLS and certificates, by links where these have addresses', () => {
    const { container, rerender } = render(<CauseTree {...one} />);
    const references = () => [...container.querySelectorAll('[data-part=see] > [data-part=reference]')];
    const names = references().map(({ textContent }) => textContent);
    for (const name of ['ECONNREFUSED', 'ENOTFOUND', 'NXDOMAIN', 'CERT_HAS_EXPIRED', 'protocol_version']) {
      expect(names).toContain(name);
    }
    expect(container.querySelector('a')).toBeNull();
    rerender(<CauseTree {...one} codeHref="/{lang}/{protocol}/{code}" />);
    expect(references().map((link) => link.getAttribute('href'))).toContain('/en/certificate/62');
    expect(references().map(({ textContent }) => textContent)).toEqual(names);
    rerender(<CodeView {...one} codeHref="#{protocol}-{code}" />);
    expect(references().map((link) => link.getAttribute('href'))).toContain('#net-ECONNRESET');
  });

  it('is nothing for a code that has no questions', () => {
    const { container } = render(<CauseTree {...one} code={1000} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('stands in the view of its code', () => {
    const { container } = render(<CodeView {...one} />);
    expect(container.querySelector('.wire-CodeView > .wire-CauseTree h3')).not.toBeNull();
  });
});

describe('CodeMention', () => {
  it('reads as a code with its protocol and name in a sentence', () => {
    const { container } = render(
      <p>
        The browser reports <CodeMention {...one} />.
      </p>,
    );
    expect(screen.getByRole('button')).toHaveAccessibleName('WebSocket 1006 Abnormal Closure');
    // A paragraph ends at the first block: all of it must be phrasing content.
    expect(container.querySelectorAll('p :not(span, bdi, button)')).toHaveLength(0);
  });

  it('opens a card of its own, however often a code is mentioned', () => {
    const { container } = render(
      <p>
        <CodeMention {...one} /> and <CodeMention {...one} />
      </p>,
    );
    const ids = [...container.querySelectorAll('[popover]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('popovertarget'))).toEqual(ids);
    expect(container.querySelector('[popover]')).toHaveTextContent(plainText(en.codes[1006].summary));
  });
});

describe('CompareTable', () => {
  it('is a table: caption, column and row headers', () => {
    render(<CompareTable {...two} />);
    const table = screen.getByRole('table', { name: 'WebSocket 1006 Abnormal Closure vs 1015 TLS Handshake Failure' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
    const row = within(table).getByRole('row', { name: /reconnect/ });
    expect(within(row).getByRole('rowheader')).toHaveTextContent('Should the client reconnect? differs');
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Yes, with exponential backoff and jitter', 'Only after the cause is fixed']);
  });

  it('marks what differs, and only that', () => {
    const { container } = render(<CompareTable {...two} />);
    const rows = [...container.querySelectorAll('tbody tr')];
    const differs = rows.map((row) => row.hasAttribute('data-differs'));
    expect(differs).toEqual([...differs].toSorted((a, b) => Number(b) - Number(a)));
    expect(differs).toContain(false);
    for (const row of rows) {
      expect(row.querySelector('th [data-part=unseen]')?.textContent).toBe(
        row.hasAttribute('data-differs') ? 'differs' : undefined,
      );
    }
  });

  it('links each source to its section', () => {
    render(<CompareTable {...two} />);
    expect(screen.getAllByRole('link', { name: 'RFC 6455 §7.4.1' })[0]).toHaveAttribute(
      'href',
      'https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1',
    );
  });
});

describe('FixChecklist', () => {
  const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
  const ticked = () => boxes().flatMap(({ checked }, position) => (checked ? [position] : []));
  const idOf = (position: number) => cardOf(selectCode(websocket, 1006, en)).steps[position]!.id;

  it('says who does each step', () => {
    render(<FixChecklist {...one} />);
    expect(screen.getByRole('checkbox', { name: /Send a ping .* Server/ })).toBeInTheDocument();
  });

  it('shows what to run or to set as a block, and inline code as code that nobody translates', () => {
    const entry = selectCode(websocket, 1006, en);
    const fixes = [{ who: 'operator', text: 'Raise `proxy_read_timeout`.', run: 'proxy_read_timeout 120s;' } as const];
    const { container } = render(<FixChecklist entry={changed(entry, { text: { ...entry.text, fixes } })} />);
    expect(screen.getByRole('checkbox', { name: 'Raise proxy_read_timeout. Operator' })).toBeInTheDocument();
    expect(container.querySelector('label code')?.outerHTML).toBe(
      '<code translate="no" dir="ltr">proxy_read_timeout</code>',
    );
    expect(container.querySelector('pre[data-part=run][translate=no][dir=ltr]')).toHaveTextContent(
      /^proxy_read_timeout 120s;$/,
    );
  });

  it('ticks as plain HTML', async () => {
    render(<FixChecklist {...one} />);
    await userEvent.click(boxes()[1]!);
    expect(ticked()).toEqual([1]);
    expect(localStorage).toHaveLength(0);
  });

  it('remembers under its key, for its code alone, in every language', async () => {
    const { unmount } = render(<FixChecklist {...one} storageKey="tool" />);
    await userEvent.click(boxes()[2]!);
    await userEvent.click(boxes()[0]!);
    expect(screen.getByRole('status')).toHaveTextContent('2 of 4 steps done');
    expect(localStorage.getItem('wirecodes:tool:websocket:1006')).toBe(JSON.stringify([idOf(0), idOf(2)]));
    unmount();
    const again = render(<FixChecklist {...one} locale={ko} storageKey="tool" />);
    expect(ticked()).toEqual([0, 2]);
    again.unmount();
    render(<FixChecklist {...one} code={1015} storageKey="tool" />);
    expect(ticked()).toEqual([]);
  });

  it('follows other tabs', async () => {
    render(<FixChecklist {...one} storageKey="tool" />);
    localStorage.setItem('wirecodes:tool:websocket:1006', JSON.stringify([idOf(3)]));
    window.dispatchEvent(new StorageEvent('storage', { key: 'wirecodes:tool:websocket:1006' }));
    await vi.waitFor(() => expect(ticked()).toEqual([3]));
  });

  it.each(['not json', '{"a":1}', '[-1,99,"gone",null,1.5,1,1]', 'null'])('survives %s in the store', (text) => {
    localStorage.setItem('wirecodes:tool:websocket:1006', text);
    render(<FixChecklist {...one} storageKey="tool" />);
    expect(ticked()).toEqual(text.startsWith('[') ? [1] : []);
    expect(screen.getByRole('status')).toHaveTextContent(text.startsWith('[') ? /^1 / : /^0 /);
  });

  it('takes over the places that an earlier version kept, and keeps ids from then on', async () => {
    localStorage.setItem('wirecodes:tool:websocket:1006', '[0,3]');
    render(<FixChecklist {...one} storageKey="tool" />);
    expect(ticked()).toEqual([0, 3]);
    await userEvent.click(boxes()[3]!);
    expect(localStorage.getItem('wirecodes:tool:websocket:1006')).toBe(JSON.stringify([idOf(0)]));
  });

  it('ticks no other step when a release puts one in front', () => {
    const entry = selectCode(websocket, 1006, en);
    localStorage.setItem('wirecodes:tool:websocket:1006', JSON.stringify([idOf(1)]));
    const before = entry.text.fixes.map((step, position) => ({ ...step, id: idOf(position) }));
    const fixes = [{ id: 'new-step', who: 'client', text: 'Do this first.' } as const, ...before];
    render(<FixChecklist entry={changed(entry, { text: { ...entry.text, fixes } })} storageKey="tool" />);
    expect(ticked()).toEqual([2]);
  });

  describe('a command of a step', () => {
    const { run = '' } = selectCode(websocket, 1006, en).text.fixes.find((step) => step.run !== undefined) ?? {};
    const button = () => screen.getByRole('button', { name: `Copy: ${run.split('\n')[0]}` });
    const outcome = () => button().parentElement?.querySelector('[aria-live=polite]');

    it('is copied by a button that says what it copies, and what came of it', async () => {
      const user = userEvent.setup();
      render(<FixChecklist {...one} storageKey="tool" />);
      expect(outcome()).toHaveTextContent('');
      await user.click(button());
      expect(await navigator.clipboard.readText()).toBe(run);
      expect(outcome()).toHaveTextContent(en.messages.copied);
      expect(ticked()).toEqual([]);
    });

    it('is selected where the clipboard refuses', async () => {
      const user = userEvent.setup();
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
      render(<FixChecklist {...one} value={[]} onChange={() => {}} />);
      await user.click(button());
      expect(outcome()).toHaveTextContent(en.messages.copyRefused);
      expect(String(getSelection())).toBe(run);
    });

    it('has no button that no script moves', () => {
      const html = (list: Parameters<typeof renderToString>[0]) =>
        new DOMParser().parseFromString(renderToString(list), 'text/html');
      expect(html(<FixChecklist {...one} />).querySelectorAll('button, [aria-live]')).toHaveLength(0);
      const kept = html(<FixChecklist {...one} storageKey="tool" />).querySelectorAll('[data-part=copy]');
      expect([...kept].map((copy) => copy.hasAttribute('disabled'))).toEqual([true]);
    });
  });

  it('unticks all by one press, where there is something to untick', async () => {
    render(<FixChecklist {...one} storageKey="tool" />);
    expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
    await userEvent.click(boxes()[1]!);
    await userEvent.click(boxes()[2]!);
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(ticked()).toEqual([]);
    expect(localStorage.getItem('wirecodes:tool:websocket:1006')).toBe('[]');
  });

  it('keeps what is no code apart from the code of another protocol', async () => {
    const { unmount } = render(<FixChecklist entry={findCode(websocket, 'http:404', en)} storageKey="a" />);
    await userEvent.click(boxes()[0]!);
    expect(Object.keys(localStorage)).toEqual(['wirecodes:a:websocket:http%3A404']);
    unmount();
    render(<FixChecklist entry={findCode(http, 404, httpEn)} storageKey="a:websocket" />);
    expect(ticked()).toEqual([]);
  });

  it('counts a step once, however often it is named', () => {
    localStorage.setItem('wirecodes:tool:websocket:1006', JSON.stringify([0, 0, 2, 0].map(idOf)));
    const { unmount } = render(<FixChecklist {...one} storageKey="tool" />);
    expect([ticked(), screen.getByRole('status').textContent]).toEqual([[0, 2], '2 of 4 steps done']);
    unmount();
    render(<FixChecklist {...one} value={[idOf(3), idOf(3), 'none']} onChange={() => {}} />);
    expect([ticked(), screen.getByRole('status').textContent]).toEqual([[3], '1 of 4 steps done']);
  });

  it('keeps what another tab ticked a moment ago, and has not told of', async () => {
    render(<FixChecklist {...one} storageKey="tool" />);
    localStorage.setItem('wirecodes:tool:websocket:1006', JSON.stringify([idOf(3)]));
    await userEvent.click(boxes()[1]!);
    expect(localStorage.getItem('wirecodes:tool:websocket:1006')).toBe(JSON.stringify([idOf(1), idOf(3)]));
    expect(ticked()).toEqual([1, 3]);
  });

  describe('ticked before it hydrates', () => {
    /** Ticks boxes of the server's HTML, or takes their ticks away, and hydrates it. */
    async function hydrated(checklist: ReactElement, ...positions: readonly number[]): Promise<void> {
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = renderToString(<StrictMode>{checklist}</StrictMode>);
      for (const position of positions) boxes()[position]!.click();
      render(<StrictMode>{checklist}</StrictMode>, { container, hydrate: true });
      await vi.waitFor(() => expect(screen.getByRole('status')).not.toHaveTextContent('0 of'));
    }
    const status = () => screen.getByRole('status').textContent;

    it('keeps the tick, beside those in the store', async () => {
      localStorage.setItem('wirecodes:tool:websocket:1006', JSON.stringify([idOf(0)]));
      await hydrated(<FixChecklist {...one} storageKey="tool" />, 2);
      expect([ticked(), status()]).toEqual([[0, 2], '2 of 4 steps done']);
      expect(localStorage.getItem('wirecodes:tool:websocket:1006')).toBe(JSON.stringify([idOf(0), idOf(2)]));
      await userEvent.click(boxes()[3]!);
      expect([ticked(), status()]).toEqual([[0, 2, 3], '3 of 4 steps done']);
    });

    it('keeps it without a store', async () => {
      const onChange = vi.fn();
      await hydrated(<FixChecklist {...one} onChange={onChange} />, 1);
      expect([ticked(), status()]).toEqual([[1], '1 of 4 steps done']);
      expect(onChange.mock.calls).toEqual([[[idOf(1)]]]);
    });

    it('tells a host that keeps the state, and shows what the host says', async () => {
      const onChange = vi.fn();
      await hydrated(<FixChecklist {...one} value={[idOf(3), idOf(0)]} onChange={onChange} />, 0, 2);
      expect(onChange.mock.calls).toEqual([[[idOf(2), idOf(3)]]]);
      await vi.waitFor(() => expect(ticked()).toEqual([0, 3]));
      expect(status()).toBe('2 of 4 steps done');
    });

    it('tells nobody where nothing was ticked', async () => {
      const onChange = vi.fn();
      await hydrated(<FixChecklist {...one} value={[idOf(3), idOf(0), idOf(0)]} onChange={onChange} />);
      expect(onChange).not.toHaveBeenCalled();
    });
  });

  it('holds a tick where the store is full or disabled', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('disabled', 'SecurityError');
    });
    render(<FixChecklist {...one} storageKey="full" />);
    await userEvent.click(boxes()[1]!);
    expect(ticked()).toEqual([1]);
  });

  it('leaves its state to the host, given value and onChange', async () => {
    const onChange = vi.fn();
    const { rerender } = render(<FixChecklist {...one} value={[idOf(0)]} onChange={onChange} />);
    await userEvent.click(boxes()[2]!);
    expect(onChange).toHaveBeenCalledExactlyOnceWith([idOf(0), idOf(2)]);
    expect(ticked()).toEqual([0]);
    rerender(<FixChecklist {...one} value={[idOf(0), idOf(2)]} onChange={onChange} />);
    expect(ticked()).toEqual([0, 2]);
  });

  it('tells of changes without a value, too', async () => {
    const onChange = vi.fn();
    render(<FixChecklist {...one} onChange={onChange} />);
    await userEvent.click(boxes()[0]!);
    await userEvent.click(boxes()[0]!);
    expect(onChange.mock.calls).toEqual([[[idOf(0)]], [[]]]);
  });
});

describe('StageDiagram', () => {
  const flags = ({ container }: { container: Element }) =>
    [...container.querySelectorAll('[data-part=stage]')].map((stage) =>
      [...stage.querySelectorAll('[data-part=flag]')].map(
        (flag) => `${flag.textContent} ${flag.getAttribute('data-run')} in ${flag.getAttribute('data-lane')}`,
      ),
    );

  it('draws each code at its stages, a bar in a lane of its own where codes overlap', () => {
    const view = render(<StageDiagram {...two} />);
    expect(flags(view)).toEqual([
      ['1006 start in 2'],
      ['1006 middle in 2'],
      ['1006 middle in 2', '1015 only in 1'],
      ['1006 middle in 2'],
      ['1006 middle in 2'],
      ['1006 end in 2'],
    ]);
  });

  it('lets codes share a lane where none stands in another’s way', () => {
    const view = render(<StageDiagram catalog={websocket} codes={[1010, 1015]} locale={en} />);
    expect(flags(view).flat()).toEqual(['1015 only in 1', '1010 only in 1']);
  });

  it('is read out as a sentence for each code, in place of the picture', () => {
    const { container } = render(<StageDiagram catalog={websocket} codes={[1006, 1015, 1004]} locale={en} />);
    for (const hidden of container.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    expect([...container.querySelectorAll('p')].map((text) => text.textContent)).toEqual([
      '1006 At any stage',
      '1015 TLS handshake',
      '1004 Nowhere: no meaning is assigned',
    ]);
    expect(container.querySelectorAll('[data-part=nowhere]')).toHaveLength(1);
  });

  it('leads to the codes that fail at its stages, of those where a code arises, where codes have addresses', () => {
    const links = (codes: readonly [number, number]) => {
      const entries = codes.map((code) => findCode(websocket, code, en));
      const { container, unmount } = render(<StageDiagram entries={entries} codeHref="/{lang}/{protocol}/{code}" />);
      const found = [...container.querySelectorAll('[data-part=see]')].map((line) => [
        line.textContent,
        ...[...line.querySelectorAll('a')].map((anchor) => anchor.getAttribute('href')),
      ]);
      unmount();
      return found;
    };
    expect(links([1006, 1015]).slice(0, 2)).toEqual([
      [
        'DNS lookup ENOTFOUND EAI_AGAIN NXDOMAIN SERVFAIL',
        '/en/net/ENOTFOUND',
        '/en/net/EAI_AGAIN',
        '/en/dns/3',
        '/en/dns/2',
      ],
      [
        'TCP connect ECONNREFUSED ETIMEDOUT EHOSTUNREACH',
        '/en/net/ECONNREFUSED',
        '/en/net/ETIMEDOUT',
        '/en/net/EHOSTUNREACH',
      ],
    ]);
    expect(links([1010, 1015]).map(([text]) => text)).toEqual([
      expect.stringMatching(/^TLS handshake CERT_HAS_EXPIRED /),
    ]);
    expect(links([1003, 1008])).toEqual([]);
  });

  it('leads nowhere where codes have no addresses', () => {
    const { container } = render(<StageDiagram {...two} />);
    expect(container.querySelectorAll('[data-part=see]')).toHaveLength(0);
  });

  it('says so where a code arises nowhere', () => {
    render(<StageDiagram catalog={websocket} codes={[1000, 1004]} locale={en} />);
    expect(screen.getByText('Nowhere: no meaning is assigned')).toBeInTheDocument();
  });
});

describe('WhichCode', () => {
  it.each([
    [[1000, 1001], 'Which one to use'],
    [[1000, 1006], 'When each one applies'],
  ] as const)('heads %s with "%s"', (codes, heading) => {
    render(<WhichCode catalog={websocket} codes={codes} locale={en} />);
    expect(screen.getByRole('heading')).toHaveTextContent(heading);
  });
});

/** An entry with other facts. */
const withFacts = (facts: Partial<Entry['facts']>) =>
  changed(selectCode(websocket, 1006, en), { facts: { ...selectCode(websocket, 1006, en).facts, ...facts } });

describe('SignList', () => {
  const signs = Array.from({ length: 7 }, (_, index) => ({
    by: index < 2 ? 'nginx' : `program ${index}`,
    line: `line ${index}`,
  }));

  it('says each program once, with its lines as code that nothing translates', () => {
    const { container } = render(<SignList entry={withFacts({ signs: signs.slice(0, 3) })} />);
    expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'nginx line 0 line 1',
      'program 2 line 2',
    ]);
    expect(container.querySelectorAll('[data-part=signs][translate=no] code')).toHaveLength(3);
    expect(container.querySelector('details')).toBeNull();
  });

  it('folds away what is beyond five, without JavaScript', () => {
    const { container } = render(<SignList entry={withFacts({ signs })} />);
    expect(container.querySelectorAll('[data-part=signs] code')).toHaveLength(7);
    expect(container.querySelectorAll('details [data-part=signs] code')).toHaveLength(2);
    expect(container.querySelector('summary')).toHaveTextContent('2 more');
  });

  it('keeps a line of as many programs in sight as there are', () => {
    const three = ['nginx', 'nginx', 'nginx', 'nginx', 'nginx', 'HAProxy', 'Envoy'];
    const { container } = render(
      <SignList entry={withFacts({ signs: three.map((by, index) => ({ by, line: `line ${index}` })) })} />,
    );
    const programs = [...(container.querySelector('[data-part=signs]')?.querySelectorAll('li') ?? [])];
    expect(programs.map(({ firstChild }) => firstChild?.textContent?.trim())).toEqual(['nginx', 'HAProxy', 'Envoy']);
  });

  it('shows two parts of a line with what is left out between them', () => {
    const { container } = render(
      <SignList
        entry={withFacts({ signs: [{ by: 'nginx', line: 'upstream timed out ', also: ' while connecting' }] })}
      />,
    );
    expect(container.querySelector('code')).toHaveTextContent('upstream timed out … while connecting');
  });

  it('is nothing without lines, and neither is its section on a card', () => {
    const entry = withFacts({ signs: [], settings: [] });
    expect(renderToStaticMarkup(<SignList entry={entry} />)).toBe('');
    const { container } = render(<CodeCard entry={entry} />);
    expect(container.querySelector('[data-part=signs], [data-part=settings]')).toBeNull();
  });
});

describe('NameTable', () => {
  const spec = [{ title: 'Chromium: net_error_list.h', url: 'https://chromium.org/' }] as const;
  const names = [
    { by: 'curl', name: '7', measured: 'curl 8.14.1' },
    { by: 'Chromium', name: 'net::ERR_CONNECTION_REFUSED', spec },
    { by: 'curl', name: 'Could not connect', measured: 'curl 8.14.1' },
  ] as const;
  const cellsOf = (container: Element) =>
    [...container.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent?.trim()),
    );

  it('says what each client calls it, with the version measured or the source', () => {
    const { container } = render(<NameTable entries={[withFacts({ names })]} />);
    expect(cellsOf(container)).toEqual([
      ['curl', '7 Could not connect Measured with curl 8.14.1'],
      ['Chromium', 'net::ERR_CONNECTION_REFUSED Chromium: net_error_list.h'],
    ]);
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://chromium.org/');
  });

  it('has a column for each code, first the clients that name all of them', () => {
    const entries = [withFacts({ names }), withFacts({ names: names.slice(1, 2) })];
    const { container } = render(<NameTable entries={entries} />);
    expect(cellsOf(container).map(([by, ...cells]) => [by, cells.map((cell) => cell === 'Does not apply')])).toEqual([
      ['Chromium', [false, false]],
      ['curl', [false, true]],
    ]);
    expect(container.querySelectorAll('td[data-none] > span')).toHaveLength(1);
  });

  it('folds away what is beyond eight clients, without JavaScript', () => {
    const many = Array.from({ length: 10 }, (_, index) => ({ by: `client ${index}`, name: 'x', measured: 'client 1' }));
    const { container } = render(<NameTable entries={[withFacts({ names: many })]} />);
    expect(container.querySelectorAll('details tbody tr')).toHaveLength(2);
    expect(container.querySelector('summary')).toHaveTextContent('2 more');
  });

  it('is nothing without names', () => {
    expect(renderToStaticMarkup(<NameTable entries={[withFacts({ names: [] })]} />)).toBe('');
  });
});

describe('SettingsTable', () => {
  const spec = [{ title: 'nginx: ngx_http_proxy_module', url: 'https://nginx.org/' }] as const;
  const setting = (name: string, effect = 'closes-idle', standard = '60s') => ({
    of: 'nginx',
    name,
    default: standard,
    effect,
    spec,
  });
  const cellsOf = (container: Element) =>
    [...container.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent?.trim()),
    );
  const { 'closes-idle': closes, pings } = en.terms.effects;

  it('says of one code what each setting does, with its source', () => {
    const { container } = render(
      <SettingsTable entries={[withFacts({ settings: [{ ...setting('a'), since: 'nginx 1.29' }] })]} />,
    );
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Setting',
      'Default',
      'What it does',
    ]);
    expect(cellsOf(container)).toEqual([['nginx a nginx: ngx_http_proxy_module', '60s nginx 1.29', closes]]);
    expect(screen.getByRole('link', { name: spec[0].title })).toHaveAttribute('href', spec[0].url);
  });

  it('joins the rows of several codes, those that all share first, and says where there is no effect', () => {
    const entries = [
      withFacts({ settings: [setting('mine'), setting('both')] }),
      withFacts({ settings: [setting('yours', 'pings'), setting('mine', 'pings', '10s'), setting('both', 'pings')] }),
    ];
    const { container } = render(<SettingsTable entries={entries} />);
    const none = 'Does not apply';
    expect(cellsOf(container).map(([name, ...cells]) => [name?.split(' ')[1], ...cells])).toEqual([
      ['both', '60s', closes, pings],
      ['mine', '60s', closes, none],
      ['yours', '60s', none, pings],
      ['mine', '10s', none, pings],
    ]);
    expect(container.querySelectorAll('td[data-none] > span')).toHaveLength(3);
  });

  it('folds away what is beyond six, in a table with a head of its own', () => {
    const settings = Array.from({ length: 8 }, (_, index) => setting(`s${index}`));
    const { container } = render(<SettingsTable entries={[withFacts({ settings })]} />);
    expect(container.querySelectorAll('details tbody tr')).toHaveLength(2);
    expect(container.querySelectorAll('details thead')).toHaveLength(1);
    expect(container.querySelector('summary')).toHaveTextContent('2 more');
  });

  it('is nothing without settings', () => {
    expect(renderToStaticMarkup(<SettingsTable entries={[withFacts({ settings: [] })]} />)).toBe('');
  });
});

describe('LearnMore', () => {
  it('links related comparisons only where the host gives their address', () => {
    const { rerender } = render(<LearnMore {...two} />);
    expect(screen.queryByRole('link', { name: /1005.*1006/ })).toBeNull();
    rerender(<LearnMore {...two} compareHref="/{lang}/{protocol}/{a}-vs-{b}" />);
    expect(
      screen.getByRole('link', { name: 'WebSocket 1005 No Status Received vs 1006 Abnormal Closure' }),
    ).toHaveAttribute('href', '/en/websocket/1005-vs-1006');
    expect(screen.queryByRole('link', { name: /1006.*1015/ })).toBeNull();
  });
});
