import { compareEntries, ComparisonView, findCode, type Comparison } from 'wirecodes';
import { websocket } from 'wirecodes/catalogs/websocket';
import { en } from 'wirecodes/locales/websocket/en';
import 'wirecodes/styles.css';

interface Args {
  params: { a: string; b: string };
}

export const loader = ({ params: { a, b } }: Args) =>
  compareEntries([findCode(websocket, a, en), findCode(websocket, b, en)]);

export const meta = ({ loaderData }: { loaderData: Comparison }) => [
  { title: loaderData.title },
  { name: 'description', content: loaderData.intro },
];

export default function Compare({ loaderData }: { loaderData: Comparison }) {
  return <ComparisonView comparison={loaderData} compareHref="/compare/{a}/{b}" storageKey="runbook" />;
}
