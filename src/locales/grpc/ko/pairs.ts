import type { PairTexts } from '../../../model.js';

/** The pairs of gRPC status codes that people confuse, in Korean. */
export const pairs: PairTexts = {
  '1-4': {
    decisive:
      'CANCELLED는 호출자가 결과를 포기했다는 뜻이고, DEADLINE_EXCEEDED는 호출자가 허용한 시간이 다 지났다는 뜻입니다.',
    differences: [
      'CANCELLED는 대개 의도된 것이어서 알림이 필요 없지만, DEADLINE_EXCEEDED는 그래프와 임곗값을 두고 지켜볼 만합니다.',
      '클라이언트가 DEADLINE_EXCEEDED를 볼 때 서버는 CANCELLED를 보는 경우가 많습니다. 클라이언트가 기다리기를 그만두고 호출을 취소하기 때문입니다.',
    ],
  },
  '2-13': {
    decisive:
      'INTERNAL은 시스템이 스스로 고장을 알아차렸다는 뜻이고, UNKNOWN은 아무도 오류를 상태로 변환하지 않았다는 뜻입니다.',
    differences: [
      '아무도 처리하지 않은 예외는 대부분의 서버에서 UNKNOWN이 됩니다. INTERNAL은 누군가 선택했거나 스트림이 깨졌을 때 라이브러리가 만든 것입니다.',
      'UNKNOWN이 보이면 더 알맞은 코드를 하나씩 지정해 나가고, INTERNAL이 보이면 버그로 등록합니다.',
    ],
  },
  '3-9': {
    decisive:
      'INVALID_ARGUMENT는 시스템 상태와 관계없이 요청이 잘못된 것이고, FAILED_PRECONDITION은 요청은 올바르지만 지금 상태에서는 처리할 수 없는 것입니다.',
    differences: [
      'INVALID_ARGUMENT는 요청을 고쳐서, FAILED_PRECONDITION은 시스템의 상태를 바꾸어서 해결합니다.',
      '바이트까지 똑같은 요청이 언젠가 성공할 수 있는지 따져 보면 됩니다. 성공할 수 있다면 FAILED_PRECONDITION입니다.',
    ],
  },
  '3-11': {
    decisive:
      'INVALID_ARGUMENT는 결코 유효할 수 없는 요청이고, OUT_OF_RANGE는 아직 없거나 더는 없는 위치를 가리키는 요청입니다.',
    differences: [
      '음수 오프셋은 INVALID_ARGUMENT이고, 파일 끝을 넘는 오프셋은 OUT_OF_RANGE입니다.',
      '순회하는 코드는 OUT_OF_RANGE를 보고 끝에 이르렀음을 압니다.',
    ],
  },
  '5-7': {
    decisive: 'NOT_FOUND는 엔티티가 없다는 뜻이고, PERMISSION_DENIED는 호출자에게 손댈 권한이 없다는 뜻입니다.',
    differences: [
      '호출자가 존재조차 알아서는 안 되는 엔티티에 대해 서비스가 NOT_FOUND로 응답하기도 합니다.',
      '같은 그룹에서 일부만 볼 수 있는 엔티티라면 PERMISSION_DENIED가 솔직한 응답입니다.',
    ],
  },
  '7-16': {
    decisive:
      'UNAUTHENTICATED는 누구인지 밝히라는 뜻이고, PERMISSION_DENIED는 누구인지 알지만 허용하지 않는다는 뜻입니다.',
    differences: [
      'UNAUTHENTICATED는 새 토큰으로 해결될 수 있지만, PERMISSION_DENIED는 누군가 권한을 부여해야 해결됩니다.',
      '클라이언트는 UNAUTHENTICATED를 받았을 때만 자격 증명을 갱신합니다. 그러지 않으면 권한이 없는데도 갱신만 끝없이 되풀이합니다.',
    ],
  },
  '8-14': {
    decisive:
      'RESOURCE_EXHAUSTED는 한도에 이르렀다는 뜻이고, UNAVAILABLE은 한도와 관계없이 지금은 서비스를 이용할 수 없다는 뜻입니다.',
    differences: [
      'UNAVAILABLE은 곧 재시도하는 것이 옳지만, RESOURCE_EXHAUSTED는 곧 재시도하면 같은 할당량을 더 써 버릴 수 있습니다.',
      '프록시가 보낸 HTTP 429는 실제 이유가 한도 초과인데도 UNAVAILABLE로 전달됩니다.',
    ],
  },
  '9-10': {
    decisive:
      'ABORTED 뒤에는 클라이언트가 전체 과정을 처음부터 다시 하고, FAILED_PRECONDITION 뒤에는 누군가 먼저 상태를 바꾸어야 합니다.',
    differences: [
      'ABORTED는 다음 시도에서 이길 수도 있는 경합에서 생기지만, FAILED_PRECONDITION에는 경합이 없습니다.',
      'ABORTED 뒤에는 다시 읽고, 바꾸고, 써야 합니다. 마지막 호출만 반복하면 충돌도 반복됩니다.',
    ],
  },
  '9-14': {
    decisive:
      'UNAVAILABLE은 기다리면 지나가지만, FAILED_PRECONDITION은 누군가 시스템의 상태를 바꿀 때까지 그대로입니다.',
    differences: [
      '클라이언트 라이브러리가 UNAVAILABLE을 알아서 재시도하도록 설정할 수 있지만, FAILED_PRECONDITION에 똑같이 하면 부하만 늘어납니다.',
      'UNAVAILABLE은 서비스의 문제이고, FAILED_PRECONDITION은 서비스가 보관하는 데이터의 문제입니다.',
    ],
  },
  '13-15': {
    decisive: 'INTERNAL은 고칠 수 있는 버그이고, DATA_LOSS는 되찾을 수 없는 데이터입니다.',
    differences: [
      'INTERNAL이 나오면 버그를 찾고, DATA_LOSS가 나오면 백업을 찾습니다.',
      '라이브러리는 스스로 INTERNAL을 만들 수 있지만, DATA_LOSS는 결코 만들지 않습니다.',
    ],
  },
  'grpc:14-http:503': {
    decisive: 'HTTP 503과 gRPC UNAVAILABLE은 거의 같은 뜻이지만, gRPC에서는 연결이 끊겼을 때도 UNAVAILABLE을 씁니다.',
    differences: [
      'HTTP 503을 받았다면 어떤 서버든 응답은 한 것이지만, gRPC UNAVAILABLE은 아무것도 응답하지 않았다는 뜻일 수도 있습니다.',
      '기다릴 시간을 HTTP에서는 Retry-After로, gRPC에서는 RetryInfo 세부 정보로 알립니다.',
    ],
  },
};
