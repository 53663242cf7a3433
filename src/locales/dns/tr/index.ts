import type { dns } from '../../../catalogs/dns.js';
import type { LocaleOf } from '../../../model.js';
import { tr as messages } from '../../messages/tr.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** DNS response codes in Turkish. */
export const tr: LocaleOf<typeof dns, 'tr'> = {
  protocol: 'dns',
  lang: 'tr',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'DNS',
    codes: 'Yanıt kodları',
    stages: { stub: 'Stub çözümleyici', recursive: 'Özyinelemeli çözümleyici', authoritative: 'Yetkili sunucu' },
    facts: {
      resolver: {
        question: '`getaddrinfo` ne döndürür?',
        note: 'glibc 2.36 ile ölçüldü. musl, NXDOMAIN için `EAI_NONAME`, NODATA için `EAI_NODATA`, eski sürümlerde ise `EAI_NONAME` bildirir; SERVFAIL aldığında sorguyu yineler, diğer bütün hata yanıtlarını yok sayar, zaman aşımını (varsayılan 5 sn) bekler ve `EAI_AGAIN` döndürür.',
        values: {
          address: 'Adresleri',
          EAI_NODATA: '`EAI_NODATA`: ad var, ama adresi yok',
          EAI_NONAME: '`EAI_NONAME`: ad bilinmiyor',
          EAI_AGAIN: '`EAI_AGAIN`: geçici hata',
        },
      },
      cached: {
        question: 'Çözümleyici bunu ne kadar süre önbelleğe alabilir?',
        note: 'Olumsuz TTL, yetki (authority) bölümündeki SOA kaydının `MINIMUM` alanı ile TTL değerinden küçük olanıdır. Çözümleyiciler bunu ayrıca sınırlar.',
        values: {
          ttl: 'Kayıtların TTL süresi boyunca',
          soa: 'Bölgenin olumsuz TTL süresi boyunca',
          minutes: 'En az 1 saniye, en çok 5 dakika',
          no: 'Hiç alamaz',
        },
        tags: {
          ttl: 'TTL boyunca önbellekte',
          soa: 'Olumsuz TTL boyunca önbellekte',
          minutes: 'En çok 5 dk önbellekte',
          no: 'Önbelleğe alınmaz',
        },
        says: {
          soa: {
            one: 'Çözümleyici {codes} kodlu yanıtı bölgenin olumsuz TTL süresi boyunca önbellekte tutar; bu yüzden şimdi eklenen bir kayıt hemen görünmez.',
            other:
              'Çözümleyici {codes} kodlu yanıtları bölgenin olumsuz TTL süresi boyunca önbellekte tutar; bu yüzden şimdi eklenen bir kayıt hemen görünmez.',
          },
          minutes: {
            one: 'Çözümleyici {codes} kodlu yanıtı en çok 5 dakika önbellekte tutabilir.',
            other: 'Çözümleyici {codes} kodlu yanıtları en çok 5 dakika önbellekte tutabilir.',
          },
        },
      },
      stages: { question: 'Hangi aşamada ortaya çıkabilir?' },
    },
    across: {
      http: 'DNS over HTTPS’de RCODE ne olursa olsun DNS yanıtı HTTP 200 durum koduyla gelir: NXDOMAIN ve SERVFAIL gövdededir. HTTP hatası varsa DNS yanıtı yoktur.',
      net: 'RCODE, DNS yanıtının içindedir; ağ hatası ise çözümleyici kütüphanenin bunun için programa bildirdiği hatadır. `getaddrinfo`; SERVFAIL, REFUSED, NOTIMP ve zaman aşımının hepsini EAI_AGAIN olarak bildirir. Node.js’te `dns.lookup()`, NXDOMAIN ile NODATA yanıtlarının ikisini de ENOTFOUND olarak bildirir.',
    },
  },
  codes,
  ranges: {
    header: {
      name: 'Atanmamış (Başlık)',
      summary: '12 ile 15 arasındaki numaralar DNS başlığının 4 bitlik RCODE alanına sığar, ama hiçbiri atanmamıştır.',
      when: 'Yanıt bozulduğunda veya bir sunucu ya da vekil sunucu (proxy) kendine özgü bir numara yazdığında görülür. `dig` böyle bir numarayı örneğin `RESERVED12` olarak gösterir.',
      fixes: [
        {
          id: 'inspect-response',
          text: 'Yanıtı `tcpdump -n -vv port 53` ile yakalayın ve hangi sunucunun gönderdiğine bakın.',
        },
      ],
      choose: 'Numara 12 ile 15 arasındaysa kod, başlığa sığan ama atanmamış kodlardandır.',
      endUser: 'Sunucunun adresi belirlenemedi. Lütfen daha sonra tekrar deneyin.',
    },
    extended: {
      name: 'Atanmamış (Genişletilmiş)',
      summary:
        '24 ile 3840 arasındaki numaralar atanmamıştır. Bunlar EDNS’nin 12 bitlik genişletilmiş RCODE alanını gerektirir.',
      when: 'Yanıtın OPT kaydı bozulduğunda veya yanıt, bu katalog hazırlandıktan sonra atanmış bir kod içerdiğinde görülür.',
      fixes: [
        {
          id: 'inspect-response',
          text: 'Yanıtı `tcpdump -n -vv port 53` ile yakalayın ve numarayı IANA’nın DNS RCODE listesinde arayın.',
        },
      ],
      choose: 'Numara 24 ile 3840 arasındaysa kod atanmamıştır.',
      endUser: 'Sunucunun adresi belirlenemedi. Lütfen daha sonra tekrar deneyin.',
    },
    private: {
      name: 'Özel Kullanım',
      summary: '3841 ile 4095 arasındaki numaralar özel kullanım içindir: Anlamlarını sunucuyu işleten taraf belirler.',
      when: 'Özel bir DNS hizmeti kendi hata kodunu döndürdüğünde görülür.',
      fixes: [
        {
          id: 'ask-operator',
          text: 'Numarayı DNS hizmetinin belgelerinde arayın veya hizmeti işletenlere sorun.',
        },
      ],
      choose: '3841 ile 4095 arasındaki numaraları yalnızca kendi istemcileriniz ile sunucularınız arasında kullanın.',
      endUser: 'Sunucunun adresi belirlenemedi. Lütfen daha sonra tekrar deneyin.',
    },
    large: {
      name: 'Atanmamış (Yalnızca TSIG ve TKEY)',
      summary:
        '4096 ile 65534 arasındaki numaralar atanmamıştır. Bunlar yalnızca TSIG veya TKEY kaydının 16 bitlik hata alanına sığar, yanıtın RCODE alanına sığmaz.',
      when: 'TSIG veya TKEY kaydı bozulduğunda ya da bir program numarayı yanlış alandan okuduğunda görülür.',
      fixes: [
        {
          id: 'inspect-response',
          text: 'Yanıtı `tcpdump -n -vv port 53` ile yakalayın ve numarayı gösterilen RCODE ile karşılaştırın.',
        },
      ],
      choose: 'Numara 4096 ile 65534 arasındaysa kod atanmamıştır.',
      endUser: 'Sunucunun adresi belirlenemedi. Lütfen daha sonra tekrar deneyin.',
    },
    reserved: {
      name: 'Ayrılmış',
      summary: '65535 numarası ayrılmıştır. Yalnızca bir standart belgesiyle (Standards Action) atanabilir.',
      when: 'Bir program kod bulunmadığını belirtmek için 65535 (bütün bitleri 1 olan değer, yani −1) kullandığında görülür.',
      fixes: [
        {
          id: 'inspect-response',
          text: 'Yanıtı `tcpdump -n -vv port 53` ile yakalayın ve gerçekten bir yanıt olup olmadığına bakın.',
        },
      ],
      choose: 'Numara 65535 ise kod ayrılmıştır.',
      endUser: 'Sunucunun adresi belirlenemedi. Lütfen daha sonra tekrar deneyin.',
    },
  },
  unknown: {
    name: 'DNS Yanıt Kodu Değil',
    summary:
      'DNS yanıt kodu, 0 ile 65535 arasında bir sayı veya NXDOMAIN gibi bir kod adıdır; bu değer ikisi de değildir.',
    when: 'Ad yanlış yazıldığında veya değer ENOTFOUND ya da `EAI_AGAIN` gibi başka bir protokolün kodu olduğunda görülür.',
    fixes: [
      {
        id: 'query-with-dig',
        who: 'client',
        run: 'dig example.com A',
        text: '`dig example.com A` komutunu çalıştırın ve yanıtın başlığında `status:` ifadesinden sonraki kodu okuyun.',
      },
    ],
    choose: 'Değer 0 ile 65535 arasında bir sayı veya bir kod adı değilse DNS yanıt kodu değildir.',
    endUser: 'Sunucunun adresi belirlenemedi. Lütfen daha sonra tekrar deneyin.',
  },
};
