import type { WaysTexts } from '../ways-texts.ts';

export const ways: WaysTexts = {
  poster: {
    title: 'Jiyana li vir çawa ye?',
    body: 'Şaredariya {municipality} ji her kesê ku li vir nû ye dipirse. Bersiv alîkar in ku jiyana li vir baştir bibe.',
    scan: 'Kamerayê telefonê bidin ser çargoşeyê, an navnîşanê binivîsin:',
    voluntary: 'Bi dilê xwe û bê nav. Ev du deqeyan dikişîne.',
  },
  slip: 'Şaredariya {municipality} dipirse ka jiyana li vir çawa ye. Bi dilê xwe û bê nav.',
  join: {
    title: 'Jiyana li vir çawa ye?',
    body: 'Şaredariya {municipality} ji her kesê ku li vir nû ye dipirse. Hejmara telefona xwe binivîsin, em ê kodekê ji we re bişînin.',
    phone: 'Hejmara telefonê',
    phoneHint: 'Hejmar ji welatekî din e? Bi + û koda welêt dest pê bikin.',
    language: 'Zimanê peyaman',
    consent:
      'Dema hûn li bişkojê didin, hûn qebûl dikin ku ji şaredariya {municipality} peyamên li ser rapirsiyan bistînin. Hûn dikarin her gav wan rawestînin.',
    send: 'Kodekê ji min re bişînin',
    wrong: 'Em vê hejmarê fêm nakin. Ji kerema xwe lê binêrin û carek din binivîsin.',
  },
  closed: {
    title: 'Ev navnîşan êdî naxebite',
    body: 'Hûn nikarin bi vê navnîşanê xwe qeyd bikin. Binêrin ka ew wek ya li ser posterê ye, an ji şaredariyê bipirsin.',
  },
  busy: {
    title: 'Ji kerema xwe hinekî bisekinin',
    body: 'Pir zêde kod hatine şandin. Piştî saetekê dîsa biceribînin. Heke nebe, sibê biceribînin.',
  },
  confirm: {
    title: 'Kodê binivîsin',
    body: 'Me peyamek bi şeş hejmaran ji we re şand. Dibe ku deqeyekê bikişîne heta bê.',
    code: 'Kod',
    send: 'Bidomînin',
    wrong: 'Ev kod ne rast e. Li peyamê binêrin û şeş hejmaran carek din binivîsin.',
    again: 'Kodeke nû bixwazin',
    over: {
      title: 'Kod êdî naxebite',
      body: 'Ew pir kevn e, an pir caran şaş hatiye nivîsandin. Hûn dikarin yeke nû bixwazin.',
    },
  },
  joined: {
    title: 'Spas! Hûn tev li bûn',
    soon: 'Piştî nêzîkî deh deqeyan hûn ê peyamekê bi lînka xwe bistînin. Heke dereng be, ew ê sibê bê.',
    date: 'Em ê cara din di {date} de bipirsin. Wê demê hûn ê peyamekê bi lînka xwe bistînin.',
    later: 'Dema em cara din bipirsin, hûn ê peyamekê bi lînka xwe bistînin.',
  },
  code: {
    title: 'Koda xwe binivîsin',
    body: 'Koda li ser kaxezê ji diwanzdeh tîp û hejmaran pêk tê. Tîpên mezin û biçûk yek in.',
    label: 'Kod',
    send: 'Bidomînin',
    wrong: 'Em vê kodê fêm nakin. Li kaxezê binêrin û hemû tîp û hejmaran binivîsin.',
    unknown: 'Em vê kodê nas nakin, an rapirsî qediyaye. Careke din li kaxezê binêrin, an kaxezeke nû bixwazin.',
  },
  kiosk: {
    left: 'Ev rûpel dê piştî {n} saniyeyan were paqijkirin.',
    stay: 'Ez hîn li vir im',
    again: 'Rûpelê paqij bikin',
    unsent:
      'Bersivên we nehatine şandin. Gava rûpel were paqijkirin, ew winda dibin. Li vir bisekinin, an paşê heman kodê li ser telefonekê bi kar bînin.',
  },
};
