import type { net } from '../../../catalogs/net.js';
import type { CodeTexts } from '../../../model.js';

/** What fails before anything is sent to the server: name resolution and the local socket, in Turkish. */
export const local: Pick<
  CodeTexts<typeof net>,
  | 'ENOTFOUND'
  | 'EAI_AGAIN'
  | 'EAI_FAIL'
  | 'EADDRINUSE'
  | 'EADDRNOTAVAIL'
  | 'EACCES'
  | 'EPERM'
  | 'EMFILE'
  | 'ENFILE'
  | 'ENOBUFS'
  | 'EAFNOSUPPORT'
> = {
  ENOTFOUND: {
    name: 'Sunucu Adı Bulunamadı',
    summary:
      'Çözümleyici, sunucu adının var olmadığını veya IP adresi bulunmadığını bildiriyor; Node.js `EAI_NONAME` ve `EAI_NODATA` için bu adı kullanır.',
    when: 'Sunucu adı yanlış yazıldığında veya şema ya da port içerdiğinde, DNS kaydı bulunmadığında veya yeni oluşturulduğunda, bir konteyner yalnızca başka bir ağda ya da ad alanında (namespace) bulunan bir hizmet adını kullandığında veya arama alan adı eksik olduğunda görülür. curl (çıkış durumu 6) ve Java (`UnknownHostException`), `EAI_AGAIN` hatasını da aynı şekilde bildirir; Linux’ta Java’nın yalnızca mesajı farklıdır.',
    fixes: [
      {
        id: 'query-name',
        text: 'Adı, hatayı veren makinede sorgulayın: `getent ahosts example.com` işletim sisteminin çözümleyicisini kullanan programların ne aldığını, `dig +short example.com A` ve `dig +short example.com AAAA` DNS’de ne olduğunu gösterir.',
      },
      {
        id: 'check-spelling',
        text: 'Yalnızca sunucu adını verin: `https://`, port, URL yolu veya sondaki boşluk olmadan. Değer bir ortam değişkeninden geliyorsa tırnak içinde yazdırın.',
      },
      {
        id: 'check-search-domains',
        text: '`db` gibi kısa bir ad çözümlenmiyorsa `/etc/resolv.conf` dosyasını kontrol edin: `search` satırında adın ait olduğu alan adı bulunmalı, musl kullanılıyorsa `ndots` da addaki nokta sayısından büyük olmalıdır. Kubernetes’te tam adı (`SERVICE.NAMESPACE.svc.cluster.local`) kullanın.',
      },
      {
        id: 'publish-record',
        text: 'Yetkili bir ad sunucusunu `dig example.com A @ns1.example.com +norecurse` ile sorgulayın. Kayıt orada yoksa bölgeye (zone) ekleyin. Varsa çözümleyiciler eski olumsuz yanıtı hâlâ önbellekte tutuyor olabilir: Olumsuz TTL süresi kadar, yani SOA kaydının son sayısı ile bu kaydın TTL değerinden küçük olanı kadar bekleyin.',
      },
    ],
    choose:
      'Çözümleyici, böyle bir ad olmadığını veya adın adresi bulunmadığını bildiriyorsa hata ENOTFOUND’dur. Yanıt yoksa glibc EAI_AGAIN bildirir; macOS ise ENOTFOUND bildirebilir.',
    endUser: 'Bu adres bulunamadı. Lütfen adresi kontrol edin.',
  },
  EAI_AGAIN: {
    name: 'Geçici Ad Çözümleme Hatası',
    summary: 'Sunucu adı şu anda çözümlenemedi: Hiçbir ad sunucusu yanıt vermedi veya ad sunucusu bir hata bildirdi.',
    when: '`/etc/resolv.conf` dosyasındaki ad sunucularının hiçbirine ulaşılamadığında, bir güvenlik duvarı 53 numaralı portu engellediğinde, ad sunucusu SERVFAIL veya REFUSED yanıtı verdiğinde ya da kümenin DNS sunucusu aşırı yüklendiğinde görülür. Ağı olmayan bir konteyner de bu hatayı alır.',
    fixes: [
      {
        id: 'query-each-server',
        text: '`/etc/resolv.conf` dosyasındaki her ad sunucusunu doğrudan sorgulayın: `dig example.com @NAMESERVER +tries=1 +time=2`. SERVFAIL ve REFUSED `status:` alanında görünür; `communications error` veya `no servers could be reached`, yanıt gelmediğini gösterir.',
      },
      {
        id: 'reach-resolver',
        text: 'Güvenlik duvarında, güvenlik grubunda ve ağ politikasında ad sunucusunun 53 numaralı portuna giden UDP ve TCP trafiğine izin verin; konteynerdeki `/etc/resolv.conf` dosyasında `nameserver` değerinin doğru olduğundan emin olun.',
      },
      {
        id: 'retry-lookup',
        text: 'Üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin. Sunucuya hiçbir şey gönderilmediği için bu, her metotta güvenlidir.',
      },
      {
        id: 'reduce-queries',
        text: 'Kubernetes’te CoreDNS günlüğüne bakın (`kubectl -n kube-system logs -l k8s-app=kube-dns --tail=100`) ve sorgu sayısını azaltın: Adları noktayla bitirin veya `dnsConfig` içindeki `ndots` değerini (varsayılan `5`) düşürün.',
      },
    ],
    choose: 'Çözümleyicinin kesin bir yanıtı yoksa ve sonraki bir deneme başarılı olabilecekse hata EAI_AGAIN’dir.',
    endUser: 'Hizmete şu anda ulaşılamıyor. Lütfen birazdan tekrar deneyin.',
  },
  EAI_FAIL: {
    name: 'Kalıcı Ad Çözümleme Hatası',
    summary: 'Ad sunucusu, yeniden denemeyle çözülmeyecek bir hata bildirdi.',
    when: 'Çözümleyici hatayı kalıcı saydığında görülür. Seyrektir: glibc ile SERVFAIL, NOTIMP ve REFUSED `EAI_AGAIN` hatasına; FORMERR veya bozuk bir kayıt `EAI_NONAME` ya da `EAI_NODATA` hatasına yol açar.',
    fixes: [
      {
        id: 'query-name',
        text: 'Sorguyu `dig example.com @NAMESERVER` ile yapılandırılmış ad sunucusuna gönderin ve `status:` alanına bakın.',
      },
      {
        id: 'change-resolver',
        text: 'Başka bir çözümleyiciyle karşılaştırın: `dig example.com @1.1.1.1`. O çalışıyorsa `/etc/resolv.conf` dosyasındaki `nameserver` girdisini düzeltin veya değiştirin.',
      },
    ],
    choose: 'Çözümleyicinin kendisi hatanın kalıcı olduğunu bildiriyorsa hata EAI_FAIL’dir.',
    endUser: 'Hizmete ulaşılamıyor. Lütfen destek ekibiyle iletişime geçin.',
  },
  EADDRINUSE: {
    name: 'Adres Zaten Kullanımda',
    summary: 'İşletim sistemi yerel IP adresini ve portu vermiyor, çünkü bunları başka bir soket kullanıyor.',
    when: 'Sunucu zaten çalışırken ikinci kez başlatıldığında, önceki örnek henüz kapanmadığında, portu başka bir program dinlediğinde veya önceki örneğin bağlantıları hâlâ `TIME-WAIT` durumundayken sunucu `SO_REUSEADDR` ayarlamadığında görülür.',
    fixes: [
      {
        id: 'find-listener',
        text: "Portu dinleyen süreci bulun: `ss -ltnp 'sport = :8080'` (macOS’te `lsof -nP -iTCP:8080 -sTCP:LISTEN`).",
      },
      {
        id: 'stop-or-move',
        text: 'O süreci durdurun veya başka bir port ayarlayın. Docker’da portu yayımlayan konteyneri `docker ps --filter publish=8080` gösterir.',
      },
      {
        id: 'reuse-address',
        text: '`TIME-WAIT` durumundaki bağlantıların yeniden başlatmayı engellememesi için `bind` çağrısından önce `SO_REUSEADDR` ayarlayın. Python’da `socketserver` için `allow_reuse_address = True` gerekir.',
      },
    ],
    choose: 'Adres bu makinede varsa ama onu başka bir soket kullanıyorsa hata EADDRINUSE’dur.',
    endUser: 'Hizmet başlatılamadı. Lütfen destek ekibiyle iletişime geçin.',
  },
  EADDRNOTAVAIL: {
    name: 'Adres Kullanılamıyor',
    summary: 'İşletim sistemi yerel IP adresini kullanamıyor veya bağlantı için boş yerel port kalmadı.',
    when: 'Sunucu, bu makinede olmayan bir IP adresini dinleyecek şekilde ayarlandığında görülür; örneğin NAT ağ geçidinin genel adresini veya henüz atanmamış bir adresi. İstemci ise bir hedefe giden bütün yerel portlar kullanımdayken veya `net.ipv6.conf.all.disable_ipv6` değeri `1` iken `::1` gibi bir IPv6 adresine bağlandığında bu hatayı alır.',
    fixes: [
      {
        id: 'compare-address',
        text: 'Yapılandırılmış adresi makinenin adresleriyle karşılaştırın: `ip -br address`.',
      },
      {
        id: 'bind-wildcard',
        text: 'Adres başka yerde atanmışsa (NAT, konteyner) `0.0.0.0` veya `::` adresini dinleyin ya da hizmeti `network-online.target` sonrasında başlatın.',
      },
      {
        id: 'count-sockets',
        text: '`connect` başarısız olduysa hedefe giden bağlantıları `ss -tanH dst 203.0.113.10:443 | wc -l` ile sayın: Sonuç yaklaşık 28.000 ise `net.ipv4.ip_local_port_range` aralığı (varsayılan `32768 60999`) tükenmiştir.',
      },
      {
        id: 'keep-alive',
        text: 'Her istek için yeni bağlantı açmak yerine bağlantıları keep-alive ve ortak bir bağlantı havuzuyla yeniden kullanın.',
      },
    ],
    choose:
      'Adres bu makineye ait değilse veya `connect` kullanılabilir bir yerel adres ya da boş bir yerel port bulamadıysa hata EADDRNOTAVAIL’dir.',
    endUser: 'Hizmet şu anda kullanılamıyor. Lütfen daha sonra tekrar deneyin.',
  },
  EACCES: {
    name: 'İzin Yok',
    summary: 'İşletim sistemi bu sürece portu, hedefi veya soket dosyasını kullanma izni vermiyor.',
    when: 'Ayrıcalıksız bir süreç 1024’ün altındaki bir porta bağlandığında (bind), SELinux bağlantıyı yasakladığında, `/var/run/docker.sock` gibi bir Unix alan soketinin dosya izinleri erişimi engellediğinde ya da hedef bir `prohibit` rotasına veya yerel güvenlik duvarı kuralına uyduğunda görülür. IPv6’da, paketleri “administratively prohibited” mesajıyla reddeden uzak bir güvenlik duvarı da buna yol açar.',
    fixes: [
      {
        id: 'use-high-port',
        text: '1024 ve üzerindeki bir portu dinleyin; 80 veya 443 numaralı porta gelen bağlantıları bir vekil sunucu (proxy) veya port eşlemesi kabul etsin.',
      },
      {
        id: 'grant-capability',
        text: 'Yetkiyi (capability) verin: systemd biriminde `AmbientCapabilities=CAP_NET_BIND_SERVICE` veya `setcap cap_net_bind_service=+ep /usr/local/bin/server`.',
      },
      {
        id: 'check-policy',
        text: '`connect` başarısız olduysa SELinux retlerini `ausearch -m avc -ts recent` ile arayın ve `ip route get 203.0.113.10` komutunu çalıştırın: `RTNETLINK answers: Permission denied`, hedef için bir `prohibit` rotasının geçerli olduğunu gösterir.',
      },
      {
        id: 'check-socket-file',
        text: 'Unix alan soketinde dosyanın ve her dizinin sahibini ve izinlerini kontrol edin: `namei -l /run/app.sock`.',
      },
    ],
    choose: 'Bu sürecin izinleri adres için yetmiyorsa hata EACCES’tir.',
    endUser: 'Hizmet doğru yapılandırılmamış. Lütfen destek ekibiyle iletişime geçin.',
  },
  EPERM: {
    name: 'İşleme İzin Verilmiyor',
    summary: 'İşletim sistemi ağ işlemini yasaklıyor; nedeni genellikle bu makinedeki bir kuraldır.',
    when: 'Seccomp profili gibi bir korumalı alan (sandbox) sistem çağrısını yasakladığında veya yerel bir güvenlik duvarı kuralı giden bir UDP ya da ICMP paketini engellediğinde görülür. Böyle bir kural bir TCP bağlantısını engellediğinde Linux, `DROP` için ETIMEDOUT; `REJECT` için genellikle ECONNREFUSED, EHOSTUNREACH, ENETUNREACH veya IPv6’da EACCES bildirir.',
    fixes: [
      {
        id: 'list-output-rules',
        text: 'Giden paketlerin kurallarını listeleyin: `iptables -L OUTPUT -n -v` her kuralın paketlerini sayar, `nft list ruleset` ise yalnızca `counter` içeren kurallarınkini.',
      },
      {
        id: 'check-sandbox',
        text: 'Sürecin korumalı alanda (sandbox) çalışıp çalışmadığına bakın: `grep -E "Seccomp|CapEff" /proc/PID/status`. systemd’de `SystemCallFilter=`, `SystemCallErrorNumber=` ve `IPAddressDeny=` ayarlarını kontrol edin.',
      },
    ],
    choose: 'Bir kural işlemin kendisini yasaklıyorsa hata EPERM’dir; izinler yetmiyorsa genellikle EACCES’tir.',
    endUser: 'Bu bağlantı engellenmiş. Lütfen destek ekibiyle iletişime geçin.',
  },
  EMFILE: {
    name: 'Çok Fazla Açık Dosya',
    summary: 'Süreç, açık dosya ve soket sınırına ulaştı ve yenisini açamıyor.',
    when: 'Süreç, açtığı soketleri veya dosya tanımlayıcılarını sızdırdığında, her istek yeni bir bağlantı açtığında ya da sınır, çoğunlukla 1024 olan yumuşak sınır (soft limit), yük için düşük kaldığında görülür. Hatayı `accept` çağrısında alan sunucu genellikle bağlantı kabul etmez ve istemciler zaman aşımına uğrar; Node.js sunucusu ise yeni bağlantıları kapatır ve istemciler EOF veya `ECONNRESET` alır.',
    fixes: [
      {
        id: 'count-descriptors',
        text: 'Kullanımı ve sınırı karşılaştırın: `ls /proc/PID/fd | wc -l` ve `grep "open files" /proc/PID/limits`.',
      },
      {
        id: 'raise-limit',
        text: 'Sınırı yükseltin: systemd biriminde `LimitNOFILE=`, nginx’te `worker_rlimit_nofile`, kabukta `ulimit -n`, `docker run` için `--ulimit nofile=65536`.',
      },
      {
        id: 'close-sockets',
        text: 'Sızıntıyı `ss -tnp` veya `lsof -p PID` ile bulun: `CLOSE-WAIT` durumundaki çok sayıda soket, programın onları kapatmadığını gösterir. Go’da `resp.Body` değerini kapatın, Node.js’te ortak bir `Agent` kullanın.',
      },
    ],
    choose: 'Bu tek sürecin sınırına ulaşıldıysa hata EMFILE’dır; bütün sistemin sınırına ulaşıldıysa ENFILE’dır.',
    endUser: 'Hizmet aşırı yüklü. Lütfen birazdan tekrar deneyin.',
  },
  ENFILE: {
    name: 'Sistemde Çok Fazla Açık Dosya',
    summary: 'Bütün sistem, açık dosya sınırına ulaştı (Linux’ta `fs.file-max`).',
    when: 'Bir süreç dosya tanımlayıcılarını sızdırdığında veya birçok süreç birlikte `fs.file-max` değerinin izin verdiğinden fazla dosya açtığında görülür. Bu durumda çekirdek günlüğünde `VFS: file-max limit` bulunur.',
    fixes: [
      {
        id: 'count-files',
        text: 'Açık dosya sayısını ve sınırı `/proc/sys/fs/file-nr` dosyasından okuyun: birinci ve üçüncü sayı.',
      },
      {
        id: 'find-process',
        text: 'En çok dosya açan süreci bulun: Her `/proc/PID/fd` dizinindeki girdileri sayın.',
      },
      {
        id: 'raise-limit',
        text: 'Sızıntı giderilene kadar sınırı `sysctl -w fs.file-max=NUMBER` ile `/proc/sys/fs/file-nr` dosyasındaki üçüncü sayının üzerine yükseltin.',
      },
    ],
    choose: 'Bütün sistemin sınırına ulaşıldıysa hata ENFILE’dır; tek bir sürecin sınırına ulaşıldıysa EMFILE’dır.',
    endUser: 'Hizmet aşırı yüklü. Lütfen daha sonra tekrar deneyin.',
  },
  ENOBUFS: {
    name: 'Arabellek Alanı Yok',
    summary: 'İşletim sisteminin yeni bir soket veya paket için belleği yok.',
    when: 'Soketlerin bellek sınırlarına ulaşıldığında, çok fazla soket açık olduğunda veya bir paket kuyruğu dolduğunda görülür.',
    fixes: [
      {
        id: 'check-memory',
        text: '`/proc/net/sockstat` dosyasının `TCP` satırındaki `mem` değerini `net.ipv4.tcp_mem` ayarının üçüncü sayısıyla, yani sınır değeriyle karşılaştırın; ikisi de bellek sayfası cinsindendir.',
      },
      {
        id: 'reduce-sockets',
        text: 'Bağlantıları keep-alive ile yeniden kullanın ve eşzamanlı istek sayısını sınırlayın (Node.js’te `Agent` için `maxSockets`).',
      },
    ],
    choose: 'Soketlere ayrılan bellek tükendiyse hata ENOBUFS’tur; sınır açık dosya sayısıysa EMFILE veya ENFILE’dır.',
    endUser: 'Hizmet aşırı yüklü. Lütfen birazdan tekrar deneyin.',
  },
  EAFNOSUPPORT: {
    name: 'Adres Ailesi Desteklenmiyor',
    summary: 'İşletim sistemi, soketin adres ailesini (genellikle IPv6) desteklemiyor.',
    when: 'IPv6 çekirdekte kapalıyken (`ipv6.disable=1`) yapılandırma `[::]` ya da bir IPv6 adresi içerdiğinde veya systemd adres ailelerini kısıtladığında (`RestrictAddressFamilies=`) görülür.',
    fixes: [
      {
        id: 'check-ipv6',
        text: 'Çekirdeğin IPv6’yı destekleyip desteklemediğine bakın: Desteklemiyorsa `/proc/sys/net/ipv6/conf/all/disable_ipv6` dosyası yoktur. Dosya `1` içeriyorsa soket yine de oluşturulabilir ve bu hata yerine EADDRNOTAVAIL görülür.',
      },
      {
        id: 'use-ipv4',
        text: 'Bir IPv4 adresi kullanın: nginx yapılandırmasından `listen [::]:80` satırını kaldırın ve `curl -4 https://example.com/` ile sınayın. Ya da IPv6’yı açın: `ipv6.disable=1` parametresini çekirdek komut satırından kaldırıp makineyi yeniden başlatın.',
      },
    ],
    choose:
      'Bu adres ailesi için soket oluşturulamıyorsa hata EAFNOSUPPORT’tur; yalnızca rota eksikse ENETUNREACH’tir.',
    endUser: 'Hizmet doğru yapılandırılmamış. Lütfen destek ekibiyle iletişime geçin.',
  },
};
