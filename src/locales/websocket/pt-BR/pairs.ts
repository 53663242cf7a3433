import type { PairTexts } from '../../../model.js';

/** The pairs of WebSocket close codes that people confuse, in Brazilian Portuguese. */
export const pairs: PairTexts = {
  '1000-1001': {
    decisive:
      '1000 significa que a sessão terminou; 1001, que uma das pontas vai ficar indisponível, possivelmente no meio de uma sessão.',
    differences: [
      'Uma página pode chamar `close(1000)`, mas não `close(1001)`; quem envia 1001 é o navegador, automaticamente.',
    ],
  },
  '1000-1005': {
    decisive: '1000 declara que o fechamento foi normal; 1005 significa que o frame Close veio sem código.',
    differences: [
      'Com `close(1000)` no navegador, a outra ponta informa 1000; com `close()` sem argumentos, ela geralmente informa 1005.',
      'Nos dois casos, o fechamento é limpo (`wasClean` é `true`); portanto, nenhum deles é, por si só, um erro.',
    ],
  },
  '1000-1006': {
    decisive:
      '1000 é um fechamento normal, que uma das pontas anunciou em um frame Close; 1006 significa que a conexão terminou sem um frame Close válido.',
    differences: [
      'Com 1000, procure a chamada a `close(1000)` no código do cliente e do servidor; com 1006, procure um timeout de inatividade, um processo que caiu ou uma falha de rede.',
      'No ws, `close(1000)` envia um frame Close; `terminate()` não envia nenhum, e a outra ponta informa 1006.',
      'Se o servidor chama `close(1000)` e o processo termina logo em seguida, os clientes podem informar 1006: espere o handshake de fechamento ser concluído.',
    ],
  },
  '1000-1010': {
    decisive:
      'Com 1000, a conexão é fechada porque a sessão terminou; com 1010, porque falta uma extensão exigida pelo cliente.',
    differences: [
      '1000 não exige nenhuma ação; 1010 se repete a cada tentativa até que cliente e servidor negociem as mesmas extensões.',
      'Uma página pode enviar 1000, mas nunca 1010: o JavaScript no navegador não pode escolher extensões.',
    ],
  },
  '1000-1015': {
    decisive:
      '1000 significa que a conexão funcionou e foi fechada; 1015, que o handshake TLS falhou e nenhuma conexão foi aberta.',
    differences: [
      'Quando a outra ponta envia 1000, os navegadores informam 1000. Quando o handshake TLS falha, o Chromium informa 1006, e o Firefox, em geral, 1015.',
    ],
  },
  '1001-1006': {
    decisive:
      'Com 1001, a outra ponta avisou que ficaria indisponível; com 1006, a conexão terminou sem um frame Close válido.',
    differences: [
      'Um servidor que faz um graceful shutdown envia 1001; se o processo do servidor é encerrado à força, o resultado é 1006.',
      'Após 1001, você sabe que a outra ponta vai ficar indisponível; após 1006, ela pode continuar em execução.',
    ],
  },
  '1001-1012': {
    decisive:
      '1001 significa que uma das pontas vai ficar indisponível; 1012 acrescenta que o serviço está reiniciando e logo estará disponível de novo.',
    differences: ['Os navegadores também enviam 1001, quando o usuário deixa a página; 1012 é destinado a servidores.'],
  },
  '1002-1003': {
    decisive:
      '1002 significa que os frames estão malformados; 1003, que quem recebeu a mensagem não aceita o tipo dela (texto ou binário).',
    differences: [
      'Com 1002, verifique a biblioteca WebSocket e os proxies; com 1003, verifique o código da aplicação que escolheu texto ou binário.',
      'Os frames que levam a 1003 são válidos, e outro servidor ou cliente poderia aceitar a mensagem.',
    ],
  },
  '1002-1007': {
    decisive: '1002 significa frames malformados; 1007, conteúdo inválido em frames bem formados.',
    differences: [
      'Um opcode inválido ou a falta da máscara leva a 1002. Um texto que não é UTF-8 leva a 1007, embora o Chromium envie 1002 nesse caso.',
      'Com 1002, depure a biblioteca WebSocket ou o proxy; com 1007, depure o código que codifica a mensagem.',
    ],
  },
  '1003-1007': {
    decisive:
      '1003 significa que quem recebeu a mensagem não aceita o tipo dela; 1007, que os bytes não correspondem a esse tipo.',
    differences: [
      'Uma mensagem binária bem formada pode levar a 1003, mas não a 1007.',
      'Com 1003, envie o outro tipo; com 1007, corrija a codificação ou envie os bytes como mensagem binária.',
    ],
  },
  '1005-1006': {
    decisive:
      'Com 1005, chegou um frame Close sem código; com 1006, não chegou nenhum frame Close válido. Por padrão, o Uvicorn (0.50.0 e posteriores) informa 1005 nos dois casos.',
    differences: [
      'Se a outra ponta envia um frame Close vazio, como faz `close()` no navegador, você geralmente vê 1005; se ela cai, você geralmente vê 1006.',
      '1005 geralmente não exige nenhuma ação; após 1006, reconecte e descubra a causa.',
    ],
  },
  '1005-1010': {
    decisive:
      '1005 significa que nenhum código foi enviado; 1010 indica a causa: o servidor não aceitou uma extensão obrigatória.',
    differences: [
      'O cliente envia 1010 de propósito; a ponta que recebe um frame Close vazio informa 1005.',
      'O motivo enviado com 1010 deve listar as extensões que faltam; com 1005, não há motivo, porque o frame Close não tem corpo.',
    ],
  },
  '1006-1011': {
    decisive:
      'Com 1011, uma das pontas comunicou em um frame Close um erro próprio; com 1006, não chegou nenhum frame Close válido.',
    differences: [
      'No Python websockets, uma exceção no handler leva a 1011. No Node.js, uma exceção não tratada derruba o processo, e os clientes informam 1006.',
      'Com 1011, procure o erro no log da aplicação. Com 1006, procure também timeouts de inatividade no log do proxy e verifique se o processo foi reiniciado ou encerrado à força (`OOMKilled`).',
      'Após um `keepalive ping timeout`, o Python websockets lança uma exceção que contém `sent 1011`, mas o `close_code` da conexão é 1006, a menos que a outra ponta também tenha enviado um frame Close. Se o frame Close com 1011 não chega à outra ponta, ela também informa 1006.',
    ],
  },
  '1006-1015': {
    decisive:
      '1006 abrange todo fechamento sem um frame Close válido; 1015 indica uma causa específica: a falha do handshake TLS.',
    differences: [
      'O Chromium informa 1006 nos dois casos; no console, `net::ERR_CERT_` ou `net::ERR_SSL_` indica que o handshake TLS falhou. O Firefox geralmente informa 1015.',
      '1006 pode ocorrer depois de horas de tráfego; 1015 ocorre antes de qualquer troca de dados WebSocket.',
      'Após 1006, reconectar geralmente funciona; 1015 se repete até que se corrija o certificado ou a configuração de TLS.',
    ],
  },
  '1007-1008': {
    decisive: '1007 significa que a codificação é inválida; 1008, que uma regra foi violada.',
    differences: [
      'Uma mensagem que leva a 1007 não pode ser decodificada; uma que leva a 1008 é compreendida, mas rejeitada.',
      'Para um JSON que não segue o schema esperado, não envie 1007: use 1008 ou um código de 4000 a 4999.',
    ],
  },
  '1008-1009': {
    decisive: '1009 indica que a regra violada é o limite de tamanho; 1008 é para regras que não têm código próprio.',
    differences: [
      'Após 1009, envie uma mensagem menor; após 1008, veja em `event.reason` qual regra foi violada.',
      'Quem envia 1008 não precisa revelar a regra violada; 1009 sempre significa que a mensagem é grande demais.',
    ],
  },
  '1008-1011': {
    decisive: 'Uma ponta envia 1008 porque a outra violou uma regra; 1011, por causa de um erro próprio.',
    differences: [
      'Se o servidor enviou 1008, mude o cliente ou a regra; se enviou 1011, encontre o erro no log do servidor.',
      'Se uma mensagem inválida causa uma exceção, muitos servidores enviam 1011: valide as mensagens antes e envie 1008 ou um código de 4000 a 4999.',
    ],
  },
  '1008-3000': {
    decisive: '3000 significa que a outra ponta precisa se autenticar; 1008, apenas que alguma regra foi violada.',
    differences: [
      'Após 3000, o cliente pode solicitar um novo token e reconectar; 1008 não indica ao cliente o que mudar, por isso um desenvolvedor precisa ler o motivo.',
      'Uma página pode passar 3000 a `close()`, mas não 1008.',
      'O Go gorilla/websocket e o Python websockets definem uma constante para 1008, mas não para 3000: passe 3000 como número.',
    ],
  },
  '1008-3003': {
    decisive: '3003 significa que esta conta não tem a permissão necessária; 1008 não indica qual regra foi violada.',
    differences: [
      'Após 3003, conceda à conta a permissão que falta; após 1008, veja em `event.reason` qual regra foi violada.',
      'Uma página pode passar 3003 a `close()`, mas não 1008.',
    ],
  },
  '1010-1015': {
    decisive:
      '1015 significa que o handshake TLS falhou, antes de qualquer requisição HTTP; 1010, que o handshake WebSocket foi concluído sem uma extensão obrigatória.',
    differences: [
      'Com 1015, verifique os certificados e as versões de TLS; com 1010, verifique o cabeçalho `Sec-WebSocket-Extensions`.',
      'O Chromium informa 1006 em vez de 1015, e o JavaScript de uma página nunca pode enviar 1010.',
    ],
  },
  '1011-1012': {
    decisive: '1011 indica um erro inesperado; 1012 anuncia um reinício planejado.',
    differences: [
      'Com 1011, encontre o erro no log do servidor; 1012 não exige correção, porque o reinício termina sozinho.',
    ],
  },
  '1011-1013': {
    decisive: '1011 indica um erro inesperado; 1013, uma sobrecarga.',
    differences: [
      'O servidor envia 1013 de propósito, para se proteger; 1011 aponta para um bug ou para a falha de uma dependência.',
      'A sobrecarga também pode causar 1011, por exemplo, quando consultas ao banco de dados excedem o timeout: verifique a carga no momento do fechamento antes de procurar um bug.',
    ],
  },
  '1012-1013': {
    decisive:
      '1012 significa que os clientes devem reconectar em breve; 1013, que não devem reconectar automaticamente ao mesmo endereço IP.',
    differences: ['Um reinício termina sozinho; uma sobrecarga piora a cada nova tentativa.'],
  },
  '3000-3003': {
    decisive:
      '3000 significa que a outra ponta precisa se autenticar; 3003, que ela está autenticada, mas não autorizada.',
    differences: [
      'Um token expirado leva a 3000; um token válido leva a 3003 se a conta não tem a permissão necessária, por exemplo, para este canal.',
      'Após 3000, o cliente pode solicitar um novo token e reconectar automaticamente; após 3003, a reconexão falha até que a permissão seja concedida.',
    ],
  },
  'http:401-websocket:3000': {
    decisive:
      'Nos dois casos, o cliente precisa se autenticar: com HTTP 401, o servidor rejeita o handshake; com WebSocket 3000, fecha uma conexão aberta.',
    differences: [
      'Um script no navegador vê WebSocket 3000 e o motivo, mas vê HTTP 401 apenas como WebSocket 1006.',
      'Uma página não pode enviar um token Bearer em `Authorization` no handshake. Um servidor que verifica um cookie nesse momento pode responder com HTTP 401; um servidor que espera o token na primeira mensagem envia WebSocket 3000.',
      'WebSocket 3000 também pode vir mais tarde, quando o token expira; HTTP 401 só é possível durante o handshake.',
    ],
  },
  'http:403-websocket:3003': {
    decisive:
      'Nos dois casos, o servidor nega o acesso ao cliente: com HTTP 403, rejeita o handshake; com WebSocket 3003, fecha uma conexão aberta.',
    differences: [
      'Um script no navegador vê WebSocket 3003 e o motivo, mas vê HTTP 403 apenas como WebSocket 1006.',
      'A RFC 6455 recomenda HTTP 403 para um `Origin` que o servidor não permite; WebSocket 3003 significa que uma conta autenticada não tem a permissão necessária.',
    ],
  },
  'http:413-websocket:1009': {
    decisive:
      'Com HTTP 413, o servidor rejeita uma única requisição, porque o corpo dela é grande demais; com WebSocket 1009, a conexão é fechada, porque uma mensagem é grande demais.',
    differences: [
      'Após HTTP 413, o cliente pode enviar outras requisições; após WebSocket 1009, precisa reconectar e restaurar as assinaturas.',
      'No nginx, `client_max_body_size` limita o corpo das requisições HTTP, mas não as mensagens WebSocket: em vez disso, aumente o limite do servidor WebSocket, como `maxPayload` no ws.',
    ],
  },
  'http:500-websocket:1011': {
    decisive:
      'Os dois indicam um erro inesperado: HTTP 500 é a resposta a uma requisição, como a do handshake; com WebSocket 1011, uma das pontas fecha uma conexão aberta.',
    differences: [
      'Um script no navegador vê WebSocket 1011, mas vê um HTTP 500 no handshake apenas como WebSocket 1006.',
      'WebSocket 1011 nem sempre indica um bug: o Python websockets e o Uvicorn também o enviam quando um ping não recebe o pong a tempo.',
    ],
  },
  'http:502-websocket:1006': {
    decisive:
      'HTTP 502 significa que um gateway não recebeu uma resposta válida do upstream; WebSocket 1006, apenas que a conexão terminou sem um frame Close válido.',
    differences: [
      'Se um proxy rejeita o handshake com HTTP 502, um script no navegador vê WebSocket 1006 e nenhum evento `open`; o painel Rede mostra o 502.',
      'Depois que a conexão é aberta, um proxy não pode mais enviar HTTP 502: se o upstream cai, os clientes informam WebSocket 1006.',
    ],
  },
  'http:503-websocket:1013': {
    decisive:
      'Nos dois casos, o serviço não pode atender o cliente no momento: com HTTP 503, o handshake é rejeitado; com WebSocket 1013, uma conexão aberta é fechada.',
    differences: [
      'Um script no navegador vê HTTP 503 apenas como WebSocket 1006 e não consegue ler o `Retry-After`; já WebSocket 1013 é visível para o script, mas não traz um tempo de espera.',
      'Para reduzir a carga, rejeite novas conexões com HTTP 503, a opção menos custosa para o servidor, e feche as abertas com WebSocket 1013.',
    ],
  },
  'http:504-websocket:1006': {
    decisive:
      'HTTP 504 significa que um gateway não recebeu uma resposta dentro do timeout; WebSocket 1006, apenas que a conexão terminou sem um frame Close válido.',
    differences: [
      'Se um proxy rejeita o handshake com HTTP 504, um script no navegador vê WebSocket 1006 e nenhum evento `open`; o painel Rede mostra o 504.',
      'Uma mesma configuração pode causar os dois. No nginx, quando `proxy_read_timeout` (padrão: `60s`) expira durante o handshake, o resultado é HTTP 504; quando expira em uma conexão aberta e inativa, os clientes informam WebSocket 1006.',
    ],
  },
};
