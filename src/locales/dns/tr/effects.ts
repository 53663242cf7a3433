import type { dns } from '../../../catalogs/dns.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind RCODEs do, in Turkish. */
export const effects: EffectTexts<typeof dns> = {
  'caches-failures': 'Önbellekteki hata, nedeni giderilmiş olsa bile bu kadar saniye boyunca döndürülür.',
  'lets-bogus-through':
    'Bu ayar açıkken çözümleyici, DNSSEC doğrulamasından geçemeyen veriyi de döndürür; kapalıyken istemci SERVFAIL alır.',
  'limits-clients':
    'Bu ayarın izin vermediği istemci REFUSED alır, Unbound’da `deny` kullanılıyorsa hiç yanıt almaz. `allow-recursion` ayarında ise istemci yalnızca sunucunun barındırdığı bölgelerin dışındaki adlar için REFUSED alır.',
  'limits-negative-ttl':
    'NXDOMAIN ve NODATA, kayıt bu arada eklenmiş olsa bile en çok bu kadar saniye önbellekte kalır.',
  'limits-rate':
    'Bir bölgenin ad sunucularına saniyede bundan fazla sorgu giderse sonraki sorgular SERVFAIL ile yanıtlanır, ancak varsayılan olarak bunların onda biri yine de işlenir.',
  'limits-transfers': 'Bu ayarın izin vermediği istemci, bölge aktarımı istediğinde REFUSED alır.',
  'limits-ttl':
    'Yanıt önbellekte en çok bu kadar saniye kalır; kendi TTL değeri daha kısaysa o kadar kalır. CoreDNS ise yanıtı varsayılan olarak en az 5 saniye tutar.',
  'limits-updates': 'Bu ayarın izin vermediği bir istemciden gelen dinamik güncelleme REFUSED ile yanıtlanır.',
  'names-cause':
    'Bu ayar açıkken yanıtta veya günlükte hatanın nedeni belirtilir; `log-servfail` dışındaki ayarlar bunu yalnızca DNSSEC doğrulaması başarısız olduğunda sağlar.',
  'overrides-ttl':
    'Saniye olarak verilen değer, önbellekteki her yanıtın TTL değerinin yerini alır; yanıtın kendi TTL değeri daha kısa olsa bile.',
  'refuses-types': 'Bu kayıt türlerinden birini isteyen sorgu reddedilir.',
  'requires-cookie':
    'Bu ayar açıkken, çerez kullanan ama geçerli bir sunucu çerezi olmayan istemcinin UDP sorgusu BADCOOKIE ile yanıtlanır.',
  searches: 'Bundan az nokta içeren ad önce her arama alan adıyla denenir ve her deneme NXDOMAIN ile sonuçlanabilir.',
  'serves-stale':
    'Bu ayar açıkken çözümleyici, yeni yanıt alamadığında süresi dolmuş yanıtı döndürür ve istemci SERVFAIL almaz. BIND’da bunun için `stale-cache-enable` (varsayılan `no`) da açılmalıdır. CoreDNS (varsayılan olarak) ve 1.17 gibi eski Unbound sürümleri, yenisini alabilecek durumda olsalar bile bu yanıtı hemen döndürür.',
  'switches-cache': 'Olumlu ve olumsuz yanıtların önbelleğe alınıp alınmayacağını belirler.',
  tries: 'Stub çözümleyici, hata bildirmeden önce ad sunucularını bu kadar kez sorgular.',
  validates:
    'Çözümleyicinin DNSSEC doğrulaması yapıp yapmayacağını belirler. Doğrulama başarısız olursa istemci SERVFAIL alır.',
  waits:
    'Yanıt için bekleme süresini sınırlar; süre dolunca başka bir sunucu sorgulanır veya sorgulama başarısız olur.',
};
