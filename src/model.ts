import type { Language, PluralCategory } from './languages.js';
import type { ProtocolName } from './protocolNames.js';

// Facts

/** Where a fact comes from: a section of an RFC, or a page. */
export type Source =
  | { readonly rfc: number; readonly section: string }
  | { readonly title: string; readonly url: string };

/** How a number stands in its registry. */
export type Registry = 'assigned' | 'reserved' | 'unassigned' | 'private' | 'unofficial';

/** How loudly a code speaks: part of an ordinary day, worth a look, or something to put right. */
export type Severity = 'neutral' | 'notice' | 'fault';

/**
 * Whether to try again: `at-once` without a wait, and `new-connection` so on another connection; `delay` after a random
 * wait between two bounds, `elsewhere` at another URL or host, `user-decides` when the user asks, `app-decides` as the
 * application's own meaning has it.
 */
export type RetryAdvice =
  | 'not-needed'
  | 'at-once'
  | 'new-connection'
  | 'backoff'
  | 'delay'
  | 'after-fix'
  | 'elsewhere'
  | 'user-decides'
  | 'app-decides'
  | 'not-applicable';

/** Advice on trying again, with the first wait in seconds and who says so, where someone does. */
export interface Retry {
  readonly advice: RetryAdvice;
  readonly minSeconds?: number;
  readonly maxSeconds?: number;
  readonly spec?: readonly Source[];
}

/** A literal line by which a code shows itself in a log or a console. */
export interface Sign {
  /** The program that writes it, by its own name: `'nginx'`, `'Chrome'`, `'Go gorilla/websocket'`. */
  readonly by: string;
  /** The fixed part of the line, letter by letter. */
  readonly line: string;
  /** A second fixed part, further on in the same line. */
  readonly also?: string;
}

/** A knob or a limit behind a code. */
export interface Setting<Effect extends string = string> {
  /** The product that has it: `'nginx'`, `'AWS ALB'`. */
  readonly of: string;
  /** As its documentation writes it: `'proxy_read_timeout'`. */
  readonly name: string;
  /** As its documentation writes it: `'60s'`. */
  readonly default: string;
  /** What it does to the code; has its words in a locale's `terms.effects`. */
  readonly effect: Effect;
  /** The version or the date from which this default holds: `'ws 8.21.1'`, `'2026-01'`. */
  readonly since?: string;
  /** Where the default is documented. */
  readonly spec: readonly [Source, ...Source[]];
}

/** What a client calls a failure. Either it was measured with the version that is named, or a page says so. */
export type ClientName = {
  /** The client, by its own name: `'curl'`, `'Node.js'`. */
  readonly by: string;
  /** Letter by letter, as it gives or writes it: `'ECONNREFUSED'`, `'net::ERR_CONNECTION_REFUSED'`. */
  readonly name: string;
} & (
  | { /** `'curl 8.14.1'` */ readonly measured: string; readonly spec?: undefined }
  | { readonly measured?: undefined; readonly spec: readonly [Source, ...Source[]] }
);

/** A code of this protocol or another, by the name that people know it by. */
export interface CodeReference {
  readonly protocol: string;
  readonly code: number | string;
  /** The code, or its registered name where the code is a number: `'ECONNREFUSED'`, `'NXDOMAIN'`. In no language. */
  readonly name: string;
}

/** What a step is in every language. */
export interface StepFacts {
  readonly who: Role;
  /** A command or a snippet to copy, with `example.com` and the like in place of names. */
  readonly run?: string;
  /** The codes that the step is likely to meet. Questions that find a cause show them, and link to them. */
  readonly see?: readonly CodeReference[];
}

/** The facts that every protocol shares. A protocol adds its own, see `CatalogOf`. */
export interface SharedFacts {
  readonly severity: Severity;
  /** Where in the protocol's course the code arises; a subset of the catalog's `stages`. */
  readonly stages: readonly string[];
  readonly retry: Retry;
  /** Who says what this code means: one source at least. */
  readonly spec: readonly [Source, ...Source[]];
  /** Absent in a protocol that registers its codes nowhere. */
  readonly registry?: Registry;
  /** Who may send it, in the protocol's own terms; `nobody` is the same in all of them. */
  readonly sentBy?: string;
  /** The lines by which it shows itself. They have their own place, so they are no row and no tag. */
  readonly signs?: readonly Sign[];
  /** What clients call it. */
  readonly names?: readonly ClientName[];
  /** What decides whether it arises. */
  readonly settings?: readonly Setting[];
  /** What to do about it, by the id of each step; its causes' steps, too. The words are a locale's, so it is no row and no tag. */
  readonly steps?: { readonly [id: string]: StepFacts };
}

