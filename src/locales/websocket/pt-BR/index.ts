import type { websocket } from '../../../catalogs/websocket.js';
import type { LocaleOf } from '../../../model.js';
import { ptBR as messages } from '../../messages/pt-BR.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** WebSocket close codes in Brazilian Portuguese. */
export const ptBR: LocaleOf<typeof websocket, 'pt-BR'> = {
  protocol: 'websocket',
  lang: 'pt-BR',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'WebSocket',
    codes: 'Códigos de fechamento',
    stages: {
      dns: 'Resolução de DNS',
      tcp: 'Conexão TCP',
      tls: 'Handshake TLS',
      upgrade: 'Upgrade HTTP',
      open: 'Conexão aberta',
      closing: 'Handshake de fechamento',
    },
    facts: {
      onWire: {
        question: 'Pode ser enviado em um frame Close?',
        values: { allowed: 'Sim', never: 'Não' },
        tags: { allowed: 'Pode ser enviado', never: 'Nunca é enviado' },
        says: {
          allowed: {
            one: '{codes} é enviado em um frame Close, ou seja, o cliente ou o servidor fechou a conexão de propósito.',
            many: '{codes} são enviados em um frame Close, ou seja, o cliente ou o servidor fechou a conexão de propósito.',
            other:
              '{codes} são enviados em um frame Close, ou seja, o cliente ou o servidor fechou a conexão de propósito.',
          },
          never: {
            one: '{codes} não é válido em um frame Close. O código foi gerado localmente, no seu lado da conexão, ou a outra ponta enviou um código inválido.',
            many: '{codes} não são válidos em um frame Close. Os códigos foram gerados localmente, no seu lado da conexão, ou a outra ponta enviou um código inválido.',
            other:
              '{codes} não são válidos em um frame Close. Os códigos foram gerados localmente, no seu lado da conexão, ou a outra ponta enviou um código inválido.',
          },
        },
      },
      sentBy: {
        question: 'Quem pode enviá-lo?',
        values: { client: 'O cliente', server: 'O servidor', either: 'O cliente ou o servidor', nobody: 'Ninguém' },
        says: {
          client: {
            one: 'Só o cliente deve enviar {codes}.',
            many: 'Só o cliente deve enviar {codes}.',
            other: 'Só o cliente deve enviar {codes}.',
          },
          server: {
            one: 'Só o servidor deve enviar {codes}.',
            many: 'Só o servidor deve enviar {codes}.',
            other: 'Só o servidor deve enviar {codes}.',
          },
          either: {
            one: 'Tanto o cliente quanto o servidor podem enviar {codes}.',
            many: 'Tanto o cliente quanto o servidor podem enviar {codes}.',
            other: 'Tanto o cliente quanto o servidor podem enviar {codes}.',
          },
        },
      },
      closeArgument: {
        question: 'No navegador, é possível passá-lo a `close()`?',
        values: { true: 'Sim', false: 'Não, lança `InvalidAccessError`' },
      },
      severity: {
        says: {
          neutral: {
            one: '{codes} não é um erro: faz parte de um fechamento normal.',
            many: '{codes} não são erros: fazem parte de um fechamento normal.',
            other: '{codes} não são erros: fazem parte de um fechamento normal.',
          },
          notice: {
            one: 'Com {codes}, a conexão em si funcionou; cabe à sua aplicação tratar o código.',
            many: 'Com {codes}, a conexão em si funcionou; cabe à sua aplicação tratar os códigos.',
            other: 'Com {codes}, a conexão em si funcionou; cabe à sua aplicação tratar os códigos.',
          },
          fault: {
            one: '{codes} indica um erro. Descubra a causa antes de contar com a reconexão.',
            many: '{codes} indicam erros. Descubra as causas antes de contar com a reconexão.',
            other: '{codes} indicam erros. Descubra as causas antes de contar com a reconexão.',
          },
        },
      },
      stages: { question: 'Em que etapa da conexão ocorre?' },
      clean: {
        question: 'Que valor `wasClean` costuma ter?',
        values: { true: 'true', false: 'false' },
        says: {
          true: {
            one: 'Com {codes}, os navegadores informam `wasClean` como `true`: as duas pontas concluíram o handshake de fechamento.',
            many: 'Com {codes}, os navegadores informam `wasClean` como `true`: as duas pontas concluíram o handshake de fechamento.',
            other:
              'Com {codes}, os navegadores informam `wasClean` como `true`: as duas pontas concluíram o handshake de fechamento.',
          },
          false: {
            one: 'Com {codes}, os clientes informam `wasClean` como `false`: o handshake de fechamento não foi concluído.',
            many: 'Com {codes}, os clientes informam `wasClean` como `false`: o handshake de fechamento não foi concluído.',
            other:
              'Com {codes}, os clientes informam `wasClean` como `false`: o handshake de fechamento não foi concluído.',
          },
        },
      },
      seenAs: {
        question: 'Que código os clientes informam na prática?',
        note: 'Medido com as versões indicadas; outros clientes podem informar outro código.',
        values: { 'as-sent': 'o código enviado ({items})' },
      },
      retry: {
        question: 'O cliente deve reconectar?',
        values: {
          'not-needed': 'Não, a sessão terminou',
          'at-once': 'Sim, imediatamente',
          'new-connection': 'Sim, imediatamente, em uma nova conexão',
          backoff: 'Sim, com backoff exponencial e jitter',
          delay: 'Sim, após uma espera aleatória de {min} a {max} segundos',
          'after-fix': 'Só depois de corrigir a causa',
          elsewhere: 'Só a outro endereço IP, ou se o usuário pedir',
          'user-decides': 'Só se o usuário pedir',
          'app-decides': 'Depende da aplicação',
          'not-applicable': 'Não se aplica',
        },
        tags: {
          'not-needed': 'Não precisa reconectar',
          'at-once': 'Reconectar imediatamente',
          'new-connection': 'Reconectar imediatamente',
          backoff: 'Reconectar com backoff',
          delay: 'Reconectar após {min}–{max} s',
          'after-fix': 'Corrigir antes de reconectar',
          elsewhere: 'Usar outro endereço IP',
          'user-decides': 'Reconectar se o usuário pedir',
          'app-decides': 'Depende da aplicação',
          'not-applicable': 'Sem recomendação de reconexão',
        },
        says: {
          'not-needed': {
            one: 'Após {codes}, não é necessário reconectar.',
            many: 'Após {codes}, não é necessário reconectar.',
            other: 'Após {codes}, não é necessário reconectar.',
          },
          backoff: {
            one: 'Após {codes}, reconecte com backoff exponencial e jitter.',
            many: 'Após {codes}, reconecte com backoff exponencial e jitter.',
            other: 'Após {codes}, reconecte com backoff exponencial e jitter.',
          },
          delay: {
            one: 'Após {codes}, espere um tempo aleatório de {min} a {max} segundos e reconecte.',
            many: 'Após {codes}, espere um tempo aleatório de {min} a {max} segundos e reconecte.',
            other: 'Após {codes}, espere um tempo aleatório de {min} a {max} segundos e reconecte.',
          },
          'after-fix': {
            one: 'Após {codes}, corrija a causa antes de reconectar; até lá, novas tentativas costumam terminar da mesma forma.',
            many: 'Após {codes}, corrija a causa antes de reconectar; até lá, novas tentativas costumam terminar da mesma forma.',
            other:
              'Após {codes}, corrija a causa antes de reconectar; até lá, novas tentativas costumam terminar da mesma forma.',
          },
          elsewhere: {
            one: 'Após {codes}, conecte-se a outro endereço IP ou espere que o usuário peça para reconectar.',
            many: 'Após {codes}, conecte-se a outro endereço IP ou espere que o usuário peça para reconectar.',
            other: 'Após {codes}, conecte-se a outro endereço IP ou espere que o usuário peça para reconectar.',
          },
          'app-decides': {
            one: 'Reconectar ou não após {codes} depende da sua aplicação.',
            many: 'Reconectar ou não após {codes} depende da sua aplicação.',
            other: 'Reconectar ou não após {codes} depende da sua aplicação.',
          },
          'not-applicable': {
            one: 'Não há recomendação sobre reconectar após {codes}.',
            many: 'Não há recomendação sobre reconectar após {codes}.',
            other: 'Não há recomendação sobre reconectar após {codes}.',
          },
        },
      },
    },
  },
  codes,
  ranges: {
    zero: {
      name: 'Sem código',
      summary: 'O evento de fechamento não traz um código: o cliente informa 0 nos casos em que outros informam 1006.',
      when: 'O Deno informa 0 quando a conexão é recusada, quando há um erro de DNS ou TLS, quando o upgrade é rejeitado e, geralmente, quando a conexão cai; já um servidor cujo `idleTimeout` expira informa 1001. 0 também é o valor padrão de `new CloseEvent("close")`.',
      fixes: [
        {
          id: 'read-error-event',
          text: 'No Deno, registre no log a propriedade `message` do evento `error`, que indica a causa, e reconecte com backoff exponencial e jitter, como no caso de 1006.',
        },
        {
          id: 'pass-code',
          text: 'Em um teste ou polyfill, passe o código: `new CloseEvent("close", { code: 1006 })`.',
        },
      ],
      choose: 'O evento não tem código quando `code` é 0. Trate-o como 1006, a menos que `wasClean` seja `true`.',
      endUser: 'A conexão foi perdida. Tente novamente.',
    },
    unused: {
      name: 'Não utilizado',
      summary: 'Números abaixo de 1000 não são usados como códigos de fechamento.',
      when: 'Um programa passou um status HTTP, um código de saída ou um número de porta no lugar do código de fechamento.',
      fixes: [
        {
          id: 'use-valid-code',
          text: 'Encontre a chamada a `close()` que passa esse número e troque-o por 1000 ou por um código de 3000 a 4999.',
        },
      ],
      choose:
        'Um código está nesta faixa quando o frame Close traz um número abaixo de 1000. Os navegadores informam o número enviado; o Node.js e o ws informam 1006.',
      endUser: 'A conexão foi fechada por causa de um erro técnico.',
    },
    protocol: {
      name: 'Reservado para o protocolo',
      summary:
        'Os números de 1000 a 2999 são reservados para o protocolo WebSocket e suas extensões. Este não tem significado atribuído.',
      when: 'A outra ponta usa um número que nunca foi atribuído ou segue uma especificação mais nova do que esta descrição.',
      fixes: [
        {
          id: 'use-private-code',
          text: 'Para um significado definido pela sua aplicação, use um código de 4000 a 4999, por exemplo, `close(4000)`.',
        },
        {
          id: 'check-registry',
          text: 'Procure o número no registro da IANA (WebSocket Close Code Number Registry): ele pode ter sido atribuído depois.',
        },
      ],
      choose:
        'Um código está nesta faixa quando o frame Close traz um número não atribuído de 1000 a 2999. Os navegadores informam o número enviado; o Node.js e o ws informam 1006.',
      endUser: 'A conexão foi fechada por um motivo que o aplicativo não reconhece.',
    },
    libraries: {
      name: 'Para bibliotecas e frameworks',
      summary: 'Os números de 3000 a 3999 são para bibliotecas, frameworks e aplicações que os registram na IANA.',
      when: 'Uma biblioteca ou um framework fechou a conexão com um código próprio. O Centrifugo, por exemplo, envia 3500 quando o token é inválido.',
      fixes: [
        {
          id: 'read-library-docs',
          text: 'Procure o número na documentação da biblioteca que fechou a conexão ou no código-fonte dela, por exemplo, com `grep -rnw CODE node_modules/NAME`.',
        },
        {
          id: 'register-code',
          text: 'Se você publica a biblioteca que envia o código, registre-o na IANA.',
        },
      ],
      choose:
        'Use um código de 3000 a 3999 quando você publicar uma biblioteca ou um framework e tiver registrado o código.',
      endUser: 'O serviço fechou a conexão.',
    },
    private: {
      name: 'Uso privado',
      summary: 'Os números de 4000 a 4999 são de uso privado: o significado é definido pela aplicação que os envia.',
      when: 'A aplicação fechou a conexão com um código próprio, por exemplo, depois de uma falha de login. No gateway do Discord, 4004 indica falha de autenticação; no `graphql-ws`, 4408 indica que `connection_init` não chegou a tempo.',
      fixes: [
        {
          id: 'read-service-docs',
          text: 'Registre `event.reason` no log e procure o número na documentação do serviço.',
        },
        {
          id: 'document-codes',
          text: 'Documente os seus códigos e diga, para cada um, se o cliente deve reconectar.',
        },
      ],
      choose: 'Use um código de 4000 a 4999 quando cliente e servidor tiverem combinado o significado dele.',
      endUser: 'O serviço fechou a conexão.',
    },
    beyond: {
      name: 'Fora da faixa',
      summary: 'Números acima de 4999 não têm significado definido, embora caibam nos dois bytes de um frame Close.',
      when: 'Um programa passou outro número, como o de uma porta, no lugar do código de fechamento, ou leu os dois bytes na ordem errada: nesse caso, 1000 vira 59395.',
      fixes: [
        {
          id: 'use-private-code',
          text: 'Encontre a chamada a `close()` que passa esse número e troque-o por um código de 4000 a 4999.',
        },
      ],
      choose:
        'Um código está nesta faixa quando o frame Close traz um número acima de 4999. Os navegadores informam o número enviado; o Node.js e o ws informam 1006.',
      endUser: 'A conexão foi fechada por causa de um erro técnico.',
    },
  },
  unknown: {
    name: 'Não é um código de fechamento',
    summary: 'Este valor não é um código de fechamento, que é sempre um número inteiro de 0 a 65535.',
    when: 'A linha do log foi truncada, o campo errado foi lido ou o valor é um código de outro protocolo.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Verifique de onde vem o valor: em um `CloseEvent`, o número está na propriedade `code`.',
      },
    ],
    choose: 'Um valor só é um código de fechamento se for um número inteiro de 0 a 65535.',
    endUser: 'A conexão foi fechada por um motivo que o aplicativo não reconhece.',
  },
};
