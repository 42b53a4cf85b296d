import type { CoreTexts } from '../texts.ts';

export const core: CoreTexts = {
  title: 'Maisha ya hapa yakoje?',
  questions: {
    life: {
      text: 'Fikiria maisha yako ya siku hizi. Unaridhika nayo kiasi gani?',
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
      help: 'Kwa mfano marafiki, familia, majirani au wafanyakazi wenzako.',
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
      labels: {
        '1': 'Hakuna hata mara moja',
        '2': 'Mara moja',
        '3': 'Mara mbili au tatu',
        '4': 'Karibu mara moja kwa wiki',
        '5': 'Zaidi ya mara moja kwa wiki',
      },
    },
    activity: {
      text: 'Je, katika mwezi mmoja uliopita umeshiriki katika shughuli au kikundi chochote?',
      help: 'Kwa mfano klabu, kozi, michezo au kazi ya kujitolea. Kama hapana: sababu kubwa ilikuwa nini?',
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
      text: 'Je, unajua wapi unaweza kupata msaada wa mambo ya kila siku?',
      help: 'Kwa mfano kuhusu fomu, nyumba, daktari au usafiri.',
      labels: {
        '1': 'Hapana, hakuna jambo ninalojua',
        '2': 'Kwa mambo machache',
        '3': 'Kwa karibu nusu ya mambo',
        '4': 'Kwa sehemu kubwa ya mambo',
        '5': 'Ndiyo, kwa mambo yote',
      },
    },
    stay: {
      text: 'Je, una mpango wa kuishi {municipality} baada ya miaka miwili?',
      labels: { yes: 'Ndiyo', maybe: 'Labda', no: 'Hapana' },
    },
    open: {
      text: 'Je, kuna jambo lingine unalotaka kusema?',
      help: 'Manispaa inaweza kusoma maandishi haya, lakini haioni nani aliyaandika. Tafadhali usiandike majina, namba za simu au kitu kingine kinachoonyesha wewe ni nani.',
      labels: {},
    },
    age: {
      text: 'Una miaka mingapi?',
      labels: { '18-29': 'Miaka 18 hadi 29', '30-44': 'Miaka 30 hadi 44', '45-plus': 'Miaka 45 au zaidi' },
    },
    reason: {
      text: 'Sababu kubwa ya wewe kuja Norwei ilikuwa nini?',
      labels: { protection: 'Ulinzi', work: 'Kazi', family: 'Familia', other: 'Sababu nyingine' },
    },
    'time-here': {
      text: 'Umeishi {municipality} kwa muda gani?',
      labels: { 'under-1': 'Chini ya mwaka 1', '1-to-3': 'Mwaka 1 hadi miaka 3', '3-plus': 'Zaidi ya miaka 3' },
    },
  },
};
