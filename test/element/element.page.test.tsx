import { build } from 'esbuild';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page as Tab } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CompareView, findCode } from '../../src/index.js';
import { en as httpEn } from '../../src/locales/http/en/index.js';
import { de } from '../../src/locales/websocket/de/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { languages } from '../../src/locales/websocket/load.js';
import { cardOf } from '../../src/selectors/cardOf.js';
import { protocolNames } from '../../src/protocols.js';
import { findViolations, startPage, type Page } from '../support/page.js';

const root = join(import.meta.dirname, '../..');
const scripts = new Map<string, string>();
/** The modules of ours in each script. */
const inputs = new Map<string, string[]>();

let page: Page;
beforeAll(async () => {
  // A site's own bundle, and that of a second version beside it.
  for (const folder of ['site', 'again']) {
    const { outputFiles, metafile } = await build({
      entryPoints: [join(root, 'dist/element/register.js')],
      outdir: `/${folder}`,
      bundle: true,
      splitting: true,
      minify: true,
      metafile: true,
      write: false,
      format: 'esm',
      charset: 'utf8',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    for (const { path, text } of outputFiles) scripts.set(path, text);
    for (const [path, output] of Object.entries(metafile.outputs)) {
      inputs.set(`/${path.replace(/^.*?(?=site\/|again\/)/, '')}`, Object.keys(output.inputs));
    }
  }
  scripts.set(
    '/before.js',
    `window.early = document.querySelector('.wire-CompareView');
     window.changes = [];
     new MutationObserver((records) => changes.push(...records.map(({ target }) => target.dataset?.part ?? target.nodeName)))
       .observe(early, { childList: true, subtree: true, attributes: true });
     if (location.hash === '#early') document.querySelector('input').click();`,
  );
  page = await startPage(scripts);
}, 60_000);
afterAll(() => page.stop());

const register = '<script type="module" src="/site/register.js"></script>';
const serverHtml = renderToStaticMarkup(
  createElement(CompareView, { catalog: websocket, codes: [1006, 1015], locale: en } as never),
);

async function textOf(tab: Tab, selector: string): Promise<string> {
  return (await tab.locator(selector).first().textContent()) ?? '';
}

/** What of ours a page loaded: its weight, compressed, and its modules. */
function loaded(requests: readonly string[]): { kB: number; modules: string[] } {
  const paths = requests.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/site/'));
  return {
    kB: paths.reduce((sum, path) => sum + gzipSync(scripts.get(path) ?? '').length, 0) / 1000,
    modules: paths.flatMap((path) => inputs.get(path) ?? expect.fail(path)),
  };
}

describe('where server HTML stands inside', () => {
  const html = `<script src="/before.js" defer></script>${register}
    <main><wire-compare protocol="websocket" codes="1006 1015" storage-key="page">${serverHtml}</wire-compare></main>`;

  it('keeps every node, remembers what is ticked, and loads next to nothing', async () => {
    const { tab, messages, requests } = await page.open({ html });
    await tab.waitForFunction(() => customElements.get('wire-compare'));
    await tab.getByRole('checkbox').nth(1).check();
    expect(await tab.evaluate('early === document.querySelector(".wire-CompareView")')).toBe(true);
    expect(await tab.evaluate('changes')).toEqual([]);
    expect(await tab.evaluate(() => localStorage.getItem('wirecodes:page:websocket:1006'))).toBe(
      JSON.stringify([cardOf(findCode(websocket, 1006, en)).steps[1]?.id]),
    );

    const other = await tab.context().newPage();
    await other.goto(page.origin);
    await expect.poll(() => other.getByRole('checkbox').nth(1).isChecked()).toBe(true);
    await other.getByRole('checkbox').nth(1).uncheck();
    await expect.poll(() => tab.getByRole('checkbox').nth(1).isChecked()).toBe(false);

    expect(messages).toEqual([]);
    const { kB, modules } = loaded(requests);
    expect(modules.filter((module) => /react|locales|catalogs|views/.test(module))).toEqual([]);
    expect(kB).toBeLessThan(2.5);
  });

  it('keeps what another tab ticked a moment ago, and has not told of', async () => {
    const { tab } = await page.open({ html });
    await tab.waitForFunction(() => customElements.get('wire-compare'));
    await tab.getByRole('checkbox').nth(1).check();
    // A store that changes in this tab tells nobody.
    await tab.evaluate(() => localStorage.setItem('wirecodes:page:websocket:1006', '[1,1,3]'));
    await tab.getByRole('checkbox').nth(2).check();
    const ids = await tab
      .getByRole('checkbox')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
    expect(await tab.evaluate(() => localStorage.getItem('wirecodes:page:websocket:1006'))).toBe(
      JSON.stringify(ids.slice(1, 4)),
    );
    expect(await tab.getByRole('checkbox').nth(3).isChecked()).toBe(true);
  });

  it('counts what was ticked before it ran, and tells how far it is where the HTML says so', async () => {
    const { tab, messages } = await page.open({
      html: html.replace(/(data-part="progress".*?<\/div>)/, '$1<output data-part="status">0 of 4 steps done</output>'),
    });
    await tab.goto(`${page.origin}/#early`);
    await tab.reload();
    await expect.poll(() => textOf(tab, '[data-part=status]')).toBe('1 of 4 steps done');
    await tab.getByRole('checkbox').nth(2).check();
    expect(await textOf(tab, '[data-part=status]')).toBe('2 of 4 steps done');
    expect(await tab.evaluate(() => localStorage.getItem('wirecodes:page:websocket:1006'))).toBe(
      JSON.stringify([0, 2].map((position) => cardOf(findCode(websocket, 1006, en)).steps[position]?.id)),
    );
    // Under another name, nothing is ticked.
    await tab.evaluate(() => document.querySelector('wire-compare')?.setAttribute('storage-key', 'other'));
    await expect.poll(() => textOf(tab, '[data-part=status]')).toBe('0 of 4 steps done');
    expect(messages).toEqual([]);
  });

  it('renders anew when an attribute changes, and keeps the ticks', async () => {
    const { tab, messages } = await page.open({ html: html.replace(' storage-key="page"', '') });
    await tab.waitForFunction(() => customElements.get('wire-compare'));
    await tab.getByRole('checkbox').nth(1).check();
    await tab.evaluate(() => document.querySelector('wire-compare')?.setAttribute('lang', 'de-AT'));
    await expect.poll(() => textOf(tab, '[data-part=summary] p')).toBe(de.codes[1006].summary);
    expect(await tab.locator('.wire-CompareView').getAttribute('lang')).toBe('de');
    expect(
      await tab.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked)),
    ).toEqual([false, true, ...Array((await tab.getByRole('checkbox').count()) - 2).fill(false)]);
    expect(messages).toEqual([]);
  });
});

