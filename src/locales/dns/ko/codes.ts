import type { dns } from '../../../catalogs/dns.js';
import type { CodeTexts } from '../../../model.js';

/** DNS response codes in Korean. */
export const codes: CodeTexts<typeof dns> = {
  0: {
    name: '오류 없음',
    summary: '서버가 쿼리를 오류 없이 처리했습니다.',
    when: '성공한 모든 응답에 나타납니다. 답이 있는지는 알려 주지 않습니다. 응답(answer) 섹션에 요청한 유형의 레코드가 없으면 대개 NODATA이거나, 다른 네임서버를 알려 주는 위임(referral) 응답입니다. 권한 있는 서버는 대상이 다른 존에 있는 CNAME 레코드만 반환하기도 합니다.',
    fixes: [
      {
        id: 'check-address',
        text: '조회는 되는데 연결이 실패하면 `dig example.com A +short`로 IP 주소를 확인합니다. 주소를 바꾼 뒤에도 리졸버는 TTL이 끝날 때까지 이전 주소를 반환할 수 있습니다.',
      },
      {
        id: 'look-further',
        text: '원인에서 DNS를 배제하려면 알고 있는 IP 주소로 연결합니다. `curl --resolve`는 조회 없이 그 주소를 사용합니다.',
      },
    ],
    choose: '쿼리를 처리했고 이름이 존재하면, 요청한 유형의 레코드가 있든 없든 NOERROR를 반환합니다.',
    endUser: '서버 주소를 찾았습니다.',
  },
  1: {
    name: '형식 오류',
    summary: '서버가 쿼리를 해석하지 못했습니다.',
    when: '오래된 서버나 미들박스가 쿼리의 EDNS 옵션을 이해하지 못하거나, 방화벽이 DNS 패킷을 바꾸거나, 프로그램이 잘못된 패킷을 만들 때 나타납니다. 리졸버는 보통 EDNS 없이 다시 시도하므로 클라이언트에는 이 오류가 보이지 않습니다.',
    fixes: [
      {
        id: 'query-without-edns',
        text: '`dig @192.0.2.53 example.com A +noedns`로 EDNS 없이 다시 쿼리합니다. 이때 성공하면 서버나 미들박스가 EDNS 자체 또는 특정 EDNS 옵션을 처리하지 못하는 것입니다.',
      },
      {
        id: 'bypass-middlebox',
        text: '방화벽 양쪽에서 `tcpdump -n -vv port 53`으로 쿼리를 캡처하여 패킷을 비교합니다.',
      },
      {
        id: 'update-server',
        text: '서버 소프트웨어를 업데이트합니다. 서버가 버전을 공개한다면 `dig @192.0.2.53 version.bind TXT CH +short`로 확인할 수 있습니다.',
      },
    ],
    choose: '쿼리가 메시지 형식을 위반했을 때 FORMERR를 반환합니다.',
    endUser: '서버 주소를 확인할 수 없습니다.',
  },
  2: {
    name: '서버 실패',
    summary: '서버가 쿼리를 끝까지 처리하지 못했습니다. 레코드도, 레코드가 없다는 증거도 얻지 못했습니다.',
    when: '존의 권한 있는 서버가 모두 응답하지 않거나, DNSSEC 검증이 실패하거나(만료된 서명, 일치하는 키가 없는 DS 레코드), 위임된 서버가 그 존을 가지고 있지 않아 REFUSED를 반환하거나, 리졸버가 업스트림에 연결할 수 없을 때 나타납니다. 권한 있는 서버도 존을 로드하지 못했으면 이 코드를 반환합니다.',
    fixes: [
      {
        id: 'disable-checking',
        text: '`dig example.com A +cd +dnssec`으로 DNSSEC 검증 없이 다시 쿼리합니다. 이때 성공하면 DNSSEC이 원인입니다. `dig` 출력의 확장 오류가 원인을 알려 줄 수 있습니다. `EDE: 6 (DNSSEC Bogus)`, `EDE: 7 (Signature Expired)`, `EDE: 9 (DNSKEY Missing)`는 DNSSEC 문제이고, `EDE: 22 (No Reachable Authority)`와 `EDE: 23 (Network Error)`는 네임서버에 연결하지 못했거나 네임서버가 REFUSED 같은 오류를 반환했다는 뜻입니다.',
      },
      {
        id: 'validate-locally',
        text: 'DNSSEC이 원인이면 `delv example.com A +cd`를 실행합니다. 신뢰 체인이 끊긴 레코드를 알려 줍니다. 그런 다음 존에 다시 서명하거나, 등록 기관에 있는 DS 레코드를 바로잡습니다.',
      },
      {
        id: 'trace-delegation',
        text: 'DNSSEC이 원인이 아니면 루트부터 위임을 따라갑니다. `dig example.com A +trace`로 어느 서버에서 끊기는지 알 수 있습니다.',
      },
      {
        id: 'query-authoritative',
        text: "권한 있는 서버마다 쿼리합니다. `dig @ns1.example.com example.com SOA +norecurse`는 `aa` 플래그와 함께 SOA 레코드를 반환해야 합니다. 시간이 초과되거나 `status: REFUSED`를 반환하는 서버가 문제입니다. `dig`가 `couldn't get address`를 출력하면 서버의 IP 주소를 사용합니다. 서버 이름이 조회하려는 도메인에 속하면 `dig example.com NS +trace +additional`로 IP 주소를 알 수 있고, 다른 도메인에 속하면 NS 레코드에 적힌 이름이 틀렸거나 그 도메인에 문제가 있는 것입니다.",
      },
      {
        id: 'compare-resolvers',
        text: '`dig @1.1.1.1 example.com A`처럼 다른 리졸버에 쿼리합니다. 성공하면 사용 중인 리졸버나 그 네트워크의 문제입니다. 프로그램에서는 지터를 더한 지수 백오프로 재시도합니다.',
      },
    ],
    choose: '서버 자신이나 다른 서버의 문제로 답할 수 없을 때 SERVFAIL을 반환합니다.',
    endUser: '서버 주소를 확인할 수 없습니다. 나중에 다시 시도해 주세요.',
  },
  3: {
    name: '존재하지 않는 도메인',
    summary: '존의 권한 있는 서버에 따르면, 어떤 레코드 유형으로도 이름이 존재하지 않습니다.',
    when: '이름의 철자가 틀렸거나, 레코드를 아직 만들지 않았거나 다른 존에만 만들었거나(내부 DNS와 공용 DNS가 다른 경우), 도메인이 만료되었거나, 레코드를 추가하기 전의 부정 응답이 리졸버에 남아 있을 때 나타납니다. 클러스터 DNS를 사용하는 Kubernetes 파드에서는 기본적으로 점이 5개보다 적은 이름에 검색 도메인을 하나씩 붙여 먼저 조회하므로, 이때 나오는 NXDOMAIN은 정상입니다.',
    fixes: [
      {
        id: 'check-spelling',
        text: '어떤 이름을 조회하는지 확인합니다. `dig example.com A +search +showsearch`는 `resolv.conf`의 검색 도메인을 붙인 시도를 모두 보여 줍니다. 이름에 점이 `ndots`개 이상 있으면 `dig`는 그 이름만 조회하지만, glibc는 그다음에 검색 도메인을 붙여서도 조회합니다. 이름 끝에 점을 찍으면(`example.com.`) 검색 도메인을 붙이지 않습니다.',
      },
      {
        id: 'check-resolver',
        text: '프로그램이 그 이름을 아는 리졸버를 사용하는지 확인합니다. 파드에서는 `kubectl exec POD -- cat /etc/resolv.conf`의 `nameserver`가 클러스터 DNS여야 하고, 서비스의 네임스페이스가 이름이나 `search` 줄에 있어야 합니다.',
      },
      {
        id: 'check-zone',
        text: '`dig @ns1.example.com www.example.com A +norecurse`로 권한 있는 서버에 쿼리합니다. 여기서도 NXDOMAIN이면 존에 레코드를 추가하고, 서버가 새 시리얼 번호를 로드했는지 확인합니다.',
      },
      {
        id: 'check-registration',
        text: '도메인 전체가 없다면 `dig example.com NS +trace +comments`를 실행합니다. 최상위 도메인의 서버가 `status: NXDOMAIN`을 반환하면 도메인이 등록되지 않았거나, 네임서버가 없거나, 정지된 것입니다. `whois example.com`의 출력에서 `clientHold`는 등록 기관이, `serverHold`는 레지스트리가 정지했다는 뜻입니다.',
      },
      {
        id: 'flush-cache',
        text: '레코드를 최근에 추가했다면 부정 TTL이 지나기를 기다리거나 캐시를 비웁니다. `resolvectl flush-caches`(systemd-resolved), `rndc flushtree example.com`(BIND), `unbound-control flush_zone example.com`(Unbound)을 사용합니다. JVM은 실패한 조회를 10초 동안 보관합니다(`networkaddress.cache.negative.ttl`).',
      },
    ],
    choose: '이름도 그 아래 이름도 존재하지 않을 때 NXDOMAIN을 반환하고, 그 아래 이름만 존재하면 NODATA를 반환합니다.',
    endUser: '서버를 찾을 수 없습니다. 주소를 확인해 주세요.',
  },
  4: {
    name: '구현되지 않음',
    summary: '메시지가 요청한 종류의 작업을 서버가 지원하지 않습니다.',
    when: '조회만 지원하는 서버에 클라이언트가 동적 UPDATE나 NOTIFY를 보냈거나, 단순한 DNS 포워더(공유기, 로드 밸런서)가 모르는 레코드 유형을 거부할 때 나타납니다.',
    fixes: [
      {
        id: 'query-plain',
        text: '`dig @192.0.2.53 example.com A +noedns`로 단순한 쿼리를 보냅니다. 서버가 응답하면 특정 opcode나 레코드 유형, 또는 EDNS만 거부하는 것입니다.',
      },
      {
        id: 'choose-other-server',
        text: '그 작업을 지원하는 서버로 메시지를 보냅니다. UPDATE는 SOA 레코드에 있는 주 서버(`dig example.com SOA +short`)로 보내야 합니다.',
      },
      {
        id: 'enable-opcode',
        text: '서버를 직접 운영한다면 모르는 레코드 유형에는 NODATA를 반환하고, NOTIMP는 모르는 opcode에만 반환합니다.',
      },
    ],
    choose: '서버가 메시지의 opcode를 구현하지 않았을 때 NOTIMP를 반환합니다.',
    endUser: '서버 주소를 확인할 수 없습니다.',
  },
  5: {
    name: '쿼리 거부됨',
    summary: '서버가 정책에 따라 메시지 처리를 거부합니다.',
    when: '권한 있는 서버에 그 서버의 존에 속하지 않는 이름을 쿼리했거나, 클라이언트의 IP 주소에 리졸버 사용이 허용되지 않았거나, 존 전송이나 동적 업데이트가 허용되지 않았거나, 도메인을 옮긴 뒤에도 위임이 이전 네임서버를 가리킬 때 나타납니다.',
    fixes: [
      {
        id: 'check-server-address',
        text: '어느 서버가 거부하는지 확인합니다. `resolvectl status`는 사용 중인 서버를 보여 주고, `dig`는 응답한 서버를 `SERVER:` 뒤에 표시합니다. `resolv.conf`에 권한 있는 서버를 넣으면 안 됩니다.',
      },
      {
        id: 'ask-for-recursion',
        text: "`dig @192.0.2.53 example.com A`를 실행합니다. `recursion requested but not available` 경고가 나오면 서버가 이 클라이언트의 IP 주소에 재귀를 제공하지 않는 것입니다. 권한 있는 서버이거나, 접근 규칙이 이 IP 주소를 제외하기 때문입니다. 접근 규칙 때문이라면 BIND가 로그에 `query (cache) 'example.com/A/IN' denied`를 남깁니다.",
      },
      {
        id: 'allow-client',
        text: '클라이언트의 네트워크를 허용합니다. BIND에서는 `allow-recursion`(기본값 `localnets; localhost;`), Unbound에서는 `access-control: 192.0.2.0/24 allow`입니다. 리졸버를 인터넷 전체에 열어 두지 않습니다.',
      },
      {
        id: 'check-delegation',
        text: '권한 있는 서버가 거부한다면 위임된 네임서버(`dig example.com NS +trace`)와 존이 설정된 서버를 비교합니다. 등록 기관에서 위임을 바로잡거나 서버에 존을 추가합니다.',
      },
    ],
    choose: '메시지를 처리할 수 있지만 이 클라이언트나 이 존에 대해서는 처리하지 않을 때 REFUSED를 반환합니다.',
    endUser: '서버 주소를 확인할 수 없습니다.',
  },
  6: {
    name: '없어야 할 이름이 존재함',
    summary: '동적 UPDATE의 전제 조건에 따르면 없어야 하는 이름이 존재합니다.',
    when: '두 클라이언트가 같은 이름을 만들려고 하거나, 첫 시도에 성공한 UPDATE를 클라이언트가 반복할 때 나타납니다. DNAME 레코드를 적용한 이름이 255옥텟을 넘으면 쿼리도 YXDOMAIN을 받습니다.',
    fixes: [
      {
        id: 'read-existing',
        text: '`dig @ns1.example.com www.example.com ANY +norecurse`로 권한 있는 서버에 있는 이 이름의 레코드를 조회합니다. 처음에 보낸 UPDATE로 만들어진 이름이라면 그대로 진행합니다.',
      },
      {
        id: 'check-prerequisite',
        text: '이름이 있어도 된다면 전제 조건을 빼거나 바꿉니다. `nsupdate`에서는 `prereq nxdomain www.example.com.` 줄입니다.',
      },
      {
        id: 'check-dname',
        text: '일반 쿼리에서 나왔다면 상위 이름에 있는 DNAME 레코드를 찾아(`dig example.com DNAME +short`) 대상을 짧게 바꿉니다.',
      },
    ],
    choose: '전제 조건에 따르면 없어야 하는 이름이 존재할 때 YXDOMAIN을 반환합니다.',
    endUser: '이미 사용 중인 이름입니다.',
  },
  7: {
    name: '없어야 할 RRset이 존재함',
    summary: '동적 UPDATE의 전제 조건에 따르면 없어야 하는 RRset이 존재합니다.',
    when: 'DHCP 서버나 다른 클라이언트가 그 이름에 이 유형의 레코드를 이미 등록했을 때 나타납니다.',
    fixes: [
      {
        id: 'read-existing',
        text: '`dig @ns1.example.com www.example.com A +norecurse`로 권한 있는 서버의 RRset을 조회합니다. 바꾸기 전에 어느 클라이언트의 것인지 알아봅니다.',
      },
      {
        id: 'check-prerequisite',
        text: 'RRset이 있어도 된다면 전제 조건을 빼거나 바꿉니다. `nsupdate`에서는 `prereq nxrrset www.example.com. A` 줄입니다.',
      },
    ],
    choose: '전제 조건에 따르면 없어야 하는 RRset이 존재할 때 YXRRSET을 반환합니다.',
    endUser: '이미 사용 중인 이름입니다.',
  },
  8: {
    name: '있어야 할 RRset이 없음',
    summary: '동적 UPDATE가 요구한 RRset이나 그 내용이 존재하지 않습니다.',
    when: '클라이언트가 레코드를 읽은 뒤에 다른 클라이언트가 바꾸거나 삭제했거나, 전제 조건에 오래된 값이 들어 있을 때 나타납니다.',
    fixes: [
      {
        id: 'read-existing',
        text: '권한 있는 서버에서 RRset을 다시 조회한 뒤(`dig @ns1.example.com www.example.com A +norecurse`), 현재 값으로 UPDATE를 다시 보냅니다.',
      },
      {
        id: 'check-prerequisite',
        text: '전제 조건을 존과 비교합니다. `nsupdate`의 `prereq yxrrset www.example.com. A` 줄은 RRset이 있기만 하면 되고, 끝에 데이터를 붙이면 정확히 그 데이터를 요구합니다.',
      },
    ],
    choose: '전제 조건에 따르면 있어야 하는 RRset이 없을 때 NXRRSET을 반환합니다.',
    endUser: '그사이 항목이 변경되었습니다. 다시 시도해 주세요.',
  },
  9: {
    name: '권한 있는 서버가 아님 또는 인가되지 않음',
    summary: '서버가 메시지에 지정된 존의 권한 있는 서버가 아니거나, 메시지의 TSIG 서명을 거부합니다.',
    when: '존을 가지고 있지 않은 서버로 동적 UPDATE를 보냈거나, UPDATE나 존 전송의 서명 검증이 실패했을 때 나타납니다. 서명이 문제라면 TSIG 레코드의 오류 필드에 BADSIG, BADKEY, BADTIME, BADTRUNC 중 하나가 이유로 들어 있습니다.',
    fixes: [
      {
        id: 'read-tsig-error',
        text: 'TSIG 오류가 있는지 확인합니다. `nsupdate`를 `-d` 없이 실행하면 `update failed: NOTAUTH(BADKEY)`처럼 괄호 안에 표시되고, `-d`로 실행하면 TSIG 레코드에 표시됩니다. BIND는 `request has invalid signature`를 로그에 남깁니다. TSIG 오류가 있으면 그 오류 코드의 해결 방법을 따릅니다.',
      },
      {
        id: 'send-to-primary',
        text: 'TSIG 오류가 없으면 주 서버로 메시지를 보냅니다. `dig example.com SOA +short` 출력의 맨 앞에 주 서버의 이름이 있습니다.',
      },
      {
        id: 'load-zone',
        text: '`rndc zonestatus example.com`으로 서버에 존이 로드되었는지 확인합니다.',
      },
    ],
    choose: '서버가 UPDATE의 존을 가지고 있지 않거나 TSIG 오류를 알릴 때 NOTAUTH를 반환합니다.',
    endUser: '항목을 변경할 수 없습니다.',
  },
  10: {
    name: '존에 없는 이름',
    summary: '동적 UPDATE에 있는 이름이 대상 존 밖에 있습니다.',
    when: 'UPDATE의 존이 틀렸거나, 이름을 끝까지 쓰지 않았을 때(`www.example.com` 대신 `www`) 나타납니다.',
    fixes: [
      {
        id: 'name-zone',
        text: '존을 명시하고(`nsupdate`에서는 `zone example.com.` 줄) 모든 이름을 도메인까지 전부 씁니다.',
      },
      {
        id: 'find-zone',
        text: '이름이 어느 존에 속하는지 알아봅니다. `dig www.example.com SOA +noall +answer +authority`가 그 존의 SOA 레코드를 보여 줍니다. CNAME 레코드가 나오면 함께 표시된 SOA 레코드는 CNAME 대상의 것이므로, 이름에서 첫 레이블을 빼고 다시 쿼리합니다.',
      },
    ],
    choose: '전제 조건 섹션이나 업데이트 섹션의 이름이 존 섹션의 존 안에 있지 않을 때 NOTZONE을 반환합니다.',
    endUser: '항목을 변경할 수 없습니다.',
  },
  11: {
    name: '구현되지 않은 DSO 유형',
    summary: '서버가 DNS 상태 저장 작업(DSO)은 지원하지만, 메시지가 요청한 유형의 작업은 지원하지 않습니다.',
    when: 'DNS 푸시 알림 등을 위해 클라이언트가 오래 유지되는 세션을 열었는데 서버가 이 유형을 모를 때 나타납니다. `dig`는 이 번호를 `RESERVED11`로 표시합니다.',
    fixes: [
      {
        id: 'fall-back',
        text: '이 작업 없이 계속합니다. `DSOTYPENI`를 받아도 연결은 계속 쓸 수 있으므로, 일반 쿼리나 다른 DSO 메시지를 보냅니다.',
      },
      {
        id: 'update-server',
        text: '이 작업이 필요하면 서버 소프트웨어를 업데이트합니다. 서버가 버전을 공개한다면 `dig @192.0.2.53 version.bind TXT CH +short`로 확인할 수 있습니다.',
      },
    ],
    choose: '서버가 DSO 요청의 주(primary) TLV를 구현하지 않았을 때 DSOTYPENI를 반환합니다.',
    endUser: '별도의 조치가 필요하지 않습니다.',
  },
  16: {
    name: '잘못된 EDNS 버전 또는 TSIG 서명 실패',
    summary:
      '이 번호에는 두 가지 뜻이 있습니다. 응답의 RCODE로는 서버가 그 EDNS 버전을 지원하지 않는다는 BADVERS이고, TSIG 레코드의 오류로는 서명이 일치하지 않는다는 BADSIG입니다.',
    when: 'BADVERS는 클라이언트나 테스트 도구가 0이 아닌 EDNS 버전을 보낼 때, BADSIG는 같은 키 이름에 양쪽이 서로 다른 비밀 값을 쓰거나 전송 중에 메시지가 바뀌었을 때 나타납니다.',
    fixes: [
      {
        id: 'tell-apart',
        text: '번호가 어디에 있는지 확인합니다. `dig -k example.key @ns1.example.com example.com SOA`로 키를 써서 다시 쿼리합니다. BADSIG는 `status: NOTAUTH`와 함께 TSIG 레코드에 표시됩니다. EDNS 오류는 `status: BADVERS`인데, `dig`는 EDNS 버전 0을 보내므로 이 명령에서는 나타나지 않습니다.',
      },
      {
        id: 'use-edns-0',
        text: 'BADVERS이면 유일하게 정의된 버전인 EDNS 버전 0을 사용합니다. `dig @192.0.2.53 example.com A +edns=1 +noednsnegotiation`으로 오류를 재현할 수 있습니다.',
      },
      {
        id: 'compare-secret',
        text: 'BADSIG이면 양쪽 키의 `secret`을 비교합니다. `named-checkconf -p`는 BIND의 `key` 블록을 비밀 값과 함께 출력합니다.',
      },
    ],
    choose: '지원하지 않는 EDNS 버전에는 BADVERS를, MAC이 일치하지 않는 TSIG 레코드에는 BADSIG를 반환합니다.',
    endUser: '서버 주소를 확인할 수 없습니다.',
  },
  17: {
    name: '인식할 수 없는 키',
    summary:
      '메시지의 서명에 쓰인 TSIG 키를 서버가 모르거나 그 알고리즘을 지원하지 않습니다. TKEY 레코드의 오류라면 서버가 GSS-TSIG 토큰을 받아들이지 않았다는 뜻입니다.',
    when: '키 이름의 철자가 틀렸거나, 서버 설정에 키가 없거나, 양쪽의 알고리즘이 다를 때 나타납니다. GSS-TSIG에서는 서버가 keytab으로 클라이언트의 Kerberos 토큰을 검증하지 못할 때 나타납니다.',
    fixes: [
      {
        id: 'compare-key-name',
        text: '양쪽의 키 이름을 한 글자씩 비교합니다. `named-checkconf -px`는 BIND의 `key` 블록을 비밀 값 없이 출력합니다.',
      },
      {
        id: 'compare-algorithm',
        text: '`dig -y hmac-sha256:KEYNAME:SECRET`의 `hmac-sha256`처럼 알고리즘을 명시합니다. `key` 블록의 `algorithm`과 같아야 합니다.',
      },
    ],
    choose: '키나 그 알고리즘을 모를 때 TSIG 레코드에 BADKEY를 넣습니다.',
    endUser: '항목을 변경할 수 없습니다.',
  },
  18: {
    name: '허용 시간을 벗어난 서명',
    summary: 'TSIG 서명은 맞지만 서명 시각이 서버의 시계와 너무 많이 차이 납니다.',
    when: '한쪽 시스템의 시계가 틀렸거나, 메시지가 지연되거나 재전송 공격에 쓰였을 때 나타납니다. 허용되는 차이(fudge)는 메시지에 들어 있으며, BIND는 300초를 보냅니다.',
    fixes: [
      {
        id: 'check-clocks',
        text: '두 시스템의 시계를 비교합니다. `timedatectl`에 `System clock synchronized: yes`가 표시되어야 합니다.',
      },
      {
        id: 'enable-ntp',
        text: '시계가 틀렸다면 시간 동기화를 시작하고 확인합니다. chrony에서는 `chronyc tracking`이 오차를 보여 줍니다.',
      },
    ],
    choose: '서명 시각이 허용 범위를 벗어났을 때 TSIG 레코드에 BADTIME을 넣습니다.',
    endUser: '항목을 변경할 수 없습니다. 기기의 날짜와 시간을 확인해 주세요.',
  },
  19: {
    name: '잘못된 TKEY 모드',
    summary: 'TKEY 레코드가 요청한 키 교환 모드를 서버가 지원하지 않습니다.',
    when: '클라이언트가 TKEY로 키를 협상하는데(예: Active Directory의 GSS-TSIG) 서버가 이 모드를 지원하지 않거나 꺼 두었을 때 나타납니다.',
    fixes: [
      {
        id: 'choose-mode',
        text: '서버가 지원하는 모드나 고정 TSIG 키를 사용합니다. `nsupdate`에서 `-g`는 GSS-TSIG를, `-k`는 키 파일을 선택합니다.',
      },
      {
        id: 'check-support',
        text: 'BIND에서 GSS-TSIG를 쓴다면 `named -V`가 `TKEY mode 3 support (GSS-API): yes`를 출력하는지 확인하고 `tkey-gssapi-keytab`을 설정합니다. 이 설정도, 더 이상 권장되지 않는 `tkey-gssapi-credential`도 없으면 BIND는 REFUSED를 반환합니다.',
      },
    ],
    choose: '모드를 지원하지 않을 때 TKEY 레코드에 BADMODE를 넣습니다.',
    endUser: '항목을 변경할 수 없습니다.',
  },
  20: {
    name: '중복된 키 이름',
    summary: 'TKEY 요청에 지정된 이름의 키가 서버에 이미 있거나, 요청이 삭제하려는 키가 서버에 없습니다.',
    when: '두 클라이언트가 협상할 키에 같은 이름을 골랐거나, 첫 응답을 받지 못한 클라이언트가 요청을 반복할 때 나타납니다.',
    fixes: [
      {
        id: 'choose-name',
        text: '무작위로 만든 새 키 이름으로 요청을 다시 보냅니다.',
      },
      {
        id: 'delete-key',
        text: '오래된 키가 서버에 쌓여 있다면 서명된 모드 5(키 삭제) TKEY 요청을 보내 삭제합니다. BIND는 키를 `_default.tsigkeys`(뷰를 사용하면 `_default` 대신 뷰 이름)에 저장했다가 다시 읽어 들이므로 재시작으로는 삭제되지 않습니다.',
      },
    ],
    choose: '키 이름이 이미 사용 중일 때 TKEY 레코드에 BADNAME을 넣습니다.',
    endUser: '항목을 변경할 수 없습니다. 다시 시도해 주세요.',
  },
  21: {
    name: '지원되지 않는 알고리즘',
    summary: 'TKEY 레코드에 지정된 알고리즘을 서버가 지원하지 않습니다.',
    when: '클라이언트가 HMAC-MD5처럼 오래된 알고리즘이나 서버에 없는 알고리즘을 요청할 때 나타납니다.',
    fixes: [
      {
        id: 'choose-algorithm',
        text: '양쪽이 지원하는 알고리즘을 요청합니다. GSS-TSIG에서는 `gss-tsig`입니다. BIND 9.18의 `nsupdate -o`가 요청하는 `gss.microsoft.com`은 BIND 9.20에서 더 이상 지원되지 않으므로 `nsupdate -g`를 사용합니다.',
      },
      {
        id: 'check-support',
        text: '협상이 계속 실패하면 지원되는 알고리즘으로 고정 키를 만듭니다. 명령은 `tsig-keygen -a hmac-sha256 KEYNAME`입니다.',
      },
    ],
    choose: '알고리즘을 지원하지 않을 때 TKEY 레코드에 BADALG를 넣습니다.',
    endUser: '항목을 변경할 수 없습니다.',
  },
  22: {
    name: '잘못된 절단',
    summary: 'TSIG 서명이 서버 정책에서 요구하는 비트 수보다 짧게 잘렸습니다.',
    when: '한쪽의 알고리즘에 `hmac-sha1-80`처럼 길이 접미사가 있고 다른 쪽은 더 긴 MAC을 요구할 때 나타납니다.',
    fixes: [
      {
        id: 'send-whole-mac',
        text: '클라이언트의 알고리즘에서 길이 접미사를 뺍니다. `hmac-sha256-128` 대신 `hmac-sha256`을 씁니다.',
      },
      {
        id: 'check-digest-bits',
        text: '양쪽의 `algorithm` 줄을 비교합니다. BIND의 설정은 `named-checkconf -px`로 출력합니다.',
      },
    ],
    choose: 'MAC이 정책에서 허용하는 길이보다 짧을 때 TSIG 레코드에 BADTRUNC를 넣습니다.',
    endUser: '항목을 변경할 수 없습니다.',
  },
  23: {
    name: '서버 쿠키가 잘못되었거나 없음',
    summary: '서버가 유효한 DNS 쿠키가 있는 쿼리만 처리하며, 이 응답에 쿠키를 담아 보냅니다.',
    when: '공격받는 서버가 쿠키를 요구하거나(BIND의 `require-server-cookie`), 애니캐스트나 로드 밸런싱으로 IP 주소 하나를 함께 쓰는 서버들이 서로 다른 비밀 값을 쓸 때 나타납니다. 리졸버는 새 쿠키로 자동으로 다시 시도하므로 클라이언트에는 이 오류가 보이지 않습니다.',
    fixes: [
      {
        id: 'retry-with-cookie',
        text: '응답에서 받은 쿠키로 다시 쿼리합니다. `dig`는 기본적으로 이렇게 하면서 `BADCOOKIE, retrying.`을 출력합니다. `dig +cookie=COOKIE`는 지정한 쿠키를 보냅니다.',
      },
      {
        id: 'share-secret',
        text: '오류가 반복되면 그 IP 주소를 쓰는 모든 서버에 같은 비밀 값을 설정합니다. BIND에서는 `cookie-secret`(16진수 128비트)입니다.',
      },
      {
        id: 'retry-over-tcp',
        text: '임시방편으로 `dig @192.0.2.53 example.com A +tcp`처럼 TCP로 쿼리합니다.',
      },
    ],
    choose:
      '유효한 서버 쿠키를 요구하는 경우, COOKIE 옵션은 있지만 유효한 서버 쿠키가 없는 쿼리에 BADCOOKIE를 반환합니다.',
    endUser: '별도의 조치가 필요하지 않습니다.',
  },
  NODATA: {
    name: '데이터 없음',
    summary:
      '이름은 있지만 요청한 유형의 레코드가 없어, 답이 없는 NOERROR로 응답합니다. NODATA에는 따로 번호가 없습니다.',
    when: '레코드 유형이 없을 때(예: IPv4만 쓰는 호스트의 AAAA), SRV나 TXT 레코드를 설정하지 않았을 때, 하위 이름이 있어서 이름은 존재하지만 이름 자체에는 레코드가 없을 때, 또는 CNAME 레코드가 가리키는 이름에 그런 레코드가 없을 때 나타납니다.',
    fixes: [
      {
        id: 'query-types',
        text: '`dig example.com A +short`와 `dig example.com AAAA +short`로 어떤 유형이 있는지 확인합니다. IPv4만 쓰는 호스트라면 AAAA 레코드만 없는 것은 정상입니다.',
      },
      {
        id: 'add-record',
        text: '`dig @ns1.example.com example.com A +norecurse`로 권한 있는 서버에 쿼리합니다. 여기에도 레코드가 없으면 존에 추가합니다.',
      },
      {
        id: 'check-family',
        text: '프로그램이 IPv6나 IPv4만 조회한다면 둘 다 허용합니다. Node.js에서는 `family: 0`(기본값) 옵션입니다. IPv4만 시험하려면 `curl -4`를 씁니다.',
      },
      {
        id: 'wait-negative',
        text: '레코드를 최근에 추가했다면 부정 TTL이 지나기를 기다립니다. SOA 레코드(`dig @ns1.example.com example.com SOA +norecurse`)의 마지막 숫자와 그 레코드의 TTL 중 작은 값입니다.',
      },
    ],
    choose:
      '이름은 있지만 그 레코드 유형이 없을 때, 권한(authority) 섹션에 SOA 레코드를 넣고 답이 없는 NOERROR를 반환합니다.',
    endUser: '서버 주소를 확인할 수 없습니다.',
  },
};
