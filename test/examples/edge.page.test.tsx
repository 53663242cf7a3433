import fc from 'fast-check';
import { execFileSync, spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { createElement } from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CompareView } from '../../src/index.js';
import { anyText } from '../support/anyText.js';
import { protocolNames, protocols as registered } from '../../src/protocols.js';
import { locales, protocols } from '../support/fixtures.js';
import { findViolations, startPage, type Page } from '../support/page.js';
import { differencesFromAlone } from './alone.js';
import { openHost, originOf, ownWords, readScripts, type Host } from './host.js';
import { install, type Installed } from './install.js';

let installed: Installed;
let host: Host;
let page: Page;
let log = '';

beforeAll(async () => {
  page = await startPage();
  installed = install('edge');
  host = await openHost(installed, serve());
}, 240_000);
afterAll(async () => {
  await host.stop();
  await page.stop();
}, 60_000);

/** Starts workerd with what was built, on a free port. Its own script would leave it running. */
function serve(): ChildProcessByStdio<null, Readable, Readable> {
  const { default: workerd } = createRequire(join(installed.folder, 'package.json'))('workerd') as { default: string };
  const server = spawn(workerd, ['serve', 'config.capnp', '--socket-addr', 'http=localhost:0', '--control-fd', '1'], {
    cwd: installed.folder,
    env: installed.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server.stderr.on('data', (data) => (log += data));
  return server;
}

/** Asks for exactly this path, which `fetch` would put in order first. */
async function ask(
  path: string,
  {
    method = 'GET',
    headers = {},
    origin = host.origin,
  }: { method?: string; headers?: OutgoingHttpHeaders; origin?: string } = {},
): Promise<{ status: number; headers: IncomingMessage['headers']; body: string }> {
  const { hostname, port } = new URL(origin);
  const asked = request({ hostname, port, path, method, headers, agent: false }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
}

const PAIR = '/en/websocket/1005-vs-1006';
const wordsOf = (lang: string) => locales.find((locale) => locale.lang === lang)!;
const dataCode = (body: string) => /class="wire-\w+(?:View|Index)"[^>]* data-code="([^"]*)"/.exec(body)?.[1];

describe('the worker in a browser', () => {
  it.each([
    ['de', 'light'],
    ['en', 'dark'],
    ['ko', 'light'],
    ['tr', 'dark'],
  ] as const)('shows a comparison in %s as it looks alone in %s, quiet and accessible', async (lang, theme) => {
    const { tab, faults, requests } = await host.open(`/${lang}/websocket/1005-vs-1006`, theme);
    const view = createElement(CompareView, {
      catalog: websocket,
      codes: [1005, 1006],
      locale: wordsOf(lang),
      headingLevel: 1,
      compareHref: '/{lang}/{protocol}/{a}-vs-{b}',
    } as never);
    expect((await differencesFromAlone(page, tab, view)).slice(0, 8)).toEqual([]);
    expect(await tab.locator('html').getAttribute('lang')).toBe(lang);
    expect(await findViolations(tab)).toEqual([]);
    // The page and its style sheet.
    expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(2);
    expect(faults).toEqual([]);
    await tab.close();
  });

  it.each(['/ko/websocket', '/tr/http', '/de/websocket/1006', '/en/grpc/NO_SUCH', '/nowhere'])(
    '%s is quiet and accessible',
    async (path) => {
      const { tab, faults } = await host.open(path);
      expect(await findViolations(tab)).toEqual([]);
      // What the browser says of a 404 by itself.
      expect(faults.filter((fault) => !fault.includes('the server responded with a status of 404'))).toEqual([]);
      await tab.close();
    },
  );

  it('links only to pages that are there', async () => {
    const paths = ['/tr/websocket/1005-vs-1006', '/en/websocket/1006', '/ko/http', '/nowhere'];
    const bodies = await Promise.all(paths.map(async (path) => (await ask(path)).body));
    const links = bodies.flatMap((body) => [...body.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href ?? ''));
    expect(new Set(links).size).toBeGreaterThan(80);
    for (const link of new Set(links)) expect([link, (await ask(link)).status]).toEqual([link, 200]);
  });
});

describe('the addresses of the worker', () => {
  it('are there for every code in every language', async () => {
    for (const { catalog, locales: words } of protocols) {
      for (const { lang, codes } of words) {
        const [first, ...others] = Object.keys(codes);
        expect(others.length).toBeGreaterThan(15);
        for (const code of others) {
          const { status, body } = await ask(`/${lang}/${catalog.protocol}/${first}-vs-${code}`);
          expect([code, status, dataCode(body)]).toEqual([code, 200, `${first} ${code}`]);
        }
      }
    }
  });

  it.each([
    ['/en/websocket/4123', '4123'],
    ['/ko/websocket/4123-vs-1006', '4123 1006'],
    ['/en/http/471', '471'],
    ['/de/grpc/UNAVAILABLE-vs-INTERNAL', '14 13'],
    ['/en/http/not-found', '404'],
    ['/en/http/Not%20Found-vs-gone', '404 410'],
    ['/tr/http/503-vs-grpc:UNAVAILABLE', '503 14'],
    ['/en/websocket/1000-vs-1001-vs-http:200-vs-grpc:0', '1000 1001 200 0'],
  ])('%s shows %s', async (path, codes) => {
    const { status, body } = await ask(path);
    expect([status, dataCode(body)]).toEqual([200, codes]);
  });

  it('name one address for a comparison, however it was asked for, in each language', async () => {
    const headOf = async (path: string) => /<head>.*<\/head>/s.exec((await ask(path)).body)?.[0];
    const { origin } = host;
    const head = await headOf('/de/grpc/INTERNAL-vs-14');
    expect(head).toContain(`<link rel="canonical" href="${origin}/de/grpc/13-vs-14"/>`);
    for (const lang of registered.grpc.languages) {
      expect(head).toContain(`<link rel="alternate" hrefLang="${lang}" href="${origin}/${lang}/grpc/13-vs-14"/>`);
    }
    expect(head).toContain(`hrefLang="x-default" href="${origin}/en/grpc/13-vs-14"/>`);
    expect(head).toMatch(/<title>gRPC 13 [^<]+<\/title><meta name="description" content="[^"]{20,}"/);
    for (const path of ['/en/http/503-vs-grpc:14', '/en/grpc/UNAVAILABLE-vs-http:503']) {
      expect(await headOf(path)).toContain(`<link rel="canonical" href="${origin}/en/grpc/14-vs-http:503"/>`);
    }
  });

  it.each([
    ['/', '/en/websocket'],
    ['/index.html', '/en/websocket'],
    ['/ko/', '/ko/websocket'],
    ['/ko/http/index.html', '/ko/http'],
    ['/en/websocket/1005-vs-1006.html', PAIR],
    // Never to another site.
    ['//elsewhere.example/', '//elsewhere.example'],
    ['/%2f%2felsewhere.example/', '/%2f%2felsewhere.example'],
  ])('%s leads to %s', async (path, to) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([308, host.origin + to]);
  });

  it('are those of an export, and lead to the same content', async () => {
    const out = join(host.folder, 'exported');
    const options = ['--protocol', 'grpc', '--lang', 'tr', '--format', 'html,markdown', '--pairs', 'all'];
    execFileSync('npx', ['wirecodes', 'export', '--out', out, ...options], { cwd: host.folder, stdio: 'ignore' });
    const files = readdirSync(join(out, 'tr/grpc'));
    expect(files.length).toBeGreaterThan(300);
    for (const file of files) {
      const exported = readFileSync(join(out, 'tr/grpc', file), 'utf8');
      const { status, headers, body } = await ask(`/tr/grpc/${file}`);
      if (file.endsWith('.html')) {
        const moved = await ask(headers.location?.slice(host.origin.length) ?? '');
        expect([file, status, moved.status, dataCode(moved.body)]).toEqual([file, 308, 200, dataCode(exported)]);
      } else {
        expect([file, status, headers['content-type'], body]).toEqual([
          file,
          200,
          'text/markdown; charset=utf-8',
          exported,
        ]);
      }
    }
    expect((await ask('/tr/grpc.md')).status).toBe(404);
  });

  it('say that they are not there, in the reader’s language where it is known', async () => {
    const { status, headers, body } = await ask('/ko/grpc/NO_SUCH');
    expect([status, dataCode(body), headers.etag]).toEqual([404, 'NO_SUCH', undefined]);
    expect(body).toContain((await registered.grpc.locale('ko')).unknown.summary);

    const hostile = [
      '__proto__',
      'constructor',
      '%00',
      '%',
      '%zz',
      '%ff',
      '..%2f..%2fetc%2fpasswd',
      '%3Cscript%3Ealert(1)',
    ];
    for (const part of [...hostile, 'x'.repeat(8000), '-vs-', '1005-vs-', 'grpc:', 'nothing:1005']) {
      for (const path of [`/en/websocket/${part}`, `/en/${part}/1005`, `/${part}/websocket/1005`, `${PAIR}/${part}`]) {
        const answer = await ask(path);
        expect([path, answer.status]).toEqual([path, 404]);
        expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
        expect(answer.body).toMatch(/<h1.*<\/html>$/s);
        expect(answer.body).not.toMatch(/<script/i);
        expect(answer.body.length).toBeLessThan(20_000);
      }
    }
    for (const path of ['/xx/websocket/1005', '/EN/websocket', '/en/gopher/421', '/en/http/1-vs-2-vs-3-vs-4-vs-5']) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
  });

  it('whatever they are, never make the worker fail', async () => {
    const part = fc.oneof(
      anyText.map((any) => encodeURIComponent(any.replaceAll(/\p{Cs}/gu, ''))),
      fc.string({
        unit: fc.integer({ min: 0x21, max: 0xff }).map((point) => String.fromCodePoint(point)),
        maxLength: 30,
      }),
      fc.constantFrom(
        'en',
        'ko',
        'websocket',
        'http',
        'grpc',
        '1005',
        '1006-vs-1015',
        'grpc:14',
        '%',
        '..',
        '.md',
        '.html',
      ),
    );
    const path = fc.array(
      fc.oneof(
        part,
        fc.array(part, { maxLength: 3 }).map((parts) => parts.join('-vs-')),
      ),
      { maxLength: 5 },
    );
    const known = fc
      .tuple(fc.constantFrom('en', 'de'), fc.constantFrom(...protocolNames))
      .map((both) => both.join('/'));
    await fc.assert(
      fc.asyncProperty(fc.option(known), path, async (start, parts) => {
        const { status, headers } = await ask(`/${[...(start === null ? [] : [start]), ...parts].join('/')}`);
        // An address that holds other than ASCII does not get past workerd.
        expect([200, 308, 404, 400]).toContain(status);
        if (status !== 400) expect(headers['content-security-policy']).toContain("default-src 'none'");
      }),
      { numRuns: 1000 },
    );
    expect(log).toBe('');
  });
});

