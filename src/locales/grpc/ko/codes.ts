import type { grpc } from '../../../catalogs/grpc.js';
import type { CodeTexts } from '../../../model.js';

/** gRPC codes in Korean. */
export const codes: CodeTexts<typeof grpc> = {
  0: {
    name: '성공',
    summary: '호출이 끝났고, 서버가 성공했다고 알립니다.',
    when: '성공한 호출은 모두 마지막 메시지 뒤의 트레일러에 이 코드를 담아 끝납니다.',
    fixes: [
      {
        id: 'check-default-values',
        who: 'client',
        text: '응답이 예상보다 비어 있다면, proto3에서는 값이 기본값인 일반 필드를 전송하지 않는다는 점을 감안합니다.',
      },
      {
        id: 'return-error-status',
        who: 'server',
        text: '작업이 실패했다면 메시지 안에 오류를 담아 OK를 반환하지 말고 오류 상태를 반환합니다.',
      },
    ],
    choose: '호출이 약속한 일을 해냈을 때 OK를 반환합니다.',
    endUser: '완료되었습니다.',
  },
  1: {
    name: '취소됨',
    summary: '호출이 끝나기 전에 취소되었으며, 취소한 쪽은 대개 호출자입니다.',
    when: '사용자가 페이지를 떠났거나, 상위 요청이 끝났거나, 컨텍스트가 취소되었거나, 핸들러가 실행되는 동안 클라이언트와의 연결이 끊겼을 때 나타납니다.',
    fixes: [
      {
        id: 'ignore-own-cancellation',
        who: 'client',
        text: '의도적으로 취소했다면 결과를 버리고 오류로 보고하지 않습니다.',
      },
      {
        id: 'find-canceller',
        who: 'client',
        text: '컨텍스트나 취소 토큰의 주인이 누구인지 찾습니다. 하위 호출보다 상위 호출이 먼저 끝나는 경우가 많습니다.',
      },
      {
        id: 'propagate-cancellation',
        who: 'server',
        text: '호출이 취소되면 바로 작업을 멈추고, 하위 호출에도 취소를 전파합니다.',
      },
    ],
    choose: '호출자가 더 이상 결과를 원하지 않을 때 CANCELLED를 반환합니다.',
    endUser: '작업이 취소되었습니다.',
  },
  2: {
    name: '알 수 없는 오류',
    summary: '호출이 실패했지만, 이를 보고한 쪽도 더 자세한 원인을 알지 못합니다.',
    when: '핸들러에서 발생한 예외를 아무도 상태로 변환하지 않았거나, 프록시가 gRPC에 대응하는 코드가 없는 HTTP 상태로 응답했을 때 나타납니다.',
    fixes: [
      { id: 'map-exceptions', who: 'server', text: '로그에서 처리하지 않은 예외를 찾아 의미 있는 상태로 변환합니다.' },
      {
        id: 'read-message',
        who: 'client',
        text: '오류 메시지를 읽습니다. HTTP 상태가 언급되어 있으면 프록시나 잘못된 포트를 의심합니다.',
      },
      {
        id: 'bypass-proxy',
        who: 'operator',
        text: '프록시를 거치지 않고 서버를 한 번 직접 호출해 봅니다.',
        run: 'grpcurl -plaintext HOST:PORT package.Service/Method',
      },
    ],
    choose: '다른 곳에서 온 오류를 분류할 수 없을 때만 UNKNOWN을 반환합니다.',
    endUser: '문제가 발생했습니다. 나중에 다시 시도해 주세요.',
  },
  3: {
    name: '잘못된 인수',
    summary: '시스템이 어떤 상태이든 요청 자체가 잘못되었습니다.',
    when: '필드가 없거나, 형식이 틀렸거나, API 문서에 밝힌 범위를 벗어났을 때 나타납니다.',
    fixes: [
      {
        id: 'read-field-violations',
        who: 'client',
        text: '오류 메시지와 BadRequest 세부 정보에서 거부된 필드를 찾습니다.',
      },
      { id: 'correct-request', who: 'client', text: '요청을 바로잡은 뒤에 다시 보냅니다.' },
      { id: 'name-field', who: 'server', text: '오류 세부 정보에 어떤 필드가 어떤 규칙을 어겼는지 적습니다.' },
    ],
    choose: '같은 요청을 언제 보내더라도 잘못된 요청일 때 INVALID_ARGUMENT를 반환합니다.',
    endUser: '입력한 정보 중 올바르지 않은 것이 있습니다. 확인해 주세요.',
  },
  4: {
    name: '데드라인 초과',
    summary: '응답이 오기 전에 호출자가 허용한 시간이 다 지났습니다.',
    when: '서버가 느리거나, 데드라인이 짧거나, 이름 조회가 제때 끝나지 않았거나, 연쇄 호출이 첫 호출에 주어진 시간을 다 써 버렸을 때 나타납니다.',
    fixes: [
      { id: 'compare-with-p99', who: 'client', text: '데드라인을 평상시에 호출이 걸리는 시간과 비교합니다.' },
      {
        id: 'check-before-retry',
        who: 'client',
        text: '쓰기 작업이라면 다시 보내기 전에 이미 처리되지 않았는지 확인합니다.',
      },
      {
        id: 'propagate-deadline',
        who: 'server',
        text: '비용이 큰 작업을 하기 전에 남은 시간을 확인하고, 하위 호출에도 데드라인을 전파합니다.',
      },
      { id: 'find-slow-hop', who: 'operator', text: '호출을 추적하여 어느 구간에서 시간을 다 썼는지 확인합니다.' },
    ],
    choose:
      '호출자가 허용한 시간이 다 지났을 때 DEADLINE_EXCEEDED를 반환합니다. 서버가 의존하는 다른 서비스가 느릴 때는 UNAVAILABLE이 알맞습니다.',
    endUser: '시간이 너무 오래 걸리고 있습니다. 다시 시도해 주세요.',
  },
  5: {
    name: '찾을 수 없음',
    summary: '요청이 가리키는 엔티티가 없거나, 이 호출자에게는 보이지 않습니다.',
    when: '식별자를 잘못 입력했거나, 엔티티가 삭제되었거나, 호출자가 보아서는 안 되는 것을 서비스가 숨길 때 나타납니다.',
    fixes: [
      { id: 'check-id', who: 'client', text: '식별자와, 그 식별자가 속한 프로젝트와 환경을 확인합니다.' },
      { id: 'name-resource', who: 'server', text: '어떤 종류의 엔티티가 없는지 오류 메시지에 밝힙니다.' },
      {
        id: 'check-replica-lag',
        who: 'operator',
        text: '방금 만든 엔티티라면 복제가 지연된 레플리카에서 읽고 있지 않은지 확인합니다.',
        run: 'SELECT application_name, replay_lag FROM pg_stat_replication;',
      },
    ],
    choose: '엔티티가 없을 때 NOT_FOUND를 반환합니다. 메서드가 없을 때는 UNIMPLEMENTED입니다.',
    endUser: '찾으시는 항목이 없습니다.',
  },
  6: {
    name: '이미 존재함',
    summary: '클라이언트가 만들려는 엔티티가 이미 있습니다.',
    when: '두 클라이언트가 같은 이름을 골랐거나, 첫 응답이 유실되어 생성 호출을 다시 보냈을 때 나타납니다.',
    fixes: [
      {
        id: 'read-existing',
        who: 'client',
        text: '기존 엔티티를 조회하여, 첫 번째 시도에서 만든 것이라면 그대로 사용합니다.',
      },
      { id: 'choose-other-name', who: 'client', text: '그렇지 않다면 다른 이름을 고르거나 기존 엔티티를 수정합니다.' },
      {
        id: 'accept-request-id',
        who: 'server',
        text: '요청 식별자를 함께 받아, 같은 생성 호출이 반복되면 첫 응답을 그대로 돌려줍니다.',
      },
    ],
    choose: '생성하려는 것이 기존 엔티티와 충돌할 때만 ALREADY_EXISTS를 반환합니다.',
    endUser: '이미 존재하는 항목입니다.',
  },
  7: {
    name: '권한 없음',
    summary: '호출자가 누구인지는 확인되었지만 이 작업은 허용되지 않습니다.',
    when: '역할이나 스코프가 부족하거나, 정책이 작업을 금지하거나, 프록시가 HTTP 403으로 응답했을 때 나타납니다.',
    fixes: [
      { id: 'check-token-scopes', who: 'client', text: '토큰에 실제로 어떤 계정과 스코프가 담겨 있는지 확인합니다.' },
      { id: 'grant-role', who: 'operator', text: '부족한 역할을 부여하거나, 의도된 거부인지 확인합니다.' },
      {
        id: 'name-permission',
        who: 'server',
        text: '호출자에게 알려도 된다면 부족한 권한을 오류 세부 정보에 적습니다.',
      },
    ],
    choose: '호출자가 누구인지 알지만 그래도 허용할 수 없을 때 PERMISSION_DENIED를 반환합니다.',
    endUser: '이 작업을 수행할 권한이 없습니다.',
  },
  8: {
    name: '리소스 소진',
    summary: '할당량, 메모리, 디스크 공간, 스레드, 허용된 메시지 크기처럼 한정된 것이 바닥났습니다.',
    when: '할당량을 다 썼거나, 메시지가 설정된 제한보다 크거나, 서버가 호출을 더 받을 여유가 없을 때 나타납니다.',
    fixes: [
      {
        id: 'read-message',
        who: 'client',
        text: '오류 메시지를 읽고 할당량 문제인지 메시지 크기 문제인지 구별합니다.',
      },
      {
        id: 'slow-down',
        who: 'client',
        text: '할당량 문제라면 요청 속도를 늦추고 RetryInfo 세부 정보를 따르며, 크기 문제라면 메시지 하나에 담는 양을 줄입니다.',
      },
      { id: 'raise-limit', who: 'operator', text: '할당량이나 메시지 크기 제한이 너무 빠듯하다면 늘립니다.' },
    ],
    choose: '한도에 이르렀을 때 RESOURCE_EXHAUSTED를 반환하고, 기다려서 해결되는 경우에는 RetryInfo를 추가합니다.',
    endUser: '지금은 요청이 너무 많습니다. 잠시 기다려 주세요.',
  },
  9: {
    name: '전제 조건 불충족',
    summary: '시스템이 작업에 필요한 상태가 아닙니다.',
    when: '삭제하려는 디렉터리가 비어 있지 않거나, 계정이 활성화되지 않았거나, 순서대로 해야 할 단계를 건너뛰었을 때 나타납니다.',
    fixes: [
      { id: 'establish-state', who: 'client', text: '먼저 시스템을 필요한 상태로 만든 다음 다시 호출합니다.' },
      {
        id: 'disable-retry',
        who: 'client',
        text: '이 코드에는 자동 재시도를 끕니다. 반복하는 것만으로는 달라지지 않습니다.',
      },
      {
        id: 'list-violations',
        who: 'server',
        text: '충족되지 않은 조건을 PreconditionFailure 세부 정보에 나열합니다.',
      },
    ],
    choose: '누군가 상태를 바꾼 뒤에야 재시도할 의미가 있을 때 FAILED_PRECONDITION을 반환합니다.',
    endUser: '아직은 이 작업을 할 수 없습니다. 먼저 거쳐야 할 단계가 있습니다.',
  },
  10: {
    name: '중단됨',
    summary: '작업이 동시에 실행된 다른 작업과 충돌하여 중단되었습니다.',
    when: '트랜잭션이 중단되었거나, 클라이언트가 읽은 버전이 더 이상 최신이 아닐 때 나타납니다.',
    fixes: [
      { id: 'restart-sequence', who: 'client', text: '다시 읽고, 바꾸고, 쓰는 과정 전체를 처음부터 다시 합니다.' },
      {
        id: 'add-jitter',
        who: 'client',
        text: '같은 작업끼리 또 충돌하지 않도록 시도할 때마다 무작위 시간만큼 기다립니다.',
      },
      {
        id: 'shorten-transactions',
        who: 'server',
        text: '트랜잭션을 짧게 유지하고, 어디에서나 같은 순서로 행을 잠급니다.',
      },
    ],
    choose: '클라이언트가 호출 하나가 아니라 트랜잭션 전체를 다시 해야 할 때 ABORTED를 반환합니다.',
    endUser: '다른 사용자가 동시에 변경했습니다. 다시 시도해 주세요.',
  },
  11: {
    name: '범위를 벗어남',
    summary: '요청한 위치가 지금 존재하는 범위의 끝을 넘어섰습니다.',
    when: '클라이언트가 파일의 끝을 넘어 읽거나, 그사이 짧아진 목록에서 이미 없어진 위치를 요청했을 때 나타납니다.',
    fixes: [
      { id: 'treat-as-end', who: 'client', text: '순회하는 중이라면 데이터가 끝났다는 뜻으로 받아들입니다.' },
      { id: 'fetch-size', who: 'client', text: '그렇지 않다면 현재 크기를 가져와 그보다 작은 범위만 요청합니다.' },
      { id: 'state-range', who: 'server', text: '유효한 범위가 어디에서 끝나는지 오류 메시지에 밝힙니다.' },
    ],
    choose: '데이터가 늘어나면 같은 요청이 유효해질 수 있을 때 OUT_OF_RANGE를 반환합니다.',
    endUser: '더 이상 표시할 내용이 없습니다.',
  },
  12: {
    name: '구현되지 않음',
    summary: '서버가 이 메서드를 제공하지 않거나, 호출한 방식으로는 제공하지 않습니다.',
    when: '클라이언트와 서버를 서로 다른 버전의 서비스 정의로 빌드했거나, 호출이 엉뚱한 서버로 갔거나, 클라이언트가 쓰는 압축 방식을 서버가 지원하지 않을 때 나타납니다.',
    fixes: [
      {
        id: 'compare-names',
        who: 'client',
        text: '패키지, 서비스, 메서드 이름을 서버의 proto 파일과 한 글자씩 비교합니다.',
      },
      {
        id: 'register-service',
        who: 'server',
        text: '이 포트에서 수신하는 서버에 서비스를 등록합니다.',
        run: 'grpcurl -plaintext HOST:PORT list',
      },
      {
        id: 'check-routing',
        who: 'operator',
        text: '라우팅을 확인합니다. 프록시가 HTTP 404로 응답해도 이 코드로 보입니다.',
      },
    ],
    choose: '이 서버에 메서드가 없거나 꺼져 있을 때 UNIMPLEMENTED를 반환합니다.',
    endUser: '사용할 수 없는 기능입니다.',
  },
  13: {
    name: '내부 오류',
    summary: '시스템에서 항상 성립해야 하는 조건이 깨졌습니다.',
    when: '메시지를 파싱하거나 압축을 풀 수 없었거나, HTTP/2 스트림이 깨졌거나, 서버에서 버그가 드러났을 때 나타납니다.',
    fixes: [
      {
        id: 'search-log',
        who: 'server',
        text: '로그를 살펴봅니다. 버그를 알리는 코드이므로 흔적이 남아 있을 것입니다.',
      },
      { id: 'compare-proto', who: 'client', text: '양쪽이 같은 proto 정의와 압축 방식을 쓰는지 확인합니다.' },
      {
        id: 'check-proxy',
        who: 'operator',
        text: '프록시를 한 번 우회해 봅니다. HTTP/2를 일부만 지원하는 프록시는 스트림을 깨뜨리기도 합니다.',
        run: 'grpc_pass grpc://HOST:PORT;',
      },
    ],
    choose: '서버가 당연하게 전제한 조건이 깨졌을 때 INTERNAL을 반환하고 로그를 남깁니다.',
    endUser: '서비스 내부에 문제가 생겼습니다. 원인을 확인하고 있습니다.',
  },
  14: {
    name: '서비스 이용 불가',
    summary: '지금은 서비스에 연결할 수 없거나 서비스가 호출을 받을 수 없는 상태이며, 대개 일시적입니다.',
    when: '연결이 끊기거나 거부되었거나, 서버가 종료되는 중이거나, 프록시가 HTTP 429, 502, 503, 504로 응답했을 때 나타납니다.',
    fixes: [
      {
        id: 'retry-with-backoff',
        who: 'client',
        text: '점점 길어지는 무작위 간격으로 재시도합니다. 멱등하지 않은 호출이라면 이미 처리되지 않았는지 먼저 확인합니다.',
        run: '"retryPolicy": { "maxAttempts": 4, "initialBackoff": "1s", "maxBackoff": "30s",\n"backoffMultiplier": 2, "retryableStatusCodes": ["UNAVAILABLE"] }',
      },
      {
        id: 'check-host-and-tls',
        who: 'client',
        text: '호스트, 포트, TLS 설정을 확인합니다. 평문 클라이언트가 TLS 포트에 연결해도 이 코드가 나타납니다.',
        run: 'openssl s_client -connect example.com:443 -servername example.com -alpn h2 </dev/null',
      },
      { id: 'check-backends', who: 'operator', text: '백엔드의 헬스 체크 상태와 최근 배포를 확인합니다.' },
      { id: 'shut-down-gracefully', who: 'server', text: '서버를 종료하기 전에 진행 중인 호출을 끝까지 처리합니다.' },
    ],
    choose: '같은 호출이 잠시 후에는 성공할 가능성이 클 때 UNAVAILABLE을 반환합니다.',
    endUser: '지금은 서비스를 이용할 수 없습니다. 다시 시도하고 있습니다.',
  },
  15: {
    name: '데이터 손실',
    summary: '데이터가 유실되거나 손상되었고 복구할 수 없습니다.',
    when: '저장된 데이터의 체크섬이 맞지 않거나, 로그에 어떤 레플리카로도 채울 수 없는 공백이 있을 때 나타납니다.',
    fixes: [
      { id: 'restore-backup', who: 'operator', text: '해당 스토리지에 쓰기를 멈추고 백업에서 복원합니다.' },
      { id: 'log-affected-data', who: 'server', text: '응답하기 전에 어떤 데이터가 영향을 받았는지 기록합니다.' },
      { id: 'do-not-retry', who: 'client', text: '오류를 바로 표시하고, 호출을 자동으로 반복하지 않습니다.' },
    ],
    choose: '데이터를 도저히 복구할 수 없을 때만 DATA_LOSS를 반환합니다.',
    endUser: '일부 데이터를 읽지 못했습니다. 고객 지원에 문의해 주세요.',
  },
  16: {
    name: '인증되지 않음',
    summary: '호출자가 누구인지 증명할 유효한 자격 증명이 호출에 없습니다.',
    when: '토큰이 없거나, 만료되었거나, 다른 대상(audience)용이거나, 클라이언트가 토큰을 얻지 못했을 때 나타납니다.',
    fixes: [
      { id: 'refresh-token', who: 'client', text: '새 토큰을 받아 호출을 한 번만 다시 시도합니다.' },
      {
        id: 'check-credentials',
        who: 'client',
        text: '호출에 자격 증명(call credentials)이 붙어 있고 채널이 TLS를 쓰는지 확인합니다.',
      },
      {
        id: 'check-clocks',
        who: 'operator',
        text: '각 서버의 시계를 비교합니다. 시계가 틀린 서버에서는 유효한 토큰도 만료된 것으로 보입니다.',
        run: 'timedatectl',
      },
    ],
    choose: '호출자가 누구인지 알 수 없을 때 UNAUTHENTICATED를 반환합니다.',
    endUser: '다시 로그인해 주세요.',
  },
};
