import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** Alerts zu Zertifikaten, auf Deutsch. */
export const certificates = {
  41: {
    name: 'Kein Zertifikat',
    summary:
      'In SSL 3.0 teilt der Client dem Server mit, dass er kein Zertifikat hat; TLS verwendet diesen Alert nicht.',
    when: 'Ein Client spricht noch SSL 3.0, und der Server hat ein Client-Zertifikat angefordert.',
    fixes: [
      {
        id: 'disable-sslv3',
        text: 'Schalten Sie SSL 3.0 ab: Aktivieren Sie nur TLS 1.2 und TLS 1.3, in nginx mit `ssl_protocols TLSv1.2 TLSv1.3`.',
      },
      {
        id: 'configure-certificate',
        text: 'Richten Sie im Client ein Client-Zertifikat ein, wenn der Server eines verlangt.',
      },
    ],
    choose: 'Senden Sie no_certificate in TLS nicht: Senden Sie stattdessen eine leere Certificate-Nachricht.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  42: {
    name: 'Zertifikat unbrauchbar',
    summary:
      'Die Gegenseite konnte das Zertifikat nicht verwenden: Es ist beschädigt, hat eine ungültige Signatur oder wurde aus einem nicht genannten Grund abgelehnt.',
    when: 'Ein Client lehnt das Serverzertifikat ab: Go sendet den Alert dann fast immer; Python und Firefox senden ihn, wenn der Hostname nicht passt, Firefox auch bei einem selbstsignierten Zertifikat, OpenSSL und Firefox bei einem noch nicht gültigen. Oder das Zertifikat ist beschädigt, ein Go-Server lehnt ein Client-Zertifikat ohne `clientAuth` in `extendedKeyUsage` ab, oder ein Server mit Java 17 oder Go 1.24 hat kein Client-Zertifikat erhalten (Go 1.24 nur bis TLS 1.2).',
    fixes: [
      {
        id: 'find-refused-certificate',
        text: 'Stellen Sie fest, wessen Zertifikat abgelehnt wurde. Protokolliert der Server `remote error: tls: bad certificate` (Go) oder `alert bad certificate` (OpenSSL), hat der Client das Serverzertifikat abgelehnt; meldet der Client den Alert, hat der Server das Client-Zertifikat abgelehnt.',
      },
      {
        id: 'check-chain',
        text: 'Prüfen Sie die Kette des Servers mit `openssl s_client -showcerts`: Am Ende muss `Verify return code: 0 (ok)` stehen. `-verify_hostname` prüft auch den Hostnamen. Bei einer privaten CA ergänzen Sie `-CAfile ca.pem`.',
      },
      {
        id: 'check-client-certificate',
        text: 'Prüfen Sie das Client-Zertifikat mit `openssl verify -purpose sslclient` gegen die CA-Datei, die der Server verwendet (`ClientCAs` in Go). Mit `-no-CApath -no-CAstore` bleiben die CAs des Systems außer Betracht; `-untrusted client.pem` bezieht die Zwischenzertifikate in dieser Datei ein. Mit `-partial_chain` gilt wie in Go, Java und Python 3.13 auch eine Zwischen-CA aus der CA-Datei als vertrauenswürdig: Lassen Sie die Option bei Servern weg, die das Root-Zertifikat verlangen, etwa nginx, HAProxy und Node.js.',
      },
    ],
    choose:
      'Verwenden Sie bad_certificate für ein Zertifikat, das beschädigt ist oder eine falsche Signatur hat. Ist der Aussteller unbekannt, verwenden Sie unknown_ca; ist es abgelaufen, certificate_expired.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  43: {
    name: 'Zertifikat nicht unterstützt',
    summary: 'Das Zertifikat hat einen Typ oder einen Verwendungszweck, den die Gegenseite nicht akzeptiert.',
    when: 'Ein Client verwendet ein Zertifikat ohne `clientAuth` oder ein Server eines ohne `serverAuth`, die Key Usage erlaubt keine Signaturen, oder der Schlüsseltyp wird nicht unterstützt.',
    fixes: [
      {
        id: 'check-usage',
        text: 'Lesen Sie den Verwendungszweck mit `openssl x509 -ext keyUsage,extendedKeyUsage`. Enthält die Ausgabe `Extended Key Usage`, muss dort bei einem Client-Zertifikat `TLS Web Client Authentication` stehen, bei einem Serverzertifikat `TLS Web Server Authentication`. Enthält sie `X509v3 Key Usage`, muss dort `Digital Signature` stehen.',
      },
      {
        id: 'issue-with-usage',
        text: 'Stellen Sie das Zertifikat mit der nötigen `keyUsage` und `extendedKeyUsage` neu aus.',
      },
      {
        id: 'offer-other-type',
        text: 'Bieten Sie ein Zertifikat mit einem anderen Schlüsseltyp (RSA oder ECDSA) an, wenn die Gegenseite nur diesen unterstützt.',
      },
    ],
    choose: 'Verwenden Sie unsupported_certificate, wenn Typ oder Verwendungszweck des Zertifikats nicht passen.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  44: {
    name: 'Zertifikat widerrufen',
    summary: 'Die CA hat das Zertifikat widerrufen, das die Gegenseite erhalten hat.',
    when: 'Ein Schlüssel wurde kompromittiert oder ein Gerät wurde ausgemustert, und das Zertifikat steht auf einer CRL, oder ein OCSP-Responder meldet es als widerrufen.',
    fixes: [
      {
        id: 'check-revocation',
        text: 'Prüfen Sie das Zertifikat mit `openssl verify -crl_check` gegen die CRL seines Ausstellers: Steht es auf der Liste, enthält die Ausgabe `certificate revoked`. `-untrusted client.pem` bezieht die Zwischenzertifikate in dieser Datei ein.',
      },
      {
        id: 'replace-certificate',
        text: 'Beantragen Sie ein neues Zertifikat mit einem neuen Schlüssel und installieren Sie es.',
      },
    ],
    choose: 'Verwenden Sie certificate_revoked, wenn eine CRL oder OCSP das Zertifikat als widerrufen meldet.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  45: {
    name: 'Zertifikat abgelaufen',
    summary: 'Das Zertifikat, das die Gegenseite erhalten hat, ist abgelaufen oder noch nicht gültig.',
    when: 'Die Erneuerung eines Client- oder Serverzertifikats ist fehlgeschlagen, das erneuerte ist noch nicht geladen, oder die Uhr einer der beiden Seiten geht falsch. OpenSSL sendet den Alert auch, wenn die Sperrliste (CRL), die es prüft, abgelaufen ist.',
    fixes: [
      {
        id: 'check-dates',
        text: 'Lesen Sie den Gültigkeitszeitraum jedes Zertifikats der Kette mit `openssl x509 -noout -dates`; der Befehl liest nur das erste Zertifikat einer Datei. Meldet der Client den Alert, ist das Client-Zertifikat, ein CA-Zertifikat darüber oder die CRL, die der Server prüft (`openssl crl -noout -nextupdate`), abgelaufen; curl endet dann bis TLS 1.2 mit dem Exit-Code 60, in TLS 1.3 meist mit 56.',
      },
      {
        id: 'renew-certificate',
        text: 'Erneuern Sie das Zertifikat, zum Beispiel mit `certbot renew`, und laden Sie den Server oder den Client neu, der es verwendet.',
      },
      {
        id: 'check-clocks',
        text: 'Vergleichen Sie die Uhren beider Rechner mit `timedatectl`: Geht eine Uhr falsch, kann ein gültiges Zertifikat als abgelaufen gelten.',
      },
    ],
    choose: 'Verwenden Sie certificate_expired, wenn die aktuelle Zeit außerhalb des Gültigkeitszeitraums liegt.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  46: {
    name: 'Zertifikat abgelehnt',
    summary: 'Die Gegenseite hat das Zertifikat aus einem Grund abgelehnt, den kein anderer Alert nennt.',
    when: 'Ein Client mit Java oder Chromium lehnt das Serverzertifikat ab, meist weil es selbstsigniert ist, von einer privaten CA stammt oder das Zwischenzertifikat fehlt. Beide senden den Alert auch, wenn der Hostname nicht passt, Chromium und Java 17 auch bei einem abgelaufenen Zertifikat. Oder ein Java-Server vertraut der CA des Client-Zertifikats nicht.',
    fixes: [
      {
        id: 'find-refused-certificate',
        text: 'Hat der Server den Alert erhalten, hat der Client das Serverzertifikat abgelehnt; hat ihn der Client erhalten, hat der Server das Client-Zertifikat abgelehnt. Lesen Sie die Fehlermeldung der Seite, die es abgelehnt hat: Bei einer nicht vertrauenswürdigen CA lautet sie `PKIX path building failed` in Java und `ERR_CERT_AUTHORITY_INVALID` in Chromium.',
      },
      {
        id: 'serve-full-chain',
        text: 'Liefern Sie die vollständige Kette samt Zwischenzertifikaten aus: `openssl s_client -showcerts` muss mehr als ein Zertifikat ausgeben, außer wenn die Root-CA das Serverzertifikat direkt ausgestellt hat. Setzen Sie `ssl_certificate` in nginx auf `fullchain.pem`.',
      },
      {
        id: 'trust-authority',
        text: 'Nehmen Sie eine private CA in den Truststore des Clients auf, in Java mit `keytool -importcert -cacerts`.',
      },
    ],
    choose:
      'Verwenden Sie certificate_unknown nur, wenn kein genauerer Alert zutrifft: Für einen unbekannten Aussteller verwenden Sie unknown_ca.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  48: {
    name: 'Unbekannte CA',
    summary: 'Die Gegenseite hat zur erhaltenen Zertifikatskette keine vertrauenswürdige CA gefunden.',
    when: 'Ein OpenSSL-Client (curl, Python, PHP) vertraut dem Serverzertifikat nicht, weil es selbstsigniert ist, von einer privaten CA stammt oder das Zwischenzertifikat fehlt; oder der Server vertraut der CA des Client-Zertifikats nicht. OpenSSL sendet den Alert auch, wenn ihm die CRL für ein zu prüfendes Zertifikat fehlt (`unable to get certificate CRL`).',
    fixes: [
      {
        id: 'find-refused-certificate',
        text: 'Stellen Sie fest, wessen Zertifikat abgelehnt wurde. Protokolliert der Server `alert unknown ca`, hat der Client das Serverzertifikat abgelehnt; meldet der Client den Alert, hat der Server das Client-Zertifikat abgelehnt.',
      },
      {
        id: 'serve-full-chain',
        text: 'Liefern Sie die vollständige Kette samt Zwischenzertifikaten aus: `openssl s_client -showcerts` muss mehr als ein Zertifikat ausgeben, außer wenn die Root-CA das Serverzertifikat direkt ausgestellt hat. Setzen Sie `ssl_certificate` in nginx auf `fullchain.pem`.',
      },
      {
        id: 'trust-authority',
        text: 'Machen Sie dem Client eine private CA bekannt: `--cacert` in curl, `ssl.create_default_context(cafile=…)` in Python, `openssl.cafile` in PHP, `SSL_CERT_FILE` für OpenSSL.',
      },
      {
        id: 'set-client-authority',
        text: 'Hat der Server das Client-Zertifikat abgelehnt, tragen Sie dessen CA auf dem Server ein: `ca-file` in HAProxy, `SSLCACertificateFile` in Apache, `ClientCAs` in Go. nginx und Node.js senden diesen Alert bei einem abgelehnten Client-Zertifikat nicht.',
      },
    ],
    choose:
      'Verwenden Sie unknown_ca, wenn die Kette zu keiner vertrauenswürdigen CA führt. Ist das Zertifikat selbst beschädigt, verwenden Sie bad_certificate.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  49: {
    name: 'Zugriff verweigert',
    summary: 'Das Zertifikat oder der Pre-Shared Key ist gültig, aber die Zugriffsregeln lassen den Inhaber nicht zu.',
    when: 'Der Server akzeptiert nur bestimmte Subjects, Fingerabdrücke oder Dienstidentitäten, und das Client-Zertifikat gehört nicht dazu. Oder eine Firewall oder ein Webfilter dazwischen sperrt den Hostnamen und sendet diesen Alert.',
    fixes: [
      {
        id: 'check-policy',
        text: 'Suchen Sie im Log des Servers die abgelehnte Verbindung und die Zugriffsregel, die sie abgelehnt hat. Envoy sendet diesen Alert, wenn in seinem Netzwerkfilter `ext_authz` die Einstellung `send_tls_alert_on_denial` gesetzt ist (Standard: `false`). Wenn das Log keinen Eintrag enthält, verbinden Sie sich aus einem anderen Netz: Den Alert kann auch ein Filter dazwischen senden.',
      },
      {
        id: 'present-other-certificate',
        text: 'Lesen Sie Subject und Issuer des Client-Zertifikats mit `openssl x509 -subject -issuer` und verwenden Sie eines, das der Server zulässt.',
      },
    ],
    choose:
      'Verwenden Sie access_denied, wenn das Zertifikat gültig, sein Inhaber aber nicht zugelassen ist. HTTP 403 ist verständlicher, wenn der Handshake abgeschlossen werden darf.',
    endUser: 'Sie haben keine Berechtigung für diese Verbindung.',
  },
  111: {
    name: 'Zertifikat nicht abrufbar',
    summary:
      'Der Server konnte das Client-Zertifikat nicht von der angegebenen URL abrufen; TLS 1.3 verwendet diesen Alert nicht.',
    when: 'Der Client verwendet die Erweiterung `client_certificate_url`, und der Server erreicht die URL nicht.',
    fixes: [
      {
        id: 'send-whole-certificate',
        text: 'Senden Sie das Zertifikat selbst im Handshake: Nur wenige Server unterstützen `client_certificate_url`.',
      },
      {
        id: 'fetch-url',
        text: 'Rufen Sie die URL des Zertifikats vom Server aus mit `curl -v` ab.',
      },
    ],
    choose:
      'Verwenden Sie certificate_unobtainable bis TLS 1.2, wenn die URL eines Client-Zertifikats nicht abrufbar ist.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  113: {
    name: 'Ungültiger Zertifikatsstatus',
    summary: 'Der Client hat vom Server eine ungültige oder nicht akzeptable OCSP-Antwort erhalten (OCSP-Stapling).',
    when: 'Die mitgesendete OCSP-Antwort ist abgelaufen, gehört zu einem anderen Zertifikat oder hat eine ungültige Signatur, oder der Client verlangt Stapling, und die OCSP-Antwort fehlt.',
    fixes: [
      {
        id: 'check-stapling',
        text: 'Lesen Sie die mitgesendete OCSP-Antwort mit `openssl s_client -status`: Darin müssen `OCSP Response Status: successful (0x0)` und ein `Next Update` in der Zukunft stehen.',
      },
      {
        id: 'disable-stapling',
        text: 'Bietet die CA kein OCSP mehr an, schalten Sie Stapling ab, in nginx mit `ssl_stapling off` (Standard), und beantragen Sie ein Zertifikat ohne die Must-Staple-Erweiterung.',
      },
    ],
    choose:
      'Verwenden Sie bad_certificate_status_response nur in einem Client, wenn die mitgesendete OCSP-Antwort ungültig ist.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  114: {
    name: 'Falscher Zertifikats-Hash',
    summary:
      'Das Client-Zertifikat, das der Server von einer URL abgerufen hat, passt nicht zum Hash, den der Client gesendet hat; TLS 1.3 verwendet diesen Alert nicht.',
    when: 'Der Client verwendet die Erweiterung `client_certificate_url`, und das Zertifikat unter der URL wurde ersetzt.',
    fixes: [
      {
        id: 'correct-hash',
        text: 'Berechnen Sie den SHA-1-Hash des Zertifikats unter der URL mit `openssl sha1` neu und tragen Sie ihn im Client ein.',
      },
      {
        id: 'send-whole-certificate',
        text: 'Senden Sie das Zertifikat selbst im Handshake: Nur wenige Server unterstützen `client_certificate_url`.',
      },
    ],
    choose:
      'Verwenden Sie bad_certificate_hash_value bis TLS 1.2, wenn das abgerufene Zertifikat nicht zu seinem Hash passt.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  116: {
    name: 'Client-Zertifikat erforderlich',
    summary: 'In TLS 1.3 verlangt der Server ein Client-Zertifikat, und der Client hat keines gesendet.',
    when: 'Im Client ist kein Zertifikat eingerichtet, keines passt zu den CAs, die der Server nennt, oder ein Proxy dazwischen terminiert TLS und legt dem Server kein Client-Zertifikat vor. In TLS 1.3 erfährt der Client das erst nach seinem eigenen Handshake, meist beim ersten Lesen.',
    fixes: [
      {
        id: 'send-certificate',
        text: 'Richten Sie Zertifikat und Schlüssel im Client ein: `--cert` und `--key` in curl, `cert` und `key` in Node.js, `load_cert_chain()` in Python, `Certificates` in Go.',
      },
      {
        id: 'check-accepted-issuers',
        text: 'Lesen Sie `Acceptable client certificate CA names` in der Ausgabe von `openssl s_client`: Viele Clients senden ein Zertifikat nur, wenn dessen Aussteller in der Liste steht.',
      },
      {
        id: 'make-optional',
        text: 'Wird das Zertifikat nur für einzelne Pfade gebraucht, fordern Sie es an, ohne es zu verlangen: `verify optional` in HAProxy, `VerifyClientCertIfGiven` in Go. nginx sendet keinen Alert, sondern HTTP 400 mit `No required SSL certificate was sent`.',
      },
    ],
    choose:
      'Verwenden Sie certificate_required in TLS 1.3, wenn die Certificate-Nachricht des Clients leer ist. Bis TLS 1.2 verwenden Sie handshake_failure.',
    endUser: 'Dieser Dienst braucht ein Zertifikat auf Ihrem Gerät.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
