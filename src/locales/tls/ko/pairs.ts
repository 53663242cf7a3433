import type { PairTexts } from '../../../model.js';

/** 혼동하기 쉬운 TLS 경고의 쌍(한국어). */
export const pairs: PairTexts = {
  '0-NO_ALERT': {
    decisive:
      'close_notify가 오면 상대방이 데이터의 끝을 알린 것이고, 경고가 없으면 TCP 연결만 끝난 것이므로 데이터가 잘렸을 수 있습니다.',
    differences: [
      '많은 서버가 `close_notify` 없이 연결을 닫습니다. `Content-Length`나 마지막 청크로 응답이 완전함을 알 수 있으면 경고가 없어도 문제가 되지 않습니다.',
      'OpenSSL 3은 `close_notify`가 없으면 `unexpected eof while reading`을 보고합니다. 단, nginx나 서버로 동작하는 Apache처럼 프로그램이 `SSL_OP_IGNORE_UNEXPECTED_EOF`를 설정하면 보고하지 않습니다. OpenSSL 1.1.1 이하는 `errno`가 0인 `SSL_ERROR_SYSCALL`을 반환했고, 많은 프로그램이 이를 데이터의 끝으로 처리했습니다.',
    ],
  },
  '20-51': {
    decisive:
      'bad_record_mac은 레코드 계층의 문제로, 레코드를 검증하지 못했다는 뜻입니다. decrypt_error는 핸드셰이크의 문제로, 서명, Finished 메시지, PSK 바인더가 틀렸다는 뜻입니다.',
    differences: [
      'bad_record_mac이면 두 프로세스가 공유하는 연결이나 손상된 데이터를, decrypt_error이면 인증서와 맞지 않는 키를 찾습니다.',
      'bad_record_mac은 새 연결로 해결되기도 하지만, decrypt_error는 대개 키, 인증서, 사전 공유 키를 바로잡을 때까지 반복됩니다.',
    ],
  },
  '40-47': {
    decisive:
      'handshake_failure는 양쪽의 제안에 겹치는 것이 없다는 뜻이고, illegal_parameter는 메시지 하나에 허용되지 않는 값이 있다는 뜻입니다.',
    differences: [
      'handshake_failure는 설정 문제이므로 암호 스위트, 그룹, SNI를 비교합니다. illegal_parameter는 라이브러리나 미들박스의 버그, 틀린 사전 공유 키, 인증서의 잘못된 키 용도를 가리킵니다.',
    ],
  },
  '40-70': {
    decisive:
      'protocol_version은 TLS 버전 자체가 거부되었다는 뜻이고, handshake_failure는 버전은 맞지만 다른 매개변수가 맞지 않는다는 뜻입니다.',
    differences: [
      'protocol_version이면 TLS 버전(`ssl_protocols`)을, handshake_failure이면 암호 스위트, 그룹, 인증서 유형, SNI를 비교합니다.',
      'Chromium은 둘 다 `ERR_SSL_VERSION_OR_CIPHER_MISMATCH`로 표시합니다. Firefox는 `SSL_ERROR_PROTOCOL_VERSION_ALERT`와 `SSL_ERROR_NO_CYPHER_OVERLAP`으로 구분합니다.',
    ],
  },
  '40-71': {
    decisive:
      'insufficient_security는 상대방이 받은 매개변수, 대개 클라이언트의 매개변수가 너무 약하다는 뜻이고, handshake_failure는 공통된 매개변수가 없다는 뜻일 뿐입니다.',
    differences: [
      '서버가 insufficient_security를 보내면 클라이언트를 업데이트하고, handshake_failure이면 어느 쪽에든 변경이 필요할 수 있습니다.',
      'OpenSSL, BoringSSL, Go를 쓰는 서버는 두 경우 모두 handshake_failure를 보냅니다.',
    ],
  },
  '40-112': {
    decisive:
      'unrecognized_name은 서버가 SNI의 호스트 이름을 모른다는 뜻이고, handshake_failure는 공통된 매개변수를 찾지 못했다는 뜻입니다.',
    differences: [
      'Cloudflare를 비롯한 일부 서버는 ClientHello에 아는 서버 이름이 없으면 handshake_failure로 응답합니다. 따라서 암호 스위트를 비교하기 전에 올바른 `-servername`으로 테스트합니다.',
      'unrecognized_name이면 이름, DNS, `server_name`을 바로잡습니다. 암호 스위트와 버전은 영향을 주지 않습니다.',
    ],
  },
  '40-116': {
    decisive:
      'certificate_required는 TLS 1.3에서 클라이언트 인증서가 없음을 알리고, TLS 1.2 이하에서는 OpenSSL 서버가 같은 경우에 handshake_failure를 보냅니다.',
    differences: [
      'handshake_failure가 오면 핸드셰이크가 중단되지만, certificate_required는 대개 클라이언트가 핸드셰이크가 끝났다고 여긴 뒤 처음 읽을 때 도착합니다.',
      'handshake_failure에는 암호 스위트나 SNI 같은 다른 원인도 있지만, certificate_required의 원인은 클라이언트 인증서가 없는 것뿐입니다.',
    ],
  },
  '40-NO_ALERT': {
    decisive:
      'handshake_failure는 상대방이 핸드셰이크 메시지를 읽고 핸드셰이크를 거부했다는 뜻이고, 경고가 없으면 연결이 닫혔을 뿐이며 닫은 쪽이 상대방이 아닐 수도 있습니다.',
    differences: [
      'handshake_failure이면 매개변수를 비교하고, 경고가 없으면 방화벽, 로드 밸런서, 시간 초과, 크래시를 확인합니다.',
      'handshake_failure의 원인은 경고를 보낸 쪽의 로그에서 찾습니다. `info` 레벨(nginx)로도 서버 로그에 아무 기록이 없으면 ClientHello가 서버에 도달하지 않은 것입니다.',
    ],
  },
  '42-46': {
    decisive:
      'bad_certificate는 손상되었거나 서명이 잘못된 인증서에, certificate_unknown은 다른 경고로 표현할 수 없는 이유에 쓰도록 정해져 있지만, 실제로는 클라이언트의 라이브러리에 따라 달라집니다.',
    differences: [
      '알 수 없는 CA가 발급한 서버 인증서에 대해 Go는 bad_certificate를, Java와 Chromium은 certificate_unknown을, OpenSSL과 Firefox는 unknown_ca를 보냅니다.',
      '따라서 원인은 서버 로그의 경고가 아니라 클라이언트 자체의 오류에서 확인합니다.',
    ],
  },
  '42-48': {
    decisive:
      'unknown_ca는 체인이 신뢰할 수 있는 CA로 이어지지 않는다는 뜻이고, bad_certificate는 인증서 자체를 쓸 수 없거나 보낸 쪽이 이유를 밝히지 않는다는 뜻입니다.',
    differences: [
      'unknown_ca이면 중간 인증서를 제공하거나 CA를 신뢰하도록 설정하고, bad_certificate이면 먼저 인증서를 확인합니다.',
      'Go 클라이언트는 CA를 모를 때도 bad_certificate를 보냅니다. Firefox는 자체 서명된 인증서에는 bad_certificate를, 알 수 없는 CA에는 unknown_ca를 보냅니다.',
    ],
  },
  '42-116': {
    decisive:
      'certificate_required는 클라이언트가 인증서를 보내지 않았다는 뜻이고, bad_certificate는 보낸 인증서가 거부되었다는 뜻입니다.',
    differences: [
      '일부 서버는 클라이언트 인증서가 없을 때도 bad_certificate를 보냅니다. Go 1.24는 TLS 1.2 이하에서, Go 1.19와 Java 17은 TLS 1.3에서도 보냅니다.',
      'certificate_required이면 클라이언트에 인증서를 설정하고, bad_certificate이면 설정된 인증서를 확인합니다.',
    ],
  },
  '43-46': {
    decisive:
      'unsupported_certificate는 인증서의 유형이나 용도가 맞지 않는다는 뜻이고, certificate_unknown은 이유를 밝히지 않습니다.',
    differences: [
      'unsupported_certificate이면 `keyUsage`와 `extendedKeyUsage`를, certificate_unknown이면 체인과 신뢰 저장소를 먼저 확인합니다.',
      'Java 17 클라이언트는 만료된 인증서를 포함해 거부하는 거의 모든 인증서에 certificate_unknown을 보내지만, Java 25는 만료된 인증서에 certificate_expired를 보냅니다.',
    ],
  },
  '44-45': {
    decisive:
      'certificate_expired는 현재 시각이 인증서의 유효 기간을 벗어났다는 뜻이고, certificate_revoked는 발급자가 만료 전에 인증서를 폐기했다는 뜻입니다.',
    differences: [
      '만료된 인증서는 같은 키로 갱신할 수 있지만, 폐기된 인증서는 이전 키가 유출되었다면 새 키가 필요합니다.',
      'certificate_expired는 틀린 시계 때문에 나타날 수 있지만, certificate_revoked는 그렇지 않습니다.',
    ],
  },
  '46-48': {
    decisive:
      'unknown_ca는 발급자를 신뢰할 수 없다는 이유를 밝히고, certificate_unknown은 원인이 같은 경우가 많아도 이유를 밝히지 않습니다.',
    differences: [
      '신뢰할 수 없는 서버 인증서에 대해 OpenSSL 클라이언트(curl, Python, PHP)는 unknown_ca를, Java와 Chromium은 certificate_unknown을 보냅니다.',
      '두 경우 모두 서버가 중간 인증서를 보내는지 먼저 확인합니다.',
    ],
  },
  '47-50': {
    decisive:
      'decode_error는 메시지를 파싱할 수 없다는 뜻이고, illegal_parameter는 파싱할 수 있지만 값이 잘못되었다는 뜻입니다.',
    differences: [
      'decode_error는 잘렸거나 변경된 데이터, 또는 `close_notify` 없이 끝난 연결(OpenSSL 3)을 가리킵니다. illegal_parameter는 협상의 버그, 틀린 사전 공유 키, 인증서의 잘못된 키 용도를 가리킵니다.',
    ],
  },
  '110-120': {
    decisive:
      'no_application_protocol은 ALPN 목록에 공통된 것이 없다는 뜻이고, unsupported_extension은 제안하지 않은 확장이 왔다는 뜻입니다.',
    differences: [
      'no_application_protocol은 설정 문제이고, unsupported_extension은 라이브러리나 미들박스의 버그입니다.',
    ],
  },
  'NO_ALERT-NO_TLS': {
    decisive: 'NO_TLS이면 상대방이 다른 프로토콜로 응답한 것이고, NO_ALERT이면 경고 없이 연결을 닫은 것입니다.',
    differences: [
      'NO_TLS이면 스킴과 포트를, NO_ALERT이면 서버 로그와 중간의 방화벽, 로드 밸런서를 확인합니다.',
      '다른 프로토콜을 기다리는 서버가 응답 없이 연결을 닫기도 합니다. 포트가 평문 HTTP로 통신하는지는 `curl -v http://HOST:PORT/`로 확인합니다.',
    ],
  },
  'http:525-tls:40': {
    decisive:
      'HTTP 525는 오리진과의 TLS 핸드셰이크가 실패했을 때 Cloudflare가 클라이언트에 보여 주는 코드이고, 경고 40은 그 핸드셰이크에서 오리진이 보냈을 수 있는 경고입니다.',
    differences: [
      '경고 40은 그 경고가 전송된 연결의 실패만 나타냅니다. 525는 Cloudflare와 오리진 사이의 실패이므로, 공개 호스트 이름이 아니라 오리진 자체를 `openssl s_client`로 테스트합니다.',
      '525는 어떤 경고였는지 알려 주지 않습니다. 오리진이 70이나 112를 보냈거나 아무것도 보내지 않았을 수도 있습니다.',
    ],
  },
  'tls:40-websocket:1015': {
    decisive:
      '경고 40은 핸드셰이크 중에 TLS 엔드포인트가 상대방에게 보내는 메시지이고, 1015는 이유와 관계없이 TLS 핸드셰이크가 실패하면 WebSocket 클라이언트가 로컬에서 보고하는 종료 코드입니다.',
    differences: [
      '1015는 어떤 경고였는지 알려 주지 않으며, 클라이언트가 인증서를 거부해도 1015가 됩니다. 서버가 보내는 경고나 인증서가 거부되는 이유(`Verification error`)는 `openssl s_client`로 확인합니다.',
      '같은 실패에 대해 Firefox는 1015를, Chromium, Node.js, ws는 1006을 보고합니다.',
    ],
  },
};
