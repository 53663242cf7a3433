import type { LookupMessages } from '../../../model.js';

/** The words of `CodeLookup` in French. A page that shows no other component need not load the rest. */
export const lookup: LookupMessages = {
  label: 'Collez une ligne de log, ou saisissez un code ou son nom',
  submit: 'Expliquer',
  loading: 'Chargement…',
  nothing: 'Aucun code reconnu. Collez la ligne de log complète, ou indiquez le protocole avant le code.',
  recognized: 'Reconnu comme',
  mayMean: 'Causes possibles',
  failed:
    'L’explication n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez. Si le problème persiste, rechargez la page.',
  retry: 'Réessayer',
  share: 'Lien vers ce code',
};
