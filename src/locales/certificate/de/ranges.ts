import type { certificate } from '../../../catalogs/certificate.js';
import type { LocaleOf } from '../../../model.js';

const endUser = 'Eine sichere Verbindung konnte nicht hergestellt werden. Bitte versuchen Sie es später erneut.';

/** What the strict checks have in common; each range adds its name and what it is about. */
const strict = {
  when: 'Die prüfende Seite prüft streng (`-x509_strict` in OpenSSL, `VERIFY_X509_STRICT` in Python ab 3.13), und ein Zertifikat, das Sie selbst oder eine private CA ausgestellt haben, hält RFC 5280 nicht ein.',
  fixes: [
    {
      id: 'verify-strictly',
      text: 'Prüfen Sie die Kette mit `-x509_strict`: OpenSSL gibt jede verletzte Regel mit der Tiefe des Zertifikats aus.',
    },
    {
      id: 'reissue-certificate',
      text: 'Lassen Sie das Zertifikat ohne den Fehler, den die Meldung nennt, neu ausstellen.',
    },
    {
      id: 'relax-python',
      text: 'Entfernen Sie bis dahin in Python das Flag `VERIFY_X509_STRICT` aus dem Kontext dieser einen Verbindung.',
    },
  ],
  choose: 'Eine dieser Nummern liegt nur vor, wenn die strenge Prüfung eingeschaltet ist.',
  endUser,
} as const;

