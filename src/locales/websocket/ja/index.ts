import type { websocket } from '../../../catalogs/websocket.js';
import type { LocaleOf } from '../../../model.js';
import { ja as messages } from '../../messages/ja.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** WebSocket close codes in Japanese. */
export const ja: LocaleOf<typeof websocket, 'ja'> = {
  protocol: 'websocket',
  lang: 'ja',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'WebSocket',
    codes: 'クローズコード',
    stages: {
      dns: '名前解決',
      tcp: 'TCP 接続',
      tls: 'TLS ハンドシェイク',
      upgrade: 'HTTP アップグレード',
      open: '接続確立後',
      closing: 'クローズ処理',
    },
    facts: {
      onWire: {
        question: 'Close フレームで送信できますか？',
        values: { allowed: 'はい', never: 'いいえ' },
        tags: { allowed: '送信可能', never: '送信不可' },
        says: {
          allowed: {
            other:
              '{codes} は Close フレームで送信されるコードなので、接続はクライアントまたはサーバーによって意図的に閉じられています。',
          },
          never: {
            other:
              '{codes} は Close フレームでは無効なコードです。自身のエンドポイントがローカルで生成したか、相手側が無効なコードを送信したかのどちらかです。',
          },
        },
      },
      sentBy: {
        question: 'どのエンドポイントが送信できますか？',
        values: { client: 'クライアント', server: 'サーバー', either: 'クライアントまたはサーバー', nobody: 'なし' },
        says: {
          client: { other: '{codes} を送信できるのはクライアントだけです。' },
          server: { other: '{codes} を送信できるのはサーバーだけです。' },
          either: { other: '{codes} は、クライアントとサーバーのどちらからでも送信できます。' },
        },
      },
      closeArgument: {
        question: 'ブラウザーの `close()` に渡せますか？',
        values: { true: 'はい', false: 'いいえ、`InvalidAccessError` が発生' },
      },
      severity: {
        says: {
          neutral: { other: '{codes} はエラーではなく、正常なクローズで使われます。' },
          notice: {
            other: '{codes} の場合、接続自体は機能していましたが、コードに応じた処理がアプリケーション側で必要です。',
          },
          fault: { other: '{codes} はエラーを示します。再接続だけに頼らず、先に原因を特定します。' },
        },
      },
      stages: { question: '接続のどの段階で発生しますか？' },
      clean: {
        question: '`wasClean` は通常どの値になりますか？',
        values: { true: 'true', false: 'false' },
        says: {
          true: {
            other:
              '{codes} の場合、双方がクロージングハンドシェイクを完了しているため、ブラウザーの `wasClean` は `true` になります。',
          },
          false: {
            other:
              '{codes} の場合、クロージングハンドシェイクが完了していないため、クライアントの `wasClean` は `false` になります。',
          },
        },
      },
      seenAs: {
        question: 'クライアントは実際にどのコードを報告しますか？',
        note: '記載のバージョンで確認した結果です。ほかのクライアントでは異なるコードが報告されることがあります。',
        values: { 'as-sent': '送信されたとおり（{items}）' },
      },
      retry: {
        question: 'クライアントは再接続すべきですか？',
        values: {
          'not-needed': 'いいえ、セッションは完了済み',
          'at-once': 'はい、すぐに再接続',
          'new-connection': 'はい、新しい接続ですぐに再接続',
          backoff: 'はい、ジッター付き指数バックオフで再接続',
          delay: 'はい、{min}～{max} 秒のランダムな時間を置いて再接続',
          'after-fix': '原因を解消した後にのみ再接続',
          elsewhere: '別の IP アドレスに接続する場合か、ユーザーが要求した場合にのみ再接続',
          'user-decides': 'ユーザーが要求した場合にのみ再接続',
          'app-decides': 'アプリケーションによる',
          'not-applicable': '該当なし',
        },
        tags: {
          'not-needed': '再接続は不要',
          'at-once': 'すぐに再接続',
          'new-connection': 'すぐに再接続',
          backoff: 'バックオフで再接続',
          delay: '{min}～{max} 秒後に再接続',
          'after-fix': '原因の解消後に再接続',
          elsewhere: '別の IP アドレスに再接続',
          'user-decides': 'ユーザーの操作で再接続',
          'app-decides': '再接続はアプリが判断',
          'not-applicable': '再接続の指針なし',
        },
        says: {
          'not-needed': { other: '{codes} の場合、再接続は不要です。' },
          backoff: { other: '{codes} の場合は、ジッター付き指数バックオフで再接続します。' },
          delay: { other: '{codes} の場合は、{min}～{max} 秒の範囲でランダムな時間だけ待ってから再接続します。' },
          'after-fix': {
            other:
              '{codes} の場合は、原因を解消してから再接続します。解消するまでは、再接続しても通常は同じ結果になります。',
          },
          elsewhere: {
            other: '{codes} の場合は、別の IP アドレスに接続するか、ユーザーが再接続を要求するまで待ちます。',
          },
          'app-decides': { other: '{codes} の場合に再接続するかどうかは、アプリケーションによって異なります。' },
          'not-applicable': { other: '{codes} については、再接続の指針はありません。' },
        },
      },
    },
  },
  codes,
  ranges: {
    zero: {
      name: 'コードなし',
      summary:
        'close イベントにクローズコードが設定されていません。ほかのクライアントが 1006 を報告する状況で、このクライアントは 0 を報告します。',
      when: 'Deno は、接続の拒否、DNS や TLS のエラー、アップグレードの拒否を 0 として報告し、接続が切断された場合も通常は 0 を報告します。ただし、`idleTimeout` でタイムアウトしたサーバーは 1001 を報告します。0 は `new CloseEvent("close")` のデフォルト値でもあります。',
      fixes: [
        {
          id: 'read-error-event',
          text: 'Deno では、`error` イベントの `message` に原因が入るため、これをログに記録します。そのうえで、1006 の場合と同様にジッター付き指数バックオフで再接続します。',
        },
        {
          id: 'pass-code',
          text: 'テストやポリフィルでは、`new CloseEvent("close", { code: 1006 })` のようにコードを渡します。',
        },
      ],
      choose:
        '`code` が 0 の close イベントには、クローズコードが設定されていません。`wasClean` が `true` でない限り、1006 と同じように扱います。',
      endUser: '接続が切断されました。もう一度お試しください。',
    },
    unused: {
      name: '未使用',
      summary: '1000 未満の番号は、クローズコードとしては使用されません。',
      when: 'クローズコードを渡すべき箇所で、HTTP ステータスコード、終了コード、ポート番号などが渡されています。',
      fixes: [
        {
          id: 'use-valid-code',
          text: 'この番号を渡している `close()` の呼び出しを探し、1000 または 3000～4999 のコードに置き換えます。',
        },
      ],
      choose:
        'Close フレームに 1000 未満の番号が含まれている場合に該当します。ブラウザーはその番号をそのまま報告しますが、Node.js と ws は 1006 を報告します。',
      endUser: '技術的な問題により、接続が終了しました。',
    },
    protocol: {
      name: 'プロトコル用の予約番号',
      summary:
        '1000～2999 は WebSocket プロトコルとその拡張のために予約されています。この番号には意味が割り当てられていません。',
      when: '相手側が、割り当てられたことのない番号を使っているか、この説明よりも新しい仕様に従っています。',
      fixes: [
        {
          id: 'use-private-code',
          text: 'アプリケーション独自の意味を持たせる場合は、`close(4000)` のように 4000～4999 のコードを使います。',
        },
        {
          id: 'check-registry',
          text: 'IANA の WebSocket Close Code Number Registry でこの番号を調べます。この説明の作成後に割り当てられた可能性があります。',
        },
      ],
      choose:
        'Close フレームに 1000～2999 の未割り当ての番号が含まれている場合に該当します。ブラウザーはその番号をそのまま報告しますが、Node.js と ws は 1006 を報告します。',
      endUser: 'アプリが認識できない理由により、接続が終了しました。',
    },
    libraries: {
      name: 'ライブラリとフレームワーク用',
      summary: '3000～3999 は、ライブラリ、フレームワーク、アプリケーションが IANA に登録して使用する番号です。',
      when: 'ライブラリまたはフレームワークが、独自に定義したコードで接続を閉じました。たとえば、Centrifugo は、トークンが無効な場合に 3500 を送信します。',
      fixes: [
        {
          id: 'read-library-docs',
          text: '接続を閉じたライブラリのドキュメントでこの番号を調べるか、`grep -rnw CODE node_modules/NAME` などでソースコードを検索します。',
        },
        {
          id: 'register-code',
          text: 'このコードを送信するライブラリを公開している場合は、コードを IANA に登録します。',
        },
      ],
      choose: 'ライブラリまたはフレームワークを公開し、コードを登録済みの場合は、3000～3999 のコードを使います。',
      endUser: 'サービスによって接続が閉じられました。',
    },
    private: {
      name: 'プライベート利用',
      summary: '4000～4999 はプライベート利用の番号です。意味は、コードを送信するアプリケーションが定義します。',
      when: 'ログインの失敗などにより、アプリケーションが独自に定義したコードで接続を閉じました。たとえば、Discord の Gateway の 4004 は、認証に失敗したことを示します。`graphql-ws` の 4408 は、`connection_init` が時間内に届かなかったことを示します。',
      fixes: [
        {
          id: 'read-service-docs',
          text: '`event.reason` をログに記録し、サービスのドキュメントでこの番号を調べます。',
        },
        {
          id: 'document-codes',
          text: '独自のコードをドキュメントに記載し、クライアントが再接続すべきかどうかをコードごとに明記します。',
        },
      ],
      choose: 'クライアントとサーバーの間でコードの意味を取り決めている場合は、4000～4999 のコードを使います。',
      endUser: 'サービスによって接続が閉じられました。',
    },
    beyond: {
      name: '範囲外',
      summary:
        '4999 を超える番号には、意味が定義されていません。ただし、Close フレームの 2 バイトのフィールドには格納できます。',
      when: 'クローズコードを渡すべき箇所でポート番号などの別の番号が渡されたか、2 バイトが逆のバイトオーダーで読み取られました。後者の場合、1000 は 59395 になります。',
      fixes: [
        {
          id: 'use-private-code',
          text: 'この番号を渡している `close()` の呼び出しを探し、4000～4999 のコードに置き換えます。',
        },
      ],
      choose:
        'Close フレームに 4999 を超える番号が含まれている場合に該当します。ブラウザーはその番号をそのまま報告しますが、Node.js と ws は 1006 を報告します。',
      endUser: '技術的な問題により、接続が終了しました。',
    },
  },
  unknown: {
    name: 'クローズコードではない値',
    summary: 'この値はクローズコードではありません。クローズコードは 0～65535 の整数です。',
    when: 'ログの行が途中で切れている、別のフィールドを読み取っている、または別のプロトコルのコードであることが考えられます。',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: '値の取得元を確認します。`CloseEvent` では、番号は `code` プロパティに入ります。',
      },
    ],
    choose: 'クローズコードと見なせるのは、0～65535 の整数だけです。',
    endUser: 'アプリが認識できない理由により、接続が終了しました。',
  },
};
