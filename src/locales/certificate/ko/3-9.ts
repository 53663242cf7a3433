import type { certificate } from '../../../catalogs/certificate.js';
import type { CodeTexts } from '../../../model.js';

const failed = '보안 연결을 설정하지 못했습니다. 나중에 다시 시도해 주세요.';

/** Verify numbers that begin with 3 to 9, in Korean. */
export const codes3to9: CodeTexts<typeof certificate, '3' | '4' | '6' | '7' | '8' | '9'> = {
  3: {
    name: 'CRL을 구할 수 없음',
    summary: '폐기 확인이 켜져 있지만, 검증하는 쪽에 발급자의 인증서 폐기 목록(CRL)이 없습니다.',
    when: '체인의 CA 중 하나의 CRL만 설정하고 나머지는 설정하지 않았을 때 나타납니다. nginx(`ssl_crl`), curl(`--crlfile`), Node.js(`crl`)에는 모든 CA의 CRL이 필요합니다. OpenSSL 3.6.0에서는 Ruby의 거의 모든 HTTPS 요청에서도 나타났는데, 이전 `openssl` gem이 설정하는 플래그를 이 릴리스가 다르게 처리하기 때문입니다.',
    fixes: [
      {
        id: 'update-ruby-gem',
        text: 'Ruby에서는 `openssl` gem을 업데이트합니다. 새 버전은 기본 신뢰 저장소에 `V_FLAG_CRL_CHECK_ALL` 플래그를 설정하지 않습니다(`ruby/openssl#949`).',
      },
      {
        id: 'provide-crl',
        text: '`openssl verify -crl_check_all`로 재현한 다음, 메시지에 나온 인증서를 발급한 CA의 CRL을 불러옵니다.',
      },
      {
        id: 'list-every-issuer',
        text: '루트를 포함하여 체인에 있는 모든 CA의 CRL을 파일에 넣습니다.',
      },
    ],
    choose: 'CRL을 찾지 못하면 3이고, 찾았지만 오래되었으면 12입니다.',
    endUser: failed,
  },
  34: {
    name: '처리할 수 없는 critical 확장',
    summary: '인증서에 critical로 표시된 확장이 있는데, 검증하는 쪽이 지원하지 않습니다.',
    when: '사설 CA가 자체 확장이나 드문 확장을 critical로 표시했거나, 검증하는 쪽이 너무 오래되어 그 확장을 모를 때 나타납니다.',
    fixes: [
      {
        id: 'find-extension',
        text: 'critical 확장을 출력합니다. 원인은 `1.3.6.1.4.1.99999.1`처럼 객체 식별자로만 표시되는 확장이거나, `TLS Feature`나 `X509v3 Issuer Alternative Name`처럼 이름은 표시되지만 OpenSSL이 지원하지 않는 확장입니다.',
      },
      {
        id: 'reissue-without',
        text: '그 확장 없이, 또는 critical로 표시하지 않고 인증서를 다시 발급합니다.',
      },
    ],
    choose: '지원하지 않는 확장이 critical이면 34입니다. critical이 아니면 무시됩니다.',
    endUser: failed,
  },
  47: {
    name: '허용되지 않은 이름',
    summary: '체인의 CA는 특정 이름의 인증서만 발급할 수 있는데, 이 인증서의 이름은 허용 목록에 없습니다.',
    when: '`nameConstraints`로 `example.com` 같은 도메인만 허용된 사설 CA가 `localhost`나 다른 도메인의 인증서를 발급했을 때 나타납니다. IP 주소는 제약에 `IP` 항목이 있을 때만 제한됩니다. Go는 `is not permitted by any constraint`라고 알리며, Java는 47과 48을 구분하지 않습니다.',
    fixes: [
      {
        id: 'read-constraints',
        text: '각 CA 인증서의 `nameConstraints`를 출력하고, `Permitted` 아래의 목록을 인증서의 모든 이름과 비교합니다.',
      },
      {
        id: 'use-permitted-name',
        text: '허용된 이름으로만 인증서를 발급하거나, 필요한 이름을 허용하는 CA에서 발급합니다.',
      },
    ],
    choose: '이름이 허용 목록에 없으면 제외 목록에 있더라도 47이고, 제외 목록 때문에만 거부되면 48입니다.',
    endUser: '이 서비스의 신원을 확인할 수 없습니다.',
  },
  48: {
    name: '제외된 이름',
    summary: '체인의 CA는 이 이름의 인증서를 발급할 수 없도록 제한되어 있습니다.',
    when: '사설 CA의 `nameConstraints`가 도메인이나 네트워크를 제외하는데, 인증서에 거기에 속하는 이름이 있을 때 나타납니다. Go는 `is excluded by constraint`라고 알립니다.',
    fixes: [
      {
        id: 'read-constraints',
        text: '각 CA 인증서의 `nameConstraints`를 출력하고, `Excluded` 아래의 목록을 인증서의 모든 이름과 비교합니다.',
      },
      {
        id: 'use-other-issuer',
        text: '이 이름을 제외하지 않는 CA에서 인증서를 발급하거나, 제외된 이름을 인증서에서 뺍니다.',
      },
    ],
    choose:
      '이름이 제외 목록과 일치하면, 허용 목록과도 일치하더라도 48입니다. 허용 목록이 있는데 그 어느 항목과도 일치하지 않으면 OpenSSL은 47을 보고합니다.',
    endUser: '이 서비스의 신원을 확인할 수 없습니다.',
  },
  62: {
    name: '호스트 이름 불일치',
    summary: '인증서는 유효하지만, 클라이언트가 사용한 호스트 이름의 인증서가 아닙니다.',
    when: '`www.example.com`이나 내부 이름처럼 URL에 쓴 이름이 `subjectAltName`에 없을 때 나타납니다. 와일드카드는 하위 도메인 한 단계에만 적용됩니다. 클라이언트나 프록시가 SNI를 보내지 않았거나 그 이름의 가상 호스트가 없어서 서버가 다른 인증서를 골랐을 수도 있습니다. Go와 브라우저는 Common Name을 무시합니다. nginx는 번호 없이 `upstream SSL certificate does not match`를 로그에 남깁니다.',
    fixes: [
      {
        id: 'list-names',
        text: '서버가 보내는 인증서의 이름을 출력합니다. 호스트 이름에는 `DNS:` 항목이 쓰이며, 인증서에 `subjectAltName`이 없으면 curl, Node.js 같은 일부 클라이언트는 Common Name을 받아들입니다.',
      },
      {
        id: 'use-listed-name',
        text: 'URL이나 클라이언트 설정에 이 이름 중 하나를 씁니다.',
      },
      {
        id: 'send-sni',
        text: '프록시가 서버에 연결한다면 올바른 이름을 보내고 확인하도록 설정합니다. nginx에서는 `proxy_ssl_server_name on`(기본값 `off`)과 `proxy_ssl_name`(기본값 `$proxy_host`)입니다.',
      },
      {
        id: 'issue-for-name',
        text: '사용하는 모든 이름이 들어간 인증서를 발급합니다. Certbot에서는 이름마다 `-d`를 따로 씁니다.',
      },
    ],
    choose: '호스트 이름이 인증서의 어느 항목과도 일치하지 않으면 62이고, IP 주소라면 64입니다.',
    endUser: '이 서비스의 신원을 확인할 수 없습니다. 주소를 확인해 주세요.',
  },
  63: {
    name: '이메일 주소 불일치',
    summary: '인증서에 예상한 이메일 주소가 없습니다.',
    when: 'S/MIME이나, 클라이언트 인증서를 사용자의 주소와 대조하는 프로그램에서 나타납니다. 사용자의 주소가 바뀌었거나 다른 인증서로 서명한 경우입니다.',
    fixes: [
      {
        id: 'list-addresses',
        text: '`-email`로 인증서의 이메일 주소를 출력해 예상한 주소와 비교합니다. 주체에 있는 주소도 함께 출력되지만, `subjectAltName`에 이메일 주소가 있으면 OpenSSL은 주체의 주소를 무시합니다.',
      },
      {
        id: 'issue-for-address',
        text: '`subjectAltName`에 그 주소가 있는 인증서를 발급합니다.',
      },
    ],
    choose: '확인하려는 이메일 주소가 인증서에 없으면 63입니다. TLS 서버는 호스트 이름으로 확인하므로 62입니다.',
    endUser: '보낸 사람의 신원을 확인할 수 없습니다.',
  },
  64: {
    name: 'IP 주소 불일치',
    summary: '클라이언트가 연결한 IP 주소가 인증서에 없습니다.',
    when: "URL에 IP 주소를 썼는데 인증서에 `DNS:` 항목이나 다른 주소만 있을 때 나타납니다. Kubernetes API 서버, 데이터베이스, 로컬 네트워크의 기기에서 흔합니다. Go는 `doesn't contain any IP SANs`라고 알립니다.",
    fixes: [
      {
        id: 'list-addresses',
        text: '`subjectAltName`을 출력해 `IP Address:` 항목을 찾습니다. OpenSSL은 `DNS:` 항목이나 Common Name에 있는 주소를 무시합니다.',
      },
      {
        id: 'use-host-name',
        text: '호스트 이름으로 연결합니다. nginx에서는 `proxy_ssl_name`으로 지정합니다. DNS를 변경하기 전에 테스트하려면 curl의 `--resolve`를 씁니다.',
      },
      {
        id: 'issue-for-address',
        text: '`subjectAltName`에 `IP:` 항목이 있는 인증서를 발급합니다. Let’s Encrypt는 `shortlived` 프로필로 공인 IP 주소의 인증서를 발급합니다.',
      },
    ],
    choose: '클라이언트가 IP 주소를 사용했으면 64이고, 호스트 이름이라면 62입니다.',
    endUser: '이 서비스의 신원을 확인할 수 없습니다. 주소를 확인해 주세요.',
  },
  65: {
    name: '일치하는 TLSA 레코드 없음',
    summary: 'DNS의 DANE TLSA 레코드 중 인증서 체인과 일치하는 것이 없습니다.',
    when: '인증서를 새 키로 갱신했는데 TLSA 레코드는 아직 이전 키를 가리킬 때 나타납니다. 대부분 SMTP에 DANE을 쓰는 메일 서버에서 나타납니다.',
    fixes: [
      {
        id: 'read-tlsa',
        text: '해당 포트의 TLSA 레코드를 조회합니다. `3 1 1` 레코드라면 마지막 필드를 서버가 보내는 공개 키의 SHA-256 해시와 비교합니다.',
      },
      {
        id: 'publish-before-change',
        text: '인증서를 설치하기 전에 새 키의 레코드를 게시하고 TTL만큼 기다립니다. 또는 갱신할 때 키를 유지합니다(Certbot의 `--reuse-key`).',
      },
    ],
    choose: 'DANE을 쓰는데 일치하는 TLSA 레코드가 없으면 65입니다.',
    endUser: failed,
  },
  66: {
    name: '키가 너무 짧음',
    summary: '서버나 클라이언트 자신의 인증서 키가 보안 레벨에서 허용하는 것보다 약합니다.',
    when: '오래된 인증서에 1024비트 RSA 키가 있고, OpenSSL이 보안 레벨 2를 쓸 때 나타납니다. 레벨 2는 OpenSSL 3.2.0부터 기본값이며, Debian 10 이상과 Ubuntu 20.04 이상에서는 OpenSSL이 3.2.0보다 낮아도 기본값입니다. 서버가 그런 인증서를 직접 불러오면 OpenSSL은 `ee key too small`이라고 알립니다.',
    fixes: [
      {
        id: 'read-key-size',
        text: '키의 길이를 출력합니다. 레벨 2에서 RSA는 2048비트, ECC는 224비트가 필요합니다.',
      },
      {
        id: 'issue-new-key',
        text: '2048비트 이상의 RSA 키를 만들고 그 키로 새 인증서를 발급받습니다.',
      },
      {
        id: 'lower-level',
        text: '상대방을 변경할 수 없을 때만, 암호 스위트 목록에 `DEFAULT@SECLEVEL=1`을 넣어 이 연결의 레벨을 낮춥니다.',
      },
    ],
    choose: '약한 키가 `depth=0` 인증서의 것이면 66이고, CA 인증서의 것이면 67입니다.',
    endUser: failed,
  },
  67: {
    name: 'CA 키가 너무 짧음',
    summary: '체인에 있는 CA 인증서의 키가 보안 레벨에서 허용하는 것보다 약합니다.',
    when: '여러 해 전에 1024비트 RSA 키로 만든 사설 CA에서 나타납니다. 키가 강한 인증서라도 그 CA가 발급했으면 모두 실패합니다.',
    fixes: [
      {
        id: 'find-weak-ca',
        text: 'CA 파일을 지정해 체인을 출력합니다. 키가 약한 인증서는 오류의 깊이로 알 수 있습니다(`depth=1`이 첫 번째 인증서의 발급자).',
      },
      {
        id: 'replace-ca',
        text: '2048비트 이상의 RSA 키로 새 CA를 만들고, 거기에서 인증서를 다시 발급합니다.',
      },
      {
        id: 'lower-level',
        text: '그때까지는 암호 스위트 목록에 `DEFAULT@SECLEVEL=1`을 넣어 이 연결의 레벨을 낮춥니다.',
      },
    ],
    choose: '약한 키가 CA 인증서의 것이면 67이고, 서버 자신의 것이면 66입니다.',
    endUser: failed,
  },
  68: {
    name: '서명 다이제스트가 너무 약함',
    summary: '체인의 인증서가 SHA-1이나 MD5처럼 너무 약한 다이제스트 알고리즘으로 서명되었습니다.',
    when: '사설 CA나 오래된 기기가 아직 SHA-1로 서명할 때 나타납니다. OpenSSL 3.0 이상은 0을 제외한 모든 보안 레벨에서 이를 거부하고, Go도 거부합니다. 루트의 자체 서명은 해당하지 않습니다. 서버가 그런 인증서를 직접 불러오면 OpenSSL은 `ca md too weak`라고 알립니다.',
    fixes: [
      {
        id: 'read-signature',
        text: '루트 아래 각 인증서의 `Signature Algorithm`을 출력해 `sha1WithRSAEncryption`, `ecdsa-with-SHA1`, `md5WithRSAEncryption`을 찾습니다.',
      },
      {
        id: 'reissue-sha256',
        text: 'SHA-256으로 인증서를 다시 발급합니다. `openssl ca` 설정에서 `default_md = sha256`을 지정합니다.',
      },
      {
        id: 'lower-level',
        text: '상대방을 변경할 수 없을 때만, 암호 스위트 목록에 `DEFAULT@SECLEVEL=0`을 넣어 이 연결에서 허용합니다.',
      },
    ],
    choose: '서명 알고리즘이 너무 약하면 68이고, 키가 너무 짧으면 66이나 67입니다.',
    endUser: failed,
  },
  7: {
    name: '서명 불일치',
    summary: '인증서의 서명이 발급자의 공개 키와 맞지 않습니다.',
    when: '사설 CA를 같은 이름으로 다시 만들어, 검증하는 쪽이나 서버에 이름은 맞지만 키가 다른 CA 인증서가 있고 키 식별자로도 구분되지 않을 때 나타납니다. 드물게는 인증서가 손상되었거나 전송 중에 바뀐 경우입니다.',
    fixes: [
      {
        id: 'compare-issuers',
        text: '`openssl verify`로 파일을 검증합니다. 서명이 맞지 않는 인증서는 오류의 깊이로 알 수 있습니다.',
      },
      {
        id: 'install-again',
        text: '인증서를 발급한 CA에서 CA 인증서를 다시 받아, 서버의 파일이나 클라이언트의 신뢰 저장소에 있는 것과 교체합니다.',
      },
      {
        id: 'rule-out-interception',
        text: '다른 네트워크에서 체인을 출력합니다. 발급자가 다르면 프록시나 미들박스가 인증서를 바꾸는 것일 수 있습니다.',
      },
    ],
    choose: '발급자를 찾았지만 그 키로 서명이 확인되지 않으면 7입니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 어떤 정보도 입력하지 마세요.',
  },
  79: {
    name: 'CA 인증서가 아님',
    summary: '다른 인증서를 발급한 인증서가 CA 인증서가 아닙니다.',
    when: '서버 인증서로 다른 인증서에 서명했거나, 사설 CA의 `basicConstraints`에 `CA:TRUE`가 없을 때 나타납니다. OpenSSL 1.1.1 이하와 LibreSSL, BoringSSL에서는 번호가 24입니다. OpenSSL 1.1.1의 79는 곡선 매개변수가 명시되어 있다는 뜻이며, 이 오류는 3.0부터 94입니다.',
    fixes: [
      {
        id: 'read-constraints',
        text: '오류의 깊이가 가리키는 인증서의 `basicConstraints`와 `keyUsage`를 출력합니다.',
      },
      {
        id: 'use-ca-certificate',
        text: '`CA:TRUE`와 `keyCertSign`을 넣어 CA 인증서를 다시 만들고, 그 아래 인증서를 다시 발급합니다.',
      },
    ],
    choose:
      '체인의 발급자에 `CA:TRUE`가 없거나 발급자의 `keyUsage`에 `keyCertSign`이 없으면 79이고, 발급자의 `extendedKeyUsage`가 용도에 맞지 않으면 26입니다. 엄격하게 검사하지 않으면 OpenSSL은 `basicConstraints`가 없는 루트라도 버전 1이거나 `keyCertSign`이 있으면 받아들입니다. curl과 Python이 79를 보고하는 경우에 Node.js, nginx, `openssl s_client`는 검증을 계속해 대개 26이나 32로 끝납니다.',
    endUser: failed,
  },
  8: {
    name: 'CRL 서명 불일치',
    summary: '인증서 폐기 목록(CRL)의 서명이 발급자의 키와 맞지 않습니다.',
    when: 'CRL이 손상되었거나, CA를 다시 만드는 등의 이유로 이름은 같지만 키가 다른 CA의 CRL을 쓸 때 나타납니다. 키가 다른 CA의 CRL에 `authorityKeyIdentifier`가 있고 그 값이 CA 인증서의 키 식별자와 맞지 않으면 OpenSSL은 3을 보고합니다.',
    fixes: [
      {
        id: 'verify-crl',
        text: 'CA 인증서로 CRL을 검증합니다. `openssl crl`이 `verify OK` 또는 `verify failure`를 출력합니다.',
      },
      {
        id: 'fetch-crl-again',
        text: '`crlDistributionPoints`의 URL에서 CRL을 다시 내려받아 PEM으로 변환하고 서비스를 리로드합니다.',
      },
    ],
    choose: 'CRL의 서명이 틀리면 8이고, 인증서의 서명이 틀리면 7입니다.',
    endUser: failed,
  },
  85: {
    name: '기관 키 식별자 없음',
    summary:
      '인증서에 Authority Key Identifier 확장이 없는데, 검증하는 쪽이 엄격하게 검사합니다. OpenSSL 3은 이 확장에 키 식별자가 없을 때도 이 번호를 보고합니다.',
    when: 'Python 프로그램을 3.13 이상으로 업그레이드했을 때 나타납니다. 이 버전부터 `ssl.create_default_context()`가 `VERIFY_X509_STRICT`를 설정하므로, 사설 CA나 TLS를 가로채는 프록시가 발급한 인증서에 이 확장이 없으면 거부됩니다. curl과 Node.js는 같은 인증서를 받아들입니다.',
    fixes: [
      {
        id: 'read-identifier',
        text: '인증서에 키 식별자가 든 확장이 있는지 확인합니다. `No extensions in certificate`가 나오거나, 출력이 비어 있거나, `DirName`과 `serial`만 나오면 없는 것입니다.',
      },
      {
        id: 'reissue-with-identifier',
        text: 'OpenSSL 설정의 확장 섹션에 `authorityKeyIdentifier = keyid:always`를 넣어 인증서를 다시 발급합니다.',
      },
      {
        id: 'relax-python',
        text: '인증서를 교체할 수 없다면 이 연결의 컨텍스트에서 `VERIFY_X509_STRICT` 플래그를 뺍니다.',
      },
    ],
    choose: '엄격한 검사에서, 발급자가 체인에 있는 버전 3 인증서에 기관 키 식별자가 없으면 85입니다.',
    endUser: failed,
  },
  86: {
    name: '주체 키 식별자 없음',
    summary: 'CA 인증서에 Subject Key Identifier 확장이 없는데, 검증하는 쪽이 엄격하게 검사합니다.',
    when: 'Python 3.13 이상이 연결하는 서버의 사설 CA, 드물게는 공인 루트가 이 확장 없이 발급되었을 때 나타납니다.',
    fixes: [
      {
        id: 'read-identifier',
        text: '루트를 포함하여 체인의 각 CA 인증서에 이 확장이 있는지 확인합니다.',
      },
      {
        id: 'reissue-with-identifier',
        text: '`subjectKeyIdentifier = hash`를 넣어 CA 인증서를 다시 만듭니다. 키와 이름이 같으면 그 아래 인증서는 `authorityKeyIdentifier`에 이전 인증서의 일련번호가 들어 있지 않은 한 계속 유효합니다.',
      },
      {
        id: 'relax-python',
        text: '직접 운영하는 CA가 아니라면 이 연결의 컨텍스트에서 `VERIFY_X509_STRICT` 플래그를 뺍니다.',
      },
    ],
    choose: '엄격한 검사에서 CA 인증서에 주체 키 식별자가 없으면 86입니다.',
    endUser: failed,
  },
  89: {
    name: 'critical이 아닌 기본 제약',
    summary: 'CA 인증서의 Basic Constraints 확장이 critical로 표시되지 않았는데, 검증하는 쪽이 엄격하게 검사합니다.',
    when: 'OpenSSL 3으로 빌드된 Python 3.13 이상이 서버에 연결하는데, 서버의 사설 CA(대개 회사 프록시의 CA)가 `critical` 없이 만들어졌을 때 나타납니다. OpenSSL 4.0 이상은 89를 보고하지 않습니다.',
    fixes: [
      {
        id: 'read-constraints',
        text: '각 CA 인증서의 `basicConstraints`를 출력합니다. 첫 줄이 `critical`로 끝나야 합니다.',
      },
      {
        id: 'reissue-critical',
        text: '`basicConstraints = critical, CA:TRUE`로 CA 인증서를 다시 만들어 배포합니다.',
      },
      {
        id: 'relax-python',
        text: '그때까지는 이 연결의 컨텍스트에서 `VERIFY_X509_STRICT` 플래그를 뺍니다.',
      },
    ],
    choose: '엄격한 검사에서 CA 인증서의 `basicConstraints`에 `critical`이 없으면 89입니다.',
    endUser: failed,
  },
  9: {
    name: '인증서 유효 기간 이전',
    summary: '체인에 있는 인증서의 시작일(`notBefore`)이 미래입니다.',
    when: '검증하는 호스트의 시계가 늦을 때 나타납니다. 배터리로 유지되는 시계가 없는 기기, 일시 정지했던 가상 머신, 호스트의 시계가 동기화되지 않은 컨테이너에서 흔합니다. CA와 클라이언트의 시계가 몇 분 다르면 방금 발급된 인증서에서도 나타납니다.',
    fixes: [
      {
        id: 'check-clock',
        text: '검증하는 호스트의 시계를 확인합니다. `timedatectl`에 `System clock synchronized: yes`가 나와야 합니다.',
      },
      {
        id: 'read-dates',
        text: '인증서의 `notBefore`와 `notAfter`를 출력해 `date -u`와 비교합니다.',
      },
      {
        id: 'wait-or-reissue',
        text: '`notBefore`가 실제로 미래라면 그때까지 이전 인증서를 사용하거나 인증서를 다시 발급합니다.',
      },
    ],
    choose: '현재 시각이 `notBefore`보다 이르면 9입니다.',
    endUser: '보안 연결을 설정하지 못했습니다. 기기의 날짜와 시각을 확인해 주세요.',
  },
  92: {
    name: 'CA 키 용도 없음',
    summary: 'CA 인증서에 Key Usage 확장이 없는데, 검증하는 쪽이 엄격하게 검사합니다.',
    when: 'Python 3.13 이상이 연결하는 서버의 사설 CA가 `keyUsage` 없이 만들어졌을 때 나타납니다. `openssl req -x509`는 따로 설정하지 않으면 이 확장을 넣지 않습니다.',
    fixes: [
      {
        id: 'read-usage',
        text: '루트를 포함하여 체인의 각 CA 인증서에 `keyUsage`가 있는지 확인합니다.',
      },
      {
        id: 'reissue-with-usage',
        text: '`keyUsage = critical, keyCertSign, cRLSign`으로 CA 인증서를 다시 만듭니다.',
      },
      {
        id: 'relax-python',
        text: '그때까지는 이 연결의 컨텍스트에서 `VERIFY_X509_STRICT` 플래그를 뺍니다.',
      },
    ],
    choose: '엄격한 검사에서 CA 인증서에 `keyUsage`가 없으면 92입니다.',
    endUser: failed,
  },
};
