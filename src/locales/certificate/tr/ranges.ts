import type { certificate } from '../../../catalogs/certificate.js';
import type { LocaleOf } from '../../../model.js';

const endUser = 'Güvenli bağlantı kurulamadı. Lütfen daha sonra tekrar deneyin.';

/** What the strict checks have in common; each range adds its name and what it is about. */
const strict = {
  when: 'Doğrulayan taraf katı denetim yaptığında (OpenSSL’de `-x509_strict`, Python 3.13 ve sonrasında `VERIFY_X509_STRICT`) ve sizin veya özel bir CA’nın oluşturduğu bir sertifika RFC 5280’e uymadığında görülür.',
  fixes: [
    {
      id: 'verify-strictly',
      text: 'Zinciri `-x509_strict` ile doğrulayın: OpenSSL, ihlal edilen her kuralı sertifikanın derinliğiyle birlikte yazdırır.',
    },
    {
      id: 'reissue-certificate',
      text: 'Sertifikanın, mesajın belirttiği kusur olmadan yeniden verilmesini sağlayın.',
    },
    {
      id: 'relax-python',
      text: 'O zamana kadar Python’da bu bağlantının SSL bağlamından (context) `VERIFY_X509_STRICT` bayrağını kaldırın.',
    },
  ],
  choose: 'Numara, ancak katı denetim açıksa bu gruptadır.',
  endUser,
} as const;

