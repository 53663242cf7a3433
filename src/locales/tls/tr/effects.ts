import type { tls } from '../../../catalogs/tls.js';
import type { EffectTexts } from '../../../model.js';

/** TLS uyarılarının ardındaki ayarların ne yaptığı, Türkçe. */
export const effects: EffectTexts<typeof tls> = {
  'asks-certificate':
    'Bu ayar, sunucunun istemci sertifikası isteyip istemeyeceğini ve bunu zorunlu tutup tutmayacağını belirler.',
  'asks-and-rejects':
    'Bu ayar açıkken sunucu istemci sertifikası ister. `rejectUnauthorized` değeri `false` değilse bunu zorunlu da tutar.',
  'asks-in-http':
    'Bu ayar, sunucunun istemci sertifikasını zorunlu tutup tutmayacağını belirler. Zorunlu tutulan sertifika yoksa veya gelen sertifika geçersizse nginx uyarı göndermez: El sıkışmayı tamamlar ve HTTP 400 ile yanıt verir.',
  'chooses-name':
    'Vekil sunucu (proxy), arkadaki sunucuya (upstream) SNI gönderiyorsa bu adı gönderir; o sunucunun sertifikasını doğruluyorsa bu ada göre doğrular.',
  'disables-algorithms':
    'Bu listedeki TLS sürümleri, şifre takımları, anahtar uzunlukları ve imza algoritmaları ne önerilir ne de kabul edilir.',
  'enables-tls': 'Bu parametre olmadan portta şifresiz HTTP kullanılır ve bir TLS istemcisi bağlanamaz.',
  'limits-both': 'Bu politika, hangi TLS sürümlerinin ve şifre takımlarının kabul edileceğini belirler.',
  'limits-ciphers':
    'TLS 1.2’ye kadar yalnızca bu şifre takımları kullanılır. Bunlar arasında ortak bir takım yoksa el sıkışma ancak iki taraf da TLS 1.3’ü destekliyorsa başarılı olur.',
  'limits-groups':
    'Anahtar değişiminde yalnızca bu gruplar (eğriler) kullanılır. Ortak bir grup yoksa TLS 1.3 el sıkışması başarısız olur; TLS 1.2 ve öncesinde ise ECDHE kullanmayan bir şifre takımıyla bağlantı yine kurulabilir.',
  'limits-versions': 'Yalnızca bu TLS sürümleri kullanılır. Ortak bir sürüm yoksa el sıkışma başarısız olur.',
  'raises-security':
    'Bu OpenSSL güvenlik düzeyinin altındaki anahtarlar, imza algoritmaları ve şifre takımları reddedilir; örneğin 2. düzeyde 2048 bitten kısa RSA anahtarları.',
  'rejects-name':
    'Bu ayar açıkken yapılandırılmamış bir sunucu adıyla (SNI) yapılan el sıkışmalar reddedilir. nginx’te bu ayar varsayılan sunucuda yapılır.',
  'sends-name': 'Bu ayar, sunucu adının (SNI) arkadaki sunucuya (upstream) gönderilip gönderilmeyeceğini belirler.',
  'sets-minimum':
    'Bu TLS sürümü ve daha yenileri kullanılır. Diğer uç yalnızca daha eski sürümleri destekliyorsa el sıkışma başarısız olur.',
  'times-out':
    'El sıkışma bu süre içinde tamamlanmazsa bağlantı uyarı gönderilmeden kapatılır. Node.js’te HTTPS sunucusu bağlantıyı kapatır; tek başına kullanılan bir `tls.Server` ise yalnızca `tlsClientError` olayını tetikler ve bağlantıyı açık bırakır.',
};
