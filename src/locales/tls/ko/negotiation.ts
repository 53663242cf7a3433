import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** 버전, 암호 스위트, 보안 레벨에 관한 경고(한국어). */
export const negotiation = {
  40: {
    name: '핸드셰이크 실패',
    summary: '상대방이 양쪽 모두 허용하는 매개변수를 찾지 못했거나, 더 구체적인 경고 없이 핸드셰이크를 거부했습니다.',
    when: '클라이언트와 서버에 공통된 암호 스위트, 그룹, 서명 알고리즘이 없거나, 서버가 호스트 이름을 모르거나 받지 못했거나(SNI), TLS 1.2 이하에서 서버가 요구하는 인증서를 클라이언트가 보내지 않았을 때 나타납니다.',
    fixes: [
      {
        id: 'read-server-log',
        text: '서버 로그를 확인합니다. `no shared cipher`(OpenSSL)나 `no cipher suite supported by both client and server`(Go)가 원인을 알려 줍니다. nginx는 이를 `info` 레벨에 기록하므로 먼저 `error_log`를 이 레벨로 설정합니다.',
      },
      {
        id: 'list-ciphers',
        text: '`nmap --script ssl-enum-ciphers`로 서버가 허용하는 항목을 나열하여 클라이언트가 지원하는 암호 스위트, 인증서 유형(RSA, ECDSA)과 비교합니다. 모든 그룹이 나오지는 않으므로 그룹은 `openssl s_client -groups`로 하나씩 시험합니다(예: `-groups P-256 -cipher ECDHE`). 서버 인증서가 ECDSA라면 TLS 1.2 이하에서는 시험할 그룹 뒤에 인증서의 곡선도 지정하고(`-groups P-384:P-256`), 실제로 쓰인 그룹을 `Temp Key`에서 확인합니다.',
      },
      {
        id: 'send-server-name',
        text: '클라이언트가 SNI를 보내도록 IP 주소가 아니라 호스트 이름으로 연결합니다. `openssl s_client`에 `-servername`을 지정한 결과와 `-noservername`을 지정한 결과를 비교하면 SNI가 원인인지 알 수 있습니다. nginx가 클라이언트라면 `proxy_ssl_server_name on`을 설정합니다(기본값 `off`).',
      },
      {
        id: 'send-certificate',
        text: '서버가 클라이언트 인증서를 요구하면 인증서를 보냅니다. TLS 1.2 이하에서 OpenSSL 서버는 인증서가 없으면 경고 40을 보냅니다(서버 로그에는 `peer did not return a certificate`). `-cert_chain`은 중간 인증서를 함께 보내는 옵션이므로 중간 인증서가 없으면 뺍니다.',
      },
    ],
    choose:
      '공통된 매개변수가 없으면 handshake_failure를 사용합니다. TLS 버전이 원인이면 protocol_version을, 클라이언트의 알고리즘이 너무 약하면 insufficient_security를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  60: {
    name: '수출 제한',
    summary:
      'TLS 1.0으로 통신하는 상대방이 1990년대 수출 규정에서 허용한 길이보다 긴 키를 거부합니다. 이후 버전에서는 이 경고를 사용하지 않습니다.',
    when: '한쪽이 아직 TLS 1.0의 수출용 암호 스위트를 협상할 때 나타납니다.',
    fixes: [
      {
        id: 'disable-old-versions',
        text: 'TLS 1.2와 TLS 1.3만 켭니다. nginx에서는 `ssl_protocols TLSv1.2 TLSv1.3`입니다.',
      },
      {
        id: 'update-client',
        text: '클라이언트를 업데이트합니다. TLS 1.2를 지원하고 `EXPORT` 암호 스위트는 지원하지 않아야 합니다.',
      },
    ],
    choose: 'TLS 1.1 이상에서는 예약된 번호이므로 export_restriction을 보내지 않습니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  70: {
    name: '지원하지 않는 TLS 버전',
    summary: '클라이언트가 제안했거나 서버가 선택한 TLS 버전을 상대방이 인식하지만 지원하지 않습니다.',
    when: '오래된 클라이언트가 요즘 서버에서 꺼 놓은 TLS 1.0이나 1.1까지만 제안하거나, 오래된 서버가 그보다 새로운 버전을 지원하지 않아 최신 클라이언트가 거부할 때 나타납니다.',
    fixes: [
      {
        id: 'test-versions',
        text: '`openssl s_client`로 서버가 지원하는 TLS 버전을 확인합니다. `-tls1_1`, `-tls1_2`, `-tls1_3`으로 명령을 반복합니다. OpenSSL 3에서 `-tls1_1`을 쓰려면 `-cipher DEFAULT@SECLEVEL=0`도 필요하며, 없으면 서버가 TLS 1.1을 허용해도 클라이언트 쪽에서 실패할 수 있습니다.',
      },
      {
        id: 'enable-version',
        text: '서버에서 TLS 1.2와 TLS 1.3을 켭니다. nginx에서는 `ssl_protocols`, HAProxy에서는 `ssl-min-ver`(기본값 `TLSv1.2`), Apache에서는 `SSLProtocol`(기본값 `all -SSLv3`)입니다.',
      },
      {
        id: 'update-client',
        text: 'TLS 1.2를 지원하도록 클라이언트나 TLS 라이브러리를 업데이트합니다. curl은 TLS 1.2를 지원하는 서버에 `curl --tlsv1.2`로 접속해 확인합니다.',
      },
    ],
    choose:
      '버전이 원인이면 protocol_version을, 버전은 맞지만 다른 매개변수가 맞지 않으면 handshake_failure를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 브라우저나 앱을 업데이트해 주세요.',
  },
  71: {
    name: '보안 강도 부족',
    summary: '상대방(대개 서버)이 제안받은 것보다 강한 매개변수를 요구합니다.',
    when: '클라이언트가 약한 암호 스위트, 그룹, 서명 알고리즘만 제안하는데 서버의 정책이 이를 허용하지 않을 때 나타납니다. Java 클라이언트가 서버의 Diffie-Hellman 매개변수가 너무 작다고 거부할 때(`does not comply to algorithm constraints`)도 나타납니다.',
    fixes: [
      {
        id: 'list-ciphers',
        text: '`nmap --script ssl-enum-ciphers`로 서버가 허용하는 항목을 나열합니다.',
      },
      {
        id: 'update-client',
        text: '클라이언트나 암호 스위트 목록을 업데이트합니다. OpenSSL이 제안하는 항목은 `openssl ciphers -s -v`로 확인합니다.',
      },
    ],
    choose:
      '클라이언트가 제안한 매개변수가 알려진 것이지만 너무 약하면 handshake_failure 대신 insufficient_security를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 브라우저나 앱을 업데이트해 주세요.',
  },
  86: {
    name: '부적절한 폴백',
    summary: '클라이언트가 양쪽이 지원하는 것보다 낮은 TLS 버전으로 연결한 것을 서버가 감지했습니다.',
    when: '클라이언트가 핸드셰이크에 실패한 뒤 더 낮은 버전으로 재시도하면서 `TLS_FALLBACK_SCSV`로 표시할 때 나타납니다. 첫 실패의 원인은 대개 끊긴 연결이나 공격입니다.',
    fixes: [
      {
        id: 'disable-fallback',
        text: '더 낮은 TLS 버전으로 재시도하는 동작을 클라이언트에서 제거합니다. 가장 높은 버전을 제안하고 서버가 버전을 선택하게 합니다.',
      },
      {
        id: 'test-highest-version',
        text: '다운그레이드가 감지되는지 확인합니다. 서버가 TLS 1.3을 지원하면 `openssl s_client -fallback_scsv -no_tls1_3`은 `inappropriate fallback`으로 실패해야 합니다. 대부분의 서버는 경고 86을 보냅니다. 이 경고를 보내지 않는 Java 서버라면 클라이언트가 직접 다운그레이드를 감지합니다.',
      },
    ],
    choose:
      'ClientHello에 `TLS_FALLBACK_SCSV`가 있고 서버의 최고 버전이 ClientHello에서 제안한 버전보다 높으면 inappropriate_fallback을 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 다시 시도해 주세요.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
