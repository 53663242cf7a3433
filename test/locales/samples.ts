import { languages, type LanguageRow } from '../../src/languages.js';
import type { Catalog, Locale } from '../../src/model.js';
import { rows } from './rows.js';
import type { Words } from './Rule.js';

/** A sample's words. The one that is no error, `plain`, takes `{codes}`; `twice` holds a word that may stand twice. */
interface Sample {
  readonly names: readonly [string, string];
  readonly sentence: string;
  readonly step: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly plain: string;
  readonly count: string;
  readonly twice: string;
  /** A fault: a word that stands twice by mistake. */
  readonly doubled: string;
}

const samples = {
  en: {
    names: ['Not Found', 'Gone'],
    sentence: 'The server found nothing at this URL, and answered 404.',
    step: 'Check the URL.',
    question: 'Is the URL spelled right?',
    yes: 'It is right.',
    no: 'It is wrong.',
    plain: '{codes} is an error.',
    count: '{count} codes',
    twice: 'What is there is there.',
    doubled: 'The server server answered.',
  },
  de: {
    names: ['Nicht gefunden', 'Dauerhaft entfernt'],
    sentence: 'Der Server hat unter dieser URL nichts gefunden und mit 404 geantwortet.',
    step: 'Prüfen Sie die URL.',
    question: 'Ist die URL richtig geschrieben?',
    yes: 'Sie ist richtig.',
    no: 'Sie ist falsch.',
    plain: '{codes} ist ein Fehler.',
    count: '{count} Codes',
    twice: 'Das sind die Header, die die Antwort enthält.',
    doubled: 'Der Server Server hat geantwortet.',
  },
  es: {
    names: ['No encontrado', 'Eliminado'],
    sentence: 'El servidor no encontró nada en esta URL y respondió con 404.',
    step: 'Compruebe la URL.',
    question: 'Si la abre en otra red, ¿es correcta la URL?',
    yes: 'Sí, es correcta.',
    no: 'No, es incorrecta.',
    plain: '{codes} es un error.',
    count: '{count} códigos',
    twice: 'Es todo lo que el servidor envía.',
    doubled: 'El servidor servidor respondió.',
  },
  ja: {
    names: ['見つかりません', '消滅しました'],
    sentence: 'サーバーはこの URL で何も見つけられず、404 を返しました。',
    step: 'URL を確認してください。',
    question: 'URL は正しいですか？',
    yes: 'はい、正しいです。',
    no: 'いいえ、違います。',
    plain: '{codes} はエラーです。',
    count: '{count} 件のコード',
    twice: 'ヘッダーをひとつひとつ確認してください。',
    doubled: 'サーバーサーバーが応答しました。',
  },
  th: {
    names: ['ไม่พบ', 'ถูกลบถาวร'],
    sentence: 'เซิร์ฟเวอร์ไม่พบสิ่งใดที่ URL นี้ จึงตอบกลับด้วย 404',
    step: 'ตรวจสอบ URL',
    question: 'URL ถูกต้องหรือไม่',
    yes: 'ใช่ ถูกต้อง',
    no: 'ไม่ใช่ ผิด',
    plain: '{codes}เป็นข้อผิดพลาด',
    count: '{count} รหัส',
    twice: 'ตรวจสอบส่วนหัวบ่อยๆ',
    doubled: 'เซิร์ฟเวอร์เซิร์ฟเวอร์ตอบกลับ',
  },
  hi: {
    names: ['नहीं मिला', 'हटा दिया गया'],
    sentence: 'सर्वर को इस URL पर कुछ नहीं मिला और उसने 404 भेजा।',
    step: 'URL की जाँच करें।',
    question: 'क्या URL सही लिखा है?',
    yes: 'हाँ, सही है।',
    no: 'नहीं, गलत है।',
    plain: '{codes} एक त्रुटि है।',
    count: '{count} कोड',
    twice: 'हेडर बार बार जाँचें।',
    doubled: 'सर्वर सर्वर ने उत्तर दिया।',
  },
  'zh-Hans': {
    names: ['未找到', '已永久移除'],
    sentence: '服务器在此 URL 处找不到任何内容，因此返回状态码 404 给客户端。',
    step: '检查 URL。',
    question: 'URL 写对了吗？',
    yes: '写对了。',
    no: '写错了。',
    plain: '{codes} 是错误。',
    count: '{count} 个状态码',
    twice: '请看看这些标头。',
    doubled: '服务器服务器已响应。',
  },
  ar: {
    names: ['غير موجود', 'محذوف نهائيًا'],
    sentence: 'لم يجد الخادم شيئًا عند عنوان URL هذا، فأجاب بالرمز 404.',
    step: 'تحقّق من عنوان URL.',
    question: 'هل عنوان URL صحيح؟',
    yes: 'نعم، هو صحيح.',
    no: 'لا، هو خاطئ.',
    plain: '{codes} خطأ.',
    count: '{count} رمز',
    twice: 'تحقّق من كل ترويسة على حدة.',
    doubled: 'أجاب الخادم الخادم.',
  },
} as const satisfies Readonly<Record<string, Sample>>;

/** A tag that there is a sample in. */
export type SampleTag = keyof typeof samples;

export const sampleOf = (tag: SampleTag): Sample => samples[tag];

/** The languages that each rule is tried in. */
export const sampleTags = ['de', 'es', 'ja', 'th', 'hi', 'zh-Hans', 'ar'] as const;

const rowsOf: Readonly<Record<SampleTag, LanguageRow>> = { ...languages, ...rows };

function localeOf(tag: SampleTag): Locale {
  const { names, sentence, step, question, yes, no, plain, count, twice } = sampleOf(tag);
  const { dir, plurals } = rowsOf[tag];
  const forms = (text: string) => Object.fromEntries(plurals.map((category) => [category, text]));
  const fixes = [{ who: 'client', text: step }];
  const answers = [
    { text: yes, conclusion: sentence, fixes },
    { text: no, conclusion: sentence, fixes },
  ];
  const code = (name: string) => ({ name, summary: sentence, when: sentence, choose: twice, endUser: sentence, fixes });
  return {
    protocol: 'sample',
    lang: tag,
    dir,
    messages: {
      versus: 'vs',
      list: { comma: dir === 'rtl' ? '،\u200F ' : ', ' },
      found: forms(count),
      progress: forms(count),
    },
    terms: { protocol: 'HTTP', facts: { class: { says: { error: forms(plain) } } } },
    codes: { 404: { ...code(names[0]), causes: { question, answers } }, 410: code(names[1]) },
    ranges: {},
    unknown: code(names.join(' · ')),
    pairs: { '404-410': { decisive: sentence, differences: [step] } },
  } as unknown as Locale;
}

const catalog = { protocol: 'sample', codes: { 404: {}, 410: {} }, ranges: [] } as unknown as Catalog;

/** Sound words of a protocol that there is not, in a language. */
export function wordsIn(tag: SampleTag): Words {
  const others = sampleTags.filter((other) => other !== tag).map(localeOf);
  return { catalog, locale: localeOf(tag), language: rowsOf[tag], english: localeOf('en'), others };
}

/** The same with another value at a path of the locale; `undefined` takes it out. */
export function plant(tag: SampleTag, path: string, value: unknown): Words {
  const words = wordsIn(tag);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = words.locale as unknown as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return words;
}
