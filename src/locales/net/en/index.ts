import type { net } from '../../../catalogs/net.js';
import type { LocaleOf } from '../../../model.js';
import { en as messages } from '../../messages/en.js';
import { effects } from './effects.js';
import { local } from './local.js';
import { pairs } from './pairs.js';
import { remote } from './remote.js';

/** The failures of the network and the system in English. */
export const en: LocaleOf<typeof net, 'en'> = {
  protocol: 'net',
  lang: 'en',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'Network',
    codes: 'Network errors',
    stages: {
      resolve: 'Name resolution',
      socket: 'Local socket',
      connect: 'TCP connection',
      tls: 'TLS handshake',
      exchange: 'Request and response',
    },
    facts: {
      evidence: {
        question: 'What is the evidence?',
        note: 'A firewall or load balancer on the path can send a packet on behalf of the server or host.',
        values: {
          resolver: 'The response of the DNS resolver, or the lack of one',
          peer: 'A packet from the peer',
          network: 'Usually an ICMP message, or no ARP or neighbor discovery reply from the host on the local network',
          silence: 'A timer expired before the expected packet or response arrived',
          local: 'Usually none from outside: the operating system of this host reports it',
        },
        tags: {
          resolver: 'From the resolver',
          peer: 'From the peer',
          network: 'From the network',
          silence: 'No response',
          local: 'From this host',
        },
        says: {
          resolver: {
            one: '{codes} comes from name resolution: no connection to the server was attempted.',
            other: '{codes} come from name resolution: no connection to the server was attempted.',
          },
          peer: {
            one: '{codes} follows a packet from the peer, so the peer is reachable unless a firewall or load balancer on the path sent the packet.',
            other:
              '{codes} follow a packet from the peer, so the peer is reachable unless a firewall or load balancer on the path sent the packet.',
          },
          network: {
            one: '{codes} usually follows an ICMP message from a router or firewall, or a failed ARP or neighbor lookup on the local network.',
            other:
              '{codes} usually follow an ICMP message from a router or firewall, or a failed ARP or neighbor lookup on the local network.',
          },
          silence: {
            one: '{codes} means that a timer expired before the expected packet or response arrived.',
            other: '{codes} mean that a timer expired before the expected packet or response arrived.',
          },
          local: {
            one: '{codes} usually comes from the operating system of this host: check this host first.',
            other: '{codes} usually come from the operating system of this host: check this host first.',
          },
        },
      },
      stages: { question: 'At which stage of the request does it occur?' },
      reachedServer: {
        question: 'Could the server have processed the request?',
        values: {
          no: 'No, nothing was sent',
          depends: 'Not if `connect` failed; later, possibly',
          maybe: 'Possibly, so check before you repeat a write',
        },
        says: {
          no: {
            one: 'After {codes}, the server has not seen the request: a retry cannot repeat completed work.',
            other: 'After {codes}, the server has not seen the request: a retry cannot repeat completed work.',
          },
          depends: {
            one: 'After {codes}, the server has not seen the request if `connect` failed; on an open connection, it may have processed it.',
            other:
              'After {codes}, the server has not seen the request if `connect` failed; on an open connection, it may have processed it.',
          },
          maybe: {
            one: 'After {codes}, the server may have processed the request: retry automatically only if it is idempotent.',
            other:
              'After {codes}, the server may have processed the request: retry automatically only if it is idempotent.',
          },
        },
      },
    },
    across: {
      dns: 'DNS gives a response code; the resolver library turns it into another error. With glibc, NXDOMAIN and NODATA become ENOTFOUND in Node.js, and SERVFAIL, REFUSED or no response become EAI_AGAIN.',
      http: 'A network error means that the client received no complete HTTP response. If a proxy or gateway gets the network error, its client receives an HTTP status such as 502, 503 or 504 instead.',
      websocket:
        'A close event does not name the network error: a connection that fails or breaks is reported as 1006. Look for the network error in the log of the client, the server or the proxy.',
      grpc: 'gRPC reports most network errors as UNAVAILABLE and names the network error in the status message.',
      tls: 'Most network errors occur before the TLS handshake or end the TCP connection; a TLS alert is a message that arrived over a working connection. Node.js reports an alert during the handshake as EPROTO in its `https` module, and with a code such as `ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION` in `fetch`.',
    },
  },
  codes: { ...local, ...remote },
  ranges: {},
  unknown: {
    name: 'Not a network error',
    summary: 'A network error is one of the names in this list, such as `ECONNREFUSED`; this value is not.',
    when: 'The name is misspelled, it belongs to a file operation (`ENOENT`), or the value is a number: errno numbers differ between operating systems.',
    fixes: [
      {
        id: 'look-up-number',
        who: 'client',
        run: 'python3 -c "import errno; print(errno.errorcode[111])"',
        text: 'Look up the name of an errno number on the system that reported it: `python3 -c "import errno; print(errno.errorcode[111])"`.',
      },
    ],
    choose: 'A value is a network error only if it is one of the names in this list.',
    endUser: 'Something went wrong. Please try again later.',
  },
};
