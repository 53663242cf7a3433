import type * as check from '../src/define/check.js';
import type * as checkCatalog from '../src/define/checkCatalog.js';
import type * as checkLocale from '../src/define/checkLocale.js';

export function jsonSchemas(
  checks: typeof check & typeof checkCatalog & typeof checkLocale,
  model: string,
): { readonly catalog: object; readonly locale: object };
