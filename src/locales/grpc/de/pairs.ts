import type { PairTexts } from '../../../model.js';

/** The pairs of gRPC status codes that people confuse, in German. */
export const pairs: PairTexts = {
  '1-4': {
    decisive:
      'Bei CANCELLED hat meist der Aufrufer den Aufruf abgebrochen; bei DEADLINE_EXCEEDED ist die Deadline des Aufrufs abgelaufen.',
    differences: [
      'CANCELLED ist meist gewollt und braucht keinen Alarm; überwachen Sie dagegen die Rate von DEADLINE_EXCEEDED und richten Sie dafür einen Alarm ein.',
      'Ein Server sieht oft CANCELLED, wo sein Client DEADLINE_EXCEEDED sieht: Der Client bricht den Aufruf ab, wenn die Deadline abläuft.',
    ],
  },
  '2-13': {
    decisive:
      'Bei INTERNAL wurde der Fehler als interner Fehler erkannt; bei UNKNOWN wurde ihm kein genauerer Code zugeordnet.',
    differences: [
      'Für eine nicht abgefangene Ausnahme liefern die meisten Server UNKNOWN. INTERNAL wird bewusst zurückgegeben, oder die gRPC-Bibliothek meldet es bei einem defekten Stream.',
      'Ordnen Sie bei UNKNOWN dem Fehler einen genaueren Code zu; suchen Sie bei INTERNAL den Programmfehler oder den defekten Hop und beheben Sie die Ursache dort.',
    ],
  },
  '2-14': {
    decisive:
      'Bei UNAVAILABLE ist der Dienst nicht erreichbar oder kann gerade keine Aufrufe annehmen; bei UNKNOWN ist der Aufruf fehlgeschlagen, und dem Fehler wurde kein genauerer Code zugeordnet.',
    differences: [
      'Prüfen Sie bei UNAVAILABLE die Verbindung, den Proxy und die Backends; suchen Sie bei UNKNOWN im Server-Log nach einer nicht abgefangenen Ausnahme.',
      'Antwortet ein Proxy ohne `grpc-status`, meldet der Client HTTP 502, 503 und 504 als UNAVAILABLE, HTTP 500 aber als UNKNOWN.',
    ],
  },
  '3-9': {
    decisive:
      'Bei INVALID_ARGUMENT ist die Anfrage nie gültig; bei FAILED_PRECONDITION ist sie gültig, lässt sich aber im aktuellen Zustand des Systems nicht ausführen.',
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
  '4-14': {
    decisive:
      'Bei DEADLINE_EXCEEDED ist die Deadline des Aufrufs abgelaufen; bei UNAVAILABLE war der Dienst nicht erreichbar oder konnte den Aufruf nicht annehmen.',
    differences: [
      'Wiederholen Sie bei UNAVAILABLE idempotente Aufrufe mit exponentiellem Backoff und Jitter. Prüfen Sie nach DEADLINE_EXCEEDED zuerst, ob der Aufruf wirksam wurde: Eine Wiederholung führt erledigte Arbeit womöglich ein zweites Mal aus und belastet einen langsamen Server zusätzlich.',
      'Lehnt der Server Verbindungen ab, scheitert ein Aufruf sofort mit UNAVAILABLE; mit Wait-for-Ready (`waitForReady` in der Service-Config; in Node.js `new Metadata({ waitForReady: true })`, in .NET `WithWaitForReady()`) wartet er auf den Server und scheitert mit DEADLINE_EXCEEDED, wenn die Deadline vorher abläuft.',
      'Kommt HTTP 504 von einem Proxy, meldet ein Client UNAVAILABLE, obwohl ein Timeout die Ursache ist.',
    ],
  },
  '5-7': {
    decisive:
      'Bei NOT_FOUND gibt es die Entität nicht; bei PERMISSION_DENIED darf der Aufrufer nicht darauf zugreifen.',
    differences: [
      'Ein Dienst darf mit NOT_FOUND antworten, wenn er einer ganzen Nutzergruppe den Zugriff verwehrt, zum Beispiel weil eine Funktion schrittweise eingeführt wird.',
      'Wird der Zugriff nur einzelnen Nutzern einer Gruppe verwehrt, wie bei einer nutzerbezogenen Zugriffskontrolle, geben Sie PERMISSION_DENIED zurück.',
    ],
  },
  '5-9': {
    decisive:
      'Bei NOT_FOUND gibt es die Entität nicht; bei FAILED_PRECONDITION ist das System nicht in dem Zustand, den die Operation voraussetzt.',
    differences: [
      'Trifft beides zu, geben Sie NOT_FOUND zurück: `google.rpc.Code` zieht den genaueren Code vor.',
      'Soll ein Verzeichnis gelöscht werden, das es nicht gibt, führt das zu NOT_FOUND; ist das Verzeichnis nicht leer, führt das zu FAILED_PRECONDITION.',
    ],
  },
  '5-12': {
    decisive:
      'Bei NOT_FOUND gibt es die Entität nicht; bei UNIMPLEMENTED hat oder unterstützt der Server die Methode nicht.',
    differences: [
      'Prüfen Sie bei NOT_FOUND die ID; prüfen Sie bei UNIMPLEMENTED die Namen von Package, Service und Methode sowie die Routen des Proxys.',
      'NOT_FOUND wird auf HTTP 404 abgebildet, doch HTTP 404 ohne `grpc-status` meldet ein Client als UNIMPLEMENTED.',
    ],
  },
  '6-9': {
    decisive:
      'Bei ALREADY_EXISTS gibt es die Entität schon, die angelegt werden soll; bei FAILED_PRECONDITION ist das System nicht in dem Zustand, den die Operation voraussetzt.',
    differences: [
      'Trifft beides zu, geben Sie ALREADY_EXISTS zurück: `google.rpc.Code` zieht den genaueren Code vor.',
      'Verwenden Sie nach ALREADY_EXISTS die vorhandene Entität oder wählen Sie einen anderen Namen; ändern Sie nach FAILED_PRECONDITION den Zustand des Systems und wiederholen Sie dann den Aufruf.',
    ],
  },
  '6-10': {
    decisive:
      'Bei ALREADY_EXISTS soll eine Entität angelegt werden, die es schon gibt; bei ABORTED stand eine Operation im Konflikt mit einer gleichzeitig laufenden.',
    differences: [
      'Nach ABORTED kann der ganze Ablauf beim nächsten Versuch gelingen; ALREADY_EXISTS kehrt wieder, bis der Client einen anderen Namen wählt oder die vorhandene Entität gelöscht wird.',
      'Beide werden auf HTTP 409 abgebildet. Im JSON-Body einer Google-API steht der gRPC-Code in `error.status`.',
    ],
  },
  '7-8': {
    decisive:
      'Bei PERMISSION_DENIED ist der Aufrufer nicht berechtigt; bei RESOURCE_EXHAUSTED ist ein Limit erreicht, zum Beispiel weil ein Kontingent aufgebraucht ist.',
    differences: [
      'Geben Sie bei einem aufgebrauchten Kontingent RESOURCE_EXHAUSTED zurück: `google.rpc.Code` verbietet dafür PERMISSION_DENIED.',
      'Ein Rate-Limit wird nach einiger Zeit zurückgesetzt; PERMISSION_DENIED kehrt wieder, bis eine Rolle, ein Scope oder eine Richtlinie geändert wird.',
    ],
  },
  '7-16': {
    decisive:
      'Bei UNAUTHENTICATED hat der Aufrufer keine gültigen Zugangsdaten; bei PERMISSION_DENIED ist er authentifiziert, aber nicht berechtigt.',
    differences: [
      'Gegen UNAUTHENTICATED kann ein neues Token helfen; bei PERMISSION_DENIED muss eine Berechtigung erteilt werden.',
      'Erneuern Sie das Token nur bei UNAUTHENTICATED: Bei PERMISSION_DENIED scheitert auch ein neues Token mit denselben Berechtigungen.',
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
  '9-11': {
    decisive:
      'Bei OUT_OF_RANGE bezieht sich die Anfrage auf eine Position außerhalb des gültigen Bereichs; bei FAILED_PRECONDITION ist das System nicht in dem Zustand, den die Operation voraussetzt.',
    differences: [
      'Trifft beides zu, geben Sie OUT_OF_RANGE zurück: `google.rpc.Code` zieht den genaueren Code vor.',
      'Ein Programm, das iteriert, kann bei OUT_OF_RANGE aufhören, denn der Code markiert das Ende der Daten; bei FAILED_PRECONDITION muss es einen Fehler melden.',
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
  '10-14': {
    decisive:
      'Nach UNAVAILABLE kann der Client den fehlgeschlagenen Aufruf wiederholen; nach ABORTED muss er den ganzen Ablauf wiederholen.',
    differences: [
      'UNAVAILABLE betrifft den Dienst oder die Verbindung zu ihm; bei ABORTED arbeitet der Dienst einwandfrei und hat einen Konflikt zwischen gleichzeitigen Operationen erkannt.',
      'Nach UNAVAILABLE kann eine `retryPolicy` den Aufruf automatisch wiederholen; nach ABORTED kann nur die Anwendung den Ablauf wiederholen oder eine Client-Bibliothek, die die ganze Transaktion ausführt.',
    ],
  },
  '13-14': {
    decisive:
      'INTERNAL meldet einen Programmfehler oder einen defekten Hop; bei UNAVAILABLE ist der Dienst nicht erreichbar oder kann gerade keine Aufrufe annehmen.',
    differences: [
      'UNAVAILABLE ist meist vorübergehend; INTERNAL kehrt oft wieder, bis der Programmfehler behoben oder der Hop repariert ist.',
      'Wird ein HTTP/2-Stream zurückgesetzt, entscheidet der Fehlercode: Aus `REFUSED_STREAM` wird UNAVAILABLE, aus `PROTOCOL_ERROR` und `INTERNAL_ERROR` wird INTERNAL.',
    ],
  },
  '13-15': {
    decisive:
      'INTERNAL meldet einen Programmfehler oder einen defekten Hop; bei DATA_LOSS sind Daten verloren oder beschädigt und lassen sich nicht wiederherstellen.',
    differences: [
      'Suchen Sie bei INTERNAL den Programmfehler oder den defekten Hop; stellen Sie bei DATA_LOSS die Daten aus einem Backup wieder her.',
      'Laut der gRPC-Dokumentation kann die Bibliothek selbst INTERNAL erzeugen, DATA_LOSS dagegen nicht.',
    ],
  },
  'grpc:1-http:499': {
    decisive:
      'Bei beiden hat der Aufrufer meist nicht länger gewartet. gRPC CANCELLED ist der Status des Aufrufs; HTTP 499 ist in der Regel nur ein Eintrag im Access-Log von nginx.',
    differences: [
      'Ein gRPC-Handler erfährt vom Abbruch, in Go zum Beispiel über `ctx.Done()`; eine HTTP-Anwendung hinter nginx sieht nur, dass die Verbindung geschlossen wurde.',
      'CANCELLED wird auf HTTP 499 abgebildet, doch HTTP 499 ohne `grpc-status` meldet ein Client als UNKNOWN.',
    ],
  },
  'grpc:4-http:504': {
    decisive:
      'Bei beiden ist ein Timeout abgelaufen: bei gRPC meist die Deadline, die der Client gesetzt hat, bei HTTP der Timeout eines Gateways.',
    differences: [
      'Ein gRPC-Server erhält die Deadline im Header `grpc-timeout` und kann die Arbeit abbrechen, sobald sie abläuft; eine Anwendung hinter einem HTTP-Gateway kennt dessen Timeout in der Regel nicht.',
      'Prüfen Sie bei DEADLINE_EXCEEDED die Deadline im Client; prüfen Sie bei HTTP 504 den Timeout des Gateways, zum Beispiel `proxy_read_timeout` in nginx (Standard: `60s`).',
      'DEADLINE_EXCEEDED wird auf HTTP 504 abgebildet, doch HTTP 504 ohne `grpc-status` meldet ein Client als UNAVAILABLE.',
    ],
  },
  'grpc:5-http:404': {
    decisive:
      'Bei gRPC NOT_FOUND gibt es eine Entität nicht; bei HTTP 404 gibt es unter der URL nichts, möglicherweise weil eine Route fehlt.',
    differences: [
      'In einer HTTP-API führen ein falscher Pfad und ein fehlender Datensatz beide zu 404; in gRPC führt ein falscher Methodenname zu UNIMPLEMENTED, ein fehlender Datensatz zu NOT_FOUND.',
      'NOT_FOUND wird auf HTTP 404 abgebildet, doch HTTP 404 ohne `grpc-status` meldet ein Client als UNIMPLEMENTED.',
    ],
  },
  'grpc:7-http:403': {
    decisive:
      'Bei beiden ist die Anfrage nicht erlaubt; gRPC PERMISSION_DENIED ist für authentifizierte Aufrufer gedacht, mit HTTP 403 kann ein Server auch anonyme Anfragen ablehnen.',
    differences: [
      'Beide werden aufeinander abgebildet. Enthält die Statusmeldung `HTTP status code 403` (Node.js) oder `403 (Forbidden)` (Go), hat nicht der Dienst den Aufruf abgelehnt, sondern ein Proxy oder eine WAF.',
      'Geben Sie in gRPC für einen Aufrufer, der sich nicht identifizieren lässt, UNAUTHENTICATED zurück: `google.rpc.Code` verbietet dafür PERMISSION_DENIED.',
    ],
  },
  'grpc:8-http:429': {
    decisive:
      'Bei HTTP 429 hat der Client ein Rate-Limit überschritten; gRPC RESOURCE_EXHAUSTED gilt für jedes Limit, auch für Nachrichtengröße, Arbeitsspeicher und Speicherplatz.',
    differences: [
      'Bei HTTP 429 hilft Warten. Lesen Sie bei RESOURCE_EXHAUSTED zuerst die Statusmeldung: Bei `larger than max` (Go, Node.js, Python) ist meist eine Nachricht zu groß, und Warten hilft nicht.',
      'HTTP nennt die Wartezeit im Header `Retry-After`, gRPC im `google.rpc.RetryInfo`-Detail.',
      'RESOURCE_EXHAUSTED wird auf HTTP 429 abgebildet, doch HTTP 429 ohne `grpc-status` meldet ein Client als UNAVAILABLE.',
    ],
  },
  'grpc:9-http:412': {
    decisive:
      'Bei HTTP 412 ist eine Bedingung in den Headern der Anfrage nicht erfüllt, zum Beispiel `If-Match`; bei gRPC FAILED_PRECONDITION ist das System nicht in dem Zustand, den die Operation voraussetzt.',
    differences: [
      'Trotz der ähnlichen Namen wird FAILED_PRECONDITION auf HTTP 400 abgebildet. HTTP 412 darf ein Server dafür nur senden, wenn die Anfrage einen Header wie `If-Match` enthält.',
      'Für ein veraltetes ETag in einer gRPC-Nachricht liefern manche Google-APIs, etwa die von GKE, den Code ABORTED, der auf HTTP 409 abgebildet wird.',
    ],
  },
  'grpc:11-http:416': {
    decisive:
      'HTTP 416 betrifft den Byte-Bereich im Header `Range`; gRPC OUT_OF_RANGE betrifft jede Position, auf die sich eine Anfrage bezieht.',
    differences: [
      'Trotz der ähnlichen Namen wird OUT_OF_RANGE auf HTTP 400 abgebildet, und HTTP 416 ohne `grpc-status` meldet ein Client als UNKNOWN.',
      'Eine 416-Antwort nennt die Gesamtgröße in der Regel in `Content-Range`; in gRPC gibt es dafür kein Standardfeld, lesen Sie also die Statusmeldung.',
    ],
  },
  'grpc:12-http:404': {
    decisive:
      'Bei HTTP 404 gibt es unter der URL nichts; bei gRPC UNIMPLEMENTED hat der Server die Methode nicht, die der Pfad der URL nennt.',
    differences: [
      'Ruft ein Client eine unbekannte Methode auf, antwortet ein gRPC-Server mit HTTP 200 und `grpc-status: 12`; HTTP 404 kommt in der Regel von einem Proxy, der keine passende Route hat.',
      'HTTP 404 ohne `grpc-status` meldet ein Client als UNIMPLEMENTED; die Statusmeldung enthält dann `HTTP status code 404` (Node.js) oder `404 (Not Found)` (Go).',
      'In der Gegenrichtung wird UNIMPLEMENTED auf HTTP 501 abgebildet.',
    ],
  },
  'grpc:13-http:500': {
    decisive:
      'Beide melden einen internen Fehler; gRPC INTERNAL kann auch von der gRPC-Bibliothek kommen, etwa bei einem defekten Stream oder einer Nachricht, die sich nicht parsen lässt.',
    differences: [
      'Auf eine nicht abgefangene Ausnahme antworten die meisten HTTP-Frameworks mit 500, die meisten gRPC-Server mit UNKNOWN und nicht mit INTERNAL.',
      'INTERNAL wird auf HTTP 500 abgebildet, doch HTTP 500 ohne `grpc-status` meldet ein Client als UNKNOWN.',
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
  'grpc:16-http:401': {
    decisive: 'Bei beiden fehlen die Zugangsdaten oder sind ungültig, und beide werden aufeinander abgebildet.',
    differences: [
      'Eine 401-Antwort muss das Authentifizierungsverfahren in `WWW-Authenticate` nennen; gRPC schreibt nichts dergleichen vor, der Client muss das Verfahren also kennen.',
      'gRPC UNAUTHENTICATED kann von der Client-Bibliothek kommen, bevor etwas gesendet wird: Go meldet `cannot send secure credentials on an insecure connection`. HTTP 401 kommt von einem Server oder Proxy.',
    ],
  },
};
