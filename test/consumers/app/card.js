import { createElement } from 'react';
import { CodeCard } from 'wirecodes';
import { websocket } from 'wirecodes/catalogs/websocket';
import { en } from 'wirecodes/locales/websocket/en';

globalThis.card = createElement(CodeCard, { catalog: websocket, code: 1006, locale: en });
