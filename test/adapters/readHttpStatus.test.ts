import { describe, expect, it } from 'vitest';
import { isHttpStatus } from '../../src/adapters/readHttpStatus.js';
import { http } from '../../src/catalogs/http.js';

describe('a number is an HTTP status', () => {
  // Those beyond 599 stand in no line as a status.
  it.each(Object.keys(http.codes).filter((code) => Number(code) < 600))('where the catalog names it: %s', (code) => {
    expect(isHttpStatus(code)).toBe(true);
  });

  it.each([
    ['an exit status', ['124', '126', '127', '128', '130', '134', '137', '139', '143', '255']],
    ['a port', ['110', '123', '443', '465', '554', '587']],
    ['an errno', ['105', '107', '110', '111', '113']],
    ['a reply of SMTP or FTP', ['220', '221', '225', '250', '331', '354', '550', '552', '553', '554']],
    ['a part of an address', ['127', '172', '192']],
  ])('and not %s', (_, numbers) => {
    expect(numbers.filter(isHttpStatus)).toEqual([]);
  });
});
