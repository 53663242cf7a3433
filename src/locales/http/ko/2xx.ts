import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 2xx in Korean. */
export const codes: CodeTexts<typeof http, '2'> = {
  200: {
    name: '성공',
    summary: '요청이 성공했고 응답에 결과가 담겨 있습니다.',
    when: '페이지와 API의 통상적인 응답입니다. 실패했을 때도 이 코드를 보내고 오류를 본문에 담는 API도 있습니다.',
    fixes: [
      {
        id: 'check-body',
        who: 'client',
        text: '결과가 이상하다면 본문에 오류가 담겨 있는지, Age 헤더로 보아 캐시된 사본인지 확인합니다.',
        run: 'curl -si https://example.com/path',
      },
      {
        id: 'return-error-status',
        who: 'server',
        text: '작업이 실패했을 때는 이 코드를 보내지 않습니다. 모니터링, 캐시, 재시도는 상태만 보고 판단합니다.',
      },
    ],
    choose: '요청이 성공했고 돌려줄 결과가 있을 때 200을 보냅니다.',
    endUser: '정상적으로 처리되었습니다.',
  },
  201: {
    name: '생성됨',
    summary: '요청이 성공하여 무언가가 새로 만들어졌습니다.',
    when: 'POST로 주문, 사용자, 파일을 만들었거나 PUT으로 해당 주소에 첫 버전을 저장했을 때 나타납니다.',
    fixes: [
      { id: 'read-location', who: 'client', text: '고칠 것이 없습니다. Location이나 본문에서 새 주소를 가져옵니다.' },
      {
        id: 'check-duplicate',
        who: 'client',
        text: '수정하려던 것이었다면 사본을 하나 더 만들지 않았는지 확인합니다.',
      },
      { id: 'send-location', who: 'server', text: '새 리소스의 주소를 Location에 넣습니다.' },
    ],
    choose: '응답하는 시점에 새 리소스가 이미 존재할 때 201을 보냅니다.',
    endUser: '새 항목이 만들어졌습니다.',
  },
  202: {
    name: '접수됨',
    summary: '서버가 요청을 접수했지만 작업은 아직 끝나지 않았고 실패할 수도 있습니다.',
    when: '동영상 인코딩, 내보내기, 대량 메일 발송, 클라우드 리소스 삭제처럼 큐에서 차례를 기다리는 작업에 나타납니다.',
    fixes: [
      { id: 'poll-status', who: 'client', text: '고칠 것이 없습니다. 간격을 두고 작업 상태를 조회합니다.' },
      {
        id: 'return-status-url',
        who: 'server',
        text: '상태를 조회할 주소를 돌려주고, 작업이 끝난 뒤에도 한동안 유지합니다.',
      },
      {
        id: 'check-queue',
        who: 'operator',
        text: '작업이 끝나지 않는다면 웹 서버가 아니라 큐와 워커를 살펴봅니다.',
        run: 'rabbitmqctl list_queues name messages consumers',
      },
    ],
    choose: '요청을 안전하게 저장해 두고 나중에 처리할 때 202를 보냅니다.',
    endUser: '요청을 접수하여 처리하고 있습니다.',
  },
  203: {
    name: '원본이 아닌 정보',
    summary: '요청은 성공했지만 오리진 서버가 보낸 내용을 중간의 프록시가 바꾸었습니다.',
    when: '드물게 나타납니다. 콘텐츠를 걸러 내거나, 줄이거나, 번역하는 프록시가 이 코드로 표시할 수 있지만 실제로 그러는 경우는 거의 없습니다.',
    fixes: [
      {
        id: 'request-original',
        who: 'client',
        text: '원본이 필요하다면 Cache-Control: no-transform을 넣어 요청하거나 프록시를 거치지 않고 요청합니다.',
        run: 'curl -si -H "Cache-Control: no-transform" https://example.com/path',
      },
      { id: 'find-proxy', who: 'operator', text: '예상하지 못한 응답이라면 콘텐츠를 바꾸는 프록시를 찾습니다.' },
    ],
    choose: '오리진 서버의 200 응답을 바꾼 프록시에서만 203을 보냅니다.',
    endUser: '콘텐츠를 불러왔습니다.',
  },
  204: {
    name: '콘텐츠 없음',
    summary: '요청이 성공했고 돌려줄 내용은 없습니다.',
    when: 'API로 무언가를 저장, 삭제, 전환한 뒤에 나타나며, 비콘과 CORS 프리플라이트의 응답으로도 나타납니다.',
    fixes: [
      {
        id: 'check-status-first',
        who: 'client',
        text: '이 응답을 처리하다 오류가 난다면 response.json()을 호출하기 전에 상태를 확인합니다.',
      },
      {
        id: 'return-200',
        who: 'server',
        text: '클라이언트가 변경된 결과를 확인해야 한다면 본문을 담아 200을 보냅니다.',
      },
    ],
    choose: '요청이 성공했고 클라이언트가 필요한 것을 이미 다 가지고 있을 때 204를 보냅니다.',
    endUser: '변경 사항이 적용되었습니다.',
  },
  205: {
    name: '콘텐츠 초기화',
    summary: '요청이 성공했고, 클라이언트는 요청을 보낸 폼이나 화면을 비워야 합니다.',
    when: '레코드를 하나씩 이어서 입력하는 화면에서 쓰입니다. 브라우저가 이 코드 때문에 폼을 비우지는 않습니다.',
    fixes: [
      { id: 'clear-form', who: 'client', text: '고칠 것이 없습니다. 자체 코드에서 폼을 비웁니다.' },
      {
        id: 'send-no-body',
        who: 'server',
        text: '본문 없이 보내고, 브라우저가 알아서 폼을 비우리라고 기대하지 않습니다.',
      },
    ],
    choose: '이 코드를 받아 폼을 비우는 자체 클라이언트에만 205를 보냅니다. 다른 클라이언트에는 204로도 충분합니다.',
    endUser: '입력한 내용이 저장되었습니다. 다음 항목을 입력할 수 있습니다.',
  },
  206: {
    name: '부분 콘텐츠',
    summary: '클라이언트가 Range로 요청한 파일의 일부만 응답에 담겨 있습니다.',
    when: '동영상 플레이어에서 재생 위치를 옮기거나, 다운로드 관리자가 이어받거나, CDN이 큰 파일을 조각으로 나누어 가져올 때 나타납니다.',
    fixes: [
      {
        id: 'use-content-range',
        who: 'client',
        text: '고칠 것이 없습니다. 받은 바이트를 Content-Range가 가리키는 위치에 넣습니다.',
      },
      {
        id: 'send-if-range',
        who: 'client',
        text: '한 파일에 두 버전이 섞이지 않도록 ETag를 If-Range에 담아 보냅니다.',
      },
      {
        id: 'find-range-source',
        who: 'operator',
        text: '파일 전체를 기대했다면 Range를 추가하는 플레이어나 프록시, CDN을 찾습니다.',
      },
    ],
    choose: '충족할 수 있는 Range 헤더가 있는 요청에만 206을 보냅니다.',
    endUser: '다운로드를 계속합니다.',
  },
  207: {
    name: '다중 상태',
    summary: '본문에 여러 결과가 나열되어 있고 결과마다 상태가 따로 있습니다.',
    when: 'WebDAV 클라이언트가 폴더를 조회하거나 한꺼번에 변경할 때 나타납니다. 배치 요청에 이 코드를 빌려 쓰는 JSON API도 있습니다.',
    fixes: [
      {
        id: 'read-each-status',
        who: 'client',
        text: '이 코드 자체에는 고칠 것이 없습니다. 실패한 항목이 섞여 있을 수 있으므로 항목마다 상태를 읽습니다.',
      },
      { id: 'resend-failed-items', who: 'client', text: '실패한 항목만 다시 보냅니다.' },
      {
        id: 'document-format',
        who: 'server',
        text: '표준에 정해진 본문은 XML이므로, WebDAV가 아니라면 본문의 형식을 문서에 밝힙니다.',
      },
    ],
    choose: '요청 하나의 결과가 여러 가지여서 클라이언트가 구별해야 할 때 207을 보냅니다.',
    endUser: '일부가 처리되지 않았을 수 있습니다. 결과를 확인해 주세요.',
  },
  208: {
    name: '이미 보고됨',
    summary: 'WebDAV 목록에서 이 폴더가 앞에 이미 나왔으므로 하위 항목을 되풀이하지 않습니다.',
    when: '한 폴더가 트리의 여러 곳에 연결되어 있어, 모든 단계를 조회하는 목록에서 그 폴더를 다시 만났을 때 나타납니다.',
    fixes: [
      {
        id: 'use-first-entry',
        who: 'client',
        text: '고칠 것이 없습니다. 같은 목록에서 처음 나온 곳의 하위 항목을 사용합니다.',
      },
      {
        id: 'match-resource-id',
        who: 'client',
        text: '빠진 항목이 있어 보이면 DAV:resource-id로 같은 폴더를 찾아 맞춥니다.',
      },
    ],
    choose: '207 본문 안에서, 같은 본문에 이미 나열한 폴더에만 208을 보냅니다.',
    endUser: '목록을 모두 불러왔습니다.',
  },
  226: {
    name: 'IM 적용됨',
    summary: '본문이 리소스 전체가 아니라 클라이언트가 A-IM으로 제시한 형태이며, 대개는 변경된 부분만 담겨 있습니다.',
    when: '거의 나타나지 않습니다. 소수의 피드 서버가 이 방식으로 새 글만 보내며, 브라우저는 이를 요청하지 않습니다.',
    fixes: [
      { id: 'apply-changes', who: 'client', text: '고칠 것이 없습니다. 가지고 있는 사본에 변경된 부분을 적용합니다.' },
      { id: 'remove-a-im', who: 'client', text: '예상하지 못한 응답이라면 요청에서 A-IM을 뺍니다.' },
    ],
    choose: 'A-IM이 있는 요청에만 226을 보내고, 적용한 방식을 IM에 적습니다.',
    endUser: '최신 변경 사항을 불러왔습니다.',
  },
};
