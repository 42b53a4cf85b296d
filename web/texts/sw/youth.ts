import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Maisha ya vijana hapa yakoje?',
  intro: 'Unaamua mwenyewe kama unataka kujibu. Hakuna jibu lisilo sahihi.',
  guardians: 'Kwa wazazi na walezi',
  questions: {
    life: {
      text: 'Fikiria maisha yako sasa hivi. Unaridhika kiasi gani?',
      help: '0 ni kidogo zaidi na 10 ni kubwa zaidi.',
      labels: { '0': 'Siridhiki hata kidogo', '10': 'Ninaridhika kabisa' },
    },
    place: {
      text: 'Unaridhika kiasi gani na mahali unapoishi?',
      help: '0 ni kidogo zaidi na 10 ni kubwa zaidi.',
      labels: { '0': 'Siridhiki hata kidogo', '10': 'Ninaridhika kabisa' },
    },
    belonging: {
      text: 'Unahisi kwa nguvu kiasi gani kwamba {municipality} ni kwako?',
      labels: {
        '1': 'Sihisi hata kidogo',
        '2': 'Kidogo',
        '3': 'Wastani',
        '4': 'Kwa nguvu',
        '5': 'Kwa nguvu sana',
      },
    },
    network: {
      text: 'Ni watu wangapi hapa unaoweza kuzungumza nao au kuwaomba msaada?',
      help: 'Kwa mfano marafiki, familia, mwalimu au kocha.',
      labels: {
        '1': 'Hakuna mtu',
        '2': 'Mtu mmoja',
        '3': 'Watu wawili au watatu',
        '4': 'Watu wanne hadi sita',
        '5': 'Watu saba au zaidi',
      },
    },
    'left-out': {
      text: 'Fikiria wiki nne zilizopita. Ni mara ngapi umehisi kuwa watu wengine wamekuacha nje?',
      help: 'Kwa mfano shuleni, mtandaoni au wakati wa mapumziko.',
      labels: {
        '1': 'Hakuna hata mara moja',
        '2': 'Mara moja',
        '3': 'Mara mbili au tatu',
        '4': 'Karibu mara moja kwa wiki',
        '5': 'Zaidi ya mara moja kwa wiki',
      },
    },
    activity: {
      text: 'Je, katika mwezi mmoja uliopita umeshiriki jambo lolote wakati wa mapumziko?',
      help: 'Kwa mfano michezo, klabu, kwaya au kozi. Kama hapana: sababu kubwa ilikuwa nini?',
      labels: {
        yes: 'Ndiyo',
        'no-cost': 'Hapana, ilikuwa ghali sana',
        'no-transport': 'Hapana, ilikuwa vigumu kufika huko',
        'no-language': 'Hapana, lugha ilikuwa ngumu',
        'no-unknown': 'Hapana, sikujua shughuli yoyote',
        'no-time': 'Hapana, sikuwa na muda',
        'no-other': 'Hapana, kwa sababu nyingine',
      },
    },
    help: {
      text: 'Je, unajua wapi unaweza kupata msaada unapouhitaji?',
      help: 'Kwa mfano kuhusu shule, daktari, basi au mtu wa kuzungumza naye.',
      labels: {
        '1': 'Hapana, hakuna jambo ninalojua',
        '2': 'Kwa mambo machache',
        '3': 'Kwa karibu nusu ya mambo',
        '4': 'Kwa sehemu kubwa ya mambo',
        '5': 'Ndiyo, kwa mambo yote',
      },
    },
    stay: {
      text: 'Je, unafikiri utakuwa unaishi {municipality} baada ya miaka miwili?',
      labels: { yes: 'Ndiyo', maybe: 'Labda', no: 'Hapana' },
    },
    open: {
      text: 'Je, kuna jambo lingine unalotaka kusema?',
      help: 'Manispaa inaweza kusoma maandishi haya, lakini haioni nani aliyaandika. Tafadhali usiandike majina, namba za simu au kitu kingine kinachoonyesha wewe ni nani.',
      labels: {},
    },
  },
};
