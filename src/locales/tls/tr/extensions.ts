import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** TLS uzantılarının uyarıları, Türkçe. */
export const extensions = {
  52: {
    name: 'Çok Fazla CID İstendi',
    summary: 'DTLS 1.3’te, çok sık bağlantı kimliği (connection ID) istendiği için karşı taraf bağlantıyı kapatır.',
    when: 'Bir DTLS 1.3 ucu, karşı tarafın izin verdiğinden çok `RequestConnectionId` mesajı gönderdiğinde görülür. Tek bir mesajla çok fazla bağlantı kimliği istenirse karşı taraf bu uyarı yerine daha az kimlikle yanıt verebilir.',
    fixes: [
      {
        id: 'request-fewer',
        text: 'Daha az `RequestConnectionId` mesajı gönderin ve önceki yanıtlanmadan yenisini göndermeyin: RFC 9147 bunu yasaklar.',
      },
      {
        id: 'update-library',
        text: 'İstekler belgelenmiş sınırın içindeyse DTLS kütüphanesini güncelleyin.',
      },
    ],
    choose:
      'too_many_cids_requested uyarısını yalnızca DTLS 1.3’te, aşırı bağlantı kimliği isteklerine karşı kullanın.',
    endUser: 'Güvenli bağlantı kesildi. Lütfen tekrar deneyin.',
  },
  109: {
    name: 'Eksik Uzantı',
    summary: 'Bir TLS 1.3 ucu, zorunlu bir uzantısı eksik olan bir el sıkışma mesajı aldı.',
    when: 'İstemci `supported_groups`, `key_share` veya `signature_algorithms` göndermediğinde ya da sunucu SNI’yi zorunlu tuttuğu hâlde istemci bir IP adresine bağlandığında görülür.',
    fixes: [
      {
        id: 'send-server-name',
        text: 'İstemcinin SNI göndermesi için IP adresiyle değil, sunucu adıyla bağlanın. Bunun fark yaratıp yaratmadığını görmek için `openssl s_client` komutunu bir kez `-servername`, bir kez `-noservername` ile çalıştırın.',
      },
      {
        id: 'capture-handshake',
        text: 'El sıkışmayı `tshark -V` ile yakalayın ve ClientHello’daki uzantı listesini çalışan bir istemcininkiyle karşılaştırın.',
      },
      {
        id: 'update-library',
        text: 'İstemcinin TLS kütüphanesini güncelleyin. OpenSSL sürümünü `openssl version` gösterir.',
      },
    ],
    choose: 'TLS 1.3’te zorunlu bir uzantı yoksa missing_extension kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  110: {
    name: 'Desteklenmeyen Uzantı',
    summary: 'Karşı taraf, önermediği bir uzantı aldı.',
    when: 'Bir sunucu veya ara cihaz, ClientHello’da bulunmayan bir uzantıyla yanıt verdiğinde görülür; bu, TLS kütüphanesinin bir hatasıdır.',
    fixes: [
      {
        id: 'update-library',
        text: 'Sunucunun ve TLS’yi sonlandıran her vekil sunucunun (proxy) TLS kütüphanesini güncelleyin. OpenSSL sürümünü `openssl version` gösterir.',
      },
      {
        id: 'bypass-inspection',
        text: '`openssl s_client` ile doğrudan arka uç sunucusuna (backend) bağlanın. Bağlanabiliyorsanız uzantıyı aradaki bir vekil sunucu (proxy) ekliyordur.',
      },
    ],
    choose: 'Bir yanıtta önerilmemiş bir uzantı varsa unsupported_extension kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  112: {
    name: 'Tanınmayan Sunucu Adı',
    summary: 'Sunucuda, istemcinin gönderdiği sunucu adı (SNI) için sertifika veya yapılandırma yok.',
    when: 'DNS yanlış sunucuyu gösterdiğinde, ad orada henüz yapılandırılmadığında, varsayılan sunucu bilinmeyen adları reddettiğinde veya bir vekil sunucu (proxy), arkasındaki sunucuya (upstream) yanlış bir ad gönderdiğinde ya da hiç göndermediğinde görülür.',
    fixes: [
      {
        id: 'check-server-name',
        text: 'ClientHello mesajını `tshark` ile yakalayın: `tls.handshake.extensions_server_name`, istemcinin gönderdiği addır. Bu, URL’deki sunucu adı olmalı ve port içermemelidir.',
      },
      {
        id: 'add-name',
        text: 'Adı sunucuya ekleyin: nginx’te `server_name` ve sertifika içeren bir `server` bloğuyla. nginx’in günlüğündeki `handshake rejected while SSL handshaking` (`info` düzeyi), `ssl_reject_handshake on` ayarından kaynaklanır (varsayılan `off`).',
      },
      {
        id: 'send-name-upstream',
        text: 'İstemci nginx ise `proxy_ssl_server_name on` (varsayılan `off`) ve gerekirse `proxy_ssl_name` (varsayılan `$proxy_host`) ayarlayın.',
      },
    ],
    choose:
      'SNI’deki ada uyan bir yapılandırma yoksa unrecognized_name kullanın. RFC 6066 bunu ikaz düzeyinde göndermeyi önermez: Bağlantıyı kesin veya varsayılan sertifikayla devam edin.',
    endUser: 'Bu adres sunucuda bulunmuyor.',
  },
  115: {
    name: 'Bilinmeyen PSK Kimliği',
    summary: 'Sunucu, istemcinin önerdiği önceden paylaşılan anahtarın kimliğini tanımıyor.',
    when: 'Bir cihaz hiç kaydedilmemiş veya silinmiş bir kimlik kullandığında ya da yanlış ortama bağlandığında görülür. Oturum bileti (session ticket) tanınmazsa sunucu bu uyarı yerine tam bir el sıkışma yapar.',
    fixes: [
      {
        id: 'compare-identity',
        text: 'İstemcinin kimliğini sunucunun listesiyle karşılaştırın: Kimlikte büyük/küçük harf ayrımı vardır ve sondaki bir sıfır baytı bile onu başka bir kimliğe dönüştürür. Kimliği `openssl s_client -psk_identity` ve `-tls1_2 -cipher PSK` ile sınayın; bu seçenekler olmadan, sertifikası olan bir sunucu kimliği yok sayıp el sıkışmayı tamamlayabilir.',
      },
      {
        id: 'add-identity',
        text: 'Kimliği ve anahtarını sunucuya kaydedin. Sunucu, hangi kimliklerin bulunduğunu gizlemek için decrypt_error ile de yanıt verebilir. TLS 1.3’te bir OpenSSL sunucusu bilinmeyen kimliği yok sayar ve sertifikası yoksa handshake_failure gönderir.',
      },
    ],
    choose:
      'Önceden paylaşılan anahtar gerekiyor ve kimliği bilinmiyorsa unknown_psk_identity, bunu gizlemek için decrypt_error kullanın.',
    endUser: 'Bu cihazın kimliği doğrulanamadı.',
  },
  120: {
    name: 'Ortak Uygulama Protokolü Yok',
    summary: 'İstemci ile sunucunun ortak bir uygulama protokolü (ALPN) yok.',
    when: 'İstemci, gRPC istemcileri gibi yalnızca `h2` önerdiği hâlde sunucu yalnızca HTTP/1.1’i desteklediğinde, bir yük dengeleyici arka uç sunucusuna (backend) yanlış ALPN listesi ilettiğinde veya bir CA, alan adını sunucunun desteklemediği `acme-tls/1` ile doğrulamaya çalıştığında (ACME yöntemi `tls-alpn-01`) görülür.',
    fixes: [
      {
        id: 'list-protocols',
        text: 'Sunucuyu `openssl s_client -alpn h2,http/1.1` ile sınayın: `ALPN protocol:` satırı sunucunun seçimini gösterir.',
      },
      {
        id: 'offer-fallback',
        text: 'İstemcide `h2` yanında `http/1.1` de önerin; işe yarayıp yaramadığını `curl --http1.1` gösterir.',
      },
      {
        id: 'enable-protocol',
        text: 'Protokolü sunucuda etkinleştirin: nginx’te `http2 on` (varsayılan `off`; 1.25.1 öncesinde `listen 443 ssl http2`), HAProxy’de `alpn h2,http/1.1`, Go’da `NextProtos` ile.',
      },
    ],
    choose:
      'İstemci ALPN önerdiğinde ve hiçbir protokol uymadığında no_application_protocol kullanın. RFC 7301’e göre bu uyarı her zaman ölümcüldür.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
  121: {
    name: 'ECH Gerekli',
    summary: 'İstemci Encrypted Client Hello (ECH) önerdi, sunucu bunu kabul etmedi; istemci bağlantıyı sonlandırıyor.',
    when: 'Sunucunun ECH anahtarları değiştiği hâlde DNS kaydında eskileri kaldığında veya sunuculardan birinde ECH anahtarı olmadığında görülür. Yeni anahtarları alan istemciler onlarla yeniden bağlanır.',
    fixes: [
      {
        id: 'use-retry-configs',
        text: 'Sunucunun gönderdiği `retry_configs` ile yeniden bağlanın. Göndermediyse ECH olmadan bağlanın.',
      },
      {
        id: 'compare-keys',
        text: 'DNS HTTPS kaydındaki `ech` değerini (`dig +short HTTPS example.com`) her sunucunun anahtarlarıyla karşılaştırın ve kaydın TTL süresi dolana kadar eski anahtarları koruyun.',
      },
    ],
    choose:
      'ech_required uyarısını yalnızca istemcide, sunucuyu genel ad (public name) için doğruladıktan ve ECH’nin reddedildiğini gördükten sonra kullanın.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen tekrar deneyin.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
