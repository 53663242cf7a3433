import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 43x to 49x in Turkish. */
export const codes: CodeTexts<typeof http, '43' | '44' | '45' | '46' | '49'> = {
  430: {
    name: 'Güvenlik Nedeniyle Reddedildi',
    summary: 'Shopify isteği reddetti, çünkü istek kötü niyetli görünüyordu.',
    when: 'Bir betik veya uygulama, Shopify’ın saldırı saydığı istekler gönderdiğinde görülür; örneğin Storefront API’ye alıcının IP adresi olmadan yapılan sunucu taraflı çağrılarda.',
    fixes: [
      {
        id: 'identify-app',
        text: 'Storefront API’ye yapılan sunucu taraflı çağrılarda alıcının IP adresini `Shopify-Storefront-Buyer-IP` başlığında gönderin. Uygulamanızı `User-Agent` başlığında tanıtın.',
      },
      {
        id: 'contact-shopify',
        text: 'İstek kötü niyetli değilse zamanını ve yanıttaki `X-Request-Id` değerini vererek Shopify desteğine başvurun.',
      },
    ],
    choose:
      '430 kodunu Shopify, saldırıya benzeyen isteklere karşı gönderir; kendi hizmetinizde 403 veya 429 kullanın.',
    endUser: 'Hizmet bu isteği güvenlik nedeniyle reddetti.',
  },
  431: {
    name: 'İstek Başlık Alanları Çok Büyük',
    summary: 'İsteğin başlıkları, tek başına veya toplamda, sunucunun kabul ettiğinden büyük.',
    when: 'Çerezler biriktiğinde veya bir belirteç (token) uzun bir grup ya da rol listesi taşıdığında görülür. HTTP/1.1’de Node.js, Envoy ve Gunicorn 431 gönderir; nginx ile Apache aynı durumda 400 gönderir. HTTP/2’de Apache 431 gönderir, nginx bağlantıyı yanıt vermeden kapatır, Envoy ise akışı (stream) sıfırlar.',
    fixes: [
      {
        id: 'clear-cookies',
        text: 'Sitenin çerezlerini silin ve yeniden deneyin. Tarayıcının ağ panelindeki `Cookie` ve `Authorization` boyutları hangi başlığın fazla büyük olduğunu gösterir.',
      },
      {
        id: 'shrink-cookies',
        text: 'Oturum verisini sunucuda tutun ve `Set-Cookie` ile yalnızca bir oturum kimliği (session ID) gönderin.',
      },
      {
        id: 'raise-header-limit',
        text: 'Büyük belirteçler gerçekten gerekliyse sınırı her durakta (hop) yükseltin: Node.js’te `--max-http-header-size` (varsayılan 16 KiB), Envoy’da `max_request_headers_kb` (60 KiB), nginx’te `large_client_header_buffers` (`4 8k`).',
      },
    ],
    choose: 'İstek başlıkları fazla büyükse 431 kodunu gönderin ve mümkünse hangi başlık olduğunu gövdede belirtin.',
    endUser: 'Lütfen bu sitenin çerezlerini silip tekrar deneyin.',
  },
  440: {
    name: 'Oturum Süresi Doldu',
    summary: 'Microsoft Exchange, oturumun süresinin dolduğunu bu kodla bildirir.',
    when: 'Web üzerindeki Outlook’ta bir oturum uzun süre işlem yapılmadan kaldığında görülür. Exchange önündeki izleme denetimleri ve ters vekil sunucular (reverse proxy) da bu kodu alır.',
    fixes: [
      { id: 'sign-in', text: 'Yeniden oturum açın, ardından isteği yineleyin.' },
      {
        id: 'check-session-timeout',
        text: 'Oturumlar erken sona eriyorsa `Get-OrganizationConfig` ile `ActivityBasedAuthenticationTimeoutInterval` değerine bakın. Her vekil sunucunun `Cookie` ve `Set-Cookie` başlıklarını ilettiğinden de emin olun.',
      },
    ],
    choose: '440 kodunu Exchange, oturumun süresi dolduğunda gönderir; kendi hizmetinizde 401 kullanın.',
    endUser: 'Lütfen yeniden oturum açın.',
  },
  444: {
    name: 'Bağlantı Yanıtsız Kapatıldı',
    summary: 'nginx, genellikle yapılandırmasında `return 444` bulunduğu için bağlantıyı yanıt göndermeden kapattı.',
    when: 'Bir `server` veya `location` bloğu botları ya da bilinmeyen sunucu adlarını `return 444` ile geri çevirdiğinde görülür. Numara yalnızca nginx’in erişim günlüğünde yer alır.',
    fixes: [
      {
        id: 'find-return-444',
        text: 'Geri çevrilmemesi gereken istemciler etkileniyorsa `nginx -T` çıktısında `return 444` içeren bloğu bulun ve koşullarını kontrol edin.',
      },
      {
        id: 'check-host-name',
        text: 'URL’deki sunucu adını kontrol edin. Doğrudan IP adresine gönderilen istekler çoğu zaman böyle bir bloğa düşer.',
      },
    ],
    choose:
      'nginx’in erişim günlüğünde 444 görünüyorsa kod 444’tür. İstemci yanıt almaz: curl, HTTP/1.1’de `curl: (52) Empty reply from server`, HTTP/2’de `curl: (92)` bildirir.',
    endUser: 'Hizmet bağlantıyı kapattı.',
  },
  449: {
    name: 'Gereğini Yapıp Yeniden Deneyin',
    summary: 'Bir Microsoft sunucusu, istemciden isteği ek veriyle veya başka bir adımdan sonra yinelemesini istiyor.',
    when: 'Bir Microsoft WebDAV sunucusu `Ms-Echo-Request` değerinin geri gönderilmesini beklediğinde görülür. Exchange ActiveSync’in eski sürümleri ise cihazın önce güvenlik politikalarını uygulamasını ister.',
    fixes: [
      {
        id: 'echo-value',
        text: 'WebDAV’da isteği, `Ms-Echo-Request` değerini `Ms-Echo-Reply` başlığına koyarak yineleyin.',
      },
      {
        id: 'run-provision',
        text: 'ActiveSync’te cihazın `Provision` komutunu göndermesini sağlayın, ardından isteği yineleyin.',
      },
    ],
    choose:
      '449 kodunu Microsoft sunucuları, veri veya önceki bir adım eksik olduğunda gönderir; Microsoft dışındaki istemcilerin çoğu bu kodu tanımaz, bu yüzden başka yerde kullanmayın.',
    endUser: 'Devam etmeden önce bir adım daha gerekiyor.',
  },
  451: {
    name: 'Yasal Nedenlerle Erişilemiyor',
    summary: 'Sunucu, yasal bir talep nedeniyle kaynağı sunmuyor.',
    when: 'Tipik nedenleri mahkeme kararları, içerik kaldırma bildirimleri, yaptırımlar ve sitenin bir bölgeyi oradaki yasalar nedeniyle engellemesidir. Exchange ActiveSync ise aynı numarayı, cihazı `X-MS-Location` başlığında adını verdiği başka bir sunucuya taşımak için kullanır.',
    fixes: [
      {
        id: 'read-body',
        text: 'Gövdeyi okuyun: Talebi kimin hangi yasal dayanakla yaptığı orada yazmalıdır.',
      },
      {
        id: 'explain-demand',
        text: 'Yasal talebi gövdede açıklayın ve engeli uygulayan tarafı `rel="blocked-by"` içeren bir `Link` başlığında belirtin.',
      },
      {
        id: 'check-geo-rules',
        text: 'Bu kodu beklemiyorsanız CDN’nizin coğrafi kurallarını kontrol edin. `curl -sI` çıktısındaki `Server` ve `Via` başlıkları hangi durağın (hop) yanıt verdiğini gösterir.',
      },
    ],
    choose: 'Kaynağı sunmanızı kendi politikanız değil, yasal bir talep engelliyorsa 451 kodunu gönderin.',
    endUser: 'Bu içerik yasal nedenlerle sunulamıyor.',
  },
  460: {
    name: 'İstemci Bağlantıyı Kapattı',
    summary: 'Bir AWS Application Load Balancer, istemcinin yanıt almadan bağlantıyı kapattığını günlüğüne yazdı.',
    when: 'İstemcinin zaman aşımı yanıt süresinden kısa olduğunda, bir kullanıcı sayfadan ayrıldığında veya telefon ağ bağlantısını yitirdiğinde görülür.',
    fixes: [
      {
        id: 'raise-client-timeout',
        text: 'İstemcinin zaman aşımını yük dengeleyicinin boşta kalma zaman aşımından (varsayılan 60 sn) uzun tutun; örneğin `curl --max-time 65`.',
      },
      {
        id: 'shorten-requests',
        text: 'Yavaş istekleri hızlandırın veya 202 döndürüp işi arka planda yapın.',
      },
      {
        id: 'compare-durations',
        text: 'Yük dengeleyicinin erişim günlüğünde her 460 için `request_creation_time` değerini `time` değerinden çıkarın. Çoğu aynı süreden sonra bitiyorsa bir istemcinin zaman aşımı fazla kısadır.',
      },
    ],
    choose: 'Yük dengeleyicinin erişim günlüğünde `elb_status_code` 460 ise kod 460’tır; istemci bu kodu hiç almaz.',
    endUser: 'İstek, yanıt gelmeden iptal edildi.',
  },
  463: {
    name: 'İletilen Adres Sayısı Çok Fazla',
    summary:
      'Bir AWS Application Load Balancer, `X-Forwarded-For` başlığı 30’dan fazla IP adresi içerdiği için isteği reddetti.',
    when: 'Vekil sunucular (proxy) istekleri birbirine döngü hâlinde ilettiğinde, vekil sunucu zinciri çok uzun olduğunda veya bir istemci bu başlığı kendisi uydurduğunda görülür.',
    fixes: [
      {
        id: 'break-loop',
        text: 'Yük dengeleyiciden önceki son vekil sunucuda `X-Forwarded-For` başlığını günlüğe yazın; nginx’te bunun için `$http_x_forwarded_for` değişkenini kullanın. Aynı IP adresleri yineleniyorsa istekleri zincire geri gönderen vekil sunucunun yapılandırmasını düzeltin.',
      },
      {
        id: 'replace-header',
        text: 'En dıştaki vekil sunucunun başlığa ekleme yapmak yerine onu yeniden yazmasını sağlayın; nginx’te `proxy_set_header X-Forwarded-For $remote_addr` ile.',
      },
      { id: 'omit-header', text: 'İstemcide `X-Forwarded-For` başlığını ayarlamayın.' },
    ],
    choose:
      '463 kodunu AWS yük dengeleyicileri, `X-Forwarded-For` başlığında çok fazla IP adresi olduğunda gönderir; kendi hizmetinizde 400 kullanın.',
    endUser: 'İstek iletilemedi. Lütfen daha sonra tekrar deneyin.',
  },
  464: {
    name: 'Uyumsuz Protokol',
    summary: 'Bir AWS Application Load Balancer, hedef grubunun desteklemediği bir protokolde istek aldı.',
    when: 'HTTP/2 veya gRPC için ayarlanmış bir hedef gruba HTTP/1.1 isteği, HTTP/1.1 için ayarlanmış bir gruba gRPC çağrısı veya gRPC hedef grubuna POST dışında bir istek geldiğinde görülür.',
    fixes: [
      {
        id: 'match-protocol',
        text: 'Hizmetin beklediği protokolü kullanın. gRPC için HTTP/2 ve POST gerekir; curl’de HTTP/2’yi `--http2` ile sınayın.',
      },
      {
        id: 'check-protocol-version',
        text: 'Hedef grubun `ProtocolVersion` değerine `aws elbv2 describe-target-groups` ile bakın; gruba yönlendiren dinleyici kurallarını da kontrol edin.',
      },
    ],
    choose:
      '464 kodunu AWS yük dengeleyicileri, hedef grup isteğin protokolünü desteklemediğinde gönderir; kendi ağ geçidinizde desteklenmeyen bir HTTP sürümü için 505 kullanın.',
    endUser: 'Uygulama ile hizmet ortak bir protokolde anlaşamadı.',
  },
  494: {
    name: 'İstek Başlığı Çok Büyük',
    summary:
      'nginx, istek başlıkları ayrılan arabelleklere sığmadığında 494 kodunu kendi içinde kullanır; Kong ise bu kodu istemcilere gönderir.',
    when: 'Çerezler veya belirteçler (token) fazla büyüdüğünde görülür. nginx’in kendisi HTTP/1.1’de `Request Header Or Cookie Too Large` metniyle 400 gönderir ve 494 kodunu yalnızca `error_page` için kullanır; HTTP/2’de ise bağlantıyı yanıt vermeden kapatır.',
    fixes: [
      {
        id: 'clear-cookies',
        text: 'Sitenin çerezlerini silin ve yeniden deneyin. Tarayıcının ağ panelindeki `Cookie` ve `Authorization` boyutları hangi başlığın fazla büyük olduğunu gösterir.',
      },
      {
        id: 'shrink-cookies',
        text: 'Oturum verisini sunucuda tutun ve `Set-Cookie` ile yalnızca bir oturum kimliği (session ID) gönderin.',
      },
      {
        id: 'raise-header-buffers',
        text: 'Büyük başlıklar gerçekten gerekliyse nginx’te `large_client_header_buffers` değerini yükseltin (varsayılan `4 8k`).',
      },
    ],
    choose: '494 kodunu yalnızca nginx’in `error_page` yönergesinde kullanın; istemcilere 431 gönderin.',
    endUser: 'Lütfen bu sitenin çerezlerini silip tekrar deneyin.',
  },
  495: {
    name: 'SSL Sertifika Hatası',
    summary: 'nginx, bir istemci sertifikası doğrulanamadığında 495 kodunu kendi içinde kullanır.',
    when: '`ssl_verify_client on` veya `optional` ayarlıyken istemci sertifikasının süresi dolduğunda, sertifika iptal edildiğinde veya nginx’in güvenmediği bir CA’dan geldiğinde görülür. İstemci 400 alır.',
    fixes: [
      {
        id: 'renew-certificate',
        text: 'İstemci sertifikasını `openssl x509` ile kontrol edin, süresi dolduysa yenileyin ve ara sertifikalarını da birlikte gönderin.',
      },
      {
        id: 'read-verify-error',
        text: 'Nedeni `$ssl_client_verify` değişkeninden veya `info` düzeyindeki hata günlüğünde `client SSL certificate verify error` ifadesinin ardından okuyun.',
      },
      {
        id: 'check-verify-settings',
        text: 'nginx’te `ssl_client_certificate` (güvenilen CA’lar), `ssl_verify_depth` ve `ssl_crl` ayarlarını kontrol edin.',
      },
    ],
    choose: 'nginx `The SSL certificate error` metniyle 400 gönderiyorsa kod 495’tir.',
    endUser: 'Sertifikanız kabul edilmedi.',
  },
  496: {
    name: 'SSL Sertifikası Gerekli',
    summary: 'nginx, istemci zorunlu olan sertifikayı sunmadığında 496 kodunu kendi içinde kullanır.',
    when: '`ssl_verify_client on` ayarlıyken istemci sertifikası yüklenmemişse, seçilmemişse veya nginx’in önünde TLS’yi sonlandıran bir vekil sunucuda (proxy) kayboluyorsa görülür. İstemci 400 alır. Cloud Foundry’nin Gorouter’ı, bir arka uç sunucusu (backend) TLS bağlantısını `bad certificate` ile reddettiğinde istemciye 496 gönderir.',
    fixes: [
      {
        id: 'send-certificate',
        text: 'İstemci sertifikasını gönderin; curl’de `--cert` ve `--key` ile.',
      },
      {
        id: 'pass-tls-through',
        text: 'TLS’yi nginx’in önündeki bir vekil sunucu sonlandırıyorsa TLS trafiğini olduğu gibi nginx’e iletin veya istemci sertifikalarını o vekil sunucuda doğrulayın.',
      },
      {
        id: 'require-by-path',
        text: 'Yalnızca bazı URL yolları sertifika gerektiriyorsa `ssl_verify_client optional` ayarını yapın. Ardından korunan her `location` bloğunda, `$ssl_client_verify` değeri `SUCCESS` değilse 403 döndürün; aksi hâlde sertifikasız istekler de geçer.',
      },
    ],
    choose:
      'nginx `No required SSL certificate was sent` metniyle 400 gönderiyorsa veya Cloud Foundry’nin Gorouter’ı bu sayıyı kendisi gönderiyorsa kod 496’dır.',
    endUser: 'Bunu açmak için bir sertifika gerekiyor.',
  },
  497: {
    name: 'HTTPS Portuna HTTP İsteği',
    summary:
      'nginx, bir istemci HTTPS bekleyen bir porta şifresiz HTTP isteği gönderdiğinde 497 kodunu kendi içinde kullanır.',
    when: 'Bir URL’de `http://` ile HTTPS portu birlikte yazıldığında veya TLS’yi sonlandıran bir yük dengeleyici o porta şifresiz HTTP ilettiğinde görülür. İstemci 400 alır.',
    fixes: [
      { id: 'use-https', text: 'URL’deki `http://` bölümünü `https://` olarak değiştirin.' },
      {
        id: 'match-backend-port',
        text: 'Yük dengeleyiciyi nginx’in HTTP portuna (`listen 80`) yönlendirin veya nginx ile HTTPS kullanacak şekilde yapılandırın.',
      },
      {
        id: 'redirect-to-https',
        text: 'Böyle istekleri `error_page 497` ile HTTPS’ye yönlendirin.',
      },
    ],
    choose: 'nginx `The plain HTTP request was sent to HTTPS port` metniyle 400 gönderiyorsa kod 497’dir.',
    endUser: 'Lütfen adresin başına https yazarak sayfayı yeniden açın.',
  },
  498: {
    name: 'Geçersiz Belirteç',
    summary:
      'ArcGIS, bir belirtecin (token) süresi dolduğunda veya belirteç geçersiz olduğunda yanıt gövdesinde 498 bildirir.',
    when: 'Bir ArcGIS hizmetine yapılan çağrıda süresi dolmuş veya geçersiz bir belirteç kullanıldığında görülür. Numara JSON gövdesindeki `error` nesnesindedir ve HTTP durum kodu genellikle 200 olur.',
    fixes: [
      {
        id: 'new-token',
        text: '`generateToken` işleminden yeni bir belirteç alın, ardından isteği yineleyin.',
      },
      {
        id: 'check-error-code',
        text: 'HTTP durum kodu 200 olsa bile gövdedeki `error.code` değerini kontrol edin.',
      },
      {
        id: 'check-token-binding',
        text: 'Yeni belirteçler de reddediliyorsa belirtecin bağlı olduğu `referer` değerini veya IP adresini kontrol edin.',
      },
    ],
    choose: 'Bir ArcGIS yanıtının gövdesinde `error.code` 498 ise kod 498’dir.',
    endUser: 'Lütfen yeniden oturum açın.',
  },
  499: {
    name: 'İstemci İsteği Yarıda Kesti',
    summary: 'İstemci, yanıt gönderilmeden bağlantıyı kapattığında nginx günlüğe 499 yazar.',
    when: 'İstemcinin zaman aşımı yanıt süresinden kısa olduğunda, bir kullanıcı sekmeyi kapattığında veya nginx’in önündeki bir yük dengeleyicinin zaman aşımı yanıt gelmeden dolduğunda görülür. Google API’leri 499’u iptal edilen çağrılar için gönderir, ArcGIS ise eksik bir belirteç (token) için gövdede kullanır.',
    fixes: [
      {
        id: 'compare-durations',
        text: 'nginx’in `log_format` ayarına `$request_time` değişkenini ekleyin (varsayılan `combined` biçiminde yoktur) ve 499’ların değerlerini karşılaştırın. Çoğu aynıysa, örneğin 60 sn ise, istemcinin veya nginx’in önündeki bir yük dengeleyicinin zaman aşımı fazla kısadır. `proxy_ignore_client_abort on` (varsayılan `off`), arkadaki sunucunun (upstream) isteği tamamlamasını sağlar.',
      },
      {
        id: 'shorten-requests',
        text: 'Yavaş istekleri hızlandırın veya 202 döndürüp işi arka planda sürdürün.',
      },
      {
        id: 'raise-client-timeout',
        text: 'İstemcinin zaman aşımını yükseltin ve yalnızca sonucu artık gerekmeyen istekleri iptal edin. `fetch()` kullanırken `AbortSignal.timeout()` işlevine daha büyük bir değer verin.',
      },
      {
        id: 'get-arcgis-token',
        text: 'ArcGIS’te `generateToken` işleminden bir belirteç alın, ardından isteği onunla yineleyin.',
      },
    ],
    choose:
      '499 kodunu ancak API bu kodu iptal edilen çağrılar için tanımlıyorsa kullanın. nginx’in günlüğünde ise bu kod, bağlantıyı önce istemcinin kapattığı anlamına gelir.',
    endUser: 'İstek, yanıt gelmeden iptal edildi.',
  },
};
