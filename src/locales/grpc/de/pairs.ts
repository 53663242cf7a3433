import type { PairTexts } from '../../../model.js';

/** The pairs of gRPC status codes that people confuse, in German. */
export const pairs: PairTexts = {
  '1-4': {
    decisive: 'Bei CANCELLED hat der Aufrufer das Interesse verloren; bei DEADLINE_EXCEEDED ist seine Zeit abgelaufen.',
    differences: [
      'CANCELLED ist meist gewollt und braucht keinen Alarm; DEADLINE_EXCEEDED verdient einen Graphen und einen Schwellenwert.',
      'Ein Server sieht oft CANCELLED, wo sein Client DEADLINE_EXCEEDED sieht: Der Client gibt auf und bricht den Aufruf ab.',
    ],
  },
  '2-13': {
    decisive: 'Bei INTERNAL weiß das System, dass es defekt ist; bei UNKNOWN hat niemand den Fehler eingeordnet.',
    differences: [
      'UNKNOWN liefern die meisten Server für eine nicht abgefangene Ausnahme; INTERNAL hat jemand bewusst gewählt oder die Bibliothek bei einem defekten Stream gesetzt.',
      'UNKNOWN ist Anlass, nach und nach bessere Codes zu vergeben; INTERNAL ist Anlass für einen Fehlerbericht.',
    ],
  },
  '3-9': {
    decisive:
      'INVALID_ARGUMENT ist in jedem Zustand des Systems falsch; FAILED_PRECONDITION wäre richtig, nur nicht im jetzigen Zustand.',
    differences: [
      'Bei INVALID_ARGUMENT korrigieren Sie die Anfrage; bei FAILED_PRECONDITION ändern Sie den Zustand des Systems.',
      'Fragen Sie sich, ob dieselben Bytes je Erfolg haben könnten: Wenn ja, ist es FAILED_PRECONDITION.',
    ],
  },
  '3-11': {
    decisive:
      'INVALID_ARGUMENT könnte nie gültig sein; OUT_OF_RANGE verlangt eine Stelle, die es noch nicht oder nicht mehr gibt.',
    differences: [
      'Ein negativer Offset führt zu INVALID_ARGUMENT; ein Offset hinter dem Dateiende führt zu OUT_OF_RANGE.',
      'Wer über Daten iteriert, erkennt an OUT_OF_RANGE, dass er fertig ist.',
    ],
  },
  '5-7': {
    decisive: 'NOT_FOUND sagt, dass es die Ressource nicht gibt; PERMISSION_DENIED sagt, dass sie für Sie tabu ist.',
    differences: [
      'Ein Dienst darf auch dann mit NOT_FOUND antworten, wenn der Aufrufer von der Ressource nicht einmal wissen soll.',
      'Dürfen einige Mitglieder einer Gruppe eine Ressource sehen und andere nicht, ist PERMISSION_DENIED die ehrliche Antwort.',
    ],
  },
  '7-16': {
    decisive: 'UNAUTHENTICATED fragt, wer Sie sind; PERMISSION_DENIED weiß, wer Sie sind, und sagt Nein.',
    differences: [
      'Gegen UNAUTHENTICATED kann ein neues Token helfen; bei PERMISSION_DENIED muss jemand ein Recht erteilen.',
      'Erneuern Sie Zugangsdaten nur bei UNAUTHENTICATED, sonst dreht sich der Client wegen eines fehlenden Rechts im Kreis.',
    ],
  },
  '8-14': {
    decisive:
      'Bei RESOURCE_EXHAUSTED ist eine Grenze erreicht; bei UNAVAILABLE ist der Dienst gerade nicht nutzbar, ganz gleich, welche Grenzen gelten.',
    differences: [
      'Bei UNAVAILABLE ist ein baldiger neuer Versuch richtig; bei RESOURCE_EXHAUSTED kann er dasselbe Kontingent weiter belasten.',
      'Kommt HTTP 429 von einem Proxy, wird daraus UNAVAILABLE, obwohl der Grund eine Grenze ist.',
    ],
  },
  '9-10': {
    decisive:
      'Nach ABORTED beginnt der Client seinen Ablauf von vorn; nach FAILED_PRECONDITION muss zuerst jemand den Zustand ändern.',
    differences: [
      'Hinter ABORTED steckt eine Race-Condition, die der nächste Versuch gewinnen kann; hinter FAILED_PRECONDITION steckt keine.',
      'Nach ABORTED heißt es neu lesen, ändern und wieder schreiben; wer nur den letzten Aufruf wiederholt, wiederholt auch den Konflikt.',
    ],
  },
  '9-14': {
    decisive:
      'UNAVAILABLE geht durch Warten vorüber; FAILED_PRECONDITION bleibt, bis jemand den Zustand des Systems ändert.',
    differences: [
      'Client-Bibliotheken lassen sich so einstellen, dass sie Aufrufe nach UNAVAILABLE selbst wiederholen; nach FAILED_PRECONDITION erzeugt das nur zusätzliche Last.',
      'UNAVAILABLE betrifft den Dienst, FAILED_PRECONDITION die Daten, die er verwaltet.',
    ],
  },
  '13-15': {
    decisive: 'INTERNAL ist ein Fehler, der sich beheben lässt; bei DATA_LOSS sind Daten endgültig verloren.',
    differences: [
      'Nach INTERNAL suchen Sie den Programmfehler; nach DATA_LOSS suchen Sie das Backup.',
      'INTERNAL kann die Bibliothek selbst melden; DATA_LOSS meldet sie nie.',
    ],
  },
  'grpc:14-http:503': {
    decisive:
      'HTTP 503 und gRPC UNAVAILABLE sagen fast dasselbe, nur steht UNAVAILABLE auch für eine abgerissene Verbindung.',
    differences: [
      'HTTP 503 beweist, dass irgendein Server geantwortet hat; bei gRPC UNAVAILABLE hat womöglich gar niemand geantwortet.',
      'HTTP nennt die Wartezeit in Retry-After; gRPC nennt sie im RetryInfo-Detail.',
    ],
  },
};
