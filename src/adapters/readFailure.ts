import type { Observation, Reading } from '../model.js';
import { fromSign } from './fromSign.js';
import { failureOf, narrow } from './failures.js';
import { observe, type Mark, type Stage } from './observe.js';
import { readAlert } from './readAlert.js';
import { readDnsTool } from './readDnsTool.js';
import { readErrno } from './readErrno.js';

type Row = readonly [words: RegExp, mark: Mark, ...mayMean: Mark[]];

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
    /certificate (?:is |was )?not yet (?:valid|activated)|CertificateNotYetValidException|NotValidYet|NOT_YET_VALID_CERT|certificate has expired or is not yet valid: current time \S{1,40} is before|not valid until|certificate is not yet activated/i,
    'certificate:9',
  ],
  [
    /certificate(?:'s|s)? (?:of \S{1,200} )?(?:has|have|is|was) (?:expired|out of date)|issued certificate has expired|certificate expired: verified at|CertificateExpiredException|peer certificate: Expired|SEC_ERROR_EXPIRED_(?:ISSUER_)?CERTIFICATE|SEC_E_CERT_EXPIRED|CERT_HAS_EXPIRED|certificate expired\b(?! alert)|NotAfter: /i,
    'certificate:10',
  ],
  [
    /IP address mismatch|doesn't contain any IP SANs|No subject alternative names matching IP address|ip address mismatch/i,
    'certificate:64',
    'certificate:62',
  ],
  [
    /hostname mismatch|x509: certificate is (?:valid for |not valid for any names)|x509: certificate relies on legacy Common Name|No subject alternative (?:DNS )?names? (?:matching|present|match)|No name matching .{0,200} found|hostname in certificate didn't match|HTTPS hostname wrong|doesn't match any of the subject alternative names|does not match the (?:server )?certificate|does not match certificate's altnames|does not match (?:target )?host ?name|(?:owner|name) does not match (?:host ?)?name|no alternative certificate subject name matches|certificate not valid for name|NotValidForName|RemoteCertificateNameMismatch|hostname verification failed|did not match expected CN|ERR_CERT_COMMON_NAME_INVALID|SSL_ERROR_BAD_CERT_DOMAIN|SEC_E_WRONG_PRINCIPAL|Hostname .{1,200} (?:was )?not verified|hostname '.{1,200}' doesn't match|requested host name does not match|certificate common name .{0,200} doesn't match/i,
    'certificate:62',
  ],
  [
    /certificate (?:was |has been |is )?revoked\b(?! alert)|peer certificate: Revoked|SEC_ERROR_REVOKED_CERTIFICATE|ERR_CERT_REVOKED/i,
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
    /certificate signed by unknown authority|PKIX path building failed|unable to find valid certification path|Trust anchor for certification path not found|UnknownIssuer|ERR_CERT_AUTHORITY_INVALID|doesn't have a known issuer|certificate (?:of \S{1,200} )?is not trusted|certificate issuer is (?:unknown|not trusted|invalid)|signer not found/i,
    'certificate',
    ...UNTRUSTED,
  ],
];

