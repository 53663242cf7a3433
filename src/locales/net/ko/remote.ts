import type { net } from '../../../catalogs/net.js';
import type { CodeTexts } from '../../../model.js';

/** What fails on the way to the server or on an open connection, in Korean. */
export const remote: Pick<
  CodeTexts<typeof net>,
  | 'ECONNREFUSED'
  | 'ETIMEDOUT'
  | 'EHOSTUNREACH'
  | 'ENETUNREACH'
  | 'EHOSTDOWN'
  | 'ENETDOWN'
  | 'EPROTO'
  | 'ECONNRESET'
  | 'EPIPE'
  | 'EOF'
  | 'ECONNABORTED'
  | 'ENOTCONN'
> = {
  ECONNREFUSED: {
    name: '연결 거부됨',
    summary:
      '연결이 거부되었습니다. 그 포트에서 연결을 받는 프로세스가 없어 호스트가 TCP 재설정(RST)으로 응답했거나, 방화벽이 연결 시도를 거부했습니다.',
    when: '서버가 실행 중이 아니거나 아직 시작 중이거나, 포트가 틀렸거나, 서버가 `127.0.0.1`이나 IPv6에서만 수신 대기하거나, 컨테이너 안에서 `localhost`가 컨테이너 자신을 가리킬 때 나타납니다. 패킷을 거부하는 방화벽도 원인이 됩니다.',
    fixes: [
      {
        id: 'check-listener',
        text: '서버에서 `ss -ltn`을 실행해 그 포트가 목록에 있는지 확인합니다. `127.0.0.1:8080`은 로컬 연결만, `0.0.0.0:8080`은 IPv4 연결만, `*:8080`은 모든 연결을 받습니다.',
      },
      {
        id: 'check-host-and-port',
        text: '클라이언트에서 `nc -vz example.com 443`으로 호스트 이름과 포트를 테스트합니다. Docker Compose와 Kubernetes에서는 `localhost`가 아니라 서비스 이름을 씁니다.',
      },
      {
        id: 'bind-all-interfaces',
        text: '서버가 컨테이너에서 실행된다면 `0.0.0.0`이나 `::`에서 수신 대기하도록 설정합니다. `localhost`가 `::1`로 먼저 조회되면 IPv4와 IPv6 모두에서 수신 대기하거나 `127.0.0.1`에 연결합니다.',
      },
      {
        id: 'retry-start',
        text: '시작이나 배포 중이라면 지터를 더한 지수 백오프(1초, 2초, 4초 … 최대 30초)로 재시도합니다. 아무것도 보내지 않았으므로 어떤 메서드든 안전합니다.',
      },
    ],
    choose: '시도가 즉시 거부되었다면 ECONNREFUSED입니다. 타이머가 만료될 때까지 멈춰 있었다면 ETIMEDOUT입니다.',
    endUser: '지금은 서비스를 이용할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  ETIMEDOUT: {
    name: '시간 초과',
    summary: '제시간에 응답이 오지 않아 운영 체제나 클라이언트의 타이머가 만료되었습니다.',
    when: '방화벽이나 보안 그룹이 패킷을 버리거나, IP 주소가 틀렸거나 호스트가 꺼져 있거나, 서버에 과부하가 걸려 accept 큐가 가득 찼거나, 응답이 클라이언트의 타임아웃보다 오래 걸리거나, 유휴 연결이 경로에서 버려졌을 때 나타납니다.',
    fixes: [
      {
        id: 'find-stage',
        text: 'curl의 `-w`로 어느 단계에서 기다리는지 측정합니다. `%{num_connects}`가 `0`이면 TCP 연결이 수립되지 않은 것입니다. `1`인데 `https` URL에서 `%{time_appconnect}`가 `0.000000`이면 TLS 핸드셰이크가 끝나지 않은 것입니다. 이 단계들은 빨리 끝나는데 `%{time_starttransfer}`가 `0.000000`이거나 크면 서버가 느린 것입니다.',
      },
      {
        id: 'open-firewall',
        text: '연결이 수립되지 않으면 양쪽에서 `tcpdump -n "tcp port 443 and host 203.0.113.10"`을 실행합니다. 이때 IP 주소는 각각 그 호스트에서 보이는 상대방의 것을 씁니다(NAT를 거치면 주소가 바뀝니다). 클라이언트를 떠난 SYN이 도착하지 않으면 경로에서 버려진 것이므로 방화벽, 보안 그룹, 네트워크 정책을 확인합니다.',
      },
      {
        id: 'check-backlog',
        text: 'SYN이 도착하면 accept 큐가 가득 찼는지 확인합니다. `ss -ltn`에서 그 포트의 `Recv-Q`가 `Send-Q`보다 크거나, `nstat -az`의 `TcpExtListenOverflows`가 늘어나면 가득 찬 것입니다.',
      },
      {
        id: 'set-timeouts',
        text: '`curl --connect-timeout 5 --max-time 60`처럼 연결 타임아웃과 응답 타임아웃을 따로 설정합니다. `connect`가 실패했거나 요청이 멱등한 경우에만 자동으로 재시도합니다.',
      },
    ],
    choose:
      '클라이언트가 기다리는 동안 타이머가 만료되었다면 ETIMEDOUT입니다. 거부나 재설정이 왔다면 ECONNREFUSED나 ECONNRESET입니다.',
    endUser: '시간이 너무 오래 걸렸습니다. 결과를 확인한 뒤 다시 시도해 주세요.',
  },
  EHOSTUNREACH: {
    name: '호스트에 도달할 수 없음',
    summary: '호스트가 있는 네트워크로 가는 라우트는 있지만 호스트 자체에는 도달할 수 없습니다.',
    when: '호스트가 꺼져 있거나 로컬 네트워크에서 응답하지 않거나(ARP나 이웃 탐색 실패), 방화벽이 `icmp-host-prohibited` 같은 ICMP 메시지로 IPv4 패킷을 거부하거나, 이 호스트나 라우터에서 목적지에 `unreachable` 라우트가 적용될 때 나타납니다.',
    fixes: [
      {
        id: 'ask-route',
        text: '`ip route get 203.0.113.10`과 `ip neigh`로 라우트와 이웃을 확인합니다. `FAILED`나 `INCOMPLETE`는 호스트가 로컬 네트워크에서 응답하지 않는다는 뜻입니다.',
      },
      {
        id: 'check-reject',
        text: '연결을 시도하는 동안 `tcpdump -n "icmp or icmp6"`를 실행합니다. `admin prohibited`는 대개 방화벽이 보낸 것이므로, 그 방화벽에서 `firewall-cmd --add-port=8080/tcp` 등으로 포트를 엽니다.',
      },
      {
        id: 'check-host',
        text: '호스트가 실행 중이고 아직 그 IP 주소를 쓰는지, 같은 서브넷이라면 양쪽이 같은 VLAN에 있는지, VPN이 연결되어 있는지 확인합니다.',
      },
    ],
    choose: '한 호스트에만 도달할 수 없다면 EHOSTUNREACH이고, 네트워크 전체로 가는 라우트가 없다면 ENETUNREACH입니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  ENETUNREACH: {
    name: '네트워크에 도달할 수 없음',
    summary:
      '이 호스트, 라우터 또는 방화벽이 그 IP 주소의 네트워크에 도달할 수 없다고 보고하며, 대개 그 네트워크로 가는 라우트가 없기 때문입니다.',
    when: '이름이 IPv6 주소로 조회되는데 호스트나 컨테이너에 IPv6 라우트가 없거나, 기본 라우트가 없거나, VPN이 끊겼거나, 컨테이너에 네트워크가 없을 때(`--network none`) 나타납니다. 이 호스트에 라우트가 있다면 경로에 있는 라우터에 라우트가 없거나 방화벽이 패킷을 거부하는 것입니다.',
    fixes: [
      {
        id: 'ask-route',
        text: '오류 메시지에 나온 주소로 가는 라우트를 `ip route get 203.0.113.10`이나 `ip -6 route get 2001:db8::10`으로 확인합니다.',
      },
      {
        id: 'use-ipv4',
        text: 'IPv6만 실패하면 IPv4를 씁니다. `curl -4 https://example.com/`으로 테스트하고, Node.js에는 `NODE_OPTIONS=--dns-result-order=ipv4first`를 설정하거나 호스트에 IPv6 라우트를 추가합니다.',
      },
      {
        id: 'restore-route',
        text: 'IPv4도 실패하면 `ip route`에 `default` 항목이 있는지 확인합니다. 없으면 DHCP 임대를 갱신하거나, VPN을 다시 연결하거나, 컨테이너의 네트워크를 확인합니다.',
      },
    ],
    choose: '네트워크 전체로 가는 라우트가 없다면 ENETUNREACH이고, 호스트만 응답하지 않는다면 EHOSTUNREACH입니다.',
    endUser: '네트워크를 통해 서비스에 연결할 수 없습니다. 네트워크 연결을 확인해 주세요.',
  },
  EHOSTDOWN: {
    name: '호스트 다운',
    summary: '로컬 네트워크에서 호스트의 응답이 없어 운영 체제가 호스트를 다운된 것으로 보고합니다.',
    when: '호스트가 꺼졌거나, 네트워크에서 분리되었거나, 절전 상태이거나, 지금은 다른 IP 주소를 쓸 때 나타납니다. macOS는 이 오류를 보고할 수 있고, Linux는 대개 `EHOSTUNREACH`를 보고합니다.',
    fixes: [
      {
        id: 'check-neighbor',
        text: 'Linux에서는 `ip neigh`, macOS에서는 `arp -an`으로 이웃 테이블을 확인합니다. Linux의 `FAILED`나 `INCOMPLETE`, macOS의 `incomplete`는 호스트가 응답하지 않는다는 뜻입니다.',
      },
      {
        id: 'start-host',
        text: '호스트를 켜거나 깨우고, 케이블이나 가상 네트워크를 확인한 다음, 호스트에서 `ip -br address`로 IP 주소가 맞는지 확인합니다.',
      },
    ],
    choose: '운영 체제가 호스트 자체를 다운된 것으로 판단했다면 EHOSTDOWN입니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  ENETDOWN: {
    name: '네트워크 다운',
    summary: '이 호스트의 네트워크 인터페이스가 내려가 있어 아무것도 보낼 수 없습니다.',
    when: '케이블, Wi-Fi, VPN이 끊겼거나, 컴퓨터가 방금 절전 상태에서 깨어났거나, 인터페이스가 비활성화되었을 때 나타납니다. Linux에서는 인터페이스가 내려가면 라우트도 사라지므로 대개 `ENETUNREACH`로 보고됩니다.',
    fixes: [
      {
        id: 'check-interface',
        text: '`ip -br link`로 인터페이스와 그 상태를 확인합니다. `DOWN`이나 `NO-CARRIER`로 표시된 것이 원인입니다.',
      },
      {
        id: 'raise-interface',
        text: '`ip link set dev eth0 up`으로 인터페이스를 켜거나, 케이블, Wi-Fi, VPN을 다시 연결합니다.',
      },
      {
        id: 'retry-when-online',
        text: '앱에서는 브라우저의 `online` 이벤트 등으로 네트워크가 돌아올 때까지 기다린 뒤 재시도합니다.',
      },
    ],
    choose:
      '이 호스트의 인터페이스가 내려갔다고 운영 체제가 보고하면 ENETDOWN이고, 라우트가 없다고만 보고하면 ENETUNREACH입니다.',
    endUser: '오프라인 상태인 것 같습니다. 네트워크 연결을 확인해 주세요.',
  },
  EPROTO: {
    name: '프로토콜 오류',
    summary: '연결이 프로토콜 수준에서 실패했습니다. Node.js에서 EPROTO는 TLS 핸드셰이크 실패를 뜻합니다.',
    when: 'TLS 클라이언트가 TLS를 쓰지 않는 포트에 연결하거나(`wrong version number`, 3.5.5 같은 일부 OpenSSL 버전에서는 `packet length too long`), 양쪽에 공통된 TLS 버전이나 암호 스위트가 없어 서버가 경고(alert)를 보낼 때(`alert protocol version`, `alert handshake failure`) 나타납니다.',
    fixes: [
      {
        id: 'read-openssl-error',
        text: '`write EPROTO` 뒤의 OpenSSL 오류를 확인합니다. `wrong version number`나 `packet length too long`은 그 포트가 TLS를 쓰지 않는다는 뜻이고, `alert protocol version`은 공통된 TLS 버전이 없다는 뜻이며, `alert handshake failure`는 대개 공통된 암호 스위트가 없다는 뜻입니다.',
      },
      {
        id: 'check-port',
        text: '`openssl s_client -connect example.com:443 -servername example.com </dev/null`로 포트를 테스트합니다. `wrong version number`나 `packet length too long`이 나오면 TLS를 쓰지 않는 포트이므로 `http://`나 TLS 포트를 씁니다.',
      },
      {
        id: 'match-versions',
        text: '서버에서 TLS 1.2와 1.3을 켭니다. nginx에서는 `ssl_protocols TLSv1.2 TLSv1.3;`입니다.',
      },
    ],
    choose:
      'TCP 연결은 수립되었지만 그 위의 프로토콜에서 실패했다면 EPROTO입니다. Node.js에서는 TLS 핸드셰이크가 실패한 경우입니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 고객 지원에 문의해 주세요.',
  },
  ECONNRESET: {
    name: '연결 재설정됨',
    summary: '상대방이나 경로에 있는 방화벽 또는 로드 밸런서가 TCP 재설정(RST)으로 연결을 종료했습니다.',
    when: '클라이언트가 재사용하려는 순간 서버나 로드 밸런서가 유휴 keep-alive 연결을 닫았거나, 서버 프로세스가 크래시로 종료되었거나 재시작되었거나, 서버가 요청을 다 읽기 전에 연결을 닫았거나, 방화벽이 연결을 재설정했을 때 나타납니다. 서버에서는 클라이언트가 연결을 끊었을 때 나타납니다.',
    fixes: [
      {
        id: 'order-timeouts',
        text: '각 홉의 유휴 타임아웃을 그 홉에 연결하는 클라이언트의 것보다 길게 설정합니다. Node.js의 `server.keepAliveTimeout`(기본값 `5s`)은 ALB의 `idle_timeout.timeout_seconds`(기본값 `60s`)보다 긴 값, 예를 들어 65초로 설정합니다.',
      },
      {
        id: 'find-sender',
        text: "클라이언트와 서버에서 `tcpdump -n 'tcp[tcpflags] & tcp-rst != 0 and host 203.0.113.10'`을 실행해 어느 쪽이 재설정을 보냈는지 확인합니다. 이때 IP 주소는 각각 그 호스트에서 보이는 상대방의 것을 씁니다(NAT를 거치면 주소가 바뀝니다). 클라이언트에서만 보이면 중간의 홉이 보낸 것입니다.",
      },
      {
        id: 'retry-idempotent',
        text: '멱등하거나 멱등성 키가 있는 요청만 새 연결에서 재시도합니다. 그 밖의 요청은 이미 처리되었는지부터 확인합니다.',
      },
      {
        id: 'read-server-log',
        text: '그 시각의 서버 로그에서 크래시나 재시작을 찾습니다. 메모리 부족으로 커널이 프로세스를 종료했는지는 `journalctl -k -g "killed process"`로 확인합니다.',
      },
    ],
    choose: '재설정이 도착했다면 ECONNRESET이고, 응답이 끝나기 전에 연결이 정상적으로 닫혔다면 EOF입니다.',
    endUser: '연결이 끊어졌습니다. 결과를 확인한 뒤 다시 시도해 주세요.',
  },
  EPIPE: {
    name: '닫힌 연결에 쓰기',
    summary: '프로그램이 이미 닫힌(대개 상대방이 닫은) 연결에 데이터를 썼습니다.',
    when: '타임아웃이나 닫힌 탭 때문에 클라이언트가 연결을 끊은 뒤 서버가 응답을 보내거나, 서버가 요청을 거부하고 연결을 닫은 뒤에도 클라이언트가 요청 본문을 보낼 때 나타납니다.',
    fixes: [
      {
        id: 'stop-writing',
        text: '서버에서는 클라이언트가 연결을 끊은 것으로 보고 요청 처리를 중단하며 debug 레벨로 기록합니다. 처리 시간을 클라이언트나 프록시의 타임아웃과 비교합니다.',
      },
      {
        id: 'retry-idempotent',
        text: '클라이언트에서는 오류를 보고하기 전에 응답을 확인합니다. 서버가 413이나 401을 보냈을 수 있습니다. 멱등한 요청만 새 연결에서 재시도합니다.',
      },
      {
        id: 'order-timeouts',
        text: '재사용한 연결에서 발생한다면 클라이언트의 유휴 타임아웃을 서버보다 짧게 설정합니다. undici에서는 `keepAliveTimeout`(기본값 `4s`)이고, 서버가 `Keep-Alive` 헤더를 보내면 `keepAliveMaxTimeout`입니다.',
      },
    ],
    choose:
      '연결이 이미 닫혀 있어 쓰기가 실패했다면 EPIPE이고, 아직 열려 있던 연결에서 읽거나 쓰다가 재설정을 받았다면 ECONNRESET입니다.',
    endUser: '연결이 끊어졌습니다. 결과를 확인한 뒤 다시 시도해 주세요.',
  },
  EOF: {
    name: '너무 일찍 닫힌 연결',
    summary: '응답이 다 도착하기 전에 상대방이 연결을 정상적으로 닫았습니다.',
    when: '요청을 처리하는 동안 서버 프로세스가 크래시로 종료되거나 중지되었거나, 클라이언트가 재사용하려는 순간 keep-alive 연결이 닫혔거나, 프록시가 긴 응답을 끊었거나, 포트가 TLS 같은 다른 프로토콜을 쓸 때 나타납니다. Node.js는 `socket hang up`이나 `aborted`라는 메시지와 함께 `ECONNRESET`을 보고합니다.',
    fixes: [
      {
        id: 'show-response',
        text: '`curl -v`로 요청을 다시 보냅니다. 종료 상태 52는 응답이 한 바이트도 오지 않았다는 뜻이고, 종료 상태 18은 본문의 일부가 빠졌다는 뜻입니다. HTTPS에서 서버가 TLS 경고 `close_notify` 없이 연결을 닫았다면, 8.14 같은 최신 버전은 두 경우 모두 `unexpected eof while reading`을 출력하고 종료 상태 56으로 끝납니다.',
      },
      {
        id: 'order-timeouts',
        text: '재사용한 연결만 실패한다면 서버의 유휴 타임아웃을 클라이언트나 로드 밸런서의 것보다 길게 설정합니다(Node.js의 `server.keepAliveTimeout` 기본값은 `5s`, ALB의 기본값은 `60s`).',
      },
      {
        id: 'read-server-log',
        text: '그 시각의 서버와 프록시 로그에서 크래시, 재시작, 워커 타임아웃, nginx의 `upstream prematurely closed connection`을 찾습니다.',
      },
      {
        id: 'retry-idempotent',
        text: '일부만 받은 응답은 버리고, 멱등한 요청만 재시도합니다.',
      },
    ],
    choose: '재설정도 오류도 없이 연결이 끝났지만 응답이 없거나 불완전하다면 EOF입니다.',
    endUser: '응답을 끝까지 받지 못했습니다. 결과를 확인한 뒤 다시 시도해 주세요.',
  },
  ECONNABORTED: {
    name: '연결 중단됨',
    summary: '이 호스트의 운영 체제나 라이브러리가 연결을 종료했습니다.',
    when: 'Wi-Fi에서 모바일 데이터로의 전환, VPN, 절전 등으로 네트워크가 바뀌거나 끊겼거나, 보안 소프트웨어가 연결을 닫았거나, 서버가 `accept`를 호출하기 전에 클라이언트가 연결을 끊었을 때(Linux 제외, Linux에서는 `accept`가 성공함) 나타납니다. 네트워크가 원인인 경우는 Android와 Windows에서 흔합니다. axios에서 `ECONNABORTED`는 자체 타임아웃이 만료되었거나 요청이 중단되었다는 뜻입니다.',
    fixes: [
      {
        id: 'read-message',
        text: '먼저 메시지를 확인합니다. `ECONNABORTED`와 함께 `timeout of 5000ms exceeded`가 나오면 axios의 `timeout` 옵션에 지정한 시간이 지난 것이므로 ETIMEDOUT으로 다룹니다.',
      },
      {
        id: 'keep-accepting',
        text: '서버에서는 `accept`가 `ECONNABORTED`를 반환해도 루프를 계속합니다. 그 연결 하나만 끊어진 것입니다.',
      },
      {
        id: 'check-network-change',
        text: '클라이언트에서는 네트워크가 돌아오면 재연결합니다. Windows에서는 보안 소프트웨어나 VPN을 끄고 테스트합니다.',
      },
    ],
    choose: '이 호스트가 연결을 종료했다면 ECONNABORTED이고, 상대방이 재설정했다면 ECONNRESET입니다.',
    endUser: '연결이 끊어졌습니다. 결과를 확인한 뒤 다시 시도해 주세요.',
  },
  ENOTCONN: {
    name: '연결되지 않음',
    summary: '연결되지 않았거나 더 이상 연결되어 있지 않은 소켓을 프로그램이 사용했습니다.',
    when: '연결이 이미 실패했거나 닫혔는데 프로그램이 계속 사용하거나, 연결이 수립되기 전에 소켓을 사용할 때 나타납니다. Linux에서는 TCP 소켓에 쓰면 대신 `EPIPE`가 보고됩니다. Apple 시스템(`NSPOSIXErrorDomain` 57)에서는 네트워크가 바뀌거나 앱이 백그라운드에서 돌아온 뒤에 흔히 나타납니다.',
    fixes: [
      {
        id: 'wait-for-connect',
        text: '연결이 수립된 뒤에만 데이터를 보냅니다. Node.js에서는 `connect` 이벤트, WebSocket에서는 `open` 이벤트 이후입니다.',
      },
      {
        id: 'reconnect',
        text: '소켓을 닫힌 것으로 보고, 지터를 더한 지수 백오프로 새 연결을 엽니다.',
      },
      {
        id: 'log-first-error',
        text: '소켓마다 첫 번째 오류를 기록합니다. 앞서 `ECONNRESET`이나 `EPIPE`가 발생했다면 그것이 원인이고, 이 오류는 그 결과입니다.',
      },
    ],
    choose: '소켓에 연결이 아예 없다면 ENOTCONN이고, 상대방이 이미 연결을 닫아 쓰기가 실패했다면 EPIPE입니다.',
    endUser: '연결이 끊어졌습니다. 결과를 확인한 뒤 다시 시도해 주세요.',
  },
};
