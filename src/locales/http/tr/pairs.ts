import type { PairTexts } from '../../../model.js';

/** The pairs of HTTP status codes that people confuse, in Turkish. */
export const pairs: PairTexts = {
  '200-201': {
    decisive: 'İkisi de başarı bildirir; 201 ayrıca isteğin, kendi URL’si olan yeni bir kaynak oluşturduğunu söyler.',
    differences: [
      '201’den sonra `Location` başlığı yeni kaynağın URL’sini içerir; bu başlık yoksa kaynak isteğin URL’sindedir. 200’den sonra ise sonuç gövdededir.',
      'Var olan bir kaynağın yerine yenisini koyan PUT isteği 200 veya 204, yeni bir kaynak oluşturan PUT isteği ise 201 alır.',
      'Arama yapan, hesaplayan veya oturum açan POST istekleri için 200 döndürün: Bunlar kaynak oluşturmaz.',
    ],
  },
  '200-202': {
    decisive:
      '200’de iş tamamlanmıştır; 202’de ise istek kabul edilmiştir, ancak iş henüz bitmemiştir ve hâlâ başarısız olabilir.',
    differences: [
      '200’den sonra gövdedeki sonucu kullanın; 202’den sonra ise durum URL’sini (örneğin `Location` başlığındaki URL’yi) düzenli aralıklarla sorgulayın.',
      '202’yi 200 gibi ele alan bir istemci başarıyı erken bildirir: Bitene kadar işin sürdüğünü gösterin.',
      'İş, siz yanıt vermeden bitiyorsa ne kadar sürmüş olursa olsun 200 döndürün; 202’yi yalnızca iş yanıttan sonra da sürüyorsa döndürün.',
    ],
  },
  '200-204': {
    decisive: '200’de sonuç gövdededir; 204’te ise yanıtın gövdesi yoktur.',
    differences: [
      '`response.json()` işlevini 200’den sonra çağırın, 204’ten sonra çağırmayın: Boş dize geçerli JSON değildir.',
      'Hiçbir şey bulamayan bir arama için 200 ve boş bir dizi döndürün: Sonuç, boş listenin kendisidir.',
      'Bir bağlantı veya form için 204 alan tarayıcı, o anki sayfada kalır.',
    ],
  },
  '200-203': {
    decisive:
      '203’te bir vekil sunucu (proxy), kaynak sunucunun (origin) 200 yanıtını değiştirdiğini bildirir; 200’de ise bir değişiklik bildirilmez.',
    differences: [
      'Kaynak sunucunun 200 yanıtı için hesapladığı bir imza veya sağlama toplamı (checksum), 203 yanıtının değiştirilmiş gövdesiyle uyuşmayabilir.',
      'HTTPS’de yanıtı değiştirip 200 kodunu 203 yapmak için vekil sunucunun TLS’yi sonlandırması gerekir.',
    ],
  },
  '200-206': {
    decisive: '200 yanıtı kaynağın tamamını, 206 yanıtı ise yalnızca istemcinin `Range` ile istediği bölümünü içerir.',
    differences: [
      '`Range` başlığını dikkate almayan bir sunucu, dosyanın tamamıyla 200 döndürür; istemci bunu yarım kalmış bir dosyanın sonuna eklerse dosya bozulur. curl ise durur ve `curl: (33)` bildirir.',
      '`If-Range` gönderen istemci, dosya değişmediyse 206, değiştiyse yeni sürümün tamamıyla 200 alır.',
    ],
  },
  '200-304': {
    decisive: '200 yanıtı içeriği taşır; 304 yanıtı taşımaz, çünkü istemcinin önbelleğindeki kopya hâlâ geçerlidir.',
    differences: [
      'Bir istek ancak `If-None-Match` veya `If-Modified-Since` taşıyorsa 304 alabilir: curl bu başlıkları varsayılan olarak göndermez, bu yüzden tarayıcının 304 aldığı yerde 200 alır.',
      '`fetch()` 304’ü gizler: Betik, `If-None-Match` veya `If-Modified-Since` başlığını kendisi ayarlamadıysa 200 durumunu ve önbellekteki gövdeyi görür.',
      '304, aktarımı önler ama isteği önlemez; `Cache-Control: max-age` varsa istemci, kopyası eskiyene kadar hiç istek göndermez.',
    ],
  },
  '201-202': {
    decisive: '201’de kaynak oluşturulmuştur; 202’de ise istek kabul edilmiş, ancak henüz tamamlanmamıştır.',
    differences: [
      'İstemci 201’den sonra yeni kaynağı hemen alabilir; 202’den sonra ise yalnızca işin durumunu alabilir.',
      '202’den sonra ortaya çıkan bir hata bu isteğin durum koduna hiçbir zaman yansımaz: İstemcinin işin durumunu sorgulaması veya bir geri çağrı (callback) alması gerekir.',
      'Replikaların gecikmesi 202 göndermeyi gerektirmez: Veri kalıcı olarak yazıldıysa 201 döndürün.',
    ],
  },
  '204-205': {
    decisive:
      'İkisi de başarı bildirir ve gövde taşımaz; istemciden formu veya görünümü sıfırlaması ise yalnızca 205’te beklenir.',
    differences: [
      'Tarayıcılar 205’i 204 gibi ele alır: O anki sayfada kalır ve formu temizlemez.',
      'HTTP/1.1’de 204 yanıtında `Content-Length` bulunmamalıdır, 205 yanıtında ise `Content-Length: 0` bulunması önerilir: Uzunluk belirtilmemişse istemci bir gövde bekleyebilir.',
    ],
  },
  '301-302': {
    decisive: '301 kalıcıdır: URL’yi güncelleyin. 302 ise geçicidir: Eski URL’yi kullanmayı sürdürün.',
    differences: [
      'Tarayıcılar 301 yanıtını önbelleğe alır ve eski URL’yi bir daha hiç istemeyebilir. 302’den sonra ise, `Cache-Control` veya `Expires` önbelleğe almaya izin vermedikçe, eski URL’yi her seferinde ister.',
      'Arama motorları 301’den sonra yeni URL’yi, 302’den sonra ise genellikle eski URL’yi listeler.',
      'İkisinde de istemci POST isteğini GET isteğine çevirebilir; bunların karşılıkları olan 308 (kalıcı) ve 307 (geçici) buna izin vermez.',
    ],
  },
  '301-307': {
    decisive:
      '301 kalıcıdır ve istemcinin POST isteğini GET isteğine çevirmesine izin verir; 307 ise geçicidir, metodu ve gövdeyi korur.',
    differences: [
      'İki özellikten yalnızca birini değiştirmek için 308 (kalıcı, metodu korur) veya 302 (geçici, POST’un GET olmasına izin verir) kullanın.',
      'Birçok sunucu HTTPS’ye 301 ile yönlendirir. Tarayıcı sitenin HSTS politikasını kaydettikten sonra ise geliştirici araçları bunun yerine, hiçbir sunucunun göndermediği bir 307 gösterebilir.',
    ],
  },
  '301-308': {
    decisive: 'İkisi de kalıcı olarak yönlendirir; POST isteğinin POST kalmasını yalnızca 308 güvence altına alır.',
    differences: [
      '301’den sonra bir form gönderimi veya API çağrısı yeni URL’ye gövdesiz bir GET olarak ulaşabilir; 308’den sonra ise metodunu ve gövdesini korur.',
      'Sıradan sayfalarda 308’in 301’e üstünlüğü yoktur ve çok eski istemciler onu desteklemez.',
    ],
  },
  '302-303': {
    decisive: '303’ten sonra istemci, ilk metot HEAD değilse GET ile devam eder; 302’den sonra ise metodu koruyabilir.',
    differences: [
      'Tarayıcılarda POST iki koddan sonra da GET olur; PUT ve DELETE ise yalnızca 303’ten sonra GET olur.',
      '303 kodu isteğin işlendiğini ve `Location` başlığının sonuca götürdüğünü söyler; 302 ise isteğin kendisinin `Location` başlığındaki URL’ye gönderilmesi gerektiği anlamına da gelebilir.',
    ],
  },
  '302-307': {
    decisive:
      'İkisi de geçici olarak yönlendirir; istemci POST isteğini 302’den sonra GET isteğine çevirebilir, 307’den sonra çeviremez.',
    differences: ['Form işlendikten sonra 303 gönderin: 307’de tarayıcı formu yeniden gönderir.'],
  },
  '302-308': {
    decisive:
      '302 geçicidir ve istemcinin POST isteğini GET isteğine çevirmesine izin verir; 308 ise kalıcıdır, metodu ve gövdeyi korur.',
    differences: [
      'Yanlış bir 302, sunucuda her zaman düzeltilebilir; yanlış bir 308 ise tarayıcıların önbelleğinde kalabilir.',
      'İki özellikten yalnızca birini değiştirmek için 307 (geçici, metodu korur) veya 301 (kalıcı, POST’un GET olmasına izin verir) kullanın.',
      'Express’te `res.redirect()` varsayılan olarak 302 gönderir; ingress-nginx ise HTTPS’ye 308 ile yönlendirir (`http-redirect-code`, varsayılan `308`).',
    ],
  },
  '303-307': {
    decisive: '303’ten sonra istemci bir sonucu GET ile alır; 307’den sonra ise aynı isteği başka bir URL’de yineler.',
    differences: [
      '303 kodu isteğin işlendiğini söyler; 307’de ise isteği `Location` başlığındaki sunucu işleyecektir.',
      'Oturum açma formundan sonra 307 göndermeyin: Tarayıcı parolayı `Location` başlığındaki URL’ye gönderir. RFC 9700 bu durumda OAuth sunucularına 307’yi yasaklar, 303’ü önerir.',
    ],
  },
  '307-308': {
    decisive: 'İkisinde de istemci isteği değiştirmeden başka bir URL’de yineler: 307’de geçici, 308’de kalıcı olarak.',
    differences: [
      'Yanlış bir 307, sunucuda her zaman düzeltilebilir; yanlış bir 308 ise tarayıcıların önbelleğinde kalabilir.',
      'İstemciler ve arama motorları 308’den sonra yeni URL’yi kaydetmeli, 307’den sonra ise eskisini korumalıdır.',
    ],
  },
  '304-412': {
    decisive:
      'İkisi de koşullu bir isteğe verilen yanıttır: 304’te önbellekteki kopya hâlâ geçerlidir; 412’de ise bir ön koşul sağlanmamış ve sunucu isteği yerine getirmemiştir.',
    differences: [
      '304, GET veya HEAD isteğindeki `If-None-Match` ya da `If-Modified-Since` başlığının; 412 ise çoğu zaman PUT, PATCH veya DELETE isteğindeki `If-Match` başlığının sonucudur.',
      '`If-None-Match` ikisine de yol açabilir: ETag eşleşirse GET ve HEAD 304, diğer bütün metotlar 412 alır.',
    ],
  },
  '400-404': {
    decisive: '400’de istek geçersizdir; 404’te ise sunucuda bu URL’de bir kaynak yoktur.',
    differences: [
      'Biçimi geçersiz bir kimlik (ID) için bazı API’ler 400, bazıları 404 döndürür; biçimi geçerli olup var olmayan bir kimlik için ise 404 döndürürler.',
      '400 için istekteki gövdeyi ve parametreleri; 404 için sunucu adını, URL yolunu ve rotayı kontrol edin.',
    ],
  },
  '400-422': {
    decisive: '400’de sunucu isteği ayrıştıramamıştır; 422’de ise ayrıştırmış, ancak içeriğini reddetmiştir.',
    differences: [
      'JSON’da eksik bir süslü parantez 400’e, geçerli bir JSON’daki `"age": -5` ise 422’ye yol açar.',
      '400’den sonra genellikle bir geliştiricinin isteği oluşturan kodu düzeltmesi gerekir; 422’den sonra ise çoğu zaman kullanıcı girdiyi düzeltebilir.',
      'Birçok API ikisi için de 400 döndürür. Tek bir kural seçin ve geçersiz alanı gövdede belirtin.',
    ],
  },
  '400-431': {
    decisive:
      '431, istek başlıklarının fazla büyük olduğunu; 400 ise isteğin geçersiz olduğunu gösterir. Ancak HTTP/1.1’de nginx ve Apache, fazla büyük başlıklar için de 400 gönderir.',
    differences: [
      'Böyle bir durumda 400 yanıtının gövdesinde `Request Header Or Cookie Too Large` (nginx) veya `Size of a request header field exceeds server limit` (Apache) yazar.',
      'Sitenin çerezlerini silmek çoğu zaman 431’i ve bu metinlerden birini içeren 400’ü giderir; diğer bütün 400 yanıtlarında isteği düzeltin.',
    ],
  },
  '401-403': {
    decisive:
      '401’de istemcinin kimliğini doğrulatması gerekir; 403’te ise yetkisi yoktur ve aynı kullanıcıyla yeniden oturum açmak işe yaramaz.',
    differences: [
      '401’den sonra yeni veya başka kimlik bilgileri gönderin. 403’ten sonra ise yetkileri veya isteği reddeden kuralı değiştirin.',
      '401 yanıtı, kimlik doğrulama yöntemini belirten `WWW-Authenticate` başlığını taşımak zorundadır. 403 yanıtı da taşıyabilir: OAuth bearer belirteçlerinde (token) bu başlık `insufficient_scope` bildirir.',
      'Süresi dolmuş bir belirteç (token) 401’e, geçerli olduğu hâlde kapsamı (scope) veya rolü yetmeyen bir belirteç 403’e yol açar.',
    ],
  },
  '401-407': {
    decisive: '401’de kimlik doğrulamayı sitenin kendisi, 407’de ise istemcinin kullandığı vekil sunucu (proxy) ister.',
    differences: [
      'Kimlik bilgileri 401’den sonra `Authorization`, 407’den sonra `Proxy-Authorization` başlığında gönderilir.',
      'Sayfadaki bir betik 401’i ele alabilir; 407’yi ise tarayıcı, vekil sunucu ayarlarına göre kendisi ele alır.',
      '407’de istek siteye hiç ulaşmamıştır; bu yüzden sitenin günlüğünde yer almaz.',
    ],
  },
  '403-404': {
    decisive: '403’te sunucu erişimi reddeder; 404’te ise bir kaynak bulamaz veya kaynağın var olduğunu açıklamaz.',
    differences: [
      'Nelerin var olduğunu gizleyen hizmetler 403 yerine 404 döndürür: GitHub özel depolarda böyle yapar.',
      'Amazon S3 bunun tersini yapabilir: `s3:ListBucket` izni olmayan bir istemci, bulunmayan bir nesne için 403 alır.',
      '403 için yetkilere ve güvenlik duvarı kurallarına; 404 için URL yoluna ve rotaya, ardından doğru kullanıcıyla oturum açıp açmadığınıza bakın.',
    ],
  },
  '403-429': {
    decisive:
      '403’te istemcinin bu isteği yapmasına izin yoktur; 429’da ise izin vardır, ancak istemci çok fazla istek göndermiştir.',
    differences: [
      '429, genellikle `Retry-After` başlığındaki süreden sonra sona erer; 403 ise genellikle bir yetki veya kural değiştirilene kadar yinelenir.',
      'Bazı hizmetler hız sınırı için 403 döndürür: GitHub API’si bazen (`x-ratelimit-remaining: 0` ile), AWS WAF’ın hız temelli kuralları ise varsayılan olarak.',
    ],
  },
  '403-451': {
    decisive: '403’te hizmet erişimi kendi kurallarına göre reddeder; 451’de ise yasal bir talep nedeniyle reddeder.',
    differences: [
      'Eksik yetkinin verilmesi veya başka bir hesap kullanılması çoğu zaman 403’ü giderir; 451 ise genellikle hesaba değil, içeriğe ve ülkeye bağlıdır.',
      'Bir ülkeyi lisans gibi ticari nedenlerle engelliyorsanız 403 döndürün; engeli bir yasa veya mahkeme kararı zorunlu tutuyorsa 451 döndürün.',
    ],
  },
  '404-405': {
    decisive: '404’te sunucuda bu URL’de bir kaynak yoktur; 405’te ise kaynak vardır, ancak bu metodu desteklemez.',
    differences: [
      '405 yanıtı desteklenen metotları `Allow` başlığında listelemelidir (nginx bu başlığı göndermez); 404 yanıtı listelemez.',
      'Yalnızca POST kabul eden bir rotaya gelen GET isteğinde Django ve Spring 405, Express ise 404 döndürür (`Cannot GET /path`).',
    ],
  },
  '404-410': {
    decisive:
      '404’te sunucu hiçbir şey bulamaz ve bunun kalıcı olup olmadığını belirtmez; 410’da ise kaynak kalıcı olarak kaldırılmıştır.',
    differences: [
      'Arama motorları iki koddan sonra da URL’yi zamanla dizinden çıkarır; 410, onlara sayfanın geri gelmeyeceğini açıkça bildirir.',
      'Sunucular varsayılan olarak 404 döndürür; 410’un ise kaldırılan her URL için yapılandırılması gerekir, örneğin nginx’te `return 410;` ile.',
      'İstemci 410’dan sonra bu URL’ye işaret eden bağlantıyı veya aboneliği silmelidir; 404’ten sonra ise aynı URL’yi ileride yeniden isteyebilir.',
    ],
  },
  '405-501': {
    decisive:
      '405’te bu kaynak, isteğin metodunu desteklemez; 501’de ise sunucu bu metodu hiçbir kaynakta desteklemez.',
    differences: [
      '405 için URL’yi kontrol edin ve `Allow` başlığındaki metotlardan birini kullanın; 501 için başka bir metot kullanın veya bu metodu destekleyen bir modülü etkinleştirin.',
      "Kod sunucuya bağlıdır: Statik bir dosyaya gelen POST isteğinde nginx 405, Python’ın `http.server` modülü ise 501 döndürür (`Unsupported method ('POST')`).",
    ],
  },
  '406-415': {
    decisive:
      '406’da sunucu, istemcinin kabul ettiği biçimlerin hiçbirinde yanıt veremez; 415’te ise istek gövdesinin biçimini desteklemez.',
    differences: [
      '406 için `Accept` başlığını veya başka bir `Accept-*` başlığını; 415 için `Content-Type` veya `Content-Encoding` başlığını değiştirin.',
      'Gövdesi olmayan bir GET isteği 406 alabilir, ancak 415 alması çok nadirdir.',
    ],
  },
  '408-499': {
    decisive: '408’de sunucu isteği beklemeyi bırakmıştır; 499’da ise istemci, yanıt almadan bağlantıyı kapatmıştır.',
    differences: [
      'Apache, HAProxy ve Node.js istemciye 408 gönderir; nginx ise 408 ve 499 kodlarını göndermez, yalnızca erişim günlüğüne yazar.',
      '408’in çok görülmesi yavaş ağlara veya boştaki bağlantılara; 499’un çok görülmesi ise yavaş bir uygulamaya veya istemcilerdeki kısa zaman aşımlarına işaret eder.',
      'nginx arkadaki sunucuyla (upstream) bağlantıyı varsayılan olarak kapatsa da (`proxy_ignore_client_abort off`) uygulama 499’dan sonra işi tamamlayabilir.',
    ],
  },
  '408-504': {
    decisive:
      '408’de istemci isteğini göndermekte, 504’te ise arkadaki sunucu (upstream) ağ geçidine yanıt vermekte gecikmiştir.',
    differences: [
      '408 için istemcinin ağına ve yüklemenin boyutuna; 504 için uygulamaya, veritabanına ve çağırdığı hizmetlere bakın. HAProxy’de yavaş bir yükleme de 504 ile sonuçlanabilir.',
      '408’de uygulama genellikle isteğin tamamını almamıştır; 504’te ise isteği işlemiş olabilir, bu yüzden POST isteğini yalnızca idempotent ise yineleyin.',
    ],
  },
  '409-412': {
    decisive:
      '412’de istemcinin başlıklarda belirttiği bir koşul sağlanmamıştır; 409’da ise istek, kaynağın durumuyla çakışır.',
    differences: [
      '412’de sunucu, koşulu gövdeyi işlemeden önce değerlendirir; 409’da ise çakışmayı değişikliği uygularken saptar.',
      'Daha önce alınmış bir kullanıcı adı 409’a, `If-Match` başlığındaki eski bir ETag 412’ye yol açar.',
    ],
  },
  '409-422': {
    decisive:
      '409’da istek kaynağın şu anki durumuyla çakışır; 422’de ise isteğin içeriği hiçbir durumda geçerli değildir.',
    differences: [
      '409’dan sonra aynı istek, durum değişince başarılı olabilir; 422’den sonra ise genellikle içeriği değiştirilene kadar başarısız olur.',
      'Daha önce alınmış bir ad için birçok API 409 döndürür; Laravel’in `unique` kuralı ve GitHub API’si (`name already exists on this account`) ise 422’ye yol açar.',
    ],
  },
  '411-413': {
    decisive: '411’de istekte `Content-Length` yoktur; 413’te ise gövde bir sınırı aşar.',
    differences: [
      'Parçalı (chunked) bir yükleme, sunucu daha gövdeyi okumadan 411, gelen veri sınırı aştıktan sonra ise 413 alabilir.',
      '411’de istemci `Content-Length` ekler; 413’te ise istemci daha az veri gönderir veya sistem yöneticisi sınırı yükseltir (nginx’te `client_max_body_size`, varsayılan `1m`).',
    ],
  },
  '412-428': {
    decisive: '412’de istekteki koşul sağlanmamıştır; 428’de ise istekte koşul yoktur, oysa sunucu bir koşul ister.',
    differences: [
      '428’den sonra elinizdeki ETag ile `If-Match` başlığını ekleyin; 412’den sonra o ETag genellikle eskimiştir, bu yüzden önce kaynağı yeniden alın.',
      '428, istemcinin henüz koşul göndermediğini; 412 ise genellikle koşulun başka bir değişikliğin üzerine yazılmasını önlediğini gösterir.',
    ],
  },
  '413-414': {
    decisive: '413’te istek gövdesi fazla büyük, 414’te ise URL fazla uzundur.',
    differences: [
      'Her birinin kendi sınırı vardır: nginx’te 413, `client_max_body_size` (varsayılan `1m`); 414 ise `large_client_header_buffers` (varsayılan `4 8k`) değerine bağlıdır.',
      'Veriyi sorgu dizesinden gövdeye taşımak 414’ü giderir; 413 için daha küçük bir gövde veya daha yüksek bir sınır gerekir.',
      'Başlıklardaki çerezler ve belirteçler (token) genellikle ikisine de yol açmaz: Başlıkları fazla büyük olan istek 431 alır; HTTP/1.1’de ise örneğin nginx, Apache ve 3.1’den eski HAProxy sürümleri 400 gönderir.',
    ],
  },
  '413-431': {
    decisive: '413’te istek gövdesi, 431’de ise istek başlıkları fazla büyüktür.',
    differences: [
      'Daha küçük bir gövde 413’ü giderir; sitenin çerezlerini silmek çoğu zaman 431’i giderir.',
      'Her birinin kendi sınırı vardır: Node.js’te 431, `--max-http-header-size` (varsayılan 16 KiB) değerine bağlıdır; 413 ise yazılım çatısının (framework) gövde ayrıştırıcısından gelir, örneğin `express.json()` (varsayılan `100kb`).',
    ],
  },
  '415-422': {
    decisive: '415’te sunucu gövdenin türünü kabul etmez; 422’de ise türü kabul eder, ancak içerik geçerli değildir.',
    differences: [
      '415 için `Content-Type` veya `Content-Encoding` başlığını, 422 için gövdedeki değerleri değiştirin.',
      '`text/plain` olarak gönderilen JSON için (`fetch()` dizelerde bunu varsayılan olarak kullanır) Spring 415, FastAPI ise 422 döndürür: JSON’da hata aramadan önce `Content-Type` başlığına bakın.',
    ],
  },
  '425-429': {
    decisive:
      '425’te istek TLS erken verisi (early data, 0-RTT) olarak gelmiştir; 429’da ise istemci çok fazla istek göndermiştir.',
    differences: [
      '425, yeniden oynatma (replay) saldırılarını önler, bu yüzden tek bir istek bile ona yol açabilir; 429 ise istek sayısına bağlıdır.',
    ],
  },
  '429-503': {
    decisive: '429’da istemci hız sınırını aşmıştır; 503’te ise hizmetin kendisi şu anda istekleri işleyemez.',
    differences: [
      '429 genellikle bir istemciyi etkilerken diğerleri yanıt almayı sürdürür; 503 ise genellikle bütün istemcileri etkiler.',
      '429’u gidermek için daha az istek gönderin. 503 ise hizmet toparlanana kadar sürer; istemciler denemeler arasındaki süreyi artırırsa (backoff) hizmet daha çabuk toparlanır.',
      'Bazı hız sınırlayıcılar 503 döndürür: Amazon S3 (`SlowDown`) ve varsayılan olarak nginx (`limit_req_status 503`). Hız sınırı, gövdedeki `SlowDown` veya nginx’in hata günlüğündeki `limiting requests` ile anlaşılır.',
    ],
  },
  '499-504': {
    decisive:
      '499’da istemci yanıtı beklemeyi bırakmıştır; 504’te ise ağ geçidi, arkasındaki sunucuyu (upstream) beklemeyi bırakmıştır.',
    differences: [
      '504, istemciye gönderilir; nginx ise 499’u yalnızca günlüğe yazar ve istemci kendi zaman aşımını bildirir.',
      'Arkadaki sunucu yavaşsa sonucu kısa olan zaman aşımı belirler: İstemci `proxy_read_timeout` (varsayılan `60s`) dolmadan vazgeçerse nginx günlüğe 499, vazgeçmezse 504 yazar.',
    ],
  },
  '500-502': {
    decisive:
      '500’de uygulama isteği işlerken hata vermiştir; 502’de ise ağ geçidi, arkasındaki sunucudan (upstream) geçerli bir yanıt alamamıştır.',
    differences: [
      '500 için uygulamanın günlüğünde yığın izini (stack trace); 502 için vekil sunucunun (proxy) hata günlüğünde `connect() failed` veya `upstream prematurely closed connection` arayın.',
      'Yazılım çatısının (framework) yakaladığı bir istisna 500’e; istek sırasında sonlanan bir süreç ise nginx ve HAProxy’de 502’ye, Envoy’da 503’e, Apache’de HTTP üzerinden 502’ye, FastCGI (`mod_proxy_fcgi`) üzerinden 503’e yol açar.',
    ],
  },
  '500-503': {
    decisive:
      '500, sunucunun kodundaki veya yapılandırmasındaki beklenmedik bir hatadır; 503 ise geçici ve çoğu zaman bilinçli bir geri çevirmedir.',
    differences: [
      'Aynı istek her seferinde 500 alabilir; 503 ise yük azalınca veya bakım bitince sona erer.',
      '503 yanıtı `Retry-After` taşıyabilir; 500 yanıtı bunu nadiren taşır, çünkü beklenmedik bir hatanın ne kadar süreceği önceden bilinmez.',
    ],
  },
  '500-504': {
    decisive:
      '500’de uygulama bir hata bildirmiştir; 504’te ise ağ geçidi, zaman aşımı dolana kadar yanıt alamamıştır.',
    differences: [
      '500 için uygulamanın günlüğünde yığın izi (stack trace) arayın. 504 için nginx’in hata günlüğünde `upstream timed out` arayın: Uygulama günlüğe hiçbir şey yazmamış olabilir.',
      '500’den sonra uygulama genellikle isteği işlemeyi bırakmıştır; 504’ten sonra ise isteği tamamlayabilir.',
      'Uygulamanın kendi içinde, örneğin bir veritabanı sorgusunda dolan zaman aşımı genellikle 500’e yol açar; 504 ise ağ geçitleri içindir.',
    ],
  },
  '502-503': {
    decisive:
      '502’de ağ geçidi, arkasındaki sunucudan (upstream) geçerli bir yanıt alamamıştır; 503’te ise hizmet veya bir vekil sunucu (proxy), şu anda isteklere yanıt verilemeyeceğini bildirir.',
    differences: [
      'Kod vekil sunucuya bağlıdır: Arkadaki sunucu bağlantıyı reddettiğinde veya sağlıklı sunucu kalmadığında nginx 502, HAProxy ve Envoy ise 503 döndürür.',
      '503, uygulamanın kendisinden gelebilir; 502 ise onu çağıran ağ geçidinden gelir.',
    ],
  },
  '502-504': {
    decisive:
      '502’de arkadaki sunucu (upstream) bağlantıyı reddetmiş veya kapatmış ya da geçersiz bir yanıt göndermiştir; 504’te ise zamanında yanıt vermemiştir.',
    differences: [
      '502 genellikle hemen, 504 ise ancak ağ geçidinin zaman aşımı dolduğunda gelir (nginx’te `proxy_read_timeout`, varsayılan `60s`): Erişim günlüğündeki süreleri karşılaştırın.',
      '502 için vekil sunucunun (proxy) hata günlüğünde `Connection refused` veya `prematurely closed` arayın. 504 için önce günlükte `upstream timed out` arayın, sonra yavaş sorgulara ve paketleri sessizce düşüren (drop) güvenlik duvarlarına bakın.',
      '504’ten sonra arkadaki sunucu isteği hâlâ işliyor olabilir ve tamamlayabilir.',
    ],
  },
  '502-520': {
    decisive:
      '502, arkadaki sunucudan (upstream) gelen geçersiz bir yanıtın standart kodudur; 520 ise kaynak sunucudan (origin) gelen boş, bilinmeyen veya beklenmedik bir yanıt için Cloudflare’in kendi kodudur.',
    differences: [
      '520 için kaynak sunucuda boş yanıtlara, sıfırlanan bağlantılara ve 128 KB’yi aşan yanıt başlıklarına bakın. Ziyaretçiler genellikle daha sonra yeniden denemekten başka bir şey yapamaz.',
      'Cloudflare arkasında, Cloudflare markalı bir 502 sayfası 502’yi kaynak sunucunun döndürdüğünü gösterir; yalnızca `cloudflare` yazan markasız bir sayfa ise Cloudflare’in kendisinden gelir.',
    ],
  },
  '503-504': {
    decisive:
      '503’te hizmet şu anda isteği işleyemez; 504’te ise ağ geçidi, zaman aşımı dolana kadar yanıt alamamıştır.',
    differences: [
      '503’te istek genellikle işlenmemiştir; 504’te ise işlenmiş olabilir, bu yüzden POST isteğini yalnızca idempotent ise yineleyin.',
      'Aşırı yük ikisine de yol açabilir: Uzun kuyruklar 504 ile, aşırı yükten koruyan sınırlar 503 ile sonuçlanır.',
    ],
  },
  '503-529': {
    decisive:
      '503, geçici olarak istekleri işleyemeyen bir hizmetin standart kodudur; 529 ise birkaç API’nin aşırı yükü bildirmek için kullandığı, standart olmayan bir koddur.',
    differences: [
      '503, bakım anlamına da gelebilir. SSL Labs API’si ikisini ayırır: Bakımda 503, aşırı yükte 529 gönderir.',
      'Yeniden deneme mantığınızın 529’u kapsadığından emin olun: `curl --retry` isteği 503’ten sonra yineler, 529’dan sonra yinelemez.',
    ],
  },
  '504-524': {
    decisive:
      '504, ağ geçidi zaman aşımının standart kodudur; 524 ise bağlantıyı kabul eden, ancak zamanında yanıt göndermeyen bir kaynak sunucu (origin) için Cloudflare’in kendi kodudur.',
    differences: [
      'Cloudflare arkasında sonucu kısa olan zaman aşımı belirler: Kaynak sunucudaki nginx, `proxy_read_timeout` (varsayılan `60s`) dolunca 504; Cloudflare ise varsayılan olarak 125 sn sonra 524 döndürür.',
      'Kendi ağ geçidinizin zaman aşımını yükseltebilirsiniz; Cloudflare’inki ise yalnızca Enterprise planındaki alanlarda (zone) yükseltilebilir.',
    ],
  },
  '521-522': {
    decisive:
      '521’de kaynak sunucu (origin) Cloudflare’in bağlantısını reddeder; 522’de ise bağlantıyı veya isteği zamanında onaylamaz (ACK).',
    differences: [
      '521 için web sunucusunun çalıştığından ve Cloudflare’in kullandığı portu (HTTPS için 443; şifresiz HTTP için ve Flexible modunda her zaman 80) dinlediğinden emin olun; 522 için güvenlik duvarına, DNS’deki IP adresine ve kaynak sunucunun yüküne bakın.',
      'Paketleri reddeden (reject) bir güvenlik duvarı 521’e, sessizce düşüren (drop) bir güvenlik duvarı 522’ye yol açar. İki durumda da Cloudflare’in IP aralıklarına izin verin.',
    ],
  },
  '522-524': {
    decisive:
      '522’de kaynak sunucu (origin) bağlantıyı (19 sn içinde) veya isteği (90 sn içinde) onaylamaz; 524’te ise onaylar, ancak zamanında (varsayılan 125 sn) HTTP yanıtı göndermez.',
    differences: [
      '522 için ağa, güvenlik duvarına ve DNS’deki IP adresine bakın; 524 için yavaş isteği bulun ve uzun işi arka plan işine dönüştürün.',
      '524’te kaynak sunucu isteği genellikle almıştır ve hâlâ işliyor olabilir; 522’de ise genellikle almamıştır.',
    ],
  },
  '525-526': {
    decisive:
      '525’te Cloudflare ile kaynak sunucu (origin) arasındaki TLS el sıkışması başarısız olmuştur; 526’da ise Cloudflare, kaynak sunucunun sertifikasına güvenmez.',
    differences: [
      '525 için kaynak sunucuda 443 numaralı porta, TLS sürümlerine, şifre takımlarına ve SNI’ye; 526 için sertifikanın bitiş tarihine, sunucu adına ve zincirine bakın.',
      '525, Full ve Full (strict) modlarında; 526 ise Full (strict) gibi, Cloudflare’in sertifikayı doğruladığı modlarda görülür. Full moduna geçmek 526’yı gizler, ancak Cloudflare artık sertifikayı doğrulamaz.',
    ],
  },
  'http:403-websocket:1008': {
    decisive:
      'HTTP 403, el sıkışmayı WebSocket açılmadan önce reddeder; WebSocket 1008 ise açık bir bağlantıyı bir kural ihlali nedeniyle kapatır.',
    differences: [
      'Tarayıcıdaki bir betik WebSocket 1008 kodunu ve kapanış nedenini görür, HTTP 403 kodunu ise yalnızca WebSocket 1006 olarak görür.',
      'HTTP 403 genellikle yetkilerle ilgilidir; WebSocket 1008 ise hız sınırı veya izin verilmeyen bir mesaj gibi her tür kuralı kapsar.',
      'Uvicorn gibi ASGI sunucuları, `accept()` öncesindeki bir kapanışı HTTP 403 yanıtına çevirir. Betiğin WebSocket 1008 görmesini istiyorsanız önce `accept()` çağırın.',
    ],
  },
  'http:502-websocket:1014': {
    decisive:
      'İkisi de ağ geçidinin, arkasındaki sunucudan (upstream) geçersiz bir yanıt aldığını gösterir: HTTP 502, WebSocket açılmadan önce; WebSocket 1014 ise açıldıktan sonra.',
    differences: [
      'HTTP 502, el sıkışmayı reddeder ve tarayıcıdaki bir betik WebSocket 1006 görür; WebSocket 1014 ise bir Close çerçevesiyle gelir.',
      'HTTP 502 kodunu çoğu vekil sunucu (proxy) gönderir, WebSocket 1014 ise nadiren görülür: Birçok ağ geçidi bunun yerine bağlantıyı koparır ve istemciler bunu WebSocket 1006 olarak bildirir.',
    ],
  },
};
