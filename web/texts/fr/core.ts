import type { CoreTexts } from '../texts.ts';

export const core: CoreTexts = {
  title: 'Comment est la vie ici\u00a0?',
  questions: {
    life: {
      text: 'Pensez à votre vie en ce moment. À quel point vous satisfait-elle\u00a0?',
      help: '0 est le moins et 10 est le plus.',
      labels: { '0': 'Ne me satisfait pas du tout', '10': 'Me satisfait complètement' },
    },
    place: {
      text: 'À quel point le lieu où vous habitez vous satisfait-il\u00a0?',
      help: '0 est le moins et 10 est le plus.',
      labels: { '0': 'Ne me satisfait pas du tout', '10': 'Me satisfait complètement' },
    },
    belonging: {
      text: 'Avec quelle force sentez-vous que {municipality} est chez vous\u00a0?',
      labels: {
        '1': 'Pas du tout',
        '2': 'Un peu',
        '3': 'Moyennement',
        '4': 'Fortement',
        '5': 'Très fortement',
      },
    },
    network: {
      text: 'Ici, à combien de personnes pouvez-vous parler ou demander de l’aide\u00a0?',
      help: 'Par exemple des amis, la famille, des voisins ou des collègues.',
      labels: {
        '1': 'À personne',
        '2': 'À une personne',
        '3': 'À deux ou trois personnes',
        '4': 'À quatre, cinq ou six personnes',
        '5': 'À sept personnes ou plus',
      },
    },
    'left-out': {
      text: 'Pensez aux quatre dernières semaines. Combien de fois avez-vous senti que les autres vous laissaient à l’écart\u00a0?',
      labels: {
        '1': 'Pas une seule fois',
        '2': 'Une fois',
        '3': 'Deux ou trois fois',
        '4': 'Environ une fois par semaine',
        '5': 'Plus d’une fois par semaine',
      },
    },
    activity: {
      text: 'Au cours du dernier mois, avez-vous participé à une activité ou à une association\u00a0?',
      help: 'Par exemple un club, un cours, du sport ou du bénévolat. Si non\u00a0: quelle était la raison principale\u00a0?',
      labels: {
        yes: 'Oui',
        'no-cost': 'Non, cela coûtait trop cher',
        'no-transport': 'Non, il était difficile d’y aller',
        'no-language': 'Non, la langue était difficile',
        'no-unknown': 'Non, je n’en connaissais pas',
        'no-time': 'Non, je n’avais pas le temps',
        'no-other': 'Non, pour une autre raison',
      },
    },
    help: {
      text: 'Savez-vous où vous pouvez trouver de l’aide pratique\u00a0?',
      help: 'Par exemple pour les formulaires, le logement, le médecin ou le transport.',
      labels: {
        '1': 'Non, pour rien',
        '2': 'Pour quelques choses',
        '3': 'Pour environ la moitié des choses',
        '4': 'Pour la plupart des choses',
        '5': 'Oui, pour tout',
      },
    },
    stay: {
      text: 'Dans deux ans, pensez-vous habiter à {municipality}\u00a0?',
      labels: { yes: 'Oui', maybe: 'Peut-être', no: 'Non' },
    },
    open: {
      text: 'Voulez-vous dire autre chose\u00a0?',
      help: 'La commune peut lire ce texte, mais ne voit pas qui l’a écrit. N’écrivez pas de noms, de numéros de téléphone ni rien d’autre qui montre qui vous êtes.',
      labels: {},
    },
    age: {
      text: 'Quel âge avez-vous\u00a0?',
      labels: { '18-29': 'De 18 à 29 ans', '30-44': 'De 30 à 44 ans', '45-plus': '45 ans ou plus' },
    },
    reason: {
      text: 'Quelle est la raison principale de votre venue en Norvège\u00a0?',
      labels: { protection: 'La protection', work: 'Le travail', family: 'La famille', other: 'Une autre raison' },
    },
    'time-here': {
      text: 'Depuis combien de temps habitez-vous à {municipality}\u00a0?',
      labels: { 'under-1': 'Moins de 1 an', '1-to-3': 'De 1 à 3 ans', '3-plus': 'Plus de 3 ans' },
    },
  },
};
