import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 41x in Korean. */
export const codes: CodeTexts<typeof http, '41'> = {
  410: {
    name: '영구 삭제됨',
    summary: '리소스가 이 URL에 있었지만 영구적으로 삭제되었다고 서버가 알립니다.',
    when: '계정이 삭제되었거나, 캠페인이 끝났거나, API 버전이 종료되었거나, 푸시 구독이 만료되었을 때 나타납니다.',
    fixes: [
      {
        id: 'stop-requesting',
        text: '이 URL을 더 이상 요청하지 말고, 이 URL을 가리키는 링크나 작업, 구독을 삭제합니다.',
      },
      { id: 'name-replacement', text: '대체할 리소스가 있다면 그 URL을 본문에 명시합니다.' },
      {
        id: 'purge-caches',
        text: '리소스를 실수로 삭제했다면 복원한 뒤 캐시를 비웁니다. 410의 `Age` 헤더가 0보다 크면 캐시에서 온 응답입니다. nginx의 캐시는 이 헤더를 보내지 않습니다.',
      },
    ],
    choose: '리소스가 예전에 존재했고 다시 생기지 않는 것이 확실할 때 410을 보냅니다.',
    endUser: '더 이상 존재하지 않는 페이지입니다.',
  },
  411: {
    name: '길이 지정 필요',
    summary: '서버가 `Content-Length` 헤더를 요구하지만 요청에 이 헤더가 없습니다.',
    when: '크기를 미리 알아야 하는 서버, 게이트웨이, 스토리지 API에 청크 방식으로 업로드했거나, 본문도 `Content-Length`도 없는 POST를 보냈을 때 나타납니다. S3에서는 오류 이름이 `MissingContentLength`입니다.',
    fixes: [
      {
        id: 'send-content-length',
        text: '`Content-Length`를 보냅니다. 크기를 아는 본문을 쓰거나 본문을 버퍼에 담습니다. curl에서는 `-T file`로 파일을 업로드합니다. `-T -`는 표준 입력을 읽어 청크 방식으로 보냅니다.',
      },
      {
        id: 'send-zero-length',
        text: '본문 없는 POST에는 `Content-Length: 0`을 보냅니다.',
      },
      {
        id: 'check-chunked-support',
        text: '모든 프록시와 서버가 청크 방식 요청을 받는지 확인합니다. `proxy_request_buffering on`(기본값)이면 nginx가 본문을 버퍼에 담아 업스트림에 `Content-Length`를 보냅니다.',
      },
    ],
    choose: '길이를 알 수 없는 본문을 받지 않을 때 411을 보냅니다.',
    endUser: '업로드를 시작하지 못했습니다.',
  },
  412: {
    name: '전제 조건 불충족',
    summary: '`If-Match`처럼 요청 헤더에 있는 조건이 충족되지 않습니다.',
    when: '다른 사람이 먼저 저장하여 `ETag`가 더 이상 최신이 아니거나, 이미 존재하는 리소스에 `If-None-Match: *`를 보냈을 때 나타납니다.',
    fixes: [
      {
        id: 'refetch-etag',
        text: '리소스와 `ETag`를 다시 가져와 변경 사항을 병합하고, 새 `ETag`를 `If-Match`에 담아 다시 보냅니다.',
      },
      {
        id: 'keep-condition',
        text: '`If-Match`를 무작정 빼지 않습니다. 이 헤더가 없으면 다른 사람의 변경 사항을 덮어쓸 수 있습니다.',
      },
      {
        id: 'check-weak-etag',
        text: '`If-Match`가 한 번도 일치하지 않는다면 프록시가 `ETag`를 약한 ETag로 바꾸는지 확인합니다. nginx는 응답을 압축할 때 `"abc"`를 `W/"abc"`로 바꿉니다.',
      },
    ],
    choose: '클라이언트가 조건을 보냈고 그 조건이 충족되지 않을 때 412를 보냅니다.',
    endUser: '그사이 다른 사용자가 변경했습니다. 먼저 새로 고쳐 주세요.',
  },
  413: {
    name: '콘텐츠 크기 초과',
    summary: '요청의 본문이 제한보다 커서 서버가 거부했습니다.',
    when: '업로드가 nginx의 `client_max_body_size`(기본값 `1m`), `express.json()`(기본값 `100kb`) 같은 애플리케이션 본문 파서의 제한, CDN의 제한을 넘었을 때 나타납니다.',
    fixes: [
      {
        id: 'upload-in-parts',
        text: '본문을 압축하거나, 여러 부분으로 나누어 업로드하거나, 미리 서명된(presigned) URL로 오브젝트 스토리지에 직접 업로드합니다.',
      },
      {
        id: 'raise-body-limit',
        text: '모든 홉에서 제한을 높입니다. 그중 가장 작은 값이 적용됩니다. nginx에서는 `client_max_body_size`, ingress-nginx에서는 `proxy-body-size`, Apache에서는 `LimitRequestBody`입니다. nginx는 `client intended to send too large body`를 로그에 남깁니다.',
      },
      {
        id: 'state-limit',
        text: '제한을 오류와 문서에 명시합니다. 일시적인 제한이라면 `Retry-After`를 보냅니다.',
      },
    ],
    choose: '본문이 허용하는 크기보다 클 때 413을 보냅니다.',
    endUser: '파일이 너무 큽니다.',
  },
  414: {
    name: 'URI 길이 초과',
    summary: '요청의 URL이 제한보다 길어 서버가 거부했습니다.',
    when: '검색 폼이 많은 필터를 GET으로 보내거나, 쿼리 문자열에 토큰이 있거나, 리디렉션 루프를 돌며 URL이 계속 길어질 때 나타납니다.',
    fixes: [
      { id: 'use-post', text: '데이터를 POST의 본문으로 옮깁니다.' },
      {
        id: 'fix-redirect',
        text: 'URL의 일부가 반복된다면 그 부분을 덧붙이는 리디렉션을 고칩니다. `curl -sIL`은 각 `Location`을 출력합니다.',
      },
      {
        id: 'raise-url-limit',
        text: '이 정도로 긴 URL이 실제로 필요하다면 nginx의 `large_client_header_buffers`(기본값 `4 8k`)나 Apache의 `LimitRequestLine`(기본값 8190바이트)을 높입니다.',
      },
    ],
    choose: 'URL이 허용하는 길이보다 길 때 414를 보냅니다.',
    endUser: '링크가 너무 길어서 열 수 없습니다.',
  },
  415: {
    name: '지원하지 않는 미디어 타입',
    summary: '이 리소스에서는 요청 본문의 형식을 받지 않습니다.',
    when: 'JSON을 `Content-Type: application/json` 없이 보냈거나, JSON을 받는 곳에 폼을 보냈거나, 서버가 `Content-Encoding`을 디코딩할 수 없을 때 나타납니다.',
    fixes: [
      {
        id: 'set-content-type',
        text: '`application/json`처럼 본문의 형식과 일치하는 `Content-Type`을 설정합니다.',
      },
      {
        id: 'keep-boundary',
        text: 'multipart 폼이라면 헤더에 `boundary`가 들어가야 하므로 `Content-Type`을 라이브러리가 설정하도록 둡니다.',
      },
      {
        id: 'list-accepted-types',
        text: '받을 수 있는 형식을 `Accept` 응답 헤더에, PATCH라면 `Accept-Patch`에 명시합니다.',
      },
    ],
    choose: '내용이 아니라 본문의 형식이나 인코딩이 문제일 때 415를 보냅니다.',
    endUser: '지원하지 않는 파일 형식입니다.',
  },
  416: {
    name: '처리할 수 없는 범위',
    summary: '요청한 `Range`가 파일의 범위를 벗어나 서버가 보낼 수 없습니다.',
    when: '클라이언트가 이미 다 받은 다운로드를 이어받으려 하거나, 서버의 파일이 더 짧아졌을 때 나타납니다.',
    fixes: [
      {
        id: 'compare-sizes',
        text: '받은 파일의 크기를 `bytes */5000`처럼 `Content-Range`에 있는 전체 크기와 비교합니다. Apache의 응답처럼 이 헤더가 없으면 `curl -sI`가 출력하는 `Content-Length`와 비교합니다. 크기가 같다면 다운로드가 이미 끝난 것입니다.',
      },
      {
        id: 'restart-download',
        text: '크기가 다르다면 받다 만 파일을 버리고 `Range` 없이 처음부터 다시 받습니다.',
      },
      {
        id: 'send-full-size',
        text: '클라이언트가 비교할 수 있도록 전체 크기를 `Content-Range: bytes */SIZE`로 보냅니다.',
      },
    ],
    choose: '요청한 바이트가 파일에 하나도 없을 때 416을 보냅니다.',
    endUser: '다운로드를 이어받을 수 없어 처음부터 다시 받아야 합니다.',
  },
  417: {
    name: '기대 조건 불충족',
    summary: '서버나 프록시가 요청의 `Expect` 헤더를 충족할 수 없습니다.',
    when: 'curl과 .NET Framework가 업로드에 기본으로 추가하는 `Expect: 100-continue`를 오래된 서버나 프록시가 지원하지 않을 때 나타납니다.',
    fixes: [
      {
        id: 'drop-expect',
        text: '`Expect`를 빼고 요청을 다시 보냅니다. curl에서는 `-H "Expect:"`를 지정하고, .NET Framework에서는 `ServicePointManager.Expect100Continue = false`를 설정합니다.',
      },
      {
        id: 'update-proxy',
        text: '`Expect`를 거부하는 프록시를 업데이트하거나 우회합니다. 오래된 Squid는 `ignore_expect_100 on`을 설정하지 않으면 이를 거부합니다.',
      },
    ],
    choose: '`Expect`에 `100-continue`가 아닌 값이 있을 때 417을 보냅니다.',
    endUser: '기술적인 이유로 업로드가 거부되었습니다.',
  },
  418: {
    name: '나는 찻주전자',
    summary:
      '커피포트를 소재로 한 만우절 농담에서 나온 코드로, 다른 의미로 쓰이지 않도록 IANA 레지스트리에 예약되어 있습니다.',
    when: '이스터 에그나 데모에서, 또는 봇으로 의심되는 요청을 거절하는 사이트에서 나타납니다.',
    fixes: [
      {
        id: 'slow-down',
        text: '실제 서비스가 보낸다면 요청 속도를 낮추고 `User-Agent`에 클라이언트의 이름을 명시합니다.',
      },
      {
        id: 'send-403',
        text: '요청을 거부하려면 403이나 429를 보냅니다. 418을 처리하는 도구는 드뭅니다.',
      },
    ],
    choose: '개발자가 의도적으로 고른 경우에만 418입니다. HTTP에서 정한 의미는 없습니다.',
    endUser: '서비스가 이 요청을 받아들이지 않았습니다.',
  },
  419: {
    name: '페이지 만료',
    summary: 'CSRF 토큰이 없거나 만료되어 Laravel이 요청을 거부했습니다.',
    when: '페이지를 세션보다 오래 열어 두었거나, 폼에 `@csrf`가 없거나, 브라우저가 세션 쿠키를 보내지 않을 때 나타납니다. Laravel의 JSON 응답에는 `CSRF token mismatch`라고 적혀 있습니다.',
    fixes: [
      { id: 'reload-page', text: '페이지를 새로 고친 다음 폼을 다시 보냅니다.' },
      {
        id: 'add-csrf-token',
        text: '모든 폼에 `@csrf`를 넣고, 스크립트 요청에는 토큰을 `X-CSRF-TOKEN`에 담아 보냅니다.',
      },
      {
        id: 'check-session-cookie',
        text: '세션 쿠키의 도메인과 `Secure` 플래그(`SESSION_DOMAIN`, `SESSION_SECURE_COOKIE`)를 확인하고, 서버가 여러 대라면 세션을 공유하도록 설정합니다(`SESSION_DRIVER=redis` 또는 `SESSION_DRIVER=database`).',
      },
    ],
    choose: '419는 직접 보내지 않습니다. Laravel이 자동으로 보내며, 다른 곳에서는 403이 표준 응답입니다.',
    endUser: '페이지를 너무 오래 열어 두었습니다. 새로 고친 뒤 다시 시도해 주세요.',
  },
};
