import type { websocket } from '../../../catalogs/websocket.js';
import type { LocaleOf } from '../../../model.js';
import { ko as messages } from '../../messages/ko.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** WebSocket close codes in Korean. */
export const ko: LocaleOf<typeof websocket, 'ko'> = {
  protocol: 'websocket',
  lang: 'ko',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
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
        values: { allowed: '예', never: '아니요' },
        tags: { allowed: '전송 가능', never: '전송 불가' },
        says: {
          allowed: {
            other:
              '{codes} 코드는 Close 프레임에 담겨 전달되므로, 클라이언트나 서버가 의도적으로 연결을 닫은 것입니다.',
          },
          never: {
            other:
              '{codes} 코드는 Close 프레임에 담을 수 없으므로, 로컬에서 생성한 것이거나 상대방이 유효하지 않은 코드를 보낸 것입니다.',
          },
        },
      },
      sentBy: {
        question: '누가 보낼 수 있습니까?',
        values: { client: '클라이언트', server: '서버', either: '클라이언트 또는 서버', nobody: '없음' },
        says: {
          client: { other: '{codes} 코드는 클라이언트만 보내야 합니다.' },
          server: { other: '{codes} 코드는 서버만 보내야 합니다.' },
          either: { other: '{codes} 코드는 클라이언트와 서버 중 어느 쪽이든 보낼 수 있습니다.' },
        },
      },
      closeArgument: {
        question: '브라우저의 `close()`에 넘길 수 있습니까?',
        values: { true: '예', false: '아니요, `InvalidAccessError` 발생' },
      },
      severity: {
        says: {
          neutral: { other: '{codes} 코드는 오류가 아니며, 정상적인 연결 종료에 쓰입니다.' },
          notice: { other: '{codes} 코드는 연결 자체에는 문제가 없었지만 애플리케이션에서 처리해야 하는 결과입니다.' },
          fault: { other: '{codes} 코드는 오류를 나타냅니다. 재연결만 반복하지 말고 먼저 원인을 찾습니다.' },
        },
      },
      stages: { question: '연결의 어느 단계에서 발생합니까?' },
      clean: {
        question: '`wasClean`은 보통 어떤 값입니까?',
        values: { true: 'true', false: 'false' },
        says: {
          true: {
            other:
              '{codes} 코드라면 브라우저는 `wasClean`을 `true`로 보고합니다. 양쪽이 종료 핸드셰이크를 마친 것입니다.',
          },
          false: {
            other:
              '{codes} 코드라면 클라이언트는 `wasClean`을 `false`로 보고합니다. 종료 핸드셰이크가 완료되지 않은 것입니다.',
          },
        },
      },
      seenAs: {
        question: '클라이언트는 실제로 어떤 코드를 보고합니까?',
        note: '표시된 버전에서 측정한 결과이며, 다른 클라이언트는 다른 코드를 보고할 수 있습니다.',
        values: { 'as-sent': '보낸 번호 그대로({items})' },
      },
      retry: {
        question: '클라이언트가 재연결해야 합니까?',
        values: {
          'not-needed': '아니요, 세션이 완료됨',
          'at-once': '예, 바로',
          'new-connection': '예, 새 연결로 바로',
          backoff: '예, 지터를 더한 지수 백오프로',
          delay: '예, {min}~{max}초 사이의 무작위 시간 후',
          'after-fix': '원인을 해결한 뒤에만',
          elsewhere: '다른 IP 주소로, 또는 사용자가 요청할 때만',
          'user-decides': '사용자가 요청할 때만',
          'app-decides': '애플리케이션이 결정',
          'not-applicable': '해당 없음',
        },
        tags: {
          'not-needed': '재연결 불필요',
          'at-once': '바로 재연결',
          'new-connection': '바로 재연결',
          backoff: '백오프로 재연결',
          delay: '{min}~{max}초 후 재연결',
          'after-fix': '해결 후 재연결',
          elsewhere: '다른 IP 주소로 재연결',
          'user-decides': '사용자 요청 시 재연결',
          'app-decides': '앱이 결정',
          'not-applicable': '재연결 지침 없음',
        },
        says: {
          'not-needed': { other: '{codes} 코드를 받으면 재연결할 필요가 없습니다.' },
          backoff: { other: '{codes} 코드를 받으면 지터를 더한 지수 백오프로 재연결합니다.' },
          delay: { other: '{codes} 코드를 받으면 {min}~{max}초 사이의 무작위 시간만큼 기다린 뒤 재연결합니다.' },
          'after-fix': {
            other: '{codes} 코드는 원인을 해결하지 않으면 재연결해도 대개 결과가 같습니다.',
          },
          elsewhere: {
            other: '{codes} 코드를 받으면 다른 IP 주소로 연결하거나 사용자가 재연결을 요청할 때까지 기다립니다.',
          },
          'app-decides': { other: '{codes} 코드를 받은 뒤의 재연결 여부는 애플리케이션이 결정합니다.' },
          'not-applicable': { other: '{codes} 코드에는 정해진 재연결 지침이 없습니다.' },
        },
      },
    },
  },
  codes,
  ranges: {
    zero: {
      name: '코드 없음',
      summary: 'close 이벤트에 종료 코드가 없습니다. 다른 클라이언트라면 1006을 보고할 상황에서 0이 나타납니다.',
      when: 'Deno는 연결 거부, DNS나 TLS 오류, 거부된 업그레이드를 0으로 보고하고, 연결이 끊겼을 때도 대개 0을 보고합니다(`idleTimeout`이 만료된 Deno 서버는 1001을 보고합니다). 0은 `new CloseEvent("close")`의 기본값이기도 합니다.',
      fixes: [
        {
          id: 'read-error-event',
          text: 'Deno에서는 원인이 적힌 `error` 이벤트의 `message`를 로그에 남기고, 1006과 마찬가지로 지터를 더한 지수 백오프로 재연결합니다.',
        },
        {
          id: 'pass-code',
          text: '테스트나 폴리필에서는 `new CloseEvent("close", { code: 1006 })`처럼 코드를 넘깁니다.',
        },
      ],
      choose:
        '`code`가 0이면 close 이벤트에 코드가 없는 것입니다. `wasClean`이 `true`가 아니라면 1006과 똑같이 처리합니다.',
      endUser: '연결이 끊어졌습니다. 다시 시도해 주세요.',
    },
    unused: {
      name: '사용하지 않음',
      summary: '1000 미만의 번호는 종료 코드로 사용하지 않습니다.',
      when: '프로그램이 종료 코드 자리에 HTTP 상태 코드나 프로세스의 종료 상태, 포트 번호를 넘겼을 때 나타납니다.',
      fixes: [
        {
          id: 'use-valid-code',
          text: '이 번호를 넘기는 `close()` 호출을 찾아 1000이나 3000~4999의 코드로 바꿉니다.',
        },
      ],
      choose:
        'Close 프레임에 1000 미만의 번호가 있으면 이 범위입니다. 브라우저는 받은 그대로 보고하고, Node.js와 ws는 1006을 대신 보고합니다.',
      endUser: '기술적인 오류로 연결이 종료되었습니다.',
    },
    protocol: {
      name: '프로토콜용 예약 번호',
      summary:
        '1000~2999의 번호는 WebSocket 프로토콜과 그 확장용으로 예약되어 있으며, 이 번호에는 할당된 의미가 없습니다.',
      when: '상대방이 할당된 적 없는 번호를 쓰거나 이 문서 이후에 나온 명세를 따를 때 나타납니다.',
      fixes: [
        {
          id: 'use-private-code',
          text: '애플리케이션이 정의한 의미에는 `close(4000)`처럼 4000~4999의 코드를 씁니다.',
        },
        {
          id: 'check-registry',
          text: 'IANA의 WebSocket Close Code Number Registry에서 이 번호를 찾습니다. 그사이 할당되었을 수 있습니다.',
        },
      ],
      choose:
        'Close 프레임에 1000~2999의 할당되지 않은 번호가 있으면 이 범위입니다. 브라우저는 받은 그대로 보고하고, Node.js와 ws는 1006을 대신 보고합니다.',
      endUser: '알 수 없는 이유로 연결이 종료되었습니다.',
    },
    libraries: {
      name: '라이브러리와 프레임워크용',
      summary: '3000~3999는 라이브러리, 프레임워크, 애플리케이션이 IANA에 등록하여 쓰는 번호입니다.',
      when: '라이브러리나 프레임워크가 자체적으로 정의한 코드로 연결을 닫았을 때 나타납니다. 예를 들어 Centrifugo는 토큰이 유효하지 않으면 3500을 보냅니다.',
      fixes: [
        {
          id: 'read-library-docs',
          text: '연결을 닫은 라이브러리의 문서에서 이 번호를 찾거나, `grep -rnw CODE node_modules/NAME` 등으로 소스를 검색합니다.',
        },
        {
          id: 'register-code',
          text: '이 코드를 보내는 라이브러리를 공개한다면 IANA에 코드를 등록합니다.',
        },
      ],
      choose: '라이브러리나 프레임워크를 공개하고 코드를 등록했을 때 3000~3999의 코드를 보냅니다.',
      endUser: '서비스가 연결을 종료했습니다.',
    },
    private: {
      name: '사설 용도',
      summary: '4000~4999의 번호는 사설 용도이며, 의미는 코드를 보내는 애플리케이션이 정의합니다.',
      when: '로그인 실패 등의 이유로 애플리케이션이 자체적으로 정의한 코드로 연결을 닫았을 때 나타납니다. Discord 게이트웨이에서 4004는 인증에 실패했다는 뜻이고, `graphql-ws`에서 4408은 `connection_init`이 제시간에 오지 않았다는 뜻입니다.',
      fixes: [
        {
          id: 'read-service-docs',
          text: '`event.reason`을 로그에 남기고 서비스의 문서에서 이 번호를 찾습니다.',
        },
        {
          id: 'document-codes',
          text: '자체 코드를 문서로 남기고, 코드마다 클라이언트가 재연결해야 하는지 명시합니다.',
        },
      ],
      choose: '클라이언트와 서버가 의미를 약속했을 때 4000~4999의 코드를 보냅니다.',
      endUser: '서비스가 연결을 종료했습니다.',
    },
    beyond: {
      name: '범위를 벗어남',
      summary: '4999를 넘는 번호는 Close 프레임의 두 바이트에 담을 수는 있지만 정의된 의미가 없습니다.',
      when: '프로그램이 종료 코드 자리에 포트 번호 같은 다른 숫자를 넘겼거나 두 바이트를 잘못된 순서로 읽었을 때 나타납니다. 순서가 바뀌면 1000은 59395가 됩니다.',
      fixes: [
        {
          id: 'use-private-code',
          text: '이 번호를 넘기는 `close()` 호출을 찾아 4000~4999의 코드로 바꿉니다.',
        },
      ],
      choose:
        'Close 프레임에 4999를 넘는 번호가 있으면 이 범위입니다. 브라우저는 받은 그대로 보고하고, Node.js와 ws는 1006을 대신 보고합니다.',
      endUser: '기술적인 오류로 연결이 종료되었습니다.',
    },
  },
  unknown: {
    name: '종료 코드가 아님',
    summary: '종료 코드는 0~65535의 정수이지만, 이 값은 그렇지 않습니다.',
    when: '로그 줄이 잘렸거나, 다른 필드를 읽었거나, 다른 프로토콜의 코드일 때 나타납니다.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: '값의 출처를 확인합니다. `CloseEvent`에서는 `code` 속성에 번호가 있습니다.',
      },
    ],
    choose: '0~65535의 정수가 아니면 종료 코드가 아닙니다.',
    endUser: '알 수 없는 이유로 연결이 종료되었습니다.',
  },
};
