import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 43x to 49x in German. */
export const codes: CodeTexts<typeof http, '43' | '44' | '45' | '46' | '49'> = {
  430: {
    name: 'Aus Sicherheitsgründen abgelehnt',
    summary: 'Shopify hat die Anfrage abgelehnt, weil sie bösartig wirkte.',
    when: 'Ein Skript oder eine App sendet Anfragen, die Shopify als Angriff einstuft, zum Beispiel serverseitige Aufrufe der Storefront API ohne die IP-Adresse des Käufers.',
    fixes: [
      {
        id: 'identify-app',
        text: 'Senden Sie bei serverseitigen Aufrufen der Storefront API die IP-Adresse des Käufers in `Shopify-Storefront-Buyer-IP`. Geben Sie Ihre App in `User-Agent` an.',
      },
      {
        id: 'contact-shopify',
        text: 'Ist die Anfrage legitim, wenden Sie sich an den Shopify-Support und nennen Sie den Zeitpunkt und die `X-Request-Id` der Antwort.',
      },
    ],
    choose:
      'Shopify sendet 430 auf Anfragen, die nach einem Angriff aussehen; verwenden Sie in Ihrem eigenen Dienst 403 oder 429.',
    endUser: 'Der Dienst hat diese Anfrage aus Sicherheitsgründen abgelehnt.',
  },
  431: {
    name: 'Header-Felder der Anfrage zu groß',
    summary: 'Ein einzelner Header der Anfrage oder alle zusammen sind größer, als der Server zulässt.',
    when: 'Cookies haben sich angesammelt, oder ein Token enthält eine lange Liste von Gruppen oder Rollen. Über HTTP/1.1 senden Node.js, Envoy und Gunicorn 431; nginx und Apache senden im selben Fall 400. Über HTTP/2 sendet Apache 431, nginx schließt die Verbindung ohne Antwort, und Envoy setzt den Stream zurück.',
    fixes: [
      {
        id: 'clear-cookies',
        text: 'Löschen Sie die Cookies der Website und versuchen Sie es erneut. Im Netzwerk-Tab des Browsers zeigen die Größen von `Cookie` und `Authorization`, welcher Header zu groß ist.',
      },
      {
        id: 'shrink-cookies',
        text: 'Speichern Sie Sitzungsdaten auf dem Server und setzen Sie mit `Set-Cookie` nur eine Session-ID.',
      },
      {
        id: 'raise-header-limit',
        text: 'Sind große Token legitim, erhöhen Sie das Limit an jedem Hop: `--max-http-header-size` in Node.js (Standard: 16 KiB), `max_request_headers_kb` in Envoy (60 KiB), `large_client_header_buffers` in nginx (`4 8k`).',
      },
    ],
    choose: 'Senden Sie 431, wenn Header der Anfrage zu groß sind, und nennen Sie den Header nach Möglichkeit im Body.',
    endUser: 'Bitte löschen Sie die Cookies dieser Website und versuchen Sie es erneut.',
  },
  440: {
    name: 'Anmeldung abgelaufen',
    summary: 'Microsoft Exchange meldet, dass die Anmeldesitzung abgelaufen ist.',
    when: 'Eine Sitzung in Outlook im Web war zu lange inaktiv. Auch Monitoring-Checks und Reverse-Proxys vor Exchange erhalten den Code.',
    fixes: [
      { id: 'sign-in', text: 'Melden Sie sich erneut an und wiederholen Sie dann die Anfrage.' },
      {
        id: 'check-session-timeout',
        text: 'Enden Sitzungen zu früh, prüfen Sie `ActivityBasedAuthenticationTimeoutInterval` mit `Get-OrganizationConfig`. Prüfen Sie auch, ob jeder Proxy `Cookie` und `Set-Cookie` weiterleitet.',
      },
    ],
    choose: 'Exchange sendet 440, wenn eine Sitzung abgelaufen ist; verwenden Sie in Ihrem eigenen Dienst 401.',
    endUser: 'Bitte melden Sie sich erneut an.',
  },
  444: {
    name: 'Verbindung ohne Antwort geschlossen',
    summary:
      'nginx hat die Verbindung ohne Antwort geschlossen, meist weil in seiner Konfiguration `return 444` steht.',
    when: 'Ein `server`- oder `location`-Block weist Bots oder unbekannte Hostnamen mit `return 444` ab. Die Nummer steht nur im Access-Log von nginx.',
    fixes: [
      {
        id: 'find-return-444',
        text: 'Sind legitime Clients betroffen, suchen Sie in der Ausgabe von `nginx -T` den Block mit `return 444` und prüfen Sie seine Bedingungen.',
      },
      {
        id: 'check-host-name',
        text: 'Prüfen Sie den Hostnamen in der URL. Anfragen an eine bloße IP-Adresse landen oft in einem solchen Block.',
      },
    ],
    choose:
      '444 liegt vor, wenn der Code im Access-Log von nginx steht. Der Client erhält keine Antwort: curl meldet über HTTP/1.1 `curl: (52) Empty reply from server` und über HTTP/2 `curl: (92)`.',
    endUser: 'Der Dienst hat die Verbindung geschlossen.',
  },
  449: {
    name: 'Mit Ergänzung wiederholen',
    summary:
      'Ein Microsoft-Server fordert den Client auf, die Anfrage mit zusätzlichen Daten oder nach einem weiteren Schritt zu wiederholen.',
    when: 'Ein WebDAV-Server von Microsoft erwartet, dass der Client den Wert aus `Ms-Echo-Request` zurücksendet. Ältere Versionen von Exchange ActiveSync verlangen, dass das Gerät zuerst die Sicherheitsrichtlinien des Servers übernimmt.',
    fixes: [
      {
        id: 'echo-value',
        text: 'Wiederholen Sie bei WebDAV die Anfrage mit dem Wert aus `Ms-Echo-Request` im Header `Ms-Echo-Reply`.',
      },
      {
        id: 'run-provision',
        text: 'Lassen Sie bei ActiveSync das Gerät den Befehl `Provision` senden und wiederholen Sie dann die Anfrage.',
      },
    ],
    choose:
      'Microsoft-Server senden 449, wenn Daten oder ein vorheriger Schritt fehlen; verwenden Sie den Code sonst nicht, denn die meisten Clients kennen ihn nicht.',
    endUser: 'Bevor es weitergehen kann, ist noch ein Schritt nötig.',
  },
  451: {
    name: 'Aus rechtlichen Gründen nicht verfügbar',
    summary: 'Der Server stellt die Ressource aufgrund einer rechtlichen Anordnung oder Vorgabe nicht bereit.',
    when: 'Es liegt ein Gerichtsbeschluss oder eine Löschaufforderung vor, es gelten Sanktionen, oder die Website sperrt eine Region wegen der dortigen Gesetze. Exchange ActiveSync verwendet dieselbe Nummer, um ein Gerät auf einen anderen Server umzustellen; welcher das ist, steht in `X-MS-Location`.',
    fixes: [
      {
        id: 'read-body',
        text: 'Lesen Sie den Body: Er sollte angeben, von wem die Anordnung stammt und worauf sie sich rechtlich stützt.',
      },
      {
        id: 'explain-demand',
        text: 'Erläutern Sie die Anordnung im Body und nennen Sie die Stelle, die die Sperre umsetzt, in einem `Link`-Header mit `rel="blocked-by"`.',
      },
      {
        id: 'check-geo-rules',
        text: 'Kommt der Code unerwartet, prüfen Sie die Geo-Regeln Ihres CDN. Die Header `Server` und `Via` in der Ausgabe von `curl -sI` zeigen, welcher Hop geantwortet hat.',
      },
    ],
    choose:
      'Senden Sie 451, wenn eine rechtliche Anordnung und nicht Ihre eigene Richtlinie die Auslieferung verhindert.',
    endUser: 'Dieser Inhalt ist aus rechtlichen Gründen nicht verfügbar.',
  },
  460: {
    name: 'Verbindung vom Client geschlossen',
    summary:
      'Ein AWS Application Load Balancer hat protokolliert, dass der Client die Verbindung vor der Antwort geschlossen hat.',
    when: 'Der Timeout des Clients ist kürzer als die Antwortzeit, ein Nutzer hat die Webseite verlassen, oder ein Smartphone hat das Netz verloren.',
    fixes: [
      {
        id: 'raise-client-timeout',
        text: 'Setzen Sie den Timeout des Clients höher als den Idle-Timeout des Load-Balancers (standardmäßig 60 s), zum Beispiel mit `curl --max-time 65`.',
      },
      {
        id: 'shorten-requests',
        text: 'Beschleunigen Sie die langsamen Anfragen oder antworten Sie mit 202 und erledigen Sie die Arbeit in einem Hintergrundjob.',
      },
      {
        id: 'compare-durations',
        text: 'Ziehen Sie im Access-Log des Load-Balancers bei jedem 460-Eintrag `request_creation_time` von `time` ab. Ist die Dauer bei den meisten Einträgen gleich, ist ein Client-Timeout zu kurz.',
      },
    ],
    choose:
      '460 liegt vor, wenn `elb_status_code` im Access-Log des Load-Balancers 460 ist; der Client erhält den Code nie.',
    endUser: 'Die Anfrage wurde abgebrochen, bevor die Antwort eintraf.',
  },
  463: {
    name: 'Zu viele weitergeleitete Adressen',
    summary:
      'Ein AWS Application Load Balancer hat die Anfrage abgelehnt, weil `X-Forwarded-For` mehr als 30 IP-Adressen enthält.',
    when: 'Proxys leiten Anfragen im Kreis aneinander weiter, die Proxy-Kette ist sehr lang, oder ein Client fälscht den Header.',
    fixes: [
      {
        id: 'break-loop',
        text: 'Protokollieren Sie `X-Forwarded-For` am letzten Proxy vor dem Load-Balancer, in nginx als `$http_x_forwarded_for`. Wiederholen sich dieselben IP-Adressen, korrigieren Sie den Proxy, der Anfragen in die Kette zurückleitet.',
      },
      {
        id: 'replace-header',
        text: 'Lassen Sie den äußersten Proxy den Header ersetzen statt ergänzen, in nginx mit `proxy_set_header X-Forwarded-For $remote_addr`.',
      },
      { id: 'omit-header', text: 'Setzen Sie `X-Forwarded-For` nicht im Client.' },
    ],
    choose:
      'AWS-Load-Balancer senden 463, wenn `X-Forwarded-For` zu viele IP-Adressen enthält; verwenden Sie in Ihrem eigenen Dienst 400.',
    endUser: 'Die Anfrage konnte nicht zugestellt werden. Bitte versuchen Sie es später erneut.',
  },
  464: {
    name: 'Inkompatibles Protokoll',
    summary:
      'Ein AWS Application Load Balancer hat eine Anfrage in einem Protokoll erhalten, das seine Zielgruppe nicht unterstützt.',
    when: 'Eine HTTP/1.1-Anfrage trifft auf eine Zielgruppe für HTTP/2 oder gRPC, ein gRPC-Aufruf auf eine für HTTP/1.1, oder eine Anfrage an eine gRPC-Zielgruppe verwendet nicht POST.',
    fixes: [
      {
        id: 'match-protocol',
        text: 'Verwenden Sie das Protokoll, das der Dienst erwartet. gRPC braucht HTTP/2 und POST; mit curl testen Sie HTTP/2 per `--http2`.',
      },
      {
        id: 'check-protocol-version',
        text: 'Prüfen Sie die `ProtocolVersion` der Zielgruppe mit `aws elbv2 describe-target-groups` sowie die Listener-Regeln, die dorthin weiterleiten.',
      },
    ],
    choose:
      'AWS-Load-Balancer senden 464, wenn die Zielgruppe das Protokoll der Anfrage nicht unterstützt; verwenden Sie in Ihrem eigenen Gateway 505, wenn eine HTTP-Version nicht unterstützt wird.',
    endUser: 'Die App und der Dienst konnten sich nicht auf ein Protokoll einigen.',
  },
  494: {
    name: 'Header der Anfrage zu groß',
    summary:
      'nginx verwendet 494 intern, wenn die Header der Anfrage seine Puffer überschreiten; Kong sendet den Code an Clients.',
    when: 'Cookies oder Token sind zu groß geworden. Über HTTP/1.1 sendet nginx selbst 400 mit dem Text `Request Header Or Cookie Too Large` und verwendet 494 nur für `error_page`; über HTTP/2 schließt es die Verbindung ohne Antwort.',
    fixes: [
      {
        id: 'clear-cookies',
        text: 'Löschen Sie die Cookies der Website und versuchen Sie es erneut. Im Netzwerk-Tab des Browsers zeigen die Größen von `Cookie` und `Authorization`, welcher Header zu groß ist.',
      },
      {
        id: 'shrink-cookies',
        text: 'Speichern Sie Sitzungsdaten auf dem Server und setzen Sie mit `Set-Cookie` nur eine Session-ID.',
      },
      {
        id: 'raise-header-buffers',
        text: 'Sind große Header legitim, erhöhen Sie `large_client_header_buffers` in nginx (Standard: `4 8k`).',
      },
    ],
    choose: 'Verwenden Sie 494 nur in der Direktive `error_page` von nginx; an Clients senden Sie 431.',
    endUser: 'Bitte löschen Sie die Cookies dieser Website und versuchen Sie es erneut.',
  },
  495: {
    name: 'SSL-Zertifikatsfehler',
    summary: 'nginx verwendet 495 intern, wenn die Prüfung eines Client-Zertifikats fehlschlägt.',
    when: 'In nginx ist `ssl_verify_client on` oder `optional` gesetzt, und das Client-Zertifikat ist abgelaufen, widerrufen oder von einer CA ausgestellt, der nginx nicht vertraut. Der Client erhält 400.',
    fixes: [
      {
        id: 'renew-certificate',
        text: 'Prüfen Sie das Client-Zertifikat mit `openssl x509`, erneuern Sie es, wenn es abgelaufen ist, und senden Sie seine Zwischenzertifikate mit.',
      },
      {
        id: 'read-verify-error',
        text: 'Lesen Sie den Grund in `$ssl_client_verify` oder im Error-Log der Stufe `info` hinter `client SSL certificate verify error`.',
      },
      {
        id: 'check-verify-settings',
        text: 'Prüfen Sie in nginx `ssl_client_certificate` (die vertrauenswürdigen CAs), `ssl_verify_depth` und `ssl_crl`.',
      },
    ],
    choose: '495 liegt vor, wenn nginx 400 mit dem Text `The SSL certificate error` sendet.',
    endUser: 'Ihr Zertifikat wurde nicht akzeptiert.',
  },
  496: {
    name: 'SSL-Zertifikat erforderlich',
    summary: 'nginx verwendet 496 intern, wenn ein Client kein Zertifikat vorlegt, obwohl eines verlangt wird.',
    when: 'In nginx ist `ssl_verify_client on` gesetzt, und das Client-Zertifikat ist nicht installiert, nicht ausgewählt oder an einem Proxy verloren gegangen, der TLS vor nginx terminiert. Der Client erhält 400. Der Gorouter von Cloud Foundry sendet dem Client 496, wenn ein Backend die TLS-Verbindung mit `bad certificate` ablehnt.',
    fixes: [
      {
        id: 'send-certificate',
        text: 'Senden Sie das Client-Zertifikat mit, in curl mit `--cert` und `--key`.',
      },
      {
        id: 'pass-tls-through',
        text: 'Terminiert ein Proxy vor nginx TLS, reichen Sie TLS bis nginx durch oder prüfen Sie Client-Zertifikate schon auf diesem Proxy.',
      },
      {
        id: 'require-by-path',
        text: 'Brauchen nur einige Pfade ein Zertifikat, setzen Sie `ssl_verify_client optional`. Antworten Sie dann in jeder geschützten `location` mit 403, sofern `$ssl_client_verify` nicht `SUCCESS` ist; sonst kommen Anfragen ohne Zertifikat durch.',
      },
    ],
    choose:
      '496 liegt vor, wenn nginx 400 mit dem Text `No required SSL certificate was sent` sendet oder wenn der Gorouter von Cloud Foundry die Nummer selbst sendet.',
    endUser: 'Zum Öffnen wird ein Zertifikat benötigt.',
  },
  497: {
    name: 'HTTP-Anfrage an HTTPS-Port',
    summary:
      'nginx verwendet 497 intern, wenn ein Client unverschlüsseltes HTTP an einen Port sendet, der HTTPS erwartet.',
    when: 'Eine URL enthält `http://` und den HTTPS-Port, oder ein Load-Balancer terminiert TLS und leitet unverschlüsseltes HTTP an diesen Port weiter. Der Client erhält 400.',
    fixes: [
      { id: 'use-https', text: 'Ändern Sie in der URL `http://` in `https://`.' },
      {
        id: 'match-backend-port',
        text: 'Lassen Sie den Load-Balancer den HTTP-Port von nginx ansprechen (`listen 80`) oder per HTTPS mit nginx kommunizieren.',
      },
      {
        id: 'redirect-to-https',
        text: 'Leiten Sie solche Anfragen mit `error_page 497` auf HTTPS weiter.',
      },
    ],
    choose: '497 liegt vor, wenn nginx 400 mit dem Text `The plain HTTP request was sent to HTTPS port` sendet.',
    endUser: 'Bitte öffnen Sie diese Seite mit https am Anfang der Adresse.',
  },
  498: {
    name: 'Ungültiges Token',
    summary: 'ArcGIS meldet 498 im Body der Antwort, wenn ein Token abgelaufen oder ungültig ist.',
    when: 'Ein Aufruf eines ArcGIS-Dienstes verwendet ein abgelaufenes oder ungültiges Token. Die Nummer steht im Objekt `error` des JSON-Bodys, meist bei HTTP-Status 200.',
    fixes: [
      {
        id: 'new-token',
        text: 'Fordern Sie über `generateToken` ein neues Token an und wiederholen Sie dann die Anfrage.',
      },
      {
        id: 'check-error-code',
        text: 'Prüfen Sie `error.code` im Body auch dann, wenn der HTTP-Status 200 ist.',
      },
      {
        id: 'check-token-binding',
        text: 'Scheitern auch neue Token, prüfen Sie den `referer` oder die IP-Adresse, an die das Token gebunden ist.',
      },
    ],
    choose: '498 liegt vor, wenn `error.code` im Body einer ArcGIS-Antwort 498 ist.',
    endUser: 'Bitte melden Sie sich erneut an.',
  },
  499: {
    name: 'Anfrage vom Client abgebrochen',
    summary: 'nginx protokolliert 499, wenn der Client die Verbindung schließt, bevor nginx eine Antwort gesendet hat.',
    when: 'Der Timeout des Clients ist kürzer als die Antwortzeit, ein Nutzer hat den Tab geschlossen, oder bei einem Load-Balancer vor nginx ist zuerst ein Timeout abgelaufen. Google-APIs senden 499 für abgebrochene Aufrufe, und ArcGIS verwendet die Nummer im Body für ein fehlendes Token.',
    fixes: [
      {
        id: 'compare-durations',
        text: 'Nehmen Sie `$request_time` in das `log_format` von nginx auf (im Standardformat `combined` fehlt die Variable) und vergleichen Sie die Werte der 499-Einträge. Haben die meisten denselben Wert, etwa 60 s, ist der Timeout des Clients oder eines Load-Balancers vor nginx zu kurz. `proxy_ignore_client_abort on` (Standard: `off`) lässt den Upstream die Anfrage zu Ende bearbeiten.',
      },
      {
        id: 'shorten-requests',
        text: 'Beschleunigen Sie die langsamen Anfragen oder antworten Sie mit 202 und arbeiten Sie im Hintergrund weiter.',
      },
      {
        id: 'raise-client-timeout',
        text: 'Erhöhen Sie den Timeout des Clients und brechen Sie nur Anfragen ab, deren Ergebnis nicht mehr gebraucht wird. Bei `fetch()` übergeben Sie `AbortSignal.timeout()` einen größeren Wert.',
      },
      {
        id: 'get-arcgis-token',
        text: 'Holen Sie bei ArcGIS über `generateToken` ein Token und wiederholen Sie die Anfrage damit.',
      },
    ],
    choose:
      'Senden Sie 499 nur, wenn eine API den Code für abgebrochene Aufrufe festlegt. Im Log von nginx bedeutet er, dass der Client die Verbindung zuerst geschlossen hat.',
    endUser: 'Die Anfrage wurde abgebrochen, bevor die Antwort eintraf.',
  },
};
