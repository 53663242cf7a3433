// What can be read in a text alone, which is often less than what happened.

const net = (...codes) => codes.map((code) => ({ protocol: 'net', code }));
const dns = (...codes) => codes.map((code) => ({ protocol: 'dns', code }));
const certificate = (...codes) => codes.map((code) => ({ protocol: 'certificate', code }));
const tls = (...codes) => codes.map((code) => ({ protocol: 'tls', code }));
const http = (...codes) => codes.map((code) => ({ protocol: 'http', code }));
const websocket = (...codes) => codes.map((code) => ({ protocol: 'websocket', code }));
const anyOf = (protocol) => [{ protocol }];
const nothing = [{ protocol: null }];

const unresolved = [...net('ENOTFOUND', 'EAI_AGAIN'), ...anyOf('dns')];
const untrusted = certificate(2, 18, 19, 20, 21);
const handshakeEnded = [...tls('NO_ALERT'), ...net('EOF', 'ECONNRESET')];

// The first that a text matches counts; a text that matches none tells what happened. Where `adds` stands, what
// happened is right too.
const rules = [
  // pip says no more where it does not try again.
  [/No matching distribution found/, nothing, { unless: /Could not fetch|problem|Retrying|HTTP error|Skipping page/ }],

  // Names
  [/\b(?:NXDOMAIN|SERVFAIL|REFUSED|FORMERR|NOTIMP)\b/, undefined, { groups: ['dns'] }],
  [
    /EAI_AGAIN|Temporary failure in name resolution|server misbehaving|Try again/,
    [...net('EAI_AGAIN'), ...anyOf('dns')],
  ],
  [/lookup \S+ on \S+: read udp .*i\/o timeout/, net('EAI_AGAIN', 'ETIMEDOUT')],
  [/no such host|Name or service not known|ENOTFOUND/, [...net('ENOTFOUND'), ...dns(3, 'NODATA')]],
  [/No address associated with hostname/, [...net('ENOTFOUND'), ...dns('NODATA')]],
  [/communications error|no servers could be reached/, net('EAI_AGAIN', 'ETIMEDOUT')],
  [
    /Could not resolve|NAME_NOT_RESOLVED|NS_ERROR_UNKNOWN_HOST|UnresolvedAddress|UnknownHost|not resolve|locate remote host|getaddrinfo|lookup failed|Can't find|CURLE_COULDNT_RESOLVE/i,
    unresolved,
    { groups: ['dns'], adds: true },
  ],

  // Connections
  [
    /curl: \(7\)|cURL error 7:|Couldn't connect to server|ClosedChannelException/,
    anyOf('net'),
    { unless: /refused|timed out|unreachable|No route|denied|\(28\)|error 28/i },
  ],
  [/\(28\)|error 28/, net('ETIMEDOUT')],
  [
    /socket hang up|\baborted\b.*ECONNRESET|Error: aborted/s,
    net('EOF', 'ECONNRESET'),
    { adds: true, unless: /TimeoutError/ },
  ],
  [/^w3m: Can't load \S+$/, anyOf('net'), { groups: ['net', 'dns'] }],
  [/^(?:Looking up \S+\n)?(?:Making HTTPS? connection to \S+\n)?\s*lynx: Can't access startfile \S+$/, nothing],
  // lynx; MariaDB's client, which reads errno too early (EINPROGRESS)
  [/Unable to connect to remote host\.$/m, anyOf('net')],
  [/Can't connect to server on .*\(115\)/, anyOf('net')],
  // Firefox and Bun call any failure of connect() refused.
  [/NS_ERROR_CONNECTION_REFUSED|code: "ECONNREFUSED"/, net('ECONNREFUSED'), { adds: true }],
  [/NS_ERROR_NET_RESET/, net('ECONNRESET', 'EOF')],
  [/ERR_ADDRESS_UNREACHABLE/, net('EHOSTUNREACH', 'ENETUNREACH')],
  [/ERR_CONNECTION_FAILED/, anyOf('net')],
  [/HTTP request failed! in |Unexpected network read error/, anyOf('net'), { groups: ['net'] }],
  [/Resource temporarily unavailable/, net('ETIMEDOUT', 'EAGAIN')],
  [/malformed MIME header/, [...net('EOF'), ...nothing]],

  // Certificates: OpenSSL's words are exact.
  [/unable to verify the first certificate|UNABLE_TO_VERIFY_LEAF_SIGNATURE/, certificate(21), { adds: true }],
  [/self[- ]signed certificate in (?:the )?certificate chain|SELF_SIGNED_CERT_IN_CHAIN/, certificate(19)],
  [
    /self[- ]signed certificate|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED/i,
    certificate(18),
    { groups: ['certificate', 'proxy'], adds: true },
  ],
  [/unable to get local issuer|UNABLE_TO_GET_ISSUER/, certificate(20)],
  [/CERT_DATE_INVALID/, certificate(9, 10)],
  [/certificate has expired or is not yet valid/, certificate(9, 10), { unless: /is (?:after|before)/ }],
  [
    /CERT_AUTHORITY_INVALID|UNKNOWN_ISSUER|PKIX path building failed|unknown authority|UnknownIssuer|known issuer|issuer is unknown|signer not found|not trusted/i,
    untrusted,
    { unless: /expired|not yet|not activated|does not match|purpose/i },
  ],
  [
    /certificate verify failed|Unable to establish SSL|verification failed|handshake failed/i,
    [...anyOf('certificate'), ...anyOf('tls')],
    {
      groups: ['certificate'],
      adds: true,
      unless: /expired|not yet|match|[Hh]ostname|purpose|too weak|too small|issuer/,
    },
  ],
  [
    /operation failed$|SSL negotiation failed/,
    [...anyOf('certificate'), ...anyOf('tls')],
    { groups: ['certificate', 'tls'], adds: true },
  ],
  [
    /doesn't match|does not match|not valid for|no alternative certificate|COMMON_NAME_INVALID|BAD_CERT_DOMAIN|[Hh]ostname mismatch|No subject alternative/,
    certificate(62, 64),
  ],

  [/hostname verification failed|[Bb]ad cert ident/, certificate(62, 64)],
  [/ERR_CERT_INVALID|BadSignature/, anyOf('certificate')],

  // TLS
  [/ERR_SSL_VERSION_OR_CIPHER_MISMATCH/, tls(40, 70)],
  [
    /ERR_SSL_PROTOCOL_ERROR|SSL_ERROR_RX_|Unable to establish SSL connection|NS_ERROR_NET_INADEQUATE/,
    anyOf('tls'),
    { adds: true },
  ],
  [
    /SSL_ERROR_SYSCALL|unexpected eof|PR_END_OF_FILE|EOF occurred in violation|terminated the handshake|before secure TLS|ERR_CONNECTION_CLOSED|PR_CONNECT_RESET/i,
    handshakeEnded,
    { groups: ['tls'], adds: true },
  ],
  [/./, [...anyOf('tls'), ...net('EOF', 'ECONNRESET')], { ids: ['handshake-closed', 'handshake-reset'], adds: true }],

  // HTTP
  [/ERR_HTTP_RESPONSE_CODE_FAILURE/, anyOf('http')],

  // WebSocket
  [/Invalid close opcode/, anyOf('websocket')],
  [/^closed: None None$|data=0, extra=''/, [...websocket(1005), ...anyOf('websocket'), ...nothing]],
  [/\b1006\b|no close frame received or sent/, websocket(1006), { groups: ['websocket'], adds: true }],
];

// Texts that report no failure.
const silence = [/^a+$/, /^hello$/, /written to stdout/, /^\{"|^200 OK a+$/];

// Who reports a failure without an exit status for it.
const talks = (client, { group }) =>
  ['dns', 'websocket', 'grpc', 'proxy'].includes(group) || ['curl-v', 'w3m'].includes(client);

/**
 * The printed texts, each once, with the readings that are right for it; `of` names each failure and client that printed
 * it. `before` holds those of an earlier run: what was measured again, and so has `printed`, takes their place.
 */
export function linesOf({ clients, failures }, before = []) {
  const lines = new Map();
  const add = ({ by, input }, pair) => {
    const key = `${by}\n${input}`;
    if (!lines.has(key)) lines.set(key, { by, input, of: new Set() });
    lines.get(key).of.add(pair);
  };
  const all = new Map(
    failures.flatMap((failure) =>
      Object.entries(failure.seen).map(([id, observation]) => [`${failure.id}/${id}`, { failure, id, observation }]),
    ),
  );
  for (const line of before) {
    for (const pair of line.of) if (all.has(pair) && all.get(pair).observation.printed === undefined) add(line, pair);
  }
  for (const [pair, { failure, id, observation }] of all) {
    const { printed, silent, exit, names } = observation;
    // A timeout of the driver is not the browser's, and what our own program prints of a success no client's text.
    if (printed === undefined || silent || /Navigation timeout/.test(printed)) continue;
    if (exit === 0 && !names && !talks(id, failure)) continue;
    const by = `${clients[id].name} ${clients[id].version}`;
    // A proxy's log is read a line at a time.
    const parts = failure.group === 'proxy' ? printed.split('\n') : [printed];
    for (const input of parts.map((text) => text.trim()).filter(Boolean)) add({ by, input }, pair);
  }
  return [...lines.values()].map(({ by, input, of }) => {
    // What several failures print alike cannot tell which it was.
    const alike = new Set([...of].map((pair) => JSON.stringify(all.get(pair).failure.is))).size > 1;
    const readings = [...of].flatMap((pair) => {
      const { failure, observation } = all.get(pair);
      return readingsOf(input, failure, observation.names, alike);
    });
    const any = [...new Map(readings.map((one) => [JSON.stringify(one), one])).values()];
    return { by, input, any, of: [...of] };
  });
}

// Frames of a stack, and the source that is shown with them.
const FRAME = /^\s+(?:at |from |File "|\.\.\. \d+ more|\^|~)|^\s*[\^~]+\s*$|^ {4}\S/;

/** A text without the frames of a stack, and not too long to be read in a table. */
export function shorten(text) {
  const short = text
    .trim()
    .split('\n')
    .filter((line) => line.trim() && !FRAME.test(line))
    .join('\n');
  return short.length > 1200 ? `${short.slice(0, 600)}\n…\n${short.slice(-600)}` : short;
}

// A line of an access log tells the status that the proxy sent, which is not the same for all; one of an error log the cause.
function readingsOfProxy(text, failure, names) {
  const sent = http(Number(/\d+/.exec(names?.[0].name)?.[0])).filter(({ code }) => code >= 100);
  const causes = failure.is.filter(({ protocol }) => protocol !== 'http');
  const logged =
    /" (\d{3}) \d+ "|(?:TCP|NONE)_\w+\/(\d{3}) | (\d{3}) \d+ - - \S{4} |(?:BerespStatus|RespStatus) +[bc] (\d{3})/.exec(
      text,
    );
  const status = Number(logged?.slice(1).find(Boolean));
  if (status) return status < 100 ? nothing : http(status);
  if (/AH01114|AH00898: Error reading|AH01102/.test(text) && !/\(\d{3}\)|\(70007\)/.test(text))
    return [...anyOf('net'), ...sent];
  if (/Error during SSL Handshake/.test(text)) return [...anyOf('tls'), ...anyOf('certificate'), ...sent];
  if (/could not be resolved to|^\s*(?:Name or service|Temporary failure)/.test(text)) return unresolved;
  if (/\[error\]|(?:proxy|proxy_http):error|ssl:(?:info|error)|FetchError|is DOWN/.test(text))
    return [...causes, ...sent];
  return nothing;
}

function readingsOf(whole, failure, names, alike) {
  // got prints its options, with the names of all errors that it would try again for.
  const text = whole.replace(/\n {2}options: [\s\S]*/, '');
  if (failure.group === 'proxy') return readingsOfProxy(text, failure, names);
  if (silence.some((pattern) => pattern.test(text))) return nothing;
  const rule = rules.find(
    ([pattern, , { groups, ids, unless } = {}]) =>
      pattern.test(text) &&
      !unless?.test(text) &&
      (!groups || groups.includes(failure.group)) &&
      (!ids || ids.includes(failure.id)),
  );
  if (!rule?.[1]) return failure.is;
  return rule[2]?.adds && !alike ? [...rule[1], ...failure.is] : rule[1];
}
