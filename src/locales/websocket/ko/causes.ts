import type { websocket } from '../../../catalogs/websocket.js';
import type { Causes, StepIdOf, StepText } from '../../../model.js';

/** What leads from a close code to what happened, in Korean. */
export const causes: { readonly 1006: Causes<StepText<StepIdOf<(typeof websocket)['codes'][1006]>>> } = {
  1006: {
    question: '연결이 닫히기 전에 `open` 이벤트가 발생했습니까?',
    answers: [
      {
        text: '아니요, 연결이 한 번도 열리지 않았습니다.',
        next: {
          question: '브라우저의 네트워크 패널에서 업그레이드 요청은 어떻게 표시됩니까?',
          answers: [
            {
              text: '101이 아닌 HTTP 상태 코드가 표시됩니다.',
              conclusion: '서버나 프록시가 업그레이드를 거부했고, 브라우저는 그 상태 코드를 페이지에 알리지 않습니다.',
              fixes: [
                {
                  id: 'read-http-status',
                  text: '상태 코드를 확인합니다. 400이나 426이면 대개 프록시가 `Upgrade` 헤더를 제거한 것입니다. 200이면 그 경로에서 웹 페이지를 제공하는 것입니다. 301이나 302면 리디렉션이며, 브라우저는 이를 따라가지 않습니다. 401이나 403이면 토큰, 쿠키, `Origin`이 거부된 것입니다. 404면 경로가 틀렸습니다. 502나 504면 프록시가 서버로부터 유효한 응답을 받지 못한 것입니다.',
                },
                {
                  id: 'forward-upgrade-headers',
                  text: '모든 프록시가 `Upgrade` 헤더와 `Connection` 헤더를 전달하도록 설정합니다. nginx에서는 `location`에 `proxy_http_version 1.1`을 설정하고 `proxy_set_header`로 두 헤더를 설정합니다.',
                },
              ],
            },
            {
              text: '101이 표시되지만 `open` 이벤트는 발생하지 않습니다.',
              conclusion:
                '핸드셰이크 응답이 유효하지 않았습니다. 대개 클라이언트가 서브프로토콜을 제안했는데 응답에 하나도 없는 경우입니다. 다만 Firefox는 이런 응답을 받아들입니다. `Sec-WebSocket-Accept`가 틀렸거나, 클라이언트가 제안하지 않은 서브프로토콜이나 확장이 응답에 있을 수도 있습니다.',
              fixes: [
                {
                  id: 'read-rejected-header',
                  text: 'Chrome의 콘솔에서 거부된 헤더를 확인합니다. `Error during WebSocket handshake:` 뒤에 나옵니다. Firefox는 헤더 이름을 표시하지 않습니다.',
                },
                {
                  id: 'return-offered-subprotocol',
                  text: '핸드셰이크는 WebSocket 라이브러리로 처리하고, 클라이언트가 제안한 값 중 하나를 `Sec-WebSocket-Protocol`로 반환합니다. 서버가 지원하는 것이 없다면 클라이언트에서 서브프로토콜을 넘기지 않습니다.',
                },
              ],
            },
            {
              text: '인증서 오류나 TLS 오류가 표시됩니다.',
              conclusion: 'TLS 핸드셰이크가 실패했습니다. Chromium은 이를 1006으로, Firefox는 대개 1015로 보고합니다.',
              fixes: [
                {
                  id: 'open-in-browser',
                  text: '같은 호스트와 포트를 브라우저 탭에서 `https://`로 열어 인증서 오류를 확인합니다.',
                },
                {
                  id: 'verify-certificate',
                  text: '서버를 대상으로 `openssl s_client`를 `-verify_hostname`과 함께 실행합니다. `Verify return code: 0 (ok)`는 호스트 이름, 유효 기간, 인증서 체인이 유효하다는 뜻입니다.',
                },
              ],
            },
            {
              text: '요청이 아예 없거나 차단된 것으로 표시됩니다.',
              conclusion:
                '브라우저 확장 프로그램, 혼합 콘텐츠 차단(`https://` 페이지의 `ws://` URL), 또는 콘텐츠 보안 정책(CSP) 때문에 요청이 전송되기 전에 중단되었습니다. 이때 1006을 보고하지 않는 브라우저도 있습니다. CSP가 원인이면 Chromium에서는 `error` 이벤트만 발생하고, Firefox에서는 예외가 발생합니다.',
              fixes: [
                {
                  id: 'read-block-reason',
                  text: '콘솔에서 차단된 URL과 `connect-src` 지시어 같은 차단 이유를 확인합니다.',
                },
                {
                  id: 'use-wss',
                  text: '`https://` 페이지에서는 `wss://`를 쓰고, 확장 프로그램이 없는 브라우저 프로필에서 테스트합니다.',
                },
                {
                  id: 'allow-connect-src',
                  text: '`Content-Security-Policy` 헤더의 `connect-src` 지시어에 WebSocket URL을 추가합니다.',
                },
              ],
            },
            {
              text: 'DNS 오류가 표시되거나, 연결이 거부되었거나, 응답이 없습니다.',
              next: {
                question:
                  '같은 호스트와 포트로 `https://` 요청(`ws://` URL이라면 `http://` 요청)을 보내면 상태 코드와 관계없이 응답이 옵니까?',
                answers: [
                  {
                    text: '예, 응답이 옵니다.',
                    conclusion:
                      '클라이언트와 서버 사이의 홉이나 서버 자체가 일반 HTTP 요청은 처리하면서 업그레이드 요청은 버립니다.',
                    fixes: [
                      {
                        id: 'try-other-network',
                        text: 'VPN, 회사 프록시, 백신 프로그램 없이 다시 시도하고, 다른 네트워크에서도 시도해 봅니다.',
                      },
                      {
                        id: 'serve-on-443',
                        text: '443번 포트에서 `wss://`를 제공합니다. TLS 덕분에 대부분의 미들박스에는 업그레이드가 보이지 않습니다. 자체 방화벽과 프록시에서 `Upgrade: websocket`을 허용합니다.',
                      },
                      {
                        id: 'respond-to-upgrades',
                        text: "모든 업그레이드 요청에 응답합니다. Node.js에서 알 수 없는 경로라면 `upgrade` 핸들러에서 `socket.end('HTTP/1.1 404 Not Found\\r\\n\\r\\n')`을 호출합니다.",
                      },
                    ],
                  },
                  {
                    text: '아니요, 하지만 다른 네트워크에서는 응답이 옵니다.',
                    conclusion: '이 네트워크가 호스트나 포트를 차단하거나, 호스트 이름을 조회하지 못합니다.',
                    fixes: [
                      {
                        id: 'compare-dns',
                        text: '두 네트워크에서 `dig +short example.com`을 실행하여 IP 주소를 비교합니다.',
                      },
                      {
                        id: 'allow-host',
                        text: '이 네트워크의 방화벽이나 프록시에서 호스트와 포트를 허용하고 `nc -vz HOST PORT`로 테스트합니다.',
                      },
                    ],
                  },
                  {
                    text: '아니요, 어느 네트워크에서도 응답이 없습니다.',
                    conclusion: '서버가 중지되었거나, 방화벽이 포트를 차단하거나, DNS가 잘못된 IP 주소를 반환합니다.',
                    fixes: [
                      {
                        id: 'check-listener',
                        text: '서버에서 `ss -ltnp`를 실행하여 해당 포트에서 프로세스가 수신 대기하는지 확인합니다. 그런 다음 `dig +short example.com`이 서버나 로드 밸런서의 IP 주소를 반환하는지 확인합니다.',
                      },
                    ],
                  },
                ],
              },
            },
          ],
        },
      },
      {
        text: '예, 연결이 열려 있었습니다.',
        next: {
          question: '매번 비슷한 시간이 지난 뒤에 닫힙니까?',
          answers: [
            {
              text: '예, 마지막 메시지로부터 비슷한 시간이 지나면 닫힙니다.',
              conclusion: '프록시나 로드 밸런서가 유휴 연결을 닫고 있습니다.',
              fixes: [
                {
                  id: 'ping-when-idle',
                  text: '일반적인 유휴 타임아웃보다 짧은 20초 간격으로 ping을 보냅니다. Python websockets에서는 `ping_interval`(기본값 20초), Socket.IO에서는 `pingInterval`(밀리초 단위, 기본값 25초), ws에서는 타이머로 호출하는 `ws.ping()`입니다.',
                },
                {
                  id: 'raise-idle-timeout',
                  text: '닫힐 때까지 걸린 시간을 모든 홉의 유휴 타임아웃과 비교하여 일치하는 것을 늘립니다. 60초면 nginx의 `proxy_read_timeout`이나 AWS ALB의 `idle_timeout.timeout_seconds`, 5분이면 Envoy의 `stream_idle_timeout`, 350초면 AWS NLB의 `tcp.idle_timeout.seconds`입니다. HAProxy에서는 `timeout tunnel`을 확인합니다. 설정하지 않았다면 `timeout client`와 `timeout server` 중 짧은 쪽이 적용됩니다.',
                },
              ],
            },
            {
              text: '예, 메시지가 오가는 중에도 연결 시작으로부터 비슷한 시간이 지나면 닫힙니다.',
              conclusion: '프록시나 호스팅 플랫폼이 연결의 최대 지속 시간을 제한하고 있거나, 세션이 만료되었습니다.',
              fixes: [
                {
                  id: 'check-maximum-duration',
                  text: '모든 홉의 최대 지속 시간을 확인합니다. Google Cloud에서 클래식 Application Load Balancer는 기본값 30초(백엔드 서비스의 `timeoutSec`), Cloud Run은 기본값 5분에 최대 60분입니다. AWS API Gateway는 2시간(고정)입니다.',
                },
                {
                  id: 'close-before-limit',
                  text: '그 제한에 이르기 전에 `close(1001)`이나 `close(1012)`를 호출합니다.',
                },
                {
                  id: 'resume-session',
                  text: '자동으로 재연결하고, 마지막으로 받은 메시지의 ID 등을 기준으로 그사이에 놓친 메시지를 요청합니다.',
                },
              ],
            },
            {
              text: '아니요, 닫히는 시점이 매번 다릅니다.',
              next: {
                question: '같은 순간에 다른 클라이언트의 연결도 끊깁니까?',
                answers: [
                  {
                    text: '예, 여러 클라이언트가 한꺼번에 끊깁니다.',
                    conclusion:
                      '크래시, 메모리 부족으로 인한 강제 종료, 배포 때문에 서버 프로세스나 프록시가 종료 핸드셰이크 없이 중지되었습니다.',
                    fixes: [
                      {
                        id: 'find-restart',
                        text: '그 시각에 재시작이 있었는지 확인합니다. `kubectl describe pod`의 `OOMKilled`, `dmesg -T`의 `Out of memory`, 배포나 nginx 재시작 기록을 찾습니다. `nginx -s reload`는 연결을 끊지 않지만, `worker_shutdown_timeout`을 설정했다면 리로드 후 그 시간이 지났을 때 연결을 닫습니다.',
                      },
                      {
                        id: 'close-on-shutdown',
                        text: '`SIGTERM`을 받으면 프로세스가 끝나기 전에 각 연결을 1001이나 1012로 닫습니다.',
                      },
                    ],
                  },
                  {
                    text: '아니요, 이 연결만 끊깁니다.',
                    next: {
                      question: '바로 전에 무슨 일이 있었습니까?',
                      answers: [
                        {
                          text: '메시지를 보내거나 받았습니다.',
                          conclusion:
                            '한쪽이 그 메시지 때문에 연결을 닫았습니다. 메시지가 너무 컸거나, 텍스트가 UTF-8이 아니었거나, 프레임의 형식이 잘못된 경우입니다. 메시지를 거부한 클라이언트는 대개 1009, 1007, 1002 대신 1006을 보고합니다.',
                          fixes: [
                            {
                              id: 'send-short-message',
                              text: '짧은 메시지를 보내 봅니다. 연결이 유지되면 크기가 원인입니다.',
                            },
                            {
                              id: 'log-library-errors',
                              text: 'ws의 `Max payload size exceeded` 같은 WebSocket 라이브러리의 오류를 로그에 남기고, 메시지의 크기를 라이브러리와 모든 홉의 크기 제한과 비교합니다.',
                            },
                          ],
                        },
                        {
                          text: '기기가 절전 상태였거나, 네트워크가 바뀌었거나, 페이지가 백그라운드에 있었습니다.',
                          conclusion:
                            '네트워크 연결이 끊겼거나, 브라우저가 페이지의 타이머를 제한하여 하트비트가 멈추자 서버가 연결을 닫았습니다.',
                          fixes: [
                            {
                              id: 'reconnect-on-return',
                              text: '`visibilitychange`나 `online` 이벤트가 발생하면 재연결하고, 그사이에 놓친 메시지를 요청합니다.',
                            },
                            {
                              id: 'terminate-dead-connections',
                              text: '30초마다 ping을 보냅니다. 다음 ping까지 pong이 오지 않으면 연결을 종료합니다. ws에서는 `ws.terminate()`입니다.',
                            },
                          ],
                        },
                        {
                          text: '눈에 띄는 일은 없었습니다.',
                          next: {
                            question: '프록시, VPN, 백신 프로그램이 없으면 연결이 유지됩니까?',
                            answers: [
                              {
                                text: '예, 유지됩니다.',
                                conclusion: '그중 하나가 연결을 닫거나 프레임을 변경합니다.',
                                fixes: [
                                  {
                                    id: 'enable-one-by-one',
                                    text: '하나씩 다시 켜 봅니다. 연결을 끊는 것이 무엇인지 확인되면, 그 프로그램이나 프록시의 검사 대상에서 해당 호스트를 제외합니다.',
                                  },
                                ],
                              },
                              {
                                text: '아니요, 그래도 끊깁니다.',
                                conclusion: '서버가 종료 핸드셰이크 없이 연결을 끊었을 가능성이 가장 큽니다.',
                                fixes: [
                                  {
                                    id: 'find-dropped-socket',
                                    text: '처리되지 않은 예외와, `ws.close()` 대신 `socket.destroy()`나 `ws.terminate()`를 호출하는 코드를 찾습니다.',
                                  },
                                  {
                                    id: 'capture-packets',
                                    text: '서버에서 `tcpdump`로 패킷을 캡처합니다. FIN이나 RST를 먼저 보낸 쪽이 연결을 종료한 것입니다.',
                                  },
                                ],
                              },
                            ],
                          },
                        },
                      ],
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    ],
  },
};
