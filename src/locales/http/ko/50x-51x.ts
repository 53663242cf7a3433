import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 50x to 51x in Korean. */
export const codes: CodeTexts<typeof http, '50' | '51'> = {
  500: {
    name: '내부 서버 오류',
    summary: '서버에서 예기치 못한 오류가 발생했고, 이를 더 구체적으로 나타낼 코드가 없습니다.',
    when: '애플리케이션에서 처리되지 않은 예외가 발생했거나, 설정이나 마이그레이션이 누락되었거나, 디스크가 가득 찼거나, `.htaccess`에 오류가 있을 때 나타납니다.',
    fixes: [
      {
        id: 'find-stack-trace',
        text: '`journalctl -u NAME`이나 `kubectl logs POD`(컨테이너가 재시작되었다면 `--previous` 추가) 등으로 시각이나 요청 ID에 해당하는 스택 트레이스를 찾고, 직전 배포를 확인합니다. Apache라면 오류 로그에서 `End of script output before headers`나 `.htaccess: Invalid command`를 찾습니다.',
      },
      {
        id: 'catch-error',
        text: '오류가 발생하는 곳에서 예외를 처리하고, 더 알맞은 코드가 있다면 그 코드를 보냅니다.',
      },
      {
        id: 'retry-with-backoff',
        text: '지터를 더한 지수 백오프(1초, 2초, 4초 … 최대 30초)로 재시도합니다. POST는 멱등한 경우에만 재시도합니다.',
      },
    ],
    choose: '애플리케이션 자체에서 오류가 발생했고 더 알맞은 상태 코드가 없을 때 500을 보냅니다.',
    endUser: '서비스에 문제가 생겼습니다. 나중에 다시 시도해 주세요.',
  },
  501: {
    name: '구현되지 않음',
    summary: '서버가 요청의 메서드나 기능을 어떤 리소스에서도 지원하지 않습니다.',
    when: '기능이 단순한 서버가 잘 쓰이지 않는 메서드를 받았거나, 아직 구현되지 않은 기능이 요청되었을 때 나타납니다. AWS Application Load Balancer는 지원하지 않는 `Transfer-Encoding`에 501을 보냅니다.',
    fixes: [
      {
        id: 'use-supported-method',
        text: '서버의 문서에 나와 있는 메서드나 기능을 사용합니다. 많은 서버가 `OPTIONS` 응답의 `Allow` 헤더에 지원하는 메서드를 표시합니다.',
      },
      {
        id: 'implement-method',
        text: '메서드를 구현합니다. 이 리소스에서만 지원하지 않는 것이라면 `Allow`와 함께 405를 보냅니다.',
      },
      {
        id: 'check-modules',
        text: '그 메서드를 지원해야 하는 서버라면 그 메서드를 구현하는 모듈이 있는지 확인합니다. `nginx -V`는 빌드 옵션을, `apachectl -M`은 로드된 모듈을 출력합니다.',
      },
    ],
    choose: '어떤 리소스에서도 그 메서드나 기능을 지원하지 않을 때 501을 보냅니다.',
    endUser: '사용할 수 없는 기능입니다.',
  },
  502: {
    name: '잘못된 게이트웨이',
    summary: '게이트웨이나 프록시가 업스트림 서버로부터 유효한 응답을 받지 못했습니다.',
    when: '애플리케이션이 크래시로 종료되었거나, 재시작 중이거나, 다른 포트에서 수신 대기하거나, 잘못되었거나 지나치게 큰 헤더를 보냈을 때 나타납니다. 502가 간헐적으로 나타난다면, 프록시가 재사용하려는 순간 애플리케이션이 유휴 keep-alive 연결을 닫은 경우가 많습니다. 연결이 거부되면 nginx와 AWS 로드 밸런서는 502를, Apache, HAProxy, Envoy는 503을 보냅니다.',
    fixes: [
      {
        id: 'read-proxy-log',
        text: 'nginx의 오류 로그를 확인합니다. `connect() failed (111: Connection refused)`는 애플리케이션이 중지되었거나 다른 포트에서 수신 대기한다는 뜻입니다. `upstream prematurely closed connection while reading response header`는 크래시가 발생했거나 keep-alive 연결이 닫혔다는 뜻입니다. `upstream sent too big header`가 있으면 `proxy_buffer_size 16k`와 `proxy_buffers 8 16k`를 함께 설정합니다. 둘 중 앞의 지시어만 설정하면 nginx가 시작되지 않습니다. `fastcgi_pass`를 쓴다면 `fastcgi_buffer_size`와 `fastcgi_buffers`를 설정합니다.',
      },
      {
        id: 'check-listener',
        text: '프록시가 호출하는 포트에서 애플리케이션이 수신 대기하는지 `ss -ltnp`로 확인하고, 프록시 호스트에서 `curl -v`로 호출해 봅니다. 컨테이너 안의 애플리케이션은 대개 `127.0.0.1`만이 아니라 `0.0.0.0`에서 수신 대기해야 합니다.',
      },
      {
        id: 'raise-keep-alive',
        text: '애플리케이션의 keep-alive 타임아웃을 프록시(nginx와 AWS ALB는 60초)보다 길게 설정합니다. Node.js에서는 `server.keepAliveTimeout = 65000`(기본값 5초), Gunicorn에서는 `--keep-alive 65`(기본값 2초)입니다. Gunicorn의 기본 워커인 `sync`는 응답할 때마다 연결을 닫으므로 이 옵션을 무시합니다.',
      },
      {
        id: 'retry-with-backoff',
        text: '지터를 더한 지수 백오프(1초, 2초, 4초 … 최대 30초)로 재시도합니다. POST는 멱등한 경우에만 재시도합니다.',
      },
    ],
    choose:
      '게이트웨이에서만 502를 보냅니다. 업스트림이 연결을 거부하거나 닫았을 때, 또는 유효하지 않은 응답을 보냈을 때 사용합니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 잠시 후 다시 시도해 주세요.',
  },
  503: {
    name: '서비스 이용 불가',
    summary: '과부하나 점검 때문에 서버가 일시적으로 요청을 처리할 수 없습니다.',
    when: '배포나 점검이 진행 중이거나, 워커 풀이 가득 찼거나, 로드 밸런서에 정상인 백엔드가 없을 때 나타납니다. nginx는 `limit_req`나 `limit_conn`으로 요청을 거부할 때도, `limit_req_status`나 `limit_conn_status`에 다른 코드를 설정하지 않았다면 503을 보냅니다.',
    fixes: [
      {
        id: 'honor-retry-after',
        text: '`Retry-After`에 적힌 시간만큼 기다립니다. 이 헤더가 없으면 지터를 더한 지수 백오프(1초, 2초, 4초 … 최대 30초)를 적용합니다.',
      },
      {
        id: 'check-backends',
        text: '정상인 백엔드가 있는지 확인합니다. Kubernetes에서는 `kubectl describe endpointslices`가 엔드포인트마다 `Conditions` 아래에 `Ready`를 표시합니다. 정상인 백엔드가 없으면 Envoy는 `no healthy upstream`으로, HAProxy는 `No server is available to handle this request`로 응답합니다. 모두 정상이라면 워커 수와 연결 수의 제한을 확인합니다.',
      },
      { id: 'send-retry-after', text: '언제 다시 이용할 수 있는지 안다면 `Retry-After`를 보냅니다.' },
    ],
    choose: '일시적으로 요청을 거절하지만 복구될 것으로 예상할 때 503을 보냅니다.',
    endUser: '서비스가 혼잡하거나 점검 중입니다. 나중에 다시 시도해 주세요.',
  },
  504: {
    name: '게이트웨이 시간 초과',
    summary: '게이트웨이나 프록시가 제한 시간 안에 업스트림 서버의 응답을 받지 못했습니다.',
    when: '쿼리가 느리거나, 보고서를 만드는 데 몇 분이 걸리거나, 방화벽이 패킷을 버리거나, 프록시의 타임아웃이 작업에 걸리는 시간보다 짧을 때 나타납니다.',
    fixes: [
      {
        id: 'find-slow-request',
        text: '느린 요청을 찾습니다. nginx는 `upstream timed out`을 로그에 남깁니다. 같은 줄에 `while connecting to upstream`이 있으면 네트워크를, `while reading response header from upstream`이 있으면 애플리케이션과 슬로 쿼리 로그를 확인합니다.',
      },
      {
        id: 'use-background-job',
        text: '오래 걸리는 일은 백그라운드 작업으로 옮기고, 진행 상태를 조회할 URL을 `Location`에 담아 202로 응답합니다.',
      },
      {
        id: 'raise-read-timeout',
        text: '긴 대기 시간이 실제로 필요하다면 시간이 초과된 곳의 타임아웃을 늘립니다. nginx의 `proxy_read_timeout`(기본값 `60s`), HAProxy의 `timeout server`, Envoy의 라우트 `timeout`(15초), AWS ALB의 유휴 타임아웃(60초), API Gateway의 통합 타임아웃(29초)이 해당합니다. API Gateway에서 29초를 넘기려면 먼저 할당량을 늘려야 하며, 리전 및 프라이빗 REST API에서만 가능합니다.',
      },
      {
        id: 'check-before-repeat',
        text: 'POST를 다시 보내기 전에 첫 요청이 이미 처리되었는지 확인합니다. API가 지원한다면 `Idempotency-Key`를 보냅니다.',
      },
    ],
    choose: '게이트웨이에서만 504를 보냅니다. 업스트림이 제한 시간 안에 응답하지 않았을 때 사용합니다.',
    endUser: '시간이 너무 오래 걸렸습니다. 나중에 다시 시도해 주세요.',
  },
  505: {
    name: '지원하지 않는 HTTP 버전',
    summary: '서버가 요청의 HTTP 버전을 지원하지 않거나 거부합니다.',
    when: '직접 만든 클라이언트가 요청 라인에 잘못된 버전을 보내거나 오래된 서버가 그 버전을 지원하지 않을 때 나타납니다. URL에 인코딩하지 않은 공백이 있으면 공백 뒤의 문자열을 버전으로 잘못 읽는 서버도 있습니다.',
    fixes: [
      { id: 'encode-url', text: 'URL을 인코딩합니다. 공백은 `%20`이 됩니다.' },
      {
        id: 'use-http-1-1',
        text: '`curl --http1.1` 등으로 HTTP/1.1 요청을 보냅니다.',
      },
      {
        id: 'update-server',
        text: '널리 쓰이는 버전을 거부하는 서버라면 업데이트합니다. `curl --http2 -sI`를 실행하면 서버가 선택한 버전이 응답의 첫 줄에 나옵니다.',
      },
    ],
    choose: 'HTTP 메이저 버전을 거부할 때 505를 보내고, 지원하는 버전을 본문에 명시합니다.',
    endUser: '앱과 서비스의 통신 방식이 서로 맞지 않습니다.',
  },
  506: {
    name: '변형도 협상 대상',
    summary: '서버가 선택한 변형(variant)이 그 자체로 다시 콘텐츠 협상의 대상입니다.',
    when: 'Apache의 타입 맵이 다른 타입 맵이나 협상 대상 리소스를 가리킬 때 나타납니다. 다른 곳에서는 매우 드문 코드입니다.',
    fixes: [
      {
        id: 'fix-type-map',
        text: 'Apache의 타입 맵(보통 `.var` 파일)에서 다른 협상 대상 리소스를 가리키는 `URI` 줄을 찾아 실제 파일을 가리키도록 고칩니다.',
      },
      { id: 'request-variant', text: '서버를 고칠 때까지는 변형 하나를 고유한 URL로 요청합니다.' },
    ],
    choose: '서버 설정에 이 오류가 있음을 알릴 때만 506을 보냅니다. 설정이 올바르면 이 코드를 보낼 일이 없습니다.',
    endUser: '서비스에 문제가 생겼습니다. 나중에 다시 시도해 주세요.',
  },
  507: {
    name: '저장 공간 부족',
    summary: '요청을 완료하는 데 필요한 저장 공간이 서버에 부족합니다.',
    when: 'Nextcloud 등에서 사용자의 할당량을 다 썼거나 WebDAV 서버의 디스크가 가득 찼을 때 나타납니다.',
    fixes: [
      {
        id: 'free-space-first',
        text: '자동으로 재시도하지 않습니다. 사용자가 공간을 확보한 뒤 다시 시도하도록 안내합니다.',
      },
      {
        id: 'check-free-space',
        text: '사용자의 할당량과, 임시 폴더를 포함한 여유 공간을 확인합니다. `df -h`는 바이트를, `df -i`는 아이노드를 보여 줍니다.',
      },
    ],
    choose: '콘텐츠를 저장할 공간이 없을 때 507을 보냅니다. 요청 자체가 너무 크다면 413을 보냅니다.',
    endUser: '저장 공간이 부족합니다.',
  },
  508: {
    name: '루프 감지',
    summary: '무한 루프가 감지되어 서버가 요청 처리를 중단했습니다.',
    when: 'WebDAV에서 폴더가 자기 자신을 포함할 때 나타납니다. CloudLinux를 쓰는 공유 호스팅에서 `508 Resource Limit Is Reached`는 계정이 리소스 한도(대개 엔트리 프로세스, 즉 동시 요청 수의 한도)에 이르렀다는 뜻입니다.',
    fixes: [
      {
        id: 'remove-loop',
        text: 'WebDAV라면 상위 폴더를 다시 가리키는 바인딩을 `UNBIND` 메서드로 제거합니다.',
      },
      {
        id: 'check-limits',
        text: '공유 호스팅이라면 cPanel의 “Resource Usage”에서 엔트리 프로세스, CPU, 메모리를 계정의 한도와 비교합니다.',
      },
      {
        id: 'limit-depth',
        text: 'WebDAV라면 `Depth: 1`로 한 단계씩 목록을 조회합니다.',
      },
    ],
    choose: '폴더 구조에 루프가 있을 때 508을 보냅니다.',
    endUser: '서비스에 문제가 생겼습니다. 나중에 다시 시도해 주세요.',
  },
  509: {
    name: '대역폭 한도 초과',
    summary: '한 달 치 트래픽을 모두 쓴 사이트를 공유 호스팅 서버(대개 cPanel 사용)가 차단했습니다.',
    when: '저가 요금제를 쓰는 사이트에 방문자가 한꺼번에 몰리거나, 사이트에서 큰 파일을 제공하거나, 다른 사이트가 이미지를 가져다 쓸 때 나타납니다. 파일 호스팅 서비스 MEGA도 다운로드가 계정이나 IP 주소의 전송 할당량을 넘으면 509를 보냅니다.',
    fixes: [
      {
        id: 'raise-traffic-limit',
        text: 'cPanel의 “Bandwidth”에서 계정의 트래픽을 확인하고, 한도를 높이거나 요금제를 업그레이드합니다.',
      },
      {
        id: 'use-cdn',
        text: '큰 파일은 CDN으로 제공하고, 다른 사이트가 파일을 가져다 쓰지 못하게 합니다. cPanel의 “Hotlink Protection”은 `Referer`를 검사합니다.',
      },
      { id: 'come-back-later', text: '나중에 다시 시도합니다. 자주 재시도하면 트래픽만 더 소모합니다.' },
    ],
    choose: '509는 호스팅 패널과 MEGA가 보냅니다. 자체 제한에는 429나 503을 보냅니다.',
    endUser: '지금은 이 사이트를 이용할 수 없습니다.',
  },
  510: {
    name: '확장 필요',
    summary: '서버가 요구하는 확장이 요청에 없다는 뜻으로, 폐기된 실험적 명세에서 나온 코드입니다.',
    when: '거의 나타나지 않습니다. 이 코드를 정의한 RFC 2774는 현재 “historic”으로 분류되어 있습니다.',
    fixes: [
      {
        id: 'read-body',
        text: '본문이 있다면 확인합니다. 현재 HTTP에는 무엇이 빠졌는지 알려 주는 헤더가 없습니다.',
      },
      {
        id: 'replace-code',
        text: '510 대신 400을 보내고, 빠진 헤더나 매개변수를 본문에 밝힙니다.',
      },
    ],
    choose: '510은 처리하는 클라이언트가 거의 없으므로 보내지 않습니다. 필요한 것이 요청에 빠졌다면 400을 사용합니다.',
    endUser: '사용할 수 없는 기능입니다.',
  },
  511: {
    name: '네트워크 인증 필요',
    summary: '사이트가 아니라 네트워크가 보낸 응답으로, 먼저 네트워크에 로그인하거나 약관에 동의해야 합니다.',
    when: '호텔, 열차, 공항의 Wi-Fi 등에서 캡티브 포털(로그인 페이지)이 요청을 가로챌 때 나타납니다. 이 코드 대신 리디렉션이나 200을 보내는 포털도 많습니다.',
    fixes: [
      {
        id: 'open-portal',
        text: '브라우저에서 `http://example.com/`처럼 HTTPS가 아닌 페이지를 열어 캡티브 포털에 로그인합니다.',
      },
      { id: 'discard-body', text: '본문을 사이트의 응답으로 처리하거나 캐시하지 않습니다.' },
      {
        id: 'link-sign-in',
        text: '캡티브 포털을 운영한다면 본문에 로그인 페이지 링크를 넣고 `Cache-Control: no-store`를 보냅니다.',
      },
    ],
    choose: '트래픽을 가로채는 캡티브 포털에서만 511을 보내고, 오리진 서버에서는 보내지 않습니다.',
    endUser: '먼저 이 네트워크에 로그인해 주세요.',
  },
};
