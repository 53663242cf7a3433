import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** Alerts zu Verbindungsende, Records und Nachrichten, und was keinen Alert hat, auf Deutsch. */
export const records = {
  0: {
    name: 'Verbindung wird geschlossen',
    summary: 'Die Gegenseite kündigt an, dass sie auf dieser Verbindung nichts mehr sendet; das ist kein Fehler.',
    when: 'Eine Verbindung wird ordnungsgemäß geschlossen. Während des Handshakes bedeutet der Alert, dass die Gegenseite den Handshake beendet, ohne einen Fehler zu nennen, etwa wegen eines Limits oder einer Zugriffsregel.',
    fixes: [
      {
        id: 'check-stage',
        text: 'Kommt der Alert nach dem Handshake, ist nichts zu tun. Kommt er schon während des Handshakes (`SSL_ERROR_ZERO_RETURN` in curl, `SSLZeroReturnError` in Python, `Received close_notify during handshake` in Java), suchen Sie den Grund im Server-Log.',
      },
      {
        id: 'close-in-order',
        text: 'Senden Sie `close_notify`, bevor Sie die TCP-Verbindung schließen: `SSL_shutdown()` in OpenSSL, `Close()` auf einer `tls.Conn` in Go. Sonst kann die Gegenseite auf TLS-Ebene nicht erkennen, ob die Daten vollständig sind.',
      },
    ],
    choose: 'Verwenden Sie close_notify am Ende jeder Verbindung, die nicht gescheitert ist.',
    endUser: 'Die Verbindung wurde geschlossen.',
  },
  10: {
    name: 'Unerwartete Nachricht',
    summary: 'Die Gegenseite hat eine Nachricht erhalten, die in dieser Phase der Verbindung nicht erlaubt ist.',
    when: 'Ein Proxy mit TLS-Inspektion oder ein Load-Balancer verändert den Handshake, eine der TLS-Bibliotheken hat einen Fehler, oder es treffen Daten eines anderen Protokolls ein.',
    fixes: [
      {
        id: 'bypass-inspection',
        text: 'Verbinden Sie sich mit `openssl s_client` aus einem anderen Netz oder direkt mit dem Backend. Gelingt das, verändert ein Proxy oder eine Firewall dazwischen den Handshake.',
      },
      {
        id: 'capture-handshake',
        text: 'Zeichnen Sie den Handshake mit `tshark` auf: Unerwartet war die letzte Nachricht, die der Sender des Alerts davor empfangen hat. In TLS 1.3 braucht `tshark` die Sitzungsschlüssel, um zu zeigen, was auf das ServerHello folgt, oft auch für den Alert. Starten Sie curl, Python, Chromium oder Firefox mit `SSLKEYLOGFILE=keys.log`, Node.js mit `--tls-keylog=keys.log` oder `openssl s_client` mit `-keylogfile keys.log` und ergänzen Sie den Aufruf von `tshark` um `-o tls.keylog_file:keys.log`.',
      },
      {
        id: 'update-library',
        text: 'Aktualisieren Sie die TLS-Bibliothek auf beiden Seiten. `openssl version` zeigt die Version von OpenSSL.',
      },
    ],
    choose:
      'Verwenden Sie unexpected_message, wenn eine Nachricht in einem Zustand eintrifft, in dem sie nicht erlaubt ist.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  20: {
    name: 'Ungültiger Record-MAC',
    summary: 'Die Gegenseite konnte einen Record nicht prüfen oder nicht entschlüsseln.',
    when: 'Zwei Prozesse oder Threads verwenden dieselbe TLS-Verbindung, meist nach `fork()`. Oder die Daten wurden im Netz oder von einem Proxy verändert, oder die Pre-Shared Keys der beiden Seiten sind verschieden (nur bis TLS 1.2).',
    fixes: [
      {
        id: 'open-after-fork',
        text: 'Öffnen Sie jede Verbindung nach `fork()` in dem Prozess, der sie verwendet, und teilen Sie kein `SSL`-Objekt zwischen Threads. Häufige Ursache sind Connection-Pools von Datenbank-Clients, die vor `fork()` angelegt wurden; OpenSSL meldet dann `decryption failed or bad record mac`.',
      },
      {
        id: 'bypass-path',
        text: 'Verbinden Sie sich per `openssl s_client` direkt mit dem Backend. Tritt der Fehler nur über einen Proxy, ein VPN oder eine bestimmte Netzwerkkarte auf, beschädigt dieser Hop die Daten.',
      },
      {
        id: 'reconnect-once',
        text: 'Öffnen Sie eine neue Verbindung und wiederholen Sie idempotente Anfragen einmal. Tritt der Alert erneut auf, suchen Sie zuerst die Ursache.',
      },
    ],
    choose:
      'Verwenden Sie bad_record_mac für jeden Record, der sich nicht prüfen oder entschlüsseln lässt, und verraten Sie nicht, woran es lag.',
    endUser: 'Die sichere Verbindung wurde unterbrochen. Bitte versuchen Sie es erneut.',
  },
  21: {
    name: 'Entschlüsselung fehlgeschlagen',
    summary:
      'Eine veraltete Gegenseite konnte einen Record nicht entschlüsseln; TLS 1.1 empfiehlt stattdessen bad_record_mac, TLS 1.2 schreibt es vor.',
    when: 'Die Gegenseite spricht TLS 1.0 oder 1.1, und ein Record wurde beschädigt oder hat ein ungültiges Padding.',
    fixes: [
      {
        id: 'disable-old-versions',
        text: 'Aktivieren Sie nur TLS 1.2 und TLS 1.3, in nginx mit `ssl_protocols TLSv1.2 TLSv1.3`.',
      },
      {
        id: 'update-library',
        text: 'Aktualisieren Sie die TLS-Bibliothek der Seite, die den Alert sendet. `openssl version` zeigt die Version von OpenSSL.',
      },
    ],
    choose: 'Senden Sie decryption_failed nicht: RFC 5246 verbietet es. Verwenden Sie bad_record_mac.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  22: {
    name: 'Record zu lang',
    summary: 'Die Gegenseite hat einen Record erhalten, der länger ist, als TLS erlaubt (2^14 Byte Klartext).',
    when: 'Der andere Endpunkt sendet Daten, die kein TLS sind, sodass ihre ersten Bytes als Länge eines Records gelesen werden, oder eine TLS-Bibliothek missachtet eine ausgehandelte Record-Größe.',
    fixes: [
      {
        id: 'check-for-plaintext',
        text: 'Senden Sie mit `curl -v http://HOST:443/` unverschlüsseltes HTTP an den Port. Kommt eine normale HTTP-Antwort, die nicht auf `https://` weiterleitet, spricht der Port kein TLS (`SSL_ERROR_RX_RECORD_TOO_LONG` in Firefox). Sendet der Server eine 400-Antwort, die HTTPS, SSL oder TLS nennt, etwa `The plain HTTP request was sent to HTTPS port` (nginx), spricht der Port TLS. Manche TLS-Server wie HAProxy und Node.js schließen die Verbindung ohne Antwort (`Empty reply from server`), und einige Java-Server wie Jetty antworten mit einem TLS-Alert (`Received HTTP/0.9 when not allowed`): Testen Sie den Port dann mit `openssl s_client`.',
      },
      {
        id: 'bypass-path',
        text: 'Verbinden Sie sich per `openssl s_client` direkt mit dem Backend, um einen Proxy auszuschließen, der die Daten verändert.',
      },
      {
        id: 'limit-records',
        text: 'Schreiben Sie keine Records mit mehr als 16384 Byte Klartext oder mit mehr, als die Erweiterung `record_size_limit` oder `max_fragment_length` der Gegenseite erlaubt.',
      },
    ],
    choose:
      'Verwenden Sie record_overflow, wenn ein Record länger ist, als das Protokoll oder das ausgehandelte Limit erlaubt.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  30: {
    name: 'Dekompression fehlgeschlagen',
    summary:
      'Die Gegenseite konnte einen Record nicht dekomprimieren; in TLS 1.3 gibt es weder Kompression noch diesen Alert.',
    when: 'Beide Seiten haben TLS-Kompression ausgehandelt (nur bis TLS 1.2 möglich), und die komprimierten Daten sind ungültig oder werden beim Entpacken zu groß.',
    fixes: [
      {
        id: 'check-compression',
        text: 'Prüfen Sie mit `nmap --script ssl-enum-ciphers`, ob der Server Kompression akzeptiert: Unter `compressors` darf nur `NULL` stehen.',
      },
      {
        id: 'disable-compression',
        text: 'Schalten Sie die TLS-Kompression ab, in Apache mit `SSLCompression off` (Standard seit 2.4.4). Sie ermöglicht außerdem den CRIME-Angriff.',
      },
    ],
    choose: 'Verwenden Sie decompression_failure nur bis TLS 1.2, wenn komprimierte Daten ungültig sind.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  47: {
    name: 'Unzulässiger Parameter',
    summary:
      'Die Gegenseite hat eine Handshake-Nachricht erhalten, in der ein Wert nicht erlaubt ist oder einem anderen widerspricht.',
    when: 'Eine TLS-Bibliothek oder eine Middlebox hat einen Fehler: Das ServerHello wählt zum Beispiel eine Gruppe, einen Key Share oder eine Version, die der Client nicht angeboten hat. OpenSSL 3.0 sendet den Alert in TLS 1.3 auch bei einem falschen Pre-Shared Key, Chromium bei einem Serverzertifikat, dessen Key Usage keine Signaturen erlaubt (`ERR_SSL_KEY_USAGE_INCOMPATIBLE`).',
    fixes: [
      {
        id: 'try-tls-1-2',
        text: 'Verbinden Sie sich mit `openssl s_client`, einmal mit `-tls1_2` und einmal mit `-tls1_3`. Gelingt der Handshake mit TLS 1.2 und schlägt er mit TLS 1.3 fehl, kommt eine Middlebox oder eine alte Bibliothek nicht mit TLS 1.3 zurecht; bei Alert 70 oder 40 ist TLS 1.3 dagegen nur abgeschaltet.',
      },
      {
        id: 'capture-handshake',
        text: 'Zeichnen Sie den Handshake mit `tshark` auf und vergleichen Sie die Parameter im ServerHello mit denen im ClientHello.',
      },
      {
        id: 'update-library',
        text: 'Aktualisieren Sie die TLS-Bibliothek auf beiden Seiten. `openssl version` zeigt die Version von OpenSSL.',
      },
    ],
    choose:
      'Verwenden Sie illegal_parameter, wenn eine Nachricht lesbar ist, aber einen falschen Wert enthält. Ist sie nicht lesbar, verwenden Sie decode_error.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  50: {
    name: 'Nachricht nicht lesbar',
    summary: 'Die Gegenseite konnte eine Handshake-Nachricht nicht parsen, weil ihre Länge oder ein Feld ungültig ist.',
    when: 'Eine Middlebox kürzt oder verändert den Handshake, Daten wurden beschädigt, oder eine TLS-Bibliothek hat einen Fehler. OpenSSL 3 sendet den Alert auch, wenn der andere Endpunkt die TCP-Verbindung ohne `close_notify` schließt, sofern `SSL_OP_IGNORE_UNEXPECTED_EOF` nicht gesetzt ist.',
    fixes: [
      {
        id: 'bypass-inspection',
        text: 'Verbinden Sie sich mit `openssl s_client` aus einem anderen Netz oder direkt mit dem Backend. Gelingt das, verändert ein Proxy oder eine Firewall dazwischen den Handshake.',
      },
      {
        id: 'capture-handshake',
        text: 'Zeichnen Sie den Handshake mit `tshark` an beiden Enden auf und vergleichen Sie die Nachricht vor dem Alert. In TLS 1.3 braucht `tshark` die Sitzungsschlüssel, um zu zeigen, was auf das ServerHello folgt, oft auch für den Alert. Starten Sie curl, Python, Chromium oder Firefox mit `SSLKEYLOGFILE=keys.log`, Node.js mit `--tls-keylog=keys.log` oder `openssl s_client` mit `-keylogfile keys.log` und ergänzen Sie den Aufruf von `tshark` um `-o tls.keylog_file:keys.log`.',
      },
      {
        id: 'update-library',
        text: 'Aktualisieren Sie die TLS-Bibliothek auf beiden Seiten. `openssl version` zeigt die Version von OpenSSL.',
      },
    ],
    choose:
      'Verwenden Sie decode_error, wenn sich eine Nachricht nicht parsen lässt. Ist sie lesbar, aber ein Wert falsch, verwenden Sie illegal_parameter.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  51: {
    name: 'Kryptografische Prüfung fehlgeschlagen',
    summary:
      'Eine kryptografische Prüfung im Handshake ist fehlgeschlagen: eine Signatur, die Finished-Nachricht oder ein PSK-Binder.',
    when: 'Zertifikat und privater Schlüssel gehören nicht zusammen, der Pre-Shared Key ist auf beiden Seiten verschieden, oder ein Proxy verändert den Handshake. OpenSSL sendet den Alert auch bei einem Zertifikat, das mit einem anderen CA-Schlüssel signiert ist (`certificate signature failure`), etwa nachdem eine CA unter demselben Namen neu angelegt wurde. Enthält ein solches Zertifikat einen `authorityKeyIdentifier` und das CA-Zertifikat einen `subjectKeyIdentifier`, sendet OpenSSL stattdessen unknown_ca.',
    fixes: [
      {
        id: 'compare-key',
        text: 'Vergleichen Sie den öffentlichen Schlüssel des Zertifikats mit dem des privaten Schlüssels: Beide Werte von `openssl sha256` müssen gleich sein.',
      },
      {
        id: 'check-pre-shared-key',
        text: 'Wird ein Pre-Shared Key verwendet, prüfen Sie, ob beide Seiten für diese Identität denselben Schlüssel haben. Bei einem falschen Schlüssel sendet OpenSSL in TLS 1.2 bad_record_mac; in TLS 1.3 sendet OpenSSL 3.5 decrypt_error und OpenSSL 3.0 illegal_parameter.',
      },
      {
        id: 'bypass-inspection',
        text: 'Verbinden Sie sich per `openssl s_client` direkt mit dem Backend, um einen Proxy auszuschließen, der den Handshake verändert.',
      },
    ],
    choose:
      'Verwenden Sie decrypt_error, wenn eine Prüfung innerhalb des Handshakes scheitert. Für einen Record, der sich nicht entschlüsseln lässt, verwenden Sie bad_record_mac.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  80: {
    name: 'Interner Fehler',
    summary:
      'Die Gegenseite hat die Verbindung wegen eines internen Fehlers abgebrochen, nicht wegen einer Nachricht des anderen Endpunkts.',
    when: 'Der Server hat kein brauchbares Zertifikat für den Namen, kann einen Schlüssel nicht laden, hat keinen freien Arbeitsspeicher mehr, oder ein Callback der Anwendung ist fehlgeschlagen. Oder der Truststore eines Java-Clients ist leer (`the trustAnchors parameter must be non-empty`), oder ein Client, der höchstens TLS 1.1 anbietet, verbindet sich mit einem OpenSSL-3.0-Server, der diese Version aktiviert hat, dessen Sicherheitsstufe sie aber nicht zulässt (`no suitable signature algorithm`).',
    fixes: [
      {
        id: 'read-server-log',
        text: 'Lesen Sie im Log der Seite, die den Alert sendet, die Einträge zum Zeitpunkt des Handshakes. nginx protokolliert fehlgeschlagene Handshakes mit `SSL_do_handshake() failed`, die meisten auf der Stufe `info`.',
      },
      {
        id: 'check-certificate-files',
        text: 'Prüfen Sie, ob sich Zertifikat und Schlüssel laden lassen, in nginx mit `nginx -t`.',
      },
      {
        id: 'retry-with-backoff',
        text: 'Wiederholen Sie den Versuch mit exponentiellem Backoff und Jitter (1 s, 2 s, 4 s … bis 30 s).',
      },
    ],
    choose:
      'Verwenden Sie internal_error, wenn auf Ihrer eigenen Seite etwas fehlgeschlagen ist, etwa eine Speicheranforderung.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte versuchen Sie es später erneut.',
  },
  90: {
    name: 'Vom Nutzer abgebrochen',
    summary:
      'Die Gegenseite bricht den Handshake aus einem Grund ab, der kein Protokollfehler ist; danach folgt close_notify.',
    when: 'Ein Java-Programm schließt eine TLS-1.3-Verbindung als erste der beiden Seiten: `SSLSocket.close()` sendet den Alert vor close_notify, auch nach dem Handshake. Oder die Anwendung oder ihr Nutzer hat den Handshake abgebrochen.',
    fixes: [
      {
        id: 'ignore-own-cancellation',
        text: 'Kommt der Alert nach dem Handshake oder hat Ihre eigene Anwendung oder ihr Nutzer den Handshake abgebrochen, ist nichts zu tun. Nach dem Handshake meldet Go 1.24 ihn als `remote error: tls: user canceled`.',
      },
      {
        id: 'find-canceller',
        text: 'Kommt der Alert während des Handshakes und hat niemand den Handshake absichtlich abgebrochen, prüfen Sie im Log der Anwendung, ob es kurz vor dem Alert einen Timeout oder eine abgebrochene Verbindung gab. Ist der Alert wie üblich eine Warnung, zeigt ihn Java nur mit `-Djavax.net.debug=ssl` (`user_canceled`) und `openssl s_client` nur mit einer Option wie `-state` (`user canceled`).',
      },
    ],
    choose:
      'Verwenden Sie user_canceled, wenn der Handshake absichtlich abgebrochen wird, und senden Sie danach close_notify.',
    endUser: 'Die sichere Verbindung wurde abgebrochen.',
  },
  100: {
    name: 'Keine Neuaushandlung',
    summary:
      'Die Gegenseite lehnt eine Neuaushandlung (Renegotiation) der Verbindung ab; in TLS 1.3 gibt es keine mehr.',
    when: 'Der Server fordert mitten in der Verbindung ein Client-Zertifikat an oder will neue Schlüssel aushandeln, und der Client erlaubt keine Neuaushandlung. Oder der Client beginnt eine Neuaushandlung, die OpenSSL-3-Server standardmäßig ablehnen.',
    fixes: [
      {
        id: 'stop-renegotiating',
        text: 'Fordern Sie das Client-Zertifikat im ersten Handshake an, nicht je URL: In Apache gehört `SSLVerifyClient` in den virtuellen Host und nicht in eine `Location`.',
      },
      {
        id: 'use-tls-1-3',
        text: 'Aktivieren Sie TLS 1.3: Dort treten Key-Updates und die Authentifizierung nach dem Handshake an die Stelle der Neuaushandlung. Browser bieten die Authentifizierung nach dem Handshake nicht an: Fordern Sie ihr Zertifikat im ersten Handshake an.',
      },
    ],
    choose:
      'Verwenden Sie no_renegotiation bis TLS 1.2, um eine Neuaushandlung abzulehnen und die Verbindung zu behalten.',
    endUser: 'Die sichere Verbindung konnte nicht fortgesetzt werden.',
  },
  117: {
    name: 'Allgemeiner Fehler',
    summary:
      'Die Gegenseite meldet einen Fehler, für den es keinen anderen Alert gibt, oder verrät nicht, welcher zutrifft.',
    when: 'Eine kryptografische Operation ist lokal fehlgeschlagen, oder die Gegenseite verbirgt den Grund absichtlich. RFC 9846 hat diesen Alert eingeführt; ältere Bibliotheken melden ihn als unbekannten Alert 117.',
    fixes: [
      {
        id: 'read-peer-log',
        text: 'Lesen Sie das Log der Seite, die den Alert sendet: Der Alert selbst nennt keinen Grund. Ein Client, der ihn nicht kennt, schreibt `reason(1117)` (OpenSSL) oder `tls: alert(117)` (Go).',
      },
      {
        id: 'update-library',
        text: 'Aktualisieren Sie die TLS-Bibliothek, wenn der Alert nur bei einer bestimmten Version von Client oder Server auftritt.',
      },
    ],
    choose: 'Verwenden Sie general_error nur, wenn kein genauerer Alert zutrifft.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  NO_TLS: {
    name: 'Kein TLS',
    summary:
      'Die Gegenseite hat statt eines TLS-Records Daten eines anderen Protokolls gesendet, meist unverschlüsseltes HTTP.',
    when: 'Auf dem Port läuft HTTP, SMTP, SSH oder ein Datenbankprotokoll mit STARTTLS, das Schema `https://` wurde für einen HTTP-Port verwendet, oder ein Proxy antwortet mit einer HTTP-Fehlerseite. Steht die Meldung im Server-Log, hat ein Client unverschlüsseltes HTTP an den TLS-Port gesendet.',
    fixes: [
      {
        id: 'read-first-bytes',
        text: 'Senden Sie mit `curl -v http://HOST:PORT/` unverschlüsseltes HTTP an den Port. Kommt eine normale HTTP-Antwort, die nicht auf `https://` weiterleitet, spricht der Port kein TLS. Kommt eine 400-Antwort mit `The plain HTTP request was sent to HTTPS port` (nginx), `speaking plain HTTP to an SSL-enabled server port` (Apache), `Client sent an HTTP request to an HTTPS server` (Go) oder `This combination of host and port requires TLS` (Tomcat), spricht der Port TLS. Manche TLS-Server wie HAProxy und Node.js schließen die Verbindung ohne Antwort (`Empty reply from server`), und einige Java-Server wie Jetty antworten mit einem TLS-Alert (`Received HTTP/0.9 when not allowed`): Testen Sie den Port dann mit `openssl s_client`.',
      },
      {
        id: 'check-port',
        text: 'Prüfen Sie Schema und Port in der URL und in der Proxy-Einstellung des Clients: `HTTPS_PROXY=http://HOST:PORT` ist richtig für einen Proxy, der selbst unverschlüsseltes HTTP spricht.',
      },
      {
        id: 'enable-tls',
        text: 'Aktivieren Sie TLS auf dem Port, in nginx mit `listen 443 ssl`. Ohne `ssl` spricht nginx auch auf Port 443 unverschlüsseltes HTTP.',
      },
    ],
    choose:
      'NO_TLS liegt vor, wenn die ersten Bytes der Gegenseite kein TLS-Record sind (`wrong version number` in OpenSSL, in manchen Versionen wie 3.5.5 auch `packet length too long`; `first record does not look like a TLS handshake` in Go).',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  NO_ALERT: {
    name: 'Ohne Alert geschlossen',
    summary:
      'Die Gegenseite hat die TCP-Verbindung ohne Alert geschlossen, während des Handshakes oder vor `close_notify`.',
    when: 'Der Server ist abgestürzt oder wurde neu gestartet, eine Firewall oder ein Load-Balancer hat die Verbindung geschlossen, der Handshake hat zu lange gedauert, oder der Server weist einen Client stillschweigend ab, wie es Node.js bei einem nicht vertrauenswürdigen Client-Zertifikat tut. Steht die Meldung im Server-Log, hat der Client die Verbindung geschlossen, etwa ein TCP-Healthcheck oder ein Client nach einem Timeout.',
    fixes: [
      {
        id: 'test-handshake',
        text: 'Wiederholen Sie den Handshake mit `openssl s_client`, einmal mit `-servername` und einmal mit `-noservername`. `unexpected eof while reading` mit `SSL handshake has read 0 bytes` bedeutet, dass die Verbindung geschlossen wurde, bevor der Server auf das ClientHello geantwortet hat.',
      },
      {
        id: 'read-server-log',
        text: 'Lesen Sie im Server-Log die Einträge zum Zeitpunkt des Handshakes. Stellen Sie in nginx die Stufe von `error_log` auf `info`: Auf der Stufe `error` erscheinen die meisten fehlgeschlagenen Handshakes nicht.',
      },
      {
        id: 'check-path',
        text: 'Zeichnen Sie an beiden Enden FIN- und RST-Pakete mit `tcpdump` auf. Hat der Server nicht gesendet, was beim Client ankam, hat eine Firewall oder ein Load-Balancer die Verbindung geschlossen.',
      },
      {
        id: 'retry-with-backoff',
        text: 'Wiederholen Sie den Versuch mit exponentiellem Backoff und Jitter (1 s, 2 s, 4 s … bis 30 s). Schlägt jeder Handshake auf dieselbe Weise fehl, hören Sie auf und suchen Sie die Ursache.',
      },
    ],
    choose:
      'NO_ALERT liegt vor, wenn die Verbindung mit einem TCP-FIN endet, ohne dass ein Alert kam. Nach einem TCP-RST liegt ECONNRESET vor.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte versuchen Sie es später erneut.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
