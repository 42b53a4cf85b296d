import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Hvordan er det å være ung her?',
  intro: 'Du bestemmer selv om du vil svare. Det finnes ingen gale svar.',
  guardians: 'Til foreldre og foresatte',
  questions: {
    life: {
      text: 'Tenk på livet ditt akkurat nå. Hvor fornøyd er du?',
      help: '0 er minst og 10 er mest.',
      labels: { '0': 'Ikke fornøyd i det hele tatt', '10': 'Helt fornøyd' },
    },
    place: {
      text: 'Hvor fornøyd er du med stedet der du bor?',
      help: '0 er minst og 10 er mest.',
      labels: { '0': 'Ikke fornøyd i det hele tatt', '10': 'Helt fornøyd' },
    },
    belonging: {
      text: 'Hvor sterkt føler du at du hører til i {municipality}?',
      labels: {
        '1': 'Ikke i det hele tatt',
        '2': 'Litt',
        '3': 'Middels sterkt',
        '4': 'Sterkt',
        '5': 'Svært sterkt',
      },
    },
    network: {
      text: 'Hvor mange her kan du snakke med eller be om hjelp?',
      help: 'For eksempel venner, familie, en lærer eller en trener.',
      labels: {
        '1': 'Ingen',
        '2': 'Én person',
        '3': 'To eller tre personer',
        '4': 'Fire til seks personer',
        '5': 'Sju personer eller flere',
      },
    },
    'left-out': {
      text: 'Tenk på de siste fire ukene. Hvor mange ganger har du følt deg utenfor?',
      help: 'For eksempel på skolen, på nettet eller i fritida.',
      labels: {
        '1': 'Ikke en eneste gang',
        '2': 'Én gang',
        '3': 'To eller tre ganger',
        '4': 'Omtrent én gang i uka',
        '5': 'Mer enn én gang i uka',
      },
    },
    activity: {
      text: 'Har du vært med på noe i fritida den siste måneden?',
      help: 'For eksempel idrett, klubb, kor eller kurs. Hvis nei: Hva var den viktigste grunnen?',
      labels: {
        yes: 'Ja',
        'no-cost': 'Nei, det kostet for mye',
        'no-transport': 'Nei, det var vanskelig å komme seg dit',
        'no-language': 'Nei, språket var vanskelig',
        'no-unknown': 'Nei, jeg visste ikke om noe',
        'no-time': 'Nei, jeg hadde ikke tid',
        'no-other': 'Nei, av en annen grunn',
      },
    },
    help: {
      text: 'Vet du hvor du kan få hjelp når du trenger det?',
      help: 'For eksempel med skolen, en lege, noen å snakke med eller buss.',
      labels: {
        '1': 'Nei, ikke for noen ting',
        '2': 'For noen få ting',
        '3': 'For omtrent halvparten',
        '4': 'For det meste',
        '5': 'Ja, for alt',
      },
    },
    stay: {
      text: 'Tror du at du bor i {municipality} om to år?',
      labels: { yes: 'Ja', maybe: 'Kanskje', no: 'Nei' },
    },
    open: {
      text: 'Er det noe mer du vil si?',
      help: 'Kommunen kan lese dette, men ser ikke hvem som skrev det. Ikke skriv navn, telefonnummer eller annet som viser hvem du er.',
      labels: {},
    },
  },
};
