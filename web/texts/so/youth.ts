import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Sidee ayay noloshu halkan ugu tahay dhallinyarada?',
  intro: "Adiga ayaa go'aansanaya inaad jawaabto iyo in kale. Jawaab khaldan ma jirto.",
  guardians: "Waalidka iyo mas'uulka ilmaha",
  questions: {
    life: {
      text: 'Ka fikir noloshaada hadda. Intee ayaad ku qanacsan tahay?',
      help: '0 waa ugu yar, 10 waa ugu badan.',
    },
    place: {
      text: 'Intee ayaad ku qanacsan tahay goobta aad ku nooshahay?',
      help: '0 waa ugu yar, 10 waa ugu badan.',
    },
    belonging: {
      text: "Intee in le'eg ayaad dareemaysaa inaad ka tirsan tahay {municipality}?",
    },
    network: {
      text: 'Immisa qof oo halkan jooga ayaad la hadli kartaa ama caawimo weydiisan kartaa?',
      help: 'Tusaale ahaan saaxiibbo, qoys, macallin ama tababare.',
    },
    'left-out': {
      text: 'Ka fikir afartii toddobaad ee la soo dhaafay. Immisa jeer ayaad dareentay in dadka kale ay ku reebeen?',
      help: 'Tusaale ahaan dugsiga, internetka ama waqtigaaga firaaqada.',
    },
    activity: {
      text: 'Bishii la soo dhaafay, wax ma ka qayb qaadatay waqtigaaga firaaqada?',
      help: 'Tusaale ahaan ciyaaro, naadi, koox heesta ama koorso. Haddii jawaabtu maya tahay: waa maxay sababta ugu weyn?',
    },
    help: {
      text: 'Ma garanaysaa meesha aad caawimo ka heli karto marka aad u baahato?',
      help: 'Tusaale ahaan dugsiga, dhakhtarka, qof aad la hadasho ama baska.',
    },
    stay: {
      text: 'Ma u malaynaysaa inaad laba sano kadib ku noolaan doonto {municipality}?',
    },
    open: {
      text: 'Ma jiraan wax kale oo aad rabto inaad sheegto?',
      help: 'Degmadu way akhrin kartaa qoraalkan, laakiin ma arki karto qofka qoray. Ha qorin magacyo, lambarro telefoon ama wax kale oo muujinaya qofka aad tahay.',
    },
  },
};
