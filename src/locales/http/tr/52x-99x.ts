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
        who: 'operator',
        text: 'Kaynak sunucunun günlüğünde o ana ait bir çökme veya sıfırlanan bağlantı arayın; Ray ID bulmanıza yardım eder.',
      },
      {
        who: 'operator',
        text: 'Cloudflare’i atlayıp kaynak sunucuya doğrudan istek gönderin, başlıklara ve çerezlere bakın.',
      },
      { who: 'server', text: 'Her isteğe eksiksiz ve geçerli bir yanıt verin.' },
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
        who: 'operator',
        text: 'Web sunucusunun çalıştığını ve 443 numaralı portu, Flexible modunda ise 80 numaralı portu dinlediğini denetleyin.',
      },
      {
        who: 'operator',
        text: 'Cloudflare’in bütün IP aralıklarına güvenlik duvarında, hız sınırlarında ve güvenlik eklentilerinde izin verin.',
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
      { who: 'operator', text: 'Cloudflare’in bütün IP aralıklarına güvenlik duvarında izin verin.' },
      { who: 'operator', text: 'Cloudflare DNS kayıtlarındaki adresi sunucunun adresiyle karşılaştırın.' },
      { who: 'operator', text: 'Yüke ve yolda kaybolan paketlere bakın.' },
    ],
    choose: '522 kodunu Cloudflare’e bırakın; bağlantının zamanında kurulamadığı anlamına gelir.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  523: {
    name: 'Kaynak Sunucuya Ulaşılamıyor',
    summary: 'Cloudflare, ağ üzerinden kaynak sunucuya giden bir yol bulamadı.',
    when: 'DNS kaydındaki yanlış bir IP adresinden, bir sağlayıcıdaki yönlendirme arızasından veya dönüş trafiğini yanlış yere gönderen bir bulut yönlendirme tablosundan kaynaklanır.',
    fixes: [
      { who: 'operator', text: 'Kaynak sunucunun Cloudflare DNS ayarlarındaki A ve AAAA kayıtlarını denetleyin.' },
      {
        who: 'operator',
        text: 'Yönlendirme tablolarını denetleyin ve kaynak sunucudan Cloudflare’e giden yolu traceroute ile izleyin.',
      },
      { who: 'operator', text: 'Barındırma sağlayıcısına yönlendirme arızalarını sorun.' },
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
        who: 'server',
        text: 'Uzun işi arka plan işine dönüştürün: Hemen 202 ile yanıt verin ve istemcinin durumu sormasını sağlayın.',
      },
      { who: 'operator', text: 'Yavaş istekleri kaynak sunucunun günlüğünde bulun.' },
      {
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
        who: 'operator',
        text: 'Kaynak sunucuya bir sertifika kurun ve 443 numaralı portta TLS ile yanıt verdiğini denetleyin.',
      },
      {
        who: 'operator',
        text: 'Cloudflare’i atlayıp openssl s_client ile, sunucu adını da vererek sınayın.',
      },
      { who: 'operator', text: 'Cloudflare’in sunduğu TLS sürümlerine ve şifre takımlarına izin verin.' },
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
        who: 'operator',
        text: 'Sertifikayı yenileyin veya Cloudflare’in kaynak sunucular için kendi sertifika yetkilisiyle verdiği bir sertifikayı kurun.',
      },
      { who: 'operator', text: 'Sertifikanın bu sunucu adını içerdiğini ve zincirin tam olduğunu denetleyin.' },
      {
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
        who: 'client',
        text: 'Retry-After başlığında belirtilen süre kadar bekleyin; başlık yoksa rastgele ve giderek artan bekleme süreleri kullanın.',
      },
      { who: 'client', text: 'Aynı anda daha az istek gönderin ve bekleyebilecek işleri kuyruğa alın.' },
      { who: 'operator', text: 'Hizmetin durum sayfasına bakın.' },
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
      { who: 'client', text: 'Gövdeyi okuyun; asıl bakılması gereken, 1000 veya üzerindeki hata numarasıdır.' },
      { who: 'operator', text: 'Cloudflare DNS ayarlarında kaynak sunucuya işaret eden kaydı düzeltin.' },
      {
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
      { who: 'client', text: 'Giderek artan bekleme süreleriyle yeniden deneyin.' },
      { who: 'operator', text: 'Shopify’ın durum sayfasına bakın.' },
    ],
    choose: '540 kodunu Shopify’a bırakın; başka yerlerde standart yanıt 503’tür.',
    endUser: 'Hizmet kısa bir süre kullanılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  561: {
    name: 'Kimlik Sağlayıcı Hatası',
    summary: 'AWS yük dengeleyicisi kullanıcının oturumunu açmak istedi, kimlik sağlayıcı ise hata döndürdü.',
    when: 'Bir dinleyici kuralı kimliği OIDC veya Cognito ile doğruluyorsa ve istemci gizli anahtarı, yönlendirme adresi veya kapsamlar (scope) sağlayıcının ayarlarıyla uyuşmuyorsa görülür.',
    fixes: [
      { who: 'operator', text: 'Hatayı sağlayıcının günlüğünden okuyun.' },
      {
        who: 'operator',
        text: 'İstemci kimliğini (client ID), gizli anahtarı, kapsamları ve yönlendirme adresini iki tarafta da karşılaştırın.',
      },
      { who: 'client', text: 'Eski çerezler olmadan, yeni bir pencerede yeniden oturum açın.' },
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
        who: 'client',
        text: 'Yanındaki istisnayı okuyun; zaman aşımı, DNS, TLS ve reddedilen bağlantıların hepsi burada buluşur.',
      },
      {
        who: 'client',
        text: 'Yanıtlar yavaşsa zaman aşımını yükseltin ve giderek artan bekleme süreleriyle yeniden deneyin.',
      },
      { who: 'operator', text: 'İsteğin sunucuya ulaşıp ulaşmadığını sunucunun günlüğünden denetleyin.' },
    ],
    choose: 'Bu kodu kendi istemciniz bildiriyorsa ve hiçbir sunucu böyle bir yanıtı günlüğe yazmadıysa kod 599’dur.',
    endUser: 'Hizmete ulaşılamadı. Lütfen daha sonra tekrar deneyin.',
  },
  783: {
    name: 'Beklenmeyen Simge',
    summary: 'Shopify gövdedeki JSON’u okuyamadı.',
    when: 'Shopify API’lerine fazladan bir virgül, eksik bir tırnak veya yarım kalmış bir metinle yapılan çağrılarda görülür.',
    fixes: [
      { who: 'client', text: 'Gövdeyi göndermeden önce bir JSON ayrıştırıcısından geçirin.' },
      { who: 'client', text: 'JSON’u bir kütüphaneyle oluşturun, asla dizeleri birleştirerek yazmayın.' },
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
        who: 'client',
        text: 'LinkedIn’i bağlantı denetimlerinin dışında bırakın veya bu yanıtı veren bağlantıyı çalışıyor sayın.',
      },
      { who: 'client', text: 'Veriye gereksinim duyuyorsanız LinkedIn API’sini kullanın.' },
    ],
    choose: '999 kodunu LinkedIn’e bırakın; standart yanıtlar 403 ve 429’dur.',
    endUser: 'Diğer site yanıt vermeyi reddetti.',
  },
};
