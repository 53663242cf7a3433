import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** Sürüm, şifre takımı ve güvenlik düzeyi uyarıları, Türkçe. */
export const negotiation = {
  40: {
    name: 'El Sıkışma Başarısız',
    summary:
      'Karşı taraf, iki tarafın da kabul ettiği parametreler bulamadı veya daha belirgin bir uyarı göndermeden el sıkışmayı reddetti.',
    when: 'İstemci ile sunucunun ortak bir şifre takımı (cipher suite), grubu veya imza algoritması olmadığında, gönderilen ad (SNI) sunucuda tanınmadığında veya hiç ad gönderilmediğinde ya da TLS 1.2 ve öncesinde sunucu zorunlu tuttuğu hâlde istemci sertifika göndermediğinde görülür.',
    fixes: [
      {
        id: 'read-server-log',
        text: 'Sunucu günlüğünü okuyun: `no shared cipher` (OpenSSL) veya `no cipher suite supported by both client and server` (Go) nedeni gösterir. nginx bunu `info` düzeyinde yazar; önce `error_log` düzeyini `info` yapın.',
      },
      {
        id: 'list-ciphers',
        text: 'Sunucunun kabul ettiklerini `nmap --script ssl-enum-ciphers` ile listeleyin ve istemcinin desteklediği şifre takımları ve sertifika türleriyle (RSA, ECDSA) karşılaştırın. Bu liste her grubu içermez: Grupları `openssl s_client -groups` ile tek tek deneyin, örneğin `-groups P-256 -cipher ECDHE` ile. Sunucunun sertifikası ECDSA ise TLS 1.2 ve öncesinde, denediğiniz grubun ardına sertifikanın eğrisini de ekleyin (`-groups P-384:P-256`) ve hangi grubun kullanıldığına bakın (`Temp Key`).',
      },
      {
        id: 'send-server-name',
        text: 'İstemcinin SNI göndermesi için IP adresiyle değil, sunucu adıyla bağlanın. Bunun fark yaratıp yaratmadığını görmek için `openssl s_client` komutunu bir kez `-servername`, bir kez `-noservername` ile çalıştırın; istemci nginx ise `proxy_ssl_server_name on` ayarlayın (varsayılan `off`).',
      },
      {
        id: 'send-certificate',
        text: 'Sunucu istemci sertifikasını zorunlu tutuyorsa bir sertifika gönderin: TLS 1.2 ve öncesinde OpenSSL sunucuları eksik sertifikayı 40 numaralı uyarıyla bildirir (günlüklerinde `peer did not return a certificate`). `-cert_chain` ara sertifikaların da gönderilmesini sağlar; ara sertifika yoksa bu seçeneği kaldırın.',
      },
    ],
    choose:
      'Ortak parametre yoksa handshake_failure kullanın. Neden TLS sürümüyse protocol_version, istemcinin algoritmaları çok zayıfsa insufficient_security kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  60: {
    name: 'İhracat Kısıtlaması',
    summary:
      'Bir TLS 1.0 ucu, 1990’ların ihracat kurallarının izin verdiğinden uzun bir anahtarı reddeder; sonraki sürümler bu uyarıyı kullanmaz.',
    when: 'Uçlardan biri hâlâ TLS 1.0’ın ihracat (export) şifre takımlarından (cipher suite) biri üzerinde anlaşmaya çalıştığında görülür.',
    fixes: [
      {
        id: 'disable-old-versions',
        text: 'Yalnızca TLS 1.2 ve TLS 1.3’ü etkinleştirin; nginx’te `ssl_protocols TLSv1.2 TLSv1.3` ile.',
      },
      {
        id: 'update-client',
        text: 'İstemciyi güncelleyin: TLS 1.2’yi desteklemeli ve `EXPORT` şifre takımlarını desteklememelidir.',
      },
    ],
    choose: 'export_restriction göndermeyin: TLS 1.1 ve sonrasında bu numara ayrılmıştır (reserved).',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  70: {
    name: 'TLS Sürümü Desteklenmiyor',
    summary: 'Karşı taraf, diğer ucun önerdiği veya seçtiği TLS sürümünü tanıyor ama desteklemiyor.',
    when: 'Eski bir istemci en yeni sürüm olarak, güncel sunucuların kapattığı TLS 1.0 veya 1.1’i önerdiğinde ya da eski bir sunucu daha yeni bir sürümü desteklemediği için güncel bir istemci onu reddettiğinde görülür.',
    fixes: [
      {
        id: 'test-versions',
        text: 'Sunucunun hangi TLS sürümlerini kabul ettiğini `openssl s_client` ile bulun: Komutu `-tls1_1`, `-tls1_2` ve `-tls1_3` ile yineleyin. `-tls1_1` için komuta `-cipher DEFAULT@SECLEVEL=0` ekleyin: Bu seçenek olmadan, sunucu TLS 1.1’i kabul etse bile OpenSSL 3 istemcisinin kendisinde hata oluşabilir.',
      },
      {
        id: 'enable-version',
        text: 'Sunucuda TLS 1.2 ve TLS 1.3’ü etkinleştirin; nginx’te `ssl_protocols`, HAProxy’de `ssl-min-ver` (varsayılan `TLSv1.2`), Apache’de `SSLProtocol` (varsayılan `all -SSLv3`) ile.',
      },
      {
        id: 'update-client',
        text: 'TLS 1.2’yi desteklemesi için istemciyi veya TLS kütüphanesini güncelleyin. curl’de bu desteği, TLS 1.2’yi destekleyen bir sunucuya `curl --tlsv1.2` ile bağlanarak denetleyin.',
      },
    ],
    choose: 'Neden sürümse protocol_version, sürüm uygun ama diğer parametreler uymuyorsa handshake_failure kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen tarayıcınızı veya uygulamanızı güncelleyin.',
  },
  71: {
    name: 'Yetersiz Güvenlik',
    summary: 'Karşı taraf, genellikle sunucu, diğer ucun önerdiğinden daha güçlü parametreler ister.',
    when: 'İstemci yalnızca zayıf şifre takımları (cipher suite), gruplar veya imza algoritmaları önerdiğinde ve sunucunun politikası bunları dışladığında görülür. Bir Java istemcisi, sunucunun Diffie-Hellman parametrelerini çok küçük olduğu için reddettiğinde de (`does not comply to algorithm constraints`) görülür.',
    fixes: [
      {
        id: 'list-ciphers',
        text: 'Sunucunun kabul ettiklerini `nmap --script ssl-enum-ciphers` ile listeleyin.',
      },
      {
        id: 'update-client',
        text: 'İstemciyi veya şifre listesini güncelleyin; OpenSSL’in önerdiklerini `openssl ciphers -s -v` gösterir.',
      },
    ],
    choose:
      'İstemcinin parametreleri tanınıyor ama çok zayıfsa handshake_failure yerine insufficient_security kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen tarayıcınızı veya uygulamanızı güncelleyin.',
  },
  86: {
    name: 'Uygunsuz Sürüm Düşürme',
    summary:
      'Sunucu, iki taraf da daha yenisini desteklediği hâlde istemcinin eski bir TLS sürümüyle bağlandığını fark etti.',
    when: 'Bir istemci, başarısız bir el sıkışmadan sonra daha düşük bir sürümle yeniden deneyip bunu `TLS_FALLBACK_SCSV` ile işaretlediğinde görülür. İlk başarısızlığın nedeni genellikle kopan bir bağlantı veya bir saldırıdır.',
    fixes: [
      {
        id: 'disable-fallback',
        text: 'Daha düşük bir TLS sürümüyle yeniden denemeyi istemciden kaldırın: En yüksek sürümü önerin ve seçimi sunucuya bırakın.',
      },
      {
        id: 'test-highest-version',
        text: 'Sürüm düşürmenin algılandığından emin olun: Sunucu TLS 1.3’ü destekliyorsa `openssl s_client -fallback_scsv -no_tls1_3` komutu `inappropriate fallback` hatasıyla başarısız olmalıdır. Çoğu sunucu 86 numaralı uyarıyı gönderir; bunu göndermeyen Java sunucularında ise sürüm düşürmeyi istemcinin kendisi algılar.',
      },
    ],
    choose:
      'ClientHello `TLS_FALLBACK_SCSV` içeriyorsa ve sizin en yüksek sürümünüz istemcininkinden yeniyse inappropriate_fallback kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen tekrar deneyin.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
