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
import { pairs } from './pairs.js';

/** HTTP status codes in Korean. */
export const ko: LocaleOf<typeof http, 'ko'> = {
  protocol: 'http',
  lang: 'ko',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    protocol: 'HTTP',
    codes: '상태 코드',
    stages: {
      client: '클라이언트',
      gateway: '게이트웨이 또는 프록시',
      origin: '오리진 서버',
    },
    facts: {
      class: {
        question: '어떤 종류의 응답입니까?',
        values: {
          informational: '정보: 최종 응답은 아직 오지 않음',
          success: '성공',
          redirection: '리디렉션: 한 단계가 더 남음',
          'client-error': '클라이언트 오류: 요청 쪽의 문제',
          'server-error': '서버 오류: 요청을 받는 쪽의 문제',
        },
        tags: {
          informational: '정보',
          success: '성공',
          redirection: '리디렉션',
          'client-error': '클라이언트 오류',
          'server-error': '서버 오류',
        },
        says: {
          informational: {
            other: '{codes} 코드는 중간 응답일 뿐이며, 클라이언트는 하던 일을 계속하면서 최종 응답을 기다립니다.',
          },
          success: {
            other: '{codes} 코드는 서버가 요청을 받아들였다는 뜻이며, 클라이언트는 그 응답으로 다음 일을 이어 갑니다.',
          },
          redirection: {
            other:
              '{codes} 코드는 성공도 실패도 아니며, 클라이언트는 다른 주소로 가거나 가지고 있는 사본을 쓰는 등 한 단계를 더 거쳐야 합니다.',
          },
          'client-error': {
            other:
              '{codes} 코드는 서버가 요청을 문제 삼았다는 뜻이므로, 클라이언트는 요청을 고치거나 기다린 뒤에 다시 보내야 합니다.',
          },
          'server-error': {
            other:
              '{codes} 코드는 요청이 올바르더라도 나타날 수 있는 서비스 쪽의 실패이므로, 서비스를 운영하는 쪽이 조치해야 합니다.',
          },
        },
      },
      sentBy: {
        question: '누가 보냅니까?',
        values: {
          origin: '오리진 서버',
          gateway: '게이트웨이 또는 프록시',
          either: '오리진 서버 또는 게이트웨이',
          nobody: '없음',
        },
        says: {
          origin: { other: '{codes} 코드는 오리진 서버가 보내는 코드입니다.' },
          gateway: {
            other: '{codes} 코드는 뒤에 있는 애플리케이션이 아니라 게이트웨이나 프록시가 보냅니다.',
          },
          either: {
            other: '{codes} 코드는 오리진 서버와 그 앞의 게이트웨이 중 어느 쪽이든 보낼 수 있습니다.',
          },
          nobody: { other: '{codes} 코드는 응답 상태로 보내는 용도가 아닙니다.' },
        },
      },
      stages: { question: '요청 경로의 어느 지점에서 발생합니까?' },
      cacheable: {
        question: '따로 지시하지 않아도 캐시가 저장할 수 있습니까?',
        values: { true: '예, 헤더로 금지하지 않는 한', false: '아니요' },
        says: {
          true: { other: '{codes} 코드의 응답은 따로 지시하지 않아도 캐시가 한동안 저장해 둘 수 있습니다.' },
          false: { other: '{codes} 코드의 응답은 따로 지시하지 않으면 캐시가 저장하지 않습니다.' },
        },
      },
      body: {
        question: '본문이 있을 수 있습니까?',
        values: { allowed: '예', never: '아니요, 항상 없음' },
        says: {
          allowed: { other: '{codes} 코드의 응답에는 읽을 본문이 있을 수 있습니다.' },
          never: { other: '{codes} 코드의 응답에는 본문이 있을 수 없으므로 파싱할 것도 없습니다.' },
        },
      },
      method: {
        question: '요청 메서드는 어떻게 됩니까?',
        values: {
          kept: '본문과 함께 그대로 유지됨',
          'may-become-get': 'POST가 GET으로 바뀔 수 있고, 브라우저는 실제로 바꿈',
          'becomes-get': 'GET으로 바뀜(HEAD는 그대로)',
        },
        says: {
          kept: { other: '{codes} 코드를 받은 클라이언트는 메서드와 본문을 그대로 두고 요청을 다시 보냅니다.' },
          'may-become-get': {
            other: '{codes} 코드를 받은 클라이언트는 POST를 GET으로 바꿀 수 있으며, 브라우저는 실제로 바꿉니다.',
          },
          'becomes-get': {
            other: '{codes} 코드를 받은 클라이언트는 HEAD가 아닌 한 원래 메서드가 무엇이었든 GET으로 이어 갑니다.',
          },
        },
      },
      permanent: {
        question: '영구적입니까?',
        values: { true: '예', false: '아니요, 당분간만' },
        says: {
          true: { other: '{codes} 코드는 영구적이므로, 옛 주소를 쓰는 링크와 설정을 바꾸어야 합니다.' },
          false: { other: '{codes} 코드는 일시적이므로, 다음에도 원래 주소로 요청합니다.' },
        },
      },
      headers: {
        question: '어떤 헤더 필드가 함께 옵니까?',
        values: { required: '{items}(필수)', usual: '{items}(일반적)' },
      },
      retry: {
        question: '클라이언트가 요청을 다시 보내야 합니까?',
        note: '무언가를 변경하는 요청은 오류가 돌아왔더라도 이미 처리되었을 수 있습니다. 두 번 실행해도 문제가 없을 때만 자동으로 다시 보냅니다.',
        values: {
          'not-needed': '불필요',
          backoff: '예, Retry-After에 따르거나 점점 길어지는 무작위 간격으로',
          delay: '예, {min}~{max}초 사이의 무작위 시간 후',
          'after-fix': '원인을 해결한 뒤에만',
          elsewhere: '같은 곳으로는 보내지 않음: Location을 따르거나, 다른 연결을 쓰거나, 사용자에게 맡김',
          'app-decides': '애플리케이션이 결정',
          'not-applicable': '해당 없음',
        },
        tags: {
          'not-needed': '재시도 불필요',
          backoff: '백오프로 재시도',
          delay: '{min}~{max}초 후 재시도',
          'after-fix': '해결 후 재시도',
          elsewhere: '다른 곳으로 요청',
          'app-decides': '앱이 결정',
          'not-applicable': '재시도 해당 없음',
        },
        says: {
          'not-needed': { other: '{codes} 코드를 받은 뒤에는 요청을 다시 보낼 필요가 없습니다.' },
          backoff: {
            other: '{codes} 코드가 나타나면 Retry-After에 따라, 또는 점점 길어지는 무작위 간격으로 다시 시도합니다.',
          },
          delay: { other: '{codes} 코드를 받으면 {min}~{max}초 사이의 무작위 시간만큼 기다린 뒤 다시 시도합니다.' },
          'after-fix': {
            other: '{codes} 코드가 나타나면 원인을 해결하기 전에는 같은 요청을 다시 보내도 결과가 같습니다.',
          },
          elsewhere: {
            other:
              '{codes} 코드를 받으면 같은 곳에 다시 요청하지 말고 Location을 따르거나, 다른 연결을 쓰거나, 사용자에게 맡깁니다.',
          },
          'app-decides': { other: '{codes} 코드가 나타난 뒤의 재시도 여부는 애플리케이션이 결정합니다.' },
          'not-applicable': { other: '{codes} 코드에서는 재시도 여부를 따질 일이 없습니다.' },
        },
      },
      usedBy: {
        question: '어느 제품에서 사용합니까?',
        values: {
          sends: '{items}(응답 상태로)',
          logs: '{items}(로그에만)',
          internal: '{items}(상태가 아닌 용도로)',
        },
      },
    },
    across: {
      websocket:
        'HTTP 상태는 WebSocket의 연결 핸드셰이크에 대한 응답이고, 종료 코드는 열려 있는 연결을 끝냅니다. 업그레이드가 거부되면 브라우저에는 HTTP 상태가 무엇이었든 WebSocket 1006으로 나타납니다.',
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
      name: '유효 범위 미만',
      summary: '100 미만의 번호는 상태가 아닙니다. 0은 응답이 오지 않았거나 응답을 읽을 수 없다는 뜻입니다.',
      when: '브라우저의 스크립트는 네트워크 오류, CORS 거부, 요청 중단이 있을 때 0을 받고, curl은 000을 출력합니다.',
      fixes: [
        {
          id: 'read-console',
          who: 'client',
          text: '함께 나온 오류와 콘솔을 읽습니다. 번호만으로는 DNS, TLS, CORS, 네트워크 단절을 구별할 수 없습니다.',
        },
        {
          id: 'search-access-log',
          who: 'operator',
          text: '요청이 서버에 도달했는지 확인합니다. 도달했다면 CORS를, 아니라면 네트워크를 의심합니다.',
          run: 'curl -s -o /dev/null -D - -H "Origin: https://app.example.com" https://example.com/path',
        },
      ],
      choose: '클라이언트에 100 미만의 번호가 있으면 이 범위입니다. 올바른 응답에는 이런 번호가 없습니다.',
      endUser: '서비스에 연결하지 못했습니다. 네트워크 연결을 확인해 주세요.',
    },
    informational: {
      name: '정보 응답',
      summary: '등록된 의미가 없는 번호의 중간 응답이며, 최종 응답은 아직 오지 않았습니다.',
      when: '서버가 확장을 시험하거나 이 페이지보다 새로운 명세를 따를 때 나타납니다.',
      fixes: [
        {
          id: 'await-final-response',
          who: 'client',
          text: '고칠 것이 없습니다. 100부터 199까지의 알 수 없는 코드는 모두 무시하고 최종 상태를 기다립니다.',
        },
        { id: 'limit-to-extension', who: 'server', text: '해당 확장을 요청한 클라이언트에만 보냅니다.' },
      ],
      choose:
        '100부터 199까지의 번호 중 등록되지 않은 것은 쓰지 않습니다. 프록시와 클라이언트에서 문제를 일으킬 수 있습니다.',
      endUser: '요청을 처리하고 있습니다.',
    },
    success: {
      name: '성공 응답',
      summary: '등록된 의미가 없는 번호의 성공 응답이며, 200처럼 처리해야 합니다.',
      when: 'API나 프레임워크가 번호를 임의로 만들었거나 이 페이지보다 새로운 명세를 따를 때 나타납니다.',
      fixes: [
        { id: 'treat-as-200', who: 'client', text: '고칠 것이 없습니다. 200처럼 처리합니다.' },
        { id: 'read-api-docs', who: 'client', text: '자세한 의미가 중요하다면 서비스의 문서에서 이 번호를 찾습니다.' },
        { id: 'send-registered-code', who: 'server', text: '등록된 코드를 보내고 자세한 내용은 본문에 담습니다.' },
      ],
      choose: '그 대신 등록된 코드를 보냅니다. 도구는 어차피 평범한 200으로 받아들입니다.',
      endUser: '정상적으로 처리되었습니다.',
    },
    redirection: {
      name: '리디렉션 응답',
      summary: '등록된 의미가 없는 번호의 리디렉션이며, 300처럼 처리해야 합니다.',
      when: 'API나 프레임워크가 번호를 임의로 만들었을 때 나타납니다. 아직 끝나지 않은 작업에 대한 응답에 이 분류를 잘못 쓰는 API도 있습니다.',
      fixes: [
        {
          id: 'check-location',
          who: 'client',
          text: '어디로든 따라가기 전에 Location과 서비스의 문서를 확인합니다.',
          run: 'curl -sI https://example.com/path',
        },
        {
          id: 'send-registered-redirect',
          who: 'server',
          text: '어느 클라이언트나 따라갈 줄 아는 302, 303, 307, 308 중 하나를 보냅니다.',
        },
      ],
      choose: '그 대신 등록된 리디렉션을 보냅니다. 클라이언트는 모르는 번호를 따라가지 않습니다.',
      endUser: '지금은 이 페이지를 열 수 없습니다.',
    },
    'client-error': {
      name: '클라이언트 오류 응답',
      summary: '등록된 의미가 없는 번호의 클라이언트 오류이며, 400처럼 처리해야 합니다.',
      when: '방화벽이나 프레임워크, API가 번호를 임의로 만들었거나 이 페이지보다 새로운 명세를 따를 때 나타납니다.',
      fixes: [
        { id: 'treat-as-400', who: 'client', text: '400처럼 처리하고 본문에서 이유를 확인합니다.' },
        { id: 'read-api-docs', who: 'client', text: '서비스의 문서에서 이 번호를 찾습니다.' },
        {
          id: 'find-hop',
          who: 'operator',
          text: '어느 홉이 보냈는지 알아냅니다. WAF나 CDN이 자체 번호를 쓸 수 있습니다.',
          run: 'curl -sI https://example.com/path',
        },
      ],
      choose: '그 대신 등록된 코드를 보내고, 자체 오류 코드는 본문에 담습니다.',
      endUser: '서비스가 이 요청을 거부했습니다.',
    },
    'server-error': {
      name: '서버 오류 응답',
      summary: '등록된 의미가 없는 번호의 서버 오류이며, 500처럼 처리해야 합니다.',
      when: 'CDN이나 로드 밸런서, 호스팅 패널이 번호를 임의로 만들었거나 이 페이지보다 새로운 명세를 따를 때 나타납니다.',
      fixes: [
        {
          id: 'find-hop',
          who: 'operator',
          text: '어느 홉이 보냈는지 알아내어 그 제품의 문서에서 번호를 찾습니다.',
          run: 'curl -sI https://example.com/path',
        },
        {
          id: 'retry-with-backoff',
          who: 'client',
          text: '500처럼 처리합니다. 점점 길어지는 간격으로 다시 시도합니다.',
        },
        { id: 'send-registered-code', who: 'server', text: '등록된 코드를 보내고, 자체 오류 코드는 본문에 담습니다.' },
      ],
      choose: '그 대신 500, 502, 503처럼 등록된 코드를 보냅니다.',
      endUser: '서비스에 문제가 생겼습니다. 나중에 다시 시도해 주세요.',
    },
    beyond: {
      name: '유효 범위 초과',
      summary: '600 이상의 번호는 어느 분류에도 속하지 않으며, 이를 받은 클라이언트는 서버 오류로 처리해야 합니다.',
      when: '라이브러리나 프록시가 실패를 나타내는 자체 번호를 쓰거나, 프로그램이 상태가 들어갈 자리에 다른 숫자를 넣었을 때 나타납니다.',
      fixes: [
        {
          id: 'check-http-library',
          who: 'client',
          text: '자신의 라이브러리가 만든 번호인지 알아냅니다. 그렇다면 라이브러리의 문서에 설명이 있습니다.',
        },
        {
          id: 'send-valid-status',
          who: 'server',
          text: '이 번호를 설정하는 코드를 찾아 100부터 599까지의 상태를 보내게 합니다.',
        },
      ],
      choose: '로그나 오류 객체에 599보다 큰 번호가 보이면 이 범위입니다.',
      endUser: '문제가 발생했습니다. 나중에 다시 시도해 주세요.',
    },
  },
  unknown: {
    name: 'HTTP 상태가 아님',
    summary: 'HTTP 상태는 정수입니다. 이 값은 그렇지 않습니다.',
    when: '로그 줄이 잘렸거나, 필드를 엉뚱한 위치에서 읽었거나, 다른 프로토콜의 코드가 섞여 들어왔을 때 나타납니다.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: '값의 출처를 확인합니다. Response에서는 status 속성에 번호가 있습니다.',
      },
    ],
    choose: '정수가 아니면 HTTP 상태가 아닙니다.',
    endUser: '앱이 이해할 수 없는 응답을 서비스에서 받았습니다.',
  },
};
