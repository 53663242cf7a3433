import type { websocket } from '../../../catalogs/websocket.js';
import type { CodeTexts } from '../../../model.js';
import { causes } from './causes.js';

/** WebSocket codes in French. */
export const codes: CodeTexts<typeof websocket> = {
  1000: {
    name: 'Fermeture normale',
    summary: 'Le client ou le serveur a fermé volontairement la connexion, car la session était terminée.',
    when: 'L’un des deux côtés a appelé `close(1000)`, par exemple parce que l’utilisateur s’est déconnecté de son compte ou que toutes les données ont été envoyées.',
    fixes: [
      {
        id: 'skip-reconnect',
        text: 'Ne vous reconnectez pas automatiquement : n’exécutez pas votre logique de reconnexion quand `event.code` vaut 1000.',
      },
      {
        id: 'find-closing-side',
        text: 'Si cette fermeture est inattendue, journalisez `event.reason` et recherchez les appels à `close()` dans le code source des deux côtés.',
      },
      {
        id: 'send-error-code',
        text: 'Quand vous fermez la connexion à cause d’une erreur, envoyez 1011 ou un code compris entre 4000 et 4999 : les clients pourront ainsi distinguer l’erreur d’une fermeture normale.',
      },
    ],
    choose: 'Utilisez 1000 quand la session est terminée et que le client ne doit pas se reconnecter.',
    endUser: 'La connexion a été fermée.',
  },
  1001: {
    name: 'Extrémité indisponible',
    summary:
      'L’extrémité qui a fermé la connexion n’est plus disponible : un serveur s’arrête, ou un utilisateur quitte la page.',
    when: 'Un serveur envoie ce code lors d’un arrêt propre, et un navigateur quand l’utilisateur ferme, recharge ou quitte la page. Si la page est placée dans le cache avant/arrière (bfcache), Chromium n’envoie le code que plus tard et garde la connexion ouverte jusque-là. Jetty l’envoie aussi quand son `idleTimeout` expire (30 s par défaut depuis Jetty 10).',
    fixes: [
      {
        id: 'reconnect-with-backoff',
        text: 'Si le code vient du serveur, reconnectez-vous après un délai aléatoire de 0 à 5 s, puis avec un backoff exponentiel et du jitter.',
      },
      {
        id: 'release-session',
        text: 'Si le code vient d’un navigateur, traitez-le comme une fermeture normale et libérez les ressources de la session.',
      },
      {
        id: 'drain-first',
        text: 'Avant un déploiement, fermez les connexions ouvertes par lots, sur une minute ou plus, pour éviter que tous les clients se reconnectent en même temps. Dans ingress-nginx, `worker-shutdown-timeout` (`240s` par défaut) limite la durée pendant laquelle les anciens workers gardent leurs connexions après un rechargement.',
      },
    ],
    choose:
      'Utilisez 1001 quand un serveur s’arrête. Une page ne peut pas passer ce code à `close()` : le navigateur l’envoie automatiquement.',
    endUser: 'La connexion a été fermée. Vous pouvez essayer de la rétablir.',
  },
  1002: {
    name: 'Erreur de protocole',
    summary: 'L’une des deux extrémités n’a pas respecté le protocole WebSocket, et l’autre a fermé la connexion.',
    when: 'Dans une trame, un bit réservé valait 1 à tort, le masque était absent ou superflu, la fragmentation incorrecte ou le code de fermeture invalide. Un bit réservé qui vaut 1 à tort signifie souvent que l’un des deux côtés compresse alors que `permessage-deflate` n’a pas été négocié.',
    fixes: [
      {
        id: 'update-library',
        text: 'Mettez à jour la bibliothèque WebSocket. Si vous avez écrit vous-même le code qui construit les trames, vérifiez d’abord le masquage : un client doit masquer toutes ses trames, un serveur ne doit en masquer aucune.',
      },
      {
        id: 'read-frame-error',
        text: 'Cherchez la trame rejetée dans les logs du client et du serveur. Dans ws, `Invalid WebSocket frame: RSV1 must be clear` signifie soit que le pair compresse les données alors que `permessage-deflate` n’a pas été négocié, soit que le pair marque comme compressée une trame de contrôle ou de continuation, soit que d’autres données sont écrites sur la même socket, par exemple par un second gestionnaire `upgrade`.',
      },
      {
        id: 'bypass-proxy',
        text: 'Contournez le proxy en vous connectant directement au serveur avec `wscat`. Si l’erreur disparaît, c’est que le proxy modifie les trames.',
      },
    ],
    choose: 'Utilisez 1002 quand les trames sont mal formées, quel que soit le contenu du message.',
    endUser: 'La connexion a échoué à cause d’une erreur technique. Veuillez réessayer plus tard.',
  },
  1003: {
    name: 'Données non prises en charge',
    summary:
      'Une extrémité a reçu un type de message qu’elle n’accepte pas, par exemple des données binaires alors qu’elle n’accepte que du texte.',
    when: 'Un client a envoyé un `Blob` ou un `ArrayBuffer` à un endpoint qui n’accepte que du texte, ou du texte à un endpoint qui n’accepte que des données binaires.',
    fixes: [
      {
        id: 'match-message-type',
        text: 'Passez à `send()` le type attendu par l’endpoint : une chaîne de caractères pour du texte, un `ArrayBuffer` ou un `Blob` pour des données binaires.',
      },
      {
        id: 'document-message-types',
        text: 'Documentez les types de message que vous acceptez, ou acceptez les deux. Dans ws, l’argument `isBinary` de l’événement `message` permet de les distinguer.',
      },
    ],
    choose: 'Utilisez 1003 quand vous ne prenez pas du tout en charge ce type de message, même s’il est bien formé.',
    endUser: 'L’application a envoyé des données que le service ne prend pas en charge.',
  },
  1004: {
    name: 'Réservé',
    summary: 'La RFC 6455 réserve 1004 pour un usage futur, qui n’a jamais été défini.',
    when: 'Ce code ne devrait pas apparaître. Un pair qui l’envoie a un bug, ou suit un ancien brouillon (draft) du protocole, dans lequel 1004 signifiait qu’une trame était trop grande.',
    fixes: [
      {
        id: 'use-defined-code',
        text: 'Dans le code source, remplacez 1004 dans `close(1004)` par un code défini, par exemple 1009 pour un message trop volumineux.',
      },
      {
        id: 'report-bug',
        text: 'Signalez le bug aux mainteneurs du logiciel qui a envoyé 1004 : la RFC 6455 ne donne aucune signification à ce code.',
      },
    ],
    choose:
      '1004 s’applique quand la trame Close contient ce nombre. Les navigateurs le signalent tel quel ; Node.js et ws signalent 1006 à la place.',
    endUser: 'La connexion s’est terminée pour une raison inconnue.',
  },
  1005: {
    name: 'Aucun code reçu',
    summary:
      'Une trame Close est arrivée sans code, et le destinataire signale alors généralement 1005 ; ce nombre lui-même ne doit jamais être envoyé.',
    when: 'Votre application ou le pair a appelé `close()` sans code dans un navigateur, Node.js ou ws : les deux côtés signalent alors généralement 1005. Si c’est Tomcat ou .NET qui reçoit la trame Close vide, ce côté signale 1000 ; de plus, Tomcat et aiohttp répondent à cette trame par 1000, et le côté qui a lancé la fermeture signale alors ce code. Dans Netty 4, `new CloseWebSocketFrame()` sans argument n’envoie pas de code non plus. Python websockets, aiohttp et Starlette, en revanche, envoient 1000 quand aucun code n’est donné.',
    fixes: [
      {
        id: 'treat-as-normal',
        text: 'Traitez ce code comme une fermeture normale, sauf si le client et le serveur se sont mis d’accord pour toujours envoyer un code. Dans FastAPI avec Uvicorn, `WebSocketDisconnect: (1005, None)` peut aussi signifier que la connexion a été perdue.',
      },
      {
        id: 'pass-a-code',
        text: 'Passez un code à `close()`, par exemple `close(1000)`, pour que les clients sachent pourquoi vous avez fermé la connexion.',
      },
      {
        id: 'forward-empty-frame',
        text: 'Dans un relais, ne transmettez pas `event.code` quand il vaut 1005 : `close(1005)` lève une exception. Appelez `close()` sans argument.',
      },
    ],
    choose: '1005 s’applique quand `wasClean` vaut `true` et que la trame Close ne contenait aucun code.',
    endUser: 'La connexion a été fermée.',
  },
  1006: {
    name: 'Fermeture anormale',
    summary:
      'La connexion s’est terminée sans trame Close valide : 1006 a été généré localement, de votre côté, et n’a pas été envoyé par le pair.',
    when: 'Les causes les plus fréquentes sont un timeout d’inactivité dans un proxy ou un load balancer, un processus serveur qui a planté ou a été tué, une perte de réseau, ou un échec du handshake d’ouverture. Quand l’upgrade est refusé, les navigateurs signalent 1006 quel que soit le statut HTTP. Un client qui rejette une trame invalide signale généralement 1006 lui aussi.',
    fixes: [
      {
        id: 'check-open-event',
        text: 'Journalisez l’événement `open` pour savoir s’il s’est déclenché. S’il ne s’est pas déclenché, le handshake a échoué : relevez le statut HTTP de la requête d’upgrade dans l’onglet Réseau. S’il n’y a pas de statut, soit le DNS, TCP ou TLS a échoué, soit le serveur ou un intermédiaire n’a pas répondu, soit le navigateur a bloqué la requête.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Reconnectez-vous après un délai aléatoire de 0 à 5 s, puis avec un backoff exponentiel et du jitter, plafonné par exemple à 60 s.',
      },
      {
        id: 'send-pings',
        text: 'Envoyez un ping toutes les 20 à 30 s : l’intervalle doit rester inférieur au plus court des timeouts d’inactivité des intermédiaires. Valeurs par défaut : 60 s dans nginx (`proxy_read_timeout`) et AWS ALB, 5 min dans Envoy (`stream_idle_timeout`), 350 s dans AWS NLB.',
      },
      {
        id: 'search-logs',
        text: 'Cherchez `while proxying upgraded connection` dans le fichier `error.log` de nginx, à l’heure de la fermeture. Si la ligne contient `upstream timed out`, c’est `proxy_read_timeout` qui a expiré, ou `proxy_send_timeout` si le serveur avait cessé de lire. nginx n’écrit cette ligne qu’au niveau `info` (le niveau par défaut est `error`) : configurez `error_log /var/log/nginx/error.log info`, puis attendez la prochaine fermeture. Vérifiez aussi si le serveur a redémarré : cherchez `OOMKilled` dans la sortie de `kubectl describe pod`.',
      },
    ],
    choose: '1006 s’applique quand `wasClean` vaut `false` et qu’aucune trame Close valide n’est arrivée.',
    endUser: 'La connexion a été perdue. Veuillez réessayer.',
    causes: causes[1006],
  },
  1007: {
    name: 'Données invalides',
    summary:
      'Le destinataire a rejeté un message dont les données ne correspondaient pas au type annoncé, en général du texte qui n’est pas de l’UTF-8 valide.',
    when: 'Des données binaires ont été envoyées dans un message texte, ou un message texte s’est arrêté au milieu d’un caractère codé sur plusieurs octets. Un client qui détecte lui-même l’erreur signale généralement 1006.',
    fixes: [
      {
        id: 'send-binary-as-binary',
        text: 'Envoyez les octets dans un message binaire (`ArrayBuffer` ou `Blob`), et le texte sous forme de chaîne, que la bibliothèque encode en UTF-8.',
      },
      {
        id: 'keep-characters-whole',
        text: 'Encodez le texte en UTF-8, et ne coupez jamais un message au milieu d’un caractère codé sur plusieurs octets. Si vous relayez un flux d’octets sous forme de texte en JavaScript, décodez-le avec un seul `TextDecoder` et `decode(chunk, { stream: true })`.',
      },
      {
        id: 'use-private-code',
        text: 'N’envoyez 1007 que pour un encodage invalide. Pour du JSON non conforme à votre schéma, utilisez 1008 ou un code compris entre 4000 et 4999.',
      },
    ],
    choose:
      'Utilisez 1007 quand les octets ne correspondent pas au type du message, par exemple pour du texte qui n’est pas en UTF-8.',
    endUser: 'L’application a envoyé des données que le service n’a pas pu lire.',
  },
  1008: {
    name: 'Règle enfreinte',
    summary:
      'Une extrémité, en général le serveur, a fermé la connexion parce que son pair a enfreint une règle, par exemple une limite de débit.',
    when: 'Le client a dépassé une limite de débit, son origine a été refusée, ou il a enfreint une autre règle qui n’a pas de code dédié ou que le serveur ne souhaite pas révéler. Tomcat envoie 1008 quand la session HTTP de l’utilisateur se termine, et ws (à partir de la version 8.21) quand un message dépasse `maxFragments` ou `maxBufferedChunks`.',
    fixes: [
      {
        id: 'read-reason',
        text: 'Journalisez `event.reason` et cherchez la règle dans la documentation du service. N’affichez pas ce motif aux utilisateurs : la RFC 6455 l’interdit.',
      },
      {
        id: 'check-token-and-origin',
        text: 'Avant de vous reconnecter, vérifiez que le token n’a pas expiré, que le serveur autorise votre `Origin` et que vos messages restent sous sa limite de débit.',
      },
      {
        id: 'send-reason',
        text: 'Envoyez un motif court, d’au plus 123 octets en UTF-8, par exemple `ws.close(1008, "origin not allowed")`.',
      },
    ],
    choose:
      'Utilisez 1008 quand une règle a été enfreinte et qu’aucun code plus précis ne convient, ou quand vous ne souhaitez pas révéler la règle.',
    endUser: 'Le service a refusé cette action.',
  },
  1009: {
    name: 'Message trop volumineux',
    summary: 'Le destinataire a fermé la connexion parce qu’un message dépassait la taille maximale qu’il accepte.',
    when: 'Un message a dépassé la limite d’une bibliothèque ou d’une passerelle. Par défaut, cette limite est de 100 Mio dans ws (`maxPayload`), de 1 Mio dans Python websockets (`max_size`) et de 1 Mo dans Socket.IO (`maxHttpBufferSize`). Dans AWS API Gateway, elle est de 128 Ko et ne peut pas être modifiée.',
    fixes: [
      {
        id: 'split-message',
        text: 'Répartissez le contenu sur plusieurs messages, par exemple avec `Blob.slice()`. Découper un même message en davantage de trames n’est utile que si la limite porte sur la trame, comme les 32 Ko d’AWS API Gateway.',
      },
      {
        id: 'raise-limit',
        text: 'Augmentez la limite jusqu’à la taille de votre plus grand message légitime, sans aller au-delà, et documentez-la : `maxPayload` dans ws, `max_size` dans Python websockets, `maxHttpBufferSize` dans Socket.IO.',
      },
      {
        id: 'compare-limits',
        text: 'Comparez les limites du serveur et de chaque intermédiaire : c’est la plus basse qui s’applique. Par défaut, Uvicorn accepte 16 Mio par message (`--ws-max-size`) et Jetty 64 Kio (`maxTextMessageSize`) ; AWS API Gateway accepte 128 Ko par message et 32 Ko par trame.',
      },
    ],
    choose: 'Utilisez 1009 quand la taille du message est le seul problème.',
    endUser: 'Ce contenu est trop volumineux pour être envoyé.',
  },
  1010: {
    name: 'Extension obligatoire absente',
    summary: 'Le client a fermé la connexion, car il exige une extension que le serveur n’a pas négociée.',
    when: 'Une bibliothèque cliente exige une extension, par exemple `permessage-deflate`, que le serveur ou un proxy n’a pas incluse dans la réponse du handshake. Les navigateurs n’envoient pas 1010 quand `permessage-deflate` manque.',
    fixes: [
      {
        id: 'enable-extension',
        text: 'Activez l’extension nommée dans le motif de la trame Close. Côté serveur, `perMessageDeflate` vaut `false` par défaut dans ws.',
      },
      {
        id: 'make-extension-optional',
        text: 'Rendez l’extension facultative, ou retirez les paramètres que le serveur ne prend pas en charge, comme `client_max_window_bits`.',
      },
      {
        id: 'keep-extensions-header',
        text: 'Vérifiez qu’aucun proxy ne supprime l’en-tête `Sec-WebSocket-Extensions` : faites le handshake avec `curl`, une fois à travers le proxy et une fois en direct, puis comparez les réponses.',
      },
    ],
    choose:
      'Utilisez 1010 uniquement dans un client, et indiquez dans le motif les extensions manquantes. Un serveur, lui, fait échouer le handshake.',
    endUser: 'L’application n’a pas pu se connecter au service. Veuillez la mettre à jour ou réessayer plus tard.',
  },
  1011: {
    name: 'Erreur interne',
    summary: 'Une extrémité, en général le serveur, a rencontré une erreur inattendue et a fermé la connexion.',
    when: 'Le serveur n’a pas intercepté une exception, ou un service dont il dépend est en panne. Python websockets et Uvicorn envoient aussi 1011 quand un ping keepalive ne reçoit pas de pong à temps.',
    fixes: [
      {
        id: 'find-exception',
        text: 'Cherchez dans les logs du serveur une exception à l’heure de la fermeture. Dans Python websockets, `keepalive ping timeout` signifie qu’aucun pong n’est arrivé dans le délai `ping_timeout` (20 s par défaut). Si de nombreuses connexions se ferment en même temps, cherchez du code qui bloque la boucle d’événements ; si une seule se ferme, son pair était probablement injoignable.',
      },
      {
        id: 'catch-per-message',
        text: 'Traitez chaque message dans son propre `try`/`catch`, pour qu’un message invalide ne ferme pas la connexion.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Reconnectez-vous avec un backoff exponentiel et du jitter, et fixez un nombre maximal de tentatives.',
      },
    ],
    choose: 'Utilisez 1011 quand l’erreur vient de votre côté, et non du pair.',
    endUser: 'Une erreur s’est produite de notre côté. Veuillez réessayer plus tard.',
  },
  1012: {
    name: 'Redémarrage du service',
    summary: 'Le serveur a fermé la connexion parce que le service redémarre ; il sera de nouveau disponible sous peu.',
    when: 'Un déploiement ou un changement de configuration fait redémarrer le serveur auquel vous êtes connecté.',
    fixes: [
      {
        id: 'reconnect-after-delay',
        text: 'Reconnectez-vous après un délai aléatoire de 5 à 30 s, comme le prévoit l’enregistrement de 1012 auprès de l’IANA.',
      },
      {
        id: 'restore-state',
        text: 'Rétablissez les abonnements et l’état dans le gestionnaire `open` de la nouvelle connexion.',
      },
      {
        id: 'restart-one-by-one',
        text: 'Redémarrez les instances une par une, pour que les clients en trouvent toujours une où se reconnecter. Dans un Deployment Kubernetes, définissez `maxUnavailable: 0` et `maxSurge: 1` sous `spec.strategy.rollingUpdate`.',
      },
    ],
    choose: 'Utilisez 1012 quand vous redémarrez le service et que les clients doivent se reconnecter.',
    endUser: 'Le service redémarre. Veuillez réessayer dans quelques instants.',
  },
  1013: {
    name: 'Réessayer plus tard',
    summary: 'Le serveur est surchargé et ferme des connexions pour réduire sa charge.',
    when: 'Le serveur a atteint sa limite de connexions, de mémoire ou de CPU, et refuse une partie des clients.',
    fixes: [
      {
        id: 'try-another-ip',
        text: 'Si `dig +short example.com` renvoie plusieurs adresses IP et que votre client peut en choisir une (une page dans un navigateur ne le peut pas), connectez-vous à une autre de ces adresses. Sinon, attendez que l’utilisateur demande une reconnexion.',
      },
      {
        id: 'stop-auto-reconnect',
        text: 'Ne vous reconnectez pas automatiquement à la même adresse IP : chaque nouvelle tentative aggrave la surcharge.',
      },
      {
        id: 'add-capacity',
        text: 'Ajoutez des instances du serveur, ou refusez les nouvelles connexions avant l’upgrade HTTP. Dans nginx, `limit_conn` les refuse par défaut avec une réponse HTTP 503.',
      },
    ],
    choose:
      'Utilisez 1013 quand le serveur est surchargé et que les clients ne doivent pas se reconnecter automatiquement.',
    endUser: 'Le service est très sollicité en ce moment. Veuillez réessayer plus tard.',
  },
  1014: {
    name: 'Erreur de passerelle',
    summary:
      'Une passerelle ou un proxy a fermé la connexion après avoir reçu une réponse invalide du serveur upstream.',
    when: 'Le serveur upstream est arrêté, a envoyé une réponse inattendue ou a coupé sa connexion avec la passerelle. 1014 est l’équivalent WebSocket de HTTP 502. Certaines bibliothèques rejettent ce code : Go gorilla/websocket signale `websocket: bad close code 1014`.',
    fixes: [
      {
        id: 'test-upstream',
        text: 'Envoyez une requête de handshake au serveur upstream avec `curl`. Il doit répondre `101 Switching Protocols` sur le chemin d’URL utilisé par le client.',
      },
      {
        id: 'search-gateway-log',
        text: 'Cherchez dans les logs de la passerelle, par exemple avec `journalctl -u SERVICE`, la réponse de l’upstream qu’elle a rejetée.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Reconnectez-vous avec un backoff exponentiel et du jitter.',
      },
    ],
    choose: 'Utilisez 1014 uniquement dans une passerelle qui a reçu une réponse invalide de son serveur upstream.',
    endUser: 'Le service est injoignable pour le moment. Veuillez réessayer plus tard.',
  },
  1015: {
    name: 'Échec du handshake TLS',
    summary:
      'Le handshake TLS d’une connexion `wss://` a échoué : le client a généré 1015 localement, et aucune connexion WebSocket n’a été ouverte.',
    when: 'Le certificat a expiré, a été émis pour un autre nom d’hôte ou est servi sans son certificat intermédiaire, ou bien le client et le serveur n’ont aucune version de TLS en commun. Firefox signale 1015, ou 1006 si le serveur ferme la connexion pendant le handshake TLS ; Chromium, Node.js et ws signalent 1006. La page « Error 1015 » de Cloudflare n’a aucun rapport : elle indique une limite de débit.',
    fixes: [
      {
        id: 'check-certificate',
        text: 'Vérifiez les dates et les noms d’hôte du certificat avec `openssl s_client` et `openssl x509 -noout -dates -ext subjectAltName`.',
      },
      {
        id: 'serve-full-chain',
        text: 'Servez la chaîne complète, certificats intermédiaires compris. Dans nginx, `ssl_certificate` doit désigner `fullchain.pem`, et non `cert.pem`.',
      },
      {
        id: 'open-in-browser',
        text: 'Ouvrez `https://` avec le même hôte et le même port dans un onglet du navigateur, et lisez l’erreur de certificat.',
      },
    ],
    choose:
      '1015 s’applique quand une requête `https://` vers le même hôte et le même port échoue aussi avec une erreur de certificat ou de TLS.',
    endUser: 'Impossible d’établir une connexion sécurisée.',
  },
  3000: {
    name: 'Non authentifié',
    summary:
      'Une extrémité, en général le serveur, a fermé la connexion parce que son pair doit d’abord s’authentifier ; 3000 est l’équivalent de HTTP 401.',
    when: 'Le token était absent, invalide ou expiré, et le serveur ne l’a vérifié qu’après l’upgrade.',
    fixes: [
      {
        id: 'refresh-token',
        text: 'Demandez un nouveau token, puis reconnectez-vous. Dans un JWT, le claim `exp` indique quand l’ancien token a expiré.',
      },
      {
        id: 'sign-in-again',
        text: 'Si le serveur rejette aussi le nouveau token, demandez à l’utilisateur de s’identifier à nouveau.',
      },
      {
        id: 'accept-then-close',
        text: 'Acceptez l’upgrade, puis appelez `close(3000)`. Si vous refusez l’upgrade avec une réponse HTTP 401, une page ne voit que 1006.',
      },
    ],
    choose: 'Utilisez 3000 quand le pair ne s’est pas authentifié, ou que ses identifiants ont expiré.',
    endUser: 'Veuillez vous identifier à nouveau.',
  },
  3003: {
    name: 'Accès refusé',
    summary:
      'Une extrémité, en général le serveur, a fermé la connexion parce que son pair, bien qu’authentifié, n’est pas autorisé à effectuer cette action ; 3003 est l’équivalent de HTTP 403.',
    when: 'L’utilisateur est identifié, mais n’a pas la permission requise pour ce canal, ce salon ou cette action.',
    fixes: [
      {
        id: 'stop-reconnecting',
        text: 'Ne vous reconnectez pas avec le même compte tant que ses permissions n’ont pas changé.',
      },
      {
        id: 'check-permissions',
        text: 'Vérifiez les permissions du compte, et nommez dans le motif celle qui manque, par exemple `ws.close(3003, "missing chat:write")`.',
      },
    ],
    choose: 'Utilisez 3003 quand le pair est authentifié mais n’a pas la permission requise.',
    endUser: 'Vous n’avez pas la permission d’effectuer cette action.',
  },
  3008: {
    name: 'Délai dépassé',
    summary:
      'Une extrémité a fermé la connexion parce qu’un message attendu n’est pas arrivé à temps ; 3008 est l’équivalent de HTTP 408.',
    when: 'Un message exigé par l’application, par exemple celui qui authentifie l’utilisateur après l’événement `open`, est arrivé trop tard ou n’est pas arrivé du tout.',
    fixes: [
      {
        id: 'send-on-open',
        text: 'Envoyez le message attendu dans le gestionnaire `open`, avant tout autre message.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Si le réseau était lent, reconnectez-vous avec un backoff exponentiel et du jitter.',
      },
      {
        id: 'extend-deadline',
        text: 'Fixez un délai que les clients sur un réseau lent peuvent tenir, et nommez dans le motif le message manquant, par exemple `ws.close(3008, "no sign-in")`.',
      },
    ],
    choose: 'Utilisez 3008 quand le pair n’a pas respecté un délai fixé par votre application.',
    endUser: 'Le délai de connexion est dépassé. Veuillez réessayer.',
  },
};
