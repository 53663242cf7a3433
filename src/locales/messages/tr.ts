import type { Messages } from '../../model.js';
import { lookup } from './lookup/tr.js';

/** The interface's words in Turkish. */
export const tr: Messages<'tr'> = {
  description: 'Açıklama',
  whenYouSeeIt: 'Ne zaman görülür?',
  howToFix: 'Nasıl giderilir?',
  whatToDo: 'Ne yapılmalı?',
  forUsers: 'Kullanıcıya ne söylenmeli?',
  inLogs: 'Günlüklerde ve konsolda',
  settings: 'Ayarlar ve sınırlar',
  setting: 'Ayar',
  default: 'Varsayılan',
  effect: 'Etkisi',
  more: { one: '{count} satır daha', other: '{count} satır daha' },
  reset: 'Sıfırla',
  sideBySide: 'Yan yana karşılaştırma',
  onlyDifferences: 'Yalnızca farklar',
  question: 'Soru',
  differs: 'farklı',
  keyDifferences: 'Temel farklar',
  noDifferences: 'Bu kodların özellikleri aynıdır. Kodlar yalnızca yukarıda açıklanan anlamlarıyla ayrılır.',
  whichToSend: 'Hangisi kullanılmalı?',
  tellApart: 'Hangisi ne zaman geçerlidir?',
  whenToSend: 'Ne zaman kullanılır?',
  howToTell: 'Ne zaman geçerlidir?',
  findCause: 'Nedeni nasıl bulunur?',
  learnMore: 'Daha fazla bilgi',
  sources: 'Kaynaklar',
  relatedPairs: 'İlgili karşılaştırmalar',
  search: 'Kodlarda ara',
  found: { one: '{count} kod', other: '{count} kod' },
  nothingFound: 'Eşleşen kod yok.',
  lookup,
  copyMarkdown: 'Markdown olarak kopyala',
  copy: 'Kopyala',
  copied: 'Kopyalandı.',
  copyRefused: 'Tarayıcı kopyalamayı engelledi. Metin aşağıda seçili durumda; oradan kopyalayabilirsiniz.',
  whereItArises: 'Nerede ortaya çıkar?',
  anyStage: 'Her aşamada',
  noStage: 'Hiçbir yerde: Bir anlam atanmamış',
  notDefined: 'Tanımlı değil',
  notApplicable: 'Söz konusu değil',
  none: 'Yok',
  acrossProtocols: 'Farklı protokollerin kodları bire bir örtüşmez. Numaralarını değil, anlamlarını karşılaştırın.',
  versus: 'vs',
  list: { comma: ', ', and: ' ve ' },
  roles: { client: 'İstemci', server: 'Sunucu', operator: 'Sistem yöneticisi' },
  progress: {
    one: '{done}/{total} adım tamamlandı',
    other: '{done}/{total} adım tamamlandı',
  },
  facts: {
    registry: {
      question: 'Kayıt durumu nedir?',
      values: {
        assigned: 'Atanmış',
        reserved: 'Ayrılmış',
        unassigned: 'Atanmamış',
        private: 'Özel kullanım',
        unofficial: 'Resmî değil',
      },
    },
    severity: {
      says: {
        neutral: { one: '{codes} kodu hata değildir.', other: '{codes} kodları hata değildir.' },
        notice: {
          one: '{codes} kodu, çağıran tarafın ele alması beklenen bir sonuçtur.',
          other: '{codes} kodları, çağıran tarafın ele alması beklenen sonuçlardır.',
        },
        fault: {
          one: '{codes} kodu, incelenmesi gereken bir arızayı gösterir.',
          other: '{codes} kodları, incelenmesi gereken arızaları gösterir.',
        },
      },
    },
    stages: { question: 'Nerede ortaya çıkar?' },
    retry: {
      question: 'Çağıran taraf yeniden denemeli mi?',
      values: {
        'not-needed': 'Hayır, gerek yok',
        'at-once': 'Evet, hemen',
        'new-connection': 'Evet, yeni bir bağlantıda hemen',
        backoff: 'Evet, üstel geri çekilme (exponential backoff) ve jitter ile',
        delay: 'Evet, {min} ile {max} saniye arasında rastgele bir süre sonra',
        'after-fix': 'Yalnızca neden giderildikten sonra',
        elsewhere: 'Yalnızca başka bir URL veya sunucuyla ya da kullanıcı istediğinde',
        'user-decides': 'Yalnızca kullanıcı istediğinde',
        'app-decides': 'Uygulama karar verir',
        'not-applicable': 'Söz konusu değil',
      },
      tags: {
        'not-needed': 'Yeniden denemek gerekmez',
        'at-once': 'Hemen yeniden denenir',
        'new-connection': 'Yeni bağlantıda denenir',
        backoff: 'Artan beklemeyle yeniden denenir',
        delay: '{min}–{max} sn sonra yeniden denenir',
        'after-fix': 'Önce sorun giderilmeli',
        elsewhere: 'Başka yerde denenir',
        'user-decides': 'Kullanıcı isterse denenir',
        'app-decides': 'Karar uygulamanın',
        'not-applicable': 'Yeniden deneme söz konusu değil',
      },
      says: {
        'not-needed': {
          one: '{codes} kodundan sonra yeniden denemek gerekmez.',
          other: '{codes} kodlarından sonra yeniden denemek gerekmez.',
        },
        'at-once': {
          one: '{codes} kodundan sonra hemen yeniden deneyin.',
          other: '{codes} kodlarından sonra hemen yeniden deneyin.',
        },
        'new-connection': {
          one: '{codes} kodundan sonra yeni bir bağlantıda hemen yeniden deneyin.',
          other: '{codes} kodlarından sonra yeni bir bağlantıda hemen yeniden deneyin.',
        },
        backoff: {
          one: '{codes} kodundan sonra üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin.',
          other: '{codes} kodlarından sonra üstel geri çekilme (exponential backoff) ve jitter ile yeniden deneyin.',
        },
        delay: {
          one: '{codes} kodundan sonra {min} ile {max} saniye arasında rastgele bir süre bekleyip yeniden deneyin.',
          other:
            '{codes} kodlarından sonra {min} ile {max} saniye arasında rastgele bir süre bekleyip yeniden deneyin.',
        },
        'after-fix': {
          one: '{codes} kodundan sonra, neden giderilene kadar her yeniden deneme aynı biçimde başarısız olur.',
          other: '{codes} kodlarından sonra, neden giderilene kadar her yeniden deneme aynı biçimde başarısız olur.',
        },
        elsewhere: {
          one: '{codes} kodundan sonra yalnızca başka bir URL veya sunucuyla ya da kullanıcı istediğinde yeniden deneyin.',
          other:
            '{codes} kodlarından sonra yalnızca başka bir URL veya sunucuyla ya da kullanıcı istediğinde yeniden deneyin.',
        },
        'user-decides': {
          one: '{codes} kodundan sonra yalnızca kullanıcı istediğinde yeniden deneyin.',
          other: '{codes} kodlarından sonra yalnızca kullanıcı istediğinde yeniden deneyin.',
        },
        'app-decides': {
          one: '{codes} kodundan sonra yeniden denenip denenmeyeceğine uygulama karar verir.',
          other: '{codes} kodlarından sonra yeniden denenip denenmeyeceğine uygulama karar verir.',
        },
        'not-applicable': {
          one: '{codes} kodunda yeniden deneme söz konusu değildir.',
          other: '{codes} kodlarında yeniden deneme söz konusu değildir.',
        },
      },
    },
    spec: { question: 'Nerede tanımlı?' },
  },
};
