import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Jak się tu żyje młodym?',
  intro: 'To Ty decydujesz, czy chcesz odpowiedzieć. Nie ma złych odpowiedzi.',
  guardians: 'Dla rodziców i opiekunów',
  questions: {
    life: {
      text: 'Pomyśl o swoim życiu w tej chwili. Jak oceniasz swoje zadowolenie?',
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
      text: 'Do ilu osób tutaj możesz się zwrócić, żeby pogadać albo poprosić o pomoc?',
      help: 'Na przykład przyjaciele, rodzina, nauczyciel albo trener.',
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
      help: 'Na przykład w szkole, w internecie albo w czasie wolnym.',
      labels: {
        '1': 'Ani razu',
        '2': 'Jeden raz',
        '3': 'Dwa lub trzy razy',
        '4': 'Mniej więcej raz w tygodniu',
        '5': 'Więcej niż raz w tygodniu',
      },
    },
    activity: {
      text: 'Czy w ostatnim miesiącu zdarzyło Ci się wziąć w czymś udział w czasie wolnym?',
      help: 'Na przykład sport, klub, chór albo kurs. Jeśli nie: jaki był główny powód?',
      labels: {
        yes: 'Tak',
        'no-cost': 'Nie, to za dużo kosztowało',
        'no-transport': 'Nie, trudno było tam dojechać',
        'no-language': 'Nie, język był trudny',
        'no-unknown': 'Nie, nic takiego nie było mi znane',
        'no-time': 'Nie, nie było na to czasu',
        'no-other': 'Nie, z innego powodu',
      },
    },
    help: {
      text: 'Czy wiesz, gdzie możesz dostać pomoc, kiedy jej potrzebujesz?',
      help: 'Na przykład w sprawie szkoły, lekarza, autobusu albo gdy chcesz z kimś pogadać.',
      labels: {
        '1': 'Nie, w żadnej sprawie',
        '2': 'W kilku sprawach',
        '3': 'Mniej więcej w połowie spraw',
        '4': 'W większości spraw',
        '5': 'Tak, w każdej sprawie',
      },
    },
    stay: {
      text: 'Jak myślisz, czy za dwa lata będziesz mieszkać w gminie {municipality}?',
      labels: { yes: 'Tak', maybe: 'Może', no: 'Nie' },
    },
    open: {
      text: 'Chcesz powiedzieć coś jeszcze?',
      help: 'Gmina może przeczytać ten tekst, ale nie widzi, kto go napisał. Nie podawaj nazwisk, numerów telefonu ani niczego, co pokazuje, kim jesteś.',
      labels: {},
    },
  },
};
