import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** Sertifika uyarıları, Türkçe. */
export const certificates = {
  41: {
    name: 'Sertifika Yok',
    summary: 'SSL 3.0’da istemci, sunucuya sertifikası olmadığını bildirir; TLS bu uyarıyı kullanmaz.',
    when: 'Bir istemci hâlâ SSL 3.0 kullanırken sunucu istemci sertifikası istediğinde görülür.',
    fixes: [
      {
        id: 'disable-sslv3',
        text: 'SSL 3.0’ı kapatın: Yalnızca TLS 1.2 ve TLS 1.3’ü etkinleştirin; nginx’te `ssl_protocols TLSv1.2 TLSv1.3` ile.',
      },
      {
        id: 'configure-certificate',
        text: 'Sunucu istemci sertifikasını zorunlu tutuyorsa istemcide bir sertifika yapılandırın.',
      },
    ],
    choose: 'TLS’de no_certificate göndermeyin: Bunun yerine boş bir Certificate mesajı gönderin.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  42: {
    name: 'Geçersiz Sertifika',
    summary:
      'Karşı taraf sertifikayı kullanamadı: Sertifika bozuk, imzası geçersiz veya belirtilmeyen bir nedenle reddedilmiş.',
    when: 'Bir istemci, sunucu sertifikasını reddettiğinde görülür: Bu uyarıyı Go hemen her durumda, Python ve Firefox sunucu adı eşleşmediğinde, Firefox ayrıca sertifika kendinden imzalı olduğunda, OpenSSL ve Firefox sertifikanın geçerliliği henüz başlamadığında gönderir. Sertifika bozuk olduğunda, bir Go sunucusu `extendedKeyUsage` uzantısında `clientAuth` bulunmayan bir istemci sertifikasını reddettiğinde ya da bir Java 17 sunucusu veya TLS 1.2 ve öncesinde bir Go sunucusu (1.24) istemci sertifikası almadığında da görülür.',
    fixes: [
      {
        id: 'find-refused-certificate',
        text: 'Kimin sertifikasının reddedildiğini bulun. Sunucu günlüğünde `remote error: tls: bad certificate` (Go) veya `alert bad certificate` (OpenSSL) varsa istemci sunucununkini, bunu istemci bildiriyorsa sunucu istemcininkini reddetmiştir.',
      },
      {
        id: 'check-chain',
        text: 'Sunucunun zincirini `openssl s_client -showcerts` ile kontrol edin: Çıktının sonunda `Verify return code: 0 (ok)` olmalıdır. `-verify_hostname` sunucu adını da denetler. CA özelse `-CAfile ca.pem` ekleyin.',
      },
      {
        id: 'check-client-certificate',
        text: 'İstemci sertifikasını, sunucunun kullandığı CA dosyasına (Go’da `ClientCAs`) göre `openssl verify -purpose sslclient` ile kontrol edin. `-no-CApath -no-CAstore` verildiğinde sistemin CA’ları kullanılmaz; `-untrusted client.pem` verildiğinde bu dosyadaki ara sertifikalar da kullanılır. `-partial_chain` verildiğinde, Go, Java ve Python 3.13’te olduğu gibi, CA dosyasındaki bir ara sertifika da kök sertifika gibi güvenilir sayılır; nginx, HAProxy ve Node.js gibi kök sertifikayı zorunlu tutan sunucular için bu seçeneği kaldırın.',
      },
    ],
    choose:
      'Bozuk veya imzası yanlış bir sertifika için bad_certificate kullanın. Sertifikayı veren (issuer) bilinmiyorsa unknown_ca, sertifikanın süresi dolmuşsa certificate_expired kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  43: {
    name: 'Desteklenmeyen Sertifika',
    summary: 'Karşı taraf, sertifikanın türünü veya kullanım amacını kabul etmiyor.',
    when: 'İstemci `clientAuth` içermeyen, sunucu `serverAuth` içermeyen bir sertifika kullandığında, anahtar kullanımı (key usage) imzaya izin vermediğinde veya anahtar türü desteklenmediğinde görülür.',
    fixes: [
      {
        id: 'check-usage',
        text: 'Sertifikanın kullanım amacını `openssl x509 -ext keyUsage,extendedKeyUsage` ile okuyun. Çıktıda `Extended Key Usage` varsa bu alan istemci sertifikasında `TLS Web Client Authentication`, sunucu sertifikasında `TLS Web Server Authentication` değerini içermelidir. `X509v3 Key Usage` varsa bu alanda `Digital Signature` bulunmalıdır.',
      },
      {
        id: 'issue-with-usage',
        text: 'Sertifikayı gereken `keyUsage` ve `extendedKeyUsage` ile yeniden oluşturun.',
      },
      {
        id: 'offer-other-type',
        text: 'Karşı taraf yalnızca RSA’yı veya yalnızca ECDSA’yı destekliyorsa anahtarı bu türde olan bir sertifika sunun.',
      },
    ],
    choose: 'Sertifikanın türü veya kullanım amacı uymuyorsa unsupported_certificate kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  44: {
    name: 'Sertifika İptal Edildi',
    summary: 'Karşı tarafın aldığı sertifika, onu veren (issuer) tarafından iptal edilmiş.',
    when: 'Bir anahtar ele geçirildiği veya bir cihaz hizmetten çıkarıldığı için sertifika bir CRL’de yer aldığında veya bir OCSP sunucusu sertifikanın iptal edildiğini bildirdiğinde görülür.',
    fixes: [
      {
        id: 'check-revocation',
        text: 'Sertifikayı `openssl verify -crl_check` ile sertifikayı verenin CRL’sine göre kontrol edin: Sertifika listedeyse çıktıda `certificate revoked` yer alır. `-untrusted client.pem` verildiğinde bu dosyadaki ara sertifikalar da kullanılır.',
      },
      {
        id: 'replace-certificate',
        text: 'Yeni bir anahtarla yeni bir sertifika isteyin ve kurun.',
      },
    ],
    choose: 'Bir CRL veya OCSP yanıtı sertifikanın iptal edildiğini bildiriyorsa certificate_revoked kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  45: {
    name: 'Sertifikanın Süresi Doldu',
    summary: 'Karşı tarafın aldığı sertifikanın süresi dolmuş veya geçerliliği henüz başlamamış.',
    when: 'İstemci veya sunucu sertifikası yenilenemediğinde, yenilenen sertifika henüz yüklenmediğinde veya taraflardan birinin saati yanlış olduğunda görülür. OpenSSL bu uyarıyı, denetlediği CRL’nin süresi dolduğunda da gönderir.',
    fixes: [
      {
        id: 'check-dates',
        text: 'Zincirdeki her sertifikanın tarihlerini `openssl x509 -noout -dates` ile okuyun; bu komut bir dosyadaki sertifikaların yalnızca ilkini okur. Uyarıyı istemci bildiriyorsa istemci sertifikasının, zincirde onun üstündeki bir CA sertifikasının veya sunucunun denetlediği CRL’nin (`openssl crl -noout -nextupdate`) süresi dolmuştur; bu durumda curl’ün çıkış durumu TLS 1.2’ye kadar 60, TLS 1.3’te genellikle 56’dır.',
      },
      {
        id: 'renew-certificate',
        text: 'Sertifikayı, örneğin `certbot renew` ile yenileyin ve onu kullanan sunucunun veya istemcinin yeni sertifikayı yüklemesini sağlayın.',
      },
      {
        id: 'check-clocks',
        text: 'İki makinenin saatini `timedatectl` ile karşılaştırın: Saat yanlışsa geçerli bir sertifikanın süresi dolmuş gibi görünür.',
      },
    ],
    choose: 'Şu anki zaman geçerlilik süresinin dışındaysa certificate_expired kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  46: {
    name: 'Sertifika Reddedildi',
    summary: 'Karşı taraf sertifikayı, başka bir uyarının belirtmediği bir nedenle reddetti.',
    when: 'Bir Java veya Chromium istemcisi sunucu sertifikasını reddettiğinde görülür; nedeni genellikle kendinden imzalı bir sertifika, özel bir CA veya eksik bir ara sertifikadır. İkisi de bu uyarıyı sunucu adı eşleşmediğinde, Chromium ile Java 17 ayrıca sertifikanın süresi dolduğunda gönderir. Bir Java sunucusu istemci sertifikasının CA’sına güvenmediğinde de görülür.',
    fixes: [
      {
        id: 'find-refused-certificate',
        text: 'Uyarıyı sunucu aldıysa istemci, sunucu sertifikasını; istemci aldıysa sunucu, istemci sertifikasını reddetmiştir. Reddeden tarafın hatasını okuyun: Güvenilmeyen bir CA için bu, Java’da `PKIX path building failed`, Chromium’da `ERR_CERT_AUTHORITY_INVALID` hatasıdır.',
      },
      {
        id: 'serve-full-chain',
        text: 'Ara sertifikalar dâhil zincirin tamamını sunun: `openssl s_client -showcerts` birden çok sertifika göstermelidir; sunucu sertifikasını doğrudan kök verdiyse tek sertifika yeterlidir. nginx’te `ssl_certificate` değerini `fullchain.pem` yapın.',
      },
      {
        id: 'trust-authority',
        text: 'Özel bir CA’yı istemcinin güven deposuna ekleyin; Java’da `keytool -importcert -cacerts` ile.',
      },
    ],
    choose:
      'certificate_unknown uyarısını ancak daha belirgin bir uyarı yoksa kullanın: Sertifikayı veren (issuer) bilinmiyorsa unknown_ca kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  48: {
    name: 'Bilinmeyen CA',
    summary: 'Karşı taraf, aldığı sertifika zinciri için güvenilen bir CA bulamadı.',
    when: 'Bir OpenSSL istemcisi (curl, Python, PHP); kendinden imzalı olduğu, özel bir CA’dan geldiği veya ara sertifika eksik olduğu için sunucu sertifikasına güvenmediğinde ya da sunucu, istemci sertifikasının CA’sına güvenmediğinde görülür. OpenSSL bu uyarıyı, iptal denetimi yaptığı bir sertifikanın CRL’si olmadığında da gönderir (`unable to get certificate CRL`).',
    fixes: [
      {
        id: 'find-refused-certificate',
        text: 'Kimin sertifikasının reddedildiğini bulun. Sunucu günlüğünde `alert unknown ca` varsa istemci sunucununkini, bunu istemci bildiriyorsa sunucu istemcininkini reddetmiştir.',
      },
      {
        id: 'serve-full-chain',
        text: 'Ara sertifikalar dâhil zincirin tamamını sunun: `openssl s_client -showcerts` birden çok sertifika göstermelidir; sunucu sertifikasını doğrudan kök verdiyse tek sertifika yeterlidir. nginx’te `ssl_certificate` değerini `fullchain.pem` yapın.',
      },
      {
        id: 'trust-authority',
        text: 'İstemcinin özel bir CA’ya güvenmesini sağlayın: curl’de `--cacert`, Python’da `ssl.create_default_context(cafile=…)`, PHP’de `openssl.cafile`, OpenSSL’de `SSL_CERT_FILE` ile.',
      },
      {
        id: 'set-client-authority',
        text: 'Sunucu istemci sertifikasını reddettiyse onun CA’sını sunucuya ekleyin: HAProxy’de `ca-file`, Apache’de `SSLCACertificateFile`, Go’da `ClientCAs` ile. nginx ve Node.js bu uyarıyı istemci sertifikası için göndermez.',
      },
    ],
    choose: 'Zincir güvenilen bir CA’ya ulaşmıyorsa unknown_ca, sertifikanın kendisi bozuksa bad_certificate kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  49: {
    name: 'Erişim Reddedildi',
    summary:
      'Sertifika veya önceden paylaşılan anahtar (PSK) geçerli, ancak erişim kuralları, sahibinin bağlanmasına izin vermiyor.',
    when: 'Sunucu yalnızca belirli konu adlarını (subject), parmak izlerini veya hizmet kimliklerini kabul ettiğinde ve istemci sertifikası bunların hiçbirine uymadığında görülür. Aradaki bir güvenlik duvarı veya web filtresi sunucu adını engelleyip bu uyarıyı gönderdiğinde de görülür.',
    fixes: [
      {
        id: 'check-policy',
        text: 'Sunucu günlüğünde reddedilen bağlantıyı ve onu reddeden erişim kuralını bulun. Envoy, `ext_authz` ağ filtresinde `send_tls_alert_on_denial` ayarlıysa (varsayılan `false`) bu uyarıyı gönderir. Günlükte kayıt yoksa başka bir ağdan bağlanın: Uyarıyı aradaki bir filtre gönderiyor olabilir.',
      },
      {
        id: 'present-other-certificate',
        text: 'İstemci sertifikasının konusunu (subject) ve verenini (issuer) `openssl x509 -subject -issuer` ile okuyun ve sunucunun izin verdiği bir sertifika kullanın.',
      },
    ],
    choose:
      'Sertifika geçerli ama sahibine izin yoksa access_denied kullanın. El sıkışma tamamlanabiliyorsa HTTP 403, durumu daha iyi açıklar.',
    endUser: 'Bağlanma izniniz yok.',
  },
  111: {
    name: 'Sertifika Alınamadı',
    summary: 'Sunucu, istemci sertifikasını istemcinin verdiği URL’den alamadı; TLS 1.3 bu uyarıyı kullanmaz.',
    when: 'İstemci `client_certificate_url` uzantısını kullandığında ve sunucu URL’ye ulaşamadığında görülür.',
    fixes: [
      {
        id: 'send-whole-certificate',
        text: 'Sertifikanın kendisini el sıkışmada gönderin: `client_certificate_url` uzantısını az sayıda sunucu destekler.',
      },
      {
        id: 'fetch-url',
        text: 'Sunucuda `curl -v` çalıştırarak sertifikayı URL’sinden indirin.',
      },
    ],
    choose:
      'TLS 1.2 ve öncesinde, istemci sertifikasının URL’sinden veri alınamıyorsa certificate_unobtainable kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  113: {
    name: 'Geçersiz Sertifika Durumu Yanıtı',
    summary:
      'İstemcinin sunucudan aldığı, el sıkışmaya eklenen OCSP yanıtı (OCSP stapling) geçersiz veya kabul edilemez.',
    when: 'Eklenen OCSP yanıtının süresi dolduğunda, yanıt başka bir sertifikaya ait olduğunda veya imzası geçersiz olduğunda ya da istemci bu yanıtı zorunlu tuttuğu hâlde yanıt gelmediğinde görülür.',
    fixes: [
      {
        id: 'check-stapling',
        text: 'Eklenen yanıtı `openssl s_client -status` ile okuyun: Çıktıda `OCSP Response Status: successful (0x0)` bulunmalı ve `Next Update` ileri bir tarih olmalıdır.',
      },
      {
        id: 'disable-stapling',
        text: 'CA artık OCSP sunmuyorsa stapling’i kapatın (nginx’te `ssl_stapling off`, varsayılan) ve must-staple uzantısı olmayan bir sertifika alın.',
      },
    ],
    choose: 'bad_certificate_status_response uyarısını yalnızca istemcide, eklenen yanıt geçersizse kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  114: {
    name: 'Sertifika Özeti Uyuşmuyor',
    summary:
      'Sunucunun bir URL’den aldığı istemci sertifikası, istemcinin gönderdiği özetle (hash) uyuşmuyor; TLS 1.3 bu uyarıyı kullanmaz.',
    when: 'İstemci `client_certificate_url` uzantısını kullandığında ve URL’deki sertifika değiştirildiğinde görülür.',
    fixes: [
      {
        id: 'correct-hash',
        text: 'URL’deki sertifikanın SHA-1 özetini `openssl sha1` ile yeniden hesaplayın ve istemcide yapılandırın.',
      },
      {
        id: 'send-whole-certificate',
        text: 'Sertifikanın kendisini el sıkışmada gönderin: `client_certificate_url` uzantısını az sayıda sunucu destekler.',
      },
    ],
    choose: 'TLS 1.2 ve öncesinde, alınan sertifika bildirilen özetle uyuşmuyorsa bad_certificate_hash_value kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  116: {
    name: 'Sertifika Gerekli',
    summary: 'TLS 1.3’te sunucu istemci sertifikasını zorunlu tutuyor, istemci ise göndermedi.',
    when: 'İstemcide sertifika yapılandırılmadığında, sunucunun belirttiği CA’lara uyan bir sertifika olmadığında veya aradaki bir vekil sunucu (proxy) TLS’yi sonlandırıp sunucuya istemci sertifikası sunmadığında görülür. TLS 1.3’te istemci bunu ancak kendi el sıkışması tamamlandıktan sonra, genellikle ilk okumada öğrenir.',
    fixes: [
      {
        id: 'send-certificate',
        text: 'İstemcide sertifikayı ve anahtarı yapılandırın: curl’de `--cert` ve `--key`, Node.js’te `cert` ve `key`, Python’da `load_cert_chain()`, Go’da `Certificates` ile.',
      },
      {
        id: 'check-accepted-issuers',
        text: '`openssl s_client` çıktısındaki `Acceptable client certificate CA names` bölümünü okuyun: Birçok istemci yalnızca vereni (issuer) bu listede olan sertifikayı gönderir.',
      },
      {
        id: 'make-optional',
        text: 'Sertifika yalnızca bazı URL yolları için gerekiyorsa zorunlu tutmadan isteyin: HAProxy’de `verify optional`, Go’da `VerifyClientCertIfGiven` ile. nginx uyarı değil, `No required SSL certificate was sent` metniyle HTTP 400 gönderir.',
      },
    ],
    choose:
      'TLS 1.3’te istemcinin Certificate mesajı boşsa certificate_required, TLS 1.2 ve öncesinde handshake_failure kullanın.',
    endUser: 'Bu hizmet için cihazınızda bir sertifika gerekir.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
