import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 43x to 49x in Korean. */
export const codes: CodeTexts<typeof http, '43' | '44' | '45' | '46' | '49'> = {
  430: {
    name: '보안상 거부',
    summary: '요청이 악의적으로 보여 Shopify가 거부했습니다.',
    when: '스크립트나 앱이 스토어를 호출하는 방식을 Shopify의 보안 기능이 공격으로 판단할 때 나타납니다.',
    fixes: [
      { id: 'identify-app', who: 'client', text: '요청을 Shopify 문서와 비교하고, User-Agent에 앱의 이름을 밝힙니다.' },
      {
        id: 'contact-shopify',
        who: 'operator',
        text: '정당한 요청이라면 시각과 요청 ID를 적어 Shopify 지원팀에 문의합니다.',
      },
    ],
    choose: '430은 Shopify에 맡깁니다. 다른 곳에서는 403이나 429가 표준 응답입니다.',
    endUser: '보안상의 이유로 서비스가 이 요청을 거부했습니다.',
  },
  431: {
    name: '요청 헤더 크기 초과',
    summary: '요청 헤더 하나 또는 전체의 크기가 서버에서 읽을 수 있는 한도를 넘었습니다.',
    when: '쿠키가 쌓였거나 토큰에 긴 그룹 목록이 들어 있을 때 나타납니다. Node.js는 이 코드로 응답하고, nginx는 같은 상황에서 400으로 응답합니다.',
    fixes: [
      { id: 'clear-cookies', who: 'client', text: '해당 사이트의 쿠키를 삭제한 다음 다시 시도합니다.' },
      { id: 'shrink-cookies', who: 'server', text: '세션 데이터는 서버에 두고 쿠키에는 ID만 담습니다.' },
      {
        id: 'raise-header-limit',
        who: 'operator',
        text: '큰 토큰이 필요하다면 프록시와 서버 양쪽의 제한을 늘립니다.',
        run: 'node --max-http-header-size=32768 server.js',
      },
    ],
    choose: '헤더가 너무 클 때 431을 보내고, 가능하면 문제가 된 헤더를 밝힙니다.',
    endUser: '이 사이트의 쿠키를 삭제한 뒤 다시 시도해 주세요.',
  },
  440: {
    name: '로그인 만료',
    summary: 'Microsoft Exchange가 세션이 끝났음을 알리는 코드입니다.',
    when: '웹용 Outlook을 한동안 쓰지 않았을 때 나타납니다. Exchange 앞에 둔 모니터링이나 프록시에서도 보입니다.',
    fixes: [
      { id: 'sign-in', who: 'client', text: '다시 로그인한 다음 요청을 다시 보냅니다.' },
      {
        id: 'check-session-timeout',
        who: 'operator',
        text: '너무 빨리 나타난다면 세션 타임아웃을 확인하고, 프록시가 쿠키를 유지하는지 확인합니다.',
        run: 'Get-OrganizationConfig | Format-List ActivityBased*',
      },
    ],
    choose: '440은 Exchange에 맡깁니다. 다른 곳에서는 401이 표준 응답입니다.',
    endUser: '다시 로그인해 주세요.',
  },
  444: {
    name: '응답 없이 연결 종료',
    summary: '운영자의 설정에 따라 nginx가 아무 응답도 하지 않고 연결을 끊었습니다.',
    when: '설정에 return 444가 있을 때 나타나며, 주로 봇과 알 수 없는 호스트 이름에 씁니다. 이 번호는 액세스 로그에만 보입니다.',
    fixes: [
      {
        id: 'find-return-444',
        who: 'operator',
        text: '정상 방문자까지 막힌다면 return 444가 있는 블록을 찾아 조건을 확인합니다.',
        run: 'nginx -T | grep -n "return 444"',
      },
      {
        id: 'check-host-name',
        who: 'client',
        text: '호스트 이름을 확인합니다. IP 주소로 호출하면 이런 블록에 걸리는 경우가 많습니다.',
      },
    ],
    choose: 'nginx 로그에 이 번호가 있고 클라이언트는 빈 응답을 받았다면 444입니다.',
    endUser: '서비스가 연결을 종료했습니다.',
  },
  449: {
    name: '조치 후 재시도',
    summary: '어떤 단계를 거치거나 무언가를 덧붙여 같은 요청을 한 번 더 보내라는 Microsoft의 코드입니다.',
    when: 'Microsoft의 WebDAV 서버는 Ms-Echo-Request의 내용을 되돌려 받으려 할 때, 구형 Exchange ActiveSync는 기기가 먼저 정책을 적용해야 할 때 보냅니다.',
    fixes: [
      { id: 'echo-value', who: 'client', text: 'WebDAV라면 Ms-Echo-Request에 적힌 대로 요청을 다시 보냅니다.' },
      {
        id: 'run-provision',
        who: 'client',
        text: 'ActiveSync라면 기기에서 Provision을 실행한 다음 요청을 다시 보냅니다.',
      },
    ],
    choose: '449는 Microsoft의 서버에 맡깁니다. 다른 회사의 클라이언트는 이 코드를 알지 못합니다.',
    endUser: '계속하려면 한 단계가 더 필요합니다.',
  },
  451: {
    name: '법적 사유로 이용 불가',
    summary: '법적 요구에 따라 리소스를 제공하지 않습니다.',
    when: '법원 명령, 게시 중단 통지, 제재 때문에, 또는 뉴스 사이트가 특정 지역의 법률을 이유로 그 지역의 접속을 막을 때 나타납니다. Exchange ActiveSync는 다른 서버로 옮기라는 뜻으로 이 번호를 씁니다.',
    fixes: [
      { id: 'read-body', who: 'client', text: '본문을 읽습니다. 누가 어떤 근거로 요구했는지 적혀 있어야 합니다.' },
      {
        id: 'explain-demand',
        who: 'server',
        text: '요구받은 내용을 설명하고, 차단을 집행하는 주체의 링크를 rel=blocked-by로 넣습니다.',
      },
      {
        id: 'check-geo-rules',
        who: 'operator',
        text: '예상하지 못한 응답이라면 CDN의 지역 규칙을 확인합니다.',
        run: 'curl -sI https://example.com/path',
      },
    ],
    choose: '자체 정책이 아니라 법적 요구 때문에 응답할 수 없을 때 451을 보냅니다.',
    endUser: '법적인 이유로 이 콘텐츠를 제공하지 않습니다.',
  },
  460: {
    name: '클라이언트의 연결 종료',
    summary: '응답이 준비되기 전에 클라이언트가 연결을 끊었음을 AWS 로드 밸런서가 기록한 것입니다.',
    when: '호출자의 타임아웃이 응답에 걸리는 시간보다 짧거나, 페이지를 불러오다 중단했거나, 휴대전화의 네트워크가 끊겼을 때 나타납니다.',
    fixes: [
      {
        id: 'raise-client-timeout',
        who: 'client',
        text: '감수할 수 있는 가장 느린 응답보다 타임아웃을 길게 잡습니다.',
        run: 'curl --max-time 60 https://example.com/path',
      },
      { id: 'shorten-requests', who: 'server', text: '느린 요청을 빠르게 만들거나 백그라운드 작업으로 돌립니다.' },
      { id: 'compare-durations', who: 'operator', text: '호출자의 타임아웃을 액세스 로그의 처리 시간과 비교합니다.' },
    ],
    choose: '로드 밸런서의 액세스 로그에 이 번호가 있으면 460입니다. 클라이언트는 이미 떠났으므로 보지 못합니다.',
    endUser: '응답이 오기 전에 요청이 취소되었습니다.',
  },
  463: {
    name: 'X-Forwarded-For 주소 개수 초과',
    summary: 'X-Forwarded-For 헤더에 주소가 30개보다 많아 AWS 로드 밸런서가 거부했습니다.',
    when: '프록시끼리 순환하며 호출하거나, 프록시가 길게 이어져 있거나, 클라이언트가 헤더를 위조했을 때 나타납니다.',
    fixes: [
      { id: 'break-loop', who: 'operator', text: '주소를 살펴보고, 되풀이된다면 순환을 끊습니다.' },
      {
        id: 'replace-header',
        who: 'operator',
        text: '가장 바깥쪽 프록시가 헤더에 덧붙이지 않고 헤더를 새로 쓰게 합니다.',
        run: 'proxy_set_header X-Forwarded-For $remote_addr;',
      },
      { id: 'omit-header', who: 'client', text: 'X-Forwarded-For를 직접 보내지 않습니다.' },
    ],
    choose: '463은 AWS 로드 밸런서에 맡깁니다. 언제나 이 헤더만을 가리키는 코드입니다.',
    endUser: '서비스로 가는 길에 문제가 생겼습니다. 나중에 다시 시도해 주세요.',
  },
  464: {
    name: '호환되지 않는 프로토콜',
    summary: 'AWS 로드 밸런서가 대상 그룹에서 받을 수 없는 프로토콜의 요청을 받았습니다.',
    when: 'HTTP/2나 gRPC로 설정된 대상 그룹에 HTTP/1.1 요청이 왔거나, 둘 중 어느 것으로도 설정되지 않은 대상 그룹에 gRPC 호출이 왔을 때 나타납니다.',
    fixes: [
      {
        id: 'match-protocol',
        who: 'client',
        text: '서비스의 프로토콜로 통신합니다. gRPC에는 HTTP/2와 POST가 필요합니다.',
      },
      {
        id: 'check-protocol-version',
        who: 'operator',
        text: '대상 그룹의 프로토콜 버전과 그 그룹으로 보내는 규칙을 확인합니다.',
        run: 'aws elbv2 describe-target-groups --query "TargetGroups[].[TargetGroupName,ProtocolVersion]"',
      },
    ],
    choose: '464는 AWS 로드 밸런서에 맡깁니다. 내용이 아니라 언제나 프로토콜이 문제라는 코드입니다.',
    endUser: '앱과 서비스가 서로 통신할 방식을 맞추지 못했습니다.',
  },
  494: {
    name: '너무 큰 요청 헤더',
    summary: '헤더가 너무 커서 읽을 수 없을 때 nginx가 내부에서 쓰는 번호이며, 일부 제품은 이를 그대로 내보냅니다.',
    when: '쿠키나 토큰이 지나치게 커졌을 때 나타납니다. nginx 자체는 400으로 응답하고 494는 error_page에만 쓰며, Kong은 494를 그대로 보냅니다.',
    fixes: [
      { id: 'clear-cookies', who: 'client', text: '해당 사이트의 쿠키를 삭제한 다음 다시 시도합니다.' },
      { id: 'shrink-cookies', who: 'server', text: '세션 데이터는 서버에 두고 쿠키에는 ID만 담습니다.' },
      {
        id: 'raise-header-buffers',
        who: 'operator',
        text: '큰 헤더가 필요하다면 large_client_header_buffers를 늘립니다.',
        run: 'large_client_header_buffers 4 16k;',
      },
    ],
    choose: 'nginx에서 이 경우를 잡으려면 error_page에 494를 씁니다. 클라이언트에는 431을 보냅니다.',
    endUser: '이 사이트의 쿠키를 삭제한 뒤 다시 시도해 주세요.',
  },
  495: {
    name: 'SSL 인증서 오류',
    summary: '클라이언트가 제시한 인증서가 검사를 통과하지 못했을 때 nginx가 내부에서 쓰는 번호입니다.',
    when: 'ssl_verify_client on 설정에서 인증서가 만료 또는 폐기되었거나 nginx가 모르는 인증 기관에서 발급되었을 때 나타납니다. 클라이언트는 400을 받습니다.',
    fixes: [
      {
        id: 'renew-certificate',
        who: 'client',
        text: '클라이언트 인증서를 갱신하고 중간 인증서를 함께 보냅니다.',
        run: 'openssl x509 -in client.pem -noout -dates -issuer',
      },
      { id: 'read-verify-error', who: 'operator', text: '$ssl_client_verify나 오류 로그에서 이유를 확인합니다.' },
      {
        id: 'check-verify-settings',
        who: 'operator',
        text: 'ssl_client_certificate, ssl_verify_depth, 인증서 폐기 목록을 확인합니다.',
      },
    ],
    choose: 'nginx가 400으로 응답하면서 SSL certificate error라는 문구를 보여 주면 495입니다.',
    endUser: '인증서가 받아들여지지 않았습니다.',
  },
  496: {
    name: 'SSL 인증서 필요',
    summary: '인증서를 요구하는데도 클라이언트가 제시하지 않았을 때 nginx가 내부에서 쓰는 번호입니다.',
    when: 'ssl_verify_client on 설정에서 인증서를 설치하거나 선택하지 않았을 때, 또는 nginx 앞에서 TLS를 종료하는 프록시에서 인증서가 사라졌을 때 나타납니다. 클라이언트는 400을 받습니다.',
    fixes: [
      {
        id: 'send-certificate',
        who: 'client',
        text: 'curl이라면 --cert와 --key로 클라이언트 인증서를 제시합니다.',
        run: 'curl --cert client.pem --key client.key https://example.com/path',
      },
      {
        id: 'pass-tls-through',
        who: 'operator',
        text: 'TLS를 nginx까지 그대로 통과시키거나, TLS를 종료하는 곳에서 인증서를 검사합니다.',
      },
      {
        id: 'require-by-path',
        who: 'operator',
        text: '인증서가 필요 없는 경로가 있다면 ssl_verify_client를 optional로 설정합니다.',
        run: 'if ($ssl_client_verify != SUCCESS) { return 403; }',
      },
    ],
    choose: 'nginx가 400으로 응답하면서 필요한 SSL 인증서가 오지 않았다고 알리면 496입니다.',
    endUser: '이 페이지를 열려면 인증서가 필요합니다.',
  },
  497: {
    name: 'HTTPS 포트로 온 HTTP 요청',
    summary: 'TLS를 기대하는 포트에 누군가 평문 HTTP로 요청했을 때 nginx가 내부에서 쓰는 번호입니다.',
    when: '주소에 http://와 HTTPS 포트를 함께 썼거나, TLS를 종료한 로드 밸런서가 그 포트로 평문 HTTP를 보냈을 때 나타납니다. 클라이언트는 400을 받습니다.',
    fixes: [
      { id: 'use-https', who: 'client', text: '주소의 http://를 https://로 바꿉니다.' },
      {
        id: 'match-backend-port',
        who: 'operator',
        text: '로드 밸런서가 평문 포트로 연결하게 하거나, nginx와 TLS로 통신하게 합니다.',
      },
      {
        id: 'redirect-to-https',
        who: 'operator',
        text: 'error_page 497로 이 경우를 잡아 https://로 리디렉션합니다.',
        run: 'error_page 497 =308 https://$http_host$request_uri;',
      },
    ],
    choose: 'nginx가 400으로 응답하면서 평문 HTTP가 HTTPS 포트로 왔다고 알리면 497입니다.',
    endUser: '주소 앞에 https를 붙여 열어 주세요.',
  },
  498: {
    name: '유효하지 않은 토큰',
    summary: '토큰이 만료되었거나 유효하지 않을 때 ArcGIS가 쓰는 오류 코드입니다.',
    when: 'ArcGIS 서비스를 호출할 때 나타납니다. 번호는 JSON 본문의 오류 객체에 있으며, HTTP 상태는 대개 200입니다.',
    fixes: [
      { id: 'new-token', who: 'client', text: '새 토큰을 생성한 다음 요청을 다시 보냅니다.' },
      { id: 'check-error-code', who: 'client', text: '상태가 200이더라도 본문의 error.code를 확인합니다.' },
      {
        id: 'check-token-binding',
        who: 'client',
        text: '새 토큰도 거부되면 토큰이 묶여 있는 리퍼러나 IP 주소를 확인합니다.',
      },
    ],
    choose: 'ArcGIS 응답 본문의 error.code에 이 번호가 있으면 498입니다.',
    endUser: '다시 로그인해 주세요.',
  },
  499: {
    name: '클라이언트의 요청 중단',
    summary: '응답이 준비되기 전에 클라이언트가 연결을 끊었음을 nginx가 로그에 기록한 것입니다.',
    when: '호출자가 오래 기다리지 않거나, 탭이 닫혔거나, 로드 밸런서의 타임아웃이 더 짧을 때 나타납니다. Google API는 취소된 호출에, ArcGIS는 본문에서 토큰이 없다는 뜻으로 이 번호를 씁니다.',
    fixes: [
      {
        id: 'compare-durations',
        who: 'operator',
        text: '처리 시간을 살펴봅니다. 모두 같은 값에서 끝난다면 호출자의 타임아웃이 요청을 끊는 것입니다.',
      },
      {
        id: 'shorten-requests',
        who: 'server',
        text: '느린 요청을 빠르게 만들거나, 202로 응답하고 백그라운드에서 이어서 처리합니다.',
      },
      {
        id: 'raise-client-timeout',
        who: 'client',
        text: '더 오래 기다리거나, 아무도 필요로 하지 않는 요청만 취소합니다.',
      },
      { id: 'get-arcgis-token', who: 'client', text: 'ArcGIS라면 토큰을 받은 다음 요청을 다시 보냅니다.' },
    ],
    choose:
      'nginx 로그에서는 클라이언트가 먼저 떠났다면 499입니다. 취소된 호출에 이 코드를 쓰기로 정한 API에서만 직접 보냅니다.',
    endUser: '응답이 오기 전에 요청이 취소되었습니다.',
  },
};
