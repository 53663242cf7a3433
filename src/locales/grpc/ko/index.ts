import type { grpc } from '../../../catalogs/grpc.js';
import type { LocaleOf } from '../../../model.js';
import { ko as messages } from '../../messages/ko.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** gRPC status codes in Korean. */
export const ko: LocaleOf<typeof grpc, 'ko'> = {
  protocol: 'grpc',
  lang: 'ko',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'gRPC',
    codes: '상태 코드',
    stages: { client: '클라이언트', transport: '전송 계층', server: '서버' },
    facts: {
      fromLibrary: {
        question: 'gRPC 라이브러리가 직접 생성할 수 있습니까?',
        values: {
          yes: '예, 라이브러리 또는 애플리케이션',
          some: '보통은 아니지만 일부 라이브러리는 생성함',
          no: '아니요, 애플리케이션만',
        },
        tags: { yes: '라이브러리 또는 앱', some: '대개 앱에서', no: '앱에서만' },
        says: {
          yes: {
            other: '{codes} 코드는 gRPC 라이브러리가 생성했을 수도, 애플리케이션 코드가 반환했을 수도 있습니다.',
          },
          some: {
            other: '{codes} 코드는 보통 애플리케이션 코드가 반환하지만, 일부 gRPC 라이브러리는 직접 생성하기도 합니다.',
          },
          no: {
            other: 'gRPC 문서에 따르면 {codes} 코드는 라이브러리가 생성하지 않으므로, 이를 반환한 핸들러를 찾습니다.',
          },
        },
      },
      stages: { question: '호출의 어느 지점에서 발생합니까?' },
      httpStatus: {
        question: '어떤 HTTP 상태 코드로 매핑됩니까?',
        note: '메서드를 HTTP/JSON으로도 제공하는 API가 반환하는 상태 코드이며, `google.rpc.Code`를 따릅니다.',
        values: {},
      },
      fromHttp: {
        question: '어떤 HTTP 상태 코드가 이 코드로 매핑됩니까?',
        note: '응답에 `grpc-status`가 없을 때 클라이언트가 이 코드로 보고하는 HTTP 상태 코드입니다. gRPC를 HTTP로 변환하는 매핑의 역방향이 아닙니다.',
        values: { other: '다른 코드에 나열되지 않은 나머지 모두' },
      },
    },
    across: {
      http: 'gRPC와 HTTP 간 매핑은 방향마다 따로 정의되어 있으며 서로 역관계가 아닙니다. 응답에 `grpc-status`가 없으면 클라이언트는 HTTP 404를 UNIMPLEMENTED로, HTTP 429, 502, 503, 504를 UNAVAILABLE로 보고합니다. 반대 방향에서는 NOT_FOUND가 HTTP 404로, RESOURCE_EXHAUSTED가 HTTP 429로 매핑됩니다.',
      websocket:
        'gRPC 상태 코드는 호출 하나를 끝내며 연결은 유지될 수 있지만, WebSocket 종료 코드는 연결 자체를 종료합니다.',
    },
  },
  codes,
  ranges: {
    beyond: {
      name: '미할당',
      summary: 'gRPC는 0~16의 코드만 정의하며, 그보다 큰 번호에는 표준 의미가 없습니다.',
      when: '서버가 자체 번호를 반환했거나, gRPC 상태 코드 자리에 HTTP 상태 코드를 넘겼을 때 나타납니다.',
      fixes: [
        {
          id: 'return-standard-code',
          text: '17개의 표준 코드 중 하나를 반환하고, 자체 코드는 `google.rpc.ErrorInfo` 세부 정보(`reason`)에 담습니다.',
        },
        {
          id: 'treat-as-unknown',
          text: '이 번호를 UNKNOWN으로 처리합니다. `grpc-java`는 자동으로 그렇게 처리하고, `grpc-go`와 `grpc-js`는 번호를 그대로 넘깁니다.',
        },
      ],
      choose: '`grpc-status`의 번호가 16보다 크면 이 범위입니다.',
      endUser: '문제가 발생했습니다. 나중에 다시 시도해 주세요.',
    },
  },
  unknown: {
    name: 'gRPC 상태 코드가 아님',
    summary: 'gRPC 상태 코드는 0 이상의 정수이거나 17개 이름 중 하나이지만, 이 값은 어느 쪽도 아닙니다.',
    when: '코드 대신 오류 메시지를 읽었거나, 이름의 철자가 틀렸거나, 다른 프로토콜의 코드일 때 나타납니다.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: '값의 출처를 확인합니다. 코드는 `grpc-status` 트레일러에, 오류 메시지는 `grpc-message`에 있습니다.',
      },
    ],
    choose: '0 이상의 정수도 아니고 17개 이름 중 하나도 아니라면 gRPC 상태 코드가 아닙니다.',
    endUser: '문제가 발생했습니다. 나중에 다시 시도해 주세요.',
  },
};
