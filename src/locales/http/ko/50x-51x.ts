import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 50x to 51x in Korean. */
export const codes: CodeTexts<typeof http, '50' | '51'> = {
  500: {
    name: '내부 서버 오류',
    summary: '서버 내부에 문제가 생겼는데 이를 더 정확히 나타낼 코드가 없습니다.',
    when: '처리하지 않은 예외, 빠진 설정, 실패한 마이그레이션, 가득 찬 디스크, .htaccess의 설정 실수 때문에 나타납니다.',
    fixes: [
      {
        id: 'find-stack-trace',
        who: 'operator',
        text: '시각이나 요청 ID로 스택 트레이스를 찾고, 직전에 무엇이 배포되었는지 확인합니다.',
        run: 'journalctl -u NAME --since "10 min ago"\nkubectl logs POD --previous',
      },
      {
        id: 'catch-error',
        who: 'server',
        text: '오류가 발생하는 곳에서 처리하고, 더 알맞은 코드가 있다면 그 코드를 보냅니다.',
      },
      {
        id: 'retry-with-backoff',
        who: 'client',
        text: '점점 길어지는 간격으로 다시 시도합니다. 다만 POST는 두 번 실행되어도 될 때만 다시 보냅니다.',
      },
    ],
    choose: '자체 코드가 실패했고 더 알맞은 코드가 없을 때 500을 보냅니다.',
    endUser: '서비스에 문제가 생겼습니다. 나중에 다시 시도해 주세요.',
  },
  501: {
    name: '구현되지 않음',
    summary: '요청에 쓰인 메서드나 기능을 서버가 어느 주소에서도 지원하지 않습니다.',
    when: '기능이 단순한 서버에 잘 쓰이지 않는 메서드를 보냈거나 아직 만들지 않은 기능을 요청했을 때 나타납니다. AWS 로드 밸런서는 알 수 없는 Transfer-Encoding을 받았을 때도 보냅니다.',
    fixes: [
      {
        id: 'use-supported-method',
        who: 'client',
        text: '서버의 문서에 나와 있는 메서드나 기능을 사용합니다.',
        run: 'curl -i -X OPTIONS https://example.com/path',
      },
      {
        id: 'implement-method',
        who: 'server',
        text: '기능을 구현합니다. 이 리소스에서만 지원하지 않는 것이라면 405를 보냅니다.',
      },
      { id: 'check-modules', who: 'operator', text: '지원해야 하는 서버라면 버전과 모듈을 확인합니다.' },
    ],
    choose: '어떤 리소스에서도 지원하지 않을 때 501을 보냅니다.',
    endUser: '사용할 수 없는 기능입니다.',
  },
  502: {
    name: '잘못된 게이트웨이',
    summary: '게이트웨이나 프록시가 뒤에 있는 서버에서 쓸 수 있는 응답을 받지 못했습니다.',
    when: '애플리케이션이 죽었거나 재시작 중이거나, 다른 포트에서 수신하거나, 프록시가 다시 쓰려던 유휴 연결을 닫았거나, 깨진 헤더를 보냈을 때 나타납니다.',
    fixes: [
      {
        id: 'read-proxy-log',
        who: 'operator',
        text: '프록시의 오류 로그를 읽습니다. 연결 거부, 연결 재설정, 잘못된 헤더는 원인이 서로 다릅니다.',
        run: 'grep upstream /var/log/nginx/error.log | tail',
      },
      {
        id: 'check-listener',
        who: 'operator',
        text: '애플리케이션이 실행 중이고 프록시가 호출하는 주소에서 수신하는지 확인합니다.',
        run: 'ss -ltnp\ncurl -v http://HOST:PORT/',
      },
      {
        id: 'raise-keep-alive',
        who: 'server',
        text: '유휴 연결을 프록시보다 오래 열어 둡니다.',
        run: 'server.keepAliveTimeout = 65000;',
      },
      { id: 'retry-with-backoff', who: 'client', text: '점점 길어지는 간격으로 다시 시도합니다.' },
    ],
    choose: '게이트웨이로서 뒤에 있는 서버에서 유효한 응답을 받지 못했을 때만 502를 보냅니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 잠시 후 다시 시도해 주세요.',
  },
  503: {
    name: '서비스 이용 불가',
    summary: '부하나 점검 때문에 서비스가 당분간 응답할 수 없습니다.',
    when: '배포 중이거나, 점검 모드이거나, 워커 풀이 가득 찼거나, 로드 밸런서에 정상인 서버가 남아 있지 않을 때 나타납니다.',
    fixes: [
      {
        id: 'honor-retry-after',
        who: 'client',
        text: 'Retry-After에 적힌 시간만큼 기다립니다. 헤더가 없으면 점점 길어지는 무작위 간격을 둡니다.',
      },
      {
        id: 'check-backends',
        who: 'operator',
        text: '헬스 체크, 풀, 제한을 확인합니다. 고장이 아니라 가득 찬 것뿐일 때가 많습니다.',
        run: 'kubectl get endpointslices\naws elbv2 describe-target-health --target-group-arn ARN',
      },
      { id: 'send-retry-after', who: 'server', text: '언제 끝날지 안다면 Retry-After를 보냅니다.' },
    ],
    choose: '한동안 요청을 거절하지만 다시 회복될 것으로 예상할 때 503을 보냅니다.',
    endUser: '서비스가 혼잡하거나 점검 중입니다. 나중에 다시 시도해 주세요.',
  },
  504: {
    name: '게이트웨이 시간 초과',
    summary: '게이트웨이나 프록시가 뒤에 있는 서버를 기다렸지만 제시간에 응답이 오지 않았습니다.',
    when: '쿼리가 느리거나, 보고서를 만드는 데 몇 분이 걸리거나, 방화벽이 패킷을 버리거나, 프록시의 타임아웃이 작업에 필요한 시간보다 짧을 때 나타납니다.',
    fixes: [
      {
        id: 'find-slow-request',
        who: 'operator',
        text: '애플리케이션에서 느린 요청을 찾습니다. 프록시는 결과를 전달할 뿐입니다.',
        run: 'grep "upstream timed out" /var/log/nginx/error.log | tail',
      },
      {
        id: 'use-background-job',
        who: 'server',
        text: '오래 걸리는 일은 백그라운드 작업으로 돌리고 202로 응답합니다.',
      },
      {
        id: 'raise-read-timeout',
        who: 'operator',
        text: '그만큼 기다리는 것이 의도된 경우에만 프록시의 타임아웃을 늘립니다.',
        run: 'proxy_read_timeout 120s;',
      },
      { id: 'check-before-repeat', who: 'client', text: 'POST를 다시 보내기 전에 이미 처리되지 않았는지 확인합니다.' },
    ],
    choose: '게이트웨이로서 기다리기를 포기했을 때만 504를 보냅니다.',
    endUser: '시간이 너무 오래 걸렸습니다. 나중에 다시 시도해 주세요.',
  },
  505: {
    name: '지원하지 않는 HTTP 버전',
    summary: '서버가 요청의 HTTP 버전을 지원하지 않거나 거부합니다.',
    when: '직접 만든 클라이언트나 아주 오래된 서버에서 나타납니다. 주소에 인코딩하지 않은 공백이 있으면 이상한 버전으로 읽히기도 합니다.',
    fixes: [
      { id: 'encode-url', who: 'client', text: '주소를 인코딩합니다. 공백은 %20입니다.' },
      {
        id: 'use-http-1-1',
        who: 'client',
        text: 'curl --http1.1처럼 HTTP/1.1로 요청합니다.',
        run: 'curl --http1.1 -sI https://example.com/path',
      },
      {
        id: 'update-server',
        who: 'operator',
        text: '널리 쓰이는 버전을 거부하는 서버라면 업데이트합니다.',
        run: 'curl --http2 -sI https://example.com/path',
      },
    ],
    choose: '메이저 버전이 문제일 때 505를 보내고, 지원하는 버전을 밝힙니다.',
    endUser: '앱과 서비스가 서로 통신할 방식을 맞추지 못했습니다.',
  },
  506: {
    name: '변형도 협상 대상',
    summary: '서버가 고른 변형(variant)이 또다시 콘텐츠 협상을 해야 하는 리소스입니다.',
    when: 'Apache의 콘텐츠 협상에서 타입 맵을 잘못 작성했을 때 나타나며, 다른 곳에서는 거의 볼 일이 없습니다.',
    fixes: [
      { id: 'fix-type-map', who: 'operator', text: '타입 맵에서 또 다른 협상 대상 리소스를 가리키는 항목을 찾습니다.' },
      { id: 'request-variant', who: 'client', text: '고쳐질 때까지는 변형 하나를 그 자체의 주소로 요청합니다.' },
    ],
    choose: '콘텐츠 협상이 또 다른 협상으로만 이어질 때 506을 보냅니다.',
    endUser: '서비스에 문제가 생겼습니다. 나중에 다시 시도해 주세요.',
  },
  507: {
    name: '저장 공간 부족',
    summary: '요청이 저장하려는 것을 담을 공간이 서버에 남아 있지 않습니다.',
    when: 'Nextcloud 같은 곳에서 할당량을 다 썼거나 WebDAV 서버의 디스크가 가득 찼을 때 나타납니다.',
    fixes: [
      {
        id: 'free-space-first',
        who: 'client',
        text: '자동으로 다시 시도하지 않고, 사용자가 먼저 공간을 비우게 합니다.',
      },
      {
        id: 'check-free-space',
        who: 'operator',
        text: '사용자의 할당량과, 임시 폴더를 포함한 여유 공간을 확인합니다.',
        run: 'df -h\ndf -i',
      },
    ],
    choose: '저장할 공간이 없을 때 507을 보냅니다. 요청 자체가 너무 크다면 413을 보냅니다.',
    endUser: '저장 공간이 부족합니다.',
  },
  508: {
    name: '루프 감지',
    summary: '요청을 따라가면 같은 곳을 계속 돌게 되므로 서버가 처리를 멈추었습니다.',
    when: 'WebDAV에서 폴더가 자기 자신을 포함할 때 나타납니다. CloudLinux를 쓰는 공유 호스팅에서는 계정이 리소스 한도에 이르렀다는 뜻입니다.',
    fixes: [
      { id: 'remove-loop', who: 'operator', text: 'WebDAV라면 자신의 상위 폴더를 다시 가리키는 바인딩을 제거합니다.' },
      {
        id: 'check-limits',
        who: 'operator',
        text: '공유 호스팅이라면 프로세스, CPU, 메모리를 계정의 한도와 비교합니다.',
      },
      {
        id: 'limit-depth',
        who: 'client',
        text: 'WebDAV라면 Depth: 1로 한 단계씩 목록을 조회합니다.',
        run: 'curl -X PROPFIND -H "Depth: 1" https://example.com/path',
      },
    ],
    choose: '폴더 구조를 따라가는 일이 끝나지 않을 때 508을 보냅니다.',
    endUser: '서비스에 문제가 생겼습니다. 나중에 다시 시도해 주세요.',
  },
  509: {
    name: '대역폭 한도 초과',
    summary: '주로 cPanel을 쓰는 공유 호스팅이 한 달 치 트래픽을 다 쓴 사이트를 차단했습니다.',
    when: '작은 요금제를 쓰는 사이트에 방문자가 갑자기 몰리거나, 큰 다운로드가 있거나, 다른 사이트가 이미지를 끌어다 쓸 때 나타납니다.',
    fixes: [
      {
        id: 'raise-traffic-limit',
        who: 'operator',
        text: '계정의 트래픽을 확인하고, 한도를 늘리거나 요금제를 올립니다.',
      },
      {
        id: 'use-cdn',
        who: 'operator',
        text: '큰 파일은 CDN이 제공하게 하고, 파일을 끌어다 쓰는 사이트를 차단합니다.',
      },
      { id: 'come-back-later', who: 'client', text: '나중에 다시 방문합니다. 재시도는 트래픽만 더 씁니다.' },
    ],
    choose: '509는 호스팅 패널에 맡깁니다. 자체 제한에는 429나 503을 보냅니다.',
    endUser: '지금은 이 사이트를 이용할 수 없습니다.',
  },
  510: {
    name: '확장 필요',
    summary: '요청이 HTTP 확장을 선언해야 했던 실험에서 나온, 지금은 쓰이지 않는 코드입니다.',
    when: '사실상 나타나지 않습니다. 이 코드를 정의한 명세는 Historic으로 분류되어 더는 쓰이지 않습니다.',
    fixes: [
      {
        id: 'read-body',
        who: 'client',
        text: '본문이 있다면 읽어 봅니다. 지금의 HTTP에는 무엇이 빠졌는지 알려 주는 것이 없습니다.',
      },
      { id: 'replace-code', who: 'server', text: '클라이언트가 무엇을 바꾸어야 하는지 알려 주는 코드로 바꿉니다.' },
    ],
    choose: '510은 보내지 않습니다. 요즘 클라이언트 중에 이 코드에 대응하는 것은 없습니다.',
    endUser: '사용할 수 없는 기능입니다.',
  },
  511: {
    name: '네트워크 인증 필요',
    summary: '사이트가 아니라 네트워크가 응답한 것이며, 먼저 로그인하거나 약관에 동의하라고 요구합니다.',
    when: '호텔, 열차, 공항의 Wi-Fi에서 나타납니다. 이런 포털 중에는 이 코드 대신 가짜 리디렉션이나 가짜 200을 보내는 것이 많습니다.',
    fixes: [
      { id: 'open-portal', who: 'client', text: '브라우저에서 아무 http:// 페이지나 열어 포털에 로그인합니다.' },
      { id: 'discard-body', who: 'client', text: '본문을 사이트의 응답으로 받아들이거나 저장하지 않습니다.' },
      { id: 'link-sign-in', who: 'operator', text: '포털을 운영한다면 본문에 로그인 페이지로 가는 링크를 넣습니다.' },
    ],
    choose: '트래픽을 가로채는 포털에서만 511을 보내고, 오리진 서버에서는 절대 보내지 않습니다.',
    endUser: '먼저 이 네트워크에 로그인해 주세요.',
  },
};
