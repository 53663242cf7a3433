import type { ReactElement } from 'react';
import { websocket } from '../../dist/catalogs/websocket.js';
import { CompareView } from '../../dist/index.js';
import { en } from '../../dist/locales/websocket/en/index.js';

export { Fragment as Frame } from 'react';

export function View(): ReactElement {
  return <CompareView catalog={websocket} codes={[1005, 1006]} locale={en} />;
}
