import type { CoreTexts } from '../texts.ts';

export const core: CoreTexts = {
  title: 'Jiyana li vir çawa ye?',
  questions: {
    life: {
      text: 'Li ser jiyana xwe ya van rojan bifikirin. Hûn çiqas jê razî ne?',
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
      help: 'Mînak: heval, malbat, cîran an hevkar.',
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
      labels: {
        '1': 'Carekê jî na',
        '2': 'Yek car',
        '3': 'Du an sê caran',
        '4': 'Nêzîkî heftê carekê',
        '5': 'Ji heftê carekê zêdetir',
      },
    },
    activity: {
      text: 'Gelo di meha dawî de hûn beşdarî çalakiyekê an komeleyekê bûn?',
      help: 'Mînak: klûb, kurs, werziş an karê dilxwazî. Heke na: sedema herî girîng çi bû?',
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
      text: 'Gelo hûn dizanin ku hûn dikarin ji ku derê alîkariya pratîkî bistînin?',
      help: 'Mînak: ji bo form, xanî, bijîşk an hatinûçûn.',
      labels: {
        '1': 'Na, ji bo tu tiştî',
        '2': 'Ji bo çend tiştan',
        '3': 'Ji bo nêzîkî nîvê tiştan',
        '4': 'Ji bo piraniya tiştan',
        '5': 'Erê, ji bo her tiştî',
      },
    },
    stay: {
      text: 'Gelo hûn plan dikin ku piştî du salan li {municipality} bijîn?',
      labels: { yes: 'Erê', maybe: 'Belkî', no: 'Na' },
    },
    open: {
      text: 'Gelo hûn dixwazin tiştekî din bibêjin?',
      help: 'Şaredarî dikare vê nivîsê bixwîne, lê nabîne kê ew nivîsandiye. Nav, hejmara telefonê an tiştekî din ku nîşan dide hûn kî ne, nenivîsin.',
      labels: {},
    },
    age: {
      text: 'Hûn çend salî ne?',
      labels: { '18-29': 'Ji 18 heta 29 salî', '30-44': 'Ji 30 heta 44 salî', '45-plus': '45 salî an mezintir' },
    },
    reason: {
      text: 'Sedema herî girîng a hatina we ya Norwêcê çi bû?',
      labels: { protection: 'Parastin', work: 'Kar', family: 'Malbat', other: 'Sedemeke din' },
    },
    'time-here': {
      text: 'Ev çiqas wext e ku hûn li {municipality} dijîn?',
      labels: { 'under-1': 'Ji 1 salê kêmtir', '1-to-3': 'Ji 1 heta 3 salan', '3-plus': 'Ji 3 salan zêdetir' },
    },
  },
};
