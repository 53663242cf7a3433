import type { Messages } from '../../model.js';
import { lookup } from './lookup/de.js';

/** The interface's words in German. */
export const de: Messages<'de'> = {
  description: 'Beschreibung',
  whenYouSeeIt: 'Wann der Code auftritt',
  howToFix: 'So beheben Sie das Problem',
  whatToDo: 'Was zu tun ist',
  forUsers: 'Meldung für Ihre Nutzer',
  inLogs: 'In Logs und Konsolen',
  settings: 'Einstellungen und Limits',
  setting: 'Einstellung',
  default: 'Standard',
  effect: 'Wirkung',
  clientNames: 'Was Clients melden',
  client: 'Client',
  reports: 'Meldung',
  measured: 'Gemessen mit {version}',
  more: { one: '{count} weiterer Eintrag', other: '{count} weitere Einträge' },
  reset: 'Zurücksetzen',
  sideBySide: 'Gegenüberstellung',
  onlyDifferences: 'Nur Unterschiede',
  question: 'Frage',
  differs: 'unterschiedlich',
  keyDifferences: 'Die wichtigsten Unterschiede',
  noDifferences: 'Diese Codes unterscheiden sich vor allem in ihrer Bedeutung, die oben beschrieben ist.',
  whichToSend: 'Welchen Code Sie verwenden sollten',
  tellApart: 'Wann welcher Code vorliegt',
  whenToSend: 'Wann Sie diesen Code verwenden',
  howToTell: 'Wann dieser Code vorliegt',
  findCause: 'So finden Sie die Ursache',
  learnMore: 'Weiterführendes',
  sources: 'Quellen',
  relatedPairs: 'Verwandte Vergleiche',
  search: 'Codes durchsuchen',
  found: { one: '{count} Code', other: '{count} Codes' },
  nothingFound: 'Keine passenden Codes gefunden.',
  lookup,
  copyMarkdown: 'Als Markdown kopieren',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyRefused: 'Der Browser hat das Kopieren blockiert. Der Text ist unten markiert; kopieren Sie ihn von dort.',
  whereItArises: 'Wo der Code auftritt',
  anyStage: 'An jeder Stelle',
  noStage: 'Nirgends: Es ist keine Bedeutung zugewiesen',
  notDefined: 'Nicht definiert',
  notApplicable: 'Entfällt',
  none: 'Keine',
  acrossProtocols:
    'Codes verschiedener Protokolle lassen sich nicht eins zu eins zuordnen. Vergleichen Sie die Bedeutungen, nicht die Nummern.',
  versus: 'vs.',
  list: { comma: ', ', and: ' und ' },
  marks: { colon: ': ', open: ' (', close: ')' },
  roles: { client: 'Client', server: 'Server', operator: 'Betrieb' },
  progress: {
    one: '{done} von {total} Schritt erledigt',
    other: '{done} von {total} Schritten erledigt',
  },
  facts: {
    registry: {
      question: 'Welchen Registrierungsstatus hat der Code?',
      values: {
        assigned: 'Zugewiesen',
        reserved: 'Reserviert',
        unassigned: 'Nicht zugewiesen',
        private: 'Zur freien Verwendung (Private Use)',
        unofficial: 'Inoffiziell',
      },
    },
    severity: {
      says: {
        neutral: { one: '{codes} ist kein Fehler.', other: '{codes} sind keine Fehler.' },
        notice: {
          one: '{codes} ist ein Ergebnis, das Aufrufer behandeln müssen.',
          other: '{codes} sind Ergebnisse, die Aufrufer behandeln müssen.',
        },
        fault: {
          one: '{codes} weist auf einen Fehler hin, der untersucht werden muss.',
          other: '{codes} weisen auf Fehler hin, die untersucht werden müssen.',
        },
      },
    },
    stages: { question: 'Wo tritt der Code auf?' },
    retry: {
      question: 'Soll der Aufrufer es erneut versuchen?',
      values: {
        'not-needed': 'Nein, nicht nötig',
        'at-once': 'Ja, sofort',
        'new-connection': 'Ja, sofort über eine neue Verbindung',
        backoff: 'Ja, mit exponentiellem Backoff und Jitter',
        delay: 'Ja, nach einer zufälligen Wartezeit von {min} bis {max} Sekunden',
        'after-fix': 'Erst wenn die Ursache behoben ist',
        elsewhere: 'Nur mit anderer URL oder anderem Host oder auf Nutzerwunsch',
        'user-decides': 'Nur auf Nutzerwunsch',
        'app-decides': 'Das entscheidet die Anwendung',
        'not-applicable': 'Entfällt',
      },
      tags: {
        'not-needed': 'Kein neuer Versuch nötig',
        'at-once': 'Sofort erneut versuchen',
        'new-connection': 'Mit neuer Verbindung versuchen',
        backoff: 'Mit Backoff erneut versuchen',
        delay: 'Nach {min}–{max} s erneut versuchen',
        'after-fix': 'Erst Ursache beheben',
        elsewhere: 'Woanders erneut versuchen',
        'user-decides': 'Nur auf Nutzerwunsch',
        'app-decides': 'Die App entscheidet',
        'not-applicable': 'Neuer Versuch entfällt',
      },
      says: {
        'not-needed': {
          one: 'Nach {codes} ist kein neuer Versuch nötig.',
          other: 'Nach {codes} ist kein neuer Versuch nötig.',
        },
        'at-once': {
          one: 'Versuchen Sie es nach {codes} sofort erneut.',
          other: 'Versuchen Sie es nach {codes} sofort erneut.',
        },
        'new-connection': {
          one: 'Versuchen Sie es nach {codes} sofort über eine neue Verbindung erneut.',
          other: 'Versuchen Sie es nach {codes} sofort über eine neue Verbindung erneut.',
        },
        backoff: {
          one: 'Versuchen Sie es nach {codes} mit exponentiellem Backoff und Jitter erneut.',
          other: 'Versuchen Sie es nach {codes} mit exponentiellem Backoff und Jitter erneut.',
        },
        delay: {
          one: 'Warten Sie nach {codes} eine zufällige Zeit von {min} bis {max} Sekunden und versuchen Sie es dann erneut.',
          other:
            'Warten Sie nach {codes} eine zufällige Zeit von {min} bis {max} Sekunden und versuchen Sie es dann erneut.',
        },
        'after-fix': {
          one: 'Nach {codes} scheitert jeder neue Versuch genauso, bis die Ursache behoben ist.',
          other: 'Nach {codes} scheitert jeder neue Versuch genauso, bis die Ursache behoben ist.',
        },
        elsewhere: {
          one: 'Versuchen Sie es nach {codes} nur mit einer anderen URL, einem anderen Host oder auf Nutzerwunsch erneut.',
          other:
            'Versuchen Sie es nach {codes} nur mit einer anderen URL, einem anderen Host oder auf Nutzerwunsch erneut.',
        },
        'user-decides': {
          one: 'Versuchen Sie es nach {codes} nur auf Nutzerwunsch erneut.',
          other: 'Versuchen Sie es nach {codes} nur auf Nutzerwunsch erneut.',
        },
        'app-decides': {
          one: 'Ob nach {codes} ein neuer Versuch folgt, entscheidet die Anwendung.',
          other: 'Ob nach {codes} ein neuer Versuch folgt, entscheidet die Anwendung.',
        },
        'not-applicable': {
          one: 'Bei {codes} stellt sich die Frage nach einem neuen Versuch nicht.',
          other: 'Bei {codes} stellt sich die Frage nach einem neuen Versuch nicht.',
        },
      },
    },
    spec: { question: 'Wo ist der Code definiert?' },
  },
};
