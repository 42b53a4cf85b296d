import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Kaip čia gyvena jauni žmonės?',
  intro: 'Jūs patys nusprendžiate, ar atsakyti. Neteisingų atsakymų nėra.',
  guardians: 'Tėvams ir globėjams',
  questions: {
    life: {
      text: 'Pagalvokite apie savo gyvenimą dabar. Kiek jis Jus tenkina?',
      help: '0 – mažiausiai, 10 – daugiausia.',
      labels: { '0': 'Nė kiek netenkina', '10': 'Visiškai tenkina' },
    },
    place: {
      text: 'Kiek Jus tenkina vieta, kurioje gyvenate?',
      help: '0 – mažiausiai, 10 – daugiausia.',
      labels: { '0': 'Nė kiek netenkina', '10': 'Visiškai tenkina' },
    },
    belonging: {
      text: 'Kaip stipriai jaučiate, kad {municipality} yra Jūsų vieta?',
      labels: {
        '1': 'Visai nejaučiu',
        '2': 'Šiek tiek',
        '3': 'Vidutiniškai',
        '4': 'Stipriai',
        '5': 'Labai stipriai',
      },
    },
    network: {
      text: 'Su keliais žmonėmis čia galite pasikalbėti arba paprašyti jų pagalbos?',
      help: 'Pavyzdžiui, su draugais, šeima, mokytoju ar treneriu.',
      labels: {
        '1': 'Su niekuo',
        '2': 'Su vienu žmogumi',
        '3': 'Su dviem ar trimis žmonėmis',
        '4': 'Su keturiais, penkiais ar šešiais žmonėmis',
        '5': 'Su septyniais žmonėmis ar daugiau',
      },
    },
    'left-out': {
      text: 'Pagalvokite apie pastarąsias keturias savaites. Kiek kartų jautėte, kad kiti Jus palieka nuošalyje?',
      help: 'Pavyzdžiui, mokykloje, internete ar laisvalaikiu.',
      labels: {
        '1': 'Nė karto',
        '2': 'Vieną kartą',
        '3': 'Du ar tris kartus',
        '4': 'Maždaug kartą per savaitę',
        '5': 'Dažniau nei kartą per savaitę',
      },
    },
    activity: {
      text: 'Ar per pastarąjį mėnesį laisvalaikiu kur nors dalyvavote?',
      help: 'Pavyzdžiui, sportas, klubas, choras ar kursai. Jei ne: kokia buvo svarbiausia priežastis?',
      labels: {
        yes: 'Taip',
        'no-cost': 'Ne, tai per daug kainavo',
        'no-transport': 'Ne, buvo sunku ten nuvykti',
        'no-language': 'Ne, buvo sunku dėl kalbos',
        'no-unknown': 'Ne, apie nieką tokio nežinojau',
        'no-time': 'Ne, neturėjau laiko',
        'no-other': 'Ne, dėl kitos priežasties',
      },
    },
    help: {
      text: 'Ar žinote, kur gauti pagalbos, kai jos reikia?',
      help: 'Pavyzdžiui, dėl mokyklos, gydytojo, autobuso ar kai reikia su kuo nors pasikalbėti.',
      labels: {
        '1': 'Ne, dėl jokių reikalų',
        '2': 'Dėl kelių reikalų',
        '3': 'Maždaug dėl pusės reikalų',
        '4': 'Dėl daugumos reikalų',
        '5': 'Taip, dėl visų reikalų',
      },
    },
    stay: {
      text: 'Ar manote, kad po dvejų metų gyvensite {municipality} savivaldybėje?',
      labels: { yes: 'Taip', maybe: 'Galbūt', no: 'Ne' },
    },
    open: {
      text: 'Ar norite pasakyti dar ką nors?',
      help: 'Savivaldybė gali tai perskaityti, bet nemato, kas tai parašė. Nerašykite vardų, telefono numerių ir kitko, kas parodo, kas Jūs esate.',
      labels: {},
    },
  },
};
