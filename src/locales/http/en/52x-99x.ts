import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 52x to 99x in English. */
export const codes: CodeTexts<typeof http, '52' | '53' | '54' | '56' | '59' | '7' | '9'> = {
  520: {
    name: 'Web Server Returns an Unknown Error',
    summary: 'Cloudflare reached your server and can make nothing of what came back.',
    when: 'The origin server crashed in the middle, reset the connection, sent an empty reply, or set headers that are too large, often cookies.',
    fixes: [
      {
        who: 'operator',
        text: 'Look in the origin’s log for a crash or reset at that time; the Ray ID helps to find it.',
      },
      { who: 'operator', text: 'Ask the origin directly, past Cloudflare, and look at headers and cookies.' },
      { who: 'server', text: 'Answer each request with a complete, valid response.' },
    ],
    choose: 'Leave 520 to Cloudflare; a gateway of your own sends 502.',
    endUser: 'The service cannot be reached right now, so please try again in a moment.',
  },
  521: {
    name: 'Web Server Is Down',
    summary: 'The origin server refused the connection that Cloudflare tried to open.',
    when: 'The web server is stopped, does not listen on the port that the SSL mode needs, or its firewall rejects Cloudflare.',
    fixes: [
      { who: 'operator', text: 'Check that the web server runs and listens on port 443, or 80 in Flexible mode.' },
      {
        who: 'operator',
        text: 'Let all of Cloudflare’s IP ranges through firewall, rate limits and security plugins.',
      },
    ],
    choose: 'Leave 521 to Cloudflare; it means that the connection was refused at once.',
    endUser: 'The service cannot be reached right now, so please try again later.',
  },
  522: {
    name: 'Connection Timed Out',
    summary: 'Cloudflare knocked at the origin server and got no reaction.',
    when: 'A firewall drops Cloudflare’s packets, the IP address in DNS is outdated, or the server is too busy to accept connections.',
    fixes: [
      { who: 'operator', text: 'Let all of Cloudflare’s IP ranges through the firewall.' },
      { who: 'operator', text: 'Compare the address in Cloudflare’s DNS with that of the server.' },
      { who: 'operator', text: 'Look at load, and at packets that get lost on the way.' },
    ],
    choose: 'Leave 522 to Cloudflare; it means that no connection came about in time.',
    endUser: 'The service cannot be reached right now, so please try again later.',
  },
  523: {
    name: 'Origin Is Unreachable',
    summary: 'Cloudflare found no route through the network to the origin server.',
    when: 'A wrong IP address in DNS, a routing fault at a provider, or a route table in the cloud that sends the way back astray.',
    fixes: [
      { who: 'operator', text: 'Check the A and AAAA records of the origin in Cloudflare’s DNS.' },
      { who: 'operator', text: 'Check the route tables, and trace the way from the origin to Cloudflare.' },
      { who: 'operator', text: 'Ask the hosting provider about routing faults.' },
    ],
    choose: 'Leave 523 to Cloudflare; it means that there is no way to the server, whether that runs or not.',
    endUser: 'The service cannot be reached right now, so please try again later.',
  },
  524: {
    name: 'A Timeout Occurred',
    summary: 'Cloudflare connected to the origin server, and its answer did not come in time.',
    when: 'Long queries, exports and imports, or a server that is short of workers.',
    fixes: [
      { who: 'server', text: 'Turn long work into a job: answer 202 at once, and let the client ask for the state.' },
      { who: 'operator', text: 'Find the slow requests in the origin’s log.' },
      {
        who: 'operator',
        text: 'Take such addresses out of the proxy (DNS only), or raise the timeout if your plan allows.',
      },
    ],
    choose: 'Leave 524 to Cloudflare; a gateway of your own sends 504.',
    endUser: 'This took too long, so please try again later.',
  },
  525: {
    name: 'SSL Handshake Failed',
    summary: 'The TLS handshake between Cloudflare and the origin server failed.',
    when: 'In Full and Full (strict) mode: the origin has no certificate, no TLS on that port, no common ciphers, or does not know the name in SNI.',
    fixes: [
      { who: 'operator', text: 'Install a certificate on the origin, and check that it answers TLS on port 443.' },
      { who: 'operator', text: 'Test it with openssl s_client and the host’s name, past Cloudflare.' },
      { who: 'operator', text: 'Allow TLS versions and ciphers that Cloudflare offers.' },
    ],
    choose: 'Leave 525 to Cloudflare; it means that no TLS handshake came about.',
    endUser: 'A secure connection to the service could not be established.',
  },
  526: {
    name: 'Invalid SSL Certificate',
    summary: 'Cloudflare does not trust the certificate of the origin server.',
    when: 'In Full (strict) mode: the certificate has expired, is self-signed, or names another host.',
    fixes: [
      { who: 'operator', text: 'Renew the certificate, or install one from Cloudflare Origin CA.' },
      { who: 'operator', text: 'Check that it names this host and that the chain is complete.' },
      { who: 'operator', text: 'Do not leave strict mode for good: without it nobody checks who answers.' },
    ],
    choose: 'Leave 526 to Cloudflare; it is about trust in the certificate, while 525 is about the handshake.',
    endUser: 'A secure connection to the service could not be established.',
  },
  529: {
    name: 'Overloaded',
    summary: 'The service has more work than it can take, in the words of a few APIs.',
    when: 'The Claude API sends it in times of high demand, the SSL Labs API while it is overloaded.',
    fixes: [
      { who: 'client', text: 'Wait as long as Retry-After says; without it, use random delays that grow.' },
      { who: 'client', text: 'Send less at once, and put work that can wait into a queue.' },
      { who: 'operator', text: 'Look at the status page of the service.' },
    ],
    choose: 'Leave 529 to the APIs that document it; 503 is the standard answer.',
    endUser: 'The service is very busy right now, so please try again in a moment.',
  },
  530: {
    name: 'Origin DNS Error',
    summary:
      'Cloudflare cannot resolve the name of the origin server, or shows an error of its own with a number from 1000 on.',
    when: 'A record points to a name that does not exist. Shopify documents it for the same cause; on Pantheon it means a site that was frozen because nobody used it.',
    fixes: [
      { who: 'client', text: 'Read the body: the error number from 1000 on is the one to look up.' },
      { who: 'operator', text: 'Correct the record in Cloudflare’s DNS that points to the origin.' },
      {
        who: 'operator',
        text: 'On Pantheon, wake the site up in the dashboard; for Shopify, look at its status page.',
      },
    ],
    choose: 'Leave 530 to these products; it says little without the body.',
    endUser: 'This site cannot be reached right now, so please try again later.',
  },
  540: {
    name: 'Temporarily Disabled',
    summary: 'Shopify has switched this endpoint off for a short time.',
    when: 'Calls to Shopify’s APIs during an incident or maintenance.',
    fixes: [
      { who: 'client', text: 'Try again with growing delays.' },
      { who: 'operator', text: 'Look at Shopify’s status page.' },
    ],
    choose: 'Leave 540 to Shopify; elsewhere 503 is the standard answer.',
    endUser: 'The service is not available for a moment, so please try again later.',
  },
  561: {
    name: 'Identity Provider Error',
    summary: 'An AWS load balancer tried to sign the user in, and the identity provider answered with an error.',
    when: 'A listener rule authenticates with OIDC or Cognito, and client secret, redirect address or scopes do not match the provider’s settings.',
    fixes: [
      { who: 'operator', text: 'Read the error in the provider’s log.' },
      { who: 'operator', text: 'Compare client ID, secret, scopes and redirect address in both places.' },
      { who: 'client', text: 'Sign in again in a new window, without old cookies.' },
    ],
    choose: 'Leave 561 to AWS load balancers; an application of your own sends 401 or 502.',
    endUser: 'Signing in did not work, so please try again later.',
  },
  599: {
    name: 'No Response Received',
    summary: 'A number that a client fills in by itself because no HTTP response came.',
    when: 'Tornado’s HTTP client sets it on timeouts and broken connections; some tools have copied the habit.',
    fixes: [
      {
        who: 'client',
        text: 'Read the exception beside it: timeout, DNS, TLS and refused connections all end here.',
      },
      { who: 'client', text: 'Raise the timeout if answers are slow, and try again with growing delays.' },
      { who: 'operator', text: 'Check in the server’s log whether the request arrived at all.' },
    ],
    choose: 'It is 599 if your own client reports it and no server has logged such an answer.',
    endUser: 'The service could not be reached, so please try again later.',
  },
  783: {
    name: 'Unexpected Token',
    summary: 'Shopify could not read the JSON in the body.',
    when: 'Calls to Shopify’s APIs with a stray comma, a missing quote, or text that was cut off.',
    fixes: [
      { who: 'client', text: 'Run the body through a JSON parser before you send it.' },
      { who: 'client', text: 'Build JSON with a library, never by joining strings.' },
    ],
    choose: 'Leave 783 to Shopify; elsewhere 400 is the standard answer.',
    endUser: 'The app sent something that the service does not understand.',
  },
  999: {
    name: 'Request Denied',
    summary: 'LinkedIn’s refusal of a request that it takes for a bot’s.',
    when: 'Link checkers, scrapers and previews that fetch LinkedIn pages, although the same pages open in a browser.',
    fixes: [
      { who: 'client', text: 'Leave LinkedIn out of link checks, or count this answer as a link that works.' },
      { who: 'client', text: 'For data, use LinkedIn’s API.' },
    ],
    choose: 'Leave 999 to LinkedIn; the standard answers are 403 and 429.',
    endUser: 'The other site refused to answer.',
  },
};
