import type { WaysTexts } from '../ways-texts.ts';

export const ways: WaysTexts = {
  poster: {
    title: 'Jak się tu mieszka?',
    body: 'Gmina {municipality} pyta wszystkich, którzy są tu od niedawna. Dzięki odpowiedziom ma się tu mieszkać lepiej.',
    scan: 'Skieruj aparat telefonu na kwadrat albo wpisz adres:',
    voluntary: 'Dobrowolnie i anonimowo. To zajmie dwie minuty.',
  },
  slip: 'Gmina {municipality} pyta, jak się tu mieszka. Dobrowolnie i anonimowo.',
  join: {
    title: 'Jak się tu mieszka?',
    body: 'Gmina {municipality} pyta wszystkich, którzy są tu od niedawna. Wpisz swój numer telefonu, a wyślemy Ci kod.',
    phone: 'Numer telefonu',
    phoneHint: 'Numer jest z innego kraju? Zacznij od + i numeru kierunkowego kraju.',
    language: 'Język wiadomości',
    consent:
      'Naciskając przycisk, zgadzasz się dostawać SMS-y o ankietach od gminy {municipality}. Możesz je zatrzymać w każdej chwili.',
    send: 'Wyślijcie mi kod',
    wrong: 'Nie rozumiemy tego numeru. Sprawdź go i wpisz jeszcze raz.',
  },
  closed: {
    title: 'Ten adres już nie działa',
    body: 'Przez ten adres nie można się zapisać. Sprawdź, czy jest taki sam jak na plakacie, albo zapytaj gminę.',
  },
  busy: {
    title: 'Poczekaj chwilę',
    body: 'Wysłano za dużo kodów. Spróbuj ponownie za godzinę. Jeśli to nie zadziała, spróbuj jutro.',
  },
  confirm: {
    title: 'Wpisz kod',
    body: 'Wysłaliśmy Ci SMS z sześcioma cyframi. Może iść około minuty.',
    code: 'Kod',
    send: 'Kontynuuj',
    wrong: 'To nie ten kod. Spójrz na wiadomość i wpisz sześć cyfr jeszcze raz.',
    again: 'Poproś o nowy kod',
    over: {
      title: 'Kod już nie działa',
      body: 'Jest za stary albo za dużo razy wpisano go błędnie. Możesz poprosić o nowy.',
    },
  },
  joined: {
    title: 'Dziękujemy! Zapisano',
    soon: 'Za około dziesięć minut przyjdzie wiadomość z Twoim własnym linkiem. Jeśli jest noc, przyjdzie dopiero rano. Jeśli masz już link, użyj go.',
    date: 'Następnym razem zapytamy {date}. Wtedy przyjdzie wiadomość z Twoim własnym linkiem.',
    later: 'Kiedy zapytamy następnym razem, przyjdzie wiadomość z Twoim własnym linkiem.',
  },
  code: {
    title: 'Wpisz swój kod',
    body: 'Kod na kartce ma dwanaście znaków. Wielkość liter nie ma znaczenia.',
    label: 'Kod',
    send: 'Kontynuuj',
    wrong: 'Nie rozumiemy tego kodu. Spójrz na kartkę i wpisz wszystkie znaki.',
    unknown: 'Nie znamy tego kodu albo ankieta już się skończyła. Spójrz na kartkę jeszcze raz albo poproś o nową.',
  },
  kiosk: {
    left: 'Strona zaraz się wyczyści. Pozostało sekund: {n}.',
    stay: 'Nadal tu jestem',
    again: 'Wyczyść stronę',
    unsent:
      'Odpowiedzi nie zostały wysłane. Znikną, gdy strona się wyczyści. Zaczekaj tutaj albo wpisz ten sam kod później na telefonie.',
  },
};
