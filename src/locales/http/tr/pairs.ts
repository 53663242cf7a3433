import type { PairTexts } from '../../../model.js';

/** The pairs of HTTP status codes that people confuse, in Turkish. */
export const pairs: PairTexts = {
  '200-201': {
    decisive: 'İkisi de başarı bildirir; 201 ayrıca kendi adresi olan yeni bir kaynağın oluştuğunu söyler.',
    differences: [
      '201’den sonra yeni adres için Location başlığına bakın; 200’den sonra alınacak ne varsa gövdededir.',
      'Var olan bir kaynağın yerine yenisini koyan PUT isteği 200 veya 204 alır; 201 ise ancak orada önceden bir şey yoksa doğrudur.',
      'Arama yapan, hesaplayan veya oturum açan POST istekleri kalıcı bir şey oluşturmaz; onlar için doğru kod 200’dür.',
    ],
  },
  '200-204': {
    decisive: '200’de yanıt gövdededir; 204’te ise durum kodu yanıtın tamamıdır.',
    differences: [
      'Gövdeyi JSON olarak ayrıştırmak 200’den sonra doğru, 204’ten sonra hatalıdır; boş dize geçerli JSON değildir.',
      'Boş liste de bir sonuçtur; hiçbir şey bulamayan bir arama, boş diziyle birlikte 200 döndürür.',
      'Bir bağlantı veya form için 204 alan tarayıcı, o anda gösterdiği sayfada kalır.',
    ],
  },
  '200-203': {
    decisive:
      '200’de yanıtı gönderildiği gibi alırsınız; 203’te ise bir vekil sunucu (proxy) onu yolda değiştirdiğini söyler.',
    differences: [
      '200 yanıtında doğrulanan imzalar ve sağlama toplamları (checksum), 203 yanıtının değiştirilmiş gövdesinde tutmayabilir.',
      'HTTPS kullanılıyorsa birini öbürüne yalnızca TLS bağlantısını sonlandıran bir vekil sunucu çevirebilir.',
    ],
  },
  '201-202': {
    decisive: '201 işin bittiğini, 202 ise deneneceğini söyler.',
    differences: [
      '201’den sonra yeni kaynak hemen okunabilir; 202’den sonra ise yalnızca arka plan işinin durumu sorgulanabilir.',
      '202’den sonra ortaya çıkan bir hata bu isteğin durum koduna hiçbir zaman yansımaz; istemcinin sorması veya ona haber verilmesi gerekir.',
      'Veritabanı kopyalarının (replica) geç güncellenmesi 202 için neden değildir; yazma güvenceye alındıysa doğru kod 201’dir.',
    ],
  },
  '301-302': {
    decisive: '301 eski adresi unutmanızı, 302 ise kullanmayı sürdürmenizi söyler.',
    differences: [
      'Tarayıcılar 301’i saklar ve eski adrese bir daha hiç sormayabilir; 302’de ise eski adrese her seferinde yeniden sorar.',
      'Arama motorları 301’den sonra yeni adresi, 302’den sonra ise genellikle eski adresi listeler.',
      'İkisinde de istemci POST isteğini GET isteğine çevirebilir; 308 ve 307 bunların metodu değiştirmeyen karşılıklarıdır.',
    ],
  },
  '301-308': {
    decisive:
      'İkisi de kalıcı bir taşınmayı bildirir; ancak POST isteğinin POST olarak kalacağını yalnızca 308 güvence altına alır.',
    differences: [
      '301’in ardından bir form veya API çağrısı, gövdesini yitirip GET olarak ulaşabilir; 308’in ardından eksiksiz ulaşır.',
      'Sıradan sayfalarda 308 bir kazanç sağlamaz; üstelik çok eski istemciler onu tanımaz.',
    ],
  },
  '302-303': {
    decisive: '303 açıkça GET ile devam etmenizi söyler; 302 ise metodu istemcinin alışkanlığına bırakır.',
    differences: [
      'Tarayıcılarda POST her ikisinden sonra da aynı davranır; PUT ve DELETE isteklerinin GET ile sürmesi ise yalnızca 303’te kesindir.',
      '303 isteğin işlendiğini söyler; 302 ise isteğin başka bir yere gönderilmesi gerektiği anlamına da gelebilir.',
    ],
  },
  '302-307': {
    decisive: 'İkisi de geçici bir yönlendirmedir; ancak 302 POST isteğini GET isteğine çevirebilir, 307 çeviremez.',
    differences: [
      'Tarayıcılar 307’den sonra POST isteğini gövdesiyle birlikte yineler, 302’den sonra ise gövdeyi atar.',
      'Form işlendikten sonra ikisini de değil, 303 kodunu gönderin; 307’de form iki kez gönderilmiş olur.',
    ],
  },
  '307-308': {
    decisive: 'İkisinde de istek değiştirilmeden başka bir adreste yinelenir: 307’de şimdilik, 308’de kalıcı olarak.',
    differences: [
      'Yanlış bir 307 sunucuda düzeltilir; yanlış bir 308 ise tarayıcıların önbelleğinde yaşamayı sürdürür.',
      'İstemciler ve arama motorları yeni adresi 308’den sonra kaydetmeli, 307’den sonra asla kaydetmemelidir.',
    ],
  },
  '304-412': {
    decisive:
      'İkisi de bir koşula verilen yanıttır: 304 okuyana hiçbir şeyin değişmediğini, 412 ise yazana bir şeyin değiştiğini söyler.',
    differences: [
      '304, GET isteğindeki If-None-Match veya If-Modified-Since başlığının; 412 ise çoğu zaman PUT, PATCH veya DELETE isteğindeki If-Match başlığının sonucudur.',
      'If-None-Match ikisine de yol açabilir: ETag eşleştiğinde GET isteği 304, yazma yapacak her metot ise 412 alır.',
    ],
  },
  '400-404': {
    decisive: '400 isteğin kendisinden, 404 ise adresinden yakınır.',
    differences: [
      'Biçimi bozuk bir kimlik (ID) kimi API’lerde 400, kimilerinde 404 alır; biçimi doğru olup kimseye ait olmayan bir kimlik ise 404 alır.',
      '400 için gönderdiğiniz gövdeye ve parametrelere; 404 için yola (path), sunucu adına ve rotaya bakın.',
    ],
  },
  '400-422': {
    decisive: '400’de sunucu isteği okuyamamıştır; 422’de ise okumuş, ancak içeriğini kabul etmemiştir.',
    differences: [
      'JSON’da eksik bir süslü parantez 400’e, düzgün bir JSON’da eksi beş olarak verilen bir yaş 422’ye yol açar.',
      '400’de isteği oluşturan programı bir geliştiricinin düzeltmesi gerekir; 422’yi ise çoğu zaman kullanıcı formda giderebilir.',
      'Birçok API ikisi için de 400 kullanır; önemli olan tek bir kurala bağlı kalmak ve hatalı alanı belirtmektir.',
    ],
  },
  '401-403': {
    decisive: '401 kim olduğunuzu sorar; 403 bilmesi gerekeni bilir ve hayır der.',
    differences: [
      '401’den sonra başka veya yenilenmiş kimlik bilgileri işe yarar; 403’te ise aynı kullanıcı kaç kez oturum açarsa açsın aynı yanıtı alır.',
      '401 yanıtı, istemciye nasıl oturum açacağını söyleyen WWW-Authenticate başlığını taşımak zorundadır; 403’te okunacak böyle bir başlık yoktur.',
      'Süresi dolmuş bir belirteç (token) 401’e, geçerli olduğu hâlde kapsamı (scope) veya rolü yetmeyen bir belirteç 403’e yol açar.',
    ],
  },
  '401-407': {
    decisive: '401 ulaşmak istediğiniz sunucudan, 407 ise yol üzerindeki bir vekil sunucudan (proxy) gelir.',
    differences: [
      'Kimlik bilgileri 401 için Authorization, 407 için Proxy-Authorization başlığında taşınır.',
      'Sayfadaki bir betik 401’e karşılık verebilir; 407’yi ise tarayıcı kendi vekil sunucu ayarlarıyla çözer.',
      '407’de istek sunucuya hiç ulaşmamıştır; bu yüzden sunucunun günlüğünde hiçbir iz bulunmaz.',
    ],
  },
  '403-404': {
    decisive:
      '403 bir şeyin var olduğunu kabul eder ve onu vermez; 404 ise hiçbir şey olmadığını söyler ya da öyleymiş gibi yapar.',
    differences: [
      'Adları gizli tutan hizmetler 403 yerine 404 döndürür: GitHub’daki özel bir depo, yabancılara yokmuş gibi görünür.',
      'Depolama hizmetleri bunun tersini yapabilir: S3, olmayan bir nesne için bucket içeriğini listeleme izni olmayanlara 403 döndürür.',
      '403 için yetkilere ve güvenlik duvarı kurallarına; 404 için yola (path) ve rotaya, ardından doğru kullanıcıyla oturum açıp açmadığınıza bakın.',
    ],
  },
  '404-405': {
    decisive: '404’te hiçbir metot işe yaramaz; 405’te ise başka bir metot işe yarar.',
    differences: [
      '405 yanıtı, geçerli metotları Allow başlığında listeler; 404’ün önerecek bir şeyi yoktur.',
      'Yalnızca POST için tanımlanmış bir rotayı tarayıcıda açarsanız GET isteği gider; bu istek kimi yazılım çatılarında 405, kimilerinde 404 alır.',
    ],
  },
  '404-410': {
    decisive: '404 kaynağın geri gelip gelmeyeceğini belirsiz bırakır; 410 ise bir daha gelmeyeceğini söyler.',
    differences: [
      'Arama motorları ikisini de zamanla dizinden çıkarır; 410 onlara beklemenin boşuna olduğunu söyler.',
      '404 için kimsenin plan yapması gerekmez; 410’u ise neyi sildiğini hatırlayan bir sunucunun bilerek göndermesi gerekir.',
      'İstemci 410’dan sonra aboneliğini veya bağlantısını siler; 404’ten sonra ise ileride yeniden bakabilir.',
    ],
  },
  '406-415': {
    decisive: '406 almak istediğiniz yanıtın, 415 ise gönderdiğiniz gövdenin biçimiyle ilgilidir.',
    differences: [
      '406 için Accept, 415 için Content-Type başlığını değiştirin.',
      'Gövdesi olmayan bir GET isteği 406 alabilir, 415 alamaz.',
    ],
  },
  '408-499': {
    decisive: '408’de sunucunun istemciyi, 499’da ise istemcinin sunucuyu beklemeye sabrı kalmamıştır.',
    differences: [
      '408 istemciye gönderilir; nginx 499 kodunu ise yalnızca günlüğüne yazar, çünkü karşıda okuyacak kimse kalmamıştır.',
      'Çok sayıda 408 yavaş ağları veya boşta kalan bağlantıları; çok sayıda 499 ise yavaş bir uygulamayı veya çağıran taraftaki kısa zaman aşımlarını gösterir.',
      '499’a rağmen uygulama işi tamamlamış olabilir.',
    ],
  },
  '408-504': {
    decisive: '408’de istemci isteğini göndermekte, 504’te ise bir sunucu ağ geçidine yanıt vermekte gecikmiştir.',
    differences: [
      '408’in nedenini ağda ve yüklemede; 504’ün nedenini uygulamada, veritabanında ve çağrılan öteki hizmetlerde arayın.',
      '408’de istek genellikle uygulamaya hiç ulaşmamıştır; 504’te ise yerine getirilmiş olabilir, bu yüzden POST isteğini dikkatle yineleyin.',
    ],
  },
  '409-412': {
    decisive: '412’de sağlanmayan koşulu istemcinin kendisi koymuştur; 409’da ise çakışmayı sunucu bulmuştur.',
    differences: [
      '412, sunucu gövdeye bakmadan önce başlıklarla belli olur; 409 ise değişiklik denendiğinde ortaya çıkar.',
      'Daha önce alınmış bir kullanıcı adı 409’a, If-Match başlığındaki eski bir ETag 412’ye yol açar.',
    ],
  },
  '411-413': {
    decisive: '411 boyutu bilmek ister; 413 ise boyutu bilir ve fazla bulur.',
    differences: [
      'Parçalı (chunked) bir yükleme, ilk baytı okunmadan 411, gereğinden çok bayt geldiğinde ise 413 alabilir.',
      '411’de istemci bir başlık ekler; 413’te ise ya istemcinin gövdeyi küçültmesi ya da sunucuyu işletenin sınırı yükseltmesi gerekir.',
    ],
  },
  '412-428': {
    decisive: '412’de koşul sağlanmamıştır; 428’de ise hiç koşul yoktur ve sunucu bunu şart koşar.',
    differences: [
      '428’den sonra elinizdeki ETag ile If-Match başlığını ekleyin; 412’den sonra o ETag eskimiştir, önce yenisini alın.',
      '428, ETag kullanmayı hiç öğrenmemiş bir istemciyi; 412 ise ETag kullanarak başkalarının emeğini koruyan bir istemciyi gösterir.',
    ],
  },
  '413-414': {
    decisive: '413’te gövde fazla büyük, 414’te ise adres fazla uzundur.',
    differences: [
      'Her birinin yapılandırmada kendi sınırı vardır: nginx’te client_max_body_size değerini yükseltmek 414’e çare olmaz.',
      'Veriyi sorgu dizesinden gövdeye taşımak 414’ü giderir; 413 için daha az veri veya daha yüksek bir sınır gerekir.',
      'Başlıklarda taşınan çerezler ve belirteçler (token) ikisine de girmez; fazla büyük başlıkların kodu 431’dir.',
    ],
  },
  '425-429': {
    decisive: '425’te istek bağlantı için fazla erken, 429’da ise istekler fazla sık gelmiştir.',
    differences: [
      '425’ten sonra aynı isteği TLS el sıkışması biter bitmez gönderin; 429’dan sonra ise bekleyin.',
      '425 isteğin başkasınca yeniden oynatılması (replay) tehlikesiyle ilgilidir ve bunun için tek bir istek yeter; 429 ise istek sayısıyla ilgilidir.',
    ],
  },
  '429-503': {
    decisive: '429’da payını aşan sizsiniz; 503’te ise zorlanan hizmetin kendisidir.',
    differences: [
      '429 bir istemciyi durdururken öbürleri yanıt almayı sürdürür; 503 ise genellikle herkesi birden vurur.',
      'Daha az istek göndermek 429’u giderir; 503’te hizmetin toparlanması gerekir, yine de yavaşlayan her istemci buna katkı sağlar.',
      'S3 gibi kimi hizmetler istemcileri 503 ile yavaşlatır; bu yüzden hata gövdesini de okuyun.',
    ],
  },
  '500-502': {
    decisive:
      '500’de uygulama çalışmış ve hata vermiştir; 502’de ise ağ geçidi uygulamadan işe yarar bir yanıt alamamıştır.',
    differences: [
      '500 için uygulamanın günlüğünde yığın izini (stack trace) arayın; 502 için vekil sunucunun (proxy) hata günlüğünden başlayın.',
      'Yazılım çatısının yakaladığı bir istisna 500 ile, işin ortasında ölen bir süreç 502 ile sonuçlanır.',
    ],
  },
  '500-503': {
    decisive: '500 programdaki beklenmedik bir aksaklıktır; 503 ise geçici ve çoğu zaman bilinçli bir geri çevirmedir.',
    differences: [
      'Aynı istek her seferinde 500 alabilir; 503 ise yük azalınca veya bakım bitince geçer.',
      'Retry-After 503’e yakışır; 500 veren bir sunucu ne zaman düzeleceğini bilmez.',
    ],
  },
  '502-503': {
    decisive:
      '502’de ağ geçidinin arkasından gelen yanıt kullanılamaz durumdadır; 503’te ise şu anda yanıt alınamayacağını biri söylemiştir veya zaten biliyordur.',
    differences: [
      'Çökmüş veya adresi yanlış girilmiş bir uygulama genellikle 502’ye, aşırı yük altındaki bir uygulama veya sağlıklı üyesi kalmamış bir havuz 503’e yol açar.',
      '503 uygulamanın kendisinden de gelebilir; 502 ise ondan bir önceki duraktan gelir.',
    ],
  },
  '502-504': {
    decisive:
      '502’de ağ geçidinin arkasındaki sunucu hatalı yanıt vermiş veya bağlantıyı kesmiştir; 504’te ise zamanında yanıt vermemiştir.',
    differences: [
      '502 genellikle hemen, 504 ise tam ağ geçidinin zaman aşımı süresi dolduğunda gelir; günlükteki istek süresi hangisi olduğunu gösterir.',
      '502 için portlara, çökmelere ve keep-alive ayarlarına; 504 için yavaş sorgulara ve paketleri sessizce atan güvenlik duvarlarına bakın.',
      '504’ten sonra iş, ağ geçidinin arkasında sürebilir ve hatta başarıyla bitebilir.',
    ],
  },
  '502-520': {
    decisive:
      '502 her ağ geçidinin hatalı yanıtlar için kullandığı koddur; 520 ise Cloudflare’in hiçbir anlam veremediği yanıtlar için kullandığı kendi kodudur.',
    differences: [
      '520’de kendi sunucunuza bakın: boş yanıtlar, sıfırlanan bağlantılar ve fazla büyük başlıklar; ziyaretçi tarafının bunda payı yoktur.',
      'Cloudflare arkasındaki bir sitede 502, kendi vekil sunucunuzdan (proxy) da Cloudflare’den de gelebilir; hangisi olduğunu hata sayfası gösterir.',
    ],
  },
  '503-504': {
    decisive: '503’te hemen geri çevrilirsiniz; 504’te ise önce boşuna beklersiniz.',
    differences: [
      '503’te genellikle hiçbir iş yapılmamıştır ve istek yinelenebilir; 504’te ise iş yapılmış olabilir.',
      'İkisinin de nedeni yük olabilir: Dolup taşan kuyruklar 504’e, yüke karşı koruyan sınırlar 503’e yol açar.',
    ],
  },
  '521-522': {
    decisive: '521’de sunucunuz Cloudflare’in bağlantısını reddeder; 522’de ise hiç tepki vermez.',
    differences: [
      '521 için web sunucusunun çalıştığını ve doğru portu dinlediğini; 522 için güvenlik duvarlarını, DNS kaydındaki IP adresini ve yükü denetleyin.',
      'Bağlantıyı reddeden bir güvenlik duvarı 521’e, paketleri sessizce atan bir güvenlik duvarı 522’ye yol açar; her iki durumda da Cloudflare adreslerine izin verin.',
    ],
  },
  '522-524': {
    decisive: '522’de sunucunuzla bağlantı kurulamaz; 524’te ise bağlantı kurulur, ancak yanıt fazla gecikir.',
    differences: [
      '522 için ağa, güvenlik duvarına ve adrese; 524 için yavaş koda ve arka planda yürümesi gereken işlere bakın.',
      '524’te istek uygulamanıza ulaşmıştır ve orada hâlâ işleniyor olabilir; 522’de ise genellikle hiç ulaşmamıştır.',
    ],
  },
  'http:403-websocket:1008': {
    decisive:
      'HTTP 403 isteği daha WebSocket açılmadan geri çevirir; WebSocket 1008 ise açık bir bağlantıyı bir kural çiğnendiği için sonlandırır.',
    differences: [
      'Tarayıcı WebSocket 1008 kodunu kapanış nedeniyle birlikte sayfaya bildirir, HTTP 403 kodunu ise WebSocket 1006 kodunun arkasına gizler.',
      'HTTP 403 bir yetkiyle ilgilidir; WebSocket 1008 ise hız sınırı veya izin verilmeyen bir mesaj gibi her tür kuralı kapsar.',
      'Uvicorn gibi ASGI sunucuları, accept öncesindeki bir kapanışı HTTP 403 yanıtına çevirir; sayfanın WebSocket 1008 görmesini istiyorsanız önce bağlantıyı kabul edin.',
    ],
  },
  'http:502-websocket:1014': {
    decisive:
      'İkisi de ağ geçidinin arkasından hatalı bir yanıt geldiği anlamına gelir: HTTP 502 WebSocket açılmadan önce, WebSocket 1014 ise açıldıktan sonra.',
    differences: [
      'HTTP 502 yükseltmeyi reddeder ve tarayıcıdaki sayfaya WebSocket 1006 olarak yansır; WebSocket 1014 ise Close çerçevesiyle gelir.',
      'HTTP 502 kodunu neredeyse her vekil sunucu (proxy) gönderir, WebSocket 1014 ise seyrek görülür: Birçok ağ geçidi bağlantıyı doğrudan koparır ve bu da WebSocket 1006 olarak görünür.',
    ],
  },
};
