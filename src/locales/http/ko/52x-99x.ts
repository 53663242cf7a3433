import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 52x to 99x in Korean. */
export const codes: CodeTexts<typeof http, '52' | '53' | '54' | '56' | '59' | '7' | '9'> = {
  520: {
    name: '웹 서버의 알 수 없는 오류',
    summary: 'Cloudflare가 오리진으로부터 비어 있거나 알 수 없거나 예상하지 못한 응답을 받았습니다.',
    when: '오리진에서 요청 처리 중에 크래시가 발생했거나, 오리진이 연결을 재설정했거나, 빈 응답을 보냈을 때 나타납니다. 응답 헤더(주로 쿠키)가 128 KB를 넘을 때도 나타납니다.',
    fixes: [
      {
        id: 'check-origin-log',
        text: '오리진의 로그에서 해당 시각의 크래시나 연결 재설정을 찾습니다. Ray ID로 요청을 찾으려면 `CF-Ray` 헤더를 로그에 남깁니다. nginx에서는 `$http_cf_ray`입니다.',
      },
      {
        id: 'bypass-cloudflare',
        text: '`curl --resolve`로 오리진에 직접 요청하여 빈 응답이나 지나치게 큰 헤더와 쿠키가 있는지 확인합니다. `-k`를 쓰면 Cloudflare만 신뢰하는 인증서도 허용합니다.',
      },
      {
        id: 'send-valid-response',
        text: '애플리케이션에서 오류를 처리하여 실패한 요청에도 500과 같은 완전한 응답을 보냅니다. 크래시가 발생하거나 연결이 끊기면 520이 될 수 있습니다.',
      },
    ],
    choose:
      '520은 Cloudflare가 보내며, 오리진의 응답이 유효하지 않았다는 뜻입니다. 자체 게이트웨이에서는 502를 보냅니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 잠시 후 다시 시도해 주세요.',
  },
  521: {
    name: '웹 서버 다운',
    summary: '오리진이 Cloudflare의 TCP 연결을 거부했습니다.',
    when: '웹 서버가 중지되었거나, SSL/TLS 모드에 필요한 포트에서 수신 대기하지 않거나, 방화벽이 Cloudflare를 거부할 때 나타납니다.',
    fixes: [
      {
        id: 'check-listener',
        text: '웹 서버가 실행 중이고 443번 포트(암호화하지 않은 HTTP나 Flexible 모드라면 80번 포트)에서 수신 대기하는지 `ss -ltnp`로 확인합니다.',
      },
      {
        id: 'allow-cloudflare-ips',
        text: '방화벽과 보안 플러그인에서 `https://www.cloudflare.com/ips-v4`와 `https://www.cloudflare.com/ips-v6`의 모든 IP 대역을 허용하고, 속도 제한에서 제외합니다.',
      },
    ],
    choose: '521은 Cloudflare가 보내며, 오리진이 연결을 거부했다는 뜻입니다. 자체 게이트웨이에서는 502를 보냅니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  522: {
    name: '연결 시간 초과',
    summary:
      'Cloudflare와 오리진 간의 TCP 연결에서 시간이 초과되었습니다. 19초 안에 SYN+ACK가 오지 않았거나, 90초 안에 요청에 대한 ACK가 오지 않았습니다.',
    when: '방화벽이 Cloudflare의 패킷을 버리거나, DNS의 IP 주소가 오래되었거나, 오리진이 너무 바빠 연결을 받지 못할 때 나타납니다.',
    fixes: [
      {
        id: 'allow-cloudflare-ips',
        text: '방화벽에서 `https://www.cloudflare.com/ips-v4`와 `https://www.cloudflare.com/ips-v6`의 모든 IP 대역을 허용합니다.',
      },
      { id: 'check-dns', text: 'Cloudflare DNS의 IP 주소를 오리진의 현재 IP 주소와 비교합니다.' },
      {
        id: 'check-load',
        text: '오리진의 부하와 accept 큐를 확인합니다. `ss -ltn`에서 웹 서버 포트의 `Recv-Q`가 `Send-Q`보다 크면 큐가 가득 찬 것입니다. 오리진의 액세스 로그에 나온 Cloudflare IP 주소까지 오리진에서 `mtr`을 실행하여 패킷 손실을 찾습니다.',
      },
    ],
    choose:
      '522는 Cloudflare가 보내며, 오리진과의 TCP 연결에서 시간이 초과되었다는 뜻입니다. 자체 게이트웨이에서는 504를 보냅니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  523: {
    name: '오리진 도달 불가',
    summary: 'Cloudflare가 오리진의 IP 주소로 가는 네트워크 경로를 찾지 못했습니다.',
    when: 'DNS의 IP 주소가 틀렸거나, 통신 사업자의 라우팅에 장애가 있거나, 클라우드의 라우팅 테이블이 Cloudflare로 가는 트래픽을 잘못 보낼 때 나타납니다. 예를 들어 AWS에서 `172.0.0.0/8` 라우트는 Cloudflare의 대역 `172.64.0.0/13`까지 포함합니다.',
    fixes: [
      { id: 'check-dns', text: 'Cloudflare DNS에서 오리진의 A 레코드와 AAAA 레코드를 확인합니다.' },
      {
        id: 'check-routes',
        text: '라우팅 테이블에 Cloudflare의 대역을 포함하는 라우트가 있는지 확인하고, 오리진에서 Cloudflare IP 주소까지 `mtr`을 실행합니다.',
      },
      {
        id: 'ask-provider',
        text: '호스팅 업체에 `mtr`의 출력을 첨부하여 라우팅 장애가 있는지 문의합니다.',
      },
    ],
    choose:
      '523은 Cloudflare가 보내며, 오리진이 실행 중이더라도 오리진으로 가는 경로가 없다는 뜻입니다. 자체 게이트웨이에서는 502를 보냅니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  524: {
    name: '응답 시간 초과',
    summary: 'Cloudflare가 오리진에 연결했지만 제한 시간(기본값 125초) 안에 HTTP 응답을 받지 못했습니다.',
    when: '쿼리나 내보내기, 가져오기에 시간이 너무 오래 걸리거나 오리진에 여유 워커가 없을 때 나타납니다. Cloudflare가 30초 안에 오리진으로 요청을 다 보내지 못할 때도 나타납니다.',
    fixes: [
      {
        id: 'use-background-job',
        text: '오래 걸리는 일은 백그라운드 작업으로 옮깁니다. 진행 상태를 조회할 URL을 `Location`에 담아 바로 202로 응답하고, 클라이언트가 그 URL을 조회하도록 합니다.',
      },
      {
        id: 'find-slow-requests',
        text: '오리진의 로그에서 느린 요청을 찾습니다. nginx에서는 이를 위해 `log_format`에 `$request_time`을 추가합니다.',
      },
      {
        id: 'use-unproxied-host',
        text: '느린 엔드포인트를 Cloudflare에서 “DNS only”인 별도의 호스트 이름으로 옮깁니다. 이렇게 하면 오리진의 IP 주소가 노출되고 WAF와 DDoS 보호를 거치지 않습니다. Enterprise 요금제라면 그 대신 Cloudflare의 `proxy_read_timeout`을 늘릴 수 있습니다.',
      },
    ],
    choose:
      '524는 Cloudflare가 보내며, 오리진이 제한 시간 안에 응답하지 않았다는 뜻입니다. 자체 게이트웨이에서는 504를 보냅니다.',
    endUser: '시간이 너무 오래 걸렸습니다. 나중에 다시 시도해 주세요.',
  },
  525: {
    name: 'SSL 핸드셰이크 실패',
    summary: 'Cloudflare와 오리진 사이의 TLS 핸드셰이크가 실패했습니다.',
    when: 'SSL/TLS 모드가 Full 또는 Full (strict)인데, 오리진에 인증서가 없거나, Cloudflare가 연결하는 포트에서 TLS를 쓰지 않거나, Cloudflare와 공통으로 지원하는 암호 스위트가 없거나, SNI의 호스트 이름이 오리진에 설정되어 있지 않을 때 나타납니다.',
    fixes: [
      {
        id: 'install-certificate',
        text: '오리진에 인증서를 설치하고 443번 포트에서 TLS를 켭니다. nginx에서는 `listen 443 ssl`, `ssl_certificate`, `ssl_certificate_key`를 설정합니다.',
      },
      {
        id: 'test-handshake',
        text: '오리진의 IP 주소에 `openssl s_client`로 직접 연결하여 핸드셰이크를 테스트합니다. 호스트 이름은 `-servername`에 지정합니다.',
      },
      {
        id: 'allow-ciphers',
        text: 'Cloudflare가 지원하는 TLS 버전과 암호 스위트를 켭니다. nginx에서는 `ssl_protocols`와 `ssl_ciphers`입니다.',
      },
    ],
    choose:
      '525는 Cloudflare와 Cloud Foundry의 Gorouter가 보내며, 오리진과의 TLS 핸드셰이크가 실패했다는 뜻입니다. 자체 게이트웨이에서는 502를 보냅니다.',
    endUser: '서비스와 보안 연결을 설정하지 못했습니다.',
  },
  526: {
    name: '유효하지 않은 SSL 인증서',
    summary: 'Cloudflare가 오리진의 TLS 인증서를 검증하지 못했습니다.',
    when: 'SSL/TLS 모드가 Full (strict)인데, 인증서가 만료되었거나, 자체 서명되었거나, 다른 호스트 이름용으로 발급되었을 때 나타납니다.',
    fixes: [
      {
        id: 'renew-certificate',
        text: '`certbot renew` 등으로 인증서를 갱신하거나, Cloudflare Origin CA에서 발급받아 설치합니다.',
      },
      {
        id: 'check-certificate',
        text: '인증서에 이 호스트 이름이 있고 인증서 체인이 완전한지 `openssl s_client -verify_hostname`으로 확인합니다. `Verify return code: 0 (ok)`가 나오면 둘 다 맞습니다. Cloudflare Origin CA의 인증서라면 그 루트 인증서를 `-CAfile`로 지정합니다.',
      },
      {
        id: 'keep-strict-mode',
        text: '영구적인 해결책으로 Full (strict)를 Full로 바꾸지 않습니다. Full 모드에서는 Cloudflare가 오리진의 인증서를 검증하지 않습니다.',
      },
    ],
    choose:
      '526은 Cloudflare와 Cloud Foundry의 Gorouter가 보내며, 오리진의 인증서를 신뢰하지 않는다는 뜻입니다. 핸드셰이크가 실패했다면 525입니다. 자체 게이트웨이에서는 502를 보냅니다.',
    endUser: '서비스와 보안 연결을 설정하지 못했습니다.',
  },
  529: {
    name: '과부하',
    summary: '서비스가 과부하 상태라는 뜻으로 몇몇 API가 529를 보냅니다.',
    when: 'Claude API는 수요가 많을 때 `overloaded_error`와 함께 보내고, SSL Labs API는 과부하 상태일 때 보냅니다.',
    fixes: [
      {
        id: 'honor-retry-after',
        text: '`Retry-After`에 적힌 시간만큼 기다립니다. 이 헤더가 없으면 지터를 더한 지수 백오프(1초, 2초, 4초 … 최대 30초)를 적용합니다.',
      },
      { id: 'reduce-load', text: '동시에 보내는 요청을 줄이고, 급하지 않은 작업은 큐에 넣습니다.' },
      {
        id: 'check-status-page',
        text: '서비스 제공자의 상태 페이지에 장애가 있는지 확인합니다. Claude API라면 `https://status.claude.com`입니다.',
      },
    ],
    choose: '자체 서비스에서는 529를 보내지 않고 503을 보냅니다.',
    endUser: '지금은 서비스가 매우 혼잡합니다. 잠시 후 다시 시도해 주세요.',
  },
  530: {
    name: '오리진 DNS 오류',
    summary: 'Cloudflare가 오리진의 호스트 이름을 조회하지 못했거나, 본문에 1xxx 코드가 있는 다른 오류를 알립니다.',
    when: 'DNS 레코드가 존재하지 않는 호스트 이름을 가리킬 때 나타납니다. Shopify 문서도 530의 원인을 똑같이 설명합니다. Pantheon에서는 장기간 사용하지 않아 동결된 사이트라는 뜻입니다.',
    fixes: [
      {
        id: 'read-body-code',
        text: '본문에 있는 1xxx 코드를 문서에서 찾습니다. 예를 들어 `error code: 1016`은 Cloudflare의 “Origin DNS error”입니다.',
      },
      {
        id: 'fix-dns-record',
        text: 'Cloudflare DNS에서 오리진을 가리키는 레코드를 바로잡고, 그 대상이 조회되는지 `dig`로 확인합니다.',
      },
      {
        id: 'wake-site',
        text: 'Pantheon이라면 대시보드에서 사이트를 선택하고 “Unfreeze site”를 클릭합니다. Shopify라면 `https://www.shopifystatus.com`을 확인합니다.',
      },
    ],
    choose:
      '530은 오리진의 DNS 오류가 있을 때 Cloudflare와 Shopify가, 사이트가 동결되었을 때 Pantheon이 보냅니다. 자체 게이트웨이에서는 502를 보냅니다.',
    endUser: '지금은 이 사이트에 연결할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  540: {
    name: '일시적으로 비활성화됨',
    summary: 'Shopify가 이 엔드포인트를 일시적으로 비활성화했습니다.',
    when: '장애나 점검 중에 Shopify API의 엔드포인트가 비활성화되었을 때 나타납니다.',
    fixes: [
      {
        id: 'retry-with-backoff',
        text: '지터를 더한 지수 백오프(1초, 2초, 4초 … 최대 30초)로 재시도합니다.',
      },
      {
        id: 'check-status-page',
        text: 'Shopify의 상태 페이지인 `https://www.shopifystatus.com`을 확인합니다.',
      },
    ],
    choose: '540은 엔드포인트를 비활성화했을 때 Shopify가 보냅니다. 자체 서비스에서는 503을 보냅니다.',
    endUser: '잠시 서비스를 이용할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  561: {
    name: 'ID 공급자 오류',
    summary: 'ID 공급자가 오류를 반환하여 AWS Application Load Balancer가 사용자를 로그인시키지 못했습니다.',
    when: '리스너 규칙이 OIDC나 Amazon Cognito로 사용자를 인증하는데, 규칙의 클라이언트 시크릿이나 스코프가 ID 공급자의 설정과 맞지 않을 때 나타납니다.',
    fixes: [
      {
        id: 'read-provider-log',
        text: 'ID 공급자의 로그에서 오류를 확인하고, 로드 밸런서의 액세스 로그에서 `error_reason`을 확인합니다.',
      },
      {
        id: 'compare-settings',
        text: '리스너 규칙의 클라이언트 ID, 클라이언트 시크릿, 스코프를 공급자의 설정과 비교합니다. 공급자가 리디렉션 URI를 거부하면(Cognito에서는 `redirect_mismatch`) `https://example.com/oauth2/idpresponse`에서 호스트 이름만 바꾼 URI를 공급자에 등록합니다.',
      },
      {
        id: 'clear-cookies',
        text: '이전 `AWSELBAuthSessionCookie` 쿠키가 없는 시크릿 창에서 다시 로그인합니다.',
      },
    ],
    choose:
      '561은 ID 공급자가 오류를 반환했을 때 AWS 로드 밸런서가 보냅니다. 자체 애플리케이션에서는 401이나 502를 보냅니다.',
    endUser: '로그인하지 못했습니다. 나중에 다시 시도해 주세요.',
  },
  599: {
    name: '응답 없음',
    summary: '일부 HTTP 클라이언트는 HTTP 응답을 받지 못하면 직접 599를 설정합니다.',
    when: 'Tornado의 HTTP 클라이언트는 시간이 초과되거나 연결이 끊기면 이 코드를 설정합니다. Perl의 `HTTP::Tiny`는 연결 거부처럼 응답을 받지 못한 모든 오류에 설정하며, 오류 메시지는 `content`에 담깁니다.',
    fixes: [
      {
        id: 'read-exception',
        text: '예외를 확인합니다. Tornado는 시간이 초과되면 `HTTPTimeoutError`를, 연결이 닫히면 `HTTPStreamClosedError`를 발생시키며, 코드는 둘 다 599입니다.',
      },
      {
        id: 'raise-timeout',
        text: '응답이 느리다면 타임아웃을 늘립니다. Tornado에서는 `request_timeout`입니다. 지터를 더한 지수 백오프로 재시도하되, POST는 멱등한 경우에만 재시도합니다.',
      },
      {
        id: 'check-server-log',
        text: '`/var/log/nginx/access.log` 같은 서버의 액세스 로그에서 요청이 도착했는지 확인합니다.',
      },
    ],
    choose: '클라이언트가 이 번호를 보고했는데 서버 로그에는 그런 응답이 없다면 599입니다.',
    endUser: '서비스에 연결하지 못했습니다. 나중에 다시 시도해 주세요.',
  },
  783: {
    name: '예기치 않은 토큰',
    summary: 'Shopify가 요청 본문의 JSON을 파싱하지 못했습니다.',
    when: 'Shopify API에 보낸 본문에 불필요한 쉼표가 있거나, 따옴표가 빠졌거나, 본문이 중간에 잘렸을 때 나타납니다.',
    fixes: [
      {
        id: 'validate-json',
        text: '본문을 보내기 전에 `jq` 등의 JSON 파서로 검사합니다.',
      },
      {
        id: 'use-json-library',
        text: 'JSON은 문자열을 이어 붙이지 말고 `JSON.stringify()` 같은 라이브러리 함수로 만듭니다.',
      },
    ],
    choose: '783은 JSON을 파싱하지 못했을 때 Shopify가 보냅니다. 자체 서비스에서는 400을 보냅니다.',
    endUser: '앱이 보낸 요청을 서비스가 처리하지 못했습니다.',
  },
  999: {
    name: '요청 거부',
    summary: '자동화된 요청으로 보여 LinkedIn이 차단했습니다.',
    when: '링크 검사기, 스크레이퍼, 링크 미리 보기가 LinkedIn 페이지를 가져올 때 나타납니다. 같은 페이지가 브라우저에서는 대개 열립니다.',
    fixes: [
      {
        id: 'skip-linkedin',
        text: '링크 검사에서 `linkedin.com`을 제외하거나, 999를 깨진 링크로 보고하지 않도록 설정합니다.',
      },
      {
        id: 'use-api',
        text: '데이터를 읽으려면 LinkedIn의 API를 사용합니다. `https://developer.linkedin.com`에서 앱을 등록하고 OAuth 액세스 토큰을 보냅니다.',
      },
    ],
    choose:
      '999는 자동화된 것으로 보이는 요청을 차단할 때 LinkedIn이 보냅니다. 자체 서비스에서는 403이나 429를 보냅니다.',
    endUser: '다른 사이트가 이 요청을 차단했습니다.',
  },
};
