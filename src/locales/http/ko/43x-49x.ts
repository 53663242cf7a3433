import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 43x to 49x in Korean. */
export const codes: CodeTexts<typeof http, '43' | '44' | '45' | '46' | '49'> = {
  430: {
    name: '보안상 거부',
    summary: '요청이 악의적으로 보여 Shopify가 거부했습니다.',
    when: 'Shopify가 공격으로 판단하는 요청을 스크립트나 앱이 보낼 때 나타납니다. 예를 들어 서버에서 구매자의 IP 주소 없이 Storefront API를 호출하는 경우입니다.',
    fixes: [
      {
        id: 'identify-app',
        text: '서버에서 Storefront API를 호출한다면 구매자의 IP 주소를 `Shopify-Storefront-Buyer-IP`에 담아 보냅니다. `User-Agent`에는 앱의 이름을 명시합니다.',
      },
      {
        id: 'contact-shopify',
        text: '정상적인 요청이라면 요청 시각과 응답의 `X-Request-Id`를 적어 Shopify 지원팀에 문의합니다.',
      },
    ],
    choose: '430은 공격으로 보이는 요청에 Shopify가 보냅니다. 자체 서비스에서는 403이나 429를 보냅니다.',
    endUser: '보안상의 이유로 서비스가 이 요청을 거부했습니다.',
  },
  431: {
    name: '요청 헤더 크기 초과',
    summary: '요청 헤더 하나 또는 전체의 크기가 서버가 허용하는 한도를 넘었습니다.',
    when: '쿠키가 쌓였거나 토큰에 그룹이나 역할의 긴 목록이 들어 있을 때 나타납니다. HTTP/1.1에서는 Node.js, Envoy, Gunicorn이 431을 보내고, 같은 경우에 nginx와 Apache는 400을 보냅니다. HTTP/2에서는 Apache가 431을 보내고, nginx는 응답 없이 연결을 닫으며, Envoy는 스트림을 재설정합니다.',
    fixes: [
      {
        id: 'clear-cookies',
        text: '해당 사이트의 쿠키를 삭제한 다음 다시 시도합니다. 브라우저의 네트워크 패널에서 `Cookie`와 `Authorization`의 크기를 보면 어느 헤더가 너무 큰지 알 수 있습니다.',
      },
      { id: 'shrink-cookies', text: '세션 데이터는 서버에 두고 `Set-Cookie`에는 세션 ID만 담습니다.' },
      {
        id: 'raise-header-limit',
        text: '큰 토큰이 실제로 필요하다면 모든 홉에서 제한을 높입니다. Node.js의 `--max-http-header-size`(기본값 16 KiB), Envoy의 `max_request_headers_kb`(60 KiB), nginx의 `large_client_header_buffers`(`4 8k`)입니다.',
      },
    ],
    choose: '요청 헤더가 너무 클 때 431을 보내고, 가능하면 어느 헤더인지 본문에 명시합니다.',
    endUser: '이 사이트의 쿠키를 삭제한 뒤 다시 시도해 주세요.',
  },
  440: {
    name: '로그인 만료',
    summary: 'Microsoft Exchange가 로그인 세션의 만료를 알리는 코드입니다.',
    when: '웹용 Outlook의 세션이 너무 오래 유휴 상태였을 때 나타납니다. Exchange를 확인하는 모니터링 도구와 Exchange 앞단의 리버스 프록시도 이 코드를 받습니다.',
    fixes: [
      { id: 'sign-in', text: '다시 로그인한 다음 요청을 다시 보냅니다.' },
      {
        id: 'check-session-timeout',
        text: '세션이 너무 일찍 끝난다면 `Get-OrganizationConfig`로 `ActivityBasedAuthenticationTimeoutInterval`을 확인합니다. 모든 프록시가 `Cookie`와 `Set-Cookie`를 전달하는지도 확인합니다.',
      },
    ],
    choose: '440은 세션이 만료되었을 때 Exchange가 보냅니다. 자체 서비스에서는 401을 보냅니다.',
    endUser: '다시 로그인해 주세요.',
  },
  444: {
    name: '응답 없이 연결 종료',
    summary: '대개 설정에 `return 444`가 있어서 nginx가 응답을 보내지 않고 연결을 닫았습니다.',
    when: '`server`나 `location` 블록이 `return 444`로 봇이나 알 수 없는 호스트 이름을 거부할 때 나타납니다. 이 번호는 nginx의 액세스 로그에만 보입니다.',
    fixes: [
      {
        id: 'find-return-444',
        text: '정상적인 클라이언트까지 차단된다면 `nginx -T`의 출력에서 `return 444`가 있는 블록을 찾아 조건을 확인합니다.',
      },
      {
        id: 'check-host-name',
        text: 'URL의 호스트 이름을 확인합니다. IP 주소로 직접 요청하면 이런 블록에 해당되는 경우가 많습니다.',
      },
    ],
    choose:
      'nginx의 액세스 로그에 444가 있으면 444입니다. 클라이언트는 응답을 받지 못하며, curl은 HTTP/1.1에서 `curl: (52) Empty reply from server`, HTTP/2에서 `curl: (92)`를 표시합니다.',
    endUser: '서비스가 연결을 종료했습니다.',
  },
  449: {
    name: '조치 후 재시도',
    summary:
      '데이터를 추가하거나 다른 단계를 거친 뒤 같은 요청을 다시 보내라고 Microsoft 서버가 클라이언트에 요구합니다.',
    when: 'Microsoft WebDAV 서버가 `Ms-Echo-Request`의 값을 클라이언트로부터 되돌려 받으려 할 때 나타납니다. 구형 Exchange ActiveSync는 기기가 보안 정책을 먼저 적용해야 할 때 보냅니다.',
    fixes: [
      {
        id: 'echo-value',
        text: 'WebDAV라면 `Ms-Echo-Request`의 값을 `Ms-Echo-Reply` 헤더에 담아 요청을 다시 보냅니다.',
      },
      {
        id: 'run-provision',
        text: 'ActiveSync라면 기기가 `Provision` 명령을 보내도록 한 다음 요청을 다시 보냅니다.',
      },
    ],
    choose:
      '449는 데이터나 앞선 단계가 빠졌을 때 Microsoft 서버가 보냅니다. 대부분의 클라이언트는 이 코드를 알지 못하므로 다른 곳에서는 쓰지 않습니다.',
    endUser: '계속하려면 한 단계가 더 필요합니다.',
  },
  451: {
    name: '법적 사유로 이용 불가',
    summary: '법적 요구 때문에 서버가 리소스를 제공하지 않습니다.',
    when: '주된 원인은 법원 명령, 게시 중단 통지, 제재입니다. 특정 지역의 법률 때문에 그 지역의 접속을 차단하는 사이트도 보냅니다. Exchange ActiveSync는 기기를 다른 서버로 옮기는 데 같은 번호를 쓰며, 그 서버를 `X-MS-Location`에 명시합니다.',
    fixes: [
      {
        id: 'read-body',
        text: '본문을 확인합니다. 누가 어떤 법적 근거로 요구했는지 적혀 있어야 합니다.',
      },
      {
        id: 'explain-demand',
        text: '법적 요구의 내용을 본문에 설명하고, 차단을 집행하는 주체를 `Link` 헤더에 `rel="blocked-by"`로 명시합니다.',
      },
      {
        id: 'check-geo-rules',
        text: '예상하지 못한 응답이라면 CDN의 지역 규칙을 확인합니다. `curl -sI` 출력의 `Server`와 `Via` 헤더를 보면 어느 홉이 응답했는지 알 수 있습니다.',
      },
    ],
    choose: '자체 정책이 아니라 법적 요구 때문에 리소스를 제공할 수 없을 때 451을 보냅니다.',
    endUser: '법적인 이유로 이 콘텐츠를 제공하지 않습니다.',
  },
  460: {
    name: '클라이언트의 연결 종료',
    summary: '응답을 받기 전에 클라이언트가 연결을 닫았다고 AWS Application Load Balancer가 로그에 기록한 것입니다.',
    when: '클라이언트의 타임아웃이 응답에 걸리는 시간보다 짧거나, 사용자가 페이지를 떠났거나, 휴대전화의 네트워크가 끊겼을 때 나타납니다.',
    fixes: [
      {
        id: 'raise-client-timeout',
        text: '클라이언트의 타임아웃을 `curl --max-time 65`처럼 로드 밸런서의 유휴 타임아웃(기본값 60초)보다 길게 설정합니다.',
      },
      {
        id: 'shorten-requests',
        text: '느린 요청의 처리 시간을 줄이거나, 202로 응답하고 백그라운드 작업으로 처리합니다.',
      },
      {
        id: 'compare-durations',
        text: '로드 밸런서의 액세스 로그에서 460이 있는 줄마다 `time`에서 `request_creation_time`을 뺍니다. 대부분 같은 시간이 지난 뒤 끝났다면 클라이언트의 타임아웃이 너무 짧은 것입니다.',
      },
    ],
    choose:
      '로드 밸런서의 액세스 로그에서 `elb_status_code`가 460이면 460입니다. 클라이언트는 이 코드를 받지 못합니다.',
    endUser: '응답이 오기 전에 요청이 취소되었습니다.',
  },
  463: {
    name: 'X-Forwarded-For 주소 개수 초과',
    summary: '`X-Forwarded-For`에 IP 주소가 30개보다 많아 AWS Application Load Balancer가 요청을 거부했습니다.',
    when: '프록시들이 서로 순환하며 요청을 전달하거나, 프록시가 길게 이어져 있거나, 클라이언트가 헤더를 위조했을 때 나타납니다.',
    fixes: [
      {
        id: 'break-loop',
        text: '로드 밸런서 바로 앞의 프록시에서 `X-Forwarded-For`를 로그에 남깁니다. nginx에서는 `$http_x_forwarded_for`입니다. 같은 IP 주소가 반복된다면 요청을 앞단으로 되돌려 보내는 프록시의 설정을 수정합니다.',
      },
      {
        id: 'replace-header',
        text: '가장 바깥쪽 프록시가 헤더에 덧붙이지 않고 교체하도록 설정합니다. nginx에서는 `proxy_set_header X-Forwarded-For $remote_addr`입니다.',
      },
      { id: 'omit-header', text: '클라이언트에서 `X-Forwarded-For`를 설정하지 않습니다.' },
    ],
    choose:
      '463은 `X-Forwarded-For`에 IP 주소가 너무 많을 때 AWS 로드 밸런서가 보냅니다. 자체 서비스에서는 400을 보냅니다.',
    endUser: '요청을 전달하지 못했습니다. 나중에 다시 시도해 주세요.',
  },
  464: {
    name: '호환되지 않는 프로토콜',
    summary: 'AWS Application Load Balancer가 대상 그룹에서 지원하지 않는 프로토콜의 요청을 받았습니다.',
    when: 'HTTP/2나 gRPC로 설정된 대상 그룹에 HTTP/1.1 요청이 왔거나, HTTP/1.1로 설정된 대상 그룹에 gRPC 호출이 왔거나, gRPC 대상 그룹에 POST가 아닌 요청이 왔을 때 나타납니다.',
    fixes: [
      {
        id: 'match-protocol',
        text: '서비스가 지원하는 프로토콜을 사용합니다. gRPC에는 HTTP/2와 POST가 필요합니다. curl에서는 `--http2`로 HTTP/2를 테스트합니다.',
      },
      {
        id: 'check-protocol-version',
        text: '`aws elbv2 describe-target-groups`로 대상 그룹의 `ProtocolVersion`을 확인하고, 그 그룹으로 전달하는 리스너 규칙을 확인합니다.',
      },
    ],
    choose:
      '464는 대상 그룹이 요청의 프로토콜을 지원하지 않을 때 AWS 로드 밸런서가 보냅니다. 자체 게이트웨이에서는 지원하지 않는 HTTP 버전에 505를 보냅니다.',
    endUser: '앱과 서비스의 통신 방식이 서로 맞지 않습니다.',
  },
  494: {
    name: '너무 큰 요청 헤더',
    summary: '요청 헤더가 버퍼보다 클 때 nginx는 내부에서 494를 쓰고, Kong은 이를 클라이언트에 보냅니다.',
    when: '쿠키나 토큰이 지나치게 커졌을 때 나타납니다. HTTP/1.1에서 nginx 자체는 `Request Header Or Cookie Too Large`라는 문구와 함께 400을 보내고, 494는 `error_page`에만 씁니다. HTTP/2에서는 응답 없이 연결을 닫습니다.',
    fixes: [
      {
        id: 'clear-cookies',
        text: '해당 사이트의 쿠키를 삭제한 다음 다시 시도합니다. 브라우저의 네트워크 패널에서 `Cookie`와 `Authorization`의 크기를 보면 어느 헤더가 너무 큰지 알 수 있습니다.',
      },
      { id: 'shrink-cookies', text: '세션 데이터는 서버에 두고 `Set-Cookie`에는 세션 ID만 담습니다.' },
      {
        id: 'raise-header-buffers',
        text: '큰 헤더가 실제로 필요하다면 nginx의 `large_client_header_buffers`(기본값 `4 8k`)를 높입니다.',
      },
    ],
    choose: '494는 nginx의 `error_page`에만 씁니다. 클라이언트에는 431을 보냅니다.',
    endUser: '이 사이트의 쿠키를 삭제한 뒤 다시 시도해 주세요.',
  },
  495: {
    name: 'SSL 인증서 오류',
    summary: '클라이언트 인증서 검증에 실패하면 nginx가 내부에서 495를 씁니다.',
    when: '`ssl_verify_client on`이나 `optional` 설정에서 클라이언트 인증서가 만료 또는 폐기되었거나, nginx가 신뢰하지 않는 CA에서 발급되었을 때 나타납니다. 클라이언트는 400을 받습니다.',
    fixes: [
      {
        id: 'renew-certificate',
        text: '`openssl x509`로 클라이언트 인증서를 확인하고, 만료되었다면 갱신하며, 중간 인증서를 함께 보냅니다.',
      },
      {
        id: 'read-verify-error',
        text: '`$ssl_client_verify`에서, 또는 `info` 레벨 오류 로그의 `client SSL certificate verify error` 뒤에서 이유를 확인합니다.',
      },
      {
        id: 'check-verify-settings',
        text: 'nginx의 `ssl_client_certificate`(신뢰하는 CA), `ssl_verify_depth`, `ssl_crl`을 확인합니다.',
      },
    ],
    choose: 'nginx가 `The SSL certificate error`라는 문구와 함께 400을 보내면 495입니다.',
    endUser: '이 인증서로는 접속할 수 없습니다.',
  },
  496: {
    name: 'SSL 인증서 필요',
    summary: '클라이언트 인증서가 필요한데 클라이언트가 제시하지 않으면 nginx가 내부에서 496을 씁니다.',
    when: '`ssl_verify_client on` 설정에서 클라이언트 인증서를 설치하거나 선택하지 않았을 때, 또는 nginx 앞에서 TLS를 종료하는 프록시에서 인증서가 사라졌을 때 나타납니다. 클라이언트는 400을 받습니다. Cloud Foundry의 Gorouter는 백엔드가 `bad certificate`로 TLS 연결을 거부하면 클라이언트에 496을 보냅니다.',
    fixes: [
      {
        id: 'send-certificate',
        text: '클라이언트 인증서를 보냅니다. curl에서는 `--cert`와 `--key`를 씁니다.',
      },
      {
        id: 'pass-tls-through',
        text: 'nginx 앞의 프록시가 TLS를 종료한다면 TLS를 nginx까지 그대로 통과시키거나, 그 프록시에서 클라이언트 인증서를 검증합니다.',
      },
      {
        id: 'require-by-path',
        text: '일부 경로에만 인증서가 필요하다면 `ssl_verify_client optional`을 설정합니다. 그리고 보호할 `location`마다 `$ssl_client_verify`가 `SUCCESS`가 아니면 403을 반환합니다. 그러지 않으면 인증서 없는 요청이 통과합니다.',
      },
    ],
    choose:
      'nginx가 `No required SSL certificate was sent`라는 문구와 함께 400을 보내거나 Cloud Foundry의 Gorouter가 이 번호를 직접 보내면 496입니다.',
    endUser: '이 페이지를 열려면 인증서가 필요합니다.',
  },
  497: {
    name: 'HTTPS 포트로 온 HTTP 요청',
    summary: 'HTTPS 포트로 평문 HTTP 요청이 오면 nginx가 내부에서 497을 씁니다.',
    when: 'URL에 `http://`와 HTTPS 포트를 함께 썼거나, 로드 밸런서가 TLS를 종료하고 그 포트로 평문 HTTP를 전달할 때 나타납니다. 클라이언트는 400을 받습니다.',
    fixes: [
      { id: 'use-https', text: 'URL의 `http://`를 `https://`로 바꿉니다.' },
      {
        id: 'match-backend-port',
        text: '로드 밸런서가 nginx의 HTTP 포트(`listen 80`)로 연결하거나 nginx와 HTTPS로 통신하도록 설정합니다.',
      },
      {
        id: 'redirect-to-https',
        text: '`error_page 497`을 설정하여 이런 요청을 HTTPS로 리디렉션합니다.',
      },
    ],
    choose: 'nginx가 `The plain HTTP request was sent to HTTPS port`라는 문구와 함께 400을 보내면 497입니다.',
    endUser: '주소 앞에 https를 붙여 열어 주세요.',
  },
  498: {
    name: '유효하지 않은 토큰',
    summary: '토큰이 만료되었거나 유효하지 않으면 ArcGIS가 응답 본문에 498을 담아 보냅니다.',
    when: '만료되었거나 유효하지 않은 토큰으로 ArcGIS 서비스를 호출할 때 나타납니다. 번호는 JSON 본문의 `error` 객체에 있으며, HTTP 상태 코드는 대개 200입니다.',
    fixes: [
      { id: 'new-token', text: '`generateToken`으로 새 토큰을 요청한 다음 요청을 다시 보냅니다.' },
      { id: 'check-error-code', text: 'HTTP 상태 코드가 200이더라도 본문의 `error.code`를 확인합니다.' },
      {
        id: 'check-token-binding',
        text: '새 토큰도 실패한다면 토큰에 지정된 `referer`나 IP 주소를 확인합니다.',
      },
    ],
    choose: 'ArcGIS 응답 본문의 `error.code`가 498이면 498입니다.',
    endUser: '다시 로그인해 주세요.',
  },
  499: {
    name: '클라이언트의 요청 중단',
    summary: 'nginx가 응답을 보내기 전에 클라이언트가 연결을 닫으면 로그에 499로 기록됩니다.',
    when: '클라이언트의 타임아웃이 응답에 걸리는 시간보다 짧거나, 사용자가 탭을 닫았거나, nginx 앞의 로드 밸런서에서 먼저 시간이 초과되었을 때 나타납니다. Google API는 취소된 호출에 499를 보내고, ArcGIS는 토큰이 없을 때 본문에 이 번호를 씁니다.',
    fixes: [
      {
        id: 'compare-durations',
        text: 'nginx의 `log_format`에 `$request_time`을 추가하고(기본 형식 `combined`에는 없음) 499의 값을 비교합니다. 대부분 60초처럼 같은 값이라면 클라이언트나 nginx 앞의 로드 밸런서의 타임아웃이 너무 짧은 것입니다. `proxy_ignore_client_abort on`(기본값 `off`)을 설정하면 업스트림이 요청을 끝까지 처리합니다.',
      },
      {
        id: 'shorten-requests',
        text: '느린 요청의 처리 시간을 줄이거나, 202로 응답하고 백그라운드에서 이어서 처리합니다.',
      },
      {
        id: 'raise-client-timeout',
        text: '클라이언트의 타임아웃을 늘리고, 결과가 더 이상 필요 없는 요청만 취소합니다. `fetch()`에서는 `AbortSignal.timeout()`에 더 큰 값을 넘깁니다.',
      },
      {
        id: 'get-arcgis-token',
        text: 'ArcGIS라면 `generateToken`으로 토큰을 받아 그 토큰과 함께 요청을 다시 보냅니다.',
      },
    ],
    choose:
      '취소된 호출에 499를 쓰기로 정한 API에서만 보냅니다. nginx 로그에서는 클라이언트가 먼저 연결을 닫았다는 뜻입니다.',
    endUser: '응답이 오기 전에 요청이 취소되었습니다.',
  },
};
