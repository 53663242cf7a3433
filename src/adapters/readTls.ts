import type { Observation } from '../model.js';
import { readAlert } from './readAlert.js';
import { readRows, type Row } from './rows.js';

// A peer that speaks no TLS, or not the same; without an alert that says so.
const ROWS: readonly Row[] = [
  [
    /(?:SSL|TLS|EPROTO|error:[01][4A])[^\n]{0,200}wrong[ _]version[ _]number|packet[ _]length[ _]too[ _]long|SSL routines:\w{0,40}:(?:http request|https proxy request|unknown protocol)|\bSSL: HTTP_REQUEST\b|record[ _]layer[ _]failure|first record does not look like a TLS handshake|tls: oversized record received|received corrupt message of type Invalid|Cannot determine the frame size|not an SSL\/TLS record|SEC_E_INVALID_TOKEN|NotSslRecordException/i,
    'tls:NO_TLS',
  ],
  [
    /unsupported[ _]protocol(?= \(_ssl|\]|[ :].{0,80}SSL)|tls: (?:client offered only unsupported versions|server selected unsupported protocol version|no supported versions satisfy)|SSL routines:\w{0,40}:(?:unsupported protocol|version too low)|\bSSL: (?:UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW|NO_PROTOCOLS_AVAILABLE)|The server selected protocol version TLS/i,
    'tls:70',
  ],
  [/no[ _]shared[ _]cipher|no cipher suite supported by both/i, 'tls:40'],
  [
    /ERR_SSL_VERSION_OR_CIPHER_MISMATCH|do not possess a common algorithm|No appropriate protocol \(/i,
    'tls',
    'tls:40',
    'tls:70',
  ],
];

const NO_ALERT: readonly Row[] = [
  [
    /SSL_read\b.{0,120}(?:unexpected eof|SSL_ERROR_SYSCALL)|without sending TLS close_notify|recv error \(-110\)/i,
    'net:EOF',
    'tls:NO_ALERT',
  ],
  [
    /SSLZeroReturnError|SSL_ERROR_SYSCALL|unexpected[ _]eof[ _]while[ _]reading|(?:terminated|closed connection during) (?:the )?handshake|SSL peer shut down incorrectly|tls handshake eof|before secure TLS connection was established|TLS handshake error from \S{1,100}: EOF|remote party has closed the transport stream|unexpected EOF or 0 bytes from the transport stream|PR_END_OF_FILE_ERROR|peer closed connection in SSL handshake|SYSCALL returned=\d errno=0|SSL handshake stopped: connection was closed|could not accept SSL connection: EOF/i,
    'tls:NO_ALERT',
  ],
];

/** Reads why a TLS handshake failed: an alert, or that the peer speaks no TLS. */
export function readTls(text: string): Observation | undefined {
  return readRows(ROWS, text) ?? readAlert(text);
}

/** Reads that the peer ended a handshake, or a connection, without an alert. */
export function readNoAlert(text: string): Observation | undefined {
  return readRows(NO_ALERT, text);
}
