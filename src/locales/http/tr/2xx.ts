import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 2xx in Turkish. */
export const codes: CodeTexts<typeof http, '2'> = {
  200: {
    name: 'Başarılı',
    summary: 'İstek başarıyla yerine getirildi ve sonuç yanıtın içinde.',
    when: 'Sayfaların ve API’lerin olağan yanıtıdır; kimi API’ler bunu hatalarda da gönderir ve hatayı gövdeye yazar.',
    fixes: [
      {
        id: 'check-body',
        who: 'client',
        text: 'Sonuç yanlış görünüyorsa gövdede hata olup olmadığına, Age başlığından da yanıtın önbellekten gelip gelmediğine bakın.',
        run: 'curl -si https://example.com/path',
      },
      {
        id: 'return-error-status',
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
        id: 'read-location',
        who: 'client',
        text: 'Giderilecek bir sorun yoktur; yeni adresi Location başlığından veya gövdeden alın.',
      },
      {
        id: 'check-duplicate',
        who: 'client',
        text: 'Var olanı değiştirmek istediyseniz ikinci bir kopya oluşturmadığınızdan emin olun.',
      },
      { id: 'send-location', who: 'server', text: 'Yeni kaynağın adresini Location başlığına yazın.' },
    ],
    choose: 'Yanıt verdiğiniz anda yeni kaynak oluşmuşsa 201 kodunu gönderin.',
    endUser: 'Kaydınız oluşturuldu.',
  },
  202: {
    name: 'Kabul Edildi',
    summary: 'Sunucu isteği üstlendi, ancak iş henüz bitmedi ve hâlâ başarısız olabilir.',
    when: 'Video kodlama, dışa aktarma, toplu e-posta veya buluttaki silme işlemleri gibi kuyrukta bekleyen işlerde görülür.',
    fixes: [
      {
        id: 'poll-status',
        who: 'client',
        text: 'Giderilecek bir sorun yoktur; işin durumunu belirli aralıklarla sorun.',
      },
      {
        id: 'return-status-url',
        who: 'server',
        text: 'İşin durumunu gösteren bir adres döndürün ve iş bittikten sonra da bir süre erişilebilir tutun.',
      },
      {
        id: 'check-queue',
        who: 'operator',
        text: 'İşler hiç bitmiyorsa web sunucusuna değil, kuyruğa ve işçi süreçlerine (worker) bakın.',
        run: 'rabbitmqctl list_queues name messages consumers',
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
      {
        id: 'request-original',
        who: 'client',
        text: 'Özgün içerik gerekiyorsa isteği Cache-Control: no-transform ile veya vekil sunucuyu atlayarak gönderin.',
        run: 'curl -si -H "Cache-Control: no-transform" https://example.com/path',
      },
      {
        id: 'find-proxy',
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
      {
        id: 'check-status-first',
        who: 'client',
        text: 'Programınız bu yanıtta hata veriyorsa response.json() çağrısından önce durum koduna bakın.',
      },
      {
        id: 'return-200',
        who: 'server',
        text: 'İstemcilerin yeni durumu görmesi gerekiyorsa gövdesi olan bir 200 gönderin.',
      },
    ],
    choose: 'İşlem başarılıysa ve istemci gereken her şeye zaten sahipse 204 kodunu gönderin.',
    endUser: 'Değişikliğiniz kaydedildi.',
  },
  205: {
    name: 'İçeriği Sıfırlayın',
    summary: 'İstek yerine getirildi; istemcinin, isteğin çıktığı formu veya görünümü temizlemesi beklenir.',
    when: 'Kayıtların art arda girildiği veri girişi ekranlarında görülür; tarayıcılar bu kod yüzünden formu temizlemez.',
    fixes: [
      { id: 'clear-form', who: 'client', text: 'Giderilecek bir sorun yoktur; formu kendi kodunuzla boşaltın.' },
      {
        id: 'send-no-body',
        who: 'server',
        text: 'Bu kodla birlikte gövde göndermeyin ve tarayıcıların gereğini yapacağına güvenmeyin.',
      },
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
        id: 'use-content-range',
        who: 'client',
        text: 'Giderilecek bir sorun yoktur; baytları Content-Range başlığının gösterdiği yere koyun.',
      },
      {
        id: 'send-if-range',
        who: 'client',
        text: 'İki sürüm tek bir dosyada karışmasın diye If-Range başlığında ETag değerini gönderin.',
      },
      {
        id: 'find-range-source',
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
        id: 'read-each-status',
        who: 'client',
        text: 'Kodun kendisinde giderilecek bir sorun yoktur; ögelerin arasında hatalar gizlenebileceği için her birinin durum kodunu okuyun.',
      },
      { id: 'resend-failed-items', who: 'client', text: 'Yalnızca başarısız olan ögeleri yeniden gönderin.' },
      {
        id: 'document-format',
        who: 'server',
        text: 'WebDAV dışında gövdenin biçimini belgeleyin; standarttaki biçim XML’dir.',
      },
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
        id: 'use-first-entry',
        who: 'client',
        text: 'Giderilecek bir sorun yoktur; üyeleri aynı listede klasörün ilk geçtiği yerden alın.',
      },
      {
        id: 'match-resource-id',
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
      {
        id: 'apply-changes',
        who: 'client',
        text: 'Giderilecek bir sorun yoktur; değişiklikleri elinizdeki kopyaya uygulayın.',
      },
      { id: 'remove-a-im', who: 'client', text: 'Bu kodu beklemiyorsanız isteklerinizden A-IM başlığını çıkarın.' },
    ],
    choose: '226 kodunu yalnızca A-IM başlığına yanıt olarak gönderin ve ne uyguladığınızı IM başlığında belirtin.',
    endUser: 'Son değişiklikler yüklendi.',
  },
};
