import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 2xx in German. */
export const codes: CodeTexts<typeof http, '2'> = {
  200: {
    name: 'OK',
    summary: 'Die Anfrage war erfolgreich, und die Antwort enthält das Ergebnis.',
    when: 'Die meisten erfolgreichen Anfragen erhalten 200. Manche APIs senden 200 auch bei Fehlern und melden den Fehler im Body.',
    fixes: [
      {
        id: 'check-body',
        text: 'Sieht das Ergebnis falsch aus, prüfen Sie, ob der Body einen Fehler enthält und ob die Antwort den Header `Age` hat: Ein Wert über 0 weist auf eine Kopie aus dem Cache hin.',
      },
      {
        id: 'return-error-status',
        text: 'Senden Sie Fehler mit einem 4xx- oder 5xx-Status, nicht als `{"error": "…"}` mit 200: Monitoring, Caches und Retry-Logik sehen meist nur den Status.',
      },
    ],
    choose: 'Senden Sie 200, wenn die Anfrage erfolgreich war und es etwas zurückzugeben gibt.',
    endUser: 'Alles hat funktioniert.',
  },
  201: {
    name: 'Erstellt',
    summary: 'Die Anfrage war erfolgreich, und der Server hat eine neue Ressource angelegt.',
    when: 'Eine POST-Anfrage hat eine Bestellung, einen Nutzer oder eine Datei angelegt, oder eine PUT-Anfrage hat die Ressource unter ihrer URL angelegt.',
    fixes: [
      {
        id: 'read-location',
        text: 'Lesen Sie die URL der neuen Ressource aus `Location`. Manche APIs geben die URL oder eine ID stattdessen im Body zurück.',
      },
      {
        id: 'check-duplicate',
        text: 'Wenn Sie eine Ressource aktualisieren wollten, rufen Sie die Sammlung mit GET ab und prüfen Sie, ob Sie versehentlich ein Duplikat angelegt haben.',
      },
      { id: 'send-location', text: 'Senden Sie die URL der neuen Ressource in `Location`.' },
    ],
    choose: 'Senden Sie 201, wenn die neue Ressource zum Zeitpunkt Ihrer Antwort schon existiert.',
    endUser: 'Ihr Eintrag wurde angelegt.',
  },
  202: {
    name: 'Angenommen',
    summary:
      'Der Server hat die Anfrage angenommen, aber noch nicht fertig bearbeitet; die Bearbeitung kann noch fehlschlagen.',
    when: 'Die Anfrage hat einen Job gestartet oder in eine Warteschlange gestellt: eine Videokodierung, einen Export, einen Massenversand, das Löschen einer Cloud-Ressource.',
    fixes: [
      {
        id: 'poll-status',
        text: 'Fragen Sie die Status-URL aus `Location` oder dem Body alle paar Sekunden ab. Enthält die Antwort `Retry-After`, warten Sie zuerst so lange.',
      },
      {
        id: 'return-status-url',
        text: 'Geben Sie eine Status-URL zurück, zum Beispiel in `Location`, und halten Sie sie auch nach Abschluss des Jobs eine Zeit lang bereit.',
      },
      {
        id: 'check-queue',
        text: 'Werden Jobs nie fertig, prüfen Sie die Warteschlange und ihre Worker, nicht den Webserver. In RabbitMQ zeigt `rabbitmqctl list_queues name messages consumers`, wie viele Nachrichten jede Warteschlange enthält (wartend oder in Bearbeitung) und wie viele Consumer sie hat.',
      },
    ],
    choose: 'Senden Sie 202, wenn die Anfrage sicher gespeichert ist und Sie sie später bearbeiten.',
    endUser: 'Wir haben Ihre Anfrage erhalten und bearbeiten sie.',
  },
  203: {
    name: 'Nicht autoritative Information',
    summary:
      'Die Anfrage war erfolgreich, aber ein Proxy hat den Inhalt verändert, den der Ursprungsserver gesendet hat.',
    when: '203 ist selten. Ein Proxy, der Inhalte filtert, neu komprimiert oder übersetzt, kann den Code senden, doch nur wenige solcher Proxys tun das. Ist der veränderte Inhalt akzeptabel, ist nichts zu tun.',
    fixes: [
      {
        id: 'request-original',
        text: 'Wenn Sie den ursprünglichen Inhalt brauchen, senden Sie `Cache-Control: no-transform` oder umgehen Sie den Proxy.',
      },
      {
        id: 'find-proxy',
        text: 'Kommt 203 unerwartet, suchen Sie den Proxy, der den Inhalt verändert. Steht er nicht im Header `Via`, senden Sie die Anfrage direkt an den Ursprungsserver und dann nacheinander an jeden Hop: Der erste Hop, der mit 203 antwortet, ist der gesuchte Proxy.',
      },
    ],
    choose: 'Verwenden Sie 203 nur in einem Proxy, der eine 200-Antwort des Ursprungsservers verändert hat.',
    endUser: 'Der Inhalt wurde geladen.',
  },
  204: {
    name: 'Kein Inhalt',
    summary: 'Die Anfrage war erfolgreich, und die Antwort hat keinen Body.',
    when: 'Eine API hat etwas gespeichert, aktualisiert oder gelöscht. Auch Beacons und CORS-Preflights erhalten oft 204.',
    fixes: [
      {
        id: 'check-status-first',
        text: 'Scheitert Ihr Programm an 204, prüfen Sie `response.status`, bevor Sie `response.json()` aufrufen: Ein leerer Body ist kein gültiges JSON.',
      },
      {
        id: 'return-200',
        text: 'Müssen Clients den neuen Zustand sehen, senden Sie 200 mit einem Body.',
      },
    ],
    choose: 'Senden Sie 204, wenn die Anfrage erfolgreich war und der Client keinen Inhalt braucht.',
    endUser: 'Ihre Änderung wurde übernommen.',
  },
  205: {
    name: 'Inhalt zurücksetzen',
    summary:
      'Die Anfrage war erfolgreich, und der Client soll das Formular oder die Ansicht zurücksetzen, aus der sie kam.',
    when: 'Eine Anwendung zur Datenerfassung speichert einen Datensatz und erwartet den nächsten. Browser leeren das Formular bei 205 nicht.',
    fixes: [
      {
        id: 'clear-form',
        text: 'Leeren Sie das Formular in Ihrem eigenen Programm, zum Beispiel mit `form.reset()`.',
      },
      {
        id: 'send-no-body',
        text: 'Senden Sie `Content-Length: 0` und keinen Body und verlassen Sie sich nicht darauf, dass Browser auf 205 reagieren.',
      },
    ],
    choose: 'Senden Sie 205 nur an eigene Clients, die darauf reagieren; für alle anderen verwenden Sie 204.',
    endUser: 'Ihre Eingabe wurde gespeichert. Sie können mit der nächsten fortfahren.',
  },
  206: {
    name: 'Teilinhalt',
    summary: 'Die Antwort enthält nur den Teil der Ressource, den der Client mit `Range` angefordert hat.',
    when: 'Ein Videoplayer springt zu einer anderen Stelle, ein Download-Manager setzt einen Download fort, oder ein CDN ruft eine große Datei in Teilen ab.',
    fixes: [
      {
        id: 'use-content-range',
        text: 'Schreiben Sie die Bytes an die Position, die `Content-Range` angibt. In einer `multipart/byteranges`-Antwort hat jeder Teil sein eigenes `Content-Range`.',
      },
      {
        id: 'send-if-range',
        text: 'Senden Sie `If-Range` mit dem `ETag`, damit nie Teile zweier Versionen in einer Datei landen.',
      },
      {
        id: 'find-range-source',
        text: 'Wenn Sie die ganze Datei erwartet haben, suchen Sie den Player, das CDN oder den Proxy, der `Range` hinzufügt. In nginx suchen Sie nach der Direktive `slice`.',
      },
    ],
    choose: 'Senden Sie 206 nur als Antwort auf einen `Range`-Header, den Sie erfüllen können.',
    endUser: 'Der Download wird fortgesetzt.',
  },
  207: {
    name: 'Mehrere Status',
    summary: 'Der Body enthält mehrere Ergebnisse, jedes mit eigenem Status.',
    when: 'WebDAV-Server senden den Code für Ordner und Sammeloperationen. Manche JSON-APIs verwenden ihn für Batch-Anfragen.',
    fixes: [
      {
        id: 'read-each-status',
        text: 'Lesen Sie den Status jedes Eintrags (`DAV:status` in WebDAV): Einzelne können fehlgeschlagen sein.',
      },
      { id: 'resend-failed-items', text: 'Senden Sie nur die fehlgeschlagenen Einträge noch einmal.' },
      {
        id: 'document-format',
        text: 'Dokumentieren Sie außerhalb von WebDAV das Format des Bodys: Standardisiert ist nur das XML von WebDAV (`DAV:multistatus`).',
      },
    ],
    choose: 'Senden Sie 207, wenn eine Anfrage mehrere Ergebnisse hat, die der Client unterscheiden muss.',
    endUser: 'Einiges hat vielleicht nicht funktioniert. Bitte prüfen Sie das Ergebnis.',
  },
  208: {
    name: 'Bereits aufgeführt',
    summary:
      'Der WebDAV-Server hat diesen Ordner in derselben Auflistung schon aufgeführt und wiederholt seinen Inhalt nicht.',
    when: 'Derselbe Ordner ist unter mehreren Pfaden eingebunden, und PROPFIND mit `Depth: infinity` erreicht ihn mehr als einmal.',
    fixes: [
      {
        id: 'use-first-entry',
        text: 'Suchen Sie in derselben Auflistung den Eintrag dieses Ordners mit Status 200 und übernehmen Sie den Inhalt von dort.',
      },
      {
        id: 'match-resource-id',
        text: 'Scheinen Einträge zu fehlen, fordern Sie `DAV:resource-id` an und gleichen Sie die Ordner anhand dieser ID ab.',
      },
    ],
    choose: 'Senden Sie 208 nur im Body einer 207-Antwort, und zwar für einen Ordner, der dort schon aufgeführt ist.',
    endUser: 'Die Liste ist vollständig.',
  },
  226: {
    name: 'IM verwendet',
    summary:
      'Der Server sendet die Ressource in einer umgewandelten Form, die der Client in `A-IM` zugelassen hat, meist nur die Änderungen.',
    when: '226 ist sehr selten. Einige Feed-Server senden Clients, die `A-IM: feed` angeben, auf diese Weise nur neue Einträge. Browser senden kein `A-IM`.',
    fixes: [
      {
        id: 'apply-changes',
        text: 'Wenden Sie die Änderungen auf die Kopie an, deren `ETag` Sie in `If-None-Match` gesendet haben.',
      },
      { id: 'remove-a-im', text: 'Kommt 226 unerwartet, entfernen Sie `A-IM` aus Ihren Anfragen.' },
    ],
    choose: 'Senden Sie 226 nur als Antwort auf `A-IM` und führen Sie die angewandte Umwandlung in `IM` auf.',
    endUser: 'Die neuesten Änderungen wurden geladen.',
  },
};
