/** The codes of one protocol by name. */
export interface CodeList {
  /** The registered name of each code. */
  readonly names: { readonly [code: string]: string };
  /** The numbers that its ranges explain besides, the first and the last of each. */
  readonly ranges?: readonly (readonly [from: number, to: number])[];
}
