import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 1xx in Korean. */
export const codes: CodeTexts<typeof http, '1'> = {
  100: {
    name: '계속',
    summary: '서버가 헤더를 확인하고 본문을 받을 준비를 마쳤으며, 최종 응답은 아직 오지 않았습니다.',
    when: '클라이언트가 Expect: 100-continue로 본문을 예고했을 때 나타납니다. curl은 HTTP/1.1로 큰 파일을 업로드할 때 이 헤더를 알아서 보냅니다.',
    fixes: [
      {
        id: 'drop-expect',
        who: 'client',
        text: '예상하지 못한 응답이라면 라이브러리가 Expect를 추가하는지 확인하고 이를 뺍니다.',
        run: 'curl -H "Expect:" -T file https://example.com/path',
      },
      {
        id: 'find-dropping-hop',
        who: 'operator',
        text: '업로드가 멈춘다면 프록시가 Expect와 중간 응답을 그대로 전달하는지 확인합니다.',
        run: 'curl -v --http1.1 -H "Expect: 100-continue" -T file https://example.com/path',
      },
    ],
    choose: 'Expect: 100-continue가 있는 요청의 헤더가 검사를 통과했을 때 100을 보냅니다.',
    endUser: '업로드를 시작합니다.',
  },
  101: {
    name: '프로토콜 전환',
    summary: '서버가 HTTP를 끝내고 클라이언트가 Upgrade로 요청한 프로토콜로 넘어갑니다.',
    when: 'HTTP/1.1에서 성공한 WebSocket 핸드셰이크는 모두 이 코드로 끝납니다. HTTP/2와 HTTP/3에는 이런 전환이 없습니다.',
    fixes: [
      { id: 'name-protocol', who: 'server', text: '선택한 프로토콜을 응답의 Upgrade 헤더에 적습니다.' },
      {
        id: 'pass-upgrade',
        who: 'operator',
        text: '이 응답이 오지 않는다면 프록시가 Upgrade와 Connection을 오리진에 전달하게 합니다.',
        run: 'proxy_http_version 1.1;\nproxy_set_header Upgrade $http_upgrade;\nproxy_set_header Connection "upgrade";',
      },
    ],
    choose: 'Upgrade 헤더가 있는 요청에 대해, 그 헤더에 나열된 프로토콜로 전환할 때만 101을 보냅니다.',
    endUser: '연결을 준비하고 있습니다.',
  },
  102: {
    name: '처리 중',
    summary: '서버가 요청을 모두 받아 아직 처리하고 있으며, 클라이언트에 계속 기다려 달라고 알립니다.',
    when: '거의 볼 일이 없습니다. 초기 WebDAV가 오래 걸리는 작업을 위해 정의했지만 이후의 WebDAV에서는 빠졌습니다.',
    fixes: [
      { id: 'update-library', who: 'client', text: '이 코드를 최종 응답으로 여기는 라이브러리는 업데이트합니다.' },
      {
        id: 'return-202',
        who: 'server',
        text: '몇 분씩 걸리는 작업이라면 202로 응답하고 진행 상태를 조회할 주소를 제공합니다.',
      },
    ],
    choose: '이 코드를 이해한다고 확인된 클라이언트에만 102를 보냅니다. 그 밖의 클라이언트에는 202가 낫습니다.',
    endUser: '요청을 처리하고 있습니다.',
  },
  103: {
    name: '조기 힌트',
    summary: '브라우저가 파일을 미리 불러올 수 있도록 실제 응답보다 먼저 보내는 헤더이며, 대개 Link입니다.',
    when: '느린 페이지를 만드는 동안 CDN이나 서버가 스타일시트와 글꼴을 미리 알릴 때 나타납니다. Chromium은 HTTP/1.1에서 이를 무시합니다.',
    fixes: [
      {
        id: 'require-http2',
        who: 'server',
        text: '오래된 클라이언트 중에는 이 응답을 제대로 처리하지 못하는 것이 있으므로 HTTP/2 이상에서만 보냅니다.',
      },
      {
        id: 'forward-hints',
        who: 'operator',
        text: '힌트가 도착하지 않는다면 프록시마다 중간 응답을 전달하는지 확인합니다.',
        run: 'early_hints $http2;',
      },
    ],
    choose: '응답에 시간이 걸리지만 페이지에 필요한 파일은 이미 알고 있을 때 103을 보냅니다.',
    endUser: '페이지를 불러오고 있습니다.',
  },
  104: {
    name: '업로드 재개 지원',
    summary: '업로드가 중간에 끊기더라도 서버가 이어서 받을 수 있습니다.',
    when: '클라이언트가 재개 가능한 업로드에 관한 IETF 초안대로 업로드할 때 나타납니다. 초안이 RFC가 될 때까지는 임시로 등록된 코드입니다.',
    fixes: [
      {
        id: 'store-location',
        who: 'client',
        text: '고칠 것이 없습니다. 업로드가 끝날 때까지 Location의 주소를 보관합니다.',
      },
      {
        id: 'resume-upload',
        who: 'client',
        text: '연결이 끊겼다면 그 주소에 오프셋을 물어보고 거기서부터 나머지를 보냅니다.',
      },
      {
        id: 'find-dropping-proxy',
        who: 'operator',
        text: '이 응답이 오지 않는다면 중간 응답을 삼키는 프록시가 없는지 확인합니다.',
      },
    ],
    choose: '이어받을 수 있는 업로드라면 초반에 104를 보냅니다.',
    endUser: '연결이 끊겨도 업로드를 이어서 할 수 있습니다.',
  },
};
