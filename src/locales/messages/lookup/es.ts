import type { LookupMessages } from '../../../model.js';

/** The words of `CodeLookup` in Spanish. A page that shows no other component need not load the rest. */
export const lookup: LookupMessages = {
  label: 'Pegue una línea del log o escriba un código o su nombre',
  submit: 'Explicar',
  loading: 'Cargando…',
  nothing: 'No se reconoció ningún código. Pegue la línea completa del log o escriba el protocolo antes del código.',
  recognized: 'Reconocido como',
  mayMean: 'Causas posibles',
  failed:
    'No se pudo cargar la explicación. Compruebe su conexión e inténtelo de nuevo. Si el problema continúa, recargue la página.',
  retry: 'Reintentar',
  share: 'Enlace a este código',
};
