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
  [
    /self[- ]signed certificate(?: encountered)?\b(?!s)|MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT/i,
    'certificate:18',
    'certificate:19',
  ],
  [/unable to get local issuer certificate|Unable to locally verify the issuer's authority/i, 'certificate:20'],
  [/unable to get issuer certificate/i, 'certificate:2'],
  [/unable to verify the first certificate/i, 'certificate:21'],
  [/unable to get certificate CRL/i, 'certificate:3'],
  [/CRL has expired/, 'certificate:12'],
  [
    /certificate (?:is |was )?not yet (?:valid|activated)|chain uses not yet valid certificate|certificate not valid yet|CertificateNotYetValidException|NotValidYet|NOT_YET_VALID_CERT|certificate has expired or is not yet valid: current time \S{1,40} is before|not valid until|certificate is not yet activated/i,
    'certificate:9',
  ],
  [
    /certificate(?:'s|s)? (?:of \S{1,200} )?(?:has|have|is|was) (?:expired|out of date)|issued certificate has expired|certificate expired: verified at|CertificateExpiredException|peer certificate: Expired\b|SEC_ERROR_EXPIRED_(?:ISSUER_)?CERTIFICATE|SEC_E_CERT_EXPIRED|CERT_HAS_EXPIRED|(?<!alert )certificate expired\b|certificate chain uses expired certificate|authorities or invalid' `expired'/i,
    'certificate:10',
  ],
  [
    /IP address mismatch|certificate is valid for .{1,2000}, not (?:\d{1,3}\.){3}\d{1,3}(?![.\w])|did not match expected CN=`(?:\d{1,3}\.){3}\d{1,3}'|IP: \S{1,45} is not in the cert's list|altnames: IP: |doesn't contain any IP SANs|No subject alternative names matching IP address|ip address mismatch/i,
    'certificate:64',
    'certificate:62',
  ],
  [
    /hostname mismatch|x509: certificate is (?:valid for |not valid for any names)|x509: certificate relies on legacy Common Name|No subject alternative (?:DNS )?names? (?:matching|present|match)|No name matching .{0,200} found|hostname in certificate didn't match|HTTPS hostname wrong|doesn't match any of the subject alternative names|does not match the (?:server )?certificate|does not match certificate's altnames|does not match (?:target )?host ?name|(?:owner|name) does not match (?:host ?)?name|no alternative certificate subject name matches|certificate not valid for name|NotValidForName|RemoteCertificateNameMismatch|hostname verification failed|did not match expected (?:CN|name)|Bad cert ident from|name in the certificate does not match|hostname does not match\b|ERR_CERT_COMMON_NAME_INVALID|SSL_ERROR_BAD_CERT_DOMAIN|SEC_E_WRONG_PRINCIPAL|Hostname .{1,200} (?:was )?not verified|hostname '.{1,200}' doesn't match|requested host name does not match|certificate common name .{0,200} doesn't match/i,
    'certificate:62',
  ],
  [
    /(?<!alert )certificate (?:was |has been |is )?revoked\b|peer certificate: Revoked|SEC_ERROR_REVOKED_CERTIFICATE|ERR_CERT_REVOKED/i,
    'certificate:23',
  ],
  [/certificate chain too long/i, 'certificate:22'],
  [/path length constraint exceeded/i, 'certificate:25'],
  [
    /uns(?:uitable|upported) certificate purpose|incompatible key usage|SEC_ERROR_INADEQUATE_CERT_TYPE|InvalidPurpose/i,
    'certificate:26',
  ],
  [/certificate not trusted\b/, 'certificate:27'],
  [/invalid CA certificate/i, 'certificate:79'],
  [/CA (?:md|signature digest algorithm) too weak|ERR_CERT_WEAK_SIGNATURE_ALGORITHM/i, 'certificate:68'],
  [/EE certificate key too (?:weak|small)|ee key too small|ERR_CERT_WEAK_KEY/i, 'certificate:66'],
  [/certificate signature failure|peer certificate: BadSignature|SEC_ERROR_BAD_SIGNATURE/i, 'certificate:7'],
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
  [/connection (?:was )?refused|was refused - did you specify|actively refused|ConnectionRefused/i, 'net:ECONNREFUSED'],
  [/no route to host|host (?:is )?unreachable|HostUnreachable|unreachable host/i, 'net:EHOSTUNREACH'],
  [/network (?:is )?unreachable|NetworkUnreachable|unreachable network/i, 'net:ENETUNREACH'],
  [
    /connection (?:was )?reset(?: by (?:peer|remote|the peer|server))?\b|ConnectionReset|forcibly closed by (?:the )?remote|An existing connection was forcibly closed/i,
    'net:ECONNRESET',
  ],
  [/broken pipe|BrokenPipe/i, 'net:EPIPE'],
  [/software caused connection abort|connection was aborted by the software in your host/i, 'net:ECONNABORTED'],
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
    /\b(?:connect|socket|bind|listen|dial|connection|ConnectException|urlopen)\b[^\n]{0,120}\bpermission denied|\|:\d+\.\.\. failed: permission denied|\(https?:[^\n]{0,300} stream: permission denied|permission denied[^\n]{0,40}\b(?:connect|bind)\(|BindException: permission denied|\.(?:connect|bind)\([\s\S]{0,400}PermissionError: |forbidden by its access permissions/i,
    'net:EACCES',
  ],
  [
    /(?:connection|operation|request|connect|read|transfer|socket|handshake|query|response|resolving) (?:attempt )?(?:has )?timed[- ]?out|i\/o timeout|timed out after \d|TLS handshake timeout|connect(?:ion)? timeout|Client\.Timeout|context deadline exceeded|timeout was reached|(?:Read|Connect|Open|Write)Timeout|kind: WouldBlock|SocketTimeoutException|TimeoutException: (?:request|timeout)|HttpTimeoutException|\bTimeoutError\b|socket\.timeout: |[Ii]dle timeout expired|connected party did not properly respond|HttpClient\.Timeout|timeout of \d+ ?ms exceeded|read timeout\b|operation timed-out|Connection timed-out|timed out while waiting|(?<!: ')request timed? ?out|Timeout on connect|deadline has elapsed|connection timeout|errorCode=2 Timeout/i,
    'net:ETIMEDOUT',
  ],
];

const EOF: readonly Row[] = [
  [/socket hang up|Error: aborted\b(?=[\s\S]{0,1500}ECONNRESET)/, 'net', 'net:EOF', 'net:ECONNRESET'],
  [
    /empty reply from server|Remote end closed connection without response|Server disconnected\b|ServerDisconnectedError|server closed (?:the )?(?:idle )?connection (?:unexpectedly|without)|(?:Get|Post|Put|Head|Patch|Delete) "[^"\n]{1,2000}": (?:http: server closed idle connection|EOF\b)|unexpected EOF\b|end of file reached|EOFError|UnexpectedEof|unexpected end of (?:file|stream)|(?:connection|channel) closed before message completed|IncompleteMessage|(?:transfer|connection) closed with (?:\d+ bytes|outstanding)|IncompleteRead\(|Response payload is not completed|premature(?:ly)? (?:end|EOF|close)|ended prematurely|NoHttpResponseException|failed to respond\b|fixed content-length: \d+, bytes received|header parser received no bytes|EOF reached while reading|other side closed|TransferEncodingError|ContentLengthError|peer closed connection without sending complete message body|wrong number of bytes|bytes remaining to read|No data received\.|Connection closed at byte|Read error at byte \d+(?:\/\d+)? \(Success\)|InvalidChunkLength\(got length b'', 0 bytes read|EOFException|kex_exchange_identification: Connection closed by remote host|Server closed connection without sending any data|Unexpected end of file from server|closed, no response|EOF when chunk header expected|Got EOF from the server|ERR_EMPTY_RESPONSE/i,
    'net:EOF',
  ],
];

const GENERIC: readonly Row[] = [
  // GnuTLS gives no reason.
  [/Error in the p(?:ull|ush) function/, 'net', 'net:ECONNRESET', 'net:ETIMEDOUT', 'net:EPIPE'],
  // Java's HttpClient says no more.
  [/java\.net\.ConnectException\s/, 'net', 'net:ECONNREFUSED', 'net:ETIMEDOUT', 'net:ENETUNREACH'],
  [
    /certificate[ _]verify[ _]failed|certificate verification (?:failed|error)|peer certificate (?:cannot be|was not|could not)|SSL certificate problem|invalid peer certificate|remote certificate (?:is|was) (?:invalid|rejected)|server certificate verification failed|CertificateException|CertPathValidatorException|x509: |Invalid certificate chain|bad certificate|SEC_ERROR_\w+|MOZILLA_PKIX_ERROR_\w+|ERR_CERT_\w+|certificate is not trusted|certificate validation failed|cannot verify .{1,200}'s certificate|Certificate Unknown/i,
    'certificate',
    ...UNTRUSTED,
    'certificate:10',
    'certificate:62',
  ],
  [
    /SSLHandshakeException|SSLException|\bSSLError\b|TLS handshake (?:error|failed)|SSL (?:connection could not|handshake (?:failed|failure|error)(?! \(5\)))|SSL\/TLS handshake failure|A TLS fatal alert has been received|Failed to enable crypto|SSL_ERROR_\w+|ERR_SSL_\w+|ERR_BAD_SSL\w+|gnutls_handshake\(\)|\btls: |SSL connect error|Secure Channel Failure|secure channel|SSL_connect\b|SSL routines:|peer is incompatible|OSStatus(?: Error)? -98\d\d|error occurred during TLS|SSL connection (?:failed|error)/i,
    'tls',
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
  return (
    readApple(text) ??
    readVerify(text) ??
    readRows(CERTIFICATE, text) ??
    readTls(text) ??
    readNamed(text) ??
    readLookup(text) ??
    readNet(NET, text) ??
    readErrno(text) ??
    readNoAlert(text) ??
    readNet(EOF, text) ??
    readRows(GENERIC, text) ??
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
export function causesIn(text: string, { protocol, code, mayMean }: Observation): readonly Reading[] {
  const cause = readFailure(text);
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
    // What Node.js calls a reset may be a plain end, and says so beside it.
    if (
      name === 'ECONNRESET' &&
      /socket hang up|Error: aborted\b|before secure TLS connection was established/.test(text)
    )
      continue;
    return observe(failure.mark, name, { ...failure, stages: narrow(failure.stages, syscall ?? '', text) });
  }
  return undefined;
}

const NOT_FOUND =
  /no such host|name or service not known|nodename nor servname provided|(?:could not|couldn't|can't|cannot|unable to) resolve (?:host|proxy|the host|address)|failed to resolve|getaddrinfo (?:failed|ENOTFOUND)|UnknownHostException|Unknown host\b|unable to resolve host|NameResolutionError|remote name could not be resolved|host (?:name )?not found|Unknown server host|Unable to locate remote host|No address associated with hostname|nodename nor servname|name does not resolve|Bad hostname|UnresolvedAddressException|Name resolution for \S{1,300} failed:Domain name not found/i;
const AGAIN =
  /temporary failure in name resolution|server misbehaving|lookup \S{1,300} ?(?:on \S{1,100})?:[^\n]{0,120}i\/o timeout|Resolving timed out|Try again \(h_errno|WSATRY_AGAIN/i;

function readLookup(text: string): Observation | undefined {
  const again = AGAIN.exec(text)?.[0];
  if (again) return observe('net:EAI_AGAIN', again, { stages: ['dns'], mayMean: ['dns:2', 'net:ETIMEDOUT'] });
  const lost = NOT_FOUND.exec(text)?.[0];
  if (!lost) return undefined;
  const mayMean: readonly Mark[] = /No address associated/i.test(lost) ? ['dns:NODATA'] : ['dns:3', 'dns:NODATA'];
  return observe('net:ENOTFOUND', lost, { stages: ['dns'], mayMean });
}

// curl's exit statuses, where it says no more than that.
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
  const [observed, a, b] = /\bcurl: \((\d{1,2})\)|\bcURL error (\d{1,2})\b/.exec(text) ?? [];
  const exit = a ?? b ?? '';
  const known = Object.hasOwn(CURL, exit) ? CURL[exit] : undefined;
  if (!known || !observed) return undefined;
  const [mark, stages, ...mayMean] = known;
  return observe(mark, observed, { stages, mayMean });
}
