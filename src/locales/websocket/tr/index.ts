import type { websocket } from '../../../catalogs/websocket.js';
import type { LocaleOf } from '../../../model.js';
import { tr as messages } from '../../messages/tr.js';
import { codes } from './codes.js';
import { pairs } from './pairs.js';

/** WebSocket close codes in Turkish. */
export const tr: LocaleOf<typeof websocket, 'tr'> = {
  protocol: 'websocket',
  lang: 'tr',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
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
        question: 'Close çerçevesinde yer alabilir mi?',
        values: { allowed: 'Evet', never: 'Hayır, yasaktır' },
        tags: { allowed: 'Gönderilebilir', never: 'Asla gönderilmez' },
        says: {
          allowed: {
            one: '{codes} kodu Close çerçevesiyle taşınır; yani iki taraftan biri onu bilerek göndermiştir.',
            other: '{codes} kodları Close çerçevesiyle taşınır; yani iki taraftan biri onları bilerek göndermiştir.',
          },
          never: {
            one: '{codes} kodu Close çerçevesinde yer almamalıdır: Ya bu kodu kendi tarafınız bildirmiştir ya da karşı taraf protokolü çiğnemiştir.',
            other:
              '{codes} kodları Close çerçevesinde yer almamalıdır: Ya bu kodları kendi tarafınız bildirmiştir ya da karşı taraf protokolü çiğnemiştir.',
          },
        },
      },
      sentBy: {
        question: 'Kim gönderebilir?',
        values: { client: 'İstemci', server: 'Sunucu', either: 'Her iki taraf', nobody: 'Hiç kimse' },
        says: {
          client: {
            one: '{codes} kodunu yalnızca istemci gönderir.',
            other: '{codes} kodlarını yalnızca istemci gönderir.',
          },
          server: {
            one: '{codes} kodunu yalnızca sunucu gönderir.',
            other: '{codes} kodlarını yalnızca sunucu gönderir.',
          },
          either: {
            one: '{codes} kodunu her iki taraf da gönderebilir.',
            other: '{codes} kodlarını her iki taraf da gönderebilir.',
          },
        },
      },
      closeArgument: {
        question: 'Tarayıcıda close() bu kodu kabul eder mi?',
        values: { true: 'Evet', false: 'Hayır, InvalidAccessError fırlatır' },
      },
      severity: {
        says: {
          neutral: {
            one: '{codes} kodu hata değildir; olağan bir kapanışın parçasıdır.',
            other: '{codes} kodları hata değildir; olağan bir kapanışın parçasıdır.',
          },
          notice: {
            one: '{codes} kodunda bağlantının kendisi çalışmıştır, ancak uygulamanızın bir karar vermesi gerekir.',
            other: '{codes} kodlarında bağlantının kendisi çalışmıştır, ancak uygulamanızın bir karar vermesi gerekir.',
          },
          fault: {
            one: '{codes} kodu, nedeni bulunması gereken bir soruna işaret eder.',
            other: '{codes} kodları, nedeni bulunması gereken sorunlara işaret eder.',
          },
        },
      },
      stages: { question: 'Bağlantının hangi aşamasında ortaya çıkar?' },
      clean: {
        question: 'wasClean değeri genellikle nedir?',
        values: { true: 'true', false: 'false' },
        says: {
          true: {
            one: '{codes} kodunda iki taraf da kapanış el sıkışmasını tamamlamıştır.',
            other: '{codes} kodlarında iki taraf da kapanış el sıkışmasını tamamlamıştır.',
          },
          false: {
            one: '{codes} kodunda düzgün bir kapanış el sıkışması gerçekleşmemiştir.',
            other: '{codes} kodlarında düzgün bir kapanış el sıkışması gerçekleşmemiştir.',
          },
        },
      },
      seenAs: {
        question: 'İstemciler gerçekte hangi kodu bildirir?',
        note: 'Adı geçen sürümlerle ölçülmüştür; başka istemciler farklı bir kod bildirebilir.',
        values: { 'as-sent': 'gönderildiği gibi ({items})' },
      },
      retry: {
        question: 'İstemci yeniden bağlanmalı mı?',
        values: {
          'not-needed': 'Gerek yok: İş tamamlandı',
          backoff: 'Evet, rastgele ve giderek artan bekleme süreleriyle',
          delay: 'Evet, {min} ile {max} saniye arasında rastgele bir süre sonra',
          'after-fix': 'Yalnızca sorun giderildikten sonra',
          elsewhere: 'Yalnızca başka bir adrese veya kullanıcı istediğinde',
          'app-decides': 'Uygulama karar verir',
          'not-applicable': 'Söz konusu değil',
        },
        tags: {
          'not-needed': 'Yeniden bağlanma gerekmez',
          backoff: 'Artan beklemeyle yeniden bağlanılır',
          delay: '{min}–{max} sn sonra yeniden bağlanılır',
          'after-fix': 'Önce sorun giderilmeli',
          elsewhere: 'Başka adrese bağlanılır',
          'app-decides': 'Karar uygulamanın',
          'not-applicable': 'Yeniden bağlanma söz konusu değil',
        },
        says: {
          'not-needed': {
            one: '{codes} kodundan sonra yeniden bağlanmayı gerektiren bir şey kalmaz.',
            other: '{codes} kodlarından sonra yeniden bağlanmayı gerektiren bir şey kalmaz.',
          },
          backoff: {
            one: '{codes} kodundan sonra rastgele ve giderek artan bekleme süreleriyle yeniden bağlanın.',
            other: '{codes} kodlarından sonra rastgele ve giderek artan bekleme süreleriyle yeniden bağlanın.',
          },
          delay: {
            one: '{codes} kodundan sonra {min} ile {max} saniye arasında rastgele bir süre bekleyip yeniden bağlanın.',
            other:
              '{codes} kodlarından sonra {min} ile {max} saniye arasında rastgele bir süre bekleyip yeniden bağlanın.',
          },
          'after-fix': {
            one: '{codes} kodundan sonra sorun giderilmeden yeniden bağlanmak aynı sonuca götürür.',
            other: '{codes} kodlarından sonra sorun giderilmeden yeniden bağlanmak aynı sonuca götürür.',
          },
          elsewhere: {
            one: '{codes} kodundan sonra başka bir adrese bağlanın veya kullanıcı isteyene kadar bekleyin.',
            other: '{codes} kodlarından sonra başka bir adrese bağlanın veya kullanıcı isteyene kadar bekleyin.',
          },
          'app-decides': {
            one: '{codes} kodundan sonra yeniden bağlanıp bağlanmamaya uygulamanız karar verir.',
            other: '{codes} kodlarından sonra yeniden bağlanıp bağlanmamaya uygulamanız karar verir.',
          },
          'not-applicable': {
            one: '{codes} kodunda yeniden bağlanma söz konusu değildir.',
            other: '{codes} kodlarında yeniden bağlanma söz konusu değildir.',
          },
        },
      },
    },
  },
  codes,
  ranges: {
    unused: {
      name: 'Kullanılmayan Kod',
      summary: '1000’den küçük sayılar kapanış kodu olarak kullanılmaz.',
      when: 'Bir program kapanış kodu yerine HTTP durum kodu, çıkış kodu veya port numarası verdiğinde görülür.',
      fixes: [
        {
          id: 'use-valid-code',
          who: 'server',
          text: 'Bağlantıyı bu sayıyla kapatan çağrıyı bulun ve sayının yerine 1000 veya daha büyük bir kod koyun.',
        },
      ],
      choose:
        'Çerçeve dökümünde 1000’den küçük bir sayı görünüyorsa kod bunlardan biridir; tarayıcılar bunu olduğu gibi iletir, Node.js ve ws ise protokol hatası sayar.',
      endUser: 'Bağlantı teknik bir hata nedeniyle sona erdi.',
    },
    protocol: {
      name: 'Protokole Ayrılmış',
      summary:
        '1000 ile 2999 arasındaki sayılar WebSocket protokolüne ve uzantılarına aittir; bu sayının henüz bir anlamı yoktur.',
      when: 'Karşı taraf protokol aralığında bir kod uydurduğunda veya bu sayfadan daha yeni bir belirtime uyduğunda görülür.',
      fixes: [
        {
          id: 'use-private-code',
          who: 'server',
          text: 'Kendi anlamlarınız için 4000 ile 4999 arasında bir kod kullanın.',
        },
        {
          id: 'check-registry',
          who: 'client',
          text: 'Sayıyı IANA kayıt listesinde arayın; bu arada atanmış olabilir.',
        },
      ],
      choose: '1000 ile 2999 arasındaki anlamı olmayan sayıları ileride yayımlanacak belirtimlere bırakın.',
      endUser: 'Bağlantı, uygulamanın bilmediği bir nedenle sona erdi.',
    },
    libraries: {
      name: 'Kütüphaneler ve Yazılım Çatıları İçin',
      summary:
        '3000 ile 3999 arasındaki sayılar, bunları IANA’ya kaydettiren kütüphaneler, yazılım çatıları ve uygulamalar içindir.',
      when: 'Bir kütüphane veya yazılım çatısı bağlantıyı kendine özgü bir kodla kapattığında görülür.',
      fixes: [
        {
          id: 'read-library-docs',
          who: 'client',
          text: 'Sayıyı, sizin ve sunucunun kullandığı kütüphanenin belgelerinde arayın.',
          run: 'grep -rnw CODE node_modules/NAME',
        },
        { id: 'register-code', who: 'server', text: 'Kodla başkaları da karşılaşacaksa onu IANA’ya kaydettirin.' },
      ],
      choose: 'Bir kütüphane yayımlıyorsanız ve kodu kaydettirdiyseniz 3000 ile 3999 arasında bir kod gönderin.',
      endUser: 'Bağlantı hizmet tarafından kapatıldı.',
    },
    private: {
      name: 'Özel Kullanım',
      summary:
        '4000 ile 4999 arasındaki sayılar uygulamalara açıktır; bu sayının anlamını yalnızca ilgili uygulama söyler.',
      when: 'Uygulama bağlantıyı kendine özgü bir kodla kapattığında, örneğin oturum açma başarısız olduktan sonra görülür.',
      fixes: [
        { id: 'read-service-docs', who: 'client', text: 'Sayıyı doğrudan bu hizmetin belgelerinde arayın.' },
        {
          id: 'document-codes',
          who: 'server',
          text: 'Kodlarınızı belgeleyin ve her birinde istemcilerin yeniden bağlanması gerekip gerekmediğini belirtin.',
        },
      ],
      choose: 'İstemci ile sunucu anlamı üzerinde anlaştıysa 4000 ile 4999 arasında bir kod gönderin.',
      endUser: 'Bağlantı hizmet tarafından kapatıldı.',
    },
    beyond: {
      name: 'Aralık Dışı',
      summary: '4999’dan büyük sayılar Close çerçevesine sığsa da bir anlam taşımaz.',
      when: 'Bir program kapanış kodu yerine başka bir sayı verdiğinde veya iki baytı yanlış sırada okuduğunda görülür.',
      fixes: [
        {
          id: 'use-private-code',
          who: 'server',
          text: 'Bağlantıyı bu sayıyla kapatan çağrıyı bulun ve 4000 ile 4999 arasında bir kod kullanın.',
        },
      ],
      choose:
        'Çerçeve dökümünde 4999’dan büyük bir sayı görünüyorsa kod bunlardan biridir; tarayıcılar bunu olduğu gibi iletir, Node.js ve ws ise protokol hatası sayar.',
      endUser: 'Bağlantı teknik bir hata nedeniyle sona erdi.',
    },
  },
  unknown: {
    name: 'Kapanış Kodu Değil',
    summary: 'Kapanış kodu 0 ile 65535 arasında bir tam sayıdır; bu ise başka bir şeydir.',
    when: 'Bir günlük satırı kesildiğinde, bir alan yanlış yerden okunduğunda veya başka bir protokolün kodu buraya karıştığında görülür.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Değerin nereden geldiğini denetleyin; CloseEvent sayıyı code özelliğinde tutar.',
      },
    ],
    choose: 'Değer iki baytlık bir tam sayı değilse kapanış kodu değildir.',
    endUser: 'Bağlantı, uygulamanın bilmediği bir nedenle sona erdi.',
  },
};
