import type { LookupMessages } from '../../../model.js';

/** The words of `CodeLookup` in Korean. A page that shows no other component need not load the rest. */
export const lookup: LookupMessages = {
  label: '로그 한 줄을 붙여 넣거나 코드 또는 이름 입력',
  submit: '설명 보기',
  loading: '불러오는 중…',
  nothing: '인식된 코드가 없습니다. 로그 줄 전체를 붙여 넣거나 코드 앞에 프로토콜을 입력해 주세요.',
  recognized: '인식 결과',
  mayMean: '가능한 원인',
  failed:
    '설명을 불러오지 못했습니다. 네트워크 연결을 확인한 뒤 다시 시도해 주세요. 그래도 안 되면 페이지를 새로 고쳐 주세요.',
  retry: '다시 시도',
  share: '이 코드의 링크',
};
