import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** Kapanış, kayıt ve mesaj uyarıları ile uyarısı olmayan durumlar, Türkçe. */
export const records = {
  0: {
    name: 'Kapanış Bildirimi',
    summary: 'Karşı taraf bu bağlantıda artık veri göndermeyeceğini bildirir; bu bir hata değildir.',
    when: 'Bağlantı düzgün kapatıldığında görülür. Uyarı el sıkışma sırasında gelirse karşı taraf, örneğin bir sınır veya erişim kuralı nedeniyle, hata belirtmeden el sıkışmayı sonlandırmıştır.',
    fixes: [
      {
        id: 'check-stage',
        text: 'Uyarı el sıkışmadan sonra geldiyse bir şey yapmanız gerekmez. El sıkışma sırasında geldiyse (curl’de `SSL_ERROR_ZERO_RETURN`, Python’da `SSLZeroReturnError`, Java’da `Received close_notify during handshake`) nedenini sunucu günlüğünde arayın.',
      },
      {
        id: 'close-in-order',
        text: 'TCP bağlantısını kapatmadan önce `close_notify` gönderin: OpenSSL’de `SSL_shutdown()`, Go’da bir `tls.Conn` üzerinde `Close()`. Aksi hâlde karşı taraf, verinin tam olup olmadığını TLS’den anlayamaz.',
      },
    ],
    choose: 'Başarısız olmayan her bağlantıyı close_notify ile sonlandırın.',
    endUser: 'Bağlantı kapatıldı.',
  },
  10: {
    name: 'Beklenmeyen Mesaj',
    summary: 'Karşı taraf, bağlantının bu noktasında izin verilmeyen bir mesaj aldı.',
    when: 'TLS denetimi yapan bir vekil sunucu (proxy) veya yük dengeleyici el sıkışmayı değiştirdiğinde, TLS kütüphanelerinden birinde hata olduğunda veya başka bir protokolün verisi geldiğinde görülür.',
    fixes: [
      {
        id: 'bypass-inspection',
        text: '`openssl s_client` ile başka bir ağdan veya doğrudan arka uç sunucusuna (backend) bağlanın. Bağlanabiliyorsanız aradaki bir vekil sunucu (proxy) veya güvenlik duvarı el sıkışmayı değiştiriyordur.',
      },
      {
        id: 'capture-handshake',
        text: 'El sıkışmayı `tshark` ile yakalayın: Beklenmeyen mesaj, uyarıyı gönderen tarafın uyarıdan önce aldığı son mesajdır. TLS 1.3’te `tshark`, ServerHello’dan sonra gelenleri ve çoğu zaman uyarıyı da ancak oturum anahtarlarıyla gösterir. İstemci curl, Python, Chromium veya Firefox ise `SSLKEYLOGFILE=keys.log` ile, Node.js ise `--tls-keylog=keys.log` ile, `openssl s_client` ise `-keylogfile keys.log` ile başlatın ve `tshark` komutuna `-o tls.keylog_file:keys.log` ekleyin.',
      },
      {
        id: 'update-library',
        text: 'İki tarafta da TLS kütüphanesini güncelleyin. OpenSSL sürümünü `openssl version` gösterir.',
      },
    ],
    choose: 'O anki durumda izin verilmeyen bir mesaj geldiğinde unexpected_message kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  20: {
    name: 'Geçersiz Kayıt MAC’i',
    summary: 'Karşı taraf bir TLS kaydını doğrulayamadı veya şifresini çözemedi.',
    when: 'İki süreç veya iş parçacığı aynı TLS bağlantısını (genellikle `fork()` sonrasında) kullandığında, veri ağda veya bir vekil sunucuda (proxy) değiştiğinde ya da TLS 1.2 ve öncesinde önceden paylaşılan anahtar (PSK) iki tarafta farklı olduğunda görülür.',
    fixes: [
      {
        id: 'open-after-fork',
        text: 'Her bağlantıyı `fork()` sonrasında, onu kullanan süreçte açın ve bir `SSL` nesnesini iş parçacıkları arasında paylaşmayın. En sık rastlanan neden, `fork()` öncesinde oluşturulan veritabanı bağlantı havuzlarıdır; OpenSSL bu durumda `decryption failed or bad record mac` bildirir.',
      },
      {
        id: 'bypass-path',
        text: '`openssl s_client` ile doğrudan arka uç sunucusuna (backend) bağlanın. Hata yalnızca bir vekil sunucu (proxy), VPN veya belirli bir ağ kartı üzerinden oluşuyorsa veriyi o nokta bozuyordur.',
      },
      {
        id: 'reconnect-once',
        text: 'Yeni bir bağlantı açın ve yinelenmesi güvenli (idempotent) istekleri bir kez yeniden deneyin. Uyarı yinelenirse önce nedenini bulun.',
      },
    ],
    choose:
      'Doğrulanamayan veya şifresi çözülemeyen her kayıt için bad_record_mac kullanın ve doğrulamanın mı, şifre çözmenin mi başarısız olduğunu belirtmeyin.',
    endUser: 'Güvenli bağlantı kesildi. Lütfen tekrar deneyin.',
  },
  21: {
    name: 'Şifre Çözme Başarısız',
    summary:
      'Eski bir TLS sürümü kullanan karşı taraf bir kaydın şifresini çözemedi; TLS 1.1 bunun yerine bad_record_mac kullanılmasını önerir, TLS 1.2 bunu zorunlu kılar.',
    when: 'Karşı taraf TLS 1.0 veya 1.1 kullanırken bir kayıt bozulduğunda veya dolgusu (padding) geçersiz olduğunda görülür.',
    fixes: [
      {
        id: 'disable-old-versions',
        text: 'Yalnızca TLS 1.2 ve TLS 1.3’ü etkinleştirin; nginx’te `ssl_protocols TLSv1.2 TLSv1.3` ile.',
      },
      {
        id: 'update-library',
        text: 'Uyarıyı gönderen tarafın TLS kütüphanesini güncelleyin. OpenSSL sürümünü `openssl version` gösterir.',
      },
    ],
    choose: 'decryption_failed göndermeyin: RFC 5246 bunu yasaklar. bad_record_mac kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  22: {
    name: 'Kayıt Çok Uzun',
    summary: 'Karşı taraf, TLS’nin izin verdiğinden (2^14 bayt düz metin) uzun bir kayıt aldı.',
    when: 'Diğer uç TLS olmayan veri gönderdiği için ilk baytlar kayıt uzunluğu olarak okunduğunda veya bir TLS kütüphanesi, üzerinde anlaşılan kayıt boyutuna uymadığında görülür.',
    fixes: [
      {
        id: 'check-for-plaintext',
        text: '`curl -v http://HOST:443/` ile porta şifresiz HTTP gönderin. Olağan bir HTTP yanıtı gelirse ve bu, `https://` ile başlayan bir URL’ye yönlendirme değilse portta TLS kullanılmıyordur (Firefox’ta `SSL_ERROR_RX_RECORD_TOO_LONG`). HTTPS, SSL veya TLS’den söz eden, 400 kodlu bir yanıt gelirse (nginx’te `The plain HTTP request was sent to HTTPS port`) portta TLS kullanılıyordur. HAProxy ve Node.js gibi bazı TLS sunucuları bağlantıyı yanıt vermeden kapatır (`Empty reply from server`), Jetty gibi bazı Java sunucuları ise bir TLS uyarısıyla yanıt verir (`Received HTTP/0.9 when not allowed`); bu durumlarda portu `openssl s_client` ile sınayın.',
      },
      {
        id: 'bypass-path',
        text: 'Veriyi bir vekil sunucunun (proxy) değiştirip değiştirmediğini anlamak için `openssl s_client` ile doğrudan arka uç sunucusuna (backend) bağlanın.',
      },
      {
        id: 'limit-records',
        text: '16384 bayttan veya karşı tarafın `record_size_limit` ya da `max_fragment_length` uzantısının izin verdiğinden fazla düz metin içeren kayıt yazmayın.',
      },
    ],
    choose: 'Bir kayıt, protokolün veya üzerinde anlaşılan sınırın izin verdiğinden uzunsa record_overflow kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  30: {
    name: 'Sıkıştırma Açılamadı',
    summary: 'Karşı taraf bir kaydın sıkıştırmasını açamadı; TLS 1.3’te ne sıkıştırma ne de bu uyarı vardır.',
    when: 'TLS 1.2 veya öncesinde iki taraf TLS sıkıştırmasında anlaştığında ve sıkıştırılmış veri geçersiz olduğunda ya da açılınca çok büyüdüğünde görülür.',
    fixes: [
      {
        id: 'check-compression',
        text: 'Sunucunun sıkıştırmayı kabul edip etmediğine `nmap --script ssl-enum-ciphers` ile bakın: `compressors` altında yalnızca `NULL` olmalıdır.',
      },
      {
        id: 'disable-compression',
        text: 'TLS sıkıştırmasını kapatın; Apache’de `SSLCompression off` ile (2.4.4’ten beri varsayılan). TLS sıkıştırması CRIME saldırısına olanak verir.',
      },
    ],
    choose: 'decompression_failure uyarısını yalnızca TLS 1.2 ve öncesinde, sıkıştırılmış veri geçersizse kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  47: {
    name: 'İzin Verilmeyen Parametre',
    summary:
      'Karşı tarafın aldığı bir el sıkışma mesajında, izin verilmeyen veya başka bir değerle çelişen bir değer var.',
    when: 'Bir TLS kütüphanesinde veya ara cihazda hata olduğunda, örneğin ServerHello, istemcinin önermediği bir grubu, anahtar payını (key share) veya sürümü seçtiğinde görülür. OpenSSL 3.0 bu uyarıyı TLS 1.3’te, önceden paylaşılan anahtar (PSK) yanlış olduğunda da gönderir. Chromium ise bu uyarıyı, anahtar kullanımı (key usage) imzaya izin vermeyen bir sunucu sertifikası için gönderir (`ERR_SSL_KEY_USAGE_INCOMPATIBLE`).',
    fixes: [
      {
        id: 'try-tls-1-2',
        text: '`openssl s_client` ile bir kez `-tls1_2`, bir kez de `-tls1_3` kullanarak bağlanın. TLS 1.2 çalışıyor, TLS 1.3 ise 70 veya 40 numaralı uyarı (TLS 1.3 kapalıdır) dışında bir hatayla başarısız oluyorsa bir ara cihaz veya eski bir kütüphane TLS 1.3’ü işleyemiyordur.',
      },
      {
        id: 'capture-handshake',
        text: 'El sıkışmayı `tshark` ile yakalayın ve ServerHello’daki parametreleri ClientHello’dakilerle karşılaştırın.',
      },
      {
        id: 'update-library',
        text: 'İki tarafta da TLS kütüphanesini güncelleyin. OpenSSL sürümünü `openssl version` gösterir.',
      },
    ],
    choose:
      'Mesaj ayrıştırılabiliyor ama bir değeri yanlışsa illegal_parameter, ayrıştırılamıyorsa decode_error kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  50: {
    name: 'Mesaj Ayrıştırılamadı',
    summary: 'Karşı taraf bir el sıkışma mesajını, uzunluğu veya bir alanı geçersiz olduğu için ayrıştıramadı.',
    when: 'Bir ara cihaz el sıkışma mesajlarını eksik ilettiğinde veya değiştirdiğinde, veri bozulduğunda veya bir TLS kütüphanesinde hata olduğunda görülür. OpenSSL 3, `SSL_OP_IGNORE_UNEXPECTED_EOF` ayarlı değilse bu uyarıyı, diğer uç TCP bağlantısını `close_notify` göndermeden kapattığında da gönderir.',
    fixes: [
      {
        id: 'bypass-inspection',
        text: '`openssl s_client` ile başka bir ağdan veya doğrudan arka uç sunucusuna (backend) bağlanın. Bağlanabiliyorsanız aradaki bir vekil sunucu (proxy) veya güvenlik duvarı el sıkışmayı değiştiriyordur.',
      },
      {
        id: 'capture-handshake',
        text: 'El sıkışmayı iki uçta da `tshark` ile yakalayın ve uyarıdan önceki mesajı karşılaştırın. TLS 1.3’te `tshark`, ServerHello’dan sonra gelenleri ve çoğu zaman uyarıyı da ancak oturum anahtarlarıyla gösterir. İstemci curl, Python, Chromium veya Firefox ise `SSLKEYLOGFILE=keys.log` ile, Node.js ise `--tls-keylog=keys.log` ile, `openssl s_client` ise `-keylogfile keys.log` ile başlatın ve `tshark` komutuna `-o tls.keylog_file:keys.log` ekleyin.',
      },
      {
        id: 'update-library',
        text: 'İki tarafta da TLS kütüphanesini güncelleyin. OpenSSL sürümünü `openssl version` gösterir.',
      },
    ],
    choose:
      'Mesaj ayrıştırılamıyorsa decode_error, ayrıştırılabiliyor ama bir değeri yanlışsa illegal_parameter kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  51: {
    name: 'Kriptografik Doğrulama Hatası',
    summary: 'El sıkışmadaki bir kriptografik doğrulama başarısız oldu: bir imza, Finished mesajı veya PSK binder.',
    when: 'Sertifika ile özel anahtar birbirine ait olmadığında, önceden paylaşılan anahtar (PSK) iki tarafta farklı olduğunda veya bir vekil sunucu (proxy) el sıkışmayı değiştirdiğinde görülür. OpenSSL bu uyarıyı, başka bir CA anahtarıyla imzalanmış bir sertifika için de gönderir (`certificate signature failure`); örneğin bir CA aynı adla yeniden oluşturulduktan sonra. Böyle bir sertifikada `authorityKeyIdentifier`, CA sertifikasında da `subjectKeyIdentifier` varsa OpenSSL bunun yerine unknown_ca gönderir.',
    fixes: [
      {
        id: 'compare-key',
        text: 'Sertifikanın açık anahtarını özel anahtarınkiyle karşılaştırın: İki `openssl sha256` değeri aynı olmalıdır.',
      },
      {
        id: 'check-pre-shared-key',
        text: 'Önceden paylaşılan anahtar kullanılıyorsa istemcinin gönderdiği PSK kimliğine ait anahtarın iki tarafta da aynı olduğundan emin olun. Anahtar yanlışsa OpenSSL, TLS 1.2’de bad_record_mac gönderir; TLS 1.3’te OpenSSL 3.5 decrypt_error, OpenSSL 3.0 illegal_parameter gönderir.',
      },
      {
        id: 'bypass-inspection',
        text: 'El sıkışmayı bir vekil sunucunun (proxy) değiştirip değiştirmediğini anlamak için `openssl s_client` ile doğrudan arka uç sunucusuna (backend) bağlanın.',
      },
    ],
    choose:
      'El sıkışmanın içindeki bir doğrulama başarısız olursa decrypt_error, şifresi çözülemeyen bir kayıt için bad_record_mac kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  80: {
    name: 'İç Hata',
    summary:
      'Karşı taraf, diğer ucun gönderdiği bir mesaj yüzünden değil, kendi iç hatası nedeniyle işlemi yarıda kesti.',
    when: 'Sunucuda istenen sunucu adı için kullanılabilir sertifika olmadığında, bir anahtar yüklenemediğinde, bellek bittiğinde veya uygulamanın bir geri çağrısı (callback) başarısız olduğunda görülür. Bir Java istemcisinin güven deposu boş olduğunda (`the trustAnchors parameter must be non-empty`) veya en yüksek sürüm olarak TLS 1.1’i öneren bir istemci, bu sürümün etkin olduğu ama güvenlik düzeyinin ona izin vermediği bir OpenSSL 3.0 sunucusuna bağlandığında da (`no suitable signature algorithm`) görülür.',
    fixes: [
      {
        id: 'read-server-log',
        text: 'Uyarıyı gönderen tarafın günlüğünde el sıkışma anına bakın. nginx başarısız el sıkışmaları günlüğe `SSL_do_handshake() failed` metniyle, çoğunlukla `info` düzeyinde yazar.',
      },
      {
        id: 'check-certificate-files',
        text: 'Sertifika ile anahtarın yüklenebildiğinden emin olun; nginx’te `nginx -t` ile.',
      },
      {
        id: 'retry-with-backoff',
        text: 'Üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin (1 sn, 2 sn, 4 sn … en çok 30 sn).',
      },
    ],
    choose: 'Kendi tarafınızda bir işlem başarısız olduysa, örneğin bellek ayrılamadıysa, internal_error kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen daha sonra tekrar deneyin.',
  },
  90: {
    name: 'Kullanıcı İptal Etti',
    summary: 'Karşı taraf el sıkışmayı, protokol hatası olmayan bir nedenle iptal eder; ardından close_notify gelir.',
    when: 'Bir Java programı TLS 1.3 bağlantısını ilk kapatan taraf olduğunda görülür: `SSLSocket.close()`, el sıkışma tamamlanmış olsa bile close_notify uyarısından önce bu uyarıyı gönderir. Uygulama veya kullanıcısı el sıkışmayı yarıda kestiğinde de görülür.',
    fixes: [
      {
        id: 'ignore-own-cancellation',
        text: 'Uyarı el sıkışmadan sonra geldiyse veya el sıkışmayı kendi uygulamanız ya da kullanıcısı iptal ettiyse bir şey yapmanız gerekmez. El sıkışmadan sonra gelen uyarıyı Go 1.24, `remote error: tls: user canceled` olarak bildirir.',
      },
      {
        id: 'find-canceller',
        text: 'Uyarı el sıkışma sırasında geldiyse ve el sıkışma bilerek iptal edilmediyse uygulamanın günlüğünde, uyarının hemen öncesinde bir zaman aşımı veya iptal edilen bir bağlantı arayın. Uyarı, genellikle olduğu gibi ikaz düzeyindeyse Java onu yalnızca `-Djavax.net.debug=ssl` ile (`user_canceled`), `openssl s_client` ise yalnızca `-state` gibi bir seçenekle (`user canceled`) gösterir.',
      },
    ],
    choose: 'El sıkışmayı bilerek yarıda kestiğinizde user_canceled kullanın ve ardından close_notify gönderin.',
    endUser: 'Güvenli bağlantı iptal edildi.',
  },
  100: {
    name: 'Yeniden Anlaşma Yok',
    summary: 'Karşı taraf bağlantıda yeniden anlaşmayı (renegotiation) reddeder; TLS 1.3’te yeniden anlaşma yoktur.',
    when: 'Sunucu bağlantının ortasında istemci sertifikası istediğinde veya oturum anahtarlarını değiştirmeye çalıştığında ve istemci yeniden anlaşmaya izin vermediğinde görülür. İstemci yeniden anlaşma başlattığında da görülür; OpenSSL 3 sunucuları bunu varsayılan olarak reddeder.',
    fixes: [
      {
        id: 'stop-renegotiating',
        text: 'İstemci sertifikasını URL’ye göre değil, ilk el sıkışmada isteyin: Apache’de `SSLVerifyClient` ayarını bir `Location` içinde değil, sanal sunucu (virtual host) için yapın.',
      },
      {
        id: 'use-tls-1-3',
        text: 'TLS 1.3’ü etkinleştirin: Bu sürümde yeniden anlaşmanın yerini anahtar güncelleme ve el sıkışma sonrası kimlik doğrulama alır. Tarayıcılar el sıkışma sonrası kimlik doğrulamayı desteklemez; sertifikayı onlardan ilk el sıkışmada isteyin.',
      },
    ],
    choose: 'TLS 1.2 ve öncesinde, yeniden anlaşmayı reddedip bağlantıyı sürdürmek için no_renegotiation kullanın.',
    endUser: 'Güvenli bağlantı sürdürülemedi.',
  },
  117: {
    name: 'Genel Hata',
    summary: 'Karşı taraf, başka bir uyarının karşılamadığı bir hata bildirir veya hatanın ne olduğunu açıklamaz.',
    when: 'Yerel bir kriptografik işlem başarısız olduğunda veya karşı taraf nedeni bilerek gizlediğinde görülür. Bu uyarıyı RFC 9846 eklemiştir; daha eski kütüphaneler onu bilinmeyen uyarı 117 olarak bildirir.',
    fixes: [
      {
        id: 'read-peer-log',
        text: 'Uyarıyı gönderen tarafın günlüğünü okuyun: Uyarının kendisi nedeni belirtmez. Onu tanımayan bir istemci `reason(1117)` (OpenSSL) veya `tls: alert(117)` (Go) yazar.',
      },
      {
        id: 'update-library',
        text: 'Uyarı yalnızca belirli bir istemci veya sunucu sürümünde oluşuyorsa TLS kütüphanesini güncelleyin.',
      },
    ],
    choose: 'general_error uyarısını ancak daha belirgin bir uyarı yoksa kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  NO_TLS: {
    name: 'TLS Değil',
    summary: 'Karşı taraf TLS kaydı yerine başka bir protokolün, genellikle şifresiz HTTP’nin verisini gönderdi.',
    when: 'Portta şifresiz HTTP, SMTP, SSH veya STARTTLS’li bir veritabanı protokolü kullanıldığında, bir HTTP portuna `https://` ile bağlanıldığında veya bir vekil sunucu (proxy) HTTP hata sayfasıyla yanıt verdiğinde görülür. Sunucu günlüğünde görülüyorsa bir istemci TLS portuna şifresiz HTTP göndermiştir.',
    fixes: [
      {
        id: 'read-first-bytes',
        text: '`curl -v http://HOST:PORT/` ile porta şifresiz HTTP gönderin. Olağan bir HTTP yanıtı gelirse ve bu, `https://` ile başlayan bir URL’ye yönlendirme değilse portta TLS kullanılmıyordur. `The plain HTTP request was sent to HTTPS port` (nginx), `speaking plain HTTP to an SSL-enabled server port` (Apache), `Client sent an HTTP request to an HTTPS server` (Go) veya `This combination of host and port requires TLS` (Tomcat) metnini içeren, 400 kodlu bir yanıt gelirse portta TLS kullanılıyordur. HAProxy ve Node.js gibi bazı TLS sunucuları bağlantıyı yanıt vermeden kapatır (`Empty reply from server`), Jetty gibi bazı Java sunucuları ise bir TLS uyarısıyla yanıt verir (`Received HTTP/0.9 when not allowed`); bu durumlarda portu `openssl s_client` ile sınayın.',
      },
      {
        id: 'check-port',
        text: 'URL’deki ve vekil sunucudaki (proxy) şemayı ve portu kontrol edin: Kendisi şifresiz HTTP kullanan bir vekil sunucu için `HTTPS_PROXY=http://HOST:PORT` doğrudur.',
      },
      {
        id: 'enable-tls',
        text: 'Portta TLS’yi etkinleştirin; nginx’te `listen 443 ssl` ile. `ssl` olmadan nginx 443 numaralı portta da şifresiz HTTP kullanır.',
      },
    ],
    choose:
      'Karşı tarafın ilk baytları bir TLS kaydı değilse kod NO_TLS’dir (OpenSSL’de `wrong version number`, 3.5.5 gibi bazı sürümlerde ayrıca `packet length too long`; Go’da `first record does not look like a TLS handshake`).',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  NO_ALERT: {
    name: 'Uyarı Gönderilmeden Kapandı',
    summary:
      'Karşı taraf TCP bağlantısını, el sıkışma sırasında uyarı (alert) göndermeden veya daha sonra `close_notify` göndermeden kapattı.',
    when: 'Sunucu çöktüğünde veya yeniden başlatıldığında, bir güvenlik duvarı veya yük dengeleyici bağlantıyı kapattığında, el sıkışma çok uzun sürdüğünde veya sunucu bir istemciyi, Node.js’in güvenmediği bir istemci sertifikasında yaptığı gibi, sessizce reddettiğinde görülür. Sunucu günlüğünde görülüyorsa bağlantıyı istemci kapatmıştır; örneğin bir TCP sağlık kontrolü veya zaman aşımına uğrayan bir istemci.',
    fixes: [
      {
        id: 'test-handshake',
        text: 'El sıkışmayı `openssl s_client` ile bir kez `-servername`, bir kez `-noservername` vererek yineleyin. `unexpected eof while reading` ile `SSL handshake has read 0 bytes` birlikte görünüyorsa bağlantı, sunucu ClientHello’ya yanıt vermeden kapanmıştır.',
      },
      {
        id: 'read-server-log',
        text: 'Sunucu günlüğünde el sıkışma anına bakın. nginx’te `error_log` düzeyini `info` yapın: Başarısız el sıkışmaların çoğu `error` düzeyinde yazılmaz.',
      },
      {
        id: 'check-path',
        text: 'İki uçta da FIN ve RST paketlerini `tcpdump` ile yakalayın. İstemcinin aldığını sunucu göndermediyse bağlantıyı bir güvenlik duvarı veya yük dengeleyici kapatmıştır.',
      },
      {
        id: 'retry-with-backoff',
        text: 'Üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin (1 sn, 2 sn, 4 sn … en çok 30 sn). Her el sıkışma aynı biçimde başarısız oluyorsa durun ve nedenini bulun.',
      },
    ],
    choose:
      'Bağlantı, öncesinde uyarı gelmeden TCP FIN ile biterse kod NO_ALERT’tir. TCP RST ile biterse hata ECONNRESET’tir.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen daha sonra tekrar deneyin.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
