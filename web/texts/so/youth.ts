import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Sidee ayay noloshu halkan ugu tahay dhallinyarada?',
  intro: "Adiga ayaa go'aansanaya inaad jawaabto iyo in kale. Jawaab khaldan ma jirto.",
  guardians: "Waalidka iyo mas'uulka ilmaha",
  questions: {
    life: {
      text: 'Ka fikir noloshaada hadda. Intee ayaad ku qanacsan tahay?',
      help: '0 waa ugu yar, 10 waa ugu badan.',
      labels: { '0': 'Kuma qanacsani haba yaraatee', '10': 'Si buuxda ayaan ugu qanacsanahay' },
    },
    place: {
      text: 'Intee ayaad ku qanacsan tahay goobta aad ku nooshahay?',
      help: '0 waa ugu yar, 10 waa ugu badan.',
      labels: { '0': 'Kuma qanacsani haba yaraatee', '10': 'Si buuxda ayaan ugu qanacsanahay' },
    },
    belonging: {
      text: "Intee in le'eg ayaad dareemaysaa inaad ka tirsan tahay {municipality}?",
      labels: {
        '1': 'Ma dareemayo haba yaraatee',
        '2': 'Wax yar',
        '3': 'Dhexdhexaad',
        '4': 'Si xoog leh',
        '5': 'Si aad u xoog leh',
      },
    },
    network: {
      text: 'Immisa qof oo halkan jooga ayaad la hadli kartaa ama caawimo weydiisan kartaa?',
      help: 'Tusaale ahaan saaxiibbo, qoys, macallin ama tababare.',
      labels: {
        '1': 'Qofna',
        '2': 'Hal qof',
        '3': 'Laba ama saddex qof',
        '4': 'Afar ilaa lix qof',
        '5': 'Toddoba qof ama ka badan',
      },
    },
    'left-out': {
      text: 'Ka fikir afartii toddobaad ee la soo dhaafay. Immisa jeer ayaad dareentay in dadka kale ay ku reebeen?',
      help: 'Tusaale ahaan dugsiga, internetka ama waqtigaaga firaaqada.',
      labels: {
        '1': 'Hal mar xitaa maya',
        '2': 'Hal mar',
        '3': 'Laba ama saddex jeer',
        '4': 'Qiyaastii toddobaadkii hal mar',
        '5': 'In ka badan hal mar toddobaadkii',
      },
    },
    activity: {
      text: 'Bishii la soo dhaafay, wax ma ka qayb qaadatay waqtigaaga firaaqada?',
      help: 'Tusaale ahaan ciyaaro, naadi, koox heesta ama koorso. Haddii jawaabtu maya tahay: waa maxay sababta ugu weyn?',
      labels: {
        yes: 'Haa',
        'no-cost': 'Maya, lacag badan ayay ku kacaysay',
        'no-transport': 'Maya, way adkayd in la gaaro meesha',
        'no-language': 'Maya, luqadda ayaa igu adkayd',
        'no-unknown': 'Maya, ma ogayn waxa jira',
        'no-time': 'Maya, waqti ma haysan',
        'no-other': 'Maya, sabab kale ayaa jirta',
      },
    },
    help: {
      text: 'Ma garanaysaa meesha aad caawimo ka heli karto marka aad u baahato?',
      help: 'Tusaale ahaan dugsiga, dhakhtarka, qof aad la hadasho ama baska.',
      labels: {
        '1': 'Maya, haba yaraatee',
        '2': 'Haa, arrimo yar',
        '3': 'Haa, qiyaastii kala bar arrimaha',
        '4': 'Haa, inta badan arrimaha',
        '5': 'Haa, arrin kasta',
      },
    },
    stay: {
      text: 'Ma u malaynaysaa inaad laba sano kadib ku noolaan doonto {municipality}?',
      labels: { yes: 'Haa', maybe: 'Laga yaabaa', no: 'Maya' },
    },
    open: {
      text: 'Ma jiraan wax kale oo aad rabto inaad sheegto?',
      help: 'Degmadu way akhrin kartaa qoraalkan, laakiin ma arki karto qofka qoray. Ha qorin magacyo, lambarro telefoon ama wax kale oo muujinaya qofka aad tahay.',
      labels: {},
    },
  },
};
