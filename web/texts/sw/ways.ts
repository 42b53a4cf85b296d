import type { WaysTexts } from '../ways-texts.ts';

export const ways: WaysTexts = {
  poster: {
    title: 'Maisha ya hapa yakoje?',
    body: 'Manispaa ya {municipality} inauliza watu wote ambao ni wapya hapa. Majibu yanasaidia kuboresha maisha ya hapa.',
    scan: 'Elekeza kamera ya simu kwenye mraba, au andika anwani:',
    voluntary: 'Kwa hiari na bila jina. Inachukua dakika mbili.',
  },
  slip: 'Manispaa ya {municipality} inauliza maisha ya hapa yakoje. Kwa hiari na bila jina.',
  join: {
    title: 'Maisha ya hapa yakoje?',
    body: 'Manispaa ya {municipality} inauliza watu wote ambao ni wapya hapa. Andika namba yako ya simu, nasi tutakutumia kodi.',
    phone: 'Namba ya simu',
    phoneHint: 'Je, namba ni ya nchi nyingine? Anza na + na kodi ya nchi.',
    language: 'Lugha ya ujumbe',
    consent:
      'Ukibonyeza kitufe, unakubali kupata ujumbe wa simu kuhusu utafiti kutoka manispaa ya {municipality}. Unaweza kuusimamisha wakati wowote.',
    send: 'Nitumie kodi',
    wrong: 'Hatuelewi namba hii. Tafadhali iangalie na uiandike tena.',
  },
  closed: {
    title: 'Anwani hii haitumiki tena',
    body: 'Huwezi kujiandikisha kwa anwani hii. Angalia kama ni sawa na ile ya kwenye bango, au uliza manispaa.',
  },
  busy: {
    title: 'Tafadhali subiri kidogo',
    body: 'Kodi nyingi sana zimetumwa. Jaribu tena baada ya saa moja. Ikishindikana, jaribu kesho.',
  },
  confirm: {
    title: 'Andika kodi',
    body: 'Tumekutumia ujumbe wa simu wenye tarakimu sita. Unaweza kuchukua dakika moja kufika.',
    code: 'Kodi',
    send: 'Endelea',
    wrong: 'Hiyo siyo kodi. Angalia ujumbe, na uandike tena tarakimu sita.',
    again: 'Omba kodi mpya',
    over: {
      title: 'Kodi haifanyi kazi tena',
      body: 'Ni ya zamani sana, au imekosewa mara nyingi mno. Unaweza kuomba nyingine.',
    },
  },
  joined: {
    title: 'Asante! Umejiunga',
    soon: 'Baada ya dakika kama kumi utapata ujumbe wenye linki yako. Kama ni usiku, utakuja kesho.',
    date: 'Tutauliza tena tarehe {date}. Hapo utapata ujumbe wenye linki yako.',
    later: 'Utapata ujumbe wenye linki yako tutakapouliza tena.',
  },
  code: {
    title: 'Andika kodi yako',
    body: 'Kodi iliyo kwenye karatasi ina herufi na tarakimu kumi na mbili. Herufi kubwa na ndogo ni sawa.',
    label: 'Kodi',
    send: 'Endelea',
    wrong: 'Hatuelewi kodi hii. Angalia karatasi, na uandike herufi na tarakimu zote.',
    unknown: 'Hatuijui kodi hii, au utafiti umekwisha. Angalia karatasi tena, au omba karatasi mpya.',
  },
  kiosk: {
    left: 'Ukurasa huu utafutwa baada ya sekunde {n}.',
    stay: 'Bado niko hapa',
    again: 'Futa ukurasa',
    unsent:
      'Majibu yako hayajatumwa. Yatapotea ukurasa ukifutwa. Subiri hapa, au tumia kodi hiyo hiyo kwenye simu baadaye.',
  },
};
