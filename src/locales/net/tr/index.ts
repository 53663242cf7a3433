import type { net } from '../../../catalogs/net.js';
import type { LocaleOf } from '../../../model.js';
import { tr as messages } from '../../messages/tr.js';
import { effects } from './effects.js';
import { local } from './local.js';
import { pairs } from './pairs.js';
import { remote } from './remote.js';

/** The failures of the network and the system in Turkish. */
export const tr: LocaleOf<typeof net, 'tr'> = {
  protocol: 'net',
  lang: 'tr',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'Ağ',
    codes: 'Ağ hataları',
    stages: {
      resolve: 'Ad çözümleme',
      socket: 'Yerel soket',
      connect: 'TCP bağlantısı',
      tls: 'TLS el sıkışması',
      exchange: 'İstek ve yanıt',
    },
    facts: {
      evidence: {
        question: 'Hata neye dayanıyor?',
        note: 'Aradaki bir güvenlik duvarı veya yük dengeleyici de sunucunun ya da makinenin adına paket gönderebilir.',
        values: {
          resolver: 'DNS çözümleyicisinin yanıtına veya yanıtsızlığına',
          peer: 'Karşı taraftan gelen bir pakete',
          network:
            'Genellikle bir ICMP mesajına veya makinenin yerel ağda ARP ya da Neighbor Discovery isteğini yanıtlamamasına',
          silence: 'Beklenen paket veya yanıt gelmeden bir sürenin dolmasına',
          local: 'Çoğunlukla dışarıdan gelen bir şeye değil, bu makinenin işletim sisteminin bildirimine',
        },
        tags: {
          resolver: 'Çözümleyiciden',
          peer: 'Karşı taraftan',
          network: 'Ağdan',
          silence: 'Yanıt yok',
          local: 'Bu makineden',
        },
        says: {
          resolver: {
            one: '{codes} ad çözümleme aşamasında oluşur: Sunucuya bağlanma denemesi hiç yapılmamıştır.',
            other: '{codes} ad çözümleme aşamasında oluşur: Sunucuya bağlanma denemesi hiç yapılmamıştır.',
          },
          peer: {
            one: '{codes} karşı taraftan gelen bir paketin ardından oluşur; paketi aradaki bir güvenlik duvarı veya yük dengeleyici göndermediyse bu, karşı tarafa ulaşılabildiğini gösterir.',
            other:
              '{codes} karşı taraftan gelen bir paketin ardından oluşur; paketi aradaki bir güvenlik duvarı veya yük dengeleyici göndermediyse bu, karşı tarafa ulaşılabildiğini gösterir.',
          },
          network: {
            one: '{codes} genellikle bir yönlendiricinin veya güvenlik duvarının ICMP mesajından veya yerel ağda başarısız olan bir ARP ya da Neighbor Discovery sorgusundan sonra oluşur.',
            other:
              '{codes} genellikle bir yönlendiricinin veya güvenlik duvarının ICMP mesajından veya yerel ağda başarısız olan bir ARP ya da Neighbor Discovery sorgusundan sonra oluşur.',
          },
          silence: {
            one: '{codes} bir sürenin, beklenen paket veya yanıt gelmeden dolduğu anlamına gelir.',
            other: '{codes} bir sürenin, beklenen paket veya yanıt gelmeden dolduğu anlamına gelir.',
          },
          local: {
            one: '{codes} genellikle bu makinenin işletim sisteminden gelir: Önce bu makineyi kontrol edin.',
            other: '{codes} genellikle bu makinenin işletim sisteminden gelir: Önce bu makineyi kontrol edin.',
          },
        },
      },
      stages: { question: 'İsteğin hangi aşamasında ortaya çıkar?' },
      reachedServer: {
        question: 'Sunucu isteği işlemiş olabilir mi?',
        values: {
          no: 'Hayır, hiçbir şey gönderilmedi',
          depends: '`connect` başarısız olduysa hayır; daha sonraysa olabilir',
          maybe: 'Olabilir; yazma işlemini yinelemeden önce kontrol edin',
        },
        says: {
          no: {
            one: '{codes} hatasında sunucu isteği görmemiştir: Yeniden denemek, tamamlanmış bir işi yinelemez.',
            other: '{codes} hatalarında sunucu isteği görmemiştir: Yeniden denemek, tamamlanmış bir işi yinelemez.',
          },
          depends: {
            one: '{codes} hatasında `connect` başarısız olduysa sunucu isteği görmemiştir; açık bir bağlantıda ise işlemiş olabilir.',
            other:
              '{codes} hatalarında `connect` başarısız olduysa sunucu isteği görmemiştir; açık bir bağlantıda ise işlemiş olabilir.',
          },
          maybe: {
            one: '{codes} hatasında sunucu isteği işlemiş olabilir: Yalnızca idempotent istekleri otomatik yineleyin.',
            other:
              '{codes} hatalarında sunucu isteği işlemiş olabilir: Yalnızca idempotent istekleri otomatik yineleyin.',
          },
        },
      },
    },
    across: {
      dns: 'DNS bir yanıt kodu verir, çözümleyici kütüphane bunu başka bir hataya çevirir. glibc ile Node.js’te NXDOMAIN ve NODATA ENOTFOUND olur; SERVFAIL, REFUSED veya yanıtsızlık EAI_AGAIN olur.',
      http: 'Ağ hatası, istemcinin eksiksiz bir HTTP yanıtı almadığı anlamına gelir. Ağ hatasını bir vekil sunucu (proxy) veya ağ geçidi alırsa onun istemcisine 502, 503 ya da 504 gibi bir HTTP durum kodu gider.',
      websocket:
        'close olayı ağ hatasını belirtmez: Kurulamayan veya kopan bağlantı 1006 olarak bildirilir. Ağ hatasını istemcinin, sunucunun veya vekil sunucunun (proxy) günlüğünde arayın.',
      grpc: 'gRPC ağ hatalarının çoğunu UNAVAILABLE olarak bildirir ve durum mesajında ağ hatasını belirtir.',
      tls: 'Ağ hatalarının çoğu TLS el sıkışmasından önce oluşur veya TCP bağlantısını sonlandırır; TLS uyarısı (alert) ise çalışan bir bağlantı üzerinden gelen bir mesajdır. Node.js, el sıkışma sırasında gelen bir uyarıyı `https` modülünde EPROTO olarak, `fetch` içinde ise `ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION` gibi bir kodla bildirir.',
    },
  },
  codes: { ...local, ...remote },
  ranges: {},
  unknown: {
    name: 'Ağ Hatası Değil',
    summary: 'Ağ hatası, `ECONNREFUSED` gibi bu listedeki adlardan biridir; bu değer listede yok.',
    when: 'Ad yanlış yazıldığında, bir dosya işlemine ait olduğunda (`ENOENT`) veya değer bir sayı olduğunda görülür: errno numaraları işletim sistemine göre değişir.',
    fixes: [
      {
        id: 'look-up-number',
        who: 'client',
        run: 'python3 -c "import errno; print(errno.errorcode[111])"',
        text: 'Bir errno numarasının adına, onu bildiren sistemde bakın: `python3 -c "import errno; print(errno.errorcode[111])"`.',
      },
    ],
    choose: 'Bir değer, ancak bu listedeki adlardan biriyse ağ hatasıdır.',
    endUser: 'Bir sorun oluştu. Lütfen daha sonra tekrar deneyin.',
  },
};
