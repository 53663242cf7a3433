import type { Words } from '../words.js';

export const ptBR: Words = {
  title: 'Códigos de status explicados e comparados',
  intro:
    'O que um código de status significa, quando aparece, em que difere de códigos parecidos e como corrigir a causa.',
  home: 'Início',
  skip: 'Ir para o conteúdo',
  language: 'Idioma',
  protocols: 'Protocolos',
  comparisons: 'Comparações',
  comparisonsIntro: 'Códigos que costumam ser confundidos, lado a lado.',
  acrossProtocols: 'Entre protocolos diferentes',
  sets: {
    authentication: {
      title: 'Autenticação e autorização',
      intro: 'Como o HTTP, o gRPC e o WebSocket indicam que faltam credenciais ou que o acesso foi negado.',
    },
    unavailable: {
      title: 'Serviço indisponível',
      intro: 'Como o HTTP, o gRPC e o WebSocket indicam que um serviço está fora do ar ou sobrecarregado.',
    },
    redirects: {
      title: 'Redirecionamentos',
      intro: 'Quatro redirecionamentos HTTP: quais são permanentes, quais são temporários e quais mantêm o método.',
    },
    timeouts: {
      title: 'Timeouts e deadlines',
      intro:
        'O que expirou: o timeout do servidor que espera a requisição, o do gateway que espera a resposta, o deadline do gRPC ou o timeout da conexão TCP.',
    },
    restarts: {
      title: 'Reinícios e conexões perdidas',
      intro:
        'O que um cliente WebSocket vê quando o servidor é desligado, reinicia ou falha, e em que momento o cliente deve reconectar.',
    },
  },
  setsTitle: 'Códigos por assunto',
  measured: 'Medições',
  names: {
    title: 'O mesmo erro em cada cliente',
    intro: 'Cada cliente dá um nome diferente a uma conexão recusada ou a um certificado expirado. Estes são os nomes.',
  },
  reported: {
    title: 'O que os clientes informam na prática',
    intro: 'O código do evento de fechamento nem sempre é o que o servidor enviou.',
    sent: 'Código de fechamento',
  },
  previous: 'Anterior',
  next: 'Próximo',
  markdown: 'Esta página em Markdown',
  search: {
    title: 'Busca',
    field: 'Buscar em todas as páginas',
    noScript: 'A busca requer JavaScript. Estas são as listas de códigos de cada protocolo:',
  },
  notFound: {
    title: 'Página não encontrada',
    text: 'Não há nenhuma página nesta URL. Busque o código ou escolha um protocolo.',
  },
};
