// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
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
      """
      Adam Adéla Alena Aleš Alžběta Andrea Anna Antonín Barbora Blanka Bohumil Dagmar Dalibor Daniel David
      Denisa Dominik Dušan Eliška Emil Eva Filip František Hana Helena Irena Iva Ivan Ivana Iveta Ivo Jakub
      Jan Jana Jaromír Jaroslav Jaroslava Jindřich Jiří Jitka Josef Kamil Karel Karolína Kateřina Klára
      Kristýna Ladislav Lenka Libor Lubomír Lucie Luboš Lukáš Magdaléna Marcela Marek Marie Markéta Martin
      Martina Matěj Michaela Michal Milan Milena Miloš Miloslav Miroslav Miroslava Monika Nikola Ondřej Patrik
      Pavel Pavla Pavlína Petr Petra Radek Radim Renata Richard Robert Roman Rudolf Simona Stanislav Šárka
      Tereza Tomáš Václav Vendula Věra Veronika Viktor Vít Vladimír Vladimíra Vlastimil Vojtěch Zdeněk Zdeňka
      Zuzana Jozef Juraj Katarína Ján Peter Alexandr Anežka Antonie Arnošt Bedřich Beáta Běla Bohdan Bohuslav
      Bořivoj Božena Břetislav Cecílie Čeněk Darina Dita Dobromila Drahomíra Edita Eduard Ema Emilie Evelína
      Evžen Gustav Hanuš Hedvika Hynek Ignác Ivona Izabela Jáchym Jarmila Jaromíra Jarmil Jeroným Jiřina
      Jolana Jonáš Josefína Karolina Klaudie Kristián Kryštof Květa Květoslav Leoš Ludmila Ludvík Luděk Lumír
      Mahulena Matouš Matyáš Maxmilián Michala Mikuláš Miluše Mojmír Nataša Nela Oldřich Otakar Oto Petronela
      Přemysl Radan Radka Radmila Radomír Radovan Rostislav Rút Růžena Sára Silvie Slavomír Soňa Stela
      Svatopluk Svatava Světlana Sylva Šimon Štěpán Štěpánka Táňa Taťána Terezie Věroslav Viktorie Vilém Vítek
      Vítězslav Vlasta Vladan Vratislav Xenie Zbyněk Zdenka Žaneta Žofie
      """
    )
    return words
  }()
}
