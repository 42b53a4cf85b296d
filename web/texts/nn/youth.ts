import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Korleis er det å vere ung her?',
  intro: 'Du vel sjølv om du vil svare. Det finst ingen gale svar.',
  guardians: 'Til foreldre og føresette',
  questions: {
    life: {
      text: 'Tenk på livet ditt akkurat no. Kor nøgd er du?',
      help: '0 er minst og 10 er mest.',
      labels: { '0': 'Ikkje nøgd i det heile', '10': 'Heilt nøgd' },
    },
    place: {
      text: 'Kor nøgd er du med staden der du bur?',
      help: '0 er minst og 10 er mest.',
      labels: { '0': 'Ikkje nøgd i det heile', '10': 'Heilt nøgd' },
    },
    belonging: {
      text: 'Kor sterkt føler du at du høyrer til i {municipality}?',
      labels: {
        '1': 'Ikkje i det heile',
        '2': 'Litt',
        '3': 'Middels sterkt',
        '4': 'Sterkt',
        '5': 'Svært sterkt',
      },
    },
    network: {
      text: 'Kor mange her kan du snakke med eller be om hjelp?',
      help: 'Til dømes vener, familie, ein lærar eller ein trenar.',
      labels: {
        '1': 'Ingen',
        '2': 'Éin person',
        '3': 'To eller tre personar',
        '4': 'Fire til seks personar',
        '5': 'Sju personar eller fleire',
      },
    },
    'left-out': {
      text: 'Tenk på dei siste fire vekene. Kor mange gonger har du følt deg utanfor?',
      help: 'Til dømes på skulen, på nettet eller i fritida.',
      labels: {
        '1': 'Ikkje ein einaste gong',
        '2': 'Éin gong',
        '3': 'To eller tre gonger',
        '4': 'Omtrent éin gong i veka',
        '5': 'Meir enn éin gong i veka',
      },
    },
    activity: {
      text: 'Har du vore med på noko i fritida den siste månaden?',
      help: 'Til dømes idrett, klubb, kor eller kurs. Viss nei: Kva var den viktigaste grunnen?',
      labels: {
        yes: 'Ja',
        'no-cost': 'Nei, det kosta for mykje',
        'no-transport': 'Nei, det var vanskeleg å kome seg dit',
        'no-language': 'Nei, språket var vanskeleg',
        'no-unknown': 'Nei, eg visste ikkje om noko',
        'no-time': 'Nei, eg hadde ikkje tid',
        'no-other': 'Nei, av ein annan grunn',
      },
    },
    help: {
      text: 'Veit du kvar du kan få hjelp når du treng det?',
      help: 'Til dømes med skulen, ein lege, nokon å snakke med eller buss.',
      labels: {
        '1': 'Nei, ikkje for nokon ting',
        '2': 'For nokre få ting',
        '3': 'For omtrent halvparten',
        '4': 'For det meste',
        '5': 'Ja, for alt',
      },
    },
    stay: {
      text: 'Trur du at du bur i {municipality} om to år?',
      labels: { yes: 'Ja', maybe: 'Kanskje', no: 'Nei' },
    },
    open: {
      text: 'Er det noko meir du vil seie?',
      help: 'Kommunen kan lese dette, men ser ikkje kven som skreiv det. Ikkje skriv namn, telefonnummer eller anna som viser kven du er.',
      labels: {},
    },
  },
};
