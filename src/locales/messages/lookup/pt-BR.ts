import type { LookupMessages } from '../../../model.js';

/** The words of `CodeLookup` in Brazilian Portuguese. A page that shows no other component need not load the rest. */
export const lookup: LookupMessages = {
  label: 'Cole uma linha do log ou digite um código ou o nome dele',
  submit: 'Explicar',
  loading: 'Carregando…',
  nothing: 'Nenhum código foi reconhecido. Cole a linha completa do log ou digite o protocolo antes do código.',
  recognized: 'Reconhecido como',
  mayMean: 'Possíveis causas',
  failed:
    'Não foi possível carregar a explicação. Verifique sua conexão e tente novamente. Se o problema continuar, recarregue a página.',
  retry: 'Tentar novamente',
  share: 'Link para este código',
};
