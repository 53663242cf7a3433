import type * as inspectors from './inspect.js';
import type { Look } from './stories.js';

declare global {
  /** What `inspect.ts` exports, on the pages of the tests. */
  const inspect: typeof inspectors;
  /** Puts a story on the page; from `client.ts`. */
  function showStory(what: { id: string; look: Look; html: string }): Promise<void>;
}
