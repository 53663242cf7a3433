import { Head, Html, Main, NextScript, type DocumentProps } from 'next/document';

export default function Document({ __NEXT_DATA__ }: DocumentProps) {
  return (
    <Html lang={String(__NEXT_DATA__.query['lang'] ?? 'en')}>
      <Head />
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
