import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 40x in Turkish. */
export const codes: CodeTexts<typeof http, '40'> = {
  400: {
    name: 'Hatalı İstek',
    summary: 'Sunucu isteği geçersiz saydı ve işlemedi.',
    when: 'JSON bozuk, bir parametre eksik veya bir başlık geçersiz olduğunda görülür. nginx ayrıca `Request Header Or Cookie Too Large` veya `The plain HTTP request was sent to HTTPS port` metniyle 400 gönderir. Django ise `ALLOWED_HOSTS` içinde yer almayan bir sunucu adı için gönderir.',
    fixes: [
      {
        id: 'compare-requests',
        text: 'Gövdedeki hatayı okuyun, ardından isteği çalışan bir istekle karşılaştırın; örneğin `curl -v` ile.',
      },
      {
        id: 'delete-cookies',
        text: 'Sorun yalnızca bir tarayıcıda görülüyorsa o tarayıcıda sitenin çerezlerini silin.',
      },
      {
        id: 'describe-error',
        text: 'Neyin, hangi alanda yanlış olduğunu gövdede belirtin; örneğin `application/problem+json` biçiminde.',
      },
      {
        id: 'check-proxy-log',
        text: 'Uygulamanın günlüğünde bir şey yoksa vekil sunucuya (proxy) bakın; isteği o reddetmiş olabilir. nginx nedeni yalnızca `info` düzeyinde günlüğe yazar: `error_log /var/log/nginx/error.log info` ayarını yapın.',
      },
    ],
    choose:
      'İsteği ayrıştıramıyorsanız 400 kodunu gönderin; ayrıştırabiliyorsanız ve içeriği bir kuralı ihlal ediyorsa 422 daha açıklayıcıdır.',
    endUser: 'Uygulama, hizmetin işleyemediği bir istek gönderdi.',
  },
  401: {
    name: 'Kimlik Doğrulama Gerekli',
    summary: 'Sunucu isteği reddetti, çünkü istekteki kimlik bilgileri eksik, yanlış veya süresi dolmuş.',
    when: 'Bir belirtecin (token) süresi dolduğunda, bir anahtar yanlış olduğunda veya `Authorization` başlığı bir vekil sunucuda (proxy) ya da başka bir sunucuya yönlendirme sırasında kaybolduğunda görülür.',
    fixes: [
      {
        id: 'read-challenge',
        text: '`WWW-Authenticate` başlığını okuyun: Kimlik doğrulama yöntemini, bearer belirteçlerinde çoğu zaman nedeni de belirtir; örneğin `error="invalid_token"`.',
      },
      {
        id: 'renew-credentials',
        text: 'Yeni bir belirteç alın veya kullanıcıdan oturum açmasını isteyin, ardından isteği bir kez yineleyin.',
      },
      {
        id: 'send-challenge',
        text: 'Yanıta `WWW-Authenticate` başlığını ekleyin. Kullanıcı biliniyor, ancak yetkisi yetmiyorsa 403 gönderin.',
      },
      {
        id: 'pass-authorization',
        text: '`Authorization` başlığının uygulamaya ulaştığından emin olun: Apache varsayılan olarak bu başlığı CGI ve PHP-FPM’ye iletmez; `CGIPassAuth On` ayarıyla iletir. Belirteçlerin süresi erken doluyorsa saatleri `timedatectl` ile karşılaştırın.',
      },
    ],
    choose:
      'İstekte geçerli kimlik bilgisi yoksa 401 kodunu gönderin; varsa ancak yetki yetersizse 403 kodunu gönderin.',
    endUser: 'Lütfen yeniden oturum açın.',
  },
  402: {
    name: 'Ödeme Gerekli',
    summary: 'Sunucu ödeme istiyor; HTTP ayrıntıları belirlemez, her hizmet bunları kendisi tanımlar.',
    when: 'Stripe bu kodu reddedilen kartlarda gönderir. Diğer hizmetler ise planın kotası dolduğunda veya bir fatura ödenmediğinde gönderir.',
    fixes: [
      {
        id: 'read-error-code',
        text: 'Gövdedeki hata kodunu, örneğin Stripe’taki `decline_code` değerini okuyun ve anlamına hizmetin belgelerinden bakın.',
      },
      {
        id: 'check-plan',
        text: 'Hizmetin faturalandırma ayarlarında hesabın planını, kotasını ve ödeme yöntemini kontrol edin.',
      },
      { id: 'describe-payment', text: 'Neyin nerede ödenmesi gerektiğini gövdede belirtin.' },
    ],
    choose: 'Tek eksik ödemeyse 402 kodunu gönderin ve bu kodun API’nizde ne anlama geldiğini belgeleyin.',
    endUser: 'Devam etmek için ödeme yapılması gerekiyor.',
  },
  403: {
    name: 'Erişim Yasak',
    summary:
      'Sunucu isteği anladı, ancak yerine getirmeyi reddediyor; aynı kimlik bilgileriyle yinelemek sonucu değiştirmez.',
    when: 'Hesabın bir yetkisi eksik olduğunda veya bir WAF, IP kuralı ya da CSRF denetimi isteği reddettiğinde görülür. Bazı kimlik doğrulama katmanları CORS ön kontrolünü (preflight), yani kimlik bilgisi taşımayan bir `OPTIONS` isteğini de reddeder. nginx, okuyamadığı bir dosya için günlüğe `13: Permission denied`, listelemesine izin verilmeyen bir klasör için `directory index of "/path/" is forbidden` yazar.',
    fixes: [
      {
        id: 'request-access',
        text: 'İsteği aynı kimlik bilgileriyle yinelemeyin: Erişim izni isteyin veya başka bir hesaba geçin.',
      },
      {
        id: 'find-refusing-hop',
        text: 'İsteği hangi durağın (hop) reddettiğini bulun. Cloudflare markalı bir sayfa Cloudflare’den gelir: Sayfadaki Ray ID’yi Security Events altında arayın. S3 `<Code>AccessDenied</Code>` gönderir. nginx günlüğe `access forbidden by rule`, Apache ise `AH01630` yazar.',
      },
      {
        id: 'log-rule',
        text: 'İsteği hangi kuralın reddettiğini günlüğe yazın ve istemciye, güvenle açıklanabilecek kadarını bildirin.',
      },
    ],
    choose:
      'İstemcinin bu isteği yapmaya yetkisi yoksa 403 kodunu gönderin; kaynağın varlığı bile gizliyse 404 gönderin.',
    endUser: 'Bu işlem için izniniz yok.',
  },
  404: {
    name: 'Bulunamadı',
    summary: 'Sunucu bu URL’de bir kaynak bulamadı ya da kaynağın var olduğunu açıklamıyor.',
    when: 'Bağlantı yanlış yazılmış veya eskimiş olduğunda, rota hiç yayına alınmadığında ya da bir vekil sunucu (proxy) URL yolunu yanlış yeniden yazdığında görülür. GitHub, erişiminiz olmayan özel depolar için de 404 gönderir.',
    fixes: [
      {
        id: 'check-url',
        text: 'URL’nin her bölümünü kontrol edin: sunucu adı, URL yolunun ön eki, API sürümü, büyük ve küçük harfler, kimlik (ID).',
      },
      {
        id: 'check-routing',
        text: 'İsteğin doğru hizmete ulaştığından emin olun: Eşleşen rota yoksa Envoy günlüğe `NR` yanıt bayrağını yazar (`%RESPONSE_CODE_DETAILS%` içinde `route_not_found`); nginx’te ise `proxy_pass` sonundaki eğik çizgi URL yolunu değiştirir. Tek sayfalık bir uygulama (SPA) yalnızca sayfa yenilendiğinde hata veriyorsa nginx’te `try_files $uri /index.html` ayarını yapın.',
      },
      { id: 'redirect-old-urls', text: 'Hâlâ kullanılan eski URL’leri 301 veya 308 ile yönlendirin.' },
    ],
    choose: 'Bu URL’de bir kaynak yoksa ve bunun kalıcı olup olmadığını söyleyemiyorsanız 404 kodunu gönderin.',
    endUser: 'Bu sayfa bulunamadı.',
  },
  405: {
    name: 'Metoda İzin Verilmiyor',
    summary: 'Sunucuda bu URL’de bir kaynak var, ancak bu kaynak isteğin metodunu desteklemiyor.',
    when: 'Yalnızca GET destekleyen bir URL’ye veya nginx’te statik bir dosyaya POST isteği gönderildiğinde ya da bir yönlendirme POST isteğini GET isteğine çevirdiğinde görülür.',
    fixes: [
      {
        id: 'use-allowed-method',
        text: '`Allow` başlığındaki metotlardan birini kullanın. nginx’te olduğu gibi bu başlık yoksa API’nin belgelerine bakın.',
      },
      {
        id: 'check-trailing-slash',
        text: 'Sondaki eğik çizgiyi kontrol edin: `/items` ve `/items/` farklı işleyicilere (handler) gidebilir.',
      },
      {
        id: 'register-method',
        text: 'Metodu bu rota için tanımlayın; tarayıcılar bu rotayı başka bir kaynaktan (origin) çağırıyorsa OPTIONS metodunu da ekleyin.',
      },
    ],
    choose:
      'Kaynak varsa, ancak bu metodu desteklemiyorsa 405 kodunu gönderin ve desteklediği metotları `Allow` başlığında listeleyin.',
    endUser: 'Bu işlem burada yapılamıyor.',
  },
  406: {
    name: 'Kabul Edilebilir Biçim Yok',
    summary: 'Sunucuda kaynağın, istekteki `Accept` başlıklarına uyan bir sürümü yok.',
    when: 'Sunucu, istemcinin kabul ettiği medya türünü veya dili sunmadığında görülür. Paylaşımlı barındırmada ModSecurity kuralları da istekleri 406 ile engelleyebilir.',
    fixes: [
      {
        id: 'widen-accept',
        text: '`Accept: */*` gönderin veya başlığı hiç göndermeyin. Sorun dilden kaynaklanıyorsa `Accept-Language` başlığını göndermeyin.',
      },
      {
        id: 'send-default',
        text: 'İstemciler başka bir biçimi de kullanabiliyorsa 406 yerine varsayılan bir sürüm gönderin.',
      },
      {
        id: 'check-modsecurity-log',
        text: 'Sıradan tarayıcılar 406 alıyorsa web sunucusunun hata günlüğünde ModSecurity’nin `Access denied with code 406` satırını arayın.',
      },
    ],
    choose:
      'İstemcinin kabul ettiği biçimlerin hiçbirini sunamıyorsanız ve varsayılan bir sürüm de işine yaramayacaksa 406 kodunu gönderin.',
    endUser: 'Bu içerik istenen biçimde sunulmuyor.',
  },
  407: {
    name: 'Vekil Sunucuda Kimlik Doğrulama Gerekli',
    summary: 'Bir vekil sunucu (proxy), isteği iletmeden önce kimlik bilgisi istiyor.',
    when: 'Şirket ağındaki bir komut satırı aracında, paket yöneticisinde veya konteynerde vekil sunucunun kimlik bilgileri tanımlı olmadığında görülür.',
    fixes: [
      {
        id: 'set-credentials',
        text: 'Kimlik bilgilerini, örneğin `HTTPS_PROXY` değişkeninde tanımlayın ve özel karakterleri yüzde kodlamasıyla (percent-encoding) yazın: `@` karakteri `%40` olur.',
      },
      {
        id: 'check-scheme',
        text: '`Proxy-Authenticate` başlığını okuyun ve aracınızın bu yöntemi desteklediğinden emin olun. curl, NTLM için `--proxy-ntlm`, Negotiate için `--proxy-negotiate` ister. curl, 8.20.0 sürümünden itibaren varsayılan olarak NTLM olmadan derlenir: `curl -V` çıktısında `NTLM` bulunduğundan emin olun.',
      },
      {
        id: 'exempt-build-servers',
        text: 'Derleme sunucularına kendi hesaplarını verin veya onları muaf tutun: Squid’de onların `src` ACL’sine, `proxy_auth` isteyen kuraldan önce izin verin.',
      },
    ],
    choose: '407 kodunu yalnızca bir vekil sunucuda gönderin; kaynak sunucu (origin) 401 gönderir.',
    endUser: 'Devam edebilmek için ağınızda oturum açmanız gerekiyor.',
  },
  408: {
    name: 'İstek Zaman Aşımı',
    summary: 'Sunucu isteğin tamamını zamanında almadı.',
    when: 'Yükleme yavaş olduğunda, istemci `Content-Length` başlığında bildirdiğinden az bayt gönderdiğinde veya tarayıcı önceden açtığı bir bağlantıyı hiç kullanmadığında görülür. Apache ve Node.js 408 gönderir; HAProxy ise ancak başlıkları beklerken gönderir. nginx, kodu yalnızca günlüğe yazar ve bağlantıyı, HTTP/2’de ise yalnızca akışı (stream) kapatır. Kullanılmayan bir bağlantıda Apache de kodu yalnızca günlüğe yazar (`"-" 408 -`), nginx ise bağlantıyı erişim günlüğüne yazmadan kapatır.',
    fixes: [
      { id: 'retry-new-connection', text: 'İsteği yeni bir bağlantı üzerinden yeniden gönderin.' },
      {
        id: 'check-content-length',
        text: '`Content-Length` değerinin, gönderdiğiniz bayt sayısıyla uyuştuğundan emin olun.',
      },
      {
        id: 'raise-read-timeouts',
        text: 'Olağan yüklemeler yarıda kesiliyorsa nginx’te `client_header_timeout` ve `client_body_timeout` (varsayılan 60 sn), Apache’de `RequestReadTimeout` veya Node.js’te `server.requestTimeout` (varsayılan 300 sn) değerini yükseltin.',
      },
    ],
    choose: 'İsteğin tamamı, tanıdığınız süre içinde gelmiyorsa 408 kodunu gönderin.',
    endUser: 'Bağlantı çok yavaştı. Lütfen tekrar deneyin.',
  },
  409: {
    name: 'Çakışma',
    summary: 'Sunucu isteği reddetti, çünkü istek kaynağın şu anki durumuyla çakışıyor.',
    when: 'İki kişi aynı kaydı düzenlediğinde veya bir ad zaten alınmış olduğunda görülür. Kubernetes 409’u `the object has been modified; please apply your changes to the latest version and try again` metniyle gönderir.',
    fixes: [
      {
        id: 'reapply-change',
        text: 'Güncel sürümü alın, değişikliğinizi ona uygulayın ve isteği yeniden gönderin.',
      },
      { id: 'describe-conflict', text: 'İsteğin neyle çakıştığını gövdede belirtin.' },
      {
        id: 'support-if-match',
        text: '`ETag` gönderin ve `If-Match` başlığını denetleyin; böylece istemciler, başka bir değişikliğin üzerine yazmadan önce çakışmayı fark eder.',
      },
    ],
    choose: 'İstemci çakışmayı giderip isteği yeniden gönderebilecekse 409 kodunu gönderin.',
    endUser: 'Bu arada bir şey değişti. Lütfen sayfayı yenileyip tekrar deneyin.',
  },
};
