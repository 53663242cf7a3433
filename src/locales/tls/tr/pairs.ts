import type { PairTexts } from '../../../model.js';

/** Karıştırılan TLS uyarısı çiftleri, Türkçe. */
export const pairs: PairTexts = {
  '0-NO_ALERT': {
    decisive:
      'close_notify geldiyse karşı taraf, verisinin bittiğini bildirmiştir; uyarı yoksa yalnızca TCP bağlantısı bitmiştir ve veri kesilmiş olabilir.',
    differences: [
      'Birçok sunucu bağlantıyı `close_notify` göndermeden kapatır. `Content-Length` veya son parça (chunk) yanıtın tam olduğunu gösteriyorsa eksik uyarının zararı yoktur.',
      'OpenSSL 3, eksik `close_notify` için `unexpected eof while reading` bildirir; program, nginx’in ve sunucu rolündeki Apache’nin yaptığı gibi `SSL_OP_IGNORE_UNEXPECTED_EOF` ayarlarsa bildirmez. OpenSSL 1.1.1 ve öncesi, `errno` 0 iken `SSL_ERROR_SYSCALL` döndürürdü ve birçok program bunu verinin sonu sayardı.',
    ],
  },
  '20-51': {
    decisive:
      'bad_record_mac kayıt katmanıyla ilgilidir: Bir kayıt doğrulanamamıştır. decrypt_error el sıkışmayla ilgilidir: Bir imza, Finished mesajı veya PSK binder yanlıştır.',
    differences: [
      'bad_record_mac için iki sürecin paylaştığı bir bağlantıyı veya bozulan veriyi, decrypt_error için sertifikasıyla uyuşmayan bir anahtarı arayın.',
      'Yeni bir bağlantı bad_record_mac sorununu çözebilir; decrypt_error ise genellikle anahtar, sertifika veya önceden paylaşılan anahtar (PSK) düzeltilene kadar yinelenir.',
    ],
  },
  '40-47': {
    decisive:
      'handshake_failure, iki tarafın önerilerinde ortak bir parametre olmadığı anlamına gelir; illegal_parameter, bir mesajda izin verilmeyen bir değer olduğu anlamına gelir.',
    differences: [
      'handshake_failure bir yapılandırma sorunudur: Şifre takımlarını (cipher suite), grupları ve SNI’yi karşılaştırın. illegal_parameter ise bir kütüphane veya ara cihaz hatasına ya da önceden paylaşılan anahtarın (PSK) veya sertifikadaki anahtar kullanımının (key usage) yanlış olmasına işaret eder.',
    ],
  },
  '40-70': {
    decisive:
      'protocol_version, TLS sürümünün kendisinin reddedildiği anlamına gelir; handshake_failure, sürümün uyduğu ama diğer parametrelerin uymadığı anlamına gelir.',
    differences: [
      'protocol_version için TLS sürümlerini (`ssl_protocols`), handshake_failure için şifre takımlarını (cipher suite), grupları, sertifika türünü ve SNI’yi karşılaştırın.',
      'Chromium ikisi için de `ERR_SSL_VERSION_OR_CIPHER_MISMATCH` gösterir. Firefox ise ikisini ayırır: `SSL_ERROR_PROTOCOL_VERSION_ALERT` ve `SSL_ERROR_NO_CYPHER_OVERLAP`.',
    ],
  },
  '40-71': {
    decisive:
      'insufficient_security, diğer ucun (genellikle istemcinin) parametrelerinin çok zayıf olduğunu bildirir; handshake_failure yalnızca ortak parametre bulunmadığını bildirir.',
    differences: [
      'insufficient_security uyarısını sunucu gönderiyorsa istemciyi güncelleyin; handshake_failure için iki tarafta da değişiklik gerekebilir.',
      'OpenSSL, BoringSSL veya Go kullanan sunucular iki durumda da handshake_failure gönderir.',
    ],
  },
  '40-112': {
    decisive:
      'unrecognized_name, sunucunun SNI’deki adı tanımadığı anlamına gelir; handshake_failure, ortak parametre bulamadığı anlamına gelir.',
    differences: [
      'Bazı sunucular, örneğin Cloudflare’in sunucuları, bilinen bir sunucu adı içermeyen ClientHello’ya handshake_failure ile yanıt verir. Bu yüzden şifre takımlarını (cipher suite) karşılaştırmadan önce doğru `-servername` ile sınayın.',
      'unrecognized_name için adı, DNS’yi veya `server_name` ayarını düzeltin; şifre takımlarının ve sürümlerin etkisi yoktur.',
    ],
  },
  '40-116': {
    decisive:
      'certificate_required, TLS 1.3’te istemci sertifikasının eksik olduğunu bildirir; TLS 1.2 ve öncesinde OpenSSL sunucuları bunu handshake_failure olarak bildirir.',
    differences: [
      'handshake_failure el sıkışmayı sonlandırır; certificate_required ise genellikle istemci el sıkışmayı tamamlanmış saydıktan sonra, ilk okumada gelir.',
      'handshake_failure uyarısının şifre takımları (cipher suite) veya SNI gibi başka nedenleri de vardır; certificate_required uyarısının tek nedeni istemci sertifikasının eksik olmasıdır.',
    ],
  },
  '40-NO_ALERT': {
    decisive:
      'handshake_failure gönderen karşı taraf, el sıkışma mesajlarını okuyup el sıkışmayı reddetmiştir; uyarı yoksa bağlantı kapatılmıştır ve kapatan karşı taraf olmayabilir.',
    differences: [
      'handshake_failure için parametreleri karşılaştırın; uyarı yoksa güvenlik duvarlarını, yük dengeleyicileri, zaman aşımlarını ve çökmeleri araştırın.',
      'handshake_failure uyarısının nedenini, onu gönderen tarafın günlüğünde arayın. Sunucu günlüğünde `info` düzeyinde (nginx) bile kayıt yoksa ClientHello sunucuya ulaşmamıştır.',
    ],
  },
  '42-46': {
    decisive:
      'bad_certificate, bozuk veya imzası yanlış sertifikalar için; certificate_unknown, başka hiçbir uyarının belirtmediği nedenler için tanımlanmıştır. Uygulamada ise hangisinin gönderileceğini istemcinin kütüphanesi belirler.',
    differences: [
      'Bilinmeyen bir CA’nın verdiği sunucu sertifikası için Go bad_certificate, Java ve Chromium certificate_unknown, OpenSSL ve Firefox unknown_ca gönderir.',
      'Bu yüzden nedeni sunucu günlüğündeki uyarıdan değil, istemcinin kendi hatasından okuyun.',
    ],
  },
  '42-48': {
    decisive:
      'unknown_ca, zincirin güvenilen bir CA’ya ulaşmadığı anlamına gelir; bad_certificate, sertifikanın kendisinin kullanılamadığı veya gönderenin bir neden belirtmediği anlamına gelir.',
    differences: [
      'unknown_ca için ara sertifikaları sunun veya CA’yı güven deposuna ekleyin; bad_certificate için önce sertifikayı kontrol edin.',
      'Bir Go istemcisi, bilinmeyen bir CA için de bad_certificate gönderir; Firefox bunu kendinden imzalı bir sertifika için, unknown_ca’yı ise bilinmeyen bir CA için gönderir.',
    ],
  },
  '42-116': {
    decisive:
      'certificate_required, istemcinin sertifika göndermediği anlamına gelir; bad_certificate, gönderilen sertifikanın reddedildiği anlamına gelir.',
    differences: [
      'Bazı sunucular eksik istemci sertifikasını da bad_certificate olarak bildirir: Go 1.24, TLS 1.2 ve öncesinde; Go 1.19 ile Java 17, TLS 1.3’te de.',
      'certificate_required için istemcide bir sertifika yapılandırın; bad_certificate için var olanı kontrol edin.',
    ],
  },
  '43-46': {
    decisive:
      'unsupported_certificate, sertifikanın türünün veya kullanım amacının uymadığı anlamına gelir; certificate_unknown ise bir neden belirtmez.',
    differences: [
      'unsupported_certificate için `keyUsage` ve `extendedKeyUsage` alanlarını, certificate_unknown için önce zinciri ve güven deposunu kontrol edin.',
      'Java 17 kullanan bir istemci, süresi dolmuş olanlar dâhil reddettiği hemen her sertifika için certificate_unknown gönderir; Java 25, süresi dolmuş bir sertifika için certificate_expired gönderir.',
    ],
  },
  '44-45': {
    decisive:
      'certificate_expired, saate ve sertifikadaki tarihlere bağlıdır; certificate_revoked, sertifikayı verenin (issuer) onu süresi dolmadan iptal ettiği anlamına gelir.',
    differences: [
      'Süresi dolan bir sertifika aynı anahtarla yenilenebilir; iptal edilen sertifika, eski anahtar ele geçirildiyse yeni bir anahtar gerektirir.',
      'certificate_expired yanlış bir saatten kaynaklanabilir; certificate_revoked saatten bağımsızdır.',
    ],
  },
  '46-48': {
    decisive:
      'unknown_ca, nedenin sertifikayı verene (issuer) güvenilmemesi olduğunu belirtir; certificate_unknown ise neden çoğu zaman aynı olsa da bunu belirtmez.',
    differences: [
      'Güvenilmeyen bir sunucu sertifikası için OpenSSL istemcileri (curl, Python, PHP) unknown_ca, Java ve Chromium certificate_unknown gönderir.',
      'İki durumda da önce sunucunun ara sertifikalarını gönderdiğinden emin olun.',
    ],
  },
  '47-50': {
    decisive:
      'decode_error, bir mesajın ayrıştırılamadığı anlamına gelir; illegal_parameter, ayrıştırılabildiği ama yanlış bir değer içerdiği anlamına gelir.',
    differences: [
      'decode_error, kesilmiş veya değiştirilmiş veriye ya da `close_notify` olmadan biten bir bağlantıya (OpenSSL 3) işaret eder. illegal_parameter ise parametreler üzerinde anlaşılırken yapılan bir hataya ya da önceden paylaşılan anahtarın (PSK) veya sertifikadaki anahtar kullanımının (key usage) yanlış olmasına işaret eder.',
    ],
  },
  '110-120': {
    decisive:
      'no_application_protocol, ALPN listelerinde ortak bir protokol olmadığı anlamına gelir; unsupported_extension, önerilmemiş bir uzantı gönderildiği anlamına gelir.',
    differences: [
      'no_application_protocol bir yapılandırma sorunudur; unsupported_extension bir kütüphanenin veya ara cihazın hatasıdır.',
    ],
  },
  'NO_ALERT-NO_TLS': {
    decisive:
      'NO_TLS durumunda karşı taraf başka bir protokolle yanıt vermiştir; NO_ALERT durumunda bağlantıyı uyarı göndermeden kapatmıştır.',
    differences: [
      'NO_TLS için şemayı ve portu, NO_ALERT için sunucu günlüğünü ve aradaki güvenlik duvarları ile yük dengeleyicileri kontrol edin.',
      'Başka bir protokol bekleyen bir sunucu da bağlantıyı sessizce kapatabilir. Portta şifresiz HTTP kullanılıp kullanılmadığını `curl -v http://HOST:PORT/` gösterir.',
    ],
  },
  'http:525-tls:40': {
    decisive:
      'HTTP 525, kaynak sunucuyla (origin) TLS el sıkışması başarısız olduğunda Cloudflare’in kendi istemcisine gösterdiği koddur; 40 numaralı uyarı ise kaynak sunucunun o el sıkışmada göndermiş olabileceği uyarıdır.',
    differences: [
      '40 numaralı uyarı, gönderildiği bağlantıyla ilgilidir. 525’ten sonra genel sunucu adını değil, kaynak sunucunun kendisini `openssl s_client` ile sınayın.',
      '525, uyarıyı belirtmez: Kaynak sunucu 70 veya 112 de göndermiş, hiç uyarı göndermemiş de olabilir.',
    ],
  },
  'tls:40-websocket:1015': {
    decisive:
      '40 numaralı uyarıyı el sıkışmada bir TLS ucu gönderir; 1015 ise TLS el sıkışması hangi nedenle olursa olsun başarısız olduğunda WebSocket istemcisinin kendisinin bildirdiği kapanış kodudur.',
    differences: [
      '1015, uyarıyı belirtmez: İstemcinin reddettiği bir sertifika da buna yol açar. Sunucunun gönderdiği uyarıyı veya sertifikanın reddedilme nedenini (`Verification error`) `openssl s_client` gösterir.',
      'Aynı hata için Firefox 1015; Chromium, Node.js ve ws 1006 bildirir.',
    ],
  },
};