/** What a fact may hold. In a map the items are proper names (`Allow`, `Firefox`) that no language translates. */
export type FactValue =
  | string
  | number
  | boolean
  | readonly (string | number)[]
  | { readonly [item: string]: string | number | boolean }
  | Retry
  | readonly Source[]
  | readonly Sign[]
  | readonly ClientName[]
  | readonly Setting[]
  | { readonly [id: string]: StepFacts };

/** All facts of a code. */
export type CodeFacts = SharedFacts & {
  /**
   * The registered English name, or what it is commonly called where the registry has none; never translated. It finds the
   * code as the number does.
   */
  readonly phrase: string;
  readonly [fact: string]: FactValue | undefined;
};

/** The codes that a range explains: every number between two bounds, both included, or every dotted text below a prefix. */
export type Span =
  | {
      /** The first number. */
      readonly from: number;
      /** The last number. */
      readonly to: number;
      readonly prefix?: undefined;
    }
  | {
      /** `'5.7'` explains `5.7.1`, unless a longer prefix does. */
      readonly prefix: string;
      readonly from?: undefined;
      readonly to?: undefined;
    };

/** Facts of every code in a span that the catalog does not name. */
export type RangeFacts = SharedFacts &
  Span & {
    /** Names the range in a locale's `ranges`. */
    readonly id: string;
    readonly [fact: string]: FactValue | undefined;
  };

/**
 * Where a fact is shown: `row` compares it in a table, `tag` says it in two or three words on a card, `detail` spells it
 * out below when the code is seen, `lead` opens a comparison of codes that have no words as a pair. Without a fact that leads,
 * severity does.
 */
export type FactPlace = 'row' | 'tag' | 'detail' | 'lead';

/** How a fact is shown. */
export interface FactRole {
  /** @default ['row'] */
  readonly shownAs?: readonly FactPlace[];
  /** The rule behind it, where one source gives it. */
  readonly spec?: readonly Source[];
  /** How the items of a map are written; proper names, so in no language. */
  readonly items?: { readonly [item: string]: string };
}

/** What a catalog says of its codes as a whole. */
interface CatalogHead<Stage extends string> {
  readonly protocol: string;
  /** The protocol's course, in order. */
  readonly stages: readonly Stage[];
  /** What fails at a stage below this protocol: codes of the network, DNS, TLS. A stage diagram leads to them. */
  readonly see?: { readonly [At in Stage]?: readonly CodeReference[] };
  /**
   * How its numbers are written: 135 or 0x87. Codes that are names (`ECONNREFUSED`) or dotted (`5.7.1`) are texts, and
   * written as they are.
   * @default 'decimal'
   */
  readonly notation?: 'decimal' | 'hexadecimal';
  /** The highest number that the protocol can carry. Whatever is above is none of its codes. */
  readonly last?: number;
  /** How long to wait before the first new attempt, where the facts of a code advise to back off and no more. */
  readonly firstRetry?: Pick<Retry, 'minSeconds' | 'maxSeconds' | 'spec'>;
}

/** The facts of one protocol: language-free, plain JSON data. */
export interface Catalog extends CatalogHead<string> {
  /** Every fact and where it is shown, in order. */
  readonly facts: { readonly [fact: string]: FactRole };
  readonly codes: { readonly [code: number | string]: CodeFacts };
  readonly ranges: readonly RangeFacts[];
}

/** The shared facts with a protocol's own. */
type FactsOf<Facts, Stage extends string> = Omit<SharedFacts, 'stages' | KeyOf<Facts>> & {
  readonly stages: readonly Stage[];
} & Facts;

type KeyOf<T> = T extends unknown ? keyof T : never;

/**
 * A catalog of just these facts and stages: a misspelt, missing or wrongly typed one does not compile.
 * `OfRange` are the facts of a range, where it has fewer.
 *
 * @example
 * const data = { … } as const satisfies CatalogOf<{ readonly charged: 'yes' | 'no' }, 'request' | 'payment'>;
 */
