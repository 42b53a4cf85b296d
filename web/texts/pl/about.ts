import type { AboutTexts } from '../about.ts';

export const about: AboutTexts = {
  home: {
    title: 'Pytania od gminy {municipality}',
    who: 'Gmina {municipality} pyta ludzi, którzy się tu przeprowadzili, jak się tu mieszka.',
    how: 'Kilka razy w roku przychodzi SMS. Odpowiedź zajmuje około dwóch minut.',
    why: 'Gmina chce wiedzieć, co jest dobre, a co trzeba poprawić.',
    free: 'To Ty decydujesz, czy chcesz odpowiedzieć. Gmina nie dowie się, jakie są Twoje odpowiedzi.',
  },
  contact: {
    title: 'Kogo można zapytać?',
    phone: 'Telefon',
    email: 'E-mail',
    web: 'Strona internetowa',
    none: 'Zapytaj gminę {municipality}. Możesz tam zadzwonić albo pójść.',
  },
  real: {
    title: 'Skąd mam wiedzieć, że to prawdziwe?',
    message: {
      title: 'Jak wygląda prawdziwa wiadomość',
      name: 'Jest w niej nazwa gminy: {municipality}.',
      link: 'Link zaczyna się dokładnie tak: {link}',
      bar: 'Ten sam adres widać na górze przeglądarki, kiedy jesteś na stronie.',
    },
    never: {
      title: 'O co nigdy nie pytamy',
      name: 'Twoje imię i nazwisko',
      id: 'Numer personalny (fødselsnummer) albo numer D',
      bank: 'Bank, karta albo pieniądze',
      password: 'Hasła albo BankID',
    },
    doubt: {
      title: 'Masz wątpliwości?',
      body: 'Nie klikaj linku w wiadomości. Najpierw zapytaj gminę.',
    },
  },
  privacy: {
    title: 'Prywatność',
    short: {
      title: 'W skrócie',
      nobody: 'Nikt nie może zobaczyć, co odpowiadasz, nawet gmina.',
      deleted: 'Po zamknięciu ankiety odpowiedzi są liczone i usuwane.',
      free: 'Można nie odpowiadać. Wiadomości można zatrzymać, kiedy się chce.',
    },
    asked: {
      title: 'O co pytamy',
      what: 'Pytamy, jak Ci się tu żyje. Pytamy też o wiek, o powód przyjazdu i o to, jak długo tu mieszkasz.',
      skip: 'Każde pytanie można pominąć.',
      never: 'Nie pytamy o imię, nazwisko ani numer personalny.',
    },
    kept: {
      title: 'Co jest zapisywane',
      list: 'Gmina ma listę numerów telefonu i języków. Lista służy do wysyłania wiadomości.',
      answer: 'Twoja odpowiedź jest zapisana bez nazwiska, numeru telefonu, języka, czasu i linku.',
      apart: 'Dlatego nikt nie może odnaleźć Twojej odpowiedzi. Nie możemy też jej pokazać ani usunąć tylko jej.',
    },
    seen: {
      title: 'Kto co widzi',
      groups:
        'Gmina widzi liczby dla grup co najmniej pięciu osób. Inni mogą widzieć tylko grupy co najmniej dziesięciu osób.',
      words:
        'To, co piszesz własnymi słowami, gmina może przeczytać, gdy napisało co najmniej dziesięć osób. Nie pisz, kim jesteś.',
      sent: 'Gmina może zobaczyć, że wiadomość do Ciebie dotarła, ale nie widzi, czy jest od Ciebie odpowiedź.',
      sms: 'Firma, która wysyła SMS-y, widzi Twój numer i wiadomość.',
    },
    deleted: {
      title: 'Co i kiedy jest usuwane',
      answer:
        'Odpowiedź: gdy wszystkie odpowiedzi są policzone. Zostają tylko liczby i to, co ludzie napisali własnymi słowami.',
      sent: 'Informacja, że wiadomość do Ciebie dotarła: po 400 dniach.',
      number: 'Twój numer: kiedy gmina go usunie. Można o to poprosić. Kopie mogą jeszcze przez pewien czas istnieć.',
      stopped: 'Jeśli zatrzymasz wiadomości, numer zostaje na liście, żebyśmy wiedzieli, że nie chcesz ich więcej.',
    },
    phone: {
      title: 'Na Twoim telefonie',
      cookies: 'Te strony nie używają plików cookie i nie śledzą Cię.',
      draft: 'Niewysłane odpowiedzi zostają w telefonie do chwili wysłania, najwyżej przez {days} dni.',
    },
    help: {
      title: 'Jeśli prosisz o pomoc',
      apart:
        'Jeśli chcesz dostać pomoc albo pomóc innym, jest do tego osobny formularz. Nigdy nie łączymy go z Twoimi odpowiedziami.',
      deleted: 'Czyta go gmina. Po 90 dniach jest usuwany.',
    },
    rights: {
      title: 'Czego możesz żądać',
      stop: 'Możesz zatrzymać wiadomości albo zrobić przerwę. Robi się to na stronie, którą otwiera link.',
      ask: 'Możesz zapytać gminę, co o Tobie zapisała, i poprosić, żeby to poprawiła albo usunęła.',
      law: 'Odpowiada za to gmina. Może powiedzieć, na jakim prawie się opiera.',
      complain: 'Możesz złożyć skargę do norweskiego urzędu ochrony danych (Datatilsynet): {authority}',
    },
  },
  accessibility: {
    title: 'Dostępność',
    aim: 'Z tych stron powinien móc korzystać każdy. Naszym celem jest standard WCAG 2.2 na poziomie AA.',
    state: {
      title: 'Jak jest teraz',
      partly: 'Strony spełniają większość standardu, ale nie wszystko zostało sprawdzone.',
      tested: 'Sprawdzamy strony z klawiaturą, z dużą czcionką, bez skryptów i programem, który szuka błędów.',
    },
    gaps: {
      title: 'Co nie jest jeszcze dość dobre',
      texts: 'Wiele tekstów to szkice. Nie czytał ich nikt, dla kogo ten język jest ojczysty.',
      audio: 'Nie we wszystkich językach tekst można odsłuchać.',
      people: 'Żadna osoba z niepełnosprawnością nie sprawdziła jeszcze dla nas tych stron.',
    },
    tell: {
      title: 'Coś jest trudne w użyciu?',
      body: 'Powiedz o tym gminie. Możesz też poprosić o inny sposób odpowiadania.',
    },
    authority:
      'Przestrzegania zasad pilnuje norweski urząd do spraw uniwersalnego projektowania (uutilsynet): {authority}',
    date: 'Ostatni przegląd: {date}.',
  },
  guardians: {
    title: 'Dla rodziców i opiekunów',
    lead: 'Gmina {municipality} pyta także młodzież od {age} lat, jak się tu mieszka.',
    about: {
      title: 'O co pytamy młodzież',
      what: 'O życie tutaj, przyjaciół, czas wolny i pomoc. Także o powód przyjazdu do Norwegii i o to, jak długo tu mieszkają.',
      free: 'To jest dobrowolne. Każde pytanie można pominąć.',
      nobody: 'Nikt nie może zobaczyć, co odpowiedziała jedna osoba: ani rodzice, ani szkoła, ani gmina.',
    },
    you: {
      title: 'Co możesz zrobić',
      consent: 'Gmina decyduje, czy najpierw jest potrzebna zgoda rodziców. Zapytaj gminę.',
      stop: 'Jeśli nie chcesz, żeby Twoje dziecko dostawało wiadomości, możesz to powiedzieć gminie.',
      talk: 'Prosimy, pozwól dziecku odpowiedzieć samodzielnie.',
    },
  },
};
