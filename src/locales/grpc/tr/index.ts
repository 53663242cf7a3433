import type { grpc } from '../../../catalogs/grpc.js';
import type { LocaleOf } from '../../../model.js';
import { tr as messages } from '../../messages/tr.js';
import { codes } from './codes.js';
import { pairs } from './pairs.js';

/** gRPC status codes in Turkish. */
export const tr: LocaleOf<typeof grpc, 'tr'> = {
  protocol: 'grpc',
  lang: 'tr',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    protocol: 'gRPC',
    codes: 'Durum kodları',
    stages: { client: 'İstemci', transport: 'Taşıma katmanı', server: 'Sunucu' },
    facts: {
      fromLibrary: {
        question: 'gRPC kütüphanesinin kendisi üretebilir mi?',
        values: { yes: 'Evet, kütüphane de uygulama da üretebilir', no: 'Hayır, yalnızca uygulama üretir' },
        tags: { yes: 'Kütüphane veya uygulama', no: 'Yalnızca uygulama' },
        says: {
          yes: {
            one: '{codes} kodu gRPC kütüphanesinin kendisinden de gelebilir; bu yüzden işleyici (handler) kadar bağlantıyı da inceleyin.',
            other:
              '{codes} kodları gRPC kütüphanesinin kendisinden de gelebilir; bu yüzden işleyiciler (handler) kadar bağlantıyı da inceleyin.',
          },
          no: {
            one: '{codes} kodunu her zaman bir uygulama döndürür: Bu kodu seçen işleyiciyi (handler) okuyun.',
            other: '{codes} kodlarını her zaman bir uygulama döndürür: Bu kodları seçen işleyicileri (handler) okuyun.',
          },
        },
      },
      stages: { question: 'Çağrının neresinde ortaya çıkar?' },
      httpStatus: {
        question: 'HTTP’deki karşılığı hangi durum kodudur?',
        note: 'HTTP üzerinden de sunulan bir API’nin google.rpc.Code uyarınca verdiği yanıttır.',
        values: {},
      },
      fromHttp: {
        question: 'Hangi HTTP durum kodları buna çevrilir?',
        note: 'İstemcinin grpc-status içermeyen bir yanıttan çıkardığı sonuçtur; gRPC’den HTTP’ye giden tablonun tersi değildir.',
        values: { other: 'Başka bir koda çevrilmeyenlerin tümü' },
      },
    },
    across: {
      http: 'gRPC ile HTTP arasında iki eşleme tablosu vardır ve bunlar birbirinin tersi değildir: İstemci HTTP 429, 502, 503 ve 504 kodlarını UNAVAILABLE koduna çevirir; RESOURCE_EXHAUSTED ise HTTP’de 429 olarak verilir.',
      websocket:
        'gRPC durum kodu, açık kalan bir bağlantıdaki tek bir çağrıyı bitirir; WebSocket kapanış kodu ise bağlantının kendisini sonlandırır.',
    },
  },
  codes,
  ranges: {
    beyond: {
      name: 'Atanmamış Numara',
      summary: 'gRPC yalnızca 0 ile 16 arasındaki sayılara ad verir; bu sayının ortak bir anlamı yoktur.',
      when: 'Sunucu kendine özgü bir sayı döndürdüğünde veya gRPC durum kodunun yerine HTTP durum kodu yazıldığında görülür.',
      fixes: [
        {
          id: 'return-standard-code',
          who: 'server',
          text: '17 koddan birini döndürün ve kendi kodunuzu hata ayrıntılarına koyun.',
        },
        {
          id: 'treat-as-unknown',
          who: 'client',
          text: 'Bu sayıyı UNKNOWN sayın; kimi kütüphaneler bunu sizin yerinize yapar.',
        },
      ],
      choose: 'grpc-status 16’dan büyük bir sayı taşıyorsa kod bunlardan biridir.',
      endUser: 'Bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
    },
  },
  unknown: {
    name: 'gRPC Durum Kodu Değil',
    summary: 'gRPC durum kodu 0 veya daha büyük bir tam sayı ya da 17 addan biridir; bu ise ikisi de değildir.',
    when: 'Kodun yerine hata mesajı okunduğunda, bir ad yanlış yazıldığında veya başka bir protokolün kodu buraya karıştığında görülür.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Değerin nereden geldiğini denetleyin; sayı, grpc-status adlı trailer alanında bulunur.',
      },
    ],
    choose: 'Değer, 0 veya daha büyük bir tam sayı ya da 17 addan biri değilse gRPC durum kodu değildir.',
    endUser: 'Bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
  },
};
