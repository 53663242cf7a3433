export { toJsonLd, toJsonLdText, type JsonLd, type JsonLdOptions } from './toJsonLd.js';