const TLS_ROWS: readonly Row[] = [
  [
    /wrong[ _]version[ _]number|packet[ _]length[ _]too[ _]long|SSL routines:\w{0,40}:(?:http request|https proxy request|unknown protocol)|\bSSL: HTTP_REQUEST\b|record[ _]layer[ _]failure|first record does not look like a TLS handshake|tls: oversized record received|server gave HTTP response to HTTPS client|Unsupported or unrecognized SSL message|Unrecognized SSL message|received corrupt message of type Invalid|Cannot determine the frame size|An unexpected TLS packet was received|SSL_ERROR_RX_RECORD_TOO_LONG|not an SSL\/TLS record|SEC_E_INVALID_TOKEN|NotSslRecordException/i,
    'tls:NO_TLS',
  ],
  [
    /tlsv1 alert protocol version|unsupported[ _]protocol(?= \(_ssl|\]|[ :].{0,80}SSL| ?$)|SSL_ERROR_UNSUPPORTED_VERSION|tls: (?:client offered only unsupported versions|server selected unsupported protocol version|no supported versions satisfy)|SSL routines:\w{0,40}:(?:unsupported protocol|version too low)|\bSSL: (?:UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW|NO_PROTOCOLS_AVAILABLE)|The server selected protocol version TLS/i,
    'tls:70',
  ],
  [/no[ _]shared[ _]cipher|SSL_ERROR_NO_CYPHER_OVERLAP|no cipher suite supported by both/i, 'tls:40'],
  [
    /ERR_SSL_VERSION_OR_CIPHER_MISMATCH|do not possess a common algorithm|No appropriate protocol \(/i,
    'tls',
    'tls:40',
    'tls:70',
  ],
];

const NET: readonly Row[] = [
  [/connection (?:was )?refused|actively refused|ConnectionRefused/i, 'net:ECONNREFUSED'],
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
  [/too many open files/i, 'net:EMFILE'],
  [
    /\b(?:connect|socket|bind|listen|dial|connection|ConnectException|urlopen)\b[^\n]{0,120}\bpermission denied|\|:\d+\.\.\. failed: permission denied|\(https?:[^\n]{0,300} stream: permission denied|permission denied[^\n]{0,40}\b(?:connect|bind)\(|BindException: permission denied|\.(?:connect|bind)\([\s\S]{0,400}PermissionError: |forbidden by its access permissions/i,
    'net:EACCES',
  ],
  [
    /(?:connection|operation|request|connect|read|transfer|socket|handshake|query|response|resolving) (?:attempt )?(?:has )?timed[- ]?out|i\/o timeout|timed out after \d|TLS handshake timeout|connect(?:ion)? timeout|Client\.Timeout|context deadline exceeded|timeout was reached|(?:Read|Connect|Open|Write)Timeout|kind: WouldBlock|SocketTimeoutException|TimeoutException: (?:request|timeout)|HttpTimeoutException|TimeoutError\b|socket\.timeout: |[Ii]dle timeout expired|connected party did not properly respond|HttpClient\.Timeout|timeout of \d+ ?ms exceeded|read timeout\b|operation timed-out|Connection timed-out|timed out while waiting|request timed? ?out|Timeout on connect|deadline has elapsed|connection timeout/i,
    'net:ETIMEDOUT',
  ],
];

const NO_ALERT: readonly Row[] = [
  [
    /SSL_read\b.{0,120}(?:unexpected eof|SSL_ERROR_SYSCALL)|without sending TLS close_notify|recv error \(-110\)/i,
    'net:EOF',
    'tls:NO_ALERT',
  ],
  [
    /SSL_ERROR_SYSCALL|unexpected[ _]eof[ _]while[ _]reading|EOF occurred in violation of protocol|(?:terminated|closed connection during) (?:the )?handshake|SSL peer shut down incorrectly|tls handshake eof|TLS handshake error from \S{1,100}: EOF|before secure TLS connection was established|remote party has closed the transport stream|unexpected EOF or 0 bytes from the transport stream|connection was non-properly terminated|PR_END_OF_FILE_ERROR|peer closed connection in SSL handshake|SYSCALL returned=\d errno=0/i,
    'tls:NO_ALERT',
  ],
];

const EOF: readonly Row[] = [
  [/socket hang up/, 'net', 'net:EOF', 'net:ECONNRESET'],
  [
    /empty reply from server|Remote end closed connection without response|Server disconnected\b|ServerDisconnectedError|server closed (?:the )?(?:idle )?connection (?:unexpectedly|without)|(?:Get|Post|Put|Head|Patch|Delete) "[^"\n]{1,2000}": (?:http: server closed idle connection|EOF)|unexpected EOF\b|end of file reached|EOFError|UnexpectedEof|unexpected end of (?:file|stream)|(?:connection|channel) closed before message completed|IncompleteMessage|(?:transfer|connection) closed with (?:\d+ bytes|outstanding)|IncompleteRead\(|Response payload is not completed|premature(?:ly)? (?:end|EOF|close)|ended prematurely|NoHttpResponseException|failed to respond\b|fixed content-length: \d+, bytes received|header parser received no bytes|EOF reached while reading|other side closed|TransferEncodingError|ContentLengthError|peer closed connection without sending complete message body|wrong number of bytes|bytes remaining to read|No data received\.|Connection closed at byte|Read error at byte \d+(?:\/\d+)? \(Success\)|InvalidChunkLength\(got length b'', 0 bytes read|EOFException|kex_exchange_identification: Connection closed by remote host|Server closed connection without sending any data|Unexpected end of file from server|closed, no response|ERR_EMPTY_RESPONSE/i,
    'net:EOF',
  ],
];

const GENERIC: readonly Row[] = [
  // Java's HttpClient says no more.
  [/java\.net\.ConnectException\s/, 'net', 'net:ECONNREFUSED', 'net:ETIMEDOUT', 'net:ENETUNREACH'],
  [
    /certificate[ _]verify[ _]failed|certificate verification (?:failed|error)|peer certificate (?:cannot be|was not|could not)|SSL certificate problem|invalid peer certificate|remote certificate (?:is|was) (?:invalid|rejected)|server certificate verification failed|CertificateException|CertPathValidatorException|x509: |Invalid certificate chain|bad certificate|SEC_ERROR_\w+|MOZILLA_PKIX_ERROR_\w+|ERR_CERT_\w+|certificate is not trusted|certificate validation failed|cannot verify .{1,200}'s certificate|Certificate Unknown/i,
    'certificate',
  ],
  [
    /SSLHandshakeException|SSLException|\bSSLError\b|TLS handshake (?:error|failed)|SSL (?:connection could not|handshake (?:failed|failure|error))|SSL_ERROR_\w+|ERR_SSL_\w+|ERR_BAD_SSL\w+|gnutls_handshake\(\)|\btls: |SSL connect error|Secure Channel Failure|secure channel|Unable to establish SSL connection|SSL_connect\b|SSL routines:|peer is incompatible|OSStatus(?: Error)? -98\d\d|error occurred during TLS|SSL connection (?:failed|error)/i,
    'tls',
  ],
];

// By a client's own name for the failure.
const NAME =
  /(?<![\w-])(?:(connect|read|write|getaddrinfo|listen|bind|query[A-Z][A-Za-z]{0,6}) )?((?:net::)?[A-Z]{2}[A-Z0-9_]{2,60}|EAI_[A-Z]+)\b/g;

/** Reads a failure of the network, DNS, TLS or a certificate, in any program's words. */
export function readFailure(text: string): Observation | undefined {
  return (
    fromSign(text, 'below') ??
    readDnsTool(text) ??
    rowIn(CERTIFICATE, text, ['tls']) ??
    rowIn(TLS_ROWS, text, ['tls']) ??
    readAlert(text) ??
    readNamed(text) ??
    readLookup(text) ??
    rowIn(NET, text, undefined) ??
    readErrno(text) ??
    rowIn(NO_ALERT, text, ['tls']) ??
    rowIn(EOF, text, undefined) ??
    rowIn(GENERIC, text, ['tls']) ??
    readCurl(text)
  );
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

function rowIn(rows: readonly Row[], text: string, stages: readonly Stage[] | undefined): Observation | undefined {
  for (const [words, mark, ...mayMean] of rows) {
    const observed = words.exec(text)?.[0];
    if (observed) return observe(mark, observed, { stages: stages ?? stagesOf(mark, text), mayMean });
  }
  return undefined;
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
  for (const [, syscall, name = ''] of text.matchAll(NAME)) {
    const failure = failureOf(name);
    if (!failure || failure.mark.startsWith('websocket')) continue;
    if (name === 'EACCES' && !/^(?:connect|listen|bind)$/.test(syscall ?? '')) continue;
    if (name === 'UND_ERR_SOCKET' && /other side closed/.test(text)) continue;
    // What Node.js calls a reset may be a plain end, and says so beside it.
    if (name === 'ECONNRESET' && /socket hang up|before secure TLS connection was established/.test(text)) continue;
    return observe(failure.mark, name, { ...failure, stages: narrow(failure.stages, syscall ?? '', text) });
  }
  return undefined;
}

const NOT_FOUND =
  /no such host|name or service not known|nodename nor servname provided|(?:could not|couldn't|can't|cannot|unable to) resolve (?:host|proxy|the host|address)|failed to resolve|getaddrinfo (?:failed|ENOTFOUND)|UnknownHostException|Unknown host\b|unable to resolve host|NameResolutionError|remote name could not be resolved|host (?:name )?not found|No address associated with hostname|nodename nor servname|name does not resolve|Bad hostname/i;
const AGAIN =
  /temporary failure in name resolution|server misbehaving|lookup \S{1,300} ?(?:on \S{1,100})?:[^\n]{0,120}i\/o timeout|Resolving timed out|Try again \(h_errno|EAI_AGAIN|WSATRY_AGAIN/i;

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