describe('where none stands inside', () => {
  it('renders under a strict policy, with the facts and words of one protocol and language alone', async () => {
    const { tab, messages, requests } = await page.open({
      html: `${register}<main><wire-compare protocol="websocket" codes="1006 1015" lang="ko" storage-key="page"
        heading-level="1" compare-href="/{lang}/{a}-vs-{b}"><p>Later</p></wire-compare></main>`,
    });
    await tab.waitForSelector('.wire-CompareView');
    expect(await textOf(tab, 'h1')).toContain('TLS 핸드셰이크 실패');
    expect(await tab.locator('wire-compare > *').count()).toBe(1);
    expect(await tab.locator('[data-part=pairs] a').first().getAttribute('href')).toMatch(/^\/ko\/\d+-vs-\d+$/);
    expect(await tab.locator('wire-compare').evaluate((element) => getComputedStyle(element).display)).toBe('block');
    await tab.getByRole('checkbox').first().check();
    expect(await textOf(tab, '[data-part=status]')).toMatch(/^4단계 중 1/);
    await tab.reload();
    await expect.poll(() => tab.getByRole('checkbox').first().isChecked()).toBe(true);
    expect(messages).toEqual([]);
    expect(await findViolations(tab)).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(page.origin))).toEqual([]);
  });

  it('moves nothing while six of them load, and keeps no room for what does not come', async () => {
    const elements = ['1006 1015', '1000 1001', '1005 1006', '1008 1011', '1012 1013', '1002 1003']
      .map((codes) => `<wire-compare protocol="websocket" codes="${codes}"></wire-compare><p>${codes}</p>`)
      .join('');
    const { tab } = await page.open({
      html: `<h1>Codes</h1>${elements}<script type="module" src="/site/register.js"></script>`,
    });
    await expect.poll(() => tab.locator('.wire-CompareView').count()).toBe(6);
    const shift = await tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
            resolve(shifts.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shift).toBeLessThanOrEqual(0.01);

    const wrong = await page.open({
      html: `${register}<wire-code protocol="smtp" code="550"><p>Later</p></wire-code>`,
    });
    await expect
      .poll(() => wrong.tab.locator('wire-code').evaluate(({ clientHeight }) => clientHeight))
      .toBeLessThan(100);
  });

  it('weighs no more than this', async () => {
    const { tab, requests } = await page.open({
      html: `${register}<wire-compare protocol="websocket" codes="1006 1015" lang="ko"></wire-compare>`,
    });
    await tab.waitForSelector('.wire-CompareView');
    const { kB, modules } = loaded(requests);
    expect(modules.filter((module) => /react-dom|scheduler/.test(module))).toEqual([]);
    const facts = modules.filter((module) => /catalogs\/|locales\/.*\/\w\w(\/|\.js)/.test(module));
    expect(facts).toContain('dist/locales/websocket/ko/index.js');
    expect(
      facts.filter(
        (module) => !/catalogs\/websocket|locales\/(websocket\/ko\/|messages\/(lookup\/)?ko\.js)/.test(module),
      ),
    ).toEqual([]);
    const words = ['catalogs/websocket.js', 'websocket/ko/index.js', 'messages/ko.js'].flatMap((module) =>
      [...scripts].filter(
        ([path]) => path.startsWith('/site/') && inputs.get(path)?.some((input) => input.endsWith(module)),
      ),
    );
    const ours = kB - words.reduce((sum, [, script]) => sum + gzipSync(script).length, 0) / 1000;
    expect(ours).toBeLessThan(22.2);
    expect(kB).toBeLessThan(49.75);
  });

  it('takes elements that come later, and any code', async () => {
    const { tab, messages } = await page.open({ html: register });
    await tab.evaluate(() => {
      for (const [code, protocol] of [
        ['404', 'http'],
        ['Not Found', 'http'],
        ['4123', 'websocket'],
        ['<b>', 'grpc'],
      ]) {
        const element = document.createElement('wire-code');
        element.setAttribute('protocol', protocol ?? '');
        element.setAttribute('code', code ?? '');
        document.body.append(element);
      }
    });
    await expect.poll(() => tab.locator('.wire-CodeView').count()).toBe(4);
    const shown = await tab
      .locator('.wire-CodeView')
      .evaluateAll((views) => views.map((view) => [view.getAttribute('data-code'), view.getAttribute('data-kind')]));
    expect(shown).toEqual([
      ['404', 'known'],
      ['404', 'known'],
      ['4123', 'range'],
      ['<b>', 'unknown'],
    ]);
    expect(await textOf(tab, '[data-part=summary] p')).toBe(httpEn.codes[404].summary);
    expect(messages).toEqual([]);
  });

  it('speaks the nearest language, falls back to English, says so, and shows what was asked for last', async () => {
    const { tab, messages } = await page.open({
      html: `${register}<div lang="de"><wire-code protocol="websocket" code="1006"></wire-code></div>
        <div lang="xx"><wire-code protocol="websocket" code="1006"></wire-code></div>`,
    });
    const spoken = () =>
      tab.locator('.wire-CodeView').evaluateAll((views) => views.map((view) => (view as HTMLElement).lang));
    await expect.poll(spoken).toEqual(['de', 'en']);
    await tab.evaluate(() => {
      const element = document.querySelector('wire-code');
      element?.setAttribute('lang', 'tr');
      setTimeout(() => element?.setAttribute('lang', 'ko'));
    });
    await expect.poll(spoken).toEqual(['ko', 'en']);
    await tab.waitForTimeout(100);
    expect(await textOf(tab, '[data-part=summary] p')).toBe(ko.codes[1006].summary);
    expect(messages).toEqual([
      `wirecodes: no words of websocket in 'xx', so these are in 'en'. There are ${languages.join(', ')}.`,
    ]);
  });
});

