export type { Problem } from './check.js';
export { defineCatalog } from './defineCatalog.js';
export { defineLocale, type LocaleInput } from './defineLocale.js';
export { extendCatalog, type Extended, type OwnCode } from './extendCatalog.js';
export { extendLocale } from './extendLocale.js';
export { catalogSchema, parseCatalog, type Parsed } from './parseCatalog.js';
export { localeSchema, parseLocale } from './parseLocale.js';
export type { StandardResult, StandardSchema } from './standardSchema.js';
