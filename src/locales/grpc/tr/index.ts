import type { grpc } from '../../../catalogs/grpc.js';
import type { LocaleOf } from '../../../model.js';
import { tr as messages } from '../../messages/tr.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** gRPC status codes in Turkish. */
export const tr: LocaleOf<typeof grpc, 'tr'> = {
  protocol: 'grpc',
  lang: 'tr',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'gRPC',
    codes: 'Durum kodları',
    stages: { client: 'İstemci', transport: 'Taşıma katmanı', server: 'Sunucu' },
    facts: {
      fromLibrary: {
        question: 'gRPC kütüphanesinin kendisi üretebilir mi?',
        values: {
          yes: 'Evet, kütüphane veya uygulama üretebilir',
          some: 'Normalde hayır, ama bazı kütüphaneler üretir',
          no: 'Hayır, yalnızca uygulama üretir',
        },
        tags: { yes: 'Kütüphane veya uygulamadan', some: 'Çoğunlukla uygulamadan', no: 'Yalnızca uygulamadan' },
        says: {
          yes: {
            one: '{codes} kodu gRPC kütüphanesinin kendisinden de uygulama kodundan da gelebilir.',
            other: '{codes} kodları gRPC kütüphanesinin kendisinden de uygulama kodundan da gelebilir.',
          },
          some: {
            one: '{codes} kodu normalde uygulama kodundan gelir, ama bazı gRPC kütüphaneleri de bu kodu kendileri üretir.',
            other:
              '{codes} kodları normalde uygulama kodundan gelir, ama bazı gRPC kütüphaneleri de bu kodları kendileri üretir.',
          },
          no: {
            one: 'gRPC belgelerine göre {codes} kodunu kütüphane hiçbir zaman üretmez: Onu döndüren işleyiciyi (handler) bulun.',
            other:
              'gRPC belgelerine göre {codes} kodlarını kütüphane hiçbir zaman üretmez: Onları döndüren işleyicileri (handler) bulun.',
          },
        },
      },
      stages: { question: 'Çağrının neresinde ortaya çıkar?' },
      httpStatus: {
        question: 'Hangi HTTP durum koduyla eşlenir?',
        note: 'Metodu HTTP/JSON üzerinden de sunan bir API’nin `google.rpc.Code` uyarınca döndürdüğü durum kodudur.',
        values: {},
      },
      fromHttp: {
        question: 'Hangi HTTP durum kodları buna çevrilir?',
        note: 'Yanıtta `grpc-status` yoksa istemcinin bu kod olarak bildirdiği HTTP durum kodlarıdır. Bu eşleme, gRPC’den HTTP’ye eşlemenin tersi değildir.',
        values: { other: 'Başka bir kod için listelenmeyen bütün durum kodları' },
      },
    },
    across: {
      http: 'gRPC ile HTTP arasında iki eşleme vardır ve biri diğerinin tersi değildir. Yanıtta `grpc-status` yoksa istemci HTTP 404 kodunu UNIMPLEMENTED, HTTP 429, 502, 503 ve 504 kodlarını ise UNAVAILABLE olarak bildirir. Ters yönde NOT_FOUND, HTTP 404 ile; RESOURCE_EXHAUSTED ise HTTP 429 ile eşlenir.',
      websocket:
        'gRPC durum kodu tek bir çağrıyı bitirir ve bağlantı açık kalabilir; WebSocket kapanış kodu ise bağlantının kendisini sonlandırır.',
    },
  },
  codes,
  ranges: {
    beyond: {
      name: 'Atanmamış Numara',
      summary: 'gRPC yalnızca 0 ile 16 arasındaki kodları tanımlar; daha büyük bir sayının standart bir anlamı yoktur.',
      when: 'Sunucu kendine özgü bir sayı döndürdüğünde veya gRPC durum kodunun yerine bir HTTP durum kodu verdiğinde görülür.',
      fixes: [
        {
          id: 'return-standard-code',
          text: '17 standart koddan birini döndürün ve kendi kodunuzu bir `google.rpc.ErrorInfo` ayrıntısına (`reason`) koyun.',
        },
        {
          id: 'treat-as-unknown',
          text: 'Bu sayıyı UNKNOWN olarak ele alın. `grpc-java` bunu kendisi yapar; `grpc-go` ve `grpc-js` sayıyı olduğu gibi iletir.',
        },
      ],
      choose: '`grpc-status` 16’dan büyük bir sayı taşıyorsa kod atanmamıştır.',
      endUser: 'Bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
    },
  },
  unknown: {
    name: 'gRPC Durum Kodu Değil',
    summary:
      'gRPC durum kodu 0 veya daha büyük bir tam sayı ya da 17 addan biridir; bu değer bunlardan hiçbiri değildir.',
    when: 'Kodun yerine hata mesajı okunduğunda, bir ad yanlış yazıldığında veya değer başka bir protokolün kodu olduğunda görülür.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Değerin nereden geldiğine bakın: Kod `grpc-status`, hata mesajı ise `grpc-message` adlı trailer alanındadır.',
      },
    ],
    choose: 'Değer 0 veya daha büyük bir tam sayı ya da 17 addan biri değilse gRPC durum kodu değildir.',
    endUser: 'Bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
  },
};
