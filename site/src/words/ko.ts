import type { Words } from '../words.js';

export const ko: Words = {
  title: '상태 코드 설명과 비교',
  intro: '상태 코드가 무엇을 뜻하고 언제 나타나는지, 비슷한 코드와 어떻게 다른지, 원인을 어떻게 해결하는지 설명합니다.',
  home: '홈',
  skip: '본문 바로가기',
  language: '언어',
  protocols: '프로토콜',
  comparisons: '코드 비교',
  comparisonsIntro: '자주 혼동하는 코드를 나란히 비교합니다.',
  acrossProtocols: '프로토콜 간 비교',
  sets: {
    authentication: {
      title: '인증과 권한',
      intro: '자격 증명이 없거나 접근이 거부되었을 때 HTTP, gRPC, WebSocket에서 어떤 코드를 보내는지 비교합니다.',
    },
    unavailable: {
      title: '서비스 이용 불가',
      intro: '서비스가 중단되었거나 과부하 상태일 때 HTTP, gRPC, WebSocket에서 어떤 코드를 보내는지 비교합니다.',
    },
    redirects: {
      title: '리디렉션',
      intro: 'HTTP 리디렉션 네 가지를 영구적인지 일시적인지, 메서드를 유지하는지를 기준으로 비교합니다.',
    },
    timeouts: {
      title: '타임아웃과 데드라인',
      intro:
        '서버가 요청을 기다리다 시간이 초과되었는지, 게이트웨이가 응답을 기다리다 시간이 초과되었는지, TCP 연결 시간이 초과되었는지, gRPC 데드라인이 지났는지 구분합니다.',
    },
    restarts: {
      title: '재시작과 연결 끊김',
      intro:
        '서버가 종료되거나 재시작되거나 서버에 장애가 발생했을 때 WebSocket 클라이언트가 보고하는 코드와 재연결 시점을 설명합니다.',
    },
  },
  setsTitle: '주제별 코드',
  measured: '측정 결과',
  names: {
    title: '클라이언트마다 다른 오류 이름',
    intro: '연결 거부나 인증서 만료 같은 오류의 이름은 클라이언트마다 다릅니다. 그 이름을 모았습니다.',
  },
  reported: {
    title: '클라이언트가 실제로 보고하는 코드',
    intro: 'close 이벤트의 코드가 서버에서 보낸 코드와 항상 같지는 않습니다.',
    sent: '종료 코드',
  },
  previous: '이전',
  next: '다음',
  markdown: '이 페이지를 Markdown으로 보기',
  search: {
    title: '검색',
    field: '모든 페이지 검색',
    noScript: '검색하려면 JavaScript가 필요합니다. 모든 코드는 아래의 프로토콜별 목록에 있습니다.',
  },
  notFound: {
    title: '페이지를 찾을 수 없습니다',
    text: '이 URL에 해당하는 페이지가 없습니다. 코드를 검색하거나 프로토콜을 선택해 주세요.',
  },
};
