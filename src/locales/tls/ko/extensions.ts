import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** TLS 확장의 경고(한국어). */
export const extensions = {
  52: {
    name: '연결 ID 요청 과다',
    summary: 'DTLS 1.3에서 상대방이 연결 ID를 너무 자주 요청받아 연결을 종료합니다.',
    when: 'DTLS 1.3 엔드포인트가 상대방이 허용하는 것보다 많은 `RequestConnectionId` 메시지를 보낼 때 나타납니다. 한 번에 너무 많은 연결 ID를 요청하면 상대방은 이 경고 대신 더 적은 수의 연결 ID로 응답하기도 합니다.',
    fixes: [
      {
        id: 'request-fewer',
        text: '`RequestConnectionId` 메시지를 더 적게 보내고, 이전 요청에 응답이 오기 전에는 다시 보내지 않습니다(RFC 9147에서 금지).',
      },
      {
        id: 'update-library',
        text: '요청이 문서에 적힌 한도 안에 있다면 DTLS 라이브러리를 업데이트합니다.',
      },
    ],
    choose: 'too_many_cids_requested는 DTLS 1.3에서 상대방이 연결 ID를 지나치게 많이 요청할 때만 사용합니다.',
    endUser: '보안 연결이 중단되었습니다. 다시 시도해 주세요.',
  },
  109: {
    name: '누락된 확장',
    summary: 'TLS 1.3으로 통신하는 상대방이 받은 핸드셰이크 메시지에 필수 확장이 없습니다.',
    when: '클라이언트가 `supported_groups`, `key_share`, `signature_algorithms`를 보내지 않거나, 서버가 SNI를 요구하는데 클라이언트가 IP 주소로 연결할 때 나타납니다.',
    fixes: [
      {
        id: 'send-server-name',
        text: '클라이언트가 SNI를 보내도록 IP 주소가 아니라 호스트 이름으로 연결합니다. `openssl s_client`에 `-servername`을 지정한 결과와 `-noservername`을 지정한 결과를 비교하면 SNI가 원인인지 알 수 있습니다.',
      },
      {
        id: 'capture-handshake',
        text: '`tshark -V`로 핸드셰이크를 캡처하여 ClientHello의 확장 목록을 정상 동작하는 클라이언트와 비교합니다.',
      },
      {
        id: 'update-library',
        text: '클라이언트의 TLS 라이브러리를 업데이트합니다. OpenSSL 버전은 `openssl version`으로 확인합니다.',
      },
    ],
    choose: 'TLS 1.3에서 필수 확장이 없으면 missing_extension을 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  110: {
    name: '지원하지 않는 확장',
    summary: '상대방이 자신이 제안하지 않은 확장을 받았습니다.',
    when: '서버나 미들박스가 ClientHello에 없던 확장으로 응답할 때 나타나며, TLS 라이브러리의 버그입니다.',
    fixes: [
      {
        id: 'update-library',
        text: '서버와, TLS를 종료하는 모든 프록시의 TLS 라이브러리를 업데이트합니다. OpenSSL 버전은 `openssl version`으로 확인합니다.',
      },
      {
        id: 'bypass-inspection',
        text: '백엔드에 직접 `openssl s_client`로 연결합니다. 성공하면 중간의 프록시가 확장을 추가하는 것입니다.',
      },
    ],
    choose: '제안하지 않은 확장이 응답에 있으면 unsupported_extension을 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  112: {
    name: '알 수 없는 서버 이름',
    summary: '클라이언트가 보낸 호스트 이름(SNI)에 대한 인증서나 설정이 서버에 없습니다.',
    when: 'DNS가 다른 서버를 가리키거나, 호스트 이름이 아직 설정되지 않았거나, 기본 서버가 모르는 이름을 거부하거나, 프록시가 업스트림에 이름을 잘못 보내거나 보내지 않을 때 나타납니다.',
    fixes: [
      {
        id: 'check-server-name',
        text: '`tshark`로 ClientHello를 캡처합니다. `tls.handshake.extensions_server_name`이 클라이언트가 보내는 이름이며, 포트를 뺀 URL의 호스트 이름이어야 합니다.',
      },
      {
        id: 'add-name',
        text: '서버에 이름을 추가합니다. nginx에서는 `server_name`과 인증서가 있는 `server` 블록입니다. nginx 로그(`info` 레벨)의 `handshake rejected while SSL handshaking`은 `ssl_reject_handshake on`(기본값 `off`) 때문에 나옵니다.',
      },
      {
        id: 'send-name-upstream',
        text: 'nginx가 클라이언트라면 `proxy_ssl_server_name on`(기본값 `off`)을, 필요하면 `proxy_ssl_name`(기본값 `$proxy_host`)을 설정합니다.',
      },
    ],
    choose:
      'SNI의 호스트 이름에 맞는 설정이 없으면 unrecognized_name을 사용합니다. RFC 6066은 주의(warning) 레벨로 보내는 것을 권하지 않으므로, 핸드셰이크를 중단하거나 기본 인증서로 계속합니다.',
    endUser: '이 서버에서는 요청한 주소를 제공하지 않습니다.',
  },
  115: {
    name: '알 수 없는 PSK ID',
    summary: '클라이언트가 제안한 사전 공유 키의 ID를 서버가 알지 못합니다.',
    when: '기기가 등록된 적이 없거나 삭제된 ID를 사용하거나, 다른 환경에 연결했을 때 나타납니다. 세션 티켓이라면 서버는 대신 전체 핸드셰이크를 진행합니다.',
    fixes: [
      {
        id: 'compare-identity',
        text: '클라이언트의 ID를 서버의 목록과 비교합니다. 대소문자를 구분하며, 끝에 널(NUL) 바이트가 붙으면 다른 ID가 됩니다. `openssl s_client -psk_identity`에 `-tls1_2 -cipher PSK`를 붙여 테스트합니다. 이 옵션이 없으면 인증서가 있는 서버는 ID를 무시하고 핸드셰이크를 완료할 수 있습니다.',
      },
      {
        id: 'add-identity',
        text: 'ID와 키를 서버에 등록합니다. 어떤 ID가 있는지 숨기려고 서버가 decrypt_error로 응답하기도 합니다. TLS 1.3에서 OpenSSL 서버는 모르는 ID를 무시하며, 인증서가 없으면 handshake_failure를 보냅니다.',
      },
    ],
    choose: '사전 공유 키가 필요한데 ID를 모르면 unknown_psk_identity를, 이를 숨기려면 decrypt_error를 사용합니다.',
    endUser: '이 기기를 인증하지 못했습니다.',
  },
  120: {
    name: '공통 애플리케이션 프로토콜 없음',
    summary: '클라이언트와 서버에 공통된 애플리케이션 프로토콜(ALPN)이 없습니다.',
    when: 'gRPC처럼 클라이언트가 `h2`만 제안하는데 서버가 HTTP/1.1만 지원하거나, 로드 밸런서가 백엔드에 ALPN 목록을 잘못 넘기거나, CA가 도메인을 확인하려고 `acme-tls/1`(ACME 챌린지 `tls-alpn-01`)을 제안하는데 서버가 이를 지원하지 않을 때 나타납니다.',
    fixes: [
      {
        id: 'list-protocols',
        text: '`openssl s_client -alpn h2,http/1.1`로 확인합니다. `ALPN protocol:` 줄이 서버의 선택을 보여 줍니다.',
      },
      {
        id: 'offer-fallback',
        text: '클라이언트에서 `h2`와 함께 `http/1.1`도 제안합니다. `curl --http1.1`로 되는지 확인합니다.',
      },
      {
        id: 'enable-protocol',
        text: '서버에서 프로토콜을 켭니다. nginx에서는 `http2 on`(기본값 `off`, 1.25.1 이전에는 `listen 443 ssl http2`), HAProxy에서는 `alpn h2,http/1.1`, Go에서는 `NextProtos`입니다.',
      },
    ],
    choose:
      '클라이언트가 ALPN을 제안했는데 맞는 프로토콜이 없으면 no_application_protocol을 사용합니다. RFC 7301에 따라 항상 치명적 오류입니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  121: {
    name: 'ECH 필요',
    summary: '클라이언트가 Encrypted Client Hello를 제안했지만 서버가 받아들이지 않아 클라이언트가 연결을 끝냅니다.',
    when: '서버의 ECH 키가 바뀌었는데 DNS 레코드에는 이전 키가 남아 있거나, 일부 서버에 ECH 키가 없을 때 나타납니다. 새 키를 받은 클라이언트는 그 키로 재연결합니다.',
    fixes: [
      {
        id: 'use-retry-configs',
        text: '서버가 보낸 `retry_configs`로 재연결합니다. 서버가 보내지 않았다면 ECH 없이 연결합니다.',
      },
      {
        id: 'compare-keys',
        text: 'DNS HTTPS 레코드의 `ech` 값(`dig +short HTTPS example.com`)을 모든 서버의 키와 비교하고, 레코드의 TTL이 지날 때까지 이전 키를 유지합니다.',
      },
    ],
    choose: 'ech_required는 클라이언트에서, 공개 이름으로 서버를 인증하고 ECH가 거부되었음을 확인한 뒤에만 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 다시 시도해 주세요.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
