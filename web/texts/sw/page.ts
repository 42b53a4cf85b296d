import type { PageTexts } from '../texts.ts';

export const page: PageTexts = {
  intro: {
    who: 'Manispaa ya {municipality} inauliza maisha ya hapa yakoje. Majibu yanasaidia kuboresha maisha ya hapa.',
    time: 'Inachukua kama dakika mbili.',
    privacy:
      'Hakuna mtu anayeweza kuona ulichojibu, hata manispaa haiwezi. Idadi zinaonyeshwa kwa jumla tu, kwa makundi ya watu.',
    skip: 'Unaweza kuruka swali lolote.',
    until: 'Siku ya mwisho ya kujibu ni {date}.',
  },
  links: {
    real: 'Nitajuaje kwamba hili ni la kweli?',
    privacy: 'Faragha',
    accessibility: 'Urahisi wa kutumia kwa wote',
  },
  leave: 'Ondoka haraka',
  languageLabel: 'Lugha',
  notReviewed:
    'Maandishi haya ni rasimu. Bado hayajakaguliwa na mtu ambaye Kiswahili ni lugha yake ya kwanza. Yanaweza kuwa na makosa.',
  synthetic: 'Hili ni onyesho. Majibu na matokeo yote hapa ni ya kubuni.',
  exits: { 'dont-know': 'Sijui', 'rather-not': 'Sitaki kujibu' },
  next: 'Mbele',
  back: 'Nyuma',
  send: 'Tuma',
  listen: 'Sikiliza swali',
  stopListening: 'Acha kusoma',
  sending: {
    unsent: 'Bado haijatumwa',
    now: 'Inatumwa …',
    sent: 'Imetumwa',
    waiting: 'Hakuna mtandao sasa hivi. Majibu yako bado yapo hapa. Ukurasa utajaribu tena wenyewe.',
  },
  progress: 'Swali la {n} kati ya {total}',
  errors: {
    title: 'Kuna kitu cha kurekebisha',
    'not-a-choice': 'Tafadhali chagua jibu moja, au ruka swali.',
    'too-long': 'Maandishi ni marefu sana. Andika herufi zisizozidi {max}.',
  },
  thanks: {
    title: 'Asante!',
    body: 'Majibu yako yanahesabiwa pamoja na majibu ya watu wengine. Matokeo yatakuja baada ya utafiti kufungwa.',
  },
  answered: {
    title: 'Jibu tayari limetumwa',
    body: 'Jibu tayari limetumwa kwa kutumia linki hii. Kila linki inafanya kazi mara moja tu. Asante!',
  },
  closed: { title: 'Utafiti umefungwa', body: 'Haiwezekani tena kujibu. Asante kwa kujali.' },
  notYetOpen: {
    title: 'Utafiti bado haujafunguliwa',
    body: 'Unaweza kujibu kuanzia {date}. Tafadhali tumia linki hii hii wakati huo.',
  },
  unknown: {
    title: 'Hatuoni ukurasa huu',
    body: 'Hatuijui linki hii, au utafiti umekwisha. Tafadhali angalia tena linki iliyo kwenye ujumbe.',
  },
  failed: {
    title: 'Kuna tatizo upande wetu',
    body: 'Majibu yako bado yako kwenye ukurasa. Tafadhali subiri kidogo, kisha uyatume tena.',
    reopen: 'Tafadhali subiri kidogo, kisha ufungue linki tena.',
  },
  stop: {
    explain: 'Hutaki tena ujumbe kuhusu utafiti? Bonyeza kitufe mara moja, na hutapata ujumbe mwingine.',
    button: 'Simamisha ujumbe',
    done: { title: 'Ujumbe umesimamishwa', body: 'Hatutakutumia tena ujumbe kuhusu utafiti.' },
  },
};
