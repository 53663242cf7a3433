import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 40x in Turkish. */
export const codes: CodeTexts<typeof http, '40'> = {
  400: {
    name: 'Hatalı İstek',
    summary: 'Sunucu isteği anlayamıyor veya anlamak istemiyor.',
    when: 'Bozuk JSON, eksik parametre, geçersiz başlık veya HTTPS portuna gelen şifresiz HTTP isteği bu koda yol açar; nginx bu yanıtı çerezler fazla büyük olduğunda da verir.',
    fixes: [
      {
        id: 'compare-requests',
        who: 'client',
        text: 'Hata gövdesini okuyun, ardından isteği çalışan bir istekle karşılaştırın; örneğin curl -v ile.',
        run: 'curl -v https://example.com/path',
      },
      { id: 'delete-cookies', who: 'client', text: 'Sorun tek bir tarayıcıda görülüyorsa sitenin çerezlerini silin.' },
      { id: 'describe-error', who: 'server', text: 'Neyin nerede yanlış olduğunu gövdede belirtin.' },
      {
        id: 'check-proxy-log',
        who: 'operator',
        text: 'Uygulamanın günlüğünde bir şey yoksa vekil sunucunun (proxy) günlüğüne bakın; vekil sunucu bu kodu kendiliğinden de gönderir.',
        run: 'error_log /var/log/nginx/error.log info;',
      },
    ],
    choose:
      'İsteği okuyamıyorsanız 400 kodunu gönderin; okuyabiliyorsanız ve içeriği bir kuralı çiğniyorsa 422 daha açıklayıcıdır.',
    endUser: 'Uygulama, hizmetin anlamadığı bir istek gönderdi.',
  },
  401: {
    name: 'Kimlik Doğrulama Gerekli',
    summary: 'Sunucu kimin sorduğunu bilmek istiyor: Kimlik bilgileri eksik, yanlış veya süresi dolmuş.',
    when: 'Belirtecin (token) süresi dolduğunda, anahtar yanlış yazıldığında veya Authorization başlığı bir vekil sunucuda (proxy) ya da başka bir sunucuya yönlendirme sırasında kaybolduğunda görülür.',
    fixes: [
      {
        id: 'read-challenge',
        who: 'client',
        text: 'WWW-Authenticate başlığını okuyun: Kimlik doğrulama yöntemini, bearer belirteçlerinde çoğu zaman nedeni de belirtir.',
        run: 'curl -sI https://example.com/path',
      },
      {
        id: 'renew-credentials',
        who: 'client',
        text: 'Yeni bir belirteç alın veya kullanıcıdan oturum açmasını isteyin, ardından isteği bir kez yineleyin.',
      },
      {
        id: 'send-challenge',
        who: 'server',
        text: 'Yanıta WWW-Authenticate başlığını ekleyin; kullanıcı biliniyor, ancak yetkisi yetmiyorsa 403 gönderin.',
      },
      {
        id: 'pass-authorization',
        who: 'operator',
        text: 'Vekil sunucunun Authorization başlığını ilettiğini, belirteçlerin süresi erken doluyor gibi görünüyorsa saatlerin uyuştuğunu denetleyin.',
        run: 'CGIPassAuth On',
      },
    ],
    choose: 'Geçerli kimlik bilgileri yanıtı değiştirecekse 401 kodunu gönderin.',
    endUser: 'Lütfen yeniden oturum açın.',
  },
  402: {
    name: 'Ödeme Gerekli',
    summary: 'Ödemeler için ayrılmış, her hizmetin kendi anlamını yüklediği bir koddur.',
    when: 'Stripe bunu reddedilen kartlarda gönderir; diğer hizmetler ise abonelik hakkı bittiğinde veya bir fatura ödenmediğinde.',
    fixes: [
      {
        id: 'read-error-code',
        who: 'client',
        text: 'Gövdeyi okuyun; ne yapılacağını yalnızca bu hizmetin belgeleri söyler.',
      },
      { id: 'check-plan', who: 'operator', text: 'Hesabın planını, kotasını ve ödeme yöntemini denetleyin.' },
      { id: 'describe-payment', who: 'server', text: 'Neyin nerede ödenmesi gerektiğini gövdede belirtin.' },
    ],
    choose: 'Tek engel bir ödemeyse 402 kodunu gönderin ve bunu belgeleyin.',
    endUser: 'Devam etmek için ödeme yapılması gerekiyor.',
  },
  403: {
    name: 'Erişim Yasak',
    summary: 'Sunucu isteği anladı ve reddediyor; aynı kimlik bilgileri bunu değiştirmez.',
    when: 'Hesabın bir yetkisi eksikse; güvenlik duvarı, IP kuralı veya CSRF denetimi isteği geri çeviriyorsa ya da nginx dosyayı okuyamıyor veya klasörü listelemiyorsa görülür.',
    fixes: [
      {
        id: 'request-access',
        who: 'client',
        text: 'İsteği aynı kimlik bilgileriyle yinelemeyin; yetki isteyin veya hesabı değiştirin.',
      },
      {
        id: 'find-refusing-hop',
        who: 'operator',
        text: 'İsteği kimin reddettiğini gövdeden ve başlıklardan bulun: uygulama, WAF, CDN veya dosya sistemi.',
        run: 'curl -si https://example.com/path',
      },
      {
        id: 'log-rule',
        who: 'server',
        text: 'Hangi kuralın reddettiğini günlüğe yazın ve bunun açıklanabilecek kadarını çağırana bildirin.',
      },
    ],
    choose: 'Hayır diyecek kadar bilginiz varsa 403 kodunu gönderin; kaynağın varlığı bile gizliyse 404 gönderin.',
    endUser: 'Bu işlem için izniniz yok.',
  },
  404: {
    name: 'Bulunamadı',
    summary: 'Bu adreste hiçbir şey yok ya da sunucu, orada bir şey olduğunu açıklamak istemiyor.',
    when: 'Yanlış yazılmış veya eskimiş bağlantılarda, hiç yayına alınmamış bir rotada veya yolu yanlış yeniden yazan bir vekil sunucuda (proxy) görülür; GitHub başkalarının özel depoları için de bu yanıtı verir.',
    fixes: [
      {
        id: 'check-url',
        who: 'client',
        text: 'Adresin her bölümünü denetleyin: sunucu adı, ön ek, sürüm, büyük ve küçük harfler, kimlik (ID).',
      },
      {
        id: 'check-routing',
        who: 'operator',
        text: 'İsteğin doğru hizmete ulaşıp ulaşmadığına bakın; uyan bir rotası olmayan vekil sunucu da 404 döndürür.',
        run: 'try_files $uri /index.html;',
      },
      { id: 'redirect-old-urls', who: 'server', text: 'İnsanların hâlâ kullandığı eski adresleri yönlendirin.' },
    ],
    choose: 'Burada bir şey yoksa ve ileride olup olmayacağını söyleyemiyorsanız 404 kodunu gönderin.',
    endUser: 'Bu sayfa bulunamadı.',
  },
  405: {
    name: 'Metoda İzin Verilmiyor',
    summary: 'Adres var, ancak bu metodu kabul etmiyor.',
    when: 'GET için hazırlanmış bir adrese POST isteği geldiğinde, statik bir dosyaya form gönderildiğinde veya bir yönlendirme POST isteğini GET isteğine çevirdiğinde görülür.',
    fixes: [
      {
        id: 'use-allowed-method',
        who: 'client',
        text: 'Allow başlığındaki metotlardan birini kullanın.',
        run: 'curl -si -X OPTIONS https://example.com/path',
      },
      {
        id: 'check-trailing-slash',
        who: 'client',
        text: 'Adresi denetleyin; fazladan veya eksik bir eğik çizgi başka bir işleyiciye (handler) götürebilir.',
      },
      {
        id: 'register-method',
        who: 'server',
        text: 'Metodu bu rota için tanımlayın; tarayıcılar başka bir kaynaktan (origin) çağırıyorsa OPTIONS metodunu da ekleyin.',
      },
    ],
    choose: 'Kaynak varsa ve metot ona uymuyorsa 405 kodunu gönderin.',
    endUser: 'Bu işlem burada yapılamıyor.',
  },
  406: {
    name: 'Kabul Edilebilir Biçim Yok',
    summary: 'Sunucuda kaynağın, istekteki Accept başlıklarına uyan bir sürümü yok.',
    when: 'İstemci var olmayan bir medya türünde veya dilde ısrar ettiğinde görülür; paylaşımlı barındırmada ModSecurity kuralları da bu yanıtı verebilir.',
    fixes: [
      {
        id: 'widen-accept',
        who: 'client',
        text: 'Accept başlığının kapsamını genişletin veya başlığı hiç göndermeyin.',
      },
      {
        id: 'send-default',
        who: 'server',
        text: 'İşe yarayacaksa isteği reddetmek yerine varsayılan bir sürüm gönderin.',
      },
      {
        id: 'check-modsecurity-log',
        who: 'operator',
        text: 'Sıradan tarayıcılar bu kodu alıyorsa ModSecurity günlüğüne bakın.',
        run: 'grep "Access denied with code 406" /var/log/apache2/error.log',
      },
    ],
    choose: 'Yanlış biçim hiç yanıt vermemekten daha kötüyse 406 kodunu gönderin.',
    endUser: 'Bu içerik istenen biçimde sunulmuyor.',
  },
  407: {
    name: 'Vekil Sunucuda Kimlik Doğrulama Gerekli',
    summary: 'Yol üzerindeki bir vekil sunucu (proxy), isteği geçirmeden önce kimin sorduğunu bilmek istiyor.',
    when: 'Şirket ağlarında; vekil sunucu için kimlik bilgisi tanımlanmamış komut satırı araçlarında, paket yöneticilerinde ve konteynerlerde görülür.',
    fixes: [
      {
        id: 'set-credentials',
        who: 'client',
        text: 'Kimlik bilgilerini, örneğin HTTPS_PROXY değişkeninde, özel karakterleri kodlayarak belirtin.',
        run: 'export HTTPS_PROXY=http://USER:PASSWORD@proxy.example.com:3128',
      },
      {
        id: 'check-scheme',
        who: 'client',
        text: 'Proxy-Authenticate başlığını okuyun; her araç orada adı geçen yöntemi desteklemez.',
      },
      {
        id: 'exempt-build-servers',
        who: 'operator',
        text: 'Derleme sunucularına kendi hesaplarını verin veya onları bu denetimden muaf tutun.',
        run: 'acl build src 192.0.2.0/24\nhttp_access allow build',
      },
    ],
    choose: '407 kodunu yalnızca vekil sunucu olarak gönderin; kaynak sunucu 401 gönderir.',
    endUser: 'Devam etmeden önce ağınız oturum açmanızı istiyor.',
  },
  408: {
    name: 'İstek Zaman Aşımı',
    summary: 'Sunucu isteğin geri kalanını bekledi, ancak zamanında gelmedi.',
    when: 'Zayıf ağlar üzerinden yapılan yüklemelerde, Content-Length ile bildirilenden az bayt geldiğinde veya yedekte tutulan bir bağlantı hiç kullanılmadığında görülür.',
    fixes: [
      { id: 'retry-new-connection', who: 'client', text: 'İsteği yeni bir bağlantı üzerinden yeniden gönderin.' },
      {
        id: 'check-content-length',
        who: 'client',
        text: 'Content-Length değerinin gönderdiğinizle uyuştuğunu denetleyin.',
      },
      {
        id: 'raise-read-timeouts',
        who: 'operator',
        text: 'Düzgün yüklemeler yarıda kesiliyorsa başlıkların ve gövdenin okunmasına ilişkin zaman aşımlarını yükseltin.',
        run: 'client_header_timeout 120s;\nclient_body_timeout 120s;',
      },
    ],
    choose: 'İstek, tanıdığınız süre içinde eksiksiz gelmiyorsa 408 kodunu gönderin.',
    endUser: 'Bağlantı çok yavaştı. Lütfen tekrar deneyin.',
  },
  409: {
    name: 'Çakışma',
    summary: 'İstek, kaynağın şu anki durumuyla bağdaşmıyor.',
    when: 'İki kişi aynı kaydı düzenlediğinde, istenen ad daha önce alınmış olduğunda veya bir Kubernetes nesnesi okunduktan sonra değiştiğinde görülür.',
    fixes: [
      {
        id: 'reapply-change',
        who: 'client',
        text: 'Şu anki durumu alın, değişikliğinizi ona uydurun ve yeniden gönderin.',
      },
      { id: 'describe-conflict', who: 'server', text: 'İsteğin neyle çakıştığını gövdede belirtin.' },
      {
        id: 'support-if-match',
        who: 'server',
        text: 'ETag ve If-Match desteği sunun; böylece istemciler bir şeyin üzerine yazmadan önce durumu fark eder.',
      },
    ],
    choose: 'Çağıran taraf çakışmayı giderip isteği yeniden gönderebilecekse 409 kodunu gönderin.',
    endUser: 'Bu bilgi artık güncel durumla uyuşmuyor. Lütfen sayfayı yenileyip tekrar deneyin.',
  },
};
