import type { CoreTexts } from '../texts.ts';

export const core: CoreTexts = {
  title: 'Korleis er det å bu her?',
  questions: {
    life: {
      text: 'Tenk på livet ditt no for tida. Kor nøgd er du med det?',
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
      help: 'Til dømes vener, familie, naboar eller kollegaer.',
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
      labels: {
        '1': 'Ikkje ein einaste gong',
        '2': 'Éin gong',
        '3': 'To eller tre gonger',
        '4': 'Omtrent éin gong i veka',
        '5': 'Meir enn éin gong i veka',
      },
    },
    activity: {
      text: 'Har du vore med på ein aktivitet eller i ei foreining den siste månaden?',
      help: 'Til dømes klubb, kurs, idrett eller frivillig arbeid. Viss nei: Kva var den viktigaste grunnen?',
      labels: {
        yes: 'Ja',
        'no-cost': 'Nei, det kosta for mykje',
        'no-transport': 'Nei, det var vanskeleg å kome seg dit',
        'no-language': 'Nei, språket var vanskeleg',
        'no-unknown': 'Nei, eg kjende ikkje til noko',
        'no-time': 'Nei, eg hadde ikkje tid',
        'no-other': 'Nei, av ein annan grunn',
      },
    },
    help: {
      text: 'Veit du kvar du kan få praktisk hjelp?',
      help: 'Til dømes med skjema, bustad, lege eller transport.',
      labels: {
        '1': 'Nei, ikkje for nokon ting',
        '2': 'For nokre få ting',
        '3': 'For omtrent halvparten',
        '4': 'For det meste',
        '5': 'Ja, for alt',
      },
    },
    stay: {
      text: 'Har du tenkt å bu i {municipality} om to år?',
      labels: { yes: 'Ja', maybe: 'Kanskje', no: 'Nei' },
    },
    open: {
      text: 'Er det noko meir du vil seie?',
      help: 'Kommunen kan lese dette, men ser ikkje kven som skreiv det. Ikkje skriv namn, telefonnummer eller anna som viser kven du er.',
      labels: {},
    },
    age: {
      text: 'Kor gammal er du?',
      labels: { '18-29': '18 til 29 år', '30-44': '30 til 44 år', '45-plus': '45 år eller eldre' },
    },
    reason: {
      text: 'Kva var den viktigaste grunnen til at du kom til Noreg?',
      labels: { protection: 'Vern', work: 'Arbeid', family: 'Familie', other: 'Ein annan grunn' },
    },
    'time-here': {
      text: 'Kor lenge har du budd i {municipality}?',
      labels: { 'under-1': 'Mindre enn 1 år', '1-to-3': '1 til 3 år', '3-plus': 'Meir enn 3 år' },
    },
  },
};
