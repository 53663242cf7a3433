import { CompareView } from 'wirecodes';
import { websocket } from 'wirecodes/catalogs/websocket';
import { en } from 'wirecodes/locales/websocket/en';

export const Page = () => (
  <CompareView className="mx-auto max-w-4xl p-6" catalog={websocket} codes={[1006, 1015]} locale={en} />
);
