import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 52x to 99x in Turkish. */
export const codes: CodeTexts<typeof http, '52' | '53' | '54' | '56' | '59' | '7' | '9'> = {
  520: {
    name: 'Web Sunucusu Bilinmeyen Bir Hata Döndürdü',
    summary: 'Cloudflare sunucunuza ulaştı, ancak gelen yanıta bir anlam veremedi.',
    when: 'Kaynak sunucu yarı yolda çöktüğünde, bağlantıyı sıfırladığında, boş bir yanıt gönderdiğinde veya başlıkları, çoğu zaman çerezler yüzünden, fazla büyük olduğunda görülür.',
    fixes: [
      {
        id: 'check-origin-log',
        who: 'operator',
        text: 'Kaynak sunucunun günlüğünde o ana ait bir çökme veya sıfırlanan bağlantı arayın; Ray ID bulmanıza yardım eder.',
      },
      {
        id: 'bypass-cloudflare',
        who: 'operator',
        text: 'Cloudflare’i atlayıp kaynak sunucuya doğrudan istek gönderin, başlıklara ve çerezlere bakın.',
        run: 'curl -sv -o /dev/null --resolve example.com:443:192.0.2.1 https://example.com/path',
      },
      { id: 'send-valid-response', who: 'server', text: 'Her isteğe eksiksiz ve geçerli bir yanıt verin.' },
    ],
    choose: '520 kodunu Cloudflare’e bırakın; kendi ağ geçidiniz 502 gönderir.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen birazdan tekrar deneyin.',
  },
  521: {
    name: 'Web Sunucusu Çalışmıyor',
    summary: 'Kaynak sunucu, Cloudflare’in açmak istediği bağlantıyı reddetti.',
    when: 'Web sunucusu durmuşsa, SSL modunun gerektirdiği portu dinlemiyorsa veya güvenlik duvarı Cloudflare’i geri çeviriyorsa görülür.',
    fixes: [
      {
        id: 'check-listener',
        who: 'operator',
        text: 'Web sunucusunun çalıştığını ve 443 numaralı portu, Flexible modunda ise 80 numaralı portu dinlediğini denetleyin.',
        run: 'ss -ltnp',
      },
      {
        id: 'allow-cloudflare-ips',
        who: 'operator',
        text: 'Cloudflare’in bütün IP aralıklarına güvenlik duvarında, hız sınırlarında ve güvenlik eklentilerinde izin verin.',
        run: 'curl -sL https://www.cloudflare.com/ips-v4\ncurl -sL https://www.cloudflare.com/ips-v6',
      },
    ],
    choose: '521 kodunu Cloudflare’e bırakın; bağlantının hemen reddedildiği anlamına gelir.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  522: {
    name: 'Bağlantı Zaman Aşımına Uğradı',
    summary: 'Cloudflare kaynak sunucunun kapısını çaldı, ancak hiçbir tepki alamadı.',
    when: 'Bir güvenlik duvarı Cloudflare paketlerini sessizce attığında, DNS kaydındaki IP adresi eskidiğinde veya sunucu bağlantı kabul edemeyecek kadar meşgul olduğunda görülür.',
    fixes: [
      {
        id: 'allow-cloudflare-ips',
        who: 'operator',
        text: 'Cloudflare’in bütün IP aralıklarına güvenlik duvarında izin verin.',
        run: 'curl -sL https://www.cloudflare.com/ips-v4\ncurl -sL https://www.cloudflare.com/ips-v6',
      },
      {
        id: 'check-dns',
        who: 'operator',
        text: 'Cloudflare DNS kayıtlarındaki adresi sunucunun adresiyle karşılaştırın.',
      },
      {
        id: 'check-load',
        who: 'operator',
        text: 'Yüke ve yolda kaybolan paketlere bakın.',
        run: 'ss -lnt\nmtr -rwc 100 192.0.2.1',
      },
    ],
    choose: '522 kodunu Cloudflare’e bırakın; bağlantının zamanında kurulamadığı anlamına gelir.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  523: {
    name: 'Kaynak Sunucuya Ulaşılamıyor',
    summary: 'Cloudflare, ağ üzerinden kaynak sunucuya giden bir yol bulamadı.',
    when: 'DNS kaydındaki yanlış bir IP adresinden, bir sağlayıcıdaki yönlendirme arızasından veya dönüş trafiğini yanlış yere gönderen bir bulut yönlendirme tablosundan kaynaklanır.',
    fixes: [
      {
        id: 'check-dns',
        who: 'operator',
        text: 'Kaynak sunucunun Cloudflare DNS ayarlarındaki A ve AAAA kayıtlarını denetleyin.',
      },
      {
        id: 'check-routes',
        who: 'operator',
        text: 'Yönlendirme tablolarını denetleyin ve kaynak sunucudan Cloudflare’e giden yolu traceroute ile izleyin.',
        run: 'mtr -rwc 100 192.0.2.1',
      },
      { id: 'ask-provider', who: 'operator', text: 'Barındırma sağlayıcısına yönlendirme arızalarını sorun.' },
    ],
    choose: '523 kodunu Cloudflare’e bırakın; sunucu çalışsın çalışmasın, ona giden bir yol olmadığı anlamına gelir.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  524: {
    name: 'Yanıt Zaman Aşımına Uğradı',
    summary: 'Cloudflare kaynak sunucuya bağlandı, ancak yanıt zamanında gelmedi.',
    when: 'Uzun süren sorgularda, içe ve dışa aktarmalarda veya işçi süreçleri (worker) yetmeyen bir sunucuda görülür.',
    fixes: [
      {
        id: 'use-background-job',
        who: 'server',
        text: 'Uzun işi arka plan işine dönüştürün: Hemen 202 ile yanıt verin ve istemcinin durumu sormasını sağlayın.',
      },
      { id: 'find-slow-requests', who: 'operator', text: 'Yavaş istekleri kaynak sunucunun günlüğünde bulun.' },
      {
        id: 'use-unproxied-host',
        who: 'operator',
        text: 'Bu adresleri vekil sunucunun dışına alın (DNS only) veya planınız izin veriyorsa zaman aşımını yükseltin.',
      },
    ],
    choose: '524 kodunu Cloudflare’e bırakın; kendi ağ geçidiniz 504 gönderir.',
    endUser: 'İşlem çok uzun sürdü. Lütfen daha sonra tekrar deneyin.',
  },
  525: {
    name: 'SSL El Sıkışması Başarısız',
    summary: 'Cloudflare ile kaynak sunucu arasındaki TLS el sıkışması başarısız oldu.',
    when: 'Full ve Full (strict) modlarında kaynak sunucunun sertifikası yoksa, o portta TLS yoksa, ortak şifre takımı bulunmuyorsa veya sunucu SNI ile gelen adı tanımıyorsa görülür.',
    fixes: [
      {
        id: 'install-certificate',
        who: 'operator',
        text: 'Kaynak sunucuya bir sertifika kurun ve 443 numaralı portta TLS ile yanıt verdiğini denetleyin.',
      },
      {
        id: 'test-handshake',
        who: 'operator',
        text: 'Cloudflare’i atlayıp openssl s_client ile, sunucu adını da vererek sınayın.',
        run: 'openssl s_client -connect 192.0.2.1:443 -servername example.com </dev/null',
      },
      {
        id: 'allow-ciphers',
        who: 'operator',
        text: 'Cloudflare’in sunduğu TLS sürümlerine ve şifre takımlarına izin verin.',
      },
    ],
    choose: '525 kodunu Cloudflare’e bırakın; TLS el sıkışmasının hiç tamamlanamadığı anlamına gelir.',
    endUser: 'Hizmetle güvenli bağlantı kurulamadı.',
  },
  526: {
    name: 'Geçersiz SSL Sertifikası',
    summary: 'Cloudflare, kaynak sunucunun sertifikasına güvenmiyor.',
    when: 'Full (strict) modunda sertifikanın süresi dolmuşsa, sertifika kendinden imzalıysa veya başka bir sunucu adına aitse görülür.',
    fixes: [
      {
        id: 'renew-certificate',
        who: 'operator',
        text: 'Sertifikayı yenileyin veya Cloudflare’in kaynak sunucular için kendi sertifika yetkilisiyle verdiği bir sertifikayı kurun.',
      },
      {
        id: 'check-certificate',
        who: 'operator',
        text: 'Sertifikanın bu sunucu adını içerdiğini ve zincirin tam olduğunu denetleyin.',
        run: 'openssl s_client -connect 192.0.2.1:443 -servername example.com -showcerts </dev/null',
      },
      {
        id: 'keep-strict-mode',
        who: 'operator',
        text: 'Strict modunu kalıcı olarak kapatmayın; o olmadan kimin yanıt verdiğini kimse denetlemez.',
      },
    ],
    choose: '526 kodunu Cloudflare’e bırakın; sertifikaya duyulan güvenle ilgilidir, 525 ise el sıkışmayla.',
    endUser: 'Hizmetle güvenli bağlantı kurulamadı.',
  },
  529: {
    name: 'Aşırı Yük',
    summary: 'Birkaç API’nin, kaldırabileceğinden fazla iş geldiğini söyleme biçimidir.',
    when: 'Claude API bunu talebin yoğun olduğu zamanlarda, SSL Labs API ise aşırı yük altındayken gönderir.',
    fixes: [
      {
        id: 'honor-retry-after',
        who: 'client',
        text: 'Retry-After başlığında belirtilen süre kadar bekleyin; başlık yoksa rastgele ve giderek artan bekleme süreleri kullanın.',
      },
      {
        id: 'reduce-load',
        who: 'client',
        text: 'Aynı anda daha az istek gönderin ve bekleyebilecek işleri kuyruğa alın.',
      },
      { id: 'check-status-page', who: 'operator', text: 'Hizmetin durum sayfasına bakın.' },
    ],
    choose: '529 kodunu onu belgeleyen API’lere bırakın; standart yanıt 503’tür.',
    endUser: 'Hizmet şu anda çok yoğun. Lütfen birazdan tekrar deneyin.',
  },
  530: {
    name: 'Kaynak Sunucu DNS Hatası',
    summary:
      'Cloudflare kaynak sunucunun adını çözümleyemiyor veya numarası 1000’den başlayan kendi hatalarından birini gösteriyor.',
    when: 'Bir DNS kaydı var olmayan bir ada işaret ettiğinde görülür. Shopify da kodu aynı neden için belgeler; Pantheon’da ise kullanılmadığı için dondurulan bir siteyi gösterir.',
    fixes: [
      {
        id: 'read-body-code',
        who: 'client',
        text: 'Gövdeyi okuyun; asıl bakılması gereken, 1000 veya üzerindeki hata numarasıdır.',
      },
      {
        id: 'fix-dns-record',
        who: 'operator',
        text: 'Cloudflare DNS ayarlarında kaynak sunucuya işaret eden kaydı düzeltin.',
        run: 'dig +short origin.example.com',
      },
      {
        id: 'wake-site',
        who: 'operator',
        text: 'Pantheon’da siteyi yönetim panelinden uyandırın; Shopify’da ise hizmetin durum sayfasına bakın.',
      },
    ],
    choose: '530 kodunu bu ürünlere bırakın; gövde olmadan pek bir şey anlatmaz.',
    endUser: 'Bu siteye şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  540: {
    name: 'Geçici Olarak Devre Dışı',
    summary: 'Shopify bu uç noktayı kısa bir süre için kapattı.',
    when: 'Bir arıza veya bakım sırasında Shopify API’lerine yapılan çağrılarda görülür.',
    fixes: [
      { id: 'retry-with-backoff', who: 'client', text: 'Giderek artan bekleme süreleriyle yeniden deneyin.' },
      { id: 'check-status-page', who: 'operator', text: 'Shopify’ın durum sayfasına bakın.' },
    ],
    choose: '540 kodunu Shopify’a bırakın; başka yerlerde standart yanıt 503’tür.',
    endUser: 'Hizmet kısa bir süre kullanılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  561: {
    name: 'Kimlik Sağlayıcı Hatası',
    summary: 'AWS yük dengeleyicisi kullanıcının oturumunu açmak istedi, kimlik sağlayıcı ise hata döndürdü.',
    when: 'Bir dinleyici kuralı kimliği OIDC veya Cognito ile doğruluyorsa ve istemci gizli anahtarı, yönlendirme adresi veya kapsamlar (scope) sağlayıcının ayarlarıyla uyuşmuyorsa görülür.',
    fixes: [
      { id: 'read-provider-log', who: 'operator', text: 'Hatayı sağlayıcının günlüğünden okuyun.' },
      {
        id: 'compare-settings',
        who: 'operator',
        text: 'İstemci kimliğini (client ID), gizli anahtarı, kapsamları ve yönlendirme adresini iki tarafta da karşılaştırın.',
      },
      { id: 'clear-cookies', who: 'client', text: 'Eski çerezler olmadan, yeni bir pencerede yeniden oturum açın.' },
    ],
    choose: '561 kodunu AWS yük dengeleyicilerine bırakın; kendi uygulamanız 401 veya 502 gönderir.',
    endUser: 'Oturum açılamadı. Lütfen daha sonra tekrar deneyin.',
  },
  599: {
    name: 'Yanıt Alınamadı',
    summary: 'Hiç HTTP yanıtı gelmediği için istemcinin kendi kendine yazdığı bir numaradır.',
    when: 'Tornado’nun HTTP istemcisi bunu zaman aşımlarında ve kopan bağlantılarda kullanır; kimi araçlar bu alışkanlığı ondan almıştır.',
    fixes: [
      {
        id: 'read-exception',
        who: 'client',
        text: 'Yanındaki istisnayı okuyun; zaman aşımı, DNS, TLS ve reddedilen bağlantıların hepsi burada buluşur.',
      },
      {
        id: 'raise-timeout',
        who: 'client',
        text: 'Yanıtlar yavaşsa zaman aşımını yükseltin ve giderek artan bekleme süreleriyle yeniden deneyin.',
      },
      {
        id: 'check-server-log',
        who: 'operator',
        text: 'İsteğin sunucuya ulaşıp ulaşmadığını sunucunun günlüğünden denetleyin.',
      },
    ],
    choose: 'Bu kodu kendi istemciniz bildiriyorsa ve hiçbir sunucu böyle bir yanıtı günlüğe yazmadıysa kod 599’dur.',
    endUser: 'Hizmete ulaşılamadı. Lütfen daha sonra tekrar deneyin.',
  },
  783: {
    name: 'Beklenmeyen Simge',
    summary: 'Shopify gövdedeki JSON’u okuyamadı.',
    when: 'Shopify API’lerine fazladan bir virgül, eksik bir tırnak veya yarım kalmış bir metinle yapılan çağrılarda görülür.',
    fixes: [
      {
        id: 'validate-json',
        who: 'client',
        text: 'Gövdeyi göndermeden önce bir JSON ayrıştırıcısından geçirin.',
        run: 'jq . body.json',
      },
      {
        id: 'use-json-library',
        who: 'client',
        text: 'JSON’u bir kütüphaneyle oluşturun, asla dizeleri birleştirerek yazmayın.',
      },
    ],
    choose: '783 kodunu Shopify’a bırakın; başka yerlerde standart yanıt 400’dür.',
    endUser: 'Uygulama, hizmetin anlamadığı bir istek gönderdi.',
  },
  999: {
    name: 'İstek Reddedildi',
    summary: 'LinkedIn’in, bottan geldiğini düşündüğü bir isteği reddetme biçimidir.',
    when: 'LinkedIn sayfalarını alan bağlantı denetleyicilerinde, veri kazıyan (scraper) programlarda ve önizlemelerde görülür; aynı sayfalar tarayıcıda açılır.',
    fixes: [
      {
        id: 'skip-linkedin',
        who: 'client',
        text: 'LinkedIn’i bağlantı denetimlerinin dışında bırakın veya bu yanıtı veren bağlantıyı çalışıyor sayın.',
      },
      { id: 'use-api', who: 'client', text: 'Veriye gereksinim duyuyorsanız LinkedIn API’sini kullanın.' },
    ],
    choose: '999 kodunu LinkedIn’e bırakın; standart yanıtlar 403 ve 429’dur.',
    endUser: 'Diğer site yanıt vermeyi reddetti.',
  },
};
