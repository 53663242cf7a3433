import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** Alerts der TLS-Erweiterungen, auf Deutsch. */
export const extensions = {
  52: {
    name: 'Zu viele CIDs angefordert',
    summary: 'In DTLS 1.3 schließt die Gegenseite die Verbindung, weil zu oft Connection-IDs angefordert wurden.',
    when: 'Ein DTLS-1.3-Endpunkt sendet mehr `RequestConnectionId`-Nachrichten, als die Gegenseite zulässt. Fordert eine einzelne Nachricht zu viele Connection-IDs an, kann die Gegenseite stattdessen mit weniger antworten.',
    fixes: [
      {
        id: 'request-fewer',
        text: 'Senden Sie weniger `RequestConnectionId`-Nachrichten und warten Sie vor jeder die Antwort auf die vorige ab, wie es RFC 9147 vorschreibt.',
      },
      {
        id: 'update-library',
        text: 'Aktualisieren Sie die DTLS-Bibliothek, wenn die Anforderungen innerhalb ihres dokumentierten Limits liegen.',
      },
    ],
    choose: 'Verwenden Sie too_many_cids_requested nur in DTLS 1.3, gegen übermäßige Anforderungen von Connection-IDs.',
    endUser: 'Die sichere Verbindung wurde unterbrochen. Bitte versuchen Sie es erneut.',
  },
  109: {
    name: 'Fehlende Erweiterung',
    summary: 'Ein TLS-1.3-Endpunkt hat eine Handshake-Nachricht ohne eine dort vorgeschriebene Erweiterung erhalten.',
    when: 'Der Client sendet kein `supported_groups`, `key_share` oder `signature_algorithms`, oder der Server verlangt SNI, und der Client verbindet sich mit einer IP-Adresse.',
    fixes: [
      {
        id: 'send-server-name',
        text: 'Verbinden Sie sich mit dem Hostnamen, nicht mit der IP-Adresse, damit der Client SNI sendet. `openssl s_client` einmal mit `-servername` und einmal mit `-noservername` zeigt, ob es daran liegt.',
      },
      {
        id: 'capture-handshake',
        text: 'Zeichnen Sie den Handshake mit `tshark -V` auf und vergleichen Sie die Erweiterungen im ClientHello mit denen eines funktionierenden Clients.',
      },
      {
        id: 'update-library',
        text: 'Aktualisieren Sie die TLS-Bibliothek des Clients. `openssl version` zeigt die Version von OpenSSL.',
      },
    ],
    choose: 'Verwenden Sie missing_extension in TLS 1.3, wenn eine vorgeschriebene Erweiterung fehlt.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  110: {
    name: 'Erweiterung nicht unterstützt',
    summary: 'Die Gegenseite hat eine Erweiterung erhalten, die sie nicht angeboten hatte.',
    when: 'Ein Server oder eine Middlebox antwortet wegen eines Fehlers in der TLS-Bibliothek mit einer Erweiterung, die im ClientHello nicht stand.',
    fixes: [
      {
        id: 'update-library',
        text: 'Aktualisieren Sie die TLS-Bibliothek des Servers und jedes Proxys, der TLS terminiert. `openssl version` zeigt die Version von OpenSSL.',
      },
      {
        id: 'bypass-inspection',
        text: 'Verbinden Sie sich per `openssl s_client` direkt mit dem Backend. Gelingt das, fügt ein Proxy dazwischen die Erweiterung hinzu.',
      },
    ],
    choose:
      'Verwenden Sie unsupported_extension, wenn eine Antwort eine Erweiterung enthält, die nicht angeboten wurde.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  112: {
    name: 'Unbekannter Servername',
    summary:
      'Der Server hat für den Hostnamen, den der Client gesendet hat (SNI), weder Zertifikat noch Konfiguration.',
    when: 'Der DNS-Record verweist auf den falschen Server, der Hostname ist dort noch nicht eingerichtet, ein Default-Server lehnt unbekannte Namen ab, oder ein Proxy sendet seinem Upstream einen falschen oder keinen Namen.',
    fixes: [
      {
        id: 'check-server-name',
        text: 'Zeichnen Sie das ClientHello mit `tshark` auf: `tls.handshake.extensions_server_name` ist der Name, den der Client sendet. Es muss der Hostname aus der URL sein, ohne Port.',
      },
      {
        id: 'add-name',
        text: 'Ergänzen Sie den Namen auf dem Server: in nginx einen `server`-Block mit `server_name` und Zertifikat. `handshake rejected while SSL handshaking` im Log von nginx (Stufe `info`) kommt von `ssl_reject_handshake on` (Standard: `off`).',
      },
      {
        id: 'send-name-upstream',
        text: 'Ist nginx der Client, setzen Sie `proxy_ssl_server_name on` (Standard: `off`) und bei Bedarf `proxy_ssl_name` (Standard: `$proxy_host`).',
      },
    ],
    choose:
      'Verwenden Sie unrecognized_name, wenn keine Konfiguration zum Hostnamen in SNI passt. RFC 6066 rät von einer Warnung ab: Brechen Sie den Handshake ab oder setzen Sie ihn mit einem Standardzertifikat fort.',
    endUser: 'Diese Adresse gibt es auf dem Server nicht.',
  },
  115: {
    name: 'Unbekannte PSK-Identität',
    summary: 'Der Server kennt die Identität des Pre-Shared Keys nicht, den der Client anbietet.',
    when: 'Ein Gerät verwendet eine Identität, die nie registriert oder inzwischen gelöscht wurde, oder verbindet sich mit der falschen Umgebung. Bei Session-Tickets führt der Server stattdessen einen vollständigen Handshake durch.',
    fixes: [
      {
        id: 'compare-identity',
        text: 'Vergleichen Sie die Identität des Clients mit der Liste des Servers: Groß- und Kleinschreibung zählt, und ein abschließendes Nullbyte macht sie zu einer anderen. `openssl s_client -psk_identity` mit `-tls1_2 -cipher PSK` testet sie; ohne diese Optionen kann ein Server, der ein Zertifikat hat, die Identität übergehen und den Handshake trotzdem abschließen.',
      },
      {
        id: 'add-identity',
        text: 'Registrieren Sie die Identität und ihren Schlüssel auf dem Server. Ein Server kann auch mit decrypt_error antworten, um nicht zu verraten, welche Identitäten es gibt. In TLS 1.3 übergeht ein OpenSSL-Server eine unbekannte Identität und sendet handshake_failure, wenn er kein Zertifikat hat.',
      },
    ],
    choose:
      'Verwenden Sie unknown_psk_identity, wenn ein Pre-Shared Key nötig und seine Identität unbekannt ist; um das zu verbergen, decrypt_error.',
    endUser: 'Dieses Gerät konnte nicht authentifiziert werden.',
  },
  120: {
    name: 'Kein Anwendungsprotokoll',
    summary: 'Client und Server haben kein Anwendungsprotokoll (ALPN) gemeinsam.',
    when: 'Der Client bietet nur `h2` an, wie es gRPC-Clients tun, und der Server spricht nur HTTP/1.1. Oder ein Load-Balancer gibt die falsche ALPN-Liste an sein Backend weiter, oder eine CA prüft die Domain mit `acme-tls/1` (ACME-Challenge `tls-alpn-01`), das der Server nicht unterstützt.',
    fixes: [
      {
        id: 'list-protocols',
        text: 'Fragen Sie den Server mit `openssl s_client -alpn h2,http/1.1`: Die Zeile `ALPN protocol:` nennt seine Wahl.',
      },
      {
        id: 'offer-fallback',
        text: 'Bieten Sie im Client neben `h2` auch `http/1.1` an; `curl --http1.1` zeigt, ob die Verbindung damit gelingt.',
      },
      {
        id: 'enable-protocol',
        text: 'Aktivieren Sie das Protokoll auf dem Server: in nginx `http2 on` (Standard: `off`; vor 1.25.1 `listen 443 ssl http2`), in HAProxy `alpn h2,http/1.1`, in Go `NextProtos`.',
      },
    ],
    choose:
      'Verwenden Sie no_application_protocol, wenn der Client ALPN anbietet und kein Protokoll passt. RFC 7301 schreibt vor, dass der Alert fatal ist.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden.',
  },
  121: {
    name: 'ECH erforderlich',
    summary:
      'Der Client hat Encrypted Client Hello angeboten, der Server hat es nicht angenommen, und der Client beendet die Verbindung.',
    when: 'Die ECH-Schlüssel des Servers wurden gewechselt, und im DNS stehen noch die alten, oder ein einzelner Server hat keine ECH-Schlüssel. Clients, die neue Schlüssel erhalten haben, verbinden sich damit erneut.',
    fixes: [
      {
        id: 'use-retry-configs',
        text: 'Bauen Sie mithilfe der `retry_configs`, die der Server gesendet hat, eine neue Verbindung auf. Hat er keine gesendet, verbinden Sie sich ohne ECH.',
      },
      {
        id: 'compare-keys',
        text: 'Vergleichen Sie den Wert `ech` im HTTPS-Record des DNS (`dig +short HTTPS example.com`) mit den Schlüsseln jedes Servers und behalten Sie alte Schlüssel, bis die TTL des Records abgelaufen ist.',
      },
    ],
    choose:
      'Verwenden Sie ech_required nur in einem Client, nachdem er den Server für den öffentlichen Namen authentifiziert und die Ablehnung von ECH festgestellt hat.',
    endUser: 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte versuchen Sie es erneut.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
