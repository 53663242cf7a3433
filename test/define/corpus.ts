import { defineCatalog, defineLocale } from '../../src/define/index.js';
import { en as messages } from '../../src/locales/messages/en.js';
import type { CodeText } from '../../src/model.js';

const spec = [{ title: 'Shop API: errors', url: '/docs/errors' }] as const;

/** An API with codes that are names, codes that are numbers, a range, and each kind of fact. */
export const shop = defineCatalog({
  protocol: 'shop',
  stages: ['request', 'bank', 'delivery'],
  facts: {
    charged: { shownAs: ['row', 'tag', 'lead'], spec },
    limits: {},
    headers: { items: { 'X-Next': 'X-Next (date)' } },
    seconds: {},
    secret: { shownAs: [] },
    stages: {},
    retry: { shownAs: ['row', 'tag'] },
    registry: {},
    spec: {},
  },
  codes: {
    card_declined: {
      phrase: 'Card declined',
      registry: 'unofficial',
      severity: 'fault',
      stages: ['bank'],
      charged: false,
      limits: ['day', 'month', 3],
      retry: { advice: 'after-fix' },
      spec,
      signs: [
        { by: 'Shop', line: 'declined by the issuer' },
        { by: 'Shop', line: 'bank:', also: '(declined)' },
      ],
      settings: [
        { of: 'Shop', name: 'bank_timeout', default: '30s', effect: 'times-out', spec },
        { of: 'Shop', name: 'max_amount', default: '500 EUR', effect: 'limits', since: 'Shop 2', spec },
      ],
    },
    'out-of-stock': {
      phrase: 'Out of stock',
      registry: 'unofficial',
      severity: 'notice',
      stages: ['request', 'delivery'],
      charged: true,
      headers: { 'X-Stock': 'usual', 'X-Next': 'required' },
      steps: { 'ask-again': { who: 'client', run: 'curl https://shop.example/stock' } },
      retry: { advice: 'delay', minSeconds: 60, maxSeconds: 3600, spec: [{ rfc: 9110, section: '10.2.3' }] },
      settings: [{ of: 'Shop', name: 'bank_timeout', default: '30s', effect: 'limits', spec }],
      spec: [...spec, { title: 'Write to us', url: 'mailto:api@shop.example' }],
    },
    4001: {
      phrase: 'STALE_CART',
      registry: 'private',
      severity: 'neutral',
      stages: [],
      seconds: 1.5,
      secret: 'x',
      retry: { advice: 'not-needed' },
      spec,
    },
  },
  ranges: [
    {
      id: 'carts',
      from: 4000,
      to: 4099,
      registry: 'private',
      severity: 'notice',
      stages: ['request'],
      retry: { advice: 'backoff' },
      spec,
    },
    {
      id: 'rest',
      from: 4100,
      to: 4100,
      registry: 'reserved',
      severity: 'fault',
      stages: [],
      retry: { advice: 'not-applicable' },
      spec,
    },
  ],
});

function words(name: string): CodeText {
  return {
    name,
    summary: `${name} is what it is.`,
    when: `You see ${name} at times.`,
    fixes: [{ who: 'client', text: 'Look at it.' }],
    choose: `Send ${name} when it fits.`,
    endUser: 'Please try again.',
  };
}

const yesNo = { true: 'Yes', false: 'No' };

