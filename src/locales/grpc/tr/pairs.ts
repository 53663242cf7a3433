import type { PairTexts } from '../../../model.js';

/** The pairs of gRPC status codes that people confuse, in Turkish. */
export const pairs: PairTexts = {
  '1-4': {
    decisive:
      'CANCELLED genellikle çağıran tarafın çağrıyı iptal ettiğini, DEADLINE_EXCEEDED ise çağrının süre sınırının (deadline) dolduğunu gösterir.',
    differences: [
      'CANCELLED çoğu zaman bilinçli bir iptali gösterir ve alarm gerektirmez; DEADLINE_EXCEEDED kodunun oranı ise izlenmeli ve bir alarma bağlanmalıdır.',
      'İstemcinin DEADLINE_EXCEEDED gördüğü yerde sunucu çoğu zaman CANCELLED görür: Süre sınırı dolduğunda istemci çağrıyı iptal eder.',
    ],
  },
  '2-13': {
    decisive:
      'INTERNAL bilinen bir iç hatayı bildirir; UNKNOWN ise hatanın daha özel bir koda çevrilmediğini gösterir.',
    differences: [
      'Çoğu sunucu yakalanmayan bir istisna için UNKNOWN döndürür. INTERNAL ise bilerek seçilir veya bozulan bir akış (stream) için gRPC kütüphanesinden gelir.',
      'UNKNOWN için hatayı daha özel bir koda çevirin; INTERNAL için yazılım hatasını veya sorunlu durağı (hop) bulup düzeltin.',
    ],
  },
  '2-14': {
    decisive:
      'UNAVAILABLE hizmete şu anda ulaşılamadığını veya hizmetin çağrı kabul edemediğini, UNKNOWN ise çağrının başarısız olduğunu ve hatanın daha özel bir koda çevrilmediğini gösterir.',
    differences: [
      'UNAVAILABLE için bağlantıyı, vekil sunucuyu (proxy) ve arka uç sunucularını (backend) kontrol edin; UNKNOWN için sunucunun günlüğünde yakalanmayan bir istisna arayın.',
      'Vekil sunucu (proxy) `grpc-status` olmadan yanıt verirse istemci HTTP 502, 503 ve 504 kodlarını UNAVAILABLE, HTTP 500 kodunu ise UNKNOWN olarak bildirir.',
    ],
  },
  '3-9': {
    decisive:
      'INVALID_ARGUMENT isteğin hiçbir zaman geçerli olmadığını, FAILED_PRECONDITION ise isteğin geçerli olduğunu, ancak sistemin şu anki durumunda yerine getirilemediğini gösterir.',
    differences: [
      'INVALID_ARGUMENT için isteği düzeltin; FAILED_PRECONDITION için sistemin durumunu değiştirin.',
      'Aynı istek, durum değiştikten sonra başarılı olabilecekse FAILED_PRECONDITION kullanın.',
    ],
  },
  '3-11': {
    decisive:
      'INVALID_ARGUMENT isteğin hiçbir zaman geçerli olmadığını, OUT_OF_RANGE ise henüz var olmayan veya artık bulunmayan bir konuma başvurduğunu gösterir.',
    differences: [
      'Negatif bir konum (offset) INVALID_ARGUMENT, dosyanın sonunu aşan bir konum OUT_OF_RANGE ile yanıtlanır.',
      'OUT_OF_RANGE verinin sonunu gösterdiği için veriyi sırayla okuyan kod bu kodda durabilir.',
    ],
  },
  '4-14': {
    decisive:
      'DEADLINE_EXCEEDED çağrının süre sınırının (deadline) dolduğunu, UNAVAILABLE ise hizmete ulaşılamadığını veya hizmetin çağrıyı kabul edemediğini gösterir.',
    differences: [
      'Çağrı idempotent ise UNAVAILABLE kodunda üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin. DEADLINE_EXCEEDED kodunda önce işlemin gerçekleşip gerçekleşmediğine bakın: Yeniden denemek, tamamlanmış bir işi yineleyebilir ve yavaş bir sunucunun yükünü artırır.',
      'Sunucu bağlantıları reddediyorsa çağrı hemen UNAVAILABLE ile başarısız olur; wait-for-ready açıksa (hizmet yapılandırmasında `waitForReady`; Node.js’te `new Metadata({ waitForReady: true })`, .NET’te `WithWaitForReady()`) sunucuyu bekler ve daha önce süre sınırı (deadline) dolarsa DEADLINE_EXCEEDED ile başarısız olur.',
      'İstemci, vekil sunucunun (proxy) verdiği HTTP 504 yanıtını, nedeni bir zaman aşımı olduğu hâlde UNAVAILABLE olarak bildirir.',
    ],
  },
  '5-7': {
    decisive:
      'NOT_FOUND varlığın bulunmadığını, PERMISSION_DENIED ise çağıran tarafın ona erişme yetkisi olmadığını gösterir.',
    differences: [
      'Hizmet bütün bir kullanıcı grubuna erişim vermiyorsa, örneğin bir özellik kademeli olarak kullanıma açılırken, NOT_FOUND döndürebilir.',
      'Kullanıcı bazlı erişim denetiminde olduğu gibi bir grubun yalnızca bazı kullanıcılarına erişim verilmiyorsa PERMISSION_DENIED döndürün.',
    ],
  },
  '5-9': {
    decisive:
      'NOT_FOUND varlığın bulunmadığını, FAILED_PRECONDITION ise sistemin işlem için gereken durumda olmadığını gösterir.',
    differences: [
      'Her iki kod da uygunsa NOT_FOUND döndürün: `google.rpc.Code` daha özel olan koda öncelik verir.',
      'Var olmayan bir dizini silmek NOT_FOUND ile, boş olmayan bir dizini silmek FAILED_PRECONDITION ile sonuçlanır.',
    ],
  },
  '5-12': {
    decisive:
      'NOT_FOUND varlığın bulunmadığını, UNIMPLEMENTED ise metodun sunucuda olmadığını veya desteklenmediğini gösterir.',
    differences: [
      'NOT_FOUND için kimliği (ID); UNIMPLEMENTED için paket, hizmet ve metot adlarını ve vekil sunucunun (proxy) rotalarını kontrol edin.',
      'NOT_FOUND, HTTP 404 ile eşlenir, ancak istemci `grpc-status` içermeyen bir HTTP 404 yanıtını UNIMPLEMENTED olarak bildirir.',
    ],
  },
  '6-9': {
    decisive:
      'ALREADY_EXISTS oluşturulacak varlığın zaten bulunduğunu, FAILED_PRECONDITION ise sistemin işlem için gereken durumda olmadığını gösterir.',
    differences: [
      'Her iki kod da uygunsa ALREADY_EXISTS döndürün: `google.rpc.Code` daha özel olan koda öncelik verir.',
      'ALREADY_EXISTS kodundan sonra mevcut varlığı kullanın veya başka bir ad seçin; FAILED_PRECONDITION kodundan sonra sistemin durumunu değiştirin, ardından çağrıyı yineleyin.',
    ],
  },
  '6-10': {
    decisive:
      'ALREADY_EXISTS bir oluşturma çağrısının mevcut bir varlıkla, ABORTED ise bir işlemin eşzamanlı başka bir işlemle çakıştığını gösterir.',
    differences: [
      'ABORTED kodundan sonra bütün işlem dizisini yinelemek başarılı olabilir; ALREADY_EXISTS ise başka bir ad seçilene veya mevcut varlık silinene kadar yinelenir.',
      'İkisi de HTTP 409 ile eşlenir. Google API’lerinin JSON gövdesinde gRPC kodunu `error.status` belirtir.',
    ],
  },
  '7-8': {
    decisive:
      'PERMISSION_DENIED çağıran tarafın yetkisi olmadığını, RESOURCE_EXHAUSTED ise kota gibi bir sınıra ulaşıldığını gösterir.',
    differences: [
      'Dolan bir kota için RESOURCE_EXHAUSTED döndürün: `google.rpc.Code`, bu durumda PERMISSION_DENIED kullanılmasını yasaklar.',
      'Hız sınırı bir süre sonra sıfırlanır; PERMISSION_DENIED ise bir rol, kapsam (scope) veya politika (policy) değiştirilene kadar yinelenir.',
    ],
  },
  '7-16': {
    decisive:
      'UNAUTHENTICATED çağıran tarafın geçerli kimlik bilgileri olmadığını, PERMISSION_DENIED ise kimliğinin doğrulandığını, ancak yetkisi olmadığını gösterir.',
    differences: [
      'Yeni bir belirteç (token) UNAUTHENTICATED kodunu giderebilir; PERMISSION_DENIED için ise bir yetki verilmesi gerekir.',
      'Belirteci yalnızca UNAUTHENTICATED aldığınızda yenileyin: PERMISSION_DENIED kodunda aynı yetkilere sahip yeni bir belirteç de sonuç vermez.',
    ],
  },
  '8-14': {
    decisive:
      'RESOURCE_EXHAUSTED bir sınıra ulaşıldığını, UNAVAILABLE ise hizmete şu anda ulaşılamadığını veya hizmetin çağrı kabul edemediğini gösterir.',
    differences: [
      'Çağrı idempotent ise UNAVAILABLE kodunda üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin. RESOURCE_EXHAUSTED kodunda önce hangi sınıra ulaşıldığına bakın: Yeniden denemek aynı kotayı daha da tüketebilir.',
      'İstemci, vekil sunucunun (proxy) verdiği HTTP 429 yanıtını, nedeni bir hız sınırı olduğu hâlde UNAVAILABLE olarak bildirir.',
    ],
  },
  '9-10': {
    decisive:
      'ABORTED kodundan sonra istemci bütün işlem dizisini yineler; FAILED_PRECONDITION kodundan sonra ise önce sistemin durumunun değiştirilmesi gerekir.',
    differences: [
      'ABORTED eşzamanlı bir işlemle çakışmadan kaynaklanır, bu yüzden yeni bir deneme başarılı olabilir; FAILED_PRECONDITION ise durum değişene kadar sürer.',
      'ABORTED kodundan sonra veriyi yeniden okuyun, değiştirin ve yazın: Yalnızca son çağrıyı yinelemek çakışmayı da yineler.',
    ],
  },
  '9-11': {
    decisive:
      'OUT_OF_RANGE isteğin geçerli aralığın dışındaki bir konuma başvurduğunu, FAILED_PRECONDITION ise sistemin işlem için gereken durumda olmadığını gösterir.',
    differences: [
      'Her iki kod da uygunsa OUT_OF_RANGE döndürün: `google.rpc.Code` daha özel olan koda öncelik verir.',
      'OUT_OF_RANGE verinin sonunu gösterdiği için veriyi sırayla okuyan kod bu kodda durabilir; FAILED_PRECONDITION aldığında ise bir hata bildirmelidir.',
    ],
  },
  '9-14': {
    decisive: 'UNAVAILABLE genellikle geçicidir; FAILED_PRECONDITION ise sistemin durumu değiştirilene kadar sürer.',
    differences: [
      'İstemci kütüphaneleri UNAVAILABLE kodunda otomatik olarak yeniden deneyebilir (`retryPolicy`); FAILED_PRECONDITION kodunda yeniden denemek ise yalnızca yükü artırır.',
      'UNAVAILABLE hizmetin kendisiyle, FAILED_PRECONDITION ise hizmetteki verinin durumuyla ilgilidir.',
    ],
  },
  '10-14': {
    decisive:
      'UNAVAILABLE kodundan sonra istemci başarısız olan çağrıyı yeniden deneyebilir; ABORTED kodundan sonra ise bütün çağrı dizisini yinelemesi gerekir.',
    differences: [
      'UNAVAILABLE hizmetin kendisiyle veya hizmete giden bağlantıyla ilgilidir; ABORTED ise sorunsuz çalışan bir hizmetin, eşzamanlı işlemler arasında bir çakışma saptadığını gösterir.',
      'Bir `retryPolicy`, UNAVAILABLE ile biten çağrıyı otomatik olarak yeniden deneyebilir; ABORTED kodundan sonra ise diziyi yalnızca uygulama veya veritabanı işleminin (transaction) tamamını yürüten bir istemci kütüphanesi yineleyebilir.',
    ],
  },
  '13-14': {
    decisive:
      'INTERNAL bir yazılım hatasını veya sorunlu bir durağı (hop), UNAVAILABLE ise hizmete şu anda ulaşılamadığını veya hizmetin çağrı kabul edemediğini bildirir.',
    differences: [
      'UNAVAILABLE genellikle geçicidir; INTERNAL ise çoğu zaman yazılım hatası veya sorunlu durak düzeltilene kadar yinelenir.',
      'Bir HTTP/2 akışı (stream) sıfırlandığında gRPC kodunu HTTP/2 hata kodu belirler: `REFUSED_STREAM`, UNAVAILABLE koduna; `PROTOCOL_ERROR` ve `INTERNAL_ERROR` ise INTERNAL koduna çevrilir.',
    ],
  },
  '13-15': {
    decisive:
      'INTERNAL bir yazılım hatasını veya sorunlu bir durağı (hop), DATA_LOSS ise verinin kaybolduğunu veya bozulduğunu ve kurtarılamayacağını bildirir.',
    differences: [
      'INTERNAL kodundan sonra yazılım hatasını veya sorunlu durağı arayın; DATA_LOSS kodundan sonra veriyi yedekten geri yükleyin.',
      'gRPC belgelerine göre kütüphane INTERNAL kodunu kendisi üretebilir, DATA_LOSS kodunu ise üretmez.',
    ],
  },
  'grpc:1-http:499': {
    decisive:
      'İkisi de genellikle çağıran tarafın beklemeyi bıraktığını gösterir. gRPC CANCELLED çağrının durum kodudur; HTTP 499 ise çoğu zaman yalnızca nginx’in erişim günlüğündeki bir kayıttır.',
    differences: [
      'gRPC işleyicisi (handler) iptali öğrenir, örneğin Go’da `ctx.Done()` ile; nginx arkasındaki bir HTTP uygulaması ise yalnızca bağlantının kapandığını görür.',
      'CANCELLED, HTTP 499 ile eşlenir, ancak istemci `grpc-status` içermeyen bir HTTP 499 yanıtını UNKNOWN olarak bildirir.',
    ],
  },
  'grpc:4-http:504': {
    decisive:
      'İkisi de bir sürenin dolduğunu gösterir: gRPC’de genellikle istemcinin belirlediği süre sınırının (deadline), HTTP’de ise ağ geçidinin zaman aşımının.',
    differences: [
      'gRPC sunucusu süre sınırını `grpc-timeout` başlığında alır ve bu süre dolduğunda işi durdurabilir; HTTP ağ geçidinin arkasındaki bir uygulama ise ağ geçidinin zaman aşımını genellikle bilmez.',
      'DEADLINE_EXCEEDED için istemcideki süre sınırına, HTTP 504 için nginx’teki `proxy_read_timeout` (varsayılan `60s`) gibi bir ağ geçidi zaman aşımına bakın.',
      'DEADLINE_EXCEEDED, HTTP 504 ile eşlenir, ancak istemci `grpc-status` içermeyen bir HTTP 504 yanıtını UNAVAILABLE olarak bildirir.',
    ],
  },
  'grpc:5-http:404': {
    decisive:
      'gRPC NOT_FOUND bir varlığın bulunmadığını, HTTP 404 ise istenen URL’de bir kaynak bulunmadığını gösterir; HTTP 404’ün nedeni eksik bir rota da olabilir.',
    differences: [
      'Bir HTTP API’sinde yanlış bir URL yolu da eksik bir kayıt da 404’e yol açar; gRPC’de ise yanlış bir metot adı UNIMPLEMENTED, eksik bir kayıt NOT_FOUND ile sonuçlanır.',
      'NOT_FOUND, HTTP 404 ile eşlenir, ancak istemci `grpc-status` içermeyen bir HTTP 404 yanıtını UNIMPLEMENTED olarak bildirir.',
    ],
  },
  'grpc:7-http:403': {
    decisive:
      'İkisi de isteğe izin verilmediğini gösterir; gRPC PERMISSION_DENIED kimliği doğrulanmış çağıranlar içindir, HTTP 403 ise anonim istekleri de reddedebilir.',
    differences: [
      'Bu iki kod birbiriyle eşlenir. Durum mesajında `HTTP status code 403` (Node.js) veya `403 (Forbidden)` (Go) geçiyorsa çağrıyı hizmet değil, bir vekil sunucu (proxy) veya WAF reddetmiştir.',
      'gRPC’de çağıran tarafın kimliği belirlenemiyorsa UNAUTHENTICATED döndürün: `google.rpc.Code`, bu durumda PERMISSION_DENIED kullanılmasını yasaklar.',
    ],
  },
  'grpc:8-http:429': {
    decisive:
      'HTTP 429, istemcinin bir hız sınırını aştığını gösterir; gRPC RESOURCE_EXHAUSTED ise mesaj boyutu, bellek ve disk alanı da içinde olmak üzere her tür sınırı kapsar.',
    differences: [
      'HTTP 429’da beklemek işe yarar. RESOURCE_EXHAUSTED kodunda önce durum mesajını okuyun: `larger than max` (Go, Node.js, Python) genellikle bir mesajın fazla büyük olduğunu gösterir ve beklemek işe yaramaz.',
      'HTTP, bekleme süresini `Retry-After` başlığında; gRPC ise `google.rpc.RetryInfo` ayrıntısında bildirir.',
      'RESOURCE_EXHAUSTED, HTTP 429 ile eşlenir, ancak istemci `grpc-status` içermeyen bir HTTP 429 yanıtını UNAVAILABLE olarak bildirir.',
    ],
  },
  'grpc:9-http:412': {
    decisive:
      'HTTP 412, istek başlıklarındaki bir koşulun, örneğin `If-Match` koşulunun sağlanmadığını; gRPC FAILED_PRECONDITION ise sistemin işlem için gereken durumda olmadığını gösterir.',
    differences: [
      'Adları benzese de FAILED_PRECONDITION, HTTP 400 ile eşlenir. Sunucu FAILED_PRECONDITION kodunu ancak istekte `If-Match` gibi bir başlık varsa HTTP 412 olarak döndürebilir.',
      'gRPC mesajındaki eskimiş bir ETag için, GKE’ninki gibi bazı Google API’leri, HTTP 409 ile eşlenen ABORTED kodunu döndürür.',
    ],
  },
  'grpc:11-http:416': {
    decisive:
      'HTTP 416, `Range` başlığındaki bayt aralığıyla; gRPC OUT_OF_RANGE ise isteğin başvurduğu her tür konumla ilgilidir.',
    differences: [
      'Adları benzese de OUT_OF_RANGE, HTTP 400 ile eşlenir ve istemci `grpc-status` içermeyen bir HTTP 416 yanıtını UNKNOWN olarak bildirir.',
      'HTTP 416 yanıtı toplam boyutu genellikle `Content-Range` başlığında verir; gRPC’de bunun için standart bir alan yoktur, bu yüzden durum mesajına bakın.',
    ],
  },
  'grpc:12-http:404': {
    decisive:
      'HTTP 404, istenen URL’de bir kaynak bulunmadığını; gRPC UNIMPLEMENTED ise adı URL yolunu oluşturan metodun sunucuda bulunmadığını gösterir.',
    differences: [
      'gRPC sunucusu bilinmeyen bir metodu HTTP 200 ve `grpc-status: 12` ile bildirir; HTTP 404 ise genellikle eşleşen bir rotası olmayan bir vekil sunucudan (proxy) gelir.',
      'İstemci `grpc-status` içermeyen bir HTTP 404 yanıtını UNIMPLEMENTED olarak bildirir; durum mesajında bu durumda `HTTP status code 404` (Node.js) veya `404 (Not Found)` (Go) geçer.',
      'Ters yönde UNIMPLEMENTED, HTTP 501 ile eşlenir.',
    ],
  },
  'grpc:13-http:500': {
    decisive:
      'İkisi de bir iç hata bildirir; gRPC INTERNAL, bozulan bir akış (stream) veya ayrıştırılamayan bir mesaj yüzünden gRPC kütüphanesinden de gelebilir.',
    differences: [
      'Yakalanmayan bir istisna için HTTP yazılım çatılarının (framework) çoğu 500 döndürür; gRPC sunucularının çoğu ise INTERNAL değil, UNKNOWN döndürür.',
      'INTERNAL, HTTP 500 ile eşlenir, ancak istemci `grpc-status` içermeyen bir HTTP 500 yanıtını UNKNOWN olarak bildirir.',
    ],
  },
  'grpc:14-http:503': {
    decisive:
      'HTTP 503 ile gRPC UNAVAILABLE neredeyse aynı anlama gelir; ancak gRPC, UNAVAILABLE kodunu reddedilen veya kopan bir bağlantı için de bildirir.',
    differences: [
      'HTTP 503, bir sunucunun veya vekil sunucunun (proxy) yanıt verdiğini kanıtlar; gRPC UNAVAILABLE ise hiçbir yanıt gelmediği anlamına da gelebilir.',
      'HTTP, bekleme süresini `Retry-After` başlığında; gRPC ise `google.rpc.RetryInfo` ayrıntısında bildirir.',
    ],
  },
  'grpc:16-http:401': {
    decisive: 'İkisi de kimlik bilgilerinin eksik veya geçersiz olduğunu gösterir; bu iki kod birbiriyle eşlenir.',
    differences: [
      'HTTP 401 yanıtı kimlik doğrulama yöntemini `WWW-Authenticate` başlığında belirtmek zorundadır; gRPC’de böyle bir zorunluluk yoktur, bu yüzden istemcinin yöntemi bilmesi gerekir.',
      'gRPC UNAUTHENTICATED, daha hiçbir şey gönderilmeden istemci kütüphanesinden gelebilir: Go `cannot send secure credentials on an insecure connection` bildirir. HTTP 401 ise bir sunucudan veya vekil sunucudan (proxy) gelir.',
    ],
  },
};
