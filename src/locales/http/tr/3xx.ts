import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 3xx in Turkish. */
export const codes: CodeTexts<typeof http, '3'> = {
  300: {
    name: 'Birden Çok Seçenek',
    summary: 'Sunucuda kaynağın, her birinin kendi URL’si olan birkaç sürümü var; istemcinin birini seçmesi gerekiyor.',
    when: '300 nadiren görülür. `CheckSpelling on` ayarlı Apache (mod_speling), yanlış yazılmış bir URL’ye benzeyen birkaç dosya bulduğunda bu kodu gönderir.',
    fixes: [
      {
        id: 'choose-url',
        text: 'Gövdedeki URL’lerden birini seçin ve onu isteyin. `Location` başlığı varsa sunucunun tercih ettiği URL’yi içerir.',
      },
      {
        id: 'name-preferred',
        text: 'Tercih ettiğiniz sürümün URL’sini `Location` başlığında gönderin.',
      },
      {
        id: 'redirect-instead',
        text: 'İstemcilerin seçim yapması gerekmiyorsa bunun yerine tek bir URL’ye yönlendirin. Apache’de `CheckSpelling off` bu yanıtları durdurur.',
      },
    ],
    choose: 'Sürümleri listeleyebiliyor, ancak istemci adına seçim yapamıyorsanız 300 kodunu gönderin.',
    endUser: 'Bu içeriğin birkaç sürümü var. Lütfen birini seçin.',
  },
  301: {
    name: 'Kalıcı Olarak Taşındı',
    summary: 'Sunucu, kaynağın kalıcı olarak `Location` başlığındaki URL’ye taşındığını bildiriyor.',
    when: 'Site HTTPS’ye, başka bir alan adına veya daha düzenli URL’lere geçtiğinde ya da URL’nin sonunda bir eğik çizgi fazla veya eksik olduğunda görülür.',
    fixes: [
      {
        id: 'update-links',
        text: '`Location` başlığındaki URL’ye gidin; bağlantılardaki ve yapılandırmadaki eski URL’yi değiştirin.',
      },
      {
        id: 'send-post-directly',
        text: 'POST isteği yeni URL’ye GET olarak ulaşıyorsa POST’u doğrudan yeni URL’ye gönderin.',
      },
      {
        id: 'test-as-302',
        text: 'Yeni bir kuralı önce 302 ile yayına alın, çünkü tarayıcılar yanlış bir 301’i bile önbelleğe alır. Kuralı, hiçbir şeyi önbelleğe almayan `curl -sI` ile sınayın.',
      },
    ],
    choose: 'Kalıcı olarak taşınan sayfalar için 301 kodunu gönderin; POST’un POST kalması gerekiyorsa 308 kullanın.',
    endUser: 'Bu sayfa taşındı. Yeni adresine yönlendiriliyorsunuz.',
  },
  302: {
    name: 'Başka Adreste Bulundu',
    summary:
      'Sunucu, kaynağın geçici olarak `Location` başlığındaki URL’de bulunduğunu bildiriyor; eski URL geçerliliğini koruyor.',
    when: '302, oturum açma sayfasına veya kullanıcının dilindeki sayfaya yönlendirme gibi geçici yönlendirmelerde kullanılır. Birçok `redirect()` işlevi onu varsayılan olarak gönderir.',
    fixes: [
      {
        id: 'follow-location',
        text: '`Location` başlığındaki URL’ye gidin; bir dahaki sefere isteği yine eski URL’ye gönderin.',
      },
      {
        id: 'send-303-or-307',
        text: 'POST’tan sonra GET ile devam edilmesi için 303, POST’un yinelenmesi için 307 gönderin.',
      },
      {
        id: 'fix-redirect-loop',
        text: 'Yönlendirme döngüsünde (`ERR_TOO_MANY_REDIRECTS`), vekil sunucunun (proxy) özgün `Host` başlığını ve `X-Forwarded-Proto: https` başlığını gönderdiğinden, uygulamanın da bunlara güvendiğinden emin olun. Cloudflare’de, kaynak sunucunun (origin) geçerli bir sertifikası olduktan sonra SSL/TLS şifreleme modunu Flexible yerine Full (strict) yapın.',
      },
    ],
    choose:
      'Bir GET isteğini geçici olarak yönlendirmek için 302 kodunu gönderin; diğer metotlarda 303 veya 307 kullanın.',
    endUser: 'Başka bir sayfaya yönlendiriliyorsunuz.',
  },
  303: {
    name: 'Başka Adrese Bakın',
    summary: 'Sunucu isteği işledi; istemcinin sonucu `Location` başlığındaki URL’den GET ile alması gerekiyor.',
    when: 'Bir form gönderildikten sonra görülür. Sonuç sayfasına yönlendirme, sayfa yenilendiğinde formun yeniden gönderilmesini önler.',
    fixes: [
      { id: 'get-location', text: '`Location` başlığındaki URL’ye gövdesiz bir GET isteği gönderin.' },
      {
        id: 'redirect-after-form',
        text: 'Veri değiştiren her formdan sonra 303 gönderin; örneğin Express’te `res.redirect(303, "/path")` ile.',
      },
    ],
    choose: 'Bir POST isteği işlendiyse ve sonucunun kendi URL’si varsa 303 kodunu gönderin.',
    endUser: 'İsteğinizi aldık. Sonuç sayfasına yönlendiriliyorsunuz.',
  },
  304: {
    name: 'Değişmedi',
    summary:
      'Sunucu, istemcinin önbelleğindeki kopyanın hâlâ geçerli olduğunu doğruluyor ve yalnızca başlıkları gönderiyor.',
    when: 'Bir tarayıcı veya CDN `If-None-Match` ya da `If-Modified-Since` gönderdiğinde ve kaynak değişmemiş olduğunda görülür.',
    fixes: [
      {
        id: 'use-cached-copy',
        text: 'Önbellekteki kopyayı kullanın ve saklanan başlıklarını 304 yanıtındakilerle güncelleyin.',
      },
      {
        id: 'bypass-cache',
        text: 'İçerik eskiyse isteği `If-None-Match` ve `If-Modified-Since` olmadan, `Cache-Control: no-cache` ile göndermeyi deneyin. İçerik yine eskiyse paylaşılan önbelleği (shared cache) temizleyin: Bazı önbellekler, örneğin nginx, isteklerdeki bu başlığı yok sayar.',
      },
      {
        id: 'change-etag',
        text: 'İstemcilerde eski kopyalar kalıyorsa `ETag` veya `Last-Modified` değerinin içerikle birlikte değiştiğinden emin olun.',
      },
    ],
    choose:
      '304 kodunu yalnızca koşullu bir GET veya HEAD isteğine, 200 yanıtında bulunacak `ETag` ve `Cache-Control` başlıklarıyla birlikte gönderin.',
    endUser: 'Elinizdeki kopya güncel.',
  },
  305: {
    name: 'Vekil Sunucu Kullanın',
    summary:
      'İstemciye, kaynağa sunucunun belirttiği bir vekil sunucu (proxy) üzerinden erişmesini söyleyen, kullanımdan kaldırılmış bir koddur.',
    when: 'Sunucular bu kodu pratikte hiç göndermez. İstemcinin vekil sunucusunu sunucunun belirlemesi bir güvenlik riski olduğu için kullanımdan kaldırılmıştır.',
    fixes: [
      {
        id: 'ignore-redirect',
        text: 'Bu yönlendirmeyi izlemeyin: Vekil sunucuyu yalnızca `HTTPS_PROXY` gibi kendi ayarlarınızdan alın.',
      },
      {
        id: 'stop-sending',
        text: 'Bu kodu göndermeyi bırakın; istemciler vekil sunucularını kendi ayarlarından veya bir PAC dosyasından bulsun.',
      },
    ],
    choose: '305 kodunu göndermeyin: Tarayıcılar onu izlemez.',
    endUser: 'Bu sayfa şu anda açılamıyor.',
  },
  306: {
    name: 'Kullanılmıyor',
    summary:
      'HTTP’nin eski bir taslağında “Switch Proxy” anlamına gelen ve o zamandan beri ayrılmış tutulan bir numaradır.',
    when: 'Güncel hiçbir yazılım bu kodu göndermemelidir. Gönderen bir sunucu ya o taslağa uyuyordur ya da bu numaraya kendine özgü bir anlam veriyordur.',
    fixes: [
      { id: 'treat-as-300', text: 'Bilinmeyen her 3xx kodu gibi bunu da 300 sayın.' },
      {
        id: 'replace-code',
        text: 'Bunun yerine ihtiyacınız olan yönlendirmeyi gönderin: 302, 303, 307 veya 308.',
      },
    ],
    choose:
      'Bir günlükte veya paket kaydında bu numara görünüyorsa kod 306’dır; HTTP bu numarayı ayırmış, ancak ona bir anlam vermemiştir.',
    endUser: 'Bu sayfa şu anda açılamıyor.',
  },
  307: {
    name: 'Geçici Yönlendirme',
    summary:
      'Sunucu, kaynağın geçici olarak `Location` başlığındaki URL’de bulunduğunu bildiriyor; istemci isteği orada aynı metot ve gövdeyle yinelemelidir.',
    when: 'Bir hizmet, isteği başka bir bölgeye veya düğüme yönlendirdiğinde görülür. Bazı tarayıcıların geliştirici araçları, HSTS bir URL’yi HTTPS’ye çevirdiğinde de 307 gösterir: Bu yanıtı hiçbir sunucu göndermemiştir; Chrome ona `Non-Authoritative-Reason: HSTS` başlığını ekler.',
    fixes: [
      {
        id: 'repeat-at-location',
        text: 'İsteğin tamamını `Location` başlığındaki URL’de yineleyin; bir dahaki sefere isteği yine eski URL’ye gönderin.',
      },
      {
        id: 'buffer-body',
        text: 'Gövde bir akış (stream) ise göndermeden önce arabelleğe alın: Gövde iki kez okunamayan bir `ReadableStream` ise `fetch()` 307’de hata verir.',
      },
      {
        id: 'send-303',
        text: 'İstemcinin yalnızca bir sonuç sayfasını alması gerekiyorsa bunun yerine 303 gönderin.',
      },
    ],
    choose: 'Metodun ve gövdenin korunması gereken geçici bir yönlendirme için 307 kodunu gönderin.',
    endUser: 'Geçici olarak başka bir sayfaya yönlendiriliyorsunuz.',
  },
  308: {
    name: 'Kalıcı Yönlendirme',
    summary:
      'Sunucu, kaynağın kalıcı olarak `Location` başlığındaki URL’ye taşındığını bildiriyor; istemci aynı isteği orada yinelemelidir.',
    when: 'Bir API sunucusu taşındığında veya HTTPS’yi zorunlu tuttuğunda görülür. ingress-nginx HTTPS’ye yönlendirmek için, Next.js ise kalıcı yönlendirmeler için 308 gönderir.',
    fixes: [
      {
        id: 'update-url',
        text: 'İsteğin tamamını `Location` başlığındaki URL’de yineleyin; bağlantılardaki ve yapılandırmadaki eski URL’yi değiştirin.',
      },
      {
        id: 'update-library',
        text: 'HTTP kütüphaneniz 308 yönlendirmesini izlemiyorsa kütüphaneyi güncelleyin.',
      },
      {
        id: 'test-as-307',
        text: 'Yeni bir kuralı önce 307 ile (nginx’te `return 307`) yayına alın, çünkü tarayıcılar 308’i önbelleğe alır.',
      },
    ],
    choose: 'Bir uç nokta kalıcı olarak taşındıysa ve POST’un POST kalması gerekiyorsa 308 kodunu gönderin.',
    endUser: 'Bu sayfa taşındı. Yeni adresine yönlendiriliyorsunuz.',
  },
};
