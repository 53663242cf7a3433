import type { certificate } from '../../../catalogs/certificate.js';
import type { LocaleOf } from '../../../model.js';
import { tr as messages } from '../../messages/tr.js';
import { codes0to1 } from './0-1.js';
import { codes2 } from './2.js';
import { codes3to9 } from './3-9.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';
import { ranges } from './ranges.js';

/** Why a certificate was refused, by OpenSSL's verify numbers, in Turkish. */
export const tr: LocaleOf<typeof certificate, 'tr'> = {
  protocol: 'certificate',
  lang: 'tr',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'Sertifika',
    codes: 'Doğrulama numaraları',
    stages: {
      chain: 'Zincir kurma',
      purpose: 'Amaç ve kısıtlar',
      name: 'Sunucu adı',
      revocation: 'İptal denetimi',
      signature: 'İmzalar ve anahtarlar',
      validity: 'Geçerlilik tarihleri',
    },
    facts: {
      configuredBy: {
        question: 'Değişikliği genellikle hangi taraf yapar?',
        values: {
          presenter: 'Sertifikayı sunan taraf, genellikle sunucu',
          verifier: 'Sertifikayı doğrulayan taraf, genellikle istemci',
          either: 'Nedene göre taraflardan biri',
          issuer: 'Sertifikayı veren CA veya onu işleten',
          none: 'Hiçbiri',
        },
        tags: {
          presenter: 'Sunucuda düzeltilir',
          verifier: 'İstemcide düzeltilir',
          either: 'Taraflardan birinde düzeltilir',
          issuer: 'CA’da düzeltilir',
          none: 'Düzeltme gerekmez',
        },
        says: {
          presenter: {
            one: '{codes} hatası genellikle sertifikayı sunan tarafta giderilir.',
            other: '{codes} hataları genellikle sertifikayı sunan tarafta giderilir.',
          },
          verifier: {
            one: '{codes} hatası genellikle sertifikayı doğrulayan tarafta giderilir.',
            other: '{codes} hataları genellikle sertifikayı doğrulayan tarafta giderilir.',
          },
          either: {
            one: '{codes} hatasının nedeni iki taraftan birinde olabilir.',
            other: '{codes} hatalarının nedenleri iki taraftan birinde olabilir.',
          },
          issuer: {
            one: '{codes} hatasını, bir sertifikayı yeniden vererek veya CRL’yi yeniden yayımlayarak CA giderir.',
            other: '{codes} hatalarını, bir sertifikayı yeniden vererek veya CRL’yi yeniden yayımlayarak CA giderir.',
          },
          none: {
            one: '{codes} için bir değişiklik gerekmez.',
            other: '{codes} için bir değişiklik gerekmez.',
          },
        },
      },
      concerns: {
        question: 'Hangi sertifikayla ilgilidir?',
        values: {
          leaf: 'Sunucunun veya istemcinin kendi sertifikası (derinlik 0)',
          issuer: 'Bir CA sertifikası (derinlik 1 veya daha fazla)',
          any: 'Zincirdeki herhangi bir sertifika; hangisi olduğunu hatanın derinliği gösterir',
          crl: 'Sertifika iptal listesi (CRL)',
          none: 'Hiçbiri',
        },
        tags: {
          leaf: 'Kendi sertifikası',
          issuer: 'CA sertifikası',
          any: 'Herhangi bir sertifika',
          crl: 'İptal listesi',
          none: 'Sertifika yok',
        },
      },
      stages: { question: 'Doğrulamanın hangi aşamasında ortaya çıkar?' },
    },
    across: {
      http: 'Doğrulama numarası, HTTP isteğinden önce yapılan sertifika doğrulamasının sonucudur. Sertifikayı reddeden istemci istek göndermez, bu yüzden HTTP yanıtı da almaz. Arkasındaki sunucuyu (upstream) doğrulayamayan bir vekil sunucu (proxy), kendi HTTP durum koduyla yanıt verir: nginx 502 döndürür ve günlüğe doğrulama numarasını, ad yanlışsa `upstream SSL certificate does not match` satırını yazar. nginx bir istemci sertifikasını doğrulayamazsa 400 döndürür ve doğrulama numarasını günlüğe yalnızca `info` düzeyinde yazar.',
      tls: 'Doğrulama numarası doğrulayan tarafta kalır; TLS uyarısı (alert) ise o tarafın karşı tarafa gönderebileceği mesajdır. Bir uyarı birkaç doğrulama numarasına karşılık gelir.',
      websocket:
        'Doğrulama numarası bir sertifikanın kabul edilip edilmediğini, edilmediyse nedenini söyler; WebSocket kapanış kodu ise yalnızca bağlantının başarısız olduğunu söyler. Tarayıcılar nedeni JavaScript’e göstermez.',
    },
  },
  codes: { ...codes0to1, ...codes2, ...codes3to9 },
  ranges,
  unknown: {
    name: 'Doğrulama Numarası Değil',
    summary: 'OpenSSL 4.0 ve öncesindeki doğrulama numaraları 0 ile 104 arasındadır; bu değer onlardan biri değildir.',
    when: 'Değer `0A000086` gibi bir OpenSSL hata kodu ya da başka bir kütüphanedeki bir numara veya ad (örneğin Safari’de `-9814`) olduğunda görülür.',
    fixes: [
      {
        id: 'find-number',
        who: 'client',
        text: 'Numarayı `verify error:num=`, `Verify return code:` veya `certificate verify error: (` ifadesinden sonra arayın.',
      },
    ],
    choose: 'OpenSSL 4.0 ve öncesinde bir değer, ancak 0 ile 104 arasında bir tam sayıysa doğrulama numarasıdır.',
    endUser: 'Güvenli bağlantı kurulamadı. Lütfen daha sonra tekrar deneyin.',
  },
};
