import type { dns } from '../../../catalogs/dns.js';
import type { LocaleOf } from '../../../model.js';
import { en as messages } from '../../messages/en.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** DNS response codes in English. */
export const en: LocaleOf<typeof dns, 'en'> = {
  protocol: 'dns',
  lang: 'en',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'DNS',
    codes: 'Response codes',
    stages: { stub: 'Stub resolver', recursive: 'Recursive resolver', authoritative: 'Authoritative server' },
    facts: {
      resolver: {
        question: 'What does `getaddrinfo` return?',
        note: 'Measured with glibc 2.36. musl reports NXDOMAIN as `EAI_NONAME`, and NODATA as `EAI_NODATA` or, in older versions, `EAI_NONAME`; it repeats the query after SERVFAIL, ignores every other error response, waits until its timeout (5 s by default), and then returns `EAI_AGAIN`.',
        values: {
          address: 'The addresses',
          EAI_NODATA: '`EAI_NODATA`: the name exists, but has no address',
          EAI_NONAME: '`EAI_NONAME`: the name is unknown',
          EAI_AGAIN: '`EAI_AGAIN`: a temporary failure',
        },
      },
      cached: {
        question: 'How long may a resolver cache it?',
        note: 'The negative TTL is the lower of the `MINIMUM` field and the TTL of the SOA record in the authority section. Resolvers limit it further.',
        values: {
          ttl: 'For the TTL of the records',
          soa: 'For the negative TTL of the zone',
          minutes: 'At least 1 second and at most 5 minutes',
          no: 'Not at all',
        },
        tags: {
          ttl: 'Cached for the TTL',
          soa: 'Cached for the negative TTL',
          minutes: 'Cached for up to 5 min',
          no: 'Not cached',
        },
        says: {
          soa: {
            one: 'A resolver caches {codes} for the negative TTL of the zone, so a record that is added now is not visible at once.',
            other:
              'A resolver caches {codes} for the negative TTL of the zone, so a record that is added now is not visible at once.',
          },
          minutes: {
            one: 'A resolver may cache {codes} for at most 5 minutes.',
            other: 'A resolver may cache {codes} for at most 5 minutes.',
          },
        },
      },
      stages: { question: 'At which stage can it occur?' },
    },
    across: {
      http: 'With DNS over HTTPS, a DNS response is sent with HTTP status 200 whatever its RCODE: NXDOMAIN and SERVFAIL are in the body. An HTTP error means that there is no DNS response.',
      net: 'An RCODE is part of a DNS response; a network error is what the resolver library reports to the program for it. `getaddrinfo` reports SERVFAIL, REFUSED, NOTIMP and a timeout alike as EAI_AGAIN. In Node.js, `dns.lookup()` reports NXDOMAIN and NODATA alike as ENOTFOUND.',
    },
  },
  codes,
  ranges: {
    header: {
      name: 'Unassigned in the Header',
      summary: 'The numbers 12 to 15 fit in the 4-bit RCODE field of the DNS header, but none of them is assigned.',
      when: 'The response is corrupted, or a server or a proxy sets a number of its own. `dig` shows such a number as `RESERVED12`, for example.',
      fixes: [
        {
          id: 'inspect-response',
          text: 'Capture the response with `tcpdump -n -vv port 53`, and check which server sent it.',
        },
      ],
      choose: 'A code is unassigned in the header when the number is between 12 and 15.',
      endUser: 'The address of the server could not be determined. Please try again later.',
    },
    extended: {
      name: 'Unassigned, Extended',
      summary: 'The numbers 24 to 3840 are unassigned. They need the extended RCODE of EDNS, which has 12 bits.',
      when: 'The OPT record of the response is corrupted, or the response uses a code that was assigned after this catalog was written.',
      fixes: [
        {
          id: 'inspect-response',
          text: 'Capture the response with `tcpdump -n -vv port 53`, and look the number up in the IANA registry of DNS RCODEs.',
        },
      ],
      choose: 'A code is unassigned when the number is between 24 and 3840.',
      endUser: 'The address of the server could not be determined. Please try again later.',
    },
    private: {
      name: 'Private Use',
      summary: 'The numbers 3841 to 4095 are for private use: the operator of the server defines what they mean.',
      when: 'A private DNS service returns an error of its own.',
      fixes: [
        {
          id: 'ask-operator',
          text: 'Look the number up in the documentation of the DNS service, or ask its operator.',
        },
      ],
      choose: 'Use a number from 3841 to 4095 only between your own clients and servers.',
      endUser: 'The address of the server could not be determined. Please try again later.',
    },
    large: {
      name: 'Unassigned, TSIG and TKEY Only',
      summary:
        'The numbers 4096 to 65534 are unassigned. They fit only in the 16-bit error field of a TSIG or TKEY record, not in the RCODE of a response.',
      when: 'A TSIG or TKEY record is corrupted, or a program read the number from the wrong field.',
      fixes: [
        {
          id: 'inspect-response',
          text: 'Capture the response with `tcpdump -n -vv port 53`, and compare the number with the RCODE that it shows.',
        },
      ],
      choose: 'A code is unassigned when the number is between 4096 and 65534.',
      endUser: 'The address of the server could not be determined. Please try again later.',
    },
    reserved: {
      name: 'Reserved',
      summary: 'The number 65535 is reserved. Only a standards action can assign it.',
      when: 'A program uses 65535 (all bits set, or −1) to mean that it has no code.',
      fixes: [
        {
          id: 'inspect-response',
          text: 'Capture the response with `tcpdump -n -vv port 53`, and check whether there is a response at all.',
        },
      ],
      choose: 'A code is reserved when the number is 65535.',
      endUser: 'The address of the server could not be determined. Please try again later.',
    },
  },
  unknown: {
    name: 'Not a DNS Response Code',
    summary:
      'A DNS response code is a number from 0 to 65535 or the name of one, such as NXDOMAIN; this value is neither.',
    when: 'A name is misspelled, or the value is a code from another protocol, such as ENOTFOUND or `EAI_AGAIN`.',
    fixes: [
      {
        id: 'query-with-dig',
        who: 'client',
        run: 'dig example.com A',
        text: 'Run `dig example.com A`, and read the code after `status:` in the header of the response.',
      },
    ],
    choose: 'A value is a DNS response code only if it is a number from 0 to 65535 or the name of one.',
    endUser: 'The address of the server could not be determined. Please try again later.',
  },
};
