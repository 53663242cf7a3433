import type { websocket } from '../../../catalogs/websocket.js';
import type { CodeTexts } from '../../../model.js';
import { causes } from './causes.js';

/** WebSocket codes in German. */
export const codes: CodeTexts<typeof websocket> = {
  1000: {
    name: 'Normales Verbindungsende',
    summary: 'Die Verbindung hat ihren Zweck erfüllt, und eine Seite hat sie bewusst geschlossen.',
    when: 'Ihr Programm oder die Gegenseite hat close(1000) aufgerufen, oder ein Server hat die Sitzung regulär beendet.',
    fixes: [
      {
        id: 'skip-reconnect',
        who: 'client',
        text: 'Hier ist nichts zu beheben: Verbinden Sie sich bei diesem Code nicht automatisch neu.',
      },
      {
        id: 'find-closing-side',
        who: 'client',
        text: 'Kommt der Code unerwartet, lesen Sie die Begründung und klären Sie, welche Seite zuerst geschlossen hat.',
      },
      {
        id: 'send-error-code',
        who: 'server',
        text: 'Senden Sie einen anderen Code, wenn Sie wegen eines Fehlers schließen, damit Clients den Unterschied erkennen.',
      },
    ],
    choose: 'Senden Sie 1000, wenn der Austausch beendet ist und niemand zurückkommen muss.',
    endUser: 'Die Verbindung wurde beendet.',
  },
  1001: {
    name: 'Endpunkt meldet sich ab',
    summary: 'Der Endpunkt steht nicht mehr bereit: Ein Server fährt herunter, oder ein Browser verlässt die Seite.',
    when: 'Server senden den Code beim Herunterfahren; Browser senden ihn, wenn jemand die Seite schließt oder verlässt, Chromium mitunter erst Minuten später.',
    fixes: [
      {
        id: 'reconnect-with-backoff',
        who: 'client',
        text: 'Ging das Ende vom Server aus, verbinden Sie sich mit zufälligen, wachsenden Wartezeiten erneut.',
      },
      {
        id: 'release-session',
        who: 'server',
        text: 'Kommt der Code von einem Browser, behandeln Sie ihn als normales Verbindungsende und geben Sie die Sitzung frei.',
      },
      {
        id: 'drain-first',
        who: 'operator',
        text: 'Bauen Sie Verbindungen vor einem Deployment schrittweise ab, damit nicht alle Clients gleichzeitig zurückkehren.',
      },
    ],
    choose:
      'Senden Sie 1001, wenn Sie einen Server herunterfahren; eine Webseite kann den Code nicht an close() übergeben, der Browser sendet ihn selbst.',
    endUser: 'Die Verbindung wurde vom Dienst oder von der App beendet. Sie kann neu aufgebaut werden.',
  },
  1002: {
    name: 'Protokollfehler',
    summary: 'Eine Seite hat gegen das WebSocket-Protokoll verstoßen, und die andere hat abgebrochen.',
    when: 'In einem Frame waren reservierte Bits gesetzt, die Maske fehlte, die Fragmentierung war falsch oder der Close-Code unzulässig.',
    fixes: [
      {
        id: 'update-library',
        who: 'client',
        text: 'Aktualisieren Sie die WebSocket-Bibliothek; ist sie selbst geschrieben, suchen Sie den Fehler zuerst dort.',
      },
      {
        id: 'read-frame-error',
        who: 'server',
        text: 'Zeichnen Sie den fehlerhaften Frame auf und prüfen Sie Maske, Opcode und reservierte Bits.',
      },
      {
        id: 'bypass-proxy',
        who: 'operator',
        text: 'Umgehen Sie testweise Proxys und Middleboxen, um zu sehen, ob sie Frames verändern.',
        run: 'npx wscat -c ws://HOST:PORT/path',
      },
    ],
    choose: 'Senden Sie 1002, wenn die Frames selbst fehlerhaft sind, unabhängig vom Inhalt der Nachricht.',
    endUser: 'Die Verbindung ist wegen eines technischen Fehlers gescheitert. Bitte versuchen Sie es später erneut.',
  },
  1003: {
    name: 'Nicht unterstützte Daten',
    summary:
      'Ein Endpunkt hat eine Art von Daten erhalten, die er nicht verarbeiten kann, etwa Binärdaten, obwohl er nur Text annimmt.',
    when: 'Ein Client hat einen Blob oder ArrayBuffer an einen reinen Text-Endpunkt gesendet oder Text an einen reinen Binär-Endpunkt.',
    fixes: [
      {
        id: 'match-message-type',
        who: 'client',
        text: 'Senden Sie die Datenart, die der Endpunkt erwartet: einen String für Text, einen Puffer für Binärdaten.',
      },
      {
        id: 'document-message-types',
        who: 'server',
        text: 'Dokumentieren Sie, welche Nachrichtentypen Sie annehmen, oder nehmen Sie beide an.',
      },
    ],
    choose:
      'Senden Sie 1003, wenn Sie diese Art von Nachricht grundsätzlich nicht annehmen können, auch wenn sie korrekt aufgebaut ist.',
    endUser: 'Die App hat Daten gesendet, die der Dienst nicht unterstützt.',
  },
  1004: {
    name: 'Reserviert',
    summary: 'Der Code ist für eine Bedeutung reserviert, die das Protokoll nie festgelegt hat.',
    when: 'Dieser Code sollte nicht auftreten; sendet ihn die Gegenseite, ist sie fehlerhaft oder folgt einer veralteten Tabelle.',
    fixes: [
      {
        id: 'use-defined-code',
        who: 'server',
        text: 'Ersetzen Sie ihn in Ihrem Programm durch einen definierten Code, etwa 1009 für eine zu große Nachricht.',
      },
      {
        id: 'report-bug',
        who: 'client',
        text: 'Melden Sie den Fehler den Verantwortlichen der Gegenseite; alte Tabellen führen diese Nummer falsch auf.',
      },
    ],
    choose:
      'Es ist nur dann 1004, wenn ein Mitschnitt der Frames diese Nummer zeigt; keine korrekte Implementierung erzeugt sie.',
    endUser: 'Die Verbindung wurde aus einem Grund beendet, den die App nicht kennt.',
  },
  1005: {
    name: 'Kein Statuscode empfangen',
    summary: 'Ein Close-Frame kam ohne Code an, deshalb meldet Ihr Client stattdessen 1005.',
    when: 'Die Gegenseite hat close() ohne Argumente aufgerufen, oder ihre Bibliothek sendet einen leeren Close-Frame.',
    fixes: [
      {
        id: 'treat-as-normal',
        who: 'client',
        text: 'Behandeln Sie den Code als normales Verbindungsende, wenn Ihre Anwendung keine Codes vereinbart hat.',
      },
      { id: 'pass-a-code', who: 'server', text: 'Übergeben Sie close() einen Code, damit Clients den Grund erfahren.' },
      {
        id: 'forward-empty-frame',
        who: 'server',
        text: 'Senden Sie 1005 nie selbst: Leiten Sie einen leeren Close-Frame auch leer weiter.',
      },
    ],
    choose: 'Es ist 1005, wenn die Verbindung sauber geschlossen wurde und der Close-Frame leer war.',
    endUser: 'Die Verbindung wurde beendet.',
  },
  1006: {
    name: 'Verbindungsabbruch',
    summary: 'Die Verbindung endete ohne Close-Frame, deshalb meldet Ihr Client mangels genauerer Angaben 1006.',
    when: 'Ein Prozess ist abgestürzt, das Netz ist ausgefallen, ein Proxy hat eine inaktive Verbindung getrennt, oder der Opening-Handshake ist gescheitert: Browser verbergen auch ein abgelehntes Upgrade hinter diesem Code. Ein Browser, der wegen eines fehlerhaften Frames abbricht, meldet ebenfalls 1006.',
    fixes: [
      {
        id: 'check-open-event',
        who: 'client',
        text: 'Prüfen Sie, ob das open-Ereignis eintrat: Wenn nicht, ist der Handshake gescheitert, und der Netzwerk-Tab zeigt den HTTP-Status.',
      },
      {
        id: 'reconnect-with-backoff',
        who: 'client',
        text: 'Verbinden Sie sich nach zufällig gewählten 0 bis 5 Sekunden erneut, danach mit wachsenden Wartezeiten.',
      },
      {
        id: 'send-pings',
        who: 'server',
        text: 'Halten Sie den Ping-Abstand unter dem kürzesten Leerlauf-Timeout auf der Strecke.',
      },
      {
        id: 'search-logs',
        who: 'operator',
        text: 'Suchen Sie in den Logs von Server und Proxy zum selben Zeitpunkt nach Abstürzen, Timeouts oder abgelehnten Upgrades.',
        run: "grep 'while proxying upgraded connection' /var/log/nginx/error.log\nkubectl describe pod POD",
      },
    ],
    choose: 'Es ist 1006, wenn wasClean false ist und bei Ihnen kein gültiger Close-Frame ankam.',
    endUser: 'Die Verbindung wurde unterbrochen. Wir versuchen, sie wiederherzustellen …',
    causes: causes[1006],
  },
  1007: {
    name: 'Ungültige Nutzdaten',
    summary: 'Eine Nachricht enthielt Daten, die nicht zu ihrem Typ passen, meist Text, der kein gültiges UTF-8 ist.',
    when: 'Binärdaten wurden als Textnachricht gesendet, oder ein Zeichen wurde vor dem Senden zerteilt.',
    fixes: [
      {
        id: 'send-binary-as-binary',
        who: 'client',
        text: 'Senden Sie Bytes als Binärnachricht und Text als String, den Ihre Bibliothek kodiert.',
      },
      {
        id: 'keep-characters-whole',
        who: 'server',
        text: 'Kodieren Sie den Text als UTF-8 und teilen Sie ihn an Zeichengrenzen, nie an Bytegrenzen.',
      },
      {
        id: 'use-private-code',
        who: 'server',
        text: 'Verwenden Sie diesen Code nur bei fehlerhafter Kodierung; für JSON, das Ihr Schema verletzt, nehmen Sie einen eigenen.',
      },
    ],
    choose: 'Senden Sie 1007, wenn die Bytes dem Nachrichtentyp widersprechen, etwa bei Text, der kein UTF-8 ist.',
    endUser: 'Die App hat beschädigte Daten empfangen. Bitte versuchen Sie es erneut.',
  },
  1008: {
    name: 'Richtlinienverstoß',
    summary: 'Ein Endpunkt bricht ab, weil eine Nachricht gegen eine seiner Regeln verstoßen hat.',
    when: 'Der Server setzt ein Rate-Limit, eine Origin-Prüfung oder eine Zugriffsregel durch; kein genauerer Code passt, oder der Server will keine Details nennen.',
    fixes: [
      {
        id: 'read-reason',
        who: 'client',
        text: 'Lesen Sie die Begründung und schlagen Sie die Regel in der Dokumentation des Dienstes nach.',
      },
      {
        id: 'check-token-and-origin',
        who: 'client',
        text: 'Prüfen Sie Token, Origin und Nachrichtenrate, bevor Sie sich erneut verbinden.',
      },
      {
        id: 'send-reason',
        who: 'server',
        text: 'Geben Sie in der Begründung einen kurzen Hinweis: höchstens 123 Byte UTF-8.',
      },
    ],
    choose:
      'Senden Sie 1008, wenn eine Regel verletzt wurde und kein genauerer Code passt oder wenn Sie die Regel nicht nennen möchten.',
    endUser: 'Der Dienst hat diese Aktion abgelehnt.',
  },
  1009: {
    name: 'Nachricht zu groß',
    summary: 'Eine Nachricht war größer, als die empfangende Seite zulässt.',
    when: 'Ein Upload, ein Snapshot oder eine lange Liste hat das Limit von Bibliothek, Server oder Proxy überschritten.',
    fixes: [
      {
        id: 'split-message',
        who: 'client',
        text: 'Teilen Sie den Inhalt auf mehrere Nachrichten auf; mehr Frames für dieselbe Nachricht helfen nicht.',
      },
      {
        id: 'raise-limit',
        who: 'server',
        text: 'Erhöhen Sie das Nachrichtenlimit, soweit es Ihr Speicher zulässt, und dokumentieren Sie es.',
      },
      {
        id: 'compare-limits',
        who: 'operator',
        text: 'Vergleichen Sie die Limits von Proxy, Server und Bibliothek: Das kleinste entscheidet.',
      },
    ],
    choose: 'Senden Sie 1009, wenn allein die Größe das Problem ist.',
    endUser: 'Dieser Inhalt ist zu groß zum Senden.',
  },
  1010: {
    name: 'Pflicht-Erweiterung fehlt',
    summary:
      'Der Client braucht eine Erweiterung, die der Server im Handshake nicht akzeptiert hat, und beendet deshalb die Verbindung.',
    when: 'Eine Client-Bibliothek besteht auf einer Erweiterung wie permessage-deflate, die der Server oder ein Proxy in der Antwort weggelassen hat.',
    fixes: [
      {
        id: 'enable-extension',
        who: 'server',
        text: 'Aktivieren Sie die Erweiterung, die in der Begründung des Close-Frames steht.',
      },
      {
        id: 'make-extension-optional',
        who: 'client',
        text: 'Machen Sie die Erweiterung optional oder stimmen Sie ihre Parameter mit dem Server ab.',
      },
      {
        id: 'keep-extensions-header',
        who: 'operator',
        text: 'Prüfen Sie, ob ein Proxy den Header Sec-WebSocket-Extensions entfernt.',
        run: "curl -si --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' -H 'Sec-WebSocket-Extensions: permessage-deflate' https://example.com/path",
      },
    ],
    choose:
      'Senden Sie 1010 nur als Client und nennen Sie die fehlenden Erweiterungen in der Begründung; ein Server lehnt stattdessen den Handshake ab.',
    endUser: 'App und Dienst konnten sich nicht auf eine Übertragungsart einigen.',
  },
  1011: {
    name: 'Interner Fehler',
    summary: 'Ein Endpunkt ist auf einen unerwarteten Zustand gestoßen und kann nicht fortfahren.',
    when: 'Der Server hat eine Ausnahme nicht abgefangen, ein benötigter Dienst ist ausgefallen, oder beim Verarbeiten einer Nachricht zeigte sich ein Programmfehler.',
    fixes: [
      {
        id: 'find-exception',
        who: 'server',
        text: 'Suchen Sie im Log zum Zeitpunkt des Verbindungsendes nach der Ausnahme.',
      },
      {
        id: 'catch-per-message',
        who: 'server',
        text: 'Fangen Sie Fehler je Nachricht ab, damit eine fehlerhafte Nachricht nicht die Verbindung beendet.',
      },
      {
        id: 'reconnect-with-backoff',
        who: 'client',
        text: 'Verbinden Sie sich mit wachsenden Wartezeiten erneut und hören Sie nach wenigen Versuchen auf.',
      },
    ],
    choose: 'Senden Sie 1011, wenn der Fehler bei Ihnen liegt und die Gegenseite nichts falsch gemacht hat.',
    endUser: 'Bei uns ist ein Fehler aufgetreten. Wir versuchen es erneut.',
  },
  1012: {
    name: 'Neustart des Dienstes',
    summary: 'Der Dienst startet neu und ist in Kürze wieder da.',
    when: 'Ein Deployment oder eine Konfigurationsänderung startet den Server neu, der Ihre Verbindung hält.',
    fixes: [
      {
        id: 'reconnect-after-delay',
        who: 'client',
        text: 'Verbinden Sie sich nach zufällig gewählten 5 bis 30 Sekunden erneut, wie es die IANA-Registrierung vorsieht.',
      },
      {
        id: 'restore-state',
        who: 'client',
        text: 'Stellen Sie Abonnements und Zustand wieder her, sobald die Verbindung steht.',
      },
      {
        id: 'restart-one-by-one',
        who: 'operator',
        text: 'Starten Sie Instanzen nacheinander neu, damit immer eine erreichbar bleibt.',
        run: 'rollingUpdate: { maxUnavailable: 0, maxSurge: 1 }',
      },
    ],
    choose: 'Senden Sie 1012, wenn Sie neu starten und Ihre Clients zurückerwarten.',
    endUser: 'Der Dienst startet neu. Sie werden gleich wieder verbunden.',
  },
  1013: {
    name: 'Später erneut versuchen',
    summary: 'Der Dienst ist überlastet und trennt deshalb Verbindungen.',
    when: 'Der Server hat sein Limit an Verbindungen oder Ressourcen erreicht und weist einige Clients ab.',
    fixes: [
      {
        id: 'try-another-ip',
        who: 'client',
        text: 'Nutzen Sie eine andere Adresse, falls der Host mehrere hat; verbinden Sie sich sonst erst auf Nutzerwunsch erneut.',
        run: 'dig +short example.com',
      },
      {
        id: 'stop-auto-reconnect',
        who: 'client',
        text: 'Schalten Sie das automatische Neuverbinden mit derselben Adresse ab: Es verstärkt die Überlast.',
      },
      {
        id: 'add-capacity',
        who: 'operator',
        text: 'Erweitern Sie die Kapazität oder begrenzen Sie neue Verbindungen schon vor dem Upgrade.',
      },
    ],
    choose: 'Senden Sie 1013, wenn Sie überlastet sind und Clients vorerst fernbleiben sollen.',
    endUser: 'Der Dienst ist gerade ausgelastet. Bitte versuchen Sie es später erneut.',
  },
  1014: {
    name: 'Gateway-Fehler',
    summary: 'Ein Gateway oder Proxy hat vom Server dahinter eine ungültige Antwort erhalten.',
    when: 'Der Server hinter dem Gateway läuft nicht, antwortet nicht wie erwartet oder hat die Verbindung abgebrochen; verwandt ist HTTP 502.',
    fixes: [
      {
        id: 'test-upstream',
        who: 'operator',
        text: 'Prüfen Sie, ob der Server hinter dem Gateway läuft und auf diesem Pfad WebSocket spricht.',
        run: "curl -si --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' http://HOST:PORT/path",
      },
      {
        id: 'search-gateway-log',
        who: 'operator',
        text: 'Suchen Sie im Log des Gateways nach der verworfenen Antwort.',
        run: "journalctl -u SERVICE --since '10 minutes ago'",
      },
      { id: 'reconnect-with-backoff', who: 'client', text: 'Verbinden Sie sich mit wachsenden Wartezeiten erneut.' },
    ],
    choose: 'Senden Sie 1014 nur als Gateway, das mit der Antwort des Servers dahinter nichts anfangen kann.',
    endUser: 'Der Dienst ist gerade nicht erreichbar. Wir versuchen es erneut.',
  },
  1015: {
    name: 'TLS-Handshake fehlgeschlagen',
    summary:
      'Der TLS-Handshake einer wss://-Verbindung ist fehlgeschlagen, eine WebSocket-Verbindung kam also nie zustande.',
    when: 'Das Zertifikat ist abgelaufen, gilt für einen anderen Host oder kommt ohne Zwischenzertifikat, oder beide Seiten haben keine TLS-Version gemeinsam. Chromium verrät das der Webseite nicht und meldet 1006; Firefox meldet 1015.',
    fixes: [
      {
        id: 'check-certificate',
        who: 'operator',
        text: 'Prüfen Sie, ob das Zertifikat zeitlich gültig ist und diesen Host nennt.',
        run: 'openssl s_client -connect example.com:443 -servername example.com </dev/null | openssl x509 -noout -dates -ext subjectAltName',
      },
      {
        id: 'serve-full-chain',
        who: 'operator',
        text: 'Liefern Sie die ganze Kette samt Zwischenzertifikaten aus.',
        run: 'ssl_certificate /etc/letsencrypt/live/example.com/fullchain.pem;',
      },
      {
        id: 'open-in-browser',
        who: 'client',
        text: 'Öffnen Sie denselben Host im Browser über https:// und lesen Sie den Zertifikatsfehler.',
      },
    ],
    choose: 'Es ist 1015, wenn auch https:// auf demselben Host mit einem Zertifikats- oder TLS-Fehler scheitert.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  3000: {
    name: 'Nicht autorisiert',
    summary: 'Der Endpunkt muss zuerst autorisiert werden; das Gegenstück zu HTTP 401.',
    when: 'Das Token fehlte, war falsch oder abgelaufen, und der Server hat es erst nach dem Upgrade bemerkt.',
    fixes: [
      { id: 'refresh-token', who: 'client', text: 'Holen Sie ein neues Token und verbinden Sie sich dann erneut.' },
      {
        id: 'sign-in-again',
        who: 'client',
        text: 'Fordern Sie zur Anmeldung auf, wenn auch ein neues Token abgelehnt wird.',
      },
      {
        id: 'accept-then-close',
        who: 'server',
        text: 'Schließen Sie erst nach dem Upgrade mit diesem Code: Der Browser verbirgt HTTP 401 vor der Webseite.',
      },
    ],
    choose: 'Senden Sie 3000, wenn die Gegenseite ihre Identität nicht nachgewiesen hat.',
    endUser: 'Bitte melden Sie sich erneut an.',
  },
  3003: {
    name: 'Zugriff verweigert',
    summary: 'Der Endpunkt ist bekannt, darf dies aber nicht tun; das Gegenstück zu HTTP 403.',
    when: 'Die Anmeldung ist erfolgt, aber das Recht für diesen Kanal, diesen Raum oder diese Aktion fehlt.',
    fixes: [
      {
        id: 'stop-reconnecting',
        who: 'client',
        text: 'Verbinden Sie sich nicht mit demselben Konto erneut: Die Antwort bleibt gleich.',
      },
      {
        id: 'check-permissions',
        who: 'server',
        text: 'Prüfen Sie die Rechte des Kontos und nennen Sie das fehlende Recht in der Begründung.',
      },
    ],
    choose: 'Senden Sie 3003, wenn Sie wissen, wer anfragt, und die Antwort trotzdem Nein lautet.',
    endUser: 'Sie haben dafür keine Berechtigung.',
  },
  3008: {
    name: 'Zeitüberschreitung',
    summary: 'Der Endpunkt hat der Anwendung nicht rechtzeitig geantwortet; das Gegenstück zu HTTP 408.',
    when: 'Eine erwartete Nachricht, etwa die Anmeldung nach dem Öffnen, kam nicht rechtzeitig.',
    fixes: [
      { id: 'send-on-open', who: 'client', text: 'Senden Sie die erwartete Nachricht gleich nach dem open-Ereignis.' },
      {
        id: 'reconnect-with-backoff',
        who: 'client',
        text: 'Verbinden Sie sich mit wachsenden Wartezeiten erneut, falls das Netz langsam war.',
      },
      {
        id: 'extend-deadline',
        who: 'server',
        text: 'Planen Sie Zeit für langsame Netze ein und nennen Sie die erwartete Nachricht in der Begründung.',
      },
    ],
    choose: 'Senden Sie 3008, wenn die Gegenseite Ihre Anwendung länger als vereinbart warten ließ.',
    endUser: 'Zeitüberschreitung bei der Verbindung. Wir versuchen es erneut.',
  },
};
