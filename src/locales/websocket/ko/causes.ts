import type { Causes } from '../../../model.js';

/** What leads from a close code to what happened, in Korean. */
export const causes: { readonly 1006: Causes } = {
  1006: {
    question: '연결이 닫히기 전에 open 이벤트가 발생했습니까?',
    answers: [
      {
        text: '아니요, 연결이 한 번도 열리지 않았습니다.',
        next: {
          question: '브라우저의 네트워크 패널에서 업그레이드 요청은 어떻게 표시됩니까?',
          answers: [
            {
              text: '101이 아닌 HTTP 상태가 표시됩니다.',
              conclusion: '서버나 프록시가 업그레이드를 거부했고, 브라우저는 그 상태를 페이지에 알려 주지 않습니다.',
              fixes: [
                {
                  id: 'read-http-status',
                  who: 'client',
                  text: '표시된 상태를 찾아봅니다. 401과 403이면 토큰, 쿠키, 출처(origin)를, 404면 경로를, 502와 504면 프록시를 살펴봅니다.',
                },
                {
                  id: 'forward-upgrade-headers',
                  who: 'operator',
                  text: '경로에 있는 모든 프록시가 Upgrade 헤더와 Connection 헤더를 전달하는지 확인합니다.',
                  run: 'proxy_http_version 1.1;\nproxy_set_header Upgrade $http_upgrade;\nproxy_set_header Connection "upgrade";',
                },
              ],
            },
            {
              text: '101이 표시되지만 open 이벤트는 발생하지 않습니다.',
              conclusion:
                '핸드셰이크에 대한 서버의 응답이 올바르지 않았습니다. Sec-WebSocket-Accept 값이 틀렸거나, 클라이언트가 제안하지 않은 서브프로토콜이나 확장이 응답에 들어 있습니다.',
              fixes: [
                {
                  id: 'read-rejected-header',
                  who: 'client',
                  text: '콘솔을 확인합니다. 어떤 헤더가 거부되었는지 나옵니다.',
                },
                {
                  id: 'return-offered-subprotocol',
                  who: 'server',
                  text: '핸드셰이크 응답은 WebSocket 라이브러리에 맡기고, 클라이언트가 제안한 것 중에서만 선택합니다.',
                },
              ],
            },
            {
              text: '인증서 오류나 TLS 오류가 표시됩니다.',
              conclusion: 'TLS 핸드셰이크가 실패했으며, Chromium은 이를 1006으로 표시합니다.',
              fixes: [
                {
                  id: 'open-in-browser',
                  who: 'client',
                  text: '같은 호스트와 포트를 새 탭에서 https://로 엽니다. 인증서의 어떤 점이 잘못되었는지 브라우저가 알려 줍니다.',
                },
                {
                  id: 'verify-certificate',
                  who: 'operator',
                  text: '서버가 보내는 인증서의 호스트 이름과 유효 기간, 중간 인증서를 확인합니다.',
                  run: 'openssl s_client -connect example.com:443 -servername example.com -verify_hostname example.com </dev/null',
                },
              ],
            },
            {
              text: '요청이 아예 없거나 차단된 것으로 표시됩니다.',
              conclusion:
                '요청이 나가기 전에 브라우저가 막았습니다. 콘텐츠 보안 정책(Content-Security-Policy)이나 확장 프로그램이 막았거나, https:// 페이지에서 ws:// 주소를 썼기 때문입니다. 이때 1006을 보고하지 않는 브라우저도 있습니다.',
              fixes: [
                {
                  id: 'read-block-reason',
                  who: 'client',
                  text: '콘솔을 확인합니다. 어떤 정책이 막았는지 또는 어떤 주소가 막혔는지 나옵니다.',
                },
                {
                  id: 'use-wss',
                  who: 'client',
                  text: 'https://로 연 페이지에서는 wss://를 쓰고, 확장 프로그램이 없는 프로필에서도 한 번 시도합니다.',
                },
                {
                  id: 'allow-connect-src',
                  who: 'server',
                  text: '콘텐츠 보안 정책의 connect-src에서 해당 주소를 허용합니다.',
                  run: "Content-Security-Policy: connect-src 'self' wss://example.com",
                },
              ],
            },
            {
              text: 'DNS 오류가 표시되거나, 연결이 거부되었거나, 응답이 없습니다.',
              next: {
                question:
                  '같은 호스트와 포트로 https:// 요청(ws:// 주소라면 http:// 요청)을 보내면 상태와 관계없이 응답이 옵니까?',
                answers: [
                  {
                    text: '예, 응답이 옵니다.',
                    conclusion:
                      '경로 중간의 무언가나 서버 자체가 일반 HTTP 요청은 받아들이면서 업그레이드 요청은 응답 없이 버립니다.',
                    fixes: [
                      {
                        id: 'try-other-network',
                        who: 'client',
                        text: 'VPN, 회사 프록시, 백신 프로그램 없이 다시 시도하고, 다른 네트워크에서도 시도합니다.',
                      },
                      {
                        id: 'serve-on-443',
                        who: 'operator',
                        text: '443 포트에서 wss://를 제공하고, 방화벽과 프록시가 업그레이드를 통과시키도록 설정합니다.',
                      },
                      {
                        id: 'respond-to-upgrades',
                        who: 'server',
                        text: '등록되지 않은 URL 경로로 온 것까지 포함해, 모든 업그레이드 요청을 수락하거나 거부합니다.',
                      },
                    ],
                  },
                  {
                    text: '아니요, 하지만 다른 네트워크에서는 응답이 옵니다.',
                    conclusion: '이 네트워크가 호스트나 포트를 차단하거나, 이름을 해석하지 못합니다.',
                    fixes: [
                      {
                        id: 'compare-dns',
                        who: 'client',
                        text: '두 네트워크의 DNS 응답을 비교합니다.',
                        run: 'dig +short example.com',
                      },
                      {
                        id: 'allow-host',
                        who: 'operator',
                        text: '이 네트워크에서 해당 호스트와 포트가 허용되도록 조치합니다.',
                        run: 'nc -vz HOST PORT',
                      },
                    ],
                  },
                  {
                    text: '아니요, 어느 네트워크에서도 응답이 없습니다.',
                    conclusion: '서버가 내려갔거나, DNS가 잘못된 주소를 가리킵니다.',
                    fixes: [
                      {
                        id: 'check-listener',
                        who: 'operator',
                        text: 'DNS가 알려 주는 주소의 해당 포트에서 프로세스가 연결을 기다리고 있는지 확인합니다.',
                        run: 'ss -ltnp\ndig +short example.com',
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
              conclusion: '프록시나 로드 밸런서가 유휴 연결을 끊고 있습니다.',
              fixes: [
                {
                  id: 'ping-when-idle',
                  who: 'server',
                  text: '경로에서 가장 짧은 유휴 타임아웃보다 더 자주, 예를 들어 20초마다 ping을 보냅니다.',
                },
                {
                  id: 'raise-idle-timeout',
                  who: 'operator',
                  text: '마지막 메시지부터 닫힐 때까지 걸린 시간을 경로에 있는 타임아웃과 비교합니다. nginx의 proxy_read_timeout이나 로드 밸런서의 유휴 타임아웃이 그 예입니다.',
                  run: 'proxy_read_timeout 300s;',
                },
              ],
            },
            {
              text: '예, 메시지가 오가는 중에도 연결 시작으로부터 비슷한 시간이 지나면 닫힙니다.',
              conclusion: '프록시, 호스팅 플랫폼, 세션 중 하나가 연결의 최대 지속 시간을 제한하고 있습니다.',
              fixes: [
                {
                  id: 'check-maximum-duration',
                  who: 'operator',
                  text: '플랫폼과 프록시가 허용하는 연결의 최대 지속 시간을 찾아봅니다.',
                },
                {
                  id: 'close-before-limit',
                  who: 'server',
                  text: '그 시간이 되기 전에 서버에서 먼저 1001이나 1012로 연결을 닫습니다.',
                },
                {
                  id: 'resume-session',
                  who: 'client',
                  text: '재연결을 당연히 일어나는 일로 다루고, 그 사이에 놓친 내용을 요청합니다.',
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
                      '서버 프로세스나 그 앞의 프록시가 연결을 닫지 않고 종료되었습니다. 비정상 중단, 메모리 부족으로 인한 강제 종료, 배포 등이 원인입니다.',
                    fixes: [
                      {
                        id: 'find-restart',
                        who: 'operator',
                        text: '그 시각에 재시작, 프록시 리로드, 메모리 부족으로 인한 강제 종료, 배포가 있었는지 확인합니다.',
                        run: "kubectl describe pod POD\ndmesg -T | grep -i 'out of memory'",
                      },
                      {
                        id: 'close-on-shutdown',
                        who: 'server',
                        text: '종료 신호를 받으면 프로세스가 끝나기 전에 모든 연결을 1001이나 1012로 닫습니다.',
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
                            '한쪽이 그 메시지 때문에 연결을 포기했습니다. 메시지가 너무 컸거나, 텍스트가 UTF-8이 아니었거나, 프레임이 잘못된 경우입니다. 이때 일부 클라이언트는 1009, 1007, 1002 대신 1006을 보고합니다.',
                          fixes: [
                            {
                              id: 'send-short-message',
                              who: 'client',
                              text: '대신 짧은 메시지를 보내 봅니다. 연결이 유지되면 크기가 원인입니다.',
                            },
                            {
                              id: 'log-library-errors',
                              who: 'server',
                              text: 'WebSocket 라이브러리의 오류를 로그에 남기고, 라이브러리의 크기 제한을 프록시의 제한과 비교합니다.',
                            },
                          ],
                        },
                        {
                          text: '기기가 절전 상태였거나, 네트워크가 바뀌었거나, 페이지가 백그라운드에 있었습니다.',
                          conclusion:
                            '연결되어 있는 동안 네트워크가 사라졌거나, 페이지의 타이머가 멈춘 사이에 서버가 기다리다 연결을 포기했습니다.',
                          fixes: [
                            {
                              id: 'reconnect-on-return',
                              who: 'client',
                              text: '페이지가 다시 보이거나 online 이벤트가 발생하면 재연결하고, 그 사이에 놓친 내용을 요청합니다.',
                            },
                            {
                              id: 'terminate-dead-connections',
                              who: 'server',
                              text: '죽은 연결을 서버 측에서도 알아차릴 수 있도록 ping을 보냅니다.',
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
                                conclusion: '그중 하나가 연결을 끊거나 프레임을 손상시킵니다.',
                                fixes: [
                                  {
                                    id: 'enable-one-by-one',
                                    who: 'operator',
                                    text: '하나씩 다시 켜 보고, 연결이 끊기기 시작하면 마지막에 켠 것의 검사 대상에서 해당 주소를 제외합니다.',
                                  },
                                ],
                              },
                              {
                                text: '아니요, 그래도 끊깁니다.',
                                conclusion: '서버 측에서 종료 핸드셰이크 없이 연결을 끊었을 가능성이 가장 큽니다.',
                                fixes: [
                                  {
                                    id: 'find-dropped-socket',
                                    who: 'server',
                                    text: '처리되지 않은 예외가 있는지, 소켓을 정상적으로 닫지 않고 강제로 파기하는 코드가 있는지 찾습니다.',
                                  },
                                  {
                                    id: 'capture-packets',
                                    who: 'operator',
                                    text: '서버에서 패킷을 기록합니다. Close 프레임 없이 처음 나온 FIN이나 RST를 보면 어느 쪽이 연결을 끝냈는지 알 수 있습니다.',
                                    run: 'tcpdump -i any -w ws.pcap port PORT',
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
