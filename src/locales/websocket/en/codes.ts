import type { websocket } from '../../../catalogs/websocket.js';
import type { CodeTexts } from '../../../model.js';
import { causes } from './causes.js';

/** WebSocket codes in English. */
export const codes: CodeTexts<typeof websocket> = {
  1000: {
    name: 'Normal Closure',
    summary: 'The connection has done what it was opened for, and one side closed it on purpose.',
    when: 'Your code or the other side called close(1000), or a server ended the session in good order.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: leave automatic reconnecting off for this code.' },
      { who: 'client', text: 'If you did not expect it, look at the reason and find out which side closed first.' },
      { who: 'server', text: 'Send another code when you close because of an error, so that clients can tell.' },
    ],
    choose: 'Send 1000 when the conversation is over and nobody needs to come back.',
    endUser: 'The connection has been closed.',
  },
  1001: {
    name: 'Going Away',
    summary: 'The endpoint is leaving: a server shuts down, or a browser leaves the page.',
    when: 'Servers send it during a shutdown; browsers send it when the user closes or leaves the page, Chromium sometimes only minutes later.',
    fixes: [
      { who: 'client', text: 'Reconnect with a random, growing delay if the server was the one to leave.' },
      { who: 'server', text: 'When a browser sends it, treat it as an ordinary goodbye and free the session.' },
      { who: 'operator', text: 'Drain connections before a deployment, so that clients do not all return at once.' },
    ],
    choose:
      'Send 1001 from a server that shuts down; a page cannot pass it to close(), the browser sends it by itself.',
    endUser: 'The connection was closed because one side left. It can be opened again.',
  },
  1002: {
    name: 'Protocol Error',
    summary: 'One side broke the rules of the WebSocket protocol, and the other side gave up.',
    when: 'A frame had reserved bits set, lacked its mask, was fragmented wrongly, or carried a forbidden close code.',
    fixes: [
      { who: 'client', text: 'Update the WebSocket library; one you wrote yourself is the first suspect.' },
      { who: 'server', text: 'Record the offending frame and check its mask, opcode and reserved bits.' },
      { who: 'operator', text: 'Bypass proxies and middleboxes once, to see whether one of them alters the frames.' },
    ],
    choose: 'Send 1002 when the frames themselves are malformed, whatever the message was meant to say.',
    endUser: 'The connection failed because of a technical error. Please try again later.',
  },
  1003: {
    name: 'Unsupported Data',
    summary: 'An endpoint received a kind of data that it cannot accept, such as binary where it takes only text.',
    when: 'A client sent a Blob or an ArrayBuffer to a text-only endpoint, or text to a binary one.',
    fixes: [
      { who: 'client', text: 'Send the kind that the endpoint expects: a string for text, a buffer for binary.' },
      { who: 'server', text: 'Document which message kinds you take, or accept both.' },
    ],
    choose: 'Send 1003 when you cannot take this kind of message at all, however well-formed it is.',
    endUser: 'The app sent data that the service does not support.',
  },
  1004: {
    name: 'Reserved',
    summary: 'Held back for a meaning that the protocol has never defined.',
    when: 'You should not see it; a peer that sends it has a bug or follows an outdated table.',
    fixes: [
      {
        who: 'server',
        text: 'Replace it in your code with a defined code, such as 1009 for a message that is too big.',
      },
      { who: 'client', text: 'Report it to whoever maintains the peer; old tables list this number wrongly.' },
    ],
    choose: 'It is 1004 only if a frame trace shows that number; no correct implementation produces it.',
    endUser: 'The connection ended for a reason that the app does not know.',
  },
  1005: {
    name: 'No Status Received',
    summary: 'A Close frame arrived without a code in it, so your client reports 1005 in its place.',
    when: 'The other side called close() without arguments, or its library sends an empty Close frame.',
    fixes: [
      { who: 'client', text: 'Treat it as an ordinary close unless your application agreed on codes.' },
      { who: 'server', text: 'Pass a code to close() so that clients learn why you closed.' },
      { who: 'server', text: 'Never send 1005 yourself: forward an empty Close frame as an empty one.' },
    ],
    choose: 'It is 1005 if the close was clean and the Close frame had no body.',
    endUser: 'The connection has been closed.',
  },
  1006: {
    name: 'Abnormal Closure',
    summary: 'The connection ended without a Close frame, so your client reports 1006 because it has nothing better.',
    when: 'A process crashed, the network broke, a proxy cut an idle connection, or the opening handshake failed: browsers hide a refused upgrade behind it as well. A browser that gives up over a bad frame reports 1006 too.',
    fixes: [
      {
        who: 'client',
        text: 'Note whether the open event fired: without it, the handshake failed and the network panel shows the HTTP status.',
      },
      { who: 'client', text: 'Reconnect after a random 0 to 5 seconds, then with growing delays.' },
      { who: 'server', text: 'Send pings more often than the shortest idle timeout on the path.' },
      {
        who: 'operator',
        text: 'Look in the logs of server and proxy for a crash, a timeout or a refused upgrade around that time.',
      },
    ],
    choose: 'It is 1006 if wasClean is false and your side received no valid Close frame.',
    endUser: 'The connection was lost. Trying to reconnect…',
    causes: causes[1006],
  },
  1007: {
    name: 'Invalid Frame Payload Data',
    summary: 'A message held data that does not fit its type, usually text that is not valid UTF-8.',
    when: 'Binary data went out as a text message, or a character was cut in two before sending.',
    fixes: [
      { who: 'client', text: 'Send bytes as a binary message, and text as a string that your library encodes.' },
      { who: 'server', text: 'Encode the text as UTF-8, and cut it at characters, never at bytes.' },
      {
        who: 'server',
        text: 'Keep this code for broken encoding; for JSON that fails your schema, use one of your own.',
      },
    ],
    choose: 'Send 1007 when the bytes contradict the message type, for example text that is not UTF-8.',
    endUser: 'The app received damaged data. Please try again.',
  },
  1008: {
    name: 'Policy Violation',
    summary: 'An endpoint refuses to go on because a message broke one of its rules.',
    when: 'The server enforces a rate limit, an origin check or an access rule, and no narrower code fits or it will not say more.',
    fixes: [
      { who: 'client', text: 'Read the reason, then look up the rule in the documentation of the service.' },
      { who: 'client', text: 'Check token, origin and message rate before you connect again.' },
      { who: 'server', text: 'Put a short hint into the reason: at most 123 bytes of UTF-8.' },
    ],
    choose: 'Send 1008 when a rule was broken and no narrower code fits, or when you do not want to say which rule.',
    endUser: 'The service refused this action.',
  },
  1009: {
    name: 'Message Too Big',
    summary: 'A message was larger than the receiving side is willing to process.',
    when: 'An upload, a snapshot or a long list exceeded the limit of the library, the server or a proxy.',
    fixes: [
      {
        who: 'client',
        text: 'Split the content into several messages; more frames for the same message do not help.',
      },
      { who: 'server', text: 'Raise the message limit as far as your memory allows, and document it.' },
      { who: 'operator', text: 'Compare the limits of proxy, server and library: the smallest one decides.' },
    ],
    choose: 'Send 1009 when size alone is the problem.',
    endUser: 'This content is too large to send.',
  },
  1010: {
    name: 'Mandatory Extension',
    summary: 'The client needs an extension that the server did not accept in the handshake, so the client leaves.',
    when: 'A client library insists on an extension, such as permessage-deflate, that the server or a proxy left out of its response.',
    fixes: [
      { who: 'server', text: 'Enable the extension that the reason of the Close frame names.' },
      { who: 'client', text: 'Make the extension optional, or agree on its parameters with the server.' },
      { who: 'operator', text: 'Check that no proxy drops the Sec-WebSocket-Extensions header.' },
    ],
    choose:
      'Send 1010 only from a client, and name the missing extensions in the reason; a server refuses the handshake instead.',
    endUser: 'The app and the service could not agree on how to talk to each other.',
  },
  1011: {
    name: 'Internal Error',
    summary: 'An endpoint met an unexpected condition and cannot go on.',
    when: 'An exception on the server went uncaught, a dependency failed, or a bug surfaced while a message was handled.',
    fixes: [
      { who: 'server', text: 'Find the exception in the log at the time of the close.' },
      { who: 'server', text: 'Catch errors for each message, so that one bad message does not end the connection.' },
      { who: 'client', text: 'Reconnect with growing delays, and stop after a few attempts.' },
    ],
    choose: 'Send 1011 when you failed yourself and the other side did nothing wrong.',
    endUser: 'Something went wrong on our side. We are trying again.',
  },
  1012: {
    name: 'Service Restart',
    summary: 'The service is restarting and will be back shortly.',
    when: 'A deployment or a configuration change restarts the server that holds your connection.',
    fixes: [
      { who: 'client', text: 'Reconnect after a random 5 to 30 seconds, as its registration asks.' },
      { who: 'client', text: 'Restore subscriptions and state once the connection is back.' },
      { who: 'operator', text: 'Restart instances one at a time, so that there is always somewhere to go.' },
    ],
    choose: 'Send 1012 when you restart and expect your clients back.',
    endUser: 'The service is restarting. You will be reconnected in a moment.',
  },
  1013: {
    name: 'Try Again Later',
    summary: 'The service is overloaded and sheds connections.',
    when: 'The server is at its limit of connections or resources and turns some clients away.',
    fixes: [
      {
        who: 'client',
        text: 'Connect to another address if the host has several; otherwise wait until the user asks.',
      },
      { who: 'client', text: 'Switch off automatic reconnecting to the same address: it feeds the overload.' },
      { who: 'operator', text: 'Add capacity, or limit new connections before they are upgraded.' },
    ],
    choose: 'Send 1013 when you are overloaded and want clients to stay away for now.',
    endUser: 'The service is busy right now. Please try again later.',
  },
  1014: {
    name: 'Bad Gateway',
    summary: 'A gateway or proxy received an invalid response from the server behind it.',
    when: 'The server behind the gateway is down, gives an unexpected answer, or dropped the connection; HTTP 502 is its relative.',
    fixes: [
      { who: 'operator', text: 'Check that the server behind the gateway runs and speaks WebSocket on that path.' },
      { who: 'operator', text: 'Look into the gateway log for the response that it rejected.' },
      { who: 'client', text: 'Reconnect with growing delays.' },
    ],
    choose: 'Send 1014 only as a gateway that cannot make sense of the server behind it.',
    endUser: 'The service cannot be reached right now. We are trying again.',
  },
  1015: {
    name: 'TLS Handshake Failure',
    summary: 'The TLS handshake of a wss:// connection failed, so no WebSocket connection ever existed.',
    when: 'The certificate has expired, names another host or lacks its intermediate, or the two sides share no TLS version. Chromium does not tell the page and reports 1006; Firefox reports 1015.',
    fixes: [
      { who: 'operator', text: 'Check that the certificate is in date and names this host.' },
      { who: 'operator', text: 'Serve the whole chain, intermediate certificates included.' },
      { who: 'client', text: 'Open the same host over https:// in a browser and read its certificate error.' },
    ],
    choose: 'It is 1015 if https:// on the same host fails with a certificate or TLS error too.',
    endUser: 'A secure connection could not be established.',
  },
  3000: {
    name: 'Unauthorized',
    summary: 'The endpoint has to be authorized first; the counterpart of HTTP 401.',
    when: 'The token was missing, wrong or expired, and the server found out after the upgrade.',
    fixes: [
      { who: 'client', text: 'Fetch a fresh token, then connect again.' },
      { who: 'client', text: 'Ask the user to sign in if a fresh token is refused as well.' },
      { who: 'server', text: 'Close with this code after the upgrade: a browser hides an HTTP 401 from the page.' },
    ],
    choose: 'Send 3000 when the peer has not proved who it is.',
    endUser: 'Please sign in again.',
  },
  3003: {
    name: 'Forbidden',
    summary: 'The endpoint is known but not allowed to do this; the counterpart of HTTP 403.',
    when: 'The user signed in, but lacks the right to this channel, room or action.',
    fixes: [
      { who: 'client', text: 'Do not reconnect with the same account: the answer will not change.' },
      { who: 'server', text: 'Check the rights of the account, and name the missing one in the reason.' },
    ],
    choose: 'Send 3003 when you know who it is and the answer is still no.',
    endUser: 'You do not have permission to do this.',
  },
  3008: {
    name: 'Timeout',
    summary: 'The endpoint took too long to answer the application; the counterpart of HTTP 408.',
    when: 'An expected message, such as the sign-in after opening, did not come in time.',
    fixes: [
      { who: 'client', text: 'Send the expected message right after the open event.' },
      { who: 'client', text: 'Reconnect with growing delays if the network was slow.' },
      { who: 'server', text: 'Allow time for slow networks, and name the awaited message in the reason.' },
    ],
    choose: 'Send 3008 when the peer kept your application waiting for longer than agreed.',
    endUser: 'The connection timed out. We are trying again.',
  },
};
