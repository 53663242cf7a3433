import type { PairTexts } from '../../../model.js';

/** The pairs of network errors that people confuse, in Korean. */
export const pairs: PairTexts = {
  'ECONNREFUSED-ETIMEDOUT': {
    decisive:
      'ECONNREFUSED는 호스트 또는 호스트를 대신한 방화벽이 연결을 거부했다는 뜻이고, ETIMEDOUT은 기다리던 패킷이나 응답이 오기 전에 타이머가 만료되었다는 뜻입니다.',
    differences: [
      'ECONNREFUSED라면 연결 시도가 Linux와 macOS에서는 대개 몇 밀리초 안에, Windows에서는 약 2초 뒤에 실패합니다. ETIMEDOUT이라면 타이머가 만료될 때까지 기다리다 실패합니다. Linux에서는 기본값이면 약 130초 뒤이고, 클라이언트의 타임아웃이 더 짧으면 그만큼 빨라집니다.',
      'ECONNREFUSED라면 서버 프로세스와 포트를, ETIMEDOUT이라면 방화벽, 보안 그룹, IP 주소를 확인합니다.',
      '방화벽 규칙이 `REJECT`이면 ECONNREFUSED가, 같은 규칙이 `DROP`이면 ETIMEDOUT이 나타날 수 있습니다.',
    ],
  },
  'ECONNRESET-EPIPE': {
    decisive:
      '둘 다 대개 상대방이 연결을 닫았다는 뜻입니다. ECONNRESET은 재설정이 도착했음을, EPIPE는 이미 닫힌 연결에 데이터를 썼음을 나타냅니다.',
    differences: [
      'ECONNRESET은 대개 읽기에서, EPIPE는 항상 쓰기에서 발생합니다.',
      '상대방이 연결을 닫은 뒤의 첫 번째 쓰기는 흔히 성공하지만 그 응답으로 재설정이 돌아오고, 다음 쓰기는 EPIPE로 실패합니다.',
    ],
  },
  'EAI_AGAIN-ENOTFOUND': {
    decisive:
      'ENOTFOUND는 대개 이름이 없거나 그 이름에 주소가 없다는 뜻입니다. EAI_AGAIN은 리졸버가 유효한 응답을 받지 못했다는 뜻입니다.',
    differences: [
      'ENOTFOUND라면 이름과 DNS 레코드를, EAI_AGAIN이라면 네임서버와 그곳까지의 경로를 확인합니다.',
      'EAI_AGAIN은 재시도가 도움이 될 수 있지만, ENOTFOUND는 이름이나 레코드가 바뀌기 전까지 대개 결과가 같습니다.',
      'glibc를 쓰는 Node.js에서 NXDOMAIN과 NODATA는 ENOTFOUND가 되고, SERVFAIL, REFUSED, 무응답은 EAI_AGAIN이 됩니다.',
    ],
  },
  'EHOSTUNREACH-ENETUNREACH': {
    decisive:
      'ENETUNREACH는 네트워크로 가는 라우트가 없다는 뜻이고, EHOSTUNREACH는 라우트는 있지만 호스트에 도달할 수 없다는 뜻입니다.',
    differences: [
      'ENETUNREACH는 대개 이 호스트의 라우팅 테이블에서, EHOSTUNREACH는 실패한 ARP 요청이나 ICMP 메시지에서 비롯됩니다.',
      'ENETUNREACH는 흔히 IPv6 라우트가 없을 때 나타나고, EHOSTUNREACH는 흔히 방화벽이 패킷을 거부하거나 호스트가 꺼져 있을 때 나타납니다.',
    ],
  },
  'ECONNABORTED-ECONNRESET': {
    decisive:
      'ECONNRESET은 외부에서 재설정이 도착했다는 뜻이고, ECONNABORTED는 이 호스트가 스스로 연결을 종료했다는 뜻입니다.',
    differences: [
      'ECONNRESET이라면 서버와 경로의 홉을, ECONNABORTED라면 이 호스트의 네트워크 변경, VPN, 보안 소프트웨어를 확인합니다.',
      'Windows의 번호는 10054(ECONNRESET)와 10053(ECONNABORTED)입니다. axios의 ECONNABORTED는 자체 타임아웃이 만료되었거나 요청이 중단되었다는 뜻입니다.',
    ],
  },
  'EADDRINUSE-EADDRNOTAVAIL': {
    decisive:
      'EADDRINUSE는 다른 소켓이 그 주소를 쓰고 있다는 뜻이고, EADDRNOTAVAIL은 주소가 이 호스트의 것이 아니거나 `connect`에 쓸 수 있는 로컬 주소나 빈 로컬 포트가 없다는 뜻입니다.',
    differences: [
      'EADDRINUSE라면 `ss -ltnp`로 다른 프로세스를 찾고, EADDRNOTAVAIL이라면 주소를 `ip -br address`와 비교합니다.',
      '클라이언트가 로컬 포트를 다 쓰면 Linux에서 `connect`가 EADDRNOTAVAIL로 실패합니다.',
    ],
  },
  'EACCES-EPERM': {
    decisive: 'EACCES는 대개 프로세스의 권한이 부족하다는 뜻이고, EPERM은 대개 규칙이 그 작업을 금지한다는 뜻입니다.',
    differences: [
      '1024 미만의 포트나 소켓의 파일 권한이 원인이면 EACCES가, 샌드박스나 UDP·ICMP 패킷에 대한 로컬 방화벽 규칙이 원인이면 대개 EPERM이 나타납니다.',
      'Linux는 둘을 엄격히 구분하지 않습니다. connect(2)는 로컬 방화벽 규칙의 오류로 둘 다 나열하고, SELinux는 EACCES를 반환합니다.',
    ],
  },
  'EMFILE-ENFILE': {
    decisive: 'EMFILE은 프로세스 하나의 제한이고, ENFILE은 시스템 전체의 제한입니다.',
    differences: [
      'EMFILE이라면 `LimitNOFILE`이나 `ulimit -n`을, ENFILE이라면 `fs.file-max`를 높입니다.',
      'EMFILE은 한 프로그램에만 영향을 줍니다. ENFILE은 호스트에서 `CAP_SYS_ADMIN` 권한이 없는 모든 프로그램에 영향을 주며, 커널 로그에 `VFS: file-max limit`이 남습니다.',
    ],
  },
  'ECONNRESET-EOF': {
    decisive:
      'ECONNRESET은 연결이 재설정(RST)으로 종료되었다는 뜻이고, EOF는 연결이 정상적으로(FIN) 닫혔지만 응답이 다 도착하기 전이었다는 뜻입니다.',
    differences: [
      '재설정은 대개 방화벽이나 로드 밸런서 때문이거나, 데이터를 다 읽기 전에 소켓이 닫혔기 때문입니다. 정상적인 종료는 대개 유휴 타임아웃이 지났거나, 서버 프로세스가 요청을 읽은 뒤 종료되었기 때문입니다.',
      'Node.js는 둘 다 `ECONNRESET`으로 보고합니다. `read ECONNRESET`은 재설정이고, `socket hang up`은 정상적인 종료일 수 있습니다.',
    ],
  },
  'ECONNRESET-ETIMEDOUT': {
    decisive:
      'ECONNRESET은 재설정이 도착했다는 뜻이고, ETIMEDOUT은 기다리던 패킷이나 응답이 오기 전에 타이머가 만료되었다는 뜻입니다.',
    differences: [
      '유휴 연결을 재설정하는 로드 밸런서는 ECONNRESET을, 알리지 않고 버리는 로드 밸런서는 ETIMEDOUT을 일으킵니다.',
      '연결이 수립된 뒤라면 어느 쪽이든 서버가 요청을 처리했을 수 있으므로, 멱등한 요청만 자동으로 재시도합니다. `connect`가 실패했다면 아무것도 보내지 않은 것입니다.',
    ],
  },
  'http:502-net:ECONNREFUSED': {
    decisive:
      'ECONNREFUSED는 게이트웨이가 업스트림 서버에서 받은 오류이고, HTTP 502는 그 뒤 게이트웨이가 클라이언트에 보낸 응답입니다.',
    differences: [
      'HTTP 502를 받았다면 게이트웨이까지는 도달한 것입니다. 클라이언트가 직접 ECONNREFUSED를 받았다면 그 포트의 어떤 서버에도 도달하지 못한 것입니다.',
      '502의 원인이 ECONNREFUSED라면 nginx의 오류 로그에 `connect() failed (111: Connection refused) while connecting to upstream`이 남습니다. 같은 오류에 Apache, HAProxy, Envoy는 503으로 응답합니다.',
    ],
  },
  'http:504-net:ETIMEDOUT': {
    decisive:
      'HTTP 504는 게이트웨이가 업스트림 서버를 기다리다 시간이 초과되었다는 뜻이고, ETIMEDOUT은 이 클라이언트가 직접 기다리다 시간이 초과되었다는 뜻입니다.',
    differences: [
      'HTTP 504라면 중간의 게이트웨이가 응답한 것이므로 그 로그에 업스트림 서버가 나옵니다. ETIMEDOUT이라면 완전한 응답이 오지 않은 것입니다.',
      '클라이언트의 타임아웃이 게이트웨이보다 짧으면 클라이언트는 ETIMEDOUT을 보고하고 504는 받지 못합니다.',
    ],
  },
  'net:ECONNRESET-websocket:1006': {
    decisive:
      '재설정은 Close 프레임 없이 WebSocket 연결을 끝내므로 close 이벤트는 1006을 보고합니다. ECONNRESET은 원인이고, 1006은 API가 보여 주는 결과입니다.',
    differences: [
      '브라우저에는 1006만 나타납니다. 네트워크 오류는 서버나 프록시의 로그, 또는 Node.js의 `ws` 같은 클라이언트에서 확인할 수 있습니다.',
      '1006에는 다른 원인도 있습니다. Close 프레임 없이 정상적으로 닫힌 연결, 시간 초과, 실패한 핸드셰이크가 그 예입니다.',
    ],
  },
  'dns:3-net:ENOTFOUND': {
    decisive:
      'NXDOMAIN은 이름이 없다는 DNS 서버의 응답 코드입니다. Node.js는 NXDOMAIN도, 이름에 주소가 없는 경우도 ENOTFOUND로 보고합니다.',
    differences: [
      'ENOTFOUND는 이름은 있지만 A나 AAAA 레코드가 없을 때(NODATA)도 나타납니다. 어느 쪽인지는 `dig`로 확인합니다.',
      'ENOTFOUND는 `/etc/hosts`를 확인하고 대개 검색 도메인도 붙여 조회한 결과이지만, `dig`는 입력한 이름 하나만 DNS에서 조회합니다.',
    ],
  },
};
