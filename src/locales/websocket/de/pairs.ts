import type { PairTexts } from '../../../model.js';

/** The pairs of WebSocket close codes that people confuse, in German. */
export const pairs: PairTexts = {
  '1000-1001': {
    decisive: 'Bei 1000 ist alles erledigt; bei 1001 musste eine Seite gehen, obwohl vielleicht noch etwas zu tun war.',
    differences: [
      'Nach 1000 bleibt ein Client fern; nach 1001 von einem Server kommt er in der Regel zurück.',
      'Eine Webseite darf close(1000) aufrufen; 1001 überlässt sie dem Browser.',
    ],
  },
  '1000-1005': {
    decisive: '1000 sagt, dass alles in Ordnung ist; 1005 sagt gar nichts, weil der Close-Frame leer war.',
    differences: [
      'Nach close(1000) im Browser sieht die Gegenseite 1000; nach close() ohne Argumente sieht sie 1005.',
      'Beide bedeuten ein sauberes Ende, für sich genommen ist also keiner der beiden ein Fehler.',
    ],
  },
  '1000-1010': {
    decisive: '1000 beendet einen Austausch, der stattgefunden hat; 1010 beendet einen, der nicht beginnen konnte.',
    differences: [
      'Bei 1000 ist nichts zu tun; 1010 kehrt bei jedem Versuch wieder, bis sich Client und Server auf Erweiterungen einigen.',
      'Webseiten können 1000 senden, aber nie 1010: Skripte im Browser haben keinen Einfluss auf Erweiterungen.',
    ],
  },
  '1000-1015': {
    decisive: '1000 schließt eine Verbindung, die funktioniert hat; 1015 steht für eine, die nie sicher wurde.',
    differences: [
      '1000 kommt von der Gegenseite; 1015 wird immer nur auf der eigenen Seite vermerkt.',
      'Alle Browser melden 1000 unverändert; wo 1015 zutrifft, zeigt Chromium 1006 und Firefox 1015.',
    ],
  },
  '1001-1006': {
    decisive: 'Bei 1001 hat sich die Gegenseite verabschiedet; bei 1006 ist sie wortlos verschwunden.',
    differences: [
      'Ein Server, der geordnet herunterfährt, führt zu 1001; einer, der hart beendet wird, führt zu 1006.',
      'Mit 1001 lässt sich die Rückkehr planen; 1006 lässt offen, ob überhaupt noch jemand da ist.',
    ],
  },
  '1001-1012': {
    decisive: '1001 sagt, dass sich der Endpunkt abmeldet; 1012 ergänzt, dass der Dienst neu startet und wiederkommt.',
    differences: [
      'Nur für 1012 nennt die Registrierung eine Wartezeit: zufällig gewählte 5 bis 30 Sekunden.',
      'Auch Browser senden 1001, wenn jemand die Seite verlässt; 1012 kommt nur von Servern.',
    ],
  },
  '1002-1003': {
    decisive: '1002 beanstandet, wie die Bytes in Frames verpackt sind; 1003 lehnt die Art der Daten darin ab.',
    differences: [
      '1002 weist auf eine Bibliothek oder einen Proxy hin; 1003 weist auf die Anwendung hin, die Text oder Binärdaten gewählt hat.',
      'Die Frames hinter 1003 sind gültig, ein anderer Endpunkt würde sie vielleicht annehmen.',
    ],
  },
  '1002-1007': {
    decisive: 'Bei 1002 sind die Frames fehlerhaft; bei 1007 ist es der Inhalt in korrekten Frames.',
    differences: [
      'Text, der kein UTF-8 ist, führt zu 1007; ein falscher Opcode oder eine fehlende Maske führt zu 1002.',
      'Suchen Sie bei 1002 im Protokoll-Stack und bei 1007 im Programmteil, der die Nachricht kodiert.',
    ],
  },
  '1003-1007': {
    decisive: '1003 lehnt den Typ einer Nachricht ab; 1007 sagt, dass ihre Bytes nicht zu diesem Typ passen.',
    differences: [
      'Eine einwandfreie Binärnachricht kann 1003 auslösen, aber nicht 1007.',
      'Senden Sie bei 1003 den anderen Typ; korrigieren Sie bei 1007 die Kodierung oder senden Sie Bytes als Binärnachricht.',
    ],
  },
  '1005-1006': {
    decisive: 'Bei 1005 kam ein Close-Frame an und war leer; bei 1006 kam gar keiner an.',
    differences: [
      '1005 ist ein sauberes Ende mit wasClean true; 1006 ist ein Abbruch mit wasClean false.',
      'Ruft die Gegenseite close() ohne Code auf, entsteht 1005; stürzt sie ab, entsteht 1006.',
      'Bei 1005 ist nichts zu tun; 1006 erfordert Fehlersuche und eine neue Verbindung.',
    ],
  },
  '1005-1010': {
    decisive: '1005 heißt, dass kein Grund angegeben wurde; 1010 nennt einen: Eine Erweiterung fehlt.',
    differences: [
      'Ein Client sendet 1010 absichtlich; 1005 vermerkt der Empfänger, wenn der Frame leer ist.',
      'Die Begründung zu 1010 zählt die Erweiterungen auf; zu 1005 kann es keine geben, weil der Frame keinen Inhalt hat.',
    ],
  },
  '1006-1015': {
    decisive:
      '1006 umfasst jedes Ende ohne Close-Frame; 1015 nennt eine Ursache dafür, den fehlgeschlagenen TLS-Handshake.',
    differences: [
      'In Chromium sehen beide wie 1006 aus, nur Konsole und Zertifikatsseite zeigen den Unterschied; Firefox meldet 1015.',
      '1006 kann nach Stunden fehlerfreien Betriebs auftreten; 1015 kommt vor dem ersten Byte an Nutzdaten.',
      'Warten und neue Versuche beheben 1006 oft; 1015 erfordert eine Änderung an Zertifikaten oder TLS-Versionen.',
    ],
  },
  '1007-1008': {
    decisive: '1007 ist eine Frage der Kodierung; 1008 ist eine Frage der Regeln.',
    differences: [
      'Eine Nachricht hinter 1007 ist beschädigt; eine hinter 1008 wurde verstanden und abgelehnt.',
      'JSON, das Ihr Schema verletzt, ist kein Fall für 1007: Verwenden Sie 1008 oder einen eigenen Code.',
    ],
  },
  '1008-1009': {
    decisive: '1009 nennt die verletzte Regel, die Größe; 1008 ist für Regeln ohne eigenen Code.',
    differences: [
      'Nach 1009 hilft eine kleinere Nachricht; nach 1008 hilft nur, die Regel zu kennen.',
      '1008 kann die Details absichtlich verschweigen; 1009 sagt dem Absender genau, was zu ändern ist.',
    ],
  },
  '1008-3000': {
    decisive: '3000 sagt, dass sich die Gegenseite anmelden muss; 1008 sagt nur, dass eine Regel verletzt wurde.',
    differences: [
      'Auf 3000 kann ein Client selbst mit einem neuen Token reagieren; bei 1008 muss jemand die Begründung lesen.',
      'Eine Webseite kann 3000 an close() übergeben, 1008 aber nicht.',
      'Nicht jede Server-Bibliothek kennt 3000; 1008 ist dagegen so alt wie das Protokoll.',
    ],
  },
  '1008-3003': {
    decisive:
      '3003 sagt, dass diesem Konto die Berechtigung fehlt; 1008 lässt offen, welche Regel verletzt wurde und von wem.',
    differences: [
      'Nach 3003 helfen andere Rechte; nach 1008 hilft möglicherweise anderes Verhalten.',
      'Eine Webseite kann 3003 an close() übergeben, 1008 aber nicht.',
    ],
  },
  '1010-1015': {
    decisive:
      'Bei 1015 scheitert die Verbindung noch vor der ersten HTTP-Anfrage; bei 1010 erst nach dem Handshake, weil darin eine Erweiterung fehlte.',
    differences: [
      'Prüfen Sie bei 1015 Zertifikate und TLS-Versionen; prüfen Sie bei 1010 den Header Sec-WebSocket-Extensions.',
      'Ein Client sendet 1010 an den Server; 1015 erreicht niemanden, jede Seite vermerkt den Code nur für sich.',
      'Chromium zeigt 1006 anstelle von 1015, und Skripte im Browser können 1010 nie senden.',
    ],
  },
  '1011-1012': {
    decisive: '1011 war eine Panne; 1012 war geplant.',
    differences: [
      'Hinter 1011 steckt ein Fehler, der im Log zu finden ist; hinter 1012 ein Neustart, der von selbst endet.',
      'Bei 1012 ist die Wartezeit vorgegeben, zufällig gewählte 5 bis 30 Sekunden; bei 1011 wählen Sie sie selbst und lassen sie wachsen.',
    ],
  },
  '1012-1013': {
    decisive: '1012 bittet Sie, bald wiederzukommen; 1013 bittet Sie, dieser Adresse fernzubleiben.',
    differences: [
      'Bei 1012 verbinden Sie sich nach zufällig gewählten 5 bis 30 Sekunden automatisch erneut; bei 1013 nur mit einer anderen Adresse oder auf Nutzerwunsch.',
      'Ein Neustart geht von selbst vorbei; eine Überlast wächst mit jedem Client, der es erneut versucht.',
    ],
  },
};
