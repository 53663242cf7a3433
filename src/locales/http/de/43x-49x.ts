import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 43x to 49x in German. */
export const codes: CodeTexts<typeof http, '43' | '44' | '45' | '46' | '49'> = {
  430: {
    name: 'Aus Sicherheitsgründen abgelehnt',
    summary: 'Shopify hat die Anfrage abgelehnt, weil sie bösartig wirkte.',
    when: 'Skripte und Apps, die einen Shop so aufrufen, dass dessen Schutz es für einen Angriff hält.',
    fixes: [
      {
        id: 'identify-app',
        who: 'client',
        text: 'Vergleichen Sie die Anfrage mit der Dokumentation von Shopify und nennen Sie Ihre App in User-Agent.',
      },
      {
        id: 'contact-shopify',
        who: 'operator',
        text: 'Ist die Anfrage legitim, wenden Sie sich mit Uhrzeit und Request-ID an den Support von Shopify.',
      },
    ],
    choose: 'Überlassen Sie 430 Shopify; anderswo ist 403 oder 429 die übliche Antwort.',
    endUser: 'Der Dienst hat diese Anfrage aus Sicherheitsgründen abgelehnt.',
  },
  431: {
    name: 'Header-Felder der Anfrage zu groß',
    summary: 'Ein einzelner Header der Anfrage oder alle zusammen sind größer, als der Server zu lesen bereit ist.',
    when: 'Cookies, die sich ansammeln, oder Token mit langen Gruppenlisten. So antwortet Node.js; nginx sendet im selben Fall 400.',
    fixes: [
      {
        id: 'clear-cookies',
        who: 'client',
        text: 'Löschen Sie die Cookies der Website und versuchen Sie es noch einmal.',
      },
      {
        id: 'shrink-cookies',
        who: 'server',
        text: 'Halten Sie Sitzungsdaten auf dem Server und legen Sie im Cookie nur eine ID ab.',
      },
      {
        id: 'raise-header-limit',
        who: 'operator',
        text: 'Erhöhen Sie das Limit in Proxy und Server, wenn große Token gewollt sind.',
        run: 'node --max-http-header-size=32768 server.js',
      },
    ],
    choose: 'Senden Sie 431, wenn Header zu groß sind, und nennen Sie möglichst den betreffenden.',
    endUser: 'Bitte löschen Sie die Cookies dieser Website und versuchen Sie es erneut.',
  },
  440: {
    name: 'Anmeldung abgelaufen',
    summary: 'So meldet Microsoft Exchange, dass die Sitzung beendet ist.',
    when: 'In Outlook im Web nach einer Zeit ohne Aktivität; auch Monitoring und Proxys vor Exchange sehen den Code.',
    fixes: [
      { id: 'sign-in', who: 'client', text: 'Melden Sie sich neu an und wiederholen Sie dann die Anfrage.' },
      {
        id: 'check-session-timeout',
        who: 'operator',
        text: 'Kommt der Code zu früh, prüfen Sie den Sitzungs-Timeout und ob der Proxy Cookies durchreicht.',
        run: 'Get-OrganizationConfig | Format-List ActivityBased*',
      },
    ],
    choose: 'Überlassen Sie 440 Exchange; anderswo ist 401 die übliche Antwort.',
    endUser: 'Bitte melden Sie sich erneut an.',
  },
  444: {
    name: 'Verbindung ohne Antwort geschlossen',
    summary: 'Der Betreiber lässt nginx ohne jede Antwort auflegen.',
    when: 'In der Konfiguration steht return 444, meist gegen Bots und unbekannte Hostnamen; nur das Access-Log zeigt die Nummer.',
    fixes: [
      {
        id: 'find-return-444',
        who: 'operator',
        text: 'Trifft es legitime Besucher, suchen Sie den Block mit return 444 und prüfen Sie seine Bedingungen.',
        run: 'nginx -T | grep -n "return 444"',
      },
      {
        id: 'check-host-name',
        who: 'client',
        text: 'Prüfen Sie den Hostnamen: Aufrufe über die IP-Adresse landen oft in einem solchen Block.',
      },
    ],
    choose: 'Es ist 444, wenn das nginx-Log es sagt und der Client eine leere Antwort gesehen hat.',
    endUser: 'Der Dienst hat die Verbindung geschlossen.',
  },
  449: {
    name: 'Mit Ergänzung wiederholen',
    summary:
      'Ein Code von Microsoft, der dieselbe Anfrage noch einmal verlangt, nach einem Zwischenschritt oder mit einer Ergänzung.',
    when: 'WebDAV-Server von Microsoft wollen den Text aus Ms-Echo-Request zurück; bei älteren Versionen von Exchange ActiveSync soll das Gerät zuerst die Richtlinien übernehmen.',
    fixes: [
      {
        id: 'echo-value',
        who: 'client',
        text: 'Wiederholen Sie bei WebDAV die Anfrage mit dem, was Ms-Echo-Request angibt.',
      },
      {
        id: 'run-provision',
        who: 'client',
        text: 'Führen Sie bei ActiveSync auf dem Gerät Provision aus und wiederholen Sie dann die Anfrage.',
      },
    ],
    choose: 'Überlassen Sie 449 den Servern von Microsoft; Clients anderer Hersteller kennen den Code nicht.',
    endUser: 'Bevor es weitergehen kann, ist noch ein Schritt nötig.',
  },
  451: {
    name: 'Aus rechtlichen Gründen nicht verfügbar',
    summary: 'Die Ressource wird wegen einer rechtlichen Forderung zurückgehalten.',
    when: 'Gerichtsbeschlüsse, Löschaufforderungen, Sanktionen und Nachrichtenseiten, die eine Region wegen der dortigen Gesetze aussperren; Exchange ActiveSync verwendet die Nummer für den Umzug auf einen anderen Server.',
    fixes: [
      {
        id: 'read-body',
        who: 'client',
        text: 'Lesen Sie den Body: Dort sollte stehen, wer dies gefordert hat und auf welcher Grundlage.',
      },
      {
        id: 'explain-demand',
        who: 'server',
        text: 'Erläutern Sie die Forderung und verlinken Sie mit rel=blocked-by, wer die Sperre umsetzt.',
      },
      {
        id: 'check-geo-rules',
        who: 'operator',
        text: 'Kommt der Code unerwartet, prüfen Sie die Länderregeln Ihres CDN.',
        run: 'curl -sI https://example.com/path',
      },
    ],
    choose:
      'Senden Sie 451, wenn eine rechtliche Forderung und nicht Ihre eigene Richtlinie der Antwort entgegensteht.',
    endUser: 'Dieser Inhalt ist aus rechtlichen Gründen nicht verfügbar.',
  },
  460: {
    name: 'Verbindung vom Client geschlossen',
    summary: 'Ein Load-Balancer von AWS hat vermerkt, dass der Client aufgelegt hat, bevor die Antwort da war.',
    when: 'Aufrufer, deren Timeout kürzer ist, als die Antwort braucht, abgebrochene Seitenaufrufe und Telefone, die das Netz verlieren.',
    fixes: [
      {
        id: 'raise-client-timeout',
        who: 'client',
        text: 'Räumen Sie mehr Zeit ein, als die langsamste Antwort braucht, die Sie hinnehmen.',
        run: 'curl --max-time 60 https://example.com/path',
      },
      {
        id: 'shorten-requests',
        who: 'server',
        text: 'Beschleunigen Sie die langsamen Anfragen oder machen Sie Hintergrundaufträge daraus.',
      },
      {
        id: 'compare-durations',
        who: 'operator',
        text: 'Vergleichen Sie den Timeout der Aufrufer mit den Laufzeiten im Access-Log.',
      },
    ],
    choose:
      'Es ist 460, wenn das Access-Log des Load-Balancers es sagt; der Client ist nicht mehr da, um den Code zu sehen.',
    endUser: 'Die Anfrage wurde abgebrochen, bevor die Antwort eintraf.',
  },
  463: {
    name: 'Zu viele weitergeleitete Adressen',
    summary: 'Ein Load-Balancer von AWS hat einen Header X-Forwarded-For mit mehr als 30 Adressen abgelehnt.',
    when: 'Proxys, die sich gegenseitig im Kreis aufrufen, lange Proxy-Ketten oder ein Client, der den Header fälscht.',
    fixes: [
      {
        id: 'break-loop',
        who: 'operator',
        text: 'Sehen Sie sich die Adressen an: Wiederholen sie sich, durchbrechen Sie den Kreis.',
      },
      {
        id: 'replace-header',
        who: 'operator',
        text: 'Lassen Sie den äußersten Proxy den Header ersetzen, statt etwas anzuhängen.',
        run: 'proxy_set_header X-Forwarded-For $remote_addr;',
      },
      { id: 'omit-header', who: 'client', text: 'Senden Sie X-Forwarded-For nicht selbst.' },
    ],
    choose: 'Überlassen Sie 463 den Load-Balancern von AWS; der Code bezieht sich immer auf diesen einen Header.',
    endUser: 'Auf dem Weg zum Dienst ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.',
  },
  464: {
    name: 'Inkompatibles Protokoll',
    summary:
      'Ein Load-Balancer von AWS hat eine Anfrage in einem Protokoll erhalten, das seine Zielgruppe nicht annimmt.',
    when: 'Eine Anfrage über HTTP/1.1 trifft auf eine Zielgruppe für HTTP/2 oder gRPC, oder ein gRPC-Aufruf trifft auf eine, die für keines von beiden eingestellt ist.',
    fixes: [
      {
        id: 'match-protocol',
        who: 'client',
        text: 'Sprechen Sie das Protokoll des Dienstes: gRPC braucht HTTP/2 und POST.',
      },
      {
        id: 'check-protocol-version',
        who: 'operator',
        text: 'Prüfen Sie die Protokollversion der Zielgruppe und die Regeln, die zu ihr führen.',
        run: 'aws elbv2 describe-target-groups --query "TargetGroups[].[TargetGroupName,ProtocolVersion]"',
      },
    ],
    choose: 'Überlassen Sie 464 den Load-Balancern von AWS; es geht um das Protokoll, nie um den Inhalt.',
    endUser: 'Die App und der Dienst konnten sich nicht auf eine gemeinsame Übertragungsart einigen.',
  },
  494: {
    name: 'Request-Header zu groß',
    summary: 'Die Nummer, die nginx intern für zu große Header verwendet und die manche Produkte nach außen senden.',
    when: 'Ausgeuferte Cookies oder Token. nginx selbst antwortet mit 400 und verwendet 494 nur für error_page; Kong sendet den Code.',
    fixes: [
      {
        id: 'clear-cookies',
        who: 'client',
        text: 'Löschen Sie die Cookies der Website und versuchen Sie es noch einmal.',
      },
      {
        id: 'shrink-cookies',
        who: 'server',
        text: 'Halten Sie Sitzungsdaten auf dem Server und legen Sie im Cookie nur eine ID ab.',
      },
      {
        id: 'raise-header-buffers',
        who: 'operator',
        text: 'Erhöhen Sie large_client_header_buffers, wenn große Header gewollt sind.',
        run: 'large_client_header_buffers 4 16k;',
      },
    ],
    choose: 'Fangen Sie den Fall in nginx mit 494 in error_page ab; an einen Client senden Sie 431.',
    endUser: 'Bitte löschen Sie die Cookies dieser Website und versuchen Sie es erneut.',
  },
  495: {
    name: 'SSL-Zertifikatsfehler',
    summary: 'Die Nummer, die nginx intern verwendet, wenn das vorgelegte Client-Zertifikat die Prüfung nicht besteht.',
    when: 'Mit ssl_verify_client on: Das Zertifikat ist abgelaufen, widerrufen oder stammt von einer Zertifizierungsstelle, die nginx nicht kennt. Der Client erhält 400.',
    fixes: [
      {
        id: 'renew-certificate',
        who: 'client',
        text: 'Erneuern Sie das Client-Zertifikat und senden Sie die Zwischenzertifikate mit.',
        run: 'openssl x509 -in client.pem -noout -dates -issuer',
      },
      {
        id: 'read-verify-error',
        who: 'operator',
        text: 'Lesen Sie den Grund in $ssl_client_verify oder im Fehlerlog.',
      },
      {
        id: 'check-verify-settings',
        who: 'operator',
        text: 'Prüfen Sie ssl_client_certificate, ssl_verify_depth und die Sperrliste.',
      },
    ],
    choose: 'Es ist 495, wenn nginx mit 400 und den Worten SSL certificate error antwortet.',
    endUser: 'Ihr Zertifikat wurde nicht akzeptiert.',
  },
  496: {
    name: 'SSL-Zertifikat erforderlich',
    summary:
      'Die Nummer, die nginx intern verwendet, wenn ein Client kein Zertifikat vorlegt, obwohl eines verlangt wird.',
    when: 'Mit ssl_verify_client on: Das Zertifikat ist nicht installiert, nicht ausgewählt oder ging an einem Proxy verloren, der TLS vor nginx terminiert. Der Client erhält 400.',
    fixes: [
      {
        id: 'send-certificate',
        who: 'client',
        text: 'Legen Sie das Client-Zertifikat vor, zum Beispiel mit curl --cert und --key.',
        run: 'curl --cert client.pem --key client.key https://example.com/path',
      },
      {
        id: 'pass-tls-through',
        who: 'operator',
        text: 'Reichen Sie TLS bis zu nginx durch oder prüfen Sie Zertifikate dort, wo TLS endet.',
      },
      {
        id: 'require-by-path',
        who: 'operator',
        text: 'Setzen Sie ssl_verify_client auf optional, wenn manche Pfade kein Zertifikat brauchen.',
        run: 'if ($ssl_client_verify != SUCCESS) { return 403; }',
      },
    ],
    choose:
      'Es ist 496, wenn nginx mit 400 antwortet und meldet, dass das verlangte SSL-Zertifikat nicht gesendet wurde.',
    endUser: 'Zum Öffnen wird ein Zertifikat benötigt.',
  },
  497: {
    name: 'HTTP-Anfrage an HTTPS-Port',
    summary:
      'Die Nummer, die nginx intern verwendet, wenn jemand an einem Port, der TLS erwartet, unverschlüsseltes HTTP spricht.',
    when: 'Eine Adresse mit http:// und dem Port von HTTPS oder ein Load-Balancer, der TLS terminiert hat und unverschlüsseltes HTTP an diesen Port weitergibt. Der Client erhält 400.',
    fixes: [
      { id: 'use-https', who: 'client', text: 'Ändern Sie in der Adresse http:// zu https://.' },
      {
        id: 'match-backend-port',
        who: 'operator',
        text: 'Richten Sie den Load-Balancer auf den Klartext-Port oder lassen Sie ihn mit nginx TLS sprechen.',
      },
      {
        id: 'redirect-to-https',
        who: 'operator',
        text: 'Fangen Sie den Fall mit error_page 497 ab und leiten Sie auf https:// weiter.',
        run: 'error_page 497 =308 https://$http_host$request_uri;',
      },
    ],
    choose:
      'Es ist 497, wenn nginx mit 400 antwortet und meldet, dass unverschlüsseltes HTTP an einem HTTPS-Port ankam.',
    endUser: 'Bitte öffnen Sie diese Adresse mit https am Anfang.',
  },
  498: {
    name: 'Ungültiges Token',
    summary: 'Der Fehlercode von ArcGIS für ein Token, das abgelaufen oder ungültig ist.',
    when: 'Bei Aufrufen von ArcGIS-Diensten; die Nummer steht im Fehlerobjekt des JSON-Bodys, meist unter dem HTTP-Status 200.',
    fixes: [
      { id: 'new-token', who: 'client', text: 'Erzeugen Sie ein neues Token und wiederholen Sie dann die Anfrage.' },
      {
        id: 'check-error-code',
        who: 'client',
        text: 'Prüfen Sie error.code im Body auch dann, wenn der Status 200 ist.',
      },
      {
        id: 'check-token-binding',
        who: 'client',
        text: 'Scheitern auch neue Token, prüfen Sie den Referrer oder die IP-Adresse, an die das Token gebunden ist.',
      },
    ],
    choose: 'Es ist 498, wenn error.code im Body einer ArcGIS-Antwort es sagt.',
    endUser: 'Bitte melden Sie sich erneut an.',
  },
  499: {
    name: 'Anfrage vom Client abgebrochen',
    summary: 'Der Client hat aufgelegt, bevor die Antwort fertig war, und nginx hat es in seinem Log vermerkt.',
    when: 'Ungeduldige Aufrufer, geschlossene Tabs, Load-Balancer mit kürzerem Timeout. Google-APIs verwenden die Nummer für abgebrochene Aufrufe, ArcGIS im Body für ein fehlendes Token.',
    fixes: [
      {
        id: 'compare-durations',
        who: 'operator',
        text: 'Sehen Sie sich die Laufzeiten an: Enden alle beim selben Wert, schneidet sie der Timeout eines Aufrufers ab.',
      },
      {
        id: 'shorten-requests',
        who: 'server',
        text: 'Beschleunigen Sie die langsamen Anfragen oder antworten Sie mit 202 und arbeiten Sie im Hintergrund weiter.',
      },
      {
        id: 'raise-client-timeout',
        who: 'client',
        text: 'Räumen Sie mehr Zeit ein oder brechen Sie nur ab, was niemand mehr braucht.',
      },
      {
        id: 'get-arcgis-token',
        who: 'client',
        text: 'Kommt der Code von ArcGIS, holen Sie ein Token und wiederholen Sie dann die Anfrage.',
      },
    ],
    choose:
      'In einem nginx-Log ist es 499, wenn der Client zuerst aufgelegt hat; senden Sie den Code nur, wo eine API ihn für abgebrochene Aufrufe definiert.',
    endUser: 'Die Anfrage wurde abgebrochen, bevor die Antwort eintraf.',
  },
};
