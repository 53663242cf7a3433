// Checked by `npm run typecheck`: each line below that should not compile says so.
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { http } from '../src/catalogs/http.js';
import { websocket } from '../src/catalogs/websocket.js';
import {
  catalogSchema,
  defineCatalog,
  defineLocale,
  extendCatalog,
  extendLocale,
  localeSchema,
} from '../src/define/index.js';
import { CodeCard, CompareView, selectCode } from '../src/index.js';
import { en as messages } from '../src/locales/messages/en.js';
import { en as httpEn } from '../src/locales/http/en/index.js';
import { en } from '../src/locales/websocket/en/index.js';
import type { Catalog, CodeText, LocaleOf } from '../src/model.js';

declare const text: CodeText;

const shop = defineCatalog({
  protocol: 'shop',
  stages: ['request', 'bank'],
  facts: { stages: {}, chargeable: {}, retry: { shownAs: ['row', 'tag'] }, spec: {} },
  codes: {
    card_declined: {
      phrase: 'Card declined',
      registry: 'unofficial',
      severity: 'fault',
      stages: ['bank'],
      chargeable: 'never',
      retry: { advice: 'after-fix' },
      spec: [{ title: 'Shop API', url: '/errors' }],
    },
  },
  ranges: [],
});
const shopEn = defineLocale(shop, {
  protocol: 'shop',
  lang: 'en',
  dir: 'ltr',
  messages,
  terms: {
    protocol: 'Shop',
    codes: 'Errors',
    stages: { request: 'Request', bank: 'Bank' },
    facts: { chargeable: { question: 'May it be charged again?', values: { never: 'No' } } },
  },
  codes: { card_declined: text },
  ranges: {},
  unknown: text,
});
// Another region of a language, and a language that wirecodes does not speak.
export const british = defineLocale(shop, { ...shopEn, lang: 'en-GB' });
export const dutch: LocaleOf<typeof shop, 'nl'> = defineLocale(shop, { ...shopEn, lang: 'nl' });

const mine = extendCatalog(websocket, {
  codes: {
    4401: { phrase: 'TOKEN_EXPIRED', sentBy: 'server', retry: { advice: 'after-fix' } },
    4429: { phrase: 'SLOW_DOWN' },
  },
});
const mineEn = extendLocale(mine, en, { codes: { 4401: text, 4429: text }, pairs: {} });
const tea = extendCatalog(http, { codes: { 459: { phrase: 'x', headers: { 'X-Tea': 'usual' } } } });

export const good = [
  <CodeCard key="1" catalog={shop} code="card_declined" locale={shopEn} />,
  <CodeCard key="2" catalog={shop} code="Card declined" locale={shopEn} />,
  <CompareView key="3" catalog={mine} codes={[4401, 1008]} locale={mineEn} />,
  <CompareView key="4" catalog={mine} codes={['TOKEN_EXPIRED', 'SLOW_DOWN']} locale={mineEn} />,
  <CompareView key="5" entries={[selectCode(mine, 4401, mineEn), selectCode(shop, 'card_declined', shopEn)]} />,
];
export const catalog: Catalog = mine;
export const phrase: 'TOKEN_EXPIRED' = mine.codes[4401].phrase;
export const schemas: [StandardSchemaV1<unknown, Catalog>, StandardSchemaV1<unknown, LocaleOf<typeof shop>>] = [
  catalogSchema,
  localeSchema(shop),
];

export const bad = [
  // @ts-expect-error a typo in a code
  <CodeCard key="1" catalog={shop} code="card_decline" locale={shopEn} />,
  // @ts-expect-error a typo in a code
  <CompareView key="2" catalog={mine} codes={[4404, 1008]} locale={mineEn} />,
  // @ts-expect-error words that lack the added codes
  <CompareView key="3" catalog={mine} codes={[4401, 1008]} locale={en} />,
  // @ts-expect-error another catalog's words
  <CodeCard key="4" catalog={shop} code="card_declined" locale={mineEn} />,
];
// @ts-expect-error a standard code
extendCatalog(websocket, { codes: { 1006: { phrase: 'Mine' } } });
// @ts-expect-error a value that has no words
extendCatalog(websocket, { codes: { 4401: { phrase: 'Mine', sentBy: 'moon' } } });
// @ts-expect-error a code without a name
extendCatalog(websocket, { codes: { 4401: { severity: 'fault' } } });
// @ts-expect-error a misspelt fact
extendCatalog(websocket, { codes: { 4401: { phrase: 'Mine', sendBy: 'server' } } });
// @ts-expect-error a fact that the catalog does not have
defineCatalog({ ...shop, codes: { a: { ...shop.codes.card_declined, chargd: 'never' } } });
// @ts-expect-error a stage that the catalog does not have
defineCatalog({ ...shop, codes: { a: { ...shop.codes.card_declined, stages: ['moon'] } } });
// @ts-expect-error a step that the catalog does not name
extendLocale(mine, en, { codes: { 4401: { ...text, fixes: [{ id: 'renew', text: 'Renew it.' }] }, 4429: text } });
// @ts-expect-error a code without words
extendLocale(mine, en, { codes: { 4401: text } });
// @ts-expect-error words that lack a stage
defineLocale(shop, { ...shopEn, terms: { ...shopEn.terms, stages: { request: 'Request' } } });
// @ts-expect-error a code without a source
defineCatalog({ ...shop, codes: { a: { ...shop.codes.card_declined, spec: [] } } });
extendLocale(tea, httpEn, { codes: { 459: text } });
