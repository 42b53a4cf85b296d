import type { Action } from '#shared/community/action.ts';
import type { Activity } from '#shared/community/activity.ts';
import type { HelpRequest } from '#shared/community/help.ts';
import type { InLanguages } from '#shared/community/words.ts';
import { addDays, dayOf } from '#shared/wave/zone.ts';
import type { Stores } from '../stores.ts';

type Made<E> = Omit<E, 'id' | 'revision'>;

/** Words of made-up officers: those in other languages than Norwegian and English are drafts, as the texts of the project are. */
const cafe: InLanguages = {
  nb: { title: 'Språkkafé', about: 'Kaffe, prat og norsk. Du trenger ikke å kunne noe fra før.' },
  en: { title: 'Language café', about: 'Coffee, talk and Norwegian. You need not know any yet.' },
  uk: { title: 'Мовне кафе', about: 'Кава, розмова і норвезька мова. Знати її ще не потрібно.' },
  ar: { title: 'مقهى اللغة', about: 'قهوة وحديث ولغة نرويجية. لا تحتاج إلى معرفة سابقة.' },
  ti: { title: 'ናይ ቋንቋ ካፈ', about: 'ቡን፣ ዕላልን ቋንቋ ኖርወይን። ነቲ ቋንቋ ኣቐዲምኩም ክትፈልጥዎ ኣየድልየኩምን እዩ።' },
};
const hike: InLanguages = {
  nb: { title: 'Tur til seteren', about: 'To timer i rolig tempo. Vi har med bål og kakao.' },
  en: { title: 'A walk to the mountain farm', about: 'Two hours, slowly. We bring a fire and cocoa.' },
  uk: { title: 'Прогулянка до гірської ферми', about: 'Дві години, спокійно. Буде вогнище і какао.' },
};
const football: InLanguages = {
  nb: { title: 'Åpen fotball for ungdom', about: 'Kom når du vil. Sko kan lånes.' },
  en: { title: 'Open football for young people', about: 'Come when you like. Shoes can be borrowed.' },
  ar: { title: 'كرة قدم مفتوحة للشباب', about: 'تعال متى شئت. يمكن استعارة الأحذية.' },
};
const sewing: InLanguages = {
  nb: { title: 'Sykveld for kvinner', about: 'Maskiner og stoff står klare.' },
  en: { title: 'Sewing evening for women', about: 'Machines and cloth are ready.' },
  uk: { title: 'Вечір шиття для жінок', about: 'Машинки й тканини готові.' },
  ar: { title: 'أمسية خياطة للنساء', about: 'الماكينات والأقمشة جاهزة.' },
};
const dinner: InLanguages = {
  nb: { title: 'Familiemiddag', about: 'Alle tar med en rett, vi spiser sammen.' },
  en: { title: 'Family dinner', about: 'Everybody brings a dish, and we eat together.' },
  ti: { title: 'ናይ ስድራቤታት ድራር', about: 'ነፍሲ ወከፍ ሰብ ሓደ ዓይነት መግቢ የምጽእ፣ ብሓባር ድማ ንበልዕ።' },
};

/** What there is to come to in a made-up week and the weeks after it. */
const activitiesFrom = (today: string): Made<Activity>[] => {
  const weekly = (inDays: number, time: string) => ({
    day: addDays(today, inDays - 70),
    time,
    until: addDays(today, inDays + 140),
  });
  const frivillig = 'Frivilligsentralen, 900 00 000';
  return [
    { words: cafe, place: 'Biblioteket', when: weekly(1, '18:00'), kroner: 0, for: 'everyone', contact: frivillig },
    { words: football, place: 'Idrettshallen', when: weekly(3, '19:00'), kroner: 0, for: 'youth', contact: '' },
    { words: sewing, place: 'Samfunnshuset', when: weekly(5, '17:30'), kroner: 20, for: 'women', contact: frivillig },
    {
      ...{ words: hike, place: 'Parkeringsplassen ved kirka', when: { day: addDays(today, 4), time: '11:00' } },
      ...{ kroner: 0, for: 'families', contact: '' },
    },
    {
      ...{ words: dinner, place: 'Grendehuset', when: { day: addDays(today, 12), time: '16:00' } },
      ...{ kroner: 50, for: 'families', contact: frivillig },
    },
  ];
};

