import type { grpc } from '../../../catalogs/grpc.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind gRPC codes do, in Korean. */
export const effects: EffectTexts<typeof grpc> = {
  'answers-unknown': '알 수 없는 서비스나 메서드를 호출했을 때의 응답을 정합니다.',
  'closes-after':
    '연결이 열린 뒤 대략 이 시간(±10%)이 지나면 사용 중이더라도 서버가 HTTP/2 GOAWAY 프레임을 보냅니다. 그 뒤의 새 호출은 새 연결을 사용합니다.',
  'closes-idle': '이 시간 동안 데이터가 오가지 않으면 연결이 닫힙니다.',
  drains: '`MaxConnectionAge`에 도달하면 진행 중인 호출은 이 시간 안에 끝나야 하며, 그 뒤에는 연결이 닫힙니다.',
  'drops-idle': '이 시간 동안 데이터가 오가지 않으면 연결을 버리며, 기본적으로 양쪽 어디에도 알리지 않습니다.',
  'limits-metadata':
    '메타데이터(헤더)가 이 크기를 넘는 호출은 거부됩니다. gRPC core에서는 메타데이터의 크기가 `grpc.max_metadata_size`와 `grpc.absolute_max_metadata_size` 사이이면 일부 호출만 거부됩니다.',
  'limits-pings':
    '클라이언트가 keepalive ping을 허용된 것보다 자주 보내면 연결이 닫힙니다(`too_many_pings`). `grpc.http2.max_ping_strikes`는 서버가 연결을 닫기 전까지 허용하는 지나치게 잦은 ping의 수이며, `0`이면 제한이 없습니다.',
  'limits-size': '이 크기를 넘는 메시지는 거부됩니다.',
  'limits-streams':
    '한 연결에서 동시에 처리하는 호출 수를 제한합니다. 이를 넘는 호출은 클라이언트에서 대기하며, 그동안에도 데드라인까지 남은 시간은 줄어듭니다. 단, .NET 클라이언트는 기본적으로 이런 호출을 위해 연결을 하나 더 엽니다.',
  'ping-timeout':
    '이 시간 안에 PING ACK가 오지 않으면 연결이 닫힙니다. Go에서는 PING ACK 없이 다른 데이터만 와도 연결이 유지됩니다.',
  pings:
    '이 간격으로 ping을 보내(Go와 gRPC core에서는 이 시간 동안 받은 데이터가 없을 때만) 연결이 유휴 상태가 되는 것을 막고, 응답이 끊긴 상대방을 감지합니다. 기본적으로 진행 중인 호출이 있을 때만 보냅니다. gRPC core는 ping을 두 번 보낸 뒤로는 클라이언트가 다시 데이터를 보낼 때까지 분당 최대 한 번만 보내며, `grpc.http2.max_pings_without_data`(기본값 `2`)가 `0`이면 이 제한이 없습니다.',
  retries: '클라이언트 라이브러리가 실패한 호출 중 무엇을 재시도할지 정합니다.',
  'sets-deadline': '호출에 걸릴 수 있는 시간을 제한합니다. 이 설정이 없으면 호출이 무한정 기다릴 수 있습니다.',
  'times-out':
    '이 시간이 지나면 호출이 실패합니다. nginx에서는 연결 수립 시간이나 연속된 두 번의 읽기 또는 쓰기 사이의 간격을, Envoy와 Istio에서는 응답 전체에 걸리는 시간을 제한합니다.',
};
