import type { Observation, Reading } from '../model.js';
import { fromSign } from './fromSign.js';
import { failureOf, narrow } from './failures.js';
import { observe, type Mark, type Stage } from './observe.js';
import { readApple } from './readApple.js';
import { readDnsTool } from './readDnsTool.js';
import { readErrno } from './readErrno.js';
import { readNoAlert, readTls } from './readTls.js';
import { readRows, rowIn, type Row } from './rows.js';

const UNTRUSTED: readonly Mark[] = ['certificate:20', 'certificate:18', 'certificate:19', 'certificate:21'];

// Why a certificate was refused. The first that fits: what says more stands before what says less.
const CERTIFICATE: readonly Row[] = [
  [/self[- ]signed certificate in (?:certificate )?chain/i, 'certificate:19'],
  [/(?<!ing (?:an? |new )?)self[- ]signed certificate(?: encountered)?\b(?!s)/i, 'certificate:18', 'certificate:19'],
  [/unable to get local issuer certificate|Unable to locally verify the issuer's authority/i, 'certificate:20'],
  [/unable to get issuer certificate/i, 'certificate:2'],
  [/unable to verify the first certificate/i, 'certificate:21'],
  [/unable to get certificate CRL/i, 'certificate:3'],
  [/CRL has expired/, 'certificate:12'],
  [
    /certificate (?:is |was )?not yet (?:valid|activated)|chain uses not yet valid certificate|not valid until/i,
    'certificate:9',
  ],
  [
    /certificate(?:'s|s)? (?:of \S{1,200} )?(?:has|have|is|was) (?:expired|out of date)|SEC_E_CERT_EXPIRED|(?<!alert )certificate expired\b|certificate chain uses expired certificate|authorities or invalid' `expired'/i,
    'certificate:10',
  ],
  [
    /IP address mismatch|certificate is valid for .{1,2000}, not (?:\d{1,3}\.){3}\d{1,3}(?![.\w])|did not match expected CN=`(?:\d{1,3}\.){3}\d{1,3}'|IP: \S{1,45} is not in the cert's list|altnames: IP: |No subject alternative names matching IP address/i,
    'certificate:64',
    'certificate:62',
  ],
  [
    /hostname mismatch|x509: certificate is (?:valid for |not valid for any names)|No subject alternative (?:DNS )?names? (?:matching|present|match)|No name matching .{0,200} found|HTTPS hostname wrong|doesn't match any of the subject alternative names|does not match (?:the )?(?:server )?certificate|does not match (?:target )?host ?name|no alternative certificate subject name matches|certificate not valid for name|RemoteCertificateNameMismatch|hostname verification failed|did not match expected (?:CN|name)|Bad cert ident from|name in the certificate does not match|host ?name does not match\b|ERR_CERT_COMMON_NAME_INVALID|SSL_ERROR_BAD_CERT_DOMAIN|SEC_E_WRONG_PRINCIPAL|hostname .{1,200} (?:not verified|(?:did|does)n't match)|certificate common name .{0,200} doesn't match/i,
    'certificate:62',
  ],
  [/(?<!alert )certificate (?:was |has been |is )?revoked\b(?! list| by)/i, 'certificate:23'],
  [/certificate chain too long/i, 'certificate:22'],
  [/path length constraint exceeded/i, 'certificate:25'],
  [/uns(?:uitable|upported) certificate purpose|InvalidPurpose/i, 'certificate:26'],
  [/(?<!server )certificate not trusted\b/, 'certificate:27'],
  [/invalid CA certificate/i, 'certificate:79'],
  [/CA (?:md|signature digest algorithm) too weak/i, 'certificate:68'],
  [/EE certificate key too (?:weak|small)|ee key too small|ERR_CERT_WEAK_KEY/i, 'certificate:66'],
  [/certificate signature failure/i, 'certificate:7'],
  [/SEC_ERROR_UNKNOWN_ISSUER/, 'certificate:20', 'certificate:21', 'certificate:19'],
  [/ERR_CERT_DATE_INVALID|NotTimeValid|OSStatus(?: Error)? -981[45]/, 'certificate', 'certificate:10', 'certificate:9'],
  [/PartialChain/, 'certificate:20'],
  [/UntrustedRoot|SEC_E_UNTRUSTED_ROOT/, 'certificate', 'certificate:19', 'certificate:18', 'certificate:20'],
  [
    /certificate signed by unknown authority|PKIX path building failed|unable to find valid certification path|Trust anchor for certification path not found|UnknownIssuer|ERR_CERT_AUTHORITY_INVALID|doesn't have a known issuer|certificate (?:of \S{1,200} )?is not trusted|certificate issuer is (?:unknown|not trusted|invalid)|signer not found|`issuer is not known'/i,
    'certificate',
    ...UNTRUSTED,
  ],
];

const NET: readonly Row[] = [
  [/connection (?:was |to \S{1,200} )?refused|was refused - did you specify|ConnectionRefused/i, 'net:ECONNREFUSED'],
  [/no route to host|host ?(?:is )?unreachable/i, 'net:EHOSTUNREACH'],
  [/network ?(?:is )?unreachable/i, 'net:ENETUNREACH'],
  [/connection (?:was )?reset(?: by (?:the )?\w+)?\b|ConnectionReset|forcibly closed by/i, 'net:ECONNRESET'],
  [/broken ?pipe/i, 'net:EPIPE'],
  [/connection was aborted by the software in your host/i, 'net:ECONNABORTED'],
  [/address already in use|only one usage of each socket address/i, 'net:EADDRINUSE'],
  [/can(?:no|')t assign requested address|requested address is not valid in its context/i, 'net:EADDRNOTAVAIL'],
  [/too many open files in system/i, 'net:ENFILE'],
  [/too many open files/i, 'net:EMFILE'],
  [/\bhost is down/i, 'net:EHOSTDOWN'],
  [/\bnetwork is down/i, 'net:ENETDOWN'],
  [/no buffer space available/i, 'net:ENOBUFS'],
  [/address family not supported/i, 'net:EAFNOSUPPORT'],
  [/transport endpoint is not connected/i, 'net:ENOTCONN'],
  [
    /\b(?:connect|socket|bind|listen|dial|connection|ConnectException|urlopen)\b[^\n]{0,120}\bpermission denied|\|:\d+\.\.\. failed: permission denied|\(https?:[^\n]{0,300} stream: permission denied|permission denied[^\n]{0,40}\b(?:connect|bind)\(|PermissionError: (?<=\.(?:connect|bind)\([\s\S]{0,400})|forbidden by its access permissions/i,
    'net:EACCES',
  ],
  [
    /(?:connection|operation|request|connect|read|transfer|socket|handshake|query|response|resolving) (?:attempt )?(?:has )?timed[- ]?out|connection \S{1,60} (?:to \S{1,200}|[^\n]{1,120}>) timed out|i\/o timeout|TLS handshake timeout|(?:connect(?:ion)?|read|open|write|socket) ?timeout(?:Exception)?(?!["']? ?(?:[=:] ?\d|\d|of \d|set |is |to |\.\.))|Client\.Timeout|context deadline exceeded|timeout was reached(?! by)|kind: WouldBlock|TimeoutException: (?:request|timeout)|\bTimeoutError\b|socket\.timeout: |idle timeout expired:|(?:^|: )timeout of \d+ ?ms exceeded|Timeout on connect|deadline has elapsed|errorCode=2 Timeout|(?:headers|body) timeout error|timeout (?:awaiting '|connecting to|(?:while|during) (?:connect|request))|Layer[4-7] timeout|network timeout at: |port \d{1,5}: timed out|timeout, server \S{1,200} not responding|server during query \(timed out|no servers could be reached|due to request timeout|HTTP 599: Timeout|TLS key negotiation failed to occur/im,
    'net:ETIMEDOUT',
  ],
];

const EOF: readonly Row[] = [
  [
    /socket hang up|Error: aborted\b(?=[\s\S]{0,1500}ECONNRESET)|trying to fetch \S{1,2000}: aborted\b|server aborted pending request|network connection was lost/,
    'net',
    'net:EOF',
    'net:ECONNRESET',
  ],
  [
    /empty reply from server|Server ?disconnected|server closed (?:the )?(?:idle )?connection|(?:Get|Post|Put|Head|Patch|Delete) "[^"\n]{1,2000}": EOF\b|unexpected ?EOF\b|end of file reached|EOF(?:Error|Exception)|unexpected end of (?:file|stream)|(?:connection|channel) closed before message completed|IncompleteMessage|(?:transfer|connection) closed with (?:\d+ bytes|outstanding)|Response payload is not completed|premature(?:ly)? (?:end|EOF|close)|ended prematurely|NoHttpResponseException|failed to respond\b|fixed content-length: \d+, bytes received|header parser received no bytes|EOF reached while reading|other side closed|TransferEncodingError|ContentLengthError|peer closed connection (?:without sending|before)|wrong number of bytes|bytes remaining to read|No data received\.|Read error at byte \d+(?:\/\d+)? \(Success\)|_exchange_identification: Connection closed|Connection closed by (?:server|foreign host)\.|Connection terminated unexpectedly|Socket closed unexpectedly|connection (?:was |has been )?(?:unexpectedly closed|closed unexpectedly)|Lost connection to (?:MySQL )?server|remote end hung up|closed before full header|connection \S{1,20} to \S{1,200} closed|SSL SYSCALL error: EOF|closed, no response|EOF when chunk header expected|Got EOF from the server/i,
    'net:EOF',
  ],
];

const GENERIC: readonly Row[] = [
  // GnuTLS gives no reason.
  [/Error in the p(?:ull|ush) function/, 'net', 'net:ECONNRESET', 'net:ETIMEDOUT', 'net:EPIPE'],
  // Java's HttpClient says no more.
  [/java\.net\.ConnectException\s/, 'net', 'net:ECONNREFUSED', 'net:ETIMEDOUT', 'net:ENETUNREACH'],
  [
    /certificate[ _]verify[ _]failed|certificate verification (?:failed|error)|peer certificate (?:cannot be|was not|could not)|SSL certificate problem|invalid peer certificate|remote certificate (?:is|was) (?:invalid|rejected)|CertificateException|CertPathValidatorException|x509: |Invalid certificate chain|SEC_ERROR_\w+|MOZILLA_PKIX_ERROR_\w+|ERR_CERT_\w+|certificate not trusted|certificate validation failed|cannot verify .{1,200}'s certificate|Certificate Unknown/i,
    'certificate',
    ...UNTRUSTED,
    'certificate:10',
    'certificate:62',
  ],
  [
    /SSL(?:Handshake)?Exception|\bSSLError\b|TLS handshake (?:error|failed)|SSL (?:connection could not|handshake (?:failed|failure|error)(?! \(5\)))|SSL\/TLS handshake failure|A TLS fatal alert has been received|Failed to enable crypto|SSL_ERROR_\w+|ERR_BAD_SSL\w+|gnutls_handshake\(\)|(?:(?:remote|local) error|"): tls: |SSL connect error|Secure Channel Failure|SSL\/TLS secure channel|SSL error has occurred|SSL_connect\b|SSL routines:|peer is incompatible|OSStatus(?: Error)? -98\d\d|error occurred during TLS|SSL(?:\/TLS)? connection (?:failed|error)/i,
    'tls',
  ],
];

// The words of a connection's failure, of what is none: MQTT's broker that refuses a client, a test, an element of a page, a
// free place in a pool; the end of a file, an archive, a text or standard input.
const ELSEWHERE =
  /connection refused: (?:not auth|bad user|identifier rej|(?:server|broker) unav|unacceptable)|waiting for (?:selector|locator|getby|function)|QueuePool limit|is not available, request|acquir\w{1,4} (?:an? |the )?connection time|(?:syntax ?|parse )error|EOF while (?:pars|look)ing|^unexpected end of file$|in archive|gzip: |ZLIB input|reading a line|Ran out of input|end-of-stream marker|expecting "|ObjectInputStream|readline': end/i;
// Mocha's. Clients write it small, or with a name.
const TEST = /\bTimeout of \d+ms exceeded(?![\s\S]{0,2000}ECONNABORTED)/;

const HIDDEN: readonly Row[] = [
  // A page must not know more. Node.js tells the cause, where its text is whole.
  [
    /^(?:.*Error: )?(?:Failed to fetch|Network Error)$|TypeError: (?:Load failed|fetch failed$(?![\s\S]{0,2000}\bcause\b))|NetworkError when attempting to fetch/m,
    'net',
    'net:ECONNREFUSED',
    'net:ENOTFOUND',
    'net:ECONNRESET',
    'net:ETIMEDOUT',
  ],
];

// By a client's own name for the failure.
const NAME =
  /(?<![\w-])(?:(connect|read|write|getaddrinfo|listen|bind|query[A-Z][A-Za-z]{0,6}) )?((?:net::)?[A-Z]{2}[A-Z0-9_]{2,60}|EAI_[A-Z]+)\b/g;

/** Reads a failure of the network, DNS, TLS or a certificate, in any program's words. */
export function readFailure(text: string): Observation | undefined {
  const answer = readDnsTool(text);
  if (answer) return answer;
  const sign = fromSign(text, 'below');
  const reading = readWords(text);
  // A reader of the same code without its sign may know where it arose, too.
  if (!sign || (reading && reading.protocol === sign.protocol && reading.code === sign.code)) return reading;
  return { ...sign, stages: placeOf(sign) };
}

function placeOf({ protocol, code }: Observation): readonly Stage[] {
  if (protocol === 'dns') return ['dns'];
  return protocol === 'net' ? (failureOf(String(code))?.stages ?? []) : ['tls'];
}

function readWords(text: string): Observation | undefined {
  const isElsewhere = ELSEWHERE.test(text) || TEST.test(text);
  return (
    readApple(text) ??
    readVerify(text) ??
    readRows(CERTIFICATE, text) ??
    readTls(text) ??
    readNamed(text) ??
    readLookup(text) ??
    (isElsewhere ? undefined : readNet(NET, text)) ??
    readErrno(text) ??
    readNoAlert(text) ??
    (isElsewhere ? undefined : readNet(EOF, text)) ??
    readRows(GENERIC, text) ??
    readNet(HIDDEN, text) ??
    readCurl(text)
  );
}

// openssl gives its number.
function readVerify(text: string): Observation | undefined {
  const [observed, a, b] =
    /\b(?:verify error:num=|error (?=\d{1,3} at \d{1,2} depth lookup))(\d{1,3})\b|\bVerify return code: ([1-9]\d{0,2}) \(/.exec(
      text,
    ) ?? [];
  return observed ? observe(`certificate:${a ?? b}`, observed, { stages: ['tls'] }) : undefined;
}

/** What a text names as the cause of what was read in it; then what that may stand for. */
export function causesIn(
  text: string,
  { protocol, code, mayMean }: Observation,
  failure = readFailure(text),
): readonly Reading[] {
  // Go's words for a deadline are that status, not its cause.
  const cause = protocol === 'grpc' && /deadline/.test(failure?.observed ?? '') ? undefined : failure;
  const named: Reading[] =
    cause?.protocol && cause.code !== undefined && cause.protocol !== protocol
      ? [{ protocol: cause.protocol, code: cause.code }]
      : [];
  const all = [...named, ...mayMean, ...(cause && cause.protocol !== protocol ? cause.mayMean : [])];
  return all.filter(
    (one, index) =>
      !(one.protocol === protocol && one.code === code) &&
      all.findIndex((other) => other.protocol === one.protocol && other.code === one.code) === index,
  );
}

function readNet(rows: readonly Row[], text: string): Observation | undefined {
  const found = rowIn(rows, text);
  return found && observe(found.mark, found.observed, { stages: stagesOf(found.mark, text), mayMean: found.mayMean });
}

function stagesOf(mark: Mark, text: string): readonly Stage[] {
  if (mark === 'net:ETIMEDOUT') {
    if (/handshake/i.test(text)) return ['tls'];
    if (/resolving/i.test(text)) return ['dns'];
    if (/awaiting headers|\bread\b/i.test(text)) return ['open'];
  }
  if (/\b(?:dial|connect)\b/i.test(text) && /REFUSED|TIMEDOUT|UNREACH/.test(mark)) return ['tcp'];
  return failureOf(mark.slice(4))?.stages ?? [];
}

function readNamed(text: string): Observation | undefined {
  for (const { 1: syscall, 2: name = '', index } of text.matchAll(NAME)) {
    // One of many in a list is none that happened.
    const before = text.slice(Math.max(0, index - 12), index);
    if (/(?:^|[[,\s])['"]$/.test(before) && !/(?:code|errno|name)['"]?[:=] ?['"]$/.test(before)) continue;
    const failure = failureOf(name, syscall);
    if (!failure || failure.mark.startsWith('websocket')) continue;
    if (name === 'EACCES' && !/^(?:connect|listen|bind)$/.test(syscall ?? '')) continue;
    if (name === 'UND_ERR_SOCKET' && /other side closed/.test(text)) continue;
    // What Node.js calls a reset may be a plain end, and says so beside it; what its clients call an abort, a timeout.
    if (
      name === 'ECONNRESET' &&
      /socket hang up|: aborted\b|server aborted pending|before secure TLS connection was established/.test(text)
    )
      continue;
    if (name === 'ECONNABORTED' && /timeout of \d+ ?ms exceeded/i.test(text)) continue;
    return observe(failure.mark, name, { ...failure, stages: narrow(failure.stages, syscall ?? '', text) });
  }
  return undefined;
}

const NOT_FOUND =
  /specified hostname could not be found|Domain name not found|no such host|name or service not known|nodename nor servname provided|(?:could not|couldn't|can't|cannot|unable to) resolve (?:host|proxy|the host|address)|failed to resolve|getaddrinfo (?:failed|ENOTFOUND)|Unknown ?(?:server )?host(?:Exception)?\b|NameResolutionError|remote name could not be resolved|host (?:name )?not found|Unable to locate remote host|No address associated with hostname|name does not resolve|Bad hostname|UnresolvedAddressException/i;
const AGAIN =
  /temporary failure (?:in name resolution|resolving)|Timeout while contacting DNS servers|server misbehaving|lookup \S{1,300} ?(?:on \S{1,100})?:[^\n]{0,120}i\/o timeout|Resolving timed out|Try again \(h_errno|WSATRY_AGAIN/i;

function readLookup(text: string): Observation | undefined {
  const again = AGAIN.exec(text)?.[0];
  if (again) return observe('net:EAI_AGAIN', again, { stages: ['dns'], mayMean: ['dns:2', 'net:ETIMEDOUT'] });
  const lost = NOT_FOUND.exec(text)?.[0];
  if (!lost) return undefined;
  const mayMean: readonly Mark[] = /No address associated/i.test(lost) ? ['dns:NODATA'] : ['dns:3', 'dns:NODATA'];
  return observe('net:ENOTFOUND', lost, { stages: ['dns'], mayMean });
}

// curl's exit statuses, where it says no more than that. Its 7 is anybody's who could not connect.
const CURL: { readonly [exit: string]: readonly [Mark, readonly Stage[], ...Mark[]] } = {
  '5': ['net:ENOTFOUND', ['dns'], 'net:EAI_AGAIN'],
  '6': ['net:ENOTFOUND', ['dns'], 'net:EAI_AGAIN'],
  '7': ['net', ['tcp'], 'net:ECONNREFUSED', 'net:EHOSTUNREACH', 'net:ENETUNREACH', 'net:EACCES'],
  '18': ['net:EOF', ['open']],
  '28': ['net:ETIMEDOUT', ['tcp', 'tls', 'upgrade', 'open']],
  '35': ['tls', ['tls']],
  '52': ['net:EOF', ['upgrade']],
  '55': ['net', ['upgrade', 'open'], 'net:EPIPE', 'net:ECONNRESET'],
  '56': ['net', ['upgrade', 'open'], 'net:ECONNRESET', 'net:EOF'],
  '60': ['certificate', ['tls'], ...UNTRUSTED, 'certificate:10', 'certificate:62'],
};

function readCurl(text: string): Observation | undefined {
  const [observed, a, b] =
    /\bcurl: \((\d{1,2})\)|\bc(?:url|URL) error (\d{1,2})\b|Couldn't connect to server|Could not connect to the (?:endpoint|server)|Connect call failed|Can't connect to server on '\S{1,200}' \(115\)/.exec(
      text,
    ) ?? [];
  const exit = a ?? b ?? '7';
  const known = Object.hasOwn(CURL, exit) ? CURL[exit] : undefined;
  if (!known || !observed) return undefined;
  const [mark, stages, ...mayMean] = known;
  return observe(mark, observed, { stages, mayMean });
}