/** Its words. */
export const shopEn = defineLocale(shop, {
  protocol: 'shop',
  lang: 'en',
  dir: 'ltr',
  messages,
  terms: {
    protocol: 'Shop',
    codes: 'Errors',
    stages: { request: 'Request', bank: 'Bank', delivery: 'Delivery' },
    facts: {
      charged: {
        question: 'Was the card charged?',
        note: 'A refund takes days.',
        values: yesNo,
        tags: { true: 'Charged', false: 'Not charged' },
        says: { true: { one: '{codes} charges the card.', other: '{codes} charge the card.' } },
      },
      limits: { question: 'Which limit?', values: { day: 'A day', month: 'A month' } },
      headers: { question: 'Which headers?', values: { usual: '{items} as a rule', required: '{items}' } },
      seconds: { question: 'How long?', values: {} },
      stages: { question: 'At which point?' },
    },
    effects: { 'times-out': 'The payment fails after this time.', limits: 'More than this is refused.' },
    across: { http: 'Each error comes with the status 402.' },
  },
  codes: {
    card_declined: {
      ...words('Card declined'),
      causes: {
        question: 'Did the bank answer?',
        answers: [
          {
            text: 'Yes.',
            next: {
              question: 'With a reason?',
              answers: [
                { text: 'Yes.', conclusion: 'The bank said no.', fixes: [{ who: 'client', text: 'Ask it.' }] },
                { text: 'No.', conclusion: 'Nobody knows.', fixes: [{ who: 'operator', text: 'Call it.' }] },
              ],
            },
          },
          { text: 'No.', conclusion: 'It is closed.', fixes: [{ who: 'client', text: 'Wait.' }] },
        ],
      },
    },
    'out-of-stock': { ...words('Out of stock'), fixes: [{ id: 'ask-again', text: 'Ask again.' }] },
    4001: words('Stale cart'),
  },
  ranges: { carts: words('A cart'), rest: words('The rest') },
  unknown: words('No error of the shop'),
  pairs: {
    '4001-card_declined': { decisive: 'One is a cart, the other a card.', differences: [] },
    'card_declined-out-of-stock': { decisive: 'One is money, the other goods.', differences: ['Only one is charged.'] },
    'http:402-shop:card_declined': { decisive: 'Both come together.', differences: [] },
  },
});

/** Data with one thing put in another's place: `put(shop, 'codes.4001.phrase', 1)`; `undefined` removes it. */
export function put(data: unknown, path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(data));
  const keys = path.match(/[^.[\]]+/g) ?? [];
  const last = keys.pop() ?? '';
  const holder = keys.reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Bad data: what is put where, and where the problems are found. */
export interface Bad {
  readonly put: string;
  readonly value: unknown;
  /** @default [put] */
  readonly paths?: readonly string[];
  /** Why JSON Schema can't say it. */
  readonly beyondSchema?: string;
}

const { card_declined: declined } = shop.codes;
const [carts, rest] = shop.ranges;

/** A range by a prefix. */
export function dotted(prefix: unknown, id: string): object {
  const { from: _, to: __, ...facts } = carts;
  return { ...facts, prefix, id };
}

/** Texts in which something hides, or in which nothing can be seen. */
export const hiding: readonly string[] = [
  '\u200B',
  '\u3164',
  '\u2800',
  '\uFEFF',
  '\u0301',
  '\uFE0F',
  'a\u200Bb',
  'a\u200Db',
  'Shown.\u{E0049}\u{E0067}',
  'Flag \u{1F3F4}\u{E0067}\u{E0062}\u{E007F}',
  'a\u{E0101}',
  'a\uFFF9b\uFFFB',
  'a\u206Ab',
  'a\u2066b\u2069',
  'a\u2060b',
  'a\u034Fb',
  'a\u00AD',
  'a\u200E\u200Fb',
  'م\u200C\u200Dم',
  `a${'\u0301'.repeat(9)}`,
];