describe('the answers of the worker', () => {
  it('hold no script, allow none, and stream', async () => {
    const { status, headers, body } = await ask(PAIR);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=300, s-maxage=86400, stale-while-revalidate=604800',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(body).toMatch(/^<!DOCTYPE html><html lang="en" dir="ltr">.*<\/html>$/s);
    expect(body).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);

    expect(headers).toMatchObject({ 'transfer-encoding': 'chunked' });
  });

  it('come without a body to HEAD, and else alike', async () => {
    for (const path of [PAIR, `${PAIR}.md`, '/ko/http', '/nowhere', '/en/grpc/NO_SUCH', '/']) {
      const [get, head] = await Promise.all([ask(path), ask(path, { method: 'HEAD' })]);
      const { 'transfer-encoding': _, 'content-length': __, ...headers } = get.headers;
      expect([path, head.status, head.body]).toEqual([path, get.status, '']);
      expect(head.headers).toMatchObject(headers);
    }
  });

  it('refuse every other method, and say which they take', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const { status, headers } = await ask(PAIR, { method });
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
    }
  });

  it('are empty for a reader who has this version', async () => {
    const { headers } = await ask(PAIR);
    const etag = headers.etag ?? '';
    expect(etag).toMatch(/^"[\da-f]{16}"$/);
    for (const known of [etag, `W/${etag}`, `"other", W/${etag}`, ` ${etag} ,"other"`, '*']) {
      const answer = await ask(PAIR, { headers: { 'If-None-Match': known } });
      expect([known, answer.status, answer.body]).toEqual([known, 304, '']);
      expect(answer.headers).toMatchObject({ etag, 'cache-control': headers['cache-control'] });
    }
    for (const other of ['"other"', etag.slice(1, -1), `W/"other"`, 'W/', '']) {
      expect([other, (await ask(PAIR, { headers: { 'If-None-Match': other } })).status]).toEqual([other, 200]);
    }
    for (const path of ['/nowhere', '/en/grpc/NO_SUCH']) {
      expect((await ask(path, { headers: { 'If-None-Match': '*' } })).status).toBe(404);
    }
  });

  it('have a style sheet that stays for good, under a name that changes with it', async () => {
    const path = /<link rel="stylesheet" href="([^"]+)"/.exec((await ask(PAIR)).body)?.[1] ?? '';
    expect(path).toMatch(/^\/assets\/styles\.[\da-f]{16}\.css$/);
    const { status, headers, body } = await ask(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(body).toContain('@layer components.wirecodes{');
    expect((await ask(path.replace(/[\da-f]{16}/, '0'.repeat(16)))).status).toBe(404);
  });
});

