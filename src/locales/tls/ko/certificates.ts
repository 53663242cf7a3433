import type { tls } from '../../../catalogs/tls.js';
import type { CodeTexts } from '../../../model.js';

/** 인증서에 관한 경고(한국어). */
export const certificates = {
  41: {
    name: '인증서 없음',
    summary: 'SSL 3.0에서 클라이언트가 인증서가 없음을 서버에 알립니다. TLS에서는 이 경고를 사용하지 않습니다.',
    when: '클라이언트가 아직 SSL 3.0으로 통신하는데 서버가 클라이언트 인증서를 요청했을 때 나타납니다.',
    fixes: [
      {
        id: 'disable-sslv3',
        text: 'SSL 3.0을 끄고 TLS 1.2와 TLS 1.3만 켭니다. nginx에서는 `ssl_protocols TLSv1.2 TLSv1.3`입니다.',
      },
      {
        id: 'configure-certificate',
        text: '서버가 요구하면 클라이언트에 클라이언트 인증서를 설정합니다.',
      },
    ],
    choose: 'TLS에서는 no_certificate를 보내지 않고 빈 Certificate 메시지를 보냅니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  42: {
    name: '잘못된 인증서',
    summary:
      '상대방이 인증서를 사용할 수 없습니다. 인증서가 손상되었거나, 서명이 유효하지 않거나, 밝히지 않은 이유로 거부되었습니다.',
    when: '클라이언트가 서버 인증서를 거부할 때 나타납니다. Go는 거의 모든 경우에, Python은 호스트 이름이 다를 때, OpenSSL은 인증서가 아직 유효하지 않을 때, Firefox는 이 두 경우와 인증서가 자체 서명되었을 때 이 경고를 보냅니다. 인증서가 손상되었을 때, Go 서버가 `extendedKeyUsage`에 `clientAuth`가 없는 클라이언트 인증서를 거부할 때, Java 17 서버나 TLS 1.2 이하를 쓰는 Go 1.24 서버가 클라이언트 인증서를 받지 못했을 때도 나타납니다.',
    fixes: [
      {
        id: 'find-refused-certificate',
        text: '누구의 인증서가 거부되었는지 확인합니다. 서버 로그에 `remote error: tls: bad certificate`(Go)나 `alert bad certificate`(OpenSSL)가 있으면 클라이언트가 서버의 인증서를, 클라이언트가 보고하면 서버가 클라이언트의 인증서를 거부한 것입니다.',
      },
      {
        id: 'check-chain',
        text: '`openssl s_client -showcerts`로 서버의 인증서 체인을 확인합니다. 끝에 `Verify return code: 0 (ok)`가 있어야 합니다. `-verify_hostname`을 지정하면 호스트 이름도 검사합니다. 사설 CA라면 `-CAfile ca.pem`을 추가합니다.',
      },
      {
        id: 'check-client-certificate',
        text: '서버가 사용하는 CA 파일(Go의 `ClientCAs`)을 기준으로 `openssl verify -purpose sslclient`로 클라이언트 인증서를 확인합니다. `-no-CApath -no-CAstore`를 지정하면 시스템의 CA는 사용하지 않으며, `-untrusted client.pem`을 지정하면 그 파일에 있는 중간 인증서도 사용합니다. `-partial_chain`을 지정하면 Go, Java, Python 3.13과 마찬가지로 CA 파일에 중간 CA만 있어도 인증서를 허용합니다. nginx, HAProxy, Node.js처럼 루트 인증서를 요구하는 서버라면 이 옵션을 뺍니다.',
      },
    ],
    choose:
      '인증서가 손상되었거나 서명이 잘못되었으면 bad_certificate를 사용합니다. 발급자를 모르면 unknown_ca를, 만료되었으면 certificate_expired를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  43: {
    name: '지원하지 않는 인증서',
    summary: '인증서의 유형이나 용도를 상대방이 허용하지 않습니다.',
    when: '클라이언트가 `clientAuth`가 없는 인증서를, 또는 서버가 `serverAuth`가 없는 인증서를 사용하거나, 키 용도가 서명을 허용하지 않거나, 키 유형을 지원하지 않을 때 나타납니다.',
    fixes: [
      {
        id: 'check-usage',
        text: '`openssl x509 -ext keyUsage,extendedKeyUsage`로 인증서의 용도를 확인합니다. 출력에 `Extended Key Usage`가 있으면 클라이언트 인증서에는 `TLS Web Client Authentication`이, 서버 인증서에는 `TLS Web Server Authentication`이 필요합니다. `X509v3 Key Usage`가 있으면 `Digital Signature`도 필요합니다.',
      },
      {
        id: 'issue-with-usage',
        text: '필요한 `keyUsage`와 `extendedKeyUsage`를 넣어 인증서를 다시 발급합니다.',
      },
      {
        id: 'offer-other-type',
        text: '상대방이 한 가지 키 유형(RSA 또는 ECDSA)만 지원하면 그 유형의 인증서를 제공합니다.',
      },
    ],
    choose: '인증서의 유형이나 용도가 맞지 않으면 unsupported_certificate를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  44: {
    name: '인증서 폐기됨',
    summary: '상대방이 받은 인증서를 발급자가 폐기했습니다.',
    when: '키가 유출되거나 기기를 더 이상 쓰지 않게 되어 인증서가 CRL에 올랐거나, OCSP 응답자가 인증서의 상태를 폐기됨으로 알릴 때 나타납니다.',
    fixes: [
      {
        id: 'check-revocation',
        text: '`openssl verify -crl_check`로 인증서를 발급자의 CRL과 대조합니다. 목록에 있는 인증서라면 `certificate revoked`가 출력됩니다. `-untrusted client.pem`을 지정하면 그 파일에 있는 중간 인증서도 사용합니다.',
      },
      {
        id: 'replace-certificate',
        text: '새 키로 새 인증서를 신청하여 설치합니다.',
      },
    ],
    choose: 'CRL이나 OCSP가 인증서를 폐기된 것으로 알리면 certificate_revoked를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  45: {
    name: '인증서 만료',
    summary: '상대방이 받은 인증서가 만료되었거나 아직 유효하지 않습니다.',
    when: '클라이언트나 서버 인증서의 갱신이 실패했거나, 갱신된 인증서를 아직 불러오지 않았거나, 한쪽의 시계가 틀릴 때 나타납니다. OpenSSL은 검사에 쓰는 CRL이 만료되었을 때도 이 경고를 보냅니다.',
    fixes: [
      {
        id: 'check-dates',
        text: '`openssl x509 -noout -dates`로 체인에 있는 모든 인증서의 유효 기간을 확인합니다. 이 명령은 파일의 첫 번째 인증서만 읽습니다. 클라이언트가 이 경고를 보고하면 만료된 것은 클라이언트 인증서, 그 상위의 CA 인증서, 서버가 확인하는 CRL(`openssl crl -noout -nextupdate`) 중 하나이며, 이때 curl의 종료 상태는 TLS 1.2까지는 60, TLS 1.3에서는 대개 56입니다.',
      },
      {
        id: 'renew-certificate',
        text: '`certbot renew` 등으로 인증서를 갱신하고, 그 인증서를 사용하는 서버나 클라이언트를 리로드합니다.',
      },
      {
        id: 'check-clocks',
        text: '`timedatectl`로 두 컴퓨터의 시계를 비교합니다. 시계가 틀리면 유효한 인증서도 만료된 것으로 보입니다.',
      },
    ],
    choose: '현재 시각이 유효 기간을 벗어나면 certificate_expired를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  46: {
    name: '알 수 없는 인증서 문제',
    summary: '상대방이 다른 경고로 표현할 수 없는 이유로 인증서를 거부했습니다.',
    when: 'Java나 Chromium 클라이언트가 서버 인증서를 거부할 때 나타납니다. 대개 자체 서명 인증서이거나, 사설 CA가 발급했거나, 중간 인증서가 빠진 경우입니다. 두 클라이언트 모두 호스트 이름이 다를 때도 이 경고를 보내고, Chromium과 Java 17은 인증서가 만료되었을 때도 보냅니다. Java 서버가 클라이언트 인증서의 CA를 신뢰하지 않을 때도 나타납니다.',
    fixes: [
      {
        id: 'find-refused-certificate',
        text: '서버가 이 경고를 받았으면 클라이언트가 서버 인증서를, 클라이언트가 받았으면 서버가 클라이언트 인증서를 거부한 것입니다. 거부한 쪽의 오류를 확인합니다. 신뢰할 수 없는 CA라면 Java에서는 `PKIX path building failed`, Chromium에서는 `ERR_CERT_AUTHORITY_INVALID`입니다.',
      },
      {
        id: 'serve-full-chain',
        text: '중간 인증서를 포함한 전체 인증서 체인을 제공합니다. 루트가 서버 인증서를 직접 발급한 경우가 아니면 `openssl s_client -showcerts`가 인증서를 두 개 이상 출력해야 합니다. nginx에서는 `ssl_certificate`에 `fullchain.pem`을 지정합니다.',
      },
      {
        id: 'trust-authority',
        text: '사설 CA를 클라이언트의 신뢰 저장소에 추가합니다. Java에서는 `keytool -importcert -cacerts`입니다.',
      },
    ],
    choose: 'certificate_unknown은 더 구체적인 경고가 없을 때만 사용합니다. 발급자를 모르면 unknown_ca를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  48: {
    name: '알 수 없는 CA',
    summary: '상대방이 받은 인증서 체인에서 신뢰할 수 있는 CA를 찾지 못했습니다.',
    when: '서버 인증서가 자체 서명되었거나, 사설 CA가 발급했거나, 중간 인증서가 빠져 있어 OpenSSL 클라이언트(curl, Python, PHP)가 신뢰하지 않을 때, 또는 서버가 클라이언트 인증서의 CA를 신뢰하지 않을 때 나타납니다. OpenSSL은 폐기 여부를 검사하려는 인증서의 CRL이 없을 때도 이 경고를 보냅니다(`unable to get certificate CRL`).',
    fixes: [
      {
        id: 'find-refused-certificate',
        text: '누구의 인증서가 거부되었는지 확인합니다. 서버 로그에 `alert unknown ca`가 있으면 클라이언트가 서버의 인증서를, 클라이언트가 보고하면 서버가 클라이언트의 인증서를 거부한 것입니다.',
      },
      {
        id: 'serve-full-chain',
        text: '중간 인증서를 포함한 전체 인증서 체인을 제공합니다. 루트가 서버 인증서를 직접 발급한 경우가 아니면 `openssl s_client -showcerts`가 인증서를 두 개 이상 출력해야 합니다. nginx에서는 `ssl_certificate`에 `fullchain.pem`을 지정합니다.',
      },
      {
        id: 'trust-authority',
        text: '클라이언트가 사설 CA를 신뢰하도록 설정합니다. curl에서는 `--cacert`, Python에서는 `ssl.create_default_context(cafile=…)`, PHP에서는 `openssl.cafile`, OpenSSL에서는 `SSL_CERT_FILE`입니다.',
      },
      {
        id: 'set-client-authority',
        text: '서버가 클라이언트 인증서를 거부했다면 그 CA를 서버에 추가합니다. HAProxy에서는 `ca-file`, Apache에서는 `SSLCACertificateFile`, Go에서는 `ClientCAs`입니다. nginx와 Node.js는 클라이언트 인증서에 대해 이 경고를 보내지 않습니다.',
      },
    ],
    choose:
      '체인이 신뢰할 수 있는 CA로 이어지지 않으면 unknown_ca를, 인증서 자체가 손상되었으면 bad_certificate를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  49: {
    name: '접근 거부',
    summary: '인증서나 사전 공유 키는 유효하지만, 접근 제어 규칙이 그 소유자의 연결을 허용하지 않습니다.',
    when: '서버가 특정 주체, 지문, 서비스 ID만 허용하는데 클라이언트 인증서가 여기에 속하지 않을 때 나타납니다. 중간의 방화벽이나 웹 필터가 그 호스트 이름을 차단하면서 이 경고를 보내기도 합니다.',
    fixes: [
      {
        id: 'check-policy',
        text: '서버 로그에서 거부된 연결과 이를 거부한 접근 규칙을 찾습니다. Envoy는 네트워크 필터 `ext_authz`에 `send_tls_alert_on_denial`이 설정되어 있으면(기본값 `false`) 이 경고를 보냅니다. 서버 로그에 기록이 없으면 다른 네트워크에서 연결해 봅니다. 중간의 필터가 경고를 보냈을 수 있습니다.',
      },
      {
        id: 'present-other-certificate',
        text: '`openssl x509 -subject -issuer`로 클라이언트 인증서의 주체와 발급자를 확인하고, 서버가 허용하는 인증서를 사용합니다.',
      },
    ],
    choose:
      '인증서는 유효하지만 소유자가 허용되지 않으면 access_denied를 사용합니다. 핸드셰이크를 마쳐도 된다면 HTTP 403이 이유를 더 잘 설명합니다.',
    endUser: '연결할 권한이 없습니다.',
  },
  111: {
    name: '가져올 수 없는 인증서',
    summary:
      '클라이언트가 알려 준 URL에서 서버가 클라이언트 인증서를 가져오지 못했습니다. TLS 1.3에서는 이 경고를 사용하지 않습니다.',
    when: '클라이언트가 `client_certificate_url` 확장을 사용하는데 서버가 그 URL에 접근할 수 없을 때 나타납니다.',
    fixes: [
      {
        id: 'send-whole-certificate',
        text: '`client_certificate_url`을 지원하는 서버가 드물므로 인증서 자체를 핸드셰이크에서 보냅니다.',
      },
      {
        id: 'fetch-url',
        text: '서버에서 `curl -v`로 URL의 인증서를 내려받아 봅니다.',
      },
    ],
    choose: 'TLS 1.2 이하에서 클라이언트 인증서를 URL에서 가져올 수 없을 때 certificate_unobtainable을 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  113: {
    name: '잘못된 인증서 상태 응답',
    summary: '클라이언트가 서버에서 유효하지 않거나 받아들일 수 없는 OCSP 응답을 받았습니다(OCSP 스테이플링).',
    when: '스테이플링된 OCSP 응답이 만료되었거나, 다른 인증서의 것이거나, 서명이 유효하지 않을 때, 또는 클라이언트가 스테이플링된 응답을 요구하는데 응답이 없을 때 나타납니다.',
    fixes: [
      {
        id: 'check-stapling',
        text: '`openssl s_client -status`로 스테이플링된 응답을 확인합니다. `OCSP Response Status: successful (0x0)`이 있고 `Next Update`가 미래여야 합니다.',
      },
      {
        id: 'disable-stapling',
        text: 'CA가 더 이상 OCSP를 제공하지 않으면 스테이플링을 끄고(nginx에서는 `ssl_stapling off`, 기본값), must-staple 확장이 없는 인증서를 신청합니다.',
      },
    ],
    choose: 'bad_certificate_status_response는 클라이언트에서, 스테이플링된 응답이 유효하지 않을 때만 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  114: {
    name: '인증서 해시 불일치',
    summary:
      '서버가 URL에서 가져온 클라이언트 인증서가 클라이언트가 보낸 해시와 다릅니다. TLS 1.3에서는 이 경고를 사용하지 않습니다.',
    when: '클라이언트가 `client_certificate_url` 확장을 사용하는데 그 URL의 인증서가 교체되었을 때 나타납니다.',
    fixes: [
      {
        id: 'correct-hash',
        text: 'URL에 있는 인증서의 SHA-1 해시를 `openssl sha1`로 다시 계산하여 클라이언트에 설정합니다.',
      },
      {
        id: 'send-whole-certificate',
        text: '`client_certificate_url`을 지원하는 서버가 드물므로 인증서 자체를 핸드셰이크에서 보냅니다.',
      },
    ],
    choose: 'TLS 1.2 이하에서 가져온 인증서가 해시와 다를 때 bad_certificate_hash_value를 사용합니다.',
    endUser: '보안 연결을 설정하지 못했습니다.',
  },
  116: {
    name: '인증서 필요',
    summary: 'TLS 1.3에서 서버가 클라이언트 인증서를 요구하는데 클라이언트가 보내지 않았습니다.',
    when: '클라이언트에 인증서가 설정되어 있지 않거나, 서버가 알려 준 CA에 맞는 인증서가 없거나, 중간의 프록시가 TLS를 종료하고 서버에 클라이언트 인증서를 제시하지 않을 때 나타납니다. TLS 1.3에서 클라이언트는 자신의 핸드셰이크가 끝난 뒤에, 대개 처음 읽을 때 이를 알게 됩니다.',
    fixes: [
      {
        id: 'send-certificate',
        text: '클라이언트에 인증서와 키를 설정합니다. curl에서는 `--cert`와 `--key`, Node.js에서는 `cert`와 `key`, Python에서는 `load_cert_chain()`, Go에서는 `Certificates`입니다.',
      },
      {
        id: 'check-accepted-issuers',
        text: '`openssl s_client` 출력에서 `Acceptable client certificate CA names`를 확인합니다. 많은 클라이언트는 발급자가 이 목록에 있을 때만 인증서를 보냅니다.',
      },
      {
        id: 'make-optional',
        text: '일부 경로에서만 인증서가 필요하다면 필수로 하지 않고 요청만 합니다. HAProxy에서는 `verify optional`, Go에서는 `VerifyClientCertIfGiven`입니다. nginx는 경고 대신 HTTP 400과 `No required SSL certificate was sent`로 응답합니다.',
      },
    ],
    choose:
      'TLS 1.3에서 클라이언트의 Certificate 메시지가 비어 있으면 certificate_required를, TLS 1.2 이하에서는 handshake_failure를 사용합니다.',
    endUser: '이 서비스를 이용하려면 기기에 인증서가 필요합니다.',
  },
} satisfies Partial<CodeTexts<typeof tls>>;
