import { renderToStaticMarkup } from 'react-dom/server';
import { CompareView } from 'wirecodes';
import { websocket } from 'wirecodes/catalogs/websocket';
import { en } from 'wirecodes/locales/websocket/en';

/** HTML for a page that is built: the element keeps it, and lets its checklists remember. */
export const html = renderToStaticMarkup(<CompareView catalog={websocket} codes={[1006, 1015]} locale={en} />);

console.log(`<wire-compare storage-key="runbook">${html}</wire-compare>`.slice(0, 46)); // <wire-compare storage-key="runbook"><article c
