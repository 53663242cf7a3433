import type { websocket } from '../../../catalogs/websocket.js';
import type { LocaleOf } from '../../../model.js';
import { tr as messages } from '../../messages/tr.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** WebSocket close codes in Turkish. */
export const tr: LocaleOf<typeof websocket, 'tr'> = {
  protocol: 'websocket',
  lang: 'tr',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'WebSocket',
    codes: 'Kapanış kodları',
    stages: {
      dns: 'DNS sorgusu',
      tcp: 'TCP bağlantısı',
      tls: 'TLS el sıkışması',
      upgrade: 'HTTP yükseltmesi',
      open: 'Açık bağlantı',
      closing: 'Kapanış el sıkışması',
    },
    facts: {
      onWire: {
        question: 'Close çerçevesinde gönderilebilir mi?',
        values: { allowed: 'Evet', never: 'Hayır' },
        tags: { allowed: 'Gönderilebilir', never: 'Asla gönderilmez' },
        says: {
          allowed: {
            one: '{codes} kodu Close çerçevesinde gönderilir; yani bağlantıyı istemci veya sunucu bilerek kapatmıştır.',
            other:
              '{codes} kodları Close çerçevesinde gönderilir; yani bağlantıyı istemci veya sunucu bilerek kapatmıştır.',
          },
          never: {
            one: '{codes} kodu Close çerçevesinde geçerli değildir: Ya bu kodu kendi uç noktanız üretmiştir ya da karşı taraf geçersiz bir kod göndermiştir.',
            other:
              '{codes} kodları Close çerçevesinde geçerli değildir: Ya bu kodları kendi uç noktanız üretmiştir ya da karşı taraf geçersiz bir kod göndermiştir.',
          },
        },
      },
      sentBy: {
        question: 'Kim gönderebilir?',
        values: { client: 'İstemci', server: 'Sunucu', either: 'İstemci veya sunucu', nobody: 'Hiç kimse' },
        says: {
          client: {
            one: '{codes} kodunu yalnızca istemci göndermelidir.',
            other: '{codes} kodlarını yalnızca istemci göndermelidir.',
          },
          server: {
            one: '{codes} kodunu yalnızca sunucu göndermelidir.',
            other: '{codes} kodlarını yalnızca sunucu göndermelidir.',
          },
          either: {
            one: '{codes} kodunu istemci de sunucu da gönderebilir.',
            other: '{codes} kodlarını istemci de sunucu da gönderebilir.',
          },
        },
      },
      closeArgument: {
        question: 'Tarayıcıda `close()` işlevine verilebilir mi?',
        values: { true: 'Evet', false: 'Hayır, `InvalidAccessError` fırlatır' },
      },
      severity: {
        says: {
          neutral: {
            one: '{codes} kodu hata değildir; olağan bir kapanışın parçasıdır.',
            other: '{codes} kodları hata değildir; olağan bir kapanışın parçasıdır.',
          },
          notice: {
            one: '{codes} kodunda sorun bağlantının kendisinde değildir; kodu uygulamanızın ele alması gerekir.',
            other:
              '{codes} kodlarında sorun bağlantının kendisinde değildir; kodları uygulamanızın ele alması gerekir.',
          },
          fault: {
            one: '{codes} kodu bir hatayı gösterir. Yeniden bağlanmaya güvenmeden önce nedenini bulun.',
            other: '{codes} kodları birer hatayı gösterir. Yeniden bağlanmaya güvenmeden önce nedenlerini bulun.',
          },
        },
      },
      stages: { question: 'Bağlantının hangi aşamasında ortaya çıkar?' },
      clean: {
        question: '`wasClean` genellikle hangi değeri alır?',
        values: { true: 'true', false: 'false' },
        says: {
          true: {
            one: '{codes} kodunda tarayıcılar `wasClean` değerini `true` olarak bildirir: İki taraf da kapanış el sıkışmasını tamamlamıştır.',
            other:
              '{codes} kodlarında tarayıcılar `wasClean` değerini `true` olarak bildirir: İki taraf da kapanış el sıkışmasını tamamlamıştır.',
          },
          false: {
            one: '{codes} kodunda istemciler `wasClean` değerini `false` olarak bildirir: Kapanış el sıkışması tamamlanmamıştır.',
            other:
              '{codes} kodlarında istemciler `wasClean` değerini `false` olarak bildirir: Kapanış el sıkışması tamamlanmamıştır.',
          },
        },
      },
      seenAs: {
        question: 'İstemciler gerçekte hangi kodu bildirir?',
        note: 'Gösterilen sürümlerle ölçülmüştür; başka istemciler farklı bir kod bildirebilir.',
        values: { 'as-sent': 'gönderildiği gibi ({items})' },
      },
      retry: {
        question: 'İstemci yeniden bağlanmalı mı?',
        values: {
          'not-needed': 'Hayır, oturum tamamlandı',
          'at-once': 'Evet, hemen',
          'new-connection': 'Evet, yeni bir bağlantıda hemen',
          backoff: 'Evet, üstel geri çekilme (exponential backoff) ve jitter ile',
          delay: 'Evet, {min} ile {max} saniye arasında rastgele bir süre sonra',
          'after-fix': 'Ancak nedeni giderildikten sonra',
          elsewhere: 'Yalnızca başka bir IP adresine bağlanarak veya kullanıcı istediğinde',
          'user-decides': 'Yalnızca kullanıcı istediğinde',
          'app-decides': 'Uygulama karar verir',
          'not-applicable': 'Söz konusu değil',
        },
        tags: {
          'not-needed': 'Yeniden bağlanma gerekmez',
          'at-once': 'Hemen yeniden bağlanılır',
          'new-connection': 'Hemen yeniden bağlanılır',
          backoff: 'Artan beklemeyle yeniden bağlanılır',
          delay: '{min}–{max} sn sonra yeniden bağlanılır',
          'after-fix': 'Önce sorun giderilmeli',
          elsewhere: 'Başka IP adresi kullanılır',
          'user-decides': 'Kullanıcı isterse bağlanılır',
          'app-decides': 'Karar uygulamanın',
          'not-applicable': 'Yeniden bağlanma önerisi yok',
        },
        says: {
          'not-needed': {
            one: '{codes} kodundan sonra yeniden bağlanmak gerekmez.',
            other: '{codes} kodlarından sonra yeniden bağlanmak gerekmez.',
          },
          backoff: {
            one: '{codes} kodundan sonra üstel geri çekilme (exponential backoff) ve jitter ile yeniden bağlanın.',
            other: '{codes} kodlarından sonra üstel geri çekilme (exponential backoff) ve jitter ile yeniden bağlanın.',
          },
          delay: {
            one: '{codes} kodundan sonra {min} ile {max} saniye arasında rastgele bir süre bekleyip yeniden bağlanın.',
            other:
              '{codes} kodlarından sonra {min} ile {max} saniye arasında rastgele bir süre bekleyip yeniden bağlanın.',
          },
          'after-fix': {
            one: '{codes} kodundan sonra yeniden bağlanmadan önce nedeni giderin; o zamana kadar yeni denemeler genellikle aynı biçimde sonuçlanır.',
            other:
              '{codes} kodlarından sonra yeniden bağlanmadan önce nedeni giderin; o zamana kadar yeni denemeler genellikle aynı biçimde sonuçlanır.',
          },
          elsewhere: {
            one: '{codes} kodundan sonra başka bir IP adresine bağlanın veya kullanıcı yeniden bağlanmak isteyene kadar bekleyin.',
            other:
              '{codes} kodlarından sonra başka bir IP adresine bağlanın veya kullanıcı yeniden bağlanmak isteyene kadar bekleyin.',
          },
          'app-decides': {
            one: '{codes} kodundan sonra yeniden bağlanıp bağlanmamaya uygulamanız karar verir.',
            other: '{codes} kodlarından sonra yeniden bağlanıp bağlanmamaya uygulamanız karar verir.',
          },
          'not-applicable': {
            one: '{codes} kodu için yeniden bağlanmayla ilgili bir öneri yoktur.',
            other: '{codes} kodları için yeniden bağlanmayla ilgili bir öneri yoktur.',
          },
        },
      },
    },
  },
  codes,
  ranges: {
    zero: {
      name: 'Kod Yok',
      summary: 'Kapanış olayında kapanış kodu yoktur: Diğer istemcilerin 1006 bildirdiği yerde 0 görülür.',
      when: 'Deno’da bağlantı veya HTTP yükseltmesi (upgrade) reddedildiğinde, DNS veya TLS hatası oluştuğunda ve genellikle bağlantı koptuğunda 0 görülür (`idleTimeout` süresi dolan Deno sunucusu ise 1001 bildirir). `new CloseEvent("close")` için de varsayılan değer 0’dır.',
      fixes: [
        {
          id: 'read-error-event',
          text: 'Deno’da nedeni belirten `error` olayının `message` değerini günlüğe yazın ve 1006’da olduğu gibi üstel geri çekilme (exponential backoff) ve jitter ile yeniden bağlanın.',
        },
        {
          id: 'pass-code',
          text: 'Testte veya polyfill’de kodu verin: `new CloseEvent("close", { code: 1006 })`.',
        },
      ],
      choose:
        '`code` değeri 0 ise kapanış olayında kod yoktur; `wasClean` değeri `true` olmadıkça bu olayı 1006 gibi ele alın.',
      endUser: 'Bağlantı kesildi. Lütfen tekrar deneyin.',
    },
    unused: {
      name: 'Kullanılmayan Kod',
      summary: '1000’den küçük sayılar kapanış kodu olarak kullanılmaz.',
      when: 'Bir program kapanış kodu yerine HTTP durum kodu, çıkış kodu veya port numarası verdiğinde görülür.',
      fixes: [
        {
          id: 'use-valid-code',
          text: 'Bu sayıyı veren `close()` çağrısını bulun ve bunun yerine 1000 kodunu veya 3000 ile 4999 arasındaki bir kodu kullanın.',
        },
      ],
      choose:
        'Close çerçevesinde 1000’den küçük bir sayı varsa kod bu aralıktadır. Tarayıcılar bunu olduğu gibi bildirir; Node.js ve ws ise 1006 bildirir.',
      endUser: 'Bağlantı teknik bir hata nedeniyle sona erdi.',
    },
    protocol: {
      name: 'Protokole Ayrılmış',
      summary:
        '1000 ile 2999 arasındaki sayılar WebSocket protokolüne ve uzantılarına ayrılmıştır; bu sayıya bir anlam verilmemiştir.',
      when: 'Karşı taraf hiç atanmamış bir sayı kullandığında veya bu açıklamadan daha yeni bir belirtime uyduğunda görülür.',
      fixes: [
        {
          id: 'use-private-code',
          text: 'Uygulamanızın tanımladığı bir anlam için 4000 ile 4999 arasında bir kod kullanın; örneğin `close(4000)`.',
        },
        {
          id: 'check-registry',
          text: 'Sayıyı IANA’nın “WebSocket Close Code Number Registry” listesinde arayın: Bu arada atanmış olabilir.',
        },
      ],
      choose:
        'Close çerçevesinde 1000 ile 2999 arasında atanmamış bir sayı varsa kod bu aralıktadır. Tarayıcılar bunu olduğu gibi bildirir; Node.js ve ws ise 1006 bildirir.',
      endUser: 'Bağlantı, uygulamanın bilmediği bir nedenle sona erdi.',
    },
    libraries: {
      name: 'Kütüphaneler ve Yazılım Çatıları İçin',
      summary:
        '3000 ile 3999 arasındaki sayılar, bunları IANA’ya kaydettiren kütüphaneler, yazılım çatıları (framework) ve uygulamalar içindir.',
      when: 'Bir kütüphane veya yazılım çatısı, bağlantıyı kendi tanımladığı bir kodla kapattığında görülür; örneğin Centrifugo, geçersiz bir belirteç (token) için 3500 gönderir.',
      fixes: [
        {
          id: 'read-library-docs',
          text: 'Sayıyı, bağlantıyı kapatan kütüphanenin belgelerinde veya kaynak kodunda arayın; örneğin `grep -rnw CODE node_modules/NAME` ile.',
        },
        {
          id: 'register-code',
          text: 'Kodu gönderen kütüphaneyi yayımlıyorsanız kodu IANA’ya kaydettirin.',
        },
      ],
      choose:
        'Bir kütüphane veya yazılım çatısı yayımlıyorsanız ve kodu kaydettirdiyseniz 3000 ile 3999 arasında bir kod gönderin.',
      endUser: 'Bağlantı hizmet tarafından kapatıldı.',
    },
    private: {
      name: 'Özel Kullanım',
      summary:
        '4000 ile 4999 arasındaki sayılar özel kullanım içindir; her birinin anlamını, onu gönderen uygulama belirler.',
      when: 'Uygulama, bağlantıyı kendi tanımladığı bir kodla kapattığında, örneğin başarısız bir oturum açma denemesinden sonra görülür. Discord gateway’de 4004, kimlik doğrulamanın başarısız olduğunu; `graphql-ws` kütüphanesinde 4408, `connection_init` mesajının zamanında gelmediğini bildirir.',
      fixes: [
        {
          id: 'read-service-docs',
          text: '`event.reason` değerini günlüğe yazın ve sayıyı hizmetin belgelerinde arayın.',
        },
        {
          id: 'document-codes',
          text: 'Kodlarınızı belgeleyin ve her biri için istemcilerin yeniden bağlanıp bağlanmaması gerektiğini belirtin.',
        },
      ],
      choose: 'İstemci ile sunucu kodun anlamı üzerinde anlaştıysa 4000 ile 4999 arasında bir kod gönderin.',
      endUser: 'Bağlantı hizmet tarafından kapatıldı.',
    },
    beyond: {
      name: 'Aralık Dışı',
      summary: '4999’dan büyük sayılar Close çerçevesindeki iki bayta sığsa da tanımlı bir anlam taşımaz.',
      when: 'Bir program kapanış kodu yerine port numarası gibi başka bir sayı verdiğinde veya iki baytı yanlış sırada okuduğunda görülür: 1000 bu durumda 59395 olur.',
      fixes: [
        {
          id: 'use-private-code',
          text: 'Bu sayıyı veren `close()` çağrısını bulun ve bunun yerine 4000 ile 4999 arasında bir kod kullanın.',
        },
      ],
      choose:
        'Close çerçevesinde 4999’dan büyük bir sayı varsa kod bu aralıktadır. Tarayıcılar bunu olduğu gibi bildirir; Node.js ve ws ise 1006 bildirir.',
      endUser: 'Bağlantı teknik bir hata nedeniyle sona erdi.',
    },
  },
  unknown: {
    name: 'Kapanış Kodu Değil',
    summary: 'Bu bir kapanış kodu değildir: Kapanış kodu 0 ile 65535 arasında bir tam sayıdır.',
    when: 'Bir günlük satırı kesildiğinde, yanlış alan okunduğunda veya değer başka bir protokolün kodu olduğunda görülür.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Değerin nereden geldiğine bakın: `CloseEvent` sayıyı `code` özelliğinde tutar.',
      },
    ],
    choose: 'Değer 0 ile 65535 arasında bir tam sayı değilse kapanış kodu değildir.',
    endUser: 'Bağlantı, uygulamanın bilmediği bir nedenle sona erdi.',
  },
};
