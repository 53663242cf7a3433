import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 50x to 51x in Turkish. */
export const codes: CodeTexts<typeof http, '50' | '51'> = {
  500: {
    name: 'İç Sunucu Hatası',
    summary: 'Sunucunun içinde bir sorun oluştu ve sunucu bunu daha iyi anlatan bir kod bulamıyor.',
    when: 'Yakalanmamış bir istisna, eksik bir ayar, başarısız bir veritabanı geçişi (migration), dolu bir disk veya .htaccess dosyasındaki bir hata bu koda yol açar.',
    fixes: [
      {
        id: 'find-stack-trace',
        who: 'operator',
        text: 'Yığın izini (stack trace) zamanına veya istek kimliğine (request ID) göre bulun ve hemen öncesinde neyin dağıtıldığına bakın.',
        run: 'journalctl -u NAME --since "10 min ago"\nkubectl logs POD --previous',
      },
      {
        id: 'catch-error',
        who: 'server',
        text: 'Hatayı ortaya çıktığı yerde yakalayın ve durumu daha iyi anlatan bir kod varsa onu gönderin.',
      },
      {
        id: 'retry-with-backoff',
        who: 'client',
        text: 'Giderek artan bekleme süreleriyle yeniden deneyin; POST isteğini ise ancak iki kez çalışmasında sakınca yoksa yineleyin.',
      },
    ],
    choose: 'Kendi programınız hata verdiyse ve durumu daha iyi anlatan bir kod yoksa 500 kodunu gönderin.',
    endUser: 'Bizden kaynaklanan bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
  },
  501: {
    name: 'Desteklenmeyen İşlev',
    summary: 'Sunucu, isteğin kullandığı metodu veya özelliği hiçbir adreste desteklemiyor.',
    when: 'Basit sunuculara gelen alışılmadık metotlarda, henüz geliştirilmemiş özelliklerde ve bilinmeyen bir Transfer-Encoding ile karşılaşan AWS yük dengeleyicilerinde görülür.',
    fixes: [
      {
        id: 'use-supported-method',
        who: 'client',
        text: 'Bu sunucunun belgelerinde yer alan bir metot veya özellik kullanın.',
        run: 'curl -i -X OPTIONS https://example.com/path',
      },
      {
        id: 'implement-method',
        who: 'server',
        text: 'Desteği ekleyin; yalnızca bu kaynak desteklemiyorsa 405 gönderin.',
      },
      {
        id: 'check-modules',
        who: 'operator',
        text: 'Sunucunun bunu desteklemesi gerekiyorsa sürümünü ve modüllerini denetleyin.',
      },
    ],
    choose: 'Kaynaklarınızın hiçbiri bunu desteklemiyorsa 501 kodunu gönderin.',
    endUser: 'Bu özellik kullanılamıyor.',
  },
  502: {
    name: 'Hatalı Ağ Geçidi',
    summary: 'Ağ geçidi veya vekil sunucu (proxy), arkasındaki sunucudan işe yarar bir yanıt alamadı.',
    when: 'Uygulama çöktüğünde veya yeniden başladığında, başka bir portu dinlediğinde, vekil sunucunun hâlâ kullandığı boştaki bir bağlantıyı kapattığında ya da bozuk başlıklar gönderdiğinde görülür.',
    fixes: [
      {
        id: 'read-proxy-log',
        who: 'operator',
        text: 'Vekil sunucunun hata günlüğünü okuyun; reddedilen bağlantının, sıfırlanan bağlantının ve geçersiz başlığın nedenleri farklıdır.',
        run: 'grep upstream /var/log/nginx/error.log | tail',
      },
      {
        id: 'check-listener',
        who: 'operator',
        text: 'Uygulamanın çalıştığını ve vekil sunucunun çağırdığı yeri dinlediğini denetleyin.',
        run: 'ss -ltnp\ncurl -v http://HOST:PORT/',
      },
      {
        id: 'raise-keep-alive',
        who: 'server',
        text: 'Boştaki bağlantıları vekil sunucudan daha uzun süre açık tutun.',
        run: 'server.keepAliveTimeout = 65000;',
      },
      { id: 'retry-with-backoff', who: 'client', text: 'Giderek artan bekleme süreleriyle yeniden deneyin.' },
    ],
    choose: '502 kodunu yalnızca arkasından geçerli bir yanıt alamayan ağ geçidi olarak gönderin.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen birazdan tekrar deneyin.',
  },
  503: {
    name: 'Hizmet Kullanılamıyor',
    summary: 'Hizmet, aşırı yük veya bakım nedeniyle şimdilik yanıt veremiyor.',
    when: 'Dağıtım sırasında, bakım modunda, işçi havuzları (worker pool) dolduğunda veya yük dengeleyicinin arkasında sağlıklı sunucu kalmadığında görülür.',
    fixes: [
      {
        id: 'honor-retry-after',
        who: 'client',
        text: 'Retry-After başlığında belirtilen süre kadar bekleyin; başlık yoksa rastgele ve giderek artan bekleme süreleri kullanın.',
      },
      {
        id: 'check-backends',
        who: 'operator',
        text: 'Sağlık denetimlerine, havuzlara ve sınırlara bakın; çoğu zaman bozulan bir şey yoktur, yalnızca kapasite dolmuştur.',
        run: 'kubectl get endpointslices\naws elbv2 describe-target-health --target-group-arn ARN',
      },
      { id: 'send-retry-after', who: 'server', text: 'Ne zaman biteceğini biliyorsanız Retry-After gönderin.' },
    ],
    choose:
      'İstekleri bir süreliğine geri çeviriyor ve yakında yeniden hizmet vermeyi bekliyorsanız 503 kodunu gönderin.',
    endUser: 'Hizmet yoğun veya bakımda. Lütfen daha sonra tekrar deneyin.',
  },
  504: {
    name: 'Ağ Geçidi Zaman Aşımı',
    summary: 'Ağ geçidi veya vekil sunucu (proxy) arkasındaki sunucuyu bekledi, ancak yanıt zamanında gelmedi.',
    when: 'Yavaş bir sorguda, dakikalar süren bir raporda, paketleri sessizce atan bir güvenlik duvarında veya vekil sunucunun işin gerektirdiğinden az beklediği durumlarda görülür.',
    fixes: [
      {
        id: 'find-slow-request',
        who: 'operator',
        text: 'Yavaş isteği uygulamada bulun; vekil sunucu yalnızca habercidir.',
        run: 'grep "upstream timed out" /var/log/nginx/error.log | tail',
      },
      { id: 'use-background-job', who: 'server', text: 'Uzun işi arka plan işine dönüştürün ve 202 ile yanıt verin.' },
      {
        id: 'raise-read-timeout',
        who: 'operator',
        text: 'Vekil sunucunun zaman aşımını yalnızca böyle uzun beklemeler gerçekten gerekliyse yükseltin.',
        run: 'proxy_read_timeout 120s;',
      },
      {
        id: 'check-before-repeat',
        who: 'client',
        text: 'POST isteğini yinelemeden önce, isteğin aslında yerine getirilip getirilmediğini denetleyin.',
      },
    ],
    choose: '504 kodunu yalnızca beklemekten vazgeçen bir ağ geçidi olarak gönderin.',
    endUser: 'İşlem çok uzun sürdü. Lütfen daha sonra tekrar deneyin.',
  },
  505: {
    name: 'HTTP Sürümü Desteklenmiyor',
    summary: 'Sunucu isteğin HTTP sürümünü desteklemiyor veya reddediyor.',
    when: 'Elle yazılmış istemcilerde ve çok eski sunucularda görülür; adresteki kodlanmamış bir boşluk da yabancı bir sürüm gibi görünebilir.',
    fixes: [
      { id: 'encode-url', who: 'client', text: 'Adresi kodlayın; boşluk %20 olarak yazılır.' },
      {
        id: 'use-http-1-1',
        who: 'client',
        text: 'İsteği HTTP/1.1 ile gönderin; örneğin curl --http1.1 kullanarak.',
        run: 'curl --http1.1 -sI https://example.com/path',
      },
      {
        id: 'update-server',
        who: 'operator',
        text: 'Sunucu yaygın olarak kullanılan bir sürümü reddediyorsa onu güncelleyin.',
        run: 'curl --http2 -sI https://example.com/path',
      },
    ],
    choose: 'Ana sürümü kabul etmiyorsanız 505 kodunu gönderin ve hangilerini desteklediğinizi belirtin.',
    endUser: 'Uygulama ile hizmet, nasıl iletişim kuracakları konusunda anlaşamadı.',
  },
  506: {
    name: 'Seçilen Sürüm Yine Seçenek Sunuyor',
    summary: 'Sunucunun seçtiği kaynak sürümü de yalnızca yeni bir seçenekler listesidir.',
    when: 'Apache’nin içerik müzakeresinde (content negotiation) kullanılan tür haritalarındaki (type map) bir yanlıştan kaynaklanır; başka yerde neredeyse hiç görülmez.',
    fixes: [
      {
        id: 'fix-type-map',
        who: 'operator',
        text: 'Tür haritasında, yine seçenek sunan bir kaynağa işaret eden girdiyi bulun.',
      },
      {
        id: 'request-variant',
        who: 'client',
        text: 'Sorun çözülene kadar sürümlerden birini kendi adresinden isteyin.',
      },
    ],
    choose: 'İçerik müzakeresi yalnızca yeni bir içerik müzakeresine götürüyorsa 506 kodunu gönderin.',
    endUser: 'Bizden kaynaklanan bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
  },
  507: {
    name: 'Yetersiz Depolama Alanı',
    summary: 'Sunucuda, isteğin kaydetmek istediği veriye yer kalmadı.',
    when: 'Örneğin Nextcloud’da bir kota dolduğunda veya bir WebDAV sunucusunun diskinde yer kalmadığında görülür.',
    fixes: [
      {
        id: 'free-space-first',
        who: 'client',
        text: 'Otomatik olarak yeniden denemeyin; önce kullanıcının yer açmasını bekleyin.',
      },
      {
        id: 'check-free-space',
        who: 'operator',
        text: 'Kullanıcının kotasını ve geçici klasörler dâhil olmak üzere boş alanı denetleyin.',
        run: 'df -h\ndf -i',
      },
    ],
    choose: 'Kaydedecek yer yoksa 507 kodunu gönderin; isteğin kendisi fazla büyükse 413 gönderin.',
    endUser: 'Depolama alanı kalmadı.',
  },
  508: {
    name: 'Döngü Algılandı',
    summary: 'İstek sunucuyu bir döngüye sokacaktı; sunucu bu yüzden durdu.',
    when: 'WebDAV’da kendi kendini içeren bir klasörde görülür; CloudLinux kullanan paylaşımlı barındırmada ise hesabın kaynak sınırına ulaştığını gösterir.',
    fixes: [
      {
        id: 'remove-loop',
        who: 'operator',
        text: 'WebDAV’da, kendi üst klasörüne geri işaret eden bağı (binding) kaldırın.',
      },
      {
        id: 'check-limits',
        who: 'operator',
        text: 'Paylaşımlı barındırmada süreç sayısını, CPU ve bellek kullanımını hesabın sınırlarıyla karşılaştırın.',
      },
      {
        id: 'limit-depth',
        who: 'client',
        text: 'WebDAV’da, Depth: 1 ile her seferinde tek bir düzeyi listeleyin.',
        run: 'curl -X PROPFIND -H "Depth: 1" https://example.com/path',
      },
    ],
    choose: 'Klasör yapısını izlemek hiç bitmeyecekse 508 kodunu gönderin.',
    endUser: 'Bizden kaynaklanan bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
  },
  509: {
    name: 'Bant Genişliği Sınırı Aşıldı',
    summary: 'Genellikle cPanel kullanan bir paylaşımlı barındırma hizmeti, aylık trafiğini tüketen siteyi kapattı.',
    when: 'Küçük bir barındırma planı ani bir ziyaretçi akınıyla, büyük indirmelerle veya başka sitelerin gömdüğü görsellerle karşılaştığında görülür.',
    fixes: [
      { id: 'raise-traffic-limit', who: 'operator', text: 'Hesabın trafiğine bakın; sınırı veya planı yükseltin.' },
      {
        id: 'use-cdn',
        who: 'operator',
        text: 'Büyük dosyaları bir CDN üzerinden sunun ve onları gömen siteleri engelleyin.',
      },
      {
        id: 'come-back-later',
        who: 'client',
        text: 'Siteye daha sonra dönün; yeniden denemeler yalnızca trafiği artırır.',
      },
    ],
    choose: '509 kodunu barındırma panellerine bırakın; kendi sınırınız için 429 veya 503 gönderin.',
    endUser: 'Bu site şu anda kullanılamıyor.',
  },
  510: {
    name: 'Genişletilmemiş İstek',
    summary:
      'İsteklerin HTTP uzantılarını bildirmek zorunda olduğu bir denemeden kalma, geçerliliğini yitirmiş bir koddur.',
    when: 'Pratikte hiç görülmez: Dayandığı belirtim tarihî (historic) sayılır.',
    fixes: [
      {
        id: 'read-body',
        who: 'client',
        text: 'Varsa gövdeyi okuyun; bugünkü HTTP’de neyin eksik olduğunu söyleyen başka bir şey yoktur.',
      },
      {
        id: 'replace-code',
        who: 'server',
        text: 'Bunun yerine istemcinin neyi değiştirmesi gerektiğini söyleyen bir kod gönderin.',
      },
    ],
    choose: '510 kodunu göndermeyin; bugünkü istemcilerin hiçbiri ona göre davranmaz.',
    endUser: 'Bu özellik kullanılamıyor.',
  },
  511: {
    name: 'Ağ Kimlik Doğrulaması Gerekli',
    summary: 'Yanıtı veren site değil, önce oturum açmanızı veya koşullarını kabul etmenizi isteyen ağdır.',
    when: 'Otel, tren ve havalimanı Wi-Fi ağlarında görülür; bu tür portalların çoğu bunun yerine sahte bir yönlendirme veya 200 yanıtı verir.',
    fixes: [
      {
        id: 'open-portal',
        who: 'client',
        text: 'Tarayıcıda herhangi bir http:// sayfası açın ve portalda oturum açın.',
      },
      { id: 'discard-body', who: 'client', text: 'Gövdeyi sitenin yanıtı saymayın ve saklamayın.' },
      {
        id: 'link-sign-in',
        who: 'operator',
        text: 'Portalı siz işletiyorsanız gövdede oturum açma sayfasına bağlantı verin.',
      },
    ],
    choose: '511 kodunu kaynak sunucudan değil, yalnızca trafiğin arasına giren bir portaldan gönderin.',
    endUser: 'Lütfen önce bu ağda oturum açın.',
  },
};
