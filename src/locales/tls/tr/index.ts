import type { tls } from '../../../catalogs/tls.js';
import type { LocaleOf } from '../../../model.js';
import { tr as messages } from '../../messages/tr.js';
import { certificates } from './certificates.js';
import { effects } from './effects.js';
import { extensions } from './extensions.js';
import { negotiation } from './negotiation.js';
import { pairs } from './pairs.js';
import { records } from './records.js';

/** TLS uyarıları, Türkçe. */
export const tr: LocaleOf<typeof tls, 'tr'> = {
  protocol: 'tls',
  lang: 'tr',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'TLS',
    codes: 'TLS uyarıları (alert)',
    stages: {
      clientHello: 'ClientHello',
      serverHello: 'ServerHello',
      certificate: 'Sertifika',
      finished: 'Finished',
      data: 'Uygulama verisi',
    },
    facts: {
      sentBy: {
        question: 'Kim gönderebilir?',
        values: { client: 'İstemci', server: 'Sunucu', either: 'İstemci veya sunucu', nobody: 'Hiç kimse' },
        tags: {
          client: 'İstemci gönderir',
          server: 'Sunucu gönderir',
          either: 'İki taraf da gönderebilir',
          nobody: 'Uyarı değil',
        },
        says: {
          client: {
            one: '{codes} kodlu uyarıyı istemci gönderir: Nedeni istemcinin günlüğündedir.',
            other: '{codes} kodlu uyarıları istemci gönderir: Nedeni istemcinin günlüğündedir.',
          },
          server: {
            one: '{codes} kodlu uyarıyı sunucu gönderir: Nedeni sunucunun günlüğündedir.',
            other: '{codes} kodlu uyarıları sunucu gönderir: Nedeni sunucunun günlüğündedir.',
          },
          either: {
            one: '{codes} kodlu uyarıyı iki taraf da gönderebilir: Nedenini, gönderen tarafın günlüğünde arayın.',
            other: '{codes} kodlu uyarıları iki taraf da gönderebilir: Nedenini, gönderen tarafın günlüğünde arayın.',
          },
          nobody: {
            one: '{codes} bir uyarı değildir ve gönderilmez: Bu kodu istemcinin veya sunucunun kendisi bildirir.',
            other: '{codes} uyarı değildir ve gönderilmez: Bu kodları istemcinin veya sunucunun kendisi bildirir.',
          },
        },
      },
      versions: {
        question: 'Hangi TLS sürümlerinde vardır?',
        values: {
          all: 'Hepsinde',
          'to-1.2': 'Yalnızca TLS 1.3’ten önceki sürümlerde',
          'only-1.3': 'Yalnızca TLS 1.3 ve sonrasında',
        },
        tags: { all: 'Bütün TLS sürümleri', 'to-1.2': 'TLS 1.2’ye kadar', 'only-1.3': 'TLS 1.3’ten itibaren' },
        says: {
          'to-1.2': {
            one: '{codes} kodlu uyarı TLS 1.3’te kullanılmaz: Karşı taraf TLS 1.2 veya daha eski bir sürüm kullanıyordur.',
            other:
              '{codes} kodlu uyarılar TLS 1.3’te kullanılmaz: Karşı taraf TLS 1.2 veya daha eski bir sürüm kullanıyordur.',
          },
          'only-1.3': {
            one: '{codes} kodlu uyarı yalnızca TLS 1.3 ve sonrası için tanımlıdır.',
            other: '{codes} kodlu uyarılar yalnızca TLS 1.3 ve sonrası için tanımlıdır.',
          },
        },
      },
      fatal: {
        question: 'Bağlantıyı sonlandırır mı?',
        values: {
          always: 'Her zaman',
          'may-warn':
            'TLS 1.2’ye kadar ikaz düzeyinde de gönderilebilir; TLS 1.3’te her hata uyarısı bağlantıyı sonlandırır',
          never: 'Hata değildir; bağlantı düzgün biçimde kapatılır veya sürer',
        },
      },
      stages: { question: 'Bağlantının hangi aşamasında ortaya çıkar?' },
    },
    across: {
      http: 'HTTP ancak TLS el sıkışmasından sonra başlar. El sıkışma başarısız olursa HTTP durum kodu yoktur; uyarıyı 502 veya Cloudflare’in 525’i gibi bir koda ancak arkasındaki sunucuya (upstream) TLS ile ulaşamayan bir vekil sunucu (proxy) çevirir.',
      websocket:
        '`wss://` üzerinde, el sıkışmayı sonlandıran her TLS uyarısı tarayıcıda 1006 veya 1015 kodlu bir close olayı olarak görünür; sayfa uyarının numarasını öğrenemez.',
    },
  },
  codes: { ...records, ...negotiation, ...certificates, ...extensions },
  ranges: {
    alert: {
      name: 'Uyarı Numarası',
      summary: 'Bu uyarı numarasına bir anlam atanmamıştır; TLS 1.3’te alan taraf onu ölümcül hata olarak ele alır.',
      when: 'Karşı taraf daha yeni veya özel bir TLS uzantısı kullandığında ya da gelen baytlar bir TLS uyarısı olmadığında görülür.',
      fixes: [
        {
          id: 'treat-as-fatal',
          text: 'RFC 8446’nın bilinmeyen uyarılar için istediği gibi, uyarıyı ölümcül sayın ve bağlantıyı kapatın.',
        },
        {
          id: 'find-number',
          text: 'El sıkışmayı `tshark -V` ile yakalayın ve numarayı (`Description: Unknown (200)`) karşı tarafın TLS kütüphanesinin belgelerinde arayın. TLS 1.3’te `tshark`, uyarıyı gösterebilmek için çoğu zaman oturum anahtarlarına gerek duyar (`-o tls.keylog_file:keys.log`).',
        },
      ],
      choose: 'Yalnızca IANA’nın kayıt listesinde atanmış uyarıları kullanın.',
      endUser: 'Güvenli bağlantı kurulamadı.',
    },
  },
  unknown: {
    name: 'TLS Uyarısı Değil',
    summary: 'TLS uyarısı 0 ile 255 arasında bir sayı veya kayıtlı bir addır; bu değer ikisi de değildir.',
    when: 'Uyarı numarasının yerine `0A000410` gibi bir OpenSSL hata kodu okunduğunda, bir ad yanlış yazıldığında veya değer başka bir protokolün kodu olduğunda görülür.',
    fixes: [
      {
        id: 'read-alert-number',
        who: 'operator',
        text: 'OpenSSL mesajında `SSL alert number`, Java’da `Received fatal alert`, rustls’te `received fatal alert` metnini arayın.',
      },
    ],
    choose: 'Bir değer, ancak 0 ile 255 arasında bir sayı veya kayıtlı bir ad ise TLS uyarısıdır.',
    endUser: 'Güvenli bağlantı kurulamadı.',
  },
};
