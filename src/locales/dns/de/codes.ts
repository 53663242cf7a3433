import type { dns } from '../../../catalogs/dns.js';
import type { CodeTexts } from '../../../model.js';

/** DNS response codes in German. */
export const codes: CodeTexts<typeof dns> = {
  0: {
    name: 'Kein Fehler',
    summary: 'Der Server hat die Anfrage ohne Fehler verarbeitet.',
    when: 'Jede erfolgreiche Antwort hat diesen Code. Über den Inhalt sagt er nichts: Enthält der Answer-Abschnitt keinen Record des abgefragten Typs, ist die Antwort meist NODATA oder ein Verweis (Referral) auf andere Nameserver. Ein autoritativer Server kann aber auch nur einen CNAME-Record zurückgeben, dessen Ziel in einer anderen Zone liegt.',
    fixes: [
      {
        id: 'check-address',
        text: 'Gelingt die Namensauflösung, aber nicht die Verbindung, prüfen Sie die IP-Adresse: `dig example.com A +short`. Nach einer Änderung kann ein Resolver die alte Adresse liefern, bis deren TTL abgelaufen ist.',
      },
      {
        id: 'look-further',
        text: 'Bauen Sie die Verbindung zu einer bekannten IP-Adresse auf, um DNS als Ursache auszuschließen: `curl --resolve` verwendet sie ohne Namensauflösung.',
      },
    ],
    choose:
      'Geben Sie NOERROR zurück, wenn die Anfrage verarbeitet wurde und der Name existiert, auch wenn er keinen Record des abgefragten Typs hat.',
    endUser: 'Die Adresse des Servers wurde gefunden.',
  },
  1: {
    name: 'Formatfehler',
    summary: 'Der Server konnte die Anfrage nicht parsen.',
    when: 'Ein alter Server oder eine Middlebox versteht eine EDNS-Option in der Anfrage nicht, eine Firewall verändert DNS-Pakete, oder ein Programm erzeugt ein fehlerhaftes Paket. Ein Resolver versucht es meist ohne EDNS noch einmal, sodass seine Clients den Fehler nicht sehen.',
    fixes: [
      {
        id: 'query-without-edns',
        text: 'Wiederholen Sie die Anfrage ohne EDNS: `dig @192.0.2.53 example.com A +noedns`. Gelingt sie, kommt der Server oder eine Middlebox mit EDNS oder mit einer EDNS-Option nicht zurecht.',
      },
      {
        id: 'bypass-middlebox',
        text: 'Zeichnen Sie die Anfrage auf beiden Seiten der Firewall mit `tcpdump -n -vv port 53` auf und vergleichen Sie die Pakete.',
      },
      {
        id: 'update-server',
        text: 'Aktualisieren Sie die Serversoftware. `dig @192.0.2.53 version.bind TXT CH +short` zeigt die Version, sofern der Server sie preisgibt.',
      },
    ],
    choose: 'Geben Sie FORMERR zurück, wenn die Anfrage gegen das Nachrichtenformat verstößt.',
    endUser: 'Die Adresse des Servers konnte nicht ermittelt werden.',
  },
  2: {
    name: 'Serverfehler',
    summary:
      'Der Server konnte die Anfrage nicht abschließen: Er hat weder den Record gefunden noch einen Nachweis, dass es ihn nicht gibt.',
    when: 'Kein autoritativer Server der Zone antwortet, die DNSSEC-Validierung schlägt fehl (abgelaufene Signatur, DS-Record ohne passenden Schlüssel), die Server der Zone antworten mit REFUSED, weil sie die Zone nicht haben, oder der Resolver erreicht seinen Upstream nicht. Auch ein autoritativer Server gibt diesen Code zurück, wenn er die Zone nicht laden konnte.',
    fixes: [
      {
        id: 'disable-checking',
        text: 'Wiederholen Sie die Anfrage ohne DNSSEC-Validierung: `dig example.com A +cd +dnssec`. Gelingt sie jetzt, liegt es an DNSSEC. In der Ausgabe von `dig` kann ein erweiterter Fehler die Ursache nennen: `EDE: 6 (DNSSEC Bogus)`, `EDE: 7 (Signature Expired)`, `EDE: 9 (DNSKEY Missing)`; `EDE: 22 (No Reachable Authority)` und `EDE: 23 (Network Error)` bedeuten, dass die Nameserver nicht erreichbar waren oder mit einem Fehler wie REFUSED geantwortet haben.',
      },
      {
        id: 'validate-locally',
        text: 'Liegt es an DNSSEC, führen Sie `delv example.com A +cd` aus: Die Ausgabe nennt den Record, an dem die Vertrauenskette bricht. Signieren Sie dann die Zone neu oder lassen Sie den DS-Record beim Registrar korrigieren.',
      },
      {
        id: 'trace-delegation',
        text: 'Liegt es nicht an DNSSEC, folgen Sie der Delegation von der Root-Zone aus: `dig example.com A +trace` zeigt, bei welchem Server sie endet.',
      },
      {
        id: 'query-authoritative',
        text: "Fragen Sie jeden autoritativen Server: `dig @ns1.example.com example.com SOA +norecurse` muss den SOA-Record mit dem Flag `aa` liefern. Ein Timeout oder `status: REFUSED` zeigt den fehlerhaften Server. Meldet `dig` `couldn't get address`, verwenden Sie die IP-Adresse des Servers: `dig example.com NS +trace +additional` zeigt sie, wenn der Name des Servers in der Domain selbst liegt. Gehört er zu einer anderen Domain, enthält der NS-Record einen falschen Namen, oder der Fehler liegt bei dieser Domain.",
      },
      {
        id: 'compare-resolvers',
        text: 'Fragen Sie einen anderen Resolver, zum Beispiel mit `dig @1.1.1.1 example.com A`. Gelingt das, liegt der Fehler bei Ihrem Resolver oder in seinem Netz. Wiederholen Sie die Anfrage im Programm mit exponentiellem Backoff und Jitter.',
      },
    ],
    choose:
      'Geben Sie SERVFAIL zurück, wenn der Server wegen eines eigenen Problems oder des Problems eines anderen Servers keine Auskunft geben kann.',
    endUser: 'Die Adresse des Servers konnte nicht ermittelt werden. Bitte versuchen Sie es später erneut.',
  },
  3: {
    name: 'Domain existiert nicht',
    summary:
      'Laut dem autoritativen Server der Zone existiert der Name überhaupt nicht, gleich für welchen Record-Typ.',
    when: 'Der Name ist falsch geschrieben, der Record wurde noch nicht oder nur in einer anderen Zone angelegt (internes und öffentliches DNS unterscheiden sich), die Domain ist abgelaufen, oder der Resolver hat noch die negative Antwort im Cache, die er vor dem Anlegen des Records erhielt. In einem Kubernetes-Pod, der das Cluster-DNS verwendet, wird ein Name mit weniger als 5 Punkten standardmäßig zuerst mit jeder Suchdomain abgefragt: Diese NXDOMAIN-Antworten sind normal.',
    fixes: [
      {
        id: 'check-spelling',
        text: 'Prüfen Sie, welche Namen abgefragt werden: `dig example.com A +search +showsearch` zeigt jeden Versuch mit einer Suchdomain aus `resolv.conf`. Hat der Name mindestens `ndots` Punkte, fragt `dig` nur den Namen selbst ab, glibc danach aber auch den Namen mit jeder Suchdomain. Ein Punkt am Ende (`example.com.`) verhindert die Suche.',
      },
      {
        id: 'check-resolver',
        text: 'Prüfen Sie, ob das Programm den Resolver verwendet, der den Namen kennt. In einem Pod muss `kubectl exec POD -- cat /etc/resolv.conf` das Cluster-DNS als `nameserver` zeigen, und der Namespace des Service muss im Namen oder in der Zeile `search` stehen.',
      },
      {
        id: 'check-zone',
        text: 'Fragen Sie einen autoritativen Server: `dig @ns1.example.com www.example.com A +norecurse`. Liefert auch er NXDOMAIN, legen Sie den Record in der Zone an und prüfen Sie, ob der Server die neue Seriennummer geladen hat.',
      },
      {
        id: 'check-registration',
        text: 'Fehlt die ganze Domain, führen Sie `dig example.com NS +trace +comments` aus: `status: NXDOMAIN` von einem Server der Top-Level-Domain bedeutet, dass die Domain nicht registriert ist, keine Nameserver hat oder gesperrt ist. In der Ausgabe von `whois example.com` steht `clientHold` für eine Sperre durch den Registrar, `serverHold` für eine durch die Registry.',
      },
      {
        id: 'flush-cache',
        text: 'Wurde der Record erst kürzlich angelegt, warten Sie die negative TTL ab oder leeren Sie die Caches: `resolvectl flush-caches` (systemd-resolved), `rndc flushtree example.com` (BIND), `unbound-control flush_zone example.com` (Unbound). Eine JVM merkt sich eine fehlgeschlagene Auflösung 10 Sekunden lang (`networkaddress.cache.negative.ttl`).',
      },
    ],
    choose:
      'Geben Sie NXDOMAIN zurück, wenn weder der Name noch ein Name darunter existiert; gibt es nur Namen darunter, geben Sie NODATA zurück.',
    endUser: 'Der Server wurde nicht gefunden. Bitte prüfen Sie die Adresse.',
  },
  4: {
    name: 'Nicht implementiert',
    summary: 'Der Server unterstützt die Art von Operation nicht, die die Nachricht verlangt.',
    when: 'Ein Client sendet ein dynamisches UPDATE oder ein NOTIFY an einen Server, der nur Abfragen unterstützt, oder ein einfacher DNS-Forwarder (Router, Load-Balancer) lehnt einen Record-Typ ab, den er nicht kennt.',
    fixes: [
      {
        id: 'query-plain',
        text: 'Senden Sie eine einfache Anfrage: `dig @192.0.2.53 example.com A +noedns`. Antwortet der Server, lehnt er nur den Opcode, den Record-Typ oder EDNS ab.',
      },
      {
        id: 'choose-other-server',
        text: 'Senden Sie die Nachricht an einen Server, der die Operation unterstützt: Ein UPDATE gehört zum Primärserver, den der SOA-Record nennt (`dig example.com SOA +short`).',
      },
      {
        id: 'enable-opcode',
        text: 'Wenn Sie den Server betreiben, geben Sie für einen unbekannten Record-Typ NODATA zurück und NOTIMP nur für einen unbekannten Opcode.',
      },
    ],
    choose: 'Geben Sie NOTIMP zurück, wenn der Server den Opcode der Nachricht nicht implementiert.',
    endUser: 'Die Adresse des Servers konnte nicht ermittelt werden.',
  },
  5: {
    name: 'Anfrage abgelehnt',
    summary: 'Der Server lehnt es aufgrund seiner Regeln ab, die Nachricht zu verarbeiten.',
    when: 'Ein autoritativer Server wird nach einer Zone gefragt, die er nicht hat, der Resolver lässt die IP-Adresse des Clients nicht zu, ein Zonentransfer oder ein dynamisches Update ist nicht erlaubt, oder die Domain ist umgezogen, während ihre Delegation noch auf die alten Nameserver zeigt.',
    fixes: [
      {
        id: 'check-server-address',
        text: 'Prüfen Sie, welcher Server die Anfrage ablehnt: `resolvectl status` listet die verwendeten Server auf, und `dig` nennt hinter `SERVER:` den, der geantwortet hat. Ein autoritativer Server gehört nicht in `resolv.conf`.',
      },
      {
        id: 'ask-for-recursion',
        text: "Führen Sie `dig @192.0.2.53 example.com A` aus: Die Warnung `recursion requested but not available` bedeutet, dass der Server für Ihre IP-Adresse keine Rekursion anbietet. Dann ist er ein autoritativer Server, oder seine Zugriffsregeln lassen Ihre IP-Adresse nicht zu; im zweiten Fall protokolliert BIND `query (cache) 'example.com/A/IN' denied`.",
      },
      {
        id: 'allow-client',
        text: 'Lassen Sie das Netz des Clients zu: `allow-recursion` in BIND (Standard: `localnets; localhost;`), `access-control: 192.0.2.0/24 allow` in Unbound. Öffnen Sie einen Resolver nicht für das ganze Internet.',
      },
      {
        id: 'check-delegation',
        text: 'Lehnt ein autoritativer Server die Anfrage ab, vergleichen Sie die Nameserver der Delegation (`dig example.com NS +trace`) mit den Servern, auf denen die Zone konfiguriert ist. Korrigieren Sie die Delegation beim Registrar oder richten Sie die Zone auf dem Server ein.',
      },
    ],
    choose:
      'Geben Sie REFUSED zurück, wenn der Server die Nachricht verarbeiten könnte, es aber für diesen Client oder diese Zone nicht tut.',
    endUser: 'Die Adresse des Servers konnte nicht ermittelt werden.',
  },
  6: {
    name: 'Name existiert unerwartet',
    summary: 'Ein dynamisches UPDATE verlangt, dass ein Name nicht existiert; er existiert aber.',
    when: 'Zwei Clients wollen denselben Namen anlegen, oder ein Client wiederholt ein UPDATE, das schon beim ersten Mal gelungen ist. Eine Abfrage erhält YXDOMAIN, wenn ein DNAME-Record zu einem Namen mit mehr als 255 Oktetten führt.',
    fixes: [
      {
        id: 'read-existing',
        text: 'Fragen Sie den autoritativen Server, was vorhanden ist: `dig @ns1.example.com www.example.com ANY +norecurse`. Hat Ihr eigener erster Versuch den Namen angelegt, können Sie den Fehler ignorieren.',
      },
      {
        id: 'check-prerequisite',
        text: 'Entfernen oder ändern Sie die Vorbedingung, wenn der Name existieren darf: In `nsupdate` ist es die Zeile `prereq nxdomain www.example.com.`.',
      },
      {
        id: 'check-dname',
        text: 'Kam der Code als Antwort auf eine einfache Abfrage, suchen Sie den DNAME-Record oberhalb des Namens (`dig example.com DNAME +short`) und kürzen Sie sein Ziel.',
      },
    ],
    choose: 'Geben Sie YXDOMAIN zurück, wenn ein Name laut Vorbedingung nicht existieren darf, aber existiert.',
    endUser: 'Dieser Name ist bereits vergeben.',
  },
  7: {
    name: 'RRset existiert unerwartet',
    summary: 'Ein dynamisches UPDATE verlangt, dass ein RRset nicht existiert; es existiert aber.',
    when: 'Ein DHCP-Server oder ein anderer Client hat für den Namen schon einen Record dieses Typs registriert.',
    fixes: [
      {
        id: 'read-existing',
        text: 'Fragen Sie den autoritativen Server nach dem RRset: `dig @ns1.example.com www.example.com A +norecurse`. Klären Sie, welchem Client es gehört, bevor Sie es ersetzen.',
      },
      {
        id: 'check-prerequisite',
        text: 'Entfernen oder ändern Sie die Vorbedingung, wenn das RRset existieren darf: In `nsupdate` ist es die Zeile `prereq nxrrset www.example.com. A`.',
      },
    ],
    choose: 'Geben Sie YXRRSET zurück, wenn ein RRset laut Vorbedingung nicht existieren darf, aber existiert.',
    endUser: 'Dieser Name ist bereits vergeben.',
  },
  8: {
    name: 'Erwartetes RRset fehlt',
    summary: 'Ein dynamisches UPDATE verlangt ein RRset, das es nicht gibt oder das einen anderen Inhalt hat.',
    when: 'Ein anderer Client hat den Record geändert oder gelöscht, seit dieser Client ihn gelesen hat, oder die Vorbedingung enthält einen veralteten Wert.',
    fixes: [
      {
        id: 'read-existing',
        text: 'Lesen Sie das RRset noch einmal vom autoritativen Server (`dig @ns1.example.com www.example.com A +norecurse`) und wiederholen Sie das UPDATE mit dem aktuellen Wert.',
      },
      {
        id: 'check-prerequisite',
        text: 'Vergleichen Sie die Vorbedingung mit der Zone: In `nsupdate` verlangt die Zeile `prereq yxrrset www.example.com. A` nur, dass das RRset existiert; mit Daten am Ende verlangt sie genau diese Daten.',
      },
    ],
    choose: 'Geben Sie NXRRSET zurück, wenn ein RRset laut Vorbedingung existieren muss, aber fehlt.',
    endUser: 'Der Eintrag wurde inzwischen geändert. Bitte versuchen Sie es erneut.',
  },
  9: {
    name: 'Nicht autoritativ oder nicht autorisiert',
    summary:
      'Der Server ist für die Zone der Nachricht nicht autoritativ, oder er lehnt die TSIG-Signatur der Nachricht ab.',
    when: 'Ein dynamisches UPDATE geht an einen Server, der die Zone nicht hat, oder die Signatur eines UPDATEs oder eines Zonentransfers ist ungültig. Im zweiten Fall nennt das Fehlerfeld des TSIG-Records den Grund: BADSIG, BADKEY, BADTIME oder BADTRUNC.',
    fixes: [
      {
        id: 'read-tsig-error',
        text: 'Suchen Sie nach dem TSIG-Fehler: Ohne `-d` gibt `nsupdate` ihn in Klammern aus, zum Beispiel `update failed: NOTAUTH(BADKEY)`; mit `-d` steht er im TSIG-Record. BIND protokolliert `request has invalid signature`. Gibt es einen TSIG-Fehler, folgen Sie den Schritten zu dessen Code.',
      },
      {
        id: 'send-to-primary',
        text: 'Liegt kein TSIG-Fehler vor, senden Sie die Nachricht an den Primärserver: Sein Name steht in der Ausgabe von `dig example.com SOA +short` an erster Stelle.',
      },
      {
        id: 'load-zone',
        text: 'Prüfen Sie auf dem Server, ob die Zone geladen ist: `rndc zonestatus example.com`.',
      },
    ],
    choose:
      'Geben Sie NOTAUTH zurück, wenn der Server die Zone eines UPDATEs nicht hat, oder zusammen mit einem TSIG-Fehler.',
    endUser: 'Der Eintrag konnte nicht geändert werden.',
  },
  10: {
    name: 'Name nicht in der Zone',
    summary: 'Ein Name in einem dynamischen UPDATE liegt außerhalb der Zone, für die das UPDATE bestimmt ist.',
    when: 'Die Zone des UPDATEs ist falsch, oder der Name ist unvollständig (`www` statt `www.example.com`).',
    fixes: [
      {
        id: 'name-zone',
        text: 'Nennen Sie die Zone ausdrücklich, in `nsupdate` mit der Zeile `zone example.com.`, und schreiben Sie jeden Namen vollständig, mit der Domain.',
      },
      {
        id: 'find-zone',
        text: 'Finden Sie heraus, in welcher Zone der Name liegt: `dig www.example.com SOA +noall +answer +authority` zeigt den SOA-Record dieser Zone. Enthält die Ausgabe einen CNAME-Record, gehört der SOA-Record zur Zone des CNAME-Ziels: Fragen Sie dann stattdessen den Namen ohne das erste Label ab.',
      },
    ],
    choose:
      'Geben Sie NOTZONE zurück, wenn ein Name im Prerequisite- oder Update-Abschnitt nicht in der Zone des Zone-Abschnitts liegt.',
    endUser: 'Der Eintrag konnte nicht geändert werden.',
  },
  11: {
    name: 'DSO-Typ nicht implementiert',
    summary:
      'Der Server unterstützt DNS Stateful Operations (DSO), aber nicht den Typ der Operation, den die Nachricht verlangt.',
    when: 'Ein Client öffnet eine langlebige Sitzung, zum Beispiel für DNS Push Notifications, und der Server kennt diesen Typ nicht. `dig` zeigt die Nummer als `RESERVED11` an.',
    fixes: [
      {
        id: 'fall-back',
        text: 'Machen Sie ohne diese Operation weiter: Nach `DSOTYPENI` bleibt die Verbindung nutzbar. Senden Sie stattdessen einfache Abfragen oder andere DSO-Nachrichten.',
      },
      {
        id: 'update-server',
        text: 'Aktualisieren Sie die Serversoftware, wenn Sie die Operation brauchen. `dig @192.0.2.53 version.bind TXT CH +short` zeigt die Version, sofern der Server sie preisgibt.',
      },
    ],
    choose: 'Geben Sie DSOTYPENI zurück, wenn der Server das primäre TLV einer DSO-Anfrage nicht implementiert.',
    endUser: 'Sie müssen nichts tun.',
  },
  16: {
    name: 'Falsche EDNS-Version oder ungültige TSIG-Signatur',
    summary:
      'Die Nummer hat zwei Bedeutungen: Als RCODE einer Antwort besagt BADVERS, dass der Server die EDNS-Version nicht unterstützt; als Fehler eines TSIG-Records besagt BADSIG, dass die Signatur nicht stimmt.',
    when: 'BADVERS: Ein Client oder ein Testwerkzeug sendet eine andere EDNS-Version als 0. BADSIG: Die beiden Seiten verwenden für denselben Schlüsselnamen verschiedene Secrets, oder die Nachricht wurde unterwegs verändert.',
    fixes: [
      {
        id: 'tell-apart',
        text: 'Sehen Sie nach, wo die Nummer steht: Wiederholen Sie die Anfrage mit dem Schlüssel, `dig -k example.key @ns1.example.com example.com SOA`. BADSIG kommt mit `status: NOTAUTH` und steht im TSIG-Record. Der EDNS-Fehler erscheint als `status: BADVERS`, allerdings nicht bei diesem Befehl: `dig` sendet die EDNS-Version 0.',
      },
      {
        id: 'use-edns-0',
        text: 'Verwenden Sie bei BADVERS die EDNS-Version 0, die einzige definierte. Mit `dig @192.0.2.53 example.com A +edns=1 +noednsnegotiation` lässt sich der Fehler reproduzieren.',
      },
      {
        id: 'compare-secret',
        text: 'Vergleichen Sie bei BADSIG das `secret` des Schlüssels auf beiden Seiten: `named-checkconf -p` gibt die `key`-Blöcke von BIND mit ihren Secrets aus.',
      },
    ],
    choose:
      'Geben Sie BADVERS für eine nicht unterstützte EDNS-Version zurück und BADSIG in einem TSIG-Record, dessen MAC nicht stimmt.',
    endUser: 'Die Adresse des Servers konnte nicht ermittelt werden.',
  },
  17: {
    name: 'Schlüssel nicht bekannt',
    summary:
      'Der Server kennt den TSIG-Schlüssel nicht, mit dem die Nachricht signiert ist, oder unterstützt dessen Algorithmus nicht. In einem TKEY-Record bedeutet BADKEY, dass der Server das GSS-TSIG-Token nicht akzeptiert hat.',
    when: 'Der Name des Schlüssels ist falsch geschrieben, der Schlüssel fehlt in der Konfiguration des Servers, oder die beiden Seiten verwenden verschiedene Algorithmen. Bei GSS-TSIG liegt es daran, dass der Server das Kerberos-Token des Clients nicht mit seiner Keytab verifizieren kann.',
    fixes: [
      {
        id: 'compare-key-name',
        text: 'Vergleichen Sie den Namen des Schlüssels auf beiden Seiten Zeichen für Zeichen: `named-checkconf -px` gibt die `key`-Blöcke von BIND ohne ihre Secrets aus.',
      },
      {
        id: 'compare-algorithm',
        text: 'Nennen Sie den Algorithmus ausdrücklich, zum Beispiel `hmac-sha256` in `dig -y hmac-sha256:KEYNAME:SECRET`: Er muss mit `algorithm` im `key`-Block übereinstimmen.',
      },
    ],
    choose: 'Geben Sie BADKEY in einem TSIG-Record zurück, wenn der Schlüssel oder sein Algorithmus unbekannt ist.',
    endUser: 'Der Eintrag konnte nicht geändert werden.',
  },
  18: {
    name: 'Signatur außerhalb des Zeitfensters',
    summary: 'Die TSIG-Signatur stimmt, aber ihr Zeitpunkt weicht zu stark von der Uhr des Servers ab.',
    when: 'Die Uhr eines Rechners geht falsch, oder die Nachricht wurde verzögert oder erneut eingespielt. Die zulässige Abweichung (Fudge) steht in der Nachricht; BIND sendet 300 Sekunden.',
    fixes: [
      {
        id: 'check-clocks',
        text: 'Vergleichen Sie die Uhren beider Rechner: `timedatectl` muss `System clock synchronized: yes` anzeigen.',
      },
      {
        id: 'enable-ntp',
        text: 'Geht eine Uhr falsch, starten Sie die Zeitsynchronisierung und prüfen Sie sie: Bei chrony zeigt `chronyc tracking` die Abweichung.',
      },
    ],
    choose:
      'Geben Sie BADTIME in einem TSIG-Record zurück, wenn der Zeitpunkt der Signatur außerhalb des zulässigen Fensters liegt.',
    endUser: 'Der Eintrag konnte nicht geändert werden. Bitte prüfen Sie Datum und Uhrzeit des Geräts.',
  },
  19: {
    name: 'Ungültiger TKEY-Modus',
    summary: 'Der Server unterstützt den Modus des Schlüsselaustauschs nicht, den der TKEY-Record verlangt.',
    when: 'Ein Client handelt mit TKEY einen Schlüssel aus, zum Beispiel mit GSS-TSIG in Active Directory, und der Server unterstützt diesen Modus nicht oder hat ihn deaktiviert.',
    fixes: [
      {
        id: 'choose-mode',
        text: 'Verwenden Sie einen Modus, den der Server unterstützt, oder einen statischen TSIG-Schlüssel. In `nsupdate` wählt `-g` GSS-TSIG und `-k` eine Schlüsseldatei.',
      },
      {
        id: 'check-support',
        text: 'Prüfen Sie für GSS-TSIG in BIND, ob `named -V` die Zeile `TKEY mode 3 support (GSS-API): yes` ausgibt, und setzen Sie `tkey-gssapi-keytab`: Ist weder diese Option noch die veraltete Option `tkey-gssapi-credential` gesetzt, antwortet BIND mit REFUSED.',
      },
    ],
    choose: 'Geben Sie BADMODE in einem TKEY-Record zurück, wenn der Modus nicht unterstützt wird.',
    endUser: 'Der Eintrag konnte nicht geändert werden.',
  },
  20: {
    name: 'Schlüsselname doppelt',
    summary:
      'Eine TKEY-Anfrage nennt einen Schlüssel, den es auf dem Server schon gibt, oder verlangt, einen zu löschen, den es nicht gibt.',
    when: 'Zwei Clients haben für einen ausgehandelten Schlüssel denselben Namen gewählt, oder ein Client wiederholt eine Anfrage, deren erste Antwort verloren ging.',
    fixes: [
      {
        id: 'choose-name',
        text: 'Wiederholen Sie die Anfrage mit einem neuen, zufälligen Schlüsselnamen.',
      },
      {
        id: 'delete-key',
        text: 'Sammeln sich auf dem Server alte Schlüssel an, löschen Sie sie mit einer signierten TKEY-Anfrage im Modus 5 (Schlüssel löschen). Ein Neustart von BIND genügt nicht: BIND speichert die Schlüssel in `_default.tsigkeys` (sind Views konfiguriert, steht anstelle von `_default` der Name der View) und lädt sie wieder.',
      },
    ],
    choose: 'Geben Sie BADNAME in einem TKEY-Record zurück, wenn der Name des Schlüssels schon verwendet wird.',
    endUser: 'Der Eintrag konnte nicht geändert werden. Bitte versuchen Sie es erneut.',
  },
  21: {
    name: 'Algorithmus nicht unterstützt',
    summary: 'Der Server unterstützt den Algorithmus nicht, den der TKEY-Record nennt.',
    when: 'Ein Client verlangt einen veralteten Algorithmus wie HMAC-MD5 oder einen, den der Server nicht hat.',
    fixes: [
      {
        id: 'choose-algorithm',
        text: 'Fordern Sie einen Algorithmus an, den beide Seiten unterstützen: Für GSS-TSIG ist das `gss-tsig`. BIND 9.20 unterstützt `gss.microsoft.com` nicht mehr, das `nsupdate -o` von BIND 9.18 anfordert: Verwenden Sie `nsupdate -g`.',
      },
      {
        id: 'check-support',
        text: 'Scheitert die Aushandlung weiterhin, erzeugen Sie einen statischen Schlüssel mit einem unterstützten Algorithmus: `tsig-keygen -a hmac-sha256 KEYNAME`.',
      },
    ],
    choose: 'Geben Sie BADALG in einem TKEY-Record zurück, wenn der Algorithmus nicht unterstützt wird.',
    endUser: 'Der Eintrag konnte nicht geändert werden.',
  },
  22: {
    name: 'Unzulässige Kürzung',
    summary: 'Die TSIG-Signatur ist auf weniger Bits gekürzt, als die Regeln des Servers verlangen.',
    when: 'Der Algorithmus der einen Seite hat ein Längensuffix, wie in `hmac-sha1-80`, und die andere Seite verlangt einen längeren MAC.',
    fixes: [
      {
        id: 'send-whole-mac',
        text: 'Entfernen Sie beim Client das Längensuffix des Algorithmus: `hmac-sha256` statt `hmac-sha256-128`.',
      },
      {
        id: 'check-digest-bits',
        text: 'Vergleichen Sie die Zeilen `algorithm` beider Seiten: `named-checkconf -px` gibt die von BIND aus.',
      },
    ],
    choose: 'Geben Sie BADTRUNC in einem TSIG-Record zurück, wenn der MAC kürzer ist, als Ihre Regeln erlauben.',
    endUser: 'Der Eintrag konnte nicht geändert werden.',
  },
  23: {
    name: 'Server-Cookie ungültig oder fehlend',
    summary:
      'Der Server verarbeitet die Anfrage nur mit einem gültigen DNS-Cookie und sendet in dieser Antwort eines mit.',
    when: 'Ein angegriffener Server verlangt Cookies (`require-server-cookie` in BIND), oder die Server, die sich per Anycast oder Load-Balancing eine IP-Adresse teilen, verwenden verschiedene Secrets. Ein Resolver wiederholt die Anfrage automatisch mit dem neuen Cookie, sodass seine Clients den Fehler nicht sehen.',
    fixes: [
      {
        id: 'retry-with-cookie',
        text: 'Wiederholen Sie die Anfrage mit dem Cookie aus der Antwort. `dig` tut das standardmäßig und gibt `BADCOOKIE, retrying.` aus; `dig +cookie=COOKIE` sendet ein Cookie, das Sie angeben.',
      },
      {
        id: 'share-secret',
        text: 'Tritt der Fehler wiederholt auf, konfigurieren Sie auf allen Servern mit dieser IP-Adresse dasselbe Secret: `cookie-secret` in BIND (128 Bit, hexadezimal).',
      },
      {
        id: 'retry-over-tcp',
        text: 'Senden Sie die Anfrage als Workaround über TCP: `dig @192.0.2.53 example.com A +tcp`.',
      },
    ],
    choose:
      'Geben Sie BADCOOKIE zurück, wenn Sie ein gültiges Server-Cookie verlangen und die Anfrage zwar eine COOKIE-Option, aber kein solches Cookie enthält.',
    endUser: 'Sie müssen nichts tun.',
  },
  NODATA: {
    name: 'Keine Daten',
    summary:
      'Der Name existiert, hat aber keinen Record des abgefragten Typs: Die Antwort ist NOERROR ohne Record. NODATA hat keine eigene Nummer.',
    when: 'Der Record-Typ fehlt (zum Beispiel AAAA bei einem Host, der nur IPv4 hat), ein SRV- oder TXT-Record ist nicht gesetzt, der Name existiert nur, weil es Namen darunter gibt, oder ein CNAME-Record führt zu einem Namen ohne einen solchen Record.',
    fixes: [
      {
        id: 'query-types',
        text: 'Prüfen Sie, welche Typen es gibt: `dig example.com A +short` und `dig example.com AAAA +short`. Fehlt bei einem Host, der nur IPv4 hat, allein der AAAA-Record, ist das normal.',
      },
      {
        id: 'add-record',
        text: 'Fragen Sie einen autoritativen Server: `dig @ns1.example.com example.com A +norecurse`. Fehlt der Record auch dort, legen Sie ihn in der Zone an.',
      },
      {
        id: 'check-family',
        text: 'Fragt das Programm nur nach IPv6 oder nur nach IPv4, lassen Sie beides zu. In Node.js ist das die Option `family: 0` (Standard). Mit `curl -4` testen Sie IPv4 allein.',
      },
      {
        id: 'wait-negative',
        text: 'Wurde der Record erst kürzlich angelegt, warten Sie die negative TTL ab: die letzte Zahl des SOA-Records (`dig @ns1.example.com example.com SOA +norecurse`) oder die TTL dieses Records, je nachdem, was kleiner ist.',
      },
    ],
    choose:
      'Geben Sie NOERROR ohne Record und mit dem SOA-Record im Authority-Abschnitt zurück, wenn der Name existiert, der Record-Typ aber nicht.',
    endUser: 'Die Adresse des Servers konnte nicht ermittelt werden.',
  },
};
