import type { PairTexts } from '../../../model.js';

/** The pairs of DNS response codes that people confuse, in Turkish. */
export const pairs: PairTexts = {
  '0-NODATA': {
    decisive:
      'İkisinin de RCODE değeri 0’dır. NODATA, yanıt (answer) bölümünde istenen türde kayıt bulunmayan yanıttır; adın kendisi vardır.',
    differences: [
      '`dig` ikisi için de `status: NOERROR` yazar. `ANSWER:` ifadesinden sonraki sayıya da bakın: NODATA yanıtında bu sayı 0’dır veya yanıt bölümünde yalnızca bir CNAME kaydı vardır.',
      'Yalnızca RCODE değerine bakan bir program NODATA yanıtını başarı sayar ve bağlanacak adres bulamaz.',
      'NODATA’yı bölgenin sunucusundan alan çözümleyici, yanıtın yetki (authority) bölümüne genellikle bölgenin SOA kaydını koyar; hosts dosyasından yanıtlanan adlarda bu kayıt bulunmaz. Bölümde SOA yerine NS kayıtları varsa yanıt, bölgeyi barındırmayan bir sunucudan gelen bir yönlendirmedir (referral).',
    ],
  },
  '3-NODATA': {
    decisive:
      'NXDOMAIN, adın hiçbir kayıt türüyle var olmadığı anlamına gelir; NODATA ise adın var olduğu, ama istenen türde kaydının bulunmadığı anlamına gelir.',
    differences: [
      'Ayırt etmek için başka bir türü sorgulayın: `dig example.com A` ve `dig example.com AAAA` ya ikisi de NXDOMAIN döndürür ya da hiçbiri döndürmez.',
      'NXDOMAIN alırsanız adın yazımını ve tescilini kontrol edin; NODATA alırsanız eksik kaydı, örneğin A kaydını ekleyin.',
      'NXDOMAIN, adın bütün kayıt türleri için önbelleğe alınır ve altındaki adların da var olmadığını gösterir; NODATA tek bir kayıt türü için önbelleğe alınır.',
      'Node.js’te `dns.lookup()` ikisi için de ENOTFOUND bildirir. `dns.resolve4()` ayırt eder: NXDOMAIN için ENOTFOUND, NODATA için `ENODATA` bildirir.',
    ],
  },
  '2-3': {
    decisive:
      'NXDOMAIN kesin bir yanıttır: Ad yoktur. SERVFAIL bir hatadır: Çözümleyici adın var olup olmadığını öğrenememiştir.',
    differences: [
      'SERVFAIL kendiliğinden düzelebilir, bu yüzden üstel geri çekilme (exponential backoff) ile yeniden denemek anlamlıdır; NXDOMAIN, ad oluşturulana ve olumsuz TTL dolana kadar sürer.',
      'SERVFAIL alırsanız DNSSEC’i (`dig +cd +dnssec`) ve ad sunucularını (`dig +trace`), NXDOMAIN alırsanız adı kontrol edin.',
      'SERVFAIL aldığında glibc, `resolv.conf` dosyasındaki bir sonraki `nameserver` satırına geçer; NXDOMAIN aldığında ise o adı sorgulamayı bırakır.',
    ],
  },
  '2-5': {
    decisive:
      'SERVFAIL, sunucunun denediği ama başaramadığı anlamına gelir; REFUSED ise sunucunun kuralları gereği bu istemcinin bu sorgusunu yanıtlamadığı anlamına gelir.',
    differences: [
      'REFUSED hemen ve her seferinde gelir; SERVFAIL çoğu zaman saniyeler sonra ve yalnızca bazı adlar için gelir.',
      'REFUSED alırsanız erişim kurallarına (BIND’da `allow-recursion`, Unbound’da `access-control`) ve doğru sunucuyu sorgulayıp sorgulamadığınıza bakın; SERVFAIL alırsanız DNSSEC’e ve bölgenin ad sunucularına bakın.',
      'Bir bölgenin yetkili sunucuları REFUSED döndürürse özyinelemeli çözümleyici, kendi istemcilerine SERVFAIL bildirir.',
    ],
  },
  '1-4': {
    decisive:
      'FORMERR, sunucunun sorguyu ayrıştıramadığı anlamına gelir; NOTIMP ise ayrıştırdığı, ama istenen işlemi desteklemediği anlamına gelir.',
    differences: [
      'FORMERR genellikle bir EDNS seçeneğine veya paketi değiştiren bir cihaza, NOTIMP ise UPDATE veya NOTIFY gibi bir opcode değerine işaret eder.',
      'Emin olmak için sorguyu EDNS olmadan yineleyin: `dig +noedns`. Sunucu bu kez yanıt verirse EDNS’yi ya da EDNS seçeneklerinden birini işleyemiyordur.',
    ],
  },
  '3-8': {
    decisive:
      'NXDOMAIN, var olmayan bir adın sorgusuna verilen yanıttır; NXRRSET ise bir UPDATE isteğinin ön koşulunun gerektirdiği RRset yoksa verilen yanıttır.',
    differences: [
      'NXDOMAIN bir adla, NXRRSET ise bir adın tek bir kayıt türüyle veya bu kayıtların içeriğiyle ilgilidir.',
      'Ön koşulun gerektirdiği ad (`prereq yxdomain`) yoksa UPDATE isteği de NXDOMAIN alır.',
    ],
  },
  '5-9': {
    decisive:
      'REFUSED, sunucunun işleme izin vermediği anlamına gelir; NOTAUTH ise sunucunun bölge için yetkili olmadığı veya TSIG imzasını reddettiği anlamına gelir.',
    differences: [
      'NOTAUTH alırsanız aynı yanıtta TSIG hatası arayın: BADSIG, BADKEY, BADTIME veya BADTRUNC. `nsupdate` bunu parantez içinde yazar, örneğin `NOTAUTH(BADKEY)`.',
      'REFUSED alırsanız erişim kurallarını (`allow-update`, `allow-transfer`) genişletin; NOTAUTH alırsanız anahtarı düzeltin veya isteği bölgeyi barındıran bir sunucuya gönderin.',
    ],
  },
  '6-7': {
    decisive:
      'İkisi de UPDATE isteğinin ön koşuluna göre olmaması gerekenin var olduğunu bildirir: YXDOMAIN bir adın, YXRRSET bir RRset’in.',
    differences: [
      '`nsupdate` içinde YXDOMAIN, `prereq nxdomain` satırının; YXRRSET ise `prereq nxrrset` satırının sonucudur.',
      'YXDOMAIN ayrıca, DNAME kaydının 255 bayttan uzun bir ada götürdüğü bir sorgunun da yanıtıdır.',
    ],
  },
  '9-10': {
    decisive:
      'NOTAUTH, UPDATE isteğinin bölgesiyle ilgilidir: Sunucu bu bölgeyi barındırmıyor. NOTZONE, UPDATE içindeki bir adla ilgilidir: Ad o bölgenin dışındadır.',
    differences: [
      'NOTAUTH alırsanız UPDATE isteğini bölgenin birincil sunucusuna gönderin; NOTZONE alırsanız `zone` satırını veya adı düzeltin.',
    ],
  },
  '16-17': {
    decisive:
      'BADKEY, sunucunun anahtarı tanımadığı anlamına gelir; BADSIG ise anahtarı tanıdığı, ama imzanın eşleşmediği anlamına gelir.',
    differences: [
      'BADKEY alırsanız iki uçtaki anahtar adını ve algoritmayı, BADSIG alırsanız gizli değeri (secret) karşılaştırın.',
      '16 numarası, TSIG ile ilgisi olmayan BADVERS anlamına da gelir.',
    ],
  },
  '16-18': {
    decisive:
      'BADTIME, imzanın doğru olduğu, ama imza zamanının sunucunun saatinden çok farklı olduğu anlamına gelir; BADSIG ise imzanın eşleşmediği anlamına gelir.',
    differences: [
      'BADTIME, saat ayarlanarak (`timedatectl`); BADSIG ise iki uca aynı gizli değer (secret) yazılarak düzeltilir.',
      'Sunucu imzayı zamandan önce denetler; bu yüzden BADTIME, gizli değerin doğru olduğunu gösterir.',
    ],
  },
  'dns:2-net:EAI_AGAIN': {
    decisive:
      'SERVFAIL, ad sunucusunun gönderdiği yanıttır; EAI_AGAIN ise `getaddrinfo` işlevinin programa bunun için, ayrıca REFUSED, NOTIMP ve zaman aşımı için bildirdiği koddur.',
    differences: [
      'EAI_AGAIN, bir ad sunucusunun yanıt verip vermediğini göstermez. `dig` gösterir: `status: SERVFAIL` bir yanıttır, `no servers could be reached` ise yanıt olmadığını belirtir.',
      'Yanıttaki genişletilmiş DNS hatası, örneğin `EDE: 6 (DNSSEC Bogus)`, SERVFAIL’in nedenini belirtir; `getaddrinfo` bu bilgiyi programa iletmez.',
    ],
  },
  'dns:NODATA-net:ENOTFOUND': {
    decisive:
      'NODATA, adın var olduğu, ama istenen türde kaydının bulunmadığı anlamına gelir; ENOTFOUND ise Node.js’te `dns.lookup()` işlevinin hem bunun için hem de var olmayan bir ad için bildirdiği koddur.',
    differences: [
      'Adın var olup olmadığını anlamak için `dig example.com A` komutunu çalıştırın ve `status:` değerine bakın: NOERROR, adın var olduğunu; NXDOMAIN ise var olmadığını gösterir.',
      'Yalnızca A kayıtları olan bir ad `{ family: 6 }` ile sorgulanırsa ENOTFOUND alınır.',
    ],
  },
};
