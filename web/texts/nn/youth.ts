import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Korleis er det å vere ung her?',
  intro: 'Du vel sjølv om du vil svare. Det finst ingen gale svar.',
  guardians: 'Til foreldre og føresette',
  questions: {
    life: {
      text: 'Tenk på livet ditt akkurat no. Kor nøgd er du?',
      help: '0 er minst og 10 er mest.',
    },
    place: {
      text: 'Kor nøgd er du med staden der du bur?',
      help: '0 er minst og 10 er mest.',
    },
    belonging: {
      text: 'Kor sterkt føler du at du høyrer til i {municipality}?',
    },
    network: {
      text: 'Kor mange her kan du snakke med eller be om hjelp?',
      help: 'Til dømes vener, familie, ein lærar eller ein trenar.',
    },
    'left-out': {
      text: 'Tenk på dei siste fire vekene. Kor mange gonger har du følt deg utanfor?',
      help: 'Til dømes på skulen, på nettet eller i fritida.',
    },
    activity: {
      text: 'Har du vore med på noko i fritida den siste månaden?',
      help: 'Til dømes idrett, klubb, kor eller kurs. Viss nei: Kva var den viktigaste grunnen?',
    },
    help: {
      text: 'Veit du kvar du kan få hjelp når du treng det?',
      help: 'Til dømes med skulen, ein lege, nokon å snakke med eller buss.',
    },
    stay: {
      text: 'Trur du at du bur i {municipality} om to år?',
    },
    open: {
      text: 'Er det noko meir du vil seie?',
      help: 'Kommunen kan lese dette, men ser ikkje kven som skreiv det. Ikkje skriv namn, telefonnummer eller anna som viser kven du er.',
    },
  },
};
