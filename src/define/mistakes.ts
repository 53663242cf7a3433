declare const mistake: unique symbol;

/** In a compile error: the catalog has no fact of this name. */
export interface NoSuchFact<Fact> {
  readonly [mistake]: Fact;
}

/** In a compile error: the catalog has no stage of this name. */
export interface NoSuchStage<Stage> {
  readonly [mistake]: Stage;
}

/** In a compile error: the catalog names this code already. */
export interface NamedAlready<Code> {
  readonly [mistake]: Code;
}
