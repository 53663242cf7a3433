import type { LookupMessages } from '../../../model.js';

/** The words of `CodeLookup` in English. A page that shows no other component need not load the rest. */
export const lookup: LookupMessages = {
  label: 'Paste a log line, or type a code or its name',
  submit: 'Explain',
  loading: 'Loading…',
  nothing: 'No code was recognized. Paste the complete log line, or enter the protocol before the code.',
  recognized: 'Recognized as',
  mayMean: 'Possible causes',
  failed:
    'The explanation could not be loaded. Check your connection, then try again. If that does not help, reload the page.',
  retry: 'Try again',
  share: 'Link to this code',
};
