import type { PairTexts } from '../../../model.js';

/** The pairs of network errors that people confuse, in Turkish. */
export const pairs: PairTexts = {
  'ECONNREFUSED-ETIMEDOUT': {
    decisive:
      'ECONNREFUSED, bağlantıyı makinenin veya onun adına bir güvenlik duvarının reddettiği; ETIMEDOUT ise beklenen paket veya yanıt gelmeden bir sürenin dolduğu anlamına gelir.',
    differences: [
      'ECONNREFUSED, Linux ve macOS’te genellikle milisaniyeler içinde, Windows’ta yaklaşık 2 saniye sonra gelir. ETIMEDOUT’ta bağlantı denemesi, süre dolana kadar askıda kalır: Linux’ta varsayılan olarak yaklaşık 130 saniye sonra, istemcinin zaman aşımı daha kısaysa daha erken başarısız olur.',
      'ECONNREFUSED için sunucu sürecini ve portunu; ETIMEDOUT için güvenlik duvarını, güvenlik grubunu ve IP adresini kontrol edin.',
      '`REJECT` kullanan bir güvenlik duvarı kuralı ECONNREFUSED hatasına, aynı kural `DROP` ile ETIMEDOUT hatasına yol açabilir.',
    ],
  },
  'ECONNRESET-EPIPE': {
    decisive:
      'İkisi de genellikle karşı tarafın bağlantıyı kapattığı anlamına gelir: ECONNRESET gelen bir sıfırlamayı, EPIPE zaten kapalı bir bağlantıya yazmayı bildirir.',
    differences: [
      'ECONNRESET genellikle okuma, EPIPE her zaman yazma sırasında oluşur.',
      'Karşı taraf bağlantıyı kapattıktan sonra ilk yazma çoğunlukla başarılı olur ve bir sıfırlamayı tetikler; sonraki yazma EPIPE ile başarısız olur.',
    ],
  },
  'EAI_AGAIN-ENOTFOUND': {
    decisive:
      'ENOTFOUND genellikle adın var olmadığı veya adresi bulunmadığı; EAI_AGAIN ise kullanılabilir bir yanıt alınmadığı anlamına gelir.',
    differences: [
      'ENOTFOUND için adı ve DNS kaydını, EAI_AGAIN için ad sunucularını ve bu makinenin onlara ulaşıp ulaşamadığını kontrol edin.',
      'EAI_AGAIN sonrasında yeniden denemek işe yarayabilir; ENOTFOUND sonrasında ad veya kayıt değişmedikçe sonuç genellikle aynı kalır.',
      'glibc ile Node.js’te NXDOMAIN ve NODATA ENOTFOUND olur; SERVFAIL, REFUSED ve yanıtsızlık EAI_AGAIN olur.',
    ],
  },
  'EHOSTUNREACH-ENETUNREACH': {
    decisive:
      'ENETUNREACH, ağa giden rota olmadığı; EHOSTUNREACH, rota olduğu hâlde makineye ulaşılamadığı anlamına gelir.',
    differences: [
      'ENETUNREACH genellikle bu makinenin yönlendirme tablosundan, EHOSTUNREACH başarısız bir ARP isteğinden veya ICMP mesajından gelir.',
      'ENETUNREACH’in nedeni çoğunlukla eksik bir IPv6 rotasıdır; EHOSTUNREACH’in nedeni çoğunlukla paketleri reddeden bir güvenlik duvarı veya kapalı bir makinedir.',
    ],
  },
  'ECONNABORTED-ECONNRESET': {
    decisive:
      'ECONNRESET, dışarıdan bir sıfırlama geldiği; ECONNABORTED, bağlantıyı bu makinenin kendisinin sonlandırdığı anlamına gelir.',
    differences: [
      'ECONNRESET için sunucuya ve aradaki duraklara (hop), ECONNABORTED için bu makinedeki ağ değişikliğine, VPN’ye veya güvenlik yazılımına bakın.',
      'Windows’ta numaraları 10054 (ECONNRESET) ve 10053’tür (ECONNABORTED). axios’ta ECONNABORTED, axios’un kendi zaman aşımının dolduğunu veya isteğin iptal edildiğini gösterir.',
    ],
  },
  'EADDRINUSE-EADDRNOTAVAIL': {
    decisive:
      'EADDRINUSE, adresi başka bir soketin kullandığı; EADDRNOTAVAIL, adresin bu makineye ait olmadığı veya `connect` çağrısının kullanılabilir bir yerel adres ya da boş bir yerel port bulamadığı anlamına gelir.',
    differences: [
      'EADDRINUSE için diğer süreci `ss -ltnp` ile bulun; EADDRNOTAVAIL için adresi `ip -br address` ile karşılaştırın.',
      'İstemcinin yerel portları tükenirse Linux’ta `connect` EADDRNOTAVAIL ile başarısız olur.',
    ],
  },
  'EACCES-EPERM': {
    decisive:
      'EACCES genellikle sürecin izinlerinin yetmediği, EPERM genellikle bir kuralın işlemi yasakladığı anlamına gelir.',
    differences: [
      '1024’ün altındaki bir port ve soketin dosya izinleri EACCES hatasına; korumalı alan (sandbox) veya UDP ya da ICMP paketleriyle ilgili yerel güvenlik duvarı kuralı genellikle EPERM hatasına yol açar.',
      'Linux ikisini kesin olarak ayırmaz: connect(2) kılavuz sayfası yerel güvenlik duvarı kuralı için ikisini de belirtir; SELinux ise EACCES hatasına yol açar.',
    ],
  },
  'EMFILE-ENFILE': {
    decisive: 'EMFILE tek bir sürecin, ENFILE bütün sistemin sınırıdır.',
    differences: [
      'EMFILE için `LimitNOFILE` veya `ulimit -n`, ENFILE için `fs.file-max` değerini yükseltin.',
      'EMFILE tek bir programı etkiler; ENFILE, makinede `CAP_SYS_ADMIN` yetkisi (capability) olmayan bütün programları etkiler ve çekirdek günlüğünde `VFS: file-max limit` bulunur.',
    ],
  },
  'ECONNRESET-EOF': {
    decisive:
      'ECONNRESET, bağlantının sıfırlamayla (RST) sonlandırıldığı; EOF, normal biçimde (FIN) ama yanıtın tamamı gelmeden kapatıldığı anlamına gelir.',
    differences: [
      'Sıfırlama; güvenlik duvarına, yük dengeleyiciye veya tüm veriler okunmadan kapatılan bir sokete işaret eder. Normal kapanış ise boşta kalma zaman aşımını veya isteği okuduktan sonra sonlanan ya da çöken bir sunucu sürecini gösterir.',
      'Node.js ikisini de `ECONNRESET` olarak bildirir: `read ECONNRESET` bir sıfırlamadır, `socket hang up` normal bir kapanış olabilir.',
    ],
  },
  'ECONNRESET-ETIMEDOUT': {
    decisive:
      'ECONNRESET, bir sıfırlama geldiği; ETIMEDOUT, beklenen paket veya yanıt gelmeden bir sürenin dolduğu anlamına gelir.',
    differences: [
      'Boştaki bağlantıları sıfırlayan yük dengeleyici ECONNRESET hatasına, sessizce düşüren yük dengeleyici ETIMEDOUT hatasına yol açar.',
      'Bağlantı kurulmuşsa her iki hatada da sunucu isteği işlemiş olabilir: Yalnızca idempotent istekleri otomatik yineleyin. `connect` başarısız olduysa hiçbir şey gönderilmemiştir.',
    ],
  },
  'http:502-net:ECONNREFUSED': {
    decisive:
      'ECONNREFUSED, ağ geçidinin arkasındaki sunucudan (upstream) aldığı hatadır; HTTP 502, ardından istemciye gönderdiği yanıttır.',
    differences: [
      'HTTP 502, ağ geçidine ulaşılabildiğini kanıtlar; ECONNREFUSED hatasını kendisi alan istemci ise o portta hiçbir sunucuya ulaşmamıştır.',
      'Böyle bir 502’de nginx’in hata günlüğünde `connect() failed (111: Connection refused) while connecting to upstream` bulunur. Apache, HAProxy ve Envoy aynı hatada 503 yanıtı verir.',
    ],
  },
  'http:504-net:ETIMEDOUT': {
    decisive:
      'HTTP 504’te bir ağ geçidi, arkasındaki sunucudan (upstream) zamanında yanıt alamamıştır; ETIMEDOUT’ta ise bu istemcinin kendisi yanıt alamamıştır.',
    differences: [
      'HTTP 504’te aradaki bir sunucu yanıt vermiştir ve onun günlüğü arkadaki sunucuyu (upstream) belirtir; ETIMEDOUT’ta ise eksiksiz bir yanıt gelmemiştir.',
      'İstemcinin zaman aşımı ağ geçidininkinden kısaysa istemci ETIMEDOUT bildirir ve 504’ü hiç görmez.',
    ],
  },
  'net:ECONNRESET-websocket:1006': {
    decisive:
      'Sıfırlama, WebSocket bağlantısını Close çerçevesi olmadan sonlandırır; bu yüzden close olayı 1006 bildirir. Asıl neden ECONNRESET’tir; API ise yalnızca 1006’yı gösterir.',
    differences: [
      'Tarayıcı yalnızca 1006 gösterir; ağ hatası sunucunun veya vekil sunucunun (proxy) günlüğünde ya da Node.js’te `ws` gibi bir istemcide görünür.',
      '1006’nın başka nedenleri de vardır: bağlantının Close çerçevesi olmadan normal biçimde kapatılması, zaman aşımı veya başarısız bir el sıkışma.',
    ],
  },
  'dns:3-net:ENOTFOUND': {
    decisive:
      'NXDOMAIN, DNS sunucusunun yanıt kodudur: Ad yoktur. ENOTFOUND ise Node.js’in hem bu yanıt hem de adresi olmayan bir ad için bildirdiği hatadır.',
    differences: [
      'ENOTFOUND, NODATA sonrasında da oluşur: Ad vardır ama A veya AAAA kaydı yoktur. Hangisi olduğunu `dig` gösterir.',
      'ENOTFOUND ile sonuçlanan bir ad çözümlemesinde `/etc/hosts` dosyasına da bakılmış, genellikle arama alan adları da denenmiştir; `dig` ise DNS’de yalnızca verilen adı sorgular.',
    ],
  },
};
