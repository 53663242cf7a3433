import type { PairTexts } from '../../../model.js';

/** The pairs of gRPC status codes that people confuse, in Korean. */
export const pairs: PairTexts = {
  '1-4': {
    decisive:
      'CANCELLED는 대개 호출자가 호출을 취소했다는 뜻이고, DEADLINE_EXCEEDED는 호출의 데드라인이 지났다는 뜻입니다.',
    differences: [
      'CANCELLED는 대개 의도된 것이어서 알림이 필요 없지만, DEADLINE_EXCEEDED는 발생률을 모니터링하고 알림을 설정합니다.',
      '같은 호출이 클라이언트에는 DEADLINE_EXCEEDED로, 서버에는 CANCELLED로 나타나는 경우가 많습니다. 데드라인이 지나면 클라이언트가 호출을 취소하기 때문입니다.',
    ],
  },
  '2-13': {
    decisive: 'INTERNAL은 알려진 내부 오류를 나타내고, UNKNOWN은 오류가 구체적인 코드로 변환되지 않았다는 뜻입니다.',
    differences: [
      '처리되지 않은 예외는 대부분의 서버에서 UNKNOWN이 됩니다. INTERNAL은 애플리케이션이 명시적으로 반환했거나, 스트림이 손상되어 gRPC 라이브러리가 생성한 것입니다.',
      'UNKNOWN이면 오류를 구체적인 코드로 변환하고, INTERNAL이면 버그나 중간 홉의 문제를 찾아 고칩니다.',
    ],
  },
  '2-14': {
    decisive:
      'UNAVAILABLE은 서비스에 연결할 수 없거나 서비스가 지금 호출을 받을 수 없다는 뜻이고, UNKNOWN은 호출이 실패했지만 오류가 구체적인 코드로 변환되지 않았다는 뜻입니다.',
    differences: [
      'UNAVAILABLE이면 연결, 프록시, 백엔드를 확인하고, UNKNOWN이면 서버 로그에서 처리되지 않은 예외를 찾습니다.',
      '프록시의 응답에 `grpc-status`가 없으면 클라이언트는 HTTP 502, 503, 504를 UNAVAILABLE로 보고하지만, HTTP 500은 UNKNOWN으로 보고합니다.',
    ],
  },
  '3-9': {
    decisive:
      'INVALID_ARGUMENT는 시스템의 상태와 관계없이 요청이 유효하지 않다는 뜻이고, FAILED_PRECONDITION은 요청은 유효하지만 시스템의 현재 상태에서는 처리할 수 없다는 뜻입니다.',
    differences: [
      'INVALID_ARGUMENT면 요청을 고치고, FAILED_PRECONDITION이면 시스템의 상태를 바꿉니다.',
      '상태가 바뀐 뒤 똑같은 요청이 성공할 수 있다면 FAILED_PRECONDITION을 씁니다.',
    ],
  },
  '3-11': {
    decisive:
      'INVALID_ARGUMENT는 시스템의 상태와 관계없이 요청이 유효하지 않다는 뜻이고, OUT_OF_RANGE는 아직 없거나 더 이상 없는 위치를 요청했다는 뜻입니다.',
    differences: [
      '음수 오프셋은 INVALID_ARGUMENT이고, 파일 끝을 넘는 오프셋은 OUT_OF_RANGE입니다.',
      'OUT_OF_RANGE는 데이터의 끝을 나타내므로, 데이터를 순회하는 루프는 이때 멈출 수 있습니다.',
    ],
  },
  '4-14': {
    decisive:
      'DEADLINE_EXCEEDED는 호출의 데드라인이 지났다는 뜻이고, UNAVAILABLE은 서비스에 연결할 수 없었거나 서비스가 호출을 받을 수 없었다는 뜻입니다.',
    differences: [
      'UNAVAILABLE은 멱등한 호출이라면 지터를 더한 지수 백오프로 재시도합니다. DEADLINE_EXCEEDED를 재시도하면 이미 끝난 작업을 반복하거나 느린 서버의 부하를 늘릴 수 있으므로, 호출이 반영되었는지 먼저 확인합니다.',
      '서버가 연결을 거부하면 호출은 UNAVAILABLE로 바로 실패합니다. wait-for-ready(서비스 설정의 `waitForReady`, Node.js에서는 `new Metadata({ waitForReady: true })`, .NET에서는 `WithWaitForReady()`)를 켜면 호출이 서버를 기다리며, 그 전에 데드라인이 지나면 DEADLINE_EXCEEDED로 실패합니다.',
      '프록시가 HTTP 504를 보내면 원인이 타임아웃인데도 클라이언트는 UNAVAILABLE을 보고합니다.',
    ],
  },
  '5-7': {
    decisive: 'NOT_FOUND는 엔티티가 없다는 뜻이고, PERMISSION_DENIED는 호출자에게 접근 권한이 없다는 뜻입니다.',
    differences: [
      '단계적 출시 중일 때처럼 사용자 그룹 전체의 접근을 거부한다면 NOT_FOUND를 반환하기도 합니다.',
      '사용자별 접근 제어처럼 그룹 안에서 일부 사용자만 거부한다면 PERMISSION_DENIED를 반환합니다.',
    ],
  },
  '5-9': {
    decisive:
      'NOT_FOUND는 엔티티가 없다는 뜻이고, FAILED_PRECONDITION은 시스템이 작업에 필요한 상태가 아니라는 뜻입니다.',
    differences: [
      '둘 다 해당하면 NOT_FOUND를 반환합니다. `google.rpc.Code`는 더 구체적인 코드를 우선합니다.',
      '존재하지 않는 디렉터리를 삭제하려 하면 NOT_FOUND이고, 비어 있지 않은 디렉터리를 삭제하려 하면 FAILED_PRECONDITION입니다.',
    ],
  },
  '5-12': {
    decisive:
      'NOT_FOUND는 엔티티가 없다는 뜻이고, UNIMPLEMENTED는 서버에 메서드가 없거나 서버가 메서드를 지원하지 않는다는 뜻입니다.',
    differences: [
      'NOT_FOUND면 ID를 확인하고, UNIMPLEMENTED면 패키지, 서비스, 메서드의 이름과 프록시의 라우트를 확인합니다.',
      'NOT_FOUND는 HTTP 404로 매핑되지만, 클라이언트는 `grpc-status`가 없는 HTTP 404를 UNIMPLEMENTED로 보고합니다.',
    ],
  },
  '6-9': {
    decisive:
      'ALREADY_EXISTS는 생성하려는 엔티티가 이미 있다는 뜻이고, FAILED_PRECONDITION은 시스템이 작업에 필요한 상태가 아니라는 뜻입니다.',
    differences: [
      '둘 다 해당하면 ALREADY_EXISTS를 반환합니다. `google.rpc.Code`는 더 구체적인 코드를 우선합니다.',
      'ALREADY_EXISTS를 받으면 기존 엔티티를 쓰거나 다른 이름을 고르고, FAILED_PRECONDITION을 받으면 시스템의 상태를 바꾼 다음 다시 호출합니다.',
    ],
  },
  '6-10': {
    decisive:
      'ALREADY_EXISTS는 생성하려는 엔티티가 이미 있다는 뜻이고, ABORTED는 작업이 동시에 실행된 다른 작업과 충돌했다는 뜻입니다.',
    differences: [
      'ABORTED는 전체 과정을 다시 하면 성공할 수 있지만, ALREADY_EXISTS는 다른 이름을 고르거나 기존 엔티티를 삭제할 때까지 반복됩니다.',
      '둘 다 HTTP 409로 매핑됩니다. Google API의 JSON 본문에서는 `error.status`로 gRPC 코드를 구별합니다.',
    ],
  },
  '7-8': {
    decisive:
      'PERMISSION_DENIED는 호출자에게 권한이 없다는 뜻이고, RESOURCE_EXHAUSTED는 할당량과 같은 한도에 이르렀다는 뜻입니다.',
    differences: [
      '할당량을 다 쓴 경우에는 RESOURCE_EXHAUSTED를 반환합니다. `google.rpc.Code`는 이때 PERMISSION_DENIED를 쓰는 것을 금지합니다.',
      '속도 제한은 시간이 지나면 초기화되지만, PERMISSION_DENIED는 역할이나 스코프, 정책을 바꿀 때까지 반복됩니다.',
    ],
  },
  '7-16': {
    decisive:
      'UNAUTHENTICATED는 호출자에게 유효한 자격 증명이 없다는 뜻이고, PERMISSION_DENIED는 호출자의 신원은 확인되었지만 권한이 없다는 뜻입니다.',
    differences: [
      'UNAUTHENTICATED는 새 토큰으로 해결될 수 있지만, PERMISSION_DENIED는 권한을 부여받아야 해결됩니다.',
      'UNAUTHENTICATED를 받았을 때만 토큰을 갱신합니다. PERMISSION_DENIED라면 권한이 같은 새 토큰을 써도 마찬가지로 실패합니다.',
    ],
  },
  '8-14': {
    decisive:
      'RESOURCE_EXHAUSTED는 한도에 이르렀다는 뜻이고, UNAVAILABLE은 서비스에 연결할 수 없거나 서비스가 지금 호출을 받을 수 없다는 뜻입니다.',
    differences: [
      'UNAVAILABLE은 멱등한 호출이라면 지터를 더한 지수 백오프로 재시도합니다. RESOURCE_EXHAUSTED는 재시도가 같은 할당량을 더 소모할 수 있으므로, 어떤 한도에 이르렀는지 먼저 확인합니다.',
      '프록시가 HTTP 429를 보내면 원인이 속도 제한인데도 클라이언트는 UNAVAILABLE을 보고합니다.',
    ],
  },
  '9-10': {
    decisive:
      'ABORTED를 받으면 클라이언트가 전체 과정을 처음부터 다시 하고, FAILED_PRECONDITION을 받으면 먼저 시스템의 상태를 바꾸어야 합니다.',
    differences: [
      'ABORTED는 동시에 실행된 작업과의 충돌 때문에 발생하므로 다시 시도하면 성공할 수 있지만, FAILED_PRECONDITION은 상태가 바뀔 때까지 계속됩니다.',
      'ABORTED를 받으면 데이터를 다시 읽고, 수정하고, 써야 합니다. 마지막 호출만 반복하면 충돌도 반복됩니다.',
    ],
  },
  '9-11': {
    decisive:
      'OUT_OF_RANGE는 요청이 유효한 범위를 벗어난 위치를 가리킨다는 뜻이고, FAILED_PRECONDITION은 시스템이 작업에 필요한 상태가 아니라는 뜻입니다.',
    differences: [
      '둘 다 해당하면 OUT_OF_RANGE를 반환합니다. `google.rpc.Code`는 더 구체적인 코드를 우선합니다.',
      'OUT_OF_RANGE는 데이터의 끝을 나타내므로 데이터를 순회하는 루프는 이때 멈출 수 있지만, FAILED_PRECONDITION을 받으면 오류를 보고해야 합니다.',
    ],
  },
  '9-14': {
    decisive: 'UNAVAILABLE은 대개 일시적이지만, FAILED_PRECONDITION은 시스템의 상태가 바뀔 때까지 계속됩니다.',
    differences: [
      '클라이언트 라이브러리는 UNAVAILABLE을 자동으로 재시도할 수 있지만(`retryPolicy`), FAILED_PRECONDITION을 재시도하면 부하만 늘어납니다.',
      'UNAVAILABLE은 서비스 자체의 문제이고, FAILED_PRECONDITION은 서비스 데이터의 상태 문제입니다.',
    ],
  },
  '10-14': {
    decisive:
      '클라이언트는 UNAVAILABLE을 받으면 실패한 호출만 재시도할 수 있고, ABORTED를 받으면 일련의 호출 전체를 처음부터 다시 해야 합니다.',
    differences: [
      'UNAVAILABLE은 서비스 자체나 서비스와의 연결에 문제가 있는 것이고, ABORTED는 정상인 서비스가 동시에 실행된 작업 간의 충돌을 감지한 것입니다.',
      'UNAVAILABLE은 `retryPolicy`로 자동 재시도할 수 있습니다. ABORTED를 받은 뒤에는 애플리케이션이나, 트랜잭션 전체를 실행하는 클라이언트 라이브러리만 전체 과정을 다시 할 수 있습니다.',
    ],
  },
  '13-14': {
    decisive:
      'INTERNAL은 버그나 중간 홉의 문제를 나타내고, UNAVAILABLE은 서비스에 연결할 수 없거나 서비스가 지금 호출을 받을 수 없음을 나타냅니다.',
    differences: [
      'UNAVAILABLE은 대개 일시적이지만, INTERNAL은 버그나 홉의 문제를 해결할 때까지 반복되는 경우가 많습니다.',
      'HTTP/2 스트림이 재설정되면 HTTP/2 오류 코드에 따라 gRPC 코드가 정해집니다. `REFUSED_STREAM`은 UNAVAILABLE이 되고, `PROTOCOL_ERROR`와 `INTERNAL_ERROR`는 INTERNAL이 됩니다.',
    ],
  },
  '13-15': {
    decisive:
      'INTERNAL은 버그나 중간 홉의 문제를 나타내고, DATA_LOSS는 데이터가 유실되거나 손상되어 복구할 수 없음을 나타냅니다.',
    differences: [
      'INTERNAL이면 버그나 홉의 문제를 찾고, DATA_LOSS면 백업에서 데이터를 복원합니다.',
      'gRPC 문서에 따르면 라이브러리가 INTERNAL을 직접 생성할 수는 있지만, DATA_LOSS는 생성하지 않습니다.',
    ],
  },
  'grpc:1-http:499': {
    decisive:
      '둘 다 대개 호출자가 응답을 더 기다리지 않고 호출을 취소하거나 연결을 끊었다는 뜻입니다. gRPC CANCELLED는 호출의 상태 코드이고, HTTP 499는 대부분 nginx 액세스 로그에만 남습니다.',
    differences: [
      'gRPC 핸들러는 Go의 `ctx.Done()` 등으로 취소를 알 수 있지만, nginx를 거치는 HTTP 애플리케이션은 연결이 닫혔다는 것만 알 수 있습니다.',
      'CANCELLED는 HTTP 499로 매핑되지만, 클라이언트는 `grpc-status`가 없는 HTTP 499를 UNKNOWN으로 보고합니다.',
    ],
  },
  'grpc:4-http:504': {
    decisive:
      '둘 다 제한 시간이 지났다는 뜻입니다. gRPC에서는 대개 클라이언트가 정한 데드라인이, HTTP에서는 게이트웨이의 타임아웃이 지난 것입니다.',
    differences: [
      'gRPC 서버는 `grpc-timeout` 헤더로 데드라인을 받으므로 데드라인이 지나면 작업을 멈출 수 있지만, HTTP 게이트웨이를 거치는 애플리케이션은 대개 게이트웨이의 타임아웃을 알지 못합니다.',
      'DEADLINE_EXCEEDED면 클라이언트의 데드라인을, HTTP 504면 nginx의 `proxy_read_timeout`(기본값 `60s`) 같은 게이트웨이의 타임아웃을 확인합니다.',
      'DEADLINE_EXCEEDED는 HTTP 504로 매핑되지만, 클라이언트는 `grpc-status`가 없는 HTTP 504를 UNAVAILABLE로 보고합니다.',
    ],
  },
  'grpc:5-http:404': {
    decisive:
      'gRPC NOT_FOUND는 엔티티가 없다는 뜻이고, HTTP 404는 요청한 URL에 아무것도 없다는 뜻으로 라우트가 없을 때도 나타납니다.',
    differences: [
      'HTTP API에서는 경로가 틀려도, 레코드가 없어도 404입니다. gRPC에서는 메서드 이름이 틀리면 UNIMPLEMENTED, 레코드가 없으면 NOT_FOUND입니다.',
      'NOT_FOUND는 HTTP 404로 매핑되지만, 클라이언트는 `grpc-status`가 없는 HTTP 404를 UNIMPLEMENTED로 보고합니다.',
    ],
  },
  'grpc:7-http:403': {
    decisive:
      '둘 다 요청이 허용되지 않는다는 뜻입니다. gRPC PERMISSION_DENIED는 인증된 호출자에게 쓰고, HTTP 403은 익명 요청을 거부할 때도 씁니다.',
    differences: [
      '둘은 서로 매핑됩니다. 상태 메시지에 `HTTP status code 403`(Node.js)이나 `403 (Forbidden)`(Go)이 있으면 서비스가 아니라 프록시나 WAF가 호출을 거부한 것입니다.',
      'gRPC에서 호출자의 신원을 확인할 수 없으면 UNAUTHENTICATED를 반환합니다. `google.rpc.Code`는 이때 PERMISSION_DENIED를 쓰는 것을 금지합니다.',
    ],
  },
  'grpc:8-http:429': {
    decisive:
      'HTTP 429는 클라이언트가 속도 제한을 넘었다는 뜻이고, gRPC RESOURCE_EXHAUSTED는 메시지 크기, 메모리, 디스크 공간까지 모든 한도에 쓰입니다.',
    differences: [
      'HTTP 429는 기다리면 해결됩니다. RESOURCE_EXHAUSTED면 상태 메시지를 먼저 확인합니다. `larger than max`(Go, Node.js, Python)는 대개 메시지가 너무 크다는 뜻이며, 이때는 기다려도 해결되지 않습니다.',
      '재시도까지의 대기 시간을 HTTP는 `Retry-After` 헤더로, gRPC는 `google.rpc.RetryInfo` 세부 정보로 알립니다.',
      'RESOURCE_EXHAUSTED는 HTTP 429로 매핑되지만, 클라이언트는 `grpc-status`가 없는 HTTP 429를 UNAVAILABLE로 보고합니다.',
    ],
  },
  'grpc:9-http:412': {
    decisive:
      'HTTP 412는 `If-Match`처럼 요청 헤더에 지정한 조건이 충족되지 않았다는 뜻이고, gRPC FAILED_PRECONDITION은 시스템이 작업에 필요한 상태가 아니라는 뜻입니다.',
    differences: [
      '이름은 비슷하지만 FAILED_PRECONDITION은 HTTP 400으로 매핑됩니다. 요청에 `If-Match` 같은 헤더가 있을 때만 서버가 이 오류를 HTTP 412로 반환할 수 있습니다.',
      'gRPC 메시지의 ETag가 오래된 값이면 GKE API를 비롯한 일부 Google API는 ABORTED를 반환하며, 이 코드는 HTTP 409로 매핑됩니다.',
    ],
  },
  'grpc:11-http:416': {
    decisive:
      'HTTP 416은 `Range` 헤더의 바이트 범위에만 해당하고, gRPC OUT_OF_RANGE는 요청이 가리키는 모든 위치에 해당합니다.',
    differences: [
      '이름은 비슷하지만 OUT_OF_RANGE는 HTTP 400으로 매핑되며, 클라이언트는 `grpc-status`가 없는 HTTP 416을 UNKNOWN으로 보고합니다.',
      'HTTP 416은 대개 `Content-Range`로 전체 크기를 알려 줍니다. gRPC에는 이를 위한 표준 필드가 없으므로 상태 메시지를 확인합니다.',
    ],
  },
  'grpc:12-http:404': {
    decisive:
      'HTTP 404는 요청한 URL에 아무것도 없다는 뜻이고, gRPC UNIMPLEMENTED는 서버에 메서드가 없다는 뜻입니다. gRPC에서는 메서드 이름이 URL의 경로입니다.',
    differences: [
      'gRPC 서버는 알 수 없는 메서드에 HTTP 200과 `grpc-status: 12`로 응답합니다. HTTP 404는 대개 일치하는 라우트가 없는 프록시가 보낸 것입니다.',
      '클라이언트는 `grpc-status`가 없는 HTTP 404를 UNIMPLEMENTED로 보고하며, 이때 상태 메시지에 `HTTP status code 404`(Node.js)나 `404 (Not Found)`(Go)가 있습니다.',
      '반대 방향에서 UNIMPLEMENTED는 HTTP 501로 매핑됩니다.',
    ],
  },
  'grpc:13-http:500': {
    decisive:
      '둘 다 내부 오류를 나타내지만, gRPC INTERNAL은 스트림이 손상되거나 메시지를 파싱할 수 없을 때 gRPC 라이브러리가 생성하기도 합니다.',
    differences: [
      '처리되지 않은 예외가 발생하면 대부분의 HTTP 프레임워크는 500을 반환하지만, 대부분의 gRPC 서버는 INTERNAL이 아니라 UNKNOWN을 반환합니다.',
      'INTERNAL은 HTTP 500으로 매핑되지만, 클라이언트는 `grpc-status`가 없는 HTTP 500을 UNKNOWN으로 보고합니다.',
    ],
  },
  'grpc:14-http:503': {
    decisive:
      'HTTP 503과 gRPC UNAVAILABLE은 거의 같은 뜻이지만, gRPC는 연결이 거부되거나 끊겼을 때도 UNAVAILABLE을 보고합니다.',
    differences: [
      'HTTP 503을 받았다면 적어도 응답한 서버나 프록시가 있는 것이지만, gRPC UNAVAILABLE은 응답이 전혀 없었다는 뜻일 수도 있습니다.',
      '재시도까지의 대기 시간을 HTTP는 `Retry-After` 헤더로, gRPC는 `google.rpc.RetryInfo` 세부 정보로 알립니다.',
    ],
  },
  'grpc:16-http:401': {
    decisive: '둘 다 자격 증명이 없거나 유효하지 않다는 뜻이며, 서로 매핑됩니다.',
    differences: [
      'HTTP 401은 `WWW-Authenticate`로 인증 방식을 반드시 알려야 하지만, gRPC에는 그런 규정이 없으므로 클라이언트가 인증 방식을 미리 알고 있어야 합니다.',
      'gRPC UNAUTHENTICATED는 요청을 보내기 전에 클라이언트 라이브러리가 생성할 수도 있습니다. 이때 Go는 `cannot send secure credentials on an insecure connection`을 보고합니다. HTTP 401은 서버나 프록시가 보냅니다.',
    ],
  },
};
