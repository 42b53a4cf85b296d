import type { WaysTexts } from '../ways-texts.ts';

export const ways: WaysTexts = {
  poster: {
    title: 'Comment est la vie ici\u00a0?',
    body: 'La commune {municipality} demande à toutes les personnes nouvelles ici. Les réponses aident à rendre la vie meilleure ici.',
    scan: 'Dirigez l’appareil photo du téléphone vers le carré, ou tapez l’adresse\u00a0:',
    voluntary: 'Volontaire et anonyme. Cela prend deux minutes.',
  },
  slip: 'La commune {municipality} demande comment est la vie ici. Volontaire et anonyme.',
  join: {
    title: 'Comment est la vie ici\u00a0?',
    body: 'La commune {municipality} demande à toutes les personnes nouvelles ici. Tapez votre numéro de téléphone et nous vous envoyons un code.',
    phone: 'Numéro de téléphone',
    phoneHint: 'Le numéro est d’un autre pays\u00a0? Commencez par + et le code du pays.',
    language: 'Langue des messages',
    consent:
      'En appuyant sur le bouton, vous acceptez de recevoir des SMS sur les enquêtes de la commune {municipality}. Vous pouvez les arrêter quand vous voulez.',
    send: 'Envoyez-moi un code',
    wrong: 'Nous ne comprenons pas ce numéro. Vérifiez-le et tapez-le encore une fois.',
  },
  closed: {
    title: 'Cette adresse n’est plus utilisée',
    body: 'Vous ne pouvez pas vous inscrire avec cette adresse. Vérifiez qu’elle est la même que sur l’affiche, ou demandez à la commune.',
  },
  busy: {
    title: 'Attendez un peu',
    body: 'Trop de codes ont été envoyés. Essayez encore dans une heure. Si cela ne marche pas, essayez demain.',
  },
  confirm: {
    title: 'Tapez le code',
    body: 'Nous vous avons envoyé un SMS avec six chiffres. Il peut mettre une minute à arriver.',
    code: 'Code',
    send: 'Continuer',
    wrong: 'Ce n’est pas le bon code. Regardez le message et tapez encore une fois les six chiffres.',
    again: 'Demander un nouveau code',
    over: {
      title: 'Le code ne marche plus',
      body: 'Il est trop vieux, ou il y a eu trop d’erreurs. Vous pouvez en demander un nouveau.',
    },
  },
  joined: {
    title: 'Merci\u00a0! Votre inscription est faite',
    soon: 'Dans dix minutes environ, vous recevrez un message avec votre lien. S’il est tard le soir, il arrivera demain.',
    date: 'La prochaine fois, nous demanderons le {date}. Vous recevrez alors un message avec votre lien.',
    later: 'Vous recevrez un message avec votre lien quand nous demanderons la prochaine fois.',
  },
  code: {
    title: 'Tapez votre code',
    body: 'Le code sur le papier a douze caractères. Grandes et petites lettres, c’est pareil.',
    label: 'Code',
    send: 'Continuer',
    wrong: 'Nous ne comprenons pas ce code. Regardez le papier et tapez tous les caractères.',
    unknown:
      'Nous ne connaissons pas ce code, ou l’enquête est terminée. Regardez encore le papier, ou demandez-en un nouveau.',
  },
  kiosk: {
    left: 'Cette page sera effacée dans {n} secondes.',
    stay: 'Je suis encore là',
    again: 'Effacer la page',
    unsent:
      'Vos réponses ne sont pas envoyées. Elles seront perdues quand la page sera effacée. Attendez ici, ou utilisez le même code plus tard sur un téléphone.',
  },
};
