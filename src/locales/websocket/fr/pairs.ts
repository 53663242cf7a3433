import type { PairTexts } from '../../../model.js';

/** The pairs of WebSocket close codes that people confuse, in French. */
export const pairs: PairTexts = {
  '1000-1001': {
    decisive:
      '1000 signifie que la session est terminée ; 1001 signifie que l’un des deux côtés n’est plus disponible, parfois en pleine session.',
    differences: [
      'Une page peut appeler `close(1000)`, mais pas `close(1001)` : le navigateur envoie 1001 automatiquement.',
    ],
  },
  '1000-1005': {
    decisive: '1000 indique que la fermeture est normale ; 1005 signifie que la trame Close ne contenait aucun code.',
    differences: [
      'Quand une page appelle `close(1000)`, le pair signale 1000 ; quand elle appelle `close()` sans argument, il signale généralement 1005.',
      'Dans les deux cas, la fermeture est propre (`wasClean` vaut `true`) : aucun des deux codes n’est une erreur en soi.',
    ],
  },
  '1000-1006': {
    decisive:
      '1000 est une fermeture normale, annoncée par l’un des deux côtés dans une trame Close ; 1006 signifie que la connexion s’est terminée sans trame Close valide.',
    differences: [
      'Pour 1000, cherchez l’appel à `close(1000)` dans le code source des deux côtés ; pour 1006, cherchez un timeout d’inactivité, un plantage ou une panne réseau.',
      'Dans ws, `close(1000)` envoie une trame Close ; `terminate()` n’en envoie pas, et le pair signale alors 1006.',
      'Si un serveur appelle `close(1000)` puis s’arrête aussitôt, les clients peuvent signaler 1006 : attendez la fin du handshake de fermeture.',
    ],
  },
  '1000-1010': {
    decisive:
      '1000 indique que la session est terminée ; 1010 indique qu’il manque à la connexion une extension exigée par le client.',
    differences: [
      '1000 ne demande aucune action ; 1010 revient à chaque tentative tant que le client et le serveur ne s’accordent pas sur les extensions.',
      'Une page peut envoyer 1000, mais jamais 1010 : dans un navigateur, JavaScript ne peut pas choisir les extensions.',
    ],
  },
  '1000-1015': {
    decisive:
      '1000 indique la fermeture d’une connexion qui fonctionnait ; 1015 signifie que le handshake TLS a échoué et qu’aucune connexion n’a été ouverte.',
    differences: [
      'Les navigateurs signalent 1000 tel quel. Quand le handshake TLS échoue, Chromium signale 1006 et Firefox généralement 1015.',
    ],
  },
  '1001-1006': {
    decisive:
      'Avec 1001, le pair a annoncé qu’il ne serait plus disponible ; avec 1006, la connexion s’est terminée sans trame Close valide.',
    differences: [
      'Un serveur qui s’arrête proprement envoie 1001 ; un processus serveur tué provoque 1006.',
      'Après 1001, vous savez que le pair n’est plus disponible ; après 1006, il fonctionne peut-être encore.',
    ],
  },
  '1001-1012': {
    decisive:
      '1001 signifie qu’une extrémité n’est plus disponible ; 1012 précise que le service redémarre et sera de nouveau disponible.',
    differences: [
      'Les navigateurs envoient aussi 1001, quand l’utilisateur quitte la page ; 1012 est destiné aux serveurs.',
    ],
  },
  '1002-1003': {
    decisive:
      '1002 signifie que les trames sont mal formées ; 1003 signifie que le destinataire n’accepte pas le type du message (texte ou binaire).',
    differences: [
      'Pour 1002, vérifiez la bibliothèque WebSocket et les proxys ; pour 1003, vérifiez le code de l’application qui choisit entre texte et binaire.',
      'Les trames qui entraînent 1003 sont valides, et un autre endpoint pourrait accepter le message.',
    ],
  },
  '1002-1007': {
    decisive: '1002 désigne des trames mal formées ; 1007 désigne un contenu invalide dans des trames bien formées.',
    differences: [
      'Un opcode invalide ou un masque absent entraîne 1002. Un texte qui n’est pas en UTF-8 entraîne 1007, même si Chromium envoie 1002 dans ce cas.',
      'Pour 1002, déboguez la bibliothèque WebSocket ou un proxy ; pour 1007, déboguez le code qui encode le message.',
    ],
  },
  '1003-1007': {
    decisive:
      '1003 signifie que le destinataire n’accepte pas ce type de message ; 1007 signifie que les octets ne correspondent pas au type du message.',
    differences: [
      'Un message binaire bien formé peut entraîner 1003, mais pas 1007.',
      'Pour 1003, envoyez l’autre type ; pour 1007, corrigez l’encodage ou envoyez les octets dans un message binaire.',
    ],
  },
  '1005-1006': {
    decisive:
      'Avec 1005, une trame Close est arrivée sans code ; avec 1006, aucune trame Close valide n’est arrivée. Par défaut, Uvicorn (à partir de la version 0.50.0) signale 1005 dans les deux cas.',
    differences: [
      'Si le pair envoie une trame Close vide, comme le fait `close()` dans un navigateur, vous voyez généralement 1005 ; s’il plante, vous voyez généralement 1006.',
      '1005 ne demande en général aucune action ; après 1006, reconnectez-vous et cherchez la cause.',
    ],
  },
  '1005-1010': {
    decisive:
      '1005 signifie qu’aucun code n’a été donné ; 1010 indique la cause : le serveur n’a pas accepté une extension obligatoire.',
    differences: [
      'Un client envoie 1010 volontairement ; une extrémité signale 1005 quand la trame Close reçue était vide.',
      'Le motif envoyé avec 1010 devrait énumérer les extensions manquantes ; 1005 n’a pas de motif, car la trame Close est vide.',
    ],
  },
  '1006-1011': {
    decisive:
      'Avec 1011, une extrémité a annoncé sa propre erreur dans une trame Close ; avec 1006, aucune trame Close valide n’est arrivée.',
    differences: [
      'Dans Python websockets, une exception dans le gestionnaire de connexion entraîne 1011. Dans Node.js, une exception non interceptée met fin au processus, et les clients signalent 1006.',
      'Pour 1011, consultez les logs de l’application. Pour 1006, cherchez aussi des timeouts d’inactivité dans les logs du proxy, et vérifiez si le processus a été redémarré ou tué (`OOMKilled`).',
      'Après un `keepalive ping timeout`, Python websockets lève une exception qui contient `sent 1011`, mais le `close_code` de la connexion vaut 1006, sauf si le pair a lui aussi envoyé une trame Close. Si la trame Close contenant 1011 n’atteint pas le pair, celui-ci signale également 1006.',
    ],
  },
  '1006-1015': {
    decisive:
      '1006 couvre toutes les fermetures sans trame Close valide ; 1015 en désigne une cause précise, l’échec du handshake TLS.',
    differences: [
      'Chromium signale 1006 dans les deux cas ; dans la console, `net::ERR_CERT_` ou `net::ERR_SSL_` signifie que le handshake TLS a échoué. Firefox signale généralement 1015.',
      '1006 peut survenir après des heures de trafic ; 1015 survient avant tout échange de données WebSocket.',
      'Après 1006, une reconnexion aboutit souvent ; 1015 revient tant que le certificat ou la configuration TLS n’est pas corrigé.',
    ],
  },
  '1007-1008': {
    decisive: '1007 signifie que l’encodage est invalide ; 1008 signifie qu’une règle a été enfreinte.',
    differences: [
      'Un message qui entraîne 1007 ne peut pas être décodé ; un message qui entraîne 1008 est compris, mais rejeté.',
      'Pour du JSON non conforme à votre schéma, n’envoyez pas 1007 : utilisez 1008 ou un code compris entre 4000 et 4999.',
    ],
  },
  '1008-1009': {
    decisive:
      '1009 désigne une règle précise, la taille maximale des messages ; 1008 est destiné aux règles qui n’ont pas de code dédié.',
    differences: [
      'Après 1009, envoyez un message plus petit ; après 1008, cherchez dans `event.reason` la règle enfreinte.',
      'L’extrémité qui envoie 1008 n’est pas tenue de révéler la règle enfreinte ; 1009 signifie toujours que le message est trop volumineux.',
    ],
  },
  '1008-1011': {
    decisive:
      'Une extrémité envoie 1008 parce que son pair a enfreint une règle, et 1011 à cause d’une erreur survenue de son propre côté.',
    differences: [
      'Si le serveur a envoyé 1008, modifiez le client ou la règle ; s’il a envoyé 1011, cherchez l’erreur dans ses logs.',
      'Quand un message invalide provoque une exception, beaucoup de serveurs envoient 1011 : validez d’abord les messages, et envoyez 1008 ou un code compris entre 4000 et 4999.',
    ],
  },
  '1008-3000': {
    decisive: '3000 signifie que le pair doit s’authentifier ; 1008 indique seulement qu’une règle a été enfreinte.',
    differences: [
      'Après 3000, un client peut demander un nouveau token et se reconnecter ; 1008 n’indique pas au client ce qu’il doit changer : un développeur doit lire le motif.',
      'Une page peut passer 3000 à `close()`, mais pas 1008.',
      'Go gorilla/websocket et Python websockets définissent une constante pour 1008, mais pas pour 3000 : passez 3000 sous forme de nombre.',
    ],
  },
  '1008-3003': {
    decisive:
      '3003 signifie que ce compte n’a pas la permission requise ; 1008 n’indique pas quelle règle a été enfreinte.',
    differences: [
      'Après 3003, accordez au compte la permission manquante ; après 1008, cherchez dans `event.reason` la règle enfreinte.',
      'Une page peut passer 3003 à `close()`, mais pas 1008.',
    ],
  },
  '1010-1015': {
    decisive:
      '1015 signifie que le handshake TLS a échoué, avant tout échange HTTP ; 1010 signifie que le handshake WebSocket a abouti, mais sans une extension obligatoire.',
    differences: [
      'Pour 1015, vérifiez les certificats et les versions de TLS ; pour 1010, vérifiez l’en-tête `Sec-WebSocket-Extensions`.',
      'Chromium signale 1006 au lieu de 1015, et JavaScript dans une page ne peut jamais envoyer 1010.',
    ],
  },
  '1011-1012': {
    decisive: '1011 signale une erreur inattendue ; 1012 annonce un redémarrage planifié.',
    differences: [
      'Pour 1011, cherchez l’erreur dans les logs du serveur ; 1012 ne demande aucune correction, car le redémarrage se termine de lui-même.',
    ],
  },
  '1011-1013': {
    decisive: '1011 signale une erreur inattendue ; 1013 signale une surcharge.',
    differences: [
      'Un serveur envoie 1013 volontairement, pour se protéger ; 1011 indique plutôt un bug ou la panne d’une dépendance.',
      'Une surcharge peut aussi provoquer 1011, par exemple quand des requêtes vers la base de données expirent : vérifiez la charge à l’heure de la fermeture avant de chercher un bug.',
    ],
  },
  '1012-1013': {
    decisive:
      '1012 signifie que les clients doivent se reconnecter sous peu ; 1013 signifie qu’ils ne doivent pas se reconnecter automatiquement à la même adresse IP.',
    differences: ['Un redémarrage se termine de lui-même ; une surcharge s’aggrave à chaque nouvelle tentative.'],
  },
  '3000-3003': {
    decisive: '3000 signifie que le pair doit s’authentifier ; 3003 signifie qu’il est authentifié, mais pas autorisé.',
    differences: [
      'Un token expiré entraîne 3000 ; un token valide entraîne 3003 si le compte n’a pas la permission requise, par exemple pour ce canal.',
      'Après 3000, un client peut demander un nouveau token et se reconnecter automatiquement ; après 3003, la reconnexion échoue tant que la permission n’est pas accordée.',
    ],
  },
  'http:401-websocket:3000': {
    decisive:
      'Dans les deux cas, le client doit s’authentifier : avec HTTP 401, le handshake est refusé ; avec WebSocket 3000, une connexion ouverte est fermée.',
    differences: [
      'Dans un navigateur, un script voit WebSocket 3000 et son motif, mais ne voit HTTP 401 que sous la forme de WebSocket 1006.',
      'Une page ne peut pas envoyer de token Bearer dans `Authorization` pour le handshake. Un serveur qui vérifie un cookie pendant le handshake peut répondre HTTP 401 ; un serveur qui attend un token dans le premier message envoie WebSocket 3000.',
      'WebSocket 3000 peut aussi arriver plus tard, quand le token expire ; HTTP 401 n’est possible que pendant le handshake.',
    ],
  },
  'http:403-websocket:3003': {
    decisive:
      'Dans les deux cas, l’accès est refusé au client : avec HTTP 403, le handshake est refusé ; avec WebSocket 3003, une connexion ouverte est fermée.',
    differences: [
      'Dans un navigateur, un script voit WebSocket 3003 et son motif, mais ne voit HTTP 403 que sous la forme de WebSocket 1006.',
      'La RFC 6455 recommande HTTP 403 pour une `Origin` que le serveur n’autorise pas ; WebSocket 3003 signifie qu’un compte authentifié n’a pas la permission requise.',
    ],
  },
  'http:413-websocket:1009': {
    decisive:
      'Avec HTTP 413, une seule requête est rejetée, car son corps est trop volumineux ; avec WebSocket 1009, toute la connexion est fermée, car un message est trop volumineux.',
    differences: [
      'Après HTTP 413, le client peut envoyer d’autres requêtes ; après WebSocket 1009, il doit se reconnecter et rétablir ses abonnements.',
      'Dans nginx, `client_max_body_size` limite le corps des requêtes HTTP, mais pas les messages WebSocket : augmentez plutôt la limite du serveur WebSocket, par exemple `maxPayload` dans ws.',
    ],
  },
  'http:500-websocket:1011': {
    decisive:
      'Les deux signalent une erreur inattendue : HTTP 500 est la réponse à une requête, par exemple celle du handshake ; avec WebSocket 1011, une connexion ouverte est fermée.',
    differences: [
      'Dans un navigateur, un script voit WebSocket 1011, mais ne voit une réponse HTTP 500 au handshake que sous la forme de WebSocket 1006.',
      'WebSocket 1011 n’est pas toujours un bug : Python websockets et Uvicorn l’envoient aussi quand un ping ne reçoit pas de pong à temps.',
    ],
  },
  'http:502-websocket:1006': {
    decisive:
      'HTTP 502 signifie qu’une passerelle n’a pas reçu de réponse valide de son upstream ; WebSocket 1006 signifie seulement que la connexion s’est terminée sans trame Close valide.',
    differences: [
      'Si un proxy refuse le handshake avec une réponse HTTP 502, un script dans un navigateur voit WebSocket 1006 et aucun événement `open` ; l’onglet Réseau affiche la réponse 502.',
      'Une fois la connexion ouverte, un proxy ne peut plus envoyer HTTP 502 : si l’upstream plante, les clients signalent WebSocket 1006.',
    ],
  },
  'http:503-websocket:1013': {
    decisive:
      'Dans les deux cas, le service ne peut pas servir le client pour le moment : avec HTTP 503, le handshake est refusé ; avec WebSocket 1013, une connexion ouverte est fermée.',
    differences: [
      'Dans un navigateur, un script ne voit HTTP 503 que sous la forme de WebSocket 1006, et ne peut pas lire `Retry-After` ; en revanche, il voit WebSocket 1013, qui n’indique aucun délai.',
      'Pour réduire la charge, refusez les nouvelles connexions avec HTTP 503, ce qui coûte le moins au serveur, et fermez les connexions ouvertes avec WebSocket 1013.',
    ],
  },
  'http:504-websocket:1006': {
    decisive:
      'HTTP 504 signifie qu’une passerelle n’a pas reçu de réponse avant l’expiration de son timeout ; WebSocket 1006 signifie seulement que la connexion s’est terminée sans trame Close valide.',
    differences: [
      'Si un proxy refuse le handshake avec une réponse HTTP 504, un script dans un navigateur voit WebSocket 1006 et aucun événement `open` ; l’onglet Réseau affiche la réponse 504.',
      'Un même paramètre peut provoquer les deux : dans nginx, si `proxy_read_timeout` (`60s` par défaut) expire pendant le handshake, le résultat est HTTP 504 ; s’il expire sur une connexion ouverte mais inactive, les clients signalent WebSocket 1006.',
    ],
  },
};
