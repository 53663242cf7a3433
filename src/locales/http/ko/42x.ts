import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 42x in Korean. */
export const codes: CodeTexts<typeof http, '42'> = {
  420: {
    name: '진정 요망',
    summary: '초기 Twitter API가 클라이언트의 요청이 너무 잦다고 알리던 코드입니다.',
    when: '오래된 코드와 로그에 나타납니다. 해당 API의 버전 1이 보냈으며, 이후 버전은 429를 보냅니다.',
    fixes: [
      {
        id: 'slow-down',
        who: 'client',
        text: '429처럼 처리합니다. Retry-After에 적힌 시간만큼 기다린 뒤 더 천천히 요청합니다.',
      },
      { id: 'send-429', who: 'server', text: '그 대신 429를 보냅니다.' },
    ],
    choose: '420은 보내지 않습니다. 클라이언트와 라이브러리가 아는 코드는 429입니다.',
    endUser: '한꺼번에 너무 많이 요청했습니다. 잠시 기다려 주세요.',
  },
  421: {
    name: '잘못 전달된 요청',
    summary: '해당 호스트를 담당하지 않는 서버로 요청이 들어왔습니다.',
    when: '브라우저가 같은 인증서를 쓰는 두 호스트에 HTTP/2 연결 하나를 함께 쓰거나, SNI와 Host가 서로 다른 사이트를 가리킬 때 나타납니다.',
    fixes: [
      { id: 'new-connection', who: 'client', text: '새 연결에서 요청을 다시 보냅니다. 어떤 메서드라도 안전합니다.' },
      {
        id: 'separate-certificates',
        who: 'operator',
        text: '서로 다른 서버에 있는 호스트에는 인증서를 따로 쓰거나, 어느 서버에서나 모든 호스트를 서비스합니다.',
      },
      {
        id: 'send-sni',
        who: 'operator',
        text: '프록시가 SNI에 올바른 호스트 이름을 보내는지 확인합니다.',
        run: 'proxy_ssl_server_name on;\nproxy_ssl_name $host;',
      },
    ],
    choose:
      '다른 연결이라면 이 호스트를 담당하는 서버에 닿을 수 있을 때 421을 보냅니다. 프록시가 임의로 만들어서는 안 됩니다.',
    endUser: '이 경로로는 서비스에 연결하지 못했습니다. 다시 시도해 주세요.',
  },
  422: {
    name: '처리할 수 없는 콘텐츠',
    summary: '본문의 형식은 올바르지만 그 내용이 규칙에 어긋납니다.',
    when: '이메일 주소가 아닌 값이나 시작보다 앞선 종료 시각 때문에 유효성 검사에 실패했을 때 나타납니다. Rails, Laravel, FastAPI가 이렇게 씁니다.',
    fixes: [
      { id: 'show-errors', who: 'client', text: '필드 옆에 오류를 표시하여 사용자가 고칠 수 있게 합니다.' },
      { id: 'change-before-retry', who: 'client', text: '내용을 바꾸지 않은 채 다시 보내지 않습니다.' },
      { id: 'list-all-errors', who: 'server', text: '모든 오류를 필드와 함께 한 번에 알립니다.' },
    ],
    choose: '요청을 읽을 수 있었지만 내용이 유효하지 않을 때 422를 보냅니다.',
    endUser: '입력한 정보 중 올바르지 않은 것이 있습니다. 확인해 주세요.',
  },
  423: {
    name: '잠김',
    summary: '리소스가 잠겨 있는데 요청에 잠금을 풀 열쇠가 없습니다.',
    when: '누군가 WebDAV로 문서를 열어 두었거나, 비정상 종료된 편집기가 잠금을 남겼을 때 나타납니다.',
    fixes: [
      { id: 'wait-or-copy', who: 'client', text: '다른 사람이 끝낼 때까지 기다리거나 사본으로 작업합니다.' },
      { id: 'send-lock-token', who: 'client', text: '자신이 건 잠금이라면 If 헤더에 잠금 토큰을 담아 보냅니다.' },
      {
        id: 'remove-stale-locks',
        who: 'operator',
        text: '소유자가 없어진 잠금을 제거하고, 잠금이 만료되도록 설정합니다.',
        run: 'curl -X UNLOCK -H "Lock-Token: <LOCK-TOKEN>" https://example.com/path',
      },
    ],
    choose: '리소스가 잠금으로 보호되고 있고 요청에 그 토큰이 없을 때 423을 보냅니다.',
    endUser: '다른 사용자가 지금 작업하고 있습니다.',
  },
  424: {
    name: '의존 작업 실패',
    summary: '이 단계가 의존하는 다른 단계가 먼저 실패하여 이 단계도 실패했습니다.',
    when: '하나라도 거부되면 모두 취소되는 WebDAV 속성 변경에서 나타납니다. Amazon SageMaker는 모델 자체가 실패했을 때 보냅니다.',
    fixes: [
      {
        id: 'find-first-failure',
        who: 'client',
        text: '다른 항목 때문이 아니라 자체 원인으로 실패한 항목을 찾습니다. 고쳐야 할 것은 그 항목입니다.',
      },
      { id: 'name-first-failure', who: 'server', text: '먼저 실패한 단계를 본문에 밝힙니다.' },
      {
        id: 'check-dependency-logs',
        who: 'operator',
        text: '의존하는 서비스의 로그를 확인합니다.',
        run: 'aws logs tail /aws/sagemaker/Endpoints/NAME',
      },
    ],
    choose: '앞 단계가 실패하여 건너뛴 단계에 424를 보냅니다.',
    endUser: '앞 단계가 실패하여 작업을 끝내지 못했습니다.',
  },
  425: {
    name: '너무 이른 요청',
    summary:
      '요청이 TLS 조기 데이터(early data)로 도착했으며, 서버는 재전송 공격의 위험이 있어 이를 처리하지 않습니다.',
    when: 'TLS 1.3의 0-RTT가 켜져 있고, 반복되면 해가 될 수 있는 요청이 첫 패킷에 담겨 왔을 때 나타납니다.',
    fixes: [
      {
        id: 'retry-after-handshake',
        who: 'client',
        text: 'TLS 핸드셰이크가 끝난 뒤에, 조기 데이터가 아닌 일반 데이터로 다시 보냅니다.',
      },
      {
        id: 'mark-early-data',
        who: 'operator',
        text: '프록시가 이런 요청에 Early-Data: 1을 표시하거나 핸드셰이크가 끝날 때까지 보류하게 합니다.',
        run: 'proxy_set_header Early-Data $ssl_early_data;',
      },
      {
        id: 'disable-early-data',
        who: 'operator',
        text: '어떤 요청이 재전송되어도 안전한지 아무도 모른다면 조기 데이터를 끕니다.',
        run: 'ssl_early_data off;',
      },
    ],
    choose: '조기 데이터로 온 요청이 재전송된 것일 경우 해가 될 수 있을 때 425를 보냅니다.',
    endUser: '아직 연결이 준비되지 않았습니다. 다시 시도해 주세요.',
  },
  426: {
    name: '업그레이드 필요',
    summary: '서버가 이 프로토콜로는 계속하기를 거부하고, 원하는 프로토콜을 Upgrade에 적어 알립니다.',
    when: 'WebSocket 엔드포인트에 일반 요청이 왔거나 서버가 WebSocket 버전을 알지 못할 때 나타납니다. Node.js의 ws 라이브러리도 일반 요청에 이 코드로 응답합니다.',
    fixes: [
      {
        id: 'use-websocket-client',
        who: 'client',
        text: 'WebSocket 클라이언트로 ws:// 또는 wss:// 주소에 연결합니다.',
      },
      {
        id: 'send-upgrade-header',
        who: 'server',
        text: 'Upgrade 헤더를 함께 보냅니다. 이 헤더가 없으면 무엇을 원하는지 아무도 알 수 없습니다.',
      },
      {
        id: 'use-http-1-1',
        who: 'operator',
        text: '프록시가 HTTP/1.1로 Upgrade와 Connection을 전달하게 합니다.',
        run: 'proxy_http_version 1.1;',
      },
    ],
    choose: '같은 요청이라도 다른 프로토콜로 오면 받아들일 수 있을 때 426을 보냅니다.',
    endUser: '앱이 다른 방식으로 연결해야 합니다. 앱을 업데이트해 주세요.',
  },
  428: {
    name: '전제 조건 필요',
    summary: '서버는 모르는 사이에 덮어쓰는 일이 없도록 If-Match 같은 조건이 있는 변경만 받습니다.',
    when: '갱신 손실을 막는 API에 ETag 없는 PUT, PATCH, DELETE를 보냈을 때 나타납니다.',
    fixes: [
      { id: 'send-if-match', who: 'client', text: '먼저 리소스를 가져온 다음 그 ETag를 If-Match에 담아 보냅니다.' },
      { id: 'name-missing-header', who: 'server', text: '어떤 헤더가 빠졌는지 본문에 밝힙니다.' },
    ],
    choose: '조건을 반드시 요구하는데 요청에 조건이 없을 때 428을 보냅니다.',
    endUser: '저장하기 전에 먼저 새로 고쳐 주세요.',
  },
  429: {
    name: '너무 많은 요청',
    summary: '이 호출자가 정해진 시간 동안 허용된 것보다 많은 요청을 보냈습니다.',
    when: 'API 할당량을 넘었거나, 스크레이퍼나 쉬지 않고 재시도하는 루프가 돌고 있거나, 한 IP 주소를 쓰는 많은 사용자가 하나로 집계될 때 나타납니다.',
    fixes: [
      {
        id: 'honor-retry-after',
        who: 'client',
        text: 'Retry-After에 적힌 시간만큼 기다립니다. 헤더가 없으면 점점 길어지는 무작위 간격을 둡니다.',
      },
      { id: 'reduce-requests', who: 'client', text: '캐시하고, 묶고, 분산하여 호출 수를 제한 아래로 유지합니다.' },
      { id: 'send-retry-after', who: 'server', text: 'Retry-After를 보내고, 누가 어떤 제한에 걸렸는지 밝힙니다.' },
      {
        id: 'limit-by-client-ip',
        who: 'operator',
        text: '프록시 뒤에서는 프록시의 주소가 아니라 실제 클라이언트의 주소로 집계합니다.',
        run: 'set_real_ip_from 192.0.2.0/24;\nreal_ip_header X-Forwarded-For;',
      },
    ],
    choose: '서비스 자체는 정상이지만 이 호출자가 자신의 몫을 넘겼을 때 429를 보냅니다.',
    endUser: '한꺼번에 너무 많이 요청했습니다. 잠시 기다려 주세요.',
  },
};
