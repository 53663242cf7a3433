import type { grpc } from '../../../catalogs/grpc.js';
import type { CodeTexts } from '../../../model.js';

/** gRPC codes in Korean. */
export const codes: CodeTexts<typeof grpc> = {
  0: {
    name: '성공',
    summary: '호출이 성공적으로 완료되었다고 서버가 알립니다.',
    when: '성공한 호출은 모두 이 코드로 끝납니다. 서버는 마지막 메시지 뒤의 트레일러에 `grpc-status: 0`을 보냅니다. 별도의 조치가 필요하지 않습니다.',
    fixes: [
      {
        id: 'check-default-values',
        text: '응답에 필드가 없다면 값이 기본값인지 확인합니다. proto3에서 `0`, `false`, `""`로 설정된 스칼라 필드는 `optional`로 선언되었거나 `oneof`에 속할 때만 직렬화됩니다.',
      },
      {
        id: 'return-error-status',
        text: '작업이 실패했다면 오류 상태 코드를 반환합니다. 메시지 안에 오류를 담아 OK를 반환하면 `grpc-status`를 기준으로 하는 재시도, 메트릭, 알림이 실패를 놓칩니다.',
      },
    ],
    choose: '작업이 성공했을 때만 OK를 반환합니다.',
    endUser: '완료되었습니다.',
  },
  1: {
    name: '취소됨',
    summary: '호출이 완료되기 전에 취소되었습니다. 대개 호출자가 취소한 것입니다.',
    when: '사용자가 페이지를 떠났거나, 상위 호출이 끝났거나, 핸들러가 실행되는 동안 클라이언트의 연결이 끊겼을 때 나타납니다. 프록시나 서버가 스트림을 재설정하면 호출을 취소하지 않은 클라이언트에도 나타납니다. 이때의 메시지는 `Call cancelled`(Node.js)나 `Received RST_STREAM with error code 8`(Python)입니다. .NET은 gRPC가 아닌 HTTP 200 응답도 이 코드로 보고합니다(`Bad gRPC response. Invalid content-type value`).',
    fixes: [
      {
        id: 'ignore-own-cancellation',
        text: '애플리케이션 코드가 취소했다면 결과를 버리고 오류로 보고하지 않습니다. 이때의 메시지는 `Cancelled on client`(Node.js)나 `Call canceled by the client.`(.NET)입니다.',
      },
      {
        id: 'find-canceller',
        text: '애플리케이션 코드가 취소하지 않았다면 호출이 핸들러의 컨텍스트를 쓰는지 확인합니다. Go에서는 핸들러가 반환되면 그 컨텍스트가 취소되므로, 그 뒤에도 계속해야 하는 작업에는 `context.WithoutCancel`을 씁니다.',
      },
      {
        id: 'propagate-cancellation',
        text: '호출이 취소되면 즉시 작업을 멈추고 하위 호출에도 취소를 전파합니다. Go에서는 전달받은 `ctx`를, .NET에서는 `ServerCallContext.CancellationToken`을 씁니다.',
      },
    ],
    choose: '호출자가 작업을 취소했을 때 CANCELLED를 반환합니다.',
    endUser: '작업이 취소되었습니다.',
  },
  2: {
    name: '알 수 없는 오류',
    summary: '호출이 실패했지만 서버나 클라이언트 라이브러리에 이 오류를 더 구체적으로 나타낼 코드가 없습니다.',
    when: '핸들러에서 발생한 예외가 상태 코드로 변환되지 않았거나, 다른 시스템에서 온 오류에 쓸 만한 코드가 없을 때 나타납니다. 프록시가 `grpc-status` 없이, 413처럼 gRPC에 매핑이 없는 HTTP 상태 코드로 응답할 때도 클라이언트가 이 코드를 보고합니다.',
    fixes: [
      {
        id: 'map-exceptions',
        text: '서버 로그에서 처리되지 않은 예외를 찾아 구체적인 상태 코드로 변환합니다. Go에서는 `status.Error`, .NET에서는 `RpcException`, Python에서는 `context.abort`를 씁니다.',
      },
      {
        id: 'read-message',
        text: '상태 메시지를 확인합니다. `Received HTTP status code`(Node.js)나 `unexpected HTTP status code received from server`(Go)는 프록시가 응답했거나 그 포트가 gRPC를 제공하지 않는다는 뜻입니다.',
      },
      {
        id: 'bypass-proxy',
        text: '프록시가 원인인지 가려내기 위해 `grpcurl -plaintext HOST:PORT package.Service/Method`로 서버를 직접 호출합니다(서버 리플렉션 필요, 서버가 TLS를 쓰면 `-plaintext` 생략). nginx가 413으로 응답했다면 `client_max_body_size`(기본값 `1m`)를 높입니다.',
      },
    ],
    choose: '다른 시스템에서 온 오류를 구체적인 코드로 변환할 수 없을 때만 UNKNOWN을 반환합니다.',
    endUser: '문제가 발생했습니다. 나중에 다시 시도해 주세요.',
  },
  3: {
    name: '잘못된 인수',
    summary: '시스템의 상태와 관계없이 요청 자체가 잘못되어 서버가 거부했습니다.',
    when: '필드가 없거나, 형식이 틀렸거나, API 문서에 명시된 범위를 벗어났을 때 나타납니다.',
    fixes: [
      {
        id: 'read-field-violations',
        text: '상태 메시지나 `google.rpc.BadRequest` 세부 정보(`field_violations`)에서 거부된 필드를 찾습니다.',
      },
      {
        id: 'correct-request',
        text: '요청을 바로잡은 뒤에 다시 보내고, `INVALID_ARGUMENT`를 `retryableStatusCodes`에 넣지 않습니다.',
      },
      {
        id: 'name-field',
        text: '잘못된 필드와 위반한 규칙을 각각 명시한 `google.rpc.BadRequest` 세부 정보를 반환합니다.',
      },
    ],
    choose: '요청 시점과 관계없이 항상 잘못된 요청일 때 INVALID_ARGUMENT를 반환합니다.',
    endUser: '입력한 정보 중 올바르지 않은 것이 있습니다. 확인해 주세요.',
  },
  4: {
    name: '데드라인 초과',
    summary: '호출이 완료되기 전에 데드라인이 지났다고 클라이언트 라이브러리나 서버가 알립니다.',
    when: '서버가 느리거나, 데드라인이 너무 짧거나, 연결이나 이름 조회에 시간이 너무 오래 걸렸거나, 연쇄 호출에 전파된 데드라인까지의 시간을 앞선 호출이 모두 써 버렸을 때 나타납니다. 작업은 완료되었을 수도 있습니다.',
    fixes: [
      {
        id: 'compare-with-p99',
        text: 'gRPC는 기본적으로 데드라인을 설정하지 않으므로, 코드나 서비스 설정(`methodConfig`의 `timeout`) 중 어디에서 설정하는지 찾습니다. 데드라인이 메서드의 p99 지연 시간보다 짧으면 늘립니다.',
      },
      {
        id: 'check-before-retry',
        text: '쓰기 작업이라면 다시 보내기 전에 데이터를 조회하여 첫 호출이 이미 반영되었는지 확인합니다.',
      },
      {
        id: 'propagate-deadline',
        text: '하위 호출에 데드라인을 전파하고, 데드라인이 지나면 작업을 멈춥니다. Go에서는 전달받은 `ctx`, Java에서는 `Context`, .NET에서는 `EnableCallContextPropagation()`을 씁니다.',
      },
      {
        id: 'find-slow-hop',
        text: 'OpenTelemetry 등으로 호출을 추적하여 느린 홉을 찾습니다. 한 연결에 호출이 밀려 있다면 동시 HTTP/2 스트림 수의 제한을 확인합니다. nginx에서는 `http2_max_concurrent_streams`(기본값 `128`), HAProxy에서는 `tune.h2.fe.max-concurrent-streams`(기본값 `100`)입니다.',
      },
    ],
    choose:
      '호출자의 데드라인이 지났을 때, 또는 의존하는 서비스에 대한 호출의 시간이 초과되었지만 작업은 이미 처리되었을 수도 있을 때 DEADLINE_EXCEEDED를 반환합니다.',
    endUser: '시간이 너무 오래 걸렸습니다. 다시 시도하기 전에 결과를 확인해 주세요.',
  },
  5: {
    name: '찾을 수 없음',
    summary: '요청이 가리키는 엔티티가 없거나, 있더라도 서버가 그 사실을 공개하지 않습니다.',
    when: 'ID가 틀렸거나, 엔티티가 삭제되었거나, 호출이 다른 프로젝트나 환경으로 갔을 때 나타납니다. 단계적 출시 중일 때처럼, 접근 권한이 없는 사용자 그룹 전체에 서버가 이 코드를 반환하기도 합니다.',
    fixes: [
      {
        id: 'check-id',
        text: '요청의 ID를 서비스의 데이터베이스나 콘솔에 있는 ID와 비교하고, 클라이언트가 호출하는 프로젝트와 환경을 확인합니다.',
      },
      {
        id: 'name-resource',
        text: '없는 엔티티를 `google.rpc.ResourceInfo` 세부 정보(`resource_type`, `resource_name`)에 명시합니다.',
      },
      {
        id: 'check-replica-lag',
        text: '방금 만든 엔티티라면 복제가 지연된 레플리카에서 읽었는지 확인합니다(PostgreSQL에서는 프라이머리에서 `pg_stat_replication`의 `replay_lag`).',
      },
    ],
    choose: '엔티티가 없을 때 NOT_FOUND를 반환합니다. 메서드가 없을 때는 UNIMPLEMENTED를 반환합니다.',
    endUser: '찾으시는 항목이 없습니다.',
  },
  6: {
    name: '이미 존재함',
    summary: '엔티티가 이미 존재하여 서버가 생성하지 않았습니다.',
    when: '두 클라이언트가 같은 이름을 골랐거나, 첫 응답이 유실되어 클라이언트가 생성 호출을 다시 보냈을 때 나타납니다.',
    fixes: [
      {
        id: 'read-existing',
        text: '기존 엔티티를 조회합니다. 첫 번째 시도에서 만든 것이라면 그대로 사용합니다.',
      },
      {
        id: 'choose-other-name',
        text: '다른 클라이언트가 만든 것이라면 다른 이름을 고르거나 기존 엔티티를 수정합니다.',
      },
      {
        id: 'accept-request-id',
        text: '생성 호출이 반복되면 처음 결과를 반환할 수 있도록 `request_id` 필드 등으로 요청 ID(멱등성 키)를 받습니다.',
      },
    ],
    choose: '생성 호출이 기존 엔티티와 충돌할 때만 ALREADY_EXISTS를 반환합니다.',
    endUser: '이미 존재하는 항목입니다.',
  },
  7: {
    name: '권한 없음',
    summary: '호출자의 신원은 확인되었지만 이 작업을 할 권한이 없습니다.',
    when: '역할이나 스코프가 부족하거나, 정책이 작업을 금지하거나, 프록시가 HTTP 403으로 응답했을 때 나타납니다.',
    fixes: [
      {
        id: 'check-token-scopes',
        text: 'JWT의 `sub`와 `scope` 클레임에서 토큰의 계정과 스코프를 확인합니다.',
      },
      {
        id: 'grant-role',
        text: '부족한 역할을 부여하거나, 의도된 거부인지 확인합니다. 상태 메시지에 `HTTP status code 403`(Node.js)이나 `403 (Forbidden)`(Go)이 있으면 프록시나 WAF의 규칙을 확인합니다.',
      },
      {
        id: 'name-permission',
        text: '호출자에게 알려도 된다면 부족한 권한을 `google.rpc.ErrorInfo` 세부 정보에 명시합니다.',
      },
    ],
    choose:
      '호출자의 신원은 확인했지만 권한이 없을 때 PERMISSION_DENIED를 반환합니다. 할당량이 소진되었을 때는 RESOURCE_EXHAUSTED를 반환합니다.',
    endUser: '이 작업을 수행할 권한이 없습니다.',
  },
  8: {
    name: '리소스 소진',
    summary: '서버나 gRPC 라이브러리가 할당량, 최대 메시지 크기, 메모리, 디스크 공간 등의 한도에 이르렀습니다.',
    when: '할당량을 다 썼거나, 속도 제한을 넘었거나, 메시지가 수신 제한(기본값 4 MiB)을 넘었거나, 서버의 메모리, 디스크 공간, 스레드가 부족할 때 나타납니다.',
    fixes: [
      {
        id: 'read-message',
        text: '상태 메시지를 확인합니다. `larger than max`(Go, Node.js, Python)나 `exceeds maximum size`(Java)는 메시지 크기 제한을 넘었다는 뜻입니다. Node.js에서 `1752460652`처럼 터무니없는 크기가 나오면 응답이 gRPC가 아닌 것입니다(예: HTTP 200으로 온 HTML 페이지). `ENHANCE_YOUR_CALM`(Java)이나 `Bandwidth exhausted`(Node.js)는 keepalive ping이 너무 잦다는 뜻일 때가 많습니다. 이때는 클라이언트의 ping 간격을 Go, Java, gRPC core 서버의 기본 최솟값인 5분 이상으로 늘립니다.',
      },
      {
        id: 'slow-down',
        text: '할당량 문제라면 `google.rpc.RetryInfo` 세부 정보의 `retry_delay`만큼 기다리거나, 지터를 더한 지수 백오프로 재시도합니다. 메시지 크기 문제라면 결과를 여러 페이지로 나누거나 스트리밍합니다.',
      },
      {
        id: 'raise-limit',
        text: '할당량이나 메시지 크기 제한을 높입니다. 크기 제한(기본값 4 MiB)은 수신 측에서 설정합니다. `grpc.max_receive_message_length`(C++, Python, Node.js), `MaxCallRecvMsgSize`나 `MaxRecvMsgSize`(Go 클라이언트나 서버), `maxInboundMessageSize`(Java), `MaxReceiveMessageSize`(.NET)입니다.',
      },
    ],
    choose:
      '한도에 이르렀을 때 RESOURCE_EXHAUSTED를 반환합니다. 기다리면 해결되는 경우에는 `google.rpc.RetryInfo` 세부 정보를 추가합니다.',
    endUser: '한도에 도달하여 작업을 완료하지 못했습니다.',
  },
  9: {
    name: '전제 조건 불충족',
    summary: '시스템이 필요한 상태가 아니어서 서버가 작업을 거부했습니다.',
    when: '삭제하려는 디렉터리가 비어 있지 않거나, 계정이 활성화되지 않았거나, 순서상 앞 단계를 건너뛰었을 때 나타납니다.',
    fixes: [
      {
        id: 'establish-state',
        text: '시스템을 필요한 상태로 만든 다음 다시 호출합니다. 무엇이 부족한지는 `google.rpc.PreconditionFailure` 세부 정보(`violations`)에 나열되어 있습니다.',
      },
      {
        id: 'disable-retry',
        text: '이 코드에 대한 자동 재시도를 끕니다. `retryableStatusCodes`에서 `FAILED_PRECONDITION`을 제거합니다.',
      },
      {
        id: 'list-violations',
        text: '충족되지 않은 조건을 `google.rpc.PreconditionFailure` 세부 정보(`type`, `subject`, `description`)에 각각 나열합니다.',
      },
    ],
    choose:
      '상태가 바뀌어야 재시도가 성공할 수 있을 때 FAILED_PRECONDITION을 반환합니다. NOT_FOUND, ALREADY_EXISTS, OUT_OF_RANGE가 해당되면 그 코드를 씁니다.',
    endUser: '아직은 이 작업을 할 수 없습니다. 먼저 거쳐야 할 단계가 있습니다.',
  },
  10: {
    name: '중단됨',
    summary: '동시에 실행된 다른 작업과 충돌하여 서버가 작업을 중단했습니다.',
    when: '충돌이나 교착 상태(deadlock)로 트랜잭션이 중단되었거나, 클라이언트가 데이터를 읽은 뒤에 다른 클라이언트가 그 데이터를 변경했을 때 나타납니다.',
    fixes: [
      {
        id: 'restart-sequence',
        text: '데이터를 다시 읽고, 변경 사항을 적용하고, 쓰는 과정 전체를 반복합니다.',
      },
      {
        id: 'add-jitter',
        text: '같은 클라이언트끼리 다시 충돌하지 않도록, 시도 사이에 지터를 더한 지수 백오프(1초, 2초, 4초 … 최대 30초)를 적용합니다.',
      },
      {
        id: 'shorten-transactions',
        text: '트랜잭션을 짧게 유지하고, 어디에서나 같은 순서로 행을 잠급니다. PostgreSQL 로그의 `deadlock detected`는 대개 순서가 서로 다르다는 뜻입니다.',
      },
    ],
    choose: '클라이언트가 실패한 호출 하나가 아니라 전체 과정을 반복해야 할 때 ABORTED를 반환합니다.',
    endUser: '다른 사용자가 동시에 변경했습니다. 다시 시도해 주세요.',
  },
  11: {
    name: '범위를 벗어남',
    summary: '요청이 파일 끝 이후처럼 유효한 범위를 벗어난 위치를 가리킵니다.',
    when: '클라이언트가 파일의 끝을 넘어 읽거나, 더 짧아진 목록에서 없어진 위치를 요청했을 때 나타납니다. 이 코드를 직접 생성하는 라이브러리도 있습니다. 예를 들어 tonic(Rust)은 메시지가 크기 제한을 넘을 때 반환합니다(`decoded message length too large`).',
    fixes: [
      {
        id: 'treat-as-end',
        text: '순회하는 중이라면 이 상태 코드를 데이터의 끝으로 처리하고 멈춥니다.',
      },
      {
        id: 'fetch-size',
        text: '한 위치만 읽는다면 먼저 현재 크기를 가져와 그보다 작은 위치를 요청합니다.',
      },
      {
        id: 'state-range',
        text: '`offset 50 is past the end: size 42`처럼 유효한 범위의 끝을 상태 메시지에 명시합니다.',
      },
    ],
    choose: '데이터가 늘어나면 같은 요청이 유효해질 수 있을 때 OUT_OF_RANGE를 반환합니다.',
    endUser: '더 이상 표시할 내용이 없습니다.',
  },
  12: {
    name: '구현되지 않음',
    summary: '서버가 이 메서드를 구현하지 않았거나, 호출에 쓰인 기능을 지원하지 않습니다.',
    when: '클라이언트와 서버를 서로 다른 버전의 서비스 정의로 빌드했거나, 호출이 다른 서버로 갔거나, 프록시가 HTTP 404로 응답했을 때 나타납니다. 호출에 쓰인 압축 알고리즘을 서버가 지원하지 않을 때도 나타납니다.',
    fixes: [
      {
        id: 'compare-names',
        text: '패키지, 서비스, 메서드 이름을 서버의 `.proto` 파일과 비교합니다. 이 이름들은 대소문자를 구분하며 `/package.Service/Method` 경로를 이룹니다.',
      },
      {
        id: 'register-service',
        text: '`grpcurl -plaintext HOST:PORT list`로 그 포트의 서비스 목록을 조회하고(서버 리플렉션 필요), 빠진 서비스를 등록합니다.',
      },
      {
        id: 'check-routing',
        text: '상태 메시지에 `HTTP status code 404`(Node.js)나 `404 (Not Found)`(Go)가 있으면 프록시의 라우트를 확인합니다. 메서드의 경로와 일치하는 라우트가 없는 것입니다.',
      },
    ],
    choose: '이 서버에 메서드가 없거나 비활성화되어 있을 때 UNIMPLEMENTED를 반환합니다.',
    endUser: '사용할 수 없는 기능입니다.',
  },
  13: {
    name: '내부 오류',
    summary: '서버나 gRPC 라이브러리가 버그나 HTTP/2 스트림 손상 같은 내부 오류를 알립니다.',
    when: 'HTTP/2 스트림이 재설정되었거나, 트레일러가 없거나, 메시지를 파싱하거나 압축을 풀 수 없거나, 서버에 버그가 있을 때 나타납니다. 프록시가 HTTP 400으로 응답했을 때도 클라이언트가 이 코드를 보고합니다. HTTP 431은 Java와 .NET에서는 이 코드로, 다른 클라이언트에서는 UNKNOWN으로 보고됩니다.',
    fixes: [
      {
        id: 'search-log',
        text: '서버 로그에서 호출 시각의 예외나 스택 트레이스를 찾습니다. Go에서는 go-grpc-middleware의 로깅 인터셉터가 이런 호출을 로그에 남길 때 `grpc.code` 필드를 `Internal`로 기록합니다.',
      },
      {
        id: 'compare-proto',
        text: '클라이언트와 서버가 같은 `.proto` 파일과 압축 방식을 쓰는지 확인합니다. `grpc: failed to unmarshal the received message`(Go)는 대개 파일이 서로 다르다는 뜻입니다.',
      },
      {
        id: 'check-proxy',
        text: '상태 메시지에 `Received RST_STREAM with code 0`이나 `Received RST_STREAM with code 2`(Node.js), 또는 `server closed the stream without sending trailers`(Go)가 들어 있으면 프록시를 확인합니다. nginx에서는 `proxy_pass`가 아니라 `grpc_pass`를 쓰고, 다른 모든 홉도 HTTP/2와 트레일러를 지원해야 합니다.',
      },
    ],
    choose: '시스템에서 항상 성립해야 하는 조건이 깨졌을 때 INTERNAL을 반환하고 원인을 로그에 남깁니다.',
    endUser: '서비스에 문제가 생겼습니다. 나중에 다시 시도해 주세요.',
  },
  14: {
    name: '서비스 이용 불가',
    summary: '클라이언트가 서비스에 연결할 수 없거나 서버가 지금 호출을 받을 수 없습니다. 대개 일시적인 문제입니다.',
    when: '연결이 거부되거나 끊겼거나, 호스트 이름을 조회할 수 없거나, 준비된 백엔드가 없거나, 서버가 종료되는 중이거나, 프록시가 HTTP 429, 502, 503, 504로 응답했을 때 나타납니다.',
    fixes: [
      {
        id: 'retry-with-backoff',
        text: '지터를 더한 지수 백오프로 재시도합니다. 서비스 설정의 `retryPolicy`에 있는 `retryableStatusCodes`에 `UNAVAILABLE`을 넣습니다(기본값 없음). 실패한 호출을 서버가 이미 처리했을 수 있으므로, 해당 `methodConfig` 항목의 `name` 목록에는 멱등한 메서드만 넣습니다. Node.js에서는 프록시가 본문과 함께 보낸 HTTP 오류(`Received HTTP status code`)를 이 정책으로 재시도하지 않으므로, 애플리케이션 코드에서 직접 재시도합니다.',
      },
      {
        id: 'check-host-and-tls',
        text: '호스트, 포트, TLS를 확인합니다. `connection refused`(Go)나 `ECONNREFUSED`(Node.js)는 그 포트에서 수신 대기하는 프로세스가 없거나 방화벽이 연결을 거부한다는 뜻이고, `Name resolution failed`(Node.js)나 `errors resolving`(Python, 이전 버전은 `DNS resolution failed`)은 호스트 이름을 조회할 수 없다는 뜻입니다. `openssl s_client -alpn h2`의 출력에 `ALPN protocol: h2`가 있으면 그 포트가 TLS와 HTTP/2를 받는 것입니다.',
      },
      {
        id: 'check-backends',
        text: '백엔드의 상태와 최근 배포를 확인한 다음 프록시의 타임아웃을 확인합니다. nginx의 `grpc_read_timeout`(기본값 `60s`), Envoy의 라우트 `timeout`(기본값 `15s`, 메시지는 `upstream request timeout`), AWS ALB의 유휴 타임아웃(기본값 60초, HTTP/2 PING 프레임으로는 초기화되지 않음)이 해당합니다.',
      },
      {
        id: 'shut-down-gracefully',
        text: '서버를 종료하기 전에 진행 중인 호출을 끝까지 처리합니다. Go에서는 `GracefulStop()`, Node.js에서는 `tryShutdown()`을 호출하고, Java에서는 `shutdown()`에 이어 `awaitTermination()`을 호출합니다.',
      },
    ],
    choose: '일시적인 문제여서 클라이언트가 같은 호출을 재시도할 수 있을 때 UNAVAILABLE을 반환합니다.',
    endUser: '지금은 서비스를 이용할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  15: {
    name: '데이터 손실',
    summary: '데이터가 유실되거나 손상되어 복구할 수 없다고 서버가 알립니다.',
    when: '체크섬이 저장된 데이터와 맞지 않거나, 트랜잭션 로그에 어떤 레플리카로도 채울 수 없는 공백이 있을 때 나타납니다.',
    fixes: [
      {
        id: 'restore-backup',
        text: '해당 스토리지에 대한 쓰기를 모두 멈춘 다음 백업에서 데이터를 복원합니다.',
      },
      {
        id: 'log-affected-data',
        text: '이 코드를 반환하기 전에 어떤 행, 객체, 바이트 범위가 영향을 받았는지 로그에 남깁니다.',
      },
      {
        id: 'do-not-retry',
        text: '오류를 서비스 운영자에게 즉시 알리고, `DATA_LOSS`를 `retryableStatusCodes`에 넣지 않습니다.',
      },
    ],
    choose: '데이터를 복구할 수 없을 때만 DATA_LOSS를 반환합니다.',
    endUser: '일부 데이터를 읽지 못했습니다. 고객 지원에 문의해 주세요.',
  },
  16: {
    name: '인증되지 않음',
    summary: '호출에 유효한 자격 증명이 없습니다.',
    when: '토큰이 없거나, 만료되었거나, 다른 대상(audience)용으로 발급되었거나, 클라이언트가 토큰을 얻지 못했거나, 프록시가 HTTP 401로 응답했을 때 나타납니다.',
    fixes: [
      {
        id: 'refresh-token',
        text: '새 토큰을 발급받아 `authorization` 메타데이터(`Bearer TOKEN`)에 담고, 호출을 한 번만 재시도합니다.',
      },
      {
        id: 'check-credentials',
        text: '호출에 자격 증명(call credentials)이 포함되어 있고 채널이 TLS를 쓰는지 확인합니다. TLS를 쓰지 않으면 Go는 `cannot send secure credentials on an insecure connection`을 보고하거나, 클라이언트를 생성할 때 `the credentials require transport level security`를 보고합니다.',
      },
      {
        id: 'check-clocks',
        text: '토큰을 발급하는 서버와 검증하는 서버의 시각을 비교합니다(`timedatectl`). 한쪽의 시각이 맞지 않으면 유효한 토큰도 만료된 것으로 처리될 수 있습니다.',
      },
    ],
    choose: '호출자의 신원을 확인할 수 없을 때 UNAUTHENTICATED를 반환합니다.',
    endUser: '다시 로그인해 주세요.',
  },
};
