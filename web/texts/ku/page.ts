import type { PageTexts } from '../texts.ts';

export const page: PageTexts = {
  intro: {
    who: 'Şaredariya {municipality} dipirse ka jiyana li vir çawa ye. Bersiv alîkar in ku jiyana li vir baştir bibe.',
    time: 'Ev nêzîkî du deqeyan dikişîne.',
    privacy:
      'Tu kes nikare bibîne we çi bersiv daye, şaredarî jî nikare. Hejmar tenê bi hev re, ji bo komên mirovan, tên nîşandan.',
    skip: 'Hûn dikarin her pirsekê vala bihêlin.',
    until: 'Roja dawî ya bersivdanê {date} e.',
  },
  links: {
    real: 'Ez çawa bizanim ku ev rast e?',
    privacy: 'Parastina daneyan',
    accessibility: 'Gihîştina ji bo her kesî',
  },
  leave: 'Zû derkevin',
  languageLabel: 'Ziman',
  notReviewed:
    'Ev nivîs reşnivîs e. Kesên ku zimanê wan ê dayikê kurmancî ye hîn ew kontrol nekirine. Dibe ku şaşî tê de hebin.',
  synthetic: 'Ev pêşandanek e. Hemû bersiv û encamên li vir çêkirî ne.',
  exits: { 'dont-know': 'Nizanim', 'rather-not': 'Naxwazim bersivê bidim' },
  next: 'Pêşve',
  back: 'Paşve',
  send: 'Bişînin',
  listen: 'Li pirsê guhdarî bikin',
  stopListening: 'Xwendinê rawestînin',
  sending: {
    unsent: 'Hîn nehatiye şandin',
    now: 'Tê şandin …',
    sent: 'Hat şandin',
    waiting: 'Niha girêdan tune. Bersivên we hîn li vir in. Rûpel dê bi xwe dîsa biceribîne.',
  },
  progress: 'Pirsa {n} ji {total}',
  errors: {
    title: 'Divê tiştek bê rastkirin',
    'not-a-choice': 'Yek ji bersivan hilbijêrin, an pirsê vala bihêlin.',
    'too-long': 'Nivîs pir dirêj e. Herî zêde {max} tîpan binivîsin.',
  },
  thanks: {
    title: 'Spas!',
    body: 'Bersivên we bi bersivên kesên din re tên jimartin. Encam piştî girtina rapirsiyê tên.',
  },
  answered: {
    title: 'Bersiv jixwe hatiye şandin',
    body: 'Bi vê lînkê jixwe bersivek hatiye şandin. Her lînk tenê carekê dixebite. Spas!',
  },
  closed: { title: 'Rapirsî girtî ye', body: 'Êdî hûn nikarin bersivê bidin. Spas ji bo eleqeya we.' },
  notYetOpen: {
    title: 'Rapirsî hîn venebûye',
    body: 'Hûn dikarin ji {date} pê ve bersivê bidin. Wê demê heman lînkê bi kar bînin.',
  },
  unknown: {
    title: 'Me ev rûpel nedît',
    body: 'Em vê lînkê nas nakin, an rapirsî qediyaye. Ji kerema xwe lînka di peyamê de kontrol bikin.',
  },
  failed: {
    title: 'Li cem me xeletiyek çêbû',
    body: 'Bersivên we hîn li ser rûpelê ne. Hinekî bisekinin, paşê wan dîsa bişînin.',
    reopen: 'Hinekî bisekinin, paşê lînkê dîsa vekin.',
  },
  stop: {
    explain: 'Hûn êdî peyamên li ser rapirsiyan naxwazin? Carekê li bişkojê bidin, êdî peyam nayên.',
    button: 'Peyaman rawestînin',
    done: { title: 'Peyam hatin rawestandin', body: 'Em êdî peyamên li ser rapirsiyan ji we re naşînin.' },
  },
};
