// What runs inside the page. Each function gives what is wrong, and where, as lines of text.
import { virtual } from '@guidepup/virtual-screen-reader';
import axe from 'axe-core';

export { translate } from '../support/translate.js';

const storyRoot = (): Element => document.querySelector('#story') ?? document.body;

/** Adds a rule to the page. */
export function addRule(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Takes every style sheet away, or gives it back. */
export function setStyles(on: boolean): void {
  document.adoptedStyleSheets = [];
  for (const sheet of document.styleSheets) sheet.disabled = !on;
}

/** Resolves once the fonts of all text on the page are there. */
export async function fontsLoaded(): Promise<void> {
  // Effects run, then the layout that asks for the fonts.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await document.fonts.ready;
}

/** Opens what is closed, all at once, and waits for the fonts of its text. */
export async function openAll(): Promise<void> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const popover of document.querySelectorAll<HTMLElement>('[popover]')) {
    popover.popover = 'manual';
    popover.showPopover();
  }
  await fontsLoaded();
}

/** Puts a story's HTML on a page without JavaScript. */
export function showHtml(html: string): void {
  setStyles(true);
  storyRoot().innerHTML = html;
}

/** Names an element so that a reader of the message finds it. */
function nameOf(element: Element): string {
  const component = element.closest('[class*="wire-"]')?.className ?? '';
  const part = element.closest('[data-part]')?.getAttribute('data-part');
  return `${component} ${part ? `[${part}] ` : ''}<${element.localName}> "${element.textContent.trim().slice(0, 40)}"`;
}

