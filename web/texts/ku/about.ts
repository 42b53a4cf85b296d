import type { AboutTexts } from '../about.ts';

export const about: AboutTexts = {
  home: {
    title: 'Pirsên şaredariya {municipality}',
    who: 'Şaredariya {municipality} ji kesên ku hatine vir dipirse ka jiyana li vir çawa ye.',
    how: 'Di salê de çend caran peyamek ji we re tê. Bersivdan nêzîkî du deqeyan dikişîne.',
    why: 'Şaredarî dixwaze bizanibe çi baş e û çi divê baştir bibe.',
    free: 'Hûn bi xwe biryarê didin ka hûn bersivê bidin an na. Şaredarî pê nizane we çi bersiv daye.',
  },
  contact: {
    title: 'Hûn dikarin ji kê bipirsin?',
    phone: 'Telefon',
    email: 'E-name',
    web: 'Malper',
    none: 'Ji şaredariya {municipality} bipirsin. Telefonî wan bikin, an biçin wir.',
  },
  real: {
    title: 'Ez çawa bizanim ku ev rast e?',
    message: {
      title: 'Peyama rast çawa xuya dike',
      name: 'Navê şaredariyê tê de ye: {municipality}.',
      link: 'Lînk tam bi vê dest pê dike: {link}',
      bar: 'Dema hûn li ser rûpelê bin, heman navnîşan li jora gerokê ye.',
    },
    never: {
      title: 'Tiştên ku em qet napirsin',
      name: 'Navê we',
      id: 'Hejmara we ya kesane an hejmara D',
      bank: 'Bank, kart an pere',
      password: 'Şîfre an BankID',
    },
    doubt: {
      title: 'Hûn bi guman in?',
      body: 'Li lînka di peyamê de nedin. Pêşî ji şaredariyê bipirsin.',
    },
  },
  privacy: {
    title: 'Parastina daneyan',
    short: {
      title: 'Bi kurtî',
      nobody: 'Tu kes nikare bibîne we çi bersiv daye, şaredarî jî nikare.',
      deleted: 'Dema rapirsî hat girtin, bersiv tên jimartin û jêbirin.',
      free: 'Hûn dikarin bersivê nedin, û hûn dikarin her gav peyaman rawestînin.',
    },
    asked: {
      title: 'Em çi dipirsin',
      what: 'Em dipirsin ka jiyana we li vir çawa ye. Em temenê we, sedema hatina we û çiqas wext e hûn li vir dijîn jî dipirsin.',
      skip: 'Hûn dikarin her pirsekê vala bihêlin.',
      never: 'Em navê we û hejmara we ya kesane napirsin.',
    },
    kept: {
      title: 'Çi tê parastin',
      list: 'Lîsteyeke hejmarên telefonê û zimanan li cem şaredariyê heye. Ew ji bo şandina peyaman tê bikaranîn.',
      answer: 'Bersiva we bê nav, hejmara telefonê, ziman, wext û lînk tê parastin.',
      apart: 'Ji ber vê tu kes nikare bersiva we bibîne. Em jî nikarin wê nîşanî we bidin, an tenê ya we jê bibin.',
    },
    seen: {
      title: 'Kî çi dibîne',
      groups:
        'Şaredarî hejmarên komên ku herî kêm pênc kes in dibîne. Kesên din tenê dikarin komên ku herî kêm deh kes in bibînin.',
      words:
        'Tiştê ku hûn bi gotinên xwe dinivîsin, şaredarî dikare bixwîne dema herî kêm deh kesan nivîsandibe. Nenivîsin hûn kî ne.',
      sent: 'Şaredarî dibîne ku peyam ji we re hatiye şandin, lê nabîne ka we bersiv daye an na.',
      sms: 'Şîrketa ku peyaman dişîne hejmara we û peyamê dibîne.',
    },
    deleted: {
      title: 'Çi tê jêbirin, û kengî',
      answer:
        'Bersiv: dema hemû bersiv hatin jimartin. Piştî wê tenê hejmar û tiştên ku xelkê bi gotinên xwe nivîsandine dimînin.',
      sent: 'Ku peyam ji we re hat şandin: piştî 400 rojan.',
      number: 'Hejmara we: dema şaredarî wê jê bibe. Hûn dikarin vê bixwazin. Dibe ku kopî demekê bimînin.',
      stopped:
        'Heke hûn peyaman rawestînin, hejmara we di lîsteyê de dimîne, da ku em bizanin hûn êdî peyaman naxwazin.',
    },
    phone: {
      title: 'Li ser telefona we',
      cookies: 'Rûpel cookie bi kar naynin û we naşopînin.',
      draft: 'Bersivên ku nehatine şandin heta şandinê li ser telefonê dimînin, herî zêde {days} roj.',
    },
    help: {
      title: 'Heke hûn alîkariyê bixwazin',
      apart:
        'Heke hûn alîkariyê dixwazin an dixwazin alîkariya kesên din bikin, ew formeke cuda ye. Ew qet bi bersivên we re nayê girêdan.',
      deleted: 'Şaredarî wê dixwîne. Piştî 90 rojan tê jêbirin.',
    },
    rights: {
      title: 'Hûn dikarin çi bixwazin',
      stop: 'Hûn dikarin peyaman rawestînin an navberê bidin. Hûn vê li ser rûpela ku lînk vedike dikin.',
      ask: 'Hûn dikarin ji şaredariyê bipirsin ka wê li ser we çi parastiye, û bixwazin ku wê rast bike an jê bibe.',
      law: 'Şaredarî berpirsiyar e. Ew dikare bêje ka li gorî kîjan qanûnê kar dike.',
      complain: 'Hûn dikarin li cem Saziya Parastina Daneyan a Norwêcê gilî bikin: {authority}',
    },
  },
  accessibility: {
    title: 'Gihîştina ji bo her kesî',
    aim: 'Divê her kes bikaribe van rûpelan bi kar bîne. Armanca me standarda WCAG 2.2 di asta AA de ye.',
    state: {
      title: 'Niha çawa ye',
      partly: 'Rûpel li gorî piraniya standardê ne, lê her tişt nehatiye ceribandin.',
      tested: 'Em rûpelan bi klavyeyê, bi nivîsa mezin, bê skrîpt û bi bernameyeke ku şaşiyan dibîne diceribînin.',
    },
    gaps: {
      title: 'Çi hîn têra xwe ne baş e',
      texts: 'Gelek nivîs reşnivîs in. Kesên ku zimanê wan ê dayikê ye ew nexwendine.',
      audio: 'Ne her ziman dikare bi deng bê xwendin.',
      people: 'Tu kesê xwedî astengî rûpel ji bo me neceribandine.',
    },
    tell: {
      title: 'Bikaranîna tiştekî zehmet e?',
      body: 'Ji şaredariyê re bibêjin. Hûn dikarin bixwazin ku bi awayekî din bersivê bidin jî.',
    },
    authority: 'Saziya Norwêcê ya Dîzayna Gerdûnî lê dinêre ku rêzik bên şopandin: {authority}',
    date: 'Cara dawî di {date} de hat kontrolkirin.',
  },
  guardians: {
    title: 'Ji bo dê û bav û sexbêran',
    lead: 'Şaredariya {municipality} ji ciwanan jî, ji temenê {age} salî, dipirse ka jiyana li vir çawa ye.',
    about: {
      title: 'Em ji ciwanan çi dipirsin',
      what: 'Li ser jiyana li vir, heval, wextê vala û alîkariyê. Her wiha çima hatin Norwêcê û çiqas wext e li vir dijîn.',
      free: 'Ev bi dilê wan e. Ew dikarin her pirsekê vala bihêlin.',
      nobody: 'Tu kes nikare bibîne kesekî çi bersiv daye: ne dê û bav, ne dibistan, ne şaredarî.',
    },
    you: {
      title: 'Hûn dikarin çi bikin',
      consent: 'Şaredarî biryarê dide ka divê dê û bav pêşî erê bibêjin. Ji şaredariyê bipirsin.',
      stop: 'Heke hûn naxwazin peyam ji zarokên we re bên, hûn dikarin ji şaredariyê re bibêjin.',
      talk: 'Ji kerema xwe bihêlin ku zarokên we bi tenê bersivê bidin.',
    },
  },
};
