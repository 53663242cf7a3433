import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 42x in Korean. */
export const codes: CodeTexts<typeof http, '42'> = {
  420: {
    name: '진정 요망',
    summary: 'Twitter API 버전 1은 속도 제한을 넘은 클라이언트에 420을 보냈습니다.',
    when: '오래된 클라이언트 코드와 로그에 나타납니다. Twitter API 1.1은 스트리밍 엔드포인트에서만 이 코드를 계속 사용했고, 나머지 엔드포인트에서는 429를 보냈습니다.',
    fixes: [
      {
        id: 'slow-down',
        text: '429와 똑같이 처리합니다. `Retry-After`에 적힌 시간만큼 기다린 뒤 요청 속도를 낮춥니다.',
      },
      { id: 'send-429', text: '이 코드 대신 `Retry-After` 헤더와 함께 429를 보냅니다.' },
    ],
    choose: '420은 보내지 않고, 클라이언트와 라이브러리가 인식하는 429를 보냅니다.',
    endUser: '요청이 너무 많았습니다. 잠시 후 다시 시도해 주세요.',
  },
  421: {
    name: '잘못 전달된 요청',
    summary: '요청의 호스트 이름이 설정되어 있지 않은 서버에 요청이 도달했습니다.',
    when: '리버스 프록시가 SNI 없이, 또는 SNI에 잘못된 호스트 이름을 넣어 업스트림에 TLS로 연결할 때 나타납니다. 인증서는 같지만 서버가 서로 다른 두 호스트에 브라우저가 HTTP/2 연결 하나를 재사용할 때도 나타납니다.',
    fixes: [
      {
        id: 'new-connection',
        text: '새 연결에서 같은 요청을 다시 보냅니다. POST를 포함한 모든 메서드에서 안전합니다.',
      },
      {
        id: 'separate-certificates',
        text: '서로 다른 서버에 있는 호스트에는 인증서를 따로 쓰거나, 인증서를 함께 쓰는 모든 서버에 그 인증서의 호스트를 모두 설정합니다.',
      },
      {
        id: 'send-sni',
        text: 'nginx에서 `proxy_ssl_server_name on`(기본값 `off`)을 설정하고, `Host`를 전달한다면 `proxy_ssl_name $host`도 설정합니다. Apache는 2.4.64부터 SNI가 없거나 `Host`와 다르면 421을 반환할 수 있습니다.',
      },
    ],
    choose:
      '클라이언트가 다른 연결로는 이 호스트를 담당하는 서버에 도달할 수 있을 때 421을 보냅니다. 포워드 프록시는 이 코드를 생성해서는 안 됩니다.',
    endUser: '서비스에 연결하지 못했습니다. 다시 시도해 주세요.',
  },
  422: {
    name: '처리할 수 없는 콘텐츠',
    summary: '요청 본문을 파싱할 수는 있지만 내용이 유효하지 않습니다.',
    when: '이메일 주소가 잘못되었거나 종료일이 시작일보다 앞서는 등 유효성 검사에 실패했을 때 나타납니다. Rails, Laravel, FastAPI는 유효성 검사 오류에 422를 씁니다. Rails는 CSRF 토큰이 없거나 틀렸을 때도 보냅니다(`ActionController::InvalidAuthenticityToken`).',
    fixes: [
      {
        id: 'show-errors',
        text: '응답에 있는 오류를 각각 해당 필드 옆에 표시합니다. FastAPI에서는 `detail[].loc`에 필드 이름이 있습니다.',
      },
      {
        id: 'change-before-retry',
        text: '내용을 바꾸지 않은 요청은 대개 똑같이 실패하므로 다시 보내지 않습니다.',
      },
      {
        id: 'list-all-errors',
        text: '`application/problem+json` 등의 형식으로, 모든 유효성 검사 오류를 필드 이름과 함께 한 번에 반환합니다.',
      },
    ],
    choose: '요청을 파싱할 수 있지만 내용이 유효하지 않을 때 422를 보냅니다. 파싱할 수 없으면 400을 보냅니다.',
    endUser: '입력한 정보 중 올바르지 않은 것이 있습니다. 확인해 주세요.',
  },
  423: {
    name: '잠김',
    summary: '리소스가 잠겨 있는데 요청에 잠금 토큰이 없습니다.',
    when: '다른 사용자가 WebDAV로 문서를 열어 두었거나, 크래시로 종료된 편집기의 잠금이 남아 있을 때 나타납니다.',
    fixes: [
      { id: 'wait-or-copy', text: '다른 사용자가 잠금을 해제할 때까지 기다리거나 사본으로 작업합니다.' },
      {
        id: 'send-lock-token',
        text: '직접 건 잠금이라면 `If` 헤더에 잠금 토큰을 담아 보냅니다. 형식은 `If: (<LOCK-TOKEN>)`입니다.',
      },
      {
        id: 'remove-stale-locks',
        text: '`lockdiscovery` 속성을 `PROPFIND`로 조회해 오래된 잠금을 찾고 `UNLOCK`으로 제거합니다. 잠금이 만료되도록 클라이언트가 `LOCK`에 `Timeout: Second-3600`을 함께 보내게 합니다.',
      },
    ],
    choose: '리소스가 잠겨 있고 요청에 잠금 토큰이 없을 때 423을 보냅니다. 잠금과 무관한 충돌에는 409를 보냅니다.',
    endUser: '다른 사용자가 지금 작업하고 있습니다.',
  },
  424: {
    name: '의존 작업 실패',
    summary: '의존하는 다른 작업이 실패하여 이 작업은 수행되지 않았습니다.',
    when: 'WebDAV의 `PROPPATCH`는 속성을 모두 변경하거나 전혀 변경하지 않으므로, 하나가 실패하면 나머지 변경도 424로 실패합니다. Amazon SageMaker는 모델 컨테이너가 4xx나 5xx 오류를 반환했을 때 424를 보냅니다.',
    fixes: [
      {
        id: 'find-first-failure',
        text: '207 응답의 `multistatus` 본문에서 424가 아닌 상태 코드로 실패한 항목을 찾아 그 항목을 고칩니다.',
      },
      {
        id: 'name-first-failure',
        text: '먼저 실패한 작업을 본문에 명시합니다. WebDAV에서는 `responsedescription`을 씁니다.',
      },
      {
        id: 'check-dependency-logs',
        text: '실패한 의존 서비스의 로그를 확인합니다. SageMaker라면 `aws logs tail`(AWS CLI 2) 등으로 CloudWatch 로그 그룹 `/aws/sagemaker/Endpoints/NAME`을 확인합니다.',
      },
    ],
    choose: '앞선 작업이 실패하여 건너뛴 작업에 424를 보냅니다.',
    endUser: '앞 단계가 실패하여 작업을 끝내지 못했습니다.',
  },
  425: {
    name: '너무 이른 요청',
    summary: '요청이 TLS 조기 데이터(early data, 0-RTT)로 도착했는데, 재전송된 것일 수 있어 서버가 처리하지 않습니다.',
    when: 'TLS 1.3의 조기 데이터가 켜져 있고, 클라이언트가 POST처럼 재전송되면 안전하지 않은 요청을 조기 데이터로 보냈을 때 나타납니다.',
    fixes: [
      {
        id: 'retry-after-handshake',
        text: '조기 데이터를 쓰지 말고, TLS 핸드셰이크가 끝난 뒤에 요청을 다시 보냅니다.',
      },
      {
        id: 'mark-early-data',
        text: '프록시가 조기 데이터로 온 요청에 `Early-Data: 1` 헤더를 추가하도록 설정합니다. nginx에서는 `proxy_set_header Early-Data $ssl_early_data`입니다. 이 헤더를 추가할 수 없는 프록시는 핸드셰이크가 끝날 때까지 요청을 보류해야 합니다.',
      },
      {
        id: 'disable-early-data',
        text: '재전송되어도 안전한 요청이 어떤 것인지 알 수 없다면 조기 데이터를 끕니다. nginx에서는 `ssl_early_data off`를 설정합니다.',
      },
    ],
    choose: '조기 데이터로 온 요청이 재전송되었을 때 피해가 생길 수 있다면 425를 보냅니다.',
    endUser: '아직 연결이 준비되지 않았습니다. 다시 시도해 주세요.',
  },
  426: {
    name: '업그레이드 필요',
    summary:
      '서버가 현재 프로토콜로는 요청을 처리하지 않으며, 필요한 프로토콜이 응답의 `Upgrade` 헤더에 있어야 합니다.',
    when: 'WebSocket 엔드포인트에 일반 HTTP 요청이 왔거나, 프록시가 Envoy나 Istio를 HTTP/1.0으로 호출하거나, 클라이언트가 지원되지 않는 WebSocket 버전을 요청했을 때(이 경우 400을 보내는 서버도 있음) 나타납니다.',
    fixes: [
      {
        id: 'use-websocket-client',
        text: 'WebSocket 엔드포인트라면 WebSocket 클라이언트로 `ws://` 또는 `wss://` URL에 연결합니다.',
      },
      {
        id: 'send-upgrade-header',
        text: '필요한 프로토콜을 `Upgrade`에 명시하고 `Connection: upgrade`도 보냅니다. RFC 9110은 두 헤더를 모두 요구합니다.',
      },
      {
        id: 'use-http-1-1',
        text: 'nginx 1.29.7 이전 버전에서는 `proxy_http_version 1.1`을 설정합니다. Envoy는 이런 nginx의 기본값인 HTTP/1.0을 거부합니다(`%RESPONSE_CODE_DETAILS%`에 `low_version`). WebSocket이라면 `proxy_set_header Upgrade $http_upgrade`와 `proxy_set_header Connection "upgrade"`도 설정합니다.',
      },
    ],
    choose: '같은 요청이 다른 프로토콜로 오면 받아들일 수 있을 때 426을 보냅니다.',
    endUser: '앱과 서비스의 통신 방식이 서로 맞지 않습니다.',
  },
  428: {
    name: '전제 조건 필요',
    summary: '서버는 클라이언트끼리 변경 사항을 덮어쓰지 않도록 `If-Match` 같은 조건이 있는 변경 요청만 받습니다.',
    when: '갱신 손실을 방지하는 API에 `If-Match`나 `If-Unmodified-Since` 없이 PUT, PATCH, DELETE 요청을 보냈을 때 나타납니다.',
    fixes: [
      {
        id: 'send-if-match',
        text: '먼저 리소스를 가져온 다음, 변경 요청의 `If-Match` 헤더에 그 `ETag`를 담아 보냅니다.',
      },
      { id: 'name-missing-header', text: '`If-Match`처럼 빠진 헤더가 무엇인지 본문에 명시합니다.' },
    ],
    choose: '조건이 반드시 필요한데 요청에 조건이 없을 때 428을 보냅니다.',
    endUser: '저장하기 전에 먼저 새로 고쳐 주세요.',
  },
  429: {
    name: '너무 많은 요청',
    summary: '클라이언트가 정해진 시간 동안 속도 제한을 넘는 요청을 보냈습니다.',
    when: 'API 할당량을 다 썼거나, 스크립트가 요청을 너무 빨리 보내거나, 클라이언트가 대기 없이 재시도를 반복하거나, IP 주소 하나를 함께 쓰는 많은 사용자가 한 클라이언트로 집계될 때 나타납니다. Cloudflare를 거치는 사이트라면 본문에 `error code: 1015`가 있을 수 있습니다.',
    fixes: [
      {
        id: 'honor-retry-after',
        text: '`Retry-After`에 적힌 시간만큼 기다립니다. 이 헤더가 없으면 지터를 더한 지수 백오프(1초, 2초, 4초 … 최대 30초)를 적용합니다.',
      },
      {
        id: 'reduce-requests',
        text: '응답을 캐시하고, 여러 호출을 하나로 묶고, 한꺼번에 몰리지 않도록 시간 간격을 두고 보냅니다. 많은 API가 남은 호출 수를 `X-RateLimit-Remaining`이나 비슷한 헤더로 알려 줍니다.',
      },
      {
        id: 'send-retry-after',
        text: '`Retry-After`를 보내고, 어떤 제한을 초과했는지 본문에 명시합니다.',
      },
      {
        id: 'limit-by-client-ip',
        text: '앞단에 프록시가 있다면 프록시가 아니라 클라이언트의 IP 주소로 요청을 집계합니다. nginx에서는 `real_ip_header`와 `set_real_ip_from`을, Express에서는 `trust proxy`를 설정합니다.',
      },
    ],
    choose: '서비스 자체는 정상이지만 이 클라이언트가 제한을 넘었을 때 429를 보냅니다.',
    endUser: '요청이 너무 많았습니다. 잠시 후 다시 시도해 주세요.',
  },
};
