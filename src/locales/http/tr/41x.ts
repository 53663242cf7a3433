import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 41x in Turkish. */
export const codes: CodeTexts<typeof http, '41'> = {
  410: {
    name: 'Kalıcı Olarak Kaldırıldı',
    summary: 'Kaynak önceden buradaydı ve kalıcı olarak kaldırıldı.',
    when: 'Silinen hesaplarda, sona eren kampanyalarda, kapatılan API sürümlerinde ve biten anlık bildirim (push) aboneliklerinde görülür.',
    fixes: [
      {
        id: 'stop-requesting',
        who: 'client',
        text: 'Sormayı bırakın ve buraya işaret eden bağlantıyı, işi veya aboneliği silin.',
      },
      { id: 'name-replacement', who: 'server', text: 'Yerine geçen bir şey varsa gövdede belirtin.' },
      {
        id: 'purge-caches',
        who: 'operator',
        text: 'Yanlışlıkla kaldırıldıysa geri yükledikten sonra önbellekleri temizleyin.',
        run: 'curl -sI https://example.com/path',
      },
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
        id: 'send-content-length',
        who: 'client',
        text: 'Content-Length gönderin; bunun için boyutu bilinen bir gövde kullanın veya gövdeyi arabelleğe alın.',
        run: 'curl -T file https://example.com/path',
      },
      {
        id: 'send-zero-length',
        who: 'client',
        text: 'Gövdesi olmayan bir POST isteğinde Content-Length: 0 gönderin.',
        run: 'curl -d "" https://example.com/path',
      },
      {
        id: 'check-chunked-support',
        who: 'operator',
        text: 'Öndeki her vekil sunucunun (proxy) parçalı istekleri kabul edip etmediğini denetleyin.',
        run: 'proxy_request_buffering on;',
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
        id: 'refetch-etag',
        who: 'client',
        text: 'Kaynağı ve ETag değerini yeniden alın, değişikliğinizi onunla birleştirin ve bu ETag ile gönderin.',
      },
      {
        id: 'keep-condition',
        who: 'client',
        text: 'Koşulu kaldırıp geçmeyin; bu, başkalarının değişikliklerini ezer.',
      },
      {
        id: 'check-weak-etag',
        who: 'operator',
        text: 'Koşul hiçbir zaman sağlanmıyorsa vekil sunucudaki (proxy) sıkıştırmanın ETag değerini değiştirip değiştirmediğine bakın.',
        run: 'curl -s -o /dev/null -D - -H "Accept-Encoding: gzip" https://example.com/path',
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
      { id: 'upload-in-parts', who: 'client', text: 'Gövdeyi küçültün: sıkıştırın veya parçalar hâlinde yükleyin.' },
      {
        id: 'raise-body-limit',
        who: 'operator',
        text: 'Sınırı yol üzerindeki her durakta yükseltin; en küçüğü belirleyicidir.',
        run: 'client_max_body_size 20m;',
      },
      { id: 'state-limit', who: 'server', text: 'Sınırınızı hata yanıtında ve belgelerde belirtin.' },
    ],
    choose: 'İtirazınız gövdenin boyutunaysa 413 kodunu gönderin.',
    endUser: 'Bu dosya çok büyük.',
  },
  414: {
    name: 'URI Çok Uzun',
    summary: 'İsteğin adresi, sunucunun okumayı kabul ettiğinden uzun.',
    when: 'Çok filtreli bir arama formu GET ile gönderildiğinde, sorgu dizesinde bir belirteç (token) taşındığında veya bir yönlendirme her turda adresi uzattığında görülür.',
    fixes: [
      { id: 'use-post', who: 'client', text: 'Veriyi bir POST isteğinin gövdesine taşıyın.' },
      {
        id: 'fix-redirect',
        who: 'server',
        text: 'Adresin kimi bölümleri yineleniyorsa bunları ekleyen yönlendirmeyi düzeltin.',
        run: 'curl -sIL --max-redirs 10 https://example.com/path',
      },
      {
        id: 'raise-url-limit',
        who: 'operator',
        text: 'Böyle uzun adresler gerçekten gerekliyse istek satırının sınırını yükseltin.',
        run: 'large_client_header_buffers 4 16k;',
      },
    ],
    choose: 'Adres tek başına sınırınızı aşıyorsa 414 kodunu gönderin.',
    endUser: 'Bu bağlantı açılamayacak kadar uzun.',
  },
  415: {
    name: 'Desteklenmeyen Medya Türü',
    summary: 'Gövde, bu kaynağın kabul etmediği bir biçimde.',
    when: 'JSON verisi Content-Type: application/json olmadan geldiğinde, JSON beklenen yere form gönderildiğinde veya sunucu Content-Encoding ile belirtilen kodlamayı çözemediğinde görülür.',
    fixes: [
      {
        id: 'set-content-type',
        who: 'client',
        text: 'Content-Type başlığına gövdenin gerçek türünü yazın.',
        run: 'curl -H "Content-Type: application/json" -d @file.json https://example.com/path',
      },
      {
        id: 'keep-boundary',
        who: 'client',
        text: 'Çok parçalı (multipart) bir formda başlığı kütüphaneye bırakın; sınır değeri (boundary) de onun parçasıdır.',
      },
      {
        id: 'list-accepted-types',
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
        id: 'compare-sizes',
        who: 'client',
        text: 'Elinizdeki boyutu Content-Range başlığındaki toplam boyutla karşılaştırın; ikisi aynıysa indirme tamamdır.',
      },
      {
        id: 'restart-download',
        who: 'client',
        text: 'Aynı değilse indirilen bölümü silin ve Range göndermeden baştan başlayın.',
        run: 'curl -O https://example.com/path',
      },
      {
        id: 'send-full-size',
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
      {
        id: 'drop-expect',
        who: 'client',
        text: 'İsteği Expect başlığı olmadan yeniden gönderin.',
        run: 'curl -H "Expect:" -T file https://example.com/path',
      },
      { id: 'update-proxy', who: 'operator', text: 'Başlığı reddeden vekil sunucuyu güncelleyin veya atlayın.' },
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
        id: 'slow-down',
        who: 'client',
        text: 'Bunu gerçek bir hizmet gönderiyorsa yavaşlayın ve istemcinizi User-Agent başlığında tanıtın.',
      },
      {
        id: 'send-403',
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
      { id: 'reload-page', who: 'client', text: 'Sayfayı yenileyin, ardından formu tekrar gönderin.' },
      {
        id: 'add-csrf-token',
        who: 'server',
        text: 'Her forma @csrf ekleyin, betiklerin gönderdiği isteklerde belirteci başlıklara koyun.',
      },
      {
        id: 'check-session-cookie',
        who: 'operator',
        text: 'Oturum çerezinin alan adını ve Secure bayrağını denetleyin, oturumları sunucular arasında paylaşın.',
      },
    ],
    choose: '419 kodunu, onu kendiliğinden gönderen Laravel’e bırakın; başka yerlerde standart yanıt 403’tür.',
    endUser: 'Bu sayfa çok uzun süre açık kaldı. Lütfen sayfayı yenileyip tekrar deneyin.',
  },
};
