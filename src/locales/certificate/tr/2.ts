import type { certificate } from '../../../catalogs/certificate.js';
import type { CodeTexts } from '../../../model.js';

/** Verify numbers that begin with 2, in Turkish. */
export const codes2: CodeTexts<typeof certificate, '2'> = {
  2: {
    name: 'Güvenilen Sertifikanın Vereni Bulunamadı',
    summary: 'Güven deposundaki bir sertifika kendinden imzalı değildir ve onu veren (issuer) bulunamamıştır.',
    when: 'CA dosyasında kök olmadan yalnızca bir ara sertifika bulunduğunda görülür. Node.js ve 3.13 öncesi Python bunu reddeder; curl, Go ve Java ise ara sertifikayı güven çapası (trust anchor) olarak kabul eder.',
    fixes: [
      {
        id: 'add-root',
        text: 'CA dosyasına, ara sertifikadan sonra kök sertifikayı ekleyin.',
      },
      {
        id: 'allow-partial-chain',
        text: 'Ara sertifikanın kendisine güvenmek istiyorsanız kısmi zincire izin verin: OpenSSL’de `-partial_chain`, Python’da `ssl.VERIFY_X509_PARTIAL_CHAIN`, Node.js’te `allowPartialTrustChain`.',
      },
    ],
    choose:
      'Vereni bulunamayan sertifika güven deposundaysa numara 2’dir; sunucunun gönderdiği bir sertifikaysa 20’dir.',
    endUser: 'Bu hizmetin kimliği doğrulanamadı.',
  },
  20: {
    name: 'Sertifikayı Veren Bulunamadı',
    summary:
      'Zincir eksik: OpenSSL, bir sertifikanın verenini (issuer) ne sunucunun gönderdiği sertifikalar arasında ne de güven deposunda buldu.',
    when: 'Sunucu, sertifikasını ara sertifika olmadan gönderdiğinde görülür; ara sertifikayı önbelleğinde tutan veya indiren tarayıcılar bağlanabilir, curl ve Python ise hata verir. Kök eksik olduğunda da görülür: özel bir CA’da, TLS trafiğinin arasına giren bir vekil sunucuda (proxy) veya `ca-certificates` içermeyen bir konteyner imajında. Bir CA aynı adla yeniden oluşturulduğu için anahtar tanımlayıcısı artık eşleşmiyorsa OpenSSL yine 20’yi bildirir; 3.0.0–3.0.5 sürümleri bu durumda 30’u da bildirebilir.',
    fixes: [
      {
        id: 'see-chain',
        text: 'Zinciri `-showcerts` ile yazdırın: Her sertifikanın vereni (`i:`), bir sonrakinin konusu (`s:`) olmalıdır. Yalnızca 0 numaralı sertifika varsa onu veren eksiktir: bir ara sertifika ya da onu doğrudan veren özel bir kök.',
      },
      {
        id: 'send-full-chain',
        text: 'Sunucuda zincirin tamamını ayarlayın: nginx’te `ssl_certificate` ile verilen dosya önce sunucu sertifikasını, sonra ara sertifikaları içermelidir. Certbot’ta bunun için `cert.pem` değil, `fullchain.pem` kullanılır.',
      },
      {
        id: 'add-trusted-ca',
        text: 'Kök özelse onu istemciye verin: curl’de `--cacert`, Node.js’te `NODE_EXTRA_CA_CERTS`, Requests’te `REQUESTS_CA_BUNDLE`, OpenSSL’de `SSL_CERT_FILE`.',
      },
      {
        id: 'install-ca-bundle',
        text: 'Bir konteynerde bütün HTTPS istekleri başarısız oluyorsa CA sertifikalarını kurun: `apt-get update && apt-get install -y ca-certificates` (Debian, Ubuntu) veya `apk add --no-cache ca-certificates` (Alpine).',
      },
    ],
    choose:
      'Bir sertifikayı veren bulunamıyorsa numara 20’dir; nginx’te zincir `ssl_verify_depth` veya `proxy_ssl_verify_depth` (varsayılan `1`) değerini aştığında da 20’dir. Sunucu yalnızca kendi sertifikasını gönderirse curl ve Python 20’yi; Node.js, nginx ve `openssl s_client` ise 21’i bildirir.',
    endUser: 'Bu hizmetin kimliği doğrulanamadı.',
  },
  21: {
    name: 'İlk Sertifika Doğrulanamadı',
    summary:
      'Sunucu, kendi sertifikasını verenin (issuer) sertifikasını göndermedi ve bu sertifika güven deposunda da yok.',
    when: 'Sunucu yapılandırmasında ara sertifika eksik veya yanlış olduğunda ya da mkcert’te olduğu gibi sertifikayı, güven deposunda olmayan özel bir kök doğrudan verdiğinde görülür. Node.js `UNABLE_TO_VERIFY_LEAF_SIGNATURE` bildirir, `openssl s_client` ise önce 20, sonra 21 numaralı hatayı yazdırır. Tarayıcılar, ara sertifikayı önbelleklerinde tuttukları veya Chromium gibi indirdikleri için çoğu zaman sorunsuz bağlanır. OpenSSL 1.1.1g ve öncesi, `keyCertSign` bulunmayan kendinden imzalı bir sertifika için de 21 numaralı hatayı bildirir; ingress-nginx’in varsayılan sertifikası `Kubernetes Ingress Controller Fake Certificate` böyledir. OpenSSL 1.1.1h ve sonrası böyle bir sertifika için 18 numaralı hatayı bildirir.',
    fixes: [
      {
        id: 'see-chain',
        text: 'Zinciri `-showcerts` ile yazdırın. `Certificate chain` altındaki hiçbir sertifikanın konusu (`s:`), 0 numaralı sertifikanın vereniyle (`i:`) aynı değilse o veren eksiktir: bir ara sertifika ya da onu doğrudan veren özel bir kök.',
      },
      {
        id: 'send-full-chain',
        text: 'Sunucuda zincirin tamamını ayarlayın: `ssl_certificate` (nginx) veya `SSLCertificateFile` (Apache) ayarında `cert.pem` yerine `fullchain.pem` kullanın. Ardından sunucuyu yeniden yükleyin.',
      },
      {
        id: 'trust-issuer',
        text: 'Sunucuyu değiştiremiyorsanız ara sertifikayı ve kök sertifikayı istemcinin güven deposuna ekleyin, örneğin `NODE_EXTRA_CA_CERTS` ile. Sertifikayı doğrudan özel bir kök verdiyse o kökü ekleyin.',
      },
    ],
    choose: 'Zincir, OpenSSL’in kendinden imzalı saymadığı tek bir sertifikadan oluşuyorsa numara 21’dir.',
    endUser: 'Bu hizmetin kimliği doğrulanamadı.',
  },
  22: {
    name: 'Zincir Çok Uzun',
    summary: 'Zincirde, ayarlanan derinliğin izin verdiğinden fazla sertifika var.',
    when: 'Bir vekil sunucu (proxy) derinliği sınırladığında görülür: Varsayılan değer nginx’te `ssl_verify_depth` ve `proxy_ssl_verify_depth`, Apache’de `SSLVerifyDepth` için 1’dir. Bu durumda nginx, iki ara sertifikası olan bir istemci sertifikasını reddeder; kökü de sayan Apache’nin reddetmesi için tek bir ara sertifika yeter. nginx ve `openssl s_client` 22’den sonra doğrulamayı sürdürür ve en son 20’yi bildirir.',
    fixes: [
      {
        id: 'count-certificates',
        text: 'Sunucunun veya istemcinin kendi sertifikası ile kök arasındaki sertifikaları sayın (istemci sertifikası için istemcinin gönderdiği dosyada): İzin verilmesi gereken derinlik budur; kökü de sayan Apache’de buna 1 ekleyin.',
      },
      {
        id: 'raise-depth',
        text: 'Derinliği yükseltin: nginx’te istemci sertifikaları için `ssl_verify_depth`, arkadaki sunucular (upstream) için `proxy_ssl_verify_depth` (varsayılan `1`), Apache’de `SSLVerifyDepth` (varsayılan `1`).',
      },
    ],
    choose: 'Zincir geçerli olduğu hâlde doğrulayan tarafta ayarlanan en büyük derinliği aşıyorsa numara 22’dir.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen daha sonra tekrar deneyin.',
  },
  23: {
    name: 'Sertifika İptal Edildi',
    summary: 'CA, zincirdeki bir sertifikayı bitiş tarihinden önce iptal etti.',
    when: 'Özel anahtar ele geçirildiğinde, CA yanlış verilmiş bir sertifikayı iptal etmek zorunda kaldığında veya bir çalışanın istemci sertifikası geri alındığında görülür. OpenSSL bunu ancak bir CRL’yi veya OCSP yanıtını denetlerse fark eder; bu denetim varsayılan olarak kapalıdır. Tarayıcılar aynı sertifikayı reddedebilir.',
    fixes: [
      {
        id: 'confirm-revocation',
        text: 'Sertifikayı veren CA’nın CRL’sini yazdırın (komut, bir dosyadaki CRL’lerden yalnızca ilkini okur) ve `Revoked Certificates` altında sertifikanın seri numarasını arayın (`openssl x509 -noout -serial -in cert.pem`). Bulunan girdi iptal tarihini ve bazen iptal nedenini içerir.',
      },
      {
        id: 'replace-certificate',
        text: 'Yeni bir anahtar oluşturun ve bu anahtar için yeni bir sertifika alın. Eski sertifikanın bitişine daha zaman olduğu için Certbot’ta `--force-renewal` ekleyin.',
      },
      {
        id: 'do-not-bypass',
        text: 'Hatayı aşmak için iptal denetimini kapatmayın: Anahtar bir saldırganın elinde olabilir.',
      },
    ],
    choose:
      'Sertifika, verenin CRL’sinde yer alıyorsa veya `SSLOCSPEnable` açık olan Apache gibi bir uygulama OCSP yanıtına göre 23’ü atadıysa numara 23’tür.',
    endUser: 'Bu hizmetin güvenlik sertifikası artık kabul edilmiyor. Lütfen hiçbir veri girmeyin.',
  },
  24: {
    name: 'Verenin Açık Anahtarı Yok',
    summary: 'Sertifikayı verenin açık anahtarı elde edilemediği için imza denetlenemiyor.',
    when: 'OpenSSL 1.1.1 ve öncesinde, LibreSSL’de ve BoringSSL’de 24 numaralı hata `invalid CA certificate` anlamına gelir; OpenSSL’de bu hatanın numarası 3.0 sürümünden beri 79’dur. Bir CA sertifikasının anahtarı okunamıyorsa OpenSSL’in 3.0.0–3.0.5 sürümleri 24’ü, 3.0.7 ve sonrası ise 20’yi veya 21’i bildirir.',
    fixes: [
      {
        id: 'read-old-number',
        text: 'Programın hangi kütüphaneyi kullandığına, örneğin `openssl version` ile bakın. OpenSSL 1.1.1 veya daha eski bir sürümü, LibreSSL ya da (Envoy gibi) BoringSSL kullanıyorsa 79 numaralı hatanın açıklamasını okuyun.',
      },
      {
        id: 'read-issuer',
        text: 'CA sertifikasının açık anahtarını `openssl x509 -noout -pubkey` ile yazdırın. Bu başarısız olursa sertifikayı CA’dan yeniden alın.',
      },
    ],
    choose:
      'OpenSSL’in 3.0.0–3.0.5 sürümleri verenin anahtarını okuyamıyorsa numara 24’tür; 3.0.7 ve sonrası 20’yi veya 21’i bildirir. Metin `invalid CA certificate` ise numarayı OpenSSL 1.1.1 veya daha eski bir sürüm, LibreSSL ya da BoringSSL bildirmiştir; OpenSSL 3.0 ve sonrası bunun yerine 79’u bildirir.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen daha sonra tekrar deneyin.',
  },
  25: {
    name: 'Yol Uzunluğu Aşıldı',
    summary: 'Bir CA sertifikası, ardından gelebilecek ara sertifika sayısını sınırlıyor ve zincirde daha fazlası var.',
    when: '`pathlen:0` değerli bir ara CA başka bir CA sertifikası verdiğinde görülür; örneğin özel bir PKI’de, yalnızca sunucu ve istemci sertifikası verebilen bir CA’nın altında alt CA oluşturulduğunda.',
    fixes: [
      {
        id: 'read-constraint',
        text: 'Her CA sertifikasının `basicConstraints` değerini yazdırın: `pathlen:0`, altında başka bir CA sertifikasına izin vermez.',
      },
      {
        id: 'issue-higher',
        text: 'Alt CA’nın sertifikasını, `pathlen` değeri olmayan veya daha yüksek olan bir CA’ya imzalatın ya da sınırlayan CA sertifikasını `pathlen:1` ile yeniden verin.',
      },
    ],
    choose:
      'Bir sertifikadaki `pathlen` aşılıyorsa numara 25’tir; doğrulayan tarafta ayarlanan derinlik aşılıyorsa 22’dir.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen daha sonra tekrar deneyin.',
  },
  26: {
    name: 'Amaca Uygun Değil',
    summary: 'Sertifika bu amaçla, örneğin bir TLS sunucusunun kimliğini doğrulamak için kullanılamaz.',
    when: 'Bir istemci sertifikası sunucuda veya bir sunucu sertifikası istemci sertifikası olarak kullanıldığında görülür: `extendedKeyUsage` uzantısı `clientAuth` ile `serverAuth` değerlerinden yalnızca birini içerir. Genel CA’lar `clientAuth` kullanımını bırakıyor: Let’s Encrypt, Temmuz 2026’dan beri `clientAuth` içeren sertifika vermiyor.',
    fixes: [
      {
        id: 'read-usage',
        text: '`extendedKeyUsage` değerini yazdırın: Uzantı varsa sunucu için `TLS Web Server Authentication`, istemci için `TLS Web Client Authentication` içermelidir.',
      },
      {
        id: 'issue-with-usage',
        text: 'Sertifikayı doğru amaçla verin: sunucular için `extendedKeyUsage = serverAuth`, istemciler için `clientAuth`.',
      },
      {
        id: 'check-client-certificate',
        text: 'Karşılıklı TLS’de genel bir sunucu sertifikasını istemci sertifikası olarak kullanmayın; özel bir CA’dan `clientAuth` içeren bir sertifika alın.',
      },
    ],
    choose:
      '`keyUsage` veya `extendedKeyUsage` bu kullanıma izin vermiyorsa numara 26’dır. curl ve Python 28’i veya 79’u bildirirken Node.js, nginx ve `openssl s_client` çoğu zaman 26’yı bildirir.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen daha sonra tekrar deneyin.',
  },
  27: {
    name: 'Köke Bu Amaçla Güvenilmiyor',
    summary:
      'OpenSSL, 27’yi bu amaç için güvenilir olarak işaretlenmemiş bir kök için tanımlar; pratikte bu numarayı uygulamalar atar.',
    when: 'Bir uygulama, doğrulama geri çağrısında (callback) 27 numarasını atadığında görülür; örneğin syslog-ng bunu, sertifikanın konusu `trusted-dn()` içinde değilse yapar. Güven ayarları yalnızca başka bir amacı içeren bir `TRUSTED CERTIFICATE` için OpenSSL’in kendisi (3.0.19) 28 numaralı hatayı bildirir.',
    fixes: [
      {
        id: 'compare-subject',
        text: 'syslog-ng’de karşı tarafın sertifikasının konusunu `trusted-dn()` içindeki kalıplarla karşılaştırın. Komut, konuyu syslog-ng’nin kullandığı sırayla yazdırır.',
      },
      {
        id: 'read-trust',
        text: '27’yi başka bir program bildiriyorsa kökü `-text` ile yazdırın ve çıktının sonundaki `Trusted Uses` bölümüne bakın.',
      },
      {
        id: 'add-trust',
        text: 'Kökü, her amaç için güvenilen düz `CERTIFICATE` olarak kaydedin veya amacı `-addtrust serverAuth` ile ekleyin.',
      },
    ],
    choose:
      'Bu numarayı syslog-ng gibi bir uygulama atamışsa numara 27’dir; kökün güven ayarları sertifikanın bu amaçla kullanılmasını reddediyor veya yalnızca başka bir amacı içeriyorsa 28’dir.',
    endUser: 'Bu hizmetin kimliği doğrulanamadı.',
  },
  28: {
    name: 'Kök Bu Amaç İçin Reddedildi',
    summary: 'Kök sertifikanın güven ayarları bu amacı reddediyor.',
    when: 'Kök `-addreject` ile işaretlendiğinde veya yalnızca `emailProtection` gibi başka bir amaç için güvenilir olarak işaretlendiğinde görülür. Bir Linux dağıtımı da bir köke olan güveni bu yolla kaldırabilir.',
    fixes: [
      {
        id: 'read-rejection',
        text: 'Kökü `-text` ile yazdırın ve çıktının sonundaki `Trusted Uses` ile `Rejected Uses` bölümlerine bakın.',
      },
      {
        id: 'clear-rejection',
        text: 'Kök yanlışlıkla reddedilmişse reddi `-clrreject` ile kaldırın; köke yalnızca başka bir amaçla güveniliyorsa gereken amacı `-addtrust serverAuth` ile ekleyin. Kökü Linux dağıtımı reddetmişse başka bir CA’dan bir sertifika alın ve onu kullanın.',
      },
    ],
    choose:
      'Kökün güven ayarları sertifikanın bu amaçla kullanılmasını reddediyorsa numara 28’dir. curl ve Python 28’i bildirirken nginx, `openssl s_client` ve `ca` seçeneği verilen Node.js doğrulamayı sürdürür ve sonunda 26’yı bildirir. Node.js, `NODE_EXTRA_CA_CERTS` ile verilen dosyadaki bir `TRUSTED CERTIFICATE` bloğunu ise yok sayar ve 19’u, 20’yi veya 21’i bildirir.',
    endUser: 'Bu hizmetin kimliği doğrulanamadı.',
  },
};
