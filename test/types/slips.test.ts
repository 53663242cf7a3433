import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** A mistake, and what the compiler must say of it. */
interface Slip {
  readonly name: string;
  /** A module of its own; or a file of `src` with one thing in another's place. */
  readonly code: string | readonly [file: string, was: string, is: string];
  readonly says: string;
}

const head = `
  import { CodeCard, CompareView, selectCode } from 'SRC/index.js';
  import { websocket } from 'SRC/catalogs/websocket.js';
  import { http } from 'SRC/catalogs/http.js';
  import { en } from 'SRC/locales/websocket/en/index.js';
  import { defineCatalog, extendCatalog, extendLocale } from 'SRC/define/index.js';
  const mine = extendCatalog(websocket, { codes: { 4401: { phrase: 'TOKEN_EXPIRED' } } });
  const shared = { phrase: 'A', severity: 'fault', retry: { advice: 'after-fix' }, spec: [{ title: 'A', url: '/' }] } as const;
`;
const inShop = (own: string) =>
  `defineCatalog({ protocol: 'a', stages: ['bank'], facts: { charged: {} }, codes: { a: { ...shared, ${own} } }, ranges: [] });`;
const grpc = 'catalogs/grpc.ts';
const messages = 'locales/messages/en.ts';

const slips: readonly Slip[] = [
  { name: 'a typo in a code', code: '<CompareView catalog={websocket} codes={[1010, 1051]} locale={en} />', says: "Type '1051' is not assignable to type 'CodeOrName<WebSocketCatalog>'." },
  { name: 'one code to compare', code: '<CompareView catalog={websocket} codes={[1010]} locale={en} />', says: 'Source has 1 element(s) but target requires 2.' },
  { name: 'codes of any number', code: 'const codes = [1006, 1015]; <CompareView catalog={websocket} codes={codes} locale={en} />', says: "Type 'number[]' is not assignable to type 'TwoToFour<CodeOrName<WebSocketCatalog>>'." },
  { name: 'five codes', code: '<CompareView catalog={websocket} codes={[1000, 1001, 1002, 1003, 1004]} locale={en} />', says: "Type 'number' is not assignable to type 'FourCodesAtMost'." },
  { name: 'codes in a text', code: '<CompareView catalog={websocket} codes="1006 1015" locale={en} />', says: "Type 'string' is not assignable to type 'TwoToFour<CodeOrName<WebSocketCatalog>>'." },
  { name: 'a code as a text', code: '<CodeCard catalog={websocket} code="1006" locale={en} />', says: "Type '\"1006\"' is not assignable to type 'CodeOrName<WebSocketCatalog>'." },
  { name: 'a tag in place of words', code: '<CodeCard catalog={websocket} code={1006} locale="ko" />', says: "Type 'string' is not assignable to type 'LocaleOf<NoInfer<WebSocketCatalog>, string>'." },
  { name: 'words of another protocol', code: '<CodeCard catalog={http} code={404} locale={en} />', says: "Type '\"websocket\"' is not assignable to type '\"http\"'." },
  { name: 'entries that are none', code: '<CompareView entries={[{ code: 401 }, { code: 403 }]} />', says: "Type '{ code: number; }' is missing the following properties from type 'Entry'" },
  { name: 'entries and a catalog', code: '<CompareView catalog={websocket} entries={[]} locale={en} />', says: "is not assignable to type 'NotBesideEntries'" },
  { name: 'a code that has a name', code: "extendCatalog(websocket, { codes: { 1006: { phrase: 'A' } } });", says: "required in type 'NamedAlready<1006>'." },
  { name: 'a misspelt fact of an own code', code: "extendCatalog(websocket, { codes: { 4401: { phrase: 'A', sendBy: 'server' } } });", says: "Type 'string' is not assignable to type 'NoSuchFact<\"sendBy\">'." },
  { name: 'a wrong value of an own code', code: "extendCatalog(websocket, { codes: { 4401: { phrase: 'A', sentBy: 'srever' } } });", says: "Did you mean '\"server\"'?" },
  { name: 'a fact of another type', code: "extendCatalog(websocket, { codes: { 4401: { phrase: 'A', closeArgument: 5 } } });", says: "Type 'number' is not assignable to type 'boolean'." },
  { name: 'a retry that is a text', code: "extendCatalog(websocket, { codes: { 4401: { phrase: 'A', retry: 'backoff' } } });", says: "Type 'string' is not assignable to type 'Retry'." },
  { name: 'a stage of an own code', code: "extendCatalog(websocket, { codes: { 4401: { phrase: 'A', stages: ['opne'] } } });", says: 'Type \'"opne"\' is not assignable to type \'"closing" | "dns" | "open" | "tcp" | "tls" | "upgrade"\'.' },
  { name: 'an own code without a name', code: "extendCatalog(websocket, { codes: { 4401: { severity: 'fault' } } });", says: "Property 'phrase' is missing in type '{ severity: \"fault\"; }'" },
  { name: 'words that lack an own code', code: '<CodeCard catalog={mine} code={4401} locale={en} />', says: "Property '4401' is missing in type 'CodeTexts<WebSocketCatalog, \"\">'" },
  { name: 'no words for an own code', code: 'extendLocale(mine, en, { codes: {} });', says: "Property '4401' is missing in type '{}' but required in type '{ readonly 4401: CodeText<Step>; }'." },
  { name: 'a step that the catalog does not name', code: "const own = extendCatalog(websocket, { codes: { 4401: { phrase: 'A', steps: { renew: { who: 'client' } } } } }); extendLocale(own, en, { codes: { 4401: { ...en.unknown, fixes: [{ id: 'renwe', text: 'Renew it.' }] } } });", says: "is not assignable to type 'NamedStep<\"renew\"> | Step'." },
  { name: 'a role that there is not', code: "extendCatalog(websocket, { codes: { 4401: { phrase: 'A', steps: { renew: { who: 'you' } } } } });", says: "Type '\"you\"' is not assignable to type 'Role'." },
  { name: 'a typo in an own code', code: 'selectCode(mine, 4404, {} as never);', says: "Argument of type '4404' is not assignable to parameter of type 'CodeOrName<Extended<WebSocketCatalog," },
  { name: 'a misspelt fact of an own catalog', code: inShop("stages: ['bank'], chargd: 'no'"), says: "Type 'string' is not assignable to type 'NoSuchFact<\"chargd\">'." },
  { name: 'a stage of an own catalog', code: inShop("stages: ['bnak'], charged: 'no'"), says: "Type 'string' is not assignable to type 'NoSuchStage<\"bnak\">'." },
  { name: 'a misspelt fact of a catalog', code: [grpc, "fromLibrary: 'yes',", "fromLibary: 'yes',"], says: "'fromLibary' does not exist in type" },
  { name: 'a dropped fact of a catalog', code: [grpc, '      httpStatus: 200,\n', ''], says: "Property 'httpStatus' is missing in type" },
  { name: 'a wrong value in a catalog', code: [grpc, "fromLibrary: 'yes',", "fromLibrary: 'maybe',"], says: 'Type \'"maybe"\' is not assignable to type \'"no" | "some" | "yes"\'.' },
  { name: 'a stage of a catalog', code: [grpc, "      stages: ['server'],", "      stages: ['sever'],"], says: "Type '\"sever\"' is not assignable to type 'GrpcStage'. Did you mean '\"server\"'?" },
  { name: 'a place of a fact', code: [grpc, "shownAs: ['row', 'tag'],", "shownAs: ['rows', 'tag'],"], says: "Type '\"rows\"' is not assignable to type 'FactPlace'. Did you mean '\"row\"'?" },
  { name: 'a fact that is in no table', code: [grpc, '    httpStatus: {\n      spec: [GOOGLE_RPC_CODE],\n    },\n', ''], says: "Property 'httpStatus' is missing in type" },
  { name: 'an effect without words', code: ['locales/http/en/effects.ts', "  'limits-body': 'A request body larger than this is rejected with this code.',\n", ''], says: "Property '\"limits-body\"' is missing in type" },
  { name: 'words for an effect that no setting has', code: ['locales/http/en/effects.ts', "'limits-url':", "'limits-ulr':"], says: "''limits-ulr'' does not exist in type 'EffectTexts<HttpCatalog>'" },
  { name: 'an effect of an own code', code: "extendCatalog(websocket, { codes: { 4401: { phrase: 'A', settings: [{ of: 'A', name: 'b', default: '1', effect: 'shines', spec: [{ rfc: 6455, section: '7' }] }] } } });", says: "Type '\"shines\"' is not assignable to type" },
  { name: 'a missing word', code: [messages, "  learnMore: 'Learn more',\n", ''], says: "Property 'learnMore' is missing in type" },
  { name: 'a missing plural form', code: [messages, "one: '{count} code', ", ''], says: "Property 'one' is missing in type" },
]; // prettier-ignore

