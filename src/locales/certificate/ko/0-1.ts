import type { certificate } from '../../../catalogs/certificate.js';
import type { CodeTexts } from '../../../model.js';

/** Verify numbers that begin with 0 or 1, in Korean. */
export const codes0to1: CodeTexts<typeof certificate, '0' | '1'> = {
  0: {
    name: '정상',
    summary: 'OpenSSL이 인증서 체인을 받아들였습니다.',
    when: '검증에서 문제가 발견되지 않으면 `Verify return code: 0 (ok)`로 나타나며, 인증서를 아예 받지 못했을 때(`no peer certificate available`)도 마찬가지입니다. `openssl s_client`는 `-verify_hostname`을 지정하지 않으면 호스트 이름을 확인하지 않으므로, 다른 호스트의 인증서도 0으로 끝납니다.',
    fixes: [
      {
        id: 'check-name',
        text: '호스트 이름까지 확인하려면 `-verify_hostname`을 추가합니다. `-verify_return_error`를 지정하면 `openssl s_client`가 첫 오류에서 멈춥니다.',
      },
      {
        id: 'monitor-expiry',
        text: '만료일을 모니터링합니다. `-checkend 1209600`은 인증서가 14일 안에 만료되면 종료 상태 1을 반환합니다.',
      },
    ],
    choose: 'OpenSSL이 검증 오류를 보고하지 않으면 0입니다.',
    endUser: '이 서비스의 인증서를 확인했습니다.',
  },
  1: {
    name: '지정되지 않은 검증 오류',
    summary: '검증에 실패했지만 더 구체적인 번호가 보고되지 않았습니다.',
    when: '가장 흔한 것은 Node.js의 `UNSPECIFIED` 코드입니다. Node.js는 일부 번호에만 이름이 있어서, 실제 오류는 `permitted subtree violation`이나 `CA signature digest algorithm too weak`처럼 메시지에 나옵니다. 애플리케이션이 자체 검증 콜백에서 이 번호를 설정하기도 합니다.',
    fixes: [
      {
        id: 'read-message',
        text: '`error.code`만 보지 말고 `error.message`를 확인합니다. 이 메시지가 OpenSSL의 문구이므로 번호를 알 수 있습니다.',
      },
      {
        id: 'verify-by-hand',
        text: '`openssl verify`로 체인을 검증합니다. 이 명령은 기본적으로 키의 길이와 다이제스트를 검사하지 않으므로 `-auth_level 2`를 추가합니다. `error 47 at 0 depth lookup`처럼 번호와 실패한 인증서의 깊이가 출력됩니다.',
      },
    ],
    choose: '코드에도 메시지에도 구체적인 이유가 없으면 1입니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 나중에 다시 시도해 주세요.',
  },
  10: {
    name: '인증서 만료',
    summary: '체인에 있는 인증서의 종료일(`notAfter`)이 지났습니다.',
    when: '자동 갱신이 실패했거나, 갱신은 되었지만 서버를 리로드하지 않아 이전 인증서를 계속 보낼 때 나타납니다. 드물게는 중간 인증서나 루트 인증서가 만료되었거나 검증하는 호스트의 시계가 틀린 경우도 있습니다. 어느 인증서인지는 오류의 깊이로 알 수 있으며, `depth=0`이 서버 자신의 인증서입니다.',
    fixes: [
      {
        id: 'read-dates',
        text: '서버가 실제로 보내는 인증서의 날짜(`notBefore`, `notAfter`)를 출력합니다. 디스크의 파일이 더 최신일 수 있습니다.',
      },
      {
        id: 'renew-and-reload',
        text: '인증서를 갱신하고 서버를 리로드합니다. Certbot에서는 `--deploy-hook "nginx -s reload"`를 추가하면 갱신할 때마다 nginx가 리로드됩니다.',
      },
      {
        id: 'replace-expired-issuer',
        text: '오류가 `depth=1` 이상에서 나면 `-showcerts`로 체인을 출력하고, 서버가 보내는 파일에서 만료된 중간 인증서를 교체합니다.',
      },
      {
        id: 'check-clock-and-store',
        text: '한 클라이언트에서만 실패하면 `timedatectl`로 시계를 확인하고 CA 인증서를 업데이트합니다.',
      },
    ],
    choose: '현재 시각이 `notAfter`보다 늦으면 10입니다.',
    endUser: '이 서비스의 보안 인증서가 만료되었습니다. 나중에 다시 시도해 주세요.',
  },
  11: {
    name: 'CRL 유효 기간 이전',
    summary: '인증서 폐기 목록(CRL)의 시작일(`lastUpdate`)이 미래입니다.',
    when: '검증하는 호스트의 시계가 늦거나, CA가 시작일을 잘못 설정해 목록을 게시했을 때 나타납니다.',
    fixes: [
      {
        id: 'read-crl-dates',
        text: '각 CRL의 `lastUpdate`와 `nextUpdate`를 출력해 `date -u`의 결과와 비교합니다. CRL을 출력하는 명령은 파일의 첫 번째 CRL만 읽습니다.',
      },
      {
        id: 'check-clock',
        text: '검증하는 호스트와 CA의 호스트에서 시계가 동기화되어 있는지 `timedatectl`로 확인합니다.',
      },
    ],
    choose: '현재 시각이 CRL의 `lastUpdate`보다 이르면 11입니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 기기의 날짜와 시각을 확인해 주세요.',
  },
  12: {
    name: 'CRL 만료',
    summary: '인증서 폐기 목록(CRL)의 `nextUpdate`가 지나 목록이 오래되었습니다. 인증서 자체는 유효할 수 있습니다.',
    when: 'CRL을 내려받는 작업이 멈췄거나, CA가 게시를 중단했거나, nginx의 `ssl_crl`에 지정한 파일을 한 번도 갱신하지 않았을 때 나타납니다. 그 CA의 모든 인증서가 같은 시점에 실패합니다.',
    fixes: [
      {
        id: 'read-crl-dates',
        text: '검증하는 호스트가 불러온 각 CRL의 `nextUpdate`를 출력합니다. 이 명령은 파일의 첫 번째 CRL만 읽습니다.',
      },
      {
        id: 'fetch-new-crl',
        text: '`crlDistributionPoints` 확장에 있는 URL에서 최신 CRL을 내려받아 PEM으로 변환하고 서비스를 리로드합니다. nginx는 시작할 때와 리로드할 때만 `ssl_crl`을 읽습니다.',
      },
      {
        id: 'schedule-update',
        text: '`nextUpdate`보다 충분히 앞서 내려받도록 예약하고, 실패하면 알림을 받도록 설정합니다.',
      },
    ],
    choose: 'CRL의 `nextUpdate`가 지났으면 12이고, 인증서 자체의 `notAfter`가 지났으면 10입니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 나중에 다시 시도해 주세요.',
  },
  18: {
    name: '자체 서명 인증서',
    summary: '서버 자신의 인증서가 자체 서명되어 있고, 검증하는 쪽이 이를 신뢰하지 않습니다.',
    when: '개발용이나 내부용 서버가 CA에서 발급받지 않은 인증서를 쓰거나, 서버, 라우터, 어플라이언스에 해당 호스트 이름의 인증서가 설정되어 있지 않아 내장된 기본 인증서를 보낼 때 나타납니다. TLS를 가로채는 프록시 때문일 수도 있습니다.',
    fixes: [
      {
        id: 'see-certificate',
        text: '인증서의 주체(subject), 발급자(issuer), 지문을 출력합니다. 자체 서명 인증서는 주체와 발급자가 같습니다.',
      },
      {
        id: 'install-ca-certificate',
        text: 'Let’s Encrypt 같은 공인 CA나 사내 CA에서 발급받은 인증서로 교체합니다.',
      },
      {
        id: 'trust-certificate',
        text: '예상한 인증서라면 지문을 서버에 있는 인증서 파일의 지문과 비교한 다음 이 인증서만 신뢰하도록 설정합니다. curl에서는 `--cacert`, Node.js에서는 `NODE_EXTRA_CA_CERTS`, Requests에서는 `REQUESTS_CA_BUNDLE`을 씁니다. `-k`나 `NODE_TLS_REJECT_UNAUTHORIZED=0`으로 검증을 끄지 않습니다.',
      },
      {
        id: 'look-for-default',
        text: '기본 인증서라면 호스트 이름이 설정되어 있는지 확인합니다. nginx에서는 `server_name`이 그 호스트 이름이고 자체 `ssl_certificate`가 있는 `server` 블록이 필요합니다. `Kubernetes Ingress Controller Fake Certificate`(ingress-nginx)라면 Ingress에 그 호스트 이름에 맞는 유효한 `secretName`을 설정합니다.',
      },
    ],
    choose: '`depth=0`의 인증서가 자체 서명되어 있고 신뢰되지 않으면 18입니다.',
    endUser: '이 서비스의 신원을 확인할 수 없습니다.',
  },
  19: {
    name: '신뢰하지 않는 루트로 끝나는 체인',
    summary: '체인이 자체 서명된 루트 인증서까지 완전하게 이어지지만, 그 루트가 검증하는 쪽의 신뢰 저장소에 없습니다.',
    when: '회사 프록시나 백신 프로그램이 TLS를 가로채 자체 루트로 서명하거나, 서버가 사설 CA를 쓸 때 나타납니다. nodejs.org에서 받은 Node.js(기본 설정), PyPI에서 설치한 Requests, 자체 `cacerts`가 있는 JDK처럼 자체 신뢰 저장소를 쓰는 프로그램은 운영 체제가 그 루트를 신뢰해도 실패합니다.',
    fixes: [
      {
        id: 'find-root',
        text: '체인의 마지막 인증서를 확인합니다. 발급자를 보면 회사 프록시인지, 내부 CA인지, 예상하지 못한 것인지 알 수 있습니다.',
      },
      {
        id: 'trust-root',
        text: '이 루트를 프로그램의 신뢰 저장소에 추가합니다. Node.js는 `NODE_EXTRA_CA_CERTS`, Requests는 `REQUESTS_CA_BUNDLE`, OpenSSL은 `SSL_CERT_FILE`, Java는 `keytool -importcert -cacerts`를 씁니다. `REQUESTS_CA_BUNDLE`과 `SSL_CERT_FILE`은 기본 CA 파일을 대체하므로 새 파일에 기본 파일의 인증서도 넣어야 합니다. 루트는 연결에서 추출하지 말고 루트를 관리하는 곳에서 받습니다.',
      },
      {
        id: 'install-in-system',
        text: '모든 호스트와 컨테이너 이미지에 루트를 설치합니다. 확장자를 `.crt`로 하여 `/usr/local/share/ca-certificates/`에 복사하고 `update-ca-certificates`를 실행합니다(Debian, Ubuntu, Alpine). nodejs.org에서 받은 Node.js에서는 `--use-system-ca`(22.15, 23.9 이상)나 `--use-openssl-ca`도 지정합니다.',
      },
    ],
    choose: '체인이 자체 서명 루트까지 이어지지만 그 루트가 신뢰되지 않으면 19입니다.',
    endUser: '이 서비스의 신원을 확인할 수 없습니다.',
  },
};