/** What the ranges of verify numbers mean, in German. */
export const ranges: LocaleOf<typeof certificate, 'de'>['ranges'] = {
  undecodable: {
    name: 'Signatur oder Schlüssel nicht lesbar',
    summary:
      'Eine Signatur oder ein öffentlicher Schlüssel ließ sich nicht dekodieren; die Signatur konnte daher nicht geprüft werden.',
    when: 'BoringSSL, das Envoy verwendet, meldet 6, wenn der Schlüssel eines CA-Zertifikats beschädigt ist oder einen nicht unterstützten Typ hat. Bei einem solchen Zertifikat meldet OpenSSL stattdessen 20 oder 21 (3.0.0 bis 3.0.5: 24). Eine beschädigte Signatur führt zu 7; 4 und 5 meldet OpenSSL 3.0 nie.',
    fixes: [
      {
        id: 'decode-by-hand',
        text: 'Geben Sie das CA-Zertifikat mit `openssl x509 -noout -text` aus; `Unable to load Public Key` bedeutet, dass OpenSSL seinen Schlüssel nicht lesen kann.',
      },
      {
        id: 'reissue-certificate',
        text: 'Beziehen Sie das CA-Zertifikat erneut vom Betreiber der CA oder erstellen Sie es mit einem RSA- oder ECDSA-Schlüssel neu.',
      },
    ],
    choose:
      '6 liegt vor, wenn eine Bibliothek wie BoringSSL den Schlüssel des Ausstellers nicht lesen kann; OpenSSL meldet 20, 21 oder 24. Ist die Signatur falsch oder beschädigt, liegt 7 vor.',
    endUser,
  },
  malformed: {
    name: 'Fehlerhaftes Datum',
    summary:
      'Ein Datum in einem Zertifikat oder einer CRL ist nicht lesbar; 17 bedeutet, dass der Arbeitsspeicher nicht ausreicht.',
    when: 'Selbst geschriebene Software hat das Zertifikat oder die CRL erstellt und ein Datum falsch kodiert.',
    fixes: [
      {
        id: 'decode-dates',
        text: 'Geben Sie bei einem Zertifikat beide Datumsangaben mit `openssl x509 -noout -dates` aus, bei einer CRL (15, 16) mit `openssl crl -noout -lastupdate -nextupdate`; ein fehlerhafter Wert erscheint als `Bad time value`.',
      },
      {
        id: 'reissue-certificate',
        text: 'Stellen Sie das Zertifikat oder die CRL mit einem gepflegten Werkzeug wie OpenSSL oder step-ca neu aus.',
      },
    ],
    choose:
      'Eine dieser Nummern liegt vor, wenn ein Datum fehlerhaft kodiert ist; ist es korrekt, aber überschritten, liegt 10 oder 12 vor.',
    endUser,
  },
  issuer: {
    name: 'Möglicher Aussteller passt nicht',
    summary:
      'Der Aussteller wurde gefunden, darf aber keine Zertifikate signieren: Seiner `keyUsage` fehlt `keyCertSign` (32). 33 bedeutet, dass das Zertifikat des CRL-Ausstellers nicht gefunden wurde; 29, 30 und 31 bedeuten, dass Name, Schlüsselkennung oder Seriennummer des Ausstellers nicht passt, und OpenSSL 3.0.0 bis 3.0.5 meldet 30 und 31 statt 20.',
    when: 'Einem CA-Zertifikat fehlt `keyCertSign`. Node.js, nginx und `openssl s_client` enden mit 32, wo curl und Python einen früheren Fehler wie 79 melden. Wurde eine CA unter demselben Namen neu angelegt, meldet OpenSSL die Nummer 7 oder 20 (3.0.0 bis 3.0.5: 30 statt 20).',
    fixes: [
      {
        id: 'read-usage',
        text: 'Geben Sie bei 32 `keyUsage` jedes CA-Zertifikats aus: Darin muss `Certificate Sign` stehen.',
      },
      {
        id: 'replace-issuer',
        text: 'Erstellen Sie bei 32 das CA-Zertifikat mit `keyUsage = critical, keyCertSign, cRLSign` neu. Ersetzen Sie bei 29, 30 und 31 das CA-Zertifikat durch das, mit dem das Zertifikat ausgestellt wurde. Nehmen Sie bei 33 das Zertifikat des CRL-Ausstellers in den Truststore auf.',
      },
    ],
    choose:
      '32 liegt vor, wenn der `keyUsage` des Ausstellers `keyCertSign` fehlt und das Programm nach 79 weiterprüft; wurde kein Aussteller mit passendem Namen und passender Schlüsselkennung gefunden, liegt 20 vor.',
    endUser,
  },
  extensions: {
    name: 'Erweiterung nicht akzeptiert',
    summary:
      'Eine Erweiterung eines Zertifikats oder einer CRL ist ungültig, wird nicht unterstützt oder erlaubt nicht, was verlangt wird.',
    when: 'Eine private PKI verwendet Proxy-Zertifikate, Zertifikatsrichtlinien oder CRL-Geltungsbereiche, und die prüfende Seite unterstützt sie nicht oder verlangt etwas anderes.',
    fixes: [
      {
        id: 'list-extensions',
        text: 'Geben Sie alle Erweiterungen des Zertifikats mit `openssl x509 -noout -text` aus, die der CRL (36, 44) mit `openssl crl -noout -text`, und vergleichen Sie sie mit der Meldung.',
      },
      {
        id: 'reissue-certificate',
        text: 'Stellen Sie das Zertifikat oder die CRL neu aus und korrigieren Sie dabei die Erweiterung, die die Meldung nennt, oder lassen Sie sie weg. Bei 35 muss die `keyUsage` des CA-Zertifikats `cRLSign` enthalten.',
      },
    ],
    choose:
      'Eine dieser Nummern liegt vor, wenn die Meldung eine Erweiterung, eine Richtlinie, ein Proxy-Zertifikat, eine Key Usage (35, 39), CA-Merkmale (37), einen CRL-Geltungsbereich (44) oder eine Ressource nach RFC 3779 (46) nennt.',
    endUser,
  },
  special: {
    name: 'Einschränkung oder Profil verletzt',
    summary:
      'Eine Namenseinschränkung lässt sich nicht auswerten, eine Regel eines Profils wie Suite B ist verletzt, oder die Anwendung hat das Zertifikat abgelehnt.',
    when: 'Ein CA-Zertifikat verwendet eine seltene Form der Namenseinschränkung, die prüfende Seite verlangt das Profil Suite B, oder eine Anwendung lehnt das Zertifikat in ihrem eigenen Callback ab (50). Der Exit-Code 60 von curl ist keine Prüfnummer; den Grund nennt die Meldung von curl.',
    fixes: [
      {
        id: 'find-rule',
        text: 'Suchen Sie bei 50 im Programmcode der Anwendung nach `X509_V_ERR_APPLICATION_VERIFICATION` und `X509_STORE_CTX_set_error`: Der Prüf-Callback der Anwendung setzt die Nummer.',
      },
      {
        id: 'list-constraints',
        text: 'Geben Sie jedes CA-Zertifikat aus und suchen Sie unter `Name Constraints` nach einem anderen Eintrag als `DNS`, `email`, `URI`, `IP` und `DirName`: Dafür kann OpenSSL die Nummer 51 melden.',
      },
    ],
    choose:
      'Eine dieser Nummern liegt vor, wenn die Meldung eine Einschränkung, eine Namenssyntax, Suite B, die Anwendung, die Pfadprüfung einer Sperrliste (54) oder eine Schleife im Pfad (55) nennt.',
    endUser,
  },
  context: {
    name: 'Prüfung nicht abgeschlossen',
    summary:
      'Die Prüfung wurde falsch aufgerufen, oder eine zusätzliche Prüfung wie OCSP oder Certificate Transparency ist fehlgeschlagen.',
    when: 'Eine Anwendung verwendet die Prüffunktionen falsch, oder eine verlangte OCSP-Antwort oder ein verlangter Zeitstempel (SCT) der Certificate Transparency fehlt. Bei strenger Prüfung führt ein Zertifikat, das zwei verschiedene Signaturalgorithmen nennt, zu 78; bei einem unbekannten Signaturalgorithmus meldet OpenSSL ab 3.0.7 nicht 76, sondern 20 oder 21.',
    fixes: [
      {
        id: 'read-library-error',
        text: 'Geben Sie die Fehlerwarteschlange von OpenSSL aus, in C mit `ERR_print_errors_fp(stderr)`. Wenn im Log nur ein Code wie `0A000086` steht, gibt `openssl errstr` den Text dazu aus.',
      },
      {
        id: 'verify-by-hand',
        text: 'Prüfen Sie dieselbe Kette mit `openssl verify`. Wenn der Befehl `OK` ausgibt, liegt die Ursache in der Anwendung oder in einer zusätzlichen Prüfung wie OCSP oder Certificate Transparency.',
      },
    ],
    choose:
      'Eine dieser Nummern liegt vor, wenn die Meldung die OCSP-Prüfung oder ein bei OCSP unbekanntes Zertifikat (73 bis 75), SCTs, die Suche nach dem Aussteller (Lookup), den Subject-Namen eines Proxy-Zertifikats (72), einen Signaturalgorithmus (76 bis 78) oder den Prüfkontext nennt.',
    endUser,
  },
  'strict-ca': {
    ...strict,
    name: 'Strenge Prüfung: CA-Felder',
    summary: 'Eine Pfadlänge, eine Key Usage, ein Issuer oder ein Subject in einem Zertifikat verletzt RFC 5280.',
  },
  'strict-names': {
    ...strict,
    name: 'Strenge Prüfung: alternative Namen',
    summary:
      'Die Erweiterung Subject Alternative Name ist leer (87), oder sie ist nicht kritisch, obwohl das Subject leer ist (88). OpenSSL ab 4.0 meldet 88 nicht mehr.',
  },
  'strict-identifiers': {
    ...strict,
    name: 'Strenge Prüfung: Schlüsselkennungen',
    summary:
      'Eine Erweiterung mit einer Schlüsselkennung ist als kritisch markiert, was RFC 5280 verbietet. OpenSSL ab 4.0 meldet das nicht mehr.',
  },
  'strict-version': {
    ...strict,
    name: 'Zertifikatsversion oder Kurve',
    summary:
      'Ein Zertifikat hat Erweiterungen, aber nicht Version 3, oder sein EC-Schlüssel enthält explizite Kurvenparameter.',
    when: 'Bei 93 prüft die prüfende Seite streng (`-x509_strict` in OpenSSL, `VERIFY_X509_STRICT` in Python ab 3.13). 94 meldet OpenSSL ab 3.0 auch ohne strenge Prüfung.',
    fixes: [
      strict.fixes[0],
      strict.fixes[1],
      {
        id: 'relax-python',
        text: 'Entfernen Sie bis dahin bei 93 in Python das Flag `VERIFY_X509_STRICT` aus dem Kontext dieser einen Verbindung. Gegen 94 hilft das nicht.',
      },
    ],
    choose:
      '93 liegt nur vor, wenn die strenge Prüfung eingeschaltet ist; 94 liegt auch ohne strenge Prüfung vor, wenn ein EC-Schlüssel in einer Kette aus mindestens zwei Zertifikaten explizite Kurvenparameter enthält.',
  },
  newer: {
    name: 'In späteren Versionen hinzugekommen',
    summary:
      'Diese Nummern sind seit OpenSSL 3.2 hinzugekommen: für Raw Public Keys (95), OCSP-Antworten (96 bis 100), CRLs (101), Schlüsselkennungen (102, 103) und doppelte Erweiterungen (104).',
    when: 'Die Anwendung verwendet OpenSSL ab 3.2 mit Raw Public Keys, prüft mitgesendete OCSP-Antworten (Stapling) oder läuft mit OpenSSL 4, das CRLs und Erweiterungen strenger prüft.',
    fixes: [
      {
        id: 'check-version',
        text: 'Prüfen Sie die Version mit `openssl version`, bei Node.js mit `node -p process.versions.openssl`.',
      },
      { id: 'read-message', text: 'Lesen Sie den Text neben der Nummer: Er nennt die fehlgeschlagene Prüfung.' },
    ],
    choose: 'Eine dieser Nummern liegt vor, wenn OpenSSL eine Nummer von 95 bis 104 meldet.',
    endUser,
  },
};
