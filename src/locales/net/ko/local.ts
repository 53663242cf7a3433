import type { net } from '../../../catalogs/net.js';
import type { CodeTexts } from '../../../model.js';

/** What fails before anything is sent to the server: name resolution and the local socket, in Korean. */
export const local: Pick<
  CodeTexts<typeof net>,
  | 'ENOTFOUND'
  | 'EAI_AGAIN'
  | 'EAI_FAIL'
  | 'EADDRINUSE'
  | 'EADDRNOTAVAIL'
  | 'EACCES'
  | 'EPERM'
  | 'EMFILE'
  | 'ENFILE'
  | 'ENOBUFS'
  | 'EAFNOSUPPORT'
> = {
  ENOTFOUND: {
    name: '호스트 이름을 찾을 수 없음',
    summary:
      '호스트 이름이 존재하지 않거나 그 이름에 IP 주소가 없다고 리졸버가 보고합니다. Node.js는 `EAI_NONAME`과 `EAI_NODATA`를 모두 ENOTFOUND로 보고합니다.',
    when: '호스트 이름의 철자가 틀렸거나 스킴이나 포트가 들어 있거나, DNS 레코드가 없거나 방금 만들어졌거나, 컨테이너가 다른 네트워크나 네임스페이스에만 있는 서비스 이름을 쓰거나, 검색 도메인이 빠졌을 때 나타납니다. curl(종료 상태 6)과 Java(`UnknownHostException`)는 `EAI_AGAIN`도 똑같이 알립니다. Linux의 Java에서는 메시지만 다릅니다.',
    fixes: [
      {
        id: 'query-name',
        text: '실패한 호스트에서 이름을 조회합니다. `getent ahosts example.com`은 시스템 리졸버를 쓰는 프로그램이 받는 결과를, `dig +short example.com A`와 `dig +short example.com AAAA`는 DNS에 등록된 값을 보여 줍니다.',
      },
      {
        id: 'check-spelling',
        text: '`https://`, 포트, 경로, 끝의 공백 없이 호스트 이름만 전달합니다. 환경 변수에서 온 값이면 따옴표로 감싸 출력해 봅니다.',
      },
      {
        id: 'check-search-domains',
        text: '`db` 같은 짧은 이름이 실패하면 `/etc/resolv.conf`를 확인합니다. `search`에 그 이름의 도메인이 있어야 하고, musl에서는 `ndots`도 이름에 든 점의 수보다 커야 합니다. Kubernetes에서는 전체 이름인 `SERVICE.NAMESPACE.svc.cluster.local`을 씁니다.',
      },
      {
        id: 'publish-record',
        text: '`dig example.com A @ns1.example.com +norecurse`로 권한 있는 네임서버에 쿼리합니다. 거기에 레코드가 없으면 존에 추가합니다. 레코드가 있다면 리졸버가 이전의 부정 응답을 아직 캐시하고 있을 수 있으므로 부정 TTL, 즉 SOA 레코드의 마지막 숫자와 그 레코드의 TTL 중 작은 값만큼 기다립니다.',
      },
    ],
    choose:
      '이름이 없거나 그 이름에 주소가 없다고 리졸버가 보고했다면 ENOTFOUND입니다. 응답이 없었다면 glibc는 EAI_AGAIN을 보고하지만, macOS는 ENOTFOUND를 보고하기도 합니다.',
    endUser: '이 주소를 찾을 수 없습니다. 주소를 확인해 주세요.',
  },
  EAI_AGAIN: {
    name: '일시적인 이름 조회 실패',
    summary: '지금은 호스트 이름을 조회할 수 없습니다. 응답한 네임서버가 없거나 네임서버가 실패를 알렸습니다.',
    when: '`/etc/resolv.conf`의 네임서버에 도달할 수 없거나, 방화벽이 53번 포트를 막거나, 네임서버가 SERVFAIL이나 REFUSED로 응답하거나, 클러스터 DNS에 과부하가 걸렸을 때 나타납니다. 네트워크가 없는 컨테이너에서도 나타납니다.',
    fixes: [
      {
        id: 'query-each-server',
        text: '`/etc/resolv.conf`의 네임서버마다 `dig example.com @NAMESERVER +tries=1 +time=2`로 직접 쿼리합니다. SERVFAIL이나 REFUSED는 `status:` 필드에 나타나고, `communications error`나 `no servers could be reached`는 응답이 오지 않았다는 뜻입니다.',
      },
      {
        id: 'reach-resolver',
        text: '방화벽, 보안 그룹, 네트워크 정책에서 네임서버로 가는 UDP와 TCP 53번 포트를 허용하고, 컨테이너 안의 `/etc/resolv.conf`에 있는 `nameserver`가 올바른지 확인합니다.',
      },
      {
        id: 'retry-lookup',
        text: '지터를 더한 지수 백오프로 재시도합니다. 서버에 아무것도 보내지 않았으므로 어떤 메서드든 안전합니다.',
      },
      {
        id: 'reduce-queries',
        text: 'Kubernetes에서는 CoreDNS의 로그(`kubectl -n kube-system logs -l k8s-app=kube-dns --tail=100`)를 확인하고, 이름 끝에 점을 붙이거나 `dnsConfig`의 `ndots`(기본값 `5`)를 낮춰 쿼리 수를 줄입니다.',
      },
    ],
    choose: '리졸버가 명확한 응답을 받지 못해 나중에 성공할 수 있다면 EAI_AGAIN입니다.',
    endUser: '지금은 서비스에 연결할 수 없습니다. 잠시 후 다시 시도해 주세요.',
  },
  EAI_FAIL: {
    name: '영구적인 이름 조회 실패',
    summary: '네임서버가 재시도로 해결되지 않는 실패를 보고했습니다.',
    when: '리졸버가 실패를 영구적이라고 판단할 때 나타납니다. 드문 오류입니다. glibc에서는 SERVFAIL, NOTIMP, REFUSED가 `EAI_AGAIN`이 되고, FORMERR나 손상된 레코드는 `EAI_NONAME` 또는 `EAI_NODATA`가 됩니다.',
    fixes: [
      {
        id: 'query-name',
        text: '설정된 네임서버에 `dig example.com @NAMESERVER`로 쿼리하고 `status:` 필드를 확인합니다.',
      },
      {
        id: 'change-resolver',
        text: '`dig example.com @1.1.1.1`로 다른 리졸버와 비교합니다. 그쪽이 성공하면 `/etc/resolv.conf`의 `nameserver` 항목을 고치거나 바꿉니다.',
      },
    ],
    choose: '리졸버가 실패를 영구적이라고 알렸다면 EAI_FAIL입니다.',
    endUser: '서비스에 연결할 수 없습니다. 고객 지원에 문의해 주세요.',
  },
  EADDRINUSE: {
    name: '이미 사용 중인 주소',
    summary: '로컬 IP 주소와 포트를 다른 소켓이 사용 중이어서 운영 체제가 바인드를 거부했습니다.',
    when: '서버가 이미 실행 중이거나, 이전 인스턴스가 아직 종료되지 않았거나, 다른 프로그램이 그 포트에서 수신 대기할 때 나타납니다. 이전 인스턴스의 연결이 아직 `TIME-WAIT` 상태이고 서버가 `SO_REUSEADDR`를 설정하지 않았을 때도 나타납니다.',
    fixes: [
      {
        id: 'find-listener',
        text: "그 포트에서 수신 대기하는 프로세스를 `ss -ltnp 'sport = :8080'`으로 찾습니다(macOS에서는 `lsof -nP -iTCP:8080 -sTCP:LISTEN`).",
      },
      {
        id: 'stop-or-move',
        text: '그 프로세스를 종료하거나 다른 포트를 설정합니다. Docker에서는 `docker ps --filter publish=8080`으로 그 포트를 공개한 컨테이너를 찾습니다.',
      },
      {
        id: 'reuse-address',
        text: '`TIME-WAIT` 상태의 연결이 재시작을 막지 않도록 `bind` 전에 `SO_REUSEADDR`를 설정합니다. Python의 `socketserver`에서는 `allow_reuse_address = True`가 필요합니다.',
      },
    ],
    choose: '주소가 이 호스트에 있지만 다른 소켓이 사용 중이라면 EADDRINUSE입니다.',
    endUser: '서비스를 시작하지 못했습니다. 고객 지원에 문의해 주세요.',
  },
  EADDRNOTAVAIL: {
    name: '사용할 수 없는 주소',
    summary: '운영 체제가 그 로컬 IP 주소를 쓸 수 없거나, 연결에 쓸 로컬 포트가 남아 있지 않습니다.',
    when: 'NAT 게이트웨이의 공인 주소나 아직 할당되지 않은 주소처럼 이 호스트에 없는 IP 주소에서 수신 대기하도록 설정했을 때 나타납니다. 클라이언트에서는 한 목적지로 가는 로컬 포트를 모두 사용 중이거나, `net.ipv6.conf.all.disable_ipv6`가 `1`인데 `::1` 같은 IPv6 주소에 연결할 때 나타납니다.',
    fixes: [
      {
        id: 'compare-address',
        text: '설정된 주소를 `ip -br address`에 나오는 호스트의 주소와 비교합니다.',
      },
      {
        id: 'bind-wildcard',
        text: '주소가 다른 곳(NAT, 컨테이너)에 할당되어 있으면 `0.0.0.0`이나 `::`에서 수신 대기하거나, `network-online.target` 이후에 서비스를 시작합니다.',
      },
      {
        id: 'count-sockets',
        text: '`connect`가 실패했다면 `ss -tanH dst 203.0.113.10:443 | wc -l`로 목적지로 가는 연결 수를 셉니다. 약 28,000개이면 `net.ipv4.ip_local_port_range`(기본값 `32768 60999`) 범위를 다 쓴 것입니다.',
      },
      {
        id: 'keep-alive',
        text: '요청마다 연결을 새로 열지 말고, keep-alive와 공유 연결 풀로 연결을 재사용합니다.',
      },
    ],
    choose:
      '주소가 이 호스트의 것이 아니거나 `connect`에 쓸 수 있는 로컬 주소나 빈 로컬 포트가 없다면 EADDRNOTAVAIL입니다.',
    endUser: '지금은 서비스를 이용할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  EACCES: {
    name: '권한 없음',
    summary: '운영 체제가 이 프로세스에 포트, 목적지, 소켓 파일의 사용을 허용하지 않습니다.',
    when: '권한 없는 프로세스가 1024 미만의 포트에 바인드하거나, SELinux가 연결을 금지하거나, `/var/run/docker.sock` 같은 Unix 도메인 소켓의 파일 권한이 접근을 막거나, 목적지에 `prohibit` 라우트나 로컬 방화벽 규칙이 적용될 때 나타납니다. IPv6에서는 원격 방화벽이 관리상 금지(administratively prohibited)로 패킷을 거부할 때도 나타납니다.',
    fixes: [
      {
        id: 'use-high-port',
        text: '1024 이상의 포트에서 수신 대기하고, 80번이나 443번 포트는 프록시나 포트 매핑이 받도록 합니다.',
      },
      {
        id: 'grant-capability',
        text: 'capability를 부여합니다. systemd 유닛에서는 `AmbientCapabilities=CAP_NET_BIND_SERVICE`, 파일에는 `setcap cap_net_bind_service=+ep /usr/local/bin/server`를 씁니다.',
      },
      {
        id: 'check-policy',
        text: '`connect`가 실패했다면 `ausearch -m avc -ts recent`로 SELinux의 거부 기록을 찾고, `ip route get 203.0.113.10`을 실행합니다. `RTNETLINK answers: Permission denied`가 나오면 목적지에 `prohibit` 라우트가 적용되는 것입니다.',
      },
      {
        id: 'check-socket-file',
        text: 'Unix 도메인 소켓이면 `namei -l /run/app.sock`으로 파일과 각 디렉터리의 소유자와 모드를 확인합니다.',
      },
    ],
    choose: '이 프로세스에 그 주소를 사용할 권한이 부족하다면 EACCES입니다.',
    endUser: '서비스가 올바르게 설정되지 않았습니다. 고객 지원에 문의해 주세요.',
  },
  EPERM: {
    name: '허용되지 않은 작업',
    summary: '운영 체제가 네트워크 작업을 금지하며, 대개 이 호스트의 규칙 때문입니다.',
    when: 'seccomp 프로필 같은 샌드박스가 시스템 호출을 금지하거나, 로컬 방화벽 규칙이 나가는 UDP 또는 ICMP 패킷을 막을 때 나타납니다. TCP 연결이 그런 규칙에 막히면 Linux는 `DROP`일 때 ETIMEDOUT을, `REJECT`일 때 대개 ECONNREFUSED, EHOSTUNREACH, ENETUNREACH 또는 (IPv6라면) EACCES를 보고합니다.',
    fixes: [
      {
        id: 'list-output-rules',
        text: '나가는 패킷의 규칙을 확인합니다. `iptables -L OUTPUT -n -v`는 모든 규칙의 패킷 수를 보여 주고, `nft list ruleset`은 `counter`가 있는 규칙의 패킷 수만 보여 줍니다.',
      },
      {
        id: 'check-sandbox',
        text: '프로세스가 샌드박스에서 실행되는지 `grep -E "Seccomp|CapEff" /proc/PID/status`로 확인합니다. systemd에서는 `SystemCallFilter=`, `SystemCallErrorNumber=`, `IPAddressDeny=`를 확인합니다.',
      },
    ],
    choose: '규칙이 그 작업 자체를 금지했다면 EPERM이고, 권한이 부족하다면 대개 EACCES입니다.',
    endUser: '이 연결은 차단되어 있습니다. 고객 지원에 문의해 주세요.',
  },
  EMFILE: {
    name: '열린 파일이 너무 많음',
    summary: '프로세스가 열 수 있는 파일과 소켓의 제한에 도달해 더 이상 열 수 없습니다.',
    when: '프로세스가 소켓이나 파일 디스크립터를 닫지 않아 누수가 생기거나, 요청마다 새 연결을 열거나, 제한(흔히 소프트 제한 1024)이 부하에 비해 낮을 때 나타납니다. 서버의 `accept`에서 발생하면 대개 서버가 연결을 받지 못하고 클라이언트에서는 시간이 초과됩니다. Node.js 서버는 새 연결을 닫으므로 클라이언트에서는 EOF나 `ECONNRESET`이 발생합니다.',
    fixes: [
      {
        id: 'count-descriptors',
        text: '`ls /proc/PID/fd | wc -l`과 `grep "open files" /proc/PID/limits`로 사용량과 제한을 비교합니다.',
      },
      {
        id: 'raise-limit',
        text: '제한을 높입니다. systemd 유닛에서는 `LimitNOFILE=`, nginx에서는 `worker_rlimit_nofile`, 셸에서는 `ulimit -n`, `docker run`에서는 `--ulimit nofile=65536`을 씁니다.',
      },
      {
        id: 'close-sockets',
        text: '`ss -tnp`나 `lsof -p PID`로 누수를 찾습니다. `CLOSE-WAIT` 상태의 소켓이 많으면 프로그램이 소켓을 닫지 않는 것입니다. Go에서는 `resp.Body`를 닫고, Node.js에서는 하나의 `Agent`를 공유합니다.',
      },
    ],
    choose: '이 프로세스 하나의 제한에 도달했다면 EMFILE이고, 시스템 전체의 제한이라면 ENFILE입니다.',
    endUser: '서비스에 과부하가 걸렸습니다. 잠시 후 다시 시도해 주세요.',
  },
  ENFILE: {
    name: '시스템의 열린 파일이 너무 많음',
    summary: '시스템 전체가 열린 파일의 제한(Linux의 `fs.file-max`)에 도달했습니다.',
    when: '한 프로세스에서 파일 디스크립터 누수가 생기거나, 여러 프로세스가 함께 `fs.file-max`보다 많은 파일을 열었을 때 나타납니다. 이때 커널 로그에 `VFS: file-max limit`이 남습니다.',
    fixes: [
      {
        id: 'count-files',
        text: '`/proc/sys/fs/file-nr`의 첫 번째 숫자에서 열린 파일의 수를, 세 번째 숫자에서 제한을 확인합니다.',
      },
      {
        id: 'find-process',
        text: '각 `/proc/PID/fd`의 항목 수를 세어 파일을 가장 많이 연 프로세스를 찾습니다.',
      },
      {
        id: 'raise-limit',
        text: '누수를 고칠 때까지 `sysctl -w fs.file-max=NUMBER`로 제한을 `/proc/sys/fs/file-nr`의 세 번째 숫자보다 높입니다.',
      },
    ],
    choose: '시스템 전체의 제한에 도달했다면 ENFILE이고, 프로세스 하나의 제한이라면 EMFILE입니다.',
    endUser: '서비스에 과부하가 걸렸습니다. 나중에 다시 시도해 주세요.',
  },
  ENOBUFS: {
    name: '버퍼 공간 없음',
    summary: '운영 체제에 소켓이나 패킷을 더 만들 메모리가 없습니다.',
    when: '소켓의 메모리 제한에 도달했거나, 소켓이 매우 많이 열려 있거나, 패킷 큐가 가득 찼을 때 나타납니다.',
    fixes: [
      {
        id: 'check-memory',
        text: '`/proc/net/sockstat`의 `TCP` 줄에 있는 `mem`을 제한, 즉 `net.ipv4.tcp_mem`의 세 번째 숫자와 비교합니다. 둘 다 메모리 페이지 단위입니다.',
      },
      {
        id: 'reduce-sockets',
        text: 'keep-alive로 연결을 재사용하고 동시 요청 수를 제한합니다(Node.js `Agent`의 `maxSockets`).',
      },
    ],
    choose: '소켓에 쓸 메모리가 부족하다면 ENOBUFS이고, 열린 파일 수의 제한에 도달했다면 EMFILE이나 ENFILE입니다.',
    endUser: '서비스에 과부하가 걸렸습니다. 잠시 후 다시 시도해 주세요.',
  },
  EAFNOSUPPORT: {
    name: '지원하지 않는 주소 체계',
    summary: '소켓의 주소 체계(대개 IPv6)를 운영 체제가 지원하지 않습니다.',
    when: '커널에서 IPv6가 꺼져 있는데(`ipv6.disable=1`) 설정에 `[::]`나 IPv6 주소가 있거나, systemd가 주소 체계를 제한할 때(`RestrictAddressFamilies=`) 나타납니다.',
    fixes: [
      {
        id: 'check-ipv6',
        text: '커널이 IPv6를 지원하는지 확인합니다. 지원하지 않으면 `/proc/sys/net/ipv6/conf/all/disable_ipv6` 파일이 없습니다. 파일의 값이 `1`이면 소켓은 만들 수 있으므로, 이 오류가 아니라 EADDRNOTAVAIL이 나타납니다.',
      },
      {
        id: 'use-ipv4',
        text: 'IPv4 주소를 씁니다. nginx에서는 `listen [::]:80`을 지우고, `curl -4 https://example.com/`으로 테스트합니다. 또는 커널 명령줄에서 `ipv6.disable=1`을 지우고 재부팅하여 IPv6를 켭니다.',
      },
    ],
    choose: '이 주소 체계로는 소켓을 만들 수 없다면 EAFNOSUPPORT이고, 라우트만 없다면 ENETUNREACH입니다.',
    endUser: '서비스가 올바르게 설정되지 않았습니다. 고객 지원에 문의해 주세요.',
  },
};
