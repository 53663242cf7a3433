import type { http } from '../../catalogs/http.js';
import type { LocaleOf } from '../../model.js';
import { de as messages } from '../messages/de.js';
import { de as pairs } from './pairs/de.js';

/** HTTP status codes in German. */
export const de: LocaleOf<typeof http, 'de'> = {
  protocol: 'http',
  lang: 'de',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    protocol: 'HTTP',
    codes: 'Statuscodes',
    stages: {
      client: 'Client',
      gateway: 'Gateway oder Proxy',
      origin: 'Ursprungsserver',
    },
    facts: {
      class: {
        question: 'Was für eine Antwort ist es?',
        values: {
          informational: 'Zwischenantwort: Die eigentliche Antwort folgt noch',
          success: 'Erfolg',
          redirection: 'Weiterleitung: Ein Schritt steht noch aus',
          'client-error': 'Clientfehler: Etwas an der Anfrage stimmt nicht',
          'server-error': 'Serverfehler: Etwas auf der Serverseite stimmt nicht',
        },
        tags: {
          informational: 'Zwischenantwort',
          success: 'Erfolg',
          redirection: 'Weiterleitung',
          'client-error': 'Clientfehler',
          'server-error': 'Serverfehler',
        },
        says: {
          informational: {
            one: '{codes} ist nur eine Zwischenantwort: Der Client macht weiter und wartet auf die eigentliche Antwort.',
            other:
              '{codes} sind nur Zwischenantworten: Der Client macht weiter und wartet auf die eigentliche Antwort.',
          },
          success: {
            one: 'Bei {codes} hat der Server die Anfrage akzeptiert: Der Client arbeitet mit der Antwort weiter.',
            other: 'Bei {codes} hat der Server die Anfrage akzeptiert: Der Client arbeitet mit der Antwort weiter.',
          },
          redirection: {
            one: '{codes} bedeutet weder Ja noch Nein: Für den Client steht noch ein Schritt aus, zu einer anderen Adresse oder zur eigenen Kopie.',
            other:
              '{codes} bedeuten weder Ja noch Nein: Für den Client steht noch ein Schritt aus, zu einer anderen Adresse oder zur eigenen Kopie.',
          },
          'client-error': {
            one: 'Bei {codes} beanstandet der Server die Anfrage: Der Client ändert sie oder wartet, bevor er erneut anfragt.',
            other:
              'Bei {codes} beanstandet der Server die Anfrage: Der Client ändert sie oder wartet, bevor er erneut anfragt.',
          },
          'server-error': {
            one: 'Bei {codes} hat der Dienst versagt, die Anfrage kann in Ordnung sein: Handeln muss, wer den Dienst betreibt.',
            other:
              'Bei {codes} hat der Dienst versagt, die Anfrage kann in Ordnung sein: Handeln muss, wer den Dienst betreibt.',
          },
        },
      },
      sentBy: {
        question: 'Wer sendet den Code?',
        values: {
          origin: 'Der Ursprungsserver',
          gateway: 'Ein Gateway oder Proxy',
          either: 'Der Ursprungsserver oder ein Gateway',
          nobody: 'Niemand',
        },
        says: {
          origin: {
            one: 'Es ist Sache des Ursprungsservers, {codes} zu senden.',
            other: 'Es ist Sache des Ursprungsservers, {codes} zu senden.',
          },
          gateway: {
            one: '{codes} kommt von einem Gateway oder Proxy, nicht von der Anwendung dahinter.',
            other: '{codes} kommen von einem Gateway oder Proxy, nicht von der Anwendung dahinter.',
          },
          either: {
            one: '{codes} kann vom Ursprungsserver oder von einem Gateway davor kommen.',
            other: '{codes} können vom Ursprungsserver oder von einem Gateway davor kommen.',
          },
          nobody: {
            one: 'Als Status einer Antwort sollte niemand {codes} senden.',
            other: 'Als Status einer Antwort sollte niemand {codes} senden.',
          },
        },
      },
      stages: { question: 'Wo auf dem Übertragungsweg entsteht der Code?' },
      cacheable: {
        question: 'Darf ein Cache die Antwort ohne ausdrückliche Erlaubnis speichern?',
        values: { true: 'Ja, sofern kein Header es verbietet', false: 'Nein' },
        says: {
          true: {
            one: 'Ein Cache darf {codes} auch ohne ausdrückliche Erlaubnis eine Zeit lang speichern.',
            other: 'Ein Cache darf {codes} auch ohne ausdrückliche Erlaubnis eine Zeit lang speichern.',
          },
          false: {
            one: 'Von sich aus speichert ein Cache {codes} nicht.',
            other: 'Von sich aus speichert ein Cache {codes} nicht.',
          },
        },
      },
      body: {
        question: 'Darf die Antwort einen Body haben?',
        values: { allowed: 'Ja', never: 'Nein, niemals' },
        says: {
          allowed: {
            one: 'Bei {codes} kann ein Body mitkommen, der sich auswerten lässt.',
            other: 'Bei {codes} kann ein Body mitkommen, der sich auswerten lässt.',
          },
          never: {
            one: 'Bei {codes} gibt es nie einen Body, also auch nichts zu parsen.',
            other: 'Bei {codes} gibt es nie einen Body, also auch nichts zu parsen.',
          },
        },
      },
      method: {
        question: 'Was wird aus der Methode?',
        values: {
          kept: 'Sie bleibt unverändert, der Body ebenso',
          'may-become-get': 'POST darf zu GET werden und wird es in Browsern auch',
          'becomes-get': 'Sie wird zu GET (HEAD bleibt HEAD)',
        },
        says: {
          kept: {
            one: 'Nach {codes} wiederholt der Client die Anfrage mit derselben Methode und demselben Body.',
            other: 'Nach {codes} wiederholt der Client die Anfrage mit derselben Methode und demselben Body.',
          },
          'may-become-get': {
            one: 'Nach {codes} darf ein Client aus POST ein GET machen, und Browser tun das auch.',
            other: 'Nach {codes} darf ein Client aus POST ein GET machen, und Browser tun das auch.',
          },
          'becomes-get': {
            one: 'Nach {codes} macht der Client mit GET weiter, ganz gleich, welche Methode es vorher war; nur HEAD bleibt HEAD.',
            other:
              'Nach {codes} macht der Client mit GET weiter, ganz gleich, welche Methode es vorher war; nur HEAD bleibt HEAD.',
          },
        },
      },
      permanent: {
        question: 'Gilt das auf Dauer?',
        values: { true: 'Ja', false: 'Nein, nur vorübergehend' },
        says: {
          true: {
            one: '{codes} gilt auf Dauer: Links und Einstellungen mit der alten Adresse sollten angepasst werden.',
            other: '{codes} gelten auf Dauer: Links und Einstellungen mit der alten Adresse sollten angepasst werden.',
          },
          false: {
            one: '{codes} gilt nur vorübergehend: Die alte Adresse bleibt die richtige.',
            other: '{codes} gelten nur vorübergehend: Die alte Adresse bleibt die richtige.',
          },
        },
      },
      headers: {
        question: 'Welche Header-Felder gehören dazu?',
        values: { required: '{items} (Pflicht)', usual: '{items} (üblich)' },
      },
      retry: {
        question: 'Soll der Client die Anfrage wiederholen?',
        note: 'Eine Anfrage, die etwas ändert, kann trotz Fehlerantwort ausgeführt worden sein: Wiederholen Sie sie nur dann automatisch, wenn eine doppelte Ausführung nicht schadet.',
        values: {
          'not-needed': 'Nicht nötig',
          backoff: 'Ja: wie in Retry-After angegeben oder mit zufälligen, wachsenden Wartezeiten',
          delay: 'Ja, nach zufällig gewählten {min} bis {max} Sekunden',
          'after-fix': 'Erst wenn die Ursache behoben ist',
          elsewhere:
            'Nicht an derselben Stelle: Location folgen, eine andere Verbindung nutzen oder den Nutzer entscheiden lassen',
          'app-decides': 'Das entscheidet die Anwendung',
          'not-applicable': 'Entfällt',
        },
        tags: {
          'not-needed': 'Keine Wiederholung nötig',
          backoff: 'Mit Backoff wiederholen',
          delay: 'Nach {min}–{max} s wiederholen',
          'after-fix': 'Erst Ursache beheben',
          elsewhere: 'Woanders weitermachen',
          'app-decides': 'Die App entscheidet',
          'not-applicable': 'Wiederholung entfällt',
        },
        says: {
          'not-needed': {
            one: 'Nach {codes} muss nichts wiederholt werden.',
            other: 'Nach {codes} muss nichts wiederholt werden.',
          },
          backoff: {
            one: 'Versuchen Sie es nach {codes} erneut, wie in Retry-After angegeben oder mit zufälligen, wachsenden Wartezeiten.',
            other:
              'Versuchen Sie es nach {codes} erneut, wie in Retry-After angegeben oder mit zufälligen, wachsenden Wartezeiten.',
          },
          delay: {
            one: 'Warten Sie nach {codes} zufällig gewählte {min} bis {max} Sekunden und versuchen Sie es dann erneut.',
            other:
              'Warten Sie nach {codes} zufällig gewählte {min} bis {max} Sekunden und versuchen Sie es dann erneut.',
          },
          'after-fix': {
            one: 'Nach {codes} führt dieselbe Anfrage immer wieder zur selben Antwort, solange die Ursache nicht behoben ist.',
            other:
              'Nach {codes} führt dieselbe Anfrage immer wieder zur selben Antwort, solange die Ursache nicht behoben ist.',
          },
          elsewhere: {
            one: 'Nach {codes} geht es an derselben Stelle nicht weiter: Folgen Sie Location, nutzen Sie eine andere Verbindung oder lassen Sie den Nutzer entscheiden.',
            other:
              'Nach {codes} geht es an derselben Stelle nicht weiter: Folgen Sie Location, nutzen Sie eine andere Verbindung oder lassen Sie den Nutzer entscheiden.',
          },
          'app-decides': {
            one: 'Ob nach {codes} ein neuer Versuch folgt, entscheidet Ihre Anwendung.',
            other: 'Ob nach {codes} ein neuer Versuch folgt, entscheidet Ihre Anwendung.',
          },
          'not-applicable': {
            one: 'Bei {codes} stellt sich die Frage nach einer Wiederholung nicht.',
            other: 'Bei {codes} stellt sich die Frage nach einer Wiederholung nicht.',
          },
        },
      },
      usedBy: {
        question: 'Welches Produkt verwendet den Code?',
        values: {
          sends: '{items} (als Status einer Antwort)',
          logs: '{items} (nur im Log)',
          internal: '{items} (nicht als Status)',
        },
      },
    },
    across: {
      websocket:
        'Ein HTTP-Status beantwortet den Opening-Handshake eines WebSockets; ein Close-Code beendet eine offene Verbindung. Im Browser erscheint ein abgelehntes Upgrade als WebSocket 1006, ganz gleich, welchen HTTP-Status es hatte.',
    },
  },
  codes: {
    100: {
      name: 'Fortfahren',
      summary: 'Der Server hat die Header gesehen und ist bereit für den Body; die endgültige Antwort folgt noch.',
      when: 'Ein Client hat mit Expect: 100-continue einen Body angekündigt; curl tut das bei großen Uploads über HTTP/1.1 von selbst.',
      fixes: [
        {
          who: 'client',
          text: 'Hier ist nichts zu beheben: Senden Sie den Body und warten Sie auf den endgültigen Status.',
        },
        {
          who: 'client',
          text: 'Kommt der Code unerwartet, prüfen Sie, ob Ihre Bibliothek Expect hinzufügt, und lassen Sie den Header weg.',
        },
        {
          who: 'operator',
          text: 'Stocken Uploads, prüfen Sie, ob Proxys Expect und Zwischenantworten weiterleiten.',
        },
      ],
      choose: 'Senden Sie 100, wenn die Header einer Anfrage mit Expect: 100-continue Ihre Prüfungen bestanden haben.',
      endUser: 'Der Upload beginnt.',
    },
    101: {
      name: 'Protokollwechsel',
      summary: 'Der Server verlässt HTTP und macht mit dem Protokoll weiter, um das der Client in Upgrade gebeten hat.',
      when: 'Jeder erfolgreiche WebSocket-Handshake über HTTP/1.1 endet so; HTTP/2 und HTTP/3 kennen diesen Wechsel nicht.',
      fixes: [
        {
          who: 'client',
          text: 'Hier ist nichts zu beheben: Sprechen Sie auf dieser Verbindung ab jetzt das neue Protokoll.',
        },
        { who: 'server', text: 'Nennen Sie das gewählte Protokoll im Header Upgrade der Antwort.' },
        {
          who: 'operator',
          text: 'Kommt der Code nie an, lassen Sie den Proxy Upgrade und Connection an den Ursprungsserver weiterleiten.',
        },
      ],
      choose: 'Senden Sie 101 nur als Antwort auf einen Upgrade-Header und nur für ein Protokoll, das darin steht.',
      endUser: 'Die Verbindung wird aufgebaut.',
    },
    102: {
      name: 'In Bearbeitung',
      summary: 'Der Server hat die ganze Anfrage, arbeitet noch daran und bittet den Client, weiter zu warten.',
      when: 'Kaum noch: WebDAV hat den Code anfangs für lange Vorgänge definiert und später wieder gestrichen.',
      fixes: [
        { who: 'client', text: 'Hier ist nichts zu beheben: Warten Sie weiter, der endgültige Status folgt.' },
        { who: 'client', text: 'Aktualisieren Sie eine Bibliothek, die den Code für die endgültige Antwort hält.' },
        {
          who: 'server',
          text: 'Antworten Sie bei minutenlanger Arbeit mit 202 und bieten Sie eine Adresse für den Fortschritt an.',
        },
      ],
      choose: 'Senden Sie 102 nur an Clients, die den Code sicher verstehen; für alle anderen ist 202 besser.',
      endUser: 'Ihre Anfrage wird bearbeitet.',
    },
    103: {
      name: 'Frühe Hinweise',
      summary:
        'Vorab gesendete Header, meist Link, damit ein Browser schon Dateien laden kann, bevor die eigentliche Antwort kommt.',
      when: 'Ein CDN oder Server nennt Stylesheets und Schriften, während eine langsame Seite noch erzeugt wird; über HTTP/1.1 ignoriert Chromium den Code.',
      fixes: [
        {
          who: 'client',
          text: 'Hier ist nichts zu beheben: Der endgültige Status folgt mit seinen eigenen Headern.',
        },
        {
          who: 'server',
          text: 'Senden Sie den Code nur über HTTP/2 oder neuer, denn manche älteren Clients kommen damit nicht zurecht.',
        },
        {
          who: 'operator',
          text: 'Kommen die Hinweise nicht an, prüfen Sie, ob jeder Proxy Zwischenantworten weiterleitet.',
        },
      ],
      choose: 'Senden Sie 103, wenn die Antwort Zeit braucht und Sie schon wissen, welche Dateien die Seite benötigt.',
      endUser: 'Die Seite wird geladen.',
    },
    104: {
      name: 'Upload fortsetzbar',
      summary: 'Bricht dieser Upload ab, kann der Server ihn fortsetzen.',
      when: 'Ein Client lädt nach dem IETF-Entwurf für fortsetzbare Uploads hoch; die Registrierung ist vorläufig, bis aus dem Entwurf ein RFC wird.',
      fixes: [
        {
          who: 'client',
          text: 'Hier ist nichts zu beheben: Merken Sie sich die Adresse aus Location, bis der Upload vollständig ist.',
        },
        {
          who: 'client',
          text: 'Fragen Sie nach einem Abbruch bei dieser Adresse den Offset ab und senden Sie den Rest von dort an.',
        },
        {
          who: 'operator',
          text: 'Kommt der Code nie an, prüfen Sie, ob ein Proxy Zwischenantworten verschluckt.',
        },
      ],
      choose: 'Senden Sie 104 früh in einem Upload, den Sie fortsetzen könnten.',
      endUser: 'Ihr Upload kann auch nach einem Verbindungsabbruch weitergehen.',
    },
    200: {
      name: 'OK',
      summary: 'Die Anfrage war erfolgreich, und die Antwort enthält das Ergebnis.',
      when: 'Die gewöhnliche Antwort von Seiten und APIs; manche APIs senden den Code auch bei Fehlern und schreiben diese in den Body.',
      fixes: [
        { who: 'client', text: 'Hier ist nichts zu beheben: Verwenden Sie das Ergebnis.' },
        {
          who: 'client',
          text: 'Wirkt das Ergebnis falsch, suchen Sie im Body nach einem Fehler und im Header Age nach einer Kopie aus dem Cache.',
        },
        {
          who: 'server',
          text: 'Verpacken Sie keine Fehler darin: Monitoring, Caches und Retry-Logik sehen nur den Status.',
        },
      ],
      choose: 'Senden Sie 200, wenn die Anfrage erfolgreich war und es etwas zurückzugeben gibt.',
      endUser: 'Alles hat funktioniert.',
    },
    201: {
      name: 'Erstellt',
      summary: 'Die Anfrage war erfolgreich, und durch sie ist etwas Neues entstanden.',
      when: 'Ein POST hat eine Bestellung, ein Konto oder eine Datei angelegt, oder ein PUT hat die erste Version unter seiner Adresse gespeichert.',
      fixes: [
        {
          who: 'client',
          text: 'Hier ist nichts zu beheben: Entnehmen Sie die neue Adresse dem Header Location oder dem Body.',
        },
        {
          who: 'client',
          text: 'Wollten Sie etwas ändern, prüfen Sie, ob Sie nicht versehentlich ein zweites Exemplar angelegt haben.',
        },
        { who: 'server', text: 'Geben Sie in Location die Adresse der neuen Ressource an.' },
      ],
      choose: 'Senden Sie 201, wenn die neue Ressource zum Zeitpunkt der Antwort bereits existiert.',
      endUser: 'Ihr Eintrag wurde angelegt.',
    },
    202: {
      name: 'Angenommen',
      summary: 'Der Server hat die Anfrage angenommen, aber die Arbeit steht noch aus und kann noch scheitern.',
      when: 'Aufträge, die in einer Warteschlange stehen: Videokodierung, Exporte, Massenmails, Löschvorgänge in der Cloud.',
      fixes: [
        {
          who: 'client',
          text: 'Hier ist nichts zu beheben: Fragen Sie den Stand des Auftrags ab, mit Pausen dazwischen.',
        },
        {
          who: 'server',
          text: 'Geben Sie eine Adresse zurück, die den Stand nennt, und halten Sie sie auch nach dem Ende eine Zeit lang bereit.',
        },
        {
          who: 'operator',
          text: 'Werden Aufträge nie fertig, prüfen Sie die Warteschlange und ihre Worker, nicht den Webserver.',
        },
      ],
      choose: 'Senden Sie 202, wenn die Anfrage sicher gespeichert ist und Sie sie später bearbeiten.',
      endUser: 'Wir haben Ihre Anfrage erhalten und bearbeiten sie.',
    },
    203: {
      name: 'Nicht autoritative Information',
      summary:
        'Die Anfrage war erfolgreich, aber ein Proxy hat unterwegs verändert, was der Ursprungsserver gesendet hat.',
      when: 'Selten: Proxys, die Inhalte filtern, verkleinern oder übersetzen, dürfen ihre Arbeit so kennzeichnen, doch nur wenige tun es.',
      fixes: [
        { who: 'client', text: 'Hier ist nichts zu beheben, wenn Ihnen eine veränderte Fassung genügt.' },
        {
          who: 'client',
          text: 'Brauchen Sie das Original, fragen Sie mit Cache-Control: no-transform an oder umgehen Sie den Proxy.',
        },
        {
          who: 'operator',
          text: 'Kommt der Code unerwartet, suchen Sie den Proxy, der den Inhalt umschreibt.',
        },
      ],
      choose: 'Senden Sie 203 nur als Proxy, der ein 200 des Ursprungsservers verändert hat.',
      endUser: 'Der Inhalt wurde geladen.',
    },
    204: {
      name: 'Kein Inhalt',
      summary: 'Die Anfrage war erfolgreich, und es gibt nichts zurückzusenden.',
      when: 'Nach dem Speichern, Löschen oder Umschalten über eine API sowie bei Beacons und CORS-Preflights.',
      fixes: [
        { who: 'client', text: 'Hier ist nichts zu beheben: Machen Sie weiter, ohne einen Body zu parsen.' },
        {
          who: 'client',
          text: 'Scheitert Ihr Code daran, prüfen Sie den Status, bevor Sie response.json() aufrufen.',
        },
        {
          who: 'server',
          text: 'Senden Sie 200 mit einem Body, wenn Clients den neuen Zustand sehen müssen.',
        },
      ],
      choose: 'Senden Sie 204, wenn die Anfrage gelungen ist und der Client schon alles hat, was er braucht.',
      endUser: 'Ihre Änderung wurde übernommen.',
    },
    205: {
      name: 'Inhalt zurücksetzen',
      summary: 'Die Anfrage war erfolgreich, und der Client soll das zugehörige Formular oder die Ansicht leeren.',
      when: 'Bei der Datenerfassung, wo ein Datensatz auf den anderen folgt; Browser leeren deswegen kein Formular.',
      fixes: [
        { who: 'client', text: 'Hier ist nichts zu beheben: Leeren Sie das Formular im eigenen Code.' },
        {
          who: 'server',
          text: 'Senden Sie keinen Body mit und verlassen Sie sich nicht darauf, dass Browser auf den Code reagieren.',
        },
      ],
      choose: 'Senden Sie 205 nur an eigene Clients, die darauf reagieren; für andere sagt 204 genauso viel.',
      endUser: 'Ihre Eingabe wurde gespeichert. Sie können mit der nächsten fortfahren.',
    },
    206: {
      name: 'Teilinhalt',
      summary: 'Die Antwort enthält nur den Teil der Datei, den der Client mit Range angefordert hat.',
      when: 'Videoplayer beim Springen, Download-Manager beim Fortsetzen und CDNs, die große Dateien in Stücken holen.',
      fixes: [
        {
          who: 'client',
          text: 'Hier ist nichts zu beheben: Setzen Sie die Bytes dort ein, wo Content-Range es angibt.',
        },
        {
          who: 'client',
          text: 'Senden Sie If-Range mit dem ETag, damit sich nie zwei Versionen in einer Datei mischen.',
        },
        {
          who: 'operator',
          text: 'Haben Sie ganze Dateien erwartet, suchen Sie den Player, den Proxy oder das CDN, das Range hinzufügt.',
        },
      ],
      choose: 'Senden Sie 206 nur als Antwort auf einen Range-Header, den Sie erfüllen können.',
      endUser: 'Der Download wird fortgesetzt.',
    },
    207: {
      name: 'Mehrere Status',
      summary: 'Der Body führt mehrere Ergebnisse auf, jedes mit seinem eigenen Status.',
      when: 'WebDAV-Clients erhalten den Code bei Ordnern und Sammeländerungen; manche JSON-APIs übernehmen ihn für Batches.',
      fixes: [
        {
          who: 'client',
          text: 'An sich ist hier nichts zu beheben: Lesen Sie den Status jedes Eintrags, denn dazwischen verstecken sich Fehlschläge.',
        },
        { who: 'client', text: 'Senden Sie nur die gescheiterten Einträge erneut.' },
        {
          who: 'server',
          text: 'Dokumentieren Sie außerhalb von WebDAV das Format des Bodys: Der Standard sieht XML vor.',
        },
      ],
      choose: 'Senden Sie 207, wenn eine Anfrage mehrere Ergebnisse hat, die der Client unterscheiden muss.',
      endUser: 'Einiges hat vielleicht nicht funktioniert. Bitte prüfen Sie das Ergebnis.',
    },
    208: {
      name: 'Bereits aufgeführt',
      summary: 'In einer WebDAV-Auflistung kam dieser Ordner schon vor, deshalb wird sein Inhalt nicht wiederholt.',
      when: 'Ein Ordner hängt an mehreren Stellen im Baum, und eine Auflistung aller Ebenen trifft erneut auf ihn.',
      fixes: [
        {
          who: 'client',
          text: 'Hier ist nichts zu beheben: Übernehmen Sie den Inhalt von der ersten Stelle in derselben Auflistung.',
        },
        {
          who: 'client',
          text: 'Scheinen Einträge zu fehlen, ordnen Sie die Ordner anhand ihrer DAV:resource-id zu.',
        },
      ],
      choose: 'Senden Sie 208 nur im Body von 207, und zwar für einen Ordner, der dort schon aufgeführt ist.',
      endUser: 'Die Liste ist vollständig.',
    },
    226: {
      name: 'IM verwendet',
      summary:
        'Der Body ist nicht die Ressource selbst, sondern eine Form, die der Client in A-IM angeboten hat, meist nur die Änderungen.',
      when: 'Fast nie: Einige wenige Feed-Server senden so nur die neuen Einträge, und Browser fragen nicht danach.',
      fixes: [
        {
          who: 'client',
          text: 'Hier ist nichts zu beheben: Wenden Sie die Änderungen auf die Kopie an, die Sie haben.',
        },
        { who: 'client', text: 'Kommt der Code unerwartet, entfernen Sie A-IM aus Ihren Anfragen.' },
      ],
      choose: 'Senden Sie 226 nur als Antwort auf A-IM und nennen Sie in IM, was Sie angewendet haben.',
      endUser: 'Die neuesten Änderungen wurden geladen.',
    },
    300: {
      name: 'Mehrere Möglichkeiten',
      summary: 'Die Ressource gibt es in mehreren Formen, und der Client oder sein Nutzer soll eine auswählen.',
      when: 'Selten: zum Beispiel von Apache mit mod_speling, wenn mehrere Dateien einer falsch geschriebenen Adresse ähneln.',
      fixes: [
        { who: 'client', text: 'Wählen Sie eine der Adressen aus dem Body und rufen Sie sie auf.' },
        { who: 'server', text: 'Nennen Sie in Location die Form, die Sie bevorzugen.' },
        {
          who: 'operator',
          text: 'Soll niemand wählen müssen, leiten Sie stattdessen auf eine einzige Adresse weiter.',
        },
      ],
      choose: 'Senden Sie 300, wenn Sie die Möglichkeiten aufzählen, aber nicht für den Client wählen können.',
      endUser: 'Davon gibt es mehrere Fassungen. Bitte wählen Sie eine aus.',
    },
    301: {
      name: 'Dauerhaft verschoben',
      summary: 'Die Ressource hat auf Dauer eine neue Adresse.',
      when: 'Websites, die zu HTTPS, auf eine andere Domain oder auf schönere Pfade umgezogen sind, und ein Schrägstrich zu viel oder zu wenig am Ende.',
      fixes: [
        {
          who: 'client',
          text: 'Folgen Sie Location und ersetzen Sie die alte Adresse in Links und Konfiguration.',
        },
        {
          who: 'client',
          text: 'Kommt ein POST dort als GET an, senden Sie es direkt an die neue Adresse.',
        },
        {
          who: 'operator',
          text: 'Erproben Sie eine neue Regel zuerst mit 302: Browser merken sich 301, auch ein falsches.',
        },
      ],
      choose: 'Senden Sie 301 für Seiten, die auf Dauer umgezogen sind; muss POST ein POST bleiben, senden Sie 308.',
      endUser: 'Diese Seite ist umgezogen. Sie werden zur neuen Adresse weitergeleitet.',
    },
    302: {
      name: 'Gefunden',
      summary: 'Die Antwort liegt vorübergehend unter einer anderen Adresse, und die alte bleibt gültig.',
      when: 'Anmeldeseiten, Sprachauswahl, kurzfristige Umleitungen; viele Redirect-Funktionen senden den Code, wenn nichts anderes angegeben ist.',
      fixes: [
        { who: 'client', text: 'Folgen Sie Location und fragen Sie beim nächsten Mal wieder die alte Adresse an.' },
        {
          who: 'server',
          text: 'Legen Sie fest, was aus einem POST wird: 303 macht mit GET weiter, 307 wiederholt es.',
        },
        {
          who: 'operator',
          text: 'Drehen sich Weiterleitungen im Kreis, prüfen Sie, ob sich Proxy und Anwendung über HTTPS und Hostnamen einig sind.',
        },
      ],
      choose: 'Senden Sie 302 für die Umleitung eines GET; bei anderen Methoden sagt 303 oder 307, was Sie meinen.',
      endUser: 'Sie werden zu einer anderen Seite weitergeleitet.',
    },
    303: {
      name: 'Siehe andere Adresse',
      summary: 'Die Anfrage ist bearbeitet, und der Client soll das Ergebnis mit GET von einer anderen Adresse holen.',
      when: 'Nach dem Absenden eines Formulars: Die Weiterleitung auf eine Ergebnisseite verhindert, dass ein Neuladen das Formular ein zweites Mal sendet.',
      fixes: [
        { who: 'client', text: 'Rufen Sie die Adresse in Location mit GET auf, ohne den Body.' },
        { who: 'server', text: 'Verwenden Sie den Code nach jedem Formular, das etwas ändert.' },
      ],
      choose: 'Senden Sie 303, wenn ein POST erledigt ist und sein Ergebnis eine eigene Adresse hat.',
      endUser: 'Wir haben Ihre Anfrage erhalten. Sie werden zum Ergebnis weitergeleitet.',
    },
    304: {
      name: 'Nicht geändert',
      summary: 'Die Kopie des Clients ist noch aktuell, deshalb sendet der Server nur Header.',
      when: 'Ein Browser oder CDN hat mit If-None-Match oder If-Modified-Since gefragt, und nichts hatte sich geändert.',
      fixes: [
        { who: 'client', text: 'Hier ist nichts zu beheben: Verwenden Sie die Kopie aus Ihrem Cache.' },
        {
          who: 'client',
          text: 'Sehen Sie veraltete Inhalte, fragen Sie einmal mit Cache-Control: no-cache und ohne Bedingungen an.',
        },
        {
          who: 'server',
          text: 'Veralten Kopien unbemerkt, sorgen Sie dafür, dass sich ETag oder Last-Modified mit dem Inhalt ändert.',
        },
      ],
      choose:
        'Senden Sie 304 nur auf ein bedingtes GET oder HEAD, mit dem ETag und dem Cache-Control, die ein 200 hätte.',
      endUser: 'Ihre Fassung ist auf dem neuesten Stand.',
    },
    305: {
      name: 'Proxy verwenden',
      summary: 'Ein veralteter Code, der den Client anwies, diese Ressource über einen bestimmten Proxy abzurufen.',
      when: 'Praktisch nie: Dass ein Server den Proxy wählt, hat sich als Sicherheitsrisiko erwiesen.',
      fixes: [
        { who: 'client', text: 'Folgen Sie der Anweisung nicht: Proxys gehören in Ihre eigenen Einstellungen.' },
        {
          who: 'server',
          text: 'Entfernen Sie den Code und lassen Sie Clients ihren Proxy in ihren Einstellungen oder einer PAC-Datei finden.',
        },
      ],
      choose: 'Senden Sie 305 nicht: Heutige Clients folgen dem Code nicht.',
      endUser: 'Diese Seite lässt sich im Moment nicht öffnen.',
    },
    306: {
      name: 'Nicht verwendet',
      summary: 'Eine Nummer, die in einem alten Entwurf einen Proxywechsel bedeutete und seither reserviert ist.',
      when: 'Dieser Code sollte nicht auftreten; wer ihn sendet, hat die Nummer erfunden oder folgt jenem Entwurf.',
      fixes: [
        { who: 'client', text: 'Behandeln Sie den Code wie 300, so wie jeden unbekannten Code dieser Klasse.' },
        {
          who: 'server',
          text: 'Ersetzen Sie ihn durch die Weiterleitung, die Sie meinen: 302, 303, 307 oder 308.',
        },
      ],
      choose:
        'Es ist nur dann 306, wenn ein Mitschnitt diese Nummer zeigt; keine aktuelle Spezifikation gibt ihr eine Bedeutung.',
      endUser: 'Diese Seite lässt sich im Moment nicht öffnen.',
    },
    307: {
      name: 'Vorübergehende Weiterleitung',
      summary: 'Dieselbe Anfrage samt Methode und Body soll vorübergehend an eine andere Adresse gehen.',
      when: 'Dienste, die Sie an eine andere Region oder einen anderen Knoten verweisen; Entwicklertools zeigen den Code auch bei einer HSTS-Umstellung auf HTTPS, obwohl ihn kein Server gesendet hat.',
      fixes: [
        {
          who: 'client',
          text: 'Wiederholen Sie die ganze Anfrage an der Adresse in Location und behalten Sie die alte für das nächste Mal.',
        },
        {
          who: 'client',
          text: 'War der Body ein Stream, puffern Sie ihn: Was gelesen ist, lässt sich nicht noch einmal senden.',
        },
        { who: 'server', text: 'Senden Sie stattdessen 303, wenn der Client nur eine Ergebnisseite sehen soll.' },
      ],
      choose: 'Senden Sie 307 für eine Umleitung, bei der POST ein POST bleiben muss.',
      endUser: 'Sie werden vorübergehend zu einer anderen Adresse weitergeleitet.',
    },
    308: {
      name: 'Dauerhafte Weiterleitung',
      summary: 'Die Ressource ist auf Dauer umgezogen, und dieselbe Anfrage soll an ihre neue Adresse gehen.',
      when: 'API-Hosts, die umgezogen sind oder auf HTTPS bestehen, und Frameworks, die den Code für dauerhafte Weiterleitungen bevorzugen, etwa Next.js.',
      fixes: [
        {
          who: 'client',
          text: 'Wiederholen Sie die ganze Anfrage an der Adresse in Location und speichern Sie diese.',
        },
        { who: 'client', text: 'Aktualisieren Sie eine alte HTTP-Bibliothek, die bei diesem Code stehen bleibt.' },
        {
          who: 'operator',
          text: 'Erproben Sie eine neue Regel zuerst mit 307: Diesen Code speichern Caches.',
        },
      ],
      choose: 'Senden Sie 308, wenn ein Endpunkt auf Dauer umgezogen ist und POST ein POST bleiben muss.',
      endUser: 'Diese Seite ist umgezogen. Sie werden zur neuen Adresse weitergeleitet.',
    },
    400: {
      name: 'Fehlerhafte Anfrage',
      summary: 'Der Server kann oder will mit der Anfrage nichts anfangen.',
      when: 'Fehlerhaftes JSON, ein fehlender Parameter, ein ungültiger Header, unverschlüsseltes HTTP an einem HTTPS-Port; von nginx auch bei zu großen Cookies.',
      fixes: [
        {
          who: 'client',
          text: 'Lesen Sie den Body der Fehlerantwort und vergleichen Sie die Anfrage mit einer funktionierenden, zum Beispiel mit curl -v.',
        },
        { who: 'client', text: 'Ist nur ein Browser betroffen, löschen Sie die Cookies der Website.' },
        { who: 'server', text: 'Geben Sie im Body an, was falsch ist und wo.' },
        {
          who: 'operator',
          text: 'Steht im Log der Anwendung nichts, sehen Sie im Log des Proxys nach: Auch er sendet diesen Code von sich aus.',
        },
      ],
      choose:
        'Senden Sie 400, wenn Sie die Anfrage nicht lesen können; ist sie lesbar, verletzt ihr Inhalt aber eine Regel, ist 422 genauer.',
      endUser: 'Die App hat etwas gesendet, das der Dienst nicht versteht.',
    },
    401: {
      name: 'Nicht autorisiert',
      summary: 'Der Server will wissen, wer anfragt: Die Zugangsdaten fehlen, sind falsch oder abgelaufen.',
      when: 'Ein Token ist abgelaufen, ein Schlüssel enthält einen Tippfehler, oder Authorization ging an einem Proxy oder bei der Weiterleitung zu einem anderen Host verloren.',
      fixes: [
        {
          who: 'client',
          text: 'Lesen Sie WWW-Authenticate: Der Header nennt das Verfahren und bei Bearer-Token oft den Grund.',
        },
        {
          who: 'client',
          text: 'Holen Sie ein neues Token oder fordern Sie den Nutzer zur Anmeldung auf; wiederholen Sie die Anfrage dann einmal.',
        },
        {
          who: 'server',
          text: 'Senden Sie WWW-Authenticate mit; ist der Nutzer bekannt und fehlt ihm nur ein Recht, senden Sie 403.',
        },
        {
          who: 'operator',
          text: 'Prüfen Sie, ob der Proxy Authorization weiterleitet und, falls Token zu früh abzulaufen scheinen, ob die Uhren übereinstimmen.',
        },
      ],
      choose: 'Senden Sie 401, wenn gültige Zugangsdaten die Antwort ändern würden.',
      endUser: 'Bitte melden Sie sich erneut an.',
    },
    402: {
      name: 'Zahlung erforderlich',
      summary: 'Ein für Zahlungen vorgesehener Code, dem jeder Dienst seine eigene Bedeutung gibt.',
      when: 'Stripe sendet ihn bei abgelehnten Karten; andere senden ihn, wenn ein Tarif ausgelaufen oder eine Rechnung unbezahlt ist.',
      fixes: [
        {
          who: 'client',
          text: 'Lesen Sie den Body: Was zu tun ist, sagt nur die Dokumentation dieses Dienstes.',
        },
        { who: 'operator', text: 'Prüfen Sie Tarif, Kontingent und Zahlungsmittel des Kontos.' },
        { who: 'server', text: 'Geben Sie im Body an, was zu bezahlen ist und wo.' },
      ],
      choose: 'Senden Sie 402, wenn nur noch eine Zahlung fehlt, und dokumentieren Sie es.',
      endUser: 'Um fortzufahren, ist eine Zahlung nötig.',
    },
    403: {
      name: 'Zugriff verweigert',
      summary: 'Der Server hat die Anfrage verstanden und lehnt sie ab; dieselben Zugangsdaten ändern daran nichts.',
      when: 'Dem Konto fehlt ein Recht; eine Firewall, eine IP-Regel oder eine CSRF-Prüfung greift ein; nginx kann die Datei nicht lesen oder listet den Ordner nicht auf.',
      fixes: [
        {
          who: 'client',
          text: 'Wiederholen Sie die Anfrage nicht mit denselben Zugangsdaten: Bitten Sie um das Recht oder wechseln Sie das Konto.',
        },
        {
          who: 'operator',
          text: 'Stellen Sie anhand von Body und Headern fest, wer abgelehnt hat: Anwendung, WAF, CDN oder Dateisystem.',
        },
        {
          who: 'server',
          text: 'Protokollieren Sie, welche Regel abgelehnt hat, und teilen Sie dem Aufrufer davon mit, was er wissen darf.',
        },
      ],
      choose: 'Senden Sie 403, wenn Sie genug wissen, um Nein zu sagen; ist schon die Existenz geheim, senden Sie 404.',
      endUser: 'Sie haben dafür keine Berechtigung.',
    },
    404: {
      name: 'Nicht gefunden',
      summary: 'Unter dieser Adresse gibt es nichts, oder nichts, was der Server zugeben möchte.',
      when: 'Falsch geschriebene oder veraltete Links, eine Route, die nie deployt wurde, oder ein Pfad, den ein Proxy falsch umschreibt; GitHub antwortet so bei fremden privaten Repositorys.',
      fixes: [
        {
          who: 'client',
          text: 'Prüfen Sie die Adresse Stück für Stück: Host, Präfix, Version, Groß- und Kleinschreibung, ID.',
        },
        {
          who: 'operator',
          text: 'Sehen Sie nach, ob die Anfrage beim richtigen Dienst ankam: Auch ein Proxy ohne passende Route antwortet mit 404.',
        },
        { who: 'server', text: 'Leiten Sie alte Adressen weiter, die noch benutzt werden.' },
      ],
      choose: 'Senden Sie 404, wenn Sie hier nichts haben und nicht sagen können, ob je etwas kommt.',
      endUser: 'Diese Seite wurde nicht gefunden.',
    },
    405: {
      name: 'Methode nicht erlaubt',
      summary: 'Die Adresse gibt es, aber sie nimmt diese Methode nicht an.',
      when: 'Ein POST an eine Adresse, die für GET gedacht ist, ein Formular, das an eine statische Datei geht, oder eine Weiterleitung, die aus POST ein GET gemacht hat.',
      fixes: [
        { who: 'client', text: 'Verwenden Sie eine Methode aus dem Header Allow.' },
        {
          who: 'client',
          text: 'Prüfen Sie die Adresse: Ein Schrägstrich mehr oder weniger kann zu einem anderen Handler führen.',
        },
        {
          who: 'server',
          text: 'Registrieren Sie die Methode für diese Route, und OPTIONS dazu, wenn Browser sie von einem anderen Origin aus aufrufen.',
        },
      ],
      choose: 'Senden Sie 405, wenn es die Ressource gibt und die Methode dafür die falsche ist.',
      endUser: 'Diese Aktion ist hier nicht möglich.',
    },
    406: {
      name: 'Nicht akzeptabel',
      summary: 'Der Server hat keine Fassung der Ressource, die zu den Accept-Headern der Anfrage passt.',
      when: 'Ein Client besteht auf einem Medientyp oder einer Sprache, die es nicht gibt; bei Shared Hosting antworten auch ModSecurity-Regeln so.',
      fixes: [
        { who: 'client', text: 'Erweitern Sie den Accept-Header oder lassen Sie ihn weg.' },
        {
          who: 'server',
          text: 'Senden Sie, wo es hilft, lieber eine Standardfassung, als die Anfrage abzulehnen.',
        },
        { who: 'operator', text: 'Erhalten auch gewöhnliche Browser den Code, sehen Sie ins ModSecurity-Log.' },
      ],
      choose: 'Senden Sie 406, wenn das falsche Format schlimmer wäre als gar keines.',
      endUser: 'Dieser Inhalt ist in der gewünschten Form nicht verfügbar.',
    },
    407: {
      name: 'Proxy-Authentifizierung erforderlich',
      summary: 'Ein Proxy auf dem Weg will wissen, wer anfragt, bevor er die Anfrage durchlässt.',
      when: 'In Firmennetzen: Kommandozeilentools, Paketmanager und Container, denen die Zugangsdaten für den Proxy fehlen.',
      fixes: [
        {
          who: 'client',
          text: 'Hinterlegen Sie die Zugangsdaten, zum Beispiel in HTTPS_PROXY, mit kodierten Sonderzeichen.',
        },
        {
          who: 'client',
          text: 'Lesen Sie Proxy-Authenticate: Nicht jedes Tool beherrscht das Verfahren, das dort steht.',
        },
        {
          who: 'operator',
          text: 'Geben Sie Build-Servern ein eigenes Konto oder nehmen Sie sie von der Anmeldung aus.',
        },
      ],
      choose: 'Senden Sie 407 nur als Proxy; ein Ursprungsserver sendet 401.',
      endUser: 'Bitte melden Sie sich zuerst in Ihrem Netzwerk an.',
    },
    408: {
      name: 'Zeitüberschreitung der Anfrage',
      summary: 'Der Server hat auf den Rest der Anfrage gewartet, der nicht rechtzeitig kam.',
      when: 'Uploads über schwache Netze, weniger Bytes, als Content-Length angekündigt hat, oder eine Verbindung auf Vorrat, die nie benutzt wurde.',
      fixes: [
        { who: 'client', text: 'Senden Sie die Anfrage über eine neue Verbindung noch einmal.' },
        { who: 'client', text: 'Prüfen Sie, ob Content-Length zu dem passt, was Sie senden.' },
        {
          who: 'operator',
          text: 'Erhöhen Sie die Timeouts für das Lesen von Headern und Body, wenn sie legitime Uploads abbrechen.',
        },
      ],
      choose: 'Senden Sie 408, wenn eine Anfrage in der Zeit, die Sie einräumen, nicht vollständig ankommt.',
      endUser: 'Die Verbindung war zu langsam. Bitte versuchen Sie es erneut.',
    },
    409: {
      name: 'Konflikt',
      summary: 'Die Anfrage passt nicht zum gegenwärtigen Zustand der Ressource.',
      when: 'Zwei Personen haben denselben Datensatz bearbeitet, ein Name ist vergeben, oder ein Kubernetes-Objekt hat sich seit dem Lesen geändert.',
      fixes: [
        {
          who: 'client',
          text: 'Holen Sie den aktuellen Zustand, passen Sie Ihre Änderung daran an und senden Sie sie erneut.',
        },
        { who: 'server', text: 'Geben Sie im Body an, womit die Anfrage kollidiert.' },
        {
          who: 'server',
          text: 'Bieten Sie ETag und If-Match an, damit Clients es merken, bevor sie etwas überschreiben.',
        },
      ],
      choose: 'Senden Sie 409, wenn der Aufrufer den Konflikt lösen und die Anfrage erneut senden kann.',
      endUser: 'Das passt nicht mehr zum aktuellen Stand. Bitte laden Sie neu und versuchen Sie es noch einmal.',
    },
    410: {
      name: 'Endgültig entfernt',
      summary: 'Die Ressource gab es hier, sie wurde aber für immer entfernt.',
      when: 'Gelöschte Konten, beendete Kampagnen, abgeschaltete API-Versionen, erloschene Push-Abonnements.',
      fixes: [
        {
          who: 'client',
          text: 'Fragen Sie nicht weiter an und löschen Sie den Link, den Job oder das Abonnement, das hierher führt.',
        },
        { who: 'server', text: 'Geben Sie im Body an, was an ihre Stelle tritt, falls es etwas gibt.' },
        {
          who: 'operator',
          text: 'Wurde die Ressource versehentlich entfernt, leeren Sie nach dem Wiederherstellen die Caches.',
        },
      ],
      choose: 'Senden Sie 410, wenn Sie wissen, dass es die Ressource gab und dass sie nicht zurückkommt.',
      endUser: 'Diese Seite gibt es nicht mehr.',
    },
    411: {
      name: 'Längenangabe erforderlich',
      summary: 'Der Server besteht auf einem Header Content-Length, den die Anfrage nicht hat.',
      when: 'Uploads in Chunks an Server, Gateways und Speicher-APIs, die vorab die Größe kennen müssen, oder ein POST ohne Body.',
      fixes: [
        {
          who: 'client',
          text: 'Senden Sie Content-Length: Verwenden Sie einen Body bekannter Größe oder puffern Sie ihn.',
        },
        { who: 'client', text: 'Senden Sie bei einem POST ohne Body Content-Length: 0.' },
        { who: 'operator', text: 'Prüfen Sie, ob jeder vorgeschaltete Proxy Anfragen in Chunks annimmt.' },
      ],
      choose: 'Senden Sie 411, wenn Sie keinen Body unbekannter Länge annehmen.',
      endUser: 'Der Upload konnte nicht gestartet werden.',
    },
    412: {
      name: 'Vorbedingung nicht erfüllt',
      summary: 'Eine Bedingung in den Headern der Anfrage, etwa If-Match, trifft nicht zu.',
      when: 'Jemand anderes hat zuerst gespeichert und das ETag ist veraltet, oder If-None-Match: * traf auf eine Datei, die es schon gibt.',
      fixes: [
        {
          who: 'client',
          text: 'Holen Sie Ressource und ETag neu, führen Sie Ihre Änderung damit zusammen und senden Sie sie mit diesem ETag.',
        },
        {
          who: 'client',
          text: 'Lassen Sie die Bedingung nicht einfach weg: Das überschreibt die Arbeit anderer.',
        },
        {
          who: 'operator',
          text: 'Trifft die Bedingung nie zu, prüfen Sie, ob die Kompression am Proxy das ETag verändert.',
        },
      ],
      choose: 'Senden Sie 412, wenn der Client eine Bedingung genannt hat, die nicht erfüllt ist.',
      endUser: 'Inzwischen hat jemand anderes dies geändert. Bitte laden Sie es zuerst neu.',
    },
    413: {
      name: 'Inhalt zu groß',
      summary: 'Der Body der Anfrage ist größer, als der Server zulässt.',
      when: 'Ein Datei-Upload hat client_max_body_size in nginx, das Limit des Body-Parsers der Anwendung oder das eines CDN überschritten.',
      fixes: [
        {
          who: 'client',
          text: 'Verkleinern Sie den Body: Komprimieren Sie ihn oder laden Sie ihn in Teilen hoch.',
        },
        { who: 'operator', text: 'Erhöhen Sie das Limit an jeder Station: Das kleinste entscheidet.' },
        { who: 'server', text: 'Nennen Sie Ihr Limit in der Fehlermeldung und in der Dokumentation.' },
      ],
      choose: 'Senden Sie 413, wenn Sie die Größe des Bodys beanstanden.',
      endUser: 'Diese Datei ist zu groß.',
    },
    414: {
      name: 'URI zu lang',
      summary: 'Die Adresse der Anfrage ist länger, als der Server zu lesen bereit ist.',
      when: 'Ein Suchformular mit vielen Filtern, das per GET gesendet wird, ein Token in der Query oder eine Weiterleitung, bei der die Adresse mit jeder Runde länger wird.',
      fixes: [
        { who: 'client', text: 'Verlegen Sie die Daten in den Body eines POST.' },
        {
          who: 'server',
          text: 'Wiederholen sich Teile der Adresse, korrigieren Sie die Weiterleitung, die sie anhängt.',
        },
        { who: 'operator', text: 'Erhöhen Sie das Limit für die Request-Zeile, wenn solche Adressen gewollt sind.' },
      ],
      choose: 'Senden Sie 414, wenn allein die Adresse Ihr Limit überschreitet.',
      endUser: 'Dieser Link ist zu lang und lässt sich nicht öffnen.',
    },
    415: {
      name: 'Medientyp nicht unterstützt',
      summary: 'Der Body hat ein Format, das diese Ressource nicht annimmt.',
      when: 'JSON ohne Content-Type: application/json, ein Formular, wo JSON erwartet wird, oder ein Content-Encoding, das der Server nicht dekodieren kann.',
      fixes: [
        { who: 'client', text: 'Setzen Sie Content-Type auf das tatsächliche Format des Bodys.' },
        {
          who: 'client',
          text: 'Lassen Sie den Header bei einem Multipart-Formular von der Bibliothek setzen: Der Boundary-Wert gehört dazu.',
        },
        {
          who: 'server',
          text: 'Nennen Sie die Typen, die Sie annehmen, in Accept, bei PATCH in Accept-Patch.',
        },
      ],
      choose: 'Senden Sie 415, wenn Typ oder Kodierung des Bodys das Problem sind, nicht sein Inhalt.',
      endUser: 'Dieser Dateityp wird nicht unterstützt.',
    },
    416: {
      name: 'Bereich nicht erfüllbar',
      summary: 'Der Teil, den Range verlangt, liegt außerhalb der Datei.',
      when: 'Ein Download wird fortgesetzt, obwohl er vollständig ist, oder die Datei ist auf dem Server kürzer geworden.',
      fixes: [
        {
          who: 'client',
          text: 'Vergleichen Sie Ihre Größe mit der Gesamtgröße in Content-Range: Stimmen beide überein, sind Sie fertig.',
        },
        { who: 'client', text: 'Verwerfen Sie sonst den Teil und beginnen Sie ohne Range von vorn.' },
        {
          who: 'server',
          text: 'Senden Sie die Gesamtgröße in Content-Range, damit Clients den Unterschied erkennen.',
        },
      ],
      choose: 'Senden Sie 416, wenn keines der angeforderten Bytes existiert.',
      endUser: 'Der Download konnte nicht fortgesetzt werden und muss neu beginnen.',
    },
    417: {
      name: 'Erwartung nicht erfüllt',
      summary: 'Der Server kann nicht leisten, was der Header Expect verlangt.',
      when: 'Ein alter Server oder Proxy kennt Expect: 100-continue nicht, das curl und andere Tools bei großen Uploads hinzufügen.',
      fixes: [
        { who: 'client', text: 'Senden Sie die Anfrage ohne Expect noch einmal.' },
        { who: 'operator', text: 'Aktualisieren oder umgehen Sie den Proxy, der den Header ablehnt.' },
      ],
      choose: 'Senden Sie 417, wenn Expect etwas anderes als 100-continue enthält.',
      endUser: 'Der Upload wurde aus einem technischen Grund abgelehnt.',
    },
    418: {
      name: 'Ich bin eine Teekanne',
      summary:
        'Ein Aprilscherz über Kaffeekannen, dessen Nummer das Register reserviert hält, damit sie keine andere Bedeutung bekommt.',
      when: 'Easter Eggs, Demos und Websites, die abwimmeln, was sie für einen Bot halten.',
      fixes: [
        {
          who: 'client',
          text: 'Kommt der Code von einem echten Dienst, senden Sie langsamer und nennen Sie Ihren Client in User-Agent.',
        },
        {
          who: 'server',
          text: 'Meinen Sie eine Ablehnung, senden Sie 403 oder 429: Mit einem Scherz kann kein Tool etwas anfangen.',
        },
      ],
      choose:
        'Es ist 418, wenn jemand die Nummer absichtlich dorthin gesetzt hat; HTTP selbst gibt ihr keine Bedeutung.',
      endUser: 'Der Dienst hat diese Anfrage abgelehnt.',
    },
    419: {
      name: 'Seite abgelaufen',
      summary: 'Laravel lehnt damit ein Formular ab, dessen CSRF-Token fehlt oder abgelaufen ist.',
      when: 'Eine Seite blieb länger offen als ihre Sitzung, einem Formular fehlt @csrf, oder das Session-Cookie kommt nicht zurück.',
      fixes: [
        { who: 'client', text: 'Laden Sie die Seite neu und senden Sie das Formular noch einmal.' },
        {
          who: 'server',
          text: 'Setzen Sie @csrf in jedes Formular und das Token in die Header von Anfragen aus Skripten.',
        },
        {
          who: 'operator',
          text: 'Prüfen Sie Domain und Secure-Flag des Session-Cookies und teilen Sie Sitzungen zwischen den Servern.',
        },
      ],
      choose: 'Überlassen Sie 419 Laravel, das den Code selbst sendet; anderswo ist 403 die übliche Antwort.',
      endUser: 'Diese Seite war zu lange offen. Bitte laden Sie sie neu und versuchen Sie es noch einmal.',
    },
    420: {
      name: 'Ruhe bewahren',
      summary: 'So teilte die erste Twitter-API einem Client mit, dass er zu oft anfragt.',
      when: 'In altem Code und alten Logs: Version 1 jener API sendete den Code, ihre Nachfolger senden 429.',
      fixes: [
        {
          who: 'client',
          text: 'Behandeln Sie den Code wie 429: Warten Sie so lange, wie Retry-After vorgibt, und machen Sie dann langsamer weiter.',
        },
        { who: 'server', text: 'Senden Sie stattdessen 429.' },
      ],
      choose: 'Senden Sie 420 nicht: Clients und Bibliotheken kennen 429.',
      endUser: 'Das war viel auf einmal. Bitte warten Sie einen Moment.',
    },
    421: {
      name: 'Fehlgeleitete Anfrage',
      summary: 'Die Anfrage kam über eine Verbindung zu einem Server, der für ihren Host nicht zuständig ist.',
      when: 'Ein Browser nutzt eine HTTP/2-Verbindung für zwei Hosts mit gemeinsamem Zertifikat, oder SNI und Host nennen verschiedene Websites.',
      fixes: [
        {
          who: 'client',
          text: 'Wiederholen Sie die Anfrage über eine neue Verbindung; das ist bei jeder Methode gefahrlos.',
        },
        {
          who: 'operator',
          text: 'Geben Sie Hosts auf verschiedenen Servern getrennte Zertifikate oder bedienen Sie auf jedem Server alle Hosts.',
        },
        { who: 'operator', text: 'Prüfen Sie, ob der Proxy in SNI den richtigen Hostnamen sendet.' },
      ],
      choose:
        'Senden Sie 421, wenn eine andere Verbindung zu einem Server für diesen Host führen kann; ein Proxy darf den Code nicht von sich aus senden.',
      endUser: 'Der Dienst war auf diesem Weg nicht erreichbar. Bitte versuchen Sie es erneut.',
    },
    422: {
      name: 'Inhalt nicht verarbeitbar',
      summary: 'Der Body ist wohlgeformt, aber was darin steht, verletzt eine Regel.',
      when: 'Eine Validierung ist fehlgeschlagen: eine E-Mail-Adresse, die keine ist, ein Ende vor dem Anfang. Rails, Laravel und FastAPI verwenden den Code so.',
      fixes: [
        {
          who: 'client',
          text: 'Zeigen Sie die Fehler neben den Feldern an und lassen Sie den Nutzer sie korrigieren.',
        },
        { who: 'client', text: 'Senden Sie die Anfrage nicht unverändert noch einmal.' },
        { who: 'server', text: 'Nennen Sie alle Fehler auf einmal, jeden mit seinem Feld.' },
      ],
      choose: 'Senden Sie 422, wenn Sie die Anfrage lesen konnten und ihr Inhalt nicht gültig ist.',
      endUser: 'Einige Angaben sind ungültig. Bitte prüfen Sie Ihre Eingaben.',
    },
    423: {
      name: 'Gesperrt',
      summary: 'Die Ressource ist gesperrt, und die Anfrage hat den Schlüssel nicht mitgebracht.',
      when: 'Jemand hat das Dokument über WebDAV geöffnet, oder ein abgestürzter Editor hat seine Sperre hinterlassen.',
      fixes: [
        {
          who: 'client',
          text: 'Warten Sie, bis die andere Person fertig ist, oder arbeiten Sie mit einer Kopie.',
        },
        { who: 'client', text: 'Ist es Ihre eigene Sperre, senden Sie deren Token im Header If.' },
        {
          who: 'operator',
          text: 'Entfernen Sie Sperren, deren Besitzer nicht mehr da ist, und lassen Sie Sperren ablaufen.',
        },
      ],
      choose: 'Senden Sie 423, wenn eine Sperre die Ressource schützt und der Anfrage deren Token fehlt.',
      endUser: 'Jemand anderes arbeitet gerade daran.',
    },
    424: {
      name: 'Abhängigkeit fehlgeschlagen',
      summary: 'Dieser Schritt ist gescheitert, weil ein anderer, von dem er abhängt, schon gescheitert war.',
      when: 'Beim Ändern von WebDAV-Eigenschaften, wo eine einzige Ablehnung alles rückgängig macht; Amazon SageMaker sendet den Code, wenn das Modell selbst scheitert.',
      fixes: [
        {
          who: 'client',
          text: 'Suchen Sie den Eintrag, der aus einem eigenen Grund gescheitert ist: Dort ist der Fehler zu beheben.',
        },
        { who: 'server', text: 'Nennen Sie im Body den Schritt, der zuerst gescheitert ist.' },
        { who: 'operator', text: 'Sehen Sie ins Log des Dienstes, von dem der Schritt abhängt.' },
      ],
      choose: 'Senden Sie 424 für Schritte, die Sie ausgelassen haben, weil ein früherer gescheitert ist.',
      endUser: 'Dies konnte nicht abgeschlossen werden, weil ein früherer Schritt gescheitert ist.',
    },
    425: {
      name: 'Zu früh',
      summary: 'Die Anfrage kam in TLS Early Data, und der Server will nicht riskieren, einen Replay auszuführen.',
      when: 'TLS 1.3 mit 0-RTT ist eingeschaltet, und mit den ersten Paketen kam eine Anfrage, die bei Wiederholung Schaden anrichten könnte.',
      fixes: [
        {
          who: 'client',
          text: 'Senden Sie die Anfrage erneut, sobald der TLS-Handshake abgeschlossen ist, und zwar nicht als Early Data.',
        },
        {
          who: 'operator',
          text: 'Lassen Sie den Proxy solche Anfragen mit Early-Data: 1 kennzeichnen oder bis zum Ende des Handshakes zurückhalten.',
        },
        {
          who: 'operator',
          text: 'Schalten Sie Early Data ab, wenn niemand weiß, bei welchen Anfragen ein Replay ungefährlich ist.',
        },
      ],
      choose: 'Senden Sie 425, wenn eine Anfrage in Early Data als Replay Schaden anrichten würde.',
      endUser: 'Die Verbindung war noch nicht bereit. Bitte versuchen Sie es erneut.',
    },
    426: {
      name: 'Upgrade erforderlich',
      summary: 'Der Server weigert sich, in diesem Protokoll weiterzumachen, und nennt in Upgrade das gewünschte.',
      when: 'Eine gewöhnliche Anfrage traf auf einen WebSocket-Endpunkt, etwa einen mit der Bibliothek ws für Node.js, oder die WebSocket-Version ist unbekannt.',
      fixes: [
        {
          who: 'client',
          text: 'Verbinden Sie sich mit einem WebSocket-Client, und zwar zu einer Adresse mit ws:// oder wss://.',
        },
        {
          who: 'server',
          text: 'Senden Sie den Header Upgrade mit: Ohne ihn weiß niemand, was Sie verlangen.',
        },
        {
          who: 'operator',
          text: 'Lassen Sie den Proxy Upgrade und Connection weiterleiten, und zwar über HTTP/1.1.',
        },
      ],
      choose: 'Senden Sie 426, wenn dieselbe Anfrage in einem anderen Protokoll willkommen wäre.',
      endUser: 'Die App muss sich auf andere Weise verbinden. Bitte aktualisieren Sie sie.',
    },
    428: {
      name: 'Vorbedingung erforderlich',
      summary:
        'Der Server nimmt diese Änderung nur mit einer Bedingung wie If-Match an, damit nichts unbemerkt überschrieben wird.',
      when: 'Eine API schützt vor verlorenen Änderungen, und ein PUT, PATCH oder DELETE kam ohne ETag.',
      fixes: [
        { who: 'client', text: 'Holen Sie zuerst die Ressource und senden Sie dann ihr ETag in If-Match.' },
        { who: 'server', text: 'Geben Sie im Body an, welcher Header fehlt.' },
      ],
      choose: 'Senden Sie 428, wenn Sie auf einer Bedingung bestehen und die Anfrage keine hat.',
      endUser: 'Bitte laden Sie dies neu, bevor Sie es speichern.',
    },
    429: {
      name: 'Zu viele Anfragen',
      summary: 'Dieser Aufrufer hat in einer bestimmten Zeit mehr Anfragen gesendet, als er darf.',
      when: 'API-Kontingente, Scraper, Retry-Schleifen ohne Pausen und viele Nutzer hinter einer IP-Adresse, die als einer gezählt werden.',
      fixes: [
        {
          who: 'client',
          text: 'Warten Sie so lange, wie Retry-After vorgibt; fehlt der Header, nutzen Sie zufällige, wachsende Wartezeiten.',
        },
        {
          who: 'client',
          text: 'Cachen, bündeln und verteilen Sie Aufrufe, damit Sie unter der Grenze bleiben.',
        },
        {
          who: 'server',
          text: 'Senden Sie Retry-After und geben Sie an, welche Grenze erreicht wurde und von wem.',
        },
        {
          who: 'operator',
          text: 'Zählen Sie hinter einem Proxy nach der echten Client-Adresse, nicht nach der des Proxys.',
        },
      ],
      choose:
        'Senden Sie 429, wenn dieser Aufrufer seinen Anteil überschritten hat, der Dienst selbst aber gesund ist.',
      endUser: 'Das war viel auf einmal. Bitte warten Sie einen Moment.',
    },
    430: {
      name: 'Aus Sicherheitsgründen abgelehnt',
      summary: 'Shopify hat die Anfrage abgelehnt, weil sie bösartig wirkte.',
      when: 'Skripte und Apps, die einen Shop so aufrufen, dass dessen Schutz es für einen Angriff hält.',
      fixes: [
        {
          who: 'client',
          text: 'Vergleichen Sie die Anfrage mit der Dokumentation von Shopify und nennen Sie Ihre App in User-Agent.',
        },
        {
          who: 'operator',
          text: 'Ist die Anfrage legitim, wenden Sie sich mit Uhrzeit und Request-ID an den Support von Shopify.',
        },
      ],
      choose: 'Überlassen Sie 430 Shopify; anderswo ist 403 oder 429 die übliche Antwort.',
      endUser: 'Der Dienst hat diese Anfrage aus Sicherheitsgründen abgelehnt.',
    },
    431: {
      name: 'Header-Felder der Anfrage zu groß',
      summary: 'Ein einzelner Header der Anfrage oder alle zusammen sind größer, als der Server zu lesen bereit ist.',
      when: 'Cookies, die sich ansammeln, oder Token mit langen Gruppenlisten. So antwortet Node.js; nginx sendet im selben Fall 400.',
      fixes: [
        { who: 'client', text: 'Löschen Sie die Cookies der Website und versuchen Sie es noch einmal.' },
        {
          who: 'server',
          text: 'Halten Sie Sitzungsdaten auf dem Server und legen Sie im Cookie nur eine ID ab.',
        },
        { who: 'operator', text: 'Erhöhen Sie das Limit in Proxy und Server, wenn große Token gewollt sind.' },
      ],
      choose: 'Senden Sie 431, wenn Header zu groß sind, und nennen Sie möglichst den betreffenden.',
      endUser: 'Bitte löschen Sie die Cookies dieser Website und versuchen Sie es erneut.',
    },
    440: {
      name: 'Anmeldung abgelaufen',
      summary: 'So meldet Microsoft Exchange, dass die Sitzung beendet ist.',
      when: 'In Outlook im Web nach einer Zeit ohne Aktivität; auch Monitoring und Proxys vor Exchange sehen den Code.',
      fixes: [
        { who: 'client', text: 'Melden Sie sich neu an und wiederholen Sie dann die Anfrage.' },
        {
          who: 'operator',
          text: 'Kommt der Code zu früh, prüfen Sie den Sitzungs-Timeout und ob der Proxy Cookies durchreicht.',
        },
      ],
      choose: 'Überlassen Sie 440 Exchange; anderswo ist 401 die übliche Antwort.',
      endUser: 'Bitte melden Sie sich erneut an.',
    },
    444: {
      name: 'Verbindung ohne Antwort geschlossen',
      summary: 'Der Betreiber lässt nginx ohne jede Antwort auflegen.',
      when: 'In der Konfiguration steht return 444, meist gegen Bots und unbekannte Hostnamen; nur das Access-Log zeigt die Nummer.',
      fixes: [
        {
          who: 'operator',
          text: 'Trifft es legitime Besucher, suchen Sie den Block mit return 444 und prüfen Sie seine Bedingungen.',
        },
        {
          who: 'client',
          text: 'Prüfen Sie den Hostnamen: Aufrufe über die IP-Adresse landen oft in einem solchen Block.',
        },
      ],
      choose: 'Es ist 444, wenn das nginx-Log es sagt und der Client eine leere Antwort gesehen hat.',
      endUser: 'Der Dienst hat die Verbindung geschlossen.',
    },
    449: {
      name: 'Mit Ergänzung wiederholen',
      summary:
        'Ein Code von Microsoft, der dieselbe Anfrage noch einmal verlangt, nach einem Zwischenschritt oder mit einer Ergänzung.',
      when: 'WebDAV-Server von Microsoft wollen den Text aus Ms-Echo-Request zurück; bei älteren Versionen von Exchange ActiveSync soll das Gerät zuerst die Richtlinien übernehmen.',
      fixes: [
        { who: 'client', text: 'Wiederholen Sie bei WebDAV die Anfrage mit dem, was Ms-Echo-Request angibt.' },
        {
          who: 'client',
          text: 'Führen Sie bei ActiveSync auf dem Gerät Provision aus und wiederholen Sie dann die Anfrage.',
        },
      ],
      choose: 'Überlassen Sie 449 den Servern von Microsoft; Clients anderer Hersteller kennen den Code nicht.',
      endUser: 'Bevor es weitergehen kann, ist noch ein Schritt nötig.',
    },
    451: {
      name: 'Aus rechtlichen Gründen nicht verfügbar',
      summary: 'Die Ressource wird wegen einer rechtlichen Forderung zurückgehalten.',
      when: 'Gerichtsbeschlüsse, Löschaufforderungen, Sanktionen und Nachrichtenseiten, die eine Region wegen der dortigen Gesetze aussperren; Exchange ActiveSync verwendet die Nummer für den Umzug auf einen anderen Server.',
      fixes: [
        {
          who: 'client',
          text: 'Lesen Sie den Body: Dort sollte stehen, wer dies gefordert hat und auf welcher Grundlage.',
        },
        {
          who: 'server',
          text: 'Erläutern Sie die Forderung und verlinken Sie mit rel=blocked-by, wer die Sperre umsetzt.',
        },
        { who: 'operator', text: 'Kommt der Code unerwartet, prüfen Sie die Länderregeln Ihres CDN.' },
      ],
      choose:
        'Senden Sie 451, wenn eine rechtliche Forderung und nicht Ihre eigene Richtlinie der Antwort entgegensteht.',
      endUser: 'Dieser Inhalt ist aus rechtlichen Gründen nicht verfügbar.',
    },
    460: {
      name: 'Verbindung vom Client geschlossen',
      summary: 'Ein Load-Balancer von AWS hat vermerkt, dass der Client aufgelegt hat, bevor die Antwort da war.',
      when: 'Aufrufer, deren Timeout kürzer ist, als die Antwort braucht, abgebrochene Seitenaufrufe und Telefone, die das Netz verlieren.',
      fixes: [
        {
          who: 'client',
          text: 'Räumen Sie mehr Zeit ein, als die langsamste Antwort braucht, die Sie hinnehmen.',
        },
        { who: 'server', text: 'Beschleunigen Sie die langsamen Anfragen oder machen Sie Hintergrundaufträge daraus.' },
        {
          who: 'operator',
          text: 'Vergleichen Sie den Timeout der Aufrufer mit den Laufzeiten im Access-Log.',
        },
      ],
      choose:
        'Es ist 460, wenn das Access-Log des Load-Balancers es sagt; der Client ist nicht mehr da, um den Code zu sehen.',
      endUser: 'Die Anfrage wurde abgebrochen, bevor die Antwort eintraf.',
    },
    463: {
      name: 'Zu viele weitergeleitete Adressen',
      summary: 'Ein Load-Balancer von AWS hat einen Header X-Forwarded-For mit mehr als 30 Adressen abgelehnt.',
      when: 'Proxys, die sich gegenseitig im Kreis aufrufen, lange Proxy-Ketten oder ein Client, der den Header fälscht.',
      fixes: [
        {
          who: 'operator',
          text: 'Sehen Sie sich die Adressen an: Wiederholen sie sich, durchbrechen Sie den Kreis.',
        },
        {
          who: 'operator',
          text: 'Lassen Sie den äußersten Proxy den Header ersetzen, statt etwas anzuhängen.',
        },
        { who: 'client', text: 'Senden Sie X-Forwarded-For nicht selbst.' },
      ],
      choose: 'Überlassen Sie 463 den Load-Balancern von AWS; der Code bezieht sich immer auf diesen einen Header.',
      endUser: 'Auf dem Weg zum Dienst ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.',
    },
    464: {
      name: 'Inkompatibles Protokoll',
      summary:
        'Ein Load-Balancer von AWS hat eine Anfrage in einem Protokoll erhalten, das seine Zielgruppe nicht annimmt.',
      when: 'Eine Anfrage über HTTP/1.1 trifft auf eine Zielgruppe für HTTP/2 oder gRPC, oder ein gRPC-Aufruf trifft auf eine, die für keines von beiden eingestellt ist.',
      fixes: [
        {
          who: 'client',
          text: 'Sprechen Sie das Protokoll des Dienstes: gRPC braucht HTTP/2 und POST.',
        },
        {
          who: 'operator',
          text: 'Prüfen Sie die Protokollversion der Zielgruppe und die Regeln, die zu ihr führen.',
        },
      ],
      choose: 'Überlassen Sie 464 den Load-Balancern von AWS; es geht um das Protokoll, nie um den Inhalt.',
      endUser: 'Die App und der Dienst konnten sich nicht auf eine gemeinsame Übertragungsart einigen.',
    },
    494: {
      name: 'Request-Header zu groß',
      summary: 'Die Nummer, die nginx intern für zu große Header verwendet und die manche Produkte nach außen senden.',
      when: 'Ausgeuferte Cookies oder Token. nginx selbst antwortet mit 400 und verwendet 494 nur für error_page; Kong sendet den Code.',
      fixes: [
        { who: 'client', text: 'Löschen Sie die Cookies der Website und versuchen Sie es noch einmal.' },
        {
          who: 'server',
          text: 'Halten Sie Sitzungsdaten auf dem Server und legen Sie im Cookie nur eine ID ab.',
        },
        {
          who: 'operator',
          text: 'Erhöhen Sie large_client_header_buffers, wenn große Header gewollt sind.',
        },
      ],
      choose: 'Fangen Sie den Fall in nginx mit 494 in error_page ab; an einen Client senden Sie 431.',
      endUser: 'Bitte löschen Sie die Cookies dieser Website und versuchen Sie es erneut.',
    },
    495: {
      name: 'SSL-Zertifikatsfehler',
      summary:
        'Die Nummer, die nginx intern verwendet, wenn das vorgelegte Client-Zertifikat die Prüfung nicht besteht.',
      when: 'Mit ssl_verify_client on: Das Zertifikat ist abgelaufen, widerrufen oder stammt von einer Zertifizierungsstelle, die nginx nicht kennt. Der Client erhält 400.',
      fixes: [
        {
          who: 'client',
          text: 'Erneuern Sie das Client-Zertifikat und senden Sie die Zwischenzertifikate mit.',
        },
        { who: 'operator', text: 'Lesen Sie den Grund in $ssl_client_verify oder im Fehlerlog.' },
        {
          who: 'operator',
          text: 'Prüfen Sie ssl_client_certificate, ssl_verify_depth und die Sperrliste.',
        },
      ],
      choose: 'Es ist 495, wenn nginx mit 400 und den Worten SSL certificate error antwortet.',
      endUser: 'Ihr Zertifikat wurde nicht akzeptiert.',
    },
    496: {
      name: 'SSL-Zertifikat erforderlich',
      summary:
        'Die Nummer, die nginx intern verwendet, wenn ein Client kein Zertifikat vorlegt, obwohl eines verlangt wird.',
      when: 'Mit ssl_verify_client on: Das Zertifikat ist nicht installiert, nicht ausgewählt oder ging an einem Proxy verloren, der TLS vor nginx terminiert. Der Client erhält 400.',
      fixes: [
        {
          who: 'client',
          text: 'Legen Sie das Client-Zertifikat vor, zum Beispiel mit curl --cert und --key.',
        },
        {
          who: 'operator',
          text: 'Reichen Sie TLS bis zu nginx durch oder prüfen Sie Zertifikate dort, wo TLS endet.',
        },
        {
          who: 'operator',
          text: 'Setzen Sie ssl_verify_client auf optional, wenn manche Pfade kein Zertifikat brauchen.',
        },
      ],
      choose:
        'Es ist 496, wenn nginx mit 400 antwortet und meldet, dass das verlangte SSL-Zertifikat nicht gesendet wurde.',
      endUser: 'Zum Öffnen wird ein Zertifikat benötigt.',
    },
    497: {
      name: 'HTTP-Anfrage an HTTPS-Port',
      summary:
        'Die Nummer, die nginx intern verwendet, wenn jemand an einem Port, der TLS erwartet, unverschlüsseltes HTTP spricht.',
      when: 'Eine Adresse mit http:// und dem Port von HTTPS oder ein Load-Balancer, der TLS terminiert hat und unverschlüsseltes HTTP an diesen Port weitergibt. Der Client erhält 400.',
      fixes: [
        { who: 'client', text: 'Ändern Sie in der Adresse http:// zu https://.' },
        {
          who: 'operator',
          text: 'Richten Sie den Load-Balancer auf den Klartext-Port oder lassen Sie ihn mit nginx TLS sprechen.',
        },
        {
          who: 'operator',
          text: 'Fangen Sie den Fall mit error_page 497 ab und leiten Sie auf https:// weiter.',
        },
      ],
      choose:
        'Es ist 497, wenn nginx mit 400 antwortet und meldet, dass unverschlüsseltes HTTP an einem HTTPS-Port ankam.',
      endUser: 'Bitte öffnen Sie diese Adresse mit https am Anfang.',
    },
    498: {
      name: 'Ungültiges Token',
      summary: 'Der Fehlercode von ArcGIS für ein Token, das abgelaufen oder ungültig ist.',
      when: 'Bei Aufrufen von ArcGIS-Diensten; die Nummer steht im Fehlerobjekt des JSON-Bodys, meist unter dem HTTP-Status 200.',
      fixes: [
        { who: 'client', text: 'Erzeugen Sie ein neues Token und wiederholen Sie dann die Anfrage.' },
        { who: 'client', text: 'Prüfen Sie error.code im Body auch dann, wenn der Status 200 ist.' },
        {
          who: 'client',
          text: 'Scheitern auch neue Token, prüfen Sie den Referrer oder die IP-Adresse, an die das Token gebunden ist.',
        },
      ],
      choose: 'Es ist 498, wenn error.code im Body einer ArcGIS-Antwort es sagt.',
      endUser: 'Bitte melden Sie sich erneut an.',
    },
    499: {
      name: 'Anfrage vom Client abgebrochen',
      summary: 'Der Client hat aufgelegt, bevor die Antwort fertig war, und nginx hat es in seinem Log vermerkt.',
      when: 'Ungeduldige Aufrufer, geschlossene Tabs, Load-Balancer mit kürzerem Timeout. Google-APIs verwenden die Nummer für abgebrochene Aufrufe, ArcGIS im Body für ein fehlendes Token.',
      fixes: [
        {
          who: 'operator',
          text: 'Sehen Sie sich die Laufzeiten an: Enden alle beim selben Wert, schneidet sie der Timeout eines Aufrufers ab.',
        },
        {
          who: 'server',
          text: 'Beschleunigen Sie die langsamen Anfragen oder antworten Sie mit 202 und arbeiten Sie im Hintergrund weiter.',
        },
        {
          who: 'client',
          text: 'Räumen Sie mehr Zeit ein oder brechen Sie nur ab, was niemand mehr braucht.',
        },
        { who: 'client', text: 'Kommt der Code von ArcGIS, holen Sie ein Token und wiederholen Sie dann die Anfrage.' },
      ],
      choose:
        'In einem nginx-Log ist es 499, wenn der Client zuerst aufgelegt hat; senden Sie den Code nur, wo eine API ihn für abgebrochene Aufrufe definiert.',
      endUser: 'Die Anfrage wurde abgebrochen, bevor die Antwort eintraf.',
    },
    500: {
      name: 'Interner Serverfehler',
      summary: 'Im Server ist etwas schiefgelaufen, und er kann es nicht genauer sagen.',
      when: 'Eine nicht abgefangene Ausnahme, eine fehlende Einstellung, eine gescheiterte Migration, eine volle Festplatte oder ein Fehler in .htaccess.',
      fixes: [
        {
          who: 'operator',
          text: 'Suchen Sie den Stacktrace anhand von Uhrzeit oder Request-ID und prüfen Sie, was kurz davor deployt wurde.',
        },
        {
          who: 'server',
          text: 'Fangen Sie den Fehler ab, wo er entsteht, und senden Sie, wenn einer passt, einen Code, der mehr sagt.',
        },
        {
          who: 'client',
          text: 'Versuchen Sie es mit wachsenden Wartezeiten erneut, ein POST aber nur, wenn es doppelt laufen darf.',
        },
      ],
      choose: 'Senden Sie 500, wenn Ihr eigener Code gescheitert ist und kein anderer Status es besser sagt.',
      endUser: 'Bei uns ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.',
    },
    501: {
      name: 'Nicht implementiert',
      summary: 'Der Server unterstützt die Methode oder Funktion, die die Anfrage verwendet, unter keiner Adresse.',
      when: 'Ungewöhnliche Methoden bei einfachen Servern, noch nicht umgesetzte Funktionen und Load-Balancer von AWS, die auf ein unbekanntes Transfer-Encoding stoßen.',
      fixes: [
        {
          who: 'client',
          text: 'Verwenden Sie eine Methode oder Funktion, die dieser Server dokumentiert.',
        },
        {
          who: 'server',
          text: 'Bauen Sie die Funktion ein oder senden Sie 405, wenn nur diese Ressource sie nicht beherrscht.',
        },
        {
          who: 'operator',
          text: 'Prüfen Sie Version und Module des Servers, wenn er es können sollte.',
        },
      ],
      choose: 'Senden Sie 501, wenn keine Ihrer Ressourcen das Verlangte unterstützt.',
      endUser: 'Diese Funktion ist nicht verfügbar.',
    },
    502: {
      name: 'Gateway-Fehler',
      summary: 'Ein Gateway oder Proxy hat vom Server dahinter keine brauchbare Antwort erhalten.',
      when: 'Die Anwendung ist abgestürzt, startet gerade neu oder lauscht an einem anderen Port; oder sie hat eine inaktive Verbindung geschlossen, die der Proxy noch nutzen wollte, oder fehlerhafte Header gesendet.',
      fixes: [
        {
          who: 'operator',
          text: 'Lesen Sie das Fehlerlog des Proxys: Abgelehnte Verbindung, Reset und ungültiger Header haben verschiedene Ursachen.',
        },
        {
          who: 'operator',
          text: 'Prüfen Sie, ob die Anwendung läuft und dort lauscht, wo der Proxy sie aufruft.',
        },
        {
          who: 'server',
          text: 'Halten Sie inaktive Verbindungen länger offen als der Proxy.',
        },
        { who: 'client', text: 'Versuchen Sie es mit wachsenden Wartezeiten erneut.' },
      ],
      choose: 'Senden Sie 502 nur als Gateway, das vom Server dahinter nichts Gültiges erhalten hat.',
      endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
    },
    503: {
      name: 'Dienst nicht verfügbar',
      summary: 'Der Dienst kann wegen Überlast oder Wartung vorübergehend nicht antworten.',
      when: 'Deployments, Wartungsmodus, volle Worker-Pools oder ein Load-Balancer, dem kein gesunder Server mehr bleibt.',
      fixes: [
        {
          who: 'client',
          text: 'Warten Sie so lange, wie Retry-After vorgibt; fehlt der Header, nutzen Sie zufällige, wachsende Wartezeiten.',
        },
        {
          who: 'operator',
          text: 'Prüfen Sie Health-Checks, Pools und Limits: Oft ist nichts kaputt, sondern nur voll.',
        },
        { who: 'server', text: 'Senden Sie Retry-After, wenn Sie wissen, wann es vorbei ist.' },
      ],
      choose: 'Senden Sie 503, wenn Sie Anfragen vorübergehend abweisen und damit rechnen, bald wieder da zu sein.',
      endUser: 'Der Dienst ist ausgelastet oder wird gewartet. Bitte versuchen Sie es später erneut.',
    },
    504: {
      name: 'Zeitüberschreitung am Gateway',
      summary: 'Ein Gateway oder Proxy hat auf den Server dahinter gewartet, aber die Antwort kam nicht rechtzeitig.',
      when: 'Eine langsame Abfrage, ein Bericht, der Minuten braucht, eine Firewall, die Pakete verwirft, oder ein Proxy, der weniger Geduld hat, als die Arbeit verlangt.',
      fixes: [
        {
          who: 'operator',
          text: 'Suchen Sie die langsame Anfrage in der Anwendung: Der Proxy ist nur der Bote.',
        },
        {
          who: 'server',
          text: 'Machen Sie aus langer Arbeit einen Hintergrundauftrag und antworten Sie mit 202.',
        },
        {
          who: 'operator',
          text: 'Erhöhen Sie den Timeout des Proxys nur, wenn solche Wartezeiten gewollt sind.',
        },
        {
          who: 'client',
          text: 'Prüfen Sie vor dem Wiederholen eines POST, ob es nicht doch ausgeführt wurde.',
        },
      ],
      choose: 'Senden Sie 504 nur als Gateway, das nicht länger warten wollte.',
      endUser: 'Das hat zu lange gedauert. Bitte versuchen Sie es später erneut.',
    },
    505: {
      name: 'HTTP-Version nicht unterstützt',
      summary: 'Der Server beherrscht die HTTP-Version der Anfrage nicht oder lehnt sie ab.',
      when: 'Von Hand geschriebene Clients und uralte Server; auch ein unkodiertes Leerzeichen in der Adresse kann wie eine seltsame Version aussehen.',
      fixes: [
        { who: 'client', text: 'Kodieren Sie die Adresse: Ein Leerzeichen ist %20.' },
        { who: 'client', text: 'Fragen Sie mit HTTP/1.1 an, zum Beispiel mit curl --http1.1.' },
        {
          who: 'operator',
          text: 'Aktualisieren Sie den Server, wenn er eine weitverbreitete Version ablehnt.',
        },
      ],
      choose: 'Senden Sie 505, wenn Sie die Hauptversion ablehnen, und geben Sie an, welche Sie unterstützen.',
      endUser: 'Die App und der Dienst konnten sich nicht auf eine gemeinsame Übertragungsart einigen.',
    },
    506: {
      name: 'Variante verhandelt ebenfalls',
      summary: 'Die Fassung der Ressource, die der Server gewählt hat, ist selbst nur eine Auswahl von Fassungen.',
      when: 'Ein Fehler in den Type-Maps der Content-Negotiation von Apache; sonst so gut wie nie.',
      fixes: [
        {
          who: 'operator',
          text: 'Suchen Sie in der Type-Map den Eintrag, der auf eine weitere ausgehandelte Ressource verweist.',
        },
        {
          who: 'client',
          text: 'Rufen Sie bis dahin eine bestimmte Fassung unter ihrer eigenen Adresse ab.',
        },
      ],
      choose: 'Senden Sie 506, wenn Content-Negotiation nur zu weiterer Content-Negotiation führt.',
      endUser: 'Bei uns ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.',
    },
    507: {
      name: 'Nicht genügend Speicherplatz',
      summary: 'Der Server hat keinen Platz mehr für das, was die Anfrage speichern will.',
      when: 'Ein Kontingent ist aufgebraucht, etwa in Nextcloud, oder die Festplatte eines WebDAV-Servers ist voll.',
      fixes: [
        {
          who: 'client',
          text: 'Versuchen Sie es nicht automatisch erneut: Lassen Sie den Nutzer zuerst Platz schaffen.',
        },
        {
          who: 'operator',
          text: 'Prüfen Sie das Kontingent des Nutzers und den freien Platz, auch in temporären Ordnern.',
        },
      ],
      choose: 'Senden Sie 507, wenn zum Speichern der Platz fehlt; ist die Anfrage selbst zu groß, senden Sie 413.',
      endUser: 'Es ist kein Speicherplatz mehr frei.',
    },
    508: {
      name: 'Endlosschleife erkannt',
      summary: 'Der Server hat aufgehört, weil ihn die Anfrage im Kreis geführt hätte.',
      when: 'In WebDAV ein Ordner, der sich selbst enthält; bei Shared Hosting mit CloudLinux bedeutet die Nummer, dass das Konto sein Ressourcenlimit erreicht hat.',
      fixes: [
        {
          who: 'operator',
          text: 'Entfernen Sie in WebDAV die Bindung, die auf ihren eigenen übergeordneten Ordner zurückverweist.',
        },
        {
          who: 'operator',
          text: 'Vergleichen Sie bei Shared Hosting Prozesse, CPU und Arbeitsspeicher mit den Limits des Kontos.',
        },
        { who: 'client', text: 'Rufen Sie in WebDAV mit Depth: 1 jeweils nur eine Ebene ab.' },
      ],
      choose: 'Senden Sie 508, wenn das Durchlaufen der Ordnerstruktur nie enden würde.',
      endUser: 'Bei uns ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.',
    },
    509: {
      name: 'Bandbreitenlimit überschritten',
      summary:
        'Ein Shared-Hoster, meist mit cPanel, hat eine Website abgeschaltet, die ihren Traffic für den Monat aufgebraucht hat.',
      when: 'Ein kleiner Tarif trifft auf einen plötzlichen Ansturm, auf große Downloads oder auf Bilder, die andere Websites einbinden.',
      fixes: [
        {
          who: 'operator',
          text: 'Prüfen Sie den Traffic des Kontos und erhöhen Sie das Limit oder den Tarif.',
        },
        {
          who: 'operator',
          text: 'Liefern Sie große Dateien über ein CDN aus und blockieren Sie Websites, die sie einbinden.',
        },
        { who: 'client', text: 'Kommen Sie später wieder: Neue Versuche verbrauchen nur weiteren Traffic.' },
      ],
      choose: 'Überlassen Sie 509 den Hosting-Panels; senden Sie für ein eigenes Limit 429 oder 503.',
      endUser: 'Diese Website ist im Moment nicht verfügbar.',
    },
    510: {
      name: 'Nicht erweitert',
      summary: 'Ein überholter Code aus einem Experiment, bei dem Anfragen HTTP-Erweiterungen deklarieren mussten.',
      when: 'Praktisch nie: Die Spezifikation dahinter gilt als historisch.',
      fixes: [
        {
          who: 'client',
          text: 'Lesen Sie den Body, falls es einen gibt: Nichts im heutigen HTTP sagt, was fehlt.',
        },
        {
          who: 'server',
          text: 'Ersetzen Sie ihn durch einen Code, der sagt, was der Client ändern soll.',
        },
      ],
      choose: 'Senden Sie 510 nicht: Kein heutiger Client reagiert darauf.',
      endUser: 'Diese Funktion ist nicht verfügbar.',
    },
    511: {
      name: 'Netzwerkanmeldung erforderlich',
      summary:
        'Nicht die Website antwortet, sondern das Netz, bei dem Sie sich zuerst anmelden oder dessen Bedingungen Sie akzeptieren sollen.',
      when: 'WLAN in Hotels, Zügen und Flughäfen; viele solcher Portale täuschen stattdessen eine Weiterleitung oder ein 200 vor.',
      fixes: [
        {
          who: 'client',
          text: 'Öffnen Sie im Browser eine beliebige Seite mit http:// und melden Sie sich am Portal an.',
        },
        {
          who: 'client',
          text: 'Behandeln und speichern Sie den Body nicht als Antwort der Website.',
        },
        {
          who: 'operator',
          text: 'Verlinken Sie als Betreiber des Portals im Body die Anmeldeseite.',
        },
      ],
      choose: 'Senden Sie 511 nur als Portal, das den Datenverkehr abfängt, nie als Ursprungsserver.',
      endUser: 'Bitte melden Sie sich zuerst in diesem Netzwerk an.',
    },
    520: {
      name: 'Unbekannter Fehler des Webservers',
      summary: 'Cloudflare hat Ihren Server erreicht und kann mit dem, was zurückkam, nichts anfangen.',
      when: 'Der Ursprungsserver ist mittendrin abgestürzt, hat die Verbindung zurückgesetzt, eine leere Antwort gesendet oder zu große Header gesetzt, oft Cookies.',
      fixes: [
        {
          who: 'operator',
          text: 'Suchen Sie im Log des Ursprungsservers zu diesem Zeitpunkt nach einem Absturz oder Reset; die Ray-ID hilft dabei.',
        },
        {
          who: 'operator',
          text: 'Fragen Sie den Ursprungsserver direkt an, an Cloudflare vorbei, und prüfen Sie Header und Cookies.',
        },
        { who: 'server', text: 'Beantworten Sie jede Anfrage mit einer vollständigen, gültigen Antwort.' },
      ],
      choose: 'Überlassen Sie 520 Cloudflare; ein eigenes Gateway sendet 502.',
      endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
    },
    521: {
      name: 'Webserver ausgefallen',
      summary: 'Der Ursprungsserver hat die Verbindung abgelehnt, die Cloudflare aufbauen wollte.',
      when: 'Der Webserver ist gestoppt, lauscht nicht an dem Port, den der SSL-Modus verlangt, oder seine Firewall weist Cloudflare ab.',
      fixes: [
        {
          who: 'operator',
          text: 'Prüfen Sie, ob der Webserver läuft und an Port 443 lauscht, im Modus „Flexible“ an Port 80.',
        },
        {
          who: 'operator',
          text: 'Lassen Sie alle IP-Bereiche von Cloudflare durch Firewall, Rate-Limits und Sicherheits-Plugins.',
        },
      ],
      choose: 'Überlassen Sie 521 Cloudflare; der Code bedeutet, dass die Verbindung sofort abgelehnt wurde.',
      endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
    },
    522: {
      name: 'Zeitüberschreitung beim Verbindungsaufbau',
      summary: 'Cloudflare hat beim Ursprungsserver angeklopft, und nichts hat sich gerührt.',
      when: 'Eine Firewall verwirft die Pakete von Cloudflare, die IP-Adresse im DNS ist veraltet, oder der Server ist zu ausgelastet, um Verbindungen anzunehmen.',
      fixes: [
        {
          who: 'operator',
          text: 'Lassen Sie alle IP-Bereiche von Cloudflare durch die Firewall.',
        },
        {
          who: 'operator',
          text: 'Vergleichen Sie die Adresse im DNS von Cloudflare mit der des Servers.',
        },
        {
          who: 'operator',
          text: 'Prüfen Sie die Last und ob unterwegs Pakete verloren gehen.',
        },
      ],
      choose: 'Überlassen Sie 522 Cloudflare; der Code bedeutet, dass rechtzeitig keine Verbindung zustande kam.',
      endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
    },
    523: {
      name: 'Ursprungsserver nicht erreichbar',
      summary: 'Cloudflare hat im Netz keine Route zum Ursprungsserver gefunden.',
      when: 'Eine falsche IP-Adresse im DNS, ein Routing-Fehler bei einem Provider oder eine Routing-Tabelle in der Cloud, die den Rückweg fehlleitet.',
      fixes: [
        {
          who: 'operator',
          text: 'Prüfen Sie im DNS von Cloudflare die A- und AAAA-Einträge des Ursprungsservers.',
        },
        {
          who: 'operator',
          text: 'Prüfen Sie die Routing-Tabellen und verfolgen Sie den Weg vom Ursprungsserver zu Cloudflare.',
        },
        { who: 'operator', text: 'Fragen Sie beim Hosting-Provider nach Routing-Fehlern.' },
      ],
      choose:
        'Überlassen Sie 523 Cloudflare; der Code bedeutet, dass kein Weg zum Server führt, ob er nun läuft oder nicht.',
      endUser: 'Der Dienst ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
    },
    524: {
      name: 'Zeitüberschreitung der Antwort',
      summary: 'Cloudflare hat sich mit dem Ursprungsserver verbunden, dessen Antwort nicht rechtzeitig kam.',
      when: 'Lange Abfragen, Exporte und Importe oder ein Server, dem Worker fehlen.',
      fixes: [
        {
          who: 'server',
          text: 'Machen Sie aus langer Arbeit einen Hintergrundauftrag: Antworten Sie sofort mit 202 und lassen Sie den Client den Stand abfragen.',
        },
        { who: 'operator', text: 'Suchen Sie im Log des Ursprungsservers nach den langsamen Anfragen.' },
        {
          who: 'operator',
          text: 'Nehmen Sie solche Adressen aus dem Proxy heraus („DNS only“) oder erhöhen Sie den Timeout, wenn Ihr Tarif es zulässt.',
        },
      ],
      choose: 'Überlassen Sie 524 Cloudflare; ein eigenes Gateway sendet 504.',
      endUser: 'Das hat zu lange gedauert. Bitte versuchen Sie es später erneut.',
    },
    525: {
      name: 'SSL-Handshake fehlgeschlagen',
      summary: 'Der TLS-Handshake zwischen Cloudflare und dem Ursprungsserver ist fehlgeschlagen.',
      when: 'In den Modi „Full“ und „Full (strict)“: Dem Ursprungsserver fehlt ein Zertifikat, TLS an diesem Port oder eine gemeinsame Cipher-Suite, oder er kennt den Namen in SNI nicht.',
      fixes: [
        {
          who: 'operator',
          text: 'Installieren Sie auf dem Ursprungsserver ein Zertifikat und prüfen Sie, ob er an Port 443 über TLS antwortet.',
        },
        {
          who: 'operator',
          text: 'Testen Sie ihn mit openssl s_client und dem Hostnamen, an Cloudflare vorbei.',
        },
        {
          who: 'operator',
          text: 'Lassen Sie TLS-Versionen und Cipher-Suites zu, die Cloudflare anbietet.',
        },
      ],
      choose: 'Überlassen Sie 525 Cloudflare; der Code bedeutet, dass kein TLS-Handshake zustande kam.',
      endUser: 'Eine sichere Verbindung zum Dienst konnte nicht hergestellt werden.',
    },
    526: {
      name: 'Ungültiges SSL-Zertifikat',
      summary: 'Cloudflare vertraut dem Zertifikat des Ursprungsservers nicht.',
      when: 'Im Modus „Full (strict)“: Das Zertifikat ist abgelaufen, selbst signiert oder nennt einen anderen Host.',
      fixes: [
        {
          who: 'operator',
          text: 'Erneuern Sie das Zertifikat oder installieren Sie eines von Cloudflares eigener Zertifizierungsstelle für Ursprungsserver.',
        },
        {
          who: 'operator',
          text: 'Prüfen Sie, ob es diesen Host nennt und ob die Kette vollständig ist.',
        },
        {
          who: 'operator',
          text: 'Verlassen Sie den Modus „Full (strict)“ nicht auf Dauer: Ohne ihn prüft niemand, wer antwortet.',
        },
      ],
      choose:
        'Überlassen Sie 526 Cloudflare; hier geht es um das Vertrauen in das Zertifikat, bei 525 um den Handshake.',
      endUser: 'Eine sichere Verbindung zum Dienst konnte nicht hergestellt werden.',
    },
    529: {
      name: 'Überlastet',
      summary: 'So melden einige wenige APIs, dass der Dienst mehr Arbeit hat, als er bewältigt.',
      when: 'Die Claude-API sendet den Code bei hoher Nachfrage, die SSL-Labs-API, solange sie überlastet ist.',
      fixes: [
        {
          who: 'client',
          text: 'Warten Sie so lange, wie Retry-After vorgibt; fehlt der Header, nutzen Sie zufällige, wachsende Wartezeiten.',
        },
        {
          who: 'client',
          text: 'Senden Sie weniger auf einmal und stellen Sie, was warten kann, in eine Warteschlange.',
        },
        { who: 'operator', text: 'Sehen Sie auf der Statusseite des Dienstes nach.' },
      ],
      choose: 'Überlassen Sie 529 den APIs, die den Code dokumentieren; die übliche Antwort ist 503.',
      endUser: 'Der Dienst ist gerade stark ausgelastet. Bitte versuchen Sie es gleich noch einmal.',
    },
    530: {
      name: 'DNS-Fehler beim Ursprungsserver',
      summary:
        'Cloudflare kann den Namen des Ursprungsservers nicht auflösen oder zeigt einen eigenen Fehler mit einer Nummer ab 1000.',
      when: 'Ein DNS-Eintrag verweist auf einen Namen, den es nicht gibt. Shopify dokumentiert den Code für dieselbe Ursache; bei Pantheon steht er für eine Website, die eingefroren wurde, weil niemand sie nutzte.',
      fixes: [
        {
          who: 'client',
          text: 'Lesen Sie den Body: Schlagen Sie die Fehlernummer ab 1000 nach, die dort steht.',
        },
        {
          who: 'operator',
          text: 'Korrigieren Sie im DNS von Cloudflare den Eintrag, der auf den Ursprungsserver verweist.',
        },
        {
          who: 'operator',
          text: 'Wecken Sie bei Pantheon die Website im Dashboard auf; sehen Sie bei Shopify auf der Statusseite nach.',
        },
      ],
      choose: 'Überlassen Sie 530 diesen Produkten; ohne den Body sagt der Code wenig.',
      endUser: 'Diese Website ist gerade nicht erreichbar. Bitte versuchen Sie es später erneut.',
    },
    540: {
      name: 'Vorübergehend deaktiviert',
      summary: 'Shopify hat diesen Endpunkt für kurze Zeit abgeschaltet.',
      when: 'Bei Aufrufen der Shopify-APIs während einer Störung oder Wartung.',
      fixes: [
        { who: 'client', text: 'Versuchen Sie es mit wachsenden Wartezeiten erneut.' },
        { who: 'operator', text: 'Sehen Sie auf der Statusseite von Shopify nach.' },
      ],
      choose: 'Überlassen Sie 540 Shopify; anderswo ist 503 die übliche Antwort.',
      endUser: 'Der Dienst ist kurzzeitig nicht verfügbar. Bitte versuchen Sie es später erneut.',
    },
    561: {
      name: 'Fehler des Identity-Providers',
      summary:
        'Ein Load-Balancer von AWS wollte den Nutzer anmelden, und der Identity-Provider antwortete mit einem Fehler.',
      when: 'Eine Listener-Regel authentifiziert über OIDC oder Cognito, und Client-Secret, Redirect-Adresse oder Scopes passen nicht zu den Einstellungen des Providers.',
      fixes: [
        { who: 'operator', text: 'Lesen Sie den Fehler im Log des Providers.' },
        {
          who: 'operator',
          text: 'Vergleichen Sie Client-ID, Secret, Scopes und Redirect-Adresse auf beiden Seiten.',
        },
        { who: 'client', text: 'Melden Sie sich in einem neuen Fenster ohne alte Cookies noch einmal an.' },
      ],
      choose: 'Überlassen Sie 561 den Load-Balancern von AWS; eine eigene Anwendung sendet 401 oder 502.',
      endUser: 'Die Anmeldung hat nicht geklappt. Bitte versuchen Sie es später erneut.',
    },
    599: {
      name: 'Keine Antwort erhalten',
      summary: 'Eine Nummer, die ein Client selbst einträgt, weil keine HTTP-Antwort kam.',
      when: 'Der HTTP-Client von Tornado setzt sie bei Timeouts und abgerissenen Verbindungen; einige Tools haben das übernommen.',
      fixes: [
        {
          who: 'client',
          text: 'Lesen Sie die zugehörige Ausnahme: Timeout, DNS, TLS und abgelehnte Verbindungen landen alle hier.',
        },
        {
          who: 'client',
          text: 'Erhöhen Sie den Timeout, wenn Antworten langsam sind, und versuchen Sie es mit wachsenden Wartezeiten erneut.',
        },
        {
          who: 'operator',
          text: 'Prüfen Sie im Log des Servers, ob die Anfrage überhaupt angekommen ist.',
        },
      ],
      choose: 'Es ist 599, wenn Ihr eigener Client es meldet und kein Server eine solche Antwort protokolliert hat.',
      endUser: 'Der Dienst war nicht erreichbar. Bitte versuchen Sie es später erneut.',
    },
    783: {
      name: 'Unerwartetes Token',
      summary: 'Shopify konnte das JSON im Body nicht lesen.',
      when: 'Bei Aufrufen der Shopify-APIs mit einem Komma zu viel, einem fehlenden Anführungszeichen oder abgeschnittenem Text.',
      fixes: [
        { who: 'client', text: 'Prüfen Sie den Body mit einem JSON-Parser, bevor Sie ihn senden.' },
        {
          who: 'client',
          text: 'Erzeugen Sie JSON mit einer Bibliothek, nie durch Aneinanderhängen von Strings.',
        },
      ],
      choose: 'Überlassen Sie 783 Shopify; anderswo ist 400 die übliche Antwort.',
      endUser: 'Die App hat etwas gesendet, das der Dienst nicht versteht.',
    },
    999: {
      name: 'Anfrage abgelehnt',
      summary: 'LinkedIn lehnt damit eine Anfrage ab, hinter der es einen Bot vermutet.',
      when: 'Linkprüfer, Scraper und Vorschauen, die LinkedIn-Seiten abrufen, obwohl sich dieselben Seiten im Browser öffnen lassen.',
      fixes: [
        {
          who: 'client',
          text: 'Nehmen Sie LinkedIn von Linkprüfungen aus oder werten Sie diese Antwort als funktionierenden Link.',
        },
        { who: 'client', text: 'Nutzen Sie für Daten die API von LinkedIn.' },
      ],
      choose: 'Überlassen Sie 999 LinkedIn; die üblichen Antworten sind 403 und 429.',
      endUser: 'Die andere Website hat die Antwort verweigert.',
    },
  },
  ranges: {
    unused: {
      name: 'Unterhalb der Statusklassen',
      summary:
        'Nummern unter 100 sind kein Status: Eine 0 steht für eine Antwort, die nie kam oder nicht gelesen werden darf.',
      when: 'Ein Skript im Browser erhält 0 nach einem Netzwerkfehler, einer CORS-Ablehnung oder einem Abbruch; curl gibt 000 aus.',
      fixes: [
        {
          who: 'client',
          text: 'Lesen Sie den zugehörigen Fehler und die Konsole: DNS, TLS, CORS und Netzausfälle sehen hier gleich aus.',
        },
        {
          who: 'operator',
          text: 'Sehen Sie nach, ob die Anfrage den Server erreicht hat: Wenn ja, denken Sie an CORS, sonst an das Netz.',
        },
      ],
      choose:
        'Es ist eine dieser Nummern, wenn ein Client einen Wert unter 100 meldet; keine gültige Antwort enthält einen solchen.',
      endUser: 'Der Dienst war nicht erreichbar. Bitte prüfen Sie Ihre Verbindung.',
    },
    informational: {
      name: 'Zwischenantwort',
      summary:
        'Eine Zwischenantwort, deren Nummer keine registrierte Bedeutung hat; die endgültige Antwort folgt noch.',
      when: 'Ein Server erprobt eine Erweiterung oder folgt einer Spezifikation, die neuer als diese Seite ist.',
      fixes: [
        {
          who: 'client',
          text: 'Hier ist nichts zu beheben: Ignorieren Sie den Code und warten Sie auf den endgültigen Status, wie bei jedem unbekannten Code von 100 bis 199.',
        },
        { who: 'server', text: 'Senden Sie den Code nur an Clients, die um die Erweiterung gebeten haben.' },
      ],
      choose:
        'Verwenden Sie keine unregistrierten Nummern von 100 bis 199: Proxys und Clients können darüber stolpern.',
      endUser: 'Ihre Anfrage wird bearbeitet.',
    },
    success: {
      name: 'Erfolg',
      summary: 'Ein Erfolg, dessen Nummer keine registrierte Bedeutung hat und der wie 200 zu behandeln ist.',
      when: 'Eine API oder ein Framework hat die Nummer erfunden oder folgt einer Spezifikation, die neuer als diese Seite ist.',
      fixes: [
        { who: 'client', text: 'Hier ist nichts zu beheben: Behandeln Sie den Code wie 200.' },
        {
          who: 'client',
          text: 'Kommt es auf die Einzelheiten an, schlagen Sie die Nummer in der Dokumentation des Dienstes nach.',
        },
        {
          who: 'server',
          text: 'Senden Sie einen registrierten Code und schreiben Sie die Einzelheiten in den Body.',
        },
      ],
      choose: 'Senden Sie stattdessen einen registrierten Code: Tools werten die Nummer ohnehin wie 200.',
      endUser: 'Alles hat funktioniert.',
    },
    redirection: {
      name: 'Weiterleitung',
      summary: 'Eine Weiterleitung, deren Nummer keine registrierte Bedeutung hat und die wie 300 zu behandeln ist.',
      when: 'Eine API oder ein Framework hat die Nummer erfunden; manche APIs missbrauchen diese Klasse für Antworten zu einem unfertigen Auftrag.',
      fixes: [
        {
          who: 'client',
          text: 'Sehen Sie sich Location und die Dokumentation des Dienstes an, bevor Sie der Weiterleitung folgen.',
        },
        {
          who: 'server',
          text: 'Senden Sie 302, 303, 307 oder 308: Damit kann jeder Client umgehen.',
        },
      ],
      choose: 'Senden Sie stattdessen eine registrierte Weiterleitung: Einer unbekannten Nummer folgen Clients nicht.',
      endUser: 'Diese Seite lässt sich im Moment nicht öffnen.',
    },
    'client-error': {
      name: 'Clientfehler',
      summary: 'Ein Clientfehler, dessen Nummer keine registrierte Bedeutung hat und der wie 400 zu behandeln ist.',
      when: 'Eine Firewall, ein Framework oder eine API hat die Nummer erfunden oder folgt einer Spezifikation, die neuer als diese Seite ist.',
      fixes: [
        {
          who: 'client',
          text: 'Behandeln Sie den Code wie 400 und lesen Sie im Body den Grund.',
        },
        { who: 'client', text: 'Schlagen Sie die Nummer in der Dokumentation des Dienstes nach.' },
        {
          who: 'operator',
          text: 'Klären Sie, welche Station den Code gesendet hat: Eine WAF oder ein CDN kann eigene Nummern haben.',
        },
      ],
      choose: 'Senden Sie stattdessen einen registrierten Code und schreiben Sie Ihren eigenen Fehlercode in den Body.',
      endUser: 'Der Dienst hat diese Anfrage abgelehnt.',
    },
    'server-error': {
      name: 'Serverfehler',
      summary: 'Ein Serverfehler, dessen Nummer keine registrierte Bedeutung hat und der wie 500 zu behandeln ist.',
      when: 'Ein CDN, ein Load-Balancer oder ein Hosting-Panel hat die Nummer erfunden oder folgt einer Spezifikation, die neuer als diese Seite ist.',
      fixes: [
        {
          who: 'operator',
          text: 'Klären Sie, welche Station den Code gesendet hat, und schlagen Sie die Nummer in der Dokumentation dieses Produkts nach.',
        },
        {
          who: 'client',
          text: 'Behandeln Sie den Code wie 500: Versuchen Sie es mit wachsenden Wartezeiten erneut.',
        },
        {
          who: 'server',
          text: 'Senden Sie einen registrierten Code und schreiben Sie Ihren eigenen Fehlercode in den Body.',
        },
      ],
      choose: 'Senden Sie stattdessen einen registrierten Code, etwa 500, 502 oder 503.',
      endUser: 'Bei uns ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.',
    },
    beyond: {
      name: 'Oberhalb der Statusklassen',
      summary:
        'Nummern ab 600 gehören zu keiner Klasse; ein Client, der auf eine trifft, sollte sie als Serverfehler behandeln.',
      when: 'Eine Bibliothek oder ein Proxy führt eigene Nummern für Fehlschläge, oder ein Programm hat eine andere Zahl dort abgelegt, wo der Status hingehört.',
      fixes: [
        {
          who: 'client',
          text: 'Klären Sie, ob Ihre eigene Bibliothek die Nummer erfunden hat: Dann steht die Erklärung in deren Dokumentation.',
        },
        {
          who: 'server',
          text: 'Suchen Sie die Programmstelle, die diese Nummer setzt, und senden Sie einen Status von 100 bis 599.',
        },
      ],
      choose: 'Es ist eine dieser Nummern, wenn ein Log oder ein Fehlerobjekt einen Wert über 599 zeigt.',
      endUser: 'Etwas ist schiefgelaufen. Bitte versuchen Sie es später erneut.',
    },
  },
  unknown: {
    name: 'Kein HTTP-Status',
    summary: 'Ein HTTP-Status ist eine ganze Zahl; dieser Wert ist etwas anderes.',
    when: 'Eine Logzeile wurde abgeschnitten, ein Feld an der falschen Stelle gelesen, oder der Code eines anderen Protokolls ist hier gelandet.',
    fixes: [
      {
        who: 'client',
        text: 'Prüfen Sie, woher der Wert stammt: Eine Response enthält die Nummer in der Eigenschaft status.',
      },
    ],
    choose: 'Ein Wert ist kein HTTP-Status, wenn er keine ganze Zahl ist.',
    endUser: 'Der Dienst hat anders geantwortet, als die App es erwartet.',
  },
};
