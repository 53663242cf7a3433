import type { dns } from '../../../catalogs/dns.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind RCODEs do, in German. */
export const effects: EffectTexts<typeof dns> = {
  'caches-failures':
    'So viele Sekunden lang antwortet der Resolver mit dem Fehler aus dem Cache, auch wenn die Ursache schon behoben ist.',
  'lets-bogus-through':
    'Mit dieser Einstellung liefert der Resolver auch Daten, deren DNSSEC-Validierung fehlgeschlagen ist; ohne sie erhält der Client SERVFAIL.',
  'limits-clients':
    'Ein Client, den diese Einstellung nicht zulässt, erhält REFUSED oder, bei `deny` in Unbound, keine Antwort. Bei `allow-recursion` erhält er REFUSED nur für Namen außerhalb der Zonen des Servers.',
  'limits-negative-ttl':
    'NXDOMAIN und NODATA bleiben höchstens so viele Sekunden im Cache, auch wenn der Record inzwischen angelegt wurde.',
  'limits-rate':
    'Gehen pro Sekunde mehr Anfragen als dieser Wert an die Nameserver einer Zone, werden weitere mit SERVFAIL beantwortet; standardmäßig wird noch eine von zehn durchgelassen.',
  'limits-transfers':
    'Fordert ein Client, den diese Einstellung nicht zulässt, einen Zonentransfer an, erhält er REFUSED.',
  'limits-ttl':
    'Eine Antwort bleibt höchstens so viele Sekunden im Cache, oder für ihre eigene TTL, wenn diese kürzer ist. CoreDNS hält sie standardmäßig mindestens 5 Sekunden im Cache.',
  'limits-updates':
    'Ein dynamisches Update von einem Client, den diese Einstellung nicht zulässt, wird mit REFUSED beantwortet.',
  'names-cause':
    'Mit dieser Einstellung nennt die Antwort oder das Log die Ursache des Fehlers; außer bei `log-servfail` gilt das nur für eine fehlgeschlagene DNSSEC-Validierung.',
  'overrides-ttl': 'Eine Angabe in Sekunden ersetzt im Cache die TTL jeder Antwort, auch wenn diese kürzer ist.',
  'refuses-types': 'Eine Anfrage nach einem dieser Record-Typen wird abgelehnt.',
  'requires-cookie':
    'Mit dieser Einstellung wird eine UDP-Anfrage eines Clients, der Cookies verwendet, aber kein gültiges Server-Cookie hat, mit BADCOOKIE beantwortet.',
  searches:
    'Ein Name mit weniger Punkten, als dieser Wert angibt, wird zuerst mit jeder Suchdomain abgefragt, und jeder Versuch kann mit NXDOMAIN enden.',
  'serves-stale':
    'Mit dieser Einstellung liefert der Resolver eine abgelaufene Antwort, wenn er keine neue bekommt, und der Client erhält kein SERVFAIL. In BIND muss zusätzlich `stale-cache-enable` eingeschaltet sein (Standard: `no`). CoreDNS (standardmäßig) und ältere Unbound-Versionen wie 1.17 liefern die abgelaufene Antwort sofort, auch wenn sie eine neue bekommen könnten.',
  'switches-cache': 'Diese Einstellung legt fest, ob positive und negative Antworten im Cache gespeichert werden.',
  tries: 'So oft fragt der Stub-Resolver seine Nameserver, bevor er einen Fehler meldet.',
  validates:
    'Diese Einstellung legt fest, ob der Resolver DNSSEC validiert. Schlägt die Validierung fehl, erhält der Client SERVFAIL.',
  waits:
    'Diese Einstellung begrenzt die Wartezeit auf eine Antwort; danach wird ein anderer Server gefragt, oder die Auflösung schlägt fehl.',
};
