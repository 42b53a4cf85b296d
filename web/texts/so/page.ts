import type { PageTexts } from '../texts.ts';

export const page: PageTexts = {
  intro: {
    who: 'Degmada {municipality} waxay ku weydiinaysaa sida ay noloshu halkan tahay. Jawaabuhu waxay ka caawiyaan in nolosha halkan la hagaajiyo.',
    time: 'Waxay qaadanaysaa qiyaastii laba daqiiqo.',
    privacy:
      'Qofna ma arki karo waxaad ku jawaabtay, xitaa degmadu ma arki karto. Tirooyinka waxaa loo muujiyaa kooxo ahaan oo keliya.',
    skip: "Su'aal kasta waad ka boodi kartaa.",
    until: 'Maalinta ugu dambaysa ee aad jawaabi karto waa {date}.',
  },
  links: {
    real: 'Sideen ku ogaadaa in kani run yahay?',
    privacy: 'Asturnaanta',
    accessibility: 'U fududaynta dadka oo dhan',
  },
  leave: 'Degdeg uga bax',
  languageLabel: 'Luqadda',
  notReviewed: 'Qoraalkani waa qabyo. Qof afkiisa hooyo yahay Soomaali weli ma hubin. Khaladaad ayaa ku jiri kara.',
  synthetic: 'Tani waa tijaabo. Jawaabaha iyo natiijooyinka halkan ku jira run ma aha.',
  exits: { 'dont-know': 'Ma garanayo', 'rather-not': 'Ma rabo inaan ka jawaabo' },
  next: 'Xiga',
  back: 'Dib u noqo',
  send: 'Dir',
  sending: {
    unsent: 'Weli lama dirin',
    now: 'Waa la dirayaa …',
    sent: 'Waa la diray',
    waiting: 'Hadda xiriir ma jiro. Jawaabahaagu weli halkan bay ku jiraan. Boggu isaga ayaa mar kale isku dayaya.',
  },
  listen: 'Dhagayso su’aasha',
  stopListening: 'Jooji akhriska',
  progress: "Su'aasha {n} ee {total}",
  errors: {
    title: 'Wax baa u baahan in la saxo',
    'not-a-choice': "Dooro mid ka mid ah jawaabaha, ama ka bood su'aasha.",
    'too-long': 'Qoraalku aad buu u dheer yahay. Ugu badnaan waxaad qori kartaa {max} xaraf.',
  },
  thanks: {
    title: 'Mahadsanid!',
    body: 'Jawaabahaaga waxaa lala tirinayaa jawaabaha dadka kale. Natiijooyinku waxay soo bixi doonaan marka sahanku xirmo.',
  },
  answered: {
    title: 'Jawaabta hore ayaa loo diray',
    body: 'Linkigan hore ayaa jawaab looga diray. Link kasta hal mar oo keliya ayuu shaqeeyaa. Mahadsanid!',
  },
  closed: { title: 'Sahanku waa xiran yahay', body: 'Hadda lama jawaabi karo. Waad ku mahadsan tahay xiisahaaga.' },
  notYetOpen: {
    title: 'Sahanku weli ma furmin',
    body: 'Waxaad jawaabi kartaa laga bilaabo {date}. Markaas isticmaal isla linkigan.',
  },
  unknown: {
    title: 'Boggan ma helin',
    body: 'Linkigan ma naqaan, ama sahanku wuu dhammaaday. Fadlan hubi linkiga fariinta ku jira.',
  },
  failed: {
    title: 'Khalad ayaa dhankayaga ka dhacay',
    body: 'Jawaabahaagu weli bogga ayay ku jiraan. Wax yar sug, kadibna mar kale dir.',
    reopen: 'Wax yar sug, kadibna linkiga mar kale fur.',
  },
  stop: {
    explain:
      'Ma rabtaa inaan fariimo dambe oo sahan ku saabsan laguu soo dirin? Hal mar taabo badhanka, waana la joojinayaa.',
    button: 'Jooji fariimaha',
    done: { title: 'Fariimihii waa la joojiyay', body: 'Mar dambe kuuma soo diri doonno fariimo sahan ku saabsan.' },
  },
};
