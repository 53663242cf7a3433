import type { grpc } from '../../../catalogs/grpc.js';
import type { LocaleOf } from '../../../model.js';
import { ko as messages } from '../../messages/ko.js';
import { codes } from './codes.js';
import { pairs } from './pairs.js';

/** gRPC status codes in Korean. */
export const ko: LocaleOf<typeof grpc, 'ko'> = {
  protocol: 'grpc',
  lang: 'ko',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    protocol: 'gRPC',
    codes: '상태 코드',
    stages: { client: '클라이언트', transport: '전송 계층', server: '서버' },
    facts: {
      fromLibrary: {
        question: 'gRPC 라이브러리가 스스로 만들어 낼 수 있습니까?',
        values: { yes: '예, 라이브러리와 애플리케이션 모두', no: '아니요, 애플리케이션만' },
        tags: { yes: '라이브러리 또는 앱', no: '앱에서만' },
        says: {
          yes: {
            other:
              '{codes} 코드는 gRPC 라이브러리가 만들어 냈을 수도 있으므로, 핸들러뿐 아니라 연결 상태도 함께 살펴봅니다.',
          },
          no: {
            other: '{codes} 코드는 항상 애플리케이션이 반환한 것이므로, 이를 선택한 핸들러부터 확인합니다.',
          },
        },
      },
      stages: { question: '호출의 어느 지점에서 발생합니까?' },
      httpStatus: {
        question: '어떤 HTTP 상태에 해당합니까?',
        note: 'HTTP로도 제공하는 API가 응답하는 상태이며, google.rpc.Code에 정해져 있습니다.',
        values: {},
      },
      fromHttp: {
        question: '어떤 HTTP 상태가 이 코드로 바뀝니까?',
        note: '클라이언트가 grpc-status 없는 응답을 해석하는 방식입니다. gRPC를 HTTP로 옮기는 표를 거꾸로 읽은 것이 아닙니다.',
        values: { other: '다른 코드로 바뀌지 않는 나머지 모두' },
      },
    },
    across: {
      http: 'gRPC와 HTTP 사이에는 대응표가 두 개 있으며, 하나를 뒤집는다고 다른 하나가 되지는 않습니다. 클라이언트는 HTTP 429, 502, 503, 504를 UNAVAILABLE로 해석하지만, RESOURCE_EXHAUSTED를 HTTP로 옮기면 429가 됩니다.',
      websocket: 'gRPC 상태는 호출 하나만 끝내고 연결은 그대로 두지만, WebSocket 종료 코드는 연결 자체를 끝냅니다.',
    },
  },
  codes,
  ranges: {
    beyond: {
      name: '할당되지 않음',
      summary: 'gRPC가 이름을 붙인 번호는 0부터 16까지이며, 이 번호에는 널리 통하는 의미가 없습니다.',
      when: '서버가 자체 번호를 반환했거나, gRPC 상태가 들어갈 자리에 HTTP 상태를 넣었을 때 나타납니다.',
      fixes: [
        {
          id: 'return-standard-code',
          who: 'server',
          text: '17개 코드 중 하나를 반환하고, 자체 코드는 오류 세부 정보에 담습니다.',
        },
        {
          id: 'treat-as-unknown',
          who: 'client',
          text: '이 번호를 UNKNOWN으로 처리합니다. 라이브러리가 알아서 처리해 주기도 합니다.',
        },
      ],
      choose: 'grpc-status 값이 16보다 크면 이 범위입니다.',
      endUser: '문제가 발생했습니다. 나중에 다시 시도해 주세요.',
    },
  },
  unknown: {
    name: 'gRPC 상태가 아님',
    summary: 'gRPC 상태는 0 이상의 정수이거나 17개 이름 중 하나입니다. 이 값은 어느 쪽도 아닙니다.',
    when: '코드 대신 메시지를 읽었거나, 이름의 철자가 틀렸거나, 다른 프로토콜의 코드가 섞여 들어왔을 때 나타납니다.',
    fixes: [
      { id: 'check-source', who: 'client', text: '값의 출처를 확인합니다. 번호는 grpc-status 트레일러에 있습니다.' },
    ],
    choose: '0 이상의 정수도 아니고 17개 이름 중 하나도 아니라면 gRPC 상태가 아닙니다.',
    endUser: '문제가 발생했습니다. 나중에 다시 시도해 주세요.',
  },
};
