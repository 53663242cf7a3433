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
      '처리되지 않은 예외는 대부분의 서버에서 UNKNOWN이 됩니다. INTERNAL은 코드에서 명시적으로 반환했거나, 스트림이 손상되어 gRPC 라이브러리가 생성한 것입니다.',
      'UNKNOWN이면 오류를 구체적인 코드로 변환하고, INTERNAL이면 버그나 문제가 있는 홉을 찾아 고칩니다.',
    ],
  },
  '3-9': {
    decisive:
      'INVALID_ARGUMENT는 요청이 항상 유효하지 않다는 뜻이고, FAILED_PRECONDITION은 요청은 유효하지만 시스템의 현재 상태에서는 처리할 수 없다는 뜻입니다.',
    differences: [
      'INVALID_ARGUMENT면 요청을 고치고, FAILED_PRECONDITION이면 시스템의 상태를 바꿉니다.',
      '상태가 바뀐 뒤 똑같은 요청이 성공할 수 있다면 FAILED_PRECONDITION을 씁니다.',
    ],
  },
  '3-11': {
    decisive:
      'INVALID_ARGUMENT는 요청이 항상 유효하지 않다는 뜻이고, OUT_OF_RANGE는 아직 없거나 더 이상 없는 위치를 가리킨다는 뜻입니다.',
    differences: [
      '음수 오프셋은 INVALID_ARGUMENT이고, 파일 끝을 넘는 오프셋은 OUT_OF_RANGE입니다.',
      'OUT_OF_RANGE는 데이터의 끝을 나타내므로, 순회하는 코드는 이 코드를 받았을 때 멈출 수 있습니다.',
    ],
  },
  '5-7': {
    decisive: 'NOT_FOUND는 엔티티가 없다는 뜻이고, PERMISSION_DENIED는 호출자에게 접근 권한이 없다는 뜻입니다.',
    differences: [
      '단계적 출시 중일 때처럼 사용자 그룹 전체의 접근을 거부한다면 NOT_FOUND를 반환하기도 합니다.',
      '사용자별 접근 제어처럼 그룹 안에서 일부 사용자만 거부한다면 PERMISSION_DENIED를 반환합니다.',
    ],
  },
  '7-16': {
    decisive:
      'UNAUTHENTICATED는 호출자에게 유효한 자격 증명이 없다는 뜻이고, PERMISSION_DENIED는 호출자의 신원은 확인되었지만 권한이 없다는 뜻입니다.',
    differences: [
      'UNAUTHENTICATED는 새 토큰으로 해결될 수 있지만, PERMISSION_DENIED는 권한을 부여받아야 해결됩니다.',
      'UNAUTHENTICATED를 받았을 때만 토큰을 갱신합니다. PERMISSION_DENIED에서는 갱신하고 재시도해도 성공하지 않습니다.',
    ],
  },
  '8-14': {
    decisive:
      'RESOURCE_EXHAUSTED는 한도에 이르렀다는 뜻이고, UNAVAILABLE은 서비스에 연결할 수 없거나 서비스가 지금 호출을 받을 수 없다는 뜻입니다.',
    differences: [
      'UNAVAILABLE은 멱등한 호출이라면 지터를 더한 지수 백오프로 재시도합니다. RESOURCE_EXHAUSTED는 재시도가 같은 할당량을 더 소모할 수 있으므로, 어떤 한도에 이르렀는지 먼저 확인합니다.',
      '클라이언트는 프록시가 보낸 HTTP 429를, 원인이 속도 제한인데도 UNAVAILABLE로 보고합니다.',
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
  '9-14': {
    decisive: 'UNAVAILABLE은 대개 일시적이지만, FAILED_PRECONDITION은 시스템의 상태가 바뀔 때까지 계속됩니다.',
    differences: [
      '클라이언트 라이브러리는 UNAVAILABLE을 자동으로 재시도할 수 있지만(`retryPolicy`), FAILED_PRECONDITION을 재시도하면 부하만 늘어납니다.',
      'UNAVAILABLE은 서비스 자체의 문제이고, FAILED_PRECONDITION은 서비스 데이터의 상태 문제입니다.',
    ],
  },
  '13-15': {
    decisive:
      'INTERNAL은 버그나 문제가 있는 홉을 나타내고, DATA_LOSS는 데이터가 유실되거나 손상되어 복구할 수 없음을 나타냅니다.',
    differences: [
      'INTERNAL이면 버그나 문제가 있는 홉을 찾고, DATA_LOSS면 백업에서 데이터를 복원합니다.',
      'gRPC 라이브러리가 INTERNAL을 직접 생성할 수는 있지만, DATA_LOSS는 생성하지 않습니다.',
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
};
