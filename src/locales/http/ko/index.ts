import type { http } from '../../../catalogs/http.js';
import type { LocaleOf } from '../../../model.js';
import { ko as messages } from '../../messages/ko.js';
import { codes as codes1xx } from './1xx.js';
import { codes as codes2xx } from './2xx.js';
import { codes as codes3xx } from './3xx.js';
import { codes as codes40x } from './40x.js';
import { codes as codes41x } from './41x.js';
import { codes as codes42x } from './42x.js';
import { codes as codes43xto49x } from './43x-49x.js';
import { codes as codes50xto51x } from './50x-51x.js';
import { codes as codes52xto99x } from './52x-99x.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** HTTP status codes in Korean. */
export const ko: LocaleOf<typeof http, 'ko'> = {
  protocol: 'http',
  lang: 'ko',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'HTTP',
    codes: '상태 코드',
    stages: {
      client: '클라이언트',
      gateway: '게이트웨이 또는 프록시',
      origin: '오리진 서버',
    },
    facts: {
      class: {
        question: '어느 분류에 속합니까?',
        values: {
          informational: '정보: 중간 응답',
          success: '성공',
          redirection: '리디렉션: 대개 다른 URL이나 캐시된 사본으로',
          'client-error': '클라이언트 오류: 대개 요청이 원인',
          'server-error': '서버 오류: 대개 서버, 게이트웨이, 네트워크가 원인',
          invalid: '없음: 유효한 상태 코드는 100~599',
        },
        tags: {
          informational: '정보',
          success: '성공',
          redirection: '리디렉션',
          'client-error': '클라이언트 오류',
          'server-error': '서버 오류',
          invalid: '유효하지 않은 상태 코드',
        },
        says: {
          informational: {
            other: '{codes} 코드는 중간 응답입니다. 연결이 다른 프로토콜로 전환되지 않는 한 최종 응답이 뒤따릅니다.',
          },
          success: {
            other: '{codes} 코드는 성공 코드로, 서버가 요청을 이해하고 받아들였다는 뜻입니다.',
          },
          redirection: {
            other:
              '{codes} 코드는 리디렉션 코드로, 클라이언트가 요청을 완료하려면 다른 URL로 요청하거나 캐시된 사본을 쓰는 등 한 단계를 더 거쳐야 합니다.',
          },
          'client-error': {
            other:
              '{codes} 코드는 클라이언트 오류입니다. 이런 오류의 원인은 대개 요청, 자격 증명, 요청 시점, 연결에 있습니다.',
          },
          'server-error': {
            other:
              '{codes} 코드는 서버 오류로 분류됩니다. 이런 오류의 원인은 대개 서버, 게이트웨이, 네트워크에 있습니다.',
          },
          invalid: { other: '{codes} 코드는 어느 분류에도 속하지 않습니다. 유효한 HTTP 상태 코드는 100~599입니다.' },
        },
      },
      sentBy: {
        question: '누가 보냅니까?',
        values: {
          origin: '오리진 서버 또는 이를 대신하는 게이트웨이',
          gateway: '게이트웨이 또는 프록시',
          either: '오리진 서버 또는 게이트웨이',
          nobody: '응답 상태 코드로 보내서는 안 됨',
        },
        says: {
          origin: {
            other: '정의상 {codes} 코드는 오리진 서버가 보내지만, 게이트웨이가 오리진을 대신해 보낼 수도 있습니다.',
          },
          gateway: {
            other: '정의상 {codes} 코드는 오리진 서버가 아니라 게이트웨이나 프록시가 생성합니다.',
          },
          either: {
            other: '{codes} 코드는 오리진 서버나 그 앞의 게이트웨이가 보낼 수 있습니다.',
          },
          nobody: { other: '{codes} 코드는 서버가 응답 상태 코드로 보내서는 안 됩니다.' },
        },
      },
      stages: { question: '어디에서 생성됩니까?' },
      cacheable: {
        question: '기본적으로 캐시할 수 있습니까?',
        values: {
          true: '예, 헤더로 금지하지 않는 한',
          false: '아니요',
          'if-understood': '예, 해당 확장을 구현한 캐시만',
        },
        says: {
          true: {
            other:
              '{codes} 코드의 응답은 기본적으로 캐시할 수 있습니다. `Cache-Control`이나 `Expires`가 없어도 캐시가 저장하고 재사용할 수 있습니다.',
          },
          false: { other: '{codes} 코드의 응답은 기본적으로 캐시할 수 없습니다.' },
          'if-understood': { other: '{codes} 코드의 응답은 해당 확장을 구현한 캐시만 기본적으로 캐시할 수 있습니다.' },
        },
      },
      storable: {
        question: '캐시가 저장할 수 있습니까?',
        values: { false: '아니요, `Cache-Control`이 허용하더라도' },
      },
      body: {
        question: '본문이 있을 수 있습니까?',
        values: { allowed: '예', never: '아니요, 항상 없음' },
        says: {
          allowed: { other: '{codes} 코드의 응답에는 본문이 있을 수 있습니다.' },
          never: { other: '{codes} 코드의 응답에는 본문이 없으므로 파싱하지 않습니다.' },
        },
      },
      method: {
        question: '요청 메서드가 바뀝니까?',
        values: {
          kept: '아니요, 본문도 그대로',
          'may-become-get': '바뀔 수 있음: 브라우저는 POST를 GET으로 바꿈',
          'becomes-get': '예, GET으로(HEAD는 그대로)',
        },
        says: {
          kept: { other: '{codes} 코드를 받은 클라이언트는 메서드와 본문을 유지하여 요청을 다시 보냅니다.' },
          'may-become-get': {
            other: '{codes} 코드를 받은 클라이언트는 POST를 GET으로 바꿀 수 있으며, 브라우저는 실제로 바꿉니다.',
          },
          'becomes-get': {
            other: '{codes} 코드를 받은 클라이언트는 HEAD를 제외하면 원래 메서드와 관계없이 GET으로 요청합니다.',
          },
        },
      },
      permanent: {
        question: '영구적입니까?',
        values: { true: '예', false: '아니요, 원래 URL이 계속 유효' },
        says: {
          true: { other: '{codes} 코드는 영구적이므로, 기존 URL을 가리키는 링크를 바꾸거나 삭제합니다.' },
          false: { other: '{codes} 코드는 영구적이지 않으므로, 새 요청에는 계속 원래 URL을 사용합니다.' },
        },
      },
      headers: {
        question: '어떤 헤더가 함께 쓰입니까?',
        values: { required: '{items}(필수)', usual: '{items}(일반적)' },
      },
      retry: {
        question: '클라이언트가 재시도해야 합니까?',
        note: '클라이언트가 오류를 받았더라도 서버는 요청을 이미 처리했을 수 있습니다. 멱등한 요청만 자동으로 재시도합니다. 다만 421과 425는 서버가 요청을 처리하지 않았다는 뜻이므로 예외입니다.',
        values: {
          'not-needed': '불필요',
          'at-once': '예, TLS 핸드셰이크가 끝나면 바로',
          'new-connection': '예, 새 연결로 바로',
          backoff: '예, `Retry-After`에 따르거나 지터를 더한 지수 백오프로',
          delay: '예, {min}~{max}초 사이의 무작위 시간 후',
          'after-fix': '원인을 해결한 뒤에만',
          elsewhere: '다른 URL(대개 `Location`의 URL)로만',
          'user-decides': '사용자가 다시 시도할 때만',
          'app-decides': '애플리케이션에 따라 다름',
          'not-applicable': '해당 없음',
        },
        tags: {
          'not-needed': '재시도 불필요',
          'at-once': '바로 재시도',
          'new-connection': '새 연결로 재시도',
          backoff: '백오프로 재시도',
          delay: '{min}~{max}초 후 재시도',
          'after-fix': '해결 후 재시도',
          elsewhere: '다른 URL로 요청',
          'user-decides': '사용자 요청 시 재시도',
          'app-decides': '재시도는 앱에 따라 다름',
          'not-applicable': '재시도 대상 아님',
        },
        says: {
          'not-needed': { other: '{codes} 코드를 받으면 재시도할 필요가 없습니다.' },
          'at-once': {
            other:
              '{codes} 코드를 받으면 TLS 핸드셰이크가 끝나는 대로 바로 재시도하되, 조기 데이터(early data)로 보내지 않습니다.',
          },
          'new-connection': { other: '{codes} 코드를 받으면 멱등하지 않은 요청이라도 새 연결로 바로 다시 보냅니다.' },
          backoff: {
            other:
              '{codes} 코드를 받으면 `Retry-After`에 적힌 시간만큼 기다리고, 이 헤더가 없으면 지터를 더한 지수 백오프(1초, 2초, 4초 … 최대 30초)로 재시도합니다.',
          },
          delay: { other: '{codes} 코드를 받으면 {min}~{max}초 사이의 무작위 시간만큼 기다린 뒤 재시도합니다.' },
          'after-fix': {
            other: '{codes} 코드는 원인을 해결하지 않으면 같은 요청을 다시 보내도 결과가 같습니다.',
          },
          elsewhere: {
            other: '{codes} 코드를 받으면 같은 URL로 다시 요청하지 않고 다른 URL(대개 `Location`의 URL)로 요청합니다.',
          },
          'user-decides': {
            other: '{codes} 코드를 받으면 자동으로 재시도하지 않고 사용자가 다시 시도할 때까지 기다립니다.',
          },
          'app-decides': { other: '{codes} 코드를 받은 뒤의 재시도 여부는 애플리케이션에 따라 다릅니다.' },
          'not-applicable': { other: '{codes} 코드는 재시도 대상이 아닙니다.' },
        },
      },
      usedBy: {
        question: '어느 제품에서 사용합니까?',
        values: {
          sends: '{items}(응답 상태 코드로)',
          logs: '{items}(로그에만)',
          internal: '{items}(응답 상태 코드가 아닌 오류 번호로)',
        },
      },
    },
    across: {
      websocket:
        'HTTP 상태 코드는 WebSocket의 연결 핸드셰이크에 대한 응답의 일부이고, 종료 코드는 열려 있던 연결이 어떻게 끝났는지를 나타냅니다. 핸드셰이크가 거부되면 브라우저는 HTTP 상태 코드와 관계없이 WebSocket 1006을 보고합니다.',
    },
  },
  codes: {
    ...codes1xx,
    ...codes2xx,
    ...codes3xx,
    ...codes40x,
    ...codes41x,
    ...codes42x,
    ...codes43xto49x,
    ...codes50xto51x,
    ...codes52xto99x,
  },
  ranges: {
    unused: {
      name: '상태 코드 수신 안 됨',
      summary:
        '100 미만의 번호는 HTTP 상태 코드가 아닙니다. 클라이언트는 응답을 받지 못했거나 브라우저가 응답을 스크립트에 공개하지 않을 때 0을 보고합니다.',
      when: '브라우저에서 `XMLHttpRequest`는 네트워크 오류가 발생하거나, CORS가 교차 출처 요청을 차단하거나, 요청이 중단되면 0을 보고합니다. `fetch()`는 이런 경우 오류를 발생시키며, `mode: "no-cors"`나 `redirect: "manual"` 때문에 응답을 숨길 때만 0을 보고합니다. curl은 응답을 받지 못하면 `%{http_code}` 자리에 `000`을 출력합니다.',
      fixes: [
        {
          id: 'read-console',
          text: '브라우저 콘솔에서 `blocked by CORS policy`, `net::ERR_NAME_NOT_RESOLVED`, `net::ERR_CERT_AUTHORITY_INVALID`, `net::ERR_INTERNET_DISCONNECTED` 같은 오류를 확인합니다. 스크립트는 이 오류들을 구별할 수 없습니다.',
        },
        {
          id: 'search-access-log',
          text: '액세스 로그에서 요청이나 그 `OPTIONS` 프리플라이트를 찾습니다. 도착했다면 응답의 `Access-Control-Allow-Origin`을, 도착하지 않았다면 DNS, TLS, 네트워크를 확인합니다.',
        },
      ],
      choose: '클라이언트가 100 미만의 번호를 보고하면 이 범위입니다. 유효한 응답에는 이런 상태 코드가 없습니다.',
      endUser: '서비스에 연결하지 못했습니다. 네트워크 연결을 확인한 뒤 다시 시도해 주세요.',
    },
    informational: {
      name: '정보 응답',
      summary: '의미가 등록되지 않은 중간 응답 코드이며, 최종 응답은 나중에 옵니다.',
      when: '서버가 실험적인 확장을 쓰거나 이 문서 이후에 나온 명세를 따를 때 나타납니다.',
      fixes: [
        {
          id: 'await-final-response',
          text: '100~199의 알 수 없는 코드는 모두 무시하고 최종 응답을 기다립니다.',
        },
        { id: 'limit-to-extension', text: '해당 확장을 요청한 클라이언트에만 보냅니다.' },
      ],
      choose:
        '100~199의 번호 중 등록되지 않은 것은 보내지 않습니다. 이를 처리하지 못하는 클라이언트와 프록시가 있습니다.',
      endUser: '요청을 처리하고 있습니다.',
    },
    success: {
      name: '성공 응답',
      summary: '의미가 등록되지 않은 성공 코드이며, 클라이언트는 200으로 처리합니다.',
      when: 'API나 프레임워크가 자체 번호를 쓰거나, 서버가 이 문서 이후에 나온 명세를 따를 때 나타납니다.',
      fixes: [
        {
          id: 'treat-as-200',
          text: '200으로 처리합니다. `response.status === 200` 대신, 모든 2xx 코드에서 true인 `response.ok`를 검사합니다.',
        },
        {
          id: 'read-api-docs',
          text: '애플리케이션이 이 번호를 구별하여 처리해야 한다면 API의 문서에서 이 번호를 찾습니다.',
        },
        { id: 'send-registered-code', text: '등록된 코드를 보내고 자세한 내용은 본문에 담습니다.' },
      ],
      choose: '이 번호 대신 등록된 코드를 보냅니다. 이 번호를 모르는 클라이언트는 200으로 처리합니다.',
      endUser: '정상적으로 처리되었습니다.',
    },
    redirection: {
      name: '리디렉션 응답',
      summary: '의미가 등록되지 않은 리디렉션 코드이며, 클라이언트는 300으로 처리합니다.',
      when: 'API나 프레임워크가 자체 번호를 쓸 때 나타납니다. 아직 끝나지 않은 작업의 상태를 나타내는 데 이 분류를 잘못 쓰는 API도 있습니다.',
      fixes: [
        {
          id: 'check-location',
          text: '리디렉션을 따라가기 전에 `Location` 헤더와 API의 문서를 확인합니다.',
        },
        {
          id: 'send-registered-redirect',
          text: '`Location` 헤더와 함께, 클라이언트가 처리할 수 있는 302, 303, 307, 308 중 하나를 보냅니다.',
        },
      ],
      choose: '이 번호 대신 등록된 리디렉션을 보냅니다. 브라우저는 모르는 리디렉션을 따라가지 않습니다.',
      endUser: '지금은 이 페이지를 열 수 없습니다.',
    },
    'client-error': {
      name: '클라이언트 오류 응답',
      summary: '의미가 등록되지 않은 클라이언트 오류 코드이며, 클라이언트는 400으로 처리합니다.',
      when: '방화벽, 프레임워크, API가 자체 번호를 쓰거나, 서버가 이 문서 이후에 나온 명세를 따를 때 나타납니다.',
      fixes: [
        {
          id: 'treat-as-400',
          text: '400으로 처리합니다. 본문에서 이유를 확인하고, 요청을 고친 뒤에 다시 보냅니다.',
        },
        { id: 'read-api-docs', text: 'API의 문서에서 이 번호를 찾습니다.' },
        {
          id: 'find-hop',
          text: '`Server`, `Via`, `CF-Ray` 응답 헤더로 어느 홉이 보냈는지 찾습니다. WAF나 CDN이 자체 번호를 쓸 수 있습니다.',
        },
      ],
      choose: '이 번호 대신 등록된 코드를 보내고, 자체 오류 코드는 본문에 담습니다.',
      endUser: '서비스가 이 요청을 거부했습니다.',
    },
    'server-error': {
      name: '서버 오류 응답',
      summary: '의미가 등록되지 않은 서버 오류 코드이며, 클라이언트는 500으로 처리합니다.',
      when: 'CDN, 로드 밸런서, 호스팅 패널이 자체 번호를 쓰거나, 서버가 이 문서 이후에 나온 명세를 따를 때 나타납니다.',
      fixes: [
        {
          id: 'find-hop',
          text: '`Server`, `Via`, `CF-Ray` 응답 헤더로 어느 홉이 보냈는지 찾은 다음, 그 제품의 문서에서 번호를 찾습니다.',
        },
        {
          id: 'retry-with-backoff',
          text: '500으로 처리합니다. 지터를 더한 지수 백오프(1초, 2초, 4초 … 최대 30초)로 재시도하되, POST는 멱등한 경우에만 재시도합니다.',
        },
        { id: 'send-registered-code', text: '등록된 코드를 보내고, 자체 오류 코드는 본문에 담습니다.' },
      ],
      choose: '이 번호 대신 500, 502, 503처럼 등록된 코드를 보냅니다.',
      endUser: '서비스에 문제가 생겼습니다. 나중에 다시 시도해 주세요.',
    },
    beyond: {
      name: '유효하지 않은 상태 코드',
      summary: '600 이상의 번호는 유효한 HTTP 상태 코드가 아니며, 이를 받은 클라이언트는 서버 오류로 처리해야 합니다.',
      when: '라이브러리나 프록시가 실패를 나타내는 자체 번호를 쓰거나, 버그 때문에 상태 코드 자리에 다른 숫자가 들어갔을 때 나타납니다.',
      fixes: [
        {
          id: 'check-http-library',
          text: '사용 중인 HTTP 라이브러리가 만든 번호일 수 있으므로 라이브러리의 문서에서 번호를 찾습니다.',
        },
        {
          id: 'send-valid-status',
          text: '애플리케이션에서 이 번호를 설정하는 곳을 찾아 100~599의 상태 코드를 보내도록 고칩니다.',
        },
      ],
      choose: '로그나 오류 객체의 상태 코드가 599보다 크면 이 범위입니다.',
      endUser: '문제가 발생했습니다. 나중에 다시 시도해 주세요.',
    },
  },
  unknown: {
    name: 'HTTP 상태 코드가 아님',
    summary: 'HTTP 상태 코드는 세 자리 정수이지만, 이 값은 그렇지 않습니다.',
    when: '로그 줄이 잘렸거나, 잘못된 열에서 값을 읽었거나, 다른 프로토콜의 코드일 때 나타납니다.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: '값의 출처를 확인합니다. `fetch()`에서는 `response.status`에 번호가 있습니다.',
      },
    ],
    choose: '세 자리 정수가 아니면 HTTP 상태 코드가 아닙니다.',
    endUser: '앱이 인식할 수 없는 응답을 받았습니다.',
  },
};
