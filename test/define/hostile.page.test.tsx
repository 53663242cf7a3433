import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CauseTree, CodeIndex, CodeMention, CodeView, CompareView, listCodes } from '../../src/index.js';
import type { Catalog, Locale } from '../../src/model.js';
import { startPage, type Page } from '../support/page.js';
import { put, shop, shopEn } from './corpus.js';
import { attacks } from './hostile.js';

let page: Page;
beforeAll(async () => {
  page = await startPage();
}, 60_000);
afterAll(() => page.stop());

// Nobody checked these: a check would refuse the links, the overrides, the bell and the megabyte.
const text = `${attacks.join(' ')} \u202E\u2067\u0007`;
const [catalog, locale] = [
  put(
    put(shop, 'codes.4001.spec', [
      { title: text, url: 'javascript:document.title="gone"' },
      { title: 'x'.repeat(1e6), url: 'data:text/html,<script>document.title="gone"</script>' },
    ]),
    'codes.4001.phrase',
    text,
  ) as Catalog,
  ['name', 'summary', 'when', 'choose', 'endUser'].reduce<unknown>(
    (words, key) => put(words, `codes.4001.${key}`, text),
    put(put(shopEn, 'codes.4001.fixes[0].text', text), 'codes.4001.causes', {
      question: text,
      answers: [1, 2].map(() => ({ text, conclusion: text, fixes: [{ who: 'client', text }] })),
    }),
  ) as Locale,
];
const entries = listCodes(catalog, locale as never);
const [entry] = entries;

it('a hostile catalog changes nothing around it, under a strict Content-Security-Policy', async () => {
  const around = (inside: string, within: string) =>
    `<p id="before">One <b>two</b> three</p>${inside}<p id="within">One ${within} <b>two</b> three</p><p id="after">One <b>two</b> three</p>`;
  const visit = async (html: string) => {
    const { tab, messages, requests } = await page.open({ html });
    const seen = await tab.evaluate(() => ({
      title: document.title,
      globals: Object.keys(globalThis).length,
      head: document.head.childElementCount,
      width: document.documentElement.scrollWidth,
      direction: getComputedStyle(document.body).direction,
      outside: ['before', 'after'].map((id) => {
        const element = document.getElementById(id)!;
        const { left, width } = element.getBoundingClientRect();
        const word = element.querySelector('b')!.getBoundingClientRect();
        return [element.textContent, left, width, word.left - left, word.width];
      }),
    }));
    return { tab, messages, requests: requests.length, seen };
  };
  const calm = await visit(around('', ''));
  const inside = [
    createElement(CodeView, { entry, compareHref: 'javascript:alert("{a}{b}")' } as never),
    createElement(CauseTree, { entry } as never),
    createElement(CompareView, { entries } as never),
    createElement(CodeIndex, { entries, codeHref: 'javascript:alert("{code}")' } as never),
  ];
  const { tab, ...wild } = await visit(
    around(
      inside.map((view) => renderToString(view)).join(''),
      renderToString(createElement(CodeMention, { entry } as never)),
    ),
  );
  expect({ ...wild }).toEqual({ messages: calm.messages, requests: calm.requests, seen: calm.seen });

  // The words after a mention stay after it, whatever turns round inside.
  const lefts = await tab
    .locator('#within')
    .evaluate((line) =>
      [line.querySelector('button')!, line.querySelector('b')!].map((part) => part.getClientRects()[0]!.left),
    );
  expect(lefts).toEqual([...lefts].toSorted((a, b) => a - b));

  // Every link that is left leads to a page; pressing whatever can be pressed runs nothing.
  const links = await tab.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((protocol) => !/^(https?|mailto):$/.test(protocol))).toEqual([]);
  for (const part of await tab.locator('summary:visible, [data-part=source]:not(a), [data-part=label]:visible').all()) {
    await part.dispatchEvent('click');
  }
  expect(await tab.title()).toBe('wirecodes');
  expect(wild.messages).toEqual([]);
});
