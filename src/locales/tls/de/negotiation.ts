import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** Alerts zu Versionen, Cipher-Suiten und Sicherheitsstufen, auf Deutsch. */
export const negotiation = {
  40: {
    name: 'Handshake fehlgeschlagen',
    summary:
      'Die Gegenseite hat keine Parameter gefunden, die beide Seiten akzeptieren, oder lehnt den Handshake ohne genaueren Alert ab.',
    when: 'Client und Server haben keine Cipher-Suite, keine Gruppe oder keinen Signaturalgorithmus gemeinsam, der Server kennt den Hostnamen nicht oder hat keinen erhalten (SNI), oder der Client hat kein Zertifikat gesendet, obwohl der Server eines verlangt (nur bis TLS 1.2).',
    fixes: [
      {
        id: 'read-server-log',
        text: 'Lesen Sie das Server-Log: `no shared cipher` (OpenSSL) oder `no cipher suite supported by both client and server` (Go) nennt die Ursache. nginx protokolliert sie auf der Stufe `info`; setzen Sie also zuerst `error_log` auf diese Stufe.',
      },
      {
        id: 'list-ciphers',
        text: 'Listen Sie mit `nmap --script ssl-enum-ciphers` auf, was der Server akzeptiert, und vergleichen Sie es mit den Cipher-Suiten und Zertifikatstypen (RSA, ECDSA), die der Client unterstützt. Nicht alle Gruppen werden aufgelistet: Testen Sie jede einzeln mit `openssl s_client -groups`, zum Beispiel `-groups P-256 -cipher ECDHE`. Hat der Server ein ECDSA-Zertifikat, geben Sie bis TLS 1.2 nach der Gruppe auch dessen Kurve an (`-groups P-384:P-256`) und prüfen Sie, welche Gruppe verwendet wird (`Temp Key`).',
      },
      {
        id: 'send-server-name',
        text: 'Verbinden Sie sich mit dem Hostnamen, nicht mit der IP-Adresse, damit der Client SNI sendet. `openssl s_client` einmal mit `-servername` und einmal mit `-noservername` zeigt, ob es daran liegt; ist nginx der Client, setzen Sie `proxy_ssl_server_name on` (Standard: `off`).',
      },
      {
        id: 'send-certificate',
        text: 'Verlangt der Server ein Client-Zertifikat, senden Sie eines: Bis TLS 1.2 melden OpenSSL-Server ein fehlendes als Alert 40 (`peer did not return a certificate` in ihrem Log). `-cert_chain` sendet die Zwischenzertifikate mit: Lassen Sie die Option weg, wenn es keine gibt.',
      },
    ],
    choose:
      'Verwenden Sie handshake_failure, wenn es keine gemeinsamen Parameter gibt. Liegt es an der TLS-Version, verwenden Sie protocol_version; sind die Algorithmen des Clients zu schwach, insufficient_security.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  60: {
    name: 'Exportbeschränkung',
    summary:
      'Ein TLS-1.0-Endpunkt lehnt einen Schlüssel ab, der länger ist, als die Exportregeln der 1990er erlaubten; spätere Versionen verwenden den Alert nicht mehr.',
    when: 'Ein Endpunkt handelt noch eine Export-Cipher-Suite von TLS 1.0 aus.',
    fixes: [
      {
        id: 'disable-old-versions',
        text: 'Aktivieren Sie nur TLS 1.2 und TLS 1.3, in nginx mit `ssl_protocols TLSv1.2 TLSv1.3`.',
      },
      {
        id: 'update-client',
        text: 'Aktualisieren Sie den Client: Er sollte TLS 1.2 und keine `EXPORT`-Cipher-Suiten unterstützen.',
      },
    ],
    choose: 'Senden Sie export_restriction nicht: TLS 1.1 und spätere Versionen reservieren den Alert.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  70: {
    name: 'TLS-Version nicht unterstützt',
    summary:
      'Die Gegenseite erkennt die TLS-Version, die der andere Endpunkt angeboten oder gewählt hat, unterstützt sie aber nicht.',
    when: 'Ein alter Client bietet höchstens TLS 1.0 oder 1.1 an, die auf aktuellen Servern abgeschaltet sind, oder ein alter Server unterstützt nichts Neueres, und ein aktueller Client lehnt das ab.',
    fixes: [
      {
        id: 'test-versions',
        text: 'Ermitteln Sie die TLS-Versionen, die der Server akzeptiert, mit `openssl s_client`: Wiederholen Sie den Befehl mit `-tls1_1`, `-tls1_2` und `-tls1_3`. Fügen Sie bei `-tls1_1` noch `-cipher DEFAULT@SECLEVEL=0` hinzu: Sonst kann der OpenSSL-3-Client den Handshake von sich aus abbrechen, auch wenn der Server TLS 1.1 akzeptiert.',
      },
      {
        id: 'enable-version',
        text: 'Aktivieren Sie TLS 1.2 und TLS 1.3 auf dem Server, in nginx mit `ssl_protocols`, in HAProxy mit `ssl-min-ver` (Standard: `TLSv1.2`), in Apache mit `SSLProtocol` (Standard: `all -SSLv3`).',
      },
      {
        id: 'update-client',
        text: 'Aktualisieren Sie den Client oder seine TLS-Bibliothek, damit er TLS 1.2 unterstützt. Bei curl prüfen Sie das mit `curl --tlsv1.2` gegen einen Server, der TLS 1.2 unterstützt.',
      },
    ],
    choose:
      'Verwenden Sie protocol_version, wenn es an der Version liegt, und handshake_failure, wenn die Version passt, andere Parameter aber nicht.',
    endUser:
      'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte aktualisieren Sie Ihren Browser oder Ihre App.',
  },
  71: {
    name: 'Unzureichende Sicherheit',
    summary: 'Die Gegenseite, meist der Server, verlangt stärkere Parameter, als der andere Endpunkt anbietet.',
    when: 'Der Client bietet nur schwache Cipher-Suiten, Gruppen oder Signaturalgorithmen an, und die Richtlinie des Servers schließt sie aus. Oder ein Java-Client lehnt die Diffie-Hellman-Parameter des Servers als zu klein ab (`does not comply to algorithm constraints`).',
    fixes: [
      {
        id: 'list-ciphers',
        text: 'Listen Sie mit `nmap --script ssl-enum-ciphers` auf, was der Server akzeptiert.',
      },
      {
        id: 'update-client',
        text: 'Aktualisieren Sie den Client oder seine Cipher-Liste; `openssl ciphers -s -v` zeigt, was OpenSSL anbietet.',
      },
    ],
    choose:
      'Verwenden Sie insufficient_security statt handshake_failure, wenn die Parameter des Clients bekannt, aber zu schwach sind.',
    endUser:
      'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte aktualisieren Sie Ihren Browser oder Ihre App.',
  },
  86: {
    name: 'Unzulässiger Fallback',
    summary: 'Der Server hat erkannt, dass der Client eine ältere TLS-Version verwendet, als beide unterstützen.',
    when: 'Ein Client versucht es nach einem fehlgeschlagenen Handshake mit einer niedrigeren Version und kennzeichnet das mit `TLS_FALLBACK_SCSV`. Der erste Fehlschlag kommt meist von einer gestörten Verbindung oder von einem Angriff.',
    fixes: [
      {
        id: 'disable-fallback',
        text: 'Entfernen Sie aus dem Client den zweiten Versuch mit einer niedrigeren TLS-Version: Bieten Sie die höchste an und lassen Sie den Server wählen.',
      },
      {
        id: 'test-highest-version',
        text: 'Prüfen Sie, ob ein Downgrade erkannt wird: `openssl s_client -fallback_scsv -no_tls1_3` muss mit `inappropriate fallback` fehlschlagen, wenn der Server TLS 1.3 unterstützt. Die meisten Server senden dann Alert 86; Java-Server senden ihn nicht, bei ihnen erkennt der Client das Downgrade selbst.',
      },
    ],
    choose:
      'Verwenden Sie inappropriate_fallback, wenn das ClientHello `TLS_FALLBACK_SCSV` enthält und Ihre höchste Version neuer ist als die des Clients.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte versuchen Sie es erneut.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
