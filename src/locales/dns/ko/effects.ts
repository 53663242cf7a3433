import type { dns } from '../../../catalogs/dns.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind RCODEs do, in Korean. */
export const effects: EffectTexts<typeof dns> = {
  'caches-failures': '원인이 해결된 뒤에도 이 시간(초) 동안은 캐시에 있는 실패 응답을 반환합니다.',
  'lets-bogus-through':
    '이 설정을 켜면 리졸버가 DNSSEC 검증에 실패한 데이터도 반환합니다. 끄면 클라이언트는 SERVFAIL을 받습니다.',
  'limits-clients':
    '이 설정이 허용하지 않는 클라이언트는 REFUSED를 받거나, Unbound의 `deny`라면 응답을 받지 못합니다. `allow-recursion`이라면 서버의 존에 속하지 않는 이름을 쿼리했을 때만 REFUSED를 받습니다.',
  'limits-negative-ttl': 'NXDOMAIN과 NODATA는 그사이 레코드가 추가되었더라도 최대 이 시간(초) 동안 캐시에 남습니다.',
  'limits-rate':
    '한 존의 네임서버로 보내는 초당 쿼리 수가 이 값을 넘으면 이후 쿼리에는 SERVFAIL로 응답하지만, 기본적으로 열 개 중 하나는 그대로 처리합니다.',
  'limits-transfers': '이 설정이 허용하지 않는 클라이언트가 존 전송을 요청하면 REFUSED를 받습니다.',
  'limits-ttl':
    '응답은 최대 이 시간(초) 동안, 자체 TTL이 더 짧으면 그 TTL 동안 캐시에 남습니다. CoreDNS는 TTL이 짧은 응답도 기본적으로 최소 5초 동안 캐시합니다.',
  'limits-updates': '이 설정이 허용하지 않는 클라이언트가 보낸 동적 업데이트에는 REFUSED로 응답합니다.',
  'names-cause':
    '이 설정을 켜면 실패 원인이 응답이나 로그에 표시됩니다. `log-servfail` 외의 설정은 DNSSEC 검증이 실패했을 때만 원인을 표시합니다.',
  'overrides-ttl':
    '초 단위로 값을 지정하면 그 값이 응답의 TTL을 대신하므로, TTL이 더 짧은 응답도 이 시간 동안 캐시에 남습니다.',
  'refuses-types': '여기에 지정한 레코드 유형의 쿼리는 거부됩니다.',
  'requires-cookie':
    '이 설정을 켜면, 쿠키를 지원하지만 유효한 서버 쿠키가 없는 클라이언트의 UDP 쿼리에는 BADCOOKIE로 응답합니다.',
  searches:
    '점의 개수가 이 값보다 적은 이름은 검색 도메인을 하나씩 붙여 먼저 조회하며, 그때마다 NXDOMAIN이 나올 수 있습니다.',
  'serves-stale':
    '이 설정을 켜면 리졸버가 새 응답을 얻지 못할 때 만료된 응답을 반환하므로, 클라이언트는 SERVFAIL을 받지 않습니다. BIND에서는 `stale-cache-enable`(기본값 `no`)도 켜야 합니다. CoreDNS(기본값)와 1.17 같은 이전 버전의 Unbound는 새 응답을 얻을 수 있어도 만료된 응답을 바로 반환합니다.',
  'switches-cache': '긍정 응답과 부정 응답을 캐시할지 결정합니다.',
  tries: '스텁 리졸버는 실패를 알리기 전에 네임서버에 이 횟수만큼 쿼리를 보냅니다.',
  validates: '리졸버가 DNSSEC을 검증할지 결정합니다. 검증에 실패하면 클라이언트는 SERVFAIL을 받습니다.',
  waits: '응답을 기다리는 시간을 제한합니다. 이 시간이 지나면 다른 서버에 쿼리하거나 조회가 실패합니다.',
};
