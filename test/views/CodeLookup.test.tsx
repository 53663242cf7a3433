import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as explaining from '../../src/explain/explain.js';
import { CodeLookup, languages, type CodeLookupProps } from '../../src/index.js';
import { lookup } from '../../src/locales/messages/lookup/en.js';
import { lookup as ko } from '../../src/locales/messages/lookup/ko.js';

const own = vi.hoisted(() => ({
  explain: undefined as undefined | typeof explaining.explain,
}));
vi.mock(import('../../src/explain/explain.js'), async (original) => {
  const module = await original();
  return { ...module, explain: (input, options) => (own.explain ?? module.explain)(input, options) };
});

beforeEach(() => {
  own.explain = undefined;
});
afterEach(() => vi.restoreAllMocks());

const props = { lang: 'en', messages: { lookup } } as const satisfies CodeLookupProps;
const field = () => screen.getByRole('searchbox', { name: lookup.label });
const status = () => document.querySelector('.wire-CodeLookup > [data-part=message]');
const card = () => screen.getByRole('article');

it.each([
  ['1006', 'WebSocket 1006 Abnormal Closure'],
  ['NOT_FOUND', 'gRPC 5 Not Found'],
  ["WebSocket connection to 'wss://a.example/' failed: Unexpected response code: 403", 'HTTP 403 Forbidden'],
])('shows the card of %s, and announces it', async (text, title) => {
  render(<CodeLookup {...props} headingLevel={4} />);
  await userEvent.type(field(), text);
  const heading = await screen.findByRole('heading', { level: 4, name: title });
  expect(within(card()).getByRole('heading', { level: 4 })).toBe(heading);
  expect(status()).toHaveTextContent(title);
  expect(field()).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Copy as Markdown' })).toBeEnabled();
});

it('answers at once when the form is sent, and sends nothing', async () => {
  const onExplain = vi.fn();
  render(<CodeLookup {...props} action="/explain" onExplain={onExplain} />);
  await userEvent.type(field(), '404{Enter}');
  await screen.findByRole('article');
  expect(onExplain).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ entry: expect.objectContaining({ code: 404 }) as unknown }),
  );
});

it('says that nothing was recognised', async () => {
  render(<CodeLookup {...props} />);
  await userEvent.type(field(), 'nothing to see{Enter}');
  await waitFor(() => expect(status()).toHaveTextContent(lookup.nothing));
  expect(screen.queryByRole('article')).toBeNull();
});

it('is emptied by Escape', async () => {
  const onExplain = vi.fn();
  render(<CodeLookup {...props} defaultValue="1006" onExplain={onExplain} />);
  await screen.findByRole('article');
  await userEvent.type(field(), '{Escape}');
  expect(field()).toHaveValue('');
  expect(screen.queryByRole('article')).toBeNull();
  expect(status()).toHaveTextContent('');
  expect(onExplain).toHaveBeenLastCalledWith();
});

