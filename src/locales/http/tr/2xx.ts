import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 2xx in Turkish. */
export const codes: CodeTexts<typeof http, '2'> = {
  200: {
    name: 'Başarılı',
    summary: 'İstek başarılı oldu ve yanıt sonucu içeriyor.',
    when: 'Başarılı isteklerin çoğu 200 alır. Bazı API’ler hatalarda da 200 döndürür ve hatayı gövdeye yazar.',
    fixes: [
      {
        id: 'check-body',
        text: 'Sonuç yanlış görünüyorsa gövdede hata olup olmadığına bakın; `Age` başlığının değeri 0’dan büyükse yanıt önbellekten gelmiştir.',
      },
      {
        id: 'return-error-status',
        text: 'Hataları 200 ile `{"error": "…"}` olarak değil, 4xx veya 5xx koduyla döndürün: İzleme araçları, önbellekler ve yeniden deneme mantığı genellikle yalnızca durum koduna bakar.',
      },
    ],
    choose: 'İstek başarılı olduysa ve döndürülecek bir şey varsa 200 kodunu gönderin.',
    endUser: 'Her şey yolunda.',
  },
  201: {
    name: 'Oluşturuldu',
    summary: 'İstek başarılı oldu ve sunucu yeni bir kaynak oluşturdu.',
    when: 'Bir POST isteği sipariş, kullanıcı veya dosya oluşturduğunda ya da bir PUT isteği kaynağı kendi URL’sinde oluşturduğunda görülür.',
    fixes: [
      {
        id: 'read-location',
        text: 'Yeni kaynağın URL’sini `Location` başlığından okuyun. Bazı API’ler URL’yi veya bir kimliği (ID) bunun yerine gövdede döndürür.',
      },
      {
        id: 'check-duplicate',
        text: 'Bir kaynağı güncellemek istediyseniz koleksiyonu GET ile listeleyin ve ikinci bir kopya oluşturmadığınızdan emin olun.',
      },
      { id: 'send-location', text: 'Yeni kaynağın URL’sini `Location` başlığında gönderin.' },
    ],
    choose: 'Yanıt verdiğiniz anda yeni kaynak oluşmuşsa 201 kodunu gönderin.',
    endUser: 'Kaydınız oluşturuldu.',
  },
  202: {
    name: 'Kabul Edildi',
    summary: 'Sunucu isteği kabul etti, ancak henüz işlemeyi bitirmedi; işlem hâlâ başarısız olabilir.',
    when: 'İstek bir iş başlattığında veya işi kuyruğa aldığında görülür: video kodlama, dışa aktarma, toplu e-posta gönderimi, bir bulut kaynağının silinmesi.',
    fixes: [
      {
        id: 'poll-status',
        text: '`Location` başlığındaki veya gövdedeki durum URL’sini birkaç saniyede bir sorgulayın. Yanıtta `Retry-After` varsa önce o süre kadar bekleyin.',
      },
      {
        id: 'return-status-url',
        text: 'Bir durum URL’si döndürün (örneğin `Location` başlığında) ve bu URL’yi iş bittikten sonra da bir süre erişilebilir tutun.',
      },
      {
        id: 'check-queue',
        text: 'İşler hiç bitmiyorsa web sunucusuna değil, kuyruğa ve işçi süreçlerine (worker) bakın. RabbitMQ’da `rabbitmqctl list_queues name messages consumers`, her kuyrukta bekleyen veya işlenmekte olan mesajların ve tüketicilerin sayısını gösterir.',
      },
    ],
    choose: 'İsteği güvenli biçimde kaydettiyseniz ve daha sonra işleyecekseniz 202 kodunu gönderin.',
    endUser: 'İsteğinizi aldık, üzerinde çalışıyoruz.',
  },
  203: {
    name: 'Yetkili Kaynaktan Gelmeyen Bilgi',
    summary:
      'İstek başarılı oldu, ancak bir vekil sunucu (proxy) kaynak sunucunun (origin) gönderdiği içeriği değiştirdi.',
    when: '203 nadiren görülür. İçeriği süzen, yeniden sıkıştıran veya çeviren vekil sunucular bu kodu gönderebilir, ama çok azı gönderir. Değiştirilmiş içerik uygunsa yapılacak bir şey yoktur.',
    fixes: [
      {
        id: 'request-original',
        text: 'Özgün içerik gerekiyorsa `Cache-Control: no-transform` gönderin veya vekil sunucuyu atlayın.',
      },
      {
        id: 'find-proxy',
        text: '203 beklemiyorsanız içeriği değiştiren vekil sunucuyu bulun. `Via` başlığında adı geçmiyorsa isteği önce doğrudan kaynak sunucuya, sonra sırayla her durağa (hop) gönderin: 203 döndüren ilk durak, aradığınız vekil sunucudur.',
      },
    ],
    choose: '203 kodunu yalnızca kaynak sunucunun 200 yanıtını değiştiren bir vekil sunucuda kullanın.',
    endUser: 'İçerik yüklendi.',
  },
  204: {
    name: 'İçerik Yok',
    summary: 'İstek başarılı oldu ve yanıtın gövdesi yok.',
    when: 'API bir kaynağı kaydettiğinde, güncellediğinde veya sildiğinde görülür. Beacon istekleri ve CORS ön kontrol (preflight) istekleri de çoğu zaman 204 alır.',
    fixes: [
      {
        id: 'check-status-first',
        text: 'Kodunuz 204’te hata veriyorsa `response.json()` çağrısından önce `response.status` değerine bakın: Boş gövde geçerli JSON değildir.',
      },
      {
        id: 'return-200',
        text: 'İstemcilerin yeni durumu görmesi gerekiyorsa gövdesi olan bir 200 döndürün.',
      },
    ],
    choose: 'İstek başarılı olduysa ve istemcinin yanıtta bir içeriğe ihtiyacı yoksa 204 kodunu gönderin.',
    endUser: 'Değişikliğiniz kaydedildi.',
  },
  205: {
    name: 'İçeriği Sıfırlayın',
    summary: 'İstek başarılı oldu; istemcinin, isteği gönderen formu veya görünümü sıfırlaması beklenir.',
    when: 'Bir veri girişi uygulaması bir girdiyi kaydedip bir sonrakini beklediğinde görülür. Tarayıcılar 205 aldıklarında formu temizlemez.',
    fixes: [
      { id: 'clear-form', text: 'Formu kendi kodunuzda temizleyin; örneğin `form.reset()` ile.' },
      {
        id: 'send-no-body',
        text: 'Gövde göndermeyin, `Content-Length: 0` gönderin ve tarayıcıların 205’in gereğini yapacağına güvenmeyin.',
      },
    ],
    choose: '205 kodunu yalnızca gereğini yapan kendi istemcilerinize gönderin; diğerlerinde 204 kullanın.',
    endUser: 'Kaydınız alındı. Bir sonrakine geçebilirsiniz.',
  },
  206: {
    name: 'Kısmi İçerik',
    summary: 'Yanıt, kaynağın yalnızca istemcinin `Range` başlığıyla istediği bölümünü içeriyor.',
    when: 'Bir video oynatıcısı videonun başka bir anına atladığında, bir indirme yöneticisi indirmeyi sürdürdüğünde veya bir CDN büyük bir dosyayı parçalar hâlinde aldığında görülür.',
    fixes: [
      {
        id: 'use-content-range',
        text: 'Baytları `Content-Range` başlığının belirttiği konuma yazın. `multipart/byteranges` yanıtında her bölümün kendi `Content-Range` başlığı vardır.',
      },
      {
        id: 'send-if-range',
        text: 'İki sürümün bölümlerini tek bir dosyada karıştırmamak için `If-Range` başlığında `ETag` değerini gönderin.',
      },
      {
        id: 'find-range-source',
        text: 'Dosyanın tamamını bekliyorsanız `Range` ekleyen oynatıcıyı, CDN’yi veya vekil sunucuyu (proxy) bulun. nginx’te `slice` yönergesini arayın.',
      },
    ],
    choose: '206 kodunu yalnızca karşılayabildiğiniz bir `Range` başlığına yanıt olarak gönderin.',
    endUser: 'İndirme sürüyor.',
  },
  207: {
    name: 'Çoklu Durum',
    summary: 'Gövde, her birinin kendi durum kodu olan birkaç sonuç içeriyor.',
    when: 'WebDAV sunucuları bu kodu klasörler ve toplu işlemler için gönderir. Bazı JSON API’leri de toplu isteklerde aynı kodu kullanır.',
    fixes: [
      {
        id: 'read-each-status',
        text: 'Her ögenin durum kodunu okuyun (WebDAV’da `DAV:status`): Bazıları başarısız olmuş olabilir.',
      },
      { id: 'resend-failed-items', text: 'Yalnızca başarısız olan ögeleri yeniden gönderin.' },
      {
        id: 'document-format',
        text: 'WebDAV dışında gövdenin biçimini belgeleyin: Standart biçim XML’dir (`DAV:multistatus`).',
      },
    ],
    choose: 'Tek bir isteğin, istemcinin ayırt etmesi gereken birkaç sonucu varsa 207 kodunu gönderin.',
    endUser: 'İşlemin bazı bölümleri tamamlanmamış olabilir. Lütfen sonucu kontrol edin.',
  },
  208: {
    name: 'Daha Önce Bildirildi',
    summary: 'WebDAV sunucusu bu klasörü aynı listede daha önce bildirdi ve içeriğini yinelemiyor.',
    when: 'Aynı klasör birkaç URL yoluna bağlandığında ve `Depth: infinity` içeren bir PROPFIND ona birden çok kez ulaştığında görülür.',
    fixes: [
      {
        id: 'use-first-entry',
        text: 'Aynı listede bu klasörün 200 durum kodlu girdisini bulun ve içeriği oradan alın.',
      },
      {
        id: 'match-resource-id',
        text: 'Eksik girdi var gibi görünüyorsa `DAV:resource-id` özelliğini isteyin ve klasörleri buna göre eşleştirin.',
      },
    ],
    choose:
      '208 kodunu yalnızca bir 207 gövdesinin içinde, aynı gövdede daha önce listelenmiş bir klasör için gönderin.',
    endUser: 'Liste tamamlandı.',
  },
  226: {
    name: 'IM Kullanıldı',
    summary:
      'Sunucu, kaynağı istemcinin `A-IM` başlığında izin verdiği dönüştürülmüş bir biçimde, genellikle yalnızca değişiklikler hâlinde gönderiyor.',
    when: '226 çok nadiren görülür. Birkaç besleme (feed) sunucusu, `A-IM: feed` gönderen istemcilere yalnızca yeni girdileri bu kodla gönderir. Tarayıcılar `A-IM` göndermez.',
    fixes: [
      {
        id: 'apply-changes',
        text: 'Değişiklikleri, `If-None-Match` başlığında `ETag` değerini gönderdiğiniz kopyaya uygulayın.',
      },
      { id: 'remove-a-im', text: '226 beklemiyorsanız isteklerinizden `A-IM` başlığını çıkarın.' },
    ],
    choose:
      '226 kodunu yalnızca `A-IM` başlığına yanıt olarak gönderin ve uyguladığınız dönüşümü `IM` başlığında belirtin.',
    endUser: 'Son değişiklikler yüklendi.',
  },
};
