import type { grpc } from '../../../catalogs/grpc.js';
import type { CodeTexts } from '../../../model.js';

/** gRPC codes in Turkish. */
export const codes: CodeTexts<typeof grpc> = {
  0: {
    name: 'Başarılı',
    summary: 'Sunucu, çağrının başarıyla tamamlandığını bildiriyor.',
    when: 'Başarılı her çağrı bu kodla biter: Sunucu, son mesajın ardından gelen trailer alanlarında `grpc-status: 0` gönderir. Yapılacak bir şey yoktur.',
    fixes: [
      {
        id: 'check-default-values',
        text: 'Yanıtta bir alan yoksa alanın varsayılan değerinde olup olmadığına bakın: proto3, değeri `0`, `false` veya `""` olan bir skaler alanı ancak `optional` olarak tanımlanmışsa veya bir `oneof` içindeyse gönderir.',
      },
      {
        id: 'return-error-status',
        text: 'İş başarısız olduysa bir hata kodu döndürün. OK döndürüp hatayı mesajın içine koyarsanız `grpc-status` değerine dayanan yeniden denemeler, ölçümler ve alarmlar hatayı fark etmez.',
      },
    ],
    choose: 'OK kodunu yalnızca işlem başarılı olduysa döndürün.',
    endUser: 'İşlem tamamlandı.',
  },
  1: {
    name: 'İptal Edildi',
    summary: 'Çağrı tamamlanmadan iptal edildi; iptal eden genellikle çağıran taraftır.',
    when: 'Kullanıcı sayfadan ayrıldığında, üst çağrı sona erdiğinde veya işleyici (handler) çalışırken istemcinin bağlantısı koptuğunda görülür. Bir vekil sunucu (proxy) veya sunucu akışı (stream) sıfırladığında, çağrıyı iptal etmemiş bir istemci de bu kodu alabilir: `Call cancelled` (Node.js) veya `Received RST_STREAM with error code 8` (Python). .NET, gRPC olmayan bir HTTP 200 yanıtında da bu kodu bildirir: `Bad gRPC response. Invalid content-type value`.',
    fixes: [
      {
        id: 'ignore-own-cancellation',
        text: 'Çağrıyı kendi kodunuz iptal ettiyse sonucu yok sayın ve hata bildirmeyin. Bu durumda mesaj `Cancelled on client` (Node.js) veya `Call canceled by the client.` (.NET) olur.',
      },
      {
        id: 'find-canceller',
        text: 'Çağrıyı kendi kodunuz iptal etmediyse çağrının bir işleyicinin bağlamını (context) kullanıp kullanmadığına bakın: Go’da bu bağlam, işleyici döndüğünde iptal edilir. Bundan sonra da sürmesi gereken işler için `context.WithoutCancel` kullanın.',
      },
      {
        id: 'propagate-cancellation',
        text: 'Çağrı iptal edilir edilmez çalışmayı bırakın ve iptali giden çağrılara da iletin: Go’da gelen `ctx`, .NET’te `ServerCallContext.CancellationToken` kullanın.',
      },
    ],
    choose: 'Çağıran taraf işlemi iptal ettiyse CANCELLED döndürün.',
    endUser: 'İşlem iptal edildi.',
  },
  2: {
    name: 'Bilinmeyen Hata',
    summary: 'Çağrı başarısız oldu; sunucunun veya istemci kütüphanesinin bu hata için daha özel bir durum kodu yok.',
    when: 'Bir işleyicinin (handler) fırlattığı istisna bir durum koduna çevrilmediğinde veya başka bir sistemden, kullanılabilir bir kod taşımayan bir hata geldiğinde görülür. İstemci bunu, bir vekil sunucu (proxy) `grpc-status` olmadan ve gRPC’nin eşlemediği bir HTTP durum koduyla, örneğin 413 ile yanıt verdiğinde de bildirir.',
    fixes: [
      {
        id: 'map-exceptions',
        text: 'Yakalanmayan istisnayı sunucunun günlüğünde bulun ve daha özel bir koda çevirin: Go’da `status.Error`, .NET’te `RpcException`, Python’da `context.abort`.',
      },
      {
        id: 'read-message',
        text: 'Durum mesajını okuyun. `Received HTTP status code` (Node.js) veya `unexpected HTTP status code received from server` (Go), yanıtı bir vekil sunucunun verdiğini veya portun gRPC sunmadığını gösterir.',
      },
      {
        id: 'bypass-proxy',
        text: 'Vekil sunucuyu elemek için sunucuyu doğrudan çağırın: `grpcurl -plaintext HOST:PORT package.Service/Method` (sunucuda reflection gerekir; sunucu TLS kullanıyorsa `-plaintext` seçeneğini çıkarın). Yanıtı nginx 413 ile verdiyse `client_max_body_size` değerini yükseltin (varsayılan `1m`).',
      },
    ],
    choose:
      'UNKNOWN kodunu yalnızca başka bir sistemden gelen ve daha özel bir koda çeviremediğiniz bir hata için döndürün.',
    endUser: 'Bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
  },
  3: {
    name: 'Geçersiz Argüman',
    summary: 'Sunucu isteği reddediyor, çünkü istek sistemin durumundan bağımsız olarak geçersiz.',
    when: 'Bir alan eksikse, biçimi bozuksa veya API belgelerindeki sınırların dışındaysa görülür.',
    fixes: [
      {
        id: 'read-field-violations',
        text: 'Reddedilen alanı durum mesajında veya `google.rpc.BadRequest` ayrıntısında (`field_violations`) bulun.',
      },
      {
        id: 'correct-request',
        text: 'İsteği yeniden göndermeden önce düzeltin ve `INVALID_ARGUMENT` kodunu `retryableStatusCodes` listesine koymayın.',
      },
      {
        id: 'name-field',
        text: 'Geçersiz her alanı ve ihlal ettiği kuralı belirten bir `google.rpc.BadRequest` ayrıntısı döndürün.',
      },
    ],
    choose: 'Aynı istek ne zaman gelirse gelsin geçersiz olacaksa INVALID_ARGUMENT döndürün.',
    endUser: 'Bilgilerden bazıları geçersiz. Lütfen kontrol edin.',
  },
  4: {
    name: 'Süre Sınırı Aşıldı',
    summary: 'Süre sınırı (deadline), çağrı tamamlanmadan doldu; kodu istemci kütüphanesi veya sunucu bildirir.',
    when: 'Sunucu yavaş olduğunda, süre sınırı fazla kısa olduğunda, bağlantının kurulması veya adın çözümlenmesi çok uzun sürdüğünde ya da zincirdeki önceki çağrılar aktarılan süreyi tükettiğinde görülür. İşlem yine de tamamlanmış olabilir.',
    fixes: [
      {
        id: 'compare-with-p99',
        text: 'gRPC varsayılan olarak süre sınırı koymaz; kodunuzun veya hizmet yapılandırmasının (service config) onu nerede belirlediğini bulun (`methodConfig` içinde `timeout`). Sınır, metodun p99 gecikmesinden kısaysa uzatın.',
      },
      {
        id: 'check-before-retry',
        text: 'Bir yazma işlemini yinelemeden önce veriyi okuyup ilk çağrının etkili olup olmadığını kontrol edin.',
      },
      {
        id: 'propagate-deadline',
        text: 'Süre sınırını giden çağrılara da iletin ve süre dolduğunda çalışmayı bırakın: Go’da gelen `ctx`, Java’da `Context`, .NET’te `EnableCallContextPropagation()` kullanın.',
      },
      {
        id: 'find-slow-hop',
        text: 'Yavaş durağı (hop) bulmak için çağrıyı örneğin OpenTelemetry ile izleyin (tracing). Çağrılar tek bir bağlantıda sıra bekliyorsa eşzamanlı HTTP/2 akışı sınırına bakın: nginx’te `http2_max_concurrent_streams` (varsayılan `128`), HAProxy’de `tune.h2.fe.max-concurrent-streams` (varsayılan `100`).',
      },
    ],
    choose:
      'Çağıran tarafın süre sınırı dolduysa veya başka bir hizmete yaptığınız çağrı zaman aşımına uğradıysa ve iş buna rağmen yapılmış olabilirse DEADLINE_EXCEEDED döndürün.',
    endUser: 'Bu işlem çok uzun sürdü. Lütfen tekrar denemeden önce sonucu kontrol edin.',
  },
  5: {
    name: 'Bulunamadı',
    summary: 'İstekte belirtilen varlık yok veya sunucu onun var olduğunu açıklamıyor.',
    when: 'Kimlik (ID) yanlış olduğunda, varlık silindiğinde veya çağrı yanlış projeye ya da ortama gittiğinde görülür. Sunucu bu kodu, örneğin bir özellik kademeli olarak kullanıma açılırken, erişimi olmayan bütün bir kullanıcı grubuna da döndürebilir.',
    fixes: [
      {
        id: 'check-id',
        text: 'İstekteki kimliği (ID) hizmetin veritabanındaki veya konsolundaki kimlikle karşılaştırın ve istemcinin hangi projeyi ve ortamı çağırdığını kontrol edin.',
      },
      {
        id: 'name-resource',
        text: 'Bulunamayan varlığı bir `google.rpc.ResourceInfo` ayrıntısında belirtin (`resource_type`, `resource_name`).',
      },
      {
        id: 'check-replica-lag',
        text: 'Varlık az önce oluşturulduysa okumanın geriden gelen bir replikaya gidip gitmediğine bakın (PostgreSQL’de, birincil sunucudaki `pg_stat_replication` görünümünde `replay_lag`).',
      },
    ],
    choose: 'Varlık bulunmuyorsa NOT_FOUND döndürün; bulunmayan bir metot için UNIMPLEMENTED kullanın.',
    endUser: 'Aradığınızı bulamadık.',
  },
  6: {
    name: 'Zaten Var',
    summary: 'Sunucu varlığı oluşturmadı, çünkü bu varlık zaten var.',
    when: 'İki istemci aynı adı seçtiğinde veya bir istemci, ilk yanıt kaybolduktan sonra oluşturma çağrısını yinelediğinde görülür.',
    fixes: [
      {
        id: 'read-existing',
        text: 'Mevcut varlığı okuyun. Onu kendi ilk denemeniz oluşturduysa onunla devam edin.',
      },
      {
        id: 'choose-other-name',
        text: 'Varlığı başka bir istemci oluşturduysa başka bir ad seçin veya mevcut varlığı güncelleyin.',
      },
      {
        id: 'accept-request-id',
        text: 'Yinelenen bir oluşturma çağrısının ilk sonucu döndürmesi için, örneğin `request_id` alanında bir istek kimliği (idempotency key) kabul edin.',
      },
    ],
    choose: 'ALREADY_EXISTS kodunu yalnızca bir oluşturma çağrısı mevcut bir varlıkla çakışırsa döndürün.',
    endUser: 'Bu kayıt zaten var.',
  },
  7: {
    name: 'İzin Verilmedi',
    summary: 'Çağıran tarafın kimliği doğrulandı, ancak bu işlem için yetkisi yok.',
    when: 'Bir rol veya kapsam (scope) eksik olduğunda, bir politika (policy) işlemi yasakladığında veya bir vekil sunucu (proxy) HTTP 403 ile yanıt verdiğinde görülür.',
    fixes: [
      {
        id: 'check-token-scopes',
        text: 'Belirtecin (token) hangi hesabı ve hangi kapsamları taşıdığına bakın: JWT’de `sub` ve `scope` alanları (claim).',
      },
      {
        id: 'grant-role',
        text: 'Eksik rolü verin veya reddin bilinçli olduğunu doğrulayın. Durum mesajında `HTTP status code 403` (Node.js) veya `403 (Forbidden)` (Go) geçiyorsa bunun yerine vekil sunucunun veya WAF’ın kurallarına bakın.',
      },
      {
        id: 'name-permission',
        text: 'Çağıran tarafın bilmesinde sakınca yoksa eksik yetkiyi bir `google.rpc.ErrorInfo` ayrıntısında belirtin.',
      },
    ],
    choose:
      'Çağıran tarafın kimliği doğrulandıysa, ancak yetkisi yoksa PERMISSION_DENIED döndürün. Dolan bir kota için RESOURCE_EXHAUSTED kullanın.',
    endUser: 'Bu işlem için izniniz yok.',
  },
  8: {
    name: 'Kaynak Tükendi',
    summary:
      'Sunucu veya bir gRPC kütüphanesi bir sınıra ulaştı: kota, en büyük mesaj boyutu, bellek veya disk alanı gibi.',
    when: 'Bir kota veya hız sınırı dolduğunda, bir mesajın boyutu alıcının sınırını (varsayılan 4 MiB) aştığında veya sunucuda bellek, disk alanı ya da iş parçacığı (thread) kalmadığında görülür.',
    fixes: [
      {
        id: 'read-message',
        text: 'Durum mesajını okuyun. `larger than max` (Go, Node.js, Python) veya `exceeds maximum size` (Java), mesaj boyutu sınırının aşıldığını gösterir; Node.js’te `1752460652` gibi gerçek dışı bir boyut ise yanıtın gRPC olmadığını, örneğin HTTP 200 ile gelen bir HTML sayfası olduğunu gösterir. `ENHANCE_YOUR_CALM` (Java) veya `Bandwidth exhausted` (Node.js) çoğu zaman keepalive ping’lerinin fazla sık olduğu anlamına gelir: İstemcinin ping aralığını en az 5 dakikaya çıkarın; Go, Java ve gRPC core sunucularındaki varsayılan alt sınır budur.',
      },
      {
        id: 'slow-down',
        text: 'Kota için `google.rpc.RetryInfo` ayrıntısındaki `retry_delay` süresi kadar bekleyin veya üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin. Mesaj boyutu için veriyi sayfalara bölün veya akış (stream) olarak gönderin.',
      },
      {
        id: 'raise-limit',
        text: 'Kotayı veya mesaj boyutu sınırını yükseltin. Boyut sınırı (varsayılan 4 MiB) alıcı tarafta ayarlanır: `grpc.max_receive_message_length` (C++, Python, Node.js), `MaxCallRecvMsgSize` veya `MaxRecvMsgSize` (Go istemcisi veya sunucusu), `maxInboundMessageSize` (Java), `MaxReceiveMessageSize` (.NET).',
      },
    ],
    choose:
      'Bir sınıra ulaşıldıysa RESOURCE_EXHAUSTED döndürün; beklemek işe yarayacaksa `google.rpc.RetryInfo` ayrıntısını ekleyin.',
    endUser: 'Bir sınıra ulaşıldığı için işlem tamamlanamadı.',
  },
  9: {
    name: 'Ön Koşul Sağlanmadı',
    summary: 'Sunucu, sistem gereken durumda olmadığı için işlemi reddediyor.',
    when: 'Silinecek dizin boş olmadığında, hesap etkinleştirilmediğinde veya bir adım dizisinde önceki adımlardan biri eksik olduğunda görülür.',
    fixes: [
      {
        id: 'establish-state',
        text: 'Sistemi gereken duruma getirin, ardından çağrıyı yineleyin. Neyin eksik olduğunu `google.rpc.PreconditionFailure` ayrıntısı listeler (`violations`).',
      },
      {
        id: 'disable-retry',
        text: 'Bu kodda otomatik yeniden denemeyi kapatın: `FAILED_PRECONDITION` kodunu `retryableStatusCodes` listesinden çıkarın.',
      },
      {
        id: 'list-violations',
        text: 'Sağlanmayan her koşulu bir `google.rpc.PreconditionFailure` ayrıntısında listeleyin (`type`, `subject`, `description`).',
      },
    ],
    choose:
      'Yeniden denemenin başarılı olabilmesi için önce durumun değiştirilmesi gerekiyorsa FAILED_PRECONDITION döndürün. NOT_FOUND, ALREADY_EXISTS veya OUT_OF_RANGE uyuyorsa onu kullanın.',
    endUser: 'Bu işlem henüz yapılamaz. Önce başka bir adım gerekiyor.',
  },
  10: {
    name: 'Yarıda Kesildi',
    summary: 'Sunucu işlemi yarıda bıraktı, çünkü işlem aynı anda yürüyen başka bir işlemle çakıştı.',
    when: 'Bir veritabanı işlemi (transaction) çakışma veya kilitlenme (deadlock) yüzünden yarıda kesildiğinde veya bu istemci veriyi okuduktan sonra başka bir istemci onu değiştirdiğinde görülür.',
    fixes: [
      {
        id: 'restart-sequence',
        text: 'Bütün işlem dizisini baştan yürütün: Veriyi yeniden okuyun, değişikliği uygulayın ve yazın.',
      },
      {
        id: 'add-jitter',
        text: 'Aynı istemciler yeniden çakışmasın diye denemeler arasında üstel geri çekilme (exponential backoff) ve jitter uygulayın (1 sn, 2 sn, 4 sn … en çok 30 sn).',
      },
      {
        id: 'shorten-transactions',
        text: 'Veritabanı işlemlerini kısa tutun ve satırları her yerde aynı sırayla kilitleyin: PostgreSQL günlüğündeki `deadlock detected` genellikle sıranın farklı olduğunu gösterir.',
      },
    ],
    choose:
      'İstemcinin yalnızca başarısız olan çağrıyı değil, bütün işlem dizisini yinelemesi gerekiyorsa ABORTED döndürün.',
    endUser: 'Bunu aynı anda başka biri de değiştirdi. Lütfen tekrar deneyin.',
  },
  11: {
    name: 'Aralık Dışında',
    summary: 'İstek, geçerli aralığın dışındaki bir konuma, örneğin bir dosyanın sonunun ötesine başvuruyor.',
    when: 'İstemci bir dosyanın sonunun ötesini okumaya çalıştığında veya kısalmış bir listede artık bulunmayan bir konumu istediğinde görülür. Bazı kütüphaneler bu kodu kendileri üretir: tonic (Rust), boyut sınırını aşan bir mesajda (`decoded message length too large`).',
    fixes: [
      { id: 'treat-as-end', text: 'Veriyi sırayla okuyorsanız bu kodu verinin sonu sayın ve durun.' },
      {
        id: 'fetch-size',
        text: 'Tek bir konumu okuyorsanız önce güncel boyutu alın ve onun altında kalın.',
      },
      {
        id: 'state-range',
        text: 'Geçerli aralığın sonunu durum mesajında belirtin; örneğin `offset 50 is past the end: size 42`.',
      },
    ],
    choose: 'Aynı istek veri büyüdükçe geçerli hâle gelebilecekse OUT_OF_RANGE döndürün.',
    endUser: 'Gösterilecek başka bir şey yok.',
  },
  12: {
    name: 'Desteklenmiyor',
    summary: 'Sunucuda bu metot yok veya sunucu çağrının kullandığı bir özelliği desteklemiyor.',
    when: 'İstemci ile sunucu hizmetin farklı sürümleriyle derlendiğinde, çağrı yanlış sunucuya ulaştığında veya bir vekil sunucu (proxy) HTTP 404 ile yanıt verdiğinde görülür. Sunucu bu kodu desteklemediği bir sıkıştırma algoritması için de döndürür.',
    fixes: [
      {
        id: 'compare-names',
        text: 'Paket, hizmet ve metot adlarını sunucunun `.proto` dosyasıyla karşılaştırın: Büyük ve küçük harf ayrımı vardır ve adlar `/package.Service/Method` biçimindeki URL yolunu oluşturur.',
      },
      {
        id: 'register-service',
        text: 'Porttaki hizmetleri `grpcurl -plaintext HOST:PORT list` ile listeleyin (sunucuda reflection gerekir) ve eksik olan hizmeti sunucuya kaydedin.',
      },
      {
        id: 'check-routing',
        text: 'Durum mesajında `HTTP status code 404` (Node.js) veya `404 (Not Found)` (Go) geçiyorsa vekil sunucunun rotalarına bakın: Metodun URL yolu hiçbir rotayla eşleşmemiştir.',
      },
    ],
    choose: 'Metot bu sunucuda yoksa veya kapatıldıysa UNIMPLEMENTED döndürün.',
    endUser: 'Bu özellik kullanılamıyor.',
  },
  13: {
    name: 'İç Hata',
    summary:
      'Sunucu veya bir gRPC kütüphanesi, yazılım hatası veya bozulan bir HTTP/2 akışı (stream) gibi bir iç hata bildiriyor.',
    when: 'HTTP/2 akışı sıfırlandığında, trailer alanları eksik olduğunda, bir mesaj ayrıştırılamadığında veya sıkıştırması açılamadığında ya da sunucuda bir yazılım hatası ortaya çıktığında görülür. İstemci bu kodu, bir vekil sunucu (proxy) HTTP 400 ile yanıt verdiğinde de bildirir; HTTP 431’i ise Java ve .NET istemcileri bu kodla, diğer istemciler UNKNOWN olarak bildirir.',
    fixes: [
      {
        id: 'search-log',
        text: 'Sunucunun günlüğünde çağrı anına ait bir istisna veya yığın izi (stack trace) arayın. Go’da go-grpc-middleware kütüphanesinin günlüğe yazan ara katmanı (interceptor) böyle bir çağrıyı `grpc.code` alanında `Internal` değeriyle kaydeder.',
      },
      {
        id: 'compare-proto',
        text: 'İstemcinin ve sunucunun aynı `.proto` dosyasını ve aynı sıkıştırmayı kullandığından emin olun. `grpc: failed to unmarshal the received message` (Go) genellikle dosyaların farklı olduğunu gösterir.',
      },
      {
        id: 'check-proxy',
        text: 'Durum mesajı `Received RST_STREAM with code 0` veya `Received RST_STREAM with code 2` (Node.js) ya da `server closed the stream without sending trailers` (Go) içeriyorsa vekil sunucuya bakın. nginx’te `proxy_pass` değil, `grpc_pass` kullanın; diğer bütün duraklar (hop) HTTP/2’yi ve trailer alanlarını desteklemelidir.',
      },
    ],
    choose:
      'Kendi sisteminizde her zaman sağlanması gereken bir koşul bozulduysa INTERNAL döndürün ve nedenini günlüğe yazın.',
    endUser: 'Bizden kaynaklanan bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
  },
  14: {
    name: 'Kullanılamıyor',
    summary: 'İstemci hizmete ulaşamıyor veya sunucu şu anda çağrı kabul edemiyor; bu durum genellikle geçicidir.',
    when: 'Bağlantı reddedildiğinde veya koptuğunda, sunucu adı çözümlenemediğinde, hazır bir arka uç sunucusu (backend) olmadığında, sunucu kapanırken ya da bir vekil sunucu (proxy) HTTP 429, 502, 503 veya 504 ile yanıt verdiğinde görülür.',
    fixes: [
      {
        id: 'retry-with-backoff',
        text: 'Üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin: Hizmet yapılandırmasında (service config) bir `retryPolicy` tanımlayın (varsayılan olarak yoktur) ve içindeki `retryableStatusCodes` listesine `UNAVAILABLE` ekleyin. İlgili `methodConfig` girdisinin `name` listesine yalnızca yinelenmesi güvenli (idempotent) metotları yazın: Sunucu, başarısız olan çağrıyı işlemiş olabilir. Node.js’te bu politika, bir vekil sunucunun gövdeyle gönderdiği HTTP hatalarını (`Received HTTP status code`) yeniden denemez: Bunları kendi kodunuzda yeniden deneyin.',
      },
      {
        id: 'check-host-and-tls',
        text: 'Sunucu adını, portu ve TLS’yi kontrol edin. `connection refused` (Go) veya `ECONNREFUSED` (Node.js), portu dinleyen bir sürecin olmadığını veya bir güvenlik duvarının bağlantıyı reddettiğini; `Name resolution failed` (Node.js) veya `errors resolving` (Python; eski sürümlerde `DNS resolution failed`), sunucu adının çözümlenemediğini gösterir. `openssl s_client -alpn h2` çıktısındaki `ALPN protocol: h2`, portun TLS ve HTTP/2 kabul ettiği anlamına gelir.',
      },
      {
        id: 'check-backends',
        text: 'Arka uç sunucularının (backend) sağlık durumuna ve son yayına alınan sürümlere, ardından vekil sunucunun zaman aşımlarına bakın: nginx’te `grpc_read_timeout` (varsayılan `60s`), Envoy’da rotanın `timeout` değeri (varsayılan `15s`, mesajı `upstream request timeout`), AWS ALB’de boşta kalma zaman aşımı (varsayılan 60 sn; HTTP/2 PING çerçeveleri onu sıfırlamaz).',
      },
      {
        id: 'shut-down-gracefully',
        text: 'Sunucuyu durdurmadan önce sürmekte olan çağrıları tamamlayın: Go’da `GracefulStop()`, Node.js’te `tryShutdown()`, Java’da `shutdown()` ve ardından `awaitTermination()` çağırın.',
      },
    ],
    choose: 'Durum geçiciyse ve istemci aynı çağrıyı yeniden deneyebilecekse UNAVAILABLE döndürün.',
    endUser: 'Hizmet şu anda kullanılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  15: {
    name: 'Veri Kaybı',
    summary: 'Sunucu, verinin kaybolduğunu veya bozulduğunu ve kurtarılamayacağını bildiriyor.',
    when: 'Bir sağlama toplamı (checksum) depolanan veriyle uyuşmadığında veya bir işlem günlüğünde hiçbir replikanın dolduramadığı bir boşluk bulunduğunda görülür.',
    fixes: [
      {
        id: 'restore-backup',
        text: 'Etkilenen depolama alanındaki bütün yazma işlemlerini durdurun, ardından veriyi yedekten geri yükleyin.',
      },
      {
        id: 'log-affected-data',
        text: 'Kodu döndürmeden önce hangi satırların, nesnelerin veya bayt aralıklarının etkilendiğini günlüğe yazın.',
      },
      {
        id: 'do-not-retry',
        text: 'Hatayı hemen hizmetin sistem yöneticisine bildirin ve `DATA_LOSS` kodunu `retryableStatusCodes` listesine koymayın.',
      },
    ],
    choose: 'DATA_LOSS kodunu yalnızca veri kurtarılamıyorsa döndürün.',
    endUser: 'Bazı veriler okunamadı. Lütfen destek ekibiyle iletişime geçin.',
  },
  16: {
    name: 'Kimlik Doğrulanmadı',
    summary: 'Çağrıda geçerli kimlik bilgileri yok.',
    when: 'Belirteç (token) eksik, süresi dolmuş veya başka bir alıcı (audience) için düzenlenmiş olduğunda, istemci belirteç alamadığında veya bir vekil sunucu (proxy) HTTP 401 ile yanıt verdiğinde görülür.',
    fixes: [
      {
        id: 'refresh-token',
        text: 'Yeni bir belirteç alın, `authorization` meta verisinde gönderin (`Bearer TOKEN`) ve çağrıyı bir kez yineleyin.',
      },
      {
        id: 'check-credentials',
        text: 'Çağrıya kimlik bilgilerinin eklendiğinden ve kanalın TLS kullandığından emin olun: TLS yoksa Go, çağrı sırasında `cannot send secure credentials on an insecure connection` veya istemci oluşturulurken `the credentials require transport level security` hatasını bildirir.',
      },
      {
        id: 'check-clocks',
        text: 'Belirteci düzenleyen ve doğrulayan makinelerin saatlerini karşılaştırın (`timedatectl`): Saatlerden biri yanlışsa geçerli bir belirtecin süresi dolmuş görünebilir.',
      },
    ],
    choose: 'Çağıran tarafın kimliğini belirleyemiyorsanız UNAUTHENTICATED döndürün.',
    endUser: 'Lütfen yeniden oturum açın.',
  },
};
