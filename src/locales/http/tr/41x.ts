import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 41x in Turkish. */
export const codes: CodeTexts<typeof http, '41'> = {
  410: {
    name: 'Kalıcı Olarak Kaldırıldı',
    summary: 'Sunucu, kaynağın eskiden bu URL’de bulunduğunu ve kalıcı olarak kaldırıldığını bildiriyor.',
    when: 'Bir hesap silindiğinde, bir kampanya bittiğinde, bir API sürümü kapatıldığında veya bir anlık bildirim (push) aboneliğinin süresi dolduğunda görülür.',
    fixes: [
      {
        id: 'stop-requesting',
        text: 'Bu URL’ye istek göndermeyi bırakın ve ona işaret eden bağlantıyı, işi veya aboneliği silin.',
      },
      { id: 'name-replacement', text: 'Yerine geçen bir kaynak varsa URL’sini gövdede belirtin.' },
      {
        id: 'purge-caches',
        text: 'Kaynak yanlışlıkla kaldırıldıysa geri yükleyin ve önbellekleri temizleyin. 410 yanıtındaki `Age` başlığının 0’dan büyük olması, yanıtın önbellekten geldiğini gösterir; nginx’in önbelleği bu başlığı göndermez.',
      },
    ],
    choose: 'Kaynağın eskiden var olduğunu ve geri gelmeyeceğini biliyorsanız 410 kodunu gönderin.',
    endUser: 'Bu sayfa artık yok.',
  },
  411: {
    name: 'Uzunluk Gerekli',
    summary: 'Sunucu `Content-Length` başlığını zorunlu tutuyor, istekte ise bu başlık yok.',
    when: 'Boyutu önceden bilmesi gereken bir sunucuya, ağ geçidine veya depolama API’sine parçalı (chunked) yükleme yapıldığında ya da bir POST isteğinde ne gövde ne de `Content-Length` bulunduğunda görülür. S3 bu hataya `MissingContentLength` adını verir.',
    fixes: [
      {
        id: 'send-content-length',
        text: '`Content-Length` gönderin: Boyutu bilinen bir gövde kullanın veya gövdeyi arabelleğe alın. curl ile dosyayı `-T file` kullanarak yükleyin; `-T -` standart girdiyi okur ve parçalı (chunked) gönderir.',
      },
      {
        id: 'send-zero-length',
        text: 'Gövdesi olmayan bir POST isteğinde `Content-Length: 0` gönderin.',
      },
      {
        id: 'check-chunked-support',
        text: 'Bütün vekil sunucuların (proxy) ve sunucunun parçalı istekleri kabul ettiğinden emin olun. nginx, `proxy_request_buffering on` (varsayılan) ayarıyla gövdeyi arabelleğe alır ve arkasındaki sunucuya (upstream) `Content-Length` gönderir.',
      },
    ],
    choose: 'Uzunluğu bilinmeyen gövdeleri kabul etmiyorsanız 411 kodunu gönderin.',
    endUser: 'Yükleme başlatılamadı.',
  },
  412: {
    name: 'Ön Koşul Sağlanmadı',
    summary: 'Sunucu, istek başlıklarındaki bir koşulun, örneğin `If-Match` koşulunun sağlanmadığını saptadı.',
    when: 'Başka biri kaynağı sizden önce değiştirip kaydettiği için `ETag` eskidiğinde veya zaten var olan bir kaynak için `If-None-Match: *` gönderildiğinde görülür.',
    fixes: [
      {
        id: 'refetch-etag',
        text: 'Kaynağı ve `ETag` değerini yeniden alın, değişikliğinizi birleştirin ve yeni `ETag` değerini `If-Match` başlığına koyarak isteği yineleyin.',
      },
      {
        id: 'keep-condition',
        text: '`If-Match` başlığını silip geçmeyin: Başlık olmadan istek, başkalarının değişikliklerinin üzerine yazabilir.',
      },
      {
        id: 'check-weak-etag',
        text: '`If-Match` hiçbir zaman eşleşmiyorsa bir vekil sunucunun (proxy) `ETag` değerini zayıflatıp zayıflatmadığına bakın: nginx yanıtı sıkıştırırken `"abc"` değerini `W/"abc"` yapar.',
      },
    ],
    choose: 'İstemci bir koşul gönderdiyse ve bu koşul sağlanmıyorsa 412 kodunu gönderin.',
    endUser: 'Bu arada başka biri değişiklik yaptı. Lütfen önce sayfayı yenileyin.',
  },
  413: {
    name: 'İçerik Çok Büyük',
    summary: 'Sunucu isteği reddetti, çünkü isteğin gövdesi bir sınırı aşıyor.',
    when: 'Bir yükleme nginx’teki `client_max_body_size` değerini (varsayılan `1m`), uygulamadaki gövde ayrıştırıcısının, örneğin `express.json()` işlevinin sınırını (varsayılan `100kb`) veya bir CDN’nin sınırını aştığında görülür.',
    fixes: [
      {
        id: 'upload-in-parts',
        text: 'Gövdeyi küçültün: Sıkıştırın, parçalar hâlinde yükleyin veya dosyayı önceden imzalanmış (presigned) bir URL ile doğrudan nesne depolamaya yükleyin.',
      },
      {
        id: 'raise-body-limit',
        text: 'En küçük sınır geçerli olduğundan sınırı her durakta (hop) yükseltin: nginx’te `client_max_body_size`, ingress-nginx’te `proxy-body-size`, Apache’de `LimitRequestBody`. nginx günlüğe `client intended to send too large body` yazar.',
      },
      {
        id: 'state-limit',
        text: 'Sınırı hata yanıtında ve belgelerde belirtin. Sınır geçiciyse `Retry-After` gönderin.',
      },
    ],
    choose: 'Gövde, kabul ettiğinizden büyükse 413 kodunu gönderin.',
    endUser: 'Bu dosya çok büyük.',
  },
  414: {
    name: 'URI Çok Uzun',
    summary: 'Sunucu isteği reddetti, çünkü isteğin URL’si bir sınırı aşıyor.',
    when: 'Bir arama formu çok sayıda filtreyi GET ile gönderdiğinde, sorgu dizesinde bir belirteç (token) taşındığında veya bir yönlendirme döngüsü URL’yi her seferinde uzattığında görülür.',
    fixes: [
      { id: 'use-post', text: 'Veriyi bir POST isteğinin gövdesine taşıyın.' },
      {
        id: 'fix-redirect',
        text: 'URL’nin bazı bölümleri yineleniyorsa bunları ekleyen yönlendirmeyi düzeltin; `curl -sIL` her `Location` başlığını gösterir.',
      },
      {
        id: 'raise-url-limit',
        text: 'Bu uzunlukta URL’ler gerçekten gerekliyse nginx’te `large_client_header_buffers` (varsayılan `4 8k`) veya Apache’de `LimitRequestLine` (varsayılan 8190 bayt) değerini yükseltin.',
      },
    ],
    choose: 'URL, kabul ettiğinizden uzunsa 414 kodunu gönderin.',
    endUser: 'Bu bağlantı açılamayacak kadar uzun.',
  },
  415: {
    name: 'Desteklenmeyen Medya Türü',
    summary: 'Sunucu, istek gövdesinin biçimini bu kaynak için kabul etmiyor.',
    when: 'JSON, `Content-Type: application/json` olmadan gönderildiğinde, JSON beklenen yere form gönderildiğinde veya sunucu `Content-Encoding` ile belirtilen kodlamayı çözemediğinde görülür.',
    fixes: [
      {
        id: 'set-content-type',
        text: '`Content-Type` başlığını gövdeye uygun ayarlayın; örneğin `application/json`.',
      },
      {
        id: 'keep-boundary',
        text: 'Çok parçalı (multipart) bir formda `Content-Type` başlığını kütüphanenin ayarlamasına izin verin; başlıkta `boundary` bulunmalıdır.',
      },
      {
        id: 'list-accepted-types',
        text: 'Kabul ettiğiniz türleri `Accept` yanıt başlığında, PATCH için ise `Accept-Patch` başlığında belirtin.',
      },
    ],
    choose: 'Sorun gövdenin içeriğinde değil, türünde veya kodlamasındaysa 415 kodunu gönderin.',
    endUser: 'Bu dosya türü desteklenmiyor.',
  },
  416: {
    name: 'Aralık Karşılanamıyor',
    summary: 'Sunucu, istenen `Range` dosyanın dışında kaldığı için bu bölümü gönderemiyor.',
    when: 'İstemci zaten tamamlanmış bir indirmeyi sürdürdüğünde veya sunucudaki dosya kısaldığında görülür.',
    fixes: [
      {
        id: 'compare-sizes',
        text: 'Dosyanızın boyutunu `Content-Range` başlığındaki toplam boyutla, örneğin `bytes */5000` ile karşılaştırın (Apache’nin yanıtında olduğu gibi bu başlık yoksa `curl -sI` çıktısındaki `Content-Length` değerini kullanın): İkisi eşitse indirme tamamdır.',
      },
      {
        id: 'restart-download',
        text: 'İkisi farklıysa indirilen bölümü silin ve dosyayı `Range` göndermeden baştan indirin.',
      },
      {
        id: 'send-full-size',
        text: 'İstemciler indirdikleri dosyanın boyutuyla karşılaştırabilsin diye toplam boyutu `Content-Range: bytes */SIZE` olarak gönderin.',
      },
    ],
    choose: 'Dosyada istenen baytların hiçbiri yoksa 416 kodunu gönderin.',
    endUser: 'İndirme sürdürülemedi, baştan başlaması gerekiyor.',
  },
  417: {
    name: 'Beklenti Karşılanamadı',
    summary: 'Sunucu veya bir vekil sunucu (proxy), isteğin `Expect` başlığını karşılayamıyor.',
    when: 'Eski bir sunucu veya vekil sunucu, curl ile .NET Framework’ün yüklemelere varsayılan olarak eklediği `Expect: 100-continue` başlığını desteklemediğinde görülür.',
    fixes: [
      {
        id: 'drop-expect',
        text: 'İsteği `Expect` başlığı olmadan yeniden gönderin: curl’de `-H "Expect:"` kullanın, .NET Framework’te `ServicePointManager.Expect100Continue = false` ayarını yapın.',
      },
      {
        id: 'update-proxy',
        text: '`Expect` başlığını reddeden vekil sunucuyu güncelleyin veya atlayın. Eski Squid sürümleri, `ignore_expect_100 on` ayarlanmadıkça bu başlığı reddeder.',
      },
    ],
    choose: '`Expect` başlığında `100-continue` dışında bir şey varsa 417 kodunu gönderin.',
    endUser: 'Yükleme teknik bir nedenle reddedildi.',
  },
  418: {
    name: 'Ben Bir Çaydanlığım',
    summary:
      'Kahve demlikleriyle ilgili bir 1 Nisan şakasından kalma bir koddur; başka bir anlam almasın diye kayıt listesinde ayrılmıştır.',
    when: 'Sürpriz sayfalar (easter egg) ve demolar bu kodu gönderir; bazı siteler de bot sandığı ziyaretçileri aynı kodla geri çevirir.',
    fixes: [
      {
        id: 'slow-down',
        text: 'Bu kodu gerçek bir hizmet gönderiyorsa daha seyrek istek gönderin ve istemcinizi `User-Agent` başlığında tanıtın.',
      },
      {
        id: 'send-403',
        text: 'Bir isteği reddetmek için 403 veya 429 gönderin: 418’e göre davranabilen araç azdır.',
      },
    ],
    choose: 'Kod, ancak bir geliştirici onu bilerek seçtiyse 418’dir; HTTP ona anlam vermez.',
    endUser: 'Hizmet bu isteği geri çevirdi.',
  },
  419: {
    name: 'Sayfanın Süresi Doldu',
    summary: 'Laravel isteği reddetti, çünkü CSRF belirteci (token) eksik veya süresi dolmuş.',
    when: 'Bir sayfa, oturum süresinden daha uzun açık kaldığında, bir formda `@csrf` bulunmadığında veya tarayıcı oturum çerezini göndermediğinde görülür. Laravel’in JSON yanıtında `CSRF token mismatch` yazar.',
    fixes: [
      { id: 'reload-page', text: 'Sayfayı yenileyin, ardından formu yeniden gönderin.' },
      {
        id: 'add-csrf-token',
        text: 'Her forma `@csrf` ekleyin, betiklerin gönderdiği isteklerde ise belirteci `X-CSRF-TOKEN` başlığında gönderin.',
      },
      {
        id: 'check-session-cookie',
        text: 'Oturum çerezinin alan adını ve `Secure` bayrağını kontrol edin (`SESSION_DOMAIN`, `SESSION_SECURE_COOKIE`), birden çok sunucu varsa oturumları ortak bir depoda tutun (`SESSION_DRIVER=redis` veya `SESSION_DRIVER=database`).',
      },
    ],
    choose: '419 kodunu kendiniz göndermeyin: Bu kodu Laravel gönderir, başka yerlerde standart yanıt 403’tür.',
    endUser: 'Bu sayfa çok uzun süre açık kaldı. Lütfen sayfayı yenileyip tekrar deneyin.',
  },
};
