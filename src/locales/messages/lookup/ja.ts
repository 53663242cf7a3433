import type { LookupMessages } from '../../../model.js';

/** The words of `CodeLookup` in Japanese. A page that shows no other component need not load the rest. */
export const lookup: LookupMessages = {
  label: 'ログの 1 行を貼り付けるか、コードまたはその名前を入力',
  submit: '説明を表示',
  loading: '読み込み中…',
  nothing:
    'コードを認識できませんでした。ログの行全体を貼り付けるか、コードの前にプロトコル名を付けて入力してください。',
  recognized: '認識結果',
  mayMean: '考えられる原因',
  failed:
    '説明を読み込めませんでした。ネットワーク接続を確認してから、もう一度お試しください。解決しない場合は、ページを再読み込みしてください。',
  retry: '再試行',
  share: 'このコードへのリンク',
};
