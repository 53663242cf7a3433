import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 3xx in Korean. */
export const codes: CodeTexts<typeof http, '3'> = {
  300: {
    name: '여러 선택지',
    summary: '리소스가 여러 형태로 존재하므로 클라이언트나 사용자가 하나를 골라야 합니다.',
    when: '드물게 나타납니다. 예를 들어 Apache의 mod_speling은 철자가 틀린 주소와 비슷한 파일이 여러 개일 때 보냅니다.',
    fixes: [
      { id: 'choose-url', who: 'client', text: '본문에 있는 주소 중 하나를 골라 요청합니다.' },
      { id: 'name-preferred', who: 'server', text: '권장하는 선택지를 Location에 적습니다.' },
      { id: 'redirect-instead', who: 'operator', text: '사용자가 고를 필요가 없다면 한 주소로 리디렉션합니다.' },
    ],
    choose: '선택지를 나열할 수는 있지만 클라이언트 대신 고를 수는 없을 때 300을 보냅니다.',
    endUser: '여러 버전이 있습니다. 하나를 선택해 주세요.',
  },
  301: {
    name: '영구 이동',
    summary: '리소스의 주소가 영구적으로 바뀌었습니다.',
    when: '사이트를 HTTPS나 다른 도메인, 더 깔끔한 경로로 옮겼을 때, 또는 주소 끝의 슬래시가 하나 많거나 모자랄 때 나타납니다.',
    fixes: [
      { id: 'update-links', who: 'client', text: 'Location을 따라가고, 링크와 설정에 있는 옛 주소를 바꿉니다.' },
      {
        id: 'send-post-directly',
        who: 'client',
        text: 'POST가 GET으로 바뀌어 도착한다면 처음부터 새 주소로 보냅니다.',
      },
      {
        id: 'test-as-302',
        who: 'operator',
        text: '새 규칙은 먼저 302로 시험합니다. 브라우저는 잘못된 301도 기억합니다.',
        run: 'curl -sI https://example.com/path',
      },
    ],
    choose: '페이지를 영구적으로 옮겼을 때 301을 보냅니다. POST를 POST로 유지해야 한다면 308을 보냅니다.',
    endUser: '페이지의 주소가 바뀌었습니다. 새 주소로 이동합니다.',
  },
  302: {
    name: '임시 이동',
    summary: '지금은 다른 주소에서 응답을 얻을 수 있고, 원래 주소도 계속 유효합니다.',
    when: '로그인 페이지, 언어 선택, 일시적인 우회에서 나타납니다. 따로 지정하지 않으면 이 코드를 보내는 리디렉션 함수가 많습니다.',
    fixes: [
      { id: 'follow-location', who: 'client', text: 'Location을 따라가되, 다음에는 다시 원래 주소로 요청합니다.' },
      {
        id: 'send-303-or-307',
        who: 'server',
        text: 'POST를 어떻게 할지 정합니다. 303은 GET으로 이어 가고, 307은 POST를 그대로 다시 보냅니다.',
      },
      {
        id: 'fix-redirect-loop',
        who: 'operator',
        text: '리디렉션이 끝없이 돌면 프록시와 애플리케이션이 HTTPS 여부와 호스트 이름을 똑같이 알고 있는지 확인합니다.',
        run: 'curl -sIL --max-redirs 10 https://example.com/path',
      },
    ],
    choose: 'GET을 잠시 우회시킬 때 302를 보냅니다. 다른 메서드에는 303이나 307이 의도를 분명히 드러냅니다.',
    endUser: '다른 페이지로 이동합니다.',
  },
  303: {
    name: '다른 위치 참조',
    summary: '요청은 처리되었고, 클라이언트는 다른 주소에서 GET으로 결과를 가져와야 합니다.',
    when: '폼을 전송한 뒤에 나타납니다. 결과 페이지로 리디렉션하면 새로 고침을 해도 폼이 두 번 전송되지 않습니다.',
    fixes: [
      { id: 'get-location', who: 'client', text: 'Location의 주소를 본문 없이 GET으로 요청합니다.' },
      { id: 'redirect-after-form', who: 'server', text: '무언가를 변경하는 폼을 처리한 뒤에는 항상 이 코드를 씁니다.' },
    ],
    choose: 'POST 처리가 끝났고 그 결과에 자체 주소가 있을 때 303을 보냅니다.',
    endUser: '요청을 접수했습니다. 결과 페이지로 이동합니다.',
  },
  304: {
    name: '수정되지 않음',
    summary: '클라이언트가 가진 사본이 아직 유효하므로 서버가 헤더만 보냅니다.',
    when: '브라우저나 CDN이 If-None-Match나 If-Modified-Since로 물었는데 바뀐 것이 없을 때 나타납니다.',
    fixes: [
      { id: 'use-cached-copy', who: 'client', text: '고칠 것이 없습니다. 캐시에 있는 사본을 사용합니다.' },
      {
        id: 'bypass-cache',
        who: 'client',
        text: '옛 내용이 보인다면 조건부 헤더를 빼고 Cache-Control: no-cache를 넣어 한 번 요청합니다.',
        run: 'curl -si -H "Cache-Control: no-cache" https://example.com/path',
      },
      {
        id: 'change-etag',
        who: 'server',
        text: '오래된 사본이 계속 쓰인다면 내용이 바뀔 때 ETag나 Last-Modified도 바뀌게 합니다.',
      },
    ],
    choose: '조건부 GET이나 HEAD에만 304를 보내고, 200이었다면 보냈을 ETag와 Cache-Control을 함께 보냅니다.',
    endUser: '이미 최신 내용입니다.',
  },
  305: {
    name: '프록시 사용',
    summary: '지정된 프록시를 통해 리소스를 가져오라고 클라이언트에 알리던, 지금은 폐기된 코드입니다.',
    when: '사실상 나타나지 않습니다. 서버가 프록시를 정하게 하는 방식이 보안상 위험한 것으로 드러났기 때문입니다.',
    fixes: [
      {
        id: 'ignore-redirect',
        who: 'client',
        text: '이 응답을 따르지 않습니다. 프록시는 클라이언트 자신의 설정에서 정합니다.',
      },
      {
        id: 'stop-sending',
        who: 'server',
        text: '이 코드를 없애고, 클라이언트가 설정이나 PAC 파일에서 프록시를 찾게 합니다.',
      },
    ],
    choose: '305는 보내지 않습니다. 요즘 클라이언트는 이 코드를 따르지 않습니다.',
    endUser: '지금은 이 페이지를 열 수 없습니다.',
  },
  306: {
    name: '사용하지 않음',
    summary: '옛 초안에서 프록시 전환을 뜻했으며 그 뒤로 계속 예약되어 있는 번호입니다.',
    when: '정상적으로는 나타나지 않습니다. 이 코드를 보내는 쪽은 번호를 임의로 만들었거나 그 초안을 따르고 있는 것입니다.',
    fixes: [
      { id: 'treat-as-300', who: 'client', text: '같은 분류의 알 수 없는 코드와 마찬가지로 300처럼 처리합니다.' },
      { id: 'replace-code', who: 'server', text: '302, 303, 307, 308 중 의도에 맞는 리디렉션으로 바꿉니다.' },
    ],
    choose: '추적 기록에 이 번호가 보일 때만 306입니다. 현행 명세에서는 이 번호에 의미가 없습니다.',
    endUser: '지금은 이 페이지를 열 수 없습니다.',
  },
  307: {
    name: '임시 리디렉션',
    summary: '당분간은 메서드와 본문을 그대로 유지한 채 같은 요청을 다른 주소로 보내야 합니다.',
    when: '서비스가 요청을 다른 리전이나 노드로 돌릴 때 나타납니다. 브라우저 개발자 도구는 서버가 보내지 않았더라도 HSTS에 따른 HTTPS 전환을 이 코드로 표시합니다.',
    fixes: [
      {
        id: 'repeat-at-location',
        who: 'client',
        text: '요청 전체를 Location으로 다시 보내고, 다음을 위해 원래 주소를 남겨 둡니다.',
      },
      {
        id: 'buffer-body',
        who: 'client',
        text: '본문이 스트림이라면 버퍼에 담아 둡니다. 한 번 읽은 스트림은 다시 보낼 수 없습니다.',
      },
      { id: 'send-303', who: 'server', text: '클라이언트에 결과 페이지만 보여 주면 된다면 303을 보냅니다.' },
    ],
    choose: 'POST를 POST로 유지하면서 잠시 우회시킬 때 307을 보냅니다.',
    endUser: '잠시 다른 주소로 이동합니다.',
  },
  308: {
    name: '영구 리디렉션',
    summary: '리소스를 영구적으로 옮겼으며, 같은 요청을 새 주소로 보내야 합니다.',
    when: 'API 호스트를 옮겼거나 HTTPS만 허용할 때 나타납니다. Next.js처럼 영구 리디렉션에 이 코드를 쓰는 프레임워크도 있습니다.',
    fixes: [
      { id: 'update-url', who: 'client', text: '요청 전체를 Location으로 다시 보내고 새 주소를 저장합니다.' },
      { id: 'update-library', who: 'client', text: '이 코드에서 멈추는 오래된 HTTP 라이브러리는 업데이트합니다.' },
      {
        id: 'test-as-307',
        who: 'operator',
        text: '새 규칙은 먼저 307로 시험합니다. 이 코드는 캐시에 남습니다.',
        run: 'return 307 https://example.com$request_uri;',
      },
    ],
    choose: '엔드포인트를 영구적으로 옮겼고 POST를 POST로 유지해야 할 때 308을 보냅니다.',
    endUser: '페이지의 주소가 바뀌었습니다. 새 주소로 이동합니다.',
  },
};
