import type { WaysTexts } from '../ways-texts.ts';

export const ways: WaysTexts = {
  poster: {
    title: 'Kaip Jums čia gyvenasi?',
    body: '{municipality} savivaldybė klausia visų, kurie čia nauji. Atsakymai padeda, kad čia gyventi būtų geriau.',
    scan: 'Nukreipkite telefono kamerą į kvadratą arba įrašykite adresą:',
    voluntary: 'Savanoriškai ir anonimiškai. Tai užtruks dvi minutes.',
  },
  slip: '{municipality} savivaldybė klausia, kaip Jums čia gyvenasi. Savanoriškai ir anonimiškai.',
  join: {
    title: 'Kaip Jums čia gyvenasi?',
    body: '{municipality} savivaldybė klausia visų, kurie čia nauji. Įrašykite savo telefono numerį, ir mes atsiųsime Jums kodą.',
    phone: 'Telefono numeris',
    phoneHint: 'Numeris iš kitos šalies? Pradėkite nuo + ir šalies kodo.',
    language: 'Žinučių kalba',
    consent:
      'Paspausdami mygtuką sutinkate gauti {municipality} savivaldybės SMS apie apklausas. Jas galite bet kada sustabdyti.',
    send: 'Atsiųskite man kodą',
    wrong: 'Nesuprantame numerio. Patikrinkite ir įrašykite jį dar kartą.',
  },
  closed: {
    title: 'Šis adresas nebenaudojamas',
    body: 'Su šiuo adresu užsiregistruoti negalima. Patikrinkite, ar jis toks pat kaip plakate, arba paklauskite savivaldybės.',
  },
  busy: {
    title: 'Truputį palaukite',
    body: 'Išsiųsta per daug kodų. Bandykite vėl po valandos. Jei nepavyks, bandykite rytoj.',
  },
  confirm: {
    title: 'Įrašykite kodą',
    body: 'Išsiuntėme Jums SMS su šešiais skaitmenimis. Ji gali ateiti po minutės.',
    code: 'Kodas',
    send: 'Tęsti',
    wrong: 'Tai ne tas kodas. Pažiūrėkite į žinutę ir įrašykite šešis skaitmenis dar kartą.',
    again: 'Prašyti naujo kodo',
    over: {
      title: 'Kodas nebeveikia',
      body: 'Jis per senas arba per daug kartų įrašytas neteisingai. Galite paprašyti naujo.',
    },
  },
  joined: {
    title: 'Ačiū! Jūs dalyvaujate',
    soon: 'Maždaug po dešimties minučių gausite žinutę su savo nuoroda. Jei jau vėlus vakaras, ji ateis rytoj.',
    date: 'Kitą kartą klausime {date}, tada gausite žinutę su savo nuoroda.',
    later: 'Gausite žinutę su savo nuoroda, kai klausime kitą kartą.',
  },
  code: {
    title: 'Įrašykite savo kodą',
    body: 'Kodas lapelyje yra iš dvylikos ženklų. Didžiosios ir mažosios raidės yra tas pats.',
    label: 'Kodas',
    send: 'Tęsti',
    wrong: 'Nesuprantame kodo. Pažiūrėkite į lapelį ir įrašykite visus ženklus.',
    unknown: 'Šio kodo nežinome arba apklausa jau baigta. Dar kartą pažiūrėkite į lapelį arba paprašykite naujo.',
  },
  kiosk: {
    left: 'Puslapis bus išvalytas. Liko sekundžių: {n}.',
    stay: 'Aš dar čia',
    again: 'Išvalyti puslapį',
    unsent:
      'Jūsų atsakymai neišsiųsti. Išvalius puslapį jų nebeliks. Palaukite čia arba vėliau įveskite tą patį kodą telefone.',
  },
};