it('leaves what stands inside at a mistake, and reports it once, with its tag', async () => {
  const { tab, messages } = await page.open({
    html: `${register}
      <wire-code protocol="gopher" code="1"><a href="#x">Read on</a></wire-code>
      <wire-code protocol="gopher" code="2">Plain</wire-code>
      <wire-code protocol="gopher" code="2">Again</wire-code>
      <wire-compare protocol="websocket" codes="1006" class="wide">One</wire-compare>
      <wire-compare protocol="websocket" codes="1006 1015" sections="tables">Sections</wire-compare>
      <wire-code protocol="http" code="404" compare-href="javascript:alert(1)">Link</wire-code>
      <wire-compare protocol="websocket" codes="1006 1015" compare-href="/{from}-{to}">Template</wire-compare>
      <wire-code protocol="http" code="404" id="right"></wire-code>`,
  });
  await tab.waitForSelector('#right .wire-CodeView');
  await expect.poll(() => messages.length).toBe(6);
  const [first, ...others] = messages.toSorted();
  expect(first).toContain(
    `wirecodes: 'codes' holds 1. Give two to four, as in codes="1006 1015". In <wire-compare protocol="websocket" codes="1006" class="wide">.`,
  );
  expect(others).toEqual([
    expect.stringContaining(
      `wirecodes: 'compare-href' has an unknown placeholder, "{from}". It takes {lang}, {protocol}`,
    ),
    expect.stringContaining(`wirecodes: 'compare-href' is no address of a page.`),
    expect.stringContaining(`wirecodes: CompareView has no section "tables".`),
    ...['1', '2'].map((code): string =>
      expect.stringContaining(
        `wirecodes: no protocol 'gopher'. It is one of ${protocolNames.join(', ')}. In <wire-code protocol="gopher" code="${code}">.`,
      ),
    ),
  ]);
  expect((await tab.locator('wire-code, wire-compare').allTextContents()).slice(0, 7)).toEqual([
    'Read on',
    'Plain',
    'Again',
    'One',
    'Sections',
    'Link',
    'Template',
  ]);
});

it('stands beside another version of itself', async () => {
  const { tab, messages } = await page.open({
    html: `${register}<script type="module" src="/again/register.js"></script>
      <wire-code protocol="grpc" code="UNAVAILABLE"></wire-code>`,
  });
  await tab.waitForSelector('.wire-CodeView[data-code="14"]');
  await tab.waitForLoadState('networkidle');
  expect(messages).toEqual([]);
});
