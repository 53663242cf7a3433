/** Behind a number that may be a code: it is no time, size, count, address or version. A part of a regular expression. */
export const NO_COUNT =
  '(?!["\']?\\s?(?:(?:ms|msec|millis\\w*|s|secs?|seconds?|minutes?|bytes|[kKMGT]i?[bB]|rps|times|retries|pending|(?:open |idle |active |WebSocket )?(?:(?:web)?socket|connection|client|message|request|user|session|stream|packet|event|frame|peer|item|row|line|worker)s)\\b(?!=)|%)|[.:/-]\\d)';
