import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 41x in German. */
export const codes: CodeTexts<typeof http, '41'> = {
  410: {
    name: 'Endgültig entfernt',
    summary: 'Der Server teilt mit, dass es die Ressource unter dieser URL gab und dass sie dauerhaft entfernt wurde.',
    when: 'Ein Konto wurde gelöscht, eine Kampagne ist beendet, eine API-Version wurde abgeschaltet, oder ein Push-Abonnement ist abgelaufen.',
    fixes: [
      {
        id: 'stop-requesting',
        text: 'Rufen Sie die URL nicht mehr ab und löschen Sie den Link, den Job oder das Abonnement, das auf sie verweist.',
      },
      {
        id: 'name-replacement',
        text: 'Gibt es einen Ersatz, nennen Sie dessen URL im Body.',
      },
      {
        id: 'purge-caches',
        text: 'Wurde die Ressource versehentlich entfernt, stellen Sie sie wieder her und leeren Sie die Caches. Ein `Age`-Header mit einem Wert über 0 zeigt, dass die 410-Antwort aus einem Cache stammt; der Cache von nginx sendet diesen Header nicht.',
      },
    ],
    choose: 'Senden Sie 410, wenn Sie wissen, dass es die Ressource gab und nicht mehr geben wird.',
    endUser: 'Diese Seite gibt es nicht mehr.',
  },
  411: {
    name: 'Längenangabe erforderlich',
    summary: 'Der Server verlangt den Header `Content-Length`, der in der Anfrage fehlt.',
    when: 'Ein Upload in Chunks ging an einen Server, ein Gateway oder eine Storage-API, obwohl dort die Größe vorab bekannt sein muss, oder eine POST-Anfrage hat weder Body noch `Content-Length`. S3 nennt den Fehler `MissingContentLength`.',
    fixes: [
      {
        id: 'send-content-length',
        text: 'Senden Sie `Content-Length`: Verwenden Sie einen Body bekannter Größe oder puffern Sie ihn. Mit curl laden Sie eine Datei per `-T file` hoch; `-T -` liest die Standardeingabe und sendet sie in Chunks.',
      },
      {
        id: 'send-zero-length',
        text: 'Senden Sie bei einer POST-Anfrage ohne Body `Content-Length: 0`.',
      },
      {
        id: 'check-chunked-support',
        text: 'Prüfen Sie, ob alle Proxys und der Server Anfragen in Chunks annehmen. Mit `proxy_request_buffering on` (Standard) puffert nginx den Body und sendet `Content-Length` an den Upstream.',
      },
    ],
    choose: 'Senden Sie 411, wenn Sie Bodys unbekannter Länge nicht annehmen.',
    endUser: 'Der Upload konnte nicht gestartet werden.',
  },
  412: {
    name: 'Vorbedingung nicht erfüllt',
    summary: 'Eine Bedingung in den Headern der Anfrage, etwa `If-Match`, ist nicht erfüllt.',
    when: 'Jemand anderes hat zuerst gespeichert und das `ETag` ist veraltet, oder `If-None-Match: *` wurde für eine Ressource gesendet, die es schon gibt.',
    fixes: [
      {
        id: 'refetch-etag',
        text: 'Rufen Sie die Ressource und ihr `ETag` erneut ab, führen Sie Ihre Änderung mit der neuen Version zusammen und senden Sie das Ergebnis mit dem neuen `ETag` in `If-Match`.',
      },
      {
        id: 'keep-condition',
        text: 'Lassen Sie `If-Match` nicht einfach weg: Sonst kann die Anfrage Änderungen anderer überschreiben.',
      },
      {
        id: 'check-weak-etag',
        text: 'Stimmt `If-Match` nie überein, prüfen Sie, ob ein Proxy das `ETag` abschwächt: nginx macht aus `"abc"` beim Komprimieren der Antwort `W/"abc"`.',
      },
    ],
    choose: 'Senden Sie 412, wenn der Client eine Bedingung mitgesendet hat und diese nicht erfüllt ist.',
    endUser: 'Die Daten wurden inzwischen von jemand anderem geändert. Bitte laden Sie sie zuerst neu.',
  },
  413: {
    name: 'Inhalt zu groß',
    summary: 'Der Server hat die Anfrage abgelehnt, weil ihr Body ein Größenlimit überschreitet.',
    when: 'Ein Upload überschreitet `client_max_body_size` in nginx (Standard: `1m`), das Limit des Body-Parsers der Anwendung, etwa `express.json()` (Standard: `100kb`), oder das Limit eines CDN.',
    fixes: [
      {
        id: 'upload-in-parts',
        text: 'Verkleinern Sie den Body: Komprimieren Sie ihn, laden Sie ihn in Teilen hoch oder laden Sie die Datei über eine Presigned URL direkt in den Object Storage.',
      },
      {
        id: 'raise-body-limit',
        text: 'Erhöhen Sie das Limit an jedem Hop, denn das kleinste entscheidet: `client_max_body_size` in nginx, `proxy-body-size` in ingress-nginx, `LimitRequestBody` in Apache. nginx protokolliert `client intended to send too large body`.',
      },
      {
        id: 'state-limit',
        text: 'Nennen Sie das Limit in der Fehlermeldung und in der Dokumentation. Gilt es nur vorübergehend, senden Sie `Retry-After`.',
      },
    ],
    choose: 'Senden Sie 413, wenn der Body größer ist, als Sie zulassen.',
    endUser: 'Diese Datei ist zu groß.',
  },
  414: {
    name: 'URI zu lang',
    summary: 'Der Server hat die Anfrage abgelehnt, weil ihre URL ein Längenlimit überschreitet.',
    when: 'Ein Suchformular sendet viele Filter per GET, ein Token steht im Query-String, oder eine Weiterleitungsschleife macht die URL mit jedem Durchlauf länger.',
    fixes: [
      { id: 'use-post', text: 'Verschieben Sie die Daten in den Body einer POST-Anfrage.' },
      {
        id: 'fix-redirect',
        text: 'Wiederholen sich Teile der URL, korrigieren Sie die Weiterleitung, die sie anhängt; `curl -sIL` gibt jeden `Location`-Header aus.',
      },
      {
        id: 'raise-url-limit',
        text: 'Sind URLs dieser Länge legitim, erhöhen Sie `large_client_header_buffers` in nginx (Standard: `4 8k`) oder `LimitRequestLine` in Apache (Standard: 8190 Byte).',
      },
    ],
    choose: 'Senden Sie 414, wenn die URL länger ist, als Sie zulassen.',
    endUser: 'Dieser Link ist zu lang und lässt sich nicht öffnen.',
  },
  415: {
    name: 'Medientyp nicht unterstützt',
    summary: 'Der Server nimmt das Format des Bodys für diese Ressource nicht an.',
    when: 'JSON wurde ohne `Content-Type: application/json` gesendet, ein Formular statt des erwarteten JSON, oder der Server kann das `Content-Encoding` nicht dekodieren.',
    fixes: [
      {
        id: 'set-content-type',
        text: 'Setzen Sie `Content-Type` passend zum Body, zum Beispiel auf `application/json`.',
      },
      {
        id: 'keep-boundary',
        text: 'Lassen Sie die Bibliothek bei einem Multipart-Formular den `Content-Type` setzen, denn der Header muss die `boundary` enthalten.',
      },
      {
        id: 'list-accepted-types',
        text: 'Führen Sie die Typen, die Sie annehmen, im Antwort-Header `Accept` auf, bei PATCH in `Accept-Patch`.',
      },
    ],
    choose: 'Senden Sie 415, wenn Typ oder Kodierung des Bodys das Problem ist, nicht sein Inhalt.',
    endUser: 'Dieser Dateityp wird nicht unterstützt.',
  },
  416: {
    name: 'Bereich nicht erfüllbar',
    summary: 'Der Server kann den in `Range` angeforderten Bereich nicht senden, weil er außerhalb der Datei liegt.',
    when: 'Der Client setzt einen Download fort, der bereits vollständig ist, oder die Datei auf dem Server ist kürzer geworden.',
    fixes: [
      {
        id: 'compare-sizes',
        text: 'Vergleichen Sie die Größe Ihrer Datei mit der Gesamtgröße in `Content-Range`, etwa `bytes */5000`: Stimmen beide überein, ist der Download vollständig. Fehlt der Header, wie in der Antwort von Apache, lesen Sie die Gesamtgröße in der Ausgabe von `curl -sI` (`Content-Length`).',
      },
      {
        id: 'restart-download',
        text: 'Stimmen sie nicht überein, verwerfen Sie die unvollständige Datei und laden Sie sie ohne `Range` neu herunter.',
      },
      {
        id: 'send-full-size',
        text: 'Senden Sie die Gesamtgröße als `Content-Range: bytes */SIZE`, damit Clients sie vergleichen können.',
      },
    ],
    choose: 'Senden Sie 416, wenn die Datei keines der angeforderten Bytes enthält.',
    endUser: 'Der Download konnte nicht fortgesetzt werden und muss neu beginnen.',
  },
  417: {
    name: 'Erwartung nicht erfüllt',
    summary: 'Der Server oder ein Proxy kann den Header `Expect` der Anfrage nicht erfüllen.',
    when: 'Ein alter Server oder Proxy unterstützt `Expect: 100-continue` nicht, das curl und .NET Framework standardmäßig zu Uploads hinzufügen.',
    fixes: [
      {
        id: 'drop-expect',
        text: 'Senden Sie die Anfrage ohne `Expect` noch einmal: Übergeben Sie curl `-H "Expect:"` oder setzen Sie in .NET Framework `ServicePointManager.Expect100Continue = false`.',
      },
      {
        id: 'update-proxy',
        text: 'Aktualisieren oder umgehen Sie den Proxy, der `Expect` ablehnt. Alte Versionen von Squid lehnen es ab, solange `ignore_expect_100 on` nicht gesetzt ist.',
      },
    ],
    choose: 'Senden Sie 417, wenn `Expect` etwas anderes als `100-continue` enthält.',
    endUser: 'Der Upload wurde aus einem technischen Grund abgelehnt.',
  },
  418: {
    name: 'Ich bin eine Teekanne',
    summary:
      'Der Code stammt aus einem Aprilscherz über Kaffeekannen; in der IANA-Registry ist er reserviert, damit er keine andere Bedeutung bekommt.',
    when: 'Easter Eggs und Demos senden den Code, und manche Websites weisen damit Anfragen ab, hinter denen sie Bots vermuten.',
    fixes: [
      {
        id: 'slow-down',
        text: 'Kommt der Code von einem echten Dienst, drosseln Sie Ihre Anfragen und geben Sie Ihren Client in `User-Agent` an.',
      },
      {
        id: 'send-403',
        text: 'Wenn Sie eine Anfrage ablehnen wollen, senden Sie 403 oder 429: Mit 418 können die wenigsten Tools etwas anfangen.',
      },
    ],
    choose:
      '418 liegt nur dort vor, wo sich ein Entwickler bewusst dafür entschieden hat; HTTP gibt dem Code keine Bedeutung.',
    endUser: 'Der Dienst hat diese Anfrage abgelehnt.',
  },
  419: {
    name: 'Seite abgelaufen',
    summary: 'Laravel hat die Anfrage abgelehnt, weil ihr CSRF-Token fehlt oder abgelaufen ist.',
    when: 'Eine Seite blieb länger geöffnet, als die Sitzung gültig war, in einem Formular fehlt `@csrf`, oder der Browser sendet das Session-Cookie nicht mit. In Laravels JSON-Antwort steht `CSRF token mismatch`.',
    fixes: [
      { id: 'reload-page', text: 'Laden Sie die Seite neu und senden Sie das Formular dann erneut ab.' },
      {
        id: 'add-csrf-token',
        text: 'Fügen Sie jedem Formular `@csrf` hinzu und senden Sie das Token bei Anfragen aus Skripten als `X-CSRF-TOKEN`.',
      },
      {
        id: 'check-session-cookie',
        text: 'Prüfen Sie Domain und `Secure`-Flag des Session-Cookies (`SESSION_DOMAIN`, `SESSION_SECURE_COOKIE`) und verwenden Sie einen Session-Speicher, auf den alle Server zugreifen (`SESSION_DRIVER=redis` oder `SESSION_DRIVER=database`).',
      },
    ],
    choose:
      'Verwenden Sie 419 nicht selbst: Der Code kommt von Laravel, in anderer Software ist 403 die übliche Antwort.',
    endUser: 'Diese Seite war zu lange offen. Bitte laden Sie sie neu und versuchen Sie es noch einmal.',
  },
};
