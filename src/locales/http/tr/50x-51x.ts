import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 50x to 51x in Turkish. */
export const codes: CodeTexts<typeof http, '50' | '51'> = {
  500: {
    name: 'İç Sunucu Hatası',
    summary: 'Sunucu beklenmedik bir hatayla karşılaştı ve durumu daha iyi anlatan bir kod yok.',
    when: 'Uygulama yakalanmayan bir istisna fırlattığında, bir ayar veya veritabanı geçişi (migration) eksik olduğunda, disk dolduğunda ya da `.htaccess` dosyasında hata bulunduğunda görülür.',
    fixes: [
      {
        id: 'find-stack-trace',
        text: 'Yığın izini (stack trace) zamana veya istek kimliğine (request ID) göre bulun; örneğin `journalctl -u NAME` veya `kubectl logs POD` ile (konteyner yeniden başladıysa `--previous` ekleyin). En son yayına alınan sürümde nelerin değiştiğine de bakın. Apache’nin hata günlüğünde `End of script output before headers` veya `.htaccess: Invalid command` arayın.',
      },
      {
        id: 'catch-error',
        text: 'Hatayı ortaya çıktığı yerde yakalayın ve durumu daha iyi anlatan bir kod varsa onu gönderin.',
      },
      {
        id: 'retry-with-backoff',
        text: 'Üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin (1 sn, 2 sn, 4 sn … en çok 30 sn). POST isteğini yalnızca idempotent ise yineleyin.',
      },
    ],
    choose: 'Kendi kodunuz hata verdiyse ve durumu daha iyi anlatan bir kod yoksa 500 kodunu gönderin.',
    endUser: 'Bizden kaynaklanan bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
  },
  501: {
    name: 'Desteklenmeyen İşlev',
    summary: 'Sunucu, isteğin metodunu veya kullandığı özelliği hiçbir kaynakta desteklemiyor.',
    when: 'Basit bir sunucu alışılmadık bir metotla karşılaştığında veya bir özellik henüz geliştirilmediğinde görülür. AWS Application Load Balancer, desteklenmeyen bir `Transfer-Encoding` için 501 gönderir.',
    fixes: [
      {
        id: 'use-supported-method',
        text: 'Sunucunun belgelerinde yer alan bir metot veya özellik kullanın. Birçok sunucu, metotlarını bir `OPTIONS` yanıtının `Allow` başlığında listeler.',
      },
      {
        id: 'implement-method',
        text: 'Metodu ekleyin; yalnızca bu kaynak desteklemiyorsa `Allow` başlığıyla birlikte 405 gönderin.',
      },
      {
        id: 'check-modules',
        text: 'Sunucunun bu metodu desteklemesi gerekiyorsa bu metodu sağlayan modülün bulunup bulunmadığına bakın: `nginx -V` derleme seçeneklerini, `apachectl -M` yüklenmiş modülleri gösterir.',
      },
    ],
    choose: 'Kaynaklarınızın hiçbiri bu metodu veya özelliği desteklemiyorsa 501 kodunu gönderin.',
    endUser: 'Bu özellik kullanılamıyor.',
  },
  502: {
    name: 'Hatalı Ağ Geçidi',
    summary: 'Ağ geçidi veya vekil sunucu (proxy), arkasındaki sunucudan (upstream) geçerli bir yanıt alamadı.',
    when: 'Uygulama çöktüğünde veya yeniden başlatıldığında, başka bir portu dinlediğinde ya da geçersiz veya fazla büyük başlıklar gönderdiğinde görülür. Ara sıra görülen 502’ler çoğu zaman, uygulamanın boştaki bir keep-alive bağlantısını tam vekil sunucu yeniden kullanırken kapattığını gösterir. Reddedilen bir bağlantıda nginx ve AWS yük dengeleyicileri 502; Apache, HAProxy ve Envoy ise 503 gönderir.',
    fixes: [
      {
        id: 'read-proxy-log',
        text: 'nginx’in hata günlüğüne bakın. `connect() failed (111: Connection refused)`, uygulamanın çalışmadığını veya başka bir portu dinlediğini; `upstream prematurely closed connection while reading response header` ise bir çökmeyi veya kapatılan bir keep-alive bağlantısını gösterir. `upstream sent too big header` için `proxy_buffer_size 16k` ve `proxy_buffers 8 16k` ayarlarını birlikte yapın: nginx birincisini ikincisi olmadan kabul etmez. `fastcgi_pass` kullanıyorsanız `fastcgi_buffer_size` ve `fastcgi_buffers` ayarlarını yapın.',
      },
      {
        id: 'check-listener',
        text: 'Uygulamanın, vekil sunucunun kullandığı portu dinlediğini `ss -ltnp` ile doğrulayın ve vekil sunucunun çalıştığı makineden `curl -v` ile uygulamaya istek gönderin. Konteyner içinde uygulamanın genellikle `127.0.0.1` yerine `0.0.0.0` adresini dinlemesi gerekir.',
      },
      {
        id: 'raise-keep-alive',
        text: 'Uygulamanın keep-alive zaman aşımını vekil sunucununkinden (nginx ve AWS ALB’de 60 sn) uzun tutun: Node.js’te `server.keepAliveTimeout = 65000` (varsayılan 5 sn), Gunicorn’da `--keep-alive 65` (2 sn; varsayılan işçi süreci (worker) türü `sync`, her bağlantıyı kapatır ve bu seçeneği yok sayar).',
      },
      {
        id: 'retry-with-backoff',
        text: 'Üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin (1 sn, 2 sn, 4 sn … en çok 30 sn). POST isteğini yalnızca idempotent ise yineleyin.',
      },
    ],
    choose:
      '502 kodunu yalnızca bir ağ geçidinde, arkadaki sunucu bağlantıyı reddettiğinde veya kapattığında ya da geçersiz bir yanıt gönderdiğinde kullanın.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen birazdan tekrar deneyin.',
  },
  503: {
    name: 'Hizmet Kullanılamıyor',
    summary: 'Sunucu, aşırı yük veya bakım nedeniyle isteği geçici olarak işleyemiyor.',
    when: 'Yeni sürüm yayına alınırken veya bakım sırasında, işçi havuzu (worker pool) dolduğunda ya da yük dengeleyicinin arkasında sağlıklı sunucu kalmadığında görülür. nginx de `limit_req` veya `limit_conn` bir isteği reddettiğinde, `limit_req_status` veya `limit_conn_status` ile başka bir kod ayarlanmadıysa 503 gönderir.',
    fixes: [
      {
        id: 'honor-retry-after',
        text: '`Retry-After` başlığındaki süre kadar bekleyin. Başlık yoksa üstel geri çekilme (exponential backoff) ve jitter uygulayın (1 sn, 2 sn, 4 sn … en çok 30 sn).',
      },
      {
        id: 'check-backends',
        text: 'Sağlıklı sunucu olup olmadığına bakın; Kubernetes’te `kubectl describe endpointslices`, `Conditions` altında her uç nokta için `Ready` değerini gösterir. Sağlıklı sunucu yoksa Envoy `no healthy upstream`, HAProxy ise `No server is available to handle this request` yanıtını verir. Hepsi sağlıklıysa işçi süreci (worker) ve bağlantı sınırlarını kontrol edin.',
      },
      {
        id: 'send-retry-after',
        text: 'Hizmetin ne zaman yeniden kullanılabileceğini biliyorsanız `Retry-After` gönderin.',
      },
    ],
    choose: 'İstekleri geçici olarak geri çeviriyor ve hizmetin düzelmesini bekliyorsanız 503 kodunu gönderin.',
    endUser: 'Hizmet yoğun veya bakımda. Lütfen daha sonra tekrar deneyin.',
  },
  504: {
    name: 'Ağ Geçidi Zaman Aşımı',
    summary: 'Ağ geçidi veya vekil sunucu (proxy), arkasındaki sunucudan (upstream) zamanında yanıt alamadı.',
    when: 'Bir sorgu yavaş olduğunda, bir rapor dakikalar sürdüğünde, bir güvenlik duvarı paketleri sessizce düşürdüğünde (drop) veya vekil sunucunun zaman aşımı işin gerektirdiği süreden kısa olduğunda görülür.',
    fixes: [
      {
        id: 'find-slow-request',
        text: 'Yavaş isteği bulun: nginx günlüğe `upstream timed out` yazar. Satır `while connecting to upstream` ile devam ediyorsa ağı; `while reading response header from upstream` ile devam ediyorsa uygulamayı ve yavaş sorgu günlüğünü (slow query log) inceleyin.',
      },
      {
        id: 'use-background-job',
        text: 'Uzun işi arka plan işine dönüştürün ve durum URL’sini `Location` başlığında vererek 202 döndürün.',
      },
      {
        id: 'raise-read-timeout',
        text: 'Uzun süre beklemek gerçekten gerekiyorsa dolan zaman aşımını yükseltin: nginx’te `proxy_read_timeout` (varsayılan `60s`), HAProxy’de `timeout server`, Envoy’da rotanın `timeout` değeri (15 sn), AWS ALB’de boşta kalma zaman aşımı (60 sn), API Gateway’de entegrasyon zaman aşımı (29 sn; daha uzunu yalnızca bölgesel ve özel REST API’lerinde, kota artırıldıktan sonra mümkündür).',
      },
      {
        id: 'check-before-repeat',
        text: 'POST isteğini yinelemeden önce ilk isteğin yerine getirilip getirilmediğine bakın. API destekliyorsa `Idempotency-Key` gönderin.',
      },
    ],
    choose: '504 kodunu yalnızca bir ağ geçidinde, arkadaki sunucu zamanında yanıt vermediğinde kullanın.',
    endUser: 'İşlem çok uzun sürdü. Lütfen daha sonra tekrar deneyin.',
  },
  505: {
    name: 'HTTP Sürümü Desteklenmiyor',
    summary: 'Sunucu isteğin HTTP sürümünü desteklemiyor veya reddediyor.',
    when: 'Elle yazılmış bir istemci istek satırında geçersiz bir sürüm gönderdiğinde veya eski bir sunucu isteğin sürümünü desteklemediğinde görülür. Bazı sunucular URL’deki kodlanmamış bir boşluktan sonrasını da sürüm sanır.',
    fixes: [
      { id: 'encode-url', text: 'URL’yi kodlayın: Boşluk `%20` olarak yazılır.' },
      {
        id: 'use-http-1-1',
        text: 'İsteği HTTP/1.1 ile gönderin; örneğin `curl --http1.1` kullanarak.',
      },
      {
        id: 'update-server',
        text: 'Sunucu yaygın olarak kullanılan bir sürümü reddediyorsa onu güncelleyin. `curl --http2 -sI`, sunucunun hangi sürümü seçtiğini yanıtın ilk satırında gösterir.',
      },
    ],
    choose:
      'İsteğin ana HTTP sürümünü (major version) reddediyorsanız 505 kodunu gönderin ve desteklenen sürümleri gövdede listeleyin.',
    endUser: 'Uygulama ile hizmet ortak bir protokolde anlaşamadı.',
  },
  506: {
    name: 'Seçilen Sürüm Yine Seçenek Sunuyor',
    summary: 'Sunucunun seçtiği kaynak sürümü (variant) de içerik müzakeresine (content negotiation) tabi.',
    when: 'Apache’de bir tür haritası (type map) başka bir tür haritasına veya yine müzakere edilen bir kaynağa işaret ettiğinde görülür. Başka yerde neredeyse hiç görülmez.',
    fixes: [
      {
        id: 'fix-type-map',
        text: 'Apache’nin tür haritasında (genellikle bir `.var` dosyası), müzakere edilen başka bir kaynağa işaret eden `URI` satırını bulun ve bu satırda bir dosya belirtin.',
      },
      {
        id: 'request-variant',
        text: 'Sunucu düzeltilene kadar sürümlerden birini kendi URL’siyle isteyin.',
      },
    ],
    choose:
      '506 kodunu yalnızca kendi yapılandırmanızdaki bu hatayı bildirmek için gönderin; doğru bir yapılandırmada bu hata hiç oluşmaz.',
    endUser: 'Bizden kaynaklanan bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
  },
  507: {
    name: 'Yetersiz Depolama Alanı',
    summary: 'Sunucuda isteği tamamlamaya yetecek depolama alanı yok.',
    when: 'Bir kullanıcının kotası dolduğunda (örneğin Nextcloud’da) veya bir WebDAV sunucusunun diskinde yer kalmadığında görülür.',
    fixes: [
      {
        id: 'free-space-first',
        text: 'Otomatik olarak yeniden denemeyin. Kullanıcı önce yer açsın, sonra yeniden denesin.',
      },
      {
        id: 'check-free-space',
        text: 'Kullanıcının kotasını ve geçici klasör dâhil boş alanı kontrol edin: `df -h` baytları, `df -i` inode’ları gösterir.',
      },
    ],
    choose: 'İçeriği kaydedecek yer yoksa 507 kodunu gönderin; isteğin kendisi fazla büyükse 413 gönderin.',
    endUser: 'Depolama alanı kalmadı.',
  },
  508: {
    name: 'Döngü Algılandı',
    summary: 'Sunucu, sonsuz bir döngü saptadığı için isteği işlemeyi bıraktı.',
    when: 'WebDAV’da bir klasör kendi kendini içerdiğinde görülür. CloudLinux kullanan paylaşımlı barındırmada `508 Resource Limit Is Reached`, hesabın bir kaynak sınırına ulaştığını gösterir; bu genellikle giriş süreçlerinin (entry processes), yani eşzamanlı isteklerin sınırıdır.',
    fixes: [
      {
        id: 'remove-loop',
        text: 'WebDAV’da, bir üst klasöre geri işaret eden bağı (binding) `UNBIND` metoduyla kaldırın.',
      },
      {
        id: 'check-limits',
        text: 'Paylaşımlı barındırmada cPanel’deki “Resource Usage” sayfasını açın ve giriş süreçleri (entry processes), CPU ve bellek kullanımını hesabın sınırlarıyla karşılaştırın.',
      },
      {
        id: 'limit-depth',
        text: 'WebDAV’da `Depth: 1` ile her seferinde tek bir düzeyi listeleyin.',
      },
    ],
    choose: 'Klasör yapısında bir döngü varsa 508 kodunu gönderin.',
    endUser: 'Bizden kaynaklanan bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
  },
  509: {
    name: 'Bant Genişliği Sınırı Aşıldı',
    summary: 'Bir paylaşımlı barındırma sunucusu (genellikle cPanel’li), aylık trafiğini tüketen bir siteyi engelledi.',
    when: 'Küçük bir plandaki bir siteye aynı anda çok sayıda ziyaretçi geldiğinde, site büyük dosyalar sunduğunda veya başka sitelerin gömdüğü görselleri barındırdığında görülür. Dosya barındırma hizmeti MEGA da hesabın veya IP adresinin aktarım kotasını aşan indirmelerde 509 gönderir.',
    fixes: [
      {
        id: 'raise-traffic-limit',
        text: 'cPanel’deki “Bandwidth” altında hesabın trafiğine bakın ve sınırı veya planı yükseltin.',
      },
      {
        id: 'use-cdn',
        text: 'Büyük dosyaları bir CDN üzerinden sunun ve başka sitelerin bunları gömmesini engelleyin: cPanel’deki “Hotlink Protection”, `Referer` başlığını denetler.',
      },
      {
        id: 'come-back-later',
        text: 'Daha sonra yeniden deneyin. Sık sık denemek yalnızca trafiği artırır.',
      },
    ],
    choose: '509 kodunu barındırma panelleri ve MEGA gönderir; kendi sınırlarınız için 429 veya 503 kullanın.',
    endUser: 'Bu site şu anda kullanılamıyor.',
  },
  510: {
    name: 'Genişletilmemiş İstek',
    summary:
      'İstekte sunucunun zorunlu tuttuğu bir uzantı yok; kod, geçerliliğini yitirmiş deneysel bir belirtimden gelir.',
    when: 'Bu kod neredeyse hiç görülmez; onu tanımlayan RFC 2774 artık “historic” durumundadır.',
    fixes: [
      {
        id: 'read-body',
        text: 'Varsa gövdeyi okuyun. Güncel HTTP’de neyin eksik olduğunu söyleyen bir başlık yoktur.',
      },
      {
        id: 'replace-code',
        text: '510 yerine 400 gönderin ve eksik başlığı veya parametreyi gövdede belirtin.',
      },
    ],
    choose:
      '510 kodunu göndermeyin, çünkü neredeyse hiçbir istemci ona göre davranmaz; istekte zorunlu tuttuğunuz bir şey eksikse 400 kullanın.',
    endUser: 'Bu özellik kullanılamıyor.',
  },
  511: {
    name: 'Ağ Kimlik Doğrulaması Gerekli',
    summary:
      'Yanıt siteden değil, ağdan geliyor: İstemcinin önce ağda oturum açması veya ağın koşullarını kabul etmesi gerekiyor.',
    when: 'Bir giriş portalı (captive portal) isteği yakalayıp kendisi yanıtladığında, örneğin otel, tren veya havalimanı Wi-Fi ağlarında görülür. Birçok portal bunun yerine bir yönlendirme veya 200 gönderir.',
    fixes: [
      {
        id: 'open-portal',
        text: 'Tarayıcıda `http://example.com/` gibi HTTPS kullanmayan bir sayfa açın ve portalda oturum açın.',
      },
      { id: 'discard-body', text: 'Gövdeyi sitenin yanıtı saymayın ve önbelleğe almayın.' },
      {
        id: 'link-sign-in',
        text: 'Portalı siz işletiyorsanız gövdede oturum açma sayfasına bağlantı verin ve `Cache-Control: no-store` gönderin.',
      },
    ],
    choose: '511 kodunu yalnızca trafiği yakalayan bir portalda kullanın, kaynak sunucuda (origin) asla kullanmayın.',
    endUser: 'Lütfen önce bu ağda oturum açın.',
  },
};
