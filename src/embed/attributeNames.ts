/** What is embedded: a `CompareView`, or a `CodeView`. */
export type View = 'compare' | 'code';

/** The attributes of each view, as they stand in HTML or in a Markdown directive; all are strings. */
export const attributeNames: { readonly [V in View]: readonly string[] } = {
  compare: ['protocol', 'codes', 'lang', 'heading-level', 'sections', 'compare-href', 'storage-key'],
  code: ['protocol', 'code', 'lang', 'heading-level', 'compare-href', 'storage-key'],
};
