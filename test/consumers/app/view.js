import { createElement } from 'react';
import { CompareView } from 'wirecodes';
import { websocket } from 'wirecodes/catalogs/websocket';
import { en } from 'wirecodes/locales/websocket/en';

export const view = createElement(CompareView, {
  catalog: websocket,
  codes: [1006, 1015],
  locale: en,
  storageKey: 'runbook',
});
