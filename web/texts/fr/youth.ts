import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Comment est la vie des jeunes ici\u00a0?',
  intro: 'C’est vous qui décidez si vous voulez répondre. Il n’y a pas de mauvaise réponse.',
  guardians: 'Pour les parents et les tuteurs',
  questions: {
    life: {
      text: 'Pensez à votre vie maintenant. À quel point vous satisfait-elle\u00a0?',
      help: '0 est le moins et 10 est le plus.',
    },
    place: {
      text: 'À quel point le lieu où vous habitez vous satisfait-il\u00a0?',
      help: '0 est le moins et 10 est le plus.',
    },
    belonging: {
      text: 'Avec quelle force sentez-vous que {municipality} est chez vous\u00a0?',
    },
    network: {
      text: 'Ici, à combien de personnes pouvez-vous parler ou demander de l’aide\u00a0?',
      help: 'Par exemple des amis, la famille, un professeur ou un entraîneur.',
    },
    'left-out': {
      text: 'Pensez aux quatre dernières semaines. Combien de fois avez-vous senti que les autres vous laissaient à l’écart\u00a0?',
      help: 'Par exemple à l’école, sur internet ou pendant le temps libre.',
    },
    activity: {
      text: 'Au cours du dernier mois, avez-vous participé à quelque chose pendant votre temps libre\u00a0?',
      help: 'Par exemple du sport, un club, une chorale ou un cours. Si non\u00a0: quelle était la raison principale\u00a0?',
    },
    help: {
      text: 'Savez-vous où trouver de l’aide quand vous en avez besoin\u00a0?',
      help: 'Par exemple pour l’école, un médecin, le bus ou quelqu’un à qui parler.',
    },
    stay: {
      text: 'Pensez-vous que vous habiterez à {municipality} dans deux ans\u00a0?',
    },
    open: {
      text: 'Voulez-vous dire autre chose\u00a0?',
      help: 'La commune peut lire ce texte, mais ne voit pas qui l’a écrit. N’écrivez pas de noms, de numéros de téléphone ni rien d’autre qui montre qui vous êtes.',
    },
  },
};