const actionsFrom = (today: string): Made<Action>[] => [
  {
    words: {
      nb: { title: 'Språkkafé hver uke', about: 'Mange svarte at de savner noen å snakke norsk med.' },
      en: { title: 'A language café every week', about: 'Many said that they miss somebody to speak Norwegian with.' },
      uk: { title: 'Мовне кафе щотижня', about: 'Багато хто сказав, що бракує співрозмовників норвезькою.' },
      ar: { title: 'مقهى للغة كل أسبوع', about: 'قال كثيرون إنهم يفتقدون من يتحدثون معه بالنرويجية.' },
      ti: { title: 'ነፍሲ ወከፍ ሰሙን ናይ ቋንቋ ካፈ', about: 'ብዙሓት ሰባት ብቋንቋ ኖርወይ ዘዕልልዎ ሰብ ከም ዝደልዩ ተዛሪቦም።' },
    },
    ...{ status: 'done', day: addDays(today, -60), responsible: 'Frivilligsentralen', question: 'network' },
  },
  {
    words: {
      nb: { title: 'Kveldsbuss på torsdager', about: 'Så flere kan komme til trening og møter.' },
      en: { title: 'An evening bus on Thursdays', about: 'So that more people can get to sports and meetings.' },
      uk: { title: 'Вечірній автобус по четвергах', about: '' },
    },
    ...{ status: 'doing', day: addDays(today, -10), responsible: 'Teknisk etat', question: 'activity' },
  },
  {
    words: {
      nb: { title: 'Veiviser på rådhuset', about: 'En person som hjelper med skjemaer, to dager i uka.' },
      en: { title: 'A guide at the town hall', about: 'One person who helps with forms, two days a week.' },
    },
    ...{ status: 'planned', day: addDays(today, 45), responsible: 'Servicetorget', question: 'help' },
  },
];

const requestsOn = (today: string): Omit<HelpRequest, 'id' | 'municipality'>[] => [
  {
    ...{ wish: 'want', about: 'forms', text: 'Мені потрібна допомога з листом про дитячий садок.', language: 'uk' },
    ...{ reach: 'phone', address: '+1 206 555 0100', day: today },
  },
  {
    ...{ wish: 'can', about: 'friends', text: 'أستطيع أن أطبخ مع الآخرين.', language: 'ar' },
    ...{ reach: 'email', address: 'newcomer@example.no', day: addDays(today, -2) },
  },
  { wish: 'want', about: 'work', text: '', reach: 'office', address: '', language: 'ti', day: addDays(today, -6) },
];

/** Ids as the forms would have made them, but the same each time. */
const idOf = (place: string, sort: string, i: number): string => `${place}${sort}${i}`.padEnd(26, '0');

/** Fills in what made-up officers of a municipality tell its newcomers, and what these have asked for. Doing it again changes nothing. */
export const tellNewcomers = async (
  { community, help }: Pick<Stores, 'community' | 'help'>,
  code: string,
  now: number,
): Promise<void> => {
  const today = dayOf(now);
  const entries = <E>(sort: string, made: readonly Made<E>[]) =>
    made.map((one, i) => ({ ...one, id: idOf(code, sort, i), revision: 1 }));
  await community.changeActions(code, { revision: 1, entries: entries<Action>('ac', actionsFrom(today)) });
  await community.changeActivities(code, { revision: 1, entries: entries<Activity>('ev', activitiesFrom(today)) });
  for (const [i, request] of requestsOn(today).entries())
    await help.ask({ ...request, id: idOf(code, 'he', i), municipality: code });
};