export interface CatalogOf<Facts, Stage extends string, OfRange = Facts> extends CatalogHead<Stage> {
  readonly facts: { readonly [Fact in KeyOf<Facts>]-?: FactRole } & {
    readonly [Fact in Exclude<keyof SharedFacts, KeyOf<Facts> | 'signs' | 'names' | 'settings' | 'steps'>]?: FactRole;
  };
  readonly codes: { readonly [code: number | string]: FactsOf<Facts, Stage> & { readonly phrase: string } };
  readonly ranges: readonly (FactsOf<OfRange, Stage> & Span & { readonly id: string })[];
}

/** The codes that a catalog names. */
export type CodeOf<C extends Catalog> = keyof C['codes'] & (number | string);

/** What names a code of a catalog: the code itself, or its registered name. */
export type CodeOrName<C extends Catalog> = CodeOf<C> | C['codes'][CodeOf<C>]['phrase'];

// Words

/** A message in the plural forms that a language has; each form is a whole sentence. */
export type Plural<L extends string = string> = L extends Language
  ? { readonly [Category in PluralCategory<L>]: string }
  : { readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & { readonly other: string };

/** Who takes a step. */
export type Role = 'client' | 'server' | 'operator';

/** One step of a fix, facts and words together. */
export interface Step extends StepFacts {
  /** Names the step within its code, the same in every language: ticks are kept by it. Without it, its place does. */
  readonly id?: string;
  readonly text: string;
}

/** The ids of the steps that these facts name. */
export type StepIdOf<Facts> = Facts extends { readonly steps?: infer Steps }
  ? keyof NonNullable<Steps> & string
  : never;

/** The text of a step that the catalog names. */
export interface NamedStep<Id extends string = string> {
  readonly id: Id;
  readonly text: string;
  readonly who?: undefined;
  readonly run?: undefined;
}

/** What a locale says of a step: its text, where the catalog names the step; else the whole step. */
export type StepText<Id extends string = string> = [Id] extends [never] ? Step : NamedStep<Id> | Step;

/** A question that leads from a code to what happened. */
export interface Causes<S extends StepText = Step> {
  readonly question: string;
  readonly answers: readonly [CauseAnswer<S>, CauseAnswer<S>, ...CauseAnswer<S>[]];
}

/** An answer, and where it leads: to the next question, or to what happened and what to do. */
export type CauseAnswer<S extends StepText = Step> =
  | { readonly text: string; readonly next: Causes<S> }
  | { readonly text: string; readonly conclusion: string; readonly fixes: readonly S[] };

/** The words of a code. Each is a whole sentence or more, and stands alone. */
export interface CodeText<S extends StepText = Step> {
  /** The code's name in this language; never a sentence. */
  readonly name: string;
  /** What it is. */
  readonly summary: string;
  /** When you see it. */
  readonly when: string;
  /** What to do, in order. */
  readonly fixes: readonly S[];
  /** When to send it; for a code that nobody may send, how to tell that it is this one. */
  readonly choose: string;
  /** One calm sentence that an app may show to its user. */
  readonly endUser: string;
  /** For a code that hides what happened: the questions that find it. */
  readonly causes?: Causes<S>;
}

/** What a pair of codes that people confuse comes down to. True in either order. */
export interface PairText {
  /** The sentence that settles it. */
  readonly decisive: string;
  /** Differences that no fact gives. */
  readonly differences: readonly string[];
}

/** The words of one fact: the question it answers and its answers. */
export interface FactWords<Value extends string = string, L extends string = string> {
  /** Heads a table row: a question that a person would ask. */
  readonly question: string;
  /** What a reader must know to take the answers right. */
  readonly note?: string;
  /** The answer for each value. `retry` may use `{min}` and `{max}`, in seconds; a map's values take `{items}`. */
  readonly values: { readonly [V in Value]: string };
  /** The answer for each value in two or three words. Without it, the answer itself is the tag. */
  readonly tags?: { readonly [V in Value]: string };
  /**
   * The answer for each value as a sentence about one or more codes, `{codes}`.
   * What a comparison contrasts beside its pair words. A value may go without where another fact says it better.
   */
  readonly says?: { readonly [V in Value]?: Plural<L> };
}

/** The words of the field that explains what is pasted into it. */
export interface LookupMessages {
  /** Labels the field, and stands on its button. */
  readonly label: string;
  readonly submit: string;
  readonly loading: string;
  /** Where nothing is recognised in what was entered. */
  readonly nothing: string;
  /** Over the codes that it may be, where there are several; and over those that may stand behind it. */
  readonly recognized: string;
  readonly mayMean: string;
  /** Where something did not load, and on the button that tries again. */
  readonly failed: string;
  readonly retry: string;
  /** On the link to the code. */
  readonly share: string;
}

/** The interface's words in one language, the same for every protocol. */
export interface Messages<L extends string = string> {
  readonly description: string;
  readonly whenYouSeeIt: string;
  readonly howToFix: string;
  /** Stands in its place over a code that is no error. */
  readonly whatToDo: string;
  readonly forUsers: string;
  /** Heads the lines by which a code shows itself. */
  readonly inLogs: string;
  /** Heads the settings behind a code; then their columns. */
  readonly settings: string;
  readonly setting: string;
  readonly default: string;
  readonly effect: string;
  /** Heads the names that clients have for a code; then their columns. */
  readonly clientNames: string;
  readonly client: string;
  readonly reports: string;
  /** Says with which version of a client its name was measured. Takes `{version}`. */
  readonly measured: string;
  /** Stands for what is folded away, or left out. Takes `{count}`. */
  readonly more: Plural<L>;
  /** On the button that unticks the steps of a checklist. */
  readonly reset: string;
  readonly sideBySide: string;
  readonly onlyDifferences: string;
  readonly question: string;
  readonly differs: string;
  readonly keyDifferences: string;
  readonly noDifferences: string;
  readonly whichToSend: string;
  readonly tellApart: string;
  /** The same two headings over a single code. */
  readonly whenToSend: string;
  readonly howToTell: string;
  /** Heads the questions that lead from a code to what happened. */
  readonly findCause: string;
  readonly learnMore: string;
  readonly sources: string;
  readonly relatedPairs: string;
  /** Labels the field that filters a list of codes. */
  readonly search: string;
  /** How many codes the filter leaves. Takes `{count}`. */
  readonly found: Plural<L>;
  /** Where the filter leaves none. */
  readonly nothingFound: string;
  readonly lookup: LookupMessages;
  /** On the button that copies a comparison as Markdown, and on the one that copies a command; then what came of it. */
  readonly copyMarkdown: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly whereItArises: string;
  readonly anyStage: string;
  readonly noStage: string;
  readonly notDefined: string;
  /** The answer where a fact says nothing about this code. */
  readonly notApplicable: string;
  /** The answer of an empty list. */
  readonly none: string;
  /** Under a comparison of codes from several protocols that say nothing about each other. */
  readonly acrossProtocols: string;
  /** Stands between two codes in a title. */
  readonly versus: string;
  /** Joins a list: between items, and before the last; an `and` that is one word with the next item stands before each. */
  readonly list: { readonly comma: string; readonly and: string };
  /** What stands between a label and its text, and around what is added to a text, with the spaces that the language writes. */
  readonly marks: { readonly colon: string; readonly open: string; readonly close: string };
  readonly roles: { readonly [R in Role]: string };
  /** How far a checklist is. Takes `{done}` and `{total}`; the form follows `{total}`. */
  readonly progress: Plural<L>;
  /** The facts that every protocol shares. Their words also head a comparison across protocols. */
  readonly facts: {
    readonly registry: FactWords<Registry, L>;
    readonly severity: { readonly says: { readonly [S in Severity]: Plural<L> } };
    readonly stages: { readonly question: string };
    readonly retry: FactWords<RetryAdvice, L>;
    readonly spec: { readonly question: string };
  };
}

type Answer<Value> = Value extends boolean
  ? `${Value}`
  : Value extends Retry
    ? RetryAdvice
    : Value extends readonly (infer Item)[]
      ? Answer<Item>
      : Value extends string
        ? Value
        : Value extends { readonly [item: string]: infer Item }
          ? Answer<Item>
          : never;

/** The values that a fact has in a catalog. */
export type ValueOf<C extends Catalog, Fact extends string> =
  | C['codes'][CodeOf<C>]
  | C['ranges'][number] extends infer Facts
  ? Facts extends unknown
    ? Facts[Fact & keyof Facts]
    : never
  : never;

/** The facts that a catalog shows and that not every protocol has. */
type OwnFact<C extends Catalog> = {
  [Fact in Exclude<keyof C['facts'] & string, keyof Messages['facts']>]: C['facts'][Fact] extends {
    readonly shownAs: readonly [];
  }
    ? never
    : Fact;
}[Exclude<keyof C['facts'] & string, keyof Messages['facts']>];

/** What the settings of a catalog do, by the keys of their words. */
export type EffectOf<C extends Catalog> =
  ValueOf<C, 'settings'> extends infer Settings
    ? Settings extends readonly Setting<infer Effect>[]
      ? Effect
      : never
    : never;

/** The words of what the settings of a catalog do, each a sentence that fits any product. */
export type EffectTexts<C extends Catalog> = { readonly [Effect in EffectOf<C>]: string };

/** A protocol's own terms in one language; with the words of its settings, where it has any. */
export type Terms<C extends Catalog = Catalog, L extends string = string> = TermsOf<C, L> & {
  readonly [Key in string extends EffectOf<C> ? never : [EffectOf<C>] extends [never] ? never : 'effects']: {
    readonly [Effect in EffectOf<C>]: string;
  };
};

interface TermsOf<C extends Catalog, L extends string> {
  /** What a setting does to a code. */
  readonly effects?: { readonly [Effect in EffectOf<C>]: string };
  /** The protocol's name: 'WebSocket'. */
  readonly protocol: string;
  /** What its codes are called: 'Close codes'. */
  readonly codes: string;
  readonly stages: { readonly [Stage in C['stages'][number]]: string };
  /** The protocol's own facts; and those that all protocols share, where it speaks of them in its own way. */
  readonly facts: string extends keyof C['facts']
    ? { readonly [fact: string]: Partial<FactWords<string, L>> }
    : {
        readonly [Fact in OwnFact<C>]: FactWords<Answer<ValueOf<C, Fact>>, L>;
      } & Partial<Messages<L>['facts']>;
  /** For another protocol by its name: what does not map one to one between the two. */
  readonly across?: { readonly [protocol: string]: string };
}

/** The words of a catalog's codes; of those that begin with `Prefix`, where a locale keeps them in parts. */
export type CodeTexts<C extends Catalog, Prefix extends string = ''> = {
  readonly [Code in CodeOf<C> as `${Code}` extends `${Prefix}${string}` ? Code : never]: CodeText<
    StepText<StepIdOf<C['codes'][Code]>>
  >;
};

/** Words for pairs, keyed by the two codes, the lower one first: `'1005-1006'`; across protocols `'grpc:14-http:503'`. */
export interface PairTexts {
  readonly [pair: string]: PairText;
}

/** The words of one protocol in one language, with that language's interface messages. Plain JSON data. */
export interface LocaleOf<C extends Catalog, L extends string = string> {
  readonly protocol: C['protocol'];
  /** A BCP 47 tag. */
  readonly lang: L;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages<L>;
  readonly terms: Terms<C, L>;
  readonly codes: CodeTexts<C>;
  readonly ranges: {
    readonly [Range in C['ranges'][number] as Range['id']]: CodeText<StepText<StepIdOf<Range>>>;
  };
  /** Stands for whatever is no code of this protocol at all. */
  readonly unknown: CodeText;
  readonly pairs: PairTexts;
}

/** Words whose catalog and language are not known to the compiler. */
export interface Locale {
  readonly protocol: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
  readonly terms: {
    readonly protocol: string;
    readonly codes: string;
    readonly stages: { readonly [stage: string]: string };
    readonly facts: { readonly [fact: string]: Partial<FactWords> };
    readonly effects?: { readonly [effect: string]: string };
    readonly across?: { readonly [protocol: string]: string };
  };
  readonly codes: { readonly [code: number | string]: CodeText<StepText> };
  readonly ranges: { readonly [id: string]: CodeText<StepText> };
  readonly unknown: CodeText;
  readonly pairs: PairTexts;
}

// Entries

/** `known`: the catalog names it. `range`: a range explains it. `unknown`: no code of this protocol. */
export type EntryKind = 'known' | 'range' | 'unknown';

/**
 * One code, resolved: a catalog's facts and a locale's words put together. It holds its catalog and its locale by
 * reference, not as properties of its own: `JSON.stringify` gives what is about this code alone. A copy that was
 * spread or parsed has neither and cannot be shown; send a `Comparison` in its place.
 */
export interface Entry {
  readonly protocol: string;
  readonly code: number | string;
  /** The code as it is written: `'1006'`, `'0x87'`. */
  readonly label: string;
  readonly kind: EntryKind;
  /** The language of the words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Empty for an unknown code. */
  readonly facts: Partial<CodeFacts>;
  /** Its steps have the roles and the commands of the facts. */
  readonly text: CodeText;
  /** The range that the code lies in, where its catalog has one: `'4000–4999'` and its name, the heading over it in a list. */
  readonly range?: { readonly label: string; readonly name: string };
  /** The facts of the whole protocol. */
  readonly catalog: Catalog;
  /** The words of the whole protocol. */
  readonly locale: Locale;
}

// What a reader sees

/** Which code something is about, and the language and direction of its words. */
export type CodeIdentity = Pick<Entry, 'protocol' | 'code' | 'label' | 'kind' | 'lang' | 'dir'>;

/** A step with the name of its role in the reader's language. */
export interface ChecklistStep extends Step {
  readonly id: string;
  readonly role: string;
}

/** What a card says of a code. Plain JSON data. */
export interface CardText extends CodeIdentity {
  /** The protocol's name: "WebSocket". */
  readonly protocolName: string;
  /** The code's name in this language. */
  readonly name: string;
  /** The registered English name, where the language has one of its own. */
  readonly phrase?: string;
  /** For a code that a range explains: "4000–4999". */
  readonly range?: string;
  /** None for an unknown code. */
  readonly severity?: Severity;
  /** Facts in two or three words, each with the value that a style may go by. */
  readonly tags: readonly { readonly fact: string; readonly value: string; readonly text: string }[];
  /** What it is. */
  readonly summary: string;
  /** When you see it. */
  readonly when: string;
  /** Facts that belong to when it is seen, as questions and answers. */
  readonly details: readonly { readonly fact: string; readonly question: string; readonly answer: string }[];
  /** The lines by which it shows itself, one of each program before the next of any. */
  readonly signs: readonly Sign[];
  /** What to do, in order. */
  readonly steps: readonly ChecklistStep[];
  /** How far a checklist is, with `{done}`. */
  readonly progress: string;
  /** What an app may show to its user. */
  readonly endUser: string;
  /** When to send it, or how to tell that it is this one. */
  readonly choose: string;
  /** Who says what the code means; none for an unknown code. */
  readonly sources?: readonly Source[];
  /** The headings of the card; over the steps, `whatToDo` where the code is no error. */
  readonly messages: Pick<
    Messages,
    'description' | 'whenYouSeeIt' | 'inLogs' | 'howToFix' | 'forUsers' | 'reset' | 'copy' | 'copied' | 'copyRefused'
  > & {
    /** Over the signs that are folded away, where there are many. */
    readonly moreSigns?: string;
  };
}

/** A protocol's course with the codes that arise along it. */
export interface StageTrack {
  readonly protocol: string;
  /** The protocol's name. */
  readonly name: string;
  /** How many lanes the codes need side by side. */
  readonly lanes: number;
  readonly stages: readonly {
    readonly stage: string;
    readonly label: string;
    readonly flags: readonly StageFlag[];
    /** What fails there below this protocol, where a code arises there. */
    readonly see?: readonly CodeReference[];
  }[];
}

/** A code at a stage. */
export interface StageFlag {
  /** The code as it is written. */
  readonly label: string;
  /** Which of the compared codes it is, from 1. */
  readonly side: number;
  /** From 1, nearest the track first. */
  readonly lane: number;
  /** How it continues at the neighbouring stages. */
  readonly run: 'only' | 'start' | 'middle' | 'end';
}

/** A row of a comparison: a question and each code's answer. */
export interface ComparisonRow {
  readonly fact: string;
  /** The question. */
  readonly label: string;
  /** What a reader must know to take the answers right. */
  readonly note?: string;
  /** The answers, in the order of the entries. */
  readonly values: readonly string[];
  /** Whether all answers agree. */
  readonly same: boolean;
}

/** The settings behind one or more codes, as a table. */
export interface SettingsText {
  /** Those of the first code before those of the next. */
  readonly rows: readonly SettingRow[];
  /** Its headings. */
  readonly messages: Pick<Messages, 'settings' | 'setting' | 'default' | 'effect' | 'notApplicable'> & {
    /** Over the rows that are folded away, where there are many. */
    readonly more?: string;
  };
}

/** A setting behind one or more codes, and what it does to each. */
export interface SettingRow extends Omit<Setting, 'effect' | 'spec'> {
  readonly spec: readonly Source[];
  /** In words, in the order of the entries; empty where it has no effect on the code. */
  readonly effects: readonly string[];
}

/** What clients call one or more codes, as a table. */
export interface NamesText {
  readonly rows: readonly NameRow[];
  /** Its headings. */
  readonly messages: Pick<Messages, 'clientNames' | 'client' | 'reports' | 'measured' | 'notApplicable'> & {
    /** Over the rows that are folded away, where there are many. */
    readonly more?: string;
  };
}

/** A client, and what it calls each of the codes. */
export interface NameRow {
  readonly by: string;
  /** In the order of the entries; none where it has no name for the code. */
  readonly names: readonly (readonly ShownName[])[];
}

/** What a client calls a code: measured with a version of it, or as pages say. */
export interface ShownName extends Pick<ClientName, 'by' | 'name'> {
  readonly measured?: string | undefined;
  readonly spec?: readonly Source[] | undefined;
}

/** Two codes of a protocol that people confuse. */
export interface RelatedPair {
  readonly protocol: string;
  /** The language of its words. */
  readonly lang: string;
  /** The codes, as an address has them. */
  readonly a: string;
  readonly b: string;
  /** "WebSocket 1005 No Status Received vs 1006 Abnormal Closure" */
  readonly title: string;
}

/**
 * Two to four codes set against each other: all that a view shows of them. Plain JSON data, which the command writes, too;
 * imported from a file it is `json as Comparison`.
 */
export interface Comparison {
  /** "WebSocket 1010 Mandatory Extension vs 1015 TLS Handshake Failure" */
  readonly title: string;
  /** What the comparison comes down to. */
  readonly intro: string;
  /** The rows that differ first. */
  readonly rows: readonly ComparisonRow[];
  /** The settings behind the codes. */
  readonly settings: SettingsText;
  /** What clients call the codes. */
  readonly names: NamesText;
  /** Whole sentences that contrast. */
  readonly differences: readonly string[];
  /** Across protocols, what does not map one to one; otherwise empty. */
  readonly note: string;
  /** Whether each of the codes may be sent by somebody. */
  readonly sendable: boolean;
  /** Who says all this: first of the codes themselves, then of what makes them differ. */
  readonly sources: readonly Source[];
  /** Comparisons close by: of one of the codes with another that people confuse it with. Six at most. */
  readonly related: readonly RelatedPair[];
  /** What the card of each code says. */
  readonly cards: readonly CardText[];
  /** Each code as it stands beside the others: 1006, or "HTTP 503" where they are of several protocols. */
  readonly labels: readonly string[];
  /** Where in a connection's life the codes arise, a track for each protocol. */
  readonly tracks: readonly StageTrack[];
  /** The same for each code in words; `at` is empty where it arises nowhere. */
  readonly places: readonly { readonly at: readonly string[]; readonly text: string }[];
  /** The headings and marks of the sections. */
  readonly messages: Pick<
    Messages,
    | 'differs'
    | 'keyDifferences'
    | 'learnMore'
    | 'noDifferences'
    | 'onlyDifferences'
    | 'question'
    | 'relatedPairs'
    | 'sideBySide'
    | 'sources'
    | 'versus'
    | 'whereItArises'
  > & {
    /** Over `choose`: which to send, or how to tell them apart. */
    readonly choice: string;
  };
}

// Observations

/** A code of a protocol: what its catalog and `findCode` take. */
export interface Reading {
  readonly protocol: ProtocolName;
  readonly code: number | string;
}

/** What an adapter reads out of something that arrived. Plain JSON data, in no language. */
export interface Observation {
  /** Whose catalog explains `code`. Absent where nothing was recognised. */
  readonly protocol?: ProtocolName;
  /** What was seen, for `findCode`. Absent where what arrived names no code, though its protocol may be plain. */
  readonly code?: number | string;
  /**
   * What may stand behind it, of any protocol, the likeliest first; a cause that the text itself names comes before all
   * others. Never holds the code that was seen. Empty where nobody can tell more.
   */
  readonly mayMean: readonly Reading[];
  /** Where in a connection's life it arose, out of the WebSocket catalog's `stages`. Empty where nothing says. */
  readonly stages: readonly string[];
  /** The sign that was recognised: `'1006'`, `'ECONNREFUSED'`, `'upstream timed out'`. Else what came, in short. */
  readonly observed: string;
  /** What the other side or a library said with it: untrusted, made short and visible, not meant for end users. */
  readonly reason: string;
  /** How long the server asked to wait: 0 to 86,400 (a day). */
  readonly retryAfterSeconds?: number;
}
