import type { PageTexts } from '../texts.ts';

export const page: PageTexts = {
  intro: {
    who: '{municipality} savivaldybė klausia, kaip Jums čia gyvenasi. Atsakymai padeda, kad čia būtų geriau.',
    time: 'Tai užtruks apie dvi minutes.',
    privacy: 'Niekas negali matyti, ką atsakėte, net savivaldybė. Skaičius rodome tik bendrai, žmonių grupėms.',
    skip: 'Galite praleisti bet kurį klausimą.',
    until: 'Atsakyti galite iki {date} imtinai.',
  },
  links: { real: 'Iš kur man žinoti, kad tai tikra?', privacy: 'Privatumas', accessibility: 'Prieinamumas' },
  leave: 'Greitai išeiti',
  languageLabel: 'Kalba',
  notReviewed: 'Šis tekstas yra juodraštis. Jo dar nepatikrino žmogus, kurio gimtoji kalba lietuvių. Gali būti klaidų.',
  synthetic: 'Tai demonstracija. Visi atsakymai ir rezultatai čia išgalvoti.',
  exits: { 'dont-know': 'Nežinau', 'rather-not': 'Nenoriu atsakyti' },
  next: 'Toliau',
  back: 'Atgal',
  send: 'Siųsti',
  listen: 'Klausytis klausimo',
  stopListening: 'Sustabdyti skaitymą',
  sending: {
    unsent: 'Dar neišsiųsta',
    now: 'Siunčiama …',
    sent: 'Išsiųsta',
    waiting: 'Dabar nėra ryšio. Jūsų atsakymai vis dar čia. Puslapis pats bandys dar kartą.',
  },
  progress: '{n} klausimas iš {total}',
  errors: {
    title: 'Reikia kai ką pataisyti',
    'not-a-choice': 'Pasirinkite vieną iš atsakymų arba praleiskite klausimą.',
    'too-long': 'Tekstas per ilgas. Didžiausias ženklų skaičius: {max}.',
  },
  thanks: {
    title: 'Ačiū!',
    body: 'Jūsų atsakymai skaičiuojami kartu su kitų žmonių atsakymais. Rezultatai bus, kai apklausa baigsis.',
  },
  answered: {
    title: 'Atsakymas jau išsiųstas',
    body: 'Per šią nuorodą atsakymas jau išsiųstas. Kiekviena nuoroda veikia tik vieną kartą. Ačiū!',
  },
  closed: { title: 'Apklausa baigta', body: 'Atsakyti nebegalima. Dėkojame, kad domitės.' },
  notYetOpen: {
    title: 'Apklausa dar neprasidėjo',
    body: 'Nuo {date} galėsite atsakyti. Tada naudokite tą pačią nuorodą.',
  },
  unknown: {
    title: 'Šio puslapio nerandame',
    body: 'Šios nuorodos nežinome arba apklausa jau baigta. Patikrinkite nuorodą žinutėje.',
  },
  failed: {
    title: 'Pas mus įvyko klaida',
    body: 'Jūsų atsakymai liko puslapyje. Truputį palaukite ir išsiųskite juos dar kartą.',
    reopen: 'Truputį palaukite ir atidarykite nuorodą dar kartą.',
  },
  stop: {
    explain: 'Nebenorite žinučių apie apklausas? Paspauskite mygtuką vieną kartą ir jų daugiau nebus.',
    button: 'Sustabdyti žinutes',
    done: { title: 'Žinutės sustabdytos', body: 'Daugiau nesiųsime Jums žinučių apie apklausas.' },
  },
};
