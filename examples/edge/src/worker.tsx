import { renderToReadableStream } from 'react-dom/server.edge';
import { toMarkdown } from 'wirecodes/markdown';
import { languages } from 'wirecodes/locales/languages';
import { Document, NotFound } from './Document';
import { findPage } from './findPage';
import { styleSheet } from './styleSheet';

interface Environment {
  /** Names what was built: facts, words and code. */
  readonly VERSION: string;
}

const safe = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};
// A reader asks again after five minutes, the network after a day; until it has the answer, it gives the last one.
const lasting = { 'Cache-Control': 'public, max-age=300, s-maxage=86400, stale-while-revalidate=604800' };
const passing = { 'Cache-Control': 'public, max-age=300' };
const html = { 'Content-Type': 'text/html; charset=utf-8' };
const markdown = { 'Content-Type': 'text/markdown; charset=utf-8' };

export default {
  async fetch(request: Request, { VERSION }: Environment): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response('Method Not Allowed', { status: 405, headers: { ...safe, Allow: 'GET, HEAD' } });
    }
    const { status, headers, body } = await answer(request, `"${VERSION}"`);
    return new Response(request.method === 'HEAD' ? null : ((await body?.()) ?? null), {
      status,
      headers: { ...safe, ...headers },
    });
  },
};

interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  /** What costs time, and not every request asks for. */
  readonly body?: () => BodyInit | Promise<BodyInit>;
}

async function answer(request: Request, etag: string): Promise<Answer> {
  const { origin, pathname } = new URL(request.url);
  if (pathname === styleSheet.path) {
    const headers = {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    };
    return { status: 200, headers, body: () => styleSheet.text };
  }
  const moved = newPathOf(pathname);
  if (moved !== pathname) return { status: 308, headers: { ...lasting, Location: origin + moved } };

  const isMarkdown = pathname.endsWith('.md');
  const page = await findPage(isMarkdown ? pathname.slice(0, -'.md'.length) : pathname);
  if (!page || (isMarkdown && page.isIndex)) {
    return { status: 404, headers: { ...passing, ...html }, body: () => renderToReadableStream(<NotFound />) };
  }
  const { entries } = page;
  const body = isMarkdown
    ? () => toMarkdown(entries, { headingLevel: 1 })
    : () => renderToReadableStream(<Document page={page} origin={origin} />);
  const type = isMarkdown ? markdown : html;
  if (entries.some(({ kind }) => kind === 'unknown')) return { status: 404, headers: { ...passing, ...type }, body };
  const headers = { ...lasting, ...type, ETag: etag };
  return knows(request, etag) ? { status: 304, headers } : { status: 200, headers, body };
}

/** Where a page stands whose address ends as a file of `wirecodes export` does; and where to begin. */
function newPathOf(pathname: string): string {
  const path = pathname.replace(/(?:\/(?:index\.html)?|\.html)$/, '');
  if (path === '') return '/en/websocket';
  return Object.hasOwn(languages, path.slice(1)) ? `${path}/websocket` : path;
}

/** Whether the client has this version: any of those that it lists, weak or not (RFC 9110, section 13.1.2). */
function knows(request: Request, etag: string): boolean {
  const tags = (request.headers.get('If-None-Match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
