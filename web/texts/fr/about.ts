import type { AboutTexts } from '../about.ts';

export const about: AboutTexts = {
  home: {
    title: 'Questions de la commune {municipality}',
    who: 'La commune {municipality} demande aux personnes qui sont venues habiter ici comment est la vie ici.',
    how: 'Vous recevez un SMS quelques fois par an. Répondre prend environ deux minutes.',
    why: 'La commune veut savoir ce qui est bien et ce qui doit devenir meilleur.',
    free: 'C’est vous qui décidez si vous voulez répondre. La commune n’apprend pas ce que vous avez répondu.',
  },
  contact: {
    title: 'À qui pouvez-vous demander\u00a0?',
    phone: 'Téléphone',
    email: 'E-mail',
    web: 'Site web',
    none: 'Demandez à la commune {municipality}. Appelez-la, ou allez-y.',
  },
  real: {
    title: 'Comment savoir si c’est vrai\u00a0?',
    message: {
      title: 'À quoi ressemble un vrai message',
      name: 'Il dit le nom de la commune\u00a0: {municipality}.',
      link: 'Le lien commence exactement ainsi\u00a0: {link}',
      bar: 'La même adresse est en haut du navigateur quand vous êtes sur la page.',
    },
    never: {
      title: 'Ce que nous ne demandons jamais',
      name: 'Votre nom',
      id: 'Votre numéro d’identité ou numéro D',
      bank: 'Banque, carte ou argent',
      password: 'Mots de passe ou BankID',
    },
    doubt: {
      title: 'Vous avez un doute\u00a0?',
      body: 'N’appuyez pas sur le lien du message. Demandez d’abord à la commune.',
    },
  },
  privacy: {
    title: 'Vie privée',
    short: {
      title: 'En bref',
      nobody: 'Personne ne peut voir ce que vous avez répondu, pas même la commune.',
      deleted: 'Quand l’enquête est fermée, les réponses sont comptées et effacées.',
      free: 'Vous pouvez ne pas répondre, et vous pouvez arrêter les messages quand vous voulez.',
    },
    asked: {
      title: 'Ce que nous demandons',
      what: 'Nous demandons comment vous allez ici. Nous demandons aussi votre âge, pourquoi vous êtes ici et depuis combien de temps.',
      skip: 'Vous pouvez passer n’importe quelle question.',
      never: 'Nous ne demandons pas votre nom ni votre numéro d’identité.',
    },
    kept: {
      title: 'Ce qui est gardé',
      list: 'La commune a une liste de numéros de téléphone et de langues. Elle sert à envoyer les messages.',
      answer: 'Votre réponse est gardée sans nom, numéro de téléphone, langue, heure ni lien.',
      apart:
        'Ainsi, personne ne peut retrouver votre réponse. Nous ne pouvons pas non plus vous la montrer, ni effacer seulement la vôtre.',
    },
    seen: {
      title: 'Qui voit quoi',
      groups:
        'La commune voit les chiffres de groupes d’au moins cinq personnes. Les autres ne peuvent voir que des groupes d’au moins dix.',
      words:
        'Ce que vous écrivez avec vos mots, la commune peut le lire quand au moins dix personnes ont écrit. N’écrivez pas qui vous êtes.',
      sent: 'La commune peut voir que vous avez reçu un message, mais pas si vous avez répondu.',
      sms: 'La société qui envoie les SMS voit votre numéro et le message.',
    },
    deleted: {
      title: 'Ce qui est effacé, et quand',
      answer:
        'La réponse\u00a0: quand toutes les réponses sont comptées. Il reste seulement des chiffres, et ce que les gens ont écrit avec leurs mots.',
      sent: 'Le fait que vous avez reçu un message\u00a0: après 400 jours.',
      number:
        'Votre numéro\u00a0: quand la commune l’efface. Vous pouvez le demander. Des copies peuvent rester un certain temps.',
      stopped:
        'Si vous arrêtez les messages, votre numéro reste sur la liste, pour que nous sachions que vous n’en voulez plus.',
    },
    phone: {
      title: 'Sur votre téléphone',
      cookies: 'Les pages n’utilisent pas de cookies et ne vous suivent pas.',
      draft: 'Les réponses non envoyées restent sur le téléphone jusqu’à l’envoi, et au plus {days} jours.',
    },
    help: {
      title: 'Si vous demandez de l’aide',
      apart:
        'Si vous voulez de l’aide ou si vous voulez aider les autres, c’est un formulaire à part. Il n’est jamais lié à vos réponses.',
      deleted: 'La commune le lit. Il est effacé après 90 jours.',
    },
    rights: {
      title: 'Ce que vous pouvez demander',
      stop: 'Vous pouvez arrêter les messages ou faire une pause. Cela se fait sur la page que le lien ouvre.',
      ask: 'Vous pouvez demander à la commune ce qu’elle garde sur vous, et lui demander de le corriger ou de l’effacer.',
      law: 'La commune est responsable. Elle peut vous dire quelle loi elle suit.',
      complain:
        'Vous pouvez vous plaindre à l’autorité norvégienne de protection des données (Datatilsynet)\u00a0: {authority}',
    },
  },
  accessibility: {
    title: 'Accessibilité',
    aim: 'Tout le monde doit pouvoir utiliser ces pages. Notre but est la norme WCAG 2.2, niveau AA.',
    state: {
      title: 'Comment c’est maintenant',
      partly: 'Les pages suivent la plus grande partie de la norme, mais tout n’a pas été essayé.',
      tested:
        'Nous essayons les pages avec un clavier, en gros caractères, sans script et avec un programme qui cherche les erreurs.',
    },
    gaps: {
      title: 'Ce qui n’est pas encore assez bien',
      texts: 'Beaucoup de textes sont des brouillons. Aucune personne dont c’est la langue maternelle ne les a lus.',
      audio: 'On ne peut pas écouter toutes les langues.',
      people: 'Aucune personne handicapée n’a essayé les pages pour nous.',
    },
    tell: {
      title: 'Quelque chose est difficile à utiliser\u00a0?',
      body: 'Dites-le à la commune. Vous pouvez aussi demander à répondre autrement.',
    },
    authority:
      'L’autorité norvégienne de l’accessibilité numérique veille à ce que les règles soient suivies\u00a0: {authority}',
    date: 'Dernière vérification le {date}.',
  },
  guardians: {
    title: 'Pour les parents et les tuteurs',
    lead: 'La commune {municipality} demande aussi aux jeunes à partir de {age} ans comment est la vie ici.',
    about: {
      title: 'Ce que nous demandons aux jeunes',
      what: 'La vie ici, les amis, le temps libre et l’aide. Aussi pourquoi ils sont venus en Norvège, et depuis combien de temps ils habitent ici.',
      free: 'C’est volontaire. Ils peuvent passer n’importe quelle question.',
      nobody: 'Personne ne peut voir ce qu’une personne a répondu\u00a0: ni les parents, ni l’école, ni la commune.',
    },
    you: {
      title: 'Ce que vous pouvez faire',
      consent: 'La commune décide si les parents doivent d’abord dire oui. Demandez à la commune.',
      stop: 'Si vous ne voulez pas que votre enfant reçoive des messages, vous pouvez le dire à la commune.',
      talk: 'S’il vous plaît, laissez votre enfant répondre sans aide.',
    },
  },
};
