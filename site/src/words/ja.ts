import type { Words } from '../words.js';

export const ja: Words = {
  title: 'ステータスコードの解説と比較',
  intro: 'ステータスコードの意味、発生する状況、似たコードとの違い、原因を解消する方法を説明します。',
  home: 'ホーム',
  skip: '本文へ移動',
  language: '言語',
  protocols: 'プロトコル',
  comparisons: 'コードの比較',
  comparisonsIntro: '混同されやすいコードを並べて比較します。',
  acrossProtocols: 'プロトコル間の比較',
  sets: {
    authentication: {
      title: '認証と認可',
      intro: '認証情報がない場合とアクセスが拒否された場合に、HTTP、gRPC、WebSocket で使われるコードを比較します。',
    },
    unavailable: {
      title: 'サービス利用不可',
      intro: 'サービスが停止している場合と過負荷の場合に、HTTP、gRPC、WebSocket で使われるコードを比較します。',
    },
    redirects: {
      title: 'リダイレクト',
      intro: 'HTTP の 4 つのリダイレクトを、恒久的か一時的か、メソッドが維持されるかどうかで比較します。',
    },
    timeouts: {
      title: 'タイムアウトとデッドライン',
      intro:
        'サーバーがリクエストを待つ間のタイムアウト、ゲートウェイがレスポンスを待つ間のタイムアウト、TCP 接続のタイムアウト、gRPC のデッドライン超過の違いを説明します。',
    },
    restarts: {
      title: '再起動と接続の切断',
      intro:
        'サーバーのシャットダウン時、再起動時、障害発生時に WebSocket クライアントが報告するコードと、再接続のタイミングを説明します。',
    },
  },
  setsTitle: 'テーマ別のコード',
  measured: 'クライアントでの確認結果',
  names: {
    title: 'クライアントごとのエラー名',
    intro: '接続の拒否や証明書の期限切れなど、同じエラーでもクライアントごとに名前が異なります。その名前の一覧です。',
  },
  reported: {
    title: 'クライアントが実際に報告するコード',
    intro: 'close イベントのコードは、サーバーが送信したコードと同じとは限りません。',
    sent: 'クローズコード',
  },
  previous: '前へ',
  next: '次へ',
  markdown: 'このページの Markdown 版',
  search: {
    title: '検索',
    field: 'すべてのページを検索',
    noScript: '検索には JavaScript が必要です。すべてのコードは、次のプロトコル別の一覧にあります。',
  },
  notFound: {
    title: 'ページが見つかりません',
    text: 'この URL のページは存在しません。コードを検索するか、プロトコルを選択してください。',
  },
};
