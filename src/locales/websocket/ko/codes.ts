import type { websocket } from '../../../catalogs/websocket.js';
import type { CodeTexts } from '../../../model.js';
import { causes } from './causes.js';

/** WebSocket codes in Korean. */
export const codes: CodeTexts<typeof websocket> = {
  1000: {
    name: '정상 종료',
    summary: '연결이 목적을 다하여 한쪽이 의도적으로 종료했습니다.',
    when: '자신의 코드나 상대 측이 close(1000)을 호출했거나 서버가 세션을 정상적으로 끝냈을 때 나타납니다.',
    fixes: [
      { id: 'skip-reconnect', who: 'client', text: '고칠 것이 없습니다. 이 코드에는 자동 재연결을 적용하지 않습니다.' },
      {
        id: 'find-closing-side',
        who: 'client',
        text: '예상하지 못한 종료라면 종료 사유를 보고 어느 쪽이 먼저 닫았는지 확인합니다.',
      },
      {
        id: 'send-error-code',
        who: 'server',
        text: '오류 때문에 닫을 때는 클라이언트가 구별할 수 있도록 다른 코드를 보냅니다.',
      },
    ],
    choose: '통신이 끝났고 아무도 다시 연결할 필요가 없을 때 1000을 보냅니다.',
    endUser: '연결이 종료되었습니다.',
  },
  1001: {
    name: '엔드포인트 이탈',
    summary: '서버가 종료되거나 브라우저가 페이지를 떠나면서 엔드포인트가 연결을 끝냅니다.',
    when: '서버는 종료될 때 이 코드를 보내고, 브라우저는 사용자가 페이지를 닫거나 떠날 때 보냅니다. Chromium은 몇 분 뒤에야 보내기도 합니다.',
    fixes: [
      {
        id: 'reconnect-with-backoff',
        who: 'client',
        text: '서버가 떠난 경우에는 점점 길어지는 무작위 간격으로 재연결합니다.',
      },
      {
        id: 'release-session',
        who: 'server',
        text: '브라우저가 보낸 경우에는 통상적인 종료로 처리하고 세션을 해제합니다.',
      },
      {
        id: 'drain-first',
        who: 'operator',
        text: '클라이언트가 한꺼번에 다시 몰리지 않도록 배포 전에 연결을 드레이닝합니다.',
      },
    ],
    choose:
      '서버가 종료될 때 1001을 보냅니다. 페이지에서는 close()에 1001을 넘길 수 없으며 브라우저가 알아서 보냅니다.',
    endUser: '한쪽이 나가서 연결이 종료되었습니다. 다시 연결할 수 있습니다.',
  },
  1002: {
    name: '프로토콜 오류',
    summary: '한쪽이 WebSocket 프로토콜 규칙을 어겨 상대 측이 연결을 포기했습니다.',
    when: '프레임에 예약 비트가 설정되었거나, 마스크가 없거나, 분할이 잘못되었거나, 금지된 종료 코드가 담겼을 때 나타납니다.',
    fixes: [
      {
        id: 'update-library',
        who: 'client',
        text: 'WebSocket 라이브러리를 업데이트합니다. 직접 만든 라이브러리라면 그것부터 의심합니다.',
      },
      {
        id: 'read-frame-error',
        who: 'server',
        text: '문제의 프레임을 기록하고 마스크, opcode, 예약 비트를 확인합니다.',
      },
      {
        id: 'bypass-proxy',
        who: 'operator',
        text: '프록시와 미들박스를 한 번 우회하여 그중 하나가 프레임을 변경하는지 확인합니다.',
        run: 'npx wscat -c ws://HOST:PORT/path',
      },
    ],
    choose: '메시지 내용과 관계없이 프레임 자체의 형식이 잘못되었을 때 1002를 보냅니다.',
    endUser: '기술적인 오류로 연결에 실패했습니다. 나중에 다시 시도해 주세요.',
  },
  1003: {
    name: '지원하지 않는 데이터',
    summary:
      '엔드포인트가 받아들일 수 없는 종류의 데이터를 받았습니다. 텍스트만 받는 곳에 바이너리가 온 경우가 그 예입니다.',
    when: '텍스트 전용 엔드포인트에 Blob이나 ArrayBuffer를 보냈거나, 바이너리 전용 엔드포인트에 텍스트를 보냈을 때 나타납니다.',
    fixes: [
      {
        id: 'match-message-type',
        who: 'client',
        text: '엔드포인트가 기대하는 종류로 보냅니다. 텍스트는 문자열로, 바이너리는 버퍼로 보냅니다.',
      },
      {
        id: 'document-message-types',
        who: 'server',
        text: '어떤 종류의 메시지를 받는지 문서에 밝히거나 두 종류를 모두 받습니다.',
      },
    ],
    choose: '형식이 아무리 올바르더라도 이 종류의 메시지 자체를 받을 수 없을 때 1003을 보냅니다.',
    endUser: '서비스에서 지원하지 않는 데이터를 앱이 보냈습니다.',
  },
  1004: {
    name: '예약됨',
    summary: '나중에 의미를 정하려고 남겨 두었지만 프로토콜에서 한 번도 정의하지 않은 코드입니다.',
    when: '정상적으로는 나타나지 않습니다. 이 코드를 보내는 상대 측에는 버그가 있거나, 오래된 코드표를 따르고 있는 것입니다.',
    fixes: [
      {
        id: 'use-defined-code',
        who: 'server',
        text: '코드에서 이 번호를 정의된 종료 코드로 바꿉니다. 예를 들어 메시지가 너무 크면 1009를 씁니다.',
      },
      {
        id: 'report-bug',
        who: 'client',
        text: '상대 측 관리자에게 알립니다. 오래된 코드표에는 이 번호가 잘못 실려 있습니다.',
      },
    ],
    choose: '프레임 추적 기록에 이 번호가 보일 때만 1004입니다. 올바른 구현은 이 번호를 만들지 않습니다.',
    endUser: '앱이 알 수 없는 이유로 연결이 종료되었습니다.',
  },
  1005: {
    name: '상태 코드 없음',
    summary: '코드가 없는 Close 프레임을 받아 클라이언트가 그 자리에 1005를 보고합니다.',
    when: '상대 측이 인수 없이 close()를 호출했거나 상대 측 라이브러리가 빈 Close 프레임을 보낼 때 나타납니다.',
    fixes: [
      {
        id: 'treat-as-normal',
        who: 'client',
        text: '애플리케이션에서 코드를 따로 약속하지 않았다면 통상적인 종료로 처리합니다.',
      },
      { id: 'pass-a-code', who: 'server', text: '클라이언트가 종료 이유를 알 수 있도록 close()에 코드를 넘깁니다.' },
      {
        id: 'forward-empty-frame',
        who: 'server',
        text: '1005를 직접 보내지 않습니다. 빈 Close 프레임은 빈 채로 전달합니다.',
      },
    ],
    choose: '종료 핸드셰이크가 정상적으로 끝났고 Close 프레임에 본문이 없었다면 1005입니다.',
    endUser: '연결이 종료되었습니다.',
  },
  1006: {
    name: '비정상 종료',
    summary: 'Close 프레임 없이 연결이 끝났고, 더 알맞은 코드가 없어 클라이언트가 1006을 보고합니다.',
    when: '프로세스가 죽거나, 네트워크가 끊기거나, 프록시가 유휴 연결을 끊거나, 연결 핸드셰이크가 실패했을 때 나타납니다. 브라우저에서는 거부된 업그레이드도 이 코드에 가려집니다. 브라우저는 잘못된 프레임 때문에 스스로 연결을 끊을 때도 1006을 보고합니다.',
    fixes: [
      {
        id: 'check-open-event',
        who: 'client',
        text: 'open 이벤트가 발생했는지 확인합니다. 발생하지 않았다면 핸드셰이크가 실패한 것이며, 네트워크 패널에 HTTP 상태가 표시됩니다.',
      },
      {
        id: 'reconnect-with-backoff',
        who: 'client',
        text: '처음에는 0~5초 사이의 무작위 시간 후에 재연결하고, 그다음부터는 간격을 점점 늘립니다.',
      },
      { id: 'send-pings', who: 'server', text: '경로에서 가장 짧은 유휴 타임아웃보다 더 자주 ping을 보냅니다.' },
      {
        id: 'search-logs',
        who: 'operator',
        text: '서버와 프록시 로그에서 해당 시각의 비정상 중단, 타임아웃, 업그레이드 거부를 찾습니다.',
        run: "grep 'while proxying upgraded connection' /var/log/nginx/error.log\nkubectl describe pod POD",
      },
    ],
    choose: 'wasClean이 false이고 로컬 측이 유효한 Close 프레임을 받지 못했다면 1006입니다.',
    endUser: '연결이 끊어졌습니다. 다시 연결하고 있습니다…',
    causes: causes[1006],
  },
  1007: {
    name: '잘못된 프레임 페이로드 데이터',
    summary: '메시지에 그 유형과 맞지 않는 데이터가 있었습니다. 대개 올바른 UTF-8이 아닌 텍스트입니다.',
    when: '바이너리 데이터를 텍스트 메시지로 보냈거나, 보내기 전에 한 문자가 둘로 잘렸을 때 나타납니다.',
    fixes: [
      {
        id: 'send-binary-as-binary',
        who: 'client',
        text: '바이트는 바이너리 메시지로 보내고, 텍스트는 라이브러리가 인코딩하도록 문자열로 보냅니다.',
      },
      {
        id: 'keep-characters-whole',
        who: 'server',
        text: '텍스트를 UTF-8로 인코딩하고, 바이트가 아니라 반드시 문자 단위로 자릅니다.',
      },
      {
        id: 'use-private-code',
        who: 'server',
        text: '이 코드는 깨진 인코딩에만 씁니다. JSON이 스키마에 맞지 않을 때는 자체 코드를 씁니다.',
      },
    ],
    choose: 'UTF-8이 아닌 텍스트처럼 바이트가 메시지 유형과 맞지 않을 때 1007을 보냅니다.',
    endUser: '앱이 손상된 데이터를 받았습니다. 다시 시도해 주세요.',
  },
  1008: {
    name: '정책 위반',
    summary: '메시지가 규칙을 어겨 엔드포인트가 통신을 계속하기를 거부합니다.',
    when: '서버가 속도 제한, 출처(origin) 검사, 접근 규칙을 적용하는데 더 구체적인 코드가 없거나 자세한 이유를 밝히지 않으려 할 때 나타납니다.',
    fixes: [
      { id: 'read-reason', who: 'client', text: '종료 사유를 읽고 서비스 문서에서 해당 규칙을 찾습니다.' },
      {
        id: 'check-token-and-origin',
        who: 'client',
        text: '다시 연결하기 전에 토큰, 출처(origin), 메시지 전송 빈도를 확인합니다.',
      },
      { id: 'send-reason', who: 'server', text: '종료 사유에 짧은 힌트를 적습니다. UTF-8로 최대 123바이트입니다.' },
    ],
    choose: '규칙 위반에 맞는 더 구체적인 코드가 없거나 어떤 규칙인지 밝히고 싶지 않을 때 1008을 보냅니다.',
    endUser: '서비스가 이 작업을 거부했습니다.',
  },
  1009: {
    name: '메시지 크기 초과',
    summary: '메시지가 수신 측에서 처리하도록 허용한 크기보다 컸습니다.',
    when: '업로드, 스냅숏, 긴 목록이 라이브러리나 서버, 프록시의 제한을 넘었을 때 나타납니다.',
    fixes: [
      {
        id: 'split-message',
        who: 'client',
        text: '내용을 여러 메시지로 나눕니다. 같은 메시지의 프레임 수만 늘리는 것은 도움이 되지 않습니다.',
      },
      { id: 'raise-limit', who: 'server', text: '메모리가 허용하는 만큼 메시지 크기 제한을 높이고 문서에 밝힙니다.' },
      {
        id: 'compare-limits',
        who: 'operator',
        text: '프록시, 서버, 라이브러리의 제한을 비교합니다. 그중 가장 작은 값이 적용됩니다.',
      },
    ],
    choose: '크기만 문제일 때 1009를 보냅니다.',
    endUser: '내용이 너무 커서 보낼 수 없습니다.',
  },
  1010: {
    name: '필수 확장 누락',
    summary: '클라이언트에 필요한 확장(extension)을 서버가 핸드셰이크에서 수락하지 않아 클라이언트가 연결을 끝냅니다.',
    when: '클라이언트 라이브러리가 permessage-deflate 같은 확장을 반드시 요구하는데, 서버나 프록시가 응답에서 그 확장을 뺐을 때 나타납니다.',
    fixes: [
      { id: 'enable-extension', who: 'server', text: 'Close 프레임의 종료 사유에 적힌 확장을 활성화합니다.' },
      {
        id: 'make-extension-optional',
        who: 'client',
        text: '확장을 선택 사항으로 바꾸거나 확장의 매개변수를 서버와 맞춥니다.',
      },
      {
        id: 'keep-extensions-header',
        who: 'operator',
        text: 'Sec-WebSocket-Extensions 헤더를 제거하는 프록시가 없는지 확인합니다.',
        run: "curl -si --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' -H 'Sec-WebSocket-Extensions: permessage-deflate' https://example.com/path",
      },
    ],
    choose:
      '클라이언트에서만 1010을 보내고 종료 사유에 누락된 확장을 적습니다. 서버는 그 대신 핸드셰이크를 거부합니다.',
    endUser: '앱과 서비스가 서로 통신할 방식을 맞추지 못했습니다.',
  },
  1011: {
    name: '내부 오류',
    summary: '엔드포인트에 예기치 않은 상황이 생겨 통신을 계속할 수 없습니다.',
    when: '서버에서 예외를 처리하지 못했거나, 의존하는 서비스에 장애가 났거나, 메시지를 처리하다가 버그가 드러났을 때 나타납니다.',
    fixes: [
      { id: 'find-exception', who: 'server', text: '연결이 종료된 시각의 로그에서 예외를 찾습니다.' },
      {
        id: 'catch-per-message',
        who: 'server',
        text: '잘못된 메시지 하나로 연결이 끊기지 않도록 메시지마다 오류를 처리합니다.',
      },
      {
        id: 'reconnect-with-backoff',
        who: 'client',
        text: '점점 길어지는 간격으로 재연결하고, 몇 번 시도한 뒤에는 멈춥니다.',
      },
    ],
    choose: '상대 측에는 잘못이 없고 자체 문제로 실패했을 때 1011을 보냅니다.',
    endUser: '서비스에 문제가 생겼습니다. 다시 시도하고 있습니다.',
  },
  1012: {
    name: '서비스 재시작',
    summary: '서비스가 재시작 중이며 곧 복구됩니다.',
    when: '배포나 설정 변경으로, 연결되어 있던 서버가 재시작될 때 나타납니다.',
    fixes: [
      {
        id: 'reconnect-after-delay',
        who: 'client',
        text: '코드 등록 정보에 정해진 대로 5~30초 사이의 무작위 시간 후에 재연결합니다.',
      },
      { id: 'restore-state', who: 'client', text: '다시 연결되면 구독과 상태를 복원합니다.' },
      {
        id: 'restart-one-by-one',
        who: 'operator',
        text: '연결할 곳이 항상 남아 있도록 인스턴스를 하나씩 재시작합니다.',
        run: 'rollingUpdate: { maxUnavailable: 0, maxSurge: 1 }',
      },
    ],
    choose: '재시작하면서 클라이언트가 다시 연결하기를 기대할 때 1012를 보냅니다.',
    endUser: '서비스를 다시 시작하고 있습니다. 잠시 후 다시 연결됩니다.',
  },
  1013: {
    name: '나중에 다시 시도',
    summary: '서비스가 과부하 상태여서 연결을 덜어 내고 있습니다.',
    when: '서버의 연결 수나 자원이 한계에 이르러 일부 클라이언트를 돌려보낼 때 나타납니다.',
    fixes: [
      {
        id: 'try-another-ip',
        who: 'client',
        text: '호스트에 주소가 여러 개 있으면 다른 주소로 연결하고, 아니면 사용자가 요청할 때까지 기다립니다.',
        run: 'dig +short example.com',
      },
      {
        id: 'stop-auto-reconnect',
        who: 'client',
        text: '같은 주소로의 자동 재연결을 끕니다. 자동 재연결은 과부하를 키웁니다.',
      },
      { id: 'add-capacity', who: 'operator', text: '용량을 늘리거나 업그레이드 전에 새 연결을 제한합니다.' },
    ],
    choose: '과부하 상태여서 클라이언트가 당분간 연결하지 않기를 바랄 때 1013을 보냅니다.',
    endUser: '지금은 서비스가 혼잡합니다. 나중에 다시 시도해 주세요.',
  },
  1014: {
    name: '잘못된 게이트웨이',
    summary: '게이트웨이나 프록시가 뒤에 있는 서버에서 잘못된 응답을 받았습니다.',
    when: '게이트웨이 뒤의 서버가 내려갔거나, 엉뚱한 응답을 하거나, 도중에 연결을 끊었을 때 나타납니다. HTTP 502와 비슷합니다.',
    fixes: [
      {
        id: 'test-upstream',
        who: 'operator',
        text: '게이트웨이 뒤의 서버가 실행 중이고 해당 경로에서 WebSocket을 지원하는지 확인합니다.',
        run: "curl -si --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' http://HOST:PORT/path",
      },
      {
        id: 'search-gateway-log',
        who: 'operator',
        text: '게이트웨이 로그에서 거부된 응답을 찾습니다.',
        run: "journalctl -u SERVICE --since '10 minutes ago'",
      },
      { id: 'reconnect-with-backoff', who: 'client', text: '점점 길어지는 간격으로 재연결합니다.' },
    ],
    choose: '게이트웨이로서 뒤에 있는 서버의 응답을 이해할 수 없을 때만 1014를 보냅니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 다시 시도하고 있습니다.',
  },
  1015: {
    name: 'TLS 핸드셰이크 실패',
    summary: 'wss:// 연결의 TLS 핸드셰이크가 실패하여 WebSocket 연결이 아예 이루어지지 않았습니다.',
    when: '인증서가 만료되었거나 다른 호스트용이거나 중간 인증서가 빠졌을 때, 또는 양측이 함께 지원하는 TLS 버전이 없을 때 나타납니다. Chromium은 이를 페이지에 알리지 않고 1006을 보고하며, Firefox는 1015를 보고합니다.',
    fixes: [
      {
        id: 'check-certificate',
        who: 'operator',
        text: '인증서가 유효 기간 안에 있고 이 호스트용으로 발급되었는지 확인합니다.',
        run: 'openssl s_client -connect example.com:443 -servername example.com </dev/null | openssl x509 -noout -dates -ext subjectAltName',
      },
      {
        id: 'serve-full-chain',
        who: 'operator',
        text: '중간 인증서를 포함한 전체 인증서 체인을 제공합니다.',
        run: 'ssl_certificate /etc/letsencrypt/live/example.com/fullchain.pem;',
      },
      {
        id: 'open-in-browser',
        who: 'client',
        text: '브라우저에서 같은 호스트를 https://로 열어 인증서 오류를 확인합니다.',
      },
    ],
    choose: '같은 호스트에 https://로 접속해도 인증서 오류나 TLS 오류가 나면 1015입니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  3000: {
    name: '인증 필요',
    summary: '엔드포인트가 먼저 인증을 받아야 합니다. HTTP 401에 해당합니다.',
    when: '토큰이 없거나 틀렸거나 만료되었는데, 서버가 업그레이드 후에 이를 알았을 때 나타납니다.',
    fixes: [
      { id: 'refresh-token', who: 'client', text: '새 토큰을 받은 뒤 다시 연결합니다.' },
      { id: 'sign-in-again', who: 'client', text: '새 토큰도 거부되면 사용자에게 로그인을 요청합니다.' },
      {
        id: 'accept-then-close',
        who: 'server',
        text: '업그레이드를 마친 뒤 이 코드로 닫습니다. 브라우저는 HTTP 401을 페이지에 알리지 않습니다.',
      },
    ],
    choose: '상대 측이 자신이 누구인지 증명하지 않았을 때 3000을 보냅니다.',
    endUser: '다시 로그인해 주세요.',
  },
  3003: {
    name: '접근 금지',
    summary: '엔드포인트가 누구인지는 확인되었지만 이 작업은 허용되지 않습니다. HTTP 403에 해당합니다.',
    when: '사용자가 로그인했지만 이 채널이나 방, 작업에 대한 권한이 없을 때 나타납니다.',
    fixes: [
      { id: 'stop-reconnecting', who: 'client', text: '같은 계정으로 재연결하지 않습니다. 결과는 달라지지 않습니다.' },
      { id: 'check-permissions', who: 'server', text: '계정의 권한을 확인하고, 부족한 권한을 종료 사유에 적습니다.' },
    ],
    choose: '상대 측이 누구인지 알지만 그래도 허용할 수 없을 때 3003을 보냅니다.',
    endUser: '이 작업을 수행할 권한이 없습니다.',
  },
  3008: {
    name: '시간 초과',
    summary: '엔드포인트가 애플리케이션에 응답하는 데 너무 오래 걸렸습니다. HTTP 408에 해당합니다.',
    when: '연결 후의 로그인처럼 기다리던 메시지가 제시간에 오지 않았을 때 나타납니다.',
    fixes: [
      { id: 'send-on-open', who: 'client', text: 'open 이벤트가 발생하면 상대 측이 기다리는 메시지를 바로 보냅니다.' },
      { id: 'reconnect-with-backoff', who: 'client', text: '네트워크가 느렸다면 점점 길어지는 간격으로 재연결합니다.' },
      {
        id: 'extend-deadline',
        who: 'server',
        text: '느린 네트워크를 고려해 시간을 넉넉히 주고, 기다리던 메시지를 종료 사유에 적습니다.',
      },
    ],
    choose: '애플리케이션이 상대 측을 약속한 시간보다 오래 기다렸을 때 3008을 보냅니다.',
    endUser: '연결 시간이 초과되었습니다. 다시 시도하고 있습니다.',
  },
};
