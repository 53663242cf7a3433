import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 2xx in German. */
export const codes: CodeTexts<typeof http, '2'> = {
  200: {
    name: 'OK',
    summary: 'Die Anfrage war erfolgreich, und die Antwort enthält das Ergebnis.',
    when: 'Die gewöhnliche Antwort von Seiten und APIs; manche APIs senden den Code auch bei Fehlern und schreiben diese in den Body.',
    fixes: [
      {
        id: 'check-body',
        who: 'client',
        text: 'Wirkt das Ergebnis falsch, suchen Sie im Body nach einem Fehler und im Header Age nach einer Kopie aus dem Cache.',
        run: 'curl -si https://example.com/path',
      },
      {
        id: 'return-error-status',
        who: 'server',
        text: 'Verpacken Sie keine Fehler darin: Monitoring, Caches und Retry-Logik sehen nur den Status.',
      },
    ],
    choose: 'Senden Sie 200, wenn die Anfrage erfolgreich war und es etwas zurückzugeben gibt.',
    endUser: 'Alles hat funktioniert.',
  },
  201: {
    name: 'Erstellt',
    summary: 'Die Anfrage war erfolgreich, und durch sie ist etwas Neues entstanden.',
    when: 'Ein POST hat eine Bestellung, ein Konto oder eine Datei angelegt, oder ein PUT hat die erste Version unter seiner Adresse gespeichert.',
    fixes: [
      {
        id: 'read-location',
        who: 'client',
        text: 'Hier ist nichts zu beheben: Entnehmen Sie die neue Adresse dem Header Location oder dem Body.',
      },
      {
        id: 'check-duplicate',
        who: 'client',
        text: 'Wollten Sie etwas ändern, prüfen Sie, ob Sie nicht versehentlich ein zweites Exemplar angelegt haben.',
      },
      { id: 'send-location', who: 'server', text: 'Geben Sie in Location die Adresse der neuen Ressource an.' },
    ],
    choose: 'Senden Sie 201, wenn die neue Ressource zum Zeitpunkt der Antwort bereits existiert.',
    endUser: 'Ihr Eintrag wurde angelegt.',
  },
  202: {
    name: 'Angenommen',
    summary: 'Der Server hat die Anfrage angenommen, aber die Arbeit steht noch aus und kann noch scheitern.',
    when: 'Aufträge, die in einer Warteschlange stehen: Videokodierung, Exporte, Massenmails, Löschvorgänge in der Cloud.',
    fixes: [
      {
        id: 'poll-status',
        who: 'client',
        text: 'Hier ist nichts zu beheben: Fragen Sie den Stand des Auftrags ab, mit Pausen dazwischen.',
      },
      {
        id: 'return-status-url',
        who: 'server',
        text: 'Geben Sie eine Adresse zurück, die den Stand nennt, und halten Sie sie auch nach dem Ende eine Zeit lang bereit.',
      },
      {
        id: 'check-queue',
        who: 'operator',
        text: 'Werden Aufträge nie fertig, prüfen Sie die Warteschlange und ihre Worker, nicht den Webserver.',
        run: 'rabbitmqctl list_queues name messages consumers',
      },
    ],
    choose: 'Senden Sie 202, wenn die Anfrage sicher gespeichert ist und Sie sie später bearbeiten.',
    endUser: 'Wir haben Ihre Anfrage erhalten und bearbeiten sie.',
  },
  203: {
    name: 'Nicht autoritative Information',
    summary:
      'Die Anfrage war erfolgreich, aber ein Proxy hat unterwegs verändert, was der Ursprungsserver gesendet hat.',
    when: 'Selten: Proxys, die Inhalte filtern, verkleinern oder übersetzen, dürfen ihre Arbeit so kennzeichnen, doch nur wenige tun es.',
    fixes: [
      {
        id: 'request-original',
        who: 'client',
        text: 'Brauchen Sie das Original, fragen Sie mit Cache-Control: no-transform an oder umgehen Sie den Proxy.',
        run: 'curl -si -H "Cache-Control: no-transform" https://example.com/path',
      },
      {
        id: 'find-proxy',
        who: 'operator',
        text: 'Kommt der Code unerwartet, suchen Sie den Proxy, der den Inhalt umschreibt.',
      },
    ],
    choose: 'Senden Sie 203 nur als Proxy, der ein 200 des Ursprungsservers verändert hat.',
    endUser: 'Der Inhalt wurde geladen.',
  },
  204: {
    name: 'Kein Inhalt',
    summary: 'Die Anfrage war erfolgreich, und es gibt nichts zurückzusenden.',
    when: 'Nach dem Speichern, Löschen oder Umschalten über eine API sowie bei Beacons und CORS-Preflights.',
    fixes: [
      {
        id: 'check-status-first',
        who: 'client',
        text: 'Scheitert Ihr Code daran, prüfen Sie den Status, bevor Sie response.json() aufrufen.',
      },
      {
        id: 'return-200',
        who: 'server',
        text: 'Senden Sie 200 mit einem Body, wenn Clients den neuen Zustand sehen müssen.',
      },
    ],
    choose: 'Senden Sie 204, wenn die Anfrage gelungen ist und der Client schon alles hat, was er braucht.',
    endUser: 'Ihre Änderung wurde übernommen.',
  },
  205: {
    name: 'Inhalt zurücksetzen',
    summary: 'Die Anfrage war erfolgreich, und der Client soll das zugehörige Formular oder die Ansicht leeren.',
    when: 'Bei der Datenerfassung, wo ein Datensatz auf den anderen folgt; Browser leeren deswegen kein Formular.',
    fixes: [
      { id: 'clear-form', who: 'client', text: 'Hier ist nichts zu beheben: Leeren Sie das Formular im eigenen Code.' },
      {
        id: 'send-no-body',
        who: 'server',
        text: 'Senden Sie keinen Body mit und verlassen Sie sich nicht darauf, dass Browser auf den Code reagieren.',
      },
    ],
    choose: 'Senden Sie 205 nur an eigene Clients, die darauf reagieren; für andere sagt 204 genauso viel.',
    endUser: 'Ihre Eingabe wurde gespeichert. Sie können mit der nächsten fortfahren.',
  },
  206: {
    name: 'Teilinhalt',
    summary: 'Die Antwort enthält nur den Teil der Datei, den der Client mit Range angefordert hat.',
    when: 'Videoplayer beim Springen, Download-Manager beim Fortsetzen und CDNs, die große Dateien in Stücken holen.',
    fixes: [
      {
        id: 'use-content-range',
        who: 'client',
        text: 'Hier ist nichts zu beheben: Setzen Sie die Bytes dort ein, wo Content-Range es angibt.',
      },
      {
        id: 'send-if-range',
        who: 'client',
        text: 'Senden Sie If-Range mit dem ETag, damit sich nie zwei Versionen in einer Datei mischen.',
      },
      {
        id: 'find-range-source',
        who: 'operator',
        text: 'Haben Sie ganze Dateien erwartet, suchen Sie den Player, den Proxy oder das CDN, das Range hinzufügt.',
      },
    ],
    choose: 'Senden Sie 206 nur als Antwort auf einen Range-Header, den Sie erfüllen können.',
    endUser: 'Der Download wird fortgesetzt.',
  },
  207: {
    name: 'Mehrere Status',
    summary: 'Der Body führt mehrere Ergebnisse auf, jedes mit seinem eigenen Status.',
    when: 'WebDAV-Clients erhalten den Code bei Ordnern und Sammeländerungen; manche JSON-APIs übernehmen ihn für Batches.',
    fixes: [
      {
        id: 'read-each-status',
        who: 'client',
        text: 'An sich ist hier nichts zu beheben: Lesen Sie den Status jedes Eintrags, denn dazwischen verstecken sich Fehlschläge.',
      },
      { id: 'resend-failed-items', who: 'client', text: 'Senden Sie nur die gescheiterten Einträge erneut.' },
      {
        id: 'document-format',
        who: 'server',
        text: 'Dokumentieren Sie außerhalb von WebDAV das Format des Bodys: Der Standard sieht XML vor.',
      },
    ],
    choose: 'Senden Sie 207, wenn eine Anfrage mehrere Ergebnisse hat, die der Client unterscheiden muss.',
    endUser: 'Einiges hat vielleicht nicht funktioniert. Bitte prüfen Sie das Ergebnis.',
  },
  208: {
    name: 'Bereits aufgeführt',
    summary: 'In einer WebDAV-Auflistung kam dieser Ordner schon vor, deshalb wird sein Inhalt nicht wiederholt.',
    when: 'Ein Ordner hängt an mehreren Stellen im Baum, und eine Auflistung aller Ebenen trifft erneut auf ihn.',
    fixes: [
      {
        id: 'use-first-entry',
        who: 'client',
        text: 'Hier ist nichts zu beheben: Übernehmen Sie den Inhalt von der ersten Stelle in derselben Auflistung.',
      },
      {
        id: 'match-resource-id',
        who: 'client',
        text: 'Scheinen Einträge zu fehlen, ordnen Sie die Ordner anhand ihrer DAV:resource-id zu.',
      },
    ],
    choose: 'Senden Sie 208 nur im Body von 207, und zwar für einen Ordner, der dort schon aufgeführt ist.',
    endUser: 'Die Liste ist vollständig.',
  },
  226: {
    name: 'IM verwendet',
    summary:
      'Der Body ist nicht die Ressource selbst, sondern eine Form, die der Client in A-IM angeboten hat, meist nur die Änderungen.',
    when: 'Fast nie: Einige wenige Feed-Server senden so nur die neuen Einträge, und Browser fragen nicht danach.',
    fixes: [
      {
        id: 'apply-changes',
        who: 'client',
        text: 'Hier ist nichts zu beheben: Wenden Sie die Änderungen auf die Kopie an, die Sie haben.',
      },
      { id: 'remove-a-im', who: 'client', text: 'Kommt der Code unerwartet, entfernen Sie A-IM aus Ihren Anfragen.' },
    ],
    choose: 'Senden Sie 226 nur als Antwort auf A-IM und nennen Sie in IM, was Sie angewendet haben.',
    endUser: 'Die neuesten Änderungen wurden geladen.',
  },
};
