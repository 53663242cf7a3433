import type { dns } from '../../../catalogs/dns.js';
import type { LocaleOf } from '../../../model.js';
import { de as messages } from '../../messages/de.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** DNS response codes in German. */
export const de: LocaleOf<typeof dns, 'de'> = {
  protocol: 'dns',
  lang: 'de',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'DNS',
    codes: 'Antwortcodes',
    stages: { stub: 'Stub-Resolver', recursive: 'Rekursiver Resolver', authoritative: 'Autoritativer Server' },
    facts: {
      resolver: {
        question: 'Was liefert `getaddrinfo`?',
        note: 'Gemessen mit glibc 2.36. musl meldet NXDOMAIN als `EAI_NONAME` und NODATA als `EAI_NODATA`, in älteren Versionen als `EAI_NONAME`. Nach SERVFAIL wiederholt musl die Anfrage, jede andere Fehlerantwort ignoriert es; läuft der Timeout ab (standardmäßig nach 5 s), liefert es `EAI_AGAIN`.',
        values: {
          address: 'Die Adressen',
          EAI_NODATA: '`EAI_NODATA`: Der Name existiert, hat aber keine IP-Adresse',
          EAI_NONAME: '`EAI_NONAME`: Der Name ist unbekannt',
          EAI_AGAIN: '`EAI_AGAIN`: ein vorübergehender Fehler',
        },
      },
      cached: {
        question: 'Wie lange darf ein Resolver die Antwort im Cache halten?',
        note: 'Die negative TTL ist der kleinere Wert aus dem Feld `MINIMUM` und der TTL des SOA-Records im Authority-Abschnitt. Resolver begrenzen sie zusätzlich.',
        values: {
          ttl: 'Für die TTL der Records',
          soa: 'Für die negative TTL der Zone',
          minutes: 'Mindestens 1 Sekunde und höchstens 5 Minuten',
          no: 'Gar nicht',
        },
        tags: {
          ttl: 'Im Cache für die TTL',
          soa: 'Im Cache für die negative TTL',
          minutes: 'Bis zu 5 Min. im Cache',
          no: 'Nicht im Cache',
        },
        says: {
          soa: {
            one: 'Ein Resolver hält {codes} für die negative TTL der Zone im Cache; ein jetzt angelegter Record ist deshalb nicht sofort sichtbar.',
            other:
              'Ein Resolver hält {codes} für die negative TTL der Zone im Cache; ein jetzt angelegter Record ist deshalb nicht sofort sichtbar.',
          },
          minutes: {
            one: 'Ein Resolver darf {codes} höchstens 5 Minuten im Cache halten.',
            other: 'Ein Resolver darf {codes} höchstens 5 Minuten im Cache halten.',
          },
        },
      },
      stages: { question: 'An welcher Stelle kann der Code entstehen?' },
    },
    across: {
      http: 'Bei DNS over HTTPS hat jede DNS-Antwort unabhängig von ihrem RCODE den HTTP-Status 200: NXDOMAIN und SERVFAIL stehen im Body. Ein HTTP-Fehler bedeutet, dass es keine DNS-Antwort gibt.',
      net: 'Ein RCODE steht in einer DNS-Antwort; ein Netzwerkfehler ist das, was die Resolver-Bibliothek dem Programm dafür meldet. `getaddrinfo` meldet SERVFAIL, REFUSED, NOTIMP und einen Timeout gleichermaßen als EAI_AGAIN. In Node.js meldet `dns.lookup()` NXDOMAIN und NODATA gleichermaßen als ENOTFOUND.',
    },
  },
  codes,
  ranges: {
    header: {
      name: 'Nicht zugewiesen (Header)',
      summary:
        'Die Nummern 12 bis 15 passen in das 4 Bit breite RCODE-Feld des DNS-Headers, aber keine davon ist zugewiesen.',
      when: 'Die Antwort ist beschädigt, oder ein Server oder Proxy setzt eine eigene Nummer. `dig` zeigt eine solche Nummer zum Beispiel als `RESERVED12` an.',
      fixes: [
        {
          id: 'inspect-response',
          text: 'Zeichnen Sie die Antwort mit `tcpdump -n -vv port 53` auf und prüfen Sie, welcher Server sie gesendet hat.',
        },
      ],
      choose: 'Im RCODE-Feld des Headers sind die Nummern 12 bis 15 nicht zugewiesen.',
      endUser: 'Die Adresse des Servers konnte nicht ermittelt werden. Bitte versuchen Sie es später erneut.',
    },
    extended: {
      name: 'Nicht zugewiesen (erweitert)',
      summary:
        'Die Nummern 24 bis 3840 sind nicht zugewiesen. Sie setzen den erweiterten RCODE von EDNS voraus, der 12 Bit hat.',
      when: 'Der OPT-Record der Antwort ist beschädigt, oder die Antwort enthält einen Code, der erst nach Erscheinen dieses Katalogs zugewiesen wurde.',
      fixes: [
        {
          id: 'inspect-response',
          text: 'Zeichnen Sie die Antwort mit `tcpdump -n -vv port 53` auf und schlagen Sie die Nummer in der IANA-Registry der DNS-RCODEs nach.',
        },
      ],
      choose: 'Ein Code ist nicht zugewiesen, wenn die Nummer zwischen 24 und 3840 liegt.',
      endUser: 'Die Adresse des Servers konnte nicht ermittelt werden. Bitte versuchen Sie es später erneut.',
    },
    private: {
      name: 'Zur freien Verwendung (Private Use)',
      summary:
        'Die Nummern 3841 bis 4095 sind zur freien Verwendung (Private Use) bestimmt: Der Betreiber des Servers legt ihre Bedeutung fest.',
      when: 'Ein privater DNS-Dienst gibt einen eigenen Fehler zurück.',
      fixes: [
        {
          id: 'ask-operator',
          text: 'Schlagen Sie die Nummer in der Dokumentation des DNS-Dienstes nach oder fragen Sie seinen Betreiber.',
        },
      ],
      choose: 'Verwenden Sie eine Nummer von 3841 bis 4095 nur zwischen eigenen Clients und Servern.',
      endUser: 'Die Adresse des Servers konnte nicht ermittelt werden. Bitte versuchen Sie es später erneut.',
    },
    large: {
      name: 'Nicht zugewiesen (nur TSIG und TKEY)',
      summary:
        'Die Nummern 4096 bis 65534 sind nicht zugewiesen. Sie passen nur in das 16 Bit breite Fehlerfeld eines TSIG- oder TKEY-Records, nicht in den RCODE einer Antwort.',
      when: 'Ein TSIG- oder TKEY-Record ist beschädigt, oder ein Programm hat die Nummer aus dem falschen Feld gelesen.',
      fixes: [
        {
          id: 'inspect-response',
          text: 'Zeichnen Sie die Antwort mit `tcpdump -n -vv port 53` auf und vergleichen Sie die Nummer mit dem angezeigten RCODE.',
        },
      ],
      choose: 'Ein Code ist nicht zugewiesen, wenn die Nummer zwischen 4096 und 65534 liegt.',
      endUser: 'Die Adresse des Servers konnte nicht ermittelt werden. Bitte versuchen Sie es später erneut.',
    },
    reserved: {
      name: 'Reserviert',
      summary: 'Die Nummer 65535 ist reserviert. Nur ein Standard der IETF (Standards Action) kann sie zuweisen.',
      when: 'Ein Programm verwendet 65535 (alle Bits gesetzt, also −1) für „kein Code“.',
      fixes: [
        {
          id: 'inspect-response',
          text: 'Zeichnen Sie die Antwort mit `tcpdump -n -vv port 53` auf und prüfen Sie, ob es überhaupt eine Antwort gibt.',
        },
      ],
      choose: 'Ein Code ist reserviert, wenn die Nummer 65535 lautet.',
      endUser: 'Die Adresse des Servers konnte nicht ermittelt werden. Bitte versuchen Sie es später erneut.',
    },
  },
  unknown: {
    name: 'Kein DNS-Antwortcode',
    summary:
      'Ein DNS-Antwortcode ist eine Zahl von 0 bis 65535 oder ein zugehöriger Name, zum Beispiel NXDOMAIN; dieser Wert ist weder das eine noch das andere.',
    when: 'Ein Name ist falsch geschrieben, oder der Wert ist ein Code eines anderen Protokolls, zum Beispiel ENOTFOUND oder `EAI_AGAIN`.',
    fixes: [
      {
        id: 'query-with-dig',
        who: 'client',
        run: 'dig example.com A',
        text: 'Führen Sie `dig example.com A` aus und lesen Sie den Code hinter `status:` im Header der Antwort.',
      },
    ],
    choose:
      'Ein Wert ist nur dann ein DNS-Antwortcode, wenn er eine Zahl von 0 bis 65535 oder ein zugehöriger Name ist.',
    endUser: 'Die Adresse des Servers konnte nicht ermittelt werden. Bitte versuchen Sie es später erneut.',
  },
};
