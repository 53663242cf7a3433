import type { tls } from '../../../catalogs/tls.js';
import type { LocaleOf } from '../../../model.js';
import { ko as messages } from '../../messages/ko.js';
import { certificates } from './certificates.js';
import { effects } from './effects.js';
import { extensions } from './extensions.js';
import { negotiation } from './negotiation.js';
import { pairs } from './pairs.js';
import { records } from './records.js';

/** TLS 경고(한국어). */
export const ko: LocaleOf<typeof tls, 'ko'> = {
  protocol: 'tls',
  lang: 'ko',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'TLS',
    codes: 'TLS 경고(alert)',
    stages: {
      clientHello: 'ClientHello',
      serverHello: 'ServerHello',
      certificate: '인증서',
      finished: 'Finished',
      data: '애플리케이션 데이터',
    },
    facts: {
      sentBy: {
        question: '누가 보낼 수 있습니까?',
        values: { client: '클라이언트', server: '서버', either: '클라이언트 또는 서버', nobody: '없음' },
        tags: {
          client: '클라이언트가 보냄',
          server: '서버가 보냄',
          either: '어느 쪽에서든 보냄',
          nobody: '경고가 아님',
        },
        says: {
          client: { other: '{codes} 경고는 클라이언트가 보내므로 원인은 클라이언트 로그에서 확인합니다.' },
          server: { other: '{codes} 경고는 서버가 보내므로 원인은 서버 로그에서 확인합니다.' },
          either: { other: '{codes} 경고는 양쪽 모두 보낼 수 있으며, 원인은 보낸 쪽의 로그에서 확인합니다.' },
          nobody: { other: '{codes} 코드는 경고가 아니며, 전송되지 않고 클라이언트나 서버가 자체적으로 보고합니다.' },
        },
      },
      versions: {
        question: '어느 TLS 버전에 정의되어 있습니까?',
        values: { all: '모든 버전', 'to-1.2': 'TLS 1.3 이전 버전에만', 'only-1.3': 'TLS 1.3 이상에만' },
        tags: { all: '모든 TLS 버전', 'to-1.2': 'TLS 1.2 이하', 'only-1.3': 'TLS 1.3 이상' },
        says: {
          'to-1.2': { other: '{codes} 경고는 TLS 1.3에서 쓰이지 않으므로 상대방이 TLS 1.2 이하로 통신하는 것입니다.' },
          'only-1.3': { other: '{codes} 경고는 TLS 1.3 이상에만 정의되어 있습니다.' },
        },
      },
      fatal: {
        question: '연결을 끝냅니까?',
        values: {
          always: '항상 끝냅니다',
          'may-warn': 'TLS 1.2까지는 주의(warning) 레벨일 수 있고, TLS 1.3에서는 모든 오류 경고가 연결을 끝냅니다',
          never: '오류가 아니며, 보낸 쪽이 연결을 종료하거나 연결이 계속됩니다',
        },
      },
      stages: { question: '연결의 어느 단계에서 발생합니까?' },
    },
    across: {
      http: 'HTTP는 TLS 핸드셰이크가 끝난 뒤에 시작됩니다. 핸드셰이크가 실패하면 HTTP 상태 코드는 없으며, TLS로 업스트림에 연결하지 못한 프록시만 경고를 502나 Cloudflare의 525 같은 상태 코드로 바꿉니다.',
      websocket:
        '`wss://`에서는 핸드셰이크를 중단시키는 모든 TLS 경고가 브라우저에 코드 1006 또는 1015의 close 이벤트로 나타나며, 페이지는 경고 번호를 알 수 없습니다.',
    },
  },
  codes: { ...records, ...negotiation, ...certificates, ...extensions },
  ranges: {
    alert: {
      name: '경고 번호',
      summary: '이 경고 번호에는 할당된 의미가 없으며, TLS 1.3에서 수신 측은 치명적 오류로 처리합니다.',
      when: '상대방이 더 새로운 TLS 확장이나 비공개 확장을 사용하거나, 받은 바이트가 TLS 경고가 아닐 때 나타납니다.',
      fixes: [
        {
          id: 'treat-as-fatal',
          text: 'RFC 8446이 알 수 없는 경고에 요구하는 대로, 치명적 오류로 처리하고 연결을 종료합니다.',
        },
        {
          id: 'find-number',
          text: '`tshark -V`로 핸드셰이크를 캡처해 번호를 확인하고(`Description: Unknown (200)`), 상대방 TLS 라이브러리의 문서에서 이 번호를 찾습니다. TLS 1.3에서는 세션 키가 있어야 `tshark`가 경고를 표시하는 경우가 많습니다(`-o tls.keylog_file:keys.log`).',
        },
      ],
      choose: 'IANA 레지스트리에 할당된 경고만 사용합니다.',
      endUser: '보안 연결을 설정하지 못했습니다.',
    },
  },
  unknown: {
    name: 'TLS 경고가 아님',
    summary: 'TLS 경고는 0~255의 번호이거나 등록된 이름이지만, 이 값은 어느 쪽도 아닙니다.',
    when: '경고 번호 대신 `0A000410` 같은 OpenSSL 오류 코드를 읽었거나, 이름의 철자가 틀렸거나, 다른 프로토콜의 코드일 때 나타납니다.',
    fixes: [
      {
        id: 'read-alert-number',
        who: 'operator',
        text: 'OpenSSL 메시지에서는 `SSL alert number`를, Java에서는 `Received fatal alert`를, rustls에서는 `received fatal alert`를 찾습니다.',
      },
    ],
    choose: '0~255의 번호이거나 등록된 이름일 때만 TLS 경고입니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
};
