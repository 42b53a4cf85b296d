import type { Language } from '#shared/language/languages.ts';

type Some = readonly [string, ...string[]];
type Words = Partial<Record<Language, Some>>;

/** What made-up people write in the open question, those of other languages in English. None of it was said by anybody. */
export const comments: Words & Record<'en', Some> = {
  nb: [
    'Det er fint her, men bussen går sjelden.',
    'Naboene mine er hyggelige.',
    'Jeg savner et sted å møtes om kvelden.',
  ],
  nn: ['Eg trivst godt, men skulle gjerne hatt fleire å gå på tur med.', 'Biblioteket er ein god stad å vere.'],
  en: [
    'I would like to know about activities before they happen.',
    'People are kind, but it takes time to make friends.',
    'More evening classes in Norwegian, please.',
  ],
  uk: [
    'Дякую за допомогу з документами.',
    'Дуже гарна природа, але взимку самотньо.',
    'Хотілося б більше занять для дітей після школи.',
    'Важко дістатися до лікаря без автомобіля.',
  ],
  ru: ['Здесь спокойно, но автобусы ходят редко.', 'Хочу больше разговаривать по-норвежски.'],
  ar: [
    'الناس طيبون، لكن تعلّم اللغة يحتاج إلى وقت.',
    'أتمنى وجود حافلات أكثر في المساء.',
    'أشعر أنني في بيتي أكثر من السابق.',
  ],
  ti: ['ሰባት ሕያዎት እዮም።', 'ብዛዕባ ንጥፈታት ቅድሚ ግዜኡ ክፈልጥ እደሊ።', 'ቋንቋ ምምሃር ግዜ ይወስድ።'],
  so: [
    'Dadku waa dad wanaagsan.',
    'Waxaan jeclaan lahaa basas badan fiidkii.',
    'Carruurtaydu dugsiga way jecel yihiin.',
  ],
  'fa-AF': ['همسایه‌ها مهربان هستند.', 'اولادهایم مکتب را دوست دارند.', 'بس در شب بسیار کم است.'],
  ps: ['خلک ښه دي، خو ژبه سخته ده.', 'د ماشومانو لپاره نور فعالیتونه غواړم.'],
  ku: ['Xelkê vir baş e.', 'Ez dixwazim zûtir fêrî ziman bibim.'],
  pl: [
    'Praca jest dobra, ale brakuje mi znajomych.',
    'Chciałbym kurs norweskiego wieczorem.',
    'Piękna okolica, spokojne miejsce dla dzieci.',
  ],
  lt: ['Gamta graži, bet trūksta draugų.', 'Norėčiau norvegų kalbos kursų vakare.'],
  sw: ['Watu ni wazuri.', 'Ningependa mabasi zaidi jioni.'],
  my: ['လူတွေ သဘောကောင်းပါတယ်။'],
  fr: ['Les gens sont gentils, mais il est difficile de se faire des amis.'],
};
