import type { certificate } from '../../../catalogs/certificate.js';
import type { CodeTexts } from '../../../model.js';

const failed = 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte versuchen Sie es später erneut.';

/** Verify numbers that begin with 3 to 9, in German. */
export const codes3to9: CodeTexts<typeof certificate, '3' | '4' | '6' | '7' | '8' | '9'> = {
  3: {
    name: 'CRL nicht verfügbar',
    summary:
      'Die Sperrprüfung ist eingeschaltet, aber der prüfenden Seite fehlt die Zertifikatssperrliste (CRL) des Ausstellers.',
    when: 'Für eine CA der Kette ist eine CRL konfiguriert, aber nicht für alle: nginx (`ssl_crl`), curl (`--crlfile`) und Node.js (`crl`) brauchen eine von jeder CA. Mit OpenSSL 3.6.0 trat der Fehler auch in Ruby bei fast jeder HTTPS-Anfrage auf, weil ältere `openssl`-Gems ein Flag setzen, das dieses Release anders behandelt.',
    fixes: [
      {
        id: 'update-ruby-gem',
        text: 'Aktualisieren Sie in Ruby das Gem `openssl`: Das Flag `V_FLAG_CRL_CHECK_ALL` wurde aus seinem Standard-Store entfernt (`ruby/openssl#949`).',
      },
      {
        id: 'provide-crl',
        text: 'Stellen Sie den Fehler mit `openssl verify -crl_check_all` nach. Die Meldung nennt ein Zertifikat: Laden Sie die CRL der CA, die es ausgestellt hat.',
      },
      {
        id: 'list-every-issuer',
        text: 'Nehmen Sie die CRLs aller CAs der Kette in die Datei auf, auch die CRL der Root-CA.',
      },
    ],
    choose: '3 liegt vor, wenn keine CRL gefunden wird; wird eine gefunden, die veraltet ist, liegt 12 vor.',
    endUser: failed,
  },
  34: {
    name: 'Nicht unterstützte kritische Erweiterung',
    summary:
      'Das Zertifikat enthält eine als kritisch markierte Erweiterung, die die prüfende Seite nicht unterstützt.',
    when: 'Eine private CA markiert eine eigene oder seltene Erweiterung als kritisch, oder die prüfende Seite ist zu alt, um die Erweiterung zu kennen.',
    fixes: [
      {
        id: 'find-extension',
        text: 'Geben Sie die kritischen Erweiterungen aus. Ursache ist eine, die nur als OID erscheint, etwa `1.3.6.1.4.1.99999.1`, oder eine, die OpenSSL zwar mit Namen ausgibt, aber nicht unterstützt, etwa `TLS Feature` oder `X509v3 Issuer Alternative Name`.',
      },
      {
        id: 'reissue-without',
        text: 'Stellen Sie das Zertifikat ohne die Erweiterung neu aus, oder ohne sie als kritisch zu markieren.',
      },
    ],
    choose:
      '34 liegt vor, wenn eine nicht unterstützte Erweiterung kritisch ist; ist sie nicht kritisch, wird sie ignoriert.',
    endUser: failed,
  },
  47: {
    name: 'Name nicht erlaubt',
    summary:
      'Eine CA der Kette darf nur für bestimmte Namen Zertifikate ausstellen, und ein Name in diesem Zertifikat gehört nicht dazu.',
    when: 'Eine private CA ist mit `nameConstraints` auf eine Domain wie `example.com` beschränkt und hat ein Zertifikat für `localhost` oder eine andere Domain ausgestellt. IP-Adressen sind nur dann beschränkt, wenn die Einschränkungen `IP`-Einträge enthalten. Go meldet `is not permitted by any constraint`; Java unterscheidet 47 und 48 nicht.',
    fixes: [
      {
        id: 'read-constraints',
        text: 'Geben Sie `nameConstraints` jedes CA-Zertifikats aus und vergleichen Sie die Liste unter `Permitted` mit allen Namen des Zertifikats.',
      },
      {
        id: 'use-permitted-name',
        text: 'Stellen Sie das Zertifikat nur für erlaubte Namen aus oder lassen Sie es von einer CA ausstellen, die den Namen erlaubt.',
      },
    ],
    choose:
      '47 liegt vor, wenn der Name nicht zu den erlaubten gehört, auch wenn er zugleich in der Ausschlussliste steht; schließt ihn nur die Ausschlussliste aus, liegt 48 vor.',
    endUser: 'Die Identität dieses Dienstes konnte nicht bestätigt werden.',
  },
  48: {
    name: 'Name ausgeschlossen',
    summary: 'Eine CA der Kette darf für diesen Namen keine Zertifikate ausstellen.',
    when: 'Die `nameConstraints` einer privaten CA schließen eine Domain oder ein Netz aus, und das Zertifikat enthält einen Namen daraus. Go meldet `is excluded by constraint`.',
    fixes: [
      {
        id: 'read-constraints',
        text: 'Geben Sie `nameConstraints` jedes CA-Zertifikats aus und vergleichen Sie die Liste unter `Excluded` mit allen Namen des Zertifikats.',
      },
      {
        id: 'use-other-issuer',
        text: 'Lassen Sie das Zertifikat von einer CA ohne diesen Ausschluss ausstellen oder stellen Sie es ohne den ausgeschlossenen Namen neu aus.',
      },
    ],
    choose:
      '48 liegt vor, wenn der Name in einen ausgeschlossenen Bereich fällt, auch wenn er zugleich in einen erlaubten fällt; gibt es erlaubte Bereiche und fällt er in keinen davon, meldet OpenSSL stattdessen 47.',
    endUser: 'Die Identität dieses Dienstes konnte nicht bestätigt werden.',
  },
  62: {
    name: 'Hostname stimmt nicht überein',
    summary: 'Das Zertifikat ist gültig, aber nicht für den Hostnamen, den der Client verwendet hat.',
    when: 'Die URL enthält einen Namen, der in `subjectAltName` fehlt, etwa `www.example.com` oder einen internen Namen. Eine Wildcard gilt nur für eine Ebene. Oder der Server hat ein anderes Zertifikat gewählt: Der Client oder der Proxy hat kein SNI gesendet, oder für den Namen ist kein virtueller Host konfiguriert. Go und Browser ignorieren den Common Name. nginx protokolliert `upstream SSL certificate does not match`, ohne die Nummer.',
    fixes: [
      {
        id: 'list-names',
        text: 'Geben Sie die Namen des Zertifikats aus, das der Server sendet. Für Hostnamen zählen die `DNS:`-Einträge; fehlt `subjectAltName` ganz, akzeptieren manche Clients wie curl und Node.js den Common Name.',
      },
      {
        id: 'use-listed-name',
        text: 'Verwenden Sie einen dieser Namen in der URL oder in der Konfiguration des Clients.',
      },
      {
        id: 'send-sni',
        text: 'Verbindet sich ein Proxy mit dem Server, muss er den richtigen Namen senden und prüfen: in nginx mit `proxy_ssl_server_name on` (Standard: `off`) und `proxy_ssl_name` (Standard: `$proxy_host`).',
      },
      {
        id: 'issue-for-name',
        text: 'Stellen Sie ein Zertifikat aus, das alle verwendeten Namen enthält. Geben Sie bei Certbot jeden Namen mit einem eigenen `-d` an.',
      },
    ],
    choose:
      '62 liegt vor, wenn der Hostname zu keinem Eintrag des Zertifikats passt; bei einer IP-Adresse liegt 64 vor.',
    endUser: 'Die Identität dieses Dienstes konnte nicht bestätigt werden. Bitte prüfen Sie die Adresse.',
  },
  63: {
    name: 'E-Mail-Adresse stimmt nicht überein',
    summary: 'Das Zertifikat enthält die erwartete E-Mail-Adresse nicht.',
    when: 'Der Fehler tritt bei S/MIME auf und in Programmen, die ein Client-Zertifikat mit der Adresse eines Nutzers abgleichen: Der Nutzer hat eine neue Adresse, oder er hat mit einem anderen Zertifikat signiert.',
    fixes: [
      {
        id: 'list-addresses',
        text: 'Geben Sie die E-Mail-Adressen des Zertifikats mit `-email` aus und vergleichen Sie sie mit der erwarteten. Enthält `subjectAltName` eine E-Mail-Adresse, ignoriert OpenSSL die Adresse im Subject; der Befehl gibt sie trotzdem aus.',
      },
      {
        id: 'issue-for-address',
        text: 'Stellen Sie ein Zertifikat aus, dessen `subjectAltName` die Adresse enthält.',
      },
    ],
    choose:
      '63 liegt vor, wenn eine E-Mail-Adresse zu prüfen war; TLS-Server werden anhand des Hostnamens geprüft (62).',
    endUser: 'Die Identität des Absenders konnte nicht bestätigt werden.',
  },
  64: {
    name: 'IP-Adresse stimmt nicht überein',
    summary: 'Der Client hat sich mit einer IP-Adresse verbunden, die das Zertifikat nicht enthält.',
    when: "Die URL enthält eine IP-Adresse, das Zertifikat aber nur `DNS:`-Einträge oder andere Adressen. Das ist bei Kubernetes-API-Servern, Datenbanken und Geräten im lokalen Netz verbreitet. Go meldet `doesn't contain any IP SANs`.",
    fixes: [
      {
        id: 'list-addresses',
        text: 'Geben Sie `subjectAltName` aus und suchen Sie nach `IP Address:`-Einträgen. Eine Adresse in einem `DNS:`-Eintrag oder im Common Name ignoriert OpenSSL.',
      },
      {
        id: 'use-host-name',
        text: 'Verbinden Sie sich über den Hostnamen; in nginx legen Sie ihn mit `proxy_ssl_name` fest. Zum Testen vor einer DNS-Änderung eignet sich `--resolve` in curl.',
      },
      {
        id: 'issue-for-address',
        text: 'Stellen Sie ein Zertifikat mit einem `IP:`-Eintrag in `subjectAltName` aus. Let’s Encrypt stellt mit dem Profil `shortlived` Zertifikate für öffentliche IP-Adressen aus.',
      },
    ],
    choose: '64 liegt vor, wenn der Client eine IP-Adresse verwendet hat; bei einem Hostnamen liegt 62 vor.',
    endUser: 'Die Identität dieses Dienstes konnte nicht bestätigt werden. Bitte prüfen Sie die Adresse.',
  },
  65: {
    name: 'Kein passender TLSA-Record',
    summary: 'Keiner der DANE-TLSA-Records im DNS passt zur Zertifikatskette.',
    when: 'Das Zertifikat wurde mit einem neuen Schlüssel erneuert, der TLSA-Record beschreibt aber noch den alten. Betroffen sind vor allem Mailserver, die DANE für SMTP verwenden.',
    fixes: [
      {
        id: 'read-tlsa',
        text: 'Fragen Sie die TLSA-Records des Ports ab. Vergleichen Sie bei einem Record mit `3 1 1` das letzte Feld mit dem SHA-256-Hash des öffentlichen Schlüssels, den der Server sendet.',
      },
      {
        id: 'publish-before-change',
        text: 'Veröffentlichen Sie den TLSA-Record für den neuen Schlüssel und warten Sie die TTL ab, bevor Sie das Zertifikat installieren. Oder behalten Sie den Schlüssel bei der Erneuerung bei: `--reuse-key` in Certbot.',
      },
    ],
    choose: '65 liegt vor, wenn DANE verwendet wird und kein TLSA-Record passt.',
    endUser: failed,
  },
  66: {
    name: 'Schlüssel zu kurz',
    summary:
      'Der Schlüssel im eigenen Zertifikat des Servers oder Clients ist schwächer, als die Sicherheitsstufe erlaubt.',
    when: 'Ein altes Zertifikat hat einen RSA-Schlüssel mit 1024 Bit, und OpenSSL verwendet Sicherheitsstufe 2, seit 3.2.0 der Standard (in Debian ab 10 und in Ubuntu ab 20.04 auch mit früheren Versionen). Lädt ein Server ein solches Zertifikat selbst, meldet OpenSSL `ee key too small`.',
    fixes: [
      {
        id: 'read-key-size',
        text: 'Geben Sie die Länge des Schlüssels aus: Auf Stufe 2 braucht RSA 2048 Bit und ECC 224 Bit.',
      },
      {
        id: 'issue-new-key',
        text: 'Erzeugen Sie einen RSA-Schlüssel mit mindestens 2048 Bit und fordern Sie dafür ein neues Zertifikat an.',
      },
      {
        id: 'lower-level',
        text: 'Nur wenn sich die Gegenseite nicht ändern lässt, senken Sie die Stufe für diese eine Verbindung mit `DEFAULT@SECLEVEL=1` in der Cipher-Liste.',
      },
    ],
    choose:
      '66 liegt vor, wenn der schwache Schlüssel zum Zertifikat bei `depth=0` gehört; bei einem CA-Zertifikat liegt 67 vor.',
    endUser: failed,
  },
  67: {
    name: 'CA-Schlüssel zu kurz',
    summary: 'Der Schlüssel eines CA-Zertifikats der Kette ist schwächer, als die Sicherheitsstufe erlaubt.',
    when: 'Eine private CA wurde vor Jahren mit einem RSA-Schlüssel von 1024 Bit angelegt. Alle Zertifikate, die sie ausgestellt hat, scheitern, auch solche mit starken Schlüsseln.',
    fixes: [
      {
        id: 'find-weak-ca',
        text: 'Geben Sie die Kette aus und übergeben Sie dem Befehl Ihre CA-Datei; die Tiefe des Fehlers zeigt das schwache Zertifikat (`depth=1` ist der Aussteller des ersten Zertifikats der Kette).',
      },
      {
        id: 'replace-ca',
        text: 'Legen Sie eine neue CA mit einem RSA-Schlüssel von mindestens 2048 Bit an und stellen Sie die Zertifikate damit neu aus.',
      },
      {
        id: 'lower-level',
        text: 'Senken Sie bis dahin die Stufe für diese eine Verbindung mit `DEFAULT@SECLEVEL=1` in der Cipher-Liste.',
      },
    ],
    choose:
      '67 liegt vor, wenn der schwache Schlüssel zu einem CA-Zertifikat gehört; beim eigenen Schlüssel des Servers liegt 66 vor.',
    endUser: failed,
  },
  68: {
    name: 'Digest der Signatur zu schwach',
    summary: 'Ein Zertifikat der Kette ist mit einem zu schwachen Digest-Algorithmus signiert, etwa SHA-1 oder MD5.',
    when: 'Eine private CA oder ein altes Gerät signiert noch mit SHA-1. OpenSSL ab 3.0 lehnt das auf jeder Sicherheitsstufe außer 0 ab, Go ebenfalls. Die Selbstsignatur des Root-Zertifikats zählt nicht. Lädt ein Server ein solches Zertifikat selbst, meldet OpenSSL `ca md too weak`.',
    fixes: [
      {
        id: 'read-signature',
        text: 'Geben Sie `Signature Algorithm` jedes Zertifikats unterhalb des Root-Zertifikats aus und suchen Sie nach `sha1WithRSAEncryption`, `ecdsa-with-SHA1` oder `md5WithRSAEncryption`.',
      },
      {
        id: 'reissue-sha256',
        text: 'Stellen Sie das Zertifikat mit SHA-256 neu aus: `default_md = sha256` in der Konfiguration von `openssl ca`.',
      },
      {
        id: 'lower-level',
        text: 'Nur wenn sich die Gegenseite nicht ändern lässt, erlauben Sie den schwachen Digest für diese eine Verbindung mit `DEFAULT@SECLEVEL=0` in der Cipher-Liste.',
      },
    ],
    choose:
      '68 liegt vor, wenn der Signaturalgorithmus zu schwach ist; ist der Schlüssel zu kurz, liegt 66 oder 67 vor.',
    endUser: failed,
  },
  7: {
    name: 'Signatur stimmt nicht',
    summary: 'Die Signatur eines Zertifikats passt nicht zum öffentlichen Schlüssel seines Ausstellers.',
    when: 'Eine private CA wurde unter demselben Namen neu angelegt; die prüfende Seite oder der Server hat daher ein CA-Zertifikat mit dem richtigen Namen, aber einem anderen Schlüssel, und keine Schlüsselkennung unterscheidet die beiden. Seltener ist das Zertifikat beschädigt oder wurde bei der Übertragung verändert.',
    fixes: [
      {
        id: 'compare-issuers',
        text: 'Prüfen Sie die Dateien mit `openssl verify`; die Tiefe des Fehlers zeigt das Zertifikat, dessen Signatur nicht stimmt.',
      },
      {
        id: 'install-again',
        text: 'Beziehen Sie das CA-Zertifikat erneut von der CA, die das Zertifikat ausgestellt hat, und ersetzen Sie es in der Datei des Servers oder im Truststore des Clients.',
      },
      {
        id: 'rule-out-interception',
        text: 'Rufen Sie die Kette von einem anderen Netz aus ab. Ist der Aussteller dort ein anderer, tauscht womöglich ein Proxy oder eine Middlebox das Zertifikat aus.',
      },
    ],
    choose: '7 liegt vor, wenn der Aussteller gefunden wurde, sein Schlüssel die Signatur aber nicht bestätigt.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte geben Sie keine Daten ein.',
  },
  79: {
    name: 'Kein CA-Zertifikat',
    summary: 'Ein Zertifikat, das ein anderes ausgestellt hat, ist kein CA-Zertifikat.',
    when: 'Mit einem Serverzertifikat wurde ein anderes Zertifikat signiert, oder einer privaten CA fehlt `basicConstraints` mit `CA:TRUE`. In OpenSSL bis 1.1.1, LibreSSL und BoringSSL hat dieser Fehler die Nummer 24. In OpenSSL 1.1.1 steht 79 für explizite Kurvenparameter; diese haben seit 3.0 die Nummer 94.',
    fixes: [
      {
        id: 'read-constraints',
        text: 'Geben Sie `basicConstraints` und `keyUsage` des Zertifikats aus, auf das die Tiefe des Fehlers verweist.',
      },
      {
        id: 'use-ca-certificate',
        text: 'Erstellen Sie das CA-Zertifikat mit `CA:TRUE` und `keyCertSign` neu und stellen Sie die Zertifikate darunter neu aus.',
      },
    ],
    choose:
      '79 liegt vor, wenn einem Aussteller in der Kette `CA:TRUE` fehlt oder seine `keyUsage` kein `keyCertSign` enthält; passt seine `extendedKeyUsage` nicht zum Zweck, liegt 26 vor. Ohne strenge Prüfung akzeptiert OpenSSL ein Root-Zertifikat ohne `basicConstraints`, wenn es Version 1 hat oder `keyCertSign` enthält. Wo curl und Python 79 melden, prüfen Node.js, nginx und `openssl s_client` weiter und enden meist mit 26 oder 32.',
    endUser: failed,
  },
  8: {
    name: 'CRL-Signatur stimmt nicht',
    summary: 'Die Signatur der Zertifikatssperrliste (CRL) passt nicht zum Schlüssel ihres Ausstellers.',
    when: 'Die CRL ist beschädigt, oder sie stammt von einer CA mit demselben Namen, aber anderem Schlüssel, etwa nachdem die CA neu angelegt wurde. Enthält die CRL der CA mit dem anderen Schlüssel einen `authorityKeyIdentifier`, der nicht zur Schlüsselkennung im CA-Zertifikat passt, meldet OpenSSL stattdessen 3.',
    fixes: [
      {
        id: 'verify-crl',
        text: 'Prüfen Sie die CRL gegen das CA-Zertifikat: `openssl crl` gibt `verify OK` oder `verify failure` aus.',
      },
      {
        id: 'fetch-crl-again',
        text: 'Laden Sie die CRL erneut von der URL in `crlDistributionPoints` herunter, wandeln Sie sie in PEM um und laden Sie den Dienst neu.',
      },
    ],
    choose: '8 liegt vor, wenn die Signatur der CRL falsch ist; bei der Signatur eines Zertifikats liegt 7 vor.',
    endUser: failed,
  },
  85: {
    name: 'Authority Key Identifier fehlt',
    summary:
      'Einem Zertifikat fehlt die Erweiterung Authority Key Identifier oder, bei OpenSSL 3, die Schlüsselkennung darin, und die prüfende Seite prüft streng.',
    when: 'Ein Python-Programm wurde auf 3.13 oder später aktualisiert, wo `ssl.create_default_context()` das Flag `VERIFY_X509_STRICT` setzt, und einem Zertifikat, das eine private CA oder ein TLS aufbrechender Proxy ausgestellt hat, fehlt die Erweiterung. curl und Node.js akzeptieren dasselbe Zertifikat.',
    fixes: [
      {
        id: 'read-identifier',
        text: 'Prüfen Sie, ob die Erweiterung vorhanden ist und eine Schlüsselkennung enthält; `No extensions in certificate`, eine leere Ausgabe oder eine, die nur `DirName` und `serial` enthält, bedeutet, dass die Kennung fehlt.',
      },
      {
        id: 'reissue-with-identifier',
        text: 'Stellen Sie das Zertifikat mit `authorityKeyIdentifier = keyid:always` im Erweiterungsabschnitt der OpenSSL-Konfiguration neu aus.',
      },
      {
        id: 'relax-python',
        text: 'Lässt sich das Zertifikat nicht ersetzen, entfernen Sie das Flag `VERIFY_X509_STRICT` aus dem Kontext dieser einen Verbindung.',
      },
    ],
    choose:
      '85 liegt vor, wenn die strenge Prüfung in einem Zertifikat der Version 3, auf das in der Kette sein Aussteller folgt, keinen Authority Key Identifier findet.',
    endUser: failed,
  },
  86: {
    name: 'Subject Key Identifier fehlt',
    summary: 'Einem CA-Zertifikat fehlt die Erweiterung Subject Key Identifier, und die prüfende Seite prüft streng.',
    when: 'Python ab 3.13 verbindet sich mit einem Server, dessen private CA, in seltenen Fällen auch dessen öffentliches Root-Zertifikat, ohne die Erweiterung ausgestellt wurde.',
    fixes: [
      {
        id: 'read-identifier',
        text: 'Prüfen Sie jedes CA-Zertifikat der Kette, auch das Root-Zertifikat, auf die Erweiterung.',
      },
      {
        id: 'reissue-with-identifier',
        text: 'Erstellen Sie das CA-Zertifikat mit `subjectKeyIdentifier = hash` neu; bei gleichem Schlüssel und Namen bleiben die Zertifikate darunter gültig, sofern ihr `authorityKeyIdentifier` nicht die Seriennummer des alten enthält.',
      },
      {
        id: 'relax-python',
        text: 'Gehört die CA nicht Ihnen, entfernen Sie das Flag `VERIFY_X509_STRICT` aus dem Kontext dieser einen Verbindung.',
      },
    ],
    choose: '86 liegt vor, wenn die strenge Prüfung in einem CA-Zertifikat keinen Subject Key Identifier findet.',
    endUser: failed,
  },
  89: {
    name: 'Basic Constraints nicht kritisch',
    summary:
      'In einem CA-Zertifikat ist die Erweiterung Basic Constraints nicht als kritisch markiert, und die prüfende Seite prüft streng.',
    when: 'Python ab 3.13 (mit OpenSSL 3) verbindet sich mit einem Server, dessen private CA, oft die CA eines Firmenproxys, ohne `critical` erstellt wurde. OpenSSL ab 4.0 meldet 89 nicht mehr.',
    fixes: [
      {
        id: 'read-constraints',
        text: 'Geben Sie `basicConstraints` jedes CA-Zertifikats aus; die erste Zeile muss mit `critical` enden.',
      },
      {
        id: 'reissue-critical',
        text: 'Erstellen Sie das CA-Zertifikat mit `basicConstraints = critical, CA:TRUE` neu und verteilen Sie es.',
      },
      {
        id: 'relax-python',
        text: 'Entfernen Sie bis dahin das Flag `VERIFY_X509_STRICT` aus dem Kontext dieser einen Verbindung.',
      },
    ],
    choose: '89 liegt vor, wenn die strenge Prüfung in einem CA-Zertifikat `basicConstraints` ohne `critical` findet.',
    endUser: failed,
  },
  9: {
    name: 'Zertifikat noch nicht gültig',
    summary: 'Das Startdatum (`notBefore`) eines Zertifikats der Kette liegt in der Zukunft.',
    when: 'Die Uhr des prüfenden Hosts geht nach, oft auf Geräten ohne batteriegepufferte Uhr, auf virtuellen Maschinen nach einer Pause und in Containern, deren Host nicht synchronisiert ist. Oder das Zertifikat wurde gerade erst ausgestellt, und die Uhren von CA und Client weichen um Minuten voneinander ab.',
    fixes: [
      {
        id: 'check-clock',
        text: 'Prüfen Sie die Uhr des prüfenden Hosts: `timedatectl` muss `System clock synchronized: yes` ausgeben.',
      },
      {
        id: 'read-dates',
        text: 'Geben Sie `notBefore` und `notAfter` des Zertifikats aus und vergleichen Sie sie mit `date -u`.',
      },
      {
        id: 'wait-or-reissue',
        text: 'Liegt `notBefore` wirklich in der Zukunft, installieren Sie bis dahin das vorige Zertifikat, oder stellen Sie das Zertifikat neu aus.',
      },
    ],
    choose: '9 liegt vor, wenn die aktuelle Zeit vor `notBefore` liegt.',
    endUser:
      'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte prüfen Sie Datum und Uhrzeit Ihres Geräts.',
  },
  92: {
    name: 'Key Usage der CA fehlt',
    summary: 'Einem CA-Zertifikat fehlt die Erweiterung Key Usage, und die prüfende Seite prüft streng.',
    when: 'Python ab 3.13 verbindet sich mit einem Server, dessen private CA ohne `keyUsage` erstellt wurde, wie es `openssl req -x509` ohne eigene Konfiguration tut.',
    fixes: [
      {
        id: 'read-usage',
        text: 'Prüfen Sie jedes CA-Zertifikat der Kette, auch das Root-Zertifikat, auf `keyUsage`.',
      },
      {
        id: 'reissue-with-usage',
        text: 'Erstellen Sie das CA-Zertifikat mit `keyUsage = critical, keyCertSign, cRLSign` neu.',
      },
      {
        id: 'relax-python',
        text: 'Entfernen Sie bis dahin das Flag `VERIFY_X509_STRICT` aus dem Kontext dieser einen Verbindung.',
      },
    ],
    choose: '92 liegt vor, wenn die strenge Prüfung in einem CA-Zertifikat keine `keyUsage` findet.',
    endUser: failed,
  },
};
