import type { certificate } from '../../../catalogs/certificate.js';
import type { CodeTexts } from '../../../model.js';

/** Verify numbers that begin with 2, in German. */
export const codes2: CodeTexts<typeof certificate, '2'> = {
  2: {
    name: 'Aussteller eines vertrauten Zertifikats fehlt',
    summary:
      'Ein Zertifikat aus dem Truststore ist nicht selbstsigniert, und sein eigener Aussteller wurde nicht gefunden.',
    when: 'Die CA-Datei enthält nur ein Zwischenzertifikat ohne das Root-Zertifikat. Node.js und Python vor 3.13 lehnen das ab; curl, Go und Java akzeptieren ein Zwischenzertifikat als Vertrauensanker.',
    fixes: [
      {
        id: 'add-root',
        text: 'Fügen Sie der CA-Datei nach dem Zwischenzertifikat das Root-Zertifikat hinzu.',
      },
      {
        id: 'allow-partial-chain',
        text: 'Wenn Sie dem Zwischenzertifikat selbst vertrauen wollen, erlauben Sie eine Teilkette: `-partial_chain` in OpenSSL, `ssl.VERIFY_X509_PARTIAL_CHAIN` in Python, `allowPartialTrustChain` in Node.js.',
      },
    ],
    choose:
      '2 liegt vor, wenn der Aussteller eines Zertifikats aus dem Truststore fehlt; fehlt der Aussteller eines Zertifikats, das der Server gesendet hat, liegt 20 vor.',
    endUser: 'Die Identität dieses Dienstes konnte nicht bestätigt werden.',
  },
  20: {
    name: 'Aussteller nicht gefunden',
    summary:
      'Die Kette ist unvollständig: OpenSSL hat den Aussteller eines Zertifikats weder unter den Zertifikaten gefunden, die der Server gesendet hat, noch im Truststore.',
    when: 'Der Server sendet sein Zertifikat ohne das Zwischenzertifikat; Browser, die es im Cache haben oder herunterladen, funktionieren, während curl und Python scheitern. Oder das Root-Zertifikat fehlt: bei einer privaten CA, einem Proxy, der TLS aufbricht, oder einem Container-Image ohne `ca-certificates`. OpenSSL meldet 20 auch, wenn eine CA unter demselben Namen neu angelegt wurde und ihre Schlüsselkennung nicht mehr passt; OpenSSL 3.0.0 bis 3.0.5 kann dann 30 melden.',
    fixes: [
      {
        id: 'see-chain',
        text: 'Geben Sie die Kette mit `-showcerts` aus: Der Issuer (`i:`) jedes Zertifikats muss das Subject (`s:`) des nächsten sein. Steht dort nur Zertifikat 0, fehlt dessen Aussteller: ein Zwischenzertifikat oder eine private Root-CA, die es direkt ausgestellt hat.',
      },
      {
        id: 'send-full-chain',
        text: 'Konfigurieren Sie auf dem Server die vollständige Kette: In nginx enthält `ssl_certificate` zuerst das Serverzertifikat, dann die Zwischenzertifikate. Bei Certbot ist das `fullchain.pem`, nicht `cert.pem`.',
      },
      {
        id: 'add-trusted-ca',
        text: 'Ist das Root-Zertifikat privat, geben Sie es dem Client mit: `--cacert` in curl, `NODE_EXTRA_CA_CERTS` in Node.js, `REQUESTS_CA_BUNDLE` in Requests, `SSL_CERT_FILE` für OpenSSL.',
      },
      {
        id: 'install-ca-bundle',
        text: 'Scheitern in einem Container alle HTTPS-Anfragen, installieren Sie die CA-Zertifikate: `apt-get update && apt-get install -y ca-certificates` (Debian, Ubuntu) oder `apk add --no-cache ca-certificates` (Alpine).',
      },
    ],
    choose:
      '20 liegt vor, wenn der Aussteller eines Zertifikats nicht gefunden wird; in nginx auch dann, wenn die Kette `ssl_verify_depth` oder `proxy_ssl_verify_depth` (Standard: `1`) überschreitet. Sendet der Server nur sein eigenes Zertifikat, melden curl und Python 20; Node.js, nginx und `openssl s_client` melden dagegen 21.',
    endUser: 'Die Identität dieses Dienstes konnte nicht bestätigt werden.',
  },
  21: {
    name: 'Erstes Zertifikat nicht prüfbar',
    summary:
      'Der Server hat den Aussteller seines eigenen Zertifikats nicht gesendet, und dieser steht auch nicht im Truststore.',
    when: 'In der Konfiguration des Servers fehlt das Zwischenzertifikat, oder dort steht das falsche. Oder eine private Root-CA, die nicht im Truststore steht, hat das Zertifikat direkt ausgestellt, etwa bei mkcert. Node.js meldet `UNABLE_TO_VERIFY_LEAF_SIGNATURE`, und `openssl s_client` gibt zuerst Fehler 20, dann 21 aus. Browser funktionieren oft, weil sie das Zwischenzertifikat im Cache haben oder es wie Chromium herunterladen. OpenSSL bis 1.1.1g meldet 21 auch bei einem selbstsignierten Zertifikat ohne `keyCertSign`, etwa beim Standardzertifikat von ingress-nginx, `Kubernetes Ingress Controller Fake Certificate`; OpenSSL ab 1.1.1h meldet dann 18.',
    fixes: [
      {
        id: 'see-chain',
        text: 'Geben Sie die Kette mit `-showcerts` aus. Hat unter `Certificate chain` kein Zertifikat den Aussteller (`i:`) von Zertifikat 0 als Subject (`s:`), fehlt dieser Aussteller: ein Zwischenzertifikat oder eine private Root-CA, die es direkt ausgestellt hat.',
      },
      {
        id: 'send-full-chain',
        text: 'Konfigurieren Sie auf dem Server die vollständige Kette: `fullchain.pem` statt `cert.pem` in `ssl_certificate` (nginx) oder `SSLCertificateFile` (Apache). Laden Sie den Server danach neu.',
      },
      {
        id: 'trust-issuer',
        text: 'Wenn Sie den Server nicht ändern können, nehmen Sie Zwischen- und Root-Zertifikat in den Truststore des Clients auf, etwa mit `NODE_EXTRA_CA_CERTS`. Wenn eine private Root-CA das Zertifikat direkt ausgestellt hat, nehmen Sie deren Root-Zertifikat auf.',
      },
    ],
    choose:
      '21 liegt vor, wenn die Kette aus einem einzigen Zertifikat besteht, das OpenSSL nicht als selbstsigniert einstuft.',
    endUser: 'Die Identität dieses Dienstes konnte nicht bestätigt werden.',
  },
  22: {
    name: 'Kette zu lang',
    summary: 'Die Kette hat mehr Zertifikate, als die konfigurierte Tiefe erlaubt.',
    when: 'Ein Proxy begrenzt die Tiefe: In nginx stehen `ssl_verify_depth` und `proxy_ssl_verify_depth` auf 1, in Apache steht `SSLVerifyDepth` auf 1. Ein Client-Zertifikat mit zwei Zwischenzertifikaten scheitert dann in nginx; in Apache, das auch das Root-Zertifikat zählt, scheitert schon eines mit einem Zwischenzertifikat. nginx und `openssl s_client` prüfen nach 22 weiter und enden mit 20.',
    fixes: [
      {
        id: 'count-certificates',
        text: 'Zählen Sie die Zertifikate zwischen dem Server- oder Client-Zertifikat und dem Root-Zertifikat (bei einem Client-Zertifikat in der Datei, die der Client sendet); so groß muss die erlaubte Tiefe sein, in Apache um 1 größer, weil dort das Root-Zertifikat mitzählt.',
      },
      {
        id: 'raise-depth',
        text: 'Erhöhen Sie die Tiefe: `ssl_verify_depth` für Client-Zertifikate und `proxy_ssl_verify_depth` für Upstream-Server in nginx (Standard: `1`), `SSLVerifyDepth` in Apache (Standard: `1`).',
      },
    ],
    choose: '22 liegt vor, wenn die Kette gültig ist, aber die maximale Tiefe der prüfenden Seite überschreitet.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte versuchen Sie es später erneut.',
  },
  23: {
    name: 'Zertifikat widerrufen',
    summary: 'Die CA hat ein Zertifikat der Kette vor seinem Enddatum widerrufen.',
    when: 'Der private Schlüssel wurde kompromittiert, die CA musste ein fehlerhaft ausgestelltes Zertifikat widerrufen, oder das Client-Zertifikat eines Mitarbeiters wurde eingezogen. OpenSSL bemerkt das nur, wenn es eine CRL oder eine OCSP-Antwort prüft, was nicht der Standard ist; Browser können dasselbe Zertifikat ablehnen.',
    fixes: [
      {
        id: 'confirm-revocation',
        text: 'Geben Sie die CRL der CA aus, die das Zertifikat ausgestellt hat (der Befehl liest nur die erste CRL einer Datei), und suchen Sie unter `Revoked Certificates` nach der Seriennummer (`openssl x509 -noout -serial -in cert.pem`). Der Eintrag nennt das Datum und manchmal den Grund.',
      },
      {
        id: 'replace-certificate',
        text: 'Erzeugen Sie einen neuen Schlüssel und fordern Sie dafür ein neues Zertifikat an. In Certbot brauchen Sie `--force-renewal`, weil das alte Zertifikat noch nicht kurz vor dem Ablauf steht.',
      },
      {
        id: 'do-not-bypass',
        text: 'Schalten Sie die Sperrprüfung nicht ab, um den Fehler zu umgehen: Der Schlüssel kann in der Hand eines Angreifers sein.',
      },
    ],
    choose:
      '23 liegt vor, wenn eine CRL des Ausstellers das Zertifikat aufführt oder wenn eine Anwendung 23 aufgrund einer OCSP-Antwort setzt, wie es Apache mit `SSLOCSPEnable` tut.',
    endUser: 'Das Sicherheitszertifikat dieses Dienstes wird nicht mehr akzeptiert. Bitte geben Sie keine Daten ein.',
  },
  24: {
    name: 'Aussteller ohne öffentlichen Schlüssel',
    summary:
      'Der öffentliche Schlüssel des Ausstellers ließ sich nicht ermitteln, daher kann die Signatur nicht geprüft werden.',
    when: 'In OpenSSL bis 1.1.1, LibreSSL und BoringSSL bedeutet 24 `invalid CA certificate`; dieser Fehler hat in OpenSSL seit 3.0 die Nummer 79. Lässt sich der Schlüssel eines CA-Zertifikats nicht lesen, meldet OpenSSL 3.0.0 bis 3.0.5 die Nummer 24, ab 3.0.7 dagegen 20 oder 21.',
    fixes: [
      {
        id: 'read-old-number',
        text: 'Prüfen Sie, welche Bibliothek das Programm verwendet, etwa mit `openssl version`. Bei OpenSSL bis 1.1.1, LibreSSL oder BoringSSL (wie in Envoy) lesen Sie stattdessen bei 79 weiter.',
      },
      {
        id: 'read-issuer',
        text: 'Geben Sie den öffentlichen Schlüssel des CA-Zertifikats mit `openssl x509 -noout -pubkey` aus. Schlägt das fehl, beziehen Sie das Zertifikat erneut von der CA.',
      },
    ],
    choose:
      '24 liegt vor, wenn OpenSSL 3.0.0 bis 3.0.5 den Schlüssel des Ausstellers nicht lesen kann; ab 3.0.7 meldet es 20 oder 21. Lautet der Text `invalid CA certificate`, stammt die Nummer aus OpenSSL bis 1.1.1, LibreSSL oder BoringSSL; OpenSSL ab 3.0 meldet stattdessen 79.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte versuchen Sie es später erneut.',
  },
  25: {
    name: 'Pfadlänge überschritten',
    summary: 'Ein CA-Zertifikat begrenzt, wie viele Zwischenzertifikate ihm folgen dürfen, und die Kette hat mehr.',
    when: 'Eine Zwischen-CA mit `pathlen:0` hat ein weiteres CA-Zertifikat ausgestellt. Das kommt in privaten PKIs vor, in denen eine Sub-CA unter einer CA angelegt wurde, die nur Server- und Client-Zertifikate ausstellen darf.',
    fixes: [
      {
        id: 'read-constraint',
        text: 'Geben Sie `basicConstraints` jedes CA-Zertifikats aus: `pathlen:0` erlaubt darunter kein weiteres CA-Zertifikat.',
      },
      {
        id: 'issue-higher',
        text: 'Lassen Sie das Zertifikat der Sub-CA von einer CA ausstellen, die kein oder ein höheres `pathlen` hat, oder stellen Sie das begrenzende CA-Zertifikat mit `pathlen:1` neu aus.',
      },
    ],
    choose:
      '25 liegt vor, wenn ein `pathlen` in einem Zertifikat überschritten wird; wird die konfigurierte Tiefe der prüfenden Seite überschritten, liegt 22 vor.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte versuchen Sie es später erneut.',
  },
  26: {
    name: 'Ungeeigneter Verwendungszweck',
    summary:
      'Das Zertifikat darf für diesen Zweck nicht verwendet werden, etwa zur Authentifizierung eines TLS-Servers.',
    when: 'Ein Client-Zertifikat wird auf einem Server verwendet oder ein Serverzertifikat als Client-Zertifikat: `extendedKeyUsage` enthält nur `clientAuth` oder nur `serverAuth`. Öffentliche CAs schaffen `clientAuth` ab: Let’s Encrypt stellt seit Juli 2026 keine Zertifikate mit `clientAuth` mehr aus.',
    fixes: [
      {
        id: 'read-usage',
        text: 'Geben Sie `extendedKeyUsage` aus: Ist die Erweiterung vorhanden, braucht ein Server `TLS Web Server Authentication`, ein Client `TLS Web Client Authentication`.',
      },
      {
        id: 'issue-with-usage',
        text: 'Stellen Sie das Zertifikat mit dem richtigen Zweck aus: `extendedKeyUsage = serverAuth` für Server, `clientAuth` für Clients.',
      },
      {
        id: 'check-client-certificate',
        text: 'Verwenden Sie bei Mutual TLS kein öffentliches Serverzertifikat als Client-Zertifikat, sondern eines mit `clientAuth` von einer privaten CA.',
      },
    ],
    choose:
      '26 liegt vor, wenn `keyUsage` oder `extendedKeyUsage` die Verwendung nicht erlaubt. Wo curl und Python 28 oder 79 melden, melden Node.js, nginx und `openssl s_client` oft 26.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte versuchen Sie es später erneut.',
  },
  27: {
    name: 'Root-Zertifikat für diesen Zweck nicht vertrauenswürdig',
    summary:
      'OpenSSL definiert 27 für ein Root-Zertifikat, das nicht als vertrauenswürdig für diesen Zweck markiert ist; in der Praxis setzen Anwendungen diese Nummer.',
    when: 'Der Prüf-Callback einer Anwendung setzt 27, etwa in syslog-ng, wenn der Subject-Name des Zertifikats nicht in `trusted-dn()` steht. OpenSSL 3.0.19 selbst meldet 28 bei einem `TRUSTED CERTIFICATE`, dessen Vertrauenseinstellungen nur einen anderen Zweck nennen.',
    fixes: [
      {
        id: 'compare-subject',
        text: 'Vergleichen Sie in syslog-ng den Subject-Namen des Zertifikats der Gegenseite mit den Mustern in `trusted-dn()`. Der Befehl gibt die Felder des Namens in der Reihenfolge aus, die syslog-ng verwendet.',
      },
      {
        id: 'read-trust',
        text: 'Geben Sie bei anderen Programmen das Root-Zertifikat mit `-text` aus und lesen Sie `Trusted Uses` am Ende der Ausgabe.',
      },
      {
        id: 'add-trust',
        text: 'Speichern Sie das Root-Zertifikat als einfaches `CERTIFICATE`, das für alle Zwecke gilt, oder fügen Sie den Zweck mit `-addtrust serverAuth` hinzu.',
      },
    ],
    choose:
      '27 liegt vor, wenn eine Anwendung wie syslog-ng diese Nummer setzt; schließen die Vertrauenseinstellungen des Root-Zertifikats den Zweck aus oder nennen sie nur einen anderen, liegt 28 vor.',
    endUser: 'Die Identität dieses Dienstes konnte nicht bestätigt werden.',
  },
  28: {
    name: 'Root-Zertifikat für diesen Zweck abgelehnt',
    summary: 'Die Vertrauenseinstellungen des Root-Zertifikats schließen diesen Zweck aus.',
    when: 'Das Root-Zertifikat wurde mit `-addreject` markiert, oder es gilt nur für einen anderen Zweck wie `emailProtection` als vertrauenswürdig. Auch eine Distribution kann einem Root-Zertifikat auf diese Weise das Vertrauen entziehen.',
    fixes: [
      {
        id: 'read-rejection',
        text: 'Geben Sie das Root-Zertifikat mit `-text` aus und lesen Sie `Trusted Uses` und `Rejected Uses` am Ende der Ausgabe.',
      },
      {
        id: 'clear-rejection',
        text: 'Ist die Ablehnung ein Versehen, entfernen Sie sie mit `-clrreject`; ist das Root-Zertifikat nur für einen anderen Zweck als vertrauenswürdig markiert, fügen Sie den benötigten Zweck mit `-addtrust serverAuth` hinzu. Stammt die Einstellung von der Distribution, verwenden Sie ein Zertifikat einer anderen CA.',
      },
    ],
    choose:
      '28 liegt vor, wenn die Vertrauenseinstellungen des Root-Zertifikats den Zweck ausschließen. Wo curl und Python 28 melden, prüfen nginx und `openssl s_client` weiter und enden mit 26, ebenso Node.js mit der Option `ca`. Node.js ignoriert ein `TRUSTED CERTIFICATE` in `NODE_EXTRA_CA_CERTS` und meldet 19, 20 oder 21.',
    endUser: 'Die Identität dieses Dienstes konnte nicht bestätigt werden.',
  },
};
