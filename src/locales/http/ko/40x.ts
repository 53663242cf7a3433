import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 40x in Korean. */
export const codes: CodeTexts<typeof http, '40'> = {
  400: {
    name: '잘못된 요청',
    summary: '서버가 요청을 유효하지 않은 것으로 판단하여 처리하지 않았습니다.',
    when: 'JSON 형식이 잘못되었거나, 매개변수가 빠졌거나, 헤더가 유효하지 않을 때 나타납니다. nginx는 `Request Header Or Cookie Too Large`나 `The plain HTTP request was sent to HTTPS port`라는 문구와 함께 400을 보내기도 합니다. Django는 호스트가 `ALLOWED_HOSTS`에 없을 때 보냅니다.',
    fixes: [
      {
        id: 'compare-requests',
        text: '본문의 오류를 확인하고, `curl -v` 등으로 정상 처리되는 요청과 비교합니다.',
      },
      { id: 'delete-cookies', text: '한 브라우저에서만 나타난다면 해당 사이트의 쿠키를 삭제합니다.' },
      {
        id: 'describe-error',
        text: '무엇이 어느 필드에서 잘못되었는지 `application/problem+json` 등의 형식으로 본문에 명시합니다.',
      },
      {
        id: 'check-proxy-log',
        text: '애플리케이션 로그에 아무것도 없다면, 요청을 거부했을 수 있는 프록시를 확인합니다. nginx는 그 이유를 `info` 레벨에서만 기록하므로 `error_log /var/log/nginx/error.log info`를 설정합니다.',
      },
    ],
    choose: '요청을 파싱할 수 없을 때 400을 보냅니다. 파싱은 되지만 내용이 규칙에 어긋난다면 422가 더 정확합니다.',
    endUser: '앱이 보낸 요청을 서비스가 처리하지 못했습니다.',
  },
  401: {
    name: '인증 필요',
    summary: '자격 증명이 없거나 틀렸거나 만료되어 서버가 요청을 거부했습니다.',
    when: '토큰이 만료되었거나, 키가 틀렸거나, 프록시를 거치거나 다른 호스트로 리디렉션되면서 `Authorization`이 사라졌을 때 나타납니다.',
    fixes: [
      {
        id: 'read-challenge',
        text: '`WWW-Authenticate`를 확인합니다. 인증 방식이 적혀 있고, Bearer 토큰이라면 `error="invalid_token"`처럼 이유까지 적혀 있을 때가 많습니다.',
      },
      {
        id: 'renew-credentials',
        text: '새 토큰을 발급받거나 사용자에게 로그인을 요청한 뒤 요청을 한 번만 다시 보냅니다.',
      },
      {
        id: 'send-challenge',
        text: '응답에 `WWW-Authenticate`를 포함합니다. 신원은 확인되었지만 권한이 없는 사용자라면 403을 보냅니다.',
      },
      {
        id: 'pass-authorization',
        text: '`Authorization`이 애플리케이션까지 전달되는지 확인합니다. Apache는 기본적으로 CGI와 PHP-FPM에 이 헤더를 넘기지 않으며, `CGIPassAuth On`을 설정하면 넘깁니다. 토큰이 너무 일찍 만료된다면 `timedatectl`로 서버 간 시각을 비교합니다.',
      },
    ],
    choose: '요청에 유효한 자격 증명이 없을 때 401을 보냅니다. 자격 증명은 유효하지만 권한이 부족하면 403을 보냅니다.',
    endUser: '다시 로그인해 주세요.',
  },
  402: {
    name: '결제 필요',
    summary: '서버가 결제를 요구합니다. HTTP는 세부 사항을 정하지 않으며, 서비스마다 의미를 따로 정의합니다.',
    when: 'Stripe는 카드 결제가 거절되었을 때 보냅니다. 요금제의 할당량을 다 썼거나 요금이 미납되었을 때 보내는 서비스도 있습니다.',
    fixes: [
      {
        id: 'read-error-code',
        text: '본문에서 Stripe의 `decline_code` 같은 오류 코드를 확인하고, 서비스의 문서에서 그 의미를 찾습니다.',
      },
      { id: 'check-plan', text: '서비스의 결제 설정에서 계정의 요금제, 할당량, 결제 수단을 확인합니다.' },
      { id: 'describe-payment', text: '무엇을 어디에서 결제해야 하는지 본문에 명시합니다.' },
    ],
    choose: '결제만 하면 진행할 수 있을 때 402를 보내고, API에서 어떤 의미인지 문서에 명시합니다.',
    endUser: '계속하려면 결제가 필요합니다.',
  },
  403: {
    name: '접근 금지',
    summary: '서버가 요청을 이해했지만 거부했으며, 같은 자격 증명으로 다시 보내도 결과는 같습니다.',
    when: '계정에 권한이 없거나, WAF나 IP 규칙, CSRF 검사가 요청을 거부했을 때 나타납니다. 자격 증명 없이 보내는 `OPTIONS` 요청인 CORS 프리플라이트를 인증 계층이 거부하기도 합니다. nginx는 파일을 읽을 수 없으면 `13: Permission denied`를, 폴더 목록 표시가 허용되지 않으면 `directory index of "/path/" is forbidden`을 로그에 남깁니다.',
    fixes: [
      {
        id: 'request-access',
        text: '같은 자격 증명으로 재시도하지 말고, 권한을 요청하거나 다른 계정을 사용합니다.',
      },
      {
        id: 'find-refusing-hop',
        text: '어느 홉에서 거부했는지 찾습니다. Cloudflare 브랜드가 표시된 페이지는 Cloudflare가 보낸 것이므로 페이지의 Ray ID를 Security Events에서 조회합니다. S3는 `<Code>AccessDenied</Code>`를 보냅니다. nginx는 `access forbidden by rule`을, Apache는 `AH01630`을 로그에 남깁니다.',
      },
      {
        id: 'log-rule',
        text: '어떤 규칙에 따라 거부되었는지 로그에 남기고, 호출자에게는 공개해도 안전한 범위까지만 알립니다.',
      },
    ],
    choose: '호출자에게 이 요청이 허용되지 않을 때 403을 보냅니다. 리소스의 존재 자체를 숨겨야 한다면 404를 보냅니다.',
    endUser: '이 작업을 수행할 권한이 없습니다.',
  },
  404: {
    name: '찾을 수 없음',
    summary: '이 URL에 아무것도 없거나, 있더라도 서버가 그 사실을 공개하지 않습니다.',
    when: '링크에 오타가 있거나, 링크가 오래되었거나, 라우트가 배포되지 않았거나, 프록시가 경로를 잘못 변환했을 때 나타납니다. GitHub는 접근 권한이 없는 비공개 저장소에도 404를 보냅니다.',
    fixes: [
      {
        id: 'check-url',
        text: '호스트 이름, 경로 접두사, API 버전, 대소문자, ID까지 URL을 부분별로 확인합니다.',
      },
      {
        id: 'check-routing',
        text: '요청이 올바른 서비스에 도달했는지 확인합니다. Envoy는 일치하는 라우트가 없으면 응답 플래그 `NR`을 로그에 남기고(`%RESPONSE_CODE_DETAILS%`에는 `route_not_found`), nginx에서는 `proxy_pass` 끝의 슬래시에 따라 경로가 바뀝니다. 단일 페이지 앱(SPA)이 새로 고칠 때만 실패한다면 nginx에 `try_files $uri /index.html`을 설정합니다.',
      },
      { id: 'redirect-old-urls', text: '아직 쓰이는 기존 URL은 301이나 308로 리디렉션합니다.' },
    ],
    choose: '이 URL에 아무것도 없고, 그 상태가 영구적인지 알 수 없을 때 404를 보냅니다.',
    endUser: '페이지를 찾을 수 없습니다.',
  },
  405: {
    name: '허용되지 않는 메서드',
    summary: '이 URL에 리소스는 있지만 요청한 메서드를 지원하지 않습니다.',
    when: 'GET만 받는 URL이나 nginx가 제공하는 정적 파일에 POST를 보냈거나, 리디렉션 과정에서 POST가 GET으로 바뀌었을 때 나타납니다.',
    fixes: [
      {
        id: 'use-allowed-method',
        text: '`Allow` 헤더에 있는 메서드를 사용합니다. 이 헤더가 없으면(nginx는 보내지 않습니다) API 문서를 확인합니다.',
      },
      {
        id: 'check-trailing-slash',
        text: 'URL 끝의 슬래시를 확인합니다. `/items`와 `/items/`는 서로 다른 핸들러로 갈 수 있습니다.',
      },
      {
        id: 'register-method',
        text: '이 라우트에 메서드를 등록하고, 브라우저가 다른 출처(origin)에서 호출한다면 OPTIONS도 등록합니다.',
      },
    ],
    choose: '리소스는 있지만 그 메서드를 지원하지 않을 때 405를 보내고, 지원하는 메서드를 `Allow`에 나열합니다.',
    endUser: '여기에서는 이 작업을 할 수 없습니다.',
  },
  406: {
    name: '수락 가능한 형식 없음',
    summary: '요청의 `Accept` 계열 헤더에 맞는 형태의 리소스가 서버에 없습니다.',
    when: '서버가 제공하지 않는 미디어 타입이나 언어만 클라이언트가 받으려 할 때 나타납니다. 공유 호스팅에서는 ModSecurity 규칙이 406으로 요청을 차단하기도 합니다.',
    fixes: [
      {
        id: 'widen-accept',
        text: '`Accept: */*`를 보내거나 헤더를 뺍니다. 언어가 원인이라면 `Accept-Language`를 뺍니다.',
      },
      {
        id: 'send-default',
        text: '클라이언트가 다른 형식도 쓸 수 있다면 406 대신 기본 형식으로 응답합니다.',
      },
      {
        id: 'check-modsecurity-log',
        text: '일반 브라우저에서 406이 나타난다면 웹 서버의 오류 로그에서 ModSecurity가 남긴 `Access denied with code 406`을 찾습니다.',
      },
    ],
    choose: '클라이언트가 받아들이는 형식이 없고 기본 형식도 클라이언트에 쓸모가 없을 때 406을 보냅니다.',
    endUser: '요청한 형식으로는 이 콘텐츠를 제공하지 않습니다.',
  },
  407: {
    name: '프록시 인증 필요',
    summary: '프록시가 요청을 전달하기 전에 자격 증명을 요구합니다.',
    when: '사내 네트워크에서 명령줄 도구, 패키지 관리자, 컨테이너에 프록시의 자격 증명이 설정되어 있지 않을 때 나타납니다.',
    fixes: [
      {
        id: 'set-credentials',
        text: '`HTTPS_PROXY` 등에 자격 증명을 설정하고, 특수 문자는 퍼센트 인코딩합니다. `@`는 `%40`입니다.',
      },
      {
        id: 'check-scheme',
        text: '`Proxy-Authenticate`를 확인하고, 사용하는 도구가 그 인증 방식을 지원하는지 확인합니다. curl에서는 NTLM에 `--proxy-ntlm`, Negotiate에 `--proxy-negotiate`가 필요합니다. curl 8.20.0부터는 기본적으로 NTLM 없이 빌드되므로 `curl -V` 출력에 `NTLM`이 있는지 확인합니다.',
      },
      {
        id: 'exempt-build-servers',
        text: '빌드 서버에 별도의 계정을 주거나 인증 대상에서 제외합니다. Squid에서는 `proxy_auth`를 요구하는 규칙보다 앞에서 빌드 서버의 `src` ACL을 허용합니다.',
      },
    ],
    choose: '프록시에서만 407을 보냅니다. 오리진 서버는 401을 보냅니다.',
    endUser: '계속하려면 네트워크에 먼저 로그인해야 합니다.',
  },
  408: {
    name: '요청 시간 초과',
    summary: '서버가 제한 시간 안에 요청 전체를 받지 못했습니다.',
    when: '업로드가 느리거나, 클라이언트가 `Content-Length`보다 적은 바이트를 보내거나, 브라우저가 미리 열어 둔 연결을 쓰지 않을 때 나타납니다. Apache와 Node.js는 408을 응답으로 보내고, HAProxy도 헤더를 기다리다 시간이 초과되면 보냅니다. nginx는 로그에만 남기고 연결을 닫습니다(HTTP/2에서는 스트림만 닫음). 쓰지 않은 연결이면 Apache도 로그에만 남기고(`"-" 408 -`), nginx는 액세스 로그에도 남기지 않고 닫습니다.',
    fixes: [
      { id: 'retry-new-connection', text: '새 연결에서 요청을 다시 보냅니다.' },
      {
        id: 'check-content-length',
        text: '`Content-Length`가 실제로 보내는 바이트 수와 일치하는지 확인합니다.',
      },
      {
        id: 'raise-read-timeouts',
        text: '정상적인 업로드가 끊긴다면 nginx의 `client_header_timeout`과 `client_body_timeout`(기본값 60초), Apache의 `RequestReadTimeout`, Node.js의 `server.requestTimeout`(기본값 300초)을 늘립니다.',
      },
    ],
    choose: '제한 시간 안에 요청 전체가 도착하지 않았을 때 408을 보냅니다.',
    endUser: '연결이 너무 느렸습니다. 다시 시도해 주세요.',
  },
  409: {
    name: '충돌',
    summary: '요청이 리소스의 현재 상태와 충돌하여 서버가 거부했습니다.',
    when: '두 사람이 같은 레코드를 편집했거나 이름이 이미 사용 중일 때 나타납니다. Kubernetes는 `the object has been modified; please apply your changes to the latest version and try again`이라는 문구와 함께 409를 보냅니다.',
    fixes: [
      {
        id: 'reapply-change',
        text: '최신 버전을 가져와 변경 사항을 다시 적용한 뒤 요청을 다시 보냅니다.',
      },
      { id: 'describe-conflict', text: '요청이 무엇과 충돌했는지 본문에 명시합니다.' },
      {
        id: 'support-if-match',
        text: '클라이언트가 다른 변경 사항을 덮어쓰기 전에 충돌을 감지할 수 있도록 `ETag`를 보내고 `If-Match`를 검사합니다.',
      },
    ],
    choose: '호출자가 충돌을 해결하고 요청을 다시 보낼 수 있을 때 409를 보냅니다.',
    endUser: '그사이 상태가 바뀌었습니다. 새로 고친 뒤 다시 시도해 주세요.',
  },
};
