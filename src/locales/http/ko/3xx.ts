import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 3xx in Korean. */
export const codes: CodeTexts<typeof http, '3'> = {
  300: {
    name: '여러 선택지',
    summary: '리소스에 여러 버전이 있고 버전마다 URL이 따로 있어, 클라이언트가 하나를 골라야 합니다.',
    when: '300은 드물게 나타납니다. `CheckSpelling on`을 설정한 Apache(mod_speling)는 철자가 틀린 URL과 비슷한 파일이 여러 개일 때 보냅니다.',
    fixes: [
      {
        id: 'choose-url',
        text: '본문에 있는 URL 중 하나를 골라 요청합니다. `Location`이 있다면 서버가 권장하는 URL입니다.',
      },
      { id: 'name-preferred', text: '권장하는 버전의 URL을 `Location`에 담아 보냅니다.' },
      {
        id: 'redirect-instead',
        text: '클라이언트가 고를 필요가 없다면 한 URL로 리디렉션합니다. Apache에서는 `CheckSpelling off`로 이 응답을 막을 수 있습니다.',
      },
    ],
    choose: '여러 버전을 나열할 수는 있지만 클라이언트 대신 고를 수는 없을 때 300을 보냅니다.',
    endUser: '이 콘텐츠에는 여러 버전이 있습니다. 하나를 선택해 주세요.',
  },
  301: {
    name: '영구 이동',
    summary: '리소스가 `Location`의 URL로 영구적으로 이동했다고 서버가 알립니다.',
    when: '사이트를 HTTPS나 다른 도메인, 더 간결한 경로로 옮겼거나, URL 끝의 슬래시가 하나 많거나 모자랄 때 나타납니다.',
    fixes: [
      { id: 'update-links', text: '`Location`을 따라가고, 링크와 설정에 있는 기존 URL을 바꿉니다.' },
      {
        id: 'send-post-directly',
        text: 'POST가 새 URL에 GET으로 도착한다면 POST를 처음부터 새 URL로 보냅니다.',
      },
      {
        id: 'test-as-302',
        text: '브라우저는 잘못된 301도 캐시하므로 새 규칙은 먼저 302로 배포합니다. `curl -sI`는 아무것도 캐시하지 않으므로 이 명령으로 규칙을 테스트합니다.',
      },
    ],
    choose: '페이지를 영구적으로 옮겼을 때 301을 보냅니다. POST 메서드를 유지해야 한다면 308을 보냅니다.',
    endUser: '페이지의 주소가 바뀌었습니다. 새 주소로 이동합니다.',
  },
  302: {
    name: '임시 이동',
    summary: '리소스가 일시적으로 `Location`의 URL에 있으며 원래 URL도 계속 유효하다고 서버가 알립니다.',
    when: '로그인 페이지나 사용자 언어의 페이지로 보내는 것과 같은 일시적인 리디렉션에 302가 쓰입니다. 많은 `redirect()` 함수가 기본으로 이 코드를 보냅니다.',
    fixes: [
      { id: 'follow-location', text: '`Location`을 따라가되, 다음에는 다시 원래 URL로 요청합니다.' },
      {
        id: 'send-303-or-307',
        text: 'POST를 처리한 뒤 GET으로 이동하게 하려면 303을, POST를 그대로 다시 보내게 하려면 307을 보냅니다.',
      },
      {
        id: 'fix-redirect-loop',
        text: '리디렉션 루프(`ERR_TOO_MANY_REDIRECTS`)라면 프록시가 원래의 `Host`와 `X-Forwarded-Proto: https`를 보내고 애플리케이션이 이를 신뢰하는지 확인합니다. Cloudflare에서는 오리진에 유효한 인증서를 설치한 뒤 SSL/TLS 암호화 모드를 Flexible에서 Full (strict)로 바꿉니다.',
      },
    ],
    choose: 'GET을 일시적으로 리디렉션할 때 302를 보냅니다. 다른 메서드에는 303이나 307을 보냅니다.',
    endUser: '다른 페이지로 이동합니다.',
  },
  303: {
    name: '다른 위치 참조',
    summary: '서버가 요청을 처리했으며, 클라이언트는 `Location`의 URL에서 GET으로 결과를 가져와야 합니다.',
    when: '폼을 전송한 뒤에 나타납니다. 결과 페이지로 리디렉션하면 새로 고침을 해도 폼이 다시 전송되지 않습니다.',
    fixes: [
      { id: 'get-location', text: '`Location`의 URL로 본문 없이 GET을 보냅니다.' },
      {
        id: 'redirect-after-form',
        text: '데이터를 변경하는 폼을 처리한 뒤에는 항상 303을 보냅니다. Express에서는 `res.redirect(303, "/path")`입니다.',
      },
    ],
    choose: 'POST 처리가 끝났고 그 결과에 별도의 URL이 있을 때 303을 보냅니다.',
    endUser: '요청을 접수했습니다. 결과 페이지로 이동합니다.',
  },
  304: {
    name: '수정되지 않음',
    summary: '클라이언트의 캐시된 사본이 아직 유효하다고 서버가 확인하고 헤더만 보냅니다.',
    when: '브라우저나 CDN이 `If-None-Match`나 `If-Modified-Since`를 담아 요청했는데 리소스가 바뀌지 않았을 때 나타납니다.',
    fixes: [
      { id: 'use-cached-copy', text: '캐시된 사본을 사용하고, 저장된 헤더를 304의 헤더로 갱신합니다.' },
      {
        id: 'bypass-cache',
        text: '내용이 오래되었다면 `If-None-Match`나 `If-Modified-Since` 없이 `Cache-Control: no-cache`를 담아 한 번 요청합니다. nginx의 캐시처럼 이 헤더를 무시하는 캐시도 있으므로, 그래도 오래된 내용이 오면 공유 캐시를 비웁니다.',
      },
      {
        id: 'change-etag',
        text: '클라이언트가 오래된 사본을 계속 쓴다면, 내용이 바뀔 때 `ETag`나 `Last-Modified`도 바뀌도록 합니다.',
      },
    ],
    choose: '조건부 GET이나 HEAD에만 304를 보내고, 200 응답에 들어갈 `ETag`와 `Cache-Control`을 함께 보냅니다.',
    endUser: '이미 최신 내용입니다.',
  },
  305: {
    name: '프록시 사용',
    summary: '서버가 지정한 프록시를 통해 리소스에 접근하라고 클라이언트에 알리던 코드로, 지금은 폐기되었습니다.',
    when: '사실상 나타나지 않습니다. 서버가 클라이언트의 프록시를 정하는 방식이 보안상 위험하여 폐기되었습니다.',
    fixes: [
      {
        id: 'ignore-redirect',
        text: '이 응답을 따르지 않습니다. 프록시는 `HTTPS_PROXY` 같은 클라이언트의 설정에서만 가져옵니다.',
      },
      {
        id: 'stop-sending',
        text: '이 코드를 더 이상 보내지 말고, 클라이언트의 설정이나 PAC 파일에서 프록시를 지정합니다.',
      },
    ],
    choose: '305는 보내지 않습니다. 브라우저는 이 코드를 따르지 않습니다.',
    endUser: '지금은 이 페이지를 열 수 없습니다.',
  },
  306: {
    name: '사용하지 않음',
    summary: '초기 HTTP 초안에서 “Switch Proxy”를 뜻했으며, 그 뒤로 계속 예약되어 있는 번호입니다.',
    when: '현재 이 코드를 보내는 소프트웨어는 없어야 합니다. 보내는 서버가 있다면 그 초안을 따르거나 이 번호에 자체 의미를 부여한 것입니다.',
    fixes: [
      { id: 'treat-as-300', text: '다른 알 수 없는 3xx 코드와 마찬가지로 300처럼 처리합니다.' },
      { id: 'replace-code', text: '302, 303, 307, 308 중 필요한 리디렉션으로 바꿉니다.' },
    ],
    choose:
      '로그나 패킷 캡처에 이 번호가 보이면 306입니다. HTTP는 이 번호를 예약해 두기만 하고 의미는 정하지 않았습니다.',
    endUser: '지금은 이 페이지를 열 수 없습니다.',
  },
  307: {
    name: '임시 리디렉션',
    summary:
      '리소스가 일시적으로 `Location`의 URL에 있으니 메서드와 본문을 유지하여 그곳으로 요청을 다시 보내라고 서버가 알립니다.',
    when: '서비스가 다른 리전이나 노드로 리디렉션할 때 나타납니다. HSTS에 따라 URL이 HTTPS로 바뀔 때도 일부 브라우저의 개발자 도구에 307이 표시됩니다. 이때는 서버가 보낸 것이 아니며, Chrome은 `Non-Authoritative-Reason: HSTS`를 추가합니다.',
    fixes: [
      {
        id: 'repeat-at-location',
        text: '요청 전체를 `Location`의 URL로 다시 보내되, 다음에는 원래 URL로 요청합니다.',
      },
      {
        id: 'buffer-body',
        text: '본문이 스트림이라면 보내기 전에 버퍼에 담습니다. 본문이 `ReadableStream`이면 두 번 읽을 수 없으므로, 307을 받은 `fetch()`는 실패합니다.',
      },
      { id: 'send-303', text: '클라이언트가 결과 페이지만 가져오면 된다면 303을 보냅니다.' },
    ],
    choose: '메서드와 본문을 유지해야 하는 일시적인 리디렉션에 307을 보냅니다.',
    endUser: '일시적으로 다른 페이지로 이동합니다.',
  },
  308: {
    name: '영구 리디렉션',
    summary: '리소스가 `Location`의 URL로 영구적으로 이동했으니 그곳으로 같은 요청을 다시 보내라고 서버가 알립니다.',
    when: 'API 호스트를 옮겼거나 API가 HTTPS를 요구할 때 나타납니다. ingress-nginx는 HTTPS로 리디렉션할 때, Next.js는 영구 리디렉션에 308을 보냅니다.',
    fixes: [
      {
        id: 'update-url',
        text: '요청 전체를 `Location`의 URL로 다시 보내고, 링크와 설정에 있는 기존 URL을 바꿉니다.',
      },
      {
        id: 'update-library',
        text: 'HTTP 라이브러리가 308을 따라가지 않는다면 라이브러리를 업데이트합니다.',
      },
      {
        id: 'test-as-307',
        text: '브라우저는 308을 캐시하므로 새 규칙은 먼저 307로 배포합니다(nginx에서는 `return 307`).',
      },
    ],
    choose: '엔드포인트를 영구적으로 옮겼고 POST 메서드를 유지해야 할 때 308을 보냅니다.',
    endUser: '페이지의 주소가 바뀌었습니다. 새 주소로 이동합니다.',
  },
};
