import type { net } from '../../../catalogs/net.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind a failure of the network or the system do, in Turkish. */
export const effects: EffectTexts<typeof net> = {
  'assigns-ports':
    'Giden bağlantıların yerel portu bu aralıktan seçilir. Aralıktaki bir portu dinleyen sunucu, böyle bir bağlantıyla çakışabilir.',
  'binds-foreign':
    'Ayarın değeri `1` ise süreç, bu makinede (henüz) bulunmayan bir IPv4 adresine de bağlanabilir (bind).',
  'closes-idle':
    'Bağlantı bu süre boyunca boşta kalırsa kapatılır (Node.js’in güncel sürümlerinde 1 saniye daha geç). Tam o anda gönderilen istek kaybolur.',
  'drops-idle':
    'Bu süre boyunca veri akmazsa bağlantı düşürülür; sonraki paketler de düşürülür veya sıfırlama (RST) ile yanıtlanır.',
  'keeps-idle':
    'İstemci boştaki bağlantıyı bu süre boyunca açık tutar ve yeniden kullanır; sunucu `Keep-Alive` başlığı gönderirse bu ayar yerine o başlık geçerli olur. Ayarın değeri, sunucunun zaman aşımından kısa olmalıdır.',
  'limits-attempt':
    'Bu süre dolunca bir IP adresine bağlanma denemesi bırakılır ve sıradaki adres denenir; son adres için bu sınır geçerli değildir.',
  'limits-backlog':
    'Dinleyen bir soketin accept kuyruğu için üst sınırdır. Kuyruk dolduğunda Linux yeni bağlantı denemelerini düşürür ve istemci bekler.',
  'limits-connect': 'Bağlantı bu süre içinde kurulmazsa istemci vazgeçer.',
  'limits-files': 'Bir sürecin açabileceği dosya ve soket sayısıdır: önce yumuşak (soft), sonra katı (hard) sınır.',
  'limits-wait': 'Yanıt başlıkları bu süre içinde gelmezse istemci vazgeçer.',
  'probes-idle':
    'Program TCP keep-alive’ı ayrı bir boşta kalma süresi belirtmeden açtıysa Linux, bağlantı bu kadar boşta kaldıktan sonra ilk yoklamayı gönderir.',
  'repeats-data':
    'Linux, onaylanmayan veriyi bu kadar kez yeniden gönderir, sonra bağlantıyı sonlandırır: varsayılan değerle yaklaşık 15 dakika sonra.',
  'repeats-dns': 'Çözümleyici, ad sunucusu listesini bu kadar kez sorgular, sonra vazgeçer.',
  'repeats-syn':
    'Linux, yanıtsız kalan SYN’i bu kadar kez yineler; yeni çekirdekler buna 4 yineleme daha ekler. Varsayılan değerle `connect` yaklaşık 130 saniye sonra başarısız olur.',
  'reserves-ports': 'Bu numaranın altındaki portlar root veya `CAP_NET_BIND_SERVICE` yetkisi (capability) gerektirir.',
  'resets-overflow':
    'Ayarın değeri `1` ise Linux, el sıkışmanın son paketi accept kuyruğu doluyken geldiğinde bu paketi yok saymak yerine bağlantıyı sıfırlar. Kuyruk doluyken gelen bir SYN her iki değerde de düşürülür.',
  searches: 'Bundan az nokta içeren ad, önce her arama alan adıyla denenir; her denemede DNS sorguları gönderilir.',
  'waits-for-dns': 'Çözümleyici ilk ad sunucusunu bu kadar bekler, sonra sıradakini sorgular.',
};
