import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Jiyana ciwanan li vir çawa ye?',
  intro: 'Hûn bi xwe biryarê didin ka hûn bersivê bidin an na. Tu bersiv şaş nîne.',
  guardians: 'Ji bo dê û bav û sexbêran',
  questions: {
    life: {
      text: 'Li ser jiyana xwe ya niha bifikirin. Hûn çiqas razî ne?',
      help: '0 ya herî kêm û 10 ya herî zêde ye.',
      labels: { '0': 'Ez qet ne razî me', '10': 'Ez bi temamî razî me' },
    },
    place: {
      text: 'Hûn ji cihê ku lê dijîn çiqas razî ne?',
      help: '0 ya herî kêm û 10 ya herî zêde ye.',
      labels: { '0': 'Ez qet ne razî me', '10': 'Ez bi temamî razî me' },
    },
    belonging: {
      text: 'Hûn çiqas bi hêz hîs dikin ku hûn aîdî {municipality} ne?',
      labels: {
        '1': 'Qet hîs nakim',
        '2': 'Hinekî',
        '3': 'Navîn',
        '4': 'Bi hêz',
        '5': 'Gelek bi hêz',
      },
    },
    network: {
      text: 'Li vir hûn dikarin bi çend kesan re biaxivin an ji wan alîkariyê bixwazin?',
      help: 'Mînak: heval, malbat, mamoste an rahêner.',
      labels: {
        '1': 'Tu kes',
        '2': 'Yek kes',
        '3': 'Du an sê kes',
        '4': 'Çar, pênc an şeş kes',
        '5': 'Heft kes an zêdetir',
      },
    },
    'left-out': {
      text: 'Li ser çar hefteyên dawî bifikirin. Çend caran we hîs kir ku kesên din we ji nav xwe dûr dixin?',
      help: 'Mînak: li dibistanê, li ser înternetê an di wextê vala de.',
      labels: {
        '1': 'Carekê jî na',
        '2': 'Yek car',
        '3': 'Du an sê caran',
        '4': 'Nêzîkî heftê carekê',
        '5': 'Ji heftê carekê zêdetir',
      },
    },
    activity: {
      text: 'Gelo di meha dawî de hûn di wextê vala de beşdarî tiştekî bûn?',
      help: 'Mînak: werziş, klûb, koro an kurs. Heke na: sedema herî girîng çi bû?',
      labels: {
        yes: 'Erê',
        'no-cost': 'Na, pir biha bû',
        'no-transport': 'Na, çûyîna wir zehmet bû',
        'no-language': 'Na, ziman zehmet bû',
        'no-unknown': 'Na, haya min ji tiştekî tune bû',
        'no-time': 'Na, wextê min tune bû',
        'no-other': 'Na, ji ber sedemeke din',
      },
    },
    help: {
      text: 'Gelo hûn dizanin, gava alîkarî ji we re lazim be, hûn dikarin ji ku derê bistînin?',
      help: 'Mînak: ji bo dibistan, bijîşk, otobus an kesek ku hûn pê re biaxivin.',
      labels: {
        '1': 'Na, ji bo tu tiştî',
        '2': 'Ji bo çend tiştan',
        '3': 'Ji bo nêzîkî nîvê tiştan',
        '4': 'Ji bo piraniya tiştan',
        '5': 'Erê, ji bo her tiştî',
      },
    },
    stay: {
      text: 'Gelo hûn difikirin ku piştî du salan hûn ê li {municipality} bijîn?',
      labels: { yes: 'Erê', maybe: 'Belkî', no: 'Na' },
    },
    open: {
      text: 'Gelo hûn dixwazin tiştekî din bibêjin?',
      help: 'Şaredarî dikare vê nivîsê bixwîne, lê nabîne kê ew nivîsandiye. Nav, hejmara telefonê an tiştekî din ku nîşan dide hûn kî ne, nenivîsin.',
      labels: {},
    },
  },
};
