import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Maisha ya vijana hapa yakoje?',
  intro: 'Unaamua mwenyewe kama unataka kujibu. Hakuna jibu lisilo sahihi.',
  guardians: 'Kwa wazazi na walezi',
  questions: {
    life: {
      text: 'Fikiria maisha yako sasa hivi. Unaridhika kiasi gani?',
      help: '0 ni kidogo zaidi na 10 ni kubwa zaidi.',
    },
    place: {
      text: 'Unaridhika kiasi gani na mahali unapoishi?',
      help: '0 ni kidogo zaidi na 10 ni kubwa zaidi.',
    },
    belonging: {
      text: 'Unahisi kwa nguvu kiasi gani kwamba {municipality} ni kwako?',
    },
    network: {
      text: 'Ni watu wangapi hapa unaoweza kuzungumza nao au kuwaomba msaada?',
      help: 'Kwa mfano marafiki, familia, mwalimu au kocha.',
    },
    'left-out': {
      text: 'Fikiria wiki nne zilizopita. Ni mara ngapi umehisi kuwa watu wengine wamekuacha nje?',
      help: 'Kwa mfano shuleni, mtandaoni au wakati wa mapumziko.',
    },
    activity: {
      text: 'Je, katika mwezi mmoja uliopita umeshiriki jambo lolote wakati wa mapumziko?',
      help: 'Kwa mfano michezo, klabu, kwaya au kozi. Kama hapana: sababu kubwa ilikuwa nini?',
    },
    help: {
      text: 'Je, unajua wapi unaweza kupata msaada unapouhitaji?',
      help: 'Kwa mfano kuhusu shule, daktari, basi au mtu wa kuzungumza naye.',
    },
    stay: {
      text: 'Je, unafikiri utakuwa unaishi {municipality} baada ya miaka miwili?',
    },
    open: {
      text: 'Je, kuna jambo lingine unalotaka kusema?',
      help: 'Manispaa inaweza kusoma maandishi haya, lakini haioni nani aliyaandika. Tafadhali usiandike majina, namba za simu au kitu kingine kinachoonyesha wewe ni nani.',
    },
  },
};
