import type { PageTexts } from '../texts.ts';

export const page: PageTexts = {
  intro: {
    who: 'La commune {municipality} demande comment est la vie ici. Les réponses aident à la rendre meilleure.',
    time: 'Cela prend environ deux minutes.',
    privacy:
      'Personne ne peut voir ce que vous avez répondu, pas même la commune. Les chiffres sont montrés seulement ensemble, pour des groupes de personnes.',
    skip: 'Vous pouvez passer n’importe quelle question.',
    until: 'Vous pouvez répondre jusqu’au {date} inclus.',
  },
  links: { real: 'Comment savoir si c’est vrai\u00a0?', privacy: 'Vie privée', accessibility: 'Accessibilité' },
  leave: 'Quitter vite',
  languageLabel: 'Langue',
  notReviewed:
    'Ce texte est un brouillon. Aucune personne de langue maternelle française ne l’a encore vérifié. Il peut contenir des erreurs.',
  synthetic: 'Ceci est une démonstration. Toutes les réponses et tous les résultats sont inventés.',
  exits: { 'dont-know': 'Je ne sais pas', 'rather-not': 'Je préfère ne pas répondre' },
  next: 'Suivant',
  back: 'Retour',
  send: 'Envoyer',
  listen: 'Écouter la question',
  stopListening: 'Arrêter la lecture',
  sending: {
    unsent: 'Pas encore envoyé',
    now: 'Envoi en cours …',
    sent: 'Envoyé',
    waiting: 'Il n’y a pas de connexion en ce moment. Vos réponses sont toujours ici. La page réessaie toute seule.',
  },
  progress: 'Question {n} sur {total}',
  errors: {
    title: 'Il y a quelque chose à corriger',
    'not-a-choice': 'Choisissez une des réponses, ou passez la question.',
    'too-long': 'Le texte est trop long. Écrivez {max} caractères au plus.',
  },
  thanks: {
    title: 'Merci\u00a0!',
    body: 'Vos réponses sont comptées avec celles des autres. Les résultats viendront quand l’enquête sera fermée.',
  },
  answered: {
    title: 'La réponse est déjà envoyée',
    body: 'Une réponse a déjà été envoyée avec ce lien. Chaque lien marche une seule fois. Merci\u00a0!',
  },
  closed: { title: 'L’enquête est fermée', body: 'Il n’est plus possible de répondre. Merci de votre intérêt.' },
  notYetOpen: {
    title: 'L’enquête n’est pas encore ouverte',
    body: 'Vous pourrez répondre à partir du {date}. Utilisez alors le même lien.',
  },
  unknown: {
    title: 'Nous ne trouvons pas cette page',
    body: 'Nous ne connaissons pas ce lien, ou l’enquête est terminée. Vérifiez le lien dans le message.',
  },
  failed: {
    title: 'Une erreur s’est produite chez nous',
    body: 'Vos réponses sont encore sur la page. Attendez un peu, puis envoyez-les encore une fois.',
    reopen: 'Attendez un peu, puis ouvrez le lien encore une fois.',
  },
  stop: {
    explain:
      'Vous ne voulez plus de messages sur les enquêtes\u00a0? Appuyez une fois sur le bouton et vous n’en aurez plus.',
    button: 'Arrêter les messages',
    done: { title: 'Les messages sont arrêtés', body: 'Nous ne vous enverrons plus de messages sur les enquêtes.' },
  },
};
