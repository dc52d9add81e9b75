// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Polish.
  public static let polish: Lexicon = {
    var words = Lexicon("pl")
    words.by = list(
      "autor; autorka; autorzy; tekst; napisał; napisała; opracował; opracowała; opracowanie; oprac; rozmawiał; rozmawiała; przygotował; przygotowała; dodał; dodała"
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
        "redakcja; redagował; opracowanie; opracowała; opracował; oprac; red; edycja; korekta")
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
      "Gazeta Wyborcza; Wyborcza; Rzeczpospolita; Dziennik Gazeta Prawna; Onet; Interia; WP; Wirtualna Polska; TVN24; TVP Info; Polsat News; RMF FM; Radio Zet; Polskie Radio; Fakt; Super Express; Polityka; Newsweek Polska; Tygodnik Powszechny; Do Rzeczy; Wprost; Gazeta.pl; Puls Biznesu; Money.pl; Bankier.pl; Business Insider Polska; OKO.press; Notes from Poland; Przegląd Sportowy; Forsal.pl"
    )
    words.givenNames = Lexicon.words(
      "Adam Agata Agnieszka Aleksander Aleksandra Alicja Andrzej Anna Arkadiusz Artur Barbara Bartłomiej Bartosz Beata Bogdan Bożena Cezary Czesław Dagmara Damian Daniel Danuta Dariusz Dawid Dominik Dominika Dorota Edyta Elżbieta Emilia Ewa Ewelina Filip Grażyna Grzegorz Halina Hanna Henryk Hubert Iga Ireneusz Irena Iwona Izabela Jacek Jadwiga Jakub Jan Jarosław Jerzy Joanna Jolanta Józef Justyna Kacper Kamil Kamila Karol Karolina Katarzyna Kinga Klaudia Konrad Krystyna Krzysztof Leszek Łukasz Maciej Magdalena Małgorzata Marcin Marek Maria Mariusz Marta Marzena Mateusz Michał Mikołaj Monika Natalia Olga Patrycja Patryk Paulina Paweł Piotr Przemysław Radosław Rafał Robert Roman Ryszard Sebastian Sławomir Stanisław Stefan Sylwia Szymon Tadeusz Tomasz Urszula Waldemar Weronika Wiesław Wiktor Wioletta Witold Władysław Włodzimierz Wojciech Zbigniew Zdzisław Zofia Zuzanna Zygmunt"
    )
    return words
  }()

  /// Czech and Slovak.
  public static let czech: Lexicon = {
    var words = Lexicon("cs")
    words.by = list("autor; autorka; autoři; text; napsal; napsala; připravil; připravila")
    words.genres = list("komentář; rozhovor; analýza; glosa; reportáž")
    words.and = ["a"]
    words.placed = ["v", "z", "ve"]
    words.months = [
      "ledna leden", "února únor", "března březen", "dubna duben", "května květen", "června červen",
      "července červenec", "srpna srpen", "září", "října říjen", "listopadu listopad",
      "prosince prosinec",
    ]
    words.weekdays = Lexicon.words("pondělí úterý středa čtvrtek pátek sobota neděle")
    words.titles = list(
      "redaktor; redaktorka; zpravodaj; zpravodajka; novinář; novinářka; komentátor; komentátorka; šéfredaktor; reportér; reportérka"
    )
    words.staff = list("redakce; red; redakcia; naše redakce")
    words.agencies = list("agentury; agentura; tiskové agentury; zpravodajské agentury")
    words.clauses =
      roles(.translator, "překlad; přeložil; přeložila; preklad")
      + roles(.editor, "redakce; editor; editorka")
      + roles(
        .contributor, "spolupráce; ve spolupráci s; spolupracoval; spolupracovala; s přispěním")
      + roles(.writer, "text")
    words.materials = list("s využitím zpráv; s použitím; ve spolupráci s")
    words.sources = list("zdroj; zdroje; prameny; pramen")
    words.openSources = ["zdroj"]
    words.photos = list(
      "foto; fotografie; snímek; ilustrační foto; ilustrační snímek; grafika; video; obrázek; profimedia; foto autor"
    )
    words.organizations = list(
      "noviny; deník; zprávy; rozhlas; televize; agentura; týdeník; univerzita; ministerstvo; policie; město; kraj; seznam; lidové; hospodářské; právo; denník; aktuality; s.r.o.; a.s."
    )
    words.reservations = list(
      """
      všechna práva vyhrazena; všechny práva vyhradené
      """)
    words.notices = list(
      """
      publikování nebo další šíření; šíření; jakékoli užití; autorská práva
      """)
    words.tails = list("publikováno; aktualizováno; vydáno; dnes; včera; zveřejněno")
    words.running = list(
      "je; byl; byla; bylo; jsou; se; ne; to; ten; ta; že; který; která; které; jak; také; ale; nebo; může; před; po; od; do; na; podle; řekl; řekla; uvedl; uvedla"
    )
    words.towns = list(
      "Praha; Brno; Ostrava; Plzeň; Liberec; Olomouc; České Budějovice; Hradec Králové; Ústí nad Labem; Pardubice; Zlín; Jihlava; Karlovy Vary; Bratislava; Košice; Prešov; Žilina; Nitra; Brusel; Berlín; Vídeň; Londýn; Paříž; Řím; Madrid; Varšava; Budapešť; Moskva; Kyjev; Minsk; Washington; New York; Peking; Tokio; Jeruzalém; Drážďany; Vatikán; Ženeva; Istanbul"
    )
    words.regions = list("Česko; Slovensko; Německo; Rakousko; Polsko; Rusko; Ukrajina; Morava")
    words.outlets = list(
      "Seznam Zprávy; iDNES.cz; iDNES; MF DNES; Novinky.cz; Novinky; Právo; Lidové noviny; Hospodářské noviny; Aktuálně.cz; Deník; Deník N; Blesk; Respekt; ČT24; Česká televize; Český rozhlas; iROZHLAS; Reflex; E15; CNN Prima News; Denník N; SME; Pravda; Aktuality.sk; Hlídací pes; Echo24"
    )
    words.givenNames = Lexicon.words(
      "Adam Adéla Alena Aleš Alžběta Andrea Anna Antonín Barbora Blanka Bohumil Dagmar Dalibor Daniel David Denisa Dominik Dušan Eliška Emil Eva Filip František Hana Helena Irena Iva Ivan Ivana Iveta Ivo Jakub Jan Jana Jaromír Jaroslav Jaroslava Jindřich Jiří Jitka Josef Kamil Karel Karolína Kateřina Klára Kristýna Ladislav Lenka Libor Lubomír Lucie Luboš Lukáš Magdaléna Marcela Marek Marie Markéta Martin Martina Matěj Michaela Michal Milan Milena Miloš Miloslav Miroslav Miroslava Monika Nikola Ondřej Patrik Pavel Pavla Pavlína Petr Petra Radek Radim Renata Richard Robert Roman Rudolf Simona Stanislav Šárka Tereza Tomáš Václav Vendula Věra Veronika Viktor Vít Vladimír Vladimíra Vlastimil Vojtěch Zdeněk Zdeňka Zuzana Jozef Juraj Katarína Ján Peter"
    )
    return words
  }()

  /// Russian.
  public static let russian: Lexicon = {
    var words = Lexicon("ru")
    words.by = list(
      "автор; авторы; текст; текст и фото; автор текста; подготовил; подготовила; материал подготовил; материал подготовила; корреспондент; подготовили; записал; записала; беседовал; беседовала; автор статьи"
    )
    words.genres = list("анализ; интервью; комментарий; мнение; репортаж; колонка")
    words.and = ["и"]
    words.placed = ["в", "из", "во", "на"]
    words.belonging = ["для", "из"]
    words.months = [
      "января янв январь", "февраля фев февраль февр", "марта мар март", "апреля апр апрель",
      "мая май", "июня июн июнь", "июля июл июль", "августа авг август",
      "сентября сен сент сентябрь", "октября окт октябрь", "ноября ноя нояб ноябрь",
      "декабря дек декабрь",
    ]
    words.weekdays = Lexicon.words(
      "понедельник вторник среда четверг пятница суббота воскресенье сегодня вчера")
    words.titles = list(
      "корреспондент; журналист; обозреватель; редактор; спецкор; специальный корреспондент; колумнист; собкор; журналистка; политолог; эксперт; обозреватели; корреспонденты; шеф-редактор; главный редактор; аналитик"
    )
    words.titleParts = Lexicon.words("специальный собственный научный спортивный политический")
    words.staff = list(
      "редакция; от редакции; служба новостей; отдел новостей; пресс-служба; редакция сайта")
    words.agencies = list(
      "агентства; информагентства; агентство; информационные агентства; информационных агентств")
    words.clauses =
      roles(
        .translator,
        "перевод; перевёл; перевод с английского; перевела; переводчик; перевод с английского языка"
      ) + roles(.editor, "редактор; под редакцией; редакторы; выпускающий редактор; корректор")
      + roles(
        .contributor,
        "при участии; с участием; в подготовке материала участвовал; в подготовке материала участвовала; в подготовке материала участвовали"
      ) + roles(.writer, "текст; автор; авторы; подготовил; подготовила; подготовили")
    words.materials = list(
      "по материалам; по данным; при участии; с использованием материалов; по сообщениям")
    words.sources = list("источник; источники; первоисточник; источник новости")
    words.openSources = ["источник", "по материалам", "по информации"]
    words.republications = list(
      "впервые опубликовано в; оригинал статьи опубликован в; оригинал опубликован; впервые опубликовано на; статья опубликована в; публикуется по материалам"
    )
    words.photos = list(
      "фото; фотография; снимок; иллюстрация; изображение; видео; скриншот; фото из архива; архив; фотохроника"
    )
    words.organizations = list(
      "газета; новости; агентство; журнал; радио; телеканал; издание; университет; институт; фонд; министерство; ооо; зао; ао; пао; известия; ведомости; коммерсантъ; правда; россия; сегодня; портал; пресс-служба; издательский; дом; группа; компания; медиа; тв; союз; ассоциация; администрация"
    )
    words.reservations = list(
      """
      все права защищены
      """)
    words.notices = list(
      """
      все права; любое копирование; перепечатка; использование материалов;
      при полном или частичном; свидетельство; учредитель; любое использование
      """)
    words.tails = list("опубликовано; обновлено; дата публикации; размещено; время; изменено")
    words.running = list(
      "это; был; была; было; были; есть; не; что; который; которая; которые; как; также; но; или; может; после; до; от; для; по; о; об; со; с; сообщил; сообщила; сообщает; заявил; заявила; сказал; он; она; они; мы; его; ее; при; будет; уже; во время; передает; пишет"
    )
    words.towns = list(
      "Москва; Санкт-Петербург; Новосибирск; Екатеринбург; Казань; Нижний Новгород; Челябинск; Самара; Омск; Ростов-на-Дону; Уфа; Красноярск; Пермь; Воронеж; Волгоград; Краснодар; Саратов; Тюмень; Тольятти; Ижевск; Барнаул; Ульяновск; Иркутск; Хабаровск; Ярославль; Владивосток; Махачкала; Томск; Оренбург; Кемерово; Астрахань; Рязань; Пенза; Липецк; Тула; Киров; Калининград; Курск; Сочи; Ставрополь; Улан-Удэ; Тверь; Магнитогорск; Иваново; Брянск; Белгород; Сургут; Владимир; Чита; Симферополь; Севастополь; Донецк; Луганск; Мурманск; Архангельск; Якутск; Петрозаводск; Грозный; Магадан; Петропавловск-Камчатский; Южно-Сахалинск; Псков; Вологда; Смоленск; Калуга; Орел; Минск; Киев; Львов; Одесса; Харьков; Днепр; Запорожье; Херсон; Гомель; Брест; Астана; Нур-Султан; Алматы; Ташкент; Бишкек; Душанбе; Ашхабад; Баку; Ереван; Тбилиси; Кишинев; Сухум; Цхинвал; Вильнюс; Рига; Таллин; Хельсинки; Стокгольм; Осло; Варшава; Прага; Будапешт; Бухарест; София; Белград; Берлин; Париж; Лондон; Рим; Мадрид; Лиссабон; Афины; Вена; Женева; Брюссель; Страсбург; Гаага; Ватикан; Стамбул; Анкара; Анталья; Тегеран; Багдад; Дамаск; Бейрут; Иерусалим; Тель-Авив; Каир; Дубай; Доха; Эр-Рияд; Кабул; Дели; Нью-Дели; Пекин; Шанхай; Токио; Сеул; Пхеньян; Ханой; Вашингтон; Нью-Йорк; Гавана; Каракас; Бразилиа; Буэнос-Айрес; Давос; Хатынь; Улан-Батор; ООН"
    )
    words.regions = list(
      "Россия; Украина; Беларусь; Белоруссия; Казахстан; Германия; Франция; США; Китай; Япония; Турция; Крым; Татарстан; Дагестан; Чечня; Сирия; Израиль; Польша; Грузия; Армения; Азербайджан; Узбекистан; Московская область; Ленинградская область"
    )
    words.outlets = list(
      "Коммерсантъ; Ведомости; Известия; РБК; Лента.ру; Газета.Ru; Российская газета; Комсомольская правда; Московский комсомолец; Аргументы и факты; Новая газета; Медуза; Meduza; Фонтанка; Фонтанка.ру; Первый канал; НТВ; RT на русском; Эхо Москвы; Дождь; Forbes; Независимая газета; Радио Свобода; Настоящее Время; Русская служба Би-би-си; Би-би-си; Deutsche Welle; Экономист; The Bell; The Insider; Взгляд; Парламентская газета; Спорт-Экспресс; Чемпионат; Матч ТВ; ТАСС"
    )
    words.givenNames = Lexicon.words(
      "Александр Александра Алексей Алексей Алена Алина Алла Анастасия Анатолий Андрей Анна Антон Антонина Арина Аркадий Артем Артур Борис Вадим Валентин Валентина Валерий Валерия Варвара Василий Вера Вероника Виктор Виктория Виталий Владимир Владислав Владислава Вячеслав Галина Геннадий Георгий Глеб Григорий Дарья Денис Дмитрий Евгений Евгения Егор Екатерина Елена Елизавета Захар Зинаида Иван Игорь Илья Инна Ирина Карина Кира Кирилл Константин Ксения Лариса Лев Леонид Лидия Любовь Людмила Максим Маргарита Марина Мария Марк Матвей Михаил Надежда Наталия Наталья Никита Николай Нина Оксана Олег Олеся Ольга Павел Петр Полина Раиса Римма Роман Руслан Светлана Семен Сергей Софья Станислав Степан Тамара Тарас Татьяна Тимофей Тимур Ульяна Федор Элина Эльвира Эдуард Юлия Юрий Яков Яна Ярослав Андрій Сергій Олександр Олена Ірина Тетяна Микола Дмитро Ігор Володимир"
    )
    return words
  }()

  /// Ukrainian.
  public static let ukrainian: Lexicon = {
    var words = Lexicon("uk")
    words.by = list("автор; автори; авторка; текст; підготував; підготувала")
    words.and = ["і", "та", "й"]
    words.placed = ["у", "в", "з"]
    words.months = [
      "січня січень", "лютого лютий", "березня березень", "квітня квітень", "травня травень",
      "червня червень", "липня липень", "серпня серпень", "вересня вересень", "жовтня жовтень",
      "листопада листопад", "грудня грудень",
    ]
    words.weekdays = Lexicon.words("понеділок вівторок середа четвер п'ятниця субота неділя")
    words.titles = list(
      "кореспондент; журналіст; журналістка; кореспондентка; редактор; редакторка; оглядач; оглядачка"
    )
    words.staff = list("редакція; від редакції")
    words.clauses =
      roles(.translator, "переклад; переклала; переклав") + roles(.editor, "редактор; редакторка")
      + roles(.contributor, "за участі")
    words.materials = list("за матеріалами; за інформацією; за даними")
    words.sources = list("джерело; джерела; першоджерело")
    words.openSources = ["джерело"]
    words.photos = list("фото; ілюстрація; відео; зображення")
    words.organizations = list(
      "газета; новини; агентство; правда; україна; радіо; телеканал; міністерство; університет; тов; суспільне; громадське"
    )
    words.reservations = list(
      """
      усі права захищені; всі права захищено; усі права захищено
      """)
    words.notices = list(
      """
      будь-яке копіювання
      """)
    words.tails = list("опубліковано; оновлено")
    words.running = list(
      "це; був; була; було; були; є; не; що; який; яка; які; як; також; але; або; після; до; від; для; по; про; повідомив; повідомила; повідомляє; заявив; заявила; він; вона; вони"
    )
    words.towns = list(
      "Київ; Харків; Одеса; Дніпро; Донецьк; Запоріжжя; Львів; Кривий Ріг; Миколаїв; Маріуполь; Луганськ; Вінниця; Херсон; Полтава; Чернігів; Черкаси; Житомир; Суми; Рівне; Івано-Франківськ; Тернопіль; Луцьк; Ужгород; Чернівці; Сімферополь; Севастополь; Варшава; Вашингтон; Брюссель; Берлін; Лондон; Париж; Москва"
    )
    words.regions = list("Україна; Росія; Польща; Німеччина; США; Крим; Закарпаття")
    words.outlets = list(
      "Українська правда; Європейська правда; Суспільне; Громадське; ЛІГА.net; Дзеркало тижня; Радіо Свобода; ТСН; Forbes Україна; NV; Новое время; Бабель; Детектор медіа"
    )
    return words
  }()
}
