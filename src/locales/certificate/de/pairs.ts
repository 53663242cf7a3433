import type { PairTexts } from '../../../model.js';

/** The pairs of verify numbers that people confuse, in German. */
export const pairs: PairTexts = {
  '2-20': {
    decisive:
      'In beiden Fällen fehlt der Aussteller eines Zertifikats: Bei 2 steht dieses Zertifikat im Truststore der prüfenden Seite, bei 20 hat die Gegenseite es gesendet.',
    differences: [
      'Bei 2 ist die CA-Datei der prüfenden Seite unvollständig. Bei 20 sehen Sie sich zuerst die Kette an, die der Server sendet.',
      'Bei 2 hilft es, eine Teilkette zu erlauben (`-partial_chain`). Bei 20 hilft das nur, wenn das eigene Zertifikat des Servers im Truststore steht.',
    ],
  },
  '3-12': {
    decisive:
      'Bei 3 fehlt der prüfenden Seite eine CRL des Ausstellers; bei 12 hat sie eine, deren `nextUpdate` überschritten ist.',
    differences: [
      '3 tritt meist auf, wenn die Sperrprüfung eingerichtet wird, 12 erst später, wenn die CRL nicht mehr aktualisiert wird.',
      'In Ruby mit OpenSSL 3.6.0 liegt 3 meist am Gem `openssl`, nicht an einer fehlenden CRL.',
    ],
  },
  '9-10': {
    decisive: '9 bedeutet, dass die Gültigkeit noch nicht begonnen hat; 10 bedeutet, dass sie vorbei ist.',
    differences: [
      'Prüfen Sie bei 9 zuerst die Uhr des prüfenden Hosts, bei 10, ob die Erneuerung fehlgeschlagen ist.',
      'Go verwendet für beide denselben Satz, `certificate has expired or is not yet valid`: `is before` bedeutet 9, `is after` bedeutet 10. Chromium meldet für beide `net::ERR_CERT_DATE_INVALID`.',
    ],
  },
  '10-12': {
    decisive: '10 bedeutet, dass das Zertifikat abgelaufen ist; 12 bedeutet, dass die Sperrliste (CRL) veraltet ist.',
    differences: [
      'Bei 10 erneuern Sie das Zertifikat. Bei 12 laden Sie eine aktuelle CRL herunter; das Zertifikat kann gültig sein.',
      '12 betrifft alle Zertifikate einer CA im selben Moment, 10 meist einen einzelnen Server.',
      '12 tritt nur dort auf, wo CRLs geprüft werden, etwa mit `ssl_crl` in nginx.',
    ],
  },
  '18-19': {
    decisive:
      'Bei 18 ist das eigene Zertifikat des Servers selbstsigniert; bei 19 endet die Kette mit einem selbstsignierten Root-Zertifikat, dem nicht vertraut wird.',
    differences: [
      'Bei 18 ist keine CA beteiligt: Ersetzen Sie das Zertifikat oder vertrauen Sie genau diesem. Bei 19 vertrauen Sie dem Root-Zertifikat und akzeptieren damit alle Zertifikate dieser CA.',
      'In der Ausgabe von `openssl s_client` erscheint 18 bei `depth=0`, 19 in der Tiefe des Root-Zertifikats.',
      '19 bei vielen Hosts, die nichts miteinander zu tun haben, deutet auf einen Proxy oder Virenscanner hin, der TLS aufbricht.',
    ],
  },
  '18-20': {
    decisive:
      '18 bedeutet, dass das eigene Zertifikat des Servers selbstsigniert ist; 20 bedeutet, dass eine CA es ausgestellt hat und dass der Aussteller nicht gefunden wird.',
    differences: [
      'Bei 18 sind Subject und Issuer des Zertifikats gleich, bei 20 sind sie verschieden, es sei denn, die CA trägt denselben Namen wie das Zertifikat.',
      'Go (`certificate signed by unknown authority`), Java (`PKIX path building failed`) und Chromium (`net::ERR_CERT_AUTHORITY_INVALID`) unterscheiden die beiden nicht: Geben Sie die Kette mit `openssl s_client -showcerts` aus.',
    ],
  },
  '18-21': {
    decisive:
      'In beiden Fällen besteht die Kette nur aus dem eigenen Zertifikat des Servers: Bei 18 ist es selbstsigniert; bei 21 wurde es von einer CA ausgestellt, deren Zertifikat weder gesendet wird noch im Truststore steht.',
    differences: [
      'Senden Sie bei 21 die vollständige Kette (`fullchain.pem`), oder nehmen Sie das Root-Zertifikat in den Truststore auf, wenn die Root-CA das Zertifikat direkt ausgestellt hat; bei 18 gibt es keine Kette, die Sie senden könnten.',
      'Bei einem selbstsignierten Zertifikat, dessen Key Usage `keyCertSign` nicht enthält, meldet OpenSSL ab 1.1.1h die Nummer 18, OpenSSL bis 1.1.1g dagegen 21.',
    ],
  },
  '19-20': {
    decisive:
      'Bei 19 sendet der Server das Root-Zertifikat, und die prüfende Seite vertraut ihm nicht; bei 20 wurde der Aussteller weder unter den gesendeten Zertifikaten noch im Truststore gefunden.',
    differences: [
      'Dieselbe private CA führt zu 19 oder 20, je nachdem, ob der Server das Root-Zertifikat sendet: Beides ist behoben, sobald dem Root-Zertifikat vertraut wird.',
      'Nur 20 kann auch an einem fehlenden Zwischenzertifikat liegen; das wird auf dem Server behoben.',
    ],
  },
  '20-21': {
    decisive:
      'Sendet der Server nur sein eigenes Zertifikat, meldet OpenSSL zuerst 20 und dann 21: Welche Nummer Sie sehen, hängt davon ab, ob das Programm beim ersten Fehler abbricht.',
    differences: [
      'curl und Python brechen bei 20 ab; Node.js und nginx melden 21, ebenso `openssl s_client` in der Zeile `Verify return code:`.',
      'In `openssl s_client` ohne `-verify_return_error` bedeutet 20 ohne 21, dass der Server ein Zwischenzertifikat gesendet hat und dass ein Aussteller weiter oben in der Kette nicht im Truststore steht.',
      'Bei 21 hilft meist die vollständige Kette auf dem Server; bei 20 kann auch der Truststore des Clients die Ursache sein.',
    ],
  },
  '22-25': {
    decisive:
      '22 bedeutet, dass die Kette die konfigurierte Tiefe der prüfenden Seite überschreitet; 25 bedeutet, dass sie ein `pathlen` in einem CA-Zertifikat überschreitet.',
    differences: [
      'Bei 22 ändern Sie eine Einstellung wie `ssl_verify_depth`; bei 25 muss ein Zertifikat neu ausgestellt werden.',
      'Eine Kette, die zu 22 führt, kann von einer anderen prüfenden Seite akzeptiert werden. Eine Kette, die zu 25 führt, wird auch von Go und GnuTLS abgelehnt; Java 17 ignoriert ein `pathlen` im Root-Zertifikat.',
    ],
  },
  '27-28': {
    decisive:
      '27 bedeutet, dass das Root-Zertifikat nicht als vertrauenswürdig für den Zweck markiert ist; 28 bedeutet, dass seine Vertrauenseinstellungen den Zweck ausschließen.',
    differences: [
      'Nennen die Vertrauenseinstellungen des Root-Zertifikats nur einen anderen Zweck, meldet OpenSSL 3.0.19 die Nummer 28 und nicht 27.',
      'Bei Root-Zertifikaten ohne Vertrauenseinstellungen (`BEGIN CERTIFICATE` statt `BEGIN TRUSTED CERTIFICATE`) meldet OpenSSL selbst keine der beiden Nummern; eine Anwendung kann trotzdem 27 setzen.',
    ],
  },
  '47-48': {
    decisive:
      '47 bedeutet, dass der Name unter den erlaubten Namen einer CA fehlt; 48 bedeutet, dass er zu den ausgeschlossenen gehört.',
    differences: [
      'Go unterscheidet sie mit `is not permitted by any constraint` und `is excluded by constraint`; Java, Chromium und Firefox haben für beide denselben Namen.',
      'Ein ausgeschlossener Name bleibt ausgeschlossen, auch wenn ein erlaubter Bereich ihn enthält.',
    ],
  },
  '62-64': {
    decisive: '62 bedeutet, dass ein Hostname nicht passt; 64 bedeutet, dass eine IP-Adresse nicht passt.',
    differences: [
      'OpenSSL vergleicht Hostnamen mit den `DNS:`-Einträgen in `subjectAltName`, IP-Adressen nur mit `IP:`-Einträgen.',
      'SNI überträgt nur Hostnamen: Wer sich mit einer IP-Adresse verbindet, erhält das Standardzertifikat des Servers.',
      'Python und OpenSSL unterscheiden die beiden; Chromium und .NET haben für beide denselben Namen, und curl endet bei beiden mit dem Exit-Code 60.',
    ],
  },
  '66-67': {
    decisive:
      '66 bedeutet, dass der Schlüssel im eigenen Zertifikat des Servers oder Clients zu kurz ist; 67 bedeutet, dass der Schlüssel eines CA-Zertifikats zu kurz ist.',
    differences: [
      'Bei 66 genügt ein neues Zertifikat; bei 67 braucht die CA einen neuen Schlüssel und muss alle Zertifikate neu ausstellen.',
      'Beide hängen von der Sicherheitsstufe der prüfenden Seite ab: Ein RSA-Schlüssel mit 1024 Bit wird auf Stufe 1 akzeptiert und auf Stufe 2 abgelehnt.',
    ],
  },
  '66-68': {
    decisive:
      '66 bedeutet, dass der Schlüssel zu kurz ist; 68 bedeutet, dass die Signatur des Zertifikats einen schwachen Digest verwendet.',
    differences: [
      'Bei 66 erzeugen Sie einen längeren Schlüssel; bei 68 muss die CA mit SHA-256 oder stärker signieren, und der Schlüssel kann bleiben.',
      '66 mit einem RSA-Schlüssel von 1024 Bit verschwindet auf Sicherheitsstufe 1; 68 mit SHA-1 verschwindet ab OpenSSL 3.0 erst auf Stufe 0.',
    ],
  },
  'certificate:10-http:526': {
    decisive:
      'HTTP 526 kommt von Cloudflare, wenn das Zertifikat des Ursprungsservers nicht gültig ist; ein abgelaufenes Zertifikat (10) ist eine der Ursachen.',
    differences: [
      'Ein Client, der sich direkt mit dem Ursprungsserver verbindet, sieht 10; über Cloudflare sieht er HTTP 526 und ein gültiges Cloudflare-Zertifikat.',
      'HTTP 526 tritt nur auf, wenn Cloudflare den Ursprungsserver prüft, etwa im Modus Full (strict); 10 tritt bei jedem Client auf, der das Zertifikat prüft.',
    ],
  },
  'certificate:10-tls:45': {
    decisive:
      'Beide besagen, dass ein Zertifikat abgelaufen ist: 10 ist das Ergebnis auf der prüfenden Seite selbst, TLS-Alert 45 die Nachricht, die sie ihrer Gegenseite senden kann.',
    differences: [
      'Wenn Sie 10 sehen, ist ein Zertifikat in der Kette der Gegenseite abgelaufen. Wenn Sie Alert 45 (`certificate_expired`) empfangen, ist es eines in Ihrer eigenen Kette.',
      'Nicht jeder Client sendet den Alert: Manche schließen die Verbindung oder senden einen anderen.',
    ],
  },
  'certificate:18-websocket:1015': {
    decisive:
      '1015 besagt nur, dass der TLS-Handshake eines WebSockets fehlgeschlagen ist; 18 nennt einen der möglichen Gründe, ein selbstsigniertes Zertifikat.',
    differences: [
      'Browser verbergen den Grund vor JavaScript und melden meist 1006 oder 1015. Öffnen Sie denselben Host mit `https://` in einem Tab, um den Grund zu sehen.',
      'In Node.js nennt das Paket `ws` den Grund im Event `error`, bevor die Verbindung geschlossen wird: `DEPTH_ZERO_SELF_SIGNED_CERT`.',
    ],
  },
  'certificate:20-tls:48': {
    decisive:
      'Beide besagen, dass der Aussteller eines Zertifikats unbekannt ist: 20 ist das Ergebnis auf der prüfenden Seite selbst, TLS-Alert 48 die Nachricht, die sie ihrer Gegenseite senden kann.',
    differences: [
      'Wenn Sie 20 sehen, prüfen Sie Ihren Truststore und die Kette, die die Gegenseite sendet. Wenn Sie Alert 48 (`unknown_ca`) empfangen, vertraut die Gegenseite Ihrem Zertifikat nicht.',
      'Der Alert unterscheidet 18, 19, 20 und 21 nicht.',
    ],
  },
  'certificate:62-http:421': {
    decisive:
      'Bei 62 lehnt der Client die Verbindung ab, weil das Zertifikat den Hostnamen nicht enthält; bei HTTP 421 besteht die Verbindung, und der Server lehnt die Anfrage für diesen Host ab.',
    differences: [
      'HTTP 421 ist typisch für eine wiederverwendete HTTP/2-Verbindung oder ein falsches SNI: Das Zertifikat passt, aber der Server bedient den Host nicht.',
      'Nach HTTP 421 darf der Client es auf einer neuen Verbindung erneut versuchen; nach 62 darf er die Anfrage gar nicht senden.',
    ],
  },
};
