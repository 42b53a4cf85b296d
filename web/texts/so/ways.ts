import type { WaysTexts } from '../ways-texts.ts';

export const ways: WaysTexts = {
  poster: {
    title: 'Sidee ayay noloshu halkan tahay?',
    body: "Degmada {municipality} waxay su'aalo weydiinaysaa qof kasta oo halkan ku cusub. Jawaabaha waxaa loo isticmaalaa in nolosha halkan la hagaajiyo.",
    scan: 'Kaamirada telefoonka ku jeedi afargeeska, ama qor cinwaanka:',
    voluntary: "Waa ikhtiyaar iyo magac la'aan. Waxay qaadanaysaa laba daqiiqo.",
  },
  slip: "Degmada {municipality} waxay weydiinaysaa sida ay noloshu halkan tahay. Waa ikhtiyaar iyo magac la'aan.",
  join: {
    title: 'Sidee ayay noloshu halkan tahay?',
    body: "Degmada {municipality} waxay su'aalo weydiinaysaa qof kasta oo halkan ku cusub. Qor lambarka telefoonkaaga, koodh ayaan kuu soo diraynaa.",
    phone: 'Lambarka telefoonka',
    phoneHint: 'Lambarku ma dal kale ayuu ka yahay? Ku bilow + iyo koodhka dalka.',
    language: 'Luqadda fariimaha',
    consent:
      'Markaad badhanka taabato, waxaad oggolaanaysaa inaad degmada {municipality} ka hesho fariimo telefoon oo sahan ku saabsan. Waad joojin kartaa markaad rabto.',
    send: 'Koodh ii soo dir',
    wrong: 'Lambarka ma fahmin. Fadlan hubi, oo mar kale qor.',
  },
  closed: {
    title: 'Cinwaankan hadda lama isticmaalo',
    body: 'Cinwaankan iskuma diiwaan gelin kartid. Hubi inuu la mid yahay kan boodhka ku qoran, ama weydii degmada.',
  },
  busy: {
    title: 'Fadlan wax yar sug',
    body: 'Koodhyo aad u badan ayaa la diray. Hal saac kadib mar kale isku day. Haddii ay markaas shaqayn waydo, berri isku day.',
  },
  confirm: {
    title: 'Qor koodhka',
    body: 'Waxaan kuu soo dirnay fariin ay ku jiraan lix lambar. Hal daqiiqo ayay ku qaadan kartaa inay ku soo gaarto.',
    code: 'Koodhka',
    send: 'Sii wad',
    wrong: 'Kaasi koodhka ma aha. Eeg fariinta, oo mar kale qor lixda lambar.',
    again: 'Codso koodh cusub',
    over: {
      title: 'Koodhku hadda ma shaqeeyo',
      body: 'Waqtigiisii wuu dhammaaday, ama marar aad u badan ayaa si khaldan loo qoray. Mid cusub waad codsan kartaa.',
    },
  },
  joined: {
    title: 'Mahadsanid! Waad ku jirtaa',
    soon: 'Qiyaastii toban daqiiqo kadib waxaad helaysaa fariin uu ku jiro link adiga kuu gaar ah. Habeenkii ma timaado ka hor subaxda. Haddii aad hore link u haysatay, kaas isticmaal.',
    date: 'Marka xigta ee aan ku weydiinno waa {date}. Markaas waxaad helaysaa fariin uu ku jiro link adiga kuu gaar ah.',
    later: 'Marka xigta ee aan ku weydiinno, waxaad helaysaa fariin uu ku jiro link adiga kuu gaar ah.',
  },
  code: {
    title: 'Qor koodhkaaga',
    body: 'Koodhka warqadda ku qoran wuxuu leeyahay laba iyo toban xaraf ama lambar. Xarfaha waaweyn iyo kuwa yaryar waa isku mid.',
    label: 'Koodhka',
    send: 'Sii wad',
    wrong: 'Koodhka ma fahmin. Eeg warqadda, oo qor dhammaan xarfaha iyo lambarrada.',
    unknown: 'Koodhkan ma naqaan, ama sahanku wuu dhammaaday. Mar kale eeg warqadda, ama codso warqad cusub.',
  },
  kiosk: {
    left: 'Boggan waxaa la nadiifinayaa {n} ilbiriqsi kadib.',
    stay: 'Weli waan joogaa',
    again: 'Nadiifi bogga',
    unsent:
      'Jawaabahaaga lama dirin. Way lumayaan marka bogga la nadiifiyo. Halkan ku sug, ama isla koodhka mar dambe telefoon ku isticmaal.',
  },
};
