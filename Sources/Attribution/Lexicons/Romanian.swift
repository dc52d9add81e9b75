// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Romanian.
  public static let romanian: Lexicon = {
    var words = Lexicon("ro")
    words.by = list(
      """
      de la corespondentul; autor; autori; scris de; publicat de; articol de
      """)
    words.and = list("și; şi")
    words.placed = list("din; în")
    words.months = [
      "ianuarie ian", "februarie feb", "martie mar", "aprilie apr", "mai", "iunie iun",
      "iulie iul", "august aug", "septembrie sept", "octombrie oct", "noiembrie nov",
      "decembrie dec",
    ]
    words.weekdays = list("luni; marți; miercuri; joi; vineri; sâmbătă; duminică")
    words.titles = list(
      """
      corespondent; jurnalist; jurnalistă; redactor; redactor-șef; reporter; editor
      """)
    words.staff = list("redacția; redacţia; redactia")
    words.agencies = list("agenții; agenţii; agențiile de presă")
    words.clauses =
      roles(.translator, "traducerea; traducere; traducerea și adaptarea; traducere de; tradus de")
      + roles(.editor, "editat de; editor; editare")
      + roles(.contributor, "cu contribuția; cu contribuția lui; a contribuit")
    words.materials = list("cu informații de la; cu informații din; cu agenții")
    words.sources = list("sursa; sursă; surse")
    words.photos = list("fotografie; imagine; sursa foto; foto arhiva")
    words.organizations = list("ziarul; agenția; televiziunea")
    words.reservations = list("toate drepturile rezervate")
    words.running = list("potrivit; pentru; este; sunt; după; spune; anunță")
    words.towns = list(
      """
      București; Cluj; Cluj-Napoca; Timișoara; Iași; Constanța; Brașov; Chișinău; Sibiu;
      Craiova; Galați; Oradea; Ploiești; Arad; Suceava; Bruxelles; Moscova; Kiev; Londra;
      Roma; Atena; Varșovia; Budapesta; Belgrad; Sofia
      """)
    words.regions = list("România; Moldova; Ucraina; Ungaria; Bulgaria; Serbia")
    words.outlets = list(
      """
      Digi24; HotNews; HotNews.ro; Adevărul; Libertatea; ProTV; G4Media; Ziarul Financiar
      """)
    words.givenNames = Lexicon.words(
      """
      Ioana Mihai Andrei Ștefan Bogdan Cătălin Florin Gheorghe Ion Nicolae Vasile Radu Vlad Raluca Roxana
      Simona Mihaela Alina Oana Cosmin Dragoș Răzvan Ionuț Adriana Anca Sorin Liviu Adelina Adina Alexandru
      Alin Andra Andreea Aurel Aurelia Aurelian Camelia Cătălina Cezar Ciprian Claudiu Constantin Corina
      Cornel Costel Costin Cristi Denisa Dinu Doina Doru Dorin Dorina Dumitru Felicia Florentina Florina
      Georgeta Georgiana Grigore Horațiu Horia Iacob Ileana Ilie Ilinca Ioan Ionel Ionela Iulia Iulian Iuliana
      Laurențiu Lucian Luminița Marin Mădălin Mădălina Mihail Mihnea Mircea Mirela Miruna Narcis Nelu Nicoleta
      Nicu Nicușor Octavian Ovidiu Otilia Petre Petru Petruța Rareș Rodica Ruxandra Sabin Sanda Sergiu Silviu
      Sorina Ștefania Stelian Teodora Tiberiu Traian Tudor Valeriu Viorel Viorica Virgil Vladimir Voicu
      """)
    return words
  }()
}
