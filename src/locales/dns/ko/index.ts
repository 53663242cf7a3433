import type { dns } from '../../../catalogs/dns.js';
import type { LocaleOf } from '../../../model.js';
import { ko as messages } from '../../messages/ko.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** DNS response codes in Korean. */
export const ko: LocaleOf<typeof dns, 'ko'> = {
  protocol: 'dns',
  lang: 'ko',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'DNS',
    codes: '응답 코드',
    stages: { stub: '스텁 리졸버', recursive: '재귀 리졸버', authoritative: '권한 있는 서버' },
    facts: {
      resolver: {
        question: '`getaddrinfo`는 무엇을 반환합니까?',
        note: 'glibc 2.36에서 측정했습니다. musl은 NXDOMAIN을 `EAI_NONAME`으로, NODATA를 `EAI_NODATA`(이전 버전에서는 `EAI_NONAME`)로 알립니다. SERVFAIL을 받으면 쿼리를 다시 보내고 그 밖의 오류 응답은 무시하면서, 타임아웃(기본값 5초)까지 기다렸다가 `EAI_AGAIN`을 반환합니다.',
        values: {
          address: '주소 목록',
          EAI_NODATA: '`EAI_NODATA`: 이름은 있지만 주소가 없음',
          EAI_NONAME: '`EAI_NONAME`: 알 수 없는 이름',
          EAI_AGAIN: '`EAI_AGAIN`: 일시적인 실패',
        },
      },
      cached: {
        question: '리졸버가 얼마나 오래 캐시할 수 있습니까?',
        note: '부정 TTL은 권한(authority) 섹션에 있는 SOA 레코드의 `MINIMUM` 필드와 TTL 중 작은 값입니다. 리졸버가 이를 더 줄일 수 있습니다.',
        values: {
          ttl: '레코드의 TTL 동안',
          soa: '존의 부정 TTL 동안',
          minutes: '최소 1초, 최대 5분',
          no: '캐시하지 않음',
        },
        tags: {
          ttl: 'TTL 동안 캐시',
          soa: '부정 TTL 동안 캐시',
          minutes: '최대 5분 캐시',
          no: '캐시 안 함',
        },
        says: {
          soa: {
            other: '리졸버는 {codes} 응답을 존의 부정 TTL 동안 캐시하므로, 지금 추가한 레코드가 바로 보이지 않습니다.',
          },
          minutes: { other: '리졸버는 {codes} 응답을 최대 5분까지만 캐시할 수 있습니다.' },
        },
      },
      stages: { question: '조회의 어느 단계에서 반환됩니까?' },
    },
    across: {
      http: 'DNS over HTTPS에서는 DNS 응답의 RCODE가 무엇이든 HTTP 상태 코드는 200이며, NXDOMAIN이나 SERVFAIL은 본문에 들어 있습니다. HTTP 오류가 났다면 DNS 응답이 없는 것입니다.',
      net: 'RCODE는 DNS 응답에 들어 있는 값이고, 네트워크 오류는 리졸버 라이브러리가 이를 바탕으로 프로그램에 알리는 값입니다. `getaddrinfo`는 SERVFAIL, REFUSED, NOTIMP와 시간 초과를 모두 EAI_AGAIN으로 알립니다. Node.js의 `dns.lookup()`은 NXDOMAIN과 NODATA를 모두 ENOTFOUND로 알립니다.',
    },
  },
  codes,
  ranges: {
    header: {
      name: '미할당(헤더)',
      summary: '12~15의 번호는 DNS 헤더의 4비트 RCODE 필드에 들어가지만, 할당된 것은 없습니다.',
      when: '응답이 손상되었거나, 서버나 프록시가 임의의 번호를 넣었을 때 나타납니다. `dig`는 이런 번호를 `RESERVED12`처럼 표시합니다.',
      fixes: [
        {
          id: 'inspect-response',
          text: '`tcpdump -n -vv port 53`으로 응답을 캡처하여 어느 서버가 보냈는지 확인합니다.',
        },
      ],
      choose: '12~15의 번호이면 헤더에 들어가지만 할당되지 않은 코드입니다.',
      endUser: '서버 주소를 확인할 수 없습니다. 나중에 다시 시도해 주세요.',
    },
    extended: {
      name: '미할당(확장)',
      summary: '24~3840의 번호는 할당되지 않았습니다. 12비트인 EDNS 확장 RCODE가 있어야 표현할 수 있습니다.',
      when: '응답의 OPT 레코드가 손상되었거나, 이 문서가 작성된 뒤에 할당된 코드일 때 나타납니다.',
      fixes: [
        {
          id: 'inspect-response',
          text: '`tcpdump -n -vv port 53`으로 응답을 캡처하고, IANA의 DNS RCODE 레지스트리에서 번호를 찾아봅니다.',
        },
      ],
      choose: '24~3840의 번호이면 할당되지 않은 코드입니다.',
      endUser: '서버 주소를 확인할 수 없습니다. 나중에 다시 시도해 주세요.',
    },
    private: {
      name: '사설 용도',
      summary: '3841~4095의 번호는 사설 용도이며, 그 의미는 서버 운영자가 정합니다.',
      when: '자체 DNS 서비스가 고유한 오류를 반환할 때 나타납니다.',
      fixes: [
        {
          id: 'ask-operator',
          text: 'DNS 서비스의 문서에서 번호를 찾아보거나 운영자에게 문의합니다.',
        },
      ],
      choose: '3841~4095의 번호는 직접 운영하는 클라이언트와 서버 사이에서만 사용합니다.',
      endUser: '서버 주소를 확인할 수 없습니다. 나중에 다시 시도해 주세요.',
    },
    large: {
      name: '미할당(TSIG·TKEY 전용)',
      summary:
        '4096~65534의 번호는 할당되지 않았습니다. TSIG나 TKEY 레코드의 16비트 오류 필드에만 들어가며, 응답의 RCODE에는 들어가지 않습니다.',
      when: 'TSIG나 TKEY 레코드가 손상되었거나, 프로그램이 다른 필드의 값을 읽었을 때 나타납니다.',
      fixes: [
        {
          id: 'inspect-response',
          text: '`tcpdump -n -vv port 53`으로 응답을 캡처하여 응답에 표시된 RCODE와 이 번호를 비교합니다.',
        },
      ],
      choose: '4096~65534의 번호이면 할당되지 않은 코드입니다.',
      endUser: '서버 주소를 확인할 수 없습니다. 나중에 다시 시도해 주세요.',
    },
    reserved: {
      name: '예약됨',
      summary: '65535는 예약된 번호로, 표준 절차(Standards Action)를 통해서만 할당할 수 있습니다.',
      when: '프로그램이 코드가 없다는 뜻으로 65535(모든 비트가 1인 값, 곧 −1)를 쓸 때 나타납니다.',
      fixes: [
        {
          id: 'inspect-response',
          text: '`tcpdump -n -vv port 53`으로 응답을 캡처하여 응답이 실제로 있는지 확인합니다.',
        },
      ],
      choose: '번호가 65535이면 예약된 코드입니다.',
      endUser: '서버 주소를 확인할 수 없습니다. 나중에 다시 시도해 주세요.',
    },
  },
  unknown: {
    name: 'DNS 응답 코드가 아님',
    summary: 'DNS 응답 코드는 0~65535의 번호이거나 NXDOMAIN 같은 이름인데, 이 값은 어느 쪽도 아닙니다.',
    when: '이름의 철자가 틀렸거나, ENOTFOUND나 `EAI_AGAIN` 같은 다른 프로토콜의 코드일 때 나타납니다.',
    fixes: [
      {
        id: 'query-with-dig',
        who: 'client',
        run: 'dig example.com A',
        text: '`dig example.com A`를 실행하여 응답 헤더의 `status:` 뒤에 있는 코드를 확인합니다.',
      },
    ],
    choose: '0~65535의 번호이거나 그 이름인 값만 DNS 응답 코드입니다.',
    endUser: '서버 주소를 확인할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
};
