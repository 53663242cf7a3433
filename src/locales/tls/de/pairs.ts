import type { PairTexts } from '../../../model.js';

/** Die Paare von TLS-Alerts, die oft verwechselt werden, auf Deutsch. */
export const pairs: PairTexts = {
  '0-NO_ALERT': {
    decisive:
      'Mit close_notify hat die Gegenseite das Ende ihrer Daten angekündigt; ohne Alert endete nur die TCP-Verbindung, und die Daten können abgeschnitten sein.',
    differences: [
      'Viele Server schließen die Verbindung ohne `close_notify`. Zeigt `Content-Length` oder der letzte Chunk, dass die Antwort vollständig ist, schadet der fehlende Alert nicht.',
      'OpenSSL 3 meldet ein fehlendes `close_notify` als `unexpected eof while reading`, es sei denn, das Programm setzt `SSL_OP_IGNORE_UNEXPECTED_EOF` (nginx tut das immer, Apache nur als Server). OpenSSL bis 1.1.1 lieferte `SSL_ERROR_SYSCALL` mit `errno` 0, was viele Programme als Ende der Daten behandelten.',
    ],
  },
  '20-51': {
    decisive:
      'bad_record_mac betrifft die Record-Schicht: Ein Record ließ sich nicht prüfen. decrypt_error betrifft den Handshake: Eine Signatur, die Finished-Nachricht oder ein PSK-Binder ist falsch.',
    differences: [
      'Suchen Sie bei bad_record_mac nach einer Verbindung, die sich zwei Prozesse teilen, oder nach beschädigten Daten; bei decrypt_error nach einem Schlüssel, der nicht zum Zertifikat passt.',
      'Eine neue Verbindung kann bad_record_mac beheben; decrypt_error tritt meist erneut auf, bis der Schlüssel, das Zertifikat oder der Pre-Shared Key korrigiert ist.',
    ],
  },
  '40-47': {
    decisive:
      'handshake_failure bedeutet, dass sich die Angebote nicht überschneiden; illegal_parameter bedeutet, dass eine Nachricht einen unerlaubten Wert enthält.',
    differences: [
      'handshake_failure ist eine Frage der Konfiguration: Vergleichen Sie Cipher-Suiten, Gruppen und SNI. illegal_parameter weist auf einen Fehler einer Bibliothek oder einer Middlebox, auf einen falschen Pre-Shared Key oder auf eine falsche Key Usage des Zertifikats hin.',
    ],
  },
  '40-70': {
    decisive:
      'protocol_version bedeutet, dass schon die TLS-Version abgelehnt wird; handshake_failure bedeutet, dass die Version passt, andere Parameter aber nicht.',
    differences: [
      'Vergleichen Sie bei protocol_version die TLS-Versionen (`ssl_protocols`), bei handshake_failure Cipher-Suiten, Gruppen, Zertifikatstyp und SNI.',
      'Chromium zeigt für beide `ERR_SSL_VERSION_OR_CIPHER_MISMATCH`. Firefox unterscheidet `SSL_ERROR_PROTOCOL_VERSION_ALERT` und `SSL_ERROR_NO_CYPHER_OVERLAP`.',
    ],
  },
  '40-71': {
    decisive:
      'insufficient_security bedeutet, dass die Parameter des anderen Endpunkts, meist des Clients, zu schwach sind; handshake_failure bedeutet nur, dass nichts zusammenpasst.',
    differences: [
      'Sendet der Server insufficient_security, aktualisieren Sie den Client; bei handshake_failure kann eine Änderung auf der einen oder der anderen Seite nötig sein.',
      'Server mit OpenSSL, BoringSSL oder Go senden in beiden Fällen handshake_failure.',
    ],
  },
  '40-112': {
    decisive:
      'unrecognized_name bedeutet, dass der Server den Hostnamen in SNI nicht kennt; handshake_failure bedeutet, dass er keine gemeinsamen Parameter gefunden hat.',
    differences: [
      'Manche Server, etwa die von Cloudflare, antworten auf ein ClientHello ohne bekannten Servernamen mit handshake_failure. Testen Sie also mit dem richtigen `-servername`, bevor Sie Cipher-Suiten vergleichen.',
      'Korrigieren Sie bei unrecognized_name den Namen, den DNS-Record oder `server_name`; Cipher-Suiten und Versionen haben keinen Einfluss.',
    ],
  },
  '40-116': {
    decisive:
      'certificate_required meldet in TLS 1.3 ein fehlendes Client-Zertifikat; bis TLS 1.2 melden OpenSSL-Server es als handshake_failure.',
    differences: [
      'handshake_failure beendet den Handshake; certificate_required kommt meist erst an, wenn der Client den Handshake für abgeschlossen hält, nämlich beim ersten Lesen.',
      'certificate_required hat nur eine Ursache, das fehlende Client-Zertifikat; handshake_failure hat auch andere, etwa Cipher-Suiten oder SNI.',
    ],
  },
  '40-NO_ALERT': {
    decisive:
      'Bei handshake_failure hat die Gegenseite Handshake-Nachrichten gelesen und den Handshake abgelehnt; bei NO_ALERT wurde nur die Verbindung geschlossen, womöglich gar nicht von der Gegenseite.',
    differences: [
      'Vergleichen Sie bei handshake_failure die Parameter; fehlt der Alert, prüfen Sie Firewalls, Load-Balancer, Timeouts und Abstürze.',
      'Suchen Sie den Grund für handshake_failure im Log der sendenden Seite. Enthält das Server-Log auch auf der Stufe `info` (nginx) keinen Eintrag, hat das ClientHello den Server nicht erreicht.',
    ],
  },
  '42-46': {
    decisive:
      'bad_certificate ist für beschädigte Zertifikate und falsche Signaturen gedacht, certificate_unknown für Gründe, die kein anderer Alert nennt; in der Praxis entscheidet die Bibliothek des Clients, welchen Alert sie sendet.',
    differences: [
      'Bei einem Serverzertifikat einer unbekannten CA sendet Go bad_certificate, Java und Chromium senden certificate_unknown, OpenSSL und Firefox unknown_ca.',
      'Lesen Sie den Grund also in der Fehlermeldung des Clients, nicht im Alert des Server-Logs.',
    ],
  },
  '42-48': {
    decisive:
      'unknown_ca bedeutet, dass die Kette zu keiner vertrauenswürdigen CA führt; bad_certificate bedeutet, dass das Zertifikat selbst unbrauchbar ist oder der Sender keinen Grund nennt.',
    differences: [
      'Liefern Sie bei unknown_ca die Zwischenzertifikate aus oder nehmen Sie die CA in den Truststore auf; prüfen Sie bei bad_certificate zuerst das Zertifikat.',
      'Ein Go-Client sendet auch bei einer unbekannten CA bad_certificate; Firefox sendet es bei einem selbstsignierten Zertifikat und unknown_ca bei einer unbekannten CA.',
    ],
  },
  '42-116': {
    decisive:
      'certificate_required bedeutet, dass der Client kein Zertifikat gesendet hat; bad_certificate bedeutet, dass er eines gesendet hat und dieses abgelehnt wurde.',
    differences: [
      'Manche Server melden auch ein fehlendes Client-Zertifikat als bad_certificate: Go 1.24 nur bis TLS 1.2, Go 1.19 und Java 17 auch in TLS 1.3.',
      'Richten Sie bei certificate_required im Client ein Zertifikat ein; prüfen Sie bei bad_certificate das vorhandene.',
    ],
  },
  '43-46': {
    decisive:
      'unsupported_certificate bedeutet, dass Typ oder Verwendungszweck des Zertifikats nicht passen; certificate_unknown lässt den Grund offen.',
    differences: [
      'Prüfen Sie bei unsupported_certificate `keyUsage` und `extendedKeyUsage`, bei certificate_unknown zuerst die Kette und den Truststore.',
      'Ein Client mit Java 17 sendet certificate_unknown bei fast jedem Zertifikat, das er ablehnt, auch bei einem abgelaufenen; bei einem solchen sendet Java 25 certificate_expired.',
    ],
  },
  '44-45': {
    decisive:
      'certificate_expired hängt von der Uhr und den Gültigkeitsdaten im Zertifikat ab; certificate_revoked bedeutet, dass der Aussteller es vor seinem Ablauf widerrufen hat.',
    differences: [
      'Ein abgelaufenes Zertifikat lässt sich mit demselben Schlüssel erneuern; ein widerrufenes braucht einen neuen, wenn der alte kompromittiert wurde.',
      'certificate_expired kann von einer falsch gehenden Uhr kommen, certificate_revoked nicht.',
    ],
  },
  '46-48': {
    decisive:
      'unknown_ca nennt den Grund, einen nicht vertrauenswürdigen Aussteller; certificate_unknown nennt keinen, hat aber oft dieselbe Ursache.',
    differences: [
      'Bei einem nicht vertrauenswürdigen Serverzertifikat senden OpenSSL-Clients (curl, Python, PHP) unknown_ca, Java und Chromium certificate_unknown.',
      'Prüfen Sie in beiden Fällen zuerst, ob der Server seine Zwischenzertifikate sendet.',
    ],
  },
  '47-50': {
    decisive:
      'decode_error bedeutet, dass sich eine Nachricht nicht parsen lässt; illegal_parameter bedeutet, dass sie lesbar ist, aber einen falschen Wert enthält.',
    differences: [
      'decode_error weist auf abgeschnittene oder veränderte Daten hin oder auf eine Verbindung, die ohne `close_notify` endete (OpenSSL 3); illegal_parameter auf einen Fehler in der Aushandlung, einen falschen Pre-Shared Key oder eine falsche Key Usage des Zertifikats.',
    ],
  },
  '110-120': {
    decisive:
      'no_application_protocol bedeutet, dass die ALPN-Listen nichts gemeinsam haben; unsupported_extension bedeutet, dass eine nicht angebotene Erweiterung gesendet wurde.',
    differences: [
      'no_application_protocol ist eine Frage der Konfiguration; unsupported_extension ist ein Fehler einer Bibliothek oder einer Middlebox.',
    ],
  },
  'NO_ALERT-NO_TLS': {
    decisive:
      'Bei NO_TLS hat die Gegenseite in einem anderen Protokoll geantwortet; bei NO_ALERT hat sie die Verbindung ohne Alert geschlossen.',
    differences: [
      'Prüfen Sie bei NO_TLS Schema und Port, bei NO_ALERT das Server-Log sowie die Firewalls und Load-Balancer dazwischen.',
      'Ein Server, der ein anderes Protokoll erwartet, kann die Verbindung auch ohne Antwort schließen. `curl -v http://HOST:PORT/` zeigt, ob der Port unverschlüsseltes HTTP spricht.',
    ],
  },
  'http:525-tls:40': {
    decisive:
      'Mit HTTP 525 meldet Cloudflare seinem Client, dass der TLS-Handshake mit dem Ursprungsserver fehlgeschlagen ist; in diesem Handshake kann der Ursprungsserver Alert 40 gesendet haben.',
    differences: [
      'Alert 40 betrifft die Verbindung, auf der er gesendet wurde. Testen Sie nach 525 den Ursprungsserver selbst mit `openssl s_client`, nicht den öffentlichen Hostnamen.',
      '525 nennt den Alert nicht: Der Ursprungsserver kann ebenso gut 70 oder 112 gesendet haben, oder gar keinen.',
    ],
  },
  'tls:40-websocket:1015': {
    decisive:
      'Alert 40 wird im Handshake von einem TLS-Endpunkt gesendet; 1015 ist ein Close-Code, den ein WebSocket-Client lokal meldet, wenn der TLS-Handshake fehlgeschlagen ist, gleich aus welchem Grund.',
    differences: [
      '1015 nennt den Alert nicht: Auch ein Zertifikat, das der Client ablehnt, führt dazu. `openssl s_client` zeigt den Alert, den der Server sendet, oder den Grund, aus dem das Zertifikat abgelehnt wird (`Verification error`).',
      'Firefox meldet 1015; Chromium, Node.js und ws melden für denselben Fehler 1006.',
    ],
  },
};