describe('the build of the worker', () => {
  it('keeps each language in modules of its own, apart from the worker', () => {
    const scripts = [...readScripts(join(host.folder, 'dist'))];
    const languagesOf = new Map(
      scripts.map(([name, script]) => [
        name,
        locales.filter((locale) => ownWords(locale).some((word) => script.includes(word))).map(({ lang }) => lang),
      ]),
    );
    expect(languagesOf.get('worker.js')).toEqual([]);
    expect([...languagesOf.values()].filter((languages) => languages.length > 1)).toEqual([]);
    expect(new Set([...languagesOf.values()].flat()).size).toBe(locales.length);
  });

  it('is below 35 kB compressed for each language of a protocol', () => {
    const spoken = protocols.flatMap((protocol) => protocol.locales).length;
    const sizes = [...readScripts(join(host.folder, 'dist')).keys()].map(
      (name) => gzipSync(readFileSync(join(host.folder, 'dist', name))).length,
    );
    expect(sizes.length).toBeGreaterThan(spoken);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(35_000 * spoken);
  });

  it('makes another version of other facts or words, and of nothing else', async () => {
    const { etag } = (await ask(PAIR)).headers;
    const etagAfter = async (file: string, before: string, after: string) => {
      const path = join(host.folder, 'node_modules/wirecodes/dist', file);
      const source = readFileSync(path, 'utf8');
      expect(source).toContain(before);
      writeFileSync(path, source.replace(before, after));
      execFileSync('node', ['build.js'], { cwd: host.folder, env: installed.env });
      writeFileSync(path, source);
      const server = serve();
      try {
        const origin = await originOf(server);
        const { status, headers } = await ask(PAIR, { origin, headers: { 'If-None-Match': etag } });
        return { status, isNew: headers.etag !== etag };
      } finally {
        server.kill();
      }
    };
    const words = wordsOf('tr').codes[1013].summary;
    expect(await etagAfter('locales/websocket/tr/codes.js', words, words)).toEqual({ status: 304, isNew: false });
    expect(await etagAfter('locales/websocket/tr/codes.js', words, `${words} `)).toEqual({ status: 200, isNew: true });
    expect(await etagAfter('catalogs/http.js', "sentBy: 'gateway'", "sentBy: 'origin'")).toEqual({
      status: 200,
      isNew: true,
    });
  });
});
