import type { websocket } from '../../../catalogs/websocket.js';
import type { CodeTexts } from '../../../model.js';
import { causes } from './causes.js';

/** WebSocket codes in Turkish. */
export const codes: CodeTexts<typeof websocket> = {
  1000: {
    name: 'Normal Kapanış',
    summary: 'Bağlantı görevini tamamladı ve taraflardan biri onu bilerek kapattı.',
    when: 'Kodunuz veya karşı taraf close(1000) çağırdığında ya da sunucu oturumu düzgün biçimde bitirdiğinde görülür.',
    fixes: [
      {
        id: 'skip-reconnect',
        who: 'client',
        text: 'Giderilecek bir sorun yoktur; bu kodda otomatik yeniden bağlanmayı kapalı tutun.',
      },
      {
        id: 'find-closing-side',
        who: 'client',
        text: 'Bu kapanışı beklemiyorsanız kapanış nedenine bakın ve bağlantıyı önce hangi tarafın kapattığını bulun.',
      },
      {
        id: 'send-error-code',
        who: 'server',
        text: 'Bir hata yüzünden kapatıyorsanız istemcilerin bunu ayırt edebilmesi için başka bir kod gönderin.',
      },
    ],
    choose: 'İletişim bittiyse ve kimsenin geri dönmesi gerekmiyorsa 1000 kodunu gönderin.',
    endUser: 'Bağlantı kapatıldı.',
  },
  1001: {
    name: 'Uç Nokta Ayrılıyor',
    summary: 'Uç nokta ayrılıyor: Sunucu kapanıyor veya tarayıcı sayfadan çıkıyor.',
    when: 'Bu kodu sunucular kapanırken, tarayıcılar ise kullanıcı sayfayı kapattığında veya sayfadan ayrıldığında gönderir; Chromium bazen ancak dakikalar sonra gönderir.',
    fixes: [
      {
        id: 'reconnect-with-backoff',
        who: 'client',
        text: 'Ayrılan taraf sunucuysa rastgele ve giderek artan bekleme süreleriyle yeniden bağlanın.',
      },
      {
        id: 'release-session',
        who: 'server',
        text: 'Tarayıcıdan gelen bu kodu olağan bir ayrılış sayın ve oturumu serbest bırakın.',
      },
      {
        id: 'drain-first',
        who: 'operator',
        text: 'Dağıtımdan önce bağlantıları kademeli olarak boşaltın; böylece istemciler hep birden geri dönmez.',
      },
    ],
    choose:
      '1001 kodunu kapanan bir sunucudan gönderin; sayfa bu kodu close() işlevine veremez, tarayıcı kendiliğinden gönderir.',
    endUser: 'Taraflardan biri ayrıldığı için bağlantı kapandı. Bağlantı yeniden kurulabilir.',
  },
  1002: {
    name: 'Protokol Hatası',
    summary: 'Taraflardan biri WebSocket protokolünün kurallarını çiğnedi, diğeri de bağlantıyı sonlandırdı.',
    when: 'Bir çerçevenin ayrılmış bitleri 1 yapılmışsa, maskesi eksikse, parçalanması hatalıysa veya çerçeve yasak bir kapanış kodu taşıyorsa görülür.',
    fixes: [
      {
        id: 'update-library',
        who: 'client',
        text: 'WebSocket kütüphanesini güncelleyin; kütüphaneyi kendiniz yazdıysanız önce ondan şüphelenin.',
      },
      {
        id: 'read-frame-error',
        who: 'server',
        text: 'Hatalı çerçeveyi kaydedin; maskesini, işlem kodunu (opcode) ve ayrılmış bitlerini denetleyin.',
      },
      {
        id: 'bypass-proxy',
        who: 'operator',
        text: 'Bir kez vekil sunucuları (proxy) ve ara cihazları atlayarak bağlanın; çerçeveleri değiştirip değiştirmediklerini görün.',
        run: 'npx wscat -c ws://HOST:PORT/path',
      },
    ],
    choose: 'Mesajda ne anlatılmak istenirse istensin, çerçevelerin kendisi bozuksa 1002 kodunu gönderin.',
    endUser: 'Teknik bir hata nedeniyle bağlantı kesildi. Lütfen daha sonra tekrar deneyin.',
  },
  1003: {
    name: 'Desteklenmeyen Veri',
    summary: 'Uç nokta kabul edemeyeceği türde veri aldı; örneğin yalnızca metin kabul ederken ikili veri geldi.',
    when: 'İstemci yalnızca metin bekleyen bir uç noktaya Blob veya ArrayBuffer ya da ikili veri bekleyen bir uç noktaya metin gönderdiğinde görülür.',
    fixes: [
      {
        id: 'match-message-type',
        who: 'client',
        text: 'Uç noktanın beklediği türü gönderin: metin için dize (string), ikili veri için arabellek (buffer).',
      },
      {
        id: 'document-message-types',
        who: 'server',
        text: 'Hangi mesaj türlerini kabul ettiğinizi belgeleyin veya ikisini de kabul edin.',
      },
    ],
    choose: 'Ne kadar düzgün olursa olsun bu türdeki mesajları hiç kabul edemiyorsanız 1003 kodunu gönderin.',
    endUser: 'Uygulama, hizmetin desteklemediği bir veri gönderdi.',
  },
  1004: {
    name: 'Ayrılmış Kod',
    summary: 'Protokolün bugüne kadar tanımlamadığı bir anlam için ayrılmıştır.',
    when: 'Bu kodu görmemeniz gerekir; gönderen tarafta bir yazılım hatası vardır veya güncel olmayan bir tablo kullanılıyordur.',
    fixes: [
      {
        id: 'use-defined-code',
        who: 'server',
        text: 'Yazılımınızda bunun yerine tanımlı bir kod kullanın; örneğin çok büyük mesajlar için 1009.',
      },
      {
        id: 'report-bug',
        who: 'client',
        text: 'Durumu karşı tarafın geliştiricisine bildirin; eski tablolar bu numarayı yanlış listeler.',
      },
    ],
    choose:
      'Yalnızca çerçeve dökümünde bu numara görünüyorsa kod 1004’tür; doğru çalışan hiçbir yazılım bu kodu üretmez.',
    endUser: 'Bağlantı, uygulamanın bilmediği bir nedenle sona erdi.',
  },
  1005: {
    name: 'Durum Kodu Alınmadı',
    summary: 'Close çerçevesi kodsuz geldi; istemciniz de eksik kodun yerine 1005 bildirir.',
    when: 'Karşı taraf close() işlevini argümansız çağırdığında veya kütüphanesi boş bir Close çerçevesi gönderdiğinde görülür.',
    fixes: [
      {
        id: 'treat-as-normal',
        who: 'client',
        text: 'Uygulamanız için kodlar kararlaştırılmadıysa bunu olağan bir kapanış sayın.',
      },
      {
        id: 'pass-a-code',
        who: 'server',
        text: 'İstemcilerin neden kapattığınızı öğrenebilmesi için close() işlevine bir kod verin.',
      },
      {
        id: 'forward-empty-frame',
        who: 'server',
        text: '1005 kodunu kendiniz asla göndermeyin; boş gelen Close çerçevesini boş olarak iletin.',
      },
    ],
    choose: 'Kapanış temizse ve Close çerçevesinin gövdesi yoksa kod 1005’tir.',
    endUser: 'Bağlantı kapatıldı.',
  },
  1006: {
    name: 'Anormal Kapanış',
    summary:
      'Bağlantı Close çerçevesi olmadan sona erdi; istemciniz bildirecek daha iyi bir kod bulamadığı için 1006 bildirir.',
    when: 'Bir süreç çöktüğünde, ağ koptuğunda, vekil sunucu (proxy) boştaki bir bağlantıyı kestiğinde veya açılış el sıkışması başarısız olduğunda görülür. Tarayıcılar reddedilen HTTP yükseltmesini de bu kodun arkasına gizler. Hatalı bir çerçeve yüzünden bağlantıyı kendisi kesen tarayıcı da 1006 bildirir.',
    fixes: [
      {
        id: 'check-open-event',
        who: 'client',
        text: 'Önce open olayının tetiklenip tetiklenmediğine bakın: Tetiklenmediyse el sıkışma başarısızdır ve ağ paneli HTTP durum kodunu gösterir.',
      },
      {
        id: 'reconnect-with-backoff',
        who: 'client',
        text: '0 ile 5 saniye arasında rastgele bir süre sonra yeniden bağlanın, ardından bekleme süresini giderek artırın.',
      },
      {
        id: 'send-pings',
        who: 'server',
        text: 'Bağlantı yolundaki en kısa boşta kalma zaman aşımından daha sık ping gönderin.',
      },
      {
        id: 'search-logs',
        who: 'operator',
        text: 'Sunucunun ve vekil sunucunun günlüklerinde o dakikaya ait bir çökme, zaman aşımı veya reddedilmiş HTTP yükseltmesi arayın.',
        run: "grep 'while proxying upgraded connection' /var/log/nginx/error.log\nkubectl describe pod POD",
      },
    ],
    choose: 'wasClean değeri false ise ve sizin tarafınıza geçerli bir Close çerçevesi ulaşmadıysa kod 1006’dır.',
    endUser: 'Bağlantı kesildi. Yeniden bağlanılıyor…',
    causes: causes[1006],
  },
  1007: {
    name: 'Geçersiz Çerçeve Yükü',
    summary: 'Mesajdaki veri mesajın türüne uymuyor; çoğu zaman metin geçerli UTF-8 değildir.',
    when: 'İkili veri metin mesajı olarak gönderildiğinde veya bir karakter gönderilmeden önce ikiye bölündüğünde görülür.',
    fixes: [
      {
        id: 'send-binary-as-binary',
        who: 'client',
        text: 'Baytları ikili mesaj olarak, metni ise kütüphanenizin kodlayacağı bir dize (string) olarak gönderin.',
      },
      {
        id: 'keep-characters-whole',
        who: 'server',
        text: 'Metni UTF-8 olarak kodlayın; bölmeniz gerekirse bayt değil, karakter sınırlarından bölün.',
      },
      {
        id: 'use-private-code',
        who: 'server',
        text: 'Bu kodu bozuk karakter kodlamasına ayırın; şemanıza uymayan JSON için kendi kodlarınızdan birini kullanın.',
      },
    ],
    choose: 'Baytlar mesaj türüyle çelişiyorsa, örneğin metin UTF-8 değilse 1007 kodunu gönderin.',
    endUser: 'Uygulama bozuk veri aldı. Lütfen tekrar deneyin.',
  },
  1008: {
    name: 'Kural İhlali',
    summary: 'Bir mesaj uç noktanın kurallarından birini çiğnedi; uç nokta bu yüzden devam etmeyi reddediyor.',
    when: 'Sunucu bir hız sınırı, kaynak (origin) denetimi veya erişim kuralı uygular; daha özel bir kod yoktur ya da sunucu ayrıntı vermek istemez.',
    fixes: [
      {
        id: 'read-reason',
        who: 'client',
        text: 'Kapanış nedenini okuyun, ardından ilgili kuralı hizmetin belgelerinde bulun.',
      },
      {
        id: 'check-token-and-origin',
        who: 'client',
        text: 'Yeniden bağlanmadan önce belirteci (token), kaynağı (origin) ve mesaj sıklığını denetleyin.',
      },
      {
        id: 'send-reason',
        who: 'server',
        text: 'Kapanış nedenine kısa bir ipucu yazın: UTF-8 olarak en fazla 123 bayt.',
      },
    ],
    choose:
      'Bir kural çiğnendiyse ve daha özel bir kod yoksa ya da hangi kural olduğunu söylemek istemiyorsanız 1008 kodunu gönderin.',
    endUser: 'Hizmet bu işlemi reddetti.',
  },
  1009: {
    name: 'Mesaj Çok Büyük',
    summary: 'Bir mesaj, alıcı tarafın işlemeyi kabul ettiği boyutu aştı.',
    when: 'Bir yükleme, anlık görüntü veya uzun liste; kütüphanenin, sunucunun veya vekil sunucunun sınırını aştığında görülür.',
    fixes: [
      {
        id: 'split-message',
        who: 'client',
        text: 'İçeriği birkaç mesaja bölün; aynı mesajı daha çok çerçeveye bölmek işe yaramaz.',
      },
      {
        id: 'raise-limit',
        who: 'server',
        text: 'Mesaj sınırını belleğinizin elverdiği ölçüde yükseltin ve belgeleyin.',
      },
      {
        id: 'compare-limits',
        who: 'operator',
        text: 'Vekil sunucunun, sunucunun ve kütüphanenin sınırlarını karşılaştırın; en küçüğü belirleyicidir.',
      },
    ],
    choose: 'Tek sorun boyutsa 1009 kodunu gönderin.',
    endUser: 'Bu içerik gönderilemeyecek kadar büyük.',
  },
  1010: {
    name: 'Zorunlu Uzantı Eksik',
    summary: 'Sunucu, istemcinin gerek duyduğu bir uzantıyı el sıkışmada kabul etmedi; bu yüzden istemci ayrılıyor.',
    when: 'İstemci kütüphanesi permessage-deflate gibi bir uzantıda ısrar ettiğinde, sunucu veya vekil sunucu ise bu uzantıya yanıtta yer vermediğinde görülür.',
    fixes: [
      {
        id: 'enable-extension',
        who: 'server',
        text: 'Close çerçevesindeki kapanış nedeninde adı geçen uzantıyı etkinleştirin.',
      },
      {
        id: 'make-extension-optional',
        who: 'client',
        text: 'Uzantıyı isteğe bağlı yapın veya parametreleri üzerinde sunucuyla anlaşın.',
      },
      {
        id: 'keep-extensions-header',
        who: 'operator',
        text: 'Hiçbir vekil sunucunun Sec-WebSocket-Extensions başlığını silmediğini denetleyin.',
        run: "curl -si --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' -H 'Sec-WebSocket-Extensions: permessage-deflate' https://example.com/path",
      },
    ],
    choose:
      '1010 kodunu yalnızca istemciden gönderin ve eksik uzantıları kapanış nedeninde belirtin; sunucu bunun yerine el sıkışmayı reddeder.',
    endUser: 'Uygulama ile hizmet, nasıl iletişim kuracakları konusunda anlaşamadı.',
  },
  1011: {
    name: 'İç Hata',
    summary: 'Uç nokta beklenmedik bir durumla karşılaştı ve devam edemiyor.',
    when: 'Sunucuda bir istisna yakalanmadığında, bir bağımlılık hata verdiğinde veya mesaj işlenirken bir yazılım hatası ortaya çıktığında görülür.',
    fixes: [
      { id: 'find-exception', who: 'server', text: 'Günlükte kapanış anına denk gelen istisnayı bulun.' },
      {
        id: 'catch-per-message',
        who: 'server',
        text: 'Hataları her mesaj için ayrı ayrı yakalayın; böylece tek bir hatalı mesaj bağlantıyı sonlandırmaz.',
      },
      {
        id: 'reconnect-with-backoff',
        who: 'client',
        text: 'Giderek artan bekleme süreleriyle yeniden bağlanın ve birkaç denemeden sonra durun.',
      },
    ],
    choose: 'Hata sizdeyse ve karşı taraf yanlış bir şey yapmadıysa 1011 kodunu gönderin.',
    endUser: 'Bizden kaynaklanan bir sorun oluştu. Yeniden deniyoruz.',
  },
  1012: {
    name: 'Hizmet Yeniden Başlatılıyor',
    summary: 'Hizmet yeniden başlatılıyor ve kısa süre içinde geri dönecek.',
    when: 'Bir dağıtım veya yapılandırma değişikliği, bağlantınızı tutan sunucuyu yeniden başlattığında görülür.',
    fixes: [
      {
        id: 'reconnect-after-delay',
        who: 'client',
        text: 'Kodun kaydında istendiği gibi 5 ile 30 saniye arasında rastgele bir süre sonra yeniden bağlanın.',
      },
      { id: 'restore-state', who: 'client', text: 'Bağlantı geri gelince abonelikleri ve durumu geri yükleyin.' },
      {
        id: 'restart-one-by-one',
        who: 'operator',
        text: 'Sunucu örneklerini birer birer yeniden başlatın; böylece bağlanılacak bir yer her zaman bulunur.',
        run: 'rollingUpdate: { maxUnavailable: 0, maxSurge: 1 }',
      },
    ],
    choose: 'Hizmeti yeniden başlatıyor ve istemcileri geri bekliyorsanız 1012 kodunu gönderin.',
    endUser: 'Hizmet yeniden başlatılıyor. Birazdan yeniden bağlanacaksınız.',
  },
  1013: {
    name: 'Daha Sonra Tekrar Deneyin',
    summary: 'Hizmet aşırı yük altında ve bağlantıların bir kısmını kapatıyor.',
    when: 'Sunucu bağlantı veya kaynak sınırına ulaşıp bazı istemcileri geri çevirdiğinde görülür.',
    fixes: [
      {
        id: 'try-another-ip',
        who: 'client',
        text: 'Sunucunun birden çok adresi varsa başka bir adrese bağlanın; yoksa kullanıcı isteyene kadar bekleyin.',
        run: 'dig +short example.com',
      },
      {
        id: 'stop-auto-reconnect',
        who: 'client',
        text: 'Aynı adrese otomatik yeniden bağlanmayı kapatın; her yeni deneme aşırı yükü artırır.',
      },
      {
        id: 'add-capacity',
        who: 'operator',
        text: 'Kapasiteyi artırın veya yeni bağlantıları HTTP yükseltmesinden önce sınırlayın.',
      },
    ],
    choose: 'Aşırı yük altındaysanız ve istemcilerin şimdilik uzak durmasını istiyorsanız 1013 kodunu gönderin.',
    endUser: 'Hizmet şu anda yoğun. Lütfen daha sonra tekrar deneyin.',
  },
  1014: {
    name: 'Hatalı Ağ Geçidi',
    summary: 'Ağ geçidi veya vekil sunucu, arkasındaki sunucudan geçersiz bir yanıt aldı.',
    when: 'Ağ geçidinin arkasındaki sunucu çalışmıyordur, beklenmedik bir yanıt vermiştir veya bağlantıyı koparmıştır; HTTP’deki benzeri 502 kodudur.',
    fixes: [
      {
        id: 'test-upstream',
        who: 'operator',
        text: 'Ağ geçidinin arkasındaki sunucunun çalıştığını ve bu URL yolunda WebSocket desteklediğini denetleyin.',
        run: "curl -si --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' http://HOST:PORT/path",
      },
      {
        id: 'search-gateway-log',
        who: 'operator',
        text: 'Ağ geçidi günlüğünde, geçidin reddettiği yanıtı arayın.',
        run: "journalctl -u SERVICE --since '10 minutes ago'",
      },
      { id: 'reconnect-with-backoff', who: 'client', text: 'Giderek artan bekleme süreleriyle yeniden bağlanın.' },
    ],
    choose: '1014 kodunu yalnızca arkasındaki sunucunun yanıtını anlamlandıramayan bir ağ geçidinden gönderin.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Yeniden deniyoruz.',
  },
  1015: {
    name: 'TLS El Sıkışması Başarısız',
    summary: 'Bir wss:// bağlantısının TLS el sıkışması başarısız oldu; WebSocket bağlantısı hiç kurulmadı.',
    when: 'Sertifikanın süresi dolmuşsa, sertifika başka bir sunucu adına aitse, ara sertifika eksikse veya iki tarafın ortak bir TLS sürümü yoksa görülür. Chromium bunu sayfaya söylemez, 1006 bildirir; Firefox ise 1015 bildirir.',
    fixes: [
      {
        id: 'check-certificate',
        who: 'operator',
        text: 'Sertifikanın geçerlilik süresi içinde olduğunu ve bu sunucu adını içerdiğini denetleyin.',
        run: 'openssl s_client -connect example.com:443 -servername example.com </dev/null | openssl x509 -noout -dates -ext subjectAltName',
      },
      {
        id: 'serve-full-chain',
        who: 'operator',
        text: 'Ara sertifikalar dâhil olmak üzere zincirin tamamını sunun.',
        run: 'ssl_certificate /etc/letsencrypt/live/example.com/fullchain.pem;',
      },
      {
        id: 'open-in-browser',
        who: 'client',
        text: 'Aynı sunucuyu tarayıcıda https:// ile açın ve sertifika hatasını okuyun.',
      },
    ],
    choose: 'Aynı sunucu https:// ile de sertifika veya TLS hatası veriyorsa kod 1015’tir.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  3000: {
    name: 'Yetkilendirme Gerekli',
    summary: 'Uç noktanın önce yetkilendirilmesi gerekir; HTTP’deki karşılığı 401 kodudur.',
    when: 'Belirteç (token) eksiktir, yanlıştır veya süresi dolmuştur; sunucu da bunu HTTP yükseltmesinden sonra fark etmiştir.',
    fixes: [
      { id: 'refresh-token', who: 'client', text: 'Yeni bir belirteç alın, ardından yeniden bağlanın.' },
      {
        id: 'sign-in-again',
        who: 'client',
        text: 'Yeni belirteç de reddedilirse kullanıcıdan oturum açmasını isteyin.',
      },
      {
        id: 'accept-then-close',
        who: 'server',
        text: 'Bağlantıyı HTTP yükseltmesinden sonra bu kodla kapatın; tarayıcı HTTP 401 yanıtını sayfadan gizler.',
      },
    ],
    choose: 'Karşı taraf kimliğini kanıtlamadıysa 3000 kodunu gönderin.',
    endUser: 'Lütfen yeniden oturum açın.',
  },
  3003: {
    name: 'Erişim Yasak',
    summary: 'Uç nokta tanınıyor, ancak bu işlem için izni yok; HTTP’deki karşılığı 403 kodudur.',
    when: 'Kullanıcı oturum açmıştır, ancak bu kanal, oda veya işlem için yetkisi yoktur.',
    fixes: [
      { id: 'stop-reconnecting', who: 'client', text: 'Aynı hesapla yeniden bağlanmayın; yanıt değişmeyecektir.' },
      {
        id: 'check-permissions',
        who: 'server',
        text: 'Hesabın yetkilerini denetleyin ve eksik yetkiyi kapanış nedeninde belirtin.',
      },
    ],
    choose: 'Karşı tarafın kim olduğunu biliyorsanız ve yanıtınız yine de hayırsa 3003 kodunu gönderin.',
    endUser: 'Bu işlem için izniniz yok.',
  },
  3008: {
    name: 'Zaman Aşımı',
    summary: 'Uç nokta uygulamaya zamanında yanıt vermedi; HTTP’deki karşılığı 408 kodudur.',
    when: 'Beklenen bir mesaj, örneğin bağlantı açıldıktan sonraki oturum açma mesajı zamanında gelmediğinde görülür.',
    fixes: [
      { id: 'send-on-open', who: 'client', text: 'Beklenen mesajı open olayının hemen ardından gönderin.' },
      {
        id: 'reconnect-with-backoff',
        who: 'client',
        text: 'Ağ yavaşsa giderek artan bekleme süreleriyle yeniden bağlanın.',
      },
      {
        id: 'extend-deadline',
        who: 'server',
        text: 'Yavaş ağlara yeterli süre tanıyın ve beklenen mesajı kapanış nedeninde belirtin.',
      },
    ],
    choose: 'Karşı taraf uygulamanızı kararlaştırılandan daha uzun süre beklettiyse 3008 kodunu gönderin.',
    endUser: 'Bağlantı zaman aşımına uğradı. Yeniden deniyoruz.',
  },
};
