import type { Words } from '../words.js';

export const ja: Words = {
  title: 'ステータスコードの解説と比較',
  intro: 'ステータスコードの意味、発生する状況、似たコードとの違い、原因の解決方法を説明します。',
  home: 'ホーム',
  skip: '本文へ移動',
  language: '言語',
  protocols: 'プロトコル',
  comparisons: 'コードの比較',
  comparisonsIntro: '混同されやすいコードを並べて比較します。',
  acrossProtocols: 'プロトコル間の比較',
  sets: {
    authentication: {
      title: '認証と権限',
      intro: '認証情報がない場合とアクセスが拒否された場合に、HTTP、gRPC、WebSocket がどのコードを返すかを比較します。',
    },
    unavailable: {
      title: 'サービスを利用できない',
      intro: 'サービスの停止や過負荷を、HTTP、gRPC、WebSocket がどのコードで伝えるかを比較します。',
    },
    redirects: {
      title: 'リダイレクト',
      intro: 'HTTP の 4 つのリダイレクトを、恒久的か一時的か、メソッドを維持するかで比較します。',
    },
    timeouts: {
      title: 'タイムアウト',
      intro: 'クライアント、ゲートウェイ、gRPC のデッドライン、TCP 接続のどこでタイムアウトしたかを見分けます。',
    },
    restarts: {
      title: '再起動と接続の切断',
      intro:
        'サーバーの停止、再起動、障害のときに WebSocket クライアントに見えるコードと、再接続のタイミングを説明します。',
    },
  },
  setsTitle: 'テーマ別のコード',
  measured: '測定結果',
  names: {
    title: 'クライアントごとのエラー名',
    intro: '接続の拒否や証明書の期限切れは、クライアントごとに名前が異なります。その名前の一覧です。',
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
    noScript: '検索には JavaScript が必要です。すべてのコードはプロトコル別の一覧にあります。',
  },
  notFound: {
    title: 'ページが見つかりません',
    text: 'この URL にページはありません。コードを検索するか、プロトコルを選択してください。',
  },
};
