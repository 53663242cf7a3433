import { attributeNames } from '../embed/attributeNames.js';

/** What rehype-sanitize lets through, as far as it matters here. */
interface Schema {
  readonly tagNames?: readonly string[] | null | undefined;
  readonly attributes?: { readonly [tag: string]: readonly unknown[] } | null | undefined;
  readonly required?: { readonly [tag: string]: object } | null | undefined;
}

// By name: a page's scripts take other `data-` attributes for orders (htmx, Turbo, Stimulus, rails-ujs).
const dataAttributes = [
  'dataActive',
  'dataCode',
  'dataCount',
  'dataDiffers',
  'dataFact',
  'dataKind',
  'dataLabel',
  'dataLane',
  'dataLanes',
  'dataNone',
  'dataPart',
  'dataProtocol',
  'dataRun',
  'dataSeverity',
  'dataSide',
  'dataValue',
  'dataWho',
];

/**
 * A schema of rehype-sanitize that lets the views through, too: `rehypeSanitize, allowViews(defaultSchema)`. Of classes
 * it allows those that begin with `wire-`. The card of a mention is found by its `id`: it opens only where `clobber`
 * leaves `id` as it is.
 */
export function allowViews<S extends Schema>(schema: S): S {
  const { tagNames, attributes, required } = schema;
  const classes = /^wire-/;
  const tags = ['article', 'bdi', 'button', 'caption', 'figcaption', 'figure', 'header', 'label', 'output', 'small'];
  // A tag that allows some classes allows no others.
  const given = Object.entries(attributes ?? {}).map(([tag, names]) => [
    tag,
    names.map((name) => (Array.isArray(name) && name[0] === 'className' ? [...(name as unknown[]), classes] : name)),
  ]);
  const allow = (tag: string, names: readonly unknown[]) => ({ [tag]: [...names, ...(attributes?.[tag] ?? [])] });
  return {
    ...schema,
    tagNames: [...(tagNames ?? []), ...tags, 'wire-code', 'wire-compare'],
    attributes: {
      ...Object.fromEntries(given),
      ...allow('*', [['className', classes], 'ariaHidden', ...dataAttributes, 'dir', 'lang', 'scope', 'translate']),
      ...allow('span', [['popover', 'auto']]),
      ...allow('button', ['popoverTarget', 'popovertarget', ['type', 'button']]),
      ...allow('wire-code', attributeNames.code),
      ...allow('wire-compare', attributeNames.compare),
    },
    // Its boxes may be ticked.
    required: { ...required, input: { type: 'checkbox' } },
  };
}
