import type { websocket } from '../../../catalogs/websocket.js';
import type { Causes, StepIdOf, StepText } from '../../../model.js';

/** What leads from a close code to what happened, in Brazilian Portuguese. */
export const causes: { readonly 1006: Causes<StepText<StepIdOf<(typeof websocket)['codes'][1006]>>> } = {
  1006: {
    question: 'O evento `open` foi disparado antes de a conexão ser fechada?',
    answers: [
      {
        text: 'Não, a conexão nem chegou a ser aberta.',
        next: {
          question: 'O que o painel Rede do navegador mostra para a requisição de upgrade?',
          answers: [
            {
              text: 'Um status HTTP diferente de 101.',
              conclusion: 'O servidor ou um proxy rejeitou o upgrade, e o navegador não mostra o status HTTP à página.',
              fixes: [
                {
                  id: 'read-http-status',
                  text: 'Veja qual é o status. 400 ou 426: em geral, um proxy removeu o cabeçalho `Upgrade`. 200: o caminho serve uma página web. 301 ou 302: os navegadores não seguem o redirecionamento. 401 ou 403: o token, o cookie ou o `Origin` foi rejeitado. 404: o caminho está errado. 502 ou 504: o proxy não recebeu uma resposta válida do servidor.',
                },
                {
                  id: 'forward-upgrade-headers',
                  text: 'Encaminhe os cabeçalhos `Upgrade` e `Connection` em todos os proxies. No `location` do nginx, defina `proxy_http_version 1.1` e os dois cabeçalhos com `proxy_set_header`.',
                },
              ],
            },
            {
              text: '101, mas sem o evento `open`.',
              conclusion:
                'A resposta do handshake era inválida. Em geral, o cliente ofereceu um subprotocolo e a resposta não indica nenhum, o que o Firefox aceita. Também é possível que `Sec-WebSocket-Accept` esteja errado ou que a resposta indique um subprotocolo ou uma extensão que o cliente não ofereceu.',
              fixes: [
                {
                  id: 'read-rejected-header',
                  text: 'Veja no console do Chrome qual cabeçalho foi rejeitado: ele aparece depois de `Error during WebSocket handshake:`. O Firefox não informa o cabeçalho.',
                },
                {
                  id: 'return-offered-subprotocol',
                  text: 'Deixe o handshake a cargo de uma biblioteca WebSocket e devolva em `Sec-WebSocket-Protocol` um dos valores oferecidos. Se o servidor não aceita nenhum, não passe um subprotocolo no cliente.',
                },
              ],
            },
            {
              text: 'Um erro de certificado ou de TLS.',
              conclusion: 'O handshake TLS falhou. O Chromium informa 1006 nesse caso, e o Firefox, em geral, 1015.',
              fixes: [
                {
                  id: 'open-in-browser',
                  text: 'Abra `https://` com o mesmo host e a mesma porta em uma aba do navegador e leia o erro de certificado.',
                },
                {
                  id: 'verify-certificate',
                  text: 'Execute `openssl s_client` com `-verify_hostname` contra o servidor. `Verify return code: 0 (ok)` significa que o nome do host, as datas e a cadeia são válidos.',
                },
              ],
            },
            {
              text: 'Nenhuma requisição, ou uma marcada como bloqueada.',
              conclusion:
                'Uma extensão do navegador, o bloqueio de conteúdo misto (uma URL `ws://` em uma página `https://`) ou uma Content Security Policy impediu o envio da requisição. Nem todo navegador informa 1006 nesse caso: quando o bloqueio vem de uma Content Security Policy, o Chromium só dispara o evento `error`, e o Firefox lança uma exceção.',
              fixes: [
                {
                  id: 'read-block-reason',
                  text: 'Veja no console a URL bloqueada e o motivo, como a diretiva `connect-src`.',
                },
                {
                  id: 'use-wss',
                  text: 'Use `wss://` em páginas `https://` e teste em um perfil do navegador sem extensões.',
                },
                {
                  id: 'allow-connect-src',
                  text: 'Adicione a URL do WebSocket à diretiva `connect-src` do cabeçalho `Content-Security-Policy`.',
                },
              ],
            },
            {
              text: 'Um erro de DNS, uma conexão recusada ou nenhuma resposta.',
              next: {
                question:
                  'Uma requisição `https://` ao mesmo host e à mesma porta (`http://` para uma URL `ws://`) recebe alguma resposta, seja qual for o status?',
                answers: [
                  {
                    text: 'Sim.',
                    conclusion:
                      'Um intermediário entre o cliente e o servidor, ou o próprio servidor, processa requisições HTTP comuns, mas descarta as de upgrade.',
                    fixes: [
                      {
                        id: 'try-other-network',
                        text: 'Tente novamente sem a VPN, o proxy corporativo e o antivírus, e também em outra rede.',
                      },
                      {
                        id: 'serve-on-443',
                        text: 'Ofereça `wss://` na porta 443: com o TLS, a maioria dos equipamentos intermediários não vê o upgrade. Permita também `Upgrade: websocket` no seu próprio firewall e proxy.',
                      },
                      {
                        id: 'respond-to-upgrades',
                        text: "Responda a toda requisição de upgrade. Para um caminho desconhecido no Node.js, chame `socket.end('HTTP/1.1 404 Not Found\\r\\n\\r\\n')` no handler de `upgrade`.",
                      },
                    ],
                  },
                  {
                    text: 'Não, mas em outra rede, sim.',
                    conclusion: 'Esta rede bloqueia o host ou a porta, ou não consegue resolver o nome do host.',
                    fixes: [
                      {
                        id: 'compare-dns',
                        text: 'Execute `dig +short example.com` nas duas redes e compare os endereços IP.',
                      },
                      {
                        id: 'allow-host',
                        text: 'Libere o host e a porta no firewall ou no proxy desta rede e teste com `nc -vz HOST PORT`.',
                      },
                    ],
                  },
                  {
                    text: 'Não, em nenhuma rede.',
                    conclusion:
                      'O servidor está fora do ar, o firewall dele bloqueia a porta ou o DNS retorna o endereço IP errado.',
                    fixes: [
                      {
                        id: 'check-listener',
                        text: 'Execute `ss -ltnp` no servidor para verificar se há um processo escutando nessa porta. Depois verifique se `dig +short example.com` retorna o endereço IP do servidor ou do balanceador de carga dele.',
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
        text: 'Sim, a conexão estava aberta.',
        next: {
          question: 'O fechamento ocorre sempre depois de mais ou menos o mesmo número de segundos?',
          answers: [
            {
              text: 'Sim, contados a partir da última mensagem.',
              conclusion: 'Um proxy ou um balanceador de carga fecha as conexões inativas.',
              fixes: [
                {
                  id: 'ping-when-idle',
                  text: 'Envie um ping a cada 20 s, um intervalo menor que os timeouts de inatividade usuais: `ping_interval` no Python websockets (padrão: 20 s), `pingInterval` no Socket.IO (em milissegundos, padrão: 25 s), `ws.ping()` em um timer no ws.',
                },
                {
                  id: 'raise-idle-timeout',
                  text: 'Compare esse tempo com o timeout de inatividade de cada proxy e balanceador de carga e aumente o que coincidir: 60 s apontam para `proxy_read_timeout` no nginx ou `idle_timeout.timeout_seconds` no AWS ALB; 5 min, para `stream_idle_timeout` no Envoy; 350 s, para `tcp.idle_timeout.seconds` no AWS NLB. No HAProxy, verifique `timeout tunnel`; se não estiver definido, vale o menor entre `timeout client` e `timeout server`.',
                },
              ],
            },
            {
              text: 'Sim, contados a partir da abertura, mesmo com mensagens trafegando.',
              conclusion: 'Um proxy ou a plataforma de hospedagem limita a duração das conexões, ou a sessão expirou.',
              fixes: [
                {
                  id: 'check-maximum-duration',
                  text: 'Verifique a duração máxima em cada intermediário. No Google Cloud, o padrão é de 30 s em um Application Load Balancer clássico (`timeoutSec` do serviço de backend); no Cloud Run, o padrão é de 5 min, e o máximo, de 60 min. No AWS API Gateway, são 2 h (valor fixo).',
                },
                {
                  id: 'close-before-limit',
                  text: 'Chame `close(1001)` ou `close(1012)` antes que esse limite seja atingido.',
                },
                {
                  id: 'resume-session',
                  text: 'Reconecte automaticamente e solicite as mensagens perdidas, por exemplo, a partir do ID da última que você recebeu.',
                },
              ],
            },
            {
              text: 'Não, o tempo varia.',
              next: {
                question: 'Outros clientes perdem a conexão no mesmo momento?',
                answers: [
                  {
                    text: 'Sim, muitos ao mesmo tempo.',
                    conclusion:
                      'O processo do servidor ou um proxy parou sem fazer o handshake de fechamento, porque caiu, foi encerrado à força por falta de memória ou foi substituído em um deploy.',
                    fixes: [
                      {
                        id: 'find-restart',
                        text: 'Veja se houve um reinício quando as conexões caíram: procure `OOMKilled` em `kubectl describe pod`, `Out of memory` em `dmesg -T`, um deploy ou um reinício do nginx. `nginx -s reload` mantém as conexões abertas, a menos que `worker_shutdown_timeout` esteja definido: nesse caso, o nginx fecha as conexões depois desse tempo, contado a partir do reload.',
                      },
                      {
                        id: 'close-on-shutdown',
                        text: 'Ao receber `SIGTERM`, feche cada conexão com 1001 ou 1012 antes de o processo terminar.',
                      },
                    ],
                  },
                  {
                    text: 'Não, só este.',
                    next: {
                      question: 'O que aconteceu logo antes?',
                      answers: [
                        {
                          text: 'Uma mensagem foi enviada ou recebida.',
                          conclusion:
                            'Uma das pontas fechou a conexão por causa dessa mensagem: ela era grande demais, o texto não era UTF-8 ou o frame estava malformado. Um cliente que rejeita uma mensagem geralmente informa 1006 em vez de 1009, 1007 ou 1002.',
                          fixes: [
                            {
                              id: 'send-short-message',
                              text: 'Envie uma mensagem curta no lugar dela: se a conexão continuar aberta, a causa é o tamanho.',
                            },
                            {
                              id: 'log-library-errors',
                              text: 'Registre no log os erros da sua biblioteca WebSocket, como `Max payload size exceeded` no ws, e compare o tamanho da mensagem com os limites da biblioteca e de cada intermediário.',
                            },
                          ],
                        },
                        {
                          text: 'O dispositivo entrou em suspensão ou trocou de rede, ou a página estava em segundo plano.',
                          conclusion:
                            'A conexão de rede foi perdida, ou o navegador limitou os timers da página: os heartbeats pararam, e o servidor fechou a conexão.',
                          fixes: [
                            {
                              id: 'reconnect-on-return',
                              text: 'Reconecte no evento `visibilitychange` ou `online` e solicite as mensagens perdidas.',
                            },
                            {
                              id: 'terminate-dead-connections',
                              text: 'Envie um ping a cada 30 s. Se o pong não chegar até o ping seguinte, derrube a conexão, por exemplo, com `ws.terminate()` no ws.',
                            },
                          ],
                        },
                        {
                          text: 'Nada evidente.',
                          next: {
                            question: 'Sem o proxy, a VPN e o antivírus, a conexão continua aberta?',
                            answers: [
                              {
                                text: 'Sim.',
                                conclusion: 'Um deles fecha a conexão ou altera os frames.',
                                fixes: [
                                  {
                                    id: 'enable-one-by-one',
                                    text: 'Ative-os de novo, um por vez. Naquele que derrubar a conexão, exclua o host da inspeção.',
                                  },
                                ],
                              },
                              {
                                text: 'Não.',
                                conclusion:
                                  'O mais provável é que o servidor tenha derrubado a conexão sem fazer o handshake de fechamento.',
                                fixes: [
                                  {
                                    id: 'find-dropped-socket',
                                    text: 'Procure uma exceção não tratada e código que chame `socket.destroy()` ou `ws.terminate()` em vez de `ws.close()`.',
                                  },
                                  {
                                    id: 'capture-packets',
                                    text: 'Capture os pacotes com `tcpdump` no servidor: quem fechou a conexão foi a ponta cujo FIN ou RST aparece primeiro.',
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
