import type { PairTexts } from '../../../model.js';

/** The pairs of verify numbers that people confuse, in Turkish. */
export const pairs: PairTexts = {
  '2-20': {
    decisive:
      'İkisi de sertifikayı verenin bulunamadığı anlamına gelir: 2’de doğrulayan tarafın güven deposundaki bir sertifikanın, 20’de karşı tarafın gönderdiği bir sertifikanın vereni.',
    differences: [
      '2’de doğrulayan tarafın CA dosyasında bir sertifika eksiktir. 20’de önce sunucunun gönderdiği zincire bakın.',
      'Kısmi zincir (`-partial_chain`) 2’yi giderir. 20’yi ise ancak sunucunun kendi sertifikası güven deposundaysa giderir.',
    ],
  },
  '3-12': {
    decisive: '3, verenin CRL’sinin bulunmadığı; 12 ise bulunan CRL’nin `nextUpdate` tarihinin geçtiği anlamına gelir.',
    differences: [
      '3, genellikle iptal denetimi kurulurken, 12 ise sonradan, CRL güncellenmediğinde görülür.',
      'OpenSSL 3.6.0 kullanan Ruby’de 3 numaralı hatanın nedeni genellikle eksik bir CRL değil, `openssl` gem paketidir.',
    ],
  },
  '9-10': {
    decisive: '9, geçerlilik süresinin henüz başlamadığı; 10 ise bittiği anlamına gelir.',
    differences: [
      '9’da önce doğrulayan makinenin saatinden, 10’da başarısız bir yenilemeden kuşkulanın.',
      'Go ikisi için de `certificate has expired or is not yet valid` cümlesini kullanır: Ardından gelen `is before` 9’u, `is after` ise 10’u gösterir. Chromium ikisi için de `net::ERR_CERT_DATE_INVALID` bildirir.',
    ],
  },
  '10-12': {
    decisive: '10, sertifikanın süresinin dolduğu; 12 ise iptal listesinin (CRL) güncel olmadığı anlamına gelir.',
    differences: [
      '10’da sertifikayı yenileyin. 12’de güncel bir CRL indirin; sertifika geçerli olabilir.',
      '12, bir CA’nın bütün sertifikalarını aynı anda etkiler; 10 ise genellikle tek bir sunucuyu etkiler.',
      '12, yalnızca CRL’lerin denetlendiği yerlerde, örneğin nginx’te `ssl_crl` ile görülür.',
    ],
  },
  '18-19': {
    decisive:
      '18’de sunucunun kendi sertifikası kendinden imzalıdır; 19’da zincir, güvenilmeyen kendinden imzalı bir kökle biter.',
    differences: [
      '18’de bir CA yoktur: Sertifikayı değiştirin veya yalnızca bu sertifikaya güvenin. 19’da köke güvenirseniz o CA’nın bütün sertifikaları kabul edilir.',
      '`openssl s_client` çıktısında 18, `depth=0` derinliğinde; 19 ise kökün derinliğinde görünür.',
      'Birbiriyle ilgisi olmayan birçok sunucuda 19 numaralı hatanın görülmesi, TLS trafiğinin arasına giren bir vekil sunucuya (proxy) veya antivirüs programına işaret eder.',
    ],
  },
  '18-20': {
    decisive:
      '18, sunucunun kendi sertifikasının kendinden imzalı olduğu; 20 ise sertifikayı bir CA’nın verdiği, ama verenin bulunamadığı anlamına gelir.',
    differences: [
      '18’de sertifikanın konusu ile vereni aynıdır; 20’de, CA’ya sertifikayla aynı ad verilmediyse, farklıdır.',
      'Go (`certificate signed by unknown authority`), Java (`PKIX path building failed`) ve Chromium (`net::ERR_CERT_AUTHORITY_INVALID`) ikisini ayırt etmez: Zinciri `openssl s_client -showcerts` ile yazdırın.',
    ],
  },
  '18-21': {
    decisive:
      'İkisinde de zincir yalnızca sunucunun kendi sertifikasından oluşur: 18’de bu sertifika kendinden imzalıdır; 21’de sertifikayı bir CA vermiştir, ama o CA’nın sertifikası gönderilmemiştir ve güven deposunda da yoktur.',
    differences: [
      '21’de zincirin tamamını (`fullchain.pem`) gönderin veya sertifikayı doğrudan kök verdiyse kökü güven deposuna ekleyin; 18’de gönderilecek bir zincir yoktur.',
      'Anahtar kullanımında `keyCertSign` bulunmayan, kendinden imzalı bir sertifika için OpenSSL 1.1.1h ve sonrası 18 numaralı hatayı, OpenSSL 1.1.1g ve öncesi ise 21 numaralı hatayı bildirir.',
    ],
  },
  '19-20': {
    decisive:
      '19’da sunucu kökü gönderir ve doğrulayan taraf ona güvenmez; 20’de veren ne gönderilen sertifikalar arasında ne de güven deposunda bulunmuştur.',
    differences: [
      'Aynı özel CA, sunucunun kökü gönderip göndermediğine göre 19’a veya 20’ye yol açar: İkisi de köke güvenilince giderilir.',
      'Yalnızca 20, eksik bir ara sertifikadan da kaynaklanabilir; bu, sunucuda düzeltilir.',
    ],
  },
  '20-21': {
    decisive:
      'Sunucu yalnızca kendi sertifikasını gönderirse OpenSSL önce 20, sonra 21 numaralı hatayı bildirir: Hangisini gördüğünüz, programın ilk hatada durup durmadığına bağlıdır.',
    differences: [
      'curl ve Python, 20’de durur; Node.js ve nginx ise 21’i bildirir, `openssl s_client` çıktısının `Verify return code:` satırında da 21 yazar.',
      '`-verify_return_error` olmadan çalıştırılan `openssl s_client` çıktısında 20 numaralı hata görülüyor, 21 numaralı hata görülmüyorsa sunucu bir ara sertifika göndermiştir, ama onun üstündeki bir veren güven deposunda yoktur.',
      '21, genellikle sunucu zincirin tamamını gönderince giderilir; 20’de neden, istemcinin güven deposu olabilir.',
    ],
  },
  '22-25': {
    decisive:
      '22, zincirin doğrulayan tarafta ayarlanan derinliği; 25 ise bir CA sertifikasındaki `pathlen` değerini aştığı anlamına gelir.',
    differences: [
      '22’de `ssl_verify_depth` gibi bir ayarı değiştirin; 25’te bir sertifikanın yeniden verilmesi gerekir.',
      '22’ye yol açan zinciri, doğrulayan başka bir taraf kabul edebilir. 25’e yol açan zinciri Go ve GnuTLS de reddeder; Java 17 ise kökteki `pathlen` değerini yok sayar.',
    ],
  },
  '27-28': {
    decisive:
      '27, kökün bu amaç için güvenilir olarak işaretlenmediği; 28 ise güven ayarlarının amacı dışladığı anlamına gelir.',
    differences: [
      'Kökün güven ayarları yalnızca başka bir amacı içeriyorsa OpenSSL (3.0.19) 27’yi değil, 28’i bildirir.',
      'Güven ayarı olmayan köklerde (`BEGIN TRUSTED CERTIFICATE` yerine `BEGIN CERTIFICATE`) OpenSSL’in kendisi ikisini de bildirmez; yine de bir uygulama 27’yi atayabilir.',
    ],
  },
  '47-48': {
    decisive:
      '47, adın bir CA’nın izin verilen adları arasında olmadığı; 48 ise dışlanan adları arasında olduğu anlamına gelir.',
    differences: [
      'Go ikisini `is not permitted by any constraint` ve `is excluded by constraint` ile ayırır; Java, Chromium ve Firefox ikisi için aynı hata adını kullanır.',
      'Dışlanan bir ad, izin verilen bir alt ağacın (permitted subtree) içinde olsa bile dışlanmış kalır.',
    ],
  },
  '62-64': {
    decisive: '62, bir sunucu adının; 64 ise bir IP adresinin eşleşmediği anlamına gelir.',
    differences: [
      'OpenSSL, sunucu adlarını `subjectAltName` içindeki `DNS:` kayıtlarıyla, IP adreslerini ise yalnızca `IP:` kayıtlarıyla karşılaştırır.',
      'SNI yalnızca sunucu adı taşır: IP adresiyle bağlanan istemci, sunucunun varsayılan sertifikasını alır.',
      'Python ve OpenSSL ikisini ayırır; Chromium ve .NET ikisi için aynı hata adını kullanır, curl’ün çıkış durumu ise ikisinde de 60’tır.',
    ],
  },
  '66-67': {
    decisive:
      '66, sunucunun veya istemcinin kendi sertifikasındaki anahtarın; 67 ise bir CA sertifikasındaki anahtarın çok kısa olduğu anlamına gelir.',
    differences: [
      '66’da tek bir yeni sertifika yeter; 67’de CA’ya yeni bir anahtar gerekir ve bütün sertifikalar yeniden verilir.',
      'İkisi de doğrulayan tarafın güvenlik düzeyine bağlıdır: 1024 bitlik bir RSA anahtarı 1. düzeyde kabul edilir, 2. düzeyde reddedilir.',
    ],
  },
  '66-68': {
    decisive: '66, anahtarın çok kısa olduğu; 68 ise sertifikadaki imzanın zayıf bir özet kullandığı anlamına gelir.',
    differences: [
      '66’da daha uzun bir anahtar oluşturun; 68’de CA’nın sertifikayı SHA-256 veya daha güçlü bir özetle imzalaması gerekir, ama anahtar aynı kalabilir.',
      '1024 bitlik bir RSA anahtarından kaynaklanan 66 hatası, 1. güvenlik düzeyinde ortadan kalkar; SHA-1’den kaynaklanan 68 hatası ise OpenSSL 3.0 ve sonrasında ancak 0. düzeyde kalkar.',
    ],
  },
  'certificate:10-http:526': {
    decisive:
      'HTTP 526’yı, kaynak sunucunun (origin) sertifikası geçerli olmadığında Cloudflare gönderir; süresi dolmuş bir sertifika (10) nedenlerden biridir.',
    differences: [
      'Kaynak sunucuya doğrudan bağlanan istemci 10’u görür; Cloudflare üzerinden bağlanan ise HTTP 526’yı ve geçerli bir Cloudflare sertifikasını görür.',
      'HTTP 526, ancak Cloudflare kaynak sunucuyu doğruluyorsa, örneğin Full (strict) modunda görülür; 10 ise doğrulama yapan her istemcide görülür.',
    ],
  },
  'certificate:10-tls:45': {
    decisive:
      'İkisi de bir sertifikanın süresinin dolduğunu söyler: Doğrulayan taraf 10’u yerel olarak bildirir, 45 numaralı TLS uyarısını (alert) ise karşı tarafa gönderebilir.',
    differences: [
      '10 numaralı hatayı görüyorsanız karşı tarafın zincirindeki bir sertifikanın süresi dolmuştur. 45 numaralı uyarıyı (`certificate_expired`) alıyorsanız sizin zincirinizdeki bir sertifikanın süresi dolmuştur.',
      'Her istemci bu uyarıyı göndermez: Bazıları bağlantıyı kapatır, bazıları başka bir uyarı gönderir.',
    ],
  },
  'certificate:18-websocket:1015': {
    decisive:
      '1015, yalnızca bir WebSocket’in TLS el sıkışmasının başarısız olduğunu söyler; 18 ise olası nedenlerden birini, kendinden imzalı sertifikayı belirtir.',
    differences: [
      'Tarayıcılar nedeni JavaScript’ten gizler ve genellikle 1006 veya 1015 kodunu bildirir. Nedeni görmek için aynı sunucuyu bir sekmede `https://` ile açın.',
      'Node.js’te `ws` paketi, bağlantı kapanmadan önce nedeni `error` olayında belirtir: `DEPTH_ZERO_SELF_SIGNED_CERT`.',
    ],
  },
  'certificate:20-tls:48': {
    decisive:
      'İkisi de bir sertifikayı verenin (issuer) bilinmediğini söyler: Doğrulayan taraf 20’yi yerel olarak bildirir, 48 numaralı TLS uyarısını (alert) ise karşı tarafa gönderebilir.',
    differences: [
      '20 numaralı hatayı görüyorsanız güven deponuzu ve karşı tarafın gönderdiği zinciri kontrol edin. 48 numaralı uyarıyı (`unknown_ca`) alıyorsanız karşı taraf sizin sertifikanıza güvenmiyordur.',
      'Bu uyarı, hatanın 18, 19, 20 ve 21’den hangisi olduğunu göstermez.',
    ],
  },
  'certificate:62-http:421': {
    decisive:
      '62’de sertifika sunucu adını içermediği için istemci bağlantıyı reddeder; HTTP 421’de bağlantı kurulur ve sunucu, o ad için gelen isteği reddeder.',
    differences: [
      'HTTP 421, genellikle bir HTTP/2 bağlantısı yeniden kullanıldığında veya SNI yanlış olduğunda görülür: Sertifika eşleşir, ama sunucu o ad için gelen istekleri karşılamaz.',
      'HTTP 421’den sonra istemci yeni bir bağlantıda yeniden deneyebilir; 62’den sonra isteği hiç göndermemelidir.',
    ],
  },
};
