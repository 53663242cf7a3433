import type { Words } from '../words.js';

export const ptBR: Words = {
  title: 'Códigos de status, explicados e comparados',
  intro:
    'O que um código de status significa, quando aparece, em que difere de códigos parecidos e como corrigir a causa.',
  home: 'Início',
  skip: 'Ir para o conteúdo',
  language: 'Idioma',
  protocols: 'Protocolos',
  comparisons: 'Comparações',
  comparisonsIntro: 'Códigos que costumam ser confundidos, lado a lado.',
  acrossProtocols: 'Entre protocolos',
  sets: {
    authentication: {
      title: 'Autenticação e autorização',
      intro: 'Como HTTP, gRPC e WebSocket informam que faltam credenciais ou que o acesso foi negado.',
    },
    unavailable: {
      title: 'Serviço indisponível',
      intro: 'Como HTTP, gRPC e WebSocket informam que um serviço está fora do ar ou sobrecarregado.',
    },
    redirects: {
      title: 'Redirecionamentos',
      intro: 'Quatro redirecionamentos HTTP: permanentes ou temporários, e se mantêm o método.',
    },
    timeouts: {
      title: 'Timeouts e prazos',
      intro: 'Qual timeout expirou: o do cliente, o do gateway, o deadline do gRPC ou o da conexão TCP.',
    },
    restarts: {
      title: 'Reinícios e conexões perdidas',
      intro:
        'O que um cliente WebSocket vê quando um servidor é desligado, reinicia ou falha, e quando deve reconectar.',
    },
  },
  setsTitle: 'Códigos por assunto',
  measured: 'Medições',
  names: {
    title: 'O mesmo erro em cada cliente',
    intro: 'Uma conexão recusada ou um certificado expirado tem um nome diferente em cada cliente. Estes são os nomes.',
  },
  reported: {
    title: 'O que os clientes informam na prática',
    intro: 'O código do evento close nem sempre é o que o servidor enviou.',
    sent: 'Código de fechamento',
  },
  previous: 'Anterior',
  next: 'Próximo',
  markdown: 'Esta página em Markdown',
  search: {
    title: 'Busca',
    field: 'Buscar em todas as páginas',
    noScript: 'A busca precisa de JavaScript. Todos os códigos estão na lista do seu protocolo:',
  },
  notFound: {
    title: 'Página não encontrada',
    text: 'Não há nenhuma página nesta URL. Busque o código ou escolha um protocolo.',
  },
};
