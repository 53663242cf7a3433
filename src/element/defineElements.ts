import { attributeNames, type View } from '../embed/attributeNames.js';
import { carryTicks, keepChecklists } from './keepChecklists.js';

/**
 * Registers the elements for sites without React: `<wire-compare protocol="websocket" codes="1006 1015">` for a
 * `CompareView`, `<wire-code protocol="http" code="404">` for a `CodeView`. Their content stands in the page itself,
 * not in a shadow tree, so that the page's CSS, search and links reach it.
 *
 * - HTML of our components that already stands inside stays as it is; the element only lets its checklists remember
 *   (`storage-key`). Then it loads nothing more.
 * - Otherwise it loads the facts and the words of that protocol and that language alone, and renders them in place of
 *   what stood inside. It renders anew when an attribute changes; ticks stay.
 * - The language is that of the nearest `lang` at that time; English, marked as such, where the protocol has no words in
 *   it: a warning on the console says so once.
 * - An invalid attribute leaves the content as it is and is reported once, as an uncaught error that ends with the
 *   element's tag.
 *
 * Does nothing outside a browser, and to a name that is taken.
 *
 * It renders by React's core and a walk over the elements: React DOM weighs six times as much, and the strings of its
 * server renderer are refused by Trusted Types.
 *
 * @param names names of your own; give each `display: block`.
 */
export function defineElements(
  names: { readonly [V in View]?: string } = { compare: 'wire-compare', code: 'wire-code' },
): void {
  if (typeof customElements === 'undefined') return;
  for (const view of ['compare', 'code'] as const) {
    const name = names[view];
    if (name !== undefined && !customElements.get(name)) customElements.define(name, elementOf(view));
  }
}

// In a function, since there is no HTMLElement where a page is built.
function elementOf(view: View): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = attributeNames[view];
    #started = false;
    /** Counts what was asked for, so that an answer that comes late is left out. */
    #turn = 0;
    #hasStarted = false;
    /** Whether what it shows is older than its attributes: they change while it is off the page, too. */
    #stale = false;
    #storageKey: string | null = null;
    #release = () => {};

    connectedCallback() {
      // While the page is still being read, what stands inside is not there yet.
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', () => this.#start(), { once: true });
      } else {
        this.#start();
      }
    }

    disconnectedCallback() {
      this.#started = false;
      this.#release();
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null) {
      if (before === now) return;
      if (!this.#started) {
        // Before its first start the HTML inside is what the attributes asked for.
        if (this.#hasStarted && name !== 'storage-key') this.#stale = true;
        return;
      }
      if (name === 'storage-key') this.#keep();
      else void this.#render();
    }

    #start() {
      if (this.#started || !this.isConnected) return;
      this.#started = true;
      this.#hasStarted = true;
      if (!this.#stale && this.querySelector('[class^=wire-][data-code]')) this.#keep();
      else void this.#render();
    }

    async #render() {
      const turn = ++this.#turn;
      this.#stale = false;
      try {
        const { renderView } = await import('./renderView.js');
        // Several attributes that change together make one rendering.
        if (turn !== this.#turn) return;
        const attributes = Object.fromEntries(attributeNames[view].map((name) => [name, this.getAttribute(name)]));
        const tag = (this.closest('[lang]') ?? document.documentElement).getAttribute('lang') ?? '';
        const nodes = await renderView(view, attributes, tag, warnOnce);
        if (turn !== this.#turn) return;
        carryTicks(this, nodes);
        this.replaceChildren(...nodes);
        if (this.#started) this.#keep();
      } catch (error) {
        if (turn !== this.#turn) return;
        const named = withTag(error, this);
        // The style sheet keeps room for what is to come.
        this.setAttribute('aria-busy', 'false');
        once(String(named), () => reportError(named));
      }
    }

    #keep() {
      this.#release();
      const storageKey = this.getAttribute('storage-key');
      this.#release = storageKey ? keepChecklists(this, storageKey, this.#storageKey === null) : () => {};
      this.#storageKey = storageKey;
    }
  };
}

/** A mistake in attributes with the tag that has it: a page may have many. */
function withTag(error: unknown, element: Node): unknown {
  if (!(error instanceof Error && error.message.startsWith('wirecodes:'))) return error;
  const [tag] = (element.cloneNode() as Element).outerHTML.split('></');
  // A new one: what a console shows of an error was written when it was made.
  return new Error(`${error.message} In ${tag}>.`, { cause: error });
}

const reported = new Set<string>();

function once(message: string, report: () => void): void {
  if (reported.has(message)) return;
  reported.add(message);
  report();
}

function warnOnce(message: string): void {
  once(message, () => console.warn(message));
}
