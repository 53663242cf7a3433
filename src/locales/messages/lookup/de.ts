import type { LookupMessages } from '../../../model.js';

/** The words of `CodeLookup` in German. A page that shows no other component need not load the rest. */
export const lookup: LookupMessages = {
  label: 'Logzeile einfügen oder Code bzw. Namen eingeben',
  submit: 'Erklären',
  loading: 'Wird geladen …',
  nothing: 'Kein Code erkannt. Fügen Sie die vollständige Logzeile ein oder geben Sie vor dem Code das Protokoll an.',
  recognized: 'Erkannt als',
  mayMean: 'Mögliche Ursachen',
  failed:
    'Die Erklärung konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut. Wenn das nicht hilft, laden Sie die Seite neu.',
  retry: 'Erneut versuchen',
  share: 'Link zu diesem Code',
};
