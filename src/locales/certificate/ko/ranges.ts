import type { certificate } from '../../../catalogs/certificate.js';
import type { LocaleOf } from '../../../model.js';

const endUser = '보안 연결을 설정하지 못했습니다. 나중에 다시 시도해 주세요.';

/** What the strict checks have in common; each range adds its name and what it is about. */
const strict = {
  when: '검증하는 쪽이 엄격하게 검사하는데(OpenSSL의 `-x509_strict`, Python 3.13 이상의 `VERIFY_X509_STRICT`), 사설 CA가 발급했거나 직접 만든 인증서가 RFC 5280을 따르지 않을 때 나타납니다.',
  fixes: [
    {
      id: 'verify-strictly',
      text: '`-x509_strict`로 체인을 검증합니다. 위반된 규칙이 인증서의 깊이와 함께 모두 출력됩니다.',
    },
    { id: 'reissue-certificate', text: '메시지에 나온 문제를 바로잡은 인증서를 다시 발급받습니다.' },
    {
      id: 'relax-python',
      text: '그때까지는 Python에서 이 연결 컨텍스트의 `VERIFY_X509_STRICT` 플래그를 뺍니다.',
    },
  ],
  choose: '이 번호들은 엄격한 검사가 켜져 있을 때만 나타납니다.',
  endUser,
} as const;

