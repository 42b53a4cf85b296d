import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Comment est la vie des jeunes ici\u00a0?',
  intro: 'C’est vous qui décidez si vous voulez répondre. Il n’y a pas de mauvaise réponse.',
  guardians: 'Pour les parents et les tuteurs',
  questions: {
    life: {
      text: 'Pensez à votre vie maintenant. À quel point vous satisfait-elle\u00a0?',
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
      help: 'Par exemple des amis, la famille, un professeur ou un entraîneur.',
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
      help: 'Par exemple à l’école, sur internet ou pendant le temps libre.',
      labels: {
        '1': 'Pas une seule fois',
        '2': 'Une fois',
        '3': 'Deux ou trois fois',
        '4': 'Environ une fois par semaine',
        '5': 'Plus d’une fois par semaine',
      },
    },
    activity: {
      text: 'Au cours du dernier mois, avez-vous participé à quelque chose pendant votre temps libre\u00a0?',
      help: 'Par exemple du sport, un club, une chorale ou un cours. Si non\u00a0: quelle était la raison principale\u00a0?',
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
      text: 'Savez-vous où trouver de l’aide quand vous en avez besoin\u00a0?',
      help: 'Par exemple pour l’école, un médecin, le bus ou quelqu’un à qui parler.',
      labels: {
        '1': 'Non, pour rien',
        '2': 'Pour quelques choses',
        '3': 'Pour environ la moitié des choses',
        '4': 'Pour la plupart des choses',
        '5': 'Oui, pour tout',
      },
    },
    stay: {
      text: 'Pensez-vous que vous habiterez à {municipality} dans deux ans\u00a0?',
      labels: { yes: 'Oui', maybe: 'Peut-être', no: 'Non' },
    },
    open: {
      text: 'Voulez-vous dire autre chose\u00a0?',
      help: 'La commune peut lire ce texte, mais ne voit pas qui l’a écrit. N’écrivez pas de noms, de numéros de téléphone ni rien d’autre qui montre qui vous êtes.',
      labels: {},
    },
  },
};
