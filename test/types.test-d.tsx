// Checked by `npm run typecheck`: each line below that should not compile says so.
import { grpc } from '../src/catalogs/grpc.js';
import { http } from '../src/catalogs/http.js';
import { websocket } from '../src/catalogs/websocket.js';
import { CodeCard, CompareView, findCode, selectCode, SettingsTable } from '../src/index.js';
import type { Catalog, Comparison, LocaleOf, Plural } from '../src/model.js';
import { en as grpcWords } from '../src/locales/grpc/en/index.js';
import { en as httpWords } from '../src/locales/http/en/index.js';
import { en } from '../src/locales/websocket/en/index.js';
import { protocols, type Protocol } from '../src/protocols.js';

const other = {
  protocol: 'other',
  stages: [],
  facts: {},
  codes: {},
  ranges: [],
} as const satisfies Catalog;
declare const otherWords: LocaleOf<typeof other>;

const ofHttp = { catalog: http, locale: httpWords };

export const good = [
  <CompareView key="1" catalog={websocket} codes={[1010, 1015]} locale={en} />,
  <CompareView key="2" entries={[findCode(websocket, '4123', en), selectCode(websocket, 1000, en)]} />,
  <CodeCard key="3" catalog={websocket} code={1006} locale={en} />,
  <CodeCard key="4" catalog={grpc} code="UNAVAILABLE" locale={grpcWords} />,
  <CompareView key="5" catalog={http} codes={[404, 'Gone']} locale={httpWords} />,
  <CompareView key="6" entries={[selectCode(http, 503, httpWords), selectCode(grpc, 14, grpcWords)]} />,
  <SettingsTable key="7" catalog={http} codes={[404]} locale={httpWords} />,
  <CompareView key="8" {...ofHttp} codes={[401, 403]} />,
];

export const listed: [Promise<typeof http>, Promise<LocaleOf<typeof http, 'ko'>>, Promise<Catalog>] = [
  protocols.http.catalog(),
  protocols.http.locale('ko'),
  (protocols.http satisfies Protocol).catalog(),
];

/** As TypeScript types a JSON file: it knows no text in particular, and no list of at least one. */
type Imported<Data> = Data extends string
  ? string
  : Data extends readonly (infer Item)[]
    ? Imported<Item>[]
    : { [Key in keyof Data]: Imported<Data[Key]> };
declare const file: Imported<Comparison>;
export const ready = file as Comparison;

export const bad = [
  // @ts-expect-error another protocol's facts
  protocols.http.catalog() satisfies Promise<typeof grpc>,
  // @ts-expect-error no words in that language
  protocols.http.locale('xx'),
  // @ts-expect-error a typo in a code
  <CompareView key="1" catalog={websocket} codes={[1010, 1051]} locale={en} />,
  // @ts-expect-error a typo in a name
  <CodeCard key="6" catalog={grpc} code="UNAVAILIBLE" locale={grpcWords} />,
  // @ts-expect-error another protocol's words
  <CodeCard key="7" catalog={http} code={404} locale={grpcWords} />,
  // @ts-expect-error a comparison of one code
  <CompareView key="2" catalog={websocket} codes={[1010]} locale={en} />,
  // @ts-expect-error another protocol's words
  <CompareView key="3" catalog={websocket} codes={[1010, 1015]} locale={otherWords} />,
  // @ts-expect-error both an entry and a code
  <CodeCard key="4" catalog={websocket} code={1006} locale={en} entry={selectCode(websocket, 1006, en)} />,
  // @ts-expect-error both entries and codes
  <CompareView key="8" {...ofHttp} codes={[401, 403]} entries={[selectCode(http, 401, httpWords)]} />,
  // @ts-expect-error both entries and a catalog
  <CompareView key="9" catalog={http} entries={[selectCode(http, 401, httpWords)]} />,
  // @ts-expect-error the language is the entry's to say
  <CodeCard key="5" entry={selectCode(websocket, 1006, en)} lang="ko" />,
];

const { 1006: _missing, ...codes } = en.codes;
// @ts-expect-error a code without words
export const missingCode: LocaleOf<typeof websocket, 'en'> = { ...en, codes };
type OnWire = LocaleOf<typeof websocket>['terms']['facts']['onWire'];
// @ts-expect-error a fact's value without words
export const missingValue: OnWire['values'] = { never: '' };
// @ts-expect-error a missing plural form
export const missingForm: Plural<'en'> = { other: '' };
// @ts-expect-error a plural form that Korean does not have
export const needlessForm: Plural<'ko'> = { one: '', other: '' };
// @ts-expect-error a code without a source
export const noSource: Catalog['codes'][number]['spec'] = [];
