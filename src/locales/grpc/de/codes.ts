import type { grpc } from '../../../catalogs/grpc.js';
import type { CodeTexts } from '../../../model.js';

/** gRPC codes in German. */
export const codes: CodeTexts<typeof grpc> = {
  0: {
    name: 'OK',
    summary: 'Der Server meldet, dass der Aufruf erfolgreich abgeschlossen ist.',
    when: 'Jeder erfolgreiche Aufruf endet so: Der Server sendet `grpc-status: 0` in den Trailern, nach der letzten Nachricht. Es ist nichts zu tun.',
    fixes: [
      {
        id: 'check-default-values',
        text: 'Fehlt in der Antwort ein Feld, prüfen Sie, ob es seinen Standardwert hat: proto3 serialisiert ein skalares Feld mit dem Wert `0`, `false` oder `""` nicht, es sei denn, es ist als `optional` deklariert oder gehört zu einem `oneof`.',
      },
      {
        id: 'return-error-status',
        text: 'Geben Sie einen Fehlerstatus zurück, wenn die Arbeit fehlgeschlagen ist. Wenn Sie OK mit einem Fehler in der Nachricht zurückgeben, entgeht der Fehler der Retry-Logik, den Metriken und den Alarmen, die sich auf `grpc-status` stützen.',
      },
    ],
    choose: 'Geben Sie OK nur zurück, wenn die Operation erfolgreich war.',
    endUser: 'Erledigt.',
  },
  1: {
    name: 'Aufruf abgebrochen',
    summary: 'Der Aufruf wurde vor seinem Abschluss abgebrochen, in der Regel vom Aufrufer.',
    when: 'Der Nutzer hat die Webseite verlassen, ein übergeordneter Aufruf ist beendet, oder die Verbindung zum Client ging verloren, während der Handler lief. Auch ein Client, der nichts abgebrochen hat, erhält den Code, wenn ein Proxy oder der Server den Stream zurücksetzt: `Call cancelled` (Node.js) oder `Received RST_STREAM with error code 8` (Python). .NET meldet den Code auch bei einer Antwort mit HTTP 200, die kein gRPC ist: `Bad gRPC response. Invalid content-type value`.',
    fixes: [
      {
        id: 'ignore-own-cancellation',
        text: 'Hat Ihr Programm den Aufruf abgebrochen, verwerfen Sie das Ergebnis und melden Sie keinen Fehler. Die Statusmeldung lautet in diesem Fall `Cancelled on client` (Node.js) oder `Call canceled by the client.` (.NET).',
      },
      {
        id: 'find-canceller',
        text: 'Hat Ihr Programm den Aufruf nicht abgebrochen, prüfen Sie, ob der Aufruf den Context eines Handlers verwendet: In Go wird dieser Context abgebrochen, sobald der Handler zurückkehrt. Verwenden Sie `context.WithoutCancel` für Arbeit, die danach weiterlaufen muss.',
      },
      {
        id: 'propagate-cancellation',
        text: 'Beenden Sie die Arbeit, sobald der Aufruf abgebrochen ist, und geben Sie den Abbruch an ausgehende Aufrufe weiter: Verwenden Sie den eingehenden `ctx` in Go, `ServerCallContext.CancellationToken` in .NET.',
      },
    ],
    choose: 'Geben Sie CANCELLED zurück, wenn der Aufrufer die Operation abgebrochen hat.',
    endUser: 'Die Aktion wurde abgebrochen.',
  },
  2: {
    name: 'Unbekannter Fehler',
    summary:
      'Der Aufruf ist fehlgeschlagen; der Server oder die Client-Bibliothek hat keinen genaueren Code für den Fehler.',
    when: 'Ein Handler hat eine Ausnahme ausgelöst, die keinem Status zugeordnet wurde, oder ein Fehler kam ohne brauchbaren Code aus einem anderen System. Ein Client meldet den Code auch, wenn ein Proxy ohne `grpc-status` und mit einem HTTP-Status antwortet, den gRPC nicht abbildet, etwa 413.',
    fixes: [
      {
        id: 'map-exceptions',
        text: 'Suchen Sie im Server-Log die nicht abgefangene Ausnahme und ordnen Sie ihr einen genauen Status zu: `status.Error` in Go, `RpcException` in .NET, `context.abort` in Python.',
      },
      {
        id: 'read-message',
        text: 'Lesen Sie die Statusmeldung. `Received HTTP status code` (Node.js) oder `unexpected HTTP status code received from server` (Go) bedeutet, dass ein Proxy geantwortet hat oder dass der Port kein gRPC anbietet.',
      },
      {
        id: 'bypass-proxy',
        text: 'Rufen Sie den Server direkt auf, um den Proxy auszuschließen: `grpcurl -plaintext HOST:PORT package.Service/Method` (setzt Server-Reflection voraus; ohne `-plaintext`, wenn der Server TLS verwendet). Hat nginx mit 413 geantwortet, erhöhen Sie `client_max_body_size` (Standard: `1m`).',
      },
    ],
    choose:
      'Geben Sie UNKNOWN nur für einen Fehler aus einem anderen System zurück, dem Sie keinen genaueren Code zuordnen können.',
    endUser: 'Etwas ist schiefgelaufen. Bitte versuchen Sie es später erneut.',
  },
  3: {
    name: 'Ungültiges Argument',
    summary: 'Der Server lehnt die Anfrage ab, weil sie ungültig ist, unabhängig vom Zustand des Systems.',
    when: 'Ein Feld fehlt, ist falsch formatiert oder liegt außerhalb der Grenzen, die die API dokumentiert.',
    fixes: [
      {
        id: 'read-field-violations',
        text: 'Suchen Sie das abgelehnte Feld in der Statusmeldung oder im `google.rpc.BadRequest`-Detail (`field_violations`).',
      },
      {
        id: 'correct-request',
        text: 'Korrigieren Sie die Anfrage, bevor Sie sie erneut senden, und nehmen Sie `INVALID_ARGUMENT` nicht in `retryableStatusCodes` auf.',
      },
      {
        id: 'name-field',
        text: 'Geben Sie ein `google.rpc.BadRequest`-Detail zurück, das jedes ungültige Feld und die verletzte Regel nennt.',
      },
    ],
    choose: 'Geben Sie INVALID_ARGUMENT zurück, wenn dieselbe Anfrage zu jeder Zeit ungültig wäre.',
    endUser: 'Einige Angaben sind ungültig. Bitte prüfen Sie Ihre Eingaben.',
  },
  4: {
    name: 'Deadline überschritten',
    summary:
      'Die Deadline ist abgelaufen, bevor der Aufruf abgeschlossen war; das meldet die Client-Bibliothek oder der Server.',
    when: 'Der Server ist langsam, die Deadline zu kurz, der Verbindungsaufbau oder die Namensauflösung hat zu lange gedauert, oder frühere Aufrufe in der Kette haben eine weitergegebene Deadline aufgebraucht. Die Operation kann trotzdem ausgeführt worden sein.',
    fixes: [
      {
        id: 'compare-with-p99',
        text: 'Suchen Sie, wo Ihr Programm oder die Service-Config (`timeout` in `methodConfig`) die Deadline setzt; standardmäßig setzt gRPC keine. Verlängern Sie sie, wenn sie kürzer ist als die p99-Latenz der Methode.',
      },
      {
        id: 'check-before-retry',
        text: 'Bevor Sie einen Schreibvorgang wiederholen, lesen Sie die Daten und prüfen Sie, ob der erste Aufruf wirksam wurde.',
      },
      {
        id: 'propagate-deadline',
        text: 'Geben Sie die Deadline an ausgehende Aufrufe weiter und beenden Sie die Arbeit, sobald die Deadline abgelaufen ist: Verwenden Sie den eingehenden `ctx` in Go, `Context` in Java, `EnableCallContextPropagation()` in .NET.',
      },
      {
        id: 'find-slow-hop',
        text: 'Suchen Sie im Trace des Aufrufs, zum Beispiel mit OpenTelemetry, den langsamen Hop. Stauen sich Aufrufe auf einer Verbindung, prüfen Sie das Limit für gleichzeitige HTTP/2-Streams: `http2_max_concurrent_streams` in nginx (Standard: `128`), `tune.h2.fe.max-concurrent-streams` in HAProxy (Standard: `100`).',
      },
    ],
    choose:
      'Geben Sie DEADLINE_EXCEEDED zurück, wenn die Deadline des Aufrufers abgelaufen ist oder wenn Ihr eigener Aufruf eines nachgelagerten Dienstes in einen Timeout lief und die Arbeit ausgeführt worden sein kann.',
    endUser: 'Das hat zu lange gedauert. Bitte prüfen Sie das Ergebnis, bevor Sie es erneut versuchen.',
  },
  5: {
    name: 'Nicht gefunden',
    summary:
      'Die in der Anfrage genannte Entität existiert nicht, oder der Server gibt nicht preis, dass sie existiert.',
    when: 'Die ID ist falsch, die Entität wurde gelöscht, oder der Aufruf ging an das falsche Projekt oder die falsche Umgebung. Ein Server kann den Code auch senden, wenn eine ganze Nutzergruppe keinen Zugriff hat, zum Beispiel weil eine Funktion schrittweise eingeführt wird.',
    fixes: [
      {
        id: 'check-id',
        text: 'Vergleichen Sie die ID in der Anfrage mit der ID in der Datenbank oder Konsole des Dienstes, und prüfen Sie, welches Projekt und welche Umgebung der Client aufruft.',
      },
      {
        id: 'name-resource',
        text: 'Nennen Sie die fehlende Entität in einem `google.rpc.ResourceInfo`-Detail (`resource_type`, `resource_name`).',
      },
      {
        id: 'check-replica-lag',
        text: 'Wurde die Entität gerade erst angelegt, prüfen Sie, ob von einem Replikat gelesen wurde, das hinterherhinkt (in PostgreSQL `replay_lag` in `pg_stat_replication` auf dem Primary).',
      },
    ],
    choose: 'Geben Sie NOT_FOUND zurück, wenn die Entität fehlt; für eine fehlende Methode gibt es UNIMPLEMENTED.',
    endUser: 'Wir konnten das Gesuchte nicht finden.',
  },
  6: {
    name: 'Bereits vorhanden',
    summary: 'Der Server hat die Entität nicht angelegt, weil es sie schon gibt.',
    when: 'Zwei Clients haben denselben Namen gewählt, oder ein Client hat das Anlegen wiederholt, nachdem die erste Antwort verloren gegangen war.',
    fixes: [
      {
        id: 'read-existing',
        text: 'Lesen Sie die vorhandene Entität. Stammt sie aus Ihrem eigenen ersten Versuch, arbeiten Sie mit ihr weiter.',
      },
      {
        id: 'choose-other-name',
        text: 'Hat ein anderer Client sie angelegt, wählen Sie einen anderen Namen oder aktualisieren Sie die vorhandene Entität.',
      },
      {
        id: 'accept-request-id',
        text: 'Nehmen Sie eine Request-ID (Idempotency-Key) entgegen, zum Beispiel in einem Feld `request_id`, damit ein wiederholtes Anlegen das ursprüngliche Ergebnis liefert.',
      },
    ],
    choose: 'Geben Sie ALREADY_EXISTS nur zurück, wenn das Anlegen mit einer vorhandenen Entität kollidiert.',
    endUser: 'Das gibt es bereits.',
  },
  7: {
    name: 'Keine Berechtigung',
    summary: 'Der Aufrufer ist authentifiziert, hat aber für diese Operation keine Berechtigung.',
    when: 'Eine Rolle oder ein Scope fehlt, eine Richtlinie verbietet die Operation, oder ein Proxy hat mit HTTP 403 geantwortet.',
    fixes: [
      {
        id: 'check-token-scopes',
        text: 'Prüfen Sie, für welches Konto und welche Scopes das Token gilt: Das steht in den Claims `sub` und `scope` eines JWT.',
      },
      {
        id: 'grant-role',
        text: 'Weisen Sie die fehlende Rolle zu oder vergewissern Sie sich, dass die Ablehnung gewollt ist. Enthält die Statusmeldung `HTTP status code 403` (Node.js) oder `403 (Forbidden)` (Go), prüfen Sie stattdessen die Regeln des Proxys oder der WAF.',
      },
      {
        id: 'name-permission',
        text: 'Nennen Sie die fehlende Berechtigung in einem `google.rpc.ErrorInfo`-Detail, sofern der Aufrufer sie erfahren darf.',
      },
    ],
    choose:
      'Geben Sie PERMISSION_DENIED zurück, wenn der Aufrufer authentifiziert, aber nicht berechtigt ist. Für ein ausgeschöpftes Kontingent gibt es RESOURCE_EXHAUSTED.',
    endUser: 'Sie haben dafür keine Berechtigung.',
  },
  8: {
    name: 'Ressourcen erschöpft',
    summary:
      'Der Server oder eine gRPC-Bibliothek hat ein Limit erreicht, etwa bei Kontingent, Nachrichtengröße, Arbeitsspeicher oder Speicherplatz.',
    when: 'Ein Kontingent oder Rate-Limit ist ausgeschöpft, eine Nachricht überschreitet das Empfangslimit (standardmäßig 4 MiB), oder dem Server sind Arbeitsspeicher, Speicherplatz oder Threads ausgegangen.',
    fixes: [
      {
        id: 'read-message',
        text: 'Lesen Sie die Statusmeldung. `larger than max` (Go, Node.js, Python) oder `exceeds maximum size` (Java) bedeutet, dass das Limit für die Nachrichtengröße überschritten wurde; in Node.js bedeutet eine unplausible Größe wie `1752460652`, dass die Antwort kein gRPC ist, sondern zum Beispiel eine HTML-Seite mit HTTP 200. `ENHANCE_YOUR_CALM` (Java) oder `Bandwidth exhausted` (Node.js) bedeutet oft, dass Keepalive-Pings zu häufig sind: Erhöhen Sie das Ping-Intervall des Clients auf mindestens 5 min, das Standardminimum von Servern in Go, Java und gRPC core.',
      },
      {
        id: 'slow-down',
        text: 'Ist ein Kontingent ausgeschöpft, warten Sie den `retry_delay` aus dem `google.rpc.RetryInfo`-Detail ab oder wiederholen Sie den Aufruf mit exponentiellem Backoff und Jitter. Ist die Nachricht zu groß, verwenden Sie Paginierung oder Streaming.',
      },
      {
        id: 'raise-limit',
        text: 'Erhöhen Sie das Kontingent oder das Limit für die Nachrichtengröße. Das Größenlimit (standardmäßig 4 MiB) wird auf der Empfängerseite gesetzt: `grpc.max_receive_message_length` (C++, Python, Node.js), `MaxCallRecvMsgSize` oder `MaxRecvMsgSize` (Go-Client oder -Server), `maxInboundMessageSize` (Java), `MaxReceiveMessageSize` (.NET).',
      },
    ],
    choose:
      'Geben Sie RESOURCE_EXHAUSTED zurück, wenn ein Limit erreicht ist, und fügen Sie ein `google.rpc.RetryInfo`-Detail hinzu, wenn Warten hilft.',
    endUser: 'Der Vorgang konnte nicht abgeschlossen werden, weil ein Limit erreicht ist.',
  },
  9: {
    name: 'Vorbedingung nicht erfüllt',
    summary: 'Der Server lehnt die Operation ab, weil das System nicht im erforderlichen Zustand ist.',
    when: 'Ein Verzeichnis, das gelöscht werden soll, ist nicht leer, ein Konto ist nicht aktiviert, oder ein früherer Schritt eines Ablaufs fehlt.',
    fixes: [
      {
        id: 'establish-state',
        text: 'Bringen Sie das System in den erforderlichen Zustand und wiederholen Sie dann den Aufruf. Das `google.rpc.PreconditionFailure`-Detail führt auf, was fehlt (`violations`).',
      },
      {
        id: 'disable-retry',
        text: 'Schalten Sie automatische Wiederholungen für diesen Code ab: Entfernen Sie `FAILED_PRECONDITION` aus `retryableStatusCodes`.',
      },
      {
        id: 'list-violations',
        text: 'Führen Sie jede nicht erfüllte Bedingung in einem `google.rpc.PreconditionFailure`-Detail auf (`type`, `subject`, `description`).',
      },
    ],
    choose:
      'Geben Sie FAILED_PRECONDITION zurück, wenn sich der Zustand ändern muss, bevor ein neuer Versuch gelingen kann. Verwenden Sie stattdessen NOT_FOUND, ALREADY_EXISTS oder OUT_OF_RANGE, wenn einer dieser Codes passt.',
    endUser: 'Das ist noch nicht möglich. Vorher ist ein anderer Schritt nötig.',
  },
  10: {
    name: 'Abbruch durch Konflikt',
    summary: 'Der Server hat die Operation abgebrochen, weil sie mit einer gleichzeitig laufenden in Konflikt stand.',
    when: 'Eine Transaktion wurde wegen eines Konflikts oder eines Deadlocks abgebrochen, oder ein anderer Client hat die Daten geändert, nachdem dieser Client sie gelesen hatte.',
    fixes: [
      {
        id: 'restart-sequence',
        text: 'Wiederholen Sie den ganzen Ablauf: Lesen Sie die Daten neu, wenden Sie die Änderung an und schreiben Sie sie.',
      },
      {
        id: 'add-jitter',
        text: 'Verwenden Sie zwischen den Versuchen exponentiellen Backoff mit Jitter (1 s, 2 s, 4 s … bis 30 s), damit nicht dieselben Clients erneut kollidieren.',
      },
      {
        id: 'shorten-transactions',
        text: 'Halten Sie Transaktionen kurz und sperren Sie Zeilen überall in derselben Reihenfolge: `deadlock detected` im PostgreSQL-Log bedeutet in der Regel, dass die Reihenfolge abweicht.',
      },
    ],
    choose:
      'Geben Sie ABORTED zurück, wenn der Client den ganzen Ablauf wiederholen muss, nicht nur den gescheiterten Aufruf.',
    endUser: 'Die Daten wurden gleichzeitig von jemand anderem geändert. Bitte versuchen Sie es erneut.',
  },
  11: {
    name: 'Außerhalb des Bereichs',
    summary:
      'Die Anfrage bezieht sich auf eine Position außerhalb des gültigen Bereichs, etwa hinter dem Ende einer Datei.',
    when: 'Ein Client liest über das Ende einer Datei hinaus oder fragt eine Position in einer Liste ab, die kürzer geworden ist. Manche Bibliotheken erzeugen den Code selbst: tonic (Rust) bei einer Nachricht über dem Größenlimit (`decoded message length too large`).',
    fixes: [
      {
        id: 'treat-as-end',
        text: 'Werten Sie den Status beim Iterieren als Ende der Daten und beenden Sie die Schleife.',
      },
      {
        id: 'fetch-size',
        text: 'Wenn Sie eine einzelne Position lesen, fragen Sie zuerst die aktuelle Größe ab und bleiben Sie darunter.',
      },
      {
        id: 'state-range',
        text: 'Geben Sie in der Statusmeldung das Ende des gültigen Bereichs an, zum Beispiel `offset 50 is past the end: size 42`.',
      },
    ],
    choose: 'Geben Sie OUT_OF_RANGE zurück, wenn dieselbe Anfrage gültig werden kann, sobald die Daten wachsen.',
    endUser: 'Es gibt nichts Weiteres anzuzeigen.',
  },
  12: {
    name: 'Nicht implementiert',
    summary:
      'Der Server implementiert die Methode nicht oder unterstützt eine Funktion nicht, die der Aufruf verwendet.',
    when: 'Client und Server wurden aus verschiedenen Versionen der Service-Definition gebaut, der Aufruf ging an den falschen Server, oder ein Proxy hat mit HTTP 404 geantwortet. Ein Server sendet den Code auch, wenn er das Kompressionsverfahren des Aufrufs nicht unterstützt.',
    fixes: [
      {
        id: 'compare-names',
        text: 'Vergleichen Sie die Namen von Package, Service und Methode mit der `.proto`-Datei des Servers: Auf Groß- und Kleinschreibung kommt es an, und die drei Namen bilden zusammen den Pfad `/package.Service/Method`.',
      },
      {
        id: 'register-service',
        text: 'Listen Sie die Services auf dem Port mit `grpcurl -plaintext HOST:PORT list` auf (setzt Server-Reflection voraus) und registrieren Sie den fehlenden.',
      },
      {
        id: 'check-routing',
        text: 'Prüfen Sie die Routen des Proxys, wenn die Statusmeldung `HTTP status code 404` (Node.js) oder `404 (Not Found)` (Go) enthält: Keine Route passt zum Pfad der Methode.',
      },
    ],
    choose: 'Geben Sie UNIMPLEMENTED zurück, wenn dieser Server die Methode nicht hat oder sie abgeschaltet ist.',
    endUser: 'Diese Funktion ist nicht verfügbar.',
  },
  13: {
    name: 'Interner Fehler',
    summary:
      'Der Server oder eine gRPC-Bibliothek meldet einen internen Fehler, etwa einen Programmfehler oder einen defekten HTTP/2-Stream.',
    when: 'Der HTTP/2-Stream wurde zurückgesetzt, die Trailer fehlten, eine Nachricht ließ sich nicht parsen oder dekomprimieren, oder im Server ist ein Programmfehler aufgetreten. Ein Client meldet den Code auch, wenn ein Proxy mit HTTP 400 oder, in Java und .NET, mit HTTP 431 antwortet; andere Clients melden 431 als UNKNOWN.',
    fixes: [
      {
        id: 'search-log',
        text: 'Suchen Sie im Server-Log nach einer Ausnahme oder einem Stacktrace zum Zeitpunkt des Aufrufs. In Go protokolliert der Logging-Interceptor von go-grpc-middleware einen solchen Aufruf mit dem Wert `Internal` im Feld `grpc.code`.',
      },
      {
        id: 'compare-proto',
        text: 'Prüfen Sie, ob Client und Server dieselbe `.proto`-Datei und dieselbe Kompression verwenden. `grpc: failed to unmarshal the received message` (Go) bedeutet in der Regel, dass die Dateien voneinander abweichen.',
      },
      {
        id: 'check-proxy',
        text: 'Prüfen Sie den Proxy, wenn die Statusmeldung `Received RST_STREAM with code 0` oder `Received RST_STREAM with code 2` (Node.js) oder `server closed the stream without sending trailers` (Go) enthält. Verwenden Sie in nginx `grpc_pass`, nicht `proxy_pass`; jeder andere Hop muss HTTP/2 und Trailer unterstützen.',
      },
    ],
    choose:
      'Geben Sie INTERNAL zurück, wenn eine Invariante Ihres eigenen Systems verletzt ist, und protokollieren Sie die Ursache.',
    endUser: 'Bei uns ist ein Fehler aufgetreten. Bitte versuchen Sie es später erneut.',
  },
  14: {
    name: 'Nicht verfügbar',
    summary:
      'Der Client kann den Dienst nicht erreichen, oder der Server kann gerade keine Aufrufe annehmen; meist ist das vorübergehend.',
    when: 'Die Verbindung wurde abgelehnt oder ist abgerissen, der Hostname lässt sich nicht auflösen, kein Backend ist bereit, der Server fährt herunter, oder ein Proxy hat mit HTTP 429, 502, 503 oder 504 geantwortet.',
    fixes: [
      {
        id: 'retry-with-backoff',
        text: 'Wiederholen Sie den Aufruf mit exponentiellem Backoff und Jitter: Führen Sie `UNAVAILABLE` in den `retryableStatusCodes` einer `retryPolicy` in der Service-Config auf (standardmäßig gibt es keine). Führen Sie in der Liste `name` des zugehörigen `methodConfig`-Eintrags nur idempotente Methoden auf: Der Server kann den fehlgeschlagenen Aufruf verarbeitet haben. In Node.js wiederholt die Policy den Aufruf nicht, wenn ein Proxy einen HTTP-Fehler mit Body sendet (`Received HTTP status code`): Wiederholen Sie ihn dann im eigenen Code.',
      },
      {
        id: 'check-host-and-tls',
        text: 'Prüfen Sie Host, Port und TLS. `connection refused` (Go) oder `ECONNREFUSED` (Node.js) bedeutet, dass auf dem Port kein Prozess lauscht oder dass eine Firewall die Verbindung ablehnt. `Name resolution failed` (Node.js) oder `errors resolving` (Python; in älteren Versionen `DNS resolution failed`) bedeutet, dass sich der Hostname nicht auflösen lässt. `ALPN protocol: h2` in der Ausgabe von `openssl s_client -alpn h2` bedeutet, dass der Port TLS und HTTP/2 annimmt.',
      },
      {
        id: 'check-backends',
        text: 'Prüfen Sie den Zustand der Backends und die letzten Deployments, danach die Timeouts des Proxys: `grpc_read_timeout` in nginx (Standard: `60s`), den `timeout` der Route in Envoy (Standard: `15s`, Meldung `upstream request timeout`) und den Idle-Timeout eines AWS ALB (Standard: 60 s; HTTP/2-PING-Frames setzen ihn nicht zurück).',
      },
      {
        id: 'shut-down-gracefully',
        text: 'Schließen Sie laufende Aufrufe ab, bevor Sie den Server beenden: Rufen Sie `GracefulStop()` in Go, `tryShutdown()` in Node.js oder `shutdown()` und dann `awaitTermination()` in Java auf.',
      },
    ],
    choose:
      'Geben Sie UNAVAILABLE zurück, wenn der Zustand vorübergehend ist und der Client denselben Aufruf wiederholen kann.',
    endUser: 'Der Dienst ist gerade nicht verfügbar. Bitte versuchen Sie es später erneut.',
  },
  15: {
    name: 'Datenverlust',
    summary: 'Der Server meldet, dass Daten verloren oder beschädigt sind und sich nicht wiederherstellen lassen.',
    when: 'Eine Prüfsumme passt nicht zu den gespeicherten Daten, oder ein Transaktionslog hat eine Lücke, die kein Replikat schließen kann.',
    fixes: [
      {
        id: 'restore-backup',
        text: 'Stoppen Sie alle Schreibzugriffe auf den betroffenen Speicher und stellen Sie die Daten dann aus einem Backup wieder her.',
      },
      {
        id: 'log-affected-data',
        text: 'Protokollieren Sie, welche Zeilen, Objekte oder Byte-Bereiche betroffen sind, bevor Sie den Status zurückgeben.',
      },
      {
        id: 'do-not-retry',
        text: 'Melden Sie den Fehler sofort dem Betreiber des Dienstes und nehmen Sie `DATA_LOSS` nicht in `retryableStatusCodes` auf.',
      },
    ],
    choose: 'Geben Sie DATA_LOSS nur zurück, wenn sich die Daten nicht wiederherstellen lassen.',
    endUser: 'Einige Daten konnten nicht gelesen werden. Bitte wenden Sie sich an den Support.',
  },
  16: {
    name: 'Nicht authentifiziert',
    summary: 'Der Aufruf enthält keine gültigen Zugangsdaten.',
    when: 'Das Token fehlt, ist abgelaufen oder für eine andere Audience ausgestellt, der Client konnte keines beschaffen, oder ein Proxy hat mit HTTP 401 geantwortet.',
    fixes: [
      {
        id: 'refresh-token',
        text: 'Holen Sie ein neues Token, senden Sie es in den Metadaten unter `authorization` (`Bearer TOKEN`) und wiederholen Sie den Aufruf einmal.',
      },
      {
        id: 'check-credentials',
        text: 'Prüfen Sie, ob dem Aufruf Call-Credentials mitgegeben werden und ob der Channel TLS verwendet: Ohne TLS meldet Go `cannot send secure credentials on an insecure connection` oder, schon beim Erstellen des Clients, `the credentials require transport level security`.',
      },
      {
        id: 'check-clocks',
        text: 'Vergleichen Sie die Uhren der Maschinen, die das Token ausstellen und prüfen (`timedatectl`): Geht eine Uhr falsch, kann ein gültiges Token als abgelaufen gelten.',
      },
    ],
    choose: 'Geben Sie UNAUTHENTICATED zurück, wenn Sie den Aufrufer nicht identifizieren können.',
    endUser: 'Bitte melden Sie sich erneut an.',
  },
};
