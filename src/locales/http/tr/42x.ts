import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 42x in Turkish. */
export const codes: CodeTexts<typeof http, '42'> = {
  420: {
    name: 'Biraz Sakinleşin',
    summary: 'İlk Twitter API’sinin, istemciye fazla sık istek gönderdiğini söyleme biçimidir.',
    when: 'Eski kodlarda ve günlüklerde görülür: O API’nin 1. sürümü bu kodu gönderirdi, sonraki sürümler 429 gönderir.',
    fixes: [
      {
        id: 'slow-down',
        who: 'client',
        text: 'Bunu 429 gibi ele alın: Retry-After başlığında belirtilen süre kadar bekleyin, sonra daha yavaş devam edin.',
      },
      { id: 'send-429', who: 'server', text: 'Bunun yerine 429 gönderin.' },
    ],
    choose: '420 kodunu göndermeyin; istemciler ve kütüphaneler 429 kodunu tanır.',
    endUser: 'Kısa sürede çok fazla istek geldi. Lütfen biraz bekleyin.',
  },
  421: {
    name: 'Yanlış Yönlendirilmiş İstek',
    summary: 'İstek, istenen alan adını sunmayan bir sunucuya açılmış bağlantı üzerinden geldi.',
    when: 'Tarayıcı tek bir HTTP/2 bağlantısını ortak sertifikası olan iki alan adı için kullandığında veya SNI ile Host farklı siteleri gösterdiğinde görülür.',
    fixes: [
      {
        id: 'new-connection',
        who: 'client',
        text: 'İsteği yeni bir bağlantıda yineleyin; bu, her metot için güvenlidir.',
      },
      {
        id: 'separate-certificates',
        who: 'operator',
        text: 'Farklı sunuculardaki alan adlarına ayrı sertifikalar verin veya hepsini bütün sunucularda sunun.',
      },
      {
        id: 'send-sni',
        who: 'operator',
        text: 'Vekil sunucunun (proxy) SNI alanında doğru alan adını gönderdiğini denetleyin.',
        run: 'proxy_ssl_server_name on;\nproxy_ssl_name $host;',
      },
    ],
    choose:
      'Başka bir bağlantı bu alan adını sunan bir sunucuya ulaşabilecekse 421 kodunu gönderin; vekil sunucular bu kodu üretmemelidir.',
    endUser: 'Hizmete bu yoldan ulaşılamadı. Lütfen tekrar deneyin.',
  },
  422: {
    name: 'İşlenemeyen İçerik',
    summary: 'Gövdenin biçimi düzgün, ancak içeriği bir kuralı çiğniyor.',
    when: 'Doğrulama başarısız olduğunda görülür: geçersiz bir e-posta adresi veya başlangıçtan önceye düşen bir bitiş tarihi. Rails, Laravel ve FastAPI bu kodu böyle kullanır.',
    fixes: [
      {
        id: 'show-errors',
        who: 'client',
        text: 'Hataları alanların yanında gösterin ve kullanıcının düzeltmesini sağlayın.',
      },
      { id: 'change-before-retry', who: 'client', text: 'İsteği değiştirmeden yeniden göndermeyin.' },
      {
        id: 'list-all-errors',
        who: 'server',
        text: 'Bütün hataları, her birini alanıyla birlikte, tek seferde listeleyin.',
      },
    ],
    choose: 'İsteği okuyabildiyseniz ve içeriği geçerli değilse 422 kodunu gönderin.',
    endUser: 'Bilgilerden bazıları geçersiz. Lütfen kontrol edin.',
  },
  423: {
    name: 'Kilitli',
    summary: 'Kaynak kilitli ve istekte kilidin anahtarı yok.',
    when: 'Biri belgeyi WebDAV üzerinden açmışsa veya çöken bir düzenleyici kilidini geride bırakmışsa görülür.',
    fixes: [
      { id: 'wait-or-copy', who: 'client', text: 'Öbür kişi bitirene kadar bekleyin veya bir kopya üzerinde çalışın.' },
      {
        id: 'send-lock-token',
        who: 'client',
        text: 'Kilit size aitse kilit belirtecini (token) If başlığında gönderin.',
      },
      {
        id: 'remove-stale-locks',
        who: 'operator',
        text: 'Sahibi ayrılmış kilitleri kaldırın ve kilitlere süre sınırı koyun.',
        run: 'curl -X UNLOCK -H "Lock-Token: <LOCK-TOKEN>" https://example.com/path',
      },
    ],
    choose: 'Kaynağı bir kilit koruyorsa ve istekte o kilidin belirteci yoksa 423 kodunu gönderin.',
    endUser: 'Şu anda başka biri bunun üzerinde çalışıyor.',
  },
  424: {
    name: 'Bağımlılık Başarısız',
    summary: 'Bu adım, bağlı olduğu başka bir adım başarısız olduğu için yapılamadı.',
    when: 'Tek bir reddin her şeyi geri aldığı WebDAV özellik değişikliklerinde görülür; Amazon SageMaker ise modelin kendisi hata verdiğinde bu kodu gönderir.',
    fixes: [
      {
        id: 'find-first-failure',
        who: 'client',
        text: 'Başka bir girdi yüzünden değil, kendi nedeniyle başarısız olan girdiyi bulun; düzeltilmesi gereken odur.',
      },
      { id: 'name-first-failure', who: 'server', text: 'İlk başarısız olan adımı gövdede belirtin.' },
      {
        id: 'check-dependency-logs',
        who: 'operator',
        text: 'Bağlı olunan hizmetin günlüğüne bakın.',
        run: 'aws logs tail /aws/sagemaker/Endpoints/NAME',
      },
    ],
    choose: 'Önceki bir adım başarısız olduğu için atladığınız adımlarda 424 kodunu gönderin.',
    endUser: 'Önceki bir adım başarısız olduğu için bu işlem tamamlanamadı.',
  },
  425: {
    name: 'Çok Erken',
    summary:
      'İstek TLS erken verisi (early data) içinde geldi; sunucu yeniden oynatılmış olabilecek bir isteği işlemeyi göze almıyor.',
    when: 'TLS 1.3 ile 0-RTT açıksa ve yinelendiğinde zarar verebilecek bir istek ilk paketlerle birlikte gelirse görülür.',
    fixes: [
      {
        id: 'retry-after-handshake',
        who: 'client',
        text: 'TLS el sıkışması tamamlandıktan sonra isteği yeniden gönderin, ancak erken veri olarak göndermeyin.',
      },
      {
        id: 'mark-early-data',
        who: 'operator',
        text: 'Vekil sunucunun (proxy) bu istekleri Early-Data: 1 ile işaretlemesini veya el sıkışma bitene kadar bekletmesini sağlayın.',
        run: 'proxy_set_header Early-Data $ssl_early_data;',
      },
      {
        id: 'disable-early-data',
        who: 'operator',
        text: 'Hangi isteklerin güvenle yeniden oynatılabileceğini kimse bilmiyorsa erken veriyi kapatın.',
        run: 'ssl_early_data off;',
      },
    ],
    choose:
      'Erken veriyle gelen bir istek, yeniden oynatılmış (replay) olması hâlinde zarar verecekse 425 kodunu gönderin.',
    endUser: 'Bağlantı henüz hazır değildi. Lütfen tekrar deneyin.',
  },
  426: {
    name: 'Yükseltme Gerekli',
    summary: 'Sunucu bu protokolle devam etmeyi reddediyor ve istediği protokolü Upgrade başlığında belirtiyor.',
    when: 'Bir WebSocket uç noktasına sıradan bir istek geldiğinde (örneğin Node.js’in ws kütüphanesinde) veya WebSocket sürümü tanınmadığında görülür.',
    fixes: [
      {
        id: 'use-websocket-client',
        who: 'client',
        text: 'Bir WebSocket istemcisiyle ws:// veya wss:// adresine bağlanın.',
      },
      {
        id: 'send-upgrade-header',
        who: 'server',
        text: 'Yanıta Upgrade başlığını ekleyin; o olmadan ne istediğinizi kimse bilemez.',
      },
      {
        id: 'use-http-1-1',
        who: 'operator',
        text: 'Vekil sunucunun (proxy) Upgrade ve Connection başlıklarını HTTP/1.1 üzerinden iletmesini sağlayın.',
        run: 'proxy_http_version 1.1;',
      },
    ],
    choose: 'Aynı isteği başka bir protokolle kabul edecekseniz 426 kodunu gönderin.',
    endUser: 'Uygulamanın başka bir yolla bağlanması gerekiyor. Lütfen uygulamayı güncelleyin.',
  },
  428: {
    name: 'Ön Koşul Gerekli',
    summary:
      'Sunucu bu değişikliği yalnızca If-Match gibi bir koşulla kabul ediyor; böylece hiçbir şeyin üzerine fark edilmeden yazılmıyor.',
    when: 'API güncelleme kayıplarına (lost update) karşı korunuyorsa ve PUT, PATCH veya DELETE isteği ETag olmadan gelirse görülür.',
    fixes: [
      {
        id: 'send-if-match',
        who: 'client',
        text: 'Önce kaynağı alın, ardından ETag değerini If-Match başlığında gönderin.',
      },
      { id: 'name-missing-header', who: 'server', text: 'Hangi başlığın eksik olduğunu gövdede belirtin.' },
    ],
    choose: 'Bir koşulda ısrar ediyorsanız ve istekte koşul yoksa 428 kodunu gönderin.',
    endUser: 'Lütfen kaydetmeden önce sayfayı yenileyin.',
  },
  429: {
    name: 'Çok Fazla İstek',
    summary: 'Bu istemci, belirli bir süre içinde gönderebileceğinden fazla istek gönderdi.',
    when: 'API kotalarında, veri kazıyan (scraper) programlarda, beklemeden yeniden deneyen döngülerde ve tek bir IP adresi arkasında tek kişi sayılan çok sayıda kullanıcıda görülür.',
    fixes: [
      {
        id: 'honor-retry-after',
        who: 'client',
        text: 'Retry-After başlığında belirtilen süre kadar bekleyin; başlık yoksa rastgele ve giderek artan bekleme süreleri kullanın.',
      },
      {
        id: 'reduce-requests',
        who: 'client',
        text: 'Sınırın altında kalmak için yanıtları önbelleğe alın, çağrıları birleştirin ve zamana yayın.',
      },
      { id: 'send-retry-after', who: 'server', text: 'Retry-After gönderin; hangi sınıra kimin takıldığını belirtin.' },
      {
        id: 'limit-by-client-ip',
        who: 'operator',
        text: 'Vekil sunucu (proxy) arkasında sayımı vekil sunucunun adresine göre değil, gerçek istemci adresine göre yapın.',
        run: 'set_real_ip_from 192.0.2.0/24;\nreal_ip_header X-Forwarded-For;',
      },
    ],
    choose: 'Hizmetin kendisi sağlıklıyken bu istemci payını aştıysa 429 kodunu gönderin.',
    endUser: 'Kısa sürede çok fazla istek geldi. Lütfen biraz bekleyin.',
  },
};