/** What axe finds by the rules of WCAG 2.2 AA and its best practices, none switched off. */
export async function violations(): Promise<string[]> {
  const found = await axe.run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

// ---- Text

/** Whether an element is there for a screen reader alone. */
function isUnseen(element: Element | null): boolean {
  for (let one = element; one; one = one.parentElement) {
    if (getComputedStyle(one).clipPath !== 'none') return true;
  }
  return false;
}

function textNodes(): Text[] {
  const walker = document.createTreeWalker(storyRoot(), NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function linesOf(node: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function isRendered(node: Text): boolean {
  return Boolean(node.parentElement?.checkVisibility({ visibilityProperty: true })) && linesOf(node).length > 0;
}

const seenText = (): Text[] => textNodes().filter((node) => isRendered(node) && !isUnseen(node.parentElement));

/** Text that the page holds and does not show, but for what stands inside `except`. */
export function hiddenText(except = '*:not(*)'): string[] {
  return textNodes()
    .filter((node) => !isRendered(node) && !node.parentElement?.closest(except))
    .map((node) => `not shown: ${nameOf(node.parentElement ?? storyRoot())}`);
}

/** Words that run into one another where two elements meet without a space. */
export function gluedWords(): string[] {
  const blockOf = (node: Text): Element | null => {
    let element = node.parentElement;
    while (element && /^(inline|contents)$/.test(getComputedStyle(element).display)) element = element.parentElement;
    return element;
  };
  const walker = document.createTreeWalker(storyRoot(), NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  let before: Text | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.data || !node.parentElement?.checkVisibility()) continue;
    if (before && /[\p{L}\p{N}]$/u.test(before.data) && /^[\p{L}\p{N}≠]/u.test(node.data)) {
      // Endings stand at inline code as at any other word: a Korean particle, a plural.
      const isInline = [before, node].some((one) => one.parentElement?.localName === 'code');
      if (!isInline && blockOf(before) === blockOf(node)) found.push(`glued: "${before.data}" and "${node.data}"`);
    }
    before = node;
  }
  return found;
}

/** Text that is cut off, or lies over other text. */
export function crampedText(): string[] {
  const found: string[] = [];
  const lines = seenText().flatMap((node) =>
    linesOf(node).map((line) => {
      // A line's box is taller than its letters.
      const inset = line.height * 0.25;
      return { node, left: line.left + 1, right: line.right - 1, top: line.top + inset, bottom: line.bottom - inset };
    }),
  );
  for (const { node, left, right, top, bottom } of lines) {
    for (let element = node.parentElement; element && element !== document.body; element = element.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const cutX = /hidden|clip/.test(overflowX) && (left < box.left || right > box.right);
      const cutY = /hidden|clip/.test(overflowY) && (top < box.top || bottom > box.bottom);
      if (cutX || cutY) found.push(`cut off: ${nameOf(node.parentElement ?? element)}`);
    }
  }
  const sorted = lines.toSorted((a, b) => a.top - b.top);
  for (const [index, a] of sorted.entries()) {
    for (let other = index + 1; other < sorted.length; other++) {
      const b = sorted[other];
      if (!b || b.top >= a.bottom) break;
      if (a.node !== b.node && a.left < b.right && b.left < a.right) {
        found.push(`overlap: "${a.node.data.slice(0, 40)}" and "${b.node.data.slice(0, 40)}"`);
      }
    }
  }
  return [...new Set(found)];
}

/** By how many pixels the page scrolls sideways. */
export function sidewaysScroll(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

// ---- Colour

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const colours = new Map<string, Colour>();

/** Any colour of CSS in the screen's own numbers. */
function parseColour(text: string): Colour {
  let colour = colours.get(text);
  if (!colour) {
    if (!canvas) throw new Error('No canvas.');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    colour = [red, green, blue, alpha / 255];
    colours.set(text, colour);
  }
  return colour;
}

function over(top: Colour, bottom: Colour): Colour {
  const mix = (a: number, b: number) => a * top[3] + b * (1 - top[3]);
  return [mix(top[0], bottom[0]), mix(top[1], bottom[1]), mix(top[2], bottom[2]), 1];
}

/** What an element stands on, with its own background or without. */
function groundOf(element: Element, withOwn = true): Colour {
  const layers: Colour[] = [];
  for (let one: Element | null = withOwn ? element : element.parentElement; one; one = one.parentElement) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(one);
    if (backgroundImage !== 'none') throw new Error(`A picture as ground: ${nameOf(one)}`);
    if (opacity !== '1') throw new Error(`Opacity: ${nameOf(one)}`);
    const colour = parseColour(backgroundColor);
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  const paper = parseColour('Canvas');
  return layers.reduceRight((below, layer) => over(layer, below), paper);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(front: Colour, ground: Colour): number {
  const [a, b] = [luminance(over(front, ground)), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Text with a contrast below 4.5, whatever its size; what CSS writes counts, too. */
export function faintText(): string[] {
  const found = new Set<string>();
  const check = (element: Element, color: string, what: string) => {
    const ratio = contrast(parseColour(color), groundOf(element));
    if (ratio < 4.5) found.add(`${ratio.toFixed(2)}: ${what} of ${nameOf(element)}`);
  };
  for (const { parentElement } of seenText()) {
    if (parentElement) check(parentElement, getComputedStyle(parentElement).color, 'text');
  }
  for (const element of storyRoot().querySelectorAll('*')) {
    for (const pseudo of ['::before', '::after'] as const) {
      const { content, color } = getComputedStyle(element, pseudo);
      if (/["(]\s*[^"\s]/.test(content) && element.checkVisibility()) check(element, color, pseudo);
    }
  }
  return [...found];
}

/** How well the strongest of some colours stands out. */
const strongest = (on: Colour, ...fronts: readonly string[]) =>
  Math.max(...fronts.map((front) => contrast(parseColour(front), on)));

const edgeOf = ({ borderTopColor, borderTopWidth, borderTopStyle }: CSSStyleDeclaration, fallback: string) =>
  borderTopStyle === 'none' || borderTopWidth === '0px' ? fallback : borderTopColor;

/**
 * Parts that say something without a word, with a contrast below 3: boxes and their ticks, the line of the open tab,
 * the points of a stage diagram.
 */
export function faintParts(): string[] {
  const found: string[] = [];
  const check = (element: Element, what: string, ratio: number) => {
    if (ratio < 3) found.push(`${ratio.toFixed(2)}: ${what} of ${nameOf(element)}`);
  };
  for (const box of storyRoot().querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]')) {
    if (!box.checkVisibility()) continue;
    const before = box.checked;
    const ground = groundOf(box, false);
    for (const checked of [false, true]) {
      box.checked = checked;
      const style = getComputedStyle(box);
      if (style.appearance !== 'none') continue;
      check(
        box,
        checked ? 'ticked box' : 'box',
        strongest(ground, edgeOf(style, style.backgroundColor), style.backgroundColor),
      );
      const tick = getComputedStyle(box, '::before');
      if (checked)
        check(box, 'tick', strongest(groundOf(box), edgeOf(tick, tick.backgroundColor), tick.borderBottomColor));
    }
    box.checked = before;
  }
  for (const tab of storyRoot().querySelectorAll('[role=tab][aria-selected=true]')) {
    const { borderBlockEndColor, backgroundColor } = getComputedStyle(tab);
    check(tab, 'mark of the open tab', strongest(groundOf(tab, false), borderBlockEndColor, backgroundColor));
  }
  for (const stage of storyRoot().querySelectorAll('[data-part=stage]')) {
    const point = getComputedStyle(stage, '::after');
    check(stage, 'point', strongest(groundOf(stage), edgeOf(point, point.backgroundColor), point.backgroundColor));
  }
  return [...new Set(found)];
}

// ---- Controls

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What the Tab key reaches, in the order of the document. */
function controls(): Element[] {
  return [...storyRoot().querySelectorAll<HTMLElement>(focusable)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [role=tablist]') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
}

export const countControls = (): number => controls().length;

/** Puts the focus in front of the story. */
export function startWalk(): void {
  document.querySelector<HTMLElement>('body > header > [tabindex]')?.focus();
}

/** Where the focus is among the controls, and what is wrong with how it shows. */
export function focused(): { position: number; box: DOMRect; wrong: string[] } {
  const element = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
  const wrong: string[] = [];
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) wrong.push(`no outline: ${nameOf(element)}`);
  const ratio = contrast(parseColour(outlineColor), groundOf(element, Number.parseFloat(outlineOffset) < 0));
  if (ratio < 3) wrong.push(`${ratio.toFixed(2)}: outline of ${nameOf(element)}`);
  return { position: controls().indexOf(element), box: element.getBoundingClientRect(), wrong };
}

const noFocus = new CSSStyleSheet();
noFocus.replaceSync(':focus-visible { outline-style: none !important }');

/** Takes the outline of the focus away, and nothing else. */
export function hideFocus(): void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, noFocus];
}

export function showFocus(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== noFocus);
}

/** The boxes that a pointer can hit: of each control, with its label. */
function targets() {
  return controls()
    .filter((element) => !element.matches('[role=tabpanel]'))
    .map((element) => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
      const left = Math.min(...boxes.map((box) => box.left));
      const right = Math.max(...boxes.map((box) => box.right));
      const top = Math.min(...boxes.map((box) => box.top));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      return { element, left, right, top, bottom, x: (left + right) / 2, y: (top + bottom) / 2 };
    });
}

/** Targets smaller than 24 by 24 px that neither have room around them nor stand in a sentence (WCAG 2.5.8). */
export function smallTargets(): string[] {
  const all = targets();
  type Target = (typeof all)[number];
  const isSmall = ({ left, right, top, bottom }: Target) => right - left < 24 || bottom - top < 24;
  const isInSentence = ({ element }: Target) =>
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
  // A circle of 24 px around a small target touches no other target, nor the circle of another small one.
  const isCrowded = ({ element, x, y }: Target) =>
    all.some((other) => {
      if (other.element === element) return false;
      if (isSmall(other)) return Math.hypot(x - other.x, y - other.y) < 24;
      const nearestX = Math.min(Math.max(x, other.left), other.right);
      const nearestY = Math.min(Math.max(y, other.top), other.bottom);
      return Math.hypot(x - nearestX, y - nearestY) < 12;
    });
  return all
    .filter((target) => isSmall(target) && !isInSentence(target) && isCrowded(target))
    .map(({ element, left, right, top, bottom }) => `${right - left} by ${bottom - top}: ${nameOf(element)}`);
}

// ---- Motion

/** What moves, though the reader asked for none. */
export function motion(): string[] {
  const found: string[] = [];
  for (const element of storyRoot().querySelectorAll('*')) {
    for (const pseudo of [null, '::before', '::after']) {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, pseudo);
      const isStill = animationName === 'none' && /^(0s(, )?)+$/.test(transitionDuration) && scrollBehavior === 'auto';
      if (!isStill) found.push(`moves: ${nameOf(element)}`);
    }
  }
  return found;
}

// ---- Speech

/** What a screen reader says from the first word of the story to the last. */
export async function speech(): Promise<string[]> {
  const main = storyRoot().querySelector('main') ?? storyRoot();
  // The reader does not know that hidden="until-found" is hidden.
  for (const closed of main.querySelectorAll<HTMLElement>('[hidden]')) closed.hidden = true;
  await virtual.start({ container: main });
  while ((await virtual.lastSpokenPhrase()) !== 'end of main') await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}
