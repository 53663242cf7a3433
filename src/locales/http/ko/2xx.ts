import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 2xx in Korean. */
export const codes: CodeTexts<typeof http, '2'> = {
  200: {
    name: '성공',
    summary: '요청이 성공했고 응답에 결과가 담겨 있습니다.',
    when: '성공한 요청은 대부분 200을 받습니다. 실패했을 때도 200을 반환하고 오류를 본문에 담는 API도 있습니다.',
    fixes: [
      {
        id: 'check-body',
        text: '결과가 이상하다면 본문에 오류가 있는지, 헤더에 `Age`가 있는지 확인합니다. 이 값이 0보다 크면 캐시된 사본입니다.',
      },
      {
        id: 'return-error-status',
        text: '오류는 200과 `{"error": "…"}`가 아니라 4xx나 5xx로 반환합니다. 모니터링, 캐시, 재시도 로직은 대개 상태 코드만 보고 판단합니다.',
      },
    ],
    choose: '요청이 성공했고 반환할 내용이 있을 때 200을 보냅니다.',
    endUser: '정상적으로 처리되었습니다.',
  },
  201: {
    name: '생성됨',
    summary: '요청이 성공하여 서버가 새 리소스를 생성했습니다.',
    when: 'POST로 주문, 사용자, 파일을 만들었거나, PUT으로 해당 URL에 리소스를 생성했을 때 나타납니다.',
    fixes: [
      {
        id: 'read-location',
        text: '`Location`에서 새 리소스의 URL을 확인합니다. URL이나 ID를 본문에 담아 반환하는 API도 있습니다.',
      },
      {
        id: 'check-duplicate',
        text: '리소스를 수정하려던 것이었다면 GET으로 컬렉션을 조회해 중복된 리소스를 만들지 않았는지 확인합니다.',
      },
      { id: 'send-location', text: '새 리소스의 URL을 `Location`에 담아 보냅니다.' },
    ],
    choose: '응답하는 시점에 새 리소스가 이미 존재할 때 201을 보냅니다.',
    endUser: '새 항목이 만들어졌습니다.',
  },
  202: {
    name: '접수됨',
    summary: '서버가 요청을 접수했지만 처리를 끝내지 않았으며, 처리가 실패할 수도 있습니다.',
    when: '동영상 인코딩, 내보내기, 대량 메일 발송, 클라우드 리소스 삭제처럼 요청으로 작업이 시작되었거나 작업이 큐에 들어갔을 때 나타납니다.',
    fixes: [
      {
        id: 'poll-status',
        text: '`Location`이나 본문에 있는 상태 조회용 URL을 몇 초 간격으로 조회합니다. 응답에 `Retry-After`가 있으면 먼저 그 시간만큼 기다립니다.',
      },
      {
        id: 'return-status-url',
        text: '`Location` 등에 진행 상태를 조회할 URL을 담아 반환하고, 작업이 끝난 뒤에도 한동안 유지합니다.',
      },
      {
        id: 'check-queue',
        text: '작업이 끝나지 않는다면 웹 서버가 아니라 큐와 워커를 확인합니다. RabbitMQ에서는 `rabbitmqctl list_queues name messages consumers`가 큐마다 메시지 수(대기 중이거나 처리 중인 것)와 컨슈머 수를 보여 줍니다.',
      },
    ],
    choose: '요청을 안전하게 저장해 두고 나중에 처리할 때 202를 보냅니다.',
    endUser: '요청을 접수하여 처리하고 있습니다.',
  },
  203: {
    name: '원본이 아닌 정보',
    summary: '요청은 성공했지만 오리진 서버가 보낸 콘텐츠를 프록시가 수정했습니다.',
    when: '드물게 나타납니다. 콘텐츠를 필터링하거나, 다시 압축하거나, 번역하는 프록시가 203을 보낼 수 있지만 실제로 보내는 프록시는 적습니다. 수정된 콘텐츠로 충분하다면 별도의 조치가 필요하지 않습니다.',
    fixes: [
      {
        id: 'request-original',
        text: '원본 콘텐츠가 필요하다면 `Cache-Control: no-transform`을 보내거나 프록시를 우회합니다.',
      },
      {
        id: 'find-proxy',
        text: '예상하지 못한 203이라면 콘텐츠를 수정하는 프록시를 찾습니다. `Via` 헤더에 나오지 않으면 오리진 서버에 직접 요청을 보낸 다음 각 홉에 차례로 보냅니다. 처음으로 203을 반환하는 홉이 그 프록시입니다.',
      },
    ],
    choose: '오리진 서버의 200 응답을 수정한 프록시에서만 203을 보냅니다.',
    endUser: '콘텐츠를 불러왔습니다.',
  },
  204: {
    name: '콘텐츠 없음',
    summary: '요청이 성공했고 응답에 본문이 없습니다.',
    when: 'API로 데이터를 저장, 수정, 삭제한 뒤에 나타납니다. 비콘과 CORS 프리플라이트도 204를 받는 경우가 많습니다.',
    fixes: [
      {
        id: 'check-status-first',
        text: '204를 처리하다 오류가 난다면 `response.json()`을 호출하기 전에 `response.status`를 확인합니다. 빈 본문은 유효한 JSON이 아닙니다.',
      },
      {
        id: 'return-200',
        text: '클라이언트가 변경된 결과를 확인해야 한다면 본문과 함께 200을 반환합니다.',
      },
    ],
    choose: '요청이 성공했고 클라이언트에 돌려줄 콘텐츠가 필요 없을 때 204를 보냅니다.',
    endUser: '변경 사항이 적용되었습니다.',
  },
  205: {
    name: '콘텐츠 초기화',
    summary: '요청이 성공했고, 클라이언트는 요청을 보낸 폼이나 화면을 초기화해야 합니다.',
    when: '레코드 하나를 저장하고 바로 다음 레코드를 입력받는 애플리케이션에서 쓰입니다. 브라우저는 205를 받아도 폼을 비우지 않습니다.',
    fixes: [
      { id: 'clear-form', text: '`form.reset()` 등으로 자체 코드에서 폼을 비웁니다.' },
      {
        id: 'send-no-body',
        text: '본문 없이 `Content-Length: 0`을 보내고, 브라우저가 205에 따라 동작하리라고 기대하지 않습니다.',
      },
    ],
    choose: '205를 받으면 폼을 초기화하는 자체 클라이언트에만 205를 보냅니다. 그 밖의 클라이언트에는 204를 보냅니다.',
    endUser: '입력한 내용이 저장되었습니다. 다음 항목을 입력할 수 있습니다.',
  },
  206: {
    name: '부분 콘텐츠',
    summary: '리소스 중 클라이언트가 `Range`로 요청한 부분만 응답에 담겨 있습니다.',
    when: '동영상 플레이어에서 재생 위치를 옮기거나, 다운로드 관리자가 이어받거나, CDN이 큰 파일을 범위별로 가져올 때 나타납니다.',
    fixes: [
      {
        id: 'use-content-range',
        text: '받은 바이트를 `Content-Range`가 가리키는 위치에 씁니다. `multipart/byteranges` 응답에서는 각 부분에 `Content-Range`가 따로 있습니다.',
      },
      {
        id: 'send-if-range',
        text: '한 파일에 두 버전이 섞이지 않도록 `ETag`를 `If-Range`에 담아 보냅니다.',
      },
      {
        id: 'find-range-source',
        text: '파일 전체를 기대했다면 `Range`를 추가하는 플레이어, CDN, 프록시를 찾습니다. nginx에서는 `slice` 지시어를 찾습니다.',
      },
    ],
    choose: '충족할 수 있는 `Range` 헤더가 있는 요청에만 206을 보냅니다.',
    endUser: '다운로드를 계속합니다.',
  },
  207: {
    name: '다중 상태',
    summary: '본문에 여러 결과가 담겨 있으며 결과마다 상태 코드가 따로 있습니다.',
    when: 'WebDAV 서버가 폴더 조회와 일괄 작업에 대한 응답으로 보냅니다. 배치 요청에 이 코드를 쓰는 JSON API도 있습니다.',
    fixes: [
      {
        id: 'read-each-status',
        text: '실패한 항목이 있을 수 있으므로 항목마다 상태 코드를 확인합니다(WebDAV에서는 `DAV:status`).',
      },
      { id: 'resend-failed-items', text: '실패한 항목만 다시 보냅니다.' },
      {
        id: 'document-format',
        text: 'WebDAV가 아니라면 본문의 형식을 문서에 명시합니다. 표준 형식은 XML(`DAV:multistatus`)입니다.',
      },
    ],
    choose: '요청 하나의 결과가 여러 가지여서 클라이언트가 구별해야 할 때 207을 보냅니다.',
    endUser: '일부가 처리되지 않았을 수 있습니다. 결과를 확인해 주세요.',
  },
  208: {
    name: '이미 보고됨',
    summary: 'WebDAV 서버가 같은 목록에서 이 폴더를 이미 보고했으므로 내용을 반복하지 않습니다.',
    when: '같은 폴더가 여러 경로에 바인딩되어 있어, `Depth: infinity`를 지정한 PROPFIND가 그 폴더에 두 번 이상 도달할 때 나타납니다.',
    fixes: [
      {
        id: 'use-first-entry',
        text: '같은 목록에서 이 폴더가 상태 코드 200으로 나온 항목을 찾아 거기에 있는 내용을 사용합니다.',
      },
      {
        id: 'match-resource-id',
        text: '빠진 항목이 있어 보이면 `DAV:resource-id`를 요청하여 그 값으로 같은 폴더를 찾습니다.',
      },
    ],
    choose: '207 본문 안에서, 같은 본문에 이미 나열한 폴더에만 208을 보냅니다.',
    endUser: '목록을 모두 불러왔습니다.',
  },
  226: {
    name: 'IM 적용됨',
    summary:
      '클라이언트가 `A-IM`으로 허용한 방식에 따라 서버가 리소스를 변환하여 보냅니다. 대개 변경된 부분만 담겨 있습니다.',
    when: '226은 매우 드물게 나타납니다. 소수의 피드 서버가 `A-IM: feed`를 보낸 클라이언트에 새 글만 이 방식으로 보냅니다. 브라우저는 `A-IM`을 보내지 않습니다.',
    fixes: [
      { id: 'apply-changes', text: '`If-None-Match`에 담아 보낸 `ETag`에 해당하는 사본에 변경된 부분을 적용합니다.' },
      { id: 'remove-a-im', text: '예상하지 못한 226이라면 요청에서 `A-IM`을 뺍니다.' },
    ],
    choose: '`A-IM`이 있는 요청에만 226을 보내고, 적용한 변환을 `IM`에 나열합니다.',
    endUser: '최신 변경 사항을 불러왔습니다.',
  },
};
