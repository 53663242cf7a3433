import type { grpc } from '../../../catalogs/grpc.js';
import type { CodeTexts } from '../../../model.js';

/** gRPC codes in Turkish. */
export const codes: CodeTexts<typeof grpc> = {
  0: {
    name: 'Başarılı',
    summary: 'Çağrı tamamlandı ve sunucu işlemin başarılı olduğunu bildiriyor.',
    when: 'Başarılı her çağrı, son mesajın ardından gelen trailer alanlarındaki bu kodla biter.',
    fixes: [
      {
        id: 'check-default-values',
        who: 'client',
        text: 'Yanıt beklediğinizden boşsa proto3’ün, varsayılan değerini taşıyan sıradan alanları göndermediğini unutmayın.',
      },
      {
        id: 'return-error-status',
        who: 'server',
        text: 'İş başarısız olduysa OK döndürüp hatayı mesajın içine koymak yerine bir hata kodu döndürün.',
      },
    ],
    choose: 'Çağrı üzerine düşeni yaptıysa OK döndürün.',
    endUser: 'İşlem tamamlandı.',
  },
  1: {
    name: 'İptal Edildi',
    summary: 'Çağrı tamamlanmadan iptal edildi; iptal eden genellikle çağıran taraftır.',
    when: 'Kullanıcı sayfadan ayrıldığında, üst istek sona erdiğinde, bir bağlam (context) iptal edildiğinde veya işleyici (handler) çalışırken istemcinin bağlantısı koptuğunda görülür.',
    fixes: [
      {
        id: 'ignore-own-cancellation',
        who: 'client',
        text: 'Bilerek iptal ettiyseniz sonucu yok sayın ve hata bildirmeyin.',
      },
      {
        id: 'find-canceller',
        who: 'client',
        text: 'Bağlamın veya iptal belirtecinin (cancellation token) kime ait olduğunu bulun; üst bağlam çoğu zaman alttakinden önce sona erer.',
      },
      {
        id: 'propagate-cancellation',
        who: 'server',
        text: 'Çağrı iptal edilir edilmez çalışmayı bırakın ve iptali alt çağrılara da iletin.',
      },
    ],
    choose: 'Çağıran taraf artık yanıt istemiyorsa CANCELLED döndürün.',
    endUser: 'İşlem iptal edildi.',
  },
  2: {
    name: 'Bilinmeyen Hata',
    summary: 'Çağrı başarısız oldu; hatayı bildiren taraf da bundan fazlasını bilmiyor.',
    when: 'Bir işleyici (handler) kimsenin durum koduna çevirmediği bir istisna fırlattığında veya vekil sunucu (proxy) gRPC’de karşılığı olmayan bir HTTP durum koduyla yanıt verdiğinde görülür.',
    fixes: [
      {
        id: 'map-exceptions',
        who: 'server',
        text: 'Günlükte yakalanmamış bir istisna arayın ve onu anlamlı bir durum koduna çevirin.',
      },
      {
        id: 'read-message',
        who: 'client',
        text: 'Hata mesajını okuyun: İçinde bir HTTP durum kodu geçiyorsa vekil sunucudan veya yanlış bir porttan şüphelenin.',
      },
      {
        id: 'bypass-proxy',
        who: 'operator',
        text: 'Aradaki vekil sunucuyu atlayıp sunucuyu bir kez doğrudan çağırın.',
        run: 'grpcurl -plaintext HOST:PORT package.Service/Method',
      },
    ],
    choose: 'UNKNOWN kodunu yalnızca dışarıdan gelen ve sınıflandıramadığınız bir hata için döndürün.',
    endUser: 'Bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
  },
  3: {
    name: 'Geçersiz Argüman',
    summary: 'İsteğin kendisi hatalıdır; sistemin hangi durumda olduğu bunu değiştirmez.',
    when: 'Bir alan eksikse, biçimi bozuksa veya API belgelerindeki sınırların dışındaysa görülür.',
    fixes: [
      {
        id: 'read-field-violations',
        who: 'client',
        text: 'Reddedilen alanı bulmak için hata mesajını ve BadRequest ayrıntılarını okuyun.',
      },
      { id: 'correct-request', who: 'client', text: 'İsteği düzeltmeden yeniden göndermeyin.' },
      { id: 'name-field', who: 'server', text: 'Hata ayrıntılarında alanı ve çiğnenen kuralı belirtin.' },
    ],
    choose: 'Aynı istek ne zaman gelirse gelsin hatalı olacaksa INVALID_ARGUMENT döndürün.',
    endUser: 'Bilgilerden bazıları geçersiz. Lütfen kontrol edin.',
  },
  4: {
    name: 'Süre Sınırı Aşıldı',
    summary: 'Çağıran tarafın tanıdığı süre, yanıt gelmeden doldu.',
    when: 'Sunucu yavaşsa, süre sınırı (deadline) kısaysa, sunucu adı zamanında çözümlenemiyorsa veya bir çağrı zinciri ilk çağrıya tanınan süreyi tükettiyse görülür.',
    fixes: [
      {
        id: 'compare-with-p99',
        who: 'client',
        text: 'Süre sınırını, çağrının her şey yolundayken aldığı süreyle karşılaştırın.',
      },
      {
        id: 'check-before-retry',
        who: 'client',
        text: 'Bir yazma işlemini yinelemeden önce aslında gerçekleşip gerçekleşmediğini öğrenin.',
      },
      {
        id: 'propagate-deadline',
        who: 'server',
        text: 'Uzun sürecek bir işe başlamadan önce kalan süreyi denetleyin ve süre sınırını alt çağrılara da iletin.',
      },
      {
        id: 'find-slow-hop',
        who: 'operator',
        text: 'Sürenin hangi durakta tükendiğini görmek için çağrıyı uçtan uca izleyin (tracing).',
      },
    ],
    choose:
      'Çağıran tarafın süresi dolduysa DEADLINE_EXCEEDED döndürün; yavaş olan kendi bağımlılığınızsa UNAVAILABLE daha uygundur.',
    endUser: 'Bu işlem çok uzun sürüyor. Lütfen tekrar deneyin.',
  },
  5: {
    name: 'Bulunamadı',
    summary: 'İstekte belirtilen varlık yok veya bu çağırana gösterilmiyor.',
    when: 'Kimlik (ID) yanlış yazılmışsa, varlık silinmişse veya hizmet, çağıranın görmemesi gereken bir şeyi gizliyorsa görülür.',
    fixes: [
      { id: 'check-id', who: 'client', text: 'Kimliği (ID) ve ait olduğu proje ile ortamı denetleyin.' },
      { id: 'name-resource', who: 'server', text: 'Ne tür bir varlığın bulunamadığını hata mesajında belirtin.' },
      {
        id: 'check-replica-lag',
        who: 'operator',
        text: 'Varlık az önce oluşturulduysa geriden gelen bir replikadan okuyup okumadığınıza bakın.',
        run: 'SELECT application_name, replay_lag FROM pg_stat_replication;',
      },
    ],
    choose: 'Bulunmayan bir varlık için NOT_FOUND döndürün; bulunmayan metodun kodu UNIMPLEMENTED olur.',
    endUser: 'Aradığınızı bulamadık.',
  },
  6: {
    name: 'Zaten Var',
    summary: 'İstemcinin oluşturmak istediği varlık zaten mevcut.',
    when: 'İki istemci aynı adı seçtiğinde veya ilk yanıtı kaybolan bir oluşturma çağrısı yinelendiğinde görülür.',
    fixes: [
      {
        id: 'read-existing',
        who: 'client',
        text: 'Mevcut varlığı okuyun; sizin ilk denemenizden kaldıysa onunla devam edin.',
      },
      { id: 'choose-other-name', who: 'client', text: 'Sizin değilse başka bir ad seçin veya varlığı güncelleyin.' },
      {
        id: 'accept-request-id',
        who: 'server',
        text: 'Çağrılarda bir istek kimliği (request ID) kabul edin; böylece yinelenen oluşturma çağrısı ilk yanıtı yeniden alır.',
      },
    ],
    choose: 'ALREADY_EXISTS kodunu yalnızca mevcut bir varlıkla çakışan oluşturma çağrıları için döndürün.',
    endUser: 'Bu kayıt zaten var.',
  },
  7: {
    name: 'İzin Verilmedi',
    summary: 'Çağıran tarafın kim olduğu biliniyor, ancak bunu yapmaya yetkisi yok.',
    when: 'Bir rol veya kapsam (scope) eksikse, bir ilke (policy) işlemi yasaklıyorsa ya da vekil sunucu (proxy) çağrıya HTTP 403 ile yanıt verdiyse görülür.',
    fixes: [
      {
        id: 'check-token-scopes',
        who: 'client',
        text: 'Belirtecin (token) gerçekte hangi hesaba ait olduğunu ve hangi kapsamları taşıdığını denetleyin.',
      },
      { id: 'grant-role', who: 'operator', text: 'Eksik rolü verin veya reddin bilinçli olduğunu doğrulayın.' },
      {
        id: 'name-permission',
        who: 'server',
        text: 'Çağıran tarafın bilmesinde sakınca yoksa eksik izni hata ayrıntılarında belirtin.',
      },
    ],
    choose: 'Çağıranın kim olduğunu biliyorsanız ve yanıtınız yine de hayırsa PERMISSION_DENIED döndürün.',
    endUser: 'Bu işlem için izniniz yok.',
  },
  8: {
    name: 'Kaynak Tükendi',
    summary:
      'Sınırlı bir kaynak tükendi: kota, bellek, disk alanı, iş parçacıkları (thread) veya izin verilen mesaj boyutu.',
    when: 'Kota dolduğunda, bir mesaj yapılandırılan sınırı aştığında veya sunucuda yeni çağrılara yer kalmadığında görülür.',
    fixes: [
      {
        id: 'read-message',
        who: 'client',
        text: 'Hata mesajını okuyun; sorunun kotada mı yoksa mesaj boyutunda mı olduğunu söyler.',
      },
      {
        id: 'slow-down',
        who: 'client',
        text: 'Kota dolduysa yavaşlayın ve RetryInfo ayrıntısına uyun; sorun boyutsa mesaj başına daha az veri gönderin.',
      },
      { id: 'raise-limit', who: 'operator', text: 'Kota veya mesaj boyutu sınırı fazla darsa yükseltin.' },
    ],
    choose: 'Bir sınıra ulaşıldıysa RESOURCE_EXHAUSTED döndürün; beklemek işe yarayacaksa RetryInfo ekleyin.',
    endUser: 'Şu anda çok fazla istek var. Lütfen biraz bekleyin.',
  },
  9: {
    name: 'Ön Koşul Sağlanmadı',
    summary: 'Sistem, işlemin gerektirdiği durumda değil.',
    when: 'Silinecek dizin boş değilse, hesap etkinleştirilmemişse veya bir dizi adımdan biri atlanmışsa görülür.',
    fixes: [
      {
        id: 'establish-state',
        who: 'client',
        text: 'Önce sistemi gereken duruma getirin, ardından çağrıyı yineleyin.',
      },
      {
        id: 'disable-retry',
        who: 'client',
        text: 'Bu kodda otomatik yeniden denemeyi kapatın; yalnızca yinelemek hiçbir şeyi değiştirmez.',
      },
      {
        id: 'list-violations',
        who: 'server',
        text: 'Sağlanmayan koşulları PreconditionFailure ayrıntısında listeleyin.',
      },
    ],
    choose:
      'Yeniden denemenin bir anlamı olması için önce birinin durumu değiştirmesi gerekiyorsa FAILED_PRECONDITION döndürün.',
    endUser: 'Bu işlem henüz yapılamaz. Önce başka bir adım gerekiyor.',
  },
  10: {
    name: 'Yarıda Kesildi',
    summary: 'İşlem, aynı anda yürüyen başka bir işlemle çakıştı ve yarıda bırakıldı.',
    when: 'Bir veritabanı işlemi (transaction) iptal edildiğinde veya istemcinin okuduğu sürüm artık güncel olmadığında görülür.',
    fixes: [
      {
        id: 'restart-sequence',
        who: 'client',
        text: 'Bütün işlem dizisini baştan yürütün: yeniden okuyun, değiştirin, yeniden yazın.',
      },
      {
        id: 'add-jitter',
        who: 'client',
        text: 'Aynı iki işlem bir daha çakışmasın diye denemeler arasında rastgele bir süre bekleyin.',
      },
      {
        id: 'shorten-transactions',
        who: 'server',
        text: 'Veritabanı işlemlerini kısa tutun ve satırları her yerde aynı sırayla kilitleyin.',
      },
    ],
    choose: 'İstemcinin tek bir çağrıyı değil, bütün işlem dizisini yinelemesi gerekiyorsa ABORTED döndürün.',
    endUser: 'Bunu aynı anda başka biri de değiştirdi. Lütfen tekrar deneyin.',
  },
  11: {
    name: 'Aralık Dışında',
    summary: 'İstek, o anda var olan verinin sonunu aşıyor.',
    when: 'İstemci bir dosyanın sonundan ötesini okuduğunda veya bu arada kısalmış bir listede artık bulunmayan bir konumu istediğinde görülür.',
    fixes: [
      { id: 'treat-as-end', who: 'client', text: 'Veriyi sırayla okuyorsanız bunu verinin sonu sayın.' },
      {
        id: 'fetch-size',
        who: 'client',
        text: 'Sırayla okumuyorsanız güncel boyutu alın ve bu sınırın altında kalın.',
      },
      { id: 'state-range', who: 'server', text: 'Geçerli aralığın nerede bittiğini hata mesajında belirtin.' },
    ],
    choose: 'Aynı istek veri büyüdükçe geçerli hâle gelebilecekse OUT_OF_RANGE döndürün.',
    endUser: 'Gösterilecek başka bir şey yok.',
  },
  12: {
    name: 'Desteklenmiyor',
    summary: 'Sunucu bu metodu hiç sunmuyor veya çağrıldığı biçimiyle sunmuyor.',
    when: 'İstemci ile sunucu hizmetin farklı sürümleriyle derlendiyse, çağrı yanlış sunucuya ulaştıysa veya sunucu istemcinin kullandığı sıkıştırmayı desteklemiyorsa görülür.',
    fixes: [
      {
        id: 'compare-names',
        who: 'client',
        text: 'Paket, hizmet ve metot adlarını sunucunun proto dosyasıyla harfi harfine karşılaştırın.',
      },
      {
        id: 'register-service',
        who: 'server',
        text: 'Hizmeti, bu portu dinleyen sunucuya kaydedin.',
        run: 'grpcurl -plaintext HOST:PORT list',
      },
      {
        id: 'check-routing',
        who: 'operator',
        text: 'Yönlendirmeyi denetleyin: Vekil sunucunun (proxy) verdiği HTTP 404 yanıtı da bu kod olarak görünür.',
      },
    ],
    choose: 'UNIMPLEMENTED kodunu bu sunucuda bulunmayan veya kapatılmış bir metot için döndürün.',
    endUser: 'Bu özellik kullanılamıyor.',
  },
  13: {
    name: 'İç Hata',
    summary: 'Sistemde her zaman geçerli olması gereken bir şey bu kez geçerli değil.',
    when: 'Bir mesaj ayrıştırılamadığında veya sıkıştırması açılamadığında, HTTP/2 akışı (stream) bozulduğunda ya da sunucu kendi yazılım hatasına takıldığında görülür.',
    fixes: [
      {
        id: 'search-log',
        who: 'server',
        text: 'Günlüğe bakın: Bu kod yazılım hataları içindir, dolayısıyla orada bir hata bulmanız gerekir.',
      },
      {
        id: 'compare-proto',
        who: 'client',
        text: 'İki tarafın da aynı proto tanımını ve sıkıştırmayı kullandığını denetleyin.',
      },
      {
        id: 'check-proxy',
        who: 'operator',
        text: 'Bir kez vekil sunucuyu (proxy) atlayarak bağlanın: HTTP/2 desteği yarım olan bir vekil sunucu akışları böyle bozar.',
        run: 'grpc_pass grpc://HOST:PORT;',
      },
    ],
    choose: 'Kendi varsayımlarınızdan biri bozulduysa INTERNAL döndürün ve hatayı günlüğe yazın.',
    endUser: 'Bizden kaynaklanan bir sorun oluştu. Sorunu inceliyoruz.',
  },
  14: {
    name: 'Kullanılamıyor',
    summary: 'Hizmete ulaşılamıyor veya hizmet şu anda çağrı alamıyor; bu durum büyük olasılıkla geçicidir.',
    when: 'Bağlantı koptuğunda veya reddedildiğinde, sunucu kapanırken ya da vekil sunucu (proxy) HTTP 429, 502, 503 veya 504 ile yanıt verdiğinde görülür.',
    fixes: [
      {
        id: 'retry-with-backoff',
        who: 'client',
        text: 'Rastgele ve giderek artan bekleme süreleriyle yeniden deneyin; çağrı idempotent değilse önce yerine getirilmediğinden emin olun.',
        run: '"retryPolicy": { "maxAttempts": 4, "initialBackoff": "1s", "maxBackoff": "30s",\n"backoffMultiplier": 2, "retryableStatusCodes": ["UNAVAILABLE"] }',
      },
      {
        id: 'check-host-and-tls',
        who: 'client',
        text: 'Sunucu adını, portu ve TLS ayarını denetleyin: TLS portuna şifresiz bağlanan istemci de bu kodu alır.',
        run: 'openssl s_client -connect example.com:443 -servername example.com -alpn h2 </dev/null',
      },
      {
        id: 'check-backends',
        who: 'operator',
        text: 'Arka uç sunucularının sağlık durumuna ve son dağıtımlara bakın.',
      },
      { id: 'shut-down-gracefully', who: 'server', text: 'Kapanmadan önce sürmekte olan çağrıları tamamlayın.' },
    ],
    choose: 'Aynı çağrı kısa süre sonra pekâlâ başarılı olabilecekse UNAVAILABLE döndürün.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Yeniden deniyoruz.',
  },
  15: {
    name: 'Veri Kaybı',
    summary: 'Veri kayboldu veya bozuldu ve artık kurtarılamıyor.',
    when: 'Depolanan veri sağlama toplamıyla (checksum) uyuşmadığında veya bir işlem günlüğünde hiçbir replikanın dolduramadığı bir boşluk bulunduğunda görülür.',
    fixes: [
      {
        id: 'restore-backup',
        who: 'operator',
        text: 'Etkilenen depolama alanına yazmayı durdurun ve veriyi yedekten geri yükleyin.',
      },
      { id: 'log-affected-data', who: 'server', text: 'Yanıt vermeden önce hangi verinin etkilendiğini kaydedin.' },
      { id: 'do-not-retry', who: 'client', text: 'Hatayı hemen gösterin ve çağrıyı otomatik olarak yinelemeyin.' },
    ],
    choose: 'DATA_LOSS kodunu yalnızca veri kurtarılamayacak durumdaysa döndürün.',
    endUser: 'Bazı veriler okunamadı. Lütfen destek ekibiyle iletişime geçin.',
  },
  16: {
    name: 'Kimlik Doğrulanmadı',
    summary: 'Çağrı, çağıranın kim olduğuna ilişkin geçerli bir kanıt taşımıyor.',
    when: 'Belirteç (token) eksikse, süresi dolmuşsa, başka bir alıcı (audience) için düzenlenmişse veya istemci hiç belirteç alamamışsa görülür.',
    fixes: [
      { id: 'refresh-token', who: 'client', text: 'Yeni bir belirteç alın ve çağrıyı bir kez yineleyin.' },
      {
        id: 'check-credentials',
        who: 'client',
        text: 'Kimlik bilgilerinin çağrıya eklendiğini ve kanalın TLS kullandığını denetleyin.',
      },
      {
        id: 'check-clocks',
        who: 'operator',
        text: 'Saatleri karşılaştırın: Saati yanlış bir makine, geçerli bir belirteci süresi dolmuş sayar.',
        run: 'timedatectl',
      },
    ],
    choose: 'Çağıranın kim olduğunu bilmiyorsanız UNAUTHENTICATED döndürün.',
    endUser: 'Lütfen yeniden oturum açın.',
  },
};
