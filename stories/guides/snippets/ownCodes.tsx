import { CompareView } from 'wirecodes';
import { websocket } from 'wirecodes/catalogs/websocket';
import { extendCatalog, extendLocale } from 'wirecodes/define';
import { en } from 'wirecodes/locales/websocket/en';

export const codes = extendCatalog(websocket, {
  codes: { 4401: { phrase: 'TOKEN_EXPIRED', sentBy: 'server', retry: { advice: 'after-fix' } } },
});

export const words = extendLocale(codes, en, {
  codes: {
    4401: {
      name: 'Session expired',
      summary: 'The access token that opened the connection has expired.',
      when: 'A tab stays open for longer than the lifetime of a token.',
      fixes: [{ who: 'client', text: 'Fetch a new token, then connect again.' }],
      choose: 'Use 4401 when the token was valid before.',
      endUser: 'Your session has ended. Please sign in again.',
    },
  },
});

export const Expired = () => <CompareView catalog={codes} codes={[4401, 1008]} locale={words} />;
