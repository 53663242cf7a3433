import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 42x in German. */
export const codes: CodeTexts<typeof http, '42'> = {
  420: {
    name: 'Ruhe bewahren',
    summary: 'Version 1 der Twitter-API sendete 420 an Clients, die ihr Rate-Limit überschritten hatten.',
    when: 'Der Code kommt in alten Client-Programmen und alten Logs vor. Version 1.1 der Twitter-API behielt ihn für die Streaming-Endpunkte bei; alle anderen sendeten 429.',
    fixes: [
      {
        id: 'slow-down',
        text: 'Behandeln Sie den Code wie 429: Warten Sie so lange, wie `Retry-After` vorgibt, und drosseln Sie dann Ihre Anfragen.',
      },
      { id: 'send-429', text: 'Senden Sie stattdessen 429 mit dem Header `Retry-After`.' },
    ],
    choose: 'Senden Sie 420 nicht; verwenden Sie 429, das Clients und Bibliotheken erkennen.',
    endUser: 'Es waren zu viele Anfragen. Bitte warten Sie einen Moment und versuchen Sie es erneut.',
  },
  421: {
    name: 'Fehlgeleitete Anfrage',
    summary: 'Die Anfrage hat einen Server erreicht, der für den Hostnamen in der Anfrage nicht konfiguriert ist.',
    when: 'Ein Reverse-Proxy verbindet sich per TLS ohne SNI oder mit falschem Hostnamen in SNI mit dem Upstream. Der Code tritt auch auf, wenn ein Browser eine HTTP/2-Verbindung für zwei Hosts nutzt, die sich ein Zertifikat teilen, aber auf verschiedenen Servern laufen.',
    fixes: [
      {
        id: 'new-connection',
        text: 'Senden Sie dieselbe Anfrage über eine neue Verbindung. Das ist bei jeder Methode unbedenklich, auch bei POST.',
      },
      {
        id: 'separate-certificates',
        text: 'Geben Sie Hosts auf verschiedenen Servern eigene Zertifikate oder konfigurieren Sie alle Hosts eines gemeinsamen Zertifikats auf jedem Server, der es verwendet.',
      },
      {
        id: 'send-sni',
        text: 'Setzen Sie in nginx `proxy_ssl_server_name on` (Standard: `off`) und, wenn Sie `Host` weiterleiten, `proxy_ssl_name $host`. Apache kann ab 2.4.64 mit 421 antworten, wenn SNI fehlt oder von `Host` abweicht.',
      },
    ],
    choose:
      'Senden Sie 421, wenn der Client über eine andere Verbindung einen Server für diesen Host erreichen könnte. Ein Forward-Proxy darf den Code nicht erzeugen.',
    endUser: 'Der Dienst war nicht erreichbar. Bitte versuchen Sie es erneut.',
  },
  422: {
    name: 'Inhalt nicht verarbeitbar',
    summary: 'Der Server kann den Body parsen, aber der Inhalt ist ungültig.',
    when: 'Die Validierung schlägt fehl, etwa wegen einer ungültigen E-Mail-Adresse oder eines Enddatums vor dem Startdatum. Rails, Laravel und FastAPI verwenden 422 für Validierungsfehler. Rails sendet den Code auch, wenn das CSRF-Token fehlt oder falsch ist (`ActionController::InvalidAuthenticityToken`).',
    fixes: [
      {
        id: 'show-errors',
        text: 'Zeigen Sie jeden Fehler aus der Antwort neben seinem Feld an. In FastAPI nennt `detail[].loc` das Feld.',
      },
      {
        id: 'change-before-retry',
        text: 'Senden Sie die Anfrage nicht unverändert noch einmal: Sie würde meist genauso fehlschlagen.',
      },
      {
        id: 'list-all-errors',
        text: 'Geben Sie alle Validierungsfehler auf einmal zurück, jeden mit dem Namen seines Feldes, zum Beispiel als `application/problem+json`.',
      },
    ],
    choose:
      'Senden Sie 422, wenn sich die Anfrage parsen lässt, ihr Inhalt aber ungültig ist; lässt sie sich nicht parsen, senden Sie 400.',
    endUser: 'Einige Angaben sind ungültig. Bitte prüfen Sie Ihre Eingaben.',
  },
  423: {
    name: 'Gesperrt',
    summary: 'Die Ressource ist gesperrt, und die Anfrage enthält das Lock-Token nicht.',
    when: 'Ein anderer Nutzer hat das Dokument über WebDAV geöffnet, oder ein abgestürzter Editor hat seine Sperre hinterlassen.',
    fixes: [
      {
        id: 'wait-or-copy',
        text: 'Warten Sie, bis der andere Nutzer die Sperre freigibt, oder arbeiten Sie an einer Kopie.',
      },
      {
        id: 'send-lock-token',
        text: 'Ist es Ihre eigene Sperre, senden Sie deren Token im Header `If`: `If: (<LOCK-TOKEN>)`.',
      },
      {
        id: 'remove-stale-locks',
        text: 'Suchen Sie verwaiste Sperren mit einer `PROPFIND`-Anfrage nach der Eigenschaft `lockdiscovery` und entfernen Sie sie mit `UNLOCK`. Lassen Sie die Clients bei `LOCK` den Header `Timeout: Second-3600` senden, damit Sperren ablaufen.',
      },
    ],
    choose:
      'Senden Sie 423, wenn die Ressource gesperrt ist und der Anfrage das Lock-Token fehlt; bei einem Konflikt ohne Sperre senden Sie 409.',
    endUser: 'Der Inhalt wird gerade von jemand anderem bearbeitet.',
  },
  424: {
    name: 'Abhängigkeit fehlgeschlagen',
    summary: 'Die Operation wurde nicht ausgeführt, weil eine andere, von der sie abhängt, fehlgeschlagen ist.',
    when: 'WebDAV ändert mit `PROPPATCH` alle Eigenschaften oder keine; schlägt eine Änderung fehl, erhalten die übrigen 424. Amazon SageMaker sendet 424, wenn der Modell-Container mit einem 4xx- oder 5xx-Fehler antwortet.',
    fixes: [
      {
        id: 'find-first-failure',
        text: 'Suchen Sie im `multistatus`-Body der 207-Antwort den Eintrag, der mit einem anderen Status als 424 fehlgeschlagen ist, und beheben Sie den Fehler dort.',
      },
      {
        id: 'name-first-failure',
        text: 'Nennen Sie im Body die Operation, die zuerst fehlgeschlagen ist. In WebDAV verwenden Sie dafür `responsedescription`.',
      },
      {
        id: 'check-dependency-logs',
        text: 'Prüfen Sie die Logs der Abhängigkeit, die fehlgeschlagen ist. Lesen Sie bei SageMaker die CloudWatch-Loggruppe `/aws/sagemaker/Endpoints/NAME`, zum Beispiel mit `aws logs tail` (AWS CLI 2).',
      },
    ],
    choose: 'Senden Sie 424 für Operationen, die Sie übersprungen haben, weil eine frühere fehlgeschlagen ist.',
    endUser: 'Der Vorgang konnte nicht abgeschlossen werden, weil ein vorheriger Schritt fehlgeschlagen ist.',
  },
  425: {
    name: 'Zu früh',
    summary:
      'Die Anfrage kam in TLS Early Data (0-RTT) an, und der Server verarbeitet sie nicht, weil sie ein Replay sein könnte.',
    when: 'TLS 1.3 Early Data ist aktiviert, und der Client hat damit eine Anfrage gesendet, bei der ein Replay Schaden anrichten kann, etwa eine POST-Anfrage.',
    fixes: [
      {
        id: 'retry-after-handshake',
        text: 'Senden Sie die Anfrage erst nach Abschluss des TLS-Handshakes erneut, nicht in Early Data.',
      },
      {
        id: 'mark-early-data',
        text: 'Lassen Sie den Proxy Early Data mit `Early-Data: 1` kennzeichnen, in nginx mit `proxy_set_header Early-Data $ssl_early_data`. Ein Proxy, der das nicht kann, muss die Anfrage zurückhalten, bis der Handshake abgeschlossen ist.',
      },
      {
        id: 'disable-early-data',
        text: 'Wenn Sie nicht wissen, bei welchen Anfragen ein Replay unbedenklich ist, schalten Sie Early Data ab. Setzen Sie in nginx `ssl_early_data off`.',
      },
    ],
    choose: 'Senden Sie 425, wenn eine Anfrage in Early Data als Replay Schaden anrichten würde.',
    endUser: 'Die Verbindung war noch nicht bereit. Bitte versuchen Sie es erneut.',
  },
  426: {
    name: 'Upgrade erforderlich',
    summary:
      'Der Server lehnt die Anfrage über das aktuelle Protokoll ab und sollte im Header `Upgrade` das Protokoll nennen, das er verlangt.',
    when: 'Eine gewöhnliche HTTP-Anfrage trifft auf einen WebSocket-Endpunkt, ein Proxy ruft Envoy oder Istio mit HTTP/1.0 auf, oder der Client verlangt eine WebSocket-Version, die nicht unterstützt wird (manche Server senden dann 400).',
    fixes: [
      {
        id: 'use-websocket-client',
        text: 'Verwenden Sie für einen WebSocket-Endpunkt einen WebSocket-Client und eine URL mit `ws://` oder `wss://`.',
      },
      {
        id: 'send-upgrade-header',
        text: 'Nennen Sie das verlangte Protokoll in `Upgrade` und senden Sie `Connection: upgrade`. RFC 9110 verlangt beide Header.',
      },
      {
        id: 'use-http-1-1',
        text: 'Setzen Sie in nginx vor 1.29.7 `proxy_http_version 1.1`. Envoy lehnt den alten Standardwert HTTP/1.0 ab (`low_version` in `%RESPONSE_CODE_DETAILS%`). Für WebSocket setzen Sie außerdem `proxy_set_header Upgrade $http_upgrade` und `proxy_set_header Connection "upgrade"`.',
      },
    ],
    choose: 'Senden Sie 426, wenn Sie dieselbe Anfrage über ein anderes Protokoll annehmen würden.',
    endUser: 'Die App und der Dienst konnten sich nicht auf ein Protokoll einigen.',
  },
  428: {
    name: 'Vorbedingung erforderlich',
    summary:
      'Der Server nimmt diese Änderung nur mit einer Bedingung wie `If-Match` an, damit Clients nicht gegenseitig ihre Änderungen überschreiben.',
    when: 'Die API schützt vor verlorenen Änderungen, und eine PUT-, PATCH- oder DELETE-Anfrage kam ohne `If-Match` oder `If-Unmodified-Since`.',
    fixes: [
      {
        id: 'send-if-match',
        text: 'Rufen Sie die Ressource zuerst ab und senden Sie ihr `ETag` dann bei der Änderung im Header `If-Match`.',
      },
      {
        id: 'name-missing-header',
        text: 'Geben Sie im Body an, welcher Header fehlt, zum Beispiel `If-Match`.',
      },
    ],
    choose: 'Senden Sie 428, wenn Sie eine Bedingung verlangen und die Anfrage keine enthält.',
    endUser: 'Bitte laden Sie die Seite neu, bevor Sie speichern.',
  },
  429: {
    name: 'Zu viele Anfragen',
    summary: 'Der Client hat in einer bestimmten Zeit mehr Anfragen gesendet, als sein Rate-Limit zulässt.',
    when: 'Ein API-Kontingent ist aufgebraucht, ein Skript sendet Anfragen zu schnell, ein Client wiederholt sie ohne Wartezeit in einer Schleife, oder viele Nutzer hinter einer IP-Adresse werden als ein Client gezählt. Hinter Cloudflare kann im Body `error code: 1015` stehen.',
    fixes: [
      {
        id: 'honor-retry-after',
        text: 'Warten Sie so lange, wie `Retry-After` vorgibt. Fehlt der Header, verwenden Sie exponentiellen Backoff mit Jitter (1 s, 2 s, 4 s … bis 30 s).',
      },
      {
        id: 'reduce-requests',
        text: 'Speichern Sie Antworten in einem Cache, fassen Sie Aufrufe zusammen und verteilen Sie sie über die Zeit. Viele APIs nennen die verbleibenden Aufrufe in `X-RateLimit-Remaining` oder einem ähnlichen Header.',
      },
      {
        id: 'send-retry-after',
        text: 'Senden Sie `Retry-After` und geben Sie im Body an, welches Limit überschritten wurde.',
      },
      {
        id: 'limit-by-client-ip',
        text: 'Zählen Sie Anfragen hinter einem Proxy anhand der IP-Adresse des Clients, nicht anhand der IP-Adresse des Proxys: Setzen Sie `real_ip_header` und `set_real_ip_from` in nginx oder `trust proxy` in Express.',
      },
    ],
    choose:
      'Senden Sie 429, wenn dieser Client sein Limit überschritten hat, der Dienst selbst aber einwandfrei läuft.',
    endUser: 'Es waren zu viele Anfragen. Bitte warten Sie einen Moment und versuchen Sie es erneut.',
  },
};
