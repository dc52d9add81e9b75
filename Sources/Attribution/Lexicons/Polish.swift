// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Polish.
  public static let polish: Lexicon = {
    var words = Lexicon("pl")
    words.by = list(
      "autor; autorka; autorzy; autor tekstu; autorka tekstu; tekst; napisał; napisała; opracował; opracowała; opracowanie; oprac; rozmawiał; rozmawiała; przygotował; przygotowała; dodał; dodała; tekst i zdjęcia; tekst i foto; tekst i fot"
    )
    words.genres = list("analiza; komentarz; wywiad; opinia; felieton; reportaż; recenzja")
    words.and = ["i", "oraz"]
    words.placed = ["w", "z", "we"]
    words.belonging = ["z", "dla"]
    words.months = [
      "stycznia styczeń sty", "lutego luty lut", "marca marzec mar", "kwietnia kwiecień kwi",
      "maja maj", "czerwca czerwiec cze", "lipca lipiec lip", "sierpnia sierpień sie",
      "września wrzesień wrz", "października październik paź", "listopada listopad lis",
      "grudnia grudzień gru",
    ]
    words.weekdays = Lexicon.words("poniedziałek wtorek środa czwartek piątek sobota niedziela")
    words.titles = list(
      "dziennikarz; dziennikarka; korespondent; korespondentka; redaktor; redaktorka; reporter; reporterka; publicysta; publicystka; redaktor naczelny; felietonista"
    )
    words.staff = list("redakcja; redakcja portalu; redakcja sportowa; zespół; red")
    words.agencies = list("agencje; agencja; agencje prasowe")
    words.clauses =
      roles(
        .translator,
        "tłumaczenie; tłum; tłumaczył; tłumaczyła; przekład; przełożył; przełożyła; z angielskiego przełożył; z angielskiego przełożyła; przetłumaczył; przetłumaczyła"
      )
      + roles(
        .editor,
        "redakcja; redagował; opracowanie; opracowała; opracował; oprac; opr; red; edycja; korekta")
      + roles(.contributor, "współpraca; we współpracy z; współpracował; współpracowała")
      + roles(.writer, "tekst; napisał; napisała; autor; autorka; autorzy")
    words.materials = list("na podstawie; z wykorzystaniem materiałów; za; we współpracy z")
    words.sources = list("źródło; źródła; źródło informacji")
    words.openSources = ["źródło", "za"]
    words.republications = list(
      "artykuł ukazał się pierwotnie w; tekst ukazał się w; artykuł pochodzi z; pierwotnie opublikowany w; tekst pochodzi z; przedruk z; artykuł ukazał się w"
    )
    words.photos = list(
      "foto; fot; zdjęcie; zdjęcia; zdjęcie ilustracyjne; grafika; ilustracja; wideo; fotografia; pixabay; statista; statista.com; unsplash"
    )
    words.organizations = list(
      "gazeta; dziennik; wiadomości; radio; telewizja; agencja; tygodnik; kurier; głos; rzeczpospolita; uniwersytet; instytut; fundacja; stowarzyszenie; ministerstwo; policja; urząd; miasto; związek; wyborcza; prawna; polska; portal; statista.com; sp; tvn; tvp; polsat; onet; interia; polityka; super; express"
    )
    words.copyrights = ["prawa autorskie"]
    words.reservations = list(
      """
      wszelkie prawa zastrzeżone; wszystkie prawa zastrzeżone; prawa zastrzeżone
      """)
    words.notices = list(
      """
      materiał chroniony; dalsze rozpowszechnianie; kopiowanie
      """)
    words.tails = list(
      "opublikowano; aktualizacja; dodano; data publikacji; godz; publikacja; zaktualizowano; dzisiaj; ostatnia aktualizacja; data"
    )
    words.running = list(
      "jest; był; była; było; są; się; nie; to; ten; ta; te; że; który; która; które; jak; też; ale; lub; może; przez; przed; po; od; do; na; według; powiedział; podaje; podał; poinformował; poinformowała; praca"
    )
    words.towns = list(
      "Warszawa; Kraków; Łódź; Wrocław; Poznań; Gdańsk; Szczecin; Bydgoszcz; Lublin; Katowice; Białystok; Gdynia; Częstochowa; Radom; Sosnowiec; Toruń; Kielce; Rzeszów; Gliwice; Zabrze; Olsztyn; Opole; Sopot; Bruksela; Berlin; Londyn; Paryż; Rzym; Watykan; Madryt; Wiedeń; Praga; Budapeszt; Moskwa; Kijów; Lwów; Mińsk; Wilno; Ryga; Waszyngton; Nowy Jork; Pekin; Tokio; Jerozolima; Genewa; Bratysława; Sztokholm; Strasburg; Zakopane"
    )
    words.regions = list(
      "Polska; Niemcy; Rosja; Ukraina; Białoruś; Litwa; Czechy; Mazowsze; Śląsk; Podlasie; Pomorze; Francja; USA"
    )
    words.outlets = list(
      "Gazeta Wyborcza; Wyborcza; Nauka w Polsce; Rzeczpospolita; Dziennik Gazeta Prawna; Onet; Interia; WP; Wirtualna Polska; TVN24; TVP Info; Polsat News; RMF FM; Radio Zet; Polskie Radio; Fakt; Super Express; Polityka; Newsweek Polska; Tygodnik Powszechny; Do Rzeczy; Wprost; Gazeta.pl; Puls Biznesu; Money.pl; Bankier.pl; Business Insider Polska; OKO.press; Notes from Poland; Przegląd Sportowy; Forsal.pl"
    )
    words.givenNames = Lexicon.words(
      """
      Adam Agata Agnieszka Aleksander Aleksandra Alicja Andrzej Anna Arkadiusz Artur Barbara Bartłomiej
      Bartosz Beata Bogdan Bożena Cezary Czesław Dagmara Damian Daniel Danuta Dariusz Dawid Dominik Dominika
      Dorota Edyta Elżbieta Emilia Ewa Ewelina Filip Grażyna Grzegorz Halina Hanna Henryk Hubert Iga Ireneusz
      Irena Iwona Izabela Jacek Jadwiga Jakub Jan Jarosław Jerzy Joanna Jolanta Józef Justyna Kacper Kamil
      Kamila Karol Karolina Katarzyna Kinga Klaudia Konrad Krystyna Krzysztof Leszek Łukasz Maciej Magdalena
      Małgorzata Marcin Marek Maria Mariusz Marta Marzena Mateusz Michał Mikołaj Monika Natalia Olga Patrycja
      Patryk Paulina Paweł Piotr Przemysław Radosław Rafał Robert Roman Ryszard Sebastian Sławomir Stanisław
      Stefan Sylwia Szymon Tadeusz Tomasz Urszula Waldemar Weronika Wiesław Wiktor Wioletta Witold Władysław
      Włodzimierz Wojciech Zbigniew Zdzisław Zofia Zuzanna Zygmunt Aneta Antoni Błażej Bogusław Franciszek
      Janusz Kazimierz Krystian Martyna Mirosław Oliwia Adrianna Anastazja Antonina Apolonia Bernadetta
      Bernadeta Bogumił Bolesław Borys Bronisław Cecylia Celina Dobrosława Elwira Eryk Eugeniusz Ferdynand
      Fryderyk Genowefa Gracjan Gustaw Honorata Ignacy Jagoda Jaromir Jeremi Jędrzej Jonasz Jowita Judyta
      Julita Juliusz Kajetan Kalina Kasper Klemens Kornel Kornelia Ksawery Lech Lilianna Liwia Lucjan Lucyna
      Ludwik Ludwika Łucja Maksymilian Malwina Marcelina Mariola Maryla Maurycy Michalina Mieczysław Miron
      Mirosława Nikodem Oktawia Oliwier Otylia Roksana Róża Sabina Sylwester Szczepan Teodor Tymon Tymoteusz
      Wacław Wiesława Wiktoria Wincenty Zenon Żaneta Anatol Arleta
      """
    )
    return words
  }()
}
