import { websocket } from '../src/catalogs/websocket.js';
import { findCode } from '../src/index.js';
import type { Catalog, Entry, Locale, LocaleOf } from '../src/model.js';

// Enough to see every view from right to left, not a language of the library. A left-to-right mark keeps the slashes
// of an address where they belong.
export const arabic: Locale = {
  protocol: 'websocket',
  lang: 'ar',
  dir: 'rtl',
  messages: {
    description: 'الوصف',
    whenYouSeeIt: 'متى يظهر لك',
    howToFix: 'كيف تصلحه',
    whatToDo: 'ماذا تفعل',
    reset: 'إعادة الضبط',
    forUsers: 'ماذا تقول لمستخدميك',
    sideBySide: 'جنبًا إلى جنب',
    onlyDifferences: 'الفروق فقط',
    question: 'السؤال',
    differs: 'مختلف',
    keyDifferences: 'أهم الفروق',
    noDifferences: 'تتفق حقائق هذه الرموز، وما يميّز بينها هو معناها الموضّح أعلاه.',
    whichToSend: 'أيّهما ترسل',
    tellApart: 'كيف تميّز بينهما',
    whenToSend: 'متى ترسله',
    howToTell: 'كيف تتعرّف عليه',
    findCause: 'كيفية العثور على السبب',
    learnMore: 'لمعرفة المزيد',
    sources: 'المصادر',
    relatedPairs: 'مقارنات ذات صلة',
    search: 'ابحث في الرموز',
    copyMarkdown: 'نسخ بصيغة Markdown',
    copied: 'تم النسخ.',
    copyRefused: 'لم يسمح المتصفح بالنسخ. النص محدد أدناه: انسخه من هناك.',
    nothingFound: 'لا توجد رموز مطابقة.',
    found: {
      zero: 'لا رموز',
      one: 'رمز واحد',
      two: 'رمزان',
      few: '{count} رموز',
      many: '{count} رمزًا',
      other: '{count} رمز',
    },
    whereItArises: 'أين ينشأ',
    anyStage: 'في أي مرحلة',
    noStage: 'لا ينشأ في أي مرحلة: لا معنى له بعد',
    notDefined: 'غير محدّد',
    notApplicable: 'لا ينطبق',
    none: 'لا شيء',
    acrossProtocols: 'لا تتقابل رموز البروتوكولات المختلفة واحدًا بواحد، فقارن بين معانيها لا بين أرقامها.',
    versus: 'مقابل',
    list: { comma: '، ', and: ' و' },
    roles: { client: 'العميل', server: 'الخادم', operator: 'التشغيل' },
    progress: {
      zero: 'لا توجد خطوات',
      one: 'أُنجزت {done} من خطوة واحدة',
      two: 'أُنجزت {done} من خطوتين',
      few: 'أُنجزت {done} من {total} خطوات',
      many: 'أُنجزت {done} من {total} خطوة',
      other: 'أُنجزت {done} من {total} خطوة',
    },
    facts: {
      registry: {
        question: 'هل هو مسجّل؟',
        values: {
          assigned: 'مخصّص',
          reserved: 'محجوز',
          unassigned: 'غير مخصّص',
          private: 'للاستخدام الخاص',
          unofficial: 'غير رسمي',
        },
      },
      severity: {
        says: {
          neutral: { other: 'لا يدلّ {codes} على خطأ، بل على إغلاق معتاد.' },
          notice: { other: 'يتطلّب {codes} قرارًا من تطبيقك، مع أن الاتصال نفسه كان سليمًا.' },
          fault: { other: 'يشير {codes} إلى خلل لا بدّ من البحث عن سببه.' },
        },
      },
      stages: { question: 'أين ينشأ؟' },
      retry: {
        question: 'هل ينبغي للعميل أن يعيد الاتصال؟',
        values: {
          'not-needed': 'لا حاجة، فقد انتهى العمل',
          'at-once': 'نعم، فورًا',
          'new-connection': 'نعم، فورًا عبر اتصال جديد',
          backoff: 'نعم، بعد فترات عشوائية متزايدة',
          delay: 'نعم، بعد مدة عشوائية بين {min} و{max} ثانية',
          'after-fix': 'بعد إزالة السبب فقط',
          elsewhere: 'بعنوان آخر فقط، أو حين يطلب المستخدم',
          'user-decides': 'فقط إذا طلب المستخدم ذلك',
          'app-decides': 'القرار للتطبيق',
          'not-applicable': 'لا ينطبق',
        },
        tags: {
          'not-needed': 'لا حاجة لإعادة الاتصال',
          'at-once': 'أعد المحاولة فورًا',
          'new-connection': 'أعد المحاولة عبر اتصال جديد',
          backoff: 'أعد الاتصال بتمهّل متزايد',
          delay: 'أعد الاتصال بعد {min}–{max} ث',
          'after-fix': 'أصلح السبب أولًا',
          elsewhere: 'أعد الاتصال بعنوان آخر',
          'user-decides': 'أعد المحاولة إذا طلب المستخدم',
          'app-decides': 'القرار للتطبيق',
          'not-applicable': 'لا مجال لإعادة الاتصال',
        },
        says: {
          'not-needed': { other: 'بعد {codes} لا يبقى ما يستدعي إعادة الاتصال.' },
          backoff: { other: 'بعد {codes} أعد الاتصال بعد فترات عشوائية متزايدة.' },
          'after-fix': { other: 'تفضي إعادة الاتصال بعد {codes} إلى النهاية نفسها ما لم يُزَل السبب.' },
        },
      },
      spec: { question: 'أين عُرّف؟' },
    },
  },
  terms: {
    protocol: 'WebSocket',
    codes: 'رموز الإغلاق',
    stages: {
      dns: 'استعلام DNS',
      tcp: 'اتصال TCP',
      tls: 'مصافحة TLS',
      upgrade: 'ترقية HTTP',
      open: 'اتصال مفتوح',
      closing: 'مصافحة الإغلاق',
    },
    facts: {
      onWire: {
        question: 'هل يجوز أن يُنقل في إطار Close؟',
        values: { allowed: 'نعم', never: 'لا، هذا ممنوع' },
        tags: { allowed: 'يجوز إرساله', never: 'لا يُرسل أبدًا' },
        says: {
          allowed: { other: 'يُنقل {codes} في إطار Close، أي إن أحد الطرفين اختار إرساله.' },
          never: { other: 'لا يجوز أن يرد {codes} في إطار Close، بل يسجّله طرفك من تلقاء نفسه.' },
        },
      },
      sentBy: {
        question: 'من يجوز له إرساله؟',
        values: { client: 'العميل', server: 'الخادم', either: 'أيّ من الطرفين', nobody: 'لا أحد' },
        says: {
          client: { other: 'لا يرسل {codes} إلا العميل.' },
          server: { other: 'لا يرسل {codes} إلا الخادم.' },
          either: { other: 'يجوز لأي من الطرفين إرسال {codes}.' },
        },
      },
      closeArgument: {
        question: 'هل تقبله close() في المتصفح؟',
        values: { true: 'نعم', false: 'لا، بل ترمي InvalidAccessError' },
      },
      stages: { question: 'في أي مرحلة من الاتصال ينشأ؟' },
      clean: {
        question: 'ما قيمة wasClean عادةً؟',
        values: { true: 'true', false: 'false' },
        says: {
          true: { other: 'مع {codes} أتمّ الطرفان مصافحة الإغلاق.' },
          false: { other: 'مع {codes} لم تكتمل مصافحة الإغلاق.' },
        },
      },
      seenAs: {
        question: 'أيّ رمز تُبلغ عنه العملاء فعلًا؟',
        note: 'قيس بالإصدارات المذكورة، وقد تُبلغ عملاء أخرى عن غيره.',
        values: { 'as-sent': 'كما أُرسل ({items})' },
      },
    },
  },
  codes: {
    1000: {
      name: 'إغلاق عادي',
      summary: 'أدّى الاتصال ما فُتح من أجله، فأغلقه أحد الطرفين عن قصد.',
      when: 'استدعى برنامجك أو الطرف الآخر close(1000)، أو أنهى الخادم الجلسة على الوجه المعتاد.',
      fixes: [
        { who: 'client', text: 'لا شيء يحتاج إلى إصلاح: أوقف إعادة الاتصال التلقائية مع هذا الرمز.' },
        { who: 'client', text: 'إن لم تكن تتوقعه، فاقرأ السبب واعرف أي الطرفين أغلق أولًا.' },
        { who: 'server', text: 'أرسل رمزًا آخر حين تغلق بسبب خطأ، ليتمكن العملاء من التمييز.' },
      ],
      choose: 'أرسل 1000 حين ينتهي الحوار ولا يحتاج أحد إلى العودة.',
      endUser: 'أُغلق الاتصال.',
    },
    1001: {
      name: 'مغادرة',
      summary: 'يغادر أحد الطرفين: خادم يتوقف عن العمل، أو متصفح يترك الصفحة.',
      when: 'ترسله الخوادم عند إيقافها، وترسله المتصفحات حين يغلق المستخدم علامة التبويب أو يتبع رابطًا.',
      fixes: [
        { who: 'client', text: 'أعد الاتصال بعد فترة عشوائية متزايدة إن كان الخادم هو الذي غادر.' },
        { who: 'server', text: 'حين يرسله متصفح، اعتبره وداعًا معتادًا وحرّر موارد الجلسة.' },
        { who: 'operator', text: 'صرّف الاتصالات قبل النشر، كي لا يعود العملاء كلهم دفعة واحدة.' },
      ],
      choose: 'أرسل 1001 من خادم يتوقف؛ أما الصفحة فلا يمكنها تمريره إلى close()، بل يرسله المتصفح بنفسه.',
      endUser: 'أُغلق الاتصال لأن أحد الطرفين غادر، ويمكن فتحه من جديد.',
    },
    1006: {
      name: 'إغلاق غير طبيعي',
      summary: 'انتهى الاتصال دون إطار Close، فيبلّغ عميلك عن 1006 إذ ليس لديه ما هو أدق.',
      when: 'تعطّلت عملية، أو انقطعت الشبكة، أو قطع وكيل اتصالًا خاملًا، أو فشلت المصافحة الافتتاحية: فالمتصفحات تخفي خلفه رفض الترقية أيضًا.',
      fixes: [
        { who: 'client', text: 'تحقّق هل وقع الحدث open: إن لم يقع فقد فشلت المصافحة، وتعرض لوحة الشبكة حالة HTTP.' },
        { who: 'client', text: 'أعد الاتصال بعد مدة عشوائية بين 0 و5 ثوانٍ، ثم بفترات متزايدة.' },
        { who: 'server', text: 'أرسل إطارات ping على فترات أقصر من أقصر مهلة خمول في المسار.' },
        { who: 'operator', text: 'ابحث في سجلات الخادم والوكيل حول ذلك الوقت عن عطل أو مهلة انقضت أو ترقية رُفضت.' },
      ],
      choose: 'هو 1006 إذا كانت wasClean تساوي false ولم يتلقَّ طرفك أي إطار Close.',
      endUser: 'انقطع الاتصال، وتجري محاولة إعادته…',
    },
    1015: {
      name: 'فشل مصافحة TLS',
      summary: 'فشلت مصافحة TLS لاتصال wss://\u200e، فلم ينشأ اتصال WebSocket أصلًا.',
      when: 'انتهت صلاحية الشهادة، أو صدرت لاسم آخر، أو نقصتها شهادة وسيطة، أو لا يشترك الطرفان في إصدار من TLS. ولا يخبر المتصفح الصفحة بذلك، بل يبلّغ عن 1006.',
      fixes: [
        { who: 'operator', text: 'تأكد من أن الشهادة سارية وأنها تذكر اسم هذا المضيف.' },
        { who: 'operator', text: 'قدّم سلسلة الشهادات كاملة، بما فيها الشهادات الوسيطة.' },
        { who: 'client', text: 'افتح المضيف نفسه عبر https://\u200e في متصفح واقرأ خطأ الشهادة.' },
      ],
      choose: 'هو 1015 إذا فشل https://\u200e على المضيف نفسه أيضًا بخطأ في الشهادة أو في TLS.',
      endUser: 'تعذّر إنشاء اتصال آمن.',
    },
  },
  ranges: {},
  unknown: {
    name: 'رمز غير معروف',
    summary: 'ليس هذا رمزًا من رموز هذا البروتوكول.',
    when: 'قد يكون خطأ في التسجيل أو في القراءة، أو رمزًا من بروتوكول آخر.',
    fixes: [{ who: 'client', text: 'تحقّق من مصدر هذه القيمة قبل البحث عن معناها.' }],
    choose: 'لا يُرسل، إذ لا معنى له هنا.',
    endUser: 'انتهى الاتصال لسبب لا يعرفه التطبيق.',
  },
  pairs: {
    '1006-1015': {
      decisive: 'يشمل 1006 كل إغلاق بلا إطار Close، أما 1015 فيسمّي سببًا واحدًا منها: فشل مصافحة TLS.',
      differences: [
        'في المتصفح يبدو كلاهما 1006، ولا يفرّق بينهما إلا وحدة التحكم وصفحة الشهادة.',
        'قد يأتي 1006 بعد ساعات من تبادل سليم، أما 1015 فيسبق أول بايت منه.',
        'تعالج إعادة المحاولة كثيرًا من حالات 1006، أما 1015 فيتطلب تغييرًا في الشهادات أو في إصدارات TLS.',
      ],
    },
  },
};

/** WebSocket close codes in Arabic: 1000, 1001, 1006 and 1015 have words. */
export function inArabic(...codes: (1000 | 1001 | 1006 | 1015)[]): Entry[] {
  return codes.map((code) => findCode<Catalog>(websocket, code, arabic as LocaleOf<Catalog>));
}
