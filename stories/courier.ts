import type { Catalog, LocaleOf } from '../src/model.js';
import { en } from '../src/locales/websocket/en/index.js';

/** A small protocol of a delivery service, with three stages: what a catalog of your own looks like. */
export const courier = {
  protocol: 'courier',
  stages: ['sender', 'depot', 'recipient'],
  facts: { stages: {}, retry: { shownAs: ['row', 'tag'] }, registry: { shownAs: ['row', 'tag'] }, spec: {} },
  codes: {
    D40: {
      phrase: 'Depot full',
      registry: 'private',
      severity: 'notice',
      stages: ['depot'],
      retry: { advice: 'delay', minSeconds: 60, maxSeconds: 300 },
      spec: [{ title: 'Courier handbook: depots', url: 'https://example.com/handbook#depots' }],
    },
    R10: {
      phrase: 'Not delivered',
      registry: 'private',
      severity: 'fault',
      stages: ['depot', 'recipient'],
      retry: { advice: 'after-fix' },
      spec: [{ title: 'Courier handbook: delivery', url: 'https://example.com/handbook#delivery' }],
    },
  },
  ranges: [],
} as const satisfies Catalog;

/** The words of the delivery service in English. */
export const courierEn: LocaleOf<typeof courier> = {
  protocol: 'courier',
  lang: 'en',
  dir: 'ltr',
  messages: en.messages,
  terms: {
    protocol: 'Courier',
    codes: 'Delivery codes',
    stages: { sender: 'Sender', depot: 'Depot', recipient: 'Recipient' },
    facts: {
      stages: { question: 'Where on its way does it arise?' },
    },
  },
  codes: {
    D40: {
      name: 'Depot Full',
      summary: 'The depot has no room for another parcel.',
      when: 'It shows up on days before a holiday, when more parcels arrive than leave.',
      fixes: [{ who: 'client', text: 'Send the parcel again a few minutes later.' }],
      choose: 'Send D40 when the parcel itself is in order and only room is lacking.',
      endUser: 'Your parcel will set off a little later.',
    },
    R10: {
      name: 'Not Delivered',
      summary: 'The parcel left the depot and did not reach its recipient.',
      when: 'The address was incomplete, or nobody opened the door.',
      fixes: [{ who: 'client', text: 'Check the address and the name at the door.' }],
      choose: 'Send R10 when the parcel was on its way and came back.',
      endUser: 'Your parcel could not be delivered. Please check the address.',
    },
  },
  ranges: {},
  unknown: {
    name: 'Unknown Code',
    summary: 'The delivery service has no such code.',
    when: 'It may be a slip of the pen, or a code of another service.',
    fixes: [{ who: 'client', text: 'Ask whoever wrote it where it comes from.' }],
    choose: 'Nobody should send it.',
    endUser: 'The delivery service reported something that the app does not know.',
  },
  pairs: {},
};
