import type { http } from '../../catalogs/http.js';
import type { LocaleOf } from '../../model.js';
import { tr as messages } from '../messages/tr.js';
import { tr as pairs } from './pairs/tr.js';

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
        values: { required: '{items} (zorunlu)', usual: '{items} (olağan)' },
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
    100: {
      name: 'Devam Edin',
      summary: 'Sunucu başlıkları gördü ve gövdeyi almaya hazır; nihai yanıt daha sonra gelecek.',
      when: 'İstemci gövdeyi Expect: 100-continue ile önceden haber verdiğinde görülür; curl, HTTP/1.1 üzerinden büyük yüklemelerde bunu kendiliğinden yapar.',
      fixes: [
        { who: 'client', text: 'Giderilecek bir sorun yoktur; gövdeyi gönderin ve nihai durum kodunu bekleyin.' },
        {
          who: 'client',
          text: 'Bu kodu beklemiyorsanız kütüphanenizin Expect başlığını ekleyip eklemediğine bakın ve başlığı kaldırın.',
        },
        {
          who: 'operator',
          text: 'Yüklemeler takılıyorsa vekil sunucuların (proxy) Expect başlığını ve ara yanıtları ilettiğini denetleyin.',
        },
      ],
      choose: 'Expect: 100-continue taşıyan bir isteğin başlıkları denetiminizden geçtiyse 100 kodunu gönderin.',
      endUser: 'Yüklemeniz başlıyor.',
    },
    101: {
      name: 'Protokol Değiştiriliyor',
      summary: 'Sunucu HTTP’den çıkıyor ve istemcinin Upgrade başlığında istediği protokolle devam ediyor.',
      when: 'HTTP/1.1 üzerinden başarılı olan her WebSocket el sıkışması bu kodla biter; HTTP/2 ve HTTP/3 böyle bir geçiş tanımaz.',
      fixes: [
        {
          who: 'client',
          text: 'Giderilecek bir sorun yoktur; bu bağlantıda bundan sonra yeni protokolü kullanın.',
        },
        { who: 'server', text: 'Seçtiğiniz protokolü yanıtın Upgrade başlığında belirtin.' },
        {
          who: 'operator',
          text: 'Bu yanıt hiç gelmiyorsa vekil sunucunun (proxy) Upgrade ve Connection başlıklarını kaynak sunucuya iletmesini sağlayın.',
        },
      ],
      choose:
        '101 kodunu yalnızca bir Upgrade başlığına yanıt olarak ve yalnızca o başlıkta yer alan bir protokol için gönderin.',
      endUser: 'Bağlantı kuruluyor.',
    },
    102: {
      name: 'İşleniyor',
      summary: 'Sunucu isteğin tamamını aldı, üzerinde hâlâ çalışıyor ve istemciden beklemeyi sürdürmesini istiyor.',
      when: 'Neredeyse hiç görülmez: WebDAV’ın ilk sürümü bu kodu uzun işlemler için tanımlamış, sonraki sürümü ise çıkarmıştır.',
      fixes: [
        {
          who: 'client',
          text: 'Giderilecek bir sorun yoktur; beklemeyi sürdürün, nihai durum kodu arkadan gelir.',
        },
        { who: 'client', text: 'Bu kodu nihai yanıt sayan bir kütüphane kullanıyorsanız onu güncelleyin.' },
        {
          who: 'server',
          text: 'Dakikalar süren işlerde 202 ile yanıt verin ve ilerlemenin izlenebileceği bir adres sunun.',
        },
      ],
      choose: '102 kodunu yalnızca onu anladığını bildiğiniz istemcilere gönderin; diğerleri için 202 daha uygundur.',
      endUser: 'İsteğiniz işleniyor.',
    },
    103: {
      name: 'Erken İpuçları',
      summary:
        'Tarayıcı dosyaları önceden yükleyebilsin diye asıl yanıttan önce gönderilen başlıklardır; çoğu zaman Link başlığıdır.',
      when: 'Yavaş bir sayfa henüz hazırlanırken CDN veya sunucu stil sayfalarını ve yazı tiplerini bildirdiğinde görülür; Chromium bu yanıtı HTTP/1.1 üzerinden gelirse yok sayar.',
      fixes: [
        {
          who: 'client',
          text: 'Giderilecek bir sorun yoktur; nihai durum kodu kendi başlıklarıyla arkadan gelir.',
        },
        {
          who: 'server',
          text: 'Bu kodu yalnızca HTTP/2 ve sonrasında gönderin; kimi eski istemciler bu yanıtta takılır.',
        },
        {
          who: 'operator',
          text: 'İpuçları ulaşmıyorsa yol üzerindeki her vekil sunucunun (proxy) ara yanıtları ilettiğini denetleyin.',
        },
      ],
      choose:
        'Yanıt zaman alacaksa ve sayfanın hangi dosyalara gerek duyacağını şimdiden biliyorsanız 103 kodunu gönderin.',
      endUser: 'Sayfa yükleniyor.',
    },
    104: {
      name: 'Yüklemeyi Sürdürme Destekleniyor',
      summary: 'Sunucu, yarıda kalırsa bu yüklemeyi kaldığı yerden sürdürebilir.',
      when: 'İstemci, kaldığı yerden sürdürülebilen yüklemelere ilişkin IETF taslağına göre yükleme yaptığında görülür; kod, taslak RFC olana kadar geçici olarak kayıtlıdır.',
      fixes: [
        {
          who: 'client',
          text: 'Giderilecek bir sorun yoktur; yükleme tamamlanana kadar Location başlığındaki adresi saklayın.',
        },
        {
          who: 'client',
          text: 'Yükleme kesilirse bu adrese hangi konumda kaldığını sorun ve gerisini oradan başlayarak gönderin.',
        },
        {
          who: 'operator',
          text: 'Bu yanıt hiç gelmiyorsa hiçbir vekil sunucunun (proxy) ara yanıtları yutmadığını denetleyin.',
        },
      ],
      choose: 'Kaldığı yerden sürdürebileceğiniz bir yüklemenin başında 104 kodunu gönderin.',
      endUser: 'Bağlantı kopsa bile yüklemeniz kaldığı yerden sürebilir.',
    },
    200: {
      name: 'Başarılı',
      summary: 'İstek başarıyla yerine getirildi ve sonuç yanıtın içinde.',
      when: 'Sayfaların ve API’lerin olağan yanıtıdır; kimi API’ler bunu hatalarda da gönderir ve hatayı gövdeye yazar.',
      fixes: [
        { who: 'client', text: 'Giderilecek bir sorun yoktur; sonucu kullanın.' },
        {
          who: 'client',
          text: 'Sonuç yanlış görünüyorsa gövdede hata olup olmadığına, Age başlığından da yanıtın önbellekten gelip gelmediğine bakın.',
        },
        {
          who: 'server',
          text: 'Hataları bu kodun içine gizlemeyin; izleme araçları, önbellekler ve yeniden deneme mantığı yalnızca durum koduna bakar.',
        },
      ],
      choose: 'İstek yerine getirildiyse ve döndürülecek bir şey varsa 200 kodunu gönderin.',
      endUser: 'Her şey yolunda.',
    },
    201: {
      name: 'Oluşturuldu',
      summary: 'İstek yerine getirildi ve bunun sonucunda yeni bir kaynak oluştu.',
      when: 'POST isteği bir sipariş, kullanıcı veya dosya oluşturduğunda ya da PUT isteği bir adrese ilk sürümü kaydettiğinde görülür.',
      fixes: [
        {
          who: 'client',
          text: 'Giderilecek bir sorun yoktur; yeni adresi Location başlığından veya gövdeden alın.',
        },
        {
          who: 'client',
          text: 'Var olanı değiştirmek istediyseniz ikinci bir kopya oluşturmadığınızdan emin olun.',
        },
        { who: 'server', text: 'Yeni kaynağın adresini Location başlığına yazın.' },
      ],
      choose: 'Yanıt verdiğiniz anda yeni kaynak oluşmuşsa 201 kodunu gönderin.',
      endUser: 'Kaydınız oluşturuldu.',
    },
    202: {
      name: 'Kabul Edildi',
      summary: 'Sunucu isteği üstlendi, ancak iş henüz bitmedi ve hâlâ başarısız olabilir.',
      when: 'Video kodlama, dışa aktarma, toplu e-posta veya buluttaki silme işlemleri gibi kuyrukta bekleyen işlerde görülür.',
      fixes: [
        { who: 'client', text: 'Giderilecek bir sorun yoktur; işin durumunu belirli aralıklarla sorun.' },
        {
          who: 'server',
          text: 'İşin durumunu gösteren bir adres döndürün ve iş bittikten sonra da bir süre erişilebilir tutun.',
        },
        {
          who: 'operator',
          text: 'İşler hiç bitmiyorsa web sunucusuna değil, kuyruğa ve işçi süreçlerine (worker) bakın.',
        },
      ],
      choose: 'İsteği güvenli biçimde kaydettiyseniz ve işi daha sonra yapacaksanız 202 kodunu gönderin.',
      endUser: 'İsteğinizi aldık, üzerinde çalışıyoruz.',
    },
    203: {
      name: 'Yetkili Kaynaktan Gelmeyen Bilgi',
      summary:
        'İstek yerine getirildi, ancak yol üzerindeki bir vekil sunucu (proxy) kaynak sunucunun gönderdiğini değiştirdi.',
      when: 'Seyrek görülür: İçeriği süzen, küçülten veya çeviren vekil sunucular yaptıklarını bu kodla belirtebilir, ama çok azı belirtir.',
      fixes: [
        { who: 'client', text: 'Değiştirilmiş bir kopya işinizi görüyorsa giderilecek bir sorun yoktur.' },
        {
          who: 'client',
          text: 'Özgün içerik gerekiyorsa isteği Cache-Control: no-transform ile veya vekil sunucuyu atlayarak gönderin.',
        },
        {
          who: 'operator',
          text: 'Bu kodu beklemiyorsanız içeriği yeniden yazan vekil sunucuyu bulun.',
        },
      ],
      choose: '203 kodunu yalnızca kaynak sunucunun 200 yanıtını değiştiren bir vekil sunucudan gönderin.',
      endUser: 'İçerik yüklendi.',
    },
    204: {
      name: 'İçerik Yok',
      summary: 'İstek yerine getirildi ve geri gönderilecek bir şey yok.',
      when: 'API üzerinden bir şey kaydedildikten, silindikten veya açılıp kapatıldıktan sonra; ayrıca beacon isteklerinde ve CORS ön denetimlerinde (preflight) görülür.',
      fixes: [
        { who: 'client', text: 'Giderilecek bir sorun yoktur; gövdeyi ayrıştırmadan devam edin.' },
        {
          who: 'client',
          text: 'Programınız bu yanıtta hata veriyorsa response.json() çağrısından önce durum koduna bakın.',
        },
        { who: 'server', text: 'İstemcilerin yeni durumu görmesi gerekiyorsa gövdesi olan bir 200 gönderin.' },
      ],
      choose: 'İşlem başarılıysa ve istemci gereken her şeye zaten sahipse 204 kodunu gönderin.',
      endUser: 'Değişikliğiniz kaydedildi.',
    },
    205: {
      name: 'İçeriği Sıfırlayın',
      summary: 'İstek yerine getirildi; istemcinin, isteğin çıktığı formu veya görünümü temizlemesi beklenir.',
      when: 'Kayıtların art arda girildiği veri girişi ekranlarında görülür; tarayıcılar bu kod yüzünden formu temizlemez.',
      fixes: [
        { who: 'client', text: 'Giderilecek bir sorun yoktur; formu kendi kodunuzla boşaltın.' },
        { who: 'server', text: 'Bu kodla birlikte gövde göndermeyin ve tarayıcıların gereğini yapacağına güvenmeyin.' },
      ],
      choose: '205 kodunu yalnızca gereğini yapan kendi istemcilerinize gönderin; diğerlerine 204 de aynı şeyi söyler.',
      endUser: 'Kaydınız alındı. Bir sonrakine geçebilirsiniz.',
    },
    206: {
      name: 'Kısmi İçerik',
      summary: 'Yanıt, dosyanın yalnızca istemcinin Range başlığıyla istediği bölümünü içerir.',
      when: 'İleri sarılan video oynatıcılarda, yarım kalan indirmeyi sürdüren indirme yöneticilerinde ve büyük dosyaları dilimler hâlinde çeken CDN’lerde görülür.',
      fixes: [
        {
          who: 'client',
          text: 'Giderilecek bir sorun yoktur; baytları Content-Range başlığının gösterdiği yere koyun.',
        },
        {
          who: 'client',
          text: 'İki sürüm tek bir dosyada karışmasın diye If-Range başlığında ETag değerini gönderin.',
        },
        {
          who: 'operator',
          text: 'Dosyaların bütün olarak gelmesini bekliyorsanız Range ekleyen oynatıcıyı, vekil sunucuyu (proxy) veya CDN’i bulun.',
        },
      ],
      choose: '206 kodunu yalnızca karşılayabildiğiniz bir Range başlığına yanıt olarak gönderin.',
      endUser: 'İndirme sürüyor.',
    },
    207: {
      name: 'Çoklu Durum',
      summary: 'Gövde, her birinin kendi durum kodu olan birkaç sonucu listeler.',
      when: 'WebDAV istemcileri bu yanıtı klasörlerde ve toplu değişikliklerde alır; kimi JSON API’leri de toplu isteklerde bu kodu kullanır.',
      fixes: [
        {
          who: 'client',
          text: 'Kodun kendisinde giderilecek bir sorun yoktur; ögelerin arasında hatalar gizlenebileceği için her birinin durum kodunu okuyun.',
        },
        { who: 'client', text: 'Yalnızca başarısız olan ögeleri yeniden gönderin.' },
        { who: 'server', text: 'WebDAV dışında gövdenin biçimini belgeleyin; standarttaki biçim XML’dir.' },
      ],
      choose: 'Tek bir isteğin, istemcinin ayırt etmesi gereken birkaç sonucu varsa 207 kodunu gönderin.',
      endUser: 'İşlemin bazı bölümleri tamamlanmamış olabilir. Lütfen sonucu kontrol edin.',
    },
    208: {
      name: 'Daha Önce Bildirildi',
      summary: 'Bir WebDAV listesinde bu klasör daha önce yer aldığı için üyeleri bir kez daha sıralanmıyor.',
      when: 'Bir klasör ağacın birkaç yerine bağlıysa ve bütün düzeyleri kapsayan bir listeleme onunla yeniden karşılaşırsa görülür.',
      fixes: [
        {
          who: 'client',
          text: 'Giderilecek bir sorun yoktur; üyeleri aynı listede klasörün ilk geçtiği yerden alın.',
        },
        {
          who: 'client',
          text: 'Eksik kayıt var gibi görünüyorsa klasörleri DAV:resource-id değerine göre eşleştirin.',
        },
      ],
      choose:
        '208 kodunu yalnızca bir 207 gövdesinin içinde, aynı gövdede daha önce listelenmiş bir klasör için gönderin.',
      endUser: 'Liste tamamlandı.',
    },
    226: {
      name: 'IM Kullanıldı',
      summary:
        'Gövde, kaynağın kendisi değil, istemcinin A-IM başlığında önerdiği bir biçimidir; genellikle yalnızca değişiklikleri içerir.',
      when: 'Neredeyse hiç görülmez: Birkaç besleme (feed) sunucusu yalnızca yeni girdileri bu yolla gönderir, tarayıcılar ise bunu istemez.',
      fixes: [
        { who: 'client', text: 'Giderilecek bir sorun yoktur; değişiklikleri elinizdeki kopyaya uygulayın.' },
        { who: 'client', text: 'Bu kodu beklemiyorsanız isteklerinizden A-IM başlığını çıkarın.' },
      ],
      choose: '226 kodunu yalnızca A-IM başlığına yanıt olarak gönderin ve ne uyguladığınızı IM başlığında belirtin.',
      endUser: 'Son değişiklikler yüklendi.',
    },
    300: {
      name: 'Birden Çok Seçenek',
      summary: 'Kaynağın birkaç biçimi var; istemcinin veya kullanıcısının birini seçmesi gerekiyor.',
      when: 'Seyrek görülür: örneğin mod_speling kullanan Apache’de, birkaç dosya yanlış yazılmış bir adrese benzediğinde.',
      fixes: [
        { who: 'client', text: 'Gövdedeki adreslerden birini seçin ve onu isteyin.' },
        { who: 'server', text: 'Tercih ettiğiniz seçeneği Location başlığında belirtin.' },
        { who: 'operator', text: 'Kimsenin seçim yapması gerekmiyorsa bunun yerine tek bir adrese yönlendirin.' },
      ],
      choose: 'Seçenekleri listeleyebiliyor, ancak istemci adına seçim yapamıyorsanız 300 kodunu gönderin.',
      endUser: 'Bunun birkaç sürümü var. Lütfen birini seçin.',
    },
    301: {
      name: 'Kalıcı Olarak Taşındı',
      summary: 'Kaynak kalıcı olarak yeni bir adrese taşındı.',
      when: 'Siteler HTTPS’ye, başka bir alan adına veya daha düzenli adreslere geçtiğinde ya da adresin sonunda bir eğik çizgi fazla veya eksik olduğunda görülür.',
      fixes: [
        {
          who: 'client',
          text: 'Location başlığındaki adrese gidin; bağlantılardaki ve yapılandırmadaki eski adresi değiştirin.',
        },
        { who: 'client', text: 'POST oraya GET olarak ulaşıyorsa isteği doğrudan yeni adrese gönderin.' },
        {
          who: 'operator',
          text: 'Yeni bir kuralı önce 302 ile deneyin; tarayıcılar 301 yanıtını yanlış olsa bile unutmaz.',
        },
      ],
      choose:
        'Kalıcı olarak taşınan sayfalar için 301, POST isteğinin POST kalması gereken yerlerde 308 kodunu gönderin.',
      endUser: 'Bu sayfa taşındı. Yeni adresine yönlendiriliyorsunuz.',
    },
    302: {
      name: 'Başka Adreste Bulundu',
      summary: 'Yanıt şimdilik başka bir adrestedir; eski adres geçerliliğini korur.',
      when: 'Oturum açma sayfalarında, dil seçiminde ve kısa süreli yönlendirmelerde görülür; birçok yönlendirme işlevi, aksi belirtilmezse bu kodu gönderir.',
      fixes: [
        { who: 'client', text: 'Location başlığındaki adrese gidin; bir dahaki sefere yine eski adrese sorun.' },
        {
          who: 'server',
          text: 'POST isteğinin ne olacağına karar verin: 303 GET ile devam ettirir, 307 isteği yineletir.',
        },
        {
          who: 'operator',
          text: 'Yönlendirmeler döngüye giriyorsa vekil sunucu (proxy) ile uygulamanın HTTPS ve sunucu adı konusunda uyuştuğunu denetleyin.',
        },
      ],
      choose:
        'GET isteğini geçici olarak başka yere yönlendirmek için 302 kodunu gönderin; diğer metotlarda ne istediğinizi 303 veya 307 daha açık söyler.',
      endUser: 'Başka bir sayfaya yönlendiriliyorsunuz.',
    },
    303: {
      name: 'Başka Adrese Bakın',
      summary: 'İstek işlendi; istemcinin sonucu GET ile başka bir adresten alması gerekiyor.',
      when: 'Form gönderildikten sonra görülür: Sonuç sayfasına yönlendirme, sayfa yenilendiğinde formun ikinci kez gönderilmesini önler.',
      fixes: [
        { who: 'client', text: 'Location başlığındaki adresi GET ile, gövde göndermeden isteyin.' },
        { who: 'server', text: 'Bir şeyi değiştiren her formdan sonra bu kodu kullanın.' },
      ],
      choose: 'POST isteği tamamlandıysa ve sonucunun kendi adresi varsa 303 kodunu gönderin.',
      endUser: 'İsteğinizi aldık. Sonuç sayfasına yönlendiriliyorsunuz.',
    },
    304: {
      name: 'Değişmedi',
      summary: 'İstemcinin elindeki kopya hâlâ geçerli olduğu için sunucu yalnızca başlıkları gönderir.',
      when: 'Bir tarayıcı veya CDN If-None-Match ya da If-Modified-Since ile sorduğunda hiçbir şey değişmemişse görülür.',
      fixes: [
        { who: 'client', text: 'Giderilecek bir sorun yoktur; önbelleğinizdeki kopyayı kullanın.' },
        {
          who: 'client',
          text: 'Eski içerik görüyorsanız isteği bir kez Cache-Control: no-cache ile ve koşulsuz gönderin.',
        },
        {
          who: 'server',
          text: 'Kopyalar bayatlıyorsa ETag veya Last-Modified değerinin içerikle birlikte değişmesini sağlayın.',
        },
      ],
      choose:
        '304 kodunu yalnızca koşullu bir GET veya HEAD isteğine, 200 yanıtında olacak ETag ve Cache-Control başlıklarıyla birlikte gönderin.',
      endUser: 'Elinizdeki kopya güncel.',
    },
    305: {
      name: 'Vekil Sunucu Kullanın',
      summary:
        'İstemciye kaynağı belirli bir vekil sunucu (proxy) üzerinden almasını söyleyen, kullanımdan kaldırılmış bir koddur.',
      when: 'Pratikte hiç görülmez: Vekil sunucuyu sunucunun seçmesine izin vermenin bir güvenlik riski olduğu anlaşılmıştır.',
      fixes: [
        { who: 'client', text: 'Bu yönlendirmeye uymayın; vekil sunucu kendi ayarlarınızda belirlenir.' },
        {
          who: 'server',
          text: 'Bu yanıtı kaldırın; istemciler vekil sunucularını kendi ayarlarından veya bir PAC dosyasından bulsun.',
        },
      ],
      choose: '305 kodunu göndermeyin; bugünkü istemciler ona uymaz.',
      endUser: 'Bu sayfa şu anda açılamıyor.',
    },
    306: {
      name: 'Kullanılmıyor',
      summary:
        'Eski bir taslakta vekil sunucu (proxy) değişikliğini bildiren ve o zamandan beri ayrılmış duran bir numaradır.',
      when: 'Bu kodu görmemeniz gerekir; gönderen ya numarayı uydurmuştur ya da o taslağa uyuyordur.',
      fixes: [
        { who: 'client', text: 'Bu sınıftaki bilinmeyen her kod gibi bunu da 300 sayın.' },
        { who: 'server', text: 'Yerine gerçekten kastettiğiniz yönlendirmeyi koyun: 302, 303, 307 veya 308.' },
      ],
      choose:
        'Yalnızca bir iz kaydında (trace) bu numara görünüyorsa kod 306’dır; güncel hiçbir belirtim ona anlam vermez.',
      endUser: 'Bu sayfa şu anda açılamıyor.',
    },
    307: {
      name: 'Geçici Yönlendirme',
      summary: 'Aynı istek, metodu ve gövdesiyle birlikte şimdilik başka bir adrese yapılmalıdır.',
      when: 'Hizmet sizi başka bir bölgeye veya düğüme gönderdiğinde görülür; tarayıcı araçları, hiçbir sunucunun göndermediği HSTS kaynaklı HTTPS geçişini de bu kodla gösterir.',
      fixes: [
        {
          who: 'client',
          text: 'İsteğin tamamını Location başlığındaki adreste yineleyin ve bir dahaki sefer için eski adresi saklayın.',
        },
        {
          who: 'client',
          text: 'Gövde bir akış (stream) ise arabelleğe alın; bir kez okunan veri yeniden gönderilemez.',
        },
        { who: 'server', text: 'İstemcinin yalnızca bir sonuç sayfası görmesi gerekiyorsa bunun yerine 303 gönderin.' },
      ],
      choose: 'POST isteğinin POST kalması gereken geçici bir yönlendirme için 307 kodunu gönderin.',
      endUser: 'Geçici olarak başka bir adrese yönlendiriliyorsunuz.',
    },
    308: {
      name: 'Kalıcı Yönlendirme',
      summary: 'Kaynak kalıcı olarak taşındı; aynı istek yeni adrese yapılmalıdır.',
      when: 'Taşınan veya HTTPS’de ısrar eden API sunucularında ve kalıcı yönlendirmelerde bu kodu tercih eden Next.js gibi yazılım çatılarında görülür.',
      fixes: [
        {
          who: 'client',
          text: 'İsteğin tamamını Location başlığındaki adreste yineleyin ve yeni adresi kaydedin.',
        },
        { who: 'client', text: 'Bu kodda takılan eski bir HTTP kütüphanesi kullanıyorsanız onu güncelleyin.' },
        { who: 'operator', text: 'Yeni bir kuralı önce 307 ile deneyin; önbellekler bu kodu saklar.' },
      ],
      choose: 'Bir uç nokta kalıcı olarak taşındıysa ve POST isteğinin POST kalması gerekiyorsa 308 kodunu gönderin.',
      endUser: 'Bu sayfa taşındı. Yeni adresine yönlendiriliyorsunuz.',
    },
    400: {
      name: 'Hatalı İstek',
      summary: 'Sunucu isteği anlayamıyor veya anlamak istemiyor.',
      when: 'Bozuk JSON, eksik parametre, geçersiz başlık veya HTTPS portuna gelen şifresiz HTTP isteği bu koda yol açar; nginx bu yanıtı çerezler fazla büyük olduğunda da verir.',
      fixes: [
        {
          who: 'client',
          text: 'Hata gövdesini okuyun, ardından isteği çalışan bir istekle karşılaştırın; örneğin curl -v ile.',
        },
        { who: 'client', text: 'Sorun tek bir tarayıcıda görülüyorsa sitenin çerezlerini silin.' },
        { who: 'server', text: 'Neyin nerede yanlış olduğunu gövdede belirtin.' },
        {
          who: 'operator',
          text: 'Uygulamanın günlüğünde bir şey yoksa vekil sunucunun (proxy) günlüğüne bakın; vekil sunucu bu kodu kendiliğinden de gönderir.',
        },
      ],
      choose:
        'İsteği okuyamıyorsanız 400 kodunu gönderin; okuyabiliyorsanız ve içeriği bir kuralı çiğniyorsa 422 daha açıklayıcıdır.',
      endUser: 'Uygulama, hizmetin anlamadığı bir istek gönderdi.',
    },
    401: {
      name: 'Kimlik Doğrulama Gerekli',
      summary: 'Sunucu kimin sorduğunu bilmek istiyor: Kimlik bilgileri eksik, yanlış veya süresi dolmuş.',
      when: 'Belirtecin (token) süresi dolduğunda, anahtar yanlış yazıldığında veya Authorization başlığı bir vekil sunucuda (proxy) ya da başka bir sunucuya yönlendirme sırasında kaybolduğunda görülür.',
      fixes: [
        {
          who: 'client',
          text: 'WWW-Authenticate başlığını okuyun: Kimlik doğrulama yöntemini, bearer belirteçlerinde çoğu zaman nedeni de belirtir.',
        },
        {
          who: 'client',
          text: 'Yeni bir belirteç alın veya kullanıcıdan oturum açmasını isteyin, ardından isteği bir kez yineleyin.',
        },
        {
          who: 'server',
          text: 'Yanıta WWW-Authenticate başlığını ekleyin; kullanıcı biliniyor, ancak yetkisi yetmiyorsa 403 gönderin.',
        },
        {
          who: 'operator',
          text: 'Vekil sunucunun Authorization başlığını ilettiğini, belirteçlerin süresi erken doluyor gibi görünüyorsa saatlerin uyuştuğunu denetleyin.',
        },
      ],
      choose: 'Geçerli kimlik bilgileri yanıtı değiştirecekse 401 kodunu gönderin.',
      endUser: 'Lütfen yeniden oturum açın.',
    },
    402: {
      name: 'Ödeme Gerekli',
      summary: 'Ödemeler için ayrılmış, her hizmetin kendi anlamını yüklediği bir koddur.',
      when: 'Stripe bunu reddedilen kartlarda gönderir; diğer hizmetler ise abonelik hakkı bittiğinde veya bir fatura ödenmediğinde.',
      fixes: [
        { who: 'client', text: 'Gövdeyi okuyun; ne yapılacağını yalnızca bu hizmetin belgeleri söyler.' },
        { who: 'operator', text: 'Hesabın planını, kotasını ve ödeme yöntemini denetleyin.' },
        { who: 'server', text: 'Neyin nerede ödenmesi gerektiğini gövdede belirtin.' },
      ],
      choose: 'Tek engel bir ödemeyse 402 kodunu gönderin ve bunu belgeleyin.',
      endUser: 'Devam etmek için ödeme yapılması gerekiyor.',
    },
    403: {
      name: 'Erişim Yasak',
      summary: 'Sunucu isteği anladı ve reddediyor; aynı kimlik bilgileri bunu değiştirmez.',
      when: 'Hesabın bir yetkisi eksikse; güvenlik duvarı, IP kuralı veya CSRF denetimi isteği geri çeviriyorsa ya da nginx dosyayı okuyamıyor veya klasörü listelemiyorsa görülür.',
      fixes: [
        {
          who: 'client',
          text: 'İsteği aynı kimlik bilgileriyle yinelemeyin; yetki isteyin veya hesabı değiştirin.',
        },
        {
          who: 'operator',
          text: 'İsteği kimin reddettiğini gövdeden ve başlıklardan bulun: uygulama, WAF, CDN veya dosya sistemi.',
        },
        {
          who: 'server',
          text: 'Hangi kuralın reddettiğini günlüğe yazın ve bunun açıklanabilecek kadarını çağırana bildirin.',
        },
      ],
      choose: 'Hayır diyecek kadar bilginiz varsa 403 kodunu gönderin; kaynağın varlığı bile gizliyse 404 gönderin.',
      endUser: 'Bu işlem için izniniz yok.',
    },
    404: {
      name: 'Bulunamadı',
      summary: 'Bu adreste hiçbir şey yok ya da sunucu, orada bir şey olduğunu açıklamak istemiyor.',
      when: 'Yanlış yazılmış veya eskimiş bağlantılarda, hiç yayına alınmamış bir rotada veya yolu yanlış yeniden yazan bir vekil sunucuda (proxy) görülür; GitHub başkalarının özel depoları için de bu yanıtı verir.',
      fixes: [
        {
          who: 'client',
          text: 'Adresin her bölümünü denetleyin: sunucu adı, ön ek, sürüm, büyük ve küçük harfler, kimlik (ID).',
        },
        {
          who: 'operator',
          text: 'İsteğin doğru hizmete ulaşıp ulaşmadığına bakın; uyan bir rotası olmayan vekil sunucu da 404 döndürür.',
        },
        { who: 'server', text: 'İnsanların hâlâ kullandığı eski adresleri yönlendirin.' },
      ],
      choose: 'Burada bir şey yoksa ve ileride olup olmayacağını söyleyemiyorsanız 404 kodunu gönderin.',
      endUser: 'Bu sayfa bulunamadı.',
    },
    405: {
      name: 'Metoda İzin Verilmiyor',
      summary: 'Adres var, ancak bu metodu kabul etmiyor.',
      when: 'GET için hazırlanmış bir adrese POST isteği geldiğinde, statik bir dosyaya form gönderildiğinde veya bir yönlendirme POST isteğini GET isteğine çevirdiğinde görülür.',
      fixes: [
        { who: 'client', text: 'Allow başlığındaki metotlardan birini kullanın.' },
        {
          who: 'client',
          text: 'Adresi denetleyin; fazladan veya eksik bir eğik çizgi başka bir işleyiciye (handler) götürebilir.',
        },
        {
          who: 'server',
          text: 'Metodu bu rota için tanımlayın; tarayıcılar başka bir kaynaktan (origin) çağırıyorsa OPTIONS metodunu da ekleyin.',
        },
      ],
      choose: 'Kaynak varsa ve metot ona uymuyorsa 405 kodunu gönderin.',
      endUser: 'Bu işlem burada yapılamıyor.',
    },
    406: {
      name: 'Kabul Edilebilir Biçim Yok',
      summary: 'Sunucuda kaynağın, istekteki Accept başlıklarına uyan bir sürümü yok.',
      when: 'İstemci var olmayan bir medya türünde veya dilde ısrar ettiğinde görülür; paylaşımlı barındırmada ModSecurity kuralları da bu yanıtı verebilir.',
      fixes: [
        { who: 'client', text: 'Accept başlığının kapsamını genişletin veya başlığı hiç göndermeyin.' },
        { who: 'server', text: 'İşe yarayacaksa isteği reddetmek yerine varsayılan bir sürüm gönderin.' },
        { who: 'operator', text: 'Sıradan tarayıcılar bu kodu alıyorsa ModSecurity günlüğüne bakın.' },
      ],
      choose: 'Yanlış biçim hiç yanıt vermemekten daha kötüyse 406 kodunu gönderin.',
      endUser: 'Bu içerik istenen biçimde sunulmuyor.',
    },
    407: {
      name: 'Vekil Sunucuda Kimlik Doğrulama Gerekli',
      summary: 'Yol üzerindeki bir vekil sunucu (proxy), isteği geçirmeden önce kimin sorduğunu bilmek istiyor.',
      when: 'Şirket ağlarında; vekil sunucu için kimlik bilgisi tanımlanmamış komut satırı araçlarında, paket yöneticilerinde ve konteynerlerde görülür.',
      fixes: [
        {
          who: 'client',
          text: 'Kimlik bilgilerini, örneğin HTTPS_PROXY değişkeninde, özel karakterleri kodlayarak belirtin.',
        },
        {
          who: 'client',
          text: 'Proxy-Authenticate başlığını okuyun; her araç orada adı geçen yöntemi desteklemez.',
        },
        { who: 'operator', text: 'Derleme sunucularına kendi hesaplarını verin veya onları bu denetimden muaf tutun.' },
      ],
      choose: '407 kodunu yalnızca vekil sunucu olarak gönderin; kaynak sunucu 401 gönderir.',
      endUser: 'Devam etmeden önce ağınız oturum açmanızı istiyor.',
    },
    408: {
      name: 'İstek Zaman Aşımı',
      summary: 'Sunucu isteğin geri kalanını bekledi, ancak zamanında gelmedi.',
      when: 'Zayıf ağlar üzerinden yapılan yüklemelerde, Content-Length ile bildirilenden az bayt geldiğinde veya yedekte tutulan bir bağlantı hiç kullanılmadığında görülür.',
      fixes: [
        { who: 'client', text: 'İsteği yeni bir bağlantı üzerinden yeniden gönderin.' },
        { who: 'client', text: 'Content-Length değerinin gönderdiğinizle uyuştuğunu denetleyin.' },
        {
          who: 'operator',
          text: 'Düzgün yüklemeler yarıda kesiliyorsa başlıkların ve gövdenin okunmasına ilişkin zaman aşımlarını yükseltin.',
        },
      ],
      choose: 'İstek, tanıdığınız süre içinde eksiksiz gelmiyorsa 408 kodunu gönderin.',
      endUser: 'Bağlantı çok yavaştı. Lütfen tekrar deneyin.',
    },
    409: {
      name: 'Çakışma',
      summary: 'İstek, kaynağın şu anki durumuyla bağdaşmıyor.',
      when: 'İki kişi aynı kaydı düzenlediğinde, istenen ad daha önce alınmış olduğunda veya bir Kubernetes nesnesi okunduktan sonra değiştiğinde görülür.',
      fixes: [
        {
          who: 'client',
          text: 'Şu anki durumu alın, değişikliğinizi ona uydurun ve yeniden gönderin.',
        },
        { who: 'server', text: 'İsteğin neyle çakıştığını gövdede belirtin.' },
        {
          who: 'server',
          text: 'ETag ve If-Match desteği sunun; böylece istemciler bir şeyin üzerine yazmadan önce durumu fark eder.',
        },
      ],
      choose: 'Çağıran taraf çakışmayı giderip isteği yeniden gönderebilecekse 409 kodunu gönderin.',
      endUser: 'Bu bilgi artık güncel durumla uyuşmuyor. Lütfen sayfayı yenileyip tekrar deneyin.',
    },
    410: {
      name: 'Kalıcı Olarak Kaldırıldı',
      summary: 'Kaynak önceden buradaydı ve kalıcı olarak kaldırıldı.',
      when: 'Silinen hesaplarda, sona eren kampanyalarda, kapatılan API sürümlerinde ve biten anlık bildirim (push) aboneliklerinde görülür.',
      fixes: [
        {
          who: 'client',
          text: 'Sormayı bırakın ve buraya işaret eden bağlantıyı, işi veya aboneliği silin.',
        },
        { who: 'server', text: 'Yerine geçen bir şey varsa gövdede belirtin.' },
        { who: 'operator', text: 'Yanlışlıkla kaldırıldıysa geri yükledikten sonra önbellekleri temizleyin.' },
      ],
      choose: 'Kaynağın eskiden var olduğunu ve geri gelmeyeceğini biliyorsanız 410 kodunu gönderin.',
      endUser: 'Bu sayfa artık yok.',
    },
    411: {
      name: 'Uzunluk Gerekli',
      summary: 'Sunucu Content-Length başlığında ısrar ediyor, istekte ise bu başlık yok.',
      when: 'Boyutu önceden bilmesi gereken sunuculara, ağ geçitlerine ve depolama API’lerine parçalı (chunked) yükleme yapıldığında veya gövdesi olmayan bir POST isteğinde görülür.',
      fixes: [
        {
          who: 'client',
          text: 'Content-Length gönderin; bunun için boyutu bilinen bir gövde kullanın veya gövdeyi arabelleğe alın.',
        },
        { who: 'client', text: 'Gövdesi olmayan bir POST isteğinde Content-Length: 0 gönderin.' },
        {
          who: 'operator',
          text: 'Öndeki her vekil sunucunun (proxy) parçalı istekleri kabul edip etmediğini denetleyin.',
        },
      ],
      choose: 'Uzunluğu bilinmeyen gövdeleri kabul etmiyorsanız 411 kodunu gönderin.',
      endUser: 'Yükleme başlatılamadı.',
    },
    412: {
      name: 'Ön Koşul Sağlanmadı',
      summary: 'İsteğin başlıklarındaki bir koşul, örneğin If-Match, sağlanmıyor.',
      when: 'Başka biri daha önce kaydettiği için ETag eskidiğinde veya If-None-Match: * zaten var olan bir dosyaya denk geldiğinde görülür.',
      fixes: [
        {
          who: 'client',
          text: 'Kaynağı ve ETag değerini yeniden alın, değişikliğinizi onunla birleştirin ve bu ETag ile gönderin.',
        },
        {
          who: 'client',
          text: 'Koşulu kaldırıp geçmeyin; bu, başkalarının değişikliklerini ezer.',
        },
        {
          who: 'operator',
          text: 'Koşul hiçbir zaman sağlanmıyorsa vekil sunucudaki (proxy) sıkıştırmanın ETag değerini değiştirip değiştirmediğine bakın.',
        },
      ],
      choose: 'İstemci bir koşul belirttiyse ve bu koşul sağlanmıyorsa 412 kodunu gönderin.',
      endUser: 'Bu arada başka biri değişiklik yaptı. Lütfen önce sayfayı yenileyin.',
    },
    413: {
      name: 'İçerik Çok Büyük',
      summary: 'İsteğin gövdesi, sunucunun kabul ettiğinden büyük.',
      when: 'Dosya yüklemesi nginx’teki client_max_body_size değerine, uygulamanın gövde ayrıştırıcısına veya CDN’in sınırına takıldığında görülür.',
      fixes: [
        { who: 'client', text: 'Gövdeyi küçültün: sıkıştırın veya parçalar hâlinde yükleyin.' },
        { who: 'operator', text: 'Sınırı yol üzerindeki her durakta yükseltin; en küçüğü belirleyicidir.' },
        { who: 'server', text: 'Sınırınızı hata yanıtında ve belgelerde belirtin.' },
      ],
      choose: 'İtirazınız gövdenin boyutunaysa 413 kodunu gönderin.',
      endUser: 'Bu dosya çok büyük.',
    },
    414: {
      name: 'URI Çok Uzun',
      summary: 'İsteğin adresi, sunucunun okumayı kabul ettiğinden uzun.',
      when: 'Çok filtreli bir arama formu GET ile gönderildiğinde, sorgu dizesinde bir belirteç (token) taşındığında veya bir yönlendirme her turda adresi uzattığında görülür.',
      fixes: [
        { who: 'client', text: 'Veriyi bir POST isteğinin gövdesine taşıyın.' },
        { who: 'server', text: 'Adresin kimi bölümleri yineleniyorsa bunları ekleyen yönlendirmeyi düzeltin.' },
        { who: 'operator', text: 'Böyle uzun adresler gerçekten gerekliyse istek satırının sınırını yükseltin.' },
      ],
      choose: 'Adres tek başına sınırınızı aşıyorsa 414 kodunu gönderin.',
      endUser: 'Bu bağlantı açılamayacak kadar uzun.',
    },
    415: {
      name: 'Desteklenmeyen Medya Türü',
      summary: 'Gövde, bu kaynağın kabul etmediği bir biçimde.',
      when: 'JSON verisi Content-Type: application/json olmadan geldiğinde, JSON beklenen yere form gönderildiğinde veya sunucu Content-Encoding ile belirtilen kodlamayı çözemediğinde görülür.',
      fixes: [
        { who: 'client', text: 'Content-Type başlığına gövdenin gerçek türünü yazın.' },
        {
          who: 'client',
          text: 'Çok parçalı (multipart) bir formda başlığı kütüphaneye bırakın; sınır değeri (boundary) de onun parçasıdır.',
        },
        {
          who: 'server',
          text: 'Kabul ettiğiniz türleri Accept başlığında, PATCH için Accept-Patch başlığında belirtin.',
        },
      ],
      choose: 'Sorun gövdenin içeriğinde değil, türünde veya kodlamasındaysa 415 kodunu gönderin.',
      endUser: 'Bu dosya türü desteklenmiyor.',
    },
    416: {
      name: 'Aralık Karşılanamıyor',
      summary: 'Range başlığının istediği bölüm dosyanın dışında kalıyor.',
      when: 'Tamamlanmış bir indirme sürdürülmek istendiğinde veya dosya sunucuda kısaldığında görülür.',
      fixes: [
        {
          who: 'client',
          text: 'Elinizdeki boyutu Content-Range başlığındaki toplam boyutla karşılaştırın; ikisi aynıysa indirme tamamdır.',
        },
        { who: 'client', text: 'Aynı değilse indirilen bölümü silin ve Range göndermeden baştan başlayın.' },
        {
          who: 'server',
          text: 'İstemciler ayırt edebilsin diye toplam boyutu Content-Range başlığında gönderin.',
        },
      ],
      choose: 'İstenen baytların hiçbiri yoksa 416 kodunu gönderin.',
      endUser: 'İndirme sürdürülemedi, baştan başlaması gerekiyor.',
    },
    417: {
      name: 'Beklenti Karşılanamadı',
      summary: 'Sunucu, Expect başlığının istediğini yapamıyor.',
      when: 'Eski bir sunucu veya vekil sunucu (proxy), curl ve başka araçların büyük yüklemelere eklediği Expect: 100-continue başlığını tanımadığında görülür.',
      fixes: [
        { who: 'client', text: 'İsteği Expect başlığı olmadan yeniden gönderin.' },
        { who: 'operator', text: 'Başlığı reddeden vekil sunucuyu güncelleyin veya atlayın.' },
      ],
      choose: 'Expect başlığında 100-continue dışında bir şey varsa 417 kodunu gönderin.',
      endUser: 'Yükleme teknik bir nedenle reddedildi.',
    },
    418: {
      name: 'Ben Bir Çaydanlığım',
      summary:
        'Kahve demlikleriyle ilgili bir 1 Nisan şakasıdır; başka bir anlam almasın diye kayıt listesinde ayrılmış durur.',
      when: 'Sürpriz sayfalarda (easter egg), demolarda ve bot sandığı ziyaretçiyi başından savmak isteyen sitelerde görülür.',
      fixes: [
        {
          who: 'client',
          text: 'Bunu gerçek bir hizmet gönderiyorsa yavaşlayın ve istemcinizi User-Agent başlığında tanıtın.',
        },
        {
          who: 'server',
          text: 'Amacınız reddetmekse 403 veya 429 gönderin; araçlar bir şakaya göre davranamaz.',
        },
      ],
      choose: 'Bu numarayı oraya biri bilerek koyduysa kod 418’dir; HTTP’nin kendisi ona anlam vermez.',
      endUser: 'Hizmet bu isteği geri çevirdi.',
    },
    419: {
      name: 'Sayfanın Süresi Doldu',
      summary: 'Laravel’in, CSRF belirteci (token) eksik veya süresi dolmuş bir formu reddetme biçimidir.',
      when: 'Sayfa, oturum süresinden daha uzun açık kaldığında, formda @csrf bulunmadığında veya oturum çerezi geri gelmediğinde görülür.',
      fixes: [
        { who: 'client', text: 'Sayfayı yenileyin, ardından formu tekrar gönderin.' },
        {
          who: 'server',
          text: 'Her forma @csrf ekleyin, betiklerin gönderdiği isteklerde belirteci başlıklara koyun.',
        },
        {
          who: 'operator',
          text: 'Oturum çerezinin alan adını ve Secure bayrağını denetleyin, oturumları sunucular arasında paylaşın.',
        },
      ],
      choose: '419 kodunu, onu kendiliğinden gönderen Laravel’e bırakın; başka yerlerde standart yanıt 403’tür.',
      endUser: 'Bu sayfa çok uzun süre açık kaldı. Lütfen sayfayı yenileyip tekrar deneyin.',
    },
    420: {
      name: 'Biraz Sakinleşin',
      summary: 'İlk Twitter API’sinin, istemciye fazla sık istek gönderdiğini söyleme biçimidir.',
      when: 'Eski kodlarda ve günlüklerde görülür: O API’nin 1. sürümü bu kodu gönderirdi, sonraki sürümler 429 gönderir.',
      fixes: [
        {
          who: 'client',
          text: 'Bunu 429 gibi ele alın: Retry-After başlığında belirtilen süre kadar bekleyin, sonra daha yavaş devam edin.',
        },
        { who: 'server', text: 'Bunun yerine 429 gönderin.' },
      ],
      choose: '420 kodunu göndermeyin; istemciler ve kütüphaneler 429 kodunu tanır.',
      endUser: 'Kısa sürede çok fazla istek geldi. Lütfen biraz bekleyin.',
    },
    421: {
      name: 'Yanlış Yönlendirilmiş İstek',
      summary: 'İstek, istenen alan adını sunmayan bir sunucuya açılmış bağlantı üzerinden geldi.',
      when: 'Tarayıcı tek bir HTTP/2 bağlantısını ortak sertifikası olan iki alan adı için kullandığında veya SNI ile Host farklı siteleri gösterdiğinde görülür.',
      fixes: [
        {
          who: 'client',
          text: 'İsteği yeni bir bağlantıda yineleyin; bu, her metot için güvenlidir.',
        },
        {
          who: 'operator',
          text: 'Farklı sunuculardaki alan adlarına ayrı sertifikalar verin veya hepsini bütün sunucularda sunun.',
        },
        { who: 'operator', text: 'Vekil sunucunun (proxy) SNI alanında doğru alan adını gönderdiğini denetleyin.' },
      ],
      choose:
        'Başka bir bağlantı bu alan adını sunan bir sunucuya ulaşabilecekse 421 kodunu gönderin; vekil sunucular bu kodu üretmemelidir.',
      endUser: 'Hizmete bu yoldan ulaşılamadı. Lütfen tekrar deneyin.',
    },
    422: {
      name: 'İşlenemeyen İçerik',
      summary: 'Gövdenin biçimi düzgün, ancak içeriği bir kuralı çiğniyor.',
      when: 'Doğrulama başarısız olduğunda görülür: geçersiz bir e-posta adresi veya başlangıçtan önceye düşen bir bitiş tarihi. Rails, Laravel ve FastAPI bu kodu böyle kullanır.',
      fixes: [
        { who: 'client', text: 'Hataları alanların yanında gösterin ve kullanıcının düzeltmesini sağlayın.' },
        { who: 'client', text: 'İsteği değiştirmeden yeniden göndermeyin.' },
        { who: 'server', text: 'Bütün hataları, her birini alanıyla birlikte, tek seferde listeleyin.' },
      ],
      choose: 'İsteği okuyabildiyseniz ve içeriği geçerli değilse 422 kodunu gönderin.',
      endUser: 'Bilgilerden bazıları geçersiz. Lütfen kontrol edin.',
    },
    423: {
      name: 'Kilitli',
      summary: 'Kaynak kilitli ve istekte kilidin anahtarı yok.',
      when: 'Biri belgeyi WebDAV üzerinden açmışsa veya çöken bir düzenleyici kilidini geride bırakmışsa görülür.',
      fixes: [
        { who: 'client', text: 'Öbür kişi bitirene kadar bekleyin veya bir kopya üzerinde çalışın.' },
        { who: 'client', text: 'Kilit size aitse kilit belirtecini (token) If başlığında gönderin.' },
        { who: 'operator', text: 'Sahibi ayrılmış kilitleri kaldırın ve kilitlere süre sınırı koyun.' },
      ],
      choose: 'Kaynağı bir kilit koruyorsa ve istekte o kilidin belirteci yoksa 423 kodunu gönderin.',
      endUser: 'Şu anda başka biri bunun üzerinde çalışıyor.',
    },
    424: {
      name: 'Bağımlılık Başarısız',
      summary: 'Bu adım, bağlı olduğu başka bir adım başarısız olduğu için yapılamadı.',
      when: 'Tek bir reddin her şeyi geri aldığı WebDAV özellik değişikliklerinde görülür; Amazon SageMaker ise modelin kendisi hata verdiğinde bu kodu gönderir.',
      fixes: [
        {
          who: 'client',
          text: 'Başka bir girdi yüzünden değil, kendi nedeniyle başarısız olan girdiyi bulun; düzeltilmesi gereken odur.',
        },
        { who: 'server', text: 'İlk başarısız olan adımı gövdede belirtin.' },
        { who: 'operator', text: 'Bağlı olunan hizmetin günlüğüne bakın.' },
      ],
      choose: 'Önceki bir adım başarısız olduğu için atladığınız adımlarda 424 kodunu gönderin.',
      endUser: 'Önceki bir adım başarısız olduğu için bu işlem tamamlanamadı.',
    },
    425: {
      name: 'Çok Erken',
      summary:
        'İstek TLS erken verisi (early data) içinde geldi; sunucu yeniden oynatılmış olabilecek bir isteği işlemeyi göze almıyor.',
      when: 'TLS 1.3 ile 0-RTT açıksa ve yinelendiğinde zarar verebilecek bir istek ilk paketlerle birlikte gelirse görülür.',
      fixes: [
        {
          who: 'client',
          text: 'TLS el sıkışması tamamlandıktan sonra isteği yeniden gönderin, ancak erken veri olarak göndermeyin.',
        },
        {
          who: 'operator',
          text: 'Vekil sunucunun (proxy) bu istekleri Early-Data: 1 ile işaretlemesini veya el sıkışma bitene kadar bekletmesini sağlayın.',
        },
        {
          who: 'operator',
          text: 'Hangi isteklerin güvenle yeniden oynatılabileceğini kimse bilmiyorsa erken veriyi kapatın.',
        },
      ],
      choose:
        'Erken veriyle gelen bir istek, yeniden oynatılmış (replay) olması hâlinde zarar verecekse 425 kodunu gönderin.',
      endUser: 'Bağlantı henüz hazır değildi. Lütfen tekrar deneyin.',
    },
    426: {
      name: 'Yükseltme Gerekli',
      summary: 'Sunucu bu protokolle devam etmeyi reddediyor ve istediği protokolü Upgrade başlığında belirtiyor.',
      when: 'Bir WebSocket uç noktasına sıradan bir istek geldiğinde (örneğin Node.js’in ws kütüphanesinde) veya WebSocket sürümü tanınmadığında görülür.',
      fixes: [
        { who: 'client', text: 'Bir WebSocket istemcisiyle ws:// veya wss:// adresine bağlanın.' },
        { who: 'server', text: 'Yanıta Upgrade başlığını ekleyin; o olmadan ne istediğinizi kimse bilemez.' },
        {
          who: 'operator',
          text: 'Vekil sunucunun (proxy) Upgrade ve Connection başlıklarını HTTP/1.1 üzerinden iletmesini sağlayın.',
        },
      ],
      choose: 'Aynı isteği başka bir protokolle kabul edecekseniz 426 kodunu gönderin.',
      endUser: 'Uygulamanın başka bir yolla bağlanması gerekiyor. Lütfen uygulamayı güncelleyin.',
    },
    428: {
      name: 'Ön Koşul Gerekli',
      summary:
        'Sunucu bu değişikliği yalnızca If-Match gibi bir koşulla kabul ediyor; böylece hiçbir şeyin üzerine fark edilmeden yazılmıyor.',
      when: 'API güncelleme kayıplarına (lost update) karşı korunuyorsa ve PUT, PATCH veya DELETE isteği ETag olmadan gelirse görülür.',
      fixes: [
        { who: 'client', text: 'Önce kaynağı alın, ardından ETag değerini If-Match başlığında gönderin.' },
        { who: 'server', text: 'Hangi başlığın eksik olduğunu gövdede belirtin.' },
      ],
      choose: 'Bir koşulda ısrar ediyorsanız ve istekte koşul yoksa 428 kodunu gönderin.',
      endUser: 'Lütfen kaydetmeden önce sayfayı yenileyin.',
    },
    429: {
      name: 'Çok Fazla İstek',
      summary: 'Bu istemci, belirli bir süre içinde gönderebileceğinden fazla istek gönderdi.',
      when: 'API kotalarında, veri kazıyan (scraper) programlarda, beklemeden yeniden deneyen döngülerde ve tek bir IP adresi arkasında tek kişi sayılan çok sayıda kullanıcıda görülür.',
      fixes: [
        {
          who: 'client',
          text: 'Retry-After başlığında belirtilen süre kadar bekleyin; başlık yoksa rastgele ve giderek artan bekleme süreleri kullanın.',
        },
        {
          who: 'client',
          text: 'Sınırın altında kalmak için yanıtları önbelleğe alın, çağrıları birleştirin ve zamana yayın.',
        },
        { who: 'server', text: 'Retry-After gönderin; hangi sınıra kimin takıldığını belirtin.' },
        {
          who: 'operator',
          text: 'Vekil sunucu (proxy) arkasında sayımı vekil sunucunun adresine göre değil, gerçek istemci adresine göre yapın.',
        },
      ],
      choose: 'Hizmetin kendisi sağlıklıyken bu istemci payını aştıysa 429 kodunu gönderin.',
      endUser: 'Kısa sürede çok fazla istek geldi. Lütfen biraz bekleyin.',
    },
    430: {
      name: 'Güvenlik Nedeniyle Reddedildi',
      summary: 'Shopify, isteği kötü niyetli göründüğü için reddetti.',
      when: 'Betikler ve uygulamalar bir mağazayı, koruma sisteminin saldırı sandığı biçimde çağırdığında görülür.',
      fixes: [
        {
          who: 'client',
          text: 'İsteği Shopify belgeleriyle karşılaştırın ve uygulamanızı User-Agent başlığında tanıtın.',
        },
        {
          who: 'operator',
          text: 'İstek iyi niyetliyse zamanı ve istek kimliğini (request ID) vererek Shopify desteğine başvurun.',
        },
      ],
      choose: '430 kodunu Shopify’a bırakın; başka yerlerde standart yanıt 403 veya 429’dur.',
      endUser: 'Hizmet bu isteği güvenlik nedeniyle reddetti.',
    },
    431: {
      name: 'İstek Başlık Alanları Çok Büyük',
      summary: 'İsteğin başlıkları, ayrı ayrı veya toplamda, sunucunun okumayı kabul ettiğinden büyük.',
      when: 'Çerezler biriktiğinde veya belirteçler (token) uzun grup listeleri taşıdığında görülür. Node.js bu kodla yanıt verir, nginx ise aynı durumda 400 gönderir.',
      fixes: [
        { who: 'client', text: 'Sitenin çerezlerini silin, ardından tekrar deneyin.' },
        { who: 'server', text: 'Oturum verisini sunucuda tutun, çereze yalnızca bir kimlik (ID) koyun.' },
        {
          who: 'operator',
          text: 'Büyük belirteçler gerçekten gerekliyse sınırı hem vekil sunucuda (proxy) hem sunucuda yükseltin.',
        },
      ],
      choose: 'Başlıklar fazla büyükse 431 kodunu gönderin ve mümkünse sorumlu başlığı belirtin.',
      endUser: 'Lütfen bu sitenin çerezlerini silip tekrar deneyin.',
    },
    440: {
      name: 'Oturum Süresi Doldu',
      summary: 'Microsoft Exchange’in, oturumun sona erdiğini bildirme biçimidir.',
      when: 'Web üzerindeki Outlook bir süre işlem yapılmadan açık kaldığında görülür; Exchange önündeki vekil sunucular (proxy) ve izleme araçları da onunla karşılaşır.',
      fixes: [
        { who: 'client', text: 'Yeniden oturum açın, ardından isteği yineleyin.' },
        {
          who: 'operator',
          text: 'Kod fazla erken geliyorsa oturum zaman aşımını ve vekil sunucunun çerezleri koruyup korumadığını denetleyin.',
        },
      ],
      choose: '440 kodunu Exchange’e bırakın; başka yerlerde standart yanıt 401’dir.',
      endUser: 'Lütfen yeniden oturum açın.',
    },
    444: {
      name: 'Bağlantı Yanıtsız Kapatıldı',
      summary: 'nginx’i işleten, bağlantının hiç yanıt verilmeden kapatılmasını istemiştir.',
      when: 'Yapılandırmada, çoğu zaman botlara ve bilinmeyen sunucu adlarına karşı, return 444 yazıyorsa görülür; numara yalnızca erişim günlüğünde yer alır.',
      fixes: [
        {
          who: 'operator',
          text: 'İyi niyetli ziyaretçiler etkileniyorsa return 444 içeren bloğu bulun ve koşullarını denetleyin.',
        },
        {
          who: 'client',
          text: 'Sunucu adını denetleyin; IP adresiyle yapılan çağrılar çoğu zaman böyle bir bloğa düşer.',
        },
      ],
      choose: 'nginx günlüğü öyle diyorsa ve istemci boş bir yanıt gördüyse kod 444’tür.',
      endUser: 'Hizmet bağlantıyı kapattı.',
    },
    449: {
      name: 'Gereğini Yapıp Yeniden Deneyin',
      summary:
        'Bir adım attıktan veya bir ekleme yaptıktan sonra aynı isteği bir kez daha isteyen bir Microsoft kodudur.',
      when: 'Microsoft’un WebDAV sunucuları Ms-Echo-Request metnini geri ister; eski Exchange ActiveSync ise aygıtın önce ilkeleri (policy) almasını ister.',
      fixes: [
        {
          who: 'client',
          text: 'WebDAV kullanıyorsanız isteği Ms-Echo-Request başlığında istenenle birlikte yineleyin.',
        },
        {
          who: 'client',
          text: 'ActiveSync kullanıyorsanız aygıtta Provision komutunu çalıştırın, ardından isteği yineleyin.',
        },
      ],
      choose: '449 kodunu Microsoft sunucularına bırakın; başkalarının istemcileri onu tanımaz.',
      endUser: 'Devam etmeden önce bir adım daha gerekiyor.',
    },
    451: {
      name: 'Yasal Nedenlerle Erişilemiyor',
      summary: 'Kaynak, yasal bir talep nedeniyle sunulmuyor.',
      when: 'Mahkeme kararlarında, içerik kaldırma bildirimlerinde, yaptırımlarda ve bir bölgeyi yasaları nedeniyle dışarıda bırakan haber sitelerinde görülür; Exchange ActiveSync ise bu numarayı başka bir sunucuya taşınmayı bildirmek için kullanır.',
      fixes: [
        { who: 'client', text: 'Gövdeyi okuyun; bunu kimin hangi gerekçeyle istediğini söylemesi gerekir.' },
        {
          who: 'server',
          text: 'Talebi açıklayın ve engeli uygulayana rel=blocked-by ile bağlantı verin.',
        },
        { who: 'operator', text: 'Bu kodu beklemiyorsanız CDN’inizin coğrafi kurallarını denetleyin.' },
      ],
      choose: 'Yanıtın önündeki engel kendi kuralınız değil, yasal bir talepse 451 kodunu gönderin.',
      endUser: 'Bu içerik yasal nedenlerle sunulamıyor.',
    },
    460: {
      name: 'İstemci Bağlantıyı Kapattı',
      summary: 'AWS yük dengeleyicisinin günlüğünde, istemcinin yanıt hazır olmadan bağlantıyı kapattığını gösterir.',
      when: 'Zaman aşımı yanıt süresinden kısa olan istemcilerde, yarıda kesilen sayfa yüklemelerinde ve ağını yitiren telefonlarda görülür.',
      fixes: [
        { who: 'client', text: 'Zaman aşımını, kabul ettiğiniz en yavaş yanıttan uzun tutun.' },
        { who: 'server', text: 'Yavaş istekleri hızlandırın veya arka plan işine dönüştürün.' },
        { who: 'operator', text: 'İstemcilerin zaman aşımını erişim günlüğündeki sürelerle karşılaştırın.' },
      ],
      choose:
        'Yük dengeleyicinin erişim günlüğü öyle diyorsa kod 460’tır; istemci artık orada olmadığı için onu göremez.',
      endUser: 'İstek, yanıt gelmeden iptal edildi.',
    },
    463: {
      name: 'İletilen Adres Sayısı Çok Fazla',
      summary: 'AWS yük dengeleyicisi, 30’dan çok adres içeren bir X-Forwarded-For başlığını reddetti.',
      when: 'Birbirini döngü hâlinde çağıran vekil sunucularda (proxy), uzun vekil sunucu zincirlerinde veya istemci başlığı kendisi uydurduğunda görülür.',
      fixes: [
        { who: 'operator', text: 'Adreslere bakın; yineleniyorlarsa döngüyü kırın.' },
        {
          who: 'operator',
          text: 'En dıştaki vekil sunucunun başlığa ekleme yapmak yerine onu baştan yazmasını sağlayın.',
        },
        { who: 'client', text: 'X-Forwarded-For başlığını kendiniz göndermeyin.' },
      ],
      choose: '463 kodunu AWS yük dengeleyicilerine bırakın; her zaman yalnızca bu başlıkla ilgilidir.',
      endUser: 'Hizmete giden yolda bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
    },
    464: {
      name: 'Uyumsuz Protokol',
      summary: 'AWS yük dengeleyicisi, hedef grubunun kabul edemeyeceği protokolde bir istek aldı.',
      when: 'HTTP/1.1 isteği HTTP/2 veya gRPC için ayarlanmış bir hedef gruba ya da gRPC çağrısı ikisi için de ayarlanmamış bir gruba denk geldiğinde görülür.',
      fixes: [
        { who: 'client', text: 'Hizmetin protokolünü kullanın; gRPC için HTTP/2 ve POST gerekir.' },
        { who: 'operator', text: 'Hedef grubun protokol sürümünü ve ona götüren kuralları denetleyin.' },
      ],
      choose: '464 kodunu AWS yük dengeleyicilerine bırakın; içerikle değil, her zaman protokolle ilgilidir.',
      endUser: 'Uygulama ile hizmet, nasıl iletişim kuracakları konusunda anlaşamadı.',
    },
    494: {
      name: 'İstek Başlığı Çok Büyük',
      summary:
        'nginx’in okunamayacak kadar büyük başlıklar için kendi içinde kullandığı, kimi ürünlerin ise dışarıya da gönderdiği numaradır.',
      when: 'Aşırı büyümüş çerezlerde veya belirteçlerde (token) görülür. nginx’in kendisi 400 ile yanıt verir, 494 kodunu yalnızca error_page için kullanır; Kong ise gönderir.',
      fixes: [
        { who: 'client', text: 'Sitenin çerezlerini silin, ardından tekrar deneyin.' },
        { who: 'server', text: 'Oturum verisini sunucuda tutun, çereze yalnızca bir kimlik (ID) koyun.' },
        {
          who: 'operator',
          text: 'Büyük başlıklar gerçekten gerekliyse large_client_header_buffers değerini yükseltin.',
        },
      ],
      choose: 'Bu durumu nginx’te yakalamak için error_page içinde 494 kullanın; istemciye 431 gönderin.',
      endUser: 'Lütfen bu sitenin çerezlerini silip tekrar deneyin.',
    },
    495: {
      name: 'SSL Sertifika Hatası',
      summary: 'İstemcinin sunduğu sertifika denetimden geçmediğinde nginx’in kendi içinde kullandığı numaradır.',
      when: 'ssl_verify_client açıkken sertifikanın süresi dolmuşsa, sertifika iptal edilmişse veya nginx’in tanımadığı bir sertifika yetkilisinden geliyorsa görülür. İstemci 400 alır.',
      fixes: [
        { who: 'client', text: 'İstemci sertifikasını yenileyin ve ara sertifikalarını da gönderin.' },
        { who: 'operator', text: 'Nedeni $ssl_client_verify değişkeninden veya hata günlüğünden okuyun.' },
        {
          who: 'operator',
          text: 'ssl_client_certificate ve ssl_verify_depth ayarlarını, ayrıca iptal listesini denetleyin.',
        },
      ],
      choose: 'nginx, içinde SSL certificate error geçen bir 400 yanıtı veriyorsa kod 495’tir.',
      endUser: 'Sertifikanız kabul edilmedi.',
    },
    496: {
      name: 'SSL Sertifikası Gerekli',
      summary: 'İstendiği hâlde istemci sertifika sunmadığında nginx’in kendi içinde kullandığı numaradır.',
      when: 'ssl_verify_client açıkken sertifika yüklenmemişse, seçilmemişse veya TLS bağlantısını nginx’ten önce sonlandıran bir vekil sunucuda (proxy) kayboluyorsa görülür. İstemci 400 alır.',
      fixes: [
        { who: 'client', text: 'İstemci sertifikasını sunun; örneğin curl ile --cert ve --key kullanarak.' },
        {
          who: 'operator',
          text: 'TLS trafiğini olduğu gibi nginx’e iletin veya sertifikaları TLS bağlantısının sonlandığı yerde denetleyin.',
        },
        {
          who: 'operator',
          text: 'Kimi yollar sertifika gerektirmiyorsa ssl_verify_client değerini optional yapın.',
        },
      ],
      choose: 'nginx 400 ile yanıt verip gerekli SSL sertifikasının gönderilmediğini söylüyorsa kod 496’dır.',
      endUser: 'Bunu açmak için bir sertifika gerekiyor.',
    },
    497: {
      name: 'HTTPS Portuna HTTP İsteği',
      summary: 'TLS bekleyen bir porta şifresiz HTTP isteği geldiğinde nginx’in kendi içinde kullandığı numaradır.',
      when: 'Adreste http:// ile birlikte HTTPS portu yazıldığında veya TLS bağlantısını sonlandıran bir yük dengeleyici bu porta şifresiz HTTP ilettiğinde görülür. İstemci 400 alır.',
      fixes: [
        { who: 'client', text: 'Adresteki http:// bölümünü https:// olarak değiştirin.' },
        {
          who: 'operator',
          text: 'Yük dengeleyiciyi şifresiz porta yönlendirin veya nginx ile TLS üzerinden konuşmasını sağlayın.',
        },
        { who: 'operator', text: 'Bu durumu error_page 497 ile yakalayıp https:// adresine yönlendirin.' },
      ],
      choose: 'nginx 400 ile yanıt verip HTTPS portuna şifresiz HTTP geldiğini söylüyorsa kod 497’dir.',
      endUser: 'Lütfen bu adresi https ile başlatarak açın.',
    },
    498: {
      name: 'Geçersiz Belirteç',
      summary: 'ArcGIS’in süresi dolmuş veya geçersiz bir belirteç (token) için kullandığı hata kodudur.',
      when: 'ArcGIS hizmetlerine yapılan çağrılarda görülür; numara, JSON gövdesindeki hata nesnesindedir ve HTTP durum kodu genellikle 200 olur.',
      fixes: [
        { who: 'client', text: 'Yeni bir belirteç üretin, ardından isteği yineleyin.' },
        { who: 'client', text: 'Durum kodu 200 olsa bile gövdedeki error.code değerini denetleyin.' },
        {
          who: 'client',
          text: 'Yeni belirteçler de reddediliyorsa belirtecin bağlı olduğu referrer veya IP adresini denetleyin.',
        },
      ],
      choose: 'Bir ArcGIS yanıtının gövdesindeki error.code öyle diyorsa kod 498’dir.',
      endUser: 'Lütfen yeniden oturum açın.',
    },
    499: {
      name: 'İstemci İsteği Yarıda Kesti',
      summary: 'nginx günlüğünde, istemcinin yanıt hazır olmadan bağlantıyı kapattığını gösterir.',
      when: 'Sabırsız istemcilerde, kapatılan sekmelerde ve zaman aşımı daha kısa olan yük dengeleyicilerde görülür. Google API’leri bu numarayı iptal edilen çağrılar, ArcGIS ise yanıt gövdesinde eksik belirteç (token) için kullanır.',
      fixes: [
        {
          who: 'operator',
          text: 'Sürelere bakın; hepsi aynı değerde bitiyorsa onları bir istemcinin zaman aşımı kesiyordur.',
        },
        { who: 'server', text: 'Yavaş istekleri hızlandırın veya 202 ile yanıt verip işi arka planda sürdürün.' },
        { who: 'client', text: 'Daha uzun süre tanıyın veya yalnızca artık kimseye gerekmeyeni iptal edin.' },
        { who: 'client', text: 'Yanıt ArcGIS’ten geliyorsa bir belirteç alın, ardından isteği yineleyin.' },
      ],
      choose:
        'nginx günlüğüne göre önce istemci ayrıldıysa kod 499’dur; bu kodu yalnızca onu iptal edilen çağrılar için tanımlayan bir API’de gönderin.',
      endUser: 'İstek, yanıt gelmeden iptal edildi.',
    },
    500: {
      name: 'İç Sunucu Hatası',
      summary: 'Sunucunun içinde bir sorun oluştu ve sunucu bunu daha iyi anlatan bir kod bulamıyor.',
      when: 'Yakalanmamış bir istisna, eksik bir ayar, başarısız bir veritabanı geçişi (migration), dolu bir disk veya .htaccess dosyasındaki bir hata bu koda yol açar.',
      fixes: [
        {
          who: 'operator',
          text: 'Yığın izini (stack trace) zamanına veya istek kimliğine (request ID) göre bulun ve hemen öncesinde neyin dağıtıldığına bakın.',
        },
        {
          who: 'server',
          text: 'Hatayı ortaya çıktığı yerde yakalayın ve durumu daha iyi anlatan bir kod varsa onu gönderin.',
        },
        {
          who: 'client',
          text: 'Giderek artan bekleme süreleriyle yeniden deneyin; POST isteğini ise ancak iki kez çalışmasında sakınca yoksa yineleyin.',
        },
      ],
      choose: 'Kendi programınız hata verdiyse ve durumu daha iyi anlatan bir kod yoksa 500 kodunu gönderin.',
      endUser: 'Bizden kaynaklanan bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
    },
    501: {
      name: 'Desteklenmeyen İşlev',
      summary: 'Sunucu, isteğin kullandığı metodu veya özelliği hiçbir adreste desteklemiyor.',
      when: 'Basit sunuculara gelen alışılmadık metotlarda, henüz geliştirilmemiş özelliklerde ve bilinmeyen bir Transfer-Encoding ile karşılaşan AWS yük dengeleyicilerinde görülür.',
      fixes: [
        { who: 'client', text: 'Bu sunucunun belgelerinde yer alan bir metot veya özellik kullanın.' },
        { who: 'server', text: 'Desteği ekleyin; yalnızca bu kaynak desteklemiyorsa 405 gönderin.' },
        {
          who: 'operator',
          text: 'Sunucunun bunu desteklemesi gerekiyorsa sürümünü ve modüllerini denetleyin.',
        },
      ],
      choose: 'Kaynaklarınızın hiçbiri bunu desteklemiyorsa 501 kodunu gönderin.',
      endUser: 'Bu özellik kullanılamıyor.',
    },
    502: {
      name: 'Hatalı Ağ Geçidi',
      summary: 'Ağ geçidi veya vekil sunucu (proxy), arkasındaki sunucudan işe yarar bir yanıt alamadı.',
      when: 'Uygulama çöktüğünde veya yeniden başladığında, başka bir portu dinlediğinde, vekil sunucunun hâlâ kullandığı boştaki bir bağlantıyı kapattığında ya da bozuk başlıklar gönderdiğinde görülür.',
      fixes: [
        {
          who: 'operator',
          text: 'Vekil sunucunun hata günlüğünü okuyun; reddedilen bağlantının, sıfırlanan bağlantının ve geçersiz başlığın nedenleri farklıdır.',
        },
        {
          who: 'operator',
          text: 'Uygulamanın çalıştığını ve vekil sunucunun çağırdığı yeri dinlediğini denetleyin.',
        },
        { who: 'server', text: 'Boştaki bağlantıları vekil sunucudan daha uzun süre açık tutun.' },
        { who: 'client', text: 'Giderek artan bekleme süreleriyle yeniden deneyin.' },
      ],
      choose: '502 kodunu yalnızca arkasından geçerli bir yanıt alamayan ağ geçidi olarak gönderin.',
      endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen birazdan tekrar deneyin.',
    },
    503: {
      name: 'Hizmet Kullanılamıyor',
      summary: 'Hizmet, aşırı yük veya bakım nedeniyle şimdilik yanıt veremiyor.',
      when: 'Dağıtım sırasında, bakım modunda, işçi havuzları (worker pool) dolduğunda veya yük dengeleyicinin arkasında sağlıklı sunucu kalmadığında görülür.',
      fixes: [
        {
          who: 'client',
          text: 'Retry-After başlığında belirtilen süre kadar bekleyin; başlık yoksa rastgele ve giderek artan bekleme süreleri kullanın.',
        },
        {
          who: 'operator',
          text: 'Sağlık denetimlerine, havuzlara ve sınırlara bakın; çoğu zaman bozulan bir şey yoktur, yalnızca kapasite dolmuştur.',
        },
        { who: 'server', text: 'Ne zaman biteceğini biliyorsanız Retry-After gönderin.' },
      ],
      choose:
        'İstekleri bir süreliğine geri çeviriyor ve yakında yeniden hizmet vermeyi bekliyorsanız 503 kodunu gönderin.',
      endUser: 'Hizmet yoğun veya bakımda. Lütfen daha sonra tekrar deneyin.',
    },
    504: {
      name: 'Ağ Geçidi Zaman Aşımı',
      summary: 'Ağ geçidi veya vekil sunucu (proxy) arkasındaki sunucuyu bekledi, ancak yanıt zamanında gelmedi.',
      when: 'Yavaş bir sorguda, dakikalar süren bir raporda, paketleri sessizce atan bir güvenlik duvarında veya vekil sunucunun işin gerektirdiğinden az beklediği durumlarda görülür.',
      fixes: [
        { who: 'operator', text: 'Yavaş isteği uygulamada bulun; vekil sunucu yalnızca habercidir.' },
        { who: 'server', text: 'Uzun işi arka plan işine dönüştürün ve 202 ile yanıt verin.' },
        {
          who: 'operator',
          text: 'Vekil sunucunun zaman aşımını yalnızca böyle uzun beklemeler gerçekten gerekliyse yükseltin.',
        },
        {
          who: 'client',
          text: 'POST isteğini yinelemeden önce, isteğin aslında yerine getirilip getirilmediğini denetleyin.',
        },
      ],
      choose: '504 kodunu yalnızca beklemekten vazgeçen bir ağ geçidi olarak gönderin.',
      endUser: 'İşlem çok uzun sürdü. Lütfen daha sonra tekrar deneyin.',
    },
    505: {
      name: 'HTTP Sürümü Desteklenmiyor',
      summary: 'Sunucu isteğin HTTP sürümünü desteklemiyor veya reddediyor.',
      when: 'Elle yazılmış istemcilerde ve çok eski sunucularda görülür; adresteki kodlanmamış bir boşluk da yabancı bir sürüm gibi görünebilir.',
      fixes: [
        { who: 'client', text: 'Adresi kodlayın; boşluk %20 olarak yazılır.' },
        { who: 'client', text: 'İsteği HTTP/1.1 ile gönderin; örneğin curl --http1.1 kullanarak.' },
        { who: 'operator', text: 'Sunucu yaygın olarak kullanılan bir sürümü reddediyorsa onu güncelleyin.' },
      ],
      choose: 'Ana sürümü kabul etmiyorsanız 505 kodunu gönderin ve hangilerini desteklediğinizi belirtin.',
      endUser: 'Uygulama ile hizmet, nasıl iletişim kuracakları konusunda anlaşamadı.',
    },
    506: {
      name: 'Seçilen Sürüm Yine Seçenek Sunuyor',
      summary: 'Sunucunun seçtiği kaynak sürümü de yalnızca yeni bir seçenekler listesidir.',
      when: 'Apache’nin içerik müzakeresinde (content negotiation) kullanılan tür haritalarındaki (type map) bir yanlıştan kaynaklanır; başka yerde neredeyse hiç görülmez.',
      fixes: [
        {
          who: 'operator',
          text: 'Tür haritasında, yine seçenek sunan bir kaynağa işaret eden girdiyi bulun.',
        },
        { who: 'client', text: 'Sorun çözülene kadar sürümlerden birini kendi adresinden isteyin.' },
      ],
      choose: 'İçerik müzakeresi yalnızca yeni bir içerik müzakeresine götürüyorsa 506 kodunu gönderin.',
      endUser: 'Bizden kaynaklanan bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
    },
    507: {
      name: 'Yetersiz Depolama Alanı',
      summary: 'Sunucuda, isteğin kaydetmek istediği veriye yer kalmadı.',
      when: 'Örneğin Nextcloud’da bir kota dolduğunda veya bir WebDAV sunucusunun diskinde yer kalmadığında görülür.',
      fixes: [
        { who: 'client', text: 'Otomatik olarak yeniden denemeyin; önce kullanıcının yer açmasını bekleyin.' },
        {
          who: 'operator',
          text: 'Kullanıcının kotasını ve geçici klasörler dâhil olmak üzere boş alanı denetleyin.',
        },
      ],
      choose: 'Kaydedecek yer yoksa 507 kodunu gönderin; isteğin kendisi fazla büyükse 413 gönderin.',
      endUser: 'Depolama alanı kalmadı.',
    },
    508: {
      name: 'Döngü Algılandı',
      summary: 'İstek sunucuyu bir döngüye sokacaktı; sunucu bu yüzden durdu.',
      when: 'WebDAV’da kendi kendini içeren bir klasörde görülür; CloudLinux kullanan paylaşımlı barındırmada ise hesabın kaynak sınırına ulaştığını gösterir.',
      fixes: [
        { who: 'operator', text: 'WebDAV’da, kendi üst klasörüne geri işaret eden bağı (binding) kaldırın.' },
        {
          who: 'operator',
          text: 'Paylaşımlı barındırmada süreç sayısını, CPU ve bellek kullanımını hesabın sınırlarıyla karşılaştırın.',
        },
        { who: 'client', text: 'WebDAV’da, Depth: 1 ile her seferinde tek bir düzeyi listeleyin.' },
      ],
      choose: 'Klasör yapısını izlemek hiç bitmeyecekse 508 kodunu gönderin.',
      endUser: 'Bizden kaynaklanan bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
    },
    509: {
      name: 'Bant Genişliği Sınırı Aşıldı',
      summary: 'Genellikle cPanel kullanan bir paylaşımlı barındırma hizmeti, aylık trafiğini tüketen siteyi kapattı.',
      when: 'Küçük bir barındırma planı ani bir ziyaretçi akınıyla, büyük indirmelerle veya başka sitelerin gömdüğü görsellerle karşılaştığında görülür.',
      fixes: [
        { who: 'operator', text: 'Hesabın trafiğine bakın; sınırı veya planı yükseltin.' },
        {
          who: 'operator',
          text: 'Büyük dosyaları bir CDN üzerinden sunun ve onları gömen siteleri engelleyin.',
        },
        { who: 'client', text: 'Siteye daha sonra dönün; yeniden denemeler yalnızca trafiği artırır.' },
      ],
      choose: '509 kodunu barındırma panellerine bırakın; kendi sınırınız için 429 veya 503 gönderin.',
      endUser: 'Bu site şu anda kullanılamıyor.',
    },
    510: {
      name: 'Genişletilmemiş İstek',
      summary:
        'İsteklerin HTTP uzantılarını bildirmek zorunda olduğu bir denemeden kalma, geçerliliğini yitirmiş bir koddur.',
      when: 'Pratikte hiç görülmez: Dayandığı belirtim tarihî (historic) sayılır.',
      fixes: [
        {
          who: 'client',
          text: 'Varsa gövdeyi okuyun; bugünkü HTTP’de neyin eksik olduğunu söyleyen başka bir şey yoktur.',
        },
        { who: 'server', text: 'Bunun yerine istemcinin neyi değiştirmesi gerektiğini söyleyen bir kod gönderin.' },
      ],
      choose: '510 kodunu göndermeyin; bugünkü istemcilerin hiçbiri ona göre davranmaz.',
      endUser: 'Bu özellik kullanılamıyor.',
    },
    511: {
      name: 'Ağ Kimlik Doğrulaması Gerekli',
      summary: 'Yanıtı veren site değil, önce oturum açmanızı veya koşullarını kabul etmenizi isteyen ağdır.',
      when: 'Otel, tren ve havalimanı Wi-Fi ağlarında görülür; bu tür portalların çoğu bunun yerine sahte bir yönlendirme veya 200 yanıtı verir.',
      fixes: [
        { who: 'client', text: 'Tarayıcıda herhangi bir http:// sayfası açın ve portalda oturum açın.' },
        { who: 'client', text: 'Gövdeyi sitenin yanıtı saymayın ve saklamayın.' },
        { who: 'operator', text: 'Portalı siz işletiyorsanız gövdede oturum açma sayfasına bağlantı verin.' },
      ],
      choose: '511 kodunu kaynak sunucudan değil, yalnızca trafiğin arasına giren bir portaldan gönderin.',
      endUser: 'Lütfen önce bu ağda oturum açın.',
    },
    520: {
      name: 'Web Sunucusu Bilinmeyen Bir Hata Döndürdü',
      summary: 'Cloudflare sunucunuza ulaştı, ancak gelen yanıta bir anlam veremedi.',
      when: 'Kaynak sunucu yarı yolda çöktüğünde, bağlantıyı sıfırladığında, boş bir yanıt gönderdiğinde veya başlıkları, çoğu zaman çerezler yüzünden, fazla büyük olduğunda görülür.',
      fixes: [
        {
          who: 'operator',
          text: 'Kaynak sunucunun günlüğünde o ana ait bir çökme veya sıfırlanan bağlantı arayın; Ray ID bulmanıza yardım eder.',
        },
        {
          who: 'operator',
          text: 'Cloudflare’i atlayıp kaynak sunucuya doğrudan istek gönderin, başlıklara ve çerezlere bakın.',
        },
        { who: 'server', text: 'Her isteğe eksiksiz ve geçerli bir yanıt verin.' },
      ],
      choose: '520 kodunu Cloudflare’e bırakın; kendi ağ geçidiniz 502 gönderir.',
      endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen birazdan tekrar deneyin.',
    },
    521: {
      name: 'Web Sunucusu Çalışmıyor',
      summary: 'Kaynak sunucu, Cloudflare’in açmak istediği bağlantıyı reddetti.',
      when: 'Web sunucusu durmuşsa, SSL modunun gerektirdiği portu dinlemiyorsa veya güvenlik duvarı Cloudflare’i geri çeviriyorsa görülür.',
      fixes: [
        {
          who: 'operator',
          text: 'Web sunucusunun çalıştığını ve 443 numaralı portu, Flexible modunda ise 80 numaralı portu dinlediğini denetleyin.',
        },
        {
          who: 'operator',
          text: 'Cloudflare’in bütün IP aralıklarına güvenlik duvarında, hız sınırlarında ve güvenlik eklentilerinde izin verin.',
        },
      ],
      choose: '521 kodunu Cloudflare’e bırakın; bağlantının hemen reddedildiği anlamına gelir.',
      endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
    },
    522: {
      name: 'Bağlantı Zaman Aşımına Uğradı',
      summary: 'Cloudflare kaynak sunucunun kapısını çaldı, ancak hiçbir tepki alamadı.',
      when: 'Bir güvenlik duvarı Cloudflare paketlerini sessizce attığında, DNS kaydındaki IP adresi eskidiğinde veya sunucu bağlantı kabul edemeyecek kadar meşgul olduğunda görülür.',
      fixes: [
        { who: 'operator', text: 'Cloudflare’in bütün IP aralıklarına güvenlik duvarında izin verin.' },
        { who: 'operator', text: 'Cloudflare DNS kayıtlarındaki adresi sunucunun adresiyle karşılaştırın.' },
        { who: 'operator', text: 'Yüke ve yolda kaybolan paketlere bakın.' },
      ],
      choose: '522 kodunu Cloudflare’e bırakın; bağlantının zamanında kurulamadığı anlamına gelir.',
      endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
    },
    523: {
      name: 'Kaynak Sunucuya Ulaşılamıyor',
      summary: 'Cloudflare, ağ üzerinden kaynak sunucuya giden bir yol bulamadı.',
      when: 'DNS kaydındaki yanlış bir IP adresinden, bir sağlayıcıdaki yönlendirme arızasından veya dönüş trafiğini yanlış yere gönderen bir bulut yönlendirme tablosundan kaynaklanır.',
      fixes: [
        { who: 'operator', text: 'Kaynak sunucunun Cloudflare DNS ayarlarındaki A ve AAAA kayıtlarını denetleyin.' },
        {
          who: 'operator',
          text: 'Yönlendirme tablolarını denetleyin ve kaynak sunucudan Cloudflare’e giden yolu traceroute ile izleyin.',
        },
        { who: 'operator', text: 'Barındırma sağlayıcısına yönlendirme arızalarını sorun.' },
      ],
      choose: '523 kodunu Cloudflare’e bırakın; sunucu çalışsın çalışmasın, ona giden bir yol olmadığı anlamına gelir.',
      endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
    },
    524: {
      name: 'Yanıt Zaman Aşımına Uğradı',
      summary: 'Cloudflare kaynak sunucuya bağlandı, ancak yanıt zamanında gelmedi.',
      when: 'Uzun süren sorgularda, içe ve dışa aktarmalarda veya işçi süreçleri (worker) yetmeyen bir sunucuda görülür.',
      fixes: [
        {
          who: 'server',
          text: 'Uzun işi arka plan işine dönüştürün: Hemen 202 ile yanıt verin ve istemcinin durumu sormasını sağlayın.',
        },
        { who: 'operator', text: 'Yavaş istekleri kaynak sunucunun günlüğünde bulun.' },
        {
          who: 'operator',
          text: 'Bu adresleri vekil sunucunun dışına alın (DNS only) veya planınız izin veriyorsa zaman aşımını yükseltin.',
        },
      ],
      choose: '524 kodunu Cloudflare’e bırakın; kendi ağ geçidiniz 504 gönderir.',
      endUser: 'İşlem çok uzun sürdü. Lütfen daha sonra tekrar deneyin.',
    },
    525: {
      name: 'SSL El Sıkışması Başarısız',
      summary: 'Cloudflare ile kaynak sunucu arasındaki TLS el sıkışması başarısız oldu.',
      when: 'Full ve Full (strict) modlarında kaynak sunucunun sertifikası yoksa, o portta TLS yoksa, ortak şifre takımı bulunmuyorsa veya sunucu SNI ile gelen adı tanımıyorsa görülür.',
      fixes: [
        {
          who: 'operator',
          text: 'Kaynak sunucuya bir sertifika kurun ve 443 numaralı portta TLS ile yanıt verdiğini denetleyin.',
        },
        {
          who: 'operator',
          text: 'Cloudflare’i atlayıp openssl s_client ile, sunucu adını da vererek sınayın.',
        },
        { who: 'operator', text: 'Cloudflare’in sunduğu TLS sürümlerine ve şifre takımlarına izin verin.' },
      ],
      choose: '525 kodunu Cloudflare’e bırakın; TLS el sıkışmasının hiç tamamlanamadığı anlamına gelir.',
      endUser: 'Hizmetle güvenli bağlantı kurulamadı.',
    },
    526: {
      name: 'Geçersiz SSL Sertifikası',
      summary: 'Cloudflare, kaynak sunucunun sertifikasına güvenmiyor.',
      when: 'Full (strict) modunda sertifikanın süresi dolmuşsa, sertifika kendinden imzalıysa veya başka bir sunucu adına aitse görülür.',
      fixes: [
        {
          who: 'operator',
          text: 'Sertifikayı yenileyin veya Cloudflare’in kaynak sunucular için kendi sertifika yetkilisiyle verdiği bir sertifikayı kurun.',
        },
        { who: 'operator', text: 'Sertifikanın bu sunucu adını içerdiğini ve zincirin tam olduğunu denetleyin.' },
        {
          who: 'operator',
          text: 'Strict modunu kalıcı olarak kapatmayın; o olmadan kimin yanıt verdiğini kimse denetlemez.',
        },
      ],
      choose: '526 kodunu Cloudflare’e bırakın; sertifikaya duyulan güvenle ilgilidir, 525 ise el sıkışmayla.',
      endUser: 'Hizmetle güvenli bağlantı kurulamadı.',
    },
    529: {
      name: 'Aşırı Yük',
      summary: 'Birkaç API’nin, kaldırabileceğinden fazla iş geldiğini söyleme biçimidir.',
      when: 'Claude API bunu talebin yoğun olduğu zamanlarda, SSL Labs API ise aşırı yük altındayken gönderir.',
      fixes: [
        {
          who: 'client',
          text: 'Retry-After başlığında belirtilen süre kadar bekleyin; başlık yoksa rastgele ve giderek artan bekleme süreleri kullanın.',
        },
        { who: 'client', text: 'Aynı anda daha az istek gönderin ve bekleyebilecek işleri kuyruğa alın.' },
        { who: 'operator', text: 'Hizmetin durum sayfasına bakın.' },
      ],
      choose: '529 kodunu onu belgeleyen API’lere bırakın; standart yanıt 503’tür.',
      endUser: 'Hizmet şu anda çok yoğun. Lütfen birazdan tekrar deneyin.',
    },
    530: {
      name: 'Kaynak Sunucu DNS Hatası',
      summary:
        'Cloudflare kaynak sunucunun adını çözümleyemiyor veya numarası 1000’den başlayan kendi hatalarından birini gösteriyor.',
      when: 'Bir DNS kaydı var olmayan bir ada işaret ettiğinde görülür. Shopify da kodu aynı neden için belgeler; Pantheon’da ise kullanılmadığı için dondurulan bir siteyi gösterir.',
      fixes: [
        { who: 'client', text: 'Gövdeyi okuyun; asıl bakılması gereken, 1000 veya üzerindeki hata numarasıdır.' },
        { who: 'operator', text: 'Cloudflare DNS ayarlarında kaynak sunucuya işaret eden kaydı düzeltin.' },
        {
          who: 'operator',
          text: 'Pantheon’da siteyi yönetim panelinden uyandırın; Shopify’da ise hizmetin durum sayfasına bakın.',
        },
      ],
      choose: '530 kodunu bu ürünlere bırakın; gövde olmadan pek bir şey anlatmaz.',
      endUser: 'Bu siteye şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
    },
    540: {
      name: 'Geçici Olarak Devre Dışı',
      summary: 'Shopify bu uç noktayı kısa bir süre için kapattı.',
      when: 'Bir arıza veya bakım sırasında Shopify API’lerine yapılan çağrılarda görülür.',
      fixes: [
        { who: 'client', text: 'Giderek artan bekleme süreleriyle yeniden deneyin.' },
        { who: 'operator', text: 'Shopify’ın durum sayfasına bakın.' },
      ],
      choose: '540 kodunu Shopify’a bırakın; başka yerlerde standart yanıt 503’tür.',
      endUser: 'Hizmet kısa bir süre kullanılamıyor. Lütfen daha sonra tekrar deneyin.',
    },
    561: {
      name: 'Kimlik Sağlayıcı Hatası',
      summary: 'AWS yük dengeleyicisi kullanıcının oturumunu açmak istedi, kimlik sağlayıcı ise hata döndürdü.',
      when: 'Bir dinleyici kuralı kimliği OIDC veya Cognito ile doğruluyorsa ve istemci gizli anahtarı, yönlendirme adresi veya kapsamlar (scope) sağlayıcının ayarlarıyla uyuşmuyorsa görülür.',
      fixes: [
        { who: 'operator', text: 'Hatayı sağlayıcının günlüğünden okuyun.' },
        {
          who: 'operator',
          text: 'İstemci kimliğini (client ID), gizli anahtarı, kapsamları ve yönlendirme adresini iki tarafta da karşılaştırın.',
        },
        { who: 'client', text: 'Eski çerezler olmadan, yeni bir pencerede yeniden oturum açın.' },
      ],
      choose: '561 kodunu AWS yük dengeleyicilerine bırakın; kendi uygulamanız 401 veya 502 gönderir.',
      endUser: 'Oturum açılamadı. Lütfen daha sonra tekrar deneyin.',
    },
    599: {
      name: 'Yanıt Alınamadı',
      summary: 'Hiç HTTP yanıtı gelmediği için istemcinin kendi kendine yazdığı bir numaradır.',
      when: 'Tornado’nun HTTP istemcisi bunu zaman aşımlarında ve kopan bağlantılarda kullanır; kimi araçlar bu alışkanlığı ondan almıştır.',
      fixes: [
        {
          who: 'client',
          text: 'Yanındaki istisnayı okuyun; zaman aşımı, DNS, TLS ve reddedilen bağlantıların hepsi burada buluşur.',
        },
        {
          who: 'client',
          text: 'Yanıtlar yavaşsa zaman aşımını yükseltin ve giderek artan bekleme süreleriyle yeniden deneyin.',
        },
        { who: 'operator', text: 'İsteğin sunucuya ulaşıp ulaşmadığını sunucunun günlüğünden denetleyin.' },
      ],
      choose: 'Bu kodu kendi istemciniz bildiriyorsa ve hiçbir sunucu böyle bir yanıtı günlüğe yazmadıysa kod 599’dur.',
      endUser: 'Hizmete ulaşılamadı. Lütfen daha sonra tekrar deneyin.',
    },
    783: {
      name: 'Beklenmeyen Simge',
      summary: 'Shopify gövdedeki JSON’u okuyamadı.',
      when: 'Shopify API’lerine fazladan bir virgül, eksik bir tırnak veya yarım kalmış bir metinle yapılan çağrılarda görülür.',
      fixes: [
        { who: 'client', text: 'Gövdeyi göndermeden önce bir JSON ayrıştırıcısından geçirin.' },
        { who: 'client', text: 'JSON’u bir kütüphaneyle oluşturun, asla dizeleri birleştirerek yazmayın.' },
      ],
      choose: '783 kodunu Shopify’a bırakın; başka yerlerde standart yanıt 400’dür.',
      endUser: 'Uygulama, hizmetin anlamadığı bir istek gönderdi.',
    },
    999: {
      name: 'İstek Reddedildi',
      summary: 'LinkedIn’in, bottan geldiğini düşündüğü bir isteği reddetme biçimidir.',
      when: 'LinkedIn sayfalarını alan bağlantı denetleyicilerinde, veri kazıyan (scraper) programlarda ve önizlemelerde görülür; aynı sayfalar tarayıcıda açılır.',
      fixes: [
        {
          who: 'client',
          text: 'LinkedIn’i bağlantı denetimlerinin dışında bırakın veya bu yanıtı veren bağlantıyı çalışıyor sayın.',
        },
        { who: 'client', text: 'Veriye gereksinim duyuyorsanız LinkedIn API’sini kullanın.' },
      ],
      choose: '999 kodunu LinkedIn’e bırakın; standart yanıtlar 403 ve 429’dur.',
      endUser: 'Diğer site yanıt vermeyi reddetti.',
    },
  },
  ranges: {
    unused: {
      name: 'Sınıf Aralıklarının Altında',
      summary:
        '100’den küçük sayılar durum kodu değildir; 0, hiç gelmeyen veya okunmasına izin verilmeyen bir yanıtı gösterir.',
      when: 'Tarayıcıdaki bir betik ağ hatasından, CORS reddinden veya iptalden sonra 0 görür; curl ise 000 yazar.',
      fixes: [
        {
          who: 'client',
          text: 'Yanındaki hatayı ve konsolu okuyun; DNS, TLS, CORS ve ağ kopması burada birbirine benzer.',
        },
        {
          who: 'operator',
          text: 'İsteğin sunucuya ulaşıp ulaşmadığına bakın: Ulaştıysa CORS’tan, ulaşmadıysa ağdan şüphelenin.',
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
          who: 'client',
          text: 'Giderilecek bir sorun yoktur; 100 ile 199 arasındaki bilinmeyen her kod gibi bunu da yok sayın ve nihai durum kodunu bekleyin.',
        },
        { who: 'server', text: 'Bu kodu yalnızca uzantıyı isteyen istemcilere gönderin.' },
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
        { who: 'client', text: 'Giderilecek bir sorun yoktur; bunu 200 gibi ele alın.' },
        { who: 'client', text: 'Ayrıntılar önemliyse numarayı hizmetin belgelerinde arayın.' },
        { who: 'server', text: 'Kayıtlı bir kod gönderin ve ayrıntıları gövdeye yazın.' },
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
          who: 'client',
          text: 'Herhangi bir adrese gitmeden önce Location başlığına ve hizmetin belgelerine bakın.',
        },
        { who: 'server', text: 'Her istemcinin izlemeyi bildiği 302, 303, 307 veya 308 kodlarından birini gönderin.' },
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
        { who: 'client', text: 'Bunu 400 gibi ele alın ve nedenini gövdede okuyun.' },
        { who: 'client', text: 'Numarayı hizmetin belgelerinde arayın.' },
        {
          who: 'operator',
          text: 'Kodu hangi durağın gönderdiğini bulun; WAF veya CDN kendine özgü numaralar kullanıyor olabilir.',
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
          who: 'operator',
          text: 'Kodu hangi durağın gönderdiğini bulun ve numarayı o ürünün belgelerinde arayın.',
        },
        { who: 'client', text: 'Bunu 500 gibi ele alın: Giderek artan bekleme süreleriyle yeniden deneyin.' },
        { who: 'server', text: 'Kayıtlı bir kod gönderin ve kendi hata kodunuzu gövdeye yazın.' },
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
          who: 'client',
          text: 'Numarayı kendi kütüphanenizin üretip üretmediğini öğrenin; ürettiyse açıklaması kütüphanenin belgelerindedir.',
        },
        {
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
        who: 'client',
        text: 'Değerin nereden geldiğini denetleyin; Response nesnesi sayıyı status özelliğinde tutar.',
      },
    ],
    choose: 'Değer bir tam sayı değilse HTTP durum kodu değildir.',
    endUser: 'Hizmet, uygulamanın tanımadığı bir yanıt verdi.',
  },
};
