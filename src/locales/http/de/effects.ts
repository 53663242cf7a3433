import type { http } from '../../../catalogs/http.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind HTTP codes do, in German. */
export const effects: EffectTexts<typeof http> = {
  'answers-conditional':
    'Diese Einstellung beeinflusst, ob eine bedingte Anfrage statt des Inhalts diesen Code erhält.',
  'closes-idle':
    'Diese Einstellung legt fest, wie viele inaktive Verbindungen zwischen Proxy und Upstream offen bleiben oder wie lange. Eine Anfrage, die genau beim Schließen ihrer Verbindung gesendet wird, kann mit diesem Code scheitern.',
  denies: 'Anfragen, die diese Einstellung nicht erlaubt, werden mit diesem Code abgelehnt.',
  ejects:
    'Diese Einstellung legt fest, wann oder wie lange ein fehlerhafter Server aus der Verteilung genommen wird. Solange kein gesunder Server übrig ist, scheitern Anfragen mit diesem Code. Envoy dagegen verteilt die Anfragen dann standardmäßig auf alle Server (Panic Mode); Istio schaltet das ab.',
  'kills-worker':
    'Ein Worker, den eine Anfrage länger als diese Zeit blockiert, wird beendet; `0` schaltet das Limit ab. Die Verbindung des Workers bricht ab, und der Proxy sendet diesen Code; Envoy und Apache mit `mod_proxy_fcgi` senden 503. In Gunicorn ab 22.0.0 sendet der Standard-Worker meist noch selbst eine 500-Antwort, bevor er sich beendet.',
  'limits-body': 'Ein größerer Body der Anfrage wird mit diesem Code abgelehnt.',
  'limits-concurrency':
    'Sind mehr Anfragen oder Verbindungen offen oder in der Warteschlange, als dieser Wert zulässt, werden weitere Anfragen mit diesem Code abgelehnt, oder nginx schließt ihre Verbindungen ohne Antwort.',
  'limits-count':
    'Über HTTP/1.1 wird eine Anfrage mit mehr Header-Feldern oder Parametern, als dieser Wert zulässt, mit diesem Code abgelehnt. Über HTTP/2 sendet Apache meist 431, HAProxy hat ein höheres Limit, und Envoy setzt den Stream zurück.',
  'limits-header':
    'Über HTTP/1.1 werden Header der Anfrage, die einzeln oder zusammen größer als dieser Wert sind, mit diesem Code abgelehnt. Über HTTP/2 sendet Apache meist 431; viele andere Server setzen stattdessen den Stream zurück oder schließen die Verbindung, und Node.js wendet dieses Limit nicht an.',
  'limits-part':
    'Ein größeres Formularfeld (in Flask) oder eine größere hochgeladene Datei (in Spring Boot) wird mit diesem Code abgelehnt.',
  'limits-redirects':
    'Ein Client, der so vielen Weiterleitungen hintereinander gefolgt ist, bricht bei der nächsten mit einem Fehler ab. Ein Server, der so oft intern weitergeleitet hat, antwortet bei der nächsten internen Weiterleitung mit 500.',
  'limits-response-header':
    'Die Anfrage scheitert mit diesem Code, wenn die Antwort-Header des Upstreams einzeln oder zusammen größer als dieser Wert sind.',
  'limits-url':
    'Über HTTP/1.1 wird eine längere Request-Line, eine längere URL oder ein längerer URL-Parameter mit diesem Code abgelehnt. Über HTTP/2 setzen manche Server stattdessen den Stream zurück oder schließen die Verbindung.',
  'lists-folder':
    'Der Abruf eines Ordners wird mit diesem Code abgelehnt, wenn der Ordner keine Indexdatei hat und sein Inhalt nicht aufgelistet werden darf.',
  'on-client-abort':
    'Diese Einstellung legt fest, ob die Anfrage an den Upstream abgebrochen wird, wenn der Client die Verbindung schließt.',
  'origin-port':
    'Die Anfrage scheitert mit diesem Code, wenn der Ursprungsserver auf diesem Port Verbindungen ablehnt.',
  'passes-on':
    'Diese Einstellung steuert einen Header, einen Hostnamen oder eine HTTP-Version, die der Upstream braucht. Fehlt dieser Wert oder ist er falsch, sendet der Upstream diesen Code.',
  redirects: 'Diese Einstellung löst diese Weiterleitung aus oder ändert ihre URL.',
  'requires-auth':
    'Diese Einstellung legt fest, ob Anfragen Zugangsdaten brauchen. Anfragen ohne gültige Zugangsdaten werden mit diesem Code abgelehnt.',
  retries: 'Diese Einstellung legt fest, ob und wie oft die Anfrage wiederholt wird, bevor dieser Code gesendet wird.',
  'sets-status': 'Diese Einstellung legt fest, ob dieser oder ein anderer Code gesendet wird.',
  'times-out':
    'Die Anfrage scheitert mit diesem Code, wenn die Gegenseite, meist der Upstream, länger als diese Zeit braucht, um zu antworten oder um die nächsten Daten zu senden oder anzunehmen.',
  'times-out-client':
    'Die Anfrage scheitert mit diesem Code, wenn der Client länger als diese Zeit braucht, um das zu senden, wofür die Einstellung gilt: die Header, den Body, dessen nächsten Teil oder die ganze Anfrage. In Envoy schaltet `0s` den Timeout ab.',
  'times-out-connect':
    'Die Anfrage scheitert mit diesem Code, wenn in dieser Zeit keine Verbindung zum Upstream zustande kommt.',
  'times-out-queue':
    'Die Anfrage scheitert mit diesem Code, wenn sie länger als diese Zeit auf einen freien Server wartet.',
};
