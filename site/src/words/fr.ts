import type { Words } from '../words.js';

export const fr: Words = {
  title: 'Les codes de statut expliqués et comparés',
  intro:
    'Ce que signifie un code de statut, quand il apparaît, ce qui le distingue des codes proches et comment en corriger la cause.',
  home: 'Accueil',
  skip: 'Aller au contenu',
  language: 'Langue',
  protocols: 'Protocoles',
  comparisons: 'Comparaisons',
  comparisonsIntro: 'Des codes souvent confondus, côte à côte.',
  acrossProtocols: 'Entre protocoles différents',
  sets: {
    authentication: {
      title: 'Authentification et autorisation',
      intro: 'Comment HTTP, gRPC et WebSocket signalent l’absence d’identifiants et le refus d’accès.',
    },
    unavailable: {
      title: 'Service indisponible',
      intro: 'Comment HTTP, gRPC et WebSocket signalent qu’un service est arrêté ou surchargé.',
    },
    redirects: {
      title: 'Redirections',
      intro: 'Quatre redirections HTTP : définitives ou temporaires, avec ou sans conservation de la méthode.',
    },
    timeouts: {
      title: 'Timeouts et deadlines',
      intro:
        'Ce qui a expiré : le timeout du serveur qui attend la requête, celui de la passerelle qui attend la réponse, la deadline gRPC ou le timeout de la connexion TCP.',
    },
    restarts: {
      title: 'Redémarrages et connexions perdues',
      intro:
        'Ce que voit un client WebSocket quand le serveur s’arrête, redémarre ou tombe en panne, et à quel moment le client doit se reconnecter.',
    },
  },
  setsTitle: 'Codes par thème',
  measured: 'Mesures',
  names: {
    title: 'Les noms d’une même erreur selon les clients',
    intro: 'Chaque client donne un nom différent à une connexion refusée ou à un certificat expiré. Voici ces noms.',
  },
  reported: {
    title: 'Ce que les clients signalent réellement',
    intro: 'Le code de l’événement de fermeture n’est pas toujours celui que le serveur a envoyé.',
    sent: 'Code de fermeture',
  },
  previous: 'Précédent',
  next: 'Suivant',
  markdown: 'Cette page en Markdown',
  search: {
    title: 'Recherche',
    field: 'Rechercher dans toutes les pages',
    noScript: 'La recherche nécessite JavaScript. Voici la liste des codes de chaque protocole :',
  },
  notFound: {
    title: 'Page introuvable',
    text: 'Aucune page ne correspond à cette URL. Recherchez le code ou choisissez un protocole.',
  },
};
