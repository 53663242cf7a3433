import type { AppProps } from 'next/app';
import 'wirecodes/styles.css';
import '../app/style.css';

export default function App({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />;
}
