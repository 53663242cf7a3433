import type { tls } from '../../../catalogs/tls.js';
import type { EffectTexts } from '../../../model.js';

/** TLS 경고와 관련된 설정이 하는 일(한국어). */
export const effects: EffectTexts<typeof tls> = {
  'asks-certificate': '서버가 클라이언트 인증서를 요청할지, 필수로 요구할지를 정합니다.',
  'asks-and-rejects':
    '이 설정을 켜면 서버가 클라이언트 인증서를 요청합니다. `rejectUnauthorized`가 `false`가 아니면 필수로 요구합니다.',
  'asks-in-http':
    '서버가 클라이언트 인증서를 요구할지 정합니다. 필수인 인증서가 없거나 받은 인증서가 유효하지 않아도 nginx는 경고를 보내지 않고, 핸드셰이크를 마친 뒤 HTTP 400으로 응답합니다.',
  'chooses-name':
    '프록시가 업스트림 서버에 SNI를 보내도록 설정되어 있으면 이 이름을 보내고, 업스트림 서버의 인증서를 검증하도록 설정되어 있으면 이 이름으로 검증합니다.',
  'disables-algorithms':
    '이 목록에 있는 TLS 버전, 암호 스위트, 키 길이, 서명 알고리즘은 제안하지도 허용하지도 않습니다.',
  'enables-tls': '이 매개변수가 없으면 포트가 평문 HTTP로 통신하므로 TLS 클라이언트가 연결할 수 없습니다.',
  'limits-both': '허용할 TLS 버전과 암호 스위트를 정하는 정책입니다.',
  'limits-ciphers':
    'TLS 1.2 이하에서는 이 암호 스위트만 사용합니다. 이 중에 공통된 것이 없으면 핸드셰이크가 실패하지만, 양쪽 모두 TLS 1.3을 지원하면 이 목록의 영향을 받지 않습니다.',
  'limits-groups':
    '키 교환에 이 그룹(곡선)만 사용합니다. 공통된 그룹이 없으면 TLS 1.3 핸드셰이크는 실패하지만, TLS 1.2 이하에서는 ECDHE를 쓰지 않는 암호 스위트로 연결할 수 있습니다.',
  'limits-versions': '이 TLS 버전만 사용합니다. 공통된 버전이 없으면 핸드셰이크가 실패합니다.',
  'raises-security':
    '이 OpenSSL 보안 레벨에 못 미치는 키, 서명 알고리즘, 암호 스위트를 거부합니다. 예를 들어 레벨 2에서는 2048비트보다 짧은 RSA 키를 거부합니다.',
  'rejects-name': '설정되지 않은 서버 이름(SNI)에 대한 핸드셰이크를 거부합니다. nginx에서는 기본 서버에 설정합니다.',
  'sends-name': '서버 이름(SNI)을 업스트림 서버에 보낼지 정합니다.',
  'sets-minimum': '이 버전 이상의 TLS만 사용합니다. 상대방이 더 오래된 버전만 지원하면 핸드셰이크가 실패합니다.',
  'times-out':
    '이 시간이 지나도 핸드셰이크가 끝나지 않으면 경고 없이 연결을 종료합니다. Node.js에서는 HTTPS 서버가 연결을 종료하며, `tls.Server`를 직접 쓰면 `tlsClientError` 이벤트만 발생하고 연결은 열린 채로 남습니다.',
};
