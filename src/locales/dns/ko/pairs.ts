import type { PairTexts } from '../../../model.js';

/** The pairs of DNS response codes that people confuse, in Korean. */
export const pairs: PairTexts = {
  '0-NODATA': {
    decisive:
      '둘 다 RCODE는 0입니다. NODATA는 이름은 있지만 응답(answer) 섹션에 요청한 유형의 레코드가 없는 응답입니다.',
    differences: [
      '`dig`는 둘 다 `status: NOERROR`로 표시합니다. `ANSWER:` 뒤의 숫자도 확인합니다. NODATA이면 0이거나, 응답 섹션에 CNAME 레코드만 있습니다.',
      'RCODE만 확인하는 프로그램은 NODATA를 성공으로 여겼다가 연결할 주소가 없어 실패합니다.',
      '존의 네임서버에 쿼리한 리졸버는 대개 권한(authority) 섹션에 존의 SOA 레코드를 넣어 NODATA를 반환합니다. hosts 파일에 있는 이름이라면 SOA 레코드가 없습니다. SOA 레코드 대신 NS 레코드가 있다면 존을 가지고 있지 않은 서버가 보낸 위임(referral) 응답입니다.',
    ],
  },
  '3-NODATA': {
    decisive:
      'NXDOMAIN은 어떤 레코드 유형으로도 이름이 존재하지 않는다는 뜻이고, NODATA는 이름은 있지만 요청한 유형의 레코드가 없다는 뜻입니다.',
    differences: [
      '다른 유형으로 조회하면 구분할 수 있습니다. NXDOMAIN이라면 `dig example.com A`와 `dig example.com AAAA` 모두 NXDOMAIN을 반환합니다.',
      'NXDOMAIN이면 이름의 철자와 등록 상태를 확인하고, NODATA이면 A 레코드처럼 빠진 레코드를 추가합니다.',
      'NXDOMAIN은 이름 전체에 대해 캐시되며 그 아래 이름도 존재하지 않는 것으로 봅니다. NODATA는 레코드 유형 하나에 대해서만 캐시됩니다.',
      'Node.js의 `dns.lookup()`은 둘 다 ENOTFOUND로 알립니다. `dns.resolve4()`는 NXDOMAIN이면 ENOTFOUND, NODATA이면 `ENODATA`를 알립니다.',
    ],
  },
  '2-3': {
    decisive:
      'NXDOMAIN은 이름이 존재하지 않는다는 답이고, SERVFAIL은 리졸버가 이름의 존재 여부를 알아내지 못했다는 뜻입니다.',
    differences: [
      'SERVFAIL은 저절로 해소될 수 있으므로 백오프를 두고 재시도할 만합니다. NXDOMAIN은 이름을 만들고 부정 TTL이 지날 때까지 계속됩니다.',
      'SERVFAIL이면 DNSSEC(`dig +cd +dnssec`)과 네임서버(`dig +trace`)를, NXDOMAIN이면 이름을 확인합니다.',
      'glibc는 SERVFAIL을 받으면 `resolv.conf`의 다음 `nameserver`에 쿼리하지만, NXDOMAIN을 받으면 그 이름의 조회를 끝냅니다.',
    ],
  },
  '2-5': {
    decisive:
      'SERVFAIL은 서버가 처리하려다 실패했다는 뜻이고, REFUSED는 정책에 따라 서버가 이 클라이언트의 쿼리를 처리하지 않는다는 뜻입니다.',
    differences: [
      'REFUSED는 매번 즉시 돌아옵니다. SERVFAIL은 몇 초 기다린 뒤에 오는 경우가 많고, 일부 이름에서만 나타납니다.',
      'REFUSED이면 접근 규칙(BIND의 `allow-recursion`, Unbound의 `access-control`)과 올바른 서버에 쿼리했는지를 확인하고, SERVFAIL이면 DNSSEC과 존의 네임서버를 확인합니다.',
      '존의 권한 있는 서버가 REFUSED를 반환하면 재귀 리졸버는 클라이언트에 SERVFAIL을 반환합니다.',
    ],
  },
  '1-4': {
    decisive:
      'FORMERR는 서버가 쿼리를 해석하지 못했다는 뜻이고, NOTIMP는 해석했지만 그 작업을 지원하지 않는다는 뜻입니다.',
    differences: [
      'FORMERR는 대개 EDNS 옵션이나 패킷을 변경하는 미들박스 때문이고, NOTIMP는 UPDATE나 NOTIFY 같은 opcode 때문입니다.',
      '`dig +noedns`로 EDNS 없이 다시 쿼리하여 확인합니다. 이때 서버가 응답하면 EDNS 자체 또는 특정 EDNS 옵션을 처리하지 못하는 것입니다.',
    ],
  },
  '3-8': {
    decisive:
      'NXDOMAIN은 존재하지 않는 이름을 조회했을 때의 응답이고, NXRRSET은 UPDATE의 전제 조건에 따르면 있어야 하는 RRset이 없을 때의 응답입니다.',
    differences: [
      'NXDOMAIN은 이름에 관한 것이고, NXRRSET은 이름의 한 레코드 유형이나 그 레코드의 내용에 관한 것입니다.',
      '전제 조건이 요구하는 이름(`prereq yxdomain`)이 없을 때는 UPDATE도 NXDOMAIN을 받습니다.',
    ],
  },
  '5-9': {
    decisive:
      'REFUSED는 서버가 작업을 허용하지 않는다는 뜻이고, NOTAUTH는 서버가 그 존의 권한 있는 서버가 아니거나 TSIG 서명이 거부되었다는 뜻입니다.',
    differences: [
      'NOTAUTH이면 같은 응답에 TSIG 오류(BADSIG, BADKEY, BADTIME, BADTRUNC)가 있는지 확인합니다. `nsupdate`는 `NOTAUTH(BADKEY)`처럼 괄호 안에 표시합니다.',
      'REFUSED이면 접근 규칙(`allow-update`, `allow-transfer`)을 넓히고, NOTAUTH이면 키를 바로잡거나 존을 가진 서버에 요청을 보냅니다.',
    ],
  },
  '6-7': {
    decisive:
      '둘 다 UPDATE의 전제 조건에 따르면 없어야 하는 대상이 존재한다는 뜻입니다. 그 대상이 이름이면 YXDOMAIN, RRset이면 YXRRSET입니다.',
    differences: [
      '`nsupdate`에서 YXDOMAIN은 `prereq nxdomain`에, YXRRSET은 `prereq nxrrset`에 대응합니다.',
      'YXDOMAIN은 DNAME 레코드를 적용한 이름이 255옥텟을 넘는 쿼리에 대한 응답이기도 합니다.',
    ],
  },
  '9-10': {
    decisive:
      'NOTAUTH는 UPDATE의 존에 관한 것으로, 서버가 그 존을 가지고 있지 않다는 뜻입니다. NOTZONE은 UPDATE 안의 이름에 관한 것으로, 이름이 그 존 밖에 있다는 뜻입니다.',
    differences: ['NOTAUTH이면 존의 주 서버로 UPDATE를 보내고, NOTZONE이면 `zone` 줄이나 이름을 바로잡습니다.'],
  },
  '16-17': {
    decisive: 'BADKEY는 서버가 키를 모른다는 뜻이고, BADSIG는 키는 알지만 서명이 일치하지 않는다는 뜻입니다.',
    differences: [
      'BADKEY이면 양쪽의 키 이름과 알고리즘을, BADSIG이면 비밀 값을 비교합니다.',
      '번호 16은 TSIG와 무관한 BADVERS를 뜻하기도 합니다.',
    ],
  },
  '16-18': {
    decisive:
      'BADTIME은 서명은 맞지만 서명 시각이 서버의 시계와 너무 많이 차이 난다는 뜻이고, BADSIG는 서명이 일치하지 않는다는 뜻입니다.',
    differences: [
      'BADTIME은 시계를 맞추면(`timedatectl`) 해결되고, BADSIG는 양쪽에 같은 비밀 값을 설정해야 해결됩니다.',
      '서버는 시각보다 서명을 먼저 검사하므로, BADTIME이 나왔다면 비밀 값은 올바릅니다.',
    ],
  },
  'dns:2-net:EAI_AGAIN': {
    decisive:
      'SERVFAIL은 네임서버가 보낸 응답이고, EAI_AGAIN은 `getaddrinfo`가 이를 프로그램에 알리는 값입니다. `getaddrinfo`는 REFUSED, NOTIMP, 시간 초과도 EAI_AGAIN으로 알립니다.',
    differences: [
      'EAI_AGAIN만으로는 네임서버가 응답했는지 알 수 없습니다. `dig`로는 알 수 있습니다. `status: SERVFAIL`이면 응답이 온 것이고, `no servers could be reached`이면 응답이 없는 것입니다.',
      '응답에 있는 확장 DNS 오류(예: `EDE: 6 (DNSSEC Bogus)`)는 SERVFAIL의 원인을 알려 주지만, `getaddrinfo`는 이를 버립니다.',
    ],
  },
  'dns:NODATA-net:ENOTFOUND': {
    decisive:
      'NODATA는 이름은 있지만 요청한 유형의 레코드가 없다는 뜻입니다. Node.js의 `dns.lookup()`은 이 경우와 이름이 아예 없는 경우를 모두 ENOTFOUND로 알립니다.',
    differences: [
      '이름이 있는지 알려면 `dig example.com A`를 실행하여 `status:`를 확인합니다. NOERROR이면 이름이 있고, NXDOMAIN이면 없는 것입니다.',
      'A 레코드만 있는 이름을 `{ family: 6 }`으로 조회하면 ENOTFOUND가 나옵니다.',
    ],
  },
};
