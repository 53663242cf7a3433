import type { http } from '../../../catalogs/http.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind HTTP codes do, in Korean. */
export const effects: EffectTexts<typeof http> = {
  'answers-conditional': '조건부 요청에 콘텐츠 대신 이 코드로 응답할지에 영향을 줍니다.',
  'closes-idle':
    '프록시와 업스트림 사이의 유휴 연결을 닫을 시점을 정합니다. 연결이 닫히는 순간에 보낸 요청은 이 코드로 실패합니다.',
  denies: '이 설정이 허용하지 않는 요청은 이 코드로 거부됩니다.',
  ejects:
    '오류가 나는 서버를 언제, 또는 얼마 동안 분산 대상에서 제외할지 정합니다. 남은 서버가 없는 동안 요청은 이 코드로 실패합니다.',
  'kills-worker': '이 시간보다 오래 걸리는 워커는 강제 종료됩니다. 연결이 끊기고 프록시가 이 코드를 보냅니다.',
  'limits-body': '요청 본문이 이 크기를 넘으면 이 코드로 거부됩니다.',
  'limits-concurrency': '열려 있거나 대기 중인 요청이나 연결이 이 수를 넘는 동안 요청이 이 코드로 거부됩니다.',
  'limits-count': '헤더 필드나 매개변수가 이 수를 넘는 요청은 이 코드로 거부됩니다.',
  'limits-header': '요청 헤더가 이 크기를 넘으면 이 코드로 거부됩니다.',
  'limits-redirects':
    '리디렉션이 연속으로 이 횟수에 이르면 요청이 실패합니다. 클라이언트에서는 오류로, 서버에서는 이 코드로 실패합니다.',
  'limits-response-header': '업스트림의 응답 헤더가 이 크기를 넘으면 요청이 이 코드로 실패합니다.',
  'limits-url': '요청 줄이나 URL, URL 매개변수가 이 길이를 넘으면 이 코드로 거부됩니다.',
  'on-client-abort': '클라이언트가 연결을 닫을 때 업스트림으로 보낸 요청도 취소할지 정합니다.',
  'origin-port': '원본 서버가 이 포트에서 연결을 거부하면 요청이 이 코드로 실패합니다.',
  'passes-on':
    '업스트림에 필요한 헤더, 호스트 이름, HTTP 버전을 정합니다. 이 값이 없거나 틀리면 업스트림이 이 코드를 보냅니다.',
  redirects: '이 리디렉션을 일으키거나 그 URL을 바꿉니다.',
  'requires-auth': '요청에 자격 증명이 필요한지 정합니다. 필요한데 유효한 자격 증명이 없으면 이 코드로 거부됩니다.',
  retries: '이 코드를 보내기 전에 요청을 다시 시도할지, 몇 번 시도할지 정합니다.',
  'sets-status': '이 코드를 보낼지 다른 코드를 보낼지 정합니다.',
  'times-out': '상대방(대개 업스트림)이 이 시간 안에 데이터를 보내거나 받지 않으면 요청이 이 코드로 실패합니다.',
  'times-out-client': '클라이언트가 이 시간 안에 요청을 다 보내지 못하면 요청이 이 코드로 실패합니다.',
  'times-out-connect': '이 시간 안에 업스트림과 연결되지 않으면 요청이 이 코드로 실패합니다.',
  'times-out-queue': '여유 있는 서버를 이 시간보다 오래 기다리면 요청이 이 코드로 실패합니다.',
};
