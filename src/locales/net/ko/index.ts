import type { net } from '../../../catalogs/net.js';
import type { LocaleOf } from '../../../model.js';
import { ko as messages } from '../../messages/ko.js';
import { effects } from './effects.js';
import { local } from './local.js';
import { pairs } from './pairs.js';
import { remote } from './remote.js';

/** The failures of the network and the system in Korean. */
export const ko: LocaleOf<typeof net, 'ko'> = {
  protocol: 'net',
  lang: 'ko',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: '네트워크',
    codes: '네트워크 오류',
    stages: {
      resolve: '이름 조회',
      socket: '로컬 소켓',
      connect: 'TCP 연결',
      tls: 'TLS 핸드셰이크',
      exchange: '요청과 응답',
    },
    facts: {
      evidence: {
        question: '오류의 근거는 무엇입니까?',
        note: '경로에 있는 방화벽이나 로드 밸런서가 서버나 호스트를 대신해 패킷을 보낼 수 있습니다.',
        values: {
          resolver: 'DNS 리졸버의 응답 또는 무응답',
          peer: '상대방에게서 온 패킷',
          network: '대개 ICMP 메시지를 받았거나, 로컬 네트워크에서 호스트의 ARP나 이웃 탐색 응답이 없음',
          silence: '기다리던 패킷이나 응답이 오기 전에 타이머가 만료됨',
          local: '대개 외부에서 온 것은 없으며, 이 호스트의 운영 체제가 보고함',
        },
        tags: {
          resolver: '리졸버에서',
          peer: '상대방에서',
          network: '네트워크에서',
          silence: '응답 없음',
          local: '이 호스트에서',
        },
        says: {
          resolver: {
            other: '{codes} 오류는 이름 조회에서 발생하며, 서버에는 연결을 시도하지 않았습니다.',
          },
          peer: {
            other:
              '{codes} 오류는 상대방의 패킷을 받은 뒤 발생하므로, 경로에 있는 방화벽이나 로드 밸런서가 보낸 패킷이 아니라면 상대방까지는 도달할 수 있습니다.',
          },
          network: {
            other:
              '{codes} 오류는 대개 라우터나 방화벽의 ICMP 메시지를 받았거나 로컬 네트워크에서 호스트를 찾지 못했을 때 발생합니다.',
          },
          silence: {
            other: '{codes} 오류는 기다리던 패킷이나 응답이 오기 전에 타이머가 만료되었다는 뜻입니다.',
          },
          local: {
            other: '{codes} 오류는 대개 이 호스트의 운영 체제에서 발생하므로, 이 호스트를 먼저 확인합니다.',
          },
        },
      },
      stages: { question: '요청의 어느 단계에서 발생합니까?' },
      reachedServer: {
        question: '서버가 요청을 처리했을 수 있습니까?',
        values: {
          no: '아니요, 아무것도 보내지 않았습니다',
          depends: '`connect`가 실패했다면 그럴 수 없고, 연결된 뒤에 실패했다면 처리했을 수 있습니다',
          maybe: '그럴 수 있으므로, 데이터를 변경하는 요청은 재시도하기 전에 처리 여부를 확인해야 합니다',
        },
        says: {
          no: {
            other: '{codes} 오류라면 서버가 요청을 받지 않았으므로, 재시도해도 이미 끝난 작업이 반복되지 않습니다.',
          },
          depends: {
            other:
              '{codes} 오류는 `connect`에서 발생했다면 서버가 요청을 받지 않았고, 열린 연결에서 발생했다면 서버가 요청을 처리했을 수 있습니다.',
          },
          maybe: {
            other: '{codes} 오류라면 서버가 요청을 처리했을 수 있으므로, 멱등한 요청만 자동으로 재시도합니다.',
          },
        },
      },
    },
    across: {
      dns: 'DNS는 응답 코드를 돌려주고, 리졸버 라이브러리는 이를 다른 오류로 바꿉니다. glibc를 쓰는 Node.js에서 NXDOMAIN과 NODATA는 ENOTFOUND가 되고, SERVFAIL, REFUSED, 무응답은 EAI_AGAIN이 됩니다.',
      http: '네트워크 오류는 클라이언트가 완전한 HTTP 응답을 받지 못했다는 뜻입니다. 프록시나 게이트웨이에서 네트워크 오류가 발생하면 그 클라이언트는 502, 503, 504 같은 HTTP 상태 코드를 받습니다.',
      websocket:
        'close 이벤트에는 네트워크 오류가 나타나지 않으며, 실패하거나 끊긴 연결은 1006으로 보고됩니다. 네트워크 오류는 클라이언트, 서버, 프록시의 로그에서 찾습니다.',
      grpc: 'gRPC는 네트워크 오류를 대부분 UNAVAILABLE로 보고하며, 상태 메시지에 네트워크 오류를 적습니다.',
      tls: '네트워크 오류는 대부분 TLS 핸드셰이크 전이나 TCP 연결이 끊길 때 발생하고, TLS 경고(alert)는 정상적인 연결을 통해 도착한 메시지입니다. Node.js는 핸드셰이크 중에 온 경고를 `https` 모듈에서는 EPROTO로, `fetch`에서는 `ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION` 같은 코드로 보고합니다.',
    },
  },
  codes: { ...local, ...remote },
  ranges: {},
  unknown: {
    name: '네트워크 오류가 아님',
    summary: '네트워크 오류는 `ECONNREFUSED`처럼 이 목록에 있는 이름이며, 이 값은 목록에 없습니다.',
    when: '이름의 철자가 틀렸거나, 파일 작업의 오류(`ENOENT`)이거나, 값이 숫자일 때 나타납니다. errno 번호는 운영 체제마다 다릅니다.',
    fixes: [
      {
        id: 'look-up-number',
        who: 'client',
        run: 'python3 -c "import errno; print(errno.errorcode[111])"',
        text: 'errno 번호의 이름은 그 번호를 보고한 시스템에서 확인합니다. 명령은 `python3 -c "import errno; print(errno.errorcode[111])"`입니다.',
      },
    ],
    choose: '이 목록에 있는 이름일 때만 네트워크 오류입니다.',
    endUser: '문제가 발생했습니다. 나중에 다시 시도해 주세요.',
  },
};