/** Each is the shop's catalog but for one thing. */
export const badCatalogs: readonly Bad[] = [
  { put: 'protocol', value: undefined },
  { put: 'protocol', value: 'Shop API' },
  {
    put: 'stages',
    value: 'request',
    paths: ['stages', ...usesOf('request'), ...usesOf('bank'), ...usesOf('delivery')],
  },
  {
    put: 'stages[0]',
    value: '1st',
    paths: ['stages[0]', ...usesOf('request')],
  },
  { put: 'stages[2]', value: 'request', paths: ['stages[2]', ...usesOf('delivery')] },
  { put: 'facts', value: null },
  { put: 'facts.charged.shownAs', value: 'row' },
  { put: 'facts.charged.shownAs[0]', value: 'label' },
  { put: 'facts.charged.shownAs[1]', value: 'row' },
  { put: 'notation', value: 'octal' },
  { put: 'last', value: -1 },
  { put: 'last', value: 4050, paths: ['ranges[0].to', 'ranges[1].to'], beyondSchema: 'numbers above the last' },
  {
    put: 'last',
    value: 4000,
    paths: ['codes.4001', 'ranges[0].to', 'ranges[1].to'],
    beyondSchema: 'numbers above the last',
  },
  { put: 'firstRetry', value: 5 },
  { put: 'firstRetry', value: { wait: 5 }, paths: ['firstRetry.wait'] },
  { put: 'firstRetry', value: { maxSeconds: '5' }, paths: ['firstRetry.maxSeconds'] },
  {
    put: 'firstRetry',
    value: { minSeconds: 6, maxSeconds: 5 },
    paths: ['firstRetry.minSeconds'],
    beyondSchema: 'a longest wait below the shortest',
  },
  { put: 'facts.limits.shownAs', value: ['row', 'lead'], beyondSchema: 'two facts that lead' },
  { put: 'facts.phrase', value: {} },
  { put: 'facts.from', value: {}, paths: ['facts.from'] },
  {
    put: 'facts.charged',
    value: undefined,
    paths: ['codes.card_declined.charged', 'codes.out-of-stock.charged'],
    beyondSchema: 'a fact that the catalog does not have',
  },
  { put: 'codes.card_declined.chargd', value: false, beyondSchema: 'a fact that the catalog does not have' },
  { put: 'codes.card_declined.constructor', value: 'x', beyondSchema: 'a fact that the catalog does not have' },
  { put: 'codes.card_declined.sentBy', value: 'the bank' },
  { put: 'codes.card_declined.sentBy', value: 5 },
  { put: 'ranges[0].phrase', value: 5, beyondSchema: 'a fact that the catalog does not have' },
  {
    put: 'ranges[0].prefix',
    value: '5.7',
    paths: ['ranges[0].from', 'ranges[0].to'],
    beyondSchema: 'a fact that the catalog does not have',
  },
  {
    put: 'ranges',
    value: [dotted('5.7', 'a'), dotted('5.7', 'b')],
    paths: ['ranges[1].prefix'],
    beyondSchema: 'ranges that overlap',
  },
  { put: 'ranges', value: [dotted('5.', 'a')], paths: ['ranges[0].prefix'] },
  { put: 'ranges', value: [dotted('', 'a')], paths: ['ranges[0].prefix'] },
  { put: 'ranges', value: [dotted('x'.repeat(64), 'a')], paths: ['ranges[0].prefix'] },
  { put: 'ranges', value: [dotted({ toString: 1 }, 'a')], paths: ['ranges[0].prefix'] },
  { put: 'ranges[0].from', value: { toString: 1 } },
  { put: 'ranges[0].id', value: { toString: 1 } },
  {
    put: 'codes.card_declined.retry',
    value: { advice: 'after-fix', minSeconds: { valueOf: 1 } },
    paths: ['codes.card_declined.retry.minSeconds'],
  },
  { put: 'facts.charged', value: true },
  { put: 'facts.charged.spec', value: {}, paths: ['facts.charged.spec'] },
  { put: 'facts.headers.items', value: ['X-Next'] },
  { put: 'facts.headers.items.X-Next', value: 1 },
  { put: 'facts.charged.colour', value: 'red' },
  { put: 'facts.my fact', value: {}, paths: ['facts["my fact"]'] },
  { put: 'codes', value: [] },
  { put: 'codes. ', value: { ...declined, phrase: 'Blank' }, paths: ['codes[" "]'] },
  { put: 'codes.a b', value: { ...declined, phrase: 'A b' }, paths: ['codes["a b"]'] },
  { put: 'codes.__proto__', value: { ...declined, phrase: 'Proto' } },
  { put: 'codes.card_declined', value: 'declined' },
  { put: 'codes.card_declined.phrase', value: undefined },
  { put: 'codes.card_declined.phrase', value: '' },
  { put: 'codes.card_declined.phrase', value: ' \t ' },
  { put: 'codes.card_declined.phrase', value: 'Card\u202Edeclined' },
  { put: 'codes.card_declined.phrase', value: 'Card\ndeclined' },
  { put: 'codes.card_declined.phrase', value: 'Card\uD800' },
  { put: 'codes.card_declined.phrase', value: 'x'.repeat(5001) },
  ...hiding.map((value) => ({ put: 'codes.card_declined.phrase', value })),
  { put: 'codes.card_declined.phrase', value: 'stale-cart', beyondSchema: 'two codes with one phrase' },
  { put: 'codes.card_declined.registry', value: 'official' },
  { put: 'codes.card_declined.severity', value: 3 },
  { put: 'codes.card_declined.stages', value: 'bank' },
  { put: 'codes.card_declined.stages[0]', value: 'post', beyondSchema: 'a stage that the catalog does not have' },
  { put: 'codes.card_declined.stages[1]', value: 'bank' },
  { put: 'codes.card_declined.retry', value: 'after-fix' },
  { put: 'codes.card_declined.retry', value: {}, paths: ['codes.card_declined.retry.advice'] },
  { put: 'codes.card_declined.retry.advice', value: 'hope' },
  {
    put: 'codes.card_declined.retry.advice',
    value: 'delay',
    paths: ['codes.card_declined.retry.minSeconds', 'codes.card_declined.retry.maxSeconds'],
  },
  { put: 'codes.card_declined.retry.after', value: 3 },
  { put: 'codes.out-of-stock.retry.minSeconds', value: -1 },
  { put: 'codes.out-of-stock.retry.minSeconds', value: '60' },
  { put: 'codes.out-of-stock.retry.minSeconds', value: 3601, beyondSchema: 'a longest wait below the shortest' },
  { put: 'codes.card_declined.spec', value: [] },
  { put: 'codes.card_declined.spec[0]', value: 'RFC 9110' },
  {
    put: 'codes.card_declined.spec[0]',
    value: { rfc: '9110', section: '15' },
    paths: ['codes.card_declined.spec[0].rfc'],
  },
  {
    put: 'codes.card_declined.spec[0]',
    value: { rfc: 9110, section: 15 },
    paths: ['codes.card_declined.spec[0].section'],
  },
  { put: 'codes.card_declined.spec[0].title', value: undefined },
  { put: 'codes.card_declined.spec[0].url', value: 'javascript:alert(1)' },
  { put: 'codes.card_declined.spec[0].url', value: ' java\nscript:alert(1)' },
  { put: 'codes.card_declined.spec[0].url', value: 'data:text/html,<script>alert(1)</script>' },
  { put: 'codes.card_declined.spec[0].url', value: '' },
  { put: 'facts.signs', value: {} },
  { put: 'facts.settings', value: {} },
  { put: 'codes.card_declined.signs', value: 'declined by the issuer' },
  { put: 'codes.card_declined.signs[0]', value: 'declined by the issuer' },
  { put: 'codes.card_declined.signs[0].line', value: undefined },
  { put: 'codes.card_declined.signs[0].line', value: 'declined\u202E' },
  { put: 'codes.card_declined.signs[0].by', value: '' },
  { put: 'codes.card_declined.signs[0].colour', value: 'red' },
  { put: 'codes.card_declined.signs[1].also', value: 5 },
  { put: 'codes.card_declined.settings', value: { bank_timeout: '30s' } },
  { put: 'codes.card_declined.settings[0].of', value: undefined },
  { put: 'codes.card_declined.settings[0].default', value: 30 },
  { put: 'codes.card_declined.settings[0].effect', value: 'times out' },
  { put: 'codes.card_declined.settings[0].since', value: 2026 },
  { put: 'codes.card_declined.settings[0].spec', value: [] },
  { put: 'codes.card_declined.settings[0].spec[0].url', value: 'javascript:alert(1)' },
  {
    put: 'ranges[0].settings',
    value: [{}],
    paths: ['of', 'name', 'default', 'effect', 'spec'].map((key) => `ranges[0].settings[0].${key}`),
  },
  { put: 'codes.card_declined.charged', value: null },
  { put: 'codes.card_declined.limits', value: [true], paths: ['codes.card_declined.limits[0]'] },
  { put: 'codes.card_declined.limits', value: [['day']], paths: ['codes.card_declined.limits[0]'] },
  { put: 'codes.card_declined.limits', value: { day: [] }, paths: ['codes.card_declined.limits.day'] },
  { put: 'codes.card_declined.limits', value: { '\u0007': 1 }, paths: ['codes.card_declined.limits["\uFFFD"]'] },
  { put: 'codes.card_declined.steps', value: ['ask'] },
  {
    put: 'codes.card_declined.steps',
    value: { 'my step': { who: 'client' } },
    paths: ['codes.card_declined.steps["my step"]'],
  },
  { put: 'codes.card_declined.steps', value: { ask: { who: 'you' } }, paths: ['codes.card_declined.steps.ask.who'] },
  { put: 'codes.card_declined.steps', value: { ask: { run: 'ask' } }, paths: ['codes.card_declined.steps.ask.who'] },
  { put: 'codes.out-of-stock.steps.ask-again.run', value: 'a\u001bb' },
  { put: 'codes.out-of-stock.steps.ask-again.text', value: 'Ask again.' },
  { put: 'facts.steps', value: {} },
  { put: 'ranges', value: undefined },
  { put: 'ranges[0]', value: 4000 },
  { put: 'ranges[0].id', value: 'my carts' },
  { put: 'ranges[0].id', value: 'rest', paths: ['ranges[1].id'], beyondSchema: 'two ranges of one id' },
  { put: 'ranges[0].from', value: '4000' },
  { put: 'ranges[0].from', value: -1 },
  { put: 'ranges[0].to', value: 4050.5 },
  { put: 'ranges[0].from', value: 4001.5 },
  { put: 'ranges[1].from', value: 4101, beyondSchema: 'a range that ends before it begins' },
  { put: 'ranges', value: [carts, { ...rest, from: 4099 }], paths: ['ranges[1]'], beyondSchema: 'ranges that overlap' },
  { put: 'ranges', value: [{ ...rest, from: 4050 }, carts], paths: ['ranges[0]'], beyondSchema: 'ranges that overlap' },
  { put: 'ranges[0].stages[0]', value: 'post', beyondSchema: 'a stage that the catalog does not have' },
  { put: 'codec', value: {} },
];

