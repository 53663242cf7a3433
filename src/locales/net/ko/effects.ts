import type { net } from '../../../catalogs/net.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind a failure of the network or the system do, in Korean. */
export const effects: EffectTexts<typeof net> = {
  'assigns-ports':
    '나가는 연결의 로컬 포트는 이 범위에서 할당됩니다. 서버가 이 범위 안의 포트에서 수신 대기하면 그런 연결과 충돌할 수 있습니다.',
  'binds-foreign': '`1`이면 이 호스트에 (아직) 없는 IPv4 주소에도 바인드할 수 있습니다.',
  'closes-idle':
    '연결이 이 시간 동안 유휴 상태이면 닫힙니다(최신 버전의 Node.js에서는 그보다 1초 뒤). 바로 그 순간에 보낸 요청은 유실됩니다.',
  'drops-idle':
    '이 시간 동안 데이터가 오가지 않으면 연결을 버리며, 이후에 오는 패킷을 버리거나 그 패킷에 RST로 응답합니다.',
  'keeps-idle':
    '클라이언트는 이 시간 동안 유휴 연결을 열어 두고 재사용합니다. 서버가 `Keep-Alive` 헤더를 보내면 그 값이 우선합니다. 이 시간은 서버의 타임아웃보다 짧아야 합니다.',
  'limits-attempt':
    '이 시간이 지나면 한 IP 주소에 대한 연결 시도를 중단하고 다음 주소를 시도합니다. 마지막 주소에는 적용되지 않습니다.',
  'limits-backlog':
    '수신 대기 소켓의 accept 큐에 대한 상한입니다. 큐가 가득 차면 Linux는 새 연결 시도를 버리고 클라이언트는 기다리게 됩니다.',
  'limits-connect': '이 시간 안에 연결이 수립되지 않으면 클라이언트가 연결 시도를 중단합니다.',
  'limits-files': '프로세스가 열 수 있는 파일과 소켓의 수입니다. 앞의 값이 소프트 제한, 뒤의 값이 하드 제한입니다.',
  'limits-wait': '이 시간 안에 응답 헤더가 오지 않으면 클라이언트가 요청을 중단합니다.',
  'probes-idle':
    '프로그램이 유휴 시간을 직접 지정하지 않고 TCP keep-alive를 켜면 Linux는 이 유휴 시간이 지난 뒤 첫 번째 프로브를 보냅니다.',
  'repeats-data':
    'Linux가 확인 응답을 받지 못한 데이터를 재전송하는 횟수입니다. 기본값이면 약 15분 뒤에 연결을 종료합니다.',
  'repeats-dns': '리졸버가 네임서버 목록 전체에 쿼리하는 횟수이며, 그만큼 실패하면 조회를 중단합니다.',
  'repeats-syn':
    'Linux가 응답 없는 SYN을 다시 보내는 횟수이며, 최신 커널은 이보다 4회 더 보냅니다. 기본값이면 `connect`는 약 130초 뒤에 실패합니다.',
  'reserves-ports': '이 번호보다 낮은 포트에는 root 권한이나 `CAP_NET_BIND_SERVICE` capability가 필요합니다.',
  'resets-overflow':
    '`1`이면 Linux는 accept 큐가 가득 찼을 때 도착한 핸드셰이크의 마지막 패킷을 무시하는 대신 그 연결을 재설정합니다. 큐가 가득 찼을 때 도착한 SYN은 어느 값이든 버려집니다.',
  searches: '점의 개수가 이보다 적은 이름은 검색 도메인을 붙여 먼저 시도하며, 시도할 때마다 DNS 쿼리가 발생합니다.',
  'waits-for-dns': '리졸버가 첫 번째 네임서버의 응답을 기다리는 시간이며, 이 시간이 지나면 다음 네임서버에 쿼리합니다.',
};
