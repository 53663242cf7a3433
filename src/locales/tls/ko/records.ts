import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** 연결 종료, 레코드, 메시지에 관한 경고와 경고가 없는 경우(한국어). */
export const records = {
  0: {
    name: '연결 종료 알림',
    summary: '상대방이 이 연결로 더 이상 데이터를 보내지 않겠다고 알리며, 오류가 아닙니다.',
    when: '연결이 정상적으로 종료될 때 나타납니다. 핸드셰이크 중이라면 상대방이 제한이나 접근 규칙 등의 이유로, 오류를 밝히지 않고 핸드셰이크를 중단한 것입니다.',
    fixes: [
      {
        id: 'check-stage',
        text: '핸드셰이크 이후라면 별도의 조치가 필요하지 않습니다. 핸드셰이크 중이라면(curl의 `SSL_ERROR_ZERO_RETURN`, Python의 `SSLZeroReturnError`, Java의 `Received close_notify during handshake`) 서버 로그에서 원인을 확인합니다.',
      },
      {
        id: 'close-in-order',
        text: 'TCP 연결을 닫기 전에 `close_notify`를 보냅니다. OpenSSL에서는 `SSL_shutdown()`, Go에서는 `tls.Conn`의 `Close()`입니다. 보내지 않으면 상대방은 데이터를 모두 받았는지 TLS만으로는 알 수 없습니다.',
      },
    ],
    choose: '실패하지 않은 모든 연결은 close_notify로 끝냅니다.',
    endUser: '연결이 종료되었습니다.',
  },
  10: {
    name: '예상하지 못한 메시지',
    summary: '상대방이 연결의 현재 단계에서 허용되지 않는 메시지를 받았습니다.',
    when: 'TLS를 검사하는 프록시나 로드 밸런서가 핸드셰이크를 변경하거나, TLS 라이브러리에 버그가 있거나, 다른 프로토콜의 데이터가 왔을 때 나타납니다.',
    fixes: [
      {
        id: 'bypass-inspection',
        text: '다른 네트워크에서, 또는 백엔드에 직접 `openssl s_client`로 연결합니다. 성공하면 중간의 프록시나 방화벽이 핸드셰이크를 변경하는 것입니다.',
      },
      {
        id: 'capture-handshake',
        text: '`tshark`로 핸드셰이크를 캡처합니다. 경고를 보낸 쪽이 경고 직전에 받은 메시지가 예상하지 못한 메시지입니다. TLS 1.3에서는 ServerHello 이후의 메시지가 암호화되고 경고도 암호화될 때가 많으므로 `tshark`에 세션 키가 필요합니다. curl, Python, Chromium, Firefox는 `SSLKEYLOGFILE=keys.log`로, Node.js는 `--tls-keylog=keys.log`로, `openssl s_client`는 `-keylogfile keys.log`로 시작하고, `tshark`에 `-o tls.keylog_file:keys.log`를 추가합니다.',
      },
      {
        id: 'update-library',
        text: '양쪽의 TLS 라이브러리를 업데이트합니다. OpenSSL 버전은 `openssl version`으로 확인합니다.',
      },
    ],
    choose: '허용되지 않는 상태에서 메시지가 도착하면 unexpected_message를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  20: {
    name: '잘못된 레코드 MAC',
    summary: '상대방이 레코드를 검증하거나 복호화하지 못했습니다.',
    when: '두 프로세스나 스레드가 같은 TLS 연결을 함께 사용하거나(대개 `fork()` 이후), 네트워크 또는 프록시에서 데이터가 변경되었거나, TLS 1.2 이하에서 사전 공유 키가 양쪽에서 다를 때 나타납니다.',
    fixes: [
      {
        id: 'open-after-fork',
        text: '연결은 `fork()` 이후에, 그 연결을 사용할 프로세스에서 열고, `SSL` 객체를 스레드끼리 공유하지 않습니다. `fork()` 전에 만든 데이터베이스 연결 풀이 흔한 원인이며, 이때 OpenSSL은 `decryption failed or bad record mac`을 보고합니다.',
      },
      {
        id: 'bypass-path',
        text: '백엔드에 직접 `openssl s_client`로 연결합니다. 특정 프록시, VPN, 네트워크 카드를 거칠 때만 오류가 나면 그 홉이 데이터를 손상시키는 것입니다.',
      },
      {
        id: 'reconnect-once',
        text: '새 연결을 열고 멱등한 요청을 한 번만 재시도합니다. 경고가 다시 나오면 먼저 원인을 찾습니다.',
      },
    ],
    choose:
      '검증하거나 복호화할 수 없는 모든 레코드에 bad_record_mac을 사용하고, 검증과 복호화 중 무엇이 실패했는지는 밝히지 않습니다.',
    endUser: '보안 연결이 중단되었습니다. 다시 시도해 주세요.',
  },
  21: {
    name: '복호화 실패',
    summary:
      '오래된 TLS 구현을 쓰는 상대방이 레코드를 복호화하지 못했습니다. TLS 1.1은 bad_record_mac을 권장하고, TLS 1.2는 bad_record_mac만 허용합니다.',
    when: '상대방이 TLS 1.0이나 1.1로 통신하는데, 레코드가 손상되었거나 패딩이 유효하지 않을 때 나타납니다.',
    fixes: [
      {
        id: 'disable-old-versions',
        text: 'TLS 1.2와 TLS 1.3만 켭니다. nginx에서는 `ssl_protocols TLSv1.2 TLSv1.3`입니다.',
      },
      {
        id: 'update-library',
        text: '경고를 보내는 쪽의 TLS 라이브러리를 업데이트합니다. OpenSSL 버전은 `openssl version`으로 확인합니다.',
      },
    ],
    choose: 'RFC 5246이 금지하므로 decryption_failed를 보내지 않고 bad_record_mac을 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  22: {
    name: '레코드 길이 초과',
    summary: '상대방이 TLS가 허용하는 것보다 긴 레코드(평문 2^14바이트 초과)를 받았습니다.',
    when: '상대방이 TLS가 아닌 데이터를 받아 그 첫 바이트가 레코드 길이로 읽히거나, TLS 라이브러리가 협상된 레코드 크기를 지키지 않을 때 나타납니다.',
    fixes: [
      {
        id: 'check-for-plaintext',
        text: '`curl -v http://HOST:443/`으로 포트에 평문 HTTP를 보냅니다. 서버가 정상적인 HTTP 응답(`https://`로의 리디렉션은 제외)을 보내면 그 포트는 TLS로 통신하지 않는 것입니다(Firefox의 `SSL_ERROR_RX_RECORD_TOO_LONG`). `The plain HTTP request was sent to HTTPS port`(nginx)처럼 HTTPS, SSL 또는 TLS를 언급하는 400 응답이 오면 TLS로 통신하는 포트입니다. HAProxy나 Node.js처럼 응답 없이 연결을 닫는 TLS 서버도 있고(`Empty reply from server`), Jetty처럼 TLS 경고로 응답하는 Java 서버도 있습니다(`Received HTTP/0.9 when not allowed`). 이런 경우에는 `openssl s_client`로 포트를 테스트합니다.',
      },
      {
        id: 'bypass-path',
        text: '백엔드에 직접 `openssl s_client`로 연결하여, 데이터를 변경하는 프록시가 있는지 확인합니다.',
      },
      {
        id: 'limit-records',
        text: '평문이 16384바이트를 넘거나, 상대방의 `record_size_limit` 또는 `max_fragment_length` 확장이 허용하는 크기를 넘는 레코드를 쓰지 않습니다.',
      },
    ],
    choose: '레코드가 프로토콜의 한도나 협상된 한도보다 길면 record_overflow를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  30: {
    name: '압축 해제 실패',
    summary: '상대방이 레코드의 압축을 풀지 못했습니다. TLS 1.3에는 압축도 이 경고도 없습니다.',
    when: 'TLS 1.2 이하에서 양쪽이 TLS 압축을 협상했는데, 압축된 데이터가 유효하지 않거나 압축을 푼 데이터가 너무 클 때 나타납니다.',
    fixes: [
      {
        id: 'check-compression',
        text: '서버가 압축을 허용하는지 `nmap --script ssl-enum-ciphers`로 확인합니다. `compressors` 아래에 `NULL`만 있어야 합니다.',
      },
      {
        id: 'disable-compression',
        text: 'TLS 압축을 끕니다. Apache에서는 `SSLCompression off`입니다(2.4.4부터 기본값). 압축은 CRIME 공격에도 악용됩니다.',
      },
    ],
    choose: 'decompression_failure는 TLS 1.2 이하에서 압축된 데이터가 유효하지 않을 때만 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  47: {
    name: '허용되지 않는 매개변수',
    summary: '상대방이 받은 핸드셰이크 메시지의 값이 허용되지 않거나 다른 값과 모순됩니다.',
    when: '클라이언트가 제안하지 않은 그룹, 키 공유, 버전을 ServerHello에서 선택하는 등 TLS 라이브러리나 미들박스에 버그가 있을 때 나타납니다. OpenSSL 3.0은 TLS 1.3에서 사전 공유 키가 틀려도 이 경고를 보냅니다. Chromium은 키 용도가 서명을 허용하지 않는 서버 인증서에 이 경고를 보냅니다(`ERR_SSL_KEY_USAGE_INCOMPATIBLE`).',
    fixes: [
      {
        id: 'try-tls-1-2',
        text: '`openssl s_client`에 `-tls1_2`와 `-tls1_3`을 한 번씩 붙여 연결합니다. TLS 1.2는 되고 TLS 1.3은 경고 70이나 40(TLS 1.3이 꺼져 있음)이 아닌 오류로 실패하면 미들박스나 오래된 라이브러리가 TLS 1.3을 처리하지 못하는 것입니다.',
      },
      {
        id: 'capture-handshake',
        text: '`tshark`로 핸드셰이크를 캡처하여 ServerHello의 매개변수를 ClientHello와 비교합니다.',
      },
      {
        id: 'update-library',
        text: '양쪽의 TLS 라이브러리를 업데이트합니다. OpenSSL 버전은 `openssl version`으로 확인합니다.',
      },
    ],
    choose:
      '메시지를 파싱할 수 있지만 값이 잘못되었으면 illegal_parameter를, 파싱할 수 없으면 decode_error를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  50: {
    name: '디코딩 오류',
    summary: '길이나 필드가 유효하지 않아 상대방이 핸드셰이크 메시지를 파싱하지 못했습니다.',
    when: '미들박스가 핸드셰이크를 자르거나 변경했거나, 데이터가 손상되었거나, TLS 라이브러리에 버그가 있을 때 나타납니다. OpenSSL 3은 `SSL_OP_IGNORE_UNEXPECTED_EOF`가 설정되어 있지 않으면, `close_notify`를 받지 못한 채 TCP 연결이 닫혔을 때도 이 경고를 보냅니다.',
    fixes: [
      {
        id: 'bypass-inspection',
        text: '다른 네트워크에서, 또는 백엔드에 직접 `openssl s_client`로 연결합니다. 성공하면 중간의 프록시나 방화벽이 핸드셰이크를 변경하는 것입니다.',
      },
      {
        id: 'capture-handshake',
        text: '양쪽에서 `tshark`로 핸드셰이크를 캡처하여 경고 직전의 메시지를 비교합니다. TLS 1.3에서는 ServerHello 이후의 메시지가 암호화되고 경고도 암호화될 때가 많으므로 `tshark`에 세션 키가 필요합니다. curl, Python, Chromium, Firefox는 `SSLKEYLOGFILE=keys.log`로, Node.js는 `--tls-keylog=keys.log`로, `openssl s_client`는 `-keylogfile keys.log`로 시작하고, `tshark`에 `-o tls.keylog_file:keys.log`를 추가합니다.',
      },
      {
        id: 'update-library',
        text: '양쪽의 TLS 라이브러리를 업데이트합니다. OpenSSL 버전은 `openssl version`으로 확인합니다.',
      },
    ],
    choose:
      '메시지를 파싱할 수 없으면 decode_error를, 파싱할 수 있지만 값이 잘못되었으면 illegal_parameter를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  51: {
    name: '암호학적 검증 오류',
    summary: '핸드셰이크의 암호학적 검증, 즉 서명, Finished 메시지, PSK 바인더 중 하나의 검증이 실패했습니다.',
    when: '인증서와 개인 키가 서로 맞지 않거나, 사전 공유 키가 양쪽에서 다르거나, 프록시가 핸드셰이크를 변경할 때 나타납니다. 같은 이름으로 CA를 다시 만든 경우처럼 다른 CA 키로 서명된 인증서에도 OpenSSL은 이 경고를 보냅니다(`certificate signature failure`). 이런 인증서에 `authorityKeyIdentifier`가 있고 CA 인증서에 `subjectKeyIdentifier`가 있으면 OpenSSL은 대신 unknown_ca를 보냅니다.',
    fixes: [
      {
        id: 'compare-key',
        text: '인증서의 공개 키와 개인 키의 공개 키를 비교합니다. 두 `openssl sha256` 값이 같아야 합니다.',
      },
      {
        id: 'check-pre-shared-key',
        text: '사전 공유 키를 사용한다면 해당 ID의 키가 양쪽에서 같은지 확인합니다. 키가 틀리면 OpenSSL은 TLS 1.2에서 bad_record_mac을 보내고, TLS 1.3에서는 OpenSSL 3.5가 decrypt_error를, OpenSSL 3.0이 illegal_parameter를 보냅니다.',
      },
      {
        id: 'bypass-inspection',
        text: '백엔드에 직접 `openssl s_client`로 연결하여, 핸드셰이크를 변경하는 프록시가 있는지 확인합니다.',
      },
    ],
    choose: '핸드셰이크 안의 검증이 실패하면 decrypt_error를, 레코드를 복호화할 수 없으면 bad_record_mac을 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  80: {
    name: '내부 오류',
    summary: '상대방이 받은 메시지 때문이 아니라 내부 오류 때문에 연결을 중단했습니다.',
    when: '서버에 해당 이름에 쓸 인증서가 없거나, 키를 불러올 수 없거나, 메모리가 부족하거나, 애플리케이션의 콜백이 실패했을 때 나타납니다. Java 클라이언트의 신뢰 저장소가 비어 있을 때(`the trustAnchors parameter must be non-empty`)도 나타납니다. OpenSSL 3.0 서버에서는 클라이언트가 TLS 1.1까지만 제안하고, 서버가 이 버전을 켜 두었지만 보안 레벨이 허용하지 않을 때(`no suitable signature algorithm`)도 나타납니다.',
    fixes: [
      {
        id: 'read-server-log',
        text: '경고를 보낸 쪽에서 핸드셰이크 시각의 로그를 확인합니다. nginx는 실패한 핸드셰이크를 `SSL_do_handshake() failed`로, 대부분 `info` 레벨에 기록합니다.',
      },
      {
        id: 'check-certificate-files',
        text: '인증서와 키를 불러올 수 있는지 확인합니다. nginx에서는 `nginx -t`를 실행합니다.',
      },
      {
        id: 'retry-with-backoff',
        text: '지터를 더한 지수 백오프로 재시도합니다(1초, 2초, 4초 … 최대 30초).',
      },
    ],
    choose: '메모리 할당 실패처럼 로컬에서 문제가 생겼을 때 internal_error를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 나중에 다시 시도해 주세요.',
  },
  90: {
    name: '사용자 취소',
    summary: '상대방이 프로토콜 오류가 아닌 이유로 핸드셰이크를 취소하며, 이어서 close_notify를 보냅니다.',
    when: 'Java 프로그램이 TLS 1.3 연결을 먼저 닫을 때 나타납니다. `SSLSocket.close()`는 핸드셰이크가 끝난 뒤에도 close_notify에 앞서 이 경고를 보냅니다. 애플리케이션이나 그 사용자가 핸드셰이크를 중단했을 때도 나타납니다.',
    fixes: [
      {
        id: 'ignore-own-cancellation',
        text: '핸드셰이크가 끝난 뒤에 경고가 왔거나, 직접 만든 애플리케이션이나 그 사용자가 핸드셰이크를 취소했다면 별도의 조치가 필요하지 않습니다. 핸드셰이크가 끝난 뒤에 온 경고를 Go 1.24는 `remote error: tls: user canceled`로 보고합니다.',
      },
      {
        id: 'find-canceller',
        text: '핸드셰이크 도중에 경고가 왔고 핸드셰이크를 의도적으로 취소한 것이 아니라면, 애플리케이션 로그에서 경고 직전에 시간 초과나 연결 취소가 있었는지 확인합니다. 이 경고는 대개 주의(warning) 레벨이며, 이 레벨이면 Java는 `-Djavax.net.debug=ssl`을 지정했을 때만 경고를 표시하고(`user_canceled`), `openssl s_client`는 `-state` 같은 옵션을 지정했을 때만 표시합니다(`user canceled`).',
      },
    ],
    choose: '핸드셰이크를 의도적으로 중단할 때 user_canceled를 사용하고, 이어서 close_notify를 보냅니다.',
    endUser: '보안 연결이 취소되었습니다.',
  },
  100: {
    name: '재협상 거부',
    summary: '상대방이 연결의 재협상을 거부합니다. TLS 1.3에는 재협상이 없습니다.',
    when: '서버가 연결 도중에 클라이언트 인증서를 요구하거나 세션 키를 바꾸려 하는데, 클라이언트가 재협상을 허용하지 않을 때 나타납니다. 클라이언트가 재협상을 시작할 때도 나타나며, OpenSSL 3 서버는 기본적으로 이를 거부합니다.',
    fixes: [
      {
        id: 'stop-renegotiating',
        text: '클라이언트 인증서를 URL별로 요청하지 말고 첫 핸드셰이크에서 요청합니다. Apache에서는 `SSLVerifyClient`를 `Location`이 아니라 가상 호스트에 설정합니다.',
      },
      {
        id: 'use-tls-1-3',
        text: 'TLS 1.3을 켭니다. TLS 1.3에서는 키 업데이트와 핸드셰이크 후 인증이 재협상을 대신합니다. 브라우저는 핸드셰이크 후 인증을 지원하지 않으므로 첫 핸드셰이크에서 인증서를 요청합니다.',
      },
    ],
    choose: 'TLS 1.2 이하에서 재협상을 거부하고 연결은 유지할 때 no_renegotiation을 사용합니다.',
    endUser: '보안 연결을 계속할 수 없습니다.',
  },
  117: {
    name: '일반 오류',
    summary: '상대방이 다른 경고에 해당하지 않는 오류를 보고하거나, 어느 오류인지 밝히지 않습니다.',
    when: '상대방 내부에서 암호 연산이 실패했거나, 상대방이 원인을 일부러 숨길 때 나타납니다. RFC 9846에서 추가된 경고이므로, 이전 라이브러리는 알 수 없는 경고 117로 보고합니다.',
    fixes: [
      {
        id: 'read-peer-log',
        text: '경고 자체에는 원인이 없으므로 경고를 보낸 쪽의 로그를 확인합니다. 이 경고를 모르는 클라이언트는 `reason(1117)`(OpenSSL)이나 `tls: alert(117)`(Go)을 출력합니다.',
      },
      {
        id: 'update-library',
        text: '특정 버전의 클라이언트나 서버에서만 나타나면 TLS 라이브러리를 업데이트합니다.',
      },
    ],
    choose: 'general_error는 더 구체적인 경고가 없을 때만 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  NO_TLS: {
    name: 'TLS가 아님',
    summary: '상대방이 TLS 레코드 대신 다른 프로토콜, 대개 평문 HTTP의 데이터를 보냈습니다.',
    when: '포트가 평문 HTTP, SMTP, SSH로 통신하거나, STARTTLS를 쓰는 데이터베이스의 포트이거나, HTTP 포트에 `https://`를 썼거나, 프록시가 HTTP 오류 페이지로 응답할 때 나타납니다. 서버 로그에 나오면 클라이언트가 TLS 포트에 평문 HTTP를 보낸 것입니다.',
    fixes: [
      {
        id: 'read-first-bytes',
        text: '`curl -v http://HOST:PORT/`로 포트에 평문 HTTP를 보냅니다. 정상적인 HTTP 응답(`https://`로의 리디렉션은 제외)이 오면 TLS를 쓰지 않는 포트입니다. 400과 함께 `The plain HTTP request was sent to HTTPS port`(nginx), `speaking plain HTTP to an SSL-enabled server port`(Apache), `Client sent an HTTP request to an HTTPS server`(Go), `This combination of host and port requires TLS`(Tomcat) 중 하나가 오면 TLS를 쓰는 포트입니다. HAProxy나 Node.js처럼 응답 없이 연결을 닫는 TLS 서버도 있고(`Empty reply from server`), Jetty처럼 TLS 경고로 응답하는 Java 서버도 있습니다(`Received HTTP/0.9 when not allowed`). 이런 경우에는 `openssl s_client`로 포트를 테스트합니다.',
      },
      {
        id: 'check-port',
        text: 'URL과 프록시의 스킴과 포트를 확인합니다. 프록시 자체가 평문 HTTP로 통신한다면 `HTTPS_PROXY=http://HOST:PORT`가 맞습니다.',
      },
      {
        id: 'enable-tls',
        text: '포트에서 TLS를 켭니다. nginx에서는 `listen 443 ssl`입니다. `ssl`이 없으면 nginx는 443번 포트에서도 평문 HTTP로 통신합니다.',
      },
    ],
    choose:
      '상대방이 보낸 첫 바이트가 TLS 레코드가 아니면 NO_TLS입니다(OpenSSL의 `wrong version number`, 3.5.5 같은 일부 버전에서는 `packet length too long`, Go의 `first record does not look like a TLS handshake`).',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  NO_ALERT: {
    name: '경고 없이 종료됨',
    summary: '상대방이 핸드셰이크 중에, 또는 `close_notify`를 보내기 전에, 경고 없이 TCP 연결을 닫았습니다.',
    when: '서버가 크래시로 종료되었거나 재시작되었거나, 방화벽이나 로드 밸런서가 연결을 닫았거나, 핸드셰이크가 너무 오래 걸렸거나, 서버가 클라이언트를 경고 없이 거부할 때(신뢰하지 않는 클라이언트 인증서를 받은 Node.js 등) 나타납니다. 서버 로그에 나오면 클라이언트가 연결을 닫은 것입니다. 예를 들면 TCP 헬스 체크나 시간이 초과된 클라이언트입니다.',
    fixes: [
      {
        id: 'test-handshake',
        text: '`openssl s_client`로 핸드셰이크를 다시 실행하여, `-servername`을 지정한 결과와 `-noservername`을 지정한 결과를 비교합니다. `unexpected eof while reading`과 `SSL handshake has read 0 bytes`가 함께 나오면 서버가 ClientHello에 응답하기 전에 연결이 닫힌 것입니다.',
      },
      {
        id: 'read-server-log',
        text: '핸드셰이크 시각의 서버 로그를 확인합니다. nginx에서는 실패한 핸드셰이크 대부분이 `error` 레벨에 기록되지 않으므로 `error_log`의 레벨을 `info`로 설정합니다.',
      },
      {
        id: 'check-path',
        text: '양쪽에서 `tcpdump`로 FIN과 RST 패킷을 캡처합니다. 클라이언트가 받은 패킷을 서버가 보내지 않았다면 방화벽이나 로드 밸런서가 연결을 닫은 것입니다.',
      },
      {
        id: 'retry-with-backoff',
        text: '지터를 더한 지수 백오프로 재시도합니다(1초, 2초, 4초 … 최대 30초). 모든 핸드셰이크가 똑같이 실패하면 재시도를 멈추고 원인을 찾습니다.',
      },
    ],
    choose: '경고 없이 TCP FIN으로 연결이 끝나면 NO_ALERT이고, TCP RST로 끝나면 ECONNRESET입니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 나중에 다시 시도해 주세요.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
