import type { Entry } from 'wirecodes';
import { toMarkdown } from 'wirecodes/markdown';

/** A page about codes, as Markdown. */
export function markdown(entries: readonly Entry[]): Response {
  return new Response(toMarkdown(entries, { headingLevel: 1 }), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