const root = join(import.meta.dirname, '../..');
// Here the project's modules are found, and no other check looks.
const folder = mkdtempSync(join(root, 'node_modules/.slips-'));
const src = relative(folder, join(root, 'src'));
const said = new Map<string, string>();

function moduleOf({ name, code }: Slip): string {
  if (typeof code === 'string')
    return `${head.replaceAll('SRC', src)}export const used = [CodeCard, CompareView, selectCode, websocket, http, en, defineCatalog, extendLocale, mine, shared];\n${code}`;
  const [file, was, is] = code;
  const text = readFileSync(join(root, 'src', file), 'utf8');
  if (!text.includes(was)) throw new Error(`${name}: ${JSON.stringify(was)} is not in ${file}.`);
  return text.replace(was, is).replaceAll(/(?<= from ')\.[^']+/g, (path) => join(src, dirname(file), path));
}

beforeAll(async () => {
  for (const [index, slip] of slips.entries()) writeFileSync(join(folder, `${index}.tsx`), moduleOf(slip));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions: { types: [] }, include: ['*.tsx'], exclude: [] }),
  );
  const tsc = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace(/package\.json$/, 'bin/tsc');
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { cwd: folder }, (_, text) => resolve(text));
  });
  for (const message of output.split(/^(?=\S+\.tsx\()/m)) {
    const file = /^(\d+)\.tsx/.exec(message)?.[1] ?? message;
    said.set(file, (said.get(file) ?? '') + message);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(slips.map(({ name, code, says }, index) => ({ name, code, says, index })))(
  '$name does not compile, and the message says so',
  ({ code, says, index }) => {
    const message = said.get(String(index)) ?? '';
    expect(message).toContain(says);
    // No catalog is written out.
    if (typeof code === 'string') expect(message.length).toBeLessThan(750);
  },
);

it('nothing else is wrong', () => {
  expect([...said.keys()].map(Number).toSorted((a, b) => a - b)).toEqual(slips.map((_, index) => index));
});
