import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 43x to 49x in Turkish. */
export const codes: CodeTexts<typeof http, '43' | '44' | '45' | '46' | '49'> = {
  430: {
    name: 'Güvenlik Nedeniyle Reddedildi',
    summary: 'Shopify, isteği kötü niyetli göründüğü için reddetti.',
    when: 'Betikler ve uygulamalar bir mağazayı, koruma sisteminin saldırı sandığı biçimde çağırdığında görülür.',
    fixes: [
      {
        id: 'identify-app',
        who: 'client',
        text: 'İsteği Shopify belgeleriyle karşılaştırın ve uygulamanızı User-Agent başlığında tanıtın.',
      },
      {
        id: 'contact-shopify',
        who: 'operator',
        text: 'İstek iyi niyetliyse zamanı ve istek kimliğini (request ID) vererek Shopify desteğine başvurun.',
      },
    ],
    choose: '430 kodunu Shopify’a bırakın; başka yerlerde standart yanıt 403 veya 429’dur.',
    endUser: 'Hizmet bu isteği güvenlik nedeniyle reddetti.',
  },
  431: {
    name: 'İstek Başlık Alanları Çok Büyük',
    summary: 'İsteğin başlıkları, ayrı ayrı veya toplamda, sunucunun okumayı kabul ettiğinden büyük.',
    when: 'Çerezler biriktiğinde veya belirteçler (token) uzun grup listeleri taşıdığında görülür. Node.js bu kodla yanıt verir, nginx ise aynı durumda 400 gönderir.',
    fixes: [
      { id: 'clear-cookies', who: 'client', text: 'Sitenin çerezlerini silin, ardından tekrar deneyin.' },
      {
        id: 'shrink-cookies',
        who: 'server',
        text: 'Oturum verisini sunucuda tutun, çereze yalnızca bir kimlik (ID) koyun.',
      },
      {
        id: 'raise-header-limit',
        who: 'operator',
        text: 'Büyük belirteçler gerçekten gerekliyse sınırı hem vekil sunucuda (proxy) hem sunucuda yükseltin.',
        run: 'node --max-http-header-size=32768 server.js',
      },
    ],
    choose: 'Başlıklar fazla büyükse 431 kodunu gönderin ve mümkünse sorumlu başlığı belirtin.',
    endUser: 'Lütfen bu sitenin çerezlerini silip tekrar deneyin.',
  },
  440: {
    name: 'Oturum Süresi Doldu',
    summary: 'Microsoft Exchange’in, oturumun sona erdiğini bildirme biçimidir.',
    when: 'Web üzerindeki Outlook bir süre işlem yapılmadan açık kaldığında görülür; Exchange önündeki vekil sunucular (proxy) ve izleme araçları da onunla karşılaşır.',
    fixes: [
      { id: 'sign-in', who: 'client', text: 'Yeniden oturum açın, ardından isteği yineleyin.' },
      {
        id: 'check-session-timeout',
        who: 'operator',
        text: 'Kod fazla erken geliyorsa oturum zaman aşımını ve vekil sunucunun çerezleri koruyup korumadığını denetleyin.',
        run: 'Get-OrganizationConfig | Format-List ActivityBased*',
      },
    ],
    choose: '440 kodunu Exchange’e bırakın; başka yerlerde standart yanıt 401’dir.',
    endUser: 'Lütfen yeniden oturum açın.',
  },
  444: {
    name: 'Bağlantı Yanıtsız Kapatıldı',
    summary: 'nginx’i işleten, bağlantının hiç yanıt verilmeden kapatılmasını istemiştir.',
    when: 'Yapılandırmada, çoğu zaman botlara ve bilinmeyen sunucu adlarına karşı, return 444 yazıyorsa görülür; numara yalnızca erişim günlüğünde yer alır.',
    fixes: [
      {
        id: 'find-return-444',
        who: 'operator',
        text: 'İyi niyetli ziyaretçiler etkileniyorsa return 444 içeren bloğu bulun ve koşullarını denetleyin.',
        run: 'nginx -T | grep -n "return 444"',
      },
      {
        id: 'check-host-name',
        who: 'client',
        text: 'Sunucu adını denetleyin; IP adresiyle yapılan çağrılar çoğu zaman böyle bir bloğa düşer.',
      },
    ],
    choose: 'nginx günlüğü öyle diyorsa ve istemci boş bir yanıt gördüyse kod 444’tür.',
    endUser: 'Hizmet bağlantıyı kapattı.',
  },
  449: {
    name: 'Gereğini Yapıp Yeniden Deneyin',
    summary:
      'Bir adım attıktan veya bir ekleme yaptıktan sonra aynı isteği bir kez daha isteyen bir Microsoft kodudur.',
    when: 'Microsoft’un WebDAV sunucuları Ms-Echo-Request metnini geri ister; eski Exchange ActiveSync ise aygıtın önce ilkeleri (policy) almasını ister.',
    fixes: [
      {
        id: 'echo-value',
        who: 'client',
        text: 'WebDAV kullanıyorsanız isteği Ms-Echo-Request başlığında istenenle birlikte yineleyin.',
      },
      {
        id: 'run-provision',
        who: 'client',
        text: 'ActiveSync kullanıyorsanız aygıtta Provision komutunu çalıştırın, ardından isteği yineleyin.',
      },
    ],
    choose: '449 kodunu Microsoft sunucularına bırakın; başkalarının istemcileri onu tanımaz.',
    endUser: 'Devam etmeden önce bir adım daha gerekiyor.',
  },
  451: {
    name: 'Yasal Nedenlerle Erişilemiyor',
    summary: 'Kaynak, yasal bir talep nedeniyle sunulmuyor.',
    when: 'Mahkeme kararlarında, içerik kaldırma bildirimlerinde, yaptırımlarda ve bir bölgeyi yasaları nedeniyle dışarıda bırakan haber sitelerinde görülür; Exchange ActiveSync ise bu numarayı başka bir sunucuya taşınmayı bildirmek için kullanır.',
    fixes: [
      {
        id: 'read-body',
        who: 'client',
        text: 'Gövdeyi okuyun; bunu kimin hangi gerekçeyle istediğini söylemesi gerekir.',
      },
      {
        id: 'explain-demand',
        who: 'server',
        text: 'Talebi açıklayın ve engeli uygulayana rel=blocked-by ile bağlantı verin.',
      },
      {
        id: 'check-geo-rules',
        who: 'operator',
        text: 'Bu kodu beklemiyorsanız CDN’inizin coğrafi kurallarını denetleyin.',
        run: 'curl -sI https://example.com/path',
      },
    ],
    choose: 'Yanıtın önündeki engel kendi kuralınız değil, yasal bir talepse 451 kodunu gönderin.',
    endUser: 'Bu içerik yasal nedenlerle sunulamıyor.',
  },
  460: {
    name: 'İstemci Bağlantıyı Kapattı',
    summary: 'AWS yük dengeleyicisinin günlüğünde, istemcinin yanıt hazır olmadan bağlantıyı kapattığını gösterir.',
    when: 'Zaman aşımı yanıt süresinden kısa olan istemcilerde, yarıda kesilen sayfa yüklemelerinde ve ağını yitiren telefonlarda görülür.',
    fixes: [
      {
        id: 'raise-client-timeout',
        who: 'client',
        text: 'Zaman aşımını, kabul ettiğiniz en yavaş yanıttan uzun tutun.',
        run: 'curl --max-time 60 https://example.com/path',
      },
      { id: 'shorten-requests', who: 'server', text: 'Yavaş istekleri hızlandırın veya arka plan işine dönüştürün.' },
      {
        id: 'compare-durations',
        who: 'operator',
        text: 'İstemcilerin zaman aşımını erişim günlüğündeki sürelerle karşılaştırın.',
      },
    ],
    choose:
      'Yük dengeleyicinin erişim günlüğü öyle diyorsa kod 460’tır; istemci artık orada olmadığı için onu göremez.',
    endUser: 'İstek, yanıt gelmeden iptal edildi.',
  },
  463: {
    name: 'İletilen Adres Sayısı Çok Fazla',
    summary: 'AWS yük dengeleyicisi, 30’dan çok adres içeren bir X-Forwarded-For başlığını reddetti.',
    when: 'Birbirini döngü hâlinde çağıran vekil sunucularda (proxy), uzun vekil sunucu zincirlerinde veya istemci başlığı kendisi uydurduğunda görülür.',
    fixes: [
      { id: 'break-loop', who: 'operator', text: 'Adreslere bakın; yineleniyorlarsa döngüyü kırın.' },
      {
        id: 'replace-header',
        who: 'operator',
        text: 'En dıştaki vekil sunucunun başlığa ekleme yapmak yerine onu baştan yazmasını sağlayın.',
        run: 'proxy_set_header X-Forwarded-For $remote_addr;',
      },
      { id: 'omit-header', who: 'client', text: 'X-Forwarded-For başlığını kendiniz göndermeyin.' },
    ],
    choose: '463 kodunu AWS yük dengeleyicilerine bırakın; her zaman yalnızca bu başlıkla ilgilidir.',
    endUser: 'Hizmete giden yolda bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
  },
  464: {
    name: 'Uyumsuz Protokol',
    summary: 'AWS yük dengeleyicisi, hedef grubunun kabul edemeyeceği protokolde bir istek aldı.',
    when: 'HTTP/1.1 isteği HTTP/2 veya gRPC için ayarlanmış bir hedef gruba ya da gRPC çağrısı ikisi için de ayarlanmamış bir gruba denk geldiğinde görülür.',
    fixes: [
      { id: 'match-protocol', who: 'client', text: 'Hizmetin protokolünü kullanın; gRPC için HTTP/2 ve POST gerekir.' },
      {
        id: 'check-protocol-version',
        who: 'operator',
        text: 'Hedef grubun protokol sürümünü ve ona götüren kuralları denetleyin.',
        run: 'aws elbv2 describe-target-groups --query "TargetGroups[].[TargetGroupName,ProtocolVersion]"',
      },
    ],
    choose: '464 kodunu AWS yük dengeleyicilerine bırakın; içerikle değil, her zaman protokolle ilgilidir.',
    endUser: 'Uygulama ile hizmet, nasıl iletişim kuracakları konusunda anlaşamadı.',
  },
  494: {
    name: 'İstek Başlığı Çok Büyük',
    summary:
      'nginx’in okunamayacak kadar büyük başlıklar için kendi içinde kullandığı, kimi ürünlerin ise dışarıya da gönderdiği numaradır.',
    when: 'Aşırı büyümüş çerezlerde veya belirteçlerde (token) görülür. nginx’in kendisi 400 ile yanıt verir, 494 kodunu yalnızca error_page için kullanır; Kong ise gönderir.',
    fixes: [
      { id: 'clear-cookies', who: 'client', text: 'Sitenin çerezlerini silin, ardından tekrar deneyin.' },
      {
        id: 'shrink-cookies',
        who: 'server',
        text: 'Oturum verisini sunucuda tutun, çereze yalnızca bir kimlik (ID) koyun.',
      },
      {
        id: 'raise-header-buffers',
        who: 'operator',
        text: 'Büyük başlıklar gerçekten gerekliyse large_client_header_buffers değerini yükseltin.',
        run: 'large_client_header_buffers 4 16k;',
      },
    ],
    choose: 'Bu durumu nginx’te yakalamak için error_page içinde 494 kullanın; istemciye 431 gönderin.',
    endUser: 'Lütfen bu sitenin çerezlerini silip tekrar deneyin.',
  },
  495: {
    name: 'SSL Sertifika Hatası',
    summary: 'İstemcinin sunduğu sertifika denetimden geçmediğinde nginx’in kendi içinde kullandığı numaradır.',
    when: 'ssl_verify_client açıkken sertifikanın süresi dolmuşsa, sertifika iptal edilmişse veya nginx’in tanımadığı bir sertifika yetkilisinden geliyorsa görülür. İstemci 400 alır.',
    fixes: [
      {
        id: 'renew-certificate',
        who: 'client',
        text: 'İstemci sertifikasını yenileyin ve ara sertifikalarını da gönderin.',
        run: 'openssl x509 -in client.pem -noout -dates -issuer',
      },
      {
        id: 'read-verify-error',
        who: 'operator',
        text: 'Nedeni $ssl_client_verify değişkeninden veya hata günlüğünden okuyun.',
      },
      {
        id: 'check-verify-settings',
        who: 'operator',
        text: 'ssl_client_certificate ve ssl_verify_depth ayarlarını, ayrıca iptal listesini denetleyin.',
      },
    ],
    choose: 'nginx, içinde SSL certificate error geçen bir 400 yanıtı veriyorsa kod 495’tir.',
    endUser: 'Sertifikanız kabul edilmedi.',
  },
  496: {
    name: 'SSL Sertifikası Gerekli',
    summary: 'İstendiği hâlde istemci sertifika sunmadığında nginx’in kendi içinde kullandığı numaradır.',
    when: 'ssl_verify_client açıkken sertifika yüklenmemişse, seçilmemişse veya TLS bağlantısını nginx’ten önce sonlandıran bir vekil sunucuda (proxy) kayboluyorsa görülür. İstemci 400 alır.',
    fixes: [
      {
        id: 'send-certificate',
        who: 'client',
        text: 'İstemci sertifikasını sunun; örneğin curl ile --cert ve --key kullanarak.',
        run: 'curl --cert client.pem --key client.key https://example.com/path',
      },
      {
        id: 'pass-tls-through',
        who: 'operator',
        text: 'TLS trafiğini olduğu gibi nginx’e iletin veya sertifikaları TLS bağlantısının sonlandığı yerde denetleyin.',
      },
      {
        id: 'require-by-path',
        who: 'operator',
        text: 'Kimi yollar sertifika gerektirmiyorsa ssl_verify_client değerini optional yapın.',
        run: 'if ($ssl_client_verify != SUCCESS) { return 403; }',
      },
    ],
    choose: 'nginx 400 ile yanıt verip gerekli SSL sertifikasının gönderilmediğini söylüyorsa kod 496’dır.',
    endUser: 'Bunu açmak için bir sertifika gerekiyor.',
  },
  497: {
    name: 'HTTPS Portuna HTTP İsteği',
    summary: 'TLS bekleyen bir porta şifresiz HTTP isteği geldiğinde nginx’in kendi içinde kullandığı numaradır.',
    when: 'Adreste http:// ile birlikte HTTPS portu yazıldığında veya TLS bağlantısını sonlandıran bir yük dengeleyici bu porta şifresiz HTTP ilettiğinde görülür. İstemci 400 alır.',
    fixes: [
      { id: 'use-https', who: 'client', text: 'Adresteki http:// bölümünü https:// olarak değiştirin.' },
      {
        id: 'match-backend-port',
        who: 'operator',
        text: 'Yük dengeleyiciyi şifresiz porta yönlendirin veya nginx ile TLS üzerinden konuşmasını sağlayın.',
      },
      {
        id: 'redirect-to-https',
        who: 'operator',
        text: 'Bu durumu error_page 497 ile yakalayıp https:// adresine yönlendirin.',
        run: 'error_page 497 =308 https://$http_host$request_uri;',
      },
    ],
    choose: 'nginx 400 ile yanıt verip HTTPS portuna şifresiz HTTP geldiğini söylüyorsa kod 497’dir.',
    endUser: 'Lütfen bu adresi https ile başlatarak açın.',
  },
  498: {
    name: 'Geçersiz Belirteç',
    summary: 'ArcGIS’in süresi dolmuş veya geçersiz bir belirteç (token) için kullandığı hata kodudur.',
    when: 'ArcGIS hizmetlerine yapılan çağrılarda görülür; numara, JSON gövdesindeki hata nesnesindedir ve HTTP durum kodu genellikle 200 olur.',
    fixes: [
      { id: 'new-token', who: 'client', text: 'Yeni bir belirteç üretin, ardından isteği yineleyin.' },
      {
        id: 'check-error-code',
        who: 'client',
        text: 'Durum kodu 200 olsa bile gövdedeki error.code değerini denetleyin.',
      },
      {
        id: 'check-token-binding',
        who: 'client',
        text: 'Yeni belirteçler de reddediliyorsa belirtecin bağlı olduğu referrer veya IP adresini denetleyin.',
      },
    ],
    choose: 'Bir ArcGIS yanıtının gövdesindeki error.code öyle diyorsa kod 498’dir.',
    endUser: 'Lütfen yeniden oturum açın.',
  },
  499: {
    name: 'İstemci İsteği Yarıda Kesti',
    summary: 'nginx günlüğünde, istemcinin yanıt hazır olmadan bağlantıyı kapattığını gösterir.',
    when: 'Sabırsız istemcilerde, kapatılan sekmelerde ve zaman aşımı daha kısa olan yük dengeleyicilerde görülür. Google API’leri bu numarayı iptal edilen çağrılar, ArcGIS ise yanıt gövdesinde eksik belirteç (token) için kullanır.',
    fixes: [
      {
        id: 'compare-durations',
        who: 'operator',
        text: 'Sürelere bakın; hepsi aynı değerde bitiyorsa onları bir istemcinin zaman aşımı kesiyordur.',
      },
      {
        id: 'shorten-requests',
        who: 'server',
        text: 'Yavaş istekleri hızlandırın veya 202 ile yanıt verip işi arka planda sürdürün.',
      },
      {
        id: 'raise-client-timeout',
        who: 'client',
        text: 'Daha uzun süre tanıyın veya yalnızca artık kimseye gerekmeyeni iptal edin.',
      },
      {
        id: 'get-arcgis-token',
        who: 'client',
        text: 'Yanıt ArcGIS’ten geliyorsa bir belirteç alın, ardından isteği yineleyin.',
      },
    ],
    choose:
      'nginx günlüğüne göre önce istemci ayrıldıysa kod 499’dur; bu kodu yalnızca onu iptal edilen çağrılar için tanımlayan bir API’de gönderin.',
    endUser: 'İstek, yanıt gelmeden iptal edildi.',
  },
};
