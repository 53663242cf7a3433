import type { Page as Tab } from 'playwright-core';

/** What the browser makes of elements: their boxes, and the computed styles of them and of their pseudo-elements. */
export interface Measured {
  readonly properties: readonly string[];
  readonly elements: readonly {
    readonly name: string;
    readonly box: string | false;
    /** The computed values of the element, its `::before` and its `::after`. */
    readonly styles: readonly (readonly string[])[];
  }[];
}

/** Measures the roots that a selector finds, and every element inside. */
export async function measure(tab: Tab, selector: string): Promise<Measured> {
  await tab.mouse.move(0, 0);
  const measured = await tab.evaluate((found) => {
    // Where an element lies, its box says.
    const properties = [...getComputedStyle(document.documentElement)].filter(
      (name) => !/^(?:--|inset|(?:top|right|bottom|left)$)/.test(name),
    );
    // A line without width is seen in no style and no colour.
    const widths = properties.map((name) => name.replace(/^(border-.+-)(?:style|color)$/, '$1width'));
    // Where an image would lie that is not there.
    const places = properties.map((name) => name.startsWith('background-position'));
    // One colour, however it was reckoned.
    const reckoned = (value: string) =>
      value.replace(/color\(srgb ([\d. e-]+?)( \/ [\d.]+)?\)/g, (_, channels: string, alpha: string = '') => {
        const bytes = channels.split(' ').map((channel) => Math.round(Number(channel) * 255));
        return alpha ? `rgba(${bytes.join(', ')}, ${alpha.slice(3)})` : `rgb(${bytes.join(', ')})`;
      });
    // Few values differ, and there are a million: each is handed over once.
    const values = new Map<string, number>();
    const placeOf = (value: string) => {
      const place = values.get(value) ?? values.size;
      if (place === values.size) values.set(value, place);
      return place;
    };
    const roots = [...document.querySelectorAll(found)];
    const elements = roots.flatMap((root) =>
      [root, ...root.querySelectorAll('*')].map((element) => {
        const from = root.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        return {
          name: `${root.className} ${element.localName}.${element.getAttribute('data-part') ?? element.className}`,
          box:
            // What is not shown lies nowhere.
            element.getClientRects().length > 0 &&
            [box.x - from.x, box.y - from.y, box.width, box.height].map((length) => length.toFixed(2)).join(' '),
          styles: [null, '::before', '::after'].map((pseudo) => {
            const style = getComputedStyle(element, pseudo);
            if (pseudo && style.content === 'none') return [placeOf('none')];
            const hasImage = style.backgroundImage !== 'none';
            return properties.map((property, index) => {
              const width = widths[index] ?? property;
              if (width !== property && style.getPropertyValue(width) === '0px') return placeOf('');
              if (places[index] && !hasImage) return placeOf('');
              const value = style.getPropertyValue(property);
              return placeOf(value.includes('color(srgb') ? reckoned(value) : value);
            });
          }),
        };
      }),
    );
    // As one string: much faster than each value.
    return JSON.stringify({ properties, elements, values: [...values.keys()] });
  }, selector);
  const { properties, elements, values } = JSON.parse(measured) as {
    readonly properties: readonly string[];
    readonly elements: readonly (Omit<Measured['elements'][0], 'styles'> & {
      readonly styles: readonly (readonly number[])[];
    })[];
    readonly values: readonly string[];
  };
  return {
    properties,
    elements: elements.map((element) => ({
      ...element,
      styles: element.styles.map((style) => style.map((place) => values[place] ?? '')),
    })),
  };
}

/** What differs, an element a line, but for some properties. */
export function differences(alone: Measured, hosted: Measured, except: readonly string[] = []): string[] {
  return alone.elements.flatMap(({ name, box, styles }, index) => {
    const other = hosted.elements[index];
    const found = box === other?.box ? [] : [`box ${box} -> ${other?.box}`];
    styles.forEach((values, pseudo) =>
      values.forEach((value, at) => {
        const property = alone.properties[at] ?? '';
        const now = other?.styles[pseudo]?.[at];
        if (now !== value && !except.includes(property))
          found.push(`${['', '::before ', '::after '][pseudo]}${property}: ${value} -> ${now}`);
      }),
    );
    return found.length > 0 ? [`${name}: ${found.slice(0, 5).join('; ')}`] : [];
  });
}
