import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 40x in English. */
export const codes: CodeTexts<typeof http, '40'> = {
  400: {
    name: 'Bad Request',
    summary: 'The server cannot or will not make sense of the request.',
    when: 'Broken JSON, a missing parameter, an invalid header, plain HTTP on an HTTPS port; from nginx also when cookies are too large.',
    fixes: [
      {
        who: 'client',
        text: 'Read the error body, then compare the request with one that works, for instance in curl -v.',
      },
      { who: 'client', text: 'If only one browser is affected, delete the cookies of the site.' },
      { who: 'server', text: 'Say in the body what is wrong and where.' },
      {
        who: 'operator',
        text: 'If the application log shows nothing, look in the proxy’s: it sends this code by itself too.',
      },
    ],
    choose: 'Send 400 when you cannot read the request; if you can and its content breaks a rule, 422 is more precise.',
    endUser: 'The app sent something that the service does not understand.',
  },
  401: {
    name: 'Unauthorized',
    summary: 'The server wants to know who is asking: the credentials are missing, wrong or expired.',
    when: 'A token has run out, a key was mistyped, or Authorization got lost, at a proxy or in a redirect to another host.',
    fixes: [
      {
        who: 'client',
        text: 'Read WWW-Authenticate: it names the scheme and, with bearer tokens, often the reason.',
      },
      { who: 'client', text: 'Get a fresh token or ask the user to sign in, then repeat the request once.' },
      { who: 'server', text: 'Send WWW-Authenticate along; if the user is known but lacks a right, send 403.' },
      {
        who: 'operator',
        text: 'Check that the proxy passes Authorization on, and that clocks agree if tokens seem to expire early.',
      },
    ],
    choose: 'Send 401 when valid credentials would change the answer.',
    endUser: 'Please sign in again.',
  },
  402: {
    name: 'Payment Required',
    summary: 'A code kept for payments, to which each service gives a meaning of its own.',
    when: 'Stripe sends it for declined cards; others send it when a plan has run out or a bill is unpaid.',
    fixes: [
      { who: 'client', text: 'Read the body: only this service’s documentation says what to do.' },
      { who: 'operator', text: 'Check plan, quota and means of payment of the account.' },
      { who: 'server', text: 'Say in the body what has to be paid and where.' },
    ],
    choose: 'Send 402 when only a payment stands in the way, and document it.',
    endUser: 'A payment is needed to go on.',
  },
  403: {
    name: 'Forbidden',
    summary: 'The server understood the request and refuses it, and the same credentials will not change that.',
    when: 'The account lacks a right; a firewall, an IP rule or a CSRF check objects; nginx cannot read the file or does not list the folder.',
    fixes: [
      {
        who: 'client',
        text: 'Do not repeat it with the same credentials: ask for the right, or change the account.',
      },
      {
        who: 'operator',
        text: 'Find out by body and headers who refused: the application, a WAF, the CDN or the file system.',
      },
      { who: 'server', text: 'Log which rule refused, and tell the caller as much of it as may be known.' },
    ],
    choose: 'Send 403 when you know enough to say no; if even the existence is a secret, send 404.',
    endUser: 'You do not have permission to do this.',
  },
  404: {
    name: 'Not Found',
    summary: 'There is nothing at this address, or nothing that the server is willing to admit.',
    when: 'Mistyped or outdated links, a route that was never deployed, or a path that a proxy rewrites wrongly; GitHub answers so for private repositories of others.',
    fixes: [
      { who: 'client', text: 'Check the address piece by piece: host, prefix, version, upper and lower case, ID.' },
      {
        who: 'operator',
        text: 'See whether the request reached the right service: a proxy without a matching route answers 404 too.',
      },
      { who: 'server', text: 'Redirect old addresses that people still use.' },
    ],
    choose: 'Send 404 when you have nothing here and cannot say whether it will ever come.',
    endUser: 'This page could not be found.',
  },
  405: {
    name: 'Method Not Allowed',
    summary: 'The address exists, but it does not take this method.',
    when: 'A POST to an address made for GET, a form sent to a static file, or a redirect that turned POST into GET.',
    fixes: [
      { who: 'client', text: 'Use a method from the Allow header.' },
      { who: 'client', text: 'Check the address: a slash more or less may lead to another handler.' },
      {
        who: 'server',
        text: 'Register the method for this route, and OPTIONS if browsers call it from another origin.',
      },
    ],
    choose: 'Send 405 when the resource exists and the method is wrong for it.',
    endUser: 'This action is not possible here.',
  },
  406: {
    name: 'Not Acceptable',
    summary: 'The server has no version of the resource that fits the Accept headers of the request.',
    when: 'A client insists on a media type or language that does not exist; on shared hosting ModSecurity rules may answer with it.',
    fixes: [
      { who: 'client', text: 'Widen the Accept header, or leave it out.' },
      { who: 'server', text: 'Where that helps, send a default version rather than refuse.' },
      { who: 'operator', text: 'If ordinary browsers get it, look in the ModSecurity log.' },
    ],
    choose: 'Send 406 when the wrong format would be worse than none.',
    endUser: 'This content is not available in the form that was asked for.',
  },
  407: {
    name: 'Proxy Authentication Required',
    summary: 'A proxy on the way wants to know who is asking before it lets the request through.',
    when: 'Company networks: command-line tools, package managers and containers that lack the proxy’s credentials.',
    fixes: [
      { who: 'client', text: 'Set the credentials, for instance in HTTPS_PROXY, with special characters encoded.' },
      { who: 'client', text: 'Read Proxy-Authenticate: not every tool can do the scheme that it names.' },
      { who: 'operator', text: 'Give build servers an account of their own, or exempt them.' },
    ],
    choose: 'Send 407 only as a proxy; an origin server sends 401.',
    endUser: 'Your network asks you to sign in before you can go on.',
  },
  408: {
    name: 'Request Timeout',
    summary: 'The server waited for the rest of the request, and it did not come in time.',
    when: 'Uploads over weak networks, fewer bytes than Content-Length announced, or a spare connection that was never used.',
    fixes: [
      { who: 'client', text: 'Send the request again, on a new connection.' },
      { who: 'client', text: 'Check that Content-Length matches what you send.' },
      { who: 'operator', text: 'Raise the timeouts for reading headers and body if honest uploads are cut off.' },
    ],
    choose: 'Send 408 when a request does not arrive in full in the time that you allow.',
    endUser: 'The connection was too slow, so please try again.',
  },
  409: {
    name: 'Conflict',
    summary: 'The request does not fit the present state of the resource.',
    when: 'Two people edited the same record, a name is taken, or a Kubernetes object has changed since it was read.',
    fixes: [
      { who: 'client', text: 'Fetch the present state, bring your change in line with it, and send it again.' },
      { who: 'server', text: 'Say in the body what it collides with.' },
      { who: 'server', text: 'Offer ETag and If-Match, so that clients notice before they overwrite.' },
    ],
    choose: 'Send 409 when the caller can resolve the conflict and send the request again.',
    endUser: 'This does not fit the current state any more, so please reload and try again.',
  },
};
