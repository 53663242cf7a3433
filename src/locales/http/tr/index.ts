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
import { pairs } from './pairs.js';

/** HTTP status codes in Turkish. */
export const tr: LocaleOf<typeof http, 'tr'> = {
  protocol: 'http',
  lang: 'tr',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    protocol: 'HTTP',
    codes: 'Durum kodları',
    stages: {
      client: 'İstemci',
      gateway: 'Ağ geçidi veya vekil sunucu',
      origin: 'Kaynak sunucu',
    },
    facts: {
      class: {
        question: 'Ne tür bir yanıttır?',
        values: {
          informational: 'Bilgilendirme: Asıl yanıt henüz gelmedi',
          success: 'Başarı',
          redirection: 'Yönlendirme: Bir adım daha gerekiyor',
          'client-error': 'İstemci hatası: Sorun istekte',
          'server-error': 'Sunucu hatası: Sorun adresin arkasındaki hizmette',
        },
        tags: {
          informational: 'Bilgilendirme',
          success: 'Başarı',
          redirection: 'Yönlendirme',
          'client-error': 'İstemci hatası',
          'server-error': 'Sunucu hatası',
        },
        says: {
          informational: {
            one: '{codes} kodu yalnızca bir ara bilgidir: İstemci işini sürdürür ve asıl yanıtı bekler.',
            other: '{codes} kodları yalnızca birer ara bilgidir: İstemci işini sürdürür ve asıl yanıtı bekler.',
          },
          success: {
            one: '{codes} kodunda sunucu isteği kabul etmiştir: İstemci yanıtla yoluna devam eder.',
            other: '{codes} kodlarında sunucu isteği kabul etmiştir: İstemci yanıtla yoluna devam eder.',
          },
          redirection: {
            one: '{codes} kodu ne evet ne hayır demektir: İstemcinin bir adım daha atıp başka bir adrese gitmesi veya elindeki kopyayı kullanması gerekir.',
            other:
              '{codes} kodları ne evet ne hayır demektir: İstemcinin bir adım daha atıp başka bir adrese gitmesi veya elindeki kopyayı kullanması gerekir.',
          },
          'client-error': {
            one: '{codes} kodunda sunucu kusuru istekte bulur: İstemci yeniden sormadan önce isteği değiştirir veya bekler.',
            other:
              '{codes} kodlarında sunucu kusuru istekte bulur: İstemci yeniden sormadan önce isteği değiştirir veya bekler.',
          },
          'server-error': {
            one: '{codes} kodunda istek doğru olabilir, aksayan hizmetin kendisidir: Hizmeti işletenin bir şey yapması gerekir.',
            other:
              '{codes} kodlarında istek doğru olabilir, aksayan hizmetin kendisidir: Hizmeti işletenin bir şey yapması gerekir.',
          },
        },
      },
      sentBy: {
        question: 'Kim gönderir?',
        values: {
          origin: 'Kaynak sunucu',
          gateway: 'Ağ geçidi veya vekil sunucu',
          either: 'Kaynak sunucu veya ağ geçidi',
          nobody: 'Hiç kimse',
        },
        says: {
          origin: {
            one: '{codes} kodunu göndermek kaynak sunucuya düşer.',
            other: '{codes} kodlarını göndermek kaynak sunucuya düşer.',
          },
          gateway: {
            one: '{codes} kodu arkadaki uygulamadan değil, ağ geçidinden veya vekil sunucudan gelir.',
            other: '{codes} kodları arkadaki uygulamadan değil, ağ geçidinden veya vekil sunucudan gelir.',
          },
          either: {
            one: '{codes} kodu kaynak sunucudan da önündeki bir ağ geçidinden de gelebilir.',
            other: '{codes} kodları kaynak sunucudan da önündeki bir ağ geçidinden de gelebilir.',
          },
          nobody: {
            one: '{codes} kodu hiçbir yanıtta durum kodu olarak gönderilmemelidir.',
            other: '{codes} kodları hiçbir yanıtta durum kodu olarak gönderilmemelidir.',
          },
        },
      },
      stages: { question: 'Yolun neresinde ortaya çıkar?' },
      cacheable: {
        question: 'Ayrıca belirtilmese de önbelleğe alınabilir mi?',
        values: { true: 'Evet, bir başlık yasaklamadıkça', false: 'Hayır' },
        says: {
          true: {
            one: 'Önbellekler {codes} kodlu bir yanıtı, ayrıca belirtilmese de bir süre saklayabilir.',
            other: 'Önbellekler {codes} kodlu yanıtları, ayrıca belirtilmese de bir süre saklayabilir.',
          },
          false: {
            one: 'Önbellekler {codes} kodlu bir yanıtı kendiliğinden saklamaz.',
            other: 'Önbellekler {codes} kodlu yanıtları kendiliğinden saklamaz.',
          },
        },
      },
      body: {
        question: 'Gövdesi olabilir mi?',
        values: { allowed: 'Evet', never: 'Hayır, hiçbir zaman' },
        says: {
          allowed: {
            one: '{codes} kodlu bir yanıtta okunacak bir gövde bulunabilir.',
            other: '{codes} kodlu yanıtlarda okunacak bir gövde bulunabilir.',
          },
          never: {
            one: '{codes} kodlu bir yanıtın hiçbir zaman gövdesi olmaz, dolayısıyla ayrıştırılacak bir şey yoktur.',
            other: '{codes} kodlu yanıtların hiçbir zaman gövdesi olmaz, dolayısıyla ayrıştırılacak bir şey yoktur.',
          },
        },
      },
      method: {
        question: 'İsteğin metodu ne olur?',
        values: {
          kept: 'Metot da gövde de olduğu gibi kalır',
          'may-become-get': 'POST, GET isteğine dönüşebilir; tarayıcılarda dönüşür',
          'becomes-get': 'GET olur (HEAD yine HEAD kalır)',
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
            one: '{codes} kodundan sonra istemci, HEAD dışındaki bütün metotlarda GET ile devam eder.',
            other: '{codes} kodlarından sonra istemci, HEAD dışındaki bütün metotlarda GET ile devam eder.',
          },
        },
      },
      permanent: {
        question: 'Kalıcı mıdır?',
        values: { true: 'Evet', false: 'Hayır, yalnızca şimdilik' },
        says: {
          true: {
            one: '{codes} kodu kalıcı bir değişikliği bildirir: Eski adresi içeren bağlantılar ve ayarlar güncellenmelidir.',
            other:
              '{codes} kodları kalıcı bir değişikliği bildirir: Eski adresi içeren bağlantılar ve ayarlar güncellenmelidir.',
          },
          false: {
            one: '{codes} kodu geçici bir durumu bildirir: Başvurulacak adres yine eski adrestir.',
            other: '{codes} kodları geçici bir durumu bildirir: Başvurulacak adres yine eski adrestir.',
          },
        },
      },
      headers: {
        question: 'Hangi başlıklarla birlikte gelir?',
        values: { required: '{items} (zorunlu)', usual: '{items} (genellikle)' },
      },
      retry: {
        question: 'İstemci isteği yeniden göndermeli mi?',
        note: 'Bir şeyi değiştiren bir istek, hata dönse bile yerine getirilmiş olabilir; onu ancak iki kez çalışmasında sakınca yoksa otomatik olarak yineleyin.',
        values: {
          'not-needed': 'Gerek yok',
          backoff: 'Evet: Retry-After başlığındaki sürenin sonunda ya da rastgele ve giderek artan bekleme süreleriyle',
          delay: 'Evet, {min} ile {max} saniye arasında rastgele bir süre sonra',
          'after-fix': 'Yalnızca sorun giderildikten sonra',
          elsewhere:
            'Aynı yere değil: Location başlığındaki adrese gidin, başka bir bağlantı kullanın veya kararı kullanıcıya bırakın',
          'app-decides': 'Uygulama karar verir',
          'not-applicable': 'Söz konusu değil',
        },
        tags: {
          'not-needed': 'Yeniden denemek gerekmez',
          backoff: 'Artan beklemeyle yeniden denenir',
          delay: '{min}–{max} sn sonra yeniden denenir',
          'after-fix': 'Önce sorun giderilmeli',
          elsewhere: 'Başka yere gidilir',
          'app-decides': 'Karar uygulamanın',
          'not-applicable': 'Yeniden deneme söz konusu değil',
        },
        says: {
          'not-needed': {
            one: '{codes} kodundan sonra yeniden gönderilecek bir şey yoktur.',
            other: '{codes} kodlarından sonra yeniden gönderilecek bir şey yoktur.',
          },
          backoff: {
            one: '{codes} kodundan sonra Retry-After başlığındaki sürenin sonunda ya da rastgele ve giderek artan bekleme süreleriyle yeniden deneyin.',
            other:
              '{codes} kodlarından sonra Retry-After başlığındaki sürenin sonunda ya da rastgele ve giderek artan bekleme süreleriyle yeniden deneyin.',
          },
          delay: {
            one: '{codes} kodundan sonra {min} ile {max} saniye arasında rastgele bir süre bekleyip yeniden deneyin.',
            other:
              '{codes} kodlarından sonra {min} ile {max} saniye arasında rastgele bir süre bekleyip yeniden deneyin.',
          },
          'after-fix': {
            one: '{codes} kodundan sonra sorun giderilmeden aynı isteği yinelemek aynı yanıtı getirir.',
            other: '{codes} kodlarından sonra sorun giderilmeden aynı isteği yinelemek aynı yanıtı getirir.',
          },
          elsewhere: {
            one: '{codes} kodundan sonra isteği aynı yere yeniden göndermeyin: Location başlığındaki adrese gidin, başka bir bağlantı kullanın veya kararı kullanıcıya bırakın.',
            other:
              '{codes} kodlarından sonra isteği aynı yere yeniden göndermeyin: Location başlığındaki adrese gidin, başka bir bağlantı kullanın veya kararı kullanıcıya bırakın.',
          },
          'app-decides': {
            one: '{codes} kodundan sonra yeniden denenip denenmeyeceğine uygulamanız karar verir.',
            other: '{codes} kodlarından sonra yeniden denenip denenmeyeceğine uygulamanız karar verir.',
          },
          'not-applicable': {
            one: '{codes} kodunda yeniden deneme söz konusu değildir.',
            other: '{codes} kodlarında yeniden deneme söz konusu değildir.',
          },
        },
      },
      usedBy: {
        question: 'Hangi ürün kullanır?',
        values: {
          sends: '{items} (yanıtın durum kodu olarak)',
          logs: '{items} (yalnızca günlükte)',
          internal: '{items} (durum kodu olarak değil)',
        },
      },
    },
    across: {
      websocket:
        'HTTP durum kodu, WebSocket bağlantısının açılış el sıkışmasına verilen yanıttır; kapanış kodu ise açık bir bağlantıyı sonlandırır. Reddedilen bir yükseltme, HTTP durum kodu ne olursa olsun tarayıcıda WebSocket 1006 olarak görünür.',
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
      name: 'Sınıf Aralıklarının Altında',
      summary:
        '100’den küçük sayılar durum kodu değildir; 0, hiç gelmeyen veya okunmasına izin verilmeyen bir yanıtı gösterir.',
      when: 'Tarayıcıdaki bir betik ağ hatasından, CORS reddinden veya iptalden sonra 0 görür; curl ise 000 yazar.',
      fixes: [
        {
          id: 'read-console',
          who: 'client',
          text: 'Yanındaki hatayı ve konsolu okuyun; DNS, TLS, CORS ve ağ kopması burada birbirine benzer.',
        },
        {
          id: 'search-access-log',
          who: 'operator',
          text: 'İsteğin sunucuya ulaşıp ulaşmadığına bakın: Ulaştıysa CORS’tan, ulaşmadıysa ağdan şüphelenin.',
          run: 'curl -s -o /dev/null -D - -H "Origin: https://app.example.com" https://example.com/path',
        },
      ],
      choose:
        'İstemcinin elinde 100’den küçük bir sayı varsa kod bunlardan biridir; geçerli hiçbir yanıt böyle bir sayı taşımaz.',
      endUser: 'Hizmete ulaşılamadı. Lütfen bağlantınızı kontrol edin.',
    },
    informational: {
      name: 'Bilgilendirme',
      summary: 'Numarasının kayıtlı bir anlamı olmayan bir ara yanıttır; nihai yanıt daha sonra gelecektir.',
      when: 'Sunucu bir uzantıyı denediğinde veya bu sayfadan daha yeni bir belirtime uyduğunda görülür.',
      fixes: [
        {
          id: 'await-final-response',
          who: 'client',
          text: 'Giderilecek bir sorun yoktur; 100 ile 199 arasındaki bilinmeyen her kod gibi bunu da yok sayın ve nihai durum kodunu bekleyin.',
        },
        { id: 'limit-to-extension', who: 'server', text: 'Bu kodu yalnızca uzantıyı isteyen istemcilere gönderin.' },
      ],
      choose:
        '100 ile 199 arasındaki kayıtsız numaraları kullanmayın; vekil sunucular (proxy) ve istemciler bunlara takılabilir.',
      endUser: 'İsteğiniz işleniyor.',
    },
    success: {
      name: 'Başarı',
      summary: 'Numarasının kayıtlı bir anlamı olmayan ve 200 gibi ele alınması gereken bir başarı yanıtıdır.',
      when: 'Bir API veya yazılım çatısı numarayı uydurduğunda ya da bu sayfadan daha yeni bir belirtime uyduğunda görülür.',
      fixes: [
        { id: 'treat-as-200', who: 'client', text: 'Giderilecek bir sorun yoktur; bunu 200 gibi ele alın.' },
        { id: 'read-api-docs', who: 'client', text: 'Ayrıntılar önemliyse numarayı hizmetin belgelerinde arayın.' },
        { id: 'send-registered-code', who: 'server', text: 'Kayıtlı bir kod gönderin ve ayrıntıları gövdeye yazın.' },
      ],
      choose: 'Bunun yerine kayıtlı bir kod gönderin; araçlar onu nasıl olsa sıradan bir 200 sayar.',
      endUser: 'Her şey yolunda.',
    },
    redirection: {
      name: 'Yönlendirme',
      summary: 'Numarasının kayıtlı bir anlamı olmayan ve 300 gibi ele alınması gereken bir yönlendirmedir.',
      when: 'Bir API veya yazılım çatısı numarayı uydurduğunda görülür; kimi API’ler bu sınıfı bitmemiş bir işe ilişkin yanıtlar için kötüye kullanır.',
      fixes: [
        {
          id: 'check-location',
          who: 'client',
          text: 'Herhangi bir adrese gitmeden önce Location başlığına ve hizmetin belgelerine bakın.',
          run: 'curl -sI https://example.com/path',
        },
        {
          id: 'send-registered-redirect',
          who: 'server',
          text: 'Her istemcinin izlemeyi bildiği 302, 303, 307 veya 308 kodlarından birini gönderin.',
        },
      ],
      choose:
        'Bunun yerine kayıtlı bir yönlendirme gönderin; istemciler numarasını tanımadıkları bir yönlendirmeyi izlemez.',
      endUser: 'Bu sayfa şu anda açılamıyor.',
    },
    'client-error': {
      name: 'İstemci Hatası',
      summary: 'Numarasının kayıtlı bir anlamı olmayan ve 400 gibi ele alınması gereken bir istemci hatasıdır.',
      when: 'Bir güvenlik duvarı, yazılım çatısı veya API numarayı uydurduğunda ya da bu sayfadan daha yeni bir belirtime uyduğunda görülür.',
      fixes: [
        { id: 'treat-as-400', who: 'client', text: 'Bunu 400 gibi ele alın ve nedenini gövdede okuyun.' },
        { id: 'read-api-docs', who: 'client', text: 'Numarayı hizmetin belgelerinde arayın.' },
        {
          id: 'find-hop',
          who: 'operator',
          text: 'Kodu hangi durağın gönderdiğini bulun; WAF veya CDN kendine özgü numaralar kullanıyor olabilir.',
          run: 'curl -sI https://example.com/path',
        },
      ],
      choose: 'Bunun yerine kayıtlı bir kod gönderin ve kendi hata kodunuzu gövdeye yazın.',
      endUser: 'Hizmet bu isteği reddetti.',
    },
    'server-error': {
      name: 'Sunucu Hatası',
      summary: 'Numarasının kayıtlı bir anlamı olmayan ve 500 gibi ele alınması gereken bir sunucu hatasıdır.',
      when: 'Bir CDN, yük dengeleyici veya barındırma paneli numarayı uydurduğunda ya da bu sayfadan daha yeni bir belirtime uyduğunda görülür.',
      fixes: [
        {
          id: 'find-hop',
          who: 'operator',
          text: 'Kodu hangi durağın gönderdiğini bulun ve numarayı o ürünün belgelerinde arayın.',
          run: 'curl -sI https://example.com/path',
        },
        {
          id: 'retry-with-backoff',
          who: 'client',
          text: 'Bunu 500 gibi ele alın: Giderek artan bekleme süreleriyle yeniden deneyin.',
        },
        {
          id: 'send-registered-code',
          who: 'server',
          text: 'Kayıtlı bir kod gönderin ve kendi hata kodunuzu gövdeye yazın.',
        },
      ],
      choose: 'Bunun yerine 500, 502 veya 503 gibi kayıtlı bir kod gönderin.',
      endUser: 'Bizden kaynaklanan bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
    },
    beyond: {
      name: 'Sınıf Aralıklarının Üstünde',
      summary:
        '600 ve üzerindeki sayılar hiçbir sınıfa girmez; bunlarla karşılaşan istemci onları sunucu hatası saymalıdır.',
      when: 'Bir kütüphane veya vekil sunucu (proxy) arızalar için kendi numaralarını kullandığında ya da bir program durum kodunun yerine başka bir sayı yazdığında görülür.',
      fixes: [
        {
          id: 'check-http-library',
          who: 'client',
          text: 'Numarayı kendi kütüphanenizin üretip üretmediğini öğrenin; ürettiyse açıklaması kütüphanenin belgelerindedir.',
        },
        {
          id: 'send-valid-status',
          who: 'server',
          text: 'Bu sayıyı atayan program satırını bulun ve 100 ile 599 arasında bir durum kodu gönderin.',
        },
      ],
      choose: 'Günlükte veya bir hata nesnesinde 599’dan büyük bir sayı görünüyorsa kod bunlardan biridir.',
      endUser: 'Bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
    },
  },
  unknown: {
    name: 'HTTP Durum Kodu Değil',
    summary: 'HTTP durum kodu bir tam sayıdır; bu ise başka bir şeydir.',
    when: 'Bir günlük satırı kesildiğinde, bir alan yanlış yerden okunduğunda veya başka bir protokolün kodu buraya karıştığında görülür.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Değerin nereden geldiğini denetleyin; Response nesnesi sayıyı status özelliğinde tutar.',
      },
    ],
    choose: 'Değer bir tam sayı değilse HTTP durum kodu değildir.',
    endUser: 'Hizmet, uygulamanın tanımadığı bir yanıt verdi.',
  },
};
