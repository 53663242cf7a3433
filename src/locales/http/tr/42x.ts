import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 42x in Turkish. */
export const codes: CodeTexts<typeof http, '42'> = {
  420: {
    name: 'Biraz Sakinleşin',
    summary: 'Twitter API’sinin 1. sürümü, hız sınırını aşan istemcilere 420 gönderirdi.',
    when: 'Eski istemci kodlarında ve eski günlüklerde görülür. Twitter API’sinin 1.1 sürümü bu kodu yalnızca akış (streaming) uç noktalarında korudu; diğerleri 429 gönderiyordu.',
    fixes: [
      {
        id: 'slow-down',
        text: 'Bunu 429 gibi ele alın: `Retry-After` başlığındaki süre kadar bekleyin, sonra istekleri daha seyrek gönderin.',
      },
      { id: 'send-429', text: 'Bunun yerine `Retry-After` başlığıyla birlikte 429 gönderin.' },
    ],
    choose: '420 kodunu göndermeyin; istemcilerin ve kütüphanelerin tanıdığı 429 kodunu kullanın.',
    endUser: 'Çok fazla istek gönderildi. Lütfen biraz bekleyip tekrar deneyin.',
  },
  421: {
    name: 'Yanlış Yönlendirilmiş İstek',
    summary: 'İstek, içindeki sunucu adı için yapılandırılmamış bir sunucuya ulaştı.',
    when: 'Ters vekil sunucu (reverse proxy), arkasındaki sunucuya (upstream) TLS üzerinden SNI olmadan veya SNI’de yanlış sunucu adıyla bağlandığında görülür. Tarayıcı, aynı sertifikayı kullanan ancak farklı sunucularda bulunan iki ad için tek bir HTTP/2 bağlantısı kullandığında da görülür.',
    fixes: [
      {
        id: 'new-connection',
        text: 'Aynı isteği yeni bir bağlantı üzerinden gönderin. Bu, POST dâhil her metot için güvenlidir.',
      },
      {
        id: 'separate-certificates',
        text: 'Farklı sunuculardaki adlara ayrı sertifikalar verin veya ortak sertifikadaki bütün adları, o sertifikayı kullanan her sunucuda yapılandırın.',
      },
      {
        id: 'send-sni',
        text: 'nginx’te `proxy_ssl_server_name on` (varsayılan `off`), `Host` başlığını iletiyorsanız ayrıca `proxy_ssl_name $host` ayarını yapın. Apache 2.4.64 ve sonrası, SNI eksikse veya `Host` başlığından farklıysa 421 döndürebilir.',
      },
    ],
    choose:
      'İstemci, başka bir bağlantıyla bu ada hizmet veren bir sunucuya ulaşabilecekse 421 kodunu gönderin. İstemcinin seçtiği vekil sunucular (forward proxy) bu kodu üretmemelidir.',
    endUser: 'Hizmete ulaşılamadı. Lütfen tekrar deneyin.',
  },
  422: {
    name: 'İşlenemeyen İçerik',
    summary: 'Sunucu istek gövdesini ayrıştırabiliyor, ancak içerik geçerli değil.',
    when: 'Doğrulama başarısız olduğunda, örneğin geçersiz bir e-posta adresi veya başlangıçtan önceye düşen bir bitiş tarihi yüzünden görülür. Rails, Laravel ve FastAPI doğrulama hatalarında 422 kullanır. Rails bu kodu eksik veya yanlış bir CSRF belirteci (token) için de gönderir (`ActionController::InvalidAuthenticityToken`).',
    fixes: [
      {
        id: 'show-errors',
        text: 'Yanıttaki her hatayı ilgili alanın yanında gösterin. FastAPI’de alanı `detail[].loc` belirtir.',
      },
      {
        id: 'change-before-retry',
        text: 'İsteği değiştirmeden yeniden göndermeyin: Sonuç genellikle yine aynı hata olur.',
      },
      {
        id: 'list-all-errors',
        text: 'Bütün doğrulama hatalarını, her birini alan adıyla birlikte tek seferde döndürün; örneğin `application/problem+json` biçiminde.',
      },
    ],
    choose:
      'İsteği ayrıştırabiliyorsanız, ancak içeriği geçerli değilse 422 kodunu gönderin; ayrıştıramıyorsanız 400 kodunu gönderin.',
    endUser: 'Bilgilerden bazıları geçersiz. Lütfen kontrol edin.',
  },
  423: {
    name: 'Kilitli',
    summary: 'Kaynak kilitli ve istekte kilit belirteci (lock token) yok.',
    when: 'Başka bir kullanıcı belgeyi WebDAV üzerinden açtığında veya çöken bir düzenleyici kilidini geride bıraktığında görülür.',
    fixes: [
      {
        id: 'wait-or-copy',
        text: 'Diğer kullanıcı kilidi kaldırana kadar bekleyin veya bir kopya üzerinde çalışın.',
      },
      {
        id: 'send-lock-token',
        text: 'Kilit size aitse belirtecini `If` başlığında gönderin: `If: (<LOCK-TOKEN>)`.',
      },
      {
        id: 'remove-stale-locks',
        text: 'Artık geçerli olmayan kilitleri `lockdiscovery` özelliğini sorgulayan bir `PROPFIND` isteğiyle bulun ve `UNLOCK` ile kaldırın. Kilitlerin süresinin dolması için istemcilerin `LOCK` isteğinde `Timeout: Second-3600` başlığını göndermesini sağlayın.',
      },
    ],
    choose:
      'Kaynak kilitliyse ve istekte kilit belirteci yoksa 423 kodunu gönderin; kilit olmadan oluşan bir çakışmada 409 kodunu gönderin.',
    endUser: 'Şu anda başka biri bunun üzerinde çalışıyor.',
  },
  424: {
    name: 'Bağımlılık Başarısız',
    summary: 'İşlem, bağlı olduğu başka bir işlem başarısız olduğu için yapılmadı.',
    when: 'WebDAV’daki `PROPPATCH` özelliklerin ya hepsini değiştirir ya hiçbirini; bu yüzden tek bir hatada diğer değişiklikler 424 ile sonuçlanır. Amazon SageMaker ise model konteyneri 4xx veya 5xx hatası döndürdüğünde 424 gönderir.',
    fixes: [
      {
        id: 'find-first-failure',
        text: '207 yanıtının `multistatus` gövdesinde, 424 dışında bir durum koduyla başarısız olan girdiyi bulun ve onu düzeltin.',
      },
      {
        id: 'name-first-failure',
        text: 'İlk başarısız olan işlemi gövdede belirtin. WebDAV’da bunun için `responsedescription` ögesini kullanın.',
      },
      {
        id: 'check-dependency-logs',
        text: 'Başarısız olan bağımlılığın günlüklerine bakın. SageMaker için CloudWatch’taki `/aws/sagemaker/Endpoints/NAME` günlük grubunu okuyun; örneğin `aws logs tail` ile (AWS CLI 2).',
      },
    ],
    choose: 'Önceki bir işlem başarısız olduğu için atladığınız işlemlerde 424 kodunu gönderin.',
    endUser: 'Önceki bir adım başarısız olduğu için bu işlem tamamlanamadı.',
  },
  425: {
    name: 'Çok Erken',
    summary:
      'İstek TLS erken verisi (early data, 0-RTT) içinde geldi; sunucu, yeniden oynatılmış (replay) olabileceği için isteği işlemiyor.',
    when: 'TLS 1.3 erken verisi açıkken istemci bunu, yeniden oynatılması güvenli olmayan bir istek, örneğin POST için kullandığında görülür.',
    fixes: [
      {
        id: 'retry-after-handshake',
        text: 'İsteği erken veri olarak değil, TLS el sıkışması tamamlandıktan sonra yeniden gönderin.',
      },
      {
        id: 'mark-early-data',
        text: 'Vekil sunucunun (proxy) erken veriyi `Early-Data: 1` ile işaretlemesini sağlayın; nginx’te bunun için `proxy_set_header Early-Data $ssl_early_data` kullanın. İşaretleyemeyen bir vekil sunucu, isteği el sıkışma tamamlanana kadar bekletmelidir.',
      },
      {
        id: 'disable-early-data',
        text: 'Hangi isteklerin güvenle yeniden oynatılabileceğini bilmiyorsanız erken veriyi kapatın. nginx’te `ssl_early_data off` ayarını yapın.',
      },
    ],
    choose: 'Erken veriyle gelen bir istek, yeniden oynatılmış olması hâlinde zarar verecekse 425 kodunu gönderin.',
    endUser: 'Bağlantı henüz hazır değildi. Lütfen tekrar deneyin.',
  },
  426: {
    name: 'Yükseltme Gerekli',
    summary:
      'Sunucu, isteği şu anki protokolle kabul etmiyor; hangi protokolü istediğini `Upgrade` başlığında belirtmesi gerekir.',
    when: 'Sıradan bir HTTP isteği bir WebSocket uç noktasına ulaştığında, bir vekil sunucu (proxy) Envoy’u veya Istio’yu HTTP/1.0 ile çağırdığında ya da istemci desteklenmeyen bir WebSocket sürümü istediğinde görülür (bazı sunucular bu son durumda 400 gönderir).',
    fixes: [
      {
        id: 'use-websocket-client',
        text: 'WebSocket uç noktasına, `ws://` veya `wss://` ile başlayan bir URL kullanarak bir WebSocket istemcisiyle bağlanın.',
      },
      {
        id: 'send-upgrade-header',
        text: 'Gerekli protokolü `Upgrade` başlığında belirtin ve `Connection: upgrade` gönderin. RFC 9110 iki başlığı da zorunlu tutar.',
      },
      {
        id: 'use-http-1-1',
        text: '1.29.7’den eski nginx sürümlerinde `proxy_http_version 1.1` ayarını yapın. Envoy, nginx’in eski varsayılanı olan HTTP/1.0’ı reddeder (`%RESPONSE_CODE_DETAILS%` içinde `low_version`). WebSocket için ayrıca `proxy_set_header Upgrade $http_upgrade` ve `proxy_set_header Connection "upgrade"` ayarlarını yapın.',
      },
    ],
    choose: 'Aynı isteği başka bir protokolle kabul edecekseniz 426 kodunu gönderin.',
    endUser: 'Uygulama ile hizmet ortak bir protokolde anlaşamadı.',
  },
  428: {
    name: 'Ön Koşul Gerekli',
    summary:
      'Sunucu bu değişikliği yalnızca `If-Match` gibi bir koşulla kabul ediyor; böylece istemciler birbirinin değişikliklerinin üzerine yazmıyor.',
    when: 'API güncelleme kayıplarına (lost update) karşı korunuyorsa ve bir PUT, PATCH veya DELETE isteği `If-Match` veya `If-Unmodified-Since` olmadan gelirse görülür.',
    fixes: [
      {
        id: 'send-if-match',
        text: 'Önce kaynağı alın, ardından değişikliği gönderirken kaynağın `ETag` değerini `If-Match` başlığına koyun.',
      },
      {
        id: 'name-missing-header',
        text: 'Hangi başlığın eksik olduğunu gövdede belirtin; örneğin `If-Match`.',
      },
    ],
    choose: 'Bir koşulu zorunlu tutuyorsanız ve istekte koşul yoksa 428 kodunu gönderin.',
    endUser: 'Lütfen kaydetmeden önce sayfayı yenileyin.',
  },
  429: {
    name: 'Çok Fazla İstek',
    summary: 'İstemci, belirli bir süre içinde hız sınırının izin verdiğinden fazla istek gönderdi.',
    when: 'Bir API kotası dolduğunda, bir betik çok hızlı istek gönderdiğinde, bir istemci beklemeden bir döngüde yeniden denediğinde veya tek bir IP adresinin arkasındaki çok sayıda kullanıcı tek istemci sayıldığında görülür. Cloudflare arkasında gövdede `error code: 1015` yazabilir.',
    fixes: [
      {
        id: 'honor-retry-after',
        text: '`Retry-After` başlığındaki süre kadar bekleyin. Başlık yoksa üstel geri çekilme (exponential backoff) ve jitter uygulayın (1 sn, 2 sn, 4 sn … en çok 30 sn).',
      },
      {
        id: 'reduce-requests',
        text: 'Yanıtları önbelleğe alın, çağrıları birleştirin ve zamana yayın. Birçok API, kalan çağrı sayısını `X-RateLimit-Remaining` veya benzer bir başlıkta gösterir.',
      },
      {
        id: 'send-retry-after',
        text: '`Retry-After` gönderin ve hangi sınırın aşıldığını gövdede belirtin.',
      },
      {
        id: 'limit-by-client-ip',
        text: 'Vekil sunucu (proxy) arkasında istekleri vekil sunucunun değil, istemcinin IP adresine göre sayın: nginx’te `real_ip_header` ve `set_real_ip_from`, Express’te `trust proxy` ayarını yapın.',
      },
    ],
    choose: 'Hizmetin kendisi sağlıklıysa, ancak istemci kendi sınırını aştıysa 429 kodunu gönderin.',
    endUser: 'Çok fazla istek gönderildi. Lütfen biraz bekleyip tekrar deneyin.',
  },
};
