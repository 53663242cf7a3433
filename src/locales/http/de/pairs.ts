import type { PairTexts } from '../../../model.js';

/** The pairs of HTTP status codes that people confuse, in German. */
export const pairs: PairTexts = {
  '200-201': {
    decisive: 'Beide melden Erfolg; 201 ergänzt, dass etwas Neues entstanden ist und eine eigene Adresse hat.',
    differences: [
      'Nach 201 steht die neue Adresse in Location; nach 200 gibt es nur den Body.',
      'Ein PUT, das etwas ersetzt hat, führt zu 200 oder 204; zu 201 nur, wenn dort vorher nichts war.',
      'POST-Anfragen, die suchen, rechnen oder anmelden, erzeugen nichts Bleibendes: Für sie ist 200 richtig.',
    ],
  },
  '200-204': {
    decisive: 'Bei 200 steht die Antwort im Body; bei 204 ist der Status schon die ganze Antwort.',
    differences: [
      'Nach 200 ist es richtig, JSON zu parsen, nach 204 ist es ein Fehler: Ein leerer String ist kein JSON.',
      'Auch eine leere Liste ist ein Ergebnis, eine Suche ohne Treffer liefert also 200 mit einem leeren Array.',
      'Erhält ein Browser auf einen Link oder ein Formular 204, bleibt er auf der angezeigten Seite.',
    ],
  },
  '200-203': {
    decisive:
      'Bei 200 haben Sie die Antwort so, wie sie gesendet wurde; bei 203 sagt ein Proxy, dass er sie unterwegs verändert hat.',
    differences: [
      'Signaturen und Prüfsummen, die zu 200 passen, können beim veränderten Body von 203 fehlschlagen.',
      'Über HTTPS kann nur ein Proxy, der die TLS-Verbindung terminiert, aus dem einen das andere machen.',
    ],
  },
  '201-202': {
    decisive: '201 sagt, dass es erledigt ist; 202 sagt, dass es versucht wird.',
    differences: [
      'Nach 201 lässt sich die neue Ressource sofort abrufen; nach 202 nur der Stand des Auftrags.',
      'Ein Fehlschlag nach 202 erscheint nie als Status dieser Anfrage: Jemand muss nachfragen oder benachrichtigt werden.',
      'Datenbanken, die verzögert replizieren, sind kein Grund für 202: Sobald der Schreibvorgang gesichert ist, passt 201.',
    ],
  },
  '301-302': {
    decisive: '301 heißt: Vergessen Sie die alte Adresse; 302 heißt: Behalten Sie sie.',
    differences: [
      'Browser speichern 301 und fragen die alte Adresse womöglich nie wieder an; bei 302 fragen sie jedes Mal.',
      'Suchmaschinen führen nach 301 die neue Adresse, nach 302 in der Regel die alte.',
      'Bei beiden darf ein Client aus POST ein GET machen; 308 und 307 sind ihre strengen Gegenstücke.',
    ],
  },
  '301-308': {
    decisive: 'Beide bedeuten einen dauerhaften Umzug; nur 308 garantiert, dass POST ein POST bleibt.',
    differences: [
      'Nach 301 kommt ein Formular oder API-Aufruf womöglich als GET ohne Body an; nach 308 kommt alles vollständig an.',
      'Für gewöhnliche Seiten bringt 308 keinen Vorteil, und sehr alte Clients kennen den Code nicht.',
    ],
  },
  '302-303': {
    decisive: '303 sagt klar, dass es mit GET weitergeht; 302 überlässt die Methode der Gewohnheit.',
    differences: [
      'Im Browser verhält sich POST nach beiden gleich; bei PUT und DELETE endet nur 303 sicher in GET.',
      '303 sagt, dass die Anfrage bearbeitet wurde; 302 kann auch heißen, dass sie an eine andere Adresse gehört.',
    ],
  },
  '302-307': {
    decisive: 'Beide sind vorübergehende Umleitungen; 302 darf aus POST ein GET machen, 307 nicht.',
    differences: [
      'Browser wiederholen ein POST nach 307 samt Body; nach 302 lassen sie den Body weg.',
      'Senden Sie nach einem bearbeiteten Formular keinen der beiden, sondern 303: Bei 307 würde das Formular ein zweites Mal gesendet.',
    ],
  },
  '307-308': {
    decisive: 'Beide wiederholen die Anfrage unverändert an einer anderen Adresse: 307 vorübergehend, 308 auf Dauer.',
    differences: [
      'Ein falsches 307 korrigieren Sie auf dem Server; ein falsches 308 lebt in den Caches der Browser weiter.',
      'Nach 308 sollen sich Clients und Suchmaschinen die neue Adresse merken, nach 307 nie.',
    ],
  },
  '304-412': {
    decisive:
      'Beide beantworten eine Bedingung: 304 sagt beim Lesen, dass sich nichts geändert hat; 412 sagt beim Schreiben, dass sich etwas geändert hat.',
    differences: [
      '304 folgt auf If-None-Match oder If-Modified-Since bei GET; 412 folgt meist auf If-Match bei PUT, PATCH oder DELETE.',
      'If-None-Match kann zu beiden führen: Stimmt das ETag überein, folgt auf GET 304 und auf jede Methode, die schreiben würde, 412.',
    ],
  },
  '400-404': {
    decisive: '400 beanstandet die Anfrage, 404 die Adresse.',
    differences: [
      'Auf eine ID in einem unmöglichen Format antworten manche APIs mit 400, andere mit 404; eine wohlgeformte ID, die es nicht gibt, führt zu 404.',
      'Prüfen Sie bei 400 den Body und die Parameter, die Sie senden; prüfen Sie bei 404 Pfad, Host und Route.',
    ],
  },
  '400-422': {
    decisive:
      'Bei 400 konnte der Server die Anfrage nicht lesen; bei 422 hat er sie gelesen und ist mit dem Inhalt nicht einverstanden.',
    differences: [
      'Eine fehlende Klammer im JSON führt zu 400; ein Alter von minus fünf in korrektem JSON führt zu 422.',
      'Bei 400 muss der Code korrigiert werden, der die Anfrage erzeugt; bei 422 genügt oft eine Korrektur im Formular.',
      'Viele APIs verwenden für beides 400; entscheidend ist, dass Sie bei einer Regel bleiben und das Feld nennen.',
    ],
  },
  '401-403': {
    decisive: '401 fragt, wer Sie sind; 403 weiß genug und sagt Nein.',
    differences: [
      'Nach 401 helfen andere oder neue Zugangsdaten; nach 403 bleibt die Antwort für denselben Nutzer gleich, so oft er sich auch anmeldet.',
      'Zu 401 gehört WWW-Authenticate, das dem Client sagt, wie er sich anmelden kann; zu 403 gibt es keinen solchen Header.',
      'Ein abgelaufenes Token führt zu 401; ein gültiges Token, dem ein Scope oder eine Rolle fehlt, führt zu 403.',
    ],
  },
  '401-407': {
    decisive: '401 kommt von dem Server, den Sie erreichen wollen; 407 kommt von einem Proxy auf dem Weg dorthin.',
    differences: [
      'Zugangsdaten stehen für 401 in Authorization, für 407 in Proxy-Authorization.',
      'Auf 401 kann ein Skript der Seite reagieren; 407 klärt der Browser selbst anhand seiner Proxy-Einstellungen.',
      'Bei 407 hat der Server die Anfrage gar nicht gesehen, in seinem Log steht also nichts.',
    ],
  },
  '403-404': {
    decisive: '403 räumt ein, dass etwas da ist, und verweigert es; 404 sagt, dass nichts da ist, oder tut so.',
    differences: [
      'Dienste, die Namen geheim halten, antworten mit 404 statt 403: Ein privates Repository auf GitHub scheint für Fremde nicht zu existieren.',
      'Bei Speicherdiensten kann es umgekehrt sein: S3 antwortet bei einem fehlenden Objekt mit 403, wenn der Aufrufer den Bucket nicht auflisten darf.',
      'Prüfen Sie bei 403 Rechte und Firewall-Regeln; prüfen Sie bei 404 Pfad und Route und danach, ob Sie mit dem richtigen Konto angemeldet sind.',
    ],
  },
  '404-405': {
    decisive: 'Bei 404 hilft keine Methode; bei 405 würde eine andere helfen.',
    differences: [
      'Zu 405 gehört der Header Allow mit den erlaubten Methoden; 404 hat nichts dergleichen zu bieten.',
      'Ist eine Route nur für POST registriert, führt ein Besuch im Browser, also GET, in manchen Frameworks zu 405 und in anderen zu 404.',
    ],
  },
  '404-410': {
    decisive: '404 lässt offen, ob die Ressource zurückkommt; 410 sagt, dass sie endgültig weg ist.',
    differences: [
      'Suchmaschinen entfernen die Adresse mit der Zeit bei beiden; 410 sagt ihnen, dass Abwarten zwecklos ist.',
      '404 ergibt sich ganz von selbst; 410 sendet ein Server absichtlich, und dazu muss er sich merken, was er gelöscht hat.',
      'Nach 410 löscht ein Client sein Abonnement oder seinen Link; nach 404 darf er später noch einmal nachsehen.',
    ],
  },
  '406-415': {
    decisive:
      'Bei 406 geht es um das Format der Antwort, die Sie wollen; bei 415 um das Format des Bodys, den Sie gesendet haben.',
    differences: [
      'Ändern Sie bei 406 Accept und bei 415 Content-Type.',
      'Ein GET ohne Body kann auf 406 stoßen, aber nicht auf 415.',
    ],
  },
  '408-499': {
    decisive:
      'Bei 408 hat der Server die Geduld mit dem Client verloren; bei 499 hat der Client die Geduld mit dem Server verloren.',
    differences: [
      '408 wird an den Client gesendet; 499 steht bei nginx nur im Log, weil niemand mehr da ist, der es lesen könnte.',
      'Häufige 408 deuten auf langsame Netze oder inaktive Verbindungen hin; häufige 499 auf eine langsame Anwendung oder auf kurze Timeouts beim Aufrufer.',
      'Nach 499 kann die Anwendung die Arbeit trotzdem erledigt haben.',
    ],
  },
  '408-504': {
    decisive:
      'Bei 408 hat der Client seine Anfrage zu langsam gesendet; bei 504 hat ein Server einem Gateway zu langsam geantwortet.',
    differences: [
      'Suchen Sie bei 408 im Netz und beim Upload; suchen Sie bei 504 in der Anwendung, ihrer Datenbank und ihren Nachbardiensten.',
      'Bei 408 hat die Anfrage die Anwendung in der Regel nie erreicht; bei 504 wurde sie womöglich ausgeführt, wiederholen Sie ein POST also mit Vorsicht.',
    ],
  },
  '409-412': {
    decisive:
      'Bei 412 hat der Client selbst die Bedingung gestellt, die nicht erfüllt ist; bei 409 hat der Server den Konflikt entdeckt.',
    differences: [
      '412 ergibt sich aus den Headern, noch bevor der Server den Body ansieht; 409 zeigt sich erst beim Versuch der Änderung.',
      'Ein vergebener Benutzername führt zu 409; ein veraltetes ETag in If-Match führt zu 412.',
    ],
  },
  '411-413': {
    decisive: '411 will die Größe wissen; 413 kennt sie und findet sie zu groß.',
    differences: [
      'Ein Upload in Chunks kann auf 411 stoßen, bevor das erste Byte gelesen ist, und auf 413, sobald zu viele angekommen sind.',
      'Bei 411 ergänzt der Client einen Header; bei 413 braucht er einen kleineren Body oder vom Betrieb ein größeres Limit.',
    ],
  },
  '412-428': {
    decisive: 'Bei 412 war die Bedingung nicht erfüllt; bei 428 gab es keine, und der Server besteht darauf.',
    differences: [
      'Ergänzen Sie nach 428 If-Match mit dem ETag, das Sie haben; nach 412 ist dieses ETag veraltet, holen Sie also zuerst ein neues.',
      '428 verrät einen Client, der den Umgang mit ETags nie gelernt hat; 412 einen, der sie verwendet und so die Arbeit anderer schützt.',
    ],
  },
  '413-414': {
    decisive: 'Bei 413 ist der Body zu groß; bei 414 ist die Adresse zu lang.',
    differences: [
      'Für beide gilt in der Konfiguration je ein eigenes Limit: Ein höheres client_max_body_size in nginx hilft gegen 414 nicht.',
      'Gegen 414 hilft es, Daten aus der Query in den Body zu verlegen; gegen 413 helfen nur weniger Daten oder ein größeres Limit.',
      'Cookies und Token in Headern zählen bei keinem der beiden: Für zu große Header gibt es 431.',
    ],
  },
  '425-429': {
    decisive: 'Bei 425 kam die Anfrage zu früh in der Verbindung; bei 429 kam sie zu oft.',
    differences: [
      'Senden Sie dieselbe Anfrage nach 425 erneut, sobald der TLS-Handshake abgeschlossen ist; warten Sie nach 429.',
      'Bei 425 geht es um die Gefahr eines Replay-Angriffs, und dafür genügt eine einzige Anfrage; bei 429 geht es um die Anzahl.',
    ],
  },
  '429-503': {
    decisive: 'Bei 429 haben Sie Ihren Anteil überschritten; bei 503 ist der Dienst selbst überfordert.',
    differences: [
      '429 trifft einen einzelnen Aufrufer, während andere durchkommen; 503 trifft meist alle zugleich.',
      'Gegen 429 hilft es, weniger zu senden; bei 503 muss sich der Dienst erholen, und doch hilft jeder Aufrufer, der langsamer sendet.',
      'Manche Dienste, darunter S3, bremsen Aufrufer mit 503, lesen Sie also auch den Body der Fehlerantwort.',
    ],
  },
  '500-502': {
    decisive:
      'Bei 500 ist die Anwendung gelaufen und gescheitert; bei 502 hat ein Gateway keine brauchbare Antwort von ihr erhalten.',
    differences: [
      'Suchen Sie bei 500 im Log der Anwendung nach dem Stacktrace; beginnen Sie bei 502 mit dem Fehlerlog des Proxys.',
      'Eine Ausnahme, die das Framework abfängt, endet als 500; ein Prozess, der mittendrin stirbt, endet als 502.',
    ],
  },
  '500-503': {
    decisive: '500 ist ein Unfall im Code; 503 ist eine vorübergehende Ablehnung, oft mit Absicht.',
    differences: [
      'Dieselbe Anfrage kann jedes Mal mit 500 scheitern; 503 geht vorbei, wenn die Last oder die Wartung vorüber ist.',
      'Retry-After gehört zu 503; ein Server, der mit 500 scheitert, weiß nicht, wann es ihm wieder gut geht.',
    ],
  },
  '502-503': {
    decisive:
      'Bei 502 war die Antwort, die das Gateway erhielt, unbrauchbar; bei 503 hat jemand gesagt oder gewusst, dass im Moment keine zu bekommen ist.',
    differences: [
      'Eine abgestürzte oder falsch adressierte Anwendung führt in der Regel zu 502; eine überlastete oder ein Pool ohne gesunde Mitglieder führt zu 503.',
      '503 kann von der Anwendung selbst kommen; 502 kommt von der Station davor.',
    ],
  },
  '502-504': {
    decisive:
      'Bei 502 hat der Server hinter dem Gateway fehlerhaft geantwortet oder aufgelegt; bei 504 hat er nicht rechtzeitig geantwortet.',
    differences: [
      '502 kommt meist sofort, 504 genau nach dem Timeout des Gateways: Die Dauer im Log verrät den Unterschied.',
      'Prüfen Sie bei 502 Ports, Abstürze und Keep-Alive; prüfen Sie bei 504 langsame Abfragen und Firewalls, die Pakete verwerfen.',
      'Nach 504 kann die Arbeit hinter dem Gateway weiterlaufen und sogar gelingen.',
    ],
  },
  '502-520': {
    decisive:
      '502 verwendet jedes Gateway für eine fehlerhafte Antwort; 520 ist Cloudflares eigener Code für eine Antwort, mit der es nichts anfangen kann.',
    differences: [
      'Suchen Sie bei 520 auf Ihrem Server: leere Antworten, Verbindungsabbrüche und übergroße Header; auf der Seite der Besucher liegt es nicht.',
      'Auf einer Website hinter Cloudflare kann 502 vom eigenen Proxy oder von Cloudflare kommen: Das Aussehen der Fehlerseite verrät es.',
    ],
  },
  '503-504': {
    decisive: 'Bei 503 werden Sie sofort abgewiesen; bei 504 warten Sie erst, und zwar vergeblich.',
    differences: [
      'Bei 503 wurde in der Regel nichts ausgeführt, die Anfrage lässt sich also wiederholen; bei 504 kann die Arbeit erledigt sein.',
      'Last kann beides auslösen: Volllaufende Warteschlangen führen zu 504, Limits, die vor Überlast schützen, zu 503.',
    ],
  },
  '521-522': {
    decisive: 'Bei 521 lehnt Ihr Server die Verbindung von Cloudflare ab; bei 522 reagiert er gar nicht.',
    differences: [
      'Prüfen Sie bei 521, ob der Webserver läuft und am richtigen Port lauscht; prüfen Sie bei 522 Firewalls, die IP-Adresse im DNS und die Last.',
      'Eine Firewall, die ablehnt, führt zu 521, eine, die Pakete verwirft, zu 522: Lassen Sie in beiden Fällen die Adressen von Cloudflare durch.',
    ],
  },
  '522-524': {
    decisive: 'Bei 522 scheitert die Verbindung zu Ihrem Server; bei 524 steht sie, aber die Antwort dauert zu lange.',
    differences: [
      'Prüfen Sie bei 522 Netz, Firewall und Adresse; prüfen Sie bei 524 langsamen Code und Arbeit, die besser im Hintergrund liefe.',
      'Bei 524 hat die Anfrage Ihre Anwendung erreicht und läuft dort vielleicht noch; bei 522 kam sie in der Regel gar nicht an.',
    ],
  },
  'http:403-websocket:1008': {
    decisive:
      'HTTP 403 lehnt ab, bevor der WebSocket offen ist; WebSocket 1008 beendet einen offenen, weil eine Regel verletzt wurde.',
    differences: [
      'Ein Browser zeigt der Webseite WebSocket 1008 samt Begründung, verbirgt HTTP 403 aber hinter WebSocket 1006.',
      'Bei HTTP 403 geht es um ein Recht; WebSocket 1008 gilt für jede Regel, etwa ein Rate-Limit oder eine unzulässige Nachricht.',
      'ASGI-Server wie Uvicorn machen aus einem close vor dem accept HTTP 403: Rufen Sie zuerst accept auf, wenn die Webseite WebSocket 1008 sehen soll.',
    ],
  },
  'http:502-websocket:1014': {
    decisive:
      'Beide bedeuten, dass ein Gateway vom Server dahinter eine fehlerhafte Antwort erhielt: HTTP 502, bevor der WebSocket offen war, WebSocket 1014 danach.',
    differences: [
      'HTTP 502 lehnt das Upgrade ab und erreicht die Webseite im Browser als WebSocket 1006; WebSocket 1014 kommt in einem Close-Frame an.',
      'HTTP 502 sendet nahezu jeder Proxy, WebSocket 1014 ist dagegen selten: Viele Gateways trennen einfach die Verbindung, was als WebSocket 1006 erscheint.',
    ],
  },
};
