import type { CoreTexts } from '../texts.ts';

export const core: CoreTexts = {
  title: 'Kaip Jums čia gyvenasi?',
  questions: {
    life: {
      text: 'Pagalvokite apie savo gyvenimą šiuo metu. Kiek jis Jus tenkina?',
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
      help: 'Pavyzdžiui, su draugais, šeima, kaimynais ar bendradarbiais.',
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
      labels: {
        '1': 'Nė karto',
        '2': 'Vieną kartą',
        '3': 'Du ar tris kartus',
        '4': 'Maždaug kartą per savaitę',
        '5': 'Dažniau nei kartą per savaitę',
      },
    },
    activity: {
      text: 'Ar per pastarąjį mėnesį dalyvavote kokioje nors veikloje ar draugijoje?',
      help: 'Pavyzdžiui, klubas, kursai, sportas ar savanorystė. Jei ne: kokia buvo svarbiausia priežastis?',
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
      text: 'Ar žinote, kur galite gauti praktinės pagalbos?',
      help: 'Pavyzdžiui, dėl anketų, būsto, gydytojo ar transporto.',
      labels: {
        '1': 'Ne, dėl jokių reikalų',
        '2': 'Dėl kelių reikalų',
        '3': 'Maždaug dėl pusės reikalų',
        '4': 'Dėl daugumos reikalų',
        '5': 'Taip, dėl visų reikalų',
      },
    },
    stay: {
      text: 'Ar planuojate po dvejų metų gyventi {municipality} savivaldybėje?',
      labels: { yes: 'Taip', maybe: 'Galbūt', no: 'Ne' },
    },
    open: {
      text: 'Ar norite pasakyti dar ką nors?',
      help: 'Savivaldybė gali tai perskaityti, bet nemato, kas tai parašė. Nerašykite vardų, telefono numerių ir kitko, kas parodo, kas Jūs esate.',
      labels: {},
    },
    age: {
      text: 'Kiek Jums metų?',
      labels: { '18-29': 'Nuo 18 iki 29 metų', '30-44': 'Nuo 30 iki 44 metų', '45-plus': '45 metai arba daugiau' },
    },
    reason: {
      text: 'Kokia buvo svarbiausia Jūsų atvykimo į Norvegiją priežastis?',
      labels: { protection: 'Apsauga', work: 'Darbas', family: 'Šeima', other: 'Kita priežastis' },
    },
    'time-here': {
      text: 'Kiek laiko gyvenate {municipality} savivaldybėje?',
      labels: { 'under-1': 'Mažiau nei 1 metus', '1-to-3': 'Nuo 1 iki 3 metų', '3-plus': 'Daugiau nei 3 metus' },
    },
  },
};
