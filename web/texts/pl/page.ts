import type { PageTexts } from '../texts.ts';

export const page: PageTexts = {
  intro: {
    who: 'Gmina {municipality} pyta, jak się tu mieszka. Odpowiedzi pomagają to poprawić.',
    time: 'To zajmie około dwóch minut.',
    privacy: 'Nikt nie może zobaczyć, co odpowiadasz, nawet gmina. Liczby pokazujemy tylko łącznie, dla grup osób.',
    skip: 'Każde pytanie można pominąć.',
    until: 'Można odpowiadać do {date} włącznie.',
  },
  links: { real: 'Skąd mam wiedzieć, że to prawdziwe?', privacy: 'Prywatność', accessibility: 'Dostępność' },
  leave: 'Szybkie wyjście',
  languageLabel: 'Język',
  notReviewed:
    'Ten tekst to szkic. Nie sprawdził go jeszcze nikt, dla kogo polski jest językiem ojczystym. Mogą w nim być błędy.',
  synthetic: 'To jest demonstracja. Wszystkie odpowiedzi i wyniki są tu zmyślone.',
  exits: { 'dont-know': 'Nie wiem', 'rather-not': 'Wolę nie odpowiadać' },
  next: 'Dalej',
  back: 'Wstecz',
  send: 'Wyślij',
  sending: {
    unsent: 'Jeszcze nie wysłano',
    now: 'Wysyłanie …',
    sent: 'Wysłano',
    waiting: 'Teraz nie ma połączenia. Odpowiedzi nadal tu są. Strona sama spróbuje ponownie.',
  },
  listen: 'Posłuchaj pytania',
  stopListening: 'Zatrzymaj czytanie',
  progress: 'Pytanie {n} z {total}',
  errors: {
    title: 'Coś trzeba poprawić',
    'not-a-choice': 'Wybierz jedną z odpowiedzi albo pomiń to pytanie.',
    'too-long': 'Tekst jest za długi. Największa liczba znaków: {max}.',
  },
  thanks: {
    title: 'Dziękujemy!',
    body: 'Twoje odpowiedzi liczymy razem z odpowiedziami innych osób. Wyniki pojawią się po zamknięciu ankiety.',
  },
  answered: {
    title: 'Odpowiedź już wysłano',
    body: 'Przez ten link już wysłano odpowiedź. Każdy link działa tylko raz. Dziękujemy!',
  },
  closed: { title: 'Ankieta jest zamknięta', body: 'Nie można już odpowiadać. Dziękujemy za zainteresowanie.' },
  notYetOpen: {
    title: 'Ankieta nie jest jeszcze otwarta',
    body: 'Będzie można odpowiadać od {date}. Wtedy użyj tego samego linku.',
  },
  unknown: {
    title: 'Nie znajdujemy tej strony',
    body: 'Nie znamy tego linku albo ankieta już się skończyła. Sprawdź link w wiadomości.',
  },
  failed: {
    title: 'Coś poszło nie tak po naszej stronie',
    body: 'Twoje odpowiedzi są nadal na stronie. Poczekaj chwilę i wyślij je jeszcze raz.',
    reopen: 'Poczekaj chwilę i otwórz link jeszcze raz.',
  },
  stop: {
    explain: 'Nie chcesz więcej wiadomości o ankietach? Naciśnij przycisk jeden raz i nie będzie ich więcej.',
    button: 'Zatrzymaj wiadomości',
    done: { title: 'Wiadomości zatrzymane', body: 'Nie będziemy już wysyłać Ci wiadomości o ankietach.' },
  },
};
