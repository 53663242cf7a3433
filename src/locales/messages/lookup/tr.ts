import type { LookupMessages } from '../../../model.js';

/** The words of `CodeLookup` in Turkish. A page that shows no other component need not load the rest. */
export const lookup: LookupMessages = {
  label: 'Bir günlük satırı yapıştırın ya da kodu veya adını yazın',
  submit: 'Açıkla',
  loading: 'Yükleniyor…',
  nothing: 'Hiçbir kod tanınmadı. Günlük satırının tamamını yapıştırın veya kodun önüne protokolü yazın.',
  recognized: 'Tanınan kod',
  mayMean: 'Olası nedenler',
  failed: 'Açıklama yüklenemedi. Bağlantınızı kontrol edip yeniden deneyin. Sorun sürerse sayfayı yenileyin.',
  retry: 'Yeniden dene',
  share: 'Bu kodun URL’si',
};
