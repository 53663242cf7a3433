import type { certificate } from '../../../catalogs/certificate.js';
import type { CodeTexts } from '../../../model.js';

/** Verify numbers that begin with 0 or 1, in German. */
export const codes0to1: CodeTexts<typeof certificate, '0' | '1'> = {
  0: {
    name: 'In Ordnung',
    summary: 'OpenSSL hat die Zertifikatskette akzeptiert.',
    when: '`Verify return code: 0 (ok)` erscheint, wenn keine Prüfung ein Problem gefunden hat, aber auch, wenn gar kein Zertifikat ankam (`no peer certificate available`). `openssl s_client` prüft den Hostnamen nur mit `-verify_hostname`; sonst endet die Prüfung auch bei einem Zertifikat für einen anderen Host mit 0.',
    fixes: [
      {
        id: 'check-name',
        text: 'Fügen Sie `-verify_hostname` hinzu, um auch den Hostnamen zu prüfen. Mit `-verify_return_error` bricht `openssl s_client` beim ersten Fehler ab.',
      },
      {
        id: 'monitor-expiry',
        text: 'Überwachen Sie das Ablaufdatum: `-checkend 1209600` endet mit Status 1, wenn das Zertifikat innerhalb von 14 Tagen abläuft.',
      },
    ],
    choose: '0 liegt vor, wenn OpenSSL keinen Prüffehler meldet.',
    endUser: 'Das Zertifikat dieses Dienstes wurde akzeptiert.',
  },
  1: {
    name: 'Nicht näher bestimmter Prüffehler',
    summary: 'Die Prüfung ist fehlgeschlagen, eine genauere Nummer wurde nicht gemeldet.',
    when: 'Meist erscheint die Nummer als Code `UNSPECIFIED` in Node.js, weil Node.js nur für einen Teil der Nummern Namen hat: Den eigentlichen Fehler nennt dann die Meldung, etwa `permitted subtree violation` oder `CA signature digest algorithm too weak`. Auch eine Anwendung kann die Nummer in ihrem eigenen Prüf-Callback setzen.',
    fixes: [
      {
        id: 'read-message',
        text: 'Lesen Sie `error.message`, nicht nur `error.code`: Die Meldung ist der Text von OpenSSL, aus dem die Nummer hervorgeht.',
      },
      {
        id: 'verify-by-hand',
        text: 'Prüfen Sie die Kette mit `openssl verify` und `-auth_level 2`, denn standardmäßig prüft der Befehl weder Schlüssellängen noch Digests. Die Ausgabe nennt die Nummer des Fehlers und die Tiefe des fehlerhaften Zertifikats: `error 47 at 0 depth lookup`.',
      },
    ],
    choose: '1 liegt vor, wenn weder Code noch Meldung einen genaueren Grund nennen.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte versuchen Sie es später erneut.',
  },
  10: {
    name: 'Zertifikat abgelaufen',
    summary: 'Das Enddatum (`notAfter`) eines Zertifikats der Kette ist überschritten.',
    when: 'Die automatische Erneuerung ist fehlgeschlagen, oder das Zertifikat wurde erneuert, der Server aber nicht neu geladen, sodass er noch das alte sendet. Seltener ist ein Zwischen- oder Root-Zertifikat abgelaufen, oder die Uhr des prüfenden Hosts geht falsch. Welches Zertifikat es ist, zeigt die Tiefe: `depth=0` ist das des Servers selbst.',
    fixes: [
      {
        id: 'read-dates',
        text: 'Geben Sie `notBefore` und `notAfter` des Zertifikats aus, das der Server tatsächlich sendet. Die Datei auf dem Server kann neuer sein.',
      },
      {
        id: 'renew-and-reload',
        text: 'Erneuern Sie das Zertifikat und laden Sie den Server neu. In Certbot sorgt `--deploy-hook "nginx -s reload"` dafür, dass nginx nach jeder Erneuerung neu geladen wird.',
      },
      {
        id: 'replace-expired-issuer',
        text: 'Tritt der Fehler bei `depth=1` oder höher auf, geben Sie die Kette mit `-showcerts` aus und ersetzen Sie das abgelaufene Zwischenzertifikat in der Datei, die der Server sendet.',
      },
      {
        id: 'check-clock-and-store',
        text: 'Ist nur ein Client betroffen, prüfen Sie dessen Uhr mit `timedatectl` und aktualisieren Sie seine CA-Zertifikate.',
      },
    ],
    choose: '10 liegt vor, wenn die aktuelle Zeit nach `notAfter` liegt.',
    endUser: 'Das Sicherheitszertifikat dieses Dienstes ist abgelaufen. Bitte versuchen Sie es später erneut.',
  },
  11: {
    name: 'CRL noch nicht gültig',
    summary: 'Das Startdatum (`lastUpdate`) der Zertifikatssperrliste (CRL) liegt in der Zukunft.',
    when: 'Die Uhr des prüfenden Hosts geht nach, oder die CA hat die Liste mit einem falschen oder künftigen Startdatum veröffentlicht.',
    fixes: [
      {
        id: 'read-crl-dates',
        text: 'Geben Sie `lastUpdate` und `nextUpdate` jeder CRL aus (der Befehl liest nur die erste CRL einer Datei) und vergleichen Sie sie mit der Ausgabe von `date -u`.',
      },
      {
        id: 'check-clock',
        text: 'Prüfen Sie mit `timedatectl`, ob die Uhr synchronisiert ist, auf dem prüfenden Host und auf dem der CA.',
      },
    ],
    choose: '11 liegt vor, wenn die aktuelle Zeit vor `lastUpdate` der CRL liegt.',
    endUser:
      'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte prüfen Sie Datum und Uhrzeit Ihres Geräts.',
  },
  12: {
    name: 'CRL abgelaufen',
    summary:
      'Die Zertifikatssperrliste (CRL) ist veraltet: Ihr `nextUpdate` ist überschritten. Das Zertifikat selbst kann gültig sein.',
    when: 'Der Job, der die CRL herunterlädt, läuft nicht mehr, die CA veröffentlicht sie nicht mehr, oder eine mit `ssl_crl` in nginx konfigurierte Datei wurde nie aktualisiert. Alle Zertifikate dieser CA scheitern im selben Moment.',
    fixes: [
      {
        id: 'read-crl-dates',
        text: 'Geben Sie `nextUpdate` jeder CRL aus, die der prüfende Host geladen hat; der Befehl liest nur die erste CRL einer Datei.',
      },
      {
        id: 'fetch-new-crl',
        text: 'Laden Sie die aktuelle CRL von der URL in der Erweiterung `crlDistributionPoints` herunter, wandeln Sie sie in PEM um und laden Sie den Dienst neu: nginx liest `ssl_crl` nur beim Start und beim Neuladen.',
      },
      {
        id: 'schedule-update',
        text: 'Planen Sie den Download deutlich vor `nextUpdate` ein und richten Sie einen Alarm ein, der einen fehlgeschlagenen Download meldet.',
      },
    ],
    choose: '12 liegt vor, wenn `nextUpdate` der CRL überschritten ist; beim `notAfter` des Zertifikats liegt 10 vor.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte versuchen Sie es später erneut.',
  },
  18: {
    name: 'Selbstsigniertes Zertifikat',
    summary: 'Das eigene Zertifikat des Servers ist selbstsigniert, und die prüfende Seite vertraut ihm nicht.',
    when: 'Ein Entwicklungs- oder interner Server verwendet ein Zertifikat, das keine CA ausgestellt hat, oder ein Server, Router oder Gerät sendet sein eingebautes Standardzertifikat, weil für den Hostnamen keines konfiguriert ist. Auch ein Proxy, der TLS aufbricht, kann die Ursache sein.',
    fixes: [
      {
        id: 'see-certificate',
        text: 'Geben Sie Subject, Issuer und Fingerabdruck des Zertifikats aus. Bei einem selbstsignierten sind Subject und Issuer gleich.',
      },
      {
        id: 'install-ca-certificate',
        text: 'Ersetzen Sie das selbstsignierte Zertifikat durch eines von einer öffentlichen CA wie Let’s Encrypt oder von Ihrer internen CA.',
      },
      {
        id: 'trust-certificate',
        text: 'Ist das Zertifikat gewollt, vergleichen Sie den Fingerabdruck mit dem der Datei auf dem Server und vertrauen Sie dann genau diesem Zertifikat: `--cacert` in curl, `NODE_EXTRA_CA_CERTS` in Node.js, `REQUESTS_CA_BUNDLE` in Requests. Schalten Sie die Prüfung nicht mit `-k` oder `NODE_TLS_REJECT_UNAUTHORIZED=0` ab.',
      },
      {
        id: 'look-for-default',
        text: 'Ist es ein Standardzertifikat, prüfen Sie, ob der Hostname konfiguriert ist: in nginx ein `server`-Block mit diesem `server_name` und einem eigenen `ssl_certificate`. Wenn es `Kubernetes Ingress Controller Fake Certificate` ist (ingress-nginx), tragen Sie im Ingress ein gültiges `secretName` für den Hostnamen ein.',
      },
    ],
    choose: '18 liegt vor, wenn das Zertifikat bei `depth=0` selbstsigniert und nicht vertrauenswürdig ist.',
    endUser: 'Die Identität dieses Dienstes konnte nicht bestätigt werden.',
  },
  19: {
    name: 'Nicht vertrauenswürdiges Root-Zertifikat',
    summary:
      'Die Kette ist vollständig und endet mit einem selbstsignierten Root-Zertifikat, das aber nicht im Truststore der prüfenden Seite steht.',
    when: 'Ein Firmenproxy oder ein Virenscanner bricht TLS auf und signiert mit seinem eigenen Root-Zertifikat, oder der Server verwendet eine private CA. Programme mit eigenem Truststore (Node.js von nodejs.org in der Standardkonfiguration, Requests von PyPI, ein JDK mit eigener Datei `cacerts`) scheitern auch dann, wenn das Betriebssystem dem Root-Zertifikat vertraut.',
    fixes: [
      {
        id: 'find-root',
        text: 'Sehen Sie sich das letzte Zertifikat der Kette an: Der Issuer verrät, ob es sich um den Proxy Ihrer Firma, eine interne CA oder etwas Unerwartetes handelt.',
      },
      {
        id: 'trust-root',
        text: 'Nehmen Sie dieses Root-Zertifikat in den Truststore des Programms auf: `NODE_EXTRA_CA_CERTS` für Node.js, `REQUESTS_CA_BUNDLE` für Requests, `SSL_CERT_FILE` für OpenSSL, `keytool -importcert -cacerts` für Java. `REQUESTS_CA_BUNDLE` und `SSL_CERT_FILE` ersetzen die voreingestellte CA-Datei, die neue Datei muss also auch deren Zertifikate enthalten. Beziehen Sie das Root-Zertifikat von seinem Betreiber, nicht aus der Verbindung selbst.',
      },
      {
        id: 'install-in-system',
        text: 'Installieren Sie das Root-Zertifikat auf allen Hosts und in Container-Images: Kopieren Sie es mit der Endung `.crt` nach `/usr/local/share/ca-certificates/` und führen Sie `update-ca-certificates` aus (Debian, Ubuntu, Alpine). Node.js von nodejs.org braucht zusätzlich `--use-system-ca` (ab 22.15 bzw. 23.9) oder `--use-openssl-ca`.',
      },
    ],
    choose: '19 liegt vor, wenn die Kette bei einem selbstsignierten Root-Zertifikat endet, dem nicht vertraut wird.',
    endUser: 'Die Identität dieses Dienstes konnte nicht bestätigt werden.',
  },
};
