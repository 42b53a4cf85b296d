import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Kaip čia gyvena jauni žmonės?',
  intro: 'Jūs patys nusprendžiate, ar atsakyti. Neteisingų atsakymų nėra.',
  guardians: 'Tėvams ir globėjams',
  questions: {
    life: {
      text: 'Pagalvokite apie savo gyvenimą dabar. Kiek jis Jus tenkina?',
      help: '0 – mažiausiai, 10 – daugiausia.',
    },
    place: {
      text: 'Kiek Jus tenkina vieta, kurioje gyvenate?',
      help: '0 – mažiausiai, 10 – daugiausia.',
    },
    belonging: {
      text: 'Kaip stipriai jaučiate, kad {municipality} yra Jūsų vieta?',
    },
    network: {
      text: 'Su keliais žmonėmis čia galite pasikalbėti arba paprašyti jų pagalbos?',
      help: 'Pavyzdžiui, su draugais, šeima, mokytoju ar treneriu.',
    },
    'left-out': {
      text: 'Pagalvokite apie pastarąsias keturias savaites. Kiek kartų jautėte, kad kiti Jus palieka nuošalyje?',
      help: 'Pavyzdžiui, mokykloje, internete ar laisvalaikiu.',
    },
    activity: {
      text: 'Ar per pastarąjį mėnesį laisvalaikiu kur nors dalyvavote?',
      help: 'Pavyzdžiui, sportas, klubas, choras ar kursai. Jei ne: kokia buvo svarbiausia priežastis?',
    },
    help: {
      text: 'Ar žinote, kur gauti pagalbos, kai jos reikia?',
      help: 'Pavyzdžiui, dėl mokyklos, gydytojo, autobuso ar kai reikia su kuo nors pasikalbėti.',
    },
    stay: {
      text: 'Ar manote, kad po dvejų metų gyvensite {municipality} savivaldybėje?',
    },
    open: {
      text: 'Ar norite pasakyti dar ką nors?',
      help: 'Savivaldybė gali tai perskaityti, bet nemato, kas tai parašė. Nerašykite vardų, telefono numerių ir kitko, kas parodo, kas Jūs esate.',
    },
  },
};
