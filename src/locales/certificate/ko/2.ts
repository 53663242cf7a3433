import type { certificate } from '../../../catalogs/certificate.js';
import type { CodeTexts } from '../../../model.js';

/** Verify numbers that begin with 2, in Korean. */
export const codes2: CodeTexts<typeof certificate, '2'> = {
  2: {
    name: '신뢰 저장소 인증서의 발급자 없음',
    summary: '신뢰 저장소에 있는 인증서가 자체 서명되지 않았고, 그 발급자를 찾을 수 없습니다.',
    when: 'CA 파일에 루트 없이 중간 인증서만 들어 있을 때 나타납니다. Node.js와 3.13 이전의 Python은 이를 거부하지만, curl, Go, Java는 중간 인증서를 신뢰 앵커로 받아들입니다.',
    fixes: [
      {
        id: 'add-root',
        text: 'CA 파일의 중간 인증서 다음에 루트 인증서를 추가합니다.',
      },
      {
        id: 'allow-partial-chain',
        text: '중간 인증서 자체를 신뢰하려면 부분 체인을 허용합니다. OpenSSL에서는 `-partial_chain`, Python에서는 `ssl.VERIFY_X509_PARTIAL_CHAIN`, Node.js에서는 `allowPartialTrustChain`을 씁니다.',
      },
    ],
    choose: '신뢰 저장소에 있는 인증서의 발급자가 없으면 2이고, 서버가 보낸 인증서의 발급자가 없으면 20입니다.',
    endUser: '이 서비스의 신원을 확인할 수 없습니다.',
  },
  20: {
    name: '발급자를 찾을 수 없음',
    summary:
      '체인이 완전하지 않습니다. 서버가 보낸 인증서에서도 신뢰 저장소에서도 OpenSSL이 인증서의 발급자를 찾지 못했습니다.',
    when: '서버가 중간 인증서 없이 자신의 인증서만 보낼 때 나타납니다. 이때 중간 인증서를 캐시해 두었거나 내려받는 브라우저에서는 연결되지만 curl과 Python에서는 실패합니다. 사설 CA, TLS를 가로채는 프록시, `ca-certificates`가 없는 컨테이너 이미지 때문에 신뢰 저장소에 루트가 없을 때도 나타납니다. CA를 같은 이름으로 다시 만들어 키 식별자가 맞지 않게 되었을 때도 OpenSSL은 20을 보고하며, 3.0.0~3.0.5는 30을 보고하기도 합니다.',
    fixes: [
      {
        id: 'see-chain',
        text: '`-showcerts`로 체인을 출력합니다. 각 인증서의 발급자(`i:`)가 다음 인증서의 주체(`s:`)와 같아야 합니다. 0번 인증서만 있으면 그 발급자가 빠진 것입니다. 빠진 것은 중간 인증서이거나 인증서를 직접 발급한 사설 루트입니다.',
      },
      {
        id: 'send-full-chain',
        text: '서버에 전체 체인을 설정합니다. nginx의 `ssl_certificate`에는 서버 인증서를 먼저, 그다음에 중간 인증서를 넣습니다. Certbot에서는 `cert.pem`이 아니라 `fullchain.pem`입니다.',
      },
      {
        id: 'add-trusted-ca',
        text: '루트가 사설이라면 클라이언트에 지정합니다. curl은 `--cacert`, Node.js는 `NODE_EXTRA_CA_CERTS`, Requests는 `REQUESTS_CA_BUNDLE`, OpenSSL은 `SSL_CERT_FILE`을 씁니다.',
      },
      {
        id: 'install-ca-bundle',
        text: '컨테이너에서 모든 HTTPS 요청이 실패하면 CA 인증서를 설치합니다. Debian과 Ubuntu에서는 `apt-get update && apt-get install -y ca-certificates`, Alpine에서는 `apk add --no-cache ca-certificates`입니다.',
      },
    ],
    choose:
      '인증서의 발급자를 찾을 수 없으면 20입니다. nginx에서는 체인이 `ssl_verify_depth`나 `proxy_ssl_verify_depth`(기본값 `1`)를 넘어도 20입니다. 서버가 자신의 인증서만 보내면 curl과 Python은 20을, Node.js와 nginx, `openssl s_client`는 21을 보고합니다.',
    endUser: '이 서비스의 신원을 확인할 수 없습니다.',
  },
  21: {
    name: '첫 번째 인증서를 검증할 수 없음',
    summary: '서버가 자신의 인증서를 발급한 CA의 인증서를 보내지 않았고, 그 발급자가 신뢰 저장소에도 없습니다.',
    when: '서버 설정에 중간 인증서가 빠졌거나 잘못된 중간 인증서가 들어 있거나, mkcert처럼 신뢰 저장소에 없는 사설 루트가 인증서를 직접 발급했을 때 나타납니다. Node.js는 `UNABLE_TO_VERIFY_LEAF_SIGNATURE`를 보고하고, `openssl s_client`는 오류 20을 먼저, 이어서 21을 출력합니다. 브라우저는 중간 인증서를 캐시하고 있거나 Chromium처럼 내려받으므로 연결에 성공하는 경우가 많습니다. OpenSSL 1.1.1g 이하는 ingress-nginx의 기본 인증서 `Kubernetes Ingress Controller Fake Certificate`처럼 `keyCertSign`이 없는 자체 서명 인증서에도 21을 보고하며, OpenSSL 1.1.1h 이상은 18을 보고합니다.',
    fixes: [
      {
        id: 'see-chain',
        text: '`-showcerts`로 체인을 출력합니다. `Certificate chain` 아래에 0번 인증서의 발급자(`i:`)를 주체(`s:`)로 가진 인증서가 없으면 그 발급자가 빠진 것입니다. 빠진 것은 중간 인증서이거나 인증서를 직접 발급한 사설 루트입니다.',
      },
      {
        id: 'send-full-chain',
        text: '서버에 전체 체인을 설정합니다. nginx의 `ssl_certificate`나 Apache의 `SSLCertificateFile`에 `cert.pem` 대신 `fullchain.pem`을 지정하고 서버를 리로드합니다.',
      },
      {
        id: 'trust-issuer',
        text: '서버를 변경할 수 없다면 중간 인증서와 루트 인증서를 클라이언트의 신뢰 저장소에 추가합니다. 예를 들어 `NODE_EXTRA_CA_CERTS`를 씁니다. 사설 루트가 인증서를 직접 발급했다면 그 루트를 추가합니다.',
      },
    ],
    choose: '체인에 인증서가 하나만 있고 OpenSSL이 이를 자체 서명으로 보지 않으면 21입니다.',
    endUser: '이 서비스의 신원을 확인할 수 없습니다.',
  },
  22: {
    name: '체인이 너무 김',
    summary: '체인의 인증서 수가 설정된 깊이를 넘습니다.',
    when: '프록시가 깊이를 제한할 때 나타납니다. nginx의 `ssl_verify_depth`와 `proxy_ssl_verify_depth`, Apache의 `SSLVerifyDepth`는 기본값이 1이므로, nginx에서는 중간 인증서가 둘인 클라이언트 인증서가 검증에 실패하고, 루트까지 세는 Apache에서는 하나만 있어도 실패합니다. nginx와 `openssl s_client`는 22가 나와도 검증을 계속해 20으로 끝납니다.',
    fixes: [
      {
        id: 'count-certificates',
        text: '서버나 클라이언트 자신의 인증서와 루트 사이에 있는 인증서 수를 셉니다(클라이언트 인증서는 클라이언트가 보내는 파일에서). 그만큼의 깊이를 허용해야 하며, 루트까지 세는 Apache에서는 1을 더합니다.',
      },
      {
        id: 'raise-depth',
        text: '깊이 제한을 높입니다. nginx에서는 클라이언트 인증서에 `ssl_verify_depth`, 업스트림 서버에 `proxy_ssl_verify_depth`를 쓰고(기본값 `1`), Apache에서는 `SSLVerifyDepth`를 씁니다(기본값 `1`).',
      },
    ],
    choose: '체인은 유효하지만 검증하는 쪽의 최대 깊이를 넘으면 22입니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 나중에 다시 시도해 주세요.',
  },
  23: {
    name: '인증서 폐기됨',
    summary: 'CA가 체인의 인증서를 종료일 전에 폐기했습니다.',
    when: '개인 키가 유출되었거나, CA가 잘못 발급한 인증서를 폐기해야 했거나, 직원의 클라이언트 인증서가 회수되었을 때 나타납니다. OpenSSL은 CRL이나 OCSP 응답을 확인할 때만 알 수 있으며 기본적으로는 확인하지 않습니다. 브라우저는 같은 인증서를 거부할 수 있습니다.',
    fixes: [
      {
        id: 'confirm-revocation',
        text: '인증서를 발급한 CA의 CRL을 출력하고 `Revoked Certificates`에서 일련번호를 찾습니다(`openssl x509 -noout -serial -in cert.pem`). 폐기 날짜와 때로는 사유가 나옵니다. CRL을 출력하는 명령은 파일의 첫 번째 CRL만 읽습니다.',
      },
      {
        id: 'replace-certificate',
        text: '새 키를 만들고 그 키로 새 인증서를 발급받습니다. 이전 인증서의 종료일이 아직 멀었으므로 Certbot에서는 `--force-renewal`을 추가합니다.',
      },
      {
        id: 'do-not-bypass',
        text: '폐기 확인을 끄는 방법으로 우회하지 않습니다. 키가 공격자의 손에 있을 수 있습니다.',
      },
    ],
    choose:
      '발급자의 CRL에 인증서가 올라 있거나, `SSLOCSPEnable`을 켠 Apache처럼 애플리케이션이 OCSP 응답에 따라 이 번호를 설정하면 23입니다.',
    endUser: '이 서비스의 보안 인증서가 더 이상 유효하지 않습니다. 어떤 정보도 입력하지 마세요.',
  },
  24: {
    name: '발급자에 공개 키 없음',
    summary: '발급자의 공개 키를 얻을 수 없어 서명을 확인할 수 없습니다.',
    when: 'OpenSSL 1.1.1 이하와 LibreSSL, BoringSSL에서는 24가 `invalid CA certificate`이며, 이 오류는 OpenSSL 3.0부터 79입니다. CA 인증서의 키를 읽을 수 없으면 OpenSSL 3.0.0~3.0.5는 24를, 3.0.7 이상은 20이나 21을 보고합니다.',
    fixes: [
      {
        id: 'read-old-number',
        text: '프로그램이 쓰는 라이브러리를 `openssl version` 등으로 확인합니다. OpenSSL 1.1.1 이하, LibreSSL 또는 BoringSSL(Envoy 등)이라면 79의 설명을 봅니다.',
      },
      {
        id: 'read-issuer',
        text: '`openssl x509 -noout -pubkey`로 CA 인증서의 공개 키를 출력합니다. 실패하면 CA에서 인증서를 다시 받습니다.',
      },
    ],
    choose:
      'OpenSSL 3.0.0~3.0.5가 발급자의 키를 읽을 수 없으면 24이고, 3.0.7 이상은 20이나 21을 보고합니다. 문구가 `invalid CA certificate`라면 OpenSSL 1.1.1 이하, LibreSSL 또는 BoringSSL에서 나온 번호이며, OpenSSL 3.0 이상은 79를 보고합니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 나중에 다시 시도해 주세요.',
  },
  25: {
    name: '경로 길이 초과',
    summary: 'CA 인증서가 그 아래에 둘 수 있는 중간 인증서의 수를 제한하는데, 체인의 중간 인증서가 그보다 많습니다.',
    when: '`pathlen:0`인 중간 CA가 다른 CA 인증서를 발급했을 때 나타납니다. 사설 PKI에서 서버와 클라이언트 인증서만 발급할 수 있는 CA 아래에 하위 CA를 만든 경우입니다.',
    fixes: [
      {
        id: 'read-constraint',
        text: '각 CA 인증서의 `basicConstraints`를 출력합니다. `pathlen:0`이면 그 아래에 CA 인증서를 둘 수 없습니다.',
      },
      {
        id: 'issue-higher',
        text: '`pathlen`이 없거나 더 큰 CA에서 하위 CA를 발급하거나, 제한이 있는 CA 인증서를 `pathlen:1`로 다시 발급합니다.',
      },
    ],
    choose: '인증서의 `pathlen`을 넘으면 25이고, 검증하는 쪽에 설정된 깊이를 넘으면 22입니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 나중에 다시 시도해 주세요.',
  },
  26: {
    name: '용도에 맞지 않음',
    summary: '이 인증서는 이 용도(예: TLS 서버 인증)로 쓸 수 없습니다.',
    when: '클라이언트 인증서를 서버에 쓰거나 서버 인증서를 클라이언트 인증서로 쓸 때, 즉 `extendedKeyUsage`에 `clientAuth`와 `serverAuth` 중 하나만 있을 때 나타납니다. 공인 CA들은 `clientAuth`를 없애는 중이며, Let’s Encrypt는 2026년 7월부터 `clientAuth`가 있는 인증서를 발급하지 않습니다.',
    fixes: [
      {
        id: 'read-usage',
        text: '`extendedKeyUsage`를 출력합니다. 이 확장이 있다면 서버에는 `TLS Web Server Authentication`, 클라이언트에는 `TLS Web Client Authentication`이 필요합니다.',
      },
      {
        id: 'issue-with-usage',
        text: '알맞은 용도로 인증서를 발급합니다. 서버는 `extendedKeyUsage = serverAuth`, 클라이언트는 `clientAuth`입니다.',
      },
      {
        id: 'check-client-certificate',
        text: '상호 TLS에서는 공인 서버 인증서를 클라이언트 인증서로 재사용하지 말고, 사설 CA에서 `clientAuth`가 있는 인증서를 발급받습니다.',
      },
    ],
    choose:
      '`keyUsage`나 `extendedKeyUsage`가 인증서를 쓰려는 용도를 허용하지 않으면 26입니다. curl과 Python이 28이나 79를 보고하는 경우에도 Node.js, nginx, `openssl s_client`는 26을 보고할 때가 많습니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 나중에 다시 시도해 주세요.',
  },
  27: {
    name: '이 용도로 신뢰되지 않는 루트',
    summary:
      'OpenSSL의 정의로는 이 용도로 신뢰한다는 표시가 루트에 없다는 뜻이지만, 실제로는 애플리케이션이 설정하는 번호입니다.',
    when: '애플리케이션의 검증 콜백이 27을 설정했을 때 나타납니다. 예를 들어 syslog-ng는 인증서의 주체가 `trusted-dn()`에 없으면 27을 설정합니다. 신뢰 설정에 다른 용도만 있는 `TRUSTED CERTIFICATE`라면 OpenSSL 3.0.19 자체는 28을 보고합니다.',
    fixes: [
      {
        id: 'compare-subject',
        text: 'syslog-ng라면 상대방 인증서의 주체를 `trusted-dn()`의 패턴과 비교합니다. 이 명령은 주체를 syslog-ng와 같은 순서로 출력합니다.',
      },
      {
        id: 'read-trust',
        text: '다른 프로그램이라면 `-text`로 루트를 출력하고 끝부분의 `Trusted Uses`를 확인합니다.',
      },
      {
        id: 'add-trust',
        text: '모든 용도로 신뢰되는 일반 `CERTIFICATE`로 루트를 저장하거나, `-addtrust serverAuth`로 용도를 추가합니다.',
      },
    ],
    choose:
      'syslog-ng 같은 애플리케이션이 이 번호를 설정했으면 27이고, 루트의 신뢰 설정이 인증서를 쓰려는 용도를 거부하거나 설정에 다른 용도만 있으면 28입니다.',
    endUser: '이 서비스의 신원을 확인할 수 없습니다.',
  },
  28: {
    name: '이 용도로 거부된 루트',
    summary: '루트 인증서의 신뢰 설정이 이 용도를 거부합니다.',
    when: '루트에 `-addreject`로 거부가 표시되었거나 `emailProtection`처럼 다른 용도로만 신뢰한다고 표시되었을 때 나타납니다. 배포판이 이 방법으로 루트의 신뢰를 철회하기도 합니다.',
    fixes: [
      {
        id: 'read-rejection',
        text: '`-text`로 루트를 출력하고 끝부분의 `Trusted Uses`와 `Rejected Uses`를 확인합니다.',
      },
      {
        id: 'clear-rejection',
        text: '잘못된 거부라면 `-clrreject`로 제거하고, 다른 용도만 신뢰하도록 표시되어 있다면 `-addtrust serverAuth`로 이 용도를 추가합니다. 배포판이 설정한 것이라면 다른 CA의 인증서를 씁니다.',
      },
    ],
    choose:
      '루트의 신뢰 설정이 인증서를 쓰려는 용도를 거부하면 28입니다. curl과 Python이 28을 보고하는 경우에 nginx와 `openssl s_client`, 그리고 `ca` 옵션을 쓴 Node.js는 검증을 계속해 26으로 끝납니다. Node.js는 `NODE_EXTRA_CA_CERTS`로 지정한 파일의 `TRUSTED CERTIFICATE`를 무시하고 19, 20, 21 중 하나를 보고합니다.',
    endUser: '이 서비스의 신원을 확인할 수 없습니다.',
  },
};
