// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Serbian and Montenegrin, in both scripts.
  public static let serbian: Lexicon = {
    var words = Lexicon("sr")
    words.by = list(
      """
      пише; аутор; аутори; piše; autor; autori; текст; приредио; приредила
      """)
    words.and = list("и; i")
    words.placed = list("у; из; u; iz")
    words.months = [
      "јануара јануар januara januar", "фебруара фебруар februara februar",
      "марта март marta mart", "априла април aprila april", "маја мај maja maj",
      "јуна јун juna jun", "јула јул jula jul", "августа август avgusta avgust",
      "септембра септембар septembra septembar", "октобра октобар oktobra oktobar",
      "новембра новембар novembra novembar", "децембра децембар decembra decembar",
    ]
    words.weekdays = list(
      """
      понедељак; уторак; среда; четвртак; петак; субота; недеља; ponedeljak; utorak;
      sreda; četvrtak; petak; nedelja
      """)
    words.titles = list(
      """
      новинар; новинарка; дописник; уредник; уредница; novinar; novinarka; dopisnik;
      dopisnica
      """)
    words.staff = list("редакција; redakcija")
    words.agencies = list("агенције; agencije")
    words.clauses =
      roles(.translator, "превод; превео; превела; prevod; preveo; prevela")
      + roles(.editor, "уредник; уредница; приредио; приредила; uredio; uredila")
      + roles(.contributor, "сарадња")
    words.sources = list("извор; извори; izvor")
    words.photos = list("фото; фотографија; слика; foto; ilustracija")
    words.organizations = list("новости; вести; политика; агенција; vesti")
    words.reservations = list("сва права задржана; sva prava zadržana")
    words.running = list(
      "према; како; није; који; која; је; су; каже; после; prema; nije; koji; koja; kaže")
    words.towns = list(
      """
      Београд; Нови Сад; Ниш; Крагујевац; Суботица; Приштина; Подгорица; Бањалука;
      Сарајево; Скопље; Москва; Брисел; Париз; Лондон; Рим; Беч; Загреб; Вашингтон;
      Женева; Beograd; Novi Sad; Niš; Kragujevac; Subotica; Priština; Podgorica; Skoplje;
      Brisel; Beč
      """)
    words.regions = list("Србија; Црна Гора; Косово; Srbija; Crna Gora")
    words.outlets = list(
      """
      Политика; РТС; Вечерње новости; Данас; Блиц; B92; Politika; Danas; Blic; RTS; Kurir;
      Vijesti
      """)
    words.givenNames = Lexicon.words(
      """
      Милица Јелена Марко Никола Стефан Душан Драган Зоран Горан Милош Небојша Бранислав Снежана Весна Љиљана
      Јована Ивана Александар Milica Jelena Marko Nikola Dušan Dragan Miloš Nebojša Branislav Snežana Vesna
      Ljiljana Jovana Ана Андреј Анђела Бојан Бојана Бранка Бранко Велимир Војислав Вукашин Гордана Далибор
      Дамјан Данијел Данијела Дарко Дејан Драгана Драгослав Душица Ђорђе Ђурђа Жарко Жељко Зорана Зорица Игор
      Илија Јасмина Јасна Јован Катарина Лазар Љубица Љубомир Маја Марија Марјан Милан Милена Миљана Мирјана
      Мирко Мирослав Михаило Младен Момчило Наташа Невена Немања Ненад Оливера Петар Предраг Раде Радмила
      Радован Ратко Саша Сања Синиша Слађана Славица Слободан Срђан Стеван Татјана Тања Тијана Филип
      """)
    return words
  }()
}
