import type { YouthTexts } from '../youth.ts';

export const youth: YouthTexts = {
  title: 'Jak się tu żyje młodym?',
  intro: 'To Ty decydujesz, czy chcesz odpowiedzieć. Nie ma złych odpowiedzi.',
  guardians: 'Dla rodziców i opiekunów',
  questions: {
    life: {
      text: 'Pomyśl o swoim życiu w tej chwili. Jak oceniasz swoje zadowolenie?',
      help: '0 to najmniej, a 10 to najwięcej.',
    },
    place: {
      text: 'Jak oceniasz swoje zadowolenie z miejsca, w którym mieszkasz?',
      help: '0 to najmniej, a 10 to najwięcej.',
    },
    belonging: {
      text: 'Jak mocno czujesz, że {municipality} to Twoje miejsce?',
    },
    network: {
      text: 'Do ilu osób tutaj możesz się zwrócić, żeby pogadać albo poprosić o pomoc?',
      help: 'Na przykład przyjaciele, rodzina, nauczyciel albo trener.',
    },
    'left-out': {
      text: 'Pomyśl o ostatnich czterech tygodniach. Ile razy zdarzyło Ci się poczuć, że inni Cię pomijają?',
      help: 'Na przykład w szkole, w internecie albo w czasie wolnym.',
    },
    activity: {
      text: 'Czy w ostatnim miesiącu zdarzyło Ci się wziąć w czymś udział w czasie wolnym?',
      help: 'Na przykład sport, klub, chór albo kurs. Jeśli nie: jaki był główny powód?',
    },
    help: {
      text: 'Czy wiesz, gdzie możesz dostać pomoc, kiedy jej potrzebujesz?',
      help: 'Na przykład w sprawie szkoły, lekarza, autobusu albo gdy chcesz z kimś pogadać.',
    },
    stay: {
      text: 'Jak myślisz, czy za dwa lata będziesz mieszkać w gminie {municipality}?',
    },
    open: {
      text: 'Chcesz powiedzieć coś jeszcze?',
      help: 'Gmina może przeczytać ten tekst, ale nie widzi, kto go napisał. Nie podawaj nazwisk, numerów telefonu ani niczego, co pokazuje, kim jesteś.',
    },
  },
};
