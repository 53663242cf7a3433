import type { tls } from '../../../catalogs/tls.js';
import type { EffectTexts } from '../../../model.js';

/** Was die Einstellungen hinter TLS-Alerts bewirken, auf Deutsch. */
export const effects: EffectTexts<typeof tls> = {
  'asks-certificate':
    'Diese Einstellung legt fest, ob der Server ein Client-Zertifikat anfordert und ob er es verlangt.',
  'asks-and-rejects':
    'Mit dieser Einstellung fordert der Server ein Client-Zertifikat an. Sofern `rejectUnauthorized` nicht `false` ist, verlangt er es auch.',
  'asks-in-http':
    'Diese Einstellung legt fest, ob der Server ein Client-Zertifikat verlangt. Fehlt ein verlangtes Zertifikat oder ist das gesendete ungültig, sendet nginx keinen Alert, sondern schließt den Handshake ab und antwortet mit HTTP 400.',
  'chooses-name':
    'Sendet der Proxy SNI an den Upstream-Server, sendet er diesen Namen; prüft er dessen Zertifikat, muss es zu diesem Namen passen.',
  'disables-algorithms':
    'TLS-Versionen, Cipher-Suiten, Schlüssellängen und Signaturalgorithmen dieser Liste werden weder angeboten noch akzeptiert.',
  'enables-tls':
    'Ohne diesen Parameter spricht der Port unverschlüsseltes HTTP, und ein TLS-Client kann sich nicht verbinden.',
  'limits-both': 'Diese Richtlinie legt fest, welche TLS-Versionen und Cipher-Suiten akzeptiert werden.',
  'limits-ciphers':
    'Bis TLS 1.2 werden nur diese Cipher-Suiten verwendet. Haben die Endpunkte keine davon gemeinsam, schlägt der Handshake fehl, sofern nicht beide TLS 1.3 unterstützen.',
  'limits-groups':
    'Nur diese Gruppen (Kurven) werden für den Schlüsselaustausch verwendet. Haben die Endpunkte keine davon gemeinsam, schlägt der Handshake mit TLS 1.3 fehl; bis TLS 1.2 kann noch eine Cipher-Suite ohne ECDHE verwendet werden.',
  'limits-versions':
    'Nur diese TLS-Versionen werden verwendet. Haben die Endpunkte keine davon gemeinsam, schlägt der Handshake fehl.',
  'raises-security':
    'Schlüssel, Signaturalgorithmen und Cipher-Suiten unterhalb dieser OpenSSL-Sicherheitsstufe werden abgelehnt, auf Stufe 2 etwa RSA-Schlüssel mit weniger als 2048 Bit.',
  'rejects-name':
    'Handshakes für einen nicht konfigurierten Servernamen (SNI) werden abgelehnt; in nginx gehört die Einstellung in den Default-Server.',
  'sends-name': 'Diese Einstellung legt fest, ob der Servername (SNI) an den Upstream-Server gesendet wird.',
  'sets-minimum':
    'Verwendet werden diese TLS-Version und neuere. Unterstützt der andere Endpunkt nur ältere, schlägt der Handshake fehl.',
  'times-out':
    'Ist der Handshake nach dieser Zeit nicht abgeschlossen, wird die Verbindung ohne Alert geschlossen. In Node.js schließt ein HTTPS-Server die Verbindung; ein einfacher `tls.Server` löst nur das Event `tlsClientError` aus und lässt sie offen.',
};
