import type { PairTexts } from '../../../model.js';

/** The pairs of WebSocket close codes that people confuse, in Turkish. */
export const pairs: PairTexts = {
  '1000-1001': {
    decisive:
      '1000 kodu oturumun tamamlandığını, 1001 ise taraflardan birinin ayrıldığını bildirir; oturum o sırada tamamlanmamış olabilir.',
    differences: [
      'Sayfa `close(1000)` çağırabilir, `close(1001)` çağıramaz; 1001 kodunu tarayıcı kendiliğinden gönderir.',
    ],
  },
  '1000-1005': {
    decisive: '1000 kodu kapanışın olağan olduğunu bildirir; 1005 ise Close çerçevesinde kod bulunmadığını gösterir.',
    differences: [
      'Tarayıcıda `close(1000)` çağrılırsa karşı taraf 1000, `close()` argümansız çağrılırsa genellikle 1005 bildirir.',
      'İkisi de temiz kapanıştır (`wasClean` değeri `true`), dolayısıyla hiçbiri tek başına hata değildir.',
    ],
  },
  '1000-1006': {
    decisive:
      '1000, taraflardan birinin Close çerçevesiyle bildirdiği olağan bir kapanıştır; 1006’da ise bağlantı geçerli bir Close çerçevesi olmadan sona ermiştir.',
    differences: [
      '1000 için iki tarafın kaynak kodunda `close(1000)` çağrısını; 1006 için boşta kalma zaman aşımı, çökme veya ağ kesintisi arayın.',
      'ws’de `close(1000)` bir Close çerçevesi gönderir; `terminate()` göndermez, bu yüzden karşı taraf 1006 bildirir.',
      'Sunucu `close(1000)` çağırıp hemen sonlanırsa istemciler 1006 bildirebilir: Kapanış el sıkışması tamamlanana kadar bekleyin.',
    ],
  },
  '1000-1010': {
    decisive:
      '1000, oturumu tamamlanmış bir bağlantıyı; 1010 ise istemcinin zorunlu tuttuğu bir uzantının bulunmadığı bir bağlantıyı kapatır.',
    differences: [
      '1000’de bir şey yapmak gerekmez; 1010 ise istemci ile sunucu uzantılar üzerinde anlaşana kadar her denemede yinelenir.',
      'Sayfa 1000 gönderebilir, ancak asla 1010 gönderemez: Tarayıcıdaki JavaScript uzantıları seçemez.',
    ],
  },
  '1000-1015': {
    decisive:
      '1000, sorunsuz çalışmış bir bağlantıyı kapatır; 1015 ise TLS el sıkışmasının başarısız olduğunu ve hiç bağlantı açılmadığını gösterir.',
    differences: [
      'Tarayıcılar 1000 kodunu gönderildiği gibi bildirir. Başarısız bir TLS el sıkışmasında Chromium 1006, Firefox ise genellikle 1015 bildirir.',
    ],
  },
  '1001-1006': {
    decisive:
      '1001’de karşı taraf ayrıldığını bildirmiştir; 1006’da ise bağlantı geçerli bir Close çerçevesi olmadan sona ermiştir.',
    differences: [
      'Düzgün biçimde kapanan (graceful shutdown) bir sunucu 1001 gönderir; zorla sonlandırılan bir sunucu süreci ise 1006’ya yol açar.',
      '1001’den sonra karşı tarafın ayrıldığını bilirsiniz; 1006’dan sonra ise karşı taraf hâlâ çalışıyor olabilir.',
    ],
  },
  '1001-1012': {
    decisive:
      '1001 kodu bir uç noktanın ayrıldığını bildirir; 1012 ise buna hizmetin yeniden başlatıldığını ve geri döneceğini ekler.',
    differences: ['Kullanıcı sayfadan ayrıldığında tarayıcılar da 1001 gönderir; 1012 ise sunucular içindir.'],
  },
  '1002-1003': {
    decisive:
      '1002, çerçevelerin bozuk olduğunu; 1003 ise alıcının bu mesaj türünü (metin veya ikili) kabul etmediğini gösterir.',
    differences: [
      '1002 için WebSocket kütüphanesini ve vekil sunucuları (proxy), 1003 için metin ile ikili veri arasında seçim yapan uygulama kodunu inceleyin.',
      '1003’e yol açan mesajın çerçeveleri geçerlidir; başka bir uç nokta aynı mesajı kabul edebilir.',
    ],
  },
  '1002-1007': {
    decisive: '1002, bozuk çerçeveleri; 1007 ise doğru biçimli çerçevelerdeki geçersiz içeriği gösterir.',
    differences: [
      'Geçersiz bir işlem kodu (opcode) veya eksik bir maske 1002’ye yol açar. UTF-8 olmayan metin ise 1007’ye yol açar, ancak Chromium bunun için 1002 gönderir.',
      '1002 için WebSocket kütüphanesinde veya bir vekil sunucuda (proxy), 1007 için mesajı kodlayan kodda hata ayıklayın.',
    ],
  },
  '1003-1007': {
    decisive: '1003, alıcının bu mesaj türünü kabul etmediğini; 1007 ise baytların mesajın türüne uymadığını gösterir.',
    differences: [
      'Doğru biçimli bir ikili mesaj 1003’e yol açabilir, ancak 1007’ye yol açmaz.',
      '1003’te diğer türü gönderin; 1007’de kodlamayı düzeltin veya baytları ikili mesaj olarak gönderin.',
    ],
  },
  '1005-1006': {
    decisive:
      '1005’te kod içermeyen bir Close çerçevesi gelmiştir; 1006’da ise geçerli bir Close çerçevesi gelmemiştir. Uvicorn, 0.50.0 sürümünden itibaren varsayılan olarak iki durumda da 1005 bildirir.',
    differences: [
      'Karşı taraf, tarayıcıda `close()` çağrıldığında olduğu gibi boş bir Close çerçevesi gönderirse genellikle 1005, çökerse genellikle 1006 görülür.',
      '1005 genellikle bir şey yapmayı gerektirmez; 1006’dan sonra ise yeniden bağlanın ve nedeni bulun.',
    ],
  },
  '1005-1010': {
    decisive:
      '1005, bir kod verilmediğini gösterir; 1010 ise nedeni belirtir: Sunucu, zorunlu bir uzantıyı kabul etmemiştir.',
    differences: [
      '1010 kodunu istemci bilerek gönderir; 1005 kodunu ise bir uç nokta, aldığı Close çerçevesi boş olduğunda bildirir.',
      '1010’da kapanış nedeninin eksik uzantıları listelemesi beklenir; 1005’te ise kapanış nedeni yoktur, çünkü Close çerçevesinin gövdesi yoktur.',
    ],
  },
  '1006-1011': {
    decisive:
      '1011’de bir uç nokta kendi hatasını bir Close çerçevesiyle bildirmiştir; 1006’da ise geçerli bir Close çerçevesi gelmemiştir.',
    differences: [
      'Python websockets’te işleyicideki (handler) bir istisna 1011’e yol açar. Node.js’te ise yakalanmayan bir istisna süreci sonlandırır, bu yüzden istemciler 1006 bildirir.',
      '1011 için uygulamanın günlüğüne bakın. 1006 için vekil sunucunun (proxy) günlüğünde de boşta kalma zaman aşımlarını arayın; sürecin yeniden başlatılmış veya zorla sonlandırılmış (`OOMKilled`) olup olmadığına bakın.',
      '`keepalive ping timeout` sonrasında Python websockets’in istisnasında `sent 1011` yazar. Ancak karşı taraftan Close çerçevesi gelmediyse `close_code` 1006 olur; Close çerçevesinin ulaşmadığı karşı taraf da 1006 bildirir.',
    ],
  },
  '1006-1015': {
    decisive:
      '1006, geçerli bir Close çerçevesi olmayan her kapanışı kapsar; 1015 ise bunun nedenlerinden birini, başarısız TLS el sıkışmasını belirtir.',
    differences: [
      'Chromium ikisi için de 1006 bildirir; konsoldaki `net::ERR_CERT_` veya `net::ERR_SSL_`, TLS el sıkışmasının başarısız olduğunu gösterir. Firefox ise genellikle 1015 bildirir.',
      '1006, saatler süren trafiğin ardından ortaya çıkabilir; 1015 ise daha hiçbir WebSocket verisi gönderilmeden ortaya çıkar.',
      '1006’dan sonra yeniden bağlanmak çoğu zaman işe yarar; 1015 ise sertifika veya TLS yapılandırması düzeltilene kadar yinelenir.',
    ],
  },
  '1007-1008': {
    decisive: '1007, kodlamanın geçersiz olduğunu; 1008 ise bir kuralın ihlal edildiğini gösterir.',
    differences: [
      'Alıcı, 1007’ye yol açan bir mesajı ayrıştıramaz; 1008’e yol açan bir mesajı ise anlar ve reddeder.',
      'Şemanıza uymayan JSON için 1007 göndermeyin: 1008 kodunu veya 4000 ile 4999 arasındaki bir kodu kullanın.',
    ],
  },
  '1008-1009': {
    decisive:
      '1009, ihlal edilen kuralı, yani boyut sınırını belirtir; 1008 ise kendine ait kodu olmayan kurallar içindir.',
    differences: [
      '1009’dan sonra daha küçük bir mesaj gönderin; 1008’den sonra ise ihlal edilen kuralı `event.reason` içinde arayın.',
      '1008 kodunu gönderen taraf, hangi kuralın ihlal edildiğini açıklamak zorunda değildir; 1009 ise her zaman mesajın fazla büyük olduğunu gösterir.',
    ],
  },
  '1008-1011': {
    decisive:
      'Bir uç nokta 1008 kodunu karşı taraf bir kuralı ihlal ettiğinde, 1011 kodunu ise kendisi hata verdiğinde gönderir.',
    differences: [
      'Sunucu 1008 gönderdiyse istemciyi veya kuralı değiştirin; 1011 gönderdiyse hatayı sunucunun günlüğünde bulun.',
      'Geçersiz bir mesaj istisnaya yol açarsa birçok sunucu 1011 gönderir: Mesajları önce doğrulayın, ardından 1008 kodunu veya 4000 ile 4999 arasındaki bir kodu gönderin.',
    ],
  },
  '1008-3000': {
    decisive:
      '3000, karşı tarafın kimliğini doğrulatması gerektiğini; 1008 ise yalnızca bir kuralın ihlal edildiğini söyler.',
    differences: [
      '3000’den sonra istemci yeni bir belirteç (token) isteyip yeniden bağlanabilir; 1008 ise istemcinin neyi değiştirmesi gerektiğini bildirmez, bu yüzden kapanış nedenini bir geliştiricinin okuması gerekir.',
      'Sayfa `close()` işlevine 3000 kodunu verebilir, 1008 kodunu veremez.',
      'Go’daki gorilla/websocket ile Python websockets, 1008 için bir sabit tanımlar ama 3000 için tanımlamaz: 3000’i sayı olarak verin.',
    ],
  },
  '1008-3003': {
    decisive:
      '3003, bu hesabın bir yetkisinin eksik olduğunu söyler; 1008 ise hangi kuralın ihlal edildiğini belirtmez.',
    differences: [
      '3003’ten sonra hesaba eksik yetkiyi verin; 1008’den sonra ise ihlal edilen kuralı `event.reason` içinde arayın.',
      'Sayfa `close()` işlevine 3003 kodunu verebilir, 1008 kodunu veremez.',
    ],
  },
  '1010-1015': {
    decisive:
      '1015, TLS el sıkışmasının daha HTTP başlamadan başarısız olduğunu; 1010 ise WebSocket el sıkışmasının zorunlu bir uzantı olmadan tamamlandığını gösterir.',
    differences: [
      '1015 için sertifikalara ve TLS sürümlerine, 1010 için `Sec-WebSocket-Extensions` başlığına bakın.',
      'Chromium 1015 yerine 1006 bildirir; sayfadaki JavaScript ise 1010 kodunu hiçbir zaman gönderemez.',
    ],
  },
  '1011-1012': {
    decisive: '1011, beklenmedik bir hatayı; 1012 ise planlı bir yeniden başlatmayı bildirir.',
    differences: [
      '1011 için hatayı sunucunun günlüğünde bulun; 1012’de ise düzeltilecek bir şey yoktur, çünkü yeniden başlatma kendiliğinden biter.',
    ],
  },
  '1011-1013': {
    decisive: '1011, beklenmedik bir hatayı; 1013 ise aşırı yükü bildirir.',
    differences: [
      'Sunucu 1013 kodunu kendini korumak için bilerek gönderir; 1011 ise bir yazılım hatasına veya sunucunun bağlı olduğu bir hizmetin hatasına işaret eder.',
      'Aşırı yük de 1011’e yol açabilir, örneğin veritabanı sorguları zaman aşımına uğradığında: Yazılım hatası aramadan önce kapanış anındaki yüke bakın.',
    ],
  },
  '1012-1013': {
    decisive:
      '1012, istemcilerin kısa süre sonra yeniden bağlanması; 1013 ise aynı IP adresine otomatik olarak yeniden bağlanmaması gerektiğini bildirir.',
    differences: ['Yeniden başlatma kendiliğinden biter; aşırı yük ise her yeniden denemeyle artar.'],
  },
  '3000-3003': {
    decisive:
      '3000, karşı tarafın kimliğini doğrulatması gerektiğini; 3003 ise kimliğinin doğrulandığını, ancak yetkisi olmadığını gösterir.',
    differences: [
      'Süresi dolmuş bir belirteç (token) 3000’e yol açar; belirteç geçerli olduğu hâlde hesabın, örneğin bu kanal için, yetkisi yoksa sonuç 3003 olur.',
      '3000’den sonra istemci yeni bir belirteç (token) isteyip otomatik olarak yeniden bağlanabilir; 3003’ten sonra ise yetki verilene kadar yeniden bağlanmak başarısız olur.',
    ],
  },
  'http:401-websocket:3000': {
    decisive:
      'İkisi de istemcinin kimliğini doğrulatması gerektiğini gösterir: HTTP 401, el sıkışmayı reddeder; WebSocket 3000 ise açık bir bağlantıyı kapatır.',
    differences: [
      'Tarayıcıdaki bir betik WebSocket 3000 kodunu ve kapanış nedenini görür, HTTP 401 kodunu ise yalnızca WebSocket 1006 olarak görür.',
      'Sayfa, el sıkışmada `Authorization` başlığıyla bearer belirteci (token) gönderemez. El sıkışmada bir çerezi denetleyen sunucu HTTP 401 döndürebilir; belirteci ilk mesajda bekleyen sunucu ise WebSocket 3000 gönderir.',
      'WebSocket 3000 daha sonra, belirtecin (token) süresi dolduğunda da gelebilir; HTTP 401 ise yalnızca el sıkışma sırasında gelebilir.',
    ],
  },
  'http:403-websocket:3003': {
    decisive:
      'İkisi de istemcinin erişimine izin vermez: HTTP 403, el sıkışmayı reddeder; WebSocket 3003 ise açık bir bağlantıyı kapatır.',
    differences: [
      'Tarayıcıdaki bir betik WebSocket 3003 kodunu ve kapanış nedenini görür, HTTP 403 kodunu ise yalnızca WebSocket 1006 olarak görür.',
      'RFC 6455, sunucunun izin vermediği bir `Origin` için HTTP 403’ü önerir; WebSocket 3003 ise kimliği doğrulanmış bir hesabın yetkisi olmadığını gösterir.',
    ],
  },
  'http:413-websocket:1009': {
    decisive:
      'HTTP 413, gövdesi fazla büyük olan tek bir isteği reddeder; WebSocket 1009 ise bir mesaj fazla büyük olduğu için bağlantıyı kapatır.',
    differences: [
      'HTTP 413’ten sonra istemci başka istekler gönderebilir; WebSocket 1009’dan sonra ise yeniden bağlanması ve aboneliklerini yenilemesi gerekir.',
      'nginx’te `client_max_body_size` HTTP gövdelerini sınırlar, WebSocket mesajlarını sınırlamaz: Bunun yerine WebSocket sunucusunun sınırını yükseltin, örneğin ws’de `maxPayload`.',
    ],
  },
  'http:500-websocket:1011': {
    decisive:
      'İkisi de beklenmedik bir hatayı bildirir: HTTP 500, el sıkışma gibi tek bir isteğe verilen yanıttır; WebSocket 1011 ise açık bir bağlantıyı sonlandırır.',
    differences: [
      'Tarayıcıdaki bir betik WebSocket 1011 kodunu görür, el sıkışmaya verilen HTTP 500 yanıtını ise yalnızca WebSocket 1006 olarak görür.',
      'WebSocket 1011 her zaman yazılım hatası değildir: Python websockets ve Uvicorn, bir ping’e zamanında pong gelmediğinde de bu kodu gönderir.',
    ],
  },
  'http:502-websocket:1006': {
    decisive:
      'HTTP 502’de ağ geçidi, arkasındaki sunucudan (upstream) geçerli bir yanıt alamamıştır; WebSocket 1006 ise yalnızca bağlantının geçerli bir Close çerçevesi olmadan sona erdiğini gösterir.',
    differences: [
      'Vekil sunucu (proxy) el sıkışmayı HTTP 502 ile reddederse tarayıcıdaki bir betik `open` olayını görmez, WebSocket 1006 görür; ağ paneli ise 502 gösterir.',
      'Bağlantı açıldıktan sonra vekil sunucu (proxy) artık HTTP 502 gönderemez: Arkadaki sunucu çökerse istemciler WebSocket 1006 bildirir.',
    ],
  },
  'http:503-websocket:1013': {
    decisive:
      'İkisi de hizmetin şu anda istemciye yanıt veremeyecek durumda olduğunu gösterir: HTTP 503, el sıkışmayı reddeder; WebSocket 1013 ise açık bir bağlantıyı kapatır.',
    differences: [
      'Tarayıcıdaki bir betik HTTP 503 kodunu yalnızca WebSocket 1006 olarak görür ve `Retry-After` başlığını okuyamaz; WebSocket 1013 kodunu görür, ancak bu kod bir bekleme süresi bildirmez.',
      'Yükü azaltmak için yeni bağlantıları HTTP 503 ile reddedin, açık olanları WebSocket 1013 ile kapatın; sunucuya en az yük getiren yol HTTP 503’tür.',
    ],
  },
  'http:504-websocket:1006': {
    decisive:
      'HTTP 504, ağ geçidinin zaman aşımı dolana kadar yanıt alamadığını; WebSocket 1006 ise yalnızca bağlantının geçerli bir Close çerçevesi olmadan sona erdiğini gösterir.',
    differences: [
      'Vekil sunucu (proxy) el sıkışmayı HTTP 504 ile reddederse tarayıcıdaki bir betik `open` olayını görmez, WebSocket 1006 görür; ağ paneli ise 504 gösterir.',
      'Aynı ayar ikisine de yol açabilir: nginx’te `proxy_read_timeout` (varsayılan `60s`) el sıkışma sırasında dolarsa sonuç HTTP 504 olur; açık bir bağlantı boştayken dolarsa istemciler WebSocket 1006 bildirir.',
    ],
  },
};
