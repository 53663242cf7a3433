import type { PairTexts } from '../../../model.js';

/** The pairs of WebSocket close codes that people confuse, in German. */
export const pairs: PairTexts = {
  '1000-1001': {
    decisive:
      'Bei 1000 ist die Sitzung abgeschlossen; bei 1001 steht einer der Endpunkte nicht mehr bereit, möglicherweise mitten in einer Sitzung.',
    differences: [
      'Eine Webseite kann `close(1000)` aufrufen, aber nicht `close(1001)`; der Browser sendet 1001 automatisch.',
    ],
  },
  '1000-1005': {
    decisive: '1000 sagt, dass die Verbindung normal geschlossen wurde; bei 1005 enthielt der Close-Frame keinen Code.',
    differences: [
      'Nach `close(1000)` im Browser meldet die Gegenseite 1000; nach `close()` ohne Argumente meldet sie meist 1005.',
      'Beide stehen für ein sauberes Ende (`wasClean` ist `true`), für sich genommen ist also keiner der beiden ein Fehler.',
    ],
  },
  '1000-1006': {
    decisive:
      '1000 ist ein normales Ende, das eine der beiden Seiten in einem Close-Frame angekündigt hat; bei 1006 endete die Verbindung ohne gültigen Close-Frame.',
    differences: [
      'Suchen Sie bei 1000 im Programmcode beider Seiten nach dem Aufruf `close(1000)`; suchen Sie bei 1006 nach einem Idle-Timeout, einem Absturz oder einem Netzwerkausfall.',
      'In ws sendet `close(1000)` einen Close-Frame; `terminate()` sendet keinen, die Gegenseite meldet also 1006.',
      'Ruft ein Server `close(1000)` auf und beendet sich sofort, melden Clients womöglich 1006: Warten Sie, bis der Closing-Handshake abgeschlossen ist.',
    ],
  },
  '1000-1010': {
    decisive:
      'Bei 1000 wird die Verbindung geschlossen, weil die Sitzung abgeschlossen ist; bei 1010, weil eine Erweiterung fehlt, die der Client verlangt.',
    differences: [
      'Bei 1000 ist nichts zu tun; 1010 kehrt bei jedem Versuch wieder, bis sich Client und Server auf die Erweiterungen einigen.',
      'Eine Webseite kann 1000 senden, aber nie 1010: JavaScript im Browser hat keinen Einfluss auf WebSocket-Erweiterungen.',
    ],
  },
  '1000-1015': {
    decisive:
      'Bei 1000 wurde eine Verbindung geschlossen, die funktioniert hat; bei 1015 ist der TLS-Handshake fehlgeschlagen, und eine Verbindung kam nicht zustande.',
    differences: [
      'Browser melden 1000 unverändert. Bei einem fehlgeschlagenen TLS-Handshake meldet Chromium 1006 und Firefox in der Regel 1015.',
    ],
  },
  '1001-1006': {
    decisive:
      'Bei 1001 hat die Gegenseite angekündigt, dass sie nicht mehr bereitsteht; bei 1006 endete die Verbindung ohne gültigen Close-Frame.',
    differences: [
      'Ein Server, der geordnet herunterfährt, sendet 1001; ein Serverprozess, der hart beendet wird, führt zu 1006.',
      'Nach 1001 wissen Sie, dass die Gegenseite nicht mehr bereitsteht; nach 1006 kann sie noch laufen.',
    ],
  },
  '1001-1012': {
    decisive:
      'Bei 1001 steht ein Endpunkt nicht mehr bereit; 1012 besagt zusätzlich, dass der Dienst neu startet und danach wieder verfügbar ist.',
    differences: ['Auch Browser senden 1001, wenn der Nutzer die Webseite verlässt; 1012 ist für Server gedacht.'],
  },
  '1002-1003': {
    decisive:
      'Bei 1002 sind die Frames fehlerhaft; bei 1003 nimmt der Empfänger den Nachrichtentyp (Text oder Binärdaten) nicht an.',
    differences: [
      'Prüfen Sie bei 1002 die WebSocket-Bibliothek und die Proxys; prüfen Sie bei 1003 die Stelle im Programm, die zwischen Text und Binärdaten wählt.',
      'Bei 1003 sind die Frames gültig; ein anderer Endpunkt würde die Nachricht vielleicht annehmen.',
    ],
  },
  '1002-1007': {
    decisive: 'Bei 1002 sind die Frames fehlerhaft; bei 1007 ist der Inhalt korrekter Frames ungültig.',
    differences: [
      'Ein ungültiger Opcode oder eine fehlende Maske führt zu 1002. Text, der kein UTF-8 ist, führt zu 1007; Chromium sendet dafür allerdings 1002.',
      'Suchen Sie den Fehler bei 1002 in der WebSocket-Bibliothek oder einem Proxy, bei 1007 in dem Programmteil, der die Nachricht kodiert.',
    ],
  },
  '1003-1007': {
    decisive:
      'Bei 1003 nimmt der Empfänger den Typ der Nachricht nicht an; bei 1007 passen ihre Bytes nicht zu ihrem Typ.',
    differences: [
      'Eine korrekt aufgebaute Binärnachricht kann zu 1003 führen, aber nicht zu 1007.',
      'Senden Sie bei 1003 den anderen Typ; korrigieren Sie bei 1007 die Kodierung oder senden Sie die Bytes als Binärnachricht.',
    ],
  },
  '1005-1006': {
    decisive:
      'Bei 1005 kam ein Close-Frame ohne Code an; bei 1006 kam kein gültiger Close-Frame an. Uvicorn meldet ab Version 0.50.0 standardmäßig in beiden Fällen 1005.',
    differences: [
      'Sendet die Gegenseite einen leeren Close-Frame, wie es `close()` im Browser tut, führt das meist zu 1005; stürzt sie ab, führt das meist zu 1006.',
      'Bei 1005 ist meist nichts zu tun; bauen Sie die Verbindung nach 1006 neu auf und suchen Sie die Ursache.',
    ],
  },
  '1005-1010': {
    decisive:
      'Bei 1005 wurde kein Code angegeben; 1010 nennt die Ursache: Der Server hat eine verlangte Erweiterung nicht akzeptiert.',
    differences: [
      'Ein Client sendet 1010 absichtlich; ein Endpunkt meldet 1005, wenn der empfangene Close-Frame leer war.',
      'Die Begründung (Reason) zu 1010 soll die fehlenden Erweiterungen aufführen; zu 1005 gibt es keine, weil der Close-Frame keinen Inhalt hat.',
    ],
  },
  '1006-1011': {
    decisive:
      'Bei 1011 hat ein Endpunkt den eigenen Fehler in einem Close-Frame gemeldet; bei 1006 kam kein gültiger Close-Frame an.',
    differences: [
      'In Python websockets führt eine Ausnahme im Handler zu 1011. In Node.js beendet eine nicht abgefangene Ausnahme den Prozess, Clients melden also 1006.',
      'Durchsuchen Sie bei 1011 das Log der Anwendung. Suchen Sie bei 1006 auch im Log des Proxys nach Idle-Timeouts und prüfen Sie, ob der Prozess neu gestartet oder hart beendet wurde (`OOMKilled`).',
      'Nach `keepalive ping timeout` enthält die Ausnahme in Python websockets `sent 1011`. `close_code` ist aber 1006, wenn die Gegenseite keinen Close-Frame gesendet hat, und auch die Gegenseite meldet 1006, wenn sie den Close-Frame nicht empfangen hat.',
    ],
  },
  '1006-1015': {
    decisive:
      '1006 umfasst jedes Ende ohne gültigen Close-Frame; 1015 nennt eine der Ursachen, den fehlgeschlagenen TLS-Handshake.',
    differences: [
      'Chromium meldet in beiden Fällen 1006; steht in der Konsole `net::ERR_CERT_` oder `net::ERR_SSL_`, ist der TLS-Handshake fehlgeschlagen. Firefox meldet in der Regel 1015.',
      '1006 kann nach stundenlangem Betrieb auftreten; 1015 tritt auf, bevor WebSocket-Daten ausgetauscht werden.',
      'Nach 1006 gelingt ein Reconnect oft; 1015 kehrt wieder, bis das Zertifikat oder die TLS-Konfiguration korrigiert ist.',
    ],
  },
  '1007-1008': {
    decisive: 'Bei 1007 ist die Kodierung ungültig; bei 1008 wurde eine Regel verletzt.',
    differences: [
      'Bei 1007 kann der Empfänger die Nachricht nicht dekodieren; bei 1008 versteht er sie und lehnt sie ab.',
      'Senden Sie für JSON, das Ihr Schema verletzt, nicht 1007: Verwenden Sie 1008 oder einen Code von 4000 bis 4999.',
    ],
  },
  '1008-1009': {
    decisive:
      '1009 benennt die verletzte Regel, nämlich das Größenlimit; 1008 ist für Regeln gedacht, für die es keinen eigenen Code gibt.',
    differences: [
      'Senden Sie bei 1009 eine kleinere Nachricht; lesen Sie bei 1008 in `event.reason`, welche Regel verletzt wurde.',
      'Ein Endpunkt, der 1008 sendet, muss nicht offenlegen, welche Regel verletzt wurde; bei 1009 ist immer die Nachricht zu groß.',
    ],
  },
  '1008-1011': {
    decisive:
      'Ein Endpunkt sendet 1008, wenn die Gegenseite eine Regel verletzt hat, und 1011, wenn bei ihm selbst ein Fehler aufgetreten ist.',
    differences: [
      'Kam 1008 vom Server, ändern Sie den Client oder die Regel; kam 1011 vom Server, suchen Sie den Fehler im Server-Log.',
      'Löst eine ungültige Nachricht eine Ausnahme aus, senden viele Server 1011: Validieren Sie Nachrichten zuerst und senden Sie 1008 oder einen Code von 4000 bis 4999.',
    ],
  },
  '1008-3000': {
    decisive:
      'Bei 3000 muss sich die Gegenseite authentifizieren; 1008 sagt nur, dass irgendeine Regel verletzt wurde.',
    differences: [
      'Nach 3000 kann ein Client ein neues Token anfordern und die Verbindung neu aufbauen; 1008 sagt dem Client nicht, was er ändern muss, deshalb muss ein Entwickler die Begründung (Reason) lesen.',
      'Eine Webseite kann 3000 an `close()` übergeben, 1008 aber nicht.',
      'Go gorilla/websocket und Python websockets definieren eine Konstante für 1008, aber nicht für 3000: Übergeben Sie 3000 als Zahl.',
    ],
  },
  '1008-3003': {
    decisive: 'Bei 3003 fehlt dem Konto eine Berechtigung; 1008 sagt nicht, welche Regel verletzt wurde.',
    differences: [
      'Erteilen Sie dem Konto bei 3003 die fehlende Berechtigung; lesen Sie bei 1008 in `event.reason`, welche Regel verletzt wurde.',
      'Eine Webseite kann 3003 an `close()` übergeben, 1008 aber nicht.',
    ],
  },
  '1010-1015': {
    decisive:
      'Bei 1015 ist der TLS-Handshake fehlgeschlagen, noch vor jeder HTTP-Anfrage; bei 1010 wurde der WebSocket-Handshake ohne eine verlangte Erweiterung abgeschlossen.',
    differences: [
      'Prüfen Sie bei 1015 Zertifikate und TLS-Versionen; prüfen Sie bei 1010 den Header `Sec-WebSocket-Extensions`.',
      'Chromium meldet 1006 statt 1015, und JavaScript auf einer Webseite kann 1010 nie senden.',
    ],
  },
  '1011-1012': {
    decisive: '1011 meldet einen unerwarteten Fehler; 1012 kündigt einen geplanten Neustart an.',
    differences: [
      'Suchen Sie bei 1011 den Fehler im Server-Log; bei 1012 ist nichts zu beheben, denn der Neustart endet von selbst.',
    ],
  },
  '1011-1013': {
    decisive: '1011 meldet einen unerwarteten Fehler; 1013 meldet eine Überlast.',
    differences: [
      'Ein Server sendet 1013 absichtlich, um sich zu schützen; 1011 deutet auf einen Programmfehler oder eine ausgefallene Abhängigkeit hin.',
      'Auch Überlast kann zu 1011 führen, etwa wenn Datenbankabfragen in einen Timeout laufen: Prüfen Sie die Last zum Zeitpunkt des Verbindungsendes, bevor Sie einen Programmfehler suchen.',
    ],
  },
  '1012-1013': {
    decisive:
      'Bei 1012 sollen sich Clients bald neu verbinden; bei 1013 sollen sie die Verbindung zur selben IP-Adresse nicht automatisch neu aufbauen.',
    differences: ['Ein Neustart endet von selbst; eine Überlast verschärft sich mit jedem neuen Versuch.'],
  },
  '3000-3003': {
    decisive:
      'Bei 3000 muss sich die Gegenseite authentifizieren; bei 3003 ist sie authentifiziert, aber nicht berechtigt.',
    differences: [
      'Ein abgelaufenes Token führt zu 3000; ein gültiges Token führt zu 3003, wenn dem Konto die Berechtigung fehlt, zum Beispiel für diesen Kanal.',
      'Nach 3000 kann ein Client ein neues Token anfordern und die Verbindung automatisch neu aufbauen; nach 3003 scheitert jeder Reconnect, bis die Berechtigung erteilt ist.',
    ],
  },
  'http:401-websocket:3000': {
    decisive:
      'Bei beiden muss sich der Client authentifizieren: Mit HTTP 401 lehnt der Server den Handshake ab, mit WebSocket 3000 schließt er eine offene Verbindung.',
    differences: [
      'Ein Skript im Browser sieht WebSocket 3000 samt Begründung (Reason), HTTP 401 aber nur als WebSocket 1006.',
      'Eine Webseite kann im Handshake kein Bearer-Token im Header `Authorization` senden. Ein Server, der dabei ein Cookie prüft, kann HTTP 401 senden; ein Server, der das Token in der ersten Nachricht erwartet, sendet WebSocket 3000.',
      'WebSocket 3000 kann auch später kommen, wenn das Token abläuft; HTTP 401 ist nur während des Handshakes möglich.',
    ],
  },
  'http:403-websocket:3003': {
    decisive:
      'Bei beiden verweigert der Server dem Client den Zugriff: Mit HTTP 403 lehnt er den Handshake ab, mit WebSocket 3003 schließt er eine offene Verbindung.',
    differences: [
      'Ein Skript im Browser sieht WebSocket 3003 samt Begründung (Reason), HTTP 403 aber nur als WebSocket 1006.',
      'RFC 6455 empfiehlt HTTP 403 für einen `Origin`, den der Server nicht zulässt; bei WebSocket 3003 fehlt einem authentifizierten Konto eine Berechtigung.',
    ],
  },
  'http:413-websocket:1009': {
    decisive:
      'Mit HTTP 413 lehnt der Server eine einzelne Anfrage ab, weil ihr Body zu groß ist; mit WebSocket 1009 schließt der Empfänger die Verbindung, weil eine Nachricht zu groß ist.',
    differences: [
      'Nach HTTP 413 kann der Client weitere Anfragen senden; nach WebSocket 1009 muss er die Verbindung neu aufbauen und seine Abonnements wiederherstellen.',
      'In nginx begrenzt `client_max_body_size` den Body von HTTP-Anfragen, aber keine WebSocket-Nachrichten: Erhöhen Sie stattdessen das Limit des WebSocket-Servers, zum Beispiel `maxPayload` in ws.',
    ],
  },
  'http:500-websocket:1011': {
    decisive:
      'Beide melden einen unerwarteten Fehler: HTTP 500 ist die Antwort auf eine einzelne Anfrage, etwa auf den Handshake; WebSocket 1011 beendet eine offene Verbindung.',
    differences: [
      'Ein Skript im Browser sieht WebSocket 1011, HTTP 500 beim Handshake aber nur als WebSocket 1006.',
      'Hinter WebSocket 1011 steckt nicht immer ein Programmfehler: Python websockets und Uvicorn senden den Code auch, wenn auf einen Ping nicht rechtzeitig ein Pong folgt.',
    ],
  },
  'http:502-websocket:1006': {
    decisive:
      'Bei HTTP 502 hat ein Gateway von seinem Upstream keine gültige Antwort erhalten; WebSocket 1006 sagt nur, dass die Verbindung ohne gültigen Close-Frame endete.',
    differences: [
      'Lehnt ein Proxy den Handshake mit HTTP 502 ab, sieht ein Skript im Browser WebSocket 1006 und kein `open`-Event; der Netzwerk-Tab zeigt den Status 502.',
      'Ist die Verbindung offen, kann ein Proxy kein HTTP 502 mehr senden: Stürzt der Upstream ab, melden Clients WebSocket 1006.',
    ],
  },
  'http:503-websocket:1013': {
    decisive:
      'Bei beiden kann der Dienst den Client gerade nicht bedienen: Mit HTTP 503 lehnt er den Handshake ab, mit WebSocket 1013 schließt er eine offene Verbindung.',
    differences: [
      'Ein Skript im Browser sieht HTTP 503 nur als WebSocket 1006 und kann den Header `Retry-After` nicht lesen. WebSocket 1013 sieht das Skript zwar, doch dieser Code nennt keine Wartezeit.',
      'Lehnen Sie zur Entlastung neue Verbindungen mit HTTP 503 ab, denn das kostet den Server am wenigsten, und schließen Sie offene mit WebSocket 1013.',
    ],
  },
  'http:504-websocket:1006': {
    decisive:
      'Bei HTTP 504 hat ein Gateway innerhalb seines Timeouts keine Antwort erhalten; WebSocket 1006 sagt nur, dass die Verbindung ohne gültigen Close-Frame endete.',
    differences: [
      'Lehnt ein Proxy den Handshake mit HTTP 504 ab, sieht ein Skript im Browser WebSocket 1006 und kein `open`-Event; der Netzwerk-Tab zeigt den Status 504.',
      'Dieselbe Einstellung kann zu beidem führen: Läuft in nginx `proxy_read_timeout` (Standard: `60s`) während des Handshakes ab, ist die Folge HTTP 504; läuft er bei einer inaktiven offenen Verbindung ab, melden Clients WebSocket 1006.',
    ],
  },
};
