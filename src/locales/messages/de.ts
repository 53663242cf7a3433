import type { Messages } from '../../model.js';

/** The interface's words in German. */
export const de: Messages<'de'> = {
  description: 'Beschreibung',
  whenYouSeeIt: 'Wann der Code auftritt',
  howToFix: 'So beheben Sie das Problem',
  whatToDo: 'Was zu tun ist',
  forUsers: 'Meldung für Ihre Nutzer',
  reset: 'Zurücksetzen',
  sideBySide: 'Gegenüberstellung',
  onlyDifferences: 'Nur Unterschiede',
  question: 'Frage',
  differs: 'unterschiedlich',
  keyDifferences: 'Die wichtigsten Unterschiede',
  noDifferences:
    'Diese Codes stimmen in allen Angaben überein. Sie unterscheiden sich in der oben beschriebenen Bedeutung.',
  whichToSend: 'Welchen Code Sie senden sollten',
  tellApart: 'So unterscheiden Sie die Codes',
  whenToSend: 'Wann Sie diesen Code senden',
  howToTell: 'So erkennen Sie diesen Code',
  findCause: 'So finden Sie die Ursache',
  learnMore: 'Weiterführendes',
  sources: 'Quellen',
  relatedPairs: 'Verwandte Vergleiche',
  search: 'Codes durchsuchen',
  found: { one: '{count} Code', other: '{count} Codes' },
  nothingFound: 'Keine passenden Codes gefunden.',
  copyMarkdown: 'Als Markdown kopieren',
  copied: 'Kopiert.',
  copyRefused: 'Der Browser hat das Kopieren nicht zugelassen. Kopieren Sie den unten markierten Text.',
  whereItArises: 'Wo der Code auftritt',
  anyStage: 'An jeder Stelle',
  noStage: 'An keiner Stelle: noch ohne Bedeutung',
  notDefined: 'Nicht definiert',
  notApplicable: 'Entfällt',
  none: 'Keine',
  acrossProtocols:
    'Codes verschiedener Protokolle entsprechen einander nicht eins zu eins: Vergleichen Sie die Bedeutung, nicht die Zahlen.',
  versus: 'vs.',
  list: { comma: ', ', and: ' und ' },
  roles: { client: 'Client', server: 'Server', operator: 'Betrieb' },
  progress: {
    one: '{done} von {total} Schritt erledigt',
    other: '{done} von {total} Schritten erledigt',
  },
  facts: {
    registry: {
      question: 'Ist der Code registriert?',
      values: {
        assigned: 'Zugewiesen',
        reserved: 'Reserviert',
        unassigned: 'Nicht zugewiesen',
        private: 'Private Nutzung',
        unofficial: 'Inoffiziell',
      },
    },
    severity: {
      says: {
        neutral: { one: '{codes} ist kein Fehler.', other: '{codes} sind keine Fehler.' },
        notice: {
          one: 'Auf {codes} sollte der Aufrufer vorbereitet sein.',
          other: 'Auf {codes} sollte der Aufrufer vorbereitet sein.',
        },
        fault: {
          one: '{codes} weist auf einen Fehler hin, dessen Ursache gefunden werden muss.',
          other: '{codes} weisen auf Fehler hin, deren Ursachen gefunden werden müssen.',
        },
      },
    },
    stages: { question: 'Wo tritt der Code auf?' },
    retry: {
      question: 'Soll der Aufrufer es erneut versuchen?',
      values: {
        'not-needed': 'Nicht nötig',
        backoff: 'Ja, mit zufälligen, wachsenden Wartezeiten',
        delay: 'Ja, nach zufällig gewählten {min} bis {max} Sekunden',
        'after-fix': 'Erst wenn die Ursache behoben ist',
        elsewhere: 'Nur unter einer anderen Adresse oder auf Nutzerwunsch',
        'app-decides': 'Das entscheidet die Anwendung',
        'not-applicable': 'Entfällt',
      },
      tags: {
        'not-needed': 'Kein neuer Versuch nötig',
        backoff: 'Mit Backoff erneut versuchen',
        delay: 'Nach {min}–{max} s erneut versuchen',
        'after-fix': 'Erst Ursache beheben',
        elsewhere: 'Woanders erneut versuchen',
        'app-decides': 'Die App entscheidet',
        'not-applicable': 'Neuer Versuch entfällt',
      },
      says: {
        'not-needed': {
          one: 'Nach {codes} ist kein neuer Versuch nötig.',
          other: 'Nach {codes} ist kein neuer Versuch nötig.',
        },
        backoff: {
          one: 'Versuchen Sie es nach {codes} mit zufälligen, wachsenden Wartezeiten erneut.',
          other: 'Versuchen Sie es nach {codes} mit zufälligen, wachsenden Wartezeiten erneut.',
        },
        delay: {
          one: 'Warten Sie nach {codes} zufällig gewählte {min} bis {max} Sekunden und versuchen Sie es dann erneut.',
          other: 'Warten Sie nach {codes} zufällig gewählte {min} bis {max} Sekunden und versuchen Sie es dann erneut.',
        },
        'after-fix': {
          one: 'Nach {codes} führt jeder neue Versuch zur selben Antwort, bis die Ursache behoben ist.',
          other: 'Nach {codes} führt jeder neue Versuch zur selben Antwort, bis die Ursache behoben ist.',
        },
        elsewhere: {
          one: 'Versuchen Sie es nach {codes} nur unter einer anderen Adresse oder auf Nutzerwunsch erneut.',
          other: 'Versuchen Sie es nach {codes} nur unter einer anderen Adresse oder auf Nutzerwunsch erneut.',
        },
        'app-decides': {
          one: 'Ob nach {codes} ein neuer Versuch folgt, entscheidet Ihre Anwendung.',
          other: 'Ob nach {codes} ein neuer Versuch folgt, entscheidet Ihre Anwendung.',
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
