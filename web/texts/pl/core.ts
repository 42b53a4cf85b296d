import type { CoreTexts } from '../texts.ts';

export const core: CoreTexts = {
  title: 'Jak się tu mieszka?',
  questions: {
    life: {
      text: 'Pomyśl o swoim życiu w ostatnim czasie. Jak oceniasz swoje zadowolenie z życia?',
      help: '0 to najmniej, a 10 to najwięcej.',
      labels: { '0': 'Brak zadowolenia', '10': 'Pełne zadowolenie' },
    },
    place: {
      text: 'Jak oceniasz swoje zadowolenie z miejsca, w którym mieszkasz?',
      help: '0 to najmniej, a 10 to najwięcej.',
      labels: { '0': 'Brak zadowolenia', '10': 'Pełne zadowolenie' },
    },
    belonging: {
      text: 'Jak mocno czujesz, że {municipality} to Twoje miejsce?',
      labels: {
        '1': 'Wcale',
        '2': 'Trochę',
        '3': 'Średnio',
        '4': 'Mocno',
        '5': 'Bardzo mocno',
      },
    },
    network: {
      text: 'Do ilu osób tutaj możesz się zwrócić, żeby porozmawiać albo poprosić o pomoc?',
      help: 'Na przykład przyjaciele, rodzina, sąsiedzi albo osoby z pracy.',
      labels: {
        '1': 'Do nikogo',
        '2': 'Do jednej osoby',
        '3': 'Do dwóch lub trzech osób',
        '4': 'Do czterech, pięciu lub sześciu osób',
        '5': 'Do siedmiu osób lub więcej',
      },
    },
    'left-out': {
      text: 'Pomyśl o ostatnich czterech tygodniach. Ile razy zdarzyło Ci się poczuć, że inni Cię pomijają?',
      labels: {
        '1': 'Ani razu',
        '2': 'Jeden raz',
        '3': 'Dwa lub trzy razy',
        '4': 'Mniej więcej raz w tygodniu',
        '5': 'Więcej niż raz w tygodniu',
      },
    },
    activity: {
      text: 'Czy w ostatnim miesiącu zdarzyło Ci się wziąć udział w jakichś zajęciach lub w spotkaniu stowarzyszenia?',
      help: 'Na przykład klub, kurs, sport albo wolontariat. Jeśli nie: jaki był główny powód?',
      labels: {
        yes: 'Tak',
        'no-cost': 'Nie, to za dużo kosztuje',
        'no-transport': 'Nie, trudno tam dojechać',
        'no-language': 'Nie, z powodu języka',
        'no-unknown': 'Nie, nic takiego nie było mi znane',
        'no-time': 'Nie, nie było na to czasu',
        'no-other': 'Nie, z innego powodu',
      },
    },
    help: {
      text: 'Czy wiesz, gdzie można dostać praktyczną pomoc?',
      help: 'Na przykład w sprawie formularzy, mieszkania, lekarza albo dojazdu.',
      labels: {
        '1': 'Nie, w żadnej sprawie',
        '2': 'W kilku sprawach',
        '3': 'Mniej więcej w połowie spraw',
        '4': 'W większości spraw',
        '5': 'Tak, w każdej sprawie',
      },
    },
    stay: {
      text: 'Czy planujesz za dwa lata mieszkać w gminie {municipality}?',
      labels: { yes: 'Tak', maybe: 'Może', no: 'Nie' },
    },
    open: {
      text: 'Czy chcesz powiedzieć coś jeszcze?',
      help: 'Gmina może przeczytać ten tekst, ale nie widzi, kto go napisał. Nie podawaj nazwisk, numerów telefonu ani niczego, co pokazuje, kim jesteś.',
      labels: {},
    },
    age: {
      text: 'Ile masz lat?',
      labels: { '18-29': 'Od 18 do 29 lat', '30-44': 'Od 30 do 44 lat', '45-plus': '45 lat lub więcej' },
    },
    reason: {
      text: 'Jaki był główny powód Twojego przyjazdu do Norwegii?',
      labels: { protection: 'Potrzeba ochrony', work: 'Praca', family: 'Rodzina', other: 'Inny powód' },
    },
    'time-here': {
      text: 'Jak długo mieszkasz w gminie {municipality}?',
      labels: { 'under-1': 'Krócej niż 1 rok', '1-to-3': 'Od 1 roku do 3 lat', '3-plus': 'Dłużej niż 3 lata' },
    },
  },
};
