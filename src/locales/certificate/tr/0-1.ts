import type { certificate } from '../../../catalogs/certificate.js';
import type { CodeTexts } from '../../../model.js';

/** Verify numbers that begin with 0 or 1, in Turkish. */
export const codes0to1: CodeTexts<typeof certificate, '0' | '1'> = {
  0: {
    name: 'Sorun Yok',
    summary: 'OpenSSL sertifika zincirini kabul etti.',
    when: 'Doğrulamada sorun bulunmadığında `Verify return code: 0 (ok)` olarak görünür; hiç sertifika gelmediğinde de (`no peer certificate available`) aynı satır yazılır. `openssl s_client`, `-verify_hostname` verilmedikçe sunucu adını denetlemez; bu yüzden başka bir sunucuya ait sertifika da 0 ile sonuçlanır.',
    fixes: [
      {
        id: 'check-name',
        text: 'Sunucu adını da denetlemek için `-verify_hostname` ekleyin. `-verify_return_error` seçeneği verilirse `openssl s_client` ilk hatada durur.',
      },
      {
        id: 'monitor-expiry',
        text: 'Bitiş tarihini izleyin: `-checkend 1209600` ile, sertifikanın süresi 14 gün içinde doluyorsa çıkış durumu 1 olur.',
      },
    ],
    choose: 'OpenSSL doğrulama hatası bildirmiyorsa numara 0’dır.',
    endUser: 'Bu hizmetin sertifikası kabul edildi.',
  },
  1: {
    name: 'Belirtilmemiş Doğrulama Hatası',
    summary: 'Doğrulama başarısız oldu ve daha belirli bir numara bildirilmedi.',
    when: 'En sık Node.js’in `UNSPECIFIED` kodu olarak görülür: Node.js yalnızca bazı numaralar için ad tanımlar, asıl hatayı ise `permitted subtree violation` veya `CA signature digest algorithm too weak` gibi bir mesaj belirtir. Bir uygulama da bu numarayı kendi doğrulama geri çağrısında (callback) atayabilir.',
    fixes: [
      {
        id: 'read-message',
        text: 'Yalnızca `error.code` değerine değil, `error.message` değerine de bakın: Mesaj, OpenSSL’in metnidir ve numara ondan anlaşılır.',
      },
      {
        id: 'verify-by-hand',
        text: 'Zinciri `openssl verify` ile doğrulayın ve `-auth_level 2` ekleyin: Komut, varsayılan olarak anahtar uzunluklarını ve özet algoritmalarını denetlemez. Çıktı, numarayı ve hatalı sertifikanın derinliğini verir: `error 47 at 0 depth lookup`.',
      },
    ],
    choose: 'Ne kod ne de mesaj belirli bir neden veriyorsa numara 1’dir.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen daha sonra tekrar deneyin.',
  },
  10: {
    name: 'Sertifikanın Süresi Doldu',
    summary: 'Zincirdeki bir sertifikanın bitiş tarihi (`notAfter`) geçti.',
    when: 'Otomatik yenileme başarısız olduğunda veya sertifika yenilendiği hâlde sunucu yeniden yüklenmediği için eskisini göndermeye devam ettiğinde görülür. Daha seyrek olarak bir ara sertifikanın veya kök sertifikanın süresi dolduğunda ya da doğrulayan makinenin saati yanlış olduğunda da görülür. Hangi sertifika olduğunu hatanın derinliği gösterir: `depth=0` sunucunun kendi sertifikasıdır.',
    fixes: [
      {
        id: 'read-dates',
        text: 'Sunucunun gerçekten gönderdiği sertifikanın tarihlerini yazdırın (`notBefore`, `notAfter`). Diskteki dosya daha yeni olabilir.',
      },
      {
        id: 'renew-and-reload',
        text: 'Sertifikayı yenileyin ve sunucuyu yeniden yükleyin. Certbot’ta `--deploy-hook "nginx -s reload"` eklerseniz nginx her yenilemeden sonra yeniden yüklenir.',
      },
      {
        id: 'replace-expired-issuer',
        text: 'Hata `depth=1` veya daha yüksek bir derinlikteyse zinciri `-showcerts` ile yazdırın ve sunucunun gönderdiği dosyada süresi dolmuş ara sertifikayı yenisiyle değiştirin.',
      },
      {
        id: 'check-clock-and-store',
        text: 'Yalnızca bir istemci etkileniyorsa saatini `timedatectl` ile kontrol edin ve CA sertifikalarını güncelleyin.',
      },
    ],
    choose: 'Şu anki zaman `notAfter` değerinden sonraysa numara 10’dur.',
    endUser: 'Bu hizmetin güvenlik sertifikasının süresi doldu. Lütfen daha sonra tekrar deneyin.',
  },
  11: {
    name: 'CRL Henüz Geçerli Değil',
    summary: 'Sertifika iptal listesinin (CRL) başlangıç tarihi (`lastUpdate`) henüz gelmedi.',
    when: 'Doğrulayan makinenin saati geri kaldığında veya CA listeyi yanlış ya da ileri bir başlangıç tarihiyle yayımladığında görülür.',
    fixes: [
      {
        id: 'read-crl-dates',
        text: 'Her CRL’nin `lastUpdate` ve `nextUpdate` değerlerini yazdırın (komut, bir dosyadaki CRL’lerden yalnızca ilkini okur) ve `date -u` çıktısıyla karşılaştırın.',
      },
      {
        id: 'check-clock',
        text: 'Hem doğrulayan makinede hem de CA’nın makinesinde saatin eşitlenmiş olup olmadığına `timedatectl` ile bakın.',
      },
    ],
    choose: 'Şu anki zaman CRL’nin `lastUpdate` değerinden önceyse numara 11’dir.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen cihazınızın tarih ve saatini kontrol edin.',
  },
  12: {
    name: 'CRL’nin Süresi Doldu',
    summary:
      'Sertifika iptal listesi (CRL) güncel değil: `nextUpdate` tarihi geçti. Sertifikanın kendisi geçerli olabilir.',
    when: 'CRL’yi indiren görev durduğunda, CA listeyi yayımlamayı bıraktığında veya nginx’te `ssl_crl` ile ayarlanan dosya hiç güncellenmediğinde görülür. O CA’nın bütün sertifikaları aynı anda reddedilmeye başlar.',
    fixes: [
      {
        id: 'read-crl-dates',
        text: 'Doğrulayan makinenin yüklediği her CRL’nin `nextUpdate` değerini yazdırın; komut, bir dosyadaki CRL’lerden yalnızca ilkini okur.',
      },
      {
        id: 'fetch-new-crl',
        text: '`crlDistributionPoints` uzantısındaki URL’den güncel CRL’yi indirin, PEM biçimine dönüştürün ve hizmeti yeniden yükleyin: nginx, `ssl_crl` dosyasını yalnızca başlangıçta ve yeniden yüklemede okur.',
      },
      {
        id: 'schedule-update',
        text: 'İndirmeyi `nextUpdate` tarihinden epey önceye zamanlayın ve başarısız olduğunda haber verecek bir alarm kurun.',
      },
    ],
    choose: 'CRL’nin `nextUpdate` tarihi geçtiyse numara 12’dir; sertifikanın kendi `notAfter` tarihi geçtiyse 10’dur.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen daha sonra tekrar deneyin.',
  },
  18: {
    name: 'Kendinden İmzalı Sertifika',
    summary: 'Sunucunun kendi sertifikası kendinden imzalıdır ve doğrulayan taraf ona güvenmez.',
    when: 'Bir geliştirme sunucusu veya iç sunucu, hiçbir CA’nın vermediği bir sertifika kullandığında ya da bir sunucu, yönlendirici veya cihaz, sunucu adı için sertifika ayarlanmadığından yerleşik varsayılan sertifikasını gönderdiğinde görülür. TLS trafiğinin arasına giren bir vekil sunucu (proxy) da buna yol açabilir.',
    fixes: [
      {
        id: 'see-certificate',
        text: 'Sertifikanın konusunu (subject), verenini (issuer) ve parmak izini yazdırın. Kendinden imzalı sertifikada konu ile veren aynıdır.',
      },
      {
        id: 'install-ca-certificate',
        text: 'Bu sertifikanın yerine Let’s Encrypt gibi genel bir CA’dan veya kurum içi CA’nızdan alınan bir sertifika kurun.',
      },
      {
        id: 'trust-certificate',
        text: 'Sertifika beklediğiniz sertifikaysa parmak izini sunucudaki dosyanın parmak iziyle karşılaştırın, ardından yalnızca bu sertifikaya güvenin: curl’de `--cacert`, Node.js’te `NODE_EXTRA_CA_CERTS`, Requests’te `REQUESTS_CA_BUNDLE`. Doğrulamayı `-k` veya `NODE_TLS_REJECT_UNAUTHORIZED=0` ile kapatmayın.',
      },
      {
        id: 'look-for-default',
        text: 'Gelen sertifika varsayılan bir sertifikaysa sunucu adının ayarlanıp ayarlanmadığına bakın: nginx’te bu adı `server_name` ile belirten ve kendi `ssl_certificate` ayarı olan bir `server` bloğu gerekir. Sertifika `Kubernetes Ingress Controller Fake Certificate` ise (ingress-nginx), Ingress’te o sunucu adı için geçerli bir `secretName` belirtin.',
      },
    ],
    choose: '`depth=0` derinliğindeki sertifika kendinden imzalıysa ve ona güvenilmiyorsa numara 18’dir.',
    endUser: 'Bu hizmetin kimliği doğrulanamadı.',
  },
  19: {
    name: 'Güvenilmeyen Kök Sertifika',
    summary:
      'Zincir eksiksizdir ve kendinden imzalı bir kök sertifikayla biter, ama bu kök doğrulayan tarafın güven deposunda yoktur.',
    when: 'Kurumsal bir vekil sunucu (proxy) veya antivirüs programı TLS trafiğinin arasına girip sertifikaları kendi köküyle imzaladığında ya da sunucu özel bir CA kullandığında görülür. Kendi güven deposunu kullanan programlar (nodejs.org’dan kurulup varsayılan ayarlarla çalışan Node.js, PyPI’dan kurulan Requests, kendi `cacerts` dosyası olan bir JDK), işletim sistemi köke güvense bile hata verir.',
    fixes: [
      {
        id: 'find-root',
        text: 'Zincirin son sertifikasına bakın: Verenin (issuer) kurumunuzun vekil sunucusu mu, iç bir CA mı yoksa beklemediğiniz başka bir CA mı olduğu orada görünür.',
      },
      {
        id: 'trust-root',
        text: 'Bu kökü programın güven deposuna ekleyin: Node.js için `NODE_EXTRA_CA_CERTS`, Requests için `REQUESTS_CA_BUNDLE`, OpenSSL için `SSL_CERT_FILE`, Java için `keytool -importcert -cacerts`. `REQUESTS_CA_BUNDLE` ve `SSL_CERT_FILE` varsayılan CA dosyasının yerine geçer; yeni dosya bu yüzden oradaki sertifikaları da içermelidir. Kökü, bu bağlantıda gelen zincirden değil, CA’yı işletenden edinin.',
      },
      {
        id: 'install-in-system',
        text: 'Kökü bütün makinelere ve konteyner imajlarına kurun: `.crt` uzantısıyla `/usr/local/share/ca-certificates/` dizinine kopyalayın ve `update-ca-certificates` çalıştırın (Debian, Ubuntu, Alpine). Node.js, nodejs.org’dan kurulduysa ayrıca `--use-system-ca` (22.15, 23.9 ve sonrası) veya `--use-openssl-ca` gerekir.',
      },
    ],
    choose: 'Zincir, güvenilmeyen kendinden imzalı bir köke ulaşıyorsa numara 19’dur.',
    endUser: 'Bu hizmetin kimliği doğrulanamadı.',
  },
};
