import type { AboutTexts } from '../about.ts';

export const about: AboutTexts = {
  home: {
    title: '{municipality} savivaldybės klausimai',
    who: '{municipality} savivaldybė klausia žmonių, kurie čia atsikraustė, kaip jiems čia gyvenasi.',
    how: 'Kelis kartus per metus gaunate SMS. Atsakymas užtruks apie dvi minutes.',
    why: 'Savivaldybė nori žinoti, kas gerai ir ką reikia pagerinti.',
    free: 'Jūs patys nusprendžiate, ar atsakyti. Savivaldybė nesužino, ką atsakėte.',
  },
  contact: {
    title: 'Į ką galima kreiptis?',
    phone: 'Telefonas',
    email: 'El. paštas',
    web: 'Svetainė',
    none: 'Paklauskite {municipality} savivaldybės. Paskambinkite arba nueikite ten.',
  },
  real: {
    title: 'Iš kur man žinoti, kad tai tikra?',
    message: {
      title: 'Kaip atrodo tikra žinutė',
      name: 'Joje yra savivaldybės pavadinimas: {municipality}.',
      link: 'Nuoroda prasideda būtent taip: {link}',
      bar: 'Tas pats adresas matomas naršyklės viršuje, kai esate puslapyje.',
    },
    never: {
      title: 'Ko niekada neklausiame',
      name: 'Jūsų vardo',
      id: 'Jūsų asmens kodo arba D numerio',
      bank: 'Banko, kortelės ar pinigų',
      password: 'Slaptažodžių ar BankID',
    },
    doubt: {
      title: 'Abejojate?',
      body: 'Nespauskite nuorodos žinutėje. Pirma paklauskite savivaldybės.',
    },
  },
  privacy: {
    title: 'Privatumas',
    short: {
      title: 'Trumpai',
      nobody: 'Niekas negali matyti, ką atsakėte, net savivaldybė.',
      deleted: 'Kai apklausa baigiasi, atsakymai suskaičiuojami ir ištrinami.',
      free: 'Galite neatsakyti ir galite sustabdyti žinutes, kada norite.',
    },
    asked: {
      title: 'Ko klausiame',
      what: 'Klausiame, kaip Jums čia gyvenasi. Taip pat klausiame, kiek Jums metų, kodėl atvykote ir kiek laiko čia gyvenate.',
      skip: 'Galite praleisti bet kurį klausimą.',
      never: 'Neklausiame Jūsų vardo ir asmens kodo.',
    },
    kept: {
      title: 'Kas saugoma',
      list: 'Savivaldybė turi telefono numerių ir kalbų sąrašą. Jis naudojamas žinutėms siųsti.',
      answer: 'Jūsų atsakymas saugomas be vardo, telefono numerio, kalbos, laiko ir nuorodos.',
      apart: 'Todėl niekas negali rasti Jūsų atsakymo. Mes taip pat negalime jo Jums parodyti arba ištrinti tik jo.',
    },
    seen: {
      title: 'Kas ką mato',
      groups:
        'Savivaldybė mato skaičius apie grupes, kuriose bent penki žmonės. Kiti gali matyti tik grupes, kuriose bent dešimt.',
      words:
        'Ką parašote savo žodžiais, savivaldybė gali perskaityti, kai parašė bent dešimt žmonių. Nerašykite, kas Jūs esate.',
      sent: 'Savivaldybė mato, kad Jums išsiųsta žinutė, bet nemato, ar atsakėte.',
      sms: 'Įmonė, kuri siunčia SMS, mato Jūsų numerį ir žinutę.',
    },
    deleted: {
      title: 'Kas ir kada ištrinama',
      answer: 'Atsakymas: kai visi atsakymai suskaičiuoti. Lieka tik skaičiai ir tai, ką žmonės parašė savo žodžiais.',
      sent: 'Kad Jums išsiųsta žinutė: po 400 dienų.',
      number: 'Jūsų numeris: kai savivaldybė jį ištrina. Galite to paprašyti. Kopijos gali kurį laiką išlikti.',
      stopped: 'Jei sustabdote žinutes, numeris lieka sąraše, kad žinotume, jog jų nebenorite.',
    },
    phone: {
      title: 'Jūsų telefone',
      cookies: 'Puslapiai nenaudoja slapukų ir Jūsų neseka.',
      draft: 'Neišsiųsti atsakymai lieka telefone, kol juos išsiunčiate. Didžiausias dienų skaičius: {days}.',
    },
    help: {
      title: 'Jei prašote pagalbos',
      apart:
        'Jei norite pagalbos arba norite padėti kitiems, tam yra atskira forma. Ji niekada nesujungiama su Jūsų atsakymais.',
      deleted: 'Ją skaito savivaldybė. Po 90 dienų ji ištrinama.',
    },
    rights: {
      title: 'Ko galite prašyti',
      stop: 'Galite sustabdyti žinutes arba padaryti pertrauką. Tai daroma puslapyje, kurį atveria nuoroda.',
      ask: 'Galite paklausti savivaldybės, ką ji apie Jus saugo, ir paprašyti tai pataisyti arba ištrinti.',
      law: 'Atsakinga savivaldybė. Ji gali pasakyti, kokiu įstatymu vadovaujasi.',
      complain: 'Galite skųstis Norvegijos duomenų apsaugos tarnybai (Datatilsynet): {authority}',
    },
  },
  accessibility: {
    title: 'Prieinamumas',
    aim: 'Šiais puslapiais turi galėti naudotis visi. Mūsų tikslas – standartas WCAG 2.2, lygis AA.',
    state: {
      title: 'Kaip yra dabar',
      partly: 'Puslapiai atitinka didžiąją standarto dalį, bet išbandyta dar ne viskas.',
      tested: 'Puslapius bandome su klaviatūra, su didelėmis raidėmis, be skriptų ir su programa, kuri ieško klaidų.',
    },
    gaps: {
      title: 'Kas dar nepakankamai gerai',
      texts: 'Daug tekstų yra juodraščiai. Jų neskaitė žmonės, kurių tai gimtoji kalba.',
      audio: 'Ne visų kalbų tekstą galima išgirsti.',
      people: 'Nė vienas žmogus su negalia dar neišbandė puslapių.',
    },
    tell: {
      title: 'Kuo nors sunku naudotis?',
      body: 'Pasakykite savivaldybei. Taip pat galite prašyti atsakyti kitaip.',
    },
    authority: 'Ar laikomasi taisyklių, prižiūri Norvegijos IT universalaus dizaino tarnyba: {authority}',
    date: 'Paskutinė peržiūra: {date}',
  },
  guardians: {
    title: 'Tėvams ir globėjams',
    lead: '{municipality} savivaldybė klausia ir jaunų žmonių, kaip jiems čia gyvenasi. Amžius: nuo {age} metų.',
    about: {
      title: 'Ko klausiame jaunų žmonių',
      what: 'Apie gyvenimą čia, draugus, laisvalaikį ir pagalbą. Taip pat kodėl jie atvyko į Norvegiją ir kiek laiko čia gyvena.',
      free: 'Tai savanoriška. Galima praleisti bet kurį klausimą.',
      nobody: 'Niekas negali matyti, ką atsakė vienas žmogus: nei tėvai, nei mokykla, nei savivaldybė.',
    },
    you: {
      title: 'Ką galite padaryti',
      consent: 'Savivaldybė nusprendžia, ar pirma turi sutikti tėvai. Paklauskite savivaldybės.',
      stop: 'Jei nenorite, kad Jūsų vaikas gautų žinutes, galite pasakyti savivaldybei.',
      talk: 'Prašome leisti vaikui atsakyti savarankiškai.',
    },
  },
};
