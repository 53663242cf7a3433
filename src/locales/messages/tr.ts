import type { Messages } from '../../model.js';

/** The interface's words in Turkish. */
export const tr: Messages<'tr'> = {
  description: 'Açıklama',
  whenYouSeeIt: 'Ne zaman görülür?',
  howToFix: 'Nasıl giderilir?',
  forUsers: 'Kullanıcıya ne söylenmeli?',
  sideBySide: 'Yan yana karşılaştırma',
  onlyDifferences: 'Yalnızca farklar',
  question: 'Soru',
  differs: 'farklı',
  same: 'aynı',
  keyDifferences: 'Temel farklar',
  noDifferences: 'Bu kodların özellikleri aynıdır. Onları ayıran, yukarıda açıklanan anlamlarıdır.',
  whichToSend: 'Hangisi gönderilmeli?',
  tellApart: 'Nasıl ayırt edilir?',
  whenToSend: 'Ne zaman gönderilir?',
  howToTell: 'Nasıl tanınır?',
  learnMore: 'Daha fazla bilgi',
  sources: 'Kaynaklar',
  relatedPairs: 'İlgili karşılaştırmalar',
  whereItArises: 'Hangi aşamada ortaya çıkar?',
  anyStage: 'Her aşamada',
  noStage: 'Hiçbirinde: Henüz bir anlamı yok',
  notDefined: 'Tanımlı değil',
  versus: 'vs',
  list: { comma: ', ', and: ' ve ' },
  roles: { client: 'İstemci', server: 'Sunucu', operator: 'Operasyon' },
  progress: {
    one: '{done}/{total} adım tamamlandı',
    other: '{done}/{total} adım tamamlandı',
  },
  severity: {
    neutral: {
      one: '{codes} kodu hata değildir; olağan bir kapanışın parçasıdır.',
      other: '{codes} kodları hata değildir; olağan bir kapanışın parçasıdır.',
    },
    notice: {
      one: '{codes} kodunda bağlantının kendisi çalışmıştır, ancak uygulamanızın bir karar vermesi gerekir.',
      other: '{codes} kodlarında bağlantının kendisi çalışmıştır, ancak uygulamanızın bir karar vermesi gerekir.',
    },
    fault: {
      one: '{codes} kodu, nedeni bulunması gereken bir soruna işaret eder.',
      other: '{codes} kodları, nedeni bulunması gereken sorunlara işaret eder.',
    },
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
    spec: { question: 'Nerede tanımlı?', values: {} },
  },
};
