import type { PairTexts } from '../../../model.js';

/** The pairs of DNS response codes that people confuse, in German. */
export const pairs: PairTexts = {
  '0-NODATA': {
    decisive:
      'Beide haben den RCODE 0. NODATA ist eine Antwort, deren Answer-Abschnitt keinen Record des abgefragten Typs enthält; der Name selbst existiert.',
    differences: [
      '`dig` gibt für beide `status: NOERROR` aus. Lesen Sie auch die Zahl hinter `ANSWER:`: Bei NODATA ist sie 0, oder der Answer-Abschnitt enthält nur einen CNAME-Record.',
      'Ein Programm, das nur den RCODE prüft, hält NODATA für einen Erfolg und hat dann keine IP-Adresse für die Verbindung.',
      'Hat ein Resolver die Zone abgefragt, enthält NODATA im Authority-Abschnitt meist den SOA-Record der Zone; bei Namen aus einer Hosts-Datei fehlt er. Stehen in diesem Abschnitt stattdessen NS-Records, ist die Antwort ein Verweis (Referral) von einem Server, der die Zone nicht hat.',
    ],
  },
  '3-NODATA': {
    decisive:
      'NXDOMAIN bedeutet, dass der Name überhaupt nicht existiert, gleich für welchen Record-Typ; NODATA bedeutet, dass der Name existiert, aber keinen Record des abgefragten Typs hat.',
    differences: [
      'Fragen Sie einen anderen Typ ab, um NXDOMAIN und NODATA zu unterscheiden: Existiert der Name nicht, liefern `dig example.com A` und `dig example.com AAAA` beide NXDOMAIN; existiert er, liefert keiner der beiden Befehle NXDOMAIN.',
      'Prüfen Sie nach NXDOMAIN die Schreibweise und die Registrierung des Namens; legen Sie nach NODATA den fehlenden Record an, zum Beispiel einen A-Record.',
      'NXDOMAIN gilt im Cache für den ganzen Namen, und auch darunter existiert kein Name; NODATA gilt im Cache für einen Record-Typ.',
      'In Node.js meldet `dns.lookup()` für beide ENOTFOUND. `dns.resolve4()` unterscheidet sie: ENOTFOUND für NXDOMAIN, `ENODATA` für NODATA.',
    ],
  },
  '2-3': {
    decisive:
      'NXDOMAIN ist eine Auskunft: Der Name existiert nicht. SERVFAIL ist ein Fehler: Der Resolver konnte nicht herausfinden, ob der Name existiert.',
    differences: [
      'SERVFAIL kann von selbst verschwinden, ein neuer Versuch mit Backoff ist also sinnvoll; NXDOMAIN bleibt, bis der Name angelegt und die negative TTL abgelaufen ist.',
      'Prüfen Sie bei SERVFAIL die DNSSEC-Validierung (`dig +cd +dnssec`) und die Nameserver (`dig +trace`), bei NXDOMAIN den Namen.',
      'Nach SERVFAIL fragt glibc den nächsten `nameserver` aus `resolv.conf`; NXDOMAIN beendet die Auflösung dieses Namens.',
    ],
  },
  '2-5': {
    decisive:
      'SERVFAIL bedeutet, dass der Server die Anfrage zu beantworten versucht hat, aber gescheitert ist; REFUSED bedeutet, dass der Server diese Anfrage dieses Clients aufgrund seiner Regeln nicht beantwortet.',
    differences: [
      'REFUSED kommt sofort und jedes Mal; SERVFAIL kommt oft erst nach Sekunden und nur für manche Namen.',
      'Prüfen Sie bei REFUSED die Zugriffsregeln (`allow-recursion` in BIND, `access-control` in Unbound) und ob Sie den richtigen Server gefragt haben; bei SERVFAIL DNSSEC und die Nameserver der Zone.',
      'Antworten die autoritativen Server einer Zone mit REFUSED, meldet ein rekursiver Resolver seinen Clients SERVFAIL.',
    ],
  },
  '1-4': {
    decisive:
      'FORMERR bedeutet, dass der Server die Anfrage nicht parsen konnte; NOTIMP bedeutet, dass er sie geparst hat, ihre Operation aber nicht unterstützt.',
    differences: [
      'FORMERR deutet meist auf eine EDNS-Option oder ein Gerät hin, das Pakete verändert; NOTIMP auf den Opcode, zum Beispiel UPDATE oder NOTIFY.',
      'Wiederholen Sie zur Prüfung die Anfrage ohne EDNS: `dig +noedns`. Antwortet der Server jetzt, kommt er mit EDNS oder mit einer EDNS-Option nicht zurecht.',
    ],
  },
  '3-8': {
    decisive:
      'NXDOMAIN ist die Antwort auf eine Anfrage nach einem Namen, der nicht existiert; NXRRSET ist die Antwort auf ein UPDATE, dessen Vorbedingung ein nicht vorhandenes RRset verlangt.',
    differences: [
      'Bei NXDOMAIN geht es um einen Namen, bei NXRRSET um einen Record-Typ eines Namens oder um den Inhalt dieser Records.',
      'Auch ein UPDATE erhält NXDOMAIN, wenn eine Vorbedingung einen Namen verlangt (`prereq yxdomain`), der nicht existiert.',
    ],
  },
  '5-9': {
    decisive:
      'REFUSED bedeutet, dass der Server die Operation nicht erlaubt; NOTAUTH bedeutet, dass der Server für die Zone nicht autoritativ ist oder die TSIG-Signatur abgelehnt hat.',
    differences: [
      'Suchen Sie bei NOTAUTH in derselben Antwort nach einem TSIG-Fehler: BADSIG, BADKEY, BADTIME oder BADTRUNC. `nsupdate` gibt ihn in Klammern aus, zum Beispiel `NOTAUTH(BADKEY)`.',
      'Erweitern Sie bei REFUSED die Zugriffsregeln (`allow-update`, `allow-transfer`); korrigieren Sie bei NOTAUTH den Schlüssel, oder senden Sie die Anfrage an einen Server, der die Zone hat.',
    ],
  },
  '6-7': {
    decisive:
      'Bei beiden verlangt eine Vorbedingung eines UPDATEs, dass etwas nicht existiert, und es existiert doch: bei YXDOMAIN ein Name, bei YXRRSET ein RRset.',
    differences: [
      'In `nsupdate` gehört YXDOMAIN zu `prereq nxdomain` und YXRRSET zu `prereq nxrrset`.',
      'YXDOMAIN ist auch die Antwort auf eine Anfrage, bei der ein DNAME-Record zu einem Namen mit mehr als 255 Oktetten führt.',
    ],
  },
  '9-10': {
    decisive:
      'Bei NOTAUTH geht es um die Zone des UPDATEs: Der Server hat sie nicht. Bei NOTZONE geht es um einen Namen im UPDATE: Er liegt außerhalb dieser Zone.',
    differences: [
      'Senden Sie das UPDATE bei NOTAUTH an den Primärserver der Zone; korrigieren Sie bei NOTZONE die Zeile `zone` oder den Namen.',
    ],
  },
  '16-17': {
    decisive:
      'BADKEY bedeutet, dass der Server den Schlüssel nicht kennt; BADSIG bedeutet, dass er ihn kennt, die Signatur aber nicht stimmt.',
    differences: [
      'Vergleichen Sie bei BADKEY Namen und Algorithmus des Schlüssels auf beiden Seiten, bei BADSIG das Secret.',
      'Die Nummer 16 steht auch für BADVERS, das nichts mit TSIG zu tun hat.',
    ],
  },
  '16-18': {
    decisive:
      'BADTIME bedeutet, dass die Signatur stimmt, ihr Zeitpunkt aber zu stark von der Uhr des Servers abweicht; BADSIG bedeutet, dass die Signatur nicht stimmt.',
    differences: [
      'BADTIME beheben Sie, indem Sie die Uhr stellen (`timedatectl`), BADSIG, indem Sie auf beiden Seiten dasselbe Secret eintragen.',
      'Der Server prüft zuerst die Signatur und dann ihren Zeitpunkt; BADTIME zeigt also, dass das Secret richtig ist.',
    ],
  },
  'dns:2-net:EAI_AGAIN': {
    decisive:
      'SERVFAIL ist das, was der Nameserver gesendet hat; EAI_AGAIN ist das, was `getaddrinfo` dem Programm dafür meldet, ebenso für REFUSED, NOTIMP und einen Timeout.',
    differences: [
      'EAI_AGAIN verrät nicht, ob überhaupt ein Nameserver geantwortet hat. `dig` schon: `status: SERVFAIL` ist eine Antwort, `no servers could be reached` keine.',
      'Ein erweiterter DNS-Fehler in der Antwort, zum Beispiel `EDE: 6 (DNSSEC Bogus)`, nennt die Ursache von SERVFAIL; `getaddrinfo` verwirft ihn.',
    ],
  },
  'dns:NODATA-net:ENOTFOUND': {
    decisive:
      'NODATA bedeutet, dass der Name existiert, aber keinen Record des abgefragten Typs hat; in Node.js meldet `dns.lookup()` dafür ENOTFOUND, ebenso für einen Namen, der nicht existiert.',
    differences: [
      'Ob der Name existiert, zeigt `dig example.com A` hinter `status:`: NOERROR bedeutet, dass es ihn gibt, NXDOMAIN, dass es ihn nicht gibt.',
      'Eine Abfrage mit `{ family: 6 }` erhält ENOTFOUND für einen Namen, der nur A-Records hat.',
    ],
  },
};
