import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 41x in Korean. */
export const codes: CodeTexts<typeof http, '41'> = {
  410: {
    name: '영구 삭제됨',
    summary: '리소스가 이 주소에 있었지만 이제는 완전히 없어졌습니다.',
    when: '삭제된 계정, 끝난 캠페인, 중단된 API 버전, 만료된 푸시 구독에서 나타납니다.',
    fixes: [
      {
        id: 'stop-requesting',
        who: 'client',
        text: '더는 요청하지 말고, 이곳을 가리키는 링크나 작업, 구독을 삭제합니다.',
      },
      { id: 'name-replacement', who: 'server', text: '대신할 것이 있다면 본문에 밝힙니다.' },
      {
        id: 'purge-caches',
        who: 'operator',
        text: '실수로 삭제했다면 복원한 뒤 캐시를 비웁니다.',
        run: 'curl -sI https://example.com/path',
      },
    ],
    choose: '예전에 존재했고 다시 생기지 않을 것을 알고 있을 때 410을 보냅니다.',
    endUser: '더 이상 존재하지 않는 페이지입니다.',
  },
  411: {
    name: '길이 지정 필요',
    summary: '서버가 Content-Length 헤더를 반드시 요구하지만 요청에 그 헤더가 없습니다.',
    when: '크기를 먼저 알아야 하는 서버, 게이트웨이, 스토리지 API에 청크 방식으로 업로드하거나 본문 없는 POST를 보냈을 때 나타납니다.',
    fixes: [
      {
        id: 'send-content-length',
        who: 'client',
        text: 'Content-Length를 보냅니다. 크기를 아는 본문을 쓰거나 본문을 버퍼에 담습니다.',
        run: 'curl -T file https://example.com/path',
      },
      {
        id: 'send-zero-length',
        who: 'client',
        text: '본문 없는 POST에는 Content-Length: 0을 보냅니다.',
        run: 'curl -d "" https://example.com/path',
      },
      {
        id: 'check-chunked-support',
        who: 'operator',
        text: '앞단의 프록시마다 청크 방식 요청을 받는지 확인합니다.',
        run: 'proxy_request_buffering on;',
      },
    ],
    choose: '길이를 알 수 없는 본문을 받지 않을 때 411을 보냅니다.',
    endUser: '업로드를 시작하지 못했습니다.',
  },
  412: {
    name: '전제 조건 불충족',
    summary: '요청 헤더에 있는 If-Match 같은 조건이 성립하지 않습니다.',
    when: '다른 사람이 먼저 저장하여 ETag가 더 이상 최신이 아니거나, If-None-Match: *를 보냈는데 파일이 이미 있을 때 나타납니다.',
    fixes: [
      {
        id: 'refetch-etag',
        who: 'client',
        text: '리소스와 ETag를 새로 가져와 변경 사항을 병합한 다음 그 ETag와 함께 보냅니다.',
      },
      {
        id: 'keep-condition',
        who: 'client',
        text: '조건을 무작정 빼지 않습니다. 조건을 빼면 다른 사람의 작업을 덮어쓰게 됩니다.',
      },
      {
        id: 'check-weak-etag',
        who: 'operator',
        text: '조건이 전혀 성립하지 않는다면 프록시의 압축이 ETag를 바꾸는지 확인합니다.',
        run: 'curl -s -o /dev/null -D - -H "Accept-Encoding: gzip" https://example.com/path',
      },
    ],
    choose: '클라이언트가 제시한 조건이 충족되지 않을 때 412를 보냅니다.',
    endUser: '그사이 다른 사용자가 변경했습니다. 먼저 새로 고쳐 주세요.',
  },
  413: {
    name: '콘텐츠 크기 초과',
    summary: '요청의 본문이 서버가 받아들이는 크기보다 큽니다.',
    when: '파일 업로드가 nginx의 client_max_body_size나 애플리케이션의 본문 파서, CDN의 제한에 걸렸을 때 나타납니다.',
    fixes: [
      { id: 'upload-in-parts', who: 'client', text: '본문을 압축하거나 여러 부분으로 나누어 업로드합니다.' },
      {
        id: 'raise-body-limit',
        who: 'operator',
        text: '모든 홉에서 제한을 늘립니다. 그중 가장 작은 값이 적용됩니다.',
        run: 'client_max_body_size 20m;',
      },
      { id: 'state-limit', who: 'server', text: '제한이 얼마인지 오류와 문서에 밝힙니다.' },
    ],
    choose: '본문의 크기만 문제일 때 413을 보냅니다.',
    endUser: '파일이 너무 큽니다.',
  },
  414: {
    name: 'URI 길이 초과',
    summary: '요청 주소가 서버가 읽을 수 있는 길이보다 깁니다.',
    when: '필터가 많은 검색 폼을 GET으로 보냈거나, 쿼리에 토큰을 넣었거나, 돌 때마다 주소를 늘리는 리디렉션이 있을 때 나타납니다.',
    fixes: [
      { id: 'use-post', who: 'client', text: '데이터를 POST의 본문으로 옮깁니다.' },
      {
        id: 'fix-redirect',
        who: 'server',
        text: '주소의 일부가 되풀이된다면 그 부분을 덧붙이는 리디렉션을 고칩니다.',
        run: 'curl -sIL --max-redirs 10 https://example.com/path',
      },
      {
        id: 'raise-url-limit',
        who: 'operator',
        text: '그만큼 긴 주소가 필요하다면 요청 라인의 길이 제한을 늘립니다.',
        run: 'large_client_header_buffers 4 16k;',
      },
    ],
    choose: '주소의 길이만으로 제한을 넘었을 때 414를 보냅니다.',
    endUser: '링크가 너무 길어서 열 수 없습니다.',
  },
  415: {
    name: '지원하지 않는 미디어 타입',
    summary: '본문이 이 리소스에서 받지 않는 형식입니다.',
    when: 'Content-Type: application/json 없이 JSON을 보냈거나, JSON을 기대하는 곳에 폼을 보냈거나, 서버가 풀 수 없는 Content-Encoding을 썼을 때 나타납니다.',
    fixes: [
      {
        id: 'set-content-type',
        who: 'client',
        text: 'Content-Type을 본문의 실제 형식에 맞게 설정합니다.',
        run: 'curl -H "Content-Type: application/json" -d @file.json https://example.com/path',
      },
      {
        id: 'keep-boundary',
        who: 'client',
        text: 'multipart 폼이라면 boundary가 포함되어야 하므로 라이브러리가 헤더를 설정하게 둡니다.',
      },
      {
        id: 'list-accepted-types',
        who: 'server',
        text: '받을 수 있는 형식을 Accept에, PATCH라면 Accept-Patch에 적습니다.',
      },
    ],
    choose: '내용이 아니라 본문의 형식이나 인코딩이 문제일 때 415를 보냅니다.',
    endUser: '지원하지 않는 파일 형식입니다.',
  },
  416: {
    name: '처리할 수 없는 범위',
    summary: 'Range로 요청한 부분이 파일의 범위를 벗어났습니다.',
    when: '이미 다 받은 다운로드를 이어받으려 하거나, 서버의 파일이 그사이 짧아졌을 때 나타납니다.',
    fixes: [
      {
        id: 'compare-sizes',
        who: 'client',
        text: '받은 크기를 Content-Range에 있는 전체 크기와 비교합니다. 같다면 다운로드가 끝난 것입니다.',
      },
      {
        id: 'restart-download',
        who: 'client',
        text: '크기가 다르다면 받은 부분을 버리고 Range 없이 처음부터 다시 받습니다.',
        run: 'curl -O https://example.com/path',
      },
      {
        id: 'send-full-size',
        who: 'server',
        text: '클라이언트가 판단할 수 있도록 전체 크기를 Content-Range에 담아 보냅니다.',
      },
    ],
    choose: '요청한 바이트가 하나도 존재하지 않을 때 416을 보냅니다.',
    endUser: '다운로드를 이어받을 수 없어 처음부터 다시 받아야 합니다.',
  },
  417: {
    name: '기대 조건 불충족',
    summary: '서버가 Expect 헤더의 요구를 충족할 수 없습니다.',
    when: 'curl 같은 도구가 큰 업로드에 붙이는 Expect: 100-continue를 오래된 서버나 프록시가 알지 못할 때 나타납니다.',
    fixes: [
      {
        id: 'drop-expect',
        who: 'client',
        text: 'Expect를 빼고 요청을 다시 보냅니다.',
        run: 'curl -H "Expect:" -T file https://example.com/path',
      },
      { id: 'update-proxy', who: 'operator', text: '이를 거부하는 프록시를 업데이트하거나 우회합니다.' },
    ],
    choose: 'Expect에 100-continue가 아닌 것이 들어 있을 때 417을 보냅니다.',
    endUser: '기술적인 이유로 업로드가 거부되었습니다.',
  },
  418: {
    name: '나는 찻주전자',
    summary: '커피포트를 소재로 한 만우절 농담이며, 다른 의미가 붙지 않도록 레지스트리에 예약되어 있습니다.',
    when: '이스터 에그나 데모에서, 또는 봇으로 보이는 요청을 따돌리는 사이트에서 나타납니다.',
    fixes: [
      {
        id: 'slow-down',
        who: 'client',
        text: '실제 서비스가 보낸다면 요청 속도를 늦추고 User-Agent에 클라이언트의 이름을 밝힙니다.',
      },
      {
        id: 'send-403',
        who: 'server',
        text: '거부하려는 것이라면 403이나 429를 보냅니다. 도구는 농담에 대응할 수 없습니다.',
      },
    ],
    choose: '누군가 일부러 그 번호를 넣었다면 418입니다. HTTP 자체는 이 번호에 의미를 두지 않습니다.',
    endUser: '서비스가 이 요청을 받아들이지 않았습니다.',
  },
  419: {
    name: '페이지 만료',
    summary: 'CSRF 토큰이 없거나 만료된 폼을 Laravel이 거부할 때 쓰는 코드입니다.',
    when: '페이지를 세션보다 오래 열어 두었거나, 폼에 @csrf가 없거나, 세션 쿠키가 서버로 돌아오지 않을 때 나타납니다.',
    fixes: [
      { id: 'reload-page', who: 'client', text: '페이지를 새로 고친 다음 폼을 다시 보냅니다.' },
      {
        id: 'add-csrf-token',
        who: 'server',
        text: '모든 폼에 @csrf를 넣고, 스크립트 요청에는 헤더에 토큰을 넣습니다.',
      },
      {
        id: 'check-session-cookie',
        who: 'operator',
        text: '세션 쿠키의 도메인과 Secure 플래그를 확인하고, 여러 서버가 세션을 공유하게 합니다.',
      },
    ],
    choose: '419는 Laravel이 알아서 보내므로 Laravel에 맡깁니다. 다른 곳에서는 403이 표준 응답입니다.',
    endUser: '페이지를 너무 오래 열어 두었습니다. 새로 고친 뒤 다시 시도해 주세요.',
  },
};
