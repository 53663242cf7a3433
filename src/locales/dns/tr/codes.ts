import type { dns } from '../../../catalogs/dns.js';
import type { CodeTexts } from '../../../model.js';

/** DNS response codes in Turkish. */
export const codes: CodeTexts<typeof dns> = {
  0: {
    name: 'Hata Yok',
    summary: 'Sunucu sorguyu hatasız işledi.',
    when: 'Başarılı her yanıtta görülür. Yanıtın içeriği hakkında bir şey söylemez: Yanıt (answer) bölümünde istenen türde kayıt yoksa yanıt genellikle ya NODATA’dır ya da başka ad sunucularına bir yönlendirmedir (referral). Ancak yetkili bir sunucu, hedefi başka bir bölgede olan bir CNAME kaydını tek başına da döndürebilir.',
    fixes: [
      {
        id: 'check-address',
        text: 'Ad çözümleniyor ama bağlantı kurulamıyorsa IP adresini kontrol edin: `dig example.com A +short`. Bir değişiklikten sonra çözümleyici, TTL dolana kadar eski adresi döndürebilir.',
      },
      {
        id: 'look-further',
        text: 'Sorunun DNS’de olup olmadığını anlamak için bildiğiniz bir IP adresine bağlanın: `curl --resolve` bu adresi sorgulama yapmadan kullanır.',
      },
    ],
    choose: 'Sorgu işlendiyse ve ad varsa, istenen türde kaydı olsun veya olmasın NOERROR döndürün.',
    endUser: 'Sunucunun adresi bulundu.',
  },
  1: {
    name: 'Biçim Hatası',
    summary: 'Sunucu sorguyu ayrıştıramadı.',
    when: 'Eski bir sunucu veya aradaki bir ağ cihazı sorgudaki bir EDNS seçeneğini anlamadığında, güvenlik duvarı DNS paketlerini değiştirdiğinde veya bir program hatalı paket oluşturduğunda görülür. Çözümleyici genellikle EDNS olmadan yeniden dener; bu yüzden istemcileri hatayı görmez.',
    fixes: [
      {
        id: 'query-without-edns',
        text: 'Sorguyu EDNS olmadan yineleyin: `dig @192.0.2.53 example.com A +noedns`. Bu işe yararsa sunucu veya bir ara cihaz EDNS’yi ya da EDNS seçeneklerinden birini işleyemiyordur.',
      },
      {
        id: 'bypass-middlebox',
        text: 'Sorguyu güvenlik duvarının iki tarafında `tcpdump -n -vv port 53` ile yakalayın ve paketleri karşılaştırın.',
      },
      {
        id: 'update-server',
        text: 'Sunucu yazılımını güncelleyin. Sunucu gizlemiyorsa `dig @192.0.2.53 version.bind TXT CH +short` sürümü gösterir.',
      },
    ],
    choose: 'Sorgu mesaj biçimine uymuyorsa FORMERR döndürün.',
    endUser: 'Sunucunun adresi belirlenemedi.',
  },
  2: {
    name: 'Sunucu Hatası',
    summary: 'Sunucu sorguyu tamamlayamadı: Ne kaydı bulabildi ne de kaydın olmadığına dair bir kanıt.',
    when: 'Bölgenin hiçbir yetkili sunucusu yanıt vermediğinde, DNSSEC doğrulaması başarısız olduğunda (süresi dolmuş imza, eşleşen anahtarı olmayan DS kaydı), bölgenin sunucuları onu barındırmadıkları için REFUSED döndürdüğünde veya çözümleyici, sorguları ilettiği sunucuya (forwarder) ulaşamadığında görülür. Yetkili sunucu da bölgeyi yükleyemediyse bunu döndürür.',
    fixes: [
      {
        id: 'disable-checking',
        text: 'Sorguyu DNSSEC doğrulaması olmadan yineleyin: `dig example.com A +cd +dnssec`. Sorgu bu kez başarılı olursa sorunun nedeni DNSSEC’tir. `dig` çıktısında bir genişletilmiş hata varsa bu hata, sorunun nedenini belirtebilir: `EDE: 6 (DNSSEC Bogus)`, `EDE: 7 (Signature Expired)`, `EDE: 9 (DNSKEY Missing)`; `EDE: 22 (No Reachable Authority)` ve `EDE: 23 (Network Error)` ise ad sunucularına ulaşılamadığı veya bu sunucuların REFUSED gibi bir hata döndürdüğü anlamına gelir.',
      },
      {
        id: 'validate-locally',
        text: 'Neden DNSSEC ise `delv example.com A +cd` komutunu çalıştırın: Güven zincirinin koptuğu kaydı gösterir. Ardından bölgeyi yeniden imzalayın veya kayıt kuruluşundaki DS kaydını düzelttirin.',
      },
      {
        id: 'trace-delegation',
        text: 'Neden DNSSEC değilse yetki devrini kökten başlayarak izleyin: `dig example.com A +trace` zincirin hangi sunucuda koptuğunu gösterir.',
      },
      {
        id: 'query-authoritative',
        text: "Her yetkili sunucuyu sorgulayın: `dig @ns1.example.com example.com SOA +norecurse`, SOA kaydını `aa` bayrağıyla döndürmelidir. Zaman aşımı veya `status: REFUSED` hatalı sunucuyu gösterir. `dig` çıktısında `couldn't get address` varsa sunucunun IP adresini kullanın: Sunucunun adı sorgulanan alan adının altındaysa `dig example.com NS +trace +additional` bu adresi gösterir; değilse ya NS kaydındaki ad yanlıştır ya da sorun, sunucunun kendi alan adındadır.",
      },
      {
        id: 'compare-resolvers',
        text: 'Başka bir çözümleyiciyi sorgulayın, örneğin `dig @1.1.1.1 example.com A`. Bu işe yararsa sorun sizin çözümleyicinizde veya onun ağındadır. Programda üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin.',
      },
    ],
    choose: 'Sunucu kendisindeki veya başka bir sunucudaki bir sorun yüzünden yanıt veremiyorsa SERVFAIL döndürün.',
    endUser: 'Sunucunun adresi belirlenemedi. Lütfen daha sonra tekrar deneyin.',
  },
  3: {
    name: 'Var Olmayan Alan Adı',
    summary: 'Ad hiçbir kayıt türüyle yok; bunu bölgenin yetkili sunucusu bildirir.',
    when: 'Ad yanlış yazıldığında, kayıt henüz oluşturulmadığında veya yalnızca başka bir bölgede oluşturulduğunda (iç ve genel DNS farklıysa), alan adının süresi dolduğunda veya çözümleyici, kayıt eklenmeden önceki olumsuz yanıtı hâlâ önbellekte tuttuğunda görülür. Kümenin DNS sunucusunu kullanan bir Kubernetes pod’unda 5’ten az nokta içeren ad, varsayılan olarak önce her arama alan adıyla denenir: Bu NXDOMAIN yanıtları normaldir.',
    fixes: [
      {
        id: 'check-spelling',
        text: 'Hangi adların sorgulandığına bakın: `dig example.com A +search +showsearch`, `resolv.conf` dosyasındaki arama alan adlarıyla yapılan her denemeyi gösterir. Adda en az `ndots` kadar nokta varsa `dig` yalnızca adın kendisini sorgular; glibc ise ardından adı her arama alan adıyla da sorgular. Adın sonundaki nokta (`example.com.`) aramayı önler.',
      },
      {
        id: 'check-resolver',
        text: 'Programın, adı bilen çözümleyiciyi kullandığından emin olun. Pod içinde `kubectl exec POD -- cat /etc/resolv.conf` çıktısında `nameserver` kümenin DNS sunucusu olmalı, hizmetin ad alanı (namespace) ise adda veya `search` satırında bulunmalıdır.',
      },
      {
        id: 'check-zone',
        text: 'Yetkili sunucuyu sorgulayın: `dig @ns1.example.com www.example.com A +norecurse`. O da NXDOMAIN döndürürse kaydı bölgeye ekleyin ve sunucunun yeni seri numarasını yükleyip yüklemediğine bakın.',
      },
      {
        id: 'check-registration',
        text: 'Alan adının tamamı yoksa `dig example.com NS +trace +comments` komutunu çalıştırın: Üst düzey alan adının sunucusundan gelen `status: NXDOMAIN`, alan adının tescilli olmadığını, askıya alındığını veya ad sunucusunun bulunmadığını gösterir. `whois example.com` çıktısındaki `clientHold`, alan adını kayıt kuruluşunun; `serverHold` ise kayıt otoritesinin askıya aldığı anlamına gelir.',
      },
      {
        id: 'flush-cache',
        text: 'Kayıt kısa süre önce eklendiyse olumsuz TTL’nin dolmasını bekleyin veya önbellekleri boşaltın: `resolvectl flush-caches` (systemd-resolved), `rndc flushtree example.com` (BIND), `unbound-control flush_zone example.com` (Unbound). JVM, başarısız bir sorgulamayı 10 saniye saklar (`networkaddress.cache.negative.ttl`).',
      },
    ],
    choose:
      'Adın kendisi de altında başka bir ad da yoksa NXDOMAIN döndürün; adın hiç kaydı yok ama altında başka adlar varsa NODATA döndürün.',
    endUser: 'Sunucu bulunamadı. Lütfen adresi kontrol edin.',
  },
  4: {
    name: 'Desteklenmeyen İşlem',
    summary: 'Sunucu, mesajın istediği işlem türünü desteklemiyor.',
    when: 'İstemci yalnızca sorguları destekleyen bir sunucuya dinamik UPDATE veya NOTIFY gönderdiğinde ya da basit bir DNS ileticisi (forwarder), örneğin bir yönlendirici (router) veya yük dengeleyici, tanımadığı bir kayıt türünü reddettiğinde görülür.',
    fixes: [
      {
        id: 'query-plain',
        text: 'Sade bir sorgu gönderin: `dig @192.0.2.53 example.com A +noedns`. Sunucu yanıt verirse yalnızca opcode değerini, kayıt türünü veya EDNS’yi reddediyordur.',
      },
      {
        id: 'choose-other-server',
        text: 'Mesajı işlemi destekleyen bir sunucuya gönderin: UPDATE isteği, SOA kaydında adı geçen birincil sunucuya (`dig example.com SOA +short`) gönderilmelidir.',
      },
      {
        id: 'enable-opcode',
        text: 'Sunucuyu siz işletiyorsanız tanınmayan kayıt türü için NODATA döndürün, NOTIMP kodunu ise tanınmayan opcode için kullanın.',
      },
    ],
    choose: 'Sunucu mesajın opcode değerini desteklemiyorsa NOTIMP döndürün.',
    endUser: 'Sunucunun adresi belirlenemedi.',
  },
  5: {
    name: 'Sorgu Reddedildi',
    summary: 'Sunucu, kuralları gereği mesajı işlemeyi reddediyor.',
    when: 'Yetkili sunucuda, barındırmadığı bir bölge sorgulandığında, istemcinin IP adresinin çözümleyiciyi kullanmasına izin verilmediğinde, bölge aktarımına veya dinamik güncellemeye izin verilmediğinde ya da alan adı taşındığı hâlde yetki devri eski ad sunucularını gösterdiğinde görülür.',
    fixes: [
      {
        id: 'check-server-address',
        text: 'Hangi sunucunun reddettiğine bakın: `resolvectl status` kullanılan sunucuları listeler, `dig` ise yanıt veren sunucuyu `SERVER:` ifadesinden sonra yazar. Yetkili bir sunucu `resolv.conf` dosyasında yer almamalıdır.',
      },
      {
        id: 'ask-for-recursion',
        text: "`dig @192.0.2.53 example.com A` komutunu çalıştırın: `recursion requested but not available` uyarısı, sunucunun IP adresinize özyineleme sunmadığını gösterir. Sunucu ya yetkili bir sunucudur ya da erişim kuralları sizi dışarıda bırakıyordur; ikinci durumda BIND günlüğe `query (cache) 'example.com/A/IN' denied` yazar.",
      },
      {
        id: 'allow-client',
        text: 'İstemcinin ağına izin verin: BIND’da `allow-recursion` (varsayılan `localnets; localhost;`), Unbound’da `access-control: 192.0.2.0/24 allow`. Çözümleyiciyi bütün internete açmayın.',
      },
      {
        id: 'check-delegation',
        text: 'Reddeden yetkili bir sunucuysa yetki devrindeki ad sunucularını (`dig example.com NS +trace`) bölgenin yapılandırıldığı sunucularla karşılaştırın. Yetki devrini kayıt kuruluşunda düzeltin veya bölgeyi sunucuya ekleyin.',
      },
    ],
    choose: 'Sunucu mesajı işleyebildiği hâlde bu istemci veya bu bölge için işlemiyorsa REFUSED döndürün.',
    endUser: 'Sunucunun adresi belirlenemedi.',
  },
  6: {
    name: 'Olmaması Gereken Ad Var',
    summary: 'Dinamik UPDATE bir adın olmamasını gerektiriyor, ama ad var.',
    when: 'İki istemci aynı adı oluşturmaya çalıştığında veya bir istemci ilk seferinde başarılı olmuş UPDATE isteğini yinelediğinde görülür. Bir sorgu, DNAME kaydı 255 bayttan uzun bir ada götürüyorsa YXDOMAIN alır.',
    fixes: [
      {
        id: 'read-existing',
        text: 'Adın kayıtlarını yetkili sunucudan sorgulayın: `dig @ns1.example.com www.example.com ANY +norecurse`. Adı kendi ilk denemeniz oluşturduysa devam edin.',
      },
      {
        id: 'check-prerequisite',
        text: 'Adın var olması sorun değilse ön koşulu kaldırın veya değiştirin: `nsupdate` içinde bu, `prereq nxdomain www.example.com.` satırıdır.',
      },
      {
        id: 'check-dname',
        text: 'Bu kod sade bir sorgunun yanıtıysa adın üstündeki DNAME kaydını bulun (`dig example.com DNAME +short`) ve hedefini kısaltın.',
      },
    ],
    choose: 'Ön koşuldaki ad olmaması gerekirken varsa YXDOMAIN döndürün.',
    endUser: 'Bu ad zaten alınmış.',
  },
  7: {
    name: 'Olmaması Gereken RRset Var',
    summary: 'Dinamik UPDATE bir RRset’in olmamasını gerektiriyor, ama RRset var.',
    when: 'DHCP sunucusu veya başka bir istemci bu ad için bu türde bir kaydı zaten oluşturduğunda görülür.',
    fixes: [
      {
        id: 'read-existing',
        text: 'RRset’i yetkili sunucudan sorgulayın: `dig @ns1.example.com www.example.com A +norecurse`. Değiştirmeden önce hangi istemciye ait olduğunu öğrenin.',
      },
      {
        id: 'check-prerequisite',
        text: 'RRset’in var olması sorun değilse ön koşulu kaldırın veya değiştirin: `nsupdate` içinde bu, `prereq nxrrset www.example.com. A` satırıdır.',
      },
    ],
    choose: 'Ön koşuldaki RRset olmaması gerekirken varsa YXRRSET döndürün.',
    endUser: 'Bu ad zaten alınmış.',
  },
  8: {
    name: 'Olması Gereken RRset Yok',
    summary:
      'Dinamik UPDATE bir RRset’in var olmasını veya belirli bir içerik taşımasını gerektiriyor, ama bu koşul sağlanmıyor.',
    when: 'Bu istemci kaydı okuduktan sonra başka bir istemci onu değiştirdiğinde veya sildiğinde ya da ön koşul eski bir değer içerdiğinde görülür.',
    fixes: [
      {
        id: 'read-existing',
        text: 'RRset’i yetkili sunucudan yeniden okuyun (`dig @ns1.example.com www.example.com A +norecurse`), ardından UPDATE isteğini güncel değerle yineleyin.',
      },
      {
        id: 'check-prerequisite',
        text: 'Ön koşulu bölgeyle karşılaştırın: `nsupdate` içinde `prereq yxrrset www.example.com. A` satırı yalnızca RRset’in var olmasını gerektirir; sonuna veri eklenirse tam olarak o veriyi gerektirir.',
      },
    ],
    choose: 'Ön koşuldaki RRset olması gerekirken yoksa NXRRSET döndürün.',
    endUser: 'Kayıt bu arada değiştirildi. Lütfen tekrar deneyin.',
  },
  9: {
    name: 'Yetkili Değil veya Yetkilendirilmemiş',
    summary: 'Sunucu, mesajdaki bölge için yetkili değil veya mesajın TSIG imzasını reddediyor.',
    when: 'Dinamik UPDATE bölgeyi barındırmayan bir sunucuya gittiğinde veya bir UPDATE isteğinin ya da bölge aktarımının imzası geçersiz olduğunda görülür. İkinci durumda TSIG kaydının hata alanı nedeni belirtir: BADSIG, BADKEY, BADTIME veya BADTRUNC.',
    fixes: [
      {
        id: 'read-tsig-error',
        text: 'TSIG hatasını arayın: `-d` olmadan çalıştırılan `nsupdate` bunu parantez içinde yazar, örneğin `update failed: NOTAUTH(BADKEY)`; `-d` ile çalıştırıldığında hata TSIG kaydında görünür. BIND günlüğe `request has invalid signature` yazar. TSIG hatası varsa o kodun adımlarını izleyin.',
      },
      {
        id: 'send-to-primary',
        text: 'TSIG hatası yoksa mesajı birincil sunucuya gönderin: Adı, `dig example.com SOA +short` çıktısında ilk sıradadır.',
      },
      {
        id: 'load-zone',
        text: 'Sunucuda bölgenin yüklü olup olmadığına bakın: `rndc zonestatus example.com`.',
      },
    ],
    choose: 'Sunucu UPDATE isteğinin bölgesini barındırmıyorsa veya bir TSIG hatası varsa NOTAUTH döndürün.',
    endUser: 'Kayıt değiştirilemedi.',
  },
  10: {
    name: 'Ad Bölgede Değil',
    summary: 'Dinamik UPDATE içindeki bir ad, UPDATE isteğinin ait olduğu bölgenin dışında.',
    when: 'UPDATE isteğinin bölgesi yanlış olduğunda veya ad eksik yazıldığında (`www.example.com` yerine `www`) görülür.',
    fixes: [
      {
        id: 'name-zone',
        text: 'Bölgeyi açıkça belirtin (`nsupdate` içinde `zone example.com.` satırıyla) ve her adı alan adıyla birlikte tam olarak yazın.',
      },
      {
        id: 'find-zone',
        text: 'Adın hangi bölgede olduğunu bulun: `dig www.example.com SOA +noall +answer +authority` o bölgenin SOA kaydını gösterir. Çıktıda bir CNAME kaydı varsa SOA kaydı, CNAME hedefinin bölgesine aittir: Bu durumda sorguyu adın ilk etiketi (label) olmadan yineleyin.',
      },
    ],
    choose:
      'Ön koşul veya güncelleme bölümündeki bir ad, bölge (zone) bölümünde belirtilen bölgenin içinde değilse NOTZONE döndürün.',
    endUser: 'Kayıt değiştirilemedi.',
  },
  11: {
    name: 'Desteklenmeyen DSO Türü',
    summary: 'Sunucu DNS Stateful Operations (DSO) desteğine sahip, ama mesajın istediği işlem türünü desteklemiyor.',
    when: 'İstemci, örneğin DNS Push Notifications için uzun süreli bir oturum açtığında ve sunucu bu türü tanımadığında görülür. `dig` bu numarayı `RESERVED11` olarak gösterir.',
    fixes: [
      {
        id: 'fall-back',
        text: 'Bu işlem olmadan devam edin: `DSOTYPENI` sonrasında bağlantı kullanılabilir durumda kalır. Onun yerine sade sorgular veya başka DSO mesajları gönderin.',
      },
      {
        id: 'update-server',
        text: 'İşleme ihtiyacınız varsa sunucu yazılımını güncelleyin. Sunucu gizlemiyorsa `dig @192.0.2.53 version.bind TXT CH +short` sürümü gösterir.',
      },
    ],
    choose: 'Sunucu, DSO isteğinin birincil TLV türünü desteklemiyorsa DSOTYPENI döndürün.',
    endUser: 'Bir şey yapmanız gerekmiyor.',
  },
  16: {
    name: 'Geçersiz EDNS Sürümü veya TSIG İmza Hatası',
    summary:
      'Bu numaranın iki anlamı vardır: Yanıtın RCODE değeri olarak BADVERS, sunucunun EDNS sürümünü desteklemediğini; TSIG kaydının hatası olarak BADSIG, imzanın eşleşmediğini bildirir.',
    when: 'BADVERS, istemci veya bir test aracı 0’dan farklı bir EDNS sürümü gönderdiğinde görülür. BADSIG, iki uç aynı anahtar adı için farklı gizli değerler kullandığında veya mesaj aktarım sırasında değiştirildiğinde görülür.',
    fixes: [
      {
        id: 'tell-apart',
        text: 'Numaranın nerede olduğuna bakın: Sorguyu anahtarla yineleyin, `dig -k example.key @ns1.example.com example.com SOA`. BADSIG, `status: NOTAUTH` ile gelir ve TSIG kaydında görünür. EDNS hatası ise `status: BADVERS` olarak görünür, ancak bu komutta ortaya çıkmaz: `dig`, EDNS 0 sürümünü kullanır.',
      },
      {
        id: 'use-edns-0',
        text: 'BADVERS için, tanımlı tek sürüm olan EDNS 0 sürümünü kullanın. Hatayı yeniden oluşturmak için `dig @192.0.2.53 example.com A +edns=1 +noednsnegotiation` komutunu çalıştırın.',
      },
      {
        id: 'compare-secret',
        text: 'BADSIG için iki uçtaki anahtarın `secret` değerini karşılaştırın: `named-checkconf -p`, BIND’ın `key` bloklarını gizli değerleriyle birlikte yazar.',
      },
    ],
    choose:
      'Desteklemediğiniz bir EDNS sürümü için BADVERS, MAC değeri eşleşmeyen bir TSIG kaydı için BADSIG döndürün.',
    endUser: 'Sunucunun adresi belirlenemedi.',
  },
  17: {
    name: 'Anahtar Tanınmıyor',
    summary:
      'Sunucu, mesajı imzalayan TSIG anahtarını tanımıyor veya algoritmasını desteklemiyor. Kod bir TKEY kaydındaysa sunucu GSS-TSIG belirtecini (token) kabul etmemiştir.',
    when: 'Anahtarın adı yanlış yazıldığında, anahtar sunucunun yapılandırmasında bulunmadığında veya iki uç farklı algoritmalar kullandığında görülür. GSS-TSIG’de bu kod, sunucu istemcinin Kerberos belirtecini kendi keytab dosyasıyla doğrulayamadığında görülür.',
    fixes: [
      {
        id: 'compare-key-name',
        text: 'Anahtarın adının iki uçta birebir aynı olup olmadığına bakın: `named-checkconf -px`, BIND’ın `key` bloklarını gizli değerleri olmadan yazar.',
      },
      {
        id: 'compare-algorithm',
        text: 'Algoritmayı açıkça belirtin, örneğin `dig -y hmac-sha256:KEYNAME:SECRET` içindeki `hmac-sha256`: Bu değer, `key` bloğundaki `algorithm` ile aynı olmalıdır.',
      },
    ],
    choose: 'Anahtar veya algoritması bilinmiyorsa TSIG kaydında BADKEY döndürün.',
    endUser: 'Kayıt değiştirilemedi.',
  },
  18: {
    name: 'İmza Zaman Aralığının Dışında',
    summary: 'TSIG imzası doğru, ama imza zamanı sunucunun saatinden çok farklı.',
    when: 'Makinelerden birinin saati yanlış olduğunda veya mesaj geciktiğinde ya da yeniden oynatıldığında (replay) görülür. İzin verilen fark (fudge) mesajın içindedir; BIND 300 saniye gönderir.',
    fixes: [
      {
        id: 'check-clocks',
        text: 'İki makinenin saatini karşılaştırın: `timedatectl`, `System clock synchronized: yes` göstermelidir.',
      },
      {
        id: 'enable-ntp',
        text: 'Saat yanlışsa zaman eşitlemesini başlatıp kontrol edin: chrony’de `chronyc tracking` sapmayı gösterir.',
      },
    ],
    choose: 'İmza zamanı izin verilen aralığın dışındaysa TSIG kaydında BADTIME döndürün.',
    endUser: 'Kayıt değiştirilemedi. Lütfen cihazın tarih ve saatini kontrol edin.',
  },
  19: {
    name: 'Geçersiz TKEY Modu',
    summary: 'Sunucu, TKEY kaydının istediği anahtar değişimi modunu desteklemiyor.',
    when: 'İstemci TKEY ile, örneğin Active Directory’de GSS-TSIG ile anahtar üzerinde anlaşmaya çalıştığında ve sunucu bu modu desteklemediğinde veya kapattığında görülür.',
    fixes: [
      {
        id: 'choose-mode',
        text: 'Sunucunun desteklediği bir mod veya sabit bir TSIG anahtarı kullanın. `nsupdate` içinde `-g` GSS-TSIG’i, `-k` ise bir anahtar dosyasını seçer.',
      },
      {
        id: 'check-support',
        text: 'BIND’da GSS-TSIG için `named -V` çıktısında `TKEY mode 3 support (GSS-API): yes` satırı olduğundan emin olun ve `tkey-gssapi-keytab` ayarını yapın: Hem bu ayar hem de artık önerilmeyen (deprecated) `tkey-gssapi-credential` eksikse BIND REFUSED döndürür.',
      },
    ],
    choose: 'Mod desteklenmiyorsa TKEY kaydında BADMODE döndürün.',
    endUser: 'Kayıt değiştirilemedi.',
  },
  20: {
    name: 'Yinelenen Anahtar Adı',
    summary:
      'TKEY isteği, sunucuda zaten bulunan bir anahtarın adını taşıyor veya olmayan bir anahtarı silmek istiyor.',
    when: 'İki istemci, üzerinde anlaşılacak anahtar için aynı adı seçtiğinde veya bir istemci ilk yanıtı kaybolan isteği yinelediğinde görülür.',
    fixes: [
      {
        id: 'choose-name',
        text: 'İsteği yeni ve rastgele bir anahtar adıyla yineleyin.',
      },
      {
        id: 'delete-key',
        text: 'Sunucuda eski anahtarlar birikiyorsa onları 5 numaralı modda (anahtar silme) imzalı bir TKEY isteğiyle silin. BIND’ı yeniden başlatmak yetmez: BIND, anahtarları `_default.tsigkeys` dosyasına kaydeder (view kullanılıyorsa dosya adında `_default` yerine view adı bulunur) ve yeniden yükler.',
      },
    ],
    choose: 'Anahtarın adı kullanımdaysa TKEY kaydında BADNAME döndürün.',
    endUser: 'Kayıt değiştirilemedi. Lütfen tekrar deneyin.',
  },
  21: {
    name: 'Algoritma Desteklenmiyor',
    summary: 'Sunucu, TKEY kaydında adı geçen algoritmayı desteklemiyor.',
    when: 'İstemci HMAC-MD5 gibi eski bir algoritma veya sunucuda bulunmayan bir algoritma istediğinde görülür.',
    fixes: [
      {
        id: 'choose-algorithm',
        text: 'İki ucun da desteklediği bir algoritma isteyin: Bu, GSS-TSIG için `gss-tsig` algoritmasıdır. BIND 9.20, BIND 9.18’deki `nsupdate -o` komutunun istediği `gss.microsoft.com` algoritmasını artık desteklemez: `nsupdate -g` kullanın.',
      },
      {
        id: 'check-support',
        text: 'Anlaşma hep başarısız oluyorsa desteklenen bir algoritmayla sabit bir anahtar oluşturun: `tsig-keygen -a hmac-sha256 KEYNAME`.',
      },
    ],
    choose: 'Algoritma desteklenmiyorsa TKEY kaydında BADALG döndürün.',
    endUser: 'Kayıt değiştirilemedi.',
  },
  22: {
    name: 'Geçersiz Kısaltma',
    summary: 'TSIG imzası, sunucunun kurallarının gerektirdiğinden daha az bite kısaltılmış.',
    when: 'Bir ucun algoritması uzunluk soneki taşıdığında (örneğin `hmac-sha1-80`) ve diğer uç daha uzun bir MAC istediğinde görülür.',
    fixes: [
      {
        id: 'send-whole-mac',
        text: 'İstemcideki algoritmadan uzunluk sonekini kaldırın: `hmac-sha256-128` yerine `hmac-sha256`.',
      },
      {
        id: 'check-digest-bits',
        text: 'İki uçtaki `algorithm` satırlarını karşılaştırın: `named-checkconf -px`, BIND’ınkileri yazar.',
      },
    ],
    choose: 'MAC, kurallarınızın izin verdiğinden kısaysa TSIG kaydında BADTRUNC döndürün.',
    endUser: 'Kayıt değiştirilemedi.',
  },
  23: {
    name: 'Sunucu Çerezi Geçersiz veya Eksik',
    summary: 'Sunucu sorguyu yalnızca geçerli bir DNS çerezi ile işliyor ve bu yanıtta bir çerez gönderiyor.',
    when: 'Saldırı altındaki bir sunucu çerez istediğinde (BIND’da `require-server-cookie`) veya anycast ya da yük dengeleme ile aynı IP adresini paylaşan sunucular farklı gizli değerler kullandığında görülür. Çözümleyici sorguyu yeni çerezle kendiliğinden yineler; bu yüzden istemcileri hatayı görmez.',
    fixes: [
      {
        id: 'retry-with-cookie',
        text: 'Sorguyu yanıttaki çerezle yineleyin. `dig` bunu varsayılan olarak yapar ve `BADCOOKIE, retrying.` yazar; `dig +cookie=COOKIE` ise belirttiğiniz çerezi gönderir.',
      },
      {
        id: 'share-secret',
        text: 'Hata tekrarlanıyorsa IP adresini paylaşan bütün sunucularda aynı gizli değeri yapılandırın: BIND’da `cookie-secret` (onaltılık olarak 128 bit).',
      },
      {
        id: 'retry-over-tcp',
        text: 'Geçici çözüm olarak TCP üzerinden sorgulayın: `dig @192.0.2.53 example.com A +tcp`.',
      },
    ],
    choose:
      'Geçerli bir sunucu çerezi istiyorsanız ve sorguda COOKIE seçeneği olduğu hâlde böyle bir çerez yoksa BADCOOKIE döndürün.',
    endUser: 'Bir şey yapmanız gerekmiyor.',
  },
  NODATA: {
    name: 'Veri Yok',
    summary:
      'Ad var, ama istenen türde kaydı yok: Yanıt NOERROR koduyla gelir, ancak yanıt (answer) bölümünde bu türde kayıt bulunmaz. NODATA’nın kendi numarası yoktur.',
    when: 'Kayıt türü bulunmadığında (örneğin yalnızca IPv4 kullanan bir sunucuda AAAA), SRV veya TXT kaydı tanımlanmadığında, ad yalnızca altında başka adlar olduğu için var olduğunda veya CNAME kaydı, istenen türde kaydı olmayan bir ada götürdüğünde görülür.',
    fixes: [
      {
        id: 'query-types',
        text: 'Hangi türlerin var olduğuna bakın: `dig example.com A +short` ve `dig example.com AAAA +short`. Yalnızca IPv4 kullanan bir sunucuda tek eksik AAAA kaydıysa bu normaldir.',
      },
      {
        id: 'add-record',
        text: 'Yetkili sunucuyu sorgulayın: `dig @ns1.example.com example.com A +norecurse`. Kayıt orada da yoksa bölgeye ekleyin.',
      },
      {
        id: 'check-family',
        text: 'Program yalnızca IPv6 veya yalnızca IPv4 sorguluyorsa ikisine de izin verin. Node.js’te bunu `family: 0` seçeneği (varsayılan) sağlar. Yalnızca IPv4’ü denemek için `curl -4` kullanın.',
      },
      {
        id: 'wait-negative',
        text: 'Kayıt kısa süre önce eklendiyse olumsuz TTL’nin dolmasını bekleyin: Olumsuz TTL, SOA kaydındaki (`dig @ns1.example.com example.com SOA +norecurse`) son sayı ile SOA kaydının kendi TTL değerinden hangisi küçükse odur.',
      },
    ],
    choose:
      'Ad var ama istenen türde kaydı yoksa, yanıt (answer) bölümünde bu türde kayıt bulunmayan ve yetki (authority) bölümünde SOA kaydını taşıyan bir NOERROR yanıtı döndürün.',
    endUser: 'Sunucunun adresi belirlenemedi.',
  },
};
