import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 50x to 51x in English. */
export const codes: CodeTexts<typeof http, '50' | '51'> = {
  500: {
    name: 'Internal Server Error',
    summary: 'Something went wrong inside the server, and it has no better word for it.',
    when: 'An exception that nobody caught, a missing setting, a failed migration, a full disk, or a mistake in .htaccess.',
    fixes: [
      {
        who: 'operator',
        text: 'Find the stack trace by time or request ID, and look at what was deployed just before.',
      },
      { who: 'server', text: 'Catch the error where it arises, and send a code that says more if one fits.' },
      { who: 'client', text: 'Try again with growing delays, but a POST only if it may run twice.' },
    ],
    choose: 'Send 500 when your own code failed and no other code says it better.',
    endUser: 'Something went wrong on our side, so please try again later.',
  },
  501: {
    name: 'Not Implemented',
    summary: 'The server does not support the method or feature that the request uses, at any address.',
    when: 'Unusual methods at simple servers, features that are not built yet, and AWS load balancers that meet an unknown Transfer-Encoding.',
    fixes: [
      { who: 'client', text: 'Use a method or feature that this server documents.' },
      { who: 'server', text: 'Build it, or send 405 if only this resource cannot do it.' },
      { who: 'operator', text: 'Check version and modules of the server if it should be able to.' },
    ],
    choose: 'Send 501 when none of your resources can do it.',
    endUser: 'This function is not available.',
  },
  502: {
    name: 'Bad Gateway',
    summary: 'A gateway or proxy got no usable answer from the server behind it.',
    when: 'The application crashed or restarts, listens on another port, closed an idle connection that the proxy was about to reuse, or sent broken headers.',
    fixes: [
      {
        who: 'operator',
        text: 'Read the proxy’s error log: a refused connection, a reset and an invalid header have different causes.',
      },
      { who: 'operator', text: 'Check that the application runs and listens where the proxy calls it.' },
      { who: 'server', text: 'Keep idle connections open for longer than the proxy does.' },
      { who: 'client', text: 'Try again with growing delays.' },
    ],
    choose: 'Send 502 only as a gateway that got nothing valid from behind.',
    endUser: 'The service cannot be reached right now, so please try again in a moment.',
  },
  503: {
    name: 'Service Unavailable',
    summary: 'The service cannot answer for now, because of load or maintenance.',
    when: 'Deployments, maintenance mode, worker pools that are full, or a load balancer that has no healthy server left.',
    fixes: [
      { who: 'client', text: 'Wait as long as Retry-After says; without it, use random delays that grow.' },
      { who: 'operator', text: 'Look at health checks, pools and limits: often nothing is broken, only full.' },
      { who: 'server', text: 'Send Retry-After if you know when it will be over.' },
    ],
    choose: 'Send 503 when you turn requests away for a while and expect to be back.',
    endUser: 'The service is busy or under maintenance, so please try again later.',
  },
  504: {
    name: 'Gateway Timeout',
    summary: 'A gateway or proxy waited for the server behind it, and no answer came in time.',
    when: 'A slow query, a report that takes minutes, a firewall that drops packets, or a proxy with less patience than the work needs.',
    fixes: [
      { who: 'operator', text: 'Find the slow request in the application: the proxy is only the messenger.' },
      { who: 'server', text: 'Turn long work into a job, and answer 202.' },
      { who: 'operator', text: 'Raise the proxy’s timeout only if such waits are meant.' },
      { who: 'client', text: 'Before you repeat a POST, check whether it was carried out after all.' },
    ],
    choose: 'Send 504 only as a gateway that gave up waiting.',
    endUser: 'This took too long, so please try again later.',
  },
  505: {
    name: 'HTTP Version Not Supported',
    summary: 'The server does not speak, or refuses, the HTTP version of the request.',
    when: 'Hand-written clients and ancient servers; an unencoded space in the address can look like a strange version, too.',
    fixes: [
      { who: 'client', text: 'Encode the address: a space is %20.' },
      { who: 'client', text: 'Ask in HTTP/1.1, for instance with curl --http1.1.' },
      { who: 'operator', text: 'Update the server if it refuses a version that is in wide use.' },
    ],
    choose: 'Send 505 when you object to the major version, and say which ones you speak.',
    endUser: 'The app and the service could not agree on how to talk to each other.',
  },
  506: {
    name: 'Variant Also Negotiates',
    summary: 'The version of the resource that the server picked is itself only a choice of versions.',
    when: 'A mistake in the type maps of Apache’s content negotiation; hardly ever elsewhere.',
    fixes: [
      { who: 'operator', text: 'Find the entry in the type map that points to another negotiated resource.' },
      { who: 'client', text: 'Until then, request one version by its own address.' },
    ],
    choose: 'Send 506 when content negotiation only leads to more of it.',
    endUser: 'Something went wrong on our side, so please try again later.',
  },
  507: {
    name: 'Insufficient Storage',
    summary: 'The server has no room left for what the request wants to store.',
    when: 'A quota is used up, for instance in Nextcloud, or the disk of a WebDAV server is full.',
    fixes: [
      { who: 'client', text: 'Do not try again automatically: let the user free some space first.' },
      { who: 'operator', text: 'Check the user’s quota and the free space, temporary folders included.' },
    ],
    choose: 'Send 507 when there is no space to save; if the request itself is too large, send 413.',
    endUser: 'There is no storage space left.',
  },
  508: {
    name: 'Loop Detected',
    summary: 'The server stopped because the request would have led it round in a circle.',
    when: 'In WebDAV, a folder that contains itself; on shared hosting with CloudLinux the number means that the account has reached its resource limit.',
    fixes: [
      { who: 'operator', text: 'In WebDAV, remove the binding that points back to its own parent.' },
      {
        who: 'operator',
        text: 'On shared hosting, compare processes, CPU and memory with the limits of the account.',
      },
      { who: 'client', text: 'In WebDAV, list one level at a time with Depth: 1.' },
    ],
    choose: 'Send 508 when following the structure of folders would never end.',
    endUser: 'Something went wrong on our side, so please try again later.',
  },
  509: {
    name: 'Bandwidth Limit Exceeded',
    summary: 'A shared host, usually with cPanel, has cut off a site that used up its traffic for the month.',
    when: 'A small plan meets a sudden rush of visitors, large downloads, or images that other sites embed.',
    fixes: [
      { who: 'operator', text: 'Look up the traffic of the account, and raise the limit or the plan.' },
      { who: 'operator', text: 'Let a CDN serve large files, and block sites that embed them.' },
      { who: 'client', text: 'Come back later: retries only use more traffic.' },
    ],
    choose: 'Leave 509 to hosting panels; for a limit of your own send 429 or 503.',
    endUser: 'This site is not available at the moment.',
  },
  510: {
    name: 'Not Extended',
    summary: 'An obsolete code from an experiment in which requests had to declare extensions of HTTP.',
    when: 'Practically never: the specification behind it is historic.',
    fixes: [
      { who: 'client', text: 'Read the body, if there is one: nothing in today’s HTTP says what is missing.' },
      { who: 'server', text: 'Replace it with a code that says what the client should change.' },
    ],
    choose: 'Do not send 510: no client of today acts on it.',
    endUser: 'This function is not available.',
  },
  511: {
    name: 'Network Authentication Required',
    summary: 'Not the site answers but the network, which wants you to sign in or accept its terms first.',
    when: 'Wi-Fi in hotels, trains and airports; many such portals fake a redirect or a 200 instead.',
    fixes: [
      { who: 'client', text: 'Open any http:// page in a browser, and sign in at the portal.' },
      { who: 'client', text: 'Do not take or store the body as an answer of the site.' },
      { who: 'operator', text: 'As the owner of the portal, link to the sign-in page in the body.' },
    ],
    choose: 'Send 511 only from a portal that intercepts traffic, never from an origin server.',
    endUser: 'Please sign in to this network first.',
  },
};
