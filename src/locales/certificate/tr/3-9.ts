import type { certificate } from '../../../catalogs/certificate.js';
import type { CodeTexts } from '../../../model.js';

const failed = 'Güvenli bağlantı kurulamadı. Lütfen daha sonra tekrar deneyin.';

/** Verify numbers that begin with 3 to 9, in Turkish. */
export const codes3to9: CodeTexts<typeof certificate, '3' | '4' | '6' | '7' | '8' | '9'> = {
  3: {
    name: 'CRL Bulunamadı',
    summary: 'İptal denetimi açık, ama doğrulayan tarafta sertifikayı verenin iptal listesi (CRL) yok.',
    when: 'Zincirdeki CA’lardan birinin CRL’si ayarlanıp diğerlerininki ayarlanmadığında görülür: nginx (`ssl_crl`), curl (`--crlfile`) ve Node.js (`crl`) her CA’nın CRL’sini ister. OpenSSL 3.6.0 kullanan Ruby’de neredeyse her HTTPS isteğinde de görüldü, çünkü eski `openssl` gem paketleri, OpenSSL’in bu sürümde farklı ele aldığı bir bayrağı ayarlıyor.',
    fixes: [
      {
        id: 'update-ruby-gem',
        text: 'Ruby’de `openssl` gem paketini güncelleyin: `V_FLAG_CRL_CHECK_ALL` bayrağı, paketin varsayılan sertifika deposundan kaldırıldı (`ruby/openssl#949`).',
      },
      {
        id: 'provide-crl',
        text: 'Hatayı `openssl verify -crl_check_all` ile yeniden üretin ve mesajda adı geçen sertifikayı veren CA’nın CRL’sini yükleyin.',
      },
      {
        id: 'list-every-issuer',
        text: 'Dosyaya, kökünki dâhil zincirdeki bütün CA’ların CRL’lerini koyun.',
      },
    ],
    choose: 'CRL bulunamıyorsa numara 3’tür; bulunan CRL güncel değilse 12’dir.',
    endUser: failed,
  },
  34: {
    name: 'Desteklenmeyen Kritik Uzantı',
    summary: 'Sertifikada kritik olarak işaretlenmiş ve doğrulayan tarafın desteklemediği bir uzantı var.',
    when: 'Özel bir CA kendi uzantısını veya seyrek kullanılan bir uzantıyı kritik olarak işaretlediğinde ya da doğrulayan taraf uzantıyı tanımayacak kadar eski olduğunda görülür.',
    fixes: [
      {
        id: 'find-extension',
        text: 'Kritik uzantıları yazdırın. Neden, yalnızca `1.3.6.1.4.1.99999.1` gibi bir nesne tanımlayıcısıyla görünen veya OpenSSL’in adıyla yazdırdığı hâlde desteklemediği bir uzantıdır, örneğin `TLS Feature` veya `X509v3 Issuer Alternative Name`.',
      },
      {
        id: 'reissue-without',
        text: 'Sertifikayı uzantı olmadan veya uzantıyı kritik olarak işaretlemeden yeniden verin.',
      },
    ],
    choose: 'Desteklenmeyen bir uzantı kritikse numara 34’tür; kritik değilse yok sayılır.',
    endUser: failed,
  },
  47: {
    name: 'Ada İzin Verilmiyor',
    summary: 'Zincirdeki bir CA yalnızca belirli adlar için sertifika verebilir ve bu ad onlardan biri değildir.',
    when: '`nameConstraints` uzantısı yalnızca `example.com` gibi bir alan adına izin veren özel bir CA, `localhost` veya başka bir alan adı için sertifika verdiğinde görülür. IP adresleri, ancak kısıtlar `IP` kaydı içeriyorsa kısıtlanır. Go `is not permitted by any constraint` bildirir; Java ise 47 ile 48’i ayırt etmez.',
    fixes: [
      {
        id: 'read-constraints',
        text: 'Her CA sertifikasının `nameConstraints` değerini yazdırın ve `Permitted` altındaki listeyi sertifikanın bütün adlarıyla karşılaştırın.',
      },
      {
        id: 'use-permitted-name',
        text: 'Sertifikayı yalnızca izin verilen adlar için verin veya bu ada izin veren bir CA’ya imzalatın.',
      },
    ],
    choose:
      'Ad izin verilenler listesinde yoksa, dışlananlar listesinde olsa bile numara 47’dir; adı yalnızca dışlananlar listesi engelliyorsa 48’dir.',
    endUser: 'Bu hizmetin kimliği doğrulanamadı.',
  },
  48: {
    name: 'Ad Dışlanmış',
    summary: 'Zincirdeki bir CA’nın bu ad için sertifika vermesi yasaklanmıştır.',
    when: 'Özel bir CA’nın `nameConstraints` değeri bir alan adını veya ağı dışladığında ve sertifika bu kapsamda bir ad içerdiğinde görülür. Go `is excluded by constraint` bildirir.',
    fixes: [
      {
        id: 'read-constraints',
        text: 'Her CA sertifikasının `nameConstraints` değerini yazdırın ve `Excluded` altındaki listeyi sertifikanın bütün adlarıyla karşılaştırın.',
      },
      {
        id: 'use-other-issuer',
        text: 'Sertifikayı bu dışlamayı içermeyen bir CA’ya imzalatın veya dışlanan adı sertifikadan çıkarın.',
      },
    ],
    choose:
      'Ad dışlanan bir alt ağaca (excluded subtree) uyuyorsa, izin verilen bir alt ağaca uysa bile numara 48’dir; izin verilenler varsa ve ad hiçbirine uymuyorsa OpenSSL 47’yi bildirir.',
    endUser: 'Bu hizmetin kimliği doğrulanamadı.',
  },
  62: {
    name: 'Sunucu Adı Eşleşmiyor',
    summary: 'Sertifika geçerlidir, ama istemcinin kullandığı sunucu adı için değildir.',
    when: 'URL’deki ad (örneğin `www.example.com` veya bir iç ad) `subjectAltName` içinde olmadığında görülür. Joker karakter yalnızca bir düzeyi kapsar. İstemci veya vekil sunucu (proxy) SNI göndermediği ya da bu ad için sanal sunucu (virtual host) ayarlanmadığı için sunucu başka bir sertifika seçtiğinde de görülür. Go ve tarayıcılar Common Name alanını yok sayar. nginx günlüğe numarayı değil, `upstream SSL certificate does not match` satırını yazar.',
    fixes: [
      {
        id: 'list-names',
        text: 'Sunucunun gönderdiği sertifikanın adlarını yazdırın. Sunucu adları için `DNS:` kayıtları geçerlidir; sertifikada `subjectAltName` yoksa curl ve Node.js gibi bazı istemciler Common Name alanını kabul eder.',
      },
      {
        id: 'use-listed-name',
        text: 'URL’de veya istemci yapılandırmasında bu adlardan birini kullanın.',
      },
      {
        id: 'send-sni',
        text: 'Sunucuya bir vekil sunucu bağlanıyorsa doğru adı göndermesini ve denetlemesini sağlayın: nginx’te `proxy_ssl_server_name on` (varsayılan `off`) ve `proxy_ssl_name` (varsayılan `$proxy_host`).',
      },
      {
        id: 'issue-for-name',
        text: 'Kullanılan bütün adları içeren bir sertifika alın. Certbot’ta her ad için ayrı bir `-d` yazın.',
      },
    ],
    choose: 'Sunucu adı sertifikadaki hiçbir kayıtla eşleşmiyorsa numara 62’dir; IP adresi söz konusuysa 64’tür.',
    endUser: 'Bu hizmetin kimliği doğrulanamadı. Lütfen adresi kontrol edin.',
  },
  63: {
    name: 'E-posta Adresi Eşleşmiyor',
    summary: 'Sertifika, beklenen e-posta adresini içermiyor.',
    when: 'S/MIME’de ve istemci sertifikasını kullanıcının adresiyle karşılaştıran programlarda, kullanıcının adresi değiştiğinde veya kullanıcı bir mesajı başka bir sertifikayla imzaladığında görülür.',
    fixes: [
      {
        id: 'list-addresses',
        text: 'Sertifikadaki e-posta adreslerini `-email` ile yazdırın ve beklenen adresle karşılaştırın. `subjectAltName` bir e-posta adresi içeriyorsa OpenSSL, konudaki (subject) adresi yok sayar, ancak komut bu adresi de yazdırır.',
      },
      {
        id: 'issue-for-address',
        text: '`subjectAltName` alanında bu adresi içeren bir sertifika verin.',
      },
    ],
    choose: 'Denetlenen değer bir e-posta adresiyse numara 63’tür; TLS sunucuları sunucu adıyla denetlenir (62).',
    endUser: 'Gönderenin kimliği doğrulanamadı.',
  },
  64: {
    name: 'IP Adresi Eşleşmiyor',
    summary: 'İstemci, sertifikada bulunmayan bir IP adresine bağlandı.',
    when: "URL’de IP adresi kullanıldığında ve sertifika yalnızca `DNS:` kayıtlarını veya başka adresleri içerdiğinde görülür. Kubernetes API sunucularında, veritabanlarında ve yerel ağdaki cihazlarda yaygındır. Go `doesn't contain any IP SANs` bildirir.",
    fixes: [
      {
        id: 'list-addresses',
        text: '`subjectAltName` değerini yazdırın ve `IP Address:` kayıtlarını arayın. OpenSSL, `DNS:` kaydındaki veya Common Name alanındaki bir adresi yok sayar.',
      },
      {
        id: 'use-host-name',
        text: 'Sunucu adıyla bağlanın; nginx’te bu adı `proxy_ssl_name` ile ayarlayın. DNS değişmeden önce denemek için curl’de `--resolve` kullanın.',
      },
      {
        id: 'issue-for-address',
        text: '`subjectAltName` alanında `IP:` kaydı olan bir sertifika verin. Let’s Encrypt, `shortlived` profiliyle genel IP adresleri için sertifika verir.',
      },
    ],
    choose: 'İstemci bir IP adresi kullandıysa numara 64’tür; sunucu adı kullandıysa 62’dir.',
    endUser: 'Bu hizmetin kimliği doğrulanamadı. Lütfen adresi kontrol edin.',
  },
  65: {
    name: 'Eşleşen TLSA Kaydı Yok',
    summary: 'DNS’deki DANE TLSA kayıtlarının hiçbiri sertifika zinciriyle eşleşmiyor.',
    when: 'Sertifika yeni bir anahtarla yenilendiği hâlde TLSA kaydı hâlâ eski anahtarı tanımladığında görülür. Çoğunlukla SMTP için DANE kullanan e-posta sunucularını ilgilendirir.',
    fixes: [
      {
        id: 'read-tlsa',
        text: 'Portun TLSA kayıtlarını sorgulayın. `3 1 1` kaydının son alanını, sunucunun gönderdiği açık anahtarın SHA-256 özetiyle karşılaştırın.',
      },
      {
        id: 'publish-before-change',
        text: 'Sertifikayı kurmadan önce yeni anahtarın kaydını yayımlayın ve TTL süresi kadar bekleyin. Ya da yenilemede anahtarı koruyun: Certbot’ta `--reuse-key`.',
      },
    ],
    choose: 'DANE kullanılıyorsa ve eşleşen TLSA kaydı yoksa numara 65’tir.',
    endUser: failed,
  },
  66: {
    name: 'Anahtar Çok Kısa',
    summary: 'Sunucunun veya istemcinin kendi sertifikasındaki anahtar, güvenlik düzeyinin izin verdiğinden zayıftır.',
    when: 'Eski bir sertifikada 1024 bitlik bir RSA anahtarı olduğunda ve OpenSSL, 3.2.0 sürümünden beri (Debian 10 ve Ubuntu 20.04 ile bunların sonrasında daha önceki OpenSSL sürümlerinde de) varsayılan olan 2. güvenlik düzeyini kullandığında görülür. Bir sunucu böyle bir sertifikayı kendi sertifikası olarak yüklerse OpenSSL `ee key too small` bildirir.',
    fixes: [
      {
        id: 'read-key-size',
        text: 'Anahtarın uzunluğunu yazdırın: 2. düzeyde RSA için 2048 bit, ECC için 224 bit gerekir.',
      },
      {
        id: 'issue-new-key',
        text: 'En az 2048 bitlik bir RSA anahtarı oluşturun ve bu anahtar için yeni bir sertifika alın.',
      },
      {
        id: 'lower-level',
        text: 'Karşı taraf değiştirilemiyorsa son çare olarak, yalnızca bu bağlantının güvenlik düzeyini şifre listesinde `DEFAULT@SECLEVEL=1` ile düşürün.',
      },
    ],
    choose:
      'Zayıf anahtar `depth=0` derinliğindeki sertifikaya aitse numara 66’dır; bir CA sertifikasına aitse 67’dir.',
    endUser: failed,
  },
  67: {
    name: 'CA Anahtarı Çok Kısa',
    summary: 'Zincirdeki bir CA sertifikasının anahtarı, güvenlik düzeyinin izin verdiğinden zayıftır.',
    when: 'Özel bir CA yıllar önce 1024 bitlik bir RSA anahtarıyla oluşturulduğunda görülür. Bu CA’nın verdiği bütün sertifikalar, anahtarları güçlü olsa bile reddedilir.',
    fixes: [
      {
        id: 'find-weak-ca',
        text: 'Zinciri, CA dosyanızı belirterek yazdırın; hatanın derinliği zayıf sertifikayı gösterir (`depth=1`, ilk sertifikayı verenin (issuer) sertifikasıdır).',
      },
      {
        id: 'replace-ca',
        text: 'En az 2048 bitlik bir RSA anahtarıyla yeni bir CA oluşturun ve sertifikaları onunla yeniden verin.',
      },
      {
        id: 'lower-level',
        text: 'O zamana kadar şifre listesinde `DEFAULT@SECLEVEL=1` ile yalnızca bu bağlantının güvenlik düzeyini düşürün.',
      },
    ],
    choose: 'Zayıf anahtar bir CA sertifikasına aitse numara 67’dir; sunucunun kendi anahtarıysa 66’dır.',
    endUser: failed,
  },
  68: {
    name: 'İmza Özeti Çok Zayıf',
    summary: 'Zincirdeki bir sertifika, SHA-1 veya MD5 gibi çok zayıf bir özet algoritmasıyla imzalanmıştır.',
    when: 'Özel bir CA veya eski bir cihaz, sertifikaları hâlâ SHA-1 ile imzaladığında görülür. OpenSSL 3.0 ve sonrası bunu 0. düzey dışındaki bütün güvenlik düzeylerinde reddeder, Go da reddeder. Kökün kendi imzası sayılmaz. Bir sunucu böyle bir sertifikayı kendi sertifikası olarak yüklerse OpenSSL `ca md too weak` bildirir.',
    fixes: [
      {
        id: 'read-signature',
        text: 'Kökün altındaki her sertifikanın `Signature Algorithm` değerini yazdırın ve `sha1WithRSAEncryption`, `ecdsa-with-SHA1` veya `md5WithRSAEncryption` arayın.',
      },
      {
        id: 'reissue-sha256',
        text: 'Sertifikayı SHA-256 ile yeniden verin: `openssl ca` yapılandırmasında `default_md = sha256`.',
      },
      {
        id: 'lower-level',
        text: 'Karşı taraf değiştirilemiyorsa son çare olarak, şifre listesinde `DEFAULT@SECLEVEL=0` ile bu imzalara yalnızca bu bağlantı için izin verin.',
      },
    ],
    choose: 'İmza algoritması çok zayıfsa numara 68’dir; anahtar çok kısaysa 66 veya 67’dir.',
    endUser: failed,
  },
  7: {
    name: 'İmza Eşleşmiyor',
    summary: 'Bir sertifikanın imzası, onu verenin açık anahtarıyla eşleşmiyor.',
    when: 'Özel bir CA aynı adla yeniden oluşturulduğunda görülür: Doğrulayan tarafta veya sunucuda adı doğru, anahtarı farklı bir CA sertifikası vardır ve ikisini ayıracak anahtar tanımlayıcıları yoktur. Daha seyrek olarak sertifika bozulmuş veya aktarım sırasında değiştirilmiş olduğunda da görülür.',
    fixes: [
      {
        id: 'compare-issuers',
        text: 'Dosyaları `openssl verify` ile doğrulayın; hatanın derinliği imzası eşleşmeyen sertifikayı gösterir.',
      },
      {
        id: 'install-again',
        text: 'CA sertifikasını, sertifikayı veren CA’dan yeniden alın ve sunucunun dosyasındakinin veya istemcinin güven deposundakinin yerine koyun.',
      },
      {
        id: 'rule-out-interception',
        text: 'Zinciri başka bir ağdan yazdırın. Sertifikayı veren (issuer) orada farklıysa bir vekil sunucu (proxy) veya ara cihaz (middlebox) sertifikayı değiştiriyor olabilir.',
      },
    ],
    choose: 'Sertifikayı veren bulunduğu hâlde anahtarı imzayı doğrulamıyorsa numara 7’dir.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen hiçbir veri girmeyin.',
  },
  79: {
    name: 'CA Sertifikası Değil',
    summary: 'Zincirdeki bir sertifika, CA sertifikası olmadığı hâlde başka bir sertifikayı imzalamıştır.',
    when: 'Bir sunucu sertifikasıyla başka bir sertifika imzalandığında veya özel bir CA’nın sertifikasında `CA:TRUE` içeren `basicConstraints` bulunmadığında görülür. OpenSSL 1.1.1 ve öncesinde, LibreSSL’de ve BoringSSL’de bu hatanın numarası 24’tür. OpenSSL 1.1.1’de 79, açıkça yazılmış eğri parametreleri anlamına gelir; bunun numarası 3.0 sürümünden beri 94’tür.',
    fixes: [
      {
        id: 'read-constraints',
        text: 'Hatanın derinliğinin gösterdiği sertifikanın `basicConstraints` ve `keyUsage` değerlerini yazdırın.',
      },
      {
        id: 'use-ca-certificate',
        text: 'CA sertifikasını `CA:TRUE` ve `keyCertSign` ile yeniden oluşturun ve altındaki sertifikaları yeniden verin.',
      },
    ],
    choose:
      'Zincirde başka bir sertifikayı imzalayan sertifikada `CA:TRUE` veya `keyUsage` değerinde `keyCertSign` yoksa numara 79’dur; bu sertifikanın `extendedKeyUsage` değeri amaca uymuyorsa 26’dır. Katı denetim kapalıyken OpenSSL, `basicConstraints` içermeyen bir kökü, 1. sürüm olması veya `keyCertSign` içermesi durumunda kabul eder. curl ve Python 79’u bildirirken Node.js, nginx ve `openssl s_client` doğrulamayı sürdürür ve en son çoğunlukla 26’yı veya 32’yi bildirir.',
    endUser: failed,
  },
  8: {
    name: 'CRL İmzası Eşleşmiyor',
    summary: 'Sertifika iptal listesinin (CRL) imzası, onu verenin anahtarıyla eşleşmiyor.',
    when: 'CRL bozuk olduğunda veya adı aynı, anahtarı farklı bir CA’dan geldiğinde (örneğin CA yeniden oluşturulduysa) görülür. Anahtarı farklı olan CA’nın CRL’si, CA sertifikasındaki anahtar tanımlayıcısıyla eşleşmeyen bir `authorityKeyIdentifier` içeriyorsa OpenSSL bunun yerine 3’ü bildirir.',
    fixes: [
      {
        id: 'verify-crl',
        text: 'CRL’yi CA sertifikasıyla doğrulayın: `openssl crl` komutu `verify OK` veya `verify failure` yazdırır.',
      },
      {
        id: 'fetch-crl-again',
        text: 'CRL’yi `crlDistributionPoints` içindeki URL’den yeniden indirin, PEM biçimine dönüştürün ve hizmeti yeniden yükleyin.',
      },
    ],
    choose: 'CRL’nin imzası yanlışsa numara 8’dir; bir sertifikanın imzası yanlışsa 7’dir.',
    endUser: failed,
  },
  85: {
    name: 'Yetkili Anahtar Tanımlayıcısı Yok',
    summary:
      'Bir sertifikada Authority Key Identifier uzantısı veya (OpenSSL 3’te) bu uzantının içindeki anahtar tanımlayıcısı yok ve doğrulayan taraf katı denetim yapıyor.',
    when: 'Bir program Python’ın 3.13 veya daha yeni bir sürümüne geçirildiğinde görülür: Bu sürümlerde `ssl.create_default_context()`, `VERIFY_X509_STRICT` bayrağını ayarlar, ama özel bir CA’nın veya araya giren bir vekil sunucunun (proxy) verdiği sertifikada bu uzantı yoktur. curl ve Node.js aynı sertifikayı kabul eder.',
    fixes: [
      {
        id: 'read-identifier',
        text: 'Sertifikada, anahtar tanımlayıcısı içeren uzantının olup olmadığına bakın; `No extensions in certificate`, boş bir çıktı veya yalnızca `DirName` ile `serial` içeren bir çıktı, olmadığını gösterir.',
      },
      {
        id: 'reissue-with-identifier',
        text: 'Sertifikayı, OpenSSL yapılandırmasının uzantı bölümünde `authorityKeyIdentifier = keyid:always` ile yeniden verin.',
      },
      {
        id: 'relax-python',
        text: 'Sertifikayı değiştiremiyorsanız bu bağlantının SSL bağlamından (context) `VERIFY_X509_STRICT` bayrağını kaldırın.',
      },
    ],
    choose:
      'Katı denetim, vereni (issuer) zincirde yer alan 3. sürüm bir sertifikada yetkili anahtar tanımlayıcısı bulamazsa numara 85’tir.',
    endUser: failed,
  },
  86: {
    name: 'Konu Anahtar Tanımlayıcısı Yok',
    summary: 'Bir CA sertifikasında Subject Key Identifier uzantısı yok ve doğrulayan taraf katı denetim yapıyor.',
    when: 'Python 3.13 veya sonrası, CA sertifikası bu uzantı olmadan verilmiş bir sunucuya bağlandığında görülür. Bu sertifika genellikle özel bir CA’ya, seyrek olarak da genel bir kök CA’ya aittir.',
    fixes: [
      {
        id: 'read-identifier',
        text: 'Kök dâhil zincirdeki her CA sertifikasında bu uzantıyı arayın.',
      },
      {
        id: 'reissue-with-identifier',
        text: 'CA sertifikasını `subjectKeyIdentifier = hash` ile yeniden oluşturun; anahtar ve ad aynıysa altındaki sertifikalar, `authorityKeyIdentifier` değerleri eskisinin seri numarasını içermediği sürece geçerli kalır.',
      },
      {
        id: 'relax-python',
        text: 'CA size ait değilse bu bağlantının SSL bağlamından (context) `VERIFY_X509_STRICT` bayrağını kaldırın.',
      },
    ],
    choose: 'Katı denetim, bir CA sertifikasında konu anahtar tanımlayıcısı bulamazsa numara 86’dır.',
    endUser: failed,
  },
  89: {
    name: 'Temel Kısıtlar Kritik Değil',
    summary:
      'Bir CA sertifikasındaki Basic Constraints uzantısı kritik olarak işaretlenmemiş ve doğrulayan taraf katı denetim yapıyor.',
    when: 'OpenSSL 3 ile derlenmiş Python 3.13 veya sonrası, özel CA’sı `critical` olmadan oluşturulmuş bir sunucuya bağlandığında görülür; bu CA çoğu zaman kurumsal bir vekil sunucuya (proxy) aittir. OpenSSL 4.0 ve sonrası 89’u bildirmez.',
    fixes: [
      {
        id: 'read-constraints',
        text: 'Her CA sertifikasının `basicConstraints` değerini yazdırın; ilk satır `critical` ile bitmelidir.',
      },
      {
        id: 'reissue-critical',
        text: 'CA sertifikasını `basicConstraints = critical, CA:TRUE` ile yeniden oluşturun ve yenisini dağıtın.',
      },
      {
        id: 'relax-python',
        text: 'O zamana kadar bu bağlantının SSL bağlamından (context) `VERIFY_X509_STRICT` bayrağını kaldırın.',
      },
    ],
    choose: 'Katı denetim, bir CA sertifikasında `critical` olmadan `basicConstraints` bulursa numara 89’dur.',
    endUser: failed,
  },
  9: {
    name: 'Sertifika Henüz Geçerli Değil',
    summary: 'Zincirdeki bir sertifikanın başlangıç tarihi (`notBefore`) henüz gelmedi.',
    when: 'Doğrulayan makinenin saati geri kaldığında görülür; pil destekli saati olmayan cihazlarda, duraklatılmış sanal makinelerde ve saati eşitlenmemiş makinelerdeki konteynerlerde yaygındır. Sertifika az önce verildiğinde ve CA ile istemcinin saatleri arasında birkaç dakikalık fark olduğunda da görülür.',
    fixes: [
      {
        id: 'check-clock',
        text: 'Doğrulayan makinenin saatini kontrol edin: `timedatectl` çıktısında `System clock synchronized: yes` olmalıdır.',
      },
      {
        id: 'read-dates',
        text: 'Sertifikanın `notBefore` ve `notAfter` değerlerini yazdırın ve `date -u` ile karşılaştırın.',
      },
      {
        id: 'wait-or-reissue',
        text: '`notBefore` gerçekten ileri bir tarihse o tarihe kadar önceki sertifikayı kullanın veya sertifikayı CA’dan yeniden alın.',
      },
    ],
    choose: 'Şu anki zaman `notBefore` değerinden önceyse numara 9’dur.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen cihazınızın tarih ve saatini kontrol edin.',
  },
  92: {
    name: 'CA’da Anahtar Kullanımı Yok',
    summary: 'Bir CA sertifikasında Key Usage uzantısı yok ve doğrulayan taraf katı denetim yapıyor.',
    when: 'Python 3.13 veya sonrası, özel CA’sı `keyUsage` olmadan oluşturulmuş bir sunucuya bağlandığında görülür; `openssl req -x509` ayrıca yapılandırılmazsa bu uzantıyı eklemez.',
    fixes: [
      {
        id: 'read-usage',
        text: 'Kök dâhil zincirdeki her CA sertifikasında `keyUsage` arayın.',
      },
      {
        id: 'reissue-with-usage',
        text: 'CA sertifikasını `keyUsage = critical, keyCertSign, cRLSign` ile yeniden oluşturun.',
      },
      {
        id: 'relax-python',
        text: 'O zamana kadar bu bağlantının SSL bağlamından (context) `VERIFY_X509_STRICT` bayrağını kaldırın.',
      },
    ],
    choose: 'Katı denetim, bir CA sertifikasında `keyUsage` bulamazsa numara 92’dir.',
    endUser: failed,
  },
};
