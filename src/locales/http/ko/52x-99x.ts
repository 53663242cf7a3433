import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 52x to 99x in Korean. */
export const codes: CodeTexts<typeof http, '52' | '53' | '54' | '56' | '59' | '7' | '9'> = {
  520: {
    name: '웹 서버의 알 수 없는 오류',
    summary: 'Cloudflare가 서버에 연결했지만 돌아온 응답을 해석할 수 없습니다.',
    when: '오리진 서버가 처리 도중 죽었거나, 연결을 재설정했거나, 빈 응답을 보냈거나, 쿠키 같은 헤더를 너무 크게 보냈을 때 나타납니다.',
    fixes: [
      {
        id: 'check-origin-log',
        who: 'operator',
        text: '오리진의 로그에서 해당 시각의 비정상 종료나 연결 재설정을 찾습니다. Ray ID가 도움이 됩니다.',
      },
      {
        id: 'bypass-cloudflare',
        who: 'operator',
        text: 'Cloudflare를 거치지 않고 오리진에 직접 요청하여 헤더와 쿠키를 살펴봅니다.',
        run: 'curl -sv -o /dev/null --resolve example.com:443:192.0.2.1 https://example.com/path',
      },
      { id: 'send-valid-response', who: 'server', text: '모든 요청에 완전하고 유효한 응답을 보냅니다.' },
    ],
    choose: '520은 Cloudflare에 맡깁니다. 자체 게이트웨이에서는 502를 보냅니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 잠시 후 다시 시도해 주세요.',
  },
  521: {
    name: '웹 서버 다운',
    summary: 'Cloudflare가 연결을 열려 했지만 오리진 서버가 거부했습니다.',
    when: '웹 서버가 멈추었거나, SSL 모드에 필요한 포트에서 수신하지 않거나, 방화벽이 Cloudflare를 거부할 때 나타납니다.',
    fixes: [
      {
        id: 'check-listener',
        who: 'operator',
        text: '웹 서버가 실행 중이고 443번 포트에서, Flexible 모드라면 80번 포트에서 수신하는지 확인합니다.',
        run: 'ss -ltnp',
      },
      {
        id: 'allow-cloudflare-ips',
        who: 'operator',
        text: '방화벽, 속도 제한, 보안 플러그인에서 Cloudflare의 모든 IP 대역을 허용합니다.',
        run: 'curl -sL https://www.cloudflare.com/ips-v4\ncurl -sL https://www.cloudflare.com/ips-v6',
      },
    ],
    choose: '521은 Cloudflare에 맡깁니다. 연결이 곧바로 거부되었다는 뜻입니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  522: {
    name: '연결 시간 초과',
    summary: 'Cloudflare가 오리진 서버에 연결을 시도했지만 아무 반응도 없었습니다.',
    when: '방화벽이 Cloudflare의 패킷을 버리거나, DNS의 IP 주소가 오래되었거나, 서버가 너무 바빠 연결을 받지 못할 때 나타납니다.',
    fixes: [
      {
        id: 'allow-cloudflare-ips',
        who: 'operator',
        text: '방화벽에서 Cloudflare의 모든 IP 대역을 허용합니다.',
        run: 'curl -sL https://www.cloudflare.com/ips-v4\ncurl -sL https://www.cloudflare.com/ips-v6',
      },
      { id: 'check-dns', who: 'operator', text: 'Cloudflare DNS의 주소를 서버의 실제 주소와 비교합니다.' },
      {
        id: 'check-load',
        who: 'operator',
        text: '서버의 부하와 중간에 유실되는 패킷을 확인합니다.',
        run: 'ss -lnt\nmtr -rwc 100 192.0.2.1',
      },
    ],
    choose: '522는 Cloudflare에 맡깁니다. 제시간에 연결이 이루어지지 않았다는 뜻입니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  523: {
    name: '오리진 도달 불가',
    summary: 'Cloudflare가 오리진 서버로 가는 네트워크 경로를 찾지 못했습니다.',
    when: 'DNS의 IP 주소가 틀렸거나, 통신 사업자의 라우팅에 장애가 있거나, 클라우드의 라우팅 테이블이 돌아오는 길을 엉뚱한 곳으로 보낼 때 나타납니다.',
    fixes: [
      { id: 'check-dns', who: 'operator', text: 'Cloudflare DNS에서 오리진의 A 레코드와 AAAA 레코드를 확인합니다.' },
      {
        id: 'check-routes',
        who: 'operator',
        text: '라우팅 테이블을 확인하고, 오리진에서 Cloudflare까지의 경로를 추적합니다.',
        run: 'mtr -rwc 100 192.0.2.1',
      },
      { id: 'ask-provider', who: 'operator', text: '호스팅 업체에 라우팅 장애가 있는지 문의합니다.' },
    ],
    choose: '523은 Cloudflare에 맡깁니다. 서버가 실행 중이든 아니든 서버까지 가는 길이 없다는 뜻입니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  524: {
    name: '응답 시간 초과',
    summary: 'Cloudflare가 오리진 서버에 연결했지만 응답이 제시간에 오지 않았습니다.',
    when: '쿼리나 내보내기, 가져오기가 오래 걸리거나 서버에 워커가 부족할 때 나타납니다.',
    fixes: [
      {
        id: 'use-background-job',
        who: 'server',
        text: '오래 걸리는 일은 백그라운드 작업으로 돌립니다. 바로 202로 응답하고 클라이언트가 상태를 조회하게 합니다.',
      },
      { id: 'find-slow-requests', who: 'operator', text: '오리진의 로그에서 느린 요청을 찾습니다.' },
      {
        id: 'use-unproxied-host',
        who: 'operator',
        text: '해당 주소를 프록시에서 제외(DNS only)하거나, 요금제에서 가능하다면 타임아웃을 늘립니다.',
      },
    ],
    choose: '524는 Cloudflare에 맡깁니다. 자체 게이트웨이에서는 504를 보냅니다.',
    endUser: '시간이 너무 오래 걸렸습니다. 나중에 다시 시도해 주세요.',
  },
  525: {
    name: 'SSL 핸드셰이크 실패',
    summary: 'Cloudflare와 오리진 서버 사이의 TLS 핸드셰이크가 실패했습니다.',
    when: 'Full 또는 Full (strict) 모드에서 오리진에 인증서가 없거나, 해당 포트에서 TLS를 쓰지 않거나, 함께 지원하는 암호 스위트가 없거나, SNI의 이름을 알지 못할 때 나타납니다.',
    fixes: [
      {
        id: 'install-certificate',
        who: 'operator',
        text: '오리진에 인증서를 설치하고 443번 포트에서 TLS로 응답하는지 확인합니다.',
      },
      {
        id: 'test-handshake',
        who: 'operator',
        text: 'Cloudflare를 거치지 않고 호스트 이름을 지정하여 openssl s_client로 시험합니다.',
        run: 'openssl s_client -connect 192.0.2.1:443 -servername example.com </dev/null',
      },
      { id: 'allow-ciphers', who: 'operator', text: 'Cloudflare가 제시하는 TLS 버전과 암호 스위트를 허용합니다.' },
    ],
    choose: '525는 Cloudflare에 맡깁니다. TLS 핸드셰이크가 이루어지지 않았다는 뜻입니다.',
    endUser: '서비스와 보안 연결을 설정하지 못했습니다.',
  },
  526: {
    name: '유효하지 않은 SSL 인증서',
    summary: 'Cloudflare가 오리진 서버의 인증서를 신뢰하지 않습니다.',
    when: 'Full (strict) 모드에서 인증서가 만료되었거나, 자체 서명되었거나, 다른 호스트용일 때 나타납니다.',
    fixes: [
      {
        id: 'renew-certificate',
        who: 'operator',
        text: '인증서를 갱신하거나 Cloudflare Origin CA에서 발급받아 설치합니다.',
      },
      {
        id: 'check-certificate',
        who: 'operator',
        text: '인증서가 이 호스트용이고 인증서 체인이 완전한지 확인합니다.',
        run: 'openssl s_client -connect 192.0.2.1:443 -servername example.com -showcerts </dev/null',
      },
      {
        id: 'keep-strict-mode',
        who: 'operator',
        text: 'strict 모드를 계속 꺼 두지 않습니다. 이 모드가 아니면 누가 응답하는지 아무도 확인하지 않습니다.',
      },
    ],
    choose: '526은 Cloudflare에 맡깁니다. 526은 인증서의 신뢰 문제이고, 525는 핸드셰이크 문제입니다.',
    endUser: '서비스와 보안 연결을 설정하지 못했습니다.',
  },
  529: {
    name: '과부하',
    summary: '서비스가 감당할 수 있는 것보다 많은 작업을 받았다는 뜻으로 몇몇 API가 쓰는 코드입니다.',
    when: 'Claude API는 수요가 몰릴 때, SSL Labs API는 과부하 상태일 때 보냅니다.',
    fixes: [
      {
        id: 'honor-retry-after',
        who: 'client',
        text: 'Retry-After에 적힌 시간만큼 기다립니다. 헤더가 없으면 점점 길어지는 무작위 간격을 둡니다.',
      },
      { id: 'reduce-load', who: 'client', text: '한꺼번에 보내는 양을 줄이고, 급하지 않은 작업은 큐에 넣습니다.' },
      { id: 'check-status-page', who: 'operator', text: '서비스의 상태 페이지를 확인합니다.' },
    ],
    choose: '529는 이를 문서에 밝힌 API에 맡깁니다. 표준 응답은 503입니다.',
    endUser: '지금은 서비스가 매우 혼잡합니다. 잠시 후 다시 시도해 주세요.',
  },
  530: {
    name: '오리진 DNS 오류',
    summary:
      'Cloudflare가 오리진 서버의 이름을 조회하지 못했거나, 1000 이상의 번호가 붙은 자체 오류를 표시하고 있습니다.',
    when: 'DNS 레코드가 존재하지 않는 이름을 가리킬 때 나타납니다. Shopify 문서도 같은 원인을 들고 있으며, Pantheon에서는 아무도 쓰지 않아 동결된 사이트라는 뜻입니다.',
    fixes: [
      { id: 'read-body-code', who: 'client', text: '본문을 읽습니다. 찾아보아야 할 것은 1000 이상의 오류 번호입니다.' },
      {
        id: 'fix-dns-record',
        who: 'operator',
        text: 'Cloudflare DNS에서 오리진을 가리키는 레코드를 바로잡습니다.',
        run: 'dig +short origin.example.com',
      },
      {
        id: 'wake-site',
        who: 'operator',
        text: 'Pantheon이라면 대시보드에서 사이트를 깨우고, Shopify라면 상태 페이지를 확인합니다.',
      },
    ],
    choose: '530은 이런 제품에 맡깁니다. 본문이 없으면 알 수 있는 것이 거의 없는 코드입니다.',
    endUser: '지금은 이 사이트에 연결할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  540: {
    name: '일시적으로 비활성화됨',
    summary: 'Shopify가 이 엔드포인트를 잠시 꺼 두었습니다.',
    when: '장애나 점검 중에 Shopify API를 호출하면 나타납니다.',
    fixes: [
      { id: 'retry-with-backoff', who: 'client', text: '점점 길어지는 간격으로 다시 시도합니다.' },
      { id: 'check-status-page', who: 'operator', text: 'Shopify의 상태 페이지를 확인합니다.' },
    ],
    choose: '540은 Shopify에 맡깁니다. 다른 곳에서는 503이 표준 응답입니다.',
    endUser: '잠시 서비스를 이용할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  561: {
    name: 'ID 공급자 오류',
    summary: 'AWS 로드 밸런서가 사용자를 로그인시키려 했지만 ID 공급자가 오류로 응답했습니다.',
    when: '리스너 규칙이 OIDC나 Cognito로 인증하는데 클라이언트 시크릿, 리디렉션 주소, 스코프가 공급자의 설정과 맞지 않을 때 나타납니다.',
    fixes: [
      { id: 'read-provider-log', who: 'operator', text: '공급자의 로그에서 오류를 확인합니다.' },
      {
        id: 'compare-settings',
        who: 'operator',
        text: '클라이언트 ID, 시크릿, 스코프, 리디렉션 주소를 양쪽에서 비교합니다.',
      },
      { id: 'clear-cookies', who: 'client', text: '이전 쿠키가 없는 새 창에서 다시 로그인합니다.' },
    ],
    choose: '561은 AWS 로드 밸런서에 맡깁니다. 자체 애플리케이션에서는 401이나 502를 보냅니다.',
    endUser: '로그인하지 못했습니다. 나중에 다시 시도해 주세요.',
  },
  599: {
    name: '응답 없음',
    summary: 'HTTP 응답이 오지 않아 클라이언트가 스스로 채워 넣는 번호입니다.',
    when: 'Tornado의 HTTP 클라이언트는 타임아웃이 나거나 연결이 끊겼을 때 이 번호를 설정합니다. 이 관행을 따르는 도구도 있습니다.',
    fixes: [
      {
        id: 'read-exception',
        who: 'client',
        text: '함께 발생한 예외를 읽습니다. 타임아웃, DNS, TLS, 연결 거부가 모두 이 번호로 나타납니다.',
      },
      {
        id: 'raise-timeout',
        who: 'client',
        text: '응답이 느리다면 타임아웃을 늘리고, 점점 길어지는 간격으로 다시 시도합니다.',
      },
      { id: 'check-server-log', who: 'operator', text: '요청이 서버에 도착하기는 했는지 서버 로그에서 확인합니다.' },
    ],
    choose: '자신의 클라이언트가 보고했고 그런 응답을 기록한 서버가 없다면 599입니다.',
    endUser: '서비스에 연결하지 못했습니다. 나중에 다시 시도해 주세요.',
  },
  783: {
    name: '예기치 않은 토큰',
    summary: 'Shopify가 본문의 JSON을 읽지 못했습니다.',
    when: 'Shopify API에 보낸 JSON에 쉼표가 잘못 들어갔거나, 따옴표가 빠졌거나, 텍스트가 중간에 잘렸을 때 나타납니다.',
    fixes: [
      { id: 'validate-json', who: 'client', text: '본문을 보내기 전에 JSON 파서로 검사합니다.', run: 'jq . body.json' },
      {
        id: 'use-json-library',
        who: 'client',
        text: 'JSON은 반드시 라이브러리로 만들고, 문자열을 이어 붙여 만들지 않습니다.',
      },
    ],
    choose: '783은 Shopify에 맡깁니다. 다른 곳에서는 400이 표준 응답입니다.',
    endUser: '서비스가 이해할 수 없는 요청을 앱이 보냈습니다.',
  },
  999: {
    name: '요청 거부',
    summary: 'LinkedIn이 봇의 요청으로 보고 거부한 것입니다.',
    when: '브라우저에서는 열리는 LinkedIn 페이지를 링크 검사기나 스크레이퍼, 미리 보기 기능이 가져올 때 나타납니다.',
    fixes: [
      {
        id: 'skip-linkedin',
        who: 'client',
        text: '링크 검사에서 LinkedIn을 제외하거나, 이 응답을 정상 링크로 처리합니다.',
      },
      { id: 'use-api', who: 'client', text: '데이터가 필요하다면 LinkedIn의 API를 사용합니다.' },
    ],
    choose: '999는 LinkedIn에 맡깁니다. 표준 응답은 403과 429입니다.',
    endUser: '다른 사이트가 응답을 거부했습니다.',
  },
};
