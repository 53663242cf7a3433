import type { PairTexts } from '../../../model.js';

/** The pairs of WebSocket close codes that people confuse, in English. */
export const pairs: PairTexts = {
  '1000-1001': {
    decisive: 'With 1000 the work is done; with 1001 one side had to leave while there may be more to say.',
    differences: [
      'A client stays away after 1000 and usually comes back after a server’s 1001.',
      'A page may call close(1000); 1001 it leaves to the browser.',
    ],
  },
  '1000-1005': {
    decisive: '1000 says that all is well; 1005 says nothing at all, because the Close frame was empty.',
    differences: [
      'close(1000) in a browser makes the peer see 1000; close() without arguments makes it see 1005.',
      'Both are clean closes, so neither is an error by itself.',
    ],
  },
  '1000-1010': {
    decisive: '1000 ends a conversation that took place; 1010 ends one that could not begin.',
    differences: [
      '1000 needs no action; 1010 recurs on every attempt until client and server agree on extensions.',
      'Pages can send 1000, but never 1010: browser script has no say in extensions.',
    ],
  },
  '1000-1015': {
    decisive: '1000 closes a connection that worked; 1015 stands for one that never became secure.',
    differences: [
      '1000 comes from the other side; 1015 is only ever noted on your own.',
      'Every browser reports 1000 as it is; where 1015 is true, Chromium shows 1006 and Firefox 1015.',
    ],
  },
  '1001-1006': {
    decisive: 'With 1001 the other side said goodbye; with 1006 it vanished without a word.',
    differences: [
      'A server that shuts down in good order gives 1001; one that is killed gives 1006.',
      '1001 lets you plan a return; 1006 leaves open whether anybody is still there.',
    ],
  },
  '1001-1012': {
    decisive: '1001 says that the endpoint leaves; 1012 adds that the service restarts and will be back.',
    differences: [
      'Only 1012 comes with a delay from its registration: a random 5 to 30 seconds.',
      'Browsers send 1001 too, when the user leaves the page; 1012 comes from servers only.',
    ],
  },
  '1002-1003': {
    decisive: '1002 rejects how the bytes were framed; 1003 rejects which kind of data they carry.',
    differences: [
      '1002 points at a library or a proxy; 1003 points at the application that chose text or binary.',
      'The frames behind 1003 are valid, and another endpoint might accept them.',
    ],
  },
  '1002-1007': {
    decisive: '1002 is about broken frames; 1007 is about broken content in correct frames.',
    differences: [
      'Text that is not UTF-8 gives 1007; a wrong opcode or a missing mask gives 1002.',
      'Look for 1002 in the protocol stack and for 1007 in the code that encodes the message.',
    ],
  },
  '1003-1007': {
    decisive: '1003 refuses the type of a message; 1007 says that its bytes do not match that type.',
    differences: [
      'A flawless binary message can cause 1003, but not 1007.',
      'For 1003 send the other type; for 1007 repair the encoding, or send bytes as a binary message.',
    ],
  },
  '1005-1006': {
    decisive: 'With 1005 a Close frame arrived and was empty; with 1006 none arrived at all.',
    differences: [
      '1005 is a proper close with wasClean true; 1006 is a break with wasClean false.',
      'A peer that calls close() without a code leads to 1005; a peer that crashes leads to 1006.',
      '1005 calls for nothing; 1006 calls for a search and a reconnect.',
    ],
  },
  '1005-1010': {
    decisive: '1005 means that no reason was given; 1010 names one: an extension is missing.',
    differences: [
      'A client sends 1010 on purpose; 1005 is what a receiver notes when the frame is empty.',
      'The reason of a 1010 lists the extensions; a 1005 can have no reason, since its frame has no body.',
    ],
  },
  '1006-1015': {
    decisive: '1006 covers every close without a Close frame; 1015 names one cause of it, a failed TLS handshake.',
    differences: [
      'In Chromium both look like 1006, and only the console and the certificate page tell them apart; Firefox reports 1015.',
      '1006 can follow hours of good traffic; 1015 comes before the first byte of it.',
      'Waiting and retrying cures many a 1006; a 1015 needs a change to certificates or TLS versions.',
    ],
  },
  '1007-1008': {
    decisive: '1007 is a matter of encoding; 1008 is a matter of rules.',
    differences: [
      'A message behind 1007 is damaged; one behind 1008 was understood and turned down.',
      'JSON that fails your schema is not 1007: use 1008 or a code of your own.',
    ],
  },
  '1008-1009': {
    decisive: '1009 names the broken rule, the size; 1008 is for rules that have no code of their own.',
    differences: [
      'After 1009 a smaller message helps; after 1008 only knowing the rule does.',
      '1008 can hide the details on purpose; 1009 tells the sender exactly what to change.',
    ],
  },
  '1008-3000': {
    decisive: '3000 says that the peer must sign in; 1008 says only that some rule was broken.',
    differences: [
      'A client can answer 3000 by itself with a fresh token; 1008 needs somebody to read the reason.',
      'A page can pass 3000 to close(), but not 1008.',
      'Not every server library knows 3000, while 1008 is as old as the protocol.',
    ],
  },
  '1008-3003': {
    decisive: '3003 says that this account lacks permission; 1008 leaves open which rule was broken and by whom.',
    differences: [
      'After 3003 other rights help; after 1008 other behaviour may.',
      'A page can pass 3003 to close(), but not 1008.',
    ],
  },
  '1010-1015': {
    decisive:
      '1015 fails before any HTTP is spoken; 1010 comes after the handshake, over an extension that it left out.',
    differences: [
      'For 1015 look at certificates and TLS versions; for 1010 look at the Sec-WebSocket-Extensions header.',
      'A client sends 1010 to the server; 1015 reaches nobody, each side only notes it.',
      'Chromium shows 1006 in place of 1015, and a page’s script can never send 1010.',
    ],
  },
  '1011-1012': {
    decisive: '1011 was an accident; 1012 was planned.',
    differences: [
      'Behind 1011 is an error to find in the log; behind 1012 is a restart that ends by itself.',
      'For 1012 the delay is given, a random 5 to 30 seconds; for 1011 you choose it and let it grow.',
    ],
  },
  '1012-1013': {
    decisive: '1012 asks you to come back soon; 1013 asks you to stay away from this address.',
    differences: [
      'After 1012 reconnect automatically after a random 5 to 30 seconds; after 1013 connect only elsewhere, or when the user asks.',
      'A restart is over by itself; an overload grows with every client that tries again.',
    ],
  },
};
