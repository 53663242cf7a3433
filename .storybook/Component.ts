/** A prop of a component. */
export interface Prop {
  readonly name: string;
  readonly type: string;
  /** What it says about itself, with code in backticks. */
  readonly text: string;
  readonly default?: string;
  readonly required: boolean;
  /** The props that may stand in its place. */
  readonly or: readonly string[];
}

/** What a style sheet or a script can select. */
export interface Selector {
  readonly selector: string;
  readonly attributes: readonly string[];
}

/** What is known of a component from its types and its docstring. */
export interface Component {
  readonly name: string;
  /** The paragraphs about it, with code in backticks. */
  readonly text: readonly string[];
  readonly example?: string;
  /** Its root element, whose props it takes as well, but those that are left out. */
  readonly element: string;
  readonly leftOut: readonly string[];
  readonly props: readonly Prop[];
  readonly selectors: readonly Selector[];
  readonly errors: readonly string[];
}
