import type { CodeIdentity } from '../model.js';

/** The `lang` of English where a root is in another language. */
export const englishIn = ({ lang }: CodeIdentity) => (lang === 'en' ? undefined : 'en');

/** The `dir` of what runs from left to right where a root runs from right to left. */
export const leftIn = ({ dir }: CodeIdentity) => (dir === 'ltr' ? undefined : 'ltr');
