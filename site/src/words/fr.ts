import type { Words } from '../words.js';

export const fr: Words = {
  title: 'Codes de statut, expliqués et comparés',
  intro:
    'Ce que signifie un code de statut, quand il apparaît, ce qui le distingue des codes proches et comment en corriger la cause.',
  home: 'Accueil',
  skip: 'Aller au contenu',
  language: 'Langue',
  protocols: 'Protocoles',
  comparisons: 'Comparaisons',
  comparisonsIntro: 'Des codes souvent confondus, côte à côte.',
  acrossProtocols: 'Entre protocoles',
  sets: {
    authentication: {
      title: 'Authentification et autorisation',
      intro: 'Comment HTTP, gRPC et WebSocket signalent des identifiants manquants et un accès refusé.',
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
        'Quel timeout a expiré : celui du client, de la passerelle, la deadline gRPC ou celui de la connexion TCP.',
    },
    restarts: {
      title: 'Redémarrages et connexions perdues',
      intro:
        'Ce que voit un client WebSocket quand un serveur s’arrête, redémarre ou tombe en panne, et quand il doit se reconnecter.',
    },
  },
  setsTitle: 'Codes par thème',
  measured: 'Mesures',
  names: {
    title: 'La même erreur dans chaque client',
    intro: 'Une connexion refusée ou un certificat expiré porte un nom différent dans chaque client. Voici ces noms.',
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
    noScript: 'La recherche nécessite JavaScript. Tous les codes sont listés par protocole :',
  },
  notFound: {
    title: 'Page introuvable',
    text: 'Il n’y a pas de page à cette URL. Recherchez le code ou choisissez un protocole.',
  },
};