/** Where a stage of the shop is used. */
function usesOf(stage: string): string[] {
  const all = [
    ...Object.entries(shop.codes).map(([code, facts]) => [`codes.${code}`, facts.stages] as const),
    ...shop.ranges.map(({ stages }, index) => [`ranges[${index}]`, stages] as const),
  ];
  return all.flatMap(([path, stages]) =>
    stages.flatMap((name: string, index: number) => (name === stage ? [`${path}.stages[${index}]`] : [])),
  );
}

const { card_declined: text } = shopEn.codes;
/** A tree of so many questions, one below the other. */
export function questions(depth: number): unknown {
  const end = { text: 'No.', conclusion: 'So it is.', fixes: [{ who: 'client', text: 'Look.' }] };
  let tree: unknown = { question: 'Is it?', answers: [end, end] };
  for (let index = 1; index < depth; index++)
    tree = { question: 'Is it?', answers: [{ text: 'Yes.', next: tree }, end] };
  return tree;
}

/** Each is the shop's words but for one thing. */
export const badLocales: readonly Bad[] = [
  { put: 'protocol', value: undefined },
  { put: 'protocol', value: 'websocket', beyondSchema: 'words of another protocol' },
  { put: 'lang', value: 'en_GB' },
  { put: 'lang', value: 'en-a', beyondSchema: 'a tag that only looks like one' },
  { put: 'lang', value: 'ko', paths: pluralsOf(), beyondSchema: 'a plural form that the language does not have' },
  { put: 'dir', value: 'auto' },
  { put: 'messages', value: undefined, beyondSchema: 'interface words that may come from elsewhere' },
  { put: 'messages.search', value: undefined },
  { put: 'messages.search', value: ['Search'] },
  { put: 'messages.colour', value: 'red' },
  { put: 'messages.list.and', value: '' },
  { put: 'messages.roles.client', value: undefined },
  { put: 'messages.progress', value: '{done} of {total}' },
  { put: 'messages.progress.other', value: undefined },
  { put: 'messages.progress.one', value: undefined, beyondSchema: 'a plural form that the language has' },
  { put: 'messages.progress.few', value: '{done} of {total}', beyondSchema: 'a plural form that the language does not have' },
  { put: 'messages.progress.half', value: '{done} of {total}' },
  { put: 'messages.progress.other', value: '{don} of {total}' },
  { put: 'messages.found.other', value: '{codes} found' },
  { put: 'messages.facts.retry.values.delay', value: 'After {seconds} seconds' },
  { put: 'messages.facts.retry.values.delay', value: undefined },
  { put: 'messages.facts.retry.says.hope', value: { one: '{codes}', other: '{codes}' } },
  { put: 'messages.facts.severity.says.fault', value: undefined },
  { put: 'terms.protocol', value: 7 },
  { put: 'terms.stages.bank', value: undefined, beyondSchema: 'a stage without its words' },
  { put: 'terms.stages.moon', value: 'Moon', beyondSchema: 'words for a stage that the catalog does not have' },
  { put: 'terms.facts.charged', value: undefined, beyondSchema: 'a fact without its words' },
  { put: 'terms.facts.charged.question', value: undefined },
  { put: 'terms.facts.charged.values.true', value: undefined, beyondSchema: 'a value without its words' },
  { put: 'terms.facts.charged.values.maybe', value: 'Maybe', beyondSchema: 'words for a value that no code has' },
  { put: 'terms.facts.charged.tags', value: 'Charged' },
  { put: 'terms.facts.charged.says.true.other', value: '{code} charge the card.' },
  { put: 'terms.facts.price', value: { question: 'How much?', values: {} }, beyondSchema: 'words for a fact that the catalog does not have' },
  { put: 'terms.facts.secret', value: { question: 'Which?', values: { x: 'X' } }, beyondSchema: 'words for a fact that the catalog does not show' },
  { put: 'terms.effects', value: undefined, beyondSchema: 'an effect without its words' },
  { put: 'terms.effects.limits', value: undefined, beyondSchema: 'an effect without its words' },
  { put: 'terms.effects.moon', value: 'It shines.', beyondSchema: 'words for an effect that no setting has' },
  { put: 'terms.effects.limits', value: 5 },
  { put: 'terms.effects.limits', value: 'More\u202E.' },
  { put: 'messages.more.other', value: '{n} more' },
  { put: 'messages.inLogs', value: undefined },
  { put: 'terms.across', value: 'http' },
  { put: 'terms.across.http', value: '\u2067Each' },
  { put: 'codes.card_declined', value: undefined, beyondSchema: 'a code without its words' },
  { put: 'codes.lost', value: text, beyondSchema: 'words for a code that the catalog does not have' },
  { put: 'codes.__proto__', value: text },
  { put: 'codes.card_declined.summary', value: undefined },
  { put: 'codes.card_declined.summary', value: null },
  { put: 'codes.card_declined.summary', value: 'Bell\u0007.' },
  { put: 'codes.card_declined.html', value: '<b>Declined</b>' },
  { put: 'codes.card_declined.fixes', value: [] },
  { put: 'codes.card_declined.fixes[0].who', value: 'you' },
  { put: 'codes.card_declined.fixes[0].text', value: '' },
  { put: 'codes.card_declined.fixes', value: [text.fixes[0], text.fixes[0], { who: 'client', text: 1 }], paths: ['codes.card_declined.fixes[2].text'] },
  { put: 'codes.out-of-stock.fixes[0].id', value: 'hope', beyondSchema: 'a step that the catalog does not name' },
  { put: 'codes.out-of-stock.fixes[0].id', value: undefined, paths: ['codes.out-of-stock.fixes[0].who'] },
  { put: 'codes.out-of-stock.fixes[0].who', value: 'server', beyondSchema: 'a role other than the catalog says' },
  { put: 'codes.out-of-stock.fixes[0].run', value: 'ask' },
  { put: 'codes.card_declined.fixes[0]', value: { id: 'ask-again', text: 'Ask again.' }, paths: ['codes.card_declined.fixes[0].id'], beyondSchema: 'a step that the catalog names elsewhere' },
  { put: 'unknown.fixes[0]', value: { id: 'ask-again', text: 'Ask again.' }, paths: ['unknown.fixes[0].id'], beyondSchema: 'a step that the catalog does not name' },
  { put: 'codes.card_declined.causes', value: 'Because.' },
  { put: 'codes.card_declined.causes.answers[1]', value: undefined, paths: ['codes.card_declined.causes.answers[1]'] },
  { put: 'codes.card_declined.causes.answers', value: [{ text: 'Yes.', conclusion: 'Yes.', fixes: text.fixes }] },
  { put: 'codes.card_declined.causes.answers[1].conclusion', value: undefined },
  { put: 'codes.card_declined.causes.answers[1].next', value: { question: 'Why?' }, paths: ['codes.card_declined.causes.answers[1].next.answers', 'codes.card_declined.causes.answers[1].conclusion', 'codes.card_declined.causes.answers[1].fixes'] },
  { put: 'codes.card_declined.causes', value: questions(13), paths: [`codes.card_declined.causes${'.answers[0].next'.repeat(12)}`], beyondSchema: 'too many questions, one below the other' },
  { put: 'ranges.rest', value: undefined, beyondSchema: 'a range without its words' },
  { put: 'ranges.moon', value: text, beyondSchema: 'words for a range that the catalog does not have' },
  { put: 'unknown', value: undefined },
  { put: 'lang', value: { toString: 1 } },
  { put: 'dir', value: { toString: 1 } },
  { put: 'pairs.4001', value: { decisive: 'One.', differences: [] } },
  { put: 'pairs.card_declined-4001', value: { decisive: 'One.', differences: [] }, beyondSchema: 'a pair with the higher code first' },
  { put: 'pairs.4001-4002', value: { decisive: 'One.', differences: [] }, beyondSchema: 'a pair of a code that the catalog does not have' },
  { put: 'pairs.4001-card_declined.decisive', value: undefined },
  { put: 'pairs.4001-card_declined.differences', value: 'None.' },
  { put: 'word', value: {} },
]; // prettier-ignore

/** Where the English words have the form `one`, which Korean has not. */
function pluralsOf(): string[] {
  const found: string[] = [];
  const visit = (data: unknown, path: string): void => {
    if (typeof data !== 'object' || data === null) return;
    for (const [key, value] of Object.entries(data)) {
      if (key === 'one') found.push(`${path}.one`);
      visit(value, path === '' ? key : `${path}.${key}`);
    }
  };
  visit(shopEn, '');
  return found;
}
