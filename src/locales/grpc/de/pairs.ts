import type { PairTexts } from '../../../model.js';

/** The pairs of gRPC status codes that people confuse, in German. */
export const pairs: PairTexts = {
  '1-4': {
    decisive:
      'Bei CANCELLED hat meist der Aufrufer den Aufruf abgebrochen; bei DEADLINE_EXCEEDED ist die Deadline des Aufrufs abgelaufen.',
    differences: [
      'CANCELLED ist meist gewollt und braucht keinen Alarm; die Rate von DEADLINE_EXCEEDED gehört ins Monitoring, mit Alarm.',
      'Ein Server sieht oft CANCELLED, wo sein Client DEADLINE_EXCEEDED sieht: Der Client bricht den Aufruf ab, wenn die Deadline abläuft.',
    ],
  },
  '2-13': {
    decisive:
      'INTERNAL meldet einen bekannten internen Fehler; bei UNKNOWN wurde dem Fehler kein genauerer Code zugeordnet.',
    differences: [
      'Für eine nicht abgefangene Ausnahme liefern die meisten Server UNKNOWN. INTERNAL wird bewusst zurückgegeben, oder die gRPC-Bibliothek meldet es bei einem defekten Stream.',
      'Ordnen Sie bei UNKNOWN dem Fehler einen genaueren Code zu; suchen und beheben Sie bei INTERNAL den Programmfehler oder den defekten Hop.',
    ],
  },
  '3-9': {
    decisive:
      'Bei INVALID_ARGUMENT ist die Anfrage nie gültig; bei FAILED_PRECONDITION ist sie gültig, aber nicht im aktuellen Zustand des Systems.',
    differences: [
      'Bei INVALID_ARGUMENT korrigieren Sie die Anfrage; bei FAILED_PRECONDITION ändern Sie den Zustand des Systems.',
      'Könnte genau dieselbe Anfrage gelingen, nachdem sich der Zustand geändert hat, verwenden Sie FAILED_PRECONDITION.',
    ],
  },
  '3-11': {
    decisive:
      'Bei INVALID_ARGUMENT ist die Anfrage nie gültig; bei OUT_OF_RANGE bezieht sie sich auf eine Position, die es noch nicht oder nicht mehr gibt.',
    differences: [
      'Ein negativer Offset führt zu INVALID_ARGUMENT; ein Offset hinter dem Dateiende führt zu OUT_OF_RANGE.',
      'Ein Programm, das iteriert, kann bei OUT_OF_RANGE aufhören, denn der Code markiert das Ende der Daten.',
    ],
  },
  '5-7': {
    decisive:
      'Bei NOT_FOUND gibt es die Entität nicht; bei PERMISSION_DENIED darf der Aufrufer nicht darauf zugreifen.',
    differences: [
      'Ein Dienst darf mit NOT_FOUND antworten, wenn er den Zugriff einer ganzen Klasse von Nutzern verwehrt, zum Beispiel bei einer schrittweisen Einführung.',
      'Wird der Zugriff nur einzelnen Nutzern innerhalb einer Klasse verwehrt, wie bei einer nutzerbezogenen Zugriffskontrolle, geben Sie PERMISSION_DENIED zurück.',
    ],
  },
  '7-16': {
    decisive:
      'Bei UNAUTHENTICATED hat der Aufrufer keine gültigen Zugangsdaten; bei PERMISSION_DENIED ist er authentifiziert, aber nicht berechtigt.',
    differences: [
      'Gegen UNAUTHENTICATED kann ein neues Token helfen; bei PERMISSION_DENIED muss eine Berechtigung erteilt werden.',
      'Erneuern Sie das Token nur bei UNAUTHENTICATED: Bei PERMISSION_DENIED führen ein neues Token und ein neuer Versuch nie zum Erfolg.',
    ],
  },
  '8-14': {
    decisive:
      'Bei RESOURCE_EXHAUSTED ist ein Limit erreicht; bei UNAVAILABLE ist der Dienst nicht erreichbar oder kann gerade keine Aufrufe annehmen.',
    differences: [
      'Wiederholen Sie bei UNAVAILABLE idempotente Aufrufe mit exponentiellem Backoff und Jitter. Prüfen Sie bei RESOURCE_EXHAUSTED zuerst, welches Limit erreicht ist: Eine Wiederholung kann dasselbe Kontingent weiter belasten.',
      'Kommt HTTP 429 von einem Proxy, meldet ein Client UNAVAILABLE, obwohl ein Rate-Limit die Ursache ist.',
    ],
  },
  '9-10': {
    decisive:
      'Nach ABORTED wiederholt der Client den ganzen Ablauf; nach FAILED_PRECONDITION muss sich zuerst der Zustand des Systems ändern.',
    differences: [
      'ABORTED entsteht durch einen Konflikt mit einer gleichzeitig laufenden Operation, ein neuer Versuch kann also gelingen; FAILED_PRECONDITION bleibt, bis sich der Zustand ändert.',
      'Lesen Sie die Daten nach ABORTED neu, ändern und schreiben Sie sie: Wer nur den letzten Aufruf wiederholt, wiederholt auch den Konflikt.',
    ],
  },
  '9-14': {
    decisive:
      'UNAVAILABLE ist meist vorübergehend; FAILED_PRECONDITION bleibt, bis der Zustand des Systems geändert wird.',
    differences: [
      'Client-Bibliotheken können Aufrufe nach UNAVAILABLE automatisch wiederholen (`retryPolicy`); nach FAILED_PRECONDITION erzeugt das nur zusätzliche Last.',
      'UNAVAILABLE betrifft den Dienst selbst, FAILED_PRECONDITION den Zustand seiner Daten.',
    ],
  },
  '13-15': {
    decisive:
      'INTERNAL meldet einen Programmfehler oder einen defekten Hop; bei DATA_LOSS sind Daten verloren oder beschädigt und lassen sich nicht wiederherstellen.',
    differences: [
      'Suchen Sie nach INTERNAL den Programmfehler oder den defekten Hop; stellen Sie nach DATA_LOSS die Daten aus einem Backup wieder her.',
      'INTERNAL kann die gRPC-Bibliothek selbst erzeugen, DATA_LOSS dagegen nie.',
    ],
  },
  'grpc:14-http:503': {
    decisive:
      'HTTP 503 und gRPC UNAVAILABLE bedeuten fast dasselbe, doch meldet gRPC auch eine abgelehnte oder abgerissene Verbindung als UNAVAILABLE.',
    differences: [
      'HTTP 503 beweist, dass ein Server oder Proxy geantwortet hat; bei gRPC UNAVAILABLE hat womöglich gar niemand geantwortet.',
      'HTTP nennt die Wartezeit im Header `Retry-After`, gRPC im `google.rpc.RetryInfo`-Detail.',
    ],
  },
};
