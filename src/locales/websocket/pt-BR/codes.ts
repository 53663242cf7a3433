import type { websocket } from '../../../catalogs/websocket.js';
import type { CodeTexts } from '../../../model.js';
import { causes } from './causes.js';

/** WebSocket codes in Brazilian Portuguese. */
export const codes: CodeTexts<typeof websocket> = {
  1000: {
    name: 'Fechamento normal',
    summary: 'O cliente ou o servidor fechou a conexão de propósito porque a sessão terminou.',
    when: 'Uma das pontas chamou `close(1000)`, por exemplo, porque o usuário saiu da conta ou porque todos os dados já tinham sido enviados.',
    fixes: [
      {
        id: 'skip-reconnect',
        text: 'Não reconecte automaticamente: pule a lógica de reconexão quando `event.code` for 1000.',
      },
      {
        id: 'find-closing-side',
        text: 'Se o fechamento não era esperado, registre `event.reason` no log e procure chamadas a `close()` no código do cliente e do servidor.',
      },
      {
        id: 'send-error-code',
        text: 'Quando você fechar a conexão por causa de um erro, envie 1011 ou um código de 4000 a 4999. Assim os clientes conseguem distinguir o erro de um fechamento normal.',
      },
    ],
    choose: 'Use 1000 quando a sessão tiver terminado e não for para o cliente reconectar.',
    endUser: 'A conexão foi fechada.',
  },
  1001: {
    name: 'Desligamento ou saída da página',
    summary:
      'A ponta que fechou a conexão vai ficar indisponível: o servidor está sendo desligado ou o usuário está saindo da página.',
    when: 'O servidor envia este código durante um graceful shutdown; o navegador, quando o usuário fecha, recarrega ou deixa a página. Quando a página vai para o cache de avanço e retorno (bfcache), o Chromium só envia o código mais tarde e, até lá, mantém a conexão aberta. O Jetty também o envia quando o `idleTimeout` expira (padrão: 30 s desde o Jetty 10).',
    fixes: [
      {
        id: 'reconnect-with-backoff',
        text: 'Se o código veio do servidor, reconecte após uma espera aleatória de 0 a 5 s e, depois, com backoff exponencial e jitter.',
      },
      {
        id: 'release-session',
        text: 'Se o código veio de um navegador, trate o fechamento como uma desconexão normal e libere a sessão.',
      },
      {
        id: 'drain-first',
        text: 'Antes de um deploy, feche em lotes as conexões abertas, ao longo de um minuto ou mais, para que os clientes não reconectem todos ao mesmo tempo. No ingress-nginx, `worker-shutdown-timeout` (padrão: `240s`) limita por quanto tempo os workers antigos mantêm as conexões após um reload.',
      },
    ],
    choose:
      'Use 1001 quando o servidor for desligado. Uma página não pode passar esse código a `close()`: quem o envia é o navegador, automaticamente.',
    endUser: 'A conexão foi fechada. Você pode tentar se conectar novamente.',
  },
  1002: {
    name: 'Erro de protocolo',
    summary: 'Uma das pontas violou o protocolo WebSocket, e a outra fechou a conexão.',
    when: 'Um frame veio com bits reservados inesperados, com máscara ausente ou indevida, com fragmentação incorreta ou com um código de fechamento inválido. Bits reservados inesperados geralmente indicam que uma das pontas comprime os dados sem que `permessage-deflate` tenha sido negociado.',
    fixes: [
      {
        id: 'update-library',
        text: 'Atualize a biblioteca WebSocket. Se você mesmo escreveu o código que monta os frames, verifique primeiro a máscara: o cliente deve mascarar todos os frames, e o servidor, nenhum.',
      },
      {
        id: 'read-frame-error',
        text: 'Procure nos logs do cliente e do servidor o frame rejeitado. No ws, `Invalid WebSocket frame: RSV1 must be clear` significa que a outra ponta comprime os dados sem que `permessage-deflate` tenha sido negociado, que ela marca como comprimido um frame de controle ou de continuação, ou que algo, como um segundo handler de `upgrade`, escreve outros dados no mesmo socket.',
      },
      {
        id: 'bypass-proxy',
        text: 'Conecte-se direto ao servidor com `wscat`, sem passar pelo proxy. Se o erro sumir, é o proxy que altera os frames.',
      },
    ],
    choose: 'Use 1002 quando os frames estiverem malformados, seja qual for o conteúdo da mensagem.',
    endUser: 'A conexão falhou por causa de um erro técnico. Tente novamente mais tarde.',
  },
  1003: {
    name: 'Tipo de dados não aceito',
    summary: 'Uma das pontas recebeu um tipo de mensagem que não aceita, como dados binários quando só aceita texto.',
    when: 'O cliente enviou um `Blob` ou um `ArrayBuffer` a um servidor que só aceita texto, ou texto a um que só aceita dados binários.',
    fixes: [
      {
        id: 'match-message-type',
        text: 'Chame `send()` com o tipo que a outra ponta espera: uma string para texto, um `ArrayBuffer` ou um `Blob` para dados binários.',
      },
      {
        id: 'document-message-types',
        text: 'Documente os tipos de mensagem que você aceita, ou passe a aceitar os dois. No ws, o argumento `isBinary` do evento `message` permite distingui-los.',
      },
    ],
    choose: 'Use 1003 quando você não aceitar o tipo da mensagem em hipótese alguma, mesmo que ela esteja bem formada.',
    endUser: 'O aplicativo enviou dados que o serviço não aceita.',
  },
  1004: {
    name: 'Reservado',
    summary: 'A RFC 6455 reserva 1004 para um significado futuro, que ainda não foi definido.',
    when: 'Esse código não deveria aparecer. Se a outra ponta o envia, ela tem um bug ou segue um rascunho antigo do protocolo, no qual 1004 indicava um frame grande demais.',
    fixes: [
      {
        id: 'use-defined-code',
        text: 'No código-fonte, troque `close(1004)` por um código definido, como 1009 para uma mensagem grande demais.',
      },
      {
        id: 'report-bug',
        text: 'Comunique o bug aos mantenedores do software que enviou 1004: a RFC 6455 não define nenhum significado para esse código.',
      },
    ],
    choose:
      'Trata-se de 1004 quando o frame Close traz esse número. Os navegadores informam o número enviado; o Node.js e o ws informam 1006.',
    endUser: 'A conexão foi fechada por um motivo desconhecido.',
  },
  1005: {
    name: 'Nenhum código recebido',
    summary:
      'Chegou um frame Close sem código, e quem o recebeu geralmente informa 1005. O número em si não pode ser enviado.',
    when: 'A sua aplicação ou a outra ponta chamou `close()` sem passar um código em um navegador, no Node.js ou no ws; nesse caso, as duas pontas geralmente informam 1005. Se o frame Close vazio chega ao Tomcat ou ao .NET, essa ponta informa 1000; além disso, o Tomcat e o aiohttp respondem a esse frame com 1000, e quem iniciou o fechamento então informa esse código. No Netty 4, `new CloseWebSocketFrame()` sem argumentos também não envia código. Já o Python websockets, o aiohttp e o Starlette enviam 1000 quando nenhum código é passado.',
    fixes: [
      {
        id: 'treat-as-normal',
        text: 'Trate este código como um fechamento normal, a menos que cliente e servidor tenham combinado que todo fechamento leva um código. No FastAPI com Uvicorn, `WebSocketDisconnect: (1005, None)` também pode indicar que a conexão caiu.',
      },
      {
        id: 'pass-a-code',
        text: 'Passe um código a `close()`, por exemplo, `close(1000)`, para que os clientes saibam por que você fechou a conexão.',
      },
      {
        id: 'forward-empty-frame',
        text: 'Em um relay, não repasse `event.code` quando o valor for 1005: `close(1005)` lança um erro. Em vez disso, chame `close()` sem argumentos.',
      },
    ],
    choose: 'Trata-se de 1005 quando `wasClean` é `true` e o frame Close veio sem código.',
    endUser: 'A conexão foi fechada.',
  },
  1006: {
    name: 'Fechamento anormal',
    summary:
      'A conexão terminou sem um frame Close válido. 1006 foi gerado localmente, no seu lado da conexão; a outra ponta não enviou esse código.',
    when: 'As causas mais comuns são um timeout de inatividade em um proxy ou balanceador de carga, um processo do servidor que caiu ou foi encerrado à força, a perda da conexão de rede e uma falha no handshake de abertura. Quando o upgrade é rejeitado, os navegadores informam 1006, seja qual for o status HTTP. Um cliente que rejeita um frame inválido geralmente também informa 1006.',
    fixes: [
      {
        id: 'check-open-event',
        text: 'Registre no log se o evento `open` foi disparado. Se não foi, o handshake falhou: veja no painel Rede do navegador o status HTTP da requisição de upgrade. Se não houver status, houve uma falha de DNS, TCP ou TLS, o servidor ou um intermediário não respondeu, ou o navegador bloqueou a requisição.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Reconecte após uma espera aleatória de 0 a 5 s e, depois, com backoff exponencial e jitter, até um teto, como 60 s.',
      },
      {
        id: 'send-pings',
        text: 'Envie um ping a cada 20 a 30 s, um intervalo menor que qualquer timeout de inatividade entre o cliente e o servidor. Valores padrão: 60 s no nginx (`proxy_read_timeout`) e no AWS ALB, 5 min no Envoy (`stream_idle_timeout`), 350 s no AWS NLB.',
      },
      {
        id: 'search-logs',
        text: 'Procure `while proxying upgraded connection` no `error.log` do nginx, no horário do fechamento. Se a linha contém `upstream timed out`, o timeout que expirou foi o `proxy_read_timeout` ou, se o servidor tinha parado de ler, o `proxy_send_timeout`. O nginx só registra essa linha no nível `info` (padrão: `error`): configure `error_log /var/log/nginx/error.log info` e espere o próximo fechamento. Verifique também se o servidor reiniciou: procure `OOMKilled` na saída de `kubectl describe pod`.',
      },
    ],
    choose: 'Trata-se de 1006 quando `wasClean` é `false` e não chegou nenhum frame Close válido.',
    endUser: 'A conexão foi perdida. Tente novamente.',
    causes: causes[1006],
  },
  1007: {
    name: 'Dados inválidos na mensagem',
    summary:
      'Quem recebeu a mensagem a rejeitou porque os dados não correspondem ao tipo dela; em geral, o texto não é UTF-8 válido.',
    when: 'Dados binários foram enviados como mensagem de texto, ou uma mensagem de texto terminou no meio de um caractere de vários bytes. Um cliente que detecta o erro por conta própria geralmente informa 1006.',
    fixes: [
      {
        id: 'send-binary-as-binary',
        text: 'Envie bytes como mensagem binária (`ArrayBuffer` ou `Blob`) e texto como string, que a biblioteca codifica em UTF-8.',
      },
      {
        id: 'keep-characters-whole',
        text: 'Codifique o texto em UTF-8 e nunca termine uma mensagem no meio de um caractere de vários bytes. Se você repassa um fluxo de bytes como texto em JavaScript, decodifique-o com um único `TextDecoder` e `decode(chunk, { stream: true })`.',
      },
      {
        id: 'use-private-code',
        text: 'Envie 1007 só para codificação inválida. Para um JSON que não segue o schema esperado, use 1008 ou um código de 4000 a 4999.',
      },
    ],
    choose: 'Use 1007 quando os bytes não corresponderem ao tipo da mensagem, como um texto que não é UTF-8.',
    endUser: 'O aplicativo enviou dados que o serviço não conseguiu ler.',
  },
  1008: {
    name: 'Violação de política',
    summary:
      'Uma das pontas, em geral o servidor, fechou a conexão porque a outra violou uma política, como um rate limit.',
    when: 'O cliente excedeu um rate limit, não passou na verificação de origem ou violou outra regra que não tem código próprio ou que o servidor não revela. O Tomcat envia 1008 quando a sessão HTTP do usuário termina, e o ws (8.21 e posteriores), quando uma mensagem excede `maxFragments` ou `maxBufferedChunks`.',
    fixes: [
      {
        id: 'read-reason',
        text: 'Registre `event.reason` no log e procure a regra na documentação do serviço. Não mostre o motivo aos usuários: a RFC 6455 proíbe isso.',
      },
      {
        id: 'check-token-and-origin',
        text: 'Antes de reconectar, verifique se o token não expirou, se o servidor permite o seu `Origin` e se você não excede o rate limit de mensagens.',
      },
      {
        id: 'send-reason',
        text: 'Envie um motivo curto, de até 123 bytes em UTF-8, por exemplo, `ws.close(1008, "origin not allowed")`.',
      },
    ],
    choose:
      'Use 1008 quando uma regra tiver sido violada e nenhum código mais específico servir, ou quando você não quiser revelar a regra.',
    endUser: 'O serviço recusou esta ação.',
  },
  1009: {
    name: 'Mensagem grande demais',
    summary: 'A mensagem excedeu o limite de tamanho, e quem a recebeu fechou a conexão.',
    when: 'A mensagem excedeu o limite de uma biblioteca ou de um gateway. O limite padrão é de 100 MiB no ws (`maxPayload`), 1 MiB no Python websockets (`max_size`) e 1 MB no Socket.IO (`maxHttpBufferSize`). O AWS API Gateway tem um limite fixo de 128 KB.',
    fixes: [
      {
        id: 'split-message',
        text: 'Divida o conteúdo em várias mensagens, por exemplo, com `Blob.slice()`. Dividir a mesma mensagem em mais frames só resolve quando o limite é por frame, como os 32 KB do AWS API Gateway.',
      },
      {
        id: 'raise-limit',
        text: 'Aumente o limite até o tamanho da sua maior mensagem legítima, não mais do que isso, e documente-o: `maxPayload` no ws, `max_size` no Python websockets, `maxHttpBufferSize` no Socket.IO.',
      },
      {
        id: 'compare-limits',
        text: 'Compare os limites de todos os componentes por onde a mensagem passa: vale o menor. Por padrão, o Uvicorn permite 16 MiB por mensagem (`--ws-max-size`), e o Jetty, 64 KiB (`maxTextMessageSize`); o AWS API Gateway permite 128 KB por mensagem e 32 KB por frame.',
      },
    ],
    choose: 'Use 1009 quando o único problema for o tamanho da mensagem.',
    endUser: 'Este conteúdo é grande demais para ser enviado.',
  },
  1010: {
    name: 'Extensão obrigatória ausente',
    summary: 'O cliente fechou a conexão porque o servidor não negociou uma extensão que o cliente exige.',
    when: 'Uma biblioteca cliente exige uma extensão, como `permessage-deflate`, que o servidor ou um proxy omitiu na resposta do handshake. Os navegadores não enviam 1010 quando falta `permessage-deflate`.',
    fixes: [
      {
        id: 'enable-extension',
        text: 'Habilite a extensão indicada no motivo do frame Close. No servidor do ws, o padrão de `perMessageDeflate` é `false`.',
      },
      {
        id: 'make-extension-optional',
        text: 'Torne a extensão opcional ou retire os parâmetros que o servidor não aceita, como `client_max_window_bits`.',
      },
      {
        id: 'keep-extensions-header',
        text: 'Verifique se algum proxy remove o cabeçalho `Sec-WebSocket-Extensions`: faça o handshake com `curl` uma vez pelo proxy e outra direto no servidor e compare as respostas.',
      },
    ],
    choose:
      'Use 1010 só no cliente e liste no motivo as extensões que faltam. O servidor, em vez disso, rejeita o handshake.',
    endUser: 'O aplicativo não conseguiu se conectar ao serviço. Atualize o aplicativo ou tente novamente mais tarde.',
  },
  1011: {
    name: 'Erro interno',
    summary: 'Ocorreu um erro inesperado em uma das pontas, em geral no servidor, e ela fechou a conexão.',
    when: 'O servidor não tratou uma exceção, ou um serviço do qual ele depende falhou. O Python websockets e o Uvicorn também enviam 1011 quando um ping de keepalive não recebe o pong a tempo.',
    fixes: [
      {
        id: 'find-exception',
        text: 'Procure no log do servidor uma exceção no horário do fechamento. No Python websockets, `keepalive ping timeout` significa que nenhum pong chegou dentro de `ping_timeout` (padrão: 20 s). Se muitas conexões forem fechadas ao mesmo tempo, procure código que bloqueie o event loop; se for só uma, a outra ponta provavelmente estava inacessível.',
      },
      {
        id: 'catch-per-message',
        text: 'Trate cada mensagem em seu próprio `try`/`catch`, para que uma mensagem inválida não feche a conexão.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Reconecte com backoff exponencial e jitter e defina um número máximo de tentativas.',
      },
    ],
    choose: 'Use 1011 quando a falha for sua e a outra ponta não tiver feito nada de errado.',
    endUser: 'Ocorreu um erro no serviço. Tente novamente mais tarde.',
  },
  1012: {
    name: 'Reinício do serviço',
    summary: 'O servidor fechou a conexão porque o serviço está reiniciando e logo estará disponível de novo.',
    when: 'Um deploy ou uma mudança de configuração reinicia o servidor que mantém a sua conexão.',
    fixes: [
      {
        id: 'reconnect-after-delay',
        text: 'Reconecte após uma espera aleatória de 5 a 30 s, como especifica o registro de 1012 na IANA.',
      },
      {
        id: 'restore-state',
        text: 'Restaure as assinaturas e o estado no handler de `open` da nova conexão.',
      },
      {
        id: 'restart-one-by-one',
        text: 'Reinicie uma instância por vez, para que os clientes sempre tenham onde reconectar. Em um Deployment do Kubernetes, defina `maxUnavailable: 0` e `maxSurge: 1` em `spec.strategy.rollingUpdate`.',
      },
    ],
    choose: 'Use 1012 quando você reiniciar o serviço e quiser que os clientes reconectem.',
    endUser: 'O serviço está reiniciando. Tente novamente em instantes.',
  },
  1013: {
    name: 'Tentar mais tarde',
    summary: 'O servidor está sobrecarregado e fecha conexões para reduzir a carga.',
    when: 'O servidor atingiu o limite de conexões, de memória ou de CPU e rejeita parte dos clientes.',
    fixes: [
      {
        id: 'try-another-ip',
        text: 'Se `dig +short example.com` listar vários endereços IP e o seu cliente puder escolher um deles (uma página no navegador não pode), conecte-se a outro. Caso contrário, espere que o usuário peça para reconectar.',
      },
      {
        id: 'stop-auto-reconnect',
        text: 'Não reconecte automaticamente ao mesmo endereço IP: novas tentativas pioram a sobrecarga.',
      },
      {
        id: 'add-capacity',
        text: 'Adicione instâncias do servidor ou rejeite novas conexões antes do upgrade HTTP. No nginx, `limit_conn` as rejeita com HTTP 503 por padrão.',
      },
    ],
    choose:
      'Use 1013 quando o servidor estiver sobrecarregado e não for para os clientes reconectarem automaticamente.',
    endUser: 'O serviço está sobrecarregado no momento. Tente novamente mais tarde.',
  },
  1014: {
    name: 'Resposta inválida do upstream',
    summary: 'Um gateway ou proxy fechou a conexão porque recebeu uma resposta inválida do servidor upstream.',
    when: 'O servidor upstream está fora do ar, enviou uma resposta inesperada ou derrubou a conexão com o gateway. 1014 equivale, no WebSocket, a HTTP 502. Algumas bibliotecas o rejeitam: o Go gorilla/websocket informa `websocket: bad close code 1014`.',
    fixes: [
      {
        id: 'test-upstream',
        text: 'Envie uma requisição de handshake ao servidor upstream com `curl`. Ele deve responder com `101 Switching Protocols` no mesmo caminho de URL que o cliente usa.',
      },
      {
        id: 'search-gateway-log',
        text: 'Procure no log do gateway a resposta do upstream que ele rejeitou, por exemplo, com `journalctl -u SERVICE`.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Reconecte com backoff exponencial e jitter.',
      },
    ],
    choose: 'Use 1014 só em um gateway que recebeu uma resposta inválida do servidor upstream.',
    endUser: 'O serviço está inacessível no momento. Tente novamente mais tarde.',
  },
  1015: {
    name: 'Falha no handshake TLS',
    summary:
      'O handshake TLS de uma conexão `wss://` falhou. O cliente gerou 1015 localmente, e nenhuma conexão WebSocket foi aberta.',
    when: 'O certificado expirou, foi emitido para outro nome de host ou vem sem um certificado intermediário, ou cliente e servidor não têm nenhuma versão de TLS em comum. O Firefox informa 1015, ou 1006 se o servidor fecha a conexão durante o handshake TLS; o Chromium, o Node.js e o ws informam 1006. Uma página da Cloudflare com “Error 1015” não tem relação com isso: ela indica um rate limit.',
    fixes: [
      {
        id: 'check-certificate',
        text: 'Verifique as datas e os nomes de host do certificado com `openssl s_client` e `openssl x509 -noout -dates -ext subjectAltName`.',
      },
      {
        id: 'serve-full-chain',
        text: 'Envie a cadeia completa, com os certificados intermediários. No nginx, aponte `ssl_certificate` para `fullchain.pem`, e não para `cert.pem`.',
      },
      {
        id: 'open-in-browser',
        text: 'Abra `https://` com o mesmo host e a mesma porta em uma aba do navegador e leia o erro de certificado.',
      },
    ],
    choose:
      'Trata-se de 1015 quando `https://` com o mesmo host e a mesma porta também falha com um erro de certificado ou de TLS.',
    endUser: 'Não foi possível estabelecer uma conexão segura.',
  },
  3000: {
    name: 'Não autenticado',
    summary:
      'Uma das pontas, em geral o servidor, fechou a conexão porque a outra precisa se autenticar primeiro. 3000 equivale a HTTP 401.',
    when: 'O token não foi enviado, era inválido ou tinha expirado, e o servidor só o verificou depois do upgrade.',
    fixes: [
      {
        id: 'refresh-token',
        text: 'Solicite um novo token e reconecte. Em um JWT, a claim `exp` mostra quando o token antigo expirou.',
      },
      {
        id: 'sign-in-again',
        text: 'Se o servidor também rejeitar o novo token, peça ao usuário que faça login novamente.',
      },
      {
        id: 'accept-then-close',
        text: 'Aceite o upgrade e depois chame `close(3000)`. Se você rejeitar o upgrade com HTTP 401, a página só verá 1006.',
      },
    ],
    choose: 'Use 3000 quando a outra ponta não tiver se autenticado ou quando as credenciais dela tiverem expirado.',
    endUser: 'Faça login novamente.',
  },
  3003: {
    name: 'Sem permissão',
    summary:
      'Uma das pontas, em geral o servidor, fechou a conexão porque a outra está autenticada, mas não está autorizada a realizar esta ação. 3003 equivale a HTTP 403.',
    when: 'O usuário fez login, mas não tem permissão para este canal, sala ou ação.',
    fixes: [
      {
        id: 'stop-reconnecting',
        text: 'Não reconecte com a mesma conta enquanto as permissões dela não mudarem.',
      },
      {
        id: 'check-permissions',
        text: 'Verifique as permissões da conta e indique no motivo qual delas falta, por exemplo, `ws.close(3003, "missing chat:write")`.',
      },
    ],
    choose: 'Use 3003 quando a outra ponta estiver autenticada, mas não tiver a permissão necessária.',
    endUser: 'Você não tem permissão para fazer isso.',
  },
  3008: {
    name: 'Prazo esgotado',
    summary:
      'Uma das pontas fechou a conexão porque uma mensagem que ela esperava não chegou a tempo. 3008 equivale a HTTP 408.',
    when: 'Uma mensagem que a aplicação exige, como a de login após o evento `open`, chegou tarde demais ou não chegou.',
    fixes: [
      {
        id: 'send-on-open',
        text: 'Envie a mensagem esperada no handler de `open`, antes de qualquer outra coisa.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Se a rede estava lenta, reconecte com backoff exponencial e jitter.',
      },
      {
        id: 'extend-deadline',
        text: 'Defina um prazo que clientes em redes lentas consigam cumprir e indique no motivo a mensagem que faltou, por exemplo, `ws.close(3008, "no sign-in")`.',
      },
    ],
    choose: 'Use 3008 quando a outra ponta não tiver cumprido um prazo da sua aplicação.',
    endUser: 'A conexão expirou. Tente novamente.',
  },
};
