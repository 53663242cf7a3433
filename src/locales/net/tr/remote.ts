import type { net } from '../../../catalogs/net.js';
import type { CodeTexts } from '../../../model.js';

/** What fails on the way to the server or on an open connection, in Turkish. */
export const remote: Pick<
  CodeTexts<typeof net>,
  | 'ECONNREFUSED'
  | 'ETIMEDOUT'
  | 'EHOSTUNREACH'
  | 'ENETUNREACH'
  | 'EHOSTDOWN'
  | 'ENETDOWN'
  | 'EPROTO'
  | 'ECONNRESET'
  | 'EPIPE'
  | 'EOF'
  | 'ECONNABORTED'
  | 'ENOTCONN'
> = {
  ECONNREFUSED: {
    name: 'Bağlantı Reddedildi',
    summary:
      'Bağlantı reddedildi: Ya portta bağlantı kabul eden bir program yok ve makine TCP sıfırlaması (RST) ile yanıt verdi ya da bir güvenlik duvarı denemeyi reddetti.',
    when: 'Sunucu çalışmadığında veya henüz başlamakta olduğunda, port yanlış olduğunda, sunucu yalnızca `127.0.0.1` adresini veya yalnızca IPv6’yı dinlediğinde ya da konteyner içindeki `localhost` konteynerin kendisini gösterdiğinde görülür. Paketleri reddeden bir güvenlik duvarı da buna yol açar.',
    fixes: [
      {
        id: 'check-listener',
        text: 'Sunucuda `ss -ltn` çalıştırın: Port listede olmalıdır. `127.0.0.1:8080` yalnızca yerel bağlantıları, `0.0.0.0:8080` yalnızca IPv4 bağlantılarını, `*:8080` bütün bağlantıları kabul eder.',
      },
      {
        id: 'check-host-and-port',
        text: 'Sunucu adını ve portu istemciden sınayın: `nc -vz example.com 443`. Docker Compose ve Kubernetes’te `localhost` yerine hizmet adını kullanın.',
      },
      {
        id: 'bind-all-interfaces',
        text: 'Sunucu konteynerde çalışıyorsa `0.0.0.0` veya `::` adresini dinlemesini sağlayın. `localhost` önce `::1` olarak çözümleniyorsa ikisini de dinleyin veya `127.0.0.1` adresine bağlanın.',
      },
      {
        id: 'retry-start',
        text: 'Sunucu başlarken veya yeni bir sürüm yayına alınırken üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin (1 sn, 2 sn, 4 sn … en çok 30 sn). Hiçbir şey gönderilmediği için bu, her metotta güvenlidir.',
      },
    ],
    choose:
      'Deneme bir retle hemen başarısız oluyorsa hata ECONNREFUSED’dur. Süre dolana kadar askıda kalıyorsa hata ETIMEDOUT’tur.',
    endUser: 'Hizmet şu anda kullanılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  ETIMEDOUT: {
    name: 'Zaman Aşımı',
    summary: 'Zamanında yanıt gelmedi: İşletim sisteminin veya istemcinin süresi doldu.',
    when: 'Bir güvenlik duvarı veya güvenlik grubu paketleri düşürdüğünde, IP adresi yanlış veya makine kapalı olduğunda, aşırı yüklü sunucunun accept kuyruğu dolduğunda, yanıt istemcinin zaman aşımından uzun sürdüğünde ya da boştaki bir bağlantı ağda düşürüldüğünde görülür.',
    fixes: [
      {
        id: 'find-stage',
        text: 'Hangi aşamanın uzun sürdüğünü curl’ün `-w` seçeneğiyle ölçün: TCP bağlantısı kurulmadıysa `%{num_connects}` `0` olur. Değer `1` olduğu hâlde bir `https` URL’sinde `%{time_appconnect}` `0.000000` kalıyorsa TLS el sıkışması tamamlanmamıştır. Bu aşamalar çabuk bittiği hâlde `%{time_starttransfer}` `0.000000` kalıyorsa veya büyükse sunucu yavaştır.',
      },
      {
        id: 'open-firewall',
        text: 'Bağlantı kurulmuyorsa iki uçta da `tcpdump -n "tcp port 443 and host 203.0.113.10"` çalıştırın; her uçta, diğer ucun orada görünen IP adresini yazın (NAT bu adresi değiştirir). İstemciden çıkıp sunucuya ulaşmayan SYN ağda düşürülüyordur: Güvenlik duvarını, güvenlik grubunu ve ağ politikasını kontrol edin.',
      },
      {
        id: 'check-backlog',
        text: 'SYN sunucuya ulaşıyorsa accept kuyruğuna bakın: `ss -ltn` çıktısında portun `Recv-Q` değeri `Send-Q` değerini aşıyorsa veya `nstat -az` çıktısında `TcpExtListenOverflows` artıyorsa kuyruk doludur.',
      },
      {
        id: 'set-timeouts',
        text: 'Bağlantı ve yanıt zaman aşımlarını ayrı ayarlayın; örneğin `curl --connect-timeout 5 --max-time 60`. İsteği ancak `connect` başarısız olduysa veya istek idempotent ise otomatik yineleyin.',
      },
    ],
    choose:
      'İstemci beklerken süre dolduysa hata ETIMEDOUT’tur. Ret veya sıfırlama geldiyse hata ECONNREFUSED veya ECONNRESET’tir.',
    endUser: 'Bu işlem çok uzun sürüyor. Lütfen tekrar denemeden önce sonucu kontrol edin.',
  },
  EHOSTUNREACH: {
    name: 'Makineye Ulaşılamıyor',
    summary: 'Makinenin ağına giden rota var ama makinenin kendisine ulaşılamıyor.',
    when: 'Makine kapalı olduğunda veya yerel ağında yanıt vermediğinde (ARP ya da Neighbor Discovery başarısız olur), bir güvenlik duvarı IPv4 paketlerini `icmp-host-prohibited` gibi bir ICMP mesajıyla reddettiğinde ya da bu makinede veya bir yönlendiricide hedef için bir `unreachable` rotası geçerli olduğunda görülür.',
    fixes: [
      {
        id: 'ask-route',
        text: 'Rotaya ve komşuya bakın: `ip route get 203.0.113.10` ve `ip neigh`. `FAILED` veya `INCOMPLETE`, makinenin yerel ağda yanıt vermediğini gösterir.',
      },
      {
        id: 'check-reject',
        text: 'Bir deneme sırasında `tcpdump -n "icmp or icmp6"` çalıştırın. `admin prohibited` genellikle bir güvenlik duvarından gelir: Portu orada açın, örneğin `firewall-cmd --add-port=8080/tcp` ile.',
      },
      {
        id: 'check-host',
        text: 'Makinenin çalıştığından ve hâlâ bu IP adresini kullandığından, istemciyle aynı alt ağdaysa ikisinin aynı VLAN’da olduğundan ve VPN’nin bağlı olduğundan emin olun.',
      },
    ],
    choose: 'Tek bir makineye ulaşılamıyorsa hata EHOSTUNREACH’tir; bütün ağa giden rota yoksa ENETUNREACH’tir.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  ENETUNREACH: {
    name: 'Ağa Ulaşılamıyor',
    summary:
      'Bu makine, bir yönlendirici veya bir güvenlik duvarı, IP adresinin ağına ulaşılamadığını bildiriyor; nedeni genellikle o ağa giden bir rota olmamasıdır.',
    when: 'Ad bir IPv6 adresine çözümlendiği hâlde makinede veya konteynerde IPv6 rotası bulunmadığında, varsayılan rota eksik olduğunda, VPN koptuğunda veya konteynerin ağı olmadığında (`--network none`) görülür. Bu makinede rota varsa aradaki bir yönlendiricide rota yoktur veya bir güvenlik duvarı paketleri reddediyordur.',
    fixes: [
      {
        id: 'ask-route',
        text: 'Hata mesajındaki adrese giden rotaya bakın: `ip route get 203.0.113.10` veya `ip -6 route get 2001:db8::10`.',
      },
      {
        id: 'use-ipv4',
        text: 'Yalnızca IPv6 başarısız oluyorsa IPv4 kullanın: `curl -4 https://example.com/` ile sınayın, Node.js için `NODE_OPTIONS=--dns-result-order=ipv4first` ayarlayın veya makineye bir IPv6 rotası ekleyin.',
      },
      {
        id: 'restore-route',
        text: 'IPv4 de başarısız oluyorsa `ip route` çıktısında `default` girdisi arayın. Girdi yoksa DHCP kirasını yenileyin, VPN’yi yeniden bağlayın veya konteynerin ağını kontrol edin.',
      },
    ],
    choose: 'Bütün ağa giden rota yoksa hata ENETUNREACH’tir; yalnızca makine yanıt vermiyorsa EHOSTUNREACH’tir.',
    endUser: 'Hizmete giden bir ağ bağlantısı yok. Lütfen bağlantınızı kontrol edin.',
  },
  EHOSTDOWN: {
    name: 'Makine Kapalı',
    summary: 'Makine yerel ağda yanıt vermediği için işletim sistemi onu kapalı olarak bildiriyor.',
    when: 'Makine kapalı, ağdan kopuk veya uyku durumunda olduğunda ya da artık başka bir IP adresi kullandığında görülür. macOS bu hatayı bildirebilir; Linux çoğunlukla bunun yerine `EHOSTUNREACH` bildirir.',
    fixes: [
      {
        id: 'check-neighbor',
        text: 'Komşu tablosuna bakın: Linux’ta `ip neigh`, macOS’te `arp -an`. Linux’ta `FAILED` veya `INCOMPLETE`, macOS’te `incomplete`, makinenin yanıt vermediğini gösterir.',
      },
      {
        id: 'start-host',
        text: 'Makineyi başlatın veya uyandırın, kablosunu veya sanal ağını kontrol edin ve IP adresini makinede `ip -br address` ile karşılaştırın.',
      },
    ],
    choose: 'İşletim sistemi makinenin kendisini kapalı sayıyorsa hata EHOSTDOWN’dır.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  ENETDOWN: {
    name: 'Ağ Kapalı',
    summary: 'Bu makinenin ağ arayüzü kapalı olduğu için hiçbir şey gönderilemiyor.',
    when: 'Kablo, Wi-Fi veya VPN koptuğunda, bilgisayar uykudan yeni uyandığında ya da arayüz devre dışı bırakıldığında görülür. Linux bu durumda çoğunlukla `ENETUNREACH` bildirir, çünkü kapanan arayüzün rotaları silinir.',
    fixes: [
      {
        id: 'check-interface',
        text: 'Arayüzleri durumlarıyla listeleyin: `ip -br link`. `DOWN` veya `NO-CARRIER`, sorunlu arayüzü gösterir.',
      },
      {
        id: 'raise-interface',
        text: 'Arayüzü `ip link set dev eth0 up` ile etkinleştirin ya da kabloyu, Wi-Fi’ı veya VPN’yi yeniden bağlayın.',
      },
      {
        id: 'retry-when-online',
        text: 'Uygulamada ağın geri gelmesini (tarayıcıda `online` olayını) bekleyin, sonra yeniden deneyin.',
      },
    ],
    choose:
      'İşletim sistemi bu makinenin arayüzünün kapalı olduğunu bildiriyorsa hata ENETDOWN’dır; yalnızca rota olmadığını bildiriyorsa ENETUNREACH’tir.',
    endUser: 'Çevrimdışı görünüyorsunuz. Lütfen ağ bağlantınızı kontrol edin.',
  },
  EPROTO: {
    name: 'Protokol Hatası',
    summary:
      'Bağlantı protokol düzeyinde başarısız oldu; Node.js’te EPROTO, TLS el sıkışmasının başarısız olduğu anlamına gelir.',
    when: 'Bir TLS istemcisi TLS kullanılmayan bir porta bağlandığında (`wrong version number`, 3.5.5 gibi bazı OpenSSL sürümlerinde `packet length too long`) veya iki tarafın ortak TLS sürümü ya da şifre takımı (cipher suite) bulunmadığı için sunucu bir uyarı (alert) gönderdiğinde (`alert protocol version`, `alert handshake failure`) görülür.',
    fixes: [
      {
        id: 'read-openssl-error',
        text: '`write EPROTO` ardındaki OpenSSL hatasına bakın: `wrong version number` veya `packet length too long` bu portta TLS olmadığını, `alert protocol version` ortak TLS sürümü olmadığını, `alert handshake failure` ise çoğunlukla ortak şifre takımı (cipher suite) olmadığını gösterir.',
      },
      {
        id: 'check-port',
        text: 'Portu `openssl s_client -connect example.com:443 -servername example.com </dev/null` ile sınayın. `wrong version number` veya `packet length too long` görünüyorsa portta TLS kullanılmıyordur: `http://` veya TLS portunu kullanın.',
      },
      {
        id: 'match-versions',
        text: 'Sunucuda TLS 1.2 ve 1.3’ü etkinleştirin: nginx’te `ssl_protocols TLSv1.2 TLSv1.3;`.',
      },
    ],
    choose:
      'TCP bağlantısı kuruldu ama üzerindeki protokol başarısız olduysa hata EPROTO’dur; Node.js’te bu, TLS el sıkışmasıdır.',
    endUser: 'Güvenli bir bağlantı kurulamadı. Lütfen destek ekibiyle iletişime geçin.',
  },
  ECONNRESET: {
    name: 'Bağlantı Sıfırlandı',
    summary:
      'Karşı taraf ya da aradaki bir güvenlik duvarı veya yük dengeleyici, bağlantıyı TCP sıfırlamasıyla (RST) sonlandırdı.',
    when: 'İstemci boştaki bir keep-alive bağlantısını yeniden kullanırken sunucu veya yük dengeleyici onu tam o anda kapattığında, sunucu süreci çöktüğünde veya yeniden başlatıldığında, sunucu isteğin tamamını okumadan bağlantıyı kapattığında ya da bir güvenlik duvarı bağlantıyı sıfırladığında görülür. Sunucu bu hatayı, istemci bağlantıyı bıraktığında alır.',
    fixes: [
      {
        id: 'order-timeouts',
        text: 'Her durağın (hop) boşta kalma zaman aşımını, istemcisininkinden uzun tutun: Node.js’te `server.keepAliveTimeout` (varsayılan `5s`), ALB’nin `idle_timeout.timeout_seconds` değerinden (varsayılan `60s`) uzun olsun; örneğin 65 sn.',
      },
      {
        id: 'find-sender',
        text: "Sıfırlamayı hangi tarafın gönderdiğini bulmak için istemcide ve sunucuda `tcpdump -n 'tcp[tcpflags] & tcp-rst != 0 and host 203.0.113.10'` çalıştırın; her birinde, diğerinin orada görünen IP adresini yazın (NAT bu adresi değiştirir). Sıfırlama yalnızca istemcide görünüyorsa onu aradaki bir cihaz göndermiştir.",
      },
      {
        id: 'retry-idempotent',
        text: 'İsteği yeni bir bağlantıda yalnızca idempotent ise veya idempotency anahtarı taşıyorsa yineleyin; aksi hâlde önce etkili olup olmadığına bakın.',
      },
      {
        id: 'read-server-log',
        text: 'Sunucu günlüğünde o zamana ait bir çökme veya yeniden başlatma arayın; çekirdeğin süreci bellek yetersizliği yüzünden sonlandırıp sonlandırmadığını `journalctl -k -g "killed process"` gösterir.',
      },
    ],
    choose: 'Bir sıfırlama geldiyse hata ECONNRESET’tir; bağlantı normal ama fazla erken kapatıldıysa EOF’tur.',
    endUser: 'Bağlantı kesildi. Lütfen tekrar denemeden önce sonucu kontrol edin.',
  },
  EPIPE: {
    name: 'Kapalı Bağlantıya Yazma',
    summary: 'Program, zaten kapalı bir bağlantıya yazdı; bağlantıyı genellikle karşı taraf kapatmıştır.',
    when: 'Zaman aşımı veya kapatılan bir sekme gibi bir nedenle istemci bağlantıyı bıraktıktan sonra sunucu yanıt gönderdiğinde ya da sunucu isteği reddedip bağlantıyı kapattığı hâlde istemci istek gövdesini göndermeyi sürdürdüğünde görülür.',
    fixes: [
      {
        id: 'stop-writing',
        text: 'Sunucuda bu hatayı, istemcinin bağlantıyı bırakması olarak ele alın: İsteği işlemeyi durdurun ve hatayı debug düzeyinde günlüğe yazın. İsteğin süresini istemcinin veya vekil sunucunun (proxy) zaman aşımıyla karşılaştırın.',
      },
      {
        id: 'retry-idempotent',
        text: 'İstemcide hatayı bildirmeden önce yanıtı okuyun: Sunucu 413 veya 401 göndermiş olabilir. Yeni bir bağlantıda yalnızca idempotent istekleri yineleyin.',
      },
      {
        id: 'order-timeouts',
        text: 'Hata yeniden kullanılan bağlantılarda oluşuyorsa istemcinin boşta kalma zaman aşımını sunucununkinden kısa tutun: undici’de `keepAliveTimeout` (varsayılan `4s`), sunucu `Keep-Alive` başlığı gönderiyorsa `keepAliveMaxTimeout`.',
      },
    ],
    choose:
      'Yazma işlemi, bağlantı zaten kapalı olduğu için başarısız olduysa hata EPIPE’tır; hâlâ açık olan bir bağlantıda okuma veya yazma bir sıfırlamayla karşılaştıysa ECONNRESET’tir.',
    endUser: 'Bağlantı kesildi. Lütfen tekrar denemeden önce sonucu kontrol edin.',
  },
  EOF: {
    name: 'Erken Kapatılan Bağlantı',
    summary: 'Karşı taraf, yanıtın tamamı gelmeden bağlantıyı normal biçimde kapattı.',
    when: 'Sunucu süreci isteği işlerken çöktüğünde veya durdurulduğunda, bir keep-alive bağlantısı istemci onu yeniden kullanırken tam o anda kapatıldığında, bir vekil sunucu (proxy) uzun bir yanıtı kestiğinde ya da port TLS gibi başka bir protokol beklediğinde görülür. Node.js, `socket hang up` veya `aborted` mesajıyla `ECONNRESET` bildirir.',
    fixes: [
      {
        id: 'show-response',
        text: 'İsteği `curl -v` ile yineleyin: Çıkış durumu 52, yanıttan tek bayt gelmediğini; çıkış durumu 18, gövdenin bir bölümünün eksik olduğunu gösterir. HTTPS’de sunucu bağlantıyı TLS uyarısı `close_notify` olmadan kapattıysa 8.14 gibi yeni sürümler iki durumda da `unexpected eof while reading` yazar ve çıkış durumu 56 ile sonlanır.',
      },
      {
        id: 'order-timeouts',
        text: 'Yalnızca yeniden kullanılan bağlantılar başarısız oluyorsa sunucunun boşta kalma zaman aşımını, istemcinin veya yük dengeleyicininkinden uzun tutun (Node.js’te `server.keepAliveTimeout`, varsayılan `5s`; ALB, varsayılan `60s`).',
      },
      {
        id: 'read-server-log',
        text: 'Sunucunun ve vekil sunucunun (proxy) o zamana ait günlüğünde çökme, yeniden başlatma, işçi süreci (worker) zaman aşımı veya nginx’te `upstream prematurely closed connection` arayın.',
      },
      {
        id: 'retry-idempotent',
        text: 'Eksik yanıtı atın ve isteği yalnızca idempotent ise yineleyin.',
      },
    ],
    choose: 'Bağlantı sıfırlama ve hata olmadan sona erdi ama yanıt yok veya eksikse hata EOF’tur.',
    endUser: 'Yanıt eksik geldi. Lütfen tekrar denemeden önce sonucu kontrol edin.',
  },
  ECONNABORTED: {
    name: 'Bağlantı Yarıda Kesildi',
    summary: 'Bağlantıyı bu makinenin işletim sistemi veya kütüphanesi sonlandırdı.',
    when: 'Ağ değiştiğinde veya kesildiğinde (Wi-Fi’dan mobil veriye geçiş, VPN, uyku; Android ve Windows’ta sık), bir güvenlik yazılımı bağlantıyı kapattığında ya da Linux dışındaki sistemlerde istemci, sunucu `accept` çağırmadan önce bağlantıyı kestiğinde görülür (Linux’ta `accept` başarılı olur). axios’ta `ECONNABORTED`, kendi zaman aşımının dolduğu veya isteğin iptal edildiği anlamına gelir.',
    fixes: [
      {
        id: 'read-message',
        text: 'Önce mesaja bakın: `ECONNABORTED` ile gelen `timeout of 5000ms exceeded`, axios’un `timeout` seçeneğinden kaynaklanır; bunu ETIMEDOUT gibi ele alın.',
      },
      {
        id: 'keep-accepting',
        text: 'Sunucuda `accept` `ECONNABORTED` döndürdükten sonra döngüyü sürdürün: Yalnızca o bağlantı kaybolmuştur.',
      },
      {
        id: 'check-network-change',
        text: 'İstemcide ağ geri geldiğinde yeniden bağlanın. Windows’ta bağlantıyı güvenlik yazılımı veya VPN kapalıyken sınayın.',
      },
    ],
    choose: 'Bağlantıyı bu makine sonlandırdıysa hata ECONNABORTED’dır; karşı taraf sıfırladıysa ECONNRESET’tir.',
    endUser: 'Bağlantı kesildi. Lütfen tekrar denemeden önce sonucu kontrol edin.',
  },
  ENOTCONN: {
    name: 'Bağlı Değil',
    summary: 'Program, bağlı olmayan veya artık bağlı olmayan bir soketi kullandı.',
    when: 'Bağlantı daha önce başarısız olduğu veya kapatıldığı hâlde program onu kullanmayı sürdürdüğünde ya da soketi bağlantı kurulmadan kullandığında görülür. Linux’ta bir TCP soketine yazmak bunun yerine `EPIPE` verir. Apple sistemlerinde (`NSPOSIXErrorDomain` 57) sıklıkla ağ değiştikten veya uygulama arka plandan döndükten sonra görülür.',
    fixes: [
      {
        id: 'wait-for-connect',
        text: 'Veriyi ancak bağlantı kurulduktan sonra gönderin: Node.js’te `connect` olayından, WebSocket’te `open` olayından sonra.',
      },
      {
        id: 'reconnect',
        text: 'Soketi kapalı sayın ve üstel geri çekilme (exponential backoff) ile jitter kullanarak yeni bir bağlantı açın.',
      },
      {
        id: 'log-first-error',
        text: 'Her soketin ilk hatasını günlüğe yazın: Daha önce bir `ECONNRESET` veya `EPIPE` hatası oluştuysa asıl neden odur; bu hata yalnızca onun sonucudur.',
      },
    ],
    choose:
      'Soketin hiç bağlantısı yoksa hata ENOTCONN’dur; karşı taraf bağlantıyı kapattığı için yazma başarısız olduysa EPIPE’tır.',
    endUser: 'Bağlantı koptu. Lütfen tekrar denemeden önce sonucu kontrol edin.',
  },
};
