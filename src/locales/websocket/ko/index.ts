import type { websocket } from '../../../catalogs/websocket.js';
import type { LocaleOf } from '../../../model.js';
import { ko as messages } from '../../messages/ko.js';
import { codes } from './codes.js';
import { pairs } from './pairs.js';

/** WebSocket close codes in Korean. */
export const ko: LocaleOf<typeof websocket, 'ko'> = {
  protocol: 'websocket',
  lang: 'ko',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    protocol: 'WebSocket',
    codes: '종료 코드',
    stages: {
      dns: 'DNS 조회',
      tcp: 'TCP 연결',
      tls: 'TLS 핸드셰이크',
      upgrade: 'HTTP 업그레이드',
      open: '연결된 상태',
      closing: '종료 핸드셰이크',
    },
    facts: {
      onWire: {
        question: 'Close 프레임에 담을 수 있습니까?',
        values: { allowed: '예', never: '아니요, 금지되어 있습니다' },
        tags: { allowed: '전송 가능', never: '전송 불가' },
        says: {
          allowed: { other: '{codes} 코드는 Close 프레임에 담겨 전달되므로, 양측 중 한쪽이 의도적으로 보낸 것입니다.' },
          never: {
            other:
              '{codes} 코드는 Close 프레임에 담아서는 안 되므로, 로컬 측이 보고한 것이거나 상대 측이 프로토콜을 위반한 것입니다.',
          },
        },
      },
      sentBy: {
        question: '누가 보낼 수 있습니까?',
        values: { client: '클라이언트', server: '서버', either: '어느 쪽이든', nobody: '없음' },
        says: {
          client: { other: '{codes} 코드는 클라이언트만 보냅니다.' },
          server: { other: '{codes} 코드는 서버만 보냅니다.' },
          either: { other: '{codes} 코드는 어느 쪽이든 보낼 수 있습니다.' },
        },
      },
      closeArgument: {
        question: '브라우저의 close()에 넘길 수 있습니까?',
        values: { true: '예', false: '아니요, InvalidAccessError 발생' },
      },
      severity: {
        says: {
          neutral: { other: '{codes} 코드는 오류가 아니며, 통상적인 연결 종료에 쓰입니다.' },
          notice: { other: '{codes} 코드는 연결 자체에는 문제가 없었지만 애플리케이션의 판단이 필요하다는 뜻입니다.' },
          fault: { other: '{codes} 코드는 누군가 원인을 찾아야 하는 문제가 있다는 뜻입니다.' },
        },
      },
      stages: { question: '연결의 어느 단계에서 발생합니까?' },
      clean: {
        question: 'wasClean은 보통 어떤 값입니까?',
        values: { true: 'true', false: 'false' },
        says: {
          true: { other: '{codes} 코드가 나타나면 양측이 종료 핸드셰이크를 마친 것입니다.' },
          false: { other: '{codes} 코드가 나타나면 종료 핸드셰이크가 제대로 이루어지지 않은 것입니다.' },
        },
      },
      seenAs: {
        question: '클라이언트는 실제로 어떤 코드를 보고합니까?',
        note: '표시된 버전에서 측정한 결과이며, 다른 클라이언트는 다르게 보고할 수 있습니다.',
        values: { 'as-sent': '보낸 번호 그대로({items})' },
      },
      retry: {
        question: '클라이언트가 재연결해야 합니까?',
        values: {
          'not-needed': '불필요: 할 일이 끝남',
          backoff: '예, 점점 길어지는 무작위 간격으로',
          delay: '예, {min}~{max}초 사이의 무작위 시간 후',
          'after-fix': '원인을 해결한 뒤에만',
          elsewhere: '다른 주소로, 또는 사용자가 요청할 때만',
          'app-decides': '애플리케이션이 결정',
          'not-applicable': '해당 없음',
        },
        tags: {
          'not-needed': '재연결 불필요',
          backoff: '백오프로 재연결',
          delay: '{min}~{max}초 후 재연결',
          'after-fix': '해결 후 재연결',
          elsewhere: '다른 주소로 재연결',
          'app-decides': '앱이 결정',
          'not-applicable': '재연결 해당 없음',
        },
        says: {
          'not-needed': { other: '{codes} 코드를 받은 뒤에는 재연결할 이유가 없습니다.' },
          backoff: { other: '{codes} 코드가 나타나면 점점 길어지는 무작위 간격으로 재연결합니다.' },
          delay: { other: '{codes} 코드를 받으면 {min}~{max}초 사이의 무작위 시간만큼 기다린 뒤 재연결합니다.' },
          'after-fix': {
            other: '{codes} 코드가 나타나면 원인을 해결하기 전에는 재연결해도 결과가 같습니다.',
          },
          elsewhere: {
            other: '{codes} 코드를 받으면 다른 주소로 연결하거나 사용자가 요청할 때까지 기다립니다.',
          },
          'app-decides': { other: '{codes} 코드가 나타난 뒤의 재연결 여부는 애플리케이션이 결정합니다.' },
          'not-applicable': { other: '{codes} 코드에서는 재연결 여부를 따질 일이 없습니다.' },
        },
      },
    },
  },
  codes,
  ranges: {
    unused: {
      name: '사용하지 않음',
      summary: '1000 미만의 번호는 종료 코드로 사용하지 않습니다.',
      when: '프로그램이 종료 코드 자리에 HTTP 상태 코드나 프로세스의 exit 코드, 포트 번호를 넘겼을 때 나타납니다.',
      fixes: [
        { id: 'use-valid-code', who: 'server', text: '이 번호로 연결을 닫는 호출을 찾아 1000 이상의 코드로 바꿉니다.' },
      ],
      choose:
        '프레임 추적 기록에 1000 미만의 번호가 보이면 이 범위입니다. 브라우저는 이를 그대로 전달하고, Node.js와 ws는 프로토콜 오류로 처리합니다.',
      endUser: '기술적인 오류로 연결이 종료되었습니다.',
    },
    protocol: {
      name: '프로토콜용 예약 번호',
      summary:
        '1000부터 2999까지의 번호는 WebSocket 프로토콜과 그 확장에 속합니다. 이 번호에는 아직 의미가 정해지지 않았습니다.',
      when: '상대 측이 프로토콜 범위의 코드를 임의로 만들었거나 이 페이지보다 새로운 명세를 따를 때 나타납니다.',
      fixes: [
        { id: 'use-private-code', who: 'server', text: '자체 의미를 나타낼 때는 4000부터 4999까지의 코드를 씁니다.' },
        {
          id: 'check-registry',
          who: 'client',
          text: 'IANA 레지스트리에서 이 번호를 찾아봅니다. 그사이 할당되었을 수 있습니다.',
        },
      ],
      choose: '1000부터 2999까지의 번호 중 의미가 없는 것은 앞으로 나올 명세를 위해 남겨 둡니다.',
      endUser: '앱이 알 수 없는 이유로 연결이 종료되었습니다.',
    },
    libraries: {
      name: '라이브러리와 프레임워크용',
      summary: '3000부터 3999까지의 번호는 라이브러리, 프레임워크, 애플리케이션이 IANA에 등록하여 사용합니다.',
      when: '라이브러리나 프레임워크가 자체 코드로 연결을 닫았을 때 나타납니다.',
      fixes: [
        {
          id: 'read-library-docs',
          who: 'client',
          text: '클라이언트와 서버가 사용하는 라이브러리의 문서에서 이 번호를 찾습니다.',
          run: 'grep -rnw CODE node_modules/NAME',
        },
        { id: 'register-code', who: 'server', text: '다른 사람들도 이 코드를 접하게 된다면 IANA에 등록합니다.' },
      ],
      choose: '라이브러리를 공개하고 코드를 등록했을 때 3000부터 3999까지의 코드를 보냅니다.',
      endUser: '서비스가 연결을 종료했습니다.',
    },
    private: {
      name: '사설 용도',
      summary:
        '4000부터 4999까지의 번호는 애플리케이션이 자유롭게 사용합니다. 이 번호의 의미는 해당 애플리케이션에서만 알 수 있습니다.',
      when: '로그인 실패 같은 이유로 애플리케이션이 자체 코드로 연결을 닫았을 때 나타납니다.',
      fixes: [
        { id: 'read-service-docs', who: 'client', text: '해당 서비스의 문서에서 이 번호를 찾습니다.' },
        {
          id: 'document-codes',
          who: 'server',
          text: '자체 코드를 문서로 남기고, 코드마다 클라이언트의 재연결 여부를 밝힙니다.',
        },
      ],
      choose: '클라이언트와 서버가 의미를 약속했을 때 4000부터 4999까지의 코드를 보냅니다.',
      endUser: '서비스가 연결을 종료했습니다.',
    },
    beyond: {
      name: '범위를 벗어남',
      summary: '4999를 넘는 번호는 Close 프레임에 담을 자리는 있지만 의미가 없습니다.',
      when: '프로그램이 종료 코드 자리에 다른 숫자를 넘겼거나 두 바이트를 잘못된 순서로 읽었을 때 나타납니다.',
      fixes: [
        {
          id: 'use-private-code',
          who: 'server',
          text: '이 번호로 연결을 닫는 호출을 찾아 4000부터 4999까지의 코드를 사용합니다.',
        },
      ],
      choose:
        '프레임 추적 기록에 4999를 넘는 번호가 보이면 이 범위입니다. 브라우저는 이를 그대로 전달하고, Node.js와 ws는 프로토콜 오류로 처리합니다.',
      endUser: '기술적인 오류로 연결이 종료되었습니다.',
    },
  },
  unknown: {
    name: '종료 코드가 아님',
    summary: '종료 코드는 0부터 65535까지의 정수입니다. 이 값은 그렇지 않습니다.',
    when: '로그 줄이 잘렸거나, 필드를 엉뚱한 위치에서 읽었거나, 다른 프로토콜의 코드가 섞여 들어왔을 때 나타납니다.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: '값의 출처를 확인합니다. CloseEvent에서는 code 속성에 번호가 있습니다.',
      },
    ],
    choose: '2바이트 정수가 아니면 종료 코드가 아닙니다.',
    endUser: '앱이 알 수 없는 이유로 연결이 종료되었습니다.',
  },
};
