import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 41x in German. */
export const codes: CodeTexts<typeof http, '41'> = {
  410: {
    name: 'Endgültig entfernt',
    summary: 'Die Ressource gab es hier, sie wurde aber für immer entfernt.',
    when: 'Gelöschte Konten, beendete Kampagnen, abgeschaltete API-Versionen, erloschene Push-Abonnements.',
    fixes: [
      {
        id: 'stop-requesting',
        who: 'client',
        text: 'Fragen Sie nicht weiter an und löschen Sie den Link, den Job oder das Abonnement, das hierher führt.',
      },
      {
        id: 'name-replacement',
        who: 'server',
        text: 'Geben Sie im Body an, was an ihre Stelle tritt, falls es etwas gibt.',
      },
      {
        id: 'purge-caches',
        who: 'operator',
        text: 'Wurde die Ressource versehentlich entfernt, leeren Sie nach dem Wiederherstellen die Caches.',
        run: 'curl -sI https://example.com/path',
      },
    ],
    choose: 'Senden Sie 410, wenn Sie wissen, dass es die Ressource gab und dass sie nicht zurückkommt.',
    endUser: 'Diese Seite gibt es nicht mehr.',
  },
  411: {
    name: 'Längenangabe erforderlich',
    summary: 'Der Server besteht auf einem Header Content-Length, den die Anfrage nicht hat.',
    when: 'Uploads in Chunks an Server, Gateways und Speicher-APIs, die vorab die Größe kennen müssen, oder ein POST ohne Body.',
    fixes: [
      {
        id: 'send-content-length',
        who: 'client',
        text: 'Senden Sie Content-Length: Verwenden Sie einen Body bekannter Größe oder puffern Sie ihn.',
        run: 'curl -T file https://example.com/path',
      },
      {
        id: 'send-zero-length',
        who: 'client',
        text: 'Senden Sie bei einem POST ohne Body Content-Length: 0.',
        run: 'curl -d "" https://example.com/path',
      },
      {
        id: 'check-chunked-support',
        who: 'operator',
        text: 'Prüfen Sie, ob jeder vorgeschaltete Proxy Anfragen in Chunks annimmt.',
        run: 'proxy_request_buffering on;',
      },
    ],
    choose: 'Senden Sie 411, wenn Sie keinen Body unbekannter Länge annehmen.',
    endUser: 'Der Upload konnte nicht gestartet werden.',
  },
  412: {
    name: 'Vorbedingung nicht erfüllt',
    summary: 'Eine Bedingung in den Headern der Anfrage, etwa If-Match, trifft nicht zu.',
    when: 'Jemand anderes hat zuerst gespeichert und das ETag ist veraltet, oder If-None-Match: * traf auf eine Datei, die es schon gibt.',
    fixes: [
      {
        id: 'refetch-etag',
        who: 'client',
        text: 'Holen Sie Ressource und ETag neu, führen Sie Ihre Änderung damit zusammen und senden Sie sie mit diesem ETag.',
      },
      {
        id: 'keep-condition',
        who: 'client',
        text: 'Lassen Sie die Bedingung nicht einfach weg: Das überschreibt die Arbeit anderer.',
      },
      {
        id: 'check-weak-etag',
        who: 'operator',
        text: 'Trifft die Bedingung nie zu, prüfen Sie, ob die Kompression am Proxy das ETag verändert.',
        run: 'curl -s -o /dev/null -D - -H "Accept-Encoding: gzip" https://example.com/path',
      },
    ],
    choose: 'Senden Sie 412, wenn der Client eine Bedingung genannt hat, die nicht erfüllt ist.',
    endUser: 'Inzwischen hat jemand anderes dies geändert. Bitte laden Sie es zuerst neu.',
  },
  413: {
    name: 'Inhalt zu groß',
    summary: 'Der Body der Anfrage ist größer, als der Server zulässt.',
    when: 'Ein Datei-Upload hat client_max_body_size in nginx, das Limit des Body-Parsers der Anwendung oder das eines CDN überschritten.',
    fixes: [
      {
        id: 'upload-in-parts',
        who: 'client',
        text: 'Verkleinern Sie den Body: Komprimieren Sie ihn oder laden Sie ihn in Teilen hoch.',
      },
      {
        id: 'raise-body-limit',
        who: 'operator',
        text: 'Erhöhen Sie das Limit an jeder Station: Das kleinste entscheidet.',
        run: 'client_max_body_size 20m;',
      },
      { id: 'state-limit', who: 'server', text: 'Nennen Sie Ihr Limit in der Fehlermeldung und in der Dokumentation.' },
    ],
    choose: 'Senden Sie 413, wenn Sie die Größe des Bodys beanstanden.',
    endUser: 'Diese Datei ist zu groß.',
  },
  414: {
    name: 'URI zu lang',
    summary: 'Die Adresse der Anfrage ist länger, als der Server zu lesen bereit ist.',
    when: 'Ein Suchformular mit vielen Filtern, das per GET gesendet wird, ein Token in der Query oder eine Weiterleitung, bei der die Adresse mit jeder Runde länger wird.',
    fixes: [
      { id: 'use-post', who: 'client', text: 'Verlegen Sie die Daten in den Body eines POST.' },
      {
        id: 'fix-redirect',
        who: 'server',
        text: 'Wiederholen sich Teile der Adresse, korrigieren Sie die Weiterleitung, die sie anhängt.',
        run: 'curl -sIL --max-redirs 10 https://example.com/path',
      },
      {
        id: 'raise-url-limit',
        who: 'operator',
        text: 'Erhöhen Sie das Limit für die Request-Zeile, wenn solche Adressen gewollt sind.',
        run: 'large_client_header_buffers 4 16k;',
      },
    ],
    choose: 'Senden Sie 414, wenn allein die Adresse Ihr Limit überschreitet.',
    endUser: 'Dieser Link ist zu lang und lässt sich nicht öffnen.',
  },
  415: {
    name: 'Medientyp nicht unterstützt',
    summary: 'Der Body hat ein Format, das diese Ressource nicht annimmt.',
    when: 'JSON ohne Content-Type: application/json, ein Formular, wo JSON erwartet wird, oder ein Content-Encoding, das der Server nicht dekodieren kann.',
    fixes: [
      {
        id: 'set-content-type',
        who: 'client',
        text: 'Setzen Sie Content-Type auf das tatsächliche Format des Bodys.',
        run: 'curl -H "Content-Type: application/json" -d @file.json https://example.com/path',
      },
      {
        id: 'keep-boundary',
        who: 'client',
        text: 'Lassen Sie den Header bei einem Multipart-Formular von der Bibliothek setzen: Der Boundary-Wert gehört dazu.',
      },
      {
        id: 'list-accepted-types',
        who: 'server',
        text: 'Nennen Sie die Typen, die Sie annehmen, in Accept, bei PATCH in Accept-Patch.',
      },
    ],
    choose: 'Senden Sie 415, wenn Typ oder Kodierung des Bodys das Problem sind, nicht sein Inhalt.',
    endUser: 'Dieser Dateityp wird nicht unterstützt.',
  },
  416: {
    name: 'Bereich nicht erfüllbar',
    summary: 'Der Teil, den Range verlangt, liegt außerhalb der Datei.',
    when: 'Ein Download wird fortgesetzt, obwohl er vollständig ist, oder die Datei ist auf dem Server kürzer geworden.',
    fixes: [
      {
        id: 'compare-sizes',
        who: 'client',
        text: 'Vergleichen Sie Ihre Größe mit der Gesamtgröße in Content-Range: Stimmen beide überein, sind Sie fertig.',
      },
      {
        id: 'restart-download',
        who: 'client',
        text: 'Verwerfen Sie sonst den Teil und beginnen Sie ohne Range von vorn.',
        run: 'curl -O https://example.com/path',
      },
      {
        id: 'send-full-size',
        who: 'server',
        text: 'Senden Sie die Gesamtgröße in Content-Range, damit Clients den Unterschied erkennen.',
      },
    ],
    choose: 'Senden Sie 416, wenn keines der angeforderten Bytes existiert.',
    endUser: 'Der Download konnte nicht fortgesetzt werden und muss neu beginnen.',
  },
  417: {
    name: 'Erwartung nicht erfüllt',
    summary: 'Der Server kann nicht leisten, was der Header Expect verlangt.',
    when: 'Ein alter Server oder Proxy kennt Expect: 100-continue nicht, das curl und andere Tools bei großen Uploads hinzufügen.',
    fixes: [
      {
        id: 'drop-expect',
        who: 'client',
        text: 'Senden Sie die Anfrage ohne Expect noch einmal.',
        run: 'curl -H "Expect:" -T file https://example.com/path',
      },
      {
        id: 'update-proxy',
        who: 'operator',
        text: 'Aktualisieren oder umgehen Sie den Proxy, der den Header ablehnt.',
      },
    ],
    choose: 'Senden Sie 417, wenn Expect etwas anderes als 100-continue enthält.',
    endUser: 'Der Upload wurde aus einem technischen Grund abgelehnt.',
  },
  418: {
    name: 'Ich bin eine Teekanne',
    summary:
      'Ein Aprilscherz über Kaffeekannen, dessen Nummer das Register reserviert hält, damit sie keine andere Bedeutung bekommt.',
    when: 'Easter Eggs, Demos und Websites, die abwimmeln, was sie für einen Bot halten.',
    fixes: [
      {
        id: 'slow-down',
        who: 'client',
        text: 'Kommt der Code von einem echten Dienst, senden Sie langsamer und nennen Sie Ihren Client in User-Agent.',
      },
      {
        id: 'send-403',
        who: 'server',
        text: 'Meinen Sie eine Ablehnung, senden Sie 403 oder 429: Mit einem Scherz kann kein Tool etwas anfangen.',
      },
    ],
    choose: 'Es ist 418, wenn jemand die Nummer absichtlich dorthin gesetzt hat; HTTP selbst gibt ihr keine Bedeutung.',
    endUser: 'Der Dienst hat diese Anfrage abgelehnt.',
  },
  419: {
    name: 'Seite abgelaufen',
    summary: 'Laravel lehnt damit ein Formular ab, dessen CSRF-Token fehlt oder abgelaufen ist.',
    when: 'Eine Seite blieb länger offen als ihre Sitzung, einem Formular fehlt @csrf, oder das Session-Cookie kommt nicht zurück.',
    fixes: [
      { id: 'reload-page', who: 'client', text: 'Laden Sie die Seite neu und senden Sie das Formular noch einmal.' },
      {
        id: 'add-csrf-token',
        who: 'server',
        text: 'Setzen Sie @csrf in jedes Formular und das Token in die Header von Anfragen aus Skripten.',
      },
      {
        id: 'check-session-cookie',
        who: 'operator',
        text: 'Prüfen Sie Domain und Secure-Flag des Session-Cookies und teilen Sie Sitzungen zwischen den Servern.',
      },
    ],
    choose: 'Überlassen Sie 419 Laravel, das den Code selbst sendet; anderswo ist 403 die übliche Antwort.',
    endUser: 'Diese Seite war zu lange offen. Bitte laden Sie sie neu und versuchen Sie es noch einmal.',
  },
};
