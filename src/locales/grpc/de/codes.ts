import type { grpc } from '../../../catalogs/grpc.js';
import type { CodeTexts } from '../../../model.js';

/** gRPC codes in German. */
export const codes: CodeTexts<typeof grpc> = {
  0: {
    name: 'OK',
    summary: 'Der Aufruf ist abgeschlossen, und der Server meldet Erfolg.',
    when: 'Jeder erfolgreiche Aufruf endet so; der Code steht in den Trailern nach der letzten Nachricht.',
    fixes: [
      {
        id: 'check-default-values',
        who: 'client',
        text: 'Enthält die Antwort weniger als erwartet, denken Sie daran, dass proto3 ein einfaches Feld mit seinem Standardwert nicht überträgt.',
      },
      {
        id: 'return-error-status',
        who: 'server',
        text: 'Geben Sie bei einem Fehlschlag einen Fehlerstatus zurück, nicht OK mit einem Fehler in der Nachricht.',
      },
    ],
    choose: 'Geben Sie OK zurück, wenn der Aufruf getan hat, was er verspricht.',
    endUser: 'Erledigt.',
  },
  1: {
    name: 'Aufruf abgebrochen',
    summary: 'Der Aufruf wurde vorzeitig beendet, in der Regel vom Aufrufer.',
    when: 'Ein Nutzer hat die Seite verlassen, eine übergeordnete Anfrage ist beendet, ein Context wurde abgebrochen, oder die Verbindung zum Client ging verloren, während der Handler noch lief.',
    fixes: [
      {
        id: 'ignore-own-cancellation',
        who: 'client',
        text: 'Haben Sie absichtlich abgebrochen, verwerfen Sie das Ergebnis und melden Sie keinen Fehler.',
      },
      {
        id: 'find-canceller',
        who: 'client',
        text: 'Klären Sie, wem der Context oder das Cancellation-Token gehört: Der übergeordnete Vorgang endet oft vor dem untergeordneten.',
      },
      {
        id: 'propagate-cancellation',
        who: 'server',
        text: 'Beenden Sie die Arbeit, sobald der Aufruf abgebrochen ist, und geben Sie den Abbruch weiter.',
      },
    ],
    choose: 'Geben Sie CANCELLED zurück, wenn der Aufrufer die Antwort nicht mehr braucht.',
    endUser: 'Die Aktion wurde abgebrochen.',
  },
  2: {
    name: 'Unbekannter Fehler',
    summary: 'Der Aufruf ist gescheitert, und die meldende Stelle weiß nichts Genaueres.',
    when: 'Ein Handler hat eine Ausnahme ausgelöst, die niemand in einen Status übersetzt hat, oder ein Proxy hat mit einem HTTP-Status geantwortet, für den gRPC keinen Code vorsieht.',
    fixes: [
      {
        id: 'map-exceptions',
        who: 'server',
        text: 'Suchen Sie im Log nach einer nicht abgefangenen Ausnahme und machen Sie daraus einen aussagekräftigen Status.',
      },
      {
        id: 'read-message',
        who: 'client',
        text: 'Lesen Sie die Fehlermeldung: Ist darin von einem HTTP-Status die Rede, liegt es an einem Proxy oder am falschen Port.',
      },
      {
        id: 'bypass-proxy',
        who: 'operator',
        text: 'Rufen Sie den Server testweise direkt auf, ohne den Proxy dazwischen.',
        run: 'grpcurl -plaintext HOST:PORT package.Service/Method',
      },
    ],
    choose: 'Geben Sie UNKNOWN nur für fremde Fehler zurück, die Sie nicht einordnen können.',
    endUser: 'Etwas ist schiefgelaufen. Bitte versuchen Sie es später erneut.',
  },
  3: {
    name: 'Ungültiges Argument',
    summary: 'Die Anfrage ist in sich falsch, ganz gleich, in welchem Zustand das System ist.',
    when: 'Ein Feld fehlt, ist falsch formatiert oder liegt außerhalb der dokumentierten Grenzen.',
    fixes: [
      {
        id: 'read-field-violations',
        who: 'client',
        text: 'Entnehmen Sie der Fehlermeldung und den BadRequest-Details, welches Feld abgelehnt wurde.',
      },
      { id: 'correct-request', who: 'client', text: 'Korrigieren Sie die Anfrage, bevor Sie sie erneut senden.' },
      { id: 'name-field', who: 'server', text: 'Nennen Sie in den Fehlerdetails das Feld und die verletzte Regel.' },
    ],
    choose: 'Geben Sie INVALID_ARGUMENT zurück, wenn dieselbe Anfrage zu jeder Zeit falsch wäre.',
    endUser: 'Einige Angaben sind ungültig. Bitte prüfen Sie Ihre Eingaben.',
  },
  4: {
    name: 'Deadline überschritten',
    summary: 'Die Zeit, die der Aufrufer eingeräumt hat, ist abgelaufen, bevor die Antwort da war.',
    when: 'Der Server ist langsam, die Deadline knapp, der Name lässt sich nicht rechtzeitig auflösen, oder eine Kette von Aufrufen hat das Zeitbudget des ersten aufgebraucht.',
    fixes: [
      {
        id: 'compare-with-p99',
        who: 'client',
        text: 'Vergleichen Sie die Deadline mit der Zeit, die der Aufruf unter guten Bedingungen braucht.',
      },
      {
        id: 'check-before-retry',
        who: 'client',
        text: 'Prüfen Sie vor dem Wiederholen eines Schreibvorgangs, ob er nicht doch ausgeführt wurde.',
      },
      {
        id: 'propagate-deadline',
        who: 'server',
        text: 'Prüfen Sie vor aufwendigen Arbeiten die verbleibende Zeit und geben Sie die Deadline weiter.',
      },
      {
        id: 'find-slow-hop',
        who: 'operator',
        text: 'Sehen Sie im Trace nach, welche Station die Zeit verbraucht hat.',
      },
    ],
    choose:
      'Geben Sie DEADLINE_EXCEEDED zurück, wenn die Zeit des Aufrufers abgelaufen ist; ist nur ein Dienst zu langsam, von dem Sie abhängen, passt UNAVAILABLE.',
    endUser: 'Das dauert zu lange. Bitte versuchen Sie es erneut.',
  },
  5: {
    name: 'Nicht gefunden',
    summary: 'Die angefragte Ressource existiert nicht, oder nicht für diesen Aufrufer.',
    when: 'Der Bezeichner ist falsch geschrieben, die Ressource wurde gelöscht, oder der Dienst verbirgt, was der Aufrufer nicht sehen darf.',
    fixes: [
      {
        id: 'check-id',
        who: 'client',
        text: 'Prüfen Sie den Bezeichner sowie das Projekt und die Umgebung, zu denen er gehört.',
      },
      {
        id: 'name-resource',
        who: 'server',
        text: 'Geben Sie in der Fehlermeldung an, welche Art von Ressource fehlt.',
      },
      {
        id: 'check-replica-lag',
        who: 'operator',
        text: 'Wurde die Ressource gerade erst angelegt, prüfen Sie, ob Sie von einem Replikat lesen, das hinterherhinkt.',
        run: 'SELECT application_name, replay_lag FROM pg_stat_replication;',
      },
    ],
    choose: 'Geben Sie NOT_FOUND für eine fehlende Ressource zurück; für eine fehlende Methode gibt es UNIMPLEMENTED.',
    endUser: 'Wir konnten das Gesuchte nicht finden.',
  },
  6: {
    name: 'Bereits vorhanden',
    summary: 'Die Ressource, die der Client anlegen möchte, gibt es schon.',
    when: 'Zwei Clients haben denselben Namen gewählt, oder das Anlegen wurde wiederholt, nachdem die erste Antwort verloren ging.',
    fixes: [
      {
        id: 'read-existing',
        who: 'client',
        text: 'Lesen Sie die vorhandene Ressource: Stammt sie aus Ihrem ersten Versuch, arbeiten Sie mit ihr weiter.',
      },
      {
        id: 'choose-other-name',
        who: 'client',
        text: 'Wählen Sie sonst einen anderen Namen oder aktualisieren Sie die Ressource.',
      },
      {
        id: 'accept-request-id',
        who: 'server',
        text: 'Nehmen Sie eine Anfrage-ID entgegen, damit ein wiederholtes Anlegen dieselbe Antwort liefert wie beim ersten Mal.',
      },
    ],
    choose: 'Geben Sie ALREADY_EXISTS nur zurück, wenn beim Anlegen eine vorhandene Ressource im Weg ist.',
    endUser: 'Das gibt es bereits.',
  },
  7: {
    name: 'Keine Berechtigung',
    summary: 'Der Aufrufer ist bekannt, darf dies aber nicht tun.',
    when: 'Eine Rolle oder ein Scope fehlt, eine Richtlinie verbietet die Aktion, oder ein Proxy hat mit HTTP 403 geantwortet.',
    fixes: [
      {
        id: 'check-token-scopes',
        who: 'client',
        text: 'Prüfen Sie, für welches Konto und welche Scopes das Token tatsächlich gilt.',
      },
      {
        id: 'grant-role',
        who: 'operator',
        text: 'Weisen Sie die fehlende Rolle zu oder bestätigen Sie, dass die Ablehnung gewollt ist.',
      },
      {
        id: 'name-permission',
        who: 'server',
        text: 'Nennen Sie in den Fehlerdetails das fehlende Recht, sofern der Aufrufer es erfahren darf.',
      },
    ],
    choose: 'Geben Sie PERMISSION_DENIED zurück, wenn Sie wissen, wer anfragt, und die Antwort trotzdem Nein lautet.',
    endUser: 'Sie haben dafür keine Berechtigung.',
  },
  8: {
    name: 'Ressourcen erschöpft',
    summary:
      'Etwas Begrenztes ist aufgebraucht: ein Kontingent, Arbeitsspeicher, Plattenplatz, Threads oder die zulässige Nachrichtengröße.',
    when: 'Ein Kontingent ist ausgeschöpft, eine Nachricht überschreitet das konfigurierte Limit, oder der Server kann keine weiteren Aufrufe annehmen.',
    fixes: [
      {
        id: 'read-message',
        who: 'client',
        text: 'Lesen Sie die Fehlermeldung: Sie verrät, ob das Kontingent erschöpft oder die Nachricht zu groß ist.',
      },
      {
        id: 'slow-down',
        who: 'client',
        text: 'Ist es das Kontingent, senden Sie langsamer und beachten Sie das RetryInfo-Detail; ist es die Größe, senden Sie weniger pro Nachricht.',
      },
      {
        id: 'raise-limit',
        who: 'operator',
        text: 'Erhöhen Sie das Kontingent oder das Limit für die Nachrichtengröße, wo es zu knapp bemessen ist.',
      },
    ],
    choose:
      'Geben Sie RESOURCE_EXHAUSTED zurück, wenn eine Grenze erreicht ist, und fügen Sie RetryInfo hinzu, wenn Warten hilft.',
    endUser: 'Gerade gibt es zu viele Anfragen. Bitte warten Sie einen Moment.',
  },
  9: {
    name: 'Vorbedingung nicht erfüllt',
    summary: 'Das System ist nicht in dem Zustand, den die Operation voraussetzt.',
    when: 'Ein Verzeichnis, das gelöscht werden soll, ist nicht leer, ein Konto ist nicht aktiviert, oder ein Schritt eines Ablaufs wurde ausgelassen.',
    fixes: [
      {
        id: 'establish-state',
        who: 'client',
        text: 'Bringen Sie das System zuerst in den nötigen Zustand und wiederholen Sie dann den Aufruf.',
      },
      {
        id: 'disable-retry',
        who: 'client',
        text: 'Schalten Sie automatische Wiederholungen für diesen Code ab: Bloßes Wiederholen ändert nichts.',
      },
      {
        id: 'list-violations',
        who: 'server',
        text: 'Führen Sie die verletzten Bedingungen im PreconditionFailure-Detail auf.',
      },
    ],
    choose:
      'Geben Sie FAILED_PRECONDITION zurück, wenn erst jemand den Zustand ändern muss, bevor ein neuer Versuch sinnvoll ist.',
    endUser: 'Das ist noch nicht möglich. Vorher ist ein anderer Schritt nötig.',
  },
  10: {
    name: 'Abbruch durch Konflikt',
    summary: 'Die Operation ist mit einer gleichzeitigen kollidiert und wurde aufgegeben.',
    when: 'Eine Transaktion wurde abgebrochen, oder die Version, die der Client gelesen hat, ist nicht mehr aktuell.',
    fixes: [
      {
        id: 'restart-sequence',
        who: 'client',
        text: 'Beginnen Sie den ganzen Ablauf von vorn: neu lesen, ändern, wieder schreiben.',
      },
      {
        id: 'add-jitter',
        who: 'client',
        text: 'Lassen Sie zwischen den Versuchen zufällige Wartezeiten, damit nicht dieselben Beteiligten erneut kollidieren.',
      },
      {
        id: 'shorten-transactions',
        who: 'server',
        text: 'Halten Sie Transaktionen kurz und sperren Sie Zeilen überall in derselben Reihenfolge.',
      },
    ],
    choose:
      'Geben Sie ABORTED zurück, wenn der Client eine ganze Transaktion wiederholen soll, nicht nur den einzelnen Aufruf.',
    endUser: 'Jemand anderes hat dies gleichzeitig geändert. Bitte versuchen Sie es erneut.',
  },
  11: {
    name: 'Außerhalb des Bereichs',
    summary: 'Die Anfrage reicht über das hinaus, was im Moment vorhanden ist.',
    when: 'Ein Client liest über das Ende einer Datei hinaus oder fragt eine Position in einer Liste ab, die inzwischen kürzer ist.',
    fixes: [
      { id: 'treat-as-end', who: 'client', text: 'Werten Sie den Code beim Iterieren als Ende der Daten.' },
      { id: 'fetch-size', who: 'client', text: 'Fragen Sie sonst die aktuelle Größe ab und bleiben Sie darunter.' },
      { id: 'state-range', who: 'server', text: 'Geben Sie in der Fehlermeldung an, wo der gültige Bereich endet.' },
    ],
    choose: 'Geben Sie OUT_OF_RANGE zurück, wenn dieselbe Anfrage gültig werden kann, sobald die Daten wachsen.',
    endUser: 'Es gibt nichts Weiteres anzuzeigen.',
  },
  12: {
    name: 'Nicht implementiert',
    summary: 'Der Server bietet diese Methode nicht an, oder nicht in der Form, in der sie aufgerufen wurde.',
    when: 'Client und Server wurden aus verschiedenen Versionen des Dienstes gebaut, der Aufruf ging an den falschen Server, oder dem Server fehlt das Kompressionsverfahren, das der Client verwendet.',
    fixes: [
      {
        id: 'compare-names',
        who: 'client',
        text: 'Vergleichen Sie die Namen von Package, Service und Methode Zeichen für Zeichen mit der Proto-Datei des Servers.',
      },
      {
        id: 'register-service',
        who: 'server',
        text: 'Registrieren Sie den Service auf dem Server, der an diesem Port lauscht.',
        run: 'grpcurl -plaintext HOST:PORT list',
      },
      {
        id: 'check-routing',
        who: 'operator',
        text: 'Prüfen Sie das Routing: Auch ein Proxy, der mit HTTP 404 antwortet, führt zu diesem Code.',
      },
    ],
    choose:
      'Geben Sie UNIMPLEMENTED für eine Methode zurück, die dieser Server nicht kennt oder die dort abgeschaltet ist.',
    endUser: 'Diese Funktion ist nicht verfügbar.',
  },
  13: {
    name: 'Interner Fehler',
    summary: 'Etwas, das im System immer gelten muss, gilt nicht.',
    when: 'Eine Nachricht ließ sich nicht parsen oder entpacken, der HTTP/2-Stream war defekt, oder der Server ist auf einen eigenen Programmfehler gestoßen.',
    fixes: [
      {
        id: 'search-log',
        who: 'server',
        text: 'Sehen Sie im Log nach: Dieser Code ist für Programmfehler gedacht, es sollte sich also einer finden.',
      },
      {
        id: 'compare-proto',
        who: 'client',
        text: 'Prüfen Sie, ob beide Seiten dieselbe Proto-Definition und dieselbe Kompression verwenden.',
      },
      {
        id: 'check-proxy',
        who: 'operator',
        text: 'Umgehen Sie testweise den Proxy: Unterstützt er HTTP/2 nur teilweise, brechen Streams auf diese Weise ab.',
        run: 'grpc_pass grpc://HOST:PORT;',
      },
    ],
    choose: 'Geben Sie INTERNAL zurück, wenn eine Ihrer eigenen Annahmen verletzt ist, und protokollieren Sie es.',
    endUser: 'Bei uns ist ein Fehler aufgetreten. Wir kümmern uns darum.',
  },
  14: {
    name: 'Nicht verfügbar',
    summary: 'Der Dienst ist gerade nicht erreichbar oder nimmt keine Aufrufe an, voraussichtlich nur vorübergehend.',
    when: 'Die Verbindung ist abgerissen oder wurde abgelehnt, der Server fährt herunter, oder ein Proxy hat mit HTTP 429, 502, 503 oder 504 geantwortet.',
    fixes: [
      {
        id: 'retry-with-backoff',
        who: 'client',
        text: 'Versuchen Sie es mit zufälligen, wachsenden Wartezeiten erneut; ist der Aufruf nicht idempotent, vergewissern Sie sich zuerst, dass er nicht ausgeführt wurde.',
        run: '"retryPolicy": { "maxAttempts": 4, "initialBackoff": "1s", "maxBackoff": "30s",\n"backoffMultiplier": 2, "retryableStatusCodes": ["UNAVAILABLE"] }',
      },
      {
        id: 'check-host-and-tls',
        who: 'client',
        text: 'Prüfen Sie Host, Port und TLS: Auch ein Client, der einen TLS-Port im Klartext anspricht, landet hier.',
        run: 'openssl s_client -connect example.com:443 -servername example.com -alpn h2 </dev/null',
      },
      {
        id: 'check-backends',
        who: 'operator',
        text: 'Prüfen Sie den Zustand der Backends und die letzten Deployments.',
      },
      {
        id: 'shut-down-gracefully',
        who: 'server',
        text: 'Schließen Sie laufende Aufrufe ab, bevor Sie herunterfahren.',
      },
    ],
    choose: 'Geben Sie UNAVAILABLE zurück, wenn derselbe Aufruf gleich darauf durchaus gelingen kann.',
    endUser: 'Der Dienst ist gerade nicht verfügbar. Wir versuchen es erneut.',
  },
  15: {
    name: 'Datenverlust',
    summary: 'Daten sind unwiederbringlich verloren oder beschädigt.',
    when: 'Eine Prüfsumme passt nicht zu den gespeicherten Daten, oder ein Log hat eine Lücke, die kein Replikat schließen kann.',
    fixes: [
      {
        id: 'restore-backup',
        who: 'operator',
        text: 'Stoppen Sie Schreibzugriffe auf den betroffenen Speicher und spielen Sie ein Backup ein.',
      },
      {
        id: 'log-affected-data',
        who: 'server',
        text: 'Halten Sie fest, welche Daten betroffen sind, bevor Sie antworten.',
      },
      {
        id: 'do-not-retry',
        who: 'client',
        text: 'Zeigen Sie den Fehler sofort an und wiederholen Sie den Aufruf nicht automatisch.',
      },
    ],
    choose: 'Geben Sie DATA_LOSS nur zurück, wenn die Daten nicht mehr zu retten sind.',
    endUser: 'Einige Daten konnten nicht gelesen werden. Bitte wenden Sie sich an den Support.',
  },
  16: {
    name: 'Nicht authentifiziert',
    summary: 'Dem Aufruf fehlt ein gültiger Nachweis, von wem er kommt.',
    when: 'Das Token fehlt, ist abgelaufen oder für eine andere Audience ausgestellt, oder der Client konnte keines beschaffen.',
    fixes: [
      { id: 'refresh-token', who: 'client', text: 'Holen Sie ein neues Token und wiederholen Sie den Aufruf einmal.' },
      {
        id: 'check-credentials',
        who: 'client',
        text: 'Prüfen Sie, ob dem Aufruf Call-Credentials mitgegeben werden und ob der Channel TLS verwendet.',
      },
      {
        id: 'check-clocks',
        who: 'operator',
        text: 'Vergleichen Sie die Uhren: Geht die Uhr einer Maschine falsch, kann dort ein gültiges Token als abgelaufen gelten.',
        run: 'timedatectl',
      },
    ],
    choose: 'Geben Sie UNAUTHENTICATED zurück, wenn Sie nicht wissen, wer anfragt.',
    endUser: 'Bitte melden Sie sich erneut an.',
  },
};
