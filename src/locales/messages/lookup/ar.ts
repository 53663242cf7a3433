import type { LookupMessages } from '../../../model.js';

/** The words of `CodeLookup` in Arabic. A page that shows no other component need not load the rest. */
export const lookup: LookupMessages = {
  label: 'ألصق سطرًا من السجل، أو اكتب رمزًا أو اسمه',
  submit: 'شرح الرمز',
  loading: 'جارٍ التحميل…',
  nothing: 'لم يُعثر على أي رمز. ألصق سطر السجل كاملًا، أو اكتب اسم البروتوكول قبل الرمز.',
  recognized: 'الرموز المطابقة',
  mayMean: 'الأسباب المحتملة',
  failed: 'تعذّر تحميل الشرح. تحقّق من الاتصال ثم أعد المحاولة. إذا لم ينجح ذلك، فأعد تحميل الصفحة.',
  retry: 'إعادة المحاولة',
  share: 'رابط إلى هذا الرمز',
};