it('shows the other readings and the causes, each by a press', async () => {
  render(
    <CodeLookup {...props} defaultValue="NOT_FOUND" shareHref="?q={protocol}:{code}" codeHref="/{protocol}/{code}" />,
  );
  await screen.findByRole('article');
  const group = screen.getByRole('group', { name: lookup.recognized });
  const [grpc, http] = within(group).getAllByRole('button');
  expect([grpc, http].map((button) => button?.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
  expect(screen.getByRole('link', { name: lookup.share })).toHaveAttribute('href', '?q=grpc:5');
  if (!http) throw new Error('no other reading');
  await userEvent.click(http);
  expect(card()).toHaveAttribute('data-protocol', 'http');
  expect(screen.getByRole('link', { name: lookup.share })).toHaveAttribute('href', '?q=http:404');
  expect(screen.getByRole('link', { name: 'Not Found' })).toHaveAttribute('href', '/http/404');
  expect(status()).toHaveTextContent('HTTP 404 Not Found');
  expect(http).toHaveFocus();
});

it('lists what a code that hides much may mean', async () => {
  render(<CodeLookup {...props} defaultValue="1006" />);
  const group = await screen.findByRole('group', { name: lookup.mayMean });
  expect(within(group).getAllByRole('button')[0]).toHaveTextContent('WebSocket 1015');
});

it('keeps what was pasted out of the link to share', async () => {
  const line = 'GET /?token=secret HTTP/1.1" 404 12';
  const { container } = render(<CodeLookup {...props} defaultValue={line} shareHref="#{protocol}:{code}" />);
  await screen.findByRole('article');
  for (const link of container.querySelectorAll('a')) expect(link.href).not.toContain('secret');
  expect(screen.getByRole('link', { name: lookup.share })).toHaveAttribute('href', '#http:404');
});

it('answers only the last text, however the answers arrive', async () => {
  const waiting: (() => void)[] = [];
  own.explain = async (text, options) => {
    own.explain = undefined;
    await new Promise<void>((resolve) => waiting.push(resolve));
    return explaining.explain(text, options);
  };
  render(<CodeLookup {...props} />);
  await userEvent.type(field(), '404{Enter}');
  await waitFor(() => expect(waiting).toHaveLength(1));
  expect(status()).toHaveTextContent(lookup.loading);
  await userEvent.clear(field());
  await userEvent.type(field(), '1006{Enter}');
  await waitFor(() => expect(card()).toHaveAttribute('data-code', '1006'));
  await act(async () => waiting[0]?.());
  expect(card()).toHaveAttribute('data-code', '1006');
});

it('says that something did not load, keeps the text, and tries again', async () => {
  own.explain = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  render(<CodeLookup {...props} />);
  await userEvent.type(field(), '404{Enter}');
  await waitFor(() => expect(status()).toHaveTextContent(lookup.failed));
  expect(field()).toHaveValue('404');
  own.explain = undefined;
  await userEvent.click(screen.getByRole('button', { name: lookup.retry }));
  await screen.findByRole('article');
  expect(screen.queryByRole('button', { name: lookup.retry })).toBeNull();
});

it('speaks another language when its host changes it, about the same text', async () => {
  const { rerender } = render(<CodeLookup {...props} defaultValue="1006" />);
  await screen.findByRole('article');
  rerender(<CodeLookup lang="ko" messages={{ lookup: ko }} defaultValue="1006" />);
  await waitFor(() => expect(card()).toHaveAttribute('lang', 'ko'));
  expect(screen.getByRole('searchbox', { name: ko.label })).toHaveValue('1006');
});

it('is a labelled form in the server’s HTML, that works alone where it has an address', () => {
  const container = document.createElement('div');
  container.innerHTML = renderToString(
    <CodeLookup {...props} action="/explain" defaultValue="1006" className="mine" />,
  );
  const root = container.firstElementChild;
  expect(root).toHaveClass('wire-CodeLookup', 'mine');
  expect(root).toHaveAttribute('lang', 'en');
  const form = container.querySelector('form');
  expect(form).toHaveAttribute('action', '/explain');
  expect(form?.querySelector('input')).toHaveAttribute('name', 'q');
  expect(form?.querySelector('input')).toHaveValue('1006');
  expect(form?.querySelector('button')).toBeEnabled();
  container.innerHTML = renderToString(<CodeLookup {...props} action="javascript:alert(1)" />);
  expect(container.querySelector('form')).not.toHaveAttribute('action');
  expect(container.querySelector('input')).not.toHaveAttribute('name');
  expect(container.querySelector('button')).toBeDisabled();
});

it('explains what was typed before it was ready', async () => {
  const container = document.createElement('div');
  document.body.append(container);
  const lookupField = (
    <StrictMode>
      <CodeLookup {...props} action="/" />
    </StrictMode>
  );
  container.innerHTML = renderToString(lookupField);
  const input = container.querySelector('input');
  if (input) input.value = '503';
  const root = await act(async () => hydrateRoot(container, lookupField));
  await waitFor(() => expect(container.querySelector('article')).toHaveAttribute('data-code', '503'));
  expect(input).toHaveValue('503');
  await act(async () => root.unmount());
  container.remove();
});

it('gives its parts the classes that are asked for', async () => {
  render(
    <CodeLookup {...props} defaultValue="NOT_FOUND" classNames={{ field: 'f', reading: 'r', title: 't', copy: 'c' }} />,
  );
  await screen.findByRole('article');
  for (const [part, name] of Object.entries({ field: 'f', reading: 'r', title: 't', copy: 'c' })) {
    expect(document.querySelector(`[data-part=${part}]`)).toHaveClass(name);
  }
});

it('says what is wrong', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const wrong = (more: object) => () => renderToString(<CodeLookup {...props} {...(more as typeof props)} />);
  expect(wrong({ lang: 'xx' })).toThrow(
    `wirecodes: no words in "xx". CodeLookup takes ${Object.keys(languages).join(', ')}.`,
  );
  expect(wrong({ messages: undefined })).toThrow("wirecodes: CodeLookup needs 'messages'");
  expect(wrong({ shareHref: '?q={text}' })).toThrow("wirecodes: 'shareHref' has an unknown placeholder");
  expect(wrong({ shareHref: '?q=x' })).toThrow("wirecodes: 'shareHref' lacks {code}");
});
