import type { websocket } from '../../../catalogs/websocket.js';
import type { CodeTexts } from '../../../model.js';
import { causes } from './causes.js';

/** WebSocket codes in Korean. */
export const codes: CodeTexts<typeof websocket> = {
  1000: {
    name: '정상 종료',
    summary: '세션이 완료되어 클라이언트나 서버가 의도적으로 연결을 닫았습니다.',
    when: '사용자의 로그아웃이나 데이터 전송 완료 등으로 어느 한쪽이 `close(1000)`을 호출했을 때 나타납니다.',
    fixes: [
      {
        id: 'skip-reconnect',
        text: '자동으로 재연결하지 않습니다. `event.code`가 1000이면 재시도 로직을 건너뜁니다.',
      },
      {
        id: 'find-closing-side',
        text: '예상하지 못한 종료라면 `event.reason`을 로그에 남기고, 양쪽의 코드에서 `close()`를 호출하는 곳을 찾습니다.',
      },
      {
        id: 'send-error-code',
        text: '오류 때문에 닫을 때는 클라이언트가 정상 종료와 구별할 수 있도록 1011이나 4000~4999의 코드를 보냅니다.',
      },
    ],
    choose: '세션이 완료되어 클라이언트가 재연결할 필요가 없을 때 1000을 보냅니다.',
    endUser: '연결이 종료되었습니다.',
  },
  1001: {
    name: '엔드포인트 이탈',
    summary: '서버가 종료되거나 사용자가 페이지를 떠나면서 엔드포인트가 연결을 닫았습니다.',
    when: '서버는 정상적인 종료 절차(graceful shutdown)에서 보내고, 브라우저는 사용자가 페이지를 닫거나 새로 고치거나 떠날 때 보냅니다. 페이지가 뒤로-앞으로 캐시(bfcache)에 들어가면 Chromium은 연결을 열어 두었다가 나중에야 이 코드를 보냅니다. Jetty는 `idleTimeout`(Jetty 10부터 기본값 30초)이 만료될 때도 보냅니다.',
    fixes: [
      {
        id: 'reconnect-with-backoff',
        text: '서버가 보냈다면 0~5초 사이의 무작위 시간 후에 재연결하고, 그다음부터는 지터를 더한 지수 백오프를 적용합니다.',
      },
      {
        id: 'release-session',
        text: '브라우저가 보냈다면 통상적인 연결 종료로 처리하고 세션을 해제합니다.',
      },
      {
        id: 'drain-first',
        text: '클라이언트가 한꺼번에 재연결하지 않도록, 배포 전에 1분 이상에 걸쳐 열린 연결을 나누어 닫습니다. ingress-nginx에서는 설정을 리로드한 뒤 이전 워커가 연결을 유지하는 시간이 `worker-shutdown-timeout`(기본값 `240s`)으로 제한됩니다.',
      },
    ],
    choose: '서버가 종료될 때 1001을 보냅니다. 페이지에서는 `close()`에 넘길 수 없으며 브라우저가 자동으로 보냅니다.',
    endUser: '연결이 종료되었습니다. 다시 연결할 수 있습니다.',
  },
  1002: {
    name: '프로토콜 오류',
    summary: '한쪽 엔드포인트가 WebSocket 프로토콜을 위반하여 상대방이 연결을 닫았습니다.',
    when: '프레임에 예상하지 못한 예약 비트가 있거나, 필요한 마스크가 없거나, 불필요한 마스크가 있거나, 분할이 잘못되었거나, 종료 코드가 유효하지 않을 때 나타납니다. 예약 비트는 압축 때문에 설정되는 경우가 많습니다. `permessage-deflate`가 협상되지 않았는데 한쪽이 압축하는 경우입니다.',
    fixes: [
      {
        id: 'update-library',
        text: 'WebSocket 라이브러리를 업데이트합니다. 프레임 처리 코드를 직접 작성했다면 마스킹부터 확인합니다. 클라이언트는 모든 프레임을 마스킹해야 하고, 서버는 어떤 프레임도 마스킹하지 않아야 합니다.',
      },
      {
        id: 'read-frame-error',
        text: '클라이언트와 서버의 로그에서 거부된 프레임을 찾습니다. ws의 `Invalid WebSocket frame: RSV1 must be clear`는 `permessage-deflate`가 협상되지 않았는데 상대방이 압축된 프레임을 보내고 있거나, 제어 프레임이나 연속(continuation) 프레임에 압축 표시를 하고 있거나, 두 번째 `upgrade` 핸들러 등이 같은 소켓에 다른 데이터를 쓰고 있다는 뜻입니다.',
      },
      {
        id: 'bypass-proxy',
        text: '프록시를 우회하여 `wscat`으로 서버에 직접 연결합니다. 오류가 사라지면 프록시가 프레임을 변경하는 것입니다.',
      },
    ],
    choose: '메시지 내용과 관계없이 프레임의 형식이 잘못되었을 때 1002를 보냅니다.',
    endUser: '기술적인 오류로 연결이 종료되었습니다. 나중에 다시 시도해 주세요.',
  },
  1003: {
    name: '지원하지 않는 데이터',
    summary:
      '텍스트만 받는 곳에 바이너리 데이터가 온 경우처럼, 엔드포인트가 받아들이지 않는 유형의 메시지를 받았습니다.',
    when: '클라이언트가 텍스트 전용 엔드포인트에 `Blob`이나 `ArrayBuffer`를 보냈거나, 바이너리 전용 엔드포인트에 텍스트를 보냈을 때 나타납니다.',
    fixes: [
      {
        id: 'match-message-type',
        text: '엔드포인트가 받는 유형으로 `send()`를 호출합니다. 텍스트는 문자열로, 바이너리 데이터는 `ArrayBuffer`나 `Blob`으로 넘깁니다.',
      },
      {
        id: 'document-message-types',
        text: '어떤 유형의 메시지를 받는지 문서에 명시하거나 두 유형을 모두 받습니다. ws에서는 `message` 이벤트의 `isBinary` 인수로 구별합니다.',
      },
    ],
    choose: '메시지의 형식이 올바르더라도 이 유형을 전혀 지원하지 않을 때 1003을 보냅니다.',
    endUser: '서비스에서 지원하지 않는 데이터를 앱이 보냈습니다.',
  },
  1004: {
    name: '예약됨',
    summary: 'RFC 6455는 나중에 의미를 정하려고 1004를 예약해 두었지만, 아직 정의된 의미가 없습니다.',
    when: '정상적으로는 나타나지 않습니다. 이 코드가 왔다면 상대방에 버그가 있거나, 1004를 프레임이 너무 크다는 뜻으로 쓰던 초기 프로토콜 초안을 상대방이 따르고 있는 것입니다.',
    fixes: [
      {
        id: 'use-defined-code',
        text: '애플리케이션 코드의 `close(1004)`를 정의된 종료 코드로 바꿉니다. 예를 들어 메시지가 너무 크면 1009를 씁니다.',
      },
      {
        id: 'report-bug',
        text: '이 코드를 보낸 소프트웨어의 관리자에게 버그를 신고합니다. RFC 6455에는 1004의 의미가 정의되어 있지 않습니다.',
      },
    ],
    choose:
      'Close 프레임의 종료 코드가 1004인 경우입니다. 브라우저는 받은 그대로 보고하고, Node.js와 ws는 1006을 대신 보고합니다.',
    endUser: '알 수 없는 이유로 연결이 종료되었습니다.',
  },
  1005: {
    name: '상태 코드 없음',
    summary:
      '코드가 없는 Close 프레임이 도착했으며, 이때 수신 측은 대개 1005를 보고합니다. 이 번호 자체를 전송해서는 안 됩니다.',
    when: '애플리케이션이나 상대방이 브라우저, Node.js, ws에서 종료 코드 없이 `close()`를 호출하면 대개 양쪽이 모두 1005를 보고합니다. 단, Tomcat과 .NET은 빈 Close 프레임을 받으면 1000을 보고합니다. 또한 Tomcat과 aiohttp는 빈 Close 프레임에 1000으로 응답하므로, 그 응답을 받은 쪽은 1000을 보고합니다. Netty 4에서 인수 없이 만든 `new CloseWebSocketFrame()`도 코드를 보내지 않습니다. 반면 Python websockets, aiohttp, Starlette는 코드를 지정하지 않으면 1000을 보냅니다.',
    fixes: [
      {
        id: 'treat-as-normal',
        text: '모든 종료에 코드를 담기로 클라이언트와 서버가 약속하지 않았다면 정상 종료로 처리합니다. Uvicorn에서 실행 중인 FastAPI라면 `WebSocketDisconnect: (1005, None)`이 연결 끊김 때문에 발생했을 수도 있습니다.',
      },
      {
        id: 'pass-a-code',
        text: '클라이언트가 종료 이유를 알 수 있도록 `close(1000)`처럼 `close()`에 코드를 넘깁니다.',
      },
      {
        id: 'forward-empty-frame',
        text: '중계할 때 `event.code`가 1005이면 그대로 넘기지 않습니다. `close(1005)`는 오류를 발생시키므로 인수 없이 `close()`를 호출합니다.',
      },
    ],
    choose: '`wasClean`이 `true`이고 Close 프레임에 코드가 없었다면 1005입니다.',
    endUser: '연결이 종료되었습니다.',
  },
  1006: {
    name: '비정상 종료',
    summary:
      '유효한 Close 프레임 없이 연결이 끝나 엔드포인트가 로컬에서 1006을 생성했습니다. 상대방이 보낸 코드가 아닙니다.',
    when: '흔한 원인은 프록시나 로드 밸런서의 유휴 타임아웃, 서버 프로세스의 크래시나 강제 종료, 네트워크 단절, 연결 핸드셰이크 실패입니다. 브라우저는 업그레이드가 거부되면 HTTP 상태 코드와 관계없이 1006을 보고합니다. 잘못된 프레임을 거부한 클라이언트도 대개 1006을 보고합니다.',
    fixes: [
      {
        id: 'check-open-event',
        text: '`open` 이벤트가 발생했는지 로그에 남깁니다. 발생하지 않았다면 핸드셰이크가 실패한 것이므로 네트워크 패널에서 업그레이드 요청의 HTTP 상태 코드를 확인합니다. 상태 코드가 없다면 DNS, TCP, TLS에서 실패했거나, 서버나 중간의 홉이 응답하지 않았거나, 브라우저가 요청을 차단한 것입니다.',
      },
      {
        id: 'reconnect-with-backoff',
        text: '0~5초 사이의 무작위 시간 후에 재연결하고, 그다음부터는 60초 정도의 상한을 두고 지터를 더한 지수 백오프를 적용합니다.',
      },
      {
        id: 'send-pings',
        text: '모든 홉의 유휴 타임아웃 중 가장 짧은 값보다 짧은 20~30초 간격으로 ping을 보냅니다. 기본값은 nginx(`proxy_read_timeout`)와 AWS ALB가 60초, Envoy(`stream_idle_timeout`)가 5분, AWS NLB가 350초입니다.',
      },
      {
        id: 'search-logs',
        text: 'nginx의 `error.log`에서 종료 시각의 `while proxying upgraded connection`을 찾습니다. 그 줄에 `upstream timed out`이 있으면 `proxy_read_timeout`이 만료되었거나, 서버가 데이터를 더 이상 읽지 않아 `proxy_send_timeout`이 만료된 것입니다. nginx는 이 줄을 `info` 레벨에서만 기록하므로(기본값은 `error`), `error_log /var/log/nginx/error.log info`를 설정하고 다음 종료를 기다립니다. `kubectl describe pod`의 `OOMKilled` 등으로 서버가 재시작되었는지도 확인합니다.',
      },
    ],
    choose: '`wasClean`이 `false`이고 유효한 Close 프레임이 오지 않았다면 1006입니다.',
    endUser: '연결이 끊어졌습니다. 다시 시도해 주세요.',
    causes: causes[1006],
  },
  1007: {
    name: '잘못된 프레임 페이로드 데이터',
    summary: '메시지의 데이터가 그 유형과 맞지 않아 수신 측이 거부했습니다. 대개 올바른 UTF-8이 아닌 텍스트입니다.',
    when: '바이너리 데이터를 텍스트 메시지로 보냈거나, 텍스트 메시지가 멀티바이트 문자 중간에서 끝났을 때 나타납니다. 클라이언트가 이 오류를 직접 감지하면 대개 1006을 보고합니다.',
    fixes: [
      {
        id: 'send-binary-as-binary',
        text: '바이트는 바이너리 메시지(`ArrayBuffer`나 `Blob`)로 보내고, 텍스트는 라이브러리가 UTF-8로 인코딩하도록 문자열로 보냅니다.',
      },
      {
        id: 'keep-characters-whole',
        text: '텍스트를 UTF-8로 인코딩하고, 메시지를 멀티바이트 문자 중간에서 끝내지 않습니다. JavaScript에서 바이트 스트림을 텍스트로 중계한다면 `TextDecoder` 하나와 `decode(chunk, { stream: true })`로 디코딩합니다.',
      },
      {
        id: 'use-private-code',
        text: '잘못된 인코딩에만 1007을 보냅니다. JSON이 스키마에 맞지 않을 때는 1008이나 4000~4999의 코드를 씁니다.',
      },
    ],
    choose: 'UTF-8이 아닌 텍스트처럼 바이트가 메시지 유형과 맞지 않을 때 1007을 보냅니다.',
    endUser: '앱이 보낸 데이터를 서비스가 읽지 못했습니다.',
  },
  1008: {
    name: '정책 위반',
    summary: '상대방이 속도 제한 같은 규칙을 위반하여 엔드포인트(대개 서버)가 연결을 닫았습니다.',
    when: '클라이언트가 속도 제한을 넘었거나, 출처(origin) 검사를 통과하지 못했거나, 전용 코드가 없거나 서버가 밝히지 않는 다른 규칙을 위반했을 때 나타납니다. Tomcat은 사용자의 HTTP 세션이 끝나면, ws(8.21 이상)는 메시지가 `maxFragments`나 `maxBufferedChunks`를 넘으면 1008을 보냅니다.',
    fixes: [
      {
        id: 'read-reason',
        text: '`event.reason`을 로그에 남기고 서비스의 문서에서 해당 규칙을 찾습니다. RFC 6455에 따라 종료 사유는 사용자에게 표시하지 않습니다.',
      },
      {
        id: 'check-token-and-origin',
        text: '재연결하기 전에 토큰이 만료되지 않았는지, 서버가 이 `Origin`을 허용하는지, 메시지 전송 속도가 서버의 제한을 넘지 않는지 확인합니다.',
      },
      {
        id: 'send-reason',
        text: '`ws.close(1008, "origin not allowed")`처럼 짧은 종료 사유를 보냅니다. UTF-8로 최대 123바이트입니다.',
      },
    ],
    choose: '규칙 위반에 맞는 더 구체적인 코드가 없거나 어떤 규칙인지 밝히지 않으려 할 때 1008을 보냅니다.',
    endUser: '서비스가 이 작업을 거부했습니다.',
  },
  1009: {
    name: '메시지 크기 초과',
    summary: '메시지가 크기 제한을 넘어 수신 측이 연결을 닫았습니다.',
    when: '메시지가 라이브러리나 게이트웨이의 제한을 넘었을 때 나타납니다. 기본 제한은 ws(`maxPayload`)가 100 MiB, Python websockets(`max_size`)가 1 MiB, Socket.IO(`maxHttpBufferSize`)가 1 MB입니다. AWS API Gateway의 제한은 128 KB로 고정되어 있습니다.',
    fixes: [
      {
        id: 'split-message',
        text: '`Blob.slice()` 등을 써서 내용을 여러 메시지로 나눕니다. 같은 메시지의 프레임 수를 늘리는 것은 AWS API Gateway의 32 KB처럼 프레임마다 적용되는 제한에만 도움이 됩니다.',
      },
      {
        id: 'raise-limit',
        text: '실제로 필요한 가장 큰 메시지에 맞추어 제한을 높이되 그 이상은 높이지 않고, 문서에 명시합니다. ws에서는 `maxPayload`, Python websockets에서는 `max_size`, Socket.IO에서는 `maxHttpBufferSize`입니다.',
      },
      {
        id: 'compare-limits',
        text: '모든 홉의 제한을 비교합니다. 그중 가장 작은 값이 적용됩니다. 기본값으로 Uvicorn은 메시지당 16 MiB(`--ws-max-size`), Jetty는 64 KiB(`maxTextMessageSize`)까지 허용하고, AWS API Gateway는 메시지당 128 KB, 프레임당 32 KB까지 허용합니다.',
      },
    ],
    choose: '메시지의 크기만 문제일 때 1009를 보냅니다.',
    endUser: '내용이 너무 커서 보낼 수 없습니다.',
  },
  1010: {
    name: '필수 확장 누락',
    summary: '클라이언트에 필요한 확장(extension)을 서버가 협상하지 않아 클라이언트가 연결을 닫았습니다.',
    when: '클라이언트 라이브러리가 `permessage-deflate` 같은 확장을 요구하는데, 서버나 프록시의 핸드셰이크 응답에 그 확장이 빠져 있을 때 나타납니다. 브라우저는 `permessage-deflate`가 없어도 1010을 보내지 않습니다.',
    fixes: [
      {
        id: 'enable-extension',
        text: 'Close 프레임의 종료 사유에 적힌 확장을 활성화합니다. ws에서는 서버의 `perMessageDeflate` 기본값이 `false`입니다.',
      },
      {
        id: 'make-extension-optional',
        text: '확장을 선택 사항으로 바꾸거나, `client_max_window_bits`처럼 서버가 지원하지 않는 매개변수를 뺍니다.',
      },
      {
        id: 'keep-extensions-header',
        text: '`Sec-WebSocket-Extensions` 헤더를 제거하는 프록시가 없는지 확인합니다. `curl`로 프록시를 거쳐 한 번, 서버에 직접 한 번 핸드셰이크를 보내 응답을 비교합니다.',
      },
    ],
    choose:
      '클라이언트에서만 1010을 보내고, 누락된 확장을 종료 사유에 나열합니다. 서버라면 핸드셰이크를 실패로 처리합니다.',
    endUser: '앱이 서비스에 연결하지 못했습니다. 앱을 업데이트하거나 나중에 다시 시도해 주세요.',
  },
  1011: {
    name: '내부 오류',
    summary: '엔드포인트(대개 서버)가 예기치 못한 오류 때문에 연결을 닫았습니다.',
    when: '서버에서 처리되지 않은 예외가 발생했거나, 서버가 의존하는 서비스에 장애가 있을 때 나타납니다. Python websockets와 Uvicorn은 keepalive ping에 대한 pong이 제시간에 오지 않을 때도 1011을 보냅니다.',
    fixes: [
      {
        id: 'find-exception',
        text: '서버 로그에서 종료 시각의 예외를 찾습니다. Python websockets의 `keepalive ping timeout`은 `ping_timeout`(기본값 20초) 안에 pong이 오지 않았다는 뜻입니다. 여러 연결이 동시에 닫히면 이벤트 루프를 막는 코드를 찾습니다. 한 연결만 닫혔다면 상대방과의 통신이 끊겼을 가능성이 큽니다.',
      },
      {
        id: 'catch-per-message',
        text: '잘못된 메시지 하나 때문에 연결이 닫히지 않도록 메시지마다 별도의 `try`/`catch`로 처리합니다.',
      },
      {
        id: 'reconnect-with-backoff',
        text: '지터를 더한 지수 백오프로 재연결하고, 최대 시도 횟수를 정합니다.',
      },
    ],
    choose: '상대방의 잘못이 아니라 자체 문제로 실패했을 때 1011을 보냅니다.',
    endUser: '서비스에 문제가 생겼습니다. 나중에 다시 시도해 주세요.',
  },
  1012: {
    name: '서비스 재시작',
    summary: '서비스가 재시작 중이어서 서버가 연결을 닫았으며, 곧 복구됩니다.',
    when: '배포나 설정 변경으로, 연결되어 있던 서버가 재시작될 때 나타납니다.',
    fixes: [
      {
        id: 'reconnect-after-delay',
        text: '1012의 IANA 등록 내용에 따라 5~30초 사이의 무작위 시간 후에 재연결합니다.',
      },
      { id: 'restore-state', text: '새 연결의 `open` 핸들러에서 구독과 상태를 복원합니다.' },
      {
        id: 'restart-one-by-one',
        text: '클라이언트가 재연결할 인스턴스가 항상 남아 있도록 인스턴스를 하나씩 재시작합니다. Kubernetes Deployment에서는 `spec.strategy.rollingUpdate`에 `maxUnavailable: 0`과 `maxSurge: 1`을 설정합니다.',
      },
    ],
    choose: '서비스를 재시작하면서 클라이언트가 재연결하기를 바랄 때 1012를 보냅니다.',
    endUser: '서비스를 다시 시작하고 있습니다. 잠시 후 다시 시도해 주세요.',
  },
  1013: {
    name: '나중에 다시 시도',
    summary: '서버가 과부하 상태여서 부하를 줄이기 위해 연결을 닫고 있습니다.',
    when: '서버가 연결 수, 메모리, CPU의 한계에 이르러 일부 클라이언트의 연결을 거절할 때 나타납니다.',
    fixes: [
      {
        id: 'try-another-ip',
        text: '`dig +short example.com`에 IP 주소가 여러 개 나오고 클라이언트가 그중 하나를 고를 수 있다면(브라우저의 페이지는 고를 수 없음) 다른 IP 주소로 연결합니다. 그렇지 않으면 사용자가 재연결을 요청할 때까지 기다립니다.',
      },
      {
        id: 'stop-auto-reconnect',
        text: '같은 IP 주소로 자동 재연결하지 않습니다. 재시도는 과부하를 악화시킵니다.',
      },
      {
        id: 'add-capacity',
        text: '서버 인스턴스를 추가하거나, 새 연결은 WebSocket으로 업그레이드하기 전에 거부합니다. nginx에서는 `limit_conn`이 기본적으로 HTTP 503으로 거부합니다.',
      },
    ],
    choose: '과부하 상태여서 클라이언트가 자동으로 재연결하지 않아야 할 때 1013을 보냅니다.',
    endUser: '지금은 서비스가 혼잡합니다. 나중에 다시 시도해 주세요.',
  },
  1014: {
    name: '잘못된 게이트웨이',
    summary: '게이트웨이나 프록시가 업스트림 서버로부터 유효하지 않은 응답을 받아 연결을 닫았습니다.',
    when: '업스트림 서버가 중지되었거나, 예상하지 못한 응답을 보냈거나, 게이트웨이와의 연결을 끊었을 때 나타납니다. 1014는 HTTP 502에 해당하는 WebSocket 코드입니다. 이 코드를 거부하는 라이브러리도 있습니다. Go의 gorilla/websocket은 `websocket: bad close code 1014`를 보고합니다.',
    fixes: [
      {
        id: 'test-upstream',
        text: '`curl`로 업스트림 서버에 핸드셰이크를 보냅니다. 클라이언트가 쓰는 URL 경로에서 `101 Switching Protocols`로 응답해야 합니다.',
      },
      {
        id: 'search-gateway-log',
        text: '`journalctl -u SERVICE` 등으로 게이트웨이의 로그를 확인하여 게이트웨이가 거부한 업스트림 응답을 찾습니다.',
      },
      { id: 'reconnect-with-backoff', text: '지터를 더한 지수 백오프로 재연결합니다.' },
    ],
    choose: '게이트웨이가 업스트림 서버로부터 유효하지 않은 응답을 받았을 때만 1014를 보냅니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  1015: {
    name: 'TLS 핸드셰이크 실패',
    summary:
      '`wss://` 연결의 TLS 핸드셰이크가 실패하여 클라이언트가 로컬에서 1015를 생성했습니다. WebSocket 연결은 열리지 않았습니다.',
    when: '인증서가 만료되었거나, 다른 호스트 이름용이거나, 중간 인증서가 빠졌거나, 클라이언트와 서버가 공통으로 지원하는 TLS 버전이 없을 때 나타납니다. Firefox는 1015를 보고하지만 TLS 핸드셰이크 중에 서버가 연결을 닫으면 1006을 보고하고, Chromium, Node.js, ws는 1006을 보고합니다. Cloudflare의 “Error 1015” 페이지는 속도 제한을 알리는 것으로, 이 코드와 관계가 없습니다.',
    fixes: [
      {
        id: 'check-certificate',
        text: '`openssl s_client`와 `openssl x509 -noout -dates -ext subjectAltName`으로 인증서의 유효 기간과 호스트 이름을 확인합니다.',
      },
      {
        id: 'serve-full-chain',
        text: '중간 인증서를 포함한 전체 인증서 체인을 제공합니다. nginx에서는 `ssl_certificate`에 `cert.pem`이 아니라 `fullchain.pem`을 지정합니다.',
      },
      {
        id: 'open-in-browser',
        text: '같은 호스트와 포트를 브라우저 탭에서 `https://`로 열어 인증서 오류를 확인합니다.',
      },
    ],
    choose: '같은 호스트와 포트에 `https://`로 접속해도 인증서 오류나 TLS 오류가 나면 1015입니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  3000: {
    name: '인증 필요',
    summary: '상대방이 먼저 인증해야 하므로 엔드포인트(대개 서버)가 연결을 닫았습니다. 3000은 HTTP 401에 해당합니다.',
    when: '토큰이 없거나 유효하지 않거나 만료되었는데, 서버가 업그레이드 후에야 이를 확인했을 때 나타납니다.',
    fixes: [
      {
        id: 'refresh-token',
        text: '새 토큰을 요청한 뒤 재연결합니다. JWT라면 `exp` 클레임에서 이전 토큰의 만료 시각을 알 수 있습니다.',
      },
      {
        id: 'sign-in-again',
        text: '새 토큰도 서버가 거부한다면 사용자에게 다시 로그인하도록 요청합니다.',
      },
      {
        id: 'accept-then-close',
        text: '업그레이드를 수락한 다음 `close(3000)`을 호출합니다. 업그레이드를 HTTP 401로 거부하면 페이지에는 1006만 보입니다.',
      },
    ],
    choose: '상대방이 인증하지 않았거나 자격 증명이 만료되었을 때 3000을 보냅니다.',
    endUser: '다시 로그인해 주세요.',
  },
  3003: {
    name: '접근 금지',
    summary:
      '상대방의 신원은 확인되었지만 이 작업을 할 권한이 없어 엔드포인트(대개 서버)가 연결을 닫았습니다. 3003은 HTTP 403에 해당합니다.',
    when: '사용자가 로그인했지만 이 채널이나 방, 작업에 대한 권한이 없을 때 나타납니다.',
    fixes: [
      { id: 'stop-reconnecting', text: '권한이 바뀌기 전에는 같은 계정으로 재연결하지 않습니다.' },
      {
        id: 'check-permissions',
        text: '계정의 권한을 확인하고, `ws.close(3003, "missing chat:write")`처럼 부족한 권한을 종료 사유에 명시합니다.',
      },
    ],
    choose: '상대방의 신원은 확인했지만 권한이 없을 때 3003을 보냅니다.',
    endUser: '이 작업을 수행할 권한이 없습니다.',
  },
  3008: {
    name: '시간 초과',
    summary: '기다리던 메시지가 제시간에 오지 않아 엔드포인트가 연결을 닫았습니다. 3008은 HTTP 408에 해당합니다.',
    when: '`open` 이벤트 후의 로그인처럼 애플리케이션에 필요한 메시지가 너무 늦게 오거나 오지 않았을 때 나타납니다.',
    fixes: [
      { id: 'send-on-open', text: '`open` 핸들러에서 상대방이 기다리는 메시지를 가장 먼저 보냅니다.' },
      {
        id: 'reconnect-with-backoff',
        text: '네트워크가 느렸다면 지터를 더한 지수 백오프로 재연결합니다.',
      },
      {
        id: 'extend-deadline',
        text: '느린 네트워크에서도 지킬 수 있는 제한 시간을 정하고, `ws.close(3008, "no sign-in")`처럼 오지 않은 메시지를 종료 사유에 명시합니다.',
      },
    ],
    choose: '상대방이 애플리케이션의 제한 시간을 지키지 못했을 때 3008을 보냅니다.',
    endUser: '연결 시간이 초과되었습니다. 다시 시도해 주세요.',
  },
};