/** What the ranges of verify numbers mean, in Turkish. */
export const ranges: LocaleOf<typeof certificate, 'tr'>['ranges'] = {
  undecodable: {
    name: 'İmza veya Anahtar Okunamıyor',
    summary: 'Bir imza veya açık anahtar ayrıştırılamadığı için imza denetlenemedi.',
    when: 'Envoy’un kullandığı BoringSSL, bir CA sertifikasının anahtarı bozuksa veya desteklenmeyen bir türdeyse 6’yı bildirir. Böyle bir sertifika için OpenSSL 20’yi veya 21’i (3.0.0–3.0.5 sürümleri 24’ü) bildirir. Bozuk bir imza 7’ye yol açar; 4’ü ve 5’i OpenSSL 3.0 hiçbir zaman bildirmez.',
    fixes: [
      {
        id: 'decode-by-hand',
        text: 'CA sertifikasını `openssl x509 -noout -text` ile yazdırın; çıktıda `Unable to load Public Key` varsa OpenSSL bu sertifikanın anahtarını okuyamıyor demektir.',
      },
      {
        id: 'reissue-certificate',
        text: 'CA sertifikasını CA’nın sahibinden yeniden alın veya RSA ya da ECDSA anahtarıyla yeniden oluşturun.',
      },
    ],
    choose:
      'BoringSSL gibi bir kütüphane verenin anahtarını okuyamıyorsa numara 6’dır; OpenSSL 20’yi, 21’i veya 24’ü bildirir. İmza yanlış veya bozuksa 7’dir.',
    endUser,
  },
  malformed: {
    name: 'Bozuk Tarih',
    summary:
      'Bir sertifikadaki veya CRL’deki tarih okunamıyor; 17 numaralı hata ise belleğin yetmediği anlamına gelir.',
    when: 'Sertifikayı veya CRL’yi oluşturan kurum içi bir yazılım, bir tarihi yanlış kodladığında görülür.',
    fixes: [
      {
        id: 'decode-dates',
        text: 'Sertifikanın tarihlerini `openssl x509 -noout -dates` ile, CRL’nin tarihlerini (15, 16) `openssl crl -noout -lastupdate -nextupdate` ile yazdırın; bozuk değer `Bad time value` olarak görünür.',
      },
      {
        id: 'reissue-certificate',
        text: 'Sertifikayı ya da CRL’yi OpenSSL veya step-ca gibi bakımı yapılan bir araçla yeniden oluşturun.',
      },
    ],
    choose: 'Bir tarih bozuksa numara bu gruptadır; tarih düzgün ama geçmişse 10 veya 12’dir.',
    endUser,
  },
  issuer: {
    name: 'Veren Adayı Uymuyor',
    summary:
      'Veren (issuer) bulundu, ama sertifika imzalamaya yetkili değil: `keyUsage` uzantısında `keyCertSign` yok (32). 33 numaralı hata, CRL’yi verenin sertifikasının bulunamadığı anlamına gelir. 29, 30 ve 31 sırasıyla verenin adının, anahtar tanımlayıcısının ve seri numarasının eşleşmediğini gösterir; 30’u ve 31’i 20’nin yerine OpenSSL’in 3.0.0–3.0.5 sürümleri bildirir.',
    when: 'Bir CA sertifikasında `keyCertSign` bulunmadığında görülür. curl ve Python daha önceki bir hatayı (örneğin 79 numaralı hatayı) bildirirken Node.js, nginx ve `openssl s_client` en son 32’yi bildirir. Bir CA aynı adla yeniden oluşturulduysa OpenSSL 7 veya 20 (3.0.0–3.0.5 sürümleri 20 yerine 30) numaralı hatayı bildirir.',
    fixes: [
      {
        id: 'read-usage',
        text: '32 numaralı hata için her CA sertifikasının `keyUsage` uzantısını yazdırın: İçinde `Certificate Sign` bulunmalıdır.',
      },
      {
        id: 'replace-issuer',
        text: '32 numaralı hata için CA sertifikasını `keyUsage = critical, keyCertSign, cRLSign` ile yeniden oluşturun. 29, 30 ve 31 numaralı hatalar için CA sertifikasını, sertifikayı imzalamış olanla değiştirin. 33 numaralı hata için CRL’yi verenin sertifikasını güven deposuna ekleyin.',
      },
    ],
    choose:
      'Verenin `keyUsage` uzantısında `keyCertSign` yoksa ve program 79’dan sonra doğrulamayı sürdürürse numara 32’dir; adı ve anahtar tanımlayıcısı uyan bir veren bulunamadıysa 20’dir.',
    endUser,
  },
  extensions: {
    name: 'Uzantı Kabul Edilmedi',
    summary: 'Bir sertifikadaki veya CRL’deki uzantı geçersizdir, desteklenmez ya da istenen kullanıma izin vermez.',
    when: 'Özel bir PKI; vekil (proxy) sertifikaları, sertifika politikaları veya CRL kapsamları kullandığında ve doğrulayan taraf bunları desteklemediğinde ya da başka değerleri zorunlu tutacak biçimde ayarlandığında görülür.',
    fixes: [
      {
        id: 'list-extensions',
        text: 'Sertifikanın bütün uzantılarını `openssl x509 -noout -text` ile, CRL’ninkileri (36, 44) `openssl crl -noout -text` ile yazdırın ve mesajla karşılaştırın.',
      },
      {
        id: 'reissue-certificate',
        text: 'Sertifikayı veya CRL’yi, mesajın belirttiği uzantıyı düzelterek ya da çıkararak yeniden oluşturun. 35 numaralı hata için CA sertifikasının `keyUsage` uzantısında `cRLSign` bulunmalıdır.',
      },
    ],
    choose:
      'Mesaj bir uzantıyı, politikayı, vekil sertifikasını, anahtar kullanımını (35, 39), CA işaretlerini (37), CRL kapsamını (44) veya RFC 3779 kaynağını (46) belirtiyorsa numara bu gruptadır.',
    endUser,
  },
  special: {
    name: 'Kısıt veya Profil Sağlanmıyor',
    summary:
      'Bir ad kısıtı değerlendirilemiyor, Suite B gibi bir profilin kuralı ihlal ediliyor veya uygulama sertifikayı reddediyor.',
    when: 'Bir CA sertifikası seyrek bir ad kısıtı biçimi kullandığında, doğrulayan taraf Suite B profilini zorunlu tuttuğunda veya bir uygulama sertifikayı kendi geri çağrısında (callback) reddettiğinde (50 numaralı hata) görülür. curl’ün çıkış durumu olan 60 ise bir doğrulama numarası değildir; nedeni curl’ün mesajı belirtir.',
    fixes: [
      {
        id: 'find-rule',
        text: '50 numaralı hata için uygulamanın kodunda `X509_V_ERR_APPLICATION_VERIFICATION` ve `X509_STORE_CTX_set_error` arayın: Numarayı uygulamanın doğrulama geri çağrısı atar.',
      },
      {
        id: 'list-constraints',
        text: 'Her CA sertifikasını yazdırın ve `Name Constraints` altında `DNS`, `email`, `URI`, `IP` ve `DirName` dışında bir kayıt arayın: OpenSSL böyle bir kayıt için 51 numaralı hatayı bildirebilir.',
      },
    ],
    choose:
      'Mesaj bir kısıtı, ad söz dizimini, Suite B’yi, uygulamayı, CRL yol doğrulamasını (54) veya yol döngüsünü (55) belirtiyorsa numara bu gruptadır.',
    endUser,
  },
  context: {
    name: 'Doğrulama Tamamlanamadı',
    summary: 'Doğrulama yanlış çağrıldı veya OCSP ya da Certificate Transparency gibi ek bir denetim başarısız oldu.',
    when: 'Bir uygulama doğrulama işlevlerini yanlış kullandığında ya da zorunlu tuttuğu OCSP yanıtını veya Certificate Transparency zaman damgasını alamadığında görülür. Katı denetimde, iki farklı imza algoritması belirten bir sertifika 78’e yol açar; imza algoritması bilinmiyorsa OpenSSL 3.0.7 ve sonrasının bildirdiği numara 76 değil, 20 veya 21’dir.',
    fixes: [
      {
        id: 'read-library-error',
        text: 'OpenSSL’in hata kuyruğunu yazdırın; C’de bunun için `ERR_print_errors_fp(stderr)` kullanılır. Günlükte yalnızca `0A000086` gibi bir kod varsa `openssl errstr` bu kodun metnini yazdırır.',
      },
      {
        id: 'verify-by-hand',
        text: 'Aynı zinciri `openssl verify` ile doğrulayın. `OK` yazdırırsa hatanın nedeni uygulamada ya da OCSP veya Certificate Transparency gibi ek bir denetimdedir.',
      },
    ],
    choose:
      'Mesaj OCSP doğrulamasını veya OCSP’de bilinmeyen bir sertifikayı (73–75), SCT’leri, verenin aranmasını (issuer lookup), bir vekil sertifikasının konu adını (72), bir imza algoritmasını (76–78) veya doğrulama bağlamını belirtiyorsa numara bu gruptadır.',
    endUser,
  },
  'strict-ca': {
    ...strict,
    name: 'Katı Denetim: CA Alanları',
    summary: 'Bir sertifikadaki yol uzunluğu, anahtar kullanımı, veren adı veya konu adı RFC 5280’e aykırıdır.',
  },
  'strict-names': {
    ...strict,
    name: 'Katı Denetim: Alternatif Adlar',
    summary:
      'Subject Alternative Name uzantısı boştur (87) ya da sertifikanın konusu boş olduğu hâlde bu uzantı kritik olarak işaretlenmemiştir (88). OpenSSL 4.0 ve sonrası 88’i bildirmez.',
  },
  'strict-identifiers': {
    ...strict,
    name: 'Katı Denetim: Anahtar Tanımlayıcıları',
    summary:
      'Bir anahtar tanımlayıcısı uzantısı kritik olarak işaretlenmiştir; RFC 5280 bunu yasaklar. OpenSSL 4.0 ve sonrası bunu bildirmez.',
  },
  'strict-version': {
    ...strict,
    name: 'Sertifika Sürümü veya Eğri',
    summary:
      'Bir sertifika uzantı içerdiği hâlde 3. sürüm değildir ya da sertifikadaki EC anahtarı açıkça yazılmış eğri parametreleri içerir.',
    when: '93 numaralı hata, doğrulayan taraf katı denetim yaptığında görülür (OpenSSL’de `-x509_strict`, Python 3.13 ve sonrasında `VERIFY_X509_STRICT`). 94 numaralı hatayı ise OpenSSL 3.0 ve sonrası katı denetim olmadan da bildirir.',
    fixes: [
      strict.fixes[0],
      strict.fixes[1],
      {
        id: 'relax-python',
        text: '93 numaralı hata için, sertifika yeniden verilene kadar Python’da bu bağlantının SSL bağlamından (context) `VERIFY_X509_STRICT` bayrağını kaldırın. Bu, 94 numaralı hatayı gidermez.',
      },
    ],
    choose:
      'Numara, ancak katı denetim açıksa 93’tür; iki veya daha fazla sertifikadan oluşan bir zincirdeki EC anahtarı açıkça yazılmış eğri parametreleri içeriyorsa katı denetim kapalı olsa da 94’tür.',
  },
  newer: {
    name: 'Sonraki Sürümlerde Eklendi',
    summary:
      'Bu numara OpenSSL 3.2 veya sonrasında eklenmiştir; ham açık anahtarlarla (95), OCSP yanıtlarıyla (96 ile 100 arası), CRL’lerle (101), anahtar tanımlayıcılarıyla (102, 103) veya yinelenen uzantılarla (104) ilgilidir.',
    when: 'Uygulama, OpenSSL 3.2 veya sonrasını ham açık anahtarlarla kullandığında, el sıkışmaya eklenen OCSP yanıtlarını (OCSP stapling) denetlediğinde veya CRL’leri ve uzantıları daha sıkı denetleyen OpenSSL 4 ile çalıştığında görülür.',
    fixes: [
      {
        id: 'check-version',
        text: 'Sürüme `openssl version` ile bakın; Node.js’te bunun için `node -p process.versions.openssl` kullanılır.',
      },
      { id: 'read-message', text: 'Numaranın yanındaki metni okuyun: Başarısız olan denetim orada yazar.' },
    ],
    choose: 'OpenSSL’in bildirdiği numara 95 ile 104 arasındaysa bu gruptadır.',
    endUser,
  },
};
