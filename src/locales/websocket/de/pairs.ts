import type { PairTexts } from '../../../model.js';

/** The pairs of WebSocket close codes that people confuse, in German. */
export const pairs: PairTexts = {
  '1000-1001': {
    decisive:
      'Bei 1000 ist die Sitzung abgeschlossen; bei 1001 steht einer der Endpunkte nicht mehr bereit, möglicherweise mitten in einer Sitzung.',
    differences: [
      'Verbinden Sie sich nach 1000 nicht neu; kam 1001 vom Server, bauen Sie die Verbindung mit exponentiellem Backoff und Jitter neu auf.',
      'Eine Webseite kann `close(1000)` aufrufen, aber nicht `close(1001)`; der Browser sendet 1001 automatisch.',
    ],
  },
  '1000-1005': {
    decisive: '1000 sagt, dass die Verbindung normal geschlossen wurde; bei 1005 enthielt der Close-Frame keinen Code.',
    differences: [
      'Nach `close(1000)` im Browser meldet die Gegenseite 1000; nach `close()` ohne Argumente meldet sie 1005.',
      'Beide stehen für ein sauberes Ende (`wasClean` ist `true`), für sich genommen ist also keiner der beiden ein Fehler.',
    ],
  },
  '1000-1010': {
    decisive:
      '1000 schließt eine Verbindung, deren Sitzung abgeschlossen ist; 1010 schließt eine, der eine vom Client verlangte Erweiterung fehlt.',
    differences: [
      'Bei 1000 ist nichts zu tun; 1010 kehrt bei jedem Versuch wieder, bis sich Client und Server auf die Erweiterungen einigen.',
      'Eine Webseite kann 1000 senden, aber nie 1010: JavaScript im Browser hat keinen Einfluss auf WebSocket-Erweiterungen.',
    ],
  },
  '1000-1015': {
    decisive:
      '1000 schließt eine Verbindung, die funktioniert hat; bei 1015 ist der TLS-Handshake fehlgeschlagen, und eine Verbindung kam nicht zustande.',
    differences: [
      '1000 wird in einem Close-Frame gesendet; 1015 wird nie gesendet, denn der Client erzeugt den Code lokal.',
      'Browser melden 1000 unverändert. Bei einem fehlgeschlagenen TLS-Handshake meldet Chromium 1006 und Firefox in der Regel 1015.',
    ],
  },
  '1001-1006': {
    decisive: 'Bei 1001 hat sich die Gegenseite abgemeldet; bei 1006 endete die Verbindung ohne gültigen Close-Frame.',
    differences: [
      'Ein Server, der geordnet herunterfährt, sendet 1001; ein Serverprozess, der hart beendet wird, führt zu 1006.',
      'Nach 1001 wissen Sie, dass die Gegenseite nicht mehr bereitsteht; nach 1006 kann sie noch laufen.',
    ],
  },
  '1001-1012': {
    decisive:
      'Bei 1001 steht ein Endpunkt nicht mehr bereit; 1012 ergänzt, dass der Dienst neu startet und wieder verfügbar sein wird.',
    differences: [
      'Nur 1012 legt fest, wann der Reconnect folgen soll: nach einer zufälligen Wartezeit von 5 bis 30 Sekunden.',
      'Auch Browser senden 1001, wenn der Nutzer die Webseite verlässt; 1012 senden nur Server.',
    ],
  },
  '1002-1003': {
    decisive: '1002 lehnt das Framing der Daten ab; 1003 lehnt den Nachrichtentyp ab, Text oder Binärdaten.',
    differences: [
      'Prüfen Sie bei 1002 die WebSocket-Bibliothek und die Proxys; prüfen Sie bei 1003 den Anwendungscode, der Text oder Binärdaten gewählt hat.',
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
    decisive: '1003 lehnt den Typ einer Nachricht ab; bei 1007 passen ihre Bytes nicht zu ihrem Typ.',
    differences: [
      'Eine korrekt aufgebaute Binärnachricht kann zu 1003 führen, aber nicht zu 1007.',
      'Senden Sie bei 1003 den anderen Typ; korrigieren Sie bei 1007 die Kodierung oder senden Sie die Bytes als Binärnachricht.',
    ],
  },
  '1005-1006': {
    decisive: 'Bei 1005 kam ein Close-Frame ohne Code an; bei 1006 kam kein gültiger Close-Frame an.',
    differences: [
      '1005 ist ein sauberes Ende (`wasClean` ist `true`); 1006 ist keines (`wasClean` ist `false`).',
      'Ruft die Gegenseite `close()` ohne Code auf, führt das zu 1005; stürzt sie ab, führt das zu 1006.',
      'Bei 1005 ist meist nichts zu tun; stellen Sie nach 1006 die Verbindung wieder her und suchen Sie die Ursache.',
    ],
  },
  '1005-1010': {
    decisive:
      'Bei 1005 wurde kein Code angegeben; 1010 nennt die Ursache: Der Server hat eine verlangte Erweiterung nicht akzeptiert.',
    differences: [
      'Ein Client sendet 1010 absichtlich; ein Endpunkt meldet 1005, wenn der empfangene Close-Frame leer war.',
      'Die Begründung (Reason) zu 1010 führt die fehlenden Erweiterungen auf; zu 1005 gibt es keine, weil der Close-Frame keinen Inhalt hat.',
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
      'Senden Sie nach 1009 eine kleinere Nachricht; finden Sie nach 1008 heraus, welche Regel verletzt wurde.',
      '1008 kann die Details offenlassen; 1009 sagt immer, dass die Größe das Problem ist.',
    ],
  },
  '1008-3000': {
    decisive:
      'Bei 3000 muss sich die Gegenseite authentifizieren; 1008 sagt nur, dass irgendeine Regel verletzt wurde.',
    differences: [
      'Nach 3000 kann ein Client ein neues Token anfordern und die Verbindung neu aufbauen; nach 1008 muss ein Entwickler die Begründung (Reason) lesen.',
      'Eine Webseite kann 3000 an `close()` übergeben, 1008 aber nicht.',
      'Manche Server-Bibliotheken definieren für 3000 keine Konstante; 1008 gehört seit RFC 6455 zum Protokoll.',
    ],
  },
  '1008-3003': {
    decisive: 'Bei 3003 fehlt diesem Konto eine Berechtigung; 1008 sagt nicht, welche Regel verletzt wurde.',
    differences: [
      'Erteilen Sie dem Konto nach 3003 die fehlende Berechtigung; finden Sie nach 1008 heraus, welche Regel verletzt wurde.',
      'Eine Webseite kann 3003 an `close()` übergeben, 1008 aber nicht.',
    ],
  },
  '1010-1015': {
    decisive:
      'Bei 1015 ist der TLS-Handshake fehlgeschlagen, noch vor jeder HTTP-Anfrage; bei 1010 wurde der WebSocket-Handshake ohne eine verlangte Erweiterung abgeschlossen.',
    differences: [
      'Prüfen Sie bei 1015 Zertifikate und TLS-Versionen; prüfen Sie bei 1010 den Header `Sec-WebSocket-Extensions`.',
      'Ein Client sendet 1010 an den Server; 1015 wird nie gesendet, denn der Client erzeugt den Code lokal.',
      'Chromium meldet 1006 statt 1015, und JavaScript auf einer Webseite kann 1010 nie senden.',
    ],
  },
  '1011-1012': {
    decisive: '1011 meldet einen unerwarteten Fehler; 1012 kündigt einen geplanten Neustart an.',
    differences: [
      'Suchen Sie bei 1011 den Fehler im Server-Log; bei 1012 ist nichts zu beheben, denn der Neustart endet von selbst.',
      '1012 gibt für den Reconnect eine zufällige Wartezeit von 5 bis 30 Sekunden vor; verwenden Sie nach 1011 exponentiellen Backoff mit Jitter.',
    ],
  },
  '1012-1013': {
    decisive:
      'Bei 1012 sollen sich Clients bald neu verbinden; bei 1013 sollen sie sich nicht automatisch mit derselben IP-Adresse neu verbinden.',
    differences: [
      'Bauen Sie die Verbindung nach 1012 automatisch neu auf, nach einer zufälligen Wartezeit von 5 bis 30 Sekunden; verbinden Sie sich nach 1013 mit einer anderen IP-Adresse oder warten Sie, bis der Nutzer den Reconnect auslöst.',
      'Ein Neustart endet von selbst; eine Überlast verschärft sich mit jedem neuen Versuch.',
    ],
  },
};
