import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Jiyana ciwanan li vir çawa ye?',
  intro: 'Hûn bi xwe biryarê didin ka hûn bersivê bidin an na. Tu bersiv şaş nîne.',
  guardians: 'Ji bo dê û bav û sexbêran',
  questions: {
    life: {
      text: 'Li ser jiyana xwe ya niha bifikirin. Hûn çiqas razî ne?',
      help: '0 ya herî kêm û 10 ya herî zêde ye.',
    },
    place: {
      text: 'Hûn ji cihê ku lê dijîn çiqas razî ne?',
      help: '0 ya herî kêm û 10 ya herî zêde ye.',
    },
    belonging: {
      text: 'Hûn çiqas bi hêz hîs dikin ku hûn aîdî {municipality} ne?',
    },
    network: {
      text: 'Li vir hûn dikarin bi çend kesan re biaxivin an ji wan alîkariyê bixwazin?',
      help: 'Mînak: heval, malbat, mamoste an rahêner.',
    },
    'left-out': {
      text: 'Li ser çar hefteyên dawî bifikirin. Çend caran we hîs kir ku kesên din we ji nav xwe dûr dixin?',
      help: 'Mînak: li dibistanê, li ser înternetê an di wextê vala de.',
    },
    activity: {
      text: 'Gelo di meha dawî de hûn di wextê vala de beşdarî tiştekî bûn?',
      help: 'Mînak: werziş, klûb, koro an kurs. Heke na: sedema herî girîng çi bû?',
    },
    help: {
      text: 'Gelo hûn dizanin, gava alîkarî ji we re lazim be, hûn dikarin ji ku derê bistînin?',
      help: 'Mînak: ji bo dibistan, bijîşk, otobus an kesek ku hûn pê re biaxivin.',
    },
    stay: {
      text: 'Gelo hûn difikirin ku piştî du salan hûn ê li {municipality} bijîn?',
    },
    open: {
      text: 'Gelo hûn dixwazin tiştekî din bibêjin?',
      help: 'Şaredarî dikare vê nivîsê bixwîne, lê nabîne kê ew nivîsandiye. Nav, hejmara telefonê an tiştekî din ku nîşan dide hûn kî ne, nenivîsin.',
    },
  },
};
