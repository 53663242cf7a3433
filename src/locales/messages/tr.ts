import type { Messages } from '../../model.js';

/** The interface's words in Turkish. */
export const tr: Messages<'tr'> = {
  description: 'Açıklama',
  whenYouSeeIt: 'Ne zaman görülür?',
  howToFix: 'Nasıl giderilir?',
  whatToDo: 'Ne yapılmalı?',
  forUsers: 'Kullanıcıya ne söylenmeli?',
  reset: 'Sıfırla',
  sideBySide: 'Yan yana karşılaştırma',
  onlyDifferences: 'Yalnızca farklar',
  question: 'Soru',
  differs: 'farklı',
  keyDifferences: 'Temel farklar',
  noDifferences: 'Bu kodların özellikleri aynıdır. Onları ayıran, yukarıda açıklanan anlamlarıdır.',
  whichToSend: 'Hangisi gönderilmeli?',
  tellApart: 'Nasıl ayırt edilir?',
  whenToSend: 'Ne zaman gönderilir?',
  howToTell: 'Nasıl tanınır?',
  findCause: 'Nedeni nasıl bulunur?',
  learnMore: 'Daha fazla bilgi',
  sources: 'Kaynaklar',
  relatedPairs: 'İlgili karşılaştırmalar',
  search: 'Kodlarda ara',
  found: { one: '{count} kod', other: '{count} kod' },
  nothingFound: 'Eşleşen kod yok.',
  copyMarkdown: 'Markdown olarak kopyala',
  copied: 'Kopyalandı.',
  copyRefused: 'Tarayıcı kopyalamaya izin vermedi. Metin aşağıda seçili durumda; oradan kopyalayabilirsiniz.',
  whereItArises: 'Hangi aşamada ortaya çıkar?',
  anyStage: 'Her aşamada',
  noStage: 'Hiçbirinde: Henüz bir anlamı yok',
  notDefined: 'Tanımlı değil',
  notApplicable: 'Söz konusu değil',
  none: 'Yok',
  acrossProtocols: 'Farklı protokollerin kodları bire bir örtüşmez; numaralarını değil, anlamlarını karşılaştırın.',
  versus: 'vs',
  list: { comma: ', ', and: ' ve ' },
  roles: { client: 'İstemci', server: 'Sunucu', operator: 'Operasyon' },
  progress: {
    one: '{done}/{total} adım tamamlandı',
    other: '{done}/{total} adım tamamlandı',
  },
  facts: {
    registry: {
      question: 'Kayıtlı mı?',
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
          one: '{codes} kodu, çağıran tarafın hazırlıklı olması gereken bir yanıttır.',
          other: '{codes} kodları, çağıran tarafın hazırlıklı olması gereken yanıtlardır.',
        },
        fault: {
          one: '{codes} kodu, nedeni bulunması gereken bir soruna işaret eder.',
          other: '{codes} kodları, nedeni bulunması gereken sorunlara işaret eder.',
        },
      },
    },
    stages: { question: 'Nerede ortaya çıkar?' },
    retry: {
      question: 'Yeniden denenmeli mi?',
      values: {
        'not-needed': 'Gerek yok',
        backoff: 'Evet, rastgele ve giderek artan bekleme süreleriyle',
        delay: 'Evet, {min} ile {max} saniye arasında rastgele bir süre sonra',
        'after-fix': 'Yalnızca sorun giderildikten sonra',
        elsewhere: 'Yalnızca başka bir adreste veya kullanıcı istediğinde',
        'app-decides': 'Uygulama karar verir',
        'not-applicable': 'Söz konusu değil',
      },
      tags: {
        'not-needed': 'Yeniden denemek gerekmez',
        backoff: 'Artan beklemeyle yeniden denenir',
        delay: '{min}–{max} sn sonra yeniden denenir',
        'after-fix': 'Önce sorun giderilmeli',
        elsewhere: 'Başka adreste denenir',
        'app-decides': 'Karar uygulamanın',
        'not-applicable': 'Yeniden deneme söz konusu değil',
      },
      says: {
        'not-needed': {
          one: '{codes} kodundan sonra yeniden denenecek bir şey yoktur.',
          other: '{codes} kodlarından sonra yeniden denenecek bir şey yoktur.',
        },
        backoff: {
          one: '{codes} kodundan sonra rastgele ve giderek artan bekleme süreleriyle yeniden deneyin.',
          other: '{codes} kodlarından sonra rastgele ve giderek artan bekleme süreleriyle yeniden deneyin.',
        },
        delay: {
          one: '{codes} kodundan sonra {min} ile {max} saniye arasında rastgele bir süre bekleyip yeniden deneyin.',
          other:
            '{codes} kodlarından sonra {min} ile {max} saniye arasında rastgele bir süre bekleyip yeniden deneyin.',
        },
        'after-fix': {
          one: '{codes} kodundan sonra sorun giderilmeden yeniden denemek aynı sonuca götürür.',
          other: '{codes} kodlarından sonra sorun giderilmeden yeniden denemek aynı sonuca götürür.',
        },
        elsewhere: {
          one: '{codes} kodundan sonra başka bir adresi deneyin veya kullanıcı isteyene kadar bekleyin.',
          other: '{codes} kodlarından sonra başka bir adresi deneyin veya kullanıcı isteyene kadar bekleyin.',
        },
        'app-decides': {
          one: '{codes} kodundan sonra yeniden denenip denenmeyeceğine uygulamanız karar verir.',
          other: '{codes} kodlarından sonra yeniden denenip denenmeyeceğine uygulamanız karar verir.',
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
