import type { http } from '../../../catalogs/http.js';
import type { LocaleOf } from '../../../model.js';
import { tr as messages } from '../../messages/tr.js';
import { codes as codes1xx } from './1xx.js';
import { codes as codes2xx } from './2xx.js';
import { codes as codes3xx } from './3xx.js';
import { codes as codes40x } from './40x.js';
import { codes as codes41x } from './41x.js';
import { codes as codes42x } from './42x.js';
import { codes as codes43xto49x } from './43x-49x.js';
import { codes as codes50xto51x } from './50x-51x.js';
import { codes as codes52xto99x } from './52x-99x.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** HTTP status codes in Turkish. */
export const tr: LocaleOf<typeof http, 'tr'> = {
  protocol: 'http',
  lang: 'tr',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'HTTP',
    codes: 'Durum kodları',
    stages: {
      client: 'İstemci',
      gateway: 'Ağ geçidi veya vekil sunucu',
      origin: 'Kaynak sunucu',
    },
    facts: {
      class: {
        question: 'Hangi sınıfa girer?',
        values: {
          informational: 'Bilgilendirme: ara yanıt',
          success: 'Başarı',
          redirection: 'Yönlendirme: genellikle başka bir URL’ye veya önbellekteki kopyaya',
          'client-error': 'İstemci hatası: genellikle istekten kaynaklanır',
          'server-error': 'Sunucu hatası: genellikle sunucudan, ağ geçidinden veya ağdan kaynaklanır',
          invalid: 'Hiçbirine: Geçerli durum kodları 100 ile 599 arasındadır',
        },
        tags: {
          informational: 'Bilgilendirme',
          success: 'Başarı',
          redirection: 'Yönlendirme',
          'client-error': 'İstemci hatası',
          'server-error': 'Sunucu hatası',
          invalid: 'Geçerli bir durum değil',
        },
        says: {
          informational: {
            one: '{codes} kodu bir ara yanıttır: Bağlantı başka bir protokole geçmedikçe ardından nihai yanıt gelir.',
            other:
              '{codes} kodları birer ara yanıttır: Bağlantı başka bir protokole geçmedikçe ardından nihai yanıt gelir.',
          },
          success: {
            one: '{codes} kodu bir başarı kodudur: Sunucu isteği anlamış ve kabul etmiştir.',
            other: '{codes} kodları başarı kodlarıdır: Sunucu isteği anlamış ve kabul etmiştir.',
          },
          redirection: {
            one: '{codes} kodu bir yönlendirme kodudur: İsteğin tamamlanması için istemcinin bir adım daha atması, örneğin başka bir URL’yi istemesi veya önbellekteki kopyasını kullanması gerekir.',
            other:
              '{codes} kodları yönlendirme kodlarıdır: İsteğin tamamlanması için istemcinin bir adım daha atması, örneğin başka bir URL’yi istemesi veya önbellekteki kopyasını kullanması gerekir.',
          },
          'client-error': {
            one: '{codes} kodu bir istemci hatasıdır; böyle hatalar genellikle isteğin kendisinden, kimlik bilgilerinden, zamanlamasından veya bağlantısından kaynaklanır.',
            other:
              '{codes} kodları istemci hatalarıdır; böyle hatalar genellikle isteğin kendisinden, kimlik bilgilerinden, zamanlamasından veya bağlantısından kaynaklanır.',
          },
          'server-error': {
            one: '{codes} kodu bir sunucu hatasıdır; böyle hatalar genellikle sunucudan, bir ağ geçidinden veya ağdan kaynaklanır.',
            other:
              '{codes} kodları sunucu hatalarıdır; böyle hatalar genellikle sunucudan, bir ağ geçidinden veya ağdan kaynaklanır.',
          },
          invalid: {
            one: '{codes} kodu hiçbir sınıfa girmez, çünkü geçerli HTTP durum kodları 100 ile 599 arasındadır.',
            other: '{codes} kodları hiçbir sınıfa girmez, çünkü geçerli HTTP durum kodları 100 ile 599 arasındadır.',
          },
        },
      },
      sentBy: {
        question: 'Kim gönderir?',
        values: {
          origin: 'Kaynak sunucu veya onun adına bir ağ geçidi',
          gateway: 'Ağ geçidi veya vekil sunucu',
          either: 'Kaynak sunucu veya ağ geçidi',
          nobody: 'Hiçbir sunucu, yanıtın durum kodu olarak göndermemelidir',
        },
        says: {
          origin: {
            one: '{codes} kodu tanımı gereği kaynak sunucudan gelir; ancak bir ağ geçidi de onun adına gönderebilir.',
            other:
              '{codes} kodları tanımı gereği kaynak sunucudan gelir; ancak bir ağ geçidi de onun adına gönderebilir.',
          },
          gateway: {
            one: '{codes} kodunu tanımı gereği kaynak sunucu değil, bir ağ geçidi veya vekil sunucu (proxy) üretir.',
            other:
              '{codes} kodlarını tanımı gereği kaynak sunucu değil, bir ağ geçidi veya vekil sunucu (proxy) üretir.',
          },
          either: {
            one: '{codes} kodu kaynak sunucudan da onun önündeki bir ağ geçidinden de gelebilir.',
            other: '{codes} kodları kaynak sunucudan da onun önündeki bir ağ geçidinden de gelebilir.',
          },
          nobody: {
            one: '{codes} kodunu hiçbir sunucu yanıtın durum kodu olarak göndermemelidir.',
            other: '{codes} kodlarını hiçbir sunucu yanıtın durum kodu olarak göndermemelidir.',
          },
        },
      },
      stages: { question: 'Nerede üretilir?' },
      cacheable: {
        question: 'Varsayılan olarak önbelleğe alınabilir mi?',
        values: {
          true: 'Evet, bir başlık yasaklamadıkça',
          false: 'Hayır',
          'if-understood': 'Evet, ama yalnızca uzantıyı destekleyen önbellekler için',
        },
        says: {
          true: {
            one: '{codes} kodlu bir yanıt varsayılan olarak önbelleğe alınabilir: Önbellek onu `Cache-Control` veya `Expires` olmadan da saklayıp yeniden kullanabilir.',
            other:
              '{codes} kodlu yanıtlar varsayılan olarak önbelleğe alınabilir: Önbellek onları `Cache-Control` veya `Expires` olmadan da saklayıp yeniden kullanabilir.',
          },
          false: {
            one: '{codes} kodlu bir yanıt varsayılan olarak önbelleğe alınamaz.',
            other: '{codes} kodlu yanıtlar varsayılan olarak önbelleğe alınamaz.',
          },
          'if-understood': {
            one: '{codes} kodlu bir yanıt varsayılan olarak önbelleğe alınabilir, ama bunu yalnızca ilgili uzantıyı destekleyen önbellekler yapabilir.',
            other:
              '{codes} kodlu yanıtlar varsayılan olarak önbelleğe alınabilir, ama bunu yalnızca ilgili uzantıyı destekleyen önbellekler yapabilir.',
          },
        },
      },
      storable: {
        question: 'Önbellek yanıtı saklayabilir mi?',
        values: { false: 'Hayır, `Cache-Control` izin verse bile' },
      },
      body: {
        question: 'Gövdesi olabilir mi?',
        values: { allowed: 'Evet', never: 'Hayır, hiçbir zaman' },
        says: {
          allowed: {
            one: '{codes} kodlu bir yanıtın gövdesi olabilir.',
            other: '{codes} kodlu yanıtların gövdesi olabilir.',
          },
          never: {
            one: '{codes} kodlu bir yanıtın hiçbir zaman gövdesi olmaz, dolayısıyla ayrıştırılacak bir şey yoktur.',
            other: '{codes} kodlu yanıtların hiçbir zaman gövdesi olmaz, dolayısıyla ayrıştırılacak bir şey yoktur.',
          },
        },
      },
      method: {
        question: 'İsteğin metodu değişir mi?',
        values: {
          kept: 'Hayır, gövde de değişmez',
          'may-become-get': 'Değişebilir: Tarayıcılar POST’u GET’e çevirir',
          'becomes-get': 'Evet, GET olur (HEAD yine HEAD kalır)',
        },
        says: {
          kept: {
            one: '{codes} kodundan sonra istemci isteği aynı metot ve aynı gövdeyle yineler.',
            other: '{codes} kodlarından sonra istemci isteği aynı metot ve aynı gövdeyle yineler.',
          },
          'may-become-get': {
            one: '{codes} kodundan sonra istemci POST isteğini GET isteğine çevirebilir; tarayıcılar da bunu yapar.',
            other:
              '{codes} kodlarından sonra istemci POST isteğini GET isteğine çevirebilir; tarayıcılar da bunu yapar.',
          },
          'becomes-get': {
            one: '{codes} kodundan sonra istemci, ilk istek HEAD değilse GET ile devam eder.',
            other: '{codes} kodlarından sonra istemci, ilk istek HEAD değilse GET ile devam eder.',
          },
        },
      },
      permanent: {
        question: 'Kalıcı mıdır?',
        values: { true: 'Evet', false: 'Hayır, eski URL kullanılmaya devam eder' },
        says: {
          true: {
            one: '{codes} kodu kalıcıdır: Eski URL’ye işaret eden bağlantıları güncelleyin veya silin.',
            other: '{codes} kodları kalıcıdır: Eski URL’ye işaret eden bağlantıları güncelleyin veya silin.',
          },
          false: {
            one: '{codes} kodu kalıcı değildir: Yeni istekler için eski URL’yi kullanmayı sürdürün.',
            other: '{codes} kodları kalıcı değildir: Yeni istekler için eski URL’yi kullanmayı sürdürün.',
          },
        },
      },
      headers: {
        question: 'Hangi başlıklarla ilgilidir?',
        values: { required: '{items} (zorunlu)', usual: '{items} (genellikle)' },
      },
      retry: {
        question: 'İstemci isteği yeniden göndermeli mi?',
        note: 'İstemci hata almış olsa bile sunucu isteği işlemiş olabilir. İsteği yalnızca idempotent ise ya da sunucunun isteği işlemediğini gösteren 421 ve 425’ten sonra otomatik olarak yineleyin.',
        values: {
          'not-needed': 'Gerek yok',
          'at-once': 'Evet, TLS el sıkışması biter bitmez',
          'new-connection': 'Evet, yeni bir bağlantıda hemen',
          backoff: 'Evet, `Retry-After` süresinin sonunda veya üstel geri çekilme (exponential backoff) ve jitter ile',
          delay: 'Evet, {min} ile {max} saniye arasında rastgele bir süre sonra',
          'after-fix': 'Ancak nedeni giderildikten sonra',
          elsewhere: 'Yalnızca başka bir URL’de, genellikle `Location` başlığındaki URL’de',
          'user-decides': 'Yalnızca kullanıcı yeniden denediğinde',
          'app-decides': 'Uygulamaya bağlıdır',
          'not-applicable': 'Söz konusu değil',
        },
        tags: {
          'not-needed': 'Yeniden denemek gerekmez',
          'at-once': 'Hemen yeniden denenir',
          'new-connection': 'Yeni bağlantıda denenir',
          backoff: 'Artan beklemeyle yeniden denenir',
          delay: '{min}–{max} sn sonra yeniden denenir',
          'after-fix': 'Önce sorun giderilmeli',
          elsewhere: 'Başka URL’ye gidilir',
          'user-decides': 'Kullanıcı isterse denenir',
          'app-decides': 'Uygulamaya bağlı',
          'not-applicable': 'Yeniden deneme söz konusu değil',
        },
        says: {
          'not-needed': {
            one: '{codes} kodundan sonra yeniden denemek gerekmez.',
            other: '{codes} kodlarından sonra yeniden denemek gerekmez.',
          },
          'at-once': {
            one: '{codes} kodundan sonra, TLS el sıkışması biter bitmez isteği yeniden gönderin; erken veri (early data) olarak göndermeyin.',
            other:
              '{codes} kodlarından sonra, TLS el sıkışması biter bitmez isteği yeniden gönderin; erken veri (early data) olarak göndermeyin.',
          },
          'new-connection': {
            one: '{codes} kodundan sonra, idempotent olmasa bile isteği yeni bir bağlantıda hemen yineleyin.',
            other: '{codes} kodlarından sonra, idempotent olmasa bile isteği yeni bir bağlantıda hemen yineleyin.',
          },
          backoff: {
            one: '{codes} kodundan sonra `Retry-After` başlığındaki süre kadar bekleyin; başlık yoksa üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin (1 sn, 2 sn, 4 sn … en çok 30 sn).',
            other:
              '{codes} kodlarından sonra `Retry-After` başlığındaki süre kadar bekleyin; başlık yoksa üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin (1 sn, 2 sn, 4 sn … en çok 30 sn).',
          },
          delay: {
            one: '{codes} kodundan sonra {min} ile {max} saniye arasında rastgele bir süre bekleyip yeniden deneyin.',
            other:
              '{codes} kodlarından sonra {min} ile {max} saniye arasında rastgele bir süre bekleyip yeniden deneyin.',
          },
          'after-fix': {
            one: '{codes} kodundan sonra, nedeni giderilmeden isteği yinelemek işe yaramaz.',
            other: '{codes} kodlarından sonra, nedenleri giderilmeden isteği yinelemek işe yaramaz.',
          },
          elsewhere: {
            one: '{codes} kodundan sonra isteği aynı URL’de yinelemeyin: Başka bir URL’ye, genellikle `Location` başlığındaki URL’ye gidin.',
            other:
              '{codes} kodlarından sonra isteği aynı URL’de yinelemeyin: Başka bir URL’ye, genellikle `Location` başlığındaki URL’ye gidin.',
          },
          'user-decides': {
            one: '{codes} kodundan sonra isteği otomatik olarak yinelemeyin; kullanıcının yeniden denemesini bekleyin.',
            other:
              '{codes} kodlarından sonra isteği otomatik olarak yinelemeyin; kullanıcının yeniden denemesini bekleyin.',
          },
          'app-decides': {
            one: '{codes} kodundan sonra yeniden denenip denenmeyeceği uygulamaya bağlıdır.',
            other: '{codes} kodlarından sonra yeniden denenip denenmeyeceği uygulamaya bağlıdır.',
          },
          'not-applicable': {
            one: '{codes} kodunda yeniden deneme söz konusu değildir.',
            other: '{codes} kodlarında yeniden deneme söz konusu değildir.',
          },
        },
      },
      usedBy: {
        question: 'Hangi ürünler kullanır?',
        values: {
          sends: '{items} (yanıtın durum kodu olarak)',
          logs: '{items} (yalnızca günlükte)',
          internal: '{items} (hata numarası olarak, yanıtın durum kodu olarak değil)',
        },
      },
    },
    across: {
      websocket:
        'HTTP durum kodu, WebSocket’in açılış el sıkışmasına verilen yanıtın parçasıdır; kapanış kodu ise açık bir bağlantının nasıl sona erdiğini bildirir. Tarayıcılar reddedilen bir el sıkışmayı, HTTP durum kodu ne olursa olsun WebSocket 1006 olarak bildirir.',
    },
  },
  codes: {
    ...codes1xx,
    ...codes2xx,
    ...codes3xx,
    ...codes40x,
    ...codes41x,
    ...codes42x,
    ...codes43xto49x,
    ...codes50xto51x,
    ...codes52xto99x,
  },
  ranges: {
    unused: {
      name: 'Durum Kodu Alınmadı',
      summary:
        '100’den küçük sayılar HTTP durum kodu değildir; istemci, yanıt almadığında veya tarayıcı yanıtı betikten gizlediğinde 0 bildirir.',
      when: 'Tarayıcıda `XMLHttpRequest` ağ hatasından, CORS’un engellediği kaynaklar arası (cross-origin) bir istekten veya iptalden sonra 0 bildirir. `fetch()` bu durumlarda hata verir; yalnızca `mode: "no-cors"` veya `redirect: "manual"` nedeniyle gizlediği yanıtlarda 0 bildirir. curl yanıt alamadığında `%{http_code}` için `000` yazar.',
      fixes: [
        {
          id: 'read-console',
          text: 'Tarayıcı konsolunda `blocked by CORS policy`, `net::ERR_NAME_NOT_RESOLVED`, `net::ERR_CERT_AUTHORITY_INVALID` veya `net::ERR_INTERNET_DISCONNECTED` gibi bir hata arayın; betik bu hataları birbirinden ayırt edemez.',
        },
        {
          id: 'search-access-log',
          text: 'Erişim günlüğünde isteği veya `OPTIONS` ön kontrol (preflight) isteğini arayın: Ulaştıysa yanıttaki `Access-Control-Allow-Origin` başlığına; ulaşmadıysa DNS’ye, TLS’ye ve ağa bakın.',
        },
      ],
      choose:
        'İstemci 100’den küçük bir sayı bildiriyorsa kod bu aralıktadır; geçerli hiçbir yanıtta böyle bir durum kodu yoktur.',
      endUser: 'Hizmete ulaşılamadı. Lütfen bağlantınızı kontrol edip tekrar deneyin.',
    },
    informational: {
      name: 'Bilgilendirme',
      summary: 'Numarası kayıtlı bir anlam taşımayan bir ara yanıttır; nihai yanıt daha sonra gelir.',
      when: 'Sunucu deneysel bir uzantı kullandığında veya bu açıklamadan daha yeni bir belirtime uyduğunda görülür.',
      fixes: [
        {
          id: 'await-final-response',
          text: '100 ile 199 arasındaki bilinmeyen her kod gibi bunu da yok sayın ve nihai yanıtı bekleyin.',
        },
        { id: 'limit-to-extension', text: 'Bu kodu yalnızca uzantıyı isteyen istemcilere gönderin.' },
      ],
      choose:
        '100 ile 199 arasındaki kayıtsız numaraları göndermeyin: Bazı istemciler ve vekil sunucular (proxy) bunları işleyemez.',
      endUser: 'İsteğiniz işleniyor.',
    },
    success: {
      name: 'Başarı',
      summary: 'Numarası kayıtlı bir anlam taşımayan bir başarı kodudur; istemciler onu 200 gibi ele alır.',
      when: 'Bir API veya yazılım çatısı (framework) kendine özgü bir numara kullandığında ya da sunucu bu açıklamadan daha yeni bir belirtime uyduğunda görülür.',
      fixes: [
        {
          id: 'treat-as-200',
          text: 'Bunu 200 gibi ele alın: `response.status === 200` yerine, bütün 2xx kodlarında true olan `response.ok` değerine bakın.',
        },
        {
          id: 'read-api-docs',
          text: 'Kaynak kodunuzun bu kodu diğer başarı kodlarından ayırması gerekiyorsa numarayı API’nin belgelerinde arayın.',
        },
        { id: 'send-registered-code', text: 'Kayıtlı bir kod gönderin ve ayrıntıları gövdeye yazın.' },
      ],
      choose: 'Bunun yerine kayıtlı bir kod kullanın: Numarayı tanımayan istemciler onu 200 sayar.',
      endUser: 'İstek başarılı oldu.',
    },
    redirection: {
      name: 'Yönlendirme',
      summary: 'Numarası kayıtlı bir anlam taşımayan bir yönlendirmedir; istemciler onu 300 gibi ele alır.',
      when: 'Bir API veya yazılım çatısı (framework) kendine özgü bir numara kullandığında görülür; bazı API’ler bu sınıfı yanlış biçimde, bitmemiş bir işin durumu için kullanır.',
      fixes: [
        {
          id: 'check-location',
          text: 'Yönlendirmeyi izlemeden önce `Location` başlığına ve API’nin belgelerine bakın.',
        },
        {
          id: 'send-registered-redirect',
          text: 'İstemcilerin izlemeyi bildiği 302, 303, 307 veya 308 kodlarından birini `Location` başlığıyla gönderin.',
        },
      ],
      choose: 'Bunun yerine kayıtlı bir yönlendirme kullanın: Tarayıcılar tanımadıkları bir yönlendirmeyi izlemez.',
      endUser: 'Bu sayfa şu anda açılamıyor.',
    },
    'client-error': {
      name: 'İstemci Hatası',
      summary: 'Numarası kayıtlı bir anlam taşımayan bir istemci hatasıdır; istemciler onu 400 gibi ele alır.',
      when: 'Bir güvenlik duvarı, yazılım çatısı (framework) veya API kendine özgü bir numara kullandığında ya da sunucu bu açıklamadan daha yeni bir belirtime uyduğunda görülür.',
      fixes: [
        {
          id: 'treat-as-400',
          text: 'Bunu 400 gibi ele alın: Nedeni gövdede okuyun ve isteği yeniden göndermeden önce değiştirin.',
        },
        { id: 'read-api-docs', text: 'Numarayı API’nin belgelerinde arayın.' },
        {
          id: 'find-hop',
          text: 'Kodu hangi durağın (hop) gönderdiğini `Server`, `Via` ve `CF-Ray` yanıt başlıklarından bulun: WAF veya CDN kendine özgü numaralar kullanıyor olabilir.',
        },
      ],
      choose: 'Bunun yerine kayıtlı bir kod kullanın ve kendi hata kodunuzu gövdeye yazın.',
      endUser: 'Hizmet bu isteği reddetti.',
    },
    'server-error': {
      name: 'Sunucu Hatası',
      summary: 'Numarası kayıtlı bir anlam taşımayan bir sunucu hatasıdır; istemciler onu 500 gibi ele alır.',
      when: 'Bir CDN, yük dengeleyici veya barındırma paneli kendine özgü bir numara kullandığında ya da sunucu bu açıklamadan daha yeni bir belirtime uyduğunda görülür.',
      fixes: [
        {
          id: 'find-hop',
          text: 'Kodu hangi durağın (hop) gönderdiğini `Server`, `Via` ve `CF-Ray` yanıt başlıklarından bulun, ardından numarayı o ürünün belgelerinde arayın.',
        },
        {
          id: 'retry-with-backoff',
          text: 'Bunu 500 gibi ele alın: Üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin (1 sn, 2 sn, 4 sn … en çok 30 sn), ancak POST isteğini yalnızca idempotent ise yineleyin.',
        },
        {
          id: 'send-registered-code',
          text: 'Kayıtlı bir kod gönderin ve kendi hata kodunuzu gövdeye yazın.',
        },
      ],
      choose: 'Bunun yerine 500, 502 veya 503 gibi kayıtlı bir kod kullanın.',
      endUser: 'Bizden kaynaklanan bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
    },
    beyond: {
      name: 'Geçersiz Durum Kodu',
      summary:
        '600 ve üzerindeki sayılar geçerli HTTP durum kodu değildir; böyle bir sayı alan istemci onu sunucu hatası saymalıdır.',
      when: 'Bir kütüphane veya vekil sunucu (proxy) arızalar için kendi numaralarını kullandığında ya da bir yazılım hatası yüzünden durum kodu alanına başka bir sayı yazıldığında görülür.',
      fixes: [
        {
          id: 'check-http-library',
          text: 'Numarayı HTTP kütüphanenizin belgelerinde arayın; onu kütüphanenin kendisi üretmiş olabilir.',
        },
        {
          id: 'send-valid-status',
          text: 'Uygulamanın bu sayıyı nerede atadığını bulun ve bunun yerine 100 ile 599 arasında bir durum kodu gönderin.',
        },
      ],
      choose: 'Bir günlükte veya hata nesnesinde 599’dan büyük bir durum kodu görünüyorsa kod bu aralıktadır.',
      endUser: 'Bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
    },
  },
  unknown: {
    name: 'HTTP Durum Kodu Değil',
    summary: 'HTTP durum kodu üç basamaklı bir tam sayıdır; bu değer ise başka bir şeydir.',
    when: 'Bir günlük satırı kesildiğinde, bir alan yanlış sütundan okunduğunda veya kod başka bir protokole ait olduğunda görülür.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Değerin nereden geldiğine bakın: `fetch()` sayıyı `response.status` içinde döndürür.',
      },
    ],
    choose: 'Değer üç basamaklı bir tam sayı değilse HTTP durum kodu değildir.',
    endUser: 'Uygulama, tanımadığı bir yanıt aldı.',
  },
};
