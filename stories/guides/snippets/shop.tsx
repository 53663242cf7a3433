import { CodeView } from 'wirecodes';
import { defineCatalog, defineLocale } from 'wirecodes/define';
import { en as messages } from 'wirecodes/locales/messages/en';

export const shop = defineCatalog({
  protocol: 'shop',
  stages: ['request', 'bank'],
  facts: { charged: { shownAs: ['row', 'tag'] }, stages: {}, retry: { shownAs: ['row', 'tag'] }, spec: {} },
  codes: {
    card_declined: {
      phrase: 'card_declined',
      severity: 'notice',
      charged: false,
      stages: ['bank'],
      retry: { advice: 'after-fix' },
      spec: [{ title: 'Shop API: errors', url: '/api/errors' }],
    },
  },
  ranges: [],
});
export const shopWords = defineLocale(shop, {
  protocol: 'shop',
  lang: 'en',
  dir: 'ltr',
  messages,
  terms: {
    protocol: 'Shop',
    codes: 'Errors',
    stages: { request: 'Request', bank: 'Bank' },
    facts: {
      charged: { question: 'Was the card charged?', values: { false: 'No' }, tags: { false: 'Not charged' } },
    },
  },
  codes: {
    card_declined: {
      name: 'Card declined',
      summary: 'The bank refused the payment.',
      when: 'The card has run out, is blocked, or the bank suspects a fraud.',
      fixes: [{ who: 'client', text: 'Ask for another card.' }],
      choose: 'It is this one if the bank answered at all.',
      endUser: 'Your bank declined the payment. Please try another card.',
    },
  },
  ranges: {},
  unknown: {
    name: 'Unknown error',
    summary: 'The shop has no error of this name.',
    when: 'The client and the server are of different versions.',
    fixes: [{ who: 'client', text: 'Update the client.' }],
    choose: 'It is none of the errors listed.',
    endUser: 'Something went wrong. Please try again.',
  },
});

export const declined = <CodeView catalog={shop} code="card_declined" locale={shopWords} />;
