import type { PairTexts } from '../../../model.js';

/** The pairs of HTTP status codes that people confuse, in German. */
export const pairs: PairTexts = {
  '200-201': {
    decisive: 'Beide melden Erfolg; 201 sagt außerdem, dass die Anfrage eine Ressource mit eigener URL angelegt hat.',
    differences: [
      'Nach 201 steht die URL der neuen Ressource in `Location`; fehlt der Header, ist die Ressource unter der URL der Anfrage zu finden. Nach 200 steht das Ergebnis im Body.',
      'Ersetzt eine PUT-Anfrage eine Ressource, führt sie zu 200 oder 204; legt sie eine neue an, führt sie zu 201.',
      'Senden Sie 200 für POST-Anfragen, die etwas suchen, etwas berechnen oder einen Nutzer anmelden, denn diese legen keine Ressource an.',
    ],
  },
  '200-202': {
    decisive:
      'Bei 200 ist die Arbeit erledigt; bei 202 ist die Anfrage angenommen, die Arbeit aber noch nicht abgeschlossen, und sie kann noch scheitern.',
    differences: [
      'Nach 200 steht das Ergebnis im Body; fragen Sie nach 202 die Status-URL ab, die zum Beispiel in `Location` steht.',
      'Ein Client, der 202 wie 200 behandelt, meldet den Erfolg zu früh: Zeigen Sie den Job als laufend an, bis er beendet ist.',
      'Ist die Arbeit vor der Antwort abgeschlossen, senden Sie 200, egal wie lange sie gedauert hat; senden Sie 202 nur, wenn sie nach der Antwort weitergeht.',
    ],
  },
  '200-204': {
    decisive: 'Bei 200 steht das Ergebnis im Body; bei 204 hat die Antwort keinen Body.',
    differences: [
      'Rufen Sie `response.json()` nach 200 auf, aber nicht nach 204: Ein leerer String ist kein gültiges JSON.',
      'Senden Sie bei einer Suche ohne Treffer 200 und ein leeres Array: Die leere Liste ist das Ergebnis.',
      'Erhält ein Browser auf einen Link oder ein Formular 204, bleibt er auf der angezeigten Seite.',
    ],
  },
  '200-203': {
    decisive:
      'Bei 203 meldet ein Proxy, dass er die 200-Antwort des Ursprungsservers verändert hat; bei 200 wird keine Veränderung gemeldet.',
    differences: [
      'Eine Signatur oder Prüfsumme, die der Ursprungsserver für seine 200-Antwort berechnet hat, passt womöglich nicht zum veränderten Body der 203-Antwort.',
      'Über HTTPS kann nur ein Proxy, der TLS terminiert, die Antwort verändern und den Status von 200 auf 203 ändern.',
    ],
  },
  '200-206': {
    decisive:
      'Eine 200-Antwort enthält die ganze Ressource; eine 206-Antwort enthält nur den Teil, den der Client mit `Range` angefordert hat.',
    differences: [
      'Ein Server, der `Range` ignoriert, sendet 200 mit der ganzen Datei; hängt ein Client sie an eine unvollständige Datei an, ist diese beschädigt. curl bricht stattdessen ab und meldet `curl: (33)`.',
      'Mit `If-Range` erhält der Client 206, wenn die Datei unverändert ist, und 200 mit der vollständigen neuen Version, wenn sie sich geändert hat.',
    ],
  },
  '200-304': {
    decisive:
      'Eine 200-Antwort enthält den Inhalt; eine 304-Antwort enthält keinen, weil die Kopie im Cache des Clients noch gültig ist.',
    differences: [
      '304 gibt es nur auf eine Anfrage mit `If-None-Match` oder `If-Modified-Since`: curl sendet diese Header von sich aus nicht und erhält deshalb 200, wo ein Browser 304 erhält.',
      '`fetch()` verbirgt 304: Das Skript sieht den Status 200 und den Body aus dem Cache, es sei denn, es hat `If-None-Match` oder `If-Modified-Since` selbst gesetzt.',
      '304 spart die Übertragung, aber nicht die Anfrage; mit `Cache-Control: max-age` sendet der Client gar keine Anfrage, bis seine Kopie veraltet ist.',
    ],
  },
  '201-202': {
    decisive: 'Bei 201 ist die Ressource angelegt; bei 202 ist die Anfrage angenommen, aber noch nicht abgeschlossen.',
    differences: [
      'Nach 201 kann der Client die neue Ressource sofort abrufen; nach 202 nur den Stand des Jobs.',
      'Ein Fehlschlag nach 202 erscheint nie als Status dieser Anfrage: Der Client muss den Stand des Jobs abfragen oder einen Callback erhalten.',
      'Eine Replikation mit Verzögerung ist kein Grund für 202: Sobald der Schreibvorgang dauerhaft gespeichert ist, senden Sie 201.',
    ],
  },
  '204-205': {
    decisive:
      'Beide melden Erfolg ohne Body; nur 205 fordert den Client außerdem auf, das Formular oder die Ansicht zurückzusetzen.',
    differences: [
      'Browser behandeln 205 wie 204: Die angezeigte Seite bleibt stehen, und das Formular wird nicht geleert.',
      'Über HTTP/1.1 darf eine 204-Antwort `Content-Length` nicht enthalten, eine 205-Antwort dagegen sollte `Content-Length: 0` enthalten: Fehlt die Länge, wartet der Client womöglich auf einen Body.',
    ],
  },
  '301-302': {
    decisive: '301 gilt dauerhaft: Aktualisieren Sie die URL. 302 gilt vorübergehend: Behalten Sie die alte URL.',
    differences: [
      'Browser speichern 301 im Cache und rufen die alte URL womöglich nie wieder ab. Nach 302 rufen sie die alte URL jedes Mal ab, sofern nicht `Cache-Control` oder `Expires` das Speichern erlaubt.',
      'Im Index der Suchmaschinen steht nach 301 die neue URL, nach 302 in der Regel die alte.',
      'Bei beiden darf ein Client aus POST ein GET machen; bei ihren Gegenstücken 308 (dauerhaft) und 307 (vorübergehend) darf er das nicht.',
    ],
  },
  '301-307': {
    decisive:
      '301 gilt dauerhaft, und ein Client darf aus POST ein GET machen; 307 gilt vorübergehend, und Methode und Body bleiben erhalten.',
    differences: [
      'Soll sich nur eine der beiden Eigenschaften ändern, verwenden Sie 308 (dauerhaft, behält die Methode bei) oder 302 (vorübergehend, erlaubt den Wechsel von POST zu GET).',
      'Viele Server leiten mit 301 auf HTTPS weiter. Hat ein Browser die HSTS-Richtlinie der Website gespeichert, zeigen seine Entwicklertools stattdessen womöglich 307, obwohl kein Server diesen Code gesendet hat.',
    ],
  },
  '301-308': {
    decisive: 'Beide leiten dauerhaft weiter; nur 308 garantiert, dass POST erhalten bleibt.',
    differences: [
      'Nach 301 kommt ein Formular oder API-Aufruf unter der neuen URL womöglich als GET ohne Body an; nach 308 bleiben Methode und Body erhalten.',
      'Für gewöhnliche Webseiten bietet 308 keinen Vorteil gegenüber 301, und sehr alte Clients unterstützen 308 nicht.',
    ],
  },
  '302-303': {
    decisive:
      'Nach 303 macht der Client mit GET weiter, außer die ursprüngliche Methode war HEAD; nach 302 darf er die Methode beibehalten.',
    differences: [
      'In Browsern wird aus POST nach beiden Codes ein GET; aus PUT oder DELETE wird nur nach 303 ein GET.',
      '303 sagt, dass die Anfrage verarbeitet wurde und `Location` zum Ergebnis führt; 302 kann auch bedeuten, dass die Anfrage selbst an `Location` zu senden ist.',
    ],
  },
  '302-307': {
    decisive: 'Beide leiten vorübergehend weiter; nach 302 darf ein Client aus POST ein GET machen, nach 307 nicht.',
    differences: [
      'Senden Sie nach der Verarbeitung eines Formulars 303: Nach 307 würde der Browser das Formular noch einmal absenden.',
    ],
  },
  '302-308': {
    decisive:
      '302 gilt vorübergehend, und ein Client darf aus POST ein GET machen; 308 gilt dauerhaft, und Methode und Body bleiben erhalten.',
    differences: [
      'Eine falsche 302-Weiterleitung können Sie jederzeit auf dem Server korrigieren; eine falsche 308-Weiterleitung kann in Browser-Caches bestehen bleiben.',
      'Soll sich nur eine der beiden Eigenschaften ändern, verwenden Sie 307 (vorübergehend, behält die Methode bei) oder 301 (dauerhaft, erlaubt den Wechsel von POST zu GET).',
      '`res.redirect()` in Express sendet standardmäßig 302; ingress-nginx leitet mit 308 auf HTTPS weiter (`http-redirect-code`, Standard: `308`).',
    ],
  },
  '303-307': {
    decisive:
      'Nach 303 ruft der Client ein Ergebnis mit GET ab; nach 307 wiederholt er dieselbe Anfrage unter einer anderen URL.',
    differences: [
      '303 sagt, dass die Anfrage verarbeitet wurde; bei 307 muss der Server, auf den `Location` verweist, sie noch verarbeiten.',
      'Senden Sie nach einem Anmeldeformular nie 307: Der Browser würde das Passwort an die URL in `Location` senden. RFC 9700 verbietet OAuth-Servern hier 307 und empfiehlt 303.',
    ],
  },
  '307-308': {
    decisive:
      'Bei beiden wiederholt der Client die Anfrage unverändert unter einer anderen URL: bei 307 vorübergehend, bei 308 dauerhaft.',
    differences: [
      'Eine falsche 307-Weiterleitung können Sie jederzeit auf dem Server korrigieren; eine falsche 308-Weiterleitung kann in Browser-Caches bestehen bleiben.',
      'Nach 308 sollen sich Clients und Suchmaschinen die neue URL merken; nach 307 sollen sie die alte behalten.',
    ],
  },
  '304-412': {
    decisive:
      'Beide beantworten eine bedingte Anfrage: Bei 304 ist die Kopie im Cache noch gültig; bei 412 war eine Vorbedingung nicht erfüllt, und der Server hat die Anfrage nicht ausgeführt.',
    differences: [
      '304 folgt auf `If-None-Match` oder `If-Modified-Since` bei GET oder HEAD; 412 folgt meist auf `If-Match` bei PUT, PATCH oder DELETE.',
      '`If-None-Match` kann zu beiden führen: Stimmt das ETag überein, erhalten GET und HEAD 304, alle anderen Methoden 412.',
    ],
  },
  '400-404': {
    decisive: 'Bei 400 ist die Anfrage ungültig; bei 404 hat der Server unter dieser URL keine Ressource.',
    differences: [
      'Bei einer ID in ungültigem Format senden manche APIs 400, andere 404; bei einer gültigen ID, die es nicht gibt, senden sie 404.',
      'Prüfen Sie bei 400 den Body und die Parameter, die Sie senden; prüfen Sie bei 404 Hostname, Pfad und Route.',
    ],
  },
  '400-422': {
    decisive:
      'Bei 400 konnte der Server die Anfrage nicht parsen; bei 422 konnte er sie parsen, lehnt aber den Inhalt ab.',
    differences: [
      'Eine fehlende Klammer im JSON führt zu 400; `"age": -5` in gültigem JSON führt zu 422.',
      'Bei 400 muss meist ein Entwickler das Programm korrigieren, das die Anfrage erzeugt; bei 422 kann oft der Nutzer die Eingabe korrigieren.',
      'Viele APIs senden für beides 400. Legen Sie sich auf eine Regel fest und nennen Sie das ungültige Feld im Body.',
    ],
  },
  '400-431': {
    decisive:
      'Bei 431 sind die Header der Anfrage zu groß; bei 400 ist die Anfrage ungültig, doch über HTTP/1.1 senden nginx und Apache 400 auch bei zu großen Headern.',
    differences: [
      'Bei zu großen Headern steht im Body der 400-Antwort `Request Header Or Cookie Too Large` (nginx) oder `Size of a request header field exceeds server limit` (Apache).',
      'Gegen 431 und gegen 400 mit einem dieser Texte hilft es oft, die Cookies der Website zu löschen; korrigieren Sie bei jeder anderen 400-Antwort die Anfrage.',
    ],
  },
  '401-403': {
    decisive:
      'Bei 401 muss sich der Client authentifizieren; bei 403 ist er nicht berechtigt, und eine neue Anmeldung als derselbe Nutzer hilft nicht.',
    differences: [
      'Senden Sie nach 401 neue oder andere Zugangsdaten. Ändern Sie nach 403 die Berechtigungen oder die Regel, die die Anfrage abgelehnt hat.',
      'Eine 401-Antwort muss den Header `WWW-Authenticate` enthalten, der das Authentifizierungsverfahren nennt. Eine 403-Antwort kann ihn enthalten: Bei OAuth-Bearer-Token meldet er `insufficient_scope`.',
      'Ein abgelaufenes Token führt zu 401; ein gültiges Token, dem ein Scope oder eine Rolle fehlt, führt zu 403.',
    ],
  },
  '401-407': {
    decisive:
      'Bei 401 verlangt die aufgerufene Website eine Authentifizierung; bei 407 verlangt sie der Proxy, den der Client verwendet.',
    differences: [
      'Die Zugangsdaten stehen nach 401 in `Authorization`, nach 407 in `Proxy-Authorization`.',
      'Auf 401 kann ein Skript der Webseite reagieren; auf 407 reagiert der Browser selbst anhand seiner Proxy-Einstellungen.',
      'Bei 407 hat die Anfrage die Website nie erreicht und steht deshalb nicht in deren Log.',
    ],
  },
  '403-404': {
    decisive:
      'Bei 403 verweigert der Server den Zugriff; bei 404 findet er keine Ressource oder gibt nicht preis, dass es eine gibt.',
    differences: [
      'Dienste, die verbergen, was existiert, senden 404 statt 403: GitHub macht das bei privaten Repositorys.',
      'Bei Amazon S3 kann es umgekehrt sein: Ohne die Berechtigung `s3:ListBucket` erhält ein Aufrufer bei einem fehlenden Objekt 403.',
      'Prüfen Sie bei 403 Berechtigungen und Firewall-Regeln; prüfen Sie bei 404 Pfad und Route und danach, ob Sie als der richtige Nutzer angemeldet sind.',
    ],
  },
  '403-429': {
    decisive:
      'Bei 403 darf der Client die Anfrage nicht stellen; bei 429 darf er es, hat aber zu viele Anfragen gesendet.',
    differences: [
      'Nach 429 gelingt dieselbe Anfrage meist, sobald die Zeit in `Retry-After` abgelaufen ist; nach 403 wird sie meist weiter abgelehnt, bis eine Berechtigung oder eine Regel geändert wird.',
      'Manche Dienste senden 403 bei einem Rate-Limit: die GitHub-API manchmal (mit `x-ratelimit-remaining: 0`), ratenbasierte Regeln von AWS WAF standardmäßig.',
    ],
  },
  '403-451': {
    decisive:
      'Bei 403 verweigert der Dienst den Zugriff nach eigenen Regeln; bei 451 zwingt ihn eine rechtliche Anordnung oder Vorgabe dazu.',
    differences: [
      'Gegen 403 hilft oft eine Berechtigung oder ein anderes Konto; 451 hängt meist vom Inhalt und vom Land ab, nicht vom Konto.',
      'Wenn Sie ein Land aus geschäftlichen Gründen sperren, etwa wegen Lizenzen, senden Sie 403; verlangt es ein Gesetz oder ein Gerichtsbeschluss, senden Sie 451.',
    ],
  },
  '404-405': {
    decisive:
      'Bei 404 hat der Server unter dieser URL keine Ressource; bei 405 gibt es die Ressource, sie unterstützt die Methode aber nicht.',
    differences: [
      'Eine 405-Antwort muss die unterstützten Methoden in `Allow` aufführen, auch wenn nginx den Header weglässt; eine 404-Antwort tut das nicht.',
      'Auf GET an eine Route, die nur POST annimmt, antworten Django und Spring mit 405, Express mit 404 (`Cannot GET /path`).',
    ],
  },
  '404-410': {
    decisive:
      'Bei 404 findet der Server nichts und lässt offen, ob das dauerhaft ist; bei 410 wurde die Ressource dauerhaft entfernt.',
    differences: [
      'Suchmaschinen entfernen die URL mit der Zeit bei beiden; 410 sagt ihnen ausdrücklich, dass die Webseite dauerhaft entfernt wurde.',
      'Bei unbekannten URLs sendet ein Server 404 von sich aus; 410 muss für jede entfernte URL konfiguriert werden, in nginx zum Beispiel mit `return 410;`.',
      'Nach 410 sollte der Client seinen Link oder sein Abonnement löschen; nach 404 kann er die URL später erneut abrufen.',
    ],
  },
  '405-501': {
    decisive:
      'Bei 405 unterstützt diese Ressource die Methode nicht; bei 501 unterstützt der Server sie für keine Ressource.',
    differences: [
      'Prüfen Sie bei 405 die URL und verwenden Sie eine Methode, die in `Allow` steht; verwenden Sie bei 501 eine andere Methode oder aktivieren Sie ein Servermodul, das die abgelehnte Methode unterstützt.',
      "Der Code hängt vom Server ab: Auf POST an eine statische Datei antwortet nginx mit 405, `http.server` von Python dagegen mit 501 (`Unsupported method ('POST')`).",
    ],
  },
  '406-415': {
    decisive:
      'Bei 406 hat der Server kein Antwortformat, das der Client akzeptiert; bei 415 unterstützt er das Format des Bodys der Anfrage nicht.',
    differences: [
      'Ändern Sie bei 406 `Accept` oder einen anderen `Accept-*`-Header; ändern Sie bei 415 `Content-Type` oder `Content-Encoding`.',
      'Eine GET-Anfrage ohne Body kann 406 erhalten, aber kaum je 415.',
    ],
  },
  '408-499': {
    decisive:
      'Bei 408 hat der Server nicht länger auf die Anfrage gewartet; bei 499 hat der Client die Verbindung geschlossen, bevor er eine Antwort erhielt.',
    differences: [
      'Apache, HAProxy und Node.js senden 408 an den Client; nginx sendet weder 408 noch 499, sondern schreibt sie nur in sein Access-Log.',
      'Viele 408-Antworten deuten auf langsame Netze oder inaktive Verbindungen hin, viele 499-Einträge auf eine langsame Anwendung oder kurze Timeouts beim Aufrufer.',
      'Nach 499 kann die Anwendung die Arbeit trotzdem abschließen, obwohl nginx die Upstream-Verbindung standardmäßig schließt (`proxy_ignore_client_abort off`).',
    ],
  },
  '408-504': {
    decisive:
      'Bei 408 hat der Client seine Anfrage zu langsam gesendet; bei 504 hat der Upstream einem Gateway zu langsam geantwortet.',
    differences: [
      'Prüfen Sie bei 408 das Netz des Clients und die Größe des Uploads; prüfen Sie bei 504 die Anwendung, ihre Datenbank und die Dienste, die sie aufruft. Bei HAProxy kann auch ein langsamer Upload zu 504 führen.',
      'Bei 408 hat die Anwendung die Anfrage meist nicht vollständig erhalten; bei 504 hat sie die Anfrage vielleicht schon verarbeitet, wiederholen Sie eine POST-Anfrage also nur, wenn sie idempotent ist.',
    ],
  },
  '409-412': {
    decisive:
      'Bei 412 ist eine Bedingung nicht erfüllt, die der Client in den Headern gestellt hat; bei 409 steht die Anfrage im Konflikt mit dem Zustand der Ressource.',
    differences: [
      'Bei 412 wertet der Server die Bedingung aus, bevor er den Body verarbeitet; bei 409 erkennt er den Konflikt erst, wenn er die Änderung anwendet.',
      'Ein schon vergebener Benutzername führt zu 409; ein veraltetes ETag in `If-Match` führt zu 412.',
    ],
  },
  '409-422': {
    decisive:
      'Bei 409 steht die Anfrage im Konflikt mit dem aktuellen Zustand der Ressource; bei 422 ist ihr Inhalt in keinem Zustand gültig.',
    differences: [
      'Nach 409 kann dieselbe Anfrage gelingen, sobald sich der Zustand geändert hat; nach 422 scheitert sie meist, bis ihr Inhalt geändert wird.',
      'Bei einem schon vergebenen Namen senden viele APIs 409; die Regel `unique` in Laravel und die GitHub-API (`name already exists on this account`) führen zu 422.',
    ],
  },
  '411-413': {
    decisive: 'Bei 411 fehlt der Anfrage `Content-Length`; bei 413 überschreitet ihr Body ein Größenlimit.',
    differences: [
      'Ein Upload in Chunks kann 411 erhalten, bevor der Server den Body liest, oder 413, nachdem zu viele Bytes angekommen sind.',
      'Bei 411 ergänzt der Client `Content-Length`; bei 413 sendet der Client weniger, oder der Betreiber erhöht das Limit (in nginx `client_max_body_size`, Standard: `1m`).',
    ],
  },
  '412-428': {
    decisive:
      'Bei 412 war die Bedingung der Anfrage nicht erfüllt; bei 428 enthält die Anfrage keine, und der Server verlangt eine.',
    differences: [
      'Fügen Sie nach 428 `If-Match` mit dem ETag hinzu, das Sie haben; nach 412 ist dieses ETag meist veraltet, rufen Sie die Ressource also zuerst neu ab.',
      '428 bedeutet, dass der Client noch keine Bedingungen sendet; 412 bedeutet meist, dass die Bedingung ihn davon abgehalten hat, eine inzwischen gespeicherte Änderung zu überschreiben.',
    ],
  },
  '413-414': {
    decisive: 'Bei 413 ist der Body der Anfrage zu groß; bei 414 ist die URL zu lang.',
    differences: [
      'Für beide gilt jeweils ein eigenes Limit: In nginx hängt 413 von `client_max_body_size` ab (Standard: `1m`), 414 von `large_client_header_buffers` (Standard: `4 8k`).',
      'Gegen 414 hilft es, Daten aus dem Query-String in den Body zu verlegen; gegen 413 helfen nur ein kleinerer Body oder ein höheres Limit.',
      'Cookies und Token in Headern führen meist zu keinem der beiden Codes: Sind die Header zu groß, sendet der Server 431 oder 400 (über HTTP/1.1, zum Beispiel bei nginx, Apache und HAProxy vor 3.1).',
    ],
  },
  '413-431': {
    decisive: 'Bei 413 ist der Body der Anfrage zu groß; bei 431 sind ihre Header zu groß.',
    differences: [
      'Gegen 413 hilft ein kleinerer Body; gegen 431 hilft es oft, die Cookies der Website zu löschen.',
      'Für beide gilt jeweils ein eigenes Limit: In Node.js hängt 431 von `--max-http-header-size` ab (Standard: 16 KiB), 413 dagegen kommt vom Body-Parser des Frameworks, zum Beispiel von `express.json()` (Standard: `100kb`).',
    ],
  },
  '415-422': {
    decisive:
      'Bei 415 akzeptiert der Server den Typ des Bodys nicht; bei 422 akzeptiert er den Typ, doch der Inhalt ist ungültig.',
    differences: [
      'Ändern Sie bei 415 `Content-Type` oder `Content-Encoding`; ändern Sie bei 422 die Werte im Body.',
      'Auf JSON, das als `text/plain` gesendet wird (der Standard von `fetch()` bei Strings), antwortet Spring mit 415 und FastAPI mit 422: Prüfen Sie `Content-Type`, bevor Sie den Fehler im JSON suchen.',
    ],
  },
  '425-429': {
    decisive:
      'Bei 425 kam die Anfrage als TLS Early Data (0-RTT) an; bei 429 hat der Client zu viele Anfragen gesendet.',
    differences: [
      '425 schützt vor Replay-Angriffen und kann deshalb schon bei einer einzigen Anfrage auftreten; 429 hängt von der Zahl der Anfragen ab.',
    ],
  },
  '429-503': {
    decisive:
      'Bei 429 hat der Client sein Rate-Limit überschritten; bei 503 kann der Dienst selbst gerade keine Anfragen bearbeiten.',
    differences: [
      '429 betrifft meist einen einzelnen Client, während die übrigen normal bedient werden; 503 betrifft meist alle Clients.',
      'Gegen 429 hilft es, weniger Anfragen zu senden. 503 hält an, bis sich der Dienst erholt, und das geht schneller, wenn Clients Backoff verwenden.',
      'Manche Rate-Limiter senden 503: Amazon S3 (`SlowDown`) und standardmäßig nginx (`limit_req_status 503`). Ein Rate-Limit erkennen Sie an `SlowDown` im Body oder an `limiting requests` im Error-Log von nginx.',
    ],
  },
  '499-504': {
    decisive:
      'Bei 499 hat der Client nicht länger auf die Antwort gewartet; bei 504 hat ein Gateway nicht länger auf seinen Upstream gewartet.',
    differences: [
      '504 wird an den Client gesendet; nginx schreibt 499 nur ins Log, und der Client meldet seinen eigenen Timeout.',
      'Ist der Upstream langsam, entscheidet der kürzere Timeout: Gibt der Client auf, bevor `proxy_read_timeout` (Standard: `60s`) abläuft, protokolliert nginx 499, sonst 504.',
    ],
  },
  '500-502': {
    decisive:
      'Bei 500 ist die Anwendung beim Bearbeiten der Anfrage gescheitert; bei 502 hat ein Gateway von seinem Upstream keine gültige Antwort erhalten.',
    differences: [
      'Suchen Sie bei 500 im Log der Anwendung nach dem Stacktrace; suchen Sie bei 502 im Error-Log des Proxys nach `connect() failed` oder `upstream prematurely closed connection`.',
      'Eine Ausnahme, die das Framework abfängt, führt zu 500; ein Prozess, der während der Anfrage abstürzt, führt in nginx und HAProxy zu 502, in Envoy zu 503 und in Apache über HTTP zu 502, über FastCGI (`mod_proxy_fcgi`) zu 503.',
    ],
  },
  '500-503': {
    decisive:
      '500 ist ein unerwarteter Fehler im Programmcode oder in der Konfiguration des Servers; 503 ist eine vorübergehende, oft gewollte Ablehnung.',
    differences: [
      'Dieselbe Anfrage kann jedes Mal mit 500 scheitern; 503 endet, wenn die Last sinkt oder die Wartung vorbei ist.',
      'Eine 503-Antwort kann `Retry-After` enthalten; bei 500 ist das selten, denn niemand weiß vorher, wie lange ein unerwarteter Fehler anhält.',
    ],
  },
  '500-504': {
    decisive:
      'Bei 500 hat die Anwendung einen Fehler gemeldet; bei 504 hat ein Gateway innerhalb seines Timeouts keine Antwort erhalten.',
    differences: [
      'Suchen Sie bei 500 im Log der Anwendung nach dem Stacktrace. Suchen Sie bei 504 im Error-Log von nginx nach `upstream timed out`: Die Anwendung hat womöglich nichts protokolliert.',
      'Nach 500 bearbeitet die Anwendung die Anfrage in der Regel nicht weiter; nach 504 schließt sie die Anfrage vielleicht noch ab.',
      'Ein Timeout innerhalb der Anwendung, etwa bei einer Datenbankabfrage, führt meist zu 500; 504 ist für Gateways gedacht.',
    ],
  },
  '502-503': {
    decisive:
      'Bei 502 hat ein Gateway von seinem Upstream keine gültige Antwort erhalten; bei 503 meldet der Dienst oder ein Proxy, dass er gerade keine Anfragen bearbeiten kann.',
    differences: [
      'Der Code hängt vom Proxy ab: Lehnt der Upstream die Verbindung ab oder ist kein gesunder Server übrig, sendet nginx 502, HAProxy und Envoy senden 503.',
      '503 kann von der Anwendung selbst kommen; 502 kommt von dem Gateway, das sie aufgerufen hat.',
    ],
  },
  '502-504': {
    decisive:
      'Bei 502 hat der Upstream die Verbindung abgelehnt oder geschlossen oder eine ungültige Antwort gesendet; bei 504 hat er nicht rechtzeitig geantwortet.',
    differences: [
      '502 kommt meist sofort, 504 erst nach dem Timeout des Gateways (`proxy_read_timeout` in nginx, Standard: `60s`): Vergleichen Sie die Dauer im Access-Log.',
      'Suchen Sie bei 502 im Error-Log des Proxys nach `Connection refused` oder `prematurely closed`; suchen Sie bei 504 nach `upstream timed out`, dann nach langsamen Abfragen und nach Firewalls, die Pakete verwerfen.',
      'Nach 504 kann der Upstream die Anfrage noch bearbeiten und auch abschließen.',
    ],
  },
  '502-520': {
    decisive:
      '502 ist der Standardcode für eine ungültige Upstream-Antwort; 520 ist Cloudflares eigener Code für eine leere, unbekannte oder unerwartete Antwort des Ursprungsservers.',
    differences: [
      'Prüfen Sie bei 520 den Ursprungsserver auf leere Antworten, Verbindungs-Resets und Antwort-Header über 128 KB. Besucher können es meist nur später erneut versuchen.',
      'Hinter Cloudflare bedeutet eine 502-Seite im Cloudflare-Design, dass der Ursprungsserver 502 gesendet hat; eine schlichte Seite, auf der nur `cloudflare` steht, kommt von Cloudflare selbst.',
    ],
  },
  '503-504': {
    decisive:
      'Bei 503 kann der Dienst die Anfrage gerade nicht bearbeiten; bei 504 hat ein Gateway innerhalb seines Timeouts keine Antwort erhalten.',
    differences: [
      'Bei 503 wurde die Anfrage in der Regel nicht verarbeitet; bei 504 kann sie verarbeitet worden sein, wiederholen Sie eine POST-Anfrage also nur, wenn sie idempotent ist.',
      'Überlast kann beides auslösen: Lange Warteschlangen führen zu 504, Limits zum Schutz vor Überlast zu 503.',
    ],
  },
  '503-529': {
    decisive:
      '503 ist der Standardcode für einen Dienst, der vorübergehend keine Anfragen bearbeiten kann; 529 ist ein nicht standardisierter Code, mit dem einige APIs Überlast melden.',
    differences: [
      '503 kann auch Wartung bedeuten. Die SSL-Labs-API unterscheidet beides: 503 bei Wartung, 529 bei Überlast.',
      'Prüfen Sie, ob Ihre Retry-Logik 529 berücksichtigt: `curl --retry` wiederholt eine Anfrage nach 503, aber nicht nach 529.',
    ],
  },
  '504-524': {
    decisive:
      '504 ist der Standardcode für den Timeout eines Gateways; 524 ist Cloudflares eigener Code für einen Ursprungsserver, der die Verbindung angenommen, aber nicht rechtzeitig geantwortet hat.',
    differences: [
      'Hinter Cloudflare entscheidet der kürzere Timeout: nginx auf dem Ursprungsserver sendet 504 nach `proxy_read_timeout` (Standard: `60s`), Cloudflare sendet 524 standardmäßig nach 125 s.',
      'Den Timeout Ihres eigenen Gateways können Sie erhöhen; bei Cloudflare geht das nur in Enterprise-Zonen.',
    ],
  },
  '521-522': {
    decisive:
      'Bei 521 lehnt der Ursprungsserver die Verbindung von Cloudflare ab; bei 522 bestätigt er die Verbindung oder die Anfrage nicht rechtzeitig.',
    differences: [
      'Prüfen Sie bei 521, ob der Webserver läuft und auf dem Port lauscht, den Cloudflare verwendet (443 für HTTPS; 80 für unverschlüsseltes HTTP und im Modus „Flexible“ immer); prüfen Sie bei 522 die Firewall, die IP-Adresse im DNS und die Last des Ursprungsservers.',
      'Eine Firewall, die Pakete zurückweist, führt zu 521, eine, die sie verwirft, zu 522. Lassen Sie in beiden Fällen die IP-Bereiche von Cloudflare zu.',
    ],
  },
  '522-524': {
    decisive:
      'Bei 522 bestätigt der Ursprungsserver die Verbindung nicht innerhalb von 19 s oder die Anfrage nicht innerhalb von 90 s; bei 524 bestätigt er beides, sendet aber nicht rechtzeitig eine HTTP-Antwort (standardmäßig 125 s).',
    differences: [
      'Prüfen Sie bei 522 Netz, Firewall und die IP-Adresse im DNS; suchen Sie bei 524 die langsame Anfrage und lagern Sie lang laufende Vorgänge in einen Hintergrundjob aus.',
      'Bei 524 hat der Ursprungsserver die Anfrage meist erhalten und bearbeitet sie vielleicht noch; bei 522 hat er sie meist nicht erhalten.',
    ],
  },
  '525-526': {
    decisive:
      'Bei 525 ist der TLS-Handshake zwischen Cloudflare und dem Ursprungsserver fehlgeschlagen; bei 526 vertraut Cloudflare dem Zertifikat des Ursprungsservers nicht.',
    differences: [
      'Prüfen Sie bei 525 Port 443, TLS-Versionen, Cipher-Suiten und SNI auf dem Ursprungsserver; prüfen Sie bei 526 Ablaufdatum, Hostname und Kette des Zertifikats.',
      '525 kann in den Modi „Full“ und „Full (strict)“ auftreten, 526 dort, wo Cloudflare das Zertifikat prüft, etwa in „Full (strict)“. Ein Wechsel zu „Full“ verbirgt 526, doch dann prüft Cloudflare das Zertifikat nicht mehr.',
    ],
  },
  'http:403-websocket:1008': {
    decisive:
      'Bei HTTP 403 lehnt der Server den Handshake ab, bevor der WebSocket offen ist; bei WebSocket 1008 wird eine offene Verbindung wegen eines Regelverstoßes geschlossen.',
    differences: [
      'Ein Skript im Browser sieht WebSocket 1008 samt Begründung (Reason), HTTP 403 aber nur als WebSocket 1006.',
      'Bei HTTP 403 geht es meist um Berechtigungen; WebSocket 1008 gilt für jede Regel, etwa ein Rate-Limit oder eine unzulässige Nachricht.',
      'Schließt die Anwendung den WebSocket vor `accept()`, senden ASGI-Server wie Uvicorn HTTP 403. Rufen Sie zuerst `accept()` auf, wenn das Skript WebSocket 1008 sehen soll.',
    ],
  },
  'http:502-websocket:1014': {
    decisive:
      'Beide bedeuten, dass ein Gateway von seinem Upstream eine ungültige Antwort erhielt: HTTP 502, bevor der WebSocket offen war, WebSocket 1014 danach.',
    differences: [
      'Bei HTTP 502 lehnt das Gateway den Handshake ab, und ein Skript im Browser sieht WebSocket 1006; WebSocket 1014 kommt in einem Close-Frame an.',
      'Die meisten Proxys senden HTTP 502, WebSocket 1014 ist dagegen selten: Viele Gateways brechen stattdessen die Verbindung ab, was Clients als WebSocket 1006 melden.',
    ],
  },
};
