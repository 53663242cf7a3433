import type { PairTexts } from '../../../model.js';

/** The pairs of WebSocket close codes that people confuse, in English. */
export const pairs: PairTexts = {
  '1000-1001': {
    decisive:
      '1000 means that the session is complete; 1001 means that one side is going away, possibly in the middle of a session.',
    differences: [
      'Do not reconnect after 1000; reconnect after a 1001 from the server, with exponential backoff and jitter.',
      'A page can call `close(1000)` but not `close(1001)`; the browser sends 1001 automatically.',
    ],
  },
  '1000-1005': {
    decisive: '1000 states that the close was normal; 1005 means that the Close frame carried no code.',
    differences: [
      'In a browser, `close(1000)` makes the peer report 1000; `close()` without arguments makes it report 1005.',
      'Both are clean closes (`wasClean` is `true`), so neither is an error by itself.',
    ],
  },
  '1000-1010': {
    decisive:
      '1000 closes a connection whose session is complete; 1010 closes one that lacks an extension that the client requires.',
    differences: [
      '1000 needs no action; 1010 recurs on every attempt until client and server agree on the extensions.',
      'A page can send 1000 but never 1010: JavaScript in a browser cannot choose extensions.',
    ],
  },
  '1000-1015': {
    decisive:
      '1000 closes a connection that worked; 1015 means that the TLS handshake failed and no connection was opened.',
    differences: [
      '1000 is sent in a Close frame; 1015 is never sent, because the client generates it locally.',
      'Browsers report 1000 as sent. For a failed TLS handshake, Chromium reports 1006 and Firefox usually 1015.',
    ],
  },
  '1001-1006': {
    decisive:
      'With 1001, the peer announced that it was going away; with 1006, the connection ended without a valid Close frame.',
    differences: [
      'A server that shuts down gracefully sends 1001; a server process that is killed causes 1006.',
      'After 1001, you know that the peer is going away; after 1006, it may still be running.',
    ],
  },
  '1001-1012': {
    decisive: '1001 means that an endpoint is going away; 1012 adds that the service is restarting and will be back.',
    differences: [
      'Only 1012 specifies a reconnect delay: a random 5 to 30 seconds.',
      'Browsers also send 1001, when the user leaves the page; only servers send 1012.',
    ],
  },
  '1002-1003': {
    decisive: '1002 rejects the framing of the data; 1003 rejects the message type, text or binary.',
    differences: [
      'For 1002, check the WebSocket library and the proxies; for 1003, check the application code that chose text or binary.',
      'The frames that lead to 1003 are valid, and another endpoint might accept the message.',
    ],
  },
  '1002-1007': {
    decisive: '1002 means malformed frames; 1007 means invalid content in well-formed frames.',
    differences: [
      'An invalid opcode or a missing mask leads to 1002. Text that is not UTF-8 leads to 1007, although Chromium sends 1002 for it.',
      'For 1002, debug the WebSocket library or a proxy; for 1007, debug the code that encodes the message.',
    ],
  },
  '1003-1007': {
    decisive: '1003 rejects the type of a message; 1007 means that its bytes do not match its type.',
    differences: [
      'A well-formed binary message can lead to 1003, but not to 1007.',
      'For 1003, send the other type; for 1007, fix the encoding or send the bytes as a binary message.',
    ],
  },
  '1005-1006': {
    decisive: 'With 1005, a Close frame without a code arrived; with 1006, no valid Close frame arrived.',
    differences: [
      '1005 is a clean close (`wasClean` is `true`); 1006 is not (`wasClean` is `false`).',
      'A peer that calls `close()` without a code leads to 1005; a peer that crashes leads to 1006.',
      '1005 usually needs no action; after 1006, reconnect and find the cause.',
    ],
  },
  '1005-1010': {
    decisive:
      '1005 means that no code was given; 1010 names the cause: the server did not accept a required extension.',
    differences: [
      'A client sends 1010 deliberately; an endpoint reports 1005 when the Close frame that it received was empty.',
      'The reason of a 1010 lists the missing extensions; a 1005 has no reason, because the Close frame has no body.',
    ],
  },
  '1006-1015': {
    decisive:
      '1006 covers every close without a valid Close frame; 1015 names one cause of it, a failed TLS handshake.',
    differences: [
      'Chromium reports 1006 for both; in the console, `net::ERR_CERT_` or `net::ERR_SSL_` means that the TLS handshake failed. Firefox usually reports 1015.',
      '1006 can occur after hours of traffic; 1015 occurs before any WebSocket data is exchanged.',
      'Reconnecting often succeeds after 1006; 1015 recurs until the certificate or the TLS configuration is fixed.',
    ],
  },
  '1007-1008': {
    decisive: '1007 means that the encoding is invalid; 1008 means that a rule was broken.',
    differences: [
      'The receiver cannot decode a message that leads to 1007; it understands and rejects one that leads to 1008.',
      'For JSON that fails your schema, do not send 1007: use 1008 or a code from 4000 to 4999.',
    ],
  },
  '1008-1009': {
    decisive: '1009 names the broken rule, the size limit; 1008 is for rules that have no code of their own.',
    differences: [
      'After 1009, send a smaller message; after 1008, find out which rule was broken.',
      '1008 can leave out the details; 1009 always says that the size is the problem.',
    ],
  },
  '1008-3000': {
    decisive: '3000 means that the peer must authenticate; 1008 means only that some rule was broken.',
    differences: [
      'After 3000, a client can request a new token and reconnect; after 1008, a developer has to read the reason.',
      'A page can pass 3000 to `close()`, but not 1008.',
      'Some server libraries define no constant for 3000; 1008 has been part of the protocol since RFC 6455.',
    ],
  },
  '1008-3003': {
    decisive: '3003 means that this account lacks a permission; 1008 does not say which rule was broken.',
    differences: [
      'After 3003, grant the account the missing permission; after 1008, find out which rule was broken.',
      'A page can pass 3003 to `close()`, but not 1008.',
    ],
  },
  '1010-1015': {
    decisive:
      '1015 means that the TLS handshake failed, before any HTTP; 1010 means that the WebSocket handshake completed without a required extension.',
    differences: [
      'For 1015, check certificates and TLS versions; for 1010, check the `Sec-WebSocket-Extensions` header.',
      'A client sends 1010 to the server; 1015 is never sent, because the client generates it locally.',
      'Chromium reports 1006 instead of 1015, and JavaScript in a page can never send 1010.',
    ],
  },
  '1011-1012': {
    decisive: '1011 reports an unexpected error; 1012 announces a planned restart.',
    differences: [
      'For 1011, find the error in the server log; 1012 needs no fix, because the restart ends on its own.',
      '1012 specifies the reconnect delay, a random 5 to 30 seconds; after 1011, use exponential backoff and jitter.',
    ],
  },
  '1012-1013': {
    decisive:
      '1012 means that clients should reconnect soon; 1013 means that they should not reconnect automatically to the same IP address.',
    differences: [
      'After 1012, reconnect automatically after a random 5 to 30 seconds; after 1013, connect to another IP address or wait until the user asks to reconnect.',
      'A restart ends on its own; an overload gets worse with every retry.',
    ],
  },
};
