import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Hvordan er det å være ung her?',
  intro: 'Du bestemmer selv om du vil svare. Det finnes ingen gale svar.',
  guardians: 'Til foreldre og foresatte',
  questions: {
    life: {
      text: 'Tenk på livet ditt akkurat nå. Hvor fornøyd er du?',
      help: '0 er minst og 10 er mest.',
    },
    place: {
      text: 'Hvor fornøyd er du med stedet der du bor?',
      help: '0 er minst og 10 er mest.',
    },
    belonging: {
      text: 'Hvor sterkt føler du at du hører til i {municipality}?',
    },
    network: {
      text: 'Hvor mange her kan du snakke med eller be om hjelp?',
      help: 'For eksempel venner, familie, en lærer eller en trener.',
    },
    'left-out': {
      text: 'Tenk på de siste fire ukene. Hvor mange ganger har du følt deg utenfor?',
      help: 'For eksempel på skolen, på nettet eller i fritida.',
    },
    activity: {
      text: 'Har du vært med på noe i fritida den siste måneden?',
      help: 'For eksempel idrett, klubb, kor eller kurs. Hvis nei: Hva var den viktigste grunnen?',
    },
    help: {
      text: 'Vet du hvor du kan få hjelp når du trenger det?',
      help: 'For eksempel med skolen, en lege, noen å snakke med eller buss.',
    },
    stay: {
      text: 'Tror du at du bor i {municipality} om to år?',
    },
    open: {
      text: 'Er det noe mer du vil si?',
      help: 'Kommunen kan lese dette, men ser ikke hvem som skrev det. Ikke skriv navn, telefonnummer eller annet som viser hvem du er.',
    },
  },
};
