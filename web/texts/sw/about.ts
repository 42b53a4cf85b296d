import type { AboutTexts } from '../about.ts';

export const about: AboutTexts = {
  home: {
    title: 'Maswali kutoka manispaa ya {municipality}',
    who: 'Manispaa ya {municipality} inauliza watu waliohamia hapa maisha ya hapa yakoje.',
    how: 'Unapata ujumbe wa simu mara chache kwa mwaka. Kujibu kunachukua kama dakika mbili.',
    why: 'Manispaa inataka kujua nini ni kizuri na nini kinapaswa kuboreshwa.',
    free: 'Unaamua mwenyewe kama unataka kujibu. Manispaa haijui ulichojibu.',
  },
  contact: {
    title: 'Unaweza kumuuliza nani?',
    phone: 'Simu',
    email: 'Barua pepe',
    web: 'Tovuti',
    none: 'Uliza manispaa ya {municipality}. Wapigie simu, au nenda huko.',
  },
  real: {
    title: 'Nitajuaje kwamba hili ni la kweli?',
    message: {
      title: 'Ujumbe wa kweli unavyoonekana',
      name: 'Una jina la manispaa: {municipality}.',
      link: 'Linki inaanza hivi hasa: {link}',
      bar: 'Anwani hiyo hiyo iko juu kwenye kivinjari ukiwa kwenye ukurasa.',
    },
    never: {
      title: 'Mambo ambayo hatuulizi kamwe',
      name: 'Jina lako',
      id: 'Namba yako ya kitambulisho au namba ya D',
      bank: 'Benki, kadi au pesa',
      password: 'Nywila au BankID',
    },
    doubt: {
      title: 'Je, una shaka?',
      body: 'Usibonyeze linki iliyo kwenye ujumbe. Uliza manispaa kwanza.',
    },
  },
  privacy: {
    title: 'Faragha',
    short: {
      title: 'Kwa ufupi',
      nobody: 'Hakuna mtu anayeweza kuona ulichojibu, hata manispaa haiwezi.',
      deleted: 'Utafiti ukifungwa, majibu yanahesabiwa na kufutwa.',
      free: 'Unaweza kuacha kujibu, na unaweza kusimamisha ujumbe wakati wowote.',
    },
    asked: {
      title: 'Tunauliza nini',
      what: 'Tunauliza maisha yako ya hapa yakoje. Pia tunauliza umri wako, kwa nini ulikuja na umeishi hapa kwa muda gani.',
      skip: 'Unaweza kuruka swali lolote.',
      never: 'Hatuulizi jina lako wala namba yako ya kitambulisho.',
    },
    kept: {
      title: 'Nini kinahifadhiwa',
      list: 'Manispaa ina orodha ya namba za simu na lugha. Inatumika kutuma ujumbe.',
      answer: 'Jibu lako linahifadhiwa bila jina, namba ya simu, lugha, wakati au linki.',
      apart:
        'Kwa hiyo hakuna anayeweza kupata jibu lako tena. Sisi pia hatuwezi kukuonyesha, wala kufuta lako peke yake.',
    },
    seen: {
      title: 'Nani anaona nini',
      groups:
        'Manispaa inaona idadi za makundi ya watu watano au zaidi. Watu wengine wanaweza kuona makundi ya watu kumi au zaidi tu.',
      words:
        'Unachoandika kwa maneno yako, manispaa inaweza kukisoma watu kumi au zaidi wakiwa wameandika. Usiandike wewe ni nani.',
      sent: 'Manispaa inaweza kuona kwamba ulitumiwa ujumbe, lakini si kama ulijibu.',
      sms: 'Kampuni inayotuma ujumbe inaona namba yako na ujumbe.',
    },
    deleted: {
      title: 'Nini kinafutwa, na lini',
      answer:
        'Jibu: majibu yote yakishahesabiwa. Kinachobaki ni idadi tu, na yale ambayo watu waliandika kwa maneno yao.',
      sent: 'Kwamba ulitumiwa ujumbe: baada ya siku 400.',
      number: 'Namba yako: manispaa ikiifuta. Unaweza kuomba hivyo. Nakala zinaweza kubaki kwa muda.',
      stopped: 'Ukisimamisha ujumbe, namba yako inabaki kwenye orodha, ili tujue kwamba hutaki tena.',
    },
    phone: {
      title: 'Kwenye simu yako',
      cookies: 'Kurasa hazitumii vidakuzi (cookies) na hazikufuatilii.',
      draft: 'Majibu ambayo hayajatumwa yanabaki kwenye simu hadi yatumwe, na kwa siku zisizozidi {days}.',
    },
    help: {
      title: 'Ukiomba msaada',
      apart:
        'Kama unataka msaada au unataka kusaidia wengine, hiyo ni fomu tofauti. Haiunganishwi kamwe na majibu yako.',
      deleted: 'Manispaa inaisoma. Inafutwa baada ya siku 90.',
    },
    rights: {
      title: 'Unaweza kuomba nini',
      stop: 'Unaweza kusimamisha ujumbe au kuanza mapumziko. Unafanya hivyo kwenye ukurasa unaofunguliwa na linki.',
      ask: 'Unaweza kuuliza manispaa imehifadhi nini kukuhusu, na kuomba isahihishe au ifute.',
      law: 'Manispaa ndiyo yenye wajibu, na inaweza kukuambia inafuata sheria gani.',
      complain: 'Unaweza kulalamika kwa Mamlaka ya Norwei ya Kulinda Data: {authority}',
    },
  },
  accessibility: {
    title: 'Urahisi wa kutumia kwa wote',
    aim: 'Watu wote wanapaswa kuweza kutumia kurasa hizi. Lengo letu ni kiwango cha WCAG 2.2, ngazi AA.',
    state: {
      title: 'Hali ilivyo sasa',
      partly: 'Kurasa zinafuata sehemu kubwa ya kiwango, lakini si kila kitu kimejaribiwa.',
      tested: 'Tunajaribu kurasa kwa kibodi, kwa herufi kubwa, bila skripti na kwa programu inayotafuta makosa.',
    },
    gaps: {
      title: 'Nini bado hakijawa kizuri vya kutosha',
      texts: 'Maandishi mengi ni rasimu. Watu ambao ni lugha yao ya kwanza bado hawajayasoma.',
      audio: 'Si kila lugha inayoweza kusomwa kwa sauti.',
      people: 'Hakuna mtu mwenye ulemavu aliyejaribu kurasa hizi kwa ajili yetu.',
    },
    tell: {
      title: 'Je, kuna kitu kigumu kutumia?',
      body: 'Iambie manispaa. Pia unaweza kuomba kujibu kwa njia nyingine.',
    },
    authority: 'Mamlaka ya Norwei ya Usanifu kwa Wote inahakikisha kwamba kanuni zinafuatwa: {authority}',
    date: 'Ilipitiwa mara ya mwisho {date}.',
  },
  guardians: {
    title: 'Kwa wazazi na walezi',
    lead: 'Manispaa ya {municipality} pia inauliza vijana kuanzia umri wa miaka {age} maisha ya hapa yakoje.',
    about: {
      title: 'Tunawauliza vijana nini',
      what: 'Kuhusu maisha ya hapa, marafiki, wakati wa mapumziko na msaada. Pia kwa nini walikuja Norwei, na wameishi hapa kwa muda gani.',
      free: 'Ni kwa hiari. Wanaweza kuruka swali lolote.',
      nobody: 'Hakuna anayeweza kuona mtu mmoja alijibu nini: si wazazi, si shule, si manispaa.',
    },
    you: {
      title: 'Unaweza kufanya nini',
      consent: 'Manispaa inaamua kama wazazi wanapaswa kukubali kwanza. Uliza manispaa.',
      stop: 'Kama hutaki mtoto wako apate ujumbe, unaweza kuiambia manispaa.',
      talk: 'Tafadhali mwache mtoto wako ajibu peke yake.',
    },
  },
};
