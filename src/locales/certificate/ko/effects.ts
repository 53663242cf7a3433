import type { certificate } from '../../../catalogs/certificate.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind a refused certificate do, in Korean. */
export const effects: EffectTexts<typeof certificate> = {
  'accepts-partial-chain':
    '켜면 체인이 신뢰 저장소에 있는 중간 인증서에서 끝나도 됩니다. 끄면 자체 서명된 루트나 신뢰 설정이 있는 인증서(`BEGIN TRUSTED CERTIFICATE`)까지 이어져야 합니다.',
  'checks-crl': '이 파일을 지정하면 인증서를 CRL과 대조합니다. 체인에 있는 모든 CA의 CRL이 들어 있어야 합니다.',
  'checks-expiry': '켜면 업스트림 서버의 만료된 인증서를 거부합니다.',
  'checks-name': '켜면 업스트림 서버의 인증서가 요청의 호스트 이름과 일치해야 합니다.',
  'checks-strictly':
    '켜면 인증서가 RFC 5280을 엄격하게 따라야 합니다. 예를 들어 키 식별자가 필요하고, CA 인증서에는 Key Usage 확장도 필요합니다.',
  'limits-depth': 'CA 인증서가 이보다 많은 체인은 거부됩니다. 루트를 세는지는 제품마다 다릅니다.',
  'limits-lifetime': '이 프로필의 인증서는 이 기간이 지나면 만료됩니다.',
  'sends-chain': '서버는 이 파일의 인증서를 보냅니다. 자신의 인증서가 먼저이고, 그다음이 중간 인증서입니다.',
  'sends-sni':
    '끄면 프록시가 업스트림 서버에 호스트 이름(SNI)을 보내지 않으므로, 서버가 기본 인증서를 보낼 수 있습니다.',
  'sets-expected-name': '검증을 켜면 업스트림 서버의 인증서가 이 이름과 일치해야 합니다.',
  'sets-minimum-strength':
    '레벨 2에서는 2048비트보다 짧은 RSA 키와 224비트보다 짧은 ECC 키를 거부합니다. 레벨 1의 한계는 1024비트와 160비트입니다.',
  'shortens-lifetime':
    '공인 CA는 유효 기간이 이보다 긴 인증서를 발급할 수 없습니다. 이 한도는 2027-03-15에 100일, 2029-03-15에 47일로 줄어듭니다.',
  trusts: '이 파일이나 디렉터리의 CA 인증서를 신뢰합니다.',
  'trusts-more': '이 파일의 CA 인증서를 내장된 인증서에 추가합니다. 프로세스가 시작할 때만 읽습니다.',
  'verifies-upstream': '프록시가 업스트림 서버의 인증서를 검증할지 정합니다.',
};
