import type { grpc } from '../../../catalogs/grpc.js';
import type { LocaleOf } from '../../../model.js';
import { de as messages } from '../../messages/de.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** gRPC status codes in German. */
export const de: LocaleOf<typeof grpc, 'de'> = {
  protocol: 'grpc',
  lang: 'de',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'gRPC',
    codes: 'Statuscodes',
    stages: { client: 'Client', transport: 'Transport', server: 'Server' },
    facts: {
      fromLibrary: {
        question: 'Kann die gRPC-Bibliothek den Code selbst erzeugen?',
        values: {
          yes: 'Ja, die Bibliothek oder die Anwendung',
          some: 'In der Regel nicht, einzelne Bibliotheken aber schon',
          no: 'Nein, nur die Anwendung',
        },
        tags: { yes: 'Von Bibliothek oder App', some: 'Meist von der App', no: 'Nur von der App' },
        says: {
          yes: {
            one: '{codes} kann von der gRPC-Bibliothek selbst oder aus der Anwendung stammen.',
            other: '{codes} können von der gRPC-Bibliothek selbst oder aus der Anwendung stammen.',
          },
          some: {
            one: '{codes} kommt normalerweise aus der Anwendung, einzelne gRPC-Bibliotheken erzeugen den Code aber auch selbst.',
            other:
              '{codes} kommen normalerweise aus der Anwendung, einzelne gRPC-Bibliotheken erzeugen sie aber auch selbst.',
          },
          no: {
            one: 'Laut der gRPC-Dokumentation stammt {codes} nie aus der Bibliothek: Suchen Sie den Handler, der den Code zurückgegeben hat.',
            other:
              'Laut der gRPC-Dokumentation stammen {codes} nie aus der Bibliothek: Suchen Sie die Handler, die den jeweiligen Code zurückgegeben haben.',
          },
        },
      },
      stages: { question: 'An welcher Stelle des Aufrufs tritt der Code auf?' },
      httpStatus: {
        question: 'Auf welchen HTTP-Status wird der Code abgebildet?',
        note: 'Mit diesem Status antwortet laut `google.rpc.Code` eine API, die die Methode auch über HTTP/JSON anbietet.',
        values: {},
      },
      fromHttp: {
        question: 'Welche HTTP-Statuscodes werden auf diesen Code abgebildet?',
        note: 'Diesen Code meldet ein Client, wenn die Antwort einen dieser HTTP-Statuscodes und kein `grpc-status` hat. Die Zuordnung ist nicht die Umkehrung der Zuordnung von gRPC nach HTTP.',
        values: { other: 'Alle, die bei keinem anderen Code stehen' },
      },
    },
    across: {
      http: 'Zwischen gRPC und HTTP gibt es zwei Zuordnungen, und keine ist die Umkehrung der anderen. Enthält eine Antwort kein `grpc-status`, meldet ein Client HTTP 404 als UNIMPLEMENTED und HTTP 429, 502, 503 und 504 als UNAVAILABLE. In der Gegenrichtung wird NOT_FOUND auf HTTP 404 und RESOURCE_EXHAUSTED auf HTTP 429 abgebildet.',
      websocket:
        'Ein gRPC-Status beendet einen einzelnen Aufruf, und die Verbindung kann offen bleiben; ein WebSocket-Close-Code beendet die Verbindung selbst.',
    },
  },
  codes,
  ranges: {
    beyond: {
      name: 'Nicht zugewiesen',
      summary: 'gRPC definiert nur die Codes 0 bis 16; eine höhere Nummer hat keine standardisierte Bedeutung.',
      when: 'Ein Server hat eine eigene Nummer zurückgegeben, oder ein HTTP-Status steht dort, wo ein gRPC-Status hingehört.',
      fixes: [
        {
          id: 'return-standard-code',
          text: 'Geben Sie einen der 17 standardisierten Codes zurück und legen Sie Ihren eigenen Code in einem `google.rpc.ErrorInfo`-Detail (`reason`) ab.',
        },
        {
          id: 'treat-as-unknown',
          text: 'Behandeln Sie die Nummer als UNKNOWN. `grpc-java` tut das selbst; `grpc-go` und `grpc-js` reichen die Nummer durch.',
        },
      ],
      choose: 'Eine nicht zugewiesene Nummer liegt vor, wenn `grpc-status` einen Wert über 16 enthält.',
      endUser: 'Etwas ist schiefgelaufen. Bitte versuchen Sie es später erneut.',
    },
  },
  unknown: {
    name: 'Kein gRPC-Status',
    summary:
      'Ein gRPC-Status ist eine nicht negative ganze Zahl oder einer von 17 Namen; dieser Wert ist keines von beiden.',
    when: 'Statt des Codes wurde die Statusmeldung gelesen, ein Name ist falsch geschrieben, oder der Wert ist ein Code eines anderen Protokolls.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Prüfen Sie, woher der Wert stammt: Der Code steht im Trailer `grpc-status`, die Statusmeldung in `grpc-message`.',
      },
    ],
    choose: 'Ein Wert ist kein gRPC-Status, wenn er weder eine nicht negative ganze Zahl noch einer der 17 Namen ist.',
    endUser: 'Etwas ist schiefgelaufen. Bitte versuchen Sie es später erneut.',
  },
};
