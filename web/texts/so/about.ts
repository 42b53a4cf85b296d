import type { AboutTexts } from '../about.ts';

export const about: AboutTexts = {
  home: {
    title: "Su'aalo ka yimid degmada {municipality}",
    who: 'Degmada {municipality} waxay dadka halkan u soo guuray weydiinaysaa sida ay noloshu halkan tahay.',
    how: 'Sannadkii dhowr jeer ayaad fariin telefoon helaysaa. Jawaabtu waxay qaadanaysaa qiyaastii laba daqiiqo.',
    why: 'Degmadu waxay rabtaa inay ogaato waxa fiican iyo waxa u baahan in la hagaajiyo.',
    free: "Adiga ayaa go'aansanaya inaad jawaabto iyo in kale. Degmadu ma ogaanayso waxaad ku jawaabtay.",
  },
  contact: {
    title: 'Yaad weydiin kartaa?',
    phone: 'Telefoon',
    email: 'Iimayl',
    web: 'Bogga internetka',
    none: 'Weydii degmada {municipality}. Wac, ama u tag.',
  },
  real: {
    title: 'Sideen ku ogaadaa in kani run yahay?',
    message: {
      title: 'Fariinta dhabta ah waa sidan',
      name: 'Waxaa ku qoran magaca degmada: {municipality}.',
      link: 'Linkigu wuxuu si sax ah ugu bilaabmaa: {link}',
      bar: 'Marka aad bogga joogto, isla cinwaankaas ayaa ku qoran biraawsarka dushiisa.',
    },
    never: {
      title: 'Waxyaabaha aannaan weligeen ku weydiin',
      name: 'Magacaaga',
      id: 'Lambarkaaga aqoonsiga Norway ama lambarka D',
      bank: 'Bangi, kaar ama lacag',
      password: 'Ereyga sirta ah ama BankID',
    },
    doubt: {
      title: 'Ma shakisan tahay?',
      body: 'Ha taaban linkiga fariinta ku jira. Marka hore weydii degmada.',
    },
  },
  privacy: {
    title: 'Asturnaanta',
    short: {
      title: 'Si kooban',
      nobody: 'Qofna ma arki karo waxaad ku jawaabtay, xitaa degmadu ma arki karto.',
      deleted: 'Marka sahanku xirmo, jawaabaha waa la tiriyaa, kadibna waa la tirtiraa.',
      free: 'Waa kuu bannaan tahay inaadan jawaabin, fariimahana waad joojin kartaa markaad rabto.',
    },
    asked: {
      title: 'Waxa aan ku weydiinno',
      what: "Waxaan ku weydiinnaa sida ay noloshaadu halkan tahay. Waxaan kaloo ku weydiinnaa da'daada, sababta aad u timid iyo inta aad halkan ku noolayd.",
      skip: "Su'aal kasta waad ka boodi kartaa.",
      never: 'Kuma weydiinno magacaaga ama lambarkaaga aqoonsiga.',
    },
    kept: {
      title: 'Waxa la kaydiyo',
      list: 'Degmadu waxay haysaa liis lambarro telefoon iyo luqado ah. Waxaa loo isticmaalaa in fariimo lagu diro.',
      answer:
        'Jawaabtaada waxaa la kaydiyaa iyada oo aan lagu qorin magac, lambar telefoon, luqad, waqti ama link toona.',
      apart:
        'Sidaas darteed qofna dib uma heli karo jawaabtaada. Annaguna kuma tusi karno, keligeedna ma tirtiri karno.',
    },
    seen: {
      title: 'Yaa arka, maxuuse arkaa',
      groups:
        'Degmadu waxay aragtaa tirooyinka kooxo ah ugu yaraan shan qof. Dadka kale waxay arki karaan oo keliya kooxo ah ugu yaraan toban qof.',
      words:
        'Waxa aad ereyadaada ku qorto, degmadu way akhrin kartaa marka ugu yaraan toban qof wax qoraan. Ha qorin qofka aad tahay.',
      sent: 'Degmadu way arki kartaa inaad fariin heshay, laakiin ma arki karto inaad jawaabtay iyo in kale.',
      sms: 'Shirkadda fariimaha dirta waxay aragtaa lambarkaaga iyo fariinta.',
    },
    deleted: {
      title: 'Waxa la tirtiro iyo goorta',
      answer:
        'Jawaabta: marka jawaabaha oo dhan la tiriyo. Markaas waxaa haraya tirooyinka iyo waxa dadku ereyadooda ku qoreen oo keliya.',
      sent: 'Inaad fariin heshay: 400 oo maalmood kadib.',
      number: 'Lambarkaaga: marka degmadu tirtirto. Taas waad codsan kartaa. Nuqullo ayaa muddo sii jiri kara.',
      stopped:
        'Haddii aad fariimaha joojiso, lambarkaagu liiska ayuu ku sii jirayaa, si aan u ogaanno inaadan fariimo kale rabin.',
    },
    phone: {
      title: 'Telefoonkaaga',
      cookies: 'Bogaggu ma isticmaalaan cookies, kumana daba socdaan.',
      draft: 'Jawaabaha aan weli la dirin telefoonka ayay ku jirayaan ilaa la diro, ugu badnaan {days} maalmood.',
    },
    help: {
      title: 'Haddii aad caawimo codsato',
      apart:
        'Haddii aad caawimo rabto ama aad rabto inaad dad kale caawiso, waa foom gaar ah. Weligiis laguma xiro jawaabahaaga.',
      deleted: 'Degmada ayaa akhrisa. 90 maalmood kadib waa la tirtiraa.',
    },
    rights: {
      title: 'Waxa aad codsan karto',
      stop: 'Fariimaha waad joojin kartaa ama waad hakin kartaa. Waxaad ku samaynaysaa bogga uu linkigu furo.',
      ask: 'Waxaad degmada weydiin kartaa waxa ay kaa kaydisay, waxaadna ka codsan kartaa inay saxdo ama tirtirto.',
      law: "Degmada ayaa mas'uul ka ah, waxayna kuu sheegi kartaa sharciga ay raacdo.",
      complain: "Waxaad u caban kartaa Datatilsynet, waa hay'adda Norway ee ilaalinta xogta: {authority}",
    },
  },
  accessibility: {
    title: 'U fududaynta dadka oo dhan',
    aim: 'Qof kasta waa inuu bogaggan isticmaali karo. Hadafkayagu waa halbeegga WCAG 2.2, heerka AA.',
    state: {
      title: 'Sida ay hadda tahay',
      partly: 'Bogaggu waxay raacaan inta badan halbeegga, laakiin wax walba lama tijaabin.',
      tested:
        "Bogagga waxaan ku tijaabinnaa kiiboodh, far waaweyn, JavaScript la'aan, iyo barnaamij khaladaad raadiya.",
    },
    gaps: {
      title: 'Waxa aan weli fiicnayn',
      texts: 'Qoraallo badan waa qabyo. Qof luqaddaasi afkiisa hooyo tahay ma akhrin.',
      audio: 'Luqadaha qaarkood cod looguma akhriyi karo.',
      people: 'Weli qof naafo ah nooma tijaabin bogagga.',
    },
    tell: {
      title: 'Wax ma kugu adag yihiin isticmaalkooda?',
      body: 'U sheeg degmada. Waxaad kaloo codsan kartaa inaad si kale u jawaabto.',
    },
    authority:
      "Uutilsynet, waa hay'adda Norway ee u fududaynta dijitaalka dadka oo dhan, ayaa hubisa in xeerarka la raaco: {authority}",
    date: 'Markii ugu dambaysay ee la eegay: {date}.',
  },
  guardians: {
    title: "Waalidka iyo mas'uulka ilmaha",
    lead: 'Degmada {municipality} waxay sidoo kale dhallinyarada, laga bilaabo {age} jir, weydiinaysaa sida ay noloshu halkan tahay.',
    about: {
      title: 'Waxa aan dhallinyarada weydiinno',
      what: 'Nolosha halkan, saaxiibbada, waqtiga firaaqada iyo caawimada. Sidoo kale sababta ay Norway u yimaadeen, iyo inta ay halkan ku noolaayeen.',
      free: "Waa ikhtiyaar. Su'aal kasta way ka boodi karaan.",
      nobody: 'Qofna ma arki karo waxa hal qof ku jawaabay: waalidku, dugsigu iyo degmaduba ma arki karaan.',
    },
    you: {
      title: 'Waxa aad samayn karto',
      consent: "Degmada ayaa go'aamisa in waalidku marka hore oggolaado iyo in kale. Weydii degmada.",
      stop: 'Haddii aadan rabin in ilmahaagu fariimo helo, degmada ayaad u sheegi kartaa.',
      talk: 'Fadlan u daa ilmahaaga inuu keligiis jawaabo.',
    },
  },
};
