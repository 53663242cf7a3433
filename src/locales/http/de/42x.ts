import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 42x in German. */
export const codes: CodeTexts<typeof http, '42'> = {
  420: {
    name: 'Ruhe bewahren',
    summary: 'So teilte die erste Twitter-API einem Client mit, dass er zu oft anfragt.',
    when: 'In altem Code und alten Logs: Version 1 jener API sendete den Code, ihre Nachfolger senden 429.',
    fixes: [
      {
        id: 'slow-down',
        who: 'client',
        text: 'Behandeln Sie den Code wie 429: Warten Sie so lange, wie Retry-After vorgibt, und machen Sie dann langsamer weiter.',
      },
      { id: 'send-429', who: 'server', text: 'Senden Sie stattdessen 429.' },
    ],
    choose: 'Senden Sie 420 nicht: Clients und Bibliotheken kennen 429.',
    endUser: 'Das war viel auf einmal. Bitte warten Sie einen Moment.',
  },
  421: {
    name: 'Fehlgeleitete Anfrage',
    summary: 'Die Anfrage kam über eine Verbindung zu einem Server, der für ihren Host nicht zuständig ist.',
    when: 'Ein Browser nutzt eine HTTP/2-Verbindung für zwei Hosts mit gemeinsamem Zertifikat, oder SNI und Host nennen verschiedene Websites.',
    fixes: [
      {
        id: 'new-connection',
        who: 'client',
        text: 'Wiederholen Sie die Anfrage über eine neue Verbindung; das ist bei jeder Methode gefahrlos.',
      },
      {
        id: 'separate-certificates',
        who: 'operator',
        text: 'Geben Sie Hosts auf verschiedenen Servern getrennte Zertifikate oder bedienen Sie auf jedem Server alle Hosts.',
      },
      {
        id: 'send-sni',
        who: 'operator',
        text: 'Prüfen Sie, ob der Proxy in SNI den richtigen Hostnamen sendet.',
        run: 'proxy_ssl_server_name on;\nproxy_ssl_name $host;',
      },
    ],
    choose:
      'Senden Sie 421, wenn eine andere Verbindung zu einem Server für diesen Host führen kann; ein Proxy darf den Code nicht von sich aus senden.',
    endUser: 'Der Dienst war auf diesem Weg nicht erreichbar. Bitte versuchen Sie es erneut.',
  },
  422: {
    name: 'Inhalt nicht verarbeitbar',
    summary: 'Der Body ist wohlgeformt, aber was darin steht, verletzt eine Regel.',
    when: 'Eine Validierung ist fehlgeschlagen: eine E-Mail-Adresse, die keine ist, ein Ende vor dem Anfang. Rails, Laravel und FastAPI verwenden den Code so.',
    fixes: [
      {
        id: 'show-errors',
        who: 'client',
        text: 'Zeigen Sie die Fehler neben den Feldern an und lassen Sie den Nutzer sie korrigieren.',
      },
      { id: 'change-before-retry', who: 'client', text: 'Senden Sie die Anfrage nicht unverändert noch einmal.' },
      { id: 'list-all-errors', who: 'server', text: 'Nennen Sie alle Fehler auf einmal, jeden mit seinem Feld.' },
    ],
    choose: 'Senden Sie 422, wenn Sie die Anfrage lesen konnten und ihr Inhalt nicht gültig ist.',
    endUser: 'Einige Angaben sind ungültig. Bitte prüfen Sie Ihre Eingaben.',
  },
  423: {
    name: 'Gesperrt',
    summary: 'Die Ressource ist gesperrt, und die Anfrage hat den Schlüssel nicht mitgebracht.',
    when: 'Jemand hat das Dokument über WebDAV geöffnet, oder ein abgestürzter Editor hat seine Sperre hinterlassen.',
    fixes: [
      {
        id: 'wait-or-copy',
        who: 'client',
        text: 'Warten Sie, bis die andere Person fertig ist, oder arbeiten Sie mit einer Kopie.',
      },
      { id: 'send-lock-token', who: 'client', text: 'Ist es Ihre eigene Sperre, senden Sie deren Token im Header If.' },
      {
        id: 'remove-stale-locks',
        who: 'operator',
        text: 'Entfernen Sie Sperren, deren Besitzer nicht mehr da ist, und lassen Sie Sperren ablaufen.',
        run: 'curl -X UNLOCK -H "Lock-Token: <LOCK-TOKEN>" https://example.com/path',
      },
    ],
    choose: 'Senden Sie 423, wenn eine Sperre die Ressource schützt und der Anfrage deren Token fehlt.',
    endUser: 'Jemand anderes arbeitet gerade daran.',
  },
  424: {
    name: 'Abhängigkeit fehlgeschlagen',
    summary: 'Dieser Schritt ist gescheitert, weil ein anderer, von dem er abhängt, schon gescheitert war.',
    when: 'Beim Ändern von WebDAV-Eigenschaften, wo eine einzige Ablehnung alles rückgängig macht; Amazon SageMaker sendet den Code, wenn das Modell selbst scheitert.',
    fixes: [
      {
        id: 'find-first-failure',
        who: 'client',
        text: 'Suchen Sie den Eintrag, der aus einem eigenen Grund gescheitert ist: Dort ist der Fehler zu beheben.',
      },
      { id: 'name-first-failure', who: 'server', text: 'Nennen Sie im Body den Schritt, der zuerst gescheitert ist.' },
      {
        id: 'check-dependency-logs',
        who: 'operator',
        text: 'Sehen Sie ins Log des Dienstes, von dem der Schritt abhängt.',
        run: 'aws logs tail /aws/sagemaker/Endpoints/NAME',
      },
    ],
    choose: 'Senden Sie 424 für Schritte, die Sie ausgelassen haben, weil ein früherer gescheitert ist.',
    endUser: 'Dies konnte nicht abgeschlossen werden, weil ein früherer Schritt gescheitert ist.',
  },
  425: {
    name: 'Zu früh',
    summary: 'Die Anfrage kam in TLS Early Data, und der Server will nicht riskieren, einen Replay auszuführen.',
    when: 'TLS 1.3 mit 0-RTT ist eingeschaltet, und mit den ersten Paketen kam eine Anfrage, die bei Wiederholung Schaden anrichten könnte.',
    fixes: [
      {
        id: 'retry-after-handshake',
        who: 'client',
        text: 'Senden Sie die Anfrage erneut, sobald der TLS-Handshake abgeschlossen ist, und zwar nicht als Early Data.',
      },
      {
        id: 'mark-early-data',
        who: 'operator',
        text: 'Lassen Sie den Proxy solche Anfragen mit Early-Data: 1 kennzeichnen oder bis zum Ende des Handshakes zurückhalten.',
        run: 'proxy_set_header Early-Data $ssl_early_data;',
      },
      {
        id: 'disable-early-data',
        who: 'operator',
        text: 'Schalten Sie Early Data ab, wenn niemand weiß, bei welchen Anfragen ein Replay ungefährlich ist.',
        run: 'ssl_early_data off;',
      },
    ],
    choose: 'Senden Sie 425, wenn eine Anfrage in Early Data als Replay Schaden anrichten würde.',
    endUser: 'Die Verbindung war noch nicht bereit. Bitte versuchen Sie es erneut.',
  },
  426: {
    name: 'Upgrade erforderlich',
    summary: 'Der Server weigert sich, in diesem Protokoll weiterzumachen, und nennt in Upgrade das gewünschte.',
    when: 'Eine gewöhnliche Anfrage traf auf einen WebSocket-Endpunkt, etwa einen mit der Bibliothek ws für Node.js, oder die WebSocket-Version ist unbekannt.',
    fixes: [
      {
        id: 'use-websocket-client',
        who: 'client',
        text: 'Verbinden Sie sich mit einem WebSocket-Client, und zwar zu einer Adresse mit ws:// oder wss://.',
      },
      {
        id: 'send-upgrade-header',
        who: 'server',
        text: 'Senden Sie den Header Upgrade mit: Ohne ihn weiß niemand, was Sie verlangen.',
      },
      {
        id: 'use-http-1-1',
        who: 'operator',
        text: 'Lassen Sie den Proxy Upgrade und Connection weiterleiten, und zwar über HTTP/1.1.',
        run: 'proxy_http_version 1.1;',
      },
    ],
    choose: 'Senden Sie 426, wenn dieselbe Anfrage in einem anderen Protokoll willkommen wäre.',
    endUser: 'Die App muss sich auf andere Weise verbinden. Bitte aktualisieren Sie sie.',
  },
  428: {
    name: 'Vorbedingung erforderlich',
    summary:
      'Der Server nimmt diese Änderung nur mit einer Bedingung wie If-Match an, damit nichts unbemerkt überschrieben wird.',
    when: 'Eine API schützt vor verlorenen Änderungen, und ein PUT, PATCH oder DELETE kam ohne ETag.',
    fixes: [
      {
        id: 'send-if-match',
        who: 'client',
        text: 'Holen Sie zuerst die Ressource und senden Sie dann ihr ETag in If-Match.',
      },
      { id: 'name-missing-header', who: 'server', text: 'Geben Sie im Body an, welcher Header fehlt.' },
    ],
    choose: 'Senden Sie 428, wenn Sie auf einer Bedingung bestehen und die Anfrage keine hat.',
    endUser: 'Bitte laden Sie dies neu, bevor Sie es speichern.',
  },
  429: {
    name: 'Zu viele Anfragen',
    summary: 'Dieser Aufrufer hat in einer bestimmten Zeit mehr Anfragen gesendet, als er darf.',
    when: 'API-Kontingente, Scraper, Retry-Schleifen ohne Pausen und viele Nutzer hinter einer IP-Adresse, die als einer gezählt werden.',
    fixes: [
      {
        id: 'honor-retry-after',
        who: 'client',
        text: 'Warten Sie so lange, wie Retry-After vorgibt; fehlt der Header, nutzen Sie zufällige, wachsende Wartezeiten.',
      },
      {
        id: 'reduce-requests',
        who: 'client',
        text: 'Cachen, bündeln und verteilen Sie Aufrufe, damit Sie unter der Grenze bleiben.',
      },
      {
        id: 'send-retry-after',
        who: 'server',
        text: 'Senden Sie Retry-After und geben Sie an, welche Grenze erreicht wurde und von wem.',
      },
      {
        id: 'limit-by-client-ip',
        who: 'operator',
        text: 'Zählen Sie hinter einem Proxy nach der echten Client-Adresse, nicht nach der des Proxys.',
        run: 'set_real_ip_from 192.0.2.0/24;\nreal_ip_header X-Forwarded-For;',
      },
    ],
    choose: 'Senden Sie 429, wenn dieser Aufrufer seinen Anteil überschritten hat, der Dienst selbst aber gesund ist.',
    endUser: 'Das war viel auf einmal. Bitte warten Sie einen Moment.',
  },
};
