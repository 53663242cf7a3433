import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 40x in Korean. */
export const codes: CodeTexts<typeof http, '40'> = {
  400: {
    name: '잘못된 요청',
    summary: '서버가 요청을 해석할 수 없거나 해석하기를 거부합니다.',
    when: '깨진 JSON, 빠진 매개변수, 잘못된 헤더, HTTPS 포트로 보낸 평문 HTTP 때문에 나타납니다. nginx는 쿠키가 너무 클 때도 이 코드를 보냅니다.',
    fixes: [
      {
        id: 'compare-requests',
        who: 'client',
        text: '오류 본문을 읽고, curl -v 등을 써서 정상 처리되는 요청과 비교합니다.',
        run: 'curl -v https://example.com/path',
      },
      { id: 'delete-cookies', who: 'client', text: '한 브라우저에서만 나타난다면 해당 사이트의 쿠키를 삭제합니다.' },
      { id: 'describe-error', who: 'server', text: '어디가 어떻게 잘못되었는지 본문에 밝힙니다.' },
      {
        id: 'check-proxy-log',
        who: 'operator',
        text: '애플리케이션 로그에 아무것도 없다면 프록시 로그를 확인합니다. 프록시도 스스로 이 코드를 보냅니다.',
        run: 'error_log /var/log/nginx/error.log info;',
      },
    ],
    choose: '요청을 읽을 수 없을 때 400을 보냅니다. 읽을 수는 있지만 내용이 규칙에 어긋난다면 422가 더 정확합니다.',
    endUser: '서비스가 이해할 수 없는 요청을 앱이 보냈습니다.',
  },
  401: {
    name: '인증 필요',
    summary: '서버가 요청한 쪽이 누구인지 확인하려 하지만, 자격 증명이 없거나 틀렸거나 만료되었습니다.',
    when: '토큰이 만료되었거나, 키를 잘못 입력했거나, 프록시를 지나거나 다른 호스트로 리디렉션되면서 Authorization이 사라졌을 때 나타납니다.',
    fixes: [
      {
        id: 'read-challenge',
        who: 'client',
        text: 'WWW-Authenticate를 읽습니다. 인증 방식이 적혀 있고, Bearer 토큰이라면 이유까지 적혀 있을 때가 많습니다.',
        run: 'curl -sI https://example.com/path',
      },
      {
        id: 'renew-credentials',
        who: 'client',
        text: '새 토큰을 받거나 사용자에게 로그인을 요청한 뒤 요청을 한 번만 다시 보냅니다.',
      },
      {
        id: 'send-challenge',
        who: 'server',
        text: 'WWW-Authenticate를 함께 보냅니다. 누구인지 알지만 권한이 없는 경우라면 403을 보냅니다.',
      },
      {
        id: 'pass-authorization',
        who: 'operator',
        text: '프록시가 Authorization을 전달하는지 확인하고, 토큰이 일찍 만료되는 것 같으면 서버 간 시계가 맞는지 확인합니다.',
        run: 'CGIPassAuth On',
      },
    ],
    choose: '유효한 자격 증명이 있으면 응답이 달라질 때 401을 보냅니다.',
    endUser: '다시 로그인해 주세요.',
  },
  402: {
    name: '결제 필요',
    summary: '결제를 위해 남겨 둔 코드로, 서비스마다 의미를 다르게 정해 씁니다.',
    when: 'Stripe는 카드 결제가 거절되었을 때 보내고, 다른 서비스는 요금제의 한도를 다 썼거나 요금이 미납되었을 때 보냅니다.',
    fixes: [
      {
        id: 'read-error-code',
        who: 'client',
        text: '본문을 읽습니다. 무엇을 해야 하는지는 해당 서비스의 문서에만 나와 있습니다.',
      },
      { id: 'check-plan', who: 'operator', text: '계정의 요금제, 할당량, 결제 수단을 확인합니다.' },
      { id: 'describe-payment', who: 'server', text: '무엇을 어디에서 결제해야 하는지 본문에 밝힙니다.' },
    ],
    choose: '결제만 하면 진행할 수 있을 때 402를 보내고 문서에 밝힙니다.',
    endUser: '계속하려면 결제가 필요합니다.',
  },
  403: {
    name: '접근 금지',
    summary: '서버가 요청을 이해했지만 거부하며, 같은 자격 증명으로는 결과가 달라지지 않습니다.',
    when: '계정에 권한이 없거나, 방화벽이나 IP 규칙, CSRF 검사에 걸렸거나, nginx가 파일을 읽을 수 없거나 폴더 목록을 보여 주지 않을 때 나타납니다.',
    fixes: [
      {
        id: 'request-access',
        who: 'client',
        text: '같은 자격 증명으로 되풀이하지 말고, 권한을 요청하거나 다른 계정을 사용합니다.',
      },
      {
        id: 'find-refusing-hop',
        who: 'operator',
        text: '본문과 헤더를 보고 애플리케이션, WAF, CDN, 파일 시스템 중 무엇이 거부했는지 알아냅니다.',
        run: 'curl -si https://example.com/path',
      },
      {
        id: 'log-rule',
        who: 'server',
        text: '어떤 규칙이 거부했는지 로그에 남기고, 호출자에게는 알려도 되는 만큼만 알립니다.',
      },
    ],
    choose: '거부할 근거가 충분할 때 403을 보냅니다. 존재 자체를 숨겨야 한다면 404를 보냅니다.',
    endUser: '이 작업을 수행할 권한이 없습니다.',
  },
  404: {
    name: '찾을 수 없음',
    summary: '이 주소에 아무것도 없거나, 있더라도 서버가 밝히려 하지 않습니다.',
    when: '주소를 잘못 입력했거나, 링크가 오래되었거나, 라우트가 배포되지 않았거나, 프록시가 경로를 잘못 바꾸었을 때 나타납니다. GitHub는 다른 사람의 비공개 저장소에도 이 코드로 응답합니다.',
    fixes: [
      { id: 'check-url', who: 'client', text: '호스트, 접두사, 버전, 대소문자, ID까지 주소를 하나씩 확인합니다.' },
      {
        id: 'check-routing',
        who: 'operator',
        text: '요청이 올바른 서비스에 도달했는지 확인합니다. 맞는 라우트가 없는 프록시도 404로 응답합니다.',
        run: 'try_files $uri /index.html;',
      },
      { id: 'redirect-old-urls', who: 'server', text: '사람들이 아직 쓰는 옛 주소는 리디렉션합니다.' },
    ],
    choose: '이 주소에 아무것도 없고 앞으로 생길지 알 수 없을 때 404를 보냅니다.',
    endUser: '페이지를 찾을 수 없습니다.',
  },
  405: {
    name: '허용되지 않는 메서드',
    summary: '주소는 존재하지만 이 메서드를 받지 않습니다.',
    when: 'GET용 주소에 POST를 보냈거나, 폼을 정적 파일로 전송했거나, 리디렉션이 POST를 GET으로 바꾸었을 때 나타납니다.',
    fixes: [
      {
        id: 'use-allowed-method',
        who: 'client',
        text: 'Allow 헤더에 있는 메서드를 사용합니다.',
        run: 'curl -si -X OPTIONS https://example.com/path',
      },
      {
        id: 'check-trailing-slash',
        who: 'client',
        text: '주소를 확인합니다. 슬래시 하나 차이로 다른 핸들러로 갈 수 있습니다.',
      },
      {
        id: 'register-method',
        who: 'server',
        text: '이 라우트에 메서드를 등록하고, 브라우저가 다른 출처(origin)에서 호출한다면 OPTIONS도 등록합니다.',
      },
    ],
    choose: '리소스는 있지만 메서드가 맞지 않을 때 405를 보냅니다.',
    endUser: '여기에서는 이 작업을 할 수 없습니다.',
  },
  406: {
    name: '수락 가능한 형식 없음',
    summary: '요청의 Accept 계열 헤더에 맞는 형태의 리소스가 서버에 없습니다.',
    when: '클라이언트가 존재하지 않는 미디어 타입이나 언어만 요구할 때 나타납니다. 공유 호스팅에서는 ModSecurity 규칙이 이 코드로 응답하기도 합니다.',
    fixes: [
      { id: 'widen-accept', who: 'client', text: 'Accept 헤더의 범위를 넓히거나 헤더를 뺍니다.' },
      {
        id: 'send-default',
        who: 'server',
        text: '기본 형식이라도 도움이 된다면 거부하지 말고 기본 형식으로 보냅니다.',
      },
      {
        id: 'check-modsecurity-log',
        who: 'operator',
        text: '일반 브라우저에서 나타난다면 ModSecurity 로그를 확인합니다.',
        run: 'grep "Access denied with code 406" /var/log/apache2/error.log',
      },
    ],
    choose: '맞지 않는 형식을 보내느니 아무것도 보내지 않는 편이 나을 때 406을 보냅니다.',
    endUser: '요청한 형식으로는 이 콘텐츠를 제공하지 않습니다.',
  },
  407: {
    name: '프록시 인증 필요',
    summary: '중간에 있는 프록시가 요청을 통과시키기 전에 누가 보냈는지 확인하려 합니다.',
    when: '사내 네트워크에서 프록시의 자격 증명이 없는 명령줄 도구, 패키지 관리자, 컨테이너를 쓸 때 나타납니다.',
    fixes: [
      {
        id: 'set-credentials',
        who: 'client',
        text: 'HTTPS_PROXY 등에 자격 증명을 설정하고, 특수 문자는 인코딩합니다.',
        run: 'export HTTPS_PROXY=http://USER:PASSWORD@proxy.example.com:3128',
      },
      {
        id: 'check-scheme',
        who: 'client',
        text: 'Proxy-Authenticate를 읽습니다. 거기에 적힌 인증 방식을 모든 도구가 지원하지는 않습니다.',
      },
      {
        id: 'exempt-build-servers',
        who: 'operator',
        text: '빌드 서버에 별도의 계정을 주거나 인증 대상에서 제외합니다.',
        run: 'acl build src 192.0.2.0/24\nhttp_access allow build',
      },
    ],
    choose: '프록시만 407을 보냅니다. 오리진 서버는 401을 보냅니다.',
    endUser: '계속하려면 네트워크에 먼저 로그인해야 합니다.',
  },
  408: {
    name: '요청 시간 초과',
    summary: '서버가 요청의 나머지를 기다렸지만 제시간에 오지 않았습니다.',
    when: '불안정한 네트워크에서 업로드하거나, Content-Length로 알린 것보다 적은 바이트를 보내거나, 미리 열어 둔 연결을 쓰지 않고 두었을 때 나타납니다.',
    fixes: [
      { id: 'retry-new-connection', who: 'client', text: '새 연결에서 요청을 다시 보냅니다.' },
      { id: 'check-content-length', who: 'client', text: 'Content-Length가 실제로 보내는 크기와 맞는지 확인합니다.' },
      {
        id: 'raise-read-timeouts',
        who: 'operator',
        text: '정상적인 업로드가 끊긴다면 헤더와 본문을 읽는 타임아웃을 늘립니다.',
        run: 'client_header_timeout 120s;\nclient_body_timeout 120s;',
      },
    ],
    choose: '허용한 시간 안에 요청이 다 도착하지 않았을 때 408을 보냅니다.',
    endUser: '연결이 너무 느렸습니다. 다시 시도해 주세요.',
  },
  409: {
    name: '충돌',
    summary: '요청이 리소스의 현재 상태와 맞지 않습니다.',
    when: '두 사람이 같은 레코드를 편집했거나, 이름이 이미 사용 중이거나, Kubernetes 객체가 읽은 뒤에 변경되었을 때 나타납니다.',
    fixes: [
      { id: 'reapply-change', who: 'client', text: '현재 상태를 가져와 변경 사항을 거기에 맞춘 다음 다시 보냅니다.' },
      { id: 'describe-conflict', who: 'server', text: '무엇과 충돌했는지 본문에 밝힙니다.' },
      {
        id: 'support-if-match',
        who: 'server',
        text: '클라이언트가 덮어쓰기 전에 알아차릴 수 있도록 ETag와 If-Match를 지원합니다.',
      },
    ],
    choose: '호출자가 충돌을 해결하고 요청을 다시 보낼 수 있을 때 409를 보냅니다.',
    endUser: '그사이 상태가 바뀌었습니다. 새로 고친 뒤 다시 시도해 주세요.',
  },
};