/** What the ranges of verify numbers mean, in Korean. */
export const ranges: LocaleOf<typeof certificate, 'ko'>['ranges'] = {
  undecodable: {
    name: '서명이나 키를 읽을 수 없음',
    summary: '서명이나 공개 키를 디코딩할 수 없어 서명을 확인하지 못했습니다.',
    when: 'Envoy가 쓰는 BoringSSL은 CA 인증서의 키가 손상되었거나 지원하지 않는 유형이면 6을 보고합니다. 그런 인증서에 OpenSSL은 20이나 21을(3.0.0~3.0.5는 24를) 보고합니다. 서명이 손상되면 7이 나오며, OpenSSL 3.0은 4와 5를 보고하지 않습니다.',
    fixes: [
      {
        id: 'decode-by-hand',
        text: '`openssl x509 -noout -text`로 CA 인증서를 출력합니다. `Unable to load Public Key`가 나오면 OpenSSL이 그 키를 읽을 수 없다는 뜻입니다.',
      },
      {
        id: 'reissue-certificate',
        text: 'CA를 운영하는 곳에서 CA 인증서를 다시 받거나, RSA 또는 ECDSA 키로 다시 만듭니다.',
      },
    ],
    choose:
      'BoringSSL 같은 라이브러리가 발급자의 키를 읽을 수 없으면 6이고, OpenSSL은 20, 21 또는 24를 보고합니다. 서명이 틀리거나 손상되었으면 7입니다.',
    endUser,
  },
  malformed: {
    name: '잘못된 형식의 날짜',
    summary: '인증서나 CRL의 날짜를 읽을 수 없습니다. 17은 메모리가 부족하다는 뜻입니다.',
    when: '직접 작성한 소프트웨어가 인증서나 CRL을 만들면서 날짜를 잘못 인코딩했을 때 나타납니다.',
    fixes: [
      {
        id: 'decode-dates',
        text: '인증서는 `openssl x509 -noout -dates`로, CRL(15, 16)은 `openssl crl -noout -lastupdate -nextupdate`로 날짜를 출력합니다. 잘못된 값은 `Bad time value`로 표시됩니다.',
      },
      {
        id: 'reissue-certificate',
        text: 'OpenSSL이나 step-ca처럼 유지 관리되는 도구로 인증서나 CRL을 다시 발급합니다.',
      },
    ],
    choose: '날짜의 형식이 잘못되었으면 이 중 하나이고, 형식은 맞지만 지난 날짜면 10이나 12입니다.',
    endUser,
  },
  issuer: {
    name: '맞지 않는 발급자 후보',
    summary:
      '발급자를 찾았지만 `keyUsage`에 `keyCertSign`이 없어 인증서에 서명할 수 없습니다(32). 33은 CRL 발급자의 인증서를 찾지 못했다는 뜻입니다. 29, 30, 31은 각각 발급자의 이름, 키 식별자, 일련번호가 맞지 않는다는 뜻이며, OpenSSL 3.0.0~3.0.5는 20 대신 30이나 31을 보고합니다.',
    when: 'CA 인증서에 `keyCertSign`이 없을 때 나타납니다. curl과 Python이 79 같은 앞선 오류를 보고하는 경우에 Node.js, nginx, `openssl s_client`는 32로 끝납니다. CA를 같은 이름으로 다시 만들었다면 OpenSSL은 7이나 20을 보고합니다(3.0.0~3.0.5는 20 대신 30).',
    fixes: [
      {
        id: 'read-usage',
        text: '32라면 각 CA 인증서의 `keyUsage`를 출력합니다. `Certificate Sign`이 있어야 합니다.',
      },
      {
        id: 'replace-issuer',
        text: '32라면 `keyUsage = critical, keyCertSign, cRLSign`으로 CA 인증서를 다시 만듭니다. 29, 30, 31이라면 CA 인증서를 실제 발급자의 인증서로 교체합니다. 33이라면 CRL 발급자의 인증서를 신뢰 저장소에 추가합니다.',
      },
    ],
    choose:
      '발급자의 `keyUsage`에 `keyCertSign`이 없고 79가 나와도 프로그램이 검증을 계속하면 32이고, 이름과 키 식별자가 맞는 발급자를 찾지 못했으면 20입니다.',
    endUser,
  },
  extensions: {
    name: '받아들일 수 없는 확장',
    summary: '인증서나 CRL의 확장이 잘못되었거나, 지원되지 않거나, 검증하는 쪽이 요구하는 것을 허용하지 않습니다.',
    when: '사설 PKI가 프록시 인증서, 인증서 정책, CRL 범위를 쓰는데, 검증하는 쪽이 지원하지 않거나 다른 것을 요구하도록 설정되어 있을 때 나타납니다.',
    fixes: [
      {
        id: 'list-extensions',
        text: '인증서의 모든 확장을 `openssl x509 -noout -text`로, CRL의 확장(36, 44)은 `openssl crl -noout -text`로 출력해 메시지와 비교합니다.',
      },
      {
        id: 'reissue-certificate',
        text: '메시지가 가리키는 확장을 고치거나 빼고 인증서나 CRL을 다시 발급합니다. 35라면 CA 인증서의 `keyUsage`에 `cRLSign`이 있어야 합니다.',
      },
    ],
    choose:
      '메시지에 확장, 정책, 프록시 인증서, 키 용도(35, 39), CA 표시(37), CRL 범위(44) 또는 RFC 3779 리소스(46)가 나오면 이 중 하나입니다.',
    endUser,
  },
  special: {
    name: '제약이나 프로필 위반',
    summary:
      '이름 제약을 평가할 수 없거나, Suite B 같은 프로필의 규칙을 어겼거나, 애플리케이션이 인증서를 거부했습니다.',
    when: 'CA 인증서가 드문 형태의 이름 제약을 쓰거나, 검증하는 쪽이 Suite B 프로필을 요구하거나, 애플리케이션이 자체 콜백에서 인증서를 거부했을 때(50) 나타납니다. curl의 종료 상태 60은 검증 번호가 아니며, 원인은 curl의 메시지에 나옵니다.',
    fixes: [
      {
        id: 'find-rule',
        text: '50이면 애플리케이션 코드에서 `X509_V_ERR_APPLICATION_VERIFICATION`과 `X509_STORE_CTX_set_error`를 검색합니다. 애플리케이션의 검증 콜백이 이 번호를 설정합니다.',
      },
      {
        id: 'list-constraints',
        text: '각 CA 인증서를 출력하고, `Name Constraints` 아래에 `DNS`, `email`, `URI`, `IP`, `DirName` 이외의 항목이 있는지 확인합니다. 그런 항목에는 OpenSSL이 51을 보고할 수 있습니다.',
      },
    ],
    choose:
      '메시지에 제약, 이름 구문, Suite B, 애플리케이션, CRL 경로 검증(54) 또는 경로 순환(55)이 나오면 이 중 하나입니다.',
    endUser,
  },
  context: {
    name: '검증을 완료할 수 없음',
    summary: '검증을 잘못 호출했거나, OCSP나 Certificate Transparency 같은 추가 검사가 실패했습니다.',
    when: '애플리케이션이 검증 함수를 잘못 쓰거나, 필수로 요구하는 OCSP 응답이나 Certificate Transparency 타임스탬프가 없을 때 나타납니다. 엄격하게 검사할 때 인증서에 적힌 두 서명 알고리즘이 서로 다르면 78입니다. 서명 알고리즘을 알 수 없으면 OpenSSL 3.0.7 이상은 76이 아니라 20이나 21을 보고합니다.',
    fixes: [
      {
        id: 'read-library-error',
        text: 'OpenSSL의 오류 큐를 출력합니다. C에서는 `ERR_print_errors_fp(stderr)`를 씁니다. 로그에 `0A000086` 같은 코드만 있으면 `openssl errstr`가 그 내용을 출력합니다.',
      },
      {
        id: 'verify-by-hand',
        text: '같은 체인을 `openssl verify`로 검증합니다. `OK`가 출력되면 원인은 애플리케이션이나 OCSP, Certificate Transparency 같은 추가 검사에 있습니다.',
      },
    ],
    choose:
      '메시지에 OCSP 검증이나 알 수 없는 OCSP 인증서(73~75), SCT, 발급자 조회, 프록시 인증서의 주체 이름(72), 서명 알고리즘(76~78) 또는 검증 컨텍스트가 나오면 이 중 하나입니다.',
    endUser,
  },
  'strict-ca': {
    ...strict,
    name: '엄격한 검사: CA 필드',
    summary: '인증서의 경로 길이, 키 용도, 발급자 이름 또는 주체 이름이 RFC 5280을 어깁니다.',
  },
  'strict-names': {
    ...strict,
    name: '엄격한 검사: 대체 이름',
    summary:
      'Subject Alternative Name 확장이 비어 있거나(87), 주체가 비어 있는데도 critical이 아닙니다(88). OpenSSL 4.0 이상은 88을 보고하지 않습니다.',
  },
  'strict-identifiers': {
    ...strict,
    name: '엄격한 검사: 키 식별자',
    summary:
      '키 식별자 확장이 critical로 표시되어 있는데, RFC 5280은 이를 금지합니다. OpenSSL 4.0 이상은 이 오류를 보고하지 않습니다.',
  },
  'strict-version': {
    ...strict,
    name: '인증서 버전 또는 곡선',
    summary: '확장이 있는 인증서가 버전 3이 아니거나, EC 키에 곡선 매개변수가 명시되어 있습니다.',
    when: '93은 검증하는 쪽이 엄격하게 검사할 때 나타납니다(OpenSSL의 `-x509_strict`, Python 3.13 이상의 `VERIFY_X509_STRICT`). 94는 OpenSSL 3.0 이상이면 엄격한 검사가 꺼져 있어도 나타납니다.',
    fixes: [
      strict.fixes[0],
      strict.fixes[1],
      {
        id: 'relax-python',
        text: '93이라면 그때까지는 Python에서 이 연결 컨텍스트의 `VERIFY_X509_STRICT` 플래그를 뺍니다. 94에는 효과가 없습니다.',
      },
    ],
    choose:
      '93은 엄격한 검사가 켜져 있을 때만 나타나고, 94는 인증서가 둘 이상인 체인의 EC 키에 곡선 매개변수가 명시되어 있으면 엄격한 검사가 꺼져 있어도 나타납니다.',
  },
  newer: {
    name: '최근 버전에서 추가됨',
    summary:
      'OpenSSL 3.2부터 추가된 번호입니다. 원시 공개 키(95), OCSP 응답(96~100), CRL(101), 키 식별자(102, 103), 중복된 확장(104)에 관한 것입니다.',
    when: '애플리케이션이 OpenSSL 3.2 이상에서 원시 공개 키를 쓰거나, 스테이플링된 OCSP 응답을 확인하거나, CRL과 확장을 더 엄격하게 검사하는 OpenSSL 4를 쓸 때 나타납니다.',
    fixes: [
      {
        id: 'check-version',
        text: '`openssl version`으로 버전을 확인합니다. Node.js에서는 `node -p process.versions.openssl`입니다.',
      },
      { id: 'read-message', text: '번호 옆의 문구를 확인합니다. 실패한 검사가 나와 있습니다.' },
    ],
    choose: 'OpenSSL이 95~104의 번호를 보고하면 이 중 하나입니다.',
    endUser,
  },
};
