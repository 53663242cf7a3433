import type { Messages } from '../../model.js';

/** The interface's words in Korean. */
export const ko: Messages<'ko'> = {
  description: '설명',
  whenYouSeeIt: '이 코드가 나타나는 경우',
  howToFix: '해결 방법',
  forUsers: '사용자 안내 문구',
  sideBySide: '나란히 비교',
  onlyDifferences: '차이점만 보기',
  question: '질문',
  differs: '다름',
  same: '같음',
  keyDifferences: '주요 차이점',
  noDifferences: '이 코드들은 비교 항목이 모두 같습니다. 차이는 위에서 설명한 의미에 있습니다.',
  whichToSend: '보낼 코드 선택',
  tellApart: '구별 방법',
  whenToSend: '이 코드를 보내는 경우',
  howToTell: '이 코드인지 확인하는 방법',
  learnMore: '더 알아보기',
  sources: '출처',
  relatedPairs: '관련 비교',
  whereItArises: '발생 단계',
  anyStage: '모든 단계',
  noStage: '없음: 아직 의미가 정해지지 않음',
  notDefined: '정의되지 않음',
  versus: 'vs',
  list: { comma: ', ', and: ' 및 ' },
  roles: { client: '클라이언트', server: '서버', operator: '운영' },
  progress: { other: '{total}단계 중 {done}단계 완료' },
  severity: {
    neutral: { other: '{codes} 코드는 오류가 아니며, 통상적인 연결 종료에 쓰입니다.' },
    notice: { other: '{codes} 코드는 연결 자체에는 문제가 없었지만 애플리케이션의 판단이 필요하다는 뜻입니다.' },
    fault: { other: '{codes} 코드는 누군가 원인을 찾아야 하는 문제가 있다는 뜻입니다.' },
  },
  facts: {
    registry: {
      question: '등록되어 있습니까?',
      values: {
        assigned: '할당됨',
        reserved: '예약됨',
        unassigned: '미할당',
        private: '사설 용도',
        unofficial: '비공식',
      },
    },
    spec: { question: '어디에 정의되어 있습니까?', values: {} },
  },
};
