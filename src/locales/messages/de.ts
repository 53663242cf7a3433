import type { Messages } from '../../model.js';

/** The interface's words in German. */
export const de: Messages<'de'> = {
  description: 'Beschreibung',
  whenYouSeeIt: 'Wann der Code auftritt',
  howToFix: 'So beheben Sie das Problem',
  forUsers: 'Meldung für Ihre Nutzer',
  sideBySide: 'Gegenüberstellung',
  onlyDifferences: 'Nur Unterschiede',
  question: 'Frage',
  differs: 'unterschiedlich',
  same: 'gleich',
  keyDifferences: 'Die wichtigsten Unterschiede',
  noDifferences:
    'Diese Codes stimmen in allen Angaben überein. Sie unterscheiden sich in der oben beschriebenen Bedeutung.',
  whichToSend: 'Welchen Code Sie senden sollten',
  tellApart: 'So unterscheiden Sie die Codes',
  whenToSend: 'Wann Sie diesen Code senden',
  howToTell: 'So erkennen Sie diesen Code',
  learnMore: 'Weiterführendes',
  sources: 'Quellen',
  relatedPairs: 'Verwandte Vergleiche',
  whereItArises: 'Wo der Code auftritt',
  anyStage: 'In jeder Phase',
  noStage: 'In keiner Phase: noch ohne Bedeutung',
  notDefined: 'Nicht definiert',
  versus: 'vs.',
  list: { comma: ', ', and: ' und ' },
  roles: { client: 'Client', server: 'Server', operator: 'Betrieb' },
  progress: {
    one: '{done} von {total} Schritt erledigt',
    other: '{done} von {total} Schritten erledigt',
  },
  severity: {
    neutral: {
      one: '{codes} ist kein Fehler, sondern gehört zu einem normalen Verbindungsende.',
      other: '{codes} sind keine Fehler, sondern gehören zu einem normalen Verbindungsende.',
    },
    notice: {
      one: '{codes} verlangt eine Entscheidung Ihrer Anwendung, die Verbindung selbst hat aber funktioniert.',
      other: '{codes} verlangen eine Entscheidung Ihrer Anwendung, die Verbindung selbst hat aber funktioniert.',
    },
    fault: {
      one: '{codes} weist auf einen Fehler hin, dessen Ursache gefunden werden muss.',
      other: '{codes} weisen auf Fehler hin, deren Ursachen gefunden werden müssen.',
    },
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
    spec: { question: 'Wo ist der Code definiert?', values: {} },
  },
};
