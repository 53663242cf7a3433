import type { Checked } from './check.js';

/** The Standard Schema interface, version 1 (https://standardschema.dev), as far as it is used here. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'wirecodes';
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: unknown; readonly output: Output };
  };
}

/** A typed value, or all issues. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[] };

/** A checker as a Standard Schema. */
export function toSchema<Output>(check: (value: unknown) => Checked<Output>): StandardSchema<Output> {
  return {
    '~standard': {
      version: 1,
      vendor: 'wirecodes',
      validate(value) {
        const result = check(value);
        if (!result.findings) return { value: result.value };
        return {
          issues: result.findings.map(({ keys, message, mend }) => ({ path: keys, message: `${message} ${mend}` })),
        };
      },
    },
  };
}
