import type { Language } from '#shared/language/languages.ts';

/** What made-up people write in the open question. None of it was said by anybody. */
export const comments: Record<Language, readonly [string, ...string[]]> = {
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
  pl: [
    'Praca jest dobra, ale brakuje mi znajomych.',
    'Chciałbym kurs norweskiego wieczorem.',
    'Piękna okolica, spokojne miejsce dla dzieci.',
  ],
};
