import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 3xx in Turkish. */
export const codes: CodeTexts<typeof http, '3'> = {
  300: {
    name: 'Birden Çok Seçenek',
    summary: 'Kaynağın birkaç biçimi var; istemcinin veya kullanıcısının birini seçmesi gerekiyor.',
    when: 'Seyrek görülür: örneğin mod_speling kullanan Apache’de, birkaç dosya yanlış yazılmış bir adrese benzediğinde.',
    fixes: [
      { id: 'choose-url', who: 'client', text: 'Gövdedeki adreslerden birini seçin ve onu isteyin.' },
      { id: 'name-preferred', who: 'server', text: 'Tercih ettiğiniz seçeneği Location başlığında belirtin.' },
      {
        id: 'redirect-instead',
        who: 'operator',
        text: 'Kimsenin seçim yapması gerekmiyorsa bunun yerine tek bir adrese yönlendirin.',
      },
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
        id: 'update-links',
        who: 'client',
        text: 'Location başlığındaki adrese gidin; bağlantılardaki ve yapılandırmadaki eski adresi değiştirin.',
      },
      {
        id: 'send-post-directly',
        who: 'client',
        text: 'POST oraya GET olarak ulaşıyorsa isteği doğrudan yeni adrese gönderin.',
      },
      {
        id: 'test-as-302',
        who: 'operator',
        text: 'Yeni bir kuralı önce 302 ile deneyin; tarayıcılar 301 yanıtını yanlış olsa bile unutmaz.',
        run: 'curl -sI https://example.com/path',
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
      {
        id: 'follow-location',
        who: 'client',
        text: 'Location başlığındaki adrese gidin; bir dahaki sefere yine eski adrese sorun.',
      },
      {
        id: 'send-303-or-307',
        who: 'server',
        text: 'POST isteğinin ne olacağına karar verin: 303 GET ile devam ettirir, 307 isteği yineletir.',
      },
      {
        id: 'fix-redirect-loop',
        who: 'operator',
        text: 'Yönlendirmeler döngüye giriyorsa vekil sunucu (proxy) ile uygulamanın HTTPS ve sunucu adı konusunda uyuştuğunu denetleyin.',
        run: 'curl -sIL --max-redirs 10 https://example.com/path',
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
      { id: 'get-location', who: 'client', text: 'Location başlığındaki adresi GET ile, gövde göndermeden isteyin.' },
      { id: 'redirect-after-form', who: 'server', text: 'Bir şeyi değiştiren her formdan sonra bu kodu kullanın.' },
    ],
    choose: 'POST isteği tamamlandıysa ve sonucunun kendi adresi varsa 303 kodunu gönderin.',
    endUser: 'İsteğinizi aldık. Sonuç sayfasına yönlendiriliyorsunuz.',
  },
  304: {
    name: 'Değişmedi',
    summary: 'İstemcinin elindeki kopya hâlâ geçerli olduğu için sunucu yalnızca başlıkları gönderir.',
    when: 'Bir tarayıcı veya CDN If-None-Match ya da If-Modified-Since ile sorduğunda hiçbir şey değişmemişse görülür.',
    fixes: [
      {
        id: 'use-cached-copy',
        who: 'client',
        text: 'Giderilecek bir sorun yoktur; önbelleğinizdeki kopyayı kullanın.',
      },
      {
        id: 'bypass-cache',
        who: 'client',
        text: 'Eski içerik görüyorsanız isteği bir kez Cache-Control: no-cache ile ve koşulsuz gönderin.',
        run: 'curl -si -H "Cache-Control: no-cache" https://example.com/path',
      },
      {
        id: 'change-etag',
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
      {
        id: 'ignore-redirect',
        who: 'client',
        text: 'Bu yönlendirmeye uymayın; vekil sunucu kendi ayarlarınızda belirlenir.',
      },
      {
        id: 'stop-sending',
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
      { id: 'treat-as-300', who: 'client', text: 'Bu sınıftaki bilinmeyen her kod gibi bunu da 300 sayın.' },
      {
        id: 'replace-code',
        who: 'server',
        text: 'Yerine gerçekten kastettiğiniz yönlendirmeyi koyun: 302, 303, 307 veya 308.',
      },
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
        id: 'repeat-at-location',
        who: 'client',
        text: 'İsteğin tamamını Location başlığındaki adreste yineleyin ve bir dahaki sefer için eski adresi saklayın.',
      },
      {
        id: 'buffer-body',
        who: 'client',
        text: 'Gövde bir akış (stream) ise arabelleğe alın; bir kez okunan veri yeniden gönderilemez.',
      },
      {
        id: 'send-303',
        who: 'server',
        text: 'İstemcinin yalnızca bir sonuç sayfası görmesi gerekiyorsa bunun yerine 303 gönderin.',
      },
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
        id: 'update-url',
        who: 'client',
        text: 'İsteğin tamamını Location başlığındaki adreste yineleyin ve yeni adresi kaydedin.',
      },
      {
        id: 'update-library',
        who: 'client',
        text: 'Bu kodda takılan eski bir HTTP kütüphanesi kullanıyorsanız onu güncelleyin.',
      },
      {
        id: 'test-as-307',
        who: 'operator',
        text: 'Yeni bir kuralı önce 307 ile deneyin; önbellekler bu kodu saklar.',
        run: 'return 307 https://example.com$request_uri;',
      },
    ],
    choose: 'Bir uç nokta kalıcı olarak taşındıysa ve POST isteğinin POST kalması gerekiyorsa 308 kodunu gönderin.',
    endUser: 'Bu sayfa taşındı. Yeni adresine yönlendiriliyorsunuz.',
  },
};
