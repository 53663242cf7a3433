import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 1xx in Korean. */
export const codes: CodeTexts<typeof http, '1'> = {
  100: {
    name: '계속',
    summary: '서버가 요청 헤더를 받고 거부하지 않았으므로, 클라이언트는 본문을 보내고 최종 응답을 기다려야 합니다.',
    when: '클라이언트가 `Expect: 100-continue`와 함께 헤더를 보내고 본문을 보내기 전에 기다릴 때 나타납니다. curl은 HTTP/1.1로 큰 파일을 업로드할 때 기본적으로 이렇게 동작합니다.',
    fixes: [
      {
        id: 'drop-expect',
        text: '클라이언트가 기다릴 필요가 없다면 HTTP 라이브러리가 `Expect`를 추가하지 않도록 설정합니다. curl에서는 `-H "Expect:"`를 지정합니다.',
      },
      {
        id: 'find-dropping-hop',
        text: '업로드가 1초쯤 멈춘다면 100이 클라이언트에 도달하지 않는 것입니다. curl은 1초를 기다린 뒤 `Done waiting for 100-continue`를 출력합니다. 같은 요청을 오리진으로 직접 보내, 프록시가 `Expect`나 100을 누락하는지 확인합니다.',
      },
    ],
    choose: '`Expect: 100-continue`가 있는 요청의 헤더를 받아들일 때 100을 보냅니다.',
    endUser: '업로드를 시작합니다.',
  },
  101: {
    name: '프로토콜 전환',
    summary: '서버가 이 연결을 클라이언트가 `Upgrade`로 요청한 프로토콜로 전환합니다.',
    when: 'HTTP/1.1에서 성공한 WebSocket 핸드셰이크는 모두 101로 끝납니다. 최종 HTTP 응답은 따로 오지 않으며, 그때부터 연결은 새 프로토콜을 사용합니다. HTTP/2와 HTTP/3에는 101이 없으며, WebSocket 핸드셰이크는 CONNECT 요청으로 이루어지고 성공하면 200을 받습니다.',
    fixes: [
      {
        id: 'name-protocol',
        text: '선택한 프로토콜을 응답의 `Upgrade` 헤더에 명시하고 `Connection: upgrade`를 보냅니다.',
      },
      {
        id: 'pass-upgrade',
        text: '101이 오지 않는다면 모든 프록시가 `Upgrade`와 `Connection`을 전달하도록 설정합니다. nginx에서는 `proxy_http_version 1.1`을 설정하고 `proxy_set_header`로 두 헤더를 설정합니다.',
      },
    ],
    choose: '`Upgrade` 헤더가 있는 요청에 대해, 그 헤더에 나열된 프로토콜로 전환할 때만 101을 보냅니다.',
    endUser: '연결을 준비하고 있습니다.',
  },
  102: {
    name: '처리 중',
    summary: '서버가 요청을 모두 받아 아직 처리하고 있으며, 최종 응답은 나중에 옵니다.',
    when: '드물게 나타납니다. RFC 2518(WebDAV)이 오래 걸리는 작업을 위해 102를 정의했지만 RFC 4918에서 빠졌습니다.',
    fixes: [
      {
        id: 'update-library',
        text: 'HTTP 라이브러리가 102를 최종 응답으로 처리한다면 라이브러리를 업데이트합니다. 101을 제외한 1xx는 모두 중간 응답입니다.',
      },
      {
        id: 'return-202',
        text: '몇 분씩 걸리는 작업이라면 `Location` 등에 진행 상태를 조회할 URL을 담아 202로 응답합니다.',
      },
    ],
    choose: '102는 이를 지원하는 것으로 확인된 클라이언트에만 보냅니다. 그 밖의 클라이언트에는 202를 보냅니다.',
    endUser: '요청을 처리하고 있습니다.',
  },
  103: {
    name: '조기 힌트',
    summary: '브라우저가 리소스를 미리 불러올 수 있도록 서버가 최종 응답보다 먼저 일부 헤더(대개 `Link`)를 보냅니다.',
    when: '페이지를 아직 생성하는 동안 CDN이나 서버가 스타일시트와 글꼴을 `Link`로 미리 알릴 때 나타납니다. Chrome은 HTTP/1.1로 온 103을 무시합니다.',
    fixes: [
      {
        id: 'require-http2',
        text: '103은 HTTP/2 이상에서만 보냅니다. HTTP/1.1 클라이언트와 프록시 중에는 이를 잘못 처리하는 것이 있습니다. Node.js에서는 `response.writeEarlyHints()`를 호출합니다.',
      },
      {
        id: 'forward-hints',
        text: '힌트가 도착하지 않는다면 모든 프록시에서 전달 기능을 켭니다. nginx(1.29.0 이상)에서는 `early_hints`, Apache에서는 `H2EarlyHints on`입니다. 1.29.0 이전의 nginx를 거친다면 서버에서 103을 보내지 않도록 합니다. 이런 nginx를 거친 HTTP/2 연결에서는 103 때문에 응답 전체가 실패합니다.',
      },
    ],
    choose: '최종 응답에 시간이 걸리지만 페이지에 필요한 리소스는 이미 알고 있을 때 103을 보냅니다.',
    endUser: '페이지를 불러오고 있습니다.',
  },
  104: {
    name: '업로드 재개 지원',
    summary: '서버가 업로드 재개를 지원하므로, 업로드가 중간에 끊겨도 클라이언트가 이어서 보낼 수 있습니다.',
    when: '클라이언트가 IETF 초안 “Resumable Uploads for HTTP”에 따라 업로드를 시작할 때 나타납니다. 104는 임시로 등록된 코드이며, 만료일은 IANA 레지스트리에 나와 있습니다.',
    fixes: [
      {
        id: 'store-location',
        text: '업로드가 끝날 때까지 `Location`의 URL을 보관합니다.',
      },
      {
        id: 'resume-upload',
        text: '연결이 끊겼다면 그 URL에 HEAD를 보내 `Upload-Offset`을 확인합니다. 나머지를 거기서부터 PATCH로 보내고, 같은 `Upload-Offset`과 `Upload-Complete: ?1`, `Content-Type: application/partial-upload` 헤더를 넣습니다.',
      },
      {
        id: 'find-dropping-proxy',
        text: '104가 오지 않는다면 중간 응답을 전달하지 않는 프록시를 찾습니다. 1xx 응답까지 출력하는 `curl -v`로 각 홉에 차례로 요청을 보냅니다.',
      },
    ],
    choose: '클라이언트가 재개할 수 있는 업로드라면 가능한 한 일찍 104를 보냅니다.',
    endUser: '연결이 끊겨도 업로드를 이어서 할 수 있습니다.',
  },
};
