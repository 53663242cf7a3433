import type { websocket } from '../../../catalogs/websocket.js';
import type { CodeTexts } from '../../../model.js';
import { causes } from './causes.js';

/** WebSocket codes in Turkish. */
export const codes: CodeTexts<typeof websocket> = {
  1000: {
    name: 'Normal Kapanış',
    summary: 'İstemci veya sunucu, oturum tamamlandığı için bağlantıyı bilerek kapattı.',
    when: 'Taraflardan biri `close(1000)` çağırdığında görülür; örneğin kullanıcı oturumu kapattığı veya bütün veriler gönderildiği için.',
    fixes: [
      {
        id: 'skip-reconnect',
        text: 'Otomatik olarak yeniden bağlanmayın: `event.code` 1000 ise yeniden deneme mantığını atlayın.',
      },
      {
        id: 'find-closing-side',
        text: 'Bu kapanışı beklemiyorsanız `event.reason` değerini günlüğe yazın ve iki tarafın kaynak kodunda `close()` çağrılarını arayın.',
      },
      {
        id: 'send-error-code',
        text: 'Bağlantıyı bir hata yüzünden kapatıyorsanız 1011 kodunu veya 4000 ile 4999 arasındaki bir kodu gönderin; böylece istemciler hatayı olağan kapanıştan ayırt edebilir.',
      },
    ],
    choose: 'Oturum tamamlandıysa ve istemcinin yeniden bağlanması gerekmiyorsa 1000 kodunu gönderin.',
    endUser: 'Bağlantı kapatıldı.',
  },
  1001: {
    name: 'Uç Nokta Ayrılıyor',
    summary: 'Bağlantıyı kapatan uç nokta ayrılıyor: Bir sunucu kapanıyor veya bir kullanıcı sayfadan çıkıyor.',
    when: 'Sunucular bu kodu düzgün biçimde kapanırken (graceful shutdown), tarayıcılar ise kullanıcı sayfayı kapattığında, yenilediğinde veya sayfadan ayrıldığında gönderir. Sayfa geri/ileri önbelleğine (back/forward cache) alınırsa Chromium bu kodu ancak daha sonra gönderir ve o zamana kadar bağlantıyı açık tutar. Jetty bu kodu `idleTimeout` süresi (Jetty 10’dan beri varsayılan 30 sn) dolduğunda da gönderir.',
    fixes: [
      {
        id: 'reconnect-with-backoff',
        text: 'Kodu sunucu gönderdiyse 0 ile 5 saniye arasında rastgele bir süre sonra, ardından üstel geri çekilme (exponential backoff) ve jitter ile yeniden bağlanın.',
      },
      {
        id: 'release-session',
        text: 'Kodu bir tarayıcı gönderdiyse bunu olağan bir kopma sayın ve oturumun kaynaklarını serbest bırakın.',
      },
      {
        id: 'drain-first',
        text: 'Yeni sürümü yayına almadan önce açık bağlantıları bir dakika veya daha uzun bir süreye yayarak gruplar hâlinde kapatın; böylece istemciler hep birden yeniden bağlanmaz. ingress-nginx’te `worker-shutdown-timeout` (varsayılan `240s`), eski işçi süreçlerinin (worker) yapılandırma yeniden yüklendikten sonra bağlantılarını ne kadar süre tutacağını belirler.',
      },
    ],
    choose:
      'Sunucu kapanıyorsa 1001 kodunu gönderin. Sayfa bu kodu `close()` işlevine veremez; tarayıcı kendiliğinden gönderir.',
    endUser: 'Bağlantı kapandı. Yeniden bağlanmayı deneyebilirsiniz.',
  },
  1002: {
    name: 'Protokol Hatası',
    summary: 'Bir uç nokta WebSocket protokolünü ihlal etti, diğeri de bağlantıyı kapattı.',
    when: 'Bir çerçevede beklenmeyen ayrılmış bitler, eksik veya beklenmeyen bir maske, hatalı parçalama ya da geçersiz bir kapanış kodu bulunduğunda görülür. Ayrılmış bitler çoğu zaman sıkıştırmadan kaynaklanır: `permessage-deflate` üzerinde anlaşılmadığı hâlde taraflardan biri mesajları sıkıştırıyordur.',
    fixes: [
      {
        id: 'update-library',
        text: 'WebSocket kütüphanesini güncelleyin. Çerçeveleme kodunu kendiniz yazdıysanız önce maskelemeyi inceleyin: İstemci her çerçeveyi maskelemeli, sunucu ise hiçbirini maskelememelidir.',
      },
      {
        id: 'read-frame-error',
        text: 'Reddedilen çerçeveyi istemcinin ve sunucunun günlüğünde arayın. ws’de `Invalid WebSocket frame: RSV1 must be clear`, karşı tarafın `permessage-deflate` üzerinde anlaşılmadığı hâlde mesajları sıkıştırdığını, bir kontrol çerçevesini (control frame) veya devam çerçevesini (continuation frame) sıkıştırılmış olarak işaretlediğini ya da aynı sokete, örneğin ikinci bir `upgrade` işleyicisi (handler) tarafından, başka veriler yazıldığını gösterir.',
      },
      {
        id: 'bypass-proxy',
        text: 'Vekil sunucuyu (proxy) atlayıp `wscat` ile doğrudan sunucuya bağlanın. Hata artık görülmüyorsa çerçeveleri vekil sunucu değiştiriyordur.',
      },
    ],
    choose: 'Mesajın içeriği ne olursa olsun, çerçeveler bozuksa 1002 kodunu gönderin.',
    endUser: 'Teknik bir hata nedeniyle bağlantı kesildi. Lütfen daha sonra tekrar deneyin.',
  },
  1003: {
    name: 'Desteklenmeyen Veri',
    summary: 'Bir uç nokta kabul etmediği türde bir mesaj aldı; örneğin yalnızca metin kabul ederken ikili veri geldi.',
    when: 'İstemci, yalnızca metin kabul eden bir uç noktaya `Blob` veya `ArrayBuffer`, yalnızca ikili veri kabul eden bir uç noktaya ise metin gönderdiğinde görülür.',
    fixes: [
      {
        id: 'match-message-type',
        text: '`send()` işlevini uç noktanın beklediği türle çağırın: metin için dize (string), ikili veri için `ArrayBuffer` veya `Blob`.',
      },
      {
        id: 'document-message-types',
        text: 'Hangi mesaj türlerini kabul ettiğinizi belgeleyin veya ikisini de kabul edin. ws’de `message` olayının `isBinary` argümanı bunları ayırt eder.',
      },
    ],
    choose: 'Bu mesaj türünü, mesaj doğru biçimde olsa bile hiç desteklemiyorsanız 1003 kodunu gönderin.',
    endUser: 'Uygulama, hizmetin desteklemediği bir veri gönderdi.',
  },
  1004: {
    name: 'Ayrılmış Kod',
    summary: 'RFC 6455, 1004’ü ileride verilecek bir anlam için ayırmıştır; bugüne kadar bir anlam tanımlanmamıştır.',
    when: 'Normalde görülmez. Gönderen tarafta bir yazılım hatası olduğunda veya 1004’ün fazla büyük bir çerçeve anlamına geldiği eski bir protokol taslağına uyulduğunda ortaya çıkar.',
    fixes: [
      {
        id: 'use-defined-code',
        text: 'Kodunuzdaki `close(1004)` çağrısında bunun yerine tanımlı bir kod kullanın; örneğin çok büyük bir mesaj için 1009.',
      },
      {
        id: 'report-bug',
        text: 'Durumu, kodu gönderen yazılımın geliştiricilerine bildirin: RFC 6455, 1004 için bir anlam tanımlamaz.',
      },
    ],
    choose:
      'Kod, ancak Close çerçevesinde bu sayı varsa 1004’tür. Tarayıcılar onu olduğu gibi bildirir; Node.js ve ws ise 1006 bildirir.',
    endUser: 'Bağlantı, uygulamanın bilmediği bir nedenle sona erdi.',
  },
  1005: {
    name: 'Durum Kodu Alınmadı',
    summary:
      'Close çerçevesi kodsuz geldi; alıcı bu yüzden genellikle 1005 bildirir. Sayının kendisi gönderilmemelidir.',
    when: 'Kodunuz veya karşı taraf `close()` işlevini tarayıcıda, Node.js’te ya da ws’de kapanış kodu vermeden çağırdığında görülür; bu durumda iki taraf da genellikle 1005 bildirir. Boş Close çerçevesi Tomcat’e veya .NET’e geldiğinde bu taraf 1000 bildirir. Tomcat ve aiohttp boş çerçeveye 1000 ile yanıt verir; çerçeveyi gönderen taraf da bu kodu bildirir. Netty 4’te argümansız `new CloseWebSocketFrame()` de kod göndermez. Python websockets, aiohttp ve Starlette ise kod verilmediğinde 1000 gönderir.',
    fixes: [
      {
        id: 'treat-as-normal',
        text: 'İstemci ile sunucu her kapanışta bir kod bulunması konusunda anlaşmadıysa bunu olağan bir kapanış sayın. Uvicorn üzerinde çalışan FastAPI’de `WebSocketDisconnect: (1005, None)`, bağlantının koptuğu anlamına da gelebilir.',
      },
      {
        id: 'pass-a-code',
        text: 'İstemcilerin bağlantıyı neden kapattığınızı öğrenebilmesi için `close()` işlevine bir kod verin; örneğin `close(1000)`.',
      },
      {
        id: 'forward-empty-frame',
        text: 'Mesajları aktaran bir ara sunucuda (relay) `event.code` değeri 1005 ise bu değeri iletmeyin: `close(1005)` hata fırlatır. Bunun yerine `close()` işlevini argümansız çağırın.',
      },
    ],
    choose: '`wasClean` değeri `true` ise ve Close çerçevesinde kod yoksa kod 1005’tir.',
    endUser: 'Bağlantı kapatıldı.',
  },
  1006: {
    name: 'Anormal Kapanış',
    summary:
      'Bağlantı geçerli bir Close çerçevesi olmadan sona erdi; 1006’yı kendi uç noktanız üretti, karşı taraf göndermedi.',
    when: 'Tipik nedenleri, vekil sunucuda (proxy) veya yük dengeleyicide dolan bir boşta kalma zaman aşımı, çöken veya zorla sonlandırılan bir sunucu süreci, kopan bir ağ bağlantısı ve başarısız bir açılış el sıkışmasıdır. Tarayıcılar reddedilen HTTP yükseltmesi (upgrade) için, HTTP durum kodu ne olursa olsun 1006 bildirir. Geçersiz bir çerçeveyi reddeden istemci de genellikle 1006 bildirir.',
    fixes: [
      {
        id: 'check-open-event',
        text: '`open` olayının tetiklenip tetiklenmediğini günlüğe yazın. Tetiklenmediyse el sıkışma başarısız olmuştur: Yükseltme isteğinin HTTP durum kodunu ağ panelinde okuyun. Durum kodu yoksa DNS, TCP veya TLS başarısız olmuş, sunucu veya bir durak (hop) yanıt vermemiş ya da tarayıcı isteği engellemiştir.',
      },
      {
        id: 'reconnect-with-backoff',
        text: '0 ile 5 saniye arasında rastgele bir süre sonra, ardından üstel geri çekilme (exponential backoff) ve jitter ile yeniden bağlanın; beklemeye 60 sn gibi bir üst sınır koyun.',
      },
      {
        id: 'send-pings',
        text: '20–30 saniyede bir ping gönderin; bu aralık, bütün durakların (hop) boşta kalma zaman aşımlarından kısa olmalıdır. Varsayılanlar: nginx’te (`proxy_read_timeout`) ve AWS ALB’de 60 sn, Envoy’da 5 dk (`stream_idle_timeout`), AWS NLB’de 350 sn.',
      },
      {
        id: 'search-logs',
        text: 'nginx’in `error.log` dosyasında kapanış anına ait `while proxying upgraded connection` satırını arayın. Bu satırdaki `upstream timed out`, `proxy_read_timeout` süresinin (sunucu veri okumayı bırakmışsa `proxy_send_timeout` süresinin) dolduğunu gösterir; nginx bunu yalnızca `info` düzeyinde günlüğe yazar (varsayılan: `error`), bu yüzden `error_log /var/log/nginx/error.log info` ayarını yapıp bir sonraki kapanışı bekleyin. Sunucunun yeniden başlayıp başlamadığına da bakın; örneğin `kubectl describe pod` çıktısında `OOMKilled`.',
      },
    ],
    choose: '`wasClean` değeri `false` ise ve geçerli bir Close çerçevesi gelmediyse kod 1006’dır.',
    endUser: 'Bağlantı kesildi. Lütfen tekrar deneyin.',
    causes: causes[1006],
  },
  1007: {
    name: 'Geçersiz Çerçeve Yükü',
    summary: 'Alıcı, verisi mesajın türüne uymayan bir mesajı reddetti; çoğu zaman metin geçerli UTF-8 değildir.',
    when: 'İkili veri metin mesajı olarak gönderildiğinde veya bir metin mesajı çok baytlı bir karakterin ortasında bittiğinde görülür. Hatayı kendisi fark eden istemci genellikle 1006 bildirir.',
    fixes: [
      {
        id: 'send-binary-as-binary',
        text: 'Baytları ikili mesaj (`ArrayBuffer` veya `Blob`), metni ise kütüphanenin UTF-8 olarak kodladığı bir dize (string) olarak gönderin.',
      },
      {
        id: 'keep-characters-whole',
        text: 'Metni UTF-8 olarak kodlayın ve bir mesajı asla çok baytlı bir karakterin ortasında bitirmeyin. JavaScript’te bir bayt akışını metin olarak aktarıyorsanız onu tek bir `TextDecoder` ve `decode(chunk, { stream: true })` ile çözün.',
      },
      {
        id: 'use-private-code',
        text: '1007’yi yalnızca geçersiz karakter kodlaması için gönderin. Şemanıza uymayan JSON için 1008’i veya 4000 ile 4999 arasında bir kod kullanın.',
      },
    ],
    choose: 'Baytlar mesaj türüyle çelişiyorsa, örneğin metin UTF-8 değilse 1007 kodunu gönderin.',
    endUser: 'Uygulama, hizmetin okuyamadığı bir veri gönderdi.',
  },
  1008: {
    name: 'Kural İhlali',
    summary:
      'Karşı taraf, hız sınırı gibi bir kuralı ihlal ettiği için bir uç nokta (genellikle sunucu) bağlantıyı kapattı.',
    when: 'İstemci bir hız sınırını aştığında, kaynak (origin) denetiminden geçemediğinde veya kendine ait kodu olmayan ya da sunucunun açıklamadığı başka bir kuralı ihlal ettiğinde görülür. Tomcat, kullanıcının HTTP oturumu sona erdiğinde; ws (8.21 ve sonrası) ise bir mesaj `maxFragments` veya `maxBufferedChunks` sınırını aştığında 1008 gönderir.',
    fixes: [
      {
        id: 'read-reason',
        text: '`event.reason` değerini günlüğe yazın ve ilgili kuralı hizmetin belgelerinde bulun. Kapanış nedenini kullanıcılara göstermeyin: RFC 6455 bunu yasaklar.',
      },
      {
        id: 'check-token-and-origin',
        text: 'Yeniden bağlanmadan önce belirtecin (token) süresinin dolmadığından, sunucunun `Origin` değerinize izin verdiğinden ve mesaj hızı sınırının altında kaldığınızdan emin olun.',
      },
      {
        id: 'send-reason',
        text: 'UTF-8 olarak en fazla 123 baytlık kısa bir kapanış nedeni gönderin; örneğin `ws.close(1008, "origin not allowed")`.',
      },
    ],
    choose:
      'Bir kural ihlal edildiyse ve daha özel bir kod yoksa ya da hangi kural olduğunu açıklamak istemiyorsanız 1008 kodunu gönderin.',
    endUser: 'Hizmet bu işlemi reddetti.',
  },
  1009: {
    name: 'Mesaj Çok Büyük',
    summary: 'Bir mesaj, alıcının boyut sınırını aştı; alıcı bu yüzden bağlantıyı kapattı.',
    when: 'Bir mesaj, kütüphanenin veya ağ geçidinin sınırını aştığında görülür. Varsayılan sınır ws’de 100 MiB (`maxPayload`), Python websockets’te 1 MiB (`max_size`), Socket.IO’da 1 MB’dir (`maxHttpBufferSize`). AWS API Gateway’in sabit sınırı 128 KB’dir.',
    fixes: [
      {
        id: 'split-message',
        text: 'İçeriği, örneğin `Blob.slice()` ile birkaç mesaja bölün. Aynı mesajı daha çok çerçeveye bölmek yalnızca AWS API Gateway’in 32 KB’lık sınırı gibi çerçeve başına uygulanan sınırlarda işe yarar.',
      },
      {
        id: 'raise-limit',
        text: 'Sınırı yalnızca beklediğiniz en büyük mesaja yetecek kadar yükseltin ve belgeleyin: ws’de `maxPayload`, Python websockets’te `max_size`, Socket.IO’da `maxHttpBufferSize`.',
      },
      {
        id: 'compare-limits',
        text: 'Bütün durakların (hop) sınırlarını karşılaştırın; en küçüğü geçerlidir. Varsayılan olarak Uvicorn mesaj başına 16 MiB’ye (`--ws-max-size`), Jetty 64 KiB’ye (`maxTextMessageSize`) izin verir; AWS API Gateway ise mesaj başına 128 KB’ye, çerçeve başına 32 KB’ye.',
      },
    ],
    choose: 'Tek sorun mesajın boyutuysa 1009 kodunu gönderin.',
    endUser: 'Bu içerik gönderilemeyecek kadar büyük.',
  },
  1010: {
    name: 'Zorunlu Uzantı Eksik',
    summary: 'İstemci, zorunlu tuttuğu bir uzantı sunucu tarafından kabul edilmediği için bağlantıyı kapattı.',
    when: 'Sunucu veya bir vekil sunucu (proxy), istemci kütüphanesinin zorunlu tuttuğu `permessage-deflate` gibi bir uzantıya el sıkışma yanıtında yer vermediğinde görülür. Tarayıcılar eksik `permessage-deflate` yüzünden 1010 göndermez.',
    fixes: [
      {
        id: 'enable-extension',
        text: 'Close çerçevesindeki kapanış nedeninde adı geçen uzantıyı etkinleştirin. ws’de `perMessageDeflate` sunucuda varsayılan olarak `false` değerindedir.',
      },
      {
        id: 'make-extension-optional',
        text: 'Uzantıyı isteğe bağlı yapın veya sunucunun desteklemediği parametreleri, örneğin `client_max_window_bits` parametresini kaldırın.',
      },
      {
        id: 'keep-extensions-header',
        text: 'Hiçbir vekil sunucunun `Sec-WebSocket-Extensions` başlığını silmediğinden emin olun: `curl` ile bir kez vekil sunucu üzerinden, bir kez de doğrudan el sıkışma yapıp yanıtları karşılaştırın.',
      },
    ],
    choose:
      '1010 kodunu yalnızca istemcide kullanın ve eksik uzantıları kapanış nedeninde listeleyin. Sunucu ise bunun yerine el sıkışmayı reddeder.',
    endUser: 'Uygulama hizmete bağlanamadı. Lütfen uygulamayı güncelleyin veya daha sonra tekrar deneyin.',
  },
  1011: {
    name: 'İç Hata',
    summary: 'Bir uç nokta, genellikle sunucu, beklenmedik bir hatayla karşılaştı ve bağlantıyı kapattı.',
    when: 'Sunucuda bir istisna yakalanmadığında veya sunucunun bağlı olduğu bir hizmet hata verdiğinde görülür. Python websockets ve Uvicorn, bir keepalive ping’ine zamanında pong gelmediğinde de 1011 gönderir.',
    fixes: [
      {
        id: 'find-exception',
        text: 'Sunucunun günlüğünde kapanış anına ait bir istisna arayın. Python websockets’te `keepalive ping timeout`, `ping_timeout` süresi (varsayılan 20 sn) içinde pong gelmediğini gösterir. Birçok bağlantı aynı anda kapanıyorsa olay döngüsünü (event loop) engelleyen bir kod olup olmadığına bakın; yalnızca biri kapandıysa karşı tarafa büyük olasılıkla ulaşılamıyordu.',
      },
      {
        id: 'catch-per-message',
        text: 'Her mesajı kendi `try`/`catch` bloğunda işleyin; böylece tek bir geçersiz mesaj bağlantıyı kapatmaz.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Üstel geri çekilme (exponential backoff) ve jitter ile yeniden bağlanın ve deneme sayısına bir üst sınır koyun.',
      },
    ],
    choose: 'Hata sizdeyse ve karşı taraf yanlış bir şey yapmadıysa 1011 kodunu gönderin.',
    endUser: 'Bizden kaynaklanan bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
  },
  1012: {
    name: 'Hizmet Yeniden Başlatılıyor',
    summary: 'Sunucu, hizmet yeniden başlatıldığı için bağlantıyı kapattı; hizmet kısa süre içinde geri dönecek.',
    when: 'Yeni bir sürümün yayına alınması veya bir yapılandırma değişikliği, bağlantınızı tutan sunucuyu yeniden başlattığında görülür.',
    fixes: [
      {
        id: 'reconnect-after-delay',
        text: '1012’nin IANA kaydında belirtildiği gibi, 5 ile 30 saniye arasında rastgele bir süre bekleyip yeniden bağlanın.',
      },
      {
        id: 'restore-state',
        text: 'Abonelikleri ve durumu, yeni bağlantının `open` işleyicisinde geri yükleyin.',
      },
      {
        id: 'restart-one-by-one',
        text: 'Sunucu örneklerini birer birer yeniden başlatın; böylece istemcilerin bağlanabileceği bir örnek her zaman bulunur. Kubernetes’teki bir Deployment’ta `spec.strategy.rollingUpdate` altında `maxUnavailable: 0` ve `maxSurge: 1` ayarlarını yapın.',
      },
    ],
    choose: 'Hizmeti yeniden başlatıyorsanız ve istemcilerin yeniden bağlanmasını istiyorsanız 1012 kodunu gönderin.',
    endUser: 'Hizmet yeniden başlatılıyor. Lütfen birazdan tekrar deneyin.',
  },
  1013: {
    name: 'Daha Sonra Tekrar Deneyin',
    summary: 'Sunucu aşırı yük altında ve yükünü azaltmak için bağlantıları kapatıyor.',
    when: 'Sunucu bağlantı, bellek veya CPU sınırına ulaşıp bazı istemcileri geri çevirdiğinde görülür.',
    fixes: [
      {
        id: 'try-another-ip',
        text: '`dig +short example.com` birden çok IP adresi listeliyorsa ve istemciniz bunlardan birini seçebiliyorsa (tarayıcıdaki bir sayfa seçemez) başka bir adrese bağlanın. Aksi hâlde kullanıcı yeniden bağlanmak isteyene kadar bekleyin.',
      },
      {
        id: 'stop-auto-reconnect',
        text: 'Aynı IP adresine otomatik olarak yeniden bağlanmayın: Yeniden denemeler aşırı yükü artırır.',
      },
      {
        id: 'add-capacity',
        text: 'Sunucu örneği ekleyin veya yeni bağlantıları HTTP yükseltmesinden (upgrade) önce reddedin. nginx’te `limit_conn` bunları varsayılan olarak HTTP 503 ile reddeder.',
      },
    ],
    choose:
      'Aşırı yük altındaysanız ve istemcilerin otomatik olarak yeniden bağlanmasını istemiyorsanız 1013 kodunu gönderin.',
    endUser: 'Hizmet şu anda yoğun. Lütfen daha sonra tekrar deneyin.',
  },
  1014: {
    name: 'Hatalı Ağ Geçidi',
    summary:
      'Bir ağ geçidi veya vekil sunucu (proxy), arkasındaki sunucudan (upstream) geçersiz bir yanıt aldığı için bağlantıyı kapattı.',
    when: 'Arkadaki sunucu çalışmadığında, beklenmedik bir yanıt verdiğinde veya ağ geçidiyle bağlantısını kopardığında görülür. 1014, HTTP 502’nin WebSocket’teki karşılığıdır. Bazı kütüphaneler onu reddeder: Go’daki gorilla/websocket `websocket: bad close code 1014` bildirir.',
    fixes: [
      {
        id: 'test-upstream',
        text: '`curl` ile, istemcinin kullandığı URL yolunda arkadaki sunucuya bir el sıkışma isteği gönderin. Sunucu `101 Switching Protocols` yanıtını vermelidir.',
      },
      {
        id: 'search-gateway-log',
        text: 'Ağ geçidinin günlüğünde, örneğin `journalctl -u SERVICE` çıktısında, arkadaki sunucudan gelen ve reddedilen yanıtı arayın.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Üstel geri çekilme (exponential backoff) ve jitter ile yeniden bağlanın.',
      },
    ],
    choose: '1014 kodunu yalnızca arkasındaki sunucudan geçersiz bir yanıt alan bir ağ geçidinde kullanın.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  1015: {
    name: 'TLS El Sıkışması Başarısız',
    summary:
      'Bir `wss://` bağlantısının TLS el sıkışması başarısız oldu; 1015’i istemci kendisi üretti ve WebSocket bağlantısı hiç açılmadı.',
    when: 'Sertifikanın süresi dolmuşsa, sertifika başka bir sunucu adına aitse, ara sertifika eksikse veya istemci ile sunucunun ortak bir TLS sürümü yoksa görülür. Firefox bu durumlarda 1015 bildirir; ancak sunucu bağlantıyı TLS el sıkışması sırasında kapatırsa 1006 bildirir. Chromium, Node.js ve ws ise 1006 bildirir. “Error 1015” yazan bir Cloudflare sayfasının bununla ilgisi yoktur: Bu sayfa bir hız sınırını bildirir.',
    fixes: [
      {
        id: 'check-certificate',
        text: 'Sertifikanın geçerlilik tarihlerini ve sunucu adlarını `openssl s_client` ve `openssl x509 -noout -dates -ext subjectAltName` ile kontrol edin.',
      },
      {
        id: 'serve-full-chain',
        text: 'Ara sertifikalar dâhil zincirin tamamını sunun. nginx’te `ssl_certificate` değeri `cert.pem` değil, `fullchain.pem` olmalıdır.',
      },
      {
        id: 'open-in-browser',
        text: 'Aynı sunucuyu ve portu bir tarayıcı sekmesinde `https://` ile açın ve sertifika hatasını okuyun.',
      },
    ],
    choose: 'Aynı sunucu ve port `https://` ile de sertifika veya TLS hatası veriyorsa kod 1015’tir.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  3000: {
    name: 'Kimlik Doğrulama Gerekli',
    summary:
      'Bir uç nokta, genellikle sunucu, karşı tarafın önce kimliğini doğrulatması gerektiği için bağlantıyı kapattı; 3000, HTTP 401’in karşılığıdır.',
    when: 'Belirteç (token) eksik, geçersiz veya süresi dolmuş olduğunda ve sunucu bunu ancak HTTP yükseltmesinden (upgrade) sonra denetlediğinde görülür.',
    fixes: [
      {
        id: 'refresh-token',
        text: 'Yeni bir belirteç isteyin, ardından yeniden bağlanın. JWT’de eski belirtecin süresinin ne zaman dolduğunu `exp` alanı (claim) gösterir.',
      },
      {
        id: 'sign-in-again',
        text: 'Sunucu yeni belirteci de reddederse kullanıcıdan yeniden oturum açmasını isteyin.',
      },
      {
        id: 'accept-then-close',
        text: 'Yükseltmeyi kabul edin, ardından `close(3000)` çağırın. Yükseltmeyi HTTP 401 ile reddederseniz sayfa yalnızca 1006 görür.',
      },
    ],
    choose: 'Karşı tarafın kimliği doğrulanmadıysa veya kimlik bilgilerinin süresi dolduysa 3000 kodunu gönderin.',
    endUser: 'Lütfen yeniden oturum açın.',
  },
  3003: {
    name: 'Erişim Yasak',
    summary:
      'Bir uç nokta, genellikle sunucu, kimliği doğrulanmış olan karşı tarafın bu işlem için yetkisi olmadığından bağlantıyı kapattı; 3003, HTTP 403’ün karşılığıdır.',
    when: 'Kullanıcı oturum açtığı hâlde bu kanal, oda veya işlem için yetkisi olmadığında görülür.',
    fixes: [
      {
        id: 'stop-reconnecting',
        text: 'Hesabın yetkileri değişmeden aynı hesapla yeniden bağlanmayın.',
      },
      {
        id: 'check-permissions',
        text: 'Hesabın yetkilerini kontrol edin ve eksik olanı kapanış nedeninde belirtin; örneğin `ws.close(3003, "missing chat:write")`.',
      },
    ],
    choose: 'Karşı tarafın kimliği doğrulandıysa, ancak yetkisi yoksa 3003 kodunu gönderin.',
    endUser: 'Bu işlem için izniniz yok.',
  },
  3008: {
    name: 'Zaman Aşımı',
    summary:
      'Bir uç nokta, beklediği bir mesaj zamanında gelmediği için bağlantıyı kapattı; 3008, HTTP 408’in karşılığıdır.',
    when: 'Uygulamanın beklediği bir mesaj, örneğin `open` olayından sonraki oturum açma mesajı geç geldiğinde veya hiç gelmediğinde görülür.',
    fixes: [
      { id: 'send-on-open', text: 'Beklenen mesajı `open` işleyicisinde, her şeyden önce gönderin.' },
      {
        id: 'reconnect-with-backoff',
        text: 'Ağ yavaş olduğu için süre dolduysa üstel geri çekilme (exponential backoff) ve jitter ile yeniden bağlanın.',
      },
      {
        id: 'extend-deadline',
        text: 'Yavaş ağların da yetişebileceği bir süre sınırı koyun ve eksik mesajı kapanış nedeninde belirtin; örneğin `ws.close(3008, "no sign-in")`.',
      },
    ],
    choose: 'Karşı taraf uygulamanızın koyduğu bir süre sınırını aştıysa 3008 kodunu gönderin.',
    endUser: 'Bağlantı zaman aşımına uğradı. Lütfen tekrar deneyin.',
  },
};
