import type { certificate } from '../../../catalogs/certificate.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind a refused certificate do, in German. */
export const effects: EffectTexts<typeof certificate> = {
  'accepts-partial-chain':
    'Ist diese Einstellung eingeschaltet, darf die Kette bei einem Zwischenzertifikat aus dem Truststore enden. Sonst muss sie bis zu einem selbstsignierten Root-Zertifikat oder einem Zertifikat mit Vertrauenseinstellungen (`BEGIN TRUSTED CERTIFICATE`) reichen.',
  'checks-crl':
    'Zertifikate werden gegen die CRLs in dieser Datei geprüft. Die Datei muss eine CRL jeder CA der Kette enthalten.',
  'checks-expiry':
    'Ist diese Einstellung eingeschaltet, wird ein abgelaufenes Zertifikat des Upstream-Servers abgelehnt.',
  'checks-name':
    'Ist diese Einstellung eingeschaltet, muss das Zertifikat des Upstream-Servers zum Hostnamen der Anfrage passen.',
  'checks-strictly':
    'Ist diese Einstellung eingeschaltet, müssen Zertifikate RFC 5280 streng einhalten: Verlangt werden etwa Schlüsselkennungen und, bei CA-Zertifikaten, die Erweiterung Key Usage.',
  'limits-depth':
    'Eine Kette mit mehr CA-Zertifikaten wird abgelehnt. Ob das Root-Zertifikat mitzählt, ist je nach Produkt verschieden.',
  'limits-lifetime': 'Zertifikate dieses Profils laufen nach dieser Zeit ab.',
  'sends-chain':
    'Der Server sendet die Zertifikate aus dieser Datei: zuerst sein eigenes, dann die Zwischenzertifikate.',
  'sends-sni':
    'Ist diese Einstellung ausgeschaltet, sendet der Proxy dem Upstream-Server keinen Hostnamen (SNI), sodass der Upstream-Server womöglich sein Standardzertifikat sendet.',
  'sets-expected-name':
    'Ist die Prüfung eingeschaltet, muss das Zertifikat des Upstream-Servers zu diesem Namen passen.',
  'sets-minimum-strength':
    'Auf Stufe 2 werden RSA-Schlüssel unter 2048 Bit und ECC-Schlüssel unter 224 Bit abgelehnt; auf Stufe 1 liegen die Grenzen bei 1024 und 160 Bit.',
  'shortens-lifetime':
    'Eine öffentliche CA darf kein Zertifikat mit längerer Laufzeit ausstellen. Die Grenze sinkt am 15. März 2027 auf 100 Tage und am 15. März 2029 auf 47 Tage.',
  trusts: 'Die CA-Zertifikate in dieser Datei oder diesem Verzeichnis gelten als vertrauenswürdig.',
  'trusts-more':
    'Die CA-Zertifikate in dieser Datei kommen zu den eingebauten hinzu. Die Datei wird nur beim Start des Prozesses gelesen.',
  'verifies-upstream': 'Diese Einstellung legt fest, ob der Proxy das Zertifikat des Upstream-Servers prüft.',
};
