import type { websocket } from '../../../catalogs/websocket.js';
import type { LocaleOf } from '../../../model.js';
import { fr as messages } from '../../messages/fr.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** WebSocket close codes in French. */
export const fr: LocaleOf<typeof websocket, 'fr'> = {
  protocol: 'websocket',
  lang: 'fr',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'WebSocket',
    codes: 'Codes de fermeture',
    stages: {
      dns: 'Résolution DNS',
      tcp: 'Connexion TCP',
      tls: 'Handshake TLS',
      upgrade: 'Upgrade HTTP',
      open: 'Connexion ouverte',
      closing: 'Handshake de fermeture',
    },
    facts: {
      onWire: {
        question: 'Peut-il être envoyé dans une trame Close ?',
        values: { allowed: 'Oui', never: 'Non' },
        tags: { allowed: 'Peut être envoyé', never: 'Jamais envoyé' },
        says: {
          allowed: {
            one: '{codes} est envoyé dans une trame Close : le client ou le serveur a donc fermé la connexion volontairement.',
            many: '{codes} sont envoyés dans une trame Close : le client ou le serveur a donc fermé la connexion volontairement.',
            other:
              '{codes} sont envoyés dans une trame Close : le client ou le serveur a donc fermé la connexion volontairement.',
          },
          never: {
            one: '{codes} n’est pas valide dans une trame Close. Soit ce code a été généré localement, de votre côté, soit le pair a envoyé un code invalide.',
            many: '{codes} ne sont pas valides dans une trame Close. Soit ces codes ont été générés localement, de votre côté, soit le pair a envoyé un code invalide.',
            other:
              '{codes} ne sont pas valides dans une trame Close. Soit ces codes ont été générés localement, de votre côté, soit le pair a envoyé un code invalide.',
          },
        },
      },
      sentBy: {
        question: 'Qui peut l’envoyer ?',
        values: { client: 'Le client', server: 'Le serveur', either: 'Le client ou le serveur', nobody: 'Personne' },
        says: {
          client: {
            one: 'Seul un client devrait envoyer {codes}.',
            many: 'Seul un client devrait envoyer {codes}.',
            other: 'Seul un client devrait envoyer {codes}.',
          },
          server: {
            one: 'Seul un serveur devrait envoyer {codes}.',
            many: 'Seul un serveur devrait envoyer {codes}.',
            other: 'Seul un serveur devrait envoyer {codes}.',
          },
          either: {
            one: 'Le client comme le serveur peuvent envoyer {codes}.',
            many: 'Le client comme le serveur peuvent envoyer {codes}.',
            other: 'Le client comme le serveur peuvent envoyer {codes}.',
          },
        },
      },
      closeArgument: {
        question: 'Peut-on le passer à `close()` dans un navigateur ?',
        values: { true: 'Oui', false: 'Non, l’appel lève `InvalidAccessError`' },
      },
      severity: {
        says: {
          neutral: {
            one: '{codes} n’est pas une erreur : ce code correspond à une fermeture normale.',
            many: '{codes} ne sont pas des erreurs : ces codes correspondent à une fermeture normale.',
            other: '{codes} ne sont pas des erreurs : ces codes correspondent à une fermeture normale.',
          },
          notice: {
            one: 'Avec {codes}, la connexion elle-même a fonctionné ; votre application doit traiter ce code.',
            many: 'Avec {codes}, la connexion elle-même a fonctionné ; votre application doit traiter ces codes.',
            other: 'Avec {codes}, la connexion elle-même a fonctionné ; votre application doit traiter ces codes.',
          },
          fault: {
            one: '{codes} signale une erreur. Cherchez-en la cause avant de compter sur la reconnexion.',
            many: '{codes} signalent des erreurs. Cherchez-en les causes avant de compter sur la reconnexion.',
            other: '{codes} signalent des erreurs. Cherchez-en les causes avant de compter sur la reconnexion.',
          },
        },
      },
      stages: { question: 'À quelle étape de la connexion apparaît-il ?' },
      clean: {
        question: 'Quelle est en général la valeur de `wasClean` ?',
        values: { true: 'true', false: 'false' },
        says: {
          true: {
            one: 'Avec {codes}, `wasClean` vaut `true` dans les navigateurs : les deux côtés ont terminé le handshake de fermeture.',
            many: 'Avec {codes}, `wasClean` vaut `true` dans les navigateurs : les deux côtés ont terminé le handshake de fermeture.',
            other:
              'Avec {codes}, `wasClean` vaut `true` dans les navigateurs : les deux côtés ont terminé le handshake de fermeture.',
          },
          false: {
            one: 'Avec {codes}, `wasClean` vaut `false` côté client : le handshake de fermeture n’est pas allé jusqu’au bout.',
            many: 'Avec {codes}, `wasClean` vaut `false` côté client : le handshake de fermeture n’est pas allé jusqu’au bout.',
            other:
              'Avec {codes}, `wasClean` vaut `false` côté client : le handshake de fermeture n’est pas allé jusqu’au bout.',
          },
        },
      },
      seenAs: {
        question: 'Quel code les clients signalent-ils réellement ?',
        note: 'Mesuré avec les versions indiquées ; d’autres clients peuvent signaler un autre code.',
        values: { 'as-sent': 'le code envoyé, tel quel ({items})' },
      },
      retry: {
        question: 'Le client doit-il se reconnecter ?',
        values: {
          'not-needed': 'Non, la session est terminée',
          'at-once': 'Oui, immédiatement',
          'new-connection': 'Oui, immédiatement sur une nouvelle connexion',
          backoff: 'Oui, avec un backoff exponentiel et du jitter',
          delay: 'Oui, après un délai aléatoire de {min} à {max} secondes',
          'after-fix': 'Seulement une fois la cause corrigée',
          elsewhere: 'Seulement à une autre adresse IP, ou à la demande de l’utilisateur',
          'user-decides': 'Seulement à la demande de l’utilisateur',
          'app-decides': 'Cela dépend de l’application',
          'not-applicable': 'Sans objet',
        },
        tags: {
          'not-needed': 'Pas besoin de se reconnecter',
          'at-once': 'Se reconnecter immédiatement',
          'new-connection': 'Se reconnecter immédiatement',
          backoff: 'Se reconnecter avec backoff',
          delay: 'Se reconnecter après {min} à {max} s',
          'after-fix': 'Corriger avant de se reconnecter',
          elsewhere: 'Utiliser une autre adresse IP',
          'user-decides': 'Se reconnecter si l’utilisateur le demande',
          'app-decides': 'Reconnexion selon l’application',
          'not-applicable': 'Aucune consigne de reconnexion',
        },
        says: {
          'not-needed': {
            one: 'Après {codes}, il n’est pas nécessaire de se reconnecter.',
            many: 'Après {codes}, il n’est pas nécessaire de se reconnecter.',
            other: 'Après {codes}, il n’est pas nécessaire de se reconnecter.',
          },
          backoff: {
            one: 'Après {codes}, reconnectez-vous avec un backoff exponentiel et du jitter.',
            many: 'Après {codes}, reconnectez-vous avec un backoff exponentiel et du jitter.',
            other: 'Après {codes}, reconnectez-vous avec un backoff exponentiel et du jitter.',
          },
          delay: {
            one: 'Après {codes}, attendez un délai aléatoire de {min} à {max} secondes, puis reconnectez-vous.',
            many: 'Après {codes}, attendez un délai aléatoire de {min} à {max} secondes, puis reconnectez-vous.',
            other: 'Après {codes}, attendez un délai aléatoire de {min} à {max} secondes, puis reconnectez-vous.',
          },
          'after-fix': {
            one: 'Après {codes}, corrigez la cause avant de vous reconnecter ; d’ici là, les nouvelles tentatives échouent en général de la même façon.',
            many: 'Après {codes}, corrigez la cause avant de vous reconnecter ; d’ici là, les nouvelles tentatives échouent en général de la même façon.',
            other:
              'Après {codes}, corrigez la cause avant de vous reconnecter ; d’ici là, les nouvelles tentatives échouent en général de la même façon.',
          },
          elsewhere: {
            one: 'Après {codes}, connectez-vous à une autre adresse IP, ou attendez que l’utilisateur demande une reconnexion.',
            many: 'Après {codes}, connectez-vous à une autre adresse IP, ou attendez que l’utilisateur demande une reconnexion.',
            other:
              'Après {codes}, connectez-vous à une autre adresse IP, ou attendez que l’utilisateur demande une reconnexion.',
          },
          'app-decides': {
            one: 'Après {codes}, c’est à votre application de décider si elle se reconnecte.',
            many: 'Après {codes}, c’est à votre application de décider si elle se reconnecte.',
            other: 'Après {codes}, c’est à votre application de décider si elle se reconnecte.',
          },
          'not-applicable': {
            one: 'Pour {codes}, il n’existe aucune consigne de reconnexion.',
            many: 'Pour {codes}, il n’existe aucune consigne de reconnexion.',
            other: 'Pour {codes}, il n’existe aucune consigne de reconnexion.',
          },
        },
      },
    },
  },
  codes,
  ranges: {
    zero: {
      name: 'Aucun code',
      summary: 'L’événement de fermeture ne contient aucun code : le client signale 0 là où d’autres signalent 1006.',
      when: 'Deno signale 0 pour une connexion refusée, une erreur DNS ou TLS, un upgrade refusé et, généralement, une connexion perdue ; en revanche, un serveur dont l’`idleTimeout` expire signale 1001. 0 est aussi la valeur par défaut de `new CloseEvent("close")`.',
      fixes: [
        {
          id: 'read-error-event',
          text: 'Dans Deno, journalisez la propriété `message` de l’événement `error`, qui indique la cause, puis reconnectez-vous avec un backoff exponentiel et du jitter, comme après 1006.',
        },
        {
          id: 'pass-code',
          text: 'Dans un test ou un polyfill, passez le code : `new CloseEvent("close", { code: 1006 })`.',
        },
      ],
      choose:
        'Un événement de fermeture n’a pas de code quand `code` vaut 0 ; traitez-le comme 1006, sauf si `wasClean` vaut `true`.',
      endUser: 'La connexion a été perdue. Veuillez réessayer.',
    },
    unused: {
      name: 'Non utilisé',
      summary: 'Les nombres inférieurs à 1000 ne sont pas utilisés comme codes de fermeture.',
      when: 'Un programme a passé un statut HTTP, un code de sortie ou un numéro de port à la place d’un code de fermeture.',
      fixes: [
        {
          id: 'use-valid-code',
          text: 'Trouvez l’appel à `close()` qui passe ce nombre, et passez à la place 1000 ou un code compris entre 3000 et 4999.',
        },
      ],
      choose:
        'Un code appartient à cette plage quand la trame Close contient un nombre inférieur à 1000. Les navigateurs le signalent tel quel ; Node.js et ws signalent 1006 à la place.',
      endUser: 'La connexion s’est terminée à cause d’une erreur technique.',
    },
    protocol: {
      name: 'Réservé au protocole',
      summary:
        'Les nombres de 1000 à 2999 sont réservés au protocole WebSocket et à ses extensions ; aucune signification n’est attribuée à ce nombre.',
      when: 'Le pair utilise un nombre qui n’a jamais été attribué, ou suit une spécification plus récente que cette description.',
      fixes: [
        {
          id: 'use-private-code',
          text: 'Pour une signification propre à votre application, utilisez un code compris entre 4000 et 4999, par exemple `close(4000)`.',
        },
        {
          id: 'check-registry',
          text: 'Cherchez ce nombre dans le registre « WebSocket Close Code Number Registry » de l’IANA : il a pu être attribué depuis.',
        },
      ],
      choose:
        'Un code appartient à cette plage quand la trame Close contient un nombre non attribué entre 1000 et 2999. Les navigateurs le signalent tel quel ; Node.js et ws signalent 1006 à la place.',
      endUser: 'La connexion s’est terminée pour une raison que l’application ne connaît pas.',
    },
    libraries: {
      name: 'Pour les bibliothèques et les frameworks',
      summary:
        'Les nombres de 3000 à 3999 sont destinés aux bibliothèques, aux frameworks et aux applications qui les enregistrent auprès de l’IANA.',
      when: 'Une bibliothèque ou un framework a fermé la connexion avec un code qui lui est propre ; Centrifugo envoie par exemple 3500 quand un token est invalide.',
      fixes: [
        {
          id: 'read-library-docs',
          text: 'Cherchez ce nombre dans la documentation de la bibliothèque qui a fermé la connexion, ou dans son code source, par exemple avec `grep -rnw CODE node_modules/NAME`.',
        },
        {
          id: 'register-code',
          text: 'Enregistrez le code auprès de l’IANA si vous publiez la bibliothèque qui l’envoie.',
        },
      ],
      choose:
        'Utilisez un code compris entre 3000 et 3999 quand vous publiez une bibliothèque ou un framework et que vous avez enregistré ce code.',
      endUser: 'La connexion a été fermée par le service.',
    },
    private: {
      name: 'Usage privé',
      summary:
        'Les nombres de 4000 à 4999 sont réservés à un usage privé : leur signification est définie par l’application qui les envoie.',
      when: 'L’application a fermé la connexion avec un code qui lui est propre, par exemple après un échec d’authentification. Dans la passerelle de Discord, 4004 signifie que l’authentification a échoué ; dans `graphql-ws`, 4408 signifie que `connection_init` n’est pas arrivé à temps.',
      fixes: [
        {
          id: 'read-service-docs',
          text: 'Journalisez `event.reason`, et cherchez ce nombre dans la documentation du service.',
        },
        {
          id: 'document-codes',
          text: 'Documentez vos codes, et précisez pour chacun si les clients doivent se reconnecter.',
        },
      ],
      choose:
        'Utilisez un code compris entre 4000 et 4999 quand le client et le serveur se sont mis d’accord sur sa signification.',
      endUser: 'La connexion a été fermée par le service.',
    },
    beyond: {
      name: 'Hors plage',
      summary:
        'Les nombres supérieurs à 4999 n’ont pas de signification définie, même si les deux octets d’une trame Close peuvent les contenir.',
      when: 'Un programme a passé un autre nombre, par exemple un numéro de port, à la place d’un code de fermeture, ou a lu les deux octets dans le mauvais ordre : 1000 devient alors 59395.',
      fixes: [
        {
          id: 'use-private-code',
          text: 'Trouvez l’appel à `close()` qui passe ce nombre, et passez à la place un code compris entre 4000 et 4999.',
        },
      ],
      choose:
        'Un code appartient à cette plage quand la trame Close contient un nombre supérieur à 4999. Les navigateurs le signalent tel quel ; Node.js et ws signalent 1006 à la place.',
      endUser: 'La connexion s’est terminée à cause d’une erreur technique.',
    },
  },
  unknown: {
    name: 'Pas un code de fermeture',
    summary: 'Cette valeur n’est pas un code de fermeture : un code de fermeture est un entier de 0 à 65535.',
    when: 'Une ligne de log a été tronquée, le mauvais champ a été lu, ou la valeur est le code d’un autre protocole.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Vérifiez d’où vient la valeur : un `CloseEvent` contient le nombre dans sa propriété `code`.',
      },
    ],
    choose: 'Une valeur n’est un code de fermeture que s’il s’agit d’un entier de 0 à 65535.',
    endUser: 'La connexion s’est terminée pour une raison que l’application ne connaît pas.',
  },
};
