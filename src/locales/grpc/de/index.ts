import type { grpc } from '../../../catalogs/grpc.js';
import type { LocaleOf } from '../../../model.js';
import { de as messages } from '../../messages/de.js';
import { codes } from './codes.js';
import { pairs } from './pairs.js';

/** gRPC status codes in German. */
export const de: LocaleOf<typeof grpc, 'de'> = {
  protocol: 'grpc',
  lang: 'de',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    protocol: 'gRPC',
    codes: 'Statuscodes',
    stages: { client: 'Client', transport: 'Transport', server: 'Server' },
    facts: {
      fromLibrary: {
        question: 'Kann die gRPC-Bibliothek den Code selbst erzeugen?',
        values: { yes: 'Ja, ebenso wie die Anwendung', no: 'Nein, nur die Anwendung' },
        tags: { yes: 'Von Bibliothek oder App', no: 'Nur von der App' },
        says: {
          yes: {
            one: '{codes} kann von der gRPC-Bibliothek selbst stammen: Prüfen Sie neben dem Handler auch die Verbindung.',
            other:
              '{codes} können von der gRPC-Bibliothek selbst stammen: Prüfen Sie neben den Handlern auch die Verbindung.',
          },
          no: {
            one: '{codes} kommt immer aus der Anwendung: Suchen Sie den Handler, der den Code zurückgibt.',
            other:
              '{codes} kommen immer aus der Anwendung: Suchen Sie die Handler, die den jeweiligen Code zurückgeben.',
          },
        },
      },
      stages: { question: 'An welcher Stelle des Aufrufs tritt der Code auf?' },
      httpStatus: {
        question: 'Welcher HTTP-Status entspricht dem Code?',
        note: 'Mit diesem Status antwortet laut google.rpc.Code eine API, die auch über HTTP erreichbar ist.',
        values: {},
      },
      fromHttp: {
        question: 'Welche HTTP-Status werden zu diesem Code?',
        note: 'So deutet ein Client eine Antwort ohne grpc-status. Das ist nicht die Umkehrung der Tabelle von gRPC zu HTTP.',
        values: { other: 'Alle übrigen' },
      },
    },
    across: {
      http: 'Zwischen gRPC und HTTP gibt es zwei Tabellen, und keine ist die Umkehrung der anderen: Ein Client macht aus HTTP 429, 502, 503 und 504 UNAVAILABLE, während RESOURCE_EXHAUSTED als HTTP 429 ausgegeben wird.',
      websocket:
        'Ein gRPC-Status beendet einen einzelnen Aufruf, und die Verbindung bleibt offen; ein WebSocket-Close-Code beendet die Verbindung selbst.',
    },
  },
  codes,
  ranges: {
    beyond: {
      name: 'Nicht zugewiesen',
      summary: 'gRPC benennt die Nummern von 0 bis 16; diese hat keine allgemein vereinbarte Bedeutung.',
      when: 'Ein Server hat eine eigene Nummer zurückgegeben, oder ein HTTP-Status steht dort, wo ein gRPC-Status hingehört.',
      fixes: [
        {
          id: 'return-standard-code',
          who: 'server',
          text: 'Geben Sie einen der 17 Codes zurück und legen Sie Ihren eigenen Code in den Fehlerdetails ab.',
        },
        {
          id: 'treat-as-unknown',
          who: 'client',
          text: 'Behandeln Sie die Nummer als UNKNOWN; manche Bibliotheken tun das von sich aus.',
        },
      ],
      choose: 'Es ist eine dieser Nummern, wenn grpc-status einen Wert über 16 enthält.',
      endUser: 'Etwas ist schiefgelaufen. Bitte versuchen Sie es später erneut.',
    },
  },
  unknown: {
    name: 'Kein gRPC-Status',
    summary:
      'Ein gRPC-Status ist eine ganze Zahl ab 0 oder einer von 17 Namen; dieser Wert ist weder das eine noch das andere.',
    when: 'Statt des Codes wurde die Fehlermeldung gelesen, ein Name ist falsch geschrieben, oder der Code eines anderen Protokolls ist hier gelandet.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Prüfen Sie, woher der Wert stammt: Die Nummer steht im Trailer grpc-status.',
      },
    ],
    choose: 'Ein Wert ist kein gRPC-Status, wenn er weder eine ganze Zahl ab 0 noch einer der 17 Namen ist.',
    endUser: 'Etwas ist schiefgelaufen. Bitte versuchen Sie es später erneut.',
  },
};
