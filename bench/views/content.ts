/** The texts of the view of 1005 and 1006, ready to be shown, for those who build it from other parts. */
export interface Content {
  readonly title: string;
  readonly intro: string;
  readonly stages: {
    readonly heading: string;
    readonly steps: readonly { readonly name: string; readonly codes: readonly string[] }[];
    readonly sentences: readonly string[];
  };
  readonly cards: readonly {
    readonly protocol: string;
    readonly code: string;
    readonly name: string;
    readonly phrase: string | undefined;
    readonly tags: readonly string[];
    readonly sections: readonly { readonly heading: string; readonly text: string; readonly details: readonly Row[] }[];
    readonly fixes: {
      readonly heading: string;
      readonly steps: readonly { readonly text: string; readonly role: string }[];
    };
    readonly users: { readonly heading: string; readonly text: string };
  }[];
  readonly table: {
    readonly heading: string;
    readonly toggle: string;
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly (Row & { readonly same: boolean; readonly note: string | undefined })[];
    readonly differs: string;
  };
  readonly differences: List<string>;
  readonly which: List<{ readonly code: string; readonly name: string; readonly text: string }>;
  readonly more: {
    readonly heading: string;
    readonly sources: List<{ readonly title: string; readonly href: string }>;
    readonly pairs: List<string>;
  };
}

interface Row {
  readonly label: string;
  readonly values: readonly string[];
}

interface List<Item> {
  readonly heading: string;
  readonly items: readonly Item[];
}

// Put in its place by the bundler, so that a page that shows it loads nothing else.
declare const CONTENT: Content;

export const content: Content = CONTENT;
