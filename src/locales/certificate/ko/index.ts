import type { certificate } from '../../../catalogs/certificate.js';
import type { LocaleOf } from '../../../model.js';
import { ko as messages } from '../../messages/ko.js';
import { codes0to1 } from './0-1.js';
import { codes2 } from './2.js';
import { codes3to9 } from './3-9.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';
import { ranges } from './ranges.js';

/** Why a certificate was refused, by OpenSSL's verify numbers, in Korean. */
export const ko: LocaleOf<typeof certificate, 'ko'> = {
  protocol: 'certificate',
  lang: 'ko',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: '인증서',
    codes: '검증 번호',
    stages: {
      chain: '체인 구성',
      purpose: '용도와 제약',
      name: '호스트 이름',
      revocation: '폐기 확인',
      signature: '서명과 키',
      validity: '유효 기간',
    },
    facts: {
      configuredBy: {
        question: '대개 어느 쪽을 고쳐야 합니까?',
        values: {
          presenter: '인증서를 제시하는 쪽, 대개 서버',
          verifier: '인증서를 검증하는 쪽, 대개 클라이언트',
          either: '원인에 따라 어느 한쪽',
          issuer: '인증서를 발급한 CA 또는 그 운영자',
          none: '조치 불필요',
        },
        tags: {
          presenter: '서버에서 조치',
          verifier: '클라이언트에서 조치',
          either: '어느 한쪽에서 조치',
          issuer: 'CA에서 조치',
          none: '조치 불필요',
        },
        says: {
          presenter: { other: '{codes} 오류는 대개 인증서를 제시하는 쪽에서 해결합니다.' },
          verifier: { other: '{codes} 오류는 대개 인증서를 검증하는 쪽에서 해결합니다.' },
          either: { other: '{codes} 오류는 원인이 양쪽 어디에나 있을 수 있습니다.' },
          issuer: { other: '{codes} 오류는 CA가 인증서나 CRL을 다시 발급해야 해결됩니다.' },
          none: { other: '{codes} 번호에는 별도의 조치가 필요하지 않습니다.' },
        },
      },
      concerns: {
        question: '어느 인증서에 관한 것입니까?',
        values: {
          leaf: '서버나 클라이언트 자신의 인증서(깊이 0)',
          issuer: 'CA 인증서(깊이 1 이상)',
          any: '체인의 어느 인증서든 해당할 수 있으며, 어느 것인지는 오류의 깊이로 알 수 있습니다',
          crl: '인증서 폐기 목록(CRL)',
          none: '해당 없음',
        },
        tags: {
          leaf: '자신의 인증서',
          issuer: 'CA 인증서',
          any: '어느 인증서든 가능',
          crl: '폐기 목록',
          none: '인증서와 무관',
        },
      },
      stages: { question: '검증의 어느 단계에서 발생합니까?' },
    },
    across: {
      http: '검증 번호는 HTTP 요청 전에 이루어지는 인증서 검증의 결과입니다. 인증서를 거부한 클라이언트는 요청을 보내지 않으므로 HTTP 응답도 받지 않습니다. 업스트림 서버를 검증하지 못한 프록시는 자체 HTTP 상태 코드로 응답합니다. nginx는 502로 응답하고 검증 번호를 로그에 남깁니다. 이름이 맞지 않으면 번호 대신 `upstream SSL certificate does not match`를 남깁니다. 클라이언트 인증서를 검증하지 못하면 400으로 응답하고 검증 번호를 `info` 레벨에서만 로그에 남깁니다.',
      tls: '검증 번호는 검증하는 쪽에만 남고, TLS 경고는 검증하는 쪽이 상대방에게 보낼 수 있는 메시지입니다. 경고 하나가 여러 검증 번호에 해당합니다.',
      websocket:
        '검증 번호는 인증서가 거부되었는지와 그 이유를 알려 주지만, WebSocket 종료 코드는 연결이 실패했다는 것만 알려 줍니다. 브라우저는 그 이유를 JavaScript에 보여 주지 않습니다.',
    },
  },
  codes: { ...codes0to1, ...codes2, ...codes3to9 },
  ranges,
  unknown: {
    name: '검증 번호가 아님',
    summary: 'OpenSSL 4.0까지의 검증 번호는 0~104이며, 이 값은 그중 어느 것도 아닙니다.',
    when: '`0A000086` 같은 OpenSSL 오류 코드이거나, Safari의 `-9814`처럼 다른 라이브러리의 번호나 이름일 때 나타납니다.',
    fixes: [
      {
        id: 'find-number',
        who: 'client',
        text: '`verify error:num=`, `Verify return code:`, `certificate verify error: (` 뒤의 번호를 찾습니다.',
      },
    ],
    choose: 'OpenSSL 4.0까지는 0~104의 정수일 때만 검증 번호입니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 나중에 다시 시도해 주세요.',
  },
};
