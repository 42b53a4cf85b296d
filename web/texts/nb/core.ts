import type { CoreTexts } from '../texts.ts';

export const core: CoreTexts = {
  title: 'Hvordan er det å bo her?',
  questions: {
    life: {
      text: 'Tenk på livet ditt nå for tiden. Hvor fornøyd er du med det?',
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
      help: 'For eksempel venner, familie, naboer eller kolleger.',
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
      labels: {
        '1': 'Ikke en eneste gang',
        '2': 'Én gang',
        '3': 'To eller tre ganger',
        '4': 'Omtrent én gang i uka',
        '5': 'Mer enn én gang i uka',
      },
    },
    activity: {
      text: 'Har du vært med på en aktivitet eller i en forening den siste måneden?',
      help: 'For eksempel klubb, kurs, idrett eller frivillig arbeid. Hvis nei: Hva var den viktigste grunnen?',
      labels: {
        yes: 'Ja',
        'no-cost': 'Nei, det kostet for mye',
        'no-transport': 'Nei, det var vanskelig å komme seg dit',
        'no-language': 'Nei, språket var vanskelig',
        'no-unknown': 'Nei, jeg kjente ikke til noe',
        'no-time': 'Nei, jeg hadde ikke tid',
        'no-other': 'Nei, av en annen grunn',
      },
    },
    help: {
      text: 'Vet du hvor du kan få praktisk hjelp?',
      help: 'For eksempel med skjemaer, bolig, lege eller transport.',
      labels: {
        '1': 'Nei, ikke for noen ting',
        '2': 'For noen få ting',
        '3': 'For omtrent halvparten',
        '4': 'For det meste',
        '5': 'Ja, for alt',
      },
    },
    stay: {
      text: 'Har du tenkt å bo i {municipality} om to år?',
      labels: { yes: 'Ja', maybe: 'Kanskje', no: 'Nei' },
    },
    open: {
      text: 'Er det noe mer du vil si?',
      help: 'Kommunen kan lese dette, men ser ikke hvem som skrev det. Ikke skriv navn, telefonnummer eller annet som viser hvem du er.',
      labels: {},
    },
    age: {
      text: 'Hvor gammel er du?',
      labels: { '18-29': '18 til 29 år', '30-44': '30 til 44 år', '45-plus': '45 år eller eldre' },
    },
    reason: {
      text: 'Hva var den viktigste grunnen til at du kom til Norge?',
      labels: { protection: 'Beskyttelse', work: 'Arbeid', family: 'Familie', other: 'En annen grunn' },
    },
    'time-here': {
      text: 'Hvor lenge har du bodd i {municipality}?',
      labels: { 'under-1': 'Mindre enn 1 år', '1-to-3': '1 til 3 år', '3-plus': 'Mer enn 3 år' },
    },
  },
};
