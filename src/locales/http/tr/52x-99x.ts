import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 52x to 99x in Turkish. */
export const codes: CodeTexts<typeof http, '52' | '53' | '54' | '56' | '59' | '7' | '9'> = {
  520: {
    name: 'Web Sunucusu Bilinmeyen Bir Hata Döndürdü',
    summary: 'Cloudflare, kaynak sunucudan (origin) boş, bilinmeyen veya beklenmedik bir yanıt aldı.',
    when: 'Kaynak sunucu istek sırasında çöktüğünde, bağlantıyı sıfırladığında veya boş bir yanıt gönderdiğinde görülür. Çoğu zaman çerezler yüzünden 128 KB’yi aşan yanıt başlıkları da buna yol açar.',
    fixes: [
      {
        id: 'check-origin-log',
        text: 'Kaynak sunucunun günlüğünde o ana ait bir çökme veya sıfırlanan bağlantı arayın. İsteği Ray ID ile bulabilmek için `CF-Ray` başlığını günlüğe yazın; nginx’te bunun için `$http_cf_ray` değişkenini kullanın.',
      },
      {
        id: 'bypass-cloudflare',
        text: 'İsteği `curl --resolve` ile doğrudan kaynak sunucuya gönderin ve yanıtın boş, başlıkların veya çerezlerin fazla büyük olup olmadığına bakın. `-k` seçeneği, yalnızca Cloudflare’in güvendiği bir sertifikayı da kabul eder.',
      },
      {
        id: 'send-valid-response',
        text: 'Hataları uygulamada yakalayın ve başarısız isteklere de eksiksiz bir yanıt verin; örneğin 500. Çökme veya kopan bağlantı 520’ye yol açabilir.',
      },
    ],
    choose:
      '520 kodunu Cloudflare, kaynak sunucudan gelen yanıt geçersiz olduğunda gönderir. Kendi ağ geçidinizde 502 kullanın.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen birazdan tekrar deneyin.',
  },
  521: {
    name: 'Web Sunucusu Çalışmıyor',
    summary: 'Kaynak sunucu (origin), Cloudflare’in TCP bağlantısını reddetti.',
    when: 'Web sunucusu durmuşsa, SSL/TLS modunun gerektirdiği portu dinlemiyorsa veya güvenlik duvarı Cloudflare’i geri çeviriyorsa görülür.',
    fixes: [
      {
        id: 'check-listener',
        text: 'Web sunucusunun çalıştığını ve 443 numaralı portu, şifresiz HTTP için ve Flexible modunda ise 80 numaralı portu dinlediğini `ss -ltnp` ile doğrulayın.',
      },
      {
        id: 'allow-cloudflare-ips',
        text: '`https://www.cloudflare.com/ips-v4` ve `https://www.cloudflare.com/ips-v6` adreslerindeki bütün IP aralıklarına güvenlik duvarında ve güvenlik eklentilerinde izin verin ve bu aralıkları hız sınırlarından muaf tutun.',
      },
    ],
    choose:
      '521 kodunu Cloudflare, kaynak sunucu bağlantıyı reddettiğinde gönderir. Kendi ağ geçidinizde 502 kullanın.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  522: {
    name: 'Bağlantı Zaman Aşımına Uğradı',
    summary:
      'Cloudflare’in kaynak sunucuyla (origin) TCP bağlantısı zaman aşımına uğradı: 19 sn içinde SYN+ACK veya istek için 90 sn içinde ACK gelmedi.',
    when: 'Bir güvenlik duvarı Cloudflare’in paketlerini sessizce düşürdüğünde (drop), DNS’deki IP adresi eskidiğinde veya kaynak sunucu bağlantı kabul edemeyecek kadar meşgul olduğunda görülür.',
    fixes: [
      {
        id: 'allow-cloudflare-ips',
        text: '`https://www.cloudflare.com/ips-v4` ve `https://www.cloudflare.com/ips-v6` adreslerindeki bütün IP aralıklarına güvenlik duvarında izin verin.',
      },
      {
        id: 'check-dns',
        text: 'Cloudflare’in DNS ayarlarındaki IP adresini kaynak sunucunun şu anki IP adresiyle karşılaştırın.',
      },
      {
        id: 'check-load',
        text: 'Kaynak sunucunun yüküne ve kabul kuyruğuna (accept queue) bakın: `ss -ltn` çıktısında portun `Recv-Q` değeri `Send-Q` değerini aşıyorsa kuyruk doludur. Kaynak sunucudan, erişim günlüğünde geçen bir Cloudflare IP adresine doğru `mtr` çalıştırarak paket kaybı olup olmadığını inceleyin.',
      },
    ],
    choose:
      '522 kodunu Cloudflare, kaynak sunucuyla TCP bağlantısı zaman aşımına uğradığında gönderir. Kendi ağ geçidinizde 504 kullanın.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  523: {
    name: 'Kaynak Sunucuya Ulaşılamıyor',
    summary: 'Cloudflare, kaynak sunucunun (origin) IP adresine giden bir ağ rotası bulamadı.',
    when: 'DNS’deki IP adresi yanlış olduğunda, bir sağlayıcıda yönlendirme arızası bulunduğunda veya bulutun yönlendirme tablosu Cloudflare’e giden trafiği yanlış yere gönderdiğinde görülür. Örneğin AWS’de `172.0.0.0/8` rotası, Cloudflare’in `172.64.0.0/13` aralığını da kapsar.',
    fixes: [
      {
        id: 'check-dns',
        text: 'Kaynak sunucunun Cloudflare DNS ayarlarındaki A ve AAAA kayıtlarını kontrol edin.',
      },
      {
        id: 'check-routes',
        text: 'Yönlendirme tablolarında Cloudflare’in aralıklarını kapsayan bir rota arayın ve kaynak sunucudan bir Cloudflare IP adresine doğru `mtr` çalıştırın.',
      },
      {
        id: 'ask-provider',
        text: 'Barındırma sağlayıcınıza yönlendirme arızası olup olmadığını sorun ve `mtr` çıktısını da gönderin.',
      },
    ],
    choose:
      '523 kodunu Cloudflare, kaynak sunucu çalışıyor olsa bile ona giden bir rota bulamadığında gönderir. Kendi ağ geçidinizde 502 kullanın.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  524: {
    name: 'Yanıt Zaman Aşımına Uğradı',
    summary: 'Cloudflare kaynak sunucuya (origin) bağlandı, ancak zamanında (varsayılan 125 sn) HTTP yanıtı almadı.',
    when: 'Bir sorgu, dışa veya içe aktarma çok uzun sürdüğünde ya da kaynak sunucuda boşta işçi süreci (worker) kalmadığında görülür. Cloudflare isteği kaynak sunucuya 30 sn içinde bütünüyle gönderemediğinde de ortaya çıkar.',
    fixes: [
      {
        id: 'use-background-job',
        text: 'Uzun işi arka plan işine dönüştürün: `Location` başlığında bir durum URL’si vererek hemen 202 döndürün ve istemcinin bu URL’yi belirli aralıklarla sorgulamasını sağlayın.',
      },
      {
        id: 'find-slow-requests',
        text: 'Yavaş istekleri kaynak sunucunun günlüğünde bulun. nginx’te bunun için `log_format` ayarına `$request_time` değişkenini ekleyin.',
      },
      {
        id: 'use-unproxied-host',
        text: 'Yavaş uç noktaları Cloudflare’de “DNS only” olarak ayarlanmış ayrı bir sunucu adına taşıyın; bu, kaynak sunucunun IP adresini açığa çıkarır ve WAF ile DDoS korumasını devre dışı bırakır. Enterprise planındaki alanlar (zone) bunun yerine Cloudflare’in `proxy_read_timeout` değerini yükseltebilir.',
      },
    ],
    choose:
      '524 kodunu Cloudflare, kaynak sunucu zamanında yanıt vermediğinde gönderir. Kendi ağ geçidinizde 504 kullanın.',
    endUser: 'İşlem çok uzun sürdü. Lütfen daha sonra tekrar deneyin.',
  },
  525: {
    name: 'SSL El Sıkışması Başarısız',
    summary: 'Cloudflare ile kaynak sunucu (origin) arasındaki TLS el sıkışması başarısız oldu.',
    when: 'SSL/TLS modu Full veya Full (strict) iken kaynak sunucuda sertifika veya Cloudflare’in bağlandığı portta TLS yoksa, kaynak sunucu ile Cloudflare’in ortak bir şifre takımı (cipher suite) bulunmuyorsa ya da kaynak sunucu SNI’deki adı tanımıyorsa görülür.',
    fixes: [
      {
        id: 'install-certificate',
        text: 'Kaynak sunucuya bir sertifika kurun ve 443 numaralı portta TLS’yi etkinleştirin; nginx’te `listen 443 ssl`, `ssl_certificate` ve `ssl_certificate_key` ile.',
      },
      {
        id: 'test-handshake',
        text: 'El sıkışmayı `openssl s_client` ile doğrudan sınayın; kaynak sunucunun IP adresini kullanın ve sunucu adını `-servername` ile verin.',
      },
      {
        id: 'allow-ciphers',
        text: 'Cloudflare’in desteklediği TLS sürümlerini ve şifre takımlarını etkinleştirin; nginx’te `ssl_protocols` ve `ssl_ciphers` ile.',
      },
    ],
    choose:
      '525 kodunu Cloudflare ile Cloud Foundry’nin Gorouter’ı, kaynak sunucuyla TLS el sıkışması başarısız olduğunda gönderir. Kendi ağ geçidinizde 502 kullanın.',
    endUser: 'Hizmetle güvenli bağlantı kurulamadı.',
  },
  526: {
    name: 'Geçersiz SSL Sertifikası',
    summary: 'Cloudflare, kaynak sunucunun (origin) TLS sertifikasını doğrulayamadı.',
    when: 'SSL/TLS modu Full (strict) iken sertifikanın süresi dolmuşsa, sertifika kendinden imzalıysa veya başka bir sunucu adı için verilmişse görülür.',
    fixes: [
      {
        id: 'renew-certificate',
        text: 'Sertifikayı, örneğin `certbot renew` ile yenileyin veya Cloudflare Origin CA’dan alınmış bir sertifika kurun.',
      },
      {
        id: 'check-certificate',
        text: 'Sertifikanın bu sunucu adını içerdiğini ve zincirin tam olduğunu `openssl s_client -verify_hostname` ile doğrulayın: `Verify return code: 0 (ok)` ikisini de gösterir. Cloudflare Origin CA sertifikası kullanıyorsanız bu CA’nın kök sertifikasını `-CAfile` ile belirtin.',
      },
      {
        id: 'keep-strict-mode',
        text: 'Kalıcı çözüm olarak Full (strict) modundan Full moduna geçmeyin: Full modunda Cloudflare, kaynak sunucunun sertifikasını doğrulamaz.',
      },
    ],
    choose:
      '526 kodunu Cloudflare ile Cloud Foundry’nin Gorouter’ı, kaynak sunucunun sertifikasına güvenmediğinde gönderir; el sıkışma başarısız olduğunda ise 525 gönderirler. Kendi ağ geçidinizde 502 kullanın.',
    endUser: 'Hizmetle güvenli bağlantı kurulamadı.',
  },
  529: {
    name: 'Aşırı Yük',
    summary: 'Hizmet aşırı yük altında; birkaç API bunu 529 ile bildirir.',
    when: 'Claude API bunu yoğun talep sırasında `overloaded_error` ile, SSL Labs API ise aşırı yük altındayken gönderir.',
    fixes: [
      {
        id: 'honor-retry-after',
        text: '`Retry-After` başlığındaki süre kadar bekleyin. Başlık yoksa üstel geri çekilme (exponential backoff) ve jitter uygulayın (1 sn, 2 sn, 4 sn … en çok 30 sn).',
      },
      {
        id: 'reduce-load',
        text: 'Aynı anda daha az istek gönderin ve bekleyebilecek işleri kuyruğa alın.',
      },
      {
        id: 'check-status-page',
        text: 'Sağlayıcının durum sayfasında bir arıza bildirilip bildirilmediğine bakın; Claude API’nin durum sayfası `https://status.claude.com` adresindedir.',
      },
    ],
    choose: 'Kendi hizmetinizden 529 göndermeyin; 503 kullanın.',
    endUser: 'Hizmet şu anda çok yoğun. Lütfen birazdan tekrar deneyin.',
  },
  530: {
    name: 'Kaynak Sunucu DNS Hatası',
    summary:
      'Cloudflare kaynak sunucunun (origin) adını çözümleyemiyor veya 1xxx kodu gövdede bulunan başka bir hata bildiriyor.',
    when: 'Bir DNS kaydı var olmayan bir sunucu adına işaret ettiğinde görülür. Shopify belgeleri de 530’u aynı nedene bağlar. Pantheon’da ise bu kod, sitenin kullanılmadığı için dondurulduğunu gösterir.',
    fixes: [
      {
        id: 'read-body-code',
        text: 'Gövdedeki 1xxx kodunun anlamına bakın: Örneğin `error code: 1016`, Cloudflare’in “Origin DNS error” hatasıdır.',
      },
      {
        id: 'fix-dns-record',
        text: 'Cloudflare DNS’de kaynak sunucuya işaret eden kaydı düzeltin ve hedefinin çözümlendiğini `dig` ile doğrulayın.',
      },
      {
        id: 'wake-site',
        text: 'Pantheon’da yönetim panelinde siteyi seçin ve “Unfreeze site” düğmesine tıklayın. Shopify için `https://www.shopifystatus.com` sayfasına bakın.',
      },
    ],
    choose:
      '530 kodunu Cloudflare ve Shopify kaynak sunucunun DNS hatalarında, Pantheon ise dondurulmuş sitelerde gönderir; kendi ağ geçidinizde 502 kullanın.',
    endUser: 'Bu siteye şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  540: {
    name: 'Geçici Olarak Devre Dışı',
    summary: 'Shopify bu uç noktayı geçici olarak devre dışı bıraktı.',
    when: 'Shopify API’lerinin bir uç noktası, arıza veya bakım sırasında devre dışı bırakıldığında görülür.',
    fixes: [
      {
        id: 'retry-with-backoff',
        text: 'Üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin (1 sn, 2 sn, 4 sn … en çok 30 sn).',
      },
      {
        id: 'check-status-page',
        text: 'Shopify’ın durum sayfasına bakın: `https://www.shopifystatus.com`.',
      },
    ],
    choose: '540 kodunu Shopify, bir uç noktayı devre dışı bıraktığında gönderir; kendi hizmetinizde 503 kullanın.',
    endUser: 'Hizmet geçici olarak kullanılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  561: {
    name: 'Kimlik Sağlayıcı Hatası',
    summary: 'Bir AWS Application Load Balancer, kimlik sağlayıcı hata döndürdüğü için kullanıcının oturumunu açamadı.',
    when: 'Bir dinleyici kuralı kullanıcıların kimliğini OIDC veya Amazon Cognito ile doğruladığında ve kuraldaki istemci gizli anahtarı (client secret) veya kapsamlar (scope) kimlik sağlayıcının ayarlarıyla uyuşmadığında görülür.',
    fixes: [
      {
        id: 'read-provider-log',
        text: 'Kimlik sağlayıcının günlüğündeki hatayı ve yük dengeleyicinin erişim günlüğündeki `error_reason` değerini okuyun.',
      },
      {
        id: 'compare-settings',
        text: 'Dinleyici kuralındaki istemci kimliğini (client ID), gizli anahtarı ve kapsamları sağlayıcıdakilerle karşılaştırın. Sağlayıcı yönlendirme URI’sini reddediyorsa (Cognito’da `redirect_mismatch`) orada, kendi sunucu adınızla `https://example.com/oauth2/idpresponse` adresini kaydedin.',
      },
      {
        id: 'clear-cookies',
        text: 'Eski `AWSELBAuthSessionCookie` çerezleri olmadan, gizli bir pencerede yeniden oturum açın.',
      },
    ],
    choose:
      '561 kodunu AWS yük dengeleyicileri, kimlik sağlayıcı hata döndürdüğünde gönderir; kendi uygulamanızda 401 veya 502 kullanın.',
    endUser: 'Oturum açılamadı. Lütfen daha sonra tekrar deneyin.',
  },
  599: {
    name: 'Yanıt Alınamadı',
    summary: 'Bazı HTTP istemcileri, hiç HTTP yanıtı almadıklarında 599 kodunu kendileri üretir.',
    when: 'Tornado’nun HTTP istemcisi bunu zaman aşımlarında ve kopan bağlantılarda kullanır. Perl’deki `HTTP::Tiny` ise reddedilen bağlantı gibi, yanıt alınamayan her hatada kullanır; hata mesajını `content` alanına yazar.',
    fixes: [
      {
        id: 'read-exception',
        text: 'İstisnaya bakın: Tornado, zaman aşımında `HTTPTimeoutError`, kapanan bir bağlantıda ise `HTTPStreamClosedError` fırlatır; ikisinin de kodu 599’dur.',
      },
      {
        id: 'raise-timeout',
        text: 'Yanıtlar yavaşsa zaman aşımını yükseltin (Tornado’da `request_timeout`). Üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin, ancak POST isteğini yalnızca idempotent ise yineleyin.',
      },
      {
        id: 'check-server-log',
        text: 'İsteğin ulaşıp ulaşmadığına sunucunun erişim günlüğünden bakın; örneğin `/var/log/nginx/access.log`.',
      },
    ],
    choose: 'Bu kodu kendi istemciniz bildiriyorsa ve hiçbir sunucu böyle bir yanıtı günlüğe yazmadıysa kod 599’dur.',
    endUser: 'Hizmete ulaşılamadı. Lütfen daha sonra tekrar deneyin.',
  },
  783: {
    name: 'Beklenmeyen Simge',
    summary: 'Shopify, istek gövdesindeki JSON’u ayrıştıramadı.',
    when: 'Shopify API’lerine yapılan bir çağrının gövdesinde fazladan bir virgül veya eksik bir tırnak bulunduğunda ya da gövde yarıda kesildiğinde görülür.',
    fixes: [
      {
        id: 'validate-json',
        text: 'Gövdeyi göndermeden önce bir JSON ayrıştırıcısıyla, örneğin `jq` ile kontrol edin.',
      },
      {
        id: 'use-json-library',
        text: 'JSON’u dizeleri birleştirerek değil, `JSON.stringify()` gibi bir kütüphane işleviyle oluşturun.',
      },
    ],
    choose: '783 kodunu Shopify, ayrıştıramadığı JSON için gönderir; kendi hizmetinizde 400 kullanın.',
    endUser: 'Uygulama, hizmetin anlamadığı bir istek gönderdi.',
  },
  999: {
    name: 'İstek Reddedildi',
    summary: 'LinkedIn isteği engelledi, çünkü istek otomatik gönderilmiş gibi görünüyordu.',
    when: 'Bir bağlantı denetleyicisi, veri kazıma (scraping) programı veya bağlantı önizlemesi bir LinkedIn sayfasını istediğinde görülür. Aynı sayfa tarayıcıda genellikle açılır.',
    fixes: [
      {
        id: 'skip-linkedin',
        text: '`linkedin.com` adresini bağlantı denetiminin dışında bırakın veya 999 yanıtını bozuk bağlantı olarak bildirmeyin.',
      },
      {
        id: 'use-api',
        text: 'Veri okumak için LinkedIn API’sini kullanın: `https://developer.linkedin.com` adresinde bir uygulama kaydedin ve OAuth erişim belirteci (token) gönderin.',
      },
    ],
    choose:
      '999 kodunu LinkedIn, otomatik görünen istekleri engellemek için gönderir; kendi hizmetinizde 403 veya 429 kullanın.',
    endUser: 'Diğer site bu isteği engelledi.',
  },
};
